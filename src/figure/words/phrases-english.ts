import type { PhraseTable } from './phrases';

export const ENGLISH_PHRASES: PhraseTable = {
  before: {
    //  at least 42 bodies
    //  ^^^^^^^^
    'at-least': `
      at least; at the least; at the very least; at a minimum; at minimum; no fewer than;
      no less than; not less than; not fewer than; a minimum of; minimum of; minimum;
      greater than or equal to; more than or equal to; higher or equal than;
      higher than or equal to; greater or equal to; equal to or more than; equal to or greater than;
      larger than or equal to; not under; >=; ≥; =>; as few as; fully; a confirmed minimum of;
      equal or greater than; equal or more than; greater or equal than; bigger than or equal to`,
    'more-than': `
      more than; over; above; in excess of; exceeding; exceed; exceeds; exceeded; upwards of;
      upward of; greater than; higher than; larger than; bigger than; well over; just over;
      slightly over; slightly more than; well above; well more than; a little over; surpass;
      surpasses; surpassed; surpassing; beyond; north of; >; topping; topped; many more than;
      far more than; no fewer than more than; just above; far over; somewhat more than; not just;
      top; past; better than; little more than; a little more than; just more than`,
    'at-most': `
      at most; at the most; at the very most; up to; as many as; no more than; not more than;
      a maximum of; maximum of; maximum; as much as; not exceeding; not over; less than or equal to;
      lower or equal than; fewer than or equal to; equal to or less than; smaller than or equal to;
      equal to or fewer than; lower than or equal to; <=; ≤; at maximum; no greater than; not above;
      less or equal to; less or equal than; equal or less than; capped at; anything up to;
      possibly up to; perhaps as many as; possibly as many as; maybe as many as; not greater than;
      no higher than; no larger than; not higher than; perhaps up to`,
    'fewer-than': `
      fewer than; less than; under; below; lower than; smaller than; well under; well below;
      short of; <; far fewer than; far less than; beneath`,
    about: `
      about; around; approximately; some; roughly; circa; c; ca; approx; an estimated; estimated;
      estimated at; estimated to be; in the region of; in the neighborhood of;
      in the neighbourhood of; in the order of; on the order of; of the order of; something like;
      somewhere around; somewhere near; more or less; ~; ≈; ±; nearly or about; probably; perhaps;
      maybe; possibly; reportedly about; an approximate; a rough; anywhere around;
      in the vicinity of; an estimate of; estimates of; just about; or about; round about;
      an average of; close on`,
    nearly: `
      nearly; almost; close to; just under; just below; near; nearing; approaching; just shy of;
      shy of; just short of; a little under; slightly under; slightly less than;
      slightly fewer than; just less than; not quite; a little less than; virtually; practically;
      little short of`,
    exactly: `
      exactly; precisely; a total of; total of; totaling; totalling; altogether; only; just;
      another; a further; an additional; additional; a combined; a combined total of; a reported;
      a confirmed; the number of; in all; reached; rose to; stands at; stood at; rising to;
      a toll of; a death toll of; even; merely; a mere; a staggering; a record; a group of exactly;
      all told; some exactly; other; further; equals to; equals; equal to; =; as low as`,
  },
  after: {
    //  20 people or more
    //            ^^^^^^^
    'at-least': `
      or more; and more; plus; +; at least; at the least; at the very least; or more than;
      and above; and over; or over; and up; and counting; upwards; or above; minimum; at a minimum;
      at minimum; or greater; or higher; and upwards; if not more; or even more; maybe more;
      perhaps more; possibly more; or equal; or equal to`,
    'more-than': 'and then some',
    'at-most': `
      at most; at the most; or less; or fewer; maximum; at the very most; or below; or under; tops;
      and below; and under; if that; at maximum; or lower`,
    'fewer-than': '',
    about: `
      or so; or thereabouts; approximately; roughly; more or less; or about; give or take; odd; ish;
      approx; an estimate; by estimate`,
  },
  strong: {
    dozens: `
      dozens and dozens; dozens; dozens or hundreds; dozens or even hundreds;
      dozens or possibly hundreds; dozens or perhaps hundreds; many dozens; dozens upon dozens;
      dozens if not hundreds`,
    asharat: 'tens',
    scores: 'scores and scores; scores; many scores',
    hundreds:
      'hundreds and hundreds; hundreds; many hundreds; hundreds upon hundreds; many hundred',
    thousands:
      'thousands and thousands; thousands; many thousands; thousands upon thousands; many thousand',
    tensThousands:
      'tens of thousands; several tens of thousands; tens of thousand; many tens of thousands',
    hundredsThousands: `
      hundreds of thousands; several hundreds of thousands; hundreds of thousand;
      many hundreds of thousands`,
    millions: `
      millions; many millions; tens of millions; hundreds of millions; several million;
      a few million; billions; several millions`,
    severalHundred: `
      several hundred; several hundreds; a few hundred; few hundred; a few hundreds; some hundreds;
      several hundreds of`,
    severalThousand: `
      several thousand; several thousands; a few thousand; few thousand; a few thousands;
      some thousands`,
    severalDozen: `
      several dozen; several dozens; a few dozen; few dozen; a few dozens; some dozens;
      several tens; a few tens; several score; a few score`,
  },
  weak: {
    bidTeen: 'several over ten',
    several: 'several',
    few: `
      a few; few; a handful; handful; a small number of; a small number; small numbers of;
      a small group of; only a few; just a few; a limited number of; a small handful of;
      a relatively small number of; quite few`,
    many: `
      many; numerous; a large number of; large numbers of; a great many; a great number of;
      a good many; a lot of; lots of; countless; large number of; a huge number of; huge numbers of;
      a significant number of; significant numbers of; a considerable number of; a high number of;
      high numbers of; untold numbers of; so many; very many; great numbers of; a big number of;
      a substantial number of; innumerable; plenty of; quite a few; quite a number of;
      a large group of; a multitude of; large groups of; a growing number of`,
    numberOf: `
      a number of; numbers of; a group of; multiple; groups of; an additional number of;
      a certain number of; a series of; various; sundry; a few or more; a bunch of; a batch of;
      a crowd of`,
    some: 'some; any number of; an amount of; at least some; an element of',
  },
  share: [
    [
      'most',
      `
        most of; most of the; the majority of; a majority of; majority of; the vast majority of;
        the bulk of; mostly; most; the overwhelming majority of; the great majority of;
        more than half of; more than half; over half of; over half; almost all of; almost all;
        nearly all of; nearly all; the greater part of; the larger part of; the majority;
        a majority; the vast majority; mainly; the overwhelming majority; virtually all`,
      `
        most of them; most of whom; the majority of them; the majority of whom;
        the vast majority of whom; the vast majority of them; more than half of them;
        more than half of whom; majority of whom; a majority of whom; almost all of them;
        nearly all of them; almost all of whom; nearly all of whom; over half of whom;
        over half of them; a majority of them; the bulk of them; the bulk of whom`,
    ],
    [
      'half',
      'half of the; half of; half the; one half of; a half of; half',
      'half of them; half of whom; one half of them',
    ],
    [
      'all',
      'all of the; all of; all the; all; every one of the; the entire; every; every one of',
      `
        all of them; all of whom; every one of them; all of those; every last one of them; all;
        every one of whom`,
    ],
    [
      { percent: 25 },
      `
        a quarter of the; a quarter of; one quarter of; one quarter of the; one-fourth of;
        a fourth of; a quarter; one quarter; one-fourth; a fourth`,
      'a quarter of them; a quarter of whom; one quarter of them',
    ],
    [
      { percent: 33 },
      'a third of the; a third of; one third of; one third of the; a third; one third',
      'a third of them; a third of whom; one third of them; one third of whom',
    ],
    [
      { percent: 67 },
      'two thirds of the; two thirds of; two thirds; two third of; two-thirds',
      'two thirds of them; two thirds of whom',
    ],
    [
      { percent: 75 },
      'three quarters of the; three quarters of; three quarters; three fourths of; three fourths',
      'three quarters of them; three quarters of whom',
    ],
    [
      { percent: 20 },
      'a fifth of the; a fifth of; one fifth of; a fifth; one fifth',
      'a fifth of them; a fifth of whom',
    ],
    [
      { percent: 10 },
      'a tenth of the; a tenth of; one tenth of; a tenth; one tenth',
      'a tenth of them',
    ],
  ],
  exact: [
    [
      1,
      `
        single; a lone; a single; one single; just one; only one; a sole; the lone; the sole;
        one lone`,
    ],
    [
      2,
      `
        a couple of; a couple; a pair of; a pair; couple of; pair of; the couple; a duo of;
        both of them; the pair; a brace of; both`,
    ],
    [3, 'a trio of; a trio; trio of; a threesome of'],
    [6, 'half a dozen; a half dozen; half dozen'],
    [4, 'a quartet of'],
    [13, "a baker's dozen; baker's dozen"],
    [20, 'a score of'],
    [24, 'a couple dozen; a couple of dozen'],
    [200, 'a couple hundred; a couple of hundred'],
    [2000, 'a couple thousand; a couple of thousand'],
  ],
  unknown: `
    an unknown number of; an unknown number; unknown number of; unknown number; unknown numbers of;
    unknown numbers; an unspecified number of; an unspecified number; unspecified number of;
    unspecified numbers of; an undetermined number of; an undetermined number;
    undetermined number of; an undisclosed number of; an undisclosed number; undisclosed number of;
    an indeterminate number of; an uncertain number of; an unconfirmed number of;
    an unconfirmed number; unconfirmed number of; unconfirmed numbers of;
    an as yet unknown number of; an uncounted number of; an untold number of;
    an unreported number of; an as yet undetermined number of; a not yet known number of;
    an unidentified number of; an undefined number of; an unverified number of;
    unverified number of; an as yet unspecified number of; an indefinite number of;
    a still unknown number of; a yet unknown number of; a yet undetermined number of;
    number unknown; number not known; exact number unknown; exact number not known;
    number unspecified; an incalculable number of`,
  unknownAlone:
    'unspecified; undetermined; undisclosed; unknown; uncounted; not known; not yet known',
  none: `
    none; nobody; no one; no-one; nil; not a single person; not a single one; none of them;
    none of whom; not one; none of the; none of; not anyone; not anybody`,
  no: `
    no; without any; without; not any; not a single; free of; no further; no additional;
    no reported; no confirmed; no known; not one; neither; nor; nor any; did not cause any;
    caused no; without causing; without causing any; not caused any; did not cause;
    without a single; without loss of`,
  between: `
    between; anywhere between; somewhere between; anything between; ranging between; ranged between;
    ranges between; varies between; range between; varying between; from between`,
  from: `
    from; anywhere from; anything from; ranging from; ranges from; ranged from; range from;
    varying from; varies from; range of; somewhere from; in the range of; in the range`,
  to: 'to; until; through; or even; or perhaps; or maybe; or possibly; up to; perhaps; and up to',
  or: 'or',
  percent: 'percent; per cent; % ; ٪; pct; percentage points; per hundred',
  partitive: `
    any; anyone; any one; one of the; one of; one of his; one of its; one of their; one of these;
    one of those; one day; one another; one time; no one else; one side; at one; one more time;
    one last time; that one; this one; the one; one thing; one way; each one; which one; one who;
    one that; one is; one can; one must; one should; one has; oneself; another one; the first one;
    one hand; on the one hand; one or another; one year; back to square one`,
  odd: 'odd; something',
  trap: `
    per second; at all; all over; above all; all along; all day; all night; all the time; after all;
    first of all; all of a sudden; all right; once and for all; some time; some day; sometime;
    some kind of; some sort of; some form of; some extent; few days; many times; all sides;
    all kinds of; all types of; all means; all parts of; most of the time; most of all; most likely;
    most important; most recent; most wanted; most serious; most popular; over there;
    about a possible; as many people as; half an hour; half hour; half past; half way; half brother;
    a third party; first half; second half; one day; two by two; many of the; half the time;
    all the same; no longer; no doubt; no way; no matter; no need; no less; no more; no problem;
    no comment; no evidence; no reason; no where; no word; zero tolerance; ground zero; zero hour;
    on all fours; 24 hours a day; nine eleven; a few more; many more; and so on; no reports of;
    no immediate reports of; no report of; no information on; no immediate word; no details;
    no figures; no official; no news of; no claim of; no responsibility; no one claimed;
    nobody claimed; none claimed; no one has claimed; nobody has claimed; no one had claimed;
    nobody had claimed; no one immediately claimed; nobody immediately claimed; no one took;
    no one knows; nobody knows; no one knew; all but`,
};
