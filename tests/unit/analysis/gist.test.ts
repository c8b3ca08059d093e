import { beforeAll, describe, expect, it } from 'vitest';
import { findMatter } from '@/lib/analysis/gist';
import { LEFT_OUT, RELATIVES_EXAMPLES, withArticles } from '@/lib/analysis/gist/articles';
import { complaintsIn, FRAMES } from '@/lib/analysis/gist/complaint';
import { GROUNDING_EXAMPLES, isGrounded } from '@/lib/analysis/gist/grounding';
import { gerundOf, gerundOfPast, gerundOfThird, INFLECTION_EXAMPLES, participleOf } from '@/lib/analysis/gist/inflect';
import { NAME_EXAMPLES, withNames } from '@/lib/analysis/gist/names';
import { NOMINAL_EXAMPLES, nominalIn } from '@/lib/analysis/gist/nominals';
import { POLISHED, polished } from '@/lib/analysis/gist/polish';
import { PRAISE_ROWS, praiseIn } from '@/lib/analysis/gist/praise';
import { lowered, STRAY_EXAMPLES } from '@/lib/analysis/gist/stray';
import { View } from '@/lib/analysis/gist/view';
import {
  ACCUSING_EXAMPLES,
  CUT_EXAMPLES,
  isCutShort,
  isFree,
  isWhole,
  WHOLE_EXAMPLES,
} from '@/lib/analysis/gist/whole';
import { type Grammar, loadGrammar } from '@/lib/analysis/grammar';
import { readText } from '@/lib/analysis/reading';

const FORMS = { gerund: gerundOf, past: gerundOfPast, third: gerundOfThird, participle: participleOf };

let grammar: Grammar;
beforeAll(async () => {
  grammar = await loadGrammar();
});

describe('inflection', () => {
  it.each(INFLECTION_EXAMPLES)('%s of "%s" is "%s"', (form, from, to) => {
    expect(FORMS[form](from)).toBe(to);
  });
});

describe('complaint frames', () => {
  const examples = FRAMES.flatMap((frame) => frame.examples.map(([post, gist]) => [frame.id, post, gist] as const));

  it.each(examples)('%s: %s → %s', (id, post, gist) => {
    // Frames take the place from their caller, which knows named shops and desks.
    const place = /\b(at|in) the [A-Z]\w+ (?:desk|store)\b/.exec(post)?.[0] ?? null;
    const told = complaintsIn(new View(readText(post).words), place, []).find(({ frame }) => frame === id);
    expect(told?.saying.text ?? null).toBe(gist);
  });

  it('has an example to say and one to keep silent about for every frame', () => {
    for (const { id, examples: own } of FRAMES) {
      expect([id, own.some(([, gist]) => gist !== null)]).toEqual([id, true]);
      expect([id, own.some(([, gist]) => gist === null)]).toEqual([id, true]);
    }
    expect(new Set(FRAMES.map(({ id }) => id)).size).toBe(FRAMES.length);
  });
});

describe('praise', () => {
  const examples = PRAISE_ROWS.flatMap((row) => row.examples.map(([post, gist]) => [row.id, post, gist] as const));

  it.each(examples)('%s: %s → %s', (_, post, gist) => {
    expect(praiseIn(readText(post), grammar)?.gist.text ?? null).toBe(gist);
  });
});

describe('trouble without a verb', () => {
  it.each(NOMINAL_EXAMPLES)('%s → %s', (post, gist) => {
    expect(nominalIn(new View(readText(post).words))?.gist.text ?? null).toBe(gist);
  });
});

describe('names', () => {
  it.each(NAME_EXAMPLES)('%s → %s', (phrase, written) => {
    expect(withNames(phrase)).toBe(written);
  });

  it('keeps the capital of a listed word inside a name', () => {
    const { tokens } = new View('they broke my Sunny Bake Oven and the Oven door');
    const view = new View('they broke my Sunny Bake Oven and the Oven door');
    expect(tokens.filter(({ lower }) => lower === 'oven').map((token) => view.word(token))).toEqual(['Oven', 'oven']);
  });
});

describe('articles', () => {
  it.each(LEFT_OUT.flatMap(({ examples }) => examples))('%s → %s', (typed, said) => {
    expect(withArticles(typed)).toBe(said);
  });

  it.each(RELATIVES_EXAMPLES)('%s → %s', (typed, said) => {
    expect(withArticles(typed)).toBe(said);
  });
});

describe('stray capitals', () => {
  it.each(STRAY_EXAMPLES)('%s → %s', (typed, said) => {
    expect(lowered(typed)).toBe(said);
  });
});

describe('polish', () => {
  it.each(POLISHED)('%s → %s', (cut, said) => {
    expect(polished(cut)).toBe(said);
  });
});

describe('grounding', () => {
  it.each(GROUNDING_EXAMPLES)('"%s" of "%s": %s', (gist, post, grounded) => {
    expect(isGrounded(gist, post)).toBe(grounded);
  });
});

describe('findMatter', () => {
  const matterOf = (post: string, products: string[] = []) => findMatter(readText(post), products);

  it('takes "Done" for a sent message where the brand asked for one', () => {
    expect(findMatter(readText('Done'), [], true).matter.already).toEqual(['messaged']);
    expect(findMatter(readText('Done'), []).matter.already).toEqual([]);
  });

  it('takes who cannot send a message for nobody who sent one', () => {
    expect(matterOf('I cant DM you, the lamp is late').matter.already).toEqual([]);
  });

  it.each<[post: string, gist: string | null]>([
    [
      'This is the THIRD time you have moved the delivery of my Lund sofa. I took a day off work again and nobody came, nobody called',
      'the delivery of your Lund sofa being moved for the third time',
    ],
    [
      'For the third time the delivery of our Lund sofa was cancelled on the very morning. We waited from 8 to 1, nobody called.',
      'the delivery of your Lund sofa being cancelled for the third time',
    ],
    [
      'The sofa-shaped hole in our living room, week seven. Third delivery date missed today.',
      'the third missed delivery date',
    ],
    [
      'why does the new update log me out every time i open it',
      'the new update logging you out every time you open it',
    ],
    ['Your app charged me TWICE for the same booking (£184 each!!)', 'being charged twice for the same booking'],
    ["is the app down for everyone or just me?? can't pay my rent", 'not being able to pay your rent'],
    ['I DID DM you. 6 days ago. Nobody replied. Useless', '6 days with nobody replying'],
    ['Northlight Gym has had broken showers for a month!! Fix it', 'a month of broken showers'],
    ['If my parcel has not arrived by Friday what do I do?', null],
    ['so disappointed with everything today', null],
    ['technician cancelled on me 10 minutes before the slot', null],
  ])('%s → %s', (post, gist) => {
    expect(matterOf(post).gist?.text ?? null).toBe(gist);
  });

  it('keeps the count and what hangs on it', () => {
    const { matter } = matterOf(
      'This is the THIRD time you have moved the delivery of my Lund sofa. I took a day off work again',
    );
    expect(matter.count).toBe('three times');
    expect(matter.stake).toBe('after you took time off for it');
    expect(matter.problem).toBe('not_arrived');
  });

  it("takes the brand's products for things", () => {
    expect(matterOf('the Nimbus keeps cutting out', ['Nimbus']).gist?.text).toBe('your Nimbus cutting out');
    expect(matterOf('screws missing from the Hygge desk', ['Hygge desk']).matter.thing?.text).toBe('your Hygge desk');
  });

  it('counts calls only where calls are counted', () => {
    expect(matterOf('charged twice and still no refund').matter.count).toBe('twice');
    expect(matterOf('The train broke down twice and I want my refund').matter.count).toBeNull();
  });

  it('says nothing back that is an insult or another person’s words', () => {
    for (const post of [
      "you're a bunch of scammers who stole my stupid money",
      'the idiot driver broke my fucking gate',
    ]) {
      const said = matterOf(post).gist?.text ?? '';
      expect(said).not.toMatch(/scam|stupid|idiot|fuck/i);
    }
  });
});

describe('the thing of a post', () => {
  it.each([
    ['the crisps bag has more air than my tyres, it arrived broken', null],
    ['half as loud as my kettle, the drill broke', null],
    ['my kettle broke after a week', 'your kettle'],
    ["I got someone else's order in the bag", null],
  ])('%s → %s', (post, thing) => {
    expect(findMatter(readText(post), []).matter.thing?.text ?? null).toBe(thing);
  });
});

describe('what is fit to be said back', () => {
  it.each(WHOLE_EXAMPLES)('%s: whole %s', (text, whole) => {
    expect(isWhole(text)).toBe(whole);
  });

  it.each(CUT_EXAMPLES)('%s of "%s": cut %s', (text, post, cut) => {
    expect(isCutShort(text, post)).toBe(cut);
  });

  it.each(ACCUSING_EXAMPLES)('%s: free of judgement %s', (text, free) => {
    expect(isFree(text)).toBe(free);
  });
});
