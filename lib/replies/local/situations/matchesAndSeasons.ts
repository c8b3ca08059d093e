import { NOT_PLAYING, PLATFORM } from './playing';
import { settledOr } from './settled';
import type { Situation } from './situation';

const ON_PLATFORM = { text: 'Which platform do you play on?', unless: PLATFORM };
const notOr = (more: string): RegExp => settledOr(new RegExp(`${NOT_PLAYING.source}|${more}`, 'i'));

/** Matches, seasons and boosts that do not go as told, and what players do to each other. */
export const MATCHES_AND_SEASONS: readonly Situation[] = [
  {
    id: 'kicked-for-idle',
    matter: 'being kicked as if you were away',
    sectors: ['games'],
    when: [
      /\b(?:kick(?:s|ed|ing)?|boot(?:s|ed|ing)?|thrown out|removed|disconnect\w*|penali[sz]ed)\b/i,
      /\b(?:inactiv\w*|afk|idle|idling|away from keyboard|not moving)\b/i,
    ],
    not: notOr(
      '\\b(?:team ?mates?|other players?|people who|players who|subscription|streaming app|website|ball|bank|reboot\\w*|leavers?)\\b',
    ),
    ack: [
      'Being kicked for idling while you play makes no sense.',
      'You were there and playing, so the game should know it.',
      'That throws you out of a match you never left.',
    ],
    ask: [ON_PLATFORM, { text: 'Is it in one mode only, or in every one?', unless: /\b(?:modes?|every|all|only)\b/i }],
    quick: [
      {
        text: 'Try one match with another controller or on a wired connection.',
        unless: /\b(?:wired|ethernet|another controller|other controller|tried (?:everything|all)|keyboard)\b/i,
      },
    ],
    detail: 'your player name and the time of the last kick',
    act: ['pass it on to the game team with those', 'see what the game recorded for that match'],
    hits: [
      'keep getting kicked for inactivity 20 seconds into the match while im running around',
      'game boots me as afk in the middle of a fight',
      'why am i being removed for being idle when i am clearly moving',
    ],
    misses: [
      'kick the afk teammates please',
      'website logged me out for inactivity',
      'kicked the ball, idle afternoon',
    ],
  },
  {
    id: 'match-finding',
    matter: 'the matchmaking',
    sectors: ['games'],
    when: [
      /\b(?:queue(?:s|d|ing)?(?: times?)?|match ?making|sbmm|eomm|(?:find(?:ing)?|get(?:ting)? (?:in(?:to)?)?|search(?:ing)? for) (?:a |any )?(?:match(?:es)?|games?|lobb(?:y|ies)|ranked)|lobb(?:y|ies)|ranked|skill[- ]based|put(?:s|ting)? me (?:with|against|in)|match(?:ed|es|ing)? (?:me )?(?:with|against|up)|teamed)\b/i,
      /\b(?:insane|\d+ ?min\w*|forever|too long|so long|hours?|can'?t find|cant find|won'?t find|never find|unfair|unbalanced|one[- ]sided|stacked|sweat(?:y|s|lords?)|pros?|smurf\w*|(?:way|far|much) (?:above|below|better|higher|out of)|higher (?:level|rank)|level \d+|different regions?|high ping|broken|terrible|trash|awful|worst|joke|rigged|garbage|bots?|beginners?|noobs?|brand new players?|ruin\w*|same (?:people|team|players))\b/i,
    ],
    not: notOr(
      '\\b(?:cheat\\w*|hack(?:er|ers|ing|s)|aim ?bot\\w*|shop|store|support queue|chat queue|on hold|phone|ticket|afk|leaver\\w*|quit\\w*|keyboard|mouse|login queue|server queue|queue to (?:log|get in)|crash\\w*|checkout|error code)\\b',
    ),
    ack: [
      'A match is only fun when both sides stand a chance and it starts in good time.',
      'Long waits for matches that are over at once wear anybody out.',
      'You want to play, not to wait or be flattened.',
    ],
    ask: [
      ON_PLATFORM,
      {
        text: 'Which mode, and at what time of day?',
        unless: /\b(?:ranked|casual|duos|squads|solos?|mode|night|evening|morning|\d ?[ap]m|all day)\b/i,
      },
    ],
    quick: [
      {
        text: 'Check that crossplay and the region setting are what you want, as both narrow the search.',
        unless:
          /\b(?:cross ?play|region\w*|unfair|unbalanced|sweat\w*|smurf\w*|above|better|higher|stacked|one[- ]sided|sbmm)\b/i,
      },
    ],
    detail: 'your player name and the mode',
    act: ['pass it on to the people who tune the matchmaking', 'see what is known about matches in that mode'],
    hits: [
      'queue times are insane 40 min for a ranked match',
      'matchmaking puts me against people way above my level',
      'sbmm has ruined this game, every lobby is sweaty',
    ],
    misses: [
      'queue at your shop is insane',
      'matchmaking full of cheaters, ruined',
      'on hold 40 min in your phone queue',
    ],
  },
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
    id: 'swindled-in-trade',
    matter: 'what you lost in that trade',
    sectors: ['games'],
    when: [
      /\b(?:trad(?:e|es|ed|ing)|swap(?:ped)?|middle ?man|gift(?:ed|ing)?|dup(?:e|ed|ing)|auction house|player market|trust trade)\b/i,
      /\b(?:scam\w*|stole|stolen|steal|rip(?:ped)? off|ripped me|took (?:my|all)|robbed|tricked|swindl\w*|conned|never (?:gave|sent|got)|disappear\w*|lied|cheated me)\b/i,
    ],
    not: notOr(
      '\\b(?:trade[- ]?in|gift ?cards?|my card|store credit|stocks?|broker|crypto|your (?:store|shop|company|game)(?: is)? (?:a )?(?:scam|rip)|charged|refund)\\b',
    ),
    ack: [
      'Being tricked out of items you worked for is rotten.',
      'Somebody abused your trust in that trade.',
      'Losing rare items to a swindler hurts.',
    ],
    ask: [
      {
        text: 'Do you have the name of that player?',
        unless: /\b(?:named|name is|called|his (?:name|tag|ign)|their (?:name|tag|ign)|screenshots?|video|clip)\b/i,
      },
      ON_PLATFORM,
    ],
    quick: [
      {
        text: 'Report that player in the game while the trade is still in your recent list.',
        unless: /\breport(?:ed|ing)?\b/i,
      },
    ],
    detail: 'your player name, theirs, and when it was',
    act: ['get that player looked at', 'pass the trade on to the people who look into it'],
    hits: [
      'got scammed in a trade, he took my knife and never gave me anything',
      'someone stole my items in a trade with a fake middleman',
      'guy duped and swindled me of my sword, trading should be safer',
    ],
    misses: [
      'trade-in value is a rip off',
      'stocks trade stole my savings via broker',
      'your store is a scam, gift cards stolen',
    ],
  },
  {
    id: 'input-mix',
    matter: 'playing against other kinds of controls',
    sectors: ['games'],
    when: [
      /\b(?:keyboard(?: and| &| n|\/)? ?(?:mouse)?|mouse(?: and| &| n) keyboard|mnk|kbm|m&k|k&m|aim ?assist|controller (?:players?|lobbies|users?)|pc players?|crossplay|cross[- ]?play|xim|cronus|input[- ]based|mouse users?)\b/i,
      /\b(?:unfair|ruin\w*|advantage|against|lobb(?:y|ies)|turn (?:it )?off|disable|opt out|separate|nerf\w*|op\b|overpowered|too strong|remove|forced|get rid|broken|cheat\w*|ban|allowed|vs\.?|sick of)\b/i,
    ],
    not: notOr(
      '\\b(?:my (?:keyboard|mouse|controller)|won.?t work|not working|doesn.?t work|does it support|can i use|will there be|is there|is it|support for|key(?:board)? layout|on screen keyboard)\\b',
    ),
    ack: [
      'It feels unfair when the other side has other controls in hand.',
      'You want to be up against people who play the way you do.',
      'Mixed lobbies are a sore point for a lot of players.',
    ],
    ask: [
      ON_PLATFORM,
      {
        text: 'Which mode do you notice it in most?',
        unless: /\b(?:ranked|casual|modes?|every|all|duos|squads|competitive)\b/i,
      },
    ],
    quick: [
      {
        text: 'See whether the game settings let you turn crossplay off for your lobbies.',
        unless:
          /\b(?:turn(?:ed|ing)? (?:it |crossplay )?off|disabl\w*|opt(?:ed)? out|no option|xim|cronus|aim ?assist)\b/i,
      },
    ],
    detail: 'your player name and the mode',
    act: ['pass that on to the people who balance it', 'let the game team know what you see in those lobbies'],
    hits: [
      'keyboard and mouse players ruin console lobbies',
      'aim assist is way too strong, controller players have every advantage',
      'let us turn off crossplay, sick of pc players',
    ],
    misses: [
      'my keyboard is not working in the lobby',
      'is there crossplay against xbox',
      'can i use mouse and keyboard against friends',
    ],
  },
  {
    id: 'leavers-and-idlers',
    matter: 'the players who quit or go idle',
    sectors: ['games'],
    when: [
      /\b(?:leavers?|quitters?|(?:people|players?|team ?mates?|team|everyone|randoms|opponents?|others?|guys?) (?:\w+ ){0,2}(?:leav(?:e|es|ing)|quit(?:s|ting)?|rage ?quit\w*|afk|going afk|go afk|throw(?:s|ing)?|idle|idling)|rage ?quit(?:s|ters?|ting)?|afk(?:ers?| players?| team ?mates?|ing)?|throwers?|griefers?|griefing|team ?kill\w*)\b/i,
      /\b(?:ruin\w*|punish\w*|penal\w*|ban(?:ned|s)?|every (?:single )?(?:game|match|time)|lose|lost|report\w*|nothing|do something|sick|tired|fix|hate|stop|annoy\w*|worst|allow\w*|4v5|3v4|outnumbered|so many|always|constantly|why)\b/i,
    ],
    not: notOr(
      '\\b(?:i (?:was|got|get|keep (?:getting|being)) (?:kicked|banned|penal\\w*)|me as afk|i quit|i.?m (?:leaving|quitting)|your (?:staff|company|employees)|cancel\\w*|meeting|my penalty)\\b',
    ),
    ack: [
      'A match with half the team gone is no match.',
      'Those who stay and play should not pay for those who leave.',
      'Players who quit or spoil it cost everybody else the game.',
    ],
    ask: [
      {
        text: 'Which mode is it worst in?',
        unless: /\b(?:ranked|casual|modes?|competitive|duos|squads|raids?|quick ?play)\b/i,
      },
      ON_PLATFORM,
    ],
    quick: [
      {
        text: 'Report them from the match list right after, while the match is still shown there.',
        unless: /\breport\w*\b/i,
      },
    ],
    detail: 'the names and the time of one such match',
    act: ['get those players looked at', 'pass on what you see in that mode to the game team'],
    hits: [
      'afk players and leavers ruin ranked',
      'teammates rage quit every single game and nothing happens to them',
      'do something about griefers, lost 6 in a row',
    ],
    misses: ['i was kicked for afk, why', 'i quit, your staff leave me on hold', 'everyone leave a review and win'],
  },
  {
    id: 'penalty-not-deserved',
    matter: 'the penalty you got',
    sectors: ['games'],
    when: [
      /\b(?:penalt(?:y|ies)|penali[sz]ed|leaver (?:status|ban|buster)|low priority|dodge timer|cool ?down|time ?out|match ?making ban|lost (?:\w+ )?(?:rank|sr|mmr|rp|lp|elo|points)|suspended (?:from ranked|for \d+ (?:min|hours?|days?))|(?:\d+|ten|thirty|five|hour|minute)[- ]?(?:min\w*|hours?|days?)? (?:ban|suspension))\b/i,
      /\b(?:server\w*|crash\w*|disconnect\w*|kicked|dropped|internet|lag\w*|froze|freez\w*|your fault|not my fault|didn'?t (?:even )?(?:leave|quit|do)|never (?:left|quit)|for (?:nothing|no reason)|error|game (?:closed|shut)|power cut|outage|unfair\w*)\b/i,
    ],
    not: notOr(
      '\\b(?:cheat\\w*|ability|skill|spell|weapon|late fee|parking|exit fee|penalty (?:shoot|kick)|boss|world cup|permanent\\w*)\\b',
    ),
    ack: [
      'A penalty for something you did not do is hard to swallow.',
      'When the game drops you, you should not be the one who pays.',
      'Losing rank to a crash stings.',
    ],
    ask: [
      ON_PLATFORM,
      {
        text: 'About when was that match?',
        unless:
          /\b(?:just now|today|yesterday|last night|tonight|this (?:morning|evening|afternoon)|\d ?[ap]m|minutes? ago|hours? ago)\b/i,
      },
    ],
    detail: 'your player name and the time of the match',
    act: ['see what the game recorded for that match', 'ask whether that penalty can be looked at'],
    hits: [
      'got a leaver penalty but your server crashed',
      'lost rank points because the game froze, i never left',
      '30 minute ban for a disconnect that was your fault',
    ],
    misses: [
      'boss ability has a cooldown that lags',
      'banned permanently for cheating, never did, penalty',
      'late fee penalty though your internet was down',
    ],
  },
  {
    id: 'clan-feature-fails',
    matter: 'the trouble with your clan',
    sectors: ['games'],
    when: [
      /\b(?:clan|guild|alliance|squad (?:page|chat|finder)|crew (?:page|hierarchy|chat|emblem|tag)|faction|in[- ]?game chat|world chat|text chat|club (?:page|invite))\b/i,
      /\b(?:won'?t|wont|can'?t|cant|cannot|not (?:loading|showing|working|able|letting)|doesn'?t|doesnt|isn'?t|error|missing|gone|disappear\w*|vanish\w*|deleted|kicked|stuck|broken|bugged|invites?|never|lost|inactive leader|leader|banned from)\b/i,
    ],
    not: notOr(
      '\\b(?:looking for (?:a )?(?:clan|guild|members)|join (?:us|my|our)|recruit\\w*|wu[- ]tang|ku klux|cabin crew|ground crew|flight crew|film crew|your crew|crew member|please add|screen actors|live chat|chat with support|when)\\b',
    ),
    ack: [
      'A clan that cannot talk or play together loses its point.',
      'You built that group with friends, so it should work.',
      'I can see why that bothers the whole group.',
    ],
    ask: [
      {
        text: 'Is it the same for the others in the group?',
        unless: /\b(?:all of us|everyone|every ?body|none of us|others?|whole (?:clan|guild)|only me|just me)\b/i,
      },
      ON_PLATFORM,
    ],
    quick: [
      {
        text: 'Restart the game before leaving the clan, as rejoining can cost rank or rewards.',
        unless:
          /\b(?:re-?invit\w*|invite[ds]? (?:me )?again|leader|chat|deleted|disappear\w*|vanish\w*|tried (?:everything|all))\b/i,
      },
    ],
    detail: 'the name of the group and your player name',
    act: ['see what is recorded for that group', 'pass it on to the game team'],
    hits: [
      'clan chat wont load',
      'our guild vanished overnight, 3 years gone',
      'cant accept the crew hierarchy invite, error every time',
    ],
    misses: ['looking for a clan, cant find one', 'your cabin crew lost my bag', 'live chat wont load'],
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
