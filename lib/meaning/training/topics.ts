import fs from 'node:fs';
import path from 'node:path';
import { meaningOf } from '../index';
import type { StoredTopics } from '../topics';
import type { Questions } from './questions';

/** Each line: entries of different brands and trades that ask for the same. */
const SAME = path.resolve(import.meta.dirname, 'same.txt');

/**
 * Where the questions of each topic point together, by the table that is measured with: its entries, their answers and all that people asked for them.
 */
export function topicsFrom(all: readonly Questions[]): StoredTopics {
  const topicOf = sameTopics();
  const sums = new Map<string, Float64Array>();
  const count = (question: string, text: string) => {
    const topic = topicOf.get(question) ?? question;
    const meaning = meaningOf(text);
    const sum = sums.get(topic) ?? new Float64Array(meaning.length);
    meaning.forEach((value, at) => {
      sum[at] = (sum[at] ?? 0) + value;
    });
    sums.set(topic, sum);
  };
  for (const { entries, asked } of all) {
    for (const texts of entries) for (const text of texts) count(texts[0] ?? '', text);
    for (const { text, entry } of asked) if (entry !== null) count(entries[entry]?.[0] ?? '', text);
  }
  return { count: sums.size, rows: Buffer.concat([...sums.values()].map(inBytes)).toString('base64') };
}

function sameTopics(): Map<string, string> {
  const topicOf = new Map<string, string>();
  for (const line of fs.readFileSync(SAME, 'utf8').split('\n').filter(Boolean)) {
    const [first = '', ...others] = line.split(' | ');
    const topic = topicOf.get(first) ?? first;
    for (const question of [first, ...others]) topicOf.set(question, topicOf.get(question) ?? topic);
  }
  return topicOf;
}

const LARGEST = 127;

function inBytes(sum: Float64Array): Buffer {
  const most = sum.reduce((largest, value) => Math.max(largest, Math.abs(value)), 1e-9);
  return Buffer.from(Int8Array.from(sum, (value) => Math.round((value / most) * LARGEST)).buffer);
}
