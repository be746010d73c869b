export { checkLatitude, checkLongitude, type Position } from './position';
export { distanceBounds, distanceKm } from './distance';
export { defaultRadiusKm, isCityOrWider, isWiderThan, levelRank, type PlaceLevel } from './level';
export { cellOf, neighbourCells } from './cell';
