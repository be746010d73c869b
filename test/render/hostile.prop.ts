import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderMarkdown, renderText } from '../../src/render';
import type { Report } from '../../src/report/report';
import { account, claim, exact, incident, report, row } from './reports';

/** A report in which one string from outside stands everywhere that one can. */
function reportWith(name: string): Report {
  const one = account(
    name,
    { kind: 'vague', term: `x${name}`, words: name },
    { publishers: [name, 'other'] },
  );
  const rows = [
    row([one, account('SOHR', exact(42))]),
    row([account('SOHR', exact(3))], {
      label: 'side',
      measure: { outcome: 'seized', unit: 'vehicle', type: name, side: name },
    }),
  ];
  return report(
    [
      incident(rows, {
        place: { name, within: [name] },
        kind: name,
        disputes: [
          {
            topic: 'control',
            place: name,
            disputed: true,
            positions: [
              {
                value: name,
                denies: false,
                lineages: [],
                names: [name],
                claimIds: [],
                answers: [{ claimId: 'c', name, course: null, extent: null }],
              },
            ],
          },
        ],
        notCounted: [{ claimId: 'c', because: 'possible', of: null }],
      }),
    ],
    {
      claims: [
        claim('c', {
          figure: exact(1),
          outcome: 'killed',
          population: { role: [name] },
          source: { name, named: true },
        }),
      ],
      issues: [
        { code: 'x', severity: 'warning', path: [], received: name, expected: '', message: name },
      ],
    },
  );
}

const PIECES = [
  '\n',
  '\r\n',
  '\u2028',
  '\u202e',
  '\u2067',
  '\u2069',
  '\u2068',
  '\u200b',
  '\u0000',
  '\u001b[31m',
  '**',
  '`',
  '# ',
  '- ',
  '1. ',
  '> ',
  '](http://evil)',
  '[x]',
  '<b>',
  '&lt;',
  '|',
  '”',
  '\\',
  'حلب',
  'المرصد السوري لحقوق الإنسان في حلب ودمشق وحمص ',
  'SOHR',
  ' ',
  '\ud800',
  '42 dead',
  'https://evil',
  '__proto__',
  '\t',
];
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 6 })), {
    maxLength: 12,
  })
  .map((pieces) => pieces.join(''));

describe('a string from outside', () => {
  it('adds no line to the Markdown, whatever it holds', () => {
    fc.assert(
      fc.property(hostile, (name) => {
        for (const language of ['en', 'ar'] as const) {
          expect(renderMarkdown(reportWith(`x${name}`), { language }).split('\n').length).toBe(
            renderMarkdown(reportWith('xy'), { language }).split('\n').length,
          );
        }
      }),
    );
  });

  it('leaves no control, override or unpaired isolate in text or Markdown', () => {
    fc.assert(
      fc.property(hostile, (name) => {
        const markdown = renderMarkdown(reportWith(name));
        const text = renderText(reportWith(name));
        for (const printed of [text, markdown]) {
          expect(printed.replace(/\n/g, '')).not.toMatch(
            /[\p{Cc}\p{Cs}\u202a-\u202e\u2066\u2067\u200b\u200e\u200f\u061c\u2028\u2029]/u,
          );
        }
        const inArabic = `${renderText(reportWith(name), { language: 'ar' })}${renderMarkdown(reportWith(name), { language: 'ar' })}`;
        // Our own mark at the head of a line is the only one.
        expect(inArabic.replace(/\n\u200f?|(?<=^(?:- |#+ ))\u200f/gm, '')).not.toMatch(
          /[\p{Cc}\p{Cs}\u202a-\u202e\u2066\u2067\u200b\u200e\u200f\u061c\u2028\u2029]/u,
        );
        for (const line of inArabic.split('\n'))
          expect(line.replace(/\u2068[^\u2068\u2069]*\u2069/g, '')).not.toMatch(
            /\p{Script=Latin}|[\u2068\u2069]/u,
          );
        for (const line of `${text}${markdown}`.split('\n'))
          expect(line.replace(/[^\u2068\u2069]/g, '')).toMatch(/^(?:\u2068\u2069)*$/);
      }),
    );
  });
});
