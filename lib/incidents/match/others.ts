import { rarityOf, stemOf } from './stems';

const rx = (parts: TemplateStringsArray, ...values: string[]) => {
  const source = String.raw(parts, ...values).replace(/\s*\n\s*/g, '');
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${source})(?![\p{L}\p{N}])`, 'u');
};

/** Sets the brand against another: "glad I use you", "not your fault". Sought in the plain line. */
export const CONTRAST = rx`
  (?:not|nothing to do with) (?:you(?:r)?s?|you lot|you guys|ours?)(?: lot| guys| fault)?(?= \.| \?|$| is| though| just| i| but| people)|(?:glad|lucky|relieved|pleased) (?:i|we|im|that i|its not|to be)|(?:so )?(?:switched|moved|came|come|going|coming|go|moving) (?:over |back )?(?:to|with) you|
  unlike you|at least (?:you|its not you)|different (?:bank|company|brand|shop|firm|airline|one|provider|exam board|people)|(?:another|other) (?:bank|company|brand|firm|provider|airline)|should (?:have|of) stayed|thinking of (?:moving|switching|coming) to you|wrong (?:company|account|brand|lot)|not you lot|isnt you|you lot (?:at least|are (?:saints|better))|different \p{L}+ i know|(?:gutted|sorry|sad) for them|(?:off|change|come|moving|switch\p{L}*) to you(?: lot| guys)?(?= \.| instead|$| now)|(?:off|theirs) (?:off )?as well|have got it far worse|youve (?:always )?been (?:ok|good|fine|great)|never (?:had )?(?:any )?bother with you(?:rs)?|compared (?:with|to) you(?:rs)?|(?:glad|relieved|lucky) (?:im|i am|were|we are|we chose|i chose|i use|we use)|so yours|use you instead|you(?:re| are)? not (?:the|alone)|instead of (?:that|them)`;

/** Words that stand for a group of companies or another body. */
export const OTHER_BODY = rx`my (?:gym|bank|council|employer|landlord|old \p{L}+|surgery|work|boss|phone)|the (?:council|government|tube|electric lot|railway|airport|other (?:lot|one|shop))|councils`;

const CAPITALISED = /(?<![\p{L}\p{N}@#.])\p{Lu}[\p{Ll}]{2,}(?:['’]s)?(?: \p{Lu}\p{Ll}{2,}(?:['’]s)?)*/gu;
const GOES_ON =
  /^ ?(?:['’]s\b|is|are|was|has|have|had|just|did|does|do|lost|sold|put|keeps?|recalled|cancelled|charged|overcharged|never|also|got|hasn['’]?t|went|ran|\p{L}+ed)\b/iu;
const BEFORE_A_PLACE = /\b(?:in|at|from|to|near|of|on|via|for|around|outside|through|between|the|and|&) $/i;
const FIRST = /(?:^\s*|[.!?…\n"“:]\s*)$/;
const MONTHS_AND_DAYS =
  /^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|English|British|Mum|Dad|Mam|Nan|Gran|Thanks?|Hi|Hello|Hey|Please|Dear)\b/;

/**
 * Whether somebody unknown is named who does something: "Viewly's down". 0: nobody … 1: a name in the middle of a sentence, .6: the first word, which may only be
 * a rare word.
 * @param ours what belongs to the brand and the incident: names, products, places, words of the sheet
 */
export function namesAnother(text: string, ours: ReadonlySet<string>): number {
  let most = 0;
  for (const match of text.slice(0, 2000).matchAll(CAPITALISED)) {
    const name = match[0].replace(/['’]s$/, '');
    const before = text.slice(0, match.index);
    const after = text.slice(match.index + match[0].length);
    if (MONTHS_AND_DAYS.test(name) || BEFORE_A_PLACE.test(before)) continue;
    const words = name.toLowerCase().split(' ');
    if (words.some((word) => ours.has(stemOf(word)))) continue;
    if (!/['’]s$/.test(match[0]) && !GOES_ON.test(after)) continue;
    if (!FIRST.test(before)) most = 1;
    else if (words.length > 1 || words.every((word) => rarityOf(stemOf(word)) === 1)) most = Math.max(most, 0.6);
  }
  return most;
}
