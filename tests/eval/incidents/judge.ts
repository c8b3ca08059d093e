import { loadAnalyser } from '@/lib/analysis';
import type { PostAnalysis } from '@/lib/domain/analysis';
import { type Brand, UNNAMED_BRAND } from '@/lib/domain/brand';
import { PLATFORMS, type Platform } from '@/lib/domain/platform';
import type { Post } from '@/lib/domain/post';
import { type Certainty, incidentReplies, matchIncident, seenPost, segmentOf } from '@/lib/incidents';
import { reviewDraft } from '@/lib/review';
import { beyondSheet } from './factCheck';
import { type IncidentPost, type IncidentRow, incidentPosts, incidentRows, type SetName } from './sets';

const OPEN_INCIDENTS = 3;
const HOUR_MS = 3_600_000;
/** Two hours in, with the next update ahead. */
const AFTER_START_MS = 2 * HOUR_MS;

export interface Read {
  row: IncidentPost;
  incident: IncidentRow;
  brand: Brand;
  post: Post;
  analysis: PostAnalysis;
  now: Date;
}

export interface Counts {
  found: number;
  missed: number;
  wrong: number;
}

export interface MatchResult {
  set: SetName;
  posts: number;
  counts: Counts;
  plainWords: Counts;
  near: { posts: number; belonging: number };
  byIncident: Record<string, Counts>;
  segments: { right: number; of: number };
  misses: string[];
}

export interface ReplyResult {
  posts: number;
  replies: number;
  clean: number;
  beyond: string[];
  owesTime: number;
  tellsTime: number;
  blocked: string[];
  overLimit: number;
  silent: number;
  withoutWords: string[];
  wordings: { facts: number; oneWording: number };
}

const NAME = 'Sam';

const read = new Map<SetName, Promise<Read[]>>();

/** Posts are read once, however much is judged of them. */
export function readings(set: SetName): Promise<Read[]> {
  const known = read.get(set) ?? readSet(set);
  read.set(set, known);
  return known;
}

async function readSet(set: SetName): Promise<Read[]> {
  const rows = incidentRows();
  const analyser = await loadAnalyser();
  return incidentPosts(set).map((row) => {
    const incident = rows.get(row.incident);
    if (!incident) throw new Error(`${row.id} is of no incident`);
    const start = Date.parse(incident.sheet.startedAt ?? '');
    const brand: Brand = { ...UNNAMED_BRAND, id: incident.brandId, name: incident.brand };
    const post: Post = {
      id: row.id,
      platform: row.platform,
      kind: 'comment',
      permalink: null,
      author: { name: `${NAME} Taylor`, handle: null, url: null },
      text: row.text,
      language: null,
      createdAt: new Date(start + HOUR_MS).toISOString(),
      isAd: false,
      isOwn: false,
      truncated: false,
      quoted: null,
      parentId: null,
      media: [],
      sources: {},
    };
    return {
      row,
      incident,
      brand,
      post,
      analysis: analyser.analyse(post, [], brand),
      now: new Date(start + AFTER_START_MS),
    };
  });
}

const none = (): Counts => ({ found: 0, missed: 0, wrong: 0 });

function count(counts: Counts, belongs: boolean, isMatched: boolean): void {
  if (belongs && isMatched) counts.found++;
  else if (belongs) counts.missed++;
  else if (isMatched) counts.wrong++;
}

/** What a team has without us: any of the match words, products or codes in the post. */
function plainWordMatch({ match }: IncidentRow, text: string): boolean {
  const said = ` ${text.toLowerCase().replace(/[^\p{L}\p{N}-]+/gu, ' ')} `;
  return [...match.words, ...match.products, ...match.codes].some((word) => said.includes(` ${word.toLowerCase()} `));
}

function certaintyOf({ incident, brand, post, analysis, now }: Read): Certainty | null {
  const names = [brand.name, brand.name.replace(/\W/g, '')];
  return matchIncident(seenPost(post, analysis), [incident], now, { names })?.certainty ?? null;
}

export async function judgeMatching(set: SetName): Promise<MatchResult> {
  const result: MatchResult = {
    set,
    posts: 0,
    counts: none(),
    plainWords: none(),
    near: { posts: 0, belonging: 0 },
    byIncident: {},
    segments: { right: 0, of: 0 },
    misses: [],
  };
  for (const read of await readings(set)) {
    const { row, incident, brand, post, analysis } = read;
    const certainty = certaintyOf(read);
    const isMatched = certainty === 'sure';
    result.posts++;
    count(result.counts, row.belongs, isMatched);
    const own = result.byIncident[incident.id] ?? none();
    result.byIncident[incident.id] = own;
    count(own, row.belongs, isMatched);
    count(result.plainWords, row.belongs, plainWordMatch(incident, row.text));
    if (certainty === 'near') {
      result.near.posts++;
      if (row.belongs) result.near.belonging++;
    }
    if (row.belongs !== isMatched)
      result.misses.push(`${row.id} ${row.belongs ? 'missed' : 'taken wrongly'} (${certainty ?? 'none'}): ${row.text}`);
    if (row.belongs) {
      result.segments.of++;
      if (segmentOf(post, analysis, [brand.name]).segment === row.segment) result.segments.right++;
    }
  }
  return result;
}

/** Segments whose replies owe the time of the next update, where the sheet has one. */
const OWED_TIME = new Set(['affected', 'worried', 'bystander']);

export async function judgeReplies(sets: readonly SetName[]): Promise<ReplyResult> {
  const result: ReplyResult = {
    posts: 0,
    replies: 0,
    clean: 0,
    beyond: [],
    owesTime: 0,
    tellsTime: 0,
    blocked: [],
    overLimit: 0,
    silent: 0,
    withoutWords: [],
    wordings: { facts: 0, oneWording: 0 },
  };
  const wordings = new Map<string, Set<string>>();
  const reads = (await Promise.all(sets.map(readings))).flat().filter((read) => certaintyOf(read) === 'sure');
  for (const read of reads) {
    result.posts++;
    for (const platform of PLATFORMS) replyOn(platform, read, result, wordings);
  }
  result.wordings = {
    facts: wordings.size,
    oneWording: [...wordings.values()].filter(({ size }) => size === 1).length,
  };
  return result;
}

function replyOn(platform: Platform, read: Read, result: ReplyResult, wordings: Map<string, Set<string>>): void {
  const { row, incident, brand, post, analysis, now } = read;
  const { segment } = segmentOf(post, analysis, [brand.name]);
  const answer = incidentReplies({ incident, post, analysis, brand, thread: [], platform, segment, now, variant: 0 });
  if (!answer.ok) {
    if (answer.reason === 'troll') result.silent++;
    else result.withoutWords.push(`${row.id} on ${platform}: ${answer.reason}`);
    return;
  }
  for (const suggestion of answer.suggestions) {
    result.replies++;
    const beyond = beyondSheet(suggestion, incident.sheet, NAME);
    if (beyond.length === 0) result.clean++;
    else result.beyond.push(`${row.id} on ${platform}: ${beyond.join('; ')}`);
    if (OWED_TIME.has(segment) && incident.sheet.nextUpdateAt) {
      result.owesTime++;
      const time = new Date(incident.sheet.nextUpdateAt).toLocaleTimeString('en-GB', {
        hour: '2-digit',
        minute: '2-digit',
        timeZone: incident.sheet.timeZone,
      });
      if (suggestion.text.includes(`Next update by ${time}`)) result.tellsTime++;
    }
    const context = { platform, post: post.text, brand, thread: [], analysis, sheet: { incident, now } };
    const blocking = reviewDraft(suggestion.text, context).filter(({ severity }) => severity === 'block');
    if (blocking.length > 0)
      result.blocked.push(`${row.id} on ${platform}: ${blocking.map(({ rule }) => rule).join(', ')}`);
    if (suggestion.length.count > suggestion.length.limit) result.overLimit++;
    for (const part of suggestion.parts.filter(
      ({ factIds }) => factIds.length === 1 && !factIds.includes('nextUpdateAt'),
    )) {
      const key = `${incident.id}/${part.factIds[0]}`;
      wordings.set(key, (wordings.get(key) ?? new Set()).add(part.text));
    }
  }
}

/** Milliseconds of processor time for matching (against three open incidents) and answering so many posts, reading them not counted. */
export async function timeFor(posts: number): Promise<{ matchMs: number; replyMs: number }> {
  const reads = (await readings('development')).filter((read) => certaintyOf(read) === 'sure');
  const all = Array.from({ length: posts }, (_, index) => reads[index % reads.length]).filter(
    (read) => read !== undefined,
  );
  const incidents = [...incidentRows().values()].slice(0, OPEN_INCIDENTS);
  const spent = () => process.cpuUsage().user / 1000;
  const began = spent();
  for (const { post, analysis, brand, incident } of all)
    matchIncident(seenPost({ ...post, createdAt: null }, analysis), incidents, new Date(incident.openedAt ?? 0), {
      names: [brand.name],
    });
  const matched = spent();
  for (const { incident, post, analysis, brand, now } of all) {
    const { segment } = segmentOf(post, analysis, [brand.name]);
    incidentReplies({ incident, post, analysis, brand, thread: [], platform: post.platform, segment, now, variant: 0 });
  }
  return { matchMs: matched - began, replyMs: spent() - matched };
}
