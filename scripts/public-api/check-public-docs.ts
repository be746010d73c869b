import { publicNames } from './public-api';
import { findUndocumented } from './undocumented';

// `npm run public-docs`: fails where a name that users can import is not explained and shown.
const root = process.cwd();
const names = publicNames(root);
const problems = findUndocumented(names, root);
for (const problem of problems) console.error(problem);
console.log(`${String(names.length)} public names, ${String(problems.length)} not documented`);
process.exitCode = problems.length === 0 ? 0 : 1;
