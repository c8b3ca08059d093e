import { type Line, lines } from './line';

/** To a plain question whose subject can be said back: {gist} is "whether you deliver to Skye". */
export const FIND_GIST: readonly Line[] = lines(
  'Let me check {gist} and reply here.',
  "I'll find out {gist} and reply here, {name}.",
  "I'll check {gist} and let you know here.",
  'Let me find out {gist}, {name}, and come back to you here.',
  "I'll ask the team {gist} and reply here.",
  "I'll look up {gist} and answer you here, {name}.",
  "Happy to check {gist}, {name}, and I'll reply here.",
  "I'm checking {gist} and I'll reply here.",
  "Thanks for asking, {name}. I'll check {gist} and reply here.",
);

/** To "how do I …": {steps} is "sort your contacts by last name". */
export const FIND_STEPS: readonly Line[] = lines(
  "I'll find you the steps to {steps} and post them here, {name}.",
  'Happy to help you {steps}, {name}. Let me find the right steps.',
  'Let me find the steps to {steps} for you.',
  "I can help you {steps}. I'll look up the steps and post them here.",
  "Sure, {name}: I'll look up how to {steps} and post the steps here.",
  "I'd like to help you {steps}, {name}, so let me get the steps.",
);

/** Only the thing or topic is known. */
export const FIND_ABOUT: readonly Line[] = lines(
  'Let me check on {about} and reply here, {name}.',
  "I'll find out about {about} and reply here.",
  "I'll ask the team about {about} and reply here.",
  'Let me look into {about} for you and answer here.',
  "I'm checking on {about} now and I'll reply here.",
  "Happy to check on {about}, {name}, and I'll reply here.",
  "I'll look into {about} and let you know here, {name}.",
  "I'll get an answer on {about} and post it here, {name}.",
);

/** The thing or topic is known: {about} is "opening hours" or "your booking". What will be done stands in the next sentence. */
export const ANSWER_ABOUT: readonly Line[] = lines(
  'Thanks for asking about {about}, {name}.',
  "I don't have the answer on {about} to hand, {name}.",
  'I want to give you the right answer on {about}.',
  "I'm not certain about {about}, {name}.",
  'Happy to help with {about}, {name}.',
  'Good question about {about}.',
);

export const ANSWER_OPEN: readonly Line[] = lines(
  'Good question, {name}.',
  'Thanks for asking, {name}.',
  "I'm not sure about that one, {name}.",
  "I don't have that to hand, {name}.",
  'I want to give you the right answer.',
  "That's a good question.",
  "I don't want to guess at that.",
  "I'm not certain, {name}.",
  'Fair question, {name}.',
  'Thanks for the question, {name}.',
  "I don't know that one yet, {name}.",
  'Glad you asked, {name}.',
);

export const ANSWER_FIND: readonly Line[] = lines(
  'Let me check that for you and reply here.',
  "I'll check and reply here.",
  "I'll find out and let you know here.",
  "I'll ask the team and reply here.",
  'Let me find out and come back to you here.',
  "I'm checking now and I'll reply here.",
  "I'll look into it and answer you here.",
  "I'll get an answer and post it here.",
  'Let me ask the team and come back to you here.',
  "Leave it with me and I'll reply here.",
  "I'll look it up and reply here.",
  "I'm asking the team now and I'll post the answer here.",
  'Let me look into that and answer you here.',
  "I'll find out for you and reply here.",
);

export const ANSWER_PRIVATE: readonly Line[] = lines(
  "If it's about your own order or account, DM me and I'll check.",
  "If you've got an order or booking number, DM me and I'll check.",
  "If it's about your own booking or order, DM me the number and I'll look.",
  "DM me if it's about your own account and I'll check it.",
  "Send me a DM if it's about your own order and I'll take a look.",
  "If it depends on your account, DM me and I'll check it for you.",
);

/** Behind the one question that decides the answer. */
export const ENQUIRY_ASKED: readonly Line[] = lines(
  "Tell me that and I'll {act}.",
  "Then I'll {act}.",
  "Once I know, I'll {act}.",
  'With that I can {act}.',
  "Let me know and I'll {act}.",
);

/** Where nothing has to be asked. */
export const ENQUIRY_PLAIN: readonly Line[] = lines(
  "I'll {act}.",
  'Let me {act}.',
  "I'll {act}, {name}.",
  "I'm going to {act}.",
);

/** Where it hangs on their own order or account. */
export const ENQUIRY_PRIVATE: readonly Line[] = lines(
  "DM me {detail} and I'll {act}.",
  "Send me {detail} in a DM and I'll {act}.",
  "If you DM me {detail}, I'll {act}.",
  "Drop me a DM with {detail} and I'll {act}.",
  "Please DM me {detail}, and I'll {act}.",
);
