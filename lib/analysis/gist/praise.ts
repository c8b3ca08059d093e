import type { Grammar } from '../grammar';
import type { Reading } from '../reading';
import type { Gist } from '.';
import { isSayable } from './complaint';
import { isGrounded } from './grounding';
import { gerundOfPast } from './inflect';
import { isPerson } from './nouns';
import { type Noun, nounAfter, nounBefore, restFrom } from './phrases';
import { isSound } from './sound';
import { isBaseVerb, participleOfBase } from './verbs';
import { View } from './view';
import { PREPOSITIONS } from './words';

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
  /^(?:reply|response|info|information|heads|up|update|link|clarification|advice|tip|follow|retweet|rt|shout|answer|explanation|suggestion|support team|opportunity|reminder|mention|quick|prompt|fast|team|repl(?:y|ies)|responses|answers|tips|updates|advice|help|support|patience|time|understanding|kindness|everything|nothing|message|dm|chat|offer|concern|gesture|feedback|follow-up|input|suggestions?|nothin|rts?|like|likes|ideas?|great|good|lovely|amazing|best|awesome|nice|kind|folks|guys|people|day|night|today)$/;
const SERVED =
  'stayed|helped|fixed|sorted|found|went above and beyond|went the extra mile|rang|called|carried|replaced|repaired|saved|made|looked after|unlocked|delivered|got|brought|refunded|explained|walked|drove|waited|mended|talked|checked|moved|rebooked|came|answered|resolved|arranged|took care of|turned|gave|showed|searched|tracked down|ran|held|dropped|upgraded|spent|calmed|guided|solved';
const NAME = '(?<name>[A-Z][a-z]{2,12})';

function praised(noun: Noun | null): Saying | null {
  if (!noun || NOT_PRAISED.test(noun.head) || /\b(?:mr|mrs|ms|dr|miss)\b/i.test(noun.text) || noun.text.length > 50)
    return null;
  const text = noun.text.replace(/^(?:an?|another) /, 'the ').replace(/^(?!the |your )/, 'the ');
  return { text, kind: isPerson(noun.head) || CREW.test(noun.head) ? 'deed' : 'praise' };
}

const CREW =
  /^(?:lads?|ladies|lady|girls?|boys|man|bloke|fella|chap|devs?|folks|guy|guys|staff|drivers?|captain|barista|waiter|waitress|baristas|bakers?|chef|receptionist|announcer|team|crew|movers|people)$/;
/** "fixing" → "fix"; `null` when it is no verb of the list. */
function baseOfGerund(gerund: string): string | null {
  const stem = gerund.replace(/ing$/, '');
  return [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1')].find(isBaseVerb) ?? null;
}

/** Too empty to be the best there is: "best part", "best decision". */
const NOT_BEST =
  /^(?:thing|part|decision|way|day|idea|hour|place|company|brand|price|prices|friend|friends|bit|ever|money|wishes|luck|regards|option|choice|bank|airline|shop|cafe|pub|restaurant|brand|team|app|network|provider|one|ones|customer|present|gift|time|man|person|feeling|purchase|news|value|yet|year|week|month|interest)$/;

/** "stayed late to fix my glasses" → "staying late to fix your glasses" */
function deed(who: string, verb: string, scene: { view: View; next: number }): Saying | null {
  const [main = '', ...more] = verb.toLowerCase().split(' ');
  const rest = restFrom(scene.view, scene.next, 6);
  if (rest === null || /\b(?:careful|safe|quick|good|nice|slow)$/.test(rest)) return null;
  const transitive =
    /^(?:got|made|brought|gave|took|found|turned|showed|ran|held|called|rang|came|drove|moved|spent|dropped|helped|fixed|sorted|explained)$/.test(
      main,
    ) && more.length === 0;
  if (transitive && rest === '')
    return main === 'helped' || main === 'sorted' || main === 'fixed' ? { text: `${who} helping`, kind: 'deed' } : null;
  return { text: `${who} ${[gerundOfPast(main), ...more].join(' ')}${rest ? ` ${rest}` : ''}`, kind: 'deed' };
}

const NEGATED_BEFORE =
  /\b(?:not|no|never|isn't|wasn't|aren't|hardly|used to|would be|could be|if|wish|than|until|when|before|still|yet|without|don't|didn't|hasn't|haven't)\b[^.!?,\n]{0,24}$/i;

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
      String.raw`\b(?:your|the|my|our) (?:\w+ ){0,2}?(?<who>(?:(?:gate|delivery|bus|cabin|ground|shop|store|desk|check-in|support|sales|duty|floor) )?(?:driver|engineer|technician|team|staff|crew|courier|delivery driver|lads|guys|agent|manager|waiter|waitress|assistant|plumber|installer|pharmacist|nurse|pilot|receptionist|fitters?|girls?|lady|man|barista|conductor|captain|steward|stewardess))(?: (?:at|in|on|from) (?:the |your )?[\w' ]{2,24}?)?,? (?:who |she |he |they |has |have |just |really |even )?(?:just |really |totally |even )?(?<verb>${SERVED})\b`,
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
      /\b(?:(?:absolutely )?obsessed with|in love with|loving|love|loved|enjoying|enjoyed|enjoy|loves|adores?|appreciate|appreciated|missed|chuffed with|thrilled with|over the moon with|thank you to|thanks to|thx to|big up|commend|gold star (?:for|to)|(?:5|five|10|ten) (?:stars?|out of (?:10|ten|5|five)) (?:for|to)|(?:10\/10|5\/5) for|award for|shout ?out|hats off|thanks? *(?:you *)?(?:so much *|again *|very much *|a lot *)?for|cheers for|happy with|pleased with|delighted with|impressed (?:with|by)|big fan of|can't fault|addicted to|shout ?out to|props to|kudos to|hats off to|well done to|credit to|compliments to|can't get enough of|recommend) (?=(?:the|your|my|our|this|these|those|that|all the|an?) )/gi,
    say(_, { view, next }) {
      const start = view.tokens[next]?.lower === 'all' ? next + 1 : next;
      const noun = nounAfter(view, start, ['of', 'at', 'in', 'on', 'from'], true);
      return noun &&
        !/^(?:how|way|fact|person|everyone|bit|look|idea|thought|feeling|man|woman|guy|service)$/.test(noun.head)
        ? praised(noun)
        : null;
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
      /\b(?:is|are|was|were|tastes?|looks?|feels?|smells?|has been|have been) (?:so |just |absolutely |really |amazingly |truly |honestly |very |pretty |super |an? |the |such an? )*(?:unreal|amazing|awesome|fantastic|excellent|brilliant|great|lovely|delicious|perfect|gorgeous|beautiful|incredible|superb|wonderful|outstanding|helpful|friendly|the best|best|spot on|spotless|stunning|class|top notch|fab|fabulous|faultless|impeccable|divine|heavenly|a lifesaver|(?:very|so|really|proper|super) (?:clear|clean|soft|quick|fast|nice|cute|comfortable|fresh|easy|smooth|warm|good|tasty|pretty|light|useful)|hot and \w+|a game ?changer|insane|immaculate|kind|patient|polite|delightful|magic|the bomb|da bomb|fire|unmatched|banging|lush|comfy|cosy|cozy|so comfy|tasty|yummy|yum|unbelievable|adorable|thoughtful|hilarious|intoxicating|addictive|elite|ideal|cracking|(?:so|too|really|pretty|damn) good|treasure|national treasure|legend|gem|bliss|must|hit|joy|pleasure|dream|treat|winner|work of art|out of this world|on point|next level|worth (?:it|the wait|every penny|the trip|the queue)|to die for|10\/10|chef's kiss)\b/gi,
    say(_, { view, at }) {
      const noun = nounBefore(view, at);
      if (/\b(?:if|wish|would|used|supposed|wonder)\b[^.!?]*$/i.test(view.text.slice(0, view.tokens[at]?.start ?? 0)))
        return null;
      return noun && /^(?:the|your) /.test(noun.text) && noun.head !== 'service' ? praised(noun) : null;
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
  {
    id: 'name at work',
    pattern: new RegExp(
      String.raw`\b(?<title>(?:Mrs?|Ms|Miss|Dr) )?${NAME} (?<at>at|on|in|from) (?<whose>your|the) (?<place>(?:[\w'-]+ ){0,2}?(?:counter|desk|tills?|checkouts?|branch|shop|store|office|chat|team|bar|clinic|bakery|cafe|kitchen|depot|reception|station|restaurant|pharmacy|phones?|helpline|door))\b`,
      'g',
    ),
    say({ title, name, at, place }, _, grammar) {
      if (
        !name ||
        grammar.isOtherName(name) ||
        /^(?:Thanks|Thank|Love|Loved|Everyone|Lunch|Dinner|Breakfast|Staff|Service|Huge|Best|Great)$/.test(name)
      )
        return null;
      return { text: `${title ?? ''}${name} ${at} the ${place}`, kind: 'deed' };
    },
    examples: [
      ['Sue at the Bath counter is a treasure', 'Sue at the Bath counter'],
      ['Gold star for Hamza on your desk', 'Hamza on the desk'],
      ['Lunch at the restaurant again', null],
    ],
  },
  {
    id: 'best thing',
    pattern: /\b(?:best|nicest|loveliest|tastiest|finest|greatest|favou?rite) (?=\p{L})/giu,
    say(_, { view, next, at }) {
      if (NEGATED_BEFORE.test(view.text.slice(0, view.tokens[at]?.start ?? 0))) return null;
      const noun = nounAfter(view, next, ['of'], true);
      return noun && !NOT_BEST.test(noun.head) && noun.text.split(' ').length <= 5 ? praised(noun) : null;
    },
    examples: [
      ['best lentil soup in town, I will fight anyone', 'the lentil soup'],
      ['yous do the best chicken fillet roll in the whole county', 'the chicken fillet roll'],
      ['best decision ever', null],
      ['not the best soup', null],
    ],
  },
  {
    id: 'came out well',
    pattern:
      /\b(?:came out|turned out|went down|went|arrived|fits?|works?|worked|goes|came) (?:so |really |just |absolutely |out )*(?:perfect(?:ly)?|great|brilliantly|beautifully|well|amazing|amazingly|a treat|like a dream|wonders)\b/gi,
    say(_, { view, at }) {
      const noun = nounBefore(view, at);
      return noun && /^(?:the|your) /.test(noun.text) ? praised(noun) : null;
    },
    examples: [
      ['the curtains came out PERFECT', 'the curtains'],
      ['it works perfectly', null],
    ],
  },
  {
    id: 'thanks for things',
    pattern:
      /\b(?:thanks|thank you|thx|cheers|kudos|props|well done|bravo|love|loving|loved)(?: so much| again| a lot| a million)? (?:for |on )?(?=\p{L})/giu,
    say(_, { view, at, next }) {
      const opens = /^(?:love|loving|loved)/i.test(view.tokens[at]?.lower ?? '');
      const first = view.tokens[next]?.lower ?? '';
      if (
        opens &&
        /\b(?:would|i'd|to|in|with|my|we'd|much|of|for|a|the)$/i.test(
          view.text.slice(0, view.tokens[at]?.start ?? 0).trimEnd(),
        )
      )
        return null;
      if (
        /^(?:to|you|it|from|god|goodness|that|this|them|him|her|u|team|guys|all|everyone|how|when|what|me|us|\w+ing)$/.test(
          first,
        )
      )
        return null;
      const noun = nounAfter(view, next, [], true);
      if (!noun || noun.start !== (view.tokens[next]?.start ?? -1)) return null;
      // A name alone is a person or a brand, and no thing.
      if (/^\p{Lu}/u.test(view.text.slice(noun.start, noun.start + 1)) && !noun.known) return null;
      return noun.known || noun.plural ? praised(noun) : null;
    },
    examples: [
      ['as a coeliac, THANK YOU for separate fryers', 'the separate fryers'],
      ['thanks for replies', null],
      ['thanks Sue', null],
    ],
  },
  {
    id: 'thanks for doing',
    pattern:
      /\b(?:thanks?|thank you|thx|ty|cheers|kudos|props|appreciate you)(?: so much| again| a lot| all| guys| team| very much)? for (?:so quickly |quickly )?(?<verb>[a-z]{3,}ing) (?=(?:the|my|our|your) )/gi,
    say({ verb }, { view, next }) {
      const base = baseOfGerund((verb ?? '').toLowerCase());
      if (
        !base ||
        /^(?:be|have|make|take|let|keep|reach|get|ask|read|share|listen|join|visit|choose|follow|use|buy|watch|know|see|see|hear|give|support|play|leave|do|put|turn)$/.test(
          base,
        )
      )
        return null;
      const noun = nounAfter(view, next, ['of']);
      if (!noun) return null;
      const after =
        /^ (?:so (?:quickly|fast|well)|quickly|in (?:\w+ ){1,2}(?:minutes|hours|days|mins)|overnight|today|this morning)\b/.exec(
          view.text.slice(noun.end),
        )?.[0] ?? '';
      const thing = noun.text.replace(/ overnight$/, '');
      const soon = thing === noun.text ? after : ' overnight';
      return { text: `${thing} being ${participleOfBase(base)}${soon}`, kind: 'deed' };
    },
    examples: [
      ['thanks for sorting my refund so quickly!', 'your refund being sorted so quickly'],
      ['thank you for fixing the date on the headstone', 'the date being fixed'],
      ['thanks for reading my post', null],
    ],
  },
  {
    id: 'another one',
    pattern: /\b(?<nth>second|third|fourth|fifth|sixth|seventh|tenth|2nd|3rd|4th|5th) (?=\p{L})/giu,
    say({ nth }, { view, next }) {
      const noun = nounAfter(view, next, [], true);
      const when = noun
        ? /^ (?:this (?:week|month|year|morning|summer)|today|in (?:a|two|three) (?:row|weeks?|days?)|of the (?:day|week))\b/i.exec(
            view.text.slice(noun.end),
          )?.[0]
        : null;
      return noun &&
        when &&
        !/^(?:time|try|attempt|day|week|email|call|month|delivery|complaint|failure)s?$/.test(noun.head)
        ? { text: `your ${nth?.toLowerCase()} ${noun.bare}${when.toLowerCase()}`, kind: 'praise' }
        : null;
    },
    examples: [
      ['third oat latte this week, send help', 'your third oat latte this week'],
      ['second time this week', null],
    ],
  },
  {
    id: 'how good',
    pattern:
      /\b(?:love|loved|impressed (?:with|by)|amazed (?:at|by|with)) how (?<how>(?:\w+ )?\w+) (?=(?:the|your|my|this) )/gi,
    say({ how }, { view, next }) {
      const noun = nounAfter(view, next, []);
      const verb = noun ? /^ (?:is|are|was|were)\b/.exec(view.text.slice(noun.end))?.[0] : null;
      return noun && verb && !/\b(?:bad|slow|little|much|you|they|he|she|it|i)\b/i.test(how ?? '')
        ? { text: `how ${how?.toLowerCase()} ${noun.text}${verb}`, kind: 'praise' }
        : null;
    },
    examples: [
      ['Love how easy the app is', 'how easy the app is'],
      ['love how bad the app is', null],
    ],
  },
  {
    id: 'put right',
    pattern:
      /(?: (?:is|are|has|have|was)(?: now| all| been| finally)*|'s(?: now| been| finally)*)? (?<how>back|fixed|sorted|working|refunded|unlocked|restored|arrived|came|landed|turned up|delivered|replaced|received)\b(?! (?:broken|late|damaged|wrong|empty|cold|to (?:say|tell)|down|off|out|apart|with no|without|but|from|and (?:i|you|they)))/gi,
    say({ how }, { view, at, next }) {
      const noun = nounBefore(view, at);
      const before = view.text.slice(0, view.tokens[at]?.start ?? 0);
      if (
        !noun ||
        !/^(?:the|your) /.test(noun.text) ||
        / for /.test(noun.text) ||
        !noun.known ||
        NEGATED_BEFORE.test(before)
      )
        return null;
      if (/^(?:,|\s)*(?:but|however|except)\b/i.test(view.text.slice(view.tokens[next - 1]?.end ?? 0))) return null;
      const done = (how ?? '').toLowerCase();
      const went = /^(?:arrived|came|landed|turned up)$/.test(done);
      return {
        text: `${noun.text} ${went ? (done === 'came' ? 'arriving' : gerundOfPast(done.split(' ')[0] ?? '') + (done.includes(' ') ? ' up' : '')) : `being ${done === 'working' ? 'back' : done}`}`.replace(
          'being back',
          done === 'working' ? 'working' : 'being back',
        ),
        kind: 'deed',
      };
    },
    examples: [
      ['wifi is back, kids calm, thanks team', 'the wifi being back'],
      ['My parcel arrived this morning, thank you', 'your parcel arriving'],
      ['my parcel came broken', null],
      ['my order never came', null],
    ],
  },
  {
    id: 'thing slaps',
    pattern: /\b(?:slaps|bangs|rocks|rules|slays|hits different|is everything|delivers every time|never misses)\b/gi,
    say(_, { view, at }) {
      const noun = nounBefore(view, at);
      return noun && (noun.known || /^(?:the|your) /.test(noun.text)) ? praised(noun) : null;
    },
    examples: [
      ['your lemon drizzle slaps', 'the lemon drizzle'],
      ['it slaps', null],
    ],
  },
  {
    id: 'whoever did',
    pattern:
      /\bwhoever (?<verb>packed|wrapped|made|baked|wrote|drew|designed|picked|chose|built|cooked|planned|fixed|found|arranged|trained) (?=(?:the|my|our|this|that|these|those|your) )/gi,
    say({ verb }, { view, next }) {
      const noun = nounAfter(view, next, ['of']);
      return noun ? { text: `whoever ${(verb ?? '').toLowerCase()} ${noun.text}`, kind: 'praise' } : null;
    },
    examples: [
      ['whoever packed my groceries did a lovely job', 'whoever packed your groceries'],
      ['whoever that was, thanks', null],
    ],
  },
  {
    id: 'you added',
    pattern:
      /\byou (?:guys |have |finally |actually )*(?:added|brought back|introduced|launched|fixed|put in|listened about) (?=(?:the|a|an|my|our|that) )/gi,
    say(_, { view, next }) {
      const noun = nounAfter(view, next, ['of', 'for', 'in']);
      return praised(noun);
    },
    examples: [
      ['you added the sleep timer!!! thank u', 'the sleep timer'],
      ['you added me', null],
    ],
  },
  {
    id: 'new thing',
    pattern: /\b(?:the|your|this|these|those|my|that) (?:new|free|little) (?=\p{L})/giu,
    say(_, { view, at }) {
      const before = view.tokens[at - 1]?.lower ?? '';
      // "moved to the new house": where something was done is not what is praised.
      if (PREPOSITIONS.has(before) && !view.tokens[at]?.fresh && !/^(?:for|with|of|about|like)$/.test(before))
        return null;
      const noun = nounAfter(view, at, [], true);
      return noun && noun.text.split(' ').length > 2 && noun.text.split(' ').length < 6 ? praised(noun) : null;
    },
    examples: [
      ['the new chilli wrap. decent. actually decent', 'the new chilli wrap'],
      ['new here', null],
      ['account moved to the new house', null],
    ],
  },
  {
    id: 'lovely thing',
    pattern:
      /(?:^|[.!?\n] *)(?:what an? |such an? |an? |really |just )?(?:lovely|gorgeous|beautiful|cracking|delicious|superb|wonderful|fantastic|perfect|brilliant|smashing|stunning) (?=\p{L})/giu,
    say(_, { view, next }) {
      const noun = nounAfter(view, next, ['of'], true);
      return noun && !/(?:ly|ing|ed)$/.test(noun.head) && noun.text.split(' ').length < 5 ? praised(noun) : null;
    },
    examples: [
      ['Lovely carvery with the choir today', 'the carvery'],
      ['lovely people', null],
    ],
  },
  {
    id: 'worker named',
    pattern:
      /\b(?:your |the |a |to |our |^)?(?<who>(?:gate|cabin|ground|check-in|delivery|bus|train|boarding|duty|shop|branch|store|night|tour|call) (?:agent|crew|staff|driver|manager|conductor|guide|handler)|pharmacist|conductor|captain|pilot|receptionist|barista|stewardess|steward|technician|engineer|manager|nurse|optician|stylist|fitter|plumber|carpenter|vet|cleaner|porter|midwife|waitress|waiter|chef|teacher|tutor|librarian|announcer|driver)\b(?!['’]s)(?<where> (?:at|in|on|from) (?:the |your )?(?:[A-Z][\w']+|\d[\w.:]*)(?: (?:[A-Z][\w']+|branch|store|shop|desk|flight|train|bus|line|route|team))?)?/gi,
    say({ who, where }, { view, at }) {
      const before = view.text.slice(Math.max(0, (view.tokens[at]?.start ?? 0) - 30), view.tokens[at]?.start ?? 0);
      if (/\b(?:no|not|never|without|as|i'm|im|am|was|is) (?:an? )?(?:\w+ )?$/i.test(before)) return null;
      const named =
        /^ (?:at|in|on|from) (?:the |your )?[\p{Lu}\d][\w'.:]*(?: (?:\p{Lu}[\w']+|branch|store|shop|desk|flight|train|bus|line|route|team))?/u.exec(
          where ?? '',
        );
      const place = named?.[0].replace(/\byour\b/, 'the') ?? '';
      return { text: `the ${(who ?? '').toLowerCase()}${place}`, kind: 'deed' };
    },
    examples: [
      ['Gate agent in Winnipeg sat us together with our baby, so nice', 'the gate agent in Winnipeg'],
      ['I am a nurse and so tired', null],
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
      if (!saying || !isSayable(saying.text) || !isGrounded(saying.text, view.text) || !isSound(saying.text, view.text))
        continue;
      return { gist: { text: saying.text, kind: saying.kind }, ...reading.spanOf(match.index, end) };
    }
  }
  return null;
}
