import type { Brand } from '@/lib/domain/brand';
import type { Incident } from '@/lib/domain/incident';
import type { Interaction } from '@/lib/domain/interaction';
import { replyLength } from '@/lib/platforms/counting';
import { asDoing, asSentence, asUnknownThen } from '@/lib/review/sheet/lines';
import { isBlocked, type ReplyQuestion, suggestionFrom } from './replies';
import { ANSWERED, CLOSED_TABLE, CORRECTIONS, FRAMES, withName } from './replies/connecting';
import { framed, onPlace, type Part, whenPart } from './replies/parts';
import type { ReplyPlan } from './replies/plans';
import type { IncidentSuggestion, ToldChange } from './types';

const CORRECTION: ReplyPlan = {
  kind: 'correction',
  strategy: 'set_straight',
  because: 'because they were told what is no longer so',
  steps: [],
  needs: [],
};

interface Told {
  part: Part;
  /** Of what was said before. */
  isPast: boolean;
}

const quoted = (text: string) => text.trim().replace(/"/g, "'");
/** Of a line in the list of what is done "working on it" is said as "We're working on it.". */
const spoken = (factId: string, text: string) => (factId.startsWith('doing:') ? asDoing(text) : asSentence(text));

/** What a change says of before, which the check against earlier lines cannot know, and of now. */
function linesOf(change: ToldChange, index: number): { past: Part; now: Part } {
  const { factId } = change;
  if (change.change === 'answered') {
    const past = { move: FRAMES.told.move, text: asUnknownThen(change.before), factIds: [], lineId: 'frame.unknown' };
    return { past, now: framed(FRAMES.now, asSentence(change.text), [change.by]) };
  }
  const told = change.change === 'changed' ? change.before : change.text;
  const past = framed(index === 0 ? FRAMES.told : FRAMES.toldToo, quoted(told), [`earlier:${factId}`]);
  if (change.change === 'removed') {
    const { gone } = CLOSED_TABLE;
    return { past, now: { move: gone.move, text: gone.text, factIds: [], lineId: gone.id } };
  }
  return { past, now: framed(FRAMES.now, spoken(factId, change.text), [factId]) };
}

/** The ways to tell some changes, the fullest first. Each part with whether it speaks of before. */
function waysToTell(changes: readonly ToldChange[], when: readonly Part[], canQuote: boolean): Told[][] {
  const lines = changes.map(linesOf);
  const next = when.map((part) => ({ part, isPast: false }));
  const both = lines.flatMap(({ past, now }) => [
    { part: past, isPast: true },
    { part: now, isPast: false },
  ]);
  const [first, ...more] = changes.map((change, index) => ({ change, now: lines[index]?.now }));
  const plain = [first, ...more].flatMap((one, index) => {
    if (!one?.now) return [];
    const text = index === 0 ? one.now.text : spoken(one.change.factId, one.change.text);
    return [{ part: { ...one.now, text }, isPast: false }];
  });
  // "That no longer holds" says nothing without what was told.
  const needsQuote = changes.some(({ change }) => change === 'removed');
  return [...(canQuote ? [[...both, ...next], both] : []), ...(needsQuote ? [] : [[...plain, ...next], plain])];
}

/**
 * The correction of one reply, from the sheet as it stands: of as many of the changes as have room. `null` where it does not fit or nothing is left to say.
 * @param canQuote the reply held the old lines word for word
 */
export function correctionFor(
  interaction: Interaction,
  changes: readonly ToldChange[],
  incident: Incident,
  brand: Brand,
  now: Date,
  canQuote = true,
): IncidentSuggestion | null {
  const { post, analysis, thread } = interaction;
  if (!analysis) return null;
  const question: ReplyQuestion = {
    incident,
    post,
    analysis,
    brand,
    thread: thread ?? [],
    platform: post.platform,
    segment: 'affected',
    now,
    variant: 0,
  };
  const name = analysis.flags.includes('minors') ? null : analysis.firstName;
  const facts = changes.filter(({ factId }) => factId !== 'nextUpdateAt');
  const openings = facts.every(({ change }) => change === 'answered') ? [ANSWERED] : CORRECTIONS;
  const when = whenPart(incident.sheet, now, true);
  for (let count = facts.length; count > 0; count--) {
    for (const way of waysToTell(facts.slice(0, count), when, canQuote)) {
      for (const { id, move, text } of openings) {
        const open = { part: { move, text: withName(text, name), factIds: [], lineId: id }, isPast: false };
        const told = [open, ...way];
        const suggestion = suggestionFrom(
          CORRECTION,
          told.map(({ part }) => onPlace(part, post.platform)),
          question,
        );
        const { count: length, limit } = replyLength(post.platform, suggestion.text);
        const judged = told.filter(({ isPast }) => !isPast).map(({ part }) => part.text);
        if (length <= limit && !isBlocked(judged.join(' '), question)) return suggestion;
      }
    }
  }
  return null;
}
