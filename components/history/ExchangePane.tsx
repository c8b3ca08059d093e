import { ArrowLeft, ExternalLink, UserRound, X } from 'lucide-react';
import { type Ref, useState } from 'react';
import { Avatar } from '@/components/ui/Avatar';
import { arriving } from '@/components/ui/arriving';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import { PLATFORM_NAMES } from '@/lib/domain/platform';
import type { Term } from '@/lib/history/query';
import { useMarkPosted } from '@/lib/queries/history';
import type { HistoryRow } from '@/lib/queries/historyRows';
import { useKnownPerson } from '@/lib/queries/people';
import { text } from '@/lib/queries/text';
import { EntryTags } from './EntryTags';
import { ForgetPerson } from './ForgetPerson';
import { nameOf } from './HistoryRow';
import { OurReply } from './OurReply';
import { PersonNote } from './PersonNote';
import { TheirPost } from './TheirPost';
import { WhatFollowed } from './WhatFollowed';

const PersonPage = arriving(async () => (await import('./PersonPage')).default);

interface ExchangePaneProps {
  ref?: Ref<HTMLElement>;
  row: HistoryRow;
  now: number;
  terms: readonly Term[];
  /** Narrows the history to this person. */
  onPerson(person: { id: string; name: string }): void;
  onTag(tag: string, wanted: boolean): void;
  onClose(): void;
}

/** What the user noted about the writer; the same note as with the person. */
function NoteAbout({ personId, name }: { personId: string; name: string }) {
  const person = useKnownPerson(personId);
  return person ? <PersonNote key={person.id} person={person} label={text('historyNoteAbout', name)} /> : null;
}

/** One exchange: their words, ours, and what followed. */
export function ExchangePane({ ref, row, now, terms, onPerson, onTag, onClose }: ExchangePaneProps) {
  const { interaction: one, promises } = row;
  const markPosted = useMarkPosted();
  const [said, setSaid] = useState('');
  const [showsPerson, setShowsPerson] = useState(false);
  const name = nameOf(one);
  const { post, personId } = one;
  return (
    <aside
      ref={ref}
      tabIndex={-1}
      aria-label={name}
      className="grid w-95 shrink-0 content-start gap-3.5 overflow-y-auto border-line border-s bg-surface px-4.5 py-4 outline-offset-[-2px] max-lg:absolute max-lg:inset-y-0 max-lg:end-0 max-lg:z-2 max-lg:w-full max-lg:max-w-120 max-lg:shadow-pop"
    >
      <div className="flex items-center gap-2">
        <Avatar name={name} />
        <div className="min-w-0 flex-1">
          <h2 className="truncate font-strong" title={name}>
            <bdi>{name}</bdi>
          </h2>
          <p className="truncate text-meta text-text-3">
            {[post.author.handle && `@${post.author.handle}`, PLATFORM_NAMES[post.platform]]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </div>
        {post.permalink && (
          <a
            href={post.permalink}
            target="_blank"
            rel="noreferrer"
            aria-label={text('postOpen')}
            title={text('postOpen')}
            className="grid size-7 place-items-center rounded-control text-text-2 hover:bg-hover"
          >
            <ExternalLink className="size-4" aria-hidden="true" />
          </a>
        )}
        <IconButton label={text('close')} shortcut="Escape" onClick={onClose}>
          <X aria-hidden="true" />
        </IconButton>
      </div>
      {personId && (
        <div className="-my-1.5 flex flex-wrap gap-1">
          <Button
            className="-ms-2"
            icon={
              showsPerson ? (
                <ArrowLeft className="size-4" aria-hidden="true" />
              ) : (
                <UserRound className="size-4" aria-hidden="true" />
              )
            }
            onClick={() => setShowsPerson(!showsPerson)}
          >
            {text(showsPerson ? 'historyBackToExchange' : 'historyPerson')}
          </Button>
          <Button onClick={() => onPerson({ id: personId, name })}>{text('historyOnlyPerson')}</Button>
        </div>
      )}
      {showsPerson && personId ? (
        <div className="-mx-4.5 border-line border-t">
          <PersonPage personId={personId} />
        </div>
      ) : (
        <>
          <TheirPost interaction={one} terms={terms} />
          <OurReply interaction={one} now={now} terms={terms} />
          <WhatFollowed key={one.id} interaction={one} promises={promises} now={now} terms={terms} onSaid={setSaid} />
          <EntryTags tags={one.tags} onTag={onTag} />
          {personId && <NoteAbout personId={personId} name={name} />}
          <p role="status" className="text-good empty:hidden">
            {said}
          </p>
          <footer className="flex flex-wrap items-start gap-1 border-line border-t pt-3">
            {(one.state === 'inserted' || one.state === 'copied') && (
              <Button
                look="edge"
                onClick={async () => {
                  await markPosted(one.id);
                  setSaid(text('postedByHandText'));
                }}
              >
                {text('markPosted')}
              </Button>
            )}
            {personId && <ForgetPerson personId={personId} name={name} onForgotten={setSaid} />}
          </footer>
        </>
      )}
    </aside>
  );
}
