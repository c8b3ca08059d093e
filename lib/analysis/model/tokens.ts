/** One word, sign or emoji of a post, as the features see it. */
export interface Token {
  /** Lower case, stretched letters cut to two ("sooooo" → "soo"), runs of marks cut to one or two; links `<link>`, handles `<user>`. */
  text: string;
  kind: 'word' | 'tag' | 'number' | 'mark' | 'face' | 'place';
  /** Offsets into the text that was cut. */
  start: number;
  end: number;
  /** Written in capitals throughout, three letters or more. */
  shouted: boolean;
  stretched: boolean;
  /** Within four words after "not", "never", "can't" …, up to the next mark. */
  negated: boolean;
  /** In the part of its sentence from "but", "however", "until" … on: that part outweighs the one before. */
  turned: boolean;
}

/** Links and handles first, so that nothing inside them counts as a word. `[NAME]` and `<user>` are masks of training files. */
const PIECE =
  /(?<link>https?:\/\/\S*|\bwww\.\S+|\bhttps?\b|<(?:link|url|email|phone|number)>)|(?<user>(?<![\w@.])@\w+|<user>|\[(?:NAME|RELIGION)\])|#[\p{L}\p{N}_]+|(?<face>[:;=8xX]['`]?-?[()DPpOo3/\\|*[\]]+(?=\s|$)|<\/?3|\p{Extended_Pictographic}(?:\u200d\p{Extended_Pictographic}|\ufe0f|[\u{1f3fb}-\u{1f3ff}])*)|(?<word>\p{L}+(?:'\p{L}+)?)|(?<number>\p{N}+(?:[.,:]\p{N}+)*)|[!?]+|\.{2,}|[^\s\p{L}\p{N}]/gu;
const NEGATION =
  /^(?:not|no|never|cannot|cant|wont|dont|didnt|doesnt|isnt|wasnt|arent|couldnt|wouldnt|havent|hasnt|aint|nothing|nobody|without|hardly|barely|none|nor|neither|.*n't)$/;
const TURN = /^(?:but|however|although|though|yet|except|until|till|unfortunately|sadly|then|now)$/;
const ENDS_NEGATION = /^[.!?,;:]/;
const ENDS_SENTENCE = /^[.!?]/;
const NEGATION_REACHES = 4;
/** "Now …" and "Then …" at the head of a sentence turn nothing: there has to be something to turn from. */
const WORDS_BEFORE_TURN = 3;

function markOf(piece: string): string {
  if (!/^[!?]+$/.test(piece)) return piece;
  if (piece.includes('?')) return piece.includes('!') ? '?!' : '?';
  return piece.length > 1 ? '!!' : '!';
}

function tokenOf(match: RegExpMatchArray): Token {
  const [piece] = match;
  const { link, user, face, word, number } = match.groups ?? {};
  const start = match.index ?? 0;
  const lower = piece.toLowerCase();
  const token: Token = {
    text: lower.replace(/(.)\1{2,}/gu, '$1$1'),
    kind: 'mark',
    start,
    end: start + piece.length,
    shouted: false,
    stretched: false,
    negated: false,
    turned: false,
  };
  if (link !== undefined || user !== undefined)
    return { ...token, kind: 'place', text: link === undefined ? '<user>' : '<link>' };
  if (face !== undefined) return { ...token, kind: 'face' };
  if (number !== undefined) return { ...token, kind: 'number' };
  if (word !== undefined) {
    token.kind = 'word';
    token.shouted = piece.length > 2 && piece === piece.toUpperCase() && piece !== lower;
    token.stretched = /(\p{L})\1\1/iu.test(piece);
    return token;
  }
  return piece[0] === '#' && piece.length > 1 ? { ...token, kind: 'tag' } : { ...token, text: markOf(lower) };
}

/** Cuts a normalised post (`Reading.plain`) into at most `most` tokens. Linear in the length. */
export function tokensOf(plain: string, most: number): Token[] {
  const tokens: Token[] = [];
  let negatedFor = 0;
  let wordsInSentence = 0;
  let turned = false;
  for (const match of plain.matchAll(PIECE)) {
    if (tokens.length >= most) break;
    const token = tokenOf(match);
    if (token.kind === 'mark') {
      if (ENDS_NEGATION.test(token.text)) negatedFor = 0;
      if (ENDS_SENTENCE.test(token.text)) {
        wordsInSentence = 0;
        turned = false;
      }
    } else {
      if (token.kind === 'word' && wordsInSentence >= WORDS_BEFORE_TURN && TURN.test(token.text)) turned = true;
      wordsInSentence++;
      token.negated = negatedFor > 0 && (token.kind === 'word' || token.kind === 'tag');
    }
    token.turned = turned;
    if (negatedFor > 0) negatedFor--;
    if (token.kind === 'word' && NEGATION.test(token.text)) negatedFor = NEGATION_REACHES;
    tokens.push(token);
  }
  return tokens;
}

/** Whether a post names a handle. */
export function isAddressed(tokens: readonly Token[]): boolean {
  return tokens.some(({ text }) => text === '<user>');
}
