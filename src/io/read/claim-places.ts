import type { Issue } from '../../issue/issue';
import type { ClaimBatch } from '../input/claim-batch';
import { columnOf } from './parse-batch';
import { located, type RowIssue } from '../input/row-issue';

/** Claims of one reader, from a place in the order of coming on. */
interface Run {
  readonly from: number;
  readonly file: string | undefined;
  readonly columns: Readonly<Record<string, string>>;
}

const NO_COLUMNS: Run['columns'] = {};

/**
 * Where claims stood in their files, by their place in the order of coming: a few bytes a claim.
 */
export class ClaimPlaces {
  readonly #runs: Run[] = [];
  #lines = new Int32Array(1 << 10);
  #size = 0;

  /** Notes where the claims of a batch stand. */
  add({ file, columns = NO_COLUMNS, lines, claims }: ClaimBatch): void {
    const last = this.#runs.at(-1);
    if (claims.length > 0 && (last === undefined || last.file !== file || last.columns !== columns))
      this.#runs.push({ from: this.#size, file, columns });
    claims.forEach((_, at) => {
      if (this.#size === this.#lines.length) {
        const wider = new Int32Array(2 * this.#size);
        wider.set(this.#lines);
        this.#lines = wider;
      }
      this.#lines[this.#size] = lines[at] ?? 1;
      this.#size += 1;
    });
  }

  /** An issue with the file, line and column of the claim of a place. */
  located(issue: Issue, place: number): RowIssue {
    const { file, columns } = this.#runs[this.#runAt(place)] ?? {
      file: undefined,
      columns: NO_COLUMNS,
    };
    return located(issue, {
      file,
      line: this.#lines[place] ?? 1,
      column: columnOf(issue, columns),
    });
  }

  /** The last run that begins no later. */
  #runAt(place: number): number {
    let [low, high] = [0, this.#runs.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#runs[middle]?.from ?? 0) <= place) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}
