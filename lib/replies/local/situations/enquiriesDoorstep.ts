import type { Enquiry } from './enquiry';

/** Plain questions about parcels, menus, rates and supply. */
export const DOORSTEP_ENQUIRIES: readonly Enquiry[] = [
  {
    id: 'ask-redirect-parcel',
    sectors: ['courier', 'marketplace', 'shop'],
    when: [
      /\b(?:parcels?|packages?|deliver\w*|it|order|shipment|item)\b/i,
      /\b(?:sent|send|redirect\w*|re-?rout\w*|deliver(?:ed|y)?|left|leave|drop(?:ped)?|divert\w*|collect|pick (?:it|them) up|hold|held|change|instructions)\b/i,
      /\b(?:(?:to|at|from|with|in) (?:a|an|the|my|our|your) (?:\w+ )?(?:shop|store|locker|depot|neighbou?r\w*|work\w*|office|collection point|pick.?up point|post office|porch|shed|garage|safe place|reception|access point|hub|branch|other address)|safe ?place|another (?:day|address)|different (?:day|address)|instructions)\b/i,
      /\b(?:can (?:i|you|it|we|the)|could (?:i|you|it|we)|is it possible|any way|am i able|how (?:do|can) i|possible to|would you)\b/i,
    ],
    not: /\b(?:was left|were left|has been|you left|said it was|stolen|missing|refund|return(?:ing)? (?:it|an?|my)|wrong address|never|driver (?:left|said|claims)|gone|still not|damaged|click (?:and|&) collect|do you deliver|stock|late|typed)\b/i,
    half: [
      'The tracking page usually offers that while a parcel is still on its way: a shop, a neighbour, a safe place or another day.',
      'Once it is out on the van there is often little to change, so the sooner the better.',
      'It hangs on what the sender allows, and the tracking page shows the choices that are open.',
      'A note for the driver can mostly be added on the tracking page until the evening before.',
    ],
    ask: [
      {
        text: 'Is it out for delivery yet?',
        unless: /\b(?:out for delivery|today|tomorrow|next week|not (?:yet|been)|on (?:the|its) (?:way|van))\b/i,
      },
    ],
    own: 'your tracking number',
    act: ['see what can still be changed', 'check which choices are open for it'],
    atOnce: true,
    hits: [
      'can I get my parcel sent to a shop instead?',
      'is it possible to have it left with a neighbour',
      'how do i add delivery instructions for my package',
    ],
    misses: [
      'my parcel was left in the shed, can you help',
      'can i collect my stock order in the shop, do you deliver?',
      'could you tell me why it was never delivered to the shop',
    ],
  },
  {
    id: 'ask-delivery-window',
    sectors: ['courier', 'marketplace', 'shop', 'grocery'],
    when: [
      /\b(?:what time|when|how late|roughly when|time ?(?:slot|window|frame)|morning or (?:the )?afternoon|any idea (?:what time|when)|until what time|how (?:early|late))\b/i,
      /\b(?:driver|deliver(?:y|ed|ies|ing)?|parcels?|packages?|van|courier)\b/i,
      /\b(?:today|tomorrow|tonight|this (?:morning|afternoon|evening)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|till|until|evenings?|up to|weekends?|slot|window)\b/i,
    ],
    not: /\b(?:was (?:due|supposed|meant|promised)|should have|still (?:not|waiting|no)|late|never|\w+n['’]t (?:come|arriv\w*|turn\w*|here)|missed|refund|yesterday|cut.?off|order by|if i order|slots? (?:available|come|release\w*|open)|restock|stores?|open)\b/i,
    half: [
      'On the day itself the tracking page usually narrows it to an hour or two once the van is loaded.',
      "The slot mostly shows in the morning, when the driver's round has been set.",
      'Rounds often run into the evening, so no slot yet need not mean no delivery.',
      'A text or email with the time usually follows early on the day.',
    ],
    ask: [
      {
        text: 'Does the tracking say it is out for delivery?',
        unless: /\b(?:out for delivery|on (?:the|its) (?:van|way)|tomorrow|tracking says)\b/i,
      },
    ],
    own: 'your tracking number',
    act: ['see which round it is on', 'look up the slot for it'],
    atOnce: true,
    hits: [
      'what time will the driver come tomorrow?',
      'until what time does the driver deliver on Saturdays?',
      'when is my parcel due today, morning or afternoon?',
    ],
    misses: [
      'when will it come, it was due Monday, late',
      'when do the delivery slots come out for Sunday?',
      'what time does the store open tomorrow for deliveries',
    ],
  },
  {
    id: 'ask-swap-on-menu',
    sectors: ['restaurant', 'food_delivery'],
    when: [
      /\b(?:swap|swop|instead of|substitut\w*|replace|switch|without|hold the|extra|leave out|half and half|add|on the side)\b/i,
      /\b(?:bun|tortilla|fries|chips|rice|bread|wrap|lettuce|cheese|sauce|guac\w*|beans|salad|milk|syrup|topping|patty|bacon|onions?|pickles?|drink|side|shake|gravy|mayo|queso|carrots|veg\w*|potato\w*|peas|meat|chicken|sour cream)\b/i,
      /\b(?:can(?:['’]?t)? (?:i|we|you)|could i|is it possible|am i able|do you|will you|why can|for free|how (?:do|can) i|allowed|no option)\b/i,
    ],
    not: /\b(?:got|gave me|given|received|forgot|missing|refund|allerg\w*|gluten|vegan|recipe|cook|bake|freeze|charged|wrong order|delivered|in stores?|stock|order (?:came|arrived))\b/i,
    half: [
      'Most swaps are down to the kitchen, and some cost a little more because they are made differently.',
      'In the app the choices stand under the dish, and what is not there can be asked at the counter.',
      'Leaving things out is nearly always fine, swapping them hangs on the dish.',
      'The counter is the best place to ask, as they see what is ready that day.',
    ],
    ask: [
      {
        text: 'Which dish is it for?',
        unless: /\b(?:bowl|burrito|burger|meal|roast|pizza|latte|coffee|sandwich|kebab|tacos?|dinner)\b/i,
      },
    ],
    act: ['ask the menu team and reply here', 'check what the kitchen can do and reply here'],
    hits: [
      'can i get fries instead of the bun for free?',
      "why can't I swap the rice for salad",
      'do you do the burger without onions',
    ],
    misses: [
      'got fries instead of salad, can i get a refund',
      'can i freeze the sauce without milk',
      'is the bun gluten free, can i swap',
    ],
  },
  {
    id: 'ask-exchange-rate',
    sectors: ['bank', 'travel_agent'],
    when: [
      /\b(?:exchange rates?|conversion rates?|fx (?:rate|fee)s?|currency (?:rate|conversion|exchange)|foreign (?:transaction|exchange|currency) (?:fee|rate|charge|cost)s?|what rate|euros?|dollars?|travel money|foreign currency)\b/i,
      /\b(?:rates?|fees?|charge|cost|convert\w*|exchange|order|buy|use|spend\w*|card|abroad|commission)\b/i,
      /\?|\b(?:what|which|how much|how do|do you|is there|can i)\b/i,
    ],
    not: /\b(?:was charged|charged me|you charged|refund|overcharg\w*|wrong|mortgage|interest rate|rate me|scam|stolen|declin\w*|stuck|game|shop in|robux|delivery)\b/i,
    half: [
      "Card payments abroad are mostly converted at the card scheme's rate of the day, with any fee of the account on top.",
      'When a till or machine offers to charge your own currency, the local one is nearly always the better deal.',
      'The rate of the day and the fee of your account together make the price, and both stand in the terms of the card.',
      'Cash and card have separate rates, so it helps to look at both before you go.',
    ],
    ask: [
      {
        text: 'Is it for paying by card, or for cash?',
        unless: /\b(?:cards?|cash|atm|notes|travel money|transfer)\b/i,
      },
    ],
    act: ['look up the rate and the fee and reply here', 'find out what applies and reply here'],
    atOnce: true,
    hits: [
      'what exchange rate do you use on my card?',
      'is there a foreign transaction fee?',
      'what are your fees for spending in euros',
    ],
    misses: [
      'you charged me a foreign transaction fee, why?',
      'what is the mortgage rate, is there a fee in dollars or interest rate',
      'how much is delivery in euros',
    ],
  },
  {
    id: 'ask-power-back-when',
    sectors: ['energy'],
    when: [
      /\b(?:power|electric(?:ity)?|lights|supply|gas|outage|water)\b/i,
      /\b(?:back(?: on)?|restor\w*|return|fixed|come on|out|off|outage|cut)\b/i,
      /\b(?:when (?:will|is|are|can|do)|how long|any (?:idea|update|eta|news)|eta|what time|estimated)\b/i,
    ],
    not: /\b(?:app|website|bill|meter reading|credit back|money back|refund|phone|broadband|call(?:ing)? (?:me )?back|power of attorney|solar|planned for|switch)\b/i,
    half: [
      'The outage map is updated first, and it usually gives a time as soon as the crew has found the fault.',
      'Times can move once the crew sees the damage, so the outage map is the one to watch.',
      'Meanwhile a closed fridge stays cold for hours, and cooking plates are best switched off.',
      'If somebody at home depends on the supply for medical reasons, say so, as help can be arranged.',
    ],
    ask: [
      {
        text: 'Which town and street is it, and since when?',
        unless: /\b(?:in|on|at|around|near) [A-Z][a-z]+|\b[A-Z]{1,2}\d{1,2}\b/,
      },
    ],
    act: ['check what the crew has reported and reply here', 'find out what is known for your street and reply here'],
    atOnce: true,
    hits: [
      'when will power be back in Elm Street?',
      'any eta on the outage in Corwen',
      'how long until the electricity is back on',
    ],
    misses: [
      'when will i get my credit back for the gas',
      'when is your app back, power bill due',
      'how long does it take to switch supply',
    ],
  },
  {
    id: 'ask-who-supplies',
    sectors: ['energy', 'broadband', 'public'],
    when: [
      /\b(?:who (?:supplies|is (?:my|the|our)|provides|are (?:my|the))|which (?:company|supplier)|find out (?:who|which)|(?:find|where is|what is|what['’]s|whats|get) my (?:mpan|mprn|supplier|meter (?:number|point)))\b/i,
      /\b(?:flat|house|home|property|address|supplier|supplies|energy|electric\w*|gas|meter|mpan|mprn|moved|moving|landlord|postcode)\b/i,
    ],
    not: /\b(?:manager|ceo|in charge|refund|rude|engineer|supplier of (?:the|your) \w+ (?:food|meat)|complaint|contact for|mobile)\b/i,
    half: [
      'The network operator for your area can tell you who supplies an address, and so can a bill of whoever lived there before.',
      'Who supplies a home can be looked up by postcode and meter number, and the landlord often knows too.',
      'The meter itself shows its number, which is what every supplier goes by.',
      'The supply stays on with the old supplier until you choose, so there is time to find out.',
    ],
    ask: [
      {
        text: 'Have you just moved in?',
        unless: /\b(?:moved|moving|new (?:flat|house|home|place)|landlord|tenant)\b/i,
      },
    ],
    act: ['find out where it can be looked up and reply here', 'check how to look it up and reply here'],
    atOnce: true,
    hits: [
      'who supplies my flat?',
      'just moved, how do i find out who my gas supplier is? which company',
      'where is my MPRN for the meter',
    ],
    misses: [
      'who is the manager in charge of energy',
      'which company does your mobile phones',
      'who provides the food',
    ],
  },
];
