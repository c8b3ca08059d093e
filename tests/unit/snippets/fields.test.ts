import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldNames, fillFields } from '@/lib/snippets/fields';

const VALUES = { first_name: 'Orla', product: ' kettle ', empty: '  ' };

const CASES: [what: string, body: string, text: string, unfilled: string[]][] = [
  ['no field', 'We open at nine.', 'We open at nine.', []],
  ['a value', 'Hi {{first_name}}, hello', 'Hi Orla, hello', []],
  ['a value before a fallback', 'Hi {{first_name|there}}', 'Hi Orla', []],
  ['a fallback', 'Hi {{nickname|there}}!', 'Hi there!', []],
  [
    'spaces around name, value and fallback',
    'Your {{ product }} and {{ x | the rest }}.',
    'Your kettle and the rest.',
    [],
  ],
  ['case of names', 'Hi {{First_Name}}', 'Hi Orla', []],
  ['a value of only spaces is none', 'Hi {{empty|there}}', 'Hi there', []],
  ['an unfilled field leaves no gap before a comma', 'Hi {{nickname}}, hello', 'Hi, hello', ['nickname']],
  [
    'an unfilled field leaves no double space',
    'Please bring {{document}} with you',
    'Please bring with you',
    ['document'],
  ],
  ['an unfilled field at the end', 'Send it to {{address}}', 'Send it to', ['address']],
  ['each unfilled field is named once, in order', '{{b}} {{a}} {{b}}', '', ['b', 'a']],
  ['an empty fallback says that nothing is fine', 'Thanks{{ closing | }}.', 'Thanks.', []],
  ['a field without a name', 'Hi {{}} there', 'Hi there', []],
  ['a fallback with a bar keeps the bar', 'Ask {{who|A|B}}', 'Ask A|B', []],
  ['lines stay', 'Hi {{first_name}},\n\nThank you.', 'Hi Orla,\n\nThank you.', []],
  ['an unfilled field on its own line leaves the line', 'One\n{{two}}\nThree', 'One\n\nThree', ['two']],
  ['an unclosed field loses its braces', 'Hi {{first_name, hello', 'Hi first_name, hello', []],
  ['an unopened one too', 'Hi first_name}}', 'Hi first_name', []],
  ['three braces', '{{{first_name}}}', 'Orla', []],
  ['single braces may be meant', 'Use {curly} ones', 'Use {curly} ones', []],
  ['letters of other alphabets', 'Здравствуйте, {{имя|друг}}', 'Здравствуйте, друг', []],
];

describe('filling a snippet', () => {
  it.each(CASES)('%s', (_what, body, text, unfilled) => {
    expect(fillFields(body, VALUES)).toEqual({ text, unfilled });
  });

  it('takes no value for a field: it is text, and braces in it go', () => {
    expect(fillFields('Hi {{name}}', { name: '{{product}}' })).toEqual({ text: 'Hi product', unfilled: [] });
    expect(fillFields('Hi {{toString}}', {})).toEqual({ text: 'Hi', unfilled: ['tostring'] });
  });

  it('never leaves double braces', () => {
    const piece = fc.constantFrom('{', '}', '{{', '}}', '|', ' ', '\n', 'a', 'first_name');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), fc.array(piece, { maxLength: 4 }), (body, value) => {
        const { text } = fillFields(body.join(''), { a: value.join('') });
        expect(text).not.toMatch(/\{\{|\}\}/);
      }),
      { seed: 7, numRuns: 400 },
    );
  });
});

describe('the fields of a snippet', () => {
  it('are named once each, in order', () => {
    expect(fieldNames('{{b|x}} {{ A }} {{b}} {{}}')).toEqual(['b', 'a']);
  });
});
