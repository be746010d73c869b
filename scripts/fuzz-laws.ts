import * as fc from 'fast-check';
import { findFigures } from 'casualty-claims/figure';
import { linkClaims, parseClaims, parseFigure, reconcileClaims, redact } from 'casualty-claims';
import { renderMarkdown, renderText } from 'casualty-claims/render';
import { sameReport, violations } from 'casualty-claims/testing';
import {
  arbitraryClaims,
  hostileClaims,
  hostileText,
  hostileValue,
} from 'casualty-claims/testing/arbitraries';
import { checkFields, type StatedFields } from '../src/claim/parse/check-fields';
import { quickFields } from '../src/claim/parse/quick/quick-fields';

/**
 * What may never be printed: controls, overrides of direction, lone surrogates. Our own isolates
 * and marks are allowed.
 */

const UNPRINTABLE =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066\u2067\u2028\u2029]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** What fails shows in cheap stages: many inputs there for one of the whole pipeline. */
export type FuzzStage = 'figures' | 'claims' | 'linkage' | 'report';

/** A law that must hold whatever is handed in: an error is thrown where it does not. */
export interface FuzzLaw {
  readonly name: string;
  readonly stage: FuzzStage;
  /** How often it is tried, as a share of the whole. */
  readonly share: number;
  readonly property: fc.IPropertyWithHooks<[unknown]>;
}

function hold(what: string, holds: boolean): void {
  if (!holds) throw new Error(what);
}

function stated(fields: StatedFields): string {
  return JSON.stringify(
    Object.entries(fields)
      .filter(([name, value]) => value !== undefined && name !== 'figure')
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** The laws of hostile input, for `npm run fuzz` and for the tests. */
export const FUZZ_LAWS: readonly FuzzLaw[] = [
  {
    name: 'parseFigure reads any text, or says why not',
    stage: 'figures',
    share: 0.3,
    property: fc.property(hostileText(), (text) => {
      const parsed = parseFigure(text);
      hold(
        'the words of a figure are the text',
        parsed.ok ? parsed.value.words === text.trim() : parsed.issue.received.length <= 1_000,
      );
    }),
  },
  {
    name: 'findFigures gives slices of the text, in order',
    stage: 'figures',
    share: 0.2,
    property: fc.property(hostileText(), (text) => {
      let last = 0;
      for (const { figure, start, end } of findFigures(text)) {
        hold(
          'a figure is the slice of its offsets',
          text.slice(start, end) === figure.words && start >= last && end > start,
        );
        last = end;
      }
    }),
  },
  {
    name: 'parseClaims takes anything, drops nothing and keeps issues short',
    stage: 'claims',
    share: 0.2,
    property: fc.property(
      fc.oneof(hostileClaims() as fc.Arbitrary<unknown>, hostileValue()),
      (input) => {
        const { claims, rejected, issues } = parseClaims(input);
        hold(
          'claims are used once or rejected',
          !Array.isArray(input) || claims.length + rejected.length <= input.length,
        );
        // Nothing that is handed in here throws when it is read: where reading throws, the fault is
        // ours.
        hold(
          'reading does not throw',
          issues.every(({ received }) => received !== '"an object that throws when it is read"'),
        );
        hold(
          'an issue is short',
          issues.every((issue) => JSON.stringify(issue).length < 20_000),
        );
        hold(
          'what is used is used again',
          JSON.stringify(parseClaims(claims).claims) === JSON.stringify(claims),
        );
      },
    ),
  },
  {
    name: 'a claim that is read quickly is read as its schemas read it',
    stage: 'claims',
    share: 0.2,
    property: fc.property(
      fc.oneof(
        { weight: 3, arbitrary: hostileClaims(1) },
        { weight: 1, arbitrary: arbitraryClaims(1) },
      ),
      ([claim]) => {
        if (typeof claim !== 'object' || claim === null || Array.isArray(claim)) return;
        const quick = quickFields(claim);
        if (quick === null) return;
        const { fields, issues } = checkFields(claim as Readonly<Record<string, unknown>>);
        hold('the schemas find nothing wrong', issues.length === 0);
        hold('every field is what its schema gives', stated(quick) === stated(fields));
      },
    ),
  },
  {
    name: 'linkClaims places every claim once',
    stage: 'linkage',
    share: 0.07,
    property: fc.property(hostileClaims(), (input) => {
      const { incidents, summaries, unplaced } = linkClaims(
        input as Parameters<typeof linkClaims>[0],
      );
      const placed = [...incidents, ...summaries]
        .flatMap(({ claimIds }) => claimIds)
        .concat(unplaced);
      hold(
        'every claim is placed once',
        placed.length === parseClaims(input).claims.length &&
          new Set(placed).size === placed.length,
      );
    }),
  },
  {
    name:
      'reconcileClaims keeps every law of a report, in any order; both renderings are ' +
      'clean, and so is what is redacted',
    stage: 'report',
    share: 0.03,
    property: fc.property(hostileClaims(), (input) => {
      const report = reconcileClaims(input);
      const broken = [...violations(report), ...violations(redact(report).report)];
      hold(
        `no law is broken: ${broken.map(({ code, path }) => `${code} at ${path.join('.')}`).join(', ')}`,
        broken.length === 0,
      );
      const { same, text } = sameReport(report, reconcileClaims([...input].reverse()));
      hold(`the order of input does not matter: ${text}`, same);
      for (const language of ['en', 'ar'] as const) {
        for (const printed of [
          renderText(report, { language }),
          renderMarkdown(report, { language }),
        ])
          hold('what is printed is printable', !UNPRINTABLE.test(printed));
      }
    }),
  },
];
