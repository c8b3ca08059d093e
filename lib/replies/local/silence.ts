import type { NoReply } from '@/lib/domain/suggestion';
import type { ReplyRequest } from '@/lib/replies/engine';
import { isGlad, jokeIn } from './occasions';
import { sectorsOf } from './sectors';
import { isWide } from './situations/situation';
import { topicOf } from './topics';

interface SilenceRow {
  reason: NoReply['reason'];
  when(request: ReplyRequest): boolean;
  whatToDo: string;
  humanFirst: boolean;
}

const LANGUAGE_NAMES = new Intl.DisplayNames(['en'], { type: 'language' });

function languageName(code: string): string {
  if (code === 'und') return 'a language that was not recognised';
  try {
    return LANGUAGE_NAMES.of(code) ?? code;
  } catch {
    return code;
  }
}

/** Below this probability a remark may be a request that was not understood. */
const SURE_REMARK = 0.4;

/** Meant kindly and said to the brand: a short word costs nothing. */
const isKindWord = ({ analysis, post }: ReplyRequest) =>
  isGlad(analysis) && /@\w|\b(?:you|your|u|ur)\b/i.test(post.text);

/** Said to the thief, but the loss is the customer's. */
const TAKEN =
  /\b(?:stole|stolen|nicked|swiped)\b.{0,60}\b(?:my|our) (?:porch|door|front|parcels?|packages?|delivery|box)\b/i;

/** Danger, or a matter that a row knows, told in a sour mood. */
function tellsOfTrouble({ analysis, post, brand }: ReplyRequest): boolean {
  if (analysis.flags.includes('safety')) return true;
  if (analysis.sentiment.label !== 'negative') return false;
  const { situation } = topicOf(analysis, post.text, sectorsOf(brand));
  return situation !== null && !isWide(situation);
}

/** Nobody asks, jokes or says what went wrong, and the analysis is not in doubt. */
function isMereRemark(request: ReplyRequest): boolean {
  const { analysis, post } = request;
  const { intent, gist, matter, certainty } = analysis;
  return (
    intent === 'commentary' &&
    !post.text.includes('?') &&
    !gist &&
    !TAKEN.test(post.text) &&
    !matter?.clauses?.length &&
    !isKindWord(request) &&
    !jokeIn(analysis, post.text) &&
    (certainty?.intent ?? 1) >= SURE_REMARK &&
    !tellsOfTrouble(request)
  );
}

/** Posts that get no suggestion, gravest first, and what to do instead. */
const ROWS: readonly SilenceRow[] = [
  {
    reason: 'self_harm',
    when: ({ analysis }) => analysis.flags.includes('self_harm') || analysis.intent === 'distress',
    whatToDo:
      'Bring in a person trained for this now. Write to them privately, as one human to another, with the helpline your team has approved. If life may be in danger, call the emergency services. No business talk.',
    humanFirst: true,
  },
  {
    reason: 'threat',
    when: ({ analysis }) => analysis.flags.includes('threat') || analysis.intent === 'threat',
    whatToDo:
      'Do not answer. Keep a copy with its time and address, tell your security lead, and the police if people could be in danger.',
    humanFirst: true,
  },
  {
    reason: 'own_post',
    when: ({ post }) => post.isOwn,
    whatToDo: 'This is your own post. Choose the comment you want to answer.',
    humanFirst: false,
  },
  {
    reason: 'spam',
    when: ({ analysis }) => analysis.intent === 'spam',
    whatToDo:
      'Hide it and report the account. Do not answer or tag it. If it poses as your support, warn the people in the thread.',
    humanFirst: false,
  },
  {
    reason: 'empty',
    when: ({ post }) => !/[\p{L}\p{N}]/u.test(post.text.replace(/https?:\/\/\S+|@\w+|<\w+>/g, '')),
    whatToDo:
      'There are no words here to answer. Look at the picture or link yourself, or leave a short word of your own.',
    humanFirst: false,
  },
  { reason: 'language', when: ({ analysis }) => analysis.language !== 'en', whatToDo: '', humanFirst: false },
  {
    reason: 'abuse',
    when: ({ analysis }) => analysis.intent === 'abuse',
    whatToDo:
      'No problem is named, so there is nothing to put right. Leave it, or hide it under your house rules. Answer only if something concrete follows.',
    humanFirst: false,
  },
  {
    reason: 'commentary',
    when: isMereRemark,
    whatToDo: 'Nothing is asked of you here. Best left as it is; note it if the same point keeps coming up.',
    humanFirst: false,
  },
];

export function silenceFor(request: ReplyRequest): { noReply: NoReply; humanFirst: boolean } | null {
  const row = ROWS.find(({ when }) => when(request));
  if (!row) return null;
  const whatToDo =
    row.reason === 'language'
      ? `This post is in ${languageName(request.analysis.language)}. Suggestions are written in English only: use a saved snippet, or ask a colleague who speaks it.`
      : row.whatToDo;
  return { noReply: { reason: row.reason, whatToDo }, humanFirst: row.humanFirst };
}
