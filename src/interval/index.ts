export { includes, interval, type Interval } from './interval';
export { bestSupported, coverage, type Stretch } from './coverage';
export { gap, hull, intersection, remainder, sum } from './combine';
export { intersects, isEqual, isWithin, relation, type Relation } from './relation';
