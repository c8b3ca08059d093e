import { lines } from '../line';
import type { SpokenLines } from './kind';

/** Questions: what is known, who is asked, and where the answer will stand. */
export const CASUAL_ANSWERS = {
  'answer.about': lines(
    'Let me look into {about}, {name}.',
    'Not sure about {about} off the top of my head, {name}.',
    "I don't want to guess about {about}, {name}.",
    'Let me get you a proper answer about {about}, {name}.',
  ),
  'answer.open': lines(
    'Let me see, {name}.',
    'Not sure off the top of my head, {name}.',
    "I'd only be guessing, {name}.",
    "You've got me there, {name}.",
    'Thanks for the ask, {name}.',
  ),
  answerFind: lines(
    "I'll find out and ping you here.",
    "Let me ask around and I'll reply here.",
    "I'll check with the team and come back here with the answer.",
    "Give me a bit, I'll find out and reply here.",
    "I'm on it. I'll reply here.",
  ),
  answerPrivate: lines(
    "If it's about your own order, drop me a DM and I'll check.",
    "If it's your own order or account, drop me a DM and I'll look.",
    "If you've got an order or booking number, send it by DM and I'll check.",
    "If it's about your booking, pop me a DM and I'll have a look.",
  ),
  'find.about': lines(
    "Let me ask the team about {about}, and I'll ping you here.",
    "I'll check on {about} for you and come back here, {name}.",
    "I'm asking around about {about}, {name}. I'll reply here.",
    "Give me a bit to check on {about}, and I'll reply here.",
  ),
  'find.gist': lines(
    "I'd only be guessing {gist}, so I'm asking the team.",
    "Not sure {gist}, {name}. Let me ask and I'll reply here.",
    "I'll go and ask the team {gist}, and come back here.",
    "Let me ask the team {gist}, {name}, and I'll ping you here.",
  ),
  'find.steps': lines(
    "I'll dig out how to {steps} and reply here, {name}.",
    "Let me find out how to {steps}, {name}, and I'll put it here.",
    "I'll ask how to {steps} and come back here with the steps.",
    'Give me a bit to find the steps to {steps}, {name}.',
  ),
  checkGist: lines(
    "I'll go and check {gist} and reply here.",
    "Let me check {gist}, {name}, and I'll ping you here.",
    "I'll check {gist} and come back here, {name}.",
    "Give me a bit to check {gist}, and I'll reply here.",
  ),
  findOut: lines(
    "Let me go and find out {gist}, and I'll reply here.",
    "Let me find out {gist}, {name}, and I'll ping you here.",
    "I'll find out {gist} and come back here, {name}.",
    "Give me a bit to find out {gist}, and I'll reply here.",
  ),
  helpSteps: lines(
    'Sure thing, {name}, I can help you {steps}.',
    "I've got you, {name}. Let's {steps}.",
    "Yes, I'll help you {steps}.",
    "Let's {steps}, {name}.",
  ),
  stepsNext: lines(
    "Drop me a DM with what you see so far and we'll go through it.",
    "DM me how far you've got and we'll do it together.",
    "DM me where you're stuck and we'll sort it out.",
    "Pop what you see in a DM and I'll talk you through it.",
  ),
  canCheck: lines(
    'Sure, I can look up {gist}.',
    "I've got you, {name}. I can find out {gist}.",
    'Yes, I can find out {gist}, {name}.',
    'Let me see {gist}, {name}.',
  ),
  enquiryPrivate: lines(
    "Drop me a quick DM with {detail} and I'll {act}.",
    "Pop {detail} in a DM and I'll {act}.",
    "If you can, DM me {detail} and I'll {act}.",
    "Send {detail} my way by DM, {name}, and I'll {act}.",
  ),
  enquiryPlain: lines("On it: I'll {act}.", "I'll go and {act}, {name}.", 'OK, let me {act}.', "Sure, I'll {act}."),
  enquiryAsked: lines(
    "Tell me that and I'll {act} right away.",
    "Then I'm on it: I'll {act}.",
    "Say the word and I'll {act}.",
    "When I've got that, I'll {act}.",
  ),
} as const satisfies SpokenLines;
