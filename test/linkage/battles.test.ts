import { describe, expect, it } from 'vitest';
import { bCubedAgreement, pairwiseAgreement } from 'casualty-claims/testing';
import { acwGold, acwGroups, partsMet, readAcwRows } from '../../scripts/eval/acw-groups';

const acw = readAcwRows();
if (acw === null)
  console.warn('battles of the American Civil War: skipped, ../shared/data/acw is not there');

describe.skipIf(acw === null)('eleven historians of the American Civil War', () => {
  const { rows, parts } = acw ?? { rows: [], parts: [] };
  const found = acwGroups(rows);

  it('are brought together battle by battle, dated and undated', () => {
    expect(pairwiseAgreement(found, acwGold(rows)).f1).toBeGreaterThan(0.935);
    expect(bCubedAgreement(found, acwGold(rows)).f1).toBeGreaterThan(0.93);
  });

  it('keep apart what one of them lists as several battles, but for entries that another has under the same name and days', () => {
    const { siblings, wholes } = partsMet(rows, parts, found);
    expect([siblings.pairs, wholes.pairs]).toEqual([837, 263]);
    expect(siblings.met).toBeLessThanOrEqual(12);
    expect(wholes.met).toBeLessThanOrEqual(45);
  });
});
