import type { PlaceLevel } from '../../geo';
import type { Article } from '../article/article';
import { mark, wording } from '../article/article';
import { listed, type Gazetteer, type Mention } from './gazetteer';

/** Longest name, in words. */
const NAME = 3;
const ARABIC_ENDS: ReadonlySet<string> = new Set(
  `
    في من علي الي عن بعد قبل خلال ان مما التي الذي الذين حيث منذ اثر جراء وسط جنوب شمال شرق غرب بشكل
    امس اليوم مع ما و قتلوا كما تحت استهدف بينهم معظمهم وسط بينما فيما لا لم قد او ثم`
    .trim()
    .split(/\s+/),
);

/** حي جب القبة is one place; أحياء الفردوس والصالحين وبستان القصر are three. */
export function arabicHead(
  article: Article,
  at: number,
  learnt: Set<string>,
  gazetteer: Gazetteer,
): Mention[] {
  const head = mark(article, at, 'place');
  if (head?.pronoun !== '') return [];
  let level: PlaceLevel = head.sense.level;
  let begin = head.to;
  const inner = mark(article, begin, 'place');
  if (inner?.preposition === '' && !inner.conjunction) {
    begin = inner.to;
    level = level === 'site' ? level : inner.sense.level;
  }
  const known = listed(article, begin, gazetteer);
  if (known !== undefined) return [known];
  let to = endOfArabicName(article, begin);
  // حي المطار: what could be a head is the name.
  if (to === begin && inner?.definite === true) [begin, to] = [head.to, inner.to];
  if (to === begin || isAnaphor(article, at, begin)) return [];
  const name = wording(article, at, to).words;
  if (level === 'city' || level === 'province' || level === 'area')
    learnt.add(article.words[begin]?.text ?? '');
  const found: Mention[] = [
    {
      place: { name: bare(name, head.conjunction, head.preposition), level },
      by: 'pattern',
      from: at,
      to,
    },
  ];
  if (!PLURAL_HEADS.has(article.words[at]?.text.replace(/^[وف]?[بل]?(?:ال)?/, '') ?? ''))
    return found;
  for (let next = to; ;) {
    const word = article.words[next];
    const apart = word?.text === 'و';
    if (!apart && word?.text.startsWith('و') !== true) break;
    const from = apart ? next + 1 : next;
    const end = endOfArabicName(article, from, !apart);
    if (end === from) break;
    found.push({
      place: { name: wording(article, from, end).words.replace(/^و/, apart ? 'و' : ''), level },
      by: 'pattern',
      from,
      to: end,
    });
    next = end;
  }
  return found;
}

/**
 * المدينة المحاصرين, المقر استطعنا: "the city" is one named before, unless an adjective of it
 * follows.
 */
function isAnaphor(article: Article, head: number, name: number): boolean {
  if (!/^[وف]?[بلك]?ال/.test(article.words[head]?.text ?? '')) return false;
  return !/^ال.*[^نو]$/.test(article.words[name]?.text ?? '');
}

/** Words of names that another word goes on: كفر زيتا, جسر الشغور, الشيخ سعيد. */
const OPENINGS: ReadonlySet<string> = new Set(
  `
    كفر تل دير خان جسر بيت عين راس باب جب جبل وادي مساكن سيف صلاح شيخ الشيخ ابن بني ام ابو ابي برج
    كرم دار سهل نهر قلعه معره قاضي مخيم مزرعه حي بستان خربه قصر عبد ال سوق ضهر مشروع حقل`
    .trim()
    .split(/\s+/),
);
const PLURAL_HEADS: ReadonlySet<string> = new Set(
  'احياء قري بلدات مناطق مدن حيي قريتي بلدتي مدينتي حاجزي محافظات مخيمات مزارع منطقتي'.split(' '),
);
const NO_NAMES: ReadonlySet<string> = new Set(
  `
    عده غير متفرقه مختلفه اخري اخر مجاوره امنه واسعه سكنيه محاصره كبيره صغيره واحده عديده كامله
    شعبيه المحاصره الامنه المجاوره السكنيه المستهدفه القريبه المحتله المحرره حدوديه ضيقه خاضعه تابعه
    كان كانت هذه هذا تلك ذلك التابعه المعارضه النظام سيطره السيطره المذكوره الخاضعه`
    .trim()
    .split(/\s+/),
);

function endOfArabicName(article: Article, from: number, joined = false): number {
  if (!isArabicName(article, from, joined)) return from;
  let to = from + 1;
  while (to < from + NAME) {
    const last = (article.words[to - 1]?.text ?? '').replace(
      to - 1 === from && joined ? /^و/ : /^$/,
      '',
    );
    const opens = OPENINGS.has(last);
    const isDefinite = article.words[to]?.text.startsWith('ال') === true;
    if (
      !(
        opens ||
        (isDefinite && (to === from + 1 || OPENINGS.has(article.words[to - 2]?.text ?? '')))
      ) ||
      !isArabicName(article, to, false)
    )
      break;
    to++;
  }
  return to;
}

function bare(name: string, conjunction: boolean, preposition: string): string {
  let text = conjunction ? name.replace(/^[وف]/, '') : name;
  if (preposition === 'ل') text = text.replace(/^لل/, 'ال');
  return preposition === '' ? text : text.replace(/^[بلك]/, '');
}

function isArabicName(article: Article, at: number, joined: boolean): boolean {
  const word = article.words[at];
  if (word?.kind !== 'word' || (word.newline && !joined) || ARABIC_ENDS.has(word.text))
    return false;
  if (word.text.length < 2 || NO_NAMES.has(word.text) || NO_NAMES.has(word.text.replace(/^و/, '')))
    return false;
  if (!joined && word.text.startsWith('و') && word.text.length > 3 && word.text !== 'وادي')
    return false;
  if (/(?:وا|ون)$/.test(word.text) && word.text.length > 4) return false;
  return !article.marks[at]!.some(
    ({ sense, definite }) =>
      sense.is === 'time' ||
      (sense.is === 'speech' && !definite) ||
      sense.is === 'meanwhile' ||
      sense.is === 'that' ||
      (sense.is === 'outcome' && !definite) ||
      sense.is === 'part' ||
      sense.is === 'according-to' ||
      sense.is === 'where' ||
      sense.is === 'addition' ||
      sense.is === 'attack' ||
      (sense.is === 'actor' && !word.text.startsWith('ال')),
  );
}
