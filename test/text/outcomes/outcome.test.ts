import { describe, expect, test } from 'vitest';
import { parseClaims } from 'casualty-claims';
import { draftClaims } from 'casualty-claims/text';
import { ARABIC } from '../arabic.corpus';
import { ENGLISH } from '../english.corpus';
import { told } from '../told';

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

test.each([...ARABIC, ...ENGLISH])(
  'what is drafted from it is a claim that can be read: %s',
  (sentence) => {
    expect(parseClaims(draftClaims(sentence).drafts.map(({ claim }) => claim)).rejected).toEqual(
      [],
    );
  },
);
