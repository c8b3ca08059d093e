import type { Situation } from './situation';

const PARCEL =
  /\b(?:parcels?|packages?|pkg|deliver(?:y|ed|ies|ing|s)?|shipments?|shipped|tracking|box(?:es)?|order|courier|truck|driver|ups|fedex|usps|dhl)\b/i;
const NOT_PARCEL = 'flights?|luggage|train|pizza|food|meal|ride|taxi|hotel|sofa fitting|broadband|engineer';
/** What people write to those who carry their parcels. */
export const PARCELWAYS: readonly Situation[] = [
  {
    id: 'parcel-stuck-in-transit',
    matter: 'your parcel being stuck',
    sectors: ['courier'],
    when: [
      PARCEL,
      /\b(?:stuck|sitting|sat|held|hasn['’]?t moved|has not moved|hasnt moved|not moved|no (?:movement|updates?|information|info|scan)|in transit (?:for|since)|same (?:place|status|depot|city)|in limbo|customs|not updat\w*|hasn['’]?t (?:been )?updat\w*|going (?:round|in circles)|bouncing|back and forth)\b/i,
      /\b(?:since|for|days?|weeks?|month|\d+\/\d+|still|why|where|what(?:['’]?s| is)|when|again|now|now there|originally|no)\b/i,
    ],
    not: new RegExp(
      `\\b(?:${NOT_PARCEL}|on hold|phone|driver (?:is )?stuck in|stuck (?:at home|in (?:the )?traffic)|damaged|stolen|wrong (?:house|address)|out for delivery)\\b`,
      'i',
    ),
    ack: [
      'A tracking page that stops moving tells you nothing.',
      "It's worrying when a parcel sits in one place and nobody says why.",
      'I can see why you want to know where your parcel is.',
    ],
    ask: [
      {
        text: 'What does the latest scan say?',
        unless:
          /\b(?:says?|scan\w*|customs|clearance|in transit|no (?:information|info|updates?)|exception|status|shows?|pending)\b/i,
      },
      {
        text: 'Has customs or anyone asked you for papers or a payment?',
        unless:
          /^(?![\s\S]*\b(?:customs|import|abroad|overseas|china|international|clearance|country)\b)|\b(?:paid|duty|duties|papers|invoice)\b/i,
      },
    ],
    quick: [
      {
        text: 'If it came from a shop, the sender can often open a trace as well.',
        unless: /\b(?:sender|shop|seller|store|retailer|i sent|i shipped|i mailed|customs|trace)\b/i,
      },
    ],
    detail: 'the parcel number',
    act: ['find out where it is and what is holding it', 'see what it is waiting for'],
    hits: [
      'same depot in Cologne for nine days, parcel not moved',
      'parcel sitting in customs for 2 weeks, what is going on',
      'tracking hasnt moved for 6 days, where is my parcel',
    ],
    misses: ['stuck in traffic behind your truck', 'parcel out for delivery since 8, stuck at home'],
  },
  {
    id: 'parcel-waited-in',
    matter: 'the day you spent waiting in',
    sectors: ['courier', 'shop', 'marketplace'],
    when: [
      /\b(?:stay(?:ed|ing)? (?:home|in)|wait(?:ed|ing)? (?:in|at home|all day|around)|took (?:the|a) day off|day off|been (?:home|in|here) all day|sat (?:here|in|at home)|home all day|in all day)\b/i,
      /\b(?:parcels?|packages?|deliver(?:y|ed|ing)|driver|courier|out (?:on (?:the )?truck )?for delivery|truck|van|e-?mails?)\b/i,
      /\b(?:nothing|no (?:sign|show|delivery|parcel|package|driver|one)|never|not (?:here|come|delivered|arrived)|did ?n[o’']?t|hasn['’]?t|still|now it says|out on|out for delivery|tomorrow|re-?scheduled|missed|attempted|sorry we missed|no ?show|pm)\b/i,
    ],
    not: /\b(?:flights?|engineer|technician|install\w*|plumber|doctor|broadband|internet|electrician|boiler)\b/i,
    ack: [
      'Waiting in for nothing is frustrating, I know.',
      'A whole day indoors for a parcel that never came is maddening.',
      'You kept your side of it and were in, so it should have come.',
    ],
    ask: [
      {
        text: 'What does the tracking say now?',
        unless: /\b(?:tracking|now (?:it )?says|status|says|shows?|attempted|re-?scheduled|tomorrow|updated)\b/i,
      },
      {
        text: 'Was a card left, or a message?',
        unless: /^(?![\s\S]*\b(?:attempted|missed)\b)|\b(?:card|note|message|text|no card)\b/i,
      },
    ],
    quick: [
      {
        text: 'The tracking page often lets you choose a new day or a pickup point for the next try.',
        unless: /\b(?:re-?schedul\w*|pick ?up|collect\w*|chose|new (?:day|date)|page)\b/i,
      },
    ],
    detail: 'the parcel number',
    act: ['ask the depot where it is and when it can come', 'see what the driver logged for today'],
    hits: [
      'sat in since seven for your van, no sign, day off wasted on this parcel',
      'took the day off for your delivery and no sign of a driver',
      'waiting in since 8 for a parcel and it now says attempted, nobody came',
    ],
    misses: ['waited in for the engineer, no show', 'home all day, parcel came at noon, thanks'],
  },
  {
    id: 'parcel-wrong-day',
    matter: 'the mix-up over the delivery date',
    sectors: ['courier'],
    when: [
      /\b(?:re-?schedul\w*|chang(?:e|ed|ing) (?:\w+ ){0,4}(?:date|day|time|delivery)|(?:delivery|different|another|later|new) date|hold (?:it|my|the)|picked a (?:day|date)|paid (?:\w+ ){0,4}(?:change|date|day|hold|reschedule))\b/i,
      /\b(?:anyway|early|too (?:early|soon)|ignor\w*|disregard\w*|before|wrong day|different day|not (?:on|the)|still (?:delivered|came|left|tried)|delivered (?:it )?(?:on|today|yesterday)|did(?:(?:\w+n['’]t|(?:do|wo|ca|did|is|was|are|have|has|does|could|would|were)nt)| not) (?:hold|wait|listen|follow))\b/i,
      PARCEL,
    ],
    not: new RegExp(`\\b(?:${NOT_PARCEL}|how (?:do|can) i|can i|could i|please (?:change|reschedule)|want to)\\b`, 'i'),
    ack: [
      'You changed the date for a reason, so it should have been kept.',
      'Choosing a new date and having it ignored is hard to accept.',
      'The day you chose is the day it should have come.',
    ],
    ask: [
      {
        text: 'Did you get it in the end, or was nobody in?',
        unless:
          /\b(?:got it|have it|received|stolen|left (?:it )?(?:outside|on|at)|neighbou?r|nobody (?:home|in)|not home|away|returned|missing|delivered)\b/i,
      },
      { text: 'Do you have a confirmation of the new date?', unless: /\b(?:confirm\w*|e-?mail|receipt|screenshot)\b/i },
    ],
    quick: [
      {
        text: 'If it was left outside, a neighbor may be able to take it in for now.',
        unless:
          /^(?![\s\S]*\b(?:left|outside|porch|nobody|no ?one|away|vacation|holiday|doorstep)\b)|\bneighbou?rs?\b/i,
      },
    ],
    detail: 'the parcel number',
    act: ['find out why the new date was not kept', 'see what happened to the date you chose'],
    hits: [
      'asked for a later date, you still came tuesday, package left with nobody in',
      'rescheduled to friday, driver ignored it and came before',
      'picked a later date and the parcel was still delivered on the wrong day',
    ],
    misses: ['how do i change the delivery date', 'food came early'],
  },
  {
    id: 'parcel-fake-attempt',
    matter: 'the missed delivery',
    sectors: ['courier', 'shop', 'marketplace'],
    when: [
      /\b(?:attempt\w*|missed (?:you|delivery|me|us)|no ?(?:one|body) (?:was )?(?:home|in|there|available)|not (?:home|in|available)|business (?:was )?closed|could ?n[o’']?t (?:access|deliver|gain)|no access|refused|marked (?:us|me|it|as)[^.]{0,12}closed)\b/i,
      /\b(?:never (?:rang|knocked|came|even stopped|stopped|even|showed|tried)|did ?n[o’']?t (?:ring|knock|come|stop|even|show|try|bother)|nobody (?:knocked|rang|came)|no ?one (?:knocked|rang|came)|was (?:home|in|here|there|sat|sitting)|we(?:'re| are| were) (?:home|open|here|in)|i(?:'m| am|['’]?ve been| was) (?:home|in|here|sat)|lie|lies|liar|lying|lied|false|fake|bogus|not true|no (?:knock|ring|note|card|slip)|camera|cctv|doorbell)\b/i,
      PARCEL,
    ],
    not: new RegExp(`\\b(?:${NOT_PARCEL}|log ?in attempt|scam|phishing|text (?:message )?is (?:fake|a scam))\\b`, 'i'),
    ack: [
      'Being told you were out when you were sitting right there is infuriating.',
      'You were in, so that note is hard to swallow.',
      'A missed delivery that nobody tried to make should be looked at.',
    ],
    ask: [
      {
        text: 'Is it a house, a flat or a business address?',
        unless:
          /\b(?:house|flat|apartment|building|office|business|shop|store|front door|gate|porch|concierge|reception|work|doorbell|camera)\b/i,
      },
      {
        text: 'Has a new day been set?',
        unless:
          /\b(?:tomorrow|re-?schedul\w*|new (?:day|date)|monday|collect|pick ?up|returned|again|third|second|2nd|3rd)\b/i,
      },
    ],
    quick: [
      {
        text: 'The depot can often hold it for pickup if you would rather not wait in again.',
        unless:
          /\b(?:depot|pick ?up|picked up|collect\w*|hold|business|office|open|closed|sent back|returned|refused)\b/i,
      },
    ],
    detail: 'the parcel number',
    act: ['ask the depot what the driver logged', 'see when it can go out again'],
    hits: [
      'says attempted delivery, i was home all day and nobody knocked',
      'your driver marked us as closed, we were open, never even stopped with the package',
      'tracking says no one home. lies. my doorbell camera shows no parcel van',
    ],
    misses: ['is this missed delivery text a scam', 'nobody home so the driver left it with next door, thanks'],
  },
  {
    id: 'parcel-pickup-missed',
    matter: 'the collection that did not happen',
    sectors: ['courier'],
    when: [
      /\b(?:pick ?-?ups?|picked up|collection|collect(?:ed)?|pick (?:it|them|my|the) up)\b/i,
      /\b(?:schedul\w*|booked|arranged|paid for|request\w*|label|return)\b/i,
      /\b(?:never|no ?(?:one|body|show|driver)|did ?n[o’']?t|hasn['’]?t|not (?:come|been|collected|picked)|still (?:here|waiting|no)|missed|skipped|again|third|second)\b/i,
    ],
    not: new RegExp(
      `\\b(?:${NOT_PARCEL}|click and collect|pick ?up (?:in|at) (?:the )?store|where can i|how do i|collect points|bins?|rubbish)\\b`,
      'i',
    ),
    ack: [
      'You had the parcel ready to go, and nobody came for it.',
      'A pickup that is booked should happen.',
      'Waiting for a van that never comes wastes your day.',
    ],
    ask: [
      {
        text: 'Was a time slot given for it?',
        unless: /\b(?:between|slot|by \d|\d{1,2} ?[ap]m|window|all day|today|yesterday|twice|third|second)\b/i,
      },
      {
        text: 'Is it a home or a business pickup?',
        unless: /\b(?:home|house|business|office|shop|store|warehouse|work)\b/i,
      },
    ],
    quick: [
      {
        text: 'A parcel that has its label can often be dropped at a parcel shop if you would rather not wait.',
        unless: /\b(?:drop\w*|too (?:big|heavy)|large|pallet|freight|business|store)\b/i,
      },
    ],
    detail: 'the pickup number',
    act: ['find out why nobody came', 'see when it can be collected'],
    hits: [
      'scheduled a pickup for today and nobody came for it',
      'paid for a collection twice, driver never showed',
      'booked a return pick up and its still here waiting',
    ],
    misses: ['where can i collect my parcel, it was not delivered, booked', 'pickup in store was fine'],
  },
  {
    id: 'parcel-ruined-by-carrier',
    matter: 'the state your parcel arrived in',
    sectors: ['courier'],
    when: [
      PARCEL,
      /\b(?:damaged|smash\w*|crush\w*|broken|ripped|torn|soak\w*|wet|opened|dent\w*|destroyed|cracked|shattered|leaking|bent)\b/i,
    ],
    not: new RegExp(
      `\\b(?:${NOT_PARCEL}|website|app|tracking (?:is|page|system)|link|scanner|truck (?:is )?broken|broken down|my (?:fence|gate|mailbox|lawn|car|driveway|wall)|promise|just opened)\\b`,
      'i',
    ),
    ack: [
      'You trusted us with it, so it should have come in one piece.',
      'A damaged parcel is a sad thing to open the door to.',
      'Nobody wants to sign for something in that state.',
    ],
    ask: [
      {
        text: 'Is it only the box, or what was inside too?',
        unless:
          /\b(?:inside|contents|item|glass|screen|everything|box is|only the box|tv|mirror|plates|mugs?|bottle|laptop|monitor|table)\b/i,
      },
      {
        text: 'Did you send it, or were you getting it?',
        unless: /\b(?:i sent|i shipped|i ordered|my order|seller|sender|received|got|arrived|delivered)\b/i,
      },
    ],
    quick: [
      { text: 'Please keep the box and wrapping, as a claim may need them.', unless: /\b(?:threw|kept|keep)\b/i },
      {
        text: 'Photos of the box from all sides, with the label in one of them, help with any claim.',
        unless: /\b(?:photos?|pics?|pictures?|video|kept|threw)\b/i,
      },
    ],
    detail: 'the parcel number and a photo of it',
    act: ['see how a claim can be opened', 'see what was noted on the way'],
    hits: [
      'my package arrived crushed and ripped open',
      'parcel delivered soaking wet and the mirror is smashed',
      'second box destroyed by your driver this month',
    ],
    misses: ['tracking page is broken', 'driver reversed and smashed my fence, no parcel'],
  },
];
