import { frozen } from '../issue/frozen';
import type { KindEntry } from './kind-entry';

const kind = (id: string, partOf: readonly string[], names: readonly string[] = []): KindEntry => ({ id, partOf, names });

/**
 * Kinds of event that reports name, sorted as ACLED and GTD sort theirs. Families overlap on purpose: an
 * attack on civilians may be an explosion too, and two reports of it may name either.
 */
export const STARTER_KINDS: readonly KindEntry[] = /* @__PURE__ */ frozen([
  kind('explosion', [], ['explosions', 'bombing explosion', 'explosions remote violence', 'explosion or remote violence', 'blast', 'bombing', 'bombardment', 'remote violence', 'انفجار', 'تفجير', 'قصف']),
  kind('airstrike', ['explosion'], ['air strike', 'airstrikes', 'air strikes', 'air raid', 'air raids', 'air attack', 'barrel bomb', 'drone strike', 'air drone strike', 'غارة', 'غارة جوية', 'غارات جوية', 'قصف جوي', 'براميل متفجرة']),
  kind('shelling', ['explosion'], ['artillery', 'artillery fire', 'shelling artillery missile attack', 'mortar attack', 'rocket attack', 'missile attack', 'missile strike', 'قصف مدفعي', 'قصف صاروخي']),
  kind('ied', ['explosion'], ['improvised explosive device', 'roadside bomb', 'car bomb', 'suicide bombing', 'suicide attack', 'suicide bomb', 'landmine', 'mine', 'remote explosive', 'grenade', 'عبوة ناسفة', 'سيارة مفخخة', 'تفجير انتحاري', 'لغم']),
  kind('chemical-attack', ['explosion'], ['chemical weapon', 'chemical weapons', 'chemical attack', 'gas attack', 'chlorine attack', 'هجوم كيميائي', 'غاز سام', 'قصف بالغازات السامة']),
  kind('armed-clash', [], ['armed clash', 'armed clashes', 'clash', 'clashes', 'battle', 'battles', 'fighting', 'armed conflict', 'اشتباك', 'اشتباكات', 'معركة', 'معارك', 'قتال']),
  kind('firefight', ['armed-clash'], ['gunfight', 'gun battle', 'exchange of fire', 'تبادل اطلاق نار']),
  kind('ambush', ['armed-clash'], ['raid', 'كمين']),
  kind('attack', ['armed-clash', 'against-civilians', 'explosion'], ['attacks', 'armed assault', 'armed attack', 'facility infrastructure attack', 'هجوم مسلح']),
  kind('offensive', ['armed-clash'], ['assault', 'storming of a position', 'capture', 'capture of a position', 'seizure', 'advance', 'storming', 'siege', 'government regains territory', 'non state actor overtakes territory', 'هجوم', 'سيطرة', 'اقتحام']),
  kind('withdrawal', ['armed-clash'], ['retreat', 'انسحاب']),
  kind('against-civilians', [], ['violence against civilians', 'one sided violence', 'attack on civilians', 'massacre', 'مجزرة']),
  kind('state-based-violence', ['armed-clash', 'explosion'], ['state based violence', 'state based conflict', 'state based armed conflict']),
  kind('non-state-violence', ['armed-clash', 'explosion'], ['non state violence', 'non state conflict']),
  kind('sexual-violence', ['against-civilians'], ['rape', 'عنف جنسي']),
  kind('shooting', ['against-civilians'], ['shooting attack', 'sniper', 'sniping', 'drive by shooting', 'assassination', 'killing', 'murder', 'اطلاق نار', 'قنص', 'اغتيال']),
  kind('stabbing', ['against-civilians'], ['knife attack', 'طعن']),
  kind('abduction', ['against-civilians'], ['kidnapping', 'kidnap', 'hostage taking', 'forced disappearance', 'abduction forced disappearance', 'اختطاف', 'خطف']),
  kind('execution', ['against-civilians'], ['executions', 'summary execution', 'beheading', 'اعدام', 'إعدامات', 'تصفية']),
  kind('arrest', [], ['arrests', 'detention', 'detentions', 'raid and arrest', 'اعتقال', 'اعتقالات', 'مداهمة']),
  kind('release', [], ['prison release', 'prison break', 'jailbreak', 'release of prisoners', 'prisoner exchange', 'prisoner swap', 'افراج', 'تبادل اسرى', 'تحرير معتقلين', 'اطلاق سراح']),
  kind('displacement', [], ['flight', 'exodus', 'departure', 'forced displacement', 'نزوح', 'تهجير', 'لجوء']),
  kind('evacuation', ['displacement'], ['evacuations', 'اجلاء', 'خروج المدنيين']),
  kind('protest', [], ['protests', 'peaceful protest', 'demonstration', 'demonstrations', 'protest with intervention', 'excessive force against protesters', 'مظاهرة', 'مظاهرات', 'احتجاج', 'احتجاجات']),
  kind('riot', ['protest'], ['riots', 'mob violence', 'violent demonstration', 'شغب']),
  kind('looting', [], ['looting property destruction', 'pillage', 'نهب']),
  kind('disaster', [], ['natural disaster', 'accident', 'كارثة', 'حادث']),
  kind('flood', ['disaster'], ['floods', 'flooding', 'فيضان', 'سيول']),
  kind('earthquake', ['disaster'], ['quake', 'زلزال']),
  kind('storm', ['disaster'], ['cyclone', 'hurricane', 'typhoon', 'tornado', 'عاصفة', 'اعصار']),
  kind('building-collapse', ['disaster'], ['building collapse', 'collapse', 'انهيار مبنى']),
  kind('fire', ['disaster'], ['blaze', 'wildfire', 'حريق']),
  kind('transport', [], ['transport accident', 'traffic accident']),
  kind('road-crash', ['transport'], ['road crash', 'car crash', 'bus crash', 'road accident', 'حادث سير', 'حادث مروري']),
  kind('boat-sinking', ['transport'], ['boat sinking', 'shipwreck', 'capsizing', 'boat capsized', 'غرق قارب', 'غرق مركب']),
  kind('plane-crash', ['transport'], ['plane crash', 'air crash', 'aircraft crash', 'تحطم طائرة']),
  kind('train-crash', ['transport'], ['train crash', 'derailment', 'حادث قطار']),
]);
