import { elsewhereOr } from './gadgetWords';
import type { Situation } from './situation';

/** What is paid for with devices and what runs on them: store charges, plans, subscriptions stopped by mistake, protection. */
export const GADGET_MONEY: readonly Situation[] = [
  {
    id: 'cancelled-by-mistake',
    when: [
      /\b(?:accident(?:al|ally|ly)|by (?:mistake|accident)|mistakenly|didn'?t mean to|did not mean to|never meant to|wrong button|my (?:kid|son|daughter|toddler|cat|dog) (?:has |just )?cancell?ed)\b/i,
      /\b(?:cancell?ed|cancel|cancell?ing|unsubscribed|ended|turned off|stopped|deleted)\b[^.!?]{0,40}\b(?:subscription|membership|plan|trial|auto-?renew\w*|account|premium|plus|pass)\b|\b(?:subscription|membership|plan|trial|auto-?renew\w*|premium)\b[^.!?]{0,40}\b(?:cancell?ed|cancel|ended|turned off|stopped)\b/i,
    ],
    not: /\b(?:you (?:guys )?(?:accidentally|mistakenly|cancell?ed)|(?:they|agent|rep|bank) (?:accidentally |mistakenly )?cancell?ed|charged|flight|booking|refund|hotel|delivery)\b/i,
    ack: [
      'Canceling by mistake is easily done, so let me see what can be put back.',
      "It's annoying to see a subscription gone when you meant to keep it.",
      'You want your subscription back as it was, with nothing lost.',
    ],
    ask: [
      {
        text: 'Does it still run to the end of what you paid for, or has it stopped already?',
        unless: /\b(?:stopped|still (?:runs|works|have)|expired|gone|ended|until)\b/i,
      },
      {
        text: 'Was it on an offer that the site no longer shows?',
        unless: /\b(?:promo\w*|offer|deal|free (?:trial|year|months?))\b/i,
      },
    ],
    quick: [
      {
        text: 'Many subscriptions can be switched back on in the account until the paid time ends.',
        unless: /\b(?:expired|gone|deleted|ended|trial|account|can[’']?t|cannot|won[’']?t|tried)\b/i,
      },
    ],
    detail: 'the email on your account',
    act: ['check whether it can be put back as it was', 'see what is left of what you had'],
    hits: [
      'i accidentally cancelled my subscription, can i get it back',
      'cancelled my premium by mistake pls help',
      'my son cancelled the trial by accident',
    ],
    misses: ['you mistakenly cancelled my plan and charged me', 'i cancelled my subscription and feel great'],
  },
  {
    id: 'store-keeps-taking',
    sectors: ['devices', 'software'],
    when: [
      /\b(?:keeps?|kept|constantly|random(?:ly)?|every (?:day|week|month)|still|again|always|unknown|mystery|unexplained|why (?:did|do|are|is))\b/i,
      /\b(?:tak(?:e|es|ing|en) (?:\w+ ){0,3}(?:money|\$ ?\d+|£ ?\d+|€ ?\d+|dollars|pounds)|charg(?:es?|ing|ed) (?:\w+ ){0,2}(?:my (?:card|account|bank|paypal|debit)|me (?:\$|£|€|for (?:an? app|apps?|something|stuff|things?|nothing|i ?cloud|itunes)))|(?:bill|debit|withdraw)(?:s|ed|ing) (?:me|my (?:card|account|bank)|from)|money (?:\w+ ){0,3}(?:out of|off|from) my (?:card|account|bank))/i,
    ],
    not: elsewhereOr(
      '\\b(?:after (?:i |we )?cancel\\w*|cancell?(?:ed|ing)|refund\\w*|twice|double|order(?:ed)?|parcel|flight|ticket|atm|repair|battery|charging (?:my )?(?:phone|port|cable)|default|apple ?card|apple ?pay|instead of|hacked|wont charge|wrong card)\\b',
    ),
    ack: [
      'Charges that go out without your knowing why need an answer.',
      'You need to know what each of those charges was for.',
      "It's unsettling to see charges you can't place.",
    ],
    matter: "the charges you don't recognize",
    ask: [
      { text: 'Is it the same amount each time?', unless: /[£$€] ?\d|\b\d+ (?:dollars|pounds|bucks)\b/i },
      {
        text: 'Does the purchase history in your account show anything for those days?',
        unless: /\b(?:history|receipts?|never bought|for (?:an app|i ?cloud|itunes))\b/i,
      },
      {
        text: 'Does a family member share that account?',
        unless: /\b(?:family|kids?|son|daughter|wife|husband|alone)\b/i,
      },
    ],
    quick: [
      {
        text: 'Searching your email for the exact amount often turns up the receipt.',
        unless: /\b(?:receipts?|e-?mails?|support|refund\w*)\b/i,
      },
    ],
    detail: 'the email on your account',
    act: ['see what each of them was for', 'check which subscription they come from'],
    hits: [
      'random £3 again on sunday, what are you billing me for',
      'random charges again, you keep charging me for apps i dont have',
      'your store keeps taking $2.99 from me every month',
    ],
    misses: ['still charging me after I cancelled', 'my phone keeps charging slowly, charging my phone takes ages'],
  },
  {
    id: 'device-plan-or-trade-in',
    sectors: ['devices', 'mobile'],
    when: [
      /\b(?:(?:upgrade|payment|instal\w+|loan|financing|finance) (?:program(?:me)?|plan|scheme)|trade[- ]?in|traded in|early upgrade|financ(?:e|ed|ing))\b/i,
      /\b(?:told|not on|won'?t|wont|can'?t|cant|cannot|refus\w*|denied|declined|still|never|waiting|no one|nobody|wrong|less|lower|haven'?t|lost|rejected|says?|said|missing|problem|issue|error|nothing)\b/i,
      /\b(?:i ?phone|phone|ipad|mac\w*|laptop|watch|device|galaxy|pixel|computer|tablet|credit|kit|box|value)\b/i,
    ],
    not: /\b(?:car|vehicle|suv|truck|truck|dealer|game|games|console|controller|stock|shares|sports?|player)\b/i,
    ack: [
      'The answer about a plan or trade-in has to be the same wherever you ask.',
      'You need to know where you stand with your plan or trade-in.',
      'Being told one thing and then another about a plan or trade-in is wearing.',
    ],
    matter: 'the mix-up over your plan or trade-in',
    ask: [
      {
        text: 'Was it set up online, in a store or through your network?',
        unless: /\b(?:online|store|shop|website|app|network|carrier|verizon|at&t|t-?mobile|sprint)\b/i,
      },
      {
        text: 'What were you told the last time you asked?',
        unless: /\b(?:told|says?|said|denied|declined|rejected)\b/i,
      },
    ],
    quick: [{ text: 'Please keep the emails about it, especially the first offer.', unless: /\be-?mails?\b/i }],
    detail: 'the email on your account',
    act: ['find out what it shows for you', 'find the team that can see that plan'],
    hits: [
      'im paying for the upgrade program and now told im not on it, phone is mine i guess',
      'sent my old phone for trade-in weeks ago and still no credit',
      'your trade in says my ipad is worth less than the quote, wrong',
    ],
    misses: ['traded in my car and still no credit', 'how does the trade-in work for a phone?'],
  },
  {
    id: 'vpn-or-antivirus',
    sectors: ['software', 'devices'],
    when: [
      /\b(?:vpn|anti-?virus|fire ?wall|internet security|malware|virus scan|web protection|real[- ]time protection|wifi privacy|safe web)\b/i,
      /\b(?:won'?t|wont|can'?t|cant|cannot|doesn'?t|doesnt|not|stopp?ed|keeps?|fail\w*|block(?:s|ed|ing)?|slow\w*|disconnect\w*|error|turn(?:s|ed)? (?:itself )?off|expired|crash\w*|pop[- ]?ups?|unable)\b/i,
    ],
    not: elsewhereOr(
      '\\b(?:charged|renew\\w*|refund|cancel\\w*|how much|corona\\w*|covid|flu|netflix|hulu|region|country|stream\\w*|game|bank|office vpn at)\\b',
    ),
    ack: [
      'Your antivirus or VPN needs to be on when you rely on it.',
      "It's unsettling to be online without your usual protection.",
      'Protection that gets in the way or drops out helps nobody.',
    ],
    matter: 'the trouble with your VPN or antivirus',
    ask: [
      {
        text: 'Does it show an error, or just never finish?',
        unless: /\b(?:error|says?|message|code|expired|pop[- ]?ups?|block\w*|slow\w*)\b/i,
      },
      {
        text: 'Is it the same on another network, mobile data for example?',
        unless: /^(?![\s\S]*\bvpn\b)|\b(?:mobile data|another network|any network|everywhere)\b/i,
      },
      { text: 'Which device is it on, and which version?' },
    ],
    quick: [
      {
        text: 'Another server location often gets a VPN going again.',
        unless: /^(?![\s\S]*\bvpn\b)|\b(?:locations?|servers?|countr(?:y|ies)|every site|all sites)\b/i,
      },
      {
        text: "Two such programs at once get in each other's way, so make sure it is the only one.",
        unless:
          /^(?![\s\S]*\b(?:anti-?virus|real[- ]time|malware|internet security)\b)|\b(?:only|phone|i ?phone|i ?pad|android|expired)\b/i,
      },
    ],
    detail: 'the version on your device',
    act: ['find the steps for that version', 'check for a known fault with it'],
    hits: [
      'my vpn wont connect at all today',
      'antivirus keeps turning itself off on my laptop',
      'your firewall blocks every site since the update',
    ],
    misses: ['vpn and netflix not working', 'charged for antivirus renewal, not ok'],
  },
];
