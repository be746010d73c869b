import { parseReport, reconcileClaims, type IncidentReport, type Report } from 'casualty-claims';
import { collectClaims, readCsv } from 'casualty-claims/io';
import { renderText, type Language } from 'casualty-claims/render';
import { buildScenario, violations, type Violation } from 'casualty-claims/testing';
import { draftClaims } from 'casualty-claims/text';

const language: Language = 'ar';
const report: Report = reconcileClaims(buildScenario('agreement'));
const first: IncidentReport | undefined = report.incidents[0];
const ids: readonly string[] = first?.claimIds ?? [];
const broken: readonly Violation[] = violations(report);
const words: string = renderText(report, { language });
const { claims } = await collectClaims(readCsv('figure,outcome\n42,killed\n'));
const read = parseReport(JSON.parse(JSON.stringify(report)));
const from: number | null = read.ok ? read.storedAs : null;
// @ts-expect-error -- what was not checked is not handed on as a report
const unchecked: Report = read.report;
console.log(ids, broken, words, claims, from, unchecked, draftClaims('').drafts);
