import { History } from 'lucide-react';
import type { ReactNode } from 'react';
import { ScreenHead } from '@/components/shell/ScreenHead';
import { Button } from '@/components/ui/Button';
import { Tag } from '@/components/ui/Tag';
import type { Incident } from '@/lib/domain/incident';
import { text } from '@/lib/queries/text';
import { STATE_TONES, stateWords } from './incidentNames';

interface RoomHeadProps {
  incident: Incident;
  /** As it is typed now. */
  title: string;
  /** Something was typed that is not published. */
  isChanged: boolean;
  nextVersion: number;
  /** More buttons. */
  actions: ReactNode;
  onVersions(): void;
  onRemove(): void;
  onDiscard(): void;
  /** On the way to closing it. */
  onEnd(): void;
  onPublish(): void;
}

/** The name of an incident, how it stands, and the steps that are taken with all of it. */
export function RoomHead({ incident, title, isChanged, nextVersion, ...props }: RoomHeadProps) {
  const { state, version } = incident;
  const isDraft = state === 'draft';
  return (
    <ScreenHead
      title={title || text('incidentUntitled')}
      tag={<Tag tone={STATE_TONES[state]}>{stateWords(state)}</Tag>}
    >
      <span className="ms-auto flex flex-wrap items-center justify-end gap-x-2 gap-y-1">
        <span role="status" className="text-meta text-text-3 @max-[559px]:sr-only">
          {isChanged && !isDraft ? text('incidentUnpublished') : ''}
        </span>
        <Button icon={<History className="size-4" aria-hidden="true" />} onClick={props.onVersions}>
          {text('incidentVersion', version)}
        </Button>
        {props.actions}
        {isDraft && (
          <Button look="danger" onClick={props.onRemove}>
            {text('incidentDraftDelete')}
          </Button>
        )}
        {isChanged && !isDraft && (
          <Button className="min-h-8" onClick={props.onDiscard}>
            {text('incidentDiscard')}
          </Button>
        )}
        {(state === 'open' || state === 'monitoring') && (
          <Button look="edge" onClick={props.onEnd}>
            {text('incidentGoClose')}
          </Button>
        )}
        {(isDraft || isChanged) && (
          <Button look="primary" shortcut="Ctrl Enter" className="whitespace-nowrap" onClick={props.onPublish}>
            {isDraft ? text('incidentOpenNow') : text('incidentPublish', nextVersion)}
          </Button>
        )}
      </span>
    </ScreenHead>
  );
}
