import { describe, expect, it } from 'vitest';
import { BESIDE, isPlainlyTroubled, troubledThing } from '@/lib/replies/local/troubledThing';
import { NEAR_TROUBLE } from '@/lib/replies/local/troubleNear';
import { isAnswerable, UNANSWERABLE } from '@/lib/replies/local/unanswerable';

const named = (text: string, post: string) => troubledThing({ text }, post)?.text ?? null;

describe.each(BESIDE)('a thing beside the trouble: $id', ({ hits, misses }) => {
  it.each(hits)('%s: %s', (thing, post) => expect(named(thing, post)).toBeNull());
  it.each(misses)('not %s: %s', (thing, post) => expect(named(thing, post)).toBe(thing));
});

describe.each(NEAR_TROUBLE)('a thing that stands for the matter: $id', ({ hits, misses }) => {
  it.each(hits)('%s: %s', (thing, post) => expect(isPlainlyTroubled(thing, post)).toBe(true));
  it.each(misses)('not %s: %s', (thing, post) => expect(isPlainlyTroubled(thing, post)).toBe(false));
});

describe('a thing with trouble', () => {
  it('is none where it is an amount', () => {
    expect(named('your many kites', 'you tangled so many kites')).toBeNull();
  });

  it('is none where its name cannot be said', () => {
    expect(named('the pier for osl-hul ferry', 'the pier for OSL-HUL ferry is dark')).toBeNull();
  });

  it('goes without what was done with it', () => {
    expect(named('your placed order', 'my placed order has vanished')).toBe('your order');
  });

  it('has the trouble where one place of several says so', () => {
    expect(named('the pizzas', "I'll get pizzas at the harbour. The pizzas here were raw")).toBe('the pizzas');
  });
});

describe.each(UNANSWERABLE)('a question that asks nothing: $id', ({ hits, misses }) => {
  it.each(hits)('%s', (question) => expect(isAnswerable(question)).toBe(false));
  it.each(misses)('not %s', (question) => expect(isAnswerable(question)).toBe(true));
});
