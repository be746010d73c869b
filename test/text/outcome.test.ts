import { describe, expect, test } from 'vitest';
import { ARABIC } from './arabic.corpus';
import { ENGLISH } from './english.corpus';
import { told } from './told';

describe('an Arabic sentence', () => {
  test.each(ARABIC)('%s', (sentence, drafts) => {
    expect(told(sentence)).toEqual(drafts);
  });
});

describe('an English sentence', () => {
  test.each(ENGLISH)('%s', (sentence, drafts) => {
    expect(told(sentence)).toEqual(drafts);
  });
});
