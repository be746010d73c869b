import { describe, expect, test } from 'vitest';
import {
  acled,
  compareCodebooks,
  isMisuseError,
  publishAs,
  reconcileClaims,
  type Codebook,
} from 'casualty-claims';

const killed = {
  outcome: 'killed',
  place: 'Qadi Askar',
  date: '2014-01-08',
  kind: 'execution',
} as const;
const claims = [
  { ...killed, id: 'a', figure: 42, source: 'A', reportedOn: '2014-01-08' },
  { ...killed, id: 'b', figure: 70, source: 'B', reportedOn: '2014-01-09' },
];

describe('an estimate', () => {
  test('is what the named codebook publishes with the claims at hand, and the report says which', () => {
    const report = reconcileClaims(claims, { reading: { estimate: 'gtd' } });
    const [incident] = report.incidents;
    if (incident === undefined) throw new Error('one incident');
    expect(report.estimate).toEqual({
      codebook: 'gtd',
      name: 'GTD',
      edition: expect.any(String) as string,
    });
    expect(incident.estimate).toEqual(publishAs(incident, 'gtd', { claims: report.claims }));
    expect(incident.estimate).toMatchObject([
      { published: { kind: 'value', value: 70 }, rule: { id: 'gtd:most-recent' }, claimIds: ['b'] },
    ]);
  });

  test('may be by a codebook of the user’s own', () => {
    const highest: Codebook = {
      ...acled,
      id: 'ours',
      name: 'Our desk',
      edition: '2026',
      rules: { highest: { says: 'The highest figure.', source: 'our desk' } },
      resolve: ({ accounts }) => ({
        published: {
          kind: 'value',
          value: Math.max(...accounts.map(({ bounds }) => bounds.lower)),
        },
        rule: 'highest',
        rests: accounts,
      }),
    };
    const report = reconcileClaims(claims, { reading: { estimate: highest } });
    expect(report.estimate).toEqual({ codebook: 'ours', name: 'Our desk', edition: '2026' });
    expect(report.incidents[0]?.estimate).toMatchObject([
      { codebook: 'ours', published: { kind: 'value', value: 70 }, rule: { id: 'ours:highest' } },
    ]);
  });

  test('changes nothing else of the report, and is absent where none is asked for', () => {
    const [plain, estimated] = [
      reconcileClaims(claims),
      reconcileClaims(claims, { reading: { estimate: 'acled' } }),
    ];
    expect('estimate' in plain || plain.incidents.some((incident) => 'estimate' in incident)).toBe(
      false,
    );
    const { estimate, ...rest } = estimated;
    expect(estimate?.codebook).toBe('acled');
    expect({
      ...rest,
      incidents: rest.incidents.map(
        ({ estimate: rows, ...incident }) => (expect(rows).toHaveLength(1), incident),
      ),
    }).toEqual(plain);
  });

  test('of a summary leaves out the incidents inside it where the codebook says so', () => {
    const place = (name: string, level: 'city' | 'district') => ({
      name,
      level,
      within: level === 'district' ? ['Aleppo'] : [],
    });
    const report = reconcileClaims(
      [
        {
          id: 'month',
          figure: 100,
          outcome: 'killed',
          source: { name: 'UN', reliability: 'A' },
          date: '2016-10',
          place: place('Aleppo', 'city'),
          reportedOn: '2016-11-02',
        },
        {
          id: 'x',
          figure: 30,
          outcome: 'killed',
          source: { name: 'A', reliability: 'A' },
          date: '2016-10-03',
          place: place('Firdous', 'district'),
          kind: 'air strike',
          reportedOn: '2016-10-03',
        },
      ],
      { reading: { estimate: 'ucdp' } },
    );
    expect(report.summaries[0]?.estimate).toMatchObject([
      { published: { kind: 'range', low: 70, high: 70 }, rule: { id: 'ucdp:less-identified' } },
    ]);
  });

  test('by a name that no codebook has is misuse', () => {
    let error: unknown;
    try {
      reconcileClaims([], { reading: { estimate: 'gdelt' as 'gtd' } });
    } catch (thrown) {
      error = thrown;
    }
    expect(isMisuseError(error) && error.message).toContain('gdelt');
  });

  test('stands beside what the other codebooks would publish', () => {
    const [incident] = reconcileClaims(claims, { reading: { estimate: 'acled' } }).incidents;
    if (incident === undefined) throw new Error('one incident');
    expect(compareCodebooks(incident).codebooks.map(({ id }) => id)).toContain('acled');
  });
});
