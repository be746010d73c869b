import { WORD, type Token } from '../words/token';

/** ارتفع من 40 إلى 50 tells of two tolls, not of a range. */
export function isRise(tokens: readonly Token[], at: number): boolean {
  for (let step = 0; step < 4; step++) {
    const token = tokens[at - step];
    if (token?.kind !== WORD) return false;
    if (RISES.has(token.text)) return true;
  }
  return false;
}

const RISES: ReadonlySet<string> = new Set([
  'rose',
  'risen',
  'rise',
  'rises',
  'rising',
  'climbed',
  'increased',
  'jumped',
  'up',
  'grew',
  'down',
  'fell',
  'dropped',
  'toll',
  'revised',
  'ارتفع',
  'ارتفعت',
  'ارتفاع',
  'زاد',
  'زادت',
  'انخفض',
  'انخفضت',
  'تراجع',
  'تراجعت',
]);
