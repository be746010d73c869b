import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  isMisuseError,
  reconcileClaims,
  reconcileIncident,
  type ClaimInput,
} from 'casualty-claims';
import {
  acled,
  codebooks,
  compareCodebooks,
  publishAs,
  type Codebook,
  type CodebookName,
} from '../../../src/reconcile/codebooks';

const killed = (
  figure: ClaimInput['figure'],
  source: string,
  more: ClaimInput = {},
): ClaimInput => ({ id: source, figure: figure ?? 0, outcome: 'killed', source, ...more });

describe('the rows of a codebook', () => {
  test('are the tolls it has a column for, whatever the word, and not their parts', () => {
    const incident = reconcileIncident([
      { id: 'all', figure: 42, outcome: 'bodies found', source: 'A' },
      { id: 'part', figure: 21, population: 'fighters', partOf: 'all' },
      { figure: 9, outcome: 'wounded', source: 'A' },
      { figure: 4, outcome: 'displaced', source: 'A' },
      { figure: 3, outcome: 'destroyed', unit: 'vehicle', source: 'A' },
    ]);
    const columns = (codebook: CodebookName) =>
      publishAs(incident, codebook).map(({ label, as }) => `${label} as ${as}`);
    expect(columns('acled')).toEqual(['dead as dead']);
    expect(columns('gtd')).toEqual(['dead as dead', 'wounded as wounded']);
    expect(columns('emdat')).toEqual([
      'dead as dead',
      'wounded as wounded',
      'displaced as displaced',
    ]);
  });

  test('are one for each side: nothing is added up', () => {
    const incident = reconcileIncident([
      killed(10, 'A', { side: 'Syrian army' }),
      killed(30, 'B', { side: 'opposition' }),
    ]);
    expect(publishAs(incident, 'acled').map(({ label, published }) => [label, published])).toEqual([
      ['killed / Syrian army', { kind: 'value', value: 10 }],
      ['killed / Syrian opposition', { kind: 'value', value: 30 }],
    ]);
  });

  test('hold a group that is singled out only where nobody gives the toll', () => {
    const children = killed(12, 'A', { id: 'children', population: 'children' });
    expect(
      publishAs(reconcileIncident([children, killed(70, 'B')]), 'acled').map(({ label }) => label),
    ).toEqual(['killed']);
    expect(publishAs(reconcileIncident([children]), 'acled').map(({ label }) => label)).toEqual([
      'killed / child',
    ]);
  });

  test('hold casualties where the deaths are of another side', () => {
    const incident = reconcileIncident([
      killed(10, 'A', { side: 'opposition' }),
      { figure: 50, outcome: 'casualties', side: 'Islamic State', source: 'A' },
    ]);
    expect(publishAs(incident, 'acled').map(({ published }) => published)).toEqual([
      { kind: 'value', value: 0 },
      { kind: 'value', value: 10 },
    ]);
  });

  test('are none where nobody is hurt in any column', () => {
    expect(
      publishAs(reconcileIncident([{ figure: 300, outcome: 'released', source: 'A' }]), 'gtd'),
    ).toEqual([]);
    expect(compareCodebooks(reconcileIncident([]))).toMatchObject({ rows: [] });
  });
});

test('a sum of parts is no figure that a source stated', () => {
  const incident = reconcileIncident([
    killed(50, 'A'),
    killed(2, 'B', { id: 'b1', report: 'r', population: 'civilians' }),
    killed(3, 'B', { id: 'b2', report: 'r', population: { status: 'combatant' } }),
  ]);
  const toll = publishAs(incident, 'acled').find(({ label }) => label === 'killed');
  expect(toll).toMatchObject({ published: { kind: 'value', value: 50 }, claimIds: ['A'] });
  expect(toll?.steps).toContainEqual({
    kind: 'set-aside',
    claimIds: ['b1', 'b2'],
    because: 'sum-of-parts',
  });
});

test('a voice at odds with itself gives both its figures', () => {
  const incident = reconcileIncident([
    killed(42, 'SOHR', { id: 'a', via: 'X' }),
    killed(70, 'SOHR', { id: 'b', via: 'Y' }),
  ]);
  expect(publishAs(incident, 'acled')[0]).toMatchObject({
    published: { kind: 'value', value: 42 },
    claimIds: ['a', 'b'],
  });
  expect(publishAs(incident, 'ucdp')[0]?.published).toEqual({ kind: 'range', low: 42, high: 70 });
});

test('of one voice that says dozens and 70, the 70 speaks', () => {
  const incident = reconcileIncident([
    killed('dozens', 'SOHR', { id: 'a' }),
    killed(70, 'SOHR', { id: 'b' }),
  ]);
  expect(publishAs(incident, 'acled')[0]).toMatchObject({
    published: { kind: 'value', value: 70 },
    claimIds: ['b'],
  });
});

describe('a codebook of your own', () => {
  const highest: Codebook = {
    ...acled,
    id: 'highest',
    rules: { highest: { says: 'The highest.', source: 'mine' } },
    resolve: ({ accounts }) => ({
      published: { kind: 'value', value: Math.max(...accounts.map(({ bounds }) => bounds.lower)) },
      rule: 'highest',
      rests: accounts,
    }),
  };
  const incident = reconcileIncident([killed(10, 'A'), killed(30, 'B')]);

  test('stands beside the presets', () => {
    const { codebooks: named, rows } = compareCodebooks(incident, ['acled', highest]);
    expect(named.map(({ id }) => id)).toEqual(['acled', 'highest']);
    expect(rows[0]?.cells.map((cell) => cell?.published)).toEqual([
      { kind: 'value', value: 10 },
      { kind: 'value', value: 30 },
    ]);
    expect(rows[0]?.cells[1]?.rule).toEqual({
      id: 'highest:highest',
      says: 'The highest.',
      source: 'mine',
    });
  });

  test('that names a rule it does not list is a misuse, and so is a name of no preset', () => {
    expect(misuse(() => publishAs(incident, { ...highest, rules: {} }))).toBe(true);
    expect(misuse(() => publishAs(incident, 'aclde' as CodebookName))).toBe(true);
    expect(misuse(() => publishAs(incident, 'toString' as CodebookName))).toBe(true);
  });
});

function misuse(run: () => unknown): boolean {
  try {
    run();
  } catch (error) {
    return isMisuseError(error);
  }
  return false;
}

test('every rule of every preset says something and names its source', () => {
  for (const { rules, casualtiesAlone, families } of Object.values(codebooks)) {
    for (const rule of [
      ...Object.values(rules),
      ...[casualtiesAlone, families].filter((one) => one !== undefined),
    ]) {
      expect(rule.says).toMatch(/\.$/);
      expect(rule.source).not.toBe('');
    }
  }
});

describe("Aleppo's children's hospital", () => {
  const coded: unknown = JSON.parse(
    readFileSync(new URL('../../../examples/data/aleppo/claims.json', import.meta.url), 'utf8'),
  );
  const report = reconcileClaims(coded);
  const hospital = report.incidents.find(({ claimIds }) => claimIds.includes('r001-bodies-42'));
  const { codebooks: named, rows } = compareCodebooks(hospital!, undefined, {
    claims: report.claims,
  });
  const table = rows.map(({ label, cells }) => [
    label,
    Object.fromEntries(
      cells.map((cell, at): [string, unknown] => [
        named[at]?.id ?? '',
        cell === null
          ? null
          : { published: cell.published, rule: cell.rule.id, claimIds: cell.claimIds },
      ]),
    ),
  ]);

  test('has one row, its dead, and each codebook answers by its own rule', () => {
    expect(table).toEqual([
      [
        'dead',
        {
          // 42 by one named voice against 70 by one unnamed: 70 is no better corroborated.
          acled: {
            published: { kind: 'value', value: 42 },
            rule: 'acled:lowest',
            claimIds: ['r001-bodies-42'],
          },
          // Both reported on 8 January: no most recent, no majority of one against one, so the
          // lowest.
          gtd: {
            published: { kind: 'value', value: 42 },
            rule: 'gtd:lowest',
            claimIds: ['r001-bodies-42'],
          },
          // No source is graded: no best.
          ucdp: {
            published: { kind: 'range', low: 42, high: 70 },
            rule: 'ucdp:low-best-high',
            claimIds: ['r000-dead-70', 'r001-bodies-42'],
          },
          // Neither a UN agency nor a government.
          emdat: {
            published: { kind: 'not-stated', because: 'choice' },
            rule: 'not-stated',
            claimIds: [],
          },
          // At least 21 of the 42 are said to have been fighters, of the 70 none.
          ibc: {
            published: { kind: 'range', low: 0, high: 70 },
            rule: 'ibc:contested-status',
            claimIds: ['r000-dead-70'],
          },
          // Two figures that differ.
          wikimpacts: {
            published: { kind: 'not-stated', because: 'choice' },
            rule: 'not-stated',
            claimIds: [],
          },
        },
      ],
    ]);
  });

  test('has the tie of GTD and the missing grades of UCDP among its steps', () => {
    const [acledCell, gtdCell, ucdpCell, , ibcCell] = rows[0]!.cells;
    expect(gtdCell?.steps).toContainEqual({
      kind: 'not-applied',
      rule: 'gtd:most-recent',
      because: 'tie',
    });
    expect(gtdCell?.steps).toContainEqual({
      kind: 'tie',
      values: [42, 70],
      claimIds: ['r000-dead-70', 'r001-bodies-42'],
    });
    expect(ucdpCell?.steps).toContainEqual({
      kind: 'not-applied',
      rule: 'ucdp:best',
      because: 'reliability-not-given',
    });
    expect(ibcCell?.steps).toContainEqual({
      kind: 'combatants',
      claimIds: ['r001-bodies-fighters-21'],
      atLeast: 21,
    });
    expect(acledCell?.steps).toContainEqual({
      kind: 'corroboration',
      value: 70,
      voices: { lower: 1, upper: 1 },
      claimIds: ['r000-dead-70'],
    });
  });
});
