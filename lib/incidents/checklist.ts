import type { Brand } from '@/lib/domain/brand';
import { supersededReplies } from './told';
import type { ChecklistItem, IncidentRecord } from './types';

/** What is still to be done before an incident is closed, and after. */
export function closingChecklist(
  { incident, interactions, sightings, commitments }: IncidentRecord,
  brand: Brand,
  now: Date,
): ChecklistItem[] {
  const { sheet, updates, lessons } = incident;
  const ours = interactions.filter((row) => row.incident?.id === incident.id && row.state === 'posted');
  const answered = new Set(
    interactions.filter(({ state }) => state === 'posted' || state === 'left').map(({ postId }) => postId),
  );
  const unanswered = sightings.filter(({ incidentId, postId }) => incidentId === incident.id && !answered.has(postId));
  const told = supersededReplies(interactions, incident, brand, now).filter(({ isFollowedUp }) => !isFollowedUp);
  const ids = new Set(ours.map(({ id }) => id));
  const open = commitments.filter(({ interactionId, state }) => ids.has(interactionId) && state === 'open');
  const item = (id: string, done: boolean, text: string, left: number | null = null): ChecklistItem => ({
    id,
    done,
    text,
    open: left,
  });
  return [
    item(
      'closing_text',
      Boolean(sheet.closingText.trim()),
      'The sheet says what happened, what changes and until when people can still claim.',
    ),
    item(
      'closing_post',
      updates.some(({ kind }) => kind === 'closing'),
      'The closing post is out on every channel that carried a statement.',
    ),
    item(
      'unknown',
      sheet.unknown.length === 0,
      'Nothing is left under "not known yet", or it is said that it stays unknown.',
      sheet.unknown.length,
    ),
    item(
      'superseded',
      told.length === 0,
      'Everyone who was told a line that changed has been told the new one.',
      told.length,
    ),
    item(
      'unanswered',
      unanswered.length === 0,
      'Every post seen has an answer or was left on purpose.',
      unanswered.length,
    ),
    item('promises', open.length === 0, 'Every promise made in replies is kept, or has a new date.', open.length),
    item(
      'next_update',
      incident.state === 'closed' || sheet.nextUpdateAt === null || updates.some(({ kind }) => kind === 'closing'),
      'Nobody waits for an update any more.',
    ),
    item('review', Boolean(lessons.trim()), 'Somebody wrote down what to do otherwise next time.'),
  ];
}
