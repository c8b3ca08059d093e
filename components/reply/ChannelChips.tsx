import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { Channel } from '@/lib/domain/brand';
import type { OfferedChannel } from '@/lib/domain/channels';
import { text } from '@/lib/queries/text';

interface ChannelChipsProps {
  offered: readonly OfferedChannel[];
  /** A reply is being written; beside a suggestion only what the post asks for is worth the room. */
  writing: boolean;
  onAdd(channel: Channel): void;
}

/** More would be a list to read; the rest comes when asked for. */
const SHOWN = 3;
const CHIP =
  'inline-flex min-h-6 max-w-full min-w-0 items-center gap-0.5 rounded-chip px-1.5 font-medium text-meta text-text-2 shadow-hair hover:bg-hover hover:text-text';

/** The brand's public contacts, one tap from the reply. */
export function ChannelChips({ offered, writing, onAdd }: ChannelChipsProps) {
  const [all, setAll] = useState(false);
  const fitting = writing ? offered : offered.filter(({ isWanted }) => isWanted);
  if (!fitting.length) return null;
  const shown = all ? fitting : fitting.slice(0, SHOWN);
  return (
    <fieldset aria-label={text('channelsLabel')} className="flex min-w-0 flex-wrap gap-1">
      {shown.map(({ channel }) => {
        const name = channel.label || text(`channel_${channel.kind}`);
        return (
          <button
            key={channel.id}
            type="button"
            aria-label={text('channelAdd', name)}
            title={channel.value}
            onClick={() => onAdd(channel)}
            className={CHIP}
          >
            <Plus className="size-3.5 shrink-0" aria-hidden="true" />
            <span className="truncate">{name}</span>
          </button>
        );
      })}
      {shown.length < fitting.length && (
        <button type="button" onClick={() => setAll(true)} className={CHIP}>
          {text('channelsMore', fitting.length - shown.length)}
        </button>
      )}
    </fieldset>
  );
}
