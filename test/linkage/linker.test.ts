import { describe, expect, it } from 'vitest';
import { linkClaims, Linker, type ClaimInput } from 'casualty-claims';

const killed = (id: string, date: string, rest: Partial<ClaimInput> = {}): ClaimInput => ({ id, figure: 10, outcome: 'killed', date, place: 'Idlib', ...rest });

describe('a Linker', () => {
  it('that holds nothing says what linking nothing says', () => {
    expect(new Linker().result()).toEqual(linkClaims([]));
    const linker = new Linker();
    linker.add([killed('a', '2016-11-30')]);
    linker.remove(['a', 'never there']);
    expect(linker.result()).toEqual(linkClaims([]));
  });

  it('takes claims in that cannot be read, and gives them back', () => {
    const bad = [null, 7, { id: ' a ', figure: 3 }, { figure: 'plenty?', outcome: 'killed' }] as unknown as ClaimInput[];
    const linker = new Linker();
    linker.add(bad);
    expect(linker.result()).toEqual(linkClaims(bad));
    linker.add([killed('a', '2016-11-30')]);
    expect(linker.result()).toEqual(linkClaims([null, 7, killed('a', '2016-11-30'), bad[3]] as ClaimInput[]));
  });

  it('holds a part that lives by its whole alone until the whole goes', () => {
    const [whole, part] = [killed('whole', '2016-11-30'), { id: 'part', figure: 3, partOf: 'whole' }];
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

  it('loses nothing when it is aborted halfway', () => {
    let looks = 0;
    const state = { after: 2 };
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
    state.after = looks + 1;
    expect(() => linker.result()).toThrow('enough');
    state.after = Infinity;
    expect(linker.result()).toEqual(linkClaims([...first.slice(0, 2), killed('d', '2016-12-01', { figure: 4 })]));
  });
});
