import type { Lookup } from '../../sentences/lookup';
import { claimCard } from './claim-card';
import { button, h } from './dom';
import { sentence, type Page } from './page';

/** How many claims are shown behind one number; a picture or a table has the rest. */
const CLAIMS = 200;

/**
 * Opens what stands behind a number: the claims, each with its words. Escape closes it, and the
 * focus goes back to the number.
 */
function openTrace(
  title: string,
  reason: string | null,
  claimIds: readonly string[],
  lookup: Lookup,
  page: Page,
): void {
  const { words, phrases } = page;
  const dialog = h(
    'dialog',
    { 'aria-labelledby': 'trace-title' },
    h('h2', { id: 'trace-title', tabindex: -1 }, sentence(title, page)),
    reason === null ? null : h('p', {}, sentence(reason, page)),
    h('h3', {}, words.claimsBehind(claimIds.length)),
    ...claimIds.slice(0, CLAIMS).map((id) => claimCard(id, lookup, page)),
    claimIds.length > CLAIMS
      ? h('p', {}, sentence(phrases.labels.more(claimIds.length - CLAIMS), page))
      : null,
    button(words.close, () => {
      dialog.close();
    }),
  );
  dialog.addEventListener('close', () => {
    dialog.remove();
  });
  document.body.append(dialog);
  dialog.showModal();
  dialog.querySelector('h2')?.focus();
}

/** A number that can be asked where it comes from. */
export function traced(
  label: string,
  title: string,
  reason: string | null,
  claimIds: readonly string[],
  lookup: Lookup,
  page: Page,
): HTMLButtonElement {
  return button(
    sentence(label, page),
    () => {
      openTrace(title, reason, claimIds, lookup, page);
    },
    { class: 'number', 'aria-haspopup': 'dialog' },
  );
}

/**
 * Lets the marks of a picture be clicked: each carries the claims that it draws. The tables beside
 * it give the same to the keyboard.
 */
export function traceMarks(figure: HTMLElement, lookup: Lookup, page: Page): HTMLElement {
  figure.addEventListener('click', ({ target }) => {
    const mark = target instanceof Element ? target.closest('[data-claims]') : null;
    if (mark === null) return;
    const claimIds = JSON.parse(mark.getAttribute('data-claims') ?? '[]') as readonly string[];
    const [title = ''] = (mark.querySelector('title')?.textContent ?? '').split('\n');
    openTrace(title, null, claimIds, lookup, page);
  });
  return figure;
}
