/**
 * A spreadsheet made by hand, to a report
 *
 * A recorder's ledger as a spreadsheet saves it: semicolons, Arabic headers, a date that may be
 * either of two days and a row that cannot be used. What is doubtful is asked about, by line and
 * column; the rest becomes a report, and a table of ranges that goes back into a spreadsheet. The
 * rows are made up.
 */
import { reconcileClaims } from 'casualty-claims';
import { collectClaims, parseBatch, readCsv, writeRangesCsv } from 'casualty-claims/io';
import { renderText } from 'casualty-claims/render';

const ledger = [
  '\ufeffالمعرف;العدد;النتيجة;الفئة;المصدر;المكان;التاريخ;ملاحظات',
  '1;ما لا يقل عن 12;killed;;المرصد المحلي;Market of Tal;٨/١/٢٠١٤;"هاتف المراسل\r\nمساء"',
  '2;20;killed;;وزارة الصحة;Market of Tal;2014-01-08;',
  '3;عشرات;wounded;;ناشطون;Market of Tal;8 كانون الثاني 2014;',
  '4;7;vaporised;;ناشطون;Market of Tal;2014-01-08;',
  '',
].join('\r\n');

const asked = await collectClaims(readCsv(ledger, { file: 'ledger.csv' }));
for (const issue of parseBatch(asked).issues)
  console.log(
    `${issue.severity}: line ${String(issue.line)}, ${String(issue.column)}: ${issue.received}\n  expected ${issue.expected}`,
  );

console.log('\nThe recorder answers: the day comes first.\n');
const { claims } = await collectClaims(
  readCsv(ledger, { file: 'ledger.csv', dateOrder: 'day-first' }),
);
const report = reconcileClaims(claims);
console.log(renderText(report));

console.log('\nThe ranges as a table:\n');
for (const row of writeRangesCsv(report, { delimiter: ';' })) console.log(row.trimEnd());
