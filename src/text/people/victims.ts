import type { DraftReason } from '../../claim/draft';
import type { ClaimInput } from '../../claim/input';
import type { Article } from '../article/article';
import { has, mark, wording } from '../article/article';
import type { Unnumbered } from '../reader';
import { nameListAt, type NameList } from './names';
import type { FigureContext } from '../outcomes/reading';

/**
 * Lists of named victims: parts of the figure before them, each a draft with `people` and no
 * figure. Where the list stands straight after the figure that counts it (الناشطان أحمد … و ميلاد
 * …), the names belong to that draft.
 */
export function namedVictims(
  article: Article,
  drafts: readonly Unnumbered[],
  readings: readonly FigureContext[],
): Unnumbered[] {
  const made: Unnumbered[] = [];
  readings.forEach((reading, at) => {
    const { mention } = reading;
    const draft = drafts[at];
    const sentence = article.sentences[mention.sentence];
    if (draft === undefined || sentence === undefined || reading.unit !== 'person') return;
    const limit = Math.min(sentence.to, readings[at + 1]?.mention.first ?? sentence.to);
    for (let word = mention.after; word < limit; word++) {
      const from = listStart(article, word, made.length > 0);
      if (from === undefined) continue;
      const list = nameListAt(article, from, limit);
      if (list === undefined) continue;
      made.push(listDraft(article, list, draft, made.length, reading));
      word = list.to - 1;
    }
  });
  return made;
}

/** Where a list may begin: after "among them", or after "in addition to" once one has been read. */
function listStart(article: Article, at: number, goesOn: boolean): number | undefined {
  const part = mark(article, at, 'part');
  if (part !== undefined) return part.to;
  const more = mark(article, at, 'addition');
  return goesOn && more !== undefined && !has(article, more.to, 'outcome') ? more.to : undefined;
}

function listDraft(
  article: Article,
  { from, to, names }: NameList,
  whole: Unnumbered,
  index: number,
  reading: FigureContext,
): Unnumbered {
  const { words, span } = wording(article, from, to);
  const { claim } = whole;
  const key = `names-${String(index)}-${String(from)}`;
  const partOf = claim.partOf ?? whole.id;
  const reasons: DraftReason[] = [
    { is: 'outcome', by: 'whole', words: whole.words, span: whole.span, distance: 0 },
    { is: 'names', count: names.length },
    { is: 'part', of: partOf, ...wording(article, Math.max(0, from - 1), from) },
  ];
  return {
    id: key,
    span,
    words,
    claim: {
      ...without(claim),
      id: key,
      people: names,
      outcome: reading.outcome,
      partOf,
      quote: words,
      span,
    },
    confidence: { level: names.length >= 2 ? 'medium' : 'low', reasons },
    open: ['population', ...(claim.place === undefined ? (['place'] as const) : [])],
    at: span.start,
  };
}

/** What a list takes from the figure it splits up: all but who and how many they are. */
function without(claim: ClaimInput): ClaimInput {
  return Object.fromEntries(
    Object.entries(claim).filter(
      ([field]) =>
        field !== 'figure' && field !== 'population' && field !== 'people' && field !== 'restates',
    ),
  );
}

/** The names straight after the noun of a figure, where there are as many as it counts. */
export function namesOfFigure(
  article: Article,
  { mention }: FigureContext,
  limit: number,
): readonly string[] | undefined {
  if (mention.figure.kind !== 'exact' || mention.figure.value > 12) return undefined;
  for (let at = mention.next; at <= mention.after + 1; at++) {
    const list = nameListAt(
      article,
      /^(?:هم|هما)$/.test(article.words[at]?.text ?? '') ? at + 1 : at,
      limit,
    );
    if (list?.names.length === mention.figure.value) return list.names;
  }
  return undefined;
}
