import { describe, expect, test } from 'vitest';
import { isMisuseError, reconcileClaims, type ClaimInput } from 'casualty-claims';

const claim = (id: string, more: ClaimInput = {}): ClaimInput => ({
  id,
  figure: 12,
  outcome: 'killed',
  source: id,
  place: 'Aleppo',
  date: '2016-10-01',
  ...more,
});

describe('reconcileClaims', () => {
  test('goes on with the good claims and reports the bad ones with what was wrong', () => {
    const report = reconcileClaims([
      claim('good'),
      claim('bad', { outcome: 'vaporised' }),
      null,
      'text',
    ] as unknown);
    expect(report.claims.map(({ id }) => id)).toEqual(['good']);
    expect(report.incidents).toHaveLength(1);
    expect(report.rejected.map(({ claimId }) => claimId)).toEqual([undefined, undefined, 'bad']);
    expect(report.issues.map(({ code }) => code)).toEqual([
      'not-a-claim',
      'not-a-claim',
      'unknown-outcome',
    ]);
  });

  test('gives an empty report with an issue for an empty list or none at all', () => {
    for (const input of [[], {}, undefined, 'claims.json']) {
      const report = reconcileClaims(input as unknown);
      expect([report.incidents, report.issues.length]).toEqual([[], 1]);
    }
  });

  test('keeps rejected input that JSON cannot hold, so that the report survives a round trip', () => {
    const cyclic: Record<string, unknown> = { id: 'cyclic', figure: Number.NaN };
    cyclic['self'] = cyclic;
    const report = reconcileClaims([
      cyclic,
      { id: 'z', figure: -0.5, note: undefined, by: () => 1, outcome: 'x'.repeat(5_000) },
    ] as unknown);
    expect(JSON.parse(JSON.stringify(report))).toStrictEqual(report);
    expect(JSON.stringify(report).length).toBeLessThan(20_000);
    expect(report.rejected[0]?.input).toMatchObject({ id: 'cyclic', figure: 'NaN' });
  });

  test('throws the one marked error for an option that does not exist, and names those that do', () => {
    const misuse = { gazeteer: [] } as object;
    let thrown: unknown;
    try {
      reconcileClaims([], misuse);
    } catch (error) {
      thrown = error;
    }
    expect(isMisuseError(thrown)).toBe(true);
    expect(String(thrown)).toMatch(/"gazeteer".*gazetteer/);
  });

  test('tells its progress, stage by stage, to the end', () => {
    const seen: string[] = [];
    let last = { done: 0, total: 1 };
    reconcileClaims([claim('a'), claim('b', { place: 'Raqqa' })], {
      onProgress: ({ stage, done, total }) => {
        seen.push(stage);
        last = { done, total };
      },
    });
    expect(seen.at(-1)).toBe('reconcile');
    expect(new Set(seen).size).toBeGreaterThan(1);
    expect(last.done).toBe(last.total);
  });

  test('stops with the reason of an aborted signal', () => {
    const controller = new AbortController();
    controller.abort(new Error('the user went home'));
    expect(() => reconcileClaims([claim('a')], { signal: controller.signal })).toThrow(
      'the user went home',
    );
  });

  test('carries ids over from an earlier report, and lists what was split or joined', () => {
    const before = reconcileClaims([
      claim('a', { report: 'r', event: 'e' }),
      claim('b', { report: 'r', event: 'e' }),
    ]);
    const after = reconcileClaims(
      [claim('a', { report: 'r', event: 'e' }), claim('b', { report: 'r', event: 'f' })],
      { linking: { previous: before } },
    );
    expect(after.incidents.map(({ id }) => id)).toContain(before.incidents[0]?.id);
    expect(after.changes?.map(({ kind, from, to }) => [kind, from, to.length])).toEqual([
      ['split', [before.incidents[0]?.id], 2],
    ]);
    expect(before.changes).toBeUndefined();
  });

  test('replays what was known by a day, and says what was not', () => {
    const claims = [
      claim('a', { reportedOn: '2016-10-02' }),
      claim('b', { figure: 40, reportedOn: '2016-10-09' }),
    ];
    const then = reconcileClaims(claims, { whatIf: { asOf: '2016-10-05' } });
    expect([then.incidents[0]?.measures[0]?.range, then.replay?.notYet]).toEqual([
      { lower: 12, upper: 12 },
      ['b'],
    ]);
    const now = reconcileClaims(claims, { whatIf: { asOf: '2016-10-09' } });
    expect({ ...now, replay: undefined }).toEqual(reconcileClaims(claims));
  });

  test('resolves names by the user’s own tables', () => {
    const claims = [
      claim('a', { side: 'Blue brigade' }),
      claim('b', { figure: 20, side: 'Bleus' }),
    ];
    expect(reconcileClaims(claims).incidents[0]?.measures).toHaveLength(2);
    const actors = [{ id: 'blue', name: 'Blue brigade', names: ['Bleus'] }];
    expect(reconcileClaims(claims, { names: { actors } }).incidents[0]?.measures).toMatchObject([
      { range: { lower: 12, upper: 20 } },
    ]);
  });
});
