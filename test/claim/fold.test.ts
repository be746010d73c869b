import { expect, test } from 'vitest';
import { foldName } from '../../src/claim/fold';

test.each([
  ['case and spaces', '  ALEPPO   City ', 'aleppo city'],
  ['Latin accents', 'Jabḥat al-Nuṣra', 'jabhat al nusra'],
  ['apostrophes of transliteration', "Da’esh, Daʿesh, Da'esh", 'daesh daesh daesh'],
  ['alef with hamza and teh marbuta', 'مستشفى الأطفال', 'مستشفي الاطفال'],
  ['alef maksura', 'موسى', 'موسي'],
  ['vowel signs and tatweel', 'حَلَـــب', 'حلب'],
  ['Arabic and Persian digits', 'اللواء ٣٩ و۴۰', 'اللواء 39 و40'],
  ['full-width letters', 'ＩＳＩＳ', 'isis'],
  ['invisible direction marks', '\u200Fحلب\u200E', 'حلب'],
  ['nothing but punctuation', '— ? —', ''],
])('a name folds away %s', (_, name, folded) => {
  expect(foldName(name)).toBe(folded);
});

test('a name in another script stays another name', () => {
  expect(foldName('حلب')).not.toBe(foldName('Aleppo'));
});
