import type { Incident } from '@/lib/domain/incident';
import { rarityOf, stemOf } from './stems';
import type { PlainText, Word } from './words';

/** How much a word speaks for an incident, 0 … 1, by its stem. */
export type Terms = ReadonlyMap<string, number>;

const wordsIn = (text: string) =>
  text
    .toLowerCase()
    .replace(/['’ʼ]/g, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

function termsOf(texts: readonly string[], without: ReadonlySet<string>): Terms {
  const terms = new Map<string, number>();
  for (const word of texts.flatMap(wordsIn)) {
    const stem = stemOf(word);
    const rarity = rarityOf(stem);
    if (word.length > 2 && !/^\d+$/.test(word) && rarity > 0.15 && !without.has(stem)) terms.set(stem, rarity);
  }
  return terms;
}

const LEAST_TELLING = 0.35;

/** The words by which a matter is known, each once. @param without words that say nothing of it */
export function tellingWords(texts: readonly string[], without: readonly string[]): string[] {
  const left = stemsOf(without);
  const isTelling = (word: string) =>
    /^\p{L}{3,}$/u.test(word) && rarityOf(stemOf(word)) >= LEAST_TELLING && !left.has(stemOf(word));
  return [...new Set(texts.flatMap(wordsIn).filter(isTelling))];
}

const stemsOf = (texts: readonly string[]) => new Set(texts.flatMap(wordsIn).map(stemOf));

/** Words of the title and those given for the matching: what the incident is called by. */
export function titleTerms({ sheet, match }: Incident, names: readonly string[]): Terms {
  return termsOf([sheet.title, ...match.words, ...match.products], stemsOf(names));
}

/** The telling words of everything else the sheet says. */
export function sheetTerms({ sheet }: Incident, names: readonly string[], title: Terms): Terms {
  const { affected, howToTell, notAffected, known, unknown, doing, advice, workaround, remedy } = sheet;
  const facts = [...known, ...unknown, ...doing].map(({ text }) => text);
  return termsOf(
    [affected, howToTell, notAffected, advice, workaround, remedy, ...facts],
    new Set([...title.keys(), ...stemsOf(names)]),
  );
}

/** Everything that the sheet says, title first. */
export function linesOf({ sheet }: Incident): string[] {
  const { title, affected, howToTell, notAffected, known, unknown, doing, advice, workaround, remedy } = sheet;
  const facts = [...known, ...unknown, ...doing].map(({ text }) => text);
  return [title, affected, howToTell, notAffected, advice, workaround, remedy, ...facts].filter(Boolean);
}

const pairKey = (one: string, other: string) => `${stemOf(one)} ${stemOf(other)}`;
const LEAST_OF_PAIR = 0.5;

/** Words that stand side by side in these lines, and how much they tell together: "working days", "stepped back". */
export function pairTerms(lines: readonly string[], names: readonly string[]): Terms {
  const left = stemsOf(names);
  const pairs = new Map<string, number>();
  for (const line of lines) {
    const words = wordsIn(line);
    for (const [at, word] of words.entries()) {
      const next = words[at + 1];
      if (next === undefined || left.has(stemOf(word)) || left.has(stemOf(next))) continue;
      const telling = (rarityOf(stemOf(word)) + rarityOf(stemOf(next))) / 2;
      if (telling >= LEAST_OF_PAIR / 2) pairs.set(pairKey(word, next), telling);
    }
  }
  return pairs;
}

/** How much of what stands side by side in a post does so on the sheet: 0 … 1. */
export function strengthOfPairs({ words }: PlainText, pairs: Terms): number {
  const found = new Set<string>();
  for (const [at, { plain }] of words.entries()) {
    const next = words[at + 1];
    if (next && pairs.has(pairKey(plain, next.plain))) found.add(pairKey(plain, next.plain));
  }
  return 1 - Math.exp(-1.5 * [...found].reduce((total, pair) => total + (pairs.get(pair) ?? 0), 0));
}

const NUMBER = /\d+(?:[.:,]\d+)*/g;
const YEAR = /^(?:19|20)\d\d$/;

/** Amounts, times and counts that few texts share by chance: of two digits and more, years left out. */
export function numbersIn(text: string): Set<string> {
  const all = [...text.matchAll(NUMBER)].map(([number]) => number.replace(/,(?=\d{3})/g, '').replace(':', '.'));
  return new Set(all.filter((number) => number.replace(/\D/g, '').length > 1 && !YEAR.test(number)));
}

export interface TermHits {
  /** 0: none … 1: enough that more would change nothing. */
  strength: number;
  words: Word[];
}

/** Each term once, the more telling the more; two rare words are as good as any number. */
export function hitsOfTerms({ words }: PlainText, terms: Terms): TermHits {
  const found = new Map<string, Word>();
  for (const word of words) {
    const stem = stemOf(word.plain);
    if (terms.has(stem) && !found.has(stem)) found.set(stem, word);
  }
  const sum = [...found.keys()].reduce((total, stem) => total + (terms.get(stem) ?? 0), 0);
  return { strength: 1 - Math.exp(-1.5 * sum), words: [...found.values()] };
}

/** How much of what a post says is about neither the incident nor what people always say: 0 … 1. */
export function strangeness({ words }: PlainText, explained: (word: Word) => boolean): number {
  const seen = new Map<string, number>();
  for (const word of words) {
    if (!/^\p{L}{4,}$/u.test(word.plain) || explained(word)) continue;
    const stem = stemOf(word.plain);
    seen.set(stem, rarityOf(stem));
  }
  const sum = [...seen.values()].reduce((total, rarity) => total + rarity ** 2, 0);
  return 1 - Math.exp(-sum / 3);
}
