import { NOT_PLAYING, PLATFORM } from './playing';
import { settledOr } from './settled';
import type { Situation } from './situation';

const ON_PLATFORM = { text: 'Which platform do you play on?', unless: PLATFORM };

const notOr = (more: string): RegExp => settledOr(new RegExp(`${NOT_PLAYING.source}|${more}`, 'i'));

/** Matches and what players do to each other in them. */
export const MATCHES: readonly Situation[] = [
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
];
