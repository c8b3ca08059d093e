import { inTurn } from './inTurn';
import { settledOr } from './settled';
import type { Situation } from './situation';

const WEB_OR_APP = /\b(?:desktop|web|browser|app|phone|mac|windows|chrome|online|i ?phone|android|pc|outlook)\b/i;

const ROWS: readonly Situation[] = [
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
];

/** Mail, tables and documents of the office. */
export const OFFICE_MAIL: readonly Situation[] = ROWS.map((row) => ({ ...row, ask: inTurn(row.ask) }));
