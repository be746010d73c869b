import { describe, expect, it } from 'vitest';
import { linkClaims, type ClaimInput } from 'casualty-claims';
import { Linker } from 'casualty-claims/linkage';
import { syntheticClaims } from 'casualty-claims/testing';
import { crowdOfAliases } from '../random-claims';

const killed = (id: string, date: string, rest: Partial<ClaimInput> = {}): ClaimInput => ({
  id,
  figure: 10,
  outcome: 'killed',
  date,
  place: 'Idlib',
  ...rest,
});

describe('a Linker', () => {
  it('that holds nothing says what linking nothing says', () => {
    expect(new Linker().result()).toEqual(linkClaims([]));
    const linker = new Linker();
    linker.add([killed('a', '2016-11-30')]);
    linker.remove(['a', 'never there']);
    expect(linker.result()).toEqual(linkClaims([]));
  });

  it('takes claims in that cannot be read, and gives them back', () => {
    const bad = [
      null,
      7,
      { id: ' a ', figure: 3 },
      { figure: 'plenty?', outcome: 'killed' },
    ] as unknown as ClaimInput[];
    const linker = new Linker();
    linker.add(bad);
    expect(linker.result()).toEqual(linkClaims(bad));
    linker.add([killed('a', '2016-11-30')]);
    expect(linker.result()).toEqual(
      linkClaims([null, 7, killed('a', '2016-11-30'), bad[3]] as ClaimInput[]),
    );
  });

  it('takes in what cannot even be written out, and gives it back', () => {
    const circle: unknown[] = [];
    circle.push(circle);
    const getter = Object.defineProperty({}, 'figure', {
      enumerable: true,
      get: () => {
        throw new Error('not to be had');
      },
    });
    const bad = [circle, killed('a', '2016-11-30'), getter] as unknown as ClaimInput[];
    const linker = new Linker();
    linker.add(bad);
    const { rejected, incidents } = linker.result();
    expect([rejected.length, incidents.length]).toEqual([2, 1]);
    expect({ rejected, incidents }).toEqual(
      (({ rejected, incidents }) => ({ rejected, incidents }))(linkClaims(bad)),
    );
  });

  it('holds a part that lives by its whole alone until the whole goes', () => {
    const [whole, part] = [
      killed('whole', '2016-11-30'),
      { id: 'part', figure: 3, partOf: 'whole' },
    ];
    const linker = new Linker();
    linker.add([part]);
    expect(linker.result().rejected.map(({ claimId }) => claimId)).toEqual(['part']);
    linker.add([whole]);
    expect(linker.result()).toEqual(linkClaims([part, whole]));
    linker.remove(['whole']);
    expect(linker.result()).toEqual(linkClaims([part]));
  });

  it('gives the same object until something changes, and new lists then', () => {
    const linker = new Linker();
    linker.add([killed('a', '2016-11-30')]);
    const before = linker.result();
    expect(linker.result()).toBe(before);
    linker.add([killed('b', '2018-11-30')]);
    const after = linker.result();
    expect(before.incidents).toHaveLength(1);
    expect(after.incidents[0]).toBe(before.incidents[0]);
  });

  it.each([{ density: 1 }, { density: 8 }, { density: 8, bursty: true }])(
    'equals linking from scratch in a war of a thousand claims and more: %j',
    (war) => {
      const all = [...syntheticClaims({ size: 1_400, seed: 11, ...war })].map(({ claim }) => claim);
      const [first, later] = [all.slice(0, 1_340), all.slice(1_340)];
      const linker = new Linker();
      linker.add(first);
      const held = new Map(first.map((claim) => [claim.id, claim]));
      later.forEach((claim, at) => {
        const [gone, changed] = [first[at * 13], first[at * 17 + 5]];
        linker.result();
        if (gone !== undefined) linker.remove([gone.id]);
        held.delete(gone?.id ?? '');
        linker.result();
        const more = [
          claim,
          ...(changed !== undefined && held.has(changed.id)
            ? [{ ...changed, date: claim.date ?? '2014', kind: 'shelling' }]
            : []),
        ];
        linker.add(more);
        for (const one of more) held.set(one.id, one);
        if (at % 12 === 11) expect(linker.result()).toEqual(linkClaims([...held.values()]));
      });
    },
  );

  it('knows which aliases a third claim vouches for where it meets more claims than it can vouch for', () => {
    const held = new Map(
      Array.from({ length: 330 }, (_, at) => [`c${String(at)}`, crowdOfAliases(at)]),
    );
    const linker = new Linker();
    linker.add([...held.values()]);
    linker.result();
    for (const at of [53, 11, 50, 106, 61, 212, 19, 318, 20, 21, 22, 23]) {
      linker.remove([`c${String(at)}`]);
      held.delete(`c${String(at)}`);
      expect(linker.result()).toEqual(linkClaims([...held.values()]));
    }
    for (const at of [50, 106, 400, 371, 19, 61, 401, 402, 403, 404, 405]) {
      linker.add([crowdOfAliases(at)]);
      held.set(`c${String(at)}`, crowdOfAliases(at));
      expect(linker.result()).toEqual(linkClaims([...held.values()]));
    }
    const { incidents, runnersUp } = linker.result();
    const scored = [
      ...runnersUp,
      ...incidents.flatMap(({ links }) =>
        links.flatMap((link) => (link.kind === 'scored' ? [link] : [])),
      ),
    ];
    expect(scored.some(({ findings }) => findings.some(({ level }) => level === 'alias'))).toBe(
      true,
    );
  });

  it('loses nothing when it is aborted halfway', () => {
    let looks = 0;
    const state = { after: Infinity };
    const signal = {
      get aborted(): boolean {
        return looks > state.after;
      },
      throwIfAborted(): void {
        looks += 1;
        if (looks > state.after) throw new Error('enough');
      },
    };
    const linker = new Linker({ signal });
    const first = [killed('a', '2016-11-30'), killed('b', '2016-12-01'), killed('c', '2018-01-01')];
    linker.add(first);
    linker.result();
    linker.add([killed('d', '2016-12-01', { figure: 4 })]);
    linker.remove(['c']);
    state.after = looks + 3;
    expect(() => linker.result()).toThrow('enough');
    state.after = Infinity;
    expect(linker.result()).toEqual(
      linkClaims([...first.slice(0, 2), killed('d', '2016-12-01', { figure: 4 })]),
    );
  });
});
