// What a fresh machine needs before Heard can be tried or tested. Plain Node, no packages: this runs before `npm ci` did.
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

export const ROOT = path.resolve(import.meta.dirname, '../..');

const NEEDED_NODE = [20, 19];
const QUIET_SECONDS = 10;
const tty = Boolean(process.stdout.isTTY);

/** A failure whose message is all the user needs; printed without a stack. */
export class Stop extends Error {}

/** Prints `error` for the user and ends the process with code 1. */
export function stop(error) {
  const told = error instanceof Stop ? error.message : (error?.stack ?? String(error));
  process.stderr.write(`\n${told}\n`);
  process.exit(1);
}

const seconds = (since) => Math.round((Date.now() - since) / 1000);

/**
 * Runs `work` and shows that something is happening: on a terminal one line that counts the seconds, elsewhere a line every ten
 * seconds. `work` is given `note(text)` to say what it is at.
 */
export async function step(title, work) {
  const started = Date.now();
  let noted = '';
  const line = () =>
    `${title}${noted ? `: ${noted}` : ''}`.slice(0, Math.max(40, (process.stdout.columns ?? 120) - 12));
  const draw = tty
    ? () => process.stdout.write(`\r\x1b[K  … ${line()} ${seconds(started)} s`)
    : () => process.stdout.write(`  … ${line()} (${seconds(started)} s)\n`);
  if (tty) draw();
  const timer = setInterval(draw, tty ? 500 : QUIET_SECONDS * 1000);
  const close = (mark) => {
    clearInterval(timer);
    process.stdout.write(`${tty ? '\r\x1b[K' : ''}  ${mark} ${title} (${seconds(started)} s)\n`);
  };
  try {
    const result = await work((text) => {
      noted = text;
    });
    close('✓');
    return result;
  } catch (error) {
    close('✗');
    throw error;
  }
}

/**
 * Runs a program to its end. `show` passes its output on as it comes; otherwise the output is kept and `note` is told its last line.
 * While a shown program is silent, a line says every ten seconds that it still runs. Never reads stdin.
 * @returns {Promise<{code: number, output: string}>} `code` is 1 when it could not be started or was killed.
 */
export function run(
  program,
  args,
  { title = path.basename(program), show = false, env = {}, note, shell = false } = {},
) {
  return new Promise((resolve) => {
    const started = Date.now();
    let lastHeard = started;
    let output = '';
    const child = spawn(program, args, {
      cwd: ROOT,
      shell,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...(show && tty && !process.env.NO_COLOR ? { FORCE_COLOR: '1' } : {}), ...env },
    });
    const hear = (chunk) => {
      lastHeard = Date.now();
      output = (output + chunk).slice(-200_000);
      if (show) process.stdout.write(chunk);
      else note?.(String(chunk).trim().split('\n').at(-1)?.trim() ?? '');
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    const timer = setInterval(() => {
      if (!show || Date.now() - lastHeard < QUIET_SECONDS * 1000) return;
      lastHeard = Date.now();
      process.stdout.write(`  … ${title} still runs (${seconds(started)} s)\n`);
    }, 1000);
    const end = (code, extra = '') => {
      clearInterval(timer);
      resolve({ code, output: output + extra });
    };
    child.on('error', (error) => end(1, `\n${error.message}`));
    child.on('close', (code) => end(code ?? 1));
  });
}

/** Like `run` with its own progress line; a failure stops with the last lines of the output and `advice`. */
export async function must(title, program, args, { advice = '', ...options } = {}) {
  const told = await step(title, async (note) => {
    const result = await run(program, args, { title, note, ...options });
    return result.code === 0 ? null : result.output;
  });
  if (told === null) return;
  throw new Stop(`${title} failed:\n${told.trim().split('\n').slice(-25).join('\n')}\n${advice}`.trim());
}

/** The script behind a package's command, to be run by this very Node: no shell, the same on every system. */
export const bin = {
  wxt: 'node_modules/wxt/bin/wxt.mjs',
  tsc: 'node_modules/typescript/bin/tsc',
  biome: 'node_modules/@biomejs/biome/bin/biome',
  vite: 'node_modules/vite/bin/vite.js',
  vitest: 'node_modules/vitest/vitest.mjs',
  playwright: 'node_modules/@playwright/test/cli.js',
};

/** Throws `Stop` when `version` (like `20.19.1`) is older than what the tools need. */
export function checkNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > NEEDED_NODE[0] || (major === NEEDED_NODE[0] && minor >= NEEDED_NODE[1])) return;
  throw new Stop(
    `Heard needs Node ${NEEDED_NODE.join('.')} or newer; this is Node ${version}. Get a newer one at https://nodejs.org.`,
  );
}

/**
 * Are the installed packages those of the lockfile? Compared by content: dates say nothing after a checkout or a copy.
 * Packages for other systems are optional and may be absent.
 */
export function packagesAreCurrent(root = ROOT) {
  const read = (file) => JSON.parse(fs.readFileSync(path.join(root, file), 'utf8')).packages;
  try {
    const wanted = read('package-lock.json');
    const installed = read('node_modules/.package-lock.json');
    return Object.entries(wanted).every(([where, { version, optional, devOptional, link }]) => {
      if (where === '' || link) return true;
      if (!installed[where]) return Boolean(optional || devOptional);
      return installed[where].version === version;
    });
  } catch {
    return false;
  }
}

async function installPackages() {
  if (!packagesAreCurrent()) {
    // npm's own path is known when npm started us; a bare `npm` is a script that Windows only starts through a shell.
    const npm = process.env.npm_execpath;
    const [program, first] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []];
    await must('Installing packages (npm ci)', program, [...first, 'ci'], {
      shell: program === 'npm' && process.platform === 'win32',
      advice:
        'The packages come from the npm registry: check the network and `npm config get registry`, then try again.',
    });
  }
  if (!fs.existsSync(path.join(ROOT, '.wxt/tsconfig.json'))) {
    await must('Preparing types (wxt prepare)', process.execPath, [bin.wxt, 'prepare']);
  }
}

/** Browsers that can load Heard, best first: what is closest to what was tested. */
const BROWSERS = [
  {
    kind: 'chromium',
    commands: ['chromium', 'chromium-browser'],
    mac: ['Chromium.app/Contents/MacOS/Chromium'],
    windows: ['Chromium/Application/chrome.exe'],
  },
  {
    kind: 'edge',
    commands: ['microsoft-edge', 'microsoft-edge-stable'],
    mac: ['Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
    windows: ['Microsoft/Edge/Application/msedge.exe'],
  },
  {
    kind: 'chrome',
    commands: ['google-chrome', 'google-chrome-stable'],
    mac: ['Google Chrome.app/Contents/MacOS/Google Chrome'],
    windows: ['Google/Chrome/Application/chrome.exe'],
  },
];

function places({ commands, mac, windows }, env, platform) {
  if (platform === 'darwin') {
    return mac.flatMap((app) => [`/Applications/${app}`, `${env.HOME}/Applications/${app}`]);
  }
  if (platform === 'win32') {
    const folders = [env.LOCALAPPDATA, env.ProgramFiles, env['ProgramFiles(x86)']].filter(Boolean);
    return windows.flatMap((file) => folders.map((folder) => path.win32.join(folder, file)));
  }
  return commands.flatMap((command) => (env.PATH ?? '').split(':').map((folder) => path.join(folder, command)));
}

/** Ubuntu's `chromium-browser` may be a stub that only tells to install a snap: it is there and does not run. */
function answersVersion(file) {
  if (process.platform === 'win32') return true; // `--version` would open a window there
  return spawnSync(file, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

/**
 * The browser to use: `CHROMIUM` when set, else the first of chromium, Edge and Chrome that is installed and starts.
 * @returns {{path: string, kind: 'chosen'|'chromium'|'edge'|'chrome'} | null}
 */
export function findBrowser({ env = process.env, platform = process.platform, runs = answersVersion } = {}) {
  if (env.CHROMIUM) return { path: env.CHROMIUM, kind: 'chosen' };
  for (const browser of BROWSERS) {
    const file = places(browser, env, platform).find((place) => fs.existsSync(place) && runs(place));
    if (file) return { path: file, kind: browser.kind };
  }
  return null;
}

function isDebian() {
  try {
    const about = fs.readFileSync('/etc/os-release', 'utf8');
    return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(about) && spawnSync('apt-get', ['--version']).status === 0;
  } catch {
    return false;
  }
}

const NO_BROWSER = `No browser found that can load Heard. Install one of these, then try again:
  Debian        sudo apt-get install chromium
  Ubuntu        sudo snap install chromium
  Fedora        sudo dnf install chromium
  macOS         brew install --cask chromium   (or Microsoft Edge)
  Windows       Microsoft Edge is enough; or Chromium from https://www.chromium.org
If one is installed in an unusual place, name it: CHROMIUM=/path/to/chromium npm start`;

async function installBrowser() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !isDebian()) throw new Stop(NO_BROWSER);
  const options = { env: { DEBIAN_FRONTEND: 'noninteractive' }, advice: NO_BROWSER };
  const install = ['install', '-y', '--no-install-recommends'];
  await must('Refreshing the package list (apt-get update)', 'apt-get', ['update'], options);
  await must('Installing Chromium (apt-get install chromium)', 'apt-get', [...install, 'chromium'], options);
  // Emoji are in every other post; without this font the screenshots show boxes. Nothing breaks when it cannot be had.
  await step('Installing an emoji font', () => run('apt-get', [...install, 'fonts-noto-color-emoji'], options));
}

/**
 * Makes the machine ready: Node checked, packages installed, a browser found or installed.
 * Throws `Stop` with what to do when that is not possible.
 * @returns {Promise<{browser: {path: string, kind: string}}>}
 */
export async function setUp() {
  checkNode();
  await installPackages();
  let browser = findBrowser();
  if (!browser) {
    await installBrowser();
    browser = findBrowser();
  }
  if (!browser) throw new Stop(NO_BROWSER);
  process.env.CHROMIUM = browser.path; // for the programs started from here
  return { browser };
}
