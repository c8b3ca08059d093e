import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { SAMPLES } from '@/lib/brands/samples';
import { DATA_TABLES } from '@/lib/db/dataTables';
import { TABLES } from '@/lib/db/migrations';
import { SEGMENTS, SPEAKERS } from '@/lib/domain/analysis';
import {
  CHANNEL_KINDS,
  EMOJI_RULES,
  GREETINGS,
  INDUSTRIES,
  REGISTERS,
  ROUTE_TOPICS,
  SPELLINGS,
} from '@/lib/domain/brand';
import { COMMITMENT_STATES } from '@/lib/domain/commitment';
import { PROMISE_FILTERS, REPLY_FILTERS } from '@/lib/domain/historyView';
import { factSheetSchema, INCIDENT_CLUSTERS, INCIDENT_STATES, INCIDENT_TEMPLATES } from '@/lib/domain/incident';
import type { Adoption } from '@/lib/domain/incidentAdoption';
import { INSERT_REFUSALS } from '@/lib/domain/insertion';
import { INTERACTION_STATES, OUTCOMES } from '@/lib/domain/interaction';
import {
  CATEGORIES,
  EMOTIONS,
  FLAGS,
  INTENTS,
  MOVES,
  RESPONSIBILITY_LEVELS,
  SENTIMENTS,
  STRATEGIES,
} from '@/lib/domain/labels';
import { ORDER_ACTS } from '@/lib/domain/moveOrder';
import { FOCUS_RULES } from '@/lib/domain/pageReading';
import { SILENCE_REASONS } from '@/lib/domain/suggestion';
import { CAUTIONS, STATEMENT_PARTS } from '@/lib/incidents/types';
import { USES } from '@/lib/insights/facts';
import { FRAMEWORKS, REVISION_REFUSALS } from '@/lib/replies/engine';
import messages from '@/public/_locales/en/messages.json';

const table: Record<string, { message: string; description: string }> = messages;
const keys = Object.keys(table);

/** Messages looked up by an id: `<prefix>_<id>`, one for each id and none besides. */
const FAMILIES: Record<string, readonly string[]> = {
  strategy: STRATEGIES,
  move: MOVES,
  responsibility: RESPONSIBILITY_LEVELS,
  sentiment: SENTIMENTS,
  emotion: EMOTIONS,
  category: CATEGORIES,
  intent: INTENTS,
  flag: FLAGS,
  segment: SEGMENTS,
  speaker: SPEAKERS.filter((one) => one !== 'customer'),
  silence: SILENCE_REASONS,
  state: INTERACTION_STATES,
  focus: FOCUS_RULES,
  refusal: INSERT_REFUSALS,
  register: REGISTERS,
  industry: INDUSTRIES,
  spelling: SPELLINGS,
  greeting: GREETINGS,
  emoji: EMOJI_RULES,
  channel: CHANNEL_KINDS,
  channelValue: CHANNEL_KINDS,
  route: ROUTE_TOPICS,
  severity: ['0', '1', '2', '3', '4'],
  unit: ['minutes', 'hours', 'days'],
  sample: SAMPLES,
  managedFault: ['not_json', 'not_pack', 'newer', 'damaged', 'too_large'],
  pasteFault: ['too-long', 'repeated', 'no-answer', 'too-many'],
  revise: ['shorter', 'warmer', 'formal', 'detail', 'name', 'swap', 'drop'],
  revisionRefusal: REVISION_REFUSALS,
  framework: FRAMEWORKS,
  orderAct: ORDER_ACTS,
  insightsLength: ['7', '28', '90', 'custom'],
  insightsExport: ['csv', 'markdown', 'print'],
  insightsEmerging: ['tested', 'quiet', 'too_early'],
  insightsBy: ['strategies', 'moves', 'snippets'],
  insightsEffectsEmpty: ['strategies', 'moves', 'snippets'],
  insightsMeasure: ['warmer', 'resolved'],
  insightsUse: USES,
  incidentShared: ['added', 'newer', 'conflict', 'same', 'older'] satisfies Adoption['how'][],
  theme: ['system', 'light', 'dark'],
  due: ['overdue', 'today', 'later', 'undated'],
  promise: [...COMMITMENT_STATES, 'kept_late'],
  promiseChoice: ['today', 'tomorrow', 'days'],
  outcome: OUTCOMES,
  outcomeAsk: OUTCOMES,
  personNth: ['one', 'two', 'few', 'other'],
  storage: ['ok', 'opening', 'full', 'blocked', 'newer', 'unavailable'],
  fault: ['missing', 'too-long', 'invalid', 'taken', 'full', 'unavailable'],
  importChoice: ['mine', 'theirs', 'both'],
  packFault: [
    'not_json',
    'not_pack',
    'newer',
    'damaged',
    'too_large',
    'no_columns',
    'no_rows',
    'full',
    'unavailable',
    'cancelled',
  ],
  incidentState: INCIDENT_STATES,
  incidentCluster: INCIDENT_CLUSTERS,
  incidentPosture: INCIDENT_CLUSTERS,
  incidentTemplate: INCIDENT_TEMPLATES,
  incidentUpdate: ['statement', 'update', 'correction', 'closing'],
  incidentPart: STATEMENT_PARTS,
  incidentCaution: CAUTIONS,
  incidentField: Object.keys(factSheetSchema.entries),
  rehearsalMark: ['facts', 'next_update', 'advice', 'tone', 'segment', 'length', 'silence'],
  table: TABLES,
  csv: DATA_TABLES,
  historyPromise: PROMISE_FILTERS,
  historyReply: REPLY_FILTERS,
  historyExport: ['csv', 'json'],
  historyTurn: ['customer', 'brand', 'other'],
  import: ['not-json', 'not-heard', 'newer', 'damaged', 'full', 'unavailable'],
};

function sources(folder: string): string[] {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return sources(file);
    return /\.tsx?$/.test(entry.name) ? [fs.readFileSync(file, 'utf8')] : [];
  });
}

const code = [
  ...['components', 'entrypoints', 'lib/queries', 'lib/page', 'lib/reminders'].flatMap(sources),
  fs.readFileSync('wxt.config.ts', 'utf8'),
].join('\n');

/** Names written out in the code, plain or as the stem of a plural, a template or a family. */
function isUsed(key: string): boolean {
  const quoted = (name: string) => new RegExp(`['"\`]${name}['"\`]|__MSG_${name}__`).test(code);
  if (quoted(key) || quoted(key.replace(/_(one|other)$/, ''))) return true;
  const [prefix = '', ...rest] = key.split('_');
  if (FAMILIES[prefix]?.some((id) => id.replaceAll('-', '_') === rest.join('_'))) return true;
  if (prefix === 'refusalHelp') return INSERT_REFUSALS.some((id) => id.replaceAll('-', '_') === rest.join('_'));
  return ['caution', 'count'].includes(prefix) && quoted(rest.join('_'));
}

describe('the messages', () => {
  it('has one for every id of every family', () => {
    const missing = Object.entries(FAMILIES).flatMap(([prefix, ids]) =>
      ids.map((id) => `${prefix}_${id.replaceAll('-', '_')}`).filter((key) => !(key in table)),
    );
    expect(missing).toEqual([]);
  });

  it('has none that nothing uses', () => {
    expect(keys.filter((key) => !isUsed(key))).toEqual([]);
  });

  it('has every one that the code names, here and in the worker', () => {
    const named = [...code.matchAll(/(?:\btext|getMessage)\(\s*'(\w+)'/g)].map(([, key = '']) => key);
    const counted = [...code.matchAll(/\bcountText\(\s*'(\w+)'/g)].map(([, key = '']) => `${key}_other`);
    expect([...named, ...counted].filter((key) => !(key in table))).toEqual([]);
    expect(named.length).toBeGreaterThan(100);
  });

  it('comes in pairs where a number decides the form', () => {
    expect(keys.filter((key) => key.endsWith('_one') && !(key.replace(/_one$/, '_other') in table))).toEqual([]);
  });

  it('uses names that browsers allow', () => {
    expect(keys.filter((key) => !/^[A-Za-z0-9_]+$/.test(key))).toEqual([]);
  });

  it('speaks plainly: no exclamation marks, no long dashes, no empty texts, and a note for translators', () => {
    const loud = keys.filter((key) => /[!—–]|oops|magic/i.test(table[key]?.message ?? ''));
    expect(loud).toEqual([]);
    expect(keys.filter((key) => !table[key]?.message || !table[key]?.description)).toEqual([]);
  });

  it('describes the extension in as many characters as stores take', () => {
    expect(messages.extensionDescription.message.length).toBeLessThanOrEqual(132);
    expect(messages.extensionName.message.length).toBeLessThanOrEqual(75);
  });
});
