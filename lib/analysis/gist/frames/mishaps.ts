import { wordTable } from '@/lib/domain/wordTable';
import { gerundOf } from '../inflect';
import { nounAfter, nounBefore, restFrom } from '../phrases';
import { type Frame, gerund, possessive, subjectOf } from './frame';

const FOREIGN =
  'hair|hairs|plastic|glass|metal|mould|mold|insects?|bugs?|fly|flies|maggots?|worms?|cockroach(?:es)?|mouse|bones?|stones?|screws?|nails?|slugs?|spider|wasp|moths?|weevils?|blood|plaster|feather|wire|needle|holes?|cracks?|scratch(?:es)?|stains?|dents?|tears?|rip|rust|grit|sand|shards?|splinters?|wood|rubber|string|eggshell';
const TIMES_WORD = '(?:\\d{1,2}|twice|two|three|four|five|six|seven|eight|nine|ten|several|multiple|many|countless)';
const ASKING =
  "asked|asking|called|calling|rang|ringing|phoned|phoning|emailed|emailing|messaged|messaging|contacted|contacting|chased|chasing|written|wrote|writing|tweeted|tweeting|reported|reporting|complained|complaining|tried|trying|explained|explaining|requested|requesting|dm'?d|dmed|applied|reordered|returned|rebooked|rescheduled|reset|restarted|reinstalled|uninstalled";

const ASK_GERUND = wordTable<string>({
  wrote: 'writing',
  written: 'writing',
  rang: 'ringing',
  "dm'd": 'messaging',
  dmed: 'messaging',
  reset: 'resetting',
});
function asking(word: string): string {
  const lower = word.toLowerCase();
  return (
    ASK_GERUND[lower] ??
    (/ing$/.test(lower)
      ? lower
      : gerundOf(
          /(?:ied)$/.test(lower)
            ? `${lower.slice(0, -3)}y`
            : lower.replace(/ed$/, /(?:messag|chas|rebook)ed$/.test(lower) ? (/rebook/.test(lower) ? '' : 'e') : ''),
        ))
  );
}

export const MISHAP_FRAMES: readonly Frame[] = [
  {
    id: 'third time asking',
    rank: 10,
    pattern: new RegExp(
      String.raw`\b(?<nth>second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|6th) (?:time|attempt|go)(?: (?:today|now|this (?:week|month)))? (?:(?:i'?ve|i have|i|we've|we|i'm|i am) )?(?:(?:had to|have to|having to|now|been) )?(?<verb>${ASKING}|ask|call|ring|phone|email|message|contact|chase|write|report|complain|explain)\b`,
      'gi',
    ),
    say({ nth, verb }, { view, next }) {
      const count = COUNT_OF[(nth ?? '').toLowerCase()];
      const base = (verb ?? '').toLowerCase();
      const doing = /^(?:ask|call|ring|phone|email|message|contact|chase|write|report|complain|explain)$/.test(base)
        ? gerundOf(base)
        : asking(base);
      const rest = restFrom(view, next, 6);
      if (!count || rest === null) return null;
      return gerund(
        /^(?:for|about|to|you|us)\b/.test(rest)
          ? `${doing} ${count} ${rest.replace(/^us\b ?/, '')}`.trim()
          : `${doing}${rest ? ` ${rest}` : ''} ${count}`,
      );
    },
    examples: [
      ['Third time asking for my refund. My solicitor writes tomorrow', 'asking three times for your refund'],
      ['second time I have had to call about my bill', 'calling twice about your bill'],
      ['third time lucky', null],
    ],
  },
  {
    id: 'asked so often',
    rank: 7,
    pattern: new RegExp(
      String.raw`\b(?:i'?ve|i have|i|we've|we have|we|have|already|and|^) ?(?:now |already |even |also |had to )*(?<verb>${ASKING})(?: (?:you|them|support|customer service|customer services|the (?:shop|store|bank|hotel|driver|branch)|in|about (?:it|this)|your \w+(?: \w+)?|it))? (?<count>twice|${TIMES_WORD} times)\b`,
      'gim',
    ),
    say({ verb, count }, { view, next }) {
      const doing = asking(verb ?? '');
      const rest = restFrom(view, next, 5);
      const about = rest && /^(?:about|for) /.test(rest) ? ` ${rest}` : '';
      if (/^(?:trying|explaining)$/.test(doing) && about === '')
        return /^trying$/.test(doing)
          ? gerund(`trying ${count?.toLowerCase()}`)
          : gerund(`having to explain ${count?.toLowerCase()}`);
      return gerund(`${doing} ${count?.toLowerCase()}${about}`);
    },
    examples: [
      ["I've emailed 5 times about my late mother's policy", "emailing 5 times about your late mother's policy"],
      ['I have called four times', 'calling four times'],
      ['my mum called twice', null],
    ],
  },
  {
    id: 'third mishap',
    rank: 9,
    pattern: /\b(?<nth>second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|6th) (?=[a-z])/gi,
    say({ nth }, { view, next }) {
      const noun = nounAfter(view, next, ['of'], true);
      if (
        !noun ||
        !/^(?:the|your) /.test(noun.text) ||
        /^(?:party|hand|class|floor|half|place|chance|birthday|wear|one|attempt|time|go|day|week|child)$/.test(
          noun.head,
        )
      )
        return null;
      const ordinal = ORDINAL[(nth ?? '').toLowerCase()] ?? nth?.toLowerCase();
      const index = view.index(noun.end);
      const verb = view.tokens[index];
      if (
        verb &&
        !verb.fresh &&
        /^(?:missed|cancelled|canceled|moved|postponed|rescheduled|delayed|changed|lost|failed|broken|rejected|wrong|declined)$/.test(
          verb.lower,
        )
      )
        return possessive(`the ${ordinal} ${verb.lower === 'canceled' ? 'cancelled' : verb.lower} ${noun.bare}`);
      return /^(?:cancellation|delay|mistake|error|failure|outage|no-show|complaint|fault|breakdown|mix-up|missed|faulty|broken|wrong|late|failed|cancelled|delayed|damaged|lost)\b/.test(
        noun.bare,
      )
        ? possessive(`the ${ordinal} ${noun.bare}`)
        : null;
    },
    examples: [
      ['Third delivery date missed today.', 'the third missed delivery date'],
      ['my second faulty router in a month', 'the second faulty router'],
      ['obsessed, third one this week', null],
      ['second hand shop', null],
    ],
  },
  {
    id: 'found in',
    rank: 10,
    pattern: new RegExp(
      String.raw`\b(?:found|finding|discovered|bit (?:into|on)|there (?:was|is|were|are)|there's|just had|got) (?<what>(?:(?:a|an|some|two|three|several|bits? of|pieces? of|tiny|small|large|big|sharp|long|live|dead|huge|black|a piece of|a bit of|a lump of|lumps of|shards? of|chunks? of|piece of) ){1,4}(?:[a-z]+ )?(?:${FOREIGN})(?: of (?:plastic|glass|metal|wood))?|(?:${FOREIGN})) (?:in|inside|on|at the bottom of|all over|through) (?=(?:my|our|your|the|a|her|his|one) )`,
      'gi',
    ),
    say({ what }, { view, next }) {
      const noun = nounAfter(view, next, ['of']);
      const where = /\b(in|inside|on|at the bottom of|all over|through) $/i
        .exec(view.text.slice(0, view.tokens[next]?.start ?? 0))?.[1]
        ?.toLowerCase();
      if (!noun || !where) return null;
      return gerund(`finding ${what?.toLowerCase().replace('mold', 'mould')} ${where} ${noun.text}`);
    },
    examples: [
      [
        'my son found a sharp piece of plastic in your berry yoghurt pouch this morning',
        'finding a sharp piece of plastic in the berry yoghurt pouch',
      ],
      ['There was a hair in my salad', 'finding a hair in your salad'],
      ['found a nice cafe in the park', null],
    ],
  },
  {
    id: 'wrong one',
    rank: 8,
    pattern:
      /\b(?<how>sent|sending|send|got|received|delivered|given|gave|shipped|packed|ordered) (?:me |us |out |through |over |my \w+ )?(?:(?:totally|completely) )?(?:the |a |an )?wrong (?<what>[a-z][\w-]*(?: (?:of [a-z]+|size|colou?r|order|shade|model|flavou?r))?)\b/gi,
    say({ how, what }, { view, at }) {
      const before = view.tokens[at - 1]?.lower ?? '';
      const verb = (how ?? '').toLowerCase();
      if (verb === 'ordered' || (/^(?:i|we)$/.test(before) && /^(?:sent|delivered|gave|packed)$/.test(verb)))
        return null;
      const said = (what ?? '').toLowerCase();
      if (/^(?:one|thing|way|idea|end|number|impression|side|person|foot|in|with)$/.test(said))
        return said === 'one' || said === 'thing' ? gerund(`being sent the wrong ${said}`) : null;
      return gerund(`${/^(?:got|received|given)$/.test(verb) ? 'getting' : 'being sent'} the wrong ${said}`);
    },
    examples: [
      ['you sent the wrong size', 'being sent the wrong size'],
      ['got the wrong shade of foundation', 'getting the wrong shade of foundation'],
      ['I sent the wrong form, sorry', null],
    ],
  },
  {
    id: 'someone elses',
    rank: 8,
    pattern:
      /\b(?:sent|got|received|delivered|given|gave)(?: me| us)? (?:someone|somebody|some one) else'?s (?<what>order|parcel|food|package|meal|delivery|bag|letter|post|mail|statement|bill|prescription|shopping|luggage)\b/gi,
    say: ({ what }) => gerund(`getting someone else's ${what?.toLowerCase()}`),
    examples: [
      ["I got someone else's order", "getting someone else's order"],
      ["someone else's fault", null],
    ],
  },
  {
    id: 'forgot it',
    rank: 7,
    pattern:
      /\b(?:you|they|driver|restaurant|staff|guys|kitchen|and|always|again|have|store|shop|u)(?: guys| all)? (?:forgot|forgotten|missed out|left out|left off) (?=(?:my|our|the|half|a) )/gi,
    say(_, { view, next }) {
      const noun = nounAfter(view, next, ['of']);
      if (
        !noun ||
        /^(?:connection|flight|train|point|password|pin|username)$/.test(noun.head) ||
        !/^(?:your|the) /.test(noun.text)
      )
        return null;
      return possessive(`${noun.text} being forgotten`);
    },
    examples: [
      ['you forgot my drink again', 'your drink being forgotten'],
      ['I forgot my password', null],
    ],
  },
  {
    id: 'missed it',
    rank: 6,
    pattern:
      /\b(?:miss|missed|missing|misses) (?:\w+ )?(?=(?:the (?:start|end|first half|beginning) of )?(?:(?:my|our) |the (?:\w+ ){0,2}(?:connection|connecting flight|connecting train|flight|train|ferry|bus|plane|interview|funeral|wedding|appointment|exam|event|meeting|slot|boat|sleeper|coach)))/gi,
    say(_, { view, next, at }) {
      const before = view.text.slice(0, view.tokens[at]?.start ?? 0);
      if (nounBefore(view, at)) return null;
      if (
        /\b(?:you|they|don'?t|not|never|you'?ll|he|she|it|which|courier|driver|bags?|case|luggage|parcel)(?: just| have| has| had)? $/i.test(
          before,
        )
      )
        return null;
      const noun = nounAfter(view, next, ['of', 'to']);
      if (/\b(?:i'?m|am|are|we're|is) (?:\w+ )?$/i.test(before))
        return noun?.owned ? possessive(`${noun.text} being missing`) : null;
      return noun && /^(?:your|the) /.test(noun.text) && !/^(?:call|calls|delivery|point|message)$/.test(noun.head)
        ? gerund(`missing ${noun.text}`)
        : null;
    },
    examples: [
      ['late again so I missed my connection', 'missing your connection'],
      ["you won't want to miss the funeral scene", 'missing the funeral scene'],
      ['I miss the old logo', null],
      ['nobody told me it missed the flight', null],
    ],
  },
  {
    id: 'still billed',
    rank: 9,
    pattern:
      /\b(?:still (?:being |getting )?(?:tak(?:e|ing) (?:my )?money|taking payments?|charg(?:ed|ing)|bill(?:ed|ing))|(?:charged|billed|debited|taken|charging|took)(?: \w+){0,4} after (?:i |we )?(?:had |have |'ve )?cancel\w*|cancell?ed (?:\w+ ){0,9}(?:still (?:being )?(?:charged|charging|billed|taking)))/gi,
    say(_, { view }) {
      if (!/\bcancel/i.test(view.text)) return null;
      return /\b(?:charg|overcharg)/i.test(view.text)
        ? gerund('still being charged after you cancelled')
        : /\bbill/i.test(view.text)
          ? gerund('still being billed after you cancelled')
          : possessive('money still being taken after you cancelled');
    },
    examples: [
      [
        "Cancelled my subscription in March and you're STILL taking money",
        'money still being taken after you cancelled',
      ],
      ['my flight was cancelled', null],
    ],
  },
  {
    id: 'price rise',
    rank: 6,
    pattern:
      /\b(?:(?:price|cost|bill|premium|rent|fee|fare|subscription|insurance|membership|fees|prices|fares) (?:has |have |had |is |are |was |just |of (?:my |the )?\w+ (?:has |have )?)?(?:(?:just |nearly |almost |been |has |more than ){0,2})(?<verb>gone up|went up|going up|doubled|tripled|increased|jumped|risen|rising|rocketed|hiked))\b/gi,
    say({ verb }, scene) {
      const word = scene.view.tokens[scene.at]?.lower ?? '';
      const noun = nounBefore(scene.view, scene.at + 1);
      const said = noun && /^(?:your|the) /.test(noun.text) ? noun.text : `the ${word}`;
      const done: Record<string, string> = {
        'gone up': 'going up',
        'went up': 'going up',
        'going up': 'going up',
        doubled: 'doubling',
        tripled: 'tripling',
        increased: 'increasing',
        jumped: 'jumping',
        risen: 'rising',
        rising: 'rising',
        rocketed: 'rocketing',
        hiked: 'going up',
      };
      return possessive(`${said} ${done[(verb ?? '').toLowerCase()] ?? 'going up'}`);
    },
    examples: [
      ['my bill has gone up again', 'your bill going up'],
      ['prices doubled overnight', 'the prices doubling'],
      ['the sun has gone up', null],
    ],
  },
  {
    id: 'sold out',
    rank: 6,
    pattern:
      /\b(?:never|not|isn'?t|aren'?t|no longer|out of stock|out of|ran out of|run out of|stopped (?:selling|making|stocking|doing)|discontinued) (?<how>in stock|available)?/gi,
    say({ how }, scene) {
      const { view, at, next } = scene;
      const matched = view.text.slice(view.tokens[at]?.start ?? 0, view.tokens[next - 1]?.end ?? 0).toLowerCase();
      if (how) {
        const subject = subjectOf(scene);
        return subject && /^(?:your|the) /.test(subject.text)
          ? possessive(`${subject.text} not being ${how.toLowerCase()}`)
          : null;
      }
      const stopped = /^(stopped|discontinued|ran out of|run out of)(?: (\w+))?/.exec(matched);
      if (!stopped) return null;
      const noun = nounAfter(view, next, ['of', 'with', 'for']);
      if (!noun || !/^(?:your|the) /.test(noun.text) || /^(?:i|we)$/.test(view.tokens[at - 1]?.lower ?? ''))
        return null;
      return possessive(stopped[1]?.startsWith('r') ? `${noun.text} running out` : `${noun.text} being discontinued`);
    },
    examples: [
      ['you stopped making the ginger biscuits', 'the ginger biscuits being discontinued'],
      ['why did you ran out of the', null],
    ],
  },
];

const ORDINAL = wordTable<string>({
  '2nd': 'second',
  '3rd': 'third',
  '4th': 'fourth',
  '5th': 'fifth',
  '6th': 'sixth',
});
const COUNT_OF = wordTable<string>({
  second: 'twice',
  '2nd': 'twice',
  third: 'three times',
  '3rd': 'three times',
  fourth: 'four times',
  '4th': 'four times',
  fifth: 'five times',
  '5th': 'five times',
  sixth: 'six times',
  '6th': 'six times',
});
