import { elsewhereOr } from './gadgetWords';
import { RESTARTED } from './settled';
import type { Question, Situation } from './situation';

const WHICH: Question = { text: 'Which device is it on, and which version does it run?' };
const DEVICE_HELD =
  /\b(?:i ?phones?|phones?|i ?pads?|ipod|ios|mac ?books?|mac|laptop|pc|computer|tablet|device|watch|galaxy|pixel|surface|windows|android)\b/i;
const GONE =
  /\b(?:gone|gon|missing|disappear\w*|vanish\w*|deleted|erased?|wiped|lost|los(?:es?|ing)|removed|can'?t find|cant find|nowhere|empty|wip(?:es?|ing)|not there|no longer (?:there|on|in))\b/i;

/** What is kept on a device: contacts, photos, backups, mail and music. */
export const DEVICE_MEDIA: readonly Situation[] = [
  {
    id: 'contacts-or-calendar-gone',
    sectors: ['devices', 'mobile'],
    when: [
      /\b(?:contacts?(?: list)?|phone ?book|calendars?|reminders?|notes|call (?:log|history)|bookmarks|voice ?mails?|text history|messages|numbers)\b/i,
      GONE,
      DEVICE_HELD,
    ],
    not: elsewhereOr(
      '\\b(?:contact (?:you|me|us|number|lens\\w*)|customer (?:service|support)|missing (?:out|item|parcel|call)|lost (?:my phone|phone|a customer|or stolen)|stole\\w*|no messages from|contact details|numbers (?:are|of) (?:cases|people)|dropped|contacts? (?:support|team)|notification)\\b',
    ),
    ack: [
      'Finding your contacts, notes or dates gone is a shock.',
      'You rely on having your contacts and dates with you.',
      "Missing contacts or dates are worrying, so let's see where they went.",
    ],
    matter: 'what went missing from your device',
    ask: [
      {
        text: 'Do they still show when you sign in on the web?',
        unless:
          /\b(?:web|online|pc|computer|laptop|i ?cloud\.com|other (?:device|phone|ipad)|still (?:visible|there|on)|browser)\b/i,
      },
      {
        text: 'Did anything change just before: an update, an account, a new phone?',
        unless:
          /\b(?:update\w*|upgrad\w*|new (?:phone|iphone|ipad)|since|after|restor\w*|switch\w*|ios ?\d+|changed)\b/i,
      },
    ],
    quick: [{ text: "Please don't delete or reset anything until it is clear where they are.", unless: RESTARTED }],
    detail: 'the email of the account they were kept in',
    act: ['find out whether they can be brought back', 'find the steps that bring them back'],
    hits: [
      'all my contacts are gone from my phone, help',
      'woke up and my calendar is empty on my iphone',
      'update wiped my notes off the ipad',
    ],
    misses: ['lost my phone, how do i contact you', 'no messages from you on my phone'],
  },
  {
    id: 'photos-moving',
    sectors: ['devices'],
    when: [
      /\b(?:photos?|pictures?|pics|videos?|images?|camera roll)\b/i,
      /\b(?:transfer\w*|import\w*|export\w*|copy|copying|move|moving|get|sync\w*|air ?drop\w*|upload\w*|back(?:ing)? up|download\w*)\b/i,
      /\b(?:pc|computer|laptop|mac|mac ?book|windows|phone|iphone|ipad|hard drive|usb|new phone|cloud|i ?cloud|one ?drive)\b/i,
      /\b(?:won'?t|wont|can'?t|cant|cannot|not|unable|fail\w*|error|stopp?ed|nothing|stuck|keeps?|refus\w*|impossible|doesn'?t|doesnt|never|trouble|issues?)\b/i,
    ],
    not: elsewhereOr(
      '\\b(?:instagram|facebook|twitter|profile (?:pic|photo)|tweet|printer|listing|product (?:photo|picture)|order|spotify|youtube|my claim|driver|gone|deleted|lost|(?:see|attached) (?:the )?(?:photo|picture|pic)|print(?:s|ed|ing)?|instant|moved|booth|stream\\w*)\\b',
    ),
    ack: [
      'Getting your own photos across needs to be simple.',
      'You want your photos safe in both places.',
      "It's tiresome when the pictures won't go across.",
    ],
    matter: 'the trouble moving your photos',
    ask: [
      {
        text: 'By cable, over the cloud, or with a program in between?',
        unless:
          /\b(?:cable|usb|i ?cloud|cloud|itunes|air ?drop|one ?drive|google photos|photos app|explorer|bluetooth)\b/i,
      },
      {
        text: 'Does it stop with an error, or not see the phone at all?',
        unless: /\b(?:error|says?|see|recogni[sz]\w*|detect\w*|stuck|device not|shows?|unreachable)\b/i,
      },
    ],
    quick: [
      {
        text: 'Keep the phone unlocked while it copies, as many stop when the screen locks.',
        unless: /\b(?:i ?cloud|cloud|one ?drive|drop ?box|google|upload\w*|unlock\w*|e-?mail\w*|back(?:ing|ed)? up)\b/i,
      },
    ],
    detail: 'the version on each of them',
    act: ['find the steps for those two', 'check for a known fault between them'],
    hits: [
      'airdrop is stuck halfway with 300 wedding videos for the mac',
      'cant import photos to the laptop, it says device unreachable',
      'my iphone videos wont airdrop to my mac',
    ],
    misses: ['my photos are deleted from the phone', 'your listing photo wont download on my pc'],
  },
  {
    id: 'cloud-backup-fails',
    sectors: ['devices', 'mobile'],
    when: [
      /\b(?:back(?:ed)? ?ups?|backing up|i ?cloud (?:storage|drive|sync|backup)|time machine)\b/i,
      /\b(?:greyed|grayed|won'?t|wont|can'?t|cant|cannot|not|never|fail\w*|error|stuck|unable|stopp?ed|no longer|full|refus\w*|doesn'?t|doesnt|last backup|hasn'?t)\b/i,
      DEVICE_HELD,
    ],
    not: elsewhereOr(
      '\\b(?:restor\\w*|back (?:up )?(?:and running|online)|(?:is|be|are|system|site|it) (?:back )?up\\b|server|website|website backup|disabled|passcode|portable|hard drive|external|backup (?:battery|plan|flight|driver)|lost|stolen)\\b',
    ),
    ack: [
      "A backup you can't make leaves everything on one device.",
      'You were right to want a backup, so it needs to run.',
      "It's unsettling to go on without a backup.",
    ],
    matter: 'the backup not running',
    ask: [
      {
        text: 'How much space does your cloud storage show as free?',
        unless: /\b(?:space|storage|gb|full|time machine|itunes|computer)\b/i,
      },
      {
        text: 'Did it stop with the update or a new password?',
        unless: /\b(?:update\w*|upgrad\w*|ios ?\d+|password|since|new|always|never worked)\b/i,
      },
      {
        text: 'Has a restart on wifi changed anything?',
        unless: new RegExp(`^(?![\\s\\S]*\\bgr[ea]yed)|${RESTARTED.source}`, 'i'),
      },
    ],
    quick: [
      {
        text: 'Most backups wait for wifi and a charger, so leave it on both overnight.',
        unless:
          /\b(?:gr[ea]yed|storage|space|full|every night|over ?night|time machine|mac|mac ?book|computer|pc|laptop|wi-?fi|charg\w*)\b/i,
      },
    ],
    detail: 'the version on your device',
    act: ['find the steps that get it running again', 'check for a known backup fault with that version'],
    hits: [
      'icloud backup is greyed out on my phone',
      'my ipad hasnt backed up in weeks, it keeps failing',
      'phone backup fails every night with not enough storage',
    ],
    misses: ['my backup phone is not charging, the battery died and it burned me', 'is the site back up on my phone'],
  },
  {
    id: 'device-mail-fault',
    sectors: ['devices'],
    when: [
      /\b(?:e-?mails?|mail(?: app)?|inbox|outlook|gmail|hotmail|yahoo)\b/i,
      /\b(?:erased|re-?add\w*|delet\w*|trash|archive|not (?:load\w*|updat\w*|work\w*|show\w*|send\w*)|won'?t|wont|can'?t|cant|cannot|doesn'?t|doesnt|does not|duplicat\w*|disappear\w*|cannot get|no sender|no subject|vanish\w*|old (?:e-?)?mails|re-?appear\w*|stuck|outbox|crash\w*)\b/i,
      /\b(?:i ?phone|ipad|phone|ios|mail app|update\w*|mac|watch|tablet|android|notification)\b/i,
    ],
    not: elsewhereOr(
      '\\b(?:e-?mailed (?:you|me|us)|email (?:from|by) you|your (?:e-?mail|reply)|scam|phishing|suspicious|fake|reply to my e-?mail|confirmation|e-?mail (?:address|me|you|us|support)|voice ?mail|draft\\w*|forward|receipt|account|verif\\w*|2fa|two[- ]factor|changed? (?:my |the )?password|senior|spam)\\b',
    ),
    ack: [
      'Mail needs to be there when you open the app, and go out when you send it.',
      'You need your mail to be where you left it.',
      "It's unsettling when mail comes and goes by itself.",
    ],
    matter: 'the trouble with mail on your device',
    ask: [
      {
        text: 'Which mail provider is it?',
        unless: /\b(?:outlook|gmail|hotmail|yahoo|i ?cloud|exchange|aol|office|google|work (?:e-?)?mail)\b/i,
      },
      {
        text: 'Is it the same when you look on the web?',
        unless: /\b(?:web|browser|computer|laptop|pc|desktop|online|notification)\b/i,
      },
      WHICH,
    ],
    quick: [
      {
        text: 'Closing the mail app fully and restarting the phone is worth trying first.',
        unless:
          /^(?![\s\S]*\b(?:load\w*|receiv\w*|refresh\w*|not updating|won'?t update)\b)|\b(?:re-?add\w*|delet\w*|turned (?:it |mail )?off)\b/i,
      },
    ],
    detail: 'the version on your device',
    act: ['find the steps for that mailbox', 'check for a known mail fault with that version'],
    hits: [
      'my iphone mail app wont load anything since the update',
      'phone keeps deleting emails and then they reappear',
      'cant delete mail from the notification on my ipad',
    ],
    misses: ['you never reply to my email, I have your phone', "can't get a confirmation email on my phone"],
  },
  {
    id: 'music-gone',
    sectors: ['devices'],
    when: [
      /\b(?:music|songs?|playlists?|albums?|tracks?|library|i ?tunes|podcasts?)\b/i,
      /\b(?:(?:music|songs?|playlists?|albums?|tracks?|library|podcasts?)(?: \w+){0,5} (?:gone|missing|disappear\w*|vanish\w*|deleted|removed|erased|wiped|empty|lost|messed up)|(?:lost|deleted|missing|removed|erased|wiped|delet\w*|los\w+|taken?|can'?t find|cant find|(?:can'?t|cant|cannot|can not|not) (?:access|see))(?: \w+){0,5} (?:music|songs?|playlists?|albums?|tracks?|library|podcasts?))\b/i,
    ],
    not: elsewhereOr(
      "\\b(?:album drops?|track of|on track|lyrics|when (?:is|will|are)|coming to|why (?:is|isn't) .{2,30} (?:on|available)|release\\w*|spotify|hold music|add (?:the|this|more)|miss(?:ing)? (?:the|this) (?:old|music)|kindle|photo|card|cash|refund)\\b",
    ),
    ack: [
      'A music library is a hard thing to lose.',
      'The music you put together needs to stay there.',
      "It's a blow to look for your music and not find it.",
    ],
    matter: 'your music not being there',
    ask: [
      {
        text: 'Was it bought, from a subscription, or copied over from a computer?',
        unless: /\b(?:bought|purchas\w*|paid|subscri\w*|apple music|cd|ripped|copied|synced?|computer)\b/i,
      },
      {
        text: 'Does it still show on any other device of yours?',
        unless: /\b(?:other|another|both|all my|every|mac|computer|laptop|phones|iphones|devices)\b/i,
      },
      {
        text: 'Is syncing of the library switched on in the music settings?',
        unless: /\b(?:sync\w*|settings|purchas\w*|bought|itunes)\b/i,
      },
    ],
    quick: [
      {
        text: "Music you bought can usually be loaded again from the store's list of purchases.",
        unless: /^(?![\s\S]*\b(?:bought|purchas\w*|paid)\b)|\bsubscri\w*/i,
      },
    ],
    detail: 'the version on your device',
    act: ['find out whether it can be brought back', 'find the steps that bring it back'],
    hits: [
      'all my playlists are gone from my phone after the update',
      'where did my music go, updated and the whole library is empty',
      'my phone deleted half my songs again',
    ],
    misses: ['when is the new album coming to your music store', 'missing the old hold music lol'],
  },
  {
    id: 'music-wont-download',
    sectors: ['devices'],
    when: [
      /\b(?:music|songs?|playlists?|albums?|tracks?|i ?tunes|podcasts?|episodes?|movies?|films?|audiobooks?)\b/i,
      /\b(?:can'?t|cant|cannot|won'?t|wont|couldn'?t|unable to|not able to|doesn'?t|doesnt|not|refus\w* to|fail\w*|trying to|stuck|never)\b[^.!?]{0,40}\bdownload\w*|\bdownload\w*\b[^.!?]{0,40}\b(?:fail\w*|stuck|error|won'?t|wont|disappear\w*|stops?|greyed|grayed|paused?|not working)\b/i,
    ],
    not: elsewhereOr(
      '\\b(?:spotify|youtube|pandora|tidal|netflix|plane|flight|game|charged|app ?store|ios update|photos?|pdf|invoice|torrent|illegal\\w*)\\b',
    ),
    ack: [
      "It's annoying to see the music there and not get it onto your device.",
      'What you can see in the store needs to come down when you tap it.',
      'You want your downloads with you, offline too.',
    ],
    matter: 'the download not working',
    ask: [
      {
        text: 'Did you buy it, or is it part of a subscription?',
        unless: /\b(?:bought|purchas\w*|paid|subscri\w*|apple ?music|rent\w*|podcasts?|episodes?|free)\b/i,
      },
      {
        text: 'Does it start and stop, or not start at all?',
        unless: /\b(?:stuck|stops?|error|says?|greyed|grayed|\d+ ?%|disappear\w*|nothing)\b/i,
      },
      { text: 'Is it the same over another connection?', unless: /\b(?:wi-?fi|4g|5g|data|cellular|lte|connection)\b/i },
    ],
    quick: [
      {
        text: 'Restarting the device and trying another wifi network often gets a download moving.',
        unless:
          /\b(?:bought|purchas\w*|paid|movies?|films?|audiobooks?|podcasts?|episodes?|i ?tunes|remov\w*|re-?add\w*|delet\w*)\b/i,
      },
    ],
    detail: 'the version on your device',
    act: ['find out what stops it', 'check for a known fault with downloads there'],
    hits: [
      'why wont this album download to my phone',
      'podcast downloads keep failing, stuck at zero',
      'cant download the songs i paid for in itunes',
    ],
    misses: ['cant download the new game on my phone, music is fine', 'the film i rent plays but the sound is off'],
  },
  {
    id: 'music-wont-play',
    sectors: ['devices'],
    when: [
      /\b(?:music|songs?|playlists?|albums?|tracks?|i ?tunes|podcasts?|radio|station|item|movies?|films?|shows?|audiobooks?)\b/i,
      /\b(?:can'?t be played|cannot be played|(?:won'?t|wont|can'?t|cant|cannot|not|doesn'?t|doesnt|isn'?t|aren'?t|unable to|never|stopp?ed|refus\w* to|trying to)(?: \w+){0,4} (?:play\w*|download\w*|load\w*|stream\w*|open\w*|work\w*|listen\w*|sync\w*)|(?:play\w*|music|song|podcast)s?(?: \w+){0,3} (?:stops?|pauses?|skips?|cuts? (?:out|off)|distort\w*|stutters?)|"?skips?"? around|stops playing|keeps? (?:skipping|stopping|pausing|buffering|cutting|crashing)|gr[ea]yed out|been down|is down|not working|what'?s (?:going on|up|wrong) with)\b/i,
      /\b(?:i ?tunes|apple ?music|i ?phones?|ipad|ipod|ios|phone|mac|watch|update\w*|home ?pod|app|album|song|podcasts?|item)\b/i,
    ],
    not: elsewhereOr(
      "\\b(?:spotify|youtube|pandora|tidal|radio station|hold music|bus station|train|petrol|car|truck|siri|game|(?:not|won't|isn't) (?:buy|on|available)|playlists? (?:gone|missing)|price|authori[sz]\\w*|subscription|charg\\w*|update (?:my|the) (?:phone|iphone)|concert|lock ?screen|trailer|dislike\\w*|share|sharing|via (?:the|my) watch)\\b",
    ),
    ack: [
      'Music needs to play when you press play.',
      "It's annoying to have the music there and not hear it.",
      "A player that won't play is no fun at all.",
    ],
    matter: 'the trouble getting it to play',
    ask: [
      {
        text: 'Is it one title, or everything you try?',
        unless:
          /\b(?:every\w*|all|any|anything|everything|both|whole|one (?:song|album|episode)|random\w*|album|item)\b/i,
      },
      {
        text: 'Did you buy it, or is it part of a subscription?',
        unless:
          /^(?![\s\S]*\b(?:album|item|movies?|films?|song|tracks?|download\w*)\b)|\b(?:bought|purchas\w*|paid|subscri\w*|apple ?music|rent\w*|podcasts?|skips?)\b/i,
      },
      WHICH,
    ],
    quick: [
      {
        text: 'Playing something that is not downloaded shows whether it is the stored file.',
        unless:
          /\b(?:download\w*|stream\w*|offline|radio|station|not working at all|cd|skip\w*|movies?|films?|shows?)\b/i,
      },
    ],
    detail: 'the version on your device',
    act: ['find out what stops it', 'check for a known fault with playing it'],
    hits: [
      'why wont any of my songs play on my phone',
      'apple music is not working at all today',
      'podcasts keep skipping since the ios update',
    ],
    misses: ['why is the band not on your music store', 'the train radio was not working, phone died'],
  },
];
