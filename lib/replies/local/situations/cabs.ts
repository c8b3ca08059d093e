import type { Situation } from './situation';

const RIDE = /\b(?:rides?|trips?|taxis?|cabs?|drivers?|pick(?:ed)? ?(?:me )?up|drop(?:ped)? off|fares?|car)\b/i;
const NOT_RIDE = 'flights?|planes?|train|bus|parcel|package|courier|printer|graphics|hire car|rental|delivery driver';
/** Booked cars: what is charged, who turns up, and what riders and drivers ask. */
export const CABS: readonly Situation[] = [
  {
    id: 'ride-cancel-fee',
    matter: 'that cancellation fee',
    sectors: ['rides'],
    when: [
      /\b(?:cancel+\w*|no.?show)\b/i,
      /\b(?:fees?|charg(?:e|ed|es|ing)|deduct\w*|took (?:my|the|\W?\d)|billed|debited|pay(?:ing)? for)\b/i,
    ],
    not: /\b(?:flights?|hotel|subscription|insurance|booking fee|train|my (?:order|food)|restaurant|food|eats|membership|racis\w*|discriminat\w*)\b/i,
    ack: [
      'Paying for a ride you never had is annoying.',
      'A fee with no ride to show for it should be looked at.',
      'I can see why you question a charge when nobody drove you anywhere.',
    ],
    ask: [
      {
        text: 'Did you cancel it, or did the driver?',
        unless:
          /\b(?:driver (?:\w+ )?(?:cancel\w*|no.?show|never)|(?:he|she|they|driver) (?:just )?cancel\w*|i (?:had to |have to )?cancel\w*|driver'?s? (?:for )?cancel\w*|cancel+ing the ride|cancel+ed (?:the ride|on me)|my driver)\b/i,
      },
      {
        text: 'Did the driver ever get to the pickup point?',
        unless:
          /^(?![\s\S]*\b(?:driver|he|she) (?:\w+ )?cancel)|\b(?:never (?:came|arrived|showed)|drove (?:past|off)|did ?n[o’']?t (?:come|arrive|show))\b/i,
      },
    ],
    quick: [
      {
        text: "The trip's page in the app usually has a way to question a cancellation fee.",
        unless: /\b(?:report\w*|disput\w*|contest\w*|questioned|support|in the app|no (?:way|option|button))\b/i,
      },
    ],
    detail: 'the date and time of the trip',
    act: ['see who cancelled and whether the fee stands', 'look at what was recorded and whether the fee is due'],
    hits: [
      'charged a cancellation fee and the driver was the one who cancelled',
      '£5 cancel fee billed, i never cancelled a thing',
      'no show driver and i get charged the fee, how',
    ],
    misses: ['flight cancelled and charged', 'driver cancelled on me twice'],
  },
  {
    id: 'ride-cannot-cancel',
    matter: 'the trouble canceling your ride',
    sectors: ['rides'],
    when: [
      /\bcancel\w*\b/i,
      /\b(?:can['’]?t|cannot|cant|won['’]?t|wont|does ?n['’]?t (?:work|let)|doesnt|not (?:able|letting|working)|unable|how (?:do|can) i|want to|trying to|tried to|need to|no (?:way|option|button)|let me)\b/i,
      RIDE,
    ],
    not: new RegExp(
      `\\b(?:${NOT_RIDE}|charged|fee|refund|driver (?:won|refus|doesn|want)|account|subscription|food|order|drivers? (?:keep|cancel+ed|cancel+ing)|cancel+ed on me)\\b`,
      'i',
    ),
    ack: [
      'Being stuck with a ride you no longer want is annoying.',
      'You should be able to cancel that ride without a struggle.',
      'I can see why you want out of that ride.',
    ],
    ask: [
      {
        text: 'Does it fail with a message, or is the button not there?',
        unless: /\b(?:message|error|says?|button|option|screen|freez\w*|frozen|crash\w*)\b/i,
      },
      {
        text: 'Is the driver on the way already?',
        unless: /\b(?:driver|on (?:the|his|her) way|arriv\w*|no driver|min\w* away|searching|looking for)\b/i,
      },
    ],
    quick: [
      {
        text: 'Closing the app fully and opening the trip again often brings the cancel option back.',
        unless: /\b(?:closed|re-?open\w*|force)\b/i,
      },
    ],
    detail: 'the pickup time',
    act: ['see whether it can be cancelled without a fee', 'check what is holding it up'],
    hits: [
      'trying to cancel my ride and the app wont let me',
      'need to cancel this cab, tapped it ten times and it doesnt work',
      'how do i cancel a trip, no button anywhere',
    ],
    misses: [
      'driver cancelled on me and charged me, want to cancel my card',
      'how do i cancel my account, had one ride',
    ],
  },
  {
    id: 'ride-friend-left-item',
    sectors: ['rides'],
    when: [
      /\b(?:left|lost|forgot|dropped)\b/i,
      /\b(?:phones?|i ?phone|wallet|purse|bags?|keys|laptop|glasses|jacket|coat|passport|headphones|air ?pods|suitcase|umbrella|camera|backpack|watch)\b/i,
      /\bin (?:an? |the |your |my |his |her |their )?(?:\w+ )?(?:cab|taxi|car|ride|uber|lyft|back ?seat)\b/i,
      /\b(?:friends?|wife|husband|mum|mom|dad|son|daughter|brother|sister|cousin|colleague|boss|girlfriend|boyfriend|partner|he|she|his|her|(?:call|rang|ring|switched off)\w*)\b/i,
    ],
    not: /\b(?:hire car|rental|flight|train|bus|got it back|found it|returned it|thank\w*|left (?:us|me|her|him|my (?:wife|husband|mum|mom|dad|son|daughter|friend|sister|brother)) (?:at|on|in the (?:middle|rain)))\b/i,
    ack: [
      'A phone or bag left behind is a horrible feeling, and time matters.',
      'I hope what was left is still lying there in the car.',
      "Let's try to get what was left in the car back while the trip is fresh.",
    ],
    ask: [
      {
        text: 'Whose account was the trip booked on?',
        unless:
          /\b(?:my account|i (?:booked|ordered)|his account|her account|their account|booked (?:by|on|from)|my uber|my ride)\b/i,
      },
    ],
    quick: [
      {
        text: "Whoever booked the ride can usually call the driver from the trip's page in the app.",
        unless: /\b(?:call\w*|rang|ring\w*|answer\w*|pick(?:ing)? up|phoned|messaged|contact\w*)\b/i,
      },
    ],
    detail: 'the time of the trip',
    act: ['try to get word to the driver about it', 'see whether the driver has found it'],
    hits: [
      'my aunt lost her purse in a cab on sunday, she has the plate',
      'husband forgot his glasses in the car we booked at nine',
      'my daughter lost her bag in a ride last night, driver wont answer calls',
    ],
    misses: ['driver left my wife in the rain in a car park, had her bag', 'she left her phone on the train'],
  },
  {
    id: 'ride-eta-jumps',
    matter: 'the wait that kept growing',
    sectors: ['rides', 'food_delivery'],
    when: [
      /\b(?:(?:\d+|one|two|three|five|a) (?:min\w*) (?:away|later|wait)|eta|arriv\w* in|minutes? away|time keeps|arrival time|says? \d+ min\w*)\b/i,
      /\b(?:then (?:it )?(?:becomes|became|goes|went|says|changes|turns|jumps?)|keeps? (?:going up|changing|increasing|adding|jumping)|turns? into|turned into|became|becomes|went (?:from|up)|jump(?:s|ed)|now (?:says|it['’]?s)|still|not moving|going the wrong way|opposite)\b/i,
      /\b(?:rides?|taxis?|cabs?|drivers?|pick ?up|car|promis\w*)\b/i,
    ],
    not: /\b(?:flights?|planes?|train|bus|parcel|package)\b/i,
    ack: [
      'A wait that keeps growing is hard to plan around.',
      'You plan by that time, so it should hold.',
      'Watching the wait go up instead of down is maddening.',
    ],
    ask: [
      {
        text: 'Did the driver get to you in the end?',
        unless: /\b(?:still|now|waiting|never|cancel\w*|got here|arrived|came|finally|always|every)\b/i,
      },
      { text: 'Which city is it?', unless: /\b(?:in|at) [A-Z][a-z]+|\b(?:got here|arrived)\b/ },
    ],
    detail: 'the time and the pickup point',
    act: ['see what was recorded for that pickup', 'look at how the driver was sent to you'],
    hits: [
      'car went from 4 minutes away to 14, now says 20, pick up never moves',
      'eta keeps going up and the car is not moving',
      'said 3 mins away, now says 15. is the driver going the wrong way?',
    ],
    misses: ['flight eta keeps changing, car waiting', 'driver came in 3 minutes'],
  },
  {
    id: 'ride-wants-code',
    ofOthers: true,
    sectors: ['rides', 'food_delivery'],
    when: [
      /\b(?:promo|discounts?|coupon|code|codes|voucher|free (?:rides?|food|delivery|meal)|hook ?up|credit|deal)\b/i,
      /\b(?:need (?:a|an|some|that)|hook (?:me|us|a)|hookup|send (?:me|us)|give (?:me|us)|got (?:a|any)|have (?:a|any)|any (?:promo|codes?|deals?|discounts?)|can (?:i|u|you)|could (?:i|you)|share|where(?:['’]?s| is) (?:my|the)? ?(?:promo|discount)|help (?:a|me|out)|wondering|want (?:a|some)|broke)\b/i,
    ],
    not: /\b(?:(?:not|(?:\w+n['’]t|(?:do|wo|ca|did|is|was|are|have|has|does|could|would|were)nt)|never|stopped|isn['’]?t|wont|won['’]?t|invalid|expired|fail\w*|used|error|refus\w*|applied|apply|accept\w*|honou?r\w*|verification|refund|charged|missing|cold|wrong|late|qr|pin|zip|post|login|confirmation)\b)/i,
    ack: [
      'Asking for a promo code is always worth a try.',
      'There is no harm in asking for a deal.',
      'Let me see which offers are going at the moment.',
    ],
    ask: [
      {
        text: 'Would it be your first order or ride with us?',
        unless: /\b(?:first|new (?:user|customer|rider)|always|every|regular|loyal|years)\b/i,
      },
    ],
    quick: [
      {
        text: 'Offers that are open to you usually show in the app before you pay.',
        unless: /\b(?:no (?:offers|promos)|app shows|checked)\b/i,
      },
    ],
    detail: 'the city you are in',
    act: ['see what is on offer there', 'look at which offers are open to you'],
    hits: [
      'got any promo codes going for new riders?',
      'wondering if there is a discount for students',
      'can u give me a free ride code',
    ],
    misses: ['my promo code is not working', 'code expired, can i get a new one', 'verification code never came'],
  },
  {
    id: 'ride-airport-pin',
    matter: 'the pickup pin going to the wrong place',
    sectors: ['rides'],
    when: [
      /\b(?:pick.?up|pickup|pin|location|map|address|gps)\b/i,
      /\b(?:defaults?|moves?|moved|jump(?:s|ed)?|wrong|wont|won['’]?t|can['’]?t|impossible|not (?:let|allow)\w*|(?:\w+n['’]t|(?:do|wo|ca|did|is|was|are|have|has|does|could|would|were)nt) (?:let|allow|find)\w*|keeps?|forces?|no way to|stuck on|other side)\b/i,
      /\b(?:airport|terminal|stadium|campus|hospital|gate|hangar|mall|station|entrance|arrivals|departures|my (?:street|house|building|flat)|where i am|my location)\b/i,
    ],
    not: /\b(?:train times?|bus|parcel|package|card pin|pin number|flight (?:is|was)|bank|hire car|dropped (?:me|us)|delivery)\b/i,
    ack: [
      "A pin that won't stay where you are makes a ride impossible to get.",
      'If the app picks the wrong spot, you and the driver can both be stuck.',
      "You know where you're standing, so the app should too.",
    ],
    ask: [
      {
        text: 'Which airport or place is it?',
        unless: /\b(?:[A-Z]{3}|at [A-Z][a-z]+|in [A-Z][a-z]+|[A-Z][a-z]+ (?:airport|stadium|station))\b/,
      },
      {
        text: 'Does typing the exact address move it?',
        unless: /\b(?:typ\w*|address|no matter|whatever|manually|tried)\b/i,
      },
    ],
    quick: [
      {
        text: 'Adding a note for the driver with the exact door often gets round a wrong pin.',
        unless: /\b(?:notes?|messag\w*|called|told (?:him|her|the driver))\b/i,
      },
      {
        text: 'Airports often allow pickups only at set points, so look out for the signs for ride apps.',
        unless: /^(?![\s\S]*\b(?:airport|terminal|arrivals|departures)\b)|\bsigns?\b/i,
      },
    ],
    detail: 'the address you want to be picked up at',
    act: ['pass it to the people who look after the map', 'see which pickup points are set there'],
    hits: [
      'pickup jumps to the main entrance when my office is round the back',
      "the pin jumps to the other side of the airport, can't move it",
      'app wont let me set the pick up at my building, always the wrong entrance',
    ],
    misses: ['my card pin is stuck', 'driver dropped us at the wrong terminal, not at the pick up location'],
  },
  {
    id: 'ride-driver-accused',
    matter: 'how the driver treated you',
    sectors: ['rides', 'food_delivery'],
    when: [
      /\b(?:drivers?|courier|postmate|dasher)\b/i,
      /\b(?:accus\w*|stealing|stole|yell\w*|scream\w*|swore|swear\w*|curs(?:ed|ing)|insult\w*|threaten\w*|kicked (?:me|us) out|disrespect\w*|unprofessional|argued|extra (?:fee|cash|money)|demand\w*|asked (?:me )?for (?:cash|extra|more|a tip)|made (?:me|us) get out)\b/i,
    ],
    not: /\b(?:train|bus|racis\w*|discriminat\w*|assault\w*|touch\w*|sexual\w*|groped|harass\w*|gun|knife|hit me|punch\w*|no extra|stole my (?:card|account|identity)|parcel|package|golf)\b/i,
    ack: [
      'Nobody should be treated like that on a ride.',
      "That's no way for a driver to treat anyone.",
      'You should have been able to sit back and get home in peace.',
    ],
    ask: [
      {
        text: 'Did you get to where you were going?',
        unless:
          /\b(?:got out|get out|kicked|dropped|home|arrived|wrong (?:place|location|address)|cancel\w*|refund|food|order|showed up|stranded|denied|denies)\b/i,
      },
      { text: 'Was anything charged on top?', unless: /\b(?:charged|fee|paid|refund\w*|refused to pay|cash|tip)\b/i },
    ],
    quick: [
      {
        text: 'A report made from that trip or order in the app ties it to the right driver.',
        unless: /\b(?:report\w*|complain\w*|support)\b/i,
      },
    ],
    detail: 'the date and time of the trip',
    act: ['get it to the team that looks into drivers', 'pass it to the people who follow that up'],
    hits: [
      'driver swore and threatened to leave us at the roadside over music',
      'driver demanded twenty in cash at the kerb',
      'so unprofessional, driver insulted my mum over her bags',
    ],
    misses: ['bus driver yelled at me', 'great driver, no extra fee'],
  },
  {
    id: 'ride-stranded',
    matter: 'the trouble getting a ride',
    sectors: ['rides'],
    when: [
      /\b(?:strand\w*|no (?:way|other way|ride|other ride) (?:home|to|back)|stuck (?:at|in|outside|here|without)|can['’]?t get home|need to (?:get|be) (?:home|at|to)|have to be at|no other ride)\b/i,
      /\b(?:rides?|drivers?|taxi|cab|app|account|phone|car|support)\b/i,
    ],
    not: /\b(?:flights?|planes?|train|bus|hire car|rental|tow|airline|hotel)\b/i,
    ack: [
      'Being stuck without a way to get there is stressful.',
      'Being left with no ride is a bad spot to be in.',
      'You were counting on a ride to get you there.',
    ],
    ask: [
      {
        text: 'What happens when you try to book: no cars, or an error?',
        unless:
          /\b(?:error|no (?:cars|drivers)|cancel\w*|driver (?:left|drove|never|refus\w*)|account|locked|suspended|card|new phone|phone (?:is|died|broke)|says)\b/i,
      },
      {
        text: 'Can you sign in on another phone or in a browser for now?',
        unless:
          /^(?![\s\S]*\bphone\b)|\b(?:support phone|phone (?:support|number|line|call)|browser|website|another phone|friend'?s phone)\b/i,
      },
    ],
    quick: [
      {
        text: 'If no cars show, setting the pin on a busier street close by often finds one.',
        unless:
          /\b(?:account|locked|suspended|banned|phone|card|driver (?:left|drove|refus\w*|cancel\w*)|cancel\w*|charged|support)\b/i,
      },
    ],
    detail: 'where you are',
    act: ['see what can be done from here', 'see what is going wrong'],
    hits: [
      'stranded at the station because the app wont find a driver',
      'need to get home from the hospital shift and the app shows no cars',
      'stuck outside the club, account locked and no way home',
    ],
    misses: ['stranded at the airport, flight cancelled, no car', 'no way this ride was 20 minutes'],
  },
  {
    id: 'account-others-charges',
    matter: "the activity on your account that isn't yours",
    sectors: ['rides', 'food_delivery'],
    when: [
      /\b(?:never (?:placed|ordered|took|made|requested|booked)|did ?n[o’']?t (?:place|order|take|make|request|book)|not (?:mine|ours|me)|hack\w*|unauthori[sz]ed|fraud\w*|someone (?:else )?(?:is |has |been )?(?:us\w*|order\w*|tak\w*)|stolen account|without (?:my|our) (?:knowledge|permission))\b/i,
      /\b(?:charg\w*|orders?|rides?|trips?|billed|account|payment|card|bank)\b/i,
      /\b(?:orders?|rides?|trips?|food|eats|account)\b/i,
    ],
    not: /\b(?:missing|cold|did ?n[o’']?t (?:order|get|receive) (?:this|that|the (?:drink|fries|sauce))|wrong (?:order|food|item)|phishing|sexual\w*|flight|driver (?:took|never))\b/i,
    ack: [
      'Charges for things nobody ordered are alarming.',
      'Seeing orders you know nothing about is a shock.',
      'Orders or rides that are not yours need stopping first and explaining after.',
    ],
    ask: [
      {
        text: 'Has the password been changed since?',
        unless: /\b(?:password|logged out|locked|can['’]?t (?:get in|log)|deleted|frozen|changed)\b/i,
      },
    ],
    quick: [
      {
        text: 'If a bank card is saved on it, tell the bank now so that no more can be charged.',
        unless: /\b(?:bank|froze\w*|cancel+ed (?:my|the) card|new card|blocked)\b/i,
      },
    ],
    detail: 'the email on the account',
    act: ['get the account looked at and the charges checked', 'see who can look into those charges'],
    hits: [
      'account hacked, four meals sent to a street i never heard of, unauthorised orders',
      'there are two rides on my account that we didnt take',
      'someone is ordering food on my account, unauthorised charges',
    ],
    misses: ['never ordered this, wrong order came', 'driver took a wrong turn and charged me for the trip i did take'],
  },
];
