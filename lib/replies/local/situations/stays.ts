import type { Situation } from './situation';

const LODGING =
  /\b(?:hotels?|motel|hostel|resort|b&b|villa|cottage|lodge|caravan|holiday let|guest ?house|campsite|hosts?|our room|my room|the room|rooms?|reception|stay(?:ed|ing)?|apartment)\b/i;

/** Hotels, lets and hire cars. */
export const STAYS: readonly Situation[] = [
  {
    id: 'car-hire',
    matter: 'the trouble with your rental car',
    sectors: ['travel_agent', 'rides'],
    when: [
      /\b(?:hire cars?|car hire|rental cars?|car rentals?|rented a car|rent(?:al)? (?:desk|agreement)|hired a car|rental)\b/i,
      /\b(?:charged?|deposit|wrong|queue|line|wait\w*|dirty|damage\w*|scratch\w*|excess|insurance|not (?:ready|there|available)|no cars?|downgrad\w*|upgrad\w*|smell\w*|smoke|fuel|refund\w*|fee|light|broke\w*|cancel+ed)\b/i,
    ],
    not: /\b(?:flat|apartment|tool|suit|dress|skis?|film|movie|landlord|parental|tenant|bike|tuxedo)\b/i,
    ack: [
      'Trouble with a rental car is the last thing you need on a trip.',
      'You booked the car ahead, so it should have been straightforward.',
      "I can see why you're unhappy with that rental.",
    ],
    ask: [
      {
        text: 'Do you still have the car, or has it gone back?',
        unless:
          /\b(?:return\w*|gave (?:it )?back|dropp(?:ed|ing)|after|charged?|charging|refund\w*|deposit|no cars?|not (?:ready|there|available)|queues?|lines?|wait\w*|desk|cancel+ed|booked|last|weeks?|months?)\b/i,
      },
      { text: 'Which branch did you pick up from?', unless: /\b(?:airport|at|in|from) [A-Z][a-z]+/ },
    ],
    quick: [
      {
        text: 'Keep dated photos of the car and the return receipt, as disputes often turn on them.',
        unless:
          /^(?![\s\S]*\b(?:damage\w*|scratch\w*|charged?|deposit|fuel|dirty|excess|fee)\b)|\b(?:photos?|pics?|pictures?|video|receipts?)\b/i,
      },
    ],
    detail: 'the rental agreement number',
    act: ['compare the agreement with what happened', 'take it to the branch and see what they have on record'],
    hits: [
      'hire car desk queue was 2 hours in Faro',
      'Rental car charged me for a scratch that was there',
      'car hire gave us the wrong size, no cars left',
    ],
    misses: ['rental flat has a damp wall, deposit gone', 'parental control charged me'],
  },
  {
    id: 'stay-host-silent',
    matter: 'the silence from your host',
    sectors: ['hotel', 'travel_agent'],
    when: [
      /\b(?:hosts?|owner|landlord|host family|property manager)\b/i,
      /\b(?:(?:can[’']?t|cannot|can not|couldn[’']?t|unable to|not (?:been )?able to) (?:reach|contact|get (?:hold|through|in touch))|(?:not|n[’']?t|never|no(?:body)?) (?:\w+ )?(?:repl\w+|respon\w+|answer\w*)|ignor\w+|unreachable|silent)\b/i,
    ],
    not: /\b(?:cancel+ed|refund\w*|i(?:[’']m| am) (?:a|the) host|as a host|my guests?|guest (?:is|won|has)|review)\b/i,
    ack: [
      'Not hearing from your host before a stay is worrying.',
      'You need to be able to reach your host.',
      'I can see why you want to hear from your host.',
    ],
    ask: [
      {
        text: 'When are you due to arrive?',
        unless:
          /\b(?:today|tonight|tomorrow|now|on (?:my|our|the) way|here|outside|arriv\w*|\w+day|\d{1,2}(?:st|nd|rd|th))\b/i,
      },
    ],
    quick: [
      {
        text: 'Messages sent through the booking site usually count the most, so please write there too.',
        unless: /\b(?:site|app|messag\w*|support)\b/i,
      },
    ],
    detail: 'your reservation code',
    act: ['see how we can reach them', 'look at what can be done'],
    hits: [
      'my host has not replied in a week',
      'cannot reach the host and we land at 9',
      'the owner is not answering and we are outside',
    ],
    misses: ['I am a host and my guest has not replied', 'host cancelled and is not answering'],
  },
  {
    id: 'stay-host-cancelled',
    matter: 'the stay that fell through',
    sectors: ['travel_agent', 'hotel'],
    when: [
      /\b(?:hosts?|owner|hotel|villa|cottage|apartment|airbnb|let|rooms?|stay|booking)\b/i,
      /\b(?:host cancel\w*|cancel+ed (?:on us|our (?:stay|room|booking|reservation|villa|cottage|holiday)|my (?:stay|room|booking|reservation))|hotel cancel+ed|owner cancel+ed|booking (?:was |got |has been )?cancel+ed|reservation (?:was |got )?cancel+ed|double.?booked)\b/i,
      /\b(?:hosts?|hotel|villa|cottage|apartment|airbnb|rooms?|stay|holiday)\b/i,
    ],
    not: /\b(?:flight|train|profile photo|web host|hosting|restaurant|i cancel+ed|class)\b/i,
    ack: [
      "You thought your stay was all settled, so that's awful news.",
      'That leaves you needing somewhere else to stay, which is really stressful.',
      'I know how much planning goes into a stay, so this is a blow.',
    ],
    ask: [
      {
        text: 'When were you due to arrive?',
        unless:
          /\b(?:today|tonight|tomorrow|this (?:weekend|week|morning)|(?:on|next) \w+day|days? before|hours? before|in \w+)\b/i,
      },
      {
        text: 'Do you want another place or the money back?',
        unless: /\b(?:refund\w*|money back|another|somewhere else|found)\b/i,
      },
    ],
    quick: [
      {
        text: 'A place with free cancellation is worth holding now, while this is looked into.',
        unless: /\b(?:last (?:year|month|week)|months? ago|refund\w*|had to|found (?:another|somewhere)|ago)\b/i,
      },
    ],
    detail: 'your booking reference',
    act: ['see why it was cancelled and what is open for your dates', 'check what you are due back'],
    hits: [
      'host cancelled two days before our holiday',
      'The hotel cancelled our room on the day',
      'our villa was double booked and they told us at the door',
    ],
    misses: ['host cancelled my web hosting', 'flight and not hotel cancelled, holiday over'],
  },
  {
    id: 'stay-booking-lost',
    matter: 'the trouble with your booking',
    sectors: ['travel_agent', 'hotel'],
    when: [
      LODGING,
      /\b(?:no record|no (?:booking|reservation)|lost (?:my|our|the) (?:booking|reservation)|can'?t find (?:my|our|the) (?:booking|reservation)|not on (?:the|their|your) system|nothing under|gave (?:away )?(?:my|our) room|over-?booked|moved us to|turned (?:us|me) away|wrong room|not the room|different room|twin (?:beds?|instead)|two singles)\b/i,
    ],
    not: /\b(?:flight|restaurant|table|class|train)\b/i,
    ack: [
      'What you booked should be what you find when you arrive.',
      'A problem with your booking is the last thing you want to hear when you arrive.',
      "I can see why you're upset, you'd booked and planned for it.",
    ],
    ask: [
      {
        text: 'Did you book with the hotel or through another site?',
        unless: /\b(?:direct\w*|through|via|third party|site|website|app|agent|with you)\b/i,
      },
      {
        text: 'Have you got a room for tonight?',
        unless:
          /\b(?:was|were|last|moved us|yesterday|stayed|gave us|put us|standard|twin|double|view|sister hotel|down for|tomorrow|next (?:week|month|year)|in (?:january|february|march|april|may|june|july|august|september|october|november|december)|\w+day|upcoming|refund\w*|e-?mail\w*|confirmation|months?|weeks?)\b/i,
      },
    ],
    quick: [
      {
        text: 'The confirmation email with its number often helps the desk to find a booking.',
        unless:
          /^(?![\s\S]*\b(?:no record|no (?:booking|reservation)|find|lost|system|nothing under)\b)|\b(?:confirm\w*|e-?mail\w*|showed|gave|over-?booked)\b/i,
      },
    ],
    detail: 'your booking reference',
    act: ['see what the hotel was sent and when', 'find out what happened to the room you booked'],
    hits: [
      'hotel has no record of our booking',
      'Reception gave away our room, it was paid for',
      'booked a double and got two singles in our room',
    ],
    misses: ['restaurant had no record of our table', 'the hotel bar was packed'],
  },
  {
    id: 'stay-room-not-ready',
    matter: 'the trouble getting into your room',
    sectors: ['travel_agent', 'hotel'],
    when: [
      /\b(?:check(?:ed|ing)?.?in|rooms?|keys?|reception|front desk|lobby)\b/i,
      /\b(?:not ready|isn'?t ready|wasn'?t ready|wait\w*|queue\w*|line|hour|minutes|no ?(?:body|one) (?:at|on|there)|nobody|key ?(?:card)? (?:doesn'?t|didn'?t|won'?t|not))\b/i,
      /\b(?:hotel|rooms?|reception|lobby|resort|lodge|front desk|guests?)\b/i,
    ],
    not: /\b(?:debited|charged|fee|smell\w*|flight|airport|boarding|waiting room|dressing room|fitting rooms?|changing room|room for|bank|chat ?room|hospital|doctor|surgery|dentist|bathroom cabinet|living room|bedroom set|box ?room|vet|emergency|online|what time|when|early|late check|server room|escape room|appointment|nhs)\b/i,
    ack: [
      "You'd arrived and just wanted to get into your room.",
      "That's a tiring wait at the end of a journey.",
      'A wait like that for a room is not much of a welcome.',
    ],
    ask: [
      {
        text: 'Are you in the room now?',
        unless:
          /\b(?:was|were|still|yesterday|last|took|finally|now|not ready|keep saying|been (?:queu\w+|waiting|stood|standing|sat)|locked|minutes|stood|standing|let us in|get in|outside|in the car|frozen|camping|line|nobody)\b|\bit(?:'s| is|s) \d/i,
      },
      {
        text: 'What time did they promise the room?',
        unless:
          /\b(?:\d ?pm|\d:\d\d|says? \d|said|promised|told|queue\w*|line|desk|locked|check in|code|host|owner|reception|outside|nobody|lobby)\b/i,
      },
    ],
    quick: [
      {
        text: 'Most desks will keep your bags, so that you can get out while you wait.',
        unless:
          /^(?![\s\S]*\b(?:not ready|isn'?t ready|wait\w*)\b)|\b(?:nobody|no ?one|keys?|queue\w*|lines?|midnight|night|kids?|was|were|wasn'?t|yesterday|last|bags?|luggage|outside)\b/i,
      },
    ],
    detail: 'the name of the hotel and the date',
    act: ['take it to the manager of that hotel', 'find out what held it up'],
    hits: [
      'room not ready at 5pm, kids asleep in the lobby',
      'An hour to check in at your hotel, one person on',
      'nobody at reception and we are outside, waiting since 10',
    ],
    misses: ['waiting room at the dentist, an hour', 'queue at check in for the flight, no room'],
  },
  {
    id: 'stay-dirty',
    matter: 'the state of the room',
    sectors: ['travel_agent', 'hotel'],
    when: [
      /\b(?:hotels?|rooms?|villa|cottage|apartment|lodge|caravan|airbnb|resort|hostel|motel|our stay|sheets|host)\b/i,
      /\b(?:dirty|filthy|stained|stains|mould\w*|mold\w*|hairs?|dust\w*|unclean\w*|not (?:been )?cleaned|bed ?bugs?|cockroach\w*|roach\w*|ants|mouse|mice|smell\w*|stank|stinks?|damp|used towels?|grim)\b/i,
      /\b(?:hotels?|rooms?|villa|cottage|apartment|lodge|caravan|airbnb|resort|hostel|motel|stay(?:ed)?|guests?)\b/i,
    ],
    not: /\b(?:fitting rooms?|changing rooms?|living room|bedroom set|gas|burning|smoke|paint|sofa|carpet shop|boiler|landlord|flight|train|gym|hair dryer|hairdresser|shampoo|waiting room|bathroom cabinet)\b/i,
    ack: [
      'Nobody should be given a room in that state.',
      'A room like that is off-putting, and not what you paid for.',
      "I wouldn't want to stay in that either.",
    ],
    ask: [
      {
        text: 'Are you still there, or have you left?',
        unless: /\b(?:was|were|had|left|last|stayed|checked out|home|got back)\b/i,
      },
      {
        text: 'Did anyone offer you another room?',
        unless:
          /\b(?:another|moved|offered|no other|full|host|villa|cottage|refus\w*|mov(?:e|ing)|rude|ignored|refund\w*|nobody|offer|sold out|reception|desk|staff|manager|shrug\w*|apolog\w*|sorry)\b/i,
      },
    ],
    quick: [
      {
        text: 'Photos taken before anything is cleaned are worth having.',
        unless: /\b(?:photos?|pics?|pictures?|video|left|was|were|last|cleaned)\b/i,
      },
    ],
    detail: 'your booking reference',
    act: ['take it to the manager there', 'see that it is looked at and what can be done about your stay'],
    hits: [
      'hairs in the bed at your hotel',
      'Filthy room, stained sheets, third floor',
      'cottage was damp and full of dust',
    ],
    misses: ['fitting room was filthy', 'the hotel smells of gas'],
  },
  {
    id: 'stay-noise',
    matter: 'the noise during your stay',
    sectors: ['travel_agent', 'hotel'],
    when: [
      /\b(?:hotels?|rooms?|resort|villa|apartment|lodge|campsite|caravan|hostel|motel|our stay|guests?|night)\b/i,
      /\b(?:nois[ey]+|loud|music|party|parties|banging|building work|construction|drilling|thin walls|couldn'?t sleep|no sleep|sleep|awake|karaoke|disco|lift all night)\b/i,
      /\b(?:hotels?|resort|villa|lodge|campsite|caravan|hostel|motel|our room|my room|room (?:was|is|next|above|over|beside))\b/i,
    ],
    not: /\b(?:noise.cancel\w*|headphones|living room|fan is|fridge|laptop|flight|mattress|airport floor|party of|slept (?:so )?well|best sleep|cooler|hear music|speaker|air ?con\w*|heating|mini ?bar)\b/i,
    ack: [
      "A noisy night is miserable when you've paid for somewhere to sleep.",
      'I know how rotten you feel after no sleep.',
      'That room should have been somewhere to get some rest.',
    ],
    ask: [
      {
        text: 'Where was the noise coming from?',
        unless:
          /\b(?:music|party|bar|building|construction|drilling|next door|above|below|road|lift|disco|karaoke|guests|neighbou?rs|bakery|generator|railway|trains?|ac|air con\w*|lorries|trucks|kitchen|kids|dogs?|stag|hen|neighbou?rs?|upstairs|opposite|refurb\w*|drills?|diggers?)\b/i,
      },
      { text: 'Did the desk offer to move you?', unless: /\b(?:moved?|full|offered|refus\w*|nobody|said|told)\b/i },
    ],
    quick: [
      {
        text: 'If you are still there, the desk can often find a room on a quieter side.',
        unless:
          /\b(?:desk|reception|moved|full|was|were|left|last|stayed|villa|apartment|campsite|caravan|couldn'?t|home|said)\b/i,
      },
    ],
    detail: 'your booking reference',
    act: ['take it to the manager of the place', 'see what was reported that night'],
    hits: [
      'disco under our room until 4, hotel said nothing',
      'Building work from 7 am at the resort',
      'no sleep, thin walls, motel on the main road',
    ],
    misses: ['noise cancelling headphones for the hotel', 'best sleep ever at the hotel'],
  },
  {
    id: 'stay-room-fault',
    matter: 'what was not working during your stay',
    sectors: ['travel_agent', 'hotel'],
    when: [
      /\b(?:hotels?|rooms?|villa|cottage|lodge|apartment|resort|caravan|hostel|motel|airbnb)\b/i,
      /\b(?:heating|air ?con\w*|a\/c|hot water|shower|toilet|wi-?fi|tv|kettle|lift|elevator|pool|boiler|radiator|bath|sauna|hot ?tub|jacuzzi)\b/i,
      /\b(?:no|not work\w*|broken|broke|cold|freezing|boiling|out of order|closed|shut|leak\w*|blocked|won'?t|doesn'?t|didn'?t|crack|stuck|down|wasn'?t)\b/i,
      /\b(?:hotels?|villa|cottage|lodge|resort|caravan|hostel|motel|airbnb|our room|my room|stay(?:ed|ing)?|guests?|reception|front desk|room (?:\d+|had|has|with no))\b/i,
    ],
    not: /\b(?:accessible|steps|rail|do i get|living room|router|broadband|landlord|bathroom|engineer|stuck (?:with us )?inside|emergency|do you have|is there|flight|train|smart)\b/i,
    ack: [
      'You paid for a room where everything works.',
      'A stay with things out of order is not the one you paid for.',
      'I can see how things out of order spoil a stay.',
    ],
    ask: [
      {
        text: 'Are you still there now?',
        unless: /\b(?:was|were|had|left|last|stayed|got back|home|checked out|we're here|still)\b/i,
      },
      {
        text: 'What did they say when you reported it?',
        unless: /\b(?:said|told|offered|nobody|reported|shrug\w*|gave)\b/i,
      },
    ],
    detail: 'your booking reference',
    act: ['take it to the manager there', 'see what was done about it and what you are due'],
    hits: [
      'no hot water at the cottage for 3 days',
      'Air con broken in our room, 34 degrees',
      'pool closed at the resort, nobody told us before',
    ],
    misses: ['is there wifi at the hotel', 'boiler broken, engineer never came, staying in a hotel'],
  },
  {
    id: 'stay-charge',
    matter: 'the charges around your stay',
    sectors: ['travel_agent', 'hotel'],
    when: [
      LODGING,
      /\b(?:charged?|deposit|hold|resort fee|no.?show fee|overcharged?|billed|refund\w*|mini ?bar|cleaning fee|paid twice|double|fee|fees|money back)\b/i,
      /\b(?:hotels?|rooms?|stay(?:ed)?|villa|cottage|hosts?|resort|lodge|check(?:ed)?.?out|check(?:ed)?.?in|holiday|reservation|airbnb)\b/i,
    ],
    not: /\b(?:this room|same glitch|glitch|flight|train|web host\w*|hosting|phone|fibre|landlord|living room|room for|gym|subscription|dining|bathroom|stay away|stay with|elevator)\b/i,
    ack: [
      'Nobody should pay more for a stay than they agreed to.',
      "An amount you didn't expect after a stay is worrying.",
      'I can see why you want that money explained.',
    ],
    ask: [
      {
        text: 'Does the bill say what it is for?',
        unless:
          /\b(?:mini ?bar|fees?|tax|deposit|twice|two times|hold|damage|cleaning|prosecco|pay again|same|invoice|quoted|price|higher|parking|upgrade|company|breakfast|smoking|late check ?out|says|no show)\b/i,
      },
      {
        text: 'Did you pay the place itself or a booking site?',
        unless: /\b(?:direct\w*|through|via|third party|site|website|app|at the desk|host|pay at hotel|online)\b/i,
      },
    ],
    quick: [
      {
        text: 'The itemized bill from the front desk usually names every extra, so ask for that copy.',
        unless:
          /\b(?:itemi[sz]ed|receipts?|deposit|holds?|no.?show|refund\w*|money back|villa|cottage|hosts?|airbnb|twice|double)\b/i,
      },
    ],
    detail: 'your booking reference',
    act: ['check what was taken and what for', 'see what is due back and who holds it'],
    hits: [
      'hotel charged a no show fee and i was there',
      'Deposit from our villa not back after 3 weeks',
      'resort fee and cleaning fee on top, room nearly doubled',
    ],
    misses: ['phone company deposit charged', 'web host charged twice for hosting, no room'],
  },
  {
    id: 'stay-other',
    matter: 'the trouble with your stay',
    sectors: ['travel_agent', 'hotel'],
    when: [
      /\b(?:(?:the|this|that|your|our|my|a|ur|worst|awful|terrible) (?:\w+ )?(?:hotel|motel|hostel|resort|villa|cottage|b&b|holiday let|guest ?house)|my stay|our stay|stayed|staying|checked (?:in|out))\b/i,
      /\b(?:hotel|motel|hostel|resort|villa|cottage|b&b|holiday let|stay(?:ed|ing)?|guest ?house)\b/i,
    ],
    not: /\?\s*$|^(?:hi|hello|hey|morning|evening)?[ ,]*(?:is|are|do|does|can|will|what|whats|when|where|how|which|any|next|could|would|should|who)\b|\b(?:search\w*|benefits?|stay(?:ed|ing)? (?:in|home|at home|up|with|away|safe|on|off|loyal)|flight|train|plane|taxi|gas|fire alarm|web host|chat ?bot|logged in|my bank|cottage (?:pie|cheese)|stuck (?:with us )?inside|emergency|not the worst|parcel|bag|order|recommend|hidden camera|camera|police|assault\w*|black|accents?|lawyer|claims?|tiktok|duets|near the hotel|mattress|layover|included|dispute|dream|do i|lands|rebook\w*|scam|verify|lovely|thank(?:s| you)|brilliant|sorted|kind|love|loved|great|beautiful|smooth|hilarious|lol|haha|joke)\b/i,
    ack: [
      'A stay like that is a letdown.',
      "I can see why you're disappointed with your stay.",
      'A stay with us should be far better than that.',
    ],
    ask: [
      {
        text: 'Are you still there now?',
        unless: /\b(?:was|were|left|last|stayed|home|again|never|checked out|worst|cancel\w*)\b/i,
      },
      {
        text: 'Did you tell anyone there at the time?',
        unless: /\b(?:told|said|staff|reception|desk|manager|nobody|complained|asked|rude)\b/i,
      },
    ],
    detail: 'your booking reference',
    act: ['take it to the manager of the place', 'see what was reported during your stay'],
    hits: [
      'worst hotel we have ever booked',
      'Our stay was a nightmare from start to end',
      'the villa is nothing like the pictures',
    ],
    misses: ['worst flight, hotel was great', 'not the worst hotel'],
  },
];
