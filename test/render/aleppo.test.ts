import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { reconcileClaims } from '../../src/report';
import { renderText } from '../../src/render';

const input: unknown = JSON.parse(readFileSync(new URL('../../examples/data/aleppo/claims.json', import.meta.url), 'utf8'));
/** The report in one line, as a reader takes it in. */
const told = renderText(reconcileClaims(input)).replace(/[\u2068\u2069]/g, '').replace(/\s+/g, ' ');

describe('the Aleppo report', () => {
  it.each([
    ['the toll of the hospital', 'Disputed: 42 to 70 dead.'],
    ['those freed, of one voice', 'Activists (unnamed): 300 detainees freed.'],
    ['who counted bodies', '42 bodies found'],
    ['the parts and what they leave', 'at least 5 activists and at least 21 fighters, which leaves at most 16 others (taking activists to be civilians; at most 21 without that)'],
    ['why the two differ', '28 apart. One counts bodies found, the other people killed: fewer may be found than were killed.'],
    ['the activists’ other wording', 'Also said dozens (“عشرات”).'],
    ['the soldiers of West Aleppo', 'from more than 80 to 200 killed'],
    ['the vehicles that cannot both be', 'cannot both be true as worded: 2 apart.'],
    ['the vehicles added up', 'at least 12 vehicles seized, adding up its own figures'],
    ['who holds Sheikh Saeed', 'Who holds Sheikh Saeed: disputed'],
    ['thirty against dozens', '30 (or dozens) combatants killed'],
    ['the figure in words', 'about 700 fighters surrendered'],
    ['the flow of people', 'more than 13,000 civilians departed'],
    ['the hypothetical', 'hypothetical: what might happen, not what did'],
  ])('tells %s', (_, words) => {
    expect(told).toContain(words);
  });

  it('keeps the civilians of the residential districts out of the soldiers’ incident', () => {
    expect(told.indexOf('84 civilians killed')).toBeGreaterThan(told.indexOf('Summary figures'));
  });

  it('prints no bound that no source said', () => {
    expect(told).not.toMatch(/\b(81|43|13,001|51)\b/);
  });
});
