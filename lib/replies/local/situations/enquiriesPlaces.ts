import { allBut } from '../sectors/sector';
import type { Enquiry } from './enquiry';

/** Told by words that hardly anything else is told by, so that they are tried first. */
export const NARROW_PLACE_ENQUIRIES: readonly Enquiry[] = [
  {
    id: 'ask-shop-near',
    sectors: allBut(
      'airline',
      'rail',
      'transit',
      'food_delivery',
      'marketplace',
      'insurance',
      'energy',
      'software',
      'streaming',
      'social',
      'education',
      'public',
    ),
    when: [
      /\b(?:where (?:is|are|'s)|is there|do (?:you|u|ye) have|have (?:you|u|ye)|nearest|any (?:shops?|stores?|branch(?:es)?)|closest|opening (?:a|in|up)|where'?s)\b/i,
      /\b(?:(?:shops?|stores?|branch(?:es)?|locations?|restaurants?|salons?|gyms?|atms?|cash ?machines?|lockers?|drop.?off|stands?) (?:in|near|around|close to)|nearest (?:shop|store|branch|atm|locker|one)|near (?:me|us|here)|a (?:shop|store|branch) in)\b/i,
    ],
    not: /\b(?:disabled|lines|staff in|rude|waiting|charging|hiring|jobs?|stock|refund|out of order|swallowed|fridge|full shop|mini|employee|person in)\b/i,
    half: [
      'The store finder takes a postcode and shows the nearest with its hours.',
      'A postcode in the store finder is quickest, and it shows ones that have just opened too.',
      'The map listing for the area is the surest, with hours and a number to ring.',
      'The nearest one depends on where you are coming from.',
    ],
    ask: [{ text: 'Which town or area are you in?', unless: /\b(?:in|near|around) [A-Z][a-z]+|\b[A-Z]{1,2}\d{1,2}\b/ }],
    act: ['find the nearest and reply here', 'check what there is nearby and reply here'],
    hits: ['do you have a store in Hobart or only online?', 'where is the nearest shop', 'any branches near Ely?'],
    misses: ['rude staff in your store in Bath, is there anyone I can tell', 'is there parking'],
  },
  {
    id: 'ask-parking',
    sectors: [
      'airline',
      'hotel',
      'shop',
      'grocery',
      'venue',
      'restaurant',
      'health',
      'education',
      'public',
      'rail',
      'transit',
      'travel_agent',
    ],
    when: [
      /\b(?:car ?park|parking|park (?:the|a|my|our)|where (?:do|can) (?:i|we) park|blue badge|charging points?|ev charg\w+|bike (?:rack|parking|store))\b/i,
    ],
    not: /\b(?:fine|ticket from|penalty|charge notice|pcn|fined|theme park|appeal|dog park|petition|national park|why)\b/i,
    half: [
      'Parking is often run by somebody else, so please go by the signs on the day.',
      "It can differ by day and by hour, so check the site's own page before you set off.",
      'The page of the place usually lists spaces, prices and where the blue badge bays are.',
      'How long you stay usually decides it.',
    ],
    ask: [
      {
        text: 'Which place and day is it for?',
        unless:
          /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|tomorrow|tonight|terminal|at the [A-Z]|in [A-Z]|branch)\b/,
      },
      { text: 'How long would you stay?', unless: /\b(?:nights?|hours?|days?|overnight|week)\b/i },
    ],
    act: ['find out how it works there and reply here', 'ask the site and reply here'],
    hits: ['parking free sundays?', 'is there blue badge parking at the terminal that you can leave for 2 nights'],
    misses: ['got a parking fine from you, why'],
  },
  {
    id: 'ask-step-free',
    sectors: [
      'airline',
      'rail',
      'transit',
      'rides',
      'hotel',
      'restaurant',
      'shop',
      'grocery',
      'venue',
      'health',
      'education',
      'public',
      'travel_agent',
    ],
    when: [
      /\b(?:step.?free|wheelchair|walker|accessible|disabled (?:seating|access|toilets?|bays?)|hearing loop|roll in|ramp|lift (?:access|at|to|in)|audio described|captioned|relaxed (?:screening|session)|sign language|bsl|quiet (?:hour|space|room)|hoist|autis\w+|sensory|guide dogs?|assistance dogs?)\b/i,
      /\b(?:is|are|do|does|can|will|what|which|how|any|got|have|has|need)\b/i,
    ],
    not: /\b(?:broken|out of order|refused|turned away|never|left me|no ramp|stranded|nobody|blocked|would be|please add|should|still waiting|not working|weeks ago|lift'?s out|setting|sign mean|lift is out)\b/i,
    half: [
      '"Accessible" can mean very different things, so I want the exact answer for you and not the label.',
      'The team on site can confirm it for the day you come.',
      "I'd sooner you knew for certain before you travel, down to the doors and the steps.",
      'The people on site know it best, from the entrance right to the seat or the room.',
    ],
    ask: [
      {
        text: 'Which place and day is it for?',
        unless:
          /\b(?:screen|flights?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|today|room|station|at [A-Z])\b/,
      },
      {
        text: 'What matters most: the way in, the toilets or where you would sit?',
        unless: /\b(?:toilets?|seat(?:ing)?|shower|walker|step|ramp|dogs?|loop|screening)\b/i,
      },
    ],
    act: ['ask the people on site and reply here', 'get it from the site team and reply here'],
    hits: [
      'Is screen 4 step free?',
      'Is the accessible room a roll in shower or a bath?',
      'do you take assistance dogs?',
    ],
    misses: ['no ramp again, is it broken', 'ramp is broken again, is that normal'],
  },
  {
    id: 'ask-booking',
    sectors: ['restaurant', 'venue', 'shop', 'health', 'hotel', 'public'],
    when: [
      /\b(?:do (?:i|we|you)|can (?:i|we|you)|need to|should (?:i|we)|is it|how|got|any|have you)\b/i,
      /\b(?:(?:to|i|we) book\b|book (?:a|ahead|in advance|for|online|in)\b|reserv(?:e|ation)s?|walk ?ins?|a table|appointments?|turn up|private (?:room|hire)|group (?:booking|of))\b/i,
    ],
    not: /\b(?:cancel\w*|flights?|train|delivery|good book|refund|my booking|changed|seats? together|face ?book|mac ?book|note ?book|hotel|check.?in|charged|bag|clip on|one or should)\b/i,
    half: [
      'Busy days fill first, so booking ahead is the safe way.',
      'The day and the number of people decide it, so those two help most.',
      'The booking page, where there is one, shows what is still free.',
      'Some keep a few places for people who just turn up, so it depends on the branch.',
    ],
    ask: [
      {
        text: 'Which day, and how many of you?',
        unless: /\b(?:table for|\d+ (?:of us|people)|party of|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i,
      },
      { text: 'Which branch is it?', unless: /\b(?:branch|in [A-Z]|at [A-Z])\b/ },
    ],
    act: ['ask whether there is room and reply here', 'check with the branch and reply here'],
    hits: ['can i book a table for six?', 'Coming down on Sunday for suits, do we need to book?'],
    misses: ['can i change my booking', 'my macbook is dead, can you help'],
  },
  {
    id: 'ask-lost-property',
    sectors: [
      'airline',
      'rail',
      'transit',
      'rides',
      'hotel',
      'restaurant',
      'shop',
      'grocery',
      'venue',
      'public',
      'education',
      'health',
      'travel_agent',
    ],
    when: [
      /\b(?:left (?:a|my|an|our|the|his|her)|lost (?:property|and found|a|my)|dropped (?:a|my)|handed in|forgot my)\b/i,
      /\b(?:lost property|lost and found|handed in|(?:on|in|at) (?:the|your|this|a|one of|seat|row|\d)|this morning'?s|yesterday'?s|who do i (?:ask|ring|call|contact))\b/i,
    ],
    not: /\b(?:left (?:me|us|outside|in the rain|on the doorstep|on hold)|airline lost|you lost|lost (?:my )?(?:luggage|suitcase|bags?|account|password|progress|save|money|job|patience)|never arrived|parcel|package|delivery|courier|device|insulin|medicine|boarding)\b/i,
    half: [
      'The sooner it is logged the better, since things are gathered in at the end of the day.',
      'Finds are usually logged by place and time, so those two matter most.',
      "Something only you would know, like what's in the pocket, is what proves it's yours.",
      'Things handed in can take a day to show up on the list, so it may already be safe.',
    ],
    ask: [],
    own: 'where and when you had it last, and what it looks like',
    act: ['have somebody look for it', 'check what has been handed in'],
    hits: [
      "Left a grey scarf in 7F on this morning's Oslo flight. Who do I ask?",
      'left my e-reader on the 3.15 to Cork. is there a lost property office',
    ],
    misses: ['you lost my luggage, who do i ask', 'left me on hold for an hour'],
  },
];

/** Plain questions about shops, venues and the people behind them. */
export const PLACE_ENQUIRIES: readonly Enquiry[] = [
  {
    id: 'ask-in-this-shop',
    sectors: ['shop', 'grocery', 'mobile', 'games', 'devices', 'health'],
    when: [
      /\b(?:do (?:you|u|ye|yous)|does|have (?:you|u|ye)|got|is|are|any|can i)\b/i,
      /\b(?:in (?:store|stock|the shop|your (?:\w+ )?(?:shop|store|branch)|the \w+ (?:shop|store|branch))|(?:do|does) (?:you|u|ye|yous|the \w+ (?:shop|store|branch)) (?:still )?(?:sell|stock|carry|have|do) (?:the |any |a |some )?(?<named>[\w' -]{3,34}?)(?: in | at | or |\?|$)|online only|in shops|left in|any .{2,30} left|where can i (?:buy|get|find))/i,
    ],
    not: /\b(?:do you have (?:my|a record|to|any (?:idea|update|news)|an? (?:number|email|phone|update|outage|spa|plan|student))|said in stock|my order|when|fees?|discounts?|deals?|offers?|sale|hiring|jobs?|parking|wifi|toilet|refund|return|flights?|fares?|app|feature|mode|tickets?|a (?:store|shop|branch)|table|appointments?|incident|stock market|do with|have (?:me|us|him|her)|on a list|vegan|gluten|halal|shuffle|insurance|mortgage|account|contract|phone line|customer service|live chat|support|seats?|wheelchair|step.free|high ?chairs?|dogs?|back in)\b/i,
    half: [
      "What's on the shelf changes by the hour, so a quick call to the branch saves you the trip.",
      'The product page often shows stock by branch, but ring ahead before you travel for it.',
      'Not every branch carries the {named}, so check the one you would go to.',
      'Not every branch carries everything, so the one you would go to decides it.',
      'Shops and site are stocked separately, so one can have it while the other has none.',
      'Stock for the {named} can differ from shop to shop.',
    ],
    ask: [
      {
        text: 'Which branch would you go to?',
        unless:
          /\b(?:online|branch|store in|the [A-Z]?\w+ (?:shop|store|branch)|your (?!local|nearest|own|grocery)\w+ (?:shop|store|branch)|(?:at|in) [A-Z][a-z]+|anywhere)\b/,
      },
      {
        text: 'Which size or colour are you after?',
        unless:
          /\b(?:sell (?:this|these|it)|have (?:this|these|it)|got (?:this|these|it)|game|cards?|book|cakes?|cheese|sauce|coffee|tea|biscuits?|bagels?|crisps|size|\d{1,2}(?:-\d)?\b|black|white|red|blue|green|pink|drops|scissors|mini|milk|bread|flavou?r)\b/i,
      },
    ],
    act: ['check whether it is there and reply here', 'ask the branch to look and reply here'],
    hits: [
      'do ye have the lefty scissors in store?',
      'is the mini in the leeds store or online only',
      'any of the dino jumpers left in 7-8?',
    ],
    misses: ['do you have any update on my order', 'when is it back in stock?'],
  },
  {
    id: 'ask-event-on',
    sectors: ['venue', 'public', 'education', 'restaurant'],
    when: [
      /\b(?:fireworks|match|concert|gig|show|festival|class|pool|court|parade|market|screening|event|tour|race|5k|marathon|quiz|party|open day|session|lesson|reopen\w*|kick ?off|doors)\b/i,
      /\b(?:still (?:on|happening|going ahead|running|free)|going ahead|cancelled or|called off|kick ?off|doors (?:open|at)|what time (?:does|do|is) (?:it|the \w+) (?:start|finish|end|on)|reopen(?:s|ing)?|screening|fireworks|match|concert|gig|show|festival|class|pool|court|half marathon|parade)\b/i,
    ],
    not: /\b(?:flights?|trains?|sailing|bus(?:es)?|tram|refund|still on (?:hold|the|my)|still on at|match the|price match|sale|show(?:s|ing|ed)? (?:me|up|as|nothing)|does not show|tickets?|watch|stream\w*|episode|season|subtitles|app|world of first class|first class|business class|order|tracking|delivery|parcel|game|matchmaking|my class)\b/i,
    half: [
      'The event page is the one to trust for days and times.',
      'The event page is updated first if anything changes, weather included.',
      'Check the event page just before you leave, as a change would show there.',
      'Times can move on the day, so I want to be sure before I answer.',
    ],
    ask: [
      {
        text: 'Which place and day do you mean?',
        unless:
          /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|tomorrow|tonight|today|weekend|on the \d|on in this|at [A-Z]|in [A-Z]|the pool|the upper|the lower)\b/,
      },
    ],
    act: ['ask the people running it and reply here', 'check it with the venue and reply here'],
    hits: [
      'is the fireworks night still on?',
      'any word on when the pool reopens?',
      'Is the upper court free on Sunday mornings or still being resurfaced?',
    ],
    misses: ['is the 18:00 sailing still on?', 'when is the new season out'],
  },
  {
    id: 'ask-tickets',
    sectors: ['venue', 'public'],
    when: [
      /\b(?:tickets?|presale|resale|guest ?list|will ?call|name on (?:it|the ticket)|seats? left|waitlist)\b/i,
      /\b(?:when|how|can|do|does|are|is|any|where|if|whats the eta)\b/i,
    ],
    not: /\b(?:flights?|airline|fare|support ticket|raised a ticket|ticket (?:number|from \d|still|open)|train|bus|tram|parking|fine|closed|ticket (?:machine|barrier)|charged|not (?:received|arrived)|scam|speeding|lost|selling|anyone|\d+ ?kg|barcode|cream|support|nonrefundable|to travel|[A-Z]\w+ to [A-Z]\w+ ticket)\b/i,
    half: [
      'The event page shows what is left and when more go on sale.',
      'Only buy through the event page, as tickets offered in comments are often fakes.',
      'Prices, limits and changes to a ticket are set for each event, and its page says so.',
      'The box office for that event decides that, so let me ask them.',
    ],
    ask: [
      {
        text: 'Which event and date is it?',
        unless:
          /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tonight|tomorrow|\d{1,2}(?:st|nd|rd|th)|the [A-Z]\w+)\b/,
      },
    ],
    act: ['ask the box office and reply here', 'check it with the box office and reply here'],
    hits: [
      'when do tickets go on sale?',
      'can i put my sister on the ticket instead of me?',
      'any tickets left for friday',
    ],
    misses: ['my support ticket is closed, why', 'train ticket not valid?'],
  },
  {
    id: 'ask-menu',
    sectors: ['restaurant', 'hotel'],
    when: [
      /\b(?:menu|dish|soup|flavours?|toppings?|breakfast|brunch|lunch|oat milk|decaf|kids meal|portions?|spicy|latte|special|gluten free bases?|noodles|sauce|pie|sandwich)\b/i,
      /\b(?:is|are|do|does|can|what|what'?s|which|when|any|how|yes or no|got|still)\b/i,
    ],
    not: /\b(?:cold|wrong|hair|raw|sick|refund|missing|ordered|waited|undercooked|stale|settings menu|drop.?down|main menu|burnt|allerg\w+|charged|vegan|late|box of)\b/i,
    half: [
      'Menus change by branch and by day, so the one you are going to decides.',
      "The branch's own menu page has today's list, and the kitchen can tell you what it can leave out.",
      'It depends on the branch, and a few things sell out before evening.',
      'The people at the counter know best what is on today.',
    ],
    ask: [
      {
        text: 'Which branch do you go to?',
        unless: /\b(?:branch|in [A-Z]|at [A-Z]|the [A-Z]\w+ (?:shop|store|cafe))\b/,
      },
    ],
    act: ['ask the kitchen and reply here', 'check with the branch and reply here'],
    hits: ['oat milk yes or no', 'is the pie back on the menu?', 'what is the soup today?'],
    misses: ['my soup was cold, is that normal', 'where is the settings menu'],
  },
  {
    id: 'ask-sponsor',
    sectors: allBut('transit', 'rides', 'courier', 'public'),
    when: [
      /\b(?:sponsor\w*|collab\w*|partner(?:ship)? with|brand ambassador|ambassador program\w*|donat(?:e|ion)s? (?:to|for|of|a|prizes?)|raffle|charity|fundrais\w*|work with (?:creators|influencers|brands)|pr list|wholesale|stockist|franchise|suppliers?|bulk|pitch|submit (?:a|my|an))\b/i,
      /\b(?:do|does|can|could|would|how|who|where|is|are|any|interested)\b/i,
    ],
    not: /\b(?:refund|charged|till system|franchisee|scam|blood|bulk (?:delete|command|edit|move)|sponsored (?:ads?|posts?)|registered charity|student|serve|papers)\b/i,
    half: [
      'A few lines on who you are, what you have in mind and when is what gets it read.',
      'Thanks for thinking of us. What it is, when and for how many people is what the team will ask first.',
      'It lands best as a short note: what it is for, the date, and what you would need.',
      'Those are decided by one small team, so a short outline helps them most.',
    ],
    ask: [],
    own: 'a short outline and how to reach you',
    act: ['get it to the people who decide', 'pass it to the partnerships team'],
    hits: [
      'how do I get collab with brand? I have 2k follow and I draw',
      'would you donate a raffle prize for our school?',
      'who do i contact for a sponsorship',
    ],
    misses: ['is this a sponsored post? hate these ads', 'refund my donation, how?'],
  },
  {
    id: 'ask-who-to-contact',
    when: [
      /\b(?:who (?:do|can|should|would) (?:i|we) (?:\w+ )?(?:ask|contact|speak|talk|email|write|call|ring|shout|tell|report|serve|message)|who to (?:contact|write|email|ask|call|speak)|is there (?:a|an) (?:phone )?(?:number|email)|what'?s (?:the|your) (?:phone |customer service |support )?(?:number|email)|phone number (?:for|where|to)|email address (?:for|to)|(?:how|where) (?:do|can) i (?:contact|reach|get hold of|complain|speak)|can i (?:email|call|phone|ring) (?:you|somebody|someone)|contact (?:support|details)|a real person|which (?:department|team))\b/i,
    ],
    not: /\b(?:hacked|hijack\w*|fraud|stolen|police|legal|solicitor|lawyer|court|serve papers|serve|press|journalist|locked out|lost property)\b/i,
    half: [
      'I can help you reach the right team.',
      'Happy to point you to the right team.',
      'The contact page lists the ways in, and which is quickest depends on what it is about.',
      'Which team it goes to depends on what it is about.',
    ],
    ask: [
      {
        text: 'What is it about, in a few words?',
        unless: /\b(?:about (?:a|my|the|your)|regarding|concerning|to (?:order|book|complain))\b/i,
      },
    ],
    act: [
      'find the right person for it and tell you here how to reach them',
      'point you straight to the people who deal with it',
    ],
    hits: ['Is there a phone number where I can talk to a rep?', 'who can I speak to about a reference'],
    misses: ['who do i report the hacked account to', 'who serves the soup'],
  },
  {
    id: 'ask-policy',
    sectors: allBut('insurance', 'broadband', 'software', 'streaming'),
    when: [
      /\b(?:what(?:'s| is) (?:your|the) (?:policy|plan|stance|position)|what (?:happens to|do (?:you|u) do with|are (?:you|we) doing)|how (?:long )?do (?:you|u) (?:treat|pay|keep|store|source|dispose)|do (?:you|u|staff|the staff|drivers|riders) (?:get|pay|give|donate|keep|store)|living wage|left ?overs?|unsold|does it go to)\b/i,
    ],
    not: /\b(?:on the record|right of reply|publish|deadline|story|my (?:money|refund|order)|return policy|refund policy|in stock)\b/i,
    half: [
      "That's a fair thing to ask.",
      'Thanks for asking about that.',
      'I want to give you the right answer on that.',
      'Thanks for raising that.',
    ],
    ask: [],
    act: ['ask the team who run that and reply here', 'find out how it is done and reply here'],
    hits: ['what happens to the bread left at close, does it go to anyone?', 'what do you do with unsold sandwiches'],
    misses: ["what's your return policy", 'what is happening to my refund'],
  },
];
