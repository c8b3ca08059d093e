import type { Category } from '@/lib/domain/labels';
import type { Situation } from './situation';

type Next = Pick<Situation, 'ask' | 'detail' | 'act'>;

const WHEN_GIVEN =
  /\b(?:since|today|tonight|yesterday|now|just|all (?:day|week|night)|this (?:morning|afternoon|evening|week)|last (?:night|week|month|time)|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|\d+ (?:min\w*|hours?|hrs?|days?|weeks?|months?)|(?:an|one|two|three|four|five|six|few) (?:hours?|days?|weeks?|months?)|ago|after (?:the|an?|your|my) (?:update|upgrade)|updated?|upgraded?)\b/i;
const TRACKING_GIVEN =
  /\btrack\w*|\bon (?:it['’]?s|the|my) way\b|\b(?:stuck|held) (?:in|at)\b|out for delivery|depot|courier says|status\b/i;
const NUMBER_GIVEN = /\b\d{1,2}[:.]?\d{2}\b|\b[A-Z]{2} ?\d{2,4}\b|\b\d{1,2} ?[ap]m\b/i;
const MESSAGE_GIVEN = /\b(?:error|says|saying|said|message|code|tells? me|shows?|screen)\b/i;
const OWNED_GIVEN =
  /\b(?:new|old|months?|weeks?|years?|days?|hours?|bought|since|brand|first|yesterday|today|just|ago)\b/i;
const STILL_GIVEN = /\b(?:refund|money back|still need|where is|food|pizza|burger|meal|hungry|need it|card)\b/i;

/** Holds where none of the words stands in the post: the question would make no sense beside it. */
const without = (words: string) => `^(?![\\s\\S]*\\b(?:${words})\\b)`;
const NETWORK = 'wi-?fi|internet|broadband|signal|network|[345]g|lte|coverage|connection|router|modem';
const APP = 'app|apps';
/** What a poor connection can do to an app. */
const OVER_THE_AIR =
  'load\\w*|slow\\w*|connect\\w*|stream\\w*|buffer\\w*|open\\w*|times? out|sync\\w*|refresh\\w*|work\\w*';
/** A message can only come up where something is tried and fails. */
const TRIED =
  "load\\w*|open\\w*|start\\w*|work\\w*|crash\\w*|connect\\w*|play\\w*|fail\\w*|submit\\w*|upload\\w*|download\\w*|install\\w*|save\\w*|send\\w*|pay|checkout|click\\w*|tr(?:y|ied|ying)|can['’]?t|cannot|won['’]?t|unable";
const NO_ERROR_HERE = new RegExp(
  `${without(TRIED)}|${MESSAGE_GIVEN.source}|\\b(?:${NETWORK}|batter(?:y|ies)|charg\\w+|drain\\w*|dying|dies|died|disappear\\w*|vanish\\w*|gates?|kiosks?|upgrade list|speakers?|speeds?|sound|slow\\w*)\\b`,
  'i',
);

/**
 * What an agent of the trade asks first and looks up, whatever the case: for posts whose category is sure and whose situation no row knows.
 * Every question can be answered in public, in a few words. The same question stands here in several wordings, for what is asked often.
 */
export const NEXT_BY_CATEGORY: Partial<Record<Category, Next>> = {
  app_site_outage: {
    ask: [
      { text: 'Do you get an error message?', unless: NO_ERROR_HERE },
      {
        text: 'Is there an error message when you try?',
        unless: NO_ERROR_HERE,
      },
      {
        text: 'Does it show an error message?',
        unless: NO_ERROR_HERE,
      },
      { text: 'When did it start?', unless: WHEN_GIVEN },
      { text: 'How long has it been like this?', unless: WHEN_GIVEN },
      {
        text: 'Is the app up to date?',
        unless: new RegExp(
          `${without(APP)}|\\b(?:updat\\w*|upgrad\\w*|version|latest|ios|reinstall\\w*|newer)\\b`,
          'i',
        ),
      },
      {
        text: 'Is it the same on wifi and mobile data?',
        unless: new RegExp(
          `${without(APP)}|${without(OVER_THE_AIR)}|\\b(?:${NETWORK}|newer|requires?|version|ios|update\\w*|data|tv|pc|laptop|desktop|xbox|console)\\b`,
          'i',
        ),
      },
      {
        text: 'Is it the same on all your devices?',
        unless: new RegExp(`${without(NETWORK)}|\\b(?:all|every|both|other|another) (?:my |our )?devices?\\b`, 'i'),
      },
    ],
    detail: 'your device and software version',
    act: ['look into it', 'pass it on to the right team', 'see what could be causing it', 'see what you can try next'],
  },
  account_access: {
    ask: [
      {
        text: 'What happens when you try to sign in?',
        unless: new RegExp(`${MESSAGE_GIVEN.source}|\\bbanned|suspended|hacked|locked\\b`, 'i'),
      },
      {
        text: 'What do you see when you try to sign in?',
        unless: new RegExp(`${MESSAGE_GIVEN.source}|\\bbanned|suspended|hacked|locked\\b`, 'i'),
      },
      {
        text: 'Are you on the app or the website?',
        unless:
          /\b(?:app|website|web ?site|site|browser|online|phone|pc|laptop|xbox|ps ?\d|playstation|console|banned|suspended|hacked)\b/i,
      },
      { text: 'When did you last get in?', unless: WHEN_GIVEN },
    ],
    detail: 'the email on your account',
    act: ['look into it', 'see what is stopping you', 'help you get back in', 'look at what has happened'],
  },
  delivery_late: {
    ask: [
      { text: 'What does the tracking show right now?', unless: TRACKING_GIVEN },
      { text: 'What does your tracking say?', unless: TRACKING_GIVEN },
      {
        text: 'When was it due?',
        unless:
          /\b(?:launch|release|day after|pre-?orders?|guarantee\w*|same[- ]day|due|promised|supposed|meant|said|told|next day|same day|estimated|expected|should have|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today)\b/i,
      },
      { text: 'When did you order it?', unless: new RegExp(`${WHEN_GIVEN.source}|\\bordered (?:on|it)\\b`, 'i') },
    ],
    detail: 'your order number',
    act: ['find out where it is', 'chase the delivery', "check what's happening with it", 'see what is holding it up'],
  },
  delivery_missing: {
    ask: [
      {
        text: 'Does the tracking say it was delivered?',
        unless:
          /\b(?:track\w*|delivered|photo|signed|missing (?:from|item|part)|item|part|half|box|stolen|came|arrived|wrong|forgot|without)\b/i,
      },
      {
        text: 'Is all of it missing, or part of it?',
        unless:
          /\b(?:part|half|one of|some of|item|items|box|nothing|whole|never|parcel|package|left|stolen|without|forgot)\b/i,
      },
    ],
    detail: 'your order number',
    act: ['find out what happened to it', 'check where it was left', 'look into it', 'see how we can put it right'],
  },
  delivery_damaged: {
    ask: [
      {
        text: 'Is all of it damaged, or part of it?',
        unless: /\b(?:all|both|everything|every|one|two|half|box|left|thrown|rain)\b/i,
      },
    ],
    detail: 'your order number and a photo',
    act: ['see what we can do', 'look into what happened', 'see how we can put it right'],
  },
  wrong_item: {
    ask: [
      { text: 'What did you get instead?', unless: /\b(?:instead|got|sent|received|given|gave|for an?|not)\b/i },
      { text: 'Do you still need the one you ordered?', unless: STILL_GIVEN },
      { text: 'Are you still after the one you ordered?', unless: STILL_GIVEN },
    ],
    detail: 'your order number',
    act: ['see how we can put it right', 'look into what happened', 'check what was sent'],
  },
  product_defect: {
    ask: [
      {
        text: 'How long have you had it?',
        unless: OWNED_GIVEN,
      },
      { text: 'Have you had it long?', unless: OWNED_GIVEN },
      { text: 'Which model is it?', unless: /\d|\b(?:model|pro|max|mini|plus)\b/i },
    ],
    detail: 'your order number or receipt',
    act: ['see what we can do', 'check your options', 'see how we can put it right', 'look into it'],
  },
  product_quality: {
    ask: [
      {
        text: 'Which product was it?',
        unless: /\b(?:your|my|the|this|these|those) (?!product|quality|whole|last)\w+/i,
      },
    ],
    detail: 'when and where you got it',
    act: ['pass it on to the right team', 'raise it with the team', 'see what we can do', 'look into it'],
  },
  billing_charge: {
    ask: [
      {
        text: 'What does it show as on your statement?',
        unless:
          /\b(?:data|[mg]b|airtime|credit|top(?:ped)?[- ]?up|calls?|statement|shows as|called|named|fee|charge for|bill|invoice|twice|double|plan|contract|overcharg\w*|gems|bought)\b/i,
      },
    ],
    detail: 'the date and amount of the charge',
    act: ['find out what it was for', 'get the charge checked', 'ask billing to look at it', 'look into it'],
  },
  refund_return: {
    ask: [
      {
        text: 'When were you told it would be back with you?',
        unless: new RegExp(
          `^(?![\\s\\S]*\\b(?:still|wait\\w*|promis\\w*|process\\w*|pending|where|when|not (?:got|had|received|in)|n['’]?t (?:got|had|received|arrived|come)|never|no)\\b)|${WHEN_GIVEN.source}|\\b(?:hypothetical\\w*|would (?:i|we)|if (?:i|we)|able to|allowed|told|mistake|refus\\w*|den\\w+|won'?t|deserve|want|can i|how|need)\\b`,
          'i',
        ),
      },
    ],
    detail: 'your order or booking number',
    act: [
      'look into your refund',
      "check what's happening with it",
      'find out where it is',
      'see what is holding it up',
      'chase it for you',
    ],
  },
  subscription_cancel: {
    ask: [
      {
        text: 'Did you sign up with us directly, or through an app store?',
        unless: /\b(?:app store|play store|itunes|website|directly|phone|contract|in person|gym|club)\b/i,
      },
    ],
    detail: 'the email on your account',
    act: ['look into it', 'check your account', 'help you with it', 'see what needs to happen'],
  },
  travel_disruption: {
    ask: [
      {
        text: 'Which service are you on?',
        unless: new RegExp(
          `${NUMBER_GIVEN.source}|\\b(?:ago|last (?:week|month|year|night|time)|yesterday|compensat\\w*|claim\\w*|hotel|room|stay|driver|flight|seat|refund|book\\w*|airport)\\b`,
          'i',
        ),
      },
      { text: 'Where are you travelling to?', unless: /\b(?:to|from|for|at|hotel|room|stay|[A-Z]{3})\b/ },
      {
        text: 'What have you been told so far?',
        unless:
          /\?|\b(?:told|said|says|saying|announce\w*|no (?:info|information|update|updates|word)|nobody|no one|staff|claim\w*|seat\w*|hotel|room|rude)\b/i,
      },
    ],
    detail: 'your booking reference',
    act: ['check the latest for you', 'see what the options are', 'find out what is going on', 'look into it'],
  },
  baggage: {
    ask: [
      {
        text: 'Did you get a report reference at the airport?',
        // Only where a bag is missing.
        unless:
          /^(?![\s\S]*\b(?:lost|missing|los(?:e|ing)|n['’]?t (?:here|arrive|come|turn|make|got|show)\w*|not (?:here|arrive|come|turn|make|show)\w*|never|without|where|still|delayed|left|no (?:bags?|luggage|suitcases?)|waiting|gone)\b)|\b(?:report\w*|reference|claim\w*|filed|pir|form|damag\w*|broke\w*|allowance|fee|carry|hand luggage)\b/i,
      },
    ],
    detail: 'your bag tag or report reference',
    act: ['find out where it is', 'chase the baggage team', 'ask the baggage team for an update', 'look into it'],
  },
  service_wait: {
    ask: [
      {
        text: 'What do you need help with?',
        unless:
          /\b(?:about|because|refund|order\w*|bill|account|deliver\w*|cancel\w*|book\w*|claim|broken|fault|food|table|queue|line|store|shop|till|engineer|technician|appointment|parcel|package|internet|flight|card|payment|charg\w*)\b/i,
      },
      {
        text: 'What can I help you with?',
        unless:
          /\b(?:about|because|refund|order\w*|bill|account|deliver\w*|cancel\w*|book\w*|claim|broken|fault|food|table|queue|line|store|shop|till|engineer|technician|appointment|parcel|package|internet|flight|card|payment|charg\w*)\b/i,
      },
    ],
    detail: 'your name and any reference you have',
    act: ['look into it', 'chase an answer for you', 'find out who has it', 'see what I can do', 'get you an answer'],
  },
  staff_conduct: {
    ask: [
      { text: 'When did this happen?', unless: WHEN_GIVEN },
      { text: 'When was this?', unless: WHEN_GIVEN },
      { text: 'Which day was it?', unless: WHEN_GIVEN },
    ],
    detail: 'where it happened',
    act: [
      'pass it on to the manager',
      'get this to the right manager',
      'raise it with the team there',
      'get it looked into',
    ],
  },
  accessibility: {
    ask: [],
    detail: 'the details',
    act: ['raise it with the right team', 'find out what can be done', 'look into it'],
  },
  pricing_promo: {
    ask: [
      {
        text: 'Where did you see the price or offer?',
        unless:
          /\b(?:best offer|listings?|list(?:ed)?|selling|sellers?|accept\w*|signed up|agreed|redeem\w*|deal|bill|plan|fees?|ticket|fares?|online|website|site|app|store|shop|till|checkout|email|ad|search\w*|press\w*|pay|paid|code|voucher|coupon|points|gift ?card|increase|hike|expensive)\b/i,
      },
    ],
    detail: 'a link or photo of it',
    act: ['check it for you', 'look into the price', 'find out what changed', 'ask the team about it'],
  },
  availability: {
    ask: [
      {
        text: 'Which item are you after?',
        unless: /\b(?:the|your|my|a|an|those|these|this) (?!shop|store|shelves|website|app)\w+/i,
      },
    ],
    detail: 'your area',
    act: ['check if more is due', 'ask the team about it', 'see what I can find out', 'check who has it near you'],
  },
  account_closure: {
    ask: [],
    detail: 'the email on your account',
    act: ['look into it', 'see what is needed to close it', 'help you with it'],
  },
};
