import type { Question } from '../situations/situation';
import type { Sector } from './sector';

/** What an agent of a sector asks first, whatever the trouble: for posts whose matter nothing else knows. */
export interface SectorGuide {
  sector: Sector;
  /** In order of use: the first that stays open is asked. The same question stands in several wordings, one after the other. */
  ask: readonly Question[];
  /** Its questions tell more than those that fit every fault, so that they come first. */
  leads?: true;
  /** The one thing to send in private, as it follows "DM me". Never a password, PIN or full card number. */
  detail: string;
  /** Words beside which the detail can be there and helps; without any, a few details in one's own words are asked for. */
  fits: RegExp;
  /** Posts, and the question that is asked first; `null`: none fits. */
  examples: readonly { post: string; asks: string | null }[];
}

interface Fit {
  /** Words that tell it already, or beside which it makes no sense. Lower case; found in any case. */
  told?: string;
  /** It fits only beside one of these words. */
  only?: string;
  /** As `told`, where capitals and digits are the signal. */
  names?: RegExp;
}

/** Letters of a pattern in either case, so that capitals may stay a signal elsewhere in it; escapes and classes stay. */
const inEitherCase = (source: string) =>
  source.replace(/\\.|\[[^\]]*\]|[a-z]/g, (part) => (part.length === 1 ? `[${part}${part.toUpperCase()}]` : part));

const anyOf = (words: string) => `(?<![\\w'])(?:${inEitherCase(words)})(?!\\w)`;

/** Nothing is asked of somebody who has sent it all, or whose trouble is over. */
const OVER =
  "(?:have |'ve |just )?(?:dm'?e?d|pm'?e?d|messaged) (?:you|u|it|them)|(?:i've|i have|just) dm'?e?d|sent (?:you |u |it |them )?(?:\\w+ ){0,4}(?:dm|pm|private message|direct message)s?|(?:dm|message) sent|check (?:your|ur|my) dms?|(?:my|your|ur) dms?|never ?mind|nvm|(?:works?|working|sorted|fixed|resolved|solved|arrived|back) (?:now|again now)|all sorted|thanks for (?:the|my|our)|best (?:\\w+ ){0,2}ever|made my (?:day|night|week)|excellent|delicious|yum\\w*|(?:got|has been|is|was) (?:it )?(?:sorted|resolved)";

/** One question in its wordings. */
export function ways(texts: readonly string[], { told, only, names }: Fit): Question[] {
  const sources = [
    only && `^(?![\\s\\S]*${anyOf(only)})`,
    anyOf(told ? `${told}|${OVER}` : OVER),
    names?.source,
  ].filter(Boolean);
  const unless = new RegExp(sources.join('|'));
  return texts.map((text) => ({ text, unless }));
}
