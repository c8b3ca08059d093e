import type { Enquiry } from './enquiry';

const ASKS = /\?|\b(?:can|could|is|are|do|does|will|would|how|what|when|where|which|if|wondering|may i)\b/i;

/** Plain questions of people who fly, with what holds for any airline. */
export const AIR_ENQUIRIES: readonly Enquiry[] = [
  {
    id: 'ask-standby',
    sectors: ['airline'],
    when: [
      ASKS,
      /\b(?:stand-?by|same.?day change|(?:earlier|later|sooner|next|previous) (?:flight|plane|departure)|(?:switch|move|change|get|hop) (?:me |us )?(?:on)?to (?:the|an) (?:earlier|later|next))\b/i,
    ],
    not: /\b(?:missed|cancel+ed|would ?n[o’']?t let|did ?n[o’']?t let|refus\w*|wont let|train|bus|standby (?:mode|light|time|power)|moved me|delay\w*|connection|upgrade)\b/i,
    half: [
      'A same-day move hangs on seats still open and on the fare you hold.',
      'Whether it costs anything goes by your fare and status, and on seats being open.',
      'An earlier flight is worth asking for as soon as check-in opens, as those seats can go quickly.',
      'If seats are left on it, the fare usually decides what you pay.',
    ],
    ask: [],
    own: 'your booking reference',
    act: ['check the seats on that flight', 'see what moving you would cost'],
    atOnce: true,
    hits: ['how does standby work if my meeting ends early?', 'whats the fee to move to an earlier flight on friday?'],
    misses: [
      'could you say why the desk refused to move me to an earlier plane?',
      'how do i turn off standby mode on the tv',
    ],
  },
  {
    id: 'ask-refundable',
    sectors: ['airline', 'travel_agent'],
    when: [
      /\b(?:refund\w*|money back)\b/i,
      /\b(?:hypothetical\w*|if (?:i|we) (?:were to |was to |do )?(?:book|buy|purchase|cancel|get|can['’]?t|cant|have to)|before (?:i|we) (?:book|buy)|thinking of (?:booking|buying)|what if|would (?:i|we) (?:be able to )?(?:get|be)|in case)\b/i,
      /\b(?:flights?|fly|tickets?|fare|trip|airline)\b/i,
    ],
    not: /\b(?:still waiting|weeks|you cancel+ed|was cancel+ed|refused|denied|bags?|train|concert|where is)\b/i,
    half: [
      'The fare decides it, so look for "refundable" in the fare rules before you pay.',
      'A non-refundable fare usually stays one if your own plans change, so compare the fares before you book.',
      'The rules of each fare are usually shown with its price, and they are what counts later.',
      'If plans may change, a flexible or refundable fare is the one to look at.',
    ],
    ask: [
      {
        text: 'Which route and month would it be?',
        unless:
          /\b(?:to [A-Z][a-z]+|jan|feb|march|april|may|june|july|aug|sept|oct|nov|dec|summer|winter|spring|autumn)/i,
      },
    ],
    act: ['tell you here what the fares allow', 'look up the fare rules and reply here'],
    atOnce: true,
    hits: [
      'thinking of booking flights for easter, what if my visa is late, money back?',
      'before i buy this ticket, what if i get sick, is there a refund? airline says nothing',
    ],
    misses: ['you cancelled, would i get a refund for the flight', 'where is my train refund'],
  },
  {
    id: 'ask-partner-perks',
    sectors: ['airline'],
    when: [
      ASKS,
      /\b(?:perks?|benefits?|status|priority|early boarding|lounge|free bags?|elite|gold|silver|platinum|card(?:holder)?|miles|points)\b/i,
      /\b(?:code.?share|partner (?:airline|flight|carrier)|partners?|operated by|(?:flight|flying|ended up being|ticket) (?:is |was )?(?:on|with) [A-Z]\w+ ?(?:air\w*|atlantic|pacific)?|on (?:one of )?(?:your|the) partner|another airline|other airlines?)\b/,
    ],
    not: /\b(?:transfer (?:my )?points|credit card (?:declined|bill)|did ?n[o’']?t (?:get|credit)|missing|never (?:got|posted|credited)|hotel|train)\b/i,
    half: [
      'Once another airline operates the flight, its own rules often decide boarding, bags and lounges.',
      'Perks tied to a card often stop at our own flights, while status with an alliance can carry over.',
      'What counts is mostly who operates the flight, and the booking usually names them.',
      'Status and card perks are two things on a partner flight, so it depends which one they come with.',
    ],
    ask: [
      {
        text: 'Is it a status you hold, or does it come with a card?',
        unless: /\b(?:card|status|gold|silver|platinum|elite|diamond|sapphire|ruby|emerald)\b/i,
      },
      { text: 'Which flight number is it?', unless: /\b[A-Z]{2} ?\d{2,4}\b/ },
    ],
    act: ['check what holds on that flight and reply here', 'look up what carries over and reply here'],
    atOnce: true,
    hits: [
      'do i still get my elite benefits if the flight is operated by a partner airline?',
      'does my card give early boarding on your codeshare flights?',
    ],
    misses: ['my points from the partner airline are missing, why', 'do you have a hotel partner card?'],
  },
  {
    id: 'ask-lounge',
    sectors: ['airline'],
    when: [
      /\blounges?\b/i,
      /\b(?:can (?:i|we)|is there|are there|do (?:i|we|you)|does|access|which|where|use|allowed|guest|bring|open)\b/i,
      /\?|\b(?:know|tell me|wondering|please|pls)\b/i,
    ],
    not: /\b(?:dirty|full|crowded|awful|closed on us|terrible|rude|refused|denied|turned away|hotel|love|guacamole|food (?:was|is))\b/i,
    half: [
      'Entry goes by the class you fly in, your status and sometimes a card.',
      'Your class and status on that flight decide it, and arrivals can differ from departures.',
      'At airports without one of our own, it is often a partner lounge that takes our guests.',
      'The boarding pass is what they look at, so the class and status on it mostly decide.',
    ],
    ask: [
      { text: 'Which airport is it?', unless: /\b(?:at|in|from|to) (?:the )?[A-Z]\w+|\b[A-Z]{3}\b/ },
      {
        text: 'Which class are you flying in, and do you hold a status?',
        unless: /\b(?:economy|business|first|premium|eco|silver|gold|platinum|bronze|status|club|priority|member)\b/i,
      },
    ],
    act: ['check who can use the lounge there and reply here', 'look up the lounge for you and reply here'],
    atOnce: true,
    hits: ['does bronze get me into the lounge at Oslo?', 'can we bring a guest into the lounge?'],
    misses: ['the lounge was dirty and full', 'love the lounge'],
  },
  {
    id: 'ask-status-counts',
    sectors: ['airline', 'hotel'],
    when: [
      /\b(?:status|tier|qualif\w*|elite|mqds?|mqms?|eqms?|tier points|segments|requalif\w*|renew my (?:gold|silver))\b/i,
      /\b(?:count|qualif\w*|spend|by (?:the )?end of|next year|this year|20\d\d|end of (?:the )?year|roll ?over|reset|towards?|earn|keep|expire)\b/i,
      ASKS,
    ],
    not: /\b(?:flight status|order status|missing|not (?:posted|credited)|never|refund status|marital|visa status|job|claim status|status of)\b/i,
    half: [
      'Spend and points usually count on the day you travel, not on the day you book.',
      'What is flown or stayed by the closing date usually counts, so a booking for next year tends to fall into next year.',
      'The year your membership runs in decides it, and your account should show its closing date.',
      'It normally counts once the trip is done, so look at the travel date and not the booking date.',
    ],
    ask: [],
    own: 'your membership number',
    act: ['see how far you are and what would count', 'check what you still need'],
    atOnce: true,
    hits: [
      'does a hotel night in january count towards my tier this year?',
      'what do i need to keep gold status by the end of march?',
    ],
    misses: ['what is the status of my order', 'points not credited, will my tier count'],
  },
  {
    id: 'ask-add-points',
    sectors: ['airline', 'hotel', 'rail'],
    when: [
      /\b(?:points?|miles|avios|rewards?|member(?:ship)? number|frequent flyer|loyalty (?:number|account))\b/i,
      /\b(?:add|claim|get|earn|credit|tack(?:ed)? on|attach|link|put|collect)\b/i,
      /\b(?:how (?:do|can|would)|can (?:i|we|you)|could|is (?:it|there)|where do|do i|possible|wondering)\b/i,
      /\b(?:reservation|booking|flights?|flown|ticket|trip|someone else|work|company|booked (?:by|for|through)|not made by me|after|already|forgot|stay|past)\b/i,
    ],
    not: /\b(?:missing|never|not (?:posted|credited|showing)|expire\w*|transfer|buy points|gift|credit card (?:bill|declined)|xbox|game|tier)\b/i,
    half: [
      'Points usually go to the person who travels, whoever made the booking.',
      'A number can often still be added later, as long as the name on it matches the ticket.',
      'It usually works as long as the name on the membership is the name on the ticket.',
      'Keep the boarding pass or receipt until they show, as it is the proof of the trip.',
    ],
    ask: [
      {
        text: 'Is the trip still to come, or is it behind you?',
        unless: /\b(?:flew|flown|took|past|already|last|yesterday|after|upcoming|next|tomorrow|will)\b/i,
      },
    ],
    act: ['tell you here how to add them', 'find you the way to add them and reply here'],
    atOnce: true,
    hits: [
      'can i collect miles on a ticket my boss booked through an agent?',
      'can i still claim miles for a trip if i forgot to put my member number in',
    ],
    misses: ['my miles are missing from that flight', 'can i transfer points to my wife'],
  },
  {
    id: 'ask-upgrade-cost',
    sectors: ['airline'],
    when: [
      /\bupgrad\w*|\bwaitlist\w*\b|\b(?:first|business|premium) (?:class )?(?:for|cost|price|instead)\b/i,
      /\b(?:how (?:much|many)|what (?:would|does|will) (?:it|an?)|cost|price|miles|points|can (?:i|we)|could (?:i|we)|available|availability|possible|chance)\b/i,
      /\b(?:flights?|fly|trip|cabin|seats?|class|miles|avios|airline|[A-Z]{2}\d{2,4}|premium|business)\b/,
    ],
    not: /\b(?:phone|iphone|software|app|windows|contract|room|train|you cancel+ed|was cancel+ed|delay\w*|refus\w*|denied|lost my upgrade|broadband|free upgrade|trouble)\b/i,
    half: [
      'It hangs on the seats left in that cabin and on the fare you hold.',
      'Upgrade prices move with the seats left, so the same trip can cost more or less next week.',
      'Not every fare can be upgraded with miles, so the fare letter on the ticket comes first.',
      'Your booking page usually shows the upgrades on sale for it, if there are any.',
    ],
    ask: [],
    own: 'your booking reference',
    act: ['see what an upgrade would take', 'check what is open in that cabin'],
    atOnce: true,
    hits: [
      'how many miles to upgrade my flight to Lima?',
      'what would it cost to upgrade to business on the way back, in miles or cash',
    ],
    misses: ['can i upgrade my phone contract', 'flight was cancelled, can i get a free upgrade'],
  },
  {
    id: 'ask-old-boarding-pass',
    sectors: ['airline', 'rail', 'hotel', 'travel_agent'],
    when: [
      /\b(?:boarding pass(?:es)?|receipts?|invoices?|proof of (?:travel|stay|flight)|confirmation of (?:travel|delay)|vat|letter (?:for|to) (?:my )?(?:work|insurance|employer|school)|itinerary)\b/i,
      /\b(?:flights?|fly|flew|flown|trains?|trip|travel\w*|stay(?:ed)?|hotel|boarding|journey|itinerary)\b/i,
      /\b(?:copy|copies|old|past|previous|lost|for (?:my )?(?:work|business|expenses|insurance|employer|taxes|visa|school)|need (?:a|the|an)|get (?:a|the|an)|send me|re-?issue|duplicate)\b/i,
      ASKS,
    ],
    not: /\b(?:can['’]?t check in|wont (?:load|print)|won['’]?t (?:load|print)|check.?in (?:fail|error)|not working|error|store|shop|order receipt|refund|till|checkout|warranty|kiosk)\b/i,
    half: [
      'For expenses, proof that you travelled often does as well as the pass itself.',
      'Expense and insurance teams often take a letter or receipt in its place.',
      'What was used that day may no longer print, but a receipt or proof of travel often serves the same end.',
      'The receipt in your booking email may be enough, if it shows the name, date and route.',
    ],
    ask: [],
    own: 'the booking reference and the date',
    act: ['see what can be sent to you', 'check what proof of that trip we can give you'],
    atOnce: true,
    hits: [
      'need proof of travel for my insurance, can you send me one for the flight in may?',
      'i need an invoice for my trip, how do i get one',
    ],
    misses: ['boarding pass wont load, error', 'need a copy of my order receipt from the shop?'],
  },
  {
    id: 'ask-group-booking',
    sectors: ['airline', 'rail', 'hotel', 'travel_agent'],
    when: [
      /\b(?:group|groups|party of \d+|\d{2,} (?:of us|people|passengers|guests|rooms|kids|students)|block (?:of )?(?:rooms|seats|booking)|wedding (?:party|guests|block)|school trip|team (?:trip|travel))\b/i,
      /\b(?:book\w*|flights?|rates?|discounts?|fares?|tickets?|rooms?|reserve|travel|prices?|deal|save)\b/i,
      ASKS,
    ],
    not: /\b(?:group chat|facebook group|cancel\w*|refund|delay\w*|split (?:us|our)|boarding group|group \d|age group|machine|support group|energy|company group|unable|n['’]t)\b/i,
    half: [
      'Groups often have a rate and rules of their own, so it pays to ask before booking one by one.',
      'From about ten people on, a trip is often booked as a group and not through the ordinary search.',
      'A group booking often gives you longer to name everyone, so have the number and the dates at hand.',
      'The number of people and the dates decide it, and the sooner they are known the better.',
    ],
    ask: [
      {
        text: 'How many of you are there, and where to?',
        unless: /\b(?:\d{1,3} (?:of us|people|passengers|guests|kids|students|adults|rooms)|party of \d+)\b/i,
      },
      {
        text: 'Which dates do you have in mind?',
        unless:
          /\b(?:jan|feb|march|april|may|june|july|aug|sept|oct|nov|dec|next (?:week|month|year)|\d{1,2}(?:st|nd|rd|th))/i,
      },
    ],
    act: ['point you to the right place here', 'find out what there is for groups and reply here'],
    atOnce: true,
    hits: ['is there a group rate for 24 people on your flights?', 'any discount on rooms for a party of 14?'],
    misses: ['which boarding group am i', 'you split our group booking, can you fix it'],
  },
  {
    id: 'ask-be-there-when',
    sectors: ['airline'],
    when: [
      /\b(?:how (?:early|late|long before|soon)|what time (?:do|should|must)|by when|when (?:do|should|must) (?:i|we)|latest|cut ?-?off|enough time)\b/i,
      /\b(?:bags?|luggage|airport|check.?in|bag drop|there|arrive|board(?:ing|s)?|security|gate)\b/i,
      /\b(?:flights?|fly|board(?:ing|s)?|airport|check (?:in|my|luggage|bags?)|bags?|luggage|departure|depart|terminal)\b/i,
    ],
    not: /\b(?:lost|missing|delay\w*|arrived? (?:yet|on time)|landed|how long (?:will|is|do) (?:the|my) (?:delay|refund|claim)|hotel|train|pick up|parcel|delivery|when will my bag|connection)\b/i,
    half: [
      'Bag drop shuts well before departure, so the cut-off for your flight is the time to beat.',
      'With bags to check, the desk closing time counts and not the boarding time.',
      'Two hours ahead for a domestic flight and three for an international one is the usual advice.',
      'The bag drop cut-off is usually fixed, however short the queue is, so aim well ahead of it.',
    ],
    ask: [
      {
        text: 'Which airport is it, and is it a domestic flight?',
        unless: /\b(?:at|from|in) [A-Z]\w+|\bdomestic|international\b|\b[A-Z]{3}\b/,
      },
    ],
    act: ['check the cut-off there and reply here', 'look up when that desk closes and reply here'],
    atOnce: true,
    hits: ['how long before departure does bag drop close?', 'whats the latest i can drop luggage at the airport'],
    misses: ['when will my bag arrive at the airport', 'how late is the flight from Leeds, what time do we land'],
  },
  {
    id: 'ask-can-i-travel',
    sectors: ['airline', 'travel_agent'],
    when: [
      /\b(?:travel (?:ban|restrictions?|advice|rules)|bann?ed|borders?|shut ?down|lock ?down|quarantine|entry (?:rules|requirements|ban)|state department|foreign office|closing (?:its|their) borders?)\b/i,
      /\b(?:is (?:this|it|that) true|did this|can (?:i|we)|will|what (?:happens|about|should)|do (?:i|we)|how (?:do|does)|should (?:i|we)|affect|still (?:fly|go|travel)|stuck|get (?:home|back))\b/i,
    ],
    not: /\b(?:refund|banned (?:me|my)|account|account banned|bank|train|lifetime|bag ban|money back)\b/i,
    half: [
      'Governments set those rules and they change fast, so the official travel advice is the one to trust.',
      'Go by the official travel advice of both countries, as rules can change at short notice.',
      'If a rule stops a flight, those booked on it are usually told by email or text.',
      'Check that your booking has the right phone number and email, as news of changes goes there.',
    ],
    ask: [
      {
        text: 'When do you fly, and where from?',
        unless: /\b(?:today|tomorrow|tonight|next \w+|from [A-Z][a-z]+|\d{1,2}(?:st|nd|rd|th)|in \d+ (?:days|weeks))\b/,
      },
    ],
    act: ['check what is planned for that flight and reply here', 'look up that flight and reply here'],
    atOnce: true,
    hits: [
      'what happens to our trip if they bring in a quarantine?',
      'they are closing their borders, can we still fly home?',
    ],
    misses: ['you banned me, is this true', 'travel ban means no trip, can i get a refund'],
  },
  {
    id: 'ask-route-dropped',
    sectors: ['airline', 'rail', 'transit'],
    when: [
      /\b(?:why|any reason|how come|is it true)\b/i,
      /\b(?:stopp?(?:ed|ing)?|dropp?(?:ed|ing)?|cut(?:ting)?|axed?|no longer|ended|end(?:ing)?|removed|scrapp?(?:ed|ing)?|don['’]?t you (?:fly|run|go)|not (?:fly|run|running|flying)|withdrawn)\b/i,
      /\b(?:flights?|route|service|(?:\d{1,2}[.:]\d\d) ?(?:am|pm)?|bus|train|ferry|from [A-Z]\w+ to|to [A-Z]\w+)\b/,
    ],
    not: /\b(?:refund|wi-?fi|food|meals?|in-?flight|today|tonight|this morning|right now|stopped (?:at|outside|in|moving)|we (?:have )?stopped|delay\w*|crew|customer service|drop(?:ped)? (?:off|my|me))\b/i,
    half: [
      'Schedules change with the season, and a time that is missing may still come back in the next timetable.',
      'A time can move by some minutes and look as if it was dropped, so compare the whole day.',
      'What runs is usually set season by season, and how many people use it counts.',
      'The schedule for later dates is often loaded in steps, so a gap today is not always final.',
    ],
    ask: [
      {
        text: 'Which date were you looking at?',
        unless: /\b(?:on (?:the )?\d|\d{1,2}(?:st|nd|rd|th)|monday|tuesday|wednesday|thursday|friday|saturday|sunday)/i,
      },
    ],
    act: ['ask the planners and reply here', 'check what is loaded for it and reply here'],
    atOnce: true,
    hits: [
      'why is there no longer a morning flight from Cork to Leeds?',
      'any reason the Sunday service to Whitby was dropped',
    ],
    misses: ['why have we stopped outside Leeds', 'why no longer food on the flight'],
  },
  {
    id: 'ask-which-flight-bag',
    sectors: ['airline'],
    when: [
      /\b(?:which|what|may i know|know|tell me)\b/i,
      /\b(?:flight (?:number|no\.?|will|is)|which flight)\b/i,
      /\b(?:bags?|luggage|baggage|suitcase)\b/i,
    ],
    not: /\b(?:damaged|allowance|how many|kg|weight|carry.?on|claim (?:for|form)|compensat\w*|lost property)\b/i,
    half: [
      'Once a bag is put on a later flight, the tag number can show which one.',
      'The number on the tag is what tells which flight a bag is on.',
      'A bag that follows you is booked onto a flight of its own, and the tag number finds it.',
      'The bag desk at the airport can usually see by the tag which flight it comes on.',
    ],
    ask: [],
    own: 'the bag tag number',
    act: ['see which flight your bag is on', 'check which flight it is loaded on'],
    atOnce: true,
    hits: ['can you tell me which flight my suitcase will be on?', 'which flight is my luggage on, i landed at 6'],
    misses: ['which flight has the best bag allowance kg?', 'what is my flight number'],
  },
];
