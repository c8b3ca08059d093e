import type { Situation } from './situation';

const STAY =
  /\b(?:hotels?|rooms?|stay(?:ed|ing|s)?|book(?:ed|ing|ings)?|reservations?|hosts?|villa|apartment|resort|check(?:ed)?.?in|inn|suites?|rate|nights?|place|airbnb|front desk|reception)\b/i;
const NOT_STAY =
  'flights? (?:was|is)|train|parcel|chat ?room|changing room|waiting room|bathroom scale|showroom|show room';
/** Hotels and hosts: rates, places that are shut or not as shown, and rooms that are not ready. */
export const LODGINGS: readonly Situation[] = [
  {
    id: 'stay-rate-not-honoured',
    matter: 'the trouble over that rate',
    sectors: ['hotel', 'travel_agent'],
    when: [
      /\b(?:rates?|price[sd]?|deal|offer|best rate|discount|quoted?|advertis\w*|listed|promo\w*)\b/i,
      /\b(?:(?:not|(?:\w+n['’]t|(?:do|wo|ca|did|is|was|are|have|has|does|could|would|were)nt)|won['’]?t|refus\w*|never) (?:to )?(?:honou?r\w*|match\w*|accept\w*|apply|give)|honou?r(?:ed|ing)?|different (?:price|rate)|higher|more than|went up|changed|doubled|jumped|wrong|bait|misleading|false)\b/i,
      STAY,
    ],
    not: new RegExp(
      `\\b(?:${NOT_STAY}|honou?red guest|thank\\w*|heart rate|car hire|frame rate|exchange rate|expensive city)\\b`,
      'i',
    ),
    ack: [
      'The rate you were shown is the one you expect to book.',
      'Trying for a price on the page and not getting it is annoying.',
      'If it was advertised, I can see why you hold us to it.',
    ],
    ask: [
      {
        text: 'Where did you see the rate: our site, the app or somewhere else?',
        unless:
          /\b(?:your (?:site|website|app|page)|expedia|booking\.com|hotels\.com|google|e-?mail(?:ed)?|trivago|kayak|on the (?:site|website|app)|screenshot)\b/i,
      },
      { text: 'Which hotel and dates is it for?', unless: /\b(?:in|at) [A-Z][a-z]+/ },
    ],
    quick: [
      {
        text: 'A screenshot of the rate with its dates helps, as the page can change from hour to hour.',
        unless: /\b(?:screen ?shots?|writing|photos?|pics?|e-?mails?|confirmation)\b/i,
      },
    ],
    detail: 'the hotel and the dates',
    act: ['see what that rate was and whether it can be booked', 'ask the hotel about that rate'],
    hits: [
      'front desk refused to match the rate i had in writing for the room',
      'offer said £80 a night, reception says the price is higher and wont honour it, hotel chaos',
      'rate changed to a higher one when i went to book the room',
    ],
    misses: ['thank you for honouring the rate at the hotel', 'room was expensive'],
  },
  {
    id: 'stay-place-closed',
    matter: 'the place not being as you booked it',
    sectors: ['hotel', 'travel_agent', 'airline'],
    when: [
      /\b(?:hotel|resort|villa|place|property|pool|spa|restaurant|park|it(?:['’]?s| is| was)?|apartment|inn)\b/i,
      /\b(?:(?:is|was|it['’]?s|are|were|being|been) (?:\w+ )?(?:closed|shut|closed down|a building site|under (?:construction|renovation)|renovat\w*|no longer (?:open|there))|does(?:n['’]?t| not) (?:even )?exist|building (?:site|work)|construction (?:site|work|noise))\b/i,
      /\b(?:book(?:ed|ing)|reserv\w*|holiday|vacation|stay\w*|paid|sent us|put us|trip|arriv\w*)\b/i,
    ],
    not: /\b(?:road|airport (?:is|was) closed|runway|station|store|your (?:office|lines?|chat)|bookings? (?:is|are) closed|account|gate (?:was|is) closed|check.?in|is it open|when does|bridge|shop|border)\b/i,
    ack: [
      'Nobody should book a trip and find the doors shut.',
      'Being sent somewhere that is closed is a rotten start to a trip.',
      'You should have been told well ahead that it was not as booked.',
    ],
    ask: [
      {
        text: 'Are you there now, or is the trip still to come?',
        unless:
          /\b(?:now|here|arriv\w*|got (?:here|there)|was|were|ruined|no ?holiday|next (?:week|month)|came|home|yesterday|wish)\b/i,
      },
      {
        text: 'Have you been offered somewhere else?',
        unless: /\b(?:offered|moved|another (?:hotel|place)|alternative|refund\w*|nothing)\b/i,
      },
    ],
    quick: [
      {
        text: 'Photos of what you found there are worth taking before you leave.',
        unless: /\b(?:photos?|pics?|pictures?|exist|next (?:week|month)|tomorrow|no longer|home|last|were)\b/i,
      },
    ],
    detail: 'your booking reference',
    act: ['find out how that could be sold and what comes next', 'see where else you could stay'],
    hits: [
      'you booked us into a hotel that is closed for winter',
      'resort is a building site, we paid for a holiday with a pool',
      'arrived and the villa you reserved for us does not exist',
    ],
    misses: ['booked a taxi, the road was closed', 'gate was closed when we arrived for our booked flight'],
  },
  {
    id: 'stay-listing-wrong',
    ofOthers: true,
    sectors: ['hotel', 'travel_agent'],
    when: [
      /\b(?:listing|page|photos?|pictures?|description|information|info|guide(?:book)?|map|address|profile|details)\b/i,
      /\b(?:wrong|incorrect|out of date|outdated|not (?:right|correct|accurate|as)|misleading|nothing like|does ?n[o’']?t match|inaccurate|error|mistake|needs? (?:changing|updating|correcting)|update|change|correct)\b/i,
      /\b(?:listing|hotel|guide(?:book)?|host|neighbou?rhood|property|room|apartment|villa|stay|place|airbnb)\b/i,
    ],
    not: /\b(?:card (?:details|info)|payment|log ?in|password|account (?:info|details)|refund|cancel\w*|wrong (?:room|booking|date)|billing|flight|charged)\b/i,
    ack: [
      'People plan by a listing, so its details should be right.',
      'Thank you for pointing it out, as those details have to be right.',
      'A wrong detail there can send people the wrong way.',
    ],
    ask: [
      {
        text: 'Which listing or page is it, and what should it say?',
        unless: /<link>|https?:/i,
      },
    ],
    quick: [
      {
        text: 'Most listing pages have a link to report a wrong detail.',
        unless: /\b(?:report\w*|flag\w*|link|submitt\w*)\b/i,
      },
    ],
    detail: 'a link to the page',
    act: ['ask the people who keep it to look at it', 'get it to the people who keep that page'],
    hits: [
      'opening times of our cafe are incorrect on your host guide page',
      'the photos on the listing are nothing like the apartment',
      'address of our place is incorrect on the map in your guidebook',
    ],
    misses: ['wrong room, please change my booking', 'how do i update my card details for the stay'],
  },
  {
    id: 'stay-points-missing',
    matter: 'the missing credit for your stay',
    sectors: ['hotel'],
    when: [
      /\b(?:points?|nights?|stays?|status|tier|elite|credits?|rewards?)\b/i,
      /\b(?:missing|not (?:credited|posted|showing|counted|added|received|showing up)|(?:\w+n['’]t|(?:do|wo|ca|did|is|was|are|have|has|does|could|would|were)nt) (?:credited|posted|show\w*|count\w*|been (?:credited|posted|added)|get|got|receive\w*)|never (?:credited|posted|got|received|showed)|still (?:no|waiting|not)|where (?:are|is) my|disappeared|lost)\b/i,
      /\b(?:points|status|tier|elite|rewards?|loyalty|member\w*|honors|bonvoy)\b/i,
    ],
    not: /\b(?:flights?|miles|airline|credit card|points of|xbox|game|refund|coffee|no point)\b/i,
    ack: [
      'You stayed the nights, so I can see why you expect them to count.',
      'Points that never show up are worth chasing.',
      'Having to ask for the credit is a nuisance.',
    ],
    ask: [
      {
        text: 'Was the room booked with us or through another site?',
        unless:
          /\b(?:direct\w*|through|via|expedia|booking\.com|hotels\.com|your (?:site|app|website)|third party|agent)\b/i,
      },
      {
        text: 'When did the stay end?',
        unless:
          /\b(?:\d+ (?:days?|weeks?|months?)|last (?:week|month|year)|in (?:jan|feb|mar|apr|may|june|july|aug|sep|oct|nov|dec)\w*|yesterday|ago|since)\b/i,
      },
    ],
    quick: [
      {
        text: 'Keep the final bill from the hotel, as a missing stay is usually claimed with it.',
        unless: /\b(?:bills?|receipts?|invoice|folio)\b/i,
      },
    ],
    detail: 'your member number',
    act: ['see where the points have got to', 'check why the stay was not credited'],
    hits: [
      'stayed 4 nights and my points still not posted',
      'where are my elite nights from the stay in june? never credited',
      'status points missing for two stays, rewards page shows nothing',
    ],
    misses: ['airline points missing from my flight', 'no point in staying loyal, rewards card declined'],
  },
];
