import { stemOf } from '../../grounding';

export const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
const stems = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/).map(stemOf));

/** What things do when they fail. */
export const FAILS = stems(
  'crash freeze fail break snap crack leak stop die disconnect vanish disappear drop lag glitch buffer overheat shrink fade rip tear peel split smell stink melt rot rust flicker reset restart reboot drain beep squeak rattle wobble explode burst smoke burn collapse fall bounce expire stall hang malfunction corrupt forget ignore refuse cancel lose damage reject decline deny block ban suspend mislead ruin scratch smash stain shred scald overcharge delay misplace wipe flood trip injure swell shatter jam throw bend fray crumble hack short-change dump abandon terminate disable freak tank blister spill crease postpone reschedule shout yell laugh shrug swear snatch slam wreck destroy undercook overcook sting glitch struggle leave stick strand shed curdle mishandle mess misspell double-charge downgrade bump clog blank ping warp dent squash soak unravel unpick bobble pill flake curl sag dip buckle jump skip stutter hiccup time-out crumple mangle pong reek hum whine grind scrape chafe pinch clump tunnel seize deflate flatten puncture perish moult wilt droop sour separate overflow drip seep sweat creak slip loosen detach unstick unglue crackle pixelate delete erase overwrite',
);
export const LOSES = stems('lose miss struggle queue waste bleed choke');
export const BURDENS = stems(
  'wait ring call phone pay buy throw cancel walk stand queue go chase restart reinstall rebook repeat reset beg sleep sit take email drive bin explain post',
);
/** What is done to people and things. */
export const SUFFERED = stems(
  'cancel refuse deny overcharge block lock suspend hack delay ignore ban reject leave kick change remove delete lose steal damage miss turn decline disconnect forget scam misinform mislead close break smash crack rip tear reschedule postpone move bill terminate disable downgrade bump strand throw crush dent scratch ruin soak pass transfer fob switch cut mess tamper compromise limit restrict discontinue withdraw revoke disapprove demonetize ghost short-changed humiliate laugh burn injure poison flood mishandle dump abandon interrupt evict stop double-charge mess mute strike deduct bash squash ping delist unlist demote hold fine clamp tow split separate shadowban hang quote stand mischarge underpay short rob flag sanction skip pull axe scrap raise hike reset wipe corrupt demonetise deactivate unsubscribe',
);
export const BAD = set(
  'broken late damaged missing wrong cold faulty stale mouldy moldy dirty filthy empty dead stuck lost gone delayed cancelled canceled closed down useless rude unhelpful slow overdue expired overcooked undercooked raw burnt burned soggy soaked ripped torn cracked snapped smashed bent unusable unavailable unreachable inaccessible off leaking blank frozen flat locked blocked unsafe dangerous disgusting awful terrible horrible appalling dreadful poor shocking bad worse worst ridiculous unacceptable disappointing misleading wet noisy loud freezing boiling overcrowded rammed packed incorrect inaccurate corrupt corrupted laggy glitchy buggy defective disabled suspended banned hacked overcharged unable dodgy sour bitter rotten smelly scratched dented stained shattered melted squashed crushed unanswered unresolved unpaid unfinished unsolved outdated inedible hopeless atrocious abysmal confusing impossible difficult peeling flickering overpriced extortionate short understaffed unhygienic overheating unwell ill sick allergic swollen sore bleeding red itchy stained blurry faded greasy mould mold ignored bruised out-of-date lukewarm dismissive patronising abrupt aggressive incomplete sold-out tampered unplayable unreliable intermittent crushed missed refused rejected declined double twice overbooked oversold bashed wonky mangled battered chipped warped sagging mushy lumpy tasteless bland gritty rancid rotting wilted curdled overripe dry chewy rubbery tough runny watery stodgy undrinkable vile rank grim manky minging naff shoddy flimsy tatty scuffed frayed bobbled creased crooked loose uneven scratchy lopsided leaky flooded drenched damp mismatched mislabelled misspelt backwards upside unreadable illegible garbled pixelated choppy jumpy unresponsive offline bricked glitching bugged bust kaput knackered borked screwed snail-slow sluggish chaotic shambolic unprofessional impolite sarcastic grumpy curt snappy arrogant unfriendly uncaring clueless hostile condescending untrained unfair inhumane degrading humiliating unsanitary grubby mucky stinking sweltering stifling chilly unheated overfilled clogged jammed mouldering infested pending unprocessed outstanding uncollected undelivered unshipped incompatible invalid unverified inoperable inoperative unsteady wobbly shaky squeaky',
);
export const BAD_NOUNS = set(
  'error errors delay delays hole holes crack cracks mould mold hair leak leaks fault faults bug bugs glitch glitches problem problems issue issues trouble difficulty difficulties scratch scratches dent dents stain stains smell spam maggot maggots mice mouse rats cockroach cockroaches glass smoke burns rash shock fire flames sparks bruise blood shards splinter splinters insects insect beetle moth weevils metal plastic ants worms charge charges penalty virus damage excuses crumbs slugs slug sewage damp screw screws stone stones wasp wasps nest fly flies rat staple needle nail wire feather tooth blade blood mess queue queues lag outage lines bubbles blotches dots downtime spinner bump bumps tear rip gap gaps bulge rust corrosion puncture fee fees surcharge pebble grit plaster hairs larvae worm droppings puddle puddles mildew bedbugs bites',
);
/** What one is kept busy with: "keep getting …". */
export const KEEPS_GOOD =
  /^(?:coming|going|returning|ordering|buying|wearing|using|smiling|listening|watching|playing|laughing|winning|improving|doing|being|it|up|everyone|making|telling)$/;
export const POSITIVE = set(
  'great love loved lovely thank thanks happy pleased brilliant amazing best perfect excellent helpful fixed sorted resolved fantastic awesome delighted beautiful wonderful superb glad impressed favourite delicious legend fab enjoyed enjoy grateful recommend yummy good nice proud fine better correct safe congratulations kind well finally joke hilarious funny',
);
/** A negation of these is no trouble: "can't wait", "don't know". */
export const NO_MATTER = stems(
  'wait believe stop thank fault complain recommend imagine mind know think care want need matter remember say like see lie understand tell expect realise realize notice blame wish try hesitate worry forget plan intend ask hurt feel argue decide deny fathom regret bother judge love support trust agree even going sure stand explain mean live emphasise stress help speak follow be',
);
/** Unlike other verbs, a writer's "haven't" and "didn't" with these is trouble. */
export const WRITER_LACKS = stems(
  'receive get hear have find arrive see give send show pass order sign authorise authorize ask request agree approve charge subscribe',
);
export const LACKED =
  /\b(?:access|signal|internet|wifi|water|power|heating|electricity|service|option|phone|broadband|light|gas|sound|hot|enough)\b/;
export const ABLE = set('able allowed');
export const NO_ONE_DOES = stems('know care seem answer reply respond call come help tell explain bother pick contact');

export const NO_LACK = set(
  'error errors choice doubt problem problems issue issues complaint complaints idea clue time',
);
export const LEFT_OUT = set(
  'rain street pavement doorstep outside bin bins wet open waiting standing stranded unlocked neighbour gate porch wall hedge stairwell lobby hallway recycling',
);
export const CAME_LATE = set(
  'later without instead open half upside soaking day days weeks after unassembled unwrapped unsealed unlabelled',
);
export const WRITERS = set('me us my our');
export const SPEECH = set('that if whether because hello');
/** What staff do without doing wrong. */
export const KIND_DEEDS = stems(
  'help fix sort give offer show tell ask say let save find bring carry thank love smile wave hug refund come replace deliver drive explain hold wait pick lend make get see have know want call ring email reply message text send check look confirm promise assure inform advise suggest try keep talk speak greet serve take work arrive collect mention buy use play watch meet',
);
/** Somebody may be hurt: graver than any other trouble. */
export const DANGER = set(
  'shock sparks smoke smoking fire flames glass shards burned burnt allergic bleeding injured poisoned choked swollen rash gas stranded',
);
export const AGAIN = set('twice times again');
export const NO_GIFT = set(
  'wrong broken damaged faulty missing cold mouldy cracked empty smashed expired ripped torn raw defective someone instead',
);
export const LOSSES = set(
  'blocked banned locked charged hacked kicked logged overcharged suspended stuck disconnected cut refused ignored bumped',
);
export const ON_ONESELF = set('late bad worse slow off down sick ill wrong short double dead cold wet red missed out');
export const HARMLESS_AFTER_NOT = set(
  'sure worth surprised bothered bad here about one only just like for that going there with in the a an my our your this too to',
);
export const SENSES = set(
  'came come comes arrived arrives arrive turned showed delivered went goes gone looks smells tastes sounds feels looked smelt smelled tasted felt got gets',
);
export const CHANGED = set(
  'missing down wrong off black blank dead out brown soft hard green grey pink white cold flat hot mouldy fuzzy dark',
);
export const TOO =
  /^(?:small|big|large|long|short|tight|loose|late|early|hot|cold|loud|slow|expensive|dear|heavy|salty|dry|weak|thin|narrow|dark|bright|sweet|spicy|high|low|many|much|old)$/;
