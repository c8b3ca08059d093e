import type { Incident } from '@/lib/domain/incident';
import { alike, type Meaning, meaningOf, meaningOfWord } from '@/lib/meaning';
import { rarityOf, stemOf } from './stems';
import { tellingWords } from './terms';
import type { PlainText, Word } from './words';

/** What a sheet's lines and the telling words of its title mean. Made once per incident. */
export interface SheetMeanings {
  title: readonly Meaning[];
  known: readonly Meaning[];
  rest: readonly Meaning[];
  titleWords: readonly Meaning[];
  /** Of the telling words of the whole sheet. */
  words: readonly Meaning[];
}

/** @param names the brand's own: they say nothing of the matter */
export function sheetMeanings({ sheet, match }: Incident, names: readonly string[]): SheetMeanings {
  const { affected, howToTell, notAffected, advice, workaround, remedy } = sheet;
  const facts = [...sheet.unknown, ...sheet.doing].map(({ text }) => text);
  const known = sheet.known.map(({ text }) => text);
  const rest = [affected, howToTell, notAffected, advice, workaround, remedy, ...facts];
  const title = tellingWords([sheet.title, ...match.words, ...match.products], names);
  const meanings = (texts: readonly string[]) => texts.filter(Boolean).map((text) => meaningOf(text));
  return {
    title: meanings([sheet.title, match.words.join(' ')]),
    known: meanings(known),
    rest: meanings(rest),
    titleWords: title.map(meaningOfWord),
    words: tellingWords([sheet.title, ...match.words, ...match.products, ...known, ...rest], names).map(meaningOfWord),
  };
}

const nearest = (meaning: Meaning, others: readonly Meaning[]) =>
  others.reduce((most, other) => Math.max(most, alike(meaning, other)), 0);

export interface Nearness {
  title: number;
  known: number;
  rest: number;
  /** How near the nearest telling word of the post is to what the incident is called by. */
  nearestWord: number;
  /** How near its telling words are to the sheet's, on the average. */
  covered: number;
  /** How far the farthest is. */
  uncovered: number;
}

const LEAST_TELLING = 0.35;
const MOST_WORDS = 60;

/** How near a post is to the lines of a sheet, and its words to the title's. */
export function nearnessOf(
  meaning: Meaning,
  { words }: PlainText,
  sheet: SheetMeanings,
  skip: (word: Word) => boolean,
): Nearness {
  let nearestWord = 0;
  let telling = 0;
  let explained = 0;
  let uncovered = 0;
  for (const word of words.slice(0, MOST_WORDS)) {
    const rarity = rarityOf(stemOf(word.plain));
    if (!/^\p{L}{3,}$/u.test(word.plain) || rarity < LEAST_TELLING) continue;
    const meaning = meaningOfWord(word.plain);
    const near = nearest(meaning, sheet.words);
    telling += rarity;
    explained += rarity * near;
    uncovered = Math.max(uncovered, rarity * (1 - near));
    if (!skip(word)) nearestWord = Math.max(nearestWord, nearest(meaning, sheet.titleWords));
  }
  return {
    title: nearest(meaning, sheet.title),
    known: nearest(meaning, sheet.known),
    rest: nearest(meaning, sheet.rest),
    nearestWord,
    covered: telling === 0 ? 0 : explained / telling,
    uncovered,
  };
}
