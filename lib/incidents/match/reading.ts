import { alike, type Meaning, meaningOf } from '@/lib/meaning';
import { SEGMENT_ROWS } from '../segment';
import type { SeenPost } from '../types';
import { ANCHORS } from './anchors';
import { CONSEQUENCES } from './consequences';
import { phrasesOf } from './phrases';
import { type Hit, hitsOf } from './probe';
import { SIGNAL_ROWS, SIGNALS, type Signal } from './signals';
import { tradesIn } from './trades';
import { type PlainText, plainText } from './words';

/** What a post says whatever incident is open. Made once per post. */
export interface PostReading {
  text: PlainText;
  signals: Record<Signal, Hit[]>;
  isRole: boolean;
  phrases: ReadonlySet<string>;
  meaning: Meaning;
  /** What it says of each kind of consequence. */
  consequences: ReadonlyMap<string, readonly string[]>;
  /** The trades whose things it names. */
  trades: ReadonlyMap<string, ReadonlySet<string>>;
  /** How much it means the same as each of the anchors. */
  anchored: readonly number[];
}

let anchorMeanings: readonly Meaning[] | null = null;

const GENERAL = new Set(
  'update working declined cancelled refund affected anyone missing disappeared recall recalled account delayed closing rumour'.split(
    ' ',
  ),
);
const ROLES = SEGMENT_ROWS.filter(({ segment }) => ['press', 'partner', 'employee', 'helper'].includes(segment));

export function readPost(post: SeenPost): PostReading {
  const text = plainText(post.text, GENERAL);
  const signals = Object.fromEntries(SIGNALS.map((signal): [Signal, Hit[]] => [signal, []])) as Record<Signal, Hit[]>;
  for (const { signal, pattern } of SIGNAL_ROWS) signals[signal].push(...hitsOf(pattern, text.line));
  anchorMeanings ??= ANCHORS.map(meaningOf);
  const meaning = meaningOf(post.text);
  return {
    text,
    signals,
    isRole: ROLES.some(({ pattern }) => pattern.test(post.text)),
    phrases: phrasesOf(text),
    meaning,
    consequences: new Map(
      CONSEQUENCES.map(({ id, follows }) => [id, hitsOf(follows, text.line).map((hit) => hit.text)]),
    ),
    trades: tradesIn(text.line),
    anchored: anchorMeanings.map((anchor) => alike(meaning, anchor)),
  };
}

/** Where a stretch of a plain line stands in the text, so that stretches of two lines can be compared. */
export function placeOf(line: PlainText, { from, to, text }: Hit): Hit {
  const { start, end } = line.spanOf(from, to);
  return { from: start, to: end, text };
}
