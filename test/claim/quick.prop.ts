import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseClaims } from 'casualty-claims';
import {
  arbitraryClaims,
  arbitraryFigure,
  arbitraryWarClaim,
  hostileClaims,
  hostileText,
  hostileValue,
} from 'casualty-claims/testing/arbitraries';
import { checkFields } from '../../src/claim/parse/check-fields';
import { contentId } from '../../src/claim/content-id';
import { makeParseCache } from '../../src/claim/parse/parse-cache';
import { quickFields } from '../../src/claim/parse/quick/quick-fields';
import { quickFigure } from '../../src/claim/parse/quick/quick-figure';
import { makeUnits, quickContentId } from '../../src/claim/parse/quick/quick-id';
import { canonicalClaim } from '../../src/claim/parse/canonical-claim';
import { fields } from '../../src/claim/parse/schema';
import { runs } from '../runs';
import { textbookParse } from './textbook-parse';

/**
 * A value of each part that is well formed, and the same with one thing changed: taken away, added,
 * or of another sort.
 */
const parts = fc.record(
  {
    id: fc.constantFrom('a', ' a ', 'b'),
    figure: fc.oneof(fc.nat(50), fc.constantFrom('dozens', ' at least 12 '), arbitraryFigure()),
    outcome: fc.constantFrom(
      'killed',
      'Killed ',
      'bodies found',
      'destroyed',
      { anyOf: ['killed', 'wounded'] },
      { anyOf: ['dead', 'dead'] },
    ),
    unit: fc.constantFrom('person', 'vehicle'),
    evidence: fc.constantFrom('names', ['names', 'bodies'], []),
    population: fc.constantFrom(
      'civilians',
      'women and children',
      'Detainees',
      {},
      { status: 'civilian', role: ['medics', 'medic'], sex: 'female', age: 'adult' },
      { role: 'fighter' },
      { anyOf: ['civilians', { age: 'child' }, { age: 'child' }] },
    ),
    type: fc.constantFrom('tank', { anyOf: ['tank', 'mortar'] }),
    people: fc.constantFrom(['A', 'B', 'A'], []),
    side: fc.constantFrom('army', { anyOf: ['b', 'a'] }),
    by: fc.constantFrom('rebels', { anyOf: ['x'] }),
    source: fc.constantFrom(
      'SOHR',
      'local activists',
      { name: 'AFP', kind: 'agency' },
      { name: 'ناشطون' },
      { name: 'army', side: 'army', reliability: 'B', named: true },
      { named: false, kind: 'UN', name: ' UN ' },
    ),
    via: fc.constantFrom('AFP', ['AFP', { name: 'activists' }], { name: 'AFP' }, []),
    basedOn: fc.constantFrom('a book', ['a book', 'another']),
    credibility: fc.integer({ min: 1, max: 6 }),
    date: fc.constantFrom(
      '2016-10-01',
      ' 2016-10 ',
      '2016-02-30',
      { from: '2016-10-01', to: null },
      { from: '2016-10-01', to: '2016-09-01' },
      { to: '2016' },
      {},
    ),
    dateBasis: fc.constantFrom('stated', 'external'),
    reportedOn: fc.constantFrom('2016-10-01', '2016-10', '2016-10-01T10:00:00Z'),
    asOf: fc.constantFrom('2016-10-01', ''),
    place: fc.constantFrom(
      'Aleppo',
      { name: 'Aleppo', lat: 36.2, lon: -0 },
      { name: 'A', names: ['B'], lat: -90, lon: 180, radiusKm: 0, level: 'city', within: 'C' },
      { within: ['C'], name: ' A ' },
      { name: 'A', lat: 1 },
    ),
    kind: fc.constantFrom('airstrike'),
    report: fc.constantFrom('r1'),
    event: fc.constantFrom('e1'),
    partOf: fc.constantFrom('a', 'b'),
    complete: fc.boolean(),
    overlaps: fc.boolean(),
    stance: fc.constantFrom('asserts', 'denies'),
    denies: fc.constantFrom('a', 'b'),
    modality: fc.constantFrom('asserted', 'alleged'),
    supersedes: fc.constantFrom('a', 'b'),
    restates: fc.constantFrom('a', 'b'),
    scope: fc.constantFrom('incident', 'summary'),
    topic: fc.constantFrom('control', 'occurrence'),
    value: fc.constantFrom('rebels'),
    extent: fc.constantFrom('whole'),
    course: fc.constantFrom('held'),
    quote: hostileText(),
    url: fc.webUrl(),
    span: fc.constantFrom({ start: 0, end: 4 }, { start: 4, end: 0 }),
    note: hostileText(),
  },
  { requiredKeys: [] },
);

/** Somewhere in a claim one value is another. */
const changed = fc
  .tuple(
    parts,
    fc.nat(),
    fc.nat(),
    fc.oneof(
      hostileValue(),
      fc.constantFrom(undefined, null, '', ' ', 'x'.repeat(1_001), true, -0, Number.NaN, [], {}, [
        undefined,
      ]),
    ),
  )
  .map(([claim, which, inner, value]): object => {
    const copy = structuredClone(claim) as Record<string, unknown>;
    const keys = Object.keys(copy);
    const key = keys[which % (keys.length + 1)] ?? 'unheardOf';
    const part = copy[key];
    if (typeof part !== 'object' || part === null || inner % 3 === 0)
      return { ...copy, [key]: value };
    const names = Object.keys(part);
    (part as Record<string, unknown>)[names[inner % (names.length + 1)] ?? 'unheardOf'] = value;
    return copy;
  });

const anyClaim = fc.oneof(
  parts,
  changed,
  hostileClaims(1).map(([claim]) => claim),
  arbitraryWarClaim(4),
);

function plain(value: unknown): string {
  return JSON.stringify(value);
}

describe('the quick reading', () => {
  test('of fields gives what the schemas give, or nothing', () => {
    fc.assert(
      fc.property(anyClaim, (claim) => {
        if (typeof claim !== 'object' || claim === null || Array.isArray(claim)) return;
        const quick = quickFields(claim);
        if (quick === null) return;
        const checked = checkFields(claim as Readonly<Record<string, unknown>>);
        expect(checked.issues).toEqual([]);
        // A figure is passed on as it is, and may be a circle, which has no JSON.
        expect(quick.figure).toBe(checked.fields.figure);
        const others = (of: object): unknown[] =>
          Object.entries(of)
            .filter(([name, value]) => value !== undefined && name !== 'figure')
            .sort(byKey)
            .map(plain);
        expect(others(quick)).toEqual(others(checked.fields));
      }),
      runs(800),
    );
  });

  test('takes every claim whose fields are all well formed', () => {
    fc.assert(
      fc.property(parts, (claim) => {
        // Now and then a text of these is longer than any may be.
        fc.pre(checkFields(claim).issues.length === 0);
        expect(quickFields(claim)).not.toBeNull();
      }),
      runs(200),
    );
  });

  test('of a figure gives what its schema gives, or nothing', () => {
    const figure = fc.oneof(
      arbitraryFigure(),
      hostileValue(),
      fc
        .tuple(arbitraryFigure(), fc.string(), hostileValue())
        .map(([one, key, value]) => ({ ...one, [key]: value })),
      fc.record(
        {
          kind: fc.constantFrom('exact', 'about', 'between', 'vague', 'share', 'none'),
          value: hostileValue(),
          low: fc.nat(9),
          high: fc.nat(9),
          best: hostileValue(),
          side: fc.constantFrom('below', 'above'),
          share: fc.constantFrom(
            'half',
            'most',
            { percent: 5 },
            { percent: 500 },
            { percent: 5, of: 1 },
          ),
          term: fc.constantFrom('dozens', ' some '),
          approximate: fc.boolean(),
          openAbove: fc.boolean(),
          comparator: fc.constantFrom('nearly', 'at-most'),
          words: fc.string(),
        },
        { requiredKeys: ['kind'] },
      ),
    );
    fc.assert(
      fc.property(figure, (one) => {
        const quick = quickFigure(one);
        if (quick !== undefined)
          expect(plain(quick)).toBe(plain(fields().figure.schema.parse(one)));
      }),
      runs(800),
    );
  });

  test('takes every tagged figure that is well formed', () => {
    fc.assert(
      fc.property(arbitraryFigure(), (one) => {
        expect(quickFigure(one)).toEqual(one);
      }),
      runs(300),
    );
  });

  test('of an id gives the hash of canonical JSON', () => {
    const units = makeUnits();
    fc.assert(
      fc.property(anyClaim, (claim) => {
        if (typeof claim !== 'object' || claim === null || Array.isArray(claim)) return;
        const { figure, ...stated } = checkFields({ ...claim, id: undefined }).fields;
        const written =
          typeof figure === 'object'
            ? ((quickFigure(figure) as Parameters<typeof quickContentId>[1] | undefined) ?? null)
            : null;
        expect(quickContentId(stated, written, units)).toBe(
          contentId({ ...stated, figure: written }),
        );
      }),
      runs(400),
    );
  });

  test('of a list gives the claims, the rejected and the issues of the textbook, in its order', () => {
    const lists = fc.oneof(
      fc.array(anyClaim, { maxLength: 6 }),
      hostileClaims(),
      arbitraryClaims(),
      fc.array(arbitraryWarClaim(5), { maxLength: 8 }),
    );
    fc.assert(
      fc.property(lists, (list) => {
        if (list.length === 0) return;
        const [ours, textbook] = [parseClaims(list), textbookParse(list)];
        expect(ours).toEqual(textbook);
        expect(plain(ours.claims)).toBe(plain(textbook.claims));
      }),
      runs(250),
    );
  });
});

test('what is remembered of one claim does not change the next', () => {
  fc.assert(
    fc.property(fc.array(parts, { minLength: 2, maxLength: 5 }), (list) => {
      const memo = makeParseCache();
      for (const claim of list) {
        const checked = checkFields(claim).fields;
        expect(plain(canonicalClaim(checked, () => {}, memo))).toBe(
          plain(canonicalClaim(checked, () => {})),
        );
      }
    }),
    runs(200),
  );
});

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}
