import { settledOr } from './settled';
import type { Situation } from './situation';

/** An account that mail, files and half of somebody's life hang on. */
const MAIL_ACCOUNT =
  /\b(?:g ?mail|google|yahoo|outlook|hotmail|i ?cloud|e-?mails?|mail (?:account|id)|mailbox|(?:my|an|the|this|that|old|own) (?:\w+ ){0,3}(?:accounts?|a\/c|acct?|profile))\b/i;

const NOT_THAT =
  /\b(?:bank|card|parcel|order|refund|delivery|banned|suspended|unban\w*|game|gamer ?tag|channel|monetis\w*|monetiz\w*|instagram|insta|facebook|snap ?chat|twitter|points|miles|seller|ads account|adsense|photos (?:are|is) gone|files|wi-?fi|router|domain|hosting|subscription|deceased|passed away|died|late (?:mum|mom|dad|husband|wife|father|mother))\b/i;

/** Getting back into an account whose owner has lost the usual ways. Ahead of the rows that serve every trade. */
export const RECOVERY: readonly Situation[] = [
  {
    id: 'deleted-account-back',
    sectors: ['software', 'devices'],
    when: [
      /\b(?:i|we|my (?:son|daughter|kid|wife|husband)) (?:have |had |just |accidentally |mistakenly |stupidly |once )*(?:deleted|closed|deactivated)\b|\b(?:deleted|closed|deactivated) my (?:\w+ ){0,2}(?:accounts?|g ?mail|profile)\b/i,
      /\b(?:recover\w*|restor\w*|get (?:it|that|my \w+|the account) back|undo|bring (?:it )?back|re-?activat\w*|back\b|retriev\w*|need it)\b/i,
      MAIL_ACCOUNT,
    ],
    not: settledOr(
      new RegExp(
        `${NOT_THAT.source}|\\b(?:hack\\w*|someone|(?:you|they)(?: have| guys| just|['’]ve)* (?:deleted|closed|deactivated)|deleted (?:the|some|all|an|my) (?:e-?mails|messages?|photos?|apps?|sync)|keep (?:it )?deleted|delet\\w+ (?:my |the )?data)\\b`,
        'i',
      ),
    ),
    ack: [
      'You want that account back, so time matters.',
      "Let's see whether it can still be brought back.",
      'Losing an account you still want is hard.',
    ],
    matter: 'the loss of your account',
    ask: [
      {
        text: 'On which day was it deleted, roughly?',
        unless:
          /\b(?:yesterday|today|(?:days?|weeks?|months?|years?) (?:or so )?ago|last (?:night|week|month|year)|couple of?|in (?:january|february|march|april|may|june|july|august|september|october|november|december))\b/i,
      },
      { text: 'Do you still have the phone or email it was set up with?', unless: /\b(?:exact|password|address)\b/i },
    ],
    quick: [
      {
        text: 'Deleted accounts can often be restored for a short time only, so try the recovery page soon.',
        unless: /\b(?:months|years?)\b/i,
      },
    ],
    detail: 'just your username',
    act: ['see whether it can still be restored', 'find out what is left to try'],
    hits: [
      'i deleted my gmail last month and need it back, how can i recover it',
      'my son deleted my email account, can you restore it',
      'closed my account by mistake and want to get it back',
    ],
    misses: ['someone deleted my account, hacked', 'i deleted some emails, can i get it back'],
  },
  {
    id: 'code-wanted-elsewhere',
    sectors: ['software', 'devices'],
    when: [
      /\b(?:g ?mail|google|yahoo|outlook|hotmail|e-?mail|2fa|2[- ]step|two[- ](?:step|factor)|authenticator|verif\w*|codes?|otp)\b/i,
      /\b(?:(?:lost|old|changed|new|no longer (?:have|own|use)|don[’']?t have|do not have|without|stolen|broke\w*|smashed|disconnected|dead|different) (?:\w+ ){0,5}(?:phone|number|mobile|sim|device|handset)|(?:phone|number|mobile) (?:is |was |has been |got )?(?:lost|old|stolen|changed|gone|disconnected|no longer))\b/i,
      /\b(?:can[’']?t|cannot|unable|locked|lost access|no access|get (?:in|into|back)|log ?in|sign ?in|recover\w*|access\w*|stuck|help|how)\b/i,
    ],
    not: settledOr(
      new RegExp(
        `${NOT_THAT.source}|\\b(?:hack\\w*|promo|referral|discount|forg[eo]t\\w* (?:my |the )?(?:\\w+ )?password|contract|sim card order)\\b`,
        'i',
      ),
    ),
    ack: [
      "The check goes to a phone you can't use, so you're going in circles.",
      "It keeps asking for a number you can't use any more.",
      'Everything hangs on a phone you no longer have, I can see that.',
    ],
    matter: "the code going to a phone you can't use",
    ask: [
      {
        text: 'Is any tablet, computer or old phone still signed in?',
        unless: /\b(?:signed in|logged in|any device|nowhere|all devices|only device)\b/i,
      },
      {
        text: 'Did you save backup codes, or set a second email?',
        unless:
          /\b(?:back-?up codes?|recovery (?:codes?|e-?mail)|second e-?mail|other e-?mail|previous (?:mail|e-?mail))\b/i,
      },
    ],
    quick: [
      {
        text: 'Start from a computer or network where you have signed in before, as that often helps.',
        unless: /\b(?:same (?:computer|laptop|device|network)|home (?:network|wi-?fi))\b/i,
      },
      {
        text: 'Your carrier can usually put the number on a new SIM, and text codes then come to it.',
        unless:
          /^(?![\s\S]*\b(?:lost|stolen|broke\w*|smashed)\b)|\b(?:old|new|chang\w*|no longer|disconnected|different|authenticator|app)\b/i,
      },
    ],
    detail: 'just your username',
    act: ['see which other check is open to you', 'look for a way in that needs no phone'],
    hits: [
      'lost my phone and the 2 step code for my gmail goes there, cant get in',
      'google sends the verification code to my old number, i cannot log in',
      'i changed my number and now i am locked out of my email',
    ],
    misses: [
      'i forgot my password and my old phone broke, bank app',
      'new phone arrived, how do i move my photos, files',
    ],
  },
  {
    id: 'recovery-not-believed',
    sectors: ['software', 'devices'],
    when: [
      /\b(?:recover\w*|verif\w*|security questions?|prove|proof|answers?|steps|form|troubleshoot\w*|options)\b/i,
      /\b(?:can[’']?t (?:verify|recover|confirm|prove)|couldn[’']?t (?:verify|confirm)|not (?:verify\w*|able to verify|enough|recogni\w*|accept\w*|help\w*|work\w*)|(?:aren[’']?t|isn[’']?t|ain[’']?t|arent|isnt) (?:help\w*|work\w*|enough)|doesn[’']?t (?:recogni\w*|accept|work|believe)|unable to verify|won[’']?t (?:verify|accept|believe|let)|refus\w*|reject\w*|tried (?:all|every\w*)|(?:all|every) (?:the |of the )?(?:steps|options|ways?)|loop\w*|over and over|no proper|useless|keeps? saying)\b/i,
      MAIL_ACCOUNT,
    ],
    not: settledOr(
      new RegExp(
        `${NOT_THAT.source}|\\b(?:hack\\w*|card|identity document|kyc|driver|age verif\\w*|phone|number)\\b`,
        'i',
      ),
    ),
    ack: [
      "You know it's yours, and it won't take your word for it.",
      'Giving right answers and being turned away is maddening.',
      "You've been through the recovery steps and are still outside.",
    ],
    matter: 'the recovery turning you away',
    ask: [
      {
        text: 'What does the last screen say, word for word?',
        unless: /\b(?:says|saying|message|error|tells me|couldn[’']?t verify|can[’']?t verify)\b/i,
      },
      {
        text: 'Are you on a device and network you have used with it before?',
        unless: /\b(?:same (?:device|phone|computer|laptop|network)|new (?:device|phone|computer|laptop)|home)\b/i,
      },
    ],
    quick: [
      {
        text: 'Try again from a device and a place you have signed in from before, with time between tries.',
        unless: /\b(?:same (?:device|computer|laptop|phone)|wait(?:ed)? (?:a|\d+) days?)\b/i,
      },
    ],
    detail: 'just your username',
    act: ['see what it still needs from you', 'find out which check it fails on'],
    hits: [
      'google says it cant verify its me though all my answers are right, my account',
      'tried all the recovery steps for my email account and nothing works',
      'your recovery form keeps saying not enough information about my account',
    ],
    misses: [
      'hacked, and the recovery form wont accept my account',
      'bank refuses to verify my answers for the account',
    ],
  },
  {
    id: 'reset-mail-delayed',
    sectors: ['software', 'devices'],
    when: [
      /\b(?:reset\w*|recover\w*|forg[eo]t\w*)\b/i,
      /\b(?:(?:we[’']?ll|will) (?:e-?mail|contact|get back)|(?:in|within|wait) \d+(?:[- ]+(?:to )?\d+)? ?(?:hours|hrs|days)|then nothing|nothing (?:comes|came|happens|happened)|never (?:e-?mail\w*|hear\w*|contact\w*|get\w* back)|no (?:e-?mail|mail) (?:comes|came))\b/i,
      /\b(?:password|account|g ?mail|google|chrome ?book|e-?mail|log ?in)\b/i,
    ],
    not: settledOr(new RegExp(`${NOT_THAT.source}|\\b(?:hack\\w*|ticket)\\b`, 'i')),
    ack: [
      'Being told to wait, and then hearing nothing, is the worst kind of answer.',
      'You asked for the reset as you were told and nothing came back.',
      'That reset email should have come.',
    ],
    matter: 'the wait for that email',
    ask: [
      {
        text: 'Should that email go to your own address or to a recovery one?',
        unless: /\b(?:recovery (?:e-?mail|address)|other e-?mail|second e-?mail)\b/i,
      },
      { text: 'Have you looked in the spam folder there?', unless: /\b(?:spam|junk)\b/i },
    ],
    quick: [
      {
        text: 'Asking again can start the wait anew, so it is best to leave one request standing.',
        unless: /\b(?:third|3rd|second|2nd|again|times)\b/i,
      },
    ],
    detail: 'just your username',
    act: ['find out where that request stands', 'see which other way in is open'],
    hits: [
      'reset request sent on Sunday, will get back to me it said, no email comes, password',
      'asked for account recovery, told to wait 48 hours and no mail came',
      'reset my login and it just says we will contact you, never hear back. 3rd time, password',
    ],
    misses: ['forgot to reset the card order, will contact you', 'refund within 5 days, forgot my login'],
  },
  {
    id: 'old-account-back',
    sectors: ['software', 'devices'],
    when: [
      /\b(?:old|long[- ]lost|first|ancient|childhood|forgotten|years? (?:ago|old)|haven[’']?t used|not used)\b/i,
      /\b(?:recover\w*|get (?:back )?(?:in|into)|get (?:it|my \w+) back|retriev\w*|access\w*|log ?(?:in|into)|sign ?in|find|reactivat\w*|back)\b/i,
      /\b(?:accounts?|g ?mail|yahoo|hotmail|e-?mail (?:address|account)|username|a\/c|profile)\b/i,
      /\b(?:help|can you|how|please|pls|plz|unable|can[’']?t|cannot|is there (?:a|any) ?way|need|want|trying|any ?way)\b/i,
    ],
    not: settledOr(
      new RegExp(
        `${NOT_THAT.source}|\\b(?:hack\\w*|new phone|old (?:phone|number)|lost (?:my )?(?:phone|number)|change (?:my )?(?:e-?mail|name)|delete|close|merge|transfer|releas\\w*|release my)\\b`,
        'i',
      ),
    ),
    ack: [
      'An old account can hold a lot that you would like to see again.',
      "It's been a while, so let's see which way in is left.",
      'I can see why you want that old account back.',
    ],
    matter: 'the trouble getting into your old account',
    ask: [
      {
        text: 'Do you still know its exact username or address?',
        unless: /\b(?:username is|know the (?:username|address|e-?mail)|forgot the (?:username|e-?mail)|exact)\b/i,
      },
      {
        text: 'Can you still get into the email or phone it was set up with?',
        unless: /\b(?:recovery (?:e-?mail|phone)|no longer have|(?:phone|ph|number|e-?mail)\W+(?:\w+ ){0,4}not)\b/i,
      },
    ],
    quick: [{ text: 'Recovery goes best on a device you used it with at the time.', unless: /\bdevice|computer\b/i }],
    detail: 'just the username of it',
    act: ['see whether it is still there', 'find out which way in is left'],
    hits: [
      'can you help me get into an old account i made 8 years ago',
      'trying to recover my first gmail account, please help',
      'i havent used my other account for years, is there any way to get back in',
    ],
    misses: [
      'old phone, new number, cant get into my account, help',
      'please delete my old account, i cannot access it',
    ],
  },
  {
    id: 'account-hacked-got-back',
    sectors: ['software', 'devices', 'social'],
    when: [
      /\b(?:hack\w*|broke into|got into|compromised|taken over|someone (?:else )?(?:logged|signed) in)\b/i,
      /\b(?:got (?:it|my \w+|the account|everything) back|got back in(?:to)?|back in now|back under control|(?:i|we)(?:[’']ve| have)?(?: already| just| since)? changed (?:my|the|all) (?:\w+ )?passwords?|managed to (?:get|recover|log)|recovered it|whew+|phew|only thing different|nothing (?:else )?(?:changed|missing|seems)|kicked (?:them|him) out)\b/i,
      /\b(?:account|g ?mail|e-?mail|inbox|mail|profile|password|page)\b/i,
    ],
    not: /\b(?:can[’']?t|cannot|won[’']?t|still (?:locked|can|no)|help me|please help|money|bank|refund|parcel|(?:they|he|hacker|someone|somebody) (?:\w+ )?changed (?:my|the|all) passwords?|hacked again)\b/i,
    ack: [
      "Good that you have it back, though it's a nasty scare.",
      "I'm glad the account is in your hands again.",
      "It's a relief to hear that the account is yours again.",
    ],
    ask: [
      {
        text: 'Have you signed every other device out and checked the recovery email?',
        unless: /\b(?:signed (?:out|everyone)|logged (?:out|everyone)|kicked|recovery)\b/i,
      },
      {
        text: 'Are there filters or forwarding rules in it that you did not set?',
        unless: /\b(?:filters?|forward\w*|rules?)\b/i,
      },
    ],
    quick: [
      {
        text: 'Check recovery details, forwarding rules and signed-in devices for anything not yours.',
        unless: /\bforward\w*|filters?\b/i,
      },
    ],
    detail: 'your username',
    act: ['go through what else should be checked', 'see whether anything else was changed'],
    hits: [
      'someone got into my email last night but i got it back, phew',
      'my account was hacked, i changed my password and now everything looks fine',
      'my inbox was compromised on Friday, recovered it the same night, anything else to do?',
    ],
    misses: [
      'hacked, they changed the password and i cant get in',
      'someone changed my password and i cannot log in, account',
    ],
  },
  {
    id: 'address-changed-notice',
    sectors: ['software', 'social', 'games', 'marketplace', 'streaming', 'shop', 'devices'],
    when: [
      /\b(?:e-?mails?|messages?|texts?|notifications?|notice|letter|alert)\b/i,
      /\b(?:(?:that |saying |says |telling me )?(?:my|the) (?:e-?mail(?: address)?|address|phone number|number|password|account (?:details|info\w*)|username|details) (?:has |have |was |were |had )?(?:been )?(?:changed|updated|removed|replaced))\b/i,
      /\b(?:not me|wasn[’']?t me|didn[’']?t (?:do|change|ask|request)|did not|never (?:asked|changed|requested)|worried|is (?:this|it) (?:real|legit|you|a scam|genuine)|jeopardi[sz]\w*|unacceptable|help|scared|hack\w*|compromised|why|without my)\b/i,
    ],
    not: settledOr(
      /\b(?:can(?:no|[’'])?t (?:log|sign|get)|delivery address|parcel|flight|booking|i (?:have )?changed my|order)\b/i,
    ),
    ack: [
      'A message like that out of the blue is alarming.',
      'You were right to speak up at once.',
      'If that was not you, it needs to be stopped quickly.',
    ],
    matter: 'the scare that message gave you',
    ask: [
      {
        text: 'Can you still sign in with your old details?',
        unless: /\b(?:can(?:'t|not)? (?:still )?(?:log|sign|get) in|locked|logged in fine)\b/i,
      },
      { text: 'Which address did the message come from?', unless: /\bfrom (?:an? )?\S+@|\bsender\b/i },
    ],
    quick: [
      {
        text: 'Open your account by typing the address yourself, not from a link in that message.',
        unless: /\b(?:logged in|signed in|checked)\b/i,
      },
    ],
    detail: 'the email you normally sign in with',
    act: [
      'see whether anything was changed on it',
      'see whether it came from us, and how to lock the account if need be',
    ],
    hits: [
      'text says my phone number has been replaced, wasnt me, help',
      'message says my password was changed, i didnt do it, is it real?',
      'you sent a notice that my phone number was removed, i never asked for that',
    ],
    misses: [
      'i changed my address and got no email, why',
      'flight changed, got an email, not happy, never asked my details',
    ],
  },
  {
    id: 'password-changed-by-stranger',
    sectors: ['software', 'devices', 'social', 'games', 'streaming'],
    when: [
      /\b(?:someone|somebody|some ?one else|they|he|she|hackers?|a hacker|who(?:ever)?|a stranger|scammers?)(?: has| have|[’']s|[’']ve| had| just| even| also| then)* (?:changed|reset|switched|replaced)\b/i,
      /\b(?:my|the|our) (?:\w+ ){0,2}(?:passwords?|recovery (?:e-?mail|phone|number|info\w*)|log ?in)\b/i,
      /\b(?:can(?:no|[’'])?t|cannot|no longer|locked|lost|unable|won[’']?t let|help|get (?:it|my|back)|shut out)\b/i,
    ],
    not: /\b(?:got (?:it|my \w+|everything) back|got back in|back in now|(?:you|your (?:team|staff|system)) (?:have |has )?changed|wi-?fi|router|it department|my (?:boss|wife|husband|kid|son|daughter)|bank)\b/i,
    ack: [
      'Somebody changing your password and shutting you out is frightening.',
      'This is urgent, as somebody else may be in there now.',
      'You want it back and them out, quickly.',
    ],
    ask: [
      {
        text: 'Are you still signed in on any phone, tablet or computer?',
        unless: /\b(?:signed out|logged out|any device|all devices|still (?:signed|logged)|nowhere)\b/i,
      },
      {
        text: 'Is the recovery phone or email on it still yours?',
        unless:
          /\brecovery (?:phone|e-?mail|number)\b.{0,40}\b(?:changed|too|also|removed)\b|\bchanged (?:my |the )?(?:\w+ ){0,3}recovery/i,
      },
    ],
    quick: [
      {
        text: 'Start the recovery now, from a device and a place where you have used it before.',
        unless: /\b(?:tried|recovery (?:page|form|steps))\b/i,
      },
    ],
    detail: 'just your username',
    act: ['see which way there is to get it back to you', 'see how to lock it down and get it back to you'],
    hits: [
      'somebody changed my password last night and i can no longer get into my email',
      'hackers have changed my recovery email, i cannot get my account back',
      'someone has reset my password and locked me out, help',
    ],
    misses: [
      'someone changed my wifi password, help',
      'he changed my password but i got my account back, help not needed',
    ],
  },
];
