// `npm run eval`: quality figures and EVALUATION.md. A table, or with --json one figure a line. `--data FOLDER` adds public sets from outside
// the repository; without it their part of EVALUATION.md stays as it was.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { printFigures, printHead, saying } from '../bench/figures';
import { commitmentFigures } from './commitments';
import { emergingFigures } from './emerging';
import { faqFigures } from './faqMatching';
import { incidentFigures } from './incidents/figures';
import { readingFigures } from './reading';
import { figureTable, outsideReport, ownReport, writeParts } from './report';
import { rankingFigures } from './snippetRanking';
import { timelineFigures } from './timelines';
import { judge } from './understanding';
import { outsideFigures, ownFigures } from './understandingFigures';

const REPORT = path.resolve(import.meta.dirname, '../../EVALUATION.md');

const { values } = parseArgs({
  options: {
    json: { type: 'boolean' },
    data: { type: 'string' },
    /** Only understanding: no browser is started. */
    'posts-only': { type: 'boolean' },
  },
});

saying(`understanding posts${values.data ? `, also those in ${values.data}` : ''}`);
const { own, outside } = await judge(values.data);
const figures = { own: ownFigures(own), outside: outside ? outsideFigures(outside) : [] };
const reading = values['posts-only'] ? [] : await readingFigures();
saying('ranking snippets and matching questions with FAQ entries');
const snippets = [...(await rankingFigures()), ...faqFigures()];
saying('matching posts to incidents and answering from fact sheets');
const incidents = await incidentFigures();
const parts = [
  ...snippets,
  ...commitmentFigures(),
  ...emergingFigures(),
  ...(await timelineFigures()),
  ...incidents.figures,
];
writeParts(REPORT, {
  'held-out posts': ownReport(own, figures.own),
  ...(outside ? { 'public sets': outsideReport(outside, figures.outside) } : {}),
  'other parts': figureTable(parts),
});
const args = values.json ? ['--json'] : [];
printHead(args);
printFigures([...parts, ...reading, ...figures.own, ...figures.outside], args);
