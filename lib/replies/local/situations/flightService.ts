import type { Situation } from './situation';

/** Seats, crew, food and help on the way to the plane and on it. */
export const FLIGHT_SERVICE: readonly Situation[] = [
  {
    id: 'flight-wheelchair-help',
    matter: 'the trouble with the assistance',
    sectors: ['airline'],
    when: [
      /\b(?:wheelchairs?|special assistance|assistance|ambulift|aisle chair|mobility|prm|can'?t walk|crutches)\b/i,
      /\b(?:flights?|planes?|airports?|gate|terminal|airlines?|landed|boarding|cabin)\b/i,
    ],
    not: /\b(?:dogs?|lift|elevator|concentrator|how do|train|bus|station|platform|damaged|broken|broke|snapped|smashed|cracked|bent|thank you|brilliant|how (?:do|many|far)|do (?:we|you|i) need|roadside|van)\b/i,
    ack: [
      'Assistance should have been there, and nobody should be left to manage without it.',
      'You need that assistance to travel at all, so this matters.',
      'Being let down over assistance is a horrible thing on a trip.',
    ],
    ask: [
      { text: 'Which airport was it?', unless: /\b(?:in|at|from|to|through) [A-Z][a-z]+/ },
      {
        text: 'Was the help booked in advance or asked for on the day?',
        unless: /\b(?:booked|pre-?booked|requested|weeks|days|advance|arranged|notice|six)\b/i,
      },
      {
        text: 'Is anyone still waiting for help now?',
        unless: /\b(?:was|were|yesterday|last|left (?:my|him|her|me)|after|had to|carried)\b/i,
      },
    ],
    quick: [
      {
        text: 'If someone is waiting right now, any staff member at the gate can call the assistance team.',
        unless: /\b(?:yesterday|last|was|were|did|landed|left|home|ago|nobody|no ?one|had|weeks?|days?)\b/i,
      },
    ],
    detail: 'your booking reference',
    act: ['see how the assistance was recorded', 'take it up with the airport team'],
    hits: [
      'booked a wheelchair for mum and nobody at the gate knew',
      'Special assistance left my dad alone in the terminal',
      'no assistance at the plane steps, i cant walk far',
    ],
    misses: ['my wheelchair was damaged on the flight', 'how do i book wheelchair help for a flight'],
  },
  {
    id: 'flight-split-seats',
    matter: 'your seats not being together',
    sectors: ['airline', 'travel_agent'],
    when: [
      /\b(?:seats?|sit|sitting|seated|rows?)\b/i,
      /\b(?:together|apart|separate\w*|split|different rows?|across (?:the|\d)|away from)\b/i,
      /\b(?:kids?|child(?:ren)?|son|daughter|toddler|baby|family|husband|wife|partner|mum|mom|year old|yr old|\dyo|we|us|our)\b/i,
    ],
    not: /\b(?:train|coach [A-Z]|concert|cinema|theatre|screen|restaurant|table|sofa|thank|delighted|gig|bus|stadium)\b/i,
    ack: [
      'Of course you want to sit together.',
      "Being split up like that is the last thing you need when you're travelling together.",
      'I can see why you want to be seated next to each other.',
    ],
    ask: [
      { text: 'Is the flight still to come?', unless: /\b(?:was|were|tomorrow|today|tonight|had|put|next|flew)\b/i },
      {
        text: 'Were the seats chosen in advance or given out at check-in?',
        unless: /\b(?:paid|chose|picked|selected|reserved|booked (?:seats|together)|gave|checked? in)\b/i,
      },
    ],
    quick: [
      {
        text: 'Gate staff can often reseat people together once check-in has closed.',
        unless: /\b(?:landed|flew|was|were|gate|sat|yesterday|last|on board|home)\b/i,
      },
    ],
    detail: 'your booking reference',
    act: ['look at the seats on your booking', 'see which seats are free together'],
    hits: [
      'you sat my 6yo in a different row on the plane',
      'Paid for seats together and we are 12 rows apart',
      'how do we sit together, kids on another booking',
    ],
    misses: ['our seats on the train were apart in coach C', 'the seat fell apart'],
  },
  {
    id: 'flight-seat-changed',
    matter: 'the change to your seat',
    sectors: ['airline', 'travel_agent'],
    when: [
      /\b(?:seats?|window|aisle|legroom|leg room|row \d+|\d{1,2}[A-F])\b/i,
      /\b(?:moved|changed|swapped|gone|given|gave|switch(?:ed)?|lost|reassigned|paid|now says|took|taken)\b/i,
      /\b(?:flights?|planes?|aircraft|airlines?|airways|gate|boarding|check.?in|aisle|middle(?: seat)?|legroom|leg room|\d{1,2}[A-F])\b/i,
    ],
    not: /\b(?:lost|earbuds|headphones|found|train|coach|concert|cinema|theatre|car|sofa|bus|stadium|bags?|left|lost property|power|charge[dr]?|broken|screen|recline\w*|filthy|dirty|oversold|bumped|phone|no window)\b/i,
    ack: [
      'You chose your seat, so I can see why a change to it is annoying.',
      "A different seat is frustrating when you'd picked the one you wanted.",
      "A seat you picked shouldn't change without a word.",
    ],
    ask: [
      {
        text: 'Did you pay extra for the seat?',
        unless: /\b(?:paid|pay|cost|£|\$|€|extra|refund|bought)\b|[£$€]/i,
      },
      {
        text: 'Were you told why it changed?',
        unless: /\b(?:reason|because|plane was changed|aircraft change|no explanation|nobody|no one|without)\b/i,
      },
      { text: 'Is the flight still to come?', unless: /\b(?:was|were|yesterday|last|flew|tomorrow|today|tonight)\b/i },
    ],
    quick: [
      {
        text: 'The seat map in your booking may still show a seat of the same kind free.',
        unless:
          /\b(?:gate|board(?:ed|ing)?|was|were|landed|flew|full|seat map|yesterday|last|on (?:the|this|my) plane|no (?:window|aisle)s?)\b/i,
      },
    ],
    detail: 'your booking reference',
    act: ['find out why the seat was changed', 'check what you paid for it and what you are owed'],
    hits: [
      'paid for 4A and now it says 22E on the flight',
      'You moved my seat from window to middle @brindair',
      'extra legroom paid for, plane changed, no legroom',
    ],
    misses: ['my seat on the train was taken, coach B', 'broken seat 12C the whole flight, moved twice'],
  },
  {
    id: 'flight-seat-broken',
    matter: 'the fault at your seat',
    sectors: ['airline'],
    when: [
      /\b(?:seats?|recline\w*|tray(?: table)?|screens?|entertainment|ife|usb|socket|power|reading light|seat ?belt|tv|headphone\w*)\b/i,
      /\b(?:broken|broke|not work\w*|does ?n[o']?t work|did ?n[o']?t work|won'?t|would(?: not|n'?t)|dead|faulty|stuck|out of order|no (?:screen|power|usb)|frozen|ripped|falling|sticky)\b/i,
      /\b(?:flights?|planes?|aircraft|airlines?|airways|hour flight|long haul|cabin|seat \d+|\d{1,2}[A-F])\b/i,
    ],
    not: /\b(?:filthy|crumbs|dirty|train|car|laptop|phone|app|flight mode|downloads?|check.?in|boarding pass|seat map)\b/i,
    ack: [
      'A fault at your seat makes for a long, uncomfortable flight.',
      'Everything at your seat should work, and I want that fault reported.',
      "A fault there is really annoying when you're in that seat for the whole flight.",
    ],
    ask: [
      {
        text: 'Did the crew note it down or offer another seat?',
        unless: /\b(?:crew|attendant|steward\w*|told|asked|said|moved|offered|shrug\w*|full)\b/i,
      },
      { text: 'Which seat was it?', unless: /\b(?:\d{1,2}[A-F]|row \d+|seat \d+)\b/i },
    ],
    quick: [
      {
        text: 'If you are still in the air, the crew can often restart a seat or find you another.',
        unless:
          /\b(?:full|landed|was|were|flew|crew|attendants?|steward\w*|restart\w*|reset|yesterday|last|would|for the whole|did ?n[o']?t|home)\b/i,
      },
    ],
    detail: 'your flight number and date',
    act: ['report the fault for that seat', 'see whether it was logged before your flight'],
    hits: [
      'screen dead for the whole 9 hour flight',
      'Seat 21C would not recline, plane was full',
      'no usb power and a broken tray on the flight',
    ],
    misses: [
      'the screen on my laptop is broken, flight tomorrow',
      'the seat map on the flight app is not working, 500 app error',
    ],
  },
  {
    id: 'flight-legroom',
    matter: 'how cramped your seat was',
    sectors: ['airline'],
    when: [
      /\b(?:leg ?room|knees?|cramped|squashed|seat pitch|sardines?|too (?:tall|tight|narrow)|no room (?:to|for)|narrow(?:est)? seats?)\b/i,
      /\b(?:flights?|flew|fly(?:ing)?|planes?|aircraft|airlines?|seats?|cabin|economy|business|row \d+)\b/i,
    ],
    not: /\b(?:surgery|operation|injur\w*|broke\w*|moved|changed|paid|extra leg ?room|trolley|bumped|train|coach|bus|can i|could i|wheelchair|hurt|doctor|hospital|upgrad\w*)\b/i,
    ack: [
      'Nobody wants to spend a flight with no room to move.',
      "That's an uncomfortable way to travel.",
      'I can see why you expected more room than that.',
    ],
    ask: [
      {
        text: 'Which flight was it?',
        unless: /\b[A-Z]{2} ?\d{2,4}\b|\bflight \d{2,4}\b|\b(?:every|always|all your|your flights|planes)\b/i,
      },
    ],
    detail: 'your booking reference',
    act: ['pass it to the team that looks after our cabins', 'make sure the cabin team sees it'],
    hits: [
      'knees against the seat in front for a whole flight to Faro',
      'No leg room at all on your planes',
      'so cramped on this flight i could not open a book',
    ],
    misses: ['paid for extra legroom on the flight and did not get it', 'knee surgery last week, can i fly'],
  },
  {
    id: 'flight-cabin-dirty',
    matter: 'the state of the cabin',
    sectors: ['airline'],
    when: [
      /\b(?:dirty|filthy|sticky|crumbs|smell\w*|stank|stinks?|mess|rubbish|unclean|gross|disgusting|sick bag|toilets?|loos?)\b/i,
      /\b(?:planes?|flights?|aircraft|cabin|tray|airlines?)\b/i,
    ],
    not: /\b(?:bags?|luggage|suitcase|food|meal|sandwich|train|hotel|smoke|burning|fuel|tarmac|staff|crew|attitude|airport|perfume)\b/i,
    ack: [
      "That's not the state the cabin should be in.",
      'Nobody wants to sit in that for a whole flight.',
      'The cabin should have been clean when you got on.',
    ],
    ask: [
      {
        text: 'Was it your own seat or the cabin in general?',
        unless: /\b(?:toilets?|loos?|whole|everywhere|my seat|seat|tray|row)\b/i,
      },
      { text: 'Did the crew hear about it on the day?', unless: /\b(?:crew|attendant|steward\w*|told|asked|said)\b/i },
    ],
    detail: 'your flight number and date',
    act: ['pass it to the team that cleans the cabins', 'have it put on record for that flight'],
    hits: [
      'plane was filthy, crumbs on every seat',
      'sticky tray on this mornings flight @brindair',
      'The toilets on our flight were disgusting from the start',
    ],
    misses: ['my bag came off the flight sticky and dirty', 'disgusting attitude from crew on the flight'],
  },
  {
    id: 'flight-food',
    matter: 'the food and drink on your flight',
    sectors: ['airline'],
    when: [
      /\b(?:meals?|food|sandwich\w*|snacks?|drinks?|water|vegetarian|vegan|gluten|coeliac|celiac|halal|kosher|hungry|dinner|breakfast)\b/i,
      /\b(?:flights?|planes?|onboard|on board|hour flight|crew|airlines?|long haul|cabin|flight attendant)\b/i,
    ],
    not: /\b(?:delay\w*|tarmac|cancel+ed|voucher|fish|cooler|dog|cat|bags?|ferry|train|sick|throwing up|allerg\w*|nuts?|anaphyla\w*|lovely|delicious|gate|hotel|boil)\b/i,
    ack: [
      'A flight without decent food and drink is hard going.',
      "Poor food or none at all is no fun when you can't go anywhere else for it.",
      "You can't pop out for food on a plane, so we need to get this right.",
    ],
    ask: [
      {
        text: 'Had you ordered a special meal in advance?',
        unless:
          /\b(?:awful|stale|cold|inedible|grey|mould\w*|dinner|snack|breakfast)\b|\b(?:ordered|booked|pre-?booked|requested|pre-?ordered|special|water|paid)\b/i,
      },
      {
        text: 'Which flight was it?',
        unless:
          /\b(?:flight|way|back|ride) (?:to|from) \w+|\bthe \w+ flight\b|\b(?:outbound|return|out|back|home|to [A-Z]\w+)\b/,
      },
    ],
    detail: 'your booking reference',
    act: ['see what was loaded for your seat', 'pass it to the catering team'],
    hits: [
      'ordered a vegan meal and got nothing for the whole flight',
      'They ran out of food by row 20 on the plane',
      '10 hour flight and one sandwich',
    ],
    misses: ['5 hr delay and no food on the plane', 'the food at your cafe is cold'],
  },
  {
    id: 'flight-staff',
    matter: 'how you were treated by our staff',
    sectors: ['airline'],
    when: [
      /\b(?:rude|rudest|shout\w*|yell\w*|snapped at|rolled (?:her|his|their) eyes|laugh\w*|ignored|attitude|dismissive|humiliat\w*|barked|sneer\w*|unhelpful|disrespect\w*)\b/i,
      /\b(?:cabin crew|crew|flight attendants?|steward(?:ess)?|gate (?:staff|agent|woman|man|lady)|check.?in (?:desk|agent|staff)|flights?|airlines?|ground staff|bag drop|(?:lady|woman|man|guy|girl) (?:at|on) (?:the )?(?:gate|desk|bag drop|check.?in)|air hostess)\b/i,
    ],
    not: /\b(?:shout(?:ing)? ?outs?|train|hotel|bus|passengers? (?:was|were)|baby|black|asian|muslim|hijab|disab\w*|wheelchair|never rude|not rude)\b/i,
    ack: [
      'Nobody on a flight or at an airport should be treated like that.',
      "That's a horrible way to be treated when you're travelling.",
      "That's not how our team should treat anyone.",
    ],
    ask: [
      {
        text: 'Was this at the airport or on board?',
        unless:
          /\b(?:bag drop|hostess\w*|seat|on the flight|agent)\b|\b(?:gate|desk|check.?in|on board|onboard|cabin|attendants?|galley|airport|counter|steward\w*|crew)\b/i,
      },
      {
        text: 'Which flight or airport was it?',
        unless: /\b(?:on|at) the \d{1,2}[:.]\d{2}\b|\b(?:supervisor|manager|colleague|other (?:crew|one)|nobody)\b/i,
      },
    ],
    detail: 'your flight number and date',
    act: ['pass it to the manager for that crew or desk', 'see that it is recorded and looked at'],
    hits: [
      'flight attendant rolled her eyes when i asked for water',
      'Gate staff shouted at my mother',
      'rudest crew ever on the flight home',
    ],
    misses: ['rude passenger, the passenger was drunk on my flight', 'rude receptionist at the hotel'],
  },
  {
    id: 'flight-check-in',
    matter: 'the lines and the wait at the airport',
    sectors: ['airline', 'travel_agent'],
    when: [
      /\b(?:check.?in|checkin|bag drop|boarding pass(?:es)?|boarding|security|transfer desk|passport control)\b/i,
      /\b(?:queues?|queuing|lines?|wait\w*|hour|mins|minutes|chaos|shambles|one desk|no staff|nobody|slow|open)\b/i,
      /\b(?:flights?|planes?|airports?|airlines?|terminal|bag drop|boarding|desk)\b/i,
    ],
    not: /\b(?:shout\w*|rude|rolled|filled|claim|lost|app|website|site|error|hotel|room|opens? (?:when|before|at)|when does|what time|how early|how long|4 minutes|smooth\w*|does the|is it true|reception|online)\b/i,
    ack: [
      'A queue or a crush at the airport is no way to start a trip.',
      'That sounds like a chaotic start to the flight.',
      "It's stressful to stand there with a flight to catch.",
    ],
    ask: [
      { text: 'Which airport is it?', unless: /\b(?:at|in|from) [A-Z][a-z]+/ },
      {
        text: 'Is it at the desks, at bag drop or at the gate?',
        unless: /\b(?:desks?|counters?|bag drop|gate|boarding|check(?:ed)?[- ]?in)\b/i,
      },
    ],
    quick: [
      {
        text: 'If your flight closes soon, tell the nearest staff, as they often call people forward.',
        unless: /\b(?:missed|was|were|landed|yesterday|last|no staff|nobody|no ?one|through|took)\b/i,
      },
    ],
    detail: 'your flight number',
    act: ['let the airport team know about it', 'take it up with the people who staff that part of the airport'],
    hits: [
      'one hour in the bag drop queue and it has not moved',
      'Boarding is chaos, no staff at the gate for the flight',
      'check in line out the door of the airport, one person on',
    ],
    misses: ['when does bag drop open for the flight', 'check in at the hotel took an hour after our flight'],
  },
];
