import path from 'node:path';
import { blank, type Import, importsOf } from './parse';
import * as rules from './rules';

/** Source files by their path from the root, with `/`. */
export type Sources = Map<string, string>;

const PRODUCT = /^(?:lib|components|entrypoints)\//;
const ENDINGS = ['', '.ts', '.tsx', '.mjs', '/index.ts', '/index.tsx'];

/** Does `file` (with or without ending) lie in `folder`, or is it that module? `*` stands for any one name. */
function isIn(file: string, folder: string): boolean {
  const pattern = folder.replaceAll('.', '\\.').replaceAll('*', '[^/]+?');
  return new RegExp(`^${pattern}(?:$|[/.])`).test(file);
}

const inAny = (file: string, folders: string[]) => folders.some((folder) => isIn(file, folder));

/** The path a local import names, without ending where the file is not among `sources`; null for packages. */
function target(from: string, importer: string, sources: Sources): string | null {
  const clean = from.replace(/\?.*$/, '');
  let base: string;
  if (clean.startsWith('@/') || clean.startsWith('~/')) base = clean.slice(2);
  else if (clean.startsWith('.')) base = path.posix.join(path.posix.dirname(importer), clean);
  else return null;
  return ENDINGS.map((ending) => base + ending).find((file) => sources.has(file)) ?? base;
}

const packageName = (from: string) =>
  from.startsWith('node:')
    ? 'node:'
    : from
        .split('/')
        .slice(0, from.startsWith('@') ? 2 : 1)
        .join('/');

function ruleFor(file: string): rules.FolderRule | undefined {
  return rules.RULES.filter((rule) => isIn(file, rule.folder)).sort((a, b) => b.folder.length - a.folder.length)[0];
}

/** The folder whose files count as one's own: a screen's own folder for `components/*`. */
function ownFolder(file: string, rule: rules.FolderRule): string {
  return rule.folder.includes('*') ? file.split('/').slice(0, 2).join('/') : rule.folder;
}

function importFault(file: string, { from }: Import, rule: rules.FolderRule, sources: Sources): string | null {
  if (from === null) return `${file} imports a computed address, which cannot be checked`;
  const to = target(from, file, sources);
  if (to === null) {
    return rule.packages.includes(packageName(from))
      ? null
      : `${file} imports ${from}: not for ${rule.folder} (${rule.why})`;
  }
  if (to.endsWith('.css')) return null;
  if (isIn(to, 'tests')) return `${file} imports ${to}: product code never imports tests`;
  const own = ownFolder(file, rule);
  const allowed = (isIn(to, own) || inAny(to, rule.mayImport)) && !inAny(to, rule.butNot ?? []);
  if (allowed || inAny(to, rule.stillMayImport ?? [])) return null;
  return `${file} imports ${to}: not for ${rule.folder} (${rule.why})`;
}

/** Every break of the folder rules, as sentences; empty when all is well. */
export function folderViolations(sources: Sources): string[] {
  const faults: string[] = [];
  for (const [file, source] of sources) {
    if (!PRODUCT.test(file)) continue;
    const rule = ruleFor(file);
    if (!rule) {
      faults.push(`${file} lies in a folder without a rule: add one to tests/architecture/rules.ts`);
      continue;
    }
    for (const found of importsOf(source)) {
      const fault = importFault(file, found, rule, sources);
      if (fault) faults.push(fault);
    }
    const code = blank(source, { keepStrings: false });
    for (const ban of [...rule.mayNotUse, rules.HTML, rules.EVALUATED, rules.NETWORK]) {
      if (ban.pattern.test(code)) faults.push(`${file} uses ${ban.name}`);
    }
  }
  return [...new Set(faults)];
}

/** What the content scripts carry into the page and must not, with the way it got there. */
export function pageViolations(sources: Sources): string[] {
  const faults: string[] = [];
  const seen = new Set<string>();
  const visit = (file: string, way: string[]) => {
    if (seen.has(file)) return;
    seen.add(file);
    const here = [...way, file];
    if (!inAny(file, rules.IN_THE_PAGE) || inAny(file, rules.NEVER_IN_THE_PAGE)) {
      faults.push(`A content script reaches ${file}: ${here.join(' > ')}`);
    }
    for (const { from, typeOnly } of importsOf(sources.get(file) ?? '')) {
      if (typeOnly || from === null) continue;
      const to = target(from, file, sources);
      if (to !== null) visit(to, here);
      else if (rules.NEVER_IN_THE_PAGE_PACKAGES.includes(packageName(from))) {
        faults.push(`A content script carries ${packageName(from)}: ${here.join(' > ')}`);
      }
    }
  };
  for (const file of sources.keys()) if (isIn(file, rules.CONTENT_SCRIPTS)) visit(file, []);
  return faults;
}

/** Files whose names say nothing. */
export function nameViolations(files: Iterable<string>): string[] {
  return [...files].filter((file) => file.split('/').some((part) => rules.EMPTY_NAMES.test(part.replace(/\..*$/, ''))));
}

/** Folders at the top that are not part of the layout. */
export function topFolderViolations(folders: string[]): string[] {
  const known = [...rules.TOP_FOLDERS, ...rules.MADE_BY_TOOLS];
  return folders.filter((folder) => !folder.startsWith('.') && !known.includes(folder));
}
