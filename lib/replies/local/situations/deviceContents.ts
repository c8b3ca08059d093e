import { elsewhereOr } from './gadgetWords';
import { RESTARTED } from './settled';
import type { Question, Situation } from './situation';

const WHICH: Question = { text: 'Which device is it on, and which version does it run?' };
const DEVICE_HELD =
  /\b(?:i ?phones?|phones?|i ?pads?|ipod|ios|mac ?books?|mac|laptop|pc|computer|tablet|device|watch|galaxy|pixel|surface|windows|android)\b/i;

/** Ways into a device, and what is got for it: locks, apps and the store. */
export const DEVICE_CONTENTS: readonly Situation[] = [
  {
    id: 'device-locked-out',
    sectors: ['devices'],
    when: [
      DEVICE_HELD,
      /\b(?:disabled|passcode|pass code|activation lock|i ?cloud lock(?:ed)?|locked (?:out|to|by)|lock(?:ed)? (?:i ?phone|ipad|phone|mac ?book|laptop)|forg[eo]t\w* (?:my |the |his |her |its )?(?:\w+ )?(?:passcode|password|pin|pattern|code)|frp|google lock|too many (?:attempts|tries))\b/i,
      /\b(?:disabled (?:i ?phone|ipad|phone|ipod)|(?:i ?phone|ipad|phone|ipod|tablet|device|it)(?: is|'s| was| has been| got|s)? (?:now |been |permanently |totally )*disabled|passcode|pass code|activation lock|lock(?:ed)?|forg[eo]t\w*|frp)\b/i,
    ],
    not: elsewhereOr(
      "\\b(?:(?:lock|locked) ?screen|notes?|account (?:is |was |been |got )?(?:locked|disabled|suspended)|flash|parental|bank|email account|network|carrier|unlocked phone|sim|deceased|passed away|died|disabled (?:people|person|user|customer|access|toilet|veteran)|i am disabled|i'm disabled|reset (?:my|the) passcode (?:page|link)|changed my password|yahoo|facebook|gmail|locked (?:rotation|up))\\b",
    ),
    ack: [
      'Being locked out of your own device is a miserable place to be.',
      'You want to get into your device without losing what is on it.',
      "It's a worry when everything you need is behind a lock screen.",
    ],
    matter: 'the lockout on your device',
    ask: [
      {
        text: 'Was it ever backed up, to a computer or online?',
        unless:
          /\b(?:back(?:ed)? ?ups?|never back|second[- ]hand|bought (?:it )?(?:from|used|off)|used|ebay|previous owner|activation)\b/i,
      },
      {
        text: 'Do you still have proof that you bought it?',
        unless: /^(?![\s\S]*\b(?:activation|second[- ]hand|used|ebay|previous|locked to)\b)|\b(?:receipt|proof)\b/i,
      },
    ],
    quick: [
      {
        text: 'Please stop trying codes for now, as each wrong one can lock it for longer.',
        unless: /\b(?:activation|disabled|lock(?:ed)? to|erase\w*)\b/i,
      },
    ],
    detail: 'the model and whether it was backed up',
    act: ['find the way that loses the least', 'talk you through what can be saved'],
    hits: [
      'forgot my ipad passcode, pls help',
      'my iphone is disabled and all my baby photos are on it',
      'bought a phone and its got an activation lock on',
    ],
    misses: [
      'phone says my account is disabled',
      'disabled customers cannot use your phone shop',
      'my lockscreen is black on the phone',
    ],
  },
  {
    id: 'locked-note-or-file',
    sectors: ['devices'],
    when: [
      /\b(?:notes?(?: app)?|locked notes?|documents?|files?|zip|spreadsheet|excel|word doc\w*|pdf|folder|photos?|album|diary|journal|vault)\b/i,
      /\b(?:forg[eo]t\w*|lost|don'?t (?:know|remember)|can'?t remember|cant remember|no idea)\b[^.!?]{0,30}\b(?:password|passcode|pin|code|key)\b/i,
      /\b(?:locked|lock|open|unlock|protected|encrypt\w*|get (?:in|into|back)|access|read)\b/i,
    ],
    not: elsewhereOr(
      '\\b(?:my account|sign in|log ?in|email account|phone is locked|locked out of my (?:phone|ipad|account))\\b',
    ),
    ack: [
      'A locked note or file that will not open is a nasty thing to come back to.',
      'You want to get at what you locked away.',
      'It hurts to see your own file there and not be able to open it.',
    ],
    matter: 'the lock on your note or file',
    ask: [
      {
        text: 'Did you set that password on this device, or an older one?',
        unless: /\b(?:old(?:er)? (?:phone|device|one|mac|laptop|ipad)|same (?:phone|device))\b/i,
      },
      { text: 'Does it show a hint?', unless: /\bhint\b/i },
    ],
    quick: [
      {
        text: 'Passwords you used around the time you locked it are the best ones to try first.',
        unless: /\b(?:tried (?:all|every\w*|them|my)|every password)\b/i,
      },
    ],
    detail: 'the version on your device',
    act: [
      'find out what can be done without the password, and tell you straight if nothing can',
      'look up what is possible there',
    ],
    hits: [
      'locked a note years ago and forgot the password, can you unlock it',
      'i dont remember the password of my zip file and cant open it',
      'forgot the password for a locked note, need to read it',
    ],
    misses: ['forgot the password for my account', 'lost the key to the folder cabinet, no password'],
  },
  {
    id: 'asks-for-it-again',
    sectors: ['devices'],
    when: [
      /\b(?:keeps?|kept|constantly|always|every ?time|every (?:single )?(?:day|hour|minute|\w+ minutes)|again and again|over and over|how many times|won'?t stop|wont stop|non-?stop|endless\w*|repeatedly|\d+ times|million times|still)\b/i,
      /\b(?:ask(?:s|ing|ed)?|prompt(?:s|ing|ed)?|want(?:s|ing)?|tell(?:s|ing)?|request(?:s|ing)?|pop(?:s|ping)? up)\b[^.!?]{0,40}\b(?:password|passcode|apple id|sign ?in|log ?in|authori[sz]\w*|verif\w*|credentials|code|trust (?:this )?(?:computer|device)|activate|set ?up)\b|\bauthori[sz]\w* (?:my|this|the) (?:computer|device|mac|pc|laptop)\b/i,
    ],
    not: elsewhereOr(
      '\\b(?:scam|phishing|text|email(?:s|ed)? (?:me|asking)|caller|reset (?:my|the) password (?:and|but)|new password is not|update(?:s)? (?:my )?card|chat|agent|rep\\b|advisor|you (?:guys )?(?:keep|kept) asking)\\b',
    ),
    ack: [
      'Once a password has been entered, that needs to be the end of it.',
      'Being asked to sign in over and over gets in the way of everything.',
      'The device needs to remember a sign-in it has had from you.',
    ],
    matter: 'that prompt coming up again and again',
    ask: [
      {
        text: 'What does it do after you have entered it?',
        unless: /\b(?:accept\w*|says?|error|wrong|incorrect|nothing happens|closes|comes back|pops up again)\b/i,
      },
      {
        text: 'Did that begin with an update or a new password?',
        unless: /\b(?:update\w*|upgrad\w*|ios ?\d+|new password|changed|since|reset|sync\w*)\b/i,
      },
    ],
    quick: [
      {
        text: 'Restarting the device and then entering the password once more often ends it.',
        unless: /\b(?:sign(?:ed|ing)? (?:out|in)|logg?(?:ed|ing)? (?:out|in)|authori[sz]e)\b/i,
      },
    ],
    detail: 'the version on your device',
    act: ['find out what sets it off', 'look up the steps that stop it'],
    hits: [
      'my ipad keeps asking for my apple id password every 10 minutes',
      'why does itunes always want me to authorize this computer',
      'outlook constantly asks me to sign in again',
    ],
    misses: ['your agent keeps asking for my password, scam?', 'it asked for a code once'],
  },
  {
    id: 'app-icons-gone',
    sectors: ['devices', 'mobile'],
    when: [
      /\b(?:app ?(?:icons?)?|apps|icons?|home ?screen|folders? of apps|app drawer)\b/i,
      /\b(?:(?:apps?|icons?|app icons)(?: \w+){0,4} (?:gone|missing|disappear\w*|vanish\w*|deleted|removed|moved|blank|white|rearranged|all over)|(?:lost|missing|deleted|removed|moved|rearranged|wiped|delet\w+)(?: \w+){0,3} (?:apps|icons|app icons|home ?screen))\b/i,
      DEVICE_HELD,
    ],
    not: elsewhereOr(
      '\\b(?:feature|button in the app|from the app ?store|your app|in (?:the|your) app|refund|watch app|progress|account)\\b',
    ),
    ack: [
      "It's unsettling when apps vanish from your home screen.",
      'Your apps need to stay where you put them.',
      'You need to find your apps where you left them.',
    ],
    matter: 'the apps gone from your screen',
    ask: [
      {
        text: 'Do they come up when you search for them on the device?',
        unless: /\b(?:search\w*|app ?store|library|blank|white|moved|rearranged)\b/i,
      },
      {
        text: 'Are they only those that came with it, or ones you had added?',
        unless: /\b(?:all (?:of )?my apps|(?:facebook|instagram|what ?sapp|camera|phone|mail) app)\b/i,
      },
      { text: 'Does a restart bring them back?', unless: RESTARTED },
    ],
    quick: [
      {
        text: "Apps that are really gone can usually be put back from the store's list of your past ones.",
        unless: /\b(?:blank|white|moved|rearrang\w*|all over|folders?|order)\b/i,
      },
    ],
    detail: 'the model and the version on it now',
    act: ['find the steps that bring them back', 'check for a known fault with that version'],
    hits: [
      'half my apps are gone from my phone after the update',
      'updated my ipad and some icons disappeared',
      'phone deleted all my apps overnight wth',
    ],
    misses: ['the button in the app is gone on my phone', 'the app is missing from the app store on my phone'],
  },
  {
    id: 'apps-not-loading-in',
    sectors: ['devices', 'mobile'],
    when: [
      /\b(?:app ?store|play ?store|microsoft store|windows store|store app|galaxy store|apps?|itunes store|games?)\b/i,
      /\b(?:(?:can'?t|cant|cannot|couldn'?t|unable to|not able to|won'?t let me|wont let me|doesn'?t let me|trying to|won'?t|wont|not|don'?t|have to \w+ (?:my|the) \w+ (?:every ?time|to)|error)(?: \w+){0,7} (?:download\w*|updat\w*|install\w*|loaded?|loading)(?: \w+){0,4} (?:apps?|games?|anything|from)|(?:apps?|games?)(?: \w+){0,5} (?:won'?t|wont|not|aren'?t|isn'?t|don'?t|doesn'?t|stuck|never|still (?:waiting|loading))(?: \w+){0,4} (?:download\w*|updat\w*|install\w*|load\w*|waiting)|stuck (?:on|at)? ?(?:waiting|loading|installing|downloading)|(?:update|updating|download|downloading|install|installing)(?: my| any| all| the| new)* (?:apps?|games?)(?: \w+){0,6} (?:error|won'?t|fail\w*|not|nothing|stuck|cannot|can'?t)|(?:don'?t|dont|not) have all my apps|apps? (?:not|still not) (?:all )?(?:loaded|downloaded|installed)|app ?store (?:won'?t|wont|not|isn'?t|doesn'?t|keeps|is down|error\w*|shows?|will show|is blank))\b/i,
      DEVICE_HELD,
    ],
    not: elsewhereOr(
      '\\b(?:your app|update (?:my|the) (?:card|payment|address|details)|music|songs?|album|bank|mail|outlook|ios update|windows update (?:fail|won)|to the new ios|console|xbox|ps[45]|playstation|update my (?:phone|ipad|iphone|mac\\w*|laptop) (?:to|because)|lag\\w*|scratch)\\b',
    ),
    ack: [
      'A device without its apps is half a device.',
      "It's tiresome to wait for an app that never downloads.",
      'You need to be able to get your apps on the device.',
    ],
    matter: 'the trouble getting your apps',
    ask: [
      {
        text: 'Is it every app, or just some?',
        unless: /\b(?:every|all|any|only|one app|some|this app|anything|things like)\b/i,
      },
      {
        text: 'What do you see: a waiting circle, an error, or nothing?',
        unless: /\b(?:error|says?|stuck|circle|spinn\w*|waiting|nothing|blank|code|greyed|shows?)\b/i,
      },
      WHICH,
    ],
    quick: [
      {
        text: 'Signing out of the store and in again can clear that.',
        unless: new RegExp(`${RESTARTED.source}|\\b(?:sign\\w* (?:out|in)|log\\w* (?:out|in)|tried)\\b`, 'i'),
      },
    ],
    detail: 'the version on your device',
    act: ['find the steps that get it moving', 'check for a known fault with the store'],
    hits: [
      'new phone and my apps are stuck on waiting',
      'cant download any apps on my ipad, app store wont do anything',
      'the microsoft store wont install games on my pc',
    ],
    misses: ["can't update my card in the app on my phone", 'the app on my phone is great'],
  },
];
