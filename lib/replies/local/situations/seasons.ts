import { NOT_PLAYING, PLATFORM } from './playing';
import { settledOr } from './settled';
import type { Situation } from './situation';

const ON_PLATFORM = { text: 'Which platform do you play on?', unless: PLATFORM };

const notOr = (more: string): RegExp => settledOr(new RegExp(`${NOT_PLAYING.source}|${more}`, 'i'));

/** Boosts, challenges and events that do not go as told, and games that move between platforms. */
export const SEASONS: readonly Situation[] = [
  {
    id: 'boost-not-paying',
    matter: 'the boost that does not pay out',
    sectors: ['games'],
    when: [
      /\b(?:double|triple|2x|3x|x2|bonus|boost(?:er|s|ed)?|extra)\b/i,
      /\b(?:xp|exp|rp|experience|points|tokens?|coins?|rewards?|weekend|drops?|currency|cash|gp|loot|boosters?|boosts?)\b/i,
      /\b(?:not (?:\w+ )?(?:work\w*|giv\w*|active|on|apply\w*|count\w*|get\w*|show\w*|live)|isn'?t (?:\w+ )?(?:work\w*|giv\w*|active|on|count\w*|live)|isnt (?:\w+ )?(?:work\w*|giv\w*|active|on|count\w*|live)|doesn'?t (?:work|count|apply|give)|doesnt (?:work|count|apply|give)|didn'?t (?:work|count|apply|get|give|receive)|didnt (?:work|count|apply|get|give|receive)|never (?:got|started|worked)|still (?:getting )?(?:normal|single|regular|the same)|no (?:double|bonus|extra)|wasted|stopped|broken|ran out|ended early|only (?:getting|got|giving))\b/i,
    ],
    not: notOr(
      '\\b(?:pre-?order\\w*|code|when (?:is|does|will)|bank|card|store points|loyalty|refer\\w*|twitch|please (?:do|give|add)|charged)\\b',
    ),
    ack: [
      'You planned your play round that boost, so it should count.',
      'A bonus weekend without the bonus is a letdown.',
      'The time you put in should have paid what was announced.',
    ],
    ask: [
      ON_PLATFORM,
      {
        text: 'Was it in every mode, or in one?',
        unless: /\b(?:every|all|modes?|only in|ranked|campaign|multiplayer|zombies)\b/i,
      },
    ],
    quick: [
      {
        text: 'Restart the game once: the bonus is often only picked up when it starts anew.',
        unless: /\b(?:re-?start\w*|re-?boot\w*|closed|tried (?:everything|all)|ran out|wasted|ended)\b/i,
      },
    ],
    detail: 'your player name and when you played',
    act: ['see whether the boost ran on your account', 'pass it on to the game team with those'],
    hits: [
      'xp weekend isnt giving double xp at all',
      'used my 2x booster and it didnt count, wasted',
      'double rp not working for me on pc',
    ],
    misses: [
      'when is the next double xp',
      'bonus skin from my preorder code not there, no extra points',
      'double points on my loyalty card didnt count at the supermarket store points',
    ],
  },
  {
    id: 'challenges-stuck',
    matter: 'the challenges that do not move on',
    sectors: ['games'],
    when: [
      /\b(?:daily|weekly|dailies|weeklies|challenges?|quests?|missions?|bount(?:y|ies)|contracts?|log ?in (?:reward|bonus|streak)|streak|battle ?pass|season pass|tiers?|event (?:pass|track))\b/i,
      /\b(?:(?:did|do|does|have|has)(?:n'?t| not) (?:\w+ )?(?:reset|refresh\w*|unlock\w*|progress\w*|track\w*|count\w*|update\w*|complete\w*|register\w*|change\w*)|(?:not|aren'?t|arent|isn'?t|isnt) (?:\w+ )?(?:resett?ing|refreshing|unlock\w*|progress\w*|track\w*|count\w*|updating|complet\w*|registering)|won'?t (?:reset|refresh|unlock|progress|track|count|complete|register)|wont (?:reset|refresh|unlock|progress|track|count|complete|register)|same (?:ones?|challenges|quests) (?:as|for)|stuck|lost my streak|streak (?:reset|gone|lost)|bugged|glitched)\b/i,
    ],
    not: notOr(
      '\\b(?:account (?:is )?(?:locked|hacked)|achievement|trophy|bought|purchased|paid for|fitness|snap|duolingo|lesson|when (?:do|does|will)|charged|kill cam)\\b',
    ),
    ack: [
      'You did the work, so the challenge should count it.',
      'Challenges that stay stuck cost you the rewards of the day.',
      'It is annoying to grind for something that never ticks up.',
    ],
    ask: [
      {
        text: 'Which challenge is it?',
        unless: /\b(?:called|named|challenge (?:\d|to)|all (?:of )?(?:them|my|the)|dailies|weeklies|streak)\b|"/i,
      },
      ON_PLATFORM,
    ],
    quick: [
      {
        text: 'Leave the game completely and start it again, which makes it fetch the list anew.',
        unless: /\b(?:re-?start\w*|re-?boot\w*|re-?install\w*|tried (?:everything|all)|closed)\b/i,
      },
    ],
    detail: 'your player name and the challenge',
    act: ['pass it on to the game team with those', 'check for a known fault with that challenge'],
    hits: [
      "daily challenges didn't reset today",
      'battle pass tiers not unlocking even though i levelled up twice',
      'my weekly bounties are stuck, nothing counts',
    ],
    misses: [
      'when do the weekly challenges reset',
      'bought the battle pass and it didnt unlock, paid for it',
      'my daily train is stuck',
    ],
  },
  {
    id: 'shaders-compiling',
    matter: 'the wait for shaders',
    sectors: ['games'],
    when: [
      /\bshaders?\b/i,
      /\b(?:compil\w*|stuck|every (?:single )?time|forever|hours?|stutter\w*|crash\w*|load\w*|%|optimi[sz]\w*|slow|cache|won'?t|freez\w*)/i,
    ],
    not: notOr('\\b(?:how do i make|which shader pack|recommend)\\b'),
    ack: [
      'Watching shaders compile again and again eats your evening.',
      'That should be done once and then be out of your way.',
      'It is maddening to stare at that bar at every start.',
    ],
    ask: [
      {
        text: 'Which graphics card is it, and how new is its driver?',
        unless: /\b(?:rtx|gtx|radeon|rx ?\d|nvidia|amd|intel|driver\w*|ps ?\d|xbox|console)\b/i,
      },
      {
        text: 'Does it start from nothing each time?',
        unless: /\b(?:every (?:single )?(?:time|launch|start)|each|again|from (?:0|zero|scratch))\b/i,
      },
    ],
    quick: [
      {
        text: 'Letting the shaders finish once without playing often makes later launches quicker.',
        unless: /\b(?:driver\w*|let it (?:run|finish)|ps ?\d|xbox|console|tried (?:everything|all))\b/i,
      },
    ],
    detail: 'your graphics card and driver version',
    act: ['check for a known fault with that card', 'pass it on with your card and driver'],
    hits: [
      'stuck on compiling shaders every time i launch',
      'shaders take 2 hours to load after the patch',
      'shader cache crash again at 80%',
    ],
    misses: [
      'how do i make a shader crash less in my own engine',
      'lamp shade stuck',
      'which shader pack do you recommend, mine is slow',
    ],
  },
  {
    id: 'event-window-missed',
    matter: 'the time that event ran',
    sectors: ['games'],
    when: [
      /\b(?:events?|season|battle ?pass|limited[- ]time(?: mode)?|ltm|store rotation|daily shop|tournament|double xp)\b/i,
      /\b(?:ended (?:\w+ )?(?:early|before|already|hours?)|over (?:already|before|early)|(?:time ?zone|utc|pst|est|gmt|local time)|too (?:short|early|late)|middle of the (?:night|work)|while (?:i|we) (?:was|were|am|are) (?:asleep|at work|sleeping|at school)|missed (?:it|the|out)|cut short|no warning|(?:started|starts) (?:late|early)|still (?:not|hasn'?t) start\w*|was supposed to (?:start|end|be)|meant to (?:start|end))\b/i,
    ],
    not: notOr(
      '\\b(?:what time (?:is|does|do)|when (?:is|does|will)|tickets?|venue|conference|webinar|in person|concert|wedding|baseball|hockey|football season|refund)\\b',
    ),
    ack: [
      'Missing an event over a clock you never saw is annoying.',
      'An event should run as long as it was announced.',
      'You set time aside for it, so I can see why that stings.',
    ],
    ask: [
      {
        text: 'Which region do you play in?',
        unless: /\b(?:eu|na|europe|asia|australia|uk|us|oce|nz|india|region|pst|est|gmt|aest|brazil)\b/i,
      },
      {
        text: 'What end time did the game show you?',
        unless: /\b(?:said|showed|timer|countdown|\d+ (?:hours?|days?) left|supposed)\b/i,
      },
    ],
    detail: 'your player name and the event',
    act: ['check when it was set to run in your region', 'pass on that the times did not fit'],
    hits: [
      'event ended early in my timezone, had 3 hours left on the timer',
      'limited time mode was over before it started for us in oceania',
      'the season cut short with no warning, missed the last tier',
    ],
    misses: ['what time does the event end in gmt', 'concert event started late', 'football season over already'],
  },
  {
    id: 'progress-between-platforms',
    matter: 'your progress not coming across',
    sectors: ['games'],
    when: [
      /\b(?:cross[- ]?(?:save|progress(?:ion)?|play progress|platform)|link(?:ed|ing)? (?:my )?(?:accounts?|ps\w*|xbox|steam|switch|epic)|(?:from|on) (?:my )?(?:ps ?\d|xbox|switch|pc|mobile|steam|old console) (?:to|over to|onto) (?:my |the )?(?:ps ?\d|xbox|switch|pc|mobile|steam|new)|(?:two|both|my other) (?:platforms?|consoles?)|merg(?:e|ed|ing))\b/i,
      /\b(?:progress|save[sd]?|level|rank|skins?|items?|stats|characters?|inventory|unlocks?|everything|stuff|account|purchases?|currency|coins)\b/i,
      /\b(?:not|isn'?t|isnt|won'?t|wont|didn'?t|didnt|doesn'?t|doesnt|haven'?t|hasn'?t|gone|lost|missing|reset|level (?:1|one|zero|0)|start(?:ed|ing|s)? (?:over|from|again|fresh)|can'?t|cant|nothing|wiped|empty|error|zero|no progress)\b/i,
    ],
    not: notOr(
      '\\b(?:does (?:it|this)|will (?:there|my|it)|is there|do you have|can i (?:play|transfer|link)|how do i|hacked|bank|refund)\\b',
    ),
    ack: [
      'You built that up once, and it should follow you.',
      'Starting from nothing on the other machine is a blow.',
      'Your progress should be the same wherever you sign in.',
    ],
    ask: [
      {
        text: 'Which two platforms are they?',
        unless:
          /\b(?:ps ?\d|playstation|xbox|switch|pc|steam|mobile|epic)\b.*\b(?:ps ?\d|playstation|xbox|switch|pc|steam|mobile|epic)\b/i,
      },
      {
        text: 'Did you start a fresh save there before you linked them?',
        unless: /\b(?:already|before|fresh|new save|started)\b/i,
      },
    ],
    quick: [
      {
        text: 'Stop before you unlink anything, as linking again is often limited.',
        unless: /\b(?:unlink\w*|un-link\w*)\b/i,
      },
    ],
    detail: 'both player names',
    act: ['see which of the two holds the progress', 'check how the two are linked'],
    hits: [
      'cross save isnt carrying my progress',
      'linked my xbox and steam and everything is level 1',
      'moved from ps4 to pc and my skins didnt come',
    ],
    misses: [
      'does it have cross progression',
      'how do i link my accounts to keep stats',
      'can i transfer from switch to pc, i lost nothing yet',
    ],
  },
  {
    id: 'text-too-small',
    matter: 'how hard it is to read on screen',
    sectors: ['games', 'streaming', 'software', 'social', 'devices'],
    when: [
      /\b(?:text|fonts?|subtitles?|captions?|menus?|letters|writing|ui|hud|icons?|interface|print)\b/i,
      /\b(?:(?:too|so|really|way too|far too|stupidly|super|tiny|ridiculously) (?:small|tiny|little)|tiny|microscopic|can'?t (?:even )?read|cant (?:even )?read|unreadable|hard to (?:read|see)|magnif\w*|squint\w*|low contrast|(?:white|gr[ea]y|yellow) (?:text )?on (?:white|gr[ea]y|yellow)|eye ?sight|visually impaired|old eyes|need glasses|bigger (?:text|fonts?|subtitles?))\b/i,
    ],
    not: settledOr(
      /\b(?:label|bottle|menu at|restaurant|receipt|terms and conditions|contract|letter from|t-?shirts?|hand ?writing|packag\w*|print(?:er|s|ed|ing)|text (?:me|you|message)|fine print|small print|book|blurr?y)\b/i,
    ),
    ack: [
      'Text you cannot read shuts you out of the rest.',
      'You should not have to squint or sit on the carpet to read it.',
      "Lettering that small is hard on anybody's eyes.",
    ],
    ask: [
      {
        text: 'Which device and screen size is it on?',
        unless: /\b(?:tv|phone|i ?phone|i ?pad|tablet|laptop|monitor|switch|steam deck|\d+ ?(?:inch|")|4k|handheld)\b/i,
      },
      {
        text: 'Is it the menus, the subtitles or both?',
        unless: /\b(?:menus?|subtitles?|captions?|hud|chat|icons?)\b/i,
      },
    ],
    quick: [
      {
        text: 'Look under accessibility in the settings, where a text size often hides.',
        unless: /\b(?:settings?|accessib\w*|options?|scal(?:e|ing)|font size|biggest|largest|maximum|no way)\b/i,
      },
    ],
    detail: 'your device and the version',
    act: ['find out what can be made larger there', 'pass it on to the people who design it'],
    hits: [
      'subtitle text is far too small on tv',
      'the menus are tiny on my handheld, cant read a thing',
      'light grey on white text, who thought of that, unreadable',
    ],
    misses: [
      'text on the bottle label is tiny',
      'text me when it is ready, small favour',
      'small print in the contract unreadable',
    ],
  },
  {
    id: 'download-says-buy',
    matter: 'being asked to buy what you already own',
    sectors: ['games', 'software'],
    when: [
      /\b(?:bought|purchased|paid|own(?:ed)?|have (?:the|a) (?:receipt|confirmation|transaction)|already (?:have|got))\b/i,
      /\b(?:(?:tells?|asks?|asking|telling|says?|wants?|told|makes?|keeps? (?:asking|telling|saying)) (?:me )?(?:that )?(?:i (?:have|need|must|got) to |to |i )?(?:buy|purchase|pay)(?: (?:it|for it|the|again|full|one))?|(?:shows?|only|just) (?:a |the )?(?:buy|purchase) (?:button|option|it)|buy (?:it )?(?:now )?again|purchase (?:it )?again|only (?:a )?(?:trial|demo)(?: version)?|still (?:in )?(?:trial|demo) (?:mode|version))\b/i,
    ],
    not: settledOr(
      /\b(?:refund\w*|(?:you|they|he|she) told me|in[- ]store|shop assistant|ticket|bus|train|parking|gift ?card|season pass is|battery|insurance|bread|twice for|hacked)\b/i,
    ),
    ack: [
      'You paid for it once, and that should be enough.',
      'Being asked to pay for what you own makes no sense.',
      'You have the purchase, so the download should open.',
    ],
    ask: [
      {
        text: 'Are you signed in with the same email as on the receipt?',
        unless: /\b(?:same (?:e-?mail|account)|right account|correct account|only (?:have )?one account)\b/i,
      },
    ],
    quick: [
      {
        text: 'Sign out and in again with the account on the receipt.',
        unless:
          /\b(?:same (?:e-?mail|account)|right account|correct account|(?:logged|signed) (?:out|in)|log(?:ging)? out|sign(?:ing)? out)\b/i,
      },
    ],
    detail: 'the email it was bought with and the transaction ID',
    act: ['find that purchase', 'see which account the purchase sits on'],
    hits: [
      'bought the java version, every time i download the page says i have to buy it',
      'i own this program and it keeps asking me to purchase again',
      'paid for the full game but only a demo version starts',
    ],
    misses: [
      'paid for the bus ticket, driver said i need to buy again',
      'i bought it and want a refund, says buy one get one',
      'you told me to buy it, already have one',
    ],
  },
];
