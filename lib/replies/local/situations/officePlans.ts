import { inTurn } from './inTurn';
import { settledOr } from './settled';
import type { Situation } from './situation';

const WEB_OR_APP = /\b(?:desktop|web|browser|app|phone|mac|windows|chrome|online|i ?phone|android|pc|outlook)\b/i;

const ROWS: readonly Situation[] = [
  {
    id: 'meeting-screen-share',
    matter: 'the trouble sharing your screen',
    sectors: ['software'],
    when: [
      /\b(?:screen[- ]?shar\w*|shar(?:e|es|ed|ing) (?:my |a |the |our |your )?(?:\w+ )?(?:screens?|slides?|window|presentation|power ?point|video (?:with|in))|present(?:ing)? (?:my |a )?(?:screen|slides?))\b/i,
      /\b(?:can'?t|cant|cannot|won'?t|wont|not|doesn'?t|doesnt|isn'?t|stopped|black|blank|freez\w*|froze|blurr?y|lag\w*|no (?:sound|audio|option)|gr[ea]yed|disabled|fail\w*|error|crash\w*|only see|trouble|issues?|problems?)\b/i,
    ],
    not: settledOr(
      /\b(?:how (?:do|can) (?:i|we)|cast|tv|netflix|hackers?|intruder|bomb\w*|screen ?shot|pric\w*|dropbox|folder|location)\b/i,
    ),
    ack: [
      'A meeting where nobody sees your screen goes nowhere.',
      'You need to show what you are talking about.',
      'It is awkward when everybody waits for a screen that will not come.',
    ],
    ask: [
      {
        text: 'Is the share button greyed out, or do others see black?',
        unless: /\b(?:gr[ea]yed|black|blank|disabled|blurr?y|freez\w*|froze|sound|audio|crash\w*)\b/i,
      },
      { text: 'Is it the app or the browser, and on which system?', unless: WEB_OR_APP },
    ],
    quick: [
      {
        text: 'On a Mac, allow screen recording for the app in the privacy settings, then open it again.',
        unless:
          /\b(?:permission\w*|allowed|privacy|screen recording|windows|pc|gr[ea]yed|disabled by|host|sound|audio|blurr?y)\b/i,
      },
    ],
    detail: 'your system and the app version',
    act: ['check for a known fault on that version', 'find the setting that stops it'],
    hits: [
      'cant share screen in a call',
      'screen sharing shows black to everyone else',
      'tried to share my slides and its greyed out',
    ],
    misses: ['how do i share my screen, cant see the button', 'cant cast my screen to the tv', 'screenshot not saving'],
  },
  {
    id: 'virtual-background',
    matter: 'the trouble with your background',
    sectors: ['software'],
    when: [
      /\b(?:virtual backgrounds?|(?:blur(?:red)?|my|custom|video|zoom|meeting|call) backgrounds?|background (?:blur|image|effects?|picture)|green ?screen|video filters?)\b/i,
      /\b(?:not|won'?t|wont|can'?t|cant|doesn'?t|doesnt|isn'?t|stopped|missing|gone|gr[ea]yed|no (?:option|longer)|error|flicker\w*|eats|cuts? off|disappear\w*|grainy|unsupported|requirements?|unavailable|fail\w*|old computer)\b/i,
    ],
    not: settledOr(
      /\b(?:background (?:check|app|noise|music|refresh)|wallpaper|lock screen|photo|how (?:do|can)|desktop background|home screen|runs? in the background|where can i|funny|best)\b/i,
    ),
    ack: [
      'Not everybody wants to show the laundry in a call.',
      'A background that will not work puts your whole room on show.',
      'You want a bit of privacy behind you in calls.',
    ],
    ask: [
      {
        text: 'Is the option missing, or does it look wrong?',
        unless: /\b(?:missing|gone|gr[ea]yed|no option|flicker\w*|eats|cuts?|grainy|looks|says|error)\b/i,
      },
      {
        text: 'Which device do you join on?',
        unless: /\b(?:mac|laptop|pc|chrome ?book|i ?pad|tablet|phone|windows|linux|surface|computer)\b/i,
      },
    ],
    quick: [
      {
        text: 'Update the app first, as older versions may not have the option.',
        unless: /\b(?:updat\w*|latest|newest|re-?install\w*|flicker\w*|eats|cuts?|grainy)\b/i,
      },
    ],
    detail: 'your device and the app version',
    act: ['check what your device needs for it', 'see whether it is known on that version'],
    hits: [
      'virtual background not working on my laptop',
      'blur background option is gone in meetings',
      'my background keeps cutting off my ears, its not me',
    ],
    misses: [
      'what are the best virtual backgrounds, cant choose',
      'the app runs in the background and wont stop',
      'desktop background not changing',
    ],
  },
  {
    id: 'meeting-time-off',
    matter: 'your appointments showing the wrong time',
    sectors: ['software', 'devices'],
    when: [
      /\b(?:meetings?|appointments?|calend[ae]rs?|events?|invit(?:e|es|ation|ations)|bookings?)\b/i,
      /\b(?:(?:off by|out by|an?|one|two|\d) (?:an |a |one )?hours? (?:off|early|late|out|ahead|behind|wrong)|(?:off|out) by (?:an|one|two|\d) hours?|wrong (?:time|day|hour|time ?zone|date)|time ?zones?|daylight saving|shifted|moved (?:by )?(?:an|one) hour|day (?:early|late|ahead))\b/i,
      /\b(?:calend[ae]rs?|outlook|sync\w*|invit\w*|scheduled|shows?|showing|meetings?)\b/i,
    ],
    not: settledOr(
      /\b(?:flight|train|doctor|gp|dentist|courier|engineer|technician|bus|vaccine|game|season|tournament|can we meet|what time (?:is|does)|delivery|haircut|salon|restaurant)\b/i,
    ),
    ack: [
      'An hour out is all it takes to miss a meeting.',
      'A calendar has to be right about the time, or it is no use.',
      'Turning up at the wrong hour is embarrassing.',
    ],
    ask: [
      {
        text: 'Is it only invites from others, or your own entries too?',
        unless: /\b(?:all|every\w*|only|others?|mine|my own|invit\w*|both)\b/i,
      },
      { text: 'Is it the same on the web as on your device?', unless: WEB_OR_APP },
    ],
    quick: [
      {
        text: 'Compare the time zone in the calendar settings with that of the device.',
        unless: /\b(?:time ?zones? (?:is|are|set|both|match\w*|correct)|checked|settings?)\b/i,
      },
    ],
    detail: 'your time zone and a screenshot of one entry',
    act: ['find where the hour is lost', 'check for a known fault with time zones'],
    hits: [
      'calendar meeting times are off by an hour',
      'invites from clients show at the wrong time since daylight saving',
      'outlook puts my events a day early, wrong time zone',
    ],
    misses: [
      'doctor appointment at the wrong time',
      'the flight time is wrong in my calendar',
      'what time is the event in my timezone, cant see',
    ],
  },
  {
    id: 'seat-limit',
    matter: 'the trouble adding people to your team',
    sectors: ['software'],
    when: [
      /\b(?:seats?|user limit|team members?|members?|colleagues?|co-?workers?|employees?|guests?|workspaces?|licen[cs]es?|admin(?: console| panel)?|add(?:ing)? (?:a |new |another )?(?:users?|people))\b/i,
      /\b(?:seat (?:limit|count)|(?:no|not enough|out of|extra|more|unused|empty|too many) (?:seats?|licen[cs]es?)|(?:can'?t|cant|cannot|won'?t let (?:me|us)|wont let (?:me|us)|unable to|trying to|fails? to) (?:\w+ )?(?:invite|add|remove|assign|delete)|(?:charged?|billed|paying) (?:\w+ ){0,3}(?:seats?|members?|users?|guests?)|invit(?:e|es|ation)s? (?:\w+ ){0,3}(?:fail\w*|error|limit|expired|not)|limit)\b/i,
      /\b(?:invit\w*|add(?:ed|ing)?|assign\w*|remov\w*|charg\w*|bill\w*|pay\w*|says|error|limit)\b/i,
    ],
    not: settledOr(
      /\b(?:flights?|airline|plane|stadium|tickets?|car seat|theat(?:re|er)|family|guild|clan|friends? (?:to|in) (?:the )?(?:game|party)|gym|how (?:do|can|many)|window seat|driving|driver|hotel|contact|playlist|credit card|shared folder|meeting)\b/i,
    ),
    ack: [
      'Your colleague is waiting and the invite will not go out.',
      'Bringing somebody into the team should take a minute.',
      'You should pay for the people who work with it, and be able to add them.',
    ],
    ask: [
      { text: 'What does it say when you add them?', unless: /\b(?:says?|error|message|limit|charg\w*|bill\w*)\b/i },
      {
        text: 'Has somebody left whose seat is still taken?',
        unless: /\b(?:left|removed|unused|empty|free seat|old (?:member|employee))\b/i,
      },
    ],
    quick: [
      {
        text: 'Look for invites still pending: they often take a seat until withdrawn.',
        unless: /\b(?:pending|charg\w*|bill\w*|remov\w*|withdr\w*)\b/i,
      },
    ],
    detail: 'the name of the workspace and the admin email',
    act: ['check how many seats are taken and by whom', 'see what stops that invite'],
    hits: [
      'trying to invite a colleague, says seat limit reached',
      'cant add users in the admin console, error each time',
      'charged for extra seats of guests who never joined, who added them',
    ],
    misses: [
      'no seats left on the flight, tried to add my wife',
      'how many members can i add',
      'cant add my friends to the game party, limit',
    ],
  },
  {
    id: 'cannot-downgrade',
    matter: 'not being able to move to a smaller plan',
    sectors: ['software', 'streaming', 'mobile', 'broadband', 'games', 'social'],
    when: [
      /\b(?:down ?grad(?:e|ing|ed)|(?:cheaper|smaller|lower|basic|free|old|previous) (?:plan|tier|package|version|subscription)|step down|(?:go|switch|change|move) (?:back |down )?to (?:the )?(?:free|basic|cheaper|lower|smaller))\b/i,
      /\b(?:can'?t|cant|cannot|won'?t let|wont let|not (?:able|possible|let\w*|allow\w*|letting)|no (?:option|button|way)|missing|gr[ea]yed|unable|refus\w*|impossible|hidden|only (?:upgrade|option)|still (?:charg\w*|bill\w*|on)|error|fails?|failed|doesn'?t|doesnt|have to call|told)\b/i,
      /\b(?:plan|tier|package|subscription|account|premium|basic|free|pro|down ?grad\w*)\b/i,
    ],
    not: settledOr(
      /\b(?:how (?:do|can) i|ios|windows|android|firmware|software version|version of (?:the )?(?:os|app)|seat|flight|cabin|class|business class|picture|quality|feels like a downgrade|trial)\b/i,
    ),
    ack: [
      'Going to a smaller plan should be as easy as going to a bigger one.',
      'You should only pay for what you use.',
      'It is annoying when the only button there says upgrade.',
    ],
    ask: [
      {
        text: 'Did you sign up with us directly or through an app store?',
        unless: /\b(?:app ?store|google play|play store|itunes|directly|web ?site|through|via)\b/i,
      },
    ],
    quick: [
      {
        text: 'If you pay through an app store, the plan usually has to be changed there.',
        unless: /\b(?:app ?store|google play|play store|itunes|directly|web ?site|on your site)\b/i,
      },
    ],
    detail: 'the email on your account and the plan you want',
    act: ['see what your account can move to', 'find the way to change it'],
    hits: [
      'downgrade not possible, button is missing',
      'cant switch to the cheaper plan, only upgrade options',
      'no option to go back to the free plan anymore',
    ],
    misses: [
      'how do i downgrade my plan, cant see it',
      'cant downgrade ios after the update',
      'got downgraded from business class',
    ],
  },
  {
    id: 'community-forum-trouble',
    matter: 'the trouble with the community forum',
    sectors: ['software', 'games', 'devices', 'streaming', 'mobile', 'broadband'],
    when: [
      /\b(?:forums?|community (?:page|board|site|pages|boards)|message board|help community|support (?:community|page|pages|site|portal)|knowledge base|ticket system|discussion boards?)\b/i,
      /\b(?:broken?|down|can'?t|cant|cannot|won'?t|wont|not (?:work\w*|load\w*|let\w*|able|open\w*|found)|doesn'?t|doesnt|isn'?t|error|404|dead links?|loops?|circles?|blank|logs? me out|locked|banned|always|never|useless|closed|outdated|old)\b/i,
    ],
    not: settledOr(
      /\b(?:how (?:do|can)|is there|on (?:your|the) forum (?:says?|said|told)|read (?:on|in) (?:the|your) forum|town|parish|council|forum (?:shop|theatre)|no (?:one|body) (?:answer|repl)\w*)\b/i,
    ),
    ack: [
      'You went to look for help and hit another wall.',
      'Help pages that do not open are no help.',
      'That is the place you should be able to turn to.',
    ],
    ask: [
      {
        text: 'What do you see: an error, a loop, or a blank page?',
        unless: /\b(?:error|404|loops?|circles?|blank|says|logs? me out|dead|banned)\b/i,
      },
    ],
    quick: [
      {
        text: 'Try it in a private window, where old cookies play no part.',
        unless:
          /\b(?:private|incognito|cookies|cache|other browser|another browser|different browser|every browser|banned|404|dead|old|outdated)\b/i,
      },
    ],
    detail: 'the page address and what you were looking for',
    act: ['pass it on to the people who run it', 'find the answer you were after as well'],
    hits: [
      'your forum is always broken even after clearing cookies',
      'support page just loops back to the start, error',
      'community board wont let me log in',
    ],
    misses: ['is there a forum, cant find it', 'someone on the forum said it is broken', 'the council forum is closed'],
  },
  {
    id: 'two-accounts-at-once',
    matter: 'the trouble of keeping two accounts apart',
    sectors: ['software', 'social', 'devices'],
    when: [
      /\b(?:(?:work|business|school|company) (?:\w+ )?(?:and|&|\/|vs|from) (?:my )?(?:personal|private|home)|(?:personal|private|home) (?:\w+ )?(?:and|&|\/|vs|from) (?:my )?(?:work|business|school|company)|(?:two|2|both|multiple|several|different|separate|wrong) accounts?|switch(?:ing)? (?:between )?(?:accounts?|users?)|account switch\w*|user switching)\b/i,
      /\b(?:keeps?|always|every time|have to|can'?t|cant|won'?t|wont|not|pain|annoy\w*|mix\w*|wrong account|log(?:ged|ging)? (?:in|out)|sign(?:ed|ing)? (?:in|out)|confus\w*|nightmare|opens? (?:in|with)|defaults?|easier|impossible|why)\b/i,
      /\baccounts?\b|\bswitch/i,
    ],
    not: settledOr(
      /\b(?:bank(?:ing)?|savings|checking|charged|paid|money|transfer(?:red)?|refund|utility|meter|hacked|ps ?\d|xbox|game|gamertag|merge|savings account|how (?:do|can) i|phone lines?|order(?:ed|s)?)\b/i,
    ),
    ack: [
      'Work and private side by side should not mean signing in and out all day.',
      'Ending up in the wrong account again and again is a pain.',
      'It is easy to get two accounts mixed up when it always opens the same one.',
    ],
    ask: [{ text: 'Is it in the browser or in the app?', unless: WEB_OR_APP }],
    quick: [
      {
        text: 'A browser profile for each account keeps them apart.',
        unless: /\b(?:profiles?|incognito|different browsers?|two browsers|app|phone|i ?phone|android)\b/i,
      },
    ],
    detail: 'the device and the app version',
    act: ['see what the app allows there', 'pass on that you need to switch faster'],
    hits: [
      'it always opens with the wrong account, i have work and personal and its a pain',
      'switching accounts means logging in every time, why',
      'cant stay signed in to two accounts in the browser',
    ],
    misses: [
      'money went to the wrong account, always happens at this bank',
      'how do i switch accounts, not obvious',
      'charged on both accounts, why',
    ],
  },
];

/** Meetings and teams, and how plans and accounts of programs are kept. */
export const OFFICE_PLANS: readonly Situation[] = ROWS.map((row) => ({ ...row, ask: inTurn(row.ask) }));
