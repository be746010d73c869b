export type { Issue, Severity } from './issue';
export { isMisuseError, MisuseError } from './misuse';
export type { AbortSignalLike, Progress, ProgressOptions } from './progress';
