import type { Segment } from '@/lib/domain/analysis';
import type { Move } from '@/lib/domain/labels';
import type { Posture } from '../types';

/** A sentence that states no fact. These are the only words of an incident reply that are not the sheet's. */
export interface ConnectingLine {
  id: string;
  move: Move;
  /** `{name}` with the comma before it falls away where no name is known. */
  text: string;
}

type Rows<Key extends string> = Record<Key, readonly [move: Move, ...texts: string[]]>;

/** Lines with ids that last as long as each keeps its place. */
function table<Key extends string>(prefix: string, rows: Rows<Key>): Record<Key, readonly ConnectingLine[]> {
  const made: Partial<Record<Key, readonly ConnectingLine[]>> = {};
  for (const key of Object.keys(rows) as Key[]) {
    const [move, ...texts] = rows[key];
    made[key] = texts.map((text, index) => ({ id: `${prefix}.${key}.${index}`, move, text }));
  }
  return made as Record<Key, readonly ConnectingLine[]>;
}

/** Openings to those it happened to, by how much is owned. `denied`: to who repeats a false claim without asking. */
export const OPENINGS = table<Posture | 'grave' | 'graveVictim' | 'denied'>('open', {
  none: [
    'VALID',
    "You're right to ask{, name}.",
    'It makes sense to check{, name}.',
    "I can see why you'd ask{, name}.",
    'Thanks for asking us{, name}.',
    'That deserves a straight answer{, name}.',
  ],
  denied: [
    'VALID',
    "Here's what is true{, name}.",
    'I can see how that reads{, name}.',
    "I'm glad you wrote it here{, name}.",
    "There's a straight answer to this{, name}.",
  ],
  sympathy: [
    'SYMPATHY',
    "I'm sorry you're caught up in this{, name}.",
    "I'm so sorry about this{, name}.",
    "I'm sorry this has reached you{, name}.",
    "That's really hard{, name}, and I'm sorry.",
    "I can see how this upsets your plans{, name}. I'm sorry.",
  ],
  regret: [
    'OWN',
    "I'm sorry about this{, name}.",
    "You're right{, name}, something is wrong, and I'm sorry.",
    "I'm sorry you've run into this{, name}.",
    "Thanks for telling us{, name}. I'm sorry about this.",
    "It's not just you{, name}, and I'm sorry.",
    "I'm sorry this is in your way{, name}.",
  ],
  responsibility: [
    'OWN',
    "This is on us{, name}, and I'm sorry.",
    "We got this wrong{, name}, and I'm sorry.",
    "You shouldn't have had to write to us about this{, name}. I'm sorry.",
    "This shouldn't have happened{, name}. I'm sorry.",
    "That's our mistake{, name}, and I'm sorry.",
  ],
  grave: [
    'SYMPATHY',
    "I'm so sorry{, name}. This shouldn't have happened.",
    "You should be able to rely on us{, name}. I'm sorry.",
    "I can see how worrying this is{, name}, and I'm sorry.",
    "I'm very sorry{, name}. Here's what matters most.",
    "This shouldn't have happened{, name}, and I'm sorry.",
  ],
  graveVictim: [
    'SYMPATHY',
    "I can see how worrying this is{, name}, and I'm sorry.",
    "I'm so sorry this has reached you{, name}.",
    "I'm very sorry{, name}. Here's what matters most.",
    "I'm sorry{, name}. You need to know where you stand.",
    "I understand the worry{, name}, and I'm sorry.",
  ],
});

/** Openings to those it has not happened to. */
export const GREETINGS = table<Exclude<Segment, 'affected' | 'troll'>>('greet', {
  worried: [
    'VALID',
    "You're right to ask{, name}.",
    "I can see why you'd want to know{, name}.",
    'It makes sense to check{, name}.',
    "That's a fair question{, name}.",
    'Good that you asked{, name}.',
  ],
  bystander: [
    'ACK',
    "Here's where things stand.",
    'What we know so far:',
    'For everyone reading:',
    'Where it stands now:',
    'The latest on this:',
  ],
  helper: [
    'THANK',
    'Thank you for helping others here{, name}.',
    "That's kind of you{, name}, thank you.",
    'Thank you{, name}, that helps people.',
    'Thanks for taking the time{, name}.',
  ],
  press: [
    'THANK',
    'Thank you for getting in touch{, name}.',
    'Thank you for asking us first{, name}.',
    'Thank you for coming to us{, name}.',
  ],
  partner: [
    'THANK',
    'Thank you for getting in touch{, name}.',
    'Thanks for asking us{, name}.',
    'Good that you came to us with this{, name}.',
  ],
  employee: [
    'VALID',
    'Thank you for speaking up{, name}.',
    'It matters that you say so{, name}.',
    'Thanks for telling us{, name}.',
  ],
});

/** Words around a line of the sheet; `{line}` is the line itself. */
export const FRAMES = {
  when: { id: 'frame.when', move: 'WHEN', text: 'Next update by {line}.' },
  whenAt: { id: 'frame.when-at', move: 'WHEN', text: 'Next update by {line}: {page}' },
  page: { id: 'frame.page', move: 'LINK', text: 'You can check for news here: {line}' },
  source: { id: 'frame.source', move: 'LINK', text: 'You can check it here: {line}' },
  press: { id: 'frame.press', move: 'LINK', text: 'For press enquiries: {line}' },
  specialist: { id: 'frame.specialist', move: 'LINK', text: 'The people to talk to: {line}.' },
  phone: { id: 'frame.phone', move: 'LINK', text: 'By phone: {line}.' },
  affected: { id: 'frame.affected', move: 'EXPLAIN', text: 'Affected: {line}' },
  howToTell: { id: 'frame.how-to-tell', move: 'EXPLAIN', text: 'How to tell: {line}' },
  notAffected: { id: 'frame.not-affected', move: 'EXPLAIN', text: 'Not affected: {line}' },
  told: { id: 'frame.told', move: 'CORRECT', text: 'We told you earlier: "{line}"' },
  toldToo: { id: 'frame.told-too', move: 'CORRECT', text: 'We also told you: "{line}"' },
  now: { id: 'frame.now', move: 'CORRECT', text: 'What we know now: {line}' },
} as const satisfies Record<string, ConnectingLine>;

export const CLOSED_TABLE = {
  privateX: { id: 'private.x', move: 'DM', text: 'Please send us a DM so we can talk there.' },
  privateElsewhere: {
    id: 'private.message',
    move: 'DM',
    text: 'Please send us a private message so we can talk there.',
  },
  harm: {
    id: 'harm.help',
    move: 'SAFE',
    text: 'If anyone is hurt or feels unwell, please get medical help first.',
  },
  gone: { id: 'correct.gone', move: 'CORRECT', text: 'That no longer holds.' },
  after: { id: 'after.sorry', move: 'OWN', text: "I'm sorry for the trouble this was{, name}." },
  afterRumour: { id: 'after.thanks', move: 'THANK', text: 'Thank you for asking before passing it on{, name}.' },
} as const satisfies Record<string, ConnectingLine>;

export const CORRECTIONS: readonly ConnectingLine[] = [
  { id: 'correct.open.0', move: 'CORRECT', text: "I have to correct something we told you{, name}. I'm sorry." },
  { id: 'correct.open.1', move: 'CORRECT', text: "Something we told you has changed{, name}, and I'm sorry." },
  { id: 'correct.open.2', move: 'CORRECT', text: "What we told you no longer holds{, name}. I'm sorry about that." },
];

/** What was not known then was not wrong: nobody is sorry for it. */
export const ANSWERED: ConnectingLine = {
  id: 'correct.news',
  move: 'CORRECT',
  text: 'We can tell you more now{, name}.',
};

/** A name takes its comma along; without one both go. */
export const withName = (text: string, name: string | null) =>
  text.replace(/\{, name\}/g, name ? `, ${name}` : '').replace(/\{name\}/g, name ?? '');
