import { wordTable } from '@/lib/domain/wordTable';

/** British inflection of the verbs that complaints are made of. Rules with a table of exceptions: the library is never needed for these. */

const PAST = wordTable<[base: string, participle: string]>({
  sent: ['send', 'sent'],
  lost: ['lose', 'lost'],
  gave: ['give', 'given'],
  given: ['give', 'given'],
  took: ['take', 'taken'],
  taken: ['take', 'taken'],
  broke: ['break', 'broken'],
  broken: ['break', 'broken'],
  told: ['tell', 'told'],
  left: ['leave', 'left'],
  threw: ['throw', 'thrown'],
  thrown: ['throw', 'thrown'],
  kept: ['keep', 'kept'],
  forgot: ['forget', 'forgotten'],
  forgotten: ['forget', 'forgotten'],
  hung: ['hang', 'hung'],
  made: ['make', 'made'],
  put: ['put', 'put'],
  cut: ['cut', 'cut'],
  split: ['split', 'split'],
  came: ['come', 'come'],
  come: ['come', 'come'],
  went: ['go', 'gone'],
  gone: ['go', 'gone'],
  been: ['be', 'been'],
  got: ['get', 'got'],
  gotten: ['get', 'got'],
  shown: ['show', 'shown'],
  showed: ['show', 'shown'],
  sold: ['sell', 'sold'],
  stole: ['steal', 'stolen'],
  stolen: ['steal', 'stolen'],
  froze: ['freeze', 'frozen'],
  frozen: ['freeze', 'frozen'],
  shrank: ['shrink', 'shrunk'],
  shrunk: ['shrink', 'shrunk'],
  tore: ['tear', 'torn'],
  torn: ['tear', 'torn'],
  fell: ['fall', 'fallen'],
  fallen: ['fall', 'fallen'],
  blew: ['blow', 'blown'],
  died: ['die', 'died'],
  lied: ['lie', 'lied'],
  wrote: ['write', 'written'],
  written: ['write', 'written'],
  rang: ['ring', 'rung'],
  spoke: ['speak', 'spoken'],
  spoken: ['speak', 'spoken'],
  paid: ['pay', 'paid'],
  read: ['read', 'read'],
  held: ['hold', 'held'],
  sat: ['sit', 'sat'],
  stood: ['stand', 'stood'],
  did: ['do', 'done'],
  done: ['do', 'done'],
  had: ['have', 'had'],
  has: ['have', 'had'],
  swore: ['swear', 'sworn'],
  drove: ['drive', 'driven'],
  ran: ['run', 'run'],
  let: ['let', 'let'],
  hit: ['hit', 'hit'],
  stuck: ['stick', 'stuck'],
  found: ['find', 'found'],
  heard: ['hear', 'heard'],
  knew: ['know', 'known'],
  thought: ['think', 'thought'],
  said: ['say', 'said'],
  bought: ['buy', 'bought'],
  brought: ['bring', 'brought'],
  spent: ['spend', 'spent'],
  rode: ['ride', 'ridden'],
  woke: ['wake', 'woken'],
  dealt: ['deal', 'dealt'],
  built: ['build', 'built'],
  lent: ['lend', 'lent'],
  met: ['meet', 'met'],
  shut: ['shut', 'shut'],
  set: ['set', 'set'],
  fed: ['feed', 'fed'],
  won: ['win', 'won'],
  bent: ['bend', 'bent'],
  burst: ['burst', 'burst'],
  wore: ['wear', 'worn'],
  began: ['begin', 'begun'],
  slept: ['sleep', 'slept'],
  grew: ['grow', 'grown'],
  drew: ['draw', 'drawn'],
});
/** Verbs of more than one syllable that double their last letter. */
const DOUBLING =
  /(?:cancel|travel|label|signal|dial|total|fuel|model|level|refer|transfer|prefer|submit|commit|permit|admit|reset|upset|begin|forget|format|unplug|equip|occur|input|output|upsell|handcuff|babysit|pedal)$/;
const DOES = wordTable<string>({ has: 'have', does: 'do', goes: 'go', is: 'be', dies: 'die', lies: 'lie' });

/** "fix" → "fixing", "cancel" → "cancelling", "die" → "dying" */
export function gerundOf(base: string): string {
  const verb = base.toLowerCase().replace(/^(recogn|author|apolog|organ|custom|synchron|real|util|final)iz/, '$1is');
  if (verb === 'be') return 'being';
  if (/ie$/.test(verb)) return `${verb.slice(0, -2)}ying`;
  if (/(?:ee|oe|ye|inge)$/.test(verb)) return `${verb}ing`;
  if (/e$/.test(verb)) return `${verb.slice(0, -1)}ing`;
  if (DOUBLING.test(verb) || /^[^aeiou]*[aeiou][bdglmnprt]$/.test(verb) || /^(?:qu|[^aeiou]+)[iu]t$/.test(verb))
    return `${verb}${verb.at(-1)}ing`;
  return `${verb}ing`;
}

/** "arrived" → "arriving", "came" → "coming"; a base form is taken as it is. */
export function gerundOfPast(past: string): string {
  const verb = past.toLowerCase();
  const irregular = PAST[verb];
  if (irregular) return gerundOf(irregular[0]);
  if (/eed$/.test(verb) && /(?:agreed|freed|guaranteed|refereed)$/.test(verb)) return `${verb.slice(0, -1)}ing`;
  if (/ied$/.test(verb)) return `${verb.slice(0, -3)}ying`;
  if (/[^e]ed$/.test(verb) && verb.length > 4) {
    const stem = verb.slice(0, -2);
    return british(`${stem}ing`);
  }
  return gerundOf(verb);
}

/** "crashes" → "crashing" */
export function gerundOfThird(third: string): string {
  const verb = third.toLowerCase();
  if (DOES[verb]) return gerundOf(DOES[verb]);
  if (/ies$/.test(verb)) return `${verb.slice(0, -3)}ying`;
  if (/(?:sh|ch|ss|x|zz)es$/.test(verb)) return gerundOf(verb.slice(0, -2));
  return gerundOf(/[^s]s$/.test(verb) ? verb.slice(0, -1) : verb);
}

/** "gave" → "given", "charged" → "charged" */
export function participleOf(past: string): string {
  const verb = past.toLowerCase();
  return PAST[verb]?.[1] ?? british(verb);
}

/** "close" → "closes" */
export function thirdPersonOf(base: string): string {
  const verb = base.toLowerCase();
  if (verb === 'have') return 'has';
  if (verb === 'be') return 'is';
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

function british(word: string): string {
  return word.replace(/^(cancel|travel|label|dial|signal)(ed|ing)$/, '$1l$2');
}

export const INFLECTION_EXAMPLES: [form: 'gerund' | 'past' | 'third' | 'participle', from: string, to: string][] = [
  ['gerund', 'log', 'logging'],
  ['gerund', 'cancel', 'cancelling'],
  ['gerund', 'open', 'opening'],
  ['gerund', 'get', 'getting'],
  ['gerund', 'deliver', 'delivering'],
  ['gerund', 'load', 'loading'],
  ['gerund', 'die', 'dying'],
  ['gerund', 'change', 'changing'],
  ['gerund', 'play', 'playing'],
  ['gerund', 'show', 'showing'],
  ['gerund', 'fit', 'fitting'],
  ['gerund', 'see', 'seeing'],
  ['gerund', 'quit', 'quitting'],
  ['gerund', 'wait', 'waiting'],
  ['gerund', 'reset', 'resetting'],
  ['past', 'arrived', 'arriving'],
  ['past', 'came', 'coming'],
  ['past', 'shipped', 'shipping'],
  ['past', 'died', 'dying'],
  ['past', 'tried', 'trying'],
  ['past', 'canceled', 'cancelling'],
  ['past', 'fell', 'falling'],
  ['third', 'crashes', 'crashing'],
  ['third', 'freezes', 'freezing'],
  ['third', 'logs', 'logging'],
  ['third', 'goes', 'going'],
  ['third', 'tries', 'trying'],
  ['participle', 'gave', 'given'],
  ['participle', 'charged', 'charged'],
  ['participle', 'canceled', 'cancelled'],
];

/** The base of an irregular form ("gave" → "give"); `null` for every other word. */
export function baseOfForm(form: string): string | null {
  return Object.hasOwn(PAST, form) ? (PAST[form]?.[0] ?? null) : null;
}
