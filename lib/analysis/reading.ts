import { SearchedText } from '@/lib/domain/search';
import { wordTable } from '@/lib/domain/wordTable';

/**
 * A post in a form that cues can be matched on: straight quotes, plain letters, no invisible marks. Every position leads back to the original text.
 */
export interface Reading {
  original: string;
  /** Normalised, with handles, links and emoji still in it. */
  plain: string;
  /** As `plain` (same length), with handles, links, hash signs and emoji blanked. */
  words: string;
  /** Both, made ready for many patterns to be looked for in them. */
  searched: { plain: SearchedText; words: SearchedText };
  /** The original span of a span of `plain` or `words`. */
  spanOf(start: number, end: number): { start: number; end: number };
}

/** Of a post without handles, links and emoji both are the same. */
function searchedTexts(plain: string, words: string): Reading['searched'] {
  const searched = new SearchedText(plain);
  return { plain: searched, words: words === plain ? searched : new SearchedText(words) };
}

const SAME_SIGN = wordTable<string>({
  '‘': "'",
  '’': "'",
  ʼ: "'",
  '`': "'",
  '´': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
  '‑': '-',
  '…': '...',
  '\u00A0': ' ',
  '\t': ' ',
  '\r': ' ',
});
const INVISIBLE = /(?![\n\u200D])[\p{Cc}\p{Cf}]/u;
/** Letters and digits dressed up as other signs: mathematical alphabets, full-width forms, circled letters. */
const DRESSED_UP = /[\u{1D400}-\u{1D7FF}\uFF01-\uFF5E\u24B6-\u24E9]/u;
const ENTITIES = wordTable<string>({
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&nbsp;': ' ',
});
const ENTITY = /&(?:amp|lt|gt|quot|#39|nbsp);/y;

const HANDLE = /(?<![\w@.])@\w{1,50}/g;
const LINK =
  /https?:\/\/\S+|\bwww\.\S+|<\w+>|(?<![@\w.])(?:[a-z0-9-]+\.)+(?:com|org|net|io|co|uk|ly|app|me|shop|example)\b(?:\/\S*)?/gi;
/** Sign by sign: the property of whole sequences (RGI_Emoji) took a third of the analysis' time and blanks the same. */
const EMOJI =
  /[0-9#*]\uFE0F?\u20E3|[©®™]\uFE0F|[\p{Extended_Pictographic}--[0-9©®™#*]]|[\p{Emoji_Modifier}\p{Regional_Indicator}\uFE0F\u200D]/gv;

/** Most signs: a line break and what ASCII prints, but for what `SAME_SIGN` and `ENTITY` hold. */
const isPlain = (unit: number) =>
  (unit >= 0x20 && unit < 0x7f && unit !== AMPERSAND && unit !== BACKTICK) || unit === LINE_BREAK;
const AMPERSAND = 0x26;
const BACKTICK = 0x60;
const LINE_BREAK = 0x0a;

function plainSign(sign: string): string {
  const same = SAME_SIGN[sign];
  if (same !== undefined) return same;
  if (INVISIBLE.test(sign)) return '';
  return DRESSED_UP.test(sign) ? sign.normalize('NFKC') : sign;
}

function blanked(text: string): string {
  return ' '.repeat(text.length);
}

export function readText(original: string): Reading {
  let plain = '';
  const starts: number[] = [];
  const ends: number[] = [];
  const put = (piece: string, start: number, end: number) => {
    plain += piece;
    for (let unit = 0; unit < piece.length; unit++) {
      starts.push(start);
      ends.push(end);
    }
  };
  for (let index = 0; index < original.length; ) {
    if (isPlain(original.charCodeAt(index))) {
      put(original[index] as string, index, index + 1);
      index++;
      continue;
    }
    ENTITY.lastIndex = index;
    const entity = original[index] === '&' ? ENTITY.exec(original)?.[0] : undefined;
    const sign = entity ?? String.fromCodePoint(original.codePointAt(index) ?? 0);
    put(entity ? (ENTITIES[entity] ?? entity) : plainSign(sign), index, index + sign.length);
    index += sign.length;
  }
  const words = plain.replace(LINK, blanked).replace(HANDLE, blanked).replace(EMOJI, blanked).replace(/#/g, ' ');
  return {
    original,
    plain,
    words,
    searched: searchedTexts(plain, words),
    spanOf: (start, end) => ({
      start: starts[start] ?? original.length,
      end: end > start ? (ends[end - 1] ?? original.length) : (starts[start] ?? original.length),
    }),
  };
}

/** Other words for a stretch of `plain` and `words`. */
export interface Piece {
  start: number;
  end: number;
  text: string;
}

/** The same post with other words in some places, in the order of the text; a place in them leads back to the whole stretch that they stand for. */
export function rereadWith(reading: Reading, pieces: readonly Piece[]): Reading {
  const starts: number[] = [];
  const ends: number[] = [];
  let [plain, words, done] = ['', '', 0];
  const keepUpTo = (place: number) => {
    plain += reading.plain.slice(done, place);
    words += reading.words.slice(done, place);
    for (; done < place; done++) {
      starts.push(done);
      ends.push(done + 1);
    }
  };
  for (const { start, end, text } of pieces) {
    keepUpTo(start);
    plain += text;
    words += text;
    for (let unit = 0; unit < text.length; unit++) {
      starts.push(start);
      ends.push(end);
    }
    done = end;
  }
  keepUpTo(reading.plain.length);
  return {
    original: reading.original,
    plain,
    words,
    searched: searchedTexts(plain, words),
    spanOf: (start, end) => {
      const from = starts[start] ?? reading.plain.length;
      return reading.spanOf(from, end > start ? (ends[end - 1] ?? reading.plain.length) : from);
    },
  };
}
