import { alikeAll, type Meaning } from '@/lib/meaning';
import type { Prepared } from './prepared';

/** How much an entry means what is asked, beside the others. */
export interface EntryMeaning {
  /** −1 … 1, of the form that means it most. */
  best: number;
  /** Of the answer. */
  answer: number;
  /** Form and answer together. */
  both: number;
  /** By how much more than the next one, of the forms, the answers and both; below 0 where another leads. */
  lead: number;
  answerLead: number;
  bothLead: number;
  /** 0 … 1: its part of what all entries mean, as the table was taught to tell them apart. */
  share: number;
}

/** How much the answer counts beside the question. */
const ANSWER = 0.6;
/** As sharp as in training. */
const SHARPNESS = 10;

/** Of each entry, in their order, and of each form. */
export function meaningsOf(
  asked: Meaning,
  { forms, answers, formMeanings, answerMeanings }: Prepared,
): { ofEntry: EntryMeaning[]; ofForm: Float32Array } {
  const ofForm = alikeAll(asked, formMeanings);
  const best = new Float32Array(answers.length).fill(-1);
  ofForm.forEach((value, form) => {
    const entry = forms[form]?.entry ?? 0;
    if (value > (best[entry] ?? 0)) best[entry] = value;
  });
  const answer = alikeAll(asked, answerMeanings);
  const both = best.map((value, at) => value + ANSWER * (answer[at] ?? 0));
  const powers = both.map((value) => Math.exp(SHARPNESS * value));
  const all = powers.reduce((sum, power) => sum + power, 0) || 1;
  const [lead, answerLead, bothLead] = [best, answer, both].map(leadsOf);
  const ofEntry = answers.map((_, at) => ({
    best: best[at] ?? 0,
    answer: answer[at] ?? 0,
    both: both[at] ?? 0,
    lead: lead?.[at] ?? 0,
    answerLead: answerLead?.[at] ?? 0,
    bothLead: bothLead?.[at] ?? 0,
    share: (powers[at] ?? 0) / all,
  }));
  return { ofEntry, ofForm };
}

function leadsOf(values: Float32Array): Float32Array {
  let [first, second, leader] = [-2, -2, -1];
  values.forEach((value, at) => {
    if (value > first) [second, first, leader] = [first, value, at];
    else if (value > second) second = value;
  });
  const alone = values.length < 2;
  return values.map((value, at) => (alone ? 0 : value - (at === leader ? second : first)));
}
