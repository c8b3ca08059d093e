import { type BrandField, type BrandFields, checkField, type FieldFaults } from '@/lib/brands/check';
import { mergeBrand, same } from '@/lib/brands/merge';
import type { StorageFault, Stored } from '@/lib/db/stored';
import type { Brand } from '@/lib/domain/brand';
import type { BrandDraft } from '@/lib/settings/items';
import { LatestWrite } from './latestWrite';

/** `waiting`: typed and about to be saved. `incomplete`: what could be saved is; the rest is kept as typed until it is right. */
export type SaveStep = 'saved' | 'waiting' | 'saving' | 'incomplete' | 'failed';

export interface Conflict {
  field: BrandField;
  /** What was typed here; the form goes on showing it. */
  mine: unknown;
  /** What another window saved meanwhile. */
  theirs: unknown;
}

export interface BrandEditing {
  /** The brand as the form shows it: saved, with what was typed since. */
  brand: Brand;
  faults: FieldFaults;
  step: SaveStep;
  /** When `step` is `failed`. */
  reason: StorageFault | null;
  /** ISO 8601, of the last change that was saved. */
  savedAt: string;
  conflicts: readonly Conflict[];
}

/** What the editor works with; tests put their own here. */
export interface EditorSurroundings {
  change(id: string, change: (stored: Brand | undefined) => Brand | undefined): Promise<Stored<Brand | undefined>>;
  keepDraft(draft: BrandDraft | null): Promise<unknown>;
  /** Milliseconds of quiet after which typing is saved. */
  settleMs: number;
}

/**
 * One brand being edited: every change is kept as a draft at once and saved after a moment of quiet. Only what is right is saved; what another
 * window saved meanwhile is merged, and where both changed the same thing the user decides.
 */
export class BrandEditor {
  private typed: Record<string, unknown> = {};
  /** Of each typed field, what it was before, as saved. */
  private base: Record<string, unknown> = {};
  private conflicts: Conflict[] = [];
  private saving: Promise<void> | null = null;
  private fault: StorageFault | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly drafts: LatestWrite<BrandDraft | null>;
  private readonly listeners = new Set<() => void>();
  private shown: BrandEditing | null = null;

  constructor(
    private saved: Brand,
    draft: BrandDraft | null,
    private readonly around: EditorSurroundings,
  ) {
    this.drafts = new LatestWrite((next) => around.keepDraft(next));
    if (!draft) return;
    // Kept by this version or another one: what no longer looks like the field could not be shown.
    for (const [field, value] of Object.entries(draft.fields)) {
      if (!looksLike(value, this.saved[field as BrandField])) continue;
      this.typed[field] = value;
      this.base[field] = draft.base[field];
    }
    this.saveSoon();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** The same object until something changes. */
  readonly state = (): BrandEditing => {
    this.shown ??= this.describe();
    return this.shown;
  };

  change(fields: BrandFields): void {
    for (const [field, value] of Object.entries(fields) as [BrandField, unknown][]) {
      if (!(field in this.base)) this.base[field] = this.saved[field];
      this.typed[field] = value;
    }
    this.keepDraft();
    this.saveSoon();
    this.tell();
  }

  /** Another window, or an import, saved the brand. What is typed here stays. */
  follow(row: Brand): void {
    if (row.updatedAt <= this.saved.updatedAt) return;
    this.saved = row;
    this.tell();
  }

  /** Saves now, as when a field is left or the page is closed. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    await this.saving;
    if (this.pending().length === 0) return;
    this.saving = this.save().finally(() => {
      this.saving = null;
      this.tell();
    });
    this.tell();
    await this.saving;
  }

  /** Ends a conflict; `mine` is then saved over theirs. */
  settle(field: BrandField, choice: 'mine' | 'theirs'): void {
    this.conflicts = this.conflicts.filter((one) => one.field !== field);
    if (choice === 'mine') this.base[field] = this.saved[field];
    else this.forget(field);
    this.keepDraft();
    this.saveSoon();
    this.tell();
  }

  private pending(): BrandField[] {
    const stuck = new Set(this.conflicts.map(({ field }) => field));
    return (Object.keys(this.typed) as BrandField[]).filter((field) => !stuck.has(field));
  }

  private async save(): Promise<void> {
    const typed = { ...this.typed };
    const mine: Record<string, unknown> = {};
    const whole = new Set<BrandField>();
    for (const field of this.pending()) {
      const checked = checkField(field, typed[field], this.saved[field]);
      if (checked.isWhole) whole.add(field);
      if (checked.value !== null || checked.isWhole) mine[field] = checked.value;
    }
    if (Object.keys(mine).length === 0) return;
    let conflicts: BrandField[] = [];
    const stored = await this.around.change(this.saved.id, (row) => {
      const merged = mergeBrand(row ?? this.saved, mine as BrandFields, this.base as BrandFields);
      conflicts = merged.conflicts;
      // Removed while it was edited here: words typed since win, a row that was only begun brings nothing back.
      if (!row && same(merged.brand, this.saved)) return undefined;
      return row && same(merged.brand, row) ? row : merged.brand;
    });
    this.fault = stored.ok ? null : stored.reason;
    if (!stored.ok || !stored.value) return;
    this.saved = stored.value;
    for (const field of Object.keys(mine) as BrandField[]) {
      if (conflicts.includes(field)) {
        this.conflicts.push({ field, mine: typed[field], theirs: this.saved[field] });
      } else if (this.typed[field] === typed[field] && whole.has(field)) {
        this.forget(field);
      } else {
        this.base[field] = this.saved[field];
      }
    }
    this.keepDraft();
  }

  private forget(field: BrandField): void {
    delete this.typed[field];
    delete this.base[field];
  }

  private saveSoon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), this.around.settleMs);
  }

  private keepDraft(): void {
    const isEmpty = Object.keys(this.typed).length === 0;
    this.drafts.push(isEmpty ? null : { fields: { ...this.typed }, base: { ...this.base } });
  }

  private describe(): BrandEditing {
    const brand = { ...this.saved, ...this.typed } as Brand;
    const faults: FieldFaults = {};
    for (const field of Object.keys(this.typed) as BrandField[]) {
      Object.assign(faults, checkField(field, this.typed[field], this.saved[field]).faults);
    }
    return {
      brand,
      faults,
      step: this.step(faults),
      reason: this.fault,
      savedAt: this.saved.updatedAt,
      conflicts: this.conflicts,
    };
  }

  private step(faults: FieldFaults): SaveStep {
    if (this.saving) return 'saving';
    if (this.timer !== undefined && this.pending().length > 0) return 'waiting';
    if (this.fault) return 'failed';
    return Object.keys(faults).length > 0 || this.conflicts.length > 0 ? 'incomplete' : 'saved';
  }

  private tell(): void {
    this.shown = null;
    for (const listener of this.listeners) listener();
  }
}

function looksLike(value: unknown, saved: unknown): boolean {
  if (Array.isArray(value) !== Array.isArray(saved)) return false;
  if (saved === null || value === null) return value === null || typeof value === 'object' || typeof value === 'string';
  return typeof value === typeof saved;
}
