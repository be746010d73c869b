import fc from 'fast-check';
import type { ClaimInput } from '../../src/claim/input';

const PLACES = [
  { name: 'Aleppo', names: ['حلب'], within: ['Aleppo Governorate'], level: 'city', lat: 36.2, lon: 37.15, radiusKm: 8 },
  { name: 'Qadi Askar', within: ['Aleppo', 'Aleppo Governorate'], level: 'district', lat: 36.204, lon: 37.176, radiusKm: 2 },
  { name: 'قاضي عسكر', within: ['Aleppo'], level: 'district' },
  { name: 'Maadi', within: ['Aleppo', 'Aleppo Governorate'], level: 'district', lat: 36.193, lon: 37.172, radiusKm: 2 },
  { name: 'Raqqa', within: ['Raqqa Governorate'], level: 'city', lat: 35.95, lon: 39.01, radiusKm: 8 },
  { name: 'Raqa' },
] as const;

/** Claims that crowd a few places and days, so that nearly every stage has something to decide. */
export const crowdedClaims: fc.Arbitrary<(ClaimInput & { id: string })[]> = fc
  .array(
    fc.record(
      {
        figure: fc.integer({ min: 1, max: 40 }),
        outcome: fc.constantFrom('killed', 'wounded'),
        date: fc.integer({ min: 1, max: 28 }).map((day) => `2016-11-${String(day).padStart(2, '0')}`),
        place: fc.constantFrom(...PLACES),
        kind: fc.constantFrom('airstrike', 'shelling', 'clashes', 'unheard of'),
        by: fc.constantFrom('Syrian army', 'Russia', 'rebels', 'Kadir Front', 'KF'),
        source: fc.constantFrom('SOHR', 'SANA', 'AFP', 'activists'),
        report: fc.constantFrom('r1', 'r2'),
        event: fc.constantFrom('e1', 'e2'),
        people: fc.subarray(['Ahmad Brimo', 'Milad Shihabi', 'Yasir Ghazal'], { minLength: 1 }),
        reportedOn: fc.integer({ min: 1, max: 28 }).map((day) => `2016-11-${String(day).padStart(2, '0')}`),
      },
      { requiredKeys: ['figure', 'outcome'] },
    ),
    { maxLength: 14 },
  )
  .map((list) => list.map((claim, at) => ({ id: `c${String(at)}`, ...claim })));
