import { allBut } from '../sectors/sector';
import type { Enquiry } from './enquiry';
import type { Situation } from './situation';

const CHECK = ['check that and reply here', 'ask the team who know and reply here'] as const;

/** Plain questions about places, times, accounts and work, in any trade. */
export const ENQUIRIES: readonly (Enquiry & Situation)[] = [
  {
    id: 'ask-opening-hours',
    sectors: ['restaurant', 'grocery', 'shop', 'courier', 'bank', 'mobile', 'cars', 'venue', 'health', 'public'],
    when: [
      /\b(?:what time|what times|when|opening (?:hours|times)|are (?:you|u|ye)|is (?:the|your|it)|how late|do (?:you|u|ye))\b/i,
      /\b(?:open(?:ing)? (?:hours|times|on|at|today|tomorrow|late|early|over|this|for|again|yet|christmas|easter|sunday|bank|new|before|after|till|until|from)|(?:you|u|ye|it|shop|store|branch|desk|drop|cafe) (?:open|close|shut)s?\b|last orders|closing time|opening (?:hours|times)|opens? when|hours (?:on|for|over|this|at))/i,
    ],
    not: /\b(?:never open|never|sign says|locked|brilliant|mysterious|chat ?bot|phone lines|phone just rings|lounge|lake|new store opened|slots|door was|open (?:toed|plan|source|mic)|ticket sales|presale|an? account|up to|freezer|fridge|lying open|left open|counter|(?:window|door|lid|lock) (?:open|shut)|won'?t open|open (?:the|my|an?) (?:app|file|email|account|box|letter|door|case|ticket)|opened|doors? (?:open|shut)|slots? open|bookings? open|xmas delivery|applications?|close (?:my|an|the) account|store open its|until you open|still not|fly|flight|gate|bag drop|why (?:is|are|were)|unlocked)\b/i,
    ack: ['Good idea to check before you set off.', 'Let me check the hours for you.', 'I can find that out for you.'],
    half: [
      'Hours can differ from branch to branch and around holidays, so the store finder or the map listing is best checked on the day.',
      "The store finder normally shows that day's hours, holidays included.",
      "Hours can differ from place to place, so I'd check the one you're heading to before you set off.",
      'The page of the place itself shows its hours, holidays included.',
    ],
    ask: [
      {
        text: 'Which branch is it?',
        unless: /\b(?:branch|store|shop|cafe|at the|in|the) [A-Z][a-z]+|\b[A-Z]?[a-z]+ (?:branch|store|shop)\b/,
      },
      {
        text: 'Which day do you have in mind?',
        unless:
          /\b(?:re-?open\w*|back (?:up|open)|open(?:ing)? (?:back|again|soon)|any ?more|still open|branches open|covid|lockdown|corona\w*|now|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|today|tonight|tomorrow|easter|christmas|xmas|bank holiday|new year|weekend|good friday|weekdays)\b/i,
      },
    ],
    detail: 'the branch you mean',
    act: ['check the hours and post them here', 'ask the branch and reply here'],
    hits: ['what time do you open tomorrow', 'Are you open on Easter Sunday?', 'opening hours for the cafe pls'],
    misses: ['the app wont open, what time is it fixed', 'why is the store open its shutters at 5am'],
  },
  {
    id: 'ask-bag-allowance',
    sectors: ['airline', 'travel_agent', 'rail'],
    when: [
      /\b(?:bags?|baggage|luggage|suitcase|hand luggage|carry.?on|cabin bag|backpack|pram|buggy|guitar|cello|surfboards?|skis|power bank|ashes|hold|liquids)\b/i,
      /\b(?:can (?:i|we|you)|allowed|allowance|how (?:big|many|heavy|much)|does (?:a|my|the|it)|do (?:i|we|you|bags)|is (?:a|my|there|it)|count as|what size|weight|you take|ok to)\b/i,
      /\b(?:flights?|fly|flying|cabin|hold|hand luggage|carry.?on|airline|plane|baggage|luggage|checked|allowance)\b/i,
    ],
    not: /\b(?:videos?|channel|private|parcel|depot|check it again|self transfer|sat outside|hold up|what the hold|wheelchair|scooter|assistance|concentrator|ventilator|train|ferry|bus|how long|deposit|fare hold|bag drop|straight through|price|scared|first time|stress\w*|lost|missing|left|damaged|never|where is|not arrived|hold on|on hold|get hold|was told|fined|charged|train|hold (?:it|the)|claim|tea ?bags?|hotel)\b/i,
    ack: [
      'Good idea to check before you pack.',
      'Let me check the rule for you.',
      "I'd rather get you the exact rule than guess.",
    ],
    half: [
      'What counts is the fare you booked and the outside size of the bag, wheels and handles included.',
      'Your booking shows the allowance, as it depends on the fare.',
      'It comes down to size, weight and the fare on your booking.',
      'Your booking page shows what your own fare includes, which is what the gate goes by.',
    ],
    ask: [
      {
        text: 'Which fare or ticket type do you have?',
        unless: /\b(?:basic|economy|premium|business|standard|flex|fare|partner|plus)\b|\d ?[x×*] ?\d/i,
      },
      {
        text: 'What are its size and weight, roughly?',
        unless:
          /\b(?:\d+ ?(?:kg|lbs?|cm|in|inch|l|litres?|ft|mm)|3\/4|size|weight|power bank|ashes|insulin|liquids|how)\b|\d ?[x×*] ?\d/i,
      },
    ],
    detail: 'your booking reference',
    act: ['check the rule for your fare and reply here', 'look it up and reply here'],
    hits: [
      'can i take a guitar as hand luggage?',
      'how many bags on a basic fare, checked i mean',
      'Is a power bank ok in the hold?',
    ],
    misses: ['lost my luggage, can i claim', 'can you hold the train'],
  },
  {
    id: 'ask-pets-children',
    sectors: ['airline', 'travel_agent', 'rail', 'transit', 'rides', 'hotel', 'restaurant', 'venue'],
    when: [
      /\b(?:dogs?|cats?|pets?|puppy|kids?|child(?:ren)?|under \d+s?|babies|baby|toddlers?|pram|high ?chairs?|\d+ year olds?|cots?|age limit|year old)\b/i,
      /\b(?:allowed|welcome|friendly|can (?:i|we|my|the|dogs|kids)|go free|bring|ok (?:for|to|with)|old enough|suitable|age|do (?:you|under|kids|dogs)|is (?:it|there))\b/i,
      /\b(?:allowed|welcome|friendly|go free|bring|old enough|age limit|how old|suitable for|high ?chairs?|cots?)\b/i,
    ],
    not: /\b(?:sign(?:ed)? up|sit next|indeed|seats? on request|car seats?|child seats?|pumpkin|ashes|custody|unaccompanied|on their own|photo|not allowed|wasn'?t allowed|dog food|cat food|refus\w*|turned away|guide dog|assistance dog|bring back|hot dogs?|pet insurance|were allowed|bring (?:out|it|the price)|charging kids)\b/i,
    ack: ['Let me check that for you.', 'Good idea to ask before you come.', 'I can find that out for you.'],
    half: [
      "It can differ from place to place, so the one you're going to decides.",
      "That's often down to the place itself, and worth knowing before you travel.",
      'The rules for children and pets are usually on the page of the place or the trip.',
      "I'd sooner you had a sure answer than a wasted trip.",
    ],
    ask: [
      {
        text: 'Which place or trip is it for?',
        unless:
          /\b(?:today|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|deck|branch|at (?:the|your)|in [A-Z])\b/,
      },
      {
        text: 'How many are coming, and how old?',
        unless:
          /\b(?:minimum age|how old|babies|baby|infants?|swim\w*|cabin)\b|\b(?:\d+s?|two|three|four|dogs?|puppy|cat|pets?)\b/i,
      },
    ],
    detail: 'the place you have in mind',
    act: CHECK,
    hits: [
      'are dogs allowed on the top deck?',
      'do kids go free on the boat',
      'have you a high chair or should we bring one, is there one?',
    ],
    misses: [
      'turned away as dogs not allowed, guide dog',
      'is the dog food suitable for a baby? bring back the old one',
    ],
  },
  {
    id: 'ask-jobs',
    sectors: allBut('software', 'games', 'streaming', 'social'),
    when: [
      /\b(?:hiring|jobs?|vacanc\w+|apprentice\w*|work experience|work exp|recruit\w*|careers?|apply)\b/i,
      /\b(?:are (?:you|u|ye)|any|is there|how (?:do|can)|where|who do i|can i|do (?:you|u))\b/i,
      /\b(?:hiring|jobs?|vacanc\w+|apprentice\w*|work exp\w*|recruit\w*|careers?)\b/i,
    ],
    not: /\b(?:report|(?:have|has|had|keep|do|does|doing|did) (?:a|an|your|their|the|his|her) jobs?|whose job|chat|hung up|content|how is|complain\w*|tips|apply (?:the|a|for (?:a )?(?:refund|card|loan|visa))|paint|cream|code|discount|good job|great job|nice job|poor job|job done|(?:your|one|his|her|my) job|job lot|repair job|botched|lost my job|print jobs?|interview was|rejected|scam)\b/i,
    ack: [
      "Good to hear you'd like to work with us.",
      'Thanks for thinking of working with us.',
      "It's great that you're interested.",
    ],
    half: [
      'Open jobs are normally listed on the careers page, sorted by place and kind of work.',
      'The careers page is where openings show first, and it can usually email you new ones.',
      "It's worth having a CV ready, as the online form is usually where it starts.",
      "Lovely that you'd like to join us. Openings go on the careers page first.",
    ],
    ask: [
      {
        text: 'Which area and what kind of work?',
        unless: /\b(?:store|branch|warehouse|driver|kitchen|office|kennels|weekend|holiday|in [A-Z])\b/,
      },
      {
        text: 'Is it part time or full time?',
        unless: /\b(?:part.?time|full.?time|weekend|holidays?|seasonal|work exp\w*|apprentice\w*|summer|christmas)\b/i,
      },
    ],
    detail: 'the area you could work in',
    act: ['find out what is open and post the link here', 'ask the hiring team and reply here'],
    hits: [
      'are you hiring for christmas?',
      'any jobs going at the Ennis store',
      'how do i apply for an apprenticeship, any vacancies?',
    ],
    misses: ['you had one job, is there anyone awake?', 'good job, where can i buy it'],
  },
  {
    id: 'ask-is-it-down',
    sectors: allBut('hotel', 'insurance'),
    when: [
      /\b(?:is|are|anyone|anybody|you guys|whats|what's|any)\b/i,
      /\b(?:(?:is|are) (?:\S+ ){1,4}(?:down|offline|out)\b|anyone else|anybody else|just me|known issue|server status|service issues|outages?)\b/i,
      /\b(?:down|offline|outages?|working|servers?|lag\w*|buffering|log ?in|load\w*|stuck|status|signal|internet|app|site|website|service issues|game)\b/i,
    ],
    not: /\b(?:goose|puffer|synthetic|take it|out of stock|immune|masking|frustrated|offensive|feel\w*|turn(?:ed)? down|tear|knock\w* down|cut down|write|wrote|pin(?:ned)? down|back of|jacket|prices?|worn|departures|desk|since the update|calm down|down (?:to|the|payment|jacket|from)|let down|upside down|slow down|sit down|prices? (?:down|go)|anyone else (?:love|think|miss)|broken down|melt\w*|lift|bus|train|flight)\b/i,
    ack: [
      "Let's find out if it's us or something nearer you.",
      'Good question, let me check our end.',
      'I can check that for you.',
    ],
    half: [
      'To tell our end from yours: try a second device, or another connection.',
      'If it fails on a second device and another connection too, it may well be our end.',
      'A quick way to tell: does it fail on a second device too?',
      "If a status page shows nothing yet, that doesn't mean nothing is wrong, so your report helps.",
    ],
    ask: [
      {
        text: 'What do you see when you try?',
        unless: /["“”]|\b(?:error|says|buffering|spinning|blank|lag\w*|stuck|logged out)\b/i,
      },
      {
        text: 'Which area are you in?',
        // A page is the same wherever it is opened.
        unless:
          /^(?![\s\S]*\b(?:[Ii]nternet|[Ss]ignal|network|[Ww]i-?[Ff]i|broadband|outages?|power|water|gas|phones?|calls?|data|coverage|cable|tv|TV|channels?)\b)|\b(?:in|near|at|around) [A-Z][a-z]+|\b[A-Z]{1,2}\d{1,2}\b/,
      },
    ],
    detail: 'what you see when you try',
    act: ['check the status and reply here', 'ask the team on duty and reply here'],
    hits: ['is the app down for anyone else', 'Are your servers down?', 'anyone else stuck at login or just me'],
    misses: ['is the price down to 20', 'anyone else love the new app'],
  },
  {
    id: 'ask-release-date',
    sectors: ['shop', 'bank', 'mobile', 'devices', 'software', 'games', 'streaming', 'social', 'cars'],
    when: [
      /\b(?:when|any (?:news|word|date|plans?|chance|idea)|is there|will (?:there|you|it|the|we)|release date|are (?:you|we|there)|how long (?:till|until))\b/i,
      /\b(?:update|patch|feature|release\w*|coming (?:out|to (?:pc|mac|console|switch|ios|android|the))|come out|launch\w*|support for|dark mode|next season|new (?:season|version|album|range|timetable)|drop|version|fibre)\b/i,
      /\b(?:when(?:'s| is| are| will| do| does)|any (?:news|word|date|plans?|chance)|will (?:there|you|it|the|we)|release date|how long (?:till|until))\b/i,
    ],
    not: /\b(?:restore|subtitles|lost|instal+ment|payment|dye|stains?|recall\w*|come out of|coming out of|postcodes?|since (?:the|your|this|last) update|after (?:the )?update|my (?:order|parcel|claim|refund|case)|update (?:on|me|us|my|broke)|any update|tracking|drop.?off|keeps|refund|delivery|when i|deposit|come out to|hold take|bag drop|fix)\b/i,
    ack: [
      "I can see you're looking forward to it.",
      "Good to hear you're waiting for it.",
      'Let me see what I can tell you about that.',
    ],
    half: [
      "I don't have a date I can give you for that.",
      "There's no date that I can share here yet, and I won't make one up.",
      "Once there's a date, it goes out on our own pages first, so that's where to look.",
      'It can come at different times for different devices and regions, so there may be more than one date.',
    ],
    ask: [
      {
        text: 'Which device or region is it for?',
        // A series, a sandwich or a sale comes out for everybody.
        unless:
          /^(?![\s\S]*\b(?:[Aa]pps?|patch|features?|[Dd]ark mode|support for|versions?|beta|game|[Uu]pdate(?! (?:about|on|for))|android|software|firmware)\b)|\b(?:[Ss]eason|episodes?|series|film|movie|album|ios|android|iphone|pc|mac|console|switch|xbox|ps\d|ps|in [A-Z]\w+|to [A-Z]\w+|uk|us|ireland|europe|web|timetables?|fibre)\b/,
      },
    ],
    detail: 'what you are waiting for',
    act: ['ask the team for what can be said and reply here', 'check what has been announced and reply here'],
    hits: [
      'when is dark mode coming to the desktop',
      'Any news on the next season?',
      'will there be a version for tablets, release date?',
    ],
    misses: ['since the update it crashes, when is a fix', 'any update on my order, when is it out'],
  },
  {
    id: 'ask-how-to-cancel',
    sectors: allBut(
      'airline',
      'rail',
      'transit',
      'hotel',
      'restaurant',
      'courier',
      'bank',
      'energy',
      'cars',
      'health',
      'public',
    ),
    when: [
      /\b(?:how|where|can i|is there)\b/i,
      /\b(?:how (?:do|can|would|to|does)|where(?:'s| is| do)|can i|is there a way)\b.*\b(?:cancel|pause|stop|delete|close|change|reset|update|unsubscribe|turn off|switch off|remove|transfer)\b/i,
      /\b(?:account|subscription|plan|membership|password|email|address|trial|profile|number|renew\w*|notifications?|direct debit|contract|delivery date|order|username)\b/i,
    ],
    not: /\b(?:can'?t|cannot|won'?t|doesn'?t|dead|died|death|late (?:uncle|mother|father|husband|wife)|scammer|fire|gas|leak|hold music|how can you|how is it|flight)\b/i,
    ack: [
      "Let's get you to the right place for that.",
      'That should be easy to find, so let me help.',
      'I can walk you through that.',
    ],
    half: [
      "It's usually in the account settings, and on the website even where the app doesn't show it.",
      "Look under account, then plan or billing. If it was bought through an app store, it's ended there and not with us.",
      "Where you signed up decides where it's changed: with us, or in the app store's own subscriptions.",
      "It's normally in the account settings, and the website often shows more than the app.",
    ],
    ask: [
      {
        text: 'Did you sign up with us or through an app store?',
        unless:
          /\b(?:app store|google play|apple|itunes|contract|insurance|surname|box|order|delivery|policy|address|broadband|with you)\b|\b(?:app|web ?site|site|browser|online|phone|by post)\b/i,
      },
      {
        text: 'Which part of it are you stuck on?',
        unless: /\b(?:address|email|order|delivery|number)\b/i,
      },
    ],
    detail: 'the email on your account',
    act: ['check the steps for your account and post them here', 'find the right page and post the link here'],
    hits: [
      'how do i cancel my subscription',
      'Where do I change the email on my account?',
      'can i pause my plan for two months',
    ],
    misses: ['how can you cancel my account like that', 'I cannot reset my password, how do i update it'],
  },
  {
    id: 'ask-how-long',
    sectors: allBut('restaurant', 'grocery', 'games', 'streaming', 'social'),
    when: [
      /\b(?:how long|how many (?:days|weeks|hours)|how soon|when (?:does|do|will|would|is))\b/i,
      /\b(?:how long (?:does|do|is|will|would|to|for|should)|how many (?:days|weeks|hours) (?:does|do|is|before|until|till|for)|how soon (?:can|will|does))\b/i,
    ],
    not: /\b(?:spell|cable|strap|lead is|warranty|guarantee|one company|truck|bags?|completed|deposit|landlord|oxygen|dispute|concentrator|sent|submitted|raised|waited|hold|keep|maintenance|said|until (?:someone|somebody)|still|supposed to|crash\w*|outage|have i|how long (?:do i have to wait|must|will this go on|is this going|are you going|does it take to (?:answer|reply|get a reply|fix))|years|been waiting|answer the phone|on hold|in queue|again|this lasts?)\b/i,
    ack: [
      'Let me find out how long it takes.',
      "I'd rather get you a proper answer than guess.",
      "Good question, you'll want to plan around it.",
    ],
    half: [
      'It depends on where it is in the process, so a general figure could be wrong for you.',
      'How long it takes can differ from one case to the next.',
      'It can take longer at busy times, so allow a little extra.',
      "I'd sooner give you a real figure than an average.",
    ],
    ask: [
      {
        text: 'Which service or item is it?',
        unless:
          /\b(?:recovery|verif\w*|review|appeal|refund|delivery|deposit|parcel|repair|transfer|return|claim|the \w+)\b/i,
      },
      {
        text: 'Has it been started yet?',
        unless:
          /\b(?:usually|normally|standard|thinking|landing|swap|busy|posted|today)\b|\b(?:started|applied|sent|ordered|if i|before|should|to allow|can i)\b/i,
      },
    ],
    detail: 'what it is about',
    act: CHECK,
    hits: [
      'how long does a repair take',
      'how many days before the show do tickets come, how long is it',
      'How long to allow for the transfer between terminals',
    ],
    misses: ['how long is this going to be broken', 'how long do i have to wait for an answer'],
  },
];
