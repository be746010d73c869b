import { match } from 'ts-pattern';
import type { CauseLabel } from '../../reconcile/types';
import { say, type Prose } from '../prose';

/** Why two figures may differ without either being wrong, or what to look at first. */
export function causeSentence(cause: CauseLabel): Prose {
  return match(cause)
    .returnType<Prose>()
    .with({ kind: 'found-against-killed' }, () => say`One counts bodies found, the other people killed: fewer may be found than were killed.`)
    .with({ kind: 'narrower-outcome' }, () => say`One uses a narrower word than the other: not all who died need have died that way.`)
    .with({ kind: 'both-for' }, () => say`Both come from parties to the fighting and are about their enemy.`)
    .with({ kind: 'opposed-interest' }, () => say`One speaks about its enemy, the other about its own side.`)
    .with({ kind: 'sum-against-whole' }, () => say`One figure is a sum of parts, the other was given for the whole.`)
    .exhaustive();
}
