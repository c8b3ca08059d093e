import fs from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { SEGMENTS } from '@/lib/domain/analysis';
import { incidentSchema } from '@/lib/domain/incident';
import { platformSchema } from '@/lib/domain/platform';

const FOLDER = import.meta.dirname;

const incidentRowSchema = v.object({ ...incidentSchema.entries, brand: v.string() });
export type IncidentRow = v.InferOutput<typeof incidentRowSchema>;

const postRow = {
  id: v.string(),
  incident: v.string(),
  platform: platformSchema,
  text: v.pipe(v.string(), v.minLength(1)),
};
const postRowSchema = v.variant('belongs', [
  v.object({ ...postRow, belongs: v.literal(true), segment: v.picklist(SEGMENTS) }),
  v.object({ ...postRow, belongs: v.literal(false), why: v.string() }),
]);
export type IncidentPost = v.InferOutput<typeof postRowSchema>;

/** The sets that figures are given of. */
export const SETS = [
  'development',
  'held-out',
  'fresh',
  'trades',
  'unseen',
  'later',
  'last',
  'strangers',
  'outsiders',
] as const;
/** `crises` and `voices` are for the fit alone. */
export type SetName = (typeof SETS)[number] | 'crises' | 'voices';

/** Throws on a row that is not one. */
export function incidentRows(): Map<string, IncidentRow> {
  const rows = [
    'incidents.json',
    'fresh.json',
    'trades.json',
    'later.json',
    'crises.json',
    'voices.json',
    'last.json',
    'strangers.json',
    'outsiders.json',
  ].flatMap((file) => JSON.parse(fs.readFileSync(path.join(FOLDER, file), 'utf8')) as unknown[]);
  return new Map(rows.map((row) => v.parse(incidentRowSchema, row)).map((row) => [row.id, row]));
}

/** Throws on a line that is not a labelled post. */
export function incidentPosts(set: SetName): IncidentPost[] {
  const lines = fs.readFileSync(path.join(FOLDER, `${set}.jsonl`), 'utf8').split('\n');
  return lines.filter((line) => line.trim()).map((line) => v.parse(postRowSchema, JSON.parse(line)));
}
