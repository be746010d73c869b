import { describe, expect, test } from 'vitest';
import { reconcileIncident, type ClaimInput } from 'casualty-claims';

const said = (
  id: string,
  figure: ClaimInput['figure'],
  day: string | null,
  more: ClaimInput = {},
): ClaimInput => ({
  id,
  figure: figure ?? 0,
  outcome: 'killed',
  source: id.toUpperCase(),
  ...(day === null ? {} : { reportedOn: day }),
  ...more,
});
const proposed = (...claims: ClaimInput[]): unknown => reconcileIncident(claims).proposedCopies;
const copy = (claimId: string, of: string, days: number, ...evidence: object[]): object => ({
  claimId,
  of,
  evidence: [...evidence, { kind: 'later', days }],
  applied: false,
});
const rare = (value: number): object => ({ kind: 'rare-figure', value });
const nearSame = (similarity: number): object => ({ kind: 'near-same-words', similarity });

describe('a copy is proposed', () => {
  test.each<[string, ClaimInput['figure'], string | null, object[]]>([
    ['of a figure of 21 a day later', 21, '2014-01-02', [copy('b', 'a', 1, rare(21))]],
    ['not of 20, which is round', 20, '2014-01-02', []],
    ['not of 19, which is common', 19, '2014-01-02', []],
    ['not of 130, which is round', 130, '2014-01-02', []],
    ['not on the same day', 21, '2014-01-01', []],
    ['fourteen days later', 21, '2014-01-15', [copy('b', 'a', 14, rare(21))]],
    ['not fifteen days later', 21, '2014-01-16', []],
    ['not without a day', 21, null, []],
    ['not of an unknown number', { kind: 'unknown' }, '2014-01-02', []],
    [
      'of a comparator with the same number',
      { kind: 'at-least', value: 37 },
      '2014-01-02',
      [copy('b', 'a', 1, rare(37))],
    ],
  ])('%s', (_, figure, day, expected) => {
    expect(proposed(said('a', figure, '2014-01-01'), said('b', figure, day))).toEqual(expected);
  });

  test('not where the kind of figure, the number or the voice does not fit', () => {
    expect(
      proposed(
        said('a', 37, '2014-01-01'),
        said('b', { kind: 'at-least', value: 37 }, '2014-01-02'),
      ),
    ).toEqual([]);
    expect(proposed(said('a', 37, '2014-01-01'), said('b', 38, '2014-01-02'))).toEqual([]);
    expect(
      proposed(said('a', 37, '2014-01-01'), said('b', 37, '2014-01-02', { source: 'A' })),
    ).toEqual([]);
    expect(proposed(said('a', 37, null), said('b', 37, null))).toEqual([]);
  });

  test('against the earliest voice only, the first by id of one day, in the order of ids', () => {
    expect(
      proposed(
        said('d', 37, '2014-01-03'),
        said('c', 37, '2014-01-01'),
        said('b', 37, '2014-01-02'),
        said('a', 37, '2014-01-04'),
      ),
    ).toEqual([
      copy('a', 'c', 3, rare(37)),
      copy('b', 'c', 1, rare(37)),
      copy('d', 'c', 2, rare(37)),
    ]);
    expect(
      proposed(
        said('z', 37, '2014-01-01'),
        said('y', 37, '2014-01-01'),
        said('x', 37, '2014-01-02'),
      ),
    ).toEqual([copy('x', 'y', 1, rare(37))]);
  });

  test.each<[string, string | undefined, string | undefined, object[]]>([
    ['for the same four words', 'ten men were killed', 'Ten men were killed', [nearSame(1)]],
    ['not for the same three words', 'ten were killed', 'ten were killed', []],
    [
      'for three pairs of words in five',
      'one two three four five',
      'six one two three four',
      [nearSame(0.6)],
    ],
    [
      'for four pairs in six, rounded',
      'one two three four five six',
      'nil one two three four five',
      [nearSame(0.67)],
    ],
    ['not for three pairs in six', 'one two three four five', 'six one two three four seven', []],
    ['not for short words against long ones', 'one two three', 'one two three four', []],
    ['not for long words against short ones', 'one two three four', 'one two three', []],
    ['not for other words', 'ten men were killed', 'we saw some bodies there', []],
    ['not without a quote', undefined, 'ten men were killed', []],
  ])('by its words %s', (_, a, b, expected) => {
    const quote = (text: string | undefined): ClaimInput =>
      text === undefined ? {} : { quote: text };
    expect(
      proposed(said('a', 10, '2014-01-01', quote(a)), said('b', 10, '2014-01-02', quote(b))),
    ).toEqual(expected.map((one) => copy('b', 'a', 1, one)));
  });
});

describe('a proposed copy is applied', () => {
  const claims = [
    said('a', 37, '2014-01-01'),
    said('b', 37, '2014-01-02', { via: 'Paper' }),
    said('c', 37, '2014-01-03'),
  ];
  test.each<[string, true | { claimId: string; of: string }[] | undefined, boolean[], number]>([
    ['never unasked', undefined, [false, false], 3],
    ['where all are asked for', true, [true, true], 1],
    ['where none is named: none', [], [false, false], 3],
    ['where it is named', [{ claimId: 'b', of: 'a' }], [true, false], 2],
    ['not where another original is named', [{ claimId: 'b', of: 'c' }], [false, false], 3],
  ])('%s', (_, applyCopies, applied, voices) => {
    const report = reconcileIncident(claims, applyCopies === undefined ? {} : { applyCopies });
    expect([
      report.proposedCopies.map((one) => one.applied),
      report.measures[0]?.voices.upper,
    ]).toEqual([applied, voices]);
  });
});
