import type { Incident } from '@/lib/domain/incident';
import { CONSEQUENCES } from './consequences';
import { CONCEPTS, DOMAINS, type Domain } from './domains';
import { type SheetMeanings, sheetMeanings } from './nearness';
import { type MatterRow, OTHER_MATTERS } from './signals';
import { stemOf } from './stems';
import { linesOf, numbersIn, pairTerms, sheetTerms, type Terms, titleTerms } from './terms';
import { tradesIn } from './trades';
import { inAnyForm, type PlainText } from './words';

/** A stretch of the plain line. */
export interface Hit {
  from: number;
  to: number;
  text: string;
}

export function hitsOf(pattern: RegExp, line: string): Hit[] {
  return [...line.matchAll(pattern)].flatMap((match) =>
    match[0] ? [{ from: match.index, to: match.index + match[0].length, text: match[0] }] : [],
  );
}

const isInside = (hit: Hit, masks: readonly Hit[]) => masks.some(({ from, to }) => hit.from < to && from < hit.to);

/** What an incident is looked for by. Made once per incident and version of its match words. */
export interface Probe {
  domain: Domain | null;
  vocabulary: ReadonlySet<string>;
  /** The incident's own words that name what it happens to. */
  own: RegExp | null;
  /** Its own words that say what goes wrong. */
  ownSymptoms: RegExp | null;
  concepts: readonly RegExp[];
  codes: RegExp | null;
  regions: RegExp | null;
  names: RegExp | null;
  title: Terms;
  sheet: Terms;
  /** Pairs of words that stand side by side on the sheet. */
  pairs: Terms;
  /** Amounts, times, dates and counts of the sheet. */
  numbers: ReadonlySet<string>;
  /** The trades that the brand and its sheet speak of. */
  trades: ReadonlySet<string>;
  /** Kinds of fault that the sheet does not speak of. */
  otherMatters: readonly MatterRow[];
  /** What people write of while such a thing is wrong, and what they write of while others are. */
  follows: readonly string[];
  followsOther: readonly string[];
  meanings: SheetMeanings;
  /** Stems of the brand's names and of every word of the sheet. */
  ours: ReadonlySet<string>;
}

const oneOf = (patterns: readonly string[]) =>
  patterns.length ? new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${patterns.join('|')})(?![\p{L}\p{N}])`, 'gu') : null;

const says = (pattern: RegExp | null | undefined, text: string) =>
  pattern ? new RegExp(pattern.source, 'u').test(text) : false;

const plain = (words: string) =>
  words
    .toLowerCase()
    .replace(/['’ʼ]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');

const probes = new WeakMap<Incident, Probe>();

/** @param names the brand's own: they say nothing of the matter */
export function probeFor(incident: Incident, names: readonly string[]): Probe {
  const known = probes.get(incident);
  if (known) return known;
  const { match, template, sheet } = incident;
  const title = titleTerms(incident, names);
  const said = plain([sheet.title, sheet.affected, ...match.words, ...sheet.known.map(({ text }) => text)].join(' . '));
  const lines = linesOf(incident);
  const domain = template ? DOMAINS[template] : null;
  const words = [...match.words, ...match.products].map(plain).filter(Boolean);
  const tellTrouble = words.filter((word) => says(domain?.claim, word) || says(domain?.symptom, word));
  const subjects = words.filter((word) => !tellTrouble.includes(word));
  const kinds = new Set(CONSEQUENCES.filter(({ about }) => says(about, said)).map(({ id }) => id));
  const ours = [...names, ...Object.values(sheet).flatMap((value) => (typeof value === 'string' ? [value] : []))];
  const codes = match.codes.map((code) => code.trim()).filter((code) => code.length >= 3);
  const probe: Probe = {
    domain,
    vocabulary: new Set(
      [...words, plain(sheet.title), domain?.vocabulary ?? ''].flatMap((some) => some.split(' ')).filter(Boolean),
    ),
    own: oneOf(subjects.map(inAnyForm)),
    ownSymptoms: oneOf(tellTrouble.map(inAnyForm)),
    concepts: CONCEPTS.filter(({ named }) => words.some((word) => named.test(word))).map(({ also }) => also),
    codes: codes.length
      ? new RegExp(
          String.raw`(?<![\p{L}\p{N}])(?:${codes.map((code) => literal(code).replace(/(?:\\-|\s)+/g, '[\\s-]?')).join('|')})(?![\p{L}\p{N}])`,
          'giu',
        )
      : null,
    names: oneOf(
      names
        .map(plain)
        .filter((name) => name.length > 2)
        .map(literal),
    ),
    regions: oneOf(match.regions.map(plain).filter(Boolean).map(literal)),
    title,
    sheet: sheetTerms(incident, names, title),
    pairs: pairTerms(lines, names),
    numbers: numbersIn(lines.join(' . ')),
    trades: new Set(tradesIn(plain([...names, ...lines, ...words].join(' . '))).keys()),
    follows: CONSEQUENCES.filter(({ id }) => kinds.has(id)).map(({ id }) => id),
    followsOther: CONSEQUENCES.filter(({ id }) => !kinds.has(id)).map(({ id }) => id),
    meanings: sheetMeanings(incident, names),
    ours: new Set(
      [...ours, said, ...match.products, ...match.regions].flatMap((text) => plain(text).split(' ')).map(stemOf),
    ),
    otherMatters: OTHER_MATTERS.filter(({ pattern }) => !says(pattern, said)),
  };
  probes.set(incident, probe);
  return probe;
}

export interface Found {
  subjects: Hit[];
  generals: Hit[];
  symptoms: Hit[];
  claims: Hit[];
  regions: Hit[];
}

export function findIn({ line }: PlainText, probe: Probe, masks: readonly Hit[]): Found {
  const find = (...patterns: (RegExp | null | undefined)[]) =>
    patterns.flatMap((pattern) => (pattern ? hitsOf(pattern, line).filter((hit) => !isInside(hit, masks)) : []));
  const subjects = find(probe.own, ...probe.concepts);
  return {
    subjects,
    generals: find(probe.domain?.subject, probe.names),
    symptoms: find(probe.domain?.symptom, probe.ownSymptoms),
    claims: find(probe.domain?.claim),
    regions: find(probe.regions),
  };
}

/** The other hit may be the very same words: "login" cannot be both what fails and the failing. */
export const areApart = (some: readonly Hit[], others: readonly Hit[]) =>
  some.some((one) => others.some((other) => one.from >= other.to || other.from >= one.to));
