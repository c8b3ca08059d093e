import { settledOr } from './settled';
import type { Situation } from './situation';

const HOW =
  /\b(?:phone|call(?:ed|ing|s)?|rang|chat|e-?mail(?:ed)?|stores?|shop|branch|online|web ?site|app|commercial|advert\w*|ad|flyer|mail|letter|post|door|tv|billboard|text)\b/i;

/** What was promised, what it costs in the end, and how people were spoken to: lines, phones and streams. */
export const DEALS_AND_REPS: readonly Situation[] = [
  {
    id: 'deal-not-kept',
    matter: 'the trouble over that offer',
    sectors: ['mobile', 'broadband', 'streaming'],
    when: [
      /\b(?:promis\w*|offers?|deals?|promo\w*|advertis\w*|commercial|quoted?|price for life|guarantee\w*|gift card|rebate|valued customer|(?:was|were) told|told me|signed up for|agreed|free)\b/i,
      /\b(?:bogus|bait|switch and|lie[sd]?|lying|liars?|false|fake|never (?:got|came|received|honou?red|applied|showed|happened)|not (?:honou?r\w*|what|applied|received|true|getting)|didn'?t (?:get|honou?r|apply|receive)|didnt (?:get|honou?r|apply|receive)|won'?t honou?r|wont honou?r|refus\w* to honou?r|honou?r it|instead|shows? (?:£|\$|€)?\d+|keep changing|chang(?:ed|ing) the|took (?:it )?away|(?:you )?cancell?ed (?:your|the|that|my) (?:\S+ )?(?:gift card |trade[- ]?in )?(?:promo\w*|offer|deal)|now (?:they|you|it)(?:'re| are|'s| is)? (?:say\w*|charg\w*|want)|different (?:price|story)|misled|misleading|scam\w*|more than)\b/i,
      /\b(?:offers?|deals?|promo\w*|price\w*|gift card|rebate|month|plan|bill|contract|free|discount|\$ ?\d+|£ ?\d+|charge)\b/i,
    ],
    not: settledOr(
      /\b(?:new customers? only|return\w*|refund for|flight|hotel|store credit|coupon|free (?:my|to leave)|appointment|technician|outage|expired|redeem\w*|wrong item|trial|hulu ads|commercials?\b.{0,20}\b(?:same|over))\b/i,
    ),
    ack: [
      'You went by what you were offered, so that needs looking at.',
      'A deal should stay the deal you agreed to.',
      'I can see why you feel let down over that offer.',
    ],
    ask: [
      { text: 'Where was it offered: online, in a shop or by phone?', unless: HOW },
      {
        text: 'Do you have it in writing anywhere, an email or a chat?',
        unless: /\b(?:writing|e-?mail|chat|screenshot|letter|proof|confirmation|advert\w*|commercial|message)\b/i,
      },
    ],
    quick: [
      {
        text: 'The order confirmation or contract usually lists every offer that was applied.',
        unless: /\b(?:contract|confirmation|paperwork|in writing|refus\w*|price for life)\b/i,
      },
    ],
    detail: 'what was promised and when',
    act: ['check it against what is on your account', 'find out what happened to that offer'],
    hits: [
      'your price for life deal was a lie, they keep changing it',
      'told me $40 a month, now the bill shows 63 instead',
      'signed up for the gift card promo and never got it',
      'if your commercial says 29 a month then honor it',
    ],
    misses: ['is the new customer offer free for a month', 'free gift card code expired and I cannot redeem it'],
  },
  {
    id: 'perk-code-fails',
    matter: 'that perk or code not working',
    sectors: ['mobile', 'broadband', 'streaming', 'bank'],
    when: [
      /\b(?:redeem\w*|code|voucher|coupon|perks?|rewards?|freebies?|tuesdays?|deals?|free (?:ticket|drink|pizza|movie|month)s?|promo(?: code)?|cash ?back|statement credit)\b/i,
      /\b(?:not (?:working|letting|showing|valid|loading)|isn'?t (?:working|letting|showing)|won'?t (?:work|let|load|go|redeem)|wont (?:work|let|load|go|redeem)|doesn'?t (?:work|show)|error|expired|invalid|already (?:used|redeemed|claimed)|can'?t (?:redeem|use|claim|get|open)|cant (?:redeem|use|claim|get|open)|none of|nothing (?:is )?show\w*|ran out|sold out|gone|crash\w*)\b/i,
      /\b(?:redeem\w*|deals?|perks?|rewards?|code|voucher|coupon|freebies?|earned|tickets?|promo\w*|cash ?back|credit)\b/i,
    ],
    not: settledOr(
      /\b(?:verification|log ?in code|security code|zip code|qr|error code|code \d{3}|source code|2fa|sms code|reset code|area code|pin code|credit card (?:was|is) declined|card expired|no service|hotel|flight|trip|fraud)\b/i,
    ),
    ack: [
      'A perk or code that will not redeem is annoying.',
      "It's annoying to be promised a treat and get an error.",
      'You were looking forward to that offer, so it should redeem.',
    ],
    ask: [
      {
        text: 'What does it say when you try?',
        unless: /\b(?:says?|saying|telling|expired|invalid|already|message|nothing show\w*|ran out|crash\w*)\b/i,
      },
      {
        text: 'Which offer is it?',
        unless:
          /\b(?:for (?:the|a|an) \w+|tickets?|pizza|movie|drink|coffee|the \w+ (?:deal|offer|code)|none|all|any of)\b/i,
      },
    ],
    quick: [
      {
        text: 'Typing the code in by hand, with no space before or after it, sometimes gets it through.',
        unless: /^(?![\s\S]*\b(?:codes?|vouchers?|coupons?)\b)|\b(?:expired|already|loading|typed|by hand|no code)\b/i,
      },
    ],
    detail: 'a screenshot of what you see',
    act: ['find out why it is not taken', 'get it looked at by the team behind the offer'],
    hits: [
      'none of the tuesday perks are working',
      'trying to redeem my free drink code and it gives an error',
      'why does my movie voucher say expired, we had until friday',
    ],
    misses: ['the login code is not working', 'zip code not valid for deals'],
  },
  {
    id: 'rep-behaved-badly',
    matter: 'how you were spoken to',
    sectors: ['mobile', 'broadband', 'streaming', 'social', 'software'],
    when: [
      /\b(?:reps?|representatives?|agents?|sales ?(?:man|person|people|guy|reps?)|customer (?:service|care|support)|employees?|staff|manager|supervisor|tech(?:nician)?s?|workers?|guy|lady|woman|man)\b/i,
      /\b(?:rude\w*|called me (?:a|an)\b|insult\w*|yell\w*|curs(?:ed|ing)|swore|laugh\w*|hung up|hang(?:s|ing)? up|condescend\w*|disrespect\w*|bad attitude|attitude|mock\w*|unprofessional|bad reps|harass\w*|screwed|messing|messed (?:up|with)|incompeten\w*|dishonest|slammed)\b/i,
    ],
    not: settledOr(
      /\b(?:driver|flight|crew|hotel|waiter|cashier|store closed|racis\w*|discriminat\w*|sexual\w*|touched|police|never rude|so nice|not rude)\b/i,
    ),
    ack: [
      'Nobody who calls for help should be spoken to like that.',
      "That's no way to treat somebody who came for help.",
      'You came for an answer and were spoken to like that instead.',
    ],
    ask: [
      {
        text: 'Did you get what you called about settled in the end?',
        unless:
          /\b(?:hung up|hang\w* up|refus\w*|never|still|no help|nothing|left|cancel+(?:ed|ing)|switch(?:ed|ing)|not (?:fixed|sorted|solved))\b/i,
      },
      {
        text: 'What were you calling about?',
        unless: /\b(?:about|bill|account|internet|phone line|upgrade|cancel\w*|door|because|refund|order)\b/i,
      },
    ],
    detail: 'the day, the time and any name you were given',
    act: ['get it to the manager there and pick up what you needed', 'take it to the people who lead that team'],
    hits: [
      'your agent laughed when I read out the contract number',
      'the manager I asked for was rude and hung up before hello',
      'your agents are incompetent and laughed at my problem',
    ],
    misses: ['the technician was so nice, not rude at all', 'bus driver was rude, staff did nothing'],
  },
  {
    id: 'different-answers',
    matter: 'the different answers you got',
    sectors: ['mobile', 'broadband', 'streaming', 'bank', 'insurance', 'energy'],
    when: [
      /\b(?:conflicting|different|contradict\w*|mixed|changing)\b/i,
      /\b(?:answers?|stor(?:y|ies)|information|info|things?|advice|excuses?|rules|reasons?)\b/i,
      /\b(?:customer (?:service|support|care)|reps?|agents?|people|every(?:one|body| time)|each (?:time|rep|person)|every (?:rep|person|call)|from you|told|tells?|telling|getting|support|they)\b/i,
    ],
    not: settledOr(
      /\b(?:different (?:colou?r|size|item|flavou?r|address|card|email|account)|menu|recipe|tell a different)\b/i,
    ),
    ack: [
      'Different answers from different people leave you nowhere.',
      'You need one answer that holds.',
      'That sort of muddle costs you time you should not have to spend.',
    ],
    ask: [
      {
        text: 'Which part are the answers different on: the price, the date, or whether it can be done?',
        unless: /\b(?:price|cost|fee|charge|date|when|available|eligible|bill)\b/i,
      },
      {
        text: 'What is it you need in the end?',
        unless: /\b(?:order(?:ing)?|trying to|want to|need to|about (?:my|the)|cancel\w*|upgrade|install\w*)\b/i,
      },
    ],
    quick: [
      {
        text: 'Asking for the answer by email or chat gives you a written copy to refer to.',
        unless: /\b(?:e-?mail\w*|chat\w*|writing|written)\b/i,
      },
    ],
    detail: 'what you were told and by whom',
    act: ['try to get you one answer that holds', 'find out which answer is the right one'],
    hits: [
      'getting conflicting info from your support about an install',
      'every rep tells me a different story',
      'I get different answers each time I call',
    ],
    misses: ['got a different item than ordered, told support', 'different flavors and rules for each, menu says'],
  },
  {
    id: 'bought-wrong-bundle',
    matter: 'the mix-up over that purchase',
    sectors: ['mobile'],
    when: [
      /\b(?:bought|purchased|recharged|subscribed|paid|topped up|selected|activated)\b/i,
      /\b(?:data|bundles?|plan|pack|airtime|offer|minutes)\b/i,
      /\b(?:by mistake|mistakenly|accident\w*|instead of|wrong (?:one|plan|bundle|pack|number|amount)|in error|erroneously|unknowingly|not the one)\b/i,
    ],
    not: settledOr(/\b(?:phone case|wrong till|wrong person|flight|hotel|charged me instead|gift card)\b/i),
    ack: [
      'Ending up with the wrong plan or bundle is annoying.',
      "That's not the plan or bundle you meant to buy.",
      'I can see why you want that put right before it is used.',
    ],
    ask: [
      { text: 'Has any of it been used yet?', unless: /\b(?:not used|haven'?t used|unused|used (?:some|it|\d+))\b/i },
    ],
    quick: [
      {
        text: 'It is best left untouched for now, as an unused plan is often easier to reverse.',
        unless: /\b(?:used|using|finished|expired|wrong number)\b/i,
      },
    ],
    detail: 'the mobile number and the transaction code',
    act: ['see whether it can be reversed', 'check what can be done while it is unused'],
    hits: [
      'bought the 900 bundle instead of the 90 one, can you reverse',
      'I subscribed to a data plan by mistake',
      'recharged the wrong plan, help',
    ],
    misses: ['I paid the wrong person for a data plan, wrong till', 'bought a phone case instead of the pack'],
  },
  {
    id: 'asks-for-a-word',
    sectors: [
      'mobile',
      'broadband',
      'streaming',
      'social',
      'software',
      'bank',
      'insurance',
      'energy',
      'devices',
      'games',
    ],
    when: [
      /^[\s\W]*(?:(?:hi|hello|hey|yo|dear|pls|please|plz|good (?:morning|afternoon|evening)|team|guys|there|sir|madam|ok|so|somebody|folks)[\s\W]+){0,4}(?:(?:can|could|would|will) (?:someone|somebody|anyone|anybody|you|u)(?: (?:please|pls|kindly))? (?:answer (?:a|my|some) (?:quick )?questions?(?: (?:for me|i have|please|pls))*|help me (?:with|out)? ?(?:a|an|with a|with an)? ?(?:question|issue|problem|something)?(?: i have)?(?: please| pls)?)|i (?:have|got|need|do have) (?:a|an|some|one) (?:\w+ )?(?:question|issue|problem|query|enquiry)s?(?: (?:i|that|which|for you|and|to ask|please|with your)\b.{0,40})?|(?:is|are) (?:there )?(?:anyone|anybody|someone|you)(?: (?:there|around|available|online|who can help))+(?: .{0,30})?|(?:i )?(?:really )?need (?:some )?help(?: please| pls| asap| now)?|help(?: me)?(?: please| pls)?)[\s\W]*$/i,
    ],
    not: /\b(?:kill|suicid\w*|hurt|emergency|dying|police|hacked|stolen)\b/i,
    ack: ["Of course, I'm here to help.", "Yes, I'm here.", "I'm here and listening.", 'Sure, go ahead.'],
    ask: [{ text: "What's it about?" }],
    detail: 'what it is about, if it belongs in private',
    act: ['get you an answer', 'get going on it'],
    hits: [
      'Hello, would anyone answer a quick question for me',
      'good evening, i got an odd query that nobody in the shop could settle',
      'hello, is anyone there?',
      'need help pls',
    ],
    misses: ['I have a problem with my order 55, it came broken and cold', 'need help getting into my account'],
  },
];
