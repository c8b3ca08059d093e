/** Which tool wrote the table, as far as its fields need it. */
export type CsvTool = 'heard' | 'braces' | 'blaze';

/** Positions of the columns; `null`: there is none. */
export interface Columns {
  title: number | null;
  shortcut: number | null;
  body: number;
  tags: number | null;
  /** The first row is headings. */
  headed: boolean;
  tool: CsvTool;
}

/** What other tools call a column, the likeliest first. */
const NAMES = {
  body: [
    'body',
    'text',
    'content',
    'message',
    'reply',
    'response',
    'snippet',
    'template',
    'expansion',
    'replacement',
    'phrase',
    'html',
    'answer',
    'description',
  ],
  title: ['title', 'name', 'label', 'subject', 'question', 'description'],
  shortcut: [
    'shortcut',
    'abbreviation',
    'keyword',
    'trigger',
    'short code',
    'shortcode',
    'hotkey',
    'command',
    'abbr',
    'key',
  ],
  tags: ['tags', 'tag', 'labels', 'category', 'categories', 'folder', 'group', 'topic'],
} as const;

/** `null`: no column holds the words. */
export function columnsOf(cells: readonly string[]): Columns | null {
  const headings = cells.map((cell) => cell.trim().toLowerCase().replace(/[_-]+/g, ' '));
  const find = (names: readonly string[], not: readonly (number | null)[] = []): number | null => {
    for (const name of names) {
      const at = headings.findIndex((heading, column) => heading === name && !not.includes(column));
      if (at >= 0) return at;
    }
    return null;
  };
  const body = find(NAMES.body);
  const title = find(NAMES.title, [body]);
  const shortcut = find(NAMES.shortcut, [body, title]);
  const tags = find(NAMES.tags, [body, title, shortcut]);
  if (body !== null && (headings.length === 1 || title !== null || shortcut !== null || tags !== null)) {
    return { title, shortcut, body, tags, headed: true, tool: toolOf(headings) };
  }
  // Text expanders export two bare columns: what is typed, what comes.
  const isBare = cells.length === 2 && /^\S{1,40}$/.test(cells[0]?.trim() ?? '') && cells[1]?.trim();
  return isBare ? { title: null, shortcut: 0, body: 1, tags: null, headed: false, tool: 'blaze' } : null;
}

function toolOf(headings: readonly string[]): CsvTool {
  return headings.includes('subject') ? 'braces' : 'heard';
}

/** `{formtext: name=order number}` and `{formmenu: a; b; default=c}` of Text Blaze. */
const BLAZE_TEXT = /\{form(?:text|paragraph|date):([^{}]*)\}/g;
const BLAZE_MENU = /\{formmenu:([^{}]*)\}/g;
/** Handlebars with three braces, or a path: `{{{to.first_name}}}`. */
const HANDLEBARS = /\{{2,3}\s*([\w.]+)\s*\}{2,3}/g;

/** Fields of other tools become fields of ours where they mean the same; the rest stays as it stands. */
export function foreignFields(body: string, tool: CsvTool): string {
  const blazed = body
    .replace(BLAZE_TEXT, (_whole, settings: string) => blazeField(settings))
    .replace(BLAZE_MENU, (whole, settings: string) => blazeMenu(whole, settings));
  return tool === 'braces' ? blazed.replace(HANDLEBARS, '{{$1}}') : blazed;
}

function settingsOf(settings: string): { named: Map<string, string>; bare: string[] } {
  const parts = settings.split(';').map((part) => part.trim());
  const pairs = parts.filter((part) => part.includes('=')).map((part) => part.split('=', 2) as [string, string]);
  return {
    named: new Map(pairs.map(([name, value]) => [name.trim(), value.trim()])),
    bare: parts.filter((part) => part !== '' && !part.includes('=')),
  };
}

function blazeField(settings: string): string {
  const { named } = settingsOf(settings);
  const name = (named.get('name') || 'text').replace(/[{}|/]/g, ' ').trim();
  const fallback = named.get('default');
  return fallback ? `{{${name}|${fallback}}}` : `{{${name}}}`;
}

function blazeMenu(whole: string, settings: string): string {
  const { named, bare } = settingsOf(settings);
  const chosen = named.get('default');
  const choices = [...(chosen ? [chosen] : []), ...bare];
  if (choices.length < 2 || choices.some((choice) => /[/|]/.test(choice))) return whole;
  return `{{${choices.join('/')}}}`;
}
