import { lines, type Pool } from './line';

/** Sorrow, feeling and next steps in trouble of any kind. Slots: {detail} {act} {name} {thing} {count}. */
export const STEP_POOLS = {
  feel: {
    move: 'FEEL',
    lines: lines(
      "I'd be frustrated too.",
      "I can see why you're annoyed.",
      "I'd want answers as well.",
      'That would bother me as much.',
    ),
  },
  valid: {
    move: 'VALID',
    lines: lines(
      'You were right to raise it.',
      "It's fair of you to expect better.",
      "You're right to bring it here.",
      "That's a reasonable thing to expect.",
    ),
  },
  ackRepeat: {
    move: 'VALID',
    lines: lines(
      "Going through this {count} is too much, and I'm sorry.",
      'Once is bad enough, and having it happen again is worse.',
      "You've chased this enough.",
      "You shouldn't have to tell us about this a second time.",
      "You've been patient already, and I'm sorry it isn't sorted.",
      'Having to come back about the same problem is exhausting.',
    ),
  },
  own: {
    move: 'OWN',
    lines: lines(
      "I'm sorry, {name}.",
      "I'm sorry about {thing}.",
      "I'm sorry for the trouble, {name}.",
      "I'm sorry you've had to deal with this.",
      "I'm sorry for the trouble it's been.",
      'Sorry about that, {name}.',
      "I'm sorry it went that way.",
      "I'm sorry you're having this trouble.",
    ),
  },
  ownRepeat: {
    move: 'OWN',
    lines: lines(
      "I'm sorry you've had to chase this, {name}.",
      "I'm sorry this took more than one try.",
      "I'm sorry you're still dealing with it.",
      "I'm sorry it has happened again.",
      "I'm sorry nobody sorted this the first time.",
      "Sorry you're having to tell us again.",
    ),
  },
  dmLead: {
    move: 'DM',
    lines: lines(
      "DM me {detail} and I'll {act}.",
      "Send me {detail} by DM and I'll {act}.",
      'If you DM me {detail}, I can {act}.',
      'Please DM me {detail} so I can {act}.',
      "Send me a DM with {detail} and I'll {act}.",
      "If you send me {detail} by DM, I'll {act}.",
      "DM me {detail}, {name}, and I'll {act}.",
      "Please send me {detail} in a DM and I'll {act}.",
    ),
  },
  dmShort: {
    move: 'DM',
    lines: lines(
      'With {detail} by DM, I can {act}.',
      "Please DM me {detail}, then I'll {act}.",
      "Send {detail} over by DM and I'll {act}.",
      "If you send {detail} by DM, I'll {act}.",
      "Put {detail} in a DM to me and I'll {act}.",
      "My DMs are open: send {detail} and I'll {act}.",
      "Once you DM me {detail}, I'll {act}.",
    ),
  },
  dmLater: {
    move: 'DM',
    lines: lines(
      'To keep your details private, send {detail} by DM.',
      'When you have a moment, DM me {detail}.',
      'A DM with {detail} gets me started.',
      'All I need is {detail}, by DM.',
      'After that, DM me {detail} instead.',
      "Then send {detail} by DM, where only I'll see it.",
    ),
  },
  dmAlready: {
    move: 'DM_ALREADY',
    lines: lines(
      "I'm opening your DM now, so there's nothing to send again.",
      "I have your DM, so you needn't repeat yourself.",
      "I'm reading what you sent and will answer there.",
      'Your DM is with me now, and I will answer it.',
      "I've gone to your DM, and the answer will be in there.",
      "Nothing to resend: I'm in your DM and reading from the top.",
      "I'm going through your DM now and will reply there.",
      "What you sent is in front of me now, so I'll answer in your DM.",
    ),
  },
  tellMe: {
    move: 'DM',
    lines: lines(
      "Reply here or by DM and I'll {act}.",
      "Once I know, I'll {act}.",
      "Tell me and I'll {act}.",
      'With that I can {act}.',
      "Then I'll {act} and come back to you here.",
      "Let me know and I'll {act}.",
    ),
  },
  act: {
    move: 'ACT',
    lines: lines(
      "I'll {act}.",
      "Then I'll {act}.",
      "Once I know, I'll {act}.",
      'With that I can {act}.',
      'Then I can {act}.',
    ),
  },
  actHere: {
    move: 'ACT',
    lines: lines(
      "I'll {act} and tell you here what I find.",
      "I'll {act} and reply here.",
      "Leave it with me, {name}: I'll {act} and reply here.",
      "I'll {act}, then come back to you here.",
      "I'm going to {act} and will answer in this thread.",
      "Let me {act}, and I'll reply here.",
      "I'll {act} and let you know in this thread.",
    ),
  },
  /** {within} is "within 4 hours", from the brand's own settings. */
  within: {
    move: 'WHEN',
    lines: lines(
      "You'll hear from me {within}.",
      "I'll be back to you {within}.",
      'Expect word from me {within}.',
      "I'll update you {within}.",
    ),
  },
  unknown: {
    move: 'UNKNOWN',
    lines: lines(
      "I don't know yet why it happened, so I won't guess.",
      "I can't say why yet, and I'd rather not guess.",
      "I don't have the cause yet.",
    ),
  },
  thankTelling: {
    move: 'THANK',
    lines: lines(
      'Thank you for telling me.',
      'Thanks for saying so plainly.',
      'Thank you for the detail, it helps.',
      'Thanks for giving me something to work with.',
      'Thank you for bringing it here.',
      'I appreciate you spelling it out.',
    ),
  },
  notify: {
    move: 'WHEN',
    lines: lines(
      "You'll read here what comes of it.",
      "I'll write in this thread once I know more.",
      "You'll hear from me here, either way.",
      "I'll post the outcome under this.",
      'Look for my answer in this thread.',
    ),
  },
  helpAck: {
    move: 'ACK',
    lines: lines(
      'Happy to look at this with you.',
      "I'd like to help with this.",
      'I can help with that, {name}.',
      "Let's get this sorted.",
      "Let's see what we can do, {name}.",
      "Let's work it out.",
      'Happy to help, {name}.',
      'I can take a look at that for you.',
    ),
  },
} as const satisfies Record<string, Pool>;
