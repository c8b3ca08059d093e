// Learns what words mean from a larger model that knows whole sentences, and then from questions that want the same answer:
// `npx tsx lib/meaning/training/learn.ts --data FOLDER --teacher FOLDER` writes lib/meaning/table.json and lib/meaning/topics.json (MEANING.md tells what the two folders hold).
// The same texts and teacher give the same bytes.
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { measureWith } from '../table';
import { contrasted } from './contrast';
import { distilled } from './distil';
import { publicIntents } from './publicIntents';
import { brandQuestions, trades } from './questions';
import { stored } from './stored';
import { topicsFrom } from './topics';

const OUT = path.resolve(import.meta.dirname, '../table.json');
const TOPICS_OUT = path.resolve(import.meta.dirname, '../topics.json');

const { values } = parseArgs({ options: { data: { type: 'string' }, teacher: { type: 'string' } } });
if (!values.data || !values.teacher) throw new Error('Give the public sets with --data and the teacher with --teacher');

const table = await distilled(values.data, values.teacher);
const brands = [...brandQuestions(), ...trades()];
contrasted(table.rows, table.plan, { brands, intents: publicIntents(values.data) });
const learnedTable = stored(table);
fs.writeFileSync(OUT, `${JSON.stringify(learnedTable, null, 2)}\n`);
measureWith(learnedTable);
const topics = topicsFrom(brands);
fs.writeFileSync(TOPICS_OUT, `${JSON.stringify(topics, null, 2)}\n`);
process.stdout.write(
  `${table.plan.words.length} words, ${table.plan.pairs.length} pairs; ${brands.reduce((sum, { asked }) => sum + asked.length, 0)} written questions, ${topics.count} topics\n`,
);
