/**
 * Told of work as it is done, inside an incident of many claims: whoever asked for the report may
 * want to know how far it is, or have it end. One unit is about what it takes to read a claim.
 */
export type ProgressReporter = (work: number) => void;

/** Nobody is to be told. */
export const noProgress: ProgressReporter = () => undefined;
