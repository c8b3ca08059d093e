import type { Situation } from './situation';

const CARE =
  /\b(?:appointments?|appt|clinics?|surgery|gp|doctors?|dentists?|physio|hygienist|opticians?|eye test|check.?up|vets?|scan|prescriptions?|pharmacy|chemist|hospital)\b/i;
const BEAUTY =
  /\b(?:salons?|hair ?dresser\w*|hair ?cut|stylists?|barbers?|nails?|facial|brows?|lashes|highlights|massage|spa|beautician|waxing|colour appointment|fringe)\b/i;
const GYM =
  /\b(?:gyms?|fitness|spin class|yoga|pilates|personal trainer|pt session|swim\w* (?:lesson|pool|class)|leisure centre|class(?:es)?|treadmills?|weights room)\b/i;
const EVENT =
  /\b(?:concert|gigs?|festival|tickets?|theatre|theater|show|matinee|screening|cinema|film|match|stadium|arena|venue|tour|comedy night)\b/i;

/** Bookings for care, hair, gyms and shows. */
export const APPOINTMENTS: readonly Situation[] = [
  {
    id: 'prescription',
    matter: 'the trouble with your prescription',
    sectors: ['grocery', 'health'],
    when: [
      /\b(?:prescriptions?|repeat (?:meds?|script)|meds|medication|inhaler|insulin|tablets)\b/i,
      /\b(?:not ready|wait\w*|still|delay\w*|out of stock|no stock|missing|wrong|never|lost|run(?:ning)? out|queue|hours?|days?|can'?t get|where)\b/i,
      /\b(?:prescriptions?|pharmacy|chemist|repeat|branch|surgery|collect\w*|script)\b/i,
    ],
    not: /\b(?:glasses|lens\w*|sunglasses|wrong (?:dose|tablets|medication)|side effect|took the wrong|is my prescription ready at)\b/i,
    ack: [
      'Your medicine has to be right and on time, so I can see the worry.',
      'Trouble with your medicine is the last thing you need.',
      "You need the right medicine when it's due.",
    ],
    ask: [
      {
        text: 'How many days of it have you got left?',
        unless:
          /\b(?:handed|wrong|another (?:lady|man|person|patient)|someone else|dose|missing|antibiotics)\b|\b(?:run(?:ning)? out|ran out|none|last one|\d+ (?:days?|left|tablets)|no more|today|left|no \w+ left)\b/i,
      },
      {
        text: 'Is it from a branch or by home delivery?',
        unless:
          /\b(?:drive thru|pick(?:ed|ing)? up|store|queued?|counter)\b|\b(?:branch|pharmacy|pharmacist|deliver\w*|post|online|queue|collect|road|street)\b/i,
      },
    ],
    quick: [
      {
        text: 'Should you be close to running out, the pharmacist can tell you what can bridge the gap.',
        unless:
          /\b(?:wrong|emergency|another (?:lady|man|person|patient)|someone else|pharmacist (?:said|told|refused))\b/i,
      },
    ],
    detail: 'the branch or order number and the day you ordered it',
    act: ['ask the pharmacy team what happened', 'see what is holding it up'],
    hits: [
      'prescription still not ready after 4 days',
      'Your pharmacy lost my repeat script and I run out friday',
      'queue of an hour to collect a prescription',
    ],
    misses: ['prescription glasses came wrong', 'is my prescription ready at the mill street shop'],
  },
  {
    id: 'care-appointment',
    matter: 'what happened with your appointment',
    sectors: ['health'],
    when: [
      CARE,
      /\b(?:appointments?|appt|booking|book|check.?up|eye test|slot|scan)\b/i,
      /\b(?:cancel+ed|moved|changed|wait\w*|late|no (?:record|appointments?|slots?)|can'?t (?:get|book)|cannot|weeks|months|hours?|turned (?:up|away)|lost|phone|nobody|third|again|rang|forgot)\b/i,
    ],
    not: /\b(?:contacts|iphone|names|died|death|passed away|visa|fee|delivery|courier|parcel|bus|train|taxi|scooter|lift|thank|brilliant|lovely|hair|engineer|ulcer|suicid\w*|how do i|can i|power|broadband|bank|sofa)\b/i,
    ack: [
      "Trouble with an appointment is stressful when it's about somebody's health.",
      'You had counted on being seen, so I can see why you are upset.',
      "It's hard enough to get an appointment without trouble like that.",
    ],
    ask: [
      { text: 'Which branch or clinic is it?', unless: /\b(?:at|in) (?:the |your )?[A-Z][a-z]+|\byour [A-Z][a-z]+/ },
      {
        text: 'Has a new date been offered?',
        unless:
          /\b(?:moved to|new date|rebooked|offered|next (?:one|slot)|until|not till|waited|referral|list|hours? (?:late|wait))\b/i,
      },
    ],
    quick: [
      {
        text: 'It is worth asking for the cancellation list, as earlier slots often open up.',
        unless:
          /\b(?:waited|waiting|late|hours? (?:past|late|wait)|no record|lost|phone|rang|nobody|cancellation list|forgot|hour|minutes)\b/i,
      },
    ],
    detail: 'the date of the appointment and the branch',
    act: ['ask the team there what happened to it', 'see what other times they have'],
    hits: [
      'dentist appointment cancelled for the third time',
      'Waited an hour past my appointment at the clinic',
      'turned up for my eye test and there was no booking, no record at all',
    ],
    misses: [
      'my parcel is late and i have a dentist appointment',
      'how do i book an eye test appointment, none for weeks',
    ],
  },
  {
    id: 'salon',
    matter: 'how things went with the salon',
    sectors: ['shop', 'venue'],
    when: [
      BEAUTY,
      /\b(?:cancel+ed|wait\w*|late|ruined|botched|uneven|wrong|orange|burn\w*|patchy|overcharged?|charged|deposit|refund\w*|hacked|no show|turned (?:up|away)|awful|fell off|chipped|lifting|rude|too short|forgot|disaster|moved)\b/i,
      /\b(?:salons?|hair ?dresser\w*|hair ?cut|stylists?|barbers?|appointments?|colou?r|nails? (?:done|tech|salon|bar|appointment)|gel nails|manicure|facial|brows?|lashes|massage|spa|fringe|highlights)\b/i,
    ],
    not: /\b(?:nail gun|dog groom\w*|hair ?dryer|straightener|shampoo|conditioner|clippers|burned my|burnt|blister\w*|allerg\w*|tv|highlights of|match|box dye|blades|flight|parcel)\b/i,
    ack: [
      "It's so upsetting when you went to a salon to feel good.",
      "I can see why you're not happy with how the salon left you.",
      "That's not what you want from a salon visit.",
    ],
    ask: [
      { text: 'Which salon was it?', unless: /\b(?:at|in) (?:the |your )?[A-Z][a-z]+/ },
      {
        text: 'Has the salon offered to put it right?',
        unless: /\b(?:cancel+ed|offered|refund\w*|deposit|refus\w*|said no|wait\w*|no show)\b/i,
      },
    ],
    quick: [
      {
        text: 'If it is the color or cut, a few photos in daylight help the salon see it.',
        unless:
          /\b(?:photos?|pics?|pictures?|cancel+ed|wait\w*|late|overcharg\w*|charged|deposit|no show|turned away|rude|moved|forgot|refund\w*)\b/i,
      },
    ],
    detail: 'the date of your visit and the salon',
    act: ['take it to the manager of that salon', 'see what they can do about it'],
    hits: [
      'hair is orange, stylist said it would fade',
      'Salon cancelled my appointment by text an hour before',
      'my gel nails chipped two days after your salon',
    ],
    misses: ['hair dryer ruined my hair, not a stylist', 'highlights of the match were wrong'],
  },
  {
    id: 'gym-cancel-fee',
    matter: 'the trouble with your membership',
    sectors: ['venue'],
    when: [
      /\b(?:gyms?|fitness|leisure centre|health club|membership)\b/i,
      /\b(?:cancel\w*|freeze|frozen|leave|left|notice|joining fee|exit fee|charg\w+|debit|taking|direct debit|fee|refund\w*|money)\b/i,
      /\b(?:gyms?|fitness|leisure centre|health club)\b/i,
    ],
    not: /\b(?:your side|in the app|died|death|passed away|dead|bereave\w*|late (?:mum|dad|husband|wife|brother|sister)|class (?:was |that was )?cancel+ed|cancel+ed class|shoes|gear|leggings|gym bag|left my|home gym|tracker|watch|how much|shorts|lockers?)\b/i,
    ack: [
      "Gym payments that don't match what you agreed are annoying.",
      "It's your money leaving for a gym, so I can see why you're upset.",
      'I can see why you want the payments sorted.',
    ],
    ask: [
      {
        text: 'When did you cancel or ask for it to stop?',
        unless:
          /\b(?:let me (?:out|quit)|release me|contract|joining fee)\b|\b(?:cancel+ed in|left (?:the gym )?in|instead of|frozen|twice|rolled|gone up)\b|\b(?:in (?:january|february|march|april|may|june|july|august|september|october|november|december)|last \w+|weeks? ago|months? ago|since|\d+(?:st|nd|rd|th))\b/i,
      },
      {
        text: 'Did the gym confirm it in writing?',
        unless:
          /\b(?:let me (?:out|quit)|release me|contract|joining fee|have to pay)\b|\b(?:instead of|rolled|gone up|told on the phone)\b|\b(?:email\w*|letter|writing|post|confirm\w*)\b/i,
      },
    ],
    quick: [
      {
        text: 'Keep any email or message that shows when you asked for it to stop.',
        unless: /\b(?:notice|joining fee|no (?:email|proof)|how (?:do|can)|in person)\b/i,
      },
    ],
    detail: 'your membership number',
    act: ['see what is recorded on your membership', 'check what was taken and whether it should have been'],
    hits: [
      'gym still taking money since i left in may',
      'Three months notice to cancel a gym, really',
      'asked the gym to freeze it and you charged a fee',
    ],
    misses: ['gym class was cancelled at the last minute, charged anyway', 'gym leggings refund please'],
  },
  {
    id: 'gym-class',
    matter: 'the trouble at your gym',
    sectors: ['venue'],
    when: [
      GYM,
      /\b(?:book(?:ed|ing)?|cancel+ed|full|wait(?:ing)? ?list|instructor|broken|out of order|dirty|filthy|closed|shut|crowded|packed|changing rooms?|showers?|cold|hot|machines?|locked|kit)\b/i,
      /\b(?:gyms?|spin|yoga|pilates|fitness|leisure|swim\w*|treadmills?|instructor|weights)\b/i,
    ],
    not: /\b(?:debit|charged|shoes|leggings|mat|tracker|washing machine|coffee machine|membership|school|home gym|parcel|delivered|watch|does the|is the|lotion|first class|hoist|train|class action)\b/i,
    ack: [
      "Trouble at the gym is annoying when you've made the time to go.",
      "You pay to be able to use the gym, so I can see why you're fed up.",
      'You were ready for the gym, so trouble like that is a letdown.',
    ],
    ask: [
      { text: 'Which gym is it?', unless: /\b(?:at|in) (?:the |your )?[A-Z][a-z]+|\byour [A-Z][a-z]+ gym/ },
      {
        text: 'Has anyone at the gym been told?',
        unless: /\b(?:told|staff|reported|emailed|asked|complain\w*|again|cut|stopped)\b/i,
      },
    ],
    detail: 'the gym and the day',
    act: ['take it to the manager of that gym', 'see what is planned about it'],
    hits: [
      'half the machines at the gym out of order',
      'Spin class cancelled 10 mins before, booked for a week',
      'gym showers cold again',
    ],
    misses: ['gym leggings are out of stock, booked', 'washing machine broken, gym kit filthy'],
  },
  {
    id: 'event-cancelled',
    matter: 'the event not going ahead as planned',
    sectors: ['venue'],
    when: [
      EVENT,
      /\b(?:cancel+ed|postponed|rescheduled|called off|moved to|new date)\b/i,
      /\b(?:concert|gigs?|festival|show|matinee|screening|film|match|tour|event|theatre|performance|tickets?)\b/i,
    ],
    not: /\b(?:will the refund|free period|wedding|i cancel+ed|my ticket since|break|driver|flight|train|bus|ferry|railcard|tour (?:guide|bus)|subscription|tv show|season \d|series|support ticket|hotel|order|parcel|episode|plane|ticket (?:was )?closed)\b/i,
    ack: [
      'A change to the event is such a shame when you were looking forward to it.',
      "You'd planned around that date, so I can see the disappointment.",
      "It's gutting when plans you've looked forward to change.",
    ],
    ask: [
      {
        text: 'Can you make a new date, or is it the refund you want?',
        unless: /\b(?:still valid|tonight|whole night|closed)\b|\b(?:refund\w*|money back|can'?t make|cancel+ed)\b/i,
      },
      {
        text: 'Did you buy from us or from another seller?',
        unless: /\b(?:resale|box office|direct|your (?:site|app)|official)\b/i,
      },
    ],
    quick: [
      {
        text: 'Please hold on to your tickets until it is settled what happens with them.',
        unless: /\b(?:refunded|sold (?:my|the) tickets)\b/i,
      },
    ],
    detail: 'your booking reference',
    act: ['see what happens with your tickets', 'check what you can get back and how'],
    hits: [
      'gig cancelled on the day, we were on the way',
      'Concert moved to a date I cannot make',
      'show postponed twice, still holding my money',
    ],
    misses: ['flight to the concert cancelled', 'why was the series cancelled, best tv show'],
  },
  {
    id: 'event-ticket-trouble',
    matter: 'the trouble with your tickets',
    sectors: ['venue'],
    when: [
      /\b(?:tickets?|e-?tickets?|presale|pre-?sale|queue|waiting room|seats?|box office)\b/i,
      /\b(?:concert|gigs?|festival|show|theatre|theater|cinema|film|screening|match|stadium|arena|venue|tour|presale|pre-?sale|resale|box office|event)\b/i,
      /\b(?:not (?:load\w*|arriv\w*|come|scan\w*|sent|work\w*)|won'?t|wont|can'?t|cant|never|still|error|kicked|lost|wrong|missing|crash\w*|fees?|obstructed|restricted view|scann\w+|didn'?t|doesn'?t|haven'?t|hasn'?t|sold out|only one|twice)\b/i,
    ],
    not: /\b(?:queue of|line[- ]?up|flight|train|railcard|bus|parking|support ticket|ticket (?:raised|number|closed)|when do|tv show|how do|can i|do you|app shows?|ferry|wheelchair|match(?:es)? (?:the|my)|price match)\b/i,
    ack: [
      "You were looking forward to it, and now there's trouble with the tickets.",
      'I can see why you want those tickets sorted out.',
      "It's stressful when tickets don't work out as they should.",
    ],
    ask: [
      {
        text: 'When is the event?',
        unless:
          /\b(?:tonight|today|tomorrow|weekend|(?:mon|tues|wednes|thurs|fri|satur|sun)day|in \d+ (?:hours?|days?|mins?)|hours|started|was|presale|queue|last \w+)\b/i,
      },
      {
        text: 'Are the tickets in the app, by email or on paper?',
        unless:
          /\b(?:e-?tickets?|pillar|view|turnstile|member card|no longer available|charged)\b|\b(?:app|email\w*|paper|print\w*|post|mail|phone|presale|queue|qr|account|rows?|seats|name)\b/i,
      },
    ],
    quick: [
      {
        text: 'If they fail at the door, the box office can usually look them up with your ID.',
        unless:
          /^(?![\s\S]*\b(?:load\w*|scan\w*|sent|arriv\w*|come|lost)\b)|\b(?:queue\w*|presale|pre-sale|fees?|view|box office|sold out|wrong|seats?)\b/i,
      },
    ],
    detail: 'the booking reference or the email on your account',
    act: ['see what is on record for your tickets', 'find out what went wrong'],
    hits: [
      'tickets wont load and the film has started at your cinema',
      'Queued 2 hours for the presale and got kicked out, lost my place',
      'concert tickets still not sent, its on saturday',
    ],
    misses: [
      'Cannot see July for the queue of gigs, what a line-up at the arena',
      'support ticket still open, event log attached',
      'train ticket wont scan on the way to the show',
    ],
  },
];
