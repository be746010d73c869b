/** How a run ended: 0 good, 1 issues under --strict, 2 misuse. */
export type ExitCode = 0 | 1 | 2;
