import type { NounClass } from './nouns-arabic';

/**
 * Singular and plural, by class; a noun without a slash adds -s. The classes are those of the
 * Arabic list.
 */
export const ENGLISH_NOUNS: Readonly<Record<NounClass, string>> = {
  outcome: `
    body/bodies corpse casualty/casualties fatality/fatalities death victim injury/injuries martyr
    captive hostage prisoner detainee refugee evacuee survivor wounded/wounded dead/dead
    injured/injured missing/missing killed/killed loss/losses amputee abductee internee escapee
    remains/remains`,
  person: `
    person/people person/persons civilian soldier fighter rebel militant terrorist insurgent
    gunman/gunmen guerrilla guerilla man/men woman/women child/children boy girl kid baby/babies
    infant toddler teenager teen youth minor adult student pupil teacher worker villager farmer
    peasant resident citizen officer policeman/policemen policewoman/policewomen police/police cop
    guard troop serviceman/servicemen recruit conscript airman/airmen marine sailor pilot
    crewman/crewmen bomber attacker assailant suspect activist journalist reporter photographer
    cameraman/cameramen medic doctor nurse paramedic rescuer firefighter volunteer protester
    demonstrator marcher passenger driver bystander pedestrian tourist foreigner american israeli
    palestinian syrian iraqi afghan russian turk kurd lebanese/lebanese iranian yemeni egyptian
    libyan ukrainian colombian salvadoran priest nun jesuit monk cleric imam leader commander
    general colonel captain lieutenant sergeant member operative employee staff/staff settler
    migrant immigrant inmate jihadist jihadi extremist mercenary/mercenaries combatant noncombatant
    human individual brother sister son daughter mother father wife/wives husband parent
    grandchild/grandchildren sibling relative official agent diplomat candidate
    missionary/missionaries informant technician contractor bodyguard peacekeeper engineer miner
    fisherman/fishermen trader politician mayor judge lawyer professor countryman/countrymen
    compatriot elder soul life/lives houthi hezbollah taliban/taliban trafficker kidnapper outlaw
    bandit others/others troops/troops personnel/personnel`,
  thing: `
    tank vehicle car truck bus/buses jeep ambulance helicopter aircraft/aircraft plane jet drone
    missile rocket shell mortar bomb mine rifle weapon gun grenade cannon howitzer carrier apc boat
    ship vessel train building house home school hospital mosque church/churches shop store bridge
    tent position post outpost checkpoint base headquarters/headquarters barrack barrel cylinder
    bulldozer motorcycle motorbike launcher machinegun artillery round bullet pickup
    facility/facilities site factory/factories shelter market`,
  family: `family/families household`,
  other: `
    group faction battalion brigade division platoon squad unit organization organisation
    party/parties country/countries nation state city/cities town village district province
    department governorate region area neighborhood neighbourhood street attack raid strike
    airstrike explosion blast clash/clashes battle bombing incident operation phase round meeting
    reason point question time occasion charge case report source witness/witnesses percent issue
    article step proposal demand condition front direction side place stage game goal team inning
    vote seat bill law chapter page item copy/copies word line photo picture shot episode
    company/companies bank store account project program programme floor story/stories room bed
    window door table`,
  unit: `
    second minute hour day night week weekend fortnight month year decade century/centuries yr hr
    min sec am pm o'clock meter metre kilometer kilometre km kms mile foot/feet inch/inches yard
    acre hectare cm mm knot league dollar cent euro pound peso ruble rouble shekel dinar rial riyal
    lira franc yen usd eur gbp bucks centavo cordoba inti quetzal sucre lempira austral/australes
    dlrs/dlrs ton tonne kilogram kilo kg kgs gram ounce oz lb lbs liter litre gallon ml cl l degree
    volt watt megawatt kw mw caliber calibre times fold`,
};

export const ENGLISH_MONTHS = `
  january february march april may june july august september october november december jan feb mar
  apr jun jul aug sep sept oct nov dec muharram safar rabi jumada rajab shaban sha'ban ramadan
  shawwal dhu monday tuesday wednesday thursday friday saturday sunday`;

/**
 * A number after one of these is a name, a date, an age or a place: Flight 17, Brigade 46, page 3,
 * aged 45, No. 10.
 */
export const ENGLISH_LABELS = `
  no nr nrs number numbers room flight highway route road street avenue page chapter article section
  resolution brigade battalion regiment division platoon unit building apartment apt flat floor
  channel camp zone sector area block level phase act bill law decree version grade ward district
  precinct hill km kilometer exit gate terminal column figure table item paragraph para volume vol
  aged age ages year years since exercise exercises scp apollo boeing airbus covid sars group line
  ref sukhoi tupolev antonov ilyushin kalashnikov grad katyusha size pier berth dock checkpoint type
  model mk resolutions articles sections pages chapters routes highways roads channels rooms tel
  phone telephone call dial fax box mi mig su tu un ch uh ah`;

export const ENGLISH_ORDINALS = `
  first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
  fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth
  fiftieth hundredth thousandth millionth`;
