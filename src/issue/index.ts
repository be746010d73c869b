export type { Issue, Severity } from './issue';
export { isMisuseError, MisuseError } from './misuse';
