import { remembered } from '@/lib/domain/remembered';

const LONGEST = 1500;
const LONGEST_LINE = 900;
/** The post, which each table asks for, and a few of its sentences. */
const TEXTS_AT_HAND = 4;

/** Of a post, without what names other things: handles and links; a tag stands without its sign. */
export const plainWords = remembered(
  (text: string) =>
    text
      .replace(/https?:\/\/\S+|<\w+>|@\w+/g, ' ')
      .replace(/#(?=\w)/g, '')
      .replace(/[‘’]/g, "'")
      .slice(0, LONGEST),
  TEXTS_AT_HAND,
);

/** The same without line breaks and double spaces. */
export const plainLine = remembered(
  (text: string) => plainWords(text).replace(/\s+/g, ' ').trim().slice(0, LONGEST_LINE),
  TEXTS_AT_HAND,
);
