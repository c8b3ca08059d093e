import type { Enquiry } from './enquiry';

/** What people ask of the firms behind their phones and lines. */
export const LINE_ENQUIRIES: readonly Enquiry[] = [
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
];
