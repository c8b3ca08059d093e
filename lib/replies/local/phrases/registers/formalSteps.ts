import { lines } from '../line';
import type { SpokenLines } from './kind';

/** The private step, what is done next, and how it ends. */
export const FORMAL_STEPS = {
  dmLead: lines(
    'Please send us a direct message with {detail} and I will {act}.',
    'Please send me {detail} by direct message, {name}, and I will {act}.',
    'If you send us a direct message with {detail}, I will {act}.',
    'I will {act} if you send us a direct message with {detail}.',
    'Please send {detail} in a direct message, and I will {act}.',
    'Please tell us by direct message {detail}, and I will {act}.',
  ),
  dmShort: lines(
    'Once I have {detail} by direct message, I will {act}.',
    'Please share {detail} by direct message, and I will {act}.',
    'With {detail} by direct message, I can {act}.',
    'I will {act} when you have sent {detail} by direct message.',
    'If you would send {detail} by direct message, I will {act}.',
    'I will {act} as soon as I have {detail} by direct message.',
  ),
  dmLater: lines(
    'Please then send us a direct message with {detail}.',
    'After that, please send me {detail} by direct message.',
    'Please send {detail} by direct message instead.',
    'To keep it private, please send {detail} by direct message.',
  ),
  dmAlready: lines(
    'I have your direct message and will reply to you there.',
    'Thank you for your direct message. I am reading it now and will reply there.',
    'There is no need to send it again: I am reading your direct message now.',
    'I have found your direct message and will answer you there.',
  ),
  leaveExit: lines(
    'If anything is still open, please send us a direct message and I will help.',
    'If you have decided, please send us a direct message and I will help with the next step.',
    'Please send us a direct message if there is anything that I can still do.',
    'If you would like me to look into what happened, please send us a direct message with the details.',
  ),
  act: lines(
    'I will now {act}.',
    'Once I have that, I will {act}.',
    'With your answer, I will {act}.',
    'I will then {act}.',
  ),
  actHere: lines(
    'I will {act} and write to you here.',
    'Please allow me to {act}. I will reply to you here.',
    'I will {act}, {name}, and reply to you here.',
    'I will {act} and answer you in this thread.',
    'I will {act}, and you will have my reply here.',
    'Let me {act}. I will write to you here when I have done so.',
  ),
  notify: lines(
    'I will write to you here as soon as I know more.',
    'I will let you know here in either case.',
    'You will have a reply from me here.',
    'I will reply in this thread when I know more.',
  ),
  thankTelling: lines(
    'Thank you for letting us know about this.',
    'Thank you for raising this with us.',
    'I am grateful that you told us.',
    'Thank you for taking the time to explain.',
  ),
  askOpen: lines(
    'Could you please tell me what happened?',
    'Could you please tell me a little more about it?',
    'Would you please tell me what went wrong?',
    'May I ask which order, product or service it is about?',
    'What would you like me to look into first?',
  ),
  wishAct: lines(
    'I will pass your suggestion on to the team, although I cannot promise it.',
    'The decision is not mine. I will put your suggestion to the team.',
    'I will raise it with the team. I cannot promise an outcome.',
    'I cannot say yes myself. I will make sure that the team receives it.',
  ),
  wishTo: lines(
    'I will put your suggestion to {to}, although I cannot promise an outcome.',
    'The decision is with {to}. I will pass on your suggestion in your own words.',
    'I will make sure that this reaches {to}. I cannot promise more than that.',
    'I am passing your suggestion to {to}. I cannot say yet what they will decide.',
  ),
  afterClosure: lines(
    'If anything else arises, please let me know here.',
    'Please write to us again if you need anything further.',
    'If I can help with anything else, please reply here.',
    'Please let me know here if there is anything else.',
  ),
} as const satisfies SpokenLines;
