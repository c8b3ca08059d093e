import { allBut } from '../sectors/sector';
import { RESTARTED, settledOr } from './settled';
import type { Situation } from './situation';

const MAIL = /\b(?:e-?mails?|mail ?box|inbox|webmail|mail app|outgoing mail|gmail|outlook)\b/i;

/** Mail, names on the web, installers and sync: what is not an app one can simply open again. */
export const MAILBOX: readonly Situation[] = [
  {
    id: 'mail-not-arriving',
    sectors: ['broadband', 'devices', 'software'],
    when: [
      MAIL,
      /\b(?:not (?:receiv\w*|getting|coming|arriving|sending|syncing|loading|updating)|(?:is|are|am) ?n[’']t (?:receiv\w*|getting|coming|arriving|sending|syncing)|can[’']?t (?:send|receive|check|open|load) (?:\w+ ){0,2}(?:e-?mails?|mail|inbox|mailbox)|won[’']?t (?:send|load|sync|open)|bounc\w*|(?:e-?mail|mail) (?:is |has been )?down|stuck in (?:the )?outbox)\b/i,
    ],
    not: settledOr(
      /\b(?:codes?|verification|reset|confirmation|refund|order|booking|ticket|reply|replied|newsletter|marketing|hack\w*|old e-?mail|password|delivery|parcel|tracking|receipt|invoice|voucher|gift|activation)\b/i,
    ),
    ack: [
      "Email that doesn't work as it should is a real problem.",
      'You need your email to come and go as it should.',
      "It's so frustrating when you can't count on your email.",
    ],
    matter: 'your email not working as it should',
    ask: [
      {
        text: 'Is it sending, receiving, or both?',
        unless:
          /\b(?:send\w*|receiv\w*|both|bounc\w*|outbox|junk|spam|no (?:new )?(?:e-?mails?|mail|messages)|log ?in|arriv\w*|com(?:e|ing) (?:through|in)|sent myself|getting|trash|deleted|inbox|incoming|outgoing|folders?|attachments?|load\w*)\b/i,
      },
      {
        text: 'Is it the same in a browser as in your mail app?',
        unless: /\b(?:browser|web|both|every device|app|junk|spam|domain|hotmail|full|same on)\b/i,
      },
      { text: 'Is there an error or a bounce message?', unless: /\b(?:bounc\w*|error|says?|saying|cannot|unable)\b/i },
    ],
    quick: [
      {
        text: 'A full mailbox can stop new mail, so check the space that is left first.',
        unless: /\b(?:send(?:ing)?|outgoing|outbox|full|space|storage|log ?in|sign|bounc\w*|attachments?|load\w*)\b/i,
      },
    ],
    detail: 'the email address affected',
    act: ['check what is happening to your mail', 'see where it gets stuck'],
    hits: [
      'we are not receiving our emails and senders say they bounce',
      "my mailbox won't load since this morning, can't check anything",
      "emails aren't coming through on my account for two days",
    ],
    misses: ['never received a reply to my email', 'too many emails from you'],
  },
  {
    id: 'report-phishing',
    when: [
      /\b(?:phish\w*|spam|scam|suspicious|dodgy|fake|legit(?:imate)?|real|genuine|fraud\w*)\b/i,
      /\b(?:e-?mails?|texts?|messages?|sms|calls?|website|site|link|address)\b/i,
      /\b(?:report|forward|is (?:this|it)|from you|really you|claiming|pretending|confirm|how (?:do|can) i|where (?:do|can) i|your name|genuine|legit|real|check)\b/i,
    ],
    not: settledOr(
      /\b(?:versions?|licen[cs]e|my (?:account|card|money)|money (?:gone|taken)|i (?:clicked|paid|gave)|hacked|refund|stop (?:sending|emailing)|unsubscribe|spam(?:ming)? me|real (?:person|human|time|shame)|scam company|order)\b/i,
    ),
    ack: [
      'You did right to check before doing anything with it.',
      'Thanks for flagging that message.',
      "It's always worth checking a message like that first.",
    ],
    ask: [
      {
        text: 'Did it come by email, text or phone?',
        unless:
          /\b(?:e-?mails?|texts?|sms|calls?|phone|website|site|app|whats ?app|dm(?:ed|s)?|insta|link|message[ds]?|rang|ring|calling|caller)\b/i,
      },
      {
        text: 'Did you tap anything in it?',
        unless:
          /\b(?:click\w*|tapp?ed|did ?n[o’'"]?t (?:open|click|do)|have ?n[o'"]?t|call from|phone call|hovered|just thought|report(?:ing)? (?:it|this|that|them|someone|somebody|an?)|to report|where (?:do|can|should|am) i|who (?:do|can|should) i|fyi|heads[- ]up|just so you|someone (?:is )?(?:send\w*|using)|somebody (?:is )?(?:send\w*|using)|delet\w*|blocked|ignored|obvious\w*|ring|rang|forward\w*|how (?:do|can|should) i report|report <|which (?:e-?mail|address)|what (?:e-?mail|address)|identified|sales|try to sell)\b/i,
      },
    ],
    quick: [
      {
        text: "Please don't open any link in it until it's been checked.",
        unless: /\b(?:call(?:s|ed|ing|er)?|rang|ringing|phoned|man|woman)\b/i,
      },
    ],
    detail: 'a screenshot of it',
    act: ['tell you whether it is from us', 'get it to the team that deals with fakes'],
    hits: [
      'got a text with a link saying its from you, is this real?',
      'how do i report a phishing email using your name',
      'keep getting these texts, seems like spam, can you confirm',
    ],
    misses: ['stop sending me marketing emails', 'the real thing tastes better'],
  },
  {
    id: 'my-email-used-by-other',
    sectors: allBut('transit', 'health', 'education', 'public'),
    when: [
      /\b(?:someone|somebody|person|people|stranger|who(?:ever)?)\b/i,
      /\b(?:signed up|register\w*|using|used|uses|opened|created|set up|put)\b.{0,40}\b(?:my|our) (?:e-?mail|email address|address|phone number|number|name)\b/i,
    ],
    not: settledOr(/\b(?:hack\w*|kindly|changed (?:my|the) (?:password|e-?mail)|stole|money|card|bank|loan|credit)\b/i),
    ack: [
      "It's unsettling to find your details on an account that isn't yours.",
      'Your email should only be used by you.',
      'I can see why you want your details taken off that.',
    ],
    matter: 'your details being used by somebody else',
    ask: [
      {
        text: 'Have you ever had an account with us yourself?',
        unless:
          /\b(?:(?:do ?n[o’']?t|never) (?:even )?(?:have|had|signed|used|heard|ordered)|my (?:own )?account|not a customer|wrong person|his|her|their|another)\b/i,
      },
    ],
    quick: [
      {
        text: "Please don't confirm anything that account sends you, so that it stays unverified.",
        unless: /\b(?:confirm\w*|verif\w*|phone number|my name|our name)\b/i,
      },
    ],
    detail: 'the email address they used',
    act: ['get your address taken off that account', 'see what that account is and how it was set up'],
    hits: [
      'someone has signed up to you using my email address, how do i get it changed',
      'somebody is using my email for their account and i get all their stuff',
      'whoever opened an account with my number, please remove it',
    ],
    misses: ['someone should email me back', 'the person used my name kindly, thanks'],
  },
  {
    id: 'new-login-no-account',
    sectors: [
      'travel_agent',
      'rides',
      'food_delivery',
      'marketplace',
      'bank',
      'mobile',
      'broadband',
      'devices',
      'software',
      'games',
      'streaming',
      'social',
    ],
    when: [
      /\b(?:new|unknown|strange|unusual) (?:log ?in|sign[- ]?in|device)\b/i,
      /\b(?:e-?mails?|texts?|alert|notif\w*|says?|said|message)\b/i,
    ],
    not: settledOr(/\b(?:how do i|turn off|my new device)\b/i),
    ack: [
      "A sign-in alert you don't recognise is worrying.",
      'You were right to ask about that alert.',
      "It's unnerving to get a message like that.",
    ],
    ask: [
      {
        text: 'Do you have an account with us yourself?',
        unless:
          /\b(?:do ?n[o’']?t (?:even )?(?:have|use)|my account|not a member|no account|never (?:had|made|registered|heard|signed|used|joined)|bank elsewhere|deleted|not (?:a|one of your) (?:\w+ )?(?:users?|members?|customers?)|(?:is|am|was)n['’]?t a customer|don['’]?t do|never (?:been|made|downloaded)|deleted my)\b/i,
      },
    ],
    quick: [{ text: "Don't use the link in it; open the app or site yourself to check." }],
    detail: 'the email address it came to',
    act: ['check whether it came from us', 'see if there is an account under that address'],
    hits: [
      'got an email saying there was a new login from abroad and i dont even have an account',
      'alert says unknown device signed in, not me',
      'a text about an unusual sign in that i never did',
    ],
    misses: ['new login page looks great', 'my new device arrived'],
  },
  {
    id: 'install-fails',
    sectors: ['devices', 'software', 'games'],
    when: [
      /\b(?:install\w*|uninstall\w*|updat(?:e|es|ing)|upgrad\w+|download(?:ing)?|set ?up)\b.{0,30}\b(?:stuck|fail\w*|errors?|won[’']?t|doesn[’']?t|does not|not (?:work\w*|available)|loop\w*|stops? (?:at|every|half))\b|\b(?:stuck|fail\w*|errors?|can[’']?t|cannot|won[’']?t|unable to|keeps? (?:wanting|asking|failing|trying)(?: to)?)\b.{0,30}\b(?:install\w*|uninstall\w*|updat(?:e|ing)|upgrade|download|set ?up)\b/i,
      /\b(?:software|program|installer|windows|mac ?os|mac|pc|laptop|computer|driver|desktop|version|package|update|printer|system)\b/i,
    ],
    not: settledOr(
      /\b(?:updat\w+ (?:my |our |the |a )?(?:billing|credit|debit|card|payment|address|details)|hard drive|boot device|freez\w*|sync\w*|games?|console|xbox|ps ?[345]|steam|kitchen|engineer|boiler|broad ?band|fibre|meter|router|sim|order update|any update|status|refund|delivery|meeting|songs?|episodes?|upgrade (?:my )?(?:seat|flight|plan|phone|ticket|room))\b/i,
    ),
    ack: [
      "It's so frustrating when an install won't finish.",
      'An install that keeps failing wastes a lot of time.',
      'You just want the install to go through and the program to work.',
    ],
    matter: 'the install that keeps failing',
    ask: [
      {
        text: 'What does the error say, or what is the code?',
        unless:
          /\b(?:error|code|0x\w+|something went wrong|says?|fails at|rolls? back|stuck|progress|hangs?|stops at|undo\w*)\b|["“]|#\d+/i,
      },
      {
        text: 'Which version of Windows or macOS is it?',
        unless:
          /\b(?:windows ?\d+|win ?\d+|w10|w11|mac ?os|10\.\d|os x|catalina|mojave|sonoma|chrome ?book|phone|android|iphone|ipad|tv|ios|i ?pods?|watch|apple tv|console|xbox|ps ?\d|printer|songs?|music|items?|played|films?|movies?|shows?|series|driver|galaxy|mac ?book|imac)\b/i,
      },
    ],
    quick: [{ text: 'One restart before trying again often clears a stuck install.', unless: RESTARTED }],
    detail: 'the version you have and the error you see',
    act: ['look up that error', 'find the steps that get past it'],
    hits: [
      'my installer is stuck at 3% with error 1006, how to fix it',
      'windows update keeps failing, says package not available',
      "can't install the software on my mac, stops every time",
    ],
    misses: ['how to install it', 'engineer came to set up the router, it failed'],
  },
  {
    id: 'sync-stopped',
    sectors: ['devices', 'software'],
    when: [
      /\b(?:sync\w*|back(?:ed)? ?up|cloud|upload\w*|shared? folders?)\b/i,
      /\b(?:stopp\w*|nothing|not|won[’']?t|doesn[’']?t|can[’']?t|fail\w*|stuck|error|missing|never|anymore|any more|icon|slow|forever)\b/i,
      /\b(?:files?|folders?|photos?|desktop|laptop|computer|phone|app|drive|icon|devices?|contacts|calendar|notes)\b/i,
    ],
    not: settledOr(
      /\b(?:resolution|file size|watch|earbuds|headphones|bluetooth|lips?|subtitles?|audio|out of sync|videos?|channel|passport|documents? (?:for|to) (?:verif|prove)|games?|save|lost (?:all|my)|vanish\w*|delet\w*|premiere|export\w*|ipod)\b/i,
    ),
    ack: [
      "It's a worry when your files stop syncing.",
      'You need to know your files are up to date everywhere.',
      "When syncing stops you can't be sure what's saved.",
    ],
    matter: 'the sync not working',
    ask: [
      {
        text: 'Is it one device or all of them?',
        unless:
          /\b(?:all|every|both|only|one|nothing|(?:phone|desktop|pc|app|computer|laptop) (?:to|and) |on the computer|bank|i ?pod|authori[sz]\w*|hard drive|my (?:pc|laptop|computer|mac|phone)|icon|project)\b/i,
      },
      {
        text: 'Is there any space left on the account?',
        unless:
          /\b(?:space|full|storage|gb|quota|conflict\w*|watch|list|bank|calend[ae]r|contacts|notes|authori[sz]\w*|corrupt\w*|crash\w*|icon|install\w*|disk|hard drive|explorer|usb|i ?pod|autosave)\b/i,
      },
    ],
    quick: [
      { text: 'Closing the app fully and opening it again often starts the sync again.', unless: RESTARTED },
      {
        text: "Please don't delete anything on either side until it has caught up.",
        unless: /\b(?:delet\w*|gone|lost)\b/i,
      },
    ],
    detail: 'the email on your account',
    act: ['see where the sync stops', 'check whether the files have reached us'],
    hits: [
      'nothing syncs anymore on my desktop and the icon is gone',
      "my shared folder won't sync to my laptop",
      'photos stuck uploading to the cloud from my phone for hours',
    ],
    misses: ['how much is cloud storage', 'the sync is perfect on my phone'],
  },
  {
    id: 'website-domain-unreachable',
    sectors: ['software'],
    when: [
      /\b(?:domains?|hosting|dns|my (?:web ?)?site|our (?:web ?)?site|ssl|certificate|word ?press|nameservers?|forward(?:ed|ing))\b/i,
      /\b(?:down|not|can[’']?t|cannot|won[’']?t|unable|error|expired?|broken|offline|slow|unreachable|why not|hacked|redirect\w*|problems?)\b/i,
      /\b(?:domains?|hosting|dns|site|website|pages?|ssl|server)\b/i,
    ],
    not: settledOr(
      /\b(?:public domain|camp ?site|building site|on[- ]site|your (?:web ?)?site|birth certificate|gift certificate|call forwarding|the site is (?:slow|down) to)\b/i,
    ),
    ack: [
      "A site people can't reach costs you visitors, so I can see the hurry.",
      'You need your site up and reachable for everybody.',
      "It's worrying to hear people can't get to your site.",
    ],
    matter: 'the trouble reaching your site',
    ask: [
      {
        text: 'Is it down for everyone, or only for some people?',
        unless:
          /\b(?:everyone|some people|people have|all|customers|nobody|dns|ssl|certificate|renewed|nameservers?|database|passed away|suspended)\b/i,
      },
      {
        text: 'Did anything change on the domain or hosting lately?',
        unless: /\b(?:changed|moved|renew\w*|transfer\w*|expired|nothing changed)\b/i,
      },
    ],
    quick: [
      {
        text: 'An expired domain is a common cause, so check its renewal date in your account.',
        unless: /\b(?:expired?|renew\w*|dns|nameservers?|ssl|certificate|hack\w*|redirect\w*|slow|forward\w*|error)\b/i,
      },
    ],
    detail: 'the domain name',
    act: ['check how the domain is set up', 'see what visitors see'],
    hits: [
      "people tell me they can't access my site, the domain has been forwarded for years",
      'my website is down and hosting support is silent',
      'dns error on our domain since last night',
    ],
    misses: ['your site is down', 'lovely camp site'],
  },
];
