import { type Line, lines, moodLines } from './line';

/** Nothing that happened can be said back. These name the state of things instead, and claim no more than the post shows. */
export const ACK_OPEN: readonly Line[] = [
  ...moodLines(
    ['angry'],
    "I can hear how angry you are, and I'm sorry.",
    "I'm sorry, {name}. I can see you've had enough.",
    "I'm sorry we've let it come to this.",
    "I understand why you're angry, and I'm sorry.",
    "That's clearly not good enough for you, and I'm sorry.",
    "I'm sorry, {name}, you shouldn't be left feeling like this.",
    "I'm really sorry to read this, {name}.",
    "You're not happy with us, and I'm sorry.",
  ),
  ...moodLines(
    ['fed_up'],
    "I'm sorry for the hassle, {name}.",
    "That sounds really frustrating, and I'm sorry.",
    "I can see why you're frustrated, and I'm sorry.",
    "I'm sorry, {name}, that shouldn't be so hard.",
    "I'm sorry you're having to deal with this.",
    "How annoying, and I'm sorry.",
    "I'm sorry about this, {name}.",
    'Sorry for the trouble, {name}.',
  ),
  ...moodLines(
    ['worried'],
    "I can see why that's worrying, so let's get you an answer.",
    "I'm sorry for the worry, {name}.",
    "I'm sorry you've been left wondering.",
    "I'd want that cleared up quickly too. I'm sorry.",
  ),
  ...moodLines(
    ['hurt'],
    "I'm sorry you came away feeling like that.",
    "Nobody should leave feeling like that, and I'm sorry.",
    "I'm sorry, {name}, you deserved better.",
  ),
  ...moodLines(
    ['sad'],
    "What a disappointment, and I'm sorry.",
    "I'm sorry it wasn't what you'd hoped, {name}.",
    "That's disappointing to read, and I'm sorry.",
    "I'm sorry, you were owed better than that.",
    'Sorry it turned out that way, {name}.',
  ),
  ...moodLines(
    ['calm'],
    'Thanks for telling us, {name}.',
    'Thanks for raising it, {name}.',
    'Happy to look into it, {name}.',
    "I'd like to help with that.",
    "Let's see what's going on.",
    'I can take a look at this with you.',
    'Thanks for letting us know.',
    'Good that you said something, {name}.',
  ),
];

/** One question for somebody whose matter is not named in the post. */
export const ASK_OPEN: readonly Line[] = lines(
  'Can you tell me a bit more about what happened?',
  'What happened, in a line or two?',
  'Could you tell me what went wrong?',
  'Which product or service is it about?',
  'What can I look into for you first?',
  'Could you give me a little more to go on?',
  'What would you like us to put right?',
  'Can you tell me when this was and what it was about?',
);

/** The same for somebody who asks for help and is not upset. */
export const ASK_HELP: readonly Line[] = lines(
  'What have you tried so far?',
  'What do you see when you try?',
  'Where do you get stuck?',
  'Could you tell me a bit more about it?',
  'What happens when you try?',
  'Can you tell me what you need and what you have tried?',
);
