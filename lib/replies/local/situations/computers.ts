import { RESTARTED, settledOr } from './settled';
import type { Situation } from './situation';

const FILES =
  /\b(?:files?|folders?|photos?|pictures|documents?|docs?|notes?|drafts?|backups?|recordings?|videos?|contacts|e-?mails?|spreadsheets?|projects?|library)\b/i;

/** Computers, printers and the software and files on them. */
export const COMPUTERS: readonly Situation[] = [
  {
    id: 'printer-blank-pages',
    sectors: ['devices'],
    when: [
      /\b(?:printers?|printing|prints?|printhead|print head|ink|cartridges?|toner)\b/i,
      /\b(?:blank|faded|streak\w*|stripes?|lines (?:through|across)|smudg\w*|missing colou?rs?|no (?:black|colou?r|ink on)|not printing (?:black|colou?r)|print ?heads?|wrong colou?rs?|(?:black|colou?r)[- ]only)\b/i,
      /\b(?:pages?|paper|black|colou?rs?|print ?heads?|cartridges?|ink|test|copy(?:ing)?)\b/i,
    ],
    not: settledOr(
      /\b(?:fabric|dress|shirt|tattoo|photo prints?|prints? (?:arrived|came)|canvas|poster|subscription|charg\w*|refund\w*|pen\b|3d|blank (?:card|cheque|form)|boarding|ticket)/i,
    ),
    ack: [
      "It's maddening when the printer won't give you a clean page.",
      'Trouble with the print quality is a nuisance when you need the page.',
      'You need the printed pages to come out right.',
    ],
    matter: 'the printer not giving you a clean page',
    ask: [
      {
        text: "Does a test page from the printer's own menu come out the same?",
        unless: /\b(?:test (?:page|print)|copy\w*|nozzle|scan\w*)\b/i,
      },
      {
        text: 'Is it every color, or just one?',
        unless:
          /\b(?:thermal|labels?|pink|green|blue|red)\b|\b(?:black|cyan|magenta|yellow|all (?:the )?colou?rs?|every colou?r|blank)\b/i,
      },
    ],
    quick: [
      {
        text: "Run the printhead clean from the printer's own menu once, then print a test page.",
        unless:
          /\b(?:thermal|laser|toner|labels?|receipts?)\b|\b(?:clean\w*|head|test|nozzle|tried (?:everything|all))\b/i,
      },
    ],
    detail: 'your printer model',
    act: ['find the steps for that model', 'look up what causes it on that model'],
    hits: [
      'printer pages come out blank, new cartridge in',
      'not printing black ink at all, do i have to clean the printhead?',
      'streaks across every page and the colours are wrong, ink is full',
    ],
    misses: ['my printer is offline', 'lovely print on the dress, black and white'],
  },
  {
    id: 'printer',
    sectors: ['devices'],
    when: [
      /\b(?:printers?|printing|prints?|ink|toner|cartridges?|scanner)\b/i,
      /\b(?:offline|won[’']?t|doesn[’']?t|not|can[’']?t|cannot|refus\w*|jam\w*|error|reject\w*|streak\w*|blank|stuck|connect\w*|says?|empty|faded|recogni[sz]\w*)\b/i,
      /\b(?:printers?|cartridges?|toner|ink|scanner)\b/i,
    ],
    not: settledOr(
      /\b(?:fabric|dress|shirt|tattoo|fine print|photo prints?|prints? (?:arrived|came)|canvas|poster|order(?:ed)?|deliver\w*|ticket|boarding|barcode scanner|body scanner|airport|subscription|charg\w*|refund|pen|label|small print|3d|scanner at|due|compatible|come with|came with|refilled|everyone has|exchange|environment\w*|accept them|purchased a|bought a)\b/i,
    ),
    ack: [
      "It's annoying when the printer won't do its job.",
      "It's maddening when all you want is a page and the printer won't give it.",
      'You just need the printer to print, I know.',
    ],
    matter: 'the printer letting you down',
    ask: [
      {
        text: 'What does it say on its own screen, or which lights are on?',
        unless:
          /\b(?:wps|grind\w*|pdf|spits|router|scan|refill\w*|usb|install\w*|driver)\b|\b(?:says?|said|offline|error|lights?|jam\w*|message|recogni[sz]\w*)\b/i,
      },
      {
        text: 'Is it the same from every computer and phone, or just one?',
        unless:
          /\b(?:usb|refill\w*|router|tray|symbols|pdf|toner|lights|computer|scan|copy)\b|\b(?:both|all|every|two|laptop|phone|feed|paper|nois[ey]\w*|grind\w*|set ?up|wps|waste[sd]?)\b|\b(?:test page|scanner|scan|ink|cartridges?|toner|jam\w*)\b/i,
      },
    ],
    quick: [
      {
        text: 'Turn the printer and the router off for a minute, then try again.',
        unless: new RegExp(
          `${RESTARTED.source}|\\b(?:feed\\w*|paper|tray|scan\\w*|toner|grind\\w*|wps|symbols|fine from)\\b|ink|cartridges?|jam\\w*|toner`,
          'i',
        ),
      },
      {
        text: 'One that shows as offline often has a new address, so adding it afresh brings it back.',
        unless:
          /^(?![\s\S]*\b(?:offline|connect\w*|wi-?fi|network)\b)|\b(?:re-?add\w*|added|usb|re-?install\w*|cartridges?)\b/i,
      },
    ],
    detail: 'your printer model',
    act: ['find the steps for that model', 'look up what causes it on that model'],
    hits: [
      'printer says offline again',
      'it won’t recognise the new ink cartridge',
      'my printer is not printing black, toner is full',
    ],
    misses: ['the print on the dress does not match', 'printer order has not come'],
  },
  {
    id: 'storage-full',
    sectors: ['devices', 'software'],
    when: [
      /\b(?:storage|disk|drive|memory|space|gb|quota)\b/i,
      /\b(?:full|no (?:more )?(?:storage|space)|ran? out|running out|out of (?:storage|space)|not enough|eat\w*|takes? up|using up|stuck at|free up|insufficient|won[’']?t (?:let|clear|empty))\b/i,
    ],
    not: settledOr(
      /\b(?:car|boot space|leg ?room|overhead|parking|self[- ]storage|unit|test drive|full refund|personal space|head ?space|driver|mobile data|sim|allowance|roaming|fridge|wardrobe|full of (?!nothing)|for my legs|full price|drive[- ]?(?:thru|through)|cabin|luggage|editions?|usb|monitor)\b/i,
    ),
    ack: [
      "Running out of space is a pain, especially when you can't tell what's filling it.",
      "It's annoying when there's no room left to do anything.",
      'I can see why you want your storage space back.',
    ],
    matter: 'the storage filling up on you',
    ask: [
      {
        text: 'What takes up the most on the storage page?',
        unless: /\b(?:cache|other|system|photos|files|videos|app|duplicates?|copies|biggest|messages)\b/i,
      },
      {
        text: 'Is it the device that is full, or the cloud?',
        unless:
          /\b(?:windows|c drive|scratch|mailbox|kindle|plan|pictures)\b|\b(?:cloud|phone|laptop|tablet|disk|drive|device|console|pc|mac|iphone)\b/i,
      },
    ],
    quick: [
      {
        text: 'If you need nothing in it, empty the trash or recently deleted folder, as it takes up room.',
        unless:
          /\b(?:system|windows|c drive|scratch|kindle|bigger plan|upgraded)\b|\b(?:bin|trash|deleted|empt(?:y|ied))\b/i,
      },
    ],
    detail: 'a screenshot of the storage page',
    act: ['work out what is using the room', 'see what can be cleared without losing anything'],
    hits: [
      'says storage full but i deleted everything',
      'my cloud drive is full of nothing, 40gb using up space',
      'not enough space to update the phone',
    ],
    misses: ['self-storage unit is full', 'not enough space for my legs'],
  },
  {
    id: 'files-lost',
    sectors: ['devices', 'software'],
    when: [
      FILES,
      /\b(?:gone|lost|missing|disappear\w*|vanish\w*|deleted|wiped|corrupt\w*|needs repair|overwritten|empty|erased|not show\w*|can[’']?t find)\b/i,
      /\b(?:app|cloud|sync\w*|drive|backups?|files?|folders?|update|account|device|drafts?|notes?|saved|shared|upload\w*|laptop|phone|restore)\b/i,
    ],
    not: settledOr(
      /\b(?:lost (?:property|luggage|bag|my job|patience)|parcel|order|delivery|refund|case file|police|court|medical (?:notes|records)|prescription|complaint file|banned|suspended|hacked|you deleted my account|account (?:was |is |got )?(?:gone|deleted|hacked|disappear\w*)|playlists?|songs?|game|save (?:file|game)|missing (?:from my order|item)|delete (?:my|the) (?:account|data)|photo ?shoot|photos of|photo of|no e-?mail|e-?mails? (?:never|not)|wedding photos? (?:shop|prints?)|(?:i|want) (?:to )?delete|passport|no reply|empty (?:box|shelf|shelves)|a file with|gift|luggage|invoice|documents? (?:i|you) (?:sent|posted)|episodes?|lost .{0,20}documents|gone to the|terms|exported|packing|pavement|codes?|unfollow|temporary|up ?next|tos|uploaded|csv|tickets?|reels? (?:are|were) (?:bad|boring)|watch videos)\b/i,
    ),
    ack: [
      'Losing your files is awful, and I hope we can get them back.',
      'I know how upsetting it is to find your work or photos gone.',
      'Opening a folder to find your files gone is horrible.',
    ],
    matter: 'what happened to your files',
    ask: [
      {
        text: 'Can you see them on the web or on any other device?',
        unless: /\b(?:web|browser|every(?:where| device)|any device|all (?:my )?devices|both|desktop|laptop)\b/i,
      },
      {
        text: 'Are they in the bin or recently deleted folder?',
        unless: /\b(?:bin|trash|recently|restore\w*|corrupt\w*|repair)\b/i,
      },
    ],
    quick: [{ text: 'Please do not save over or clear anything for now, so that an older copy can still be found.' }],
    detail: 'the email on your account',
    act: ['see whether an earlier copy can be restored', 'check what is still held and from when'],
    hits: [
      'all my drafts gone after the update',
      'a week of notes lost when it synced',
      'shared folder is empty, files missing from the drive',
    ],
    misses: ['lost property, my files were in a bag', 'you lost my documents i sent by post'],
  },
  {
    id: 'computer-fault',
    sectors: ['shop', 'devices'],
    when: [
      /\b(?:laptops?|computers?|pc|desktop|mac ?book|chromebook|keyboard|trackpad|monitor|mac)\b/i,
      /\b(?:won[’']?t (?:turn|start|boot|switch|charge|shut|wake|load|connect|power)|doesn[’']?t (?:turn|start|boot|work|charge)|keys? (?:stuck|fell|fall\w*|not|don)|stopped working|not (?:working|turning|charging|respond\w*)|freez\w*|froze|blue screen|black screen|screen (?:goes|went|turns?|turned|stays) (?:black|blank|blue|white)|overheat\w*|fan|dead|slow\w*|went (?:totally |completely )?(?:black|dead)|crash\w*|flicker\w*|keeps (?:shutting|restarting|freezing|crashing)|purple)\b/i,
    ],
    not: settledOr(
      /\b(?:big mac|mac and cheese|mac (?:&|n) cheese|your (?:computers?|system)|app\b|web ?site|site|page|game|server|meeting|stream\w*|log ?in|sign in|order(?:ed)?|deliver\w*|parcel|smok\w*|fire|burn\w*|refund|broad ?band|internet|wi-?fi|checkout|import|export|fan of|piano|pc game|lightroom|software|applications?|mission|swollen|dangerous|render|gta)\b/i,
    ),
    ack: [
      'You need that computer working, I know.',
      "It's so frustrating when your computer lets you down.",
      'A computer that plays up makes a day of work difficult.',
    ],
    matter: 'your computer acting up',
    ask: [
      {
        text: 'Did it start after an update, or out of nowhere?',
        unless: /\b(?:update\w*|since|suddenly|dropp\w*|spill\w*|out of nowhere|after|brand new)\b/i,
      },
      {
        text: 'Does it do the same with everything unplugged but the power?',
        unless:
          /^(?![\s\S]*\b(?:turn(?:s|ing)? on|power|start(?:s|ing)?(?: up)?|boot\w*|dead|switch(?:es|ing)? on)\b)|\b(?:hinge|crack\w*|snap\w*|broke\w*|button|beeps?|bios|hot|battery|printer|boot device|hard (?:disk|drive)|\d+ ?%|drivers?|error|bsod|blue screen)\b|\b(?:unplugg\w*|keys?|keyboard|trackpad|slow\w*|screen|monitor)\b/i,
      },
      {
        text: "Does it stay on while it's plugged in?",
        // Only where it goes off by itself.
        unless:
          /^(?![\s\S]*\b(?:batter(?:y|ies)|\d+ ?%|shut(?:s|ting)? (?:off|down|itself)|(?:turn|switch)(?:s|es|ing) (?:itself )?off)(?!\w))|\b(?:plugg\w*|charger|charging|overheat\w*|hot|boot\w*|printer|desktop|won['’]?t (?:turn|start|boot|power))\b/i,
      },
    ],
    quick: [
      {
        text: 'Shut it right down, leave it unplugged for a minute, and start it again.',
        unless: new RegExp(
          `${RESTARTED.source}|\\b(?:hinge|crack\\w*|snap\\w*|broke\\w*|button|water|spill\\w*)\\b|\\b(?:wo|ca|does)n['’]?t (?:shut|turn|switch|power) (?:off|down)\\b`,
          'i',
        ),
      },
    ],
    detail: 'the model and serial number',
    act: ['find out what you can try on that model', 'work out what it needs'],
    hits: [
      'laptop screen went black, school starts monday',
      'keyboard on my laptop stopped working, keys stuck',
      'my pc keeps freezing',
    ],
    misses: ['big mac was not working for me', 'your app crashes on my laptop'],
  },
  {
    id: 'licence-activation',
    sectors: ['devices', 'software'],
    when: [
      /\b(?:licen[cs]e|serial|product key|activation|activate|software|subscription|key)\b/i,
      /\b(?:software|installer|install(?:ed|ing)?|program|app|computer|pc|mac|windows|laptop|version|device)\b/i,
      /\b(?:in use|another (?:computer|device)|invalid|expired|won[’']?t (?:activate|install|accept|open|let)|already (?:used|activated)|not (?:valid|recogni[sz]ed|accepted)|doesn[’']?t work|rejected|deactivat\w*|too many devices|stuck|error)\b/i,
    ],
    not: settledOr(
      /\b(?:driving licen[cs]e|driver[’']?s licen[cs]e|tv licen[cs]e|game|dlc|sim|e-?sim|hotel key|key ?card|door|id check|verif\w*|passport|car|cancel\w*|charged|refund|meter|heating|gym|code (?:never|not)|railcard|blocked|authenticator|contact support)\b/i,
    ),
    ack: [
      'Software you paid for should accept your license.',
      "It's annoying when software won't accept that it's yours.",
      'You need that software up and running.',
    ],
    matter: 'the trouble getting your software to run',
    ask: [
      {
        text: 'Is it a new computer, or the one it always ran on?',
        unless:
          /\b(?:server|studio|sat nav|phone|motherboard|windows \d+)\b|\b(?:new|another|old|second|other|same|always)\b/i,
      },
      {
        text: 'What is the exact message it shows?',
        unless:
          /"|\b(?:rejected|isn[’']?t activated|move my|free version)\b|\b(?:says?|said|error|in use|invalid|expired|message|too many|already)\b/i,
      },
    ],
    quick: [
      {
        text: 'Signing out or deactivating it on the old computer usually frees the license.',
        unless:
          /^(?![\s\S]*\b(?:in use|another (?:computer|device)|already (?:used|activated)|new (?:laptop|computer|pc|mac))\b)|\b(?:died|dead|stolen|sold|broke\w*|deactivat\w*|wiped|only (?:one|on)|never)\b/i,
      },
    ],
    detail: 'the email you bought it with',
    act: ['check which devices the licence is counted on', "see why it won't activate"],
    hits: [
      'licence says in use on another computer',
      'software installer stuck at 3%, error',
      'product key rejected on my new laptop, says already used',
    ],
    misses: ['driving license rejected by the app', 'sim activation stuck on my device'],
  },
  {
    id: 'software-crash-export',
    sectors: ['devices', 'software'],
    when: [
      /\b(?:software|program|premiere?|photo ?shop|editor|export\w*|import\w*|render\w*|plug-?in|spreadsheet|sync(?:ing|s)?|calendar|upload(?:s|ing)?|meeting|csv)\b/i,
      /\b(?:crash\w*|freez\w*|froze|stuck|fails?|failed|error|won[’']?t|doesn[’']?t|can[’']?t|not work\w*|bug(?:gy|s)?|slow\w*|loop\w*|hangs?|corrupt\w*|broken|blank|duplicat\w*)\b/i,
      /\b(?:file|files|video|project|document|photo|version|windows|mac|pc|edit\w*|export\w*|import\w*|render\w*|upload\w*|calendar|sync\w*|csv|meeting|software)\b/i,
    ],
    not: settledOr(
      /\b(?:loyalty program\w*|rewards program\w*|customs|import (?:tax|duty|fees?)|tv program\w*|hotel|watch|earbuds|smart ?watch|printer|game|mod|meeting (?:room|point|him|her|my)|hacked|flight|delivery|refund|verif\w*|passport|photo id|licen[cs]e|songs?|playlists?|installer|password|kyc|police|council|meter)\b/i,
    ),
    ack: [
      "It's so frustrating when software fails in the middle of your work.",
      "You've work to finish, so I can see why a failing program is maddening.",
      'Losing time to a failing program is no fun.',
    ],
    matter: 'the trouble the software is giving you',
    ask: [
      {
        text: 'Does it happen with every file, or just this one?',
        unless:
          /\b(?:files|documents|projects|photos|pages|everywhere|loading|launch\w*|opening it|sign\w*|slides|screen|meeting|plugins?|same frame|format|project)\b|\b(?:every|all|any|only|each|certain|some|one)\b/i,
      },
      {
        text: 'Which version are you on, and on what system?',
        unless:
          /\b(?:windows|mac ?os|mac|linux|ios|android|v?\d+\.\d+|20\d\d|versions?|cc ?20\d\d|cs\d|lr ?\d|chrome ?book)\b/i,
      },
    ],
    quick: [
      {
        text: 'Try it with a copy of a small file, which shows whether it is the file or the tool.',
        unless:
          /\b(?:plugins?|same frame|corrupt\w*|format|slides|screen)\b|\b(?:every|any|all|other files?|small|new (?:file|project)|meeting|calendar)\b/i,
      },
      {
        text: 'Saving a copy under a new name before the next try keeps what you have.',
        unless: /\b(?:calendar|csv|meeting|sync\w*|upload\w*|import\w*|can[’']?t save|won[’']?t save|copy|copies)\b/i,
      },
    ],
    detail: 'the version and system you are on',
    act: ['pass it on with those details', 'see what could be causing it there'],
    hits: [
      'software crashes every time i import a video',
      'export is stuck at 99%, project due today',
      'calendar sync won’t work, events duplicated',
    ],
    misses: ['loyalty program can’t find my file', 'import duty was not working out, project late'],
  },
];
