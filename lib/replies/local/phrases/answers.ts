import { type Line, lines } from './line';

/** To a plain question whose subject can be said back: {gist} is "whether you deliver to Skye". */
export const FIND_GIST: readonly Line[] = lines(
  "I'll find out {gist} and tell you here, {name}.",
  'Let me check {gist} and come back to you right here.',
  "I'm checking {gist} now and will post the answer here.",
  "Good question, {name}, so I'll find out {gist} and reply here.",
  "I don't want to guess {gist}, so I'll check and answer you here.",
  "Leave it with me, {name}: I'll check {gist} and answer here.",
  "I'm asking the team {gist}, and I'll post their answer here.",
  "Happy to find out {gist}, {name}, and I'll reply here.",
);

/** Only the thing or topic is known. */
export const FIND_ABOUT: readonly Line[] = lines(
  "I'll check on {about} and reply here, {name}.",
  'Let me find out about {about} and answer you here.',
  "I'm asking the team about {about} and will post what they say here.",
  "I'll look into {about} and tell you here.",
  "Happy to check on {about}, {name}, and I'll reply here.",
);

/** The thing or topic is known: {about} is "opening hours" or "your booking". */
export const ANSWER_ABOUT: readonly Line[] = lines(
  'You asked about {about}, so let me check that properly.',
  'Happy to check on {about} for you, {name}.',
  'Let me look into {about} for you.',
  "I don't have the answer on {about} to hand, {name}.",
  'Thanks for asking about {about}.',
);

export const ANSWER_OPEN: readonly Line[] = lines(
  "Good question, {name}, and I don't want to guess.",
  'Fair question, and one I want to answer properly.',
  "That's a fair thing to ask, {name}.",
  'Happy to find that out, {name}.',
  'Good to check before you decide.',
  "I don't have that to hand, {name}.",
  'Let me look that up for you.',
  'Glad you asked, {name}.',
  'Thanks for asking, {name}.',
  "I'd rather check than guess.",
  "I don't know that one off the top of my head.",
  'Let me ask someone who knows.',
);

export const ANSWER_FIND: readonly Line[] = lines(
  "I'll check and post the answer here.",
  "I'll look into that and reply here.",
  "I'll have it checked and tell you in this thread.",
  "I'll ask the team that knows and reply below.",
  "I'll find out and tell you here.",
  "I'll look it up and reply under your post.",
  "I'm asking the team now and will share their answer here.",
  "I'll find out and come back to you here, whatever the answer is.",
  'Let me check and answer you here.',
  "I'll check and post it here, so others can see it too.",
  "I'll get it confirmed and reply right here.",
  "I'm checking now and will answer here as soon as I have it.",
  "I'm looking into it and will reply to this post.",
  "The answer will be in this thread once I've checked it.",
  "I'll make sure of it first, then answer you here.",
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
