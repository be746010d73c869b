import { HIJRI_MONTHS, MONTH_NAMES } from '../../../calendar/month-names';
import type { LexiconEntry } from '../sense';

/** Who is counted, whose they are, who did it, where and when. */
export const ENGLISH_PEOPLE: readonly LexiconEntry[] = [
  {
    says: { is: 'role', who: { status: 'civilian' } },
    nouns: `
      civilian; resident; villager; citizen; peasant; farmer; worker; student; teacher; protester;
      demonstrator; passenger; pedestrian; bystander; worshipper; shopper; fisherman/fishermen;
      priest; nun; jesuit; maid; miner; noncombatant; tourist; missionary/missionaries; pupil;
      trader`,
  },
  {
    says: { is: 'role', who: { role: ['soldier'] } },
    nouns: `
      soldier; troop; serviceman/servicemen; policeman/policemen; officer; marine; recruit;
      conscript; guard; paratrooper; sailor; airman/airmen; sergeant; lieutenant; captain; colonel;
      reservist`,
    words: `
      police; troops; police officers; military personnel; army personnel; security personnel;
      members of the army; members of the security forces; members of the armed forces`,
  },
  {
    says: { is: 'role', who: { role: ['fighter'] } },
    nouns: `
      fighter; rebel; militant; insurgent; guerrilla; guerilla; gunman/gunmen; terrorist; jihadist;
      jihadi; extremist; subversive; combatant; militiaman/militiamen; mercenary/mercenaries;
      attacker; assailant; separatist; contra; paramilitary/paramilitaries`,
  },
  { says: { is: 'role', who: { role: ['commander'] } }, nouns: 'commander' },
  { says: { is: 'role', who: { role: ['activist'] } }, nouns: 'activist; campaigner' },
  {
    says: { is: 'role', who: { role: ['journalist'] } },
    nouns:
      'journalist; reporter; photographer; cameraman/cameramen; newsman/newsmen; correspondent',
  },
  {
    says: { is: 'role', who: { role: ['medic'] } },
    nouns: 'medic; doctor; nurse; paramedic',
    words: 'health workers; medical staff; medical workers; health worker',
  },
  {
    says: { is: 'role', who: { role: ['rescuer'] } },
    nouns: 'rescuer; firefighter; rescue worker',
    words: 'civil defence volunteers; civil defense volunteers',
  },
  {
    says: { is: 'role', who: { role: ['aid worker'] } },
    nouns: 'aid worker; relief worker; humanitarian worker',
    words: 'un staff; un workers',
  },
  {
    says: { is: 'role', who: { role: ['detainee'] } },
    nouns: 'detainee; prisoner; inmate; captive; hostage',
  },
  {
    says: { is: 'role', who: { sex: 'female' } },
    nouns: 'woman/women; mother; wife/wives; grandmother; sister',
  },
  { says: { is: 'role', who: { sex: 'male' } }, nouns: 'man/men; father; brother; husband' },
  {
    says: { is: 'role', who: { age: 'child' } },
    nouns: `
      child/children; baby/babies; infant; toddler; minor; boy; girl; schoolchild/schoolchildren;
      teenager; kid; schoolboy; schoolgirl`,
  },
  {
    says: { is: 'actor' },
    nouns: `
      force; group; militia; faction; brigade; battalion; regime; government; guerrilla; rebel;
      gunman/gunmen; militant; insurgent; soldier; troop; terrorist; separatist;
      paramilitary/paramilitaries; settler; warplane; jet; helicopter; extremist; drug trafficker;
      attacker; assailant`,
    words: `
      army; police; navy; air force; security forces; military; front; movement; opposition;
      houthis; taliban; hamas; hezbollah; coalition; islamic state; isis; russia; israel; ukraine;
      saudi arabia; rsf; rapid support forces; idf; farc; eln; fmln; shining path; al shabaab;
      boko haram; al qaeda; death squad; death squads; cartel; unknown gunmen; organization;
      national guard; kremlin; armed forces; guerrillas`,
  },
  { says: { is: 'doer' }, words: 'by; at the hands of' },
  {
    says: { is: 'attack', kind: 'air strike' },
    words: `
      air strike; air strikes; airstrike; airstrikes; air raid; air raids; air attack; air attacks;
      strike; strikes; bombardment`,
  },
  {
    says: { is: 'attack', kind: 'shelling' },
    words: `
      shelling; artillery fire; mortar fire; mortar attack; rocket attack; missile attack;
      bombardments; rocket fire`,
  },
  {
    says: { is: 'attack', kind: 'bombing' },
    words: `
      bombing; explosion; blast; car bomb; suicide bombing; suicide bomber; bomb; bombings;
      roadside bomb; dynamite`,
  },
  {
    says: { is: 'attack', kind: 'clash' },
    words: 'clash; clashes; fighting; battle; battles; firefight; shootout; ambush; combat',
  },
  {
    says: { is: 'attack', kind: 'attack' },
    words: 'attack; attacks; raid; raids; assault; offensive; shooting; operation',
  },
  {
    says: { is: 'place', level: 'site' },
    words: `
      hospital; school; market; mosque; church; prison; airport; checkpoint; crossing; square;
      university; hotel; station; base; barracks; farm; camp; bridge`,
  },
  {
    says: { is: 'place', level: 'district' },
    words: `
      neighborhood; neighbourhood; district; village; suburb; quarter; canton; township; hamlet;
      refugee camp; settlement; jurisdiction; street; avenue`,
  },
  { says: { is: 'place', level: 'city' }, words: 'city; capital; town; port' },
  {
    says: { is: 'place', level: 'area' },
    words: 'area; region; zone; countryside; valley; mountains; enclave; municipality; strip',
  },
  {
    says: { is: 'place', level: 'province' },
    words: 'province; department; governorate; state; oblast',
  },
  {
    says: { is: 'where' },
    words: `
      in; at; near; inside; outside; around; south of; north of; east of; west of; of; from; to;
      southern; northern; eastern; western; central; downtown; outside of; close to; across; between`,
  },
  ...(
    [
      [
        'today',
        `
          today; this morning; this afternoon; this evening; tonight; earlier today; early today;
          this noon; at dawn today`,
      ],
      [
        'yesterday',
        `
          yesterday; last night; yesterday morning; yesterday afternoon; yesterday evening;
          overnight; on the eve`,
      ],
      ['before-yesterday', 'the day before yesterday; two days ago; 2 days ago'],
      [
        'past-24-hours',
        `
          past 24 hours; last 24 hours; previous 24 hours; in the past day; over the past day;
          in the last hours; past few hours; last few hours`,
      ],
      ['past-48-hours', 'past 48 hours; last 48 hours; past two days; last two days; past 2 days'],
      ['past-72-hours', 'past 72 hours; last 72 hours; past three days; last three days'],
      [
        'past-few-days',
        'past few days; last few days; in recent days; recently; recent days; lately',
      ],
      ['this-week', 'this week; earlier this week'],
      ['last-week', 'last week'],
      [
        'past-week',
        'past week; over the past week; past seven days; in the past week; past 7 days',
      ],
      ['several-weeks', 'several weeks; recent weeks; past few weeks; past weeks; last few weeks'],
    ] as const
  ).map(([phrase, words]): LexiconEntry => ({ says: { is: 'time', phrase }, words })),
  ...['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'].map(
    (words, day): LexiconEntry => ({
      says: { is: 'time', phrase: `weekday-${String(day)}` },
      words,
    }),
  ),
  ...MONTH_NAMES.map(({ english }, month): LexiconEntry => ({
    says: { is: 'time', phrase: `month-${String(month + 1)}` },
    words: english.join('; '),
  })),
  {
    says: { is: 'time', phrase: 'hijri' },
    words: HIJRI_MONTHS.english.join('; ').replaceAll('-', ' - '),
  },
];
