import type { PostAnalysis } from '@/lib/domain/analysis';
import type { SuggestionSet } from '@/lib/domain/suggestion';
import { analysis, post, suggestion } from './scenes';

/** A question the brand has an answer to, word for word or nearly. */
export const QUESTION = post({
  author: { name: 'Isla Drever', handle: 'isla_drever', url: null },
  text: 'hi, do you deliver to Orkney? looking at the Brae sofa',
  kind: 'comment',
});

export const asksAnalysis = (text: string): PostAnalysis =>
  analysis(text, {
    sentiment: { label: 'neutral', score: 0, confident: true },
    emotion: 'neutral',
    intent: 'question',
    category: null,
    severity: 0,
    arousal: 0,
    flags: [],
    firstName: 'Isla',
    evidence: [],
  });

export const ANSWERS: SuggestionSet = {
  suggestions: [
    suggestion(
      'answer_here',
      'because it is a question',
      [
        ['ACK', 'Good question, Isla.', 'do you deliver'],
        ['ACT', 'I’m checking that for the Brae sofa now and will answer here.', 'Brae sofa'],
      ],
      ['I’m checking that now'],
    ),
  ],
  noReply: null,
  humanFirst: false,
};
