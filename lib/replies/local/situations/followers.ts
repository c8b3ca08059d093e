import { settledOr } from './settled';
import type { Situation } from './situation';

/** Messages, badges and names on the places where people post. */
export const FOLLOWERS: readonly Situation[] = [
  {
    id: 'direct-messages-fail',
    matter: 'the trouble with your messages',
    sectors: ['social'],
    when: [
      /\b(?:dms?|direct messages?|private messages?|messages?|messaging|messenger|inbox|chats?|message requests?)\b/i,
      /\b(?:won'?t (?:\w+ )?(?:load|send|open|deliver|go|show|let)|wont (?:\w+ )?(?:load|send|open|deliver|go|show|let)|not (?:\w+ )?(?:loading|sending|opening|delivering|working|showing|going)|can'?t (?:\w+ )?(?:send|open|see|read|load|reply|message|dm|access)|cant (?:\w+ )?(?:send|open|see|read|load|reply|message|dm|access)|doesn'?t (?:load|send|open|work)|disappear\w*|vanish\w*|gone|deleted themselves|stuck|fail(?:s|ed)? to|missing|down|(?:are|is|all) (?:broken?|bugged|glitch\w*))\b/i,
      /\b(?:my|dms?|all|any|to (?:my )?(?:friends?|people|anyone|anybody|him|her)|inbox|app|chats?|messages)\b/i,
    ],
    not: settledOr(
      /\b(?:bots?|spam\w*|scam\w*|(?:dm|message)(?:ed)? (?:you|u|me)\b|your (?:dms?|inbox)|text messages?|sms|i ?message|error message|message (?:says|saying)|chat (?:with|to) (?:an? )?(?:agent|support|rep)|live chat|voice ?mail|game|follow(?:ed)? back|hacked|sent you)\b/i,
    ),
    ack: [
      'Messages that will not open or send cut you off from people.',
      'You need to be able to read and answer your messages.',
      'It is annoying to see that somebody wrote and not what.',
    ],
    ask: [
      {
        text: 'Is it one chat, or all of them?',
        unless: /\b(?:all|every|any(?:one|body)?|one (?:chat|person|friend)|only|nobody)\b/i,
      },
      { text: 'Is it the same on the website?', unless: /\b(?:web ?site|browser|desktop|web|both|laptop|pc)\b/i },
    ],
    quick: [
      {
        text: 'Close the app completely and open it again, or try the chat in a browser.',
        unless: /\b(?:re-?install\w*|re-?start\w*|browser|web|desktop|log(?:ged|ging)? out|updat\w*)\b/i,
      },
    ],
    detail: 'your username, the device and the app version',
    act: ['check for a known fault with messages', 'pass it on with your device and version'],
    hits: ['dms not loading', 'cant send messages to anyone, it just spins', 'half my chats vanished from the inbox'],
    misses: [
      'i sent you a dm and it is gone',
      'bots fill my message requests, cant open any',
      'text messages wont send on my network',
    ],
  },
  {
    id: 'bots-in-messages',
    matter: 'the bots that bother you',
    sectors: ['social', 'streaming', 'games'],
    when: [
      /\b(?:bots?|spam(?:mers?| accounts?| bots?| followers?| comments?| messages?)|(?:fake|porn|crypto|onlyfans|sex) (?:accounts?|bots?|followers?|profiles?|messages?)|scammers?)\b/i,
      /\b(?:messag\w*|dms?|follow\w*|comment\w*|requests?|tag\w*|like(?:s|d)?|repl(?:y|ies)|invites?|add(?:s|ed|ing)?|every (?:day|hour|post|time)|everywhere|full of|so many|non ?stop|constantly|hundreds|flood\w*|dozens|overrun|all over)\b/i,
    ],
    not: settledOr(
      /\b(?:chat ?bot|your bot|talk(?:ing)? to a bot|e-?mails?|text(?:s|ed)?|phone calls?|in (?:my |the )?(?:match|lobby|lobbies|game|ranked)|called me a bot|am i a bot|not a bot|aim ?bots?|vacuum|robot|discord bot|impersonat\w*|pretend\w*|support bot|hacked|sniper|buy bots?)\b/i,
    ),
    ack: [
      'Bots in every corner spoil the place for real people.',
      'You should hear from people here and not from bots.',
      'Blocking one bot after the other is no way to spend a day.',
    ],
    ask: [
      {
        text: 'Do they come as messages, as followers or under your posts?',
        unless: /\b(?:messag\w*|dms?|follow\w*|comment\w*|repl(?:y|ies)|tag\w*|requests?|like(?:s|d)?)\b/i,
      },
      {
        text: 'Did it begin with one post, or all at once?',
        unless: /\b(?:since|after|every|always|months|weeks|suddenly)\b/i,
      },
    ],
    quick: [
      {
        text: 'Report them as spam before you block them: that helps to find the rest.',
        unless: /\breport\w*\b/i,
      },
    ],
    detail: 'the names of a few of those accounts',
    act: ['pass those accounts on to the team that hunts them', 'get those accounts looked at'],
    hits: [
      'messages requests from bots every day',
      'porn bots keep following me, blocked 40 today',
      'every post of mine is full of crypto bots in the replies',
    ],
    misses: ['stop making me talk to a bot in messages', 'bots in my lobby again', 'your robot vacuum follows the cat'],
  },
  {
    id: 'badge-gone',
    matter: 'the trouble with your badge',
    sectors: ['social', 'streaming', 'games'],
    when: [
      /\b(?:verif(?:ied|ication) (?:badge|tick|check ?mark|mark|status|symbol)|blue (?:tick|check(?: ?mark)?|badge)|(?:tick|check ?mark|badge)|partner badge)\b/i,
      /\b(?:gone|lost|lose|disappear\w*|vanish\w*|removed|taken (?:away|off)|missing|den(?:ied|y)|reject\w*|refus\w*|pending|still (?:no|waiting|not)|never|won'?t|wont|not (?:showing|there|shown|approved|verified)|paid|waiting|weeks?|apply|applied)\b/i,
    ],
    not: settledOr(
      /\b(?:name badge|staff|achievement|unlock\w*|boots|dog|deer|fitness|id badge|how (?:do|can|to)|everyone with|buying)\b/i,
    ),
    ack: [
      'Losing the mark that shows it is really you is upsetting.',
      'Your followers look for that badge, so I can see why it matters.',
      'You should at least know why the badge is not there.',
    ],
    ask: [
      {
        text: 'Did you change your name or picture shortly before?',
        unless: /\b(?:chang\w*|rename\w*|new (?:name|pic\w*|handle)|appl(?:y|ied)|den(?:ied|y)|reject\w*|pending)\b/i,
      },
    ],
    quick: [
      {
        text: 'A changed name or picture can hide it until the new one has been checked.',
        unless: /\b(?:appl(?:y|ied)|den(?:ied|y)|reject\w*|pending|(?:didn'?t|did not|haven'?t|never) chang\w*)\b/i,
      },
    ],
    detail: 'your username',
    act: ['see what is recorded about the badge', 'find out why it was taken off'],
    hits: [
      'my verified badge disappeared',
      'where did the blue tick go, i paid for it and its gone',
      'application for the badge denied again and no reason',
    ],
    misses: [
      'the man with the name badge Colm never came',
      'how do i get a blue tick, never had one',
      'badge on your boots is gone',
    ],
  },
  {
    id: 'handle-taken',
    matter: 'that name being taken',
    sectors: ['social', 'games'],
    when: [
      /\b(?:user ?names?|handles?|@ ?names?|gamer ?tag|screen ?name|channel name|url|player name)\b/i,
      /\b(?:taken|in use|inactive|not (?:been )?used|unused|abandoned|dormant|squatt\w*|parked|available|dead account|hasn'?t (?:posted|tweeted|played|logged)|has(?:n'?t| not) been (?:active|used)|trademark\w*|belongs to|hasnt (?:posted|tweeted|played))\b/i,
    ],
    not: settledOr(
      /\b(?:hacked|stolen|login|log in|password|how (?:do|can) i change (?:my|the)|impersonat\w*|pretend\w*|domain|handle (?:of|on|it)|available (?:in|on|for) (?:my|stores?))\b/i,
    ),
    ack: [
      'It is a pity when the name you want sits unused on another account.',
      'I can see why you want that name, above all when nobody uses it.',
      'A name that is taken and never used is annoying.',
    ],
    ask: [
      {
        text: 'Is it a trademark or brand of yours?',
        unless:
          /\b(?:trademark\w*|brand|business|company|registered|band|my (?:real |own )?name|just (?:like|want))\b/i,
      },
    ],
    detail: 'the name you want',
    act: ['see what the rules on unused names allow', 'find out whether it can be released'],
    hits: [
      'username i want is taken by an inactive account',
      'the handle belongs to someone who hasnt tweeted since 2012, can i have it',
      'gamertag taken by a dead account, release it please',
    ],
    misses: [
      'my username was stolen, taken by a hacker',
      'how do i change my username, is it available',
      'handle of the pan is not available',
    ],
  },
  {
    id: 'messages-about-you-sold',
    matter: 'the worry that your details were passed on',
    sectors: ['software', 'social', 'mobile', 'broadband', 'streaming', 'games', 'devices'],
    when: [
      /\b(?:sold|sell(?:s|ing)?|shar(?:e|ed|es|ing)|gave|giv(?:e|en|ing)|pass(?:ed|ing)?|leak(?:ed|ing|s)?|hand(?:ed|ing)?|trad(?:ed|ing))\b/i,
      /\b(?:my|our|people'?s|customers?'?|users?'?|everyone'?s) (?:\w+ )?(?:info\w*|details|data|number|e-?mail(?: address)?|address|phone number|contact\w*)\b/i,
      /\b(?:to (?:\w+ )?(?:third part\w*|3rd part\w*|compan\w*|advertis\w*|spammers?|marketers?|scammers?|telemarket\w*|others?|everyone|anyone|whoever|people|some ?(?:one|body))|without (?:my|our) (?:consent|permission|knowledge|say)|spam\w*|telemarket\w*|scam\w*|no right|sold|sell(?:s|ing)?)\b/i,
    ],
    not: settledOr(
      /\b(?:sell(?:ing)? my (?:phone|laptop|console)|share my (?:screen|location|plan|data plan|hot ?spot)|data (?:plan|allowance|gift)|gave (?:you|u|him|her|your|the agent) my|i (?:gave|shared|sent|passed)|address (?:to|for) (?:deliver\w*|ship\w*)|breach|hacked|how (?:do|can) (?:i|we))\b/i,
    ),
    ack: [
      'What you gave us is yours, so I take that worry seriously.',
      'You have every right to know who holds your details.',
      'Getting calls or mail from strangers makes anybody wonder where they got the address.',
    ],
    ask: [
      {
        text: 'What makes you think it came from us: a name, an address only we have?',
        unless:
          /\b(?:because|only (?:you|u|used)|alias|unique|right after|since (?:i )?(?:sign|join)\w*|same day|policy)\b/i,
      },
    ],
    detail: 'what you received and when',
    act: ['get it to the privacy team', 'ask the privacy team where that could have come from'],
    hits: [
      "i'd appreciate it if you didn't sell my details to other companies",
      'signed up with you and now 10 spam calls a day, you sold my number',
      'who said you could share my email with third parties without my consent',
    ],
    misses: [
      'i gave the agent my email and spam came, odd',
      'can i share my data with someone on my plan',
      'selling my phone, how do i wipe my data for others',
    ],
  },
];
