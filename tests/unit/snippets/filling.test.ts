import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { brandSchema } from '@/lib/domain/brand';
import { type FillContext, fillSnippet, isReady, parseBody, readableBody, readyText } from '@/lib/snippets/fields';

const BRAND = v.parse(brandSchema, {
  id: 'b',
  name: 'Brindle & Oak',
  products: ['Rook table'],
  initials: 'MK',
  links: [
    { name: 'returns', url: 'https://brindle.example/returns', updatedAt: '' },
    { name: 'empty', url: '', updatedAt: '' },
  ],
  updatedAt: '',
});

function context(over: Partial<FillContext> = {}): FillContext {
  return {
    post: { text: 'My Rook table came with three legs', author: { name: 'Orla', handle: 'orla_f', url: null } },
    analysis: null,
    firstName: 'Orla',
    brand: BRAND,
    agent: '',
    now: new Date('2026-11-20T23:30:00.000Z'),
    locale: 'en-GB',
    timeZone: 'Europe/London',
    answers: {},
    ...over,
  };
}

const FILLED: [what: string, body: string, text: string, from: string][] = [
  ['the first name', 'Hi {{first_name|there}}, hello', 'Hi Orla, hello', 'person'],
  ['a name of another tool', 'Hi {{customer.firstname}}!', 'Hi Orla!', 'person'],
  ['the brand', 'We at {{brand}}', 'We at Brindle & Oak', 'brand'],
  ['the agent', 'Yours, {{agent}}', 'Yours, MK', 'agent'],
  ['a product that the post names', 'Your {{product}}', 'Your Rook table', 'post'],
  ['a link', 'See {{link:Returns}}', 'See https://brindle.example/returns', 'brand'],
  ['today', 'On {{date}}', 'On 20 November', 'date'],
  ['in two days', 'By {{date+2d}}', 'By 22 November', 'date'],
  ['a week ago', 'Since {{date-1w}}', 'Since 13 November', 'date'],
  ['tomorrow', 'By {{weekday+1}}', 'By Saturday', 'date'],
];

describe('a snippet in a list', () => {
  it.each<[body: string, shown: string]>([
    ['{{first name|Hello}}, it comes on {{day}}.', '[first name], it comes on [day].'],
    ['No fields at all', 'No fields at all'],
    ['Half a {{field', 'Half a {{field'],
  ])('%s', (body, shown) => expect(readableBody(body)).toBe(shown));
});

describe('filling a snippet from post, person and brand', () => {
  it.each(FILLED)('%s', (_what, body, text, from) => {
    const filled = fillSnippet(body, context());
    expect(filled.text).toBe(text);
    expect(filled.filled[0]?.from).toBe(from);
    expect(text.slice(filled.filled[0]?.start, filled.filled[0]?.end)).toBe(filled.filled[0]?.value);
    expect(isReady(filled)).toBe(true);
  });

  it('takes the day of the time zone, not of the machine', () => {
    expect(fillSnippet('{{date}}', context({ timeZone: 'Asia/Tokyo' })).text).toBe('21 November');
    expect(fillSnippet('{{date}}', context({ timeZone: 'Nowhere/None', locale: '!!' })).text).toMatch(/November/);
  });

  it('asks once for what nobody told, and is not ready before', () => {
    const open = fillSnippet('On {{day}} at {{time}}. See you {{day}}', context());
    expect(open.asked.map(({ field, kind }) => [field, kind])).toEqual([
      ['day', 'text'],
      ['time', 'text'],
    ]);
    expect(open.text).toBe('On [day] at [time]. See you [day]');
    expect(readyText(open)).toBeNull();
    const done = fillSnippet(
      'On {{day}} at {{time}}. See you {{day}}',
      context({ answers: { day: 'Monday', time: '9' } }),
    );
    expect(readyText(done)).toBe('On Monday at 9. See you Monday');
    expect(done.asked).toHaveLength(2);
  });

  it('lets one choose, and only from the choices', () => {
    const body = 'We come in the {{morning/afternoon}}';
    expect(fillSnippet(body, context()).asked[0]).toMatchObject({ kind: 'choice', choices: ['morning', 'afternoon'] });
    const field = 'morning/afternoon';
    expect(readyText(fillSnippet(body, context({ answers: { [field]: 'night' } })))).toBeNull();
    expect(readyText(fillSnippet(body, context({ answers: { [field]: 'morning' } })))).toBe('We come in the morning');
  });

  it('says the fallback, and closes the gap of an empty one', () => {
    const nobody = context({ firstName: null });
    expect(readyText(fillSnippet('Hi {{first_name|there}}!', nobody))).toBe('Hi there!');
    expect(readyText(fillSnippet('Thanks {{first_name|}}, bye', nobody))).toBe('Thanks, bye');
  });

  it('asks for a link that the brand does not have', () => {
    for (const name of ['empty', 'unknown']) {
      expect(fillSnippet(`See {{link:${name}}}`, context()).asked[0]?.why).toBe('no_link');
    }
  });

  it('never repeats an order number where everybody reads it, unless it was found to be nothing personal', () => {
    const post = { text: 'Where is order BR-20418?', author: { name: null, handle: null, url: null } };
    const open = fillSnippet('Order {{order_number}}', context({ post }));
    expect(open.asked[0]?.why).toBe('personal');
    expect(open.text).not.toContain('20418');
    expect(fillSnippet('Order {{order_number}}', context({ post, audience: 'private' })).text).toBe('Order BR-20418');
    const two = { ...post, text: 'order AB-123 and order CD-456' };
    expect(fillSnippet('{{order_number}}', context({ post: two, audience: 'private' })).asked[0]?.why).toBe('unknown');
  });
});

const FAULTS: [body: string, kind: string][] = [
  ['Hi {{first_name, hello', 'unclosed'],
  ['Hi first_name}}', 'unopened'],
  ['Hi {{a|{{b}}}}', 'nested'],
  ['Hi {{a|{{a}}}}', 'circular'],
  ['Hi {{ }}', 'empty'],
  ['By {{date+2x}}', 'offset'],
  ['{{a}} '.repeat(300), 'too_many'],
  [`${'{{a '.repeat(60)}${'}}'.repeat(60)}`, 'unclosed'],
];

describe('broken braces', () => {
  it.each(FAULTS)('%s', (body, kind) => {
    expect(parseBody(body).faults[0]?.kind).toBe(kind);
    expect(readyText(fillSnippet(body, context()))).toBeNull();
  });

  it.each<[what: string, piece: string]>([
    ['never closed', '{{a '],
    ['closed half', '{{a {{b}} '],
    ['closed one deeper', '{{a {{b}} {{b}} }} {{a {{b}} '],
    ['never opened', 'a}} '],
  ])('a long run of them is named once and for all: %s', (_, piece) => {
    const { fields, faults } = parseBody(piece.repeat(40_000));
    expect(fields.length + faults.length).toBeLessThan(250);
    expect(faults.at(-1)?.kind).toBe('too_many');
  });

  it('never throw, and never get into text that is ready', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '{{',
      '}}',
      '|',
      '/',
      ' ',
      '\n',
      'a',
      'first_name',
      'link:x',
      'date+1d',
      '__proto__',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 16 }), fc.array(piece, { maxLength: 5 }), (body, value) => {
        const said = value.join('');
        const filled = fillSnippet(body.join(''), context({ firstName: said, answers: { a: said } }));
        const ready = readyText(filled);
        if (ready !== null) expect(ready).not.toMatch(/\{\{|\}\}/);
        for (const { start, end, value: put } of filled.filled)
          expect(filled.text.slice(start, end)).toBe(put.slice(0, end - start));
      }),
      { seed: 11, numRuns: 1500 },
    );
  });
});
