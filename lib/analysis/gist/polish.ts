/** Words that a cut leaves hanging at the end. */
const HANGING =
  / (?:whether|having|and|or|so|then|because|but|the|an?|to|of|with|your|our|also|anymore but|any more without|without|than|when|that they|which|my|for|at|from|into|if|(?:you|we) (?:get|have|see|can|are|am)|tho|though|lol|pls|u|i)$/i;
const HANGING_TIME = / (?:the (?:second|minute|moment|instant|day|week|night|time|first time|next time|way))$/;
/** "log in to your account | it …": the pronoun opens what comes after. */
const NEXT_SUBJECT =
  /(?<=\b(?:account|app|phone|playstation|console|order|card|game|website|site|laptop|each other|password|email)) (?:it|you|u)$/i;
/** Where an address of a page stood. */
const LEFT_OF_LINK =
  /(?<!\b(?:the|a|an|your|our|this|that|any|no|of|and|reset|tracking|payment|download|email|label|wrong|broken|dead)) links?$/i;
/** Names nothing that a reader could take up. */
const VAGUE =
  /\bget(?:ting)? (?:the|an?|this) (?:message|error|email|notification|error message)$|\bhow to get it \w+$|^not being able to (?:find|do|get|see|use|say|even) (?:any|some)?(?:thing|it|that|this)?$|\bhaving trouble (?:playing|getting|finding|using|with it|with this)$|\bthe (?:words|inconvenience)$|^(?:the|your) s \b/i;

/** A phrase without what cutting has left over, and with the right article; `null` when it names nothing. */
export function polished(text: string): string | null {
  let said = text.replace(/\s+/g, ' ').trim().replace(LEFT_OF_LINK, '');
  for (let rounds = 0; rounds < 3; rounds++) {
    const shorter = said.replace(NEXT_SUBJECT, '').replace(HANGING_TIME, '').replace(HANGING, '');
    if (shorter === said) break;
    said = shorter;
  }
  said = said
    .replace(/\ba (?!one\b|once\b|eu|uni|use[ds]?\b|uk\b|us\b)(?=[aeiou][a-z]{2}|hour\b)/g, 'an ')
    .replace(/\ban (?!hour|honest|heir|hon)(?=[bcdfghjklmnpqrstvwxyz][a-z]{2})/g, 'a ');
  return VAGUE.test(said) ? null : said;
}

/** Phrases as they are cut, and as they are said. */
export const POLISHED: readonly (readonly [cut: string, said: string | null])[] = [
  ['your game being stuck in your PlayStation it', 'your game being stuck in your PlayStation'],
  ['the app crashes the second', 'the app crashes'],
  ['over a hour on hold', 'over an hour on hold'],
  ['an unused voucher', 'an unused voucher'],
  ['a unusual charge', 'an unusual charge'],
  ['your music pausing whether', 'your music pausing'],
  ['you keep getting the message', null],
  ["your screen isn't working link", "your screen isn't working"],
  ['a broken link', 'a broken link'],
];
