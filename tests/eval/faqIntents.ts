import type { Faq } from '@/lib/domain/brand';
import { numbersFrom } from '@/lib/meaning/training/random';
import { intentRows, isKeptBack } from '@/lib/meaning/training/texts';
import type { FaqBrand } from './faqMatching';

const ENTRIES = 10;
const ASKED_OF_EACH = 8;
const ASKED_OF_NONE = 45;

/** Brands made of public questions that are sorted by intent: an entry is asked for in up to four ways, and everything else of its intent wants it. */
interface Draw {
  set: 'banking77' | 'bitext';
  /** The intents that nothing was learned from; of banking77 alone. */
  keptBack: boolean;
  rounds: number;
  seed: number;
}

/** `folder`: where the public sets are kept, outside the repository. */
export function intentBrands(folder: string, { set, keptBack, rounds, seed }: Draw): FaqBrand[] {
  const random = numbersFrom(seed);
  const rows = intentRows(folder, set);
  const all = rows.map(({ intent }) => intent);
  const intents = [...new Set(all)]
    .sort()
    .filter((intent) => set !== 'banking77' || isKeptBack(intent, all) === keptBack);
  const textsOf = new Map(
    intents.map((intent) => [intent, rows.filter((row) => row.intent === intent).map(({ text }) => text)]),
  );
  const shuffled = <T>(items: readonly T[]): T[] =>
    items
      .map((item) => ({ item, at: random() }))
      .sort((a, b) => a.at - b.at)
      .map(({ item }) => item);
  const brands: FaqBrand[] = [];
  for (let round = 0; round < rounds; round++) {
    const order = shuffled(intents);
    for (let from = 0; from + ENTRIES <= order.length; from += ENTRIES) {
      const chosen = order.slice(from, from + ENTRIES);
      const brand: FaqBrand = { name: `${set}-${round}-${from}`, faq: [], asked: [] };
      for (const intent of chosen) {
        const [question = '', answer = '', ...rest] = shuffled(textsOf.get(intent) ?? []);
        const variants = rest.splice(0, Math.floor(random() * 4));
        brand.faq.push(entryOf(intent, question, variants, answer));
        brand.asked.push(...rest.slice(0, ASKED_OF_EACH).map((ask) => ({ ask, entry: intent })));
      }
      const others = intents
        .filter((intent) => !chosen.includes(intent))
        .flatMap((intent) => textsOf.get(intent) ?? []);
      brand.asked.push(
        ...shuffled(others)
          .slice(0, ASKED_OF_NONE)
          .map((ask) => ({ ask, entry: null })),
      );
      brands.push(brand);
    }
  }
  return brands;
}

/** Sets of intents have no answers: another question of the same intent speaks of the same things. */
function entryOf(id: string, question: string, variants: string[], answer: string): Faq {
  return { id, question, variants, answer, link: '', updatedAt: '' };
}
