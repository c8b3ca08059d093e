import type { Facts } from '../context';
import type { PatternRule } from '../rule';

/** " about two weeks without your lamp"; `null` where what is known of the matter is in no form that follows "about" ("being lied to"). */
function aboutGist({ analysis }: Facts): string | null {
  const gist = analysis?.gist;
  return gist && (gist.kind === 'duration' || gist.kind === 'possessive') ? ` about ${gist.text}` : null;
}

export const APOLOGY_RULES: readonly PatternRule[] = [
  {
    id: 'apology.if',
    severity: 'block',
    message: 'An apology with "if" or "any" doubts that it happened. Name what happened.',
    source: 'research on apologies (Lewicki et al. 2016; Schumann 2018)',
    pattern:
      /(?<=\b(?:sorry|apologi[sz]e|apologies|regret)\b)[^.!?\n]{0,25}\b(?:if|for any|that you may|should you)\b[^.!?\n]*/gi,
    fix: (_, facts) => aboutGist(facts) ?? '',
    hits: ["We're sorry if this caused any trouble.", 'Apologies for any confusion.'],
    misses: ["I'm sorry your order is late.", "If you DM me the number I'll check. I'm sorry."],
  },
  {
    id: 'apology.feel',
    severity: 'block',
    message: 'This is sorry for the feeling, not for what happened. It moves the fault to the customer.',
    source: 'research on apologies (Schumann 2018)',
    pattern:
      /(?<=\b(?:sorry|regret|apologi[sz]e)\b)[^.!?\n]{0,20}\b(?:you feel|you felt|you(?:'re|’re| are) (?:upset|unhappy|disappointed|angry|frustrated)|you think|you were offended)\b[^.!?\n]*/gi,
    fix: (_, facts) => aboutGist(facts),
    hits: ["We're sorry you feel that way.", 'Sorry to hear you feel let down.'],
    misses: ["I'm sorry you waited two weeks.", "I can see why you feel let down. I'm sorry."],
  },
  {
    id: 'apology.inconvenience',
    severity: 'warn',
    message: '"Inconvenience" could be said to anyone. Say what it was.',
    source: 'research on concrete wording (Packard & Berger 2021)',
    pattern:
      /\s?(?:for |about )?\b(?:any|the|this|your) inconveniences?\b(?: (?:this|that|it) (?:has |may have )?caused| caused)?/gi,
    fix: (_, facts) => aboutGist(facts),
    hits: ['Sorry for the inconvenience.', 'We apologise for any inconvenience caused.'],
    misses: ['Three hours on a platform is miserable.', "That's an inconvenient time, I know."],
  },
  {
    id: 'apology.but',
    severity: 'warn',
    message: 'What follows "but" takes the apology back. End the sentence after it.',
    source: 'research on apologies (Schumann 2018; Lewicki et al. 2016)',
    pattern: /(?<=\b(?:sorry|apologi[sz]e)\b[^.!?\n]{0,60}),?\s+(?:but|however),?\s/gi,
    fix: () => '. ',
    hits: ["I'm sorry about the wait, but we're very busy.", 'Sorry, however this is our policy.'],
    misses: ["I'm sorry. Here's what I can do.", 'Sorry about the wait. Nobody but the team lead can see it.'],
  },
  {
    id: 'apology.passive',
    severity: 'warn',
    message: 'Nobody acts in this sentence. Say who did it, or what you will do.',
    source: 'research on apologies (Lewicki et al. 2016)',
    pattern:
      /\b(?:mistakes? (?:were|was|have been|has been) made|(?:an )?errors? (?:has|have) occurred|was (?:not )?handled (?:poorly|correctly)|fell short of (?:expectations|standards|our)|issues? (?:were|was) experienced)\b/gi,
    hits: ['Mistakes were made.', 'It appears an error has occurred.'],
    misses: ['We made a mistake.', 'We sent the wrong size.'],
  },
  {
    id: 'apology.understand-hollow',
    severity: 'warn',
    message: 'Naming the feeling without its reason sounds read from a card. Give the reason.',
    source: 'research on empathy in text (Sharma et al. 2020)',
    pattern:
      /\b(?:we|i) (?:(?:can )?(?:completely |totally |fully |certainly |do )?)(?:understand|appreciate|hear) (?:your|the|how) (?:frustration|frustrating|concern|concerns|disappointment|disappointing|feelings|anger|upset)(?: (?:this|that|it) (?:is|must be))?\b/gi,
    fix: (_, { analysis }) => {
      const gist = analysis?.gist;
      const fits = gist && (gist.kind === 'duration' || gist.kind === 'gerund' || gist.kind === 'possessive');
      return fits ? `${gist.text.charAt(0).toUpperCase()}${gist.text.slice(1)} would try anyone's patience` : null;
    },
    hits: ['We understand your frustration.', 'I appreciate your concerns.'],
    misses: ['Four calls with no answer would make anyone angry.', 'I understand the worry: is my card safe?'],
  },
  {
    id: 'apology.unneeded',
    severity: 'warn',
    message: 'Nothing went wrong here. Answer or thank first; an apology suggests a fault.',
    source: 'crisis communication theory (Coombs 2007)',
    pattern:
      /\b(?:(?:i'?m|i am|we'?re|we are|so|very|really) (?:\w+ )?sorry|sorry|(?:we|i) apologi[sz]e|apologies)\b[^.!?\n]*[.!]?\s?/gi,
    when: ({ analysis, isNegative, thread, sheet }) =>
      !sheet &&
      analysis !== null &&
      !isNegative &&
      ['question', 'praise', 'thanks_closure', 'suggestion'].includes(analysis.intent) &&
      !thread.some(({ who }) => who === 'brand'),
    fix: () => '',
    hits: [{ draft: 'We apologise for the confusion. Yes, we deliver there.', analysis: { intent: 'question' } }],
    misses: [
      { draft: 'Yes, we deliver there.', analysis: { intent: 'question' } },
      { draft: "I'm sorry it's late.", analysis: { intent: 'complaint' } },
    ],
  },
];
