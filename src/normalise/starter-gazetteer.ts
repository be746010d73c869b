import { frozen } from '../issue/frozen';
import type { PlaceLevel } from '../geo';
import { parseEntryText, words } from './entry-text';
import type { GazetteerEntry } from './places';

/**
 * Each place: `id | name | level | latitude longitude radius (km) | id of what it lies in`, with
 * `-` for no position; then its other names.
 */
const PLACES = `
syria | Syria | country | -
  سوريا | سورية | Syrian Arab Republic
aleppo-governorate | Aleppo Governorate | province | 36.2 37.5 100 | syria
  محافظة حلب | Aleppo province
idlib-governorate | Idlib Governorate | province | 35.85 36.6 60 | syria
  محافظة إدلب | محافظة ادلب | Idlib province
raqqa-governorate | Raqqa Governorate | province | 36 39 100 | syria
  محافظة الرقة | Raqqa province
rif-dimashq | Rif Dimashq Governorate | province | 33.6 36.7 80 | syria
  محافظة ريف دمشق | ريف دمشق | Rif Dimashq | Damascus countryside
aleppo | Aleppo | city | 36.2 37.15 10 | aleppo-governorate
  حلب | مدينة حلب | Aleppo city | Halab | Alep | Haleb
idlib | Idlib | city | 35.93 36.63 5 | idlib-governorate
  إدلب | ادلب | مدينة إدلب | Idleb | Idlib city
raqqa | Raqqa | city | 35.95 39.01 7 | raqqa-governorate
  الرقة | مدينة الرقة | ar-Raqqah | Rakka
jisr-al-shughur | Jisr al-Shughur | city | 35.81 36.32 4 | idlib-governorate
  جسر الشغور | مدينة جسر الشغور | Jisr ash-Shughour | Jisr al-Shughour
taftanaz | Taftanaz | district | 36 36.79 3 | idlib-governorate
  تفتناز
east-aleppo | East Aleppo | area | 36.2 37.18 7 | aleppo
  شرق حلب | حلب الشرقية | أحياء حلب الشرقية | Eastern Aleppo
west-aleppo | West Aleppo | area | 36.19 37.08 8 | aleppo
  غرب حلب | حلب الغربية | Western Aleppo
old-aleppo | Old City of Aleppo | district | 36.199 37.161 1.5 | aleppo
  المدينة القديمة في حلب | حلب القديمة | Old Aleppo
qadi-askar | Qadi Askar | district | 36.204 37.176 1.5 | aleppo
  قاضي عسكر | حي قاضي عسكر | Kadi Askar
qadi-askar-childrens-hospital | Qadi Askar children's hospital | site | 36.204 37.176 1.5 | qadi-askar
  مشفى الأطفال في قاضي عسكر | Children's Hospital, Qadi Askar
inzarat | Inzarat | district | 36.232 37.178 2 | aleppo
  الإنذارات | حي الإنذارات | Enzarat
dahiyat-al-assad | Dahiyat al-Assad | district | 36.186 37.06 2 | west-aleppo
  ضاحية الأسد | Assad suburb | al-Assad suburb
minyan | Minyan | district | 36.203 37.058 2 | west-aleppo
  منيان | قرية منيان | Minyan village | Menyan
1070-apartments | 1070 Apartments Project | district | 36.164 37.088 1.5 | hamdaniya
  مشروع 1070 شقة | منطقة مشروع 1070 شقة | 1070 Apartments
hamdaniya | Hamdaniya | district | 36.178 37.1 2 | west-aleppo
  الحمدانية | حي الحمدانية | Hamdaniyeh
jub-al-qubba | Jub al-Qubba | district | 36.204 37.168 1.5 | east-aleppo
  جب القبة | حي جب القبة | Jubb al-Qubba | Jub al-Quba
sheikh-saeed | Sheikh Saeed | district | 36.157 37.141 1.5 | aleppo
  الشيخ سعيد | حي الشيخ سعيد | Sheikh Said | Sheikh Sa'id | Shaykh Said
masaken-hanano | Masaken Hanano | district | 36.226 37.208 1.5 | east-aleppo
  مساكن هنانو | Masakin Hanano | Hanano
sakhour | Sakhour | district | 36.216 37.189 1.5 | east-aleppo
  الصاخور | حي الصاخور | Sakhur
haydariya | Haydariya | district | 36.231 37.194 1.5 | east-aleppo
  الحيدرية | Haidariya | al-Haydariyah
firdous | Firdous | district | 36.18 37.154 1.5 | aleppo
  الفردوس | حي الفردوس | al-Firdaws | Ferdous
salihin | Salihin | district | 36.179 37.162 1.5 | aleppo
  الصالحين | حي الصالحين | al-Salihin
bustan-al-qasr | Bustan al-Qasr | district | 36.188 37.142 1.5 | aleppo
  بستان القصر | Bustan al-Kasr
bab-al-maqam | Bab al-Maqam | district | 36.19 37.16 1.5 | aleppo
  باب المقام | Bab al-Makam
kallasa | Kallasa | district | 36.189 37.147 1.5 | aleppo
  الكلاسة | al-Kallaseh | Kallaseh
eastern-ansari | Eastern Ansari | district | 36.183 37.127 1.5 | aleppo
  الأنصاري الشرقي | Ansari East | Ansari al-Sharqi
zabdiya | Zabdiya | district | 36.188 37.126 1.5 | aleppo
  الزبدية | Zebdiya | al-Zibdiyah
izaa | Izaa | district | 36.19 37.116 1.5 | aleppo
  الإذاعة | حي الإذاعة | al-Izaa
salah-al-din | Salah al-Din | district | 36.186 37.117 1.5 | aleppo
  حي صلاح الدين | Salaheddin | Salah ad-Din
sayf-al-dawla | Sayf al-Dawla | district | 36.193 37.121 1.5 | aleppo
  سيف الدولة | Saif al-Dawla | Seif al-Dawleh
`;

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

function places(): GazetteerEntry[] {
  const parentOf = new Map<string, string>();
  const entries = parseEntryText(PLACES, ([id, name = '', level, position, parent], names) => {
    if (parent !== undefined) parentOf.set(id, parent);
    const [lat = NaN, lon, radiusKm] = words(position).map(Number);
    return {
      id,
      name,
      names,
      level: level as PlaceLevel,
      ...(Number.isNaN(lat) ? {} : { lat, lon, radiusKm }),
    };
  });
  return entries.map((entry) => {
    const within = ancestors(entry.id, parentOf);
    return within.length === 0 ? entry : { ...entry, within };
  });
}

/** Lists what a place lies in, the narrowest first. */
function ancestors(id: string, parentOf: ReadonlyMap<string, string>): string[] {
  const parent = parentOf.get(id);
  return parent === undefined ? [] : [parent, ...ancestors(parent, parentOf)];
}
