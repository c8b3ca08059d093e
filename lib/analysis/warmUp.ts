import { UNNAMED_BRAND } from '@/lib/domain/brand';
import { barePost } from '@/lib/domain/post';
import { makeReady } from '@/lib/domain/search';
import { CATEGORY_CUES } from './cues/categories';
import { INTENT_CUES } from './cues/intents';
import { RISK_CUES } from './cues/risks';
import { TONE_CUES } from './cues/tone';
import { FRAMES } from './gist/complaint';
import { PROBLEMS } from './gist/problems';
import type { Analyser } from './index';

/** Few enough to fit an idle slice beside other work, a few milliseconds. */
const PATTERNS_A_STEP = 10;
const AUTHOR = { name: 'Sam Roe', handle: 'samroe', url: null };
/** Said by nobody; between them they reach what only some posts need. */
export const SAID_BY_NOBODY = [
  'Still waiting for my parcel after 3 days and nobody answers. Great service, thanks for nothing!!',
  'Thank you so much, Priya sorted my refund in 10 minutes today. When do you open on Sunday?',
].map((text) => barePost({ id: 'nobody', platform: 'x', language: 'en', author: AUTHOR, text }));

/**
 * Does ahead of the first post what else the first post would wait for: reads the patterns and compiles what nearly every post needs.
 * The caller takes a step when it has time. What an analysis says is the same with it and without.
 */
export function* warmUp(analyser: Analyser): Generator<void, void> {
  const rows = [...RISK_CUES, ...INTENT_CUES, ...TONE_CUES, ...CATEGORY_CUES, ...PROBLEMS, ...FRAMES];
  for (let at = 0; at < rows.length; at += PATTERNS_A_STEP) {
    for (const { pattern } of rows.slice(at, at + PATTERNS_A_STEP)) makeReady(pattern);
    yield;
  }
  for (const post of SAID_BY_NOBODY) {
    analyser.analyse(post, [], UNNAMED_BRAND);
    yield;
  }
}
