import { describe, expect, test } from 'vitest';
import { defaultConvention } from 'casualty-claims/figure';
import { normaliseClaims, parseClaims, type ClaimInput } from 'casualty-claims';
import { networksOf, type Network } from '../../../src/reconcile/conflict/conflict-network';
import { facetsOf, labelOf } from '../../../src/reconcile/facets';
import { readClaims, type BoundedClaim } from '../../../src/reconcile/bounded-claim';

/**
 * The networks of claims, by labels instead of places: measures with what is said of each, what
 * lies inside, what excludes each other, full splits.
 */
function networks(...inputs: ClaimInput[]): unknown[] {
  const readings = readClaims(normaliseClaims(parseClaims(inputs).claims), defaultConvention);
  const wholeOf = (reading: BoundedClaim): BoundedClaim | undefined =>
    readings.get(reading.claim.effective.partOf ?? '');
  return networksOf([...readings.values()], wholeOf).map(({ strict, loose }) => ({
    strict: plain(strict),
    loose: plain(loose),
  }));
}

function plain({ nodes, inside, apart, splits }: Network) {
  const names = nodes.map(({ measure }) => labelOf(facetsOf(measure)));
  return {
    said: Object.fromEntries(
      nodes.map(({ statements }, at) => [
        names[at] ?? '',
        statements.map(
          ({ claimId, lower, upper, support }) =>
            `${claimId} ${String(lower)}–${String(upper)} by ${[...support].sort().join(', ')}`,
        ),
      ]),
    ),
    inside: Object.fromEntries(
      inside.flatMap((list, at) =>
        list.length === 0 ? [] : [[names[at] ?? '', list.map((one) => names[one])]],
      ),
    ),
    apart: names.flatMap((a, x) =>
      names.flatMap((b, y) => (x < y && apart(x, y) ? [`${a} | ${b}`] : [])),
    ),
    splits: splits.map(
      ({ whole, parts, support }) =>
        `${names[whole] ?? ''} = ${parts.map((part) => names[part]).join(' + ')} by ${[...support].sort().join(', ')}`,
    ),
  };
}

const killed = (
  id: string,
  figure: NonNullable<ClaimInput['figure']>,
  more: ClaimInput = {},
): ClaimInput => ({ id, figure, outcome: 'killed', source: id, ...more });

describe('a network of measures', () => {
  test('has a place for each measure with all that is said of it, and knows what lies inside what and what excludes what, with and without conventions', () => {
    const said = {
      killed: ['a 42–42 by a', 'z 40–Infinity by z'],
      'killed / activist': ['s 5–5 by s'],
      'killed / civilian': ['b 0–30 by b'],
      'killed / combatant': ['c 20–20 by c'],
    };
    expect(
      networks(
        killed('z', { kind: 'at-least', value: 40 }),
        killed('s', 5, { population: 'activists' }),
        killed('c', 20, { population: 'combatants' }),
        killed('b', { kind: 'at-most', value: 30 }, { population: 'civilians' }),
        killed('a', 42),
      ),
    ).toEqual([
      {
        strict: {
          said,
          inside: { killed: ['killed / activist', 'killed / civilian', 'killed / combatant'] },
          apart: ['killed / civilian | killed / combatant'],
          splits: [],
        },
        loose: {
          said,
          inside: {
            killed: ['killed / activist', 'killed / civilian', 'killed / combatant'],
            'killed / civilian': ['killed / activist'],
          },
          apart: [
            'killed / activist | killed / combatant',
            'killed / civilian | killed / combatant',
          ],
          splits: [],
        },
      },
    ]);
  });

  test('keeps a word inside the wider one, and things apart from persons', () => {
    const [network] = networks(
      killed('a', 42, { outcome: 'dead' }),
      killed('b', 30),
      killed('c', 3, { outcome: 'destroyed', unit: 'vehicle' }),
    ) as [{ strict: ReturnType<typeof plain> }];
    expect(network.strict).toMatchObject({
      inside: { dead: ['killed'] },
      apart: ['dead | destroyed / vehicle', 'destroyed / vehicle | killed'],
    });
  });

  test('is one for each place and window in which two voices speak of two measures', () => {
    const at = (id: string, place: string, date: string, population?: string): ClaimInput =>
      killed(id, 3, { place, date, ...(population === undefined ? {} : { population }) });
    const ids = (...claims: ClaimInput[]): unknown =>
      networks(...claims).map((one) =>
        Object.values((one as { strict: { said: Record<string, readonly string[]> } }).strict.said)
          .map((list) => list.map((word) => word.split(' ')[0] ?? ''))
          .sort(),
      );
    const here = [at('a', 'Aleppo', '2014-01-08'), at('b', 'Aleppo', '2014-01-08', 'civilians')];
    expect(ids(...here)).toEqual([[['a'], ['b']]]);
    expect(
      ids(...here, at('c', 'Idlib', '2014-01-08'), at('d', 'Idlib', '2014-01-08', 'civilians')),
    ).toEqual([
      [['a'], ['b']],
      [['c'], ['d']],
    ]);
    expect(
      ids(at('a', 'Aleppo', '2014-01-08'), at('b', 'Idlib', '2014-01-08', 'civilians')),
    ).toEqual([]);
    expect(
      ids(at('a', 'Aleppo', '2014-01-08'), at('b', 'Aleppo', '2014-01-09', 'civilians')),
    ).toEqual([]);
    expect(ids(at('a', 'Aleppo', '2014-01-08'), at('b', 'Aleppo', '2014-01-08'))).toEqual([]);
    expect(ids(...here.map((claim) => ({ ...claim, source: 'SOHR' })))).toEqual([]);
    expect(ids(killed('a', 3), killed('b', 3, { population: 'civilians' }))).toEqual([
      [['a'], ['b']],
    ]);
    expect(ids(killed('a', 3), at('b', 'Aleppo', '2014-01-08', 'civilians'))).toEqual([]);
  });

  test('bounds a share by what its whole says, through as many shares as there are, and bodies found by nothing above', () => {
    const most = { kind: 'share', share: 'most' } as const;
    const [network] = networks(
      killed('a', 20),
      { id: 'civilians', figure: most, population: 'civilians', partOf: 'a' },
      {
        id: 'women',
        figure: most,
        population: { status: 'civilian', sex: 'female' },
        partOf: 'civilians',
      },
      killed('found', 4, { population: 'combatants', evidence: 'bodies' }),
    ) as [{ strict: ReturnType<typeof plain> }];
    expect(network.strict.said).toEqual({
      killed: ['a 20–20 by a'],
      'killed / civilian': ['civilians 11–20 by a, civilians'],
      'killed / civilian female': ['women 6–20 by a, civilians, women'],
      'killed / combatant': ['found 4–Infinity by found'],
    });
  });
});

describe('a full split', () => {
  const other = killed('z', 9, { population: 'women' });
  const whole = killed('w', { kind: 'at-most', value: 10 }, { source: 'SOHR' });
  const part = (
    id: string,
    population: ClaimInput['population'],
    more: ClaimInput = {},
  ): ClaimInput => ({
    id,
    figure: 4,
    partOf: 'w',
    complete: true,
    source: 'SOHR',
    ...(population === undefined ? {} : { population }),
    ...more,
  });
  const splits = (...claims: ClaimInput[]): readonly string[] =>
    networks(other, ...claims).flatMap(
      (one) => (one as { strict: ReturnType<typeof plain> }).strict.splits,
    );
  const [civilians, combatants] = [part('x', 'civilians'), part('y', 'combatants')];

  test('is known by its whole, its parts and the claims it hangs on', () => {
    expect(splits(whole, civilians, combatants)).toEqual([
      'killed = killed / civilian + killed / combatant by w, x, y',
    ]);
  });

  test.each<[string, readonly ClaimInput[]]>([
    ['one part is not marked', [whole, civilians, { ...combatants, complete: false }]],
    ['one part may overlap', [whole, civilians, { ...combatants, overlaps: true }]],
    ['one part counts what was found', [whole, civilians, { ...combatants, evidence: 'bodies' }]],
    ['the whole counts what was found', [{ ...whole, evidence: 'bodies' }, civilians, combatants]],
    [
      'one part is another voice’s',
      [whole, civilians, { ...combatants, complete: false }, { ...part('v', 'men'), source: 'UN' }],
    ],
    ['two parts are one measure', [whole, civilians, { ...civilians, id: 'v' }]],
    ['a part has no facet of its own', [whole, part('x', undefined), combatants]],
    ['a part is of another place', [whole, civilians, { ...combatants, place: 'Idlib' }]],
    [
      'the whole is of another place than all of its parts',
      [
        { ...whole, place: 'Idlib' },
        { ...civilians, place: 'Aleppo' },
        { ...combatants, place: 'Aleppo' },
      ],
    ],
  ])('is none where %s', (_why, claims) => {
    expect(splits(...claims)).toEqual([]);
  });
});
