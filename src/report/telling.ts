import type { ProgressReporter } from '../reconcile/look';
import type { ReportOptions } from './report-options';

/** How many incidents, or claims of them, are reconciled between two looks at the abort signal. */
const BATCH = 256;
const BATCH_CLAIMS = 4_096;
/** How much work inside one incident. */
const BATCH_WORK = 1_024;

type Tell = (done: number, total: number) => void;

/** Tells how far a stage is, and looks at the abort signal whenever it does. */
export function progressReporter({
  onProgress,
  signal,
}: Pick<ReportOptions, 'onProgress' | 'signal'>): (stage: string) => Tell {
  return (stage) => (done, total) => {
    signal?.throwIfAborted();
    onProgress?.({ stage, done, total });
  };
}

/**
 * Tells of groups one after the other, after so many groups or so many claims of them, and inside a
 * long one as it goes.
 */
export function throttled(tell: Tell, total: number): (claims: number) => ProgressReporter {
  let [done, groups, claims] = [0, BATCH, 0];
  return (size) => {
    const finished = done;
    if (groups >= BATCH || claims >= BATCH_CLAIMS) {
      tell(finished, total);
      [groups, claims] = [0, 0];
    }
    done += 1;
    groups += 1;
    claims += size;
    let work = 0;
    return (more) => {
      work += more;
      if (work < BATCH_WORK) return;
      work = 0;
      tell(finished, total);
    };
  };
}
