import { type SectorGuide, ways } from './guide';
import { appOrSite, toldSoFar, WHAT_HAPPENED, whatAbout, whenWas } from './shared';
import { CONTACT, DIGITAL, IN_GENERAL, LOYALTY, MONEY, PLACE, PLACE_LOW, SIGN_IN, WHEN } from './told';

/** A flight or train is told by its number, its time or its ends. */
const SERVICE =
  /\b[A-Z]{2} ?\d{2,4}\b|\b[A-Z]\d ?\d{3,4}\b|\b(?:[Ff]light|[Ff]lt|FLIGHT)s? ?(?:number |no\.? |# ?)?#?\d{1,4}\b|\b[A-Z]{3} ?(?:-|–|to|>|\/|→) ?[A-Z]{3}\b|\b(?:to|from|into|in|at|outta|via|for) [A-Z]{3}\b|\b(?:[Ff]rom|[Tt]o|[Ff]or) (?!Christmas|I\b|The\b|Be\b)[A-Z][a-z]{2,}|\b\d{1,2}[:.]\d{2}\b|\b\d{4} (?:from|to)\b|\b\d{1,2} ?[ap]m\b/;
/** "1416 landed early": a number that counts nothing else. */
const FLIGHT = new RegExp(
  `${SERVICE.source}|(?:^|[^\\w£$€.,:/#-])(?!19\\d\\d|20[12]\\d)[1-9]\\d{2,3}(?![\\w.,:/%-]|\\s*(?:am|pm|miles|points|dollars|pounds|people|times|years|days|hours|hrs|min|mins|minutes|seats|km|feet|ft)\\b)`,
);
const CAPITAL_AIRPORT = /\b(?:at|in|from|to|through|thru) (?:the )?(?!I\b|DM|The\b)[A-Z][A-Za-z]{2,}|\b[A-Z]{3}\b/;
const DIRECT = 'direct(?:ly)?|phone|travel agent|third[- ]party|expedia|opodo|orbitz|kayak';
const TRAVEL_MATTERS =
  'book\\w*|flights?|trains?|tickets?|seats?|bags?|luggage|delay\\w*|miles|points|claims?|compensation|trips?|cancel\\w*|lost|charged|stay|reservations?|rooms?|hotels?|drivers?|rides?';

export const JOURNEY_GUIDES: readonly SectorGuide[] = [
  {
    sector: 'airline',
    ask: [
      ...WHAT_HAPPENED,
      ...ways(['Which airport is this at?', 'Which airport are you at?', 'Which airport was it?'], {
        only: 'lounges?|security (?:line|queue|check)|terminals?|bag drop|check[- ]?in (?:desks?|counters?|line|queue)|ticket counter|car park|parking|immigration|passport control|airport',
        told: `${PLACE_LOW}|${SIGN_IN}|${IN_GENERAL}`,
        names: CAPITAL_AIRPORT,
      }),
      ...ways(
        ['Which flight and day is it?', 'Which flight is it, and for which day?', "What's the flight number and date?"],
        {
          told: `${DIGITAL}|${LOYALTY}|${MONEY}|${CONTACT}|${IN_GENERAL}|airport|voucher|claim\\w*|case (?:number|id|no)|matter|weather|flights|fleet|routes?|airlines|book(?:ed|ing)?|magazine|lounges?|terminals?|snacks?|status|upgrades?|seat (?:map|selection)`,
          names: FLIGHT,
        },
      ),
      ...appOrSite(
        'check(?:ed|ing)?[- ]?in on ?line|on ?line|boarding pass(?:es)?|book(?:ing)? (?:a |my |the )?(?:flights?|tickets?)|seat selection|(?:choose|select|pick|change) (?:my |a |our )?seats?',
      ),
      ...ways(['Is the trip still to come, or is it behind you?', 'Is it for a flight to come, or one you took?'], {
        only: `${MONEY}|claim\\w*|seats?|upgrades?|miles|points|book(?:ed|ing)`,
        told: `${WHEN}|flew|flown|landed|lost|cancel\\w*|was|were|upcoming|missed|cheap\\w*|status|stand ?by|earlier|gate|boarding|boarded|on ?board|stuck|deplan\\w*|(?:on|next) \\w+day|now|${CONTACT}|${SIGN_IN}|${IN_GENERAL}`,
        names: SERVICE,
      }),
      ...whatAbout(TRAVEL_MATTERS),
      ...toldSoFar(),
    ],
    detail: 'your booking reference',
    fits: /\b(?:flights?|fl(?:y|ew|ying|own)|book(?:ed|ing|ings)|seats?|trips?|tickets?|boarding|delay\w*|cancel\w*|luggage|bags?|reservations?|gates?|planes?|crew)\b/i,
    examples: [
      { post: '@AerVista 1416 sits on the tarmac again', asks: null },
      { post: '@AerVista empty seats and I am on standby', asks: 'Which flight and day is it?' },
      { post: '@AerVista flight is late and nobody has a clue', asks: 'Which flight and day is it?' },
      { post: '@AerVista stuck on the plane with no water', asks: 'Which flight and day is it?' },
      { post: '@AerVista AV 1792 is two hours late', asks: 'What have you been told so far?' },
      { post: '@brindair still waiting for my refund', asks: 'Is the trip still to come, or is it behind you?' },
      { post: "@brindair I can't log in", asks: 'Is that in the app or on the website?' },
      { post: '@brindair your website will not take my passport number', asks: null },
      { post: '@brindair the queue at the bag drop is a joke', asks: 'Which airport is this at?' },
      { post: '@AerVista 40 minutes on hold, pick up', asks: 'What were you getting in touch about?' },
      { post: '@AerVista worst airline ever', asks: 'Which flight and day is it?' },
      { post: '@AerVista help please', asks: 'What has happened?' },
      { post: '@AerVista do you fly to Oslo in winter?', asks: null },
    ],
  },
  {
    sector: 'travel_agent',
    ask: [
      ...WHAT_HAPPENED,
      ...ways(
        ['Is it about the flight, the hotel or the whole package?', 'Is it the flight, the stay or the whole trip?'],
        {
          told: `flights?|plane|hotels?|rooms?|villas?|resorts?|apartments?|packages?|cruises?|ships?|cabins?|transfers?|coach|airlines?|cars?|car hire|insurance|rep|pool|stay|${DIGITAL}|${LOYALTY}|${CONTACT}|${IN_GENERAL}|price\\w*`,
        },
      ),
      ...ways(['Are you away now, or is the trip still to come?', 'Are you there now, or is it a trip to come?'], {
        only: 'flights?|hotels?|rooms?|villas?|resorts?|apartments?|packages?|cruises?|ships?|cabins?|transfers?|holidays?|trips?|rep|book(?:ed|ing)',
        told: `${WHEN}|here|arriv\\w*|currently|away|was|were|returned|came|got back|refund\\w*|cancel\\w*|upcoming|${CONTACT}|${SIGN_IN}|${IN_GENERAL}`,
      }),
      ...appOrSite('on ?line|book(?:ing)? (?:a |my |the )?(?:flights?|hotels?|holidays?|trips?)'),
      ...whatAbout(TRAVEL_MATTERS),
      ...toldSoFar(),
    ],
    detail: 'your booking reference',
    fits: /\b(?:book(?:ed|ing|ings)|holidays?|trips?|flights?|hotels?|rooms?|reservations?|cruise|package|transfer)\b/i,
    examples: [
      { post: '@SunTern our holiday is a mess', asks: 'Is it about the flight, the hotel or the whole package?' },
      {
        post: '@SunTern booked through you and it has gone wrong',
        asks: 'Is it about the flight, the hotel or the whole package?',
      },
      {
        post: '@SunTern the room is nothing like the pictures',
        asks: 'Are you away now, or is the trip still to come?',
      },
      { post: '@SunTern transfer never turned up', asks: 'Are you away now, or is the trip still to come?' },
      { post: "@SunTern can't sign in to see my booking", asks: 'Is that in the app or on the website?' },
      { post: '@SunTern an hour on hold so far', asks: 'What were you getting in touch about?' },
      { post: '@SunTern hotel refund still missing after 3 weeks', asks: 'What have you been told so far?' },
      { post: '@SunTern do you sell trips to Malta?', asks: null },
      { post: '@SunTern terrible service', asks: 'What has happened?' },
    ],
  },
  {
    sector: 'rail',
    ask: [
      ...WHAT_HAPPENED,
      ...ways(['Which station is it?', 'Which station was this at?', 'Which station are you at?'], {
        only: 'stations?|platforms?|ticket (?:office|machine|barriers?)|barriers?|car park|lifts?|waiting room',
        told: `${PLACE_LOW}|trains? (?:is|was)|${DIGITAL}|${IN_GENERAL}`,
        names: PLACE,
      }),
      ...ways(['Was the ticket bought online, in the app or at a station?', 'Where was the ticket bought?'], {
        only: 'tickets?|railcards?|season|fares?|seat reservations?',
        told: `${DIGITAL}|machine|office|station|conductor|guard|inspector|on board|third party|trainline|trains? (?:is|was)|crowd\\w*|packed|stand\\w*|price\\w*|expensive|cost\\w*|delay\\w*|late|cancel\\w*|${CONTACT}|${IN_GENERAL}`,
      }),
      ...ways(['Which train is it, and from where?', 'Which train are you on?', 'Which train was it, and which day?'], {
        told: `${DIGITAL}|${LOYALTY}|${MONEY}|${CONTACT}|${IN_GENERAL}|tickets?|railcards?|delay repay|claim\\w*|stations?|platforms?|strikes?|timetables?|trains (?:are|today|into|at|from|to)|all (?:the )?trains|every (?:day|train|morning|night)|weekend|(?:\\d{3,4}|\\d{1,2}[:.]\\d{2})(?: train| service| from| to)?|line`,
        names: SERVICE,
      }),
      ...appOrSite('on ?line|e-?tickets?|delay repay|book(?:ing)? (?:a |my |the )?(?:tickets?|trains?|seats?)'),
      ...whatAbout(TRAVEL_MATTERS),
      ...toldSoFar(
        'refund\\w*|claim\\w*|delay repay|wait(?:ing|ed)?|chas\\w+|complain\\w*|complaint|compensation|lost|weeks?|months?',
      ),
    ],
    detail: 'your ticket or booking reference',
    fits: /\b(?:trains?|tickets?|journeys?|coach(?:es)?|carriages?|seats?|platform|delay\w*|cancel\w*)\b/i,
    examples: [
      { post: '@KelhamRail no seats again, standing in the door', asks: 'Which train is it, and from where?' },
      { post: '@KelhamRail what is going on, we have not moved for ages', asks: 'Which train is it, and from where?' },
      { post: '@KelhamRail the 7.42 from Kelham is a joke', asks: null },
      { post: '@KelhamRail lift at the station broken', asks: 'Which station is it?' },
      {
        post: '@KelhamRail my ticket will not scan',
        asks: 'Was the ticket bought online, in the app or at a station?',
      },
      { post: '@KelhamRail cant reset my password', asks: 'Is that in the app or on the website?' },
      { post: '@KelhamRail waited five weeks for my claim', asks: 'What have you been told so far?' },
      { post: '@KelhamRail heating off and it is freezing in here', asks: 'Which train is it, and from where?' },
      { post: '@KelhamRail do you run on boxing day', asks: null },
    ],
  },
  {
    sector: 'transit',
    ask: [
      ...WHAT_HAPPENED,
      ...ways(['Which stop or station is it?', 'Which stop or station was this at?'], {
        only: 'stops?|stations?|platforms?|lifts?|elevators?|escalators?|barriers?|machines?|shelters?',
        told: `${PLACE_LOW}|${DIGITAL}|(?:bus|train|tram)(?: just)? (?:didn't|never|drove|went)|${IN_GENERAL}`,
        names: PLACE,
      }),
      ...ways(
        ['Are you paying by card, phone or paper ticket?', 'Is it a travel card, your phone or a paper ticket?'],
        {
          only: 'tickets?|pass(?:es)?|fares?|tap(?:ped|ping)?|top(?:ped|ping)?[- ]?up|charged|oyster|travel ?card|smart ?card',
          told: `oyster|contactless|phone|apps?|paper|travel ?card|smart ?card|apple pay|price\\w*|increase|driver|inspector|${IN_GENERAL}|${CONTACT}`,
        },
      ),
      ...ways(['Which line or route is it?', 'Which route is this on?', 'Which line are you on?'], {
        told: `${DIGITAL}|${LOYALTY}|${MONEY}|${CONTACT}|${IN_GENERAL}|tickets?|pass|cards?|oyster|stations?|stops?|shelters?|lifts?|elevators?|escalators?|barriers?|machines?|lost property|(?:route|bus|line|tram|number|no\\.?|the|service) #?[a-z]?\\d{1,3}[a-z]?|(?:\\w+) line|strikes?`,
        names: SERVICE,
      }),
      ...appOrSite('on ?line'),
      ...whatAbout(TRAVEL_MATTERS),
      ...toldSoFar('refund\\w*|claim\\w*|chas\\w+|complain\\w*|complaint|lost|weeks?|months?'),
    ],
    detail: 'where and when it was',
    fits: /\b(?:bus(?:es)?|trams?|trains?|ferr(?:y|ies)|metro|tube|stops?|routes?|drivers?|lines?)\b/i,
    examples: [
      { post: '@TramHollin third one gone past full', asks: 'Which line or route is it?' },
      { post: '@TramHollin driver shut the doors in my face', asks: 'Which line or route is it?' },
      { post: '@TramHollin where is the 42? 30 minutes and nothing', asks: null },
      { post: '@TramHollin escalator out of use for months', asks: 'Which stop or station is it?' },
      { post: '@TramHollin the shelter at Fenby Road has no glass', asks: null },
      { post: '@TramHollin charged me twice for one trip', asks: 'Are you paying by card, phone or paper ticket?' },
      { post: '@TramHollin can not sign in', asks: 'Is that in the app or on the website?' },
      { post: '@TramHollin app will not work', asks: null },
      { post: '@TramHollin so frustrating', asks: 'What has happened?' },
    ],
  },
  {
    sector: 'rides',
    ask: [
      ...WHAT_HAPPENED,
      ...ways(['Which branch was the hire from?', 'Where was the hire picked up?'], {
        only: 'hir(?:e|ed|ing)|rent(?:al|als|ed|ing)?',
        told: `${PLACE_LOW}|${DIGITAL}|${IN_GENERAL}`,
        names: PLACE,
      }),
      ...ways(
        ['Is it a ride you took, or one you are trying to get?', 'Is it about a past ride, or one you need now?'],
        {
          told: `(?:my |the |your |a )?drivers?|driving|drove|took|taken|picked|drop(?:ped)?|charg\\w*|fares?|surge|receipts?|refund\\w*|lost|left|forgot|cancel\\w*|wait(?:ing|ed)?|late|deliver\\w*|food|eats|bikes?|scooters?|hir\\w+|rent\\w*|accounts?|promos?|codes?|price\\w*|trips?|texts?|messages?|(?:my|the|a|last) ride|${DIGITAL}|${LOYALTY}|${CONTACT}|${IN_GENERAL}|${WHEN}`,
        },
      ),
      ...whenWas(
        'drivers?|ride|trips?|picked|charged|lost|left|bikes?|scooters?',
        `${SIGN_IN}|i drive|i'm a driver|drivers (?:are|should|need)|account|on ?line|now|wait\\w*`,
      ),
      ...ways(['Which town or city is it?', 'Which city was this in?'], {
        only: 'drivers?|rides?|trips?|cars?|bikes?|scooters?|pick ?up|airport|wait\\w*|surge',
        told: `${PLACE_LOW}|${SIGN_IN}|${IN_GENERAL}|${MONEY}|account|${LOYALTY}|(?:new |my )?phone|away`,
        names: PLACE,
      }),
      ...appOrSite('on ?line'),
      ...whatAbout(TRAVEL_MATTERS),
      ...toldSoFar(),
    ],
    detail: 'the date and time of the trip',
    fits: /\b(?:trips?|rides?|drivers?|fares?|pick(?:ed)? ?up|dropped|cab|taxi|charged)\b/i,
    examples: [
      { post: '@Hoppride driver was on the phone all the way', asks: 'When was this?' },
      { post: '@Hoppride driver went past me just now, 20 mins waiting', asks: 'Which town or city is it?' },
      { post: '@Hoppride not good, not safe', asks: 'Is it a ride you took, or one you are trying to get?' },
      { post: '@Hoppride my rental had bald tyres', asks: 'Which branch was the hire from?' },
      { post: '@Hoppride charged for a trip i did not make', asks: 'When was this?' },
      { post: '@Hoppride I cannot log in', asks: 'Is that in the app or on the website?' },
      { post: '@Hoppride the app does not work', asks: null },
      { post: '@Hoppride two emails and no reply', asks: 'What were you getting in touch about?' },
      { post: '@Hoppride are you coming to Fernley soon', asks: null },
    ],
  },
  {
    sector: 'hotel',
    ask: [
      ...WHAT_HAPPENED,
      ...ways(['Are you the guest or the host?', 'Are you staying there or hosting?'], {
        only: 'hosts?|listings?|hosting|properties',
        told: `my (?:host|guests?|listing)|our (?:host|guests?|listing)|(?:the|a|by) host|i(?:'m| am) a (?:host|guest)|superhost|as a (?:host|guest)|${IN_GENERAL}`,
      }),
      ...ways(['Which hotel is it?', 'Which of our hotels is it?', 'Which hotel was this at?'], {
        told: `${DIGITAL}|${LOYALTY}|${CONTACT}|${IN_GENERAL}|hosts?|guests?|listings?|apartments?|villas?|cottage|payout|clients?|calendar|diary|${PLACE_LOW}`,
        names: PLACE,
      }),
      ...ways(['Are you there now, or is the stay still to come?', 'Is it a stay to come, or are you there now?'], {
        only: 'rooms?|stay\\w*|book(?:ed|ing)|reservations?|check(?:ed|ing)?[- ]?in|hosts?|apartments?|villas?|cottage',
        told: `${WHEN}|was|were|stayed|here|left|checked out|checking out|refund\\w*|cancel\\w*|upcoming|arriv\\w*|${SIGN_IN}|${CONTACT}|${IN_GENERAL}|points`,
      }),
      ...ways(['Was it booked with us, or through another site?', 'How was the stay booked?'], {
        only: 'book(?:ed|ing)|reservations?|rates?|charged|refund\\w*|cancel\\w*|price\\w*',
        told: `${DIRECT}|${DIGITAL}|hosts?|apartments?|${CONTACT}|${IN_GENERAL}|points|card`,
      }),
      ...appOrSite('on ?line|points'),
      ...whatAbout(TRAVEL_MATTERS),
      ...toldSoFar(),
    ],
    detail: 'the name and dates of the booking',
    fits: /\b(?:rooms?|stay(?:ed|ing)?|book(?:ed|ing|ings)|reservations?|check(?:ed|ing)?[- ]?(?:in|out)|suite|lobby|nights?)\b/i,
    examples: [
      { post: '@LodgeHarrow no hot water and the lift is out', asks: 'Which hotel is it?' },
      { post: '@LodgeHarrow the room smells of smoke', asks: 'Which hotel is it?' },
      { post: '@LodgeHarrow no heating at the Fenby Inn', asks: null },
      {
        post: '@LodgeHarrow my room at the Fenby Inn has no heating',
        asks: 'Are you there now, or is the stay still to come?',
      },
      { post: '@LodgeHarrow my host is not letting us in', asks: 'Are you there now, or is the stay still to come?' },
      { post: '@LodgeHarrow listing is gone from search', asks: 'Are you the guest or the host?' },
      { post: '@LodgeHarrow locked out, reset does nothing', asks: 'Is that in the app or on the website?' },
      {
        post: '@LodgeHarrow you cancelled us at the Fenby Inn last night',
        asks: 'Was it booked with us, or through another site?',
      },
      { post: '@LodgeHarrow really disappointed', asks: 'What has happened?' },
    ],
  },
];
