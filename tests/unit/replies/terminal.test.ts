import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'heard-terminal-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(program: 'suggest' | 'review', lines: string[]) {
  const input = join(folder, `${program}-in.jsonl`);
  const output = join(folder, `${program}-out.jsonl`);
  writeFileSync(input, lines.join('\n'));
  const { status, stderr } = spawnSync('npx', ['tsx', `lib/terminal/${program}.ts`, '--in', input, '--out', output], {
    encoding: 'utf8',
  });
  const rows = readFileSync(output, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  return { status, stderr, rows };
}

it('suggest answers every line, also the broken ones', () => {
  const { status, rows } = run('suggest', [
    JSON.stringify({ id: 'a', platform: 'x', author: { name: 'Sam', handle: 's' }, text: 'you lost my bag' }),
    'no json',
    JSON.stringify({ id: 'c', platform: 'myspace', text: 'hello' }),
  ]);
  expect(status).toBe(1);
  expect(rows[0]).toMatchObject({ id: 'a', noReply: null, humanFirst: false });
  expect(rows[0].suggestions[0]).toMatchObject({ length: { limit: 280, ideal: [100, 220] } });
  expect(rows[1]).toEqual({ id: 'line 2', error: 'line 2 is not JSON' });
  expect(rows[2]).toMatchObject({ id: 'c', error: expect.stringContaining('platform') });
}, 60_000);

it('review points out what is wrong with a draft', () => {
  const { status, rows } = run('review', [
    JSON.stringify({ id: 1, platform: 'facebook', post: 'you lost my bag', draft: 'Sorry for any inconvenience.' }),
  ]);
  expect(status).toBe(0);
  expect(rows[0].issues.map(({ rule }: { rule: string }) => rule)).toContain('apology.inconvenience');
}, 60_000);
