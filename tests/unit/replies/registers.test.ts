import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Analyser, loadAnalyser } from '@/lib/analysis';
import type { Brand } from '@/lib/domain/brand';
import type { Platform } from '@/lib/domain/platform';
import { localEngine } from '@/lib/replies/local';
import { ACK_NEED, ACK_THING, ACKNOWLEDGE, TWO_CLAUSES } from '@/lib/replies/local/phrases/acknowledge';
import * as answers from '@/lib/replies/local/phrases/answers';
import type { Line, Mood } from '@/lib/replies/local/phrases/line';
import { ACK_OPEN, ASK_OPEN } from '@/lib/replies/local/phrases/open';
import { POOLS } from '@/lib/replies/local/phrases/pools';
import * as praise from '@/lib/replies/local/phrases/praise';
import { inEveryRegister, inRegister, numbered, REGISTER_LINES } from '@/lib/replies/local/phrases/registers';
import { FORMAL_WORDINGS } from '@/lib/replies/local/phrases/registers/formalWords';
import type { Spoken } from '@/lib/replies/local/phrases/registers/kind';
import { isOutOf, OUT_OF_REGISTER } from '@/lib/replies/local/phrases/registers/outOf';
import { opened, type Voice } from '@/lib/replies/local/phrases/voice';
import { WISH_TO } from '@/lib/replies/local/phrases/wishes';
import { reviewDraft } from '@/lib/review';
import { ANSWERED, BRAND, NO_THREAD, postWith } from './fixtures';

const MARKED = ['formal', 'casual'] as const;
const POOL_NAMES = Object.keys(REGISTER_LINES.formal) as Spoken[];
const ROWS = MARKED.flatMap((register) => POOL_NAMES.map((pool) => [register, pool] as const));
const MOODS: readonly Mood[] = ['angry', 'worried', 'hurt', 'sad', 'fed_up', 'calm'];
const said = (lines: readonly Line[], mood: Mood) => lines.filter(({ moods }) => !moods || moods.includes(mood));

/** What each pool can be filled with, beside a name. */
const SLOTS: Readonly<Partial<Record<Spoken, readonly string[]>>> = {
  'ack.clause': ['clause'],
  'ack.two': ['clause', 'clause2'],
  'ack.our': ['clause'],
  'ack.duration': ['gist'],
  'ack.gerund': ['gist'],
  'ack.possessive': ['gist'],
  'ack.thing': ['gist'],
  'ack.indirect': ['gist'],
  'ack.aim': ['gist'],
  'ack.need': ['need'],
  'ack.about': ['thing'],
  dmLead: ['detail', 'act'],
  dmShort: ['detail', 'act'],
  dmLater: ['detail'],
  act: ['act'],
  actHere: ['act'],
  'closure.gist': ['gist'],
  'celebrate.praise': ['gist'],
  'celebrate.deed': ['gist'],
  'celebrate.thing': ['thing'],
  thankPerson: ['person'],
  passOnTo: ['to'],
  wishTo: ['to'],
  'answer.about': ['about'],
  'find.about': ['about'],
  'find.gist': ['gist'],
  'find.steps': ['steps'],
  checkGist: ['gist'],
  findOut: ['gist'],
  helpSteps: ['steps'],
  stepsNext: [],
  canCheck: ['gist'],
  enquiryPrivate: ['detail', 'act'],
  enquiryPlain: ['act'],
  enquiryAsked: ['act'],
};

const CONTRACTION = /\b\w+['’](?:m|ll|ve|re|d)\b|n['’]t\b|\b(?:that|it|here|what|there|let|who|how)['’]s\b/i;
const NOT_FORMAL = /\bDM\b|\bdrop (?:me|us)\b|\bhassle\b|\bshout\b|\bsure,|!|\bOK\b|(?:^|[.] )(?:Sorry|Thanks) /i;
const MAKES_LIGHT = /^(?:Ah|Oh no|Yay|Ooh|Aw)\b|\ba pain\b|\bhassle\b|\bbother\b|\bletdown\b|!/i;

const NEUTRAL: readonly (readonly Line[])[] = [
  ...Object.values(ACKNOWLEDGE),
  ACK_NEED,
  ACK_THING,
  TWO_CLAUSES,
  ACK_OPEN,
  ASK_OPEN,
  WISH_TO,
  ...Object.values(POOLS).map(({ lines }) => lines),
  ...Object.values(answers),
  ...Object.values(praise).flatMap((table) => (Array.isArray(table) ? [table] : Object.values(table))),
];
const voice: Voice = { register: 'formal', contractions: true, spelling: 'uk', preferredWords: [] };
/** Without its contractions, and whatever name stands in it. */
const bare = (text: string) =>
  opened(text, { ...voice, register: 'neutral', contractions: false }).replace(', {name}', '');
const NEUTRAL_TEXTS = new Set(NEUTRAL.flat().map(({ text }) => bare(text)));

describe('lines of one register', () => {
  it.each(ROWS)('%s, %s: four and more, each said once and by no neutral line', (register, pool) => {
    const lines = REGISTER_LINES[register][pool];
    const byMood = lines.some(({ moods }) => moods);
    for (const mood of byMood ? MOODS : (['calm'] as const))
      expect(said(lines, mood).length, mood).toBeGreaterThanOrEqual(byMood ? 3 : 4);
    expect(lines.length).toBeGreaterThanOrEqual(4);
    expect(new Set(lines.map(({ text, moods }) => `${text}/${moods}`)).size).toBe(lines.length);
    expect(lines.map(({ text }) => text).filter((text) => NEUTRAL_TEXTS.has(bare(text)))).toEqual([]);
  });

  it.each(ROWS)(
    '%s, %s: has the slots of its pool, and sentences that begin and end as they should',
    (register, pool) => {
      for (const { text } of REGISTER_LINES[register][pool]) {
        const slots = [...text.matchAll(/\{(\w+)\}/g)].map(([, slot = '']) => slot).filter((slot) => slot !== 'name');
        expect([...slots].sort(), text).toEqual([...new Set(slots)].sort());
        for (const slot of slots) expect(SLOTS[pool] ?? [], text).toContain(slot);
        if (/^(?:ack|closure|celebrate|find|answer)\./.test(pool) && SLOTS[pool])
          expect(slots.length, text).toBeGreaterThan(0);
        // A missing name takes its comma along, so that it stands behind one.
        expect(text.replaceAll(', {name}', ''), text).not.toContain('{name}');
        expect(text, text).toMatch(/^(?:[A-Z]|\{(?:gist|person|thing)\}).*[.?!]$/);
        expect(text, text).not.toMatch(/[;—…]|\?.*\?|!.*!| {2}|\{thing\} (?:is|are|has|have|was|were)\b/);
        for (const [, next = ''] of text.matchAll(/[.?!] (\S)/g)) expect(next, text).toMatch(/[A-Z{]/);
      }
    },
  );

  it('answer for the operator in the first person', () => {
    for (const [register, pool] of ROWS)
      for (const { text } of REGISTER_LINES[register][pool])
        expect(text).not.toMatch(/\bwe(?:'ll| will) (?:check|find|look|ask|reply)|\bour (?:team|department)\b/i);
  });

  it.each(POOL_NAMES)('formal, %s: full forms and no chat', (pool) => {
    for (const { text } of REGISTER_LINES.formal[pool]) {
      expect(text).not.toMatch(CONTRACTION);
      expect(text).not.toMatch(NOT_FORMAL);
      expect(isOutOf(text, 'formal'), text).toBe(false);
      expect(opened(text, voice)).toBe(text);
    }
  });

  it.each(POOL_NAMES)('casual, %s: no open forms, no stiff words', (pool) => {
    for (const { text } of REGISTER_LINES.casual[pool]) {
      expect(text).not.toMatch(/\b(?:I am|I will|do not|cannot|it is|that is|you are)\b/);
      expect(isOutOf(text, 'casual'), text).toBe(false);
    }
  });

  it('makes light of nothing that angers, worries or hurts', () => {
    const trouble = POOL_NAMES.filter((pool) => /^(?:ack\.|open$|feel$|own|dm|act|notify|askOpen)/.test(pool));
    for (const pool of trouble.filter((name) => name !== 'dmAlready'))
      for (const mood of ['angry', 'worried', 'hurt'] as const)
        for (const { text } of said(REGISTER_LINES.casual[pool], mood)) expect(text).not.toMatch(MAKES_LIGHT);
  });
});

describe('the words of a register', () => {
  it.each(OUT_OF_REGISTER)('$id are not $no', ({ no, hits, misses }) => {
    for (const text of hits) expect(isOutOf(text, no), text).toBe(true);
    for (const text of misses) expect(isOutOf(text, no), text).toBe(false);
  });

  it.each(FORMAL_WORDINGS.map((row) => [String(row.pattern), row] as const))('%s is said in full', (_, row) => {
    const formal = (text: string) => text.replace(row.pattern, row.formal);
    for (const [text, expected] of row.hits) expect(formal(text)).toBe(expected);
    for (const text of row.misses) expect(formal(text)).toBe(text);
  });
});

describe('inRegister', () => {
  const lines = numbered('own', inEveryRegister('own', POOLS.own.lines));

  it('leaves the neutral voice its own lines, in their order and with their ids', () => {
    const [neutral = []] = inRegister([lines], 'neutral');
    expect(neutral.map(({ text }) => text)).toEqual(POOLS.own.lines.map(({ text }) => text));
    expect(neutral.map(({ id }) => id)).toEqual(POOLS.own.lines.map((_, at) => `own.${at + 1}`));
  });

  it.each(MARKED)('puts what is written for the register first: %s', (register) => {
    const [own = [], common = []] = inRegister([lines], register);
    expect(own.map(({ text }) => text)).toEqual(REGISTER_LINES[register].own.map(({ text }) => text));
    expect(own[0]?.id).toBe(`own.${register}.1`);
    expect(common.some(({ registers }) => registers)).toBe(false);
    expect(common.length).toBeGreaterThan(0);
  });

  it('keeps a line that does not suit rather than none', () => {
    const only = [{ id: 'x.1', text: 'Just shout.' }];
    expect(inRegister([only], 'formal')).toEqual([only]);
  });
});

let analyser: Analyser;
beforeAll(async () => {
  analyser = await loadAnalyser();
});

function requestFor(text: string, register: Brand['register'], platform: Platform = 'x') {
  const post = postWith({ text, platform });
  const brand: Brand = { ...BRAND, register };
  const analysis = analyser.analyse(post, NO_THREAD, brand);
  return { post, analysis, brand, thread: NO_THREAD, pastReplies: [], variant: 0 };
}

const cardsFor = async (...asked: Parameters<typeof requestFor>) =>
  (await localEngine.suggest(requestFor(...asked))).suggestions;

const FOLDER = 'tests/eval/posts';
/** Every thirtieth of the posts that are answered in full. */
const SAMPLE = readdirSync(FOLDER)
  .filter((name) => /^[ce]-\d/.test(name))
  .flatMap((name) => readFileSync(`${FOLDER}/${name}`, 'utf8').trim().split('\n'))
  .filter((_, at) => at % 30 === 0)
  .map((line) => (JSON.parse(line) as { text: string }).text);

describe('one post in three registers', () => {
  it.each([
    'my desk still has not arrived',
    'Huge thanks to Priya in your Leeds shop, she stayed late to mend my glasses',
    'do you deliver to Skye?',
    'would love a refill pouch for the hand soap',
  ])('is answered in three ways: %s', async (text) => {
    const first = async (register: Brand['register']) => (await cardsFor(text, register)).map((card) => card.text);
    const [formal, neutral, casual] = await Promise.all([first('formal'), first('neutral'), first('casual')]);
    const plain = neutral.map((line) => opened(line, voice));
    expect(formal.filter((line) => plain.includes(line))).toEqual([]);
    expect(casual.filter((line) => neutral.includes(line))).toEqual([]);
    expect(formal).toHaveLength(neutral.length);
    expect(casual).toHaveLength(neutral.length);
  });

  it('says in full where to write to, formally', async () => {
    const all = (await cardsFor('my desk still has not arrived', 'formal')).map(({ text }) => text).join('\n');
    expect(all).toMatch(/direct message/);
    const facebook = await cardsFor('my desk still has not arrived', 'formal', 'facebook');
    expect(facebook.map(({ text }) => text).join('\n')).toMatch(/private message/);
  });

  it.each([
    'my son found a sharp piece of plastic in your berry yoghurt',
    "still getting letters for my late mother's account",
    'Your guard followed me and my sister, we were the only Black customers there',
  ])('is casual about nothing grave: %s', async (text) => {
    for (const { phraseIds } of await cardsFor(text, 'casual'))
      expect(phraseIds.filter((id) => id.includes('.casual.'))).toEqual([]);
  });

  it.each(MARKED)(
    'passes the review whatever the post: %s',
    async (register) => {
      const blocked: string[] = [];
      for (const text of [...SAMPLE, ...ANSWERED]) {
        const request = requestFor(text, register);
        for (const card of (await localEngine.suggest(request)).suggestions) {
          const context = { platform: 'x', post: text, brand: request.brand, thread: NO_THREAD } as const;
          const issues = reviewDraft(card.text, { ...context, analysis: request.analysis });
          if (issues.some(({ severity }) => severity === 'block')) blocked.push(card.text);
          expect(card.length.count).toBeLessThanOrEqual(card.length.limit);
          if (register === 'casual') continue;
          expect(card.text).not.toMatch(CONTRACTION);
          expect(card.text).not.toMatch(NOT_FORMAL);
        }
      }
      expect(blocked).toEqual([]);
    },
    120_000,
  );
});

describe('more formal', () => {
  it('swaps what another register says and opens the rest', async () => {
    for (const text of ['my desk still has not arrived', 'your driver left my parcel in the rain again']) {
      const request = requestFor(text, 'casual');
      for (const { strategy } of (await localEngine.suggest(request)).suggestions) {
        const result = await localEngine.revise(request, { strategy, steps: [{ kind: 'formal' }] });
        expect(result.ok).toBe(true);
        if (!result.ok) continue;
        expect(result.suggestion.text).not.toMatch(CONTRACTION);
        expect(result.suggestion.text).not.toMatch(NOT_FORMAL);
        expect(result.suggestion.phraseIds.filter((id) => id.includes('.casual.'))).toEqual([]);
      }
    }
  });
});
