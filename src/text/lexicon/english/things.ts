import type { LexiconEntry } from '../sense';

/** Words for vehicles, weapons and sites, and for what became of them. */
export const ENGLISH_THINGS: readonly LexiconEntry[] = [
  {
    says: { is: 'outcome', outcome: 'destroyed', as: 'event' },
    words: 'destruction of; downing of; demolition of; sinking of',
  },
  {
    says: { is: 'outcome', outcome: 'destroyed', as: 'act' },
    words: `
      destroyed; destroying; destroy; shot down; shooting down; downed; downing; blew up;
      blowing up; demolished; demolishing; sank; sinking; burned down; torched; set fire to;
      dynamited; burned; burning; blasted; knocked out; flattened; intercepted`,
  },
  {
    says: { is: 'outcome', outcome: 'destroyed', as: 'participle' },
    words: `
      destroyed; shot down; downed; demolished; sunk; burned down; burned; torched; blown up;
      flattened; set on fire; razed; levelled; leveled; intercepted; gutted`,
  },
  { says: { is: 'outcome', outcome: 'damaged', as: 'event' }, words: 'damage to' },
  {
    says: { is: 'outcome', outcome: 'damaged', as: 'act' },
    words: 'damaged; damaging; disabled; disabling; hit; hitting; struck',
  },
  {
    says: { is: 'outcome', outcome: 'damaged', as: 'participle' },
    words: 'damaged; hit; disabled; struck; partially destroyed; partly destroyed',
  },
  { says: { is: 'outcome', outcome: 'seized', as: 'event' }, words: 'seizure of; capture of' },
  {
    says: { is: 'outcome', outcome: 'seized', as: 'act' },
    words: `
      seized; seizing; seize; captured; capturing; confiscated; confiscating; took control of;
      overran; took; recovered; stole; stealing; found`,
  },
  {
    says: { is: 'outcome', outcome: 'seized', as: 'participle' },
    words: 'seized; captured; confiscated; overrun; recovered; found; stolen',
  },
  {
    says: { is: 'outcome', outcome: 'fired', as: 'event' },
    words: 'launch of; firing of; barrage of; volley of',
  },
  {
    says: { is: 'outcome', outcome: 'fired', as: 'act' },
    words:
      'fired; firing; fire; launched; launching; dropped; dropping; lobbed; lobbing; hurled; threw',
  },
  {
    says: { is: 'outcome', outcome: 'fired', as: 'participle' },
    words: 'fired; launched; dropped; lobbed; hurled; thrown; landed; exploded',
  },
  ...(
    [
      ['vehicle', 'tank', 'tank'],
      [
        'vehicle',
        'carrier',
        `
          carrier; armored personnel carrier; armoured personnel carrier; apc; troop carrier;
          armored vehicle; armoured vehicle`,
      ],
      ['vehicle', 'car', 'car; jeep; pickup; pickup truck'],
      ['vehicle', 'truck', 'truck; lorry/lorries'],
      ['vehicle', 'bus', 'bus/buses'],
      ['vehicle', 'aircraft', 'plane; aircraft/aircraft; helicopter; jet; warplane; airplane'],
      ['vehicle', 'drone', 'drone'],
      ['vehicle', 'boat', 'boat; ship; vessel'],
      ['vehicle', undefined, 'vehicle; motorcycle; ambulance; bulldozer; train'],
      ['munition', 'mortar', 'mortar shell; mortar round'],
      ['munition', 'rocket', 'rocket; missile'],
      ['munition', 'barrel bomb', 'barrel bomb'],
      ['munition', undefined, 'shell; bomb; mine; grenade; round; bullet; cartridge; landmine'],
      [
        'weapon',
        undefined,
        'rifle; weapon; gun; machinegun; mortar; launcher; howitzer; cannon; artillery piece',
      ],
      ['site', 'house', 'house; home'],
      ['site', 'hospital', 'hospital; clinic'],
      ['site', 'school', 'school'],
      ['site', 'checkpoint', 'checkpoint; roadblock'],
      ['site', 'position', 'position; post; outpost; base; headquarters/headquarters'],
      [
        'site',
        undefined,
        `
          building; shop; store; bridge; mosque; church/churches; tent; market; factory/factories;
          facility/facilities; tower; pylon; site; dwelling`,
      ],
    ] as const
  ).map(([unit, type, nouns]): LexiconEntry => ({
    says: { is: 'thing', unit, ...(type === undefined ? {} : { type }) },
    nouns,
  })),
];
