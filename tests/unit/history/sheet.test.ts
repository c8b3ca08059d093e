import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { SHEETS } from '@/lib/history/sheet';
import { interaction, MARA } from '../../components/played';

const tableOf = (...rows: ReturnType<typeof interaction>[]) => {
  const { head, row, foot } = SHEETS.csv;
  const text = head + rows.map((one) => row(one)).join('') + foot;
  return Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true });
};

describe('an exported table', () => {
  it('is read back as it was by another reader', () => {
    const text = 'He said "no",\nthen; left, twice';
    const { data, errors } = tableOf(interaction({ text, tags: ['vip', 'photo'] }), interaction({ id: 'i2' }));
    expect(errors).toEqual([]);
    expect(data).toHaveLength(2);
    expect(data[0]).toMatchObject({ id: 'i1', reply: text, tags: 'vip; photo', handle: 'marae_0412' });
  });

  it.each(['=HYPERLINK("http://x")', '+1', '-1', '@SUM(1)', '\t=1', ' =1', '\r=1', '＝1', '|calc', '%0A=1'])(
    'lets no spreadsheet run %j',
    (text) => {
      const { data } = tableOf(interaction({ post: { ...MARA, text } }));
      expect(data[0]?.post).toBe(`'${text}`);
    },
  );

  it('leaves numbers and plain words alone', () => {
    const { data } = tableOf(interaction({ responseMs: 240_000 }));
    expect(data[0]).toMatchObject({ response_minutes: '4', post: MARA.text });
  });
});

it('an exported list holds every row whole', () => {
  const rows = [interaction(), interaction({ id: 'i2' })];
  const { head, row, foot } = SHEETS.json;
  expect(JSON.parse(head + rows.map((one, index) => row(one, index === 0)).join('') + foot)).toEqual(rows);
  expect(JSON.parse(head + foot)).toEqual([]);
});
