import type { Situation } from './situation';

/** Whether a thing can be had: sold out, not made any more, not in the size, not in the shop. */
export const STOCK: readonly Situation[] = [
  {
    id: 'sold-after-order',
    matter: 'the item selling out on you',
    sectors: ['grocery', 'shop', 'marketplace', 'mobile', 'devices', 'games'],
    when: [
      /\b(?:order(?:ed|s)?|bought|paid|took my money|confirmed|confirmation|reserved?|reservation|basket|cart)\b/i,
      /\b(?:out of stock|sold out|no stock|not in stock|oversold|unavailable|no longer available|out-of-stock)\b/i,
      /\b(?:cancel(?:l?ed|l?ing)?|then|after|now (?:you|it|they)|weeks later|days later|hours later|took my money|still (?:took|sold|charged)|email(?:ed)?|told|while (?:i|in)|vanished|at checkout)\b/i,
    ],
    not: /\b(?:when (?:will|is)|restock\w*\?|flights?|hotel)\b/i,
    ack: [
      "It's so annoying to order it and then be told there's none.",
      "You'd ordered it, so hearing that it's out of stock is a real letdown.",
      "If it was out of stock, you shouldn't have been able to buy it.",
    ],
    ask: [
      {
        text: 'Has any money been taken?',
        unless: /\b(?:refund\w*|money|charged|paid|took|taken|takes|take|pending|basket|cart|checkout)\b|[£$€]/i,
      },
      {
        text: 'Would something similar do, or would you rather have the money back?',
        unless: /\b(?:similar|alternative|substitut\w*|only (?:one|this)|instead|refund\w*|money|fourth|set)\b/i,
      },
    ],
    quick: [
      {
        text: 'If the payment is only pending, it usually drops off the card by itself.',
        unless:
          /\b(?:refund\w*|cash|basket|cart|checkout|gift|pay ?pal|points|weeks?|reserved?|still (?:took|charged)|debited)\b/i,
      },
    ],
    detail: 'your order number',
    act: ['check whether any are left anywhere', 'see what has happened to the payment'],
    hits: [
      'ordered it, got confirmed, then an email saying out of stock',
      'You took my money and two days later told me it’s sold out',
      'my reserved coat was cancelled, no stock after all, paid already',
    ],
    misses: ['When will the blue one be back, it is sold out?', 'Sold out again'],
  },
  {
    id: 'discontinued',
    matter: 'the loss of something you liked',
    sectors: ['restaurant', 'grocery', 'shop', 'devices', 'health'],
    when: [
      /\b(?:discontinu\w*|stop(?:ped|ping)? (?:making|selling|doing|stocking)|got rid of|getting rid of|taken (?:\w+ ){0,3}off (?:the )?(?:menu|shelves|shelf)|off the menu|no longer (?:make|sell|stock|do|making|selling)|don['’]?t (?:make|sell|do|stock) (?:it|them|the|those|that|this|these)|bring(?:ing)? (?:\w+ ){0,4}back|bring back|removed from (?:the )?(?:menu|shelves|range)|axed|scrapped|phased out)\b/i,
    ],
    not: /\b(?:installers?|software|windows|versions?|bring back\?|bus|do i bring|channel|accounts?|terminated|videos?|bring(?:ing)? (?:it|them|this|my (?:order|parcel))(?: \w+)? back (?:in|to|for)|can (?:i|we) bring|bring back (?:the|my) (?:item|receipt|parcel)|bring it back|stopped (?:working|making (?:noise|that)))\b/i,
    ack: [
      "I can see you'll miss that one now that it's gone.",
      "It's a shame to lose something you like.",
      "It's hard when the one that suits you is no longer made or sold.",
    ],
    ask: [
      {
        text: 'Where did you usually buy it?',
        unless:
          /\b(?:online|in your \w+ (?:shop|store)|from you|restaurant|caf[eé]|menu|sub|branch|(?:my|our|your|the) (?:local|nearest|usual)|stores?|shops?|supermarket|express|extra|metro|you (?:guys )?(?:used to|no longer|do ?n['’]?t|stopped|have stopped|have discontinued|did)|used to (?:do|sell|stock|have|carry|make|get)|(?:do|have|did|are|why) you (?:guys )?(?:have |all )?(?:stop\w*|discontinu\w*|still|no longer|got rid|do away)|shelf|shelves|get (?:it|them) back|bring (?:it |them )?back)\b/i,
      },
      {
        text: 'Which one exactly did you buy?',
        unless:
          /\b(?:flavou?r|size|vanilla|chocolate|mint|lemon|salt|jalape\w+|menu|colou?r|shade|tomato|pumpkin|firm|inch|\d+ ?(?:ml|g|kg|l))\b/i,
      },
    ],
    detail: 'your nearest shop',
    act: ['find out whether any are left', 'pass it to the team who choose the range'],
    hits: [
      'why did you stop making the lemon one',
      'Please bring back the old shampoo',
      'cant believe you discontinued my shade',
    ],
    misses: ['Can I bring it back to the shop?', 'My blender stopped working'],
  },
  {
    id: 'size-missing',
    matter: 'the trouble finding your size',
    sectors: ['grocery', 'shop', 'marketplace'],
    when: [
      /\b(?:sizes?|petite|tall|plus size|wide fit|half sizes?|uk ?\d|us ?\d|xs|xxl|3xl|xl)\b/i,
      /\b(?:no|not|never|n['’]?t|only|always|when|why|do you|any|more|sold out|restock\w*|out of|back in|gone|left|available|will)\b/i,
    ],
    not: /\b(?:cabin|import|next size up|all sizes|xxs|exchange|filter|font|text|icons|ring size guide|wrong size|portion|sent me|received|came|arrived|screen size|file size|size of (?:a|an|the)|return|exchange|refund|swap|smaller|shrunk|same size|print size|storage|medium size|king size|fun size|runs? (?:small|big|large))\b/i,
    ack: [
      "It's annoying to find something you like and not your size.",
      "I can see why you're asking about sizes.",
      'You know what you want, and your size is hard to find.',
    ],
    ask: [
      {
        text: 'Which size are you after?',
        unless:
          /\bsize (?:\d+|xs|s|m|l|xl)|\b(?:\d+(?:\.5)?|xs|xl|xxl|3xl|small|medium|large|petite|tall|half sizes?|wide fit|plus)\b/i,
      },
      {
        text: 'Is it for the website or a certain shop?',
        unless: /\b(?:online|website|shop|store|branch|site|app)\b/i,
      },
    ],
    quick: [
      {
        text: 'Where the page offers a stock alert for your size, it is the surest way to catch one.',
        unless: /\b(?:alerts?|notif\w*|e-?mail\w*|do you|stores?|shops?|branch)\b/i,
      },
    ],
    detail: 'the item and size',
    act: ['check whether that size is anywhere', 'find out whether more of that size are due'],
    hits: ['never any in my size', 'Do you have these in a size 5?', 'why is the xl always sold out'],
    misses: ['You sent me the wrong size', 'The bars are half the size they were, same size price'],
  },
  {
    id: 'shop-out',
    matter: 'the trouble finding it there',
    sectors: ['restaurant', 'grocery', 'shop', 'mobile', 'games', 'health'],
    when: [
      /\b(?:shops?|stores?|branch|shel(?:f|ves)|aisle|supermarket|in[- ]store|my local)\b.{0,60}\b(?:empty|bare|no (?:stock|bread|milk|eggs|\w+ left)|never (?:have|has|any|in stock)|out of (?:the|stock|\w+s)|sold out|not (?:in stock|stocked|stocking)|do(?:es)?n['’]?t (?:have|stock|sell) (?:any|the|it))|\b(?:empty|bare|sold out|out of stock|do you (?:have|stock|sell)|can['’]?t find|cant find|never (?:have|has|any)|no (?:bread|milk|eggs))\b.{0,60}\b(?:shops?|stores?|branch|shel(?:f|ves)|aisle|supermarket|in[- ]store|my local)\b/i,
      /\b(?:empty|bare|none|no (?:stock|bread|milk|eggs|sign)|never (?:have|has|any|in stock)|out of|sold out|not (?:in stock|stocked|stocking)|n['’]?t (?:have|stock|find|sell)|cant find|nothing (?:left|on)|where (?:can|is|are)|do you (?:have|stock|sell))\b/i,
    ],
    not: /\b(?:insulin|do you have a store|ferry|cartridges|card machines|term|meds|prescription|garage|page|browser|app|app store|play store|storage|out of (?:date|order|the (?:shop|store|door))|staff|rude|queue|return\w*|refund|bring|shelf fell|parking|toilets?|bookshelf|shelf (?:collapsed|broke)|wifi|till)\b/i,
    ack: [
      "It's annoying to go in for something and not find it.",
      'An empty shelf is no help when you need it.',
      "I can see why you'd want to know what's in stock before you go again.",
    ],
    ask: [
      {
        text: 'Which branch is it?',
        unless: /\b(?:your|in|at) (?:the |your )?[A-Z][a-z]+|\b[A-Z][a-z]+ (?:branch|store|shop)\b/,
      },
      {
        text: 'Is it just that shop, or have you tried others?',
        unless: /\b(?:every|all|three|four|two|both|several|other|ones nearby|anywhere|everywhere|local)\b/i,
      },
    ],
    quick: [
      {
        text: 'A call to the branch before you set out can save you another trip.',
        unless: /\b(?:called|rang|phoned|asked|told|do you (?:have|stock|sell)|every|no phone)\b/i,
      },
    ],
    detail: 'the item and the branch',
    act: ['ask the branch when more is due', 'check which shop nearby has it'],
    hits: [
      'shelves empty again in your store',
      'Do you stock the oat one in the branch on the high street?',
      'my local never has the decaf, sold out each week',
    ],
    misses: ['App store says none available', 'The bookshelf is empty, shelf collapsed'],
  },
  {
    id: 'back-in-stock',
    matter: 'the wait for it to come back',
    sectors: ['grocery', 'shop', 'marketplace', 'mobile', 'devices', 'games'],
    when: [
      /\b(?:sold out|out of stock|back in stock|in stock|restock\w*|re-stock\w*|no stock|back (?:on|in) (?:the )?(?:shelves|shop|store)|waitlist|out-of-stock|when (?:is|are|will|does|do|r)\b.{2,40}\b(?:be |come |coming )?back(?: in)?\b(?! (?:to|for|from|with|up|online|on)))/i,
    ],
    not: /\b(?:no change in stock|waitlist app|technician|bottle due|in my order|bots|queue|crashed|services?|online|map|boarding|pass|power|internet|wifi|broadband|refund|money|call(?:ed|ing)?|email|early access|electric\w*|account|signal|reply|you getting|get back|network|service (?:is )?unavailable|site|server|app (?:is )?unavailable|game|video|stream\w*|tickets?|tour|flight|seat|episode|channel|songs?|album|driver|engineer|customer|i(?:['’]m| am) (?:not )?coming back|(?:won['’]?t|never|not) (?:be )?(?:coming|come) back|room|appointment|(?:come|coming) back (?:to|for|from|with|after))\b/i,
    ack: [
      "I can see you've been waiting for that one.",
      "It's annoying when the one you want is sold out.",
      "Let's see when it's due back in stock.",
    ],
    ask: [
      {
        text: 'Which one are you after?',
        unless:
          /\b(?:the|in|size|colou?r|black|white|blue|green|pink|red|grey|gray|\d+)\b.{0,20}\b(?:one|size|colou?r|version|back|stock|black|white|blue|green|pink|red)\b/i,
      },
      {
        text: 'Would another colour or size do?',
        unless:
          /\b(?:any colou?r|only|specific\w*|colou?r|size|every (?:size|colou?r)|food|kitchen|desk|console|cot|formula|oven|games?|cream|oil|perfume|book|soap|toys?|sets?|lego|cards?|machines?|headset|headphones|controllers?|vinyl|tickets?|plants?|coffee|tea|vitamins?|masks?|wipes|sanitiser|sanitizer|flour|pasta|rolls?|paper|monitor|laptop|phone|watch|bundle)\b/i,
      },
    ],
    quick: [
      {
        text: 'A stock alert on the product page, where there is one, is how most people catch it.',
        unless: /\b(?:alerts?|notif\w*|e-?mail\w*|signed? up|wait ?list|in[- ]store|shops?|shel(?:f|ves)|stores)\b/i,
      },
    ],
    detail: 'a link to it',
    act: ['find out whether more are due', 'check if any are left elsewhere'],
    hits: [
      'when is the green mug back in stock',
      'Sold out AGAIN, any restock?',
      'out of stock everywhere for a month',
    ],
    misses: ['Service unavailable on your site', 'I am not coming back after that'],
  },
  {
    id: 'tickets-gone',
    matter: 'the tickets you missed out on',
    sectors: ['venue'],
    when: [
      /\b(?:tickets?|presale|pre-sale|gig|concert)\b/i,
      /\b(?:sold out|gone|resale|resell\w*|touts?|scalp\w*|queue|none left|unavailable|kicked (?:me )?out|back of the|dynamic|bots?|added|release\w*|more dates)\b/i,
    ],
    not: /\b(?:travel agent|e-ticket|app|load|door|access pass|refund\w*|cancel\w*|raised a|case|slot|railcard|fare|platform|season ticket|train|bus|flight|parking|support ticket|lottery|seat (?:belt|cover)|tv show|episode|car seat|ticket (?:office|machine|closed))\b/i,
    ack: [
      "It's gutting to miss out on tickets.",
      'I can see how much you wanted those tickets.',
      'Missing out on tickets after trying for them hurts.',
    ],
    ask: [
      {
        text: 'Which date were you after?',
        unless:
          /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|final|\d{1,2}(?:st|nd|rd|th))\w*\b/i,
      },
      {
        text: 'Did it stop in the queue or at payment?',
        unless:
          /\b(?:queued?|payment|checkout|basket|cart|kicked|waiting|room|resale|extra dates|returns|sold out|presale|map)\b/i,
      },
    ],
    quick: [
      {
        text: 'Returned or held-back seats sometimes appear in the last days before a show.',
        unless: /\b(?:resale|resell\w*|touts?|scalp\w*|dynamic|bots?|returns|last minute|yesterday|last night)\b/i,
      },
    ],
    detail: 'the email on your account',
    act: ['check whether more are to be released', 'see whether there is a resale or a waiting list'],
    hits: [
      'two hours in the queue for tickets then sold out',
      'Presale tickets gone in a minute',
      'your resale price for this gig is mad, tickets gone',
    ],
    misses: ['My support ticket is still gone unanswered', 'No seats on the train, ticket sold out'],
  },
  {
    id: 'do-you-sell',
    sectors: ['restaurant', 'grocery', 'shop', 'marketplace', 'mobile', 'devices', 'games', 'cars', 'health'],
    when: [
      /\b(?:do (?:you|u|ya|y['’]?all) (?:still |also )?(?:sell|stock|carry)|are you (?:getting|going to (?:stock|sell)) (?:more|any|it|them|these|this)|is (?:this|it|that|the [\w ]{2,24}?) (?:available|coming) in (?!my\b)\w+|will you (?:be )?(?:sell|stock|get|hav)(?:ing|e)? (?:more|it|them|these|this|any)|where can i (?:buy|get|find) (?:the|this|these|a|your|one|some)\b)/i,
    ],
    not: /\b(?:upgrade|windows|articles|app|tips|receipt|help|details|info\w*|form|log|seats?|refund|deliver|delivery|return|flight|phone number|complaint|customer service|staff|discount|student|wifi|parking|anyone|a (?:record|number|phone|manager|contact|policy)|do you have (?:any (?:idea|news|update)|to)|app|update|human|trial|game|android|ios|job)\b/i,
    ack: [
      'Let me find out for you where that can be had.',
      'Let me check whether we have it.',
      'I can check that for you.',
    ],
    ask: [
      {
        text: 'Is it for online or a shop near you?',
        unless:
          /\b(?:online|website|shop|store|branch|near|local|in \w+(?:ton|ford|ham|bury)|shops?|where (?:can|do)|available with)\b/i,
      },
      {
        text: 'Any particular size or colour?',
        unless:
          /\b(?:size|colou?r|black|white|blue|green|pink|red|\d+|vegan|gluten|menu|eat|drink|table|cordial|ginger|puddings?|bread|biscuits?|sauce|switch|stamps|gasket|tickets?|vouchers?|gift ?cards?|phones?|cases?|chargers?|cables?|batter(?:y|ies)|games?|books?|wine|beer|cheese|milk|flour|pasta|meat|chicken|fish|tea|coffee|insurance|sim|masks?|medicine|tests?|cat|dog|light|bulbs?|glue|tape|paint|seeds)\b/i,
      },
    ],
    detail: 'a link to it',
    act: ['check whether it is stocked', 'find out where you can get it'],
    hits: ['do you still sell the cork boards', 'Where can I buy the refill pods?', 'is this available in green'],
    misses: ['Do you have any idea when my refund is due?', 'Do you have a phone number?'],
  },
];
