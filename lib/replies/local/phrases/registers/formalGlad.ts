import { lines } from '../line';
import type { SpokenLines } from './kind';

/** Thanks and shared joy, warm without exclamation marks. */
export const FORMAL_GLAD = {
  gladOrNot: lines(
    'Thank you for writing to us, {name}.',
    'Thank you for sharing this with us, {name}.',
    'We have read this with interest, {name}. Thank you.',
    'We appreciate that you took the time to tell us, {name}.',
    'Thank you, {name}. It is helpful to know this.',
  ),
  thankClosure: lines(
    'You are most welcome, {name}.',
    'I am pleased that this has been resolved, {name}.',
    'Thank you for letting us know that it is resolved, {name}.',
    'I am glad that it worked out for you, {name}.',
    'Thank you for returning to tell us, {name}.',
  ),
  'closure.gist': lines(
    'I am very pleased to hear about {gist}, {name}.',
    'Thank you for letting us know about {gist}.',
    'It is good to hear about {gist}, {name}.',
    'I am glad to read about {gist}.',
  ),
  celebrate: lines(
    'We are delighted to read this, {name}.',
    'Thank you, {name}. Your kind words mean a great deal to us.',
    'It is a pleasure to read this, {name}.',
    'I am very glad that you were happy with it, {name}.',
    'We are grateful for your kind words, {name}.',
    'Thank you for such a generous post, {name}.',
  ),
  'celebrate.praise': lines(
    'We are delighted that you enjoyed {gist}, {name}.',
    'Thank you, {name}. We are proud of {gist}.',
    'It is a pleasure to read such kind words about {gist}, {name}.',
    'I am very glad that {gist} pleased you, {name}.',
    'Thank you for your kind words about {gist}, {name}.',
  ),
  'celebrate.deed': lines(
    'Thank you for writing to us about {gist}, {name}.',
    'It is a pleasure to read about {gist}, {name}.',
    'We are grateful that you told us about {gist}, {name}.',
    'I am very glad to read about {gist}, {name}.',
  ),
  'celebrate.thing': lines(
    'I am very glad that you are happy with {thing}, {name}.',
    'We are delighted to read this about {thing}, {name}.',
    'We hope that you will enjoy {thing} for a long time, {name}.',
    'Thank you, {name}. It is good to know that you are pleased with {thing}.',
  ),
  milestone: lines(
    'Congratulations from all of us, {name}.',
    'Please accept our warm congratulations, {name}.',
    'Congratulations on reaching this milestone, {name}.',
    'That is a fine achievement, {name}. Congratulations.',
  ),
  thankPerson: lines(
    'I will make sure that {person} receives your kind words, {name}.',
    'Thank you, {name}. I will pass your thanks on to {person}.',
    'We are fortunate to have {person}, and I will share this today.',
    'I will see that {person} hears of this, {name}.',
  ),
  passOn: lines(
    'Thank you for taking the time to write.',
    'We appreciate that you told us.',
    'It was thoughtful of you to write.',
    'Thank you for sharing this with us.',
  ),
  passOnTo: lines(
    'I will pass your kind words on to {to}.',
    'I will make sure that this reaches {to} today.',
    'I will share this with {to}, with your thanks.',
    'Your words will be passed on to {to}.',
  ),
} as const satisfies SpokenLines;
