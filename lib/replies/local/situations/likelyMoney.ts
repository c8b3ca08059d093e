import { allBut, SOLD_BY_SUBSCRIPTION } from '../sectors/sector';
import type { Situation } from './situation';

/** Too much was not said: another amount is not the matter. */
const NOT_TOO_MUCH =
  /^(?![\s\S]*\b(?:more|over ?charg\w*|too (?:much|high)|wrong (?:amount|price|total|bill)|extra|expect\w*|higher|should|instead|supposed|different|increas\w*|went up|bigger|huge|inflated|bills?)\b)/;
const AMOUNT =
  /[£$€₹]\s?\d|\brs\.? ?\d+|\b\d+(?:\.\d\d)? ?(?:quid|pounds|dollars|bucks|euros|rs|rupees|naira|p)\b|\b(?:free|nothing|zero|declin\w*|unknown|unauthori[sz]ed|fraud\w*|never (?:\w+ )?(?:ordered|bought|signed|authori[sz]ed|subscribed|used|agreed)|twice|double|cancel\w*|don't (?:know|recogni[sz]e|remember)|do not (?:know|recogni[sz]e)|without (?:my|permission|asking)|(?:didn't|did not) (?:order|buy|sign|authori[sz]e|subscribe|agree))\b/i;

/** For posts of which the analysis is sure that they are about a charge. The words only say which side of it. */
export const LIKELY_CHARGES: readonly Situation[] = [
  {
    id: 'likely-fee',
    matter: 'that fee',
    sectors: allBut('transit', 'devices', 'software', 'games', 'streaming', 'social'),
    when: [
      /\b(?:fees?|tips?|service charge|delivery charge|penalty|fine[ds]?|surcharge|free delivery|overweight|extra|admin)\b/i,
    ],
    not: /\b(?:fine (?:by|with)|i[’']?m fine|fine\.|tip of|tips? (?:for|on) (?:how|using)|extra (?:hour|mile|time))\b/i,
    ack: [
      "An extra charge you weren't expecting is really annoying.",
      'I can see why you want that extra explained.',
      'I can see why that charge annoyed you.',
    ],
    ask: [
      {
        text: 'Does your receipt show what it was for?',
        unless:
          /\b(?:receipt|bill|statement|shows?|says|invoice|(?:cancel\w*|booking|service|delivery|late|change|bag\w*|cleaning|maintenance|overdraft|atm|foreign|roaming|admin\w*|annual|monthly|resort|parking|transaction|convenience|processing) (?:fees?|charges?)|per (?:mb|gb|call|min(?:ute)?|text|mile|km)|for (?:a|an|the|my|each|every|using|changing|cancel\w*|late))\b/i,
      },
      {
        text: 'Were you told about it beforehand?',
        unless:
          /\b(?:told|said|promised|writing|warned|never mentioned|without|nobody|surprise|hidden|policy|expected|agreed|no (?:warning|idea|notice)|quoted|small print|t ?& ?cs?)\b/i,
      },
    ],
    detail: 'your order or account number',
    act: ['find out why it was added', 'see whether it should stand'],
    hits: [
      '18% tip already added then the machine asked for another',
      'fourth surprise fee this year',
      'free delivery over 50 they said and still charged 6.99',
    ],
    misses: ['that is fine by me', 'what a great hotel'],
  },
  {
    id: 'likely-deposit',
    sectors: ['travel_agent', 'rides', 'hotel', 'restaurant', 'grocery', 'shop', 'cars', 'venue', 'education'],
    when: [/\b(?:deposits?|pre-?auth\w*|hold|holding|held|pending|reserv\w*)\b/i],
    not: /\b(?:on hold|hold (?:the line|music)|cheque deposit|direct deposit)\b/i,
    matter: 'the trouble over that deposit',
    ack: [
      "It's your money, so of course you want to know where that deposit is.",
      'Being without that money is a real nuisance.',
      'I can see why you want that deposit back.',
    ],
    ask: [
      {
        text: 'Does your bank show it as pending or as taken?',
        unless: /\b(?:pending|taken|cleared|bank says|cash)\b/i,
      },
      {
        text: 'When did you pay it?',
        unless:
          /\b(?:today|yesterday|last|ago|weeks?|months?|days?|since|january|february|march|april|may|june|july|august|september|october|november|december)\b/i,
      },
    ],
    detail: 'your booking or order number',
    act: ['see where that deposit is', 'check when it can come back'],
    hits: [
      'wheres my £50 table deposit. we TURNED UP',
      'took my deposit and now 5 months wait',
      'the hold on my card is still pending',
    ],
    misses: ['been on hold for an hour', 'great table'],
  },
  {
    id: 'likely-double-charge',
    when: [
      /\b(?:two|both|second|another|again|same (?:amount|day)|twice|duplicate|double)\b/i,
      /\b(?:payments?|charges?|charged|debits?|transactions?|taken|took|money|bill\w*|amount)\b/i,
    ],
    not: /\b(?:cancel\w*|two lines|two phones|two accounts|second (?:email|time (?:asking|calling|emailing)))\b/i,
    matter: 'the second payment',
    ack: [
      'A second payment going out is a worry.',
      'Paying twice for one thing is annoying.',
      "It's a horrible thing to see on your account.",
    ],
    ask: [
      {
        text: 'Are both showing as taken, or is one still pending?',
        unless:
          /\b(?:pending|cleared|both (?:have )?(?:gone|cleared|taken|came)|overdrawn|claim(?:ed)?|disput\w*|refund(?:ed|ing)|bank (?:said|says|told)|statement|came out|went out|gone out|deducted|debited|months? (?:later|ago)|weeks? (?:later|ago))\b/i,
      },
      {
        text: 'Were they on the same day?',
        unless: /\b(?:same day|today|yesterday|\d{1,2}(?:st|nd|rd|th)|month|week)\b/i,
      },
    ],
    quick: [{ text: 'A second line that still shows as pending often drops off by itself.' }],
    detail: 'your order or account number',
    act: ['check both payments', "find out which one shouldn't be there"],
    hits: ['Two direct debits same day same amount', 'another charge for the same order', 'money taken again'],
    misses: ['two phones on my plan', 'cancelled and charged again'],
  },
  {
    id: 'likely-charge',
    matter: 'the trouble over that charge',
    sectors: allBut('courier', 'public'),
    when: [
      /(?:\b|(?=[£$€]))(?:charg\w*|bill\w*|invoice|debit\w*|paid|pay|payments?|money|took|taken|cost|statement|£ ?\d+|\$ ?\d+|price)/i,
    ],
    not: /\b(?:charger|charging (?:port|cable|case|point)|in charge|free of charge|pay attention|flight ticket price)\b/i,
    ack: [
      "A charge you can't account for is a worry.",
      'I can see why you want that charge explained.',
      "It's annoying to find a charge you didn't expect.",
    ],
    ask: [
      { text: 'What amount were you expecting?', unless: new RegExp(`${AMOUNT.source}|${NOT_TOO_MUCH.source}`, 'i') },
      {
        text: "Is it one you don't know, or more than you expected?",
        unless:
          /\b(?:more|less|expected|twice|double|cheaper|dear|price|bill|plan|sub\w*|renew\w*|cancel\w*|for (?:my|the|a)|unauthori[sz]ed|unknown|without|never|free|extra|still|after|declin\w*|over ?charg\w*|wrong amount|too much|agreed|returned|disconnect\w*|closed|left|wrong (?:card|account)|pending|mistakes?|deducted|not (?:renewed|credited|received)|higher|lower|downgrade|moved|instead|fee)\b/i,
      },
    ],
    detail: 'the date and amount of the charge',
    act: ['find out what it is for', 'have someone in billing go through it'],
    hits: [
      'sub was cheaper than what i ordered but i paid the dear price',
      'two lines on my bill, ive one phone',
      'money was deducted and the service was not renewed',
    ],
    misses: ['charger is broken', 'who is in charge here'],
  },
];

export const LIKELY_REFUNDS: readonly Situation[] = [
  {
    id: 'likely-refund',
    sectors: allBut('bank', 'social', 'public'),
    when: [
      /\b(?:refund\w*|money back|reimburs\w*|compensat\w+|credit (?:back|note)|my money|paid back|cashback|my £? ?\d+)\b/i,
    ],
    not: /\b(?:waste of (?:my )?money|worth the money|if (?:i|we) (?:cancel|were)|policy|hypothetical\w*)\b/i,
    matter: 'the trouble over your refund',
    ack: [
      "It's your money, and you shouldn't have to chase it.",
      'I can see why you want that refund sorted.',
      'You deserve a straight answer on that refund.',
    ],
    ask: [
      {
        text: 'When were you told to expect it?',
        unless:
          /\b(?:told|said|promised|within|working days|by \w+day|weeks?|days?|friday|ago|(?:i|we) (?:just )?(?:want|need|demand|request|expect|would like|['’]d like)|can i|could i|how (?:do|can|to)|refus\w*|den(?:y|ied)|declin\w*|won['’]?t|no refund|refund (?:me|my|us|it|the)|policy|eligible|entitled|deserve)\b|^(?![\s\S]*\b(?:still|wait\w*|where|when|yet|never|not|weeks?|days?|months?|received|got|had|come|here|again)\b)(?![\s\S]*n['’]t)/i,
      },
      {
        text: 'How did you pay?',
        unless:
          /\b(?:card|paypal|cash|voucher|gift|bank|apple pay|points|credit|debit|upi|google pay|klarna|pay(?:ed)? by|direct debit|store credit)\b/i,
      },
    ],
    detail: 'your order or booking number',
    act: ['find out where the refund is', 'see what is holding it up'],
    hits: [
      '.following up. Again. Refund. Please.',
      'returned two items, refund for one',
      'asked for my £120 credit back 12 days ago',
    ],
    misses: ['waste of my money', 'can i return it'],
  },
  {
    id: 'likely-return',
    sectors: ['grocery', 'shop', 'marketplace', 'courier', 'mobile', 'broadband', 'devices', 'games'],
    when: [
      /\b(?:return\w*|send (?:it|them) back|sent (?:it|them) (?:back|in)|take (?:it|them) back|bring (?:it|them) back|exchange\w*|swap\w*|pickup|collection|courier|label|non[- ]?refundable)\b/i,
    ],
    not: /\b(?:return (?:flight|ticket|journey|train)|many happy returns|return(?:ed|ing)? (?:my )?calls?)\b/i,
    matter: 'the trouble with that return',
    ack: [
      'Sending something back should be straightforward.',
      'I can see why you want that return sorted.',
      "It's annoying when a return turns into hard work.",
    ],
    ask: [
      {
        text: 'Has it gone back already, or do you still have it?',
        unless:
          /\b(?:sent|returned|dropped|posted|still (?:have|got|here)|collected|pickup|collection|exchang\w*|missing|without|did(?: not|n['’]?t) come|past (?:the|your|its)|window|refus\w*|(?:won['’]?t|will not) (?:take|accept|let)|policy|label|receiv\w*|waiting for|took it back|tak(?:e|ing) it back|bring(?:ing)? it|handed|sending|want to|trying to|tried to|how (?:do|can)|can i|warehouse|tracking)\b/i,
      },
      { text: 'Was it bought online or in a shop?', unless: /\b(?:online|shop|store|website|app|branch|till)\b/i },
    ],
    detail: 'your order number',
    act: ['see where the return stands', 'find the simplest way to get it back to us'],
    hits: [
      'courier booked for a return pickup today, is that morning or anytime',
      'sent it in twice, same beep',
      'only thing you can say is sorry its non-refundable',
    ],
    misses: ['my return flight', 'money gone'],
  },
];

export const LIKELY_PRICES: readonly Situation[] = [
  {
    id: 'likely-offer-trouble',
    sectors: allBut('rail', 'transit', 'courier', 'insurance', 'energy', 'social', 'cars', 'education', 'public'),
    when: [
      /\b(?:offers?|deals?|discounts?|codes?|vouchers?|coupons?|promo\w*|points|rewards?|members?|% off|loyalty|sale|stamps)\b/i,
    ],
    not: /\b(?:dealing|deal with|error code|post ?code|job offer|team members?|staff members?|big deal)\b/i,
    matter: 'the trouble with that offer',
    ack: [
      "It's annoying when an offer isn't what you expected.",
      'The offer you saw is the one you expect to get.',
      'I can see why you want that offer looked at.',
    ],
    ask: [
      {
        text: 'Where did you see the offer?',
        unless:
          /\b(?:online|website|site|app|shop|store|till|email|advert|leaflet|account|accepted|text(?:ed)?|sms|letter|poster|tv|facebook|instagram|tweet\w*|twitter|code|coupon|vouchers?|banner|flyer|sent me|received|black friday|listings?|mail(?:ed)?|radio|billboard|sign|points|message|for life|promis\w*|told|said|stop(?:ped)? giving|members?|prime)\b/i,
      },
    ],
    detail: 'which offer it is',
    act: ['check what the offer covers', 'find out what applies to you'],
    hits: [
      'a whole 3p off for members',
      'the deal at the shelf is not at the till',
      'my reward stamps run out too soon',
    ],
    misses: ['dealing with the staff', 'a job offer'],
  },
  {
    id: 'likely-price',
    sectors: allBut('bank', 'social', 'public'),
    when: [
      /(?:\b|(?=[£$€]))(?:prices?|pricing|cost\w*|fares?|£ ?\d+|\$ ?\d+|expensive|dear(?:er)?|increase[ds]?|more|hike|went (?:up|from)|rip-?off|honou?r)/i,
    ],
    not: /\b(?:once more|any ?more|more than happy|worth every|cheap and cheerful)\b/i,
    ack: [
      'I can see why that price has annoyed you.',
      "That's a fair point about the price.",
      "A price that isn't what you expected is frustrating.",
    ],
    ask: [
      {
        text: 'Which product or plan is it?',
        unless:
          /\b(?:plan|subscription|ticket|fare|coffee|broadband|insurance|policy|bread|rent|membership|tariff|flight|meal)\b/i,
      },
      {
        text: 'Where did you see that price?',
        unless:
          /\b(?:online|shop|store|app|till|menu|website|page|search\w*|email|checkout|rides?|fares?|flights?|delivery|shipping|postage|subscription|plans?|bills?|quot(?:e|ed)|told|renewal|listings?|sellers?|ticket|tariff|internet|broadband|membership|restaurant|stores|season)\b/i,
      },
    ],
    detail: 'what it was and where you saw the price',
    act: ['find out what changed', 'check that the price is right'],
    hits: [
      'Fare was £89 when I searched, £131 when I pressed pay',
      'price went from 89 to 112 between pages',
      'so much dearer than last year, the cost',
    ],
    misses: ['worth every penny', 'not anymore'],
  },
];

export const LIKELY_LEAVING: readonly Situation[] = [
  {
    id: 'likely-cancelling',
    sectors: SOLD_BY_SUBSCRIPTION,
    when: [
      /\b(?:cancel\w*|unsubscrib\w*|leav(?:e|ing)|left|clos(?:e|ing|ed)|renew\w*|subscription|subscribed|plan|membership|moving|moved|switch\w*|quit|delete|stop)\b/i,
    ],
    not: /\b(?:flight|train|bus|order|delivery|left (?:it|my|the|in|on)|died|passed away|late (?:husband|wife|father|mother|dad|mum))\b/i,
    matter: 'the trouble with your plan',
    ack: [
      "You've made your decision, so leaving should be easy.",
      "I can see you've had enough, and I'd like to get this sorted properly.",
      "It shouldn't be hard work to stop something you don't want.",
    ],
    ask: [
      {
        text: 'Is it cancelled already, or still running?',
        unless:
          /\b(?:cancelled|canceled|already|still (?:charg\w*|running|active)|uninstalled|gone|closed|want|wanna|wish|need|trying|tried|can[’']?t|cannot|unable|impossible|how (?:do|can|to)|won['’]?t let|please cancel|cancel (?:my|this|the|our|it)|cancel+ing|would like|['’]d like|going to|gonna|about to|ready to|thinking|if (?:you|this|it)|unless|time to|redeem\w*|activat\w*|bought|expired)\b/i,
      },
      {
        text: 'Did you sign up with us directly or through an app store?',
        unless:
          /\b(?:app store|play store|itunes|website|directly|branch|box|insurance|bank|gym|broadband|contract|google|apple|amazon|paypal|carrier|through|via|direct debit|phone|order|flight|booking|reservation|appointment|in store|trial)\b/i,
      },
    ],
    detail: 'the email on your account',
    act: ['check what is set up on your account', 'see what needs to happen next'],
    hits: [
      'I only wanted to move to the cheaper plan, four screens of wait',
      'your renewal is double so im not renewing',
      'cancel my membership',
    ],
    misses: ['they cancelled my flight', 'left my bag'],
  },
];
