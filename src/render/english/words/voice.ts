import { match } from 'ts-pattern';
import type { Claim } from '../../../claim/claim';
import type { Interest, SourceKind } from '../../../claim/source';
import type { Account, MeasureReport } from '../../../reconcile/model/types';
import { isInAnotherScript, outside } from '../../sentences/outside';
import { capital, join, say, type Prose } from '../../sentences/prose';
import { listOf } from './list';
import { count, inWords, some } from './number';

/** What sort of voice it is. */
function kindWords(kind: SourceKind): Prose {
  return match(kind)
    .returnType<Prose>()
    .with('outlet', () => say`news outlet`)
    .with('agency', () => say`news agency`)
    .with('monitor', () => say`monitor`)
    .with('activist', () => say`activist source`)
    .with('belligerent', () => say`party to the fighting`)
    .with('official', () => say`official source`)
    .with('responder', () => say`rescue service`)
    .with('eyewitness', () => say`eyewitness`)
    .with('medical', () => say`medical source`)
    .with('UN', () => say`UN`)
    .with('dataset', () => say`dataset`)
    .exhaustive();
}

/** Sources of one kind. */
export function kindsWords(kind: SourceKind): Prose {
  return match(kind)
    .returnType<Prose>()
    .with('outlet', () => say`news outlets`)
    .with('agency', () => say`news agencies`)
    .with('monitor', () => say`monitors`)
    .with('activist', () => say`activists`)
    .with('belligerent', () => say`parties to the fighting`)
    .with('official', () => say`official sources`)
    .with('responder', () => say`rescue services`)
    .with('eyewitness', () => say`eyewitnesses`)
    .with('medical', () => say`medical sources`)
    .with('UN', () => say`UN bodies`)
    .with('dataset', () => say`datasets`)
    .exhaustive();
}

/** Whether the figure serves the one who gives it; nothing for a third party. */
function interestWords(interest: Interest): Prose {
  return match(interest)
    .returnType<Prose>()
    .with('for', () => say`about its enemy`)
    .with('against', () => say`about its own side`)
    .with('third', () => say``)
    .exhaustive();
}

/**
 * "SOHR (monitor)", "Activists (unnamed)", "Suqour al-Sham (party to the fighting, about its
 * enemy)".
 */
export function voiceWords({
  name,
  kind,
  named,
  interest,
}: Pick<Account, 'name' | 'kind' | 'named' | 'interest'>): Prose {
  // "activists" says what they are; "ناشطون" does not, to an English reader.
  const sort = kind === null || (!named && !isInAnotherScript(name)) ? say`` : kindWords(kind);
  const about = join([named || /\bunnamed\b/i.test(name) ? say`` : say`unnamed`, sort]);
  const marks = join([about, interestWords(interest)], ', ');
  const called = named ? outside(name) : capital(outside(name));
  return marks === '' ? called : say`${called} (${marks})`;
}

/** How many independent voices there are: an interval, as an unnamed voice may be anyone's. */
export function voicesWords({
  voices,
  accounts,
}: Pick<MeasureReport, 'voices' | 'accounts'>): Prose {
  const lineages = new Map(accounts.map(({ lineage, named }) => [lineage, named]));
  const named = [...lineages.values()].filter(Boolean).length;
  const unnamed = lineages.size - named;
  if (lineages.size <= 1) return named === 1 ? say`one named voice` : say`one unnamed voice`;
  if (unnamed === 0) return some(named, say`named voice`);
  const both =
    named === 0
      ? some(unnamed, say`unnamed voice`)
      : listOf([say`${inWords(named)} named`, some(unnamed, say`unnamed voice`)]);
  if (voices.lower === voices.upper) return both;
  return say`${both}: ${count(voices.lower)} to ${count(voices.upper)} independent voices`;
}

/** Who makes a claim: its origin, else its publisher, else the claim by its id. */
export function claimantWords(claim: Claim): Prose {
  const source = claim.source ?? claim.via?.at(-1);
  return source === undefined ? say`claim ${outside(claim.id)}` : outside(source.name);
}
