import type { Situation } from './situation';

/** Trouble of people who work and live online: strangers in a meeting, lost keys, floods of spam, a name in the search results. */
export const ONLINE: readonly Situation[] = [
  {
    id: 'meeting-intruder',
    sectors: ['software'],
    when: [
      /\b(?:meetings?|webinars?|calls?|class(?:es)?|lessons?|sessions?|seminars?)\b/i,
      /\b(?:hack\w*|hijack\w*|bomb(?:ed|ing|er|ers)|intruders?|gate ?crash\w*|strangers? (?:joined|came|got|entered|in)|(?:random|unknown) people (?:joined|came|got|entered))\b/i,
      /\b(?:meeting|webinar|class|lesson|screen|mic|link|joined|online|video|zoom\w*|drawing|shouting|host)\b/i,
    ],
    not: /\b(?:phone calls?|call centre|first class|bath bombs?|bombed (?:the|my) (?:test|interview)|bomb threat|account was hacked|my account|life hack|gym|yoga studio|world class)\b/i,
    ack: [
      'A stranger breaking in is a horrible thing to have happen in your own meeting.',
      'Nobody should be able to walk into your meeting and do that.',
      "It's upsetting to have a stranger burst in like that.",
    ],
    ask: [
      { text: 'Was the link shared anywhere in public?', unless: /\b(?:public\w*|posted|shared|private)\b/i },
      { text: 'Did it have a passcode or a waiting room?', unless: /\b(?:pass ?code|password|waiting room)\b/i },
    ],
    quick: [
      {
        text: 'If it is still on, the host can lock the meeting and remove people from the list of participants.',
        unless: /\b(?:ended|closed|over|finished|yesterday|last (?:week|night)|removed|locked)\b/i,
      },
    ],
    detail: 'the meeting number and the time',
    act: ['get it to the team that deals with misuse', 'see which settings would have kept them out'],
    hits: [
      'just been in a meeting that was hacked, somebody drawing on the screen and shouting',
      'Strangers joined our online class and took over the screen',
      'our webinar got bombed, the link was for members',
    ],
    misses: ['My account was hacked after the meeting', 'Your call centre put me through to strangers'],
  },
  {
    id: 'product-key-lost',
    sectors: ['devices', 'software', 'games'],
    when: [
      /\b(?:product|licen[cs]e|activation|serial|registration|windows|office) (?:key|code|number)s?\b|\b(?:lost|need|get|find|where(?:['’]s| is)) (?:\w+ ){0,2}(?:key|code)\b/i,
      /\b(?:re-?install\w*|re-?activat\w*|install\w*|bought|purchased|paid|new (?:pc|computer|laptop|machine|hard drive|motherboard)|motherboard|win(?:dows)? ?\d+|from your (?:web ?)?site|software|download\w*|licen[cs]e)\b/i,
    ],
    not: /\b(?:scan\w*|receipt|promo|voucher|discount|gift|verification|2fa|sms|text|door|car|house|room|pin|qr|game code|skin|dlc|post ?code|zip ?code|error code|dress code|sort code|recovery|reset|how much|puk|return)\b/i,
    ack: [
      'You paid for the software, so I can see why you want it running again.',
      "It's so annoying to own it and be stopped by a missing key.",
      'You need that key before you can get going again.',
    ],
    matter: 'the missing key',
    ask: [
      {
        text: 'Was it bought from us directly, in a shop, or with the computer?',
        unless:
          /\b(?:online|direct\w*|shop|store|website|site|with the|pre-?installed|retailer|bundle|school|charity|card|came with|sticker|laptop came|account page)\b/i,
      },
      { text: 'Do you still have the order email?', unless: /\b(?:e-?mail|receipt|invoice|order)\b/i },
    ],
    quick: [
      {
        text: 'Searching your mail for "license" or the name of the shop often brings it up.',
        unless: /\b(?:e-?mails?|searched|motherboard|sticker|card)\b/i,
      },
    ],
    detail: 'the email or order number it was bought with',
    act: ['see whether the key can be found on your order', 'find out how to get it on the machine again'],
    hits: [
      'I need to reinstall, lost the code, purchased online',
      'where is the product key for the software I bought from your website',
      'new motherboard and now my licence key is gone, help',
    ],
    misses: ['the promo code for the software does not work', 'I need the verification code to install your app'],
  },
  {
    id: 'device-limit',
    sectors: ['broadband', 'devices', 'software', 'games', 'streaming'],
    when: [
      /\b(?:sign(?:ed|ing)? out of (?:another|other|all|one)|too many devices|device limit|(?:number|limit|maximum) of devices|already (?:in use|signed in|active) on|log(?:ged)? out of (?:another|other|one)|deactivat\w*|activation limit|devices? (?:i|we) (?:do not|don['’]?t|no longer) (?:have|own|use))\b/i,
      /\b(?:devices?|computers?|laptops?|phones?|tablets?|tvs?|licen[cs]e|app|account|machine)\b/i,
    ],
    not: /\b(?:hack\w*|someone else|stranger|medical device|hearing|my account (?:was|is|got) deactivat\w*|deactivat\w* my account|flight|bank|banned|suspended)\b/i,
    ack: [
      "It's annoying to be stopped by a limit on devices.",
      'You want to use it on the device in front of you.',
      'You pay for it, so it should open where you are.',
    ],
    matter: 'the limit on devices stopping you',
    ask: [
      {
        text: 'Which devices does the list show?',
        unless:
          /\b(?:list\w*|shows?|says|counting|the (?:four|three|two) are|no other|don['’]?t own|it names|landfill|sold|one pc|alone)\b/i,
      },
      {
        text: 'Does it come back each time, or did it happen once?',
        unless:
          /\b(?:every ?time|each time|always|keeps?|again|once|how (?:do|can)|remove|limit|we pay|primary|sold)\b/i,
      },
    ],
    quick: [
      {
        text: 'An old device can usually be removed from the list in your account settings.',
        unless: /\b(?:remov\w*|list\w*|delet\w*|each time|every ?time|keeps?)\b/i,
      },
    ],
    detail: 'the email on your account',
    act: ['see which devices are counted on it', 'find out why it is counting that one'],
    hits: [
      'keeps telling me to sign out of another device, and the one it lists is the one I am on',
      'says I have too many devices, I own one laptop',
      'activation limit reached on a computer I no longer have, and the app will not open',
    ],
    misses: ['Someone else is signed in on my devices, I think I was hacked', 'How do I sign out of the app?'],
  },
  {
    id: 'spam-flood',
    sectors: ['broadband', 'software'],
    when: [
      /\b(?:spam|junk)\b/i,
      /\b(?:inbox|mail ?box|e-?mails?|messages?|mail)\b/i,
      /\b(?:keeps?|still|flood\w*|blocked|filters?|every day|per day|a day|\d+|ridiculous|so (?:much|many)|too (?:much|many)|hit my|get(?:ting)? through|stop)\b/i,
    ],
    not: /\b(?:checked (?:my )?(?:spam|junk)|alias|reset|from you\b|your (?:e-?mails?|newsletter|marketing)|you (?:sent|send|emailed|keep (?:sending|emailing))|unsubscrib\w*|is this (?:you|real|legit)|can you confirm|sold (?:my|our)|leak\w*|breach|seems like spam|fell for|clicked|junk food|in (?:my|the) (?:junk|spam)|to (?:junk|spam)|into (?:junk|spam))\b/i,
    ack: [
      'So much junk makes it hard to find what matters.',
      "That's far too much rubbish to wade through.",
      "It's wearing to clear the same rubbish out every day.",
    ],
    matter: 'the flood of spam',
    ask: [
      {
        text: 'Does it come from the same senders, or new ones each time?',
        unless:
          /\b(?:same|different|new|\d+) (?:\w+ )?(?:senders?|culprits?|address\w*|people|ones?)\b|\bbots\b|\bblocked\b/i,
      },
      {
        text: 'Do you mark it as spam, or delete it?',
        unless: /\b(?:mark\w*|report\w*|block\w*|delet\w*|unsubscrib\w*|calendar)\b/i,
      },
    ],
    quick: [
      {
        text: "Please don't use the unsubscribe link in real junk, since that tells them you are there.",
        unless: /\bunsubscrib\w*/i,
      },
    ],
    detail: 'an example of one of them',
    act: ['pass it to the team that looks after the filters', 'see what else will keep them out'],
    hits: [
      'the amount of spam emails that hit my inbox is ridiculous',
      'set up filters, blocked the addresses, and still over 60 spam messages a day',
      'so much junk mail in my mailbox since last week',
    ],
    misses: [
      'You emailed me 10 times, that is spam, your newsletter is too much',
      'Your reply went to my spam, found the mail now',
    ],
  },
  {
    id: 'remove-from-search',
    sectors: ['software'],
    when: [
      /\b(?:remove[ds]?|removing|take (?:\w+ ){1,4}(?:off|down)|delete[ds]?|get (?:\w+ ){1,3}(?:off|removed))\b/i,
      /\b(?:my|our) (?:\w+ )?(?:phone number|number|address|name|photos?|pictures?|pics?|images?|house|home)\b/i,
      /\b(?:search(?: results?)?|google|maps?|street view|listing|images?|the internet|results)\b/i,
    ],
    not: /\b(?:mailing list|marketing|unsubscrib\w*|from (?:my|your) (?:list|order|basket|account)|storage|backup|by accident|accidentally|recover|restore|gallery|phone storage)\b/i,
    ack: [
      "It's unsettling to find something of yours where anyone can look it up.",
      'Nobody wants their private details to come up when people search.',
      'I can see why you want that taken down or put right.',
    ],
    matter: 'what comes up about you in a search',
    ask: [
      {
        text: 'Is it on one of our own pages, or on a site that the search finds?',
        unless:
          /\b(?:maps?|street view|listing|site|your (?:search|page|directory|people finder|site|results|phone book|background)|you['’]ve got|people finder|top result|searching|shows? up|comes? up|snippet)\b/i,
      },
      { text: 'Have you sent a removal request for it yet?', unless: /\b(?:request\w*|form|reported|asked|times)\b/i },
    ],
    quick: [
      {
        text: 'If another site shows it, having it taken down there usually makes a search drop it in time.',
        unless: /\b(?:maps?|street view|listing|house|home|your (?:site|page|directory))\b/i,
      },
    ],
    detail: 'the link to the page that shows it',
    act: ['find the right form for that kind of removal', 'get it to the team that handles removals'],
    hits: [
      'my phone number is in your search results wrongly and I need it removed',
      'please take my pictures off the internet, they show up in image search',
      'How do I get my house removed from the maps',
    ],
    misses: [
      'I deleted my photos by accident, can they be restored from search',
      'please remove my number from your marketing list',
    ],
  },
  {
    id: 'report-bad-site',
    sectors: ['software'],
    when: [
      /\b(?:phish\w*|scams?|fraud\w*|fake (?:shops?|stores?|sites?|web ?sites?|pages?)|malware|counterfeit\w*|impersonat\w*)\b/i,
      /\b(?:hosted|hosting|domains?|registered (?:with|by|through)|registrar|on your (?:platform|servers?|network|service)|report a (?:web ?)?site|report (?:this|these) (?:web ?)?sites?|nameservers?)\b/i,
    ],
    not: /\b(?:my (?:site|website|domain) (?:is|was|has been|got)|my account|texts?\b|called me|phone call|i paid|took my money|charged|is this (?:you|real|legit))\b/i,
    ack: [
      "Thanks for flagging it, that's what keeps others from falling for it.",
      'You did right to pass on a site like that.',
      "A site like that can hurt a lot of people, so it's good that you wrote.",
    ],
    ask: [
      {
        text: 'Is it still online?',
        unless: /\b(?:still|live|online|active|right now|is sending|hosts|hosting|hosted|your platform|they take)\b/i,
      },
    ],
    quick: [
      {
        text: "Please don't enter anything on it, and keep a screenshot in case the page changes.",
        unless: /\bscreen ?shots?\b/i,
      },
    ],
    detail: 'the address of the site',
    act: ['get it to the team that takes such sites down', 'pass it to the abuse team with what you sent'],
    hits: [
      'how can I report a website that is doing online fraud and is hosted on your platform?',
      'lots of phishing sites detected, all hosted by you',
      'These scam domains are registered with you, please look',
    ],
    misses: ['got a scam text with your name, is this you?', 'My site was flagged as phishing and my domain is locked'],
  },
  {
    id: 'runs-slow',
    sectors: ['devices', 'software', 'games', 'streaming', 'social'],
    when: [
      /\b(?:app|client|software|program|desktop|browser|laptop|computer|mac|pc|photoshop|system|interface|ui|menus?|window)\b/i,
      /\b(?:lagg(?:y|ing|s)|sluggish|(?:barely|hardly|slow to) respon\w*|(?:cpu|memory|ram)\b.{0,30}\b(?:usage|power|100|roof|full|high|all)|(?:using|uses|eats?|hogs?) (?:up )?(?:all|most|half|so much) (?:of )?(?:my|the) (?:cpu|memory|ram|processor)|(?:so|really|painfully|unbearably|terribly|horribly|extremely) (?:slow|laggy)|takes? (?:forever|ages|minutes) to (?:open|load|start)|crawl\w*)\b/i,
    ],
    not: /\b(?:internet|wi-?fi|broad ?band|speeds?|mbps|delivery|checkout|queue|servers?|match(?:es)?|lobby|ranked|fps|refund|staff|service is|train|bus|bank transfer|voice chat|pc gamer|lovely|thank\w*)\b/i,
    ack: [
      'A program that keeps you waiting makes a short job long.',
      "It's tiring to work with something that can't keep up with you.",
      'Slow software makes the whole day longer.',
    ],
    matter: 'how slow it is running',
    ask: [
      {
        text: 'Is it slow in everything, or in one part of it?',
        unless:
          /\b(?:everything|only|menus?|export\w*|syncing|opening|basic|just|startup|start(?:s|ing)? up|boot\w*|open(?:s|ed)?|load\w*|sav(?:e|es|ing)|syncs?|render\w*|typing|scroll\w*|search\w*|upload\w*|download\w*|whole|all|even|stream\w*|page)\b/i,
      },
      {
        text: 'Which version are you on, and on what system?',
        unless: /\b(?:version|v?\d+\.\d+|windows|mac ?os|win ?\d+|mac)\b/i,
      },
      { text: 'Did it start with an update?', unless: /\b(?:updat\w*|upgrad\w*|since|always)\b/i },
    ],
    quick: [
      {
        text: 'The task manager or activity monitor shows whether it is the processor or the memory.',
        unless:
          /\b(?:cpu|memory|ram|phone|android|ios|iphone|ipad|tv|console|xbox|ps ?\d|task manager|activity monitor)\b/i,
      },
    ],
    detail: 'the version and system you are on',
    act: ['see whether that version is known to be slow', 'pass it on with those details'],
    hits: [
      'The desktop client barely responds and cpu usage is through the roof',
      'your app is horribly laggy on my laptop since the weekend',
      'the program takes forever to open on my mac',
    ],
    misses: [
      'My broadband is so slow the laptop cannot load a page',
      'queue for the checkout was so slow, the system was down',
    ],
  },
];
