// @vitest-environment node
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { playwrightOutcome, Tally, vitestOutcome } from './tally.mjs';

let folder = '';
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'heard-tally-'));
});
afterEach(() => fs.rmSync(folder, { recursive: true }));

function report(content: unknown): string {
  const file = path.join(folder, 'report.json');
  fs.writeFileSync(file, JSON.stringify(content));
  return file;
}

const suite = (statuses: string[], more: object = {}) => ({
  name: 'a.test.ts',
  status: statuses.includes('failed') ? 'failed' : 'passed',
  message: '',
  assertionResults: statuses.map((status, index) => ({ status, fullName: `test ${index}` })),
  ...more,
});

describe('counting Vitest', () => {
  it('counts each test by what became of it', () => {
    const outcome = vitestOutcome(report({ testResults: [suite(['passed', 'failed', 'skipped', 'todo'])] }), false);
    expect(outcome).toEqual({ passed: ['test 0'], failed: ['a.test.ts > test 1'], skipped: 2 });
  });

  it('counts a file that could not be loaded as one failure', () => {
    const broken = suite([], { status: 'failed', message: 'Cannot find module\nat …' });
    expect(vitestOutcome(report({ testResults: [broken] }), false).failed).toEqual(['a.test.ts: Cannot find module']);
  });

  it('does not believe a report without failures when the program ended badly', () => {
    expect(vitestOutcome(report({ testResults: [suite(['passed'])] }), false).failed).toHaveLength(1);
  });

  it('counts a missing report as one failure', () => {
    expect(vitestOutcome(path.join(folder, 'none.json'), true).failed).toEqual(['Vitest: wrote no report']);
  });
});

describe('counting Playwright', () => {
  it('counts nested tests by what became of them', () => {
    const spec = (title: string, status: string) => ({ title, tests: [{ status }] });
    const suites = [
      {
        title: 'panel.spec.ts',
        specs: [spec('opens', 'expected')],
        suites: [
          {
            title: 'narrow',
            specs: [spec('fits', 'unexpected'), spec('scrolls', 'skipped'), spec('wobbles', 'flaky')],
          },
        ],
      },
    ];
    expect(playwrightOutcome(report({ suites, errors: [] }), false)).toEqual({
      passed: ['panel.spec.ts > opens', 'panel.spec.ts > narrow > wobbles'],
      failed: ['panel.spec.ts > narrow > fits'],
      skipped: 1,
      secondTry: ['panel.spec.ts > narrow > wobbles'],
    });
  });

  it('counts "no tests found" as a failure', () => {
    const outcome = playwrightOutcome(
      report({ suites: [], errors: [{ message: 'Error: No tests found\nmore' }] }),
      false,
    );
    expect(outcome.failed).toEqual(['Playwright: Error: No tests found']);
  });
});

describe('the last line', () => {
  it('is the count alone, after the names of what failed', () => {
    const tally = new Tally();
    tally.add({ passed: ['types', 'lint'], failed: [], skipped: 0 });
    expect(tally.summary()).toBe('2 passed, 0 failed');
    expect(tally.ok).toBe(true);
    tally.add({ passed: [], failed: ['a > b'], skipped: 3 });
    expect(tally.summary().split('\n')).toEqual(['Failed:', '  ✗ a > b', '', '2 passed, 1 failed, 3 skipped']);
    expect(tally.ok).toBe(false);
  });

  it('tells what passed only when run once more', () => {
    const tally = new Tally();
    tally.add({ passed: ['a', 'b'], failed: [], skipped: 0, secondTry: ['b'] });
    expect(tally.summary().split('\n')).toEqual(['Passed only when run once more:', '  ~ b', '', '2 passed, 0 failed']);
    expect(tally.ok).toBe(true);
  });

  it('is not good news when nothing ran', () => {
    expect(new Tally().ok).toBe(false);
  });
});
