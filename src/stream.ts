/**
 * More claims than fit as objects: they are packed as they come, and a report is made incident by
 * incident.
 *
 * @module casualty-claims/stream
 */

export { linkInParts, type LinkResultInParts } from './linkage/stream/link-in-parts';
export { PackedClaims } from './linkage/stream/packed-claims';
export { reconcileInParts } from './report/stream/reconcile-in-parts';
export type { ReportInParts, ReportLookup } from './report/stream/report-in-parts';
