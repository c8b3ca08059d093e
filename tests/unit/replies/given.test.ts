import { describe, expect, it } from 'vitest';
import { asksFor, detailBeside, givenIn, inTradeWords, type Kind } from '@/lib/replies/local/given';
import { GIVEN_ROWS } from '@/lib/replies/local/given/kinds';

const given = (text: string) => givenIn({ text, media: [] });
const known = (...kinds: Kind[]) => new Set(kinds);

describe.each(GIVEN_ROWS)('$kind', ({ kind, hits, misses, asking, notAsking }) => {
  it.each(hits)('is given by: %s', (post) => expect([...given(post)]).toContain(kind));
  it.each(misses)('is not given by: %s', (post) => expect([...given(post)]).not.toContain(kind));
  it.each(asking)('is asked for by: %s', (line) => expect(asksFor(line)).toContain(kind));
  it.each(notAsking)('is not asked for by: %s', (line) => expect(asksFor(line)).not.toContain(kind));
});

describe('what a post gives', () => {
  it('counts a picture as a photo, and not the brand as a place', () => {
    const media = [{ kind: 'image' as const, alt: null }];
    expect([...givenIn({ text: 'look', media })]).toEqual(['photo']);
    expect([...givenIn({ text: 'lamp from Fernhill', media: [] }, 'Fernhill')]).not.toContain('place');
  });
});

it('knows the message in a question and in what is sent', () => {
  expect(detailBeside('the message you see', known(...asksFor('What message does it show?')))).not.toMatch(/message/);
});

describe('what to send in private', () => {
  it.each([
    ['your order number', known(), 'your order number'],
    ['your device and software version', known('device'), 'the version you have'],
    ['your device and software version', known('version'), "which device you're using"],
    ['the version and system you are on', known('version'), 'the system you are on'],
    ['your device and app version', known('device', 'version'), 'a screenshot of what you see'],
    ['your device and app version', known('device', 'version', 'photo'), 'the email on your account'],
    ["the page and the browser you're using", known('page', 'surface'), 'a screenshot of what you see'],
    ['where and when it was', known('when'), 'where it was'],
    ['where and when it was', known('when', 'place'), 'any other details you have'],
    [
      'where and when you had it last, and what it looks like',
      known('when'),
      'where you had it last and what it looks like',
    ],
    ['the model and version of the update', known('version'), 'the model'],
    ['your flight number and date', known('service', 'when'), 'your booking reference'],
    ['your order number and a photo', known('photo'), 'your order number'],
    ['your order number', known('order'), 'the email on your order'],
    ['the product or dish name', known('product'), 'where you bought it'],
    ['the details', known('when', 'place', 'device'), 'the details'],
  ])('%s', (detail, kinds, left) => expect(detailBeside(detail, kinds)).toBe(left));
});

it('asks who travels for a booking and not for an order', () => {
  expect(inTradeWords('your order number', new Set(['airline']), 'refund please')).toBe('your booking reference');
  expect(inTradeWords('your order number', null, 'refund for my flight')).toBe('your booking reference');
  expect(inTradeWords('your order number', null, 'refund for my order')).toBe('your order number');
  expect(inTradeWords('your order number', new Set(['airline']), 'my gift shop order')).toBe('your order number');
});

it('looks a line that is out up by where it is, and an app by what it runs on', () => {
  const line = new Set(['broadband'] as const);
  expect(inTradeWords("the device you're using", line, 'another outage on my street')).toBe('your postcode');
  expect(inTradeWords("the device you're using", line, 'your app has an outage')).toBe("the device you're using");
  expect(inTradeWords("the device you're using", new Set(['games']), 'an outage')).toBe("the device you're using");
});
