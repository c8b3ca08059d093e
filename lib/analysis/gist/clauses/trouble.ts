import { stemOf } from '../grounding';
import { CAN, HAVE, NOT } from './words';

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
  'wait ring call phone pay buy throw cancel walk stand queue go chase restart reinstall rebook repeat reset beg sleep sit take email drive bin explain',
);
/** What is done to people and things. */
const SUFFERED = stems(
  'cancel refuse deny overcharge block lock suspend hack delay ignore ban reject leave kick remove delete lose steal damage miss turn decline disconnect forget scam misinform mislead close break smash crack rip tear open reschedule postpone move bill terminate disable downgrade bump strand throw crush dent scratch ruin soak pass transfer fob switch cut mess tamper compromise limit restrict discontinue withdraw revoke disapprove demonetize ghost short-changed humiliate laugh burn injure poison flood mishandle dump abandon interrupt evict stop double-charge mess mute strike deduct',
);
const BAD = set(
  'broken late damaged missing wrong cold faulty stale mouldy moldy dirty filthy empty dead stuck lost gone delayed cancelled canceled closed down useless rude unhelpful slow overdue expired overcooked undercooked raw burnt burned soggy soaked ripped torn cracked snapped smashed bent unusable unavailable unreachable inaccessible off leaking blank frozen flat locked blocked unsafe dangerous disgusting awful terrible horrible appalling dreadful poor shocking bad worse worst ridiculous unacceptable disappointing misleading wet noisy loud freezing boiling overcrowded rammed packed incorrect inaccurate corrupt corrupted laggy glitchy buggy defective disabled suspended banned hacked overcharged unable dodgy sour bitter rotten smelly scratched dented stained shattered melted squashed crushed unanswered unresolved unpaid unfinished unsolved outdated inedible hopeless atrocious abysmal confusing impossible difficult peeling flickering overpriced extortionate short understaffed unhygienic overheating unwell ill sick allergic swollen sore bleeding red itchy stained blurry faded greasy mould mold upset fuming ignored bruised out-of-date lukewarm dismissive patronising abrupt aggressive incomplete sold-out tampered unplayable unreliable intermittent crushed missed refused rejected declined double twice overbooked oversold',
);
const BAD_NOUNS = set(
  'error errors delay delays hole holes crack cracks mould mold hair leak leaks fault faults bug bugs glitch glitches problem problems issue issues trouble difficulty difficulties scratch scratches dent dents stain stains smell spam maggot maggots mice mouse rats cockroach cockroaches glass smoke burns rash shock fire flames sparks bruise blood shards splinter splinters insects insect beetle moth weevils metal plastic ants worms charge charges penalty virus damage excuses crumbs slugs slug sewage damp',
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
  'receive get hear have find arrive see give send show pass order sign authorise authorize ask request agree approve buy make charge subscribe',
);
const ABLE = set('able allowed');
const NO_ONE_DOES = stems('know care seem answer reply respond call come help tell explain bother pick contact');

const has = (words: readonly string[], wanted: ReadonlySet<string>) => words.some((word) => wanted.has(word));

function negatedWeight({ subject, auxiliary, main, rest }: Predicate): number {
  const stem = stemOf(main);
  if (/^(?:is|are|was|were|am|been|isn't|aren't|wasn't|weren't)$/.test(auxiliary)) {
    if (ABLE.has(main)) return 8;
    if (main === 'the' || main === 'a' || main === 'an' || main === 'my') return subject === 'thing' ? 4 : 0;
    if (has([main, ...rest], BAD)) return 0;
    if (subject === 'writer') return /^(?:getting|receiving|given|told|refunded|paid|offered)$/.test(main) ? 6 : 0;
    return /^(?:sure|worth|surprised|bothered|bad|here|about|one|only|just|like|for|that|going|there|with|in)$/.test(
      main,
    )
      ? 0
      : 6;
  }
  if (subject === 'writer') {
    if (CAN.has(auxiliary)) return NO_MATTER.has(stem) ? (stem === 'see' && rest.length > 0 ? 6 : 0) : 8;
    if (stem === 'have' && rest.length > 0) return 5;
    return WRITER_LACKS.has(stem) ? (has(rest, set('chance problem problems issue issues idea clue time')) ? 0 : 7) : 0;
  }
  if (subject === 'nobody') return 0;
  if (/^(?:matter|mean|mind|hurt|care|know|want|think|like|understand|need)$/.test(main))
    return main === 'care' || main === 'understand' || (main === 'know' && subject === 'person') ? 5 : 0;
  if (has(rest, set('problem problems disappoint fault'))) return 0;
  return 8;
}

function plainWeight({ subject, auxiliary, main, rest, hasDuration }: Predicate): number {
  const stem = stemOf(main);
  const isBe = /^(?:is|are|was|were|am|been|being)$/.test(auxiliary);
  const all = [main, ...rest];
  if (subject === 'nobody')
    return NO_ONE_DOES.has(stem) || /^(?:has|have|is|was|can|will|wants)/.test(auxiliary) ? 8 : 7;
  if (subject === 'there') {
    if (
      /^(?:no|nobody|nothing|never|not|zero|only)$/.test(main) ||
      (main === 'still' && /^(?:no|nothing)$/.test(rest[0] ?? ''))
    )
      return 7;
    return has(all, BAD_NOUNS) ? 7 : has(all, BAD) ? 5 : 0;
  }
  if (/^keep(?:s|ing)?$|^kept$/.test(main)) {
    const [doing = '', next = ''] = rest;
    if (!/ing$/.test(doing)) return 0;
    if (doing === 'getting') return next ? 7 : 0;
    if (doing === 'having') return next === 'to' || has(rest, BAD_NOUNS) ? 7 : 0;
    if (doing === 'being' || doing === 'telling') return rest.length > 1 && doing === 'being' ? 8 : 0;
    return KEEPS_GOOD.test(doing) ? 0 : subject === 'writer' ? (FAILS.has(stemOf(doing)) ? 6 : 0) : 8;
  }
  if (isBe) {
    if (/^(?:waiting|struggling|chasing|queuing|queueing)$/.test(main)) return rest.length > 0 || hasDuration ? 7 : 4;
    if (/^(?:trying|sat|sitting|standing|calling|ringing|asking|emailing)$/.test(main)) return hasDuration ? 6 : 0;
    if (main === 'stuck' || main === 'locked') return 8;
    if (main === 'on' && rest[0] === 'hold') return 7;
    if (main === 'charged' || main === 'billed') return rest.length > 0 ? 8 : 0;
    if (/^(?:supposed|meant|promised|due|scheduled)$/.test(main))
      return auxiliary === 'was' || auxiliary === 'were' ? 4 : 0;
    if (main === 'told') return 0;
    if (/^(?:sent|given|delivered|served|sold|handed)$/.test(main))
      return has(rest, BAD) || rest.includes('without') ? 8 : 0;
    if (main === 'having' || main === 'getting' || main === 'experiencing' || main === 'receiving')
      return has(rest, BAD_NOUNS) || has(rest, BAD) || /^(?:no|nowhere|nothing)$/.test(rest[0] ?? '') ? 6 : 0;
    if (main === 'down' || main === 'off' || main === 'out') return rest[0] === 'to' ? 0 : 7;
    if (main === 'short' || main === 'without') return 6;
    if (main === 'full' || main === 'covered') return rest[0] === 'of' || rest[0] === 'in' ? 6 : 0;
    if (main === 'not') return 0;
    if (
      subject === 'writer' &&
      /^(?:late|bad|worse|slow|off|down|sick|ill|wrong|short|double|dead|cold|wet|red)$/.test(main)
    )
      return 0;
    if (/ed$|en$|(?:lost|left|cut|hung|sent|thrown|put|shut|torn|split)$/.test(main) && SUFFERED.has(stem)) return 8;
    if (/ing$/.test(main) && FAILS.has(stem)) return subject === 'writer' && stem !== 'los' ? 0 : 8;
    if (BAD.has(main) || BAD_NOUNS.has(main)) return 7;
    if (has(all, BAD) || has(all, BAD_NOUNS)) return subject === 'writer' ? 3 : 5;
    return 0;
  }
  if (subject === 'writer') {
    if (LOSES.has(stem)) return rest.length > 0 ? 6 : 0;
    if (stem === 'wait') return hasDuration ? 7 : rest.length > 0 ? 4 : 0;
    if (stem === 'sat' || stem === 'sit' || stem === 'stand') return hasDuration ? 6 : 0;
    if (main === 'had' && rest[0] === 'to' && BURDENS.has(stemOf(rest[1] ?? ''))) return 5;
    if (/^(?:spent|been|spend)$/.test(main))
      return hasDuration && rest.some((word) => /ing$|^hold$|^phone$/.test(word)) ? 6 : 0;
    if (/^(?:got|get|getting|received|receive|have|had|found|find|experiencing)$/.test(main)) {
      if (/^(?:no|nothing|nowhere|zero)$/.test(rest[0] ?? '')) return 7;
      if (
        /^(?:blocked|banned|locked|charged|hacked|kicked|logged|overcharged|suspended|stuck|disconnected|cut|refused|ignored)$/.test(
          rest[0] ?? '',
        )
      )
        return 8;
      return has(rest, BAD_NOUNS) ||
        has(
          rest,
          set(
            "wrong broken damaged faulty missing cold mouldy cracked empty smashed expired ripped torn raw defective someone someone's",
          ),
        )
        ? 7
        : 0;
    }
    if (
      /^(?:paid|pay|paying|bought|ordered|purchased|booked|asked|emailed|called|rang|phoned|messaged|contacted|tried|reported|returned|sent|cancelled|canceled|raised|dm'd)$/.test(
        main,
      )
    )
      return /^(?:twice|double)$/.test(rest[0] ?? '') ||
        rest.some((word, at) => word === 'times' && at > 0) ||
        (/^(?:tried)$/.test(main) && rest.includes('times'))
        ? 5
        : has(rest, set('wrong broken damaged faulty missing mouldy unable nothing'))
          ? 5
          : 0;
    return 0;
  }
  if (auxiliary && HAVE.has(auxiliary) && main === 'been') return 0;
  if (stem === 'leav' || main === 'left')
    return subject === 'person' || has(all, BAD) || rest[0] === 'without' || rest.includes('rain') ? 6 : 0;
  if (FAILS.has(stem)) return 8;
  if (
    /^(?:came|come|comes|arrived|arrives|turned|showed|arrive|delivered|went|goes|gone|looks|smells|tastes|sounds|feels)$/.test(
      main,
    )
  ) {
    if (has(rest, BAD) || has(rest, BAD_NOUNS) || rest.includes('without') || rest.includes('later')) return 8;
    return /^(?:missing|down|wrong|off|black|blank|dead|out)$/.test(rest[0] ?? '') && /^(?:went|goes|gone)$/.test(main)
      ? 8
      : 0;
  }
  if (/^(?:took|takes|taken|taking)$/.test(main)) return hasDuration ? 6 : 0;
  if (main === 'charged' || main === 'charges') return rest.length > 0 ? 7 : 0;
  if (
    /^(?:has|had|have)$/.test(main) ||
    main === 'shows' ||
    main === 'gives' ||
    main === 'gave' ||
    main === 'got' ||
    main === 'gets' ||
    main === 'makes'
  )
    return /^(?:no|nothing|only)$/.test(rest[0] ?? '') || has(rest, BAD) || has(rest, BAD_NOUNS) ? 6 : 0;
  return 0;
}

/** How grave what a clause states is: 0 no trouble that is plain, up to 10. */
export function weightOfTrouble(predicate: Predicate): number {
  const { main, rest, negated, subject, hasDuration } = predicate;
  const all = [main, ...rest];
  if (!negated && subject !== 'nobody' && has(all, POSITIVE)) return 0;
  if (negated && has(rest, set('problem problems complaints complaint'))) return 0;
  const weight = negated ? negatedWeight(predicate) : plainWeight(predicate);
  if (weight === 0) return 0;
  const isNot = rest.some((word) => NOT.has(word));
  return Math.min(10, weight + (hasDuration || has(all, set('twice times again')) ? 1 : 0) - (isNot ? 1 : 0));
}
