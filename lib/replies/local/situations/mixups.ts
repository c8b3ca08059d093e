import type { Situation } from './situation';

/** The right order with one thing about it wrong: the other foot, the other country's plug, somebody else's name. */
export const MIXUPS: readonly Situation[] = [
  {
    id: 'odd-pair',
    matter: 'the pair that does not match',
    sectors: ['shop', 'marketplace', 'health'],
    when: [
      /\b(?:(?:two|three|2|3|both|all) (?:of them )?(?:left|right)(?:[- ]hand(?:ed)?)?s? (?:\w+ )?(?:shoes?|boots?|trainers?|sneakers?|sandals?|slippers?|wellies|gloves?|feet|foot|earbuds?|airpods?|buds?|ones?)|(?:one|my|the|a|only the) (?:left|right) (?:shoe|boot|trainer|sneaker|sandal|slipper|welly|glove)\b|(?:left|right) (?:shoe|boot|trainer|glove) (?:again|only)|odd (?:shoes|boots|socks|pair)|not a pair)\b/i,
    ],
    not: /\b(?:turn left|left (?:the|my|it|a) (?:shoe|boot)|lost|hurts?|blister\w*|rub(?:s|bing)?|broke\w*|came off|hole|leak\w*|stopp?(?:ed|s)|dead|charg\w*|hunt for|how do i|returned)\b/i,
    ack: [
      'A pair that does not match is no use to you.',
      'You paid for a pair that matches.',
      "The two have to go together, so I can see why you're annoyed.",
    ],
    ask: [
      {
        text: 'Is the label on the box right, with the wrong ones inside?',
        unless: /\b(?:label|box says|the box)\b/i,
      },
      { text: 'Do you need them by a certain day?', unless: /\b(?:tomorrow|today|wedding|party|by|before|tonight)\b/i },
      {
        text: 'Would you like a full pair sent, or your money back?',
        unless: /\b(?:refund|money back|replac\w*|swap)\b/i,
      },
    ],
    quick: [
      {
        text: 'Keep them in their box for now, as its label helps trace the mix-up.',
        unless: /\b(?:no box|label|threw|binned|returned)\b/i,
      },
    ],
    detail: 'your order number',
    act: ['see how to get you a proper pair', 'check what was packed and what can be sent'],
    hits: [
      'opened the box and there are two left boots in it',
      'sent me one left shoe. again',
      'Three right hand gloves, do you know a person with three right hands?',
    ],
    misses: ['The left shoe rubs my heel after an hour', 'Turn left at the shoe shop, lovely window'],
  },
  {
    id: 'wrong-plug',
    matter: 'the wrong plug you were sent',
    sectors: ['shop', 'marketplace', 'devices'],
    when: [
      /\b(?:us|uk|eu|european|american|british|2[- ]pin|two[- ]pin|3[- ]pin|wrong|different|foreign) (?:\w+ )?(?:plug|pins?)\b/i,
      /\b(?:sent|came|got|order(?:ed)?|arrived|received|comes|charger|box|with|on an?|supplied)\b/i,
    ],
    not: /\b(?:plug in|spark plug|do (?:you|they|i)|does it|will it|is it|can i|hot|melt\w*|burn\w*|smok\w*|shock|adapter in my bag)\b/i,
    ack: [
      "A plug that doesn't fit your socket makes it useless until that's put right.",
      "You can't use it with that plug, so I can see why you're annoyed.",
      'The plug should fit the sockets where you live.',
    ],
    ask: [
      {
        text: 'Is it a lead that comes off, or fixed to it?',
        unless: /\b(?:charger|cable|lead|adapter)\b/i,
      },
      {
        text: 'Would the right lead do, or would you rather send it back?',
        unless: /\b(?:refund|send (?:it )?back|return)\b/i,
      },
    ],
    quick: [
      {
        text: 'Leave it unused in its box for now, so that a swap stays possible.',
        unless: /\b(?:adapt[eo]rs?|used|using|plugged|threw|binned)\b/i,
      },
    ],
    detail: 'your order number',
    act: ['see how to get you the right one', 'check which version was packed'],
    hits: [
      'you sent the charger with a US plug and I live in Leeds',
      'came with a two pin plug, what am I meant to do with that',
      'UK plug on my French order again',
    ],
    misses: ['Does it come with a UK plug?', 'The plug gets hot and smells'],
  },
  {
    id: 'printed-wrong',
    matter: 'the mistake in what was made for you',
    sectors: ['shop', 'marketplace'],
    when: [
      /\b(?:engrav\w*|personali[sz]\w*|embroider\w*|monogram\w*|printed|iced|icing|cake|mug|photo ?books?|name ?tag|stitched)\b/i,
      /\b(?:mis-?sp\w+|spel(?:t|led|ling) (?:it |the name |my name |her name |his name )?wrong|wrong (?:name|spelling|date|initials?|photos?|words?)|(?:someone|somebody|some ?one) else['’]?s (?:name|photos?|family|face|wedding)|not (?:our|my) (?:family|photos?|name)|engrav\w+ \w+ not \w+)\b/i,
    ],
    not: /\b(?:my own (?:mistake|typo)|my typo|i typed|my fault|account|booking|ticket|flight|passport|invoice|printer|label|card printed|newspaper|sms|email)\b/i,
    ack: [
      'A name or picture made to order has to be right.',
      "With the wrong name, words or picture on it, it isn't what you ordered.",
      'Something personal has to be right, so I can see the disappointment.',
    ],
    ask: [
      {
        text: 'What does your order confirmation show?',
        unless:
          /\b(?:confirmation|i (?:typed|wrote|put)|order says|approval|order form|correct|i (?:chose|ordered|gave)|spelling)\b/i,
      },
      {
        text: 'Is there a day you need it for?',
        unless: /\b(?:tomorrow|today|wedding|birthday|party|by|before|was)\b/i,
      },
    ],
    quick: [
      {
        text: 'Please take a photo before it is used, cut or given away.',
        unless: /\b(?:photos?|pics?|pictures?|eaten|ate|gave|given|returned)\b|<link>/i,
      },
    ],
    detail: 'your order number and a photo',
    act: ['compare it with what you ordered and see about a new one', 'see whether it can be made again in time'],
    hits: [
      'they engraved Cate not Kate on the bracelet',
      "The photo book is full of somebody else's family",
      'cake came with the wrong name iced on it',
    ],
    misses: ['My fault, I typed the wrong name for the mug engraving', 'Wrong name printed on my boarding pass ticket'],
  },
  {
    id: 'next-day-late',
    matter: 'the delay to your fast delivery',
    sectors: ['shop', 'marketplace', 'courier', 'mobile', 'devices', 'health'],
    when: [
      /\b(?:next|same)[- ]?day\b|\b(?:express|priority|overnight|24 ?h(?:ou)?rs?|premium) (?:delivery|shipping|post(?:age)?)\b/i,
      /\b(?:still|day (?:two|three|four|five|2|3|4|5|6)|took|late|never|not|\w*n['’]?t|which (?:year|day|next)|day after|week|weeks|apparently|days (?:later|ago|and)|yet)\b/i,
      /\b(?:deliver\w*|parcel|package|order\w*|ship\w*|arriv\w*|came|come|waiting|said|paid|post\w*|here)\b/i,
    ],
    not: /\b(?:sent (?:it|one|them) (?:out )?(?:the )?same day|no questions|come back|next day i|the next day (?:i|we|he|she|they|it)|do you|is there|can i|why is there no|offer|appointment|flight|refund\w*|feel|got it (?:the )?next day|arrived (?:the )?next day|came (?:the )?next day|actually came|impressed|train|bus|(?:repl(?:y|ied)|answer(?:ed)?|fixed|sorted)|dress code)\b/i,
    ack: [
      'You chose the faster delivery because you needed it sooner.',
      'Choosing the fast delivery and then waiting is so annoying.',
      'A fast delivery should have been with you much sooner than this.',
    ],
    ask: [
      {
        text: 'What does the tracking show right now?',
        unless:
          /\b(?:track\w*|scan\w*|depot|status|came|arrived|finally|showing|now (?:it )?says|now \d|took|every(?:thing)?)\b/i,
      },
      {
        text: 'Do you still need it?',
        unless:
          /\b(?:still|need|came|arrived|finally|where|today|tomorrow|birthday|wedding|holiday|party|waiting|when|refund\w*|cancel\w*|ridiculous)\b/i,
      },
      {
        text: 'Which date were you given?',
        unless:
          /\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|due|promised|next[- ]?day|same[- ]?day)\b/i,
      },
    ],
    quick: [
      {
        text: 'Keep the order email with the promised day, as it shows what you paid for.',
        unless:
          /\b(?:free|prime|refund\w*|member\w*|same[- ]?day)\b|^(?![\s\S]*\b(?:paid|pay\w*|fee|charged?|extra|premium|cost)\b)/i,
      },
    ],
    detail: 'your order number',
    act: [
      'find out where it is and what the faster delivery entitles you to',
      'chase the parcel and check what you paid for delivery',
    ],
    hits: [
      'paid 9.99 for next day delivery and its day 4',
      '"next day delivery". which next day, you never said',
      'Express shipping apparently means a week',
    ],
    misses: ['Ordered Monday, arrived next day, impressed', 'Do you offer next day delivery to Skye?'],
  },
];
