const LONGEST = 1500;
const LONGEST_LINE = 900;

/** Of a post, without what names other things: handles and links; a tag stands without its sign. */
export const plainWords = (text: string) =>
  text
    .replace(/https?:\/\/\S+|<\w+>|@\w+/g, ' ')
    .replace(/#(?=\w)/g, '')
    .replace(/[‘’]/g, "'")
    .slice(0, LONGEST);

/** The same without line breaks and double spaces. */
export const plainLine = (text: string) => plainWords(text).replace(/\s+/g, ' ').trim().slice(0, LONGEST_LINE);
