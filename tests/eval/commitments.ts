import fs from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { type FoundCommitment, findCommitments } from '@/lib/commitments';
import { atLeast, type Figure } from '../bench/figures';

const AREA = 'commitments';
const FOLDER = path.resolve(import.meta.dirname, 'commitments');
/** As much of both together has to be shared for two stretches of text to be the same promise. */
const SAME = 0.5;

const lineSchema = v.pipe(
  v.object({
    text: v.pipe(v.string(), v.nonEmpty()),
    postedAt: v.pipe(v.string(), v.isoTimestamp()),
    timeZone: v.string(),
    locale: v.picklist(['en-US', 'en-GB']),
    expected: v.array(
      v.object({
        span: v.string(),
        dueAt: v.nullable(v.pipe(v.string(), v.isoTimestamp())),
        conditional: v.optional(v.boolean(), false),
      }),
    ),
  }),
  v.check(({ text, expected }) => expected.every(({ span }) => text.includes(span)), 'a span is not in its text'),
);
export type ReplyLine = v.InferOutput<typeof lineSchema>;
type Expected = ReplyLine['expected'][number];

/** The labelled replies of a set. Throws with the line that is wrong. */
export function repliesOf(set: 'development' | 'held-out'): ReplyLine[] {
  const lines = fs
    .readFileSync(path.join(FOLDER, `${set}.jsonl`), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line, index) => {
    const read = v.safeParse(lineSchema, JSON.parse(line));
    if (!read.success) throw new Error(`${set}.jsonl:${index + 1} ${read.issues[0].message}`);
    return read.output;
  });
}

interface Span {
  start: number;
  end: number;
}

function overlap(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return Math.max(0, shared) / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

export interface JudgedReply {
  reply: ReplyLine;
  matched: { gold: Expected; got: FoundCommitment }[];
  missed: Expected[];
  wrong: FoundCommitment[];
}

const sameTime = (a: string | null, b: string | null) =>
  a === null || b === null ? a === b : new Date(a).getTime() === new Date(b).getTime();
export const isDueRight = ({ gold, got }: JudgedReply['matched'][number]) => sameTime(gold.dueAt, got.dueAt);

/** What is found beside what was expected; each found promise answers one expected one. */
export function judgeReply(reply: ReplyLine, found: readonly FoundCommitment[]): JudgedReply {
  const left = [...found];
  const judged: JudgedReply = { reply, matched: [], missed: [], wrong: left };
  for (const gold of reply.expected) {
    const start = reply.text.indexOf(gold.span);
    const at = left.findIndex((got) => overlap(got, { start, end: start + gold.span.length }) >= SAME);
    const [got] = at < 0 ? [] : left.splice(at, 1);
    if (got) judged.matched.push({ gold, got });
    else judged.missed.push(gold);
  }
  return judged;
}

export const judgedReplies = (set: 'development' | 'held-out') =>
  repliesOf(set).map((reply) => judgeReply(reply, findCommitments(reply.text, reply)));

interface Counts {
  expected: number;
  found: number;
  matched: number;
}

const share = (part: number, of: number) => (of === 0 ? 0 : (100 * part) / of);
const precision = ({ matched, found }: Counts) => share(matched, found);
const recall = ({ matched, expected }: Counts) => share(matched, expected);

function countsOf(judged: readonly JudgedReply[]): Counts {
  const sum = (of: (one: JudgedReply) => number) => judged.reduce((total, one) => total + of(one), 0);
  const matched = sum((one) => one.matched.length);
  return {
    matched,
    expected: matched + sum(({ missed }) => missed.length),
    found: matched + sum(({ wrong }) => wrong.length),
  };
}

const MODAL = /\b(will|'ll)\b|(?<=\w)['’]ll\b/gi;

/** What a plain search for "will" gives: a word is right when it stands in an expected promise, each of which counts once. */
function plainSearch(replies: readonly ReplyLine[]): Counts {
  const counts = { expected: 0, found: 0, matched: 0 };
  for (const { text, expected } of replies) {
    const places = [...text.matchAll(MODAL)].map(({ index }) => index);
    const promises = expected.map(({ span }) => ({ start: text.indexOf(span), end: text.indexOf(span) + span.length }));
    counts.expected += promises.length;
    counts.found += places.length;
    counts.matched += promises.filter(({ start, end }) => places.some((at) => at >= start && at < end)).length;
  }
  return counts;
}

function figuresOf(set: 'development' | 'held-out'): Figure[] {
  const judged = judgedReplies(set);
  const counts = countsOf(judged);
  const plain = plainSearch(judged.map(({ reply }) => reply));
  const matched = judged.flatMap((one) => one.matched);
  const figure = (name: string, value: number, peers: Record<string, number>) => ({
    area: AREA,
    name: `${name}, ${set} replies`,
    value,
    unit: '%',
    peers,
  });
  const rightly = (is: (one: JudgedReply['matched'][number]) => boolean) =>
    share(matched.filter(is).length, matched.length);
  return [
    atLeast(95, figure('promises precision', precision(counts), { 'will or ’ll': precision(plain), n: counts.found })),
    atLeast(90, figure('promises recall', recall(counts), { 'will or ’ll': recall(plain), n: counts.expected })),
    atLeast(95, figure('due time right, of those found', rightly(isDueRight), { n: matched.length })),
    atLeast(
      null,
      figure(
        'condition right, of those found',
        rightly(({ gold, got }) => gold.conditional === got.isConditional),
        { n: matched.length },
      ),
    ),
  ];
}

/** Promises found in replies: on those held out, and beside them on those that were looked at while it was made. */
export const commitmentFigures = (): Figure[] => [...figuresOf('held-out'), ...figuresOf('development')];
