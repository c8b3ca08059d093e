import { type Line, lines } from './line';

/** To a plain question whose subject can be said back: {gist} is "whether you deliver to Skye". */
export const ANSWER_GIST: readonly Line[] = lines(
  "You'd like to know {gist}.",
  "You're asking {gist}, and that deserves a straight answer.",
  'So the question is {gist}.',
  '{gist}: good question, {name}.',
  "I don't want to guess {gist}.",
  "You asked {gist}, so that's what I'm finding out.",
  "I can see why you'd want to know {gist}.",
  "It's worth knowing for sure {gist}.",
  'Others will wonder {gist} too.',
  'Fair to ask {gist}.',
  'Right, {gist}. Let me get that straight for you.',
);

export const FIND_GIST: readonly Line[] = lines(
  "I'll find out {gist} and tell you here in this thread.",
  'Let me check {gist} and reply to you right here.',
  "I'm checking {gist} now, and the answer goes under this post.",
  "I'd rather be right than quick on {gist}, so I'm asking and will post the answer here.",
  "I'm asking the team {gist}, and I'll write what they say here.",
  "Leave it with me: I'll check {gist} and answer here.",
  "I'll get you a yes or no on {gist}, here where others can see it.",
  'Give me a moment to check {gist}, and the answer comes here.',
);

/** The thing or topic is known: {about} is "opening hours" or "your booking". */
export const ANSWER_ABOUT: readonly Line[] = lines(
  'On {about}, a guess would not help you.',
  'You asked about {about}, so let me get that right.',
  'Good question on {about}, {name}.',
  'You want a clear answer on {about}.',
  "I don't have {about} to hand, and I won't make it up.",
  '{about}: fair thing to ask before you go further.',
  "So it's about {about}.",
  "I can see why you'd ask about {about}.",
  'Worth checking {about} first, I agree.',
  "You'd like to know about {about}.",
  "Let's get you sorted on {about}.",
  'Others ask about {about} too, so a public answer helps.',
);

export const ANSWER_OPEN: readonly Line[] = lines(
  'Fair question, and one I want to answer properly.',
  "That's a fair thing to ask, {name}.",
  'Good to check before you decide.',
  "I don't know that one off the top of my head.",
  "I'd rather look than guess.",
  "That's one for the people who know it best.",
  "Good question, and not one I'll bluff on.",
  'You deserve a proper answer to that.',
  'Let me not wing this one.',
  "That's worth a real answer.",
  'Happy to find that out, {name}.',
  'I want to get that right for you.',
  "Ask away, that's what I'm here for.",
  'I had to stop and think at that one.',
  'Glad you asked.',
  "I can't answer that from memory.",
  "Let's get you a definite answer.",
  "I don't have that in front of me yet.",
  'That should be easy to find, and clearly is not.',
  'Reasonable question, {name}.',
);

export const ANSWER_FIND: readonly Line[] = lines(
  "I'm checking, and the answer goes here in this thread.",
  "I'll look it up and reply under your post.",
  "I'm asking the team that knows, and I'll write what they say here.",
  "I'll find out and come back to this thread, whatever the answer is.",
  'Let me check it and answer you here.',
  "I've gone to ask, and you'll read the answer here.",
  "I'll check and post it here, so others can see it too.",
  "I'm on it, and you'll have the answer in this thread.",
  "I'll get it confirmed and reply right here.",
  "Checking now, and I'll answer here as soon as I have it.",
  "I'll chase that down and tell you here.",
  "I'm looking into it and will reply to this post.",
  'Give me a little while to check, and look for it here.',
  "I'll ask and put the answer below your post.",
  "The answer will be in this thread once I've checked it.",
  "I'll take it to the right desk and answer here.",
  "I'm finding out, and I'll say so here even if the answer is no.",
  "I'll come back here with it once it's confirmed.",
);

export const ANSWER_ASK: readonly Line[] = lines(
  'Is it for something you already have, or are you still deciding?',
  'Is there a date you need it by?',
  'Which version or model are we talking about?',
  'Where are you, roughly: country or city?',
  'Is it for now, or for later on?',
  'Is it online or in a shop for you?',
  'Which product or service is it for?',
  'Have you booked or ordered already?',
  'Is it a one-off, or something regular?',
  'What would you use it for?',
  'Is it for you, or for someone else?',
  'Does it have to be that one, or would another do?',
);

export const ANSWER_PRIVATE: readonly Line[] = lines(
  'If it is about an order or account of yours, DM me and I will look at that one.',
  'DM me if it depends on your own order or account, and I will check it there.',
  "If there's an account or booking behind it, a DM lets me look at yours.",
  'For your own order or booking, a DM with its number is enough.',
  "If it hangs on your own details, put them in a DM and I'll check those.",
  "A DM works better if it's about your own account.",
  "If you'd rather I check your own case, DM me the reference.",
);
