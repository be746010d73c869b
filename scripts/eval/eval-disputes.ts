import { acwCells, isDisputed, readAcw } from './acw-cells';

/**
 * Prints how many ranges and disputes of the American Civil War data change when echoes count as
 * relays.
 */
export function printDisputes(): void {
  const acw = readAcw();
  if (acw === null) {
    console.log('American Civil War, disputes: skipped, ../shared/data/acw is not there');
    return;
  }
  const [voices, relays] = [acwCells(acw.claims, 'voices'), acwCells(acw.claims, 'relays')];
  const pairs = [...voices].flatMap(([key, cell]) => {
    const other = relays.get(key);
    return other === undefined ? [] : [{ apart: cell.row, together: other.row }];
  });
  const count = (is: (pair: (typeof pairs)[number]) => boolean): string =>
    String(pairs.filter(is).length);
  console.log(
    `American Civil War, ${String(pairs.length)} cells: ${count(({ apart }) => apart.voices.upper > 1)} of several sources, ${count(({ apart }) => isDisputed(apart))} disputed`,
  );
  console.log(
    `  echoes as relays: ${count(({ together }) => together.voices.upper > 1)} of several voices; voices fewer in ${count(({ apart, together }) => together.voices.upper < apart.voices.upper)}, ranges other in ${count(({ apart, together }) => JSON.stringify(apart.range) !== JSON.stringify(together.range))}`,
  );
  console.log(
    `  disputes between voices: ${count(({ apart }) => apart.disagreements.length > 0)} before, ${count(({ together }) => together.disagreements.length > 0)} after; ${count(({ apart, together }) => apart.disagreements.length > 0 && together.disagreements.length === 0)} gone, of which ${count(({ apart, together }) => apart.disagreements.length > 0 && together.disagreements.length === 0 && isDisputed(together))} are now relays that differ`,
  );
}
