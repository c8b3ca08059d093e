// `npm test`: everything that must hold, on any machine, with one number at the end.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { bin, run, setUp, stop } from './machine.mjs';
import { playwrightOutcome, Tally, vitestOutcome } from './tally.mjs';

const reports = fs.mkdtempSync(path.join(os.tmpdir(), 'heard-reports-'));
const report = (name) => path.join(reports, `${name}.json`);
process.on('exit', () => fs.rmSync(reports, { recursive: true, force: true }));
const tally = new Tally();

/** One stage, its output shown as it comes. @returns {Promise<boolean>} whether it ended well */
async function stage(title, args, env = {}) {
  process.stdout.write(`\n── ${title}\n`);
  const { code } = await run(process.execPath, args, { title, show: true, env });
  return code === 0;
}

async function check(title, args) {
  tally.add({ passed: [], failed: [], skipped: 0, [(await stage(title, args)) ? 'passed' : 'failed']: [title] });
}

async function main() {
  process.stdout.write('── set-up\n');
  await setUp();

  await check('types', [bin.tsc, '--noEmit']);
  await check('lint', [bin.biome, 'check', '.']);

  const vitest = [bin.vitest, 'run', '--allowOnly=false', '--reporter=default', '--reporter=json'];
  const unit = 'unit, component and architecture tests';
  tally.add(vitestOutcome(report('vitest'), await stage(unit, [...vitest, `--outputFile.json=${report('vitest')}`])));

  const built =
    (await stage('build for Chrome and Edge', [bin.wxt, 'build'])) &&
    (await stage('build for Firefox', [bin.wxt, 'build', '-b', 'firefox'])) &&
    (await stage('build of the demo pages', ['tests/pages/build.mjs']));
  if (built) {
    const env = { HEARD_E2E_REPORT: report('playwright') };
    const ended = await stage('tests in a real browser', [bin.playwright, 'test'], env);
    tally.add(playwrightOutcome(report('playwright'), ended));
  } else {
    tally.add({ passed: [], failed: ['tests in a real browser: not run, because a build failed'], skipped: 0 });
  }

  process.stdout.write(`\n${tally.summary()}\n`);
  process.exitCode = tally.ok ? 0 : 1;
}

main().catch(stop);
