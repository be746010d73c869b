import { describe, expect, test } from 'vitest';
import { reconcileIncident, type ClaimInput } from 'casualty-claims';
import type { ReconciledIncident } from 'casualty-claims/types';

/** The disputes of claims, whatever their order. */
function disputes(...claims: ClaimInput[]): ReconciledIncident['disputes'] {
  const found = reconcileIncident(claims).disputes;
  expect(reconcileIncident([...claims].reverse()).disputes).toEqual(found);
  return found;
}

const held = (
  id: string,
  value: string | undefined,
  place: string | undefined,
  more: ClaimInput = {},
): ClaimInput => ({
  id,
  topic: 'control',
  source: id,
  ...(value === undefined ? {} : { value }),
  ...(place === undefined ? {} : { place }),
  ...more,
});

describe('questions without a figure', () => {
  test('are one for each topic and, of control, for each place; told in the order of both', () => {
    const asked = disputes(
      held('c', 'Syrian army', 'Minyan'),
      held('d', 'Syrian army', 'Aleppo'),
      held('e', 'Syrian army', undefined),
      { id: 'f', topic: 'responsibility', value: 'Syrian army', place: 'Minyan', source: 'f' },
      { id: 'g', topic: 'responsibility', value: 'Syrian army', place: 'Aleppo', source: 'g' },
      { id: 'h', topic: 'occurrence', place: 'Aleppo', source: 'h' },
    );
    expect(
      asked.map(({ topic, place, positions }) => [
        topic,
        place,
        positions.flatMap(({ claimIds }) => claimIds),
      ]),
    ).toEqual([
      ['control', null, ['e']],
      ['control', 'Aleppo', ['d']],
      ['control', 'Minyan', ['c']],
      ['occurrence', null, ['h']],
      ['responsibility', null, ['f', 'g']],
    ]);
  });

  test('have one answer of all voices that give it, of one camp whatever the name', () => {
    const [question, ...others] = disputes(
      held('SOHR', 'Syrian army', 'Minyan', { course: 'taken', extent: 'whole' }),
      held('b', 'Syrian army', 'Minyan', { source: 'SANA' }),
      held('a', 'Syrian army', 'Minyan', { source: 'SANA', extent: 'part' }),
    );
    expect(others).toEqual([]);
    expect(question).toEqual({
      topic: 'control',
      place: 'Minyan',
      disputed: false,
      positions: [
        {
          value: 'Syrian army',
          denies: false,
          lineages: ['named:sana', 'named:sohr'],
          names: ['SANA', 'SOHR'],
          claimIds: ['SOHR', 'a', 'b'],
          answers: [
            { claimId: 'SOHR', name: 'SOHR', course: 'taken', extent: 'whole' },
            { claimId: 'a', name: 'SANA', course: null, extent: 'part' },
            { claimId: 'b', name: 'SANA', course: null, extent: null },
          ],
        },
      ],
    });
  });

  test('are disputed by another answer or by a denial, not by an answer that names nobody', () => {
    const isDisputed = (...claims: ClaimInput[]): unknown =>
      disputes(...claims).map(({ disputed, positions }) => [
        disputed,
        positions.map(({ value, denies }) => `${denies ? 'not ' : ''}${value ?? 'so'}`),
      ]);
    expect(
      isDisputed(held('a', 'Syrian army', 'Minyan'), held('b', 'Islamic State', 'Minyan')),
    ).toEqual([[true, ['Islamic State', 'Syrian army']]]);
    const happened: ClaimInput = { id: 'a', topic: 'occurrence', source: 'a' };
    expect(isDisputed(happened, { ...happened, id: 'b', source: 'b' })).toEqual([[false, ['so']]]);
    expect(isDisputed(happened, { id: 'b', stance: 'denies', denies: 'a', source: 'b' })).toEqual([
      [true, ['so', 'not so']],
    ]);
    expect(
      isDisputed(held('a', 'Syrian army', 'Minyan'), {
        id: 'b',
        stance: 'denies',
        denies: 'a',
        source: 'b',
      }),
    ).toEqual([[true, ['not Syrian army', 'Syrian army']]]);
    const accused = (id: string, value?: string): ClaimInput => ({
      id,
      topic: 'responsibility',
      source: id,
      ...(value === undefined ? {} : { value }),
    });
    expect(isDisputed(accused('a', 'Syrian army'), accused('b'))).toEqual([
      [false, ['so', 'Syrian army']],
    ]);
    expect(
      isDisputed(accused('a', 'Syrian army'), accused('b'), accused('c', 'Islamic State')),
    ).toEqual([[true, ['so', 'Islamic State', 'Syrian army']]]);
    // Nobody says that it was so: two who deny different answers do not dispute each other.
    expect(
      isDisputed(
        held('a', 'Syrian army', 'Minyan', { stance: 'denies' }),
        held('b', 'Islamic State', 'Minyan', { stance: 'denies' }),
      ),
    ).toEqual([[false, ['not Islamic State', 'not Syrian army']]]);
    expect(
      isDisputed(
        held('a', 'Islamic State', 'Minyan'),
        held('b', 'Syrian army', 'Minyan', { stance: 'denies' }),
      ),
    ).toEqual([[true, ['Islamic State', 'not Syrian army']]]);
  });

  test('are answered by a denial with its own word for what it denies, and else with that of the claim', () => {
    const answers = (more: ClaimInput): unknown =>
      disputes(held('a', 'Syrian army', 'Minyan'), {
        id: 'b',
        stance: 'denies',
        denies: 'a',
        source: 'b',
        ...more,
      })[0]?.positions.map(({ value, denies }) => [value, denies]);
    expect(answers({})).toEqual([
      ['Syrian army', true],
      ['Syrian army', false],
    ]);
    expect(answers({ topic: 'control', value: 'Islamic State' })).toEqual([
      ['Islamic State', true],
      ['Syrian army', false],
    ]);
  });

  test('do not arise from figures, from denials of figures, or of claims that are not there', () => {
    expect(
      disputes(
        { id: 'a', figure: 3, outcome: 'killed', source: 'a' },
        { id: 'b', stance: 'denies', denies: 'a', source: 'b' },
      ),
    ).toEqual([]);
    expect(
      disputes({ id: 'a', figure: 3, outcome: 'killed', source: 'a', topic: 'occurrence' }),
    ).toEqual([]);
    expect(
      disputes(held('a', 'Syrian army', 'Minyan'), {
        id: 'b',
        stance: 'denies',
        denies: 'nobody',
        topic: 'occurrence',
        source: 'b',
      }).map(({ topic }) => topic),
    ).toEqual(['control', 'occurrence']);
  });

  test('are not answered by what takes back, by what is only possible or supposed, or by what is left out', () => {
    const answered = (
      more: ClaimInput,
      options: Parameters<typeof reconcileIncident>[1] = {},
    ): unknown =>
      reconcileIncident([held('a', 'Syrian army', 'Minyan', more)], options).disputes.length;
    expect([
      answered({}),
      answered({ modality: 'alleged' }),
      answered({ modality: 'possible' }),
      answered({ modality: 'hypothetical' }),
    ]).toEqual([1, 1, 0, 0]);
    expect([
      answered({}, { exclude: { claimIds: ['a'] } }),
      answered({}, { exclude: { claimIds: ['b'] } }),
    ]).toEqual([0, 1]);
    expect(
      disputes(held('a', 'Syrian army', 'Minyan'), {
        id: 'b',
        stance: 'retracts',
        denies: 'a',
        source: 'b',
        topic: 'control',
        value: 'Syrian army',
        place: 'Minyan',
      })[0]?.positions.flatMap(({ claimIds }) => claimIds),
    ).toEqual(['a']);
  });
});

describe('a claim that is not counted', () => {
  const uncounted = (...claims: ClaimInput[]): unknown =>
    reconcileIncident(claims).notCounted.map(({ claimId, because, of }) => [claimId, because, of]);
  const figure = (id: string, more: ClaimInput = {}): ClaimInput => ({
    id,
    figure: 3,
    outcome: 'killed',
    source: 'SOHR',
    ...more,
  });

  test('is told with the reason, and the claim that it is about', () => {
    expect(
      uncounted(figure('a'), { id: 'b', stance: 'denies', denies: 'a', source: 'UN' }),
    ).toEqual([['b', 'denial', 'a']]);
    expect(
      uncounted(
        figure('a', { modality: 'possible' }),
        figure('b', { modality: 'hypothetical' }),
        figure('c', { modality: 'alleged' }),
      ),
    ).toEqual([
      ['a', 'possible', null],
      ['b', 'hypothetical', null],
    ]);
    expect(
      uncounted(
        figure('a'),
        { id: 'b', restates: 'a', source: 'UN' },
        figure('c', { restates: 'a' }),
      ),
    ).toEqual([['b', 'restated-without-figure', 'a']]);
    expect(
      uncounted(held('a', 'Syrian army', 'Minyan'), {
        id: 'b',
        restates: 'a',
        source: 'UN',
        topic: 'control',
        value: 'Syrian army',
      }),
    ).toEqual([]);
  });

  test('is taken back by the voice that said it, however it names the claim, and by no other', () => {
    for (const field of ['denies', 'supersedes', 'restates'] as const) {
      expect(
        uncounted(figure('a'), { id: 'b', stance: 'retracts', [field]: 'a', source: 'SOHR' }),
      ).toEqual([
        ['a', 'retracted', 'b'],
        ['b', 'retraction', 'a'],
      ]);
    }
    for (const field of ['denies', 'supersedes'] as const)
      expect(
        uncounted(figure('a'), { id: 'b', stance: 'retracts', [field]: 'a', source: 'UN' }),
      ).toEqual([['b', 'retraction', 'a']]);
    expect(
      uncounted(
        figure('a'),
        held('b', 'Syrian army', 'Minyan', { stance: 'retracts', source: 'SOHR' }),
      ),
    ).toEqual([['b', 'retraction', null]]);
    expect(
      uncounted(figure('a'), figure('c'), {
        id: 'b',
        stance: 'retracts',
        denies: 'a',
        supersedes: 'c',
        source: 'SOHR',
      }),
    ).toEqual([
      ['a', 'retracted', 'b'],
      ['b', 'retraction', 'a'],
    ]);
  });

  test('is excluded before anything else is said of it', () => {
    expect(
      reconcileIncident([figure('a', { modality: 'possible' })], { exclude: { claimIds: ['a'] } })
        .notCounted,
    ).toEqual([{ claimId: 'a', because: 'excluded', of: null }]);
  });
});
