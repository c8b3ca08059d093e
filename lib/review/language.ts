import { remembered } from '@/lib/domain/remembered';
import { signsIn } from '@/lib/domain/signsIn';
import { wordsOf } from './overlap';

/** The most frequent words of languages people answer in, few of them English words. */
const FOREIGN = new Set(
  'der das und ist nicht ich sie wir es ein eine einen ihr ihre ihnen mit für auf dass bitte leid uns haben wird le la les des est une vous nous votre pour que pas dans avec merci je sommes avez el los las una por para con su se lo gracias estamos nos usted pedido il di che non per sono lei ci grazie siamo você não um uma seu sua obrigado obrigada sentimos o os em het een van wij niet voor met dat jullie bedankt nie się jest nie mamy nic przepraszamy na dziękujemy prosimy za do przepraszamy vi är och att inte det tack och jag ikke til din hei olla on ja ei ve bir bu için çok teşekkürler'.split(
    ' ',
  ),
);
for (const word of ['on', 'do', 'o', 'je', 'se', 'no']) FOREIGN.delete(word);
const ENGLISH = new Set(
  "the a an and is are was to of in for you your i we us our it it's that this with have has be will on at not sorry please me my i'm i'll we'll you're what which when how do here".split(
    ' ',
  ),
);
const FEWEST_WORDS = 4;

/** Every letter of another script is among these. */
const BEYOND_LATIN = /[µ\u0100-\u{10ffff}]/u;

function isInAnotherScript(text: string): boolean {
  if (!BEYOND_LATIN.test(text)) return false;
  const letters = signsIn(text, /\p{L}+/gu);
  const latin = signsIn(text, /\p{Script=Latin}+/gu);
  return letters >= 6 && latin < letters / 2;
}

/** Whether a text is surely not English. Silent where it is short or mixed: the rules for English words are then tried on it. */
export const isForeign = remembered((text: string): boolean => {
  if (isInAnotherScript(text)) return true;
  const words = wordsOf(text);
  if (words.length < FEWEST_WORDS) return false;
  const foreign = words.filter((word) => FOREIGN.has(word)).length;
  const english = words.filter((word) => ENGLISH.has(word)).length;
  return foreign >= 2 && foreign > english * 2;
});
