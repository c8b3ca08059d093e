import { settledOr } from './settled';
import type { Situation } from './situation';

const PARCEL =
  /\b(?:packages?|parcels?|orders?|deliver(?:y|ies|ed|ing)|items?|box(?:es)?|amzl?|couriers?|drivers?|dlvd|dlvrd|pkgs?|shipments?)\b/i;

/** Orders on the way to a door: part of them there, promised twice, put in odd places, moved to later days. */
export const DOORSTEPS: readonly Situation[] = [
  {
    id: 'only-part-arrived',
    matter: 'the part of your order that is missing',
    sectors: ['marketplace', 'shop', 'courier', 'grocery'],
    when: [
      PARCEL,
      /\b(?:only (?:\d+|one|two|three|half|part|some)\b.{0,30}\b(?:show(?:ed|n)? up|arrived|came|turned up|here|deliver\w*|received|in the box|got)|(?:received|got|deliver\w*) (?:only )?(?:\d+|one|two|three|half|part) (?:out )?of (?:the |my )?(?:\d+|two|three|four|five|order|packages|parcels|items)|(?:\d+|one|two|three) of (?:my |the )?(?:\d+|two|three|four|five|six) (?:packages?|parcels?|items?|boxes)|half (?:of )?my (?:order|parcel|items)|rest of (?:my|the) (?:order|items|delivery)|missing (?:from )?(?:half|part|one|two|\d+) )/i,
    ],
    not: settledOr(
      /\b(?:restaurant|burger|fries|pizza|burrito|tacos?|meal|food|groceries|bid|listing|refunded only|(?:marked|says?|showing|shows)(?: it| them| as| been| it's)* delivered|opened|tampered|instructions|screws?|seller (?:says|claims)|stars?|reviews?|half price|only (?:one|half) (?:works?|charges?))\b/i,
    ),
    ack: [
      'Getting only part of an order is no use when you were counting on all of it.',
      'The whole order was due, so having only some turn up is annoying.',
      'That leaves you with only part of your order.',
    ],
    ask: [
      {
        text: 'Do the missing ones show as delivered, or as still on the way?',
        unless: /\b(?:says?|marked|shows?|showing|status|tracking|in transit|on (?:its|the) way|pending)\b/i,
      },
      {
        text: 'Were they all with the same carrier?',
        unless: /\b(?:ups|usps|fedex|dhl|dpd|hermes|evri|yodel|royal mail|amzl|carrier|courier)\b/i,
      },
    ],
    quick: [
      {
        text: 'Split orders often travel under separate tracking numbers on the order page.',
        unless: /\b(?:track\w*|says?|marked|same box|one box|box was|carrier|opened)\b/i,
      },
    ],
    detail: 'your order number',
    act: ['find out where the rest is', 'trace the ones that are missing'],
    hits: [
      'five parcels due today and only three showed up, so much for the fast delivery',
      'received one of two boxes, the driver says that is all',
      'where is the rest of my order? half of my items came',
    ],
    misses: ['only half my fries in the order', 'only one charges when I put two in the box, order was fine'],
  },
  {
    id: 'promised-again-not-here',
    matter: 'the wait after what you were told',
    sectors: ['marketplace', 'shop', 'courier'],
    when: [
      PARCEL,
      /\b(?:said|told|promised|saying|assured|lied|informed|u said|you said|were told)\b.{0,60}\b(?:safe place|within|\d+ ?-? ?(?:\d+ )?(?:hrs?|hours)|tomorrow|yesterday|next day|(?:by|on) (?:mon|tue|wed|thu|fri|sat|sun|today|tonight|end)\w*|wld|would)\b/i,
      /\b(?:not (?:dlvd|dlvrd|delivered|here|arrived|come)|n'?t (?:arrived|come|here|been delivered|turned up|received)|still (?:no|not|nothing|waiting)|never (?:came|arrived|turned up)|no (?:parcel|package|sign|delivery|show|order)|nothing|sort (?:this|it)|lied?|lies|again|excuses)\b/i,
    ],
    not: settledOr(
      /\b(?:refund|cancel\w*|engineer|technician|flight|pizza|food|groceries|return(?:ed|ing)?|replacement bag|luggage|call(?:ed)? back|phone call|email within)\b/i,
    ),
    ack: [
      'Being given one promise after another and still having nothing is maddening.',
      'You were told your parcel was coming, and it did not, so I can see the anger.',
      'After what you were told, your parcel should be with you by now.',
    ],
    ask: [
      {
        text: 'What does the tracking say today?',
        unless: /\b(?:tracking|status|shows?|showing|marked|app says)\b/i,
      },
    ],
    detail: 'your order number',
    act: ['ask the carrier for a straight answer', 'find out where it really is'],
    hits: [
      'parcel not here after a week. you said it was left in a safe place friday, then u said 24-48 hrs. sort it',
      'was told my order would come within 48 hours, still nothing',
      'driver promised it by monday and again no parcel',
    ],
    misses: [
      'you said the refund for my order would take 48 hours, still nothing',
      'told my pizza delivery is next, still waiting',
    ],
  },
  {
    id: 'left-in-odd-place',
    matter: 'the place your parcel ended up',
    sectors: ['marketplace', 'shop', 'courier'],
    when: [
      PARCEL,
      /\b(?:(?:left|leave[sn]?|leaving|put|puts|dump(?:ed|s)?|toss(?:ed|es)?|threw|thrown|chuck(?:ed)?|hid(?:den)?|drop(?:ped|s)?|lobbed|flung|pulled?|fished|find(?:ing)?|found|sat)\b.{0,60}\b(?:bush(?:es)?|hedge|shrubs?|mud|puddle|rain|snow|bins?|trash ?can|garbage|recycling|roof|gutter|gate|fence|drive ?way|sidewalk|pavement|kerb|curb|street|yard|lawn|grass|flower ?bed|garden|mail ?box|under (?:my|the|a) (?:car|mat)|middle of|foot of|over the (?:fence|gate|wall)|next door|stairs|lobby|hallway|garage|porch steps|plain (?:sight|view)))\b/i,
    ],
    not: settledOr(
      /\b(?:left (?:it )?at (?:the )?till|thank|great|lovely|stolen|stole|thief|thieves|luggage|suitcase|cat|dog|seller|return label|refund|put (?:it )?in (?:my|the) basket|left a review|food was|pizza|as (?:i )?asked|where i asked)\b/i,
    ),
    ack: [
      'A parcel should reach your door, not somewhere you have to go looking for it.',
      "That's no place to leave a parcel.",
      'Your parcel should have come all the way to your door.',
    ],
    ask: [
      {
        text: 'Does the order page name the carrier?',
        unless:
          /\b(?:ups|usps|fedex|dhl|dpd|hermes|evri|yodel|royal mail|amzl|amazon logistics|your (?:own )?(?:driver|delivery|van)s?|amazon (?:driver|delivery|van)s?)\b/i,
      },
      {
        text: 'Is everything in it all right?',
        unless: /\b(?:damag\w*|wet|soaked|broken|smashed|ruined|fine|dry|ok|crushed|stolen|gone)\b/i,
      },
      {
        text: 'Is it the same driver each time, as far as you can tell?',
        unless: /\bsame (?:driver|guy|man|person)\b/i,
      },
    ],
    quick: [
      {
        text: 'A safe place set on the tracking page, where it offers one, often reaches the driver best.',
        unless: /\b(?:notes?|instructions?|asked|told|sign|once|stolen)\b/i,
      },
    ],
    detail: 'your order number',
    act: ['raise it with the depot that has your round', 'see about a clear note for the drivers'],
    hits: [
      'fished another parcel out of the hedge, two feet from my door',
      'driver tossed my package on the lawn in the rain, it is soaked',
      'they keep leaving our deliveries in the bin on recycling day',
    ],
    misses: ['driver left the parcel in the garage as asked, thank you', 'pizza delivery guy dropped it on the stairs'],
  },
  {
    id: 'instructions-ignored',
    matter: 'your delivery notes being ignored',
    sectors: ['marketplace', 'shop', 'courier', 'food_delivery', 'grocery'],
    when: [
      /\b(?:driver|courier|delivery (?:person|guy|man|driver|people|drivers)|carrier|postman|deliver(?:y|ies|ed)|amzl)\b/i,
      /\b(?:follow(?:ing|ed|s)?|ignor(?:e|es|ed|ing)|read(?:ing|s)?|pay attention to|disregard\w*|bother(?:ed)? (?:to|with))\b.{0,30}\b(?:instructions?|directions|notes?|sign|safe place|preferences?)\b|\binstructions?\b.{0,60}\b(?:ignor\w*|clearly|say|says|state|not followed|never|put)\b/i,
    ],
    not: settledOr(
      /\b(?:assembly|instruction (?:manual|booklet)|recipe|return instructions|how do i|where do i|can i (?:add|leave|change)|allerg\w*|doctor|care instructions|no instructions (?:in|with))\b/i,
    ),
    ack: [
      'You took the trouble to say where a delivery should go, so it should go there.',
      'Delivery notes are there to be read, so I can see why that grates.',
      'Having your delivery instructions ignored is really annoying.',
    ],
    ask: [
      {
        text: 'Is it the first time, or has it happened before?',
        unless:
          /\b(?:again|yet another|another|every|always|keep(?:s)?|times|repeated\w*|constantly|never|once more|second|third)\b/i,
      },
      {
        text: 'Does the order page name the carrier?',
        unless:
          /\b(?:ups|usps|fedex|dhl|dpd|hermes|evri|yodel|royal mail|amzl|amazon|your (?:own )?(?:driver|delivery|van)s?)\b/i,
      },
    ],
    detail: 'your order number',
    act: ['put those instructions to the depot again', 'ask for it to be taken up with the driver'],
    hits: [
      'yet another driver who cant follow instructions, it says put it in the box and he leaves it on top',
      'your courier ignored my delivery notes again',
      'delivery instructions clearly say side door and nobody reads them',
    ],
    misses: ['where do I add delivery instructions?', 'no assembly instructions, carrier left it'],
  },
  {
    id: 'delivery-date-moved',
    matter: 'the delivery date being moved',
    sectors: ['marketplace', 'shop', 'courier'],
    when: [
      PARCEL,
      /\b(?:now (?:it'?s |it is |is )?(?:showing|says?|saying|due|expected|coming|not (?:until|till)|it'?s|arriving|delayed)|(?:changed|moved|pushed|put back|pushed back|bumped|delayed) (?:to|until|till|by|from|back|again)|new (?:delivery )?date|date (?:has |keeps? )?(?:chang\w*|mov\w*)|keeps? (?:changing|moving|getting (?:pushed|moved|later))|not (?:arriving|coming|here) (?:until|till|'til)|up ?to the \d+|delayed for (?:\d+|two|three|four) days)\b/i,
      /\b(?:today|tomorrow|yesterday|next day|\d ?-?day|dispatch\w*|shipped|due|expected|expecting|supposed to|meant to|was (?:to|going)|prime|guarantee\w*|paid|confirm\w*|external factors|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i,
    ],
    not: settledOr(
      /\b(?:flight|train|appointment|engineer|refund|can i change|want to change|change my (?:address|date|slot)|pre-?order|release date|show|concert|event|pizza|food)\b/i,
    ),
    ack: [
      'You planned round that date, so seeing it slip is annoying.',
      'Your delivery had a date, and now that date has moved.',
      'A delivery date has to mean something, so I can see the frustration.',
    ],
    ask: [
      {
        text: 'Does the order page give a reason for the new date?',
        unless: /\b(?:reason|because|due to|external factors|says|carrier facility|out of stock)\b/i,
      },
    ],
    quick: [
      {
        text: 'If the new day is no use, the order page often lets you cancel or redirect it.',
        unless:
          /\b(?:shipped|dispatch\w*|transit|out for|need\w*|cancel\w*|redirect\w*|depot|carrier|driver|birthday|wedding)\b/i,
      },
    ],
    detail: 'your order number',
    act: ['find out what is holding it up', 'see whether it can still reach you sooner'],
    hits: [
      'my parcel was confirmed for today and now it is showing up to the 14th',
      'the delivery date keeps changing, it was due monday',
      'paid for next day and the order is now not arriving until saturday',
    ],
    misses: ['can I change my delivery date? it now says friday', 'flight moved to tomorrow, my bag delivery too'],
  },
  {
    id: 'fast-delivery-money-back',
    matter: 'the delivery coming later than you paid for',
    sectors: ['marketplace', 'shop', 'grocery'],
    when: [
      /\b(?:deliver(?:y|ed)|shipping|postage|launch day|next day|same day|express)\b/i,
      /\b(?:paid|pay|pays|paying|charged?|fee|cost|refund)\b/i,
      /\b(?:refund (?:me )?(?:the |my )?(?:delivery|shipping|postage)|(?:delivery|shipping|postage) (?:charge|fee|cost|money) (?:back|refunded)|(?:did ?n'?t|didnt|has ?n'?t|hasnt|not|never) (?:arrive|come|came|arrived|turn(?:ed)? up|deliver\w*)\b.{0,80}\b(?:refund|money back)|refund\b.{0,30}\b(?:delivery|shipping) (?:charge|fee)|paid (?:enough|extra|good money)|not (?:going to|gonna) ship)\b/i,
    ],
    not: settledOr(
      /\b(?:return(?:ed|ing)? (?:it|the|my)|customs|import|flight|food|pizza|restaurant|membership cancel\w*|free delivery option)\b/i,
    ),
    ack: [
      'You paid for fast delivery, and it was not fast.',
      'Paying extra for a delivery that misses its day is poor value.',
      'It is fair to ask about the delivery charge when it did not come in time.',
    ],
    ask: [
      {
        text: 'What does the order page say about it now?',
        unless: /\b(?:says?|shows?|tracking|page|status|arrived (?:late|today)|came (?:late|today))\b/i,
      },
    ],
    detail: 'your order number',
    act: ['find out where it is and look at the delivery charge', 'see about the delivery charge and where it is'],
    hits: [
      'paid for it to come today and it didnt arrive. refund the delivery charge please',
      'I pay for express and it has not come, I want my shipping fee refunded',
      'why charge extra for launch day delivery if you are not going to ship it until the day after, paid extra',
    ],
    misses: [
      'I returned it, when do I get my delivery charge refunded',
      'restaurant charged a delivery fee, not arrived, refund',
    ],
  },
  {
    id: 'free-delivery-not-picked',
    matter: 'the delivery charge on your order',
    sectors: ['marketplace', 'shop', 'grocery'],
    when: [
      /\bfree (?:delivery|shipping|postage|p&p)\b/i,
      /\b(?:paid|charged?|pay|took|taken|added|adds|adding|cost)\b/i,
      /\b(?:qualif\w*|spent (?:enough|over|more)|select(?:ed)?|did ?n'?t (?:tick|pick|choose|select)|not (?:select|tick|pick|choose)\w*|option|automatic\w*|over [£$€]\d+|default|eligible|still|threshold)\b/i,
    ],
    not: settledOr(/\b(?:how (?:much|do i)|do you (?:do|offer|have)|student|code|trial|membership (?:fee|cost))\b/i),
    ack: [
      'Paying for delivery when you qualified for it free is annoying.',
      'If you had spent enough, the free option ought to be hard to miss.',
      'I can see why that looks wrong when free delivery was there.',
    ],
    ask: [
      {
        text: 'Has it been sent yet?',
        unless: /\b(?:dispatched|shipped|sent|arrived|delivered|on (?:its|the) way)\b/i,
      },
    ],
    quick: [
      {
        text: 'Until it is sent, the delivery choice can often still be changed on the order page.',
        unless: /\b(?:dispatched|shipped|arrived|delivered|on (?:its|the) way|can'?t change)\b/i,
      },
    ],
    detail: 'your order number',
    act: ['see whether the delivery cost can come off', 'check it and pass on how easy the option is to miss'],
    hits: [
      'spent over £30 and still paid for postage because I didnt tick free delivery. why is it not automatic',
      'you charged me shipping although I qualify for free shipping',
      'the free delivery option was not selected by default and I paid £5',
    ],
    misses: ['do you offer free delivery over £30 or do I pay', 'how do I pay less with free delivery if eligible'],
  },
  {
    id: 'different-carrier-please',
    matter: 'the trouble with those deliveries',
    sectors: ['marketplace', 'shop', 'courier'],
    when: [
      /\b(?:amzl?|hermes|evri|yodel|ups|usps|fedex|dhl|dpd|royal mail|couriers?|carriers?|drivers?|delivery (?:company|service|people|firm))\b/i,
      /\b(?:(?:stop|prevent|avoid|block|ban|opt out|exclude|refuse)\b.{0,30}\b(?:using|from (?:delivering|handling|bringing)|deliver\w*)|(?:choose|pick|request|use|change|switch|ask for) (?:a |an |another |a different |my |the )?(?:different |other |another )?(?:carriers?|couriers?|delivery (?:company|service))|(?:any|some)(?:one|body) (?:else|but|other than)|stop using|use (?:someone|anyone) else|please use a re\w+)\b/i,
    ],
    not: settledOr(
      /\b(?:block(?:ed)? my (?:drive|card)|sorry we missed|missed you|doorbell|knock\w*|uber|taxi|flight|return(?:s|ing)? (?:it|label|courier))\b/i,
    ),
    ack: [
      'After that many bad deliveries, I can see why you want somebody else to bring them.',
      'You should not have to worry about who brings your parcels.',
      'It is no wonder you would rather have another carrier.',
    ],
    ask: [
      {
        text: 'What goes wrong most: late, damaged or not there at all?',
        unless: /\b(?:lost|stolen|broken|damaged|late|missing|never|bush\w*|thrown|wrong (?:house|address)|smashed)\b/i,
      },
      {
        text: 'When did it last happen?',
        unless:
          /\b(?:today|yesterday|just|last (?:week|night|month)|this (?:week|morning|time)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i,
      },
    ],
    quick: [
      {
        text: 'A locker or pickup point, where checkout offers one, spares you the courier at the door.',
        unless: /\b(?:lockers?|pick ?-?up|collect\w*|lost|stolen|po box)\b/i,
      },
    ],
    detail: 'the order number of the last one',
    act: [
      'raise it with that depot and ask what choice you have',
      'report the carrier and ask whether you can have another',
    ],
    hits: [
      'can I stop Redvan couriers from delivering my stuff? lost or broken every time. couriers from hell',
      'please use another carrier, yodel never ring',
      'let me choose a different courier at checkout',
    ],
    misses: ['courier blocked my drive', 'which courier do I use for returning it, can I pick the carrier label'],
  },
];
