import { wordTable } from '@/lib/domain/wordTable';
/** One word of a text as it is matched, and where it stands. `end` is exclusive. */
export interface Word {
  plain: string;
  start: number;
  end: number;
}

/** A text as a line of plain words, from which every place leads back to the text. Sentence ends are kept as `.` and `?`. */
export interface PlainText {
  /** Lower case, one space between words, apostrophes gone: "cant pay . why ?" */
  line: string;
  words: readonly Word[];
  /** Where the words of a stretch of `line` stand in the text. */
  spanOf(from: number, to: number): { start: number; end: number };
}

const TOKEN =
  /https?:\/\/\S+|@[\w.]+|[\p{L}\p{N}]+(?:['’ʼ][\p{L}]+)*|[.!?\n;:]+|[\u{1F600}-\u{1F64F}\u{1F900}-\u{1F9FF}]/gu;
const SPELLED = wordTable<string>({
  u: 'you',
  ur: 'your',
  cannot: 'cant',
  youre: 'your',
  thru: 'through',
  dont: 'dont',
});
/** No post is longer on any of the platforms; what is longer is cut, so that hostile text costs no time. */
const LONGEST = 8000;
const MOST_WORDS = 1200;

function plainOf(token: string): string {
  if (/^[.!?\n;:]/.test(token)) return token.includes('?') ? '?' : '.';
  const bare = token.toLowerCase().replace(/['’ʼ]/g, '');
  return SPELLED[bare] ?? bare;
}

/** Edit distance with swapped neighbours, given up beyond `most`. */
export function isWithin(one: string, other: string, most: number): boolean {
  if (Math.abs(one.length - other.length) > most) return false;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1];
      let least = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1])
        least = Math.min(least, (before[column - 2] ?? 0) + 1);
      current.push(least);
    }
    before = last;
    last = current;
  }
  return (last[other.length] ?? most + 1) <= most;
}

/** Real words that differ from a matched word in one letter: no slips of the finger. */
const REAL_WORDS = new Set(
  'change changed changes changing changer stock stack stick older border ladder larder deport report devote balls bells pills fills hills wills leads least lake load loads lodge logic loan loans train trail trait drains brains rains grains charm check checked cheek payer prayer player played plain backs banks bucks boats bets beats parcel cancel panel castle packed packing package passage posted poster error horror terror server serves served serve severe better butter letter setting sitting sating basket casket bucket racket batch catch match patch watch latch hatch recall refill retail detail details retails delay relay decay belay delayed replayed delight flight light fight flooded floored flood floor blood cricket ticket wicket thicket picket sparked parked spanked marked stuff stiff staff state stale waiting writing wailing waited wanted missing messing kissing passing arrived arrives derived moving loving losing loosing closed closes loved refund refunds rebound cracked tracked tracking cracking trucking stacking sticking stocking working walking wording worked walked looking locking locked looked linked licked lacked blocked clocked pay say payment pavement station nation ration nations double doubles trouble billed filled killed pulled bell'.split(
    ' ',
  ),
);

/** The vocabulary word that was meant, where a word is one slip away from it (two in long words). */
function corrected(plain: string, vocabulary: ReadonlySet<string>): string {
  if (plain.length < 5 || vocabulary.has(plain) || REAL_WORDS.has(plain) || !/^\p{L}+$/u.test(plain)) return plain;
  const most = plain.length >= 9 ? 2 : 1;
  for (const word of vocabulary) {
    if (word.length < 5 || word[0] !== plain[0] || plain.startsWith(word)) continue;
    if (isWithin(plain, word, Math.min(most, word.length >= 9 ? 2 : 1))) return word;
  }
  return plain;
}

/** @param vocabulary the words that slips of the finger are traced back to */
export function plainText(text: string, vocabulary: ReadonlySet<string>): PlainText {
  const words: Word[] = [];
  for (const match of text.slice(0, LONGEST).matchAll(TOKEN)) {
    if (words.length >= MOST_WORDS) break;
    words.push({
      plain: corrected(plainOf(match[0]), vocabulary),
      start: match.index,
      end: match.index + match[0].length,
    });
  }
  const starts: number[] = [];
  let line = '';
  for (const { plain } of words) {
    if (line) line += ' ';
    starts.push(line.length);
    line += plain;
  }
  return {
    line,
    words,
    spanOf(from, to) {
      const first = Math.max(
        0,
        starts.findLastIndex((start) => start <= from),
      );
      const last = Math.max(
        first,
        starts.findLastIndex((start) => start < to),
      );
      return { start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 };
    },
  };
}

const ENDINGS = /(?:ings?|ers?|ed|es|s)$/;

/** A pattern for a word or phrase in any of its forms: "charge" finds "charged", "sign in" finds "signing in". */
export function inAnyForm(phrase: string): string {
  return phrase
    .toLowerCase()
    .replace(/['’ʼ]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map((word) => {
      if (word.length < 4 || /\d/.test(word))
        return word.length < 3 || /\d/.test(word) ? word : `${word}(?:s|es|ed|ing)?`;
      const stem = word.replace(ENDINGS, '').replace(/[ey]$/, '');
      return stem.length < 3 ? word : `${stem}(?:e|es|ed|s|y|ies|ied|ing|er|ers|ings|\\p{L})?`;
    })
    .join(' ?');
}
