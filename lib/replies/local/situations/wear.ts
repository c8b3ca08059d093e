import type { Situation } from './situation';

const AGE_KNOWN =
  /\b(?:\d+|an?|one|two|three|four|five|six|eight|nine|ten|few|couple of) ?(?:-| )?(?:days?|weeks?|wks?|months?|years?|yrs?|wears?|uses?|wash(?:es)?|hours?|hrs|mins|minutes|nights?)\b|\b(?:brand new|yesterday|first (?:use|time|wear|wash|night)|last (?:week|month|year)|new one|just (?:bought|got)|since|old)\b/i;

/** Clothes and furniture that wear badly or are made worse than before. */
export const WEAR: readonly Situation[] = [
  {
    id: 'zip-seam-strap',
    matter: 'how badly it held up',
    sectors: ['shop'],
    when: [
      /\b(?:zips?|zippers?|seams?|stitch(?:es|ing)?|straps?|buttons?|buckles?|soles?|heels?|laces?|hem|lining|elastic|pockets?|clasp|toe)\b/i,
      /\b(?:broke\w*|bust(?:ed)?|snapp?(?:ed|s)?|came (?:off|away|apart|undone)|comes? (?:off|away|apart|undone)|coming (?:off|away|apart|undone)|fell (?:off|apart)|fall(?:s|ing|en) (?:off|apart)|split(?:ting|s)?|ripp?(?:ed|s|ing)?|tore|torn|stuck|undone|unravel\w*|fray(?:ed|ing)?|peel(?:ed|ing)|gone|went|hole|jams?|jammed|worn (?:out|through)|detached|lasted|popped|off in my hand)\b/i,
    ],
    not: /\b(?:sewed|seamstress|voiceover|data|update|export|screen|elevator|emergency|hotel|wheelchair|pram|hand sanit\w*|car|button (?:on|in) (?:the|your) (?:app|site|website)|cancel button|buy button|zip ?code|zip file|app|website|laptop|phone|printer|car seat|suitcase|luggage|flight|airport|page|click\w*|out of pocket|in my pocket|remote|lift|heel turn|head over heels|refund button|controller|elastic band)\b/i,
    ack: [
      'It should have held together much longer than that.',
      "It's so annoying when it falls apart like that.",
      'Coming apart like that is not the quality you paid for.',
    ],
    ask: [
      { text: 'How long have you had it?', unless: AGE_KNOWN },
      {
        text: 'Was it bought from us directly or another shop?',
        unless: /\b(?:your (?:shop|store|website|branch)|online|bought (?:from|at|in)|store|shop|ordered|sale)\b/i,
      },
    ],
    quick: [
      {
        text: 'Please leave it as it is for now, since a claim is easier before any mending.',
        unless: /\b(?:sewed|sewn|mended|glued|repaired|threw|binned|stuck|fixed)\b/i,
      },
    ],
    detail: 'your order number',
    act: ['check what cover you have for it', 'see whether it can be repaired or replaced'],
    hits: ['zip broke on the first wear', 'Sole came off my boots after a month', 'strap on the bag snapped'],
    misses: [
      'My zip went before the wedding and your seamstress sewed it up by hand',
      'The cancel button is gone from your app',
      'I was out of pocket when my plans fell apart',
    ],
  },
  {
    id: 'faded-shrunk-pilled',
    matter: 'how quickly it lost its looks',
    sectors: ['shop'],
    when: [
      /\b(?:jumpers?|sweaters?|shirts?|t-?shirts?|tees?|jeans|trousers|leggings|dress(?:es)?|coat|hoodie|socks?|towels?|sheets|bedding|cardigan|top|knit\w*|wool\w*|cotton|fabric|colou?r|black|curtains?|sofa|carpet|rug|skirt|shorts|pyjamas|uniform|bra|it)\b/i,
      /\b(?:shr(?:unk|ank|ink|inks|inking)|fad(?:ed|ing|es)|pill(?:ing|ed|s)|bobbl(?:y|ed|ing|es)|bobbles|colou?r (?:ran|run|came (?:out|off))|dye (?:ran|came)|(?:gone|going|went|turned) (?:see[- ]through|grey|gray|pink|baggy|yellow)|see[- ]through|stretched (?:out)?|lost (?:its|their) (?:shape|colou?r)|moult\w*|shed(?:s|ding)|thread ?bare|bleached|holes? (?:after|in the))\b/i,
    ],
    not: /\b(?:does the|see through|shrinkflation|portion|bar of|crisps|biscuits|does it shrink|will it shrink|pills? (?:i|for|from)|photo faded|memory|signal|ink|receipt|shrunk (?:the|your) (?:bar|pack|menu|portion)|hair|sound fades|screen|dog|cat|packs?)\b/i,
    ack: [
      'It should have kept its shape and colour better than that.',
      'Finding it faded, shrunk or out of shape is really disappointing.',
      "It's such a shame when something you like loses its looks so soon.",
    ],
    ask: [
      {
        text: 'How many washes or wears has it had?',
        unless: /\b(?:wash(?:es|ed)?|wears?|worn|first|once|twice|one|two|three|weeks?|months?|days?)\b/i,
      },
      {
        text: 'Which item is it?',
        unless:
          /\b(?:jumpers?|sweaters?|shirts?|t-?shirts?|tees?|jeans|trousers|leggings|dress(?:es)?|coat|hoodie|socks?|towels?|sheets|bedding|cardigan|curtains?|sofa|carpet|rug|skirt|shorts|pyjamas|uniform|bra|tops?)\b/i,
      },
    ],
    quick: [
      {
        text: 'Please keep its label on, as that shows what the fabric was meant to take.',
        unless: /\b(?:sofa|carpet|rug|curtains?|no label|cut (?:the|off)|moult\w*|shed\w*|photo|towels?)\b/i,
      },
    ],
    detail: 'your order number',
    act: ['pass it to the quality team with the item name', 'see what can be offered for it'],
    hits: ['jumper shrunk after one wash', 'Leggings bobbling already', 'the black jeans faded to grey in a month'],
    misses: ['Does it shrink in the wash?', 'Your packs have shrunk, shrinkflation, it is sad'],
  },
  {
    id: 'thinner-cheaper-made',
    matter: 'the quality you found',
    sectors: ['grocery', 'shop'],
    when: [
      /\b(?:quality|made|thin(?:ner)?|flims(?:y|ier)|cheap(?:ly|er)?|tat|paper[- ]thin|fell apart|falling apart|materials?|build)\b/i,
      /\b(?:gone (?:down|downhill)|downhill|used to|not what it (?:was|used)|worse|poor|bad|terrible|awful|shocking|thin(?:ner)?|flims\w*|cheap(?:ly|er)?|tat|dropped|declin\w*|slipp(?:ed|ing)|not as good|rubbish|fell apart|falling apart|disappoint\w*|plastic(?:ky)?)\b/i,
    ],
    not: /\b(?:rate|tariff|which is cheaper|is the|visit|website|site|place|this was our|call|sound|video|picture|stream\w*|audio|air|service|signal|water|cheaper (?:plan|elsewhere|than|price|flight|now|for new)|flights?|price|sleep|food|meal|line|photo|cheap (?:tickets?|shot|joke)|patience|thin (?:ice|end|crust)|refund|new customers?|portion|wearing thin|bad for|offer|deal|made (?:me|my|us|it|a|an|in|to|up|sure))\b/i,
    ack: [
      "It's disappointing when it's made less well than you hoped.",
      "That's not the quality you expected for the money.",
      "I can see why you're let down by the quality.",
    ],
    ask: [
      {
        text: 'Which item is it?',
        unless:
          /\b(?:jeans|shirts?|jumper|leggings|towels?|socks|dress|coat|bags?|shoes|boots|mug|pan|chair|sofa|paper|tissues|tights|phone|laptop|case|duvet|bedding|toy|coat|knife|knives|brush)\b/i,
      },
      {
        text: 'Have you had the same one before?',
        unless:
          /\b(?:used to|before|last (?:one|pair|year)|old (?:one|ones|pair)|always|years|again|compared|not what it)\b/i,
      },
    ],
    detail: 'your order or receipt number',
    act: ['pass it to the people who make it', 'find out whether anything in it was changed'],
    hits: [
      'quality has gone downhill',
      'These are so much thinner than they used to be, cheaply done',
      'the bag feels cheap and the material is flimsy',
    ],
    misses: ['Call quality is terrible', 'It is cheaper elsewhere, worse price here'],
  },
  {
    id: 'mattress-sofa',
    matter: 'how it is holding up',
    sectors: ['shop'],
    when: [
      /\b(?:mattress(?:es)?|sofas?|couch|recliner|armchair|bed frame|headboard|duvet|pillows?|cushions?|wardrobe|drawers?|bookcase|dining table|chairs?|desk|cot)\b/i,
      /\b(?:sag(?:s|ging|ged)?|hammock|sunk\w*|jump(?:ed|ing) on (?:it|them)|dip(?:s|ped)?|lump(?:s|y)|flat|squeak(?:s|ing|y)?|creak\w*|wobbl\w*|broke\w*|collaps\w*|snapp?ed|split\w*|crack\w*|peel\w*|spring\w*|hard|uncomfortable|back ?ache|my back|warp\w*|uneven|stick(?:s|ing)?|smell\w*|worn|loose|hollow|droop\w*)\b/i,
    ],
    not: /\b(?:lift|platform|chemical smell|stars|bugs|bites|split up|way back|interview|fire|hearing|loop|optician\w*|wheelchair|reception|hotel|room|flight|seat|airline|delivered|arrived|arriv\w*|flat ?pack|deliver\w*|came (?:with|broken|damaged)|hard to|hard work|desk (?:staff|agent|at)|chair ?man|wheelchair|engineer|office chair hire|gaming|help ?desk|front desk|back pain medic\w*|driver|smells? of (?:gas|burning|petrol))\b/i,
    ack: [
      'It should be holding up far better than that.',
      'Something you use every day should not give you trouble like that.',
      'You paid for something to last, so I can see the disappointment.',
    ],
    ask: [
      { text: 'How long have you had it?', unless: AGE_KNOWN },
      {
        text: 'Which part of it has gone?',
        unless:
          /\b(?:side|spot|legs?|corner|cushions?|doors?|middle|centre|center|drawers?|slats?|springs?|reclin\w*|frame|seat|top|sags?|sagging|dip|each|whole|struts|bar|fabric|foam|arm|mechanism)\b/i,
      },
    ],
    quick: [
      {
        text: 'A photo with a straight stick laid across it shows how deep the dip is.',
        unless:
          /^(?![\s\S]*\b(?:sag\w*|dip\w*|hammock|sunk\w*)\b)|\b(?:photos?|pics?|pictures?|measured|inspect\w*)\b|<link>/i,
      },
    ],
    detail: 'your order number',
    act: ['check what the guarantee covers', 'see whether it can be inspected or a part sent'],
    hits: [
      'Five months old and the middle cushion is a hammock',
      'mattress sags in the middle after a year',
      'The sofa cushions have gone flat',
      'desk wobbles like mad and one drawer sticks',
    ],
    misses: ['Hotel mattress was lumpy', 'Sofa delivered with a broken leg'],
  },
];
