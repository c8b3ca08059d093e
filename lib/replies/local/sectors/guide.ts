import { remembered } from '@/lib/domain/remembered';
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

const anyOf = (words: string) => new RegExp(`(?<![\\w'])(?:${words})(?!\\w)`, 'i');

/** Nothing is asked of somebody who has sent it all, or whose trouble is over. */
const OVER = anyOf(
  "(?:have |'ve |just )?(?:dm'?e?d|pm'?e?d|messaged) (?:you|u|it|them)|(?:i've|i have|just) dm'?e?d|sent (?:you |u |it |them )?(?:\\w+ ){0,4}(?:dm|pm|private message|direct message)s?|(?:dm|message) sent|check (?:your|ur|my) dms?|(?:my|your|ur) dms?|never ?mind|nvm|(?:works?|working|sorted|fixed|resolved|solved|arrived|back) (?:now|again now)|all sorted|thanks for (?:the|my|our)|best (?:\\w+ ){0,2}ever|made my (?:day|night|week)|excellent|delicious|yum\\w*|(?:got|has been|is|was) (?:it )?(?:sorted|resolved)",
);
const isOver = remembered((words: string) => OVER.test(words));

/** One question in its wordings. */
export function ways(texts: readonly string[], { told, only, names }: Fit): Question[] {
  const [besides, tells] = [only ? anyOf(only) : null, told ? anyOf(told) : null];
  const unless = {
    test: (words: string) =>
      isOver(words) || besides?.test(words) === false || tells?.test(words) === true || names?.test(words) === true,
  };
  return texts.map((text) => ({ text, unless }));
}
