import type { Situation } from './situation';

const PARCEL =
  /\b(?:parcels?|packages?|orders?|ordered|deliver(?:y|ies|ed)|courier|shipments?|shipping|shipped|dispatch\w*|tracking)\b/i;

/** An order before it reaches the customer: not sent, stuck, late or missed. */
export const ORDERS: readonly Situation[] = [
  {
    id: 'code-not-received',
    matter: 'the wait for your code',
    sectors: ['shop', 'marketplace', 'software', 'games'],
    when: [
      /\b(?:codes?|keys?|licen[cs]e|e-?gift|download link|dlc|v-?bucks|in-?game)\b/i,
      /\b(?:bought|purchas\w*|paid|pre-?order\w*|ordered|redeem\w*|charged)\b/i,
      /\b(?:not|never|nothing|no (?:code|key|email)|(?:did|have|has|is|was)n['’]?t|didnt|havent|still wait\w*|where(?:['’]s| is)|missing)\b/i,
    ],
    not: /\b(?:redeemed|claimed|redeeming|i can play|discount|promo\w*|voucher|coupon|verification|2fa|two[- ]step|security code|log ?in|password|house keys?|car keys?|post ?code|zip ?code|door code|qr)\b/i,
    ack: [
      "It's paid for, so the code should have arrived.",
      "It's annoying to wait for a code that's meant to come quickly.",
      "Codes should come through quickly, so I can see why you're asking.",
    ],
    ask: [
      {
        text: 'Did the order confirmation come through?',
        unless:
          /\b(?:confirm\w*|receipt|order (?:number|email|says|history)|completed|processing|my orders|successful|follow shortly|says delivered)\b/i,
      },
      {
        text: 'Does the payment show as taken or pending?',
        unless:
          /\b(?:pending|charged|taken|paid|bank|debited|went through|bought|purchased|gone|completed|successful)\b/i,
      },
    ],
    quick: [
      {
        text: 'It may be worth a look in spam or junk, as code emails often land there.',
        unless: /\b(?:spam|junk|redeem\w*|invalid|already used)\b/i,
      },
    ],
    detail: 'your order number',
    act: ['check whether the code was issued', 'find out where the code was sent'],
    hits: [
      'paid for the game on sunday, still no code in my email',
      'I bought a licence for the photo app and the key never came',
      'Purchased the expansion yesterday, got charged, did not receive the code',
    ],
    misses: [
      'My discount code is not working on the order I paid for',
      'I never got the verification code after I paid',
    ],
  },
  {
    id: 'preorder-late',
    matter: 'the trouble with your preorder',
    sectors: ['shop', 'marketplace', 'mobile', 'devices', 'games'],
    when: [
      /\bpre-?\s?order\w*/i,
      /\b(?:not|no|never|still|n['’]?t|havent|when|where|late|delay\w*|moved|pushed|days? after|(?:back )?in (?:january|february|march|april|may|june|july|august|september|october|november|december)|everyone (?:else )?(?:has|got)|waiting|months?|weeks?|date|yet|cancel\w*|already)\b/i,
    ],
    not: /\b(?:when do|(?:want|possible|need|like|how (?:do|can) i|trying) (?:\w+ ){0,3}cancel|cancel (?:a|my|the|this) pre|do u take|can i cancel|question|refund\w*|can (?:i|we|you) pre-?\s?order|pre-?orders? (?:open|start|live)|when can (?:i|we) pre|love|download|code)\b/i,
    ack: [
      "You placed a preorder so you'd have it on time.",
      "It's disappointing when you ordered early and you're still waiting.",
      'A preorder should come with a clear date.',
    ],
    ask: [
      {
        text: 'What date were you given when you ordered?',
        unless:
          /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|release day|launch day|today|yesterday|\d{1,2}(?:st|nd|rd|th))\w*\b/i,
      },
      {
        text: 'Has the payment been taken yet?',
        unless: /\b(?:paid|charged|taken|payment|money|pre-?paid|deposit|bank|debited|refund\w*)\b/i,
      },
    ],
    quick: [
      {
        text: 'A card that has expired since you ordered can hold a preorder up, so it is worth a check.',
        unless:
          /\b(?:paid|charged|taken|took|pay ?pal|money|deposit|cancel\w*|pushed|moved|delay\w*|date|everyone|shipped)\b/i,
      },
    ],
    detail: 'your order number',
    act: ['check the date on your preorder', 'find out when it goes out'],
    hits: [
      'everyone has the boxed set but me, preordered in March',
      'preordered in spring and still nothing',
      'Has the date moved on the preorder? No email yet',
      'my pre-order was due on release day, everyone else has theirs, not me',
    ],
    misses: ['When can I pre-order the new one?', 'Preordered it and I love it already, not long now'],
  },
  {
    id: 'missed-slot',
    matter: 'the delivery that did not come',
    sectors: ['food_delivery', 'grocery', 'shop', 'marketplace', 'courier'],
    when: [
      /\b(?:deliver(?:y|ed|ing|ies)|driver|courier|van|sofa|bed|mattress|fridge|freezer|washing machine|washer|dryer|cooker|oven|wardrobe|table)\b/i,
      /\b(?:slot|window|between \d|all day|waited? in|waiting in|stay(?:ed|ing)? (?:in|home)|stayed at home|day off|took (?:the|a) (?:day|morning|afternoon)|took time off|sat in|(?:no|didn['’]?t|never) (?:show\w*|turn(?:ed)? up|came|come|arrive)|no[- ]shows?)\b/i,
      /\b(?:no|not|never|nothing|nobody|still|n['’]?t|didnt|missed|late|again|gone|wasted|third|second|twice|no[- ]shows?)\b/i,
    ],
    not: /\b(?:parking|cancelled my|leg|ring|pick up|return window|is it an? (?:all day|am|pm)|will i (?:get|have)|do i (?:have|need)|can i (?:get|pick|book|choose|change)|engineer|technician|plumber|refund|collect(?:ed|ion)|bus|train|taxi|patch|game)\b/i,
    ack: [
      "You kept the time free and the delivery didn't come, which is so annoying.",
      "Waiting in for a delivery that doesn't turn up is infuriating.",
      "Your time was wasted on that delivery, and I can see why you're angry.",
    ],
    ask: [
      {
        text: 'Did anyone call or text to say it would not make it?',
        unless:
          /\b(?:no (?:call|text|word|message|email|contact)|text(?:ed)?|call(?:ed)?|rang|phoned|email(?:ed)?|heard|notified|e-?mails|outside|sitting|messages?|texts|calls|reassur\w*|minutes? left)\b/i,
      },
      {
        text: 'Have you been given a new date?',
        unless:
          /\b(?:new date|rescheduled|re-?booked|third|second|next (?:date|slot)|tomorrow|definite|another (?:date|day)|\d(?:rd|nd|th) (?:date|slot|window)|re-?arrang\w*|cancel+ed|re-?schedul\w*|refund\w*|arrived|came in the end|turned up (?:at|late|in)|keeps? (?:chang\w*|push\w*|mov\w*)|pushed back|again tomorrow|(?:still|been) waiting (?:in|here|for (?:the|your) driver)|running late|where(?:['’]s| is)|outside|minutes? left)\b/i,
      },
    ],
    quick: [
      {
        text: 'A text or email on the day often has a live link to where the van is.',
        unless:
          /^(?![\s\S]*\b(?:still|now|waiting)\b)|\b(?:texts?|e-?mails?|track\w*|links?|yesterday|map|app|last|missed|third|second|days|weeks?)\b/i,
      },
      {
        text: 'The order page often shows the next free days before anybody calls.',
        unless:
          /\b(?:page|app|web ?site|online|re-?book\w*|new date|reschedul\w*|re-?arrang\w*|now|still|waiting|next|refund\w*|cancel\w*|pizza|food)\b/i,
      },
    ],
    detail: 'your order number',
    act: ['find out what happened to your delivery', 'see what the earliest date is now'],
    hits: [
      'stayed home all day for the sofa delivery. no one came',
      'Delivery slot was 8 to 12, it’s now 3 and still nothing',
      'took a day off work for the fridge and the driver never showed up',
    ],
    misses: [
      'Will I get a delivery slot or do I have to be in all day?',
      'The engineer never turned up and I was in all day',
    ],
  },
  {
    id: 'carded-while-in',
    matter: 'the missed delivery while you were in',
    sectors: ['shop', 'marketplace', 'courier'],
    when: [
      /\b(?:missed you|attempt\w*|tried to deliver|unable to deliver|no one (?:was )?(?:home|in|available)|nobody (?:was )?(?:home|in)|not (?:at )?home|couldn['’]?t (?:deliver|access)|card through|carded|no access)\b/i,
      /\b(?:was (?:in|home|here|sat|sitting)|were (?:in|home)|been (?:in|home|here)|am (?:in|home|here)|i['’]?m (?:in|home|here)|at home|home all|in all|never (?:knock\w*|rang|came|buzz\w*)|no(?:t a single)? knock|(?:didn['’]?t|didnt|did not|not|without) (?:even )?(?:a )?(?:knock|ring|try|buzz|bother)\w*|doorbell|no attempt|lie|lies|lying|liar)\b/i,
    ],
    not: /\b(?:i missed you|refund|engineer|technician|meter|payment|log ?in|password|call(?:back)?|card declined)\b/i,
    ack: [
      'You were there, so a missed delivery card is infuriating.',
      "It's maddening to be told you were out when you weren't.",
      "I'd be annoyed too if I'd been in waiting for it.",
    ],
    ask: [
      {
        text: 'What time does the card or tracking give for the attempt?',
        unless: /\b\d{1,2}(?:[:.]\d\d|\s?[ap]m)|\b(?:noon|minutes? ago|hours? ago)\b/i,
      },
      {
        text: 'Did they leave a card?',
        unless: /\b(?:cards?|carded|email|text|app|tracking|note)\b/i,
      },
    ],
    quick: [
      {
        text: 'The card or the tracking page usually offers a new day or a pickup at the depot.',
        unless:
          /\b(?:depot|pick(?:ed)? ?-?up|collect\w*|re-?deliver\w*|re-?book\w*|re-?arrang\w*|reschedul\w*|tomorrow|returned)\b/i,
      },
    ],
    detail: 'your tracking number',
    act: ['check where the driver was when the attempt was logged', 'ask the depot to send it out again'],
    hits: [
      'card says sorry we missed you. i was in. all day',
      'They attempted delivery apparently, but never knocked',
      '"no one home" I was sat by the window, driver did not even ring the doorbell',
    ],
    misses: [
      'Sorry I missed you at the fair, was in a rush',
      'Attempted to log in at home and was refused, password not working, was in tears',
    ],
  },
  {
    id: 'tracking-stuck',
    matter: 'the tracking not moving',
    sectors: ['shop', 'marketplace', 'courier', 'mobile', 'devices'],
    when: [
      /\b(?:track(?:ing|ed|er)?|status|depot|sort(?:ing|ation)? (?:centre|center|office|hub|facility)|hub|in transit|label created|warehouse|out for delivery|customs)\b/i,
      /\b(?:stuck|same|not (?:updated|moved|moving|changed)|no (?:update|movement|change|scan|status)s?|n['’]?t (?:updated?|moved?|changed?|budged?)|hasnt (?:updated|moved|changed)|still (?:says?|at|in|out|showing|there|sitting|shows)|been (?:at|in|"|“|sat|sitting|there|out)|for (?:\w+ )?(?:days|weeks)|since|sat (?:in|at)|sitting (?:in|at)|days? ago|nothing since|limbo)\b/i,
    ],
    not: /\b(?:cashback|smashed|customs|wedding|rang on|passport|status page|internet|outage|sync|status green|server|all good|party|claim|refund\w*|ticket|case|meter|audio|song|album|flight|visa|engine|application|exam|train|step(?:s| count)|heart|service status|complaint|repair\w*|laptop|baggage|bags?|suitcase|luggage|return(?:ed)?)\b/i,
    ack: [
      "Tracking that doesn't move is so frustrating when you're waiting.",
      "It's worrying when the tracking just stops.",
      "I can see why you want to know where it's got to.",
    ],
    ask: [
      {
        text: 'What is the last scan it shows?',
        unless:
          /\b(?:depot|hub|sort\w*|in transit|label|warehouse|out for delivery|customs|since|last scan\w*|departed|left|facility|doesn['’]?t (?:bring|exist)|rescheduled|nothing|accepted|(?:on (?:it['’]?s|the) way)|pending|processing|shipped|dispatched|picked up|collected|delayed|exception|attempted|held|awaiting|pre-?advice|with (?:the )?courier)\b/i,
      },
      {
        text: 'Which day did it last change?',
        unless:
          /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|\b(?:\d+|two|three|four|five|six|a) (?:days?|weeks?)|yesterday|since|\d{1,2}(?:st|nd|rd|th)\b/i,
      },
      {
        text: 'Were you given a delivery date before it stopped?',
        unless:
          /\b(?:was due|due|by (?:mon|tue|wed|thu|fri|sat|sun)|promised|supposed|date|need(?:ed)? (?:it|them))\b/i,
      },
    ],
    quick: [
      {
        text: 'Parcels sometimes move on without a new scan, so it may still be on its way.',
        unless:
          /\b(?:weeks?|months?|\d+ days|(?:five|six|seven|eight|nine|ten) days|labels?|customs|out for|lost|delivered|depot|warehouse)\b/i,
      },
    ],
    detail: 'your tracking number',
    act: ['find out where it was last scanned', 'ask the depot to look for it'],
    hits: [
      'parcel stuck at the depot for 6 days',
      'Tracking hasn’t updated since Tuesday, is it lost?',
      'still says label created, been like that a week, any tracking news',
    ],
    misses: ['No update on my refund since Monday, status pending', 'love tracking my steps, same as yesterday'],
  },
  {
    id: 'not-dispatched',
    matter: 'the wait for your order to ship',
    sectors: ['shop', 'marketplace', 'mobile', 'devices', 'health'],
    when: [
      /\b(?:orders?|ordered|bought|items?)\b/i,
      /\b(?:(?:not|n['’]?t|hasnt|havent|never) (?:been )?(?:yet )?(?:shipped|dispatched|despatched|sent|left|even shipped)|still (?:says |shows |showing |at |on |in )?["“'‘]?(?:preparing|processing|pending|being prepared|packing|picking|confirmed)|(?:says|status is|stuck (?:on|at)|shows) ["“'‘]?(?:preparing|processing|being prepared|packing|picking)|no dispatch|when (?:will|does|is) (?:it|my order|this|they|the order) (?:be )?(?:ship|shipp?ing|shipped|dispatched|going out|go out|leave))\b/i,
    ],
    not: /\b(?:missing item|pending charge|cancelled order|report|change the address|cheque|check by photo|refund\w*|payment pending|takeaway|passport|visa|return(?:ed|s)?)\b/i,
    ack: [
      'You want to know when that order leaves.',
      "It's frustrating to wait and see it still hasn't been sent.",
      "I can see why you want to know when it's going out.",
    ],
    ask: [
      {
        text: 'What day did you order?',
        unless:
          /\b(?:ordered (?:it |this |on )|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|\b(?:\d+|two|three|four|five|a|last) (?:days?|weeks?|months?)|\d{1,2}(?:st|nd|rd|th)|yesterday\b|\b(?:days?|weeks?|fortnight|hours|months?|yesterday|last)\b/i,
      },
      {
        text: 'Is it one item or several in the same order?',
        unless:
          /\b(?:one|two|three|four|both|several|items|single|part|half|rest|all|the (?:shoes|paint|rug|sofa|bed|coat)|wheel|mattress|book|dog bed|lamp|dress)\b/i,
      },
    ],
    quick: [
      {
        text: 'The item page often shows whether it is on backorder or simply in line to ship.',
        unless: /\b(?:cancel\w*|change|need\w*|present|birthday|wedding|gift|order page)\b/i,
      },
    ],
    detail: 'your order number',
    act: ['find out what is holding it at the warehouse', 'check whether everything in it is in stock'],
    hits: [
      'ordered on the 3rd and still not shipped',
      'My order still says processing after a week',
      'paid for express and it has not been dispatched yet. order from friday',
    ],
    misses: ['Refund for my order is still processing', 'My order hasn’t arrived but it was dispatched on Monday'],
  },
  {
    id: 'needed-by-date',
    matter: 'the delay to an order that matters',
    sectors: ['shop', 'marketplace', 'courier'],
    when: [
      PARCEL,
      /\b(?:birthday|wedding|christening|funeral|anniversary|party|christmas|xmas|eid|diwali|graduation|holiday|valentine['’]?s|mother['’]?s day|father['’]?s day|prom|exam|interview|baby shower|halloween|we (?:fly|leave|move)|i (?:fly|leave|move))\b/i,
      /\b(?:not|n['’]?t|no|still|late|where|never|need(?:ed)?|nothing|delay\w*|stuck|missed|waiting|miss|too late|preparing|supposed|promised)\b/i,
    ],
    not: /\b(?:another family|question about|upside|chair covers|order page says|complete|last (?:order|posting|delivery) date|do you deliver|can i (?:order|get)|broken|damaged|smashed|cracked|wrong|refund\w*|cancel\w*|ate|delicious|cake was)\b/i,
    ack: [
      'You need it for a particular day, so I can see the worry.',
      "It's stressful when your order has to be there for a certain date.",
      'A late delivery is no good to you for a date like that, I know.',
    ],
    ask: [
      {
        text: "What's the latest day it can arrive?",
        unless:
          /\b(?:today|tonight|tomorrow|this (?:morning|afternoon|evening|weekend)|yesterday|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|\b(?:too late|already|missed|was (?:on|last)|\d{1,2}(?:st|nd|rd|th)|in (?:\d|two|three|four|a few) days|funeral|mother['’]?s day|any day|\d{1,2}(?:st|nd|rd|th)|christmas|thanksgiving)\b|\b(?:christmas|halloween|easter|birthday|wedding|valentine\w*|mother['’]?s day|party|holiday|trip)\b/i,
      },
      {
        text: 'What does the tracking say at the moment?',
        unless: /\b(?:track\w*|status|says|preparing|depot|in transit|out for delivery|warehouse)\b/i,
      },
    ],
    quick: [
      {
        text: 'If it is at a depot near you, picking it up there can save a day.',
        unless:
          /\b(?:preparing|processing|not (?:been )?(?:sent|shipped|dispatched)|too late|pick(?:ed)? ?-?up|collect\w*|arrived|came|lost|passed|missed|customs|cake|food)\b/i,
      },
    ],
    detail: 'your order number',
    act: ['see if it can still get there in time', 'tell you honestly whether it will make it'],
    hits: [
      'my order for my sister’s wedding is still not here',
      'Where is the parcel? The birthday is tomorrow',
      'promised delivery before christmas and nothing has come',
    ],
    misses: [
      'What is the last order date for Christmas? Still deciding',
      'The wedding cake was delicious, order of ours was late',
    ],
  },
  {
    id: 'order-late',
    matter: 'the wait for your order',
    sectors: ['shop', 'marketplace', 'courier', 'mobile', 'devices', 'health'],
    when: [
      /\b(?:parcels?|packages?|my order|(?:the|this|our|an?|no|any) order|orders|ordered|deliver(?:y|ies|ed|ing)|courier|shipment|shipping)\b/i,
      /\b(?:late|overdue|delay(?:ed|s)?|still (?:waiting|not|no|nothing|hasn['’]?t|haven['’]?t|hasnt|havent|isn['’]?t)|where(?:['’]?s| is| are| the)|not (?:here|arrived|received|come|turned up|got|had|been delivered)|n['’]?t (?:arrived|received|come|turned up|got|had|shown up|been delivered|here)|(?:hasnt|havent|didnt|isnt) (?:arrived|received|come|turned up|got|had|here|been)|never (?:arrived|came|received|got|turned up|showed)|waiting|days? (?:ago|late|overdue|past)|(?:weeks?|months?) (?:ago|late|overdue|now)|no sign|any (?:news|update|idea)|days? (?:and|now)|(?:parcel|package|order|delivery)(?:'s| is| was| has gone| went)? (?:still )?(?:missing|lost)|lost (?:my|our|the) (?:parcel|package|order|delivery))\b/i,
    ],
    not: /\b(?:sent (?:it|one|them) (?:out )?(?:the )?same day|items? missing|stolen|opened|prevent|still came|came a week late|slots|missions?|playing|order details|standing orders?|locked out|if i order|order by|estimate|on repeat|back orders|food order|refund\w*|return(?:ed|s)?|cancel\w*|never order\w*|late fee|in order|out of order|order of|court order|standing order|code|do you deliver|free delivery|engineer|table|starter|waiter|rider|pizza|burger|food|coffee|rude|rolled?|bus|train|flight|luggage|bags?|suitcase|seat|charged|email address)\b/i,
    ack: [
      "That's a longer wait than an order should take.",
      "It's so frustrating to be kept waiting for an order.",
      "It's annoying to have to chase an order.",
    ],
    ask: [
      {
        text: 'What does the tracking say at the moment?',
        unless:
          /\b(?:track\w*|status|says|shows|no (?:update|tracking)|depot|transit|app|cancel+ed|refund\w*|arrived|came|received|delivered|finally|not (?:been )?(?:sent|shipped|dispatched)|on (?:it['’]?s|the) way|out for)\b/i,
      },
      {
        text: 'What date were you given?',
        unless:
          /\b(?:due|said|promised|supposed|was meant|by \w+day|\d{1,2}(?:st|nd|rd|th)|today|yesterday|next day|working days|same day|\d+ ?(?:-|to) ?\d+ days|given|cancel+ed|refund\w*|late by|(?:days?|weeks?) late|week)\b/i,
      },
      {
        text: 'Is there a day you need it by?',
        unless:
          /\b(?:today|tonight|tomorrow|yesterday|by|before|until|in time|need(?:ed)?|birthday|wedding|party|christmas|halloween|holiday|class|school|exam|urgent\w*|asap|refund\w*|cancel\w*|money back|arrived|came|received it)\b/i,
      },
    ],
    quick: [
      {
        text: 'The link in the shipping email usually shows the newest scan.',
        unless:
          /\b(?:track\w*|scan\w*|depot|transit|customs|not (?:been )?(?:sent|shipped|dispatched)|never (?:sent|shipped)|lost|no (?:update|email)s?|weeks?|months?|driver|delivered|e-?mails?)\b/i,
      },
    ],
    detail: 'your order number',
    act: ['find out where it is now', 'find out when it can reach you', 'see what is holding it up'],
    hits: [
      'my order is a week late and no one can say why',
      'Where is my parcel? It was due Monday',
      'still waiting on an order from the 4th',
    ],
    misses: [
      'my order was late by an hour and they sent one same day with a note',
      'Still waiting for my refund on the order I returned',
      'How late do you deliver pizza? Still open?',
    ],
  },
];
