import { standsIn } from '@/lib/domain/search';

/** What plain questions are mostly about, in words that fit after "on" and "about". The first that matches is taken. */
interface About {
  about: string;
  pattern: RegExp;
  hits: string[];
  misses: string[];
}

export const ABOUTS: readonly About[] = [
  {
    about: 'opening hours',
    pattern:
      /\b(?:opening (?:hours|times)|what time (?:do|does|are) (?:you|\w+ \w+) (?:open|close|shut)|are you (?:even )?open|open(?:ing)? (?:on|before|after|at|late|today|tomorrow|sunday)|you (?:close|shut) (?:on|at))\b/i,
    hits: ['what time do you close tonight', 'are you open on boxing day'],
    misses: ['the box was open'],
  },
  {
    about: 'parking',
    pattern: /\b(?:car park|parking|park the car|where (?:do|can) (?:i|we) park)\b/i,
    hits: ['is there parking'],
    misses: ['the dog park'],
  },
  {
    about: 'lost property',
    pattern: /\b(?:lost property|lost and found|left my .{2,30} (?:on|in|at) )/i,
    hits: ['left my scarf on the 3pm coach'],
    misses: ['left my job'],
  },
  {
    about: 'the last ordering date',
    pattern: /\b(?:last (?:posting|order(?:ing)?) (?:date|day)|order by|in time for|before christmas)\b/i,
    hits: ['last posting date for Malta'],
    misses: ['my last order'],
  },
  {
    about: 'delivery',
    pattern:
      /\b(?:do (?:you|u) (?:deliver|ship|post)|deliver to|ship to|delivery (?:slot|day|time|charge|fee|cost)s?|free delivery|next day delivery|time slot)\b/i,
    hits: ['do you deliver to Skye'],
    misses: ['delivered late'],
  },
  {
    about: 'stock',
    pattern:
      /\b(?:in stock|back in stock|restock\w*|do (?:you|u) (?:sell|stock|carry|still (?:do|sell|make))|sold out|where can i (?:buy|get|find))\b/i,
    hits: ['do you still sell the blue one'],
    misses: ['stocky'],
  },
  {
    about: 'prices',
    pattern:
      /\b(?:how much (?:is|are|does|do|would|for)|what(?:'s| is) the (?:price|cost)|price of|any (?:deals|discounts)|student discount)\b/i,
    hits: ['how much is a day pass'],
    misses: ['how much longer'],
  },
  {
    about: 'returns',
    pattern:
      /\b(?:return (?:policy|it|this|them|something)|can i (?:return|exchange|swap)|take (?:it|this|them) back|how (?:do|can) i return)\b/i,
    hits: ['can i return it in store'],
    misses: ['return flight'],
  },
  {
    about: 'the dates',
    pattern:
      /\b(?:release date|when (?:is|does|will|are) .{2,60}(?:out|coming|start|launch|available|released?|on sale|reopen|back)|when's .{2,40}(?:out|coming|back))\b/i,
    hits: ['when is the new season out'],
    misses: ['when it rains'],
  },
  {
    about: 'jobs',
    pattern: /\b(?:hiring|vacanc(?:y|ies)|job (?:opening|application)s?|apply for a job|work for you)\b/i,
    hits: ['are you hiring in Cork'],
    misses: ['good job'],
  },
  {
    about: 'bringing a dog',
    pattern: /\b(?:dogs? (?:allowed|welcome|friendly)|bring (?:my|a|the) (?:dog|puppy))\b/i,
    hits: ['are dogs allowed inside'],
    misses: ['hot dogs'],
  },
  {
    about: 'allergens',
    pattern: /\b(?:vegan|vegetarian|gluten|dairy[- ]free|halal|kosher|nut[- ]free|allergens?|contain(?:s)? nuts)\b/i,
    hits: ['is the sponge vegan'],
    misses: ['the sponge'],
  },
  {
    about: 'compatibility',
    pattern:
      /\b(?:compatible|work with (?:my|the|a|an)|fit (?:my|a|the)|support(?:s|ed)? (?:on|for)|works? on (?:my|a|the))\b/i,
    hits: ['will it work with my old charger'],
    misses: ['I work with kids'],
  },
  {
    about: 'changing a booking',
    pattern:
      /\b(?:(?:change|move|amend|rebook|reschedule) (?:my|our|the|a) (?:booking|flight|date|dates|reservation|ticket|tickets|appointment|train))\b/i,
    hits: ['can I move my booking'],
    misses: ['spare change'],
  },
  {
    about: 'access',
    pattern: /\b(?:wheelchair|step[- ]free|accessible|disabled (?:toilet|access|parking)|hearing loop)\b/i,
    hits: ['is it step-free'],
    misses: ['my account'],
  },
  {
    about: 'refunds',
    pattern: /\b(?:refund policy|refundable|can i get (?:a|my) refund)\b/i,
    hits: ['is the deposit refundable'],
    misses: ['still no refund'],
  },
  {
    about: 'gift cards',
    pattern: /\b(?:gift ?cards?|e-?gift|gift voucher)\b/i,
    hits: ['can i use two gift cards at once'],
    misses: ['what a gift'],
  },
  {
    about: 'a discount',
    pattern:
      /\b(?:(?:student|nhs|military|senior|blue light|teacher) (?:discount|price|rate)s?|promo codes?|discount codes?|any (?:codes|vouchers))\b/i,
    hits: ['is there a teacher discount'],
    misses: ['discounting it'],
  },
  {
    about: 'the warranty',
    pattern: /\b(?:warrant(?:y|ies)|guarantee (?:cover|period|length)|under guarantee)\b/i,
    hits: ['how long is the warranty on these'],
    misses: ['I guarantee it'],
  },
  {
    about: 'spare parts',
    pattern: /\b(?:spare (?:parts?|lids?|keys?)|replacement (?:parts?|lids?|seals?|filters?|straps?|pads?))\b/i,
    hits: ['do you do replacement filters'],
    misses: ['a replacement bus'],
  },
  {
    about: 'sizes',
    pattern: /\b(?:what sizes?|which size|size guide|sizing|true to size|size up|plus sizes?)\b/i,
    hits: ['are these true to size'],
    misses: ['the size of it'],
  },
  {
    about: 'ingredients',
    pattern: /\b(?:ingredients?|palm oil|alcohol[- ]free|caffeine|sugar[- ]free)\b/i,
    hits: ['does the syrup have palm oil'],
    misses: ['the main part'],
  },
  {
    about: 'tickets',
    pattern: /\b(?:tickets? (?:on sale|left|available|price)|buy tickets?|e-?tickets?|day tickets?)\b/i,
    hits: ['can i still buy tickets'],
    misses: ['my support ticket'],
  },
  {
    about: 'seats',
    pattern: /\b(?:(?:choose|pick|reserve|select|book) (?:a |our |my )?seats?|seats? together|window seat)\b/i,
    hits: ['can we pick seats together'],
    misses: ['a booster seat'],
  },
  {
    about: 'baggage',
    pattern: /\b(?:cabin bags?|hand luggage|carry[- ]?on|hold luggage|baggage allowance|extra bag|suitcases?)\b/i,
    hits: ['is a backpack ok as hand luggage'],
    misses: ['the tea bag'],
  },
  {
    about: 'student accounts',
    pattern: /\b(?:student (?:account|plan|membership)s?)\b/i,
    hits: ['how does the student plan work'],
    misses: ['a student wrote this'],
  },
  {
    about: 'the menu',
    pattern: /\b(?:(?:on the|new|kids|summer|winter|breakfast|lunch|dinner|full) menu)\b/i,
    hits: ['is the pie back on the menu'],
    misses: ['the settings menu'],
  },
  {
    about: 'wifi on board',
    pattern:
      /\b(?:wi-?fi (?:on|in) (?:the |your )?(?:train|trains|plane|planes|flight|flights|bus|coach|coaches|board))\b/i,
    hits: ['is there wifi on the coaches'],
    misses: ['my wifi at home'],
  },
  {
    about: 'invoices',
    pattern: /\b(?:(?:vat )?(?:invoice|receipt)s?)\b/i,
    hits: ['where do i find a vat invoice'],
    misses: ['received in part'],
  },
  {
    about: 'paying in instalments',
    pattern: /\b(?:instal(?:l)?ments?|pay monthly|payment plan|buy now pay later|klarna)\b/i,
    hits: ['can i pay in instalments'],
    misses: ['monthly bill'],
  },
  {
    about: 'ways to pay',
    pattern:
      /\b(?:(?:apple|google|samsung) pay|paypal|contactless|pay (?:by|in|with) (?:cash|cheque|check|card|phone)|accept (?:cash|cards?|amex))\b/i,
    hits: ['do you take contactless'],
    misses: ['pay me back'],
  },
  {
    about: 'plans',
    pattern:
      /\b(?:(?:family|duo|premium|basic|pro|plus|business|annual|monthly) (?:plan|tier|subscription|membership))\b/i,
    hits: ['what is in the family plan'],
    misses: ['a plan b'],
  },
  {
    about: 'storage',
    pattern: /\b(?:(?:cloud )?storage (?:space|limit|plan)|how much storage|more space)\b/i,
    hits: ['how do i get more storage space'],
    misses: ['storage unit'],
  },
  {
    about: 'shortcuts',
    pattern: /\b(?:(?:keyboard )?shortcuts?|hot ?keys?)\b/i,
    hits: ['is there a shortcut for bold'],
    misses: ['cut it short'],
  },
  {
    about: 'subtitles',
    pattern: /\b(?:subtitles?|captions?|closed captions)\b/i,
    hits: ['are there subtitles in Welsh'],
    misses: ['the title'],
  },
  {
    about: 'the servers',
    pattern: /\b(?:servers? (?:down|up|status|maintenance|back)|maintenance (?:window|tonight|today))\b/i,
    hits: ['are the servers down'],
    misses: ['our server brought soup'],
  },
  {
    about: 'notifications',
    pattern: /\b(?:notifications?|alerts?)\b/i,
    hits: ['how do i mute the alerts'],
    misses: ['I noted it'],
  },
  {
    about: 'recycling',
    pattern: /\b(?:recycl(?:e|able|ing)|refill(?:s|able)?)\b/i,
    hits: ['are the pouches recyclable'],
    misses: ['recycled jokes'],
  },
  {
    about: 'charging',
    pattern: /\b(?:(?:ev|car) charg(?:er|ers|ing)|charging points?)\b/i,
    hits: ['are there charging points'],
    misses: ['charging my card'],
  },
  {
    about: 'a booking',
    pattern: /\b(?:(?:book|reserve) (?:a |for )?(?:table|room|slot|appointment|court|class|\d+ people))\b/i,
    hits: ['can i book a table for six'],
    misses: ['a good book'],
  },
  {
    about: 'the loyalty scheme',
    pattern: /\b(?:loyalty (?:points|card|scheme)|reward points|air miles|points (?:expire|back|value))\b/i,
    hits: ['do loyalty points expire'],
    misses: ['the point is'],
  },
  {
    about: 'age limits',
    pattern: /\b(?:age (?:limit|rating|restriction)s?|how old do|minimum age|under \d+s?)\b/i,
    hits: ['is there an age limit'],
    misses: ['an age ago'],
  },
  {
    about: 'click and collect',
    pattern: /\b(?:click (?:and|&) collect|collect (?:in|from) (?:a |the )?(?:store|shop)|pick ?up in store)\b/i,
    hits: ['do you do click and collect'],
    misses: ['stamp collecting'],
  },
  {
    about: 'international orders',
    pattern:
      /\b(?:customs|import (?:duty|fees?)|ship (?:abroad|overseas|internationally)|international (?:orders|delivery|shipping))\b/i,
    hits: ['who pays customs to Norway'],
    misses: ['a custom frame'],
  },
  {
    about: 'features',
    pattern: /\b(?:dark mode|offline mode|widget|apple watch app|auto ?save)\b/i,
    hits: ['is there a dark mode'],
    misses: ['a modest one'],
  },
  {
    about: 'mortgage help',
    pattern: /\b(?:mortgage (?:relief|holiday|rates?|advice|payments?))\b/i,
    hits: ['can I take a mortgage holiday while I retrain'],
    misses: ['mortgaged'],
  },
];

/** What the post asks about, by its questions alone where it has any. */
export function aboutOf(text: string): string | null {
  const asked = text.slice(0, 600).match(/[^.!?\n]*\?/g);
  const head = asked?.join(' ') ?? text.slice(0, 600);
  return ABOUTS.find(({ pattern }) => standsIn(pattern, head))?.about ?? null;
}
