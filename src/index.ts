/**
 * The way from claims to a report: check them, find those about the same incident, and say measure
 * by measure who claims what and where they disagree. Each stage is exported by itself as well.
 *
 * @module casualty-claims
 */

export * from './issue';
export * from './interval';
export * from './calendar';
export * from './geo';
export * from './figure';
export * from './claim';
export * from './normalise';
export * from './linkage';
export * from './reconcile';
export * from './report';
