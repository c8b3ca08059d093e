import type { Situation } from './situation';

const RIDE =
  /\b(?:rides?|trips?|taxis?|cabs?|my driver|ur driver|your drivers?|the driver|drivers?|pick.?up|picked up|drop.?off|fare)\b/i;

/** Booked rides and food brought by couriers. */
export const RIDES: readonly Situation[] = [
  {
    id: 'ride-left-item',
    sectors: ['rides'],
    when: [
      /\b(?:left|lost|forgot|dropped)\b/i,
      /\b(?:in (?:the|your|a|my|an) (?:\S+ )?(?:taxi|cab|car|ride|back seat|backseat|boot|trunk)|on the back ?seat)\b/i,
      /\b(?:taxi|cab|ride|driver|trip)\b/i,
    ],
    not: /\b(?:impressed|(?:got|had) (?:it|them) (?:back|by)|left me|left us|left early|left without|lost (?:his|her) (?:way|temper)|just left|turn left|hire car|rental)\b/i,
    ack: [
      'Oh no, leaving something in the car is so easily done.',
      'I hope we can get what you left in the car back to you quickly.',
      'Noticing that something is still in the car is a horrible moment.',
    ],
    ask: [
      {
        text: 'Have you tried reaching the driver through the app?',
        unless: /\b(?:app|call\w*|rang|ring|messaged|answer\w*|number|contact\w*)\b/i,
      },
      {
        text: 'What does it look like?',
        unless:
          /\b(?:red|blue|black|grey|gray|green|brown|white|silver|pink|gold|phone|keys|wallet|purse|tablet|i ?pad|i ?phone|laptop|air ?pods?|passport|cards?|licen[cs]e|id|key|glasses|headphones)\b/i,
      },
    ],
    quick: [
      {
        text: "The trip's page in the app usually has a way to report a lost item.",
        unless:
          /^(?![\s\S]*\b(?:i ?phone|phone|mobile)\b)|\b(?:find my|track\w*|locat\w*|dead|off|battery|phone (?:number|line|support))\b/i,
      },
    ],
    detail: 'the time of the trip',
    act: ['get word to the driver about it', 'see whether the driver has handed it in'],
    hits: [
      'left my bag in the taxi last night',
      'Forgot my keys in your cab, driver will not pick up',
      'lost an earring in the back seat, ride was at 9',
    ],
    misses: [
      'lost my keys in a cab on friday, had them back by supper. impressed',
      'driver left me at the wrong gate in the car park, taxi was fine',
      'left my laptop on the train',
    ],
  },
  {
    id: 'ride-unsafe',
    matter: 'how unsafe that ride felt',
    sectors: ['rides'],
    when: [
      RIDE,
      /\b(?:unsafe|speed\w*|dangerous\w*|on (?:his|her|their) phone|texting|red lights?|fell asleep|falling asleep|nodding off|swerv\w*|no seat ?belts?|wrong side|creepy|uncomfortable|scared|drunk|vap\w+|smok(?:ed|ing)|watching (?:videos|football)|(?:doesn'?t|not) match)\b/i,
    ],
    not: /\b(?:my pin|stupid|pin was|bus|train|parcel|delivery van|hire car|screwdriver|printer|graphics|update)\b/i,
    ack: [
      'You should never feel unsafe in one of our cars.',
      "That sounds frightening, and I'm taking it seriously.",
      "That's really worrying to read.",
    ],
    ask: [
      {
        text: 'Are you out of the car now?',
        unless: /\b(?:was|were|home|last night|yesterday|got out|earlier|this morning|him|ago|told)\b/i,
      },
      { text: 'Has it been reported in the app?', unless: /\b(?:report\w*|app|support|flagged)\b/i },
    ],
    detail: 'the time and start of the trip',
    act: ['put that trip in front of the safety team', 'see that the driver is looked into'],
    hits: [
      'driver was texting the whole ride',
      'My taxi driver fell asleep at the lights',
      'car and plate did not match the trip, doesnt match at all, felt unsafe',
    ],
    misses: ['printer driver is dangerous', 'bus driver was speeding'],
  },
  {
    id: 'ride-overcharged',
    matter: 'the charge for your ride',
    sectors: ['rides'],
    when: [
      /\b(?:rides?|trips?|taxis?|cabs?|drivers?|fares?|surges?|surging|cancel+ation fee|cancel fee|wait(?:ing)? fee|cleaning fee)\b/i,
      /\b(?:charged?|overcharged?|charging|fee|surges?|surging|quoted|price|£|\$|€)\b|[£$€]\d/i,
      /\b(?:ride|rides|trip|taxi|cab|driver|surges?|surging)\b/i,
    ],
    not: /\b(?:fly\w*|flew|idiot|i live|note|suitcase|zip(?:per)?|machine|ticket|excess|admitted|insur\w*|tv|bike ride|road ?trip|round ?trip|flight|airlines?|train|bus|hotel|bank|delivery (?:driver|fee)|parcel|courier|voltage|surge protector|hire car|theme park|fairground|coach trip|power surge|tips?)\b/i,
    ack: [
      'The price you were shown is the one you expect to pay.',
      'I can see why the charge for that ride annoyed you.',
      "A charge like that for a ride is one I'd want checked too.",
    ],
    ask: [
      {
        text: 'Does the receipt show what the extra is for?',
        unless:
          /\b(?:surge|cancel\w*|cleaning|toll|wait\w*|fee|twice|double|times|upfront|fare shown|accepted|quoted|mess|old card|cash|receipt|no reason|never (?:took|got|had|made|happened)|not my|didn['’]?t (?:take|get|ride|happen)|someone else|wrong (?:card|address|route)|detour|longer|traffic|rip|expensive|prices are|fares are|minimum)\b/i,
      },
      {
        text: 'What was the price when you booked?',
        unless:
          /\b(?:cancel\w*|quoted|said|booked at|was \D{0,2}\d|estimate|usually|normally|instead|cleaning|toll|surge|mess|price lock|wait\w*|turned into|went (?:up )?(?:to|from)|(?:should|supposed to) (?:have )?be(?:en)?|expensive|prices (?:are|have)|fares (?:are|have)|per (?:mile|min(?:ute)?|km)|minimum|more than double|tripled?|doubled)\b|[£$€₹] ?\d[\d.]*\D{1,60}[£$€₹] ?\d|\b(?:asked (?:me )?for|demand\w*|cash|tip|unprofessional|yell\w*|extra fee)\b/i,
      },
      {
        text: 'Who cancelled, you or the driver?',
        unless:
          /\b(?:driver cancel\w*|i cancel\w*|he cancel\w*|she cancel\w*|surge|twice|double|times|quoted|cleaning|toll)\b|^(?!.*\bcancel)/i,
      },
    ],
    quick: [
      {
        text: 'The receipt in your trip list usually has a way to ask for the fare to be checked.',
        unless:
          /\b(?:report\w*|disput\w*|review\w*|support|complain\w*|contest\w*|no (?:way|option|button)|parking)\b/i,
      },
    ],
    detail: 'the time of the trip',
    act: ['compare the quote with what was taken', 'see what the charge was for and whether it stands'],
    hits: [
      'quoted 12 for the ride and charged 31',
      'Cancellation fee when your driver never moved',
      'charged twice for the same trip @brindcab',
    ],
    misses: ['the hotel charged for the trip to town', 'new bike ride costs £12'],
  },
  {
    id: 'ride-driver-cancelled',
    matter: 'the canceled ride',
    sectors: ['rides'],
    when: [
      /\b(?:drivers?|taxis?|cabs?|rides?)\b/i,
      /\b(?:cancel+ed|cancel+ing|cancels?|cancel+ation|drop(?:ped|s) (?:the|my|our) (?:ride|job|trip))\b/i,
    ],
    not: /\b(?:cancel+ed (?:a|my|our|the) (?:\S+ )?flight|shift|bus|train|flight cancel\w*|parcel|delivery|order|theme park|i cancel+ed|insurance|subscription|ride to work scheme|slot|membership)\b/i,
    ack: [
      'Being left without a car when the ride is canceled is so frustrating.',
      "A canceled ride is really annoying when you're standing there waiting.",
      "I know what a pain a canceled ride is when you've somewhere to be.",
    ],
    ask: [
      {
        text: 'Do you still need a car now?',
        unless:
          /\b(?:yesterday|last (?:night|week|month)|missed|walked|was|this morning|every|always|week|got home|another (?:driver|car|ride|cab|taxi)|new driver|had to|complain\w*|discriminat\w*|racis\w*|charged|fee|refund\w*|always|constantly|keeps?|yday|late for|by the time|catch|accept\w*|start(?:ed|ing)? (?:moving|to move|driving)|why (?:do|does|are)|deduct\w*|horrif\w*|threat\w*|ask you|abus\w*)\b/i,
      },
      {
        text: 'Were you charged for it?',
        unless:
          /\b(?:charged?|fee|refund\w*|cost|paid|free|discriminat\w*|racis\w*|late|accept\w*|start(?:ed|ing)? (?:moving|to move|driving)|kick\w*|rude|(?:has|have)n['’]?t cancel+ed|deduct\w*|took (?:my|the) money|threat\w*)\b/i,
      },
    ],
    detail: 'the pickup time you booked',
    act: ['look at what happened with that ride', 'check that nothing was charged for it'],
    hits: [
      'driver cancelled twice in a row @brindcab',
      'My taxi to the airport cancelled 5 mins before',
      'third ride canceled by the driver tonight',
    ],
    misses: ['i cancelled the ride by mistake', 'bus driver cancelled the last run'],
  },
  {
    id: 'ride-wrong-route',
    matter: 'the route or drop-off on your trip',
    sectors: ['rides'],
    when: [
      RIDE,
      /\b(?:wrong (?:way|route|address|place|turn|direction|side|airport|terminal|street|location)|long way|longest route|missed (?:\w+ )?turns?|detour|drove (?:in circles|around|round)|circles|scenic route|sat ?nav)\b/i,
    ],
    not: /\b(?:medicine|medication|delivered|bags?|my pin was|stupid|mileage|called me|bus|train|flight|parcel|delivery|food|order|hire car|lost (?:my|a|an|property|item)|printer|fare's|lost the)\b/i,
    ack: [
      'A wrong turn or a wrong stop costs you time and money.',
      'You expect to be taken straight to where you asked to go.',
      "I can see why you're unhappy with that trip.",
    ],
    ask: [
      {
        text: 'Are you still on the trip?',
        unless:
          /\b(?:was|were|took|yesterday|last|ended|charged|had to|walked|in the car now|now|dropped|made me|made us|left (?:my|me|us)|get out|extra|all on my|refund\w*|fare|drove|went|ended up|late|missed|cost|got (?:out|home|there)|arrived|paid|instead of|gps|map|my (?:food|order|driver)|deliver\w*|when i)\b/i,
      },
      {
        text: 'Did the route change the price?',
        unless:
          /\b(?:charged?|price|fare|£|\$|€|cost|extra|paid)\b|[£$€]\d|\b(?:food|order|deliver\w*|meal|refund\w*)\b/i,
      },
    ],
    quick: [
      {
        text: "The trip's receipt usually has a map of the route, so please keep it.",
        unless: /\b(?:map|receipts?|screen ?shots?|pick(?:ed)?.?(?:me )?up|still|now)\b/i,
      },
    ],
    detail: 'the time and start of the trip',
    act: ['look at the route that was driven', 'compare the trip with what was booked'],
    hits: [
      'driver took the long way round and missed 2 turns',
      'My cab dropped me at the wrong terminal',
      'taxi drove in circles for 15 mins',
    ],
    misses: ['bus took a detour', 'printer driver in the wrong place'],
  },
  {
    id: 'ride-no-car',
    matter: 'the wait for a car',
    sectors: ['rides'],
    when: [
      /\b(?:taxis?|cabs?|my driver|ur driver|your driver|the driver|no drivers?|rides?|pick.?up)\b/i,
      /\b(?:never (?:came|turned|showed|arrived)|no ?show|didn'?t (?:show|come|turn|arrive)|not (?:moving|here|coming)|hasn'?t moved|no drivers?|waiting|late|min(?:s|utes)? away|where(?:'s| is)|stuck|parked)\b/i,
      /\b(?:taxis?|cabs?|rides?|book(?:ed|ing)|drivers?)\b/i,
    ],
    not: /\b(?:metro|local taxi|bus|train|flight|parcel|package|van|deliver\w*|food|order|pizza|takeaway|printer|click and collect|theme|store|collect\w*|groceries|fault)\b/i,
    ack: [
      "Waiting for a car that doesn't come is so frustrating.",
      'You need a car you can count on.',
      "I know how stressful a car that doesn't show is when you've somewhere to be.",
    ],
    ask: [
      {
        text: 'Do you still need the car?',
        unless:
          /\b(?:never|yesterday|last|walked|missed|was|didn'?t|again|every|always|took|cancel+ed|charg\w*|each time|all the time|turns into|becomes|became|keeps?|constantly|got home|in the end|finally|arrived|why (?:do|does|are)|promis\w*|every ?time)\b/i,
      },
      {
        text: 'Does the app show a driver at all?',
        unless: /\b(?:app|no drivers?|shows?|showing|map|says|moving|moved)\b/i,
      },
    ],
    quick: [
      {
        text: 'If the car on the map has not moved, a message in the app often gets an answer.',
        unless:
          /\b(?:no (?:drivers?|cars?)|messag\w*|call\w*|rang|ring\w*|answer\w*|searching|never|no ?show|yesterday|last|text\w*)\b/i,
      },
    ],
    detail: 'the pickup time you booked',
    act: ['see what happened to that booking', 'check whether a driver was ever given it'],
    hits: [
      'taxi booked for 6 never came',
      'Been waiting 25 mins, my driver is not moving',
      'no drivers at all on a friday, my ride is still searching',
    ],
    misses: ['delivery driver never came', 'the bus never came, waiting on a taxi'],
  },
  {
    id: 'ride-driver-conduct',
    matter: "the driver's behavior toward you",
    sectors: ['rides'],
    when: [
      /\b(?:driver|taxi|cab|cabbie)\b/i,
      /\b(?:rude|shout\w*|yell\w*|swore|swear\w*|attitude|aggress\w*|argu\w+|refus\w*|kicked (?:me|us) out|threw (?:me|us) out|abus\w+|demanded|cash)\b/i,
      /\b(?:taxi|cab|cabbie|ride|trip|car|passenger|pick.?up|fare|kicked|drop.?off|drove)\b/i,
    ],
    not: /\b(?:shout(?:ing)? ?outs?|bus|train|coach|parcel|deliver\w*|van|courier|never rude|lovely|guide dog|wheelchair|black|asian|gay|travellers)\b/i,
    ack: [
      "That's not how any driver should treat you.",
      "You shouldn't have to put up with that from a driver.",
      'A driver acting like that sounds really unpleasant.',
    ],
    ask: [
      {
        text: 'Did you get where you needed to be in the end?',
        unless:
          /\b(?:got out|get out|kicked|threw|dropped|home|arrived|refus\w*|stranded|got there|end(?:ed)? up|airport on time)\b/i,
      },
    ],
    quick: [
      {
        text: 'Reporting it under that trip in the app ties it to the right driver.',
        unless: /\b(?:report\w*|complain\w*|rated|support|rank|street|hailed)\b/i,
      },
    ],
    detail: 'the time of the trip',
    act: ['pass it to the team that deals with drivers', 'see that it goes on the record for that driver'],
    hits: [
      'taxi driver was so rude about a short fare',
      'Cab driver demanded cash and then shouted',
      'driver kicked us out of the car halfway',
    ],
    misses: ['bus driver was rude', 'lovely cab driver refused a tip'],
  },
  {
    id: 'meal-never-came',
    matter: 'your food not arriving',
    sectors: ['restaurant', 'food_delivery'],
    when: [
      /\b(?:food|pizza|takeaway|take ?out|burgers?|dinner|lunch|meal|curry|order|groceries|rider|courier)\b/i,
      /\b(?:never (?:came|arrived|turned|showed)|didn'?t (?:come|arrive|turn)|not (?:arrived|here|delivered|come)|marked (?:as )?delivered|says (?:it was )?delivered|where(?:'s| is)|still (?:waiting|no|nothing)|hours? (?:late|ago)|cancel+ed)\b/i,
      /\b(?:food|pizza|takeaway|take ?out|burgers?|my dinner|my lunch|our dinner|curry|rider|hungry|rider)\b/i,
    ],
    not: /\b(?:tips?|cold|came an|got here|when it came|oven|for dinner|sides|garden|bike rider|food banks?|packed|fridge|freezer|flight|train|hotel|cat food|dog food|food processor|cookbook|pet food|dinner (?:table|plates?|set)|food bank|dining|baby food|book|dress|lunch ?box|table booked|reservation|safety|after dinner|before dinner)\b/i,
    ack: [
      "You're hungry and your order is still not there, so I can see why you're fed up.",
      "Waiting on a meal that doesn't come is miserable.",
      'A meal that does not show up is a miserable end to the wait.',
    ],
    ask: [
      {
        text: 'What does the app say about it now?',
        unless: /\b(?:app|says|marked|status|shows?|tracking|delivered|cancel+ed)\b/i,
      },
      {
        text: 'Do you still want the food, or the money back?',
        unless: /\b(?:refund\w*|money|cancel\w*|yesterday|last night|ago)\b/i,
      },
    ],
    detail: 'your order number',
    act: ['find out where it went and what can be refunded', 'see whether the kitchen or the rider has it'],
    hits: [
      'pizza never came, 2 hours',
      'Where is my food, rider has been sat on the same street',
      'takeaway marked as delivered, nothing at the door',
    ],
    misses: ['dog food order never arrived', 'train food trolley never came'],
  },
  {
    id: 'meal-wrong-or-cold',
    matter: 'how your food turned up',
    sectors: ['restaurant', 'food_delivery'],
    when: [
      /\b(?:food|pizza|takeaway|take ?out|burgers?|fries|chips|curry|noodles|wings|meal|dinner)\b/i,
      /\b(?:cold|soggy|wrong|missing|spilled|spilt|leak\w*|squashed|half (?:the|my|our)|forgot|upside down|eaten|stone)\b/i,
      /\b(?:deliver\w*|order(?:ed)?|rider|courier|takeaway|take ?out|driver|app|bag|arrived|came|turned up)\b/i,
    ],
    not: /\b(?:flight|train|hotel|dog|cat|allerg\w*|nuts?|sick|ill|poison\w*|glass|plastic|hair|delicious|freezer|processor|recipe|microwave|wooden|undercooked|raw|chocolate chips)\b/i,
    ack: [
      'Food that comes cold, wrong or short is so disappointing after the wait.',
      "That's no way for a meal to arrive.",
      "I can see why you're annoyed with food like that.",
    ],
    ask: [
      {
        text: 'Was it the whole order or one part of it?',
        unless:
          /\b(?:whole|all|everything|one|half|missing|only|just|wrong order|forg[eo]t\w*|no|without|left out|cold|soggy|spil(?:t|led)|lost)\b/i,
      },
      { text: 'Do you have a photo of what came?', unless: /\b(?:photos?|pics?|pictures?)\b/i },
    ],
    detail: 'your order number',
    act: ['take it up with the kitchen and see what you get back', 'see where it went wrong and what can be refunded'],
    hits: [
      'food arrived stone cold again',
      'Ordered two burgers, half the order missing',
      'takeaway came upside down, curry everywhere',
    ],
    misses: ['wrong dog food delivered', 'cold pizza for breakfast is the best'],
  },
];
