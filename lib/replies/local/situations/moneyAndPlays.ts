import { RESTARTED, settledOr } from './settled';
import type { Situation } from './situation';

const WHICH_SCREEN =
  /\b(?:roku|fire ?(?:tv|stick)?|apple ?tv|xbox|ps ?[345]|playstation|chrome ?cast|smart ?tv|iphone|ipad|android|phone|tablet|laptop|mac|pc|desktop|browser|chrome|echo|alexa|sonos|car ?play|car)\b/i;

/** Banks: money that goes and purchases that are stopped. */
export const MONEY_THAT_GOES: readonly Situation[] = [
  {
    id: 'purchase-stopped',
    matter: 'the purchase that was stopped',
    sectors: ['bank'],
    when: [
      /\b(?:fraud (?:protection|department|alert|team|prevention|detection|block)|security|declin\w*|block(?:ed|ing|s)?|flagg?(?:ed|ing|s)?|stopped|froze|freez\w*|locked)\b/i,
      /\b(?:purchase|buying|buy|getting a|order(?:ing)?|transaction|payment|card|check ?out|at the (?:store|register|till|restaurant)|tickets?)\b/i,
      /\b(?:fraud (?:protection|department|alert|team|prevention|detection|block)|(?:declin|block|flagg?|stopp|froze|freez|lock)\w* (?:\w+ ){0,3}(?:card|purchase|payment|transaction|me from)|(?:card|purchase|payment|transaction)s? (?:\w+ ){0,3}(?:declin|block|flagg?|stopp|froze|freez|lock)\w*)\b/i,
    ],
    not: settledOr(
      /\b(?:hacked|stolen|someone (?:used|stole|is using)|fraud(?:ulent)? charges?|unauthori[sz]ed|scam\w*|dispute|claim|lost (?:my )?card|application|gift card|pre-?paid|deposit|account (?:is|was) (?:locked|closed)|security questions?)\b/i,
    ),
    ack: [
      'Having your own purchase stopped is awkward.',
      'A security check that stops the right person is a nuisance.',
      'Your own purchase should go through when you make it.',
    ],
    ask: [
      {
        text: 'Did a text or a call come to ask whether it was you?',
        unless: /\b(?:text(?:ed)?|call(?:ed)?|message|e-?mail|alert)\b/i,
      },
      {
        text: 'Was that online or in a shop?',
        unless: /\b(?:online|web ?site|app|store|shop|register|till|restaurant|check ?out|atm|gas)\b/i,
      },
    ],
    detail: 'your name and postal code (no card numbers)',
    act: ['find out what stopped it', 'see what has to be done so that it goes through'],
    hits: [
      'your fraud department blocked my card at the register again',
      'your security team blocked my card over a garden shed',
      'card keeps getting declined though I have the funds, payment blocked',
    ],
    misses: ['someone used my card and the payment was not blocked', 'application declined, card blocked'],
  },
  {
    id: 'money-taken-out',
    matter: 'the money going out of your account',
    sectors: ['bank'],
    when: [
      /\b(?:tak(?:e|es|ing)|took|steal\w*|stole|withdr\w+|pull(?:ed|ing)?|debit(?:ed|ing)?|charging|draining|nickel)\b/i,
      /\b(?:money|cash|dollars|funds|fees?|\$\d+|my (?:checking|savings|account|balance))\b/i,
      /\b(?:out of my|from my|my (?:checking|savings|account|money|balance)|my hard)\b/i,
    ],
    not: settledOr(
      /\b(?:hacked|scam\w*|someone|hackers?|stranger|unauthori[sz]ed|atm|cash machine|how (?:do|can) i (?:take|withdraw|pull)|want to (?:take|withdraw|pull)|deposit|refund|paypal (?:seller|buyer)|stimulus|interest|phone number|identity)\b/i,
    ),
    ack: [
      'Money leaving your account without a clear reason is a worry.',
      "It's your money, so you should know where it goes.",
      'I can see why you want to know what that was.',
    ],
    ask: [
      {
        text: 'Does it show as a fee, or as a payment to somebody?',
        unless: /\b(?:fees?|overdraft|maintenance|subscription|payment to|merchant|autopay|loan)\b/i,
      },
      {
        text: 'Is it once, or does it keep happening?',
        unless: /\b(?:every|each|keep(?:s)?|again|always|twice|once|times|month(?:ly)?|constantly)\b/i,
      },
    ],
    detail: 'the date and the amount (no account numbers)',
    act: ['find out what it was for', 'see what it was and whether it should come back'],
    hits: [
      'you keep taking money out of my account',
      'why did you take $35 from my checking',
      'every time I look my bank is pulling money from my balance',
    ],
    misses: ['someone took money out of my account', 'how do i take money out of my savings'],
  },
  {
    id: 'payment-page-fails',
    matter: 'that page not working for you',
    sectors: ['bank', 'marketplace'],
    when: [
      /\b(?:link|page|button|form|invoice|tracking|portal|rewards (?:site|page|portal)|book(?:ing)?|travel (?:site|page|portal)|refund page|upload)\b/i,
      /\b(?:blank (?:page|screen)|error(?: message)?|won'?t (?:load|open|let|submit|accept)|wont (?:load|open|let|submit|accept)|not (?:working|loading|opening|letting)|keeps? (?:say\w*|loading|asking|giving)|(?:can'?t|cannot|cant|unable to) (?:cancel|book|submit|add|upload|complete|open)|doesn'?t (?:work|load|open)|dead link|loop\w*)\b/i,
    ],
    not: settledOr(
      /\b(?:log ?in|password|sign ?in|locked|code|atm|branch|web ?site is down|app (?:crash\w*|is down)|phish\w*|scam\w*|spam|text message|card (?:was )?declined)\b/i,
    ),
    ack: [
      "It's annoying when one page stands between you and getting it done.",
      'You did your part, so the page should go through.',
      'That page should just take what you enter.',
    ],
    ask: [
      {
        text: 'Is it the same in another browser?',
        unless: /\b(?:browsers?|chrome|safari|firefox|edge|app|phone|iphone|android)\b/i,
      },
      {
        text: 'What is the exact wording of the message?',
        unless: /\b(?:blank|says?|saying|wording|nonsens\w*|["“”]|loading|screenshot)\b/i,
      },
    ],
    quick: [
      {
        text: 'Turning off an ad blocker for that page sometimes makes a stuck form go through.',
        unless: /\b(?:ad.?block\w*|app|incognito|private|down)\b/i,
      },
    ],
    detail: 'a screenshot with no numbers on it',
    act: ['get it to the team that runs that page', 'look for a way round it'],
    hits: [
      'the add tracking link leads to a blank page',
      'the travel portal gives me a blank page at the seat map',
      'cannot submit the form, error message every time, tried booking with points',
    ],
    misses: ['page will not let me log in', 'link in a spam text not working'],
  },
];

/** Music and video: what stops, what is cut short, and the tools of those who make it. */
export const PLAYS: readonly Situation[] = [
  {
    id: 'music-stops',
    matter: 'the music stopping',
    sectors: ['streaming'],
    when: [
      /\b(?:music|songs?|tracks?|podcasts?|playlists?|audio ?books?|listening|playback|album)\b/i,
      /\b(?:(?:keeps?|kept|keep) (?:\w+ )?(?:paus\w*|stopp\w*|skipp\w*|cutt\w*|crash\w*|buffer\w*|restart\w*)|(?:stops?|pauses?|skips?|cuts? (?:out|off))(?: \w+)? (?:playing|after|every|when|in the middle|halfway|by itself|itself|randomly)|won'?t (?:play|resume|load|start)|wont (?:play|resume|load|start)|doesn'?t (?:play|resume)|(?:to )?resume|randomly (?:stops?|pauses?|skips?)|stopped playing|not playing|skipping songs|force close)\b/i,
    ],
    not: settledOr(
      /\b(?:ads?\b|commercials?|shuffle|gr[ae]y(?:ed)?|not available|in my country|download\w*|video|show|movie|episode of|episodes|live|tv|log(?:ged)? ?(?:in|out)|hacked|someone else)\b/i,
    ),
    ack: [
      'Music that keeps stopping is hard to enjoy.',
      "It's annoying to have to start it again and again.",
      'Music that stops by itself spoils the listening.',
    ],
    ask: [
      { text: 'Which device is it on?', unless: WHICH_SCREEN },
      {
        text: 'Does it also stop with songs you have downloaded?',
        unless: /\b(?:download\w*|offline|wi-?fi|data|call|podcasts?)\b/i,
      },
      {
        text: 'Is a battery saver switched on there?',
        unless: /\b(?:battery|power sav\w*|desktop|pc|mac|laptop|car|echo|alexa|call)\b/i,
      },
    ],
    quick: [
      {
        text: 'Signing out everywhere once rules out another device taking over the playback.',
        unless: new RegExp(`${RESTARTED.source}|\\b(?:call|resume|force close)\\b`, 'i'),
      },
    ],
    detail: 'the app version and the email on your account',
    act: ['check for a known fault with that', 'pass it to the team that looks after playback'],
    hits: [
      'my music keeps pausing on my phone',
      'song stops after every 20 seconds',
      'after a call my podcast wont resume until I force close',
    ],
    misses: ['keeps playing ads between songs', 'song is greyed out and not playing in my country'],
  },
  {
    id: 'title-cut-short',
    matter: 'that title not playing as it should',
    sectors: ['streaming', 'broadband'],
    when: [
      /\b(?:episodes?|movies?|films?|shows?|series|songs?|tracks?|podcasts?)\b/i,
      /\b(?:(?:not|in) ?complete|parts? (?:are |is )?missing|missing (?:parts?|scenes?|minutes|the (?:end|beginning|ending))|cut (?:short|off|out)|edited|censored|ends? (?:early|abruptly|before)|scenes? (?:are |is )?(?:missing|cut|gone)|shortened|wrong (?:episode|order|title|version|movie|song)|out of order|mislabel\w*)\b/i,
    ],
    not: settledOr(
      /\b(?:record\w*|dvr|my (?:video|channel|upload)|editing|edited my|order|delivery|game|ticket|theat(?:er|re)|cinema|internet (?:cut|goes))\b/i,
    ),
    ack: [
      'You want the whole episode, film or song, just as it was made.',
      'A title with pieces missing or mixed up is no fun.',
      'Thanks for noticing, as faults within a title are hard to spot from here.',
    ],
    ask: [
      {
        text: 'Which title and which episode?',
        unless: /\b(?:season|s\d+ ?e\d+|ep(?:isode)? \d+|of [A-Z]\w+|[A-Z]\w+ (?:in|of|and) [A-Z]\w+|called)\b/,
      },
      {
        text: 'About how far in does it happen?',
        unless: /\b(?:minutes?|end|ending|beginning|start|halfway|order|wrong)\b/i,
      },
    ],
    detail: 'the title and the minute where it happens',
    act: ['ask for that title to be checked', 'pass it to the people who look after the titles'],
    hits: [
      'episodes of Harbour Lights are not complete, parts are missing',
      'the movie ends early, the ending is cut off',
      'episode 4 plays the wrong episode',
    ],
    misses: ['recordings of my show are cut off', 'I edited my video and the upload is cut short'],
  },
  {
    id: 'creator-tool-error',
    matter: 'the trouble with that creator tool',
    sectors: ['social'],
    when: [
      /\b(?:end ?screens?|cards|thumbnails?|studio|dashboard|creator|upload(?:s|ed|ing)?|playlists?|community (?:tab|post)s?|live ?stream(?:s|ing)?|go(?:ing)? live|analytics|comments? (?:tab|filter|section)|description|subtitle editor|scheduled?|premiere|notifications?)\b/i,
      /\b(?:error|not (?:working|loading|letting|saving|showing|processing)|won'?t (?:let|load|save|work|process|upload|go)|wont (?:let|load|save|work|process|upload|go)|can'?t (?:add|upload|save|change|edit|see|find|go)|cant (?:add|upload|save|change|edit|see|find|go)|stuck (?:at|on)|fail\w*|problems? (?:with|adding|upload\w*)|glitch\w*|keeps? (?:say\w*|failing|processing)|at random|disappear\w*|doesn'?t (?:work|save|load|let)|trouble (?:adding|with|upload\w*))\b/i,
      /\b(?:channel|videos?|youtube|you ?tube|studio|stream\w*|upload\w*|end ?screens?|thumbnails?|my)\b/i,
    ],
    not: settledOr(
      /\b(?:monetis\w*|monetiz\w*|strike|copyright|terminat\w*|suspend\w*|hacked|block(?:ed)? by|policy|guidelines|gift cards?|bank|watch(?:ing)? (?:a|the|tv)|buffer\w*|sim cards?|graphics cards?)\b/i,
    ),
    ack: [
      'You have the video ready and the tool is what holds you up.',
      'That costs time you would rather spend on the video.',
      "It's annoying when the last step is the one that fails.",
    ],
    ask: [
      {
        text: 'Is it the same in another browser, or in the app?',
        unless: /\b(?:browsers?|chrome|safari|firefox|edge|app|phone|mobile|incognito)\b/i,
      },
      {
        text: 'Is it on every video, or just this one?',
        unless: /\b(?:every|all|any|only|just (?:this|one)|each|live|streaming)\b/i,
      },
    ],
    quick: [
      {
        text: 'Please keep the original file until the video shows as published.',
        unless: /^(?![\s\S]*\b(?:upload\w*|processing|published?)\b)|\b(?:original|deleted|thumbnails?|description)\b/i,
      },
    ],
    detail: 'the link to the video and the exact message',
    act: ['get it to the team that looks after that tool', 'check whether it is known'],
    hits: [
      'anyone else getting an error adding end screens to a video',
      'studio wont let me change the thumbnail',
      'upload stuck at 0 on my channel',
    ],
    misses: ['upload blocked for copyright, error', 'my gift cards are not working'],
  },
];
