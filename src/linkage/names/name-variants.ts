import { foldName } from '../../claim/fold';

/**
 * Words that say what happened at a place and not which place it is: reports give an event's name
 * for a place's.
 */
const EVENT_WORDS = new Set(
  (
    'battle battles engagement engagements skirmish skirmishes action actions affair combat fight ' +
    'siege assault attack attacks massacre bombing operations campaign معركه مجزره حصار هجوم'
  ).split(' '),
);
/** Which of several: "Second Corinth" is Corinth, as "Third Street" is no street in particular. */
const ORDINALS = new Set('first second third fourth 1st 2nd 3rd 4th i ii iii iv'.split(' '));
const TOO_GENERAL = new Set(
  'street avenue road district quarter ward brigade division army corps ring area zone gate industrial'.split(
    ' ',
  ),
);
const SMALL_WORDS = new Set('of at near in on the a an around outside'.split(' '));

/**
 * The forms under which a written name of a place can be met, folded: itself, without the words for
 * what happened there, and its parts where it names the place twice.
 *
 *     "Battle of Chaplin Hills"        → battle of chaplin hills · chaplin hills
 *     "Stones River (Murfreesboro)"    → stones river murfreesboro · stones river · murfreesboro
 *     "Pittsburg Landing or Shiloh"    → … · pittsburg landing · shiloh
 *     "Engagement, Jackson"            → engagement jackson · jackson
 *     "Qadi Askar, Aleppo"             → qadi askar aleppo · qadi askar      (what follows a comma is around it)
 */
export function nameVariants(written: string): string[] {
  const variants = new Set([foldName(written)]);
  for (const part of written.split(/[()/;[\]]|\s(?:or|and|أو)\s/iu)) {
    const pieces = part
      .split(/[,،]/)
      .map(bareName)
      .filter((piece) => piece !== '');
    const [first] = pieces;
    if (first !== undefined) variants.add(first);
  }
  variants.add(bareName(written.split(/[(,،/;[]/u, 1)[0]!));
  for (const variant of [...variants]) variants.add(withoutOrdinal(variant));
  return [...variants].filter((variant) => variant !== '');
}

/** A name without the words for what happened; nothing where there is nothing else. */
function bareName(part: string): string {
  const words = foldName(part).split(' ');
  if (!words.some((word) => EVENT_WORDS.has(word))) return words.join(' ');
  const left = words.filter((word) => !EVENT_WORDS.has(word));
  while (left[0] !== undefined && SMALL_WORDS.has(left[0])) left.shift();
  return left.join(' ');
}

function withoutOrdinal(name: string): string {
  const words = name.split(' ');
  const left = words.filter((word) => !ORDINALS.has(word));
  return left.some((word) => word.length > 4 && !TOO_GENERAL.has(word)) ? left.join(' ') : name;
}
