import type { Enquiry } from './enquiry';
import type { Question } from './situation';

/** Where and when somebody is asked is said already. */
const PLACE_AND_TIME = /\b(?:to|from|at|in|outside|near) [A-Z]\w+.*\b\d{1,2}[:.]\d{2}\b|\b[A-Z]{2} ?\d{2,4}\b/;

/**
 * How a question is put, where no row knows what is asked. A half is a whole answer by itself and says once what is done; what the question is about is said
 * back by {whether} and its like, or by {about}, or not at all.
 */
export const FORM_ENQUIRIES: readonly Enquiry[] = [
  {
    id: 'form-on-the-way',
    sectors: ['airline', 'rail', 'transit', 'rides'],
    atOnce: true,
    when: [
      /\b(?:trains?|bus(?:es)?|trams?|ferry|ferries|flights?|planes?|coach|boarding|tarmac)\b/i,
      /\b(?:right now|stuck|stranded|standing (?:on|at|in)|sitting (?:on|at)|waiting (?:on|at|for)|what do (?:i|we) do|where (?:do|should) (?:i|we) go|about to (?:leave|board|depart)|going to miss|not (?:going to|gonna) make|won'?t make|will (?:i|we) (?:miss|make)|(?:is|are) .{2,40}\b(?:running|delayed|cancell?ed|on time|in the air|departed|left yet)|which platform|what gate)\b/i,
    ],
    half: [
      'Staff on the spot can act fastest, so please ask them first.',
      'Go by the board or the live times in the app, and ask the nearest member of staff.',
      'If you are there now, please ask at the desk or on the platform.',
      'The live times show it as soon as it changes, and staff at the station or gate can rebook you there.',
    ],
    ask: [{ text: 'Which one is it, and where are you now?', unless: PLACE_AND_TIME }],
    act: ['check it now'],
    hits: [
      'is the ferry running? we are stuck on the pier',
      'sitting on the tarmac, will we miss our connecting flight',
    ],
    misses: ['do you sell a train set', 'is there wifi on the coach'],
  },
  {
    id: 'form-own',
    when: [
      /\b(?:my|our) (?:\w+ )?(?:order|booking|reservation|account|refund|claim|complaint|case|application|parcel|package|delivery|bill|invoice|policy|appointment|subscription|membership|payment|repair)\b/i,
    ],
    half: [
      'I can check that on your account.',
      "I'd like to look that up for you.",
      'Happy to check that for you.',
      'I can look that up for you.',
    ],
    ask: [],
    own: 'your reference number, or the email on your account',
    act: ['check it for you', 'look it up', 'see what it says'],
    hits: ['can i add a second name to my policy?', 'is my refund on the way'],
    misses: ['do you deliver to Skye?', 'is the card machine working'],
  },
  {
    id: 'form-why-running',
    sectors: ['airline', 'rail', 'transit'],
    when: [
      /\b(?:why|how come|what'?s (?:the (?:reason|cause)|happen\w*|going on)|any reason|reason for|what happened)\b/i,
      /\b(?:delay\w*|cancel\w*|late|standstill|stopped|held|not moving|no (?:trains|flights|buses)|(?:not|isn'?t|aren'?t) running|divert\w*|disrupt\w*|queue\w*|slow)\b/i,
    ],
    not: /\b(?:my|our|refund\w*|claim\w*|fee|charged?|policy|search|website|app|service team|customer (?:service|care)|support|staff|repl\w*|respon\w*|answer\w*|phones?|wi-?fi)\b/i,
    half: [
      "I'll find out what's behind the disruption and reply here.",
      "I'll ask operations what has caused it and reply here.",
      "Let me find out what's going on there, and I'll reply here.",
      "I'll check what has caused it and let you know here.",
      "I'll get the reason from operations and reply here.",
    ],
    ask: [],
    act: ['ask operations'],
    hits: [
      'why is everything at Kelham delayed?',
      'any reason the 7.15 was cancelled?',
      'what happened that trains are at a standstill',
    ],
    misses: ['why is the same flight dearer in the app?', 'why was my refund late?'],
  },
  {
    id: 'form-why',
    when: [/\b(?:why|how come|what'?s the (?:reason|point)|any reason|what gives)\b/i],
    half: [
      "I'll ask the team {why} and reply here.",
      "I don't know {why}, so let me ask the team and reply here.",
      "I don't have the reason for that to hand, so I'll ask the team and reply here.",
      "Fair question. I'll ask the team for the reason and reply here.",
      "I don't want to guess at the reason, so I'll ask the team and reply here.",
      "That's a fair thing to ask. I'll find out the reason and reply here.",
    ],
    ask: [],
    act: ['ask the team'],
    hits: ['why is the same flight dearer in the app?', 'how come it only works on the phone?'],
    misses: ['do you ship to Malta?'],
  },
  {
    id: 'form-when',
    when: [
      /(?:^|[.!?,:;]\s*|\b(?:and|so|but|by|back|hi|hello|hey|also|know|idea|word|news on|till|til)\s+)(?:when(?! i\b| you\b| we\b)|how soon|how long|any (?:news|word|update))\b|\beta\b|\bstill the plan\b/i,
    ],
    half: [
      "I'll find out {when} and reply here.",
      "I don't know yet {when}, so I'll ask the team and reply here.",
      "I don't have a date for that yet. I'll ask the team and reply here.",
      "I have no date to share yet, so I'll ask the team and tell you what I hear.",
      "I can't say yet, but I'll ask the team and reply here.",
      "I don't have the latest on that, so I'll ask the team now.",
    ],
    ask: [],
    act: ['ask the team'],
    hits: ['When are the roadworks on the High Street planned for?', 'any update since the 2pm one?'],
    misses: ['do you take cash?'],
  },
  {
    id: 'form-works',
    when: [/\bhow (?:do|does|did|would|will) (?!i\b|we\b|you\b|one\b)[\w' -]{2,40} works?\b/i],
    half: [
      "I'll find out exactly how it works and reply here.",
      "Let me check how that works, and I'll reply here.",
      "I'll ask the team how it works and reply here.",
      "I'll find out how it is meant to work and reply here.",
    ],
    ask: [],
    act: ['ask the team'],
    hits: ['how do the stamp rewards work?', 'how does the cash back work, nothing shows'],
    misses: ['how do i make it work?', 'does it work abroad?'],
  },
  {
    id: 'form-how',
    when: [
      /\b(?:how (?:do|can|would|should|to|does)|what (?:should|can|do) i do|what'?s the (?:quickest|best|easiest) way|any tips|suggestions|ideas)\b/i,
    ],
    half: [
      'Happy to help you {steps}.',
      'I can help you {steps}.',
      'Happy to help with {about}.',
      'Happy to help with that.',
      'I can help with that.',
      'Sure, happy to help.',
      "Of course, I'll help you with that.",
    ],
    ask: [
      {
        text: 'Which device are you using?',
        // Only where it is about something on a screen, and the screen is not named.
        unless:
          /^(?!.*\b(?:app|settings?|button|screen|menu|tabs?|files?|folders?|playlists?|photos?|videos?|notifications?|meetings?|unmute|mute|export|download|upload|sync|install|font|layers?|subtitles?|shortcut|cursor|widget|bookmarks?)\b)|\b(?:iphone|ipad|ios|android|website|phone|laptop|pc|mac|windows|browser|chrome|safari|tablet|tv|console|xbox|ps\d|switch)\b/i,
      },
      {
        text: 'How far have you got with it?',
        unless:
          /\b(?:explain|wtf|seriously|dare|tickets?|bookings?|flights?|fees?|extend|points|reservations?|refund\w*|tr(?:ied|ying)|buy|much|long|many|what should|when (?:we|i|you) (?:click|press|tap|go|open|select)|click\w*|figur(?:e|ing) out|options?|keeps?|only|can['’]?t|says?|supposed|hack\w*|track|contact|get (?:on|in(?:to)?|hold)|listen|watch|find|apply|join)\b/i,
      },
    ],
    act: ['find the steps and reply here'],
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
      "I'll check {whether} and reply here.",
      'Let me check {whether} and get back to you here.',
      "I'm not sure {whether}, so I'll ask the team and reply here.",
      "I'll check on {about} and reply here.",
      "I'm not sure on that one, so I'll ask the team and reply here.",
      "I'll check that with the team and reply here.",
      "I don't want to guess, so let me ask the team and reply here.",
      "Let me check that for you, and I'll reply here.",
    ],
    ask: [],
    act: ['ask the team'],
    hits: ['can two people share one login?', 'Do staff get a discount'],
    misses: ['what is the way there', 'can you guys maybe fix your stuff?', 'it says 59.99 again, any help?'],
  },
  {
    id: 'form-which',
    when: [/\b(?:what|which|where|who|whose|whats|wheres)\b/i],
    half: [
      "I'll find out {gist} and reply here.",
      "I don't know offhand {gist}, so I'll ask the team and reply here.",
      "I'll ask the team about {about} and reply here.",
      "I don't have that to hand, so I'll ask the team and reply here.",
      "I'll find that out from the team and reply here.",
      "Let me find that out for you. I'll reply here.",
      "Thanks for asking. I'll find out from the team and reply here.",
    ],
    ask: [],
    act: ['ask the team'],
    hits: ['who wrote the song in the advert?', 'where do we wait for the bus at night'],
    misses: ['can two share it?'],
  },
  {
    id: 'form-open',
    when: [/\S/],
    half: [
      "I'll find out {gist} and reply here.",
      "I'll look into {about} and reply here.",
      'Thanks for asking. I want to be sure I get this right.',
      'Happy to look into that for you.',
      'I can look into that for you.',
      'Thanks for the question. Let me look into it.',
    ],
    ask: [{ text: 'Could you tell me a little more about it?', unless: /(?!)/ }],
    act: ['ask the team'],
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
      /\b(?:watch(?= (?:app|series|\d))|apple watch|alexa|echo|sonos|car|switch|tablet|ipad|chromecast|season|episodes?|artist|album|when|tv|roku|fire ?stick|phone|iphone|android|ios|mac|windows|pc|desktop|xbox|ps\d|browser|app|who|country|song|advert|available|price)\b/i,
  },
  app: {
    text: 'Which phone are you on, and which version of the app?',
    unless:
      /\b(?:headphones?|earbuds|beats|watch|volume|iphone|ipad|ios|android|version|contacts|privacy|job|price|when|why|apps)\b/i,
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
