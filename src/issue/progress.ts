/** How far a long run has come. */
export interface Progress {
  /** The stage at work, in the words of the pipeline: `parse`, `blocking`, `reconcile` … */
  readonly stage: string;
  readonly done: number;
  readonly total: number;
}

/** What is asked of an `AbortSignal`: every `AbortSignal` of a browser or of Node is one. */
export interface AbortSignalLike {
  /** Whether it was aborted. */
  readonly aborted: boolean;
  /** Throws the reason where it was. */
  throwIfAborted(): void;
}

/** Who wants to know how far long work has come, and may have it end. */
export interface ProgressOptions {
  /** Called at each stage and every so many claims within one. */
  readonly onProgress?: (progress: Progress) => void;
  /** Looked at whenever progress is reported; its reason is thrown once it is aborted. */
  readonly signal?: AbortSignalLike;
}

/** Reports how far one stage has come. */
export type StageProgress = (done: number, total: number) => void;

/**
 * Reports work as it is done, inside an incident of many claims. One unit is about what it takes to
 * read a claim.
 */
export type ProgressReporter = (work: number) => void;

/** Reports to nobody. */
export const noProgress: ProgressReporter = () => undefined;

/** How many groups, or claims of them, go by between two reports. */
const MOST_GROUPS = 256;
const MOST_CLAIMS = 4_096;
/** How much work inside one group. */
const MOST_WORK = 1_024;

/** Reports progress stage by stage, and looks at the abort signal whenever it does. */
export function progressOf({
  onProgress,
  signal,
}: ProgressOptions): (stage: string) => StageProgress {
  return (stage) => (done, total) => {
    signal?.throwIfAborted();
    onProgress?.({ stage, done, total });
  };
}

/**
 * Reports groups of claims that are worked on one after the other, after so many groups or so many
 * claims of them, and inside a long one as it goes.
 */
export function throttled(
  report: StageProgress,
  total: number,
): (claims: number) => ProgressReporter {
  let [done, groups, claims] = [0, MOST_GROUPS, 0];
  return (size) => {
    const finished = done;
    if (groups >= MOST_GROUPS || claims >= MOST_CLAIMS) {
      report(finished, total);
      [groups, claims] = [0, 0];
    }
    done += 1;
    groups += 1;
    claims += size;
    let work = 0;
    return (more) => {
      work += more;
      if (work < MOST_WORK) return;
      work = 0;
      report(finished, total);
    };
  };
}
