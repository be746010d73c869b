import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { actorTable } from '../../src/normalise/actors';
import {
  isMisuseError,
  linkClaims,
  parseActors,
  parseClaims,
  parseGazetteer,
  parseKinds,
  starterGazetteer,
  type ClaimInput,
} from 'casualty-claims';
import { kindTable } from 'casualty-claims/linkage';
import { placeTable } from '../../src/normalise/places';

const codes = ({
  issues,
}: {
  issues: readonly { code: string; path: readonly (string | number)[] }[];
}): unknown => issues.map(({ code, path }) => [code, ...path]);

describe('parseGazetteer', () => {
  it('gives good entries back as they are, a single name for a list of one', () => {
    const entry = {
      id: 'tripoli',
      name: 'Tripoli',
      names: ['طرابلس'],
      lat: 32.9,
      lon: 13.2,
      radiusKm: 9,
      level: 'city',
      within: ['Libya'],
    };
    expect(parseGazetteer([entry, { id: 'x', name: ' X ', within: 'Libya' }])).toEqual({
      entries: [entry, { id: 'x', name: 'X', within: ['Libya'] }],
      rejected: [],
      issues: [],
    });
  });

  it('rejects what has no id or no name, and what is no entry, with its input', () => {
    const parsed = parseGazetteer([
      { name: 'nameless' },
      { id: 'a' },
      null,
      'Aleppo',
      ['x'],
      { id: 7, name: 'seven' },
    ]);
    expect(parsed.entries).toEqual([]);
    expect(parsed.rejected.map(({ input }) => input)).toEqual([
      { name: 'nameless' },
      { id: 'a' },
      null,
      'Aleppo',
      ['x'],
      { id: 7, name: 'seven' },
    ]);
    expect(codes(parsed)).toEqual([
      ['invalid-id', 0, 'id'],
      ['invalid-name', 1, 'name'],
      ['not-an-entry', 2],
      ['not-an-entry', 3],
      ['not-an-entry', 4],
      ['invalid-id', 5, 'id'],
    ]);
  });

  it('keeps an entry without its bad fields, and no half of a position', () => {
    const parsed = parseGazetteer([
      { id: 'a', name: 'A', lat: 36, lon: 370, level: 'hamlet', radiusKm: -1, population: 3 },
    ]);
    expect(parsed.entries).toEqual([{ id: 'a', name: 'A' }]);
    expect(codes(parsed)).toEqual([
      ['unknown-field', 0, 'population'],
      ['invalid-lon', 0, 'lon'],
      ['invalid-radiusKm', 0, 'radiusKm'],
      ['invalid-level', 0, 'level'],
      ['half-a-position', 0, 'lat'],
    ]);
  });

  it('uses the last of several entries of one id and says so where they differ', () => {
    const parsed = parseGazetteer([
      { id: 'a', name: 'A' },
      { id: 'a', name: 'A' },
      { id: 'b', name: 'B' },
      { id: 'b', name: 'Bee' },
    ]);
    expect(parsed.entries).toEqual([
      { id: 'a', name: 'A' },
      { id: 'b', name: 'Bee' },
    ]);
    expect(codes(parsed)).toEqual([['duplicate-entry', 2, 'id']]);
  });

  it('never throws, whatever it is given', () => {
    for (const input of [undefined, null, 3, 'x', {}, { length: 2 }])
      expect(parseGazetteer(input).issues.map(({ code }) => code)).toEqual(['not-a-list']);
    expect(parseGazetteer([JSON.parse('{"__proto__": {"id": "p"}, "name": "x"}')]).entries).toEqual(
      [],
    );
  });
});

describe('parseActors and parseKinds', () => {
  it('name parents that are nowhere, and names that two entries have', () => {
    const parsed = parseActors([
      { id: 'a', name: 'Alpha', partOf: ['syrian-army', 'gone'] },
      { id: 'b', name: 'Beta', names: ['the ALPHA', 'alpha'], partOf: 'a' },
    ]);
    expect(codes(parsed)).toEqual([
      ['unknown-parent', 0, 'partOf', 1],
      ['shared-name', 0],
    ]);
    expect(actorTable(parsed.entries)('alpha').id).toBe('b');
  });

  it('know the starter kinds', () => {
    expect(codes(parseKinds([{ id: 'drone', partOf: ['airstrike', 'nothing'] }]))).toEqual([
      ['unknown-parent', 0, 'partOf', 1],
    ]);
  });
});

describe('the starter gazetteer', () => {
  const resolve = placeTable(starterGazetteer);

  it('is good by its own measure, names no place twice and lies in places that it has', () => {
    expect(parseGazetteer(starterGazetteer)).toEqual({
      entries: starterGazetteer,
      rejected: [],
      issues: [],
    });
    const ids = new Set(starterGazetteer.map(({ id }) => id));
    expect(
      starterGazetteer.flatMap(({ within = [] }) => within).filter((id) => !ids.has(id)),
    ).toEqual([]);
    for (const { id, name, names = [], within } of starterGazetteer) {
      for (const one of [name, ...names])
        expect([
          one,
          resolve({ name: one, ...(within === undefined ? {} : { within }) }).key,
        ]).toEqual([one, id]);
    }
  });

  it('resolves exonyms, which no spelling would, and says so where it cannot', () => {
    expect(['حلب', 'Aleppo', 'Halab'].map((name) => resolve({ name }).key)).toEqual([
      'aleppo',
      'aleppo',
      'aleppo',
    ]);
    expect(resolve({ name: 'الموصل' })).toMatchObject({
      key: 'name:الموصل',
      resolved: false,
      position: null,
    });
    expect(resolve({ name: 'Firdous', within: ['Baghdad'] }).resolved).toBe(false);
  });

  const file = new URL('../../examples/data/aleppo/claims.json', import.meta.url);
  it.skipIf(!existsSync(file))(
    'knows the towns and quarters of the examples, and leaves their incidents as they are',
    () => {
      const claims = JSON.parse(readFileSync(file, 'utf8')) as ClaimInput[];
      const unresolved = new Set(
        parseClaims(claims).claims.flatMap(({ place }) =>
          place === undefined ||
          (place.level !== 'city' && place.level !== 'district') ||
          resolve(place).resolved
            ? []
            : [place.name],
        ),
      );
      // What is left are several quarters at once, or parts of the city of one month.
      expect(
        [...unresolved].filter((name) => !/ and |districts|South Aleppo|Amiriya/.test(name)),
      ).toEqual([]);
      const groups = (gazetteer: typeof starterGazetteer): unknown =>
        linkClaims(claims, { gazetteer }).incidents.map(({ claimIds }) => claimIds);
      expect(groups(starterGazetteer)).toEqual(groups([]));
    },
  );
});

describe('a table that code built wrongly', () => {
  const makers: Readonly<Record<string, (entries: never) => unknown>> = {
    actorTable,
    placeTable,
    kindTable,
  };
  it.each([
    ['an entry without an id', [{ name: 'x', names: ['y'] }]],
    ['an entry that is nothing', [null]],
    ['an entry that is text', ['raid']],
    ['names that are no list', [{ id: 'a', name: 'a', names: 'b' }]],
    ['a parent that is a number', [{ id: 'a', name: 'a', partOf: [5] }]],
    ['no list of entries', 'raid'],
  ])('is misuse, whoever is handed it: %s', (_, entries) => {
    for (const [name, make] of Object.entries(makers)) {
      let thrown: unknown;
      try {
        make(entries as never);
      } catch (error) {
        thrown = error;
      }
      expect([name, isMisuseError(thrown) && thrown.code, String(thrown)]).toEqual([
        name,
        'invalid-entry',
        expect.stringContaining(`${name}: `),
      ]);
    }
  });
});
