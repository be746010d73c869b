import { dayFromIso } from '../../../calendar';
import type { Claim } from '../../../claim/claim';
import type { Lookup } from '../../sentences/lookup';
import { outside, outsideInArabic } from '../../sentences/outside';
import { h } from './dom';
import { sentence, type Page } from './page';

/** The longest quotation that is shown. */
const LONGEST = 4_000;

/** A string from outside that can neither break the line nor turn what stands around it. */
function shown(text: string, { language }: Page, longest = 300): string {
  return language === 'ar' ? outsideInArabic(text, longest) : outside(text, longest);
}

/** The words of the report, in their own direction. */
export function quotation(claim: Claim, page: Page): HTMLQuoteElement | null {
  return claim.quote === undefined
    ? null
    : h('blockquote', { dir: 'auto' }, shown(claim.quote, page, LONGEST));
}

/** Where a claim stands: when it was published, in which report, and a link where there is one. */
export function whereabouts(claim: Claim, page: Page): HTMLParagraphElement {
  const { words, phrases } = page;
  const { reportedOn, report, url } = claim;
  const day =
    reportedOn === undefined || dayFromIso(reportedOn) === null
      ? null
      : phrases.dateWords({ from: reportedOn, to: reportedOn });
  const parts: (string | Node)[] = [
    ...(day === null ? [] : [`${words.reported}: ${day}`]),
    ...(report === undefined ? [] : [`${words.report}: ${shown(report, page)}`]),
    `${words.id}: ${shown(claim.id, page)}`,
    ...(url === undefined || !/^https?:\/\//i.test(url)
      ? []
      : [h('a', { href: url, rel: 'noopener noreferrer', target: '_blank' }, words.link)]),
  ];
  return h(
    'p',
    { class: 'quiet' },
    parts.flatMap((part, at) => (at === 0 ? [part] : [' · ', part])),
  );
}

/** A claim with who says it, what it says, its words, and where it stands. */
export function claimCard(id: string, lookup: Lookup, page: Page): HTMLElement {
  const claim = lookup.claim(id);
  const head = h('p', { class: 'claim' }, sentence(page.phrases.claimWords(id, lookup), page));
  if (claim === null) return h('div', { class: 'card' }, head);
  return h(
    'div',
    { class: 'card' },
    head,
    quotation(claim, page) ?? h('p', { class: 'quiet' }, page.words.noQuote),
    whereabouts(claim, page),
  );
}
