/**
 * The engine of the incident room: pure functions over an incident's fact sheet. Clock, seed and time zone are arguments, and nothing is thrown for what a
 * sheet, a post or an imported pack may hold.
 */
export { changedFacts, sheetOf } from './changes';
export { closingChecklist } from './checklist';
export { updateClock, withUpdate } from './clock';
export { correctionFor } from './corrections';
export { draftAgainstSheet } from './drafts';
export { AFTER_DAYS, matchIncident, seenPost, seenSighting } from './match';
export { markAnswer, rehearsalIncident, rehearsalStream } from './rehearsal';
export { incidentReplies, type ReplyQuestion } from './replies';
export { postureOf } from './replies/posture';
export { incidentReport, unansweredQuestions } from './report';
export { segmentOf } from './segment';
export { sheetIssues } from './sheetIssues';
export { baselineOf, spikeOf } from './spike';
export { statementFor } from './statements';
export { missingToOpen, type NewIncident, TEMPLATES, templateFor } from './templates';
export { type LineToTick, linesToTick, withTicked } from './ticks';
export { supersededReplies, toldNextUpdate } from './told';
export * from './types';
