/** A stretch of a text with a reason to be marked. Offsets in UTF-16 units, `end` exclusive. */
export interface Span<Kind extends string = string> {
  start: number;
  end: number;
  kind: Kind;
}

export interface Segment<Kind extends string = string> {
  start: number;
  text: string;
  kinds: Kind[];
}

/** Cuts a text wherever a span begins or ends, so that overlapping spans can be drawn side by side. Spans outside the text are clipped. */
export function segmentsOf<Kind extends string>(text: string, spans: Span<Kind>[]): Segment<Kind>[] {
  const cuts = new Set([0, text.length]);
  for (const { start, end } of spans) {
    if (start >= end) continue;
    cuts.add(Math.min(Math.max(start, 0), text.length));
    cuts.add(Math.min(Math.max(end, 0), text.length));
  }
  const edges = [...cuts].sort((a, b) => a - b);
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] ?? text.length;
    const kinds = spans.filter((span) => span.start <= start && span.end >= end && span.start < span.end);
    return { start, text: text.slice(start, end), kinds: [...new Set(kinds.map((span) => span.kind))] };
  });
}

/** Where each part stands in the text, looked for one after the other; parts that are not there are left out. */
export function locateParts(text: string, parts: string[]): ({ start: number; end: number } | null)[] {
  let from = 0;
  return parts.map((part) => {
    const wanted = part.trim();
    const start = wanted ? text.indexOf(wanted, from) : -1;
    if (start < 0) return null;
    from = start + wanted.length;
    return { start, end: from };
  });
}

/** Where quoted words of the post stand in it, without regard to case; `null` when the words were not taken over literally. */
export function locateWords(text: string, words: string): { start: number; end: number } | null {
  const wanted = words.trim().toLowerCase();
  if (!wanted) return null;
  const lower = text.toLowerCase();
  // Lower-casing may change the length (İ): then offsets would be off, so nothing is marked.
  if (lower.length !== text.length) return null;
  const start = lower.indexOf(wanted);
  return start < 0 ? null : { start, end: start + wanted.length };
}
