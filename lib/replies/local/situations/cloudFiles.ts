import { settledOr } from './settled';
import type { Situation } from './situation';

const PLACE_FOR_FILES =
  /\b(?:files?|folders?|documents?|docs?|paper|photos?|pictures?|videos?|drive|drop ?box|cloud|box|workspace|sheets?|spreadsheets?|notes?|albums?)\b/i;

const NO_FILES =
  /\b(?:parcel|delivery|post ?box|mail ?box (?:key|outside)|set[- ]top box|tv box|box office|lunch ?box|x ?box|loot|paper (?:bag|cup|ticket|straws?|towels?)|news ?paper|driver|driving|drive[- ]?(?:thru|through)|test drive|claims? (?:documents?|file)|passport|visa|insurance|police|medical|doctor|court|hotel|flight|train|tickets?|game|save file|playlist|songs?|episodes?|kyc|id document)\b/i;

/** Files kept in the cloud: sent, shared, put away, brought back and cleared out. */
export const CLOUD_FILES: readonly Situation[] = [
  {
    id: 'files-gone-after-unlink',
    sectors: ['software', 'devices'],
    when: [
      /\b(?:files?|folders?|everything|photos?|documents?|nothing|data|account (?:is|was) empty|empty)\b/i,
      /\b(?:(?:delet|remov|unlink|disconnect|uninstall|unsync|turned off|stopp|disabl)\w* (?:the |my |our )?(?:\w+ ){0,2}(?:sync\w*|link|connection|app|folder|desktop|laptop|computer|device|local)|(?:only|just) (?:use|keep|by|in|via) (?:it )?(?:on(?:line)?|by|in the) ?(?:web|cloud|browser)?)\b/i,
      /\b(?:gone|nothing|empty|lost|missing|disappear\w*|vanish\w*|recover\w*|restor\w*|get (?:them|it|my \w+) back|wiped|deleted (?:everything|all|them|my files))\b/i,
    ],
    not: settledOr(NO_FILES),
    ack: [
      'You meant to stop the sync, not to lose the files.',
      'Opening your folders to find nothing there is a real fright.',
      'One click on sync should never cost you your files.',
    ],
    matter: 'the fright of finding your files gone',
    ask: [
      {
        text: 'Do they show under deleted files on the website?',
        unless: /\b(?:deleted files|trash|bin|recycle|restore (?:page|option))\b/i,
      },
      {
        text: 'Is the folder still on that computer?',
        unless: /\b(?:still on (?:my|the)|no longer on|new (?:computer|laptop)|wiped)\b/i,
      },
    ],
    quick: [
      {
        text: 'Leave that computer offline for now, in case the files are still on it.',
        unless: /\b(?:sold|wiped|new (?:computer|laptop)|phone)\b/i,
      },
    ],
    detail: 'the email on your account and the day it happened',
    act: ['see what can still be restored', 'get it to the team that restores files'],
    hits: [
      'i removed the desktop app from my laptop and now all my files are gone from the website too',
      'turned off sync on my phone, opened the web version and everything is missing',
      'unlinked the old computer and the cloud folder is empty, can i recover it?',
    ],
    misses: ['deleted the app, the parcel is missing', 'how do i turn off sync on my laptop'],
  },
  {
    id: 'files-purge-for-space',
    sectors: ['software', 'devices'],
    when: [
      /\b(?:delet\w+|clear(?:ed|ing)?|clean(?:ed|ing)?|empt(?:y|ied|ying)|remov\w+|purg\w+|freed?)\b/i,
      /\b(?:space|storage|quota|gb|tb|over (?:the |my )?limit|full)\b/i,
      /\b(?:still (?:full|says|shows|using|counted)|not (?:going down|updated|freed|changed|back)|hasn[’']?t (?:gone|changed|freed|updated)|doesn[’']?t (?:change|go down|free|update)|(?:get|want|need) (?:my |the |that )?(?:more )?space|30 days|permanently|same amount|no difference|recycle bin|trash|won[’']?t (?:update|go down|empty|clear))\b/i,
    ],
    not: settledOr(
      new RegExp(
        `${NO_FILES.source}|\\b(?:by mistake|accident\\w*|recover|restore|get (?:them|it) back|hard drive|c drive|windows update|phone memory)\\b`,
        'i',
      ),
    ),
    ack: [
      "You've done the clearing out, so the space should be yours again.",
      "It's annoying to delete that much and see no difference.",
      'You want the storage space back now, and not in a month.',
    ],
    matter: 'the space not coming back',
    ask: [
      {
        text: 'Have you deleted them for good on the website, too?',
        unless: /\b(?:permanently|for good|on the (?:web|website)|online)\b/i,
      },
      {
        text: 'Are shared folders part of what is left?',
        unless: /\b(?:shared|everything|all of it|zero|nothing left)\b/i,
      },
    ],
    quick: [
      {
        text: 'Files in the online trash often still count, so look there first.',
        unless:
          /\b(?:online trash|web trash|trash (?:is|was) empt\w+|empt\w+ (?:the )?(?:online |web )?trash|permanently)\b/i,
      },
    ],
    detail: 'the email on your account',
    act: ['see what is still counted', 'check why the space is not back'],
    hits: [
      'deleted 40gb of videos and it still says full',
      'emptied the trash on my computer, how do i get the space back without waiting 30 days',
      'cleared out the shared folder and my storage hasnt changed',
    ],
    misses: ['i deleted my photos by mistake, still need them, storage', 'lunchbox has no space, still full'],
  },
  {
    id: 'share-link-fails',
    sectors: ['software', 'devices'],
    when: [
      /\b(?:shar(?:e|ed|ing) (?:a |the |my )?links?|shared (?:file|folder|doc|album)\w*|links? (?:i|we|to)|file request|transfer link|download link|public links?|link(?:s)? (?:is|are|was|were|has|have|got|does|do)\b)/i,
      /\b(?:banned|disabled|suspended|not work\w*|doesn[’']?t|don[’']?t|won[’']?t|can[’']?t|cannot|broken|expired?|too much traffic|bandwidth|error|blank|404|access denied|no longer|stopp\w*|asks? (?:them|me|people) to (?:sign|log|create))\b/i,
      PLACE_FOR_FILES,
    ],
    not: settledOr(
      new RegExp(
        `${NO_FILES.source}|\\b(?:reset link|verification link|confirmation link|tracking link|meeting link|referral|affiliate|unsubscribe|password|billing|sign ?up link|link (?:my|your) (?:bank|account|card))\\b`,
        'i',
      ),
    ),
    ack: [
      'A link you shared should open for people.',
      "It's embarrassing when somebody is waiting for a file and the link fails.",
      'A shared link has to open for the people you gave it to.',
    ],
    matter: 'your shared link not opening',
    ask: [
      {
        text: 'Does it fail for everyone, or only for some people?',
        unless:
          /\b(?:everyone|everybody|nobody|no ?one|some (?:people|of)|only (?:one|some)|they|client|banned|disabled|traffic)\b/i,
      },
      {
        text: 'What do they see when they open it?',
        unless: /\b(?:says?|error|message|404|blank|expired|asks?|banned|disabled|denied)\b/i,
      },
    ],
    quick: [
      {
        text: 'A fresh link to the same file often opens at once, so try that in the meantime.',
        unless:
          /\b(?:new|fresh|another) links?|denied|permission|sign ?in|traffic|bandwidth|banned|disabled|suspended|every link|all (?:my|the|our) links|links\b/i,
      },
      {
        text: 'If nothing in it is private, letting anyone with the link open it usually gets them in.',
        unless: /^(?![\s\S]*\b(?:denied|permission|asks? (?:them )?(?:to|for)|sign ?in|log ?in)\b)|\banyone\b/i,
      },
    ],
    detail: 'the link that fails',
    act: ['see why it does not open', 'check the settings of that link'],
    hits: [
      'the shared link to my folder says access denied for my client',
      'my public links got disabled for too much traffic on a video',
      'download link i sent does not work, file is there',
    ],
    misses: ['the tracking link does not work, parcel documents', 'reset link is broken, cant open my files'],
  },
  {
    id: 'share-invite-goes-wrong',
    sectors: ['software', 'devices'],
    when: [
      /\b(?:invit\w+|collaborat\w+|shared? (?:with|it with|docs?|folders?|files?|album)|sharing|permissions?|edit access|view access|team members?|co-?work\w*|add(?:ed|ing)? (?:him|her|them|people|someone|members?))\b/i,
      /\b(?:docs?|documents?|folders?|files?|paper|sheets?|workspace|drop ?box|team (?:space|folder|account)|notebooks?|boards?|albums?)\b/i,
      /\b(?:can[’']?t|cannot|won[’']?t|doesn[’']?t|not (?:able|work\w*|see\w*|get\w*|show\w*|appear\w*|receiv\w*)|never (?:got|received|arrives?)|wrong (?:place|app|account|page|folder)|instead of|(?:sent|taken|goes|go|redirect\w*|land\w*) (?:to|on) .{0,30}\b(?:and not|instead|not)|error|denied|asks?|no access|fail\w*|disappear\w*|bad ?ux)\b/i,
    ],
    not: settledOr(
      new RegExp(
        `${NO_FILES.source}|\\b(?:wedding|party|event|beta|invite code|sharing (?:my|our) (?:data|info\\w*|details)|suggest\\w*)\\b`,
        'i',
      ),
    ),
    ack: [
      'The people you invited should land right in the document.',
      'Sharing only helps if the others can get in.',
      'It holds up a whole team when an invitation leads nowhere.',
    ],
    matter: 'the trouble sharing it with others',
    ask: [
      {
        text: 'Is it the same email that the invitation went to?',
        unless:
          /\b(?:same e-?mail|right e-?mail|e-?mail address)\b|\b(?:and not|instead of|wrong (?:app|place|page))\b/i,
      },
      {
        text: 'Do they open it on a phone or on a computer?',
        unless: /\b(?:ios|android|iphone|ipad|phone|app|desktop|browser|web|computer|laptop)\b/i,
      },
      { text: 'Do they have an account with us already?', unless: /\b(?:account|sign ?up|register)\b/i },
    ],
    quick: [
      {
        text: 'Copying the link out of the share window and sending it yourself often gets people in.',
        unless: /\b(?:links?|access|permissions?|denied|remov\w*)\b/i,
      },
    ],
    detail: 'the email on your account and the name of the document',
    act: ['see where the invitation leads', 'check what they are allowed to open'],
    hits: [
      'people i invite to a shared doc end up on your home page instead of the document',
      'my team members cant open the folder i shared with them, no access',
      'sent an invite to my co-worker for the notebook and she never got it, file is there',
    ],
    misses: [
      'wedding invitations in a paper box never arrived, docs',
      'stop sharing my data with others, cannot opt out',
    ],
  },
  {
    id: 'upload-crawls',
    sectors: ['software', 'devices'],
    when: [
      /\b(?:upload\w*|download\w*|sync\w*|transfer\w*|back(?:ing)? ?up)\b/i,
      /\b(?:slow\w*|forever|crawl\w*|stuck (?:at|on)|(?:for|takes?|taking|took|been|need(?:s|ed)?) (?:\w+ ){0,3}(?:hours|days)|\d+ ?(?:kb|mb)(?:ps|\/s)?|estimat\w*|hang\w*|stalls?|stalled|paus\w*|times? out|indexing)\b/i,
      PLACE_FOR_FILES,
    ],
    not: settledOr(
      new RegExp(
        `${NO_FILES.source}|\\b(?:broad ?band|fibre|router|my internet|data (?:plan|allowance)|app store|update|youtube|channel|money|bank|domain|refund|export|render\\w*|ios \\d+|macos|windows)\\b`,
        'i',
      ),
    ),
    ack: [
      'Watching an upload or sync that hardly moves is no way to work.',
      'Your files should be across by now.',
      "It shouldn't take that long to get a file across.",
    ],
    matter: 'your files taking so long to get across',
    ask: [
      {
        text: 'Is it just as slow through the website as in the app?',
        unless: /\b(?:both|website and|web and|browser|web version|on the website)\b/i,
      },
      {
        text: 'Is it one big file, or many small ones?',
        unless: /\b(?:\d+ ?(?:gb|mb|tb)|thousands?|many|one (?:big )?file|single file|\d{3,} files)\b/i,
      },
    ],
    quick: [
      {
        text: 'Pausing the transfer and starting it again often gets a stuck one moving.',
        unless: /\b(?:paus\w*|resum\w*|re-?start\w*|stopp?\w*|again)\b/i,
      },
    ],
    detail: 'the email on your account and the app version',
    act: ['see where it gets held up', 'check whether a limit slows it down'],
    hits: [
      'upload of one folder to your cloud takes days, my line is fast',
      'syncing files stuck at 99% for hours',
      'downloading my photos from the drive crawls at 200kb/s',
    ],
    misses: ['my internet is slow, router uploads nothing to the cloud', 'bank transfer takes days, documents sent'],
  },
  {
    id: 'files-duplicated',
    sectors: ['software', 'devices'],
    when: [
      /\b(?:conflict(?:ed|ing|s)?(?: cop(?:y|ies))?|duplicat\w+|copies of|two of every|twice|overwr\w+|older version|wrong version|version history|revert\w*)\b/i,
      /\b(?:files?|folders?|documents?|photos?|notes?|contacts|spreadsheets?)\b/i,
      /\b(?:sync\w*|cloud|drop ?box|drive|app|backup|share\w*|computers?|device\w*|laptop|edit\w*|saved?|update)\b/i,
    ],
    not: settledOr(
      new RegExp(
        `${NO_FILES.source}|\\b(?:charged|billed|paid|order|conflict of interest|calendar|song|duplicate (?:card|key|bill|sim|payment))\\b`,
        'i',
      ),
    ),
    ack: [
      "With several copies of a file about, you can't tell which one to trust.",
      'Sorting out copies by hand is a waste of your day.',
      'You need one copy of each file, and the right one.',
    ],
    matter: 'the muddle of file versions',
    ask: [
      {
        text: 'Do several people or computers have that file open at once?',
        unless: /\b(?:colleague|co-?worker|team|only me|just me|alone|both computers|two computers|other people)\b/i,
      },
      { text: 'Since when has it done that?', unless: /\b(?:since|after|today|yesterday|last|always|suddenly|ago)\b/i },
    ],
    quick: [
      {
        text: 'Please delete nothing yet, as the version history often still holds the right one.',
        unless: /\b(?:version history|deleted|contacts|photos?)\b/i,
      },
    ],
    detail: 'the email on your account and one file name',
    act: ['see where the copies come from', 'find out which version came last'],
    hits: [
      'i get a conflicted copy of every file i save',
      'your app duplicated all my photos in the cloud',
      'sync overwrote my document with an older version',
    ],
    misses: ['charged twice for the files plan on the app', 'duplicate key for the cloud folder drawer lock order'],
  },
  {
    id: 'program-wont-go',
    sectors: ['software', 'devices'],
    when: [
      /\b(?:uninstall\w*|re-?install\w*|remov(?:e|ing) (?:the |your |this )?(?:app|program|software|client)|get rid of (?:the |your |this )?(?:app|program|software)|quit(?:ting)? (?:the |your )?app)\b/i,
      /\b(?:fail\w*|won[’']?t|can[’']?t|cannot|doesn[’']?t|still|error|keeps?|not|no icon|comes back|impossible|leaves?|stuck|tried)\b/i,
      /\b(?:app|program|software|client|desktop|installer|icon|mac|windows|pc|laptop|computer|antivirus|drop ?box|cloud|creative)\b/i,
    ],
    not: settledOr(
      /\b(?:iphone|android|galaxy|game|console|xbox|ps ?[345]|steam|printer|driver|because of|decision|security|privacy|uninstalled (?:it|the app|your app|and|twitter|them)|web ?server|kitchen|boiler|meter|window|door|tile|fireplace)\b/i,
    ),
    ack: [
      "A program that can't be removed or set up again is maddening.",
      "It's tiresome when a program stays stuck whatever you try.",
      'You want a clean start with the program, and it refuses.',
    ],
    matter: 'the trouble getting rid of the program',
    ask: [
      {
        text: 'Is it Windows or Mac, and which version?',
        unless: /\b(?:windows ?\d+|win ?\d+|mac ?os|os x|catalina|mojave|10\.\d+)\b/i,
      },
      { text: 'What does it say when the uninstall fails?', unless: /\b(?:says?|error|message|code)\b/i },
    ],
    quick: [
      {
        text: 'Closing any part of it still running in the background often lets the removal finish.',
        unless:
          /^(?![\s\S]*\b(?:uninstall\w*|remov\w*|get rid)\b)|\b(?:comes? back|coming back|no icon|background|task manager|quit\w*|safe mode|processes)\b/i,
      },
    ],
    detail: 'a screenshot of the message',
    act: ['find the steps for a clean removal', 'see what is left over from the old install'],
    hits: [
      'uninstall fails every time and the desktop app wont start either',
      'cant get rid of the app on my mac, it keeps coming back after i remove it, uninstalled 3 times now. still',
      'reinstalled the program twice and still no icon',
    ],
    misses: [
      'uninstalled it because of your privacy decision, still angry app',
      'cannot uninstall the game on my console',
    ],
  },
  {
    id: 'upgrade-nagging',
    sectors: ['software', 'devices', 'streaming'],
    when: [
      /\b(?:nag\w*|pop-?ups?|prompts?|banners?|reminders?|notifications?|messages?|ads?|adverts?|e-?mails?|stop (?:asking|telling|bugging|pestering|begging|trying))\b/i,
      /\b(?:upgrade|buy|subscribe|go (?:pro|premium)|premium|(?:more|extra) storage|paid (?:plan|version)|sell me|free trial|pro (?:plan|version))\b/i,
      /\b(?:stop|every (?:day|time|single|five|hour|\d)|constant\w*|keeps?|annoying|sick of|tired of|constantly|again|all the time|no way to|can[’']?t (?:turn|close|get rid)|won[’']?t go|leave me alone)\b/i,
    ],
    not: settledOr(
      /\b(?:reminder|already (?:paid|pay|have)|i paid|paying|charged|upgrade (?:my )?(?:phone|seat|room|flight)|scam|phish\w*|windows \d+)\b/i,
    ),
    ack: [
      'One no to an upgrade should be enough.',
      'Being asked to upgrade over and over gets in the way of what you came to do.',
      'I can see why you are tired of the upgrade prompts.',
    ],
    matter: 'the constant upgrade prompts',
    ask: [
      {
        text: 'Does it come up on the computer, on the phone or by email?',
        unless: /\b(?:phone|computer|desktop|laptop|mac|pc|e-?mails?|iphone|android|browser|tv|app)\b/i,
      },
    ],
    detail: 'a screenshot of one of them',
    act: ['see which of those can be switched off', 'pass it to the team that sends them'],
    hits: [
      'stop asking me to upgrade every time i open a file',
      'sick of the pop-ups telling me to buy more storage',
      'constant notifications to go premium, leave me alone',
    ],
    misses: ['i already paid and it keeps asking me to upgrade', 'reminder: upgrade your seat again'],
  },
];
