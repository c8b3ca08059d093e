import * as v from 'valibot';
import { CATEGORIES, EMOTIONS, FLAGS, INTENTS, SENTIMENTS } from './labels';

/** Offsets count UTF-16 units of `Post.text`; `end` is exclusive. */
export const evidenceSchema = v.object({
  /** The label this span speaks for, e.g. `emotion:anger`, `flag:pii`, `gist`. */
  what: v.string(),
  start: v.number(),
  end: v.number(),
});
export type Evidence = v.InferOutput<typeof evidenceSchema>;

/**
 * Grammar of the gist: which sentences it fits into. `deed` is what somebody did well: "Priya staying late"; `clause` a whole statement without its
 * mark: "your order still hasn't arrived"; `aim` what they want to do or have done, an infinitive without "to": "move your booking to Friday".
 */
export const GIST_KINDS = [
  'duration',
  'gerund',
  'possessive',
  'thing',
  'praise',
  'deed',
  'question',
  'wish',
  'clause',
  'aim',
] as const;
export type GistKind = (typeof GIST_KINDS)[number];

/** What went before that a reply must not ask for again. */
export const ALREADY_DONE = ['messaged', 'called', 'emailed', 'restarted', 'promised'] as const;
export type AlreadyDone = (typeof ALREADY_DONE)[number];

/** Who seems to speak. A customer speaks of an order or a visit of their own; a bystander has none. */
export const SPEAKERS = ['customer', 'bystander', 'press', 'employee', 'partner', 'minor'] as const;
export type Speaker = (typeof SPEAKERS)[number];

/** Who is answered while something is wrong: each needs something else. */
export const SEGMENTS = [
  'affected',
  'worried',
  'bystander',
  'press',
  'partner',
  'employee',
  'troll',
  'helper',
] as const;
export type Segment = (typeof SEGMENTS)[number];

/** `reference`: an order, booking or account number, which tells strangers little. Everything else is for nobody's eyes. */
export const PERSONAL_KINDS = [
  'email',
  'phone',
  'card',
  'iban',
  'reference',
  'postcode',
  'address',
  'plate',
  'document',
] as const;
export type PersonalKind = (typeof PERSONAL_KINDS)[number];

/** The matter in parts that sentences are built from, in the second person ("your lamp"). `null` means the post does not say. */
export const matterSchema = v.object({
  /** Which kind of trouble; the ids are those of the problem table in lib/analysis. */
  problem: v.nullable(v.string()),
  thing: v.nullable(v.object({ text: v.string(), plural: v.boolean() })),
  /** "two weeks", never "for two weeks". */
  duration: v.nullable(v.string()),
  /** "three times" */
  count: v.nullable(v.string()),
  /** "at the Hull desk" */
  place: v.nullable(v.string()),
  /** What hangs on it, as a tail: "with an exam tomorrow". */
  stake: v.nullable(v.string()),
  /** Staff thanked by name. */
  person: v.nullable(v.string()),
  /** What the post states as wrong, at most two clauses as in the gist's kind `clause`, the gravest first. Absent or empty: none that can be said back. */
  clauses: v.optional(v.array(v.string())),
  already: v.array(v.picklist(ALREADY_DONE)),
});
export type Matter = v.InferOutput<typeof matterSchema>;

export const postAnalysisSchema = v.object({
  /** Two-letter code, `und` when unknown. Anything but `en` gets no further labels than neutral ones. */
  language: v.string(),
  sentiment: v.object({
    label: v.picklist(SENTIMENTS),
    /** −1 … 1 */
    score: v.number(),
    confident: v.boolean(),
  }),
  emotion: v.picklist(EMOTIONS),
  intent: v.picklist(INTENTS),
  category: v.nullable(v.picklist(CATEGORIES)),
  /** 0 routine, 1 raised, 2 sensitive, 3 a specialist first, 4 stop: a person only. */
  severity: v.picklist([0, 1, 2, 3, 4]),
  /** 0 calm … 3 shouting. */
  arousal: v.picklist([0, 1, 2, 3]),
  flags: v.array(v.picklist(FLAGS)),
  /** The concrete matter in words that can be said back, second person; `null` when unsure. */
  gist: v.nullable(v.object({ text: v.string(), kind: v.picklist(GIST_KINDS) })),
  /** Absent where another engine made the analysis. */
  matter: v.optional(matterSchema),
  /** Probability (0 … 1) that the label is right, as far as the model's calibration holds. Absent where another engine made the analysis. */
  certainty: v.optional(v.object({ intent: v.number(), category: v.number(), emotion: v.optional(v.number()) })),
  /** Absent where another engine made the analysis. */
  speaker: v.optional(v.picklist(SPEAKERS)),
  /** Only where the user says who is answered in an incident; else it is told by the words when one is answered. */
  segment: v.optional(v.picklist(SEGMENTS)),
  /** Which personal data stands in the post. A `reference` or `postcode` alone raises the flag `pii` but is no reason to ask for the post to be changed. */
  personal: v.optional(v.array(v.picklist(PERSONAL_KINDS))),
  /** Usable first name from a decorated display name. */
  firstName: v.nullable(v.string()),
  evidence: v.array(evidenceSchema),
});
export type PostAnalysis = v.InferOutput<typeof postAnalysisSchema>;

/** One earlier turn under the same post, oldest first. */
export const threadTurnSchema = v.object({ who: v.picklist(['customer', 'brand', 'other']), text: v.string() });
export type ThreadTurn = v.InferOutput<typeof threadTurnSchema>;
