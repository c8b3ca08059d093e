import type { PostAnalysis } from '@/lib/domain/analysis';
import type { SuggestionSet } from '@/lib/domain/suggestion';
import { incidentReplies } from '@/lib/incidents/replies';
import { segmentOf } from '@/lib/incidents/segment';
import type { PostIncident } from '@/lib/queries/incidentMatch';
import type { SuggestionsAnswer } from '@/lib/queries/suggestions';
import { INCIDENT } from '../incidentScene';
import { ANSWERS, asksAnalysis } from '../questionScene';
import { ANGRY, analysis, BRAND, SAFETY, silent } from '../scenes';
import { scene } from './asked';
import { focal } from './page';
import { revised } from './revised';

type Understood = Pick<SuggestionsAnswer, 'analysis' | 'set'> & { analysis: PostAnalysis };

/** What was understood in the post of a scene, and what is suggested. */
const UNDERSTOOD: Record<string, Understood> = {
  human: {
    analysis: analysis(focal.text, {
      emotion: 'fear',
      category: 'safety_hazard',
      flags: ['safety', 'minors'],
      evidence: [{ what: 'category:safety_hazard', start: 4, end: 33 }],
    }),
    set: SAFETY,
  },
  abuse: {
    analysis: analysis(focal.text, {
      intent: 'abuse',
      category: null,
      emotion: 'contempt',
      flags: ['abuse'],
      evidence: [{ what: 'intent:abuse', start: 17, end: 30 }],
    }),
    set: silent('abuse', 'Insults only: nothing to put right, and a reply would show it to more people.'),
  },
  distress: {
    analysis: analysis(focal.text, { intent: 'distress', flags: ['self_harm'], evidence: [] }),
    set: silent('self_harm', 'Get a person now.'),
  },
  language: {
    analysis: analysis(focal.text, {
      language: 'nl',
      intent: 'complaint',
      category: null,
      emotion: 'neutral',
      flags: [],
      evidence: [],
    }),
    set: silent('language', ''),
  },
  rtl: {
    analysis: analysis(focal.text, { language: 'ar', category: null, emotion: 'neutral', flags: [], evidence: [] }),
    set: silent('language', ''),
  },
  faq: { analysis: asksAnalysis(focal.text), set: ANSWERS },
  'faq-near': { analysis: asksAnalysis(focal.text), set: ANSWERS },
};

/** A post of the incident, with the real replies from its sheet. */
function wrongNow(): { understood: Understood; incident: PostIncident } {
  const now = new Date();
  const read = analysis(focal.text, {
    intent: 'incident_report',
    category: 'app_site_outage',
    emotion: 'frustration',
    flags: ['incident'],
    firstName: 'Bex',
    evidence: [],
  });
  const isAsked = scene === 'incident-asked';
  const start = focal.text.indexOf('checkout down');
  const incident: PostIncident = {
    match: {
      incident: INCIDENT,
      certainty: isAsked ? 'near' : 'sure',
      evidence: [{ what: 'symptom', start, end: start + 'checkout down'.length }],
      others: [],
    },
    incident: isAsked ? null : INCIDENT,
    isAnyOpen: true,
    now,
    key: scene,
  };
  const { segment } = segmentOf(focal, read);
  const { id, platform, text } = focal;
  const question = { post: { id, text }, analysis: read, brand: BRAND, thread: [], platform, segment, now, variant: 0 };
  const answer = incidentReplies({ incident: INCIDENT, ...question });
  const suggestions: SuggestionSet['suggestions'] = answer.ok
    ? answer.suggestions.map((one) => ({ ...one, incident: { ...one.incident, cautions: one.cautions } }))
    : ANGRY.suggestions;
  return {
    understood: { analysis: read, set: isAsked ? ANGRY : { suggestions, noReply: null, humanFirst: false } },
    incident,
  };
}

export const useSuggestions = (): SuggestionsAnswer => {
  if (scene === 'error')
    return {
      status: 'error',
      analysis: null,
      changes: [],
      set: null,
      incident: null,
      pastReplies: [],
      revise: null,
      error: 'x',
    };
  const wrong = scene.startsWith('incident') ? wrongNow() : null;
  const told = wrong?.understood ?? UNDERSTOOD[scene];
  return {
    status: 'ready',
    analysis: told?.analysis ?? analysis(focal.text),
    changes: scene === 'corrected' ? [{ label: 'category', to: 'delivery_missing' }] : [],
    set: told?.set ?? ANGRY,
    pastReplies: [],
    incident: wrong?.incident ?? null,
    revise: told ? null : revised,
    error: null,
  };
};
