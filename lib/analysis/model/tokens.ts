import { rememberedWord } from '@/lib/domain/remembered';

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

/**
 * Link, handle, face, word or number, each a group of its own, or a tag or a mark. Links and handles first, so that nothing inside them counts as a word.
 * `[NAME]` and `<user>` are masks of training files.
 */
const PIECE =
  /(https?:\/\/\S*|\bwww\.\S+|\bhttps?\b|<(?:link|url|email|phone|number)>)|((?<![\w@.])@\w+|<user>|\[(?:NAME|RELIGION)\])|#[\p{L}\p{N}_]+|([:;=8xX]['`]?-?[()DPpOo3/\\|*[\]]+(?=\s|$)|<\/?3|\p{Extended_Pictographic}(?:\u200d\p{Extended_Pictographic}|\ufe0f|[\u{1f3fb}-\u{1f3ff}])*)|(\p{L}+(?:'\p{L}+)?)|(\p{N}+(?:[.,:]\p{N}+)*)|[!?]+|\.{2,}|[^\s\p{L}\p{N}]/gu;
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

/** What a token is by itself, wherever it stands. */
type Alone = Pick<Token, 'text' | 'kind' | 'shouted' | 'stretched'> & { negates: boolean; turns: boolean };

const lowerOf = (piece: string) => piece.toLowerCase().replace(/(.)\1{2,}/gu, '$1$1');

const wordAlone = rememberedWord((piece: string): Alone => {
  const text = lowerOf(piece);
  return {
    text,
    kind: 'word',
    shouted: piece.length > 2 && piece === piece.toUpperCase() && piece !== piece.toLowerCase(),
    stretched: /(\p{L})\1\1/iu.test(piece),
    negates: NEGATION.test(text),
    turns: TURN.test(text),
  };
});

function aloneOf([piece, link, user, face, word, number]: RegExpMatchArray): Alone {
  if (word !== undefined) return wordAlone(word);
  const other = (kind: Token['kind'], text: string) => ({
    text,
    kind,
    shouted: false,
    stretched: false,
    negates: false,
    turns: false,
  });
  if (link !== undefined) return other('place', '<link>');
  if (user !== undefined) return other('place', '<user>');
  if (face !== undefined) return other('face', lowerOf(piece));
  if (number !== undefined) return other('number', lowerOf(piece));
  return piece[0] === '#' && piece.length > 1 ? other('tag', lowerOf(piece)) : other('mark', markOf(piece));
}

/** Cuts a normalised post (`Reading.plain`) into at most `most` tokens. Linear in the length. */
export function tokensOf(plain: string, most: number): Token[] {
  const tokens: Token[] = [];
  let negatedFor = 0;
  let wordsInSentence = 0;
  let turned = false;
  for (const match of plain.matchAll(PIECE)) {
    if (tokens.length >= most) break;
    const { text, kind, shouted, stretched, negates, turns } = aloneOf(match);
    const [start, end] = [match.index, match.index + match[0].length];
    const token: Token = { text, kind, start, end, shouted, stretched, negated: false, turned: false };
    if (token.kind === 'mark') {
      if (ENDS_NEGATION.test(token.text)) negatedFor = 0;
      if (ENDS_SENTENCE.test(token.text)) {
        wordsInSentence = 0;
        turned = false;
      }
    } else {
      if (turns && wordsInSentence >= WORDS_BEFORE_TURN) turned = true;
      wordsInSentence++;
      token.negated = negatedFor > 0 && (token.kind === 'word' || token.kind === 'tag');
    }
    token.turned = turned;
    if (negatedFor > 0) negatedFor--;
    if (negates) negatedFor = NEGATION_REACHES;
    tokens.push(token);
  }
  return tokens;
}

/** Whether a post names a handle. */
export function isAddressed(tokens: readonly Token[]): boolean {
  return tokens.some(({ text }) => text === '<user>');
}
