import { PLATFORM } from './playing';
import { settledOr } from './settled';
import type { Situation } from './situation';

const ON_PLATFORM = { text: 'Which platform is it on?', unless: PLATFORM };

/** Accounts of players and their families, and posts that show more than they say. */
export const PLAYER_ACCOUNTS: readonly Situation[] = [
  {
    id: 'game-login-forgotten',
    sectors: ['games'],
    when: [
      /\b(?:forgot\w*|forgott?|do(?:n'?t| not) (?:remember|know)|can'?t remember|cant remember|lost (?:access to )?(?:my )?(?:e-?mail|login|info|details)|no longer have|old e-?mail|deleted (?:my )?e-?mail)\b/i,
      /\b(?:e-?mails?|info(?:rmation)?|log ?in|details|user ?name|accounts?)\b/i,
      /\b(?:accounts?|log(?:ged|ging)? ?in(?:to)?|sign(?:ed|ing)? ?in(?:to)?|get (?:back )?in(?:to)?|access)\b/i,
    ],
    not: settledOr(
      /\b(?:hack\w*|stolen|bank|flights?|trains?|bookings?|reset (?:link|e-?mail|my password)|never (?:got|received|came)|two[- ]?(?:step|factor)|2fa|2 step|authenticator|verification|codes?|phone number|refund\w*|charged|change (?:my|the) e-?mail|move|points|order)\b/i,
    ),
    ack: [
      "Losing the sign-in after a break happens to many, so let's see how to prove it is yours.",
      'There can be other ways to show that an account is yours.',
      "It's your account, so let's see how to get you back into it.",
    ],
    matter: 'the lost sign-in to your account',
    ask: [
      {
        text: 'Do you still have a receipt or transaction number from when you bought the game?',
        unless: /\b(?:receipts?|transactions?|gift ?card|proof|free)\b/i,
      },
    ],
    quick: [
      {
        text: 'Searching your mail for old receipts often shows which address the account is under.',
        unless: /\b(?:lost (?:access|my e-?mail)|deleted|no longer have|old e-?mail|receipts?)\b/i,
      },
    ],
    detail: 'your player name',
    act: ['see which proof helps with it', 'find the way to get it back'],
    hits: [
      'dont remember which username I had, need access for the finals',
      'i dont remember the info for my old account, how do i get back in',
      'lost my login details after a year away, account has all my games',
    ],
    misses: ['forgot my bank login details, account locked', 'my account was hacked and i dont know the email on it'],
  },
  {
    id: 'two-step-remove',
    sectors: ['games', 'social', 'software', 'streaming'],
    when: [
      /\b(?:remov\w*|disabl\w*|turn(?:ing)? (?:it )?off|switch(?:ing)? (?:it )?off|deactivat\w*|get rid of|take (?:it )?off)\b/i,
      /\b(?:2 ?-?(?:fa\b|factor|step|sv\b)|two[- ]?(?:factor|step)|authenticator|verification (?:app|step))/i,
    ],
    not: settledOr(
      /\b(?:bank|heating|lights?|lost|hack\w*|stole\w*|refus\w*|scam\w*|codes? (?:never|not|isn'?t|aren'?t|don'?t))\b/i,
    ),
    ack: [
      'For your own safety, that step normally comes off only after a check.',
      'It guards the account, so taking it off may need a check of its own.',
      "Let's see how that step can be taken off safely.",
    ],
    ask: [
      {
        text: 'Can you still get a code, or is the app or phone gone?',
        unless:
          /\b(?:lost|new phone|broke\w*|gone|backup codes?|can'?t get|old phone|reset my phone|deleted|stolen)\b/i,
      },
      { text: 'Did you keep any backup codes?', unless: /\bback-?up\b/i },
    ],
    quick: [
      {
        text: 'A device that is still signed in can often switch it off in the security settings.',
        unless: /\b(?:locked out|can'?t (?:log|sign|get) ?in|settings)\b/i,
      },
    ],
    detail: 'your username',
    act: ['tell you what is needed to take it off', 'find the way that is open to you'],
    hits: [
      'i need help removing two factor from my account',
      'can you turn off my 2 step verification please',
      'please disable the authenticator on my acc',
    ],
    misses: ['turn off the heating in two steps', 'the bank wont remove my two-step check'],
  },
  {
    id: 'game-child-consent',
    sectors: ['games'],
    when: [
      /\b(?:kids?|child(?:ren)?|son|daughter|sons|daughters|nephew|niece|under ?age|parent(?:al)?|year[- ]old)\b/i,
      /\b(?:credit ?card|0[.,]\d\d|cents?|consent|small fee|verify (?:my|that i|i'?m)|verification (?:fee|charge)|prove (?:i'?m|that i|my age))\b/i,
      /\b(?:accounts?|join\w*|play\w*|server|game|online|realms?|pay|add\w*|family|permission)\b/i,
    ],
    not: settledOr(
      /\b(?:refund\w*|bought (?:on|with) my credit ?card|spent|without (?:my )?(?:permission|asking)|unauthori[sz]ed|flights?|school (?:trip|meal)|bus|bank|shop)\b/i,
    ),
    ack: [
      "That may be the check for a parent's consent on a child account.",
      'A small amount like that can be a check that a grown-up agrees, and not for the game.',
      "It's a nuisance to be asked for a card when the games are already paid for.",
    ],
    matter: "the card check for a child's account",
    ask: [
      {
        text: 'Does it ask for that when you give consent for a child account?',
        unless: /\b(?:consent|child account|verify)\b/i,
      },
      ON_PLATFORM,
    ],
    detail: 'your player name',
    act: ['find out which other ways to consent there are', 'see what can be used in place of a card'],
    hits: [
      'my kids cant join, it wants my credit card for 0.50 to give consent',
      'why do i need a credit card so my son can play online',
      'it asks 20 cents to verify i am the parent for my daughters account',
    ],
    misses: ['my kid spent 50 on my credit card in the game', 'my son paid his bus with a credit card, account empty'],
  },
  {
    id: 'game-account-locked-by-refund',
    sectors: ['games', 'marketplace'],
    when: [
      /\b(?:banned|ban|suspend\w*|locked|blocked|debt|owe)\b/i,
      /\b(?:charge ?backs?|charged back|reversed (?:the |a |my )?(?:charge|payment)s?|disput\w* (?:the |a |my )?(?:charge|payment)s?|(?:bank|card|pay ?pal) (?:refunded|reversed|returned)|debt|owe)\b/i,
    ],
    not: settledOr(/\b(?:student debt|national debt|mortgage|loan|blocked (?:me|you)|landlord|you owe me)\b/i),
    ack: [
      'A payment that was taken back can lock the account until it is settled.',
      'It hurts to be shut out over a payment that was taken back.',
      'Settling the sum may be what opens the account again, so that is worth checking.',
    ],
    matter: 'the lock over that payment',
    ask: [
      {
        text: 'Does the notice name the amount and a way to settle it?',
        unless: /[$£€] ?\d|\b\d+(?:[.,]\d\d)? ?(?:\$|£|€|dollars|pounds|euros)/i,
      },
    ],
    detail: 'your player name',
    act: ['see what is open on the account and how it can be settled', 'find out what opens it again'],
    hits: [
      'account suspended because of a chargeback i didnt make',
      'banned because my mum reversed the charge',
      'my psn is locked for a debt after paypal refunded the payment',
    ],
    misses: ['my landlord suspended me, i owe rent debt', 'you owe me, banned for nothing'],
  },
  {
    id: 'code-last-day',
    sectors: ['games', 'streaming', 'software'],
    when: [
      /\b(?:codes?|vouchers?|gift ?cards?|subscription|membership|trial)\b/i,
      /\b(?:time limit|(?:ok|okay|fine|safe) to wait|how long do i have|run out (?:if|before)|expire (?:if|before)|deadline|last (?:day|date) to)\b/i,
      /\b(?:redeem\w*|enter\w*|use|activat\w*|claim\w*)\b/i,
    ],
    not: settledOr(/\b(?:says (?:it'?s |it has )?expired|already expired|parking|flights?|verification|2fa|return)\b/i),
    ack: [
      'Codes can have a last day to enter them, so have a look at the message it came with.',
      'The time itself often starts once you enter the code, but the code can have a last day.',
      'Good that you ask before waiting, as some codes do run out.',
    ],
    ask: [{ text: 'Was there a date in the message that came with it?', unless: /\b(?:no date|dated|says until)\b/i }],
    detail: 'a photo of the message, with the code covered',
    act: ['look up how long that kind lasts', 'check whether there is a last day for it'],
    hits: [
      'won a code, is there a time limit to redeem it or is it ok to wait',
      'how long do i have to use the gift card before i must redeem it',
      'is there a deadline to activate my free membership code',
    ],
    misses: ['says it has expired, time limit to redeem the code was short', 'parking voucher time limit to use'],
  },
  {
    id: 'trouble-only-shown',
    sectors: ['games', 'software', 'streaming', 'social', 'devices'],
    when: [
      /^\W*(?:(?:please|pls|plz|hey|hi|hello|yo|so|ok|guys|help|help me|can (?:you|someone|anyone) (?:please )?(?:help|tell me)|any idea)\W+)*(?:how (?:can|do|would) (?:i|we|you) (?:fix|solve|sort|get rid of|get past) (?:this|it|that)|why (?:is|does|do) (?:this|it|that)(?: keeps?)? (?:happen\w*|do(?:ing)? (?:this|that)|come up)|what (?:is|does) (?:this|that|it)(?: mean)?|what'?s (?:this|wrong here|going on here)|whats (?:this|wrong here|going on here)|(?:fix|look at|see) (?:this|that|it)|(?:i )?(?:keep|kept) getting this(?: error| message)?|it (?:keeps|kept) (?:saying|showing|doing) (?:this|that))(?: (?:to me|and only me|only me|please|pls|plz|now|mean|about|error|every time|again|here|on my \w+))*\W*(?:please|pls|plz|help|help me|thanks)?\W*(?:link)?\W*$/i,
    ],
    not: /\b(?:charge|flight|parcel|song|food|plant|price|refund)\b|(?:\S+\s+){16}\S/i,
    ack: ["Let's find out what is behind that.", 'Let me help you get past that.', 'That should not be in your way.'],
    ask: [
      { text: 'What were you doing when it came up, and on which device?', unless: PLATFORM },
      { text: 'What were you doing when it came up?' },
    ],
    detail: 'a screenshot',
    act: ['find out what it means', 'look up what is behind it'],
    hits: ['what does this mean?', 'i keep getting this message', 'hey, it keeps doing this please help'],
    misses: [
      'it all broke after the last update and my saves are gone and nobody there will answer me. Fix it',
      'how can i fix this router',
      'keep getting this refund email',
    ],
  },
  {
    id: 'message-comes-back',
    sectors: ['streaming', 'social', 'software'],
    when: [
      /\b(?:getting|get|see(?:ing)?|shows?|showing|pops? up|popping up|keeps? saying|comes? up|received?) (?:\w+ )?(?:this|the same|that|an?) (?:\w+ )?(?:message|pop-?up|notice|warning|notification|error)\b/i,
      /\b(?:week|weeks|days?|every time|again|still|keeps?|constantly|all the time|months?|since|each time|annoying)\b/i,
    ],
    not: settledOr(
      /\b(?:e-?mail|text message|sms|voice ?mail|phone call|whatsapp|spam|scam|phish\w*|verif\w*|codes?|log(?:ging)? ?in|sign(?:ing)? ?in|password|payment|card|order|deliver\w*|bank|flight|play(?:ing|back)?|watch(?:ing)?|videos?|stream\w*|episodes?|log ?in)\b/i,
    ),
    ack: [
      'A message that keeps coming back gets in the way of everything.',
      "Seeing the same message for that long isn't right.",
      'That message should have gone by now.',
    ],
    matter: 'that message coming back',
    ask: [
      {
        text: 'When does it come up: as you open the app, or in the middle of something?',
        unless: /\b(?:when i|when you|as soon as|every time i|whenever|after i|upon)\b/i,
      },
    ],
    quick: [
      {
        text: 'Close the app fully and look for an update, which often clears a message like that.',
        unless: /\b(?:re-?install\w*|un-?install\w*|re-?start\w*|re-?set|browser|web ?site|laptop|desktop)\b/i,
      },
    ],
    detail: 'your device and the app version',
    act: ['find out what sets it off', 'see whether others have the same'],
    hits: [
      'the map editor shows this warning again and again',
      'i keep seeing the same pop-up every time, so annoying',
      'your app is showing an error message again and again since monday',
    ],
    misses: [
      'getting this text message from your bank every day',
      'getting an error when watching videos all the time',
    ],
  },
  {
    id: 'game-login-fails',
    sectors: ['games'],
    when: [
      /\b(?:can'?t|cannot|cant|can not|won'?t let me|wont let me|unable to|not (?:able|letting me) to?|trouble|isn'?t letting me|not let(?:ting)? me)\b.{0,15}\b(?:log(?:ging)? ?in(?:to)?|log ?on|login|sign(?:ing)? ?in(?:to)?|get in(?:to)?(?= my account))\b/i,
    ],
    not: settledOr(
      /\b(?:hack\w*|stolen|forgot\w*|banned|ban|suspend\w*|passwords?|codes?|2fa|two[- ]?(?:step|factor)|2[- ]step|authenticator|verif\w*|reset|e-?mails?|flights?|bank|bookings?|order|web ?site|says?|error|can'?t connect|terminated|old phone|support ticket)\b/i,
    ),
    ack: [
      "You can't play if your account won't let you in.",
      'You want to sign in and play, not stand outside.',
      'Being kept out of your own account is maddening.',
    ],
    matter: 'the trouble signing in to play',
    ask: [{ text: 'What does it say when you try, in the game or on the website?' }],
    quick: [
      {
        text: 'If the same sign-in works on the website, the account itself is most likely fine.',
        unless: /\b(?:web ?site|site|browser|password|forgot\w*)\b/i,
      },
    ],
    detail: 'your player name',
    act: ['see what keeps you out', 'help you find a way back in'],
    hits: [
      'i cant log in to my account',
      'game wont let me sign in on mobile',
      'having trouble logging into my acc on xbox',
    ],
    misses: ['cant log in to my bank', 'forgot my password and cant log in'],
  },
];
