export { reconcileClaims, type ReportOptions } from './reconcile-claims';
export { REPORT_VERSION, type IncidentReport, type Report, type SummaryReport } from './report';
