export interface PersonalDatum {
  kind: 'email' | 'phone' | 'card' | 'reference' | 'postcode' | 'address';
  start: number;
  end: number;
}

const PATTERNS: readonly { kind: PersonalDatum['kind']; pattern: RegExp; accepts?: (text: string) => boolean }[] = [
  { kind: 'email', pattern: /[\w.+-]{1,64}@[\w-]{1,63}\.[\w.]{1,62}\w/g },
  {
    kind: 'card',
    pattern: /(?<!\d)(?:\d[ -]?){12,18}\d(?!\d)/g,
    accepts: (text) => hasCardChecksum(text.replace(/\D/g, '')),
  },
  { kind: 'phone', pattern: /(?<![\d.])(?:\+|00)?\d(?:[ ().-]{0,2}\d){8,13}(?!\d)/g },
  {
    kind: 'reference',
    pattern: /\b\d{5,12}(?:-?[A-Z])?\b|\b[A-Z]{1,4}-?\d{4,12}\b|\b(?=[A-Z\d]*\d)(?=[A-Z\d]*[A-Z])[A-Z\d]{6}\b/g,
    accepts: (text) => !/^(?:19|20)\d{2}$/.test(text),
  },
  { kind: 'postcode', pattern: /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/g },
  { kind: 'address', pattern: /\b(?:my address is|i live at|deliver(?:ed)? to) \d{1,4}\b[^.!?\n]{0,60}/gi },
];

/** Luhn's checksum, which every payment card number passes and nine in ten other numbers do not. */
export function hasCardChecksum(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = Number(digits[digits.length - 1 - index]);
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return digits.length > 0 && sum % 10 === 0;
}

/** What must not be said back in public. Offsets into `text`; overlapping finds are given once, the first kind that fits. */
export function findPersonalData(text: string): PersonalDatum[] {
  const found: PersonalDatum[] = [];
  for (const { kind, pattern, accepts } of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (accepts && !accepts(match[0])) continue;
      if (found.some((other) => start < other.end && end > other.start)) continue;
      found.push({ kind, start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
