import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkClaims, type ClaimInput, type LinkOptions } from 'casualty-claims';
import { Linker, type LinkResult } from 'casualty-claims/linkage';
import { warClaim, warDecisions } from '../random-claims';

const IDS = 48;
type Claim = ClaimInput & { id: string };

const holding = fc.uniqueArray(warClaim(IDS), {
  minLength: 20,
  maxLength: IDS,
  size: 'max',
  selector: ({ id }) => id,
});
const steps = fc.array(
  fc.oneof(
    {
      weight: 3,
      arbitrary: fc.array(warClaim(IDS), { minLength: 1, maxLength: 3 }).map((add) => ({ add })),
    },
    {
      weight: 2,
      arbitrary: fc
        .array(fc.nat(IDS - 1), { minLength: 1, maxLength: 3 })
        .map((numbers) => ({ remove: numbers.map((at) => `c${String(at)}`) })),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        remove: fc.constant(['c1', 'c2']),
        add: fc.array(warClaim(3), { minLength: 1, maxLength: 2 }),
      }),
    },
  ),
  { minLength: 1, maxLength: 8 },
);

/** What a list holds after the same steps, in the order in which claims came. */
function take(
  held: Map<string, Claim>,
  { add = [], remove = [] }: { add?: readonly Claim[]; remove?: readonly string[] },
): void {
  for (const id of remove) held.delete(id);
  for (const claim of add) held.set(claim.id, claim);
}

/** Runs the steps on both, comparing after each. */
function expectEqualAllTheWay(
  first: readonly Claim[],
  todo: readonly { add?: readonly Claim[]; remove?: readonly string[] }[],
  options: LinkOptions,
): void {
  const linker = new Linker(options);
  const held = new Map<string, Claim>();
  for (const step of [{ add: first }, ...todo]) {
    linker.remove(step.remove ?? []);
    linker.add(step.add ?? []);
    take(held, step);
    const [kept, scratch] = [linker.result(), linkClaims([...held.values()], options)];
    expect(kept).toEqual(scratch);
  }
}

describe('a Linker', () => {
  it('equals linking from scratch in every part of the result, after any additions, corrections and removals', () => {
    fc.assert(
      fc.property(holding, steps, warDecisions(IDS), (first, todo, decisions) => {
        expectEqualAllTheWay(first, todo, { decisions });
      }),
      { numRuns: 200 },
    );
  });

  it('equals linking from scratch with names that a gazetteer brings together and ids that carry over', () => {
    const gazetteer = [
      { id: 'maren', name: 'Maren', names: ['Merin', 'North'], within: ['Land'] },
      { id: 'aleppo', name: 'Aleppo', names: ['حلب'], lat: 36.2, lon: 37.15 },
    ];
    fc.assert(
      fc.property(holding, steps, (first, todo) => {
        const previous: LinkResult = linkClaims(first.slice(0, 20));
        expectEqualAllTheWay(first, todo, { gazetteer, previous });
      }),
      { numRuns: 40 },
    );
  });

  it('undoes an addition by removing what was added, and a removal by adding it again', () => {
    fc.assert(
      fc.property(
        holding,
        fc.array(warClaim(IDS), { minLength: 1, maxLength: 4 }),
        (claims, more) => {
          const linker = new Linker();
          linker.add(claims);
          const before = linker.result();
          const extra = [
            ...new Map(
              more.map((claim) => [`x${claim.id}`, { ...claim, id: `x${claim.id}` }]),
            ).values(),
          ];
          linker.add(extra);
          const beside = linker.result();
          linker.remove(extra.map(({ id }) => id));
          expect(linker.result()).toEqual(before);
          linker.add(extra);
          expect(linker.result()).toEqual(beside);
        },
      ),
      { numRuns: 60 },
    );
  });
});
