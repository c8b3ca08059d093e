import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { heldOutPosts } from '../eval/postSets';
import { bundle } from './bundle';
import { atMost, type Figure, median, quantile, saying } from './figures';

const ROOT = path.resolve(import.meta.dirname, '../..');
const WEIGHTS = path.join(ROOT, 'lib/analysis/model/weights.json');
const PEERS = ['compromise/three', 'wink-nlp', 'VADER'] as const;
type Engine = 'Heard' | (typeof PEERS)[number];

/** A tweet as X counts it, near enough. */
const TWEET = 280;
const LONG_WORDS = 500;
const LONG_TEXTS = 60;
const STARTS = 5;

/** The held-out posts up to a tweet's length, and texts of 500 words made of them. */
function texts(): { tweets: string[]; long: string[] } {
  const posts = heldOutPosts().posts.map(({ text }) => text);
  const words = posts.join(' ').split(/\s+/);
  const long = Array.from({ length: LONG_TEXTS }, (_, index) => {
    const from = Math.floor((index * (words.length - LONG_WORDS)) / LONG_TEXTS);
    return words.slice(from, from + LONG_WORDS).join(' ');
  });
  return { tweets: posts.filter((text) => text.length <= TWEET), long };
}

interface Run {
  loadMs: number;
  modelMs: number | null;
  times: [tweets: number[], long: number[]];
}

function run(engine: Engine, where: string, textsFile: string): Run {
  const script = path.join(import.meta.dirname, 'analysisEngine.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, engine, where, textsFile], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${engine} could not be measured:\n${stderr}`);
  return JSON.parse(stdout) as Run;
}

/**
 * How long the analysis takes, in milliseconds, beside packages that read text, each in a process of its own.
 * @param out a folder for what is built
 */
export async function analysisSpeed(out: string): Promise<Figure[]> {
  saying('bundling the analysis');
  const where = path.join(out, 'analysis');
  await bundle({ analysis: 'lib/analysis/index.ts', model: 'lib/analysis/model/model.ts' }, where);
  const { tweets, long } = texts();
  const textsFile = path.join(out, 'texts.json');
  fs.writeFileSync(textsFile, JSON.stringify([tweets, long]));
  const empty = path.join(out, 'no-texts.json');
  fs.writeFileSync(empty, '[]');

  saying(`reading ${tweets.length} tweets and ${long.length} texts of ${LONG_WORDS} words, beside ${PEERS.join(', ')}`);
  const heard = run('Heard', where, textsFile);
  const peers = PEERS.map((peer) => [peer, run(peer, where, textsFile)] as const);
  saying(`starting the analysis ${STARTS} times`);
  const starts = Array.from({ length: STARTS }, () => run('Heard', where, empty));

  const area = 'speed';
  const unit = 'ms';
  const p95 = (times: number[]) => quantile(times, 0.95);
  const beside = (of: (one: Run) => number) => Object.fromEntries(peers.map(([peer, one]) => [peer, of(one)]));
  const weights = fs.readFileSync(WEIGHTS);
  return [
    atMost(5, {
      area,
      name: 'analysis of a tweet, p95',
      value: p95(heard.times[0]),
      unit,
      peers: { median: median(heard.times[0]), ...beside(({ times }) => p95(times[0])) },
    }),
    atMost(25, {
      area,
      name: `analysis of ${LONG_WORDS} words, p95`,
      value: p95(heard.times[1]),
      unit,
      peers: { median: median(heard.times[1]), ...beside(({ times }) => p95(times[1])) },
    }),
    atMost(50, {
      area,
      name: 'model load, median',
      value: median(starts.map(({ modelMs }) => modelMs ?? 0)),
      unit,
      peers: { runs: STARTS },
    }),
    atMost(null, {
      area,
      name: 'analysis load with grammar and language, median',
      value: median(starts.map(({ loadMs }) => loadMs)),
      unit,
      peers: { runs: STARTS, ...beside(({ loadMs }) => loadMs) },
    }),
    atMost(350, {
      area: 'size',
      name: 'model weights, all heads',
      value: gzipSync(weights, { level: 9 }).length / 1000,
      unit: 'kB gzip',
    }),
  ];
}
