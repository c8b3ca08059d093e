import type { Meaning } from './index';
import { product } from './product';
import { SIZE } from './table';
import shipped from './topics.json';

/** The topics as the file holds them. */
export interface StoredTopics {
  count: number;
  /** Where the questions of each topic point, one byte a number. */
  rows: string;
}

/** 0 … 1 for each topic that customers' questions have, 1 together. */
export type TopicShares = Float32Array;

/** As sharp as tells brands' entries apart best. */
const SHARPNESS = 15;

let decoded: Float32Array | null = null;

/** Other topics in place of the shipped ones, to measure what was learned without some of the questions. */
export function measureTopicsWith(stored: StoredTopics): void {
  decoded = decode(stored);
}

/** Which topics a text that means this is likely of. */
export function topicsOf(meaning: Meaning): TopicShares {
  decoded ??= decode(shipped);
  const shares = new Float32Array(decoded.length / SIZE);
  let all = 0;
  for (let topic = 0; topic < shares.length; topic++) {
    const power = Math.exp(SHARPNESS * product(meaning, decoded, topic * SIZE));
    shares[topic] = power;
    all += power;
  }
  for (let topic = 0; topic < shares.length; topic++) shares[topic] = (shares[topic] as number) / all;
  return shares;
}

/** Each topic is brought to length 1. */
function decode({ rows }: StoredTopics): Float32Array {
  const bytes = Int8Array.from(atob(rows), (letter) => letter.charCodeAt(0));
  const points = new Float32Array(bytes.length);
  for (let from = 0; from < bytes.length; from += SIZE) {
    const row = bytes.subarray(from, from + SIZE);
    const length = Math.sqrt(row.reduce((sum, value) => sum + value * value, 0)) || 1;
    row.forEach((value, at) => {
      points[from + at] = value / length;
    });
  }
  return points;
}
