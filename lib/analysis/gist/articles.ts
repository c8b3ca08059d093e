import { isKnownThing, isPluralNoun } from './nouns';
import { MASS } from './things';

/** Behind a noun phrase nothing more of it may follow: "in app purchases" is no "app". */
const ENDS =
  "(?=$| (?:again|since|after|before|when|whenever|while|for|or|and|to|at|from|today|now|anymore|every|because|with|without|via|in|on|is|are|was|were|being|not|isn't|doesn't|won't|keeps)\\b)";
const OWN =
  'boarding pass|lock screen|home screen|billing info|billing information|billing details|billing address|payment method|payment details|card details|bank details|delivery address|password|username|user name|email address|phone number|account|profile picture|order|booking|subscription|ticket|inbox|licence|license|luggage|ticket history|order history';
const DONE_TO =
  'change|update|set|see|reset|recover|access|open|enter|verify|print|delete|remove|cancel|edit|find|view|check|track|add|download|load|upload|renew|claim';
const PLACES =
  'phone|app|website|web site|site|page|checkout|tablet|laptop|computer|desktop|console|store|shop|airport|station|gate|counter|desk|menu|screen|internet|net';
const RELATIVES =
  'mum|mom|mother|father|dad|nan|gran|grandma|grandad|aunt|uncle|wife|husband|partner|daughter|son|sister|brother|friend|girlfriend|boyfriend|neighbour|neighbor';

/** A small word that was left out in haste, and how it is put back. */
interface LeftOut {
  pattern: RegExp;
  as: string;
  examples: readonly (readonly [typed: string, said: string])[];
}

export const LEFT_OUT: readonly LeftOut[] = [
  {
    pattern: new RegExp(
      `\\b(in|on|at|from|via|through) ((?:mobile |customs |check-in |ticket )?(?:${PLACES}))${ENDS}`,
      'g',
    ),
    as: '$1 the $2',
    examples: [
      ["you can't name the kiln in app", "you can't name the kiln in the app"],
      ['how to pause a class on mobile app', 'how to pause a class on the mobile app'],
      ['your bag was left at gate', 'your bag was left at the gate'],
      ['you were charged for in app purchases', 'you were charged for in app purchases'],
    ],
  },
  {
    pattern: new RegExp(`\\b(${DONE_TO}) (${OWN})${ENDS}`, 'g'),
    as: '$1 your $2',
    examples: [
      ["you can't change lock screen", "you can't change your lock screen"],
      ['the desk lost the link to renew licence', 'the desk lost the link to renew your licence'],
      ["you can't order again", "you can't order again"],
    ],
  },
  {
    pattern:
      /\b(send|sent|write|post|leave|get|got) (message|text|reply|review|comment|voucher)(?=$| (?:on|to|from|in|for|since|again)\b)/g,
    as: '$1 a $2',
    examples: [["you can't send message on the site", "you can't send a message on the site"]],
  },
  {
    pattern:
      /\b(receive|received|get|got|deliver|delivered|return|returned|collect|track|find) (item|items|package|parcel|product|refund|delivery|order|goods)(?=$| (?:on|to|from|in|for|since|again|yet|at)\b)/g,
    as: '$1 your $2',
    examples: [
      ['nobody collected your rug or returned goods', 'nobody collected your rug or returned your goods'],
      ["you can't get refund", "you can't get your refund"],
    ],
  },
  {
    pattern:
      /\b(from|to|by|with|at) (seller|driver|courier|host|bank|airline|manager|buyer|store|retailer|manufacturer|server|restaurant|hotel)(?=$| (?:and|or|who|that|since|for|yet|again)\b)/g,
    as: '$1 the $2',
    examples: [['the key was taken by courier', 'the key was taken by the courier']],
  },
  {
    pattern: /\b(having|have|has|had|got|getting|is|was) (issue|error|answer)(?=$| (?:with|when|in|on|while|from)\b)/g,
    as: '$1 an $2',
    examples: [["you're having issue with the pool gate", "you're having an issue with the pool gate"]],
  },
  {
    pattern: /\b(having|have|has|had) (problem|fault|bug)(?=$| (?:with|when|in|on|while)\b)/g,
    as: '$1 a $2',
    examples: [['you have problem with the ferry app', 'you have a problem with the ferry app']],
  },
  {
    pattern:
      /\b(to|for|on|with|onto) (earlier|older)(?= (?:one|flight|train|ferry|bus|seat|slot|version|model|date)\b)/g,
    as: '$1 an $2',
    examples: [['your lesson was moved to earlier slot', 'your lesson was moved to an earlier slot']],
  },
  {
    pattern:
      /\b(to|for|on|with|onto) (later|new|newer|different|smaller|bigger|larger|cheaper)(?= (?:one|flight|train|ferry|bus|seat|slot|version|model|date|card|phone|device|account|address)\b)/g,
    as: '$1 a $2',
    examples: [["you can't log in on new phone", "you can't log in on a new phone"]],
  },
];

/** "my wife account", "my mums phone" */
const RELATIVES_OWN = new RegExp(
  `\\b(?<=your (?:(?:little|big|older|younger|elderly|late|best) )?)(${RELATIVES})(s)? ([a-z]+)`,
);

export const RELATIVES_EXAMPLES: readonly (readonly [typed: string, said: string])[] = [
  ['your aunt ticket was torn', "your aunt's ticket was torn"],
  ['your mums flight was cancelled', "your mum's flight was cancelled"],
  ['your older sisters tent is torn', "your older sister's tent is torn"],
  ['your son was left behind', 'your son was left behind'],
  ['your mums are here', 'your mums are here'],
];

/** A phrase with the articles and possessives that were left out of it. */
export function withArticles(phrase: string): string {
  const owned = phrase.replace(RELATIVES_OWN, (found, who: string, many: string | undefined, what: string) =>
    /^(?:is|are|was|were|have|had|can|could|won|has|and|or|not|being|in|on|at|to|with)$/.test(what) ||
    !(many || isSingle(what) || isPluralNoun(what))
      ? found
      : `${who}'s ${what}`,
  );
  return LEFT_OUT.reduce((said, { pattern, as }) => said.replace(pattern, as), owned);
}

const isSingle = (noun: string) => isKnownThing(noun) && !MASS.has(noun);
