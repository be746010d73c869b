import { describe, expect, test } from 'vitest';
import { reconcileClaims, type ClaimInput } from 'casualty-claims';

const claims: ClaimInput[] = [
  ...Array.from({ length: 300 }, (_, at): ClaimInput => ({ id: `c${String(at)}`, figure: 3, outcome: 'killed', date: '2016-10-03', place: `Village ${String(at)}`, report: `r${String(at)}`, event: 'e' })),
  { id: 'month', figure: 1_000, outcome: 'killed', date: '2016-10', place: { name: 'Idlib', level: 'province' }, source: 'UN' },
];
const STAGES = ['parse', 'normalise', 'blocking', 'comparison', 'match weight', 'clustering', 'reconcile', 'summaries'];

describe('the whole way', () => {
  test('tells every stage, in order, and how far it is', () => {
    const told: { stage: string; done: number; total: number }[] = [];
    reconcileClaims(claims, { onProgress: (progress) => told.push(progress) });
    expect([...new Set(told.map(({ stage }) => stage))]).toEqual(STAGES);
    for (const { done, total } of told) expect(done).toBeLessThanOrEqual(total);
    expect(told.filter(({ stage }) => stage === 'reconcile').map(({ done }) => done)).toEqual([0, 256, 301]);
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
    expect(() => reconcileClaims(claims, { signal: AbortSignal.abort(new Error('before')) })).toThrow('before');
  });
});
