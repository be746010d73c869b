export { dayFromIso, isoFromDay, type Day, type IsoDay } from './day';
export { daysIn, parsePeriod, type Period } from './period';
export { precisionOf, type Precision } from './precision';
export { dayGap, hullOfPeriods, periodsMeet, periodWithin, samePeriod } from './relation';
export { windowOfPhrase, type TimePhrase } from './phrase';
export { periodText } from './text';
