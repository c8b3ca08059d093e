import { lines } from '../line';
import type { SpokenLines } from './kind';

/** Thanks and shared joy, as one says it to a friend. */
export const CASUAL_GLAD = {
  gladOrNot: lines(
    'Cheers for telling us, {name}.',
    'Got it, {name}, thanks for posting.',
    'Ah, good to know, {name}. Thanks.',
    "We've seen this one, {name}. Thanks for writing.",
    'Thanks, {name}, this helps.',
  ),
  thankClosure: lines(
    "Yay, glad it's sorted out, {name}.",
    "Love that it's all sorted out, {name}.",
    'No worries at all, {name}.',
    'Ah, great. Thanks for telling us, {name}.',
    "That's a relief, {name}.",
  ),
  'closure.gist': lines(
    'Yay, so good to hear about {gist}.',
    'Ah, great news about {gist}, {name}.',
    'Love to hear about {gist}, {name}.',
    'Thanks for the update on {gist}, {name}.',
  ),
  celebrate: lines(
    "You've made our day, {name}.",
    'Ah, thank you, {name}!',
    'This is so nice, {name}. Thanks!',
    "That's put a smile on our faces, {name}.",
    "You're the best, {name}. Thank you!",
    'Yay, so happy to hear it, {name}!',
  ),
  'celebrate.praise': lines(
    "Yay! So glad you're into {gist}, {name}.",
    "We're big fans of {gist} too, {name}.",
    'Ah, thanks, {name}! We love that {gist} hit the spot.',
    "You've made our day, {name}. We're so happy about {gist}.",
    'Love that you love {gist}, {name}.',
  ),
  'celebrate.deed': lines(
    "Ah, that's so good to hear: {gist}. Thanks, {name}!",
    'Love hearing about {gist}, {name}.',
    'Hearing about {gist} made our day, {name}.',
    'So, so happy to hear about {gist}, {name}!',
  ),
  'celebrate.thing': lines(
    "Yay! So glad you're loving {thing}, {name}.",
    'Love it, {name}. Have fun with {thing}!',
    "You've made our day, {name}. Enjoy {thing}!",
    "Ah, we're so happy for you and {thing}, {name}.",
  ),
  milestone: lines(
    'Wow, congrats, {name}!',
    "That's huge, {name}. Congrats!",
    'Yes, {name}! So happy for you.',
    'Look at you go, {name}. Congrats!',
  ),
  thankPerson: lines(
    "Aw, {person} will love this. I'll pass it on.",
    "Yay for {person}! I'll tell them, {name}.",
    "{person} is going to be so happy, I'll pass it on.",
    "Love this, {name}. I'm telling {person} now.",
  ),
  passOn: lines(
    "Thanks for saying so, you've made our day.",
    'Thanks a lot for posting it.',
    'Thanks, this means a lot.',
    'It made us smile, thanks.',
  ),
  passOnTo: lines(
    "I'm off to tell {to}.",
    "I'll show this to {to} today.",
    "I'm telling {to} right away.",
    "I can't wait to show this to {to}.",
  ),
} as const satisfies SpokenLines;
