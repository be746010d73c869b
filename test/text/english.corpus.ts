/**
 * Sentences of our own and what is read out of them, in the short form of `told`. Add a sentence,
 * get a test.
 *
 *     Twelve people were killed and 30 wounded
 *                        ^^^^^^        ^^^^^^^ the participle after the figure; the noun that it is
 */
export const ENGLISH: readonly (readonly [sentence: string, drafts: readonly string[]])[] = [
  [
    'Twelve people were killed and 30 wounded in a strike on the market.',
    ['killed Twelve people', 'wounded 30 wounded'],
  ],
  [
    'A bomb killed nine soldiers and injured 14 others, including two officers.',
    ['killed nine soldiers', 'wounded 14 others', 'wounded two officers ∈ 2'],
  ],
  [
    'The attack left 17 villagers and two policemen dead.',
    ['dead 17 villagers', 'dead two policemen dead'],
  ],
  ['Three of the dead were women.', ['dead Three of the dead']],
  [
    'Gunmen kidnapped 11 engineers near the border and later released four of them.',
    ['abducted 11 engineers', 'released four of them'],
  ],
  ['Rescuers recovered 23 bodies from the river.', ['dead+bodies 23 bodies']],
  ['The bodies of five men were found in a ditch.', ['dead+bodies five men']],
  ['Rebels executed seven prisoners who had tried to flee.', ['executed seven prisoners']],
  [
    'At least 40 people, most of them children, died when the boat sank.',
    ['dead At least 40 people', 'dead most of them children ∈ 1'],
  ],
  ['Some 3,000 families have been displaced.', ['displaced/family Some 3,000 families']],
  [
    'More than 200 fighters surrendered and laid down their arms.',
    ['surrendered More than 200 fighters'],
  ],
  ['Sixteen miners are still missing.', ['missing Sixteen miners']],
  ['Two guerrillas killed the mayor and his driver.', []],
  ['Police arrested 60 protesters on Monday.', ['detained 60 protesters']],
  ['The army destroyed two tanks and seized a truck.', ['destroyed/vehicle two tanks']],
  ['No one was hurt in the blast.', ['wounded No one']],
  ['The shelling could kill hundreds of civilians.', []],
  ['The families demanded the release of 12 hostages.', []],
  ['The group threatened to execute three captives.', []],
  ['Delegates of 14 countries met for two days.', []],
  ['The ministry denied that 20 troops had been killed.', ['killed 20 troops (denied) < ministry']],
  ['The rebels claimed to have killed 45 soldiers.', ['killed 45 soldiers (alleged) < rebels']],
  [
    'Six priests (four Spaniards and two Salvadorans) were murdered.',
    ['killed Six priests', 'killed four Spaniards ∈ 1', 'killed two Salvadorans ∈ 1'],
  ],
  ['The governor was shot dead along with two bodyguards.', ['killed two bodyguards']],
  ['Five people were killed, police said.', ['killed Five people < police']],
  [
    'According to the Red Crescent, eight civilians were wounded.',
    ['wounded eight civilians < Red Crescent'],
  ],
  [
    'The agency quoted a doctor as saying that 13 patients had died.',
    ['dead 13 patients < a doctor'],
  ],
  [
    'Police said six men were killed. They added that two others were wounded.',
    ['killed six men < Police', 'wounded two others < Police'],
  ],
  ['The death toll rose to 61.', ['dead 61']],
  [
    'More than 70,000 people have died since the war began in 1980.',
    ['dead More than 70,000 people'],
  ],
  [
    'The murder of six priests shocked the country, which will vote in May.',
    ['killed six priests'],
  ],
  [
    'Two children were among the dead and four people were still missing.',
    ['dead Two children', 'missing four people'],
  ],
  [
    'An attack left four guards dead and more than 30 injured.',
    ['dead four guards dead', 'wounded more than 30 injured'],
  ],
  ['The army shot down two anti-ship missiles.', ['destroyed/munition two anti-ship missiles']],
  ['The dead include four children.', ['dead four children']],
  ['Ten suspects were accused of planning to kill two judges.', []],
  [
    'Militants captured the town of Karsa on Friday.',
    ['control Militants taken: captured the town of Karsa'],
  ],
  ['The army withdrew from Port Sale.', ['control army: withdrew from Port Sale (denied)']],
  ['A helicopter was shot down, killing all five crew members.', ['killed five crew members']],
  [
    'Eleven workers were taken hostage and two were freed.',
    ['abducted Eleven workers', 'released two'],
  ],
  [
    'The explosion wounded at least 25 people, three of them seriously.',
    ['wounded at least 25 people', 'wounded three of them seriously ∈ 1'],
  ],
  ['The rebels killed or wounded 30 soldiers.', ['casualties 30 soldiers']],
  [
    'Three men, two women and a child drowned.',
    ['dead Three men', 'dead two women', 'dead a child'],
  ],
  ['Activists put the toll at 70.', ['dead 70 < Activists']],
  ['Local officials put the number of wounded at 70 at 9 pm.', ['wounded 70 < Local officials']],
  ['Casualties stood at 15, police said.', ['casualties 15 < police']],
  ['The army put the time of death of the commander at 10.', []],
  ['The toll later climbed to 93, according to SOHR.', ['dead 93 < SOHR']],
  ['Nine people died, according to Ali Hassan.', ['dead Nine people < Ali Hassan']],
  ['The blast claimed 34 lives.', ['killed 34 lives']],
  ['The militants claimed 500.', []],
  ['Firefighters saved 34 lives.', []],
  ['Some 300 inmates escaped.', ['departed Some 300 inmates']],
  [
    '70 dead, 200 wounded in market bombing: Observatory',
    ['dead 70 dead < Observatory', 'wounded 200 wounded < Observatory'],
  ],
  ['UN: 120 civilians killed in October', ['killed 120 civilians < UN']],
  ['Army: 12 killed.', ['killed 12']],
  ['Number of dead at the hospital: 12', ['dead 12']],
  ['Wounded: 12', ['wounded 12']],
  ['Rebels killed a large number of soldiers.', ['killed a large number of soldiers']],
  ['Fourteen of the 42 dead were women.', ['dead 42 dead']],
];
