/**
 * How the cell of a column is read. `words`: one word, or several as alternatives. `names`: a list.
 * `structure`: a word, or a JSON object. `text` is kept as it stands; all others take JSON too
 * where the plain form cannot say it.
 */
export type CellKind =
  'text' | 'name' | 'words' | 'names' | 'number' | 'yes-no' | 'date' | 'figure' | 'structure';

const kinds = (kind: CellKind, ...paths: string[]): [string, CellKind][] =>
  paths.map((path) => [path, kind]);

/**
 * The columns of a table of claims: the fields of the written form, those with parts by dotted
 * names.
 */
export const COLUMNS: ReadonlyMap<string, CellKind> = new Map([
  ...kinds('name', 'id'),
  ...kinds('figure', 'figure'),
  ...kinds('name', 'figure.kind', 'figure.term', 'figure.words'),
  ...kinds('number', 'figure.value', 'figure.low', 'figure.best', 'figure.high'),
  ...kinds('words', 'outcome'),
  ...kinds('name', 'unit'),
  ...kinds('words', 'type'),
  ...kinds('names', 'evidence'),
  ...kinds('structure', 'population'),
  ...kinds('name', 'population.status'),
  ...kinds('names', 'population.role'),
  ...kinds('name', 'population.sex', 'population.age'),
  ...kinds('names', 'people'),
  ...kinds('words', 'side', 'by'),
  ...kinds('structure', 'source'),
  ...kinds('name', 'source.name', 'source.kind', 'source.side', 'source.reliability'),
  ...kinds('yes-no', 'source.named'),
  ...kinds('names', 'via', 'basedOn'),
  ...kinds('number', 'credibility'),
  ...kinds('date', 'date', 'date.from', 'date.to'),
  ...kinds('name', 'dateBasis'),
  ...kinds('date', 'reportedOn', 'asOf'),
  ...kinds('structure', 'place'),
  ...kinds('name', 'place.name'),
  ...kinds('names', 'place.names'),
  ...kinds('number', 'place.lat', 'place.lon', 'place.radiusKm'),
  ...kinds('name', 'place.level'),
  ...kinds('names', 'place.within'),
  ...kinds('name', 'kind', 'report', 'event', 'partOf'),
  ...kinds('yes-no', 'complete', 'overlaps'),
  ...kinds(
    'name',
    'stance',
    'denies',
    'modality',
    'supersedes',
    'restates',
    'scope',
    'topic',
    'value',
    'extent',
    'course',
  ),
  ...kinds('text', 'quote', 'url'),
  ...kinds('number', 'span.start', 'span.end'),
  ...kinds('text', 'note'),
]);

/**
 * Other headers that people give these columns, folded. In English as ledgers have them, in Arabic
 * as recorders do.
 */
const ALIASES: Readonly<Record<string, string>> = {
  number: 'figure',
  count: 'figure',
  'how many': 'figure',
  what: 'outcome',
  where: 'place',
  location: 'place',
  when: 'date',
  who: 'population',
  latitude: 'place.lat',
  lat: 'place.lat',
  longitude: 'place.lon',
  lon: 'place.lon',
  lng: 'place.lon',
  radius: 'place.radiusKm',
  radiuskm: 'place.radiusKm',
  within: 'place.within',
  level: 'place.level',
  names: 'people',
  victims: 'people',
  perpetrator: 'by',
  link: 'url',
  notes: 'note',
  published: 'reportedOn',
  'event type': 'kind',
  low: 'figure.low',
  best: 'figure.best',
  high: 'figure.high',
  from: 'date.from',
  to: 'date.to',
  'date from': 'date.from',
  'date to': 'date.to',
  'published on': 'reportedOn',
  'date published': 'reportedOn',
  'report date': 'reportedOn',
  'event date': 'date',
  'reported by': 'source',
  'source name': 'source.name',
  'source type': 'source.kind',
  min: 'figure.low',
  max: 'figure.high',
  minimum: 'figure.low',
  maximum: 'figure.high',
  'outcome type': 'outcome',
  gender: 'population.sex',
  sex: 'population.sex',
  'age group': 'population.age',
  governorate: 'place.within',
  district: 'place.within',
  belligerent: 'by',
  comment: 'note',
  comments: 'note',
  'رقم المعرف': 'id',
  'الحد الادنى': 'figure.low',
  'الحد الاعلى': 'figure.high',
  'اقل تقدير': 'figure.low',
  'اعلى تقدير': 'figure.high',
  'افضل تقدير': 'figure.best',
  'عدد القتلى': 'figure',
  'العدد الكلي': 'figure',
  الحالة: 'outcome',
  'نوع الضرر': 'outcome',
  'نوع الاصابة': 'outcome',
  'فئة الضحايا': 'population',
  'الصفة المدنية': 'population.status',
  الجنس: 'population.sex',
  'الفئة العمرية': 'population.age',
  المهنة: 'population.role',
  'اسم المصدر': 'source.name',
  'نوع المصدر': 'source.kind',
  'موثوقية المصدر': 'source.reliability',
  'تاريخ الحدث': 'date',
  'تاريخ الواقعة': 'date',
  'تاريخ الخبر': 'reportedOn',
  'تاريخ البداية': 'date.from',
  'تاريخ النهاية': 'date.to',
  'اسم المكان': 'place.name',
  البلدة: 'place',
  المدينة: 'place',
  القرية: 'place',
  الحي: 'place',
  المديرية: 'place.within',
  القضاء: 'place.within',
  الدولة: 'place.within',
  'دقة الموقع': 'place.level',
  'نصف القطر': 'place.radiusKm',
  'نوع الهجوم': 'kind',
  'نوع الواقعة': 'kind',
  'الجهة الفاعلة': 'by',
  المتهم: 'by',
  'مرتكب الانتهاك': 'by',
  المهاجم: 'by',
  'اسم الضحية': 'people',
  الضحايا: 'people',
  'رقم التقرير': 'report',
  'رقم الحادثة': 'event',
  ضمن: 'partOf',
  'جزء من': 'partOf',
  يصحح: 'supersedes',
  ينفي: 'denies',
  'نص الخبر': 'quote',
  رابط: 'url',
  'رابط المصدر': 'url',
  الدليل: 'evidence',
  الادلة: 'evidence',
  المعرف: 'id',
  الرقم: 'figure',
  العدد: 'figure',
  'عدد الضحايا': 'figure',
  الحصيلة: 'figure',
  النتيجة: 'outcome',
  المصير: 'outcome',
  الفئة: 'population',
  الصفة: 'population',
  المصدر: 'source',
  'نقلا عن': 'source',
  الناقل: 'via',
  الناشر: 'via',
  التاريخ: 'date',
  'تاريخ الحادثة': 'date',
  'من تاريخ': 'date.from',
  'الى تاريخ': 'date.to',
  'تاريخ النشر': 'reportedOn',
  المكان: 'place',
  الموقع: 'place',
  المنطقة: 'place',
  المحافظة: 'place.within',
  'خط العرض': 'place.lat',
  'خط الطول': 'place.lon',
  'نوع الحادثة': 'kind',
  'نوع الحدث': 'kind',
  الطرف: 'side',
  الجهة: 'side',
  الفاعل: 'by',
  'الجهة المسؤولة': 'by',
  المسؤول: 'by',
  الاسماء: 'people',
  'اسماء الضحايا': 'people',
  التقرير: 'report',
  الحادثة: 'event',
  الاقتباس: 'quote',
  النص: 'quote',
  الرابط: 'url',
  ملاحظات: 'note',
  ملاحظة: 'note',
};

let byHeader: ReadonlyMap<string, string> | undefined;

/**
 * The column that a header means, or `null`: case, spaces and underscores aside, Arabic letters
 * unified.
 */
export function columnOfHeader(header: string): string | null {
  byHeader ??= new Map(
    [
      ...Object.entries(ALIASES),
      ...[...COLUMNS.keys()].map((path): [string, string] => [path, path]),
    ].map(([name, path]) => [foldHeader(name), path]),
  );
  return byHeader.get(foldHeader(header)) ?? null;
}

/** A header as headers are compared. */
function foldHeader(header: string): string {
  return header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u0640\u064b-\u0652\u200e\u200f]/g, '')
    .replace(/[أإآ]/g, 'ا')
    .replace(/ة/g, 'ه')
    .replace(/ى/g, 'ي')
    .replace(/[\s_:*]+/g, '');
}

/** The column nearest to a header that means none, to ask whether it was meant. */
export function nearestColumn(header: string): string | null {
  const plain = foldHeader(header);
  if (plain.length < 3 || plain.length > 40) return null;
  for (const path of COLUMNS.keys()) {
    const other = foldHeader(path);
    if (other.length > 2 && Math.abs(other.length - plain.length) <= 1 && isNear(plain, other))
      return path;
  }
  return null;
}

/** One letter more, less, other, or two exchanged. */
function isNear(a: string, b: string): boolean {
  let head = 0;
  while (head < a.length && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail))
    tail += 1;
  const [x, y] = [a.length - head - tail, b.length - head - tail];
  return (
    Math.max(x, y) <= 1 ||
    (x === 2 && y === 2 && a[head] === b[head + 1] && a[head + 1] === b[head])
  );
}
