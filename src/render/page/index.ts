export { htmlReport, htmlReview, type PageOptions } from './html-report';
export { type ReviewTasks } from './review-data';
