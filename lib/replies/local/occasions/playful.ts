import type { Occasion } from './occasion';

/** Jokes and playful posts that a short line may play along with. None of them fits a real complaint. */
const TROUBLE =
  /\b(?:refund|broken|broke\b|complain\w*|waiting|waited|late\b|rude|wrong|charged|cancel\w*|still no|not working|doesn'?t work|missing|lost|faulty|damaged|scam|help me|hate|worst|disgust\w*|boycott|ashamed|unacceptable|died|dying to know|hospital|police|sue|ambulance|sick|kill|suicid\w*|hurt)\b/i;

export const PLAYFUL: readonly Occasion[] = [
  {
    id: 'play-wallet',
    when: /\b(?:take my money|my (?:bank )?(?:statement|balance|wallet|bank account|purse)|my money is|(?:£|\$|€)\d+ gone|broke because of you|payday|all my wages)\b/i,
    not: new RegExp(`${TROUBLE.source}|\\b(?:opened|who|whose|his|her|somebody|someone|reading)\\b`, 'iu'),
    lines: [
      "We'll be gentle with your bank balance, {name}.",
      'Your wallet may need a lie down after that.',
      'Your bank is going to think we moved in together.',
      'Your wallet started it, {name}.',
      'Worth every penny, we hope, {name}.',
      'We promise to give your money a loving home, {name}.',
    ],
    hits: ['my bank statement is just @crunchcoop repeated', 'shut up and take my money'],
    misses: [
      '£40 gone and nothing arrived, refund please',
      "opened my statement and it's a stranger's, his name and his balance",
    ],
  },
  {
    id: 'play-hooked',
    when: /\b(?:addict(?:ed|ion)|obsess(?:ed|ion)|can'?t stop|in (?:too )?deep|send help|i have a problem|third (?:one|time) this week|every (?:single )?day this week|one more (?:run|go|episode|level|chapter)|won'?t stop (?:eating|playing|watching)|dream(?:ed|t|ing)? (?:of|about)|live there now|i live here now|move in|just to smell)\b/i,
    // Somebody's deed is praised, and no habit told.
    not: new RegExp(`${TROUBLE.source}|\\b(?:how (?:the|your|you|she|he|they)|staff|lady|man|woman)\\b`, 'i'),
    lines: [
      'There are worse habits, {name}. We will not tell anyone.',
      'No judgement here. Half of us are the same.',
      'We would send help, but they would only join in.',
      'You are among friends, {name}.',
      'It starts with just one. You know how this ends.',
    ],
    hits: [
      'walked past the bakery twice today just to smell it. in deep',
      'me at 3am: one more run',
      'third one this week send help',
    ],
    misses: ['obsessed with how the man at the kiosk ties parcels', 'I have a problem with my order, it is broken'],
  },
  {
    id: 'play-pet',
    when: /\b(?:my (?:fur ?bab(?:y|ies)|fur baby|cat|dog|puppy|kitten|hamster|parrot|rabbit|tortoise|greyhound|labrador)|the (?:cat|dog) (?:loves|approves|sat|thinks|wants|has)|she has asked|good boy)\b/i,
    not: new RegExp(
      `${TROUBLE.source}|\\b(?:debt|look after|collar|gps|app says|vet|poorly|itch\\w*|vomit\\w*|threw up|choked?|swallow\\w*|escaped)\\b`,
      'iu',
    ),
    lines: [
      'We take reviews from animals very seriously. Please pass on our thanks.',
      'High praise from somebody with standards like that.',
      'Please tell them we are honoured.',
      'Finally, an expert opinion. Give them a scratch behind the ear from us.',
      'What is the name of our new favourite customer, {name}?',
      'A critic with four legs and good taste. Thank you, {name}.',
    ],
    hits: ['new ad made my cat sit up. she has asked for the song name', 'no notes from my dog'],
    misses: ['my dog is sick from your food', 'the GPS collar says my dog is at sea, he is on the sofa'],
  },
  {
    id: 'play-marry',
    when: /\b(?:marry me|will you marry|married (?:this|the)|in love with (?:this|the|your|a)|my soulmate|love of my life|be my valentine|i'?d (?:die for|date|marry) |kiss (?:the|whoever))\b/i,
    not: TROUBLE,
    lines: [
      'This is all very sudden, {name}. We will need to ask the team.',
      'We are blushing. That is all.',
      'Well. We did not expect that before lunch.',
      'The feeling is mutual, {name}.',
    ],
    hits: ['garlic bread, marry me', 'in love with the new sofa'],
    misses: ['I would love to know where my order is'],
  },
  {
    id: 'play-tears',
    when: /\b(?:crying|cried|sobbing|in tears|weeping|ugly cry|bawling|left crying|i am not okay)\b/i,
    not: /\b(?:(?:guy|man|driver|lad|girl|woman|lady|staff|kids?|son|daughter|baby|he|she|mum|dad|nan|boy|child|toddler|rider|nurse|wife|husband)(?:['’]s| was| is| were| left| has been)? (?:\w+ )?(?:crying|in tears|sobbing|weeping)|told me|they said|extraction|dentist|sores?|rash|skin|shampoo|burn\w*|nobody|no one|nearly|chemo|cancer|first haircut|funeral|grave|passed|memorial|refund|staff|rude|complain\w*|waiting|charged|cancel\w*|lost|help|pain|hospital|died|why|unfair|kill|die|anymore|worst|trying|emotional|frustrat\w*|stress\w*|broken|useless|(?:wo|ca|do|does)n['’]?t)\b/i,
    lines: [
      'Tissues on us, in spirit at least.',
      'We hope they were the good kind of tears, {name}.',
      'We are not crying, you are crying.',
      'Take your time, {name}. We have all been there.',
      'There, there, {name}. Let it out.',
      'Pass the tissues when you are done, {name}.',
    ],
    hits: ['crying at a sponge. thanks', 'came for blood, left crying. level 5 ramen 1, me 0'],
    misses: [
      'left crying after your staff were rude',
      'sat here crying trying to get the box to work',
      'the cream left my sister with weeping sores',
    ],
  },
  {
    id: 'play-family-ban',
    when: /\bmy (?:wife|husband|partner|girlfriend|boyfriend|mum|mam|dad|kids?|flatmate|boss|mate)\b.{0,50}\b(?:says|said|reckons|thinks|not allowed|banned|won'?t let|hid|asked why|found out)\b/i,
    not: TROUBLE,
    lines: [
      'We are staying out of this one, but we know whose side we are on.',
      'We never saw you here, {name}.',
      'Your secret is safe with us. The receipts are another matter.',
      'Tell them it was our idea.',
    ],
    hits: ["My wife says I'm not allowed in the middle aisle unsupervised any more. We own a canoe."],
    misses: ['my wife says the parcel is missing'],
  },
  {
    id: 'play-hot-take',
    when: /\b(?:hot take|unpopular opinion|hear me out|controversial(?: opinion)?|fight me|change my mind|i will die on this hill|is (?:just )?a (?:bread stick|cake|soup|sandwich|pizza|biscuit)|motion to)\b/i,
    not: TROUBLE,
    lines: [
      'We will allow it, {name}.',
      'Bold. We have started three arguments in the office with that one.',
      'No further questions.',
      'We are not taking sides, but we did nod.',
    ],
    hits: [
      'hot take: the crust is just a bread stick with a job',
      'motion to dismiss mondays, seconded by your cinnamon bun',
    ],
    misses: ['unpopular opinion: your refund policy is the worst'],
  },
  {
    id: 'play-admin',
    when: /\b(?:(?:your|the|ur|whoever runs|who runs|social media) (?:intern|admin|social (?:media )?(?:team|person|people|folks|manager))|give (?:the|your) (?:admin|intern)|writing these captions|whoever (?:wrote|writes|runs|named|came up with)|are they ok|who is (?:tweeting|posting)|raise for)\b/i,
    not: /\b(?:refund|moron|idiot|thick|stupid|dumb|t\*\w+|\w*\*\w*|twat|clueless|useless|liar|fire (?:the|your|him|her|them)|sack|complain\w*|brains|wrong|charged|clown)\b/i,
    lines: [
      'They have read this and are unbearable now.',
      'The one who did that is trying to look modest.',
      'We would tell them, but we would never hear the end of it.',
      'Somebody at this keyboard just sat up a little straighter, {name}.',
      'Flattery will get you a reply, {name}.',
      'You are too kind, {name}. Please go on.',
      'Stop it, {name}, or there will be no living with us.',
    ],
    hits: ['who at @pierpizza is writing these captions and are they ok', 'give your admin a raise'],
    misses: ['fire your intern, that was a moron move'],
  },
  {
    id: 'play-look-alike',
    when: /\b(?:looks? (?:just |exactly |so much )?like my|reminds me of my|spitting image|is that my|dead ringer|thinking i'?d look like)\b/i,
    not: TROUBLE,
    lines: [
      'We will need to see a photo of both.',
      'Now we cannot unsee it, {name}.',
      'We are saying nothing, {name}.',
      'Family resemblance is a wonderful thing.',
    ],
    hits: [
      'is it just me or does the cow look like my uncle terry',
      "my toxic trait is thinking i'd look like this in it",
    ],
    misses: ['looks like my parcel is lost'],
  },
  {
    id: 'play-riot',
    when: /\bor (?:i|we) (?:will )?(?:riot|sulk|cry|strike|walk into the sea|start a petition)\b|\b(?:i will sulk|i demand|politely, with placards|on my knees|begging you)\b/i,
    // Who begs to be let in again is not joking.
    not: new RegExp(
      `${TROUBLE.source}|\\b(?:forg[eo]t\\w*|passwords?|passcode|locked|unlock|log ?in|fix|restore|recover|unban\\w*|my account)\\b`,
      'i',
    ),
    lines: [
      'Please put the placards down, {name}. You have been heard.',
      'No need for a riot, {name}. Noted, and passed on.',
      'We would rather not see you sulk. It goes to the team today.',
      'We can hear the chanting from here, so it goes to the team.',
    ],
    hits: [
      'bring back the lemon one or i riot (politely, with placards)',
      "you'll regret not stocking the XL (I will sulk)",
    ],
    misses: ['sort my refund or i sue', 'begging you, I forgot the password and cannot open my notes'],
  },
  {
    id: 'play-how-are-you',
    when: /\bhow'?s (?:your day|it going|everyone|things)\b|\bhow are (?:you|we)(?: all| lot)?(?: doing)?(?: today)?\s*\?|\bgood morning to\b/i,
    not: new RegExp(`${TROUBLE.source}|\\b(?:except|label\\w*|allerg\\w*|whoever)\\b`, 'iu'),
    lines: [
      'Better now that you asked, {name}. And yours?',
      'Cannot complain, {name}. How is your day treating you?',
      'All good here, thank you. What are you up to?',
      'Very well, thanks for asking. And you?',
    ],
    hits: ["just got a sundae. how's your day going?"],
    misses: ["how's your day going to be when I sue", 'good morning to everyone except whoever left out the label'],
  },
  {
    id: 'play-first',
    when: /\bfirst (?:ever (?:flight|ride|time)|flight|marathon|10k|5k|festival|concert|cup|house|car|haircut)\b|\b(?:at|aged?) (?:6|7|8|9)\d!|\bfor the first time at\b/i,
    not: /\b(?:chemo|cancer|hospital|refund|complain\w*|last time|deaf|first time (?:in|customer)|first time (?:i|using|ordering)\b.{0,60}\b(?:never|last|bad|disappoint\w*|awful)|late|worst|broken|charged|cancel\w*|rude|wrong|trouble|help)\b/i,
    lines: [
      'A first like that only happens once. Enjoy every second, {name}.',
      "Here's to the first of many, {name}.",
      'We are honoured to be part of the first one.',
      'That deserves a round of applause, {name}.',
    ],
    hits: [
      'FIRST EVER FLIGHT. 29 yrs old. window seat. if i cry mind ur business',
      'jumped off the high board for the first time at 61!!',
    ],
    misses: ['first time ordering and it was awful'],
  },
  {
    id: 'play-ready',
    when: /\b(?:\d+ sleeps|packing cubes|group chat renamed|coming for you|see you (?:tomorrow|there|soon|saturday)|on (?:my|our) way|ready for|outfits for \d|let'?s go+)\b/i,
    not: TROUBLE,
    lines: [
      'We will have everything ready. See you soon, {name}.',
      'Consider us warned, {name}.',
      'That is the right spirit. Have the best time.',
      'We are counting down too, {name}.',
    ],
    hits: ['coming for you tomorrow croissants, 7am sharp', 'packing cubes out, group chat renamed, 3 sleeps'],
    misses: ['courier on my way sign says lost'],
  },
  {
    id: 'play-odd-pair',
    when: /\b(?:somebody|someone) (?:at|in|from) .{0,24}\bnamed\b|\bnamed (?:a|the) \w+ "|\bthe way (?:you|they|it|@?\w+) sells?\b|\b(?:sells?|selling) \w+ and \w+ within\b|\bdrawer\b.{0,40}\bsauces?\b/i,
    not: TROUBLE,
    lines: [
      'We like to think of it as range.',
      'Somebody here thought about that for longer than you would think.',
      'You noticed. We were hoping nobody would.',
      'It made sense at the time, {name}.',
    ],
    hits: [
      'somebody at @lofthouse named a bin "Bjarn" and got paid',
      'the way @aldenmart sells bread and chainsaws within 2m of each other. efficient',
    ],
    misses: ['someone from your team named a price and charged another'],
  },
];
