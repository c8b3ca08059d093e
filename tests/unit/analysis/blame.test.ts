import { beforeAll, expect, it } from 'vitest';
import { type Analyser, loadAnalyser } from '@/lib/analysis';
import { BRAND, NO_THREAD, postWith } from '../replies/fixtures';

let analyser: Analyser;
beforeAll(async () => {
  analyser = await loadAnalyser();
});

it.each([
  '@lumocall #lumocall is so slow and glitchy today, calls drop and apps open by themselves',
  'if my words mean a thing to you: since your latest software my phone drops every call and apps open at random',
])('takes blame with a plain subject for no mere remark: %s', (text) => {
  const { intent, category } = analyser.analyse(postWith({ text, name: null }), NO_THREAD, BRAND);
  expect(intent).not.toBe('commentary');
  expect(category).toBe('app_site_outage');
});
