import { ASIDE_CUES } from '@/lib/analysis/cues/asides';
import type { Occasion } from './occasion';

/** A row by the words that the reading knows it by. */
function aside(cue: string, id: string, lines: readonly string[]): Occasion[] {
  return ASIDE_CUES.filter((row) => row.id === cue).map(({ pattern, unless, hits, misses }) => ({
    id,
    when: pattern,
    ...(unless && { not: unless }),
    lines,
    hits,
    misses,
  }));
}

/** What people tell of themselves, their own and their day. */
export const ASIDES: readonly Occasion[] = [
  ...aside('light.own-feat', 'aside-feat', [
    'Congratulations, {name}!',
    'What a day. Congratulations, {name}!',
    'That is worth celebrating, {name}.',
    'We are cheering for you, {name}.',
    'Such good news, {name}. Well done!',
    'Something to be proud of, {name}.',
  ]),
  ...aside('light.own-slip', 'aside-own-slip', [
    'Easily done, {name}. It has happened to all of us.',
    'It happens to the best of us, {name}.',
    'No harm done at all, {name}.',
    'We will say no more about it, {name}.',
    'These things happen, {name}.',
  ]),
  ...aside('light.given-a-name', 'aside-name', [
    'An excellent choice of name.',
    'We could not have picked a better name ourselves.',
    'That is a name to live up to.',
    'A name like that goes a long way, {name}.',
    'The name suits, we are sure of it.',
  ]),
  ...aside('light.household', 'aside-household', [
    'We love hearing this, {name}.',
    'Please say hello from all of us, {name}.',
    'We are honoured, {name}. Pass that on, please.',
    'This is the best thing we have read today, {name}.',
    'Greetings to everyone at home, {name}.',
  ]),
  ...aside('light.new-thing', 'aside-new', [
    'That sounds like a good day, {name}.',
    'We like your style, {name}.',
    'Have fun with it, {name}!',
    'May it bring you a lot of joy, {name}.',
    'Nicely chosen, {name}.',
  ]),
  ...aside('light.quip', 'aside-quip', [
    'That made us smile, {name}, thank you.',
    'We are still smiling at this one, {name}.',
    'Well put, {name}.',
    'We will be repeating this one, {name}.',
    'A smile from all of us, {name}.',
  ]),
];
