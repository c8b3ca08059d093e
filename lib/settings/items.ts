import { storage } from 'wxt/utils/storage';
import type { HistoryView } from '@/lib/domain/historyView';
import type { FactSheet, Incident } from '@/lib/domain/incident';
import type { Category } from '@/lib/domain/labels';
import type { Platform } from '@/lib/domain/platform';
import type { PostedEvidence } from '@/lib/domain/postedEvidence';

export type Theme = 'system' | 'light' | 'dark';

/** Text the user selected on a page and sent here from the context menu. */
export interface SelectedText {
  text: string;
  /** Of the page it comes from, where the browser says. */
  url: string | null;
  /** `post`: to be answered. `snippet`: to be kept. */
  wantedAs: 'post' | 'snippet';
  /** ISO 8601 */
  at: string;
}

/*
 * Settings of the interface. Values are versioned from the start: raise `version` and add a migration that also bears the new shape, because
 * every context that imports an item runs it.
 */

/** `null` until a brand was saved: then the unnamed brand answers. */
export const activeBrandId = storage.defineItem<string | null>('local:activeBrandId', { fallback: null, version: 1 });

export const theme = storage.defineItem<Theme>('local:theme', { fallback: 'system', version: 1 });

/** How the person at this machine signs, for every brand; `null` until they said so: then what was kept with a brand holds. */
export const agentInitials = storage.defineItem<string | null>('local:agentInitials', { fallback: null, version: 1 });

/** Which brand the user chose for an account a page is signed in with, until the browser is closed. */
export const brandPicks = storage.defineItem<Record<string, string>>('session:brandPicks', { fallback: {} });

/** What was typed about a brand and is not saved yet, or cannot be as it stands, with what the fields were before. */
export interface BrandDraft {
  fields: Record<string, unknown>;
  base: Record<string, unknown>;
}

/** A fact sheet being changed, and what it was before. */
export interface SheetDraft {
  /** The version that was being changed. */
  version: number;
  base: FactSheet;
  sheet: FactSheet;
}

/** Of one brand; gone as soon as all of it is saved. */
export const brandDraftOf = (id: string) =>
  storage.defineItem<BrandDraft | null>(`local:brandDraft:${id}`, { fallback: null, version: 1 });

/** What was typed about the fact sheet of an incident and is not published yet; gone as soon as it is. */
export const sheetDraftOf = (id: string) =>
  storage.defineItem<SheetDraft | null>(`local:sheetDraft:${id}`, { fallback: null, version: 1 });

/** A public statement that was copied to be posted: when the page shows it, the update went out. */
export interface CopiedStatement {
  incidentId: string;
  kind: Incident['updates'][number]['kind'];
  platform: Platform;
  text: string;
  /** ISO 8601 */
  at: string;
}

/** The latest ones, newest first. */
export const copiedStatements = storage.defineItem<CopiedStatement[]>('local:copiedStatements', {
  fallback: [],
  version: 1,
});

/** Many posts on one matter for which nobody wanted to open an incident: not asked again while it goes on. */
export interface HushedSpike {
  brandId: string;
  category: Category | null;
  words: readonly string[];
  /** Posts up to then are part of it, ISO 8601. */
  until: string;
}

export const hushedSpikes = storage.defineItem<HushedSpike[]>('local:hushedSpikes', { fallback: [], version: 1 });

/** What was typed about a snippet and is not saved yet, or cannot be as it stands; gone as soon as it is saved. */
export const snippetDraftOf = (id: string) =>
  storage.defineItem<unknown>(`local:snippetDraft:${id}`, { fallback: null, version: 1 });

/** Whether single keys (1, 2, 3, /) act in the panel. WCAG 2.1.4 asks that they can be turned off. */
export const singleKeys = storage.defineItem<boolean>('local:singleKeys', { fallback: true, version: 1 });

/** An order of moves the user wants replies in: a well-known one by its name, `own` for the brand's own; `null`: the order the planner finds best. */
export const framework = storage.defineItem<string | null>('local:framework', { fallback: null, version: 1 });

/** Waits for a panel to take it over; gone when the browser is closed. */
export const selectedText = storage.defineItem<SelectedText | null>('session:selectedText', { fallback: null });

/** Replies that were seen posted while the database could not take it down, oldest first. Emptied as soon as it can. */
export const unrecordedReplies = storage.defineItem<PostedEvidence[]>('local:unrecordedReplies', {
  fallback: [],
  version: 1,
});

export interface BackupReminder {
  /** `null`: never. */
  everyDays: number | null;
  /** When everything was last exported; `null`: never. */
  lastAt: string | null;
  snoozedUntil: string | null;
}

export const backupReminder = storage.defineItem<BackupReminder>('local:backupReminder', {
  fallback: { everyDays: 30, lastAt: null, snoozedUntil: null },
  version: 1,
});

/** Days that replies, posts and people are kept; `null`: for good. */
export const retentionDays = storage.defineItem<number | null>('local:retentionDays', { fallback: null, version: 1 });

/** Filters of the history that the user gave a name, in the order they were saved. */
export const historyViews = storage.defineItem<HistoryView[]>('local:historyViews', { fallback: [], version: 1 });

/** Which notices of promises were shown, so that none comes twice. */
export const toldPromises = storage.defineItem<string[]>('local:toldPromises', { fallback: [], version: 1 });
