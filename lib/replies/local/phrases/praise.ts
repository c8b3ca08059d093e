import type { GistKind } from '@/lib/domain/analysis';
import { type Line, lines } from './line';

/** Sharing somebody's joy in what they named. The gist may be one thing or many, so no verb agrees with it. */
export const CELEBRATE_GIST: Readonly<Partial<Record<GistKind, readonly Line[]>>> = {
  praise: lines(
    'So glad you like {gist}, {name}.',
    'Lovely to hear about {gist}, thank you.',
    "We're so pleased you like {gist}.",
    'Great to hear you like {gist}, {name}.',
    "That's lovely to hear about {gist}.",
    'Thank you, {name}, so pleased you like {gist}.',
    'Happy to hear you like {gist}, {name}.',
    'Thank you for saying that about {gist}.',
    'Really pleased to hear about {gist}, {name}.',
    'Delighted you like {gist}.',
    'So good to hear that about {gist}.',
    'Really glad {gist} went down well.',
    'Thanks for telling us about {gist}, {name}.',
    "It's great to hear that about {gist}.",
  ),
  deed: lines(
    'Thank you for telling us about {gist}, {name}.',
    'So good to hear about {gist}.',
    'Lovely to hear about {gist}, {name}.',
    "It's great to hear about {gist}.",
    'Thanks so much for letting us know about {gist}.',
    'I loved reading about {gist}.',
    "It's really kind of you to mention {gist}.",
    "We're so pleased to hear about {gist}.",
    "I'm really glad to hear about {gist}, {name}.",
    "Thank you, {name}, it's good to hear about {gist}.",
  ),
};

/** Where the gist is only who did it: "the porter", "whoever designed the lid". */
export const CELEBRATE_CREW: readonly Line[] = lines(
  "I'll pass this on to {gist}, {name}.",
  "I'll make sure this gets to {gist}.",
  "I'll let {gist} know, {name}.",
  "That's so kind, and I'll share it with {gist}.",
  'What a kind thing to say about {gist}.',
  'Lovely to hear that about {gist}, {name}.',
  "I'm passing this on to {gist} now.",
  "That's lovely, {name}. I'll tell {gist}.",
);

/** Their own thing, where nothing is said of it that could be said back. */
export const CELEBRATE_THING: readonly Line[] = lines(
  "So glad you're happy with {thing}, {name}.",
  'Lovely to hear that about {thing}.',
  "Great to hear you're pleased with {thing}.",
  'Good to hear about {thing}, {name}.',
  'So pleased to hear that about {thing}.',
  "That's great to hear about {thing}, thank you.",
  "Happy you're pleased with {thing}, {name}.",
);

/** Joy with nothing named in it: short, plain and true of any kind word. */
export const CELEBRATE: readonly Line[] = lines(
  "That's so kind, thank you.",
  "That's lovely to hear, {name}.",
  'Made our day, {name}.',
  'Thank you so much, {name}.',
  "That's really good to hear.",
  'So glad to hear it, {name}.',
  "You've made our day, thank you.",
  "That's great to hear, {name}.",
  'This made us smile, {name}.',
  'Really pleased to hear that.',
  'Love hearing this, {name}.',
  "That's very kind of you, {name}.",
  'So happy to hear that.',
  'What a lovely thing to read.',
  'Delighted to hear it, {name}.',
  "That's wonderful to hear.",
  'Thanks so much for saying so.',
  "So glad you're happy, {name}.",
  'Really kind of you, {name}.',
  'Lovely to read, thank you.',
  "That's lovely of you, {name}.",
  'This is really nice to read.',
  "Thank you, that's really kind.",
  'Really happy to hear it, {name}.',
  "That's made us smile, thank you.",
  "You're very kind, {name}.",
  'Great to hear, thank you.',
  'Thanks for sharing this, {name}.',
  'So pleased to hear it.',
  'Brilliant to hear, {name}.',
  "Aw, that's lovely, {name}.",
  'Thanks, {name}, you made us smile.',
  'Thanks for letting us know, {name}.',
  "It's so nice to hear that.",
);

/** Years, rides and firsts. */
export const MILESTONE: readonly Line[] = lines(
  'Congratulations, {name}.',
  'What a milestone, {name}. Thank you for sharing it.',
  "Well done, {name}. That's brilliant.",
  'Congratulations from all of us, {name}.',
  "That's quite a milestone. Thanks for telling us.",
  "That's something to be proud of, {name}.",
  'Huge congratulations, {name}.',
  "That's a milestone worth sharing, thank you.",
  'A big well done from all of us, {name}.',
  'Well done, and thank you for telling us.',
);

/** A friendly remark to the brand: one light line that leaves the joke to the one who made it. */
export const BANTER: readonly Line[] = lines(
  'That made us smile, {name}.',
  "You've cheered us up, {name}.",
  'Love this, {name}.',
  'This made our day.',
  'Thank you for making us smile.',
  "You've got us smiling, {name}.",
  'We like this a lot.',
  "That's a good one, {name}.",
  'Nice one, {name}.',
  'Thanks for that, {name}.',
  'Ha, love it.',
  "That's great, {name}.",
  'We needed that today, thank you.',
);

/** Trouble that is over, with the thing it was about. */
export const CLOSURE_GIST: readonly Line[] = lines(
  'Good to hear about {gist}.',
  'Glad to hear about {gist}, {name}.',
  "That's good news about {gist}.",
  'Really pleased to hear about {gist}.',
  'Great to hear about {gist}, {name}.',
  'Thanks for letting us know about {gist}, {name}.',
  'So glad to hear about {gist}.',
);

export const PASS_ON: readonly Line[] = lines(
  "I'll pass it on to the team.",
  "I'll make sure the team sees this.",
  "I'll share this with the team.",
  "I'll let the team know.",
  'The team will enjoy reading this.',
  "I'll pass your words on to the team.",
  "I'll show this to the team.",
  'The team will love this.',
  "I'm passing this on to the team now.",
  "I'm sharing this with everyone here.",
  "I'll send this on to the right people.",
  'Everyone here will want to see this.',
  "I'll make sure the right people see it.",
  'It means a lot that you took the time to say so.',
  'Hearing it from you means a lot.',
  'It means a lot to all of us.',
  'It means a lot that you told us.',
);

/** The same where it may be praise or not quite: right for both. */
export const GLAD_TO: readonly Line[] = lines(
  "Thanks for telling us, {name}. I'll pass it on to {to}.",
  "Thanks for sharing this, {name}. I'm sending it to {to}.",
  "I've read this, {name}, and {to} will get it from me.",
  "Thank you for writing that down. I'll see that it gets to {to}.",
  'Thanks, {name}. Your words go to {to}.',
);

/** Where it is known who should hear of it: {to} is "the crew" or "the people who built it". */
export const PASS_ON_TO: readonly Line[] = lines(
  "I'll pass it on to {to}.",
  "I'm sending this to {to}.",
  'This goes straight to {to}.',
  "I'll share your words with {to}.",
  "I'll see that it gets to {to}.",
  'Your words are on their way to {to}.',
  "I'll make sure it reaches {to}.",
  "I'm passing that on to {to}.",
);

export const INVITE: readonly Line[] = lines(
  'Can I share this with the team?',
  'Is it OK if I pass this on to the team?',
  'Mind if I show this to the team?',
  'What was the best bit?',
  'What did you like best?',
  'Was it your first time with us?',
  'Have you been with us long?',
  'What made it for you?',
  'Would it be OK to share this with everyone here?',
  'OK to pass your words on to the team?',
  'May I share your words with the team?',
  'Can I show this to everyone here?',
);

export const THANK_PERSON: readonly Line[] = lines(
  "I'll make sure {person} hears this, {name}.",
  "I'll pass this on to {person}.",
  "I'll let {person} know, {name}.",
  '{person} will be so pleased to hear this.',
  "I'll share this with {person} and the team.",
  "I'll make sure {person} sees this.",
  'Thank you for mentioning {person}, {name}.',
  "I'm passing this on to {person} now.",
  'What a lovely thing to say about {person}.',
  "That's so kind, and I'll tell {person}.",
);
