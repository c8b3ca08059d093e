import { isCareThanked } from '@/lib/analysis/careThanked';
import { isConcern, isEmergency, tellsOfNoHarm } from '../harm';
import { hazardOf } from '../hazard';
import { type Plight, plightIn } from '../plights';
import { isChild } from './speakers';
import { has, may, must, NO_CASE, NO_CHEER, type Plan, type Situation } from './step';

/** What is plugged in or put on the skin harms before anybody says so. */
const isEatenOrOther = ({ text, analysis }: Situation) => /^(?:food|other)$/.test(hazardOf(text, analysis.evidence));

/** A row says the safe step itself, and nobody has come to harm. */
const isVouchedHarmless = (s: Situation) => s.isOnlyUnpleasant === true && tellsOfNoHarm(s.text);

export const isThanksForCare = ({ analysis, text }: Situation) =>
  analysis.sentiment.label === 'positive' &&
  (analysis.intent === 'praise' || analysis.intent === 'thanks_closure') &&
  isCareThanked(text);

const isGlad = ({ analysis }: Situation) =>
  analysis.sentiment.label === 'positive' || /^(?:praise|thanks_closure|wrong_brand)$/.test(analysis.intent);
/** Nobody glad is in a plight: "my chemo is over, thank you" is good news. */
const isIn = (plight: Plight) => (s: Situation) =>
  s.analysis.intent !== 'press' && plightIn(s.text, isGlad(s)) === plight;

/** Where somebody was belittled: their dignity, then a senior colleague. */
const withDignity = (because: string): Plan['cards'] => [
  {
    strategy: 'short_private',
    because,
    steps: [must('dignity'), may('seriousAck'), must('seniorAct'), must('seniorDm')],
    requires: ['A senior colleague has been told'],
  },
  {
    strategy: 'calm_down',
    because: 'because dignity comes first',
    steps: [must('seriousAck'), must('dignity'), must('seniorDm')],
  },
  {
    strategy: 'holding_update',
    because: 'because it has to be looked into before more is said',
    steps: [must('dignity'), must('seniorAct')],
    requires: ['A senior colleague has been told'],
  },
];

/** Danger first, then what needs a specialist. Their moves and their order are fixed. */
export const GRAVE_PLANS: readonly Plan[] = [
  {
    id: 'emergency',
    when: (s) => isEmergency(s.text) && !isThanksForCare(s),
    level: 'RS',
    forbidden: [...NO_CASE, ...NO_CHEER, 'BOUND', 'ASK'],
    humanFirst: true,
    fixed: true,
    nameless: true,
    cards: [
      {
        strategy: 'safety_first',
        because: 'because somebody needs help where they are',
        steps: [must('tellNearest'), must('emergencyAct')],
        requires: ['The people on duty there have been told'],
      },
      {
        strategy: 'short_private',
        because: 'because the place is what helpers need first',
        steps: [must('tellNearest'), must('emergencyDm')],
      },
      {
        strategy: 'holding_update',
        because: 'because whoever is there is quicker than any reply',
        steps: [must('emergencyThanks'), must('tellNearest')],
      },
    ],
  },
  {
    id: 'safety concern',
    when: (s) => has(s, 'safety') && !isVouchedHarmless(s) && isConcern(s.text) && isEatenOrOther(s),
    level: 'RS',
    forbidden: [...NO_CASE, ...NO_CHEER, 'BOUND'],
    humanFirst: true,
    fixed: true,
    cards: [
      {
        strategy: 'safety_first',
        because: 'because it could harm somebody, and nobody is said to be hurt',
        steps: [must('concernAck'), may('safeKnown'), must('safetyAct'), must('safetyDm')],
        requires: ['The safety team has been told'],
      },
      {
        strategy: 'short_private',
        because: 'because the details belong in private',
        steps: [must('seriousAck'), may('safeKnown'), must('concernDm')],
      },
      {
        strategy: 'holding_update',
        because: 'because a specialist has to answer the rest',
        steps: [must('seriousAck'), may('safeKnown'), must('safetyAct')],
        requires: ['The safety team has been told'],
      },
    ],
  },
  {
    id: 'safety of medicine',
    when: (s) => has(s, 'safety') && hazardOf(s.text, s.analysis.evidence) === 'medicine',
    level: 'RS',
    forbidden: [...NO_CASE, ...NO_CHEER, 'BOUND'],
    humanFirst: true,
    fixed: true,
    cards: [
      {
        strategy: 'safety_first',
        because: 'because somebody may need it before a reply can help',
        steps: [must('sympathy'), must('safe'), must('safetyAct'), must('safetyDm')],
        requires: ['The safety team has been told'],
      },
      {
        strategy: 'short_private',
        because: 'because the details belong in private',
        steps: [must('safe'), must('safetyDm')],
      },
      {
        strategy: 'holding_update',
        because: 'because a specialist has to answer the rest',
        steps: [must('seriousAck'), must('safe'), must('safetyAct')],
        requires: ['The safety team has been told'],
      },
    ],
  },
  {
    id: 'safety',
    when: (s) => has(s, 'safety') && !isVouchedHarmless(s),
    level: 'RS',
    forbidden: [...NO_CASE, ...NO_CHEER, 'BOUND'],
    humanFirst: true,
    fixed: true,
    cards: [
      {
        strategy: 'safety_first',
        because: 'because someone could be hurt',
        steps: [must('sympathyFor'), must('safe'), may('safeMedical', 2), must('safetyAct'), must('safetyDm')],
        requires: ['The safety team has been told'],
      },
      {
        strategy: 'short_private',
        because: 'because the details belong in private',
        steps: [must('safe'), may('sympathy'), must('safetyDm'), may('safeMedical', 2)],
      },
      {
        strategy: 'holding_update',
        because: 'because a specialist has to answer the rest',
        steps: [must('seriousAck'), must('safe'), must('safetyAct'), may('safeMedical', 2)],
        requires: ['The safety team has been told'],
      },
    ],
  },
  {
    id: 'minor',
    when: isChild,
    level: 'R1',
    forbidden: ['ASK', 'DM', 'DM_ALREADY', 'GREET', 'REMEDY', 'CELEBRATE'],
    humanFirst: true,
    fixed: true,
    nameless: true,
    cards: [
      { strategy: 'answer_here', because: 'because the writer is a child', steps: [must('helpAck'), must('grownUp')] },
      { strategy: 'short_private', because: 'because a grown-up should carry on', steps: [must('grownUp')] },
      {
        strategy: 'holding_update',
        because: 'because nothing may be asked of a child',
        steps: [must('answerAck'), must('grownUp')],
      },
    ],
  },
  {
    id: 'discrimination',
    when: (s) => has(s, 'discrimination'),
    level: 'RS',
    forbidden: [...NO_CASE, ...NO_CHEER, 'ASK', 'BOUND'],
    humanFirst: true,
    fixed: true,
    cards: withDignity('because someone was singled out'),
  },
  {
    id: 'mistreated',
    when: isIn('mistreated'),
    level: 'RS',
    forbidden: [...NO_CASE, ...NO_CHEER, 'ASK', 'BOUND'],
    humanFirst: true,
    fixed: true,
    cards: withDignity('because someone was demeaned'),
  },
  {
    id: 'defrauded',
    when: isIn('defrauded'),
    level: 'RS',
    forbidden: [...NO_CASE, ...NO_CHEER, 'ASK'],
    humanFirst: true,
    fixed: true,
    cards: [
      {
        strategy: 'safety_first',
        because: 'because a payment can be stopped only for a short while',
        steps: [must('defraudedAck'), must('bankFirst'), may('breachAct', 2), may('breachDm', 3)],
        requires: ['The security team has been told'],
      },
      {
        strategy: 'short_private',
        because: 'because what happened is private',
        steps: [must('bankFirst'), must('breachDm')],
      },
      {
        strategy: 'holding_update',
        because: 'because only confirmed facts may be given',
        steps: [must('bankFirst'), must('breachAct')],
        requires: ['The security team has been told'],
      },
    ],
  },
  {
    id: 'data breach',
    when: (s) => has(s, 'data_breach'),
    level: 'RS',
    forbidden: [...NO_CASE, ...NO_CHEER, 'ASK'],
    humanFirst: true,
    fixed: true,
    cards: [
      {
        strategy: 'holding_update',
        because: 'because only confirmed facts may be given',
        steps: [must('breachAck'), must('breachAct')],
        requires: ['The security team has been told'],
      },
      {
        strategy: 'short_private',
        because: 'because what was seen is private',
        steps: [must('breachAck'), must('breachDm')],
      },
      {
        strategy: 'safety_first',
        because: 'because data may be at risk',
        steps: [must('breachAct'), must('breachDm')],
        requires: ['The security team has been told'],
      },
    ],
  },
  {
    id: 'bereaved with a legal matter',
    when: (s) => has(s, 'legal') && has(s, 'bereavement') && s.analysis.sentiment.label !== 'positive',
    level: 'R1',
    forbidden: [...NO_CASE, ...NO_CHEER, 'ASK', 'BOUND'],
    humanFirst: true,
    fixed: true,
    cards: [
      {
        strategy: 'short_private',
        because: 'because someone has died and a legal step is named',
        steps: [must('condolence'), must('legalAct'), must('bereavedDm')],
        requires: ['Your legal or resolutions colleague has been told'],
      },
      {
        strategy: 'calm_down',
        because: 'because fewer steps help most',
        steps: [must('condolence'), must('bereavedDm')],
      },
      {
        strategy: 'holding_update',
        because: 'because nothing about the case belongs in public',
        steps: [must('condolence'), must('legalAct')],
        requires: ['Your legal or resolutions colleague has been told'],
      },
    ],
  },
  {
    id: 'legal',
    // Sorrow for what they went through, as to anybody: it admits nothing, and coldness would confirm the worst.
    when: (s) => has(s, 'legal'),
    level: 'R1',
    forbidden: [...NO_CASE, ...NO_CHEER, 'ASK', 'BOUND'],
    humanFirst: true,
    fixed: true,
    cards: [
      {
        strategy: 'short_private',
        because: 'because a legal step is named',
        steps: [must('ack'), may('own'), must('legalAct'), must('legalDm')],
        requires: ['Your legal or resolutions colleague has been told'],
      },
      {
        strategy: 'calm_down',
        because: 'because patience has run out',
        steps: [must('ackFeel'), may('legalAck', 2), must('legalDm')],
      },
      {
        strategy: 'holding_update',
        because: 'because nothing about the case belongs in public',
        steps: [must('ack'), must('legalAct')],
        requires: ['Your legal or resolutions colleague has been told'],
      },
    ],
  },
  {
    id: 'press',
    when: (s) => has(s, 'press') || s.analysis.intent === 'press',
    level: 'R0',
    forbidden: [...NO_CASE, ...NO_CHEER, 'ASK', 'FEEL', 'SYMPATHY', 'UNKNOWN', 'VALID'],
    humanFirst: true,
    fixed: true,
    cards: [
      {
        strategy: 'short_private',
        because: 'because a journalist is asking',
        steps: [must('pressAck'), must('pressAct'), must('pressDm')],
        requires: ['The press team has been told'],
      },
      {
        strategy: 'holding_update',
        because: 'because only the press team may answer',
        steps: [must('pressAct'), may('pressAck')],
        requires: ['The press team has been told'],
      },
      {
        strategy: 'answer_here',
        because: 'because a short public answer is enough',
        steps: [must('pressAck'), must('pressDm')],
      },
    ],
  },
  {
    id: 'bereavement',
    // Thanks that mention a death are answered as thanks.
    when: (s) => has(s, 'bereavement') && s.analysis.sentiment.label !== 'positive',
    level: 'R1',
    forbidden: [...NO_CHEER, 'REMEDY'],
    humanFirst: true,
    fixed: true,
    cards: [
      {
        strategy: 'short_private',
        because: 'because someone has died',
        steps: [must('condolence'), must('bereavedAct'), must('bereavedDm')],
      },
      {
        strategy: 'calm_down',
        because: 'because fewer steps help most',
        steps: [must('condolence'), must('bereavedDm')],
      },
      {
        strategy: 'holding_update',
        because: 'because one person should take it on',
        steps: [must('condolence'), must('bereavedAct')],
      },
    ],
  },
  {
    id: 'stricken',
    when: isIn('stricken'),
    level: 'R1',
    forbidden: [...NO_CHEER, 'REMEDY', 'ASK'],
    humanFirst: true,
    fixed: true,
    cards: [
      {
        strategy: 'short_private',
        because: 'because they are in a hard place',
        steps: [must('strickenAck'), must('strickenAct'), must('strickenDm')],
      },
      {
        strategy: 'calm_down',
        because: 'because fewer steps help most',
        steps: [must('strickenAck'), must('strickenDm')],
      },
      {
        strategy: 'holding_update',
        because: 'because one person should take it on',
        steps: [must('strickenAck'), must('strickenAct')],
      },
    ],
  },
];
