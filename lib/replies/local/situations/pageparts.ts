import { OTHER_SENSES } from './otherpages';
import { settledOr } from './settled';
import type { Situation } from './situation';

/** One part of an app or page that fails: a form, a button, a list. */
export const PAGEPARTS: readonly Situation[] = [
  {
    id: 'address-or-form-refused',
    when: [
      /\b(?:form|address|postcode|post code|zip|surname|apostrophe|captcha|date of birth|phone number field|field|drop ?down|box)\b/i,
      /\b(?:web ?site|site|app|page|online|form|checkout|captcha)\b/i,
      /\b(?:(?:wo|does|ca)n[’']?t (?:let|accept|recogni[sz]e|take|submit|load|find|work)|not (?:accept\w*|valid|recogni[sz]\w*|work\w*|a number|found)|invalid|reject\w*|error|loop\w*|keeps? (?:saying|asking|resetting)|refus\w*)\b/i,
    ],
    not: settledOr(
      /\b(?:parcel|courier|driver|left at|delivered to|wrong address|box (?:arrived|was)|lunch ?box|set[- ]top|tv box|order form the|meal|email address|platform|great form|hack\w*|voucher|password|reset link|game|refund\w*|broken|gate|doctor|transit|ombudsman|return form|e-?mail|money back)\b/i,
    ),
    ack: [
      "It's so annoying when a form won't accept what you know is right.",
      "You shouldn't have to fight a form to get something done.",
      'Being told your own details are wrong is maddening.',
    ],
    matter: 'the form not accepting what you enter',
    ask: [
      {
        text: 'Is it one field that it refuses, or the whole form at the end?',
        unless:
          /\b(?:address|postcode|post code|zip|surname|apostrophe|date of birth|field|captcha|phone number|drop ?down|name|e-?mail|box|number|meter|apartment|under \d+|characters|wants)\b/i,
      },
      {
        text: 'What does it say when you try?',
        unless:
          /["“”]|\b(?:says?|saying|error|message|recogni[sz]ed|not (?:found|valid)|won['’]?t let|doesn['’]?t know|thinks|grey|gray|wants|showing)\b/i,
      },
    ],
    quick: [
      {
        text: 'Typing it in by hand instead of using autofill often gets a form to accept it.',
        unless: /\b(?:captcha|auto-?fill\w*|typed|typing|retyp\w*|apostrophe|drop ?down)\b/i,
      },
    ],
    detail: 'a screenshot of the message',
    act: ["pass on exactly what it won't accept", 'find another way for you to send it'],
    hits: [
      'the site won’t accept my postcode',
      'online form keeps saying invalid',
      'captcha loops forever on your page',
    ],
    misses: ['parcel at the wrong address, the site found no error', 'email address form rejected in hacked account'],
  },
  {
    id: 'page-part-broken',
    when: [
      /\b(?:search|filters?|buttons?|map|feed|menu|links?|basket|home ?screen|timeline|dashboard|order history|seat map|notifications?)\b/i,
      /\b(?:blank|not (?:work\w*|load\w*|show\w*)|(?:does|wo|is|ca)n[’']?t (?:work\w*|load\w*|open|show|respond|do anything)|broken|dead|does nothing|goes nowhere|empties|empty|disappear\w*|vanish\w*|gone|glitch\w*|bug(?:gy|ged)?)\b/i,
      /\b(?:app|site|web ?site|online|page|desktop|mobile|browser|update|screen|form|click(?:ed|ing)?|tap|press)\b/i,
    ],
    not: settledOr(
      new RegExp(
        `${OTHER_SENSES.source}|\\b(?:dead link in|food|restaurant|dish(?:es)?|waiter|starter|fridge|parcel|delivery|courier|driver|refund|stock|printer|washing|oven|coat|shirt|lift|elevator|train|flight|bus|search(?:ed|ing) (?:my|the|for)|job|hob|radio|remote|points|phone (?:screen|won)|smart|reset|tracking|bank|money|playlist|photos)\\b`,
        'i',
      ),
    ),
    ack: [
      "A page that doesn't do what it should is annoying.",
      "It's annoying when part of a page won't work.",
      'I can see why a page that only half works annoys you.',
    ],
    matter: 'that part of the page not working',
    ask: [
      {
        text: 'Is it the same in another browser or on another device?',
        unless:
          /\b(?:browsers?|chrome|safari|firefox|both|phone and|laptop and|every device|all devices|app|drop ?down list|doesn['’]?t have|qr|tried)\b/i,
      },
      {
        text: 'Did it work before, or has it always done this?',
        unless:
          /\b(?:updat\w*|since|new version|always|never worked|ads?|adverts?|any ?more|used to|no longer|stopp?ed|suddenly|today|now|again|sudden|(?:new|old) (?:layout|design|look|site|page|interface)|redesign\w*|changed|worked|before|yesterday|last (?:week|night|month)|gone|vanish\w*|disappear\w*|missing|recently|lately|last few|few days|once|days?|weeks?|successful\w*|until|still)\b/i,
      },
    ],
    quick: [
      {
        text: 'Try it in a private window, since an ad blocker or old data often stops such a part.',
        unless: /\b(?:apps?|private|incognito|ad ?block\w*|browsers?|phone|tap|notifications?|home ?screen)\b/i,
      },
    ],
    detail: "which device you're on and when it started",
    act: ['pass it to the people who run it', 'see whether others report the same'],
    hits: ['search in your app is broken', 'menu page blank on desktop', 'the pay button does nothing when i tap it'],
    misses: ['the menu was gone and the food was cold, poor app', 'parcel map is dead in the app'],
  },
];
