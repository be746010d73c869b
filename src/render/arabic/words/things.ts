import { match } from 'ts-pattern';
import type { Unit } from '../../../claim/claim';
import type { MeasureFacets } from '../../../reconcile/model/types';
import { outsideInArabic } from '../../sentences/outside';
import { say } from '../../sentences/prose';
import { eitherOf, listOf } from './list';
import { compound, he, she, type CountNoun } from './noun';
import { single, type Group } from './people';

const SHELL = she(say`قذيفة`, say`قذائف`);
const ROUND = she(say`قطعة`, say`قطع`);

/** Kinds of thing by their English word. */
const TYPES: Readonly<Record<string, CountNoun>> = {
  tank: she(say`دبابة`),
  carrier: compound(she(say`ناقلة`), say`جند`),
  car: she(say`سيارة`),
  truck: she(say`شاحنة`),
  ambulance: compound(she(say`سيارة`), say`إسعاف`),
  'armoured vehicle': she(say`مدرعة`),
  aircraft: she(say`طائرة`),
  helicopter: she(say`مروحية`),
  drone: she(say`مسيرة`),
  gun: he(say`مدفع`, say`مدافع`),
  mortar: compound(SHELL, say`هاون`),
  shell: SHELL,
  'chlorine shell': compound(SHELL, say`كلور`),
  rocket: he(say`صاروخ`, say`صواريخ`),
  missile: he(say`صاروخ`, say`صواريخ`),
  bomb: she(say`قنبلة`, say`قنابل`),
  'barrel bomb': compound(he(say`برميل`, say`براميل`), say`متفجرات`),
  'gas cylinder': compound(she(say`أسطوانة`), say`غاز`),
  checkpoint: he(say`حاجز`, say`حواجز`),
  position: she(say`نقطة`, say`نقاط`),
  building: { ...he(say`مبنى`, say`مبان`), stem: say`مبني` },
  house: he(say`منزل`, say`منازل`),
  school: she(say`مدرسة`, say`مدارس`),
  hospital: { ...he(say`مستشفى`, say`مستشفيات`), stem: say`مستشفي` },
  institution: she(say`مؤسسة`),
};

/** What things are counted: "دبابات", "آليات من نوع ⁨BMP⁩". */
export function thingGroup(unit: Exclude<Unit, 'person'>, type: MeasureFacets['type']): Group {
  const types = type === undefined ? [] : typeof type === 'string' ? [type] : type.anyOf;
  const [only] = types;
  if (only === undefined) return single(unitNoun(unit));
  const nouns = types.flatMap((one) => (Object.hasOwn(TYPES, one) ? TYPES[one]! : [])).map(single);
  const [known] = nouns;
  if (known !== undefined && types.length === 1) return known;
  const whole = single(unitNoun(unit));
  if (nouns.length === types.length) {
    return {
      ...whole,
      tail: say`من ${listOf(nouns.map((one) => one.definite))}`,
      definite: listOf(nouns.map((one) => one.definite)),
      indefinite: listOf(nouns.map((one) => one.indefinite)),
    };
  }
  const tail = say`من نوع ${eitherOf(types.map((one) => outsideInArabic(one)))}`;
  return {
    ...whole,
    tail,
    definite: say`${whole.definite} ${tail}`,
    indefinite: say`${whole.indefinite} ${tail}`,
  };
}

function unitNoun(unit: Exclude<Unit, 'person'>): CountNoun {
  return match(unit)
    .with('vehicle', () => she(say`آلية`))
    .with('weapon', () => compound(ROUND, say`سلاح`))
    .with('munition', () => compound(ROUND, say`ذخيرة`))
    .with('site', () => he(say`موقع`, say`مواقع`))
    .with('family', () => she(say`عائلة`))
    .exhaustive();
}
