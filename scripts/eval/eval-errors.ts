import type { Groups } from '../../src/testing/linkage-metrics';

/**
 * The worst errors in words: the groups that join, and the true incidents that are cut into, the
 * most.
 */
export function worstErrors(
  found: Groups,
  gold: Groups,
  label: (id: string) => string,
  most: number,
): string[] {
  return [
    ...lines('joined wrongly', found, gold, label, most),
    ...lines('cut apart', gold, found, label, most),
  ];
}

function lines(
  title: string,
  groups: Groups,
  others: Groups,
  label: (id: string) => string,
  most: number,
): string[] {
  const otherOf = new Map<string, number>();
  others.forEach((group, at) => {
    for (const id of group) otherOf.set(id, at);
  });
  const mixed = groups.flatMap((group) => {
    const parts = new Map<number, string[]>();
    for (const id of group) {
      const other = otherOf.get(id);
      if (other !== undefined) parts.set(other, [...(parts.get(other) ?? []), id]);
    }
    const sorted = [...parts.values()].sort((x, y) => y.length - x.length);
    const [largest] = sorted;
    const known = sorted.reduce((sum, part) => sum + part.length, 0);
    return largest === undefined || sorted.length < 2
      ? []
      : [{ sorted, wrong: known - largest.length }];
  });
  mixed.sort((x, y) => y.wrong - x.wrong);
  return mixed
    .slice(0, most)
    .flatMap(({ sorted }) => [
      `${title}:`,
      ...sorted.slice(0, 5).map((part) => `  ${String(part.length)} × ${label(part[0] ?? '')}`),
    ]);
}
