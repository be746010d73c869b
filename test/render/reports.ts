import type { Claim } from '../../src/claim/claim';
import type { Outcome } from '../../src/claim/outcome';
import {
  assertedBounds,
  readFigure,
  statedBounds,
  defaultConvention,
  type Figure,
} from '../../src/figure';
import type {
  Account,
  MeasureReport,
  AccountPosition,
  PositionPair,
} from '../../src/reconcile/model/types';
import type { IncidentReport, Report } from '../../src/report/report';

// Reports by hand, field by field, so that rendering is tested on what a report says and not on
// what the stages before it make of claims.

export const exact = (value: number, words = String(value)): Figure => ({
  kind: 'exact',
  value,
  words,
});
export const moreThan = (value: number, words = `more than ${String(value)}`): Figure => ({
  kind: 'more-than',
  value,
  words,
});
export const atLeast = (value: number, words = `at least ${String(value)}`): Figure => ({
  kind: 'at-least',
  value,
  words,
});
export const dozens: Figure = { kind: 'vague', term: 'dozens', words: 'dozens' };

export function account(
  name: string,
  figure: Figure,
  { outcome = 'killed', ...overrides }: Partial<Account> & { readonly outcome?: Outcome } = {},
): Account {
  const asserted = assertedBounds(figure);
  const reading = readFigure(figure, defaultConvention);
  return {
    lineage: `named:${name}`,
    name,
    named: true,
    kind: null,
    interest: 'third',
    claimId: name,
    claimIds: [name],
    figure,
    measure: { outcome, unit: 'person' },
    evidence: [],
    stated: statedBounds(figure),
    asserted,
    read: 'bounds' in reading ? reading.bounds : asserted,
    readBy: 'test',
    sumOfParts: false,
    addends: [],
    falls: [],
    otherWordings: [],
    superseded: [],
    selfContradiction: false,
    relayDiffers: false,
    publishers: [name],
    parts: [],
    rest: null,
    ...overrides,
  };
}

function position(...accounts: readonly Account[]): AccountPosition {
  const [first] = accounts;
  if (first === undefined) throw new RangeError('a position needs an account');
  return {
    lineages: accounts.map(({ lineage }) => lineage),
    claimIds: accounts.map(({ claimId }) => claimId),
    asserted: first.asserted,
    read: first.read,
  };
}

export function pair(
  state: PositionPair['state'],
  a: Account,
  b: Account,
  overrides: Partial<PositionPair> = {},
): PositionPair {
  return {
    state,
    between: [position(a), position(b)],
    gap: 0,
    ratio: null,
    causes: [],
    unexplained: overrides.gap ?? 0,
    labels: [],
    assumptions: [],
    ...overrides,
  };
}

export function row(
  accounts: readonly Account[],
  overrides: Partial<MeasureReport> = {},
): MeasureReport {
  const lowers = accounts.map(({ stated }) => stated.lower ?? 1);
  const uppers = accounts.map(({ stated }) => stated.upper ?? stated.lower ?? 1);
  return {
    measure: { outcome: 'killed', unit: 'person' },
    label: 'killed',
    partOf: null,
    range: { lower: Math.min(...lowers), upper: Math.max(...uppers) },
    openAbove: accounts.some(({ stated }) => stated.openAbove),
    openBelow: false,
    approximate: false,
    byConvention: false,
    derived: false,
    asserted: { lower: 0, upper: null },
    implied: [],
    undisputedMinimum: Math.min(...accounts.map(({ asserted }) => asserted.lower)),
    documentedMinimum: null,
    concededMinimum: null,
    voices: {
      lower: Math.max(1, accounts.filter(({ named }) => named).length),
      upper: accounts.length,
    },
    publishers: [],
    accounts,
    coverage: [],
    byInterest: [],
    sensitivity: { without: [], withoutKinds: [], withoutLinks: [], moves: null, halving: null },
    disagreements: [],
    agreements: [],
    omitted: 0,
    comparisons: [],
    moreComparisons: false,
    ...overrides,
  };
}

export function incident(
  measures: readonly MeasureReport[],
  overrides: Partial<IncidentReport> = {},
): IncidentReport {
  return {
    id: 'i1',
    claimIds: ['c1'],
    date: { from: '2014-01-08', to: '2014-01-08' },
    place: { name: 'Qadi Askar', within: [] },
    kind: null,
    reports: ['r1'],
    measures,
    disputes: [],
    notCounted: [],
    conflicts: [],
    proposedCopies: [],
    incomparable: [],
    links: [],
    ...overrides,
  };
}

export function report(
  incidents: readonly IncidentReport[],
  overrides: Partial<Report> = {},
): Report {
  return {
    version: 1,
    convention: 'default',
    incidents,
    summaries: [],
    unplaced: [],
    rejected: [],
    issues: [],
    claims: [],
    ...overrides,
  };
}

export function claim(id: string, overrides: Partial<Claim> = {}): Claim {
  return {
    id,
    unit: 'person',
    stance: 'asserts',
    modality: 'asserted',
    source: { name: id, named: true },
    ...overrides,
  };
}
