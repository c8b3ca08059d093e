import type { Enquiry } from './enquiry';

/** Where else something plays, and how several things work together. */
export const ANYWHERE_ENQUIRIES: readonly Enquiry[] = [
  {
    id: 'ask-crossplay',
    sectors: ['games'],
    when: [
      /\b(?:is|does|do|can|will|are|have|has|any (?:plans|chance)|would)\b/i,
      /\b(?:cross[- ]?(?:play|platform|save|progress(?:ion)?|gen)|play (?:with|against|together with) (?:\w+ ){0,3}(?:on|from) (?:ps\w*|xbox|switch|pc|mobile|steam|playstation)|(?:ps ?\d|playstation|xbox|switch|pc|steam|mobile) (?:and|with|vs|to) (?:ps ?\d|playstation|xbox|switch|pc|steam|mobile))\b/i,
    ],
    not: /\b(?:planned|won'?t|not working|doesn'?t work|turn (?:it )?off|disable|unfair|cheat\w*|broken|error|lost|missing|isn'?t (?:working|carrying)|can'?t|cant|controller (?:work|for)|cable|bring back)\b/i,
    half: [
      'The store page of each version lists it under its features, which is the sure place to look.',
      'Playing together and sharing progress are two things: a game can have one without the other.',
      'It can differ from one pair of platforms to the next, even in the same game.',
      'Both players need the same version of the game for it, whatever they play on.',
    ],
    ask: [
      {
        text: 'Which two platforms do you mean?',
        unless:
          /\b(?:ps ?\d|playstation|xbox|switch|pc|steam|mobile)\b.*\b(?:ps ?\d|playstation|xbox|switch|pc|steam|mobile)\b/i,
      },
    ],
    act: ['check for those two and reply here', 'look it up for that game and tell you here'],
    hits: [
      'is there crossplay between ps4 and pc',
      'does the racing one have cross save?',
      'can i play with friends on xbox if im on switch',
    ],
    misses: ['crossplay not working, is it down', 'how do i turn off crossplay', 'does my controller cable fit'],
  },
  {
    id: 'ask-comes-to-platform',
    sectors: ['games', 'streaming', 'software'],
    when: [
      /\b(?:will|is|are|when|any (?:plans|chance|word|news)|do you plan|does|can we|has)\b/i,
      /\b(?:com(?:e|es|ing)|releas\w*|port(?:ed|ing)?|available|out|launch\w*|be|make (?:it|a version)|plans|bring\w*|an? (?:app|version|port))\b/i,
      /\b(?:(?:to|on|for|onto) (?:the )?(?:ps ?\d|ps ?vita|playstation(?: \d)?|xbox(?: one| series \w)?|(?:nintendo )?switch|pc|steam|mac(?:os)?|linux|android|ios|i ?pad|mobile|epic|game ?pass|roku|fire ?(?:tv|stick)|apple ?tv|chromebook|vr|quest)|(?:ps ?\d|xbox|switch|pc|mac|linux|android|ios|i ?pad|roku|vr) (?:version|port|release|app))\b/i,
    ],
    not: /\b(?:is there a version|won'?t|not working|doesn'?t work|can'?t|cant|error|crash\w*|freez\w*|lag\w*|my (?:save|account|friend|purchase)|refund|bought|pre-?order\w*|servers?|update (?:for|on)|patch|controller|stuck|down|coming out of|sound|picture|fix\w*)\b/i,
    half: [
      'A new platform is told on our own pages first, so what is not there yet is not sure.',
      'Until it stands on that store with a date, treat anything you read as a rumour.',
      'I have nothing announced for it at hand, and I would rather check than raise hopes.',
      'The store on that device lets you put it on a wish list once there is a page for it.',
    ],
    ask: [],
    act: [
      'find out whether anything has been announced for it and reply here',
      'ask the team about that version and tell you here',
    ],
    hits: ['will the game come to switch', 'any plans for a mac version?', 'is the app coming to roku'],
    misses: ['is the xbox servers down, cant play', 'will my save move to pc', 'when is the patch for ps4 out'],
  },
  {
    id: 'ask-remote-play',
    sectors: ['games'],
    when: [
      /\b(?:is|does|can|do|will|how|which|are)\b/i,
      /\b(?:remote ?play|(?:cloud|game) stream\w*|stream(?:ing)? (?:it |games? |my games? )?to (?:my )?(?:phone|vita|tablet|pc|laptop|deck)|play (?:\w+ ){0,3}remotely|off the tv|hand ?held mode|offline (?:mode|play)|split[- ]?screen|couch co-?op|local co-?op|(?:need|require\w*|without) (?:an? )?(?:\w+ )?(?:internet|online|connection|plus|gold|subscription) (?:to play)?|play (?:it )?(?:solo|offline|alone|single ?player))\b/i,
    ],
    not: /\b(?:won'?t|not working|doesn'?t work|can'?t|cant|keeps?|error|lag\w*|disconnect\w*|stuck|crash\w*|fail\w*|black|console (?:is|shows) offline|netflix|movie|refund|twitch|youtube)\b/i,
    half: [
      'The store page lists it among the features of the game, under play modes.',
      'It is set game by game, so the features on its store page are what counts.',
      'Each game decides it for itself, and the list on its store page shows it.',
      'Look at the small icons on the store page: they show how it can be played.',
    ],
    ask: [
      {
        text: 'Which version do you have or want, and for which platform?',
        unless: /\b(?:ps ?\d|vita|xbox|switch|pc|steam|mobile|deck)\b/i,
      },
    ],
    act: ['check it for that game and reply here', 'look up how it can be played and tell you here'],
    hits: [
      'is the new orc game remote play on vita?',
      'can i play solo or do i need internet',
      'does it have split screen',
    ],
    misses: [
      'remote play keeps lagging, can you help',
      'can you stream to twitch',
      'offline mode wont work, is it down',
    ],
  },
  {
    id: 'ask-store-away',
    sectors: ['devices', 'mobile', 'games'],
    when: [
      /\b(?:how|what(?:'?s| is)|best way|should i|can i|do i|is it (?:ok|bad|safe))\b/i,
      /\b(?:stor(?:e|age|ing)|put (?:it |this |my \w+ )?away|(?:not|won'?t|wont|without) (?:be )?(?:us(?:e|ing)|wear(?:ing)?) (?:it|my|them)|unused|leav(?:e|ing) (?:it|my) (?:\w+ )?(?:off|plugged|unplugged|in a drawer))\b/i,
      /\b(?:months?|long[- ]?term|a while|year|winter|summer|long time|weeks?|good)\b/i,
      /\b(?:watch|phone|i ?phone|laptop|mac ?book|tablet|i ?pad|console|battery|controller|device|camera|head ?phones|ear ?buds|drone)\b/i,
    ],
    not: /\b(?:(?:free|clear|more) (?:up )?(?:\w+ )?(?:storage|space)|storage (?:full|space|plan)|cloud|gb|photos?|files|warranty|deliver\w*|store (?:open|near|hours)|in store|app store)\b/i,
    half: [
      'Charge it to about half, turn it right off and keep it cool and dry.',
      'Half a charge, switched off, somewhere dry at room temperature is what batteries like best.',
      'Neither full nor empty: about half charged and off, with a top-up every six months.',
      'Put it away half charged and switched off, and look after the charge twice a year.',
    ],
    ask: [],
    act: ["find the maker's notes for that model and post them here", 'look up whether that model wants anything more'],
    hits: [
      'whats the best way to store my watch for a few months, wont be wearing it',
      'how should i put my laptop away for a year',
      'is it ok to leave my tablet unused for a long time',
    ],
    misses: [
      'how do i free storage on my phone for a while',
      'is your store open all winter, need a phone',
      'what cloud storage is best long term for my phone',
    ],
  },
  {
    id: 'ask-many-devices-setup',
    sectors: ['devices', 'software'],
    when: [
      /\b(?:how|can (?:i|we)|is (?:there|it)|possible|best way|need to|want to|do (?:you|we))\b/i,
      /\b(?:\d{2,} (?:\w+ )?(?:i ?pads?|laptops?|phones?|tablets?|devices?|computers?|machines?|pcs?|macs?|chromebooks?|seats?|users)|(?:fleet|lots|dozens|hundreds|a lot|all (?:of )?(?:our|the)) (?:of )?(?:\w+ )?(?:i ?pads|laptops|phones|tablets|devices|computers|machines|pcs|macs|chromebooks)|mdm\b|silent install\w*|mass (?:deploy\w*|install\w*)|bulk (?:deploy\w*|install\w*|enrol\w*)|group policy|deploy(?:ment)?)\b/i,
      /\b(?:install\w*|deploy\w*|manag\w*|set ?up|configur\w*|update|push|enrol\w*|apps?|silent\w*|without)\b/i,
    ],
    not: /\b(?:pric\w*|quote|cost|buy|discount|order(?:ed)?|stolen|broken?|error|cloud deploy|pipeline|azure|function|kubernetes|app service|not working|fail\w*|million)\b/i,
    half: [
      'For that many, a management service is the way: devices are enrolled once and apps are sent over the air.',
      'By cable works for a handful. Beyond that, enrolling them in a management service saves the trips.',
      'Try the set-up on two or three of them before you send it to all.',
      'Devices bought through a business account are the easiest to enrol, as they arrive known.',
    ],
    ask: [
      {
        text: 'Do you use a management service for them already?',
        unless: /\b(?:mdm|intune|jamf|configurator|group policy|admin (?:center|console))\b/i,
      },
    ],
    act: ['ask the team for business customers and reply here', 'find the guide for that and tell you here'],
    hits: [
      'we have 150 tablets, can we install apps without plugging each into a computer',
      'is there a silent install for deploying to all our machines',
      'how do we manage 40 school chromebooks with mdm',
    ],
    misses: [
      'how do i install the app on my phone',
      'price for 40 laptops, can we manage it',
      'is the deployment failing in azure for all our devices',
    ],
  },
  {
    id: 'ask-one-sound-only',
    sectors: ['devices'],
    when: [
      /\b(?:how (?:do|can|to)|can (?:i|you)|is there (?:a |any )?way|way to)\b/i,
      /\b(?:volume|loud\w*|quiet\w*|sounds?|ring ?tones?|vibrat\w*|mut(?:e|ing)|silenc\w*|alerts?)\b/i,
      /\b(?:just|only|separate\w*|different\w*|one (?:app|person|contact|chat)|per app|each app|individual\w*|but not|without (?:turning|muting|changing)|specific)\b/i,
    ],
    not: /\b(?:won'?t|not working|stopped|broken|no sound|too quiet in|tv\b|call quality|headset|game|video|neighbou?r|hotel|meeting|participants?)\b/i,
    half: [
      'Sounds are set for each app under notifications, apart from the volume of the device.',
      'Each app has its own sound setting under notifications, though often just on or off.',
      'A softer tone for that one app is often the way, where its volume cannot be set alone.',
      'Most devices share one volume among all alerts, so picking a softer tone helps where it cannot be split.',
    ],
    ask: [
      {
        text: 'Which device and version is it?',
        unless: /\b(?:i ?phone ?\d+|galaxy|pixel|i ?pad|ios ?\d+|android ?\d+|watch)\b/i,
      },
    ],
    act: ['look up what that one allows and reply here', 'find the steps for that version and tell you here'],
    hits: [
      'how do i lower the volume of just my text notifications',
      'can i mute only one person on my phone?',
      'is there a way to have a different ringtone volume per app',
    ],
    misses: [
      'how do i fix it, only one speaker has sound, not working',
      'can i mute the participants only',
      'volume too loud on tv',
    ],
  },
];
