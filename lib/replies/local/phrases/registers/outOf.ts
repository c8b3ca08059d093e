import { ofOurLines } from '../ourLines';
import type { Register } from '../voice';

/** Words by which a line belongs to another register than the one it is looked at for. */
export interface OutOfRegister {
  id: string;
  /** The register that has no such line. */
  no: Exclude<Register, 'neutral'>;
  pattern: RegExp;
  hits: readonly string[];
  misses: readonly string[];
}

export const OUT_OF_REGISTER: readonly OutOfRegister[] = [
  {
    id: 'drop-me',
    no: 'formal',
    pattern: /\b(?:drop|ping|shoot) (?:me|us)\b|\bpop\b|\bmind if\b/i,
    hits: ['Drop me a DM with {detail}.', 'Pop it in a DM.', 'Mind if we share your words?'],
    misses: ['Please send {detail} by DM.', 'I have found your DM.', 'DM me {detail}.'],
  },
  {
    id: 'chat',
    no: 'formal',
    pattern:
      /\bjust\b|\bsure\b(?=,|\.)|\bshout\b|\bhassle\b|\bheads-up\b|\b(?:no|any) problems?\b|\bany ?time\b|\ba pain\b|\bfed up\b|\bhear you\b|\bgot it\b|\bno promises\b|\boffhand\b|\bletdown\b|\bno use\b|\ba hand\b|\bhave a look\b|\btake a look\b|\bwhen you've a minute\b|\bkeeping us posted\b|\ba bit\b|\bI'd be (?:frustrated|annoyed) too\b|\bgood one\b|\blet's get\b|\bwhere we are\b|\bOK\b/i,
    hits: [
      'Just shout if you need anything else.',
      'Sure, {name}, let me look.',
      "I'm sorry for the hassle, {name}.",
      "I'd be frustrated too, {name}.",
      'Could you tell me a bit more?',
    ],
    misses: ['I will make sure that it reaches them.', 'I am adjusting it.', 'Have you looked at the bill?'],
  },
  {
    id: 'cheer',
    no: 'formal',
    pattern:
      /^(?:Ha|Aw|Yay|Wow|Ooh|Ah|Oh no)\b|^Love (?:this|it|to)\b|\bnice one\b|\bgrinning\b|\bmusic to our ears\b|\bnever change\b|\bhere(?:'s| is) to (?:you|the)\b|\bcheers\b|\btake a bow\b|\bhats off\b|\bcake\b|\bon form\b|\bgetting up for\b|\bwe see you\b|\bgot us smiling\b|\bwon't argue\b|\bhit the mark\b|\blove at first sight\b|^What a\b|\bHave fun\b|\bhuge\b|\bfair (?:point|ask|question|enough)\b/i,
    hits: [
      'Ha! We like you, {name}.',
      'Music to our ears, {name}.',
      'Three cheers for {person}!',
      'Fair point, {name}.',
    ],
    misses: ['We are delighted to read this, {name}.', 'It is fair to expect better.', 'I will chart it.'],
  },
  {
    id: 'stiff',
    no: 'casual',
    pattern:
      /\bapologi[sz]e\b|\bmy apologies\b|\bduly noted\b|\bread with interest\b|\bI appreciate you\b|\bI(?:'d| would) gladly\b|\bI'll gladly\b|\bthank you for (?:the suggestion|bringing)\b/i,
    hits: ['I do apologise, {name}.', 'Duly noted, {name}.', 'My apologies, {name}.'],
    misses: ["I'm sorry, {name}.", 'Thanks for the idea, {name}.'],
  },
];

/** The registers that have no such line. */
const lacking = ofOurLines(
  (text: string): ReadonlySet<Register> =>
    new Set(OUT_OF_REGISTER.filter(({ pattern }) => pattern.test(text)).map(({ no }) => no)),
);

/** Whether a line that is marked for no register is out of this one. */
export const isOutOf = (text: string, register: Register): boolean => lacking(text).has(register);
