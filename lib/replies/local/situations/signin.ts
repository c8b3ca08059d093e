import { allBut } from '../sectors/sector';
import { settledOr } from './settled';
import type { Situation } from './situation';

const NOT_MINE_TO_OPEN =
  /\b(?:late (?:father|mother|husband|wife|mum|mom|dad)|passed away|died|executor|bereavement|his account|her account|bank|savings|card|payments?|refunds?|charged?|suspend\w*|banned?|hack\w*|delet\w*|clos(?:e|ed|ing)|games? (?:crash|server)|money|bill(?:s|ing|ed)?|invoice|order(?:s|ed)?|account manager|on account of|ashamed|points|miles|tickets?)\b/i;

/** Staying signed in, getting an account back, and accounts in general. */
export const SIGNIN: readonly Situation[] = [
  {
    id: 'keeps-logging-out',
    sectors: allBut('hotel', 'courier', 'insurance', 'cars', 'public'),
    when: [
      /\b(?:log(?:s|ged|ging)?|sign(?:s|ed|ing)?|kick(?:s|ed|ing)?|boot(?:s|ed|ing)?) (?:me |you |us )?out\b/i,
      /\b(?:every|each|keeps?|constantly|always|again|all the time|daily|nightly|random(?:ly)?|repeat|any time|twice)\b/i,
    ],
    not: settledOr(
      /\b(?:hack\w*|someone|match(?:es)?|servers?|lobby|boss|ranked|ban(?:ned)?|how do i|lock(?:ed)?|the (?:pub|club|bar)|store|shop|hotel|game|log(?:ged)? out of (?:all|every)|smart lock|signing out of|realms?|another device|prices?|dinner|begging)\b/i,
    ),
    ack: [
      'Having to sign in again and again is maddening.',
      "Once you're signed in, you should stay signed in.",
      "I can see why you're fed up with being logged out.",
    ],
    matter: 'how often you get logged out',
    ask: [
      {
        text: 'Is it on one device, or on all of them?',
        unless:
          /\b(?:tv|phone|tablet|laptop|browser|iphone|android|all|both|app|xbox|ps ?\d|pcs?|macs?|roku|stick|sites?|web ?sites?|computer|desktop|windows|watch|ipad|console|chrome|safari|firefox|every|each (?:one|device)|any)\b/i,
      },
      { text: 'Did it begin with an update?', unless: /\b(?:updat\w*|upgrade\w*|since|new version)\b/i },
    ],
    quick: [
      {
        text: 'Check that the phone or browser is not set to clear its data when it closes.',
        unless: /\b(?:tv|cookies|cache|settings|re-?install\w*|tried (?:everything|it all))\b/i,
      },
    ],
    detail: 'your device and app version',
    act: ['find out what keeps signing you out', 'pass it on with the device and version'],
    hits: [
      'checkout logs me out, log in, basket empty, repeat',
      'your app logs me out every five minutes',
      'signed out of the tv app again, typing with a remote',
      'why does it keep logging me out, it keeps happening',
    ],
    misses: ['someone logged me out of my account again', 'kicked out of the pub again'],
  },
  {
    id: 'account-recovery',
    sectors: [
      'airline',
      'rides',
      'food_delivery',
      'shop',
      'marketplace',
      'bank',
      'mobile',
      'broadband',
      'devices',
      'software',
      'games',
      'streaming',
      'social',
      'education',
    ],
    when: [
      /\b(?:recover(?:y|ing|ed)?|get (?:my|back|it back)|getting (?:my|back)|give (?:me )?(?:back )?my|retriev\w*|restor\w*|been lost|lost (?:my|our|account|access)|long lost|forg[eo]t\w*)\b/i,
      /\b(?:my|an?|the|old|our) (?:\w+ ){0,2}(?:accounts?|acct?|profile|channel|page|e-?mail|mail ?box|username|log ?in)\b|\baccount (?:recovery|back)\b/i,
    ],
    not: settledOr(
      new RegExp(
        `${NOT_MINE_TO_OPEN.source}|\\b(?:get my (?:email|emails) (?:saying|about|every)|confirmation e-?mails?|lost (?:luggage|property|bag|parcel|my bag)|stats|saves?|world|photos?|wrong (?:size|item)|reply|in my e-?mail|from my|newsletter|spam|marketing|car|packs?|heist|garage|refund|parcel|courier|delivery|flight|luggage|suitcase|sold|pin|kids?|unban\\w*|after \\d+|legend|someone|honeymoon|schedule|last reason)\\b`,
        'i',
      ),
    ),
    ack: [
      'I know how much is tied up in an account like that.',
      'Losing access to your account is really stressful.',
      "It's your account and you need it back.",
    ],
    matter: 'the trouble getting your account back',
    ask: [
      {
        text: 'Can you still use the email or phone number on it?',
        unless:
          /\b(?:old (?:e-?mail|number|phone)|no longer|lost (?:my )?(?:phone|access)|phone number|don[’']?t have|recovery e-?mail|new phone|closed it|uni|work email|which email|forgotten?|doesn['’]?t exist|reset|hack\w*|changed|security questions?|alternate|alternative|neither|both|how long|(?:weeks?|days?)|tak(?:es?|ing)|transaction|delet\w*|not found|recogni[sz]e|options|(?:the|my) e-?mail did)\b/i,
      },
      {
        text: 'What have you tried so far to get back in?',
        unless:
          /\b(?:form|verif\w*|says?|said|steps|protocol|tried|tries|try(?:ing)?|security questions?|reset\w*|codes?|links?|support|called|calling|asks?|won't accept|recovery)\b/i,
      },
    ],
    quick: [
      {
        text: 'Recovery tends to work best on a device and a network you used before.',
        unless: /\b(?:device|computer|network|new phone|lost (?:my )?phone|chang\w*)\b/i,
      },
    ],
    detail: 'your username',
    act: ['see which ways there are to show it is yours', 'find out what is still open to get it back'],
    hits: [
      'please help me recover my old account',
      'i lost my account and i want it back',
      'forgot my email and need to get my profile back',
    ],
    misses: ['lost luggage, no reply to my email', 'lost my late father and his account is still on'],
  },
  {
    id: 'account-help',
    needs:
      /\b(?:acc(?:oun?ts?|ts?)?|profile|channel|log ?in|sign ?in|password|user ?name|id|2fa|verif\w*|cloud|e-?mail|page|handle|gamer ?tag|member\w*)\b/i,
    when: [
      /\b(?:help|issue|problem|trouble|assistance|stuck|error)\b/i,
      /\b(?:with|on|into?|to|about|of) (?:my|our) (?:\w+ )?(?:account|acct?|profile|channel|log ?in)\b/i,
    ],
    not: settledOr(new RegExp(`${NOT_MINE_TO_OPEN.source}|\\b(?:moneti[sz]\\w*|assistant|wrong page)\\b`, 'i')),
    ack: [
      "Account trouble is a real nuisance, so let's get to the bottom of it.",
      "I'd like to get your account sorted with you.",
      'You need your account working, I know.',
    ],
    matter: 'the trouble with your account',
    ask: [
      {
        text: 'Can you not get in, or is something in it wrong?',
        unless:
          /\b(?:log(?:ged|ging)? ?in|sign(?:ed|ing)? ?in|get in|access|locked|wrong|missing|gone|verif\w*|chang(?:e|ing)|password|in public|rather not|isn['’]?t mine|balance|hack\w*|log(?:ged|ging|s)? ?on|clos(?:e|ed|ing)|delet\w*|stolen|charg(?:e|ed|ing)|transfer\w*|merg\w*|remov\w*|link(?:ed|ing)?|points|miles|set(?:ting)? up|suspend\w*|disabled|activat\w*|releas\w*|add(?:ed|ing)?|reactivat\w*|took|taken|prepaid|primary)\b|^(?![\s\S]*\b(?:acc(?:ount|t)s?|profile|channel|log ?in|sign ?in)\b)/i,
      },
    ],
    detail: 'the email on your account',
    act: ['take a look at the account', 'find out what is going on with it'],
    hits: [
      'i need help with my account',
      'any help? there is an issue with my profile',
      'having a problem with my login',
    ],
    misses: ['help, money gone from my bank account', 'help with my account, it was hacked'],
  },
];
