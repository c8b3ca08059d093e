import type { Situation } from './situation';

/** A parcel on its way: where it is, where it was left, and how it was handled at the door. */
export const DELIVERY: readonly Situation[] = [
  {
    id: 'delivery-photo-elsewhere',
    matter: 'the mix-up over your delivery',
    sectors: ['shop', 'marketplace', 'courier'],
    when: [
      /\b(?:photos?|pics?|pictures?|snap)\b/i,
      /\b(?:deliver(?:y|ed)|driver|courier|parcel|package)\b/i,
      /\b(?:not (?:my|our|even my|mine)|(?:isn|wasn)['’]?t (?:my|our|mine|me)|different|someone else|somebody else|stranger['’]?s|wrong|whose|(?:i|we)(?:['’]ve| have) (?:a|no|got)|don['’]?t (?:have|own)|in your van|a (?:field|hedge|wall|carpet))\b/i,
    ],
    not: /\b(?:broken|crushed|smashed|cracked|damaged|wrong (?:item|size|colour|color|order|address label))\b/i,
    ack: [
      "If the photo isn't your place, it's no wonder you're worried.",
      "That photo's a real clue that it went to the wrong place.",
      "You've been sent a photo of someone else's doorstep, by the sound of it.",
    ],
    ask: [
      {
        text: 'Do you recognise the place in the photo at all?',
        unless: /\b(?:recogni[sz]e|no idea|field|neighbou?r|van|stranger)\b/i,
      },
      { text: 'Is there a time on the delivery update?', unless: /\b\d{1,2}(?:[:.]\d\d|\s?[ap]m)\b/i },
    ],
    quick: [
      {
        text: 'Save a copy of that photo now, as it can vanish from the tracking page later.',
        unless: /\b(?:screen ?shots?|saved|attached)\b|<link>/i,
      },
    ],
    detail: 'your tracking number',
    act: ['have the driver say where that photo was taken', 'compare the photo with the delivery location we hold'],
    hits: [
      'your delivery photo shows a blue gate. we have no gate',
      'The picture the driver took is not my house, so where is my parcel?',
      'says delivered, photo is someone else’s hallway',
    ],
    misses: [
      'Lovely photo of the new delivery vans',
      'driver sent a photo of my parcel tucked behind the bin, perfect',
    ],
  },
  {
    id: 'delivered-not-here',
    matter: 'the missing parcel',
    sectors: ['shop', 'marketplace', 'courier', 'mobile', 'devices', 'health'],
    when: [
      /\b(?:says?|said|saying|shows?|showing|marked|status|tracking|app|email|text|notif\w*|claims?|apparently|update[ds]?|pressed)\b/i,
      /["“'‘]?\bdelivered\b/i,
      /\b(?:nothing|never|nowhere|(?:lost\/)?missing (?:item|parcel|package)|no (?:parcel|package|box|sign|order|one|item)|not (?:here|received|arrived|got|delivered|been delivered|seen)|(?:is|was|has|have|had|did)n['’]?t|where (?:is|s|are)|missing|still waiting)\b/i,
    ],
    not: /\b(?:(?:wasn|isn)['’]?t (?:even )?due|will be delivered|to be delivered|be delivered (?:by|on|today|tomorrow)|broken|damaged|rain|wet|neighbou?rs?|replacement|baggage|suitcase|luggage|flight|airport|bag)\b/i,
    ack: [
      "It says delivered and you haven't got it, so of course you're worried.",
      "Being told it's been delivered when it isn't there is maddening.",
      "A delivered status is so frustrating when there's no parcel there.",
    ],
    ask: [
      {
        text: 'Does the update give a photo or a name for who took it?',
        unless: /\b(?:photo|pic|picture|sign(?:ed|ature)|no proof|name)\b/i,
      },
      {
        text: 'Does it say where it was left?',
        unless: /\b(?:left|safe ?place|porch|door|locker|reception|concierge|letterbox|mailbox|photo|handed)\b/i,
      },
      {
        text: 'What time does it say it was delivered?',
        unless: /\b(?:\d{1,2}(?:[:.]\d\d|\s?[ap]m)|yesterday|days? ago|weeks? ago|morning|afternoon|last night)\b/i,
      },
    ],
    quick: [
      {
        text: 'It helps to save the tracking page and any delivery photo for now.',
        unless:
          /\b(?:checked|looked|search\w*|everyone|every(?:where|one)|asked|camera|cctv|apartment|weeks?|days|yesterday|nowhere|mailroom|reception|front desk|stolen|lost)\b/i,
      },
    ],
    detail: 'your tracking number',
    act: [
      'ask for the delivery record and where it was scanned',
      'find out where it was really left',
      'open a search for the parcel',
    ],
    hits: [
      'app says delivered at 2pm. nothing here. checked with everyone',
      'My parcel is marked as delivered but I never got it',
      'Tracking shows delivered yesterday, there is no parcel on the step',
    ],
    misses: [
      'It says it will be delivered on Friday, is that right?',
      'App says delivered and there it was on the mat, thank you',
    ],
  },
  {
    id: 'left-with-stranger',
    matter: 'the parcel being left with someone else',
    sectors: ['shop', 'marketplace', 'courier'],
    when: [
      /\b(?:left|leaves?|given|gave|handed|signed|dumped|deliver(?:s|ed))\b/i,
      /\b(?:with|to|by|at)\b.{0,24}\b(?:neighbou?r['’]?s?|number \d+|no\.? ?\d+|next door|concierge|reception|stranger|someone|somebody)\b/i,
      /\b(?:not|never|n['’]?t|no|nobody|no one|nothing|who|which|wrong|stranger|don['’]?t|didn['’]?t|doesn['’]?t|hasn['’]?t|isn['’]?t|stops? at|we['’]?re a|refuse[sd]?)\b/i,
    ],
    not: /\b(?:tablets|medication|medicine|damaged|broken|on hold|agent|transferred|phone|refund|engineer|keys?|rude|rubbish|flight|room)\b/i,
    ack: [
      "Your parcel should have come to you, not to somebody you don't know.",
      "I can see why you're worried about where your parcel has ended up.",
      "Leaving it with someone else without asking isn't what you wanted.",
    ],
    ask: [
      {
        text: 'Does the card or the tracking give a name or a house number?',
        unless:
          /\b(?:bloke|no name|which one|front desk|teenagers|the shop)\b|\b(?:number|no\.?|at|flat|apartment|named?) ?\d+|\b(?:name|concierge|reception|signed)\b/i,
      },
      { text: 'Was there a photo with the update?', unless: /\b(?:photo|pic|picture)s?\b/i },
    ],
    detail: 'your tracking number',
    act: ['ask the courier who took it in', 'get the name and place recorded at the handover'],
    hits: [
      'left with neighbour at 61. there is no 61 on our street',
      'Card says signed for by "Pat", nobody called Pat lives here, given to a stranger?',
      'you gave my package to next door and they’re not even in till june',
    ],
    misses: ['Driver kindly left it with my neighbour, thanks', 'Handed over to another agent on the phone again'],
  },
  {
    id: 'wrong-address',
    matter: 'the delivery going to the wrong address',
    sectors: ['shop', 'marketplace', 'courier'],
    when: [
      /\b(?:parcels?|packages?|orders?|deliver(?:y|ed|ing|s)?|sent|driver|courier|box|posted|left|shipped)\b/i,
      /\b(?:wrong (?:address|house|door|street|flat|building|road|town|city|place|apartment)|(?:old|previous|someone else['’]?s|different|another) (?:address|house|street|building)|(?:not|n['’]?t) (?:my|our) (?:address|house|street|door|building))\b/i,
    ],
    not: /\b(?:map|new card|can you change|should be|still being prepared|medication|orders? wrong|both wrong|email address|ip address|billing address|bill|bills|invoice|statement|letters?|ambulance|taxi|cab|ride|uber|engineer)\b/i,
    ack: [
      'Your delivery should have gone to the right address.',
      "It's so annoying when a delivery goes to the wrong place.",
      'I can see why you want the delivery put right.',
    ],
    ask: [
      {
        text: 'Is the address right on your order confirmation?',
        unless:
          /\b(?:wrong house|streets? away|there[’']?s two|my name on)\b|\b(?:confirmation|correct address|address is (?:right|correct)|right address|updated|changed|moved|my (?:mistake|fault)|i (?:put|typed|gave|entered))\b/i,
      },
      {
        text: 'Do you know where it ended up?',
        unless: /\b(?:neighbou?r|number \d+|no\.? ?\d+|ended up|gone to|went to|photo|found)\b/i,
      },
    ],
    quick: [
      {
        text: "A parcel still on its way can often be redirected on the carrier's tracking page.",
        unless: /\b(?:delivered|left|gone|went|dumped|dropped|neighbou?rs?|drivers?|food|photo|house|door)\b/i,
      },
      {
        text: 'The delivery photo on the tracking page often shows whose door it is.',
        unless:
          /^(?![\s\S]*\b(?:delivered|left)\b)|\b(?:photos?|pics?|pictures?|old|previous|moved|changed|food|neighbou?rs?|number \d+|went to|city|town)\b/i,
      },
    ],
    detail: 'your order number',
    act: ['ask the courier to collect it and bring it to you', 'check which address went on the label'],
    hits: [
      'you delivered my parcel to the wrong house AGAIN',
      'My order has gone to my old address even though I changed it',
      'driver left it at the wrong flat and drove off',
    ],
    misses: ['My bill keeps going to my old address', 'Can I change my email address on the account?'],
  },
  {
    id: 'thrown',
    matter: 'how your parcel was handled',
    sectors: ['shop', 'marketplace', 'courier'],
    when: [
      /\b(?:driver|courier|parcels?|packages?|deliver(?:y|ed)|box|he|she|postman|they|yours?|ur)\b/i,
      /\b(?:threw|throw(?:n|s|ing)?|lob(?:bed|bing|s)?|chuck(?:ed|ing|s)?|hurl(?:ed|ing|s)?|toss(?:ed|ing|es)?|launch(?:ed|es) (?:it|my|our)|kick(?:ed|ing|s)?|drop[- ]?kick\w*|dropped)\b/i,
      /\b(?:gates?|fences?|porch|door(?:step|bell)?|wall|hedge|balcony|driveway|garden|van|steps?|yard|parcels?|packages?)\b/i,
    ],
    not: /\b(?:tip|threw (?:it )?(?:away|out|in)|throw(?:n)? (?:it )?(?:away|out|in)|price dropped|signal|kicked (?:me|us|out|off)|thrown (?:me|us|out|off)|call dropped|dropped (?:me|us|the ball|off))\b/i,
    ack: [
      "That's no way to treat anyone's parcel.",
      "I'd be angry too if I saw a parcel handled like that.",
      'Parcels should be handed over with care, not treated like that.',
    ],
    ask: [
      {
        text: 'Is what was inside all right?',
        unless:
          /\b(?:broke\w*|smash\w*|crack\w*|bent|ruined|damag\w*|shatter\w*|dent\w*|in bits|in pieces|was\.|intact|fine|ok|okay|chipped|splat)\b/i,
      },
      {
        text: 'Do you have it on a doorbell camera?',
        unless: /\b(?:camera|cctv|video|footage|doorbell|vid|ring|cam|clip|photo)\b/i,
      },
    ],
    quick: [
      {
        text: 'Please save the camera clip now, as doorbell footage is often deleted after some days.',
        unless: /^(?![\s\S]*\b(?:camera|cctv|video|footage|doorbell|ring|clip|cam)\b)|<link>|\bsaved\b/i,
      },
      {
        text: 'Take a photo of the box as it is before you open it or throw it out.',
        unless:
          /\b(?:opened|photos?|pics?|pictures?|camera|cctv|video|footage|smash\w*|broke\w*|threw it out)\b|<link>/i,
      },
    ],
    detail: 'your tracking number',
    act: ['raise how it was handled with the depot', 'pass this to whoever manages that round'],
    hits: [
      'watched your courier chuck my parcel over the gate',
      'Driver threw the box at the door and walked away',
      'got your guy on camera kicking packages up the driveway',
    ],
    misses: [
      'Driver kicked us off the bus by the hedge',
      'I threw away the box, can I still send it back? It came over the door sill',
    ],
  },
  {
    id: 'left-out',
    matter: 'how your parcel was left',
    sectors: ['shop', 'marketplace', 'courier'],
    when: [
      /\b(?:left|leaves?|leaving|dumped|put|placed|safe ?plac\w*|stuffed|hid(?:den)?)\b/i,
      /\b(?:in (?:the )?(?:pouring )?(?:rain|snow|wet|bins?|puddle|wheelie bin|recycling|hedge|bush\w*|street|road|pavement|sidewalk|hallway|lobby)|over the (?:gate|fence|wall)|in a (?:puddle|bin|hedge|bush)|on (?:the |my |our )?(?:(?:front|door) ?)?(?:step|doorstep|porch|pavement|sidewalk|street|drive|driveway|bin|road)|left (?:it |them |my \w+ |the \w+ )?outside|in (?:full|plain) (?:view|sight)|unattended)\b/i,
      /\b(?:parcels?|packages?|deliver(?:y|ed)|driver|courier|orders?|box(?:es)?|postman)\b/i,
    ],
    not: /\b(?:depot|midnight|coach|queu\w*|stood outside|left me outside|left us outside|train|bus|stranded|perfect|thank you so much|engineer|(?:old|empty) box(?:es)?|cash)\b/i,
    ack: [
      "Your parcel shouldn't have been left there.",
      'Your parcel needed to go into your hands or somewhere safe.',
      "I can see why you're annoyed to find a parcel left like that.",
    ],
    ask: [
      {
        text: 'Is what was inside all right?',
        unless:
          /\b(?:soaked|soaking|wet|ruined|damag\w*|broke\w*|swollen|soggy|stolen|gone|nicked|missing|fine|ok|okay|intact|drenched|sodden|melted|taken)\b/i,
      },
      {
        text: 'Had you named a safe place on the order?',
        unless: /\b(?:safe ?place\w*|instructions?|asked|note|requested|chose)\b/i,
      },
    ],
    quick: [
      {
        text: 'If anything got wet or dirty, take photos before you unpack it.',
        unless:
          /^(?![\s\S]*\b(?:rain\w*|wet|snow\w*|soak\w*|puddle|bins?|mud\w*|hedge|bush\w*)\b)|\b(?:photos?|pics?|pictures?|opened|stolen|gone|taken|nicked|missing|fine)\b|<link>/i,
      },
      {
        text: 'Most carriers let you set a safe place in their app, which helps next time.',
        unless:
          /\b(?:safe ?place\w*|instructions?|asked|app|note|every time|always|apartment|lobby|hallway|stolen|gone|nicked)\b/i,
      },
    ],
    detail: 'your tracking number',
    act: ['tell the depot where it was left', 'raise where it was left with the courier'],
    hits: [
      'driver left my parcel in the pouring rain with no knock',
      'Package dumped outside on the street, anyone could have had it',
      'why was my order left on top of the wheelie bin, delivery put in the bin basically. left in the bin',
    ],
    misses: ['left standing outside in the rain by your bus', 'Driver left it on the porch as asked, perfect delivery'],
  },
];
