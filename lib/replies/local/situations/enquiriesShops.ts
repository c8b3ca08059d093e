import type { Enquiry } from './enquiry';
import { PLACE_SAID } from './settled';

const STORE = { text: 'Which store is it for?', unless: PLACE_SAID };
const WHICH = {
  text: 'Which product is it exactly?',
  unless: /\b\d{3}\/?\d{3,4}\b|<link>|https?:|\b(?:[A-Z][\w'-]+ ){2,}/,
};

/** What people ask a shop, a market or a place to eat: who has it, when it comes, what an offer counts for, how to pay, whom to tell. */
export const SHOP_ENQUIRIES: readonly Enquiry[] = [
  {
    id: 'ask-promo-rules',
    sectors: ['restaurant'],
    when: [
      /[$£€]\d|\b(?:deals?|offer|promo\w*|\w+ night|free \w+|half price|bogo|happy hour|costumes?|dress(?:ed|ing)? up|\w+orito|discount|coupon|birthday|student night)\b/i,
      /\b(?:do(?:es)? (?:i|we|you|it|that|the|this|\w+)|can (?:i|we|you)|is (?:it|the|this|that|there)|are (?:you|the|all|kids|bowls)|will (?:the|you|it)|have to|need to|what time|how long|until when|apply|applies|count(?:s)?|valid|included?|all locations|every location|participating|which locations)\b.{0,80}\?|\?.{0,20}\bapply\b/i,
    ],
    not: /\b(?:refund\w*|charged|didn'?t (?:work|get|give|honou?r)|refus\w+|would ?n'?t|my (?:order|code|app|account|points)|code (?:not|isn'?t)|online|delivery fee|allerg\w*|job|hiring|who (?:doesn'?t|wouldn'?t)|why (?:not|didn'?t)|don'?t mind if i do|yes please|no way|is it bad|is it wrong|am i|wear)\b/i,
    half: [
      'The small print of each offer says what counts, so let me look rather than guess.',
      'Offers can differ from one place to the next, so it is worth a quick check.',
      'That depends on the terms of this one, so I would rather look it up than send you there for nothing.',
      'Good thinking to ask before you set off.',
    ],
    ask: [
      {
        text: 'Which location are you going to?',
        unless: PLACE_SAID,
      },
    ],
    act: ['check the terms of the offer and reply here', 'look up what counts and reply here'],
    hits: [
      'does the $4 soup deal apply on bank holidays?',
      'is the free waffle for students only or can we bring grandma?',
      'is the happy hour at all locations?',
      'does the $3 thing count for veggie bowls?',
    ],
    misses: ['I was charged full price for the deal, do I get a refund?', 'does anyone sell costumes for dogs'],
  },
  {
    id: 'ask-this-year',
    sectors: ['grocery', 'shop', 'restaurant'],
    when: [
      /\b(?:will you (?:be )?(?:do|doing|sell|selling|have|having|bring|bringing|stock|stocking|make|making)|are you (?:doing|selling|having|bringing|stocking|making)|do you (?:still )?(?:do|make|sell|stock)|is there going to be|(?:have|did) you (?:discontinued?|stopp?(?:ed)?))\b/i,
      /\b(?:this (?:year|christmas|easter|summer|winter|season|halloween|autumn)|again|any ?more|still|for (?:christmas|easter)|discontinu\w*|stop(?:ped)? (?:selling|making|doing))\b/i,
      /\?/,
    ],
    not: /\b(?:my (?:order|parcel|refund)|sale (?:start|begin)\w*|price match|student|delivery|deliver|why|charging|hours|open|refund\w*|job|hiring|recall|goug\w*|let(?:ting)? people)\b/i,
    half: [
      'Seasonal lines are set by the buyers each year, so let me ask about that one.',
      'Ranges change from one year to the next, so I will ask before I get your hopes up.',
      'I can see why you hope for it, so let me find out.',
      'Good to hear it was missed, so let me ask the buyers.',
    ],
    ask: [
      {
        text: 'When did you last see it in a store?',
        unless: /\b(?:last (?:year|month|week|christmas|summer)|used to|years? ago|since|this year)\b/i,
      },
    ],
    act: ['ask the buyers and reply here', 'find out whether it is coming and tell you here'],
    hits: [
      'will you be doing the fig and walnut stuffing again this year?',
      'will you be selling the wreath kits this Christmas?',
      'are you selling the paper stars for Christmas?',
    ],
    misses: ['will you be open again this year at Christmas?', 'why are you still charging me?'],
  },
  {
    id: 'ask-store-has',
    sectors: ['grocery', 'shop'],
    when: [
      /\b(?:(?:will|do|does|is|are|has|have|can|any) .{0,60}\b(?:store|shop|branch|superstore|express|extra|local)\b.{0,50}\b(?:have|sell|stock|stocked|selling|in stock|get|got|copies|available|carry)|(?:have|sell|stock|available|carry|get|got|find|buy|in stock)\b.{0,70}\b(?:in|at|near) (?:the |your |our |my )?(?!stock|store\b)[\w' -]{2,24}? ?(?:store|shop|branch|superstore|express|extra)\b|(?:where|who|which (?:stores?|shops?|branch(?:es)?)) (?:has|have|got|stocks?|sells?|can i (?:get|buy|find))|where (?:has|have) (?:got )?(?:any )?stock)\b/i,
      /\?|\b(?:can you tell me|do you know|could you (?:check|tell)|please|wondering)\b/i,
    ],
    not: /\b(?:refund\w*|return\w*|gift card|apple pay|google pay|contactless|amex|parking|toilets?|cafe|opening|open (?:at|on|until|till)|close[sd]?|job|vacanc\w*|delivery slot|recall|lost|left (?:my|at)|staff|manager|rude|rotten|mou?ld\w*|why (?:do|does|is|are|don'?t|doesn'?t)|voucher|atm|cash ?point|photo ?booth|app store|play store)\b/i,
    half: [
      'Stock differs from store to store, so let me look at yours.',
      'What is on the shelf changes through the day, so a quick check beats guessing.',
      'Not every store carries the same range, so I would like to look before you make the trip.',
      'It is best to check before you travel for it.',
    ],
    ask: [STORE, WHICH],
    act: ['check whether that store has it and reply here', 'look up the stock there and reply here'],
    hits: [
      'which stores have the dinosaur egg toy please?',
      'which branch has the folding greenhouse in stock please',
      'does your Whitlow store stock rye flour?',
    ],
    misses: ['does your Fenby store take apple pay?', 'why does the Fenby shop never have milk in stock?'],
  },
  {
    id: 'ask-ways-to-pay-there',
    sectors: ['grocery', 'shop', 'restaurant'],
    when: [
      /\b(?:apple pay|google pay|android pay|samsung pay|contactless|amex|american express|cheques?|checks?|(?:old|new|paper) (?:notes?|coins?|fivers?|tenners?|pounds?)|cash|foreign cards?|swipe (?:and|&) sign|gift cards?|vouchers?|klarna|paypal|union ?pay|diners|ebt|snap|food stamps|healthy start)\b/i,
      /\b(?:accept(?:s|ed|ing)?|takes?|taking|use|pay (?:with|by|using)|honou?r|allowed|policy on)\b/i,
      /\?|\b(?:tell me|know if|wondering|please (?:advise|confirm)|can i|do you|what is your)\b/i,
    ],
    not: /\b(?:refus\w+|(?:wo|would|did|does|is|are)n'?t (?:accept|take|work)\w*|declined|not (?:taking|accepting|accepted|working)|why|balance|expired|lost|stolen|charged|refund\w*|can'?t find|codes?|buy (?:a )?gift|website|online|checkout page)\b/i,
    half: [
      'What the tills take can differ between stores, so let me make sure.',
      'Worth checking before you queue, as not every till takes the same.',
      'I would rather check than have you stand at the till with the wrong thing.',
      'That is quick to find out.',
    ],
    ask: [STORE],
    act: ['check with that store and reply here', 'ask what it takes and reply here'],
    hits: [
      'wondering if the Fenby Gate branch takes old paper fivers',
      'do you take american express in the cafe?',
      'do your tills still accept the old tenners?',
    ],
    misses: ['your till refused my amex, why?', 'my gift card balance is wrong, can I use it?'],
  },
  {
    id: 'ask-when-in-stores',
    sectors: ['grocery', 'shop', 'restaurant'],
    when: [
      /\b(?:when|what (?:date|day)|any (?:idea|word|news) (?:when|on when|on)|how soon)\b/i,
      /\b(?:rolled? out|roll(?:ing)? out|(?:be |hit(?:ting)? |in |get(?:ting)? (?:in)?to |reach(?:ing)? )(?:all |the |your |our ){0,2}(?:shelves|stores|shops)|available (?:in|at|to buy)|on sale|in(?:to)? (?:all )?(?:stores|shops)|get(?:ting)? (?:the|more|some)|com(?:e|ing) (?:to|out|in|back)|launch(?:ed|ing)?|start(?:s|ing)? (?:selling|serving|stocking)|releas(?:ed?|ing)|start serving)\b/i,
      /\?|\b(?:please|need|tell me)\b/i,
    ],
    not: /\b(?:my (?:order|parcel|refund|delivery|pre-?order|item|account)|open (?:today|tomorrow|on (?:sunday|monday|christmas|boxing)|until|till)|what time|refund\w*|driver|dispatch\w*|season|episode|series|update|app|ios|android|why)\b/i,
    half: [
      'New things often reach the stores in stages, so the date can depend on where you are.',
      'Not every store may get it on the same day, so let me see about yours.',
      'It is a fair thing to be impatient about, so let me find the date.',
      'Dates like that can differ by store, so I will look at yours.',
    ],
    ask: [{ text: 'Where is your nearest one?', unless: PLACE_SAID }],
    act: ['find out when it gets there and reply here', 'look up the date and reply here'],
    hits: [
      'how soon can we get the lemon crispbread in the Skye shops?',
      'any idea when the lemon tarts are coming to stores?',
    ],
    misses: ['when is my order coming to the store?', 'what time are you open today'],
  },
  {
    id: 'ask-donation',
    sectors: ['grocery', 'shop', 'restaurant', 'marketplace'],
    when: [
      /\b(?:donat\w*|raffle|tombola|charity|fundrais\w*|sponsor\w*|carol|choir|school (?:fair|fete|fayre|trip)|(?:christmas|summer) (?:fair|fete|fayre)|food ?bank|scouts?|brownies|community (?:event|group)|church|service)\b/i,
      /\b(?:any chance|could you|can you|would you|do you (?:do|give|donate|support)|please|looking for|hoping|prizes?|help (?:us|out)|who (?:do|should) (?:i|we))\b.{0,100}\?/i,
    ],
    not: /\b(?:customer service|self service|service (?:is|was|has|desk)|refund\w*|charged|my (?:order|account)|waste|bin|complain\w*|carrier bag|bag charge|church (?:st|street|rd|road|lane))\b/i,
    half: [
      'Sounds like a lovely thing to be part of.',
      'We are glad you asked.',
      'Thank you for thinking of us for it.',
      'Good luck with it, and thank you for asking.',
    ],
    ask: [
      { text: 'Which of our stores is nearest to it?', unless: PLACE_SAID },
      {
        text: 'What date is it, and what would help most?',
        unless:
          /\b(?:\d{1,2}(?:st|nd|rd|th)|on (?:mon|tue|wed|thu|fri|sat|sun))\b.{0,200}\b(?:pies?|prizes?|food|drinks?|vouchers?|wine)\b|\b(?:pies?|prizes?|vouchers?|wine)\b.{0,200}\b\d{1,2}(?:st|nd|rd|th)\b/i,
      },
    ],
    act: ['find out who decides that there and reply here', 'get it to the people who look after the community side'],
    hits: [
      'any chance of some biscuits for our school fair on the 9th?',
      'could you give a hamper for our school tombola?',
      'could you spare a cake for the scouts tombola?',
    ],
    misses: ['could you donate your waste instead of the bin?', 'can you improve your customer service please?'],
  },
  {
    id: 'ask-less-plastic',
    sectors: ['grocery', 'shop', 'restaurant', 'marketplace'],
    when: [
      /\b(?:plastics?|packaging|polystyrene|styrofoam|palm oil|single[- ]use|microbeads|straws?|wrapping)\b/i,
      /\b(?:what (?:are|do) you (?:doing|do)|when (?:are|will) you|are you (?:going|planning|doing)|do you (?:have|plan)|plans? to|how (?:are|will) you|any plans|can (?:you|we)|will you)\b.{0,100}\?/i,
    ],
    not: /\b(?:found|piece of|in my (?:food|meal|salad)|bit (?:of|on)|card|surgery|credit|refund\w*|why|gift wrap\w*|wrapping (?:service|paper))\b/i,
    half: [
      'A lot of people care about that, and you deserve more than a slogan.',
      'That is a question worth a proper answer.',
      'It matters to many who shop here, so let me get you the current plans.',
      'Fair to ask, and I would like you to have the current facts.',
    ],
    ask: [
      {
        text: 'Is there a product whose packaging bothers you most?',
        unless:
          /\b(?:bananas|apples|fruit|veg\w*|cucumbers?|bottles?|bags?|trays|straws?|cups?|teabags?|meat|bread|wipes)\b/i,
      },
    ],
    act: ['ask the people who run that and reply here', 'get you the latest from the packaging team'],
    hits: [
      'are you planning to get rid of polystyrene trays?',
      'any plans to drop the plastic around cucumbers?',
      'when will you stop using palm oil in your biscuits?',
    ],
    misses: ['found plastic in my salad, what are you doing about it?', 'can you do gift wrapping?'],
  },
  {
    id: 'ask-shared-account',
    sectors: ['marketplace', 'streaming', 'shop', 'devices'],
    when: [
      /\b(?:household|family (?:account|sharing|library|plan)|add(?:ing)? (?:another|a second|my \w+|an?) (?:adult|person|user|member|wife|husband|partner|profile|kid|child|teen)?|share (?:my|an|our|the) (?:\w+ )?(?:account|prime|benefits|membership)|joint account|shared account)\b/i,
      /\b(?:see|view|access|look at|visible|show(?:s|n)?|private|hide|know what|order history|wish ?lists?|purchases|photos|history|get to)\b/i,
      /\?/,
    ],
    not: /\b(?:hacked|stranger|charged|refund\w*|recogni[sz]e|bank|mortgage|statement|overdraft)\b/i,
    half: [
      'Good to ask that before you add anyone, as some things can be shared and others stay your own.',
      'It makes sense to know what they would see before you invite them.',
      'What the other person sees depends on how they are added, so let me check it for you.',
      'That is worth knowing first.',
    ],
    ask: [
      {
        text: 'Which of these matters most to you to keep private?',
        unless: /^(?!.*\b(?:\w+\/\w+\/\w+|\w+, \w+ (?:and|or))\b)/i,
      },
    ],
    act: ['check what each person would see and reply here', 'look up how the sharing works and reply here'],
    hits: [
      'will my husband see what I borrowed if we share our library account?',
      'adding a second profile, what stays private?',
      'can my flatmate view the gifts I hid on our shared account?',
    ],
    misses: [
      'a stranger hacked our shared account and can see my orders?',
      'can I see my bank statement for the joint account?',
    ],
  },
  {
    id: 'ask-why-two-prices',
    sectors: ['grocery', 'shop', 'marketplace', 'restaurant'],
    when: [
      /\b(?:why|how come|explain|how is it)\b/i,
      /\b(?:more expensive|dearer|cheaper|different prices?|(?:higher|lower) (?:price|in)|costs? (?:more|less)|prices? (?:differ|different|higher|lower)|charg(?:e|es|ing) (?:more|extra))\b/i,
      /\b(?:online|in[- ]store|app|website|store|branch|express|local|another|other (?:stores|shops|branches)|location|than (?:the|your|in|at|on)|franchise)\b/i,
    ],
    not: /\b(?:flight|fare|seat|hotel|my bill|tariff|broadband|plan|insurance|quote|premium|refund\w*|used to|was (?:charged|overcharged)|last (?:week|month|year)|gone up|yesterday)\b/i,
    half: [
      'Prices can differ between stores and online, as they are not all set in the same place.',
      'The same thing can be priced differently by where it is sold, which I know looks odd.',
      'Two prices for one thing do look odd, so let me find out what lies behind it.',
      'Smaller stores and the website can each have their own price, so let me look at this one.',
    ],
    ask: [
      {
        text: 'Which product was it?',
        unless:
          /\b(?:milk|bread|eggs|wine|beer|coffee|chicken|burger|tv|laptop|phone|console|shoes|mug|lamp|game|pasta|sandwich)\b/i,
      },
    ],
    act: ['ask why the two differ and reply here', 'check both prices and reply here'],
    hits: [
      'why is bread more expensive in your express shops than in the big ones?',
      'how come milk costs more in the express shop than in the big store?',
      'explain why the burger is dearer in the app than at the branch',
    ],
    misses: ['why is my plan dearer than last year in the app?', 'why is the flight cheaper on the website?'],
  },
];
