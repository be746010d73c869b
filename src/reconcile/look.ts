export { noProgress, type ProgressReporter } from '../issue/progress';
