import type { DraftedClaims } from '../../claim/draft';
import { MisuseError } from '../../issue/misuse';
import { directed } from '../document/direction';
import { LANGUAGES } from '../document/language';
import type { Language } from '../document/options';
import { draftsView, type Piece } from './drafts-view';

/** What to print of drafts. */
export interface DraftsOptions {
  /** The language of the readings: English (`en`, where it is left out) or Arabic (`ar`). */
  readonly language?: Language;
}

/** Controls and direction marks: they would break lines or turn what stands around them. */
const UNPRINTABLE = /(?![\n\t\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029]/gu;

/**
 * An article as plain text, with every figure that was read in brackets and numbered, and below
 * each paragraph what was read, on what grounds, and what the text leaves open.
 *
 * @param text - the article that the drafts were made from
 * @param drafted - as `draftClaims` returned them
 * @param options - the language of the readings
 * @returns the view, ending with a line break
 * @throws a `MisuseError` for anything but drafts
 *
 * @example
 * ```ts
 * import { draftClaims } from 'casualty-claims/text';
 * import { renderDraftsText } from 'casualty-claims/render';
 *
 * const text = 'Police said 12 people were killed in the town of Naria.';
 * const [title, , article, , first] = renderDraftsText(
 *   text,
 *   draftClaims(text, { publisher: 'Daily News' }),
 * ).split('\n');
 * title; // => 'To confirm: one draft, no figures passed over'
 * article; // => 'Police said ⟦12 people⟧[1] were killed in the town of Naria.'
 * first; // => '  [1] 12 killed'
 * ```
 */
export function renderDraftsText(
  text: string,
  drafted: DraftedClaims,
  options: DraftsOptions = {},
): string {
  const { phrases, script } = tableOf('renderDraftsText', text, drafted, options);
  const lines: string[] = [
    directed(phrases.draftsTitle(drafted.drafts.length, drafted.passed.length), script),
    '',
  ];
  for (const { pieces, readings, passed } of draftsView(text, drafted, phrases)) {
    lines.push(
      ...pieces
        .map(marked)
        .join('')
        .trim()
        .split('\n')
        .map((line) => line.trim()),
      '',
    );
    for (const { number, lines: told } of readings) {
      told.forEach((line, at) =>
        lines.push(directed(at === 0 ? `  [${String(number)}] ${line}` : `      ${line}`, script)),
      );
    }
    for (const line of passed) lines.push(directed(`  [–] ${line}`, script));
    if (readings.length + passed.length > 0) lines.push('');
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

/** The language table, once the arguments are what they should be. */
export function tableOf(
  caller: string,
  text: unknown,
  drafted: unknown,
  { language = 'en' }: DraftsOptions,
): (typeof LANGUAGES)[Language] {
  const lists = drafted as Partial<DraftedClaims> | null | undefined;
  if (typeof text !== 'string' || !Array.isArray(lists?.drafts) || !Array.isArray(lists.passed)) {
    throw new MisuseError(
      'not-drafts',
      `${caller}: give the text of the article, and what draftClaims returned for it`,
    );
  }
  if (!Object.hasOwn(LANGUAGES, language))
    throw new MisuseError(
      'unknown-language',
      `${caller}: options.language is ${JSON.stringify(language)}; the languages are en, ar`,
    );
  return LANGUAGES[language];
}

/** What of the article is shown. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, '');
}

function marked({ text, drafts, ends, passed }: Piece): string {
  const shown = printable(text);
  if (drafts.length === 0) return passed ? `⟨${shown}⟩` : shown;
  return `⟦${shown}⟧${ends.map((number) => `[${String(number)}]`).join('')}`;
}
