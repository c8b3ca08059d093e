import type { Enquiry } from './enquiry';
import { PLATFORM } from './playing';

const ON_PLATFORM = { text: 'Which platform do you play on?', unless: PLATFORM };

/** Plain questions of players and makers that are no matter of an offer or a code. */
export const PLAYED_ENQUIRIES: readonly Enquiry[] = [
  {
    id: 'ask-game-fix-date',
    sectors: ['games'],
    when: [
      /\b(?:when (?:are|r|is|will|u|you|ya)|are (?:you|u) (?:ever |guys )?(?:ever )?(?:going to|gonna|planning)|will (?:you|u|this|it|there) (?:guys )?(?:ever )?(?:be )?|any (?:eta|news|word|idea when|plans))\b/i,
      /\b(?:fix\w*|patch\w*|hot ?fix\w*|sort(?:ed)? out|bring(?:ing)? back|balanc\w*|nerf\w*|updat(?:e|ed|ing) (?:the|for))\b/i,
      /\b(?:game|servers?|xbox|ps ?\d|pc|switch|glitch\w*|bugs?|lag\w*|map|mode|zombies|hq|weapons?|guns?|achievement|trophy|matchmaking|spawns?|steam|online|multiplayer|lobb(?:y|ies)|hit ?reg\w*)\b/i,
    ],
    not: /\b(?:flights?|trains?|phone line|broadband|road|heating|my (?:account|order|refund)|repair\w*|parcel|password|web ?site|light switch)\b/i,
    half: [
      "I don't have a confirmed date for that fix.",
      "You've waited for that fix, so I'd rather ask than guess a date.",
      "Fixes usually show in the patch notes once they are ready, and I don't want to guess a date before that.",
      "I can't name a day for it, and you would be right to hold me to one.",
    ],
    ask: [
      {
        text: 'What does it do on yours?',
        unless:
          /\b(?:crash\w*|lag\w*|freez\w*|kick\w*|disconnect\w*|doesn'?t|won'?t|can'?t|not work\w*|glitch\w*|unlock\w*|spawn\w*)\b/i,
      },
      ON_PLATFORM,
    ],
    act: ['ask the game team where it stands and reply here', 'find out where that fix stands and tell you here'],
    hits: [
      'when are you gonna fix the servers on xbox',
      'any eta for when the harpoon gun gets nerfed?',
      'any eta on the matchmaking fix?',
    ],
    misses: ['when will the phone line be fixed', 'will you fix my order on the online game'],
  },
  {
    id: 'ask-monthly-games',
    sectors: ['games', 'streaming'],
    when: [
      /\b(?:what(?:'?s| is| are| r)?|whats|which|when (?:are|is|do|will|does)|any (?:news|idea|word)|do (?:we|you) know)\b/i,
      /\b(?:free games?|games? with gold|(?:ps ?)?plus (?:free )?games?|monthly games?|(?:january|february|march|april|may|june|july|august|september|october|november|december|next month'?s?|this month'?s?) .{0,25}\b(?:games?|line-?up|releases|titles|shows)|game ?pass (?:games|line-?up|titles))\b/i,
    ],
    not: /\b(?:can'?t|cannot|won'?t|error|charged|refund\w*|cancel\w*|download\w*|missing|expired|lost|ever (?:going|get)|tickets?|football)\b/i,
    half: [
      'The line-up counts from the moment it is announced, and what goes round before that is only guesswork.',
      'Each month is announced shortly before it starts or as it starts, so a list before that is a rumour.',
      'What goes round before it is announced is only rumour.',
      "You want to know what's coming, and only what has been announced is sure.",
    ],
    ask: [],
    act: ['look up what has been announced so far and reply here', 'check whether it is out yet and tell you here'],
    hits: [
      'whats the free games for december?',
      'when do we get the june ps plus games',
      'what are next months games with gold?',
    ],
    misses: ['cant download the free games this month, what is wrong', 'what time is the football game in november?'],
  },
  {
    id: 'ask-bulk-licences',
    sectors: ['games', 'software', 'education', 'streaming'],
    when: [
      /\b(?:how|can (?:i|we)|where|is (?:it|there)|do you)\b/i,
      /\b(?:(?:buy\w*|purchas\w*|order\w*|get|licen[cs]es?|accounts?|copies|keys|discount) (?:\w+ ){0,4}(?:in bulk|bulk|for (?:a |my |our |the )?(?:schools?|class(?:es)?|classroom|students|library|team|company|club|conference|camp|training\w*|workshops?))|bulk (?:buy\w*|purchas\w*|order\w*|licen[cs]\w*|accounts?)|volume licen[cs]\w*)\b/i,
    ],
    not: /\b(?:flights?|school run|bulk (?:email|delete|edit|upload)|hacked|password|refund\w*|toilet|food|uniforms?|cancel\w*)\b/i,
    half: [
      'For a group there can be licences of their own, so it is worth checking before buying one by one.',
      'What suits best depends on how many it is for and what they will use it for.',
      'For teaching and training there is often another edition or licence than the one for a home.',
      'Buying one by one may not be the best way for a group.',
    ],
    ask: [
      {
        text: 'How many people is it for, and on which devices?',
        unless: /\b\d+ (?:people|students|kids|accounts|copies|licen[cs]es|users)\b/i,
      },
    ],
    act: ['find out which licence fits and reply here', 'ask who handles group licences and reply here'],
    hits: [
      'how can i buy accounts for my classroom?',
      'can we get licences in bulk for a workshop?',
      'do you do bulk purchases for schools',
    ],
    misses: ['how do i bulk delete emails', 'can i order food for our school trip in bulk?'],
  },
  {
    id: 'ask-support-here',
    sectors: ['games', 'software', 'streaming', 'social', 'devices'],
    when: [
      /\b(?:how (?:do|can|would) (?:i|we|you|u)|where (?:do|can|should) (?:i|we)|what (?:do|should) i do (?:if|to)|who (?:do|can|should) i|can (?:i|you|u|someone)|any ?way to|is there)\b/i,
      /\b(?:(?:create|open|submit|make|raise|start|file|send) (?:a |an )?(?:\w+ )?(?:ticket|request|case)|(?:get|speak|talk|reach|contact|find|want) (?:\w+ ){0,3}(?:support|help ?desk|a (?:human|person|real person|rep|agent))|actual support|report (?:a |this )?bug|get (?:some )?help with (?:my|an?) (?:game|issue|problem)|(?:dm|message|pm) me)\b/i,
    ],
    not: /\b(?:hacked|banned|refund\w*|no (?:reply|answer|response)|weeks?|months?|ignor\w*|flights?|nobody|no ?one|useless|report (?:a |this )?(?:player|user|channel|post|account|video)|link (?:doesn'?t|won'?t|not)|can'?t log|password|already (?:sent|opened|submitted|raised)|phone number)\b/i,
    half: [
      'You are in the right place for a start.',
      'You can start right here.',
      "Tell me what it is about and I'll see that it gets to the right people.",
      'Happy to take it from here.',
    ],
    ask: [
      { text: 'What is going wrong, and on which device?', unless: PLATFORM },
      {
        text: 'What is going wrong with it?',
        unless: /\b(?:won'?t|can'?t|doesn'?t|crash\w*|error|not working|broken|lost|missing)\b/i,
      },
    ],
    act: ['find the right people for it', 'see what can be done about it here'],
    hits: [
      'how do i open a support ticket for your game?',
      'could u message me i want to talk to a human, can you dm me',
      'where do i talk to a real person about my tablet?',
    ],
    misses: ['how do i open a ticket, no reply for weeks', 'can i contact support, my account was hacked'],
  },
  {
    id: 'ask-replacement-part',
    sectors: ['games', 'devices'],
    when: [
      /\b(?:lost|broke|broken|missing|need|replace\w*|new|another|spare)\b/i,
      /\b(?:adapt[eo]rs?|dongles?|usb receiver|charging (?:dock|cable)|power (?:cord|brick|supply|cable)|battery (?:cover|door|pack)|ear ?(?:pads|cushions|cups)|stand|remote)\b/i,
      /\b(?:can i|could i|any ?way|is there|where (?:can|do)|how (?:can|do)|do you (?:sell|have)|possible)\b/i,
    ],
    not: /\b(?:flights?|trains?|refund\w*|wrong|charged|parcel|delivered|deliver(?:y|ies)|car|charger port|won'?t charge|hotel|stand by|taxi|lounge|plane|network adapter|app)\b/i,
    half: [
      'Whether that part is sold on its own depends on the exact model.',
      'Parts like that are made for one model each, so that decides what can be had.',
      'Some parts can be had on their own and some only as a set, depending on the model.',
      'Please be careful with parts from elsewhere until the model is sure, as they may not fit.',
    ],
    ask: [
      {
        text: 'Which model number is printed on it?',
        unless: /\b(?:[a-z]{2,4}-?\d{3,}\w*|model (?:no|number) \w+)\b/i,
      },
    ],
    act: ['find out whether it can be had on its own and reply here', 'check for that part and reply here'],
    hits: [
      'lost the dongle of my headset, can i get another one?',
      'my power brick broke, where can i buy a new one?',
      'is there any way to get a replacement adapter for my wireless headset',
    ],
    misses: ['i need a new network adapter, is there a fix', 'lost my remote on the flight, can i get it back'],
  },
  {
    id: 'ask-get-on-playlist',
    sectors: ['streaming'],
    when: [
      /\b(?:how (?:do|can|to|would)|where (?:do|can)|can (?:i|you|we)|who (?:do|can|decides))\b/i,
      /\b(?:get (?:on|onto|my (?:music|songs?|track|album|podcast) (?:on|onto|in|to))|submit (?:my|our|a) (?:music|songs?|track|album|podcast|playlist)|pitch|upload my (?:music|songs?|track|album|podcast)|(?:add|put) my (?:own )?(?:music|songs?|track|album|podcast) (?:on|to|up)|editorial playlist|get (?:my |our )?(?:artist|podcast) (?:page|profile|verified))\b/i,
    ],
    not: /\b(?:downloaded|offline|my (?:phone|car|watch|library)|back|lost|disappear\w*|removed|charged|from my|local files|back on|i ?tunes|trains?|bus(?:es)?|flights?|tickets?|list|waiting)\b/i,
    half: [
      'Music normally gets here through a distributor, and playlists are picked by editors or by what listeners play.',
      'Editors pick those playlists, and new music is best pitched before its release, from the artist account.',
      'There are two steps to it: having the music up here, and then pitching it to the editors.',
      'Places on the big playlists cannot be bought, so be careful with anybody who sells them.',
    ],
    ask: [
      {
        text: 'Is your music up here already?',
        unless: /\b(?:already (?:on|up)|artist (?:account|profile|page)|verified|distributor|distrokid|tunecore)\b/i,
      },
    ],
    act: ['find the right way in for you and reply here', 'look up who takes that and reply here'],
    hits: [
      'who do i ask to get my album in an editorial playlist',
      'can i upload my music here?',
      'where do we submit our songs for editorial playlists?',
    ],
    misses: ['how do i get my playlist back', 'can i add my music from my phone to my watch'],
  },
  {
    id: 'ask-will-it-run',
    sectors: ['games', 'software'],
    when: [
      /\b(?:will|can|does|is|would|do)\b/i,
      /\b(?:(?:run|play|work|playable|compatible|supported) (?:\w+ ){0,3}(?:on|with) (?:my|a|an|the|windows|mac|linux)|system requirements|min(?:imum)? (?:specs?|requirements)|(?:my|this) (?:pc|laptop|specs?|rig|graphics card) (?:\w+ ){0,3}(?:run|handle|good enough|enough)|gtx|rtx|\d+ ?gb (?:of )?ram)\b/i,
      /\b(?:games?|gta|minecraft|fortnite|rdr2?|red dead|cod|edition|run|play|specs?|version)\b/i,
    ],
    not: /\b(?:install a|graphics card in|crash\w*|stutter\w*|fps|black screen|can'?t see|won'?t (?:run|start|launch|open)|error|refund\w*|bought|membership|subscription|freez\w*|save|code|controller|transfer|lag\w*)\b/i,
    half: [
      "The game's store page usually lists what it needs at least, and the graphics card often decides it.",
      'Compare your processor, graphics card and memory with the minimum on its store page.',
      'It comes down to the graphics card and memory more than to the age of the machine.',
      'What it needs at least is usually on its store page; a bit more than that helps it run smoothly.',
    ],
    ask: [
      {
        text: 'Which graphics card and how much memory does it have?',
        unless: /\b(?:gtx|rtx|radeon|intel hd|geforce|xbox|ps ?\d|switch|phone|ipad|ios|android)\b/i,
      },
    ],
    act: ['check it against what the game needs and reply here', 'look up the requirements and tell you here'],
    hits: [
      'will this game run on my laptop?',
      'what are the minimum specs for the game, can my pc run it',
      'is the game playable on windows 7?',
    ],
    misses: ['game crashes, will it run on my pc', 'can i play my membership on my xbox'],
  },
];
