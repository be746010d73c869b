import { describe, expect, test } from 'vitest';
import { isMisuseError, reconcileClaims, type ClaimInput } from 'casualty-claims';
import {
  timeline,
  type TimelineOptions,
  type TimelineStep,
} from '../../../src/report/timeline/timeline';

const killed: ClaimInput = {
  outcome: 'killed',
  place: 'Aleppo',
  date: '2014-01-08',
  kind: 'battle',
};
const one: ClaimInput = { ...killed, report: 'r', event: 'e' };

function of(
  claims: readonly ClaimInput[],
  label = 'killed',
  options: TimelineOptions = {},
): TimelineStep[] {
  const { incidents } = reconcileClaims(claims);
  expect(incidents).toHaveLength(1);
  return timeline(claims, incidents[0]?.id ?? '', label, options);
}

describe('a timeline', () => {
  test('of a toll that grows has a step for each figure of the voice, and says which replaced which', () => {
    const total = (id: string, figure: number): ClaimInput => ({
      ...killed,
      id,
      figure,
      source: 'SOHR',
      asOf: `2014-01-${id}`,
      reportedOn: `2014-01-${id}`,
    });
    const steps = of([total('08', 10), total('09', 42), total('10', 44)]);
    expect(steps.map(({ day, range, changedBy }) => [day, range?.upper, changedBy])).toEqual([
      ['2014-01-08', 10, ['08']],
      ['2014-01-09', 42, ['09']],
      ['2014-01-10', 44, ['10']],
    ]);
    expect(steps[2]?.because.at(-1)).toEqual({
      kind: 'speaks-for',
      lineage: 'named:sohr',
      before: '09',
      after: '10',
      because: 'later-figure',
    });
  });

  test('lets a figure that was taken back stand until it was', () => {
    const steps = of([
      { ...one, id: 'wrong', figure: 700, source: 'SANA', reportedOn: '2014-01-08' },
      { ...one, id: 'right', figure: 70, source: 'SOHR', reportedOn: '2014-01-09' },
      {
        id: 'sorry',
        stance: 'retracts',
        denies: 'wrong',
        source: 'SANA',
        reportedOn: '2014-01-10',
      },
    ]);
    expect(
      steps.map(({ day, range, disagreements, changedBy }) => [
        day,
        range,
        disagreements,
        changedBy,
      ]),
    ).toEqual([
      ['2014-01-08', { lower: 700, upper: 700 }, 0, ['wrong']],
      ['2014-01-09', { lower: 70, upper: 700 }, 1, ['right']],
      ['2014-01-10', { lower: 70, upper: 70 }, 0, ['sorry']],
    ]);
    expect(steps[2]?.because).toEqual([
      { kind: 'retracted', claimId: 'wrong', lineage: 'named:sana', by: 'sorry' },
    ]);
  });

  test('has no range on a day when nothing stood', () => {
    const steps = of([
      { ...one, id: 'wrong', figure: 700, source: 'SANA', reportedOn: '2014-01-08' },
      {
        id: 'sorry',
        stance: 'retracts',
        denies: 'wrong',
        source: 'SANA',
        reportedOn: '2014-01-09',
      },
      { ...one, id: 'right', figure: 70, source: 'SANA', reportedOn: '2014-01-10' },
    ]);
    expect(steps.map(({ range, voices }) => [range?.lower ?? null, voices?.upper ?? null])).toEqual(
      [
        [700, 1],
        [null, null],
        [70, 1],
      ],
    );
  });

  test('tells of a claim that was known and only later taken for this incident', () => {
    const claims: ClaimInput[] = [
      { ...killed, id: 'a', figure: 12, source: 'A', reportedOn: '2014-01-08' },
      { ...killed, id: 'b', figure: 15, source: 'B', date: '2014-01-20', reportedOn: '2014-01-20' },
      {
        id: 'tie',
        figure: 15,
        outcome: 'killed',
        source: 'B',
        restates: 'b',
        supersedes: 'a',
        reportedOn: '2014-01-22',
      },
    ];
    const [, second] = of(claims);
    expect(second).toMatchObject({ day: '2014-01-22', changedBy: ['tie'] });
    expect(second?.because).toContainEqual({
      kind: 'joined',
      claimId: 'b',
      lineage: 'named:b',
      from: expect.objectContaining({ kind: 'incident' }) as unknown,
    });
  });

  describe('of an incident that another report was only for a time taken for', () => {
    // p looks like a and c, until its voice tells of two events in one report, and that p is the
    // other one.
    const claims: ClaimInput[] = [
      {
        ...killed,
        id: 'a',
        figure: 12,
        source: 'A',
        report: 'r',
        event: 'one',
        reportedOn: '2014-01-08',
      },
      { ...killed, id: 'p', figure: 30, source: 'P', reportedOn: '2014-01-09' },
      { ...killed, id: 'c', figure: 14, source: 'C', supersedes: 'a', reportedOn: '2014-01-10' },
      {
        ...killed,
        id: 'q',
        figure: 30,
        source: 'P',
        report: 'r',
        event: 'two',
        supersedes: 'p',
        reportedOn: '2014-01-12',
      },
      ...['2014-01-11', '2014-01-13', '2014-01-14'].map((reportedOn): ClaimInput => ({
        ...killed,
        id: reportedOn,
        figure: 5,
        place: 'Hama',
        source: 'H',
        reportedOn,
        event: reportedOn,
        report: 'h',
      })),
    ];
    const { incidents } = reconcileClaims(claims);
    const incident = incidents.find(({ claimIds }) => claimIds.includes('a'));

    test('shows it from the day it became known to the day it left, and ends with what the report shows', () => {
      expect(incident?.claimIds).toEqual(['a', 'c']);
      const steps = timeline(claims, incident?.id ?? '', 'killed');
      expect(steps.map(({ day, range, voices }) => [day, range, voices?.upper])).toEqual([
        ['2014-01-08', { lower: 12, upper: 12 }, 1],
        ['2014-01-09', { lower: 12, upper: 30 }, 2],
        ['2014-01-10', { lower: 12, upper: 30 }, 3],
        ['2014-01-12', { lower: 12, upper: 14 }, 2],
      ]);
      expect(steps.at(-1)?.range).toEqual(incident?.measures[0]?.range);
      expect(steps.at(-1)?.because).toContainEqual(
        expect.objectContaining({ kind: 'left', claimId: 'p' }),
      );
    });

    test('is looked at on no day but those where days were asked for', () => {
      expect(
        timeline(claims, incident?.id ?? '', 'killed', { days: ['2014-01-10'] }).map(
          ({ day, range }) => [day, range?.upper],
        ),
      ).toEqual([['2014-01-10', 30]]);
    });
  });

  test('of what nobody dated is one step', () => {
    expect(of([{ figure: 7, outcome: 'killed', place: 'Aleppo', source: 'A' }])).toHaveLength(1);
  });

  test('looks at the days that are asked for, and no others', () => {
    const claims = [{ ...killed, figure: 7, reportedOn: '2014-01-08' }];
    expect(of(claims, 'killed', { days: ['2014-01-07'] })).toEqual([]);
    expect(
      of(claims, 'killed', { days: ['2014-02-01', '2014-03-01'] }).map(({ day }) => day),
    ).toEqual(['2014-02-01']);
  });

  test('tells how far it is, and stops when asked to', () => {
    const claims = [{ ...killed, figure: 7, reportedOn: '2014-01-08' }];
    const stages: string[] = [];
    of(claims, 'killed', {
      onProgress: ({ stage, done, total }) =>
        stages.push(`${stage} ${String(done)}/${String(total)}`),
    });
    expect(stages).toEqual(['replay 1/1']);
    const controller = new AbortController();
    controller.abort(new Error('the user went home'));
    expect(() => of(claims, 'killed', { signal: controller.signal })).toThrow('the user went home');
  });
});

test.each<[string, string, string, TimelineOptions, RegExp]>([
  ['an incident', 'incident-none', 'killed', {}, /"incident-none"; the incidents are "incident-/],
  ['a row', '', 'wounded', {}, /"wounded"; the rows are "killed"/],
  ['a day', '', 'killed', { days: ['yesterday'] }, /"yesterday" is not a day/],
])(
  '%s that does not exist is a misuse, and the message names those that do',
  (_, incident, label, options, message) => {
    const claims = [{ ...killed, figure: 7 }];
    let thrown: unknown;
    try {
      timeline(
        claims,
        incident === '' ? (reconcileClaims(claims).incidents[0]?.id ?? '') : incident,
        label,
        options,
      );
    } catch (error) {
      thrown = error;
    }
    expect(isMisuseError(thrown)).toBe(true);
    expect(String(thrown)).toMatch(message);
  },
);
