// Two reports on one hospital: bodies found, people executed, and "dozens" said by a voice that
// later says 70.
import { reconcileClaims } from 'casualty-claims';
import { renderText } from 'casualty-claims/render';

const hospital = {
  place: "Children's Hospital, Qadi Askar",
  date: '2014-01-08',
  kind: 'execution',
};
const report = reconcileClaims([
  { ...hospital, id: 'a', figure: 'عشرات', outcome: 'executed', source: 'activists', report: 'r1' },
  { ...hospital, id: 'b', figure: 70, outcome: 'executed', source: 'activists', report: 'r1' },
  {
    ...hospital,
    id: 'c',
    figure: 42,
    outcome: 'bodies found',
    source: 'Syrian Observatory',
    report: 'r2',
  },
  { id: 'd', figure: 'at least 21', population: 'fighters', partOf: 'c' },
]);
console.log(renderText(report));
