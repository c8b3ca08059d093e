import type { Enquiry } from './enquiry';
import { PLATFORM } from './playing';

const ON_PLATFORM = { text: 'Which platform do you play on?', unless: PLATFORM };

/** Plain questions of players, and of people who make what others play or watch. */
export const PLAY_ENQUIRIES: readonly Enquiry[] = [
  {
    id: 'ask-bonus-when',
    sectors: ['games'],
    when: [
      /\b(?:when (?:do|will|does|am|should|can)|how long|how (?:will|do) i (?:get|receive))\b/i,
      /\b(?:bonus|extra (?:cash|money|gold|coins)|reward|free (?:cash|money|gold)|shark card|\d+ ?%|mystery gift|drops)\b/i,
    ],
    not: /\b(?:did(?:n'?t| not) (?:get|receive)|never|still (?:have|no|waiting)|weeks?|months?|pre-?order\w*|flights?|wages|cashback|sign-?up|bank|staff|miles|card arrive|giveaway|active)\b/i,
    half: [
      'A bonus like that is often added apart from the card itself, and can take a few days.',
      'The terms of the offer say how long it can take, and it is often not at once.',
      'It often comes later than the purchase itself, so it may still be on its way.',
      'What you bought comes first and the bonus afterwards, in the time the offer gives.',
    ],
    ask: [
      {
        text: 'When did you buy it?',
        unless: /\b(?:today|yesterday|last (?:night|week)|ago|just|this morning|on \w+day)\b/i,
      },
      ON_PLATFORM,
    ],
    act: ['check how long this one takes and reply here', 'look up the time for this offer and tell you here'],
    hits: [
      'bought a cash card yesterday, when do i get the bonus',
      'how long does the extra cash take to arrive?',
      'when will i receive my 50% bonus?',
    ],
    misses: ['when will i get my bonus, still no sign after two weeks', 'when do staff get their bonus from the bank?'],
  },
  {
    id: 'ask-preorder-extras',
    sectors: ['games'],
    when: [
      /\b(?:how (?:will|do|can|does)|when (?:will|do|can|does)|where (?:will|do|is|are))\b/i,
      /\b(?:pre-? ?order\w*|pre-? ?purchas\w*)\b/i,
      /\b(?:bonus\w*|unlock\w*|beta (?:code|key|access)|early access|codes?|skins?|dlc|extras?|2 ?xp|double xp|weapons?|items?|content)\b/i,
    ],
    not: /\b(?:did(?:n'?t| not) (?:get|receive)|never|wrong|cancel\w*|refund\w*|charged|flights?|shipp\w*)\b/i,
    half: [
      'Extras of a digital pre-order normally go straight to the account that bought it, often on launch day.',
      'Bought in the console store, they usually come with the game itself; bought in a shop, there is often a code to enter.',
      'They hang on the account that made the pre-order, so there is often nothing to enter.',
      'Most of them only turn up once the game is out, and not on the day you pay.',
    ],
    ask: [
      {
        text: 'Was it a digital pre-order, or from a shop?',
        unless: /\b(?:store|digital\w*|shop|disc|game ?stop|best buy|amazon|code)\b/i,
      },
      ON_PLATFORM,
    ],
    act: ['check how that one is handed out and reply here', 'look up when they go out and tell you here'],
    hits: [
      'how will i get my pre-order bonus skin?',
      'when do the beta codes go out for pre orders',
      'preordered digitally, where do i find the bonus content?',
    ],
    misses: ['i never got my pre-order bonus, where is the code', 'how do i cancel my pre-order with bonus?'],
  },
  {
    id: 'ask-edition-change',
    sectors: ['games'],
    when: [
      /\b(?:can i|could i|how (?:do|can) i|is it possible|any way|is there a way|possible to)\b/i,
      /\b(?:change|upgrade|switch|swap|cancel)\b/i,
      /\b(?:editions?|pre-? ?orders?|pre-? ?ordered|deluxe|ultimate|standard version)\b/i,
    ],
    not: /\b(?:flights?|trains?|room|seats?|already (?:asked|contacted)|won'?t let|refus\w*|charged|parcel|phone|address)\b/i,
    half: [
      'A pre-order is changed where it was bought, so the store it came from decides that.',
      'It is often done by cancelling the one and ordering the other before release day.',
      'Before the game is out there is more room for that than after it.',
      'The store that took the order can tell what is possible with it.',
    ],
    ask: [
      {
        text: 'Was it bought in the console store, or at a shop?',
        unless: /\b(?:store|shop|amazon|gamestop|best buy|digital\w*|psn|online)\b/i,
      },
      { text: 'Which game is it?', unless: /\b(?:of|for) [\w']+/i },
    ],
    act: ['find out what is possible with it and reply here', 'check how that is done and tell you here'],
    hits: [
      'can i upgrade my pre-order to the deluxe edition?',
      'can i swap my pre-order for the gold edition?',
      'i preordered standard, can i change to ultimate somehow',
    ],
    misses: ['can i upgrade my seats to deluxe', 'can i change the delivery address of my preorder'],
  },
  {
    id: 'ask-code-lasts',
    sectors: ['games', 'streaming', 'software', 'shop', 'devices'],
    when: [
      /\b(?:codes?|vouchers?|gift ?cards?|keys?)\b/i,
      /\b(?:time limit|expir\w*|how long (?:do|have|is|can)|run out|before (?:it|they) (?:run|expire)|(?:ok|okay|fine|safe) to wait|valid (?:until|for)|last (?:day|date) to|deadline|end date)\b/i,
      /\b(?:is there|do|does|how long|can i|wondering|when|if|will|are)\b/i,
    ],
    not: /\b(?:it (?:has |'s |is )?expired|says (?:it'?s )?expired|already expired|verification|2fa|passport|driving|parking|flights?|code (?:doesn'?t|won'?t|not) work)\b/i,
    half: [
      'Codes can run out, so the date in the message that came with it is the one to trust.',
      'A prize or gift code often has a last day, and it stands in the message or on the card.',
      "If there's a date with it, that's usually the last day to enter it; the time itself mostly starts once you do.",
      'What the code gives often starts the day you enter it, but the code itself can have a last day.',
    ],
    ask: [
      {
        text: 'Was there a date in the message or on the card it came with?',
        unless: /\b(?:no date|says (?:until|by)|dated?)\b/i,
      },
    ],
    act: ['look up how long that kind lasts and reply here', 'check it and tell you here'],
    hits: [
      'do these gift codes have a time limit?',
      'how long do i have to use my code, is it ok to wait',
      'does the voucher expire if i keep it until xmas?',
    ],
    misses: ['my code says expired, is there a time limit', 'does my parking code expire'],
  },
  {
    id: 'ask-giveaway-rules',
    sectors: ['games', 'streaming', 'social', 'software', 'devices', 'shop'],
    when: [
      /\b(?:giveaways?|give aways?|competitions?|contests?|sweepstakes?|raffle|prize draw|mystery gift|tournament)\b/i,
      /\b(?:do (?:you|i|we) (?:need|have)|can (?:i|we|you|anyone)|how (?:do|can) (?:i|we|you)|who can|is (?:it|this)|when (?:do|does|will|is)|open to|eligible|wondering|what countries)\b/i,
    ],
    not: /\b(?:scam|never (?:got|received)|hacked|won a .{0,40}\b(?:code|redeem)|fake|competition (?:is|are) (?:better|cheaper)|the competition\b(?! (?:open|end|close))|still waiting|flights?)\b/i,
    half: [
      'Who can take part is set by the rules of that giveaway, so they are the ones to go by.',
      'The rules of the giveaway decide that, down to the day and the country.',
      'It depends on what its rules say about who qualifies, and by when.',
      "Let's get that right before you count on it, as each giveaway has rules of its own.",
    ],
    ask: [
      {
        text: 'Which country are you in?',
        unless: /\b(?:uk|usa?|canada|australia|india|germany|country|countries|game ?pass|need)\b/i,
      },
    ],
    act: ['read its rules for that and reply here', 'check that in its rules and tell you here'],
    hits: [
      'is the raffle open to people in norway?',
      'can i enter the contest from canada',
      'who can join the raffle?',
    ],
    misses: ['won a contest and never got it, can i complain', 'is the competition cheaper?'],
  },
  {
    id: 'ask-reinstall-keeps',
    sectors: ['games'],
    when: [
      /\b(?:if i|when i|will|do i|would|does)\b/i,
      /\b(?:un-?install\w*|re-?install\w*|delete (?:the |my )?(?:game|app)|initiali[sz]e|factory reset|re-?format\w*|swap (?:the |my )?hard ?drive)\b/i,
      /\b(?:lose|keep|still (?:be )?there|progress|saves?|saved|data|characters?|stats|rank|be there|gone|worlds?|purchases)\b/i,
    ],
    not: /\b(?:i (?:un-?installed|re-?installed|deleted)|lost (?:all|my|every)|all gone|it'?s gone|crash\w*|error|won'?t|flights?|keeps? (?:say|putting|crash)\w*)\b/i,
    half: [
      'Progress kept online or in the cloud normally survives a reinstall; a save that sits only on the machine may not.',
      'Online games mostly keep progress with the account; offline saves are best copied to the cloud or a drive first.',
      'What hangs on the account usually comes back; what is saved only on the machine should be backed up first.',
      'Back up the save first, then it does not matter where the game keeps it.',
    ],
    ask: [
      {
        text: 'Which game is it?',
        unless:
          /\b(?:minecraft|gta|fifa|fortnite|cod|destiny|halo|forza|red dead|nba|madden|overwatch|roblox|[A-Z][a-z]+ \d)\b/,
      },
      ON_PLATFORM,
    ],
    act: ['check where that game keeps it and reply here', 'check that for your game and tell you here'],
    hits: [
      'if i uninstall the game do i lose my progress?',
      'will my saves still be there when i reinstall',
      'if i delete the game will i keep my characters?',
    ],
    misses: ['i reinstalled and lost my progress, will you help', 'it crashes, if i reinstall will i lose my save'],
  },
];

/** All that is told is that something is wrong, often beside a picture: what is asked is what the picture cannot tell. */
export const PICTURE_ENQUIRIES: readonly Enquiry[] = [
  {
    id: 'ask-about-picture',
    sectors: ['games', 'software', 'streaming', 'social', 'devices'],
    when: [
      /^\W*(?:(?:please|pls|plz|hey|hi|hello|yo|um+|so|ok|guys|help|help me|can (?:you|someone|anyone) (?:please )?(?:help|tell me)|any idea|anyone know|does anyone know)\W+)*(?:how (?:can|do|would) (?:i|we|you) (?:fix|solve|sort|get rid of|get past) (?:this|it|that)|why (?:is|does|do|did) (?:this|it|that)(?: keeps?)? (?:happen\w*|do(?:ing)? (?:this|that)|come up|say\w* this|show\w* (?:this|me this))|what (?:is|does|do i do about|should i do about|to do about) (?:this|that|it)(?: mean)?|what'?s (?:this|wrong here|going on here|happening here)|whats (?:this|wrong here|going on here))(?: (?:to me|and only me|only me|please|pls|plz|now|mean|about|all about|error|every time|again|here|on my (?:\w+ )?(?:\w+)))*\W*(?:please|pls|plz|help|help me|thanks)?\W*$/i,
    ],
    not: /\b(?:charge|flight|parcel|song|food|plant|smell|price)\b/i,
    half: [
      'Let me help you with that.',
      "Let's find out what that is.",
      'I can help you get past that.',
      'Happy to look at it with you.',
    ],
    ask: [
      { text: 'What were you doing when it came up, and on which device?', unless: PLATFORM },
      { text: 'What were you doing when it came up?' },
    ],
    act: ['find out what is behind it and reply here', 'look up what it means and reply here'],
    hits: ['what does this mean?', 'guys why does this come up every time', 'hello, how do i get past this?'],
    misses: ['how can i fix this router', 'what does this plant need to bloom', 'why is this song so good'],
  },
];
