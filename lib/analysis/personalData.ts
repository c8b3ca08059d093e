import type { PersonalKind } from '@/lib/domain/analysis';

export interface PersonalDatum {
  kind: PersonalKind;
  start: number;
  end: number;
}

interface Part {
  start: number;
  end: number;
}

interface PersonalRow {
  kind: PersonalKind;
  /** With `g`; group 1, where there is one, is the datum and the rest its context. */
  pattern: RegExp;
  accepts?: (text: string) => boolean;
  /** Which parts of the datum are ones; for rows that take in what stands beside it. */
  partsOf?: (text: string) => Part[];
  /** Right after these words it is none. */
  notAfter?: RegExp;
  /** It may hold where no digit stands. */
  withoutDigits?: true;
}

/** Flights by their number: everybody on board has the same. */
const FLIGHT_NUMBER =
  /^(?:AA|AC|AF|AI|AK|AS|AZ|BA|BY|B6|CX|DL|EI|EK|EY|F9|FR|IB|JL|JQ|KL|LH|LS|LX|MH|NH|NK|OS|QF|QR|QZ|SK|SQ|SV|TG|TK|TP|UA|U2|VA|VS|VY|WN|WS|W6|WY)-?\d{2,4}$/;
/** Names of products that end in a number. */
const PRODUCT_NUMBER = /^(?:FIFA|NBA|MLB|NHL|MADDEN|WWE|UFC|XBOX|WIN|IOS|PS|GTA|COD)\d{1,4}$/;

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

/** ISO 13616: the first four signs moved to the end, letters as numbers from 10, the remainder by 97 is 1. */
export function hasIbanChecksum(iban: string): boolean {
  const plain = iban.replace(/[\s-]/g, '').toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z\d]{11,30}$/.test(plain)) return false;
  let remainder = 0;
  for (const sign of plain.slice(4) + plain.slice(0, 4)) {
    const value = Number.parseInt(sign, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder === 1;
}

const digitsOf = (text: string) => text.replace(/\D/g, '');

/** The lengths of the cards that begin so. A piece of a longer number passes the checksum by chance alone too often. */
const CARD_NUMBER = /^(?:4(?:\d{12}|\d{15}|\d{18})|(?:5[1-5]|2[2-7])\d{14}|3[47]\d{13}|3[068]\d{12}|6\d{15,18})$/;
const GROUP = /[A-Za-z\d]+/g;

/** The longest runs of whole groups that are accepted, from left to right: an expiry date or a count may stand beside a number. */
function partsMadeOfGroups(text: string, isDatum: (part: string) => boolean): Part[] {
  const groups = [...text.matchAll(GROUP)].map(({ 0: group, index }) => ({ start: index, end: index + group.length }));
  const parts: Part[] = [];
  for (let first = 0; first < groups.length; first++) {
    for (let last = groups.length - 1; last >= first; last--) {
      const [start, end] = [groups[first]?.start ?? 0, groups[last]?.end ?? 0];
      if (!isDatum(text.slice(start, end))) continue;
      parts.push({ start, end });
      first = last;
      break;
    }
  }
  return parts;
}

function cardsIn(text: string): Part[] {
  const isWhole = !text.includes('.') && /^[1-9]/.test(text) && digitsOf(text).length <= 19;
  if (isWhole && hasCardChecksum(digitsOf(text))) return [{ start: 0, end: text.length }];
  return partsMadeOfGroups(text, (part) => CARD_NUMBER.test(digitsOf(part)) && hasCardChecksum(digitsOf(part)));
}

/** In small letters a few words and numbers could pass by chance, so most of it has to be digits. */
const ibansIn = (text: string) =>
  partsMadeOfGroups(text, (part) => hasIbanChecksum(part) && (!/[a-z]/.test(part) || digitsOf(part).length >= 10));

/** Numbers that look like a phone's but are amounts, years, times or sizes. */
function isPhone(text: string): boolean {
  const digits = digitsOf(text);
  // Freephone and premium numbers belong to companies.
  if (/^0(?:800|808|845|844|843|870|871|300|330|333|345)/.test(digits)) return false;
  if (digits.length < 9 || digits.length > 15) return false;
  if (/^(\d)\1+$/.test(digits)) return false;
  return (
    /^(?:\+|00)/.test(text) || /^\(?0/.test(text) || /^(?:1[-. ])?\(?[2-9]\d{2}\)?[-. ]\d{3}[-. ]\d{4}$/.test(text)
  );
}

const STREET =
  'street|st|road|rd|avenue|ave|lane|ln|drive|dr|close|crescent|court|ct|place|pl|way|terrace|gardens?|grove|square|sq|hill|row|mews|walk|parade|boulevard|blvd|highway|park|view|rise|green|quay|wharf|mansions|house|heights|circle|trail|parkway|pkwy';

/** How British postcodes begin. In small letters the shape alone is too common ("ps5 2nd"). */
const POST_AREA =
  'a[bl]|b[abdhlnrst]?|c[abfhmortvw]|d[adeghlnty]|e[chnx]?|f[ky]|g[luy]?|h[adgprsux]|i[gmpv]|je|k[atwy]|l[adelnsu]?|m[ekl]?|n[egnprw]?|o[lx]|p[aehlor]|r[ghm]|s[aegklmnoprstwy]?|t[adfnqrsw]|ub|w[acdfnrsv]?|yo|ze';

/** In the order of certainty: a place that was taken for one kind is not looked at again. */
const ROWS: readonly PersonalRow[] = [
  {
    kind: 'email',
    pattern: /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}(?<![.-])/g,
    withoutDigits: true,
  },
  {
    kind: 'email',
    pattern:
      /\b[\w.+-]{1,64} ?(?:\(at\)|\[at\]| at ) ?[\w-]{1,63} ?(?:\(dot\)|\[dot\]| dot |\.) ?(?:com|co|uk|org|net|example)\b/gi,
    withoutDigits: true,
  },
  {
    kind: 'card',
    pattern: /(?<![\w.])[\w.-]{2,40}@(?:ok\w{2,12}|upi|ybl|paytm|ibl|axl|apl|\w{0,8}bank)(?![\w.])/gi,
    withoutDigits: true,
  },
  {
    kind: 'iban',
    pattern: /\b[A-Z]{2}\d{2}(?:[ -]?[A-Z\d]{1,4}){3,8}\b/gi,
    partsOf: ibansIn,
  },
  {
    kind: 'card',
    pattern: /(?<![\d+])(?:\d[ .-]?){12,40}\d(?!\d)/g,
    partsOf: cardsIn,
  },
  {
    kind: 'card',
    pattern:
      /\b(?:sort code|account (?:number|no\.?))\W{0,12}(?:is )?(\d{2}[- ]?\d{2}[- ]?\d{2}(?:[- ,]+\d{8})?)(?!\d)/gi,
  },
  {
    kind: 'card',
    pattern: /\b(?:card|visa|mastercard|amex|debit)(?: \w+){0,3} (?:ending|ends)(?: in| with)? (\d{4})(?!\d)/gi,
  },
  { kind: 'card', pattern: /\b(?:cvv|cvc|security code|pin(?: number)?)(?: is|:)? ?(\d{3,4})(?!\d)/gi },
  {
    kind: 'document',
    pattern:
      /\b(?:passport|national insurance|\bni\b|driving licen[cs]e|licen[cs]e|nhs|social security|ssn|tax id)(?: (?:number|no\.?|num))?(?: is|:)? ?([A-Z]{0,3}[ -]?\d[A-Z\d -]{5,14}[A-Z\d])/gi,
  },
  {
    kind: 'document',
    pattern: /\b(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/g,
  },
  { kind: 'document', pattern: /(?<!\d)\d{3}-\d{2}-\d{4}(?!\d)/g },
  {
    kind: 'document',
    pattern:
      /\b(?:aadh?aar|pan(?: card)?|vin|patient|hospital|student|voter)(?: (?:number|no\.?|id|card))?(?: is|:)? ?((?=[A-Z\d ]*\d)[A-Z\d]{3,17}(?: ?\d{3,4}){0,3})\b/gi,
    accepts: (text) => digitsOf(text).length >= 4,
  },
  {
    kind: 'document',
    pattern: /\b(?:ssn|social security|nhs number)(?: number)?(?: ends| ending)?(?: in| with| is|:)? ?(\d{4})\b/gi,
  },
  {
    kind: 'document',
    pattern: /\b(?:password|pass(?:code|word)?|pin)(?: is| was|:) ?(?=\S*\d)(\S{4,40})/gi,
  },
  {
    kind: 'document',
    pattern:
      /\b(?:d\.?o\.?b\.?|date of birth|born(?: on)?|birthday is)(?: is|:)? ?(\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)?\d{2})\b/gi,
  },
  {
    kind: 'document',
    pattern:
      /\b((?:(?:photo|picture|pic|screenshot|scan|image)s? of (?:my|the|a|his|her|our|this|your)?|copy of (?:my|his|her|our)) ?(?:\w+ )?(?:letter|bill|statement|passport|licen[cs]e|id\b|card|payslip|prescription|boarding pass|invoice|bank \w+|cheque))/gi,
    withoutDigits: true,
  },
  {
    kind: 'phone',
    pattern:
      /(?<![\d.£$€#/-])(?:(?:\+|00)\d{1,3}[ .-]{0,2}(?:\(0\))?[ ().-]{0,3})?\(?\d{2,5}\)?(?:[ .-]?\d{2,5}){1,4}(?![\d%]|[.,]\d)/g,
    accepts: isPhone,
  },
  {
    kind: 'phone',
    pattern:
      /\b(?:call|ring|text|phone|reach|contact|whatsapp|mobile|mob|cell|tel|number)(?: \w+){0,3}(?: is| on| at|:)? ?(\(?\d{3}\)?[ .-]?\d{3}[ .-]?\d{3,4})(?!\d)/gi,
  },
  {
    kind: 'plate',
    pattern: /\b[A-HJ-PR-Y][A-HJ-PR-Y](?:0[1-9]|[1-7]\d) ?[A-HJ-PR-Z]{3}\b/g,
  },
  {
    kind: 'plate',
    pattern:
      /\b(?:(?:number|licen[cs]e) ?plate|registration|reg(?: (?:number|no\.?|plate))?|plate)(?: (?:is|was|number|of the \w+))?:? ((?=[A-Z\d ]*\d)[A-Z\d]{1,4}[ -]?[A-Z\d]{2,4})\b/g,
  },
  // In small letters only the present British form, and no word of everyday speech behind it.
  {
    kind: 'plate',
    pattern:
      /\b(?:registration|reg|plate)(?: (?:number|no\.?|plate))?(?: (?:is|was|of (?:my|the) \w+))?:? ([a-hj-pr-y]{2}(?:0[1-9]|[1-7]\d)(?: (?!(?:was|the|and|but|has|had|for|not|you|can|now|are|its|out|all|why|who|pls|got|get|did|her|she|let|put|set|day|may|dec|jan|feb|nov)\b))?[a-hj-pr-z]{3})\b/gi,
  },
  {
    kind: 'address',
    pattern: new RegExp(
      `\\b(?:flat|apt\\.?|apartment|unit|suite) \\d{1,4}[a-z]?,? \\d{1,4}[a-z]?,? (?:(?!(?:on|the|of|in|for|a|an|to|by|my|at|and|or|days?|weeks?|months?|years?|hours?|hrs|mins?|minutes|miles?|times|people)\\b)\\p{L}{2,20} ){1,2}(?:${STREET})\\b\\.?(?:, \\p{L}{3,20})?`,
      'giu',
    ),
  },
  {
    kind: 'address',
    pattern: new RegExp(
      `(?<![:.\\d])\\b(?:(?:flat|apt\\.?|apartment|unit|suite) )?\\d{1,5}[A-Za-z]?,? (?:[A-Z][\\p{L}'’]{1,20} ){1,3}(?:${STREET})\\b\\.?(?:,? [A-Z][\\p{L}]{2,20})?`,
      'giu',
    ),
    accepts: (text) =>
      /\d\w?,? [A-Z]/.test(text) || /\d\w?,? \p{L}+ (?:street|road|avenue|lane|close|crescent|drive)\b/iu.test(text),
  },
  {
    kind: 'address',
    pattern:
      /\b(?:(?:my|our|the|home|delivery|new|full) (?:home |delivery |postal |new |full )?address is|address:|(?:i|we) live (?:at|on)|(?:come|delivered?|send it|ship it|drop it|post it) (?:round )?(?:to|at)) (?:(?:flat|apartment|apt|unit) )?\d{1,4}[a-z]?\b[^.!?\n]{0,60}/gi,
  },
  {
    kind: 'postcode',
    pattern: /\b(?:GIR ?0AA|[A-PR-UWYZ](?:\d[A-HJKPS-UW\d]?|[A-HK-Y]\d[ABEHMNPRV-Y\d]?) ?\d[ABD-HJLNP-UW-Z]{2})\b/g,
  },
  {
    kind: 'postcode',
    pattern:
      /\b(?:postcode|post code|postal code|zip(?: ?code)?)(?: is|:)? ?([A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|\d{5}(?:-\d{4})?)\b/gi,
  },
  {
    kind: 'postcode',
    pattern: new RegExp(
      `\\b(?:(?:live|living|based|located|am|'m|im|are|'re)(?: \\w+){0,2} (?:in|at|near|on)|address(?: is)?|deliver(?:y|ies|ed|s|ing)?(?: \\w+){0,2} (?:to|in)|(?:sent|send|posted|post|shipped|ship) (?:it |them )?to|(?:${STREET})(?:,? \\p{L}+)?)[:,]? ((?:${POST_AREA})\\d[a-z\\d]? ?\\d(?!(?:nd|rd|st|th|ft|gb|tb|hr|yr|wk|lb|pp|px|pt|ps)\\b)[abd-hjlnp-uw-z]{2})\\b`,
      'giu',
    ),
  },
  {
    kind: 'postcode',
    pattern:
      /\b(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]),? (\d{5}(?:-\d{4})?)\b/g,
  },
  {
    kind: 'reference',
    pattern:
      /\b(?:order|booking|reference|ref|account|customer|ticket|case|claim|policy|invoice|tracking|complaint|confirmation|reservation|membership|member|incident|job|delivery|pnr|locator|consignment|parcel|loyalty card|meter|serial)(?: (?:number|num|no\.?|id|ref(?:erence)?|code))?(?: is| was|'s|:|-|#)* ?#? ?((?=[A-Z-]*\d)[A-Z]{0,5}[ -]?\d{3,}[A-Z\d-]*|(?=[A-Z\d]*\d)(?=[A-Z\d]*[A-Z])[A-Z\d]{5,14})\b/gi,
    accepts: (text) => !/^(?:19|20)\d{2}$/.test(text.trim()) && /\d/.test(text),
  },
  {
    kind: 'reference',
    pattern:
      /(?<![\w£$€.,])#?(?:\d{5,12}(?:-?[A-Z])?|[A-Z]{1,5}-?\d{4,12}|(?=[A-Z\d]*\d)(?=[A-Z\d]*[A-Z])[A-Z\d]{6}|\d{3,5}-\d{4,8}(?:-\d{4,8})?)(?![\w%]|[.,]\d)/g,
    accepts: (text) =>
      !/^(?:19|20)\d{2}$/.test(text) &&
      !/^(?:SAVE|CODE|OFF|WELCOME|PROMO|DEAL|XMAS|SALE|LOVE|FREE|COVID|WIN|PS|RTX|GTX|IOS|MP|B|M|A)-?\d{1,5}$/.test(
        text,
      ) &&
      !/000$/.test(text) &&
      !/^\d+(?:ST|ND|RD|TH|KM|MB|GB|MPH)$/.test(text) &&
      !FLIGHT_NUMBER.test(text) &&
      !PRODUCT_NUMBER.test(text),
    notAfter:
      /\b(?:flights?(?: no\.?| number)?|error(?: code)?|part (?:number|no\.?)(?: is)?|model(?: number| no\.?)?)[:#]? $/i,
  },
];

const ROWS_WITHOUT_DIGITS = ROWS.filter(({ withoutDigits }) => withoutDigits);

const LONGEST_WORDS_BEFORE = 24;

/** What must not be said back in public. Offsets into `text`; overlapping finds are given once, the first kind that fits. */
export function findPersonalData(text: string): PersonalDatum[] {
  const found: PersonalDatum[] = [];
  for (const { kind, pattern, accepts, partsOf, notAfter } of /\d/.test(text) ? ROWS : ROWS_WITHOUT_DIGITS) {
    for (const match of text.matchAll(pattern)) {
      const datum = match[1] ?? match[0];
      const start =
        match.index +
        match[0].length -
        (match[1] === undefined ? match[0].length : match[0].length - match[0].lastIndexOf(datum));
      if (accepts && !accepts(datum)) continue;
      if (notAfter?.test(text.slice(Math.max(0, start - LONGEST_WORDS_BEFORE), start))) continue;
      for (const part of partsOf?.(datum) ?? [{ start: 0, end: datum.length }]) {
        const datumAt = { start: start + part.start, end: start + part.end };
        if (!found.some((other) => datumAt.start < other.end && datumAt.end > other.start))
          found.push({ kind, ...datumAt });
      }
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Each kind once, in the order of the text. */
export function kindsOf(found: readonly PersonalDatum[]): PersonalKind[] {
  return [...new Set(found.map(({ kind }) => kind))];
}
