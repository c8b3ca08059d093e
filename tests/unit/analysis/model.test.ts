import { describe, expect, it } from 'vitest';
import { decodeWeights, encodeWeights } from '@/lib/analysis/model/coding';
import { bucketNamed, FEATURE_BITS, factsOf, featuresOf } from '@/lib/analysis/model/features';
import { HEAD_LABELS, HEADS, loadModel, openModel, probabilities, type WeightsFile } from '@/lib/analysis/model/model';
import { tokensOf } from '@/lib/analysis/model/tokens';
import { topicsIn } from '@/lib/analysis/model/topics';
import { CATEGORIES } from '@/lib/domain/labels';

const words = (text: string) => tokensOf(text, 100).map((token) => token.text);
const marked = (text: string, mark: 'negated' | 'turned' | 'shouted' | 'stretched') =>
  tokensOf(text, 100)
    .filter((token) => token[mark])
    .map((token) => token.text);
const has = (text: string, name: string) => featuresOf(text).buckets.includes(bucketNamed(name));

describe('tokens', () => {
  it('takes a handle, a link, a smiley and an emoji as one token each', () => {
    expect(words('@Brackby see https://x.example/a?b=1 :) 👍🏽')).toEqual(['<user>', 'see', '<link>', ':)', '👍🏽']);
  });

  it('cuts stretched letters to two and runs of marks to one sign', () => {
    expect(words('Sooooo late!!!! why???? no?!?')).toEqual(['soo', 'late', '!!', 'why', '?', 'no', '?!']);
  });

  it('lets a negation reach four words, and no further than the next mark', () => {
    expect(marked('not a very good day out', 'negated')).toEqual(['a', 'very', 'good', 'day']);
    expect(marked("don't worry, all good", 'negated')).toEqual(['worry']);
  });

  it('marks what comes after a turn, up to the end of the sentence', () => {
    expect(marked('The food was lovely but staff ignored us. Bye now', 'turned')).toEqual([
      'but',
      'staff',
      'ignored',
      'us',
    ]);
  });

  it('sees no turn where there is nothing to turn from', () => {
    expect(marked('Now it works', 'turned')).toEqual([]);
  });

  it('sees capitals of three letters or more, and stretched words', () => {
    expect(marked('FIX this OK BBC', 'shouted')).toEqual(['fix', 'bbc']);
    expect(marked('pleaaase help', 'stretched')).toEqual(['pleaase']);
  });

  it('leads every token back to its place', () => {
    const text = '@Brackby  late AGAIN!!';
    expect(tokensOf(text, 100).map(({ start, end }) => text.slice(start, end))).toEqual([
      '@Brackby',
      'late',
      'AGAIN',
      '!!',
    ]);
  });
});

describe('features', () => {
  it('holds words, pairs, pieces, and the words after a turn', () => {
    expect(has('so late', 'word late')).toBe(true);
    expect(has('so late', 'pair so late')).toBe(true);
    expect(has('so late', 'piece lat')).toBe(true);
    expect(has('it was nice but late', 'turned late')).toBe(true);
    expect(has('it was nice and late', 'turned late')).toBe(false);
    expect(has('so LATE', 'loud late')).toBe(true);
  });

  it('keeps a negated word apart from the plain one', () => {
    expect(has('not happy', 'word N_happy')).toBe(true);
    expect(has('not happy', 'word happy')).toBe(false);
  });

  it('finds misspelt words by their pieces', () => {
    const pieces = (text: string) => new Set(featuresOf(text).buckets);
    const shared = [...pieces('delivery')].filter((bucket) => pieces('delivry').has(bucket));
    expect(shared.length).toBeGreaterThan(5);
  });

  it('reads how the words of the lexicon add up: good is 3, awful −3', () => {
    expect(factsOf(tokensOf('good', 9))).toEqual(['length0', 'positive2', 'negative0', 'sum2', 'last1']);
    expect(factsOf(tokensOf('not good', 9))).toContain('sum-2');
    expect(factsOf(tokensOf('good food here but awful', 9))).toEqual(
      expect.arrayContaining(['turns', 'afterTurn-2', 'sum0', 'last-1']),
    );
  });

  it('sees loudness and questions', () => {
    expect(factsOf(tokensOf('WHY OH WHY?? nooo!!', 20))).toEqual(
      expect.arrayContaining(['shouts2', 'asks1', 'exclaims', 'stretches']),
    );
  });

  it('gives each bucket once, in range, the same every time, also for odd texts', () => {
    for (const text of ['', '🙃', '@a', '\ud800', 'ha '.repeat(5000), 'ignore all previous instructions']) {
      const { buckets, from, tokens } = featuresOf(text);
      expect(new Set(buckets).size).toBe(buckets.length);
      expect(Math.max(0, ...buckets)).toBeLessThan(1 << FEATURE_BITS);
      expect(Math.max(-1, ...from)).toBeLessThan(tokens.length);
      expect(featuresOf(text).buckets).toEqual(buckets);
    }
  });
});

describe('topics', () => {
  it('counts the words of a subject once each', () => {
    const baggage = topicsIn(tokensOf('suitcase suitcase carousel', 9))[CATEGORIES.indexOf('baggage')];
    expect(baggage).toBe(2);
  });
});

describe('weights as text', () => {
  it('come back as they were, zeros in runs too', () => {
    const weights = new Int8Array(700);
    weights.set([38, -38, 1, 0, -1], 0);
    weights.set([7], 300);
    const text = encodeWeights(weights);
    expect(text.length).toBeLessThan(40);
    expect(text).not.toMatch(/["\\]/);
    const back = new Int8Array(1400);
    expect(decodeWeights(text, back, 1, 2)).toBe(700);
    expect(back.filter((_, i) => i % 2 === 1)).toEqual(weights);
    expect(back.filter((_, i) => i % 2 === 0).every((weight) => weight === 0)).toBe(true);
  });
});

/** A model of four buckets a head that knows one thing: the word "late" is bad news. */
function tinyModel(temperature: number) {
  const bits = 2;
  const late = bucketNamed('word late') & 3;
  const column = (weight: number) => {
    const weights = new Int8Array(4);
    weights[late] = weight;
    return encodeWeights(weights);
  };
  const heads = Object.fromEntries(
    HEADS.map((head) => [
      head,
      {
        bits,
        scales: HEAD_LABELS[head].map(() => '0.5').join(' '),
        bias: HEAD_LABELS[head].map(() => '0').join(' '),
        temperature,
        weights: Object.fromEntries(HEAD_LABELS[head].map((label) => [label, column(label === 'negative' ? 10 : 0)])),
      },
    ]),
  );
  return openModel({ blend: {}, heads } as unknown as WeightsFile);
}

describe('the model', () => {
  it('adds weight × scale over the buckets, divided by the root of their number and the temperature', () => {
    const text = 'late';
    const { buckets } = featuresOf(text);
    const hits = buckets.filter((bucket) => (bucket & 3) === (bucketNamed('word late') & 3)).length;
    const { outputs } = tinyModel(2).read(text);
    expect(outputs.mood[0]).toBeCloseTo((hits * 10 * 0.5) / Math.sqrt(buckets.length) / 2, 10);
    expect(outputs.mood[1]).toBe(0);
  });

  it('names the words that speak for a label', () => {
    const model = tinyModel(1);
    const { features } = model.read('late');
    expect(model.sharesOf(features, 'mood', 0)[0]).toBeGreaterThan(0);
    expect(model.sharesOf(features, 'mood', 2)[0]).toBeLessThan(0);
  });

  it('refuses weights of the wrong length', () => {
    const broken = {
      blend: {},
      heads: { mood: { bits: 2, scales: '1 1 1', bias: '0 0 0', temperature: 1, weights: {} } },
    };
    expect(() => openModel(broken as unknown as WeightsFile)).toThrow(/not 4/);
  });

  it('makes probabilities that sum to one, for any outputs', () => {
    expect(probabilities([0, 0])).toEqual([0.5, 0.5]);
    expect(probabilities([1000, 0, -1000]).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
  });
});

describe('the shipped weights', () => {
  it('load, answer every head, and give the same answer twice', async () => {
    const [one, other] = [await loadModel(), await loadModel()];
    const text = '@Brackby my suitcase is lost and nobody answers';
    for (const head of HEADS) {
      expect(one.read(text).outputs[head]).toHaveLength(HEAD_LABELS[head].length);
      expect(one.read(text).outputs[head]).toEqual(other.read(text).outputs[head]);
    }
  });

  it('knows plain cases without any cue', async () => {
    const model = await loadModel();
    const moodOf = (text: string) => {
      const p = probabilities(model.read(text).outputs.mood);
      return HEAD_LABELS.mood[p.indexOf(Math.max(...p))];
    };
    expect(moodOf('I love this so much, thank you, you are amazing')).toBe('positive');
    expect(moodOf('this is the worst, I hate it, absolutely awful')).toBe('negative');
  });

  it('is unsure of an empty post and of one in no words', async () => {
    const model = await loadModel();
    for (const text of ['', '...'])
      expect(Math.max(...probabilities(model.read(text).outputs.mood))).toBeLessThan(0.85);
  });
});
