import type { SourceKind } from './source';

/**
 * Words for unnamed voices. A name is a *bare kind* when its head is one of these and every other
 * word only describes it ("local medical sources", "مصادر محلية"). It may be anyone, so it never
 * resolves across reports.
 */
const HEADS: Readonly<Record<string, SourceKind | null>> = {
  activist: 'activist',
  activists: 'activist',
  campaigners: 'activist',
  source: null,
  sources: null,
  reports: null,
  accounts: null,
  media: 'outlet',
  journalists: 'outlet',
  witness: 'eyewitness',
  witnesses: 'eyewitness',
  eyewitness: 'eyewitness',
  eyewitnesses: 'eyewitness',
  resident: 'eyewitness',
  residents: 'eyewitness',
  locals: 'eyewitness',
  survivors: 'eyewitness',
  villagers: 'eyewitness',
  doctor: 'medical',
  doctors: 'medical',
  medics: 'medical',
  hospitals: 'medical',
  rescuers: 'responder',
  paramedics: 'responder',
  responders: 'responder',
  official: 'official',
  officials: 'official',
  authorities: 'official',
  police: 'official',
  rebels: 'belligerent',
  fighters: 'belligerent',
  militants: 'belligerent',
  monitors: 'monitor',
  correspondent: 'outlet',
  reporter: 'outlet',
  ناشطون: 'activist',
  نشطاء: 'activist',
  ناشطين: 'activist',
  ناشط: 'activist',
  مصادر: null,
  مصدر: null,
  تقارير: null,
  شهود: 'eyewitness',
  شاهد: 'eyewitness',
  سكان: 'eyewitness',
  اهالي: 'eyewitness',
  ناجون: 'eyewitness',
  اطباء: 'medical',
  مسعفون: 'responder',
  مسؤولون: 'official',
  مسوولون: 'official',
  مراسل: 'outlet',
  مراسلنا: 'outlet',
};

const MODIFIERS = new Set(
  `
    a an the local several some many other various unnamed anonymous multiple different independent
    well-informed informed field press media medical hospital military security army government
    official opposition rebel regime tribal community diplomatic western un rescue aid civil defence
    defense health ministry police intelligence pro-government pro-opposition syrian iraqi yemeni
    palestinian israeli lebanese libyan sudanese ukrainian russian turkish from on the ground in of
    محليه طبيه صحفيه ميدانيه امنيه عسكريه رسميه خاصه معارضه متطابقه اعلاميه حكوميه مطلعه اهليه عيان
    عدد من سوريه عراقيه يمنيه فلسطينيه اعلاميون محليون مستقله منطقه مدينه بلده قريه حي`
    .trim()
    .split(/\s+/),
);

/** How much of a head's meaning its modifiers change: "medical sources" are medical voices. */
const BY_MODIFIER: Readonly<Record<string, SourceKind>> = {
  medical: 'medical',
  hospital: 'medical',
  health: 'medical',
  طبيه: 'medical',
  press: 'outlet',
  media: 'outlet',
  صحفيه: 'outlet',
  اعلاميه: 'outlet',
  military: 'belligerent',
  army: 'belligerent',
  opposition: 'belligerent',
  rebel: 'belligerent',
  regime: 'belligerent',
  عسكريه: 'belligerent',
  معارضه: 'belligerent',
  security: 'official',
  official: 'official',
  government: 'official',
  ministry: 'official',
  police: 'official',
  امنيه: 'official',
  رسميه: 'official',
  حكوميه: 'official',
  rescue: 'responder',
  aid: 'responder',
  un: 'UN',
};

/**
 * The bare kind that a source's name is, or `null` for a name of somebody.
 *
 * @param folded - the name, folded: lower case, Arabic letters unified
 */
export function bareKindOf(folded: string): { readonly kind: SourceKind | null } | null {
  const words = folded
    .split(/[\s,]+/)
    .filter((word) => word !== '')
    .map(withoutArticle);
  let kind: SourceKind | null = null;
  let heads = 0;
  for (const word of words) {
    if (Object.hasOwn(HEADS, word)) {
      heads += 1;
      kind ??= HEADS[word] ?? null;
    } else if (heads > 0 && WHERE.has(word)) break;
    else if (!MODIFIERS.has(word)) return null;
  }
  if (heads === 0) return null;
  for (const word of words) kind ??= Object.hasOwn(BY_MODIFIER, word) ? BY_MODIFIER[word]! : null;
  return { kind };
}

/**
 * What follows says where they are, and makes nobody of them: "activists in Aleppo", "ناشطون في
 * حلب".
 */
const WHERE = new Set(['in', 'from', 'of', 'at', 'near', 'inside', 'في', 'من', 'داخل', 'قرب']);

function withoutArticle(word: string): string {
  return word.length > 4 && word.startsWith('ال') ? word.slice(2) : word;
}
