import { type Line, lines, moodLines } from '../line';
import type { SpokenLines } from './kind';

/** "Ah" and "oh no" are for whoever is not angry, worried or hurt: those would read them as making light of it. */
const MILD = ['fed_up', 'sad', 'calm'] as const;

const ABOUT_GIST: readonly Line[] = [
  ...lines(
    'So sorry to hear about {gist}, {name}.',
    "Sorry about {gist}. Let's sort this out.",
    "I'm sorry about {gist}. That's not how it should go.",
  ),
  ...moodLines(MILD, "Oh no, I'm sorry about {gist}.", 'Ah, sorry about {gist}, {name}.'),
  ...moodLines(['angry'], "I get why you're angry. I'm sorry about {gist}."),
];

/** Somebody is in trouble: short and friendly, and plain as soon as they are angry, worried or hurt. */
export const CASUAL_TROUBLE = {
  'ack.clause': [
    ...lines('So sorry {clause}, {name}.', "Sorry {clause}. Let's sort this out."),
    ...moodLines(
      MILD,
      "Ah, I'm sorry {clause}.",
      'Oh no, sorry {clause}, {name}.',
      "That's a pain, {name}. Sorry {clause}.",
      "That's no good. Sorry {clause}.",
    ),
    ...moodLines(
      ['angry'],
      "I'd be annoyed too, {name}. I'm so sorry {clause}.",
      "I get why you're angry. I'm sorry {clause}.",
      "I'm really sorry {clause}. I'd be angry too.",
    ),
    ...moodLines(
      ['worried'],
      "I'm sorry {clause}. I get why that's a worry.",
      "I'd be worried too. I'm sorry {clause}.",
    ),
    ...moodLines(['hurt'], "I'm so sorry {clause}. That wasn't fair on you."),
  ],
  'ack.two': [
    ...lines(
      'So sorry {clause}, {name}, and that {clause2} too.',
      "Sorry {clause}, and that {clause2}. That's a lot.",
      "Sorry {clause}, and that {clause2}. Let's sort this out.",
    ),
    ...moodLines(MILD, "Ah, I'm sorry {clause}, and that {clause2}."),
    ...moodLines(['angry'], "I'd be annoyed too. I'm so sorry {clause}, and that {clause2}."),
  ],
  'ack.our': lines(
    "Sounds like {clause}. I'm sorry, let me look into that.",
    "So {clause}, from what you say. I'm sorry, let me find out what happened.",
    "You're saying {clause}. I'm sorry, and I'll get that checked.",
    "OK, so {clause}, as you tell it. I'm sorry, let me check.",
  ),
  'ack.duration': lines(
    "{gist} is just way too long, {name}. I'm sorry.",
    "{gist} is way too long, and I'm sorry.",
    'Really sorry about {gist}, {name}.',
    "{gist} isn't OK, {name}. I'm sorry.",
    "I'd be annoyed after {gist} too. I'm sorry.",
  ),
  'ack.gerund': [
    ...lines(
      'Sorry about {gist}, {name}.',
      "So sorry about {gist}. Let's sort this out.",
      "{gist} is really frustrating, {name}. I'm sorry.",
    ),
    ...moodLines(MILD, "Ah, I'm sorry about {gist}.", "{gist} is such a pain. I'm sorry, {name}."),
    ...moodLines(['angry'], "I'd be annoyed too. I'm sorry about {gist}."),
  ],
  'ack.possessive': ABOUT_GIST,
  'ack.thing': ABOUT_GIST,
  'ack.indirect': [
    ...lines(
      'So sorry to hear about {gist}, {name}.',
      "Sorry about {gist}. Let's sort this out.",
      "I'm sorry about {gist}. I'd like to hear more.",
    ),
    ...moodLines(MILD, "Ah, I'm sorry about {gist}."),
    ...moodLines(['angry'], "I get why you're angry. I'm sorry about {gist}."),
  ],
  'ack.aim': lines(
    "I'll help you {gist}, {name}.",
    'Sure, I can help you {gist}.',
    "OK, let's {gist}.",
    "Let's get you there, {name}: happy to help you {gist}.",
  ),
  'ack.need': lines(
    'Sure, I can help with {need}.',
    "Let's get {need} sorted out, {name}.",
    "I've got you, {name}. Let's look at {need}.",
    "I'll help with {need}, {name}.",
  ),
  'ack.about': [
    ...lines(
      "I'm sorry about {thing}, {name}. That's not how it should go.",
      "I'm so sorry about {thing}, {name}.",
      "I'm really sorry you're having this with {thing}.",
    ),
    ...moodLines(
      MILD,
      "Sorry for the hassle with {thing}. Let's sort it out.",
      'Ah, sorry for the bother with {thing}, {name}.',
      "Oh no, I'm sorry about {thing}.",
    ),
    ...moodLines(['angry'], "I get why you're annoyed about {thing}. I'm sorry."),
  ],
  open: [
    ...moodLines(
      ['angry'],
      "I'd be angry too, {name}. I'm sorry.",
      "I'm so sorry. I get why you're angry.",
      "I get it, {name}, and I'm really sorry.",
      "That's not OK, {name}. I'm sorry.",
      "I'm so sorry, {name}. Let me look into this.",
    ),
    ...moodLines(
      ['fed_up'],
      "Ah, I'm sorry about this, {name}.",
      "Oh no, I'm sorry, {name}.",
      "That's a pain, {name}. I'm sorry.",
      "Sorry, {name}. Let's sort this out.",
      "That's annoying, {name}. I'm sorry.",
      "I'd be fed up too. I'm sorry, {name}.",
    ),
    ...moodLines(
      ['worried'],
      "I get why you're worried, {name}.",
      "I'd be worried too, {name}.",
      "I'm sorry this has you worried, {name}.",
      "Let's look into this together, {name}.",
    ),
    ...moodLines(
      ['hurt'],
      "I'm so sorry, {name}. That wasn't fair on you.",
      "That must have hurt, {name}. I'm sorry.",
      "I'm really sorry, {name}. You didn't deserve that.",
      "I'm so sorry it went like that, {name}.",
    ),
    ...moodLines(
      ['sad'],
      "Ah, that's a shame, {name}. I'm sorry.",
      "What a letdown, {name}. I'm sorry.",
      "Oh no, I'm sorry about that, {name}.",
      "I'm sorry, {name}. I'd be disappointed too.",
    ),
    ...moodLines(
      ['calm'],
      'Thanks for the nudge, {name}.',
      'Ah, thanks for telling us, {name}.',
      "Let's take a look, {name}.",
      'Got it, {name}, and thanks for telling us.',
      'OK, {name}, let me have a look.',
      'Thanks, {name}, it helps to know.',
    ),
  ],
  helpAck: lines(
    "I've got you, {name}.",
    "Sure thing, {name}. Let's have a look.",
    "Let's get you sorted out, {name}.",
    'OK, {name}, let me have a look.',
    'Yes, I can help with that, {name}.',
  ),
  feel: [
    ...lines(
      'I get why that bothers you.',
      "That's not how it should go.",
      "I'd want to know too.",
      "I know it's not been easy.",
    ),
    ...moodLines(['angry', 'fed_up'], "I'd be annoyed too.", 'I know, so frustrating.'),
    ...moodLines(['worried'], "I'd be worried too.", "I get why that's a worry."),
  ],
  own: lines(
    "I'm so sorry, {name}, really.",
    "I'm sorry, {name}, that's not OK.",
    "I'm sorry it's been like this, {name}.",
    "I'm sorry you've had all this trouble.",
    "I'm really sorry, and I want to help.",
    "I'm sorry it's gone like this, {name}.",
  ),
  ownRepeat: lines(
    "I'm so sorry you're having to ask again, {name}.",
    "I'm sorry it's dragged on, {name}.",
    "So sorry this still isn't done, {name}.",
    "I'm sorry we've kept you waiting, {name}.",
    "I'm sorry you've had to keep at this.",
  ),
} as const satisfies SpokenLines;
