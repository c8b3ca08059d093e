import { settledOr } from './settled';
import type { Situation } from './situation';

const ASSISTANT =
  /\b(?:google assistant|(?:voice|my|the|your|phone|smart) assistant|ok(?:ay)? google|hey google|siri|hey siri|alexa|cortana|bixby|voice (?:command|control|match|search)s?|wake word)\b/i;

/** Assistants, browsers, searching and maps: what answers wrongly, and what shows the wrong thing. */
export const ASSISTANTS: readonly Situation[] = [
  {
    id: 'assistant-routine',
    sectors: ['software', 'devices'],
    when: [
      new RegExp(`${ASSISTANT.source}|\\b(?:pixel|smart speaker|home (?:hub|mini)|nest|echo)\\b`, 'i'),
      /\b(?:routines?|alarms?|reminders?|timers?|broadcasts?|(?:morning|bed ?time) (?:news|brief\w*)|schedul\w+)\b/i,
      /\b(?:turn (?:it |that |them )?off|stop\w*|won[’']?t|can[’']?t|doesn[’']?t|keeps?|didn[’']?t|disable|no result|by itself|randomly|not (?:work\w*|go\w*|ring\w*)|get rid|every (?:day|morning|night)|cancel|started)\b/i,
    ],
    not: settledOr(
      /\b(?:my (?:order|parcel|booking)|smoke alarm|burglar|fire alarm|car alarm|staff|shop assistant|sales assistant)\b/i,
    ),
    ack: [
      'An alarm or routine that does as it likes is annoying.',
      'You should be the one to decide when your alarms and routines run.',
      'I can see why a routine like that gets on your nerves.',
    ],
    matter: 'your alarm or routine misbehaving',
    ask: [
      {
        text: 'Does it start at a set time, or when you say something?',
        unless: /\b(?:by itself|randomly|at \d|every (?:day|morning|night)|when i (?:say|said|ask|dismiss|turn))\b/i,
      },
      {
        text: 'Is it on the phone or on a speaker?',
        unless: /\b(?:phone|pixel|speaker|hub|mini|echo|nest|watch|tablet)\b/i,
      },
    ],
    quick: [
      {
        text: "Routines, alarms and reminders can usually be seen and removed in the assistant's app.",
        unless:
          /\b(?:did(?:n[’']?t| not) (?:go|ring|wake|work|run)|(?:does|wo)n[’']?t (?:go|ring|run|work)|not (?:work\w*|go\w*|ring\w*|run\w*)|deleted|removed|in the app)\b/i,
      },
    ],
    detail: 'your device and the app version',
    act: ['look for a way to switch it off', 'see what sets it off'],
    hits: [
      'google assistant keeps running a bedtime routine and i cant turn it off',
      'how do i stop the morning news routine on my smart speaker, it keeps talking',
      'my alarm on the home mini wont stop when i tell it',
    ],
    misses: ['the shop assistant on morning routine kept talking', 'smoke alarm from nest keeps beeping, cannot stop'],
  },
  {
    id: 'assistant-mishears',
    sectors: ['software', 'devices'],
    when: [
      ASSISTANT,
      /\b(?:activat\w*|trigger\w*|pops? up|popping up|(?:never|not|doesn[’']?t|won[’']?t|isn[’']?t|stopp?ed|no longer|can[’']?t) (?:\w+ )?(?:listen\w*|hear\w*|respond\w*|recogni\w*|understand\w*|work\w*|answer\w*|wak\w*)|mishear\w*|misheard|wrong (?:answer|song|person|thing)|randomly|by itself|listening|answers? when|ignores?|shouting|deaf|says? (?:it )?(?:can[’']?t|something went wrong)|starts? talking)\b/i,
    ],
    not: settledOr(
      /\b(?:store assistant|shop assistant|sales assistant|staff|privacy|spying|spies|recording (?:me|us)|sells?|listening to (?:our|my) conversations|how (?:do|can) i (?:turn|set|change))\b/i,
    ),
    ack: [
      'A voice assistant that goes off by itself or stays silent gets annoying fast.',
      'Your assistant ought to answer when you call it, and only then.',
      'You should not have to wonder what sets the assistant off.',
    ],
    matter: 'the way your assistant responds',
    ask: [
      {
        text: 'Which device is it on: a phone, a speaker or a watch?',
        unless: /\b(?:phone|pixel|iphone|galaxy|speaker|home|hub|mini|echo|nest|watch|tablet|car|tv|headphones)\b/i,
      },
      {
        text: 'Does it answer if you open it by hand?',
        unless: /\b(?:by hand|tap\w*|button|manually|activat\w*|trigger\w*)\b/i,
      },
    ],
    quick: [
      {
        text: 'Teaching it your voice again can help, if its settings offer that.',
        unless: /\b(?:voice (?:match|model)|re-?train\w*|taught|teach|trained)\b/i,
      },
    ],
    detail: 'the model and the version on it',
    act: ['find the steps for that device', 'see whether others with that device report it'],
    hits: [
      'hey google never listens but pops up when i talk to my cat',
      'my voice assistant activated itself in the middle of a film, what did i say',
      'siri doesnt respond to me any more after the update',
    ],
    misses: [
      'the shop assistant did not hear me',
      'is my voice assistant recording me? privacy nightmare, always listening',
    ],
  },
  {
    id: 'browser-plays-up',
    sectors: ['software', 'devices'],
    when: [
      /\b(?:chrome|firefox|edge|safari|opera|browser)\b/i,
      /\b(?:crash\w*|freez\w*|froze|slow\w*|tabs?|extensions?|bookmarks?|memory|ram|cpu|won[’']?t (?:open|load|start)|aw,? snap|keeps? (?:closing|crashing|opening|reloading|changing)|redirect\w*|homepage|search engine|disappear\w*|not responding)\b/i,
      /\b(?:crash\w*|freez\w*|froze|slow\w*|eat\w*|hog\w*|us(?:es|ing) (?:up )?(?:all|so much|too much|\d+)|won[’']?t|can[’']?t|doesn[’']?t|keeps?|gone|lost|disappear\w*|stopp\w*|broken|snap|high|not responding|hijack\w*|after (?:the|an|your) update|since)\b/i,
    ],
    not: settledOr(
      /\b(?:your (?:web ?)?site|checkout|log ?in|password|booking|basket|order|stream\w*|video (?:won|doesn)|meeting|chrome ?(?:book|cast|os)|edge (?:of|case)|galaxy|tabs? at the bar|safari park|opera (?:house|singer|tickets?)|pdf|my (?:site|account)|plug-?in)\b/i,
    ),
    ack: [
      'A browser that plays up gets in the way of everything you do online.',
      'A browser should be the last thing you have to think about.',
      "It's hard to get anything done when the browser keeps getting in the way.",
    ],
    matter: 'the way your browser is behaving',
    ask: [
      {
        text: 'Is it the same in a private window, where extensions are off?',
        unless:
          /\b(?:private|incognito|extensions? (?:off|disabled)|disabled (?:all )?(?:my )?extensions?|no extensions?|clean (?:profile|install))\b/i,
      },
      {
        text: 'Which version of it, and on what system?',
        unless: /\b(?:windows ?\d+|mac ?os|linux|android|ios|version \d+|v?\d{2,3}\.\d)\b/i,
      },
    ],
    quick: [
      {
        text: "The browser's own task manager usually shows which tab or extension takes the most.",
        unless:
          /^(?![\s\S]*\b(?:ram|memory|cpu|slow\w*|eat\w*|hog\w*|freez\w*|froze)\b)|\b(?:safari|extensions?|add-?ons?|task manager|phone|i ?phone|i ?pad|ios|android|mobile)\b/i,
      },
      {
        text: 'The history menu usually keeps a list of recently closed tabs.',
        unless: /^(?![\s\S]*\btabs?\b)|^(?![\s\S]*\b(?:gone|lost|disappear\w*|vanish\w*)\b)|\bhistory\b/i,
      },
    ],
    detail: 'the version and your system',
    act: ['see whether it is known with that version', 'find what helps there'],
    hits: [
      'your browser eats 4gb of ram with three tabs, keeps freezing',
      'chrome crashes since the update, all my tabs are gone',
      'bookmarks disappeared from my browser, lost everything',
    ],
    misses: ['your site checkout freezes in chrome', 'edge of my safari park ticket keeps tearing, slow tabs'],
  },
  {
    id: 'map-wrong',
    sectors: ['software', 'devices', 'rides'],
    when: [
      /\b(?:maps?|street view|navigation|sat ?nav|directions|gps route|pin location)\b/i,
      /\b(?:wrong|incorrect|outdated|out of date|does(?:n[’']?t| not) exist|closed (?:road|street|bridge)|(?:road|street|bridge) (?:is |was )?closed|missing|not (?:on|listed|updat\w*)|sends? (?:me|us|people|everyone|drivers|lorries|trucks)|took (?:me|us)|sent (?:me|us)|misspell?(?:ed|t)|lost|dead end|one[- ]way|private (?:road|drive)|fix)\b/i,
      /\b(?:road|street|address|house|place|business|location|town|village|bridge|route|way|city|country|border|drive|lake|field|name|shop|store|directions|app|pin)\b/i,
    ],
    not: settledOr(
      /\b(?:road ?map|site ?map|game|level|campaign|mission|store map|tube map|bus map|network map|transit map|map of the (?:park|mall|venue|airport)|seat map|driver (?:was|did|took|went|ignored)|my (?:ride|trip|order|parcel)|delivery|multiplayer|mind map)\b/i,
    ),
    ack: [
      "A wrong map sends real people the wrong way, so it's worth putting right.",
      'Thank you for telling us what the map has wrong.',
      'A map that is wrong can waste a whole trip.',
    ],
    matter: 'the mistake on the map',
    ask: [
      {
        text: 'Which place or road is it?',
        unless:
          /\b(?:[A-Z][a-z]+ (?:street|st|road|rd|avenue|ave|lane|bridge|drive)|my (?:house|address|business|shop))\b/,
      },
      {
        text: 'Have you sent it in from the map itself?',
        unless: /\b(?:reported|report|sent|edit|suggest\w*|submitted|feedback)\b/i,
      },
    ],
    quick: [
      {
        text: 'Reporting it from that very spot on the map is usually the quickest way to a correction.',
        unless: /\b(?:reported|reports?|reporting|sent|edits?|suggest\w*|submitted|feedback)\b/i,
      },
    ],
    detail: 'the link to the spot on the map',
    act: ['pass it to the map team', 'see what became of the report'],
    hits: [
      'your maps show our street in the wrong town',
      'navigation keeps sending lorries down our private road, fix it',
      'maps sent me to an address that doesnt exist',
    ],
    misses: ['the driver took me the wrong way, maps said otherwise, my ride', 'wrong map level in the game, lost'],
  },
  {
    id: 'business-entry',
    sectors: ['software', 'social'],
    when: [
      /\b(?:my business|our business|business (?:listing|profile|page|account|entry)|listing|google (?:my )?business|gmb|knowledge panel|store page|my (?:shop|restaurant|salon|clinic|company)(?:'s)? (?:listing|page|profile|entry|name|hours))\b/i,
      /\b(?:wrong|incorrect|suspend\w*|remov\w*|verif\w*|postcard|fake reviews?|duplicat\w*|can[’']?t|cannot|won[’']?t|disappear\w*|gone|not (?:show\w*|appear\w*|list\w*)|pending|claim\w*|someone else|closed|hours|stuck|edit\w*|reject\w*|missing)\b/i,
    ],
    not: settledOr(
      /\b(?:property listing|job listing|my (?:order|parcel)|ebay|etsy|airbnb|guest|host|seller|item listing|business class|business days?|bank|charged|ads|shop card)\b/i,
    ),
    ack: [
      'Customers go by your business listing, so it has to be right.',
      'I can see how a wrong entry could cost you customers.',
      'Your business should show up the way you run it.',
    ],
    matter: 'the trouble with your business listing',
    ask: [
      {
        text: 'Is the entry verified under your own sign-in?',
        unless: /\b(?:verif\w*|claim\w*|postcard|owner|someone else|manager)\b/i,
      },
      { text: 'Does it show any reason?', unless: /\b(?:reason|says?|because|guidelines|violat\w*|message)\b/i },
    ],
    quick: [
      {
        text: 'A photo of your sign and a bill with the address are what such checks usually ask for.',
        unless:
          /^(?![\s\S]*\b(?:verif\w*|suspend\w*|postcard|pending)\b)|\b(?:photos?|bill|fake reviews?|duplicat\w*)\b/i,
      },
    ],
    detail: 'the link to the entry',
    act: ['see what state it is in', 'get it to the team that handles business entries'],
    hits: [
      'my business listing was suspended and nobody says why',
      'postcard to verify our business page never came',
      'the hours on our business profile are wrong and my edits get rejected',
    ],
    misses: ['business class listing seat wrong', 'my listing on ebay was removed'],
  },
  {
    id: 'search-shows-rubbish',
    sectors: ['software'],
    when: [
      /\b(?:search (?:results?|bar|engine|page|box)|search(?:ed|ing) (?:for|results?)|top result|first result|results? (?:page|for)|when (?:i|you) (?:google|search)|autocomplete|image search|featured snippet)\b/i,
      /\b(?:wrong|irrelevant|nothing|spam\w*|outdated|useless|rubbish|garbage|trash|worse|terrible|ads|misleading|false|biased|racist|offensive|inappropriate|shows?|incorrect|not (?:find\w*|show\w*|relevant|work\w*)|can[’']?t find|doesn[’']?t (?:find|show|work)|full of)\b/i,
    ],
    not: settledOr(
      /\b(?:my (?:name|phone|number|address|photo)|remov\w* (?:my|me|it)|job search|search party|lost|flights?|hotel|items?|products?|prices?|in (?:my )?(?:inbox|mail|e-?mails?|drive|files)|your (?:app|store|shop|catalogue)|playlist|episode|hotels|one of)\b/i,
    ),
    ack: [
      'A search should bring up what you asked for.',
      'I can see why those search results look wrong to you.',
      "It's a waste of time to dig through results like that.",
    ],
    matter: 'what that search brought up',
    ask: [
      {
        text: 'What exactly did you search for?',
        unless:
          /["“”]|\bsearch(?:ed|ing)? (?:for )?(?!results?|bar|engine|page|box|brings?|shows?|gives?|is|has|just)\w+ \w+|\b(?:i|you) (?:google|search)(?:ed)? \w+/i,
      },
      {
        text: 'Which country were you searching in?',
        unless: /\b(?:uk|us|usa|india|canada|australia|ireland|germany|france|nigeria)\b/i,
      },
    ],
    quick: [
      {
        text: 'Putting the exact words in quotation marks can cut out some of it.',
        unless:
          /["“”]|\b(?:autocomplet\w*|images?|ads?|offensive|racist|inappropriate|biased|quot\w*|nothing|no results|videos?)\b/i,
      },
    ],
    detail: 'a screenshot of the results',
    act: ['get it to the search team', 'report that result to the people who can look at it'],
    hits: [
      'search results are full of spam these days, useless',
      'why is the top result a misleading ad when i search for the tax office',
      'image search shows offensive stuff for an innocent word',
    ],
    misses: ['my phone number shows in search results', 'search bar in your app does not find items'],
  },
  {
    id: 'captcha-loop',
    sectors: ['software', 'social', 'games', 'marketplace', 'venue', 'shop', 'streaming'],
    when: [
      /\b(?:captcha\w*|recaptcha|i(?:'m| am) not a robot|prove (?:i[’']?m|i am|you(?:'re| are)) (?:not a robot|human)|traffic lights|crosswalks?|unusual traffic)\b/i,
      /\b(?:loop\w*|over and over|again|keeps?|every (?:time|search|single)|never|won[’']?t|can[’']?t|cannot|doesn[’']?t|fail\w*|endless|still|times|minutes|not (?:work\w*|load\w*|accept\w*)|sick of|tired of|impossible)\b/i,
      /\b(?:captcha\w*|recaptcha|robot|human|unusual traffic|click\w*|pictures?|squares|images)\b/i,
    ],
    not: settledOr(/\b(?:stuck in traffic|driver|bus|at the traffic lights|junction|road|cross(?:ing)? the)\b/i),
    ack: [
      'Proving you are human again and again is maddening.',
      'One round of captcha pictures should be plenty.',
      'A captcha should let real people through.',
    ],
    matter: 'the captcha not letting you through',
    ask: [
      {
        text: 'Are you on a VPN or a shared network?',
        unless: /\b(?:vpn|proxy|shared|office|work network|school|wi-?fi)\b/i,
      },
      {
        text: 'Is it the same in another browser?',
        unless: /\b(?:browsers?|chrome|firefox|safari|edge|incognito|private)\b/i,
      },
    ],
    quick: [
      {
        text: 'An ad blocker often gets in the way of it, so try a private window once.',
        unless: /\b(?:private|incognito|ad ?block\w*|extensions?|app)\b/i,
      },
    ],
    detail: 'a screenshot of where it stops',
    act: ['find out why it keeps asking you', 'pass it to the team behind that check'],
    hits: [
      'captcha loop on your sign-up, ive clicked traffic lights ten times',
      'every search asks me to prove im not a robot, again and again',
      'your captcha never loads so i cant get in',
    ],
    misses: ['your bus driver ran the traffic lights again', 'i am not a robot, stop the calls'],
  },
  {
    id: 'perk-not-there',
    sectors: ['software', 'streaming', 'mobile'],
    when: [
      /\b(?:benefits?|perks?|member(?:ship)? (?:offers?|deals?|discounts?)|included (?:offer|deal)|credits? (?:that|which) (?:come|came)|rewards? (?:for|of) (?:members|subscribers))\b/i,
      /\b(?:not (?:available|there|work\w*|show\w*|one|a single)|doesn[’']?t (?:exist|work|show)|does not (?:exist|work)|don[’']?t (?:exist|work|apply)|never|none|no \w+ (?:participat\w*|tak\w*|listed)|nothing|can[’']?t (?:use|find|redeem)|cannot (?:use|find|redeem)|still advertis\w*|empty|useless|missing)\b/i,
      /\b(?:plan|subscri\w+|member\w*|advertis\w*|storage|account|paid|paying|pay|premium|one|country|cloud)\b/i,
    ],
    not: settledOr(
      /\b(?:universal credit|disability|employee benefits?|job|flight|lounge|miles|insurance|unemployment|housing|state pension|healthcare|gym|fuel)\b/i,
    ),
    ack: [
      "A benefit you can't use anywhere isn't worth much.",
      'What is advertised with a plan should be there to use.',
      'I can see why a missing benefit is a let-down.',
    ],
    matter: "the plan's benefits not being there for you",
    ask: [
      {
        text: 'Which country are you in?',
        unless: /\b(?:uk|us|usa|india|canada|australia|ireland|germany|france|nigeria|in [A-Z]\w+)\b/,
      },
      {
        text: 'Which plan is it with?',
        unless: /\b(?:\d+ ?(?:gb|tb)|premium|basic|plus|pro|family) (?:plan|member\w*)\b/i,
      },
    ],
    quick: [
      {
        text: "Such perks often have to be claimed once on the plan's own page before they work.",
        unless: /\b(?:country|countries|where i live|my (?:area|region)|available|claim\w*|redeem\w*|activat\w*)\b/i,
      },
    ],
    detail: 'the email your plan is under',
    act: ['check what is on offer with that plan and reply here', 'get it to the team behind that offer'],
    hits: [
      'none of the cinema perks in my paid plan work where I live',
      'the member perks in your cloud subscription do not work, nothing to redeem',
      'you advertise benefits for paying subscribers that are never available in my country',
    ],
    misses: ['my disability benefits are not showing in my account', 'flight perks of my plan never work, premium'],
  },
];
