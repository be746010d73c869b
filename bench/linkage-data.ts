import { closeSync, openSync, writeSync } from 'node:fs';
import { assertedBounds } from 'casualty-claims/figure';
import { parseFigure } from 'casualty-claims';
import { syntheticClaims, type SyntheticOptions } from '../src/testing/synthetic';

/** One line of the benchmark's files: flat, as a dataset has it. */
export interface BenchLine {
  readonly id: string;
  readonly source: string;
  readonly date: string;
  readonly published: string;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly radiusKm: number;
  readonly place: string;
  readonly admin1: string;
  readonly country: string;
  readonly type: string;
  readonly category: string;
  readonly actor: string | null;
  readonly outcome: string;
  readonly min: number;
  readonly max: number | null;
}

const CATEGORIES: readonly (readonly [string, readonly string[]])[] = [
  ['explosion', ['airstrike', 'shelling', 'car bomb']],
  ['clash', ['firefight', 'ambush']],
  ['civilians', ['shooting', 'stabbing', 'kidnapping']],
  ['disaster', ['flood', 'building collapse', 'fire']],
  ['transport', ['road crash', 'boat sinking']],
];

/** Writes synthetic claims as NDJSON and CSV for every contestant; the gold stays here. */
export function writeBenchData(options: SyntheticOptions, path: string): Map<string, string> {
  const gold = new Map<string, string>();
  const [json, csv] = [openSync(`${path}.ndjson`, 'w'), openSync(`${path}.csv`, 'w')];
  let [lines, rows]: [string[], string[]] = [
    [],
    [
      'id,source,date,published,lat,lon,radiusKm,place,admin1,country,type,category,actor,outcome,min,max',
    ],
  ];
  const flush = (): void => {
    writeSync(json, lines.map((line) => `${line}\n`).join(''));
    writeSync(csv, rows.map((row) => `${row}\n`).join(''));
    [lines, rows] = [[], []];
  };
  for (const { claim, gold: incident } of syntheticClaims(options)) {
    gold.set(claim.id, incident);
    const { place } = claim;
    const parsed = typeof claim.figure === 'string' ? parseFigure(claim.figure) : null;
    const bounds =
      parsed?.ok === true
        ? assertedBounds(parsed.value)
        : { lower: Number(claim.figure), upper: Number(claim.figure) };
    const type = claim.kind ?? '';
    const line: BenchLine = {
      id: claim.id,
      source: text(claim.source),
      date: text(claim.date),
      published: claim.reportedOn ?? '',
      lat: place.lat ?? null,
      lon: place.lon ?? null,
      radiusKm: place.radiusKm ?? 10,
      place: place.name,
      admin1: place.within[0] ?? '',
      country: place.within[1] ?? '',
      type,
      category: CATEGORIES.find(([, kinds]) => kinds.includes(type))?.[0] ?? '',
      actor: typeof claim.by === 'string' ? claim.by : null,
      outcome: text(claim.outcome),
      min: bounds.lower,
      max: bounds.upper,
    };
    lines.push(JSON.stringify(line));
    rows.push(
      Object.values(line)
        .map((value: string | number | null) => value ?? '')
        .join(','),
    );
    if (lines.length === 20_000) flush();
  }
  flush();
  closeSync(json);
  closeSync(csv);
  return gold;
}

/** The generator writes these fields as plain text. */
function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
