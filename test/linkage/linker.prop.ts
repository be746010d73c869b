import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkClaims, Linker } from 'casualty-claims';
import { crowdedClaims } from './random-claims';

const bySet = ({ incidents, summaries, unplaced }: ReturnType<typeof linkClaims>): unknown => ({ incidents, summaries, unplaced });

describe('a Linker', () => {
  it('equals linking from scratch after any additions, corrections and removals', () => {
    fc.assert(
      fc.property(crowdedClaims, crowdedClaims, fc.array(fc.nat(13)), (first, second, removed) => {
        const linker = new Linker();
        linker.add(first);
        linker.result();
        linker.add(second);
        linker.result();
        const gone = removed.map((at) => `c${String(at)}`);
        linker.remove(gone);
        const held = new Map([...first, ...second].map((claim) => [claim.id, claim]));
        for (const id of gone) held.delete(id);
        expect(bySet(linker.result())).toEqual(bySet(linkClaims([...held.values()])));
      }),
    );
  });

  it('undoes an addition by removing what was added', () => {
    fc.assert(
      fc.property(crowdedClaims, (claims) => {
        const linker = new Linker();
        linker.add(claims);
        const before = linker.result();
        linker.add([{ id: 'extra', figure: 5, outcome: 'killed', date: '2016-11-10', place: 'Aleppo' }]);
        linker.result();
        linker.remove(['extra']);
        expect(linker.result()).toEqual(before);
      }),
    );
  });
});
