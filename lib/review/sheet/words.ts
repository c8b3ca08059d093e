const STOP = new Set(
  'a about all also am an and any are as at be been but by can did do does for from had has have he her his i if in into is it its just me my no nor not now of off on one or our out over please she so some still that the their them then there these they this those to up us was we were what when where which while who why will with would yet you your'.split(
    ' ',
  ),
);

const stemmed = (word: string) => word.replace(/(?:ings?|ed|es|s|ly)$/, '').replace(/e$|(.)\1$/, '$1');

/** Words that say something, without their endings. */
export function contentOf(text: string): Set<string> {
  const words =
    text
      .toLowerCase()
      .replace(/[’ʼ]/g, "'")
      .match(/[\p{L}\p{N}']+/gu) ?? [];
  return new Set(
    words
      .map((word) => word.replace(/'s$|'/g, ''))
      .filter(
        (word) =>
          word.length > 2 &&
          !STOP.has(word) &&
          !/n't$|^(?:dont|cant|isnt|arent|wasnt|werent|wont|doesnt|didnt|hasnt|havent)$/.test(word),
      )
      .map(stemmed),
  );
}

export function sharedCount(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of some) if (others.has(word)) shared++;
  return shared;
}

/** The same words whatever their case, signs and spaces; an address is the same without what opens it. */
export const bare = (text: string) =>
  text
    .toLowerCase()
    .replace(/https?:\/\//g, '')
    .replace(/[’ʼ]/g, "'")
    .match(/[\p{L}\p{N}']+/gu)
    ?.join(' ') ?? '';

export interface Sentence {
  text: string;
  start: number;
  end: number;
}

const SENTENCE = /[^.!?\n]+(?:[.!?](?=\S)[^.!?\n]*)*[.!?]*/g;

export function sentencesOf(text: string): Sentence[] {
  return [...text.matchAll(SENTENCE)].flatMap((match) => {
    const lead = /^\s*/.exec(match[0])?.[0].length ?? 0;
    const sentence = match[0].trim();
    return sentence ? [{ text: sentence, start: match.index + lead, end: match.index + lead + sentence.length }] : [];
  });
}

/** Whether a sentence says no, as far as its words tell. */
export const isDenied = (text: string): boolean =>
  /\b(?:not|no|never|none|nobody|nothing|without|unaffected)\b|n['’]t\b/i.test(text);

/** Numbers and clock times as digits, without what stands around them. */
export function figuresOf(text: string): string[] {
  return (text.match(/\d+(?:[.,:]\d+)*/g) ?? []).map((figure) => figure.replace(/,/g, '').replace(/^0(?=\d:)/, ''));
}
