import { wordsIn } from '../words';
import { along, mainAxes } from './axes';
import { type Lesson, learned, type Plan } from './student';
import { taught } from './teacher';
import { trainingTexts } from './texts';

const SIZE = 48;
const WORDS = 10_000;
const PAIRS = 2000;
const PIECES = 1000;
/** Seen less often among all texts, a word is a name or a slip. */
const SEEN = 4;
/** What people write to companies counts more than what they write to anybody. */
const SERVICE_SHARE = 3;
/** Every so many texts tell the axes. */
const EVERY = 3;

type Counts = Map<string, number>;

export interface Distilled {
  plan: Plan;
  /** As `Plan` orders them. */
  rows: Float32Array;
  /** One digit 0 … 9 a word: 9 for words written seldom, to companies and to anybody. */
  telling: string;
}

/** What the teacher knows of texts, brought to rows. `data`: where the public sets are; `teacher`: where the teacher is installed. */
export async function distilled(data: string, teacher: string): Promise<Distilled> {
  const { service, general, drawn, lessons } = trainingTexts(data);
  const [inService, inGeneral] = [countedIn(service), countedIn(general)];
  const words = commonest(
    new Map(
      [...new Set([...inService.keys(), ...inGeneral.keys()])].map((word) => [
        word,
        (inService.get(word) ?? 0) * SERVICE_SHARE + (inGeneral.get(word) ?? 0),
      ]),
    ),
    WORDS,
  );
  const texts = [...new Set([...lessons, ...drawn])];
  const plan: Plan = { words, pairs: commonest(pairsIn(texts), PAIRS), pieces: PIECES, size: SIZE };
  const singles = words.filter((word) => word.length > 1);
  const vectors = await taught([...texts, ...singles], teacher);
  const axes = mainAxes(
    vectors.slice(0, texts.length).filter((_, at) => at % EVERY === 0),
    SIZE,
  );
  const taughtTexts: Lesson[] = [...texts, ...singles].map((text, at) => ({
    text,
    target: along(axes, vectors[at] ?? new Float32Array(0)),
  }));
  const tellingOf = (word: string) => {
    const seen = ((inService.get(word) ?? 0) + 1) / service.length;
    const elsewhere = ((inGeneral.get(word) ?? 0) + 1) / general.length;
    const rarity = -Math.log(Math.max(seen, elsewhere)) / 10;
    return String(Math.max(0, Math.min(9, Math.round(rarity * 10))));
  };
  return { plan, rows: learned(taughtTexts, plan), telling: words.map(tellingOf).join('') };
}

/** In how many texts each word stands. */
function countedIn(some: readonly string[]): Counts {
  const counts: Counts = new Map();
  for (const text of some) for (const word of new Set(wordsIn(text))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function pairsIn(texts: readonly string[]): Counts {
  const counts: Counts = new Map();
  for (const text of texts) {
    const said = wordsIn(text);
    said.slice(1).forEach((word, at) => {
      const pair = `${said[at]} ${word}`;
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    });
  }
  return counts;
}

function commonest(counts: Counts, most: number): string[] {
  return [...counts]
    .filter(([, count]) => count >= SEEN)
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([name]) => name);
}
