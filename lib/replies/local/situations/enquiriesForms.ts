import type { Enquiry } from './enquiry';
import type { Question } from './situation';

/**
 * How a question is put, where no row knows what is asked. Each half says what is done about it and is a whole answer by itself; what the question is
 * about is said back by {whether} and its like, or by {about}, or not at all.
 */
export const FORM_ENQUIRIES: readonly Enquiry[] = [
  {
    id: 'form-why',
    when: [/\b(?:why|how come|what'?s the (?:reason|point)|any reason|what gives)\b/i],
    half: [
      "I don't know {why} yet, so I'm asking the people who decided it and I'll post their answer here.",
      "I'd rather not make up a reason {why}. I'll ask the people behind it and put their answer here.",
      "Good question {why}. I'll get the real reason and post it here.",
      "I'll ask the people who decide on {about} and give you their reason here.",
      "I don't know the reason yet, and I won't make one up. I'll ask and post the real one here.",
      "Fair question. I'll ask the people who decided it and put their answer here.",
      "There should be a better answer to that than a shrug. I'm asking for it and I'll post it here.",
      "I'd want to know the reason too, so I'm asking and will post it here.",
    ],
    ask: [],
    act: ['ask the people who decided it'],
    hits: ['why is the same flight dearer in the app?', 'how come it only works on the phone?'],
    misses: ['do you ship to Malta?'],
  },
  {
    id: 'form-when',
    when: [
      /(?:^|[.!?,:;]\s*|\b(?:and|so|but|by|back|hi|hello|hey|also|know|idea|word|news on|till|til)\s+)(?:when(?! i\b| you\b)|how soon|how long|any (?:news|word|update))\b|\beta\b|\bstill the plan\b/i,
    ],
    half: [
      "I don't have a firm answer on {when} yet. I'll ask the people who set the date and post it here.",
      "I'll find out {when} and post it here. If there's no date yet, I'll say that too.",
      "Let me ask {when}, so that you get a date that holds. I'll post it here.",
      "I'll ask about {about} and post the date here, or tell you straight if there isn't one.",
      "I don't have a date I can stand behind yet. I'll ask, and post it here as soon as I do.",
      "I'll ask the people who set the date, and tell you straight if there isn't one yet.",
      "No date that I know of yet. I'm asking, and what I hear goes right here.",
      "I'd rather give you a real date than a hopeful one, so I'm asking and will post it here.",
    ],
    ask: [],
    act: ['ask the people who set the date'],
    hits: ['When are the roadworks on the High Street planned for?', 'any update since the 2pm one?'],
    misses: ['do you take cash?'],
  },
  {
    id: 'form-how',
    when: [
      /\b(?:how (?:do|can|would|should|to|does)|what (?:should|can|do) i do|what'?s the (?:quickest|best|easiest) way|any tips|suggestions|ideas)\b/i,
    ],
    half: [
      "Happy to help you {steps}. I'll post the steps here.",
      "I'll find you the shortest way to {steps} and post it here.",
      'I can help you {steps}, one step at a time.',
      'Let me look up how to {steps} and post the steps here.',
      "Happy to help with {about}. I'll post the steps here.",
      "Happy to help with that. I'll post the steps here.",
      "Let's get that done. I'll put the steps together for you here.",
      "I'll find the right steps and post them here, so you needn't dig for them.",
      'Sure, I can help with that. The steps are coming right here.',
    ],
    ask: [],
    act: ['post the steps here'],
    hits: ['how do i fix this?', 'what should i do about the old one'],
    misses: ['is it open?'],
  },
  {
    id: 'form-whether',
    when: [
      /(?:^|[.!?,:]\s*|\b(?:and|so|but|hi|hello|hey|also)\s+)(?:do|does|is|are|can|could|will|would|has|have|did|am|should|any|may|was|were)\b|\b(?:or not|yes or no|possible)\b/i,
    ],
    // Not asked for a yes: for help, or for something to be mended.
    not: /\b(?:any (?:help|ideas?|fix(?:es)?|luck|advice|tips)|(?:can|could|will|would) (?:you|u|ya|someone|somebody|anyone)(?: guys)?\b[^?!]{0,30}\b(?:fix|help|sort|mend|look into))\b/i,
    half: [
      'Let me check {whether} and give you a plain yes or no here.',
      "I don't want to guess {whether}. I'll ask the people who know and post their answer here.",
      "I'll ask {whether} and put the answer here, where others can find it too.",
      "Good that you ask {whether}. I'll check it with the right team and answer here.",
      "I'm asking the right team {whether}, and you'll have a yes or a no here.",
      "I'll check on {about} for you and give you a plain answer here.",
      "I'd need to ask about {about} to be sure. The answer goes right here.",
      "I'm not certain, so I'll ask the right team and put a plain yes or no here.",
      "Good question. I'll check it with the people who know and answer here.",
      "I'd only be guessing, so let me ask and give you a plain yes or no here.",
      'Let me make sure before you count on it. The answer goes right here.',
    ],
    ask: [],
    act: ['ask the people who know'],
    hits: ['can two people share one login?', 'Do staff get a discount'],
    misses: ['what is the way there', 'can you guys maybe fix your stuff?', 'it says 59.99 again, any help?'],
  },
  {
    id: 'form-which',
    when: [/\b(?:what|which|where|who|whose|whats|wheres)\b/i],
    half: [
      "I'll find out {gist} and post it here.",
      'Let me ask the right people {gist}, and you will have it here.',
      "I don't know offhand {gist}, but I know who to ask. The answer goes here.",
      "I'll ask the team that looks after {about} and post their answer here.",
      "I don't have that in front of me, but I know who to ask. The answer goes here.",
      "Good question, and one of us will know. I'll ask and post it here.",
      "Let me ask the right person, so that you get it right the first time. I'll post it here.",
      "I'll find that out for you and post it here.",
    ],
    ask: [],
    act: ['ask the right people'],
    hits: ['who wrote the song in the advert?', 'where do we wait for the bus at night'],
    misses: ['can two share it?'],
  },
  {
    id: 'form-open',
    when: [/\S/],
    half: [
      "I'll find out {gist} and answer you here.",
      'Let me ask the right people {gist}, and you will have the answer here.',
      "I'll look into {about} and answer you here.",
      'Let me ask about {about} and come back to you here.',
      "I'd like to get this one right, so I'm checking before I answer here.",
      'Let me check that with the right people and answer you here.',
      "I'll look into it and tell you what I find here.",
      "I'm checking that for you and will answer here.",
    ],
    ask: [],
    act: ['ask the right people'],
    hits: ['thoughts?', 'price A2 framed'],
    misses: [],
  },
];

/** What mostly decides an answer about things of this kind; asked where only the form of the question is known. */
export const ASK_BY_SUBJECT: Readonly<Partial<Record<string, Question>>> = {
  broadband: {
    text: 'Which town or area is it?',
    unless: /\b(?:in|near|at) [A-Z][a-z]+|\b[A-Z]{1,2}\d{1,2}\b|router|phone|laptop|school/,
  },
  game: {
    text: 'Which platform do you play on?',
    unless:
      /\b(?:xbox|ps\d|playstation|pc|switch|mobile|steam|mac|windows|java|bedrock|console|ios|android|offline|plane)\b/i,
  },
  tv: {
    text: 'Which device do you use for it?',
    unless:
      /\b(?:tv|roku|fire ?stick|phone|iphone|android|ios|mac|windows|pc|desktop|xbox|ps\d|browser|app|who|country|song|advert|available|price)\b/i,
  },
  app: {
    text: 'Which phone are you on, and which version of the app?',
    unless: /\b(?:iphone|ipad|ios|android|version|contacts|privacy|job|price|when|why|apps)\b/i,
  },
  computer: {
    text: 'Which version do you have, and on which system?',
    unless: /\b(?:version|windows \d+|\d{2}\.\d|mac ?os|price|job|when|why)\b/i,
  },
  phone: {
    text: 'Which model is it?',
    unless: /\b(?:phone number|by phone|on the phone|\d{1,2}\b|when|why|pro|mini|plus|talk|ring|call)\b/i,
  },
  home: { text: 'Which model is it?', unless: /\b(?:model|when|why|colou?r|sale)\b/i },
  ticket: {
    text: 'Which event and date is it?',
    unless:
      /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tonight|tomorrow|\d{1,2}(?:st|nd|rd|th)|support|ticket from)\b/i,
  },
  store: {
    text: 'Which branch is it?',
    unless: /\b(?:branch|store|shop) (?:in|on|at) |\bin [A-Z]\w+|\b[A-Z]\w+ (?:branch|store|shop)\b|online/,
  },
  bag: {
    text: 'Which fare do you have?',
    unless: /\b(?:fare|basic|economy|business|premium|plus|flex|lost|found|file)\b/i,
  },
  flight: {
    text: 'Which route and date is it?',
    unless:
      /\b(?:to [A-Z]\w+|from [A-Z]\w+|[A-Z]{2} ?\d{2,}|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|\d{1,2}(?:st|nd|rd|th)|strike)\b/,
  },
  train: {
    text: 'Which line or stop is it?',
    unless: /\b(?:to|from|at|in|outside|near) [A-Z]\w+|\b\d{1,2}[:.]\d{2}\b|\bthe \d+/,
  },
};
