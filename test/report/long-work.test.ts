import { describe, expect, test } from 'vitest';
import { reconcileClaims, type ClaimInput } from 'casualty-claims';

const claims: ClaimInput[] = [
  ...Array.from({ length: 300 }, (_, at): ClaimInput => ({
    id: `c${String(at)}`,
    figure: 3,
    outcome: 'killed',
    date: '2016-10-03',
    place: `Village ${String(at)}`,
    report: `r${String(at)}`,
    event: 'e',
  })),
  {
    id: 'month',
    figure: 1_000,
    outcome: 'killed',
    date: '2016-10',
    place: { name: 'Idlib', level: 'province' },
    source: 'UN',
  },
];
const STAGES = [
  'parse',
  'normalise',
  'blocking',
  'comparison',
  'match weight',
  'clustering',
  'reconcile',
  'summaries',
];

describe('the whole way', () => {
  test('tells every stage, in order, and how far it is', () => {
    const told: { stage: string; done: number; total: number }[] = [];
    reconcileClaims(claims, { onProgress: (progress) => told.push(progress) });
    expect([...new Set(told.map(({ stage }) => stage))]).toEqual(STAGES);
    for (const { done, total } of told) expect(done).toBeLessThanOrEqual(total);
    expect(told.filter(({ stage }) => stage === 'reconcile').map(({ done }) => done)).toEqual([
      0, 256, 300,
    ]);
  });

  test.each(STAGES)('can be aborted in the stage %s', (wanted) => {
    const controller = new AbortController();
    const stages: string[] = [];
    const run = (): unknown =>
      reconcileClaims(claims, {
        signal: controller.signal,
        onProgress: ({ stage }) => {
          stages.push(stage);
          if (stage === wanted) controller.abort(new Error('enough'));
        },
      });
    if (wanted === 'summaries') expect(run).not.toThrow();
    else expect(run).toThrow('enough');
    expect(stages.at(-1)).toBe(wanted);
  });

  test('does not begin once it is aborted', () => {
    expect(() =>
      reconcileClaims(claims, { signal: AbortSignal.abort(new Error('before')) }),
    ).toThrow('before');
  });

  describe('of one incident of 10,000 claims', () => {
    const crowd = Array.from({ length: 10_000 }, (_, at): ClaimInput => ({
      id: `c${String(at)}`,
      figure: at + 1,
      outcome: 'killed',
      source: `Source ${String(at)}`,
      report: 'r',
      event: 'e',
    }));
    const contradictions = crowd.map((claim, at): ClaimInput => ({
      ...claim,
      outcome: ['killed', 'executed', 'wounded'][at % 3] ?? 'killed',
      population: ['civilians', 'women', 'fighters', 'children'][at % 4] ?? 'women',
      source: `Source ${String(at % 50)}`,
    }));

    test.each([
      ['every voice another', crowd],
      ['contradictory in everything', contradictions],
    ])('is told many times in its midst: %s', (_, list) => {
      const told: number[] = [];
      reconcileClaims(list, {
        onProgress: ({ stage, done }) => {
          if (stage === 'reconcile') told.push(done);
        },
      });
      expect(told.slice(0, -1).every((done) => done === 0)).toBe(true);
      expect(told.at(-1)).toBe(1);
      expect(told.length).toBeGreaterThan(10);
    });

    test.each([2, 4, 11])(
      'is stopped in its midst by an abort at the %i. time it is told',
      (wanted) => {
        const controller = new AbortController();
        let [told, finished] = [0, false];
        const run = (): unknown =>
          reconcileClaims(crowd, {
            signal: controller.signal,
            onProgress: ({ stage, done, total }) => {
              if (stage !== 'reconcile') return;
              told += 1;
              finished ||= done === total;
              if (told === wanted) controller.abort(new Error('enough'));
            },
          });
        expect(run).toThrow('enough');
        expect([told, finished]).toEqual([wanted, false]);
      },
    );
  });
});
