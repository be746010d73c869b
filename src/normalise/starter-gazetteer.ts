import { frozen } from '../issue/frozen';
import type { PlaceLevel } from '../geo';
import type { GazetteerEntry } from './places';

type Where = readonly [lat: number, lon: number, radiusKm: number] | null;

const place = (
  id: string,
  level: PlaceLevel,
  where: Where,
  name: string,
  names: readonly string[],
  within: readonly string[] = [],
): GazetteerEntry => ({
  id,
  name,
  names,
  level,
  ...(where === null ? {} : { lat: where[0], lon: where[1], radiusKm: where[2] }),
  ...(within.length === 0 ? {} : { within }),
});

/**
 * The places of the examples: Aleppo and its quarters, and the towns of northern Syria that the
 * same reports name, in Arabic and Latin letters. A starter set to hand over as `gazetteer` or to
 * begin your own from; nothing is resolved by it unless you do. Positions are approximate, read off
 * maps, and their radii honest: a quarter is known to a kilometre or two. Names of quarters that
 * other cities have too (الفردوس) are taken for these unless the claim says `within` what else:
 * leave such entries out where your claims are about other cities as well.
 *
 * @example
 * ```ts
 * import { linkClaims, starterGazetteer } from 'casualty-claims';
 *
 * const claims = [
 *   { id: 'ar', figure: 3, outcome: 'killed', date: '2014-01-08', place: 'حلب' },
 *   { id: 'en', figure: 4, outcome: 'killed', date: '2014-01-08', place: 'Aleppo' },
 * ];
 * linkClaims(claims).incidents.length; // => 2
 * linkClaims(claims, { gazetteer: starterGazetteer }).incidents.length; // => 1
 * ```
 */
export const starterGazetteer: readonly GazetteerEntry[] = /* @__PURE__ */ frozen(places());

/** Made in a function, so that a bundle which does not use it does not carry it. */
function places(): GazetteerEntry[] {
  const IN_PROVINCE = ['aleppo-governorate', 'syria'];
  const IN_CITY = ['aleppo', ...IN_PROVINCE];
  const IN_EAST = ['east-aleppo', ...IN_CITY];
  const IN_WEST = ['west-aleppo', ...IN_CITY];
  return [
    place('syria', 'country', null, 'Syria', ['سوريا', 'سورية', 'Syrian Arab Republic']),
    place(
      'aleppo-governorate',
      'province',
      [36.2, 37.5, 100],
      'Aleppo Governorate',
      ['محافظة حلب', 'Aleppo province'],
      ['syria'],
    ),
    place(
      'idlib-governorate',
      'province',
      [35.85, 36.6, 60],
      'Idlib Governorate',
      ['محافظة إدلب', 'محافظة ادلب', 'Idlib province'],
      ['syria'],
    ),
    place(
      'raqqa-governorate',
      'province',
      [36, 39, 100],
      'Raqqa Governorate',
      ['محافظة الرقة', 'Raqqa province'],
      ['syria'],
    ),
    place(
      'rif-dimashq',
      'province',
      [33.6, 36.7, 80],
      'Rif Dimashq Governorate',
      ['محافظة ريف دمشق', 'ريف دمشق', 'Rif Dimashq', 'Damascus countryside'],
      ['syria'],
    ),
    place(
      'aleppo',
      'city',
      [36.2, 37.15, 10],
      'Aleppo',
      ['حلب', 'مدينة حلب', 'Aleppo city', 'Halab', 'Alep', 'Haleb'],
      IN_PROVINCE,
    ),
    place(
      'idlib',
      'city',
      [35.93, 36.63, 5],
      'Idlib',
      ['إدلب', 'ادلب', 'مدينة إدلب', 'Idleb', 'Idlib city'],
      ['idlib-governorate', 'syria'],
    ),
    place(
      'raqqa',
      'city',
      [35.95, 39.01, 7],
      'Raqqa',
      ['الرقة', 'مدينة الرقة', 'ar-Raqqah', 'Rakka'],
      ['raqqa-governorate', 'syria'],
    ),
    place(
      'jisr-al-shughur',
      'city',
      [35.81, 36.32, 4],
      'Jisr al-Shughur',
      ['جسر الشغور', 'مدينة جسر الشغور', 'Jisr ash-Shughour', 'Jisr al-Shughour'],
      ['idlib-governorate', 'syria'],
    ),
    place(
      'taftanaz',
      'district',
      [36, 36.79, 3],
      'Taftanaz',
      ['تفتناز'],
      ['idlib-governorate', 'syria'],
    ),
    place(
      'east-aleppo',
      'area',
      [36.2, 37.18, 7],
      'East Aleppo',
      ['شرق حلب', 'حلب الشرقية', 'أحياء حلب الشرقية', 'Eastern Aleppo'],
      IN_CITY,
    ),
    place(
      'west-aleppo',
      'area',
      [36.19, 37.08, 8],
      'West Aleppo',
      ['غرب حلب', 'حلب الغربية', 'Western Aleppo'],
      IN_CITY,
    ),
    place(
      'old-aleppo',
      'district',
      [36.199, 37.161, 1.5],
      'Old City of Aleppo',
      ['المدينة القديمة في حلب', 'حلب القديمة', 'Old Aleppo'],
      IN_CITY,
    ),
    place(
      'qadi-askar',
      'district',
      [36.204, 37.176, 1.5],
      'Qadi Askar',
      ['قاضي عسكر', 'حي قاضي عسكر', 'Kadi Askar'],
      IN_CITY,
    ),
    place(
      'qadi-askar-childrens-hospital',
      'site',
      [36.204, 37.176, 1.5],
      "Qadi Askar children's hospital",
      ['مشفى الأطفال في قاضي عسكر', "Children's Hospital, Qadi Askar"],
      ['qadi-askar', ...IN_CITY],
    ),
    place(
      'inzarat',
      'district',
      [36.232, 37.178, 2],
      'Inzarat',
      ['الإنذارات', 'حي الإنذارات', 'Enzarat'],
      IN_CITY,
    ),
    place(
      'dahiyat-al-assad',
      'district',
      [36.186, 37.06, 2],
      'Dahiyat al-Assad',
      ['ضاحية الأسد', 'Assad suburb', 'al-Assad suburb'],
      IN_WEST,
    ),
    place(
      'minyan',
      'district',
      [36.203, 37.058, 2],
      'Minyan',
      ['منيان', 'قرية منيان', 'Minyan village', 'Menyan'],
      IN_WEST,
    ),
    place(
      '1070-apartments',
      'district',
      [36.164, 37.088, 1.5],
      '1070 Apartments Project',
      ['مشروع 1070 شقة', 'منطقة مشروع 1070 شقة', '1070 Apartments'],
      ['hamdaniya', ...IN_WEST],
    ),
    place(
      'hamdaniya',
      'district',
      [36.178, 37.1, 2],
      'Hamdaniya',
      ['الحمدانية', 'حي الحمدانية', 'Hamdaniyeh'],
      IN_WEST,
    ),
    place(
      'jub-al-qubba',
      'district',
      [36.204, 37.168, 1.5],
      'Jub al-Qubba',
      ['جب القبة', 'حي جب القبة', 'Jubb al-Qubba', 'Jub al-Quba'],
      IN_EAST,
    ),
    place(
      'sheikh-saeed',
      'district',
      [36.157, 37.141, 1.5],
      'Sheikh Saeed',
      ['الشيخ سعيد', 'حي الشيخ سعيد', 'Sheikh Said', "Sheikh Sa'id", 'Shaykh Said'],
      IN_CITY,
    ),
    place(
      'masaken-hanano',
      'district',
      [36.226, 37.208, 1.5],
      'Masaken Hanano',
      ['مساكن هنانو', 'Masakin Hanano', 'Hanano'],
      IN_EAST,
    ),
    place(
      'sakhour',
      'district',
      [36.216, 37.189, 1.5],
      'Sakhour',
      ['الصاخور', 'حي الصاخور', 'Sakhur'],
      IN_EAST,
    ),
    place(
      'haydariya',
      'district',
      [36.231, 37.194, 1.5],
      'Haydariya',
      ['الحيدرية', 'Haidariya', 'al-Haydariyah'],
      IN_EAST,
    ),
    place(
      'firdous',
      'district',
      [36.18, 37.154, 1.5],
      'Firdous',
      ['الفردوس', 'حي الفردوس', 'al-Firdaws', 'Ferdous'],
      IN_CITY,
    ),
    place(
      'salihin',
      'district',
      [36.179, 37.162, 1.5],
      'Salihin',
      ['الصالحين', 'حي الصالحين', 'al-Salihin'],
      IN_CITY,
    ),
    place(
      'bustan-al-qasr',
      'district',
      [36.188, 37.142, 1.5],
      'Bustan al-Qasr',
      ['بستان القصر', 'Bustan al-Kasr'],
      IN_CITY,
    ),
    place(
      'bab-al-maqam',
      'district',
      [36.19, 37.16, 1.5],
      'Bab al-Maqam',
      ['باب المقام', 'Bab al-Makam'],
      IN_CITY,
    ),
    place(
      'kallasa',
      'district',
      [36.189, 37.147, 1.5],
      'Kallasa',
      ['الكلاسة', 'al-Kallaseh', 'Kallaseh'],
      IN_CITY,
    ),
    place(
      'eastern-ansari',
      'district',
      [36.183, 37.127, 1.5],
      'Eastern Ansari',
      ['الأنصاري الشرقي', 'Ansari East', 'Ansari al-Sharqi'],
      IN_CITY,
    ),
    place(
      'zabdiya',
      'district',
      [36.188, 37.126, 1.5],
      'Zabdiya',
      ['الزبدية', 'Zebdiya', 'al-Zibdiyah'],
      IN_CITY,
    ),
    place(
      'izaa',
      'district',
      [36.19, 37.116, 1.5],
      'Izaa',
      ['الإذاعة', 'حي الإذاعة', 'al-Izaa'],
      IN_CITY,
    ),
    place(
      'salah-al-din',
      'district',
      [36.186, 37.117, 1.5],
      'Salah al-Din',
      ['حي صلاح الدين', 'Salaheddin', 'Salah ad-Din'],
      IN_CITY,
    ),
    place(
      'sayf-al-dawla',
      'district',
      [36.193, 37.121, 1.5],
      'Sayf al-Dawla',
      ['سيف الدولة', 'Saif al-Dawla', 'Seif al-Dawleh'],
      IN_CITY,
    ),
  ];
}
