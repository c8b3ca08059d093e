import type { Cue } from '../../cue';
import { rx } from '../pattern';

const OFFER: Cue['says'] = ['flag:spam', 'intent:spam'];
/** How one is to get in touch with a stranger about it. */
const CONTACT =
  'dm|inbox|message|msg|text|whats ?app|telegram|link|bio|profile|page|click|call|reply yes|reply|number|hurry|legit|check (?:ur|your|msgs)|shop|now';
const PRIZE =
  'giveaway|win|earn|profits?|guaranteed|voucher|pump|mint|private pics|wallet|forex|crypto|trading|in a week|sent same day';
const MONEY = '(?:[$£€₦₹] ?\\d[\\d,.]*k?|\\d[\\d,.]*k? ?(?:usd|dollars|pounds|euros?|btc|eth|\\$))';

/** Something for sale or too good to be true, with a way to get it; help that leads to a stranger. */
export const OFFER_CUES: readonly Cue[] = [
  {
    id: 'spam.riches',
    pattern: rx`\b(?:(?:turned|grew|flipped|made) ${MONEY} (?:in ?to|to) ${MONEY}|(?:earn|earning|make) (?:\w+ ){0,2}?(?:from home )?\d[\d,.]*k? (?:a |per )?(?:weekly|daily|a week|a day|monthly|per week)|(?:earn|make money|income) from home\b|no experience (?:needed )?(?:text|dm|inbox|message)|coach \w+,? ask me how|1?0x guaranteed|whitelist|air ?drop|connect (?:your |ur )?wallet|mint (?:closes|ends|is live|live)|pump (?:at|starts|incoming|group|signal)|loans? in \d+ ?(?:mins?|minutes|hours?)|bad credit (?:ok|welcome|no problem)|no papers? no)\b`,
    guard:
      /\b(?:your (?:wallet|airdrop)|my refund|charged|bill|heat pump|breast pump|water pump|petrol pump|fuel pump)\b/i,
    on: 'plain',
    says: OFFER,
    weight: 2,
    hits: [
      'I turned $300 into $5,000 with coach Marla, ask me how',
      'airdrop live, connect wallet',
      'Loan in 10 mins no papers no questions',
      'earn from home 30k weekly',
    ],
    misses: ['your app turned £20 into £40 on my bill', 'heat pump at 8pm still off', 'refused a loan, bad credit'],
  },
  {
    id: 'spam.recovery',
    pattern: rx`(?<!\w)(?:(?:recovery|refund) (?:agent|expert|pro|hacker|specialist|desk|team)\b[^.!?]{0,60}?(?:\b(?:got|helped|recover\w*|message|msg|contact|inbox|him|her)\b)|(?:@[\w.]+|(?:he|she|they|agent|expert|mr|mrs|this guy|this man)\b[^.!?@]{0,16}) (?:got|recovered|retrieved|restored|brought) (?:\w+ ){0,2}?(?:everything|it all|all|my (?:\w+ )?(?:money|funds|account|page|wallet|coins?)|my [\d.,]+k|[$£€]?\d[\d.,]*k?)(?: of it)?(?: \w+)? back\b|(?:lost (?:funds|money|crypto|coins?)|scammed|locked out|hacked)\b[^.!?]{0,20}\?\s*@\w+|their other (?:helpline|number|line)|other helpline|customer care (?:is )?on this number|(?:pls|please|kindly) (?:msg|message|dm|inbox|write) (?:\w+ )?(?:agent|admin|help ?desk|support)[._@]\w*)`,
    guard: /\b(?:you got|your (?:team|staff|agent)|thank you|finally)\b/i,
    on: 'plain',
    says: OFFER,
    weight: 2,
    hits: [
      'lost funds to a broker? @get_back_desk got my 4k back in 2 days',
      'lost my coins but @coin_help_desk got everything back in 1 hour!! legit',
      'I know a recovery agent who got all my money back, message him',
      'same here until I called their other helpline 0800 000 000',
      'customer care is on this number please msg agent.desk_2',
    ],
    misses: [
      'your agent got my money back, thank you',
      'my refund never came back',
      '@oakline when do I get my money back',
    ],
  },
  {
    id: 'spam.promotion',
    pattern: rx`\b(?:first \d+ (?:people |ppl |persons )?(?:to|who) (?:\w+ )?(?:click|follow|retweet|rt|share|comment|like|reply)|follow (?:\+|and|&) (?:rt|retweet|like|tag)|get a voucher worth|(?:be|want to be|as) (?:our|an|a brand) ambassador|ambassador,? (?:dm|just pay|inbox|msg)|talent scout|check (?:ur|your) (?:message|msg|dm) requests?|(?:get|buy) verified(?: badge)?|verified badge (?:today|now|for)|chat with (?:ladies|girls|women|singles)|(?:private|spicy|hot) (?:pics|pix|vids|photos) (?:on|in) my|(?:click|see|tap) my profile|link (?:in bio|up top|below|in profile) ?\W*$|(?:shop|stream|buy|pre-?order|listen to|watch) my (?:new )?(?:\w+ )?(?:tees?|single|ep|album|song|track|merch|mixtape|book|designs?|prints?|handmade|candles|art|podcast|course)\b|vote for my|out now on all (?:platforms|streaming)|clearance sale of|(?:branded|designer|replica) (?:handbags|bags|watches|shoes|sneakers)\b[^.!?]{0,20}\d+ ?% off|see my shop|(?:fully insured|free quotes?|no job too small)\b[^!?]{0,40}\b(?:call|ring|dm|text|quote|message)|selling (?:page|account|\d+ ?x|\d+)\b[^!?]{0,60}\b(?:dm|inbox|buyers|price)|buy real followers|real followers|price in inbox|serious buyers|(?:giving away|give away|rehoming) my (?:late )?[^!?]{0,60}\b(?:pay (?:the|for|only)|message|inbox|dm)|anyone selling \d?[^!?]{0,60}\bdm\b)`,
    guard:
      /\b(?:your (?:app|site|link|ambassador|staff|ticket)|i (?:can'?t|cannot)|not working|refund|charged|still|why)\b/i,
    on: 'plain',
    says: OFFER,
    weight: 2,
    hits: [
      'first 100 people to click get a prize',
      'want to be our ambassador? just pay shipping',
      'shop my tees, link up top',
      'Gutters and roofs, fully insured, free quote, call Del',
      'Selling 2x tickets for Friday, DM me',
      'stream my new single',
      'check your message requests hun',
    ],
    misses: ['why can I not stream my album on your app', 'are you selling 2 packs', 'my followers love your bags'],
  },
  {
    id: 'spam.loud-offer',
    pattern: /🎁|🚀|🔞|💸|🤑|💰|🔥🔥/,
    needs: rx`\b(?:${PRIZE})\b[\s\S]{0,120}?\b(?:${CONTACT})\b|\b(?:${CONTACT})\b[\s\S]{0,120}?\b(?:${PRIZE})\b`,
    guard: /\b(?:love|thank|delicious|your (?:sale|app|new)|refund|my order|unreal)\b/i,
    on: 'plain',
    says: OFFER,
    weight: 2,
    hits: ['🎁 GIVEAWAY 🎁 first ones to follow win, dm now', '🔞 private pics on my page 🔞'],
    misses: ['🎁 thank you for the free gift, shop is lovely', 'the wings are 🔥🔥 call me a fan'],
  },
];
