import { expect, test } from 'vitest';
import { findCircle } from '../../scripts/rooms';

test('rooms that import each other through different files are a circle', () => {
  const arrows = [
    ['src/linkage/names/names.ts', 'src/linkage/columns/row.ts'],
    ['src/linkage/columns/window.ts', 'src/linkage/names/similarity.ts'],
  ] as const;
  expect(findCircle('src/linkage', arrows)).toEqual(['columns', 'names', 'columns']);
});

test('a file at the top that a room imports, and which imports that room, is a circle', () => {
  const arrows = [
    ['src/linkage/link-claims.ts', 'src/linkage/review/explain.ts'],
    ['src/linkage/review/queue.ts', 'src/linkage/link-claims.ts'],
  ] as const;
  expect(findCircle('src/linkage', arrows)).toEqual(['link-claims.ts', 'review', 'link-claims.ts']);
});

test('arrows inside one room, from outside, and in one direction are none', () => {
  const arrows = [
    ['src/linkage/names/a.ts', 'src/linkage/names/b.ts'],
    ['src/linkage/names/b.ts', 'src/linkage/names/a.ts'],
    ['src/report/report.ts', 'src/linkage/names/a.ts'],
    ['src/linkage/columns/row.ts', 'src/linkage/names/a.ts'],
  ] as const;
  expect(findCircle('src/linkage', arrows)).toBeNull();
});
