import { settledOr } from './settled';
import type { Situation } from './situation';

/** What somebody rents to have a site of their own, as opposed to a page they visit. */
const HOSTED =
  /\b(?:(?:my|our|all|both|every|client'?s?|clients'|customer'?s?) (?:\w+ )?(?:web ?)?sites?|(?:web|shared|managed|vps|dedicated) ?(?:hosting|servers?)|hosting|hosted|vps|c ?panel|plesk|word ?press|woo ?commerce|nameservers?|my (?:web ?)?(?:page|shop|store) (?:is|has been|was|went) down|site builder|ftp|php|my ?sql|(?:the|my|your) grid)\b/i;

const NOT_HOSTED =
  /\b(?:your (?:web ?)?site (?:is|keeps|has|won[’']?t|crash\w*)|building site|camp ?site|parking|job site|(?:gym|coffee|shoe|phone) (?:shop|store)|parcel|flight|train|game|gaming servers?|server (?:at|was rude|brought|forgot)|waiter|waitress|restaurant|my (?:order|booking)|(?:from|across|via) (?:all|both|every) (?:\w+ )?(?:web ?)?sites?|all sites (?:show|say|list)|hosting (?:a|the|my|our) (?:party|dinner|event|guests?|meeting|webinar|quiz)|airbnb|guests?|listing|meter|sites you (?:visit|follow))\b/i;

const WHICH_GIVEN =
  /\b(?:all|both|every|each|multiple|several|two|three|four|\d+) (?:\w+ ){0,2}(?:sites?|domains?)\b|\b(?:everything|one of (?:my|our))\b/i;

/** Sites and servers that customers run themselves. */
export const HOSTING: readonly Situation[] = [
  {
    id: 'hosted-site-hacked',
    sectors: ['software'],
    when: [
      HOSTED,
      /\b(?:hack(?:ed|ers?|ing)|malware|malicious|infect\w*|phish(?:ing)? page|defac\w+|redirect(?:s|ing|ed)? to (?:\w+ ){0,3}(?:spam|casino|porn|ads?|scam|other|another|weird|strange|random)|injected|blacklist\w*|flagged as (?:dangerous|unsafe|deceptive))\b/i,
    ],
    not: settledOr(
      new RegExp(`${NOT_HOSTED.source}|\\b(?:my account (?:was|is|has been|got) hacked|growth hack)\\b`, 'i'),
    ),
    ack: [
      'A hacked site puts you and your visitors at risk, so this is urgent.',
      'Finding something strange on your own site is alarming.',
      'You need that site clean and safe again.',
    ],
    ask: [
      {
        text: 'Do you have a backup from before it started?',
        unless: /\b(?:back-?ups?|restor\w*)\b/i,
      },
      { text: 'Is it one site on the account, or several?', unless: WHICH_GIVEN },
    ],
    quick: [
      {
        text: 'Change the hosting and admin passwords first, from a computer you trust.',
        unless: /\b(?:changed|reset) (?:all |my |the |every )*(?:\w+ )?passwords?\b/i,
      },
    ],
    detail: 'the domain',
    act: ['get it to the security team', 'see what was changed and when'],
    hits: [
      'our wordpress site has been hacked and now redirects to a casino',
      'malware on all my sites on your shared hosting, what do i do',
      'my website got flagged as deceptive and infected, i need help',
    ],
    misses: ['your site is full of malware ads', 'my account was hacked on your gaming server'],
  },
  {
    id: 'hosted-site-error',
    sectors: ['software'],
    when: [
      HOSTED,
      /\b(?:(?:error|code|http|a|the)s? ?(?:40[34]|50[0234]|52\d)|50[0234]s?|internal server error|bad gateway|database (?:connection|error)|error establishing|white screen|blank (?:page|screen)|critical error|gateway time-?out|forbidden)\b/i,
    ],
    not: settledOr(NOT_HOSTED),
    ack: [
      'Your visitors see that error first, so I can see the hurry.',
      'An error page where your site should be is no good to you or your visitors.',
      "You need your site up, so let's narrow this down.",
    ],
    matter: 'the error on your site',
    ask: [
      {
        text: 'Did anything change just before: a plugin, a theme or the PHP version?',
        unless: /\b(?:plug-?ins?|themes?|php|updat\w+|nothing (?:has )?changed|migrat\w*|moved)\b/i,
      },
      {
        text: 'Is it every page, or only the admin?',
        unless: /\b(?:every page|all pages|admin|dashboard|home ?page|whole)\b/i,
      },
    ],
    quick: [
      {
        text: 'The error log in your hosting panel usually names the file that fails.',
        unless: /\b(?:logs?|all|every|sites|503|52\d|gateway)\b/i,
      },
    ],
    detail: 'the domain',
    act: ['look at the server log for it', 'check the server it runs on'],
    hits: [
      'my site shows error 500 since last night on your hosting',
      'wordpress says error establishing a database connection, nothing changed here',
      'getting a 503 on my client sites',
    ],
    misses: ['your site is giving me a 404 when i order', 'waiter at table 503 of our hosting was slow'],
  },
  {
    id: 'hosted-site-slow',
    sectors: ['software'],
    when: [
      HOSTED,
      /\b(?:slow\w*|crawl\w*|takes? (?:\w+ ){0,3}(?:seconds|secs|minutes|forever|ages)|sluggish|load time|time to first byte|ttfb|laggy|timing out|times out)\b/i,
    ],
    not: settledOr(new RegExp(`${NOT_HOSTED.source}|\\b(?:support|reply|chat|refund|hold|transfer)\\b`, 'i')),
    ack: [
      'A slow site is a worry when visitors are waiting.',
      'Your pages should open faster than that.',
      'Nobody likes to wait for a page, so I can see why you raise it.',
    ],
    matter: 'how slow your site is',
    ask: [
      {
        text: 'Is the admin side slow as well, or only the public pages?',
        unless: /\b(?:admin|dashboard|back ?end|c ?panel|wp-admin|everything|both)\b/i,
      },
      {
        text: 'Since when, and is it at all hours?',
        unless: /\b(?:since|for (?:\w+ )?(?:days|weeks|hours)|all day|today|yesterday|week|evening|always)\b/i,
      },
    ],
    quick: [
      {
        text: "A speed test that shows the server's first response tells a slow server from a heavy page.",
        unless: /\b(?:vps|sites|first byte|ttfb|speed test|gtmetrix|pingdom|lighthouse|overload\w*|c ?panel)\b/i,
      },
    ],
    detail: 'the domain',
    act: ['check the load on that server', 'see what holds the pages up'],
    hits: [
      'my wordpress site takes 20 seconds to load on your hosting',
      'our site has been crawling since monday, is the server overloaded? managed hosting',
      'vps so slow i cant work',
    ],
    misses: ['support for my hosting takes forever to reply', 'slow server at the restaurant'],
  },
  {
    id: 'hosted-site-down',
    sectors: ['software'],
    when: [
      HOSTED,
      /\b(?:down|offline|unreachable|not (?:loading|working|responding|opening|up|online|resolving)|(?:won[’']?t|can[’']?t|doesn[’']?t|isn[’']?t|cannot) (?:\w+ )?(?:load|open|connect|be reached|reach|access|working|loading|responding|get to)|outage|no longer (?:up|online|loads?)|disappeared|dead|unavailable|timed out)\b/i,
    ],
    not: settledOr(
      new RegExp(
        `${NOT_HOSTED.source}|\\b(?:take (?:it|this|the site|that) down|takedown|let (?:me )?down|down ?load\\w*|e-?mails?|support (?:is|was) down|phone|chat|log ?in|sign ?in|password|app|lost connection|step down|ssl|certificate|domain (?:expired|transfer))\\b`,
        'i',
      ),
    ),
    ack: [
      'Having a site down is serious, so I can see the hurry.',
      'You need your sites back up as fast as possible.',
      'People may be looking for your site right now, so this is urgent.',
    ],
    matter: 'the downtime',
    ask: [
      { text: 'Is it every site on the account, or only one?', unless: WHICH_GIVEN },
      {
        text: 'What do visitors see: an error code, a blank page or a timeout?',
        unless: /\b(?:error|code|blank|time-?out|timed out|says?|message|white|parked)\b/i,
      },
      {
        text: 'Since when?',
        unless:
          /\b(?:since|for (?:\w+ )?(?:minutes|min|hours?|hrs?|days?)|all day|this (?:morning|evening|afternoon)|last night|today|yesterday|again|\d ?(?:am|pm))\b/i,
      },
    ],
    quick: [
      {
        text: 'A look from mobile data shows whether it is the site or only your own connection.',
        unless:
          /\b(?:all|every\w*|both|sites|visitors?|customers?|clients?|mobile data|error|50\d|servers?|host(?:ing|ed)?|expired?|\d+ (?:hours?|days?))\b/i,
      },
    ],
    detail: 'one of the domains',
    act: ['check the server it is on', 'find out whether that server has a fault and reply here'],
    hits: [
      'all my sites are down on your shared hosting',
      'our website is offline again, third time this week with your servers, vps wont respond',
      'my wordpress site isnt loading and i lose sales',
    ],
    misses: ['your site is down', 'please take the site down, it hosts stolen photos on your hosting'],
  },
  {
    id: 'hosted-abuse',
    ofOthers: true,
    sectors: ['software', 'social'],
    when: [
      /\b(?:you(?:r|'re| are)? (?:host(?:ing|s|ed)?|registered|customers?|servers?|platform|web ?site)|hosted (?:by|with|on)|registered (?:with|through|by) you|(?:his|her|their|this|that|a|the) (?:\w+ ){0,2}(?:web ?site|site|domain|page))\b/i,
      /\b(?:scam\w*|fraud\w*|phish\w*|predator\w*|paedo\w*|pedo\w*|harass\w*|stalk\w*|threat\w*|hate speech|racis\w*|nazi|doxx\w*|steal\w*|stole\w*|copyright|illegal|abus\w+|revenge porn|impersonat\w*|fake (?:shop|store|site|web ?site)|groom\w*|harm\w*)\b/i,
      /\b(?:host\w*|take (?:it|this|that|him|her|them|the \w+) (?:down|off)|remov\w+|shut (?:it|this|them|him|down)|report\w*|allow\w*|ban|block|use your|using your|stop|suspend|registered)\b/i,
    ],
    not: settledOr(
      /\b(?:my (?:account|site|domain|channel|page|listing) (?:was|is|has been|got|been)|call(?:ed|ing)? from|e-?mails? (?:from|saying)|your staff|your drivers?|refund|charged me|seller|order|parcel|delivery)\b/i,
    ),
    ack: [
      'Nobody should be able to use a site to do that to people.',
      'Thank you for speaking up about this, it needs to be looked at.',
      'I can see why you want that stopped.',
    ],
    ask: [
      {
        text: 'Has it been reported before?',
        unless: /\breport(?:ed|ing)\b|\b[\w-]+\.(?:com|net|org|co|io|uk|us|info|shop)\b/i,
      },
    ],
    quick: [
      {
        text: 'Please take screenshots now, in case the page changes before it is looked at.',
        unless: /\bscreen ?shots?\b/i,
      },
    ],
    detail: 'the exact address of the site',
    act: ['get it to the team that looks into abuse', 'ask the abuse team to look at it'],
    hits: [
      'you are hosting a scam shop that steals card details, take it down',
      'please dont allow him on your website, he harasses young girls',
      'this site is hosted by you and it stole all my artwork, copyright, remove it',
    ],
    misses: ['my site was removed for copyright, it is hosted by you', 'your drivers harass women, stop this'],
  },
  {
    id: 'site-builder-stuck',
    sectors: ['software'],
    when: [
      /\b(?:site builder|web ?site builder|page builder|word ?press|editor|theme|template|publish\w*|drag and drop|my (?:web ?)?site|our (?:web ?)?site|blog|storefront|online store)\b/i,
      /\b(?:publish\w*|sav(?:e|es|ed|ing)|edit\w*|updat(?:e|es|ed|ing)|chang(?:es|ed)|images?|pictures?|upload\w*|menu|header|footer|mobile (?:view|version)|live (?:site|page)|form|button)\b/i,
      /\b(?:won[’']?t|can[’']?t|cannot|doesn[’']?t|not (?:sav\w*|show\w*|publish\w*|updat\w*|work\w*|appear\w*)|isn[’']?t|stuck|error|fail\w*|keeps?|revert\w*|disappear\w*|blank|broken|greyed)\b/i,
    ],
    not: settledOr(
      new RegExp(
        `${NOT_HOSTED.source}|\\b(?:photo ?shop|lightroom|premiere|video|export\\w*|hack\\w*|domain|down|app|tweet|profile|listing|review|phone|layers?|shop card|payment)\\b`,
        'i',
      ),
    ),
    ack: [
      'You want those changes live, and they should be by now.',
      "It's annoying to finish a page and not see it go live.",
      'Work on your site should show up where visitors can see it.',
    ],
    matter: 'your changes not showing on the site',
    ask: [
      {
        text: 'Does it look right in the editor and wrong on the live page?',
        unless: /\b(?:live (?:site|page)|preview|in the editor|when i (?:publish|save))\b/i,
      },
      { text: 'Which browser are you using?', unless: /\b(?:chrome|safari|firefox|edge|browsers?)\b/i },
    ],
    quick: [
      {
        text: 'Try it once in a private window, which leaves out old stored pages.',
        unless: /\b(?:private|incognito|cache|cookies|browsers)\b/i,
      },
      {
        text: 'Copy your text out before you reload, so nothing is lost if it did not save.',
        unless: /^(?![\s\S]*\b(?:sav(?:e|es|ing)|editor)\b)|\blost\b/i,
      },
    ],
    detail: 'the address of the site',
    act: ['see what keeps the changes back', 'check it from our side'],
    hits: [
      'i hit publish in the website builder and nothing changes on the live page, it wont update',
      'cant save edits on my site, the editor keeps spinning',
      'images i upload to my blog theme do not show, broken squares. publish error',
    ],
    misses: ['your site is broken', 'my video editor wont save the export'],
  },
];
