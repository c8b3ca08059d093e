// Counts what the test programs reported. A report that is missing or does not fit the program's exit code counts as a failure.
import fs from 'node:fs';

/** `secondTry`: passed, but only when run once more. @typedef {{passed: string[], failed: string[], skipped: number, secondTry?: string[]}} Outcome */

function readReport(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/** A program that failed without a failing test (an error outside tests, no tests found) is one failure of its own. */
function withExit(outcome, endedWell, program) {
  if (!endedWell && outcome.failed.length === 0)
    outcome.failed.push(`${program}: ended with an error outside its tests`);
  return outcome;
}

/**
 * @param {string} file Vitest's JSON report
 * @param {boolean} endedWell Vitest's exit code was 0
 * @returns {Outcome}
 */
export function vitestOutcome(file, endedWell) {
  const report = readReport(file);
  if (!report) return { passed: [], failed: ['Vitest: wrote no report'], skipped: 0 };
  const outcome = { passed: [], failed: [], skipped: 0 };
  for (const suite of report.testResults) {
    // A file that could not be loaded has no tests to count
    if (suite.status === 'failed' && !suite.assertionResults.some((test) => test.status === 'failed')) {
      outcome.failed.push(`${suite.name}: ${suite.message.split('\n')[0]}`);
    }
    for (const test of suite.assertionResults) {
      if (test.status === 'passed') outcome.passed.push(test.fullName);
      else if (test.status === 'failed') outcome.failed.push(`${suite.name} > ${test.fullName}`);
      else outcome.skipped += 1;
    }
  }
  return withExit(outcome, endedWell, 'Vitest');
}

/**
 * @param {string} file Playwright's JSON report
 * @param {boolean} endedWell Playwright's exit code was 0
 * @returns {Outcome}
 */
export function playwrightOutcome(file, endedWell) {
  const report = readReport(file);
  if (!report) return { passed: [], failed: ['Playwright: wrote no report'], skipped: 0 };
  const outcome = {
    passed: [],
    failed: report.errors.map((error) => `Playwright: ${error.message.split('\n')[0]}`),
    skipped: 0,
    secondTry: [],
  };
  const walk = (suite, titles) => {
    for (const spec of suite.specs ?? []) {
      const name = [...titles, spec.title].join(' > ');
      for (const test of spec.tests) {
        if (test.status === 'expected') outcome.passed.push(name);
        else if (test.status === 'skipped') outcome.skipped += 1;
        else if (test.status === 'flaky') {
          outcome.passed.push(name);
          outcome.secondTry.push(name);
        } else outcome.failed.push(name);
      }
    }
    for (const inner of suite.suites ?? []) walk(inner, [...titles, inner.title]);
  };
  for (const suite of report.suites) walk(suite, [suite.title]);
  return withExit(outcome, endedWell, 'Playwright');
}

/** Adds outcomes up. */
export class Tally {
  passed = 0;
  failed = [];
  skipped = 0;
  secondTry = [];

  /** @param {Outcome} outcome */
  add({ passed, failed, skipped, secondTry = [] }) {
    this.passed += passed.length;
    this.secondTry.push(...secondTry);
    this.failed.push(...failed);
    this.skipped += skipped;
  }

  /** Nothing failed and something ran. */
  get ok() {
    return this.failed.length === 0 && this.passed > 0;
  }

  /** The names of what passed only when run once more and of what failed, then the count alone on the last line. */
  summary() {
    const named = (title, names, mark) =>
      names.length > 0 ? [title, ...names.map((name) => `  ${mark} ${name}`), ''] : [];
    const skipped = this.skipped > 0 ? `, ${this.skipped} skipped` : '';
    return [
      ...named('Passed only when run once more:', this.secondTry, '~'),
      ...named('Failed:', this.failed, '✗'),
      `${this.passed} passed, ${this.failed.length} failed${skipped}`,
    ].join('\n');
  }
}
