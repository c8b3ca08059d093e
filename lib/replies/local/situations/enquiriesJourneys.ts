import type { Enquiry } from './enquiry';

/** Plain questions about trains, rides, rooms, meals and parcels on the way, with what holds for any brand of the trade. */
export const JOURNEY_ENQUIRIES: readonly Enquiry[] = [
  {
    id: 'ask-how-to-get-there',
    sectors: ['hotel', 'venue'],
    when: [
      /\b(?:how (?:do|can|would|far|long)|which|what(?:['’]?s| is)|best|easiest|quickest|cheapest|shuttle|transfer|distance)\b/i,
      /\b(?:way|get|arrive|go|come|reach|shuttle|transfer|bus|taxi|train|drive|far|walk|transport\w*)\b/i,
      /\b(?:from|to|at) (?:the )?(?:\w+ ){0,3}(?:airport|station|hotel|venue|arena|stadium|port|terminal|resort|centre|center|downtown)\b/i,
    ],
    not: /\b(?:refund|parcel|cancel\w*|points|work for|get a job|bank transfer|complain\w*|manager|to the hotel gym)\b/i,
    half: [
      'The time of day makes the biggest difference there, so plan for when you arrive.',
      'With bags, the ride with fewest changes is usually worth it over the quickest one.',
      'A taxi saves the walk at the end, and public transport is kinder to the purse.',
      'Late arrivals and early ones have fewer choices, so the hour decides a lot.',
    ],
    ask: [
      {
        text: 'Would you rather go by taxi or by public transport?',
        unless: /\b(?:taxi|cab|bus|train|metro|shuttle|drive|driving|public transport|uber|walk)\b/i,
      },
      {
        text: 'What time do you get in?',
        unless: /\b(?:\d{1,2}(?:[:.]\d\d)? ?[ap]m|\d{1,2}[:.]\d\d|morning|evening|midnight|night|noon)\b/i,
      },
    ],
    act: ['ask about the best way and reply here', 'find the best way in and reply here'],
    atOnce: true,
    hits: [
      'how far is it from the station to the hotel on foot?',
      'is there a shuttle or bus from the station to the hotel, best way to get there?',
    ],
    misses: ['how do i get a refund from the hotel', 'how to get a job at the hotel'],
  },
  {
    id: 'ask-train-trip',
    sectors: ['rail', 'transit'],
    when: [
      /\b(?:(?:need|want|trying|hoping|have|got|possible|able) to (?:get|travel|go|be)|how (?:do|can|would) i get|when (?:is|are|will|does) the (?:next|first|last)|next (?:train|service|one)|can i (?:still )?(?:get|travel)|will (?:i|it) be (?:able|possible)|is it possible)\b/i,
      /\b(?:from|to|at|for|leave|via) (?:[A-Z][a-z]+|[A-Z]{3})\b/,
      /\b(?:(?:from|between) (?:[A-Z]\w+) (?:to|and)|to (?:[A-Z]\w+)|arrive (?:at|in)|leave [A-Z]\w+|trains?|service)\b/,
    ],
    not: /\b(?:next train (?:from|to)|what time|which train|refund|ticket (?:price|office|machine)|missed|claim|wi-?fi|parking|flights? (?:to|from)|lost|left my|customer service|want to (?:complain|know why)|why|stuck|cancel+ed|late|delayed|password|app|website|strike)\b/i,
    half: [
      'The live boards show changes first, so look at them once more before you set off.',
      'The journey planner with the day and time in it shows what really runs, works and diversions included.',
      'If there is disruption about, the live boards beat the printed times.',
      'Leave some slack where you change, as a tight one is the first thing to go wrong.',
    ],
    ask: [
      {
        text: 'What time do you want to set off?',
        unless:
          /\b(?:now|next (?:train|one|service)|tonight|\d{1,2}[:.]\d\d|\d{1,2} ?[ap]m|morning|afternoon|evening|first|last)\b/i,
      },
    ],
    act: ['look up what runs and reply here', 'check what runs and reply here'],
    atOnce: true,
    hits: [
      'how do i get from Hull to Truro on a sunday?',
      'is it possible to travel from Derby to Whitby and back in a day?',
    ],
    misses: ['train to Hull cancelled, how do i get a refund', 'why is the service to Leeds so bad'],
  },
  {
    id: 'ask-fare-gap',
    sectors: ['rail', 'airline', 'hotel', 'travel_agent', 'transit'],
    when: [
      /\b(?:why|how come|explain|justify|how (?:can|is|do) (?:you|it|that)|what(?:['’]?s| is) the reason|any reason)\b/i,
      /[£$€]\s?\d|\b(?:more expensive|dearer|cheaper|double|twice|triple|cost(?:s)? (?:so much|more)|so (?:expensive|much)|price (?:difference|gap|jump)|went up|gone up)\b/i,
      /\b(?:tickets?|trains?|flights?|fares?|journey|trip|route|rooms?|nights?|singles?|returns?|fly|seats? to|to [A-Z][a-z]+)\b/,
    ],
    not: /\b(?:select seats|choose seats|pick (?:a|our) seats?|charged|overcharged|refund|fee|fees|compensat\w*|delay\w*|crowded|no seats|bag|baggage|wi-?fi|parking|meal|food|fine|penalty)\b/i,
    half: [
      'Prices go by demand and by how many cheap tickets are left, so busy dates cost far more.',
      'The cheapest ones are limited in number, and days near a holiday lose them first.',
      'The closer the date and the busier the day, the fewer low prices are left.',
      'Moving by a day, or by an hour or two, can change the price a lot on busy dates.',
    ],
    ask: [
      {
        text: 'Which times are you looking at?',
        unless: /\b\d{1,2}[:.]\d\d\b|\b\d{1,2} ?[ap]m\b|\b(?:rooms?|nights?|hotel)\b/i,
      },
    ],
    act: ['look for something cheaper near it and reply here', 'see what else there is that day and reply here'],
    atOnce: true,
    hits: [
      'how come a return to Hull is £25 on tuesday and £70 on friday?',
      'why are flights to Lima twice the price in december',
    ],
    misses: ['why was i charged £40 for my bag on the flight', 'why does it cost £60 to choose seats on the flight'],
  },
  {
    id: 'ask-ticket-kind',
    sectors: ['rail', 'transit'],
    when: [
      /\b(?:open return|off.?peak|super off|anytime|advance|flexi|season ticket|railcard|travelcard|day ?(?:saver|pass|ticket|return)|group ?save|rover|ranger|return ticket|single ticket|e-?ticket|smart ?card|carnet|break (?:my|the) journey)\b/i,
      /\b(?:can i|do(?:es)? (?:the|you|it|i|my)|is (?:it|there|a|my|the)|which|what(?:['’]?s| is)|option|how (?:do|can|long)|valid|available|where|use|buy)\b/i,
      /\?|\b(?:please|pls|wondering|know|advise)\b/i,
    ],
    not: /\b(?:refus\w*|fined|penalty|not working|won['’]?t|wont|cancel+ed|delay\w*|refund|lost|stolen|broken|machine|never (?:came|arrived)|hasn['’]?t (?:come|arrived)|charged)\b/i,
    half: [
      'The kind of ticket is usually shown where you pick the journey, with the restrictions beside its price.',
      'The restrictions of that ticket decide it, so read them before you choose.',
      'Times, route and train company can all be restricted, so read the line under the ticket type.',
      'Look at the ticket type before you pay, as two tickets for one trip can carry very different rules.',
    ],
    ask: [
      {
        text: 'Which journey and day is it for?',
        unless: /\b(?:from|between) [A-Z]\w+|\bto [A-Z]\w+.{0,40}\b(?:today|tomorrow|\w+day|\d)|\bapp\b/,
      },
    ],
    act: ['check that ticket and reply here', 'look up how it works and reply here'],
    atOnce: true,
    hits: ['can i break my journey with an advance ticket?', 'is my off-peak valid on the 16.30?'],
    misses: ['my season ticket never arrived, can i get a refund', 'guard refused my railcard?'],
  },
  {
    id: 'ask-longer-trains',
    sectors: ['rail', 'transit'],
    when: [
      /\b(?:when|how long (?:until|till|before)|are (?:there|we|you)|will (?:there|we|you)|any (?:plans?|sign|chance|news))\b/i,
      /\b(?:longer|more|extra|new|bigger|faster|refurbish\w*|additional) (?:trains?|carriages?|coaches|services?|rolling stock|stock|trams?|buses|seats)\b/i,
    ],
    not: /\b(?:news (?:app|letter)|cancel+ed (?:again|today)|refund|replacement|this morning's|right now|today)\b/i,
    half: [
      'Longer trains often arrive with a new timetable, so the next change is the one to watch.',
      'Dates like that often go line by line, and may be confirmed only shortly before the change.',
      'A change like that needs the trains and the platforms ready, so the date can move.',
      'What is planned for a line is usually set out with its next timetable.',
    ],
    ask: [{ text: 'Which train do you take most days?', unless: /\b\d{1,2}[:.]\d\d\b|\bto [A-Z][\w'’]+|\b\w+ line\b/ }],
    act: ['ask the planners for the date and reply here', 'find out what is planned there and reply here'],
    atOnce: true,
    hits: ['any sign of extra carriages on the 7.40?', 'any plans for more carriages on the Hull line?'],
    misses: ['more trains cancelled again today, when will it end', 'where can i get news'],
  },
  {
    id: 'ask-left-on-vehicle',
    sectors: ['rail', 'transit'],
    when: [
      /\b(?:left|lost|forgot|forgotten|dropped|misplaced)\b/i,
      /\b(?:bag|scarf|phone|i ?phone|wallet|purse|keys|laptop|i ?pad|coat|jacket|umbrella|glasses|hat|gloves?|headphones|air ?pods|book|kindle|suitcase|backpack|rucksack|toy|teddy|make.?up|passport|jumper|lunch|camera|ring|glove|folder|shopping)\b/i,
      /\b(?:train|bus|coach|tram|tube|metro|carriage|rail replacement|ferry|platform|station)\b/i,
    ],
    not: /\b(?:left (?:me|us|early|late|without|behind on the platform)|found it|got it back|returned|flight|plane|lost luggage|left the station|lost my ticket|(?:phone|laptop) (?:died|charging)|charging|lost signal)\b/i,
    half: [
      'The sooner it is reported the better, as things can move on from where they were found.',
      'What is found usually turns up where the service ends, and it can take a day or two to be logged.',
      'Things handed in usually go to lost property, so the exact service helps to find it.',
      'Report it today if you can, with what it looks like and where you sat.',
    ],
    ask: [
      {
        text: 'Which service was it, and where did you get off?',
        unless: /\b\d{1,2}[:.]\d\d\b|\b(?:from|to) [A-Z]\w+ (?:to|from) [A-Z]/,
      },
    ],
    act: ['pass it to lost property and reply here', 'find out whether it was handed in and reply here'],
    atOnce: true,
    hits: [
      'dropped a glove on the tram to the arena, is there a lost property?',
      'lost my umbrella on the ferry this morning',
    ],
    misses: ['bus left me at the station with my bag', 'lost signal on the train, phone is useless'],
  },
  {
    id: 'ask-drive-for-us',
    sectors: ['rides', 'food_delivery'],
    when: [
      /\b(?:drive|driver|deliver|courier|sign up|background check|onboard\w*|requirements?)\b/i,
      /\b(?:(?:let|allow) (?:me|us) (?:drive|deliver)|can i (?:drive|deliver|be)|become a|(?:years? old|turn(?:ing)? \d\d|months? (?:away )?from \d\d|age|under|over) ?(?:\d\d|limit)?|how (?:do|can|long|old)|what car|which cars?|old enough|application|requirements?|apply|waiting on my background)\b/i,
      /\b(?:\d\d|age|old|car|licen[cs]e|apply|application|sign up|background|become|requirements?|drive for|deliver for)\b/i,
    ],
    not: /\b(?:my driver|the driver|your driver|pick(?:ed)? (?:me|up)|charged|order|food (?:is|was)|refund|child|car seat|rude|lost|left my|screen|golf)\b/i,
    half: [
      'Age, licence and car rules often change from city to city, with insurance and local law.',
      'What is needed differs by city: the age, how long you have held a licence and the car itself.',
      'The rules usually go by the city you would work in, and age limits tend to be firm.',
      'Delivering by bike or on foot often has other age rules than driving people.',
    ],
    ask: [{ text: 'Which city would you work in?', unless: /\b(?:in|around) [A-Z][a-z]+/ }],
    act: ['look up what holds there and reply here', 'find the rules for it and reply here'],
    atOnce: true,
    hits: ['how old do i have to be to become a driver?', 'what car do i need to become a driver, my licence is new?'],
    misses: ['my driver was 20 minutes late, how old is that car', 'how do i charge my car'],
  },
  {
    id: 'ask-reach-you',
    sectors: ['airline', 'rail', 'hotel', 'rides', 'food_delivery', 'courier', 'travel_agent', 'transit'],
    when: [
      /^(?:hi|hello|hey|please|pls|help|so|ok|guys|and|\W)*(?:how (?:do|can|would) (?:i|we|you|one) (?:get (?:some )?help|reach|contact|speak|talk|get (?:hold|in touch))|(?:can|could) (?:someone|anyone|somebody|you|u) (?:please |pls )?(?:help|assist)(?: me| us)?|(?:i )?need (?:some )?(?:help|assistance)|is (?:there )?any(?:one|body) (?:there|around|home)|are you (?:there|around))[\w\s,'’]{0,24}[?!.\s]*$/i,
    ],
    not: /\b(?:refund|cancel\w*|order|flight|bag|train|room|parcel|booking|ticket|urgent\w*|stranded|police|medical|account|charge)\b/i,
    half: [
      'You have come to the right place, and a person is reading this.',
      'Right here is fine to start with.',
      'This is the place, and it can begin right here.',
      'Help starts here, in public or in a DM, whichever you prefer.',
    ],
    ask: [{ text: 'What has happened?' }, { text: 'What is it about?' }, { text: 'What can I help with today?' }],
    act: ['get it to the right people', 'take it from there'],
    atOnce: true,
    hits: ['hello? are you there?', 'hi can someone please help me?', 'hello is anyone there'],
    misses: ['can someone help me with my booking', 'how do i contact the driver, i left my phone'],
  },
  {
    id: 'ask-to-complain',
    when: [
      /\b(?:complaints? (?:procedure|process|policy|department|team|form|address|email|line)|(?:make|file|raise|lodge|log|submit|send|register|put in) (?:a |an |my )?(?:formal |official )?complaints?|who (?:do|can|should) i complain|where (?:do|can|should) i complain|how (?:do|can|would) i (?:make a )?complain\w*|head office (?:address|email|number))\b/i,
      /\?|\b(?:can|could|please|how|where|who|want to|would like to|need to|pls)\b/i,
    ],
    not: /\b(?:racis\w*|discriminat\w*|assault\w*|already (?:made|filed|sent|raised|complained)|(?:have|has|had|['’]ve) (?:made|filed|sent|raised|submitted|put in)|no (?:reply|response)|ignored|i (?:made|filed|sent|raised|submitted)|update on)\b/i,
    half: [
      'A complaint can start right here, and I can pass it to the team that answers them.',
      'What happened, when and what you would like done is all a complaint needs to start.',
      'It helps to have the date, the place and any reference at hand before you send it.',
      'Nothing special is needed to begin a complaint here.',
    ],
    ask: [
      {
        text: 'What is the complaint about?',
        unless:
          /\b(?:about|because|regarding|driver|staff|delay\w*|late|bill|refund|order|flight|rude|charged|damaged)\b/i,
      },
    ],
    act: ['point you to the right team here', 'get it to the people who answer them'],
    atOnce: true,
    hits: ['where do i complain about a fitter?', 'how do i make a formal complaint'],
    misses: ['i filed a complaint and had no reply, can you help', 'do people ever complain of the smell?'],
  },
  {
    id: 'ask-ride-area',
    sectors: ['rides', 'food_delivery'],
    when: [
      /\b(?:do you|are you|will you|when (?:are|will|do)|is (?:it|there)|any plans|u guys|do u|does)\b/i,
      /\b(?:available|cover|operate|support|serve|come|coming|launch\w*|work|run|open|expand\w*)\b/i,
      /\b(?:in|to|at|around|near|from) (?:the )?[A-Z][a-z]+|\b(?:my|our|this) (?:area|city|town|country|postcode|neighbou?rhood)|\bsupport (?:\w+ ?eats|\w+) [a-z]+\?/,
    ],
    not: /\b(?:driver|order|refund|charged|late|cancel\w*|customer support|useless|my (?:food|ride)|come back to me|surge|monday|tuesday|friday)\b/i,
    half: [
      'Put the address into the app, as coverage can change from one street to the next.',
      'The address decides it and not the city, so the app is the quickest test.',
      'New areas often open step by step, and the app shows which are open.',
      'Opening the app where you are shows what is on offer there right now.',
    ],
    ask: [
      {
        text: 'Which part of town is it?',
        unless: /\b(?:north|south|east|west|centre|center|downtown|airport|postcode|zip|street|road)\b/i,
      },
    ],
    act: ['check that area and reply here', 'look that area up and reply here'],
    atOnce: true,
    hits: ['do you operate in Fernley yet?', 'when are you coming to our town'],
    misses: ['do you know when my driver comes to Leeds', 'your support in Lima is useless'],
  },
];
