import type { Grammar } from '../grammar';
import type { Reading } from '../reading';
import type { Gist } from '.';
import { isSayable } from './complaint';
import { isGrounded } from './grounding';
import { gerundOfPast } from './inflect';
import { type Noun, View } from './phrases';

export interface Praised {
  gist: Gist;
  start: number;
  end: number;
}

interface Saying {
  text: string;
  kind: 'praise' | 'deed';
}

/** One way in which people say that something was good. Every row is run on its examples. */
interface PraiseRow {
  id: string;
  pattern: RegExp;
  say(
    groups: Record<string, string | undefined>,
    scene: { view: View; at: number; next: number },
    grammar: Grammar,
  ): Saying | null;
  examples: [post: string, gist: string | null][];
}

/** What is too empty to be praised by name: "thanks for the reply" praises no reply. */
const NOT_PRAISED =
  /^(?:reply|response|info|information|heads|up|update|link|clarification|advice|tip|follow|retweet|rt|shout|answer|explanation|suggestion|support team|opportunity|reminder|mention|quick|prompt|fast|team)$/;
const SERVED =
  'stayed|helped|fixed|sorted|found|went above and beyond|went the extra mile|rang|called|carried|replaced|repaired|saved|made|looked after|unlocked|delivered|got|brought|refunded|explained|walked|drove|waited|mended|talked|checked|moved|rebooked|came|answered|resolved|arranged|took care of|turned|gave|showed|searched|tracked down|ran|held|dropped|upgraded|spent|calmed|guided|solved';
const NAME = '(?<name>[A-Z][a-z]{2,12})';

function praised(noun: Noun | null): Saying | null {
  if (!noun || NOT_PRAISED.test(noun.head) || noun.text.length > 50) return null;
  return { text: noun.text.replace(/^an? /, 'the '), kind: 'praise' };
}

/** "stayed late to fix my glasses" → "staying late to fix your glasses" */
function deed(who: string, verb: string, scene: { view: View; next: number }): Saying | null {
  const [main = '', ...more] = verb.toLowerCase().split(' ');
  const rest = scene.view.rest(scene.next, 6);
  if (rest === null) return null;
  const transitive =
    /^(?:got|made|brought|gave|took|found|turned|showed|ran|held|called|rang|came|drove|moved|spent|dropped|helped|fixed|sorted|explained)$/.test(
      main,
    ) && more.length === 0;
  if (transitive && rest === '')
    return main === 'helped' || main === 'sorted' || main === 'fixed' ? { text: `${who} helping`, kind: 'deed' } : null;
  return { text: `${who} ${[gerundOfPast(main), ...more].join(' ')}${rest ? ` ${rest}` : ''}`, kind: 'deed' };
}

export const PRAISE_ROWS: readonly PraiseRow[] = [
  {
    id: 'person did',
    pattern: new RegExp(
      String.raw`\b${NAME}(?: [A-Z])?(?<at> (?:in|at|from|on) (?:your|the) [\w' ]{2,28}?| (?:in|at|from|on) [\w' ]{2,28}?)?,? (?:who |she |he |they |has |just |really |totally )?(?:just |really |totally )?(?<verb>${SERVED})\b`,
      'g',
    ),
    say({ name, at, verb }, scene, grammar) {
      // The place of work makes a person of a name that no list holds.
      const atWork = /^ \w+ (?:your|the) /.test(at ?? '') && !grammar.isOtherName(name ?? '');
      if (!name || !(atWork || grammar.isFirstName(name))) return null;
      return deed(name, verb ?? '', scene);
    },
    examples: [
      [
        'Huge thanks to Priya in your Leeds shop, she stayed late to fix my glasses the night before my interview!',
        'Priya staying late to fix your glasses',
      ],
      ['Daniel on chat unlocked my account in five minutes', 'Daniel unlocking your account in five minutes'],
    ],
  },
  {
    id: 'crew did',
    pattern: new RegExp(
      String.raw`\b(?:your|the|my|our) (?:\w+ ){0,2}?(?<who>driver|engineer|technician|team|staff|crew|courier|delivery driver|lads|guys|agent|manager|waiter|waitress|assistant|plumber|installer|pharmacist|nurse|pilot|receptionist|fitters?|girls?|lady|man|barista)(?: (?:at|in|on|from) (?:the |your )?[\w' ]{2,24}?)?,? (?:who |she |he |they |has |have |just |really |even )?(?:just |really |totally |even )?(?<verb>${SERVED})\b`,
      'gi',
    ),
    say: ({ who, verb }, scene) =>
      /^(?:called|turned|got|came|took|gave|dropped|ran)$/i.test(verb ?? '')
        ? null
        : deed(`the ${who?.toLowerCase()}`, verb ?? '', scene),
    examples: [
      ['Your driver waited while I found my keys, what a star', 'the driver waiting'],
      ['the team at the Hull shop went above and beyond', 'the team going above and beyond'],
    ],
  },
  {
    id: 'loved thing',
    pattern:
      /\b(?:obsessed with|in love with|loving|love|loved|enjoying|enjoyed|adore|thanks? (?:you )?(?:so much |again |very much |a lot )?for|cheers for|happy with|pleased with|delighted with|impressed (?:with|by)|big fan of|can't fault|addicted to|shout ?out to|props to|kudos to|hats off to|well done to|credit to|compliments to|can't get enough of|recommend) (?=(?:the|your|my|our|this|these|those|that|all the) )/gi,
    say(_, { view, next }) {
      const start = view.tokens[next]?.lower === 'all' ? next + 1 : next;
      const noun = view.nounAfter(start, ['of', 'at', 'in', 'on', 'from'], true);
      return noun && !/^(?:how|way|fact)$/.test(noun.head) ? praised(noun) : null;
    },
    examples: [
      ['obsessed with the new oat latte 😍☕ third one this week', 'the new oat latte'],
      ['Thank you so much for the lovely flowers', 'the flowers'],
      ['thanks for the quick reply', null],
      ['I love it', null],
    ],
  },
  {
    id: 'thing is good',
    pattern:
      /\b(?:is|are|was|were|tastes?|looks?|feels?|smells?|has been|have been) (?:so |just |absolutely |really |amazingly |truly |honestly |very |pretty |super |an? |the |such an? )*(?:unreal|amazing|awesome|fantastic|excellent|brilliant|great|lovely|delicious|perfect|gorgeous|beautiful|incredible|superb|wonderful|outstanding|helpful|friendly|the best|best|spot on|spotless|stunning|class|top notch|fab|fabulous|faultless|impeccable|divine|heavenly|a lifesaver|a game ?changer|insane|immaculate|kind|patient|polite|delightful|magic|the bomb|da bomb|fire|unmatched|banging|lush)\b/gi,
    say(_, { view, at }) {
      const noun = view.nounBefore(at);
      return noun && /^(?:the|your) /.test(noun.text) ? praised(noun) : null;
    },
    examples: [
      ['this vegan burger is unreal', 'the vegan burger'],
      ['Your driver was so kind', 'the driver'],
      ['it is great', null],
    ],
  },
  {
    id: 'good thing',
    pattern:
      /\b(?<how>great|amazing|excellent|awesome|fantastic|brilliant|lovely|outstanding|wonderful|superb|fabulous|unreal|incredible|perfect|delicious|best|nicest|friendliest|fastest|top|first[- ]class|exceptional|stellar|phenomenal) (?<what>(?:customer )?service|experience|flight|food|meal|breakfast|lunch|dinner|coffee|crew|staff|team|stay|show|game|trip|selection|delivery|support|quality|pizza|burger|lasagne|curry|cake|bread|latte|tea|hotel|room|view|atmosphere|night|evening|app|update|feature|driver|communication|value|packaging|shop|store|sandwich|roast|chips|ice cream|playlist|album|fit|product)\b/gi,
    say({ what }, { view, at }) {
      if (
        /\b(?:not|no|isn't|wasn't|never|hardly) (?:\w+ )?(?:an? |the )?$/i.test(
          view.text.slice(0, view.tokens[at]?.start ?? 0),
        )
      )
        return null;
      return { text: `the ${what?.toLowerCase()}`, kind: 'praise' };
    },
    examples: [
      ['Best lasagne I have had in years', 'the lasagne'],
      ['fantastic customer service today', 'the customer service'],
      ['not a great meal', null],
    ],
  },
];

/** What is praised, as a thing or as what somebody did; silent where the grammar is not plain. */
export function praiseIn(reading: Reading, grammar: Grammar): Praised | null {
  const view = new View(reading.words.slice(0, 1200));
  for (const row of PRAISE_ROWS) {
    for (const match of view.text.matchAll(row.pattern)) {
      const end = match.index + match[0].length;
      const saying = row.say(match.groups ?? {}, { view, at: view.index(match.index), next: view.index(end) }, grammar);
      if (!saying || !isSayable(saying.text) || !isGrounded(saying.text, view.text)) continue;
      return { gist: { text: saying.text, kind: saying.kind }, ...reading.spanOf(match.index, end) };
    }
  }
  return null;
}
