import { LANGUAGES } from '../../document/language';
import { lookupOf, type Lookup } from '../../sentences/lookup';
import { waterfallPlot } from '../../picture/waterfall-plot';
import { spelledFor } from '../../sentences/spelling';
import type { Review } from '../page-data';
import { claimCard } from './claim-card';
import { answers, fileControls, keep, pairKey, signature } from './decisions';
import { button, h, picture, pictureWidth, type Content } from './dom';
import { sentence, type Page } from './page';

type Task = Review['pairs'][number];

/** The pair that is asked about now. */
let at = 0;

/** How many pairs nobody has answered. */
export function openPairs({ data: { review } }: Page): number {
  return (review?.pairs ?? []).filter(({ pair }) => answerOf(pair.between) === undefined).length;
}

function answerOf([a, b]: readonly [string, string]): 'same' | 'different' | undefined {
  return answers.pairs.get(pairKey(a, b))?.answer;
}

/** The queue of doubtful pairs, one at a time. */
export function pairsView(page: Page, show: () => void): Content {
  const { words, data } = page;
  const tasks = data.review?.pairs ?? [];
  at = Math.max(0, Math.min(at, tasks.length - 1));
  const task = tasks[at];
  const heading = h('h1', { tabindex: -1 }, words.reviewTitle);
  if (task === undefined) return [heading, h('p', {}, words.noPairs)];
  return [
    heading,
    fileControls('pairs', page, show),
    h('p', { class: 'quiet' }, words.progress(tasks.length - openPairs(page), tasks.length)),
    question(task, tasks.length, page, show),
  ];
}

function question({ pair, report }: Task, all: number, page: Page, show: () => void): HTMLElement {
  const { words, phrases, language } = page;
  const told = spelledFor(report, LANGUAGES[language].script);
  const lookup = lookupOf(told);
  const [a, b] = pair.between;
  const now = answerOf(pair.between);
  const note = h('input', { type: 'text', value: answers.pairs.get(pairKey(a, b))?.note ?? '' });
  const redraw = (): void => {
    show();
    document.querySelector<HTMLElement>('.question')?.focus();
  };
  const move = (by: number): void => {
    at += by;
    redraw();
  };
  const answer = (given: 'same' | 'different'): void => {
    keep({ a, b, answer: given, ...signature(note.value.trim()) });
    answers.unsaved = true;
    move(at + 1 < all ? 1 : 0);
  };
  const undo = (): void => {
    if (!answers.pairs.delete(pairKey(a, b))) return;
    answers.unsaved = true;
    redraw();
  };
  const act: Readonly<Record<string, () => void>> = {
    s: () => {
      answer('same');
    },
    d: () => {
      answer('different');
    },
    n: () => {
      move(1);
    },
    p: () => {
      move(-1);
    },
    u: undo,
  };
  const choice = (given: 'same' | 'different'): HTMLElement =>
    button(
      words[given],
      () => {
        answer(given);
      },
      { class: 'choice', 'aria-pressed': String(now === given) },
    );
  const section = h(
    'section',
    { class: 'question', tabindex: -1, 'aria-labelledby': 'pair' },
    h('h2', { id: 'pair' }, words.pairOf(at + 1, all)),
    h('p', {}, sentence(phrases.reviewQuestion(pair, lookup), page)),
    h('p', { class: 'answer' }, words.answered[now ?? 'none']),
    h(
      'div',
      { class: 'two' },
      [a, b].map((id, which) =>
        h(
          'div',
          {},
          h('h3', {}, words.claim(which === 0 ? 'A' : 'B')),
          claimCard(id, lookup, page),
        ),
      ),
    ),
    h('label', { class: 'note' }, h('span', {}, words.note), note),
    h(
      'div',
      { class: 'buttons' },
      choice('same'),
      choice('different'),
      button(words.undo, undo, { disabled: now === undefined }),
      button(
        words.previous,
        () => {
          move(-1);
        },
        { disabled: at === 0 },
      ),
      button(
        words.next,
        () => {
          move(1);
        },
        { disabled: at + 1 >= all },
      ),
    ),
    h('p', { class: 'quiet on-screen' }, words.keys),
    effects(pair, lookup, page),
    picture(
      waterfallPlot(
        { a, b, weight: pair.weight, prior: pair.prior, findings: pair.findings },
        told,
        { language, width: pictureWidth(), idPrefix: 'pair-weight' },
      ),
    ),
  );
  section.addEventListener('keydown', (event) => {
    pressed(event, act);
  });
  return section;
}

/** A key answers only while the question has the focus, and never while something is written. */
export function pressed(event: KeyboardEvent, act: Readonly<Record<string, () => void>>): void {
  const key = event.key.toLowerCase();
  const writes =
    event.target instanceof HTMLElement && event.target.matches('input, select, textarea');
  if (writes || event.ctrlKey || event.metaKey || event.altKey || !Object.hasOwn(act, key)) return;
  event.preventDefault();
  act[key]?.();
}

/** What either answer does to the ranges, in sentences. */
function effects({ measures }: Task['pair'], lookup: Lookup, page: Page): Content {
  const { words, phrases } = page;
  const changed = measures
    .filter(({ changes }) => changes)
    .map((measure) => phrases.reviewedWords(measure, lookup));
  return [
    h('h3', {}, words.effects),
    h(
      'ul',
      { class: 'sentences' },
      (changed.length === 0 ? [phrases.labels.noRangeChanges] : changed).map((told) =>
        h('li', {}, sentence(told, page)),
      ),
    ),
  ];
}
