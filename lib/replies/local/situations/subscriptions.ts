import { allBut, SOLD_BY_SUBSCRIPTION } from '../sectors/sector';
import type { Situation } from './situation';

/** Plans and memberships: renewals, trials, and the way out. */
export const SUBSCRIPTIONS: readonly Situation[] = [
  {
    id: 'trial-became-paid',
    sectors: [
      'travel_agent',
      'food_delivery',
      'grocery',
      'marketplace',
      'devices',
      'software',
      'games',
      'streaming',
      'social',
      'education',
    ],
    when: [
      /\b(?:free (?:trial|month|week|period)|trial(?: period| month)?)\b/i,
      /\b(?:charged?|bill(?:ed)?|took|taken|paid|paying|money|payment|annual|full (?:price|year)|plan|refund|cancel\w*|debit\w*|renew\w*)\b/i,
    ],
    not: /\b(?:clinical|on trial|trial and error|court|murder|time trial|trial run|great trial|trial shift)\b/i,
    ack: [
      'With a free trial you want no surprises on your bill.',
      'I can see why you want to be sure about that trial and the money.',
      "A free trial shouldn't leave you worrying about money.",
    ],
    matter: 'the charge after your free trial',
    ask: [
      {
        text: 'Has any money been taken yet?',
        unless:
          /(?:\b|(?=[£$€₹]))(?:charged|billed|took|taken|paid|debit\w*|deducted|paying|payment|refund|off my card|wasn[’']?t free|how (?:do|can) i|before it|£|\$|₹)|\d\.\d\d/i,
      },
      {
        text: 'Did you start it on the website or through an app store?',
        unless: /\b(?:website|app store|play store|app|online|browser|phone|iphone|google|apple|amazon|xbox)\b/i,
      },
    ],
    quick: [
      {
        text: 'Please check which account or store it was started in, as it usually has to be stopped there.',
        unless: /\b(?:cancell?ed|app store|play store|web ?site|apple|google|amazon)\b/i,
      },
      {
        text: 'Please keep the email that confirms the cancellation, in case a bank asks for it.',
        unless: /^(?![\s\S]*\bcancell?ed\b)|\b(?:no (?:e-?mail|confirmation)|never (?:got|received))\b/i,
      },
    ],
    detail: 'the email on your account',
    act: ['check when the trial ended on your account', 'see if the plan is still running'],
    hits: [
      'my free trial turned into a $90 plan without a word',
      'Cancelled the trial on day 3 and was charged anyway',
      'how do i cancel before the free trial ends',
    ],
    misses: ['He is on trial next week, paid lawyers', 'Clinical trial paid for by you'],
  },
  {
    id: 'renewed-unasked',
    sectors: [
      'travel_agent',
      'food_delivery',
      'grocery',
      'marketplace',
      'insurance',
      'devices',
      'software',
      'games',
      'streaming',
      'social',
      'venue',
      'education',
    ],
    when: [
      /\b(?:auto[- ]?renew\w*|renew(?:ed|s|al|ing)?|automatic(?:ally)? (?:renew\w*|charged|billed)|signed (?:me )?up (?:again|without)|rolled over)\b/i,
      /(?:\b|(?=[£$€]))(?:without|no (?:email|warning|reminder|notice|word)|zero|n['’]?t (?:ask\w*|want|know|tell|use|agree|haven)|didnt|never|charged|took|taken|again|despite|even though|cancel\w*|refund|£|\$|unwanted|haven['’]?t)\b/i,
    ],
    not: /\b(?:can i gift|paused it|how do i cancel|asked to cancel|button|page still|ring ?tone|renew(?:ed|al)? (?:my |the )?(?:passport|licen[cs]e|visa|vows|lease)|(?:another|second|new) season|show|series|renewable|renewal quote|insurance quote)\b/i,
    ack: [
      "It's annoying to be charged for a renewal you didn't want.",
      "A renewal shouldn't come as a surprise.",
      'I can see why that renewal came as a shock.',
    ],
    matter: "the renewal you didn't want",
    ask: [
      {
        text: 'Have you used it since it renewed?',
        unless:
          /\b(?:n['’]?t (?:used|opened|use)|not used|never use[d]?|havent|unused|don['’]?t use|stopped using|passed away|died|domain|cover|insurance|magazine|contract|listing|antivirus|hosting|website|auto[- ]?renew\w*|auto[- ]?pay|option|turned (?:it )?off|setting|switch(?:ed)? off)\b/i,
      },
      {
        text: 'Did any reminder reach you beforehand?',
        unless:
          /\b(?:reminder|no (?:email|warning|notice|word)|zero|without|warned|warning|auto[- ]?renew\w*|option|turned (?:it )?off|setting|e-?mail(?:ed)?|told|letter)\b/i,
      },
    ],
    quick: [
      {
        text: 'Switching auto-renewal off in the account usually keeps the next payment from being taken.',
        unless:
          /\b(?:cancel\w*|turned? (?:it )?off|switched off|insurance|policy|cover|no (?:option|way)|passed away|died)\b/i,
      },
    ],
    detail: 'the email on your account',
    act: ['check when it renewed and what was sent to you', 'see what can be done about the renewal'],
    hits: [
      'auto renewed for £60 with no warning',
      'Membership renewed even though I cancelled',
      'you took $99 for a renewal I never agreed to',
    ],
    misses: ['Renewed my passport without a hitch', 'The show was renewed again'],
  },
  {
    id: 'cannot-cancel',
    sectors: SOLD_BY_SUBSCRIPTION,
    when: [
      /\b(?:cancel(?:l?ing|lation)?|unsubscribe|delete my account|close my account|leave|opt out|end (?:my|the|this) (?:contract|plan|membership|subscription))\b/i,
      /\b(?:can['’]?t|cant|cannot|won['’]?t|wont|unable|impossible|no (?:way|option|button|link)|where(?: is|['’]s| have)?|how (?:do|can|to|hard|is)|hard|difficult|hidden|hiding|trying|tried|loop|keeps?|not let|n['’]?t let|doesn['’]?t work|error|refus\w*|only by|have to (?:call|ring|phone)|times|days)\b/i,
      /\b(?:subscri\w*|membership|plan|contract|account|button|app|monthly|service|box|policy|insurance|package|gym|magazine|unsubscribe|auto|renew\w*|cancel\w*)\b/i,
    ],
    not: /\b(?:she passed|ads on|done with the ads|transfer my|new price|i want to|this line|on hold|only the|dad|mum|late (?:husband|wife|father|mother)|passed away|died|moved out|cancel(?:l?ed)? (?:my |the |our )?(?:flight|train|order|booking|hotel|trip|appointment|reservation|ticket)|can(?:['’]?t|not) cancel (?:my |the |our |an |this )?(?:flight|order|trip|booking|reservation|ticket)|noise|cancel culture|flights?|trip|orders?|hotel|booking|charging|still (?:being )?(?:charg|bill)\w*|cookies|refund|trains?|driver|ride|emails?|marketing|texts?)\b/i,
    ack: [
      "Cancelling should be easy, so I can see why you're annoyed.",
      "You've decided to cancel and shouldn't have to hunt for how.",
      "It's so frustrating when you can't find a way to cancel.",
    ],
    matter: 'how hard it is to cancel',
    ask: [
      {
        text: 'Did you sign up on the website or through an app store?',
        unless:
          /\b(?:website|site|app store|play store|google play|apple|phone|by post|branch|gym|online|magazine|insurance|policy|broadband|contract)\b/i,
      },
      {
        text: 'Is there a date you need it stopped by?',
        unless:
          /\b(?:before|by|today|tomorrow|renew\w*|end of|next|this month|mon|tue|wed|thu|fri|sat|sun)\w*\b|\b(?:charg(?:e|ed|ing)|billed|taken|still|months?|weeks?|years?|refund\w*|now|immediately|asap)\b/i,
      },
      {
        text: 'Where does it stop when you try?',
        unless:
          /\b(?:button|loop\w*|error|page|bot|phone|call|settings|option|link|emailed|wrote|no (?:way|option|button|link)|chat|hung up|hold|transfer\w*|ignored|repl(?:y|ied|ies)|respon\w*|answer\w*|agents?|customer (?:service|care|support)|log ?in|sign ?in|password|charges?|fee|says?|told|refus\w*)\b/i,
      },
    ],
    quick: [
      {
        text: 'A plan taken out in an app store or with another company usually has to be ended there.',
        unless:
          /\b(?:gym|insurance|policy|broadband|contract|phone|magazine|box|web ?site|site|post|branch|account|app store|play store|google play|apple)\b/i,
      },
      {
        text: 'A dated screenshot of where it stops helps you if another payment is taken meanwhile.',
        unless: /\b(?:screen ?shots?|phone|call\w*|hold|how (?:do|can|to)|where)\b/i,
      },
    ],
    detail: 'the email on your account',
    act: ['check how the plan was set up and where it can be stopped', 'get your cancellation to the right team'],
    hits: [
      'where have you hidden the cancel button',
      'Been trying to cancel my membership for a week',
      'how do I cancel my plan',
    ],
    misses: ['I can’t cancel my flight online', 'Noise cancelling does not work on this'],
  },
  {
    id: 'cancelled-by-company',
    sectors: allBut('rail', 'transit', 'bank', 'energy', 'social', 'public'),
    when: [
      /\b(?:you(?:['’]ve| have)? cancel(?:l?ed)|without (?:any )?(?:warning|notice|reason|telling me),? (?:\w+ )?cancel(?:l?ed)|(?:was|been|got|were) cancel(?:l?ed)|cancel(?:l?ed) (?:my|our) (?:order|booking|subscription|membership|account|policy|plan|reservation)s?\b.{0,40}\b(?:without|no (?:reason|warning|explanation|email|notice)|on me|why|for no|and (?:now|then) (?:say|want|tell)))\b/i,
      /\b(?:orders?|bookings?|subscription|membership|account|policy|plan|reservation|delivery|slot)\b/i,
    ],
    not: /\b(?:flights?|trains?|bus|i (?:have |had )?cancel(?:l?ed)|we cancel(?:l?ed)|gig|concert|show|(?:should|be) cancelled|and (?:i|we|they)(?:['’]ve)? cancel(?:l?ed)|still (?:being |getting )?charged)\b/i,
    ack: [
      "It's really annoying to have something you counted on cancelled.",
      "You'd planned on having that, so I can see why you're upset.",
      'You need to know why it was cancelled.',
    ],
    matter: 'the sudden cancellation',
    ask: [
      {
        text: 'Were you given a reason?',
        unless: /\b(?:reason|because|said|says|no explanation|why|due to|"|“|stock)\b/i,
      },
      { text: 'Has anything you paid come back?', unless: /\b(?:refund\w*|money|paid|charged|took|back)\b/i },
    ],
    quick: [
      {
        text: 'Please keep the notice of it for now, as it shows when it was done and by whom.',
        unless: /\b(?:without|no (?:e-?mail|notice|word|warning)|never|didn['’]?t (?:tell|get|hear))\b/i,
      },
    ],
    detail: 'your order or booking number',
    act: ['find out why it was cancelled', 'see whether it can be put back'],
    hits: [
      'you cancelled my order without telling me',
      'My booking was cancelled with no reason',
      'why has my subscription been cancelled',
    ],
    misses: ['I cancelled my order and got my money', 'You cancelled my flight booking'],
  },
  {
    id: 'leaving-over-price',
    sectors: [
      'food_delivery',
      'shop',
      'marketplace',
      'insurance',
      'mobile',
      'broadband',
      'energy',
      'devices',
      'software',
      'games',
      'streaming',
      'venue',
    ],
    when: [
      /\b(?:cancel(?:l?ed|l?ing)?|leaving|left|switch(?:ed|ing)?|moving (?:to|elsewhere)|goodbye|bye|done with|going elsewhere|unsubscrib\w+|quit(?:ting)?)\b/i,
      /(?:\b|(?=[£$€]))(?:price[sd]?|£ ?\d+|\$ ?\d+|dearer|expensive|increase[ds]?|hike[ds]?|went up|gone up|put up|cost[s]?|cheaper|afford)\b/i,
    ],
    not: /\b(?:you cancelled|you have cancelled|engineer|voucher|cancel every|free cancellation|only way|worth every|press cancel|appointment|only \d left|driver|fee|cancelled on me|flight|train|left (?:the|it|my|in|on|with)|price of (?:a|my) (?:ticket|fare)|order|quit (?:working|smoking)|switch(?:ed)? (?:it )?(?:on|off)|on the left|hotel|trip)\b/i,
    ack: [
      'I can see why the price put you off.',
      'I get it, it has to be worth what you pay.',
      "I'm listening, and I can see why you've had enough of the price.",
    ],
    matter: 'the price putting you off',
    ask: [
      {
        text: 'Have you cancelled already, or is it still running?',
        unless:
          /\b(?:pause|smaller|cheaper plan|basic|nothing|never|done|already|too late|cancell?ed|cancelling|switch(?:ed|ing)|gone with|moved|left|lost a customer|leaving|giving up|discontinuing|porting|bye|i[’']?m off|unsubscribed|won['’]?t be renewing|if the price|goodbye|made me|is going)\b/i,
      },
      {
        text: 'Which plan is it?',
        unless:
          /\b(?:plan|policy|broadband|insurance|quote|paper|subscri\w+|package|family|premium|month|gym|coffee|gas|phones|membership)\b/i,
      },
    ],
    quick: [
      {
        text: "Before you switch, look up the end date of the plan, so that you don't pay twice.",
        unless: /\b(?:cancell?ed|left|already|done|goodbye|bye|moved|switched|end date|gas|coffee|gym)\b/i,
      },
    ],
    detail: 'the email on your account',
    act: ['check that nothing more is taken', 'see that the cancellation is noted properly'],
    hits: [
      'cancelled. the price went up twice this year',
      'Leaving after this increase, found it cheaper',
      'done with you, £15 a month is too expensive',
    ],
    misses: ['Left the keys on the counter, price tag and all', 'Switched it on and the cost was fine'],
  },
  {
    id: 'cancel-request',
    sectors: SOLD_BY_SUBSCRIPTION,
    when: [
      /\b(?:cancel(?:l?ing|lation)?|unsubscribe|(?:end|stop|pause) (?:my|the|this|our) (?:subscription|membership|plan|contract|box|account|policy)|close (?:my|the|this|our) account|delete (?:my|the|this|our) account)\b/i,
      /\b(?:subscri\w*|membership|plan|contract|account|monthly|box|policy|insurance|package|gym|magazine|please|pls|want|need|like to|i['’]?m|can (?:i|you)|could|if i|from next)\b/i,
    ],
    not: /\b(?:taxi|cab|driver|notice period|can i pause|any time|sent a cancel|by accident|do we|will you|without cancel\w*|if i (?:close|skip)|i['’]m only|passed away|died|no longer with us|if i cancel|otp|they cancel|class|do i still|meant to|how do i|deaf|where|noise|flights?|trains?|orders?|hotel|bookings?|trip|reservation|appointment|tickets?|bus|culture|delivery|refund|concert|event|ride|engineer|hacked)\b/i,
    ack: [
      "No problem, let's get that cancelled the right way.",
      "I can see you want to cancel, so let's make that easy.",
      "I can see you've decided to cancel.",
    ],
    ask: [
      {
        text: 'Is there a date you want it to end?',
        unless:
          /\b(?:end of|before|next|today|now|immediately|this month|by|from|asap|\d{1,2}(?:st|nd|rd|th)|immediately|right away|straight away|already|please cancel|cancel (?:my|this|it|the)|renewal|charged|trying|tried|can[’']?t|cannot|how (?:do|can|to))\b/i,
      },
      {
        text: 'Is it a plan with us or one bought through an app store?',
        unless:
          /\b(?:app store|play store|google|apple|direct|magazine|box|gym|insurance|policy|account|contract|boxes|broadband|membership|tv|electricity|network|carrier|number|sim|pac|phone|broad ?band|internet|contract|line|switch\w*|flight|order|booking|card|policy|delivery|subscription box|service)\b/i,
      },
    ],
    quick: [
      {
        text: 'Please save anything you want to keep from the account before it closes.',
        unless: /^(?![\s\S]*\b(?:close|delete) (?:my|the|this|our) account\b)/i,
      },
    ],
    detail: 'the email on your account',
    act: ['get it to the team who can end it', 'check the notice and tell you the last date'],
    hits: [
      'please cancel my membership',
      'I want to close my account',
      'pls stop my monthly box, need to pause the subscription',
    ],
    misses: ['Cancel my order please', 'Noise cancelling on these is a plan well made'],
  },
];
