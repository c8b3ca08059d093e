import type { Brand } from '@/lib/domain/brand';

export type Register = Brand['register'];

const OPENED: readonly [RegExp, string][] = [
  [/\bI'm\b/g, 'I am'],
  [/\bI'll\b/g, 'I will'],
  [/\bI'd\b/g, 'I would'],
  [/\bI've\b/g, 'I have'],
  [/\b([Ww]e|[Yy]ou|[Tt]hey)'re\b/g, '$1 are'],
  [/\b([Ww]e|[Yy]ou|[Tt]hey)'ve\b/g, '$1 have'],
  [/\b([Ww]e|[Yy]ou|[Tt]hey)'ll\b/g, '$1 will'],
  [/\b([Yy]ou)'d\b/g, '$1 had'],
  [/\b([Ii]t|[Tt]hat|[Hh]ere|[Ww]hat|[Tt]here)'s (?=been\b)/g, '$1 has '],
  [/\b([Ii]t|[Tt]hat|[Hh]ere|[Ww]hat|[Tt]here)'s\b/g, '$1 is'],
  [/\b([Cc])an't\b/g, '$1annot'],
  [/\b([Ww])on't\b/g, '$1ill not'],
  [/\b([Ss])han't\b/g, '$1hall not'],
  [/\b(\w+)n't\b/g, '$1 not'],
];

/** The formal voice has no contractions; the neutral and the casual one keep them. */
export function inRegister(text: string, register: Register): string {
  if (register !== 'formal') return text;
  return OPENED.reduce((opened, [contraction, words]) => opened.replace(contraction, words), text);
}
