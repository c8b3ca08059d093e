import type { GistKind } from '@/lib/domain/analysis';
import { type Line, lines } from './line';

/** Sharing somebody's joy in what they named. The gist may be one thing or many, so no verb agrees with it. */
export const CELEBRATE_GIST: Readonly<Partial<Record<GistKind, readonly Line[]>>> = {
  praise: lines(
    'So happy {gist} won you over, {name}.',
    'You have good taste, {name}. We are fond of {gist} too.',
    'Glad {gist} lived up to it, {name}.',
    'We had high hopes for {gist}, and you just made them come true.',
    "We're a little proud of {gist}, so thank you, {name}.",
    'So happy you enjoyed {gist}, {name}.',
    'One more friend of {gist}, and a good one. Thank you, {name}.',
    "Somebody put a lot of heart into {gist}, {name}. It's good to see it land.",
    'A vote for {gist}. Counted with joy, {name}.',
    'Good to know {gist} found the right person, {name}.',
    'Word about {gist} is getting around, {name}, and we are glad.',
    'Here we were, hoping someone would notice {gist}. Thank you, {name}.',
    'Thank you, {name}. Kind words about {gist} never get old.',
    'That makes two of us who like {gist}, {name}.',
    'So glad {gist} worked for you, {name}.',
  ),
  deed: lines(
    'Thank you for telling us about {gist}, {name}.',
    'What a good thing to read: {gist}. Thank you, {name}.',
    'Lovely to hear about {gist}, {name}.',
    'I loved reading about {gist}.',
    "It's really kind of you to mention {gist}, {name}.",
    'So glad about {gist}, {name}.',
    "Thank you, {name}, it's good to hear about {gist}.",
  ),
};

/** Something of theirs that is new. */
export const CELEBRATE_NEW: readonly Line[] = lines(
  'Enjoy {gist}, {name}!',
  'May you and {gist} be very happy together, {name}.',
  'Nothing like the first days with {gist}. Have fun, {name}!',
  "Here's to you and {gist}, {name}.",
  'Have fun with {gist}, {name}. It is early days yet.',
  'Sounds like love at first sight, {name}. Enjoy {gist}!',
  'Treat yourself to a good long play with {gist}, {name}.',
);

/** Where the gist is only who did it: "the porter", "whoever designed the lid". */
export const CELEBRATE_CREW: readonly Line[] = lines(
  "I'll make sure this gets to {gist}, {name}. Well earned.",
  "Hats off indeed, {name}. I'll let {gist} know.",
  "That's so kind, {name}, and I'll share it with {gist}.",
  "I'll pass this on to {gist}, {name}. Words like that are rare.",
  'What a kind thing to say about {gist}, {name}.',
  "That's lovely, {name}. I'll tell {gist}.",
  "That deserves to be heard, {name}. I'm sending it to {gist} now.",
  "Credit where it's due, {name}. I'll see that {gist} gets this.",
);

/** Their own thing, where nothing is said of it that could be said back. */
export const CELEBRATE_THING: readonly Line[] = lines(
  "So glad you're happy with {thing}, {name}.",
  'Enjoy every minute with {thing}, {name}.',
  'Good to hear {thing} did you proud, {name}.',
  'Happy to hear it about {thing}, {name}.',
  'So pleased {thing} worked out for you, {name}.',
  'Long may it last, {name}. Enjoy {thing}!',
  'Glad we could be part of it, {name}. Enjoy {thing}!',
);

/** Joy with nothing named in it: short, plain and true of any kind word. */
export const CELEBRATE: readonly Line[] = lines(
  "That's what we like to hear, {name}.",
  'Music to our ears, {name}.',
  'Delighted to hear it, {name}.',
  'You just made somebody here very proud, {name}.',
  'Well, that was nice to read, {name}!',
  'It is always good to hear from a happy soul, {name}.',
  'So happy you feel that way, {name}.',
  'We could not ask for more, {name}.',
  'What a lovely thing to say, {name}.',
  'So glad we got it right for you, {name}.',
  'Glad to have you with us, {name}.',
  "That's the nicest thing we've read all day, {name}.",
  'That is very good of you, {name}.',
  'So glad it hit the mark, {name}.',
  "You're very kind, {name}.",
  "Aw, that's lovely, {name}.",
  'The pleasure is all ours, {name}.',
  "We won't argue with that, {name}.",
  'Good people say kind things, {name}.',
  'So good to hear, {name}.',
  'Love to hear it, {name}!',
  'That is lovely to read, {name}.',
  'Happy you think so, {name}!',
  'We are glad you are here, {name}.',
  'That was worth getting up for, {name}.',
  'You have cheered up the whole room, {name}.',
  'Brilliant to hear, {name}.',
  'So pleased to hear it, {name}.',
  'We are grinning over here, {name}.',
);

/** Years, rides and firsts. */
export const MILESTONE: readonly Line[] = lines(
  'Congratulations, {name}! Here is to the next one.',
  'What a milestone, {name}. Enjoy the moment!',
  "Well done, {name}. That's brilliant.",
  'Congratulations from all of us, {name}!',
  'Now that is a number to be proud of, {name}.',
  "That's something to be proud of, {name}.",
  'Huge congratulations, {name}. You earned it.',
  'Take a bow, {name}. That is quite a milestone.',
  'A big well done from all of us, {name}!',
  'Well done, {name}. Cake is in order.',
);

/** A friendly remark to the brand: one light line that leaves the joke to the one who made it. */
export const BANTER: readonly Line[] = lines(
  'Ha! We like you, {name}.',
  'You are on form today, {name}.',
  'Nice one, {name}.',
  'We like this a lot.',
  'Love this, {name}.',
  'Never change, {name}.',
  'Thanks for sharing this one, {name}.',
  "You've got us smiling, {name}.",
  'We needed that today, thank you.',
  'Well, hello to you too, {name}.',
  'Good to hear from you, {name}.',
  'Cheers, {name}!',
  'You are a good one, {name}.',
  'Glad you said it, {name}.',
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

/** After the joy, where nobody is named who should hear of it. */
export const PASS_ON: readonly Line[] = lines(
  'Thanks for taking the time to say so.',
  "It's good of you to say so.",
  'Thank you for telling us.',
  'Thanks for sharing it.',
  'Thank you for being with us.',
  'Have a lovely day.',
  'Thanks for stopping to write.',
  'It was kind of you to write.',
  'Thank you for letting us know.',
  'Thanks for the kind words.',
  'Thanks for thinking of us.',
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
  'What was the best bit?',
  'What did you like best?',
  'Was it your first time with us?',
  'Have you been with us long?',
  'What made it for you?',
  'What will it be next time?',
  'Would it be OK to share this with everyone here?',
  'Mind if we share your words?',
  'What should we never change?',
  'Any favourites so far?',
);

export const THANK_PERSON: readonly Line[] = lines(
  "I'll make sure {person} hears this, {name}.",
  "I'll let {person} know, {name}. Well earned.",
  '{person} will be so pleased to hear this.',
  "I'll share this with {person} and the team.",
  "I'll make sure {person} sees this.",
  "We're lucky to have {person}, {name}.",
  "I'm passing this on to {person} now.",
  'What a lovely thing to say about {person}.',
  "That's so kind, and I'll tell {person}.",
  "Three cheers for {person}! I'll pass it on.",
);
