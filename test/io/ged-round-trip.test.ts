import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { reconcileClaims } from 'casualty-claims';
import { collectClaims, readCsv, writeUcdpCsv } from 'casualty-claims/io';

const SAMPLE = fileURLToPath(
  new URL('../../../shared/data/ged-syria/ged191-syria-2016-aleppo.csv', import.meta.url),
);
const present = existsSync(SAMPLE);
if (!present) console.warn('skipped: the sample of UCDP GED is not beside this repository');

type Row = Record<
  | 'id'
  | 'low'
  | 'best'
  | 'high'
  | 'date_start'
  | 'date_end'
  | 'where_coordinates'
  | 'country'
  | 'event_clarity',
  string
>;
const rowsOf = (text: string): Row[] => parse<Row>(text, { columns: true });

describe.skipIf(!present)(
  'the UCDP GED rows of Aleppo in 2016, reconciled and written in UCDP’s columns',
  () => {
    test(
      'keep low, best and high where one row stands alone, and read again',
      { timeout: 120_000 },
      async () => {
        const text = readFileSync(SAMPLE, 'utf8');
        const batch = await collectClaims(readCsv(text));
        const report = reconcileClaims(batch.claims);
        const written = [...writeUcdpCsv(report)].join('');
        const out = new Map(rowsOf(written).map((row) => [row.id, row]));

        const rows = new Map(rowsOf(text).map((row) => [`ucdp-ged:${row.id}`, row]));
        const flagged = new Set(batch.issues.map(({ claimId }) => claimId));
        let alone = 0;
        for (const { id, claimIds } of [...report.incidents, ...report.summaries]) {
          const origins = claimIds.filter((claim) => rows.has(claim));
          const [only = ''] = origins;
          if (origins.length !== 1 || flagged.has(only)) continue;
          alone += 1;
          const [before, after] = [rows.get(only), out.get(id)];
          expect([only, after?.low, after?.best, after?.high]).toEqual([
            only,
            before?.low,
            before?.best,
            before?.high,
          ]);
          expect([only, after?.where_coordinates, after?.country, after?.event_clarity]).toEqual([
            only,
            before?.where_coordinates,
            before?.country,
            before?.event_clarity,
          ]);
        }
        expect(alone).toBeGreaterThan(rows.size / 2);

        const again = await collectClaims(readCsv(written));
        expect(again.rows).toBe(out.size);
        expect(again.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
      },
    );
  },
);
