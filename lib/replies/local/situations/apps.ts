import { allBut } from '../sectors/sector';
import { OTHER_SENSES } from './otherpages';
import { RESTARTED, settledOr } from './settled';
import type { Situation } from './situation';

const APP_OR_SITE = /\b(?:apps?|sites?|web ?sites?|web ?pages?|pages?|checkout|portal|platform)\b/i;
const WHICH =
  /\b(?:app|web ?site|browser|phone|android|iphone|ios|ipad|tablet|laptop|desktop|chrome|safari|firefox|both)\b/i;

/** Apps and websites: opening, paying, changing, showing the truth. */
export const APPS: readonly Situation[] = [
  {
    id: 'voucher-code-refused',
    sectors: allBut('transit', 'courier', 'bank', 'insurance', 'broadband', 'energy', 'social', 'cars', 'public'),
    when: [
      /\b(?:promo(?:tion(?:al)?)?|discount|voucher|coupon|gift ?card)s?\b/i,
      /\b(?:codes?|voucher|coupon|gift ?card)\b/i,
      /\b(?:(?:does|is|wo|did|is|ca)n[’']?t (?:work\w*|accept\w*|apply\w*|be applied|valid|go|let|recogni[sz]\w*)|not (?:work\w*|valid|recogni[sz]ed|accept\w*|appl\w*)|invalid|won[’']?t|expired|error|refus\w*|reject\w*|already (?:used|redeemed)|fails?)\b/i,
    ],
    not: settledOr(
      /\b(?:never (?:arrived|came|received)|parking|stolen|scratch|game|when (?:does|do)|in store only|scratched|won[’']?t scan|apology|sorry)\b/i,
    ),
    ack: [
      "It's annoying when you have a code and it won't work.",
      "You were counting on that code, so let's see why it's refused.",
      'That code should have come off your total.',
    ],
    matter: 'your code being refused',
    ask: [
      {
        text: 'What does the checkout say when you enter it?',
        unless: /\b(?:says?|said|saying|invalid|expired|error|already|message)\b/i,
      },
      {
        text: 'Where did the code come from?',
        unless:
          /\b(?:code from|vouchers? (?:from|for)|from (?:my|the|your)|perks|gift cards?|credit)\b|\b(?:e-?mail|gift ?card|newsletter|text|birthday|student|welcome|app)\b/i,
      },
    ],
    quick: [
      {
        text: 'Type it by hand with no space at the end, as copying often adds one.',
        unless:
          /\b(?:(?:not|isn[’']?t) eligible|once per|only for|members?)\b|\b(?:not applicable|limit|two gift|only takes|expires?)\b|\b(?:typed|by hand|manually|expired|already|tried (?:everything|it all))\b/i,
      },
    ],
    detail: 'the code you tried',
    act: ['check what the code is for', 'see why it is being refused'],
    hits: [
      'discount code says invalid at checkout',
      'voucher code won’t apply to my basket',
      "your promo code isn't working",
    ],
    misses: ['verification code not working', 'gift card never arrived, error in the code maybe'],
  },
  {
    id: 'checkout-fails',
    sectors: allBut('rides', 'bank', 'insurance', 'energy', 'social', 'cars', 'public'),
    when: [
      /\b(?:checkout|check[- ]out|basket|cart|payment page|place (?:my|an|the) order|press pay|pay(?:ment)?s?|cards?|bag)\b/i,
      /\b(?:app|web ?site|site|page|online|checkout|basket|cart|press pay|place (?:my|an|the) order)\b/i,
      /\b(?:(?:wo|ca|does|is)n[’']?t (?:let|go|work\w*|load\w*|accept|take|process|open|check|pay|place|get past|add)|fail\w*|error|crash\w*|freez\w*|stuck|spin(?:s|n\w*)?|loop\w*|times? out|timing out|timed out|declin\w*|emptie[sd]|keeps? (?:empty\w*|throwing|kicking|refresh\w*|fail\w*|going)|not (?:working|loading|accept\w*|let\w*|go\w*)|refus\w*|broken|reject\w*)\b/i,
    ],
    not: settledOr(
      /\b(?:hotel|check(?:ed)? out (?:of|time|at)|late check[- ]?out|check[- ]?in|room|self[- ]checkout|till|in (?:the )?store|charged twice|refund|blocked|frozen|stolen card|pay (?:my|your) staff|voucher|promo|discount code|sim card|card reader|parking|meter|top ?up|queue|library|rail ?card|credit card app|tickets? (?:drop|sale)|boarding|game|console|overcharg\w*|bag (?:strap|arrived|tore|ripped|broke)|subscription|contactless|declined (?:in|at) |transit|registered to)\b/i,
    ),
    ack: [
      'You got all the way to paying and then the checkout stopped, which is so annoying.',
      "It's frustrating when you're ready to buy and the checkout won't let you.",
      "An order that won't go through is a nuisance.",
    ],
    matter: 'your order not going through',
    ask: [
      {
        text: 'Is it the same in a browser as in the app?',
        unless: new RegExp(
          `${WHICH.source}|\\b(?:wallet|funds|console|xbox|ps ?\\d|play ?station|psn|phone|till|store)\\b`,
          'i',
        ),
      },
      {
        text: 'Does it stop before or after your bank asks you to approve it?',
        unless:
          /\b(?:blank|loads?|loading|slot|hidden|house number)\b|\b(?:bank|approv\w*|3ds|declin\w*|basket|cart|address|emptie[sd]|add)\b/i,
      },
      {
        text: 'Does it give an error message?',
        unless: /\b(?:wheel|blank|hidden|empties)\b|"|\b(?:error|message|says?|said|code)\b/i,
      },
    ],
    quick: [
      {
        text: 'A private browser window is worth one try, as old cookies often block the last step.',
        unless: new RegExp(`${RESTARTED.source}|incognito|private|another browser|different browser|the app`, 'i'),
      },
      {
        text: 'Before another try, look in your bank app, so that nothing is taken twice.',
        unless: /\b(?:basket|cart|add(?:ing)?|slot|load\w*|declin\w*|emptie[sd]|blank|bank|twice)\b/i,
      },
    ],
    detail: "the email you're ordering with",
    act: ['see where the order stops', 'check that nothing was taken'],
    hits: [
      'checkout just spins on your website',
      'error 5012 when i press pay',
      "site won't accept my card, tried two",
    ],
    misses: ['hotel checkout was a mess online', 'self-checkout till is broken, app too'],
  },
  {
    id: 'app-after-update',
    sectors: allBut('hotel', 'insurance', 'public'),
    when: [
      /\b(?:update[sd]?|upgrade[sd]?|new (?:version|app|look|design|layout|site|web ?site|ui)|redesign\w*|since (?:version|v?\d))\b/i,
      /\b(?:app|site|web ?site|version|layout|ui|interface|design)\b/i,
      /\b(?:crash\w*|broke\w*|bugs?|buggy|gone|miss(?:ing|ed)|worse|hate|awful|terrible|horrible|slow\w*|useless|can[’']?t (?:find|see|use|open)|cannot|won[’']?t|doesn[’']?t|not work\w*|lost|wiped|disappear\w*|removed|where|ruined|mess|logs? me out|freez\w*|confus\w*|glitch\w*)\b/i,
    ],
    not: settledOr(
      /\b(?:password|games?|patch|console|phone (?:update|won)|ios update|windows|order update|any updates?|no updates?|update (?:on|me|us|about)|an update|updates? (?:from|on)|tracking|flight|train|delivery|refund|battery|laptop|watch|playlists?|songs?|payment (?:details|method)|parcel|account (?:was|is|got)|status|locked|keep me|updated? (?:my|the) (?:address|card|details))\b/i,
    ),
    ack: [
      'An update should make the app better, not worse.',
      "It's so annoying when an app you know changes like that.",
      'I can see why you want the app back how it was.',
    ],
    matter: 'what the update did to the app',
    ask: [
      {
        text: 'What has changed most for you?',
        unless:
          /\b(?:slower|barely|glitch\w*|batter(?:y|ies)|drain\w*|stopped|no longer|not (?:even )?work\w*|miss(?:ing|ed)|disappear\w*|broke\w*|bugs?|buggy|black|blank|stuck|crash\w*|won[’']?t (?:open|load)|can[’']?t|freez\w*|lag\w*|logs? me|slow|wiped|lost|gone|removed?|t(?:ook|ake) away|dark mode|hid(?:den)?|used to|confusing|layout|huge|button)\b/i,
      },
      {
        text: 'What were you looking for when you got stuck?',
        unless: /^(?![\s\S]*\b(?:can(?:[’']?t|not) find|layout|look|design|confus\w*)\b)|\bcrash\w*\b/i,
      },
      {
        text: 'Which device and version is it on?',
        unless:
          /\b(?:android|iphone|ios|ipad|pixel|samsung|galaxy|version \d+|\d+\.\d+|browser|web ?site|site|desktop)\b/i,
      },
    ],
    quick: [
      {
        text: 'A newer version may already be in the app store, so it is worth a look there.',
        unless:
          /\b(?:hate\w*|layout|look|design|ui|interface|ugly|confus\w*|bring back|redesign\w*|web ?site|site|browser|latest|newest|wiped|lost|gone|removed|days|weeks|months)\b/i,
      },
    ],
    detail: 'your device and app version',
    act: ['take it to the people who build the app', 'pass it on with the version'],
    hits: [
      'app crashes since the update',
      'hate the new layout of the app, cannot find anything',
      'new version of your app wiped my settings',
    ],
    misses: ['any update on my order? the app says gone', 'games patch broke the new version'],
  },
  {
    id: 'app-crashes',
    sectors: allBut('insurance', 'public'),
    when: [
      /\b(?:apps?|it|ios|android)\b/i,
      /\bapps?\b.{0,80}\b(?:crash(?:es|ed|ing)?|freez\w*|froze\w*|clos(?:es|ing) (?:itself|on its own|straight)|shuts? (?:down|itself)|kicks? me out|hangs?|force clos\w*)|\b(?:crash(?:es|ed|ing)?|freez\w*|froze)\b.{0,60}\bapps?\b/i,
    ],
    not: settledOr(
      new RegExp(
        `${OTHER_SENSES.source}|\\b(?:freezer|frozen|ice cream|stock market|car|bike|account frozen|console)\\b`,
        'i',
      ),
    ),
    ack: [
      'An app that keeps crashing is no use to you.',
      "It's so frustrating when the app shuts down on you.",
      'You need the app to stay open without crashing.',
    ],
    matter: 'the app crashing or freezing on you',
    ask: [
      {
        text: 'Does it go at the same point each time?',
        unless:
          /\b(?:when|as soon as|second i|every time|on (?:opening|launch|start)|start\w*|open|each time|whenever|after|right|before)\b/i,
      },
      {
        text: 'Which phone is it on, and is the app up to date?',
        unless:
          /\b(?:android|iphone|ios|ipad|pixel|samsung|galaxy|tablet|latest|newest|version|updat\w*|web ?site|site|desktop|laptop|pc|mac|windows|computer|machine|ram|cores|tv|console)\b/i,
      },
      {
        text: 'Which phone is it on?',
        unless: /\b(?:web ?site|site|desktop|laptop|pc|mac|windows|computer|machine|ram|cores|tv|console|version)\b/i,
      },
    ],
    quick: [
      {
        text: 'If nothing is stored only on the phone, installing the app afresh often cures it.',
        unless: RESTARTED,
      },
    ],
    detail: 'your phone and app version',
    act: ['pass the crash on with those details', 'see whether others on that version report it'],
    hits: [
      'app keeps crashing when i open the map',
      'your app crashes every single time',
      'it freezes on the app whenever i scan',
    ],
    misses: ['the game crashes, not an app', 'app store crash in tech stock market'],
  },
  {
    id: 'app-slow-queue',
    sectors: [
      'airline',
      'travel_agent',
      'rail',
      'grocery',
      'shop',
      'mobile',
      'devices',
      'games',
      'venue',
      'health',
      'public',
    ],
    when: [
      /\b(?:online queue|virtual queue|waiting room|(?:in|th in) (?:the )?(?:line|queue)|queue)\b/i,
      /\b(?:web ?site|site|online|app|page|refresh\w*|kicked|tickets?|place|number \d|th in)\b/i,
      /\b(?:hours?|minutes?|mins?|\d{3,}|kicked|back to|refresh\w*|stuck|not mov\w*|crash\w*|lost (?:my )?place)\b/i,
    ],
    not: settledOr(
      /\b(?:on hold|phone|call|chat|staff|till|security|airport|passport|shop floor|in[- ]store|coffee|lobby|match|game|player|barista|checkout line|boarding|bar|toilets?|loo|ride|playlist|raised)\b/i,
    ),
    ack: [
      'Losing time or your place in an online queue is infuriating.',
      "That's a long time to wait in an online queue.",
      "You gave that queue so much time, so I can see why you're annoyed.",
    ],
    matter: 'the time lost in the online queue',
    ask: [
      {
        text: 'Did it put you back after a refresh, or has it just not moved?',
        unless:
          /\b(?:hasn[’']?t moved|no movement|threw|logged (?:me )?out|booted|at the back|back of|expired|same after)\b|\b(?:refresh\w*|kicked|back to|not mov\w*|stuck|crash\w*)\b/i,
      },
      { text: 'Was it in the app or in a browser?', unless: WHICH },
    ],
    quick: [
      {
        text: 'While you are in it, staying on one tab without refreshing usually keeps your place.',
        unless:
          /\b(?:refresh\w*|kicked|threw|thrown|back (?:to|of)|at the back|lost|booted|logged (?:me )?out|expired|crash\w*|again|sold out|missed)\b/i,
      },
    ],
    detail: 'the email you queued with',
    act: ['pass on what happened to your place', 'find out what happened in that queue'],
    hits: [
      '2 hours in the online queue then kicked to the back',
      'number 61000 in the queue on your site, it refreshed',
      'stuck in the virtual queue for tickets, 3 hours',
    ],
    misses: ['phone queue took an hour, site no better', 'queue at the till 20 minutes, place is a mess'],
  },
  {
    id: 'site-or-app-down',
    when: [
      APP_OR_SITE,
      /\b(?:(?:site|web ?site|app|page|portal|platform|checkout)(?:[’']?s| is| are| was| has been| been| seems| just| still| keeps)*(?: \w+)? (?:down|dead|offline|unavailable|broken|crash(?:ed|ing))|(?:is|are) (?:the |your )?(?:web ?site|site|app|portal) (?:down|broken|working)|(?:wo|does|ca|is)n[’']?t (?:load\w*|open\w*|work\w*|connect\w*|respond\w*|start\w*|even (?:load|open))|(?:site|page|app)\b.{0,30}\bnot (?:load\w*|open\w*|work\w*|connect\w*|respond\w*)|blank (?:page|screen)|white (?:page|screen)|times? out|timing out|timed out|gateway|50[0-4]|404|outage|stuck (?:on|at) (?:the )?(?:load\w*|splash|start)|error (?:page|message|code|\d+))\b/i,
    ],
    not: settledOr(
      new RegExp(
        `${OTHER_SENSES.source}|\\b(?:any apps|all (?:my )?apps|scroll down|turned? down|let down|down ?load\\w*|broken (?:link in|glass|item|zip)|delivered|train|watch|printer|battery|wi-?fi|broad ?band|router|track(?:ing|er) (?:page|number)|tracking|episodes?|movie|shows?\\b|stream\\w*|chat ?bot|refund|working (?:hours|conditions)|reply|platform \\d+|songs?|camera|doorbell|heating|parcel|meter|top ?up|keyboard|switch platform|paid|booked|sold out|came back|fixed|wallet was|sign in|log ?in|logging in|smart lock|lock)\\b`,
        'i',
      ),
    ),
    ack: [
      "It's so frustrating when a site or app won't load.",
      "You came to get something done and couldn't, which is really annoying.",
      "I can see why you're stuck if the site or app won't open.",
    ],
    matter: 'the trouble getting it to load',
    ask: [
      {
        text: 'Is it every page, or only one part?',
        unless:
          /\b(?:every|all|only|checkout|login|log ?in|home ?page|any(?:thing)?|both|whole|page|entire|down|offline|dead|(?:won|does|ca)n?['’]?t (?:even )?(?:open|launch|start)|not (?:opening|launching|starting)|50\d|gateway)\b/i,
      },
      { text: 'Is it the app, the website, or both?', unless: WHICH },
      {
        text: 'What does the screen show: blank, a message, or endless loading?',
        unless:
          /\b(?:50\d|unavailable|cannot be displayed|secure connection|too long)\b|\b(?:blank|white|error|says?|message|spin(?:s|n\w*)?|load(?:ing|s) (?:forever|screen)|40\d|50\d|time[sd]? out|timing out|stuck)\b/i,
      },
    ],
    quick: [
      {
        text: 'Try it once in a private window or on mobile data, to rule out a stored copy.',
        unless: new RegExp(
          `${RESTARTED.source}|incognito|private|another browser|mobile data|every(?:one|body)|any(?:one|body)|down`,
          'i',
        ),
      },
    ],
    detail: "which device you're on and when it started",
    act: ['pass it to the people who run it', "find out if it's known and what's being done"],
    hits: ['is your website down?', 'app won’t open, just a white screen', 'your site has been timing out for 2 days'],
    misses: ['the episode on your app will not play, error 4', 'price went down on the site, lovely page'],
  },
];
