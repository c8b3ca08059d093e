import type { Situation } from './situation';

const MEAL =
  /\b(?:pizzas?|burgers?|fries|chips|curry|takeaway|takeout|kebab|sushi|noodles|hungry|starving|restaurant|waiter|dinner|lunch|rider|meals?|coffees?|decaf|latte|beans|spicy|instead of (?:mon|tues|wednes|thurs|fri|satur|sun)day|food|starters?|mains?)\b/i;

/** What was in the box: the wrong thing, too little of it, or damaged. */
export const CONTENTS: readonly Situation[] = [
  {
    id: 'wrong-size-sent',
    matter: 'the wrong size being sent',
    sectors: ['shop', 'marketplace'],
    when: [
      /\b(?:sent|received|got|came|arrived|delivered|turned up|ordered|gave)\b/i,
      /\bwrong size|size (?:\d+|small|medium|large|xs|s|m|l|xl)\b.{0,40}\b(?:got|came|sent|received|instead|arrived)|(?:sent|got|came|received|arrived) (?:an? |in )?(?:size )?(?:\d+|small|medium|large|xs|xl)\b.{0,30}\b(?:instead|not|ordered)\b/i,
    ],
    not: /\b(?:wedding|my (?:own )?(?:fault|mistake)|i ordered the wrong|kebabs?|noodles|rice|pizza|coffee|latte|fries|drink|too (?:big|small))\b/i,
    ack: [
      "Getting the wrong size is annoying when you'd ordered the right one.",
      'The wrong size is no good to you.',
      'The size you ordered is the one that should have come.',
    ],
    ask: [
      { text: 'Is the size on the label the one you ordered?', unless: /\b(?:label|tag|packet|bag says)\b/i },
      {
        text: 'Would you like the right size or your money back?',
        unless: /\b(?:refund|money back|swap|exchange|replace\w*|right size|correct size)\b/i,
      },
    ],
    quick: [
      {
        text: 'Leave the tags on and keep the bag it came in, as a swap usually needs both.',
        unless: /\b(?:worn|wore|washed|tags? (?:off|cut)|no tags)\b/i,
      },
    ],
    detail: 'your order number',
    act: ['check whether the right size is in stock to send', 'find the simplest way to swap it'],
    hits: [
      'you sent me the wrong size AGAIN',
      'Ordered a size 8, got a size 5 instead',
      'jacket came in medium, not the large I ordered',
    ],
    misses: ['I ordered the wrong size, can I swap it?', 'got a large coffee, wrong size cup, ordered small'],
  },
  {
    id: 'wrong-item',
    matter: 'the mix-up in your order',
    sectors: ['grocery', 'shop', 'marketplace', 'mobile', 'devices', 'health'],
    when: [
      /\b(?:sent|received|recieved|got|came|arrived|delivered|turned up|opened|box(?:es)?)\b/i,
      /\bwrong (?:item|thing|product|one|colou?r|model|part|version|book|shoes?|dress|coat|phone|order|parts?|items|stuff|lid|cover)s?\b|\b(?:someone|somebody) else['’]?s (?:order|parcel|stuff|package)|\b(?:not what (?:i|we) ordered)|\b(?:i|we) (?:had )?ordered (?:an? |the |my )?[\w -]{2,30}?(?:[,.]| and| but)\s*(?:(?:i|we) )?(?:got|received|sent|you sent|what came|came)\b|\bordered [\w -]{2,30}[, ]+(?:and |but )?(?:i )?(?:got|received) (?!(?:my|the|an?) (?:email|text|confirmation|refund))|\binstead of (?:the |an? |my )?\w+/i,
    ],
    not: MEAL,
    ack: [
      "That's not what you ordered, so I can see why you're annoyed.",
      "It's so frustrating to open it and find the wrong thing.",
      'Your order should have come as you placed it, not with something else.',
    ],
    ask: [
      {
        text: 'Does the packing slip show what you ordered or what came?',
        unless: /\b(?:slip|note|invoice|label|receipt|says)\b/i,
      },
      {
        text: 'Would you like the right one sent or your money back?',
        unless: /\b(?:refund|money back|swap|exchange|replac\w*|right one|correct (?:one|item))\b/i,
      },
    ],
    quick: [
      {
        text: 'Please keep it unused and in its packaging for now, in case it has to go back.',
        unless: /\b(?:used|worn|threw|thrown|binned|returned|sent (?:it|them) back|eaten|fresh|milk|bread)\b/i,
      },
    ],
    detail: 'your order number',
    act: ['check what was packed against your order', 'see if the right one is there to send'],
    hits: [
      'ordered a blue kettle, got a toaster',
      'You sent the wrong item, this is not what I ordered',
      'received someone else’s order in my box',
    ],
    misses: [
      'ordered a burger, got a salad, who does that for dinner',
      'I bought the wrong thing from another shop, do you sell lids?',
    ],
  },
  {
    id: 'part-missing',
    matter: 'what was missing from your order',
    sectors: ['shop', 'marketplace', 'devices'],
    when: [
      /\b(?:missing|short|only (?:got|received|sent|came|one|two|three|half|\d)|just (?:one|two|three|half|\d)|half (?:of )?(?:my|the) order|\d of (?:the )?\d\b|ordered,? (?:only )?\d+ (?:delivered|came|arrived)|incomplete|not (?:in|included)|wasn['’]?t (?:in|included)|no (?:screws?|bolts?|instructions?|charger|cable|lid|legs?|fixings|remote|plug|adapter)|one of (?:two|three|four|the))\b/i,
      /\b(?:parcels?|packages?|orders?|ordered|deliver(?:y|ed)|box(?:es)?|packet|kit|set|screws?|bolts?|fixings|instructions?|charger|cable|legs?|lid|parts?|pieces?|items?)\b/i,
    ],
    not: /\b(?:never (?:received|got|had) (?:the |my |our )?(?:items?|parcel|package|order)|lost\/missing|split|sent (?:it|one|them) (?:the )?same day|swallowed|do i have to|melt\w*|channel|bag (?:you )?lost|parcel['’]?s? (?:is )?(?:still )?missing|missing parcel|take it back|return\w*|branch|wardrobe number|lost parcel|my (?:parcel|order|package) is missing|missing (?:money|payment|points|you|out)|short[- ]?staffed|luggage|suitcase|cash|hours? short|short notice|missing (?:child|person|dog|cat)|bus|train|flight|fries|burger|pizza|sauce|drinks?|rider|takeaway|rice|milk|eggs|bread|substitut\w*|refund|missing from (?:the )?(?:account|statement)|fell|broke\w*|tv box|message box|inbox)\b/i,
    ack: [
      "It's so annoying to find something missing when you open it up.",
      'Everything you ordered and paid for should be in there.',
      'Having part of it missing holds everything up.',
    ],
    ask: [
      {
        text: 'Did it come in one box or more than one?',
        unless: /\b(?:one|two|three|both|\d) (?:box|parcel|package)\w*|\bboxes\b/i,
      },
      {
        text: 'Is the missing piece listed on the slip or in the instructions?',
        unless: /\b(?:slip|instructions|list(?:ed)?|manual|note|says)\b/i,
      },
      {
        text: 'Had the box been opened or torn before it reached you?',
        unless: /\b(?:sealed|open(?:ed)?|torn|taped|intact)\b/i,
      },
    ],
    quick: [
      {
        text: 'It is worth a look in the packing itself, as small parts are often taped to it.',
        unless:
          /^(?![\s\S]*\b(?:screws?|bolts?|fixings|instructions?|cable|charger|legs?|lid|adapter|plug|remote|dowels?)\b)|\b(?:packaging|taped|looked everywhere|searched|checked|unpacked everything)\b/i,
      },
      {
        text: 'Orders in several boxes often travel separately, so the tracking may list the rest.',
        unless:
          /^(?![\s\S]*\b(?:box(?:es)?|parcels|packages|items|half)\b)|\b(?:in (?:the|my|one) (?:box|kit|parcel)|kit|set|tracking|opened|sealed|came together|screws?|bolts?|instructions?|cable|charger|legs?|lid)\b/i,
      },
    ],
    detail: 'your order number',
    act: ['check what was packed and what was left out', 'see if the missing piece can be sent to you'],
    hits: [
      'received 2 of 3 boxes',
      'order came with half of it missing',
      'The kit has no screws in it',
      'Only received two of the three items I ordered, box was fine',
    ],
    misses: ['Missing points on my account from last order', 'burger box missing the fries, starving here'],
  },
  {
    id: 'arrived-damaged',
    matter: 'the state it arrived in',
    sectors: ['shop', 'marketplace', 'courier', 'devices'],
    when: [
      /\b(?:arriv(?:ed|es|ing)|came (?:with|in|cracked|broken|damaged|smashed|bent|through the post|upside|today)|deliver(?:y|ed)|turned up|parcels?|packages?|box(?:es)?|opened (?:it|them|up|the (?:box|parcel|package|packet))|unpack\w*|in the post|packag(?:ing|ed))\b/i,
      /\b(?:damaged?|broke(?:n)?|smash(?:ed)?|crack(?:ed|s)?|crush(?:ed)?|dent(?:ed|s)?|shatter(?:ed)?|squash(?:ed)?|chip(?:ped)?|snapped|bent|in (?:bits|pieces)|scratch(?:ed|es)?|ripped|torn|soaked|leak(?:ed|ing)|split|scuffed|stain(?:ed|s)?|ruined)\b/i,
    ],
    not: /\b(?:car|my own|you split|tea bags|scratched my|floor|take back|curry|wheelchair|the hold|cargo|men who came|pipe|on the slip|printer|already (?:been )?returned|screen protector|came (?:off|out|home|round|to (?:fix|repair))|engineer|water (?:came|damage)|room|hotel|flight|suitcase|luggage|bag came|leak(?:ing|ed)? (?:roof|pipe|tap)|arrived (?:safe|in perfect)|screen|stopped|jaw|heart|promise|pizza|burger|fries|cake (?:came )?upside|after (?:a |one |two |three |\d+ )?(?:days?|weeks?|months?|wash\w*|use)|(?:months?|years?) old|broken (?:link|english|record))\b/i,
    ack: [
      "It's so disappointing to open it and find it damaged.",
      'What you ordered should have reached you in one piece.',
      'Nothing you order should arrive damaged like that.',
    ],
    ask: [
      {
        text: 'Was the outer box damaged too, or only what was inside?',
        unless:
          /\b(?:box (?:was|is|came)|outer|packag\w*|boot print|crushed box|box (?:crushed|damaged|dented)|no padding|bubble)\b/i,
      },
      {
        text: 'Would you rather have a replacement or your money back?',
        unless: /\b(?:refund|money back|replac\w*|exchange|swap|another one|new one|discount|third|second)\b/i,
      },
    ],
    quick: [
      {
        text: 'Please keep the box and padding, and take photos before anything is thrown out.',
        unless: /\b(?:photos?|pics?|pictures?|threw|thrown|binned|recycled|returned|sent (?:it|them) back)\b|<link>/i,
      },
    ],
    detail: 'your order number',
    act: ['see what can be done about replacing it', 'pass on how it was packed'],
    hits: [
      'vase arrived in pieces',
      'The lamp was delivered with a cracked base',
      'opened the box and two of the glasses are smashed',
    ],
    misses: [
      'The handle came off after two weeks and now it is broken',
      'Water came through the ceiling, whole floor damaged, engineer late',
    ],
  },
];
