import { allBut } from '../sectors/sector';
import type { Situation } from './situation';

const EMAIL = 'the email on your account';
const BEREAVED = /\b(?:bank ?rupt|passed away|died|late (?:father|mother|husband|wife|mum|mom|dad))\b/i;

/**
 * Told by few words: for posts of which the analysis is sure that they are about getting into an account. In these tables a row's words only say
 * which side of the matter it is.
 */
export const LIKELY_ACCOUNTS: readonly Situation[] = [
  {
    id: 'likely-account-intruder',
    sectors: allBut('rail', 'transit', 'courier', 'insurance', 'energy', 'cars', 'health', 'education', 'public'),
    when: [
      /\b(?:hack\w*|someone|somebody|stranger|intruder|not me|wasn[’']?t me|wasnt me|stole|stolen|compromised|breach\w*|phish\w*|suspicious|unknown)\b/i,
    ],
    not: /\b(?:can (?:someone|somebody)|could (?:someone|somebody)|(?:someone|somebody) (?:please|pls|help|from|to|reply|contact|at)|how to hack|growth hack|not me(?:an|t))\b/i,
    matter: 'the scare over your account',
    ack: [
      "It's worrying to think someone else has been in your account.",
      'I can see why that has you worried about your account.',
      'Your account needs to be safe, so this comes first.',
    ],
    ask: [
      {
        text: 'Can you still sign in yourself?',
        unless:
          /\b(?:can[’']?t|cannot|locked|no access|lost access|unable|changed my password|kicked|got(?:ten)? back in|back in now|i(?:['’]ve| have)? (?:already )?(?:changed|reset|secured)|kicked (?:them|him|her|it) out|logged (?:them|him|her) out)\b/i,
      },
      {
        text: 'Has anything on the account been changed?',
        unless: /\b(?:changed|password|e-?mail|username|charged|bought)\b/i,
      },
    ],
    quick: [{ text: 'If you can still get in, change the password of the account and of its email now.' }],
    detail: EMAIL,
    act: ['see what happened on it and how to lock it down', 'get it to the team that secures accounts'],
    hits: [
      'my account was hack in january, need help',
      'somebody is in my profile',
      'i think my login got compromised',
    ],
    misses: ['can someone help me log in', 'forgot my password'],
  },
  {
    id: 'likely-two-step',
    sectors: [
      'travel_agent',
      'rides',
      'food_delivery',
      'marketplace',
      'bank',
      'mobile',
      'devices',
      'software',
      'games',
      'social',
      'health',
      'education',
      'public',
    ],
    when: [
      /\b(?:2fa|2sv|two[- ]?(?:step|factor)|2[- ]?(?:step|factor)|authenticator|verif\w+|otp|one[- ]time|security questions?|codes?|captcha)\b/i,
    ],
    not: /\b(?:windows|win ?10|reinstall\w*|product key|promo|discount|voucher|gift|qr|dress code|zip ?code|post ?code|error code|redeem\w*|bank app)\b/i,
    matter: 'the trouble with that verification step',
    ack: [
      "It's maddening when the check meant to keep you safe keeps you out.",
      'Being stuck at a verification step is so frustrating.',
      'You need a way past that check.',
    ],
    ask: [
      {
        text: 'Do you still have the phone or email it goes to?',
        unless:
          /\b(?:lost|old|new|changed|no longer|do ?n[o’']?t have|another|stolen|broke\w*|remov\w*|wrong (?:phone|number|e-?mail)|friend['’]?s?|suspend\w*|abroad|(?:i|we|i['’]m|keep|kept) (?:keep |kept )?(?:get|got|gett?ing|receiv\w+)|(?:is|are) (?:sent|going) to|never (?:comes?|came|arriv\w+)|not (?:com\w+|arriv\w+|receiv\w+)|blocked|too many|expired?)\b/i,
      },
      {
        text: 'Are you still signed in on any device?',
        unless:
          /\b(?:signed out|logged out|every device|all devices|still (?:in|logged|signed)|suspend\w*|disabled|new phone|friend|got(?:ten)? back in|back in now|reset)\b/i,
      },
    ],
    detail: 'your username',
    act: ['see which other way there is to show it is you', 'find out what can be done about that check'],
    hits: [
      'need assistance with removing my 2factor authentication',
      'got a new phone and lost my authenticator',
      'tells me to verify my number but it wont verify',
    ],
    misses: ['promo code not working', 'forgot my password'],
  },
  {
    id: 'likely-password',
    when: [/\b(?:pass ?words?|passcode|passwd|pw|pwd|reset\w*|forgot\w*|forget)\b/i],
    not: /\b(?:factory reset|season reset|forgot to (?:cancel|collect|bring)|wifi password)\b/i,
    matter: 'the trouble with your password',
    ack: [
      'Password trouble is so frustrating when you just want to get in.',
      "You need a way back in, so let's find one.",
      'Being kept out by a password is maddening.',
    ],
    ask: [
      {
        text: 'What happens when you try the reset link?',
        unless:
          /\b(?:link|reset(?:ting)?|email (?:never|does|did)|says?|told|tells|incorrect|not accept\w*|won['’]?t accept|correct|right one|changed it)\b/i,
      },
      {
        text: 'Do you still have the email or phone on the account?',
        unless: /\b(?:lost|old|no longer|do ?n[o’']?t have|number|phone|email)\b/i,
      },
    ],
    quick: [{ text: 'Use only the newest reset email, as each new one usually cancels the last.' }],
    detail: EMAIL,
    act: ['see why the password is not taken', 'check the account'],
    hits: [
      'i forgot my password again and i lost my phone as well',
      'your page keeps refusing my password',
      'reset 5 times. nothing',
    ],
    misses: ['forgot to cancel it', 'can i log in on two devices'],
  },
  {
    id: 'likely-back-into-account',
    sectors: [
      'travel_agent',
      'rides',
      'food_delivery',
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
      /\b(?:recover\w*|retriev\w*|get (?:it|them|my \w+|my \w+ \w+|an account|access) back|got my \w+ back|back into|lost (?:my |access|the )|locked|lock(?:ed|s)? (?:me )?out|let me (?:back )?in|no access|old (?:account|email|phone|number))\b/i,
    ],
    not: BEREAVED,
    matter: 'being kept out of your account',
    ack: [
      'I know how much is tied up in an account like that.',
      'Losing access to your account is really stressful.',
      "It's your account and you need it back.",
    ],
    ask: [
      {
        text: 'What do you see when you try to get back in?',
        unless:
          /\b(?:says?|said|error|message|form|code|tells?|told|asks?|asking|security questions?|incorrect|invalid|not recogni[sz]ed|does ?n['’]?t exist|suspend\w*|disabled|hack\w*)\b/i,
      },
      {
        text: 'Can you still use the email or phone number on it?',
        unless: /\b(?:lost|old|no longer|do ?n[o’']?t have|number|phone|email)\b/i,
      },
    ],
    detail: 'your username',
    act: ['see what is keeping you out', 'find out which ways back in are open'],
    hits: [
      'no help at all when trying to get my account back',
      'lost my old account years ago',
      'it locked me out for nothing',
    ],
    misses: ['the app is slow', 'how many users can i add'],
  },
  {
    id: 'likely-sign-in',
    when: [
      /\b(?:sign(?:ing|ed)?[- ]?in(?:to)?|log(?:ging|ged)?[- ]?(?:in|on)(?:to)?|logins?|logout|log out|sign out|authoriz\w*|face id|fingerprint|username|user ?name)\b/i,
    ],
    not: /\b(?:sign in the window|petition|signed in the register)\b/i,
    matter: 'the trouble signing in',
    ack: [
      'Not being able to sign in properly is so frustrating.',
      'You just want to get in and get on.',
      "It's annoying when signing in is the hard part.",
    ],
    ask: [
      {
        text: 'What does it say when you try?',
        unless:
          /\b(?:says?|said|saying|error|message|something went wrong|incorrect|invalid|wrong|tells?|asks?|asking|loops?|blank|nothing happens|locked|not recogni[sz]ed|spins?|spinning|find|button|how (?:do|can|to|should)|someone|somebody|assistant['’]?s|hack\w*)\b/i,
      },
      {
        text: 'Is it the app, the website, or both?',
        unless:
          /\b(?:app|site|website|browser|ps ?[345]|xbox|switch|tv|phone|laptop|pc|i ?phone|i ?pad|android|macs?|online|portal|roku|stick|page|console|watch)\b/i,
      },
    ],
    detail: EMAIL,
    act: ['see what is stopping the sign-in', 'check the account'],
    hits: [
      'when I sign in with my account on ps4 i get an error with login',
      'how many times will it ask me to authorize my computer',
      'cant find the logout button',
    ],
    misses: ['delivery late', 'love the new sign above the door'],
  },
  {
    id: 'likely-account',
    when: [/\b(?:accounts?|accts?|acc|profile|membership|user|e-?mail|channel)\b/i],
    not: /\b(?:bank|savings|current account|on account of)\b/i,
    matter: 'the trouble with your account',
    ack: [
      'Account trouble is a real nuisance.',
      'You need your account to work, I know.',
      "I'd like to get your account sorted with you.",
    ],
    ask: [
      {
        text: 'Can you not get in, or is something in it wrong?',
        unless:
          /\b(?:get in|access|wrong|missing|gone|verif\w*|chang\w+|name|suspend\w*|hack\w*|log(?:ged|ging|s)? ?(?:in|on|into)|sign(?:ed|ing)? ?(?:in|up|into)|clos(?:e|ed|ing)|delet\w*|releas\w*|get (?:it |them |in)?back|stolen|charg(?:e|ed|ing)|money|transfer\w*|merg\w*|add(?:ed|ing)?|put on|remov\w*|link(?:ed|ing)?|points|miles|set(?:ting)? up|open(?:ing)? (?:an?|the|my)|e-?mail address|new phone|old (?:e-?mail|user ?name|account|phone)|activat\w*|reactivat\w*|primary|permitted|took|taken|enabled|short ?code|subscri\w+)\b/i,
      },
      {
        text: 'What do you see when you open it?',
        unless:
          /\b(?:says?|said|error|message|shows?|tells?|told|hung up|hack\w*|bags?|add(?:ed|ing)?|merg\w*|delet\w*|clos(?:e|ed|ing)|suspend\w*|locked|missing|gone|disappear\w*|wrong|releas\w*|transfer\w*|can[’']?t|cannot|unable|charg(?:e|ed|ing)|log(?:ged|ging)? ?(?:in|out)|sign(?:ed|ing)? ?(?:in|out))\b/i,
      },
    ],
    detail: EMAIL,
    act: ['take a look at the account', 'find out what is going on with it'],
    hits: [
      'need help with account please',
      'my acc is all messed up',
      'ur age check says im under 16, my profile says 44',
    ],
    misses: ['my savings account rate', 'the train is late'],
  },
];

/** As above, for what somebody's data is used for. */
export const LIKELY_PRIVACY: readonly Situation[] = [
  {
    id: 'likely-unwanted-messages',
    when: [
      /\b(?:unsubscrib\w*|spam\w*|marketing|newsletters?|junk|cold calls?|texts?|e-?mails?|mailing list|letters?|leaflets?|calls?)\b/i,
    ],
    not: /\b(?:can you confirm|legit\w*|is this (?:you|real|from you)|dodgy|clicked|sort code|booking for|not me|wrong person|someone else|somebody|stranger|hack\w*|leak\w*|breach|address (?:shown|visible|public)|late (?:husband|wife|mum|mom|dad|father|mother)|died|dead|passed away|my (?:data|details|number|address) (?:was|were|is|are|got)|phish\w*|scam\w*|fake|cc[’']?d|bcc|jeopardi[sz]\w*|compromised|worried|credit card|(?:e-?mail|address|password) (?:address )?(?:has |was |had )?(?:been )?changed)\b/i,
    matter: 'the messages you never wanted',
    ack: [
      'Messages you never wanted are a nuisance, and you should be able to stop them.',
      'I can see why you want those to stop.',
      'You should only hear from us if you want to.',
    ],
    ask: [
      {
        text: 'Do they come by email, text or phone?',
        unless: /\b(?:e-?mails?|texts?|sms|calls?|phone|letters?|post|leaflets?)\b/i,
      },
      {
        text: 'Have you tried the unsubscribe link in one of them?',
        unless:
          /\b(?:unsubscrib\w*|opted out|link|calls?|letters?|post|leaflets?|asked|request\w*|told (?:you|them)|opt(?:ed|ing)? out|remov\w*|settings|preferences)\b/i,
      },
    ],
    detail: 'the email or number they come to',
    act: ['get you taken off that list', 'find out what is sending them'],
    hits: [
      'unsubscribed four times and still get the newsletter',
      'stop the texts',
      'another marketing call at dinner',
    ],
    misses: [
      'you sent my details to someone else by email',
      'my late husband still gets letters',
      'an email says my password was changed and it was not me',
    ],
  },
];
