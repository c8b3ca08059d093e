import { type Fault, says } from '../fault';
import { isKnownThing, isPluralNoun } from '../nouns';
import { isMisspelt } from '../spelling';
import { MASS } from '../things';
import { isBaseVerb } from '../verbs';
import { PREPOSITIONS } from '../words';

const IS_FINITE = /\b(?:could|couldn't|can|can't|is|are|was|were|have|has|had|did|didn't|do|don't|will|won't)\b/;
/** After these a pronoun is meant: "no help from someone". */
const TAKES_SOMEONE =
  /^(?:reach|tell|ask|see|find|contact|get|need|call|send|sent|gave|give|help|pay|paid|hire|know|like|let|by|is|was|not)$/;

/** "turn on", "log in": the small word belongs to the verb. */
const TAKES_PARTICLE =
  /^(?:turn|log|sign|switch|power|hang|check|plug|get|come|go|let|put|hold|move|stay|carry|keep|light|lock|boot|build|ring|call|cut|kick|phone|add|opt|dial|tune|give|walk|start|walked|rang|hung|going|went|came|got|built|gave|logged|logging|turned|turns|signed|checked|plugged|locked|moved|held|up|out|back|straight|all|never)(?:s|ing|ed)?$/;

/** Verbs of troubles that `isBaseVerb` does not hold. */
const OF_MANY = /^(?:kick|throw|boot|knock|force|lag)$/;

/** "the bike just kick you off": one thing, and a verb of many. */
function isUninflected(words: readonly string[]): boolean {
  if (!/^(?:the|your)$/.test(words[0] ?? '')) return false;
  for (let at = 2; at < Math.min(words.length - 1, 7); at++) {
    if (
      !(isBaseVerb(words[at] ?? '') || OF_MANY.test(words[at] ?? '')) ||
      !/^(?:you|us|it|them)$/.test(words[at + 1] ?? '')
    )
      continue;
    let head = at - 1;
    while (/^(?:just|still|always|also|even|only|never)$/.test(words[head] ?? '')) head--;
    const noun = words[head] ?? '';
    return head > 0 && isKnownThing(noun) && !isPluralNoun(noun) && !/s$/.test(noun);
  }
  return false;
}

/** "broke down on hard shoulder", "waited for customs desk": a single thing that lacks its article at the end. */
function lacksArticle(words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  const at = PREPOSITIONS.has(words.at(-2) ?? '') ? -2 : PREPOSITIONS.has(words.at(-3) ?? '') ? -3 : 0;
  if (at === 0 || !isKnownThing(last) || isPluralNoun(last) || MASS.has(last)) return false;
  if (!/^(?:in|on|at|for|from)$/.test(words.at(at) ?? '')) return false;
  return at === -2
    ? /^(?:app|website|site|parcel|package|suitcase|laptop|computer|sofa|door|desk|flight|order|account|page|box|kettle|oven|fridge|train|ticket|shirt|window|plane)$/.test(
        last,
      )
    : /^(?:hard|customs|wrong|new|old|check|front|back|main|whole|gift|help|service)$/.test(words.at(-2) ?? '');
}

/** What makes a statement of trouble read badly, cut out of its post. */
export const ILL_FORMED: readonly Fault[] = [
  {
    id: 'a call for help glued on',
    isFaulty({ text }) {
      const [last = '', before = ''] = text.split(' ').toReversed();
      return (
        /^(?:someone|somebody|anyone|anybody|please|pls|help|guys)$/.test(last) &&
        !(
          /^(?:someone|somebody|anyone|anybody)$/.test(last) &&
          (PREPOSITIONS.has(before) || TAKES_SOMEONE.test(before))
        ) &&
        !(last === 'help' && /^(?:no|any|of|for|to|without|get|your|the|our)$/.test(before))
      );
    },
    hits: [["the lamp won't connect to your home wifi someone", "lamp won't connect to my home wifi someone help"]],
    misses: [
      ["you can't speak to someone", "i can't speak to someone"],
      ['you were given no help', 'i was given no help'],
    ],
  },
  {
    id: 'a small word without what it goes with',
    isFaulty({ text }) {
      const [last = '', before = ''] = text.toLowerCase().split(' ').toReversed();
      return (
        /\b(?:wait|waits|waiting|waited) (?:on|for)$|\bstuck (?:on|at|in|with)$/.test(text) ||
        (/^(?:on|in)$/.test(last) && !TAKES_PARTICLE.test(before) && !/ where .+ (?:on|in)$/.test(text))
      );
    },
    hits: [
      ["you're still waiting on", "I'm still waiting on, Dana"],
      ['being charged for a full year on', 'charged for a full year on day 8'],
      ['being stuck on', 'stuck on this screen'],
    ],
    misses: [
      ["the lamp won't turn on", "the lamp won't turn on"],
      ["you can't log in", "i can't log in"],
      ['you were hung up on', 'i was hung up on'],
    ],
  },
  {
    id: 'slang and loud words',
    isFaulty: says(
      /\b(?:screw(?:ed|ing|y)|messed|messing|effed|borked|buggered|knackered|wrecked|freak(?:s|ed|ing)?|freaking|trippin\w*|wack|wonky|janky|bonkers|nuts|mental|crazy|insane\w*|horribly|insanely|ridiculously|stupidly|toast|sux|lagged out|run ?around|mugged|shafted|robbed|fobb\w*|chop(?:ped)?|effing|frigging|lol|gonna|wanna|w|ppl|ep|idk|sick as|is sick|are sick|is lit|is fire|unreal|wicked|ain't|innit|sick of|fed up|abysmally)\b/i,
    ),
    hits: [
      ['your keyboard is completely screwed up', 'my keyboard is completely screwed up'],
      ['your tablet is freaking out', 'my tablet is freaking out'],
    ],
    misses: [['your keyboard is broken', 'my keyboard is broken']],
  },
  {
    id: 'a misspelt word',
    isFaulty: ({ text }) => text.split(/[^\p{L}']+/u).some((word) => isMisspelt(word.toLowerCase())),
    hits: [["you don't get the poynts", 'i dont get the poynts']],
    misses: [["you don't get the points", 'i dont get the points']],
  },
  {
    id: 'every one there is, made into one',
    isFaulty: says(/^the (?:[\w-]+ ){1,3}on earth\b/i),
    hits: [['the scanner on earth being down', 'every kiln and scanner on earth is down']],
    misses: [['the scanner being down', 'the scanner is down']],
  },
  {
    id: 'an article before a verb',
    isFaulty: says(
      /\ban? (?:shipped|delivered|charged|cancelled|sent|received|returned|refunded|delayed) (?:to|from|by|on|in|at|for|again)\b/,
    ),
    hits: [['you had a shipped to wrong facility message', 'i had a shipped to wrong facility message']],
    misses: [['you had a delayed parcel', 'i had a delayed parcel']],
  },
  {
    id: 'one thing with a verb of many',
    isFaulty: ({ text }) => isUninflected(text.toLowerCase().split(' ')),
    hits: [['the bike just kick you off', 'the bike just kick me off']],
    misses: [
      ['the bikes just kick you off', 'the bikes just kick me off'],
      ['the bike kicks you off', 'the bike kicks me off'],
    ],
  },
  {
    id: 'a thing without its article',
    isFaulty: ({ text }) =>
      lacksArticle(text.toLowerCase().split(' ')) ||
      /\ban? [\w ]+ instead of (?!an? |the |your |my |\w+s$|any)\w+$/.test(text),
    hits: [
      ['you waited in line for customs desk', 'waited in line for customs desk'],
      ['getting a kettle instead of mixer', 'ordered mixer got a kettle'],
    ],
    misses: [
      ['your bag was left at the desk', 'my bag was left at the desk'],
      ['getting a kettle instead of a mixer', 'ordered a mixer got a kettle'],
    ],
  },
  {
    id: 'a code that was taken for a word',
    isFaulty: says(
      /\binstead of (?:the )?(?:\d+[a-z]|[a-z]\d)|^getting (?:\d+[a-z]+|[a-z]\d+) instead\b|\b(?:sept|octobers?|novembers?)\b(?=.*\binstead\b)|\bending \d/,
    ),
    hits: [
      ['getting 3w instead of 3n', 'ordered 3N got 3W'],
      ['you were billed on meter ending 881', 'billed on meter ending 881'],
    ],
    misses: [['getting size 6 instead of size 9', 'ordered size 9 got size 6']],
  },
  {
    id: 'a number where a sentence begins',
    isFaulty: ({ text }) =>
      /^(?:about|around|roughly|approximately|like|as|for|at)\b/.test(text) && IS_FINITE.test(text),
    hits: [['about a fifth of the guests could not join', 'about a fifth of the guests could not join']],
    misses: [['two of the guests could not join', 'two of the guests could not join']],
  },
  {
    id: 'a passive whose subject was another',
    isFaulty: says(
      /^(?:you were|being) (?:left (?:on|at|in|by|outside|beside|behind) (?!hold)|locked$|delivered\b|posted\b|dumped\b)/,
    ),
    hits: [
      ['you were left on the lawn', 'parcel soaked. left on the lawn'],
      ['you were locked', 'pressed stop, locked, unlocked'],
    ],
    misses: [['being left on hold', 'left on hold']],
  },
  {
    id: 'turned round, but a request',
    isFaulty: says(
      /\b(?:can't|cannot|couldn't|not being able to) (?:somebody|someone|anybody|anyone|you|we|they|it|the)\b|\b(?:can't|cannot|couldn't) even \w+$|\bto get past$/,
    ),
    hits: [
      ["you can't somebody take a bucket", "can't somebody take a bucket to them"],
      ["you can't even start", 'error QX, cant even start'],
    ],
    misses: [["you can't even log in", "i can't even log in"]],
  },
  {
    id: 'the end belongs to what comes next',
    isFaulty: ({ text, after }) =>
      / (?:when|whenever|while|once|if|after|before) you \w+(?: \w+)?$/.test(text) &&
      /^,? (?:they|it|he|she|the|nobody|there|your|you)\b/.test(after),
    hits: [
      ['your letter went to your old flat when you ring', 'my letter went to my old flat & when i ring they wont say'],
    ],
    misses: [['the app crashes when you scan', 'the app crashes when i scan']],
  },
  {
    id: 'gone, but only to another colour or place',
    isFaulty: says(/\b(?:is|are) gone (?:from|to)\b/),
    hits: [['the hubs are gone from blue to white', 'hubs gone from blue to white']],
    misses: [['the hubs are gone', 'hubs gone']],
  },
  {
    id: 'the same thing named twice',
    isFaulty: says(
      /\b(?:your|the) ((?!one\b|same\b|new\b|wrong\b)\w{3,})\b.*\b(?:your|the) \1(?= (?:down|up|off|out|on|in|at|to|from|was|is|has)\b|$)|\byour (?:\d+|for|to|and) your\b/,
    ),
    hits: [
      ['your radio wakes your radio up', 'it wakes it up'],
      ['your 4 your rug', 'my 4 my rug'],
    ],
    misses: [
      ['your account was linked to the account manager', 'my account was linked to your account manager'],
      ['the first parcel came without the second', 'the first parcel came without the second'],
    ],
  },
  {
    id: 'a handle that was masked',
    isFaulty: says(/\buser's\b|^(?:the |your )?user\b/),
    hits: [['the user being down', 'the user being down']],
    misses: [['every user being logged out', 'every user being logged out']],
  },
  {
    id: 'points to what stands elsewhere',
    isFaulty: ({ text }) =>
      /^it's been .* since$|(?:\b(?:keep|keeps|kept|are|you're|still) |^)(?:getting|receiving|seeing) (?:the|these|those|this|that) (?:text|email|e-mail|mail|call|letter|ad|advert|popup|notification|thing)s?(?: again and again)?$/.test(
        text,
      ) ||
      /^(?:you (?:still )?(?:can't|cannot|couldn't)|not being able to) \w+ it (?:to|on|onto|from|in|into|for|at)\b/.test(
        text,
      ),
    hits: [
      ["it's been a month since", "it's been a month since the new boiler came"],
      ["you're seeing these adverts", "I'm seeing these adverts"],
      ['getting the letters again and again', 'these letters keep coming, I keep getting them'],
      ["you can't switch it to your tablet", "I can't switch it to my tablet"],
    ],
    misses: [
      ['nothing has worked since', 'nothing has worked since'],
      ["it's been a week since you ordered", "it's been a week since I ordered"],
    ],
  },
  {
    id: 'has trouble, and not which',
    isFaulty: ({ text }) =>
      /\b(?:have|has|having|got|had|experiencing|facing) (?:(?:an?|some|this|the|this same|the same|another|one|many|multiple|various) )?(?:(?:same|new|big|serious|real|huge|major|small|technical|minor|little) )?(?:issues?|problems?|faults?|questions?|concerns?|defects?|trouble|difficult\w+)(?: (?:booking|making|using|changing|getting|finding|doing))?$/.test(
        text,
      ) && !/\b(?:no|any) \w+$|\b(?:no|any) \w+ \w+$/.test(text),
    hits: [
      ['your oak clock has an issue', 'my oak clock has an issue, it hums'],
      ["you're having problems", 'we are having problems'],
      ['you have a problem booking', 'I have a problem booking'],
    ],
    misses: [
      ['you have a problem with your game', 'I have a problem with my game'],
      ["you're having trouble signing in", "I'm having trouble signing in"],
    ],
  },
  {
    id: 'shortened as in a chat',
    isFaulty: says(
      /\b(?:pb|prob|probs|bc|gotta|kinda|dunno|y'?all|fam|deets|vids?|hv|dnt|wid|whack|2day|2moro|b4|gr8|cus|msg|msgs|acc|accnt|pls|smth|sth|sm1|fone|tix|peeps|folks|bruh|bro|dude)\b/i,
    ),
    hits: [['the heater has a pb with the dial', 'the heater has a pb with the dial']],
    misses: [['the heater has a crack in the dial', 'the heater has a crack in the dial']],
  },
  {
    id: 'half of what does not go together',
    isFaulty: ({ text, after }) =>
      /^ (?:and|while|with|or) [^.!?\n]{1,60}\b(?:at the same time|at once|together|simultaneously)\b/.test(after) ||
      /\b(?:either|both|neither) (?:\w+ )?(?:earlier|later|new|other|same|next)\b(?! \w*(?:s|one|flight|train|ferry)\b)/.test(
        text,
      ),
    hits: [
      ["you can't run the oven", "can't run the oven and the hob at the same time"],
      ["you can't join either later with your dog", "can't join either later with my dog"],
    ],
    misses: [["you can't run the oven", "can't run the oven and the hob is cracked"]],
  },
  {
    id: 'what it became, or which one, is left out',
    isFaulty: says(
      /\b(?:turning|going|becoming|getting|making|staying|remaining)$|\bhad to (?:buy|get|order|use|find) (?:another|a new|a different|a second) one$|\b(?:find|found|figure|figured|work|worked) out$/,
    ),
    hits: [
      ['your cider turning', 'our cider turned sour'],
      ['you had to buy another one', 'the mop snapped, we had to buy another one'],
      ["you can't work out", "I can't work out the dial"],
    ],
    misses: [['you had to buy another lamp', 'I had to buy another lamp']],
  },
];
