import { rememberedWord } from '@/lib/domain/remembered';
import { signsIn } from '@/lib/domain/signsIn';
import { wordTable } from '@/lib/domain/wordTable';
import { type Piece, type Reading, rereadWith } from './reading';

/**
 * Words of danger hide in stretched letters ("killl myselffff"), in signs that look like letters ("k1ll", "d!e", a Cyrillic "е") and in misspellings.
 * A post that holds such words is read a second time with the words they stand for, for the cues of danger alone: whoever writes so means the words as much
 * as one who spells them.
 */

/** Words that cues of danger live by. Only these are looked for behind signs and doubled letters: any other guess would be chance. */
const DANGER_WORDS =
  'kill kills killed killing killer die dies died dying dead death suicide suicidal myself yourself himself herself hang hanging hanged stab stabs stabbed stabbing shoot shooting shot bomb bombs bombed burn burns burned burning burnt acid knife gun guns hurt hurts murder murdered overdose overdosed pills slit wrists throat bleed bleeding blood strangle beat smash explode explodes exploded exploding fire smoke smoking gas spark sparks sparked sparking electrocuted electric shock shocked poison poisoned choke choked choking suffocate suffocated scalded unconscious hospital ambulance allergic life unalive alone goodbye smell smells smelled'.split(
    ' ',
  );

/** Words around those, which people stretch as well. */
const WORDS_BESIDE =
  'a i you u ur your me my we us it its to too be been being do so no not now on off of or and all am is are was were will well ill want wants wanna gonna going go gone cant can wont dont never ever forever anymore more any again over end ending ended live living alive sleep wake up tired done please pls plz help need me someone somebody nobody everyone everything nothing anything way out here there home house shop store staff driver manager feel feeling felt see hell hate love sorry tell still just this that hope hopeless worthless useless wish all them him her they he she with without why how what when every single day today tonight tomorrow good god bad really very cannot could would should face hand hands head back caught blew up off cut legs teeth find come coming soon wait watch look leave left stop bye stay'.split(
    ' ',
  );

/** As people misspell them. None is a word that ordinary posts hold; where one is a name, no cue holds beside it. */
const MISSPELT = wordTable<string>({
  wnt: 'want',
  wnat: 'want',
  wamt: 'want',
  waant: 'want',
  wana: 'wanna',
  kil: 'kill',
  kll: 'kill',
  kyll: 'kill',
  kiled: 'killed',
  kiling: 'killing',
  killin: 'killing',
  mysef: 'myself',
  myslf: 'myself',
  myslef: 'myself',
  mysel: 'myself',
  myselv: 'myself',
  meself: 'myself',
  ded: 'dead',
  dieing: 'dying',
  suiside: 'suicide',
  sucide: 'suicide',
  suicde: 'suicide',
  suacide: 'suicide',
  sewerslide: 'suicide',
  sucidal: 'suicidal',
  suicidle: 'suicidal',
  suisidal: 'suicidal',
  stabing: 'stabbing',
  stabed: 'stabbed',
  murdr: 'murder',
  merder: 'murder',
  overdoze: 'overdose',
  smel: 'smell',
  smels: 'smells',
  exploaded: 'exploded',
  explosed: 'exploded',
  xploded: 'exploded',
  electricuted: 'electrocuted',
  electrecuted: 'electrocuted',
  poisend: 'poisoned',
  choaked: 'choked',
  choaking: 'choking',
  bleading: 'bleeding',
  unconcious: 'unconscious',
});

/** Surnames that are one of the above with a letter doubled. */
const SURNAMES: ReadonlySet<string> = new Set(['gunn', 'gunns', 'liffe', 'beatt']);

/** What a sign may stand for inside a word. */
const LOOKS_LIKE = wordTable<string>({
  '0': 'o',
  '1': 'il',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'il',
  '|': 'il',
  '*': 'abcdefghijklmnopqrstuvwxyz',
});

/** Letters of other scripts that look like Latin ones. */
const TWINS: ReadonlyMap<string, string> = new Map(
  'аa еe оo рp сc уy хx іi јj ѕs ԁd һh ӏl ԝw кk мm тt нh вb гr АA ВB ЕE КK МM НH ОO РP СC ТT ХX УY ІI ЅS ЈJ αa εe ιi κk νv οo ρp τt υu χx ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX ıi'
    .split(' ')
    .map((pair) => [pair[0] as string, pair[1] as string]),
);

const TOKEN = /[\p{L}\d@$!|*]+/gu;
const OTHER_SCRIPT = /[\p{Script=Cyrillic}\p{Script=Greek}ı]/u;
const DOUBLED = /(\p{L})\1/iu;
const STRETCHED = /(\p{L})\1\1/iu;
const SIGNED = /[\d@$!|*]/;
const RUN = /(\p{L})\1+/giu;

/** Written letter by letter: "d i e", "k-i-l-l". */
const SPACED = new RegExp(
  `(?<![\\p{L}\\d'])(?:${['kill', 'killing', 'myself', 'die', 'dead', 'death', 'suicide', 'stab', 'murder', 'bomb']
    .map((word) => [...word].join('[ .*_-]'))
    .join('|')})(?![\\p{L}\\d'])`,
  'giu',
);
/** "wanna b dead" */
const B_DEAD = /\bb(?= (?:dead|ded|gone)\b)/gi;

/** What is left of a word when each run of a letter is one letter. */
const bonesOf = (word: string) => word.replace(RUN, '$1');

function byBones(words: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>();
  for (const word of new Set(words)) map.set(bonesOf(word), [...(map.get(bonesOf(word)) ?? []), word]);
  return map;
}
const DANGERS = byBones(DANGER_WORDS);
const ALL = byBones([...DANGER_WORDS, ...WORDS_BESIDE]);
const PLAIN: ReadonlySet<string> = new Set([...DANGER_WORDS, ...WORDS_BESIDE]);

/** Of words with the same bones the one that doubles most of what is drawn out: "shooot" is "shoot", "shottt" is "shot". */
function likest(stretched: string, words: readonly string[]): string | undefined {
  const shared = (word: string) => [...word.matchAll(RUN)].filter(([run]) => stretched.includes(run)).length;
  return words.toSorted((one, other) => shared(other) - shared(one))[0];
}

/** A stretched or doubled word as it is spelt; `null` where none is known that it may stand for. */
function unstretched(lower: string): string | null {
  if (PLAIN.has(lower) || SURNAMES.has(lower) || !DOUBLED.test(lower)) return null;
  const bones = bonesOf(lower);
  if (!STRETCHED.test(lower)) return likest(lower, DANGERS.get(bones) ?? []) ?? null;
  return (
    likest(lower, ALL.get(bones) ?? []) ?? lower.replace(/(\p{L})\1{2,}$/u, '$1').replace(/(\p{L})\1{2,}/gu, '$1$1')
  );
}

/** Whether a word with signs in it may be the word: every sign looks like its letter, and half of it are letters. */
function standsFor(signed: string, word: string): boolean {
  if (signed.length !== word.length || signed[0] === '*') return false;
  let letters = 0;
  for (let at = 0; at < word.length; at++) {
    const [sign = '', letter = ''] = [signed[at], word[at]];
    if (sign === letter) letters++;
    else if (!LOOKS_LIKE[sign]?.includes(letter)) return false;
  }
  return letters * 2 >= word.length;
}

/** "k1ll", "d!e", "su*cide" */
function unsigned(lower: string): string | null {
  if (!/\p{L}/u.test(lower)) return null;
  const tries = [
    lower,
    lower.replace(/[!*|]+$/, ''),
    lower.replace(/(.)\1{2,}/gu, '$1$1'),
    lower.replace(/(.)\1+/gu, '$1'),
  ];
  for (const tried of tries) {
    if (!SIGNED.test(tried)) continue;
    const word = DANGER_WORDS.find((candidate) => standsFor(tried, candidate));
    if (word) return word;
  }
  return null;
}

/** The letters of other scripts put back where every one of them has a twin. */
function inLatin(token: string): string {
  let latin = '';
  for (const sign of token) {
    const twin = TWINS.get(sign);
    if (!twin && OTHER_SCRIPT.test(sign)) return token;
    latin += twin ?? sign;
  }
  return latin;
}

/** A word in plain letters as it is spelt; `null` where it is spelt so already. */
function spelt(lower: string): string | null {
  if (SIGNED.test(lower)) return null;
  const word = MISSPELT[lower] ?? (STRETCHED.test(lower) ? MISSPELT[bonesOf(lower)] : undefined) ?? unstretched(lower);
  return word === null || word === lower ? null : word;
}

/** What a token stands for; `null` where it is what it seems. */
const meant = rememberedWord((token: string): string | null => {
  const latin = OTHER_SCRIPT.test(token) ? inLatin(token) : token;
  const lower = latin.toLowerCase();
  const veiled = SIGNED.test(lower) ? unsigned(lower) : null;
  if (veiled) return veiled;
  const bare = lower.replace(/[!*|]+$/, '');
  const word = spelt(bare);
  if (word) return word + latin.slice(bare.length);
  return latin === token ? null : latin;
});

function piecesFor(words: string): Piece[] {
  const pieces: Piece[] = [];
  for (const { 0: piece, index } of words.matchAll(SPACED))
    pieces.push({ start: index, end: index + piece.length, text: piece.replace(/[^\p{L}]/gu, '') });
  for (const { index } of words.matchAll(B_DEAD)) pieces.push({ start: index, end: index + 1, text: 'be' });
  const isTaken = (start: number, end: number) => pieces.some((piece) => start < piece.end && end > piece.start);
  for (const { 0: token, index } of words.matchAll(TOKEN)) {
    const end = index + token.length;
    const text = isTaken(index, end) ? null : meant(token);
    if (text !== null) pieces.push({ start: index, end, text });
  }
  return pieces.sort((one, other) => one.start - other.start);
}

/** Letters of other scripts are a disguise only among Latin ones. */
const isLatin = (words: string) => signsIn(words, /[a-z]+/gi) * 2 > signsIn(words, /\p{L}+/gu);

/** The post read as the words that it disguises, its places leading back to the original; `null` where it disguises none. Links and handles are left alone. */
export function undisguised(reading: Reading): Reading | null {
  const { words } = reading;
  if (!isLatin(words)) return null;
  const pieces = piecesFor(words);
  return pieces.length === 0 ? null : rereadWith(reading, pieces);
}
