import type { Category } from '@/lib/domain/labels';
import type { Situation } from './situation';

type Next = Pick<Situation, 'ask' | 'detail' | 'act'>;

const DEVICE_GIVEN =
  /\b(?:iphone|ipad|android|samsung|pixel|mac(?:book)?|windows|win ?\d+|pc|laptop|desktop|xbox|ps ?[345]|playstation|switch|roku|firestick|tv|ios ?\d*|chrome|firefox|safari|edge|browser)\b/i;
const WHEN_GIVEN =
  /\b(?:since|today|tonight|yesterday|this (?:morning|evening|week)|last (?:night|week|month)|monday|tuesday|wednesday|thursday|friday|saturday|sunday|ago|after (?:the|an?|your|my) (?:update|upgrade)|updated?|upgraded?)\b/i;
const PLACE_GIVEN = /\b(?:in|at) (?:the |your )?[A-Z][a-z]+|\b(?:branch|store|shop) in\b/;
const TRACKING_GIVEN = /\btracking|tracked|out for delivery|depot|courier says|status\b/i;
const NUMBER_GIVEN = /\b\d{1,2}[:.]\d{2}\b|\b[A-Z]{2} ?\d{2,4}\b|\b\d{1,2} ?[ap]m\b/;

/**
 * What an agent of the trade asks first and looks up, whatever the case: for posts whose category is sure and whose situation no row knows.
 * Every question can be answered in public, in a few words.
 */
export const NEXT_BY_CATEGORY: Partial<Record<Category, Next>> = {
  app_site_outage: {
    ask: [
      { text: 'Which device are you on, and did it start after an update?', unless: DEVICE_GIVEN },
      { text: 'Did it start today, or has it been like this for a while?', unless: WHEN_GIVEN },
      { text: 'Do you see an error message, or does nothing happen?', unless: /\berror|says|message|code\b/i },
      {
        text: 'What is the last step that works before it goes wrong?',
        unless: /\b(?:open|load|start|launch|turn on|sign in|log ?in|download|install)\w*\b/i,
      },
      {
        text: 'Did anything change just before, such as an update or a new device?',
        unless: /\b(?:updat|upgrad|new (?:phone|device|laptop|pc|console|tv)|since|after)/i,
      },
      {
        text: 'Does it happen every time, or only now and then?',
        unless: /\b(?:every|always|keeps|constantly|sometimes|random\w*|again)\b/i,
      },
      {
        text: 'Has it worked for you before, or never?',
        unless: /\b(?:anymore|any more|used to|stopped|since|after|again|suddenly|was working|still|update\w*)\b/i,
      },
      {
        text: 'Is it the same on wifi and on mobile data?',
        unless: /\b(?:wi-?fi|data|pc|laptop|desktop|tv|xbox|ps ?\d|playstation|console|windows|mac)\b/i,
      },
      {
        text: 'Is it just this part, or is the rest not working either?',
        unless: /\b(?:anything|everything|nothing|only|just|all)\b/i,
      },
      { text: 'Which version are you on, and what are you using it on?', unless: DEVICE_GIVEN },
      {
        text: 'Is it the same on another device or connection?',
        unless: /\b(?:both|all|every|other|another) (?:my )?(?:devices?|phones?|browsers?|connections?)\b/i,
      },
    ],
    detail: 'a screenshot of what you see',
    act: ['check if it is a known fault', 'look into what is causing it', 'pass it to the team that looks after it'],
  },
  account_access: {
    ask: [
      { text: 'What do you see when you try to sign in?', unless: /\bsays|error|message|tells me\b/i },
      {
        text: 'Is it the password, the code or the account itself that is refused?',
        unless: /\b(?:password|code|suspended|banned|locked|disabled|hacked|verif\w+|2fa|two[- ]step|authenticator)\b/i,
      },
      { text: 'When did you last get in without trouble?', unless: WHEN_GIVEN },
    ],
    detail: 'the username on the account, nothing more',
    act: ['see what is blocking it', 'look at what happened on the account', 'tell you the way back in'],
  },
  delivery_late: {
    ask: [
      { text: 'What does the tracking show right now?', unless: TRACKING_GIVEN },
      {
        text: 'What delivery date were you given?',
        unless: /\b(?:due|promised|supposed to|said it would|next day|estimated|expected)\b/i,
      },
    ],
    detail: 'your order number',
    act: ['find out where it is', 'chase it with the carrier', 'see what is holding it up'],
  },
  delivery_missing: {
    ask: [
      { text: 'Does the tracking show a photo or a name for the delivery?', unless: /\bphoto|signed|picture|name\b/i },
      {
        text: 'Is all of it missing, or part of the order?',
        unless: /\b(?:part|half|one of|some of|item|box|nothing|whole)\b/i,
      },
    ],
    detail: 'your order number',
    act: ['check what the carrier recorded', 'find out where it went', 'see how we put it right'],
  },
  delivery_damaged: {
    ask: [
      { text: 'Is all of it damaged, or just part?', unless: /\b(?:all|both|everything|every|one of|two of|half)\b/i },
    ],
    detail: 'a photo and your order number',
    act: ['see what we can do about it', 'take it up with the carrier'],
  },
  wrong_item: {
    ask: [{ text: 'Do you still need the one you ordered?', unless: /\b(?:refund|money back|still need|where is)\b/i }],
    detail: 'your order number and a photo of what came',
    act: ['see how we get you the right one', 'check what was packed for you'],
  },
  product_defect: {
    ask: [
      { text: 'How long have you had it?', unless: /\b(?:new|old|months?|weeks?|years?|days?|bought|since|brand)\b/i },
      {
        text: 'Did it fail all at once, or get worse over time?',
        unless: /\b(?:suddenly|just (?:stopped|died)|keeps|always|every time|again)\b/i,
      },
      { text: 'Which model is it?', unless: /\d|\bmodel\b/i },
    ],
    detail: 'a photo and when you bought it',
    act: ['look at what we can do', 'check what the warranty covers', 'see how we can put it right'],
  },
  product_quality: {
    ask: [
      { text: 'Which product was it, and where did you buy it?', unless: PLACE_GIVEN },
      {
        text: 'Is it the first time, or has it changed lately?',
        unless: /\b(?:always|again|used to|usually|lately|recently|first time|every time)\b/i,
      },
    ],
    detail: 'where and when you bought it',
    act: ['take it to the team behind it', 'raise it with the people who make it'],
  },
  billing_charge: {
    ask: [
      {
        text: 'What name does the charge show on your statement?',
        unless: /\b(?:statement says|shows as|called|named|fee for|charge for)\b/i,
      },
      {
        text: 'Was it a one-off, or has it come up before?',
        unless: /\b(?:again|twice|every month|monthly|third|second time|each)\b/i,
      },
    ],
    detail: 'the date and amount of the charge',
    act: ['find out what it is for', 'get the charge checked', 'have someone in billing look at it'],
  },
  refund_return: {
    ask: [
      { text: 'When were you told the money would be back?', unless: WHEN_GIVEN },
      {
        text: 'Has the return arrived with us, as far as you know?',
        unless: /\b(?:returned|sent back|received|arrived|cancel\w*)\b/i,
      },
    ],
    detail: 'your order or booking number',
    act: ['find out where the refund is', 'see what is holding it up', 'check what was agreed'],
  },
  subscription_cancel: {
    ask: [
      {
        text: 'Did you sign up with us directly or through an app store?',
        unless: /\b(?:app store|play store|itunes|website|directly)\b/i,
      },
    ],
    detail: 'the email on the account',
    act: ['check what is set up and how to stop it', 'see what the account shows'],
  },
  travel_disruption: {
    ask: [
      { text: 'Which service are you booked on?', unless: NUMBER_GIVEN },
      { text: 'Are you there now, or is it still ahead?', unless: WHEN_GIVEN },
      {
        text: 'What have you been told so far?',
        unless: /\b(?:told|said|announce\w*|no (?:info|information|update|word)|nobody|no one|staff)\b/i,
      },
    ],
    detail: 'your booking reference',
    act: ['look up the latest for you', 'see what the options are', 'find out what is going on'],
  },
  baggage: {
    ask: [
      {
        text: 'Did you get a report reference at the airport?',
        unless: /\b(?:report|reference|claim|filed|pir|form)\b/i,
      },
    ],
    detail: 'the bag reference',
    act: ['trace where it was last scanned', 'chase the baggage team'],
  },
  service_wait: {
    ask: [
      {
        text: 'What is it about, so I can try to sort it here?',
        unless: /\b(?:about|because|refund|order|bill|account|delivery|cancel\w*|booking|claim|broken|fault)\b/i,
      },
      {
        text: 'How did you get in touch: phone, email or chat?',
        unless: /\b(?:phone|call\w*|rang|hold|email\w*|e-mail|chat|ticket|dm|message\w*|form)\b/i,
      },
    ],
    detail: 'your name and what it is about',
    act: ['find out who has it', 'chase an answer for you', 'see where it got stuck'],
  },
  staff_conduct: {
    ask: [
      { text: 'Which branch or service was it, and roughly when?', unless: PLACE_GIVEN },
      { text: 'When did this happen?', unless: WHEN_GIVEN },
    ],
    detail: 'where and when it happened',
    act: ['raise it with the manager there', 'see that it reaches the right manager'],
  },
  accessibility: {
    ask: [{ text: 'Are you there now, or planning a visit?', unless: WHEN_GIVEN }],
    detail: 'where and when it was',
    act: ['find out what can be done', 'take it up with whoever runs that site'],
  },
  pricing_promo: {
    ask: [
      {
        text: 'Where did you see the price or offer: online, in the app or in store?',
        unless: /\b(?:online|website|site|app|store|shop|till|checkout|email)\b/i,
      },
    ],
    detail: 'a screenshot of what you see',
    act: ['check what the offer covers', 'find out what changed', 'look into the price'],
  },
  availability: {
    ask: [{ text: 'Which item and which area are you looking in?', unless: PLACE_GIVEN }],
    detail: 'the item and your nearest store',
    act: ['check when more is due', 'see who has it near you'],
  },
  account_closure: {
    ask: [],
    detail: 'the email on the account',
    act: ['see what is needed to close it', 'check how far the closure has got'],
  },
};
