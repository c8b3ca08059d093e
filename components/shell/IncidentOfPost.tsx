import { Siren } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '@/components/ui/Button';
import { Note } from '@/components/ui/Note';
import type { Post } from '@/lib/domain/post';
import type { PostIncident } from '@/lib/queries/incidentMatch';
import { incidentActions as actions } from '@/lib/queries/incidentRoom';
import { useSheetFault } from '@/lib/queries/incidentSheet';
import { text } from '@/lib/queries/text';
import { openWorkspace } from '@/lib/queries/workspaceTab';
import { timeSetWords } from './clockWords';
import { QuickTimes } from './QuickTimes';

interface IncidentOfPostProps {
  post: Post;
  incident: PostIncident;
  /** No reply came from the sheet. */
  blocked: boolean;
  /** The post was taken for mere insults: no reply is offered at all. */
  silent: boolean;
  hasDraft: boolean;
  /** Who is answered, and the way to say otherwise. */
  segment: ReactNode;
  /** The way to an answer from the sheet although silence was proposed. */
  answerAnyway: ReactNode;
  onSay(words: string): void;
}

/** Which incident a post belongs to and why, or the question whether it does; and what keeps its sheet from answering. */
export function IncidentOfPost(props: IncidentOfPostProps) {
  const { post, incident: wrong, blocked, silent, hasDraft, onSay } = props;
  const { match, incident, now } = wrong;
  const fault = useSheetFault(blocked ? incident : null, silent, now);
  if (!match) return null;
  const { title } = match.incident.sheet;
  const decide = async (id: string, belongs: boolean, words: string) => {
    const stored = await actions.setBelongs(id, post.id, belongs);
    onSay(stored.ok ? words : text('incidentNotSaved'));
  };
  if (!incident) {
    return (
      <div className="px-2 pt-2">
        <div className="flex flex-wrap items-center gap-x-2 gap-y-1 rounded-control bg-caution-soft px-2.5 py-1.5">
          <Siren className="size-4 shrink-0 text-caution-mark" aria-hidden="true" />
          <p dir="auto" className="min-w-0 flex-1 basis-40 break-words">
            {text('incidentAsk', title)}
          </p>
          <Button look="edge" onClick={() => void decide(match.incident.id, true, text('incidentAskedYes', title))}>
            {text('incidentAskYes')}
          </Button>
          <Button
            className="min-h-8"
            onClick={() => void decide(match.incident.id, false, text('incidentAskedNo', title))}
          >
            {text('incidentAskNo')}
          </Button>
        </div>
      </div>
    );
  }
  const words = [
    ...new Set(match.evidence.map(({ start, end }) => post.text.slice(start, end).trim()).filter(Boolean)),
  ].map((one) => `“${one}”`);
  const other = match.others.find(({ certainty }) => certainty === 'sure')?.incident;
  const due = incident.sheet.nextUpdateAt;
  const isLate = incident.state !== 'closed' && due !== null && Date.parse(due) <= now.getTime();
  return (
    <div className="grid gap-2 px-2 pt-2">
      <div className="flex flex-wrap items-center gap-x-2 px-1.5 text-meta text-text-2">
        <Siren className="size-3.5 shrink-0 text-caution-mark" aria-hidden="true" />
        <p dir="auto" className="min-w-0 flex-1 basis-40 break-words">
          {words.length > 0 ? text('incidentMatched', title, words.join(', ')) : text('incidentMatchedByYou', title)}
        </p>
        <Button
          look="link"
          className="text-meta!"
          onClick={() => void decide(incident.id, false, text('incidentAskedNo', title))}
        >
          {text('incidentNotThis')}
        </Button>
        {props.segment}
      </div>
      {other && (
        <p className="flex flex-wrap items-center gap-x-2 px-1.5 text-meta text-text-2">
          <span dir="auto">{text('incidentOtherToo', other.sheet.title)}</span>
          <Button
            look="link"
            className="text-meta!"
            onClick={() => {
              void actions.setBelongs(incident.id, post.id, false);
              void decide(other.id, true, text('incidentAskedYes', other.sheet.title));
            }}
          >
            {text('incidentOtherTake')}
          </Button>
        </p>
      )}
      {isLate && (
        <Note tone="danger" role="alert" data-problem="">
          <p>
            <strong className="font-strong">{text('incidentLateFirst')}</strong> {text('incidentLateFirstText')}
          </p>
          <QuickTimes
            now={now}
            onChoose={(at) => void actions.setNextUpdate(incident, at).then((step) => onSay(timeSetWords(step)))}
          />
        </Note>
      )}
      {fault && (
        <Note tone="caution">
          {fault.reason === 'troll' && text('incidentTroll', title)}
          {fault.reason === 'sheet' && text('incidentSheetBlocked', title, fault.message)}
          {fault.reason === 'no_wording' && text('incidentNoWording')}{' '}
          {fault.reason === 'troll' ? (
            props.answerAnyway
          ) : (
            <Button look="link" onClick={() => openWorkspace('incidents')}>
              {text('incidentPeekOpen')}
            </Button>
          )}
        </Note>
      )}
      {hasDraft && incident.state === 'closed' && <Note tone="caution">{text('incidentClosedMeanwhile', title)}</Note>}
    </div>
  );
}
