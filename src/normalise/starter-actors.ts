import { frozen } from '../issue/frozen';
import type { ActorEntry } from './actor-entry';

const entry = (id: string, name: string, camp: string, names: readonly string[] = [], partOf: readonly string[] = []): ActorEntry => ({
  id,
  name,
  camp,
  names,
  partOf,
});

/**
 * The actors of the examples: the war in Syria as five Arabic reports name it. A starter set, not a
 * claim to completeness: bring your own table for your own war. A camp says who fights beside whom,
 * so that "army" and "pro-government militias" may be compared; it says nothing about guilt.
 */
export const STARTER_ACTORS: readonly ActorEntry[] = /* @__PURE__ */ frozen([
  entry('syrian-government', 'Syrian government', 'syrian-government', ['Syrian regime', 'Assad regime', 'regime', 'government', 'النظام السوري', 'النظام', 'قوات النظام', 'قوات النظام السوري', 'regime forces', 'government forces', 'Syrian government forces', 'pro-government forces', 'Syrian state television', 'التلفزيون السوري']),
  entry('syrian-army', 'Syrian army', 'syrian-government', ['Syrian Arab Army', 'SAA', 'الجيش السوري', 'الجيش العربي السوري', 'جيش النظام', 'القوات النظامية', 'Syrian army command', 'General Command of the Army and Armed Forces', 'القيادة العامة للجيش والقوات المسلحة'], ['syrian-government']),
  entry('syrian-allies', 'allies of the Syrian government', 'syrian-government', ['pro-government militias', 'allied militias', 'المليشيات الموالية', 'الميليشيات الموالية', 'pro-regime militias', 'allies of the Syrian army', "Syrian army's allies", 'حلفاء الجيش السوري']),
  entry('afghan-militias', 'Afghan militias', 'syrian-government', ['Afghan militia', 'Fatemiyoun', 'Liwa Fatemiyoun', 'مليشيات أفغانية'], ['syrian-allies']),
  entry('hezbollah', 'Hezbollah', 'syrian-government', ['Hizbullah', 'حزب الله'], ['syrian-allies']),
  entry('russia', 'Russia', 'syrian-government', ['Russian forces', 'Russian Ministry of Defence', 'Russian Defence Ministry', 'وزارة الدفاع الروسية', 'روسيا', 'Russian aircraft', 'Russian air force'], ['syrian-allies']),
  entry('sana', 'SANA', 'syrian-government', ['Syrian Arab News Agency', 'وكالة سانا', 'سانا'], ['syrian-government']),
  entry('syrian-opposition', 'Syrian opposition', 'syrian-opposition', ['opposition', 'rebels', 'Syrian rebels', 'opposition fighters', 'opposition factions', 'rebel factions', 'armed opposition', 'المعارضة', 'المعارضة السورية', 'المعارضة المسلحة', 'مقاتلو المعارضة', 'فصائل المعارضة', 'كتائب الثوار', 'الثوار', 'revolutionary battalions', 'rebel battalions']),
  entry('free-syrian-army', 'Free Syrian Army', 'syrian-opposition', ['FSA', 'الجيش الحر', 'الجيش السوري الحر'], ['syrian-opposition']),
  entry('islamic-front', 'Islamic Front', 'syrian-opposition', ['الجبهة الإسلامية'], ['syrian-opposition']),
  entry('tawhid-brigade', 'Tawhid Brigade', 'syrian-opposition', ['Liwa al-Tawhid', 'al-Tawhid Brigade', 'لواء التوحيد'], ['islamic-front', 'syrian-opposition']),
  entry('jaysh-al-fath', 'Jaysh al-Fath', 'syrian-opposition', ['Army of Conquest', 'Jaish al-Fatah', 'جيش الفتح'], ['syrian-opposition']),
  entry('fatah-halab', 'Fatah Halab', 'syrian-opposition', ['Aleppo Conquest operations room', 'غرفة عمليات فتح حلب', 'فتح حلب'], ['syrian-opposition']),
  entry('ahrar-al-sham', 'Ahrar al-Sham', 'syrian-opposition', ['أحرار الشام', 'حركة أحرار الشام'], ['jaysh-al-fath', 'syrian-opposition']),
  entry('suqour-al-sham', 'Suqour al-Sham', 'syrian-opposition', ['Suqur al-Sham', 'Sukur al-Sham', 'صقور الشام'], ['syrian-opposition']),
  entry('fastaqim', 'Fastaqim', 'syrian-opposition', ['Fastaqim Kama Umirt', 'فاستقم'], ['syrian-opposition']),
  entry('jabhat-fateh-al-sham', 'Jabhat Fateh al-Sham', 'syrian-opposition', ['Nusra Front', 'Jabhat al-Nusra', 'al-Nusra Front', 'جبهة النصرة', 'جبهة فتح الشام'], ['syrian-opposition']),
  entry('syrian-national-coalition', 'Syrian National Coalition', 'syrian-opposition', ['الائتلاف الوطني لقوى الثورة والمعارضة'], ['syrian-opposition']),
  entry('islamic-state', 'Islamic State', 'islamic-state', ['IS', 'ISIS', 'ISIL', 'Daesh', 'داعش', 'تنظيم الدولة', 'تنظيم الدولة الإسلامية', 'الدولة الإسلامية']),
  entry('amaq', 'Amaq', 'islamic-state', ['Amaq News Agency', 'Amaq agency', 'وكالة أعماق', 'أعماق'], ['islamic-state']),
]);
