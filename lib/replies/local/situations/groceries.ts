import type { Situation } from './situation';

const GROCERY =
  /\b(?:milk|bread|loaf|eggs?|cheese|butter|yogh?urts?|chicken|mince|ham|bacon|salmon|fish|fruit|strawberr(?:y|ies)|grapes|apples?|bananas?|avocados?|salad|spinach|lettuce|potatoes|veg(?:etables)?|carrots|tomatoes|cream|pies?|cakes?|biscuits|cereal|crisps|chocolate|juice|food|groceries|shop(?:ping)?|sandwich|rolls?|meat|soup|sauce|hummus|houmous|berries|bagels?)\b/i;

/** Food from a shop: what came in the weekly delivery and the state it was in. */
export const GROCERIES: readonly Situation[] = [
  {
    id: 'substitution',
    matter: 'the swap you were given',
    sectors: ['food_delivery', 'grocery'],
    when: [/\b(?:substitut\w*|subs?|swapp?(?:ed|s|ing)?|replac(?:ed|ement)s?|instead of)\b/i, GROCERY],
    not: /\b(?:caf[eé]|(?:no|any) option to swap|swap the|swap it|can i swap|lactose|gluten|sub(?:scription)?s? (?:box|renew\w*)|replacement (?:part|phone|card)|coffee machine|kettle|waiter|restaurant|pizza|barista|latte|milkshake|allerg\w*|substitute teacher)\b/i,
    ack: [
      "That swap doesn't sound like any use to you.",
      'The swap should have been something you can actually use.',
      "I can see why you're not happy with that swap.",
    ],
    ask: [
      {
        text: 'Were swaps turned on for that order?',
        unless:
          /\b(?:no sub\w*|turned off|opted|unticked|ticked|said no|asked for no|allerg\w*|coeliac|celiac|vegetarian|vegan)\b/i,
      },
      {
        text: 'Did you keep it, or hand it back to the driver?',
        unless: /\b(?:kept|handed|refused|returned|gave it back|sent (?:it )?back|bin)\b/i,
      },
    ],
    quick: [
      {
        text: 'A swap you do not want can usually be reported on the order page.',
        unless: /\b(?:refund\w*|order page|app|gave it back|handed|refused|returned)\b/i,
      },
    ],
    detail: 'your order number',
    act: ['check how the swap was chosen', 'see about getting that item refunded'],
    hits: [
      'ordered bread, got birthday candles as a substitution',
      'Who swaps oat milk for cream',
      'your subs are a joke: lettuce for spinach… replaced with a cabbage salad',
    ],
    misses: ['Replacement part for the coffee machine, milk side', 'The pizza came with ham instead of veg'],
  },
  {
    id: 'out-of-date',
    matter: 'the date on what you bought',
    sectors: ['food_delivery', 'grocery'],
    when: [
      GROCERY,
      /\b(?:out[- ]of[- ]date|use[- ]by|best before|sell[- ]by|expir(?:ed|es|y|ing)|past (?:its|their|the) date|dated?|short dates?|goes off (?:today|tomorrow)|out of date)\b/i,
    ],
    not: /\b(?:mou?ld\w*|in[- ]date|in \d days|smells|subscription|voucher|points|coupon|delivery date|date (?:night|with)|first date|changed the dates|sick|ill|up to date|card expires|code|update)\b/i,
    ack: [
      'Your food should have come with a longer date than that.',
      "It's annoying to get food you've no time to eat.",
      'Food with that date should never have been on sale or sent out.',
    ],
    ask: [
      {
        text: 'What date is on the pack?',
        unless:
          /\b(?:\d{1,2}(?:st|nd|rd|th|\/\d)|today|tomorrow|yesterday|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\w*\b/i,
      },
      {
        text: 'Was it off the shelf or in a delivery?',
        unless: /\b(?:deliver\w*|driver|shelf|shelves|store|shop|branch|online|order\w*)\b/i,
      },
    ],
    quick: [
      {
        text: 'Please keep the pack and the receipt, as its code shows the batch.',
        unless: /\b(?:threw|thrown|binned|bin|receipt|took it back|returned)\b/i,
      },
    ],
    detail: 'the receipt or order number',
    act: ['pass it to the branch so the rest is checked', 'see about getting your money back'],
    hits: [
      'sold me milk that was out of date',
      'Best before was last week on the ham',
      'all the yoghurts in my delivery expired yesterday',
    ],
    misses: ['My voucher expired before I could shop', 'Took a cake on our first date'],
  },
  {
    id: 'mouldy-or-off',
    matter: 'the state of what you bought',
    sectors: ['food_delivery', 'grocery'],
    when: [
      GROCERY,
      /\b(?:mou?ld(?:y|s)?|rotten|rotting|gone off|went off|off (?:milk|already)|sour|rancid|slimy|furry|green bits|bruised|mush(?:y)?|squashed|rock hard|stale|brown inside|black inside|smell(?:s|ed)? off|tast(?:es|ed) off|curdled|lumpy|blown)\b/i,
    ],
    not: /\b(?:not off|tastes different|mould in (?:the|my) (?:room|bathroom|flat|wall)|bathroom|hotel|damp|wall|sour (?:cream|dough|sweets)|alarm went off|went off (?:on|at|to)|rotten (?:luck|service|day)|cake tin mould|restaurant|waiter|sick|ill|hospital|power|freezer|fridge)\b/i,
    ack: [
      'Finding your food in that state is horrible.',
      'Your food should still have been good to eat.',
      'Nobody wants to open their food and find it gone off.',
    ],
    ask: [
      {
        text: 'Has anyone eaten any of it?',
        unless:
          /\b(?:ate|eaten|drank|drunk|bit(?:e|ten)?|tea|on the spoon|threw|binned|slim[ey]|slimy|stinks?|smells?|mould\w*|opened)\b/i,
      },
      {
        text: 'What date is on the pack?',
        unless:
          /\b(?:avocados?|apples?|potato\w*|strawberr\w*|croissants?|counter|coffee|caf[eé]|scones?)\b|\b(?:date[ds]?|use by|best before|\d{1,2}(?:st|nd|rd|th|\/\d)|no label|loose|bakery|days (?:from|to|left))\b/i,
      },
      {
        text: 'Did you buy it in a shop or have it delivered?',
        unless: /\b(?:deliver\w*|driver|store|shop|branch|online|order\w*|box|garage|kit)\b/i,
      },
      {
        text: 'Do you still have the packaging?',
        unless:
          /\b(?:avocados?|apples?|croissants?|counter|coffee|caf[eé]|scones?)\b|\b(?:packag\w*|threw|binned|bin|photo|pic|batch)\b/i,
      },
    ],
    quick: [
      {
        text: 'Best not to eat any more of it, and a photo before it goes in the bin will help.',
        unless: /\b(?:threw|thrown|binned|bin|photos?|pics?|pictures?|refund\w*)\b|<link>/i,
      },
    ],
    detail: 'the batch code on the pack',
    act: ['pass it to the quality team', 'see about getting your money back'],
    hits: [
      'mouldy bread two days after buying it',
      'The strawberries in my order were slimy',
      'opened the cream and it was already sour and lumpy',
    ],
    misses: ['Mould in the bathroom of the hotel, no food', 'Bought sour cream and a sandwich'],
  },
  {
    id: 'foreign-thing',
    matter: 'what you found in your food',
    sectors: ['restaurant', 'food_delivery', 'grocery'],
    when: [
      GROCERY,
      /\b(?:found|finding|there(?:['’]s| was| is)|had|with|bit of|piece of)\b.{0,30}\b(?:hair|plastic|wires?|nail|gloves?|wasp|beetle|maggots?|twig|feather|screw|staple|insect|bugs?|fly|flies|worm|slug|spider|caterpillar|stone|bone|rubber|string|paper|cardboard|moth)\b/i,
    ],
    not: /\b(?:plastic (?:packaging|bag|wrap\w*|bottle|free)|too much plastic|single-?use|hair (?:dye|dryer|care|cut)|room|shower|bones? (?:broth|china)|paper (?:bag|straw|cup)|sick|choked|cut my|tooth|teeth|spider plant|glass|metal)\b/i,
    ack: [
      "That's a horrible thing to find in your food.",
      'Finding that in my food would put me off too.',
      'Nothing like that should ever be in your food.',
    ],
    ask: [
      {
        text: 'Is everyone all right?',
        unless: /\b(?:tooth|hurt|bleed\w*|bled|sick|ill|cuts?|chok\w+|hair|feel|caterpillar|fine|ok)\b/i,
      },
      {
        text: 'Do you still have it and the packaging?',
        unless:
          /\b(?:photo|pic|picture|kept|packag\w*|threw|binned|bin|batch|restaurant|waiter|plate|have the|still)\b/i,
      },
      {
        text: 'Is there a batch code on the pack?',
        unless:
          /\b(?:burgers?|kebab|dumplings?|naan|biryani|fries|chips)\b|\b(?:batch|code|restaurant|waiter|plate|caf[eé]|canteen|takeaway|menu|pizza)\b/i,
      },
    ],
    quick: [
      {
        text: 'Please leave the rest uneaten and put what you found in a small bag.',
        unless: /\b(?:threw|thrown|binned|bin|kept|restaurant|waiter|hair|alive|live)\b/i,
      },
    ],
    detail: 'the batch code or receipt number',
    act: ['pass it to the quality team', 'have it looked into where it was made'],
    hits: [
      'found a bit of wire in my salad',
      'found a hair in my sandwich',
      'There was a piece of plastic in the soup',
      'salad came with a live slug',
    ],
    misses: ['There is too much plastic packaging on the fruit', 'Found hair in the shower, no food'],
  },
  {
    id: 'grocery-missing',
    matter: 'the trouble with your grocery order',
    sectors: ['food_delivery', 'grocery'],
    when: [
      /\b(?:groceries|grocery|(?:weekly|food|online|my) shop(?:ping)?|shopping (?:delivery|order)|supermarket|substitut\w*|milk|eggs|bread|cheese|veg)\b/i,
      /\b(?:missing|forgot\w*|not (?:in|there|delivered|arrived)|never (?:came|arrived|turned up)|n['’]?t (?:arrived|come|here|there|delivered|turned up)|half (?:of )?(?:my|the|it)|left (?:out|off)|no (?:milk|eggs|bread|show|bags?)|late|still waiting|cancel\w*|didn['’]?t (?:come|get|arrive))\b/i,
    ],
    not: /\b(?:(?:at|in) the \w+ (?:store|branch|shop)|cancelled my box|cancelling|bakery|broken|leaked|ferry|island|latte|coffee|waiter|restaurant|pizza|burger|toast|shop (?:staff|window|assistant)|barista|mattress|sofa|phone|missing out|oat milk in|in my local|in store|parcel)\b/i,
    ack: [
      'Missing groceries leave you without things you needed.',
      "It's annoying when your shop doesn't come as you ordered it.",
      "You shouldn't have to go back out for groceries that should have come.",
    ],
    ask: [
      {
        text: 'Were the missing things marked as out of stock?',
        unless:
          /\b(?:as unavailable|no one[’']?s come|due at|nothing at my door|at all|got cancelled)\b|\b(?:out of stock|unavailable|substitut\w*|charged|not marked|receipt|never (?:came|arrived)|late|cancel\w*|waiting)\b/i,
      },
      {
        text: 'Has the cost been taken off?',
        unless: /\b(?:refund\w*|charged|paid|taken off|money|cancel\w*|late|waiting)\b/i,
      },
    ],
    quick: [
      {
        text: 'Missing items can usually be reported on the order page or in the app.',
        unless:
          /\b(?:never|late|cancel\w*|no (?:show|one|text)|refund\w*|app|waiting|waited|n[\x27’]t (?:arrived|come|turned up))\b/i,
      },
    ],
    detail: 'your order number',
    act: ['check what was picked against what you ordered', "see about a refund for what's missing"],
    hits: [
      'half my shopping is missing',
      'Weekly shop never came, no text',
      'groceries arrived with no eggs and the milk left out',
    ],
    misses: [
      'no eggs at the riverside store for the 3rd day',
      'Barista forgot the oat milk',
      'Missing out on my local supermarket parcel',
    ],
  },
  {
    id: 'recipe-changed',
    matter: 'the change to something you liked',
    sectors: ['grocery', 'shop'],
    when: [
      /\b(?:recipe|formula|ingredients?|tastes?|flavou?r|new (?:pack|blend|scent))\b/i,
      /\b(?:chang(?:e|ed|es|ing)|new|different|not the same|ruin(?:ed|s)?|old|used to|bring back|worse|sweetener\w*|watered|weird|what (?:have|happened|did)|gone downhill|like (?:the )?(?:cardboard|soap|chemicals|supermarket|water|plastic|perfume))\b/i,
    ],
    not: /\b(?:tested on animals|missing|screen reader|icons|app|update|voucher|recipe (?:book|card|box)|allerg\w*|milk formula shortage|new taste|formula (?:1|one)|love the new|taste in|sick|restaurant|acquired taste|(?:any|got a) recipe)\b/i,
    ack: [
      "It's a real disappointment when something you like changes.",
      'You know how it was before, so your view of the change counts.',
      "I can see why you'd want the old recipe back.",
    ],
    ask: [
      { text: 'Does the pack look new as well?', unless: /\b(?:pack\w*|label|box|bottle|new look|tin|design|bar)\b/i },
      {
        text: 'What is different about it now?',
        unless:
          /\b(?:creamy|waxy|thick|soup|weaker|straw|sniffed)\b|\b(?:doesn[’']?t work|smaller|darker|runny|brown|cardboard|last all day|hates?)\b|\b(?:taste\w*|flavou?r|texture|scent|smell\w*|sweet\w*|salt\w*|watery|thin)\b/i,
      },
    ],
    detail: 'the batch code on the pack',
    act: ['find out whether the recipe was changed', 'pass it to the people who make it'],
    hits: [
      'you changed the recipe and it tastes like soap',
      'New formula ruined my shampoo',
      'the ketchup tastes different now, what did you do',
    ],
    misses: ['Anyone got a recipe for the old lentil soup?', 'Formula one race was worse'],
  },
];
