import * as v from 'valibot';
import { type HistoryView, historyViewSchema } from '@/lib/domain/historyView';
import { historyViews } from '@/lib/settings/items';
import { useSetting } from './settings';

const viewsSchema = v.fallback(v.array(v.fallback(v.nullable(historyViewSchema), null)), []);

export interface HistoryViews {
  /** By the order they were saved in; `undefined` while loading. */
  views: HistoryView[] | undefined;
  /** Adds a view or changes the one with its id. */
  save(view: HistoryView): Promise<void>;
  remove(id: string): Promise<void>;
  /** Brings a removed view back to its place. */
  restore(view: HistoryView, place: number): Promise<void>;
}

/** The user's saved filters. What an older or newer version kept and nobody understands is left out. */
export function useHistoryViews(): HistoryViews {
  const [stored, change] = useSetting(historyViews);
  const views = stored && tidy(stored);
  const now = views ?? [];
  return {
    views,
    save: (view) =>
      change(
        now.some(({ id }) => id === view.id) ? now.map((one) => (one.id === view.id ? view : one)) : [...now, view],
      ),
    remove: (id) => change(now.filter((one) => one.id !== id)),
    restore: (view, place) => change(now.toSpliced(place, 0, view)),
  };
}

const tidy = (stored: unknown): HistoryView[] => v.parse(viewsSchema, stored).filter((view) => view !== null);
