import { expect, test } from 'vitest';
import { nameVariants } from '../../src/linkage/names/name-variants';

test.each([
  ['', []],
  ['Battle', ['battle']],
  ['Idlib', ['idlib']],
  ['The Hague', ['the hague']],
  ['Battle, Jackson', ['battle jackson', 'jackson']],
  ['Siege of the Alamo', ['siege of the alamo', 'alamo']],
  ['Hill of the Massacre', ['hill of the massacre', 'hill of the']],
  ['مجزرة حلب', ['مجزره حلب', 'حلب']],
  [
    'Shiloh [Tennessee]; Corinth/Mobile',
    ['shiloh tennessee corinth mobile', 'shiloh', 'tennessee', 'corinth', 'mobile'],
  ],
  ['Idlib، Syria', ['idlib syria', 'idlib']],
  ['حلب أو Aleppo', ['حلب او aleppo', 'حلب', 'aleppo']],
  // What stands before what is around it is a form, whole, too.
  [
    'Pittsburg Landing or Shiloh, Tennessee',
    [
      'pittsburg landing or shiloh tennessee',
      'pittsburg landing',
      'shiloh',
      'pittsburg landing or shiloh',
    ],
  ],
  // Without which of several it is, where a word is left of five letters or more that tells.
  ['Second Manas', ['second manas', 'manas']],
  ['Second Mana', ['second mana']],
  ['Third Street', ['third street']],
  ['3rd Corinth Road', ['3rd corinth road', 'corinth road']],
  ['Corinth Road', ['corinth road']],
  ['First Street, Kadir II', ['first street kadir ii', 'first street', 'street kadir']],
])('%j can be met as %j', (written, forms) => {
  expect(nameVariants(written).sort()).toEqual([...forms].sort());
});
