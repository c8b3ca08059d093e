import { PLATFORM } from './playing';
import { settledOr } from './settled';
import type { Situation } from './situation';

const ON_PLATFORM = { text: 'Which platform are you on?', unless: PLATFORM };
const GONE =
  /\b(?:lost|gone|missing|disappear\w*|vanish\w*|(?:is|are|was|were)(?:n'?t| not) (?:there|mine|in|on|available|show\w*)|(?:not|no longer|nowhere|no where) (?:there|mine|own\w*|in|on|to be|available|spawn\w*|show\w*|found)|do(?:es)?n'?t (?:show\w*|own|have|spawn|appear)|did(?:n'?t| not) (?:get|give|receive|appear|show|save)|never (?:got|gave|received|appeared|showed)|can'?t find|cannot find|no (?:sign|option|arcade|bunker|car|bike|money|garage)|start(?:ing|ed)? (?:it )?(?:all )?over|rebuy|buy (?:it )?again|where did\b.{0,40}\bgo|did(?:n'?t| not) (?:have|let|ask) me (?:to )?(?:select|pick|choose))\b/i;

/** What a player wins, builds, earns and sets inside a game, told by what went missing or will not count. */
export const INGAME: readonly Situation[] = [
  {
    id: 'game-ban-for-gifts',
    sectors: ['games'],
    when: [
      /\b(?:modd?(?:er|ers|ed|ing|s)|hackers?|cheaters?)\b/i,
      /\b(?:dropped|gave|give|drop(?:ping)?|gifted|spawned|sent|killed|put|joined)\b/i,
      /\b(?:banned|ban|suspend\w*|reset|wiped|took|removed|lost|gone|money|million|bill(?:ion)?)\b/i,
    ],
    not: settledOr(
      /\b(?:(?:please|pls) ban|ban (?:them|him|her|this|these|all)|report(?:ing)? (?:a|this|these|him|them)|mod (?:pack|support|menu for sale)|flights?|e-?mail)\b/i,
    ),
    ack: [
      'It is hard when something another player did counts against you.',
      'You did not ask for it, so I can see why you want that looked at.',
      'What another player dropped on you should be looked at in that light.',
    ],
    matter: 'the trouble over what you were given',
    ask: [
      {
        text: 'Have you sent in an appeal yet?',
        unless: /\b(?:appeal\w*|ticket|contacted|e-?mailed|submitted)\b/i,
      },
      ON_PLATFORM,
    ],
    quick: [
      {
        text: 'A clip or the name of that player is worth keeping, since it can support an appeal.',
        unless: /\b(?:clip|video|recorded|screen ?shots?)\b/i,
      },
      {
        text: "Please don't spend any of that money until it has been looked at.",
        unless: /\b(?:bann?(?:ed)?|suspend\w*|reset|wiped|took|gone|lost|removed|spent)\b/i,
      },
    ],
    detail: 'your player name and about when it happened',
    act: ['find out where an appeal for that goes and what it needs', 'see what is on record for that session'],
    hits: [
      'a modder dropped me millions in the lobby and now my account is reset',
      'got suspended because some hacker gave me money i never asked for',
      'some cheater spawned cash on me and i got banned',
    ],
    misses: ['please ban the modder who killed me, he dropped money', 'hackers sent me e-mail, money gone'],
  },
  {
    id: 'game-prize-not-given',
    sectors: ['games'],
    when: [
      /\b(?:wheel ?spins?|(?:daily|lucky|free|casino|the) (?:spin|wheel)|spun|spin(?:ning)?|casino|podium|lucky draw|slot machine|jackpot|prize)\b/i,
      /\b(?:w[oi]n|winning|won|prize|got|get|gave|reward\w*|car|bike|vehicle|jackpot|claim\w*|land(?:ed|s)?)\b/i,
      /\b(?:did(?:n'?t| not| nt)|didnt|never|not|(?:is|are|was|were|do|does|did|has|have|had|wo|ca|would|could)n'?t|kick\w*|crash\w*|disconnect\w*|disappear\w*|gone|lost|froze\w*|lag\w*|no ?where|missing|error|black screen|back)\b/i,
    ],
    not: settledOr(
      /\b(?:real money|flights?|washing|laundry|raffle|giveaway|competition|sweepstake|bank|refund\w*|parcel|can'?t (?:bet|gamble)|country)\b/i,
    ),
    ack: [
      'Winning it and then not getting it is a rotten feeling.',
      'If you won it, it ought to be yours.',
      'A prize that does not turn up needs checking.',
    ],
    matter: 'the prize you never got',
    ask: [
      {
        text: 'Which platform was it on, and about what time was the spin?',
        unless: PLATFORM,
      },
      {
        text: 'About what time was the spin, with your time zone?',
        unless: /\b\d{1,2}(?::\d\d)? ?(?:am|pm)\b|\b\d{1,2}:\d\d\b/i,
      },
    ],
    quick: [
      {
        text: 'A prize sometimes arrives late, so sign in afresh and look where it would be kept.',
        unless: /\b(?:garage|checked|looked|re-?log\w*)\b/i,
      },
    ],
    detail: 'your player name and a clip of it if you have one',
    act: ['ask for that spin to be checked', 'see what was recorded for that spin'],
    hits: [
      'won the car on the wheel and the game crashed before i could pick a garage',
      'spun the daily wheel, landed on the bike and never got it',
      'i won a prize at the casino but it didnt show up',
    ],
    misses: ['the casino city hotel prize was not for us, the bank', 'won a giveaway prize and it never came'],
  },
  {
    id: 'game-buy-vanished',
    sectors: ['games'],
    when: [
      /\b(?:bought|buy|purchas\w*|ordered|paid|spent|charged|cost)\b/i,
      /\b(?:cars?|vehicles?|bikes?|helicopters?|planes?|jets?|tanks?|trucks?|garages?|bunkers?|arcades?|night ?clubs?|facilit(?:y|ies)|apartments?|hangars?|yachts?|shacks?|camps?|horses?|stables?|weapons?|guns?|penthouse|house|property|mech|ship)\b/i,
      GONE,
    ],
    not: settledOr(
      /\b(?:flights?|trains?|parcels?|courier|deliver(?:y|ed)|dealer\w*|insurance|mortgage|rental|hire|hired|credit card|debit card|real (?:car|house)|toys?|lego|in (?:the )?(?:shop|store) today|refund\w*|parking)\b/i,
    ),
    ack: [
      'You paid for it in the game, so it should be there.',
      'Paying for it and then not having it is maddening.',
      'The money went and nothing came, so that needs checking.',
    ],
    matter: 'what you bought not being there',
    ask: [
      { text: 'Which platform is it on, and about when did you buy it?', unless: PLATFORM },
      {
        text: 'About when did you buy it?',
        unless:
          /\b(?:yesterday|today|tonight|\d+ (?:hours?|days?|weeks?|mins?|minutes)|ago|last (?:night|week)|just)\b/i,
      },
      {
        text: 'Is it still missing in a new session?',
        unless: /\b(?:re-?start\w*|logged|re-?log\w*|new session|again|every)\b/i,
      },
    ],
    quick: [
      {
        text: 'A fresh session sometimes brings it back, so please leave the game fully and look once more.',
        unless:
          /\b(?:re-?start\w*|logged (?:off|out|back)|re-?log\w*|re-?open\w*|new session|every (?:time|garage))\b/i,
      },
    ],
    detail: 'your player name and what you bought',
    act: ['check what was taken and what was given', 'ask for that purchase to be looked at'],
    hits: [
      'bought a helicopter for 2 mil and its not in any hangar',
      'i purchased a bunker and it disappeared after the game crashed',
      'spent all my cash on an arcade and now there is no option to enter mine, it is gone',
    ],
    misses: ['bought a car from the dealership and lost the papers', 'paid for flight, seat on the plane not there'],
  },
  {
    id: 'game-property-gone',
    sectors: ['games'],
    when: [
      /\b(?:camps?(?:ite)?|shacks?|bunkers?|arcades?|night ?clubs?|hideouts?|moonshin\w*|business(?:es)?|warehouses?|hangars?|apartments?|garages?|base|village|farm|stables?|horses?|ranch)\b/i,
      GONE,
      /\b(?:my|mine|our|own\w*|set up|start\w*)\b/i,
    ],
    not: settledOr(
      /\b(?:flights?|trains?|bookings?|hotel|summer camps?|parcel|deliver(?:y|ed)|couriers?|customers?|mortgage|landlord|small business|business (?:account|page|class|hours)|insurance|refund\w*|parking|vet|database|data base|booked|(?:my|best|favou?rite) (?:\w+ )?(?:car|vehicle|bike))\b/i,
    ),
    ack: [
      'You built that up, so it should be where you left it.',
      'Coming back to find it gone is a nasty surprise.',
      'What you own in the game should stay yours.',
    ],
    matter: 'what you own in the game being gone',
    ask: [
      { text: 'Which platform is it on, and is it the same in a new session?', unless: PLATFORM },
      {
        text: 'Is it the same in a new session?',
        unless: /\b(?:every ?time|always|re-?start\w*|re-?log\w*|new session|different session|each time)\b/i,
      },
    ],
    quick: [
      {
        text: 'Joining another session often brings back a property that one session failed to load.',
        unless: /\b(?:sessions?|every ?time|always|each time|says? i)\b/i,
      },
    ],
    detail: 'your player name',
    act: ['see what the game has on record for you', 'pass it on with the platform and when it went'],
    hits: [
      'my camp is no longer there every time i set it up',
      'lost my hideout after the update and it says i dont own one',
      'where did my bunker go, i own it',
    ],
    misses: ['my business account is gone, no sign of the parcel', 'booked an apartment, my garage was not there'],
  },
  {
    id: 'game-not-counting',
    sectors: ['games'],
    when: [
      /\b(?:suppl(?:y|ies)|resuppl\w*|stock|runs?|challenges?|tasks?|objectives?|dail(?:y|ies)|orders?|contracts?|kills?|wins?|missions?|steps?|bount(?:y|ies)|camos?|tiers?|xp|progress|levels?|rank|signal|jammers?|collectibles?)\b/i,
      /\b(?:(?:not|(?:is|are|was|were|do|does|did|has|have|had|wo|ca|would|could)n'?t|never|nothing|isnt|wont|doesnt) (?:\w+ )?(?:count\w*|track\w*|progress\w*|regist\w*|updat\w*|add(?:ed|ing)?|go(?:ing)? up|credit\w*)|stuck (?:at|on) \d+|still (?:says|shows?|saying|showing)|says (?:i|that i) (?:have|got) (?:no|none|0|zero)|did(?:n'?t| not) (?:count|register|track|add))\b/i,
    ],
    not: settledOr(
      /\b(?:parcels?|courier|shipp\w*|deliver(?:y|ed)|tracking (?:number|info)|out of stock|in stock|my order|order number|fitbit|step count|steps (?:today|on my)|miles|points card|reward card|gym|watch|loading|flights?|refund\w*|meter)\b/i,
    ),
    ack: [
      'You did the work, so it should count.',
      'Putting in the play and seeing no progress is so annoying.',
      'What you played should have counted by now.',
    ],
    matter: 'your progress not counting',
    ask: [
      {
        text: 'Is it only that one, or does nothing count at the moment?',
        unless: /\b(?:nothing|none|all|any|only|every)\b/i,
      },
      ON_PLATFORM,
      {
        text: 'When did it last count as it should?',
        unless: /\b(?:re-?start\w*|re-?boot\w*|re-?install\w*|logged out)\b/i,
      },
    ],
    quick: [{ text: 'Counts sometimes only catch up after you leave the game fully and come back.' }],
    detail: 'your player name',
    act: ['see what is recorded for it', 'pass it on with your platform'],
    hits: [
      'won nine matches and the challenge still shows zero',
      'my daily challenges arent tracking at all',
      'kills dont count towards my camo, stuck at 49',
    ],
    misses: ['tracking number still shows nothing, order not updated', 'my watch steps are not counting'],
  },
  {
    id: 'game-achievement',
    sectors: ['games'],
    when: [
      /\b(?:achievements?|troph(?:y|ies)|gamer ?score|platinum)\b/i,
      /\b(?:not|(?:is|are|was|were|do|does|did|has|have|had|wo|ca|would|could)n'?t|never|did ?n'?t|wont|doesnt|didnt|glitch\w*|bug\w*|broken|stuck|missing|unlock\w*|pop\w*|patch|fix)\b/i,
    ],
    not: settledOr(
      /\b(?:great achievement|platinum (?:card|member\w*|status)|proud|world cup|award|cabinet|congrat\w*|flights?|points card)\b/i,
    ),
    ack: [
      'You earned that achievement, so it should show.',
      "It's annoying when you've done it and it won't unlock.",
      'After the work an achievement takes, it should count.',
    ],
    matter: "the achievement that won't unlock",
    ask: [
      {
        text: 'Has it not unlocked at all, or does it show in the game and not on your profile?',
        unless: /\b(?:profile|in[- ]game|app)\b/i,
      },
      ON_PLATFORM,
      { text: 'Which game is it?', unless: /\b(?:on|in|for|the) [A-Z][\w']+/ },
    ],
    quick: [
      {
        text: 'Signing out of your profile and in again often makes an earned one sync.',
        unless: /\b(?:offline|sync\w*|patch)\b/i,
      },
    ],
    detail: 'your player name and the name of the achievement',
    act: ['see whether it is a known fault', 'pass it on to the team behind that game'],
    hits: [
      'my trophy didnt pop after i finished the story',
      'achievement still not unlocking on my end',
      'the platinum is glitched, please fix',
    ],
    misses: ['platinum card lounge not open, fix it', 'what a great achievement, not bad'],
  },
  {
    id: 'game-stats-wrong',
    sectors: ['games'],
    when: [
      /\b(?:stats?|k\/?d|kdr|spm|win ?rate|leader ?boards?|rank(?:ing)?|level|prestige|elo|mmr|overall|my ?players?)\b/i,
      /\b(?:reset|wiped?|wrong|different|not (?:right|correct|accurate|updat\w*|show\w*)|incorrect|messed up|went (?:down|back)|dropped|back to (?:0|1|zero|one|level)|gone|lost|deleted|disappear\w*|(?:is|are|was|were|do|does|did|has|have|had|wo|ca|would|could)n'?t (?:updat\w*|right|add up))\b/i,
    ],
    not: settledOr(
      /\b(?:password|accounts? (?:\w+ )?(?:deleted|gone|banned|hacked)|characters?|credit (?:score|card)|sugar|blood|water|meter|cash|search|seo|google rank|price|money|car|save(?:d)? (?:game|file)|flights?|hotel|order|code|prestige (?:card|class)|level of service|service level|driver|next level|level best)\b/i,
    ),
    ack: [
      'Your numbers should match what you have played.',
      'Seeing your stats off after all that play is maddening.',
      "Stats that don't add up need checking.",
    ],
    matter: 'your stats being off',
    ask: [
      { text: 'Which platform is it on, and when did you last see them right?', unless: PLATFORM },
      {
        text: 'When did you last see them right?',
        unless: /\b(?:since|after|yesterday|today|last|ago|until|update|patch)\b/i,
      },
    ],
    quick: [
      {
        text: 'An older screenshot of your stats is worth keeping, since it shows what should be there.',
        unless: /\bscreen ?shots?\b/i,
      },
    ],
    detail: 'your player name',
    act: ['see what is on record for your account', 'pass it on with your player name'],
    hits: [
      'my win rate dropped to zero, wiped overnight',
      'my kd is wrong since the patch',
      'went from level 80 back to level 1, my rank is gone',
    ],
    misses: ['this is a different level of service', 'my blood sugar stats are wrong'],
  },
];
