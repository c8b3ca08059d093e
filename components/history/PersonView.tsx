import { useState } from 'react';
import { Avatar } from '@/components/ui/Avatar';
import { Button } from '@/components/ui/Button';
import { numberFormat } from '@/components/ui/formats';
import { Tag } from '@/components/ui/Tag';
import { moment } from '@/components/ui/time';
import type { Commitment } from '@/lib/domain/commitment';
import { PLATFORM_NAMES, type Platform } from '@/lib/domain/platform';
import type { PersonRecord } from '@/lib/queries/people';
import { countText, messagesLocale, text } from '@/lib/queries/text';
import { ForgetPerson } from './ForgetPerson';
import { LatePromises } from './LatePromises';
import { PersonNote } from './PersonNote';
import { PersonTags } from './PersonTags';
import { PersonTimeline } from './PersonTimeline';
import { ToneLine } from './ToneLine';
import { timelineOf, toneOf } from './timeline';

interface PersonViewProps {
  record: PersonRecord;
  /** As the page shows them now; the kept name where no page is open. */
  who: { name: string; handle: string | null; platform: Platform };
  now: number;
  /** Begins the reply that keeps a promise. */
  onAnswer(promise: Commitment): void;
  /** Asks for more of what is older; only where there is more. */
  onOlder?(): void;
  /** Gives somebody who was never answered a place for notes; absent where the page names nobody. */
  onKeep?(): Promise<string | null>;
}

/** Everything kept about one person on one platform: what was said, noted and promised. Nothing is guessed about them. */
export function PersonView({ record, who, now, onAnswer, onOlder, onKeep }: PersonViewProps) {
  const { person, commitments } = record;
  const [forgotten, setForgotten] = useState<string | null>(null);
  const locale = messagesLocale();
  const entries = timelineOf(record);
  const posts = entries.filter(({ kind }) => kind === 'theirs').length;
  const since = person?.firstSeenAt ?? record.sightings[0]?.seenAt;
  const facts = [
    who.handle && `@${who.handle}`,
    posts > 0 && (record.wholeSince === null ? countText('personPosts', posts) : manyPosts(posts)),
    since && text('personSince', moment(since, now, locale)),
  ].filter(Boolean);
  const others = person ? otherNames(person, who) : [];
  const id = person?.id ?? null;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)]">
      <header className="grid grid-cols-[minmax(0,1fr)] gap-2 border-line border-b bg-surface px-3.5 py-3">
        <div className="flex items-center gap-2">
          <Avatar name={who.name} />
          <div className="min-w-0 flex-1">
            <h2 className="truncate font-strong" title={who.name}>
              <bdi>{who.name}</bdi>
            </h2>
            <p className="truncate text-meta text-text-3">{facts.join(' · ')}</p>
          </div>
          <Tag>{PLATFORM_NAMES[who.platform]}</Tag>
        </div>
        {others.length > 0 && (
          <p className="break-words text-meta text-text-3">
            {text('personOtherNames', new Intl.ListFormat(locale).format(others))}
          </p>
        )}
        <LatePromises promises={commitments} now={now} onAnswer={onAnswer} />
      </header>
      <p role="status" className="px-3.5 pt-3 text-good empty:hidden">
        {forgotten}
      </p>
      {(id !== null || onKeep) && (
        <section className="grid grid-cols-[minmax(0,1fr)] gap-3 px-3.5 pt-3">
          <PersonNote key={id ?? 'new'} person={person} onKeep={onKeep} />
          {id !== null && <PersonTags id={id} tags={person?.tags ?? []} />}
        </section>
      )}
      <ToneLine points={toneOf(entries)} />
      <PersonTimeline entries={entries} name={who.name} named={onKeep !== undefined || id !== null} now={now} />
      {record.wholeSince !== null && onOlder && (
        <div className="px-3.5 pb-3">
          <Button look="edge" onClick={onOlder}>
            {text('personOlder')}
          </Button>
        </div>
      )}
      <footer className="mx-3.5 grid justify-items-start gap-1 border-line border-t py-3">
        {(id !== null || entries.length > 0) && (
          <ForgetPerson personId={id ?? idOf(record)} name={who.name} onForgotten={setForgotten} />
        )}
        <p className="text-meta text-text-3">{text('personKeptNote')}</p>
      </footer>
    </div>
  );
}

/** In tens: nobody counted to the end. */
const manyPosts = (count: number) =>
  text('personManyPosts', numberFormat(messagesLocale()).format(count - (count % 10)));

/** Of somebody whose posts were seen and who was never answered. */
function idOf({ sightings, interactions }: PersonRecord): string {
  return sightings[0]?.personId ?? interactions[0]?.personId ?? '';
}

function otherNames(
  { names, aliases, platform, handle }: NonNullable<PersonRecord['person']>,
  who: PersonViewProps['who'],
): string[] {
  const handles = aliases.map((alias) => `@${alias.slice(platform.length + 1)}`);
  const shown = [who.name, who.handle && `@${who.handle}`, handle && `@${handle}`].map((one) => one?.toLowerCase());
  return [...new Set([...handles, ...names])].filter((one) => !shown.includes(one.toLowerCase()));
}
