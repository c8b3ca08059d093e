/** What stands in the form of a question and asks for nothing: said back, it would be a fact, or nonsense. */
interface Unanswerable {
  id: string;
  pattern: RegExp;
  hits: readonly string[];
  misses: readonly string[];
}

export const UNANSWERABLE: readonly Unanswerable[] = [
  {
    id: 'an accusation',
    pattern:
      /^(?:whether|why|how|when) (?:we|our \w+) (?:\w+ )?(?:(?:just|even|simply|really|actually|always|only) )?(?:ignor\w+|car(?:e|es|ed) (?:about|if|that)|don't care|lie[sd]?|steal\w*|stole|scam\w*|rip\w* off|cheat\w*|greed\w*|hat(?:e|es|ed)|insist\w*|refus\w*|allow\w* (?:people|sellers|thieves|scammers)|mak\w+ it (?:so |this |that )?(?:impossible|hard|difficult)|can't be bothered|screw\w*|robb?\w*|mess\w*|ruin\w*|suck\w*|charg\w+ so much|get away)\b/,
    hits: ['whether we just ignore letters', 'why we make it impossible to return a rug'],
    misses: ['whether we deliver to Hull', 'why we make the box so small'],
  },
  {
    id: 'asked out of politeness',
    pattern: /^whether (?:you|we) (?:may|might|can|could) (?:know|ask|enquire|inquire|please|say|suggest|request)\b/,
    hits: ['whether you may know the glaze colour'],
    misses: ['whether you can pay by card'],
  },
  {
    id: 'a joke or a dare',
    pattern:
      /^what (?:we|you) would do (?:for|without|if)\b|\b(?:your life|a friend|in hell|the heck)$|^whether (?:we|you) (?:even )?(?:lift|bro)\b/,
    hits: ['what we would do for a free kite'],
    misses: ['what you would need for a refund'],
  },
  {
    id: 'said in mockery',
    pattern:
      /^whether .+ (?:is|are|was|were) (?:just |only |merely |really )*(?:a |an )?(?:suggestions?|myth|joke|rumou?r|wind[- ]?up|decoration|ornaments?|decorative|optional extra|figment|hobby|secret|test|prank|puzzle|riddle|sulking|haunted|cursed|alive|dead|on (?:the moon|mars|another planet|strike))\b|^whether (?:you|we) (?:just |now )?(?:send|post|owe) (?:us |you )?(?:a |an )?(?:stamps?|pigeon|postcard|penny|search party|card)\b|^whether .+ (?:exists?|commit(?:s|ted)? a crime|went via|go(?:es)? via|by (?:helicopter|donkey|camel|snail))\b/,
    hits: [
      'whether the silent tent is a suggestion',
      'whether you send a stamp',
      'whether the wardens exist',
      'whether the lamp is sulking',
      'whether the glazier is on the moon',
    ],
    misses: ['whether the kiln is a gas one', 'whether you send a label', 'whether the lamp is dimmable'],
  },
  {
    id: 'put to us to leave off',
    pattern: /^how (?:to|you(?:'d| would| can)?) (?:get|make|stop|convince|persuade) (?:us|our \w+)\b/,
    hits: ['how to get us to stop using the back gate'],
    misses: ['how to get a mug to the post office'],
  },
  {
    id: 'a thing of some kind',
    pattern: /\b(?:is|are|was|were) (?:thing|stuff|bit|kind|sort|deal)s?\b/,
    hits: ['whether the roaming is thing in Fenby free'],
    misses: ['whether the roaming is free', 'whether the same thing is sold'],
  },
  {
    id: 'asked of other customers',
    pattern:
      /^whether (?:we|you)(?:'re| are) (?:also |still )?(?:having|experiencing|getting|seeing) (?:any |the same |an? )?(?:issues?|problems?|trouble|errors?)\b/,
    hits: ['whether we are having issues with the tide chart'],
    misses: ['whether we are having a sale'],
  },
  {
    id: 'denied twice or bent wrongly',
    pattern: /\b(?:do|does|did)n't (?:(?:\w+ )?no (?:longer|more)|\w+[^s]s (?:no|any)\b)/,
    hits: ["whether the lamp doesn't works no longer with the old plug"],
    misses: ["why the lamp doesn't work with the old plug", "whether it's no longer sold"],
  },
  {
    id: 'lacks its verb',
    pattern: /^whether there's any (?:chance|way|possibility) (?:our|your|the|an?) (?:[\w-]+ ){0,3}[\w-]+$/,
    hits: ["whether there's any chance our oak shelf"],
    misses: ["whether there's any chance of a seat", "whether there's any chance the oak shelf will come back"],
  },
  {
    id: 'two halves that do not join',
    pattern:
      /\b(?:is|are) to for\b|\bto (?:fix|get|make|do|use) or\b|\bor .+ ok(?:ay)?$|^whether .+ how (?:can|do|should|could) \w+/,
    hits: [
      'what a firing run is to for a big kiln',
      "whether there's a way to fix or a smaller lid ok",
      'whether you may ask how can you glaze a pot',
    ],
    misses: ["whether there's a way to change or cancel a booking"],
  },
  {
    id: 'turned the wrong way',
    pattern:
      /^why (?:the|our|your) (?:[\w-]+ )?(?:is|are) (?:in|on|at|for|with) .+ (?:different|wrong|late|down|gone|broken|slow|missing|closed|off|blank|expensive)$|^why \w+ (?:isn't|aren't|is|are) (?:[A-Z][\w-]+ )+\w+ing\b|^why (?:our|the|your) [\w ]+ (?:is|are) (?:guy|man|lady|woman|boy|girl|people|driver|team)\b|^what time \w+ there's\b/,
    hits: [
      'why the glaze is in the small pot different',
      "why Lumo isn't Night Shift working in the shed",
      'why our garden is man',
    ],
    misses: ['why the lamp is on sale', 'why the sum is different in the new view'],
  },
  {
    id: 'in the speech of a chat',
    pattern: /\b(?:wid|hv|dnt|sumn|dat|dis|ya|yall|y'all|gonna|wanna|tryna|aint|ain't|cuz|bc|fr|knw)\b/i,
    hits: ['whether ya open on Sundays'],
    misses: ['whether the offer applies to vases'],
  },
];

/** Whether a question is one that somebody can find an answer to, as it stands. */
export const isAnswerable = (question: string) => !UNANSWERABLE.some(({ pattern }) => pattern.test(question));
