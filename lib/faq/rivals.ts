import { type Token, tokensOf } from './words';

/**
 * Words that fill the same place and never mean each other: an entry about one is no answer to a question about another. Each row: words,
 * and a question that must not be answered with an entry.
 */
export interface RivalWords {
  words: string;
  example: [asked: string, entry: string];
}

export const RIVAL_WORDS: readonly RivalWords[] = [
  {
    words: 'dog cat rabbit horse bird hamster fish child',
    example: ['do dogs travel free', 'Do children travel free?'],
  },
  {
    words: 'child student senior teenager nurse military',
    example: ['is there a price for nurses', 'Is there a price for students?'],
  },
  {
    words: 'name date address email number password seat colour photo',
    example: ['can I change the name on my ticket', 'Can I change the date of my ticket?'],
  },
  { words: 'hand face eye lip foot hair body', example: ['is the hand cream vegan', 'Is the face cream vegan?'] },
  {
    words: 'vegan gluten dairy nut sugar halal kosher diabetic',
    example: ['do you have halal meals', 'Do you have gluten-free meals?'],
  },
  { words: 'sensitive oily dry', example: ['is it for oily skin', 'Is it for sensitive skin?'] },
  { words: 'ios android windows mac linux', example: ['is there an android app', 'Is there an iOS app?'] },
  {
    words: 'sofa mattress bed fridge oven kettle table chair',
    example: ['do you take away mattresses', 'Do you take away sofas?'],
  },
  {
    words: 'bike surfboard ski pram wheelchair golf',
    example: ['can I take my surfboard on the train', 'Can I take my bike on the train?'],
  },
  { words: 'cream serum shampoo soap oil', example: ['is the shampoo vegan', 'Is the serum vegan?'] },
  { words: 'breakfast lunch dinner', example: ['is lunch included', 'Is breakfast included?'] },
  { words: 'pool gym sauna spa lift bar', example: ['do you have a gym', 'Do you have a pool?'] },
  {
    words: 'puppy senior diabetic pregnant',
    example: ['is it suitable for diabetic dogs', 'Is it suitable for puppies?'],
  },
  {
    words: 'paypal klarna visa mastercard amex bitcoin cash cheque',
    example: ['can I pay with bitcoin', 'Can I pay with PayPal?'],
  },
  {
    words: 'cancel change open close pause restart renew upgrade',
    example: ['how do I restart my subscription', 'How do I pause my subscription?'],
  },
  {
    words: 'install uninstall reset repair descale',
    example: ['how do I install the kettle', 'How do I descale the kettle?'],
  },
];

const ROWS_OF = new Map<string, number[]>();
RIVAL_WORDS.forEach(({ words }, row) => {
  for (const { key } of tokensOf(words)) ROWS_OF.set(key, [...(ROWS_OF.get(key) ?? []), row]);
});

/** All names of places are rivals, too. */
const PLACES_ROW = -1;
const rowsOf = ({ key, as }: Pick<Token, 'key' | 'as'>): readonly number[] =>
  as === 'place' ? [PLACES_ROW] : (ROWS_OF.get(key) ?? []);

/** Whether a post speaks of the one where the entry speaks of the other. `entryWords` is only asked where the post names a thing that has rivals. */
export function areRivals(
  asked: readonly Pick<Token, 'key' | 'as'>[],
  entryWords: () => readonly Pick<Token, 'key' | 'as'>[],
): boolean {
  const named = asked.filter((one) => rowsOf(one).length > 0);
  if (named.length === 0) return false;
  const entry = entryWords();
  return named.some((one) => {
    const rows = rowsOf(one);
    return entry.some((other) => other.key !== one.key && rowsOf(other).some((row) => rows.includes(row)));
  });
}
