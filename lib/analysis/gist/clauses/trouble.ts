import { stemOf } from '../grounding';
import { CAN, COMPLETE, NOT } from './words';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
const stems = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/).map(stemOf));

/** A clause in its parts, as its trouble is judged. */
export interface Predicate {
  /** `writer`: you; `nobody`: nobody, nothing; `there`: there is; `thing`: whatever has a name. */
  subject: 'writer' | 'nobody' | 'there' | 'thing' | 'person';
  /** Negated by its auxiliary or by "never", "barely". */
  negated: boolean;
  /** The auxiliary, '' when there is none. */
  auxiliary: string;
  /** The main verb, or the first word after "be". */
  main: string;
  /** The words between subject and main verb that are no auxiliaries: "still", "never". */
  between: readonly string[];
  /** The words after the main verb. */
  rest: readonly string[];
  hasDuration: boolean;
}

/** What things do when they fail. */
const FAILS = stems(
  'crash freeze fail break snap crack leak stop die disconnect vanish disappear drop lag glitch buffer overheat shrink fade rip tear peel split smell stink melt rot rust flicker reset restart reboot drain beep squeak rattle wobble explode burst smoke burn collapse fall bounce expire stall hang malfunction corrupt forget ignore refuse cancel lose damage reject decline deny block ban suspend mislead ruin scratch smash stain shred scald overcharge delay misplace wipe flood trip injure swell shatter jam throw bend fray crumble hack short-change dump abandon terminate disable freak tank blister spill crease postpone reschedule shout yell laugh shrug swear snatch slam wreck destroy undercook overcook sting glitch struggle leave stick strand shed curdle mishandle mess misspell double-charge downgrade bump clog blank',
);
const LOSES = stems('lose miss struggle queue waste bleed choke');
const BURDENS = stems(
  'wait ring call phone pay buy throw cancel walk stand queue go chase restart reinstall rebook repeat reset beg sleep sit take email drive bin explain post',
);
/** What is done to people and things. */
const SUFFERED = stems(
  'cancel refuse deny overcharge block lock suspend hack delay ignore ban reject leave kick change remove delete lose steal damage miss turn decline disconnect forget scam misinform mislead close break smash crack rip tear reschedule postpone move bill terminate disable downgrade bump strand throw crush dent scratch ruin soak pass transfer fob switch cut mess tamper compromise limit restrict discontinue withdraw revoke disapprove demonetize ghost short-changed humiliate laugh burn injure poison flood mishandle dump abandon interrupt evict stop double-charge mess mute strike deduct',
);
const BAD = set(
  'broken late damaged missing wrong cold faulty stale mouldy moldy dirty filthy empty dead stuck lost gone delayed cancelled canceled closed down useless rude unhelpful slow overdue expired overcooked undercooked raw burnt burned soggy soaked ripped torn cracked snapped smashed bent unusable unavailable unreachable inaccessible off leaking blank frozen flat locked blocked unsafe dangerous disgusting awful terrible horrible appalling dreadful poor shocking bad worse worst ridiculous unacceptable disappointing misleading wet noisy loud freezing boiling overcrowded rammed packed incorrect inaccurate corrupt corrupted laggy glitchy buggy defective disabled suspended banned hacked overcharged unable dodgy sour bitter rotten smelly scratched dented stained shattered melted squashed crushed unanswered unresolved unpaid unfinished unsolved outdated inedible hopeless atrocious abysmal confusing impossible difficult peeling flickering overpriced extortionate short understaffed unhygienic overheating unwell ill sick allergic swollen sore bleeding red itchy stained blurry faded greasy mould mold ignored bruised out-of-date lukewarm dismissive patronising abrupt aggressive incomplete sold-out tampered unplayable unreliable intermittent crushed missed refused rejected declined double twice overbooked oversold',
);
const BAD_NOUNS = set(
  'error errors delay delays hole holes crack cracks mould mold hair leak leaks fault faults bug bugs glitch glitches problem problems issue issues trouble difficulty difficulties scratch scratches dent dents stain stains smell spam maggot maggots mice mouse rats cockroach cockroaches glass smoke burns rash shock fire flames sparks bruise blood shards splinter splinters insects insect beetle moth weevils metal plastic ants worms charge charges penalty virus damage excuses crumbs slugs slug sewage damp screw screws stone stones wasp wasps nest fly flies rat staple needle nail wire feather tooth blade blood mess queue queues',
);
/** What one is kept busy with: "keep getting …". */
const KEEPS_GOOD =
  /^(?:coming|going|returning|ordering|buying|wearing|using|smiling|listening|watching|playing|laughing|winning|improving|doing|being|it|up|everyone|making|telling)$/;
const POSITIVE = set(
  'great love loved lovely thank thanks happy pleased brilliant amazing best perfect excellent helpful fixed sorted resolved fantastic awesome delighted beautiful wonderful superb glad impressed favourite delicious legend fab enjoyed enjoy grateful recommend yummy good nice proud fine better correct safe congratulations kind well finally joke hilarious funny',
);
/** A negation of these is no trouble: "can't wait", "don't know". */
const NO_MATTER = stems(
  'wait believe stop thank fault complain recommend imagine mind know think care want need matter remember say like see lie understand tell expect realise realize notice blame wish try hesitate worry forget plan intend ask hurt feel argue decide deny fathom regret bother judge love support trust agree even going sure stand explain mean live emphasise stress help speak follow be',
);
/** Unlike other verbs, a writer's "haven't" and "didn't" with these is trouble. */
const WRITER_LACKS = stems(
  'receive get hear have find arrive see give send show pass order sign authorise authorize ask request agree approve charge subscribe',
);
const LACKED =
  /\b(?:access|signal|internet|wifi|water|power|heating|electricity|service|option|phone|broadband|light|gas|sound|hot|enough)\b/;
const ABLE = set('able allowed');
const NO_ONE_DOES = stems('know care seem answer reply respond call come help tell explain bother pick contact');

const NO_LACK = set('error errors choice doubt problem problems issue issues complaint complaints idea clue time');
const LEFT_OUT = set(
  'rain street pavement doorstep outside bin bins wet open waiting standing stranded unlocked neighbour',
);
const CAME_LATE = set('later without instead open half upside soaking day days weeks after');
const WRITERS = set('me us my our');
const SPEECH = set('that if whether because hello');
/** What staff do without doing wrong. */
const KIND_DEEDS = stems(
  'help fix sort give offer show tell ask say let save find bring carry thank love smile wave hug refund come replace deliver drive explain hold wait pick lend make get see have know want call ring email reply message text send check look confirm promise assure inform advise suggest try keep talk speak greet serve take work arrive collect mention buy use play watch meet',
);
const AGAIN = set('twice times again');
const NO_GIFT = set(
  'wrong broken damaged faulty missing cold mouldy cracked empty smashed expired ripped torn raw defective someone instead',
);
const LOSSES = set(
  'blocked banned locked charged hacked kicked logged overcharged suspended stuck disconnected cut refused ignored bumped',
);
const ON_ONESELF = set('late bad worse slow off down sick ill wrong short double dead cold wet red missed out');
const HARMLESS_AFTER_NOT = set(
  'sure worth surprised bothered bad here about one only just like for that going there with in the a an my our your this too to',
);
const SENSES = set(
  'came come comes arrived arrives arrive turned showed delivered went goes gone looks smells tastes sounds feels looked smelt smelled tasted felt got gets',
);
const CHANGED = set(
  'missing down wrong off black blank dead out brown soft hard green grey pink white cold flat hot mouldy fuzzy dark',
);
const TOO =
  /^(?:small|big|large|long|short|tight|loose|late|early|hot|cold|loud|slow|expensive|dear|heavy|salty|dry|weak|thin|narrow|dark|bright|sweet|spicy|high|low|many|much|old)$/;
const has = (words: readonly string[], wanted: ReadonlySet<string>) => words.some((word) => wanted.has(word));
const isBe = ({ auxiliary }: Predicate) => /^(?:is|are|was|were|am|been|isn't|aren't|wasn't|weren't)$/.test(auxiliary);
const isBad = (words: readonly string[]) => has(words, BAD) || has(words, BAD_NOUNS);
const isThing = ({ subject }: Predicate) => subject === 'thing' || subject === 'person';

/** "this problem": shown in a picture, or told before. */
const isVague = (rest: readonly string[]) =>
  /^(?:this|that|these|those|the same)$/.test(rest[0] ?? '') && rest.length < 4;

interface TroubleRow {
  id: string;
  /** Said with a negation, or without. */
  negated: boolean;
  /** 1 to 10. */
  weight: number;
  fits(predicate: Predicate): boolean;
  /** A post and the clause that it states. */
  examples: readonly (readonly [post: string, clause: string])[];
}

/** Every sign that a clause states trouble. The gravest that fits counts. */
export const TROUBLE_ROWS: readonly TroubleRow[] = [
  {
    id: 'not-able',
    negated: true,
    weight: 8,
    fits: (p) => isBe(p) && ABLE.has(p.main),
    examples: [
      [
        "I haven't been able to open the Lumo app since Friday",
        "you haven't been able to open the Lumo app since Friday",
      ],
    ],
  },
  {
    id: 'not-so',
    negated: true,
    weight: 6,
    fits: (p) =>
      isBe(p) &&
      !ABLE.has(p.main) &&
      !isBad([p.main, ...p.rest]) &&
      (p.subject === 'writer'
        ? /^(?:getting|receiving|given|told|refunded|paid|offered)$/.test(p.main)
        : p.subject !== 'nobody' && !HARMLESS_AFTER_NOT.has(p.main)),
    examples: [
      ['The heating is not working in room 12.', 'the heating is not working in room 12'],
      ['I was never given a receipt', 'you were never given a receipt'],
    ],
  },
  {
    id: 'cannot',
    negated: true,
    weight: 8,
    fits: (p) =>
      p.subject === 'writer' &&
      CAN.has(p.auxiliary) &&
      (!NO_MATTER.has(stemOf(p.main)) || (p.main === 'see' && p.rest.length > 0)),
    examples: [
      ["I can't log in to my account", "you can't log in to your account"],
      ['Couldnt check in online this morning', "you couldn't check in online this morning"],
    ],
  },
  {
    id: 'without-access',
    negated: true,
    weight: 6,
    fits: (p) =>
      p.subject === 'writer' && !isBe(p) && !CAN.has(p.auxiliary) && p.main === 'have' && LACKED.test(p.rest.join(' ')),
    examples: [["we don't have any hot water", "you don't have any hot water"]],
  },
  {
    id: 'not-received',
    negated: true,
    weight: 7,
    fits: (p) =>
      p.subject === 'writer' &&
      !isBe(p) &&
      !CAN.has(p.auxiliary) &&
      p.main !== 'have' &&
      WRITER_LACKS.has(stemOf(p.main)) &&
      !has(p.rest, NO_LACK),
    examples: [
      ["I haven't received my refund yet", "you haven't received your refund yet"],
      ['never got the discount code i was promised', 'you never got the discount code'],
    ],
  },
  {
    id: 'does-not',
    negated: true,
    weight: 8,
    fits: (p) =>
      isThing(p) &&
      !isBe(p) &&
      !/^(?:matter|mean|mind|hurt|care|know|want|think|like|understand|need|have|be|bother|disappoint)$/.test(p.main),
    examples: [
      ["my order still hasn't arrived", "your order still hasn't arrived"],
      ['The lid wont close properly', "the lid won't close properly"],
      ["the app doesn't load my tickets", "the app doesn't load your tickets"],
    ],
  },
  {
    id: 'thing-lacks',
    negated: true,
    weight: 5,
    fits: (p) =>
      isThing(p) &&
      !isBe(p) &&
      (/^(?:care|understand|have)$/.test(p.main) || (p.main === 'know' && p.subject === 'person')),
    examples: [["the box didn't have any screws in it", "the box didn't have any screws in it"]],
  },
  {
    id: 'nobody',
    negated: false,
    weight: 8,
    fits: (p) =>
      p.subject === 'nobody' &&
      !(isBe(p) && !/ing$|^(?:able|available|there)$/.test(p.main)) &&
      (NO_ONE_DOES.has(stemOf(p.main)) || p.auxiliary !== '' || p.rest.length > 0 || COMPLETE.has(p.main)),
    examples: [
      ['nobody has replied to my three emails', 'nobody has replied to your three emails'],
      ['No one can tell me where my bag is', 'nobody can tell you where your bag is'],
    ],
  },
  {
    id: 'there-is-none',
    negated: false,
    weight: 7,
    fits: (p) =>
      p.subject === 'there' &&
      !/^(?:wrong|new|different|left|else|like|more|better)$/.test(p.rest[0] ?? '') &&
      (/^(?:no|nobody|nothing|never|not|zero|only)$/.test(p.main) ||
        (p.main === 'still' && /^(?:no|nothing)$/.test(p.rest[0] ?? ''))),
    examples: [["There's no hot water in our flat", "there's no hot water in your flat"]],
  },
  {
    id: 'there-is-bad',
    negated: false,
    weight: 7,
    fits: (p) => p.subject === 'there' && p.main !== 'nothing' && isBad([p.main, ...p.rest]),
    examples: [['there is a hair in my soup', "there's a hair in your soup"]],
  },
  {
    id: 'keeps',
    negated: false,
    weight: 8,
    fits: (p) => {
      const [doing = '', next = ''] = p.rest;
      if (!/^keep(?:s|ing)?$|^kept$/.test(p.main) || !/ing$/.test(doing)) return false;
      if (doing === 'getting' || doing === 'being') return next !== '' && !has(p.rest, POSITIVE);
      if (doing === 'having') return next === 'to' || has(p.rest, BAD_NOUNS);
      return !KEEPS_GOOD.test(doing) && (p.subject !== 'writer' || doing === 'losing');
    },
    examples: [
      ['the app keeps logging me out', 'the app keeps logging you out'],
      ['i keep getting the same error', 'you keep getting the same error'],
    ],
  },
  {
    id: 'waiting',
    negated: false,
    weight: 7,
    fits: (p) =>
      p.subject === 'writer' &&
      ((isBe(p) &&
        /^(?:waiting|struggling|chasing|queuing|queueing)$/.test(p.main) &&
        (p.rest.length > 0 || p.hasDuration)) ||
        (isBe(p) &&
          /^(?:trying|sat|sitting|standing|calling|ringing|asking|emailing)$/.test(p.main) &&
          p.hasDuration) ||
        (isBe(p) && p.main === 'on' && p.rest[0] === 'hold') ||
        (/^(?:waited|queued|queueing)$/.test(p.main) && p.rest.length > 0) ||
        (/^(?:sat|stood)$/.test(p.main) && p.hasDuration)),
    examples: [
      ['Been waiting 3 weeks for a refund', "you've been waiting 3 weeks for a refund"],
      ["I've been on hold for over an hour", "you've been on hold for over an hour"],
      ['we waited two hours for a table', 'you waited two hours for a table'],
    ],
  },
  {
    id: 'burden',
    negated: false,
    weight: 5,
    fits: (p) =>
      p.subject === 'writer' &&
      ((/^(?:had|have)$/.test(p.main) && p.rest[0] === 'to' && BURDENS.has(stemOf(p.rest[1] ?? ''))) ||
        (/^(?:spent|been|spend)$/.test(p.main) &&
          p.hasDuration &&
          p.rest.some((word) => /ing$|^hold$|^phone$/.test(word)))),
    examples: [
      ['I had to pay £40 for a taxi home', 'you had to pay £40 for a taxi home'],
      ['I spent 50 minutes on hold', 'you spent 50 minutes on hold'],
    ],
  },
  {
    id: 'stuck',
    negated: false,
    weight: 8,
    fits: (p) => isBe(p) && (p.main === 'stuck' || p.main === 'locked' || p.main === 'unable'),
    examples: [
      ['im stuck on the payment page', "you're stuck on the payment page"],
      ['Locked out of my account since Sunday', 'you were locked out of your account since Sunday'],
    ],
  },
  {
    id: 'charged',
    negated: false,
    weight: 8,
    fits: (p) => isBe(p) && /^(?:charged|billed)$/.test(p.main) && p.rest.length > 0,
    examples: [['I was charged twice for one ticket', 'you were charged twice for one ticket']],
  },
  {
    id: 'was-to-be',
    negated: false,
    weight: 4,
    fits: (p) =>
      /^(?:was|were)$/.test(p.auxiliary) &&
      /^(?:supposed|meant|promised|due|scheduled)$/.test(p.main) &&
      p.rest.length > 1,
    examples: [['my parcel was supposed to come on Monday', 'your parcel was supposed to come on Monday']],
  },
  {
    id: 'wrong-thing',
    negated: false,
    weight: 8,
    fits: (p) =>
      isBe(p) &&
      /^(?:sent|given|delivered|served|sold|handed)$/.test(p.main) &&
      (has(p.rest, NO_GIFT) || p.rest.includes('without')),
    examples: [['I was sent the wrong size', 'you were sent the wrong size']],
  },
  {
    id: 'has-trouble',
    negated: false,
    weight: 6,
    fits: (p) =>
      isBe(p) &&
      /^(?:having|getting|experiencing|receiving|facing)$/.test(p.main) &&
      ((isBad(p.rest) && !isVague(p.rest)) || /^(?:no|nowhere|nothing)$/.test(p.rest[0] ?? '')),
    examples: [["I'm having problems with the booking page", "you're having problems with the booking page"]],
  },
  {
    id: 'suffered',
    negated: false,
    weight: 8,
    fits: (p) =>
      isBe(p) &&
      /ed$|en$|(?:lost|left|cut|hung|sent|thrown|put|shut|torn|split|reset)$/.test(p.main) &&
      SUFFERED.has(stemOf(p.main)),
    examples: [
      ['our flight was cancelled an hour before boarding', 'your flight was cancelled an hour before boarding'],
      ['my progress got deleted after the update', 'your progress got deleted after the update'],
    ],
  },
  {
    id: 'is-failing',
    negated: false,
    weight: 8,
    fits: (p) =>
      isBe(p) && /ing$/.test(p.main) && FAILS.has(stemOf(p.main)) && (p.subject !== 'writer' || p.main === 'losing'),
    examples: [['The shower is leaking into the hall', 'the shower is leaking into the hall']],
  },
  {
    id: 'is-bad',
    negated: false,
    weight: 7,
    fits: (p) =>
      isBe(p) &&
      p.subject !== 'there' &&
      (BAD.has(p.main) ||
        BAD_NOUNS.has(p.main) ||
        p.main === 'without' ||
        (/^(?:full|covered)$/.test(p.main) && /^(?:of|in)$/.test(p.rest[0] ?? ''))) &&
      !(p.subject === 'writer' && ON_ONESELF.has(p.main)) &&
      !(/^(?:out|off)$/.test(p.main) && p.rest[0] === 'to'),
    examples: [
      ['our room was dirty and loud', 'your room was dirty'],
      ['the site has been down since noon', 'the site has been down since noon'],
    ],
  },
  {
    id: 'is-in-a-bad-way',
    negated: false,
    weight: 5,
    fits: (p) => isBe(p) && isThing(p) && isBad(p.rest),
    examples: [['the soup was stone cold', 'the soup was stone cold']],
  },
  {
    id: 'too-much',
    negated: false,
    weight: 5,
    fits: (p) =>
      isThing(p) &&
      [...p.between, p.main, ...p.rest].some((word, at, all) => word === 'too' && TOO.test(all[at + 1] ?? '')),
    examples: [['the sleeves are too short', 'the sleeves are too short']],
  },
  {
    id: 'loses',
    negated: false,
    weight: 6,
    fits: (p) => p.subject === 'writer' && !isBe(p) && LOSES.has(stemOf(p.main)) && p.rest.length > 0,
    examples: [['We missed our connection because of you', 'you missed your connection']],
  },
  {
    id: 'got-none',
    negated: false,
    weight: 7,
    fits: (p) =>
      p.subject === 'writer' &&
      !isBe(p) &&
      /^(?:got|get|received|receive|have|had|found|experiencing|heard)$/.test(p.main) &&
      !has(p.rest, set('idea clue choice doubt time intention')) &&
      (/^(?:no|nothing|nowhere|zero)$/.test(p.rest[0] ?? '') ||
        LOSSES.has(p.rest[0] ?? '') ||
        has(p.rest, NO_GIFT) ||
        (p.main === 'found' && p.rest.includes('in') && has(p.rest, WRITERS)) ||
        (has(p.rest, BAD_NOUNS) && !isVague(p.rest))),
    examples: [['I got the wrong colour', 'you got the wrong colour']],
  },
  {
    id: 'did-in-vain',
    negated: false,
    weight: 5,
    fits: (p) =>
      p.subject === 'writer' &&
      !isBe(p) &&
      /^(?:paid|paying|bought|ordered|purchased|booked|asked|emailed|called|rang|phoned|messaged|contacted|reported|returned|sent|cancelled|canceled|raised)$/.test(
        p.main,
      ) &&
      (/^(?:twice|double)$/.test(p.rest[0] ?? '') ||
        p.rest.includes('times') ||
        p.rest.includes('twice') ||
        has(p.rest, NO_GIFT)),
    examples: [["I've emailed you four times", "you've emailed us four times"]],
  },
  {
    id: 'still-so',
    negated: false,
    weight: 6,
    fits: (p) =>
      p.between.includes('still') &&
      isBe(p) &&
      (isThing(p)
        ? p.rest.length > 0 || /ing$/.test(p.main)
        : /^(?:getting|paying|missing|without|stuck|receiving|seeing|being)$/.test(p.main)),
    examples: [["I'm still getting bills for the old flat", "you're still getting bills for the old flat"]],
  },
  {
    id: 'fails',
    negated: false,
    weight: 8,
    fits: (p) =>
      isThing(p) && !isBe(p) && FAILS.has(stemOf(p.main)) && !/^(?:left|leave|leaves|stuck|sticks)$/.test(p.main),
    examples: [
      ['The app crashes every time I open it', 'the app crashes every time you open it'],
      ['my kettle stopped working after a week', 'your kettle stopped working after a week'],
    ],
  },
  {
    id: 'left-so',
    negated: false,
    weight: 6,
    fits: (p) =>
      isThing(p) &&
      !isBe(p) &&
      p.main === 'left' &&
      (has(p.rest, BAD) || p.rest[0] === 'without' || p.rest[0] === 'me' || has(p.rest, LEFT_OUT)),
    examples: [['your driver left my parcel in the rain', 'the driver left your parcel in the rain']],
  },
  {
    id: 'came-bad',
    negated: false,
    weight: 8,
    fits: (p) =>
      isThing(p) &&
      SENSES.has(p.main) &&
      (isBad(p.rest) ||
        has(p.rest, CAME_LATE) ||
        (/^(?:went|goes|gone|turned)$/.test(p.main) && (CHANGED.has(p.rest[0] ?? '') || CHANGED.has(p.rest[1] ?? '')))),
    examples: [
      ['My parcel arrived smashed', 'your parcel arrived smashed'],
      ['the plug went brown and soft', 'the plug went brown'],
    ],
  },
  {
    id: 'told-to',
    negated: false,
    weight: 4,
    fits: (p) => p.subject === 'writer' && isBe(p) && p.main === 'told' && /^(?:to|no)$/.test(p.rest[0] ?? ''),
    examples: [['I was told to wait outside in the rain', 'you were told to wait outside in the rain']],
  },
  {
    id: 'staff-did',
    negated: false,
    weight: 5,
    fits: (p) =>
      p.subject === 'person' &&
      !isBe(p) &&
      has(p.rest, WRITERS) &&
      !has(p.rest, SPEECH) &&
      !KIND_DEEDS.has(stemOf(p.main)),
    examples: [['Your fitters put a hammer through my ceiling', 'the fitters put a hammer through your ceiling']],
  },
  {
    id: 'takes-long',
    negated: false,
    weight: 5,
    fits: (p) => isThing(p) && /^(?:took|takes|taken|taking)$/.test(p.main) && p.hasDuration,
    examples: [['Your delivery took three weeks', 'the delivery took three weeks']],
  },
  {
    id: 'charges',
    negated: false,
    weight: 7,
    fits: (p) => isThing(p) && !isBe(p) && /^(?:charged|charges)$/.test(p.main) && p.rest.length > 0,
    examples: [['The app charged me for a year', 'the app charged you for a year']],
  },
  {
    id: 'has-bad',
    negated: false,
    weight: 6,
    fits: (p) =>
      isThing(p) &&
      !isBe(p) &&
      /^(?:has|had|have|shows|gives|gave|got|gets|makes|made|seems|seem)$/.test(p.main) &&
      (/^(?:no|nothing|only)$/.test(p.rest[0] ?? '') || isBad(p.rest)),
    examples: [['The room had no window', 'the room had no window']],
  },
  {
    id: 'instead',
    negated: false,
    weight: 6,
    fits: (p) => p.rest.includes('instead') || (p.rest.includes('without') && p.subject !== 'writer'),
    examples: [['I was given a voucher instead of my money', 'you were given a voucher instead of your money']],
  },
];

/** How grave what a clause states is: 0 no trouble that is plain, up to 10. */
export function weightOfTrouble(predicate: Predicate): number {
  const { main, rest, negated, subject, hasDuration } = predicate;
  const all = [main, ...rest];
  if (!negated && subject !== 'nobody' && has(all, POSITIVE)) return 0;
  if (negated && has(rest, NO_LACK)) return 0;
  let weight = 0;
  for (const row of TROUBLE_ROWS)
    if (row.negated === negated && row.weight > weight && row.fits(predicate)) weight = row.weight;
  if (weight === 0) return 0;
  return Math.min(10, weight + (hasDuration || has(all, AGAIN) ? 1 : 0) - (rest.some((word) => NOT.has(word)) ? 1 : 0));
}
