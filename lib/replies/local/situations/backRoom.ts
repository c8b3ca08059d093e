import { settledOr } from './settled';
import type { Situation } from './situation';

/** Behind the shop: its site, its staff's pay, faulty goods sent again, and orders that strangers placed. */
export const BACK_ROOM: readonly Situation[] = [
  {
    id: 'strangers-purchases',
    sectors: ['marketplace', 'shop', 'devices', 'grocery', 'restaurant', 'food_delivery'],
    when: [
      /\b(?:some(?:one|body)|a stranger|hackers?|scammers?|they|an unknown|unauthori[sz]ed|fraud\w*)\b/i,
      /\b(?:(?:keeps? )?(?:trying to |tried to )?(?:buy(?:ing)?|bought|order(?:ed|ing)?|purchas\w*|spend(?:ing)?|spent|used?|using|plac(?:ed|ing))\b.{0,60}\b(?:on|from|with|through|using|via) my (?:\w+ )?(?:account|card|name|wallet|login|profile))\b/i,
    ],
    not: settledOr(
      /\b(?:gift for|my (?:wife|husband|mum|dad|son|daughter|kid)|can someone|with my permission|for my account manager|promo|if someone|sold|seller)\b/i,
    ),
    ack: [
      'Somebody else spending on your account is alarming, and it has to be stopped first.',
      'Somebody else buying on your account needs stopping right away.',
      'Orders you did not place have to be dealt with before anything else.',
    ],
    ask: [
      {
        text: 'Can you still get in yourself?',
        unless: /\b(?:locked out|can'?t (?:log|get|sign) in|logged me out|changed my (?:password|email))\b/i,
      },
    ],
    quick: [
      {
        text: 'If you can still get in, change the password now and take saved cards off the account.',
        unless:
          /\b(?:changed (?:my|the) password|removed (?:my|the) card|can'?t (?:log|get|sign) in|locked out|changed my (?:password|email))\b/i,
      },
      {
        text: 'If a saved card was used, your bank can block it while the account is secured.',
        unless: /\b(?:bank|blocked|cancel+ed (?:my|the) card|frozen|froze)\b/i,
      },
    ],
    detail: 'the email on the account',
    act: ['get it to the account security team', 'see about stopping those orders and securing the account'],
    hits: [
      'a stranger ordered a lawnmower with my login at 3am',
      'a stranger ordered two pizzas with my account',
      'scammers used my card, they placed orders on my login',
    ],
    misses: ['can someone order a gift on my account for my wife', 'they sold me a fake'],
  },
  {
    id: 'shop-site-slow-or-broken',
    matter: 'how badly the site is running',
    sectors: ['marketplace', 'shop', 'grocery', 'restaurant'],
    when: [
      /\b(?:(?:web ?)?site|web ?page|website|pages?|check ?out|basket|listing (?:process|page|tool)|search)\b/i,
      /\b(?:crawl\w*|(?:so|super|really|very|extra|painfully|too) (?:slow|glitchy|laggy)|slow(?: and|,| as)|glitchy|crash(?:es|ing|ed)?|keeps? (?:freezing|timing out|crashing|logging)|freez(?:es|ing)|timing out|times? out|won'?t load|wont load|not loading|does ?n'?t load|(?:is|are|'s) (?:broken|down)|unable to load|broken|hanging|spinning)\b/i,
    ],
    not: settledOr(
      /\b(?:check ?out|deliver\w* (?:slow|late)|slow delivery|shipping|broken (?:item|in the post|screen|glass)|parcel|crash(?:ed)? (?:my|the) car|building site|site (?:manager|visit)|app (?:crash\w*|keeps|won'?t)|gift card|slots?|voucher|code|password|log ?in|charged|refund|seller|goug\w*|facebook|browser game)\b/i,
    ),
    live: true,
    ack: [
      'A site that hangs or crashes makes everything twice the work.',
      'It is hard to get anything done while the site behaves like that.',
      'You want the page to load and be done, not to fight with it.',
    ],
    ask: [
      {
        text: 'Is it every page, or one step in particular?',
        unless:
          /\b(?:every page|all (?:pages|of it)|check ?out|basket|listing|search|log(?:ging)? ?in|home ?page|whole site|everything|process)\b/i,
      },
      {
        text: 'Is it still doing it now?',
        unless: /\b(?:still|right now|currently|all (?:day|week)|days|again)\b/i,
      },
    ],
    quick: [
      {
        text: 'Opening the page in a private window rules out anything stored in your browser.',
        unless: /\b(?:down|private|incognito|every(?:one|body|where)|all day|days|devices?|laptop|phone)\b/i,
      },
    ],
    detail: 'the page and the browser you use',
    act: ['get it to the web team', 'pass it to the people who run the site'],
    hits: [
      'your website is crawling and crashing today, my laptop is brand new',
      'site is super slow and glitchy, makes listing such fun (fix it)',
      'search page keeps timing out on your website',
    ],
    misses: ['parcel site says slow delivery', 'broken glass in the post, website no help'],
  },
  {
    id: 'pay-of-staff',
    matter: 'the trouble over your pay',
    sectors: ['shop', 'grocery', 'restaurant', 'marketplace', 'courier'],
    when: [
      /\b(?:under ?paid|unpaid|(?:not|n'?t|never) (?:been |got |get )?(?:paid|pay) (?:me|for|my|yet|properly)?|wages?|salary|pay ?(?:slip|check|cheque|day|roll)|holiday pay|overtime|p45|p60|w-?2|final pay|last pay|pension|rota|roster)\b/i,
      /\b(?:i (?:left|quit|worked|work|was (?:underpaid|employed|paid))|used to work|ex[- ](?:employee|staff|colleague)|when i (?:left|worked)|(?:my|your) (?:manager|hr|payroll)|hr\b|payroll|temp|seasonal|contract|shifts?|employee|job|started|for (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*|working for you)\b/i,
    ],
    not: settledOr(
      /\b(?:unpaid (?:item|invoice|bill|balance)|buyer|seller|refund|order|plan contract|phone contract|pay (?:for|by|with|at the till)|pay for (?:my )?order|your staff (?:deserve|should)|pay your (?:staff|workers))\b/i,
    ),
    ack: [
      'Your pay has to be right and on time.',
      'Waiting for money you have earned is not fair on you.',
      'You should not have to chase your own wages.',
    ],
    ask: [
      {
        text: 'Have you been able to ask payroll or your old manager?',
        unless: /\b(?:payroll|hr|manager|rang|called|emailed|told)\b/i,
      },
    ],
    quick: [
      {
        text: 'Pay slips and schedules from that time usually help most, so keep them at hand.',
        unless: /\b(?:p45|p60|w-?2|pension|pay ?slips?)\b/i,
      },
    ],
    detail: 'the store you worked at and the months it is about',
    act: ['find out who in payroll can look at it', 'get it to the people team'],
    hits: [
      'hi, I was underpaid in march and april, I left in april and nobody sorts it',
      'never got my final pay when I left the Fenby store',
      'used to work for you and my p45 never came',
    ],
    misses: ['unpaid item again, the buyer left', 'pay your staff properly, they work hard'],
  },
  {
    id: 'sent-faulty-again',
    matter: 'the faulty items you were sent',
    sectors: ['marketplace', 'shop'],
    when: [
      /\b(?:sen[dt]s?|order(?:ed|ing)?|received|bought|thy|they|replacement)\b/i,
      /\b(?:(?:multiple|several|two|2|three|3|four|second|third|2nd|3rd|both|another|again|all|every|repeated\w*)\b.{0,24}\b(?:defective|faulty|broken|damaged|dead|duds?|smashed)|(?:defective|faulty|broken|damaged) (?:items?|goods|products?|ones?|units?) (?:again|twice|every time|each time)|(?:second|third|fourth|2nd|3rd|4th) one\b.{0,40}\b(?:broken|faulty|defective|dead|damaged))\b/i,
    ],
    not: settledOr(
      /\b(?:flights?|trains?|bus|lift|escalator|engineer|router|website|app|food|pizza|screen (?:time|froze)|heart|broken (?:english|promise\w*|record))\b/i,
    ),
    ack: [
      'Getting faulty items more than once is hard to put up with.',
      'Being sent faulty goods more than once is not good enough.',
      'You were sent another faulty one, so I can see why you have had enough.',
    ],
    ask: [
      {
        text: 'Which item is it?',
        unless:
          /\b(?:tv|laptop|phone|headphones|kettle|toaster|lamp|chair|table|sofa|bed|toy|console|controller|monitor|case|drive|mirror|mug|glass(?:es)?|dress|shoes|bike|watch|fridge|freezer|hoover|vacuum)\b/i,
      },
      {
        text: 'Would you still like one that works, or your money back?',
        unless: /\b(?:refund|money back|replacement|never (?:order|again))\b/i,
      },
    ],
    quick: [
      {
        text: 'Please keep each faulty one with its packaging until it is clear what happens next.',
        unless: /\b(?:threw|thrown|binned|returned|sent (?:it|them|both) back|bin)\b/i,
      },
    ],
    detail: 'your order number',
    act: ['see about a refund or one that works', 'see how that can be put right and report the fault'],
    hits: [
      'never order online from them, they send multiple defective items',
      'third one I ordered and it is broken again',
      'received the replacement kettle, both faulty',
    ],
    misses: ['second app update and it is broken again, they said', 'two trains broken, they sent a bus'],
  },
];
