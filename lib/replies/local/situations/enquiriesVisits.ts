import type { Enquiry } from './enquiry';

/** Plain questions about collecting, presents, stays, fitting, doors, courses, kitchens and things seen in a picture. */
export const VISIT_ENQUIRIES: readonly Enquiry[] = [
  {
    id: 'ask-collect-order',
    sectors: ['shop', 'grocery', 'marketplace', 'mobile', 'devices', 'health', 'courier'],
    when: [],
    half: [
      'The message that says your order is ready shows the branch, what to bring and the last day to collect.',
      'Collection differs a little from branch to branch, so the message for your order is the one to go by.',
      'The email about your collection says what to bring and how long it is kept.',
      'Have the order email on your phone when you go, as it is what the branch looks for.',
    ],
    ask: [{ text: 'Which branch is it going to?', unless: /\b(?:at|to|from|in) (?:the |your )?[A-Z][a-z]+/ }],
    own: 'your order number',
    act: ['check how long it is kept for you', 'check what the branch needs to see and reply here'],
    hits: [
      'can my husband pick it up',
      '@HomeHive how long do u hold click and collect',
      'do i need id for collection',
      'Is there a drive up bay or do I come in and queue with everyone else?',
    ],
    misses: [],
  },
  {
    id: 'ask-gift-wrap',
    sectors: ['shop', 'marketplace'],
    when: [],
    half: [
      'Gift options, where there are any, show in the basket or on the last page before you pay.',
      'For a present, what the slip in the parcel says matters too, so let me check both.',
      'What can be added to a present depends on the item and on where it is sent from.',
      'A message or wrapping is best added before you pay, as it is hard to change later.',
    ],
    ask: [
      { text: 'Is it going straight to the person it is for?', unless: /\b(?:straight|direct|sending|sent) to\b/i },
      { text: 'Have you ordered it already?', unless: /\b(?:ordered|placed|sent)\b/i },
    ],
    act: ['check which gift options there are for that item', 'find out what is printed on the slip and reply here'],
    hits: [
      'do u gift wrap',
      '@BloomPost can i add a card',
      'will the price be on the box',
      'Sending it straight to my mum in Cork. Does she see what I paid for it?',
    ],
    misses: [],
  },
  {
    id: 'ask-hotel-stay',
    sectors: ['hotel', 'travel_agent'],
    when: [],
    half: [
      'Your booking confirmation lists what the rate includes, and the front desk knows the rest.',
      'It differs from place to place, so the answer has to come from the one you are staying at.',
      'The place itself can tell you that, and can still plan for it if it hears before you arrive.',
      'The page of each place has its check-in times and what is in the rooms.',
    ],
    ask: [{ text: 'Which place is it?', unless: /\b(?:in|at|near|your) (?:the |your )?[A-Z][a-z]+/ }],
    act: ['check with the place and reply here', 'ask the front desk and reply here'],
    hits: [
      "what time's check in",
      '@HarbourInnHotels is breakfast included?',
      'can we leave bags after checkout',
      "Kettle in the room, yes or no? I don't function otherwise",
    ],
    misses: [],
  },
  {
    id: 'ask-what-is-this-one',
    sectors: ['shop', 'streaming', 'grocery', 'devices', 'cars', 'games', 'mobile', 'marketplace'],
    when: [],
    half: [
      'With the post or clip to go by, we can usually find out.',
      'The people who made that will know what is in it, so let me ask them.',
      'It helps to know where you saw it, as the credits and tags belong to that one.',
      "If it's one of ours I'll find its name, and if it isn't I'll say so.",
    ],
    ask: [
      {
        text: 'Where did you see it?',
        unless: /\b(?:ad|advert|photo|picture|pic|reel|story|trailer|video|brochure|post|clip|page|radio|station)\b/i,
      },
    ],
    act: ['ask the team behind it and reply here', 'find its page and post the link here'],
    hits: [
      "what's the song in ur ad",
      '@AskVeloura name of that coat pls',
      'what shade is she wearing??',
      'The lamp behind the sofa in your last photo. What is it and is it yours?',
    ],
    misses: [],
  },
  {
    id: 'ask-cook-and-keep',
    sectors: ['grocery'],
    when: [],
    half: [
      'The pack of the one you have is what counts, since times and dates differ between versions.',
      'With food it is best to go by the maker of that one, so let me get you the exact answer.',
      'How it has been kept so far matters as much as the date on it.',
      'The times on the pack are for that size, so they do not carry over to another.',
    ],
    ask: [
      {
        text: 'Which product is it?',
        unless:
          /\b(?:pie|lasagne|nuggets|turkey|rice|cheese|salmon|batter|puddings?|brisket|meal|curry|pizza|fish|chicken|kiev|sauce|cake|pasta|yoghurts?|milk|bread|soup)\b/i,
      },
      {
        text: 'Is it open already?',
        unless:
          /\b(?:opened|open(?:ing)?|frozen|freez\w*|cook\w*|microwave|temp\w*|oven|fryer|reheat\w*|hot|cold|sat in|past|date|larder)\b/i,
      },
    ],
    act: ['check how that one is kept and cooked and reply here', 'ask the food team and reply here'],
    hits: [
      'can i freeze the pie',
      '@FreshwayMarket air fryer time for nuggets?',
      'how long once opened',
      'Threw the sleeve away. What temp for the lasagne and for how many minutes?',
    ],
    misses: [],
  },
  {
    id: 'ask-fitting-service',
    sectors: ['shop', 'devices', 'marketplace', 'energy', 'broadband'],
    when: [],
    half: [
      'The order or booking shows which fitting service is on it, and that decides what the crew does.',
      'What is done on the day depends on the service that was ordered.',
      'Fitting, connecting and taking the old one away are often separate, so check each one.',
      'It helps to know what has to be ready before the visit, so let me find that out.',
    ],
    ask: [
      {
        text: 'What is it that needs fitting?',
        unless:
          /\b(?:oven|cooker|meter|bed|ac|washer|machine|charger|fibre|broadband|router|dishwasher|tv|carpets?|sofa|boiler|blinds?|carry|upstairs|engineer)\b/i,
      },
      {
        text: 'Has the visit been booked yet?',
        unless: /\b(?:booked|appointment|ordered|order|before|coming|cost|carry|upstairs)\b/i,
      },
    ],
    act: ['check what the fitting service includes and reply here', 'check what has to be ready before the visit'],
    hits: [
      'do u install it too',
      '@VoltaHome will they plug it in?',
      'does fitting cost extra',
      'Do the delivery lads carry it upstairs or is it left in the hall like a stranded whale?',
    ],
    misses: [],
  },
  {
    id: 'ask-venue-rules',
    sectors: ['venue', 'public'],
    when: [],
    half: [
      'Rules at the door differ from one event to the next, so the page of that one counts.',
      'The visitor information on the event page says what you can bring.',
      'It is good to ask before you travel, as the people on the door go by the list for that day.',
      'Bags, ages and getting back in are often settled by the organiser of each event.',
    ],
    ask: [
      {
        text: 'Which event and day is it?',
        unless:
          /\b(?:concert|match|festival|film|matinee|gig|show|rooftop|dress code|on the \d+|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i,
      },
    ],
    act: ['check the entry rules for that event and reply here', 'ask the people on the door and reply here'],
    hits: [
      'bag size limit??',
      '@RiversideArena can i bring water',
      'is it 18+ or can i bring my bro',
      "Re-entry allowed or once you're in you're in?",
    ],
    misses: [],
  },
  {
    id: 'ask-course-dates',
    sectors: ['education'],
    when: [],
    half: [
      'It differs by course and by intake, so the page of your course is the one to go by.',
      'The admissions team sets that for each course, so let me get it from them.',
      'Entry, dates and fees are listed on the page of each course.',
      'It is good to ask early, as some of those dates cannot be moved.',
    ],
    ask: [
      {
        text: 'Which course is it?',
        unless:
          /\b(?:nursing|social work|masters|sixth form|horticulture|half term|results|semester|degree|law|psychology|engineering|open day|place|term|for \w+ course)\b/i,
      },
      {
        text: 'Which intake would it be?',
        unless:
          /\b(?:january|september|autumn|spring|half term|results|semester|clearing|first years?|offer|applied|sent|open day|grades)\b/i,
      },
    ],
    act: ['check it with the admissions team and reply here', 'find the page with the dates and reply here'],
    hits: [
      'when do applications close',
      '@OxleyUni is clearing still open',
      'when r results out',
      'What grades would I need for nursing in September?',
    ],
    misses: [],
  },
];
