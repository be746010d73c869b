import { describe, expect, test } from 'vitest';
import { normaliseClaims, parseClaims, type Claim, type ClaimInput } from 'casualty-claims';
import { inherit } from '../../src/normalise/inherit';

/** What the last of some claims comes to. */
function lastOf(...claims: ClaimInput[]): Claim {
  return inherit(parseClaims(claims).claims).at(-1) as Claim;
}

const whole: ClaimInput = {
  id: 'whole',
  figure: 42,
  outcome: 'bodies found',
  side: 'opposition',
  by: 'Islamic State',
  source: 'SOHR',
  via: 'Al Jazeera',
  report: 'r1',
  event: 'e1',
  date: '2014-01-08',
  dateBasis: 'inferred',
  reportedOn: '2014-01-09',
  asOf: '2014-01-09',
  place: 'Qadi Askar',
  kind: 'execution',
  population: { status: 'civilian', role: 'detainee' },
  scope: 'incident',
};

describe('a part', () => {
  test('takes from its whole all that it does not state', () => {
    const part = lastOf(whole, { id: 'part', figure: 5, partOf: 'whole' });
    const [given] = parseClaims([whole]).claims;
    expect(part).toEqual({
      ...given,
      id: 'part',
      figure: { kind: 'exact', value: 5, words: '5' },
      partOf: 'whole',
    });
  });

  test('keeps all that it states', () => {
    const own: ClaimInput = {
      outcome: 'executed',
      side: 'rebels',
      by: 'army',
      place: 'Aleppo',
      date: '2014-01-07',
      evidence: 'names',
      kind: 'raid',
    };
    expect(lastOf(whole, { id: 'part', figure: 5, partOf: 'whole', ...own })).toMatchObject({
      ...own,
      evidence: ['names'],
      place: { name: 'Aleppo' },
      date: { from: '2014-01-07', to: '2014-01-07' },
    });
  });

  test('adds its facets to those of the whole: roles add up, a stated status wins', () => {
    expect(
      lastOf(whole, { id: 'part', figure: 5, population: 'activists', partOf: 'whole' }).population,
    ).toEqual({ status: 'civilian', role: ['activist', 'detainee'] });
    expect(
      lastOf(whole, { id: 'part', figure: 5, population: { status: 'combatant' }, partOf: 'whole' })
        .population,
    ).toEqual({ status: 'combatant', role: ['detainee'] });
  });

  test('of several alternatives adds the facets of the whole to each', () => {
    expect(
      lastOf(whole, { id: 'part', figure: 5, population: 'women and children', partOf: 'whole' })
        .population,
    ).toEqual({
      anyOf: [
        { status: 'civilian', role: ['detainee'], age: 'child' },
        { status: 'civilian', role: ['detainee'], sex: 'female' },
      ],
    });
  });

  test('counts what its whole counts, unless it has an outcome of its own', () => {
    const convoy: ClaimInput = {
      id: 'convoy',
      figure: 12,
      outcome: 'destroyed',
      unit: 'vehicle',
      source: 'A',
    };
    expect(
      lastOf(convoy, { id: 'tanks', figure: 2, type: 'tank', partOf: 'convoy' }),
    ).toMatchObject({ unit: 'vehicle', outcome: 'destroyed' });
    expect(
      lastOf(convoy, { id: 'crew', figure: 2, outcome: 'killed', partOf: 'convoy' }),
    ).toMatchObject({ unit: 'person', outcome: 'killed' });
  });

  test('given by another source in another report does not pass through the publisher of the whole', () => {
    const other = lastOf(whole, {
      id: 'part',
      figure: 5,
      partOf: 'whole',
      source: 'UN',
      report: 'r2',
    });
    expect([other.source?.name, other.via, other.report]).toEqual(['UN', undefined, 'r2']);
  });

  test('does not take names, quotes or the stance of its whole', () => {
    const part = lastOf(
      { ...whole, people: ['A', 'B'], quote: 'forty-two', note: 'n', supersedes: 'old' },
      { id: 'part', figure: 5, partOf: 'whole' },
    );
    expect([part.people, part.quote, part.note, part.supersedes]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('a restatement', () => {
  test('takes measure, place and date of what it repeats, against what it says itself', () => {
    const headline = lastOf(whole, {
      id: 'headline',
      figure: 'dozens',
      outcome: 'casualties',
      population: 'children',
      place: 'Syria',
      date: '2014',
      restates: 'whole',
      report: 'r1',
    });
    expect(headline).toMatchObject({
      outcome: 'dead',
      place: { name: 'Qadi Askar' },
      date: { from: '2014-01-08', to: '2014-01-08' },
      population: { status: 'civilian', role: ['detainee'] },
      source: { name: 'SOHR' },
    });
    expect(headline.figure).toMatchObject({ kind: 'vague', term: 'dozens' });
  });

  test('loses what the repeated claim does not state', () => {
    expect(
      lastOf(
        { id: 'text', figure: 70, outcome: 'killed', source: 'SOHR' },
        { id: 'headline', figure: 'dozens', side: 'army', place: 'Syria', restates: 'text' },
      ),
    ).not.toHaveProperty('place');
  });

  test('of a restatement goes back to the first', () => {
    const claims = [
      whole,
      { id: 'lead', figure: 40, restates: 'whole' },
      { id: 'headline', figure: 'dozens', restates: 'lead' },
    ];
    expect(lastOf(...claims)).toMatchObject({
      outcome: 'dead',
      source: { name: 'SOHR' },
      place: { name: 'Qadi Askar' },
    });
  });

  test('of a part is a part of the same whole', () => {
    expect(
      lastOf(
        whole,
        { id: 'part', figure: 5, population: 'activists', partOf: 'whole' },
        { id: 'again', figure: 'several', restates: 'part' },
      ),
    ).toMatchObject({
      partOf: 'whole',
      population: { role: ['activist', 'detainee'], status: 'civilian' },
    });
  });

  test('of a topic repeats its answer', () => {
    const control: ClaimInput = {
      id: 'text',
      topic: 'control',
      value: 'Syrian army',
      extent: 'part',
      course: 'taken',
      place: 'Minyan',
      source: 'SANA',
    };
    expect(lastOf(control, { id: 'headline', restates: 'text', value: 'rebels' })).toMatchObject({
      topic: 'control',
      value: 'Syrian army',
      extent: 'part',
      course: 'taken',
    });
  });
});

describe('inheritance', () => {
  test('does not depend on the order of the claims', () => {
    const claims = parseClaims([
      whole,
      { id: 'a', figure: 20, population: 'activists', partOf: 'whole' },
      { id: 'b', figure: 5, population: 'women', partOf: 'a' },
      { id: 'c', figure: 'several', restates: 'b' },
    ]).claims;
    const byId = (list: readonly Claim[]) => [...list].sort((x, y) => (x.id < y.id ? -1 : 1));
    expect(byId(inherit([...claims].reverse()))).toEqual(byId(inherit(claims)));
  });

  test('leaves the claims themselves as they were claimed', () => {
    const { claims } = parseClaims([whole, { id: 'part', figure: 5, partOf: 'whole' }]);
    const before = structuredClone(claims);
    inherit(claims);
    expect(claims).toEqual(before);
  });

  test('passes over references in a circle, which only unchecked claims have', () => {
    const claim = (id: string, partOf: string): Claim => ({
      id,
      unit: 'person',
      stance: 'asserts',
      modality: 'asserted',
      outcome: 'killed',
      partOf,
    });
    expect(
      inherit([claim('a', 'b'), claim('b', 'a'), claim('c', 'nowhere')]).map(({ id }) => id),
    ).toEqual(['a', 'b', 'c']);
  });

  test('reaches the end of a chain of a hundred thousand parts, in either order', () => {
    const chain = Array.from({ length: 100_000 }, (_, at): Claim => ({
      id: `c${String(at)}`,
      unit: 'person',
      stance: 'asserts',
      modality: 'asserted',
      ...(at === 0
        ? { outcome: 'killed', source: { name: 'SOHR', named: true }, place: { name: 'Aleppo' } }
        : { partOf: `c${String(at - 1)}` }),
    }));
    for (const claims of [chain, [...chain].reverse()]) {
      const deepest = inherit(claims).find(({ id }) => id === 'c99999');
      expect(deepest).toMatchObject({
        outcome: 'killed',
        source: { name: 'SOHR' },
        place: { name: 'Aleppo' },
      });
    }
  });

  test('keeps what was claimed beside what it came to', () => {
    const [, part] = normaliseClaims(
      parseClaims([whole, { id: 'part', figure: 5, partOf: 'whole' }]).claims,
    );
    expect([part?.claim.place, part?.effective.place?.name, part?.place?.key]).toEqual([
      undefined,
      'Qadi Askar',
      'name:qadi askar',
    ]);
  });
});
