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
    id: 'mail-search-fails',
    matter: 'the search finding nothing',
    sectors: ['software', 'devices', 'broadband'],
    when: [
      /\bsearch(?:es|ing|ed)?\b/i,
      /\b(?:mail(?:box)?|e-?mails?|inbox|outlook|messages?|files?|documents?|folders?|drive|notes?|spotlight|start menu)\b/i,
      /\b(?:nothing|no results|(?:doesn'?t|doesnt|won'?t|wont|not|can'?t|cant|isn'?t|never) (?:\w+ )?(?:work\w*|find\w*|search\w*|show\w*|return\w*|load\w*|index\w*|bring\w*)|broken?|useless|terrible|stopped|index\w*|only (?:finds?|shows?|goes)|zero|wrong (?:results|files))\b/i,
    ],
    not: settledOr(
      /\b(?:google (?:search|results)|search (?:engine|console|results page)|my (?:site|business|website)|job search|flights?|hotels?|how (?:do|can)|find (?:my|the) (?:order|parcel)|shop|products?|house|songs?|playlist)\b/i,
    ),
    ack: [
      'You know it is there, so the search should find it.',
      'Going through everything by hand eats the whole day.',
      'A search that finds nothing makes an archive useless.',
    ],
    ask: [
      {
        text: 'Is it only older things, or new ones too?',
        unless: /\b(?:old(?:er)?|new|recent|years?|months?|all|any(?:thing)?|everything|nothing)\b/i,
      },
      { text: 'Is it the same in the browser?', unless: /\b(?:browser|web|both|online)\b/i },
    ],
    quick: [
      {
        text: 'Try the same search in the web version, to see whether only the device is behind.',
        unless: /\b(?:browser|web|both|online|index\w*|spotlight|start menu)\b/i,
      },
    ],
    detail: 'the app version and your system',
    act: ['check for a known fault with the search', 'find the steps that build it anew'],
    hits: [
      'search in mail finds nothing',
      'searching my drive never brings up files i know exist',
      'outlook search is broken again, no results for anything',
    ],
    misses: [
      'my site is not in google search results, checked mail',
      'how do i search my emails, not sure',
      'job search sent my messages nowhere',
    ],
  },
  {
    id: 'our-mail-lands-in-spam',
    matter: 'your mail landing in spam',
    sectors: ['software', 'broadband'],
    when: [
      /\b(?:e-?mails?|mails?|messages?|newsletters?|invoices?|domain|ip address|ip)\b/i,
      /\b(?:(?:go(?:es|ing)?|land(?:s|ing)?|end(?:s|ing)? up|end|sent|put(?:ting)?|mark(?:s|ed|ing)?|flag(?:s|ged|ging)?|delivered|filter(?:s|ed)?) (?:\w+ ){0,3}(?:spam|junk)|black ?list\w*|block ?list\w*|bounc(?:e|es|ed|ing)|(?:spam|junk) folder|rejected by|dmarc|spf|dkim)\b/i,
      /\b(?:my|our|we|clients?|customers?|users?|recipients?|people|to (?:gmail|outlook|hotmail|yahoo|comcast)|send(?:ing)?|i (?:send|sent))\b/i,
    ],
    not: settledOr(
      /\b(?:check(?:ed)? (?:my|your|the) (?:spam|junk)|in my (?:spam|junk)|your (?:e-?mails?|mails?|newsletter)|(?:code|link|receipt|confirmation) (?:never|didn'?t|did not|hasn'?t)|i get (?:so much |a lot of |tons of )?spam|i (?:don'?t|never) (?:get|receive)|cheque|check bounced|payment bounced|ball)\b/i,
    ),
    ack: [
      'Mail your customers never see costs you business.',
      'You write to people who want your mail, so it should reach them.',
      'Ordinary mail should not end up among junk.',
    ],
    ask: [
      {
        text: 'Is it with one mail provider, or with all of them?',
        unless: /\b(?:gmail|outlook|hotmail|yahoo|comcast|all|every\w*|only|one)\b/i,
      },
      {
        text: 'Do you send from a domain of your own?',
        unless: /\b(?:domain|dmarc|spf|dkim|newsletter|ip|company)\b/i,
      },
    ],
    quick: [
      {
        text: 'Ask one recipient to mark it as not spam and to add your address.',
        unless:
          /\b(?:not spam|not junk|added (?:me|us)|contacts|spf|dkim|dmarc|black ?list\w*|block ?list\w*|bounc\w*|ip)\b/i,
      },
    ],
    detail: 'the header of one such mail',
    act: ['see what it was marked for', 'check how your domain is set up for mail'],
    hits: [
      'all emails to my customers are going to spam',
      'why do you keep putting our invoices in junk',
      'our mail to hotmail users bounces, ip blacklisted',
    ],
    misses: [
      'checked my spam folder, no code in my email',
      'your emails go to my junk, good',
      'my cheque bounced, you sent a message',
    ],
  },
  {
    id: 'mail-rules-fail',
    matter: 'the trouble with your mail rules',
    sectors: ['software'],
    when: [
      /\b(?:(?:mail|inbox|e-?mail|outlook|message) (?:rules?|filters?)|rules? (?:in|for|on) (?:my |the )?(?:inbox|mail|e-?mail|outlook)|filters? (?:in|for|on) (?:my )?(?:inbox|mail|e-?mail)|out[- ]of[- ]office|auto[- ]?repl(?:y|ies)|vacation (?:reply|responder|message)|auto[- ]?respond\w*|auto[- ]?forward\w*|(?:e-?mail )?signatures?)\b/i,
      /\b(?:not|won'?t|wont|can'?t|cant|doesn'?t|doesnt|don'?t|isn'?t|stopped|keeps?|still|off|disappear\w*|gone|missing|error|ignor\w*|fail\w*|broken?|wrong|deleted|disabled|twice|old)\b/i,
    ],
    not: settledOr(
      /\b(?:how (?:do|can) (?:i|we)|delivery|signature (?:on|for) (?:delivery|the parcel)|sign(?:ed)? for|courier|your (?:auto|out)|i (?:got|get|received) (?:an? |your )?(?:auto\w*|out)|electronic signature|e-?sign|pdf|contract|petition|please (?:add|give)|signature (?:dish|burger|drink))\b/i,
    ),
    ack: [
      'Rules are there so that you need not think of them.',
      'An automatic reply that does what it likes confuses everybody who writes.',
      'You set that up once, so it should run.',
    ],
    ask: [
      { text: 'Is it in the web version, the desktop program, or on the phone?', unless: WEB_OR_APP },
      {
        text: 'Is it one of them, or all?',
        unless: /\b(?:all|every|any|one|only|rules|out[- ]of|signature|vacation)\b/i,
      },
    ],
    quick: [
      {
        text: 'Look at it in the web version too, where it may be set a second time.',
        unless: /\b(?:web|browser|both|online)\b/i,
      },
    ],
    detail: 'the address it is on and a screenshot of the rule',
    act: ['find out where it is still switched on', 'check for a known fault with those rules'],
    hits: [
      'rules in my inbox are not running',
      'out of office keeps sending though im back',
      'my email signature disappeared again',
    ],
    misses: [
      'how do i set an out of office, cant find it',
      'signature for delivery was not mine',
      'i got your auto reply, still no answer',
    ],
  },
  {
    id: 'sheet-sums-wrong',
    matter: 'the trouble in your spreadsheet',
    sectors: ['software'],
    when: [
      /\b(?:formulas?|spread ?sheets?|excel|sheets|pivot (?:tables?)?|v ?lookup|macros?|cells?|work ?books?|conditional formatting)\b/i,
      /\b(?:not|won'?t|wont|can'?t|cant|doesn'?t|doesnt|don'?t|isn'?t|stopped|wrong|error|broken?|freez\w*|froze|slow|crash\w*|corrupt\w*|#(?:ref|value|name|n\/a)|turn(?:s|ing)? (?:\w+ )?into (?:dates?|numbers?)|chang(?:es|ing) (?:my|to|into)|disappear\w*|gone|blank|deleted|locked)\b/i,
    ],
    not: settledOr(
      /\b(?:how (?:do|can) (?:i|we)|bed ?sheets?|fitted|baby|formula (?:one|1|milk)|f1|cell (?:phone|service|signal|reception|tower|data)|stem|licen[cs]e|activat\w*|install\w*|i excel|sign in|fuel|solar|no cell|data sheet|sheet music)\b/i,
    ),
    ack: [
      'Numbers you cannot trust are worse than none.',
      'A sheet that stops adding up can undo hours of work.',
      'You need those sums to be right.',
    ],
    ask: [
      {
        text: 'Is it one file, or every file?',
        unless: /\b(?:every|all|any|one|only|this (?:file|sheet)|new (?:file|sheet|workbook))\b/i,
      },
      {
        text: 'Which version is it, desktop or web?',
        unless: /\b(?:20\d\d|365|web|desktop|online|mac|windows|version|android|i ?pad)\b/i,
      },
    ],
    quick: [
      {
        text: 'Check that calculation is set to automatic, not manual.',
        unless:
          /\b(?:automatic\w*|manual\w*|freez\w*|froze|slow|crash\w*|corrupt\w*|dates?|locked|macros?|disappear\w*|gone|pivot|blank|deleted|changing)\b/i,
      },
    ],
    detail: 'the version and a screenshot of the cell',
    act: ['see what could be behind it in that version', 'check for a known fault on that version'],
    hits: [
      'excel formulas dont calculate anymore',
      'spreadsheet turns my codes into dates, wrong every time',
      'workbook freezes as soon as i sort a column',
    ],
    misses: ['how do i make formulas not change', 'no cell service, cant call', 'the fitted sheets are the wrong size'],
  },
  {
    id: 'doc-comments-gone',
    matter: 'what vanished from your document',
    sectors: ['software'],
    when: [
      /\b(?:comments?|suggestions?|track(?:ed)? changes|version history|revision history|undo(?: history)?|edit history|notes|annotations?|highlights?|bookmarks?)\b/i,
      /\b(?:gone|vanish\w*|disappear\w*|missing|lost|deleted|won'?t (?:show|load|save|undo)|wont (?:show|load|save|undo)|not (?:showing|saving|there|loading)|can'?t (?:see|undo|find|get)|cant (?:see|undo|find|get)|wiped)\b/i,
      /\b(?:docs?|documents?|files?|pdfs?|slides?|boards?|pages?|draft|manuscript|essay|project|canvas|design|browser|bookmarks|e-?books?|history)\b/i,
    ],
    not: settledOr(
      /\b(?:video|reels?|channel|youtube|under my (?:post|video)|instagram|facebook page|watch history|how (?:do|can)|search history|bank|call history|order history|my posts?)\b/i,
    ),
    ack: [
      'Losing notes and comments means losing the thinking behind them.',
      'Those remarks were work too, so I see why you want them back.',
      'It is alarming when part of a document is simply not there.',
    ],
    ask: [
      {
        text: 'Do others who open it still see them?',
        unless: /\b(?:others?|colleagues?|everyone|team|nobody|they (?:can|see|don'?t)|only me|my own)\b/i,
      },
      {
        text: 'When did you last see them there?',
        unless:
          /\b(?:yesterday|today|last (?:night|week)|this (?:morning|week)|since|after|update\w*|\d+ (?:hours?|days?) ago)\b/i,
      },
    ],
    quick: [
      {
        text: 'Please make no more changes for now, and check whether an older version still has them.',
        unless: /\b(?:version history|revision history|older version|previous version|undo)\b/i,
      },
    ],
    detail: 'the link or name of the document',
    act: ['see what can be brought back', 'check which versions of it are kept'],
    hits: [
      'comments vanished from my doc',
      'undo history lost after the file saved itself',
      'all my highlights are missing from the pdf',
    ],
    misses: [
      'comments disappeared under my video',
      'how do i see version history, cant find it in the doc',
      'my watch history is gone from the page',
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

/** Meetings, mail, documents and teams, and how plans and accounts of programs are kept. */
export const OFFICE_HOURS: readonly Situation[] = ROWS.map((row) => ({ ...row, ask: inTurn(row.ask) }));
