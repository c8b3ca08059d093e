import type { Incident } from '@/lib/domain/incident';
import type { Category } from '@/lib/domain/labels';
import type { Certainty, MatchEvidence, SeenPost, TemplateId } from '../types';
import type { FeatureValues } from './featureNames';
import type { LookAlike } from './lookAlikes';
import { nearnessOf } from './nearness';
import { CONTRAST, namesAnother, OTHER_BODY } from './others';
import { areApart, type Found, type Hit, hitsOf, type Probe } from './probe';
import { type PostReading, placeOf } from './reading';
import { SIGNALS } from './signals';
import { stemOf } from './stems';
import { TELLTALES } from './telltales';
import { hitsOfTerms, numbersIn, strangeness, strengthOfPairs } from './terms';
import { foreignThings } from './trades';
import type { PlainText } from './words';

/** What an incident leads to is read as a category of its own: a cancelled evening is written of as a refund. */
const KIN: Record<TemplateId, readonly Category[]> = {
  outage: ['billing_charge', 'service_wait', 'account_access'],
  delivery_delay: ['refund_return', 'service_wait'],
  product_recall: ['refund_return', 'product_quality'],
  data_breach: ['account_access'],
  billing_error: ['account_access', 'pricing_promo', 'refund_return'],
  service_failure: ['refund_return', 'service_wait'],
  rumour: ['safety_hazard', 'account_closure'],
};

/** How many different things it says of consequences of these kinds. */
const saidOf = (kinds: readonly string[], { consequences }: PostReading) =>
  new Set(kinds.flatMap((kind) => consequences.get(kind) ?? [])).size;
const some = (isSo: boolean) => (isSo ? 1 : 0);
const much = (hits: readonly unknown[]) => 1 - 0.4 ** hits.length;

/** Regions are matched where the incident names some: a post from elsewhere is asked about. */
const ELSEWHERE =
  /\b(?:in|to|near|from|around) (?!January|February|March|April|May|June|July|August|September|October|November|December|I\b)\p{Lu}\p{Ll}{2,}/u;

const HANDLE = /@([\w.]+)/g;
const bare = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Whether a post calls the brand's account, or somebody else's. */
function handlesIn(text: string, names: readonly string[]): { own: boolean; other: boolean } {
  const called = [...text.matchAll(HANDLE)].map(([, handle]) => bare(handle ?? '')).filter(Boolean);
  const ours = names.map(bare).filter(Boolean);
  const isOurs = (handle: string) => ours.some((name) => handle.includes(name) || name.includes(handle));
  return { own: called.some(isOurs), other: called.some((handle) => !isOurs(handle)) };
}

export interface Judged {
  post: SeenPost;
  incident: Incident;
  probe: Probe;
  reading: PostReading;
  /** The post's line with slips towards the incident's words mended. */
  text: PlainText;
  masks: readonly Hit[];
  found: Found;
  names: readonly string[];
  /** The rows of words that may mean something else, with where they stand. */
  lookAlikes: ReadonlySet<LookAlike['id']>;
  isLaughing: boolean;
  otherCompany: Certainty | null;
  /** No other incident is open that the post could mean without naming it. */
  isOnlyOne: boolean;
}

export interface FeatureReading {
  values: FeatureValues;
  evidence: MatchEvidence[];
}

/** The features of a post for an incident, with the words behind them. */
export function featuresOf(judged: Judged): FeatureReading {
  const { post, incident, probe, reading, text, masks, names } = judged;
  const { signals } = reading;
  const maskSpans = masks.map((mask) => placeOf(text, mask));
  const isMasked = (start: number) => maskSpans.some(({ from, to }) => start >= from && start < to);
  const { subjects, generals, symptoms, claims, regions } = judged.found;
  const title = hitsOfTerms(text, probe.title);
  const sheet = hitsOfTerms(text, probe.sheet);
  const titleWords = title.words.filter(({ start }) => !isMasked(start));
  const titled = titleWords.length > 0 ? title.strength : 0;
  const { domain } = probe;
  const isRumour = incident.template === 'rumour';
  const troubles = signals.trouble.map((hit) => placeOf(reading.text, hit)).filter(({ from }) => !isMasked(from));
  const doubts = isRumour ? signals.doubt.map((hit) => placeOf(reading.text, hit)) : [];
  const faults = [...(isRumour ? doubts : troubles), ...symptoms.map((hit) => placeOf(text, hit))];
  const isDistressed = faults.length + signals.loss.length > 0;
  const titlePlaces = titleWords.map(({ start, end, plain }) => ({ from: start, to: end, text: plain }));
  const asks =
    signals.news.length + signals.reach.length + signals.remedy.length + (isRumour ? signals.doubt.length : 0);
  const matters = probe.otherMatters.flatMap(({ pattern }) => hitsOf(pattern, text.line));
  const domainOther = domain ? hitsOf(domain.otherMatter, text.line) : [];
  const isForeign =
    post.category !== null &&
    post.category !== 'praise' &&
    !incident.match.categories.includes(post.category) &&
    !(incident.template && KIN[incident.template].includes(post.category));
  const explained = new Set([...title.words, ...sheet.words].map(({ start }) => start));
  const signalSpans = SIGNALS.flatMap((signal) => signals[signal]).map(({ from, to }) => reading.text.spanOf(from, to));
  const strange = strangeness(
    text,
    ({ plain, start }) =>
      explained.has(start) ||
      names.some((name) => stemOf(name.toLowerCase()) === stemOf(plain)) ||
      signalSpans.some((span) => start >= span.start && start < span.end),
  );
  const own = some(subjects.length > 0);
  const subjectPlaces = [...subjects, ...regions].map((hit) => placeOf(text, hit));
  const isNamed = areApart(subjectPlaces, faults);
  const isGeneral = !domain?.ownWordsOnly && areApart(generals, symptoms);
  const otherMatter = some(matters.length > 0);
  const words = text.words.filter(({ plain }) => /\p{L}/u.test(plain)).length;
  const lookAlike = (id: LookAlike['id']) => some(judged.lookAlikes.has(id));
  const near = nearnessOf(
    reading.meaning,
    text,
    probe.meanings,
    ({ plain }) => probe.ours.has(stemOf(plain)) && !probe.title.has(stemOf(plain)),
  );
  const follows = saidOf(probe.follows, reading);
  const followsOther = saidOf(probe.followsOther, reading);
  const asksOnly = TELLTALES.oneQuestion.pattern.test(post.text);
  const isRole = reading.isRole || signals.role.length > 0;
  const leans = signals.news.length + signals.reach.length + signals.sharing.length > 0;
  const leansLoosely =
    signals.remedy.length + signals.loss.length + signals.scorn.length + doubts.length + some(isRole) > 0;
  const isPlainQuestion = signals.howTo.length > 0 && !isDistressed && signals.news.length + signals.reach.length === 0;
  // It names nothing, neither the incident nor another matter: then the one open incident is what is meant.
  const namesNothing =
    judged.isOnlyOne &&
    !otherMatter &&
    domainOther.length === 0 &&
    !isPlainQuestion &&
    masks.length === 0 &&
    titled === 0;
  const another = namesAnother(post.text, probe.ours);
  const isContrasted = CONTRAST.test(text.line);
  /** Nothing speaks for another matter. */
  const plainly = some(
    !otherMatter &&
      domainOther.length + signals.howTo.length + signals.delight.length === 0 &&
      judged.lookAlikes.size === 0 &&
      another === 0 &&
      !isContrasted,
  );
  const titleTrouble = titled * some(areApart(titlePlaces, faults) || signals.loss.length > 0 || claims.length > 0);
  const claim = some(claims.length > 0 && !domain?.ownWordsOnly);
  const foreign = 1 - 0.5 ** foreignThings(reading.trades, probe.trades).size;
  const isSaid = titled > 0 || own > 0 || regions.length > 0;
  const handles = handlesIn(post.text, names);
  const values: FeatureValues = {
    bias: 1,
    title: titled,
    sheet: sheet.strength,
    own,
    region: some(regions.length > 0),
    elsewhere: some(incident.match.regions.length > 0 && regions.length === 0 && ELSEWHERE.test(post.text)),
    symptom: much([...new Set(symptoms.map(({ text: word }) => word))]),
    named: some(isNamed),
    generalNamed: some(isGeneral && !isNamed),
    claim,
    titleTrouble,
    titleAsks: titled * some(asks + signals.sharing.length > 0 || isRole),
    alone: some(judged.isOnlyOne),
    ellipsis: some(namesNothing && leans) * (1 - strange),
    looseEllipsis: some(namesNothing && !leans && leansLoosely) * (1 - strange),
    trouble: isRumour ? 0 : much(troubles),
    news: much(signals.news),
    sharing: much(signals.sharing),
    loss: much(signals.loss),
    remedy: much(signals.remedy),
    reach: much(signals.reach),
    doubt: isRumour ? much(signals.doubt) : 0,
    role: some(isRole),
    scorn: much(signals.scorn),
    howTo: much(signals.howTo),
    delight: much(signals.delight),
    otherUse: much(signals.otherUse),
    howToOnly: some(isPlainQuestion),
    delightOnly: some(signals.delight.length > 0 && !isDistressed && asks === 0),
    otherMatter,
    otherMatterUntitled: otherMatter * (1 - titled),
    domainOther: some(domainOther.length > 0),
    laughing: some(judged.isLaughing),
    otherCompany: judged.otherCompany === 'sure' ? 1 : some(judged.otherCompany === 'near') / 2,
    nothingWrong: lookAlike('nothing wrong'),
    solved: lookAlike('solved'),
    anotherTime: lookAlike('another time'),
    anotherCompany: lookAlike('another company'),
    joke: lookAlike('joke'),
    namesAnother: another,
    contrast: some(isContrasted),
    otherBody: some(OTHER_BODY.test(text.line)),
    pastYear: some(TELLTALES.pastYear.pattern.test(text.line)),
    follows: 1 - 0.5 ** follows,
    followsOnly: titled === 0 ? 1 - 0.5 ** follows : 0,
    followsOther: 1 - 0.5 ** followsOther,
    nearTitle: near.title,
    nearKnown: near.known,
    nearRest: near.rest,
    nearWord: near.nearestWord,
    asksOnly: some(asksOnly),
    asksGeneral: some(asksOnly && !isDistressed && asks === 0 && signals.sharing.length + signals.loss.length === 0),
    squarely: some(isNamed) * plainly,
    squarelyTitled: titleTrouble * plainly,
    squarelyClaimed: claim * plainly,
    tip: some(TELLTALES.tip.pattern.test(text.line)),
    isUrgent: some(post.flags.includes('urgent')),
    isViral: some(post.flags.includes('viral')),
    isSafety: some(post.flags.includes('safety')),
    isLeak: some(post.flags.includes('data_breach')),
    isMinors: some(post.flags.includes('minors')),
    isSarcasm: some(post.flags.includes('sarcasm')),
    categoryNone: some(post.category === null),
    categoryPrice: some(post.category === 'pricing_promo'),
    categoryStock: some(post.category === 'availability'),
    categoryStaff: some(post.category === 'staff_conduct'),
    isRequest: some(post.intent === 'request_help'),
    isComplaint: some(post.intent === 'complaint'),
    isCommentary: some(post.intent === 'commentary'),
    isLeaving: some(post.intent === 'cancel_churn'),
    isAllegation: some(post.intent === 'allegation'),
    long: Math.min(1, words / 40),
    categoryAgrees: some(post.category !== null && incident.match.categories.includes(post.category)),
    categoryForeign: some(isForeign) * (1 - titled / 2),
    isQuestion: some(post.intent === 'question'),
    isStatus: some(post.intent === 'status_request'),
    isPositive: some(post.sentiment === 'positive'),
    isNegative: some(post.sentiment === 'negative'),
    isHostile: some(post.intent === 'abuse' || post.intent === 'threat'),
    isPress: some(post.intent === 'press' || post.flags.includes('press')),
    isReport: some(post.intent === 'incident_report' || post.flags.includes('incident')),
    isPraise: some(post.intent === 'praise'),
    isClosure: some(post.intent === 'thanks_closure'),
    strange,
    strangeOnly: strange * (1 - Math.max(titled, sheet.strength, own, some(regions.length > 0))),
    short: some(words <= 7),
    foreign,
    foreignOnly: isSaid ? 0 : foreign,
    ownHandle: some(handles.own),
    otherHandle: some(handles.other),
    sheetNumber: some([...numbersIn(post.text)].some((number) => probe.numbers.has(number))),
    sheetPairs: strengthOfPairs(text, probe.pairs),
    covered: near.covered,
    uncovered: near.uncovered,
    habit: some(TELLTALES.habit.pattern.test(text.line)),
  };
  const spans = (what: MatchEvidence['what'], hits: readonly Hit[], line: PlainText) =>
    hits.map(({ from, to }) => ({ what, ...line.spanOf(from, to) }));
  const subject = [...subjects, ...(subjects.length || claims.length || titleWords.length ? [] : generals)];
  const told = [
    signals.trouble,
    signals.news,
    signals.sharing,
    signals.reach,
    signals.remedy,
    signals.loss,
    signals.doubt,
  ];
  return {
    values,
    evidence: [
      ...spans('subject', subject, text),
      ...titleWords.map(({ start, end }) => ({ what: 'subject' as const, start, end })),
      ...spans('symptom', [...claims, ...symptoms], text),
      ...spans('region', regions, text),
      ...spans('symptom', (isRumour ? told : told.slice(0, -1)).flat(), reading.text),
    ],
  };
}
