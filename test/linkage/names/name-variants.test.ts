import { expect, test } from 'vitest';
import { nameVariants } from '../../../src/linkage/names/name-variants';

test.each([
  ['Battle of Chaplin Hills', ['battle of chaplin hills', 'chaplin hills']],
  ['Stones River (Murfreesboro)', ['stones river murfreesboro', 'stones river', 'murfreesboro']],
  ['Pittsburg Landing or Shiloh', ['pittsburg landing or shiloh', 'pittsburg landing', 'shiloh']],
  ['Qadi Askar, Aleppo', ['qadi askar aleppo', 'qadi askar']],
  ['Qadi Askar,\nAleppo', ['qadi askar aleppo', 'qadi askar']],
  ['Second Corinth', ['second corinth', 'corinth']],
  ['(,\n'.repeat(330), []],
])('%j can be met as %j', (written, forms) => {
  expect(nameVariants(written).sort()).toEqual([...forms].sort());
});
