/** `{{name}}` or `{{name|what to say without it}}`; spaces around either part do not count. */
const FIELD = /\{{2,}([^{}|]*)(?:\|([^{}]*))?\}{2,}/g;
/** What is left of a field that was typed wrongly. Single braces may be meant. */
const STRAY = /\{\{+|\}\}+/g;

export interface FilledText {
  text: string;
  /** Names of fields that had neither a value nor a fallback, in order, each once: the user has to say something there. */
  unfilled: string[];
}

/**
 * Puts values into a snippet. A value of only spaces counts as none. Field names are told apart without regard to case.
 * Double braces never remain: what cannot be filled leaves a gap, closed up so that no double space or space before a comma shows it.
 */
export function fillFields(body: string, values: Record<string, string>): FilledText {
  const known = new Map(Object.entries(values).map(([name, value]) => [nameOf(name), value.trim()]));
  const unfilled = new Set<string>();
  let text = '';
  let rest = 0;
  for (const match of body.matchAll(FIELD)) {
    const [whole, rawName = '', fallback] = match;
    const name = nameOf(rawName);
    const value = known.get(name) || fallback?.trim();
    text += body.slice(rest, match.index);
    rest = match.index + whole.length;
    if (value) text += value;
    else {
      // `{{x|}}` says: nothing is fine here.
      if (fallback === undefined && name !== '') unfilled.add(name);
      text = closeGap(text, body.slice(rest));
    }
  }
  text += body.slice(rest);
  return { text: withoutStrays(text).trim(), unfilled: [...unfilled] };
}

/** Names of the fields of a snippet in order, each once. */
export function fieldNames(body: string): string[] {
  const names = [...body.matchAll(FIELD)].map(([, name = '']) => nameOf(name));
  return [...new Set(names)].filter((name) => name !== '');
}

function nameOf(raw: string): string {
  return raw.trim().toLowerCase();
}

/** Taking braces away can bring others together. */
function withoutStrays(text: string): string {
  const left = text.replace(STRAY, '');
  return left === text ? text : withoutStrays(left);
}

/** Takes the space before a gap away where text or a comma follows that would otherwise show it. */
function closeGap(before: string, after: string): string {
  return /^(?:[ ,.;:!?\n]|$)/.test(after) ? before.replace(/ $/, '') : before;
}
