import type { Situation } from './situation';

const BAG =
  /\b(?:bags?|baggage|luggage|suitcases?|cases?|holdall|rucksack|backpack|buggy|pram|pushchair|stroller|golf clubs|clubs|skis|surfboard|guitar|cello|instrument|car seat)\b/i;
const TRAVEL =
  /\b(?:flights?|flew|flying|fly|planes?|airlines?|airways|airports?|carousel|belt|land(?:ed|ing)|baggage|luggage|suitcases?|checked in|hold|tag)\b/i;

/** Bags that come late, broken or not at all, and things left on board. */
export const BAGS: readonly Situation[] = [
  {
    id: 'bag-mobility-aid',
    matter: 'what happened to the mobility aid',
    sectors: ['airline'],
    when: [
      /\b(?:wheelchairs?|powerchairs?|mobility (?:scooter|aid)|walking frame|walker|scooter)\b/i,
      /\b(?:damaged|broken|broke|snapped|smashed|bent|cracked|lost|missing|wrecked|in bits|in pieces)\b/i,
      /\b(?:flights?|flew|planes?|airlines?|airports?|hold|landed|baggage|carousel)\b/i,
    ],
    ack: [
      'A mobility aid is how you get around, so this is urgent.',
      'That leaves you without the mobility aid you need to get about.',
      "That's so much more than a damaged bag, and it needs dealing with first.",
    ],
    ask: [
      {
        text: 'Have you got something safe to use right now?',
        unless: /\b(?:loan|borrow\w*|spare|temporary|no chair)\b/i,
      },
      {
        text: 'Was a report made at the airport?',
        unless: /\b(?:repairs?|in august|second time|weeks|months)\b|\b(?:report\w*|reference|form|desk|claim)\b/i,
      },
    ],
    quick: [
      {
        text: "The airport's assistance desk can usually lend a wheelchair in the meantime.",
        unless:
          /\b(?:loan\w*|lend\w*|lent|borrow\w*|spare|temporary|home|weeks?|months?|yesterday|last|walker|walking frame)\b/i,
      },
      {
        text: 'Please take photos of the damage and keep the bag tag until it is sorted out.',
        unless: /\b(?:lost|missing|photos?|pics?|pictures?|video)\b/i,
      },
    ],
    detail: 'your report reference or flight number',
    act: ['find out who is dealing with the repair or the loan', 'get it in front of the mobility team'],
    hits: [
      'my wheelchair came off the plane with a bent wheel',
      'You broke my mothers walking frame on the flight',
      'powerchair smashed in the hold @brindair',
    ],
    misses: ['wheelchair help never came at the airport', 'my suitcase is broken after the flight'],
  },
  {
    id: 'bag-damaged',
    matter: 'the damage to your luggage',
    sectors: ['airline', 'travel_agent'],
    when: [
      BAG,
      /\b(?:damaged?|broken|broke|smashed|ripped|torn|cracked|dent(?:ed)?|wheel(?:s)? (?:off|missing|gone|came|broken|snapped)|handle|destroyed|crushed|soaked|wet|oil|hole|wrecked|snapped|burst)\b/i,
      TRAVEL,
    ],
    not: /\b(?:lift|lift's|flights with|first trip|zipper on the|first use|my (?:brand )?new (?:suitcase|case|backpack|bag)|bought|wear and tear|warranty|handbag|school bag|gift bag|tea ?bags?|phone case|carrier bag|first trip with my new|in ?box|parcel|courier|order(?:ed)?|case (?:number|id)|bag broke at|machine)\b/i,
    ack: [
      'No bag should come off a flight in that state.',
      'Finding your bag damaged after a flight is horrible.',
      'It should have come back the way you handed it over.',
    ],
    ask: [
      {
        text: 'Did you get a damage report at the airport?',
        unless: /\b(?:report\w*|form|pir|desk was (?:closed|shut)|claim\w*|reference|sent pics|told)\b/i,
      },
      {
        text: 'Is it the bag itself, or something inside as well?',
        unless: /\b(?:inside|contents|clothes|wine|wheel|handle|zip|everything|bridge|neck|clubs)\b/i,
      },
    ],
    quick: [
      {
        text: 'Take photos now and keep the bag tag, as a damage claim usually needs both.',
        unless: /\b(?:photos?|pics?|pictures?|video|tag)\b/i,
      },
    ],
    detail: 'your bag tag number',
    act: ['see what is on record and what comes next', 'get the damage recorded and tell you how to claim'],
    hits: [
      'suitcase came off the belt with the handle ripped off',
      'My luggage is soaked through after the flight',
      'wheel broken on our new case, landed an hour ago',
    ],
    misses: ['my parcel bag was ripped by the courier', 'suitcase is lost'],
  },
  {
    id: 'bag-rifled',
    matter: 'what happened to your bag and your things',
    sectors: ['airline'],
    when: [
      BAG,
      /\b(?:stolen|theft|stole|rummaged|gone through|opened|lock (?:cut|broken)|taken (?:from|out of)|missing (?:from|out of) (?:my|our|the|her|his)|items missing|things missing)\b/i,
      TRAVEL,
    ],
    not: /\b(?:gate opened|desk opened|wallet|drop opened)\b/i,
    ack: [
      "That's really upsetting, knowing somebody may have been through your things.",
      "Nothing should go missing from a bag you've handed to us.",
      'What a horrible thing to find when you get your bag back.',
    ],
    ask: [
      { text: 'Was it reported before you left the airport?', unless: /\b(?:report\w*|police|desk|told|claim)\b/i },
      {
        text: "Did the bag come off the belt with everyone else's?",
        unless: /\b(?:late|delivered|days|belt|carousel)\b/i,
      },
    ],
    quick: [
      {
        text: 'A list of what is missing, with photos of the bag and any cut lock, helps from the start.',
        unless: /\b(?:list|photos?|pics?|pictures?|video)\b/i,
      },
    ],
    detail: 'your bag tag number',
    act: ['see where the bag went between check-in and the belt', 'get it to the people who look into missing items'],
    hits: [
      'someone has gone through my suitcase and two rings are gone',
      'Luggage opened and perfume stolen between check in and the belt',
      'lock cut off my bag on the flight from Rome, things missing',
    ],
    misses: ['bag drop opened late for the flight', 'my bag is late off the flight'],
  },
  {
    id: 'bag-belt-wait',
    matter: 'the wait at the baggage belt',
    sectors: ['airline'],
    when: [
      /\b(?:bags?|luggage|suitcases?|baggage|cases)\b/i,
      /\b(?:carousel|belt|baggage (?:hall|claim|reclaim)|reclaim)\b/i,
      /\b(?:wait\w*|still|no (?:bags?|sign|luggage)|hour|min(?:s|utes)?|nothing|where|since)\b/i,
    ],
    not: /\b(?:ribbon|'s tag|wrong|days?|weeks?|lost|seat ?belt|damaged|broken|report|left my|tracker|airtag|already|first)\b/i,
    ack: [
      "That's a long time to stand at the belt when you just want to get going.",
      'The last thing you need after a flight is a wait like that for your bag.',
      "You've landed and you just want your bag and to be on your way.",
    ],
    ask: [
      { text: 'Which airport are you at?', unless: /\b(?:at|in|into) [A-Z][a-z]+/ },
      {
        text: 'Is it the whole flight waiting or just a few of you?',
        unless: /\b(?:all|whole|everyone|180|of us|people)\b/i,
      },
    ],
    quick: [
      {
        text: 'If the belt stops without it, please see the baggage desk before you leave the hall.',
        unless: /\b(?:desk|agents?|home|left the)\b/i,
      },
    ],
    detail: 'your flight number',
    act: ['ask the ground team what is holding that belt up', 'find out where the bags from it are'],
    hits: [
      'no bags on belt 4 after 50 minutes',
      'Still waiting at the carousel for our luggage',
      'baggage reclaim, an hour, nothing moving, where are the bags',
    ],
    misses: ['my bag never came off the belt and its been 3 days', 'seat belt stuck, bag on my knee, still waiting'],
  },
  {
    id: 'bag-tracker',
    matter: 'the bag that is still not with you',
    sectors: ['airline'],
    when: [/\b(?:air ?tags?|tracker|tracking tag|find my)\b/i, /\b(?:bags?|baggage|luggage|suitcases?|case)\b/i],
    not: /\b(?:buy|sell|sale|battery|keys|colour|color|parcel)\b/i,
    ack: [
      "It's maddening to see where your bag is and not be able to get it.",
      'You know where it is, so I can see why this is frustrating.',
      'With the tracker showing the place, somebody needs to go and look.',
    ],
    ask: [
      { text: 'Where does the tracker put it now?', unless: /\b(?:in|at|says|shows|near) (?:the |a )?[A-Z]?\w+/i },
      {
        text: 'Do you have a reference for the missing bag yet?',
        unless: /\b(?:reference|report\w*|pir|claim|number)\b/i,
      },
    ],
    quick: [
      {
        text: 'A screenshot of the tracker with the time on it helps the team that traces bags.',
        unless: /^(?![\s\S]*\b(?:air ?tags?|tracker|tracking tag)\b)|\b(?:screen ?shots?|photos?|pics?)\b/i,
      },
    ],
    detail: 'the reference for the missing bag',
    act: ['pass the place on to the team tracing it', 'see whether it has been scanned there'],
    hits: [
      'airtag says my bag never left Porto',
      'My tracker shows the suitcase moving round town',
      'i can see my luggage on find my, you cannot',
    ],
    misses: ['do you sell a bag with an airtag pocket', 'sports tracker does not sync'],
  },
  {
    id: 'bag-claim',
    matter: 'the trouble with your bag claim',
    sectors: ['airline'],
    when: [
      BAG,
      /\b(?:claims?|receipts?|reimburse\w*|compensat\w+|expenses|toiletries|buy clothes|bought clothes)\b/i,
      TRAVEL,
    ],
    not: /\b(?:baggage claim (?:hall|area|is|at)|at baggage claim|phone case)\b/i,
    ack: [
      "You shouldn't have to chase a bag claim on top of everything else.",
      'I can see why you want an answer on that claim.',
      "That's a lot of hassle on top of the trouble with the bag.",
    ],
    ask: [
      {
        text: 'Did you get a number when the claim went in?',
        unless: /\b(?:number|reference|ref|ends \d+|how (?:do|can|to)|ticket)\b/i,
      },
      {
        text: 'Is the bag itself back with you?',
        unless: /\b(?:damaged|wheel|broken|turned up|came back|lost|still missing|never)\b/i,
      },
    ],
    quick: [
      {
        text: 'Keep every receipt for what you had to buy meanwhile, as bag claims go by those.',
        unless: /\b(?:receipts?|damaged|broken|wheel|handle)\b/i,
      },
    ],
    detail: 'the claim number',
    act: ['see where the claim has got to', 'find out what it is still waiting for'],
    hits: [
      'sent receipts for my lost luggage 5 weeks ago',
      'Baggage claim form submitted in july, no reply about my suitcase',
      'who pays for clothes while you find my bag, airline says claim',
    ],
    misses: ['claim your free tote bag today', 'my suitcase is lost'],
  },
  {
    id: 'bag-left-on-plane',
    sectors: ['airline'],
    when: [
      /\b(?:left|lost|forgot|dropped|leaving)\b/i,
      /\b(?:on (?:the|your|a|this|my|our) (?:\w+ ){0,3}(?:plane|flight)|on board|seat pocket|overhead|row \d+|under (?:the|my) seat|lounge|at (?:security|the gate)|\d{1,2}[A-F] on)\b/i,
      /\b(?:plane|flight|airline|seat|gate|airport|lounge)\b/i,
    ],
    not: /\b(?:forced|check my|meds|train|bus|(?:flight|plane) (?:has |had )?(?:left|just left)|left (?:us|me|him|her|without|waiting|late|stranded|over|on time)|hours left|seats? left|two left|lost (?:my|our|the) (?:bag|luggage|suitcase|seat)|nothing left|left (?:alone|behind by))\b/i,
    ack: [
      'Oh no, leaving something on board is a horrible thing to notice.',
      'Leaving something on a plane is easily done, and worth chasing quickly.',
      'I hope we can get what you left back to you.',
    ],
    ask: [
      { text: 'Which seat or row were you in?', unless: /\b(?:\d{1,2}[A-F]|row \d+|seat \d+|lounge|security|gate)\b/i },
      {
        text: 'Which airport did the flight end at?',
        unless: /\b(?:to|in|at|into|from) [A-Z][a-z]+|\b[A-Z][a-z]+ flight/,
      },
    ],
    quick: [
      {
        text: 'If the plane is still at the gate, staff there can often have the seat checked.',
        unless: /\b(?:yesterday|last|days?|weeks?|home|ago|lounge|security|morning|told|asked)\b/i,
      },
      {
        text: 'Things found in cleaning are often logged a day later, so it is worth asking twice.',
        unless: /\b(?:days?|weeks?|lounge|security|twice|again)\b/i,
      },
    ],
    detail: 'your flight number and date',
    act: ['ask lost property whether it was handed in', 'see whether it was logged when the cabin was cleaned'],
    hits: [
      'left my tablet in the seat pocket on this mornings flight',
      'Forgot a blue jacket in the overhead on the plane to Cork',
      'dropped my hearing aid around row 12 on your flight',
    ],
    misses: ['the flight left without us', 'left my phone on the train'],
  },
  {
    id: 'bag-lost',
    matter: 'your luggage not arriving with you',
    sectors: ['airline', 'travel_agent'],
    when: [
      BAG,
      /\b(?:lost|missing|where(?:'s| is| are)|never (?:arrived|came|turned|made)|not (?:arrived|here|turned|come|made)|didn'?t (?:arrive|come|make|turn)|hasn'?t|haven'?t|still (?:no|not|waiting|without|in|missing)|no (?:sign|bag|bags|luggage|suitcase|news)|left (?:behind|in)|without my|delayed|days|is in [A-Z])\b/i,
      TRAVEL,
    ],
    not: /\b(?:cart|bleeding|shin|cancel+ed|cancel+ation|rebooked|claim|straight through|in the (?:shop|basket)|tote|school bag|phone case|tea ?bags?|lost in the crowd|where is bag drop|allowance|allowed|can i|do bags|bag drop|order(?:ed)?|restock\w*|parcel|found (?:it|my)|thank(?:s| you) (?:for|to)|phew|new suitcase|sell|colou?r)\b/i,
    ack: [
      "Being without your bag is miserable, and worse when you don't know where it is.",
      'Your bag should have come with you.',
      'I know how stressful it is to be without your things.',
    ],
    ask: [
      {
        text: 'Did you get a reference from the airport desk?',
        unless: /\b(?:reference|ref|report\w*|pir|file|claim|number|desk)\b/i,
      },
      { text: 'Where should the bag have come out?', unless: /\b(?:in|at|to|into) [A-Z][a-z]+/ },
      {
        text: 'Are you at home now or still away?',
        unless: /\b(?:home|holiday|hotel|away|wedding|trip|here in|am in|we fly|weeks)\b/i,
      },
    ],
    quick: [
      {
        text: 'Keep the bag tag and the receipts for any essentials, as a claim usually needs both.',
        unless: /\b(?:receipts?|bag tag)\b/i,
      },
    ],
    detail: 'your bag reference or tag number',
    act: ['see where it was last scanned', 'find out which airport has it'],
    hits: [
      'day 4 and still no suitcase @brindair',
      'You lost my luggage on the way to Faro',
      'landed yesterday, bag never came, where is it',
    ],
    misses: ['lost my phone case', 'can i take two bags on the flight or is one lost'],
  },
  {
    id: 'bag-other',
    matter: 'the trouble with your luggage',
    sectors: ['airline'],
    when: [
      /\b(?:luggage|suitcases?|baggage|checked bags?|hold bags?|golf clubs|surfboards?)\b/i,
      /\b(?:flights?|flew|fly|planes?|airlines?|airports?|belts?|hold|landed|desk|delivered|terminal|t\d|baggage|tag|courier|van)\b/i,
    ],
    not: /\?\s*$|^(?:hi|hello|hey|morning|evening)?[ ,]*(?:is|are|do|does|can|will|what|whats|when|where|how|which|any|next|could|would|should|who)\b|\b(?:allowance|do bags|is it 30|new suitcase|my new|first (?:use|trip)|bought|emotional baggage|excess baggage of|hotel stored|train|bus|tan|died|parcel|rescued|order(?:ed)?|tote|colou?r|allowed|lovely|thank(?:s| you)|brilliant|sorted|kind|love|loved|great|beautiful|smooth|hilarious|lol|haha|joke)\b/i,
    ack: [
      'Your luggage should be one thing less to worry about.',
      'Trouble with luggage is the last thing you need on a trip.',
      'I can see why you want your luggage sorted out.',
    ],
    ask: [
      {
        text: 'Is the bag with you now?',
        unless:
          /\b(?:sticker|told|carry my own|sitting alone)\b|\b(?:lost|missing|without|no (?:bags?|luggage|baggage|suitcase|agents?)|still|where|delivered|arrived|came|belts?|took|taken|dumped|courier|wrong|rang|searched|locks?|offloaded|tagged|sent|recheck|back)\b/i,
      },
      {
        text: 'Do you have a reference from the airport for it?',
        unless:
          /\b(?:priority|labels?|sticker|trolleys?|told|carry my own|[1-5] ?am|tags?)\b|\b(?:reference|ref|report\w*|pir|claim|number|searched|dumped|recheck)\b/i,
      },
    ],
    detail: 'your flight number',
    act: ['see what is on record for that bag', 'ask the baggage team about it'],
    hits: [
      'baggage hall at the airport is a mess, nobody in charge',
      'My suitcase was delivered to a house I left on Sunday',
      'you sent our luggage on the wrong flight to the wrong terminal',
    ],
    misses: ['what is the luggage allowance on the flight', 'my new suitcase is a nice colour'],
  },
];
