import * as v from 'valibot';
import { snippetSchema } from '@/lib/domain/snippet';
import { readCsvInSlices, writeCsv } from '@/lib/packs/csv';
import { findDuplicates } from '@/lib/snippets/duplicates';
import { snippetIndex } from '@/lib/snippets/search';
import { bareLibrary } from '../eval/snippetRanking';
import { atMost, type Figure, median, quantile, saying } from './figures';

const COUNT = 10_000;
const TOWNS = 'Hull Leeds York Bath Truro Oban Derry Cork Ayr Ely Bude Wick Penrith Hexham Ludlow Lewes'.split(' ');
const QUERIES = [
  'refund',
  'refnud order',
  'delivry late',
  'where is my order',
  'ret',
  ';s42',
  'bereavement',
  'bag lost hull',
  'cancelation',
  'zzzz',
];

/** The library of the evaluation, over and over with other places and numbers. */
function manySnippets() {
  const base = bareLibrary();
  return Array.from({ length: COUNT }, (_, at) => {
    const one = base[at % base.length];
    const town = TOWNS[at % TOWNS.length];
    return v.parse(snippetSchema, {
      ...one,
      id: `s${at}`,
      title: `${one?.title} ${town} ${at}`,
      body: `${one?.body} ${town}, desk ${at}.`,
      shortcut: `;s${at}`,
    });
  });
}

function timesOf(runs: number, work: (run: number) => void): number[] {
  return Array.from({ length: runs }, (_, run) => {
    const from = performance.now();
    work(run);
    return performance.now() - from;
  });
}

/** Search, duplicates and import over 10,000 snippets, in Node. */
export function snippetSpeed(): Figure[] {
  saying(`searching ${COUNT} snippets`);
  const snippets = manySnippets();
  let index = snippetIndex([]);
  const [building = 0] = timesOf(1, () => {
    index = snippetIndex(snippets);
  });
  for (const query of QUERIES) index.search(query, 50);
  const searches = timesOf(QUERIES.length * 20, (run) => index.search(QUERIES[run % QUERIES.length] ?? '', 50));
  const csv = writeCsv(snippets);
  const slices: number[] = [];
  const steps = readCsvInSlices(csv);
  for (let done = false; !done; ) slices.push(...timesOf(1, () => (done = steps.next().done === true)));
  const [duplicates = 0] = timesOf(1, () => findDuplicates(snippets));
  const area = 'snippets';
  const unit = 'ms';
  return [
    atMost(20, {
      area,
      name: `search over ${COUNT} snippets, p95`,
      value: quantile(searches, 0.95),
      unit,
      peers: { median: median(searches), 'making the index': building },
    }),
    atMost(50, {
      area,
      name: `longest slice of reading a table of ${COUNT} snippets`,
      value: Math.max(...slices),
      unit,
      peers: { 'all slices': slices.reduce((sum, slice) => sum + slice, 0), slices: slices.length },
    }),
    atMost(null, { area, name: `looking for duplicates among ${COUNT} snippets`, value: duplicates, unit }),
  ];
}
