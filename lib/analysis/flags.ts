import type { PostAnalysis } from '@/lib/domain/analysis';
import type { Brand } from '@/lib/domain/brand';
import { FLAGS, type Flag } from '@/lib/domain/labels';
import { isCareThanked } from './careThanked';
import { type Found, weightOf } from './cue';
import { REPORTER } from './cues/risks/newsroom';
import { isErrand } from './errand';
import type { FlagLimits, WeighedFlag } from './model/flags';
import { speaksOfAnotherTrade } from './otherTrade';
import type { PersonalDatum } from './personalData';
import type { Reading } from './reading';

export interface FlagFacts {
  found: readonly Found[];
  personal: readonly PersonalDatum[];
  /** The post tells of something that went wrong. */
  hasProblem: boolean;
  /** It says that all is well now. */
  solved: boolean;
  sentiment: PostAnalysis['sentiment'];
  arousal: PostAnalysis['arousal'];
  /** The brand has answered in this thread before, and the post says that it did not help. */
  failedAgain: boolean;
  brand: Brand;
  reading: Reading;
  /** Calibrated probabilities of a trained head for some flags, and from where on each is believed without a cue. */
  likely?: Partial<Record<Flag, number>>;
  sure?: Partial<Record<Flag, number>>;
  /** Log-odds of the trained heads for further flags, and where they overrule the cues. */
  odds?: Partial<Record<WeighedFlag, number>>;
  limits?: Partial<Record<WeighedFlag, FlagLimits>>;
}

/** How far above its own place a trained head must be when nothing in the post hints at the danger: close to it, errands are taken for threats. */
const UNHINTED_MARGIN: Partial<Record<Flag, number>> = { self_harm: 0.09, threat: 0.2 };
/** Words of which at least one stands in nearly every veiled post. */
const HINTS: Partial<Record<Flag, RegExp>> = {
  self_harm:
    /\b(?:tired|end(?:s|ed|ing)?|over|gone|goodbye|sorry|notes?|nobody|no ?one|alone|burden|life|living|live|die[ds]?|dying|dead|death|kill\w*|sleep|wake|hurt\w*|miss me|vanish|disappear\w*|cope|nothing left|done|point|hope\w*|bridge|roof|pills|tablets|safe|another day|mean it|myself|himself|herself|here)\b/i,
  threat:
    /\b(?:kill\w*|dead|die|hurt\w*|knock\w*|burn\w*|fire|petrol|acid|blood|bullet|gun|knife|bat|brick|bomb|teeth|jaw|legs?|face|head|run (?:you|him|her|your|over)|follow|home|live[sd]?|street|house|address|family|families|kids|walks?|alone|outside|visit|regret|sorry|watch|careful|next time|again|someone|pay|coming|kick\w*|canal|tick tock|cry(?:ing)?|fists?|shoot|slap|drag|lose[s]?|horses|girls?|dog|brunch|scared|afraid|friends|brothers|cousins|lads|smash\w*|break|beat\w*|finish|end)\b/i,
};

/** What a threat speaks of, and a plain report of an accident never does. */
const TO_COME =
  /\b(?:will|(?:i|we|you|he|she|they)['’]ll|ill|gonna|going to|gon|next|soon|wait|watch|careful|come|coming|find|know where|regret|pay for|hope|see you|meet|better|deserve\w*|should be|wish|karma|sleep)\b/i;

/** From this weight on a danger that was done to the writer is told, and not one that the writer means to do. */
const PLAINLY_HARMED = 1.5;
const tellsOfHarmDone = ({ found, reading }: FlagFacts) =>
  weightOf(found, 'flag:safety') >= PLAINLY_HARMED &&
  weightOf(found, 'flag:threat') === 0 &&
  !TO_COME.test(reading.words);

/** A trained head is believed without a cue, but not against a happy post or beside a bereavement. */
function isSure(flag: Flag, facts: FlagFacts): boolean {
  const [likely, sure] = [facts.likely?.[flag], facts.sure?.[flag]];
  if (likely === undefined || sure === undefined || likely < sure) return false;
  if (flag === 'self_harm' && isErrand(facts.reading.words)) return false;
  if (flag === 'threat' && tellsOfHarmDone(facts)) return false;
  if (likely < sure + (UNHINTED_MARGIN[flag] ?? 0) && !HINTS[flag]?.test(facts.reading.words)) return false;
  return facts.sentiment.label !== 'positive' && !isMourning(flag, facts);
}

/** Plainly content: the words of praise are there and not only a model's guess. */
const isContent = ({ found, sentiment, hasProblem }: FlagFacts) =>
  sentiment.label === 'positive' && !hasProblem && weightOf(found, 'sentiment:positive') >= 1;

/** From this weight on a danger is said in so many words. */
const PLAIN_DANGER = 1.5;
/** Where the trained heads see less of a danger than this, what only hints at it is chance. None of 125 veiled posts that were kept from training lies so low. */
const NO_SIGN_OF_DANGER = 0.02;

const isNoChance =
  (flag: 'self_harm' | 'threat') =>
  ({ found, likely }: FlagFacts) =>
    weightOf(found, `flag:${flag}`) >= PLAIN_DANGER || (likely?.[flag] ?? 1) >= NO_SIGN_OF_DANGER;

/** What else must be true of the post before the cues of a flag count. */
const CONDITIONS: Partial<Record<Flag, (facts: FlagFacts) => boolean>> = {
  self_harm: isNoChance('self_harm'),
  threat: isNoChance('threat'),
  double_deviation: (facts) => !facts.solved && !isContent(facts),
  sarcasm: ({ found, hasProblem, arousal }) => hasProblem || arousal > 0 || weightOf(found, 'flag:sarcasm') >= 1,
  spam: ({ found, hasProblem }) => !hasProblem || weightOf(found, 'flag:spam') >= 2,
  // Talk of law among the content is their trade or a film.
  legal: (facts) => !facts.solved && !isContent(facts),
  // A child who is only mentioned beside praise is in nobody's care here.
  minors: (facts) =>
    weightOf(facts.found, 'flag:minors') >= 1.5 || (!isContent(facts) && !facts.solved && !isAboutLoss(facts)),
  // Thanks for help to somebody in need tell of no danger that is left.
  safety: (facts) =>
    !isContent(facts) || (weightOf(facts.found, 'flag:safety') >= 2 && !isCareThanked(facts.reading.words)),
  // A reporter's deadline is theirs; the bare word "urgent" is how people put any wish.
  urgent: (facts) =>
    weightOf(facts.found, 'flag:urgent') >= 0.6 &&
    !facts.solved &&
    !isContent(facts) &&
    weightOf(facts.found, 'intent:press') === 0,
};

/** Grief and despair share their words: beside a death only a cue tells them apart. */
const isMourning = (flag: Flag, { found }: FlagFacts) =>
  flag === 'self_harm' && weightOf(found, 'flag:bereavement') > 0;

/** A child named beside a death or in a farewell is mourned or left behind; it is not the one being looked after here. */
const isAboutLoss = ({ found }: FlagFacts) =>
  weightOf(found, 'flag:bereavement') > 0 || weightOf(found, 'flag:self_harm') > 0;

const OTHER_TRADE =
  'Gym|Hotel|Bank|Bakery|Cafe|Café|Airlines?|Airways|Insurance|Estates?|Motors?|Cars|Taxis?|Cabs|Buses|Coaches|Trains|Energy|Homes|Housing|School|College|University|Hospital|Clinic|Dental|Dentist|Vets?|Pharmacy|Solicitors|Plumbing|Roofing|Kitchens|Windows|Garage|Garden|Gardens|Farm|Brewery|Pub|Bar|Grill|Restaurant|Pizza|Salon|Barbers|Spa|Leisure|Fitness|Cinema|Theatre|Records|Radio|FC|Rugby|Couriers|Logistics|Removals|Storage|Broadband|Mobile|Telecom|Water|Council|Park|Arena|Festival|Travel|Tours|Cruises|Holidays|Airport';

/** "Northlight Gym" said to Northlight Candles: our name with another trade behind it. */
function namesOurNamesake({ brand, reading }: FlagFacts): boolean {
  const [first = '', ...rest] = brand.name.trim().split(/\s+/);
  if (first.length < 4 || rest.length === 0) return false;
  const escaped = first.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const trade = new RegExp(`\\b${escaped} (${OTHER_TRADE})\\b`, 'u').exec(reading.words)?.[1];
  return trade !== undefined && !brand.name.includes(trade);
}

/** A reporter writes about a danger, and is in none. */
const isReportedOn = ({ found, reading }: FlagFacts) =>
  weightOf(found, 'flag:press') >= 1 && REPORTER.test(reading.words);

/** Somebody of theirs stood by a person who had come to harm: told in thanks, with no blame in it. */
const TENDED =
  /\b(?:your|ur|the|one of your) (?:\w+ ){1,3}(?:waited|stayed|sat|knelt) (?:there )?with (?:my|our|me|him|her|us)\b|\b(?:your|ur|the|one of your) (?:\w+ ){1,3}(?:looked after|took care of|helped|caught|carried) (?:my|our|me|him|her|us)\b/i;
const BLAMED =
  /\b(?:but|no ?one else|nobody|ignored|refus\w*|never (?:called|came|helped)|didn['’]?t|wouldn['’]?t|laughed|only|complain\w*|disgrace\w*|why|shame|should have|your (?:fault|floor|food))\b/i;
const isTended = ({ reading }: FlagFacts) => TENDED.test(reading.words) && !BLAMED.test(reading.words);

/** From this weight on cues are plain statements, which no head doubts. */
const PLAINLY_SAID = 2;

/** A head alone takes old age, illness and long custom for a death, and condolences to the living are worse than none: such a word has to stand there. */
export const MAY_MOURN = {
  pattern:
    /\b(?:pass(?:ed|ing)\b(?! (?:me|us|it|on (?:to|my|the)|by|through|around|the buck))|no more\b(?=[,.!]|$)|lost (?:my|our|his|her|the (?:baby|boy|girl|wee))|late (?:mum|mam|mom|dad|father|mother|husband|wife|son|daughter|brother|sister|nan|gran\w*|uncle|aunt\w*|partner)|died|dies|dying|dead|death|deceased|buri(?:ed|al)|cremat\w*|scatter(?:ed|ing)|ashes|urn|grave|gravestone|headstone|funeral|coffin|hospice|widow\w*|estate|probate|executor|next of kin|in (?:his|her|their|mum's|mam's|dad's|gran\w*'s) name|(?:his|her|mum's|mam's|mom's|dad's|nan's|gran\w*'s) (?:account|estate|policy|pension|voice|affairs|belongings|things|clothes)|memorial|tribute|heaven|rest in peace|rip(?![- ]?off)|miscarr\w*|stillb\w*|mourn\w*|grie(?:f|v\w+)|condolence\w*|anniversary of)\b/i,
  hits: [
    'my husband passed on the 3rd and his phone is still in his name',
    'we scattered Grandpa in the sea he fished',
    "where has Mam's account closure got to, we posted everything recorded",
  ],
  misses: [
    "carer hasn't come for dad since friday",
    'they pulled a boy out and nobody says if he is ok',
    "Dad's 83 and he is making tea between updates",
    "my wife can't manage the buffet since her stroke",
  ],
} as const;

const isBorneOut = (flag: Flag, { reading }: FlagFacts) =>
  flag !== 'bereavement' || MAY_MOURN.pattern.test(reading.words);

/** What a trained head makes of a flag: it may doubt cues that only hint, and speak where no cue does, but not for a post that is content. */
function weighed(flag: Flag, facts: FlagFacts, weight: number, byCues: boolean): boolean {
  const [odds, limits] = [facts.odds?.[flag as WeighedFlag], facts.limits?.[flag as WeighedFlag]];
  if (odds === undefined || !limits || weight >= PLAINLY_SAID) return byCues;
  if (odds >= limits.sure && !facts.solved && !isContent(facts) && isBorneOut(flag, facts)) return true;
  return byCues && odds >= limits.doubted;
}

/** The flags of a post in the order of the list: cues first, then what the whole post and its thread say for or against them. */
export function flagsFor(facts: FlagFacts): Flag[] {
  return FLAGS.filter((flag) => {
    if (flag === 'pii') return facts.personal.length > 0;
    if (flag === 'wrong_brand' && (namesOurNamesake(facts) || speaksOfAnotherTrade(facts.brand, facts.reading.words))) {
      return true;
    }
    if (isSure(flag, facts)) return true;
    if (flag === 'double_deviation' && facts.failedAgain && !facts.solved && !isContent(facts)) return true;
    const weight = weightOf(facts.found, `flag:${flag}`);
    if (flag === 'safety' && (isReportedOn(facts) || isTended(facts))) return false;
    return weighed(flag, facts, weight, weight > 0 && (CONDITIONS[flag]?.(facts) ?? true));
  });
}
