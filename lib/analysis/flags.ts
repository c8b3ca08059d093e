import type { PostAnalysis } from '@/lib/domain/analysis';
import type { Brand } from '@/lib/domain/brand';
import { FLAGS, type Flag } from '@/lib/domain/labels';
import { type Found, weightOf } from './cue';
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
  /** The brand has answered in this thread before. */
  brandSpoke: boolean;
  brand: Brand;
  reading: Reading;
  /** Calibrated probabilities of a trained model, where there is one. They join in where cues alone are unsure. */
  likely?: Partial<Record<Flag, number>>;
  /** From here on the model's word is enough on its own, where that is not at the usual place. */
  sure?: Partial<Record<Flag, number>>;
}

/** From here on a model's word is enough on its own if nothing else is said, and from here down it takes back a cue of less than full weight. */
const SURE = 0.85;
const UNLIKELY = 0.05;
/** Never taken back by a model: what is missed here may cost a life. */
const KEPT: readonly Flag[] = ['self_harm', 'threat'];

/** Plainly content: the words of praise are there and not only a model's guess. */
const isContent = ({ found, sentiment, hasProblem }: FlagFacts) =>
  sentiment.label === 'positive' && !hasProblem && weightOf(found, 'sentiment:positive') >= 1;

/** What else must be true of the post before the cues of a flag count. */
const CONDITIONS: Partial<Record<Flag, (facts: FlagFacts) => boolean>> = {
  double_deviation: (facts) => !facts.solved && !isContent(facts),
  sarcasm: ({ found, hasProblem, arousal }) => hasProblem || arousal > 0 || weightOf(found, 'flag:sarcasm') >= 1,
  spam: ({ found, hasProblem }) => !hasProblem || weightOf(found, 'flag:spam') >= 2,
  // Talk of law among the content is their trade or a film.
  legal: (facts) => !facts.solved && !isContent(facts),
  // A child who is only mentioned beside praise is in nobody's care here.
  minors: (facts) => weightOf(facts.found, 'flag:minors') >= 1.5 || (!isContent(facts) && !facts.solved),
  safety: (facts) => !isContent(facts) || weightOf(facts.found, 'flag:safety') >= 2,
  // A reporter's deadline is theirs.
  urgent: (facts) => !facts.solved && !isContent(facts) && weightOf(facts.found, 'intent:press') === 0,
};

/** Grief and despair share their words: beside a death only a cue tells them apart. */
const isMourning = (flag: Flag, { found }: FlagFacts) =>
  flag === 'self_harm' && weightOf(found, 'flag:bereavement') > 0;

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

/** The flags of a post in the order of the list: cues first, then what the whole post and its thread say for or against them. */
export function flagsFor(facts: FlagFacts): Flag[] {
  return FLAGS.filter((flag) => {
    if (flag === 'pii') return facts.personal.length > 0;
    if (flag === 'wrong_brand' && namesOurNamesake(facts)) return true;
    const likely = facts.likely?.[flag];
    if (likely !== undefined && likely >= (facts.sure?.[flag] ?? SURE) && !isMourning(flag, facts)) return true;
    const weight = weightOf(facts.found, `flag:${flag}`);
    if (weight === 0) return false;
    if (likely !== undefined && likely <= UNLIKELY && weight < 1.5 && !KEPT.includes(flag)) return false;
    return CONDITIONS[flag]?.(facts) ?? true;
  });
}
