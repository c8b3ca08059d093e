import type { Enquiry } from './enquiry';

/** What people ask of the firms behind their phones, lines, programs, players and games. */
export const TECH_ENQUIRIES: readonly Enquiry[] = [
  {
    id: 'ask-esim-move',
    sectors: ['mobile', 'devices'],
    when: [
      /\b(?:how (?:do|can|would|to)|can (?:i|we|you)|is it possible|what do i|need to|want to|where do i|do i need|help me|way to)\b/i,
      /\be-?sims?\b/i,
      /\b(?:transfer\w*|move|moving|switch\w*|convert\w*|new (?:phone|i ?phone|device)|set ?up|activat\w*|get|qr|install\w*|add|swap\w*|change)\b/i,
    ],
    not: /\b(?:won'?t|wont|fail\w*|error|stuck|not (?:work\w*|activat\w*)|charged|price|abroad|travel\w*)\b/i,
    half: [
      'An eSIM is moved from the new phone, on wifi, while the old one still has service.',
      'Keep the old phone at hand and on wifi: the move is often confirmed there.',
      'Do not delete the eSIM from the old phone before the new one has service.',
      'Both phones need wifi and the newest software for the move.',
    ],
    ask: [{ text: 'Which phone are you moving to?', unless: /\b(?:i ?phone ?\d+|galaxy|pixel|s\d\d)\b/i }],
    act: ['find the steps for that phone and reply here', 'look up how it is done on that phone and tell you here'],
    hits: [
      'how do i transfer my esim to my new phone',
      'can i switch from a sim card to an esim?',
      'what do i need to move my e-sim over',
    ],
    misses: ['esim wont install, how do i fix it', 'how do i get a sim card', 'is there an esim for travelling'],
  },
  {
    id: 'ask-keep-number',
    sectors: ['mobile', 'broadband'],
    when: [
      /\b(?:keep|port(?:ing)?(?:[- ]?in)?|bring(?:ing)?|transfer(?:ring)?|tak(?:e|ing)|move|moving|switch(?:ing)?)\b/i,
      /\b(?:(?:my|our|same|current|existing|old|landline|her|his) (?:\w+ )?numbers?|port[- ]?in|pac code|porting code|number (?:over|across|to you))\b/i,
      /\b(?:can|how|is it|do i|want|help|possible|would like|need|when|what|if)\b/i,
    ],
    not: /\b(?:stuck|still (?:waiting|not)|pending|fail\w*|days? (?:now|ago)|error|lost my number|gone|stole\w*|order number|scam\w*|port forward\w*|charg\w*|hijack\w*|keep(?:s)? call\w*)\b/i,
    half: [
      'Numbers can usually come with you, as long as the old line is still active when you ask.',
      'Do not cancel the old line first: the number moves only while it is live.',
      'Ask your present provider for the code or PIN that releases the number, as every move starts with it.',
      'The name and account details have to match those at your present provider, or the move is refused.',
    ],
    ask: [
      {
        text: 'Who is the number with now?',
        unless: /\b(?:from (?:[A-Z]\w+|my)|with [A-Z]\w+|currently (?:with|on)|on [A-Z]\w+)\b/,
      },
    ],
    act: [
      'find out what is needed from you and reply here',
      'look up the steps for a move from there and tell you here',
    ],
    hits: [
      'can i keep my number if i move to you from another network',
      'i want to port in, can you help',
      'how do i bring my old number to you',
    ],
    misses: [
      'my number port is stuck for 3 days',
      'how do i set port forwarding for my number plate camera',
      'you keep calling my number',
    ],
  },
  {
    id: 'ask-own-router',
    sectors: ['broadband'],
    when: [
      /\b(?:can|could|do|does|am i|is it|will|which|what|must|may|have to)\b/i,
      /\b(?:own|different|third[- ]party|another|new|my|better|old) (?:\w+ )?(?:router|modem|gateway|mesh|wi-?fi (?:system|router))\b|\b(?:router|modem)s? (?:of my own|instead of yours|is compatible|are compatible)\b|\bcompatible (?:routers?|modems?)\b/i,
      /\b(?:use|using|buy|get|replace|instead|compatible|work with|allowed|connect|swap|rent|need|bring)\b/i,
    ],
    not: /\b(?:won'?t|not working|doesn'?t|broken?|keeps?|dropp\w*|charged|return\w*|faulty|slow|lights?|arriv\w*|deliver\w*|waiting)\b/i,
    half: [
      'Whether your own will do depends on the kind of line: cable, fibre and copper need different boxes.',
      'The router is the easy part: what has to match is the modem side of it.',
      'Keep our box at hand even so, since faults are tested with it first.',
      'Before you buy one, check that it fits the kind of line and the speed you have.',
    ],
    ask: [
      {
        text: 'Which model do you have in mind, and is your line cable, fibre or copper?',
        unless: /\b(?:fibre|fiber|cable|dsl|copper)\b/i,
      },
    ],
    act: ['find out what works on that line and reply here', 'look up whether that one fits and tell you here'],
    hits: [
      'can i use my own router with your fibre',
      'is it ok to buy my own modem instead of renting yours?',
      'which modems are compatible, want to get a better one',
    ],
    misses: [
      'my router is not working, can i get a new one',
      'can i use the wifi on board',
      'do you charge if i return my old modem',
    ],
  },
  {
    id: 'ask-router-setting',
    sectors: ['broadband'],
    when: [
      /\b(?:how (?:do|can|would|to)|can (?:i|you|we)|where (?:do|can|is)|is there a way|what is|need to|want to|help me)\b/i,
      /\b(?:(?:wi-?fi|router|network|hub|modem) (?:\w+ )?(?:password|name|ssid|login|settings?|page|channel|key)|bridge mode|port forward\w*|open (?:a |the )?ports?|static ip|dns (?:server|settings?)|guest (?:network|wi-?fi)|2\.4 ?ghz|split (?:the )?bands?|upnp|dmz|factory reset (?:my |the )?(?:router|hub|modem)|log ?in to (?:my |the )?(?:router|hub|modem))\b/i,
    ],
    not: /\b(?:won'?t (?:work|let)|doesn'?t work|not working|error|hotel|cafe|shop|airport|lounge|train|store wi-?fi|hacked|price|cost|keeps?)\b/i,
    half: [
      'That is set on the router itself: its address, and a first login, stand on the label underneath.',
      'The label on the router holds its address and the first login, which is where that is changed.',
      'Note the old setting before you change it, since a reset wipes them all.',
      'It is done from a device that is joined to that router, in a browser or in the app that goes with it.',
    ],
    ask: [{ text: 'Which router do you have?', unless: /\b(?:hub \d|model|called)\b/i }],
    act: ['find the steps for that router and reply here', 'look up where that is on that router and tell you here'],
    hits: [
      'how do i change my wifi password',
      'how do i put the router in bridge mode?',
      'where can i find the port forwarding page, want to host a game',
    ],
    misses: [
      'what is the wifi password at the hotel',
      'router login page not working, how do i fix it',
      'how do i change my email password',
    ],
  },
  {
    id: 'ask-outage-credit',
    sectors: ['broadband', 'mobile', 'streaming', 'games', 'software', 'energy'],
    when: [
      /\b(?:credit(?:ed)?|compensat\w*|reimburs\w*|prorat\w*|pro-rat\w*|refund(?:ed)?|money (?:back|off)|discount|knock(?:ed)? off|free (?:days?|week|month|time)|bill (?:reduced|adjusted))\b/i,
      /\b(?:outage|down(?: ?time)?|without (?:\w+ )?(?:service|internet|tv|power|signal|wi-?fi|phone)|no (?:service|internet|tv|signal|wi-?fi)|lost (?:days|service)|off(?:line)? for|maintenance|(?:days?|hours?|week) (?:of )?(?:lost|no|without)|not working|wasn'?t working|couldn'?t (?:use|watch|play))\b/i,
      /\b(?:can (?:i|we)|will (?:i|we|you|there|u)|do (?:i|we|you)|are (?:you|we|u)|how (?:do|can)|is there|should (?:i|we)|(?:am|are) (?:i|we)|any|get|want|expect|owed?|what about|\?)/i,
    ],
    not: /\b(?:credit (?:card|score|check|file|agreement)|food|fridge|freezer|flight|train|parcel|cancel(?:l?ed)? (?:my|order)|hotel|phone credit|top ?up|broken screen)\b/i,
    half: [
      'Note when it went and when it came back, as a credit is worked out from that.',
      'A credit goes by how long the line was off, so the start and end times matter most.',
      'Time without service is counted from when it was reported or recorded, so write down both times.',
      "It's fair to ask, and it is usually worked out once the fault is over.",
    ],
    ask: [
      {
        text: 'From when to when was it off?',
        unless: /\b(?:\d+ (?:hours?|days?|weeks?)|since|all (?:day|week|weekend|night)|from \d|yesterday)\b/i,
      },
    ],
    own: 'the account number and those times',
    act: ['check what you are due for it', 'see what can be credited'],
    hits: [
      'can i get a credit for the day we were without internet',
      'are you going to compensate us for the outage?',
      'will there be free days for the downtime on the servers',
    ],
    misses: [
      'credit card declined, is your site down',
      'refund for the train that was down?',
      'will i get a refund for the order i cancelled',
    ],
  },
  {
    id: 'ask-usage-left',
    sectors: ['mobile', 'broadband'],
    when: [
      /\b(?:how (?:do|can|much|many|would)|where (?:do|can)|what(?:'?s| is) (?:the )?(?:code|number|my)|is there a (?:code|way|number)|want to (?:check|know|see)|check my|code (?:to|for))\b/i,
      /\b(?:(?:data|minutes|balance|allowance|usage|texts|credit|gb|bundle|airtime)(?: \w+){0,3} (?:left|used|remaining|i'?ve|i have|have i|do i|so far|balance)|(?:see|check|view|know|monitor) (?:\w+ ){0,3}(?:data|usage|balance|minutes|allowance|airtime|credit|number)|my own number|ussd)\b/i,
    ],
    not: /\b(?:wrong|vanish\w*|gone|disappear\w*|used up|stole\w*|eaten|not (?:show\w*|load\w*|work\w*|updat\w*)|fast|so quickly|bank|points|gift ?card|privacy|delete|refund|cost|price|hotel)\b/i,
    half: [
      'The count in the app or the account page is the one that bills go by: the phone only estimates.',
      'Your phone keeps its own count in the settings, though the one on your account is what counts.',
      'It stands in your online account, and most plans also warn you by text before it runs out.',
      'The number on your account can lag some hours behind what you have just used.',
    ],
    ask: [
      {
        text: 'Is it a contract or pay as you go?',
        unless: /\b(?:contract|pay ?(?:as|monthly|g)|prepaid|pre-?paid|postpaid|payg|plan|bundle|airtime)\b/i,
      },
    ],
    act: ['find the quickest way to see it and reply here', 'look up where it stands and tell you here'],
    hits: [
      'where do i see how much data ive used',
      'what is the code to check my data balance',
      'how many minutes do i have left this month?',
    ],
    misses: ['how come my data balance is gone', 'how do i check my bank balance', 'how much does the data cost'],
  },
  {
    id: 'ask-tethering',
    sectors: ['mobile'],
    when: [
      /\b(?:do (?:you|i|u|we)|does|can (?:i|we|you)|is (?:there|it)|will|am i|are (?:you|there)|how much|any)\b/i,
      /\b(?:hot ?spot|tether\w*|share (?:my )?(?:data|internet) (?:with|to))\b/i,
      /\b(?:plans?|sims?|payg|prepaid|pay as you go|unlimited|offer|includ\w*|allow\w*|free|extra|use|support|have|cost|data|limit|package)\b/i,
    ],
    not: /\b(?:compan(?:y|ies)|won'?t|not working|stopped|doesn'?t (?:work|connect)|fail\w*|slow|error|keeps?|disconnect\w*|airport|hotel|locat\w* of|near me|tourist|trending|charged|for (?:nyc |school )?kids|opening (?:up )?)\b/i,
    half: [
      'The small print of the plan says how much of the data may be shared with other devices.',
      'Sharing data is set by the plan: some share all of it, some a part, some none.',
      'It depends on the plan, and many have a separate limit for shared data.',
      'The plan decides it, and shared data often has a limit of its own.',
    ],
    ask: [
      {
        text: 'Which plan are you on, and which phone?',
        unless: /\b(?:payg|prepaid|pay as you go|unlimited|plan (?:called|is))\b/i,
      },
    ],
    act: ['look up what that plan allows and reply here', 'check the limit on that plan and tell you here'],
    hits: [
      'do you offer hotspot on payg sims',
      'does the unlimited plan include tethering?',
      'can i share my data with my laptop on prepaid',
    ],
    misses: [
      'my hotspot is not working, can you help',
      'is there a hotspot at the airport',
      'do you have wifi on the plane',
    ],
  },
  {
    id: 'ask-when-back',
    sectors: ['broadband', 'mobile', 'energy', 'games', 'streaming', 'software'],
    when: [
      /\b(?:any (?:idea|eta|etr|news|updates?|word|time ?(?:line|frame|scale)?|info\w*|estimate)|when (?:will|is|are|can|do|does)|how (?:long|much longer)|(?:an? )?(?:eta|etr)\b|(?:little|quick|an?) update|estimated? (?:time|repair|fix|restor\w*)|what time)\b/i,
      /\b(?:outage|restor\w*|back (?:up|on|online)|be (?:up|fixed|back|restored|sorted)|come(?:s)? back|service (?:back|restored)|(?:is|are|been|went|gone|still|all|'s) (?:\w+ )?(?:out|down|off)|etr\b|repair(?:ed)?|no (?:internet|service|cable|tv|signal|power|wi-?fi))\b/i,
      /\b(?:internet|cable|service|tv|wi-?fi|broadband|outage|power|signal|network|servers?|phones?|line|fios|fibre|fiber|data|site|app|etr)\b/i,
    ],
    not: /\b(?:back in stock|order|parcel|refund|deliver\w*|flight|train|season|new phone|laptop|repair(?:ed)? (?:my|shop)|hold|game (?:come|out)|episode|channel back|return|road|store|shop|feature|tech(?:nician)? (?:come|be|arrive)|install\w*|my (?:account|phone|console))\b/i,
    half: [
      'A time before the cause is found is only a guess, so I would rather ask than make one up.',
      'An estimate comes once the crew has found the cause, and it can still move.',
      "You've been off long enough to want a straight answer, even when it is that there is no time yet.",
      'I know an update helps, if only so that you can plan round it.',
    ],
    ask: [
      {
        text: 'Which town or ZIP is it for?',
        unless: /\b(?:in|around|near|at|for) (?:the )?[A-Z]\w+|\b\d{5}\b|\barea\b|\bservers?\b/,
      },
    ],
    act: ['ask for the latest and reply here', 'find out what the crew reports and tell you here'],
    hits: [
      'any idea when cable and internet will be up in the Fernhill area?',
      'just a little update or etr on the outage would help',
      'how long until the network is back on?',
    ],
    misses: [
      'when will it be back in stock on the app',
      'when will my phone be back from repair',
      'any update on my order, the app is down',
    ],
  },
  {
    id: 'ask-get-verified',
    sectors: ['social', 'streaming', 'games'],
    when: [
      /\b(?:how (?:do|can|does|to|would)|can (?:i|you|we|u)|what (?:do|does)|requirements?|want to|where (?:do|can)|am i eligible|help me|please)\b/i,
      /\b(?:get (?:\w+ )?(?:verified|a (?:blue )?(?:tick|check(?: ?mark)?|badge)|the (?:blue )?(?:tick|check(?: ?mark)?|badge))|verify (?:my|our) (?:\w+ )?(?:page|account|profile|channel|business)|(?:blue )?(?:tick|check ?mark) (?:on|for) (?:my|our)|(?:become|be|getting) verified|apply for (?:verification|a badge|the badge))\b/i,
    ],
    not: /\b(?:code|age|identity check|student|id (?:card|check)|locked|hacked|disabled|denied|rejected|payment|bank|driver|bought|seller|phone number|e-?mail)\b/i,
    half: [
      'A badge goes by the rules on the help page, and nobody who sells one can get it for you.',
      'Fill in the profile first, with a real name and picture: half empty ones are turned down.',
      'Apply from inside the app only, and never pay anybody who offers it in a message.',
      'It is decided on the application, so a public reply cannot speed it up.',
    ],
    ask: [
      {
        text: 'Is it for a person or for a business?',
        unless: /\b(?:business|company|artist|band|brand|page|personal|creator|shop)\b/i,
      },
    ],
    act: ['look up what is asked for at present and reply here', 'find the right form and tell you here'],
    hits: [
      'how do i get verified',
      'can you verify my page please, its a band',
      'what do i need to get a blue tick on my profile',
    ],
    misses: ['how do i get the verification code', 'verified badge denied again', 'can you verify my student id'],
  },
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
    id: 'ask-take-back-old',
    sectors: ['devices', 'mobile', 'shop', 'broadband'],
    when: [
      /\b(?:will|do|can|where|how|is there|does|would|are)\b/i,
      /\b(?:recycl\w*|dispos\w*|take back|accept|drop off|hand in|get rid of|send back|throw (?:out|away)|donate)\b/i,
      /\b(?:cartridges?|toner|old (?:phones?|laptops?|tablets?|printers?|chargers?|cables?|routers?|devices?|computers?|tv|electronics|kit|modem|box)|(?:phones?|laptops?|electronics|e-?waste|chargers?|printers?) (?:to|for) recycl\w*|e-?waste|empt(?:y|ies))\b/i,
    ],
    not: /\b(?:refund|faulty|broken?|return (?:label|window)|trade[- ]?in (?:value|price|rejected)|warranty|charged|bin collection|council|virus|files|recycle bin|card|cash|app)\b/i,
    half: [
      'Wipe anything that holds your data first, and tape over the ends of loose batteries.',
      'Take out the SIM and cards and sign out of it before you hand anything in.',
      'Empty cartridges and old electronics should never go in the household bin, so asking is right.',
      'Shops that sell such things often take old ones back, though each place sets what it takes.',
    ],
    ask: [{ text: 'Which town are you in?', unless: /\b(?:in|at|near|your) [A-Z][a-z]+/ }],
    act: ['find out where they can go and reply here', 'look up the nearest place and tell you here'],
    hits: [
      'we have empty ink cartridges, will your shop in Marlow accept them?',
      'where can i recycle my old phones',
      'do you take back old laptops for recycling',
    ],
    misses: [
      'where do i send back my broken printer for a refund',
      'files gone from the recycle bin, can you help',
      'do you accept cards for old phones app',
    ],
  },
  {
    id: 'ask-transfer-ownership',
    sectors: ['software', 'social'],
    when: [
      /\b(?:how (?:do|can|would|to)|can (?:i|we|you)|is (?:there|it)|way to|want to|need to|possible)\b/i,
      /\b(?:transfer|chang(?:e|ing)|move|moving|copy|mov(?:e|ing)|hand (?:over|it)|assign|giv(?:e|ing)|make)\b/i,
      /\b(?:owner(?:ship)?|admin(?: rights| role)?|(?:to|into|onto) (?:\w+ ){0,2}(?:another|a different|other|someone else'?s?|somebody else'?s?|person'?s|colleague'?s|her|his|their) (?:\w+ ){0,2}(?:accounts?|person|user|workspace|drive|owner)|new owner|somebody else the owner)\b/i,
    ],
    not: /\b(?:domain|phone number|contract|money|bank|booking|ticket|house|vehicle|car|won'?t let|error|hacked|stolen|console|game|plan|sim|deceased|died|flight|licen[cs]e key|password)\b/i,
    half: [
      'Only the present owner or an admin can start that, so sign in as one of them.',
      'The new owner has to be a member there first: invite them before you start.',
      'Whoever owns it now has to start it, and the other side often has to accept.',
      'Make a copy before you start, since the old owner can lose access once it is done.',
    ],
    ask: [
      {
        text: 'Are both people in the same team or company account?',
        unless:
          /\b(?:same (?:team|company|org\w*|workspace)|different (?:team|compan\w*|org\w*)|left (?:us|the company)|personal)\b/i,
      },
    ],
    act: ['find the steps for that and reply here', 'look up how that is done and tell you here'],
    hits: [
      'how do i transfer ownership of the workspace',
      "can i move folders into another person's account?",
      'need to make a colleague the new owner, how to change it',
    ],
    misses: [
      'how do i transfer my domain to another owner',
      'how can i transfer money to another account',
      'wont let me change the owner, error',
    ],
  },
  {
    id: 'ask-take-data-out',
    sectors: ['software', 'social', 'streaming', 'devices'],
    when: [
      /\b(?:how (?:do|can|would|to)|can (?:i|we)|is there a way|where (?:do|can)|way to|want to|need to)\b/i,
      /\b(?:export|download|back ?up|get (?:a copy|all)|save|take|extract)\b/i,
      /\b(?:all (?:of )?(?:my|our|the) (?:\w+ )?(?:data|files|photos|posts|content|history|contacts|notes|documents|videos|e-?mails|stuff|playlists)|(?:my|our) (?:whole )?(?:data|content|archive|history|playlists?|library|contacts)|copy of (?:my|all|everything)|everything (?:i have|out|at once))\b/i,
    ],
    not: /\b(?:won'?t|fail\w*|error|stuck|not working|gone|lost|deleted|restore|offline|game|hacked|invoice|receipt|phone to|new phone|bank)\b/i,
    half: [
      'Do that before you close or change the account, since there is no way back in afterwards.',
      'A full export can take hours to days to be made, so start it early.',
      'Open the file once you have it, and check that all is there before you remove anything.',
      'It is easiest on a computer, as the files are often too big for a phone.',
    ],
    ask: [
      {
        text: 'Is it everything, or one kind of thing?',
        unless: /\b(?:all|every\w*|photos|contacts|playlists?|posts|notes|e-?mails|videos)\b/i,
      },
    ],
    act: ['find the steps and reply here', 'look up which kinds of file you can get and tell you here'],
    hits: [
      'how do i export all my data before closing',
      'can i download all my photos at once?',
      'is there a way to get a copy of my playlists',
    ],
    misses: [
      'my export failed, how do i fix it',
      'all my photos are gone, can i save them',
      'how can i get all my invoices, need to save',
    ],
  },
  {
    id: 'ask-leave-shared-folder',
    sectors: ['software'],
    when: [
      /\b(?:how (?:do|can|would|to)|can (?:i|we)|is there (?:a |any )?way|way to|want to|what happens|if i)\b/i,
      /\b(?:unfollow|leave|remove|delete|unshare|stop sharing|get (?:out|rid)|hide|take (?:me|myself|someone|her|him) (?:off|out)|kick)\b/i,
      /\b(?:(?:shared|team|someone'?s|other (?:people|person)'?s?|their|her|his) (?:\w+ )?(?:folders?|files?|docs?|documents?|drives?|albums?|notes?|boards?)|folders? (?:\w+ ){0,4}(?:shared|put me in|added me|others?)|(?:person|people|user|member|someone|somebody) from (?:\w+ )?(?:all )?(?:the |my |our )?(?:shared )?(?:folders?|files?|docs?|team|workspace|boards?)|sharing)\b/i,
    ],
    not: /\b(?:(?:a|every) person from|won'?t let|error|not working|restore|deleted by|lost|virus|family sharing|location|screen|account sharing|billing|print\w*|card)\b/i,
    half: [
      'Leaving a shared folder takes it out of your view, and the others keep theirs.',
      'Removing your own access and deleting the contents are two things: check which of the two the button says.',
      'Only the owner can remove it for everybody, so leaving it harms nobody.',
      'Whoever owns the folder decides who is in it, so it starts with the owner or an admin.',
    ],
    ask: [
      {
        text: 'Are you the owner of it, or was it shared with you?',
        unless:
          /\b(?:owner|own it|put me in|added me|shared with me|i (?:own|made|created)|our company|admin|other user)\b/i,
      },
    ],
    act: ['find the steps and reply here', 'look up what the others would see and tell you here'],
    hits: [
      'can i unfollow a shared folder somebody put me in, without deleting it for all',
      'how do i leave a shared drive',
      'what happens if i delete a shared file',
    ],
    misses: [
      'how do i leave the family sharing group',
      'shared folder was deleted by a colleague, how can i restore it',
      'how do i stop sharing my location',
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
    id: 'ask-legal-contact',
    when: [
      /\b(?:legal (?:claim|department|team|contact|matter|notice|representative)|(?:your|the) (?:lawyers?|solicitors?|attorney|legal)|subpoena|court (?:order|papers)|letter before action|cease and desist|serve (?:papers|notice|documents)|data protection officer|press (?:office|enquir\w*|inquir\w*|contact|team)|media (?:enquir\w*|inquir\w*|relations)|partnerships? (?:team|contact)|(?:head|corporate|registered) office (?:address|email|number))\b/i,
      /\b(?:who|where|how|what|which|address|e-?mail|contact|speak|send|reach|number|please|need|looking)\b/i,
    ],
    not: /\b(?:is (?:it|this|that|he|she) legal|legally? (?:allowed|entitled)|my (?:lawyer|solicitor|attorney) (?:will|says?|said)|legal age|on hold|see you in court|tennis court|food court|free press|press the button)\b/i,
    half: [
      'That should go in writing, so that it reaches the right desk with a date on it.',
      'Such matters are dealt with in writing and not by this account, so I will find you the right address.',
      'Please keep the details out of public view: they belong in a letter or an email to the right team.',
      'I cannot deal with it here myself, but I can get you to the people who do.',
    ],
    ask: [
      {
        text: 'Which country is it in?',
        unless: /\b(?:uk|us|usa|canada|ireland|germany|france|india|australia|england|in [A-Z][a-z]+)\b/,
      },
    ],
    act: ['find the right address for that and reply here', 'look up who takes that and tell you here'],
    hits: [
      'who can i speak to regarding a legal claim involving your company',
      'what is the email for your press office please',
      'need an address to serve papers on your legal department',
    ],
    misses: ['my lawyer will contact you', 'is it legal to contact me at night', 'food court address please'],
  },
  {
    id: 'ask-payment-date',
    sectors: ['mobile', 'broadband', 'energy', 'insurance', 'software', 'streaming'],
    when: [
      /\b(?:chang(?:e|ing)|mov(?:e|ing)|pick|choose|switch|push|shift|different|another|set|later)\b/i,
      /\b(?:(?:bill(?:ing)?|payment|due|autopay|auto ?pay|direct debit|debit|pay) (?:due )?(?:date|day|cycle)|(?:date|day) (?:i|my (?:bill|payment|direct debit)|of (?:my|the) (?:bill|payment)|for my (?:bill|payment|direct debit))|due date|another day|pay ?day)\b/i,
      /\b(?:can|how|is it|want|need|possible|would like|could|please|to)\b/i,
    ],
    not: /\b(?:delivery|install\w*|appointment|engineer|booking|flight|release|already (?:paid|taken)|without (?:telling|asking)|you (?:changed|moved)|took|late fee|overdue|cut off|holiday|order)\b/i,
    half: [
      'A new date takes effect from the next bill, and the first one after it can be for more or fewer days.',
      'Expect one odd bill when the date moves, since it covers a longer or shorter time.',
      'A change made a few days before the date often only counts from the bill after.',
      'Most dates can be moved, so that it falls after your pay day.',
    ],
    ask: [],
    own: 'your account number and the date you want',
    act: ['see which dates your account allows', 'check from which bill it can count'],
    hits: [
      'can i change my billing date',
      'my autopay date needs to change, can i pick another day',
      'how do i move my direct debit to after payday, another day of the month',
    ],
    misses: [
      'can i move my delivery to another day',
      'you changed my payment date without telling me',
      'how do i change my flight date',
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
