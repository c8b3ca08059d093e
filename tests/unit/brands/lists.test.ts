import { describe, expect, it } from 'vitest';
import { pastedFaq, pastedPolicies, pastedProducts } from '@/lib/brands/lists';

const products = (text: string, known: string[] = []) => pastedProducts(text, known).rows.map(({ row }) => row);
const faq = (text: string) => pastedFaq(text, []).rows.map(({ row }) => [row.question, row.answer, row.link]);
const policies = (text: string) => pastedPolicies(text, []).rows.map(({ row }) => [row.title, row.text]);

describe('products', () => {
  it.each([
    ['one a line', 'Brae sofa\nBrae lamp\n\n', ['Brae sofa', 'Brae lamp']],
    ['in one line', 'Brae sofa, Brae lamp;Oat chair', ['Brae sofa', 'Brae lamp', 'Oat chair']],
    ['with bullets', '• Brae sofa\n- Brae lamp\n3. Oat chair', ['Brae sofa', 'Brae lamp', 'Oat chair']],
    ['with Windows line ends', 'A\r\nB\r\n', ['A', 'B']],
    ['names that begin with a number', '3in1 kettle\n5 litre pot', ['3in1 kettle', '5 litre pot']],
  ])('%s', (_, text, expected) => expect(products(text)).toEqual(expected));

  it('are taken once, and what is left out is told with its line', () => {
    const list = pastedProducts(`Brae sofa\nbrae  sofa\n${'x'.repeat(121)}\nOat chair`, ['Oat chair']);
    expect(list.rows).toEqual([{ line: 1, row: 'Brae sofa' }]);
    expect(list.faults.map(({ line, fault }) => [line, fault])).toEqual([
      [2, 'repeated'],
      [3, 'too-long'],
      [4, 'repeated'],
    ]);
  });

  it('stop at a thousand', () => {
    const list = pastedProducts(Array.from({ length: 1003 }, (_, index) => `Thing ${index}`).join('\n'), []);
    expect(list.rows).toHaveLength(1000);
    expect(list.faults.map(({ fault }) => fault)).toEqual(['too-many', 'too-many', 'too-many']);
  });

  it('bear a million characters without a line break', () => {
    expect(pastedProducts('x'.repeat(1_000_000), []).faults).toHaveLength(1);
  });
});

describe('questions and answers', () => {
  it.each([
    [
      'marked, over several lines',
      'Q: Do you ship to Orkney?\nA: We do.\nTuesdays.\nQ: Is it free?\nA: No.',
      [
        ['Do you ship to Orkney?', 'We do.\nTuesdays.', ''],
        ['Is it free?', 'No.', ''],
      ],
    ],
    ['marked, in one line', 'Q: Is it free? A: No, £39.', [['Is it free?', 'No, £39.', '']]],
    [
      'a line each',
      'Is it free? No, £39.\n- Can I pay later? Yes.',
      [
        ['Is it free?', 'No, £39.', ''],
        ['Can I pay later?', 'Yes.', ''],
      ],
    ],
    [
      'a table with a head and a link',
      'Question,Answer,Link\n"Is it free?","No, £39.",https://halden.example/fees',
      [['Is it free?', 'No, £39.', 'https://halden.example/fees']],
    ],
    [
      'columns from a spreadsheet',
      'Is it free\tNo\nCan I pay later\tYes',
      [
        ['Is it free', 'No', ''],
        ['Can I pay later', 'Yes', ''],
      ],
    ],
    ['an address that would run something', 'Is it free?\tNo\tjavascript:alert(1)', [['Is it free?', 'No', '']]],
  ])('%s', (_, text, expected) => expect(faq(text)).toEqual(expected));

  it('name the line that has no answer', () => {
    expect(pastedFaq('Is it free?\nIs it late? Not today.', []).faults).toEqual([
      { line: 1, text: 'Is it free?', fault: 'no-answer' },
    ]);
  });
});

describe('policies', () => {
  it.each([
    [
      'a line each',
      'Returns: 45 days, unused\nGuarantee: 5 years',
      [
        ['Returns', '45 days, unused'],
        ['Guarantee', '5 years'],
      ],
    ],
    [
      'a table',
      'Returns;45 days\nGuarantee;5 years',
      [
        ['Returns', '45 days'],
        ['Guarantee', '5 years'],
      ],
    ],
    ['an address is no title', 'Returns: see https://halden.example', [['Returns', 'see https://halden.example']]],
  ])('%s', (_, text, expected) => expect(policies(text)).toEqual(expected));

  it('need a text', () => {
    expect(pastedPolicies('https://halden.example', []).faults[0]?.fault).toBe('no-answer');
  });
});
