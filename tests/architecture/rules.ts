/** Names that code of a folder must not use. Looked for in the code without comments and strings. */
export interface Ban {
  name: string;
  pattern: RegExp;
}

const BROWSER: Ban = { name: 'a browser API', pattern: /\b(?:browser|chrome)\s*\.\s*[a-z]/ };
const NETWORK: Ban = {
  name: 'the network',
  pattern: /\bfetch\s*\(|\b(?:XMLHttpRequest|WebSocket|EventSource|WebTransport|RTCPeerConnection)\b|\bsendBeacon\b/,
};
const AMBIENT: Ban = {
  name: 'the clock or chance (pass them in)',
  pattern:
    /\bDate\s*\.\s*now\b|\bnew\s+Date\s*\(\s*\)|\bMath\s*\.\s*random\b|\bperformance\s*\.\s*now\b|\brandomUUID\b|\bgetRandomValues\b/,
};
const PAGE: Ban = {
  name: 'the page or its storage',
  pattern: /\b(?:document|window|navigator|localStorage|sessionStorage|indexedDB|self)\s*\.\s*\w|\bglobalThis\b/,
};
const GLOBAL_STORAGE: Ban = {
  name: 'storage of the visited site',
  pattern: /\b(?:localStorage|sessionStorage|indexedDB)\b|\bdocument\s*\.\s*cookie\b/,
};

export const HTML: Ban = {
  name: 'HTML from text',
  pattern:
    /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|createContextualFragment|setHTMLUnsafe)\b|\bdocument\s*\.\s*write(?:ln)?\b/,
};
export const EVALUATED: Ban = { name: 'code from text', pattern: /\beval\s*\(|\bnew\s+Function\s*\(/ };
export { NETWORK };

/**
 * What the files of a folder may import and use. The most specific `folder` that matches a file holds. A folder may always import
 * itself. `packages` names the npm packages (`node:` stands for all of Node).
 */
export interface FolderRule {
  folder: string;
  mayImport: string[];
  /** Taken back from `mayImport`, for a part of an allowed folder. */
  butNot?: string[];
  /** Given again after `butNot`. */
  stillMayImport?: string[];
  packages: string[];
  mayNotUse: Ban[];
  why: string;
}

const PURE = [BROWSER, NETWORK, AMBIENT, PAGE];
const UI_PACKAGES = ['react', 'clsx', 'lucide-react', 'radix-ui', '@tanstack/react-virtual'];
/** Pure folders a screen may call directly. */
const PURE_FOLDERS = [
  'lib/analysis',
  'lib/replies',
  'lib/review',
  'lib/snippets',
  'lib/faq',
  'lib/packs',
  'lib/tables',
  'lib/brands',
  'lib/history',
  'lib/insights',
  'lib/commitments',
  'lib/incidents',
  'lib/platforms/counting',
];

/** `*` stands for any one name. */
export const CONTENT_SCRIPTS = 'entrypoints/*.content';

export const RULES: FolderRule[] = [
  {
    folder: 'lib/domain',
    mayImport: [],
    packages: ['valibot'],
    mayNotUse: PURE,
    why: 'the words everything else is built on',
  },
  {
    folder: 'lib/analysis',
    mayImport: ['lib/domain'],
    packages: ['tinyld'],
    mayNotUse: PURE,
    why: 'understands a post; the same in a test, the terminal and the panel',
  },
  {
    folder: 'lib/analysis/training',
    mayImport: ['lib/domain', 'lib/analysis'],
    packages: ['node:', 'compromise'],
    mayNotUse: PURE,
    why: 'makes the weights from files, outside the extension; seeded, so the clock and chance stay out',
  },
  {
    folder: 'lib/replies',
    mayImport: [
      'lib/domain',
      'lib/analysis',
      'lib/meaning',
      'lib/review',
      'lib/faq',
      'lib/incidents',
      'lib/platforms/counting',
    ],
    packages: [],
    mayNotUse: PURE,
    why: 'writes replies from an analysis; later steps of the path may look back, earlier ones never ahead',
  },
  {
    folder: 'lib/replies/local/situations/training',
    mayImport: ['lib/analysis', 'lib/domain', 'lib/meaning', 'lib/replies'],
    packages: ['node:'],
    mayNotUse: PURE,
    why: 'makes the weights of the situations from files, outside the extension',
  },
  {
    folder: 'lib/review',
    mayImport: ['lib/domain', 'lib/platforms/counting', 'lib/snippets/fieldSyntax'],
    packages: [],
    mayNotUse: PURE,
    why: 'checks any draft, whoever wrote it, so it knows no writer; what a field looks like is the same in a draft and in a snippet',
  },
  {
    folder: 'lib/snippets',
    mayImport: ['lib/domain', 'lib/faq', 'lib/meaning'],
    packages: ['minisearch'],
    mayNotUse: PURE,
    why: 'filling and ranking',
  },
  {
    folder: 'lib/brands',
    mayImport: ['lib/domain'],
    packages: ['valibot', 'papaparse'],
    mayNotUse: PURE,
    why: 'which brand answers, and what of a form may be saved',
  },
  {
    folder: 'lib/history',
    mayImport: ['lib/domain'],
    packages: [],
    mayNotUse: PURE,
    why: 'what is packed, found and marked in the history; the same in a test, the database and the screen',
  },
  {
    folder: 'lib/faq',
    mayImport: ['lib/domain', 'lib/meaning'],
    packages: [],
    mayNotUse: PURE,
    why: 'which of the brand’s answers a question asks for; the same in a test, the replies and the panel',
  },
  {
    folder: 'lib/meaning',
    mayImport: [],
    packages: [],
    mayNotUse: PURE,
    why: 'what short texts mean; the same wherever two of them are laid side by side',
  },
  {
    folder: 'lib/meaning/training',
    mayImport: ['lib/meaning'],
    packages: ['node:', 'valibot'],
    mayNotUse: PURE,
    why: 'makes the table of meanings from files, outside the extension; seeded, so the clock and chance stay out',
  },
  {
    folder: 'lib/packs',
    mayImport: ['lib/domain', 'lib/tables', 'lib/history'], // of the history only how two texts are laid beside each other
    packages: ['valibot', 'papaparse'],
    mayNotUse: PURE,
    why: 'reads and writes files of snippets and brands; what is kept of them the database decides',
  },
  {
    folder: 'lib/commitments',
    mayImport: ['lib/domain'],
    packages: [],
    mayNotUse: PURE,
    why: 'promises in words, when they are due and how they stand',
  },
  {
    folder: 'lib/reminders',
    mayImport: ['lib/domain', 'lib/commitments', 'lib/incidents'],
    packages: ['wxt'],
    mayNotUse: [NETWORK, GLOBAL_STORAGE],
    why: 'the number on the icon, its alarms and notices, the same from the worker and from the pages',
  },
  {
    folder: 'lib/incidents',
    mayImport: ['lib/domain', 'lib/analysis', 'lib/review', 'lib/platforms/counting'],
    packages: [],
    mayNotUse: PURE,
    why: 'one voice while something is wrong: what belongs to an incident, and what may be said of it',
  },
  {
    folder: 'lib/incidents/match',
    mayImport: ['lib/domain', 'lib/incidents', 'lib/meaning'],
    packages: [],
    mayNotUse: PURE,
    why: 'tells which posts belong to an incident, also by what their words mean',
  },
  { folder: 'lib/insights', mayImport: ['lib/domain'], packages: [], mayNotUse: PURE, why: 'interactions to figures' },
  {
    folder: 'lib/platforms/counting',
    mayImport: ['lib/domain'],
    packages: ['twitter-text'],
    mayNotUse: PURE,
    why: 'length rules; apart from the readers because the content script must not carry it',
  },
  {
    folder: 'lib/platforms',
    mayImport: ['lib/domain'],
    butNot: ['lib/platforms/counting'],
    packages: [],
    mayNotUse: [BROWSER, NETWORK, AMBIENT, GLOBAL_STORAGE],
    why: 'reads a document it is given, so that a saved page is read like a live one',
  },
  {
    folder: 'lib/editors',
    mayImport: ['lib/domain'],
    packages: [],
    mayNotUse: [BROWSER, NETWORK, GLOBAL_STORAGE],
    why: 'writes into a box it is given',
  },
  {
    folder: 'lib/page',
    mayImport: ['lib/domain', 'lib/platforms', 'lib/editors', 'lib/messaging'],
    butNot: ['lib/platforms/counting'],
    packages: ['wxt', 'valibot'],
    mayNotUse: [NETWORK, GLOBAL_STORAGE],
    why: 'the content script: no language code, no database, no React',
  },
  {
    folder: 'lib/messaging',
    mayImport: ['lib/domain'],
    packages: ['@webext-core/messaging', 'wxt', 'valibot'],
    mayNotUse: [NETWORK, GLOBAL_STORAGE],
    why: 'one typed protocol',
  },
  {
    folder: 'lib/tables',
    mayImport: [],
    packages: ['papaparse'],
    mayNotUse: PURE,
    why: 'rows to files for spreadsheets, safe to open',
  },
  {
    folder: 'lib/db',
    mayImport: ['lib/domain', 'lib/history', 'lib/tables'],
    packages: ['dexie', 'valibot'],
    mayNotUse: [BROWSER, NETWORK],
    why: 'the only place that opens the database',
  },
  {
    folder: 'lib/settings',
    mayImport: ['lib/domain'],
    packages: ['wxt', 'valibot'],
    mayNotUse: [NETWORK],
    why: 'versioned settings',
  },
  {
    folder: 'lib/queries',
    mayImport: ['lib', 'public/_locales'],
    butNot: ['lib/platforms', 'lib/editors', 'lib/page', 'lib/terminal'],
    stillMayImport: ['lib/platforms/counting'], // pure length rules, for the length bar
    packages: ['react', '@tanstack/react-query', 'dexie', 'dexie-react-hooks', 'wxt', 'valibot', 'minisearch'],
    mayNotUse: [NETWORK],
    why: 'the only bridge from the screens to data, messages and engines',
  },
  {
    folder: 'lib/terminal',
    mayImport: ['lib'],
    butNot: ['lib/db', 'lib/settings', 'lib/messaging', 'lib/queries', 'lib/page'],
    packages: ['node:', 'jsdom', 'valibot'],
    mayNotUse: [BROWSER, NETWORK],
    why: 'runs single steps of the path outside a browser',
  },
  {
    folder: 'components/ui',
    mayImport: [],
    packages: UI_PACKAGES,
    mayNotUse: [BROWSER, NETWORK],
    why: 'primitives without product words',
  },
  {
    folder: 'components/shell',
    mayImport: ['components/ui', 'lib/queries', 'lib/domain', 'lib/commitments', 'lib/packs'],
    packages: UI_PACKAGES,
    mayNotUse: [BROWSER, NETWORK],
    why: 'the frame knows no screen; the entrypoints put screens into it',
  },
  {
    folder: 'components/*',
    mayImport: ['components/ui', 'components/shell', 'lib/queries', 'lib/domain', ...PURE_FOLDERS],
    packages: UI_PACKAGES,
    mayNotUse: [BROWSER, NETWORK],
    why: 'a screen reaches data through queries only, and no other screen',
  },
  {
    folder: 'entrypoints/background',
    mayImport: ['lib'],
    butNot: ['lib/platforms', 'lib/editors', 'lib/page', 'lib/terminal', 'lib/queries'],
    packages: ['wxt'],
    mayNotUse: [NETWORK],
    why: 'registers listeners; no product rules, no React',
  },
  {
    folder: CONTENT_SCRIPTS,
    mayImport: ['lib/platforms', 'lib/editors', 'lib/messaging', 'lib/domain', 'lib/page'],
    butNot: ['lib/platforms/counting'],
    packages: ['wxt'],
    mayNotUse: [NETWORK, GLOBAL_STORAGE],
    why: 'lives in the visited page',
  },
  {
    folder: 'entrypoints/*',
    mayImport: ['components', 'lib/queries', 'lib/domain'],
    packages: ['react', 'react-dom', 'wxt'],
    mayNotUse: [NETWORK],
    why: 'providers and the choice of screen',
  },
];

/** Product folders at the top; everything else there is a file, a dot folder or made by a tool. */
export const TOP_FOLDERS = ['components', 'entrypoints', 'lib', 'public', 'tests'];
export const MADE_BY_TOOLS = ['node_modules', 'test-results', 'playwright-report', 'coverage'];

/** Names that say nothing about what is inside. */
export const EMPTY_NAMES = /^(?:utils?|helpers?|common|misc|.*manager)$/i;

/** Where the content scripts' code may come from, with all it pulls in. */
export const IN_THE_PAGE = [CONTENT_SCRIPTS, 'lib/platforms', 'lib/editors', 'lib/messaging', 'lib/domain', 'lib/page'];
export const NEVER_IN_THE_PAGE = ['lib/platforms/counting'];
export const NEVER_IN_THE_PAGE_PACKAGES = [
  'react',
  'react-dom',
  'dexie',
  'compromise',
  'tinyld',
  'twitter-text',
  '@tanstack/react-query',
];
