import { useState } from 'react';
import type { FactSheet, Incident } from '@/lib/domain/incident';
import type { Sighting } from '@/lib/domain/sighting';
import { updateClock } from '@/lib/incidents/clock';
import { draftAgainstSheet } from '@/lib/incidents/drafts';
import type { RehearsalPost, Spike } from '@/lib/incidents/types';
import type { CheckedDraft, Kept } from '@/lib/queries/incidentRecord';
import type { IncidentActions, Step } from '@/lib/queries/incidentRoom';
import type { SheetRow, SheetsRead } from '@/lib/queries/incidentSharing';
import type { SpikeProposal } from '@/lib/queries/incidentSpike';
import type { ImportDone } from '@/lib/queries/packs';
import type { SheetDraft, SheetEditing } from '@/lib/queries/sheetEditing';
import { CLOSED, DRAFTED, INCIDENT, MINUTE_MS, OUTAGE_WORDS, toldBefore } from '../incidentScene';
import { HISTORY, NOW, post } from '../scenes';
import { scene } from './asked';

/** Which of the incidents there are, and how they stand, for scenes whose name begins so. */
const isGoingOn = scene.startsWith('incident');
const ALL: Incident[] = isGoingOn ? [INCIDENT, DRAFTED, CLOSED] : scene === 'incidents-earlier' ? [CLOSED] : [];

export const useNow = () => useState(() => new Date())[0];
export const useIncidentClock = (incident: Incident) => {
  const now = useNow();
  return { clock: updateClock(incident, now), now };
};
export const useOpenIncidents = () => ALL.filter(({ state }) => state === 'open');
export const useIncidents = () => ALL;

const kept = async () => ({ ok: true as const, value: INCIDENT });
const unchanged = async (): Promise<Step> => ({ ok: true, value: { before: INCIDENT, after: INCIDENT } });
export const incidentActions: IncidentActions = {
  begin: async (incident) => ({ ok: true, value: incident }),
  open: unchanged,
  publish: async (incident) => ({ ok: true, value: { ok: true, incident } }),
  setNextUpdate: unchanged,
  setMatch: unchanged,
  setBelongs: kept,
  noteUpdate: unchanged,
  undo: unchanged,
  setState: unchanged,
  setLessons: unchanged,
  remove: kept,
};

const sighting = (index: number): Sighting => ({
  postId: `seen${index}`,
  brandId: 'halden',
  personId: `x:seen${index}`,
  platform: (['x', 'facebook', 'instagram'] as const)[index % 3] ?? 'x',
  permalink: null,
  text: OUTAGE_WORDS[index % OUTAGE_WORDS.length] ?? '',
  createdAt: null,
  seenAt: new Date(NOW - (index * 1.4 + 1) * MINUTE_MS).toISOString(),
  sentiment: index % 4 ? 'negative' : 'neutral',
  intent: index % 3 ? 'complaint' : 'question',
  category: 'app_site_outage',
  flags: [],
  products: [],
  incidentId: INCIDENT.id,
});
const KEPT: Kept = {
  sightings: Array.from({ length: 46 }, (_, index) => sighting(index)),
  interactions: toldBefore(HISTORY),
  commitments: [],
};
export const useIncidentRecord = (): Kept => KEPT;

const DRAFT_WORDS = ['We were hacked this morning, sorry.', 'The checkout is slow for some people, and we are on it.'];
const DRAFTS: CheckedDraft[] = DRAFT_WORDS.map((text, index) => ({
  draft: {
    postId: `seen${index}`,
    personId: null,
    text,
    origin: 'typed',
    strategy: null,
    from: null,
    phraseIds: [],
    snippetId: null,
    updatedAt: new Date(NOW).toISOString(),
  },
  sighting: sighting(index),
  issues: draftAgainstSheet(text, INCIDENT, new Date(NOW), { post: post().text, platform: 'x' }),
}));
export const useOpenDrafts = () => DRAFTS;
export const mendDraft = async () => true;
export const layCorrection = async () => true;
const SPIKE: Spike = {
  template: 'outage',
  category: 'app_site_outage',
  count: 14,
  expected: 1.2,
  windowMinutes: 30,
  firstAt: new Date(NOW - 28 * MINUTE_MS).toISOString(),
  lastAt: new Date(NOW - MINUTE_MS).toISOString(),
  words: ['checkout', 'pay', 'spinner'],
  products: [],
  postIds: ['a', 'b'],
};
export const useSpike = (): SpikeProposal => {
  const [spike, setSpike] = useState(scene === 'spike' ? SPIKE : null);
  return { spike, putAside: () => setSpike(null) };
};
export const startOf = ({ template, words, products }: Spike) => ({
  template,
  title: `Outage: ${words.join(', ')}`,
  words,
  products,
});

/** A file of a colleague: theirs goes on from ours, one is older, and one was changed by both. */
const ROWS = (['newer', 'older', 'conflict'] as const).map(
  (how): SheetRow => ({
    key: how,
    kind: 'incident',
    name: INCIDENT.sheet.title,
    status: how === 'older' ? 'same' : 'changed',
    mine: INCIDENT,
    theirs: { ...INCIDENT, version: how === 'older' ? 1 : 3 },
    how,
  }),
);
const PACK = { format: 'heard-pack' as const, version: 1, name: '', exportedAt: '' };
const PREVIEW = {
  rows: [],
  refused: [],
  material: { brands: [], snippets: [], incidents: [] },
  name: '',
  homes: [],
  home: null,
  read: { pack: { ...PACK, brands: [], snippets: [], faq: [], policies: [], incidents: [] }, isTable: false },
};
export const sheetFile = async () => new File(['{}'], 'checkout-not-loading-v2.json');
export const readSheets = async (): Promise<SheetsRead> => ({ ok: true, preview: PREVIEW, rows: ROWS });
export const takeSheet = async (): Promise<ImportDone> => ({
  ok: true,
  counts: { incidents: 1 },
  left: 0,
  shortcutsLost: [],
  undo: { before: PREVIEW.material, added: { brands: [], snippets: [], incidents: [] } },
});
export const undoSheet = async () => true;

/** Typing works; a scene of its own has something typed that is not published yet. */
export const useSheetEditing = (incident: Incident): SheetEditing => {
  const typed = { advice: 'Please try again in an hour.' };
  const [fields, setFields] = useState<Partial<FactSheet>>(scene === 'incident-typed' ? typed : {});
  const draft: SheetDraft = {
    version: incident.version,
    base: incident.sheet,
    sheet: { ...incident.sheet, ...fields },
  };
  return {
    sheet: draft.sheet,
    isChanged: Object.keys(fields).length > 0,
    conflicts: [],
    change: (more) =>
      setFields((before) => ({
        ...before,
        ...(typeof more === 'function' ? more({ ...draft.sheet, ...before }) : more),
      })),
    ready: () => draft.sheet,
    faulty: [],
    discard() {
      setFields({});
      return draft;
    },
    restore: ({ sheet }) => setFields(sheet),
    settle() {},
  };
};
export const copyStatement = async () => true;
export const noticeStatements = async () => [];
export const notePosted = unchanged;
/** As with the real one: no answer to a post that does not belong to the incident. */
export const sheetAnswer = async ({ belongs }: RehearsalPost) =>
  belongs
    ? 'Checkout has been failing for some people since 9:50, and we are working on it. Please do not try to pay again for now.'
    : null;
export const addFaq = async () => true;
