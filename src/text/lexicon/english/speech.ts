import type { LexiconEntry } from '../sense';

/** Who says it, and how. */
export const ENGLISH_SPEECH: readonly LexiconEntry[] = [
  {
    says: { is: 'speech', stance: 'said', goesOn: true },
    words: `
      said; says; saying; reported; reports; reporting; announced; announces; announcing; stated;
      states; stating; told; tells; confirmed; confirms; confirming; added; adds; adding; declared;
      declares; noted; notes; noting; explained; explains; revealed; reveals; disclosed; indicated;
      indicates; pointed out; points out; wrote; tweeted; posted; recorded; documented; counted;
      estimated; estimates; acknowledged; acknowledges; admitted; admits; warned; warns; asserted;
      asserts; maintained; maintains; remarked; testified; recounted; quoted; published; issued;
      insisted; put the death toll; put the toll; put its losses; put the number; put the figure;
      commented; informed; has learned; learned; emphasized; stressed; concluded; recalled;
      recounts; announcing that; affirmed; concedes; conceded`,
  },
  {
    says: { is: 'speech', stance: 'alleged', goesOn: true },
    words: `
      claimed; claims; claiming; alleged; alleges; alleging; accused; accuses; accusing; boasted;
      purportedly; allegedly; blamed; blames; blaming; charged`,
  },
  {
    says: { is: 'speech', stance: 'denied', goesOn: true },
    words: 'denied; denies; denying; rejected; refuted; dismissed',
  },
  {
    says: { is: 'speech', stance: 'shown' },
    words: `
      showed; shows; showing; released by; published by; posted by; shared by; filmed by;
      broadcast by`,
  },
  {
    says: { is: 'according-to' },
    words: `
      according to; in the words of; as reported by; citing; quoting; as stated by; as told by;
      based on; as announced by; in a statement by; in a statement from; in a report by`,
  },
  { says: { is: 'relays' }, words: 'quoted; quotes; quoting; cited; cites; citing' },
  { says: { is: 'that' }, words: 'that' },
  {
    says: { is: 'meanwhile' },
    words: `
      while; whereas; meanwhile; but; although; though; however; since; because; who; whom; which;
      where; when; after; before; as; until`,
  },
  {
    says: { is: 'latter' },
    words: `
      the latter; he; she; they; the source; the sources; the spokesman; the spokeswoman;
      the spokesperson; the statement; the report; the communique; the official; it; the officer;
      the same source; the same sources`,
  },
  { says: { is: 'statement' }, words: 'statement; report; communique; press release; bulletin' },
  {
    says: { is: 'source', kind: 'activist' },
    words: `
      activist; activists; campaigners; local coordination committees; coordination committees;
      opposition activists`,
  },
  {
    says: { is: 'source', kind: 'monitor' },
    words: `
      observatory; monitor; monitors; monitoring group; human rights watch; amnesty;
      amnesty international; watchdog; human rights commission; human rights group; rights group;
      network for human rights; red cross; ombudsman; acled; airwars; sohr; snhr; hrw; icrc;
      americas watch`,
  },
  {
    says: { is: 'source', kind: 'agency' },
    words: `
      news agency; agency; reuters; afp; efe; associated press; ap; tass; interfax; anadolu; xinhua;
      dpa; upi; acan-efe; sana; wafa; notimex; prensa latina; press agency`,
  },
  {
    says: { is: 'source', kind: 'outlet' },
    words: `
      television; tv; radio; newspaper; magazine; channel; correspondent; reporter; media; press;
      al jazeera; bbc; cnn; journalists; reporters; press reports; news reports; daily; station;
      broadcast`,
  },
  {
    says: { is: 'source', kind: 'official' },
    words: `
      ministry; minister; police; government; governor; mayor; president; authorities; official;
      officials; spokesman; spokeswoman; spokesperson; prosecutor; prosecutors; ambassador; embassy;
      attorney general; judge; pentagon; white house; state department; senator; congressman;
      council; police chief; officials said; town hall; prime minister; deputy; secretary`,
  },
  {
    says: { is: 'source', kind: 'belligerent' },
    words: `
      army; military; armed forces; forces; rebels; rebel; guerrillas; guerrilla; commander;
      general; colonel; major; captain; brigade; battalion; front; command; coalition; hamas;
      hezbollah; taliban; houthis; islamic state; militants; insurgents; insurgent; fmln; eln; farc;
      m-19; shining path; idf; rsf; general staff; navy; air force; garrison; copref; coprefa;
      fighters; separatists; extraditables; kremlin; military sources; defense ministry;
      defence ministry; ministry of defence; ministry of defense; military spokesman; national guard`,
  },
  {
    says: { is: 'source', kind: 'responder' },
    words: `
      civil defence; civil defense; white helmets; red crescent; rescuers; rescue workers;
      emergency services; firefighters; fire department; paramedics; ambulance service;
      emergency service; rescue services; rescue officials`,
  },
  {
    says: { is: 'source', kind: 'eyewitness' },
    words: `
      witness; witnesses; eyewitness; eyewitnesses; residents; resident; villagers; survivors;
      survivor; neighbors; local residents; relatives; locals; a relative; family members`,
  },
  {
    says: { is: 'source', kind: 'medical' },
    words: `
      hospital; hospital sources; doctor; doctors; medics; medical sources; medical officials;
      health ministry; ministry of health; health officials; doctors without borders;
      medical source; hospital officials; health ministry officials; msf; health authorities;
      sudan doctors; doctors network`,
  },
  {
    says: { is: 'source', kind: 'UN' },
    words: 'united nations; u.n; un; unicef; unhcr; ohchr; unrwa; ocha; un human rights office',
  },
  {
    says: { is: 'source', kind: null },
    words: `
      source; sources; reports; report; versions; spokesperson; representative; leader; leaders;
      chief; director; head; bishop; archbishop; priest; lawyer; committee; commission;
      organization; group; union; party; federation; office; priests`,
  },
  {
    says: { is: 'evidence', evidence: 'footage' },
    words: 'video; footage; images; photos; photographs; pictures; recording; videos',
  },
  {
    says: { is: 'evidence', evidence: 'bodies' },
    words: 'found; recovered; discovered; unearthed; retrieved; pulled from; exhumed; located',
  },
  {
    says: { is: 'evidence', evidence: 'graves' },
    words: 'mass grave; mass graves; common grave; graves',
  },
  {
    says: { is: 'part' },
    words: `
      including; among them; among those; among whom; of whom; of them; of these; among the;
      of those; of which; amongst them; includes; included; include; were among; among`,
  },
  {
    says: { is: 'addition' },
    words: `
      in addition to; as well as; along with; together with; besides; plus; apart from; alongside;
      in addition`,
  },
  {
    says: { is: 'unreal', how: 'hypothetical' },
    words: `
      could; would; might have been; if; threatened to; threatens to; threatening to; threaten to;
      threat to; planned to; plans to; planning to; plan to; intended to; intends to; attempt to;
      attempts to; attempted to; tried to; trying to; in order to; will; shall; unless; wants to;
      want to; demand; demands; demanded; demanding; exchange for; in exchange; offered to;
      offer to; promised to; refused to; ready to; prepared to; to avoid; to prevent; avoid;
      aimed at; capable of; about to; going to; vowed to; can; conspiracy to; plot to; ordered to;
      likely to; risk of; should; must; hoped to; expected to; call for; called for; calling for;
      conspired to; urged; urging; pledged to; orders to; sought; seeking; proposed; proposal`,
  },
  {
    says: { is: 'unreal', how: 'possible' },
    words: `
      may have; might have; possibly; perhaps; believed; feared; presumably; apparently;
      unconfirmed; may be; may; rumored; presumed; thought to`,
  },
  {
    says: { is: 'harmless' },
    words: `
      escaped unharmed; unharmed; unhurt; survived; rescued; rescuing; escaped injury;
      escaped unhurt; uninjured; were saved; saved; saving; save; escaped death; safe and sound;
      escaped alive`,
  },
  {
    says: { is: 'control', course: 'taken', as: 'act' },
    words: `
      seized; captured; retook; recaptured; took control of; seized control of; overran; took over;
      gained control of; entered; regained control of; took`,
  },
  {
    says: { is: 'control', course: 'taken', as: 'event' },
    words: 'capture of; control of; seizure of; recapture of; fall of',
  },
  {
    says: { is: 'control', course: 'lost', as: 'act' },
    words: 'withdrew from; pulled out of; lost control of; retreated from; abandoned; lost',
  },
  {
    says: { is: 'control', course: 'lost', as: 'event' },
    words: 'withdrawal from; retreat from; loss of',
  },
  {
    says: { is: 'control', course: 'lost', as: 'state' },
    words: 'free of; empty of; clear of; cleared of',
  },
  {
    says: { is: 'control', course: 'held', as: 'act' },
    words: 'controls; held; still holds; holds; remained in control of',
  },
  {
    says: { is: 'control', course: 'repelled', as: 'act' },
    words: 'drove out of; expelled from; repelled; repulsed',
  },
];
