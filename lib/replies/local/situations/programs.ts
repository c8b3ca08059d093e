import { STUDIO } from './editing';
import { settledOr } from './settled';
import type { Situation } from './situation';

const OTHER_THINGS =
  /\b(?:train|bus|flight|plane|seat|hotel|parcel|delivery|order|boiler|meter|road|pothole|wi-?fi|broad ?band|router|fibre|signal|network|game|servers?|match ?making|console|xbox|ps ?[345]|level|cheaters?|phone screen|battery|charger|car|driver|refund\w*|price|coffee|machine at|atm|elevator|lift|escalator|toilet|air ?con|heating|street ?lights?)\b/i;

const VERSION_GIVEN =
  /\b(?:v\.? ?\d+(?:\.\d+)*|\d+\.\d+(?:\.\d+)?|versions? (?:\d|20)|20(?:1|2)\d|cc ?20\d\d|cs ?[3-6]|lr ?\d|latest version|newest version)\b/i;

/** Programs in general: bugs that stay, new versions that disappoint, fonts, PDFs and what slows a computer down. */
export const PROGRAMS: readonly Situation[] = [
  {
    id: 'bug-never-fixed',
    sectors: ['software'],
    when: [
      /\b(?:(?:when|ever|never|any chance|are you|will you|plan(?:s|ning)?|going to|gonna|please|still|finally) (?:\w+ ){0,6}fix\w*|still (?:not fixed|broken|there|happening|goes|doing|a (?:bug|problem|thing))|(?:bug|issue|problem) (?:for|since) (?:\w+ ){0,2}(?:years?|months|versions?|20\d\d)|unfixed|reported (?:it|this) (?:\w+ ){0,4}(?:ago|times))\b/i,
      new RegExp(
        `${STUDIO.source}|\\b(?:tools?|module|panel|palette|shortcut|drag|cursor|selection|toolbar|menu|scroll(?:ing)?|search bar|spell ?check\\w*|dictation|formatting|formula\\w*|bug|glitch|feature|plug-?in|window|dialog)\\b`,
        'i',
      ),
    ],
    not: settledOr(OTHER_THINGS),
    ack: [
      'That bug has been in your way for far too long.',
      'A bug that survives every update is wearing.',
      'You have waited long enough for that bug to be fixed.',
    ],
    matter: 'how long that bug has been around',
    ask: [
      {
        text: 'Can you make it happen every time, or does it come and go?',
        unless: /\b(?:every time|constant\w*|always|random\w*|sometimes|each time|whenever)\b/i,
      },
      { text: 'Which version of the program is it in?', unless: VERSION_GIVEN },
      { text: 'Which system is it on?', unless: /\b(?:windows|mac ?os|mac|osx|linux|pc|ios|android|ipad)\b/i },
    ],
    detail: 'a short screen recording of it',
    act: ['check where that bug stands with the people who build it', 'pass it to the product team and reply here'],
    hits: [
      'are you ever going to fix the cursor in the layers panel?',
      'scrolling in the search bar is still broken after three updates, when will you fix it',
      'that bug for years now: the type tool jumps back',
    ],
    misses: [
      'when will you fix the heating tool on the bus',
      'when are you going to fix the servers for the game menu',
    ],
  },
  {
    id: 'new-version-buggy',
    sectors: ['software'],
    when: [
      /\b(?:bugg?y|full of bugs|so many bugs|riddled with|unusable|unstable|a mess|worst (?:version|update|release)|broken (?:mess|release|update)|beta test\w*|half[- ]baked|went back to|going back to|stick(?:ing)? with|roll(?:ed|ing)? back|downgrad\w+|revert\w*)\b/i,
      /\b(?:version|release|20\d\d|v\.? ?\d+|updat\w+|upgrad\w+|build|switched (?:over )?to|new (?:editor|app|layout|ui))\b/i,
      new RegExp(
        `${STUDIO.source}|\\b(?:software|program|editor|office|excel|word|outlook|suite|client|desktop|windows|mac ?os|plug-?ins?|workflow|projects?|documents?|ui|interface)\\b`,
        'i',
      ),
    ],
    not: settledOr(
      new RegExp(
        `${OTHER_THINGS.source}|\\b(?:how (?:do|can|to) (?:i|we)|can i|pram|buggy (?:ride|hire|park)|golf|room upgrade)\\b`,
        'i',
      ),
    ),
    ack: [
      'You need to be able to rely on a release before you move your work to it.',
      'An upgrade should not cost you working days.',
      'I can see why you would rather stay on the old one.',
    ],
    matter: 'the trouble with the new version',
    ask: [
      {
        text: 'Which part gives you the most trouble?',
        unless:
          /\b(?:multi-?cam|playback|export\w*|import\w*|text|crop|timeline|crash\w*|colou?r|audio|search|layers?|save|saving|tabs?|menu|especially|mainly)\b/i,
      },
      {
        text: 'Is it a fresh install or an update over the old version?',
        unless: /\b(?:fresh|clean|re-?install\w*|over the old)\b/i,
      },
    ],
    quick: [
      {
        text: 'Keep copies of files saved in the new version, as the older one may not open them.',
        unless:
          /\b(?:went back|going back|go back|rolled? back|older?|windows|mac ?os|web ?site|layout|ui|interface)\b/i,
      },
    ],
    detail: 'the version and your system',
    act: ['see which of that is known', 'get it to the team that works on that release'],
    hits: [
      'the 2023 release of your editor is so buggy i went back to the old one',
      'new version of the software is unusable, rolled back',
      'worst update ever to the desktop client, full of bugs',
    ],
    misses: [
      'hired a buggy after the upgrade to a new golf version',
      'can i roll back to the old version of the software',
    ],
  },
  {
    id: 'fonts-trouble',
    sectors: ['software'],
    when: [
      /\b(?:fonts?|typefaces?|typography)\b/i,
      /\b(?:missing|not (?:sync\w*|show\w*|load\w*|work\w*|activat\w*|available|there|found)|won[’']?t|can[’']?t|cannot|doesn[’']?t|disappear\w*|gone|substitut\w*|replac\w*|wrong|corrupt\w*|error|stuck|squares|remov\w*)\b/i,
    ],
    not: settledOr(
      /\b(?:baptis\w*|font (?:on|of) (?:the|your) (?:packag\w*|menu|sign|label|bill|ticket|letter|logo)|too small|tiny|bigger font|larger font|logo|branding|dark mode)\b/i,
    ),
    ack: [
      'Without the right font the whole page is wrong.',
      'Your pages need the type you set them in.',
      'A missing font throws out every line.',
    ],
    matter: 'the trouble with your fonts',
    ask: [
      {
        text: 'Were they installed on the computer, or activated through the service?',
        unless: /\b(?:install\w*|activat\w*|sync\w*|google fonts|downloaded|cloud)\b/i,
      },
      { text: 'Is it one font, or all of them?', unless: /\b(?:all|every|any|one|two|several|some|fonts)\b/i },
      { text: 'Which program and version is it in?', unless: VERSION_GIVEN },
    ],
    quick: [
      {
        text: 'Closing the program and opening it again once the fonts have loaded often brings them in.',
        unless: /\b(?:corrupt\w*|installed (?:them )?again)\b/i,
      },
    ],
    detail: 'the names of the fonts and your version',
    act: ['see why they do not load', 'check whether they are still offered'],
    hits: [
      'all my fonts are missing since this morning, client deadline',
      "activated a typeface and it won't show up in the program",
      'fonts keep getting substituted when i open the file',
    ],
    misses: ['the font on the label is too small, cannot read it', 'your new logo font is wrong'],
  },
  {
    id: 'pdf-trouble',
    sectors: ['software'],
    when: [
      /\b(?:pdfs?|acrobat|reader|e-?sign\w*|fillable|form fields?)\b/i,
      /\b(?:can[’']?t|cannot|won[’']?t|doesn[’']?t|not (?:open\w*|print\w*|sav\w*|load\w*|work\w*|let\w*|sign\w*)|error|blank|crash\w*|freez\w*|slow|stuck|fail\w*|corrupt\w*|keeps?|missing|disappear\w*|impossible|greyed|annoying)\b/i,
      /\b(?:open\w*|print\w*|sav(?:e|es|ing)|edit\w*|sign\w*|fill\w*|merg\w*|combin\w*|comment\w*|export\w*|convert\w*|view\w*|load\w*|start\w*|reader|acrobat|default|close|page|fields?|toolbar)\b/i,
    ],
    not: settledOr(
      /\b(?:boarding pass|ticket|invoice|bill|statement|e-?ticket|voucher|kindle|e-?reader|book|card reader|meter reader|lip reader|menu pdf|timetable|application form|your (?:web ?)?site|label)\b/i,
    ),
    ack: [
      'A PDF is meant to open and print anywhere, so this is maddening.',
      'You only want to get a PDF done.',
      'Paperwork is slow enough without a PDF that plays up.',
    ],
    matter: 'the trouble with your PDFs',
    ask: [
      {
        text: 'Is it every PDF, or only this one?',
        unless: /\b(?:every|all|any|this one|one (?:file|pdf)|certain|some|pdfs)\b/i,
      },
      { text: 'Does the same file open in a browser?', unless: /\b(?:browser|chrome|edge|safari|preview)\b/i },
      { text: 'Which version is it, and on what system?', unless: VERSION_GIVEN },
    ],
    quick: [
      {
        text: 'Printing it as an image, in the advanced print settings, often gets a stubborn page out.',
        unless: /^(?![\s\S]*\bprint\w*)|\bas an? image\b/i,
      },
      {
        text: 'Saving the file to the computer first, instead of opening it from the mail, often helps.',
        unless:
          /\b(?:print\w*|combin\w*|merg\w*|slow|crash\w*|freez\w*|saved?|saving|every pdf|all pdfs|default|toolbar|export\w*|convert\w*)\b/i,
      },
    ],
    detail: 'the version and a screenshot of the message',
    act: ['see what stops it', 'find the way round it'],
    hits: [
      'every pdf i try to print comes out blank since the update',
      'reader wont let me sign the document, the field is greyed out',
      'acrobat freezes when i combine files',
    ],
    misses: ['cant open the pdf of my boarding pass', 'card reader at the till will not load'],
  },
  {
    id: 'program-eats-computer',
    sectors: ['software'],
    when: [
      /\b(?:cpu|ram|memory (?:leak|hog|usage)|processor|fan(?:s)? (?:go|going|spin\w*|on full|at full|runs?)|background process\w*|helper process\w*|disk usage|100 ?%|resources?|overheat\w*)\b/i,
      /\b(?:app|program|software|client|sync\w*|helper|antivirus|browser|desktop|process\w*|service|background|update\w*|mac|pc|laptop|computer)\b/i,
      /\b(?:eat\w*|hog\w*|us(?:es|ing|ed|e)|tak(?:es|ing|e)|leak\w*|kill\w*|slow\w*|full speed|why|constant\w*|all the time|crazy|insane|unbearable|stuck|high|too much|so much)\b/i,
    ],
    not: settledOr(
      /\b(?:gaming pc|game|how much (?:ram|memory)|upgrade|buy|does it (?:have|come)|gb ram or|graphics card|human resources|fan of|big fan|battery (?:is )?100|100 ?% (?:cotton|agree|right|sure|charged|legit)|hr)\b/i,
    ),
    ack: [
      'A program in the background should be one you never notice.',
      'It should not bring the rest of your computer to a halt.',
      'You need that computer for other things, too.',
    ],
    matter: 'the load on your computer',
    ask: [
      {
        text: 'Which process stands at the top of the list?',
        unless: /\b(?:helper|called|named|process(?:es)? \w+|\.exe|sync(?:ing)?|indexing)\b/i,
      },
      {
        text: 'Is it all the time, or while it syncs or updates?',
        unless: /\b(?:all the time|constant\w*|always|while|during|when(?:ever)?|24\/7|idle|nothing open)\b/i,
      },
      { text: 'Is it Windows or Mac, and which version of the program?', unless: /\b(?:windows|mac|linux)\b/i },
    ],
    quick: [
      {
        text: 'Closing the program fully and opening it again usually frees the memory it holds.',
        unless: /^(?![\s\S]*\b(?:sync\w*|background|helper|updat\w*)\b)|\bpaus\w*/i,
      },
    ],
    detail: 'the version and a screenshot of the list of processes',
    act: ['see what keeps it busy', 'check whether it is known with that version'],
    hits: [
      'the sync helper is eating 6 GB of ram while I nap',
      'memory leak in your sync client, it eats 6gb of ram',
      'fans spin like crazy because of your helper process in the background on my mac',
    ],
    misses: ['how much ram does the laptop use', 'big fan of the program, 100% agree'],
  },
  {
    id: 'report-content-where',
    sectors: ['software', 'social', 'marketplace'],
    when: [
      /\b(?:report\w*|flag\w*)\b/i,
      /\b(?:content|images?|photos?|pictures?|artwork|art|stock|videos?|templates?|stolen|copyright\w*|page|site|listing|app|extension|review)\b/i,
      /\b(?:how (?:do|can|to|would|should)|where (?:do|can|to|should)|no way to|asked how|asking how|tell(?:ing)? me how|can[’']?t find|say where|nobody (?:tells|told)|which form|who do i)\b/i,
    ],
    not: settledOr(
      /\b(?:my (?:account|channel|post|video|page) (?:was|got|is|has been) (?:reported|flagged|removed)|gas|leak|pothole|outage|lost (?:card|item)|stolen (?:card|phone|bike)|fault report|earnings|annual report|credit report)\b/i,
    ),
    ack: [
      'Reporting something like that should be easy.',
      'You want to do the right thing, so it should be clear where.',
      'Thank you for taking the trouble to report it.',
    ],
    ask: [
      {
        text: 'Is it your own work that was used, or something else that should not be there?',
        unless:
          /\b(?:my (?:own |)?(?:work|art|artwork|photos?|pictures?|images?|design)|stole|stolen|copyright\w*|problematic|offensive|racist|abus\w*|harmful|fake|scam)\b/i,
      },
    ],
    quick: [
      {
        text: 'A report link usually sits in the menu beside the item itself, often behind three dots.',
        unless: /\b(?:link|button|menu|dots|flag (?:icon|button))\b/i,
      },
    ],
    detail: 'the link to it',
    act: ['get it to the team that reviews reports', 'send it to the people who decide on it'],
    hits: [
      'how do i report a stock photo that was stolen from my site',
      'asked how to flag offensive content and nobody could say',
      'where can i report an extension that copies my artwork',
    ],
    misses: ['how do i report a gas leak with an image', 'my video was flagged, how can i appeal the report'],
  },
  {
    id: 'shown-not-told',
    sectors: ['software'],
    when: [
      /^\W*(?:(?:hi|hello|hey|ok|so|um|uh|please|pls|guys|team|there)\W+)*(?:any ?(?:help|ideas?|thoughts|fix|clue)|how (?:do|can) (?:i|we) (?:fix|solve|stop|get rid of) (?:this|it)|(?:any(?:body|one)|does any(?:body|one)|has any(?:body|one)) (?:\w+ )?(?:know|seen|got|help)|(?:haven[’']?t|never) seen this|what(?:[’']s| is| does)? this(?: mean| error| thing)?|what(?:[’']s| is) (?:happening|going on) here|why (?:is|does) (?:this|it) (?:happening|keep happening|happen|do this|doing this|showing)|(?:help|help me) with this|(?:i )?keep getting this|i get this)\b/i,
      /^[\s\S]{0,150}$/,
    ],
    not: settledOr(
      /\b(?:charg\w*|bill\w*|refund\w*|password|log ?in|sign ?in|account|order|domain|hosting|site|meeting|crash\w*|icons?|phone|siri|played|force reset|export\w*|import\w*|install\w*|hack\w*|scam\w*|phish\w*|e-?mail\w*|song|font|feature|story|joke|photo by|art|event|sale|who)\b/i,
    ),
    ack: [
      "Let's find out what is behind that.",
      "Let's work out what you are seeing there.",
      'Let me have a look at that with you.',
    ],
    ask: [
      {
        text: 'Which program is it, and what were you doing when it came up?',
        unless: /\b(?:when(?:ever)? i|while|trying to|photo ?shop|premiere|light ?room|outlook|excel|acrobat)\b/i,
      },
      {
        text: 'Which program does it come up in, and after which step?',
        unless: /\b(?:when(?:ever)? i|while|trying to|photo ?shop|premiere|light ?room|outlook|excel|acrobat)\b/i,
      },
      {
        text: 'What program are you in when you see it, and what did you do last?',
        unless: /\b(?:when(?:ever)? i|while|trying to|photo ?shop|premiere|light ?room|outlook|excel|acrobat)\b/i,
      },
      {
        text: 'Where do you see it, in which program, and how did you get there?',
        unless: /\b(?:when(?:ever)? i|while|trying to|photo ?shop|premiere|light ?room|outlook|excel|acrobat)\b/i,
      },
      { text: 'Does it come up every time, or now and then?', unless: /\b(?:every|always|keeps?|sometimes)\b/i },
    ],
    detail: 'the version and system you are on',
    act: ['find out what it means', 'see what sets it off'],
    hits: [
      'any ideas?? it was fine last week',
      "never seen this before, what's it mean",
      'how do i fix this please!!',
      'keep getting this every morning',
    ],
    misses: [
      'any help with my account please',
      'i get this bill for a licence we never took',
      'any ideas for a good photo by the sea',
    ],
  },
];
