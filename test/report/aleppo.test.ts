import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  parseClaims,
  reconcileClaims,
  type IncidentReport,
  type MeasureReport,
  type Report,
} from 'casualty-claims';

/**
 * The five Arabic reports on Aleppo, coded by hand; what a good answer must say is spelled out
 * here.
 */
const input: unknown = JSON.parse(
  readFileSync(new URL('../../examples/data/aleppo/claims.json', import.meta.url), 'utf8'),
);
const report: Report = reconcileClaims(input);

/** The one incident (or summary) that holds a claim. */
function holding(
  claimId: string,
  among: readonly { readonly claimIds: readonly string[] }[] = report.incidents,
): IncidentReport {
  const found = among.filter((incident) => incident.claimIds.includes(claimId));
  expect(found).toHaveLength(1);
  return found[0] as IncidentReport;
}

/** The row in which a claim is (part of) an account. */
function rowOf(claimId: string, incident = holding(claimId)): MeasureReport {
  const rows = incident.measures.filter((row) =>
    row.accounts.some((account) => account.claimIds.includes(claimId) && !account.sumOfParts),
  );
  expect(rows).toHaveLength(1);
  return rows[0] as MeasureReport;
}

test('every claim of the file is read, without an issue', () => {
  const { claims, rejected, issues } = parseClaims(input);
  expect([rejected, issues]).toEqual([[], []]);
  expect(
    claims.filter(
      (claim) => claim.unit === 'person' && (claim.figure ?? claim.people) !== undefined,
    ).length,
  ).toBeGreaterThanOrEqual(46);
});

describe('the children’s hospital, Qadi Askar, 8 January 2014', () => {
  const incident = holding('r001-bodies-42');
  const dead = rowOf('r001-bodies-42');

  test('is one incident told by two reports', () => {
    expect(incident.reports).toEqual(['aleppo-000', 'aleppo-001']);
    expect(incident.claimIds).toContain('r000-dead-70');
    expect(incident.date).toEqual({ from: '2014-01-08', to: '2014-01-08' });
  });

  test('has 42 to 70 dead, strained and 28 apart, found against killed, one named and one unnamed voice', () => {
    expect(dead).toMatchObject({
      range: { lower: 42, upper: 70 },
      voices: { lower: 1, upper: 2 },
      documentedMinimum: 42,
    });
    expect(dead.accounts.map(({ named }) => named).sort()).toEqual([false, true]);
    expect(dead.disagreements).toMatchObject([
      { state: 'strained', gap: 28, labels: [{ kind: 'found-against-killed' }] },
    ]);
  });

  test('counts “dozens” as the activists’ own other wording, not as a third account', () => {
    const activists = dead.accounts.find(({ named }) => !named);
    expect(activists?.figure).toMatchObject({ kind: 'exact', value: 70 });
    expect(activists?.claimIds).toEqual(
      expect.arrayContaining(['r000-dead-dozens-found', 'r000-dead-dozens-photos']),
    );
  });

  test('has at least 5 activists and 21 fighters among the 42, and at most 16 others', () => {
    const monitor = dead.accounts.find(({ named }) => named);
    expect(
      monitor?.parts.map(({ figure }) => [figure.kind, 'value' in figure ? figure.value : null]),
    ).toEqual([
      ['at-least', 5],
      ['at-least', 21],
    ]);
    expect(monitor?.rest).toMatchObject({
      bounds: { lower: 0, upper: 16 },
      byConvention: true,
      withoutConvention: { lower: 0, upper: 21 },
    });
  });

  test('has 300 freed by one voice, in no dispute, never mixed with the dead', () => {
    const freed = rowOf('r000-freed-300');
    expect(freed).toMatchObject({
      range: { lower: 300, upper: 300 },
      voices: { lower: 1, upper: 1 },
      disagreements: [],
    });
    for (const row of incident.measures) {
      const outcomes = new Set(
        row.accounts.flatMap(({ measure: { outcome } }) =>
          typeof outcome === 'string' ? [outcome] : outcome.anyOf,
        ),
      );
      expect(outcomes.has('released') && outcomes.size > 1).toBe(false);
    }
  });
});

describe('West Aleppo, autumn 2016', () => {
  test('has more than 80 against 200 soldiers killed, strained, both by belligerents about their enemy', () => {
    const killed = rowOf('r002-soldiers-80');
    expect(killed).toMatchObject({
      range: { lower: 81, upper: 200 },
      openAbove: true,
      disagreements: [{ state: 'strained', gap: 100 }],
    });
    expect(killed.accounts.map(({ interest }) => interest)).toEqual(['for', 'for']);
    expect(killed.disagreements[0]?.labels.map(({ kind }) => kind)).toContain('both-for');
  });

  test('has 5 against 3 vehicles destroyed in conflict, and at least 12 seized by type against 5', () => {
    expect(rowOf('r002-vehicles-destroyed-5')).toMatchObject({
      range: { lower: 3, upper: 5 },
      disagreements: [{ state: 'conflicting' }],
    });
    const seized = rowOf('r002-vehicles-seized-5');
    expect(seized.accounts.find(({ sumOfParts }) => sumOfParts)).toMatchObject({
      asserted: { lower: 12, upper: null },
    });
    expect(seized.disagreements).toMatchObject([{ state: 'conflicting', gap: 7 }]);
  });

  test('keeps the army’s civilians in a summary that enters no incident’s range', () => {
    const summary = holding('r002-civilians-killed-84', report.summaries);
    expect(summary.claimIds).toContain('r002-civilians-wounded-280');
    expect(
      report.incidents.some((incident) => incident.claimIds.includes('r002-civilians-killed-84')),
    ).toBe(false);
    expect(rowOf('r002-civilians-killed-84', summary).range).toEqual({ lower: 84, upper: 84 });
  });

  test('neither adds the 48 suffocated to the 280 wounded nor takes them away', () => {
    const suffocated = rowOf('r002-suffocated-48');
    expect(suffocated).toMatchObject({
      range: { lower: 48, upper: 48 },
      disagreements: [],
      partOf: null,
    });
    expect(holding('r002-suffocated-48').claimIds).not.toContain('r002-civilians-wounded-280');
  });
});

describe('30 November 2016', () => {
  test('has more than fifty civilians at Jub al-Qubba, mostly women and children, the headline the same voice', () => {
    const dead = rowOf('r003-killed-50');
    expect(dead).toMatchObject({ range: { lower: 51, upper: 51 }, openAbove: true });
    const outlet = dead.accounts.find(({ name }) => name === 'Al Jazeera');
    expect(outlet?.claimIds).toContain('r003-headline-dozens');
    expect(outlet?.parts).toMatchObject([
      { figure: { kind: 'share', share: 'most' }, asserted: { lower: 26, upper: null } },
    ]);
  });

  test('has dozens against thirty at Sheikh Saeed, agreed as read, and four captured', () => {
    const killed = rowOf('r003-soldiers-30');
    expect([killed.disagreements, killed.agreements.map(({ state }) => state)]).toEqual([
      [],
      ['agreed'],
    ]);
    expect(rowOf('r003-captured-4-soldiers')).toMatchObject({
      range: { lower: 4, upper: 4 },
      disagreements: [],
    });
  });

  test('has control of Sheikh Saeed in dispute: taken, lost again, repelled', () => {
    const control = holding('r003-soldiers-30').disputes.find(
      ({ topic, place }) => topic === 'control' && place === 'Sheikh Saeed',
    );
    expect(control?.disputed).toBe(true);
    expect(
      control?.positions
        .flatMap(({ answers }) => answers.flatMap(({ course }) => course ?? []))
        .sort(),
    ).toEqual(['lost-again', 'repelled', 'taken']);
  });
});

describe('December 2016', () => {
  test('has 79 executed by one voice', () => {
    expect(rowOf('r004-executed-79')).toMatchObject({
      range: { lower: 79, upper: 79 },
      voices: { upper: 1 },
    });
  });

  test('keeps those who left and those who surrendered apart from the displaced in the pocket', () => {
    expect(rowOf('r004-departed-13000')).toMatchObject({
      range: { lower: 13_001, upper: 13_001 },
      openAbove: true,
    });
    expect(rowOf('r004-surrendered-700')).toMatchObject({
      range: { lower: 700, upper: 700 },
      approximate: true,
      accounts: [{ interest: 'for' }],
    });
    expect(rowOf('r004-departed-13000').accounts.flatMap(({ claimIds }) => claimIds)).toEqual([
      'r004-departed-13000',
    ]);
    expect(rowOf('r004-displaced-100000')).toMatchObject({
      range: { lower: 100_000, upper: 100_000 },
      approximate: true,
    });
  });

  test('lists what is only hypothetical and never counts it', () => {
    expect(holding('r004-hypothetical-killed').notCounted).toContainEqual({
      claimId: 'r004-hypothetical-killed',
      because: 'hypothetical',
      of: null,
    });
  });

  test('has 18 killed and about sixty wounded at the market in Raqqa, the lead the same voice', () => {
    expect(rowOf('r004-raqqa-killed-18')).toMatchObject({
      range: { lower: 18, upper: 18 },
      voices: { upper: 1 },
    });
    expect(rowOf('r004-raqqa-wounded-60')).toMatchObject({
      range: { lower: 60, upper: 60 },
      approximate: true,
    });
    expect(rowOf('r004-raqqa-killed-18').accounts[0]?.claimIds).toContain('r004-lead-raqqa-killed');
  });

  test('tells an unknown number killed and an unknown number wounded as two', () => {
    for (const id of ['r004-shelling-killed', 'r004-shelling-wounded'])
      expect(rowOf(id).range).toEqual({ lower: 1, upper: null });
  });

  test('does not take Sheikh Saeed in December for the incident of November', () => {
    expect(holding('r004-control-sheikh-saeed-sham').id).not.toBe(holding('r003-soldiers-30').id);
  });
});

describe('the report', () => {
  test('survives a round trip through JSON', () => {
    expect(JSON.parse(JSON.stringify(report))).toStrictEqual(report);
  });

  test('is the same whatever the order of the claims', () => {
    const claims = input as readonly unknown[];
    expect(reconcileClaims([...claims].reverse())).toEqual(report);
    expect(reconcileClaims([...claims.slice(57), ...claims.slice(0, 57)])).toEqual(report);
  });

  test('places every claim once', () => {
    const placed = [...report.incidents, ...report.summaries].flatMap(({ claimIds }) => claimIds);
    expect([...placed, ...report.unplaced].sort()).toEqual(report.claims.map(({ id }) => id));
  });
});
