import type { LexiconEntry } from '../sense';

/** Words for what became of people. */
export const ENGLISH_OUTCOMES: readonly LexiconEntry[] = [
  {
    says: { is: 'outcome', outcome: 'killed', as: 'noun' },
    nouns: 'martyr',
    words: 'killed people; dead bodies of victims; lives',
  },
  {
    says: { is: 'outcome', outcome: 'killed', as: 'event' },
    words: `
      killing of; killings of; murder of; murders of; assassination of; assassinations of;
      slaying of; slayings of; massacre of; massacres of; lives of; claimed the lives of;
      took the lives of; cost the lives of; the lives of; elimination of; lynching of; murderers of;
      killers of; assassins of; murderer of; killer of`,
  },
  {
    says: { is: 'outcome', outcome: 'killed', as: 'act' },
    words: `
      killed; killing; kill; kills; murdered; murdering; murder; murders; assassinated;
      assassinating; assassinate; slew; slaughtered; slaughtering; massacred; massacring; shot dead;
      shot to death; shooting dead; gunned down; gunning down; neutralised; neutralized;
      neutralising; neutralizing; eliminated; mowed down; stabbed to death; stabbing to death;
      hacked to death; liquidated; have killed; beat to death`,
  },
  {
    says: { is: 'outcome', outcome: 'killed', as: 'participle' },
    words: `
      killed; murdered; assassinated; slain; slaughtered; massacred; shot dead; shot to death;
      gunned down; neutralised; neutralized; eliminated; fatally shot; martyred; stabbed to death;
      hacked to death; lynched; beaten to death; burned to death; burnt to death; burned alive;
      burnt alive; put to death; crushed to death; tortured to death; strangled; liquidated;
      fatally wounded; mortally wounded; fatally injured; blown to pieces; machinegunned;
      riddled with bullets`,
  },
  { says: { is: 'outcome', outcome: 'killed', as: 'participle', near: true }, words: 'blown up' },
  {
    says: { is: 'outcome', outcome: 'wounded', as: 'participle', near: true },
    words: 'burned; burnt; stabbed; beaten',
  },
  {
    says: { is: 'outcome', outcome: 'casualties', as: 'act', near: true },
    words: 'shot; shooting; gunned; hit; hitting',
  },
  {
    says: { is: 'outcome', outcome: 'wounded', as: 'act', near: true },
    words: 'stabbed; stabbing; burned; burning',
  },
  {
    says: { is: 'outcome', outcome: 'casualties', as: 'participle', near: true },
    words: 'shot; hit by bullets',
  },
  {
    says: { is: 'outcome', outcome: 'killed', as: 'suffer' },
    words: `
      lost their lives; lost his life; lost her life; lose their lives; met their deaths;
      fell in combat; were lost; losing their lives; have lost their lives`,
  },
  {
    says: { is: 'outcome', outcome: 'dead', as: 'noun' },
    nouns: 'death; fatality/fatalities',
    words: `
      dead; fatal victims; death toll; death toll of; number of dead; number of deaths;
      number of fatalities; people dead; fatal casualties`,
  },
  {
    says: { is: 'outcome', outcome: 'dead', as: 'event' },
    words: `
      death of; deaths of; death toll; toll; burial of; funeral of; funerals of; deaths to;
      the death toll; number killed; burying; caused the death of; caused the deaths of`,
  },
  {
    says: { is: 'outcome', outcome: 'dead', as: 'participle' },
    words:
      'dead; found dead; left dead; confirmed dead; feared dead; reported dead; drowned; buried',
  },
  {
    says: { is: 'outcome', outcome: 'dead', as: 'suffer' },
    words: `
      died; die; dies; dying; perished; perish; perishing; drowned; succumbed; passed away;
      have died; starved to death; bled to death`,
  },
  {
    says: { is: 'outcome', outcome: 'bodies found', as: 'noun' },
    nouns: 'body/bodies; corpse',
    words: `
      remains; dead bodies; dead body; lifeless bodies; cadavers; cadaver; decomposed bodies;
      charred bodies`,
  },
  {
    says: { is: 'outcome', outcome: 'bodies found', as: 'event' },
    words: 'bodies of; body of; remains of; corpses of; corpse of; dead bodies of; the bodies of',
  },
  {
    says: { is: 'outcome', outcome: 'executed', as: 'event' },
    words: `
      execution of; executions of; beheading of; beheadings of; summary execution of;
      extrajudicial execution of; hanging of`,
  },
  {
    says: { is: 'outcome', outcome: 'executed', as: 'act' },
    words: `
      executed; executing; execute; executes; beheaded; beheading; behead; decapitated;
      decapitating; summarily executed; hanged; hanging`,
  },
  {
    says: { is: 'outcome', outcome: 'executed', as: 'participle' },
    words: `
      executed; summarily executed; beheaded; decapitated; hanged; summarily shot;
      executed by firing squad; lined up and shot; publicly executed`,
  },
  {
    says: { is: 'outcome', outcome: 'wounded', as: 'noun' },
    nouns: 'injury/injuries; amputee',
    words: `
      wounded; injured; wounded people; number of wounded; number of injured; wounded persons;
      injured people`,
  },
  {
    says: { is: 'outcome', outcome: 'wounded', as: 'event' },
    words: `
      injury of; injuries of; wounding of; injuring of; injuries to; wounds to; number injured;
      number wounded; injury to`,
  },
  {
    says: { is: 'outcome', outcome: 'wounded', as: 'act' },
    words: `
      wounded; wounding; wound; wounds; injured; injuring; injure; injures; hurt; hurting; maimed;
      maiming; shot and wounded; shooting and wounding; hospitalized; treated`,
  },
  {
    says: { is: 'outcome', outcome: 'wounded', as: 'participle' },
    words: `
      wounded; injured; hurt; maimed; shot and wounded; hospitalized; hospitalised;
      seriously wounded; seriously injured; critically injured; slightly wounded; slightly injured;
      critically wounded; badly wounded; badly injured; gravely wounded; severely wounded;
      severely injured; gravely injured; lightly wounded; moderately wounded; treated for injuries;
      treated for wounds; hit by live fire; hit by gunfire; hit by shrapnel; hit by bullets`,
  },
  {
    says: { is: 'outcome', outcome: 'wounded', as: 'suffer' },
    words: `
      suffered injuries; sustained injuries; suffered wounds; received wounds; suffered burns;
      sustained wounds; suffered minor injuries; suffered serious injuries;
      sustained minor injuries; received injuries; lost limbs`,
  },
  {
    says: { is: 'outcome', outcome: 'suffocated', as: 'participle' },
    words: 'suffocated; gassed; asphyxiated',
  },
  {
    says: { is: 'outcome', outcome: 'suffocated', as: 'suffer' },
    words: `
      suffocated; suffered suffocation; choked; suffered breathing difficulties;
      had difficulty breathing; suffered from suffocation; suffering breathing difficulties`,
  },
  {
    says: { is: 'outcome', outcome: 'suffocated', as: 'noun' },
    words: 'cases of suffocation; suffocation cases',
  },
  {
    says: { is: 'outcome', outcome: 'casualties', as: 'noun' },
    nouns: 'casualty/casualties; victim; loss/losses',
    words: `
      killed or wounded; dead or wounded; killed and wounded; dead and wounded; killed or injured;
      killed and injured; casualties killed and wounded; dead and injured`,
  },
  {
    says: { is: 'outcome', outcome: 'casualties', as: 'participle' },
    words: `
      killed or wounded; dead or wounded; killed or injured; killed and wounded; dead and wounded;
      killed or captured; either killed or wounded`,
  },
  {
    says: { is: 'outcome', outcome: 'casualties', as: 'act' },
    words: `
      killed or wounded; killed or injured; killing or wounding; killed and wounded;
      killing and wounding; killing or injuring; killing and injuring`,
  },
  {
    says: { is: 'outcome', outcome: 'missing', as: 'noun' },
    words: 'missing; missing persons; missing people',
  },
  {
    says: { is: 'outcome', outcome: 'missing', as: 'event' },
    words: 'disappearance of; disappearances of',
  },
  {
    says: { is: 'outcome', outcome: 'missing', as: 'participle' },
    words: `
      missing; unaccounted for; reported missing; trapped under the rubble; buried under the rubble;
      lost at sea; listed as missing`,
  },
  {
    says: { is: 'outcome', outcome: 'missing', as: 'suffer' },
    words: 'disappeared; have disappeared; went missing; vanished; gone missing; disappearing',
  },
  {
    says: { is: 'outcome', outcome: 'captured', as: 'status' },
    nouns: 'captive; prisoner of war/prisoners of war; pow',
  },
  { says: { is: 'outcome', outcome: 'captured', as: 'event' }, words: 'capture of' },
  {
    says: { is: 'outcome', outcome: 'captured', as: 'act' },
    words: 'captured; capturing; capture; captures; took prisoner; taking prisoner; have captured',
  },
  {
    says: { is: 'outcome', outcome: 'captured', as: 'participle' },
    words: 'captured; taken prisoner; taken captive; held prisoner',
  },
  {
    says: { is: 'outcome', outcome: 'detained', as: 'status' },
    nouns: 'detainee; prisoner; inmate; internee',
  },
  {
    says: { is: 'outcome', outcome: 'detained', as: 'event' },
    words: 'arrest of; arrests of; detention of; imprisonment of; jailing of',
  },
  {
    says: { is: 'outcome', outcome: 'detained', as: 'act' },
    words: `
      arrested; arresting; arrest; arrests; detained; detaining; detain; detains; jailed; jailing;
      imprisoned; imprisoning; rounded up; rounding up; apprehended; took into custody`,
  },
  {
    says: { is: 'outcome', outcome: 'detained', as: 'participle' },
    words: `
      arrested; detained; jailed; imprisoned; rounded up; taken into custody; under arrest;
      apprehended; in custody; in detention; behind bars; under detention`,
  },
  {
    says: { is: 'outcome', outcome: 'detained', as: 'participle', near: true },
    words: 'held; confined',
  },
  { says: { is: 'outcome', outcome: 'abducted', as: 'status' }, nouns: 'hostage; abductee' },
  {
    says: { is: 'outcome', outcome: 'abducted', as: 'event' },
    words: `
      kidnapping of; kidnappings of; abduction of; abductions of; seizure of hostages; holding of;
      mass kidnapping of; kidnaping of`,
  },
  {
    says: { is: 'outcome', outcome: 'abducted', as: 'act' },
    words: `
      kidnapped; kidnapping; kidnap; kidnaps; kidnaped; kidnaping; abducted; abducting; abduct;
      took hostage; taking hostage; seized hostages; hijacked; hijacking; held hostage;
      holding hostage; are holding; were holding; still holding`,
  },
  {
    says: { is: 'outcome', outcome: 'abducted', as: 'participle' },
    words: `
      kidnapped; kidnaped; abducted; taken hostage; held hostage; held captive; taken away by;
      seized by; being held hostage; held as hostages`,
  },
  {
    says: { is: 'outcome', outcome: 'released', as: 'noun' },
    words:
      'freed hostages; freed prisoners; freed detainees; released prisoners; released hostages',
  },
  {
    says: { is: 'outcome', outcome: 'released', as: 'event' },
    words: 'release of; liberation of; freeing of',
  },
  {
    says: { is: 'outcome', outcome: 'released', as: 'act' },
    words: `
      released; releasing; releases; release; freed; freeing; frees; set free; setting free;
      liberated; liberating; let go`,
  },
  {
    says: { is: 'outcome', outcome: 'released', as: 'participle' },
    words: 'released; freed; set free; liberated; let go',
  },
  { says: { is: 'outcome', outcome: 'surrendered', as: 'event' }, words: 'surrender of' },
  {
    says: { is: 'outcome', outcome: 'surrendered', as: 'suffer' },
    words: `
      surrendered; surrender; gave themselves up; laid down their arms; laid down their weapons;
      laid down arms; handed over their weapons; turned themselves in; deserted; defected;
      surrendering`,
  },
  {
    says: { is: 'outcome', outcome: 'besieged', as: 'participle' },
    words: 'besieged; trapped; under siege; stranded; encircled',
  },
  {
    says: { is: 'outcome', outcome: 'displaced', as: 'status' },
    nouns: 'refugee; evacuee',
    words: `
      displaced; displaced people; displaced persons; internally displaced people;
      displaced civilians; idps`,
  },
  {
    says: { is: 'outcome', outcome: 'displaced', as: 'event' },
    words: 'displacement of; displacing; uprooting; driven from their homes',
  },
  {
    says: { is: 'outcome', outcome: 'displaced', as: 'act' },
    words: `
      displaced; displacing; uprooted; uprooting; forced from their homes; drove from their homes;
      driving from their homes; made homeless`,
  },
  {
    says: { is: 'outcome', outcome: 'displaced', as: 'participle' },
    words: `
      displaced; uprooted; forced from their homes; homeless; driven from their homes;
      made homeless; left homeless; internally displaced; forced to flee; forced to leave`,
  },
  {
    says: { is: 'outcome', outcome: 'departed', as: 'event' },
    words: 'evacuation of; departure of; exodus of; expulsion of; deportation of; flight of',
  },
  {
    says: { is: 'outcome', outcome: 'departed', as: 'act' },
    words: 'evacuated; evacuating; expelled; expelling; deported; deporting',
  },
  {
    says: { is: 'outcome', outcome: 'departed', as: 'participle' },
    words: 'evacuated; deported; expelled',
  },
  {
    says: { is: 'outcome', outcome: 'departed', as: 'suffer' },
    words: `
      fled; fleeing; flee; have fled; left their homes; left the city; left the area; left the town;
      crossed the border; crossed into; left the enclave; escaped; escape; have escaped; escaped to;
      broke out; had escaped`,
  },
];
