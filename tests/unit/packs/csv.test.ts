import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv, readCsvInSlices, writeCsv } from '@/lib/packs/csv';

const READ: [what: string, text: string, rows: object[]][] = [
  [
    'our own columns',
    'title,shortcut,body,tags\nHours,;h,We open at 9,"a, b"\n',
    [{ title: 'Hours', shortcut: ';h', body: 'We open at 9', tags: ['a', 'b'] }],
  ],
  [
    'a byte order mark, semicolons, CRLF',
    '\uFEFFTitle;Body\r\nHours;"Nine; or ten"\r\n',
    [{ title: 'Hours', shortcut: '', body: 'Nine; or ten', tags: [] }],
  ],
  [
    'quotes and line breaks in a cell',
    'name,content\nHi,"He said ""yes""\nand left"\n',
    [{ title: 'Hi', shortcut: '', body: 'He said "yes"\nand left', tags: [] }],
  ],
  [
    'Briskine',
    'id,title,shortcut,subject,to,cc,bcc,tags,body\n1,Hi,hi,S,,,,t,Hello {{to.first_name}}\n',
    [{ title: 'Hi', shortcut: 'hi', body: 'Hello {{to.first_name}}', tags: ['t'] }],
  ],
  [
    'a text expander without headings',
    'brb,Be right back\nty,Thank you\n',
    [
      { title: 'Be right back', shortcut: 'brb', body: 'Be right back', tags: [] },
      { title: 'Thank you', shortcut: 'ty', body: 'Thank you', tags: [] },
    ],
  ],
  [
    'Text Blaze fields',
    'name,shortcut,text\nA,/a,"Hi {formtext: name=first_name; default=there}, {formmenu: am; pm}"\n',
    [{ title: 'A', shortcut: '/a', body: 'Hi {{first_name|there}}, {{am/pm}}', tags: [] }],
  ],
  [
    'text that looks like a script stays text',
    'title,body\nX,<script>alert(1)</script>\n',
    [{ title: 'X', shortcut: '', body: '<script>alert(1)</script>', tags: [] }],
  ],
];

describe('reading a table', () => {
  it.each(READ)('%s', (_what, text, rows) => {
    expect(readCsv(text)).toEqual({ ok: true, rows, refused: [] });
  });

  it('names the line of what it cannot take, and takes the rest', () => {
    const long = 'x'.repeat(1_000_000);
    const result = readCsv(`title,body\nA,"one\ntwo"\nB,\nC,${long}\nD,fine\n`);
    expect(result).toMatchObject({
      ok: true,
      rows: [{ title: 'A' }, { title: 'D' }],
      refused: [
        { list: 'line', at: 4, name: 'B', field: 'body', problem: 'missing' },
        { list: 'line', at: 5, name: 'C', field: 'body', problem: 'too_long' },
      ],
    });
  });

  it('says why a file is none', () => {
    expect(readCsv('')).toEqual({ ok: false, reason: 'no_rows' });
    expect(readCsv('a,b,c\n1,2,3\n')).toEqual({ ok: false, reason: 'no_columns' });
    expect(readCsv('title,body\n')).toEqual({ ok: false, reason: 'no_rows' });
  });

  it('reads 10,000 rows in slices that come often', () => {
    const text = writeCsv(
      Array.from({ length: 10_000 }, (_, at) => ({ title: `T${at}`, shortcut: '', body: `B${at}`, tags: [] })),
    );
    let slices = 0;
    let last = 0;
    const steps = readCsvInSlices(text);
    let step = steps.next();
    for (; !step.done; step = steps.next()) {
      expect(step.value.done).toBeGreaterThan(last);
      last = step.value.done;
      slices += 1;
    }
    expect(slices).toBeGreaterThanOrEqual(40);
    expect(step.value).toMatchObject({ ok: true, rows: { length: 10_000 } });
  });
});

describe('writing a table', () => {
  it('begins no formula', () => {
    const text = writeCsv([{ title: '=1+1', shortcut: '-x', body: '@SUM(A1)', tags: ['+1'] }]);
    const cells = text.split('\r\n')[1]?.split(',') ?? [];
    for (const cell of cells) expect(cell).not.toMatch(/^"?[=+\-@\t]/);
  });

  it('reads back what was written', () => {
    const line = fc
      .string({ minLength: 1, maxLength: 30 })
      .map((text) => text.replace(/[\r\0]/g, '').trim())
      .filter((text) => text !== '');
    const sign = fc.constantFrom('=', '+', '-', '@', "'", '"', ';', ',', '\n', 'a', 'é', '👋', '{', ' ');
    const body = fc
      .array(sign, { minLength: 1, maxLength: 12 })
      .map((signs) => signs.join('').trim())
      .filter((text) => text !== '');
    const tag = fc.constantFrom('=tag', 'refund', 'Zwei Wörter', '@x');
    const row = fc.record({
      title: line.filter((text) => !/\n/.test(text)),
      shortcut: fc.constantFrom('', ';fee', '=x', "'a", '-y'),
      body,
      tags: fc.uniqueArray(tag, { maxLength: 3 }),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (rows) => {
        expect(readCsv(writeCsv(rows))).toEqual({ ok: true, rows, refused: [] });
      }),
      { seed: 5, numRuns: 300 },
    );
  });
});
