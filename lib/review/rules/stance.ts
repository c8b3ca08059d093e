import type { PatternRule } from '../rule';

/** How the brand stands towards the person: blame, defence, doubt, promises. */
export const STANCE_RULES: readonly PatternRule[] = [
  {
    id: 'blame.customer',
    severity: 'block',
    message: 'This blames the customer in public. State the fact without "you", then the way forward.',
    source: 'politeness theory (Brown & Levinson 1987); research on revenge (Joireman et al. 2013)',
    pattern:
      /\b(?:you (?:should(?:'ve| have)|failed to|didn't (?:read|check|follow|enter|provide|select)|must have (?:entered|missed|misread|done)|entered (?:the |it )?(?:wrong|incorrect)|were supposed to|need to read)|as (?:stated|mentioned|explained) (?:in|on|above|before)|per my last|user error|had you (?:read|checked))\b/gi,
    hits: ['You should have checked the size guide.', 'As stated in our terms, refunds take 10 days.'],
    misses: ['You did exactly what we asked.', "You shouldn't have to chase us."],
  },
  {
    id: 'defend.reflex',
    severity: 'warn',
    message: 'This defends before it listens. Start with what is right in the post.',
    source: 'research on defensive replies (Johnen & Schnittka 2019)',
    pattern:
      /\b(?:unfortunately,? (?:we|this|that|it)|in our defen[cs]e|to be fair,?|we (?:always|never|do not|don't) (?:strive|do|would|tolerate)|we (?:pride|take pride)|that'?s (?:simply |just )?not true|we disagree|you(?:'re| are) (?:wrong|mistaken|spreading))\b|\bactually,/gi,
    hits: ['We pride ourselves on service.', 'Actually, the terms are clear.', 'You are mistaken.'],
    misses: ["Here's what we know so far.", "You're right about the lid."],
  },
  {
    id: 'minimise',
    severity: 'warn',
    message: 'This makes it smaller than it was for them. Say its size as they did.',
    source: 'research on listening to complaints (Herhausen et al. 2023)',
    pattern:
      /\b(?:only a (?:small|minor|few)|just a (?:small|minor|quick)|minor (?:issue|glitch|delay|hiccup)|not (?:a )?(?:big deal|that bad)|at least (?:it|you)|small (?:hiccup|bump)|these things happen|no need to (?:worry|panic)|calm down|relax|(?:please )?don[’']?t worry|be patient|bear with us)\b/gi,
    hits: ["It's just a small glitch.", 'Please calm down.', 'These things happen.'],
    misses: ['Three days is no time at all for a kettle.', "There's a short delay."],
  },
  {
    id: 'compare.others',
    severity: 'warn',
    message: 'That others are happy sounds like doubt. Leave it out.',
    source: 'crisis communication theory (Coombs 2007)',
    pattern:
      /\b(?:most (?:customers|people) (?:don't|love|are)|no one else|nobody else (?:has|is)|(?:fine|works) (?:fine )?for everyone else|works for us|other customers (?:haven't|love)|you're the (?:only|first))\b/gi,
    hits: ['Nobody else has reported this.', 'Most customers love it.'],
    misses: ['Other customers are seeing this error too.'],
  },
  {
    id: 'doubt',
    severity: 'warn',
    message: 'This questions their honesty in public. Take what they describe as said.',
    source: 'politeness theory (Brown & Levinson 1987)',
    pattern:
      /\b(?:(?:you )?claim(?:s|ed|ing)? that|alleged(?:ly)?|if (?:what you say|this) is (?:true|correct)|so-called|your version|we find (?:it|that) hard to believe)\b/gi,
    hits: ['If what you say is true, we will investigate.', 'You claim that the guard followed you.'],
    misses: ['What you describe is serious.', 'You can claim for the delay here.'],
  },
  {
    id: 'promise.absolute',
    severity: 'block',
    message: 'Nobody can keep this promise, and a broken one hurts twice. Say only your next step.',
    source: 'research on repeated failures (Maxham & Netemeyer 2002; Joireman et al. 2013)',
    pattern:
      /(?<!can't )(?<!cannot )(?<!can’t )\b(?:guarantee(?:d)? (?:that|this|you|it)|we promise|i promise|(?:will|won't) (?:never|ever) happen again|never happen again|100% (?:safe|secure|certain|sure)|(?:completely|totally|perfectly) safe|asap|immediately refunded|no matter what)\b/gi,
    hits: ['We promise this will never happen again.', 'Your data is 100% safe.', "I'll fix it ASAP."],
    misses: ["I can't promise it'll happen, but it'll be read.", "It's covered by our guarantee."],
  },
  {
    id: 'promise.undated',
    severity: 'warn',
    message: 'When? Waiting without a time feels longer. Name a time or what has to happen first.',
    source: 'research on complaint handling (Davidow 2003)',
    pattern:
      /\b(?:we['’]ll|i['’]ll|we will|i will) (?:get back|be in touch|update you|let you know)(?![^.!?\n]*\b(?:by|at|before|within|today|tomorrow|tonight|when|once|as soon as|here|there|what|if|whether|monday|tuesday|wednesday|thursday|friday)\b)[^.!?\n]{0,40}|(?<!\bhope[^.!?\n]{0,40})\b(?:soon|shortly)\b(?=[.!]|$)|\b(?:in due course|as soon as possible|in the near future)\b/gi,
    hits: ["We'll get back to you.", 'An update will follow shortly.'],
    misses: ['Next update at 11:00.', "I'll let you know once the courier replies."],
  },
  {
    id: 'legal.admission',
    severity: 'block',
    message: 'This admits legal fault. Keep the sympathy and the next step; fault is for a specialist.',
    source: 'research on apologies and law (Robbennolt 2003, 2006)',
    pattern:
      /\b(?:our (?:fault|negligence|liability)|we(?: are|'re|’re) (?:liable|at fault|legally|responsible for (?:your|the) (?:injur|loss|damage))|we broke the law|illegal(?:ly)? (?:of us|charged)|breach of contract|we caused (?:your|the) (?:injur|illness|rash|accident))/gi,
    hits: ['This was our negligence.', 'We are liable for the damage.'],
    misses: ["That's our mistake and I'm sorry.", "I'm so sorry this is happening to you."],
  },
  {
    id: 'cause.speculation',
    severity: 'warn',
    message: 'A guess at the cause gets quoted as fact. Say that you do not know yet.',
    source: 'public-health guidance for crises (CDC CERC)',
    pattern:
      /\b(?:probably|most likely|it (?:seems|looks like|must be|might be)|presumably|i (?:think|guess|suspect|imagine) (?:it|the|that) (?:\w+ )?(?:is|was|has|might|may))\b/gi,
    hits: ["It's probably the courier.", 'I suspect the app is at fault.'],
    misses: ["I'll find out where it is.", 'That sounds miserable.', 'I think this was meant for another company.'],
  },
  {
    id: 'crisis.promo',
    severity: 'block',
    message: 'Nothing is sold while someone has a serious problem. Take it out.',
    source: 'crisis communication theory (Coombs 2007)',
    pattern:
      /\b(?:\d+ ?% off|enjoy (?:\d|our|a|the)|check out our|new collection|special offer|treat yourself|shop now|why not try|use code)\b[^.!?\n]*/gi,
    when: ({ analysis, isNegative, sheet }) => isNegative || (analysis?.severity ?? 0) >= 2 || sheet !== undefined,
    hits: [{ draft: 'Meanwhile, enjoy 10% off!', analysis: { severity: 3, flags: ['safety'] } }],
    misses: [
      { draft: 'Next update at 11:00.', analysis: { severity: 3, flags: ['safety'] } },
      {
        draft: 'Why not try it iced?',
        analysis: { intent: 'praise', sentiment: { label: 'positive', score: 0.8, confident: true } },
      },
    ],
  },
];
