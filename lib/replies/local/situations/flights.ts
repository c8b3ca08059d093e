import type { Situation } from './situation';

const FLIGHT =
  /\b(?:flights?|flying|flew|fly home|planes?|aircraft|airlines?|airports?|airways|gates?|runway|tarmac)\b/i;
/** Passengers stuck, turned away or left without word. */
export const FLIGHTS: readonly Situation[] = [
  {
    id: 'flight-missed-connection',
    matter: 'the worry over your connection',
    sectors: ['airline', 'travel_agent'],
    when: [
      /\b(?:flights?|planes?|tarmac|airports?|layover|land(?:ed|s|ing)?|gates?|flying|airways)\b/i,
      /\b(?:connect(?:ion|ions|ing)|onward flight|next flight|transfer flight|layover)\b/i,
      /\b(?:miss\w*|late|delay\w*|leaves in|hold (?:it|the)|make (?:it|my|the|our)|tight|stuck|still on|lost)\b/i,
    ],
    not: /\b(?:wi-?fi|internet|trains?|broadband)\b/i,
    ack: [
      "That's really stressful when you have a connection to make.",
      'The last thing you need is trouble with your next flight.',
      'A connection at risk or missed is a real worry.',
    ],
    ask: [
      { text: 'Which airport are you connecting in?', unless: /\b(?:in|at|through|via|from|to) [A-Z][a-z]+/ },
      { text: 'Are both flights on one booking?', unless: /\b(?:same|one|single|separate) (?:booking|ticket)\b/i },
      {
        text: 'Have you been put on a later flight yet, or not so far?',
        unless: /\b(?:rebooked|re-booked|leaves in|hold)\b/i,
      },
    ],
    quick: [
      {
        text: 'The crew can often pass word of a tight connection ahead, so please tell them.',
        unless: /\b(?:missed|landed|was|were|yesterday|last|crew|stuck (?:at|in)|told)\b/i,
      },
      {
        text: 'The transfer desk where you land can usually move you to the next flight.',
        unless:
          /^(?![\s\S]*\b(?:missed|stuck|going to miss|will miss)\b)|\b(?:desk|agents?|yesterday|last|home|weeks?|days?|refund\w*|compensat\w*)\b/i,
      },
    ],
    detail: 'your booking reference',
    act: ['see which onward flight you are down for now', 'check which later flights from there could take you'],
    hits: [
      'our flight is late and the connection in Madrid leaves in 30 mins',
      'Missed my connecting flight because you left the gate an hour late',
      'stuck on the plane and going to miss our connection, can someone hold it',
    ],
    misses: ['the wifi connection on the plane was poor', 'the flight had a great layover'],
  },
  {
    id: 'flight-on-tarmac',
    live: true,
    matter: 'the wait on board',
    sectors: ['airline'],
    when: [
      /\b(?:tarmac|(?:on|at|down) the runway|sat on (?:the|a|your) (?:plane|aircraft)|stuck on (?:the|a|your|this) (?:plane|aircraft)|(?:imprisoned|trapped|held hostage|hostages?|prisoners?|locked|stuck) (?:in|on|inside|aboard) (?:the|this|a|your|our) (?:plane|aircraft)|sitting on (?:the|a|your|this) (?:plane|aircraft)|(?:on board|boarded) (?:for|since|and still))\b/i,
    ],
    not: /\b(?:luggage|bags?|fox|swifts?|sunset|wheelchair|case|suitcase|roads?|potholes?|pavement|driveway|resurfac\w*|cones?|hole|lay(?:ing)? tarmac)\b/i,
    ack: [
      "Sitting on a plane that isn't going anywhere is miserable.",
      "That's a long time to be kept on board.",
      "It's wearing to be shut in a plane and not know for how long.",
    ],
    ask: [
      {
        text: 'Are you waiting to leave, or have you landed?',
        unless:
          /\b(?:tak(?:e|ing) off|runway|slot|landed|land|gate|pushed back|depart\w*|taxi\w*|yesterday|was|were|still on the ground|last (?:night|week|month))\b/i,
      },
      {
        text: 'Has the crew said how long it may be?',
        unless:
          /\b(?:no (?:info\w*|news|announcement|update|idea|word|explanation)|nobody|no ?one|crew|captain|pilot|said|last (?:week|month|night)|yesterday)\b/i,
      },
      {
        text: 'Which flight number is it?',
        unless: /\b(?:[A-Z]{2} ?\d{2,4}|flight \d{2,4}|last (?:week|month|year)|yesterday)\b/,
      },
    ],
    detail: 'your flight number',
    act: ['check what operations have logged for that flight', "tell the duty team what it's like on board"],
    hits: [
      'two hours on the tarmac and not a drop of water @brindair',
      'Still sat on the plane at Leeds, what is going on',
      'we are trapped in the plane an hour after landing',
      'stuck on this aircraft since 6, toilets full',
    ],
    misses: ['my luggage is sitting on the tarmac in the rain', 'there was a fox on the runway lol'],
  },
  {
    id: 'flight-bumped',
    matter: 'the trouble boarding your flight',
    sectors: ['airline', 'travel_agent'],
    when: [
      /\b(?:bumped|overbook\w*|over-?sold|oversold|denied boarding|off-?loaded|given? (?:away )?(?:my|our) seats? (?:away|to))\b/i,
      /\b(?:flights?|planes?|gates?|boarding|airlines?|seats?|fly|flying|\dam|\dpm)\b/i,
    ],
    not: /\b(?:hotel|rooms?|trains?|bags?|restaurant|gig|cinema|class)\b/i,
    ack: [
      "You booked that seat, so being told it's gone is awful.",
      "Hearing that your seat is gone is horrible when you're all set to fly.",
      'You paid for a seat on that flight and should have had one.',
    ],
    ask: [
      {
        text: 'Were you given another flight, or are you still waiting for one?',
        unless: /\b(?:rebooked|next flight|later flight|tomorrow|put (?:us|me) on)\b/i,
      },
      {
        text: 'Did they give you anything in writing at the gate?',
        unless: /\b(?:letter|leaflet|in writing|voucher|form)\b/i,
      },
    ],
    quick: [
      {
        text: 'Keep the boarding pass and any receipts from the wait, as a claim goes by those.',
        unless: /\b(?:receipts?|boarding pass)\b/i,
      },
    ],
    detail: 'your booking reference',
    act: ['find out why your seat went and what you are owed', 'check what the gate recorded against your booking'],
    hits: [
      'bumped from the 7am flight because it was oversold',
      'You overbooked our flight and now my wife has no seat',
      'got to the gate and was denied boarding, booked in march',
    ],
    misses: ['the hotel was overbooked and moved us after our flight', 'my knee got bumped by the trolley'],
  },
  {
    id: 'flight-gate-shut',
    matter: 'the flight you could not board',
    sectors: ['airline'],
    when: [
      /\b(?:gate|boarding|check.?in|bag drop)\b/i,
      /\b(?:closed|shut|closing|would ?n[o']?t let (?:me|us) (?:on|board)|refused to let (?:me|us)|turned (?:me|us) away|left without)\b/i,
      /\b(?:flights?|planes?|boarding|fly|flying|airlines?|airport)\b/i,
    ],
    not: /\b(?:is it true|what time|when does|does the|smoothly|wheelchair)\b/i,
    ack: [
      'Getting that close to the plane and not getting on is awful.',
      'Being turned away so close to departure is such a stressful thing.',
      'I can only imagine how that felt, standing right there.',
    ],
    ask: [
      {
        text: 'How long before departure did you reach the gate?',
        unless:
          /\b\d+\+? ?(?:min|mins|minutes|hours?|hrs?)\b|\b(?:always|sitting|seated|on (?:the|this|our|my) (?:plane|flight)|connect\w*)\b/i,
      },
      {
        text: 'Have you got another way to travel yet?',
        unless:
          /\b(?:sitting|seated|boarded|on (?:the|this|our) (?:plane|aircraft)|on ?board|doors? (?:shut|closed)|always|every time|not the first|rebooked|next flight|home now|gone home|bought|last (?:week|month|year))\b/i,
      },
    ],
    quick: [
      {
        text: 'See the ticket desk before you leave, as a missed leg can cancel the flights after it.',
        unless: /\b(?:home|yesterday|last|desk|weeks?|days?|ago|rebooked|next flight)\b/i,
      },
    ],
    detail: 'your booking reference',
    act: ['check when the gate was recorded as closed', 'see what can be done with the booking'],
    hits: [
      'they shut the gate while we could still see the plane',
      'Gate closed 25 min before my flight with a queue outside it',
      'boarding staff refused to let me on the plane',
    ],
    misses: ['what time does the gate close for a flight', 'gate B9 has no chairs'],
  },
  {
    id: 'flight-no-word',
    live: true,
    matter: 'the lack of information about your flight',
    sectors: ['airline', 'travel_agent'],
    when: [
      FLIGHT,
      /\b(?:no (?:info\w*|news|announcements?|updates?|explanation|idea|word)|no ?(?:body|one) (?:is |has |to )?(?:tell\w*|told|said|talk\w*|know\w*|ask|here)|nobody (?:from|at)|not (?:a|one) (?:word|announcement|update)|in the dark|without (?:a word|telling))\b/i,
    ],
    not: /\b(?:box|cargo|fish|bags?|luggage|suitcases?|belt|refund|wheelchair|wi-?fi|how would I know)\b/i,
    ack: [
      "It's so much worse when nobody tells you what's going on.",
      "You need to be told what's happening with your flight.",
      "Being left with no information at the airport isn't good enough.",
    ],
    ask: [
      {
        text: 'Which flight number is it?',
        unless: /\b[A-Z]{2} ?\d{2,4}\b|\bflight (?:no )?\d{2,4}\b|\byesterday\b|\blast \w+/,
      },
    ],
    quick: [
      {
        text: 'The status page for the flight often has a new time before the gate does.',
        unless:
          /\b(?:status|app|web ?site|site|landed|yesterday|last|was|were|home|on (?:the|this) (?:plane|aircraft)|tarmac|runway|cancel\w*)\b/i,
      },
    ],
    detail: 'your flight number and date',
    act: ['check the latest on it', 'look up the latest time and the reason'],
    hits: [
      'flight should have left at 4, nobody has told us anything',
      'Our plane is delayed again with no information at all',
      'no announcement at gate 14 for an hour @brindair',
    ],
    misses: ['no news about my bag from the flight', 'no idea where to eat in town'],
  },
  {
    id: 'flight-overnight',
    matter: 'the way you have been left stranded',
    sectors: ['airline', 'travel_agent'],
    when: [
      /\b(?:flights?|airports?|airlines?|cancelled|canceled)\b/i,
      /\b(?:flights?|airports?|terminal|airlines?|gate|plane)\b/i,
      /\b(?:stranded|overnight|(?:slept|sleep|sleeping|night) (?:on|in|at) (?:the|an?|your) (?:airport|floor|terminal|gate|chairs?|benches|bench)|hotel (?:voucher|room|for tonight)|a hotel|hotels for|on the floor|nowhere to (?:stay|sleep|go))\b/i,
    ],
    not: /\b(?:bags?|suitcases?|layover|lobby|check in gives|receipts?)\b/i,
    ack: [
      'Being stranded overnight is miserable.',
      'A night with nowhere proper to sleep is awful.',
      'Nobody wants to be left to find a bed in the middle of the night.',
    ],
    ask: [
      {
        text: 'Has anyone offered you a room yet?',
        unless:
          /\b(?:told to|offered|refused|no hotel|last (?:week|month|night)|yesterday|said (?:no|there)|found (?:a|our))\b/i,
      },
      { text: 'Have you been given a new flight?', unless: /\b(?:rebooked|new flight|next flight|tomorrow)\b/i },
    ],
    quick: [
      {
        text: 'Before you pay for a room, ask the desk whether one is provided, and keep the bill if you pay.',
        unless: /\b(?:slept|last|yesterday|paid|receipts?|home|desk|refus\w*|no hotels?|won['’]?t|told)\b/i,
      },
    ],
    detail: 'your booking reference',
    act: ['see what has been arranged against your booking', 'check what you can be given or claim for the night'],
    hits: [
      'stranded at the airport with two kids, flight cancelled',
      'Flight cancelled and told to find our own hotel for tonight, is a hotel paid for',
      'slept on the airport floor because of your airline',
    ],
    misses: ['hotel lobby was nice, flight went well', 'my bag was left overnight at the airport'],
  },
];
