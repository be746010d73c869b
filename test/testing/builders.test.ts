import { describe, expect, it } from 'vitest';
import { isMisuseError, parseClaims, reconcileClaims, type Report } from 'casualty-claims';
import {
  buildClaim,
  buildClaims,
  buildScenario,
  claimBuilder,
  type ScenarioName,
} from 'casualty-claims/testing';

describe('buildClaim', () => {
  it('is a valid claim that needs nothing else', () => {
    expect(parseClaims([buildClaim()])).toMatchObject({
      issues: [],
      rejected: [],
      claims: [{ figure: { kind: 'exact', value: 12 }, outcome: 'killed' }],
    });
  });

  it('gives two that differ ids of their own, and equal ones the same', () => {
    const [a, b, again] = [buildClaim(), buildClaim({ source: 'B' }), buildClaim()];
    expect(new Set([a.id, b.id, again.id]).size).toBe(2);
    expect(parseClaims([a, b]).issues).toEqual([]);
  });

  it('leaves a field unstated that is overridden with undefined', () => {
    expect(Object.keys(buildClaim({ date: undefined, place: undefined }))).toEqual(
      expect.not.arrayContaining(['date', 'place']),
    );
  });
});

describe('claimBuilder', () => {
  it('counts for itself, so that a test does not depend on another', () => {
    const [first, second] = [claimBuilder(), claimBuilder()];
    expect([first().id, first().id, second().id]).toEqual(['claim-1', 'claim-2', 'claim-1']);
  });

  it('lets the id be given', () => {
    expect(claimBuilder()({ id: 'mine' }).id).toBe('mine');
  });
});

describe('buildClaims', () => {
  it('makes claims that all go through', () => {
    expect(
      parseClaims(buildClaims(20, (at) => ({ figure: at, source: `source ${String(at)}` }))),
    ).toMatchObject({ issues: [], claims: { length: 20 } });
  });
});

describe('buildScenario', () => {
  const run = (name: ScenarioName): Report => reconcileClaims(buildScenario(name));

  it.each<ScenarioName>([
    'agreement',
    'partisan-dispute',
    'found-against-killed',
    'breakdown',
    'growing-toll',
    'circular-reporting',
  ])('%s is one incident without issues', (name) => {
    const { incidents, issues, unplaced, summaries } = run(name);
    expect({ incidents: incidents.length, issues, unplaced, summaries }).toEqual({
      incidents: 1,
      issues: [],
      unplaced: [],
      summaries: [],
    });
  });

  it('agreement has three voices and no disagreement', () => {
    expect(run('agreement').incidents[0]?.measures[0]).toMatchObject({
      voices: { lower: 3, upper: 3 },
      disagreements: [],
    });
  });

  it('partisan-dispute conflicts, one side speaking about its own losses', () => {
    const row = run('partisan-dispute').incidents[0]?.measures[0];
    expect(row?.disagreements.map(({ state }) => state)).toEqual(['conflicting']);
    expect(row?.accounts.map(({ interest }) => interest).sort()).toEqual(['against', 'for']);
    expect(row?.concededMinimum).toBe(15);
  });

  it('found-against-killed is strained by 28', () => {
    expect(run('found-against-killed').incidents[0]?.measures[0]?.disagreements).toMatchObject([
      { state: 'strained', gap: 28 },
    ]);
  });

  it('breakdown leaves at most 16 others', () => {
    const whole = run('breakdown').incidents[0]?.measures.find(({ partOf }) => partOf === null);
    expect(whole?.accounts[0]?.rest).toMatchObject({
      bounds: { lower: 0, upper: 16 },
      withoutConvention: { lower: 0, upper: 21 },
    });
  });

  it('growing-toll speaks with its last figure', () => {
    const row = run('growing-toll').incidents[0]?.measures[0];
    expect(row?.range).toEqual({ lower: 26, upper: 26 });
    expect(row?.accounts[0]?.superseded.map(({ because }) => because)).toEqual([
      'later-figure',
      'later-figure',
    ]);
  });

  it('circular-reporting is one voice with three publishers', () => {
    expect(run('circular-reporting').incidents[0]?.measures[0]).toMatchObject({
      voices: { lower: 1, upper: 1 },
      publishers: ['Al Jazeera', 'Daily Sabah', 'Reuters'],
      range: { lower: 42, upper: 42 },
    });
  });

  it('breakdown-at-odds is one voice that contradicts itself, and a warning', () => {
    const { incidents, issues, rejected } = run('breakdown-at-odds');
    expect(
      incidents.map(({ measures }) =>
        measures[0]?.accounts.map(({ selfContradiction }) => selfContradiction),
      ),
    ).toEqual([[true]]);
    expect([issues.map(({ code }) => code), rejected]).toEqual([['parts-above-whole'], []]);
  });

  it('summary-over-incidents leaves 58 that no incident accounts for', () => {
    const { incidents, summaries } = run('summary-over-incidents');
    expect(incidents.map(({ claimIds }) => claimIds)).toEqual([['claim-1'], ['claim-2']]);
    expect(
      summaries.flatMap(({ residuals }) =>
        residuals.map(({ rest, inside }) => [rest, inside.length]),
      ),
    ).toEqual([[{ lower: 58, upper: 58 }, 2]]);
  });

  it('busy-city is eight incidents of two claims each', () => {
    const { incidents, summaries, issues } = run('busy-city');
    expect([incidents.map(({ claimIds }) => claimIds.length), summaries, issues]).toEqual([
      Array.from({ length: 8 }, () => 2),
      [],
      [],
    ]);
    for (const { claimIds } of incidents)
      expect(Math.abs(Number(claimIds[0]?.slice(6)) - Number(claimIds[1]?.slice(6)))).toBe(1);
  });

  it('refuses a name that is none of them, with the list', () => {
    let message = '';
    try {
      buildScenario('toString' as ScenarioName);
    } catch (error) {
      message = isMisuseError(error) ? error.message : '';
    }
    expect(message).toContain('agreement, partisan-dispute');
  });
});
