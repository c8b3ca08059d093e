import { allBut } from '../sectors/sector';
import { settledOr } from './settled';
import type { Situation } from './situation';

const NOT_AN_ACCOUNT =
  /\b(?:savings account|current account|bank account|on account of|taken into account|door|keys?|hotel room|locker|car (?:is|was)|out of the (?:house|flat|room)|luggage lock|voucher|promo|discount|qr|dress code|gift code|zip code|post ?code|referral|code of conduct|error code|cheat code|growth hack|life hack|hackathon)\b/i;

/** Getting in: passwords, codes, lockouts and strangers in the account. */
export const ACCESS: readonly Situation[] = [
  {
    id: 'account-taken-over',
    sectors: allBut('rail', 'transit', 'courier', 'insurance', 'energy', 'cars', 'health', 'public'),
    when: [
      /\b(?:hack(?:ed|er|ers|ing)|compromised|got(?:ten)? (?:back )?into (?:my|our|her|his|an|the) (?:\w+ )?(?:accounts?|acct?|profile|e-?mail|page|channel|log ?in)|gained access|broke(?:n)? into|(?:someone|somebody|they|hackers?|he|she|who(?:ever)?|people|stranger)\b.{0,30} log(?:ged|ging) into|accessed|taken over|hijacked|stole|stolen|changed (?:my|the)|(?:was|been) changed)\b/i,
      /\b(?:accounts?|profile|page|channel|log ?in|e-?mail|password|username|acct?|acc)\b/i,
    ],
    not: settledOr(
      new RegExp(
        `${NOT_AN_ACCOUNT.source}|\\b(?:i (?:have |had |just |already |tried to |recently |'ve )*(?:changed|reset|accessed)|you(?:'ve| have|r lot)? (?:changed|stole)|parcel|stolen (?:card|phone|bike|from my porch)|data breach|leaked|shared my|been hacked\\?|were you hacked|your (?:page|account|site|website|system) (?:is|was|has been|got|been)? ?hacked|price|address was|trying to (?:hack|log)|hacked my heart|got it back|recovered my|friend[’']?s account|using a friend|different person|someone else[’']?s|other people|everyone|nice try|(?:able to|did) recover|recovered)\\b`,
        'i',
      ),
    ),
    ack: [
      'Somebody else getting into your account is frightening.',
      'Having a stranger in your account is alarming, and we need to get it back in your hands.',
      'I know how worrying it is to have your account broken into.',
    ],
    ask: [
      {
        text: "Can you still get into the email it's on?",
        unless:
          /\b(?:(?:gmail|google|mail|e-?mail) accounts?|(?:hacked|hijacked) (?:my )?(?:\w+ )?(?:gmail|e-?mail)|(?:gmail|e-?mails?|outlook|hotmail) (?:account )?(?:was|were|has been|have been|got|is|too|also)|got(?:ten)? back in|back in (?:now|my)|changed (?:my|the) e-?mail|no access|both|can(?:'|no)t (?:get|access))\b/i,
      },
      {
        text: 'Are you still signed in on any device?',
        unless:
          /\b(?:got(?:ten)? back in|changed (?:my|the|all) password|lost (?:access|my account)|locked out|kicked (?:me )?out|logged (?:me )?out|signed (?:me )?out|can(?:'t|not) (?:get|log|sign)|still (?:in|logged|signed))\b/i,
      },
    ],
    quick: [
      {
        text: 'If you can, secure your email first, since resets go there.',
        unless:
          /\b(?:changed (?:my|the|all) password|(?:gmail|google|mail|e-?mail) accounts?|(?:hacked|hijacked) (?:my )?(?:\w+ )?(?:gmail|e-?mail)|(?:gmail|e-?mail) (?:was|is|got|has been) (?:changed|hacked))\b/i,
      },
    ],
    detail: 'your username',
    act: ['see what was changed and how to get it back to you', 'see how to lock it down and get it back to you'],
    hits: [
      'my account has been hacked and my email was changed',
      'someone got into my profile and changed my name',
      'hacker is posting from my page, please help',
    ],
    misses: ['i changed my password and it is the same price', 'best growth hack for your account'],
  },
  {
    id: 'login-attempts',
    sectors: allBut(
      'rail',
      'transit',
      'restaurant',
      'courier',
      'insurance',
      'energy',
      'cars',
      'venue',
      'health',
      'education',
    ),
    when: [
      /\b(?:attempts?|tr(?:y|ies|ied|ying)|request(?:s|ed)?|did ?n[’']?t (?:ask|request|change|make|do)|wasn[’']?t me|not me|unknown|unrecogni[sz]ed|suspicious|strange|someone (?:in|from))\b/i,
      /\b(?:log ?in|logging in|sign(?:ing|ed)?[- ]?in|hack|password (?:was )?(?:reset|changed?)|reset|verification codes?|codes?|get into|access)\b/i,
      /\b(?:someone|somebody|who(?:ever)?|stranger|person|people|kid|hackers?|didn[’']?t|wasn[’']?t|not me|suspicious|unknown|unrecogni[sz]ed)\b/i,
    ],
    not: settledOr(
      new RegExp(
        `${NOT_AN_ACCOUNT.source}|\\b(?:can (?:someone|somebody)|could (?:someone|somebody)|someone (?:please|pls|help|unlock|fix|contact|from (?:your|the) (?:side|team))|somebody (?:please|pls|help|from)|speak to (?:someone|a person)|talk to (?:someone|a person)|i (?:tr(?:y|ied)|am trying|'m trying)|been trying|won[’']?t let|locked|didn[’']?t (?:work|get|receive|arrive|come|send|help)|no (?:one|code)|not coming|refund|delivery|selfie|my money)\\b`,
        'i',
      ),
    ),
    ack: [
      "It's unnerving to see someone trying to get into your account.",
      'You were right to flag those sign-in attempts.',
      'I can see why those sign-in attempts worry you.',
    ],
    ask: [
      {
        text: 'Did that come by text, email or in the app?',
        unless:
          /\b(?:changed my|(?:2|two)[- ]?(?:step|factor)|2fa|hack(?:ing|ed)?|texts?|sms|otp|e-?mails?|in (?:the )?app|notifications?|alert|codes?|approve|prompts?|activity|whats ?app)\b/i,
      },
      {
        text: 'Can you still sign in yourself as usual?',
        unless:
          /\b(?:can(?:'t|not) (?:get|log|sign)|still (?:in|logged|get in|log in|sign in)|locked|blocked|log(?:ged)? in fine)\b/i,
      },
    ],
    quick: [
      {
        text: "Don't tap any link in the message; open the app yourself and check your account there.",
        // Only where there is a message.
        unless:
          /^(?![\s\S]*\b(?:texts?|sms|e-?mails?|messages?|links?|notifications?|codes?|otp)\b)|\bchanged (?:my|the|it|all)\b/i,
      },
    ],
    detail: 'your username',
    act: ['look at the recent sign-ins on it', 'see what else will keep it safe'],
    hits: [
      'someone keeps trying to log in to my account',
      'got a password reset i didn’t ask for, is it real',
      'login attempt from a country ive never been to, wasnt me',
    ],
    misses: ['can someone help me, i tried to reset my password', 'somebody please send the code'],
  },
  {
    id: 'code-to-old-number',
    sectors: allBut('rail', 'transit', 'restaurant', 'cars'),
    when: [
      /\b(?:codes?|otp|2fa|two[- ]factor|2[- ]step|authenticator|verification|security number|recovery|reset (?:link|e-?mails?|mail))\b/i,
      /\b(?:old (?:number|phone|e-?mail|mobile|sim|address|one)|lost (?:my |the )?(?:\w+ )?(?:phone|access|number|sim|mobile|device|authenticator)|new (?:phone|number)|chang(?:ed|ing) (?:my )?(?:phone|number|mobile|e-?mail)|no longer (?:have|use|own)|smashed|broken? phone|stolen|don[’']?t have (?:that|the|access|any ?more)|(?:number|phone|sim|e-?mail|address) (?:i|that i|which i) (?:had|don|cut|no longer|lost)|e-?mail i (?:had )?with|phone(?:[’']?s| is) (?:in|dead|gone)|dead phone|used to have)\b/i,
    ],
    not: settledOr(
      new RegExp(
        `${NOT_AN_ACCOUNT.source}|\\b(?:parcel|refund|courier|new phone (?:arrived|is great)|app on (?:my|the) new phone crashes|credit (?:from|note)|refunds?)\\b`,
        'i',
      ),
    ),
    ack: [
      "The code's going somewhere you can't get to, so you're stuck.",
      "A code sent to somewhere you can't reach is no use to you.",
      'Needing a code from a number or email you no longer have is a horrible loop.',
    ],
    matter: "the code going where you can't get to it",
    ask: [
      {
        text: 'Are you still signed in on any other device?',
        unless: /\b(?:signed out|logged out|nowhere|any device|all devices|still (?:signed|logged))\b/i,
      },
      {
        text: 'Did you save any backup codes when you set it up?',
        unless: /\b(?:backup|recovery|back-up) codes?\b|\b(?:bank|number i had|old number|e-?mail)\b/i,
      },
    ],
    quick: [
      {
        text: 'Many sign-in pages have a "try another way" link under the code, so look for one.',
        unless: /\b(?:(?:other|another|different) (?:way|option|method)s?|only (?:way|option))\b/i,
      },
    ],
    detail: 'your username',
    act: ['see which other way there is to show it is you', 'find out how to move the codes to where you can get them'],
    hits: [
      'verification code goes to my old number and i cant change it',
      'lost my phone and the authenticator with it, locked out',
      'reset link goes to an email i no longer have',
    ],
    misses: ['new phone came, what is the referral code', 'thanks for sorting the code, old number is fixed now'],
  },
  {
    id: 'code-not-arriving',
    when: [
      /\b(?:codes?|otp|2fa|one[- ]time (?:password|passcode|code)|passcodes?|verification (?:text|sms|e-?mail|mail)|reset (?:link|e-?mails?|mail|code)|activation (?:e-?mail|link|code)|confirmation link)\b/i,
      /\b(?:(?:has|have|did|does|is|are|was)?n[’']?t (?:come|came|coming|arriv\w*|sent|send|receiv\w*|get|getting|got|being sent|turn\w*)|(?:not|never|no longer|hasnt|isnt|doesnt|didnt|havent) (?:even )?(?:com(?:e|es|ing)|came|arriv\w*|sent|sending|receiv\w*|gett?(?:ing)?|got|gotten|been sent)|no (?:code|otp|text|sms|reset|verification)|(?:nothing|none) (?:comes|arrives|arrived|came)|expire[sd]? (?:before|by the time|as soon|when)|link (?:has |says )?(?:already )?expired|still waiting|waiting (?:for|on)|where is)\b/i,
    ],
    not: settledOr(
      new RegExp(
        `${NOT_AN_ACCOUNT.source}|\\b(?:bonus|xbox store|coupon|promotion|card|parcel|delivery code|locker|ticket|barcode|redeem\\w*|game code|key|order (?:code|never)|refund|app expire|points|token|steam|activation code i bought|book(?:ing)? code|download code|meter|gift|pin|\\d+ ?%|code below|newsletter|gate code|email says|code [a-z]+\\d+|voucher code|discounts?)\\b`,
        'i',
      ),
    ),
    ack: [
      "Without that code or link you can't get in.",
      "You can't get any further until that message arrives.",
      "It's so frustrating to be waiting on a message that doesn't come when you need it.",
    ],
    matter: 'that code or link not reaching you in time',
    ask: [
      {
        text: 'Should it come by text or email?',
        unless: /\b(?:texts?|sms|e-?mails?|mail|phone|spam|junk|inbox|mobile)\b/i,
      },
      {
        text: 'Do other messages from us reach you?',
        unless:
          /\b(?:activation|confirm your account|new account|signed up)\b|\b(?:other|any) (?:texts?|e-?mails?|messages|codes?)\b/i,
      },
    ],
    quick: [
      {
        text: 'Ask for one new code and use only that, as each new one usually cancels the last.',
        unless: /\b(?:tr(?:y|ied)|times|again|\d+x|resen[dt]|requested|every|locked|expire\w*)\b/i,
      },
    ],
    detail: 'the email on your account',
    act: ['check whether the message is leaving us', 'find out what is holding the message up'],
    hits: [
      'otp not coming since 2 hours',
      'never got the password reset email, checked spam',
      'the code expires before it arrives',
    ],
    misses: ['promo code never arrived', 'where is my delivery code for the locker, parcel not come'],
  },
  {
    id: 'reset-fails',
    when: [
      /\bpass ?words?\b|\breset\b/i,
      /\b(?:reset\w*|forgot\w*|chang(?:e|ed|ing)|new)\b/i,
      /\b(?:link|page|(?:does|did|is|wo|ca)n[’']?t (?:work|let|accept|open|load|go|log|sign|recogni[sz]e)|not work\w*|won[’']?t|cannot|can[’']?t|error|loop\w*|broken|dead|goes nowhere|keeps?|still|same|wrong|incorrect|invalid|fails?|failed|rejected|times?)\b/i,
      /\b(?:log(?:ged|ging)?[- ]?(?:in|into)?|login|sign(?:ed|ing)?[- ]?in|account|acct?|acc|reset|get in|password|access)\b/i,
    ],
    not: settledOr(
      new RegExp(
        `${NOT_AN_ACCOUNT.source}|\\b(?:ear ?buds?|headphones|charged|tablet|router|factory reset|hard reset|console|watch|phone reset|season reset|reset (?:the )?(?:meter|box|hub|date|my (?:phone|watch|tablet|router))|hack\\w*|never (?:got|came|arriv\\w*|receiv\\w*)|not (?:coming|arriv\\w*|receiv\\w*)|someone|attemptw*|where do i|how do i|every 30 days|note|zip file|case sensitive|voice|no e-?mail|streak|receive)\\b`,
        'i',
      ),
    ),
    ack: [
      "A password reset that doesn't work is maddening.",
      'Going round in circles with a password reset is so frustrating.',
      'A password reset should have got you back in.',
    ],
    matter: 'the password reset not working',
    ask: [
      {
        text: 'Does it fail when you set the new password, or when you sign in with it?',
        unless:
          /\b(?:incorrect|invalid|not recogni[sz]ed|never (?:arriv|c[ao]m)\w+|did(?:n['’]?t| not) (?:get|receive)|e-?mail(?:s)? (?:never|does|did|is|are)|new one (?:is )?wrong|still locked out|says failed|user not found|has expired|when i log in|accepted when)\b|\b(?:link (?:is|goes|expired|does|says|broken)|dead link|after (?:i|changing|the|resetting)|still says|goes nowhere)\b/i,
      },
      {
        text: 'Is it the same in a browser as in the app?',
        unless: /\b(?:online|gmail|e-?mail|computer|browser|website|site|both|laptop|desktop|everywhere|pc)\b/i,
      },
    ],
    quick: [
      {
        text: 'Try the newest reset link in a private browser window, as an old sign-in can get in its way.',
        unless:
          /\b(?:successful(?:ly)?|confirmed|new one is wrong|when i log in|if i[’']m logged in)\b|\b(?:incognito|private|another browser|different browser|cookies|cache|every browser)\b/i,
      },
      {
        text: 'Typing the new password by hand helps where a saved old one keeps filling itself in.',
        unless: /\b(?:links?|pages?|e-?mails?|autofill|saved|typed|typing|by hand)\b/i,
      },
    ],
    detail: 'the email on your account',
    act: ['check the account', 'see why the new password is not taken'],
    hits: [
      'reset my password 5 times and it still says wrong password',
      'reset link goes to a dead page',
      'forgot password page just loops',
    ],
    misses: ['how do i reset my router password', 'someone hacked me and changed the password'],
  },
  {
    id: 'locked-out',
    when: [
      /\b(?:lock(?:ed|ing|s)? (?:me )?(?:out|my (?:account|acc|acct|login|profile)|for)|(?:account|acc|acct|profile|login|log ?in)(?:[’']?s| is| was| got| has been| been)? (?:been )?(?:locked|blocked|temporarily)|locked (?:again|account)|(?:can(?:no|[’'])?t|cannot|unable to|won[’']?t let me|not (?:able|letting me) to?|never let me|trouble|issues?|problems?|impossible to|can not|doesn[’']?t let me|keeps? refusing) (?:even |to )?(?:\w+ )?(?:log(?:ging)?|sign(?:ing)?|get(?:ting)?|access(?:ing)?) ?-?(?:back )?(?:in\b|into\b|on to|onto|access|(?:to )?(?:my|the) (?:account|acc|profile|wallet))|(?:says|saying) (?:my |the )?(?:password|account|username|login) (?:is )?(?:wrong|incorrect|invalid|doesn))/i,
    ],
    not: settledOr(
      new RegExp(
        `${NOT_AN_ACCOUNT.source}|\\b(?:hack\\w*|someone (?:else|changed|got)|ban(?:ned)?|suspend\\w*|of (?:my|the) (?:house|flat|apartment|car|building)|building|shop|branch is|bank|log ?in page is (?:white|blank|down)|any(?:one|body) else|everyone|everybody|nobody can|whole|down|get in(?:to)? (?:touch|contact|the (?:building|shop|car|lounge|venue|store))|card (?:is |was )?(?:blocked|locked)|phone (?:is|was) locked|puk|sim|server|lobby|error \\w*\\d+|died|passed away|ios|disabled|late (?:father|mother|husband|wife|mum|mom|dad|parents?)\\w*|executor|bereavement|probate|ashamed|hungry|smart lock|parental|pyjamas|checkout|prices?|st(?:eal|ole)\\w*|wrong page|blacksmith|(?:his|her) account|captcha|labelled|screen reader|my software)\\b`,
        'i',
      ),
    ),
    ack: [
      'Being locked out of your own account is so frustrating.',
      "You need to get back into your account, and I'd like to help with that.",
      'Not getting into your own account is really frustrating.',
    ],
    matter: 'your account not letting you in',
    ask: [
      {
        text: 'What does the screen say when you try?',
        unless:
          /\b(?:forg[eo]t\w*|codes?|2fa|authenticator|two[- ]factor|hack\w*|disabled|suspended|banned|lost (?:my|the)|did(?:n['’]?t| not) (?:get|receive)|old (?:phone|number|e-?mail)|stole\w*|says?|said|saying|error|message|wrong|incorrect|invalid|white|blank|told|attempts|takes me back|showing|displaying)\b/i,
      },
      {
        text: 'Is it the app, the website, or both?',
        unless: /\b(?:app|site|website|browser|web|phone|laptop|desktop|tv|everywhere)\b/i,
      },
    ],
    quick: [
      {
        text: 'A saved old password often fills itself in, so try typing it by hand once.',
        unless:
          /\b(?:typed|typing|by hand|manually|autofill|saved|forg[eo]t\w*|know|reset|links?|number|connect\w*|launcher|retrieve|recover\w*|definitely|correct|right|codes?|2fa|authenticator|two[- ]factor|face|finger\w*|lock(?:ed|s) my|(?:account|acc|acct|profile) (?:is |was |got |has been )?(?:locked|blocked)|disabled|suspended)\b/i,
      },
    ],
    detail: 'the email on your account',
    act: ['find out what is keeping you out', 'see which ways there are to get you back in'],
    hits: [
      'locked out of my account again',
      "can't log in, says my password is wrong",
      'i cannot get into my acc since monday',
    ],
    misses: ['locked out of my flat by your lock', 'account hacked and locked out, someone else is in it'],
  },
];
