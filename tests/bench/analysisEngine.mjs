// One engine in a process of its own: how long it takes to load, then to read each text. Arguments: engine, where it lies, file of texts.
// Prints { loadMs, modelMs, times: [[…], …] } with a list of ms for each list of texts.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const WARM_UP = 300;
const [, , engine, where, textsFile] = process.argv;
const require = createRequire(import.meta.url);
/** @type {string[][]} */
const lists = JSON.parse(fs.readFileSync(textsFile, 'utf8'));

const BRAND = { id: 'b', name: '', handles: [], products: [], register: 'neutral', signOff: '', updatedAt: '' };
const NOBODY = { name: null, handle: null, url: null };

/** Each loads and gives the work to be timed. Only what a reader needs: sentences, tags and mood where the package has them. */
const ENGINES = {
  async Heard() {
    const { loadAnalyser } = await import(pathToFileURL(`${where}/analysis.mjs`).href);
    const analyser = await loadAnalyser();
    return (text) => analyser.analyse({ text, language: 'en', platform: 'x', author: NOBODY }, [], BRAND);
  },
  async 'compromise/three'() {
    const { default: nlp } = await import('compromise/three');
    return (text) => nlp(text).json();
  },
  async 'wink-nlp'() {
    const winkNLP = require('wink-nlp');
    const nlp = winkNLP(require('wink-eng-lite-web-model'));
    const { its } = nlp;
    return (text) => {
      const doc = nlp.readDoc(text);
      return [doc.tokens().out(its.pos), doc.out(its.sentiment)];
    };
  },
  async VADER() {
    const { SentimentIntensityAnalyzer } = require('vader-sentiment');
    return (text) => SentimentIntensityAnalyzer.polarity_scores(text);
  },
};

async function modelMs() {
  if (engine !== 'Heard') return null;
  const { loadModel } = await import(pathToFileURL(`${where}/model.mjs`).href);
  const started = performance.now();
  await loadModel();
  return performance.now() - started;
}

const model = await modelMs();
const started = performance.now();
const read = await ENGINES[engine]();
const loadMs = performance.now() - started;
const times = lists.map((texts) => {
  for (let run = 0; run < WARM_UP; run++) read(texts[run % texts.length]);
  return texts.map((text) => {
    const from = performance.now();
    read(text);
    return performance.now() - from;
  });
});
process.stdout.write(JSON.stringify({ loadMs, modelMs: model, times }));
