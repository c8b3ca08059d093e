import type { GistKind } from '@/lib/domain/analysis';
import { type Line, lines, moodLines } from './line';

/**
 * {clause} is a finite clause in the second person without its mark: "your order still hasn't arrived". Said as sympathy and nothing else: read
 * by others than their writers, every other frame ("…, so let's work out why") sounded like a form that repeats one's words.
 */
const CLAUSE: readonly Line[] = [
  ...lines(
    "I'm sorry {clause}.",
    "I'm sorry {clause}, {name}.",
    'Sorry {clause}, {name}.',
    "I'm sorry to hear {clause}.",
    'Sorry to hear {clause}, {name}.',
  ),
  ...moodLines(
    ['angry'],
    "I'm really sorry {clause}, {name}.",
    "I'm sorry {clause}. I can see why you're angry.",
    "I'm so sorry {clause}. You have every reason to be annoyed.",
    "I'm sorry {clause}. That's not good enough.",
  ),
  ...moodLines(
    ['worried'],
    "I'm sorry {clause}. I can see why you're worried.",
    "I'm sorry {clause}, {name}, and I know it's on your mind.",
  ),
  ...moodLines(
    ['hurt'],
    "I'm really sorry {clause}. You deserved better.",
    "I'm sorry {clause}. Nobody should come away feeling like that.",
  ),
  ...moodLines(
    ['sad'],
    "I'm sorry {clause}. That's a real disappointment.",
    "I'm really sorry {clause}, {name}. I know that's a letdown.",
  ),
  ...moodLines(
    ['fed_up'],
    "It's frustrating that {clause}, and I'm sorry.",
    "That's frustrating, and I'm sorry {clause}.",
    "I know it's annoying that {clause}. Sorry about that, {name}.",
    "I'm really sorry {clause}, {name}.",
  ),
];

/** Said to somebody who was in danger, before what to do. */
export const SYMPATHY_CLAUSE: readonly Line[] = lines(
  "I'm so sorry {clause}.",
  "I'm really sorry {clause}, {name}.",
  "I'm very sorry to hear {clause}, {name}.",
);

/** A clause with "we" states our act, which nobody has checked yet. */
const OUR_CLAUSE: readonly Line[] = lines(
  "From what you describe, {clause}. I'm sorry, and I want to get that checked.",
  "You say {clause}, and I want to look into that. I'm sorry.",
  "As you tell it, {clause}. I'm sorry, and I want to find out what happened.",
);

/** {clause} and {clause2}: both stated as wrong, the graver first. */
export const TWO_CLAUSES: readonly Line[] = [
  ...lines(
    "I'm sorry {clause}, and that {clause2}.",
    "I'm sorry {clause}, and that {clause2} as well.",
    "I'm really sorry {clause}, {name}, and that {clause2}.",
    "I'm sorry to hear {clause}, {name}, and that {clause2}.",
  ),
  ...moodLines(['angry'], "I'm sorry {clause}, and that {clause2}. I can see why you're angry."),
];

const DURATION: readonly Line[] = lines(
  "{gist} is far too long, and I'm sorry.",
  "{gist} is a long time, {name}, and I'm sorry.",
  "{gist} isn't good enough, and I'm sorry.",
  "{gist} is much too long, {name}. I'm sorry.",
  "After {gist}, you're owed a straight answer. I'm sorry.",
  "I'd be frustrated too after {gist}. I'm sorry.",
);

/** Nobody is owed indignation over a few minutes. */
export const ACK_SHORT_WAIT: readonly Line[] = lines(
  "I'm sorry about the delay.",
  "I'm sorry about the delay, {name}.",
  'Sorry about the delay, {name}.',
  "I'm sorry for the delay.",
);

const GERUND: readonly Line[] = [
  ...lines(
    "I'm sorry about {gist}.",
    "I'm sorry about {gist}, {name}.",
    "I'm really sorry about {gist}.",
    'So sorry about {gist}, {name}.',
  ),
  ...moodLines(
    ['fed_up', 'angry'],
    "I know how frustrating {gist} is, and I'm sorry.",
    "{gist} would frustrate anyone, {name}. I'm sorry.",
  ),
];

const POSSESSIVE: readonly Line[] = lines(
  "I'm sorry about {gist}.",
  "I'm sorry about {gist}, {name}.",
  "I'm really sorry about {gist}.",
  'So sorry about {gist}, {name}.',
  "I'm sorry to hear about {gist}.",
  'Sorry to hear about {gist}, {name}.',
);

const AIM: readonly Line[] = lines(
  "Let's see how to {gist}.",
  "I'd like to help you {gist}.",
  'Happy to help you {gist}, {name}.',
  "Let's see what it takes to {gist}, {name}.",
);

/** {matter} is the plain name that a row gives its matter: "the wait on the phone". */
export const ACK_MATTER: readonly Line[] = lines(
  "I'm sorry about {matter}.",
  "I'm sorry about {matter}, {name}.",
  "I'm really sorry about {matter}.",
  'Sorry about {matter}, {name}.',
  'So sorry about {matter}.',
);

/** The same to somebody who asks for help and is not upset. */
export const HELP_MATTER: readonly Line[] = lines(
  'Let me help with {matter}.',
  'I can help with {matter}, {name}.',
  'Happy to help with {matter}.',
  "I'd like to help with {matter}, {name}.",
);

/** {need} is what help is wanted with: "your account", "logging in". */
export const ACK_NEED: readonly Line[] = lines(
  'Happy to help with {need}, {name}.',
  'I can help with {need}.',
  'Let me help with {need}, {name}.',
  "I'd be glad to help with {need}.",
);

const THING: readonly Line[] = [...POSSESSIVE];

const QUESTION: readonly Line[] = lines(
  'Let me check {gist}.',
  "I'll find out {gist}, {name}.",
  'Happy to find out {gist}, {name}.',
  "I'll check {gist} for you.",
  "I'll look up {gist}, {name}.",
);

/** How a matter of each kind is said back to someone in trouble. */
export const ACKNOWLEDGE: Readonly<Record<GistKind | 'our_clause' | 'indirect', readonly Line[]>> = {
  indirect: lines(
    "I'm sorry about {gist}.",
    "I'm really sorry about {gist}, {name}.",
    'So sorry about {gist}.',
    "I'm sorry about {gist}, {name}.",
    'Sorry to hear about {gist}, {name}.',
  ),
  clause: CLAUSE,
  our_clause: OUR_CLAUSE,
  duration: DURATION,
  gerund: GERUND,
  possessive: POSSESSIVE,
  thing: THING,
  aim: AIM,
  question: QUESTION,
  wish: lines("You'd like {gist}, and I can see why.", '{gist} is what you are after, then.', 'A fair ask: {gist}.'),
  praise: lines('Good to hear you like {gist}.', '{gist} did its part, then.'),
  deed: lines('{gist} is good to hear about.', 'Good to know about {gist}.'),
};

/** Only the thing is known. */
export const ACK_THING: readonly Line[] = [
  ...lines(
    "I'm sorry about the trouble with {thing}.",
    "I'm sorry about {thing}, {name}.",
    "Sorry you're having trouble with {thing}.",
    "I'm sorry you're having trouble with {thing}, {name}.",
  ),
];
