// @vitest-environment node
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkNode, findBrowser, packagesAreCurrent } from './machine.mjs';

let folder = '';
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'heard-machine-'));
});
afterEach(() => fs.rmSync(folder, { recursive: true }));

function put(file: string, content: unknown = ''): string {
  const at = path.join(folder, file);
  fs.mkdirSync(path.dirname(at), { recursive: true });
  fs.writeFileSync(at, typeof content === 'string' ? content : JSON.stringify(content));
  return at;
}

describe('Node', () => {
  it.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('%s will do', (version) => {
    expect(() => checkNode(version)).not.toThrow();
  });

  it.each(['18.20.8', '20.18.3'])('%s is too old', (version) => {
    expect(() => checkNode(version)).toThrow(`this is Node ${version}`);
  });
});

describe('installed packages', () => {
  const lock = {
    packages: {
      '': {},
      'node_modules/a': { version: '1.0.0' },
      'node_modules/b-win32': { version: '2.0.0', optional: true },
    },
  };

  it('are current when they are those of the lockfile, but for optional ones', () => {
    put('package-lock.json', lock);
    put('node_modules/.package-lock.json', { packages: { 'node_modules/a': { version: '1.0.0' } } });
    expect(packagesAreCurrent(folder)).toBe(true);
  });

  it.each([
    ['another version is installed', { 'node_modules/a': { version: '1.0.1' } }],
    ['one is missing', {}],
  ])('are not current when %s', (_what, packages) => {
    put('package-lock.json', lock);
    put('node_modules/.package-lock.json', { packages });
    expect(packagesAreCurrent(folder)).toBe(false);
  });

  it('are not current when none are installed', () => {
    put('package-lock.json', lock);
    expect(packagesAreCurrent(folder)).toBe(false);
  });
});

describe('the browser', () => {
  const find = (
    env: Record<string, string>,
    platform: NodeJS.Platform = 'linux',
    runs = (file: string) => file.startsWith(folder),
  ) => findBrowser({ env, platform, runs });

  it('is the one that CHROMIUM names', () => {
    put('chromium');
    expect(find({ CHROMIUM: '/opt/mine', PATH: folder })).toEqual({ path: '/opt/mine', kind: 'chosen' });
  });

  it('is Chromium before Edge before Chrome', () => {
    const chrome = put('b/google-chrome-stable');
    expect(find({ PATH: `${folder}/a:${folder}/b` })).toEqual({ path: chrome, kind: 'chrome' });
    const edge = put('b/microsoft-edge');
    expect(find({ PATH: `${folder}/a:${folder}/b` })).toEqual({ path: edge, kind: 'edge' });
    const chromium = put('a/chromium');
    expect(find({ PATH: `${folder}/a:${folder}/b` })).toEqual({ path: chromium, kind: 'chromium' });
  });

  it('is not a stub that does not run', () => {
    const stub = put('chromium-browser');
    const edge = put('microsoft-edge');
    expect(find({ PATH: folder }, 'linux', (file) => file !== stub)).toEqual({ path: edge, kind: 'edge' });
  });

  it('is found among the applications of macOS', () => {
    const app = put('Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge');
    expect(find({ HOME: folder }, 'darwin')?.path).toBe(app);
  });

  it('is none when there is none', () => {
    expect(find({ PATH: folder })).toBeNull();
  });
});
