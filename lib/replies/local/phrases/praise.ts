import type { GistKind } from '@/lib/domain/analysis';
import { type Line, lines } from './line';

/** Sharing somebody's joy in what they named. The gist may be one thing or many, so no verb agrees with it. */
export const CELEBRATE_GIST: Readonly<Partial<Record<GistKind, readonly Line[]>>> = {
  praise: lines(
    'So glad you like {gist}.',
    "It's lovely to hear that about {gist}.",
    'Good news about {gist}, thank you.',
    'Lovely to hear about {gist}, {name}.',
    'A good word for {gist} goes a long way here.',
    "That's high praise for {gist}, and we'll take it.",
    "We're rather fond of {gist} ourselves, {name}.",
    'Now everyone here wants {gist}.',
    'Hearing that about {gist} is a good start to a shift.',
    'Thank you for what you say about {gist}.',
    "Someone worked hard on {gist}, so that's good to read.",
    'Good to know you rate {gist}, {name}.',
  ),
  deed: lines(
    'It is so good to hear about {gist}.',
    'Thank you for telling us about {gist}, {name}.',
    'I smiled reading about {gist}.',
    "That's the kind of thing that ought to be noticed: {gist}.",
    "{gist}: that's how it should be done.",
    "We're proud to read about {gist}.",
    'It means a lot that you noticed {gist}.',
    'Lovely to read about {gist}, {name}.',
    'Good to know about {gist}, thank you.',
  ),
};

/** Where the gist is only who did it: "the porter", "whoever designed the lid". */
export const CELEBRATE_CREW: readonly Line[] = lines(
  "I'll make sure {gist} hears this.",
  "I'll see that this reaches {gist}, {name}.",
  'This goes straight to {gist}.',
  'What a kind thing to say about {gist}.',
  "I'll pass that on to {gist}, {name}.",
  'That will mean a lot to {gist}.',
  'Your words are on their way to {gist}.',
);

/** Their own thing, where nothing is said of it that could be said back. */
export const CELEBRATE_THING: readonly Line[] = lines(
  'Lovely to hear that about {thing}.',
  'Good news about {thing}, {name}.',
  'So glad to hear about {thing}.',
  "That's good to hear about {thing}, thank you.",
  'Good to know about {thing}, {name}.',
);

/** Joy with nothing named in it: short, plain and true of any kind word. */
export const CELEBRATE: readonly Line[] = lines(
  "That's lovely to hear.",
  'What a lovely thing to read, {name}.',
  'This is such a good thing to read.',
  'Reading this put a smile on my face, {name}.',
  "That's wonderful to hear.",
  'Posts like yours get passed round the team.',
  'Well, that brightened up the whole desk.',
  'Somebody here is going to be beaming.',
  "Couldn't ask for better words, {name}.",
  'You know how to make a team happy.',
  'This one is getting read out loud.',
  'Delighted to hear it, {name}.',
  'What a treat to find this in between everything else.',
  "Thank you, that's really kind.",
  'Oh, this is lovely.',
  "That's made a few people here very happy.",
  'We needed that today.',
  'High praise, and gratefully taken.',
  'So pleased to read this.',
  'That is the sort of post we save.',
  'Kind words travel fast round here.',
  "Well, that's cheered us up.",
  'Good to hear, {name}.',
  "That's a nice one to read.",
  'Now that is a good review.',
  "That's kind of you, {name}.",
  "We'll happily take that.",
  'You made us smile.',
  'Happy to hear that, {name}.',
  "That's a good thing to find in the inbox.",
);

/** Years, rides and firsts. */
export const MILESTONE: readonly Line[] = lines(
  "That's one worth marking, {name}. Well done, and thank you for telling us.",
  'What a milestone. Thank you for having us along.',
  'Congratulations, {name}. Glad we were there for it.',
  "That's quite a number. Here's to the next one.",
  'Now that deserves a small fanfare. Well done, {name}.',
  "That's something to be proud of. Thank you for sharing it.",
  "Well done, {name}. That one doesn't happen by itself.",
  'A moment worth a cake, that. Congratulations.',
);

/** A friendly joke with the brand: one light line that leaves the joke to the one who made it. */
export const BANTER: readonly Line[] = lines(
  'You win the thread, {name}.',
  'That got a proper laugh here, {name}.',
  "We can't top that.",
  'Noted, with a straight face.',
  'This is why we read every mention.',
  'The whole desk just snorted.',
  "No notes. That's perfect.",
  "We'd say something clever, but you got there first.",
  'Consider us charmed.',
  "That's going up on the staff fridge.",
  'Well played, {name}.',
  "We're blushing, {name}.",
);

/** Trouble that is over, with the thing it was about. */
export const CLOSURE_GIST: readonly Line[] = lines(
  'Good to hear about {gist}.',
  'Glad to read about {gist}, {name}.',
  "That's good news about {gist}.",
  'What a relief about {gist}, {name}.',
  "{gist}: that's the ending we wanted.",
  'Happy to read about {gist}. Thank you for letting us know.',
);

export const PASS_ON: readonly Line[] = lines(
  "I'll pass it on to the people behind it.",
  'The team will love reading this.',
  "I'll share your words with the team.",
  'Thank you for taking the time to say so.',
  'It means a lot that you came here to say it.',
  "I'll make sure the right people see it.",
  'This goes to the team in your words.',
  'Consider it passed on.',
  'Good news should travel, so this one will.',
  "They don't hear it often enough, so thank you.",
  "I'll see it reaches whoever earned it.",
  'That kind of thing keeps a team going.',
);

export const INVITE: readonly Line[] = lines(
  'What did you like most?',
  'What made it so good?',
  'Who should we thank for it?',
  'What is next on your list?',
  'What would you tell someone trying it for the first time?',
  'Which bit was the best?',
  'What was the moment you knew?',
  'How long have you been with us?',
  'Who did you share it with?',
  'Was it a first, or an old favourite?',
  'What surprised you most?',
  'What brought you to us in the first place?',
  'Planning on doing it again?',
  'Was that a treat, or a habit?',
  'Which part made you smile?',
  'Would you change a thing?',
  'What should we never stop doing?',
  'Same again next time?',
);

export const THANK_PERSON: readonly Line[] = lines(
  "I'll make sure {person} hears this, {name}.",
  "I'll make sure {person} reads this.",
  '{person} will be so pleased to read this.',
  'What a lovely thing to say about {person}.',
  'This one goes straight to {person}.',
  'Thank you for naming {person}.',
  '{person} is going to hear about this from me.',
  'Three cheers for {person}, then.',
  'That will make a very good day for {person}.',
  "I'll see that {person} gets your words, {name}.",
);
