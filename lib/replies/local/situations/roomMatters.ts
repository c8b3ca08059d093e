import type { Situation } from './situation';

/** Rooms, hosts and tables: what guests write from the place itself. */
export const ROOM_MATTERS: readonly Situation[] = [
  {
    id: 'stay-key-card',
    matter: 'the room key that does not work',
    sectors: ['hotel'],
    when: [
      /\b(?:(?:room |hotel |door |mobile |digital |key )?key ?cards?|(?:room|door|mobile|digital) keys?|keys? (?:to|for) (?:the|our|my) room|door (?:code|lock)|lock ?box)\b/i,
      /\b(?:stopped|\w+n['’]t|nt|not|wont|doesnt|keeps?|again|third|twice|times|locked out|de-?activat\w*|demagneti[sz]\w*|fail\w*|dead|broken|useless|wrong|down to (?:reception|the desk|the lobby)|every time)\b|n['’]t\b/i,
    ],
    not: /\b(?:car key|licen[cs]e|product key|game|api key|keyboard|lost (?:my|the) key|left (?:my|the) key|bank|keys? to success|how do i (?:use|get))\b/i,
    ack: [
      'Standing outside your own room with a dead key is no fun.',
      'A key that fails again and again means a lot of trips to the desk.',
      'You should be able to get into your room the first time.',
    ],
    ask: [
      {
        text: 'Which hotel is it, and are you in your room now?',
        unless: /\b(?:locked out|outside|corridor|hallway|yesterday|last (?:night|week))\b/i,
      },
    ],
    quick: [
      {
        text: 'Keeping a key card away from phone and wallet often stops it losing its code.',
        unless: /\b(?:phone|wallet|purse|mobile key|digital|app|code|lock ?box|app)\b/i,
      },
    ],
    detail: 'the hotel and the name on the booking',
    act: ['ask the desk there to sort the lock', 'get the hotel to look at the lock'],
    hits: [
      'key card stopped working three times',
      "our room key won't open the door again, back down to reception",
      'mobile key in your app not working, stood in the corridor',
    ],
    misses: ['product key not working', 'i left my keycard in the room at checkout', 'how do i get a mobile key'],
  },
  {
    id: 'stay-facility-shut',
    matter: 'what was closed during your stay',
    sectors: ['hotel', 'travel_agent'],
    when: [
      /\b(?:(?:swimming |indoor |outdoor |hotel |kids |roof\w* )?pools?|spa|gym|sauna|hot ?tub|jacuzzi|beach|bars?|restaurant|breakfast room|kids['’]? club|fitness (?:room|centre|center)|lifts?|elevators?|sun ?beds?|room service|terrace)\b/i,
      /\b(?:closed|shut|not (?:open|working|available|in use)|out of (?:order|use|service)|\w+n['’]t (?:open|working|available)|under (?:renovation|construction|maintenance|repair)|unavailable|being (?:renovated|refurbished|repaired)|broken|building (?:work|site))\b/i,
      /\b(?:hotel|resort|stay\w*|booked|booking|guests?|room|nobody (?:said|told|mentioned)|no one (?:said|told|mentioned)|week|holiday|floor|check(?:ed)? ?in|paid|website|advertis\w*|told|weekend|family|kids|pram|nights?)\b/i,
    ],
    not: /\b(?:is (?:the|your) (?:pool|gym|spa|bar|restaurant)|will (?:the|your)|what time|car ?pool|pool (?:ride|driver)|when (?:does|will|is)|station|train|tube|gym member\w*|personal trainer|bar of chocolate|shop|store)\b/i,
    ack: [
      'You booked with that in mind, so finding it closed is a real letdown.',
      'A closure like that should be told to guests before they come.',
      'It was part of what you paid for, and it was not there.',
    ],
    ask: [
      {
        text: 'Which hotel is it, and until when are you staying?',
        unless: /\b(?:yesterday|last (?:week|month|weekend)|got back|came home|stayed)\b/i,
      },
    ],
    detail: 'the hotel and the name on the booking',
    act: ['ask the hotel what it can do for you', 'take it up with the hotel manager'],
    hits: [
      'pool closed all week and nobody said so when we booked',
      'lift out of order and we are on floor nine with a pram',
      'spa under renovation, not one word on your website before we paid',
    ],
    misses: [
      'is the pool open in winter? gym closed when we stayed',
      'tube lift out of order at the station',
      'my gym membership, gym closed for a week',
    ],
  },
  {
    id: 'stay-wrong-room-type',
    matter: 'the room not being the one you booked',
    sectors: ['hotel', 'travel_agent'],
    when: [
      /\b(?:twins?|doubles?|(?:two|2|separate|single|king|queen|twin|double) (?:size )?(?:beds?|rooms?)|sea ?view|ocean view|suites?|balcony|family room|connecting rooms?|adjoining rooms?|(?:accessible|non.?smoking|smoking|quiet|ground floor|high floor|deluxe|superior) rooms?|room type|upgraded? room|cot|crib|sofa ?bed|room (?:category|we booked|i booked))\b/i,
      /\b(?:got|given|gave|put (?:us|me)|instead|wrong|not what|different|ended up|wanted|booked|asked|paid|downgrad\w*|switched|moved|request\w*|reserv\w*|\w+n['’]t (?:what|get|have))\b/i,
      /\b(?:one|instead|but|and (?:got|we|they|was|were|it|there)|wrong|not|no|downgrad\w*|facing|different|got|\w+n['’]t|only)\b/i,
      /\b(?:hotel|rooms?|beds?|stay\w*|check(?:ed|ing)?[- ]?in|reception|desk|view|floor|suite|night|got|given|instead)\b/i,
    ],
    not: /\b(?:can (?:i|we)|could (?:i|we)|is it possible|do you have|flight|train|mattress (?:arrived|deliver\w*)|order\w*|burger|double (?:charged|cheese|check)|charged double|bed bugs?|amazing|thank\w*|parcel|bed (?:frame|linen)|does (?:a|the))\b/i,
    ack: [
      'You booked one kind of room and were given another.',
      'The room you chose is the room you should get.',
      'A different room from the one you paid for is a poor start to a stay.',
    ],
    ask: [
      {
        text: 'Which hotel is it, and did you book with us or through another site?',
        unless: /\b(?:booked (?:direct|with you|through|via|on)|your (?:site|app)|direct\w*|third party)\b/i,
      },
    ],
    quick: [
      {
        text: 'If you are there now, the desk can say what else is free tonight.',
        unless: /\b(?:desk|reception|front|manager|staff|told|asked|yesterday|last (?:night|week|month)|full)\b/i,
      },
    ],
    detail: 'your booking reference',
    act: ['see what the booking says and talk to the hotel', 'check the room on your booking'],
    hits: [
      'wanted two beds, got one double',
      'paid for a sea view room and got one facing the bins',
      'booked a family room, given a twin instead',
    ],
    misses: ['can we get a twin room instead of a double?', 'double cheese burger instead of one', 'room was dirty'],
  },
  {
    id: 'stay-housekeeping',
    matter: 'the room not being serviced',
    sectors: ['hotel'],
    when: [
      /\b(?:house ?keep\w*|maids?|cleaners?|towels?|sheets|bed ?(?:linen|sheets)|toilet (?:paper|roll)|room (?:clean\w*|service[d]?|made up)|bins?|made (?:our|my|the) bed|coffee (?:pods|sachets)|shampoo)\b/i,
      /\b(?:\w+n['’]t (?:been|come|cleaned|made|changed|emptied)|not (?:been|come|clean\w*|made|changed|serviced|emptied)|havent|hasnt|didnt|never|no (?:fresh|clean|housekeep\w*|towels|toilet|cleaning|sheets|maid)|nobody|no ?one|still|without|walked in|barged in|asked (?:for|twice|three))\b/i,
      /\b(?:hotel|rooms?|days?|stay\w*|nights?|reception|front desk|guests?|desk|checked in|towels|resort)\b/i,
    ],
    not: /\b(?:parcel|shop|store|beach towel brand|towel (?:rail|arrived)|council|order\w*|deliver\w*|thank\w*|wash(?:ed|ing)|supermarket|aisle|refuse collection|supplier)\b/i,
    ack: [
      'Days without fresh towels or a made-up room is not what you paid for.',
      'Housekeeping should come without being chased.',
      'Having to ask again and again for clean things is tiring.',
    ],
    ask: [
      {
        text: 'Which hotel is it, and are you still there?',
        unless: /\b(?:yesterday|last (?:week|month)|got back|stayed|checked out)\b/i,
      },
    ],
    detail: 'the hotel and the name on the booking',
    act: ['ask the duty manager there to send somebody up', 'take it to the hotel'],
    hits: [
      "housekeeping hasn't been in for three days",
      'no fresh towels in our room since we checked in',
      'maid never came, bins full, day two at this hotel',
    ],
    misses: [
      'towels I ordered from the hotel shop never came',
      'council has not emptied the bins, days now',
      'room was noisy',
    ],
  },
  {
    id: 'host-payout',
    matter: 'the payout that has not arrived',
    sectors: ['hotel', 'travel_agent', 'marketplace', 'rides', 'food_delivery'],
    when: [
      /\b(?:pay ?outs?|(?:my|our) (?:earnings|funds|sales? money|balance|proceeds)|(?:host|seller|weekly|driver) (?:payments?|earnings|funds)|instant (?:pay|cash ?out)|cash ?out|money from (?:my|the|a) (?:sales?|guests?|buyer|bookings?)|selling account|seller account|funds)\b/i,
      /\b(?:not|\w+n['’]t|nt|never|still|late|missing|delay\w*|held|hold|holding|on hold|pending|stuck|fail\w*|where|waiting|frozen|withh\w*|released?|blocked|nothing|wrong (?:bank|account))\b|n['’]t\b/i,
    ],
    not: /\b(?:refund|insurance|claim|bet|casino|lottery|insufficient funds|fund my|add funds|how (?:do|long|does)|when do you|phone hold|on hold (?:for|with) (?:\w+ )?(?:hours?|minutes?)|mutual funds?|overdraft|transfer fee|gift card balance|balance (?:on|of) my (?:card|voucher))\b/i,
    ack: [
      'You have done your part, so the money should be with you.',
      'Money that you earned and cannot reach is a real worry.',
      'A payout that hangs with no reason given makes it hard to plan.',
    ],
    ask: [
      {
        text: 'What does the payout page show: sent, pending or on hold?',
        unless: /\b(?:pending|on hold|says?|shows?|sent|processed|held|frozen)\b/i,
      },
      {
        text: 'Have the bank details changed lately?',
        unless: /\b(?:bank|details|changed|same account|iban|routing)\b/i,
      },
    ],
    detail: 'the email on your account',
    act: ['find out where the payout is held up', 'see what the payout is waiting for'],
    hits: [
      'my payout has not arrived from the guest that left last week',
      'my selling account is on hold and so are my funds',
      'weekly earnings missing, cashout says pending since Monday, where are my earnings',
    ],
    misses: ['how long does a payout take?', 'still no refund', 'been on hold for 40 minutes about my balance'],
  },
  {
    id: 'host-calendar',
    matter: 'the dates that are wrongly blocked',
    sectors: ['hotel', 'travel_agent'],
    when: [
      /\b(?:calendar|dates?|diary|availability|nights?)\b/i,
      /\b(?:block\w*|un-?block\w*|still show\w*|double.?book\w*|(?:not|\w+n['’]t|nt|wont) (?:open|free|sync\w*|updat\w*|remov\w*|clear\w*)\w*|greyed out|re-?open|stuck|remove them)\b/i,
      /\b(?:guests?|host\w*|listing|cancel\w*|booking|clients?|sync\w*|my (?:place|flat|property|apartment|house|cottage|calendar))\b/i,
    ],
    not: /\b(?:my card|google calendar|outlook|meeting|flight|payment block\w*|card block\w*|road|drain|toilet|refund|salon|phone calendar|appointment)\b/i,
    ack: [
      'Dates that stay blocked cost you bookings.',
      'Your calendar should show what is really free.',
      'A night that nobody can book is money lost, so this needs a look.',
    ],
    ask: [
      {
        text: 'Who cancelled, the guest or you?',
        unless:
          /\b(?:guests? (?:has |have |had |just |who )?(?:cancel\w*)|i cancel\w*|cancel\w* (?:by|as) (?:the )?(?:host|guest|me)|cancelled as|sync\w*|double)\b/i,
      },
      {
        text: 'Is the calendar linked to another site?',
        unless: /\b(?:link\w*|sync\w*|another site|ical|only (?:site|here))\b/i,
      },
    ],
    detail: 'the listing and the dates',
    act: ['see what is holding those dates', 'check why they are still blocked'],
    hits: [
      'calendar still blocked for the dates a guest cancelled',
      "my calendar won't unblock, two guests double booked",
      'dates on my listing greyed out though nothing is booked',
    ],
    misses: [
      'google calendar not syncing with my booking',
      'my card is blocked until that date, booking lost',
      'salon moved my appointment date',
    ],
  },
  {
    id: 'table-booking-lost',
    matter: 'the table that was not kept for you',
    sectors: ['restaurant', 'venue', 'hotel'],
    when: [
      /\b(?:table|reservation|booked|booking|reserved)\b/i,
      /\b(?:no (?:booking|table|reservation|record)|(?:not|\w+n['’]t|nt) (?:have (?:us|our|a|the)|find|on the (?:list|system|books?)|hono(?:u)?red|ready)|(?:lost|forgot|given away|gave away|cancelled|messed up|no sign of) (?:\w+ ){0,2}(?:table|booking|reservation)|(?:table|booking|reservation) (?:was |had been |is )?(?:given (?:away|to)|gone|lost|cancelled|not)|turned (?:us )?away|made (?:us )?wait|waited|still (?:waiting|standing))\b/i,
      /\b(?:restaurant|table|dinner|lunch|brunch|meal|eat|birthday|people|party|of us|for (?:two|three|four|five|six|seven|eight|ten|\d+)|waiter|host|branch|tonight|anniversary)\b/i,
    ],
    not: /\b(?:room|flight|train|ride|driver|taxi|seat reservation|coach|dining table|coffee table|table (?:leg|arrived)|deliver\w*|can i book|how do i book|appointment|ticket|hotel|nights?|time ?table|haircut)\b/i,
    ack: [
      'You booked so that a table would be there, and it was not.',
      'Standing at the door with a booking nobody can find is embarrassing.',
      'A lost table spoils an evening that you had planned.',
    ],
    ask: [
      {
        text: 'Which restaurant was it, and how was it booked?',
        unless: /\b(?:booked (?:online|by phone|through|via|on)|app|website|phoned|rang)\b/i,
      },
    ],
    detail: 'the restaurant and the name on the booking',
    act: ['find out what happened to the booking', 'take it to the manager there'],
    hits: [
      'we booked for six and they had no booking',
      'our table was given away though we were on time for dinner',
      'reservation for 8 people lost, turned away on my mums birthday',
    ],
    misses: [
      'dining table not delivered, booked for Friday',
      'can i book a table for six',
      'no record of my hotel booking for two',
    ],
  },
  {
    id: 'service-charge-added',
    matter: 'the service charge on your bill',
    sectors: ['restaurant', 'hotel', 'venue'],
    when: [
      /\b(?:service (?:charge|fee|added)|gratuity|tip|cover charge|\d{1,2}(?:\.\d)? ?(?:%|percent|per ?cent) (?:service|tip|added|extra|gratuity|charge))\b/i,
      /\b(?:add\w*|includ\w*|without|\w+n['’]t (?:told|asked|say|mention\w*)|automatic\w*|compulsory|mandatory|forced|optional|remove\w*|on (?:the|our|my) bill|bill|charg\w*|not (?:told|asked|mentioned)|slapped|sneak\w*|refus\w*)\b/i,
      /\b(?:bill|meal|restaurant|table|waiter|waitress|dinner|lunch|food|service|staff|drinks|party|check)\b/i,
    ],
    not: /\b(?:delivery|booking fee|ticket|account|bank|driver|courier|room service|should i|is (?:it|the tip|service) included|app|tip (?:for|of)|terrible service charge dispute|phone bill|broadband|happy to)\b/i,
    ack: [
      'A service charge should be said up front, not found on the bill.',
      'You should get to choose whether to add anything for service.',
      'Finding that on the bill without a word leaves a sour taste.',
    ],
    ask: [
      {
        text: 'Which restaurant was it, and was it on the menu or only on the bill?',
        unless: /\b(?:menu|nowhere|not (?:told|asked|mentioned)|no sign|only on)\b/i,
      },
    ],
    quick: [
      {
        text: 'Where it says optional, staff can take it off the bill if you ask.',
        unless:
          /\b(?:paid|refus\w*|asked|mandatory|compulsory|yesterday|last|left|home|not optional|without asking)\b/i,
      },
    ],
    detail: 'the restaurant and a picture of the bill',
    act: ['take it up with the restaurant', 'find out how it was added'],
    hits: [
      '18 percent service added to our bill without asking',
      'compulsory service charge on a meal with awful service',
      'gratuity slapped on the bill for a table of four, not mentioned once',
    ],
    misses: [
      'delivery service fee added to my food order',
      'is service included in the bill?',
      'bank service charge on my account',
    ],
  },
];
