import { expectTypeOf, test } from 'vitest';
import { parseClaims, reconcileClaims, type ClaimInput, type Report } from 'casualty-claims';
import type { UncheckedClaim } from 'casualty-claims/io';

test('a claim that is written in code is checked by the compiler, field by field', () => {
  reconcileClaims([{ figure: 3, outcome: 'killed', source: 'SOHR' }]);
  // @ts-expect-error -- figur is no field of a claim
  reconcileClaims([{ figur: 3, outcome: 'killed', source: 'SOHR' }]);
  // @ts-expect-error -- a day is a text
  reconcileClaims([{ figure: 3, outcome: 'killed', date: 2016 }]);
});

test('words of the vocabulary complete, and any other text is taken, for parsing to judge', () => {
  const claim: ClaimInput = { figure: 3, outcome: 'vaporised', kind: 'drone swarm', unit: 'limb' };
  reconcileClaims([claim]);
  const evidence = ['bodies', 'rumour'];
  reconcileClaims([{ figure: 3, outcome: 'bodies found', evidence }]);
});

test('what nobody has checked yet is taken as it is: unknown, lists of it, rows of a file', () => {
  expectTypeOf(reconcileClaims({} as unknown)).toEqualTypeOf<Report>();
  expectTypeOf(reconcileClaims([] as unknown[])).toEqualTypeOf<Report>();
  expectTypeOf(reconcileClaims([] as UncheckedClaim[])).toEqualTypeOf<Report>();
  expectTypeOf(reconcileClaims(JSON.parse('[]'))).toEqualTypeOf<Report>();
});

test('claims of a report, and those that parsing gave, go in again', () => {
  const { claims } = parseClaims([]);
  expectTypeOf(reconcileClaims(claims)).toEqualTypeOf<Report>();
  expectTypeOf(reconcileClaims(reconcileClaims([]).claims)).toEqualTypeOf<Report>();
});

test('options stand in their groups', () => {
  reconcileClaims([], { whatIf: { asOf: '2016-10-31' }, reading: { estimate: 'ucdp' } });
  // @ts-expect-error -- asOf stands in whatIf
  reconcileClaims([], { asOf: '2016-10-31' });
  // @ts-expect-error -- there is no table of that name
  reconcileClaims([], { names: { gazeteer: [] } });
});
