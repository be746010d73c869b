import type { Article } from '../article/article';
import { has, isSign, mark } from '../article/article';
import { headlineVoice } from './headline';
import { speakerOf, type Heard, type Speaker, type Stretch, type Voice } from './speaker';
import type { Sentence } from '../article/sentences';

const LONGEST_NAME = 14;
const ENDS: ReadonlySet<string> = new Set(
  `
    that in on at today yesterday tonight who which as while after before during when where by with
    from to has have had is are was were will would about via through via late early also`
    .trim()
    .split(/\s+/),
);
const ADVERBS: ReadonlySet<string> = new Set(
  `
    has have had also today yesterday later earlier tonight officially reportedly further been only
    then just will now recently`
    .trim()
    .split(/\s+/),
);
/** Words that alone are no name of anybody. */
const NOBODY: ReadonlySet<string> = new Set('there this these those what which'.split(' '));
/** Verbs that are nouns as often: they need "that" or a name of a source. */
const DOUBTFUL: ReadonlySet<string> = new Set(
  `
    reports report states charged counted recorded claims claimed claiming issued published posted
    warned notes quoted estimates learned documented`
    .trim()
    .split(/\s+/),
);

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
  for (let at = sentence.from; at < sentence.to; at++) {
    const cite = mark(article, at, 'according-to');
    const relay = mark(article, at, 'relays');
    const speech = isSurname(article, at, sentence) ? undefined : mark(article, at, 'speech');
    const current = stretches.at(-1)?.voice ?? narrator;
    if (cite !== undefined) {
      const speaker = nameAfter(article, cite.to, sentence.to);
      if (
        speaker === undefined ||
        !(
          isSomebody(article, speaker) ||
          (isTitleCase(article, speaker.from) && !has(article, speaker.from, 'time'))
        )
      )
        continue;
      cited(stretches, sentence, at, {
        speaker: heard.known(speaker),
        via: [],
        stance: 'said',
        by: 'according-to',
        from: at,
        to: speaker.to,
      });
      at = speaker.to - 1;
    } else if (relay !== undefined && quotedBy(article, at, relay.to, sentence, heard, stretches)) {
      continue;
    } else if (speech !== undefined) {
      const voice = spoken(article, at, speech.to, sentence, heard, current, speech.sense.stance);
      if (voice === undefined) continue;
      if (isTrailing(article, voice.from, speech.to, sentence)) {
        const first = stretches.at(-1);
        if (
          first !== undefined &&
          (first.voice.by === 'narrator' || first.voice.by === 'according-to')
        ) {
          first.voice =
            first.voice.by === 'narrator'
              ? voice
              : { ...voice, via: first.voice.speaker === undefined ? [] : [first.voice.speaker] };
        } else if (first !== undefined && first.from > sentence.from) first.voice = voice;
      } else {
        const from = Math.max(sentence.from, voice.from);
        const last = stretches.at(-1);
        if (last !== undefined) last.to = from;
        stretches.push({ from, to: sentence.to, voice });
      }
    }
  }
  return stretches.filter(({ from, to }) => from < to);
}

/** Omar Said: a name that is a verb in small letters. */
function isSurname(article: Article, at: number, sentence: Sentence): boolean {
  return at > sentence.from && isTitleCase(article, at) && isTitleCase(article, at - 1);
}

function isTitleCase(article: Article, at: number): boolean {
  const word = article.words[at];
  return (
    word?.capital === true && /^\p{Lu}\p{Ll}/u.test(article.text.slice(word.start, word.start + 2))
  );
}

function cited(stretches: Stretch[], sentence: Sentence, at: number, voice: Voice): void {
  const last = stretches.at(-1);
  if (last === undefined) return;
  if (last.voice.by === 'narrator') {
    if (at - sentence.from <= 3 && last.from === sentence.from) {
      last.to = at;
      stretches.push({ from: at, to: sentence.to, voice });
    } else last.voice = voice;
    return;
  }
  // "The agency said, according to the ministry, …": the first passed it on.
  const { speaker } = last.voice;
  last.voice = {
    ...voice,
    via:
      speaker === undefined || speaker.name === voice.speaker?.name
        ? []
        : [speaker, ...last.voice.via],
  };
}

/** The agency quoted the minister as saying that … */
function quotedBy(
  article: Article,
  at: number,
  next: number,
  sentence: Sentence,
  heard: Heard,
  stretches: Stretch[],
): boolean {
  let saying = -1;
  for (let step = next; step < Math.min(sentence.to, next + LONGEST_NAME); step++) {
    if (article.words[step]?.text === 'saying' || article.words[step]?.text === 'reporting') {
      saying = step;
      break;
    }
    if (has(article, step, 'that')) break;
  }
  if (saying < 0) return false;
  let to = saying;
  while (to > next && /^(?:as|for)$/.test(article.words[to - 1]?.text ?? '')) to--;
  const speaker = speakerOf(article, next, to);
  if (speaker === undefined) return false;
  const agency = subjectBefore(article, at, sentence);
  const last = stretches.at(-1);
  if (last !== undefined) last.to = at;
  stretches.push({
    from: at,
    to: sentence.to,
    voice: {
      speaker: heard.known(speaker),
      via: agency === undefined || !isSomebody(article, agency) ? [] : [agency],
      stance: 'said',
      by: 'verb',
      from: at,
      to: speaker.to,
    },
  });
  return true;
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
  const verb = article.words[at]?.text ?? '';
  const that = isThat(article, next, sentence);
  if (stance === 'shown') return undefined;
  if (has(article, at, 'outcome') && !that) return undefined;
  // ", adding that": the same speaker goes on
  if (verb.endsWith('ing')) {
    if (current.speaker === undefined || !that) return undefined;
    return { ...current, stance, by: 'same-speaker', from: at, to: next };
  }
  const subject = subjectBefore(article, at, sentence);
  if (subject !== undefined) {
    const first = article.words[subject.from]?.text ?? '';
    if (NOBODY.has(first) || /^(?:was|were|been|is|are)$/.test(article.words[at - 1]?.text ?? ''))
      return undefined;
    const latter = mark(article, subject.from, 'latter');
    if (latter !== undefined && latter.to >= subject.to) {
      const speaker = heard.last ?? (isNamed(article, subject) ? heard.known(subject) : undefined);
      if (speaker === undefined) return undefined;
      return {
        speaker,
        via: viaOf(article, at, sentence),
        stance,
        by: 'same-speaker',
        from: subject.from,
        to: next,
      };
    }
    const ok =
      isSomebody(article, subject) ||
      (that && !DOUBTFUL.has(verb)) ||
      (isTrailing(article, subject.from, next, sentence) &&
        !DOUBTFUL.has(verb) &&
        isNamed(article, subject));
    if (!ok || (DOUBTFUL.has(verb) && !that && !isSomebody(article, subject))) return undefined;
    if (
      has(article, at, 'statement') &&
      !that &&
      !isTrailing(article, subject.from, next, sentence)
    )
      return undefined;
    return {
      speaker: heard.known(subject),
      via: viaOf(article, at, sentence),
      stance,
      by: 'verb',
      from: subject.from,
      to: next,
    };
  }
  // ", said the mayor"
  if (isSign(article.words[at - 1], ',"”') && !DOUBTFUL.has(verb)) {
    const speaker = nameAfter(article, next, sentence.to);
    if (speaker !== undefined && (isSomebody(article, speaker) || isNamed(article, speaker)))
      return {
        speaker: heard.known(speaker),
        via: [],
        stance,
        by: 'verb',
        from: at,
        to: speaker.to,
      };
  }
  return undefined;
}

function isNamed(article: Article, { from }: Speaker): boolean {
  return article.words[from]?.capital === true;
}

function isSomebody(article: Article, { from, to }: Speaker): boolean {
  for (let at = from; at < to; at++) if (has(article, at, 'source')) return true;
  return false;
}

/** "That", or a quotation, within a few words of the verb. */
function isThat(article: Article, next: number, sentence: Sentence): boolean {
  for (let at = next; at < Math.min(sentence.to, next + 9); at++) {
    if (has(article, at, 'that') || isSign(article.words[at], '"“:')) return true;
    if (article.words[at]?.text === 'to' && article.words[at + 1]?.text === 'have') return true;
    if (isSign(article.words[at], ',;.') && at > next) return false;
  }
  return false;
}

/** ", police said." at the end, or in the middle of what is said. */
function isTrailing(article: Article, begin: number, next: number, sentence: Sentence): boolean {
  const from = /^(?:the|a|an)$/.test(article.words[begin - 1]?.text ?? '') ? begin - 1 : begin;
  if (from === sentence.from || !isSign(article.words[from - 1], ',"”')) return false;
  if (has(article, next, 'that')) return false;
  for (let at = next; at < Math.min(sentence.to, next + 12); at++) {
    if (isSign(article.words[at], '.,;') || at === sentence.to - 1) return true;
    if (has(article, at, 'that')) return false;
  }
  return next >= sentence.to;
}

/** The name before the verb, back to a sign or a word that begins a clause. */
function subjectBefore(article: Article, at: number, sentence: Sentence): Speaker | undefined {
  let to = at;
  while (to > sentence.from && ADVERBS.has(article.words[to - 1]?.text ?? '')) to--;
  let from = to;
  while (from > sentence.from && to - from < LONGEST_NAME) {
    const word = article.words[from - 1];
    if (word === undefined || has(article, from - 1, 'that')) break;
    if (word.kind === 'sign') {
      if (isSign(word, ',')) {
        const appositive = beforeAppositive(article, from - 1, sentence);
        if (appositive !== undefined && from < to) {
          return speakerOf(article, appositive, from - 1);
        }
        if (from < to) break;
        const inner = beforeAppositive(article, from - 1, sentence);
        if (inner === undefined) break;
        const comma = commaBefore(article, from - 1, sentence);
        return comma === undefined ? undefined : speakerOf(article, inner, comma);
      }
      if (!isSign(word, "-'()[]")) break;
    }
    if (has(article, from - 1, 'meanwhile') && !has(article, from - 1, 'source')) break;
    if (
      word.text === 'and' &&
      to - from >= 1 &&
      !has(article, from, 'source') &&
      !(article.words[from]?.text === 'the' && has(article, from + 1, 'source'))
    )
      break;
    from--;
  }
  // "In a statement the army", "on Monday police": the name begins after what is of time.
  for (let step = to - 1; step >= from; step--) {
    if (has(article, step, 'time') && step + 1 < to) {
      from = Math.max(from, mark(article, step, 'time')?.to ?? step + 1);
      break;
    }
  }
  while (
    from < to &&
    /^(?:but|and|also|however|meanwhile|the)$/.test(article.words[from]?.text ?? '') &&
    !has(article, from, 'latter')
  )
    from++;
  if (from >= to) return undefined;
  return speakerOf(article, from, to);
}

/** "Smith, a spokesman for the army, said": the name before the appositive. */
function beforeAppositive(article: Article, comma: number, sentence: Sentence): number | undefined {
  const first = commaBefore(article, comma, sentence);
  if (
    first === undefined ||
    (!has(article, first + 1, 'source') &&
      !/^(?:a|an|the|head|director|chief|who)$/.test(article.words[first + 1]?.text ?? ''))
  )
    return undefined;
  let from = first;
  while (from > sentence.from && first - from < 6) {
    const word = article.words[from - 1];
    if (
      word?.kind !== 'word' ||
      has(article, from - 1, 'that') ||
      has(article, from - 1, 'meanwhile') ||
      (!word.capital && !has(article, from - 1, 'source'))
    )
      break;
    from--;
  }
  return from < first && first - from <= 5 ? from : undefined;
}

function commaBefore(article: Article, comma: number, sentence: Sentence): number | undefined {
  for (let at = comma - 1; at > sentence.from && comma - at < 12; at--)
    if (isSign(article.words[at], ',')) return at;
  return undefined;
}

function nameAfter(article: Article, begin: number, limit: number): Speaker | undefined {
  let from = begin;
  while (/^(?:the|a|an)$/.test(article.words[from]?.text ?? '')) from++;
  let at = from;
  for (; at < Math.min(limit, from + LONGEST_NAME); at++) {
    const word = article.words[at];
    if (word === undefined || (word.kind === 'sign' && !isSign(word, "-'"))) break;
    if (
      at > from &&
      (ENDS.has(word.text) ||
        has(article, at, 'time') ||
        (has(article, at, 'speech') && !isTitleCase(article, at)))
    )
      break;
  }
  return speakerOf(article, from, at);
}

/** told Reuters, told the BBC */
function viaOf(article: Article, at: number, sentence: Sentence): Speaker[] {
  if (article.words[at]?.text !== 'told') return [];
  for (let step = at + 1; step < Math.min(sentence.to, at + 4); step++) {
    const source = mark(article, step, 'source');
    if (source === undefined || (source.sense.kind !== 'agency' && source.sense.kind !== 'outlet'))
      continue;
    const speaker = speakerOf(article, step, source.to);
    return speaker === undefined ? [] : [speaker];
  }
  return [];
}
