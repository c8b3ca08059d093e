import { expect, it } from 'vitest';
import { loadAnalyser } from '@/lib/analysis';
import { UNNAMED_BRAND } from '@/lib/domain/brand';
import { localEngine } from '@/lib/replies/local';
import { reviewDraft } from '@/lib/review';
import { postWith } from '../replies/fixtures';

/** What every plain object answers to, whether or not a table holds it. */
const NAMES = ['constructor', '__proto__', 'toString', 'valueOf', 'hasOwnProperty', 'prototype'];

it.each(NAMES)('reads and answers a post with "%s" in it', async (name) => {
  const analyser = await loadAnalyser();
  for (const text of [
    `the ${name} of my page does not keep what I change`,
    `my ${name} broke and the ${name} is late again`,
    `how do I reset the ${name}?`,
    `thank you, the ${name} is lovely`,
    name,
  ]) {
    const post = postWith({ text });
    const analysis = analyser.analyse(post, [], UNNAMED_BRAND);
    const request = { post, analysis, brand: UNNAMED_BRAND, thread: [], pastReplies: [], variant: 0 };
    const { suggestions } = await localEngine.suggest(request);
    for (const { text: reply } of suggestions) expect(reply).not.toMatch(/function|\[object|undefined|native code/);
    reviewDraft(`I'm sorry about the ${name}.`, {
      platform: 'x',
      post: text,
      brand: UNNAMED_BRAND,
      thread: [],
      analysis,
    });
  }
});
