import { describe, expect, it } from 'vitest';
import { reconcileClaims } from 'casualty-claims';
import { reportSchema } from '../../../src/report/schema/report-schema';

describe('the schema of a report', () => {
  it('takes a report whose incidents an analyst has joined', () => {
    const claims = [
      { id: 'a', figure: 3, outcome: 'killed', date: '2016-11-30', place: 'Idlib' },
      { id: 'b', figure: 4, outcome: 'killed', date: '2016-12-09', place: 'Idlib' },
    ];
    const report = reconcileClaims(claims, {
      linking: { decisions: [{ a: 'a', b: 'b', answer: 'same' }] },
    });
    expect(report.incidents[0]?.links).toMatchObject([{ kind: 'must', reason: 'decision' }]);
    expect(reportSchema().safeParse(report).error).toBeUndefined();
  });
});
