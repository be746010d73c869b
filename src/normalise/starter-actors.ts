import { frozen } from '../issue/frozen';
import type { ActorEntry } from './actor-entry';
import { parseEntryText, words } from './entry-text';

/** Each actor: `id | name | camp | ids of what it is part of`, then its other names. */
const ACTORS = `
syrian-government | Syrian government | syrian-government
  Syrian regime | Assad regime | regime | government | النظام السوري | النظام | قوات النظام |
  قوات النظام السوري | regime forces | government forces | Syrian government forces |
  pro-government forces | Syrian state television | التلفزيون السوري
syrian-army | Syrian army | syrian-government | syrian-government
  Syrian Arab Army | SAA | الجيش السوري | الجيش العربي السوري | جيش النظام | القوات النظامية |
  Syrian army command | General Command of the Army and Armed Forces |
  القيادة العامة للجيش والقوات المسلحة
syrian-allies | allies of the Syrian government | syrian-government
  pro-government militias | allied militias | المليشيات الموالية | الميليشيات الموالية |
  pro-regime militias | allies of the Syrian army | Syrian army's allies | حلفاء الجيش السوري
afghan-militias | Afghan militias | syrian-government | syrian-allies
  Afghan militia | Fatemiyoun | Liwa Fatemiyoun | مليشيات أفغانية
hezbollah | Hezbollah | syrian-government | syrian-allies
  Hizbullah | حزب الله
russia | Russia | syrian-government | syrian-allies
  Russian forces | Russian Ministry of Defence | Russian Defence Ministry | وزارة الدفاع الروسية |
  روسيا | Russian aircraft | Russian air force
sana | SANA | syrian-government | syrian-government
  Syrian Arab News Agency | وكالة سانا | سانا
syrian-opposition | Syrian opposition | syrian-opposition
  opposition | rebels | Syrian rebels | opposition fighters | opposition factions |
  rebel factions | armed opposition | المعارضة | المعارضة السورية | المعارضة المسلحة |
  مقاتلو المعارضة | فصائل المعارضة | كتائب الثوار | الثوار | revolutionary battalions |
  rebel battalions
free-syrian-army | Free Syrian Army | syrian-opposition | syrian-opposition
  FSA | الجيش الحر | الجيش السوري الحر
islamic-front | Islamic Front | syrian-opposition | syrian-opposition
  الجبهة الإسلامية
tawhid-brigade | Tawhid Brigade | syrian-opposition | islamic-front syrian-opposition
  Liwa al-Tawhid | al-Tawhid Brigade | لواء التوحيد
jaysh-al-fath | Jaysh al-Fath | syrian-opposition | syrian-opposition
  Army of Conquest | Jaish al-Fatah | جيش الفتح
fatah-halab | Fatah Halab | syrian-opposition | syrian-opposition
  Aleppo Conquest operations room | غرفة عمليات فتح حلب | فتح حلب
ahrar-al-sham | Ahrar al-Sham | syrian-opposition | jaysh-al-fath syrian-opposition
  أحرار الشام | حركة أحرار الشام
suqour-al-sham | Suqour al-Sham | syrian-opposition | syrian-opposition
  Suqur al-Sham | Sukur al-Sham | صقور الشام
fastaqim | Fastaqim | syrian-opposition | syrian-opposition
  Fastaqim Kama Umirt | فاستقم
jabhat-fateh-al-sham | Jabhat Fateh al-Sham | syrian-opposition | syrian-opposition
  Nusra Front | Jabhat al-Nusra | al-Nusra Front | جبهة النصرة | جبهة فتح الشام
syrian-national-coalition | Syrian National Coalition | syrian-opposition | syrian-opposition
  الائتلاف الوطني لقوى الثورة والمعارضة
islamic-state | Islamic State | islamic-state
  IS | ISIS | ISIL | Daesh | داعش | تنظيم الدولة | تنظيم الدولة الإسلامية | الدولة الإسلامية
amaq | Amaq | islamic-state | islamic-state
  Amaq News Agency | Amaq agency | وكالة أعماق | أعماق
`;

/**
 * The actors of the examples: the war in Syria as five Arabic reports name it. A starter set, not a
 * claim to completeness: bring your own table for your own war. A camp says who fights beside whom,
 * so that "army" and "pro-government militias" may be compared; it says nothing about guilt.
 */
export const STARTER_ACTORS: readonly ActorEntry[] = /* @__PURE__ */ frozen(
  /* @__PURE__ */ parseEntryText(ACTORS, ([id, name = '', camp = '', wholes], names) => ({
    id,
    name,
    camp,
    names,
    partOf: words(wholes),
  })),
);
