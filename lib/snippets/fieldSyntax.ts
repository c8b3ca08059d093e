/** What is wrong with the braces of a body. Positions count UTF-16 units of the body; `end` is exclusive. */
export type FieldFaultKind =
  /** `{{name` without its end. */
  | 'unclosed'
  /** `}}` without a beginning. */
  | 'unopened'
  /** A field inside a field. */
  | 'nested'
  /** A field inside a field of the same name, which would never end. */
  | 'circular'
  /** `{{}}` */
  | 'empty'
  /** `{{date+2x}}` */
  | 'offset'
  /** More than anybody writes by hand. */
  | 'too_many';

export interface FieldFault {
  kind: FieldFaultKind;
  start: number;
  end: number;
}

/** What a field stands for. `free`: Heard knows nothing that goes there; the user says it. */
export type FieldKind =
  | 'first_name'
  | 'handle'
  | 'order_number'
  | 'agent'
  | 'brand'
  | 'product'
  | 'thing'
  | 'duration'
  | 'link'
  | 'date'
  | 'weekday'
  | 'choice'
  | 'free';

export interface FieldUse {
  /** What answers are kept under: lower case, spaces as `_`; the same for every use of the field in a body. */
  field: string;
  kind: FieldKind;
  /** For people: "order number". */
  label: string;
  /** What to say without a value; '' says that nothing is fine; `null`: there is none, the field has to be filled. */
  fallback: string | null;
  choices: string[];
  /** Of `{{link:returns}}`: "returns". */
  link: string | null;
  /** Days from today, of dates. */
  offset: number;
  start: number;
  end: number;
}

export interface ParsedBody {
  fields: FieldUse[];
  faults: FieldFault[];
}

/** Names of other tools and other spellings for what Heard calls otherwise. */
const ALIASES: Record<string, FieldKind> = {
  first_name: 'first_name',
  firstname: 'first_name',
  name: 'first_name',
  'user.name': 'first_name',
  'user.first_name': 'first_name',
  'customer.firstname': 'first_name',
  'customer.first_name': 'first_name',
  'ticket.customer.firstname': 'first_name',
  'contact.first_name': 'first_name',
  'contact.name': 'first_name',
  'to.first_name': 'first_name',
  handle: 'handle',
  username: 'handle',
  order_number: 'order_number',
  order: 'order_number',
  agent: 'agent',
  'agent.name': 'agent',
  'current_user.firstname': 'agent',
  'from.first_name': 'agent',
  initials: 'agent',
  brand: 'brand',
  company: 'brand',
  product: 'product',
  thing: 'thing',
  duration: 'duration',
  choice: 'free',
};
const ALIAS = new Map(Object.entries(ALIASES));

const DATE = /^(date|weekday)\s*(?:([+-])\s*(\d{1,3})\s*([a-z]*))?$/;
const DAYS_PER: Record<string, number> = { '': 1, d: 1, day: 1, days: 1, w: 7, week: 7, weeks: 7 };
/** Fields and faults together. */
const MOST_PLACES = 200;
/** How deep, and how far, the end of a field that holds others is looked for: looked for to the end each time, a long body would take minutes. */
const DEEPEST = 20;
const LONGEST_NESTED = 8000;

/** Finds fields and faults, in order. Never throws; takes time in proportion to the length. */
export function parseBody(body: string): ParsedBody {
  const parsed: ParsedBody = { fields: [], faults: [] };
  let at = 0;
  while (at < body.length) {
    const open = body.indexOf('{{', at);
    const close = body.indexOf('}}', at);
    if (open < 0 && close < 0) break;
    if (parsed.fields.length + parsed.faults.length >= MOST_PLACES) {
      const start = Math.min(...[open, close].filter((sign) => sign >= 0));
      parsed.faults.push({ kind: 'too_many', start, end: body.length });
      break;
    }
    if (open < 0 || (close >= 0 && close < open)) {
      const end = endOfRun(body, close, '}');
      parsed.faults.push({ kind: 'unopened', start: close, end });
      at = end;
      continue;
    }
    at = takeField(body, open, parsed);
  }
  return parsed;
}

/** Reads the field that opens at `open`. @returns where to go on */
function takeField(body: string, open: number, { fields, faults }: ParsedBody): number {
  const inside = endOfRun(body, open, '{');
  const close = body.indexOf('}}', inside);
  const inner = body.indexOf('{{', inside);
  if (close < 0) {
    faults.push({ kind: 'unclosed', start: open, end: inner < 0 ? body.length : inner });
    return inner < 0 ? body.length : inner;
  }
  if (inner >= 0 && inner < close) return takeNested(body, open, faults);
  const end = endOfRun(body, close, '}');
  const use = fieldOf(body.slice(inside, close), open, end);
  if (typeof use === 'string') faults.push({ kind: use, start: open, end });
  else fields.push(use);
  return end;
}

/** Passes over a field that holds others. An unclosed one before a whole one looks the same until its end is missed. */
function takeNested(body: string, open: number, faults: FieldFault[]): number {
  const names: string[] = [];
  let depth = 0;
  let at = open;
  let end = body.length;
  const sign = /\{{2,}|\}{2,}/g;
  sign.lastIndex = open;
  for (let match = sign.exec(body); match; match = sign.exec(body)) {
    at = match.index + match[0].length;
    if (depth >= DEEPEST || at - open > LONGEST_NESTED) break;
    if (match[0].startsWith('{')) {
      depth += 1;
      names.push(canonical(/^[^{}|]*/.exec(body.slice(at, at + 60))?.[0] ?? ''));
    } else {
      depth -= Math.max(1, Math.floor(match[0].length / 2));
      if (depth <= 0) {
        end = at;
        break;
      }
    }
  }
  if (depth > 0) {
    const inner = body.indexOf('{{', endOfRun(body, open, '{'));
    faults.push({ kind: 'unclosed', start: open, end: inner });
    return inner;
  }
  const circular = names.some((name, index) => name !== '' && names.indexOf(name) < index);
  faults.push({ kind: circular ? 'circular' : 'nested', start: open, end });
  return end;
}

function endOfRun(body: string, from: number, sign: string): number {
  let end = from;
  while (body[end] === sign) end += 1;
  return end;
}

function canonical(raw: string): string {
  return raw.normalize('NFC').trim().toLowerCase().replace(/\s+/g, '_');
}

function fieldOf(inside: string, start: number, end: number): FieldUse | 'empty' | 'offset' {
  const bar = inside.indexOf('|');
  const rawName = (bar < 0 ? inside : inside.slice(0, bar)).trim();
  const fallback = bar < 0 ? null : withoutQuotes(inside.slice(bar + 1).trim());
  const field = canonical(rawName);
  if (field === '') return 'empty';
  const use: FieldUse = {
    field,
    kind: 'free',
    label: rawName.replaceAll('_', ' '),
    fallback,
    choices: [],
    link: null,
    offset: 0,
    start,
    end,
  };
  const link = /^link:_*(.+)$/.exec(field)?.[1];
  if (link) return { ...use, kind: 'link', link, label: `link: ${link}` };
  const date = DATE.exec(field.replaceAll('_', ''));
  if (date) return dated(use, date);
  // A sign after the word says that a date was meant.
  if (/^(?:date|weekday)_*[+-]/.test(field)) return 'offset';
  if (rawName.includes('/')) return chosen(use, rawName);
  return { ...use, kind: ALIAS.get(field) ?? 'free' };
}

/** Whether a name alone, without braces, is one that Heard or another tool fills. */
export function isFieldName(name: string): boolean {
  const use = fieldOf(name, 0, name.length);
  return typeof use !== 'string' && use.kind !== 'free' && use.kind !== 'choice';
}

/** Intercom writes `|fallback:"there"`. */
function withoutQuotes(fallback: string): string {
  return /^fallback:\s*"(.*)"$/s.exec(fallback)?.[1] ?? fallback;
}

function dated(use: FieldUse, [, kind, sign, amount, unit]: RegExpExecArray): FieldUse | 'offset' {
  const days = amount === undefined ? 0 : Number(amount) * (DAYS_PER[unit ?? ''] ?? Number.NaN);
  if (Number.isNaN(days)) return 'offset';
  return { ...use, kind: kind === 'date' ? 'date' : 'weekday', offset: sign === '-' ? -days : days };
}

/** `{{a/b/c}}`: with fewer than two things to choose from it is a name with a stroke in it. */
function chosen(use: FieldUse, rawName: string): FieldUse {
  const choices = [...new Set(rawName.split('/').map((choice) => choice.trim()))].filter((choice) => choice !== '');
  if (choices.length < 2) return use;
  return { ...use, kind: 'choice', choices, label: choices.join(' / ') };
}
