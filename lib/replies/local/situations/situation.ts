import type { Sector } from '../sectors';

/** A question that splits the matter, and what in the post would already answer it. */
export interface Question {
  text: string;
  /** The post says it already, or the question makes no sense beside these words. */
  unless?: Pick<RegExp, 'test'>;
}

/**
 * A situation that the post's own words name, told narrowly enough that every line below suits every post that matches. Patterns are tried on the post
 * without handles, links and emoji, whatever the case; they begin with known words, so that few of them have to be run.
 */
export interface Situation {
  id: string;
  /** Whose customers write about it. Left out: anybody's. */
  sectors?: readonly Sector[];
  /** All of them stand somewhere in the post. None at all: the row is found by what was learned from posts about it alone (`learned`). */
  when: readonly RegExp[];
  /** None of these does. */
  not?: RegExp;
  /** Without one of these words it is not meant, however near the post stands to it. */
  needs?: RegExp;
  /** Acknowledges the matter by its name, in one sentence without "sorry"; may use {duration}, {count}, {thing}. Used where the post's own clause cannot be said back. */
  ack: readonly string[];
  /** What others did, so that the brand has nothing to be sorry for. */
  ofOthers?: true;
  /** The plain name of the matter, as it follows "I'm sorry about". Where there is one, a card that opens with the matter says it before any line of `ack`. */
  matter?: string;
  /** Unpleasant, and nobody is hurt by what is told: each line of `ack` says the safe step itself, and no emergency is made of it. */
  harmless?: true;
  /** Its acknowledgement comes before the post's own words: it tells what they want to know, or what is safe. */
  leads?: true;
  /** It is running as it is told: what is looked up is told to all, and nothing is needed in private. */
  live?: true;
  /** Splits the causes as somebody who knows the trade would; never asks for personal data. May be empty. */
  ask: readonly Question[];
  /** A harmless thing to try now, one sentence; only where it commonly helps and the post does not say that it was tried. */
  quick?: readonly Question[];
  /** The one thing to send in private, as it follows "DM me": "your order number". */
  detail: string;
  /** What I do with it, as it follows "and I'll": "find out where your parcel is". Nothing that cannot be kept. */
  act: readonly string[];
  hits: readonly string[];
  misses: readonly string[];
}

/** Rows of plain words, which hold only where the category is sure. */
export const isWide = ({ id }: Pick<Situation, 'id'>): boolean => id.startsWith('likely-');
