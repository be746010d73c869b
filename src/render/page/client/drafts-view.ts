import type { DraftedParagraph, Piece } from '../../drafts/drafts-view';
import type { ShownDraft } from '../page-data';
import { answers, fileControls, keep, signature, type DraftAnswer } from './decisions';
import { draftForm } from './draft-form';
import { button, h, type Content } from './dom';
import { sentence, type Page } from './page';
import { pressed } from './pairs-view';

/** Controls and direction marks: they would turn what stands around them. */
const UNPRINTABLE = /(?![\n\t\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029]/gu;

/** The draft whose fields are being changed. */
let edited: string | null = null;

/** How many drafts nobody has decided. */
export function openDrafts({ data: { review } }: Page): number {
  return (review?.drafts?.list ?? []).filter(({ id }) => !answers.drafts.has(id)).length;
}

/**
 * The article, every figure marked, and beside each paragraph its drafts to accept, edit or reject.
 */
export function draftsView(page: Page, show: () => void): Content {
  const { words, data, language } = page;
  const drafts = data.review?.drafts ?? null;
  const heading = h('h1', { tabindex: -1 }, words.draftsTitle);
  if (drafts === null) return [heading, h('p', {}, words.notThere)];
  const byNumber = (number: number): ShownDraft | undefined => drafts.list[number - 1];
  return [
    heading,
    fileControls('drafts', page, show),
    h(
      'p',
      { class: 'quiet' },
      words.progress(drafts.list.length - openDrafts(page), drafts.list.length),
    ),
    h('p', { class: 'quiet on-screen' }, words.draftKeys),
    drafts.views[language].map((paragraph) => paragraphRow(paragraph, byNumber, page, show)),
  ];
}

function paragraphRow(
  { pieces, readings, passed }: DraftedParagraph,
  byNumber: (number: number) => ShownDraft | undefined,
  page: Page,
  show: () => void,
): HTMLElement {
  const cards = readings.flatMap(({ number, level, lines }) => {
    const draft = byNumber(number);
    return draft === undefined ? [] : [card(draft, number, level, lines, page, show)];
  });
  return h(
    'div',
    { class: 'paragraph' },
    h('p', { class: 'article', dir: 'auto' }, pieces.map(marked)),
    h(
      'div',
      {},
      cards,
      passed.map((line) => h('p', { class: 'quiet' }, sentence(line, page))),
    ),
  );
}

function marked({ text, drafts, ends, passed }: Piece): Content {
  const plain = text.replace(UNPRINTABLE, '');
  if (drafts.length === 0) return passed ? h('span', { class: 'passed' }, plain) : plain;
  return [h('mark', {}, plain), ends.map((number) => h('sup', {}, String(number)))];
}

function card(
  draft: ShownDraft,
  number: number,
  level: string,
  lines: readonly string[],
  page: Page,
  show: () => void,
): HTMLElement {
  const { words } = page;
  const made = answers.drafts.get(draft.id);
  const redraw = (): void => {
    show();
    document.getElementById(cardId(number))?.focus();
  };
  const decide = (answer: DraftAnswer): void => {
    edited = null;
    keep(answer);
    answers.unsaved = true;
    redraw();
  };
  const plainly = (decision: 'accept' | 'reject'): void => {
    decide({ draft: draft.id, decision, ...signature('') });
  };
  const edit = (): void => {
    edited = draft.id;
    redraw();
    document.getElementById(cardId(number))?.querySelector('input')?.focus();
  };
  const undo = (): void => {
    if (!answers.drafts.delete(draft.id)) return;
    answers.unsaved = true;
    redraw();
  };
  const go = (by: number): void => {
    document.getElementById(cardId(number + by))?.focus();
  };
  const act = {
    a: () => {
      plainly('accept');
    },
    r: () => {
      plainly('reject');
    },
    e: edit,
    u: undo,
    n: () => {
      go(1);
    },
    p: () => {
      go(-1);
    },
  };
  const choice = (decision: 'accept' | 'edit' | 'reject'): HTMLElement =>
    button(words[decision], act[decision === 'accept' ? 'a' : decision === 'edit' ? 'e' : 'r'], {
      class: 'choice',
      'aria-pressed': String(made?.decision === decision),
    });
  const section = h(
    'section',
    {
      class: `card draft ${level}`,
      id: cardId(number),
      tabindex: -1,
      'aria-labelledby': `${cardId(number)}-title`,
    },
    h('h2', { id: `${cardId(number)}-title` }, words.draft(number)),
    lines.map((line) => h('p', {}, sentence(line, page))),
    h('p', { class: 'answer' }, words.decided[made?.decision ?? 'none']),
    edited === draft.id
      ? draftForm(
          draft,
          made?.decision === 'edit' ? made.claim : {},
          page,
          (claim) => {
            decide({ draft: draft.id, decision: 'edit', claim, ...signature('') });
          },
          () => {
            edited = null;
            redraw();
          },
        )
      : h(
          'div',
          { class: 'buttons' },
          choice('accept'),
          choice('edit'),
          choice('reject'),
          button(words.undo, undo, { disabled: made === undefined }),
        ),
  );
  section.addEventListener('keydown', (event) => {
    pressed(event, act);
  });
  return section;
}

function cardId(number: number): string {
  return `draft-${String(number)}`;
}
