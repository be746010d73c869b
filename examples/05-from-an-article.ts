// From two articles to a report: draft claims, an analyst's decisions, the review beside the text,
// and what the sources claim.
import { reconcileClaims } from 'casualty-claims';
import type { Place } from 'casualty-claims/types';
import { renderDraftsText, renderText } from 'casualty-claims/render';
import { acceptDrafts, draftClaims, type DraftDecision } from 'casualty-claims/text';

const gazetteer: readonly Place[] = [
  { name: 'Naria', names: ['ناريا'], lat: 35.5, lon: 37.1, level: 'city' },
  {
    name: 'Tel Amar',
    names: ['تل عمار'],
    lat: 35.54,
    lon: 37.14,
    level: 'district',
    within: ['Naria'],
  },
];

// Both articles are written for this example, and so are the war and its places.
const ENGLISH = `At least 30 dead as shells hit a market in Tel Amar

At least 30 people were killed and more than 60 wounded when artillery shells struck the market of Tel Amar on Tuesday, the Naria Rescue Service said. Nine of the dead were children.

The army said it had destroyed two tanks and killed 14 gunmen near the town. It denied that civilians had been hit. A second strike could kill hundreds of people, a doctor at the hospital warned.

Residents told Norwind News that soldiers had arrested 12 men on Monday night and released five of them in the morning.`;

const ARABIC = `قتل 27 شخصا وأصيب نحو سبعين آخرين في قصف مدفعي على سوق تل عمار أمس الثلاثاء، بحسب جهاز الإنقاذ في ناريا، بينهم 11 طفلا وثلاث نساء.

وقال ناشطون إن قوات الجيش أعدمت خمسة شبان بعد اعتقالهم على حاجز، مؤكدين العثور على جثتين قرب النهر. من جهتها، أعلنت قيادة الجيش أنها سيطرت على تل عمار وأسرت أربعة مسلحين.

وطالب الأهالي بالإفراج عن 20 معتقلا.`;

const english = draftClaims(ENGLISH, {
  publisher: 'Norwind News',
  reportedOn: '2031-05-07',
  report: 'norwind',
  gazetteer,
});
const arabic = draftClaims(ARABIC, {
  publisher: 'راديو ناريا',
  reportedOn: '2031-05-07',
  report: 'radio',
  gazetteer,
});

console.log(renderDraftsText(ENGLISH, english));
console.log(renderDraftsText(ARABIC, arabic, { language: 'ar' }));

// The analyst accepts what was read, but rejects one draft, and settles of whom the children are a
// part, which the text leaves open.
const decisions = (drafts: typeof english): DraftDecision[] =>
  drafts.drafts.map(({ id }) => ({ draft: id, decision: 'accept', by: 'R. A.' }));
const decided = [
  acceptDrafts(english, decisions(english)),
  acceptDrafts(arabic, [
    ...decisions(arabic),
    {
      draft: 'radio-3',
      decision: 'edit',
      claim: { partOf: 'radio-1', outcome: 'killed' },
      by: 'R. A.',
    },
    {
      draft: 'radio-4',
      decision: 'edit',
      claim: { partOf: 'radio-1', outcome: 'killed' },
      by: 'R. A.',
    },
    { draft: 'radio-6', decision: 'reject', by: 'R. A.', note: 'the same two are among the five' },
  ]),
];

console.log(renderText(reconcileClaims(decided.flatMap(({ claims }) => claims))));
