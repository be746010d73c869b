/** The JSON of a reconciled incident, by idea. */
export type * from './account-types';
export type * from './pair-types';
export type * from './measure-types';
export type * from './topic-types';
export type * from './incident-types';
