import { isPerson, isRelative } from '../nouns';
import { nounAfter, nounBefore } from '../phrases';
import { CLAUSE_ENDS, PREPOSITIONS } from '../words';
import { type Frame, gerund, lasting, possessive, type Scene, subjectOf, tail } from './frame';

const VERY =
  '(?:(?:still|now|all|so|very|too|just|being|been|already|completely|totally|absolutely|always|constantly|again|extremely|really|incredibly|super|suddenly|currently|ridiculously|painfully|also|apparently|basically|always) ){0,3}';
/** What is wrong with a thing, in a word. Verdicts ("awful") say nothing about it and are not here. */
const STATE =
  'cancell?ed|delayed|postponed|rescheduled|lost|stolen|missing|broken|damaged|faulty|defective|cracked|smashed|crushed|soaked|dented|ripped|torn|melted|shattered|leaking|dripping|down|offline|cold|freezing|stale|mouldy|moldy|soggy|burnt|raw|undercooked|overcooked|off|late|overdue|wrong|incorrect|incomplete|faded|dead|stuck|out of (?:stock|order|date|action)|sold out|unavailable|overbooked|double[- ]booked|blocked|locked|suspended|disabled|deactivated|restricted|banned|hacked|compromised|frozen|filthy|dirty|closed|shut|rejected|declined|refused|denied|slow|buggy|glitchy|laggy|blank|empty|unusable|too (?:small|big|tight|loose|hot|cold|loud|short|long)|out of stock|expired|invalid|unreadable|inaccessible|blurry|noisy|smelly|mislabell?ed|flickering|jammed|deleted|removed|discontinued|overcharged|miss?ing|returned|withheld|messed up|unreliable|in pieces|in bits|full of holes|bent|snapped|burst|swollen|rusty|chipped';

const matched = ({ view, at, next }: Scene) =>
  view.text.slice(view.tokens[at]?.start ?? 0, view.tokens[next - 1]?.end ?? 0);

export const STATE_FRAMES: readonly Frame[] = [
  {
    id: 'is in a bad state',
    rank: 6,
    pattern: new RegExp(
      String.raw`\b(?:is|are|was|were|has been|have been|had been|has|gets?|got|gone|went|goes|'s been|been|has gotten) ${VERY}(?<state>${STATE})\b(?! (?:to the fact|with you|about|in touch))`,
      'gi',
    ),
    say({ state }, scene) {
      const subject = subjectOf(scene);
      const said = (state ?? '').toLowerCase().replace('canceled', 'cancelled').replace('moldy', 'mouldy');
      if (!subject || isRelative(subject.head) || !/^(?:your|the) /.test(subject.text)) return null;
      if (/^(?:wrong|off|gone|shut|stuck)$/.test(said) && !subject.known && !subject.owned) return null;
      // "the party is stuck": people are, too; only with the place is it said back.
      const has = scene.view.tokens[scene.at]?.lower === 'has' && !/^has (?:been|gone|got)/i.test(matched(scene));
      // "the desk has blocked €90": what the thing has done to another.
      if (
        has &&
        scene.view.tokens[scene.next]?.fresh === false &&
        !CLAUSE_ENDS.has(scene.view.tokens[scene.next]?.lower ?? '') &&
        !PREPOSITIONS.has(scene.view.tokens[scene.next]?.lower ?? '')
      )
        return null;
      const rest = tail(scene, scene.next, 5);
      if (rest === null || (said === 'off' && rest !== '') || (said === 'down' && /^ (?:to|with|for)\b/.test(rest)))
        return null;
      if (
        /^(?:lost|denied|refused)$/.test(said) &&
        rest !== '' &&
        !/^ (?:in|at|on|by|from|for|during|between|somewhere)\b/.test(rest)
      )
        return null;
      if (scene.duration && /^(?:down|offline|out of order|out of action|stuck)$/.test(said))
        return subject.owned || subject.known
          ? possessive(`${subject.text} being ${said} for ${scene.duration}`)
          : null;
      const more = /^ (?:by|for|in|at|on|from|between|under|during|before|after|until|with|because)\b/.test(rest)
        ? rest
        : '';
      const again = scene.nth ? ` for the ${scene.nth} time` : '';
      return possessive(`${subject.text} being ${said}${again || more}`);
    },
    examples: [
      ['my flight has been cancelled', 'your flight being cancelled'],
      [
        'For the third time the delivery of our Lund sofa was cancelled on the very morning.',
        'the delivery of your Lund sofa being cancelled for the third time',
      ],
      ['The step free entrance has been locked', 'the step free entrance being locked'],
      ['my internet is so slow since Monday', 'your internet being slow'],
      ['the website is down', 'the website being down'],
      ['my phone is fine', null],
      ['my son is late for school', null],
      ['the desk has blocked €900 on my card', null],
      ['every cab i book from the estate gets cancelled', null],
    ],
  },
  {
    id: 'arrived in a bad state',
    rank: 8,
    pattern:
      /\b(?:arrived|came|turned up|showed up|got here|was delivered|were delivered|been delivered|arrives|comes) (?:(?:today|yesterday|totally|completely|all|so|already|this morning|again|in the post|here|back|very|really|stone|freezing) ){0,2}(?<state>damaged|broken|smashed|cracked|cold|stone cold|freezing cold|late|soaked|soaking wet|wet|crushed|melted|stale|mouldy|opened|empty|dented|ripped|torn|open|scratched|shattered|burnt|raw|soggy|faulty|defective|incomplete|dead|wrong|rotten|defrosted|bent|dirty|in (?:pieces|bits)|\d+ (?:days?|hours?|weeks?|minutes?) late|(?:two|three|four|five|six|a) (?:days?|hours?|weeks?) late)\b/gi,
    say({ state }, scene) {
      const subject = subjectOf(scene);
      if (!subject || !/^(?:your|the|an?) /.test(subject.text) || isRelative(subject.head)) return null;
      const lead = subject.owned ? subject.text : subject.text.replace(/^an? /, 'the ');
      return possessive(`${lead} arriving ${state?.toLowerCase()}`);
    },
    examples: [
      ['my pizza arrived cold', 'your pizza arriving cold'],
      ['Lamp came smashed, well done', 'the lamp arriving smashed'],
      ['The wardrobe turned up totally scratched', 'the wardrobe arriving scratched'],
      ['came home late', null],
    ],
  },
  {
    id: 'headline state',
    rank: 5,
    pattern:
      /\b(?<state>cancell?ed|delayed|postponed|lost|damaged|overbooked|missing|late|broken|down|hacked|suspended|locked|ruined|stolen)\b(?= again\b|[.!?,;\n]|$| (?:and|but|for|by|at|on|in|with|because|due|after|yet|so)\b)/gi,
    say({ state }, scene) {
      const { view, at } = scene;
      const noun = nounBefore(view, at);
      if (!noun?.known || isPerson(noun.head) || /^(?:an?|another|any) /.test(noun.text)) return null;
      const first = view.index(noun.start);
      if (!view.tokens[first]?.fresh) return null;
      return possessive(`${noun.text} being ${state?.toLowerCase().replace('canceled', 'cancelled')}`);
    },
    examples: [
      ['flight cancelled and no one at the desk', 'the flight being cancelled'],
      ['Order delayed again', 'your order being delayed'],
      ['a lost parcel', null],
    ],
  },
  {
    id: 'bad thing',
    rank: 3,
    pattern:
      /\b(?<state>cancell?ed|delayed|lost|damaged|broken|faulty|defective|late|missed|missing|slow|cold|stale|soggy|burnt|dirty|filthy|wrong|incorrect|empty|cracked|mouldy|expired|leaking|overpriced|rude|unhelpful|double|unauthori[sz]ed|unexpected|hidden|extra) (?=[a-z])/gi,
    say({ state }, scene) {
      const { view, next, at, duration } = scene;
      const noun = nounAfter(view, next, ['of']);
      if (
        !noun ||
        (!noun.known && !/^(?:staff|charges?|fees?|driver|connection|size|colou?r|item|fries|chips)$/.test(noun.head))
      )
        return null;
      if (/^(?:your|the) /.test(noun.text) === false) return null;
      const first = view.tokens[next]?.lower ?? '';
      if (/^(?:my|our|the|your|this|that|a|an|these|those)$/.test(first)) return null;
      const before = view.tokens[at - 1];
      if (
        /\b(?:not|no|never|isn't|without|be|your|if|or)(?: an?| the| any)? $/i.test(
          view.text.slice(0, view.tokens[at]?.start ?? 0),
        )
      )
        return null;
      if (isRelative(first)) return null;
      const said = (state ?? '').toLowerCase().replace('canceled', 'cancelled');
      if (said === 'cold' && /^(?:drinks?|water|brew|milk|beer)$/.test(noun.head)) return null;
      if (
        said === 'late' &&
        /^(?:night|flight|train|bus)$/.test(noun.head) &&
        !/^(?:an?|the|my)$/.test(before?.lower ?? '')
      )
        return null;
      return duration &&
        !/^an?$/.test(before?.lower ?? '') &&
        /^(?:broken|slow|dirty|filthy|faulty|leaking|cold)$/.test(said)
        ? lasting(`${duration} of ${said} ${noun.bare}`)
        : possessive(`the ${said} ${noun.bare}`);
    },
    examples: [
      ['Another delayed flight with you lot', 'the delayed flight'],
      ['sick of slow wifi', 'the slow wifi'],
      ['The gym has had broken showers for a month!!', 'a month of broken showers'],
      ['not a late delivery, well done', null],
    ],
  },
  {
    id: 'being without',
    rank: 8,
    pattern:
      /\bwithout (?=(?:my|our|any|a|the|internet|wifi|heating|hot|water|power|electricity|signal|broadband|service|phone)\b)/gi,
    say(_, { view, next, duration }) {
      const noun = nounAfter(view, next, ['of']);
      if (!noun || !duration) return null;
      return noun.owned || noun.known || /water|heating|power/.test(noun.head)
        ? lasting(
            `${duration} without ${noun.text.replace(/^the (?=internet|wifi|hot|water|power|electricity|signal|broadband|service)/, '')}`,
          )
        : null;
    },
    examples: [
      ['5 days without internet now', '5 days without internet'],
      ["we've been two weeks without our fridge", 'two weeks without your fridge'],
      ['left without a word', null],
    ],
  },
  {
    id: 'having none',
    rank: 5,
    pattern:
      /\bno (?<what>(?:internet|wifi|wi-fi|broadband|signal|reception|phone signal|hot water|heating|running water|power|electricity|service|connection|dial tone|landline|tv|sound|picture)(?: connection| signal)?)\b(?! (?:like|charge))/gi,
    say({ what }, { duration }) {
      const said = (what ?? '').toLowerCase();
      return duration ? lasting(`${duration} with no ${said}`) : gerund(`having no ${said}`);
    },
    examples: [
      ['no internet since this morning', 'having no internet'],
      ['Three days and no hot water', 'Three days with no hot water'.toLowerCase()],
      ['no service like yours!', null],
    ],
  },
  {
    id: 'missing from',
    rank: 8,
    pattern:
      /\b(?<how>missing from|missing out of|(?:was|were|is|are) (?:all )?(?:missing|gone)|missing) ?(?=(?:from |out of |in |my|our|the|half|a |an |two|some|several|one|three|it'?s|its|items?|parts?)|[.!?,]|$)/gi,
    say({ how }, scene) {
      const { view, next, at } = scene;
      if (/^missing (?:from|out)/i.test(how ?? '') || /^(?:is|are|was|were)/i.test(how ?? '')) {
        const noun = nounBefore(view, at);
        let start = next;
        if (/^(?:from|out|in)$/.test(view.tokens[start]?.lower ?? '') && !/from/i.test(how ?? '')) start++;
        const from = nounAfter(view, start);
        if (!noun || !from || view.tokens[next]?.fresh) return null;
        if (/^(?:is|are|was|were)/i.test(how ?? '') && start === next)
          return noun.owned && from.text !== noun.text ? possessive(`${from.text} missing from ${noun.text}`) : null;
        return from.owned || from.known ? possessive(`${noun.text} missing from ${from.text}`) : null;
      }
      const noun = nounAfter(view, next, ['of', 'from', 'in']);
      const subject = subjectOf(scene);
      if (!noun || !subject || !(subject.owned || subject.known) || /^your /.test(noun.text)) return null;
      if (/^(?:flight|train|bus|connection|ferry)$/.test(noun.head)) return null;
      return possessive(`${noun.text} missing from ${subject.text}`);
    },
    examples: [
      ['the salsa was missing from my order', 'the salsa missing from your order'],
      ['My order is missing a drink', 'a drink missing from your order'],
      ["I'm missing my mum", null],
    ],
  },
  {
    id: 'stuck somewhere',
    rank: 6,
    pattern:
      /\b(?:stuck|stranded|trapped|sat|sitting|waiting|standing|held) (?<where>(?:out |back )?(?:at|in|on|outside|inside) (?:the |an? |your |this )?(?:\w+ )?(?:\w+ )?(?:tarmac|runway|plane|airport|station|platform|gate|train|bus|terminal|depot|warehouse|queue|line|traffic|lift|store|shop|branch|lounge|customs|chat queue|loop|loading screen|desk|aisle|car park))\b/gi,
    say({ where }, scene) {
      const place = (where ?? '')
        .toLowerCase()
        .replace(/\byour\b/, 'the')
        .replace(/\bthis\b/, 'the');
      const subject = nounBefore(scene.view, scene.at);
      const { duration } = scene;
      if (duration) return lasting(`${duration} ${place}`);
      if (subject && (subject.owned || subject.known) && !isRelative(subject.head))
        return possessive(`${subject.text} being stuck ${place}`);
      return /^(?:stuck|stranded|trapped|held)/i.test(scene.view.text.slice(scene.view.tokens[scene.at]?.start ?? 0))
        ? gerund(`being stuck ${place}`)
        : null;
    },
    examples: [
      ['Love spending 3 hours sitting on a freezing platform', '3 hours on a freezing platform'],
      ['we are stuck on the tarmac', 'being stuck on the tarmac'],
      ['sat in the station, lovely coffee', null],
    ],
  },
];
