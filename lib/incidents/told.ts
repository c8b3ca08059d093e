import type { Brand } from '@/lib/domain/brand';
import type { FactSheet, Incident } from '@/lib/domain/incident';
import type { Interaction } from '@/lib/domain/interaction';
import { momentWords } from '@/lib/review/sheet/when';
import { bare, contentOf, sharedCount } from '@/lib/review/sheet/words';
import { changedFacts, sheetOf } from './changes';
import { correctionFor } from './corrections';
import { CLOSED_TABLE } from './replies/connecting';
import type { SupersededReply, ToldChange } from './types';

const reached = ({ state }: Interaction) => state === 'posted' || state === 'inserted' || state === 'copied';
const textOf = ({ postedText, text }: Interaction) => postedText ?? text;

/** So many of the words of a line say it all the same, where its figures stand there too. */
const SAYS_IT = 0.8;
/** With fewer of its words a reply was changed so much that the line went. */
const MAY_SAY_IT = 0.5;

function shareSaid(text: string, line: string): number {
  const words = contentOf(line);
  return words.size === 0 ? 0 : sharedCount(words, contentOf(text)) / words.size;
}

const says = (text: string, line: string) =>
  bare(text).includes(bare(line)) ||
  (shareSaid(text, line) >= SAYS_IT && (line.match(/\d+/g) ?? []).every((figure) => text.includes(figure)));

const SAYS_UNKNOWN =
  /\b(?:don['’]?t|do not|not|never|can['’]?t)\b[^.!?]*\b(?:know|known|sure|clear|say)\b|\bnot known\b/i;

/** What a reply told as unknown and is known since: where the line went, with what was noted as known in the same step and still stands. */
function answered(incident: Incident, from: number, said: string): ToldChange[] {
  const { sheet, earlier, version } = incident;
  const steps = [...earlier.filter((row) => row.version >= from), { version, sheet }];
  const [told] = steps;
  if (!told || !SAYS_UNKNOWN.test(said)) return [];
  return told.sheet.unknown.flatMap(({ id, text }) => {
    if (!bare(said).includes(bare(text))) return [];
    const left = steps.findIndex((step) => !step.sheet.unknown.some((line) => line.id === id && line.text === text));
    const [before, after] = [steps[left - 1], steps[left]];
    if (!before || !after) return [];
    const news = sheet.known.find(
      (fact) =>
        after.sheet.known.some((line) => line.id === fact.id) &&
        !before.sheet.known.some((line) => line.id === fact.id),
    );
    if (!news) return [];
    return [
      { change: 'answered' as const, factId: `unknown:${id}`, before: text, text: news.text, by: `known:${news.id}` },
    ];
  });
}

/** The lines of an older sheet that a reply told and that are others now; `maybe` where it was changed before it was posted. */
function toldBefore(interaction: Interaction, old: FactSheet, incident: Incident, from: number, now: Date) {
  const text = textOf(interaction);
  const said = bare(text);
  const used = new Set(interaction.incident?.factIds);
  const sure: ToldChange[] = [];
  const maybe: ToldChange[] = [];
  for (const change of changedFacts(old, incident.sheet)) {
    if (change.change === 'added' || change.factId.startsWith('unknown:')) continue;
    const before = change.change === 'changed' ? change.before : change.text;
    // A time that has passed was kept or is overdue: that is the clock's matter.
    if (change.factId === 'nextUpdateAt') {
      const words = momentWords(before, new Date(interaction.startedAt), old.timeZone);
      if (Date.parse(before) > now.getTime() && said.includes(bare(words))) sure.push(change);
    } else if (said.includes(bare(before))) sure.push(change);
    else if (used.has(change.factId) && shareSaid(text, before) >= MAY_SAY_IT) maybe.push(change);
  }
  sure.push(...answered(incident, from, text));
  return { sure, maybe };
}

/** Whether later words tell a change: the line as it is now, or that the old one no longer holds. */
function tells(text: string, change: ToldChange): boolean {
  if (change.change !== 'removed') return says(text, change.text);
  return bare(text).includes(bare(CLOSED_TABLE.gone.text)) && says(text, change.text);
}

/**
 * Replies that told somebody a line which has changed since, oldest first, with a correction for each. A reply counts where it was written from an older
 * version and its words hold the old line; where it was changed before it was posted, it may hold it. Somebody whose later replies tell every change counts
 * as followed up.
 */
export function supersededReplies(
  interactions: readonly Interaction[],
  incident: Incident,
  brand: Brand,
  now: Date,
): SupersededReply[] {
  const ours = interactions
    .filter((row) => row.incident?.id === incident.id && reached(row))
    .sort((a, b) => a.startedAt.localeCompare(b.startedAt));
  return ours.flatMap((interaction) => {
    const from = interaction.incident?.version ?? incident.version;
    const old = from < incident.version ? sheetOf(incident, from) : null;
    if (!old) return [];
    const { sure, maybe } = toldBefore(interaction, old, incident, from, now);
    const changes = [...sure, ...maybe];
    if (changes.length === 0) return [];
    const isMaybe = maybe.length > 0;
    const isSame = (other: Interaction) =>
      interaction.personId !== null ? other.personId === interaction.personId : other.postId === interaction.postId;
    const later = ours.filter((other) => isSame(other) && other.startedAt > interaction.startedAt);
    const facts = changes.filter(({ factId }) => factId !== 'nextUpdateAt');
    const isFollowedUp =
      later.length > 0 && facts.every((change) => later.some((other) => tells(textOf(other), change)));
    const correction = correctionFor(interaction, changes, incident, brand, now, !isMaybe);
    return [{ interaction, changes, isMaybe, isFollowedUp, correction }];
  });
}

/** Who was told the time of the next update as it stands now, and waits for it. An update that went out moves the time on, and nobody waits for the old one. */
export function toldNextUpdate(interactions: readonly Interaction[], { id, sheet }: Incident): Interaction[] {
  const { nextUpdateAt, timeZone } = sheet;
  if (nextUpdateAt === null) return [];
  const isTold = (row: Interaction) =>
    bare(textOf(row)).includes(bare(momentWords(nextUpdateAt, new Date(row.startedAt), timeZone)));
  return interactions.filter((row) => row.incident?.id === id && reached(row) && isTold(row));
}
