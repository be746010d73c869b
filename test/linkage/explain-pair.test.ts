import { describe, expect, it } from 'vitest';
import {
  explainPair,
  isMisuseError,
  linkClaims,
  normaliseClaims,
  parseClaims,
  type ClaimInput,
} from 'casualty-claims';

const claim = (
  id: string,
  place: Exclude<ClaimInput['place'], undefined>,
  more: ClaimInput = {},
): ClaimInput => ({
  id,
  figure: 12,
  outcome: 'killed',
  date: '2016-12-15',
  place,
  source: id,
  ...more,
});
const read = (...claims: readonly ClaimInput[]) => normaliseClaims(parseClaims(claims).claims);
const levelOf = (claims: ReturnType<typeof read>, comparison: string, options = {}) =>
  explainPair(claims, 'a', 'b', options).findings.find(
    (finding) => finding.comparison === comparison,
  );

describe('why two claims were joined, or not', () => {
  it('is told in the order that was asked for', () => {
    const claims = read(claim('a', 'Idlib'), claim('b', 'Idlib', { date: '2016-12-14' }));
    const [ab, ba] = [explainPair(claims, 'a', 'b'), explainPair(claims, 'b', 'a')];
    expect([ab.a, ab.b, ba.a, ba.b]).toEqual(['a', 'b', 'b', 'a']);
    expect(ba).toEqual({ ...ab, a: 'b', b: 'a' });
    expect(ab.weight).toBeCloseTo(
      ab.findings.reduce((sum, { weight }) => sum + weight, ab.prior),
      2,
    );
  });

  it('is a misuse where an id is not among the claims', () => {
    let caught: unknown;
    try {
      explainPair(read(claim('a', 'Idlib')), 'a', 'nobody');
    } catch (error) {
      caught = error;
    }
    expect(isMisuseError(caught) && [caught.code, caught.message]).toEqual([
      'unknown-claim',
      'explainPair: no claim has the id "nobody"; pass the ids of two of the claims',
    ]);
  });

  it('goes by the names that a third claim of those days gives to one place, as linking does', () => {
    const [a, b, both, other] = [
      claim('a', 'Perryville'),
      claim('b', 'Chaplin Hills'),
      claim('c', { name: 'Perryville', names: ['Chaplin Hills'] }),
      claim('d', 'Perryville'),
    ];
    expect(levelOf(read(a, b), 'place')?.level).toBe('different');
    expect(levelOf(read(a, b, both), 'place')?.level).toBe('alias');
    expect(levelOf(read(other, both, b, a), 'place')?.level).toBe('alias');
    expect(levelOf(read(a, b, { ...both, date: '2015-12-15' }), 'place')?.level).toBe('different');
    expect(
      levelOf(read(a, claim('b', 'Maren'), both, claim('d', 'Chaplin Hills')), 'place')?.level,
    ).toBe('different');
    const { incidents, runnersUp } = linkClaims([a, b, both]);
    const pair = [...incidents.flatMap(({ links }) => links), ...runnersUp].find(
      (one) => [one.a, one.b].sort().join('') === 'ab',
    );
    if (pair !== undefined && 'weight' in pair)
      expect(explainPair(read(a, b, both), pair.a, pair.b).weight).toBe(pair.weight);
  });

  it('takes weights and kinds', () => {
    const claims = read(
      claim('a', 'Idlib', { kind: 'UAV strike' }),
      claim('b', 'Idlib', { kind: 'air strike' }),
    );
    expect(levelOf(claims, 'kind')?.level).toBe('not-observed');
    expect(
      levelOf(claims, 'kind', {
        kinds: [{ id: 'drone-strike', names: ['UAV strike'], partOf: ['airstrike'] }],
      })?.level,
    ).toBe('sibling');
  });
});
