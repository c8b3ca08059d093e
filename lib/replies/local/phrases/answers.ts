import { type Line, lines } from './line';

/** To a yes or no question: {gist} is "whether you deliver to Skye". */
export const CHECK_GIST: readonly Line[] = lines(
  "I'll check {gist} and reply here.",
  "I'll check {gist} and reply here, {name}.",
  "Thanks for asking. I'll check {gist} and reply here.",
  'Let me check {gist} and get back to you here.',
  "Happy to check {gist}, and I'll reply here.",
);

/** To any other one: "when the pool reopens", "what size the cabin bag may be". */
export const FIND_OUT: readonly Line[] = lines(
  "I'll find out {gist} and reply here.",
  "I'll find out {gist} and reply here, {name}.",
  "Thanks for asking. I'll find out {gist} and reply here.",
  'Let me find out {gist} and get back to you here.',
  "I'll ask the team {gist} and reply here.",
);

/** To "how do I …": {steps} is "sort your contacts by last name". */
export const HELP_STEPS: readonly Line[] = lines(
  'Happy to help you {steps}.',
  'Happy to help you {steps}, {name}.',
  'I can help you {steps}.',
  'Sure, I can help you {steps}.',
);

/** Behind those, where nothing has to be asked in public. */
export const STEPS_NEXT: readonly Line[] = lines(
  "DM me what you see so far and I'll go through it with you.",
  "Send me a DM with what you see so far and I'll take you through it.",
  "If you DM me where you've got to, I'll go through it with you.",
  "DM me how far you've got and I'll take it from there with you.",
);

/** Where only a look at their own order, booking or account can tell. */
export const CAN_CHECK: readonly Line[] = lines(
  'I can look up {gist}.',
  'Happy to look up {gist}, {name}.',
  'I can find out {gist}, {name}.',
  'Let me find out {gist}.',
);

/** To a plain question whose subject can be said back, on a card of its own: {gist} is "whether you deliver to Skye". */
export const FIND_GIST: readonly Line[] = lines(
  "I don't want to guess {gist}, so I'm asking the team now.",
  "I'm not certain {gist}. I'm asking the team and will reply here.",
  "Let me ask the right team {gist}, {name}, and I'll come back to you here.",
  "I'm asking the team {gist}, and I'll tell you here what they say.",
  "I don't know offhand {gist}, {name}, so I'm asking now.",
);

/** The same for "how do I …". */
export const FIND_STEPS: readonly Line[] = lines(
  "I'll find you the steps to {steps} and reply here with them, {name}.",
  'Let me find the right steps to {steps} for you.',
  "I'll look up how to {steps} and reply here with the steps.",
  "I'd like to get you the right steps to {steps}, {name}, so let me check.",
);

/** Only the thing or topic is known. */
export const FIND_ABOUT: readonly Line[] = lines(
  'Let me check on {about} and reply here, {name}.',
  "I'll find out about {about} and reply here.",
  "I'll ask the team about {about} and reply here.",
  'Let me look into {about} for you and reply here.',
  "I'm checking on {about} now and I'll reply here.",
  "Happy to check on {about}, {name}, and I'll reply here.",
  "I'll look into {about} and let you know here, {name}.",
  "I'll get an answer on {about} and reply here, {name}.",
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
  "I'll find out and let you know here.",
  "I'll ask the team and reply here.",
  'Let me find out and come back to you here.',
  "I'm checking now and I'll reply here.",
  "I'll look into it and reply here.",
  'Let me ask the team and come back to you here.',
  "I'll look it up and reply here.",
  "I'm asking the team now and I'll reply here.",
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
  "Let me know and I'll {act}.",
);

/** Where nothing has to be asked. */
export const ENQUIRY_PLAIN: readonly Line[] = lines("I'll {act}.", 'Let me {act}.', "I'll {act}, {name}.");

/** Where it hangs on their own order or account. */
export const ENQUIRY_PRIVATE: readonly Line[] = lines(
  "DM me {detail} and I'll {act}.",
  "Send me {detail} in a DM and I'll {act}.",
  "If you DM me {detail}, I'll {act}.",
  "Drop me a DM with {detail} and I'll {act}.",
  "Please DM me {detail}, and I'll {act}.",
);
