import { describe, expect, test } from 'vitest';
import { acwCells, isDisputed, readAcw } from '../../scripts/eval/acw-cells';

const acw = readAcw();
if (acw === null)
  console.warn('historians of the American Civil War: skipped, ../shared/data/acw is not there');

describe.skipIf(acw === null)(
  'eleven historians of the American Civil War, each a voice of its own',
  () => {
    const { claims, battles } = acw ?? { claims: [], battles: [] };
    const cells = acwCells(claims, 'voices');
    const given = battles.flatMap(({ incidentGold, ranges }) =>
      Object.entries(ranges).map(([key, range]) => ({
        cell: cells.get(`${incidentGold} ${key}`),
        key: `${incidentGold} ${key}`,
        ...range,
      })),
    );

    test('have a row for every side and outcome of every battle, and no other beside those of native nations, which the file leaves out', () => {
      expect(given.length).toBeGreaterThan(2_900);
      expect(given.filter(({ cell }) => cell === undefined)).toEqual([]);
      const mapped = [...cells.keys()].filter(
        (key) =>
          battles.some(({ incidentGold }) => key.startsWith(`${incidentGold} `)) &&
          !key.includes('Native American'),
      );
      expect(mapped.length).toBe(given.length);
    });

    test('range from the smallest to the largest claim of each', () => {
      const wrong = given.flatMap(({ cell, key, min, max }) => {
        // One claim of the data is a minimum above its maximum, of which the file takes the first.
        const reversed =
          cell?.claims.filter(({ low, high }) => low > high).map(({ high }) => high) ?? [];
        const least = Math.min(min, ...reversed);
        return cell?.row.range.lower === least && cell.row.range.upper === max
          ? []
          : [[key, cell?.row.range, least, max]];
      });
      expect(wrong).toEqual([]);
    });

    test('are disputed exactly where their figures differ; figures that are ranges agree with a number inside', () => {
      const differing = given.filter(
        ({ cell, disagree }) => cell !== undefined && isDisputed(cell.row) !== disagree,
      );
      for (const { cell, disagree } of differing) {
        expect(disagree).toBe(true);
        expect(cell?.claims.some(({ low, high }) => low !== high)).toBe(true);
      }
      expect(differing.length).toBeLessThan(20);
      expect(
        given.filter(({ cell }) => cell !== undefined && isDisputed(cell.row)).length,
      ).toBeGreaterThan(900);
    });

    test('lose voices, and never a figure, when echoes of the survey of 1993 count as its relays', () => {
      const relays = acwCells(claims, 'relays');
      let fewer = 0;
      for (const [key, { row, claims: own }] of cells) {
        const other = relays.get(key);
        expect(other?.claims.length).toBe(own.length);
        expect(other?.row.voices.upper ?? 99).toBeLessThanOrEqual(row.voices.upper);
        if ((other?.row.voices.upper ?? 0) < row.voices.upper) fewer += 1;
      }
      expect(fewer).toBeGreaterThan(100);
    });
  },
);
