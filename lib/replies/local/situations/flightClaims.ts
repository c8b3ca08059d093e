import type { Situation } from './situation';

/** Money, miles and bookings that go with a flight. */
export const FLIGHT_CLAIMS: readonly Situation[] = [
  {
    id: 'flight-claim',
    matter: 'the trouble with your flight claim',
    sectors: ['airline', 'travel_agent'],
    when: [
      /\b(?:flights?|planes?|flying|flew)\b/i,
      /\b(?:compensation|compo|comp for|eu ?261|uk ?261|letter (?:confirming|saying)|delay (?:letter|certificate)|claim(?:ed)? (?:for|form)|hotel receipts|expenses|reimburse\w*|how do i claim)\b/i,
    ],
    not: /\b(?:bags?|luggage|suitcases?|baggage|miles|points)\b/i,
    ack: [
      'You deserve a clear answer on what you can claim.',
      'Claiming should be straightforward after a disrupted flight.',
      'I can see why you want your flight claim sorted.',
    ],
    ask: [
      {
        text: 'Has the claim gone in already, or are you about to start it?',
        unless:
          /\b(?:sent|submitted|filed|filled|put in|raised|rejected|refused|denied|how do i claim|where is (?:the )?form)\b/i,
      },
      {
        text: 'Is it for the delay itself, or for what you had to pay on the day?',
        unless: /\b(?:eu ?261|compensation)\b|\b(?:receipts?|hotel|expenses|meals?|taxi)\b/i,
      },
    ],
    quick: [
      {
        text: 'Keep the boarding pass and all receipts, as the claim form usually asks for both.',
        unless: /\b(?:receipts?|boarding pass(?:es)?)\b/i,
      },
    ],
    detail: 'your booking reference',
    act: ['check what you can claim for that flight', 'see where the claim stands'],
    hits: [
      'how do i claim for my flight being 5 hrs late',
      'Still waiting on compensation for the cancelled flight in May @brindair',
      'sent you hotel receipts from the cancelled flight in august, nothing',
    ],
    misses: ['my flight is 5 hours late', 'how do i claim for a bag lost on my flight'],
  },
  {
    id: 'flight-refund',
    matter: 'the trouble with your flight refund',
    sectors: ['airline', 'travel_agent'],
    when: [
      /\b(?:flights?|airlines?|flying|fly|airways|plane ticket)\b/i,
      /\b(?:refund\w*|money back|voucher instead|e-?credit|reimburs\w*)\b/i,
    ],
    not: /\b(?:if i cancel|departing|would love|legroom|upgrade|bags?|luggage|wi-?fi|train|hotel|points|got (?:my|the) refund|thanks for the refund|hypothetical\w*)\b/i,
    ack: [
      "It's your money, so you need to know where it is.",
      'I can see why you want a clear answer on that refund.',
      "It's hard to be left wondering about a refund.",
    ],
    ask: [
      {
        text: 'Did you book direct or through an agent?',
        unless: /\b(?:direct|agent|agency|website|third party|travel site|your (?:app|site))\b/i,
      },
      {
        text: 'Was the flight cancelled or changed, or did your own plans change?',
        unless:
          /\b(?:cancel\w*|chang\w+|moved|delay\w*|ill|sick|died|axed|diagnosed|mistake|refundable|could ?n[’o']?t (?:go|fly|travel)|can[’']?t (?:go|fly|travel))\b/i,
      },
      {
        text: 'Was it paid by card or with a voucher?',
        unless: /\b(?:bank|processed|credited)\b|\b(?:card|vouchers?|credit|points|paypal)\b/i,
      },
    ],
    quick: [
      {
        text: 'If an agent took the payment, the refund usually has to come back through them.',
        unless: /\b(?:direct\w*|your (?:site|web ?site|app)|agents?|agency|with you)\b/i,
      },
    ],
    detail: 'your booking reference',
    act: ['check what your fare allows and where the refund stands', 'see what has been recorded for the refund'],
    hits: [
      'my flight was cancelled in june and still no refund',
      'You offered a voucher instead of money back for the flight you cancelled',
      'any chance of a refund on a flight to Oslo, plans changed',
    ],
    misses: ['refund for the bag fee on my flight please', 'my flight was cancelled'],
  },
  {
    id: 'flight-voucher',
    matter: 'the trouble with your voucher or credit',
    sectors: ['airline', 'travel_agent'],
    when: [
      /\b(?:vouchers?|e-?credits?|travel credits?|flight credits?|travel funds)\b/i,
      /\b(?:flights?|fly|flying|airlines?|airways|travel|trip|airport|fare)\b/i,
    ],
    not: /\b(?:14 years|treated|membership|moving all|bought me|parcel|hotel|food|meal|lunch|coffee|train|dinner|gift card|courier|delivery)\b/i,
    ack: [
      "Credit you can't use is no good to you.",
      'I can see why you want to get the use of that credit.',
      "That credit is your money tied up, so let's get you a clear answer.",
    ],
    ask: [
      {
        text: 'Is it the expiry date or the booking page that stops you?',
        unless:
          /\b(?:lost|lose|resend|arrived|how do i use)\b|\b(?:partner|how long|not showing|never came|cancelled that|two cancelled)\b|\b(?:expir\w*|extend|extension|lapsed|use by|end of|error|page|code|split|separate|transfer|website|rejects?|used|accept\w*|redeem\w*|until|traveller|how to)\b/i,
      },
      {
        text: 'Is the credit in your own name?',
        unless:
          /\b(?:lost|lose|arrived|showing|code|promo)\b|\b(?:my name|name|own|group|family|separate|wife|husband|daughter|son|mother|traveller|split)\b/i,
      },
    ],
    quick: [
      {
        text: 'Entering the code by hand, without spaces, sometimes gets it past the booking page.',
        unless:
          /^(?![\s\S]*\b(?:codes?|reject\w*|invalid|error|page|not (?:accept|recogni[sz])\w*)\b)|\b(?:expir\w*|typed|by hand)\b/i,
      },
    ],
    detail: 'the reference on the credit',
    act: ['check its terms and what is left on it', 'see what it can still be used for'],
    hits: [
      'my flight voucher says expired but it runs to june',
      'Can I get longer to use my travel credit, cannot fly this year',
      'the airline sent a voucher code and the site rejects it',
    ],
    misses: ['meal voucher at the airport bought a nice sandwich', 'gift vouchers are back in stock'],
  },
  {
    id: 'flight-miles',
    matter: 'the trouble with your miles or points',
    sectors: ['airline'],
    when: [
      /\b(?:miles|avios|points|tier|status (?:match|credits?|points)|frequent flyer|loyalty)\b/i,
      /\b(?:flights?|flew|flying|fly|airlines?|airways|cabin|lounge|upgrade|plane|tier)\b/i,
      /\b(?:miss\w*|not (?:been |yet )?(?:credited|added|posted|showing|there)|never|hasn'?t|haven'?t|didn'?t|gone|where|expired|disappeared|credit(?:ed)?|vanished|wrong|no sign|still)\b/i,
    ],
    not: /\b(?:miles (?:away|from|of|walk)|walked \w+ miles|how many points|drove|mins|selling points)\b/i,
    ack: [
      'I can see why you want those points looked at.',
      'Points that vanish, or never arrive, are annoying to chase.',
      'It takes a lot of trips to earn points, so they have to be right.',
    ],
    ask: [
      {
        text: 'Is it points that never arrived, or points that went?',
        unless:
          /\b(?:losing|lose|reset\w*|took|taken|deducted|removed|ends?|ending|start(?:s|ing)? over|never|where (?:are|is)|n['’]?t (?:got|received|shown?|credited|posted|arrived)|not (?:credited|posted|received|showing|on my)|still (?:no|not|waiting)|showed up|merg\w*|transfer\w*|us(?:e|ing)|missing|add(?:ed)?|credited|expired?|gone|vanished|award|claim|had|lost|name)\b/i,
      },
      {
        text: 'Was the flight with a partner airline?',
        unless:
          /\b(?:status|tier|segments|honeymoon)\b|\b(?:partner|codeshare|expired?|award|locked|refund|gone|vanished|had)\b/i,
      },
    ],
    quick: [
      {
        text: 'Keep the boarding pass until they show, as a claim for missing miles often asks for it.',
        unless: /\b(?:expired|vanished|disappeared|gone|boarding pass(?:es)?|credit card|transfer\w*|wrong)\b/i,
      },
    ],
    detail: 'your membership number',
    act: ['check what has gone in and out of the account', 'see what happened to those points'],
    hits: [
      'flew twice in may and the miles never showed up',
      'Where are my points from the Lisbon flight',
      'avios still not credited for two flights @brindair',
    ],
    misses: ['we walked 3 miles to the plane, never again', 'how many points to fly to Rome'],
  },
  {
    id: 'flight-name',
    matter: 'the trouble with the name on your booking',
    sectors: ['airline', 'travel_agent'],
    when: [
      /\b(?:name|surname|middle name|passport|maiden|misspel\w+|typo)\b/i,
      /\b(?:ticket|booking|boarding pass|flights?|flying|fly|reservation)\b/i,
      /\b(?:wrong|change|correct\w*|misspel\w+|spel\w+|typo|middle|maiden|married|does ?n[o']?t match|matter|missing|fix)\b/i,
      /\b(?:passport|surname|middle|maiden|name (?:on|in|is|change|was|correction|spel\w+)|(?:change|correct|fix|wrong|misspelled) (?:the |my |a |her |his )?name)\b/i,
    ],
    not: /\b(?:bank|gig|concert|festival|parcel|hotel|train|visa|queue|band|theatre|gym|expired passport|print my name)\b/i,
    ack: [
      'The name on a ticket has to be right before you fly.',
      'I can see why you want the name sorted out before you fly.',
      "Names do need to match, so you're right to ask.",
    ],
    ask: [
      {
        text: "Is it a spelling mistake, or another person's name?",
        unless:
          /\b(?:hyphen|passport says|married|not \w+, does|my mum[’']?s name)\b|\b(?:to my (?:brother|sister|friend|wife|husband|mum|dad|cousin)|brother|can[’']?t (?:go|come)|instead of|typed)\b|\b(?:typo|letter|spel\w+|misspel\w+|middle|maiden|married|surname)\b/i,
      },
      {
        text: 'How soon do you fly?',
        unless: /\b(?:today|tonight|tomorrow|(?:on|this|next) \w+day|in \d+ \w+|next (?:week|month)|flew|was)\b/i,
      },
    ],
    detail: 'your booking reference',
    act: ['see whether the name can be corrected', 'check how the name shows on the booking'],
    hits: [
      'typo in the surname on my ticket, flight is saturday',
      'My passport has a middle name and the booking does not, does it matter for the flight',
      'how do I change the name on a flight booking, got married',
    ],
    misses: ['the name of the band is on my ticket', 'my flight is wrong'],
  },
  {
    id: 'flight-upgrade',
    matter: 'the trouble with your upgrade',
    sectors: ['airline'],
    when: [
      /\b(?:upgrades?d?|upgrading|business class|premium (?:economy|cabin)|first class)\b/i,
      /\b(?:flights?|plane|airlines?|fly|flew|flying|cabin|seats?|gate|check.?in|airways)\b/i,
      /\b(?:paid|refund|downgraded?|charged|never|didn'?t|not|no|waste|refused|given|economy|lost|bid|removed)\b/i,
    ],
    not: /\b(?:phone|router|laptop|app|train|hotel|plan|subscription|pc|tent)\b/i,
    ack: [
      "That's a real disappointment when you were expecting the better seat.",
      "I can see why you're annoyed about the upgrade.",
      "You'd hope for better than that from an upgrade.",
    ],
    ask: [
      {
        text: 'Was the upgrade bought with money or with points?',
        unless: /\b(?:list|downgraded|voucher|companion|desk)\b|\b(?:points|miles|paid|£|\$|€|cash|bid)\b/i,
      },
      {
        text: 'Was it bought online, at check-in or at the gate?',
        unless:
          /\b(?:downgraded|voucher|companion|list|business|first class)\b|\b(?:check.?in|online|gate|app|bid|desk|counter|website|points|miles|surprised)\b|\b(?:receipt|confirmation|email)\b/i,
      },
    ],
    quick: [
      {
        text: 'Keep the boarding pass with the seat you were given, as it shows the difference.',
        unless:
          /^(?![\s\S]*\b(?:sat|downgrad\w*|was|were|got|given|gave|removed|had)\b)|\b(?:boarding pass|tomorrow|next (?:week|month)|bid)\b/i,
      },
    ],
    detail: 'your booking reference',
    act: ['check the upgrade against the seat you were given', 'see what is owed for it'],
    hits: [
      'paid for an upgrade and sat in economy the whole flight',
      'You charged me for business class on a flight and downgraded me at the gate',
      'upgrade bid accepted, then removed at check in, not refunded',
    ],
    misses: ['paid to upgrade my phone before the flight', 'business class looks lovely'],
  },
  {
    id: 'flight-booking-site',
    matter: 'the trouble with our site or app',
    sectors: ['airline', 'travel_agent'],
    when: [
      /\b(?:app|site|website|web ?page|online|checkout|payment|booking page|manage (?:my )?booking)\b/i,
      /\b(?:flights?|fares?|airlines?|airways|boarding pass|check.?in|itinerary)\b/i,
      /\b(?:error|crash\w*|won'?t|wont|doesn'?t|doesnt|can'?t|cant|cannot|not (?:load\w*|work\w*)|spinning|stuck|broken|fail\w*|logged out|logs (?:me|you) out|keeps|down|timed out|charged twice|twice)\b/i,
    ],
    not: /\b(?:flight mode|on the flight|hotel|train|bus|downloads?|cancel+ed|on a plane|food|fined?)\b/i,
    ack: [
      "That's really frustrating when all you want is to sort your flight.",
      "The last thing you need before a trip is a page that won't work.",
      "I can see how annoying that is when you're trying to get your flight sorted.",
    ],
    ask: [
      { text: 'Is that on the app or in a browser?', unless: /\b(?:app|browser|chrome|safari|website|site)\b/i },
      {
        text: 'What does the error say, word for word?',
        unless:
          /["“”']\w+ \w+|\b(?:404|this (?:error|message|screen)|crash\w*|confirmation|down|deletes|wrong month|greyed)\b|["“”]|\b(?:error \w*\d|says|spinning|logs? (?:me|you) out|logged out|blank)\b/i,
      },
    ],
    quick: [
      {
        text: 'A private window in another browser often gets past a stuck booking page.',
        unless:
          /\b(?:confirmation|404|down|wrong month|greyed)\b|\b(?:private|incognito|browsers|another browser|tried|devices|app)\b/i,
      },
    ],
    detail: 'your booking reference',
    act: ['see whether the booking went through', 'check what our side shows for it'],
    hits: [
      'your website wont let me pay for the flight, error every time',
      'App crashes when I open my boarding pass',
      'online check in just keeps spinning',
    ],
    misses: ['downloads stuck on flight mode in the app', 'flight cancelled and the app is no help, cant rebook'],
  },
  {
    id: 'bag-carry-on-rule',
    matter: 'the trouble over your cabin bag',
    sectors: ['airline', 'travel_agent'],
    when: [
      /\b(?:hand luggage|hand baggage|carry.?on|cabin bags?|personal item|gate (?:fee|check\w*)|bag fee|oversi[sz]ed? bag|bag sizer|sizer|bags? (?:is|was|were) too big|cabin case)\b/i,
      /\b(?:charged?|charging|fee|paid|pay|measur\w*|made|forced|told|fit|fits|rules?|£|\$|€|refus\w*|took|gate|same)\b|[£$€]/i,
    ],
    not: /\b(?:free delivery|service fee|delivery fee|carrier|groceries|wristband|can i|do i|does (?:a|my|the)|is (?:a|my|it) (?:ok|allowed)|allowed|how (?:big|many)|jacket|shoes|dress|shirt|sofa|ashes|insulin|parcel|order|lost)\b/i,
    ack: [
      "A bag fee you weren't expecting is a rotten start to a trip.",
      'I can see why that felt unfair at the airport.',
      "You thought the bag was fine, so I can see why you're annoyed.",
    ],
    ask: [
      {
        text: 'Did they put the bag in the sizer?',
        unless:
          /\b(?:weigh\w*|handbag|changing bag|duty free|\d+ bags|insulin)\b|\b(?:sizer|measur\w*|cage|fit|fits|frame)\b/i,
      },
      { text: 'What did your booking say about cabin bags?', unless: /\b(?:booking|ticket|website|site|says|said)\b/i },
    ],
    quick: [
      {
        text: 'Keep the receipt for the fee and any photo of the bag in the sizer.',
        unless: /^(?![\s\S]*(?:[£$€]|\b(?:charged?|charging|fee|paid|pay)\b))|\b(?:receipts?|photos?|pics?|video)\b/i,
      },
    ],
    detail: 'your booking reference',
    act: ['compare the fee with what your fare includes', 'see what was charged and why'],
    hits: [
      'charged 60 at the gate for a carry on that fits the sizer',
      'Made to pay for hand luggage on the way home but not on the way out',
      'they said my cabin bag is too big and took £48',
    ],
    misses: ['can i bring a guitar as hand luggage', 'this jacket is too big, paid 40'],
  },
];
