import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  hull,
  includes,
  parseClaims,
  reconcileIncident,
  type Interval,
  type MeasureReport,
} from 'casualty-claims';
import { readFigure } from 'casualty-claims/figure';
import type { ReconciledIncident } from 'casualty-claims/types';
import { arbitraryClaims as claims } from 'casualty-claims/testing/arbitraries';
import {
  codebooks,
  compareCodebooks,
  publishAs,
  type PublishedValue,
} from '../../../src/reconcile/codebooks';
import { runs } from '../../runs';

const books = Object.values(codebooks);

/** The incident with every list of accounts, wordings and parts in another order. */
function shuffled(incident: ReconciledIncident): ReconciledIncident {
  const row = (one: MeasureReport): MeasureReport => ({
    ...one,
    accounts: [...one.accounts].reverse().map((account) => ({
      ...account,
      otherWordings: [...account.otherWordings].reverse(),
      parts: [...account.parts].reverse(),
    })),
  });
  return { ...incident, measures: incident.measures.map(row) };
}

function ends(published: PublishedValue): readonly number[] {
  switch (published.kind) {
    case 'value':
      return [published.value, ...(published.choice ?? [])];
    case 'range':
      return [
        published.low,
        ...(published.best === undefined ? [] : [published.best]),
        ...(published.high === null ? [] : [published.high]),
      ];
    case 'blank':
    case 'not-stated':
      return [];
  }
}

test('the order of claims, accounts, wordings and parts never matters', () => {
  fc.assert(
    fc.property(claims(8), (inputs) => {
      const parsed = parseClaims(inputs).claims;
      const incident = reconcileIncident(parsed);
      const options = { claims: parsed };
      const comparison = compareCodebooks(incident, books, options);
      expect(compareCodebooks(shuffled(incident), books, options)).toEqual(comparison);
      expect(
        compareCodebooks(reconcileIncident([...parsed].reverse()), books, {
          claims: [...parsed].reverse(),
        }),
      ).toEqual(comparison);
    }),
    runs(60),
  );
});

test('what is published lies within the hull of what the codebook reads, but for the zeros that a rule sets', () => {
  fc.assert(
    fc.property(claims(8), (inputs) => {
      const parsed = parseClaims(inputs).claims;
      const incident = reconcileIncident(parsed);
      for (const book of books) {
        for (const row of publishAs(incident, book, { claims: parsed })) {
          if (row.rule.id === 'acled:casualties-alone' || row.rule.id === 'ibc:contested-status')
            continue;
          const accounts =
            incident.measures.find(({ label }) => label === row.label)?.accounts ?? [];
          const figures = accounts.flatMap(({ figure, otherWordings }) => [
            figure,
            ...otherWordings.map((wording) => wording.figure),
          ]);
          const readings = figures.flatMap((figure): Interval[] => {
            const reading = readFigure(figure, book.convention);
            return reading.kind === 'read' ? [reading.bounds] : [];
          });
          for (const end of ends(row.published)) expect(includes(hull(readings), end)).toBe(true);
        }
      }
    }),
    runs(60),
  );
});

test('a comparison survives a JSON round trip, and every value rests on claims of the incident', () => {
  fc.assert(
    fc.property(claims(8), (inputs) => {
      const parsed = parseClaims(inputs).claims;
      const incident = reconcileIncident(parsed);
      const comparison = compareCodebooks(incident, books, { claims: parsed });
      expect(JSON.parse(JSON.stringify(comparison))).toEqual(comparison);
      for (const cell of comparison.rows.flatMap(({ cells }) => cells)) {
        if (cell === null) continue;
        expect(incident.claimIds).toEqual(expect.arrayContaining([...cell.claimIds]));
        const isPublished = cell.published.kind === 'value' || cell.published.kind === 'range';
        expect(cell.claimIds.length > 0).toBe(isPublished);
        if (cell.published.kind === 'range' && cell.published.high !== null)
          expect(cell.published.low).toBeLessThanOrEqual(cell.published.high);
      }
    }),
    runs(60),
  );
});
