import { alternativesFrom } from './alternatives';
import { Needs } from './neededPieces';
import type { SearchedText } from './searchedText';
import { Body, beginningsOf } from './ways';

/** A longer one is compiled without what cannot match in the text at hand, in a fraction of the time. */
const SHORT = 200;
/** One that has been needed in more forms than this is compiled whole, which pays from then on. */
const MOST_FORMS = 4;

/** One of the alternatives of a pattern, compiled when a text first needs it. */
export class Branch {
  /** How its matches begin; `null` where they could begin with anything. */
  readonly beginnings: readonly number[] | null;
  readonly #body: Body;
  readonly #flags: string;
  #needs: Needs | null = null;
  /** The text that the needs were looked for in last, and whether they are met. */
  #askedOf = 0;
  #isPossible = true;
  #whole: RegExp | null = null;
  /** By what was left of it for the texts so far. */
  #forms: Map<string, RegExp> | null = null;
  /** The text that was looked at last, and what it was looked at with. */
  #lookedAt = 0;
  #form: RegExp | null = null;

  constructor(source: string, flags: string, mayBeNarrowed: boolean) {
    this.beginnings = beginningsOf(source);
    this.#body = new Body(source);
    this.#flags = flags + (this.beginnings ? 'y' : 'g');
    if (mayBeNarrowed && source.length > SHORT) this.#forms = new Map();
  }

  /** Whether what a match needs stands in the text: sometimes true though there is no match, never false where there is one. */
  isPossibleIn(searched: SearchedText): boolean {
    if (this.#askedOf !== searched.number) {
      this.#askedOf = searched.number;
      this.#isPossible = this.needs.areMetIn(searched);
    }
    return this.#isPossible;
  }

  /** Reads ahead what a match needs. */
  makeReady(): void {
    this.#needs ??= this.needs;
  }

  get needs(): Needs {
    this.#needs ??= new Needs(this.#flags.includes('v') ? '' : this.#body.source);
    return this.#needs;
  }

  /** The match that begins right at a place, or, where matches could begin with anything, the first one from there on. */
  matchAt(place: number, searched: SearchedText): RegExpExecArray | null {
    const compiled = this.#whole ?? this.#compiledFor(searched);
    if (!compiled) return null;
    compiled.lastIndex = place;
    return compiled.exec(searched.text);
  }

  #compiledFor(searched: SearchedText): RegExp | null {
    if (this.#lookedAt === searched.number) return this.#form;
    this.#lookedAt = searched.number;
    this.#form = this.#formFor(searched);
    return this.#form;
  }

  #formFor(searched: SearchedText): RegExp | null {
    if (!this.#forms || this.#forms.size >= MOST_FORMS) {
      if (!this.#body.isPossibleIn(searched)) return null;
      this.#whole = new RegExp(this.#body.source, this.#flags);
      return this.#whole;
    }
    const source = this.#body.narrowed(searched);
    if (source === null) return null;
    const before = this.#forms.get(source);
    if (before) return before;
    const made = new RegExp(source, this.#flags);
    this.#forms.set(source, made);
    return made;
  }
}

/** With one of several numbered groups left out the others would change their numbers, and what refers to one would be lost. */
const REFERS = /\((?!\?)|\\(?:k<|[1-9])/;
const ESCAPED = /\\[^k1-9]|\[(?:[^\]\\]|\\.)*\]/g;
/** Boundaries and looks ahead and back: there is one way at most in which they hold. */
const LEAD = /^(?:\\b|\^|\(\?<?[=!](?:[^()\\]|\\.)*\))*/;
const GROUP = '(?:';
const QUANTIFIED = /^[*+?{]/;
/** What stands behind a group is repeated behind each of its alternatives, which does not pay for more than this. */
const LONGEST_REST = 30;

/** `\b(?:late|lost)\b` → `\blate\b`, `\blost\b`: matches the same, the first that holds first. */
function spread(source: string): string[] {
  const lead = LEAD.exec(source)?.[0] ?? '';
  if (!source.startsWith(GROUP, lead.length)) return [source];
  const { alternatives, end } = alternativesFrom(source, lead.length + GROUP.length);
  const rest = source.slice(end + 1);
  if (QUANTIFIED.test(rest) || rest.length > LONGEST_REST) return [source];
  return alternatives.flatMap((alternative) => spread(`${lead}${alternative}${rest}`));
}

/** The alternatives of a pattern in the order in which they are tried at a place. */
export function branchesOf(pattern: RegExp): Branch[] {
  const flags = pattern.flags.replace(/[gy]/g, '');
  const isWhole = pattern.unicodeSets || REFERS.test(pattern.source.replace(ESCAPED, ''));
  const sources = isWhole ? [pattern.source] : alternativesFrom(pattern.source, 0).alternatives.flatMap(spread);
  return sources.map((source) => new Branch(source, flags, !isWhole));
}
