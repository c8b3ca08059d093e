/** What a number of a text counts. */
export type FigureKind = 'money' | 'percent' | 'time' | 'bare';

/** A number of a text, spelled out or not. `value`: as digits; of a time, in minutes. */
export interface Figure {
  kind: FigureKind;
  value: number;
  /** The number alone, whatever it counts. */
  number: number;
  start: number;
  end: number;
  isSpelled: boolean;
}

const UNITS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
const WORD_VALUES = new Map<string, number>([
  ...UNITS.map((word, index): [string, number] => [word, index + 1]),
  ...TENS.map((word, index): [string, number] => [word, (index + 2) * 10]),
  ...ORDINALS.map((word, index): [string, number] => [word, index + 1]),
  ['once', 1],
  ['twice', 2],
  ['thrice', 3],
  ['a', 1],
  ['an', 1],
  ['couple', 2],
  ['dozen', 12],
  ['fortnight', 14],
]);

const TO_99 = `(?:(?:${TENS.join('|')})(?:[ -](?:${UNITS.slice(0, 9).join('|')}))?|${[...UNITS].reverse().join('|')})`;
const SPELLED = `(?:(?:${UNITS.slice(0, 9).join('|')}|a) (?:hundred|thousand)(?:(?: and)? ${TO_99})?|${TO_99}|(?:a )?(?:couple(?: of)?|dozen))`;
const DIGITS = String.raw`(?<![\w.,:/])\d+(?:[.,:]\d+)*`;
const COUNTED_AS: readonly [FigureKind, string, number][] = [
  ['money', '£|\\$|€|pounds?|quid|dollars?|bucks|euros?|gbp|usd|eur', 1],
  ['percent', '%|percent|per cent', 1],
  ['time', 'min(?:ute)?s?', 1],
  ['time', 'h(?:ou)?rs?', 60],
  ['time', 'days?|nights?', 60 * 24],
  ['time', 'w(?:ee)?ks?', 60 * 24 * 7],
  ['time', 'mo?n?ths?', 60 * 24 * 30],
  ['time', 'y(?:ea)?rs?', 60 * 24 * 365],
];
const UNIT = COUNTED_AS.map(([, unit]) => unit).join('|');
const UNIT_END = String.raw`(?![\p{L}\d])`;
const FIGURE = new RegExp(
  String.raw`(?<sign>[£$€])?\s?(?<number>${DIGITS}|(?<=[£$€]\s?)\d+(?:[.,]\d+)*|(?<![\p{L}\d])${SPELLED}(?![\p{L}\d]))(?<more>\+)?(?:[\s-]?(?:(?:whole|full|more|working|business|long|solid)\s)?(?<unit>${UNIT})${UNIT_END})?`,
  'giu',
);
/** Without one of these there is no number; a tenth of the work of looking for one. */
const NAMES_A_NUMBER = new RegExp(String.raw`\d|(?<!\p{L})${SPELLED}(?!\p{L})`, 'iu');
/** "A week", "last month", "a fortnight": a time without a number. */
const LONE_TIME = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(?:an?|the|per|each|every|last|next|past|this|another)\s(?<unit>${UNIT})|fortnight)${UNIT_END}`,
  'giu',
);

function spelledValue(words: string): number {
  let total = 0;
  for (const word of words.toLowerCase().split(/[\s-]+/)) {
    if (word === 'hundred' || word === 'thousand') total = (total || 1) * (word === 'hundred' ? 100 : 1000);
    else if (word === 'dozen' || word === 'couple') total = WORD_VALUES.get(word) ?? 0;
    else total += WORD_VALUES.get(word) ?? 0;
  }
  return total;
}

/** "1,200.50" and "1200.5" are one number; "10:30" is none. */
const digitsValue = (digits: string): number => Number(digits.replace(/,(?=\d{3}(?!\d))/g, '').replace(',', '.'));

function unitOf(unit: string | undefined): { kind: FigureKind; size: number } {
  const row = unit && COUNTED_AS.find(([, units]) => new RegExp(`^(?:${units})$`, 'i').test(unit));
  return row ? { kind: row[0], size: row[2] } : { kind: 'bare', size: 1 };
}

/** Every number of a text with what it counts, in reading order. */
export function figuresIn(text: string): Figure[] {
  const found: Figure[] = [];
  if (!NAMES_A_NUMBER.test(text)) return found;
  for (const match of text.matchAll(FIGURE)) {
    const { sign, number = '', unit } = match.groups ?? {};
    const isSpelled = !/\d/.test(number);
    const plain = isSpelled ? spelledValue(number) : digitsValue(number);
    if (Number.isNaN(plain)) continue;
    const { kind, size } = sign ? { kind: 'money' as const, size: 1 } : unitOf(unit);
    const start = match.index + match[0].search(/\S/);
    found.push({ kind, value: plain * size, number: plain, start, end: match.index + match[0].length, isSpelled });
  }
  return found;
}

/** The numbers that a text names, for whether another text may name them. */
export class KnownFigures {
  private readonly numbers = new Set<number>();
  private readonly values: Record<FigureKind, Set<number>> = {
    money: new Set(),
    percent: new Set(),
    time: new Set(),
    bare: new Set(),
  };

  constructor(text: string) {
    let before: Figure | undefined;
    for (const figure of figuresIn(text)) {
      this.numbers.add(figure.number);
      this.values[figure.kind].add(figure.value);
      // "two or three weeks", "charged 45"
      const size = figure.value / (figure.number || 1);
      if (before?.kind === 'bare' && /^\s?(?:or|to|-|–|and)\s?$/i.test(text.slice(before.end, figure.start)))
        this.values[figure.kind].add(before.number * size);
      if (figure.kind === 'bare' && PAID.test(text.slice(Math.max(0, figure.start - 24), figure.start)))
        this.values.money.add(figure.value);
      before = figure;
    }
    for (const { 0: words, groups } of text.matchAll(LONE_TIME)) {
      const { kind, size } = /fortnight/i.test(words)
        ? { kind: 'time' as const, size: 60 * 24 * 14 }
        : unitOf(groups?.unit);
      this.values[kind].add(size);
    }
    for (const [word] of text
      .toLowerCase()
      .matchAll(/(?<![\p{L}\d])(?:once|twice|thrice|\p{L}+(?:st|nd|rd|th))(?!\p{L})/gu)) {
      const value = WORD_VALUES.get(word);
      if (value !== undefined) this.numbers.add(value);
    }
    for (const [digits] of text.matchAll(/\d+/g)) this.numbers.add(Number(digits));
  }

  /** The same amount, share or time, however it is written; of a number that counts nothing, the number. */
  has({ kind, value, number }: Figure): boolean {
    return kind === 'bare' ? this.numbers.has(number) : this.values[kind].has(value);
  }

  /** The number stands there, perhaps for something else. */
  hasNumber({ number }: Figure): boolean {
    return this.numbers.has(number);
  }
}

const PAID =
  /\b(?:paid|pay|charged?|costs?|spent|owed?|owes|worth|price\w*|billed|debited|deducted|took|refund(?:ed)?|total)(?: (?:me|us|out|of|for|is|was))?\s$/i;
