import { describe, expect, test } from 'vitest';
import { actorTable } from '../../src/normalise/actors';
import {
  explain,
  explainPair,
  isMisuseError,
  linkClaims,
  normaliseClaims,
  parseActors,
  parseClaims,
  parseFigure,
  parseGazetteer,
  parseKinds,
  parseReport,
  publishAs,
  reconcileClaims,
  redact,
  reviewRanges,
  rollup,
  timeline,
} from 'casualty-claims';
import { kindTable } from 'casualty-claims/linkage';
import { placeTable } from '../../src/normalise/places';
import {
  collectClaims,
  incidentsGeoJson,
  readCsv,
  readJson,
  readNdjson,
  writeClaimsCsv,
  writeClaimsNdjson,
  writeIncidentsNdjson,
  writeRangesCsv,
  writeReportJson,
  writeUcdpCsv,
  writeUwaziCsv,
} from 'casualty-claims/io';
import {
  codebookTable,
  corpusOverview,
  disputePlot,
  incidentMap,
  renderDiff,
  renderDraftsHtml,
  renderDraftsText,
  renderMarkdown,
  renderReview,
  renderText,
  renderTimeline,
  timelinePlot,
} from 'casualty-claims/render';
import { htmlReport } from 'casualty-claims/render/page';
import { buildClaim, buildScenario, levelOf, sameReport } from 'casualty-claims/testing';
import { matchers } from 'casualty-claims/testing/vitest';
import { acceptDrafts, draftClaims } from 'casualty-claims/text';
import { SCRIPT } from '../../src/render/page/bundled';
import { writtenReport, FORMATS } from '../../src/cli/write-report';
import { ATTACK, ATTACKERS, attackedReport, falsified } from './attack';

const report = attackedReport();
const [incident] = report.incidents;
const of = { incident: incident?.id ?? '', measure: incident?.measures[0]?.label ?? '' };
const article = `Police said 12 people were killed by ${ATTACK} in ${ATTACK}.`;
const drafted = draftClaims(article, { publisher: ATTACK, report: ATTACK });

test('the attacked claims make an incident with a dispute, a summary and rejected claims', () => {
  expect([
    report.incidents.length,
    report.summaries.length,
    report.rejected.length > 0,
    incident?.measures[0]?.range,
  ]).toEqual([expect.any(Number), 1, true, { lower: 1, upper: 70 }]);
  expect(incident?.measures[0]?.accounts.map(({ name }) => name)).toContain(ATTACK);
});

describe('a name that falsifies lines cannot do so in', () => {
  test.each(
    FORMATS.flatMap((format) =>
      (['en', 'ar'] as const).map((language) => [format, language] as const),
    ),
  )('a report as %s in %s', (format, language) => {
    const timelines = [{ ...of, steps: timeline(ATTACKERS, of.incident, of.measure) }];
    const pieces =
      format === 'html'
        ? [htmlReport(report, { language, timelines })]
        : [...writtenReport(report, format, { language })];
    expect(falsified(pieces.join('').replace(SCRIPT, ''))).toBeNull();
  });

  const steps = timeline(ATTACKERS, of.incident, of.measure);
  test.each<[string, () => string]>([
    ['a timeline', () => renderTimeline(steps, report, of)],
    ['a timeline in Arabic', () => renderTimeline(steps, report, of, { language: 'ar' })],
    ['a review', () => renderReview(reviewRanges(ATTACKERS, 20), report)],
    [
      'a review in Arabic',
      () => renderReview(reviewRanges(ATTACKERS, 20), report, { language: 'ar' }),
    ],
    ['differences', () => renderDiff(report, reconcileClaims(ATTACKERS.slice(1)))],
    ['drafts as text', () => renderDraftsText(article, drafted)],
    ['drafts as HTML', () => renderDraftsHtml(article, drafted)],
    ['the plot of a dispute', () => disputePlot(report, of)],
    ['the plot of a timeline', () => timelinePlot(steps, report, of)],
    ['a map', () => incidentMap(report, of)],
    ['a table of codebooks', () => codebookTable(report, of)],
    ['an overview', () => corpusOverview(rollup(report, 'side'), { outcome: 'dead' })],
    ['a page', () => htmlReport(report, { title: ATTACK }).replace(SCRIPT, '')],
    [
      'claims as CSV',
      () =>
        [
          ...writeClaimsCsv(
            report.claims.map((claim) => ({ ...claim, quote: '', url: '', note: '' })),
          ),
        ].join(''),
    ],
    ['claims as NDJSON', () => [...writeClaimsNdjson(report.claims)].join('')],
    [
      'differences of two reports',
      () => sameReport(report, reconcileClaims(ATTACKERS.slice(1))).text,
    ],
    ['differences of keys', () => sameReport({ [ATTACK]: ATTACK }, { [ATTACK]: [ATTACK] }).text],
    ['a matcher: one incident', () => matchers.toBeOneIncident(ATTACKERS).message()],
    ['a matcher: a row that is not there', () => matchers.toHaveRange(report, ATTACK, 1).message()],
    ['a matcher: a range', () => matchers.toHaveRange(report, of.measure, 1).message()],
    [
      'a matcher: rows',
      () =>
        matchers
          .toReconcileTo(report, { [ATTACK]: { range: [1, 1] }, [of.measure]: { range: [1, 2] } })
          .message(),
    ],
    [
      'a matcher: a disagreement',
      () => matchers.toDisagreeOn(report, of.measure, { gap: 1_000 }).message(),
    ],
  ])('%s', (_, print) => {
    expect(falsified(print())).toBeNull();
  });

  const messages = (
    issues: readonly {
      readonly message: string;
      readonly received: string;
      readonly expected: string;
    }[],
  ): string => {
    expect(issues.length).toBeGreaterThan(0);
    return issues
      .map(({ message, received, expected }) => [message, received, expected].join('|'))
      .join('|');
  };
  const csv = (cells: string): string => `id,figure,outcome,date,place.lat,"${ATTACK}"\n${cells}\n`;
  test.each<[string, () => Promise<string> | string]>([
    ['claims', () => messages(parseClaims(ATTACKERS).issues)],
    [
      'a figure',
      () => {
        const parsed = parseFigure(ATTACK.replace('42', ''));
        return parsed.ok ? '' : messages([parsed.issue]);
      },
    ],
    [
      'a gazetteer',
      () =>
        messages(
          parseGazetteer([
            { id: ATTACK, name: ATTACK, within: ATTACK, [ATTACK]: 1 },
            { name: '' },
            { id: ATTACK, name: 'x' },
          ]).issues,
        ),
    ],
    [
      'actors',
      () =>
        messages(
          parseActors([{ id: ATTACK, name: ATTACK, parent: ATTACK, camp: 7, [ATTACK]: 1 }]).issues,
        ),
    ],
    [
      'kinds',
      () =>
        messages(
          parseKinds([
            { id: ATTACK, names: 7, [ATTACK]: 1 },
            { id: ATTACK, name: ATTACK, within: ATTACK },
          ]).issues,
        ),
    ],
    [
      'a stored report',
      () => {
        const parsed = parseReport({ version: ATTACK, [ATTACK]: ATTACK });
        return parsed.ok ? '' : messages(parsed.issues);
      },
    ],
    [
      'a row of CSV',
      async () =>
        messages(
          (
            await collectClaims(
              readCsv(csv(`"${ATTACK}","${ATTACK}",,"${ATTACK}","${ATTACK}",1`), { file: ATTACK }),
            )
          ).issues,
        ),
    ],
    [
      'a date of CSV',
      async () =>
        messages(
          (
            await collectClaims(
              readCsv(`"figure","date","dat\u202e"\n1,1/2/2014,2`, { file: ATTACK }),
            )
          ).issues,
        ),
    ],
    [
      'JSON',
      async () =>
        messages(
          (await collectClaims(readJson(`[{"id":"a"},${ATTACK}]`, { file: ATTACK }))).issues,
        ),
    ],
    [
      'NDJSON',
      async () =>
        messages(
          (
            await collectClaims(
              readNdjson(`{"id":"a"}\n{${ATTACK.replace(/[\r\n]/g, '')}}\n`, { file: ATTACK }),
            )
          ).issues,
        ),
    ],
    [
      'decisions',
      () =>
        messages(
          reconcileClaims(ATTACKERS, {
            linking: { decisions: [{ a: ATTACK, b: `${ATTACK}2`, answer: 'same' }] },
          }).issues,
        ),
    ],
    [
      'a replay',
      () => messages(reconcileClaims(ATTACKERS, { whatIf: { asOf: '2014-01-08' } }).issues),
    ],
    [
      'an answer to a draft',
      () =>
        messages(
          acceptDrafts(drafted.drafts, [{ draft: ATTACK, action: 'accept' } as never]).issues,
        ),
    ],
  ])('the issues of %s', async (_, print) => {
    expect(falsified(await print())).toBeNull();
  });

  const claim = buildClaim();
  test.each<[string, () => unknown]>([
    [
      'explainPair',
      () => explainPair(normaliseClaims(parseClaims([claim]).claims), ATTACK, ATTACK),
    ],
    ['timeline, incident', () => timeline(ATTACKERS, ATTACK, ATTACK)],
    ['timeline, measure', () => timeline(ATTACKERS, of.incident, ATTACK)],
    ['timeline, day', () => timeline(ATTACKERS, of.incident, of.measure, { days: [ATTACK] })],
    ['explain', () => explain(report, ['incidents', ATTACK])],
    ['explain, existing', () => explain(report, ['claims', ATTACK])],
    ['rollup', () => rollup(report, ATTACK as never)],
    ['redact', () => redact(report, { coordinates: ATTACK } as never)],
    ['an option', () => reconcileClaims([], { [ATTACK]: 1 } as never)],
    ['asOf', () => reconcileClaims([], { whatIf: { asOf: ATTACK } })],
    ['publishAs', () => publishAs(incident!, ATTACK as never, { claims: report.claims })],
    ['estimate', () => reconcileClaims(ATTACKERS, { reading: { estimate: ATTACK as never } })],
    ['kindTable', () => kindTable([{ id: ATTACK, name: 7 } as never])],
    ['placeTable', () => placeTable([{ id: ATTACK, name: 7 } as never])],
    ['actorTable', () => actorTable([{ id: ATTACK, name: 7 } as never])],
    ['parseFigure', () => parseFigure('1', { language: ATTACK as never })],
    ['renderText', () => renderText(report, { incidents: [ATTACK] })],
    ['renderText, language', () => renderText(report, { language: ATTACK as never })],
    ['renderMarkdown', () => renderMarkdown(report, { [ATTACK]: 1 } as never)],
    ['renderTimeline', () => renderTimeline(steps, report, { incident: ATTACK, measure: ATTACK })],
    ['disputePlot', () => disputePlot(report, { incident: of.incident, measure: ATTACK })],
    ['incidentMap', () => incidentMap(report, { incident: ATTACK })],
    ['corpusOverview', () => corpusOverview(rollup(report, 'month'), { outcome: ATTACK })],
    ['htmlReport', () => htmlReport(report, { [ATTACK]: 1 } as never)],
    ['draftClaims', () => draftClaims('x', { lexicon: [{ says: ATTACK, words: 1 }] as never })],
    ['writeClaimsCsv', () => [...writeClaimsCsv([], { delimiter: ATTACK })]],
    ['buildScenario', () => buildScenario(ATTACK as never)],
    ['levelOf', () => levelOf(ATTACK as never, claim, { ...claim, id: 'other' })],
    ['levelOf, claims', () => levelOf('place', { id: ATTACK, figure: ATTACK }, claim)],
    [
      'linkClaims',
      () =>
        linkClaims(ATTACKERS, {
          weights: { [ATTACK]: 1 } as never,
          decisions: [{ a: ATTACK, b: 1 }] as never,
        }),
    ],
  ])('a misuse of %s', (_, misuse) => {
    let message = '';
    try {
      misuse();
    } catch (error) {
      if (!isMisuseError(error)) throw error;
      ({ message } = error as Error);
    }
    expect(falsified(message)).toBeNull();
    expect(message).not.toContain('\n');
  });

  test('a message of misuse about ten million characters is short', () => {
    const long = 'x'.repeat(10_000_000);
    expect(() => timeline(ATTACKERS, long, 'killed')).toThrow(
      expect.objectContaining({ message: expect.stringMatching(/^.{1,3000}$/) as string }) as Error,
    );
  });
});

describe('what is written for machines reads back as it was:', () => {
  test('a report', () => {
    expect(JSON.parse([...writeReportJson(report)].join(''))).toEqual(
      JSON.parse(JSON.stringify(report)),
    );
    expect(
      [...writeIncidentsNdjson(report)].map(
        (line) => (JSON.parse(line) as { place: unknown }).place,
      ),
    ).toEqual(
      [...report.incidents, ...report.summaries].map(
        ({ place }) => JSON.parse(JSON.stringify(place)) as unknown,
      ),
    );
  });

  test('claims', async () => {
    const { claims } = parseClaims(ATTACKERS);
    expect([...writeClaimsNdjson(claims)].map((line) => JSON.parse(line) as unknown)).toEqual(
      claims,
    );
    const read = await collectClaims(readCsv([...writeClaimsCsv(claims)].join('')));
    // A file of text has no place for half a character.
    expect(parseClaims(read.claims).claims).toEqual(
      claims.map((claim) => ({
        ...claim,
        ...Object.fromEntries(
          (['quote', 'url', 'note'] as const).flatMap((name) =>
            claim[name] === undefined ? [] : [[name, claim[name].replace(/\p{Cs}/gu, '\ufffd')]],
          ),
        ),
      })),
    );
  });

  test('a map', () => {
    expect(incidentsGeoJson(report).features[0]?.properties.place).toBe(ATTACK);
  });
  test('the tables of people who read them', () => {
    for (const write of [writeRangesCsv, writeUcdpCsv, writeUwaziCsv])
      expect(falsified([...write(report)].join(''))).toBeNull();
  });
});
