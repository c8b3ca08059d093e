import fs from 'node:fs';
import { expect, it } from 'vitest';
import { brandQuestions, trades } from '@/lib/meaning/training/questions';
import { topicsFrom } from '@/lib/meaning/training/topics';

const ALL = [...trades(), ...brandQuestions()];
const QUESTIONS = new Set(ALL.flatMap(({ entries }) => entries.map(([question]) => question)));
const SAME = fs
  .readFileSync('lib/meaning/training/same.txt', 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => line.split(' | '));

it('names only questions that an entry has', () => {
  expect(SAME.flat().filter((question) => !QUESTIONS.has(question))).toEqual([]);
});

it('makes one topic of the questions of a line, and one of each that stands in none', () => {
  const some = ALL.filter(({ name }) => /fresh-wrenfield-rail|fell-and-tarn-rail/.test(name));
  const questions = new Set(some.flatMap(({ entries }) => entries.map(([question]) => question)));
  const { count } = topicsFrom(some);
  expect(some).toHaveLength(2);
  expect(count).toBeLessThan(questions.size);
  expect(count).toBeGreaterThan(questions.size / 2);
});
