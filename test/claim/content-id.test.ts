import { describe, expect, test } from 'vitest';
import { parseClaims } from 'casualty-claims';
import { canonicalJson, contentId, hashText } from '../../src/claim/content-id';

describe('canonical JSON', () => {
  test('sorts keys at every depth, leaves arrays in order and undefined out', () => {
    expect(canonicalJson({ b: [2, 1], a: { d: null, c: undefined, b: 'x' } })).toBe(
      '{"a":{"b":"x","d":null},"b":[2,1]}',
    );
  });

  test('sorts by code unit, not by locale', () => {
    expect(canonicalJson({ ä: 1, b: 2, Z: 3 })).toBe('{"Z":3,"b":2,"ä":1}');
  });

  test('keeps keys that objects inherit', () => {
    expect(canonicalJson(JSON.parse('{"__proto__":1,"constructor":2}'))).toBe(
      '{"__proto__":1,"constructor":2}',
    );
  });
});

describe('the hash of a text', () => {
  test('is the same on every machine and in every version: ids are stored', () => {
    expect([hashText(''), hashText('a'), hashText('حلب')]).toEqual([
      'e1938caf6a097301',
      'd1acfbb0ec7a6747',
      '4a0ac8b415dc0690',
    ]);
  });

  test('differs for a hundred thousand texts that differ by a digit', () => {
    const hashes = new Set(
      Array.from({ length: 100_000 }, (_, at) => hashText(`claim ${String(at)}`)),
    );
    expect(hashes.size).toBe(100_000);
  });

  test('changes about half of its bits when one letter changes', () => {
    let changed = 0;
    for (let at = 0; at < 500; at += 1) {
      const [x, y] = ['x', 'y'].map((letter) =>
        BigInt(`0x${hashText(`Aleppo ${String(at)} ${letter}`)}`),
      );
      changed += ((x ?? 0n) ^ (y ?? 0n)).toString(2).replaceAll('0', '').length;
    }
    expect(changed / 500).toBeGreaterThan(24);
    expect(changed / 500).toBeLessThan(40);
  });
});

describe('the id of a claim without one', () => {
  test('is not changed by the order of its fields and changes with any of them', () => {
    const id = (claim: object): string | undefined => parseClaims([claim]).claims[0]?.id;
    const claim = { figure: 42, outcome: 'killed', place: { name: 'Aleppo', level: 'city' } };
    expect(id({ place: { level: 'city', name: 'Aleppo' }, outcome: 'killed', figure: 42 })).toBe(
      id(claim),
    );
    expect(
      new Set(
        [
          claim,
          { ...claim, figure: 43 },
          { ...claim, note: 'x' },
          { ...claim, place: 'Aleppo' },
        ].map(id),
      ).size,
    ).toBe(4);
  });

  test('says that it was made', () => {
    expect(contentId({ figure: 42 })).toMatch(/^claim-[0-9a-f]{16}$/);
  });
});
