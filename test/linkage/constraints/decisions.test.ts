import { describe, expect, it } from 'vitest';
import { linkClaims, type ClaimInput, type Decision } from 'casualty-claims';

const site = {
  name: "children's hospital",
  within: ['Qadi Askar', 'Aleppo'],
  level: 'site',
} as const;
const killed = (id: string, rest: Partial<ClaimInput> = {}): ClaimInput => ({
  id,
  figure: 10,
  outcome: 'killed',
  date: '2014-01-08',
  place: site,
  ...rest,
});
const same = (a: string, b: string): Decision => ({ a, b, answer: 'same' });
const different = (a: string, b: string): Decision => ({ a, b, answer: 'different' });

function linked(
  claims: readonly ClaimInput[],
  decisions: readonly Decision[],
): { groups: unknown; issues: unknown } {
  const { incidents, issues } = linkClaims(claims, { decisions });
  return {
    groups: incidents.map(({ claimIds }) => claimIds.join(' ')).sort(),
    issues: issues.map(({ code, claimId, path }) => [code, claimId ?? null, ...path]),
  };
}

describe('answers of analysts', () => {
  const three = [
    killed('a'),
    killed('b', { date: '2015-03-01', kind: 'shelling' }),
    killed('c', { date: '2016-05-01', kind: 'airstrike' }),
  ];

  it('that contradict each other along a chain are reported, and "same" is followed', () => {
    expect(linked(three, [same('a', 'b'), same('b', 'c'), different('a', 'c')])).toEqual({
      groups: ['a b c'],
      issues: [['decisions-contradict', 'a', 'decisions']],
    });
    expect(linked(three, [different('c', 'a'), same('c', 'b'), same('b', 'a')])).toEqual({
      groups: ['a b c'],
      issues: [['decisions-contradict', 'a', 'decisions']],
    });
    expect(linked(three, [same('a', 'b'), different('b', 'a')])).toEqual({
      groups: ['a b', 'c'],
      issues: [['decisions-contradict', 'a', 'decisions']],
    });
  });

  it('that agree are no issue, however often they are given', () => {
    expect(
      linked(three, [
        same('a', 'b'),
        same('b', 'a'),
        different('a', 'c'),
        different('b', 'c'),
        different('c', 'a'),
      ]),
    ).toEqual({ groups: ['a b', 'c'], issues: [] });
  });

  it('about claims that are not there, or about one claim, are reported by their position', () => {
    expect(linked(three, [same('a', 'gone'), same('gone', 'lost'), different('b', 'b')])).toEqual({
      groups: ['a', 'b', 'c'],
      issues: [
        ['decision-unknown-claim', null, 'decisions', 0],
        ['decision-unknown-claim', null, 'decisions', 1],
        ['decision-on-itself', null, 'decisions', 2],
      ],
    });
  });

  it('about a summary are reported, not dropped', () => {
    const month = killed('month', { date: '2014-01', place: { name: 'Aleppo', level: 'city' } });
    for (const decision of [same('a', 'month'), different('month', 'a')]) {
      expect(linked([killed('a'), month], [decision])).toEqual({
        groups: ['a'],
        issues: [['decision-on-summary', null, 'decisions', 0]],
      });
    }
  });

  it('outweigh a report and its events, and say so', () => {
    const told = (id: string, event: string): ClaimInput => killed(id, { report: 'r', event });
    expect(linked([told('a', 'e'), told('b', 'e')], [different('a', 'b')])).toEqual({
      groups: ['a', 'b'],
      issues: [['decision-contradicts-claims', expect.stringMatching(/^[ab]$/) as string, 'event']],
    });
    expect(linked([told('a', 'e'), told('b', 'f')], [same('a', 'b')])).toEqual({
      groups: ['a b'],
      issues: [['events-joined', expect.stringMatching(/^[ab]$/) as string, 'event']],
    });
  });

  it('outweigh a reference, and say so', () => {
    const claims = [
      killed('whole'),
      killed('again', { restates: 'whole' }),
      killed('part', { figure: 3, partOf: 'whole' }),
    ];
    expect(linked(claims, [different('again', 'whole')])).toEqual({
      groups: ['again', 'part whole'],
      issues: [['decision-contradicts-claims', 'again', 'restates']],
    });
  });

  it('outweigh a chain of references that leads round about', () => {
    const claims = [
      killed('whole'),
      killed('part', { figure: 3, partOf: 'whole' }),
      killed('again', { restates: 'part' }),
    ];
    const { groups, issues } = linked(claims, [different('again', 'whole')]) as {
      groups: string[];
      issues: unknown[];
    };
    expect(groups.some((group) => group.includes('again') && group.includes('whole'))).toBe(false);
    expect(issues).toHaveLength(1);
  });
});
