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
];

export function aboutOf(text: string): string | null {
  const head = text.slice(0, 600);
  return ABOUTS.find(({ pattern }) => pattern.test(head))?.about ?? null;
}
