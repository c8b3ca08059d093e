import type { Cue } from '../cue';
import { WENT_WRONG } from './everyday';

/** A light thing said in a set form. `isLight` of the verdict goes by the id, so each begins with `light.`. */
const SMILING: Cue['says'] = ['intent:commentary', 'emotion:joy'];

/** Only a thing that is lost is a trouble. */
const TROUBLE = WENT_WRONG.source.replace(
  'lost (?:my|our)',
  'lost (?:my|our)(?! (?:train of|mind|marbles|head|voice))',
);

/** Beside these an aside is the dressing of something that went wrong. */
const SPOILT = new RegExp(
  `${TROUBLE}|\\b(?:but (?:you|your|the|now|still|it|they|i (?:can|have|had|still))|still (?:can'?t|won'?t)|why (?:is|are|do|does|did|has|have|can)|how (?:is|are|long|much|many)|where|when (?:will|are|do)|again and again|please|pls (?!nerf|be gentle)|plz|refus\\w*|nobody|no[- ]one|never (?:came|arriv\\w*|turned|got|had)|made (?:me|us) (?:feel|wait)|awful|horrible|terrible|useless|joke of|ridiculous|late\\b|hours?|waiting|cold\\b|expired|stopped (?:working|charging|loading|responding)|unsafe|apparently|supposed(?:ly)?|your (?:fault|mistake|error))\\b`,
  'iu',
);

/** What people tell of themselves, their own and their day: no case, and nothing to be sorry for. */
export const ASIDE_CUES: readonly Cue[] = [
  {
    id: 'light.own-slip',
    pattern:
      /\b(?:(?:this|that)(?:'?s| one'?s?| one is| is) (?:all |entirely )?on me\b|(?:it was|it'?s|that'?s|that was|was|entirely|totally|completely) (?:all )?my own (?:silly |stupid |daft )?(?:fault|doing|mistake)\b|(?<!not )(?:entirely|totally|completely|all) my (?:fault|bad)\b|skill issue(?= \(?(?:mine|on my (?:side|end|part)))|user error|(?:felt|i'?m|i am|im|feel(?:ing)?) (?:an? |such an? )?(?:right |total |complete |proper |bit of an? )+(?:plonker|wally|numpty|muppet|eejit|pillock|prat|lemon|idiot)\b|(?:in|on) my (?:own )?(?:pocket|bag|car|coat|hand|head) (?:the (?:whole|entire) time|all along))/iu,
    unless: new RegExp(
      `${SPOILT.source.replace('|missing', '')}|\\b(?:for (?:trust|believ|buy|pay|choos)ing|can'?t|won'?t|according to)\\b|\\?`,
      'iu',
    ),
    says: [...SMILING, 'sentiment:positive'],
    weight: 1.7,
    hits: [
      'forgot the eggs. this one is on me not you',
      'was the fuse all day, felt a right numpty',
      'skill issue (mine)',
      'so the missing peg was in my pocket the whole time',
    ],
    misses: [
      'you told me it was all my fault, rude',
      'skill issue on your end, how is this live',
      'muted in the guild chat for saying "skill issue" to my husband',
      "I'm a total idiot for trusting you",
      'the charge is on me now?',
    ],
  },
  {
    id: 'light.given-a-name',
    pattern:
      /\b(?:has (?:got )?a name(?: now)?|(?:we'?ve|i'?ve|kids have|have|i have|we have) named (?:him|her|it|them|the \w+|my \w+|our \w+)|named (?:him|her|them|our (?!price|account|order)\w+|my (?!price|account|order)\w+|it) ["“']?[a-z]+|(?:his|her|its) name is (?!on\b|wrong|not|spel\w+|misspel\w+)[a-z]+ now)\b/iu,
    unless: new RegExp(
      `${SPOILT.source.replace('|refus\\w*', '|refused')}|\\b(?:still here|same|since (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\w*|traffic lights|roadworks|delay\\w*|weeks|months)\\b`,
      'iu',
    ),
    says: [...SMILING, 'sentiment:positive'],
    weight: 1.6,
    hits: [
      'the bath duck in our room has a name now. Kids will not leave without him',
      'picked up the new bike, named her Doris',
      'one single radish came up, we have named it',
      'named our router "Do Not Enter"',
    ],
    misses: [
      'the account has a name that is wrong, please fix',
      'temp lights on the hill since Feb, I have named the cone Keith',
      'named my price and got refused',
      'you named our street wrong on the bill, where is it',
    ],
  },
  {
    id: 'light.household',
    pattern:
      /\b(?:(?:my|our|the) (?:\w+ )?(?:nan|nana|gran|granny|grandma|grandad|mum|mam|mom|dad|toddler|baby|kids?|son|daughter|(?:\d+|two|three|four|five|six) ?-?(?:yo|yrs?[- ]old|years?[- ]old|year old)|cat|dog|puppy|kitten|hamster|wife|husband|flatmate|therapist) (?:has |have |just |now |already |still |even )*(?:calls? (?:it|this|you|your)|thinks? (?:it'?s|its|you'?re|this is)|claimed|(?:her|his) own (?:profile|bowl|chair|seat|account)|sent (?:her|his) first|refuses? to (?:leave|unfold|take (?:it|them) off|share|come home)|approves?|cries when|wants to (?:live|move)|is now better than)|(?:waved|waving|smiled|winked) (?:back )?(?:at|to) my|cries when (?:we|it) (?:leave|have|ends?)|(?:cat|dog) got served|(?:cat|dog) has already)\b/iu,
    unless: new RegExp(
      `${SPOILT.source}|\\b(?:scared|frighten\\w*|itch\\w*|sick|ill\\b|poorly|vet|hurt|chok\\w*|swallow\\w*|allerg\\w*|upset|real|stranger|creep\\w*|died|heart)\\b|\\?`,
      'iu',
    ),
    says: [...SMILING, 'sentiment:positive'],
    weight: 1.6,
    hits: [
      'my 4 year old calls it the biscuit museum and cries when we leave',
      'my nan just sent her first sticker',
      'the cat has already claimed it',
      'the bin men waved at my toddler again',
      'our dog has her own profile on there',
    ],
    misses: [
      'my daughter refuses to leave the house since your driver shouted at her and made her feel small, nobody rang',
      'my cat claimed it itches, vet says it is your litter',
      'my mum thinks it is a scam, is it?',
    ],
  },
  {
    id: 'light.own-feat',
    pattern:
      /\b(?:(?:just )?passed my (?:driving )?(?:test|theory|exams?|finals|bar)|finished my (?:very )?first(?: ever)? (?:jumper|scarf|quilt|blanket|marathon|10k|5k|book|novel|painting|sock|model)|down \d+ ?(?:st|stones?|lbs?|kgs?|pounds) (?:since|with|and|thanks)|lost \d+ (?:stone|lbs?|kgs?|pounds) (?:since|with|thanks)|beat (?:the|that) (?:last |final |\w+ )?boss|(?:(?<!charged )(?<!owe )\d[\d,]{3,}|\d+k) (?:miles|km|steps) (?:today|on the clock|and counting|in her|later)|leg day|so proud of (?:my|our|him|her|them)\b|\d+ years (?:since|ago today) (?:we|i) (?:got (?:married|engaged)|met|said|first|were married)|(?:for|on) (?:my|his|her|our|\w+'s) \d+(?:st|nd|rd|th)\b(?=.{0,60}\b(?:sang|clapped|cake|loved|party|treat))|had (?:my|our) first date (?:at|in)|(?:just )?got engaged|opened (?:her|his|their) (?:very )?first (?:bank |savings )?account|tickets? (?:is |are )?(?:going )?(?:in|on) (?:a|the) frame|framing (?:the|this|my) (?:ticket|receipt|letter))\b/iu,
    unless: SPOILT,
    says: [...SMILING, 'sentiment:positive'],
    weight: 1.7,
    hits: [
      'Just passed my test at 52!!! be gentle with the quote',
      'finished my first ever scarf in your wool',
      'down 3 stone since I joined',
      'beat the last boss at 4am',
      '150,000 miles today, older than my marriage',
      'got engaged at your corner table yesterday!!!',
      '30 years since we got married in your garden',
      'took my dad for his 80th, the whole room sang',
      'so proud of my lad, he opened his first account',
    ],
    misses: [
      'passed my test and you still charged me the learner price, refund me',
      'got engaged on your flight and you lost my bag',
      'so proud of my work and your app deleted it, please help',
    ],
  },
  {
    id: 'light.quip',
    pattern:
      /\b(?:my toxic trait|i'?ll see myself out|what do you call an? [^?]{3,40}(?=\?)|knock knock|has (?:ended|finished|sent|slain) me\b|who even am i|it was (?:nice|good|fun) while it lasted|needs? arresting for|crimes against my (?:thighs|wallet|diet|waist\w*|sleep|bank)|(?:gang|nation|club) (?:rise up|checking in|assemble)|pls (?:nerf|buff) the \w+|pray (?:4|for) me\b|is that weird to say|ok mum|mind your (?:own )?business|(?:that'?s it[,.]? )?(?:that'?s|that is) the (?:whole )?tweet|black magic|witchcraft|sorcery|i'?m insufferable|i have aged|is this a prank|living dangerously|season is upon us|(?:0|zero|no) regrets|peak (?:britain|british\w*|summer|autumn|holiday)|regrets? nothing|changed my life|nature is healing|i am the moment|it'?s alive|alert the (?:press|media)|train of thought|(?:and )?(?:so )?we move(?=[.!\s]*(?:@\w+\s*)?$)|it was my own (?:hand|foot|elbow|bag|cat|dog|phone)|who hurt the writers|(?:u|you) ever just|i want names|did (?:you|u) pay (?:him|her)|i'?m (?:dead|deceased|howling)(?= ?💀)|what have (?:you|u) (?:done|unleashed|created)(?=[.!?\s]*(?:@\w+\s*)?$)|what timeline is this|framing it|we'?re at peace)\b/iu,
    unless: new RegExp(
      `${SPOILT.source}|\\bwhen(?=[.!?]|$)|\\b(?:delay\\w*|elsewhere|took my|my business|bill|api|servers?|patch:|a month|fee|fees)\\b`,
      'iu',
    ),
    says: SMILING,
    weight: 1.6,
    hits: [
      'my toxic trait is buying the posh bread and hiding it',
      'the tiny kettle in this set has ended me',
      'whoever picks the spin songs needs arresting for crimes against my thighs',
      'pineapple gang rise up',
      'left over bolt, living dangerously',
      'what do you call a fake noodle? an impasta',
      'dark mode. that is the tweet',
      '40 minutes early into Cork, what timeline is this',
      'did a plank for a minute. alert the press',
      'bad puns? I have lost my train of thought',
      'unexpected item in the bagging area and it was my own hand. we move',
      'signal in my own shed. what have you done',
    ],
    misses: [
      'is this a prank? where is my refund',
      'what have you done to my account',
      'he has sent me the wrong one again, please sort',
      'zero regrets leaving you, worst service, still waiting',
      'took my money elsewhere, no regrets',
      '"a short delay" i have aged',
      '£6 a month more for loyalty. Framing it',
    ],
  },
  {
    id: 'light.new-thing',
    pattern:
      /\b(?:haul (?:time|day)|(?:went|popped|nipped) in for .{2,40}(?:came|went|walked) out with|(?:picked up|collected) (?:the|my|our) new \w+(?: today| this morning)?|new (?:sofa|car|bike|bed|telly|kitchen|kettle|phone|rug) (?:has )?(?:arrived|is here|day)\b(?! (?:damaged|with|in bits|without))|looks? like an? (?:angry|happy|sleepy|grumpy|tiny|fancy|posh) \w+|look at (?:her|him|them) now|product placement|seen (?:the|your) new \w+(?: \w+)? in the flesh)\b/iu,
    unless: new RegExp(
      `${SPOILT.source}|\\b(?:scratch\\w*|dent\\w*|stain\\w*|fault|issue|problem|wobbl\\w*|mark(?:s|ed)?|hole|ripp?ed|torn|not)\\b|\\?`,
      'iu',
    ),
    says: [...SMILING, 'sentiment:positive'],
    weight: 1.6,
    hits: [
      'popped in for soil and came out with a six foot gnome',
      'saved a half dead fern and look at her now',
      'seen the new van in the flesh. Looks like an angry toaster',
      'new sofa arrived, we are never leaving',
    ],
    misses: [
      'new sofa arrived with a scratch',
      'picked up the new car and it has a dent, what now',
      'look at them now, all wilted, please replace',
    ],
  },
];
