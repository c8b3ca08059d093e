import { lines, type Pool } from './line';

/** For those who are no customers: who works for the brand, who does business with it, who saw what happened to somebody else. Slots: {name}. */
export const SPEAKER_POOLS = {
  staffAck: {
    move: 'ACK',
    lines: lines(
      'Thank you for raising this.',
      'Thank you for telling us.',
      'This needs to reach the right people here.',
      'You were right to speak up.',
    ),
  },
  staffAct: {
    move: 'ACT',
    lines: lines(
      "I'm passing this to our people team now.",
      "I'm letting our people team know straight away.",
      "Our people team should see this, and I'm sending it to them now.",
    ),
  },
  staffDm: {
    move: 'DM',
    lines: lines(
      'Please DM us how our people team can reach you, so that they can talk to you in private.',
      'If you DM us the best way to reach you, our people team can talk to you in private.',
      'Our people team would like to talk to you in private: please DM us the best way to reach you.',
    ),
  },
  partnerAck: {
    move: 'ACK',
    lines: lines(
      'Thanks for raising this with us, {name}.',
      'Thank you for letting us know, {name}.',
      'Thanks for getting in touch about this.',
    ),
  },
  partnerAct: {
    move: 'ACT',
    lines: lines(
      "I'm passing this to the team here that you work with.",
      "I'm letting the team you work with know now.",
      "I'll get this to the team you deal with here.",
    ),
  },
  partnerDm: {
    move: 'DM',
    lines: lines(
      'Please DM us your company name and the best way to reach you.',
      "DM us the name of your company and who to speak to, and I'll get it to the right team.",
      'Please send us your company name and a contact by DM.',
    ),
  },
  seenAck: {
    move: 'ACK',
    lines: lines(
      'Thank you for speaking up about this, {name}.',
      'Thank you for telling us what you saw, {name}.',
      'You were right to tell us, {name}.',
      'Thanks for looking out for others, {name}.',
    ),
  },
  seenAsk: {
    move: 'ASK',
    lines: lines(
      'Can you tell me the place and roughly what time, so that I can pass it to the manager responsible?',
      'Where was this and at what time, so that the manager responsible can look into it?',
      'Do you know the place and the rough time, so that I can get it to the manager responsible?',
    ),
  },
  seenAct: {
    move: 'ACT',
    lines: lines(
      "I'll pass it to the manager responsible.",
      "I'm sending this to the manager responsible.",
      "I'll make sure the manager responsible hears about it.",
    ),
  },
  seenDm: {
    move: 'DM',
    lines: lines(
      "If you DM me when and where it was, I'll pass it on.",
      "Please DM me the time and the place, and I'll pass it on.",
      "DM me where and when it happened and I'll get it to the manager responsible.",
    ),
  },
} as const satisfies Record<string, Pool>;
