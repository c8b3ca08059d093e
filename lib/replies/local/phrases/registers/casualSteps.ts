import { lines } from '../line';
import type { SpokenLines } from './kind';

/** The private step, what is done next, and how it ends. */
export const CASUAL_STEPS = {
  dmLead: lines(
    "Drop me a quick DM with {detail} and I'll {act}.",
    "Pop {detail} in a DM, {name}, and I'll {act}.",
    "If you can, DM me {detail} and I'll {act}.",
    "DM me {detail} and I'm on it: I'll {act}.",
    "When you've got a sec, DM me {detail} and I'll {act}.",
  ),
  dmShort: lines(
    "Ping me {detail} by DM and I'll {act}.",
    "Pop {detail} over by DM and I'll {act}.",
    "Send {detail} my way by DM and I'll {act}.",
    "If you can get me {detail} by DM, I'll {act}.",
    "I'll {act}, all I need is {detail} by DM.",
    "Get me {detail} by DM and I'll {act}.",
  ),
  dmLater: lines(
    'Then drop me a DM with {detail} instead.',
    'After that, pop {detail} in a DM.',
    'Once done, send me {detail} by DM.',
    "Let's keep it private: DM me {detail}.",
  ),
  dmAlready: lines(
    "Got your DM, I'll reply there.",
    "I'm on your DM now, reply coming there.",
    "Found your DM! I'm reading it now.",
    "No need to send it again, I've got your DM.",
  ),
  leaveExit: lines(
    "If there's anything left to sort out, drop me a DM and I'll help.",
    "If your mind's made up, drop me a DM and I'll help with what's next.",
    "Drop me a DM if there's anything I can still do.",
    'If you want me to look into it, drop me a DM with the details.',
  ),
  act: lines(
    "OK, I'll {act}.",
    "I'm on it: I'll {act}.",
    "Tell me that and I'll {act} right away.",
    "Then leave it with me: I'll {act}.",
  ),
  actHere: lines(
    "I'm on it, {name}. I'll {act} and reply here.",
    "On it: I'll {act} and tell you here.",
    "Let me {act}, and I'll tell you here.",
    "Give me a bit to {act} and I'll reply here.",
    "I'll go and {act}, then reply here.",
    "Leave it with me, {name}: I'll {act} and ping you here.",
  ),
  notify: lines(
    "I'll ping you here when I know more.",
    "As soon as I know, you'll know.",
    "I'll keep you posted here.",
    "I'll be back here either way.",
  ),
  thankTelling: lines(
    'Thanks for giving us the heads-up.',
    'Thanks for telling us, it helps.',
    'Good that you told us.',
    'Glad you said something.',
  ),
  askOpen: lines(
    "What's happened?",
    'Can you fill me in a bit more?',
    "What's going on with it?",
    'What went wrong?',
    'Which order or product is it?',
  ),
  wishAct: lines(
    "I'll take it to the team. No promises, but they'll hear it.",
    "Not my call, but I'll pass it on.",
    "I'll put it to the team, though I can't promise it'll happen.",
    "I'll pass it on. Can't promise a yes, but I'll ask.",
  ),
  wishTo: lines(
    "I'll take it to {to}. No promises, but they'll hear it.",
    "Not my call, but I'll send it over to {to}.",
    "I'll pass it to {to} for you, though I can't promise a yes.",
    "Off to {to} it goes. What they'll say, I can't tell yet.",
  ),
  afterClosure: lines(
    'Give us a nudge if you need us again.',
    'Anything else, just say here.',
    "We're around if you need us.",
    'Say hi any time you need a hand.',
  ),
} as const satisfies SpokenLines;
