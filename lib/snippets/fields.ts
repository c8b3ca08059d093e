import type { PostAnalysis } from '@/lib/domain/analysis';
import type { Brand } from '@/lib/domain/brand';
import type { Post } from '@/lib/domain/post';
import { type FieldFault, type FieldUse, parseBody } from './fieldSyntax';
import { type FieldSource, valueFor } from './fieldValues';

export type { FieldFault, FieldFaultKind, FieldKind, FieldUse, ParsedBody } from './fieldSyntax';
export { parseBody } from './fieldSyntax';
export type { FieldSource } from './fieldValues';

/** All that fields may be filled from. What is not known is `null`. */
export interface FillContext {
  post: Pick<Post, 'text' | 'author'> | null;
  analysis: PostAnalysis | null;
  /** As the analysis gives it; never a handle. */
  firstName: string | null;
  brand: Brand | null;
  /** How the person at this machine signs; '' takes the brand's initials. */
  agent: string;
  now: Date;
  /** BCP 47, for dates. */
  locale: string;
  /** IANA name, for dates; without it the machine's own. */
  timeZone?: string;
  /** What the user typed, by `field`. It goes before everything else. */
  answers: Readonly<Record<string, string>>;
  /** Who can read the reply. Without it: everybody. */
  audience?: 'public' | 'private';
}

export interface FilledField {
  field: string;
  value: string;
  /** `answer`: the user; `fallback`: the snippet itself. */
  from: FieldSource | 'answer' | 'fallback';
  /** In the filled text. */
  start: number;
  end: number;
}

export interface AskedField {
  field: string;
  label: string;
  kind: 'text' | 'choice';
  choices: string[];
  /** What is said when nothing is typed; `null`: something has to be. */
  fallback: string | null;
  /** Why it is asked: `personal`: it stands in the post, but in public it should not be repeated; `no_link`: the brand has no such link. */
  why: 'unknown' | 'personal' | 'no_link';
}

export interface FilledSnippet {
  /** What will be inserted. A hole shows the name of its field in square brackets, so it is for looking at until `isReady`. */
  text: string;
  filled: FilledField[];
  /** What the post, the person and the brand did not tell, each once, in order. They stay in the list when they are answered. */
  asked: AskedField[];
  /** Where `text` has holes. */
  holes: { field: string; start: number; end: number }[];
  faults: FieldFault[];
}

/**
 * Fills the fields of a snippet. Values are text: braces in them open no field, and double ones become single.
 * Never throws, whatever the body; the same arguments always give the same text.
 */
export function fillSnippet(body: string, context: FillContext): FilledSnippet {
  const { fields, faults } = parseBody(body);
  const result: FilledSnippet = { text: '', filled: [], asked: [], holes: [], faults };
  const answers = new Map(Object.entries(context.answers));
  let rest = 0;
  for (const use of fields) {
    append(result, body.slice(rest, use.start));
    rest = use.end;
    place(result, use, answers.get(use.field)?.trim() ?? '', context, body.slice(rest, rest + 1));
  }
  append(result, body.slice(rest));
  return trimmed(result);
}

/** Whether the snippet says itself who answers: then nothing is signed behind it. */
export function signsItself(body: string): boolean {
  return parseBody(body).fields.some(({ kind }) => kind === 'agent');
}

/** The body as lists show it: each field by its name in square brackets, as a hole is shown. */
export function readableBody(body: string): string {
  let said = '';
  let rest = 0;
  for (const { label, start, end } of parseBody(body).fields) {
    said += `${body.slice(rest, start)}[${oneValue(label)}]`;
    rest = end;
  }
  return said + body.slice(rest);
}

/** Whether the text may go into a reply: no hole, no broken braces, and something to say. */
export function isReady({ text, holes, faults }: FilledSnippet): boolean {
  return holes.length === 0 && faults.length === 0 && text !== '';
}

/** The text once it may be inserted, else `null`. */
export function readyText(filled: FilledSnippet): string | null {
  return isReady(filled) ? filled.text : null;
}

function place(result: FilledSnippet, use: FieldUse, answer: string, context: FillContext, after: string): void {
  const known = valueFor(use, context);
  if (!('value' in known)) ask(result, use, known.why);
  const told = choiceAllows(use, answer) ? answer : '';
  const value = oneValue(told || ('value' in known ? known.value : (use.fallback ?? '')));
  const start = result.text.length;
  if (value !== '') {
    const from = told ? 'answer' : 'value' in known ? known.from : 'fallback';
    result.text += value;
    result.filled.push({ field: use.field, value, from, start, end: result.text.length });
    return;
  }
  if (use.fallback !== null) {
    closeGap(result, after);
    return;
  }
  result.text += `[${oneValue(use.label)}]`;
  result.holes.push({ field: use.field, start, end: result.text.length });
}

function ask({ asked }: FilledSnippet, use: FieldUse, why: AskedField['why']): void {
  const known = asked.find(({ field }) => field === use.field);
  // Used twice, once without a fallback: that use needs an answer.
  if (known) {
    if (use.fallback === null) known.fallback = null;
    return;
  }
  const { field, label, choices, fallback } = use;
  asked.push({ field, label, kind: choices.length > 0 ? 'choice' : 'text', choices, fallback, why });
}

function choiceAllows({ choices }: FieldUse, answer: string): boolean {
  return choices.length === 0 || choices.includes(answer);
}

/** No value may bring braces into the reply. */
function oneValue(value: string): string {
  return value.replace(/\{{2,}/g, '{').replace(/\}{2,}/g, '}');
}

function append(result: FilledSnippet, piece: string): void {
  result.text += piece;
}

/** Takes the space before a gap away where what follows would otherwise show it. */
function closeGap(result: FilledSnippet, after: string): void {
  if (/^(?:[ ,.;:!?\n]|)$/.test(after)) result.text = result.text.replace(/ $/, '');
}

function trimmed(result: FilledSnippet): FilledSnippet {
  const lead = result.text.length - result.text.trimStart().length;
  const text = result.text.trim();
  const moved = <Span extends { start: number; end: number }>(span: Span): Span => ({
    ...span,
    start: Math.max(0, span.start - lead),
    end: Math.min(text.length, Math.max(0, span.end - lead)),
  });
  return { ...result, text, filled: result.filled.map(moved), holes: result.holes.map(moved) };
}
