import { detailBeside, isOpenBeside, type Kind } from './given';
import { TECHNICAL_PACKS } from './phrases/technical';
import { plainWords } from './plainWords';
import type { Sector } from './sectors';
import { DECISIVE } from './sectors/decisive';
import type { SectorGuide } from './sectors/guide';
import { SECTOR_GUIDES } from './sectors/guides';
import { IN_THE_FLESH } from './sectors/sector';
import { openLines } from './situations';
import { NEXT_BY_CATEGORY } from './situations/byCategory';
import { ASK_BY_SUBJECT } from './situations/enquiriesForms';
import { type Asked, isOfTheirs } from './situations/enquiry';
import { isForm, OWN_MATTER } from './situations/enquiryRows';
import type { Question } from './situations/situation';
import { isTried } from './situations/tried';
import { OPEN_ACTS, openDetail } from './slots';
import { plainPost, type Topic } from './topics';

/** What is asked, tried and done next. The questions are those that the post leaves open. */
export interface Guide {
  id: string;
  ask: readonly { id: string; text: string }[];
  attempt: readonly { id: string; text: string }[];
  detail: string;
  act: readonly string[];
  caution: string | null;
}

/** Of the questions known by their form alone, those whose answer hangs on what is used and where. */
const HANGS_ON_DEVICE: ReadonlySet<string> = new Set(['form-how', 'form-open']);

/** What the post gives already is not asked for, in public or in private. */
export const guideBeside = (guide: Guide, given: ReadonlySet<Kind>): Guide => ({
  ...guide,
  ask: guide.ask.filter(({ text }) => isOpenBeside(text, given)),
  detail: detailBeside(guide.detail, given),
});

/** What is done about a question that is about something of theirs. */
const LOOK = ['take a look', 'look into it for you', 'see what I can find', 'check it for you'] as const;

/** What the answer hangs on at a brand of this kind, where the post leaves it open. */
function decisiveOf(sector: Sector | null, text: string): Guide['ask'] {
  const decisive = DECISIVE.find((row) => row.sector === sector);
  return decisive ? openLines(`${decisive.sector}.decisive`, 'ask', decisive.ask, text) : [];
}

/** What to ask and do about a plain question. */
export function guideOfAsked(asked: Asked, { subject, situation, sector }: Topic, text: string): Guide {
  const { enquiry } = asked;
  const { id, ask, act } = enquiry;
  const none = { ask: [], attempt: [], caution: null };
  // Which of their matters it is, their trade's rows know better.
  if (enquiry === OWN_MATTER && situation) return { ...none, id, detail: situation.detail, act: situation.act };
  if (isForm(enquiry) && isOfTheirs(asked)) {
    return { ...none, id, detail: detailOf(guideOfSector(sector), text) ?? enquiry.own ?? 'the details', act: LOOK };
  }
  const bySubject = subject && HANGS_ON_DEVICE.has(id) ? ASK_BY_SUBJECT[subject.subject] : undefined;
  const ofRow = bySubject
    ? openLines(`form.${subject?.subject}`, 'ask', [bySubject], text)
    : openLines(id, 'ask', ask, text);
  const mayHangOnTrade = isForm(enquiry) && (ofRow.length === 0 || id === 'form-open');
  const ofTrade = mayHangOnTrade ? decisiveOf(sector, text) : [];
  return {
    ...none,
    id,
    ask: ofTrade.length > 0 ? ofTrade : ofRow,
    detail: enquiry.own ?? 'the details',
    act,
  };
}

/** Kinds of things that run software. */
const RUNS_SOFTWARE: ReadonlySet<string> = new Set([
  'broadband',
  'game',
  'tv',
  'app',
  'account',
  'website',
  'computer',
  'phone',
]);
const TECHNICAL: ReadonlySet<string> = new Set(TECHNICAL_PACKS.map(({ problem }) => problem));

/** A mower that will not start has no software version. */
const isHardware = ({ pack, category, subject }: Topic) =>
  category === 'product_defect' &&
  pack !== null &&
  TECHNICAL.has(pack.problem) &&
  !RUNS_SOFTWARE.has(subject?.subject ?? '');

/**
 * A situation that the post names asks and acts by itself. Where only the category is sure, what the trade asks first is asked.
 * `null` where nothing is sure: a general next step is better than one that does not fit.
 */
export function guideOf(topic: Topic, text: string): Guide | null {
  const { situation, pack, isSure, category } = topic;
  if (situation)
    return {
      id: situation.id,
      ask: openLines(situation.id, 'ask', situation.ask, text),
      attempt: openLines(situation.id, 'quick', situation.quick, text).filter((step) => !isTried(step.text, text)),
      detail: situation.detail,
      act: situation.act,
      caution: null,
    };
  // A program has no receipt: what is broken there does not work.
  const kind = category === 'product_defect' && topic.sector === 'software' ? 'app_site_outage' : category;
  const next = kind ? NEXT_BY_CATEGORY[kind] : undefined;
  if (pack && isSure && !(next && isHardware(topic)))
    return {
      id: pack.problem,
      ask: openLines(`${category}`, 'ask', next?.ask, text),
      attempt: [],
      detail: pack.detail,
      act: pack.act,
      caution: pack.caution ?? null,
    };
  return next
    ? {
        id: `${category}`,
        ask: openLines(`${category}`, 'ask', next.ask, text),
        attempt: [],
        detail: next.detail,
        act: next.act,
        caution: null,
      }
    : null;
}

const guideOfSector = (sector: Sector | null) => SECTOR_GUIDES.find((guide) => guide.sector === sector);

/** An app or a site has no bookings, branches and receipts. */
const ON_A_SCREEN = /\b(?:apps?|web ?sites?|site|page|online|log(?:ged)? ?in|password|coded)\b/i;

/** What finds a case of the sector, where the post shows that there is one. */
function detailOf(guide: SectorGuide | undefined, text: string): string | null {
  if (!guide?.fits.test(plainPost(text))) return null;
  return IN_THE_FLESH.has(guide.sector) && ON_A_SCREEN.test(text) ? null : guide.detail;
}

/** The wordings of the first question of a sector that the post leaves open. */
function firstAsked({ sector, ask }: SectorGuide, text: string, given: ReadonlySet<Kind>): Guide['ask'] {
  const words = plainWords(text);
  const first = ask.find((line) => isOpenBeside(line.text, given) && !line.unless?.test(words));
  const isFirst = (line: Question) => line.unless === first?.unless && isOpenBeside(line.text, given);
  return first ? openLines(sector, 'ask', ask, text, isFirst) : [];
}

/** Faults of things, of which every sector asks something else first. */
const FAULTS: ReadonlySet<Topic['category']> = new Set(['app_site_outage', 'product_defect']);

/**
 * The same, but where nothing is sure what an agent of the sector asks first. `null`: the sector is not known either.
 * @param acts what is done where nothing is sure
 */
export function firstGuideOf(
  topic: Topic,
  text: string,
  given: ReadonlySet<Kind>,
  acts: readonly string[] = OPEN_ACTS,
): Guide | null {
  const guide = guideOf(topic, text);
  const isOpen = guide?.ask.some((line) => isOpenBeside(line.text, given));
  const first = guideOfSector(topic.sector);
  if (topic.situation || !first) return guide;
  const ask = firstAsked(first, text, given);
  const isFault = FAULTS.has(topic.category) || (!topic.category && TECHNICAL.has(topic.pack?.problem ?? ''));
  const leads = first.leads && ask.length > 0 && isFault;
  // Of a journey, which one it is comes before what was told about it.
  if (isOpen && !leads && !(topic.category === 'travel_disruption' && ask.length > 0)) return guide;
  // Only a question is lacking where the category is sure.
  if (guide) return { ...guide, ask };
  return {
    id: first.sector,
    ask,
    attempt: [],
    detail: detailOf(first, text) ?? openDetail(text),
    act: acts,
    caution: null,
  };
}
