import { reconcileClaims, type ClaimInput, type Report } from 'casualty-claims';

/**
 * A name that holds, one behind the other, what falsifies a line: an override that turns "42" into
 * "24", a C1 and an ESC sequence that erase it, a return that goes back over it, line ends of every
 * kind, a lone surrogate, a zero-width space, an unpaired isolate.
 */
export const ATTACK =
  'A\u202e42\u2066\u009b2K\u001b[31m\r\n\u2028\u0085\ud800\u200b\u2067\u0007\u{e0041}B';

/**
 * The characters that no line of ours may hold; our own isolates and direction marks are named by
 * who prints them.
 */
const UNPRINTABLE = /(?![\u200c\u200d\u2068\u2069\u200f])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029]/u;

/** Whether every line is free of them. */
export function falsified(printed: string): string | null {
  const found = UNPRINTABLE.exec(printed.replaceAll('\r\n', '').replaceAll('\n', ''));
  return found === null
    ? null
    : `U+${(found[0].codePointAt(0) ?? 0).toString(16)} in ${JSON.stringify(printed.slice(Math.max(0, printed.indexOf(found[0]) - 60), printed.indexOf(found[0]) + 60))}`;
}

/** Claims with the attack everywhere a string may stand. */
export const ATTACKERS: readonly ClaimInput[] = [
  {
    id: `1${ATTACK}`,
    figure: { kind: 'at-least', value: 42, words: ATTACK },
    outcome: 'killed',
    population: { role: [ATTACK] },
    people: [ATTACK, `${ATTACK}2`],
    side: ATTACK,
    by: ATTACK,
    source: { name: ATTACK, side: ATTACK },
    via: [`${ATTACK}via`],
    basedOn: [ATTACK],
    date: '2014-01-08',
    reportedOn: '2014-01-09',
    place: { name: ATTACK, names: [`${ATTACK}3`], lat: 36.2, lon: 37.1, within: [ATTACK] },
    kind: ATTACK,
    report: ATTACK,
    event: ATTACK,
    quote: ATTACK,
    url: ATTACK,
    note: ATTACK,
  },
  {
    id: `2${ATTACK}`,
    figure: 70,
    outcome: 'killed',
    side: ATTACK,
    population: { role: [ATTACK] },
    source: `${ATTACK}other`,
    date: '2014-01-08',
    reportedOn: '2014-01-10',
    place: { name: ATTACK, lat: 36.2, lon: 37.1 },
    kind: ATTACK,
    report: `${ATTACK}r2`,
  },
  {
    id: `3${ATTACK}`,
    figure: 3,
    outcome: 'destroyed',
    unit: 'vehicle',
    type: ATTACK,
    side: ATTACK,
    source: ATTACK,
    date: '2014-01-08',
    place: ATTACK,
    report: ATTACK,
    event: ATTACK,
  },
  {
    id: `4${ATTACK}`,
    topic: 'control',
    value: ATTACK,
    source: ATTACK,
    outcome: 'seized',
    date: '2014-01-08',
    place: ATTACK,
    report: ATTACK,
    event: ATTACK,
  },
  { id: `5${ATTACK}`, figure: 9, outcome: ATTACK },
  {
    id: `6${ATTACK}`,
    figure: ATTACK,
    outcome: 'killed',
    [ATTACK]: ATTACK,
    partOf: ATTACK,
  } as ClaimInput,
  {
    id: `7${ATTACK}`,
    figure: 1,
    outcome: 'killed',
    source: { name: 'x', [ATTACK]: 1 } as never,
    partOf: ATTACK,
    date: ATTACK,
    reportedOn: ATTACK,
    place: { name: ATTACK, lat: 4239, lon: 1 },
  },
  {
    id: `8${ATTACK}`,
    figure: 5,
    outcome: 'dead',
    source: ATTACK,
    date: { from: '2013-01-01', to: '2014-12-31' },
    place: { name: ATTACK, level: 'country' },
    scope: 'summary',
  },
];

/** Their report; the words of the first claim are read as they are. */
export function attackedReport(): Report {
  return reconcileClaims(ATTACKERS);
}
