import { describe, expect, it } from 'vitest';
import { isMisuseError } from '../../src/issue/misuse';
import { renderMarkdown, renderText } from '../../src/render';
import type { Report } from '../../src/report/report';
import { account, claim, exact, incident, pair, report, row } from './reports';

const found = account('SOHR', exact(42), {
  outcome: 'dead',
  evidence: ['bodies'],
  kind: 'monitor',
});
const executed = account('activists', exact(70), {
  outcome: 'executed',
  named: false,
  lineage: 'unnamed',
});
const dead = row([found, executed], {
  measure: { outcome: 'dead', unit: 'person' },
  voices: { lower: 1, upper: 2 },
  documentedMinimum: 42,
  disagreements: [
    pair('strained', found, executed, {
      gap: 28,
      labels: [{ kind: 'found-against-killed', found: ['SOHR'], killed: ['activists'] }],
    }),
  ],
});
const freed = row([account('activists', exact(300), { outcome: 'released', named: false })], {
  measure: { outcome: 'released', unit: 'person' },
  label: 'released',
});
const hospital = report(
  [
    incident([dead, freed], {
      place: { name: 'Qadi Askar', within: ['Aleppo', 'Aleppo Governorate'] },
    }),
  ],
  { claims: [claim('c1')] },
);

const codeOf = (run: () => unknown): string | null => {
  try {
    run();
    return null;
  } catch (error) {
    return isMisuseError(error) ? error.code : 'another error';
  }
};

describe('renderText', () => {
  it('tells an incident from its digest to who stands alone', () => {
    expect(renderText(hospital)).toBe(`What the sources claim: 1 incident, 1 claim
===========================================

Figures are given in the words of their sources. Where two are held against each
other, words and comparators are read by the convention “default”.


1. Qadi Askar, Aleppo, 8 January 2014
-------------------------------------
1 claim from 1 report.

- Disputed: 42 to 70 dead.
- One voice only: 300 freed.

Dead: 42 to 70
  Who says what (one named and one unnamed voice: 1 to 2 independent voices)
  - SOHR (monitor): 42 bodies found.
  - Activists (unnamed): 70 executed.

  What disagrees
  - 42 bodies found (SOHR) and 70 executed (activists) do not fit as usually
    read, though the words do not exclude each other: 28 apart. One counts
    bodies found, the other people killed: fewer may be found than were killed.

  To note
  - Documented by bodies, graves or names: 42.

One voice only
- Activists (unnamed): 300 freed.
`);
  });

  it('keeps every line within 80 columns, not counting marks and isolates', () => {
    const long = account('المرصد السوري لحقوق الإنسان ومصادر أخرى كثيرة', exact(42), {
      publishers: ['A paper with a very long name indeed', 'Another one of that kind'],
    });
    for (const line of renderText(report([incident([row([long, found])])])).split('\n')) {
      expect(Array.from(line.replace(/[\p{M}\p{Cf}]/gu, '')).length).toBeLessThanOrEqual(80);
    }
  });

  it('says unknown, none and silence differently', () => {
    const unknown = row([account('A', { kind: 'unknown', words: 'unknown' })]);
    const none = row([account('B', { kind: 'none', words: 'none' }, { outcome: 'wounded' })], {
      label: 'w',
      measure: { outcome: 'wounded', unit: 'person' },
    });
    const text = renderText(report([incident([unknown, none])]));
    expect(text).toContain('One voice only: an unknown number killed; no wounded.');
    expect(text).not.toContain('missing');
  });

  it('sets summaries apart and says that they enter no range', () => {
    const text = renderText(
      report([incident([dead])], {
        summaries: [{ ...incident([freed], { id: 's1' }), residuals: [] }],
      }),
    );
    expect(text.indexOf('Summary figures')).toBeGreaterThan(text.indexOf('42 to 70 dead'));
    expect(text).toMatch(/They stand above the incidents\s+and enter no incident’s range\./);
  });

  it('counts what it does not list', () => {
    const issues = Array.from({ length: 50 }, (_, at) => ({
      code: 'x',
      severity: 'warning' as const,
      path: [],
      received: '',
      expected: '',
      message: `Problem ${String(at)}.`,
    }));
    const text = renderText(report([], { issues }));
    expect(text).toContain('Problem 19.');
    expect(text).not.toContain('Problem 20.');
    expect(text).toContain('… and 30 more.');
  });

  it('lists a rejected claim once, though its issue is in both lists', () => {
    const issue = {
      code: 'x',
      severity: 'error' as const,
      claimId: 'bad',
      path: ['figure'],
      received: '-3',
      expected: '',
      message: 'claim "bad": figure is -3',
    };
    const text = renderText(
      report([], { rejected: [{ claimId: 'bad', input: {}, issues: [issue] }], issues: [issue] }),
    );
    expect(text.split('figure is -3')).toHaveLength(2);
  });

  it('does not repeat a row that is told as a part of its whole', () => {
    const part = account('SOHR', exact(5), { claimId: 'part' });
    const whole = account('SOHR', exact(42), {
      parts: [
        {
          claimId: 'part',
          figure: exact(5),
          measure: { outcome: 'killed', unit: 'person', population: { role: ['activist'] } },
          people: [],
          asserted: { lower: 5, upper: 5 },
          implied: { lower: 5, upper: 5 },
          byConvention: false,
          tight: true,
        },
      ],
    });
    const text = renderText(
      report([incident([row([whole]), row([part], { partOf: 'killed', label: 'activists' })])]),
    );
    expect(text).toContain('Among them 5 activists.');
    expect(text.split(/\b5\b/)).toHaveLength(2);
  });

  it('prints only the incidents asked for', () => {
    const two = report([incident([dead]), incident([freed], { id: 'i2' })]);
    const text = renderText(two, { incidents: ['i2'] });
    expect(text).toContain('300 freed');
    expect(text).not.toContain('42 to 70');
  });

  it('leaves the issues out when told to', () => {
    const bad = report([], {
      issues: [
        { code: 'x', severity: 'warning', path: [], received: '', expected: '', message: 'Wrong.' },
      ],
    });
    expect(renderText(bad)).toContain('Wrong.');
    expect(renderText(bad, { showIssues: false })).not.toContain('Wrong.');
  });

  it.each([
    ['not-a-report', () => renderText([hospital] as unknown as Report)],
    ['not-a-report', () => renderText(null as unknown as Report)],
    ['report-version', () => renderText({ ...hospital, version: 2 } as unknown as Report)],
    ['unknown-option', () => renderText(hospital, { width: 60 } as object)],
    ['unknown-language', () => renderText(hospital, { language: 'fr' } as object)],
    ['unknown-language', () => renderMarkdown(hospital, { language: null } as object)],
    ['unknown-incident', () => renderText(hospital, { incidents: ['i7'] })],
  ])('refuses misuse with the code %s', (code, run) => {
    expect(codeOf(run)).toBe(code);
  });
});

describe('renderMarkdown', () => {
  it('holds the same sentences as the text', () => {
    const flat = (text: string): string =>
      text
        .replace(/[-=#*]+/g, ' ')
        .replace(/\s+/g, ' ')
        .trim();
    expect(flat(renderMarkdown(hospital))).toBe(flat(renderText(hospital)));
  });

  it('prints a hostile name as it reads', () => {
    const name = '**SOHR** [x](http://evil) <b> | `c`';
    expect(renderMarkdown(report([incident([row([account(name, exact(42))])])]))).toContain(
      '- \\*\\*SOHR\\*\\* \\[x\\](http\\://evil) \\<b\\> \\| \\`c\\`: 42 killed.',
    );
  });

  it('does not let a name at the head of an item begin a list of its own', () => {
    expect(renderMarkdown(report([incident([row([account('1. SOHR', exact(42))])])]))).toContain(
      '- 1\\. SOHR: 42 killed.',
    );
  });
});
