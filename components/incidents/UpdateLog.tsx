import { ScrollText } from 'lucide-react';
import { State } from '@/components/ui/State';
import { Tag } from '@/components/ui/Tag';
import { moment } from '@/components/ui/time';
import type { Incident } from '@/lib/domain/incident';
import { PLATFORM_NAMES } from '@/lib/domain/platform';
import { messagesLocale, text } from '@/lib/queries/text';
import { kindWords } from './incidentNames';

/** What was said in public, where and when, the latest first. */
export function UpdateLog({ incident, now }: { incident: Incident; now: number }) {
  const { updates } = incident;
  if (updates.length === 0) {
    return (
      <State icon={<ScrollText />} title={text('incidentLogEmpty')}>
        {text('incidentLogEmptyText')}
      </State>
    );
  }
  return (
    <ol className="grid gap-2" aria-label={text('incidentLog')}>
      {updates.toReversed().map((update) => (
        <li key={update.id} className="grid gap-1 rounded-card bg-surface px-4 py-3 shadow-card">
          <p className="flex flex-wrap items-center gap-x-2">
            <span className="font-strong">{kindWords(update.kind)}</span>
            <span className="text-meta text-text-3">{moment(update.at, now, messagesLocale())}</span>
            {update.platform && <Tag>{PLATFORM_NAMES[update.platform]}</Tag>}
          </p>
          <p dir="auto" className="whitespace-pre-line break-words text-text-2">
            {update.text || text('incidentLogNoWords')}
          </p>
        </li>
      ))}
    </ol>
  );
}
