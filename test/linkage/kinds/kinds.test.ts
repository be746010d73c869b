import { describe, expect, it } from 'vitest';
import { COMPARISONS, kindTable } from 'casualty-claims/linkage';
import { foldName } from '../../../src/claim/fold';
import { compareKinds } from '../../../src/linkage/comparisons/kind';

const resolve = kindTable();
const level = (a: string, b: string): string | undefined =>
  COMPARISONS.kind[compareKinds(resolve(foldName(a)), resolve(foldName(b)))];

describe('kinds of event', () => {
  it.each([
    ['Air/drone strike', 'غارة جوية', 'same'],
    ['Bombing/Explosion', 'car bomb', 'sibling'],
    ['Chemical weapon', 'shelling', 'sibling'],
    ['chlorine attack', 'battle', 'other'],
    ['state-based conflict', 'airstrike', 'sibling'],
    ['Armed Assault', 'massacre', 'sibling'],
    ['attack', 'armed clash', 'sibling'],
    ['prison break', 'execution', 'other'],
    ['exodus', 'shelling', 'other'],
    ['Mob violence', 'Peaceful protest', 'sibling'],
    ['arrests', 'abduction', 'other'],
    ['cleansing operation', 'airstrike', 'not-observed'],
  ])('%s beside %s: %s', (a, b, expected) => {
    expect([level(a, b), level(b, a)]).toEqual([expected, expected]);
  });
});
