/**
 * The lines in which two texts differ, for reading: `-` committed, `+` now, two lines of context.
 * From the longest common subsequence; what both texts start and end with is set aside first, so
 * that a small change in a long report stays cheap. Between two changes a long stretch of equal
 * lines is left out.
 */
export function lineDiff(before: string, after: string, context = 2): string {
  const [old, now] = [before.split('\n'), after.split('\n')];
  let start = 0;
  while (start < Math.min(old.length, now.length) && old[start] === now[start]) start += 1;
  let end = 0;
  while (end < Math.min(old.length, now.length) - start && old.at(-1 - end) === now.at(-1 - end))
    end += 1;
  const middle = folded(
    changes(old.slice(start, old.length - end), now.slice(start, now.length - end)),
    context,
  );
  if (middle.length === 0) return '';
  const above = old.slice(Math.max(0, start - context), start);
  const below = old.slice(old.length - end, old.length - end + context);
  return [
    `@ line ${String(start + 1)}`,
    ...above.map((line) => `  ${line}`),
    ...middle,
    ...below.map((line) => `  ${line}`),
  ].join('\n');
}

/** The lines without what is far from any change; how many are missing stands in their place. */
function folded(lines: readonly string[], context: number): string[] {
  const isChange = (line: string | undefined): boolean =>
    line !== undefined && !line.startsWith('  ');
  const isNear = (at: number): boolean =>
    lines.slice(Math.max(0, at - context), at + context + 1).some(isChange);
  const kept: string[] = [];
  let left = 0;
  lines.forEach((line, at) => {
    if (isNear(at)) {
      if (left > 0) kept.push(`  … ${String(left)} equal lines`);
      left = 0;
      kept.push(line);
    } else left += 1;
  });
  return kept;
}

function changes(old: readonly string[], now: readonly string[]): string[] {
  // common[i][j]: length of the longest common subsequence of old from i and now from j.
  const common = Array.from({ length: old.length + 1 }, () => new Uint32Array(now.length + 1));
  const at = (i: number, j: number): number => common[i]?.[j] ?? 0;
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) {
      const row = common[i];
      if (row !== undefined)
        row[j] = old[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const lines: string[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      lines.push(`  ${old[i] ?? ''}`);
      i += 1;
      j += 1;
    } else if (i < old.length && (j === now.length || at(i + 1, j) >= at(i, j + 1))) {
      lines.push(`- ${old[i] ?? ''}`);
      i += 1;
    } else {
      lines.push(`+ ${now[j] ?? ''}`);
      j += 1;
    }
  }
  return lines;
}
