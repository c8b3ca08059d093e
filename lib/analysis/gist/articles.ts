import { isKnownThing, isPluralNoun } from './phrases';
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
      ["you can't set up the lamp in app", "you can't set up the lamp in the app"],
      ['left out', 'where to go on the mobile app to order refills'],
      ['your bag was left at gate', 'your bag was left at the gate'],
      ['you were charged for in app purchases', 'you were charged for in app purchases'],
    ],
  },
  {
    pattern: new RegExp(`\\b(${DONE_TO}) (${OWN})${ENDS}`, 'g'),
    as: '$1 your $2',
    examples: [
      ["you can't change lock screen", "you can't change your lock screen"],
      ['left out', 'the kiosk was unable to print your boarding pass'],
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
      ['you never received item', 'you never received your item'],
      ["you can't get refund", "you can't get your refund"],
    ],
  },
  {
    pattern:
      /\b(from|to|by|with|at) (seller|driver|courier|host|bank|airline|manager|buyer|store|retailer|manufacturer|server|restaurant|hotel)(?=$| (?:and|or|who|that|since|for|yet|again)\b)/g,
    as: '$1 the $2',
    examples: [["you've had no response from seller", "you've had no response from the seller"]],
  },
  {
    pattern: /\b(having|have|has|had|got|getting|is|was) (issue|error|answer)(?=$| (?:with|when|in|on|while|from)\b)/g,
    as: '$1 an $2',
    examples: [["left out", "you're having an issue with an old account"]],
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
    examples: [["you couldn't move your ferry to earlier one", "you couldn't move your ferry to an earlier one"]],
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
  ['your wife account was charged', "your wife's account was charged"],
  ['your mums flight was cancelled', "your mum's flight was cancelled"],
  ["you can't cancel your little brothers account", "you can't cancel your little brother's account"],
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
