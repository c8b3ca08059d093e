import { gerundOf, gerundOfPast, gerundOfThird } from '../inflect';
import { isPerson, isRelative } from '../nouns';
import { nounAfter, restFrom, subjectAfter } from '../phrases';
import { CLAUSE_ENDS, isClosed, PREPOSITIONS } from '../words';
import { type Frame, gerund, lasting, possessive, type Scene, subjectOf, tail } from './frame';

const ADV =
  '(?:(?:still|even|just|actually|literally|yet|ever|always|really|simply|now|seem to|currently|even seem to) ){0,3}';
/** "can't believe", "can't wait": sayings that name no obstacle. */
const NOT_STUCK =
  /^(?:believe|wait|stand|understand|imagine|recommend|say|tell|stress|help|complain|fault|thank|afford|see|think|remember|decide|stop|beat|lie|blame|emphasi[sz]e|even|be|deal|take|make|trust|handle|cope|justify|comprehend|fathom|bear|express|explain|figure|have|win|fix|go|not|do|hear|speak|rely|count|bring|guarantee|promise|find|seem|get|keep|believ\w*)$/;
/** With these words after them, some of the sayings above do name one. */
const STUCK_AFTER_ALL = /^(?:get|find|see|do|make|hear|speak|go|take|have|fix|be|figure)$/;
/** Verbs that say nothing without their object. */
const OBJECT_WANTED =
  /^(?:use|replace|find|change|see|reach|access|open|add|view|remove|download|contact|send|receive|edit|claim|redeem|afford)$/;
/** Verbs that say enough without an object. */
const ALONE =
  /^(?:connect|login|logon|pay|sleep|eat|breathe|travel|board|order|checkout|play|watch|listen|work|walk|stream|book|cancel|park|swim|shower|cook|drive|sit|land|unsubscribe|register|enter|subscribe|print|call|reply|talk|upgrade|download|rebook|shop|checkin)$/;
const GET_STUCK =
  /^(?:(?:back )?(?:in|into|on|onto|through|hold|past|out|online|access|help|tickets?|a (?:refund|reply|human|person|straight answer|signal))\b)/;
const ARRIVES = /^(?:arriv|com(?:e|ing)|came|turn|show|deliver|here|ship|dispatch|been)/;

function stuckOn(verb: string, rest: string): string | null {
  const lower = verb.toLowerCase();
  if (!/^[a-z]{2,}$/.test(lower) || /(?:ed|ing|ly)$/.test(lower.replace(/^(?:need|feed|bring|ring)$/, ''))) return null;
  if (CLAUSE_ENDS.has(lower) || PREPOSITIONS.has(lower)) return null;
  if (OBJECT_WANTED.test(lower) && /^(?:on|in|at|for|with|from|because|when|by)\b/.test(rest)) return null;
  if (lower === 'get' && GET_STUCK.test(rest)) return `not being able to get ${rest}`;
  if (
    /^(?:find|see|hear|speak|fix)$/.test(lower) &&
    /^(?:to |my |your |the |any |anyone|a )/.test(rest) &&
    rest.split(' ').length > 1
  )
    return `not being able to ${lower} ${rest}`;
  if (NOT_STUCK.test(lower) || STUCK_AFTER_ALL.test(lower)) return null;
  if (rest === '' && !ALONE.test(lower)) return null;
  return `not being able to ${lower}${rest ? ` ${rest}` : ''}`;
}

function negated(scene: Scene, doing: string): ReturnType<Frame['say']> {
  const subject = subjectOf(scene);
  if (!subject || isRelative(subject.head) || /\bnumber\b/.test(subject.text)) return null;
  const rest = tail(scene, scene.next, 5);
  if (rest === null) return null;
  if (scene.duration && ARRIVES.test(doing) && subject.owned)
    return lasting(`${scene.duration} without ${subject.text}`);
  return possessive(`${subject.text} not ${doing}${rest}`);
}

/** Verbs that things fail at. Open verbs would let "my mum doesn't like" in. */
const WORKS =
  'work|load|open|connect|sync|play|start|turn on|turn off|switch on|switch off|respond|show up|show|update|download|send|record|upload|pair|print|charge|fit|close|stream|scan|spin|heat up|heat|cool|register|apply|appear|save|match|cover|stay on|stay connected|hold|accept|recogni[sz]e|let|log|go through|come through|add up|refresh|install|launch|boot|ring|function|stick|stop|flush|lock|last|run|dispense|verify|process|light up|exist|turn up|come|arrive|help|answer|reply|reach|get';

/** "my sister is on this booking and | cannot travel": somebody else cannot. */
function isOfAnother({ view, at }: Scene): boolean {
  if (!/^(?:and|but|so|then|still)$/.test(view.tokens[at]?.lower ?? '')) return false;
  for (let index = at - 1; index >= 0 && !view.tokens[index + 1]?.opens; index--) {
    const { lower } = view.tokens[index] ?? { lower: '' };
    if (/^(?:i|we|i'm|i've|we've|we're|me|us)$/.test(lower)) return false;
    if (
      /^(?:he|she|they)$/.test(lower) ||
      (isRelative(lower) && /^(?:my|our)$/.test(view.tokens[index - 1]?.lower ?? ''))
    )
      return true;
  }
  return false;
}

export const FAILURE_FRAMES: readonly Frame[] = [
  {
    id: 'not able to',
    rank: 7,
    pattern: new RegExp(
      String.raw`(?:\b(?:i|we|you)|^|[.!?,;\n]\s*|\b(?:and|but|still|so|because|since|now|then|that))\s*(?:(?:'m|'re|'ve|am|are|was|were|have|been|just|also) ){0,2}${ADV}(?:can'?t|cannot|can not|couldn'?t|unable to|not able to)\s+${ADV}(?<verb>[a-z]+)\b`,
      'gi',
    ),
    say({ verb }, scene) {
      const before = scene.view.tokens[scene.at]?.lower ?? '';
      if (before === 'you') return null;
      if (isOfAnother(scene)) return null;
      const rest = restFrom(scene.view, scene.next, 7);
      const text = rest === null ? null : stuckOn(verb ?? '', rest);
      return text ? gerund(text) : null;
    },
    examples: [
      ["i can't log in and my exam is tomorrow", 'not being able to log in'],
      ["Still can't access my account after the reset!!", 'not being able to access your account after the reset'],
      ["we couldn't check in online because of your site", 'not being able to check in online'],
      ["can't get through to anyone", 'not being able to get through to anyone'],
      ["my sister is on this booking and can't travel", null],
      ["I can't believe this", null],
      ["can't wait for Friday", null],
      ["I can't even", null],
    ],
  },
  {
    id: 'not let',
    rank: 7,
    pattern:
      /\b(?:won'?t|not|doesn'?t|didn'?t|refus(?:es|ed) to|wouldn'?t|isn'?t|never) (?:let|letting|allow|allowing) (?:me|us) (?:to )?(?<verb>[a-z]+)\b/gi,
    say({ verb }, scene) {
      const rest = restFrom(scene.view, scene.next, 7);
      if (rest === null || !/^[a-z]+$/i.test(verb ?? '') || /^(?:down|in|out|know|go|speak|do|be)$/i.test(verb ?? ''))
        return null;
      return gerund(`not being able to ${verb?.toLowerCase()}${rest ? ` ${rest}` : ''}`);
    },
    examples: [
      ["the site won't let me change my delivery slot", 'not being able to change your delivery slot'],
      ["won't let me down", null],
    ],
  },
  {
    id: 'trouble doing',
    rank: 5,
    pattern:
      /\b(?:having|had|have|experiencing) (?:\w+ )?(?:trouble|problems|issues|difficulty|an issue|a problem|difficulties) (?<how>with |on |in |when |trying to |using )?/gi,
    say({ how }, scene) {
      const { view, next, at } = scene;
      const who = view.tokens[at - 1];
      if (
        who &&
        !view.tokens[at]?.fresh &&
        !/^(?:i|we|i'm|im|we're|i've|we've|ive|been|am|are|is|was|were|also|still|and|just|but|constantly|always|everyone|anyone|else|keep|having)$/.test(
          who.lower,
        )
      )
        return null;
      const lead = (how ?? '').trim().toLowerCase();
      if (lead === 'trying to') {
        const rest = restFrom(view, next, 6);
        return rest ? gerund(`having trouble trying to ${rest}`) : null;
      }
      const verb = view.tokens[next]?.lower ?? '';
      if (/^[a-z]{2,}ing$/.test(verb)) {
        const rest = restFrom(view, next, 6);
        return rest ? gerund(`having trouble ${rest}`) : null;
      }
      const noun = nounAfter(view, next, ['of', 'on', 'in', 'for']);
      return noun && (noun.known || noun.owned) ? gerund(`having trouble with ${noun.text}`) : null;
    },
    examples: [
      ["I'm having trouble logging in to my account", 'having trouble logging in to your account'],
      ['having issues with my booking', 'having trouble with your booking'],
      ['the courier had an issue delivering my package', null],
      ['we had trouble', null],
    ],
  },
  {
    id: 'does not work',
    rank: 6,
    pattern: new RegExp(
      String.raw`\b(?:doesn'?t|does not|don'?t|do not|didn'?t|did not|won'?t|will not|wouldn'?t|can'?t|cannot) ${ADV}(?<verb>${WORKS})\b`,
      'gi',
    ),
    say({ verb }, scene) {
      const [main = '', ...more] = (verb ?? '').toLowerCase().split(' ');
      if (main === 'let' || (main === 'get' && !/^(?:here|there)/.test(restFrom(scene.view, scene.next, 2) ?? '')))
        return null;
      return negated(scene, [gerundOf(main), ...more].join(' '));
    },
    examples: [
      ["my printer won't connect to the wifi", 'your printer not connecting to the wifi'],
      ["the app doesn't load", 'the app not loading'],
      ['the return qr wont scan in the shop', 'the return QR not scanning in the shop'],
      ["pram brake doesn't hold on a slope", 'the pram brake not holding on a slope'],
      ["my mum doesn't work there", null],
    ],
  },
  {
    id: 'is not working',
    rank: 6,
    pattern: new RegExp(
      String.raw`\b(?:isn'?t|is not|aren'?t|are not|wasn'?t|was not|weren'?t|not|never|ain'?t) ${ADV}(?<verb>working|loading|opening|connecting|syncing|playing|starting|responding|showing(?: up)?|updating|downloading|sending|recording|charging|fitting|printing|streaming|moving|delivering|answering|replying|turning on|going through|here|available|included|listed|accepted)\b`,
      'gi',
    ),
    say({ verb }, scene) {
      const state = (verb ?? '').toLowerCase();
      return negated(scene, /ing\b/.test(state) ? state : state === 'here' ? 'arriving' : `being ${state}`);
    },
    examples: [
      ['my boiler is not working', 'your boiler not working'],
      ["The captions aren't showing on my tv", 'the captions not showing on your TV'],
      ['the parcel is still not here', 'the parcel not arriving'],
      ['not working today, day off!', null],
    ],
  },
  {
    id: 'has not come',
    rank: 8,
    pattern: new RegExp(
      String.raw`\b(?:hasn'?t|has not|haven'?t|have not|hadn'?t|didn'?t|did not|never|has yet to|have yet to|hasnt|not) ${ADV}(?<verb>arrived?|came|come|turn(?:ed)? up|show(?:ed|n)? up|been (?:delivered|shipped|sent|dispatched|refunded|processed|fixed|repaired|collected|updated|paid|credited|resolved|returned|cleaned|answered|moved|emptied)|ship(?:ped)?|delivered|moved?|worked|updated?|cleared|changed|reached (?:me|us)|connected|loaded|stopped)\b`,
      'gi',
    ),
    say({ verb }, scene) {
      const [main = '', ...more] = (verb ?? '').toLowerCase().split(' ');
      const doing =
        main === 'been' ? ['being', ...more] : main === 'reached' ? ['reaching', 'you'] : [gerundOfPast(main), ...more];
      return negated(scene, doing.join(' '));
    },
    examples: [
      ["It's been two weeks and my lamp order STILL hasn't arrived", 'two weeks without your lamp order'],
      ['my sofa never turned up', 'your sofa not turning up'],
      ['My refund has not been processed', 'your refund not being processed'],
      ['Ordered my desk in May, it still has not come', 'your desk not coming'],
      ['never again', null],
    ],
  },
  {
    id: 'not received',
    rank: 7,
    pattern:
      /\b(?:i|we|i've|we've|still|and|but|yet|^)?\s*(?:have ?n[o']?t|have not|haven'?t|never|did ?n'?t|did not|still not|have yet to|not|yet to) (?:yet |even |actually |still |ever |yet to )?(?<verb>receiv(?:ed?)|got(?:ten)?|get|been sent|been given|been paid|heard back|heard anything|had)\b/gi,
    say({ verb }, scene) {
      const { view, next, duration } = scene;
      const main = (verb ?? '').toLowerCase();
      // "beneficiary not received. ticket raised"
      if (view.tokens[next]?.fresh && !main.startsWith('heard')) return null;
      if (main.startsWith('heard'))
        return duration ? lasting(`${duration} without hearing back`) : gerund('not hearing back');
      const noun = nounAfter(view, next, ['of', 'from', 'for', 'on', 'about']);
      if (
        !noun ||
        !(
          noun.known ||
          noun.owned ||
          /^(?:a |an |any)/.test(noun.text) ||
          /^(?:reply|response|answer|email|confirmation|code|update|call|callback|explanation|apology|reset)/.test(
            noun.head,
          )
        )
      )
        return null;
      if (
        main === 'had' &&
        !/^(?:reply|response|answer|email|confirmation|update|call|callback|refund|apology|explanation|signal|internet|wifi|service)$/.test(
          noun.head,
        )
      )
        return null;
      if (duration && noun.head !== 'time') return lasting(`${duration} without ${noun.text}`);
      const doing = main.startsWith('been')
        ? `being ${main.slice(5)}`
        : main.startsWith('receiv')
          ? 'receiving'
          : main === 'had'
            ? 'having'
            : 'getting';
      return gerund(`not ${doing} ${noun.text}`);
    },
    examples: [
      ["I still haven't received my refund", 'not receiving your refund'],
      ['Never received my parcel', 'not receiving your parcel'],
      ["It's been 3 weeks and we haven't had a reply", '3 weeks without a reply'],
      ["I haven't heard back from anyone", 'not hearing back'],
      ["I haven't got time for this", null],
    ],
  },
  {
    id: 'why does it',
    rank: 6,
    pattern:
      /\bwhy (?:the (?:hell|heck|fuck) )?(?<aux>does|do|did|is|are|was|were|has|have|can'?t|won'?t|isn'?t|aren'?t|doesn'?t|don'?t)\b/gi,
    say({ aux }, scene) {
      const { view, next } = scene;
      const word = (aux ?? '').toLowerCase();
      const start = view.tokens[next];
      if (!start || start.fresh) return null;
      const isNot = /n'?t$/.test(word);
      if (/^(?:i|we)$/.test(start.lower)) {
        const verb = view.tokens[next + 1]?.lower ?? '';
        const rest = restFrom(view, next + 2, 6);
        if (rest === null || !/^can/.test(word)) return null;
        return /^[a-z]{2,}$/.test(verb) && !/^(?:just|even|ever|have|get|be|you)$/.test(verb)
          ? gerund(`not being able to ${verb}${rest ? ` ${rest}` : ''}`)
          : null;
      }
      const noun = subjectAfter(view, next);
      if (!noun || !/^(?:your|the) /.test(noun.text)) return null;
      let index = view.index(noun.end);
      while (
        /^(?:still|always|just|even|constantly|suddenly|now|all|so|very|such|really|being|too)$/.test(
          view.tokens[index]?.lower ?? '',
        )
      )
        index++;
      const verb = view.tokens[index]?.lower ?? '';
      if (!verb || view.tokens[index]?.fresh) return null;
      if (verb === 'not') return null;
      if (/^(?:is|are|was|were|isn|aren|isn't|aren't)/.test(word)) {
        const rest = restFrom(view, index, 5);
        if (!rest || /^(?:a|an|the|that|it|he|she|not|there)\b/.test(rest)) return null;
        // "why isn't the flight status updated": what follows must be a state and not a second noun.
        if (
          !/^(?:(?:so|always|constantly|such|really|being|too) )?(?:\w+(?:ed|ing|en)|slow|down|late|expensive|high|low|hard|difficult|bad|small|big|long|cold|hot|empty|closed|dead|blank|dirty|loud|quiet|unavailable|offline)\b/.test(
            rest,
          )
        )
          return null;
        const state = rest.replace(/^(?:so|always|constantly|such|really|being) /, '');
        return possessive(`${noun.text} ${isNot ? 'not ' : ''}${/^\w+ing\b/.test(state) ? '' : 'being '}${state}`);
      }
      if (!/^[a-z]{3,}$/.test(verb) || /^(?:has|have)$/.test(word) || verb === 'have' || verb === 'need') return null;
      const doing = verb === 'keep' ? '' : gerundOf(verb);
      const rest = restFrom(view, index + 1, 8);
      return rest === null ? null : possessive(`${noun.text} ${isNot ? 'not ' : ''}${`${doing} ${rest}`.trim()}`);
    },
    examples: [
      [
        'why does the new update log me out every time i open it',
        'the new update logging you out every time you open it',
      ],
      ["why won't my tv connect to the wifi", 'your TV not connecting to the wifi'],
      ['why is my internet so slow', 'your internet being slow'],
      ["why can't I change my seat?", 'not being able to change your seat'],
      ['why do people buy this', null],
    ],
  },
  {
    id: 'keeps on',
    rank: 8,
    pattern: /\b(?:keeps?|kept|won'?t stop|constantly|always|randomly) (?:on )?(?<verb>[a-z]{3,}ing)\b/gi,
    say({ verb }, scene) {
      const who = scene.view.tokens[scene.at - 1]?.lower ?? '';
      const doing = (verb ?? '').toLowerCase();
      if (/^(?:i|we|and|to|it's)$/.test(who)) {
        const noun = doing === 'getting' ? nounAfter(scene.view, scene.next, ['of', 'from', 'about'], true) : null;
        return noun && !/^(?:run|feeling|told|paid|better|worse)$/.test(noun.head)
          ? gerund(`getting ${noun.text} again and again`)
          : null;
      }
      const rest = tail(scene);
      if (rest === null) return null;

      const subject = subjectOf(scene);
      if (
        !subject ||
        isRelative(subject.head) ||
        /^(?:going|coming|doing|being|saying|thinking|wondering)$/.test(doing)
      )
        return null;
      return possessive(`${subject.text} ${doing}${rest}`);
    },
    examples: [
      ['the app keeps crashing on my phone', 'the app crashing on your phone'],
      ['My router keeps dropping the connection', 'your router dropping the connection'],
      ['I keep getting this error message, any ideas', 'getting the error message again and again'],
      ['keep smiling', null],
    ],
  },
  {
    id: 'broke',
    rank: 7,
    pattern:
      /\b(?<verb>broke(?: down)?|(?:snapped|broke|tore|cracked|split|burst|peeled|melted|came) (?:off|open|apart|in (?:half|two))|snapped|cracked|died|split|tore|ripped|shattered|stopped working|stopped charging|stopped (?:[a-z]+ing)|fell (?:apart|off|over)|came (?:off|apart|undone|loose)|gave up|packed in|melted|exploded|leaked|leaks|faded|shrank|failed|crashed|crashes|froze|freezes|vanished|disappeared|peeled|bobbled|rusted|collapsed|overheats|overheated|buzzes|rattles|squeaks|wobbles|leaned|flickers|disconnects|drops|sheds|went (?:dead|dark|blank|missing|off)|timed out|times out|bent|burst|blew up|unravelled|expired|glitched)\b/gi,
    say({ verb }, scene) {
      const { view, next, at } = scene;
      const [main = '', ...more] = (verb ?? '').toLowerCase().split(' ');
      const subject = subjectOf(scene);
      if (!subject || isPerson(subject.head) || !/^(?:your|the) /.test(subject.text)) return null;
      // "the driver broke my gate" has an object of its own, and another frame.
      const object = more.length > 0 ? null : nounAfter(view, next);
      if (object && !view.tokens[next]?.fresh && !TIME_AFTER.test(view.tokens[next]?.lower ?? '')) return null;
      // "ripped off" has another sense that is louder.
      if (main === 'ripped' && view.tokens[next]?.lower === 'off') return null;
      // "the update broke voiceover": an object that the list does not hold.
      const follower = view.tokens[next];
      if (
        follower &&
        !follower.fresh &&
        more.length === 0 &&
        BREAKS_OTHERS.test(main) &&
        !isClosed(follower.lower) &&
        !/^(?:\d.*|[a-z]+(?:ing|ly)|clean|right|twice|mid|halfway|whilst|within|cos)$/.test(follower.lower)
      )
        return null;
      if (/^(?:drops|split|failed|fades)$/.test(main) && !subject.known && !subject.owned) return null;
      if (/^(?:nearly|almost|is|are|was|were|been|being|be)$/.test(view.tokens[at - 1]?.lower ?? '')) return null;
      const doing = /s$/.test(main) && !/^(?:crashed)$/.test(main) ? gerundOfThird(main) : gerundOfPast(main);
      const age = AFTER_TIME.exec(
        view.text.slice(view.tokens[next - 1]?.end ?? 0, (view.tokens[next - 1]?.end ?? 0) + 50),
      );
      return possessive(`${subject.text} ${[doing, ...more].join(' ')}${age ? ` ${age[1]?.toLowerCase()}` : ''}`);
    },
    examples: [
      ['the lid on my new kettle cracked after 3 days', 'the lid on your new kettle cracking after 3 days'],
      ['strap on my bag snapped on the second day', 'the strap on your bag snapping'],
      ['brake lever snapped going down the hill', 'the brake lever snapping'],
      ['your driver broke my gate', null],
      ['update broke voiceover on the pay screen', null],
      ['Handle snapped off my case', 'the handle snapping off'],
      ['my mum died in May', null],
    ],
  },
];

/** Done by things to other things too. */
const BREAKS_OTHERS = /^(?:broke|snapped|cracked|split|tore|ripped|shattered|melted|bent|burst|drops|sheds|failed)$/;
const TIME_AFTER = /^(?:after|within|in|on|this|last|again|one|two|three)$/;
const AFTER_TIME =
  /^,? ((?:after|within|in) (?:only |just |less than )?(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|a few|a couple of) (?:days?|weeks?|months?|years?|hours?|minutes?|uses?|wears?|washes?|wash))\b/i;
