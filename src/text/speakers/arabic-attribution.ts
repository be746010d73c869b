import type { Article, MarkOf } from '../article/article';
import { has, isSign, mark, wording } from '../article/article';
import { headlineVoice } from './headline';
import { speakerOf, type Heard, type Speaker, type Stretch, type Voice } from './speaker';
import type { Sentence } from '../article/sentences';
import { isCounted } from '../article/figures';

const LONGEST_NAME = 12;
/** Where a name ends. */
const ENDS: ReadonlySet<string> = new Set(
  `
    في فيه فيها علي الي خلال عبر امس اليوم عن بعد قبل عقب حول ضمن وان مع انتهاء سقوط مقتل اصابه وقوع
    وجود وفاه استشهاد صورا صوره بيانا مقاطع اشرطه شريطا تسجيلا مشاهد بيان ما لما لدي خلالها لدى ان
    وقد قوله قولها قولهم التابعه التابع المواليه الموالي المقربه المقرب عدد اعداد حصيله`
    .trim()
    .split(/\s+/),
);
/** What makes the narrator take over again. */
const CONTRAST = /^(?:بينما|فيما|وفيما|وبينما|لكن|ولكن|غير|الا)$/;

/** Whose word each stretch of a sentence is. */
export function voicesOf(
  article: Article,
  sentence: Sentence,
  heard: Heard,
  narrator: Voice,
): Stretch[] {
  const stretches: Stretch[] = [
    {
      from: sentence.from,
      to: sentence.to,
      voice: headlineVoice(article, sentence, heard) ?? narrator,
    },
  ];
  let quoted = false;
  const open = (from: number, voice: Voice): void => {
    const last = stretches.at(-1);
    if (last !== undefined) last.to = from;
    stretches.push({ from, to: sentence.to, voice });
  };
  for (let at = sentence.from; at < sentence.to; at++) {
    const word = article.words[at];
    if (word?.kind === 'sign') {
      if (word.text === '“' || word.text === '«') quoted = true;
      else if (word.text === '”' || word.text === '»') quoted = false;
      else if (word.text === '"') quoted = !quoted;
      continue;
    }
    const current = stretches.at(-1)?.voice ?? narrator;
    const relay = mark(article, at, 'relays');
    const cite = mark(article, at, 'according-to');
    const speech = speechAt(article, at);
    if (relay !== undefined) {
      const passed = relayed(article, at, sentence, heard, current);
      if (passed !== undefined) open(at, passed);
    } else if (cite !== undefined) {
      const speaker = nameAfter(article, cite.to, sentence.to);
      if (speaker !== undefined) {
        cited(stretches, sentence, at, {
          speaker: heard.known(speaker),
          via: [],
          stance: 'said',
          by: 'according-to',
          from: at,
          to: speaker.to,
        });
        at = speaker.to - 1;
      }
    } else if (speech?.sense.stance === 'shown') {
      const speaker = nameAfter(article, speech.to, sentence.to);
      if (speaker !== undefined)
        open(sentence.from, {
          speaker: heard.known(speaker),
          via: [],
          stance: 'shown',
          by: 'shown',
          from: at,
          to: speaker.to,
        });
    } else if (speech !== undefined && !isOutcomeVerb(article, at)) {
      const voice = spoken(article, at, speech.to, sentence, heard, current, speech.sense.stance);
      if (voice !== undefined) open(voice.by === 'verb' ? Math.min(at, voice.from) : at, voice);
    } else if (
      !quoted &&
      word !== undefined &&
      CONTRAST.test(word.text) &&
      current.by !== 'narrator' &&
      at > sentence.from
    ) {
      open(at, narrator);
    }
  }
  return stretches.filter(({ from, to }) => from < to);
}

/** A verb of saying; with the article on it (التابع) it is none. */
function speechAt(article: Article, at: number): MarkOf<'speech'> | undefined {
  const speech = mark(article, at, 'speech');
  return speech === undefined || speech.definite || isCounted(article, at) ? undefined : speech;
}

/** A word of saying that is as well one of harm (سجل, قدر) is one only with "that" or a name. */
function isOutcomeVerb(article: Article, at: number): boolean {
  return has(article, at, 'outcome') && !has(article, at + 1, 'that');
}

/**
 * بحسب X after what X says: the stretch is X's; where somebody is quoted already, X passed it on.
 */
function cited(stretches: Stretch[], sentence: Sentence, at: number, voice: Voice): void {
  const last = stretches.at(-1);
  if (last === undefined) return;
  if (last.voice.by === 'narrator' || last.voice.by === 'shown') {
    if (at - sentence.from <= 2) {
      last.to = at;
      stretches.push({ from: at, to: sentence.to, voice });
    } else last.voice = voice;
  } else if (voice.speaker !== undefined && last.voice.speaker?.name !== voice.speaker.name)
    last.voice = { ...last.voice, via: [...last.voice.via, voice.speaker] };
}

/**
 * نقلت وكالة X عن Y أن        لكن مراسل X نقل عن Y أن
 */
function relayed(
  article: Article,
  at: number,
  sentence: Sentence,
  heard: Heard,
  current: Voice,
): Voice | undefined {
  let of = -1;
  for (let step = at + 1; step < Math.min(sentence.to, at + 10); step++) {
    if (article.words[step]?.text === 'عن') {
      of = step;
      break;
    }
    if (has(article, step, 'that')) return undefined;
  }
  if (of < 0) return undefined;
  const agency =
    of > at + 1 ? speakerOf(article, at + 1, of) : subjectBefore(article, at, sentence);
  const speaker = nameAfter(article, of + 1, sentence.to);
  if (speaker === undefined) return undefined;
  const via = agency ?? current.speaker;
  return {
    speaker: heard.known(speaker),
    via: via === undefined ? [] : [via],
    stance: 'said',
    by: 'verb',
    from: at,
    to: speaker.to,
  };
}

function spoken(
  article: Article,
  at: number,
  next: number,
  sentence: Sentence,
  heard: Heard,
  current: Voice,
  stance: Voice['stance'],
): Voice | undefined {
  const after = article.words[next];
  const goesOn =
    next >= sentence.to ||
    has(article, next, 'that') ||
    isSign(after, ':"“«،,-') ||
    (after !== undefined && ENDS.has(after.text)) ||
    has(article, next, 'time') ||
    isObjectOf(article, next);
  const said = stance === 'said' || stance === 'alleged' || stance === 'denied';
  if (goesOn && said) {
    const subject = subjectBefore(article, at, sentence);
    if (subject !== undefined && !isFootage(article, subject))
      return {
        speaker: heard.known(subject),
        via: viaOf(article, next, sentence),
        stance,
        by: 'verb',
        from: subject.from,
        to: next,
      };
    const last = current.speaker ?? heard.last;
    if (last === undefined || !isSaying(article, next, sentence)) return undefined;
    return {
      speaker: last,
      via: current.speaker === undefined ? [] : current.via,
      stance,
      by: 'same-speaker',
      from: at,
      to: next,
    };
  }
  const latter = mark(article, next, 'latter');
  if (latter !== undefined) {
    const speaker = lastNamed(article, at, sentence);
    if (speaker !== undefined)
      return {
        speaker: heard.known(speaker),
        via: [],
        stance,
        by: 'verb',
        from: at,
        to: latter.to,
      };
  }
  const speaker = nameAfter(article, next, sentence.to);
  if (speaker === undefined || isFootage(article, speaker)) return undefined;
  if (mark(article, speaker.from, 'statement') !== undefined && speaker.kind === undefined) {
    return heard.last === undefined
      ? undefined
      : { speaker: heard.last, via: [], stance, by: 'same-speaker', from: at, to: speaker.to };
  }
  if (
    !isSaying(article, speaker.to, sentence) &&
    speaker.kind === undefined &&
    !isKnownSource(article, speaker)
  )
    return undefined;
  return {
    speaker: heard.known(speaker),
    via: viaOf(article, speaker.to, sentence),
    stance,
    by: 'verb',
    from: at,
    to: speaker.to,
  };
}

/** أكد سقوط 18 قتيلا: a noun of harm straight after the verb is its object. */
function isObjectOf(article: Article, at: number): boolean {
  return (
    article.marks[at]?.some(({ sense }) => sense.is === 'outcome' && sense.as === 'event') ===
      true || article.words[at]?.kind === 'number'
  );
}

function isKnownSource(article: Article, { from, to }: Speaker): boolean {
  for (let at = from; at < to; at++) if (has(article, at, 'source')) return true;
  return false;
}

function isFootage(article: Article, { from, to }: Speaker): boolean {
  for (let at = from; at < Math.min(to, from + 2); at++)
    if (has(article, at, 'evidence')) return true;
  return false;
}

/** Whether words of somebody follow: "that", a colon or a quotation. */
function isSaying(article: Article, from: number, sentence: Sentence): boolean {
  for (let at = from; at < Math.min(sentence.to, from + 14); at++) {
    if (has(article, at, 'that') || isSign(article.words[at], ':"“«') || isObjectOf(article, at))
      return true;
    if (isSign(article.words[at], '.؛')) return false;
  }
  return false;
}

/** The name that begins at a word: up to "that", a preposition, a sign. */
function nameAfter(article: Article, from: number, limit: number): Speaker | undefined {
  let at = from;
  let quoted = false;
  const isSources = /^[وف]?(?:ال)?(?:مصادر|مصدر|ناشطون|ناشطين|شهود|سكان|مسوولون|مسوولين)$/.test(
    article.words[from]?.text ?? '',
  );
  for (; at < Math.min(limit, from + LONGEST_NAME); at++) {
    const word = article.words[at];
    if (word === undefined) break;
    if (word.kind === 'sign') {
      if (isSign(word, '"“”«»') && (at === from || quoted || at > from)) {
        // "أحرار الشام" is a name in quotation marks; what follows a name in them is said.
        if (at > from && !quoted && !isShortQuote(article, at)) break;
        quoted = !quoted;
        continue;
      }
      if (word.text === '-' && at > from) break;
      break;
    }
    if (word.kind === 'number') break;
    if (quoted) continue;
    if (
      has(article, at, 'that') ||
      (at > from &&
        (speechAt(article, at) !== undefined || has(article, at, 'relays')) &&
        !has(article, at, 'source') &&
        !has(article, at, 'role'))
    )
      break;
    if (
      at > from &&
      (has(article, at, 'time') || (has(article, at, 'meanwhile') && !has(article, at, 'source')))
    )
      break;
    if (
      at > from &&
      /^ب(?:وصول|سقوط|وقوع|مقتل|اصاب|وجود|ارتفاع|استشهاد|وفاه|قيام|تعرض|اندلاع|اعتقال|العثور|انسحاب|سيطره|انفجار|قصف)/.test(
        word.text,
      )
    )
      break;
    if (
      at > from &&
      ENDS.has(word.text) &&
      !(isSources && (word.text === 'في' || word.text === 'من'))
    )
      break;
    if (
      at > from &&
      (isAddressee(article, at) ||
        isCounted(article, at) ||
        mark(article, at, 'control')?.pronoun === 'ها' ||
        mark(article, at, 'control')?.pronoun === 'ه' ||
        mark(article, at, 'control')?.pronoun === 'هم')
    )
      break;
    if (at > from && ((isSources && has(article, at, 'actor')) || has(article, at, 'attack')))
      break;
    if (
      at > from + 1 &&
      article.marks[at]?.some(({ sense, definite }) => definite && sense.is === 'role') === true &&
      !has(article, at, 'source') &&
      has(article, at - 1, 'source')
    )
      break;
    if (
      at > from &&
      article.marks[at]?.some(
        ({ sense, definite }) =>
          !definite && sense.is === 'outcome' && (sense.as === 'event' || sense.as === 'act'),
      ) === true &&
      !has(article, at, 'source') &&
      !has(article, at, 'actor')
    )
      break;
  }
  return speakerOf(article, from, at);
}

function isShortQuote(article: Article, at: number): boolean {
  for (let step = 1; step <= 5; step++) if (isSign(article.words[at + step], '"”»')) return true;
  return false;
}

/** للجزيرة, لوكالة رويترز: told to, not told by. */
function isAddressee(article: Article, at: number): boolean {
  return (
    article.marks[at]?.some(
      ({ sense, preposition }) =>
        preposition === 'ل' &&
        sense.is === 'source' &&
        (sense.kind === 'agency' || sense.kind === 'outlet'),
    ) === true
  );
}

/** An agency between the verb and what is said has passed it on. */
function viaOf(article: Article, from: number, sentence: Sentence): Speaker[] {
  for (let at = from; at < Math.min(sentence.to, from + 10); at++) {
    if (has(article, at, 'that')) return [];
    const source = mark(article, at, 'source');
    if (source === undefined || (source.sense.kind !== 'agency' && source.sense.kind !== 'outlet'))
      continue;
    let to = source.to;
    while (
      to < at + 4 &&
      article.words[to]?.kind === 'word' &&
      !has(article, to, 'that') &&
      !ENDS.has(article.words[to]?.text ?? '') &&
      mark(article, to, 'where')?.definite !== false &&
      !has(article, to, 'time')
    )
      to++;
    const speaker = speakerOf(article, at, to);
    return speaker === undefined
      ? []
      : [
          {
            ...speaker,
            name:
              source.preposition === 'ل'
                ? speaker.name.replace(/^لل/, 'ال').replace(/^ل(?!ل)/, '')
                : speaker.name,
          },
        ];
  }
  return [];
}

/** وكانت فصائل المعارضة قالت إنها: the subject stands before its verb. */
function subjectBefore(article: Article, at: number, sentence: Sentence): Speaker | undefined {
  let from = at;
  while (from > sentence.from && at - from < 8) {
    const word = article.words[from - 1];
    if (
      word?.kind !== 'word' ||
      has(article, from - 1, 'that') ||
      has(article, from - 1, 'meanwhile') ||
      /^[وف]?(?:كان|كانت|قد|وكانت)$/.test(word.text)
    )
      break;
    from--;
  }
  if (from === at || (!has(article, from, 'source') && !has(article, from, 'actor')))
    return undefined;
  return speakerOf(article, from, at);
}

/** The last name before the verb: أحمد و ميلاد، و قال الأخير. */
function lastNamed(article: Article, at: number, sentence: Sentence): Speaker | undefined {
  let to = at;
  while (
    to > sentence.from &&
    (article.words[to - 1]?.kind === 'sign' || article.words[to - 1]?.text === 'و')
  )
    to--;
  let from = to;
  while (from > sentence.from && to - from < 5) {
    const word = article.words[from - 1];
    if (word?.kind !== 'word' || word.text === 'و') break;
    from--;
    if (word.text.startsWith('و') && word.text.length > 3) break;
  }
  if (from === to) return undefined;
  const name = wording(article, from, to).words.replace(/^و(?=\S{3})/, '');
  return { name, from, to };
}
