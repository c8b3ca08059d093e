import { lines } from '../line';
import type { SpokenLines } from './kind';

/** Questions: what is known, who is asked, and where the answer will stand. */
export const FORMAL_ANSWERS = {
  'answer.about': lines(
    'Thank you for your question about {about}, {name}.',
    'I would like to give you the correct answer about {about}.',
    'I do not have the details on {about} at present, {name}.',
    'I would rather not guess about {about}, {name}.',
  ),
  'answer.open': lines(
    'Thank you for your question, {name}.',
    'I would like to give you the correct answer, {name}.',
    'I do not have the answer at present, {name}.',
    'I would rather not guess at this, {name}.',
    'That is a reasonable question, {name}.',
  ),
  answerFind: lines(
    'I will find out for you and write to you here.',
    'I am asking the team and will reply to you here.',
    'Please allow me to check. I will reply to you here.',
    'I will ask the team today and answer you here.',
    'I will look into this and answer you in this thread.',
  ),
  answerPrivate: lines(
    'If it is about your own order or account, please send us a direct message and I will check.',
    'Please send us a direct message if this is about your own booking, and I will check it.',
    'If you have an order or booking number, please send it by direct message and I will check.',
    'If it depends on your account, please send us a direct message and I will look it up.',
  ),
  'find.about': lines(
    'I will ask the team about {about} and write to you here.',
    'Please allow me to check on {about}, {name}. I will reply here.',
    'I am asking the team about {about} and will answer you here.',
    'I will look into {about} for you, {name}, and answer you here.',
  ),
  'find.gist': lines(
    'I would rather not guess {gist}, so I am asking the team.',
    'I am asking the team {gist} and will write to you here.',
    'I cannot say {gist} at present, {name}. I am asking the team and will reply here.',
    'Please allow me to ask the team {gist}. I will answer you here.',
  ),
  'find.steps': lines(
    'I will look up the correct steps to {steps} and reply here with them, {name}.',
    'Please allow me to find the correct steps to {steps}. I will reply here.',
    'I will ask the team how to {steps} and write to you here.',
    'I would like to give you the correct steps to {steps}, {name}, so I am checking now.',
  ),
  checkGist: lines(
    'I will check {gist} and write to you here, {name}.',
    'Thank you for your question. I will check {gist} and reply here.',
    'Please allow me to check {gist}. I will answer you here.',
    'I am checking {gist} and will reply to you here, {name}.',
  ),
  findOut: lines(
    'I will find out {gist} and write to you here, {name}.',
    'Thank you for your question. I will ask the team {gist} and reply here.',
    'Please allow me to find out {gist}. I will answer you here.',
    'I am asking the team {gist} and will reply to you here, {name}.',
  ),
  helpSteps: lines(
    'I will be glad to help you {steps}, {name}.',
    'Please allow me to help you {steps}.',
    'Certainly, {name}. I can help you {steps}.',
    'I would like to help you {steps}, {name}.',
  ),
  stepsNext: lines(
    'Please send us a direct message with what you see so far, and I will take you through it.',
    'If you send me what you see so far by direct message, I will take you through it.',
    'Please send us a direct message saying how far you have come, and I will go through it with you.',
    'Once I know by direct message what you see, I can take you through it.',
  ),
  canCheck: lines(
    'I would be glad to find out {gist}, {name}.',
    'Please allow me to find out {gist}.',
    'Certainly, {name}. I can find out {gist}.',
    'I will be pleased to look up {gist} for you.',
  ),
  enquiryPrivate: lines(
    'Please send us a direct message with {detail} and I will {act}.',
    'If you send me {detail} by direct message, I will {act}.',
    'Once I have {detail} by direct message, I will {act}.',
    'Please share {detail} by direct message, {name}, and I will {act}.',
  ),
  enquiryPlain: lines(
    'I will gladly {act}, {name}.',
    'Please allow me to {act}.',
    'I would be glad to {act}, {name}.',
    'I will now {act}.',
  ),
  enquiryAsked: lines(
    'Once I have your answer, I will {act}.',
    'With that, I can {act}.',
    'I will then {act}.',
    'When I know that, I will {act}.',
  ),
} as const satisfies SpokenLines;
