import { settledOr } from './settled';
import type { Situation } from './situation';

const CRISIS_GOODS =
  /\b(?:toilet (?:paper|rolls?)|toiletpaper\w*|tp|loo roll|saniti[sz]er|(?:face ?)?masks?|n95\w*|ppe|lysol|wipes|disinfectant|clorox|bleach|soap|nappies|diapers|formula|tissues?|thermometers?|gloves|essentials?|essential (?:items|products|goods)|paper towels?|flour|pasta|fuel|petrol|generators?|bottled water|water bottles)\b/i;
const GOUGING = new RegExp(
  `\\bprice ?-?(?:goug\\w*|gaug\\w*)|\\b(?:gouged|gouging|gougers?|profiteer\\w*|capitali[sz](?:e|es|ing) on|cashing in|ripp?ing people off|taking advantage of (?:people|others|us|this|the|many))\\b|\\bsell(?:s|ing|ers?)?\\b.{0,60}${CRISIS_GOODS.source}|${CRISIS_GOODS.source}.{0,60}(?:\\b(?:listings?|auctions?|sell(?:s|ing|ers?)?|times (?:as much|the price|more)|for sale)\\b|[$£€]\\d)|\\b(?:posted|listed)\\b.{0,30}\\btp\\b`,
  'i',
);

/** Buying and selling among strangers: prices in a crisis, rules for listings, alerts and promotions of sellers, bids and claims. */
export const SELLERS: readonly Situation[] = [
  {
    id: 'gouging-site-wide',
    sectors: ['marketplace'],
    when: [
      GOUGING,
      /\b(?:stop|stopp\w+|ban(?:s|ned|ning)?|block(?:ed|ing)?|shut|remov\w+|take (?:them|these|those|it) down|pull\w*|boot|allow\w*|let(?:ting)?|enabl\w+|get (?:rid of|the \w+ \w+ (?:folks|people|sellers) off)|crack ?down|clamp\w*|checks? in place|tolerat\w*|profit(?:ing)?|fees|why (?:are|do|is)|do (?:the right thing|something)|end|unethical|legal|ashamed|option|polic(?:y|ies)|in light of|report\w*)\b/i,
      /\b(?:sellers?|sell(?:ing)?|listings?|listed|people|ppl|folks|they|these|those|this|site|items?|goug\w+|price\w*|auctions?|toilet|masks?|saniti[sz]er|posts?|add?s?)\b/i,
    ],
    not: settledOr(
      /\b(?:scalp (?:raw|burn\w*|itch\w*)|shampoo|driver|surge|fare|flight|hotel|energy|rent|mortgage|my (?:order|parcel|item|account|refund|money)|phishing|fake|counterfeit|which choices?|what choices?|sold me|i bought|charged me|not as described|open the|bring back|do you (?:have|sell))\b/i,
    ),
    ofOthers: true,
    ack: [
      'Nobody should make a profit out of people being short of what they need.',
      'Cashing in on a shortage is wrong, and you are right to want it off the site.',
      'You are right to be angry about it, as those are things people really need.',
      'It should not be left to buyers to find those and report them.',
    ],
    ask: [
      {
        text: 'Which items do you see it on most?',
        unless: new RegExp(`${CRISIS_GOODS.source}|\\b(?:tickets?|consoles?|this (?:listing|ad|seller)|link)\\b`, 'i'),
      },
      {
        text: 'Have any of the ones you reported come down?',
        unless: /^(?![\s\S]*\breported\b)|\b(?:still (?:up|there|live)|not (?:been )?removed|days)\b/i,
      },
    ],
    detail: 'any listing that is still up',
    act: ['pass all of it on to the team that reviews listings', 'get it to the people who check listings'],
    hits: [
      'stop letting sellers price gouge on hand sanitizer, reported so many already',
      'please ban people from profiteering on nappies on your site, you take fees on each of these listings',
      'flour at £30 a bag, price gauging again, and you take your fees',
      'why are you allowing gougers to sell masks right now, shut them down',
    ],
    misses: [
      'stop the surge fare, driver is gouging people',
      'which choices do I take to report price gouging listings',
      'great prices from these sellers',
    ],
  },
  {
    id: 'how-to-report-listing',
    sectors: ['marketplace'],
    when: [
      /\b(?:report(?:ing)?|flag(?:ging)?)\b/i,
      /\b(?:listings?|sellers?|items?|auctions?|ads?|buyers?|goug\w*|fake|counterfeit|scam\w*)\b/i,
      /\b(?:how (?:do|can|would|does)|where (?:do|can|is)|what (?:choices?|option|category|reason)|which (?:choices?|option|category|reason)|can'?t (?:find|figure|see)|cannot (?:find|figure|see)|no (?:option|way|button)|figure it out|(?:new|additional|another) option)\b/i,
    ],
    not: settledOr(
      /\b(?:credit report|bug report|report (?:a )?(?:bug|fault|problem with my)|tax report|sales report|driver)\b/i,
    ),
    ofOthers: true,
    ack: [
      'Good of you to take the time to report it.',
      'Reporting it ought to be simple, so thank you for sticking with it.',
      'If none of the choices fits, a report should still get through.',
    ],
    ask: [
      {
        text: 'Are you in the app or on the website?',
        unless: /\b(?:app|website|site|browser|desktop|phone|mobile)\b/i,
      },
    ],
    quick: [
      {
        text: 'You can post the link to the listing here.',
        unless: /<link>|https?:|\blink\b/i,
      },
      {
        text: "The report link usually sits near the item details or under the seller's name.",
        unless:
          /\b(?:options?|choices?|category|reason|button|add|figure|bug|app|reports|reporting (?:them|these|so many))\b/i,
      },
    ],
    detail: 'the link to the listing',
    act: ['report it from here', 'get it to the team that checks listings'],
    hits: [
      'how do I report a seller for fake shoes, there is no option',
      'trying to report a listing for gouging, which choice is it? cant figure it out',
      'please add another option when reporting sellers for hoarding',
    ],
    misses: ['how do I report a bug', 'I reported the seller and he was removed'],
  },
  {
    id: 'listing-rules-uneven',
    matter: 'how uneven those rules seem',
    sectors: ['marketplace'],
    when: [
      /\b(?:listings?|listed|list(?:ing)?|sell(?:ers?|ing)?|items?|products?)\b/i,
      /\b(?:barr?(?:ed|ing)?|ban(?:ned|s|ning)?|block(?:ed|ing)|not allow\w*|restrict\w*|prohibit\w*|regulat\w*|polic(?:y|ies)|rules?|removed? my|took down my|taken down)\b/i,
      /\b(?:but (?:people|others|sellers|those)|others|everyone else|all or nothing|already|still|continue|same (?:item|thing|product)|why (?:me|mine|only)|unfair|double standard\w*|one rule|makes no sense|bull\w*)\b/i,
    ],
    not: settledOr(
      /\b(?:goug\w*|account (?:suspended|banned|locked)|my account|refund|driver|hacked|scalp\w*|masks? (?:for|at) [$£€])\b/i,
    ),
    ack: [
      'One rule for some sellers and another for the rest would be hard to take.',
      'I can see why that seems uneven from where you stand.',
      'If it holds for new listings, you would expect it to hold for all of them.',
    ],
    ask: [{ text: 'Which product is it about?', unless: CRISIS_GOODS }],
    detail: 'your seller name',
    act: ['ask the team that sets those rules how they apply', 'put it to the people who write the listing rules'],
    hits: [
      'you bar new listings of the vape but people already listed can go on selling. all or nothing',
      'took down my item for policy and the same thing from others is still up, unfair',
      'banned us from listing it while other sellers still continue, makes no sense',
    ],
    misses: ['my account is banned and others are still fine, listing', 'sellers price gouging on masks still listed'],
  },
  {
    id: 'saved-search-alerts',
    matter: 'the alerts not coming through',
    sectors: ['marketplace', 'shop'],
    when: [
      /\b(?:saved? search(?:es)?|search alerts?|watch ?list|price alerts?|wish ?list alerts?|stock alerts?|item alerts?|followed sellers?)\b/i,
      /\b(?:not (?:\w+ )?(?:sen[dt]|sending|work\w*|com(?:e|ing)|arriv\w*|getting|received)|n'?t (?:\w+ )?(?:sen[dt]|work\w*|com(?:e|ing)|arriv\w*|getting|received|got|had)|stopped|no (?:longer|more|emails?)|missing|late|gone|bug|broken)\b/i,
    ],
    not: settledOr(/\b(?:unsubscrib\w*|stop sending|too many|how do i (?:stop|turn off|delete))\b/i),
    ack: [
      'Those alerts are the point of saving a search.',
      'If the alerts do not come, you miss what you were waiting for.',
      'You save a search so as not to have to look, so that is a nuisance.',
    ],
    ask: [
      {
        text: 'Is it all your saved searches, or only some?',
        unless: /\b(?:all|every|some|one|none) (?:of )?(?:my|the|them)?\b/i,
      },
      { text: 'Do they still show in the app?', unless: /\b(?:app|website)\b/i },
    ],
    quick: [
      {
        text: 'Saving the search again with alerts on often gets them going.',
        unless:
          /^(?![\s\S]*\bsearch)|\b(?:re-?sav\w*|saved (?:it|them) again|afresh|re-?creat\w*|new search|turned (?:it|them) (?:on|off)|toggl\w*)\b/i,
      },
    ],
    detail: 'the search that should have sent one, and since when',
    act: ['get it to the technical team', 'report it with your example'],
    hits: [
      'saved search emails have stopped, nothing for days',
      'my price alerts are not working any more',
      'didnt get a single search alert this week, is it broken',
    ],
    misses: ['how do I turn off saved search emails, they never stopped', 'too many search alerts, stop sending'],
  },
  {
    id: 'listing-promotion-fails',
    matter: 'the offer not being applied',
    sectors: ['marketplace'],
    when: [
      /\b(?:listings?|list(?:ed|ing)|insertion|final value|selling)\b/i,
      /\b(?:promo(?:tion(?:al|s)?)?s?|free (?:listings?|insertion)|offer|credits?|fee (?:cap|free)|\d+k?|extra)\b/i,
      /\b(?:not (?:working|applied|applying|showing)|n'?t (?:work\w*|appl\w*|show\w*|let|take)|paying|charged|charging|paid|still (?:pay\w*|charg\w*)|missing|gone|wo ?n'?t)\b/i,
    ],
    not: settledOr(
      /\b(?:buyer|refund|bid(?:der)?s?|best offer|unpaid|never paid|goug\w*|item not|parcel|deliver\w*)\b/i,
    ),
    ack: [
      'You listed because of that offer, so being charged is not what you expected.',
      'If the offer was on when you listed, I can see why you expect it to count.',
      'Finding fees on listings that were meant to be free is a nasty surprise.',
    ],
    ask: [
      {
        text: 'Does the offer show as active on your selling page?',
        unless: /\b(?:shows? as|active|expired|greyed)\b/i,
      },
    ],
    quick: [
      {
        text: 'A screenshot of the offer page as it stands now will help, in case it expires.',
        unless: /\b(?:screen ?shots?|photos?|pics?|expired|gone|missing|not showing|wo ?n[’\x27]?t show)\b|<link>/i,
      },
    ],
    detail: 'your seller name',
    act: ['check the offer against those listings', 'see why it was charged and have it looked at'],
    hits: [
      'the 200 free listings promo is not working, I accepted and it is charging me',
      'got the extra listing credits and still paid for each listing, not applied',
      'my promotional listings offer wont show, paying fees on all',
    ],
    misses: ['buyer never paid for my listing, offer accepted', 'free listing, great offer'],
  },
  {
    id: 'unwanted-bids',
    matter: 'the trouble with that buyer',
    sectors: ['marketplace'],
    when: [
      /\b(?:bids?|bidders?|buyers?|winning|auctions?|offers?|sell(?:ing)? (?:something|items?))\b/i,
      /\b(?:(?:no|not) (?:foreign|international|overseas) (?:shipping|buyers?|bids?)|same rule|fraudulent|never (?:pay|pays|paid)|does ?n'?t pay|did ?n'?t pay|won'?t pay|not pay(?:ing)?|unpaid|time ?wasters?|non[- ]?pay\w*|fake bid\w*|re-?(?:post|list)\w*|zero feedback|scam(?:mer)? (?:bid|buyer)s?)\b/i,
    ],
    not: settledOr(/\b(?:goug\w*|hand sani\w*|saniti[sz]er|masks?|i (?:bid|won)|my bid|i bought|as a buyer)\b/i),
    ack: [
      'Having to list it all again because of somebody else is a waste of your time.',
      'A sale that falls through like that costs you days.',
      'You set those rules so that this would not happen.',
    ],
    ask: [
      { text: 'Has a case been opened on that sale?', unless: /\b(?:case|reported|opened|unpaid item)\b/i },
      {
        text: 'Which buyer limits do you have switched on?',
        unless: /\b(?:blocked|requirements|limits|settings|best offer)\b/i,
      },
    ],
    detail: 'your seller name',
    act: ['look at the sale and the buyer', 'see why it was let through'],
    hits: [
      'every time I sell something the winning bid is fraudulent and I have to repost',
      'set no international shipping and a buyer abroad won again, relisted, same rule',
      'another buyer who never pays, auction wasted',
    ],
    misses: [
      'I won the bid and the seller will not pay postage, unpaid',
      'sellers with zero feedback gouging masks, bids at 90',
    ],
  },
  {
    id: 'claim-closed-no-item',
    matter: 'how your claim was decided',
    sectors: ['marketplace', 'shop'],
    when: [
      /\b(?:clos(?:e|ed|es|ing)|denied|den(?:y|ies)|reject\w*|declin\w*|refus\w*|ruled|decided|sided|favou?r)\b/i,
      /\b(?:claims?|case|dispute|appeal|money back (?:request|guarantee)|a-to-z|guarantee)\b/i,
      /\b(?:n'?t (?:\w+ )?(?:deliver\w*|arriv\w*|received|come|get|got)|not (?:deliver\w*|arriv\w*|received|as described)|never (?:came|arrived|received|got)|no (?:item|parcel|refund)|money|seller|buyer|item|fake|empty box)\b/i,
    ],
    not: settledOr(
      /\b(?:insur\w*|flight|airline|bag(?:gage)?|account closed|bank|card company|warranty|store closed)\b/i,
    ),
    ack: [
      'Losing the claim when you do not have the item is hard to take.',
      'If it never reached you, I can see why that decision makes no sense to you.',
      'That decision leaves you without your money, so I can see the anger.',
    ],
    ask: [
      {
        text: 'What reason was given for closing it?',
        unless: /\b(?:because|reason|says? (?:it was )?delivered|tracking shows|marked as|as they)\b/i,
      },
    ],
    quick: [
      {
        text: 'Screenshots of the tracking and the messages are what an appeal usually rests on.',
        unless: /\b(?:screen ?shots?|proof|evidence|photos?|appealed|appeal (?:was )?(?:denied|rejected|closed))\b/i,
      },
    ],
    detail: 'the case or item number',
    act: ['see whether it can be looked at again', 'check what the decision stood on and whether you can appeal'],
    hits: [
      'bought a lamp, it wasnt delivered and you closed my claim. what can I do to get my money',
      'case decided in favour of the seller although I never received it',
      'you denied my dispute, the item is not as described',
    ],
    misses: ['insurance claim denied, never got the money', 'my account closed and a case opened'],
  },
];
