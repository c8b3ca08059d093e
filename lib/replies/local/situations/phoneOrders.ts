import { settledOr } from './settled';
import type { Situation } from './situation';

/** Getting a phone and keeping it: upgrades, unlocking, orders, trade-ins, boxes nobody ordered. */
export const PHONE_ORDERS: readonly Situation[] = [
  {
    id: 'upgrade-refused',
    matter: 'the trouble with your upgrade',
    sectors: ['mobile'],
    when: [
      /\b(?:upgrad\w*|eligib\w*|jump|trade[- ]?in|new phone|new line|equipment limit|spending limit|credit (?:check|limit|class)|down payment|deposit)\b/i,
      /\b(?:denied|deny|refus\w*|not (?:eligible|allowed|able)|ineligible|won'?t let|wont let|can'?t|cant|cannot|limit|have to wait|told (?:me )?(?:i|no)|declin\w*|turned (?:me )?down|rejected|wants? (?:me to pay )?\$?\d+|error|stuck)\b/i,
      /\b(?:upgrad\w*|eligib\w*|trade[- ]?in|new phone|add a line|new line|phones?)\b/i,
    ],
    not: settledOr(
      /\b(?:flight|seat|first class|business class|room|cabin|windows|ios|software|firmware|app|browser|os|bank loan|mortgage|hotel|server|internet speed|sim card|insurance|os update|card was declined)\b/i,
    ),
    ack: [
      "Being told no to an upgrade isn't what you hoped for.",
      'You were ready for a new phone, so a no is disappointing.',
      'I can see why you want the decision on your upgrade looked at again.',
    ],
    ask: [
      {
        text: 'Were you told why?',
        unless:
          /\b(?:because|due|dues|reason|told|limit|says?|said|credit|deposit|down payment|owe|balance|until|error)\b/i,
      },
      {
        text: 'Was that in a shop, online or by phone?',
        unless: /\b(?:stores?|shop|online|app|website|site|phone (?:call|rep)|called|chat|rep)\b/i,
      },
    ],
    detail: 'the mobile number and the phone you want',
    act: ['go through what is open to you', 'see what stands in the way of the upgrade'],
    hits: [
      'customer for six years and you denied my upgrade @KestrelMobile',
      'why am i not eligible for an upgrade yet',
      'wont let me upgrade my phone online, keeps giving an error',
    ],
    misses: ['declined for a bigger room upgrade, told I was not eligible', 'cannot upgrade windows on this phone'],
  },
  {
    id: 'phone-unlock',
    matter: 'the trouble with unlocking your phone',
    sectors: ['mobile', 'devices'],
    when: [
      /\b(?:unlock(?:ed|ing)?|carrier[- ]?lock(?:ed)?|network[- ]?lock(?:ed)?|sim[- ]?lock(?:ed)?|locked to)\b/i,
      /\b(?:phones?|device|handset|i ?phones?|galaxy|pixel|imei|carrier|network|another sim|sims?)\b/i,
      /\b(?:won'?t|wont|can'?t|cant|cannot|not|still|refus\w*|denied|run ?around|waiting|help|how|why|need|trying|request\w*|days|please|pls|never)\b/i,
    ],
    not: settledOr(
      /\b(?:puk|passcode|pass ?code|face ?id|touch ?id|finger ?print|pattern|forgot|screen ?lock|achievement|level|account (?:is )?locked|unlock (?:my|the) account|car|door|icloud|apple id|(?:is|are|be) unlocked|buy an unlocked|sell unlocked|is it unlocked)\b/i,
    ),
    ack: [
      "You want to use your own phone, so I can see why you're fed up.",
      'Being sent round in circles over an unlock is really annoying.',
      "Without the unlock you can't use your phone as you want to.",
    ],
    ask: [
      {
        text: 'Is the phone fully paid off?',
        unless:
          /\b(?:paid (?:off|for|in full)|bought (?:it )?outright|contract (?:ended|over|finished)|installments?|owe)\b/i,
      },
      {
        text: 'What does it say when you put the other SIM in?',
        unless: /\b(?:says?|message|error|invalid|not supported|told|denied)\b/i,
      },
    ],
    quick: [
      {
        text: 'Dialing *#06# on the phone brings up its IMEI, which most unlock requests need.',
        unless: /\b(?:imei|i ?pad|tablet|watch)\b/i,
      },
    ],
    detail: 'the IMEI of the phone',
    act: ['see what the unlock is waiting for', 'check whether it can be unlocked now'],
    hits: [
      'getting the runaround to unlock our phones',
      'my galaxy is network locked and Peru is on Sunday, how long does it take',
      'my handset is still locked to your network though it is paid off',
    ],
    misses: ['forgot my passcode and cannot unlock my phone', 'unlock the account please, phone number attached'],
  },
  {
    id: 'new-phone-order',
    matter: 'the trouble with your phone order',
    sectors: ['mobile', 'devices'],
    when: [
      /\b(?:pre-?orders?|pre-?ordered|pre-?ordering|preorderday|launch day|ordered|order|back ?ordered|delivery date|ship(?:s|ped|ping)?(?: date)?)\b/i,
      /\b(?:i ?phones?|galaxy|note ?\d+|pixel|s\d{1,2}|phones?|watch|x ?max|pro max|handset|preorderday)\b/i,
      /\b(?:wait(?:ing)?|weeks?|delay\w*|push(?:ed)? back|still|not|crash\w*|impossible|complete|can'?t|cant|won'?t|wont|error|cancell?ed|where|when|processing|no (?:update|email|word|tracking)|never|late|changed|moved)\b/i,
    ],
    not: settledOr(
      /\b(?:pizza|food|case for|cover|screen protector|court order|in order to|order of|out of order|supreme|charger|do i (?:pre-?)?order|can i (?:pre-?)?order|how much|return\w*|refund\w*|charg\w*|bill\w*|trade[- ]?in)\b/i,
    ),
    ack: [
      'Ordering a phone should be easy, so trouble with it is a letdown.',
      'A delivery date that keeps moving is hard to plan around.',
      'You want to know when the phone will be in your hands.',
    ],
    ask: [
      {
        text: 'Did the order go through in the end, or does it stop before payment?',
        unless:
          /\b(?:i ordered|my order|(?<!pre-|pre)ordered (?:my|the|a|an)|order (?:number|confirm\w*|is|was|has|status|still)|confirmation|ship\w*|back ?order\w*|delivery date|tracking|processing|delay\w*)\b/i,
      },
      {
        text: 'Which date does the order show now?',
        unless:
          /\b(?:weeks?|\d{1,2}(?:st|nd|rd|th)|(?:nov|dec|oct|sep)\w*|date|impossible|crash\w*|complete|error|can'?t|cant|won'?t|wont|monday|tuesday|wednesday|thursday|friday)\b/i,
      },
    ],
    quick: [
      {
        text: 'It is best not to cancel and reorder for now, as that often means losing your place in line.',
        unless: /\b(?:crash\w*|complete|error|cancel\w*|web ?site|site|app|checkout|impossible|go through)\b/i,
      },
    ],
    detail: 'your order number',
    act: ['see where the order stands', 'check the date on your order'],
    hits: [
      'preordered my iphone at 8:01 and the ship date moved three weeks',
      'site crashed again, cant complete my phone pre-order',
      'ordered the galaxy 10 days ago, still processing, no update',
    ],
    misses: ['can i preorder the new phone with you or in the shop', 'pizza order on my phone is late, waiting'],
  },
  {
    id: 'trade-in-credit',
    matter: 'the trouble with your trade-in',
    sectors: ['mobile', 'devices'],
    when: [
      /\b(?:trade(?:d)?[- ]?ins?|traded (?:in )?(?:my|the|our)|buy ?back|old phone)\b/i,
      /\b(?:credits?|value|worth|less|only|received|receive|never|not|missing|still|denied|cracked|lost|bill|weeks|months|promised|rebate|card|offer\w*|quote\w*)\b/i,
      /\b(?:trade|traded|buy ?back|credit)\b/i,
    ],
    not: settledOr(
      /\b(?:car|vehicle|stocks?|forex|trade[- ]?in (?:value )?for (?:a|the) (?:car|truck)|game ?stop|player|draft|what (?:is|would)|how much (?:is|would|can|do)|can i trade|do you (?:do|take|accept))\b/i,
    ),
    ack: [
      'You gave up the old phone for that credit, so you want to see it.',
      'A trade-in should come to what you were quoted.',
      'I can see why you are watching for that credit.',
    ],
    ask: [
      {
        text: 'Was a value confirmed in writing when you sent it in?',
        unless: /\b(?:e-?mail|writing|confirm\w*|quote\w*|promised|letter)\b/i,
      },
      {
        text: 'Has the phone been booked in as received?',
        unless: /\b(?:received (?:it|the|my)|tracking|delivered|booked|says you (?:got|have)|lost|cracked)\b/i,
      },
    ],
    quick: [
      {
        text: 'Please keep the tracking and any photos of the old phone.',
        unless: /\b(?:photos?|tracking|in[- ]store|at the store)\b/i,
      },
    ],
    detail: 'your order number and the IMEI of the old phone',
    act: ['find the trade-in and see what was credited', 'see where the credit has got to'],
    hits: [
      'three months and no trade-in credit on my bill',
      'traded in my phone for 300 and only got 90',
      'sent my old phone for trade in, still nothing received',
    ],
    misses: ['what is the trade-in value of my pixel', 'traded in my car for less'],
  },
  {
    id: 'flagged-as-fraud',
    matter: 'the mark on your account or phone',
    sectors: ['mobile', 'bank', 'marketplace', 'broadband'],
    when: [
      /\b(?:account|profile|name|number|order|i|me|imei|phone)\b/i,
      /\b(?:flagged|labell?ed|marked|listed|tagged|reported|red[- ]flagged)\b.{0,40}\b(?:frauds?|fraudulent|fraudster|suspicious|risk|lost|stolen|bad|blacklist)\b|\bimei\b.{0,20}\b(?:black ?listed|blocked)\b|\bblack ?listed\b/i,
    ],
    not: settledOr(
      /\b(?:i (?:reported|flagged)|we reported|want to report|transaction|charge|spam folder|post was flagged|tweet|video|comment|calls?)\b/i,
    ),
    ack: [
      'Finding yourself flagged, with no word about it, is upsetting.',
      'Nobody wants their name or phone on a list like that.',
      'You should not have to find out by chance that you were flagged.',
    ],
    ask: [
      {
        text: 'Did they say when it was put there, or why?',
        unless: /\b(?:because|why|reason|for a year|since|months|years|told me why)\b/i,
      },
      {
        text: 'Where were you told: in a shop or by phone?',
        unless: /\b(?:stores?|shop|phone call|called|online|letter|e-?mail|went to)\b/i,
      },
    ],
    quick: [
      {
        text: 'A bill or receipt in your name usually helps to clear it, so please have one ready.',
        unless: /^(?![\s\S]*\b(?:imei|blacklist\w*|lost|stolen)\b)|\b(?:receipts?|proof|bill)\b/i,
      },
    ],
    detail: 'your name and the number on the account',
    act: ['find out why it is there and how it can be taken off', 'get it to the team that can clear it'],
    hits: [
      'my account has been marked as fraudulent and nobody told me',
      'you flagged me as a fraud risk, why',
      'my phone imei was blacklisted by mistake',
    ],
    misses: ['I reported a charge as fraudulent on my account', 'my video was flagged as risky, account ok'],
  },
  {
    id: 'parcel-not-ordered',
    matter: 'the box you did not order',
    sectors: ['mobile', 'broadband', 'bank', 'shop', 'marketplace', 'devices'],
    when: [
      /\b(?:box|parcel|package|phones?|sim|card|equipment|device|item|bill|order|modem)\b/i,
      /\b(?:(?:i|we)(?:'ve| have)? (?:never|didn'?t|did not|didnt) order(?:ed)?|ordered nothing|not (?:something )?(?:i|we) ordered|never asked for (?:it|one|this)|(?:didn'?t|didnt|never) (?:sign up|open|apply) for|i am not (?:a|your) customer|i'm not (?:even )?(?:a|your) customer)\b/i,
      /\b(?:received|arrived|came|got|sent|delivered|showed up|in the (?:mail|post)|in my name|turned up)\b/i,
    ],
    not: settledOr(
      /\b(?:wrong (?:item|size|colou?r)|pizza|food|meal|burger|fries|subscri\w*|newsletter|email list|instead of)\b/i,
    ),
    ack: [
      "Something in your name that you didn't ask for is worth checking at once.",
      'You did right to ask about something you never ordered.',
      'I can see why something you never ordered worries you.',
    ],
    ask: [
      {
        text: 'Is it your own name on the label?',
        unless: /\b(?:my name|in my name|addressed to|neighbou?r|previous|label|name on)\b/i,
      },
      {
        text: 'Has anything shown up on a bill or a card of yours?',
        unless: /\b(?:bill\w*|charg\w*|card statement|bank)\b/i,
      },
    ],
    quick: [{ text: 'Please keep it closed and hold on to the label for now.', unless: /\b(?:bill|card|sim)\b/i }],
    detail: 'the number on the label',
    act: ['find out what should happen with it', 'see how it came to be ordered'],
    hits: [
      'a phone arrived that I never ordered',
      'got a box from you in the mail, we didnt order anything',
      'received a bill in my name and I am not your customer',
    ],
    misses: ['I ordered nothing but fries and got a wrong item', 'never ordered from here before, what is good'],
  },
];
