import type { GistKind } from '@/lib/domain/analysis';
import { type Line, lines, moodLines } from './line';

/** {clause} is a finite clause in the second person without its mark: "your order still hasn't arrived". Sympathy, never a confession. */
const CLAUSE: readonly Line[] = [
  ...lines(
    "I'm sorry {clause}.",
    "I'm sorry that {clause}.",
    "I'm really sorry {clause}, {name}.",
    'So sorry {clause}.',
    "{clause}, and I'm sorry.",
    "{clause}, and that isn't how it should be. I'm sorry.",
    "{clause}, and that shouldn't happen. I'm sorry.",
    "I'm sorry to hear {clause}, {name}.",
    "{clause}, and that needs looking at, {name}. I'm sorry.",
  ),
  ...moodLines(
    ['angry'],
    "{clause}. No wonder you're angry, and I'm sorry.",
    "{clause}, and that's not good enough. I'm sorry.",
    "You're right to be angry: {clause}. I'm sorry.",
    "{clause}. I'd be furious too, and I'm sorry.",
  ),
  ...moodLines(
    ['worried'],
    '{clause}, and that would worry me too. Sorry.',
    "{clause}. I can see why that's on your mind, and I'm sorry.",
    "I'm sorry {clause}, so let's get you a clear answer.",
  ),
  ...moodLines(
    ['hurt'],
    "{clause}, and you deserved far better. I'm sorry.",
    "I'm sorry {clause}. Nobody should come away feeling like that.",
  ),
  ...moodLines(
    ['sad'],
    "{clause}. What a letdown, and I'm sorry.",
    "{clause}. You were looking forward to better, and I'm sorry.",
  ),
  ...moodLines(
    ['fed_up'],
    "{clause}, so I get why you're fed up. I'm sorry.",
    "{clause}, and that's really frustrating. I'm sorry.",
    "How frustrating: {clause}. I'm sorry.",
  ),
  ...moodLines(
    ['calm'],
    "So {clause}, and I'd like to see what's behind it.",
    "{clause}, so let's get that looked at.",
    'Thanks for flagging it: {clause}.',
    "{clause}, so let's work out why.",
  ),
];

/** A clause with "we" states our act, which nobody has checked yet. */
const OUR_CLAUSE: readonly Line[] = lines(
  "You say {clause}, so that is the first thing to check. I'm sorry it came to this.",
  "From what you describe, {clause}, and I'm sorry you were left with that.",
  "As you tell it, {clause}. I want that checked, and I'm sorry.",
  "The way you saw it, {clause}. I'm sorry, and I want to find out what happened.",
  "You're telling us {clause}, and I'm sorry you had to.",
);

/** {clause} and {clause2}: both stated as wrong, the graver first. */
export const TWO_CLAUSES: readonly Line[] = [
  ...lines(
    "{clause}, and on top of that {clause2}. I'm sorry.",
    "I'm sorry {clause}, and that {clause2}.",
    "I'm sorry on both counts: {clause}, and {clause2}.",
    "{clause}, and {clause2}. I'm sorry about both, {name}.",
    "First {clause}, and now {clause2}. I'm sorry.",
    "I'm really sorry {clause}, and that {clause2} too.",
  ),
  ...moodLines(
    ['angry'],
    "{clause}, and {clause2}. No wonder you're angry, and I'm sorry.",
    "{clause}, and {clause2}. That's not good enough, and I'm sorry.",
  ),
];

const DURATION: readonly Line[] = lines(
  "{gist} is far too long, and I'm sorry.",
  "{gist} is a long time, {name}, and I'm sorry.",
  "{gist} isn't good enough, and I'm sorry.",
  "{gist} would frustrate anyone. I'm sorry.",
  "After {gist}, you're owed a straight answer. I'm sorry.",
  "{gist} shouldn't happen, and I'm sorry it has.",
  "I'd be chasing too after {gist}. I'm sorry.",
);

const GERUND: readonly Line[] = lines(
  "{gist} is really frustrating, and I'm sorry.",
  "{gist} isn't right, and I'm sorry.",
  "{gist} is stressful, {name}, and I'm sorry.",
  "{gist} shouldn't happen, and I'm sorry.",
  "I'm sorry about {gist}.",
  "Nobody should have to deal with {gist}. I'm sorry.",
  "I can see why {gist} got to you. I'm sorry.",
  "{gist} would annoy me too. I'm sorry.",
  "I'm really sorry about {gist}, {name}.",
);

const POSSESSIVE: readonly Line[] = lines(
  "I'm sorry about {gist}.",
  "I'm sorry about {gist}, {name}.",
  "I'm really sorry about {gist}.",
  'So sorry about {gist}, {name}.',
  "{gist} shouldn't have happened, and I'm sorry.",
  "I can see why {gist} annoyed you, and I'm sorry.",
);

const AIM: readonly Line[] = lines(
  "Let's see how to {gist}.",
  'So you need to {gist}. I can look at that with you.',
  "You'd like to {gist}, {name}, so let me look at that.",
  'I can see you want to {gist}.',
  'Got it: you want to {gist}.',
  "You're trying to {gist}, so let's get you there.",
  'Happy to help you {gist}, {name}.',
  "I'd like to help you {gist}.",
  'Understood, you need to {gist}.',
  'You need to {gist}, and I can look into it.',
);

const THING: readonly Line[] = [...POSSESSIVE];

const QUESTION: readonly Line[] = lines(
  "Let's work out {gist}.",
  'You asked {gist}, and I can look at that with you.',
  "You're asking {gist}, {name}, so let me check.",
  'Happy to find out {gist}, {name}.',
);

/** How a matter of each kind is said back to someone in trouble. */
export const ACKNOWLEDGE: Readonly<Record<GistKind | 'our_clause' | 'indirect', readonly Line[]>> = {
  indirect: lines(
    "I'm sorry about {gist}.",
    "I'm really sorry about {gist}, {name}.",
    'So sorry about {gist}.',
    "I'm sorry about {gist}, {name}.",
    "I'd like to hear more about {gist}. I'm sorry.",
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
    'Sorry {thing} {has} let you down.',
    "I'm sorry {thing} {is} giving you trouble, {name}.",
    "Let's see what's going on with {thing}. I'm sorry, {name}.",
  ),
];
