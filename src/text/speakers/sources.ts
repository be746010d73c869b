import type { ClaimInput } from '../../claim/input';
import type { Source } from '../../claim/source';
import type { Speaker, Voice } from './speaker';

/**
 * The origin, and who passed it on, the publisher last. The narrator's own word is the publisher's.
 */
export function sourcesOf(
  { speaker, via }: Voice,
  publisher: string | Source | undefined,
): Pick<ClaimInput, 'source' | 'via'> {
  const name = typeof publisher === 'string' ? publisher : publisher?.name;
  const own = speaker === undefined || (name !== undefined && isSameName(speaker.name, name));
  const passed: NonNullable<ClaimInput['source']>[] = via
    .filter((one) => name === undefined || !isSameName(one.name, name))
    .map(written);
  if (own && passed.length === 0) return publisher === undefined ? {} : { source: publisher };
  if (publisher !== undefined) passed.push(publisher);
  return {
    ...(own ? {} : { source: written(speaker) }),
    ...(passed.length === 0 ? {} : { via: passed }),
  };
}

function written({ name, kind }: Speaker): NonNullable<ClaimInput['source']> {
  return kind === undefined ? name : { name, kind };
}

function isSameName(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}
