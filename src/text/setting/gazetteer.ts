import type { Place } from '../../claim/place';
import { foldWord } from '../../figure/words/letters';
import type { Article } from '../article/article';
import { isSign } from '../article/article';

/** A place that the text names: of the gazetteer, or by the words around it. */
export interface Mention {
  readonly place: Place;
  readonly by: 'gazetteer' | 'pattern';
  readonly from: number;
  readonly to: number;
}

/** The places of a gazetteer by the first word of each of their names. */
export type Gazetteer = ReadonlyMap<
  string,
  readonly { readonly rest: readonly string[]; readonly place: Place }[]
>;

/** Indexes places by the first word of each of their names, longer names first. */
export function indexOf(gazetteer: readonly Place[]): Gazetteer {
  const index = new Map<string, { rest: string[]; place: Place }[]>();
  for (const place of gazetteer) {
    for (const name of [place.name, ...(place.names ?? [])]) {
      const [first, ...rest] = name
        .split(/[\s-]+/)
        .map((word) => foldWord(word))
        .filter((word) => word !== '');
      if (first === undefined) continue;
      index.set(
        first,
        [...(index.get(first) ?? []), { rest, place }].sort(
          (a, b) => b.rest.length - a.rest.length,
        ),
      );
    }
  }
  return index;
}

/** Finds the place of the gazetteer whose name begins at a word. */
export function listed(article: Article, at: number, gazetteer: Gazetteer): Mention | undefined {
  const text = article.words[at]?.text ?? '';
  const forms =
    article.language === 'ar'
      ? [text, text.replace(/^[وف]/, ''), text.replace(/^[وف]?[بلك]/, '')]
      : [text];
  for (const form of forms) {
    for (const { rest, place } of gazetteer.get(form) ?? []) {
      let next = at + 1;
      const whole = rest.every((part) => {
        while (isSign(article.words[next], '-')) next++;
        return article.words[next++]?.text === part;
      });
      if (whole) return { place, by: 'gazetteer', from: at, to: next };
    }
  }
  return undefined;
}
