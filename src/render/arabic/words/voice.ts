import { match } from 'ts-pattern';
import type { Claim } from '../../../claim/claim';
import type { Interest, SourceKind } from '../../../claim/source';
import type { Account, MeasureReport } from '../../../reconcile/model/types';
import { outsideInArabic } from '../../sentences/outside';
import { join, say, type Prose } from '../../sentences/prose';
import { listOf } from './list';
import { hasArabicForm, named } from './names';
import { count } from './number';

/** What sort of voice it is. */
function kindWords(kind: SourceKind): Prose {
  return match(kind)
    .returnType<Prose>()
    .with('outlet', () => say`وسيلة إعلام`)
    .with('agency', () => say`وكالة أنباء`)
    .with('monitor', () => say`جهة رصد`)
    .with('activist', () => say`مصدر من الناشطين`)
    .with('belligerent', () => say`طرف في القتال`)
    .with('official', () => say`مصدر رسمي`)
    .with('responder', () => say`جهاز إنقاذ`)
    .with('eyewitness', () => say`شاهد عيان`)
    .with('medical', () => say`مصدر طبي`)
    .with('UN', () => say`الأمم المتحدة`)
    .with('dataset', () => say`قاعدة بيانات`)
    .exhaustive();
}

/** Sources of one kind, after a governor. */
export function kindsWords(kind: SourceKind): Prose {
  return match(kind)
    .returnType<Prose>()
    .with('outlet', () => say`وسائل الإعلام`)
    .with('agency', () => say`وكالات الأنباء`)
    .with('monitor', () => say`جهات الرصد`)
    .with('activist', () => say`الناشطين`)
    .with('belligerent', () => say`أطراف القتال`)
    .with('official', () => say`المصادر الرسمية`)
    .with('responder', () => say`فرق الإنقاذ`)
    .with('eyewitness', () => say`شهود العيان`)
    .with('medical', () => say`المصادر الطبية`)
    .with('UN', () => say`هيئات الأمم المتحدة`)
    .with('dataset', () => say`قواعد البيانات`)
    .exhaustive();
}

/** Whether the figure serves the one who gives it; nothing for a third party. */
function interestWords(interest: Interest): Prose {
  return match(interest)
    .returnType<Prose>()
    .with('for', () => say`عن الخصم`)
    .with('against', () => say`عن جانبه هو`)
    .with('third', () => say``)
    .exhaustive();
}

/** "المرصد السوري لحقوق الإنسان (جهة رصد)", "ناشطون (دون تسمية)". */
export function voiceWords({
  name,
  kind,
  named: isNamed,
  interest,
}: Pick<Account, 'name' | 'kind' | 'named' | 'interest'>): Prose {
  // "ناشطون" says what they are; a name in another script does not.
  const sort = kind === null || (!isNamed && hasArabicForm(name)) ? say`` : kindWords(kind);
  const unnamed = isNamed || /\bunnamed\b/i.test(name) ? say`` : say`دون تسمية`;
  const marks = join([unnamed, sort, interestWords(interest)], '، ');
  return marks === '' ? named(name) : say`${named(name)} (${marks})`;
}

/** How many independent voices there are: an interval, as an unnamed voice may be anyone's. */
export function voicesWords({
  voices,
  accounts,
}: Pick<MeasureReport, 'voices' | 'accounts'>): Prose {
  const lineages = new Map(accounts.map(({ lineage, named: isNamed }) => [lineage, isNamed]));
  const namedOnes = [...lineages.values()].filter(Boolean).length;
  const unnamed = lineages.size - namedOnes;
  const both = listOf([
    ...(namedOnes === 0 ? [] : [namedSources(namedOnes)]),
    ...(unnamed === 0 ? [] : [unnamedSources(unnamed)]),
  ]);
  if (unnamed === 0 || lineages.size <= 1 || voices.lower === voices.upper) return both;
  return say`${both}؛ عدد المصادر المستقلة ما بين ${count(voices.lower)} و${count(voices.upper)}`;
}

/** "مصدر واحد مسمى", "مصدران مسميان", "3 مصادر مسماة", "11 مصدرا مسمى". */
function namedSources(value: number): Prose {
  if (value === 1) return say`مصدر واحد مسمى`;
  if (value === 2) return say`مصدران مسميان`;
  return isFew(value) ? say`${count(value)} مصادر مسماة` : say`${sourcesFrom(value)} مسمى`;
}

function unnamedSources(value: number): Prose {
  if (value === 1) return say`مصدر واحد غير مسمى`;
  if (value === 2) return say`مصدران غير مسميين`;
  return isFew(value) ? say`${count(value)} مصادر غير مسماة` : say`${sourcesFrom(value)} غير مسمى`;
}

function sourcesFrom(value: number): Prose {
  return say`${count(value)} ${value % 100 >= 11 ? say`مصدرا` : say`مصدر`}`;
}

function isFew(value: number): boolean {
  return value % 100 >= 3 && value % 100 <= 10;
}

/** Who makes a claim: its origin, else its publisher, else the claim by its id. */
export function claimantWords(claim: Claim): Prose {
  const source = claim.source ?? claim.via?.at(-1);
  return source === undefined ? say`الإفادة ${outsideInArabic(claim.id)}` : named(source.name);
}
