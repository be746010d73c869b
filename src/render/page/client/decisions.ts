import type { Decision } from '../../../linkage';
import { button, h } from './dom';
import type { Page } from './page';

/** What was decided of a draft, as `acceptDrafts` takes it. */
export type DraftAnswer = {
  readonly draft: string;
  readonly by?: string;
  readonly on?: string;
  readonly note?: string;
} & (
  | { readonly decision: 'accept' | 'reject' }
  | { readonly decision: 'edit'; readonly claim: Readonly<Record<string, unknown>> }
);

/**
 * The answers of this sitting and of the files that were loaded, by what they are of; the last one
 * on a thing holds.
 */
export const answers = {
  pairs: new Map<string, Decision>(),
  drafts: new Map<string, DraftAnswer>(),
  by: '',
  unsaved: false,
};

/** A pair is the same in either order. */
export function pairKey(a: string, b: string): string {
  return JSON.stringify(a < b ? [a, b] : [b, a]);
}

/** Who decided and when, kept with every answer. */
export function signature(note: string): { by?: string; on: string; note?: string } {
  const now = new Date();
  const on = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  return { ...(answers.by === '' ? {} : { by: answers.by }), on, ...(note === '' ? {} : { note }) };
}

/**
 * Takes the decisions of a file in; tells how many there were, or null where it is no list of
 * decisions.
 */
function takeIn(text: string): number | null {
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch {
    return null;
  }
  if (!Array.isArray(list) || !list.every((one) => isDecision(one) || isDraftAnswer(one)))
    return null;
  for (const one of list) keep(one);
  return list.length;
}

/** Keeps a decision in place of an earlier one on the same thing. */
export function keep(one: Decision | DraftAnswer): void {
  if ('draft' in one) answers.drafts.set(one.draft, one);
  else answers.pairs.set(pairKey(one.a, one.b), one);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isDecision(value: unknown): value is Decision {
  return (
    isRecord(value) &&
    typeof value['a'] === 'string' &&
    typeof value['b'] === 'string' &&
    (value['answer'] === 'same' || value['answer'] === 'different')
  );
}

function isDraftAnswer(value: unknown): value is DraftAnswer {
  if (!isRecord(value) || typeof value['draft'] !== 'string') return false;
  return (
    value['decision'] === 'accept' ||
    value['decision'] === 'reject' ||
    (value['decision'] === 'edit' && isRecord(value['claim']))
  );
}

/** The file of decisions: who decides, saving and loading. */
export function fileControls(kind: 'pairs' | 'drafts', page: Page, show: () => void): HTMLElement {
  const { words } = page;
  const by = h('input', { type: 'text', value: answers.by, autocomplete: 'name' });
  by.addEventListener('input', () => {
    answers.by = by.value.trim();
  });
  const told = h('p', { role: 'status' });
  const file = h('input', { type: 'file', accept: '.json,application/json' });
  file.addEventListener('change', () => {
    void file.files?.[0]?.text().then((text) => {
      const count = takeIn(text);
      if (count !== null) show();
      const status = document.querySelector('.file [role=status]') ?? told;
      status.textContent = count === null ? words.notLoaded : words.loaded(count);
    });
  });
  const save = button(words.save, () => {
    download(
      kind === 'pairs' ? 'decisions.json' : 'draft-decisions.json',
      `${JSON.stringify([...answers[kind].values()], null, 2)}\n`,
    );
    answers.unsaved = false;
  });
  return h(
    'div',
    { class: 'file' },
    h('label', {}, h('span', {}, words.by), by),
    save,
    h('label', {}, h('span', {}, words.load), file),
    told,
  );
}

function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = h('a', { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
}
