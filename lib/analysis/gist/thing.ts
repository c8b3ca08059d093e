import type { Spot } from './measures';
import { isKnownThing, isPluralNoun } from './nouns';
import { type Noun, nounBefore } from './phrases';
import { AMBIGUOUS, PERSONAL } from './things';
import type { View } from './view';
import { DETERMINERS, isClosed, PREPOSITIONS } from './words';

interface Thing extends Spot {
  plural: boolean;
  bare: string;
  /** "my" or "our" stands before it, or it is a product of the brand. */
  own: boolean;
}

/** Verbs and the like that stand right after a thing more often than a second noun does. */
const AFTER_A_THING =
  /^(?:date|slot|back|away|twice|broken|wrong|cold|smashed|cracked|dead|stone|down|crashed|asap|please|anymore|also|says?|works?|won|cant|wont|doesnt|hasnt|isnt|sucks?|always|never|\d+|after|again|full|due|worth)$/;

/** The determiner that makes a noun phrase the writer's own, wherever in it: "the delivery of my sofa". */
function ownerOf(view: View, head: number, { start }: Noun): string {
  for (let index = head; index >= 0 && (view.tokens[index]?.start ?? -1) >= start; index--)
    if (/^(?:my|our)$/.test(view.tokens[index]?.lower ?? '')) return 'my';
  return '';
}

/** "more air than my tyres", "my gran's phone says": compared with or quoted, and not what the post is about. */
function isAside(view: View, index: number, start: number): boolean {
  const { tokens } = view;
  let from = view.index(start);
  if (/^(?:my|our|the|your|an?)$/.test(tokens[from - 1]?.lower ?? '') && !tokens[from]?.fresh) from--;
  const before = tokens[from - 1];
  if (before && !tokens[from]?.fresh && /^(?:than|like|as)$/.test(before.lower)) return true;
  const after = tokens[index + 1];
  if (
    after &&
    !after.fresh &&
    /^(?:says?|thinks?|reckons?|would)$/.test(after.lower) &&
    !isQuotable(tokens[index]?.lower ?? '')
  )
    return true;
  return tokens
    .slice(from, index)
    .some(({ lower }) => /^(?:nan|gran|mum|mom|dad|cat|dog|neighbour|mate|friend|boss)'?s$/.test(lower));
}

/** No part of a thing's name: a verb was taken for one. */
const NO_PART =
  /^(?:add|get|have|select|multi-select|remove|delete|buy|liked?|handles?|their|his|her|its|some|any|certain|prioriti[sz]e)$/;

/** "your playlists prioritise certain songs": a thing before the thing was the subject. */
const isPluralThing = (word: string) => isKnownThing(word) && isPluralNoun(word);

/** "their computers", "his account" */
function isSomebodyElses(view: View, head: number, start: number): boolean {
  const from = Math.max(0, view.index(start) - 1);
  return view.tokens.slice(from, head).some(({ lower }) => /^(?:their|his|her|its)$/.test(lower));
}

/** What these say is a message of the brand's. */
const isQuotable = (lower: string) => !/^(?:phone|laptop|car|dog|cat|watch|kettle|fridge)$/.test(lower);

/** The thing nearest to the trouble; what the writer calls their own wins. Only words of the list or of the brand: "my …" with any noun named sodium levels and weekends. */
export function thingIn(view: View, position: number, products: readonly string[]): Thing | null {
  let best: Thing | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  const offer = (thing: Thing, penalty: number) => {
    const distance = thing.end < position ? position - thing.end : Math.max(0, thing.start - position);
    if (distance + penalty < bestCost) [best, bestCost] = [thing, distance + penalty];
  };
  for (const [index, token] of view.tokens.entries()) {
    if (!isKnownThing(token.lower)) continue;
    const next = view.tokens[index + 1];
    // "my phone number", "flight attendants": the thing is another.
    if (next && !next.fresh && isKnownThing(next.lower)) continue;
    if (
      next &&
      !next.fresh &&
      !isClosed(next.lower) &&
      !DETERMINERS.has(next.lower) &&
      !/(?:ed|ing|es)$/.test(next.lower) &&
      !AFTER_A_THING.test(next.lower)
    )
      continue;
    const noun = nounBefore(view, index + 1, false);
    const own = noun ? /\byour /.test(noun.text) && /^(?:my|our)$/.test(ownerOf(view, index, noun)) : false;
    if (!own && AMBIGUOUS.has(token.lower)) continue;
    if (isAside(view, index, noun?.start ?? token.start)) continue;
    if (isSomebodyElses(view, index, noun?.start ?? token.start)) continue;
    // "buying accounts in bulk" are nobody's yet.
    const personal = PERSONAL.has(token.lower);
    const text =
      noun && /^(?:your|the) /.test(noun.text) && noun.text.length < 40
        ? noun.text.replace(/ (?:first|second|third|fourth|fifth|last|next|2nd|3rd|4th)(?= )/i, '')
        : `${own || personal ? 'your' : 'the'} ${view.word(token)}`;
    // "someone else's order", "automatically add songs": the words before the noun are none of its own.
    if (
      /\belse'?s\b/.test(text) ||
      text
        .split(' ')
        .slice(1, -1)
        .some(
          (word, _, inner) =>
            NO_PART.test(word) ||
            (/ing$/.test(word) &&
              !isKnownThing(word) &&
              !/^(?:shopping|parking|booking|tracking|heating|wedding|training|streaming|boarding|gaming|sewing|building|evening|morning|swimming|dining|living|running|walking|cooking|billing|shipping)$/.test(
                word,
              )) ||
            (isPluralThing(word) && !inner.some((other) => PREPOSITIONS.has(other))),
        )
    )
      continue;
    offer(
      {
        text,
        bare: token.lower,
        plural: isPluralNoun(token.lower),
        own,
        start: noun?.start ?? token.start,
        end: token.end,
      },
      own ? 0 : noun ? 25 : 45,
    );
  }
  for (const product of products) {
    const at = product.length > 2 ? view.text.toLowerCase().indexOf(product.toLowerCase()) : -1;
    if (at < 0) continue;
    const noun = nounBefore(view, view.index(at + product.length), false);
    const text = noun && /^your /.test(noun.text) ? noun.text : `your ${product}`;
    offer({ text, bare: product, plural: isPluralNoun(product), own: true, start: at, end: at + product.length }, 0);
  }
  return best;
}
