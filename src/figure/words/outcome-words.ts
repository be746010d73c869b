import { foldWord } from './letters';

// Words after which a noun without a number is a victim ("مقتل جندي", "killing civilians").
const ARABIC = `
  مقتل قتل قتلت قتلوا قتلا يقتل تقتل قتله بقتل لقتل مقتله استشهاد استشهد استشهدت استشهدوا إصابة أصيب
  أصيبت أصابت أصاب إصابته جرح جرحت سقوط سقط سقطت وفاة توفي توفيت مصرع لقي اعتقال اعتقل اعتقلت
  اعتقلوا أسر أسرت أسروا خطف خطفت اختطاف اختطف اختطفت إعدام أعدم أعدمت أعدموا تصفية صفت العثور عثر
  تحرير حرر حررت إفراج الإفراج إطلاق فقدان فقد انتشال انتشل انتشلت اغتيال اغتال اغتالت اغتيل احتجاز
  احتجز احتجزت توقيف أوقف أوقفت ذبح نزوح تهجير نزح استقبال إنقاذ أنقذت إسعاف تدمير دمر دمرت إسقاط
  أسقط أسقطت الاستيلاء اغتنام إعطاب عطب خلف خلفت أوقع أوقعت مخلفا مخلفة موقعا موقعة أسفر أسفرت تسليم
  استسلام استسلم سلم تحييد قضى استهداف استهدف استهدفت يضم تضم بينهم`;
const ENGLISH = `
  killed killing kill kills murdered murdering murder executed executing execution wounded wounding
  injured injuring injures dead died die dies death shot arrested arresting detained detaining
  captured capturing abducted abducting kidnapped kidnapping slain slaying beheaded beheading hanged
  freed freeing released releasing rescued missing hurt hospitalized hospitalised massacred
  assassinated assassinating martyred displaced evacuated fled surrendered casualties bodies victims
  drowned burned burnt stabbed gassed perished fatalities lost toll`;

let words: ReadonlySet<string> | undefined;

/** Whether a word tells what became of somebody. */
export function tellsOutcome(folded: string): boolean {
  words ??= new Set(
    `${ARABIC} ${ENGLISH}`
      .trim()
      .split(/\s+/)
      .map((word) => foldWord(word)),
  );
  return words.has(folded);
}
