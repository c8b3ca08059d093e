import { Copy, ExternalLink, MailCheck } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Note } from '@/components/ui/Note';
import { State } from '@/components/ui/State';
import { Tag } from '@/components/ui/Tag';
import { moment } from '@/components/ui/time';
import { PLATFORM_NAMES } from '@/lib/domain/platform';
import type { SupersededReply, ToldChange } from '@/lib/incidents/types';
import { writeClipboard } from '@/lib/queries/clipboard';
import { type CheckedDraft, layCorrection, mendDraft } from '@/lib/queries/incidentRecord';
import { countText, messagesLocale, text } from '@/lib/queries/text';

interface ToldBeforeProps {
  told: readonly SupersededReply[];
  /** So many were told nothing but an earlier time for the update. */
  toldTime: number;
  drafts: readonly CheckedDraft[];
  now: number;
  onSay(words: string): void;
}

/** Who was told what is no longer so, with what to tell them now; and the drafts that still say it. */
export function ToldBefore({ told, toldTime, drafts, now, onSay }: ToldBeforeProps) {
  const open = told.filter(({ isFollowedUp }) => !isFollowedUp);
  const toMend = drafts.filter(({ issues }) => issues.length > 0);
  return (
    <div className="grid gap-4">
      <section aria-label={text('incidentToldTitle')} className="grid gap-2">
        <h2 className="font-strong">
          {told.length === 0 ? text('incidentToldTitle') : countText('incidentTold', told.length)}
        </h2>
        {told.length === 0 ? (
          <State icon={<MailCheck />} tone="good" title={text('incidentToldNobody')}>
            {text('incidentToldNobodyText')}
          </State>
        ) : (
          <>
            <p className="text-text-2">{text('incidentToldLead', open.length)}</p>
            <ul className="grid gap-2">
              {told.map((one) => (
                <ToldRow key={one.interaction.id} told={one} now={now} onSay={onSay} />
              ))}
            </ul>
          </>
        )}
        {toldTime > 0 && <p className="text-text-3">{countText('incidentToldTime', toldTime)}</p>}
      </section>
      <section aria-label={text('incidentDraftsTitle')} className="grid gap-2">
        <h2 className="font-strong">
          {drafts.length === 0 ? text('incidentDraftsNone') : countText('incidentDrafts', drafts.length)}
        </h2>
        {drafts.length > 0 && (
          <p className="text-text-2">
            {toMend.length === 0 ? text('incidentDraftsFine') : countText('incidentDraftsToMend', toMend.length)}
          </p>
        )}
        <ul className="grid gap-2">
          {drafts.map((one) => (
            <DraftRow key={one.draft.postId} checked={one} onSay={onSay} />
          ))}
        </ul>
      </section>
    </div>
  );
}

function ChangeWords({ change, now }: { change: ToldChange; now: number }) {
  const isTime = change.factId === 'nextUpdateAt';
  const shown = (words: string) => (isTime ? moment(words, now, messagesLocale()) : words);
  return (
    <p className="break-words">
      <s className="text-text-3">{shown(change.change === 'removed' ? change.text : change.before)}</s>{' '}
      <span className="font-medium">
        {change.change === 'removed' ? text('incidentNoLongerSaid') : shown(change.text)}
      </span>
    </p>
  );
}

function ToldRow({ told, now, onSay }: { told: SupersededReply; now: number; onSay(words: string): void }) {
  const { interaction, changes, correction, isMaybe, isFollowedUp } = told;
  const { post } = interaction;
  const [laid, setLaid] = useState<'no' | 'yes' | 'taken'>('no');
  const name = post.author.name ?? post.author.handle ?? text('incidentSomebody');
  const copy = async () => {
    if (!correction) return;
    const done = await writeClipboard(correction.text).then(
      () => true,
      () => false,
    );
    onSay(text(done ? 'incidentCopied' : 'incidentCopyFailed'));
  };
  return (
    <li className="grid gap-2 rounded-card bg-surface px-4 py-3 shadow-card">
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <span dir="auto" className="min-w-0 truncate font-strong">
          {name}
        </span>
        <span className="text-meta text-text-3">
          {PLATFORM_NAMES[post.platform]} ·{' '}
          {moment(interaction.postedAt ?? interaction.startedAt, now, messagesLocale())} ·{' '}
          {text('incidentFromSheet', interaction.incident?.version ?? 1)}
        </span>
        {isFollowedUp && (
          <Tag tone="good" className="ms-auto">
            {text('incidentFollowedUp')}
          </Tag>
        )}
      </p>
      {changes.map((change) => (
        <ChangeWords key={change.factId} change={change} now={now} />
      ))}
      {isMaybe && !isFollowedUp && (
        <>
          <p className="font-medium text-caution text-meta">{text('incidentToldMaybe')}</p>
          <p dir="auto" className="break-words text-text-2">
            {interaction.postedText ?? interaction.text}
          </p>
        </>
      )}
      {correction && !isFollowedUp && (
        <>
          <p dir="auto" className="rounded-control bg-sunken px-3 py-2 text-reply leading-6">
            {correction.text}
          </p>
          <div className="flex flex-wrap items-center gap-1">
            {post.permalink && (
              <a
                href={post.permalink}
                target="_blank"
                rel="noreferrer"
                onClick={() => void layCorrection(told, correction).then((done) => setLaid(done ? 'yes' : 'taken'))}
                className="inline-flex min-h-8 items-center gap-1.5 rounded-control px-2.5 font-medium shadow-edge hover:bg-hover"
              >
                <ExternalLink className="size-4" aria-hidden="true" />
                {text('incidentOpenPost')}
              </a>
            )}
            <Button
              icon={<Copy className="size-4" aria-hidden="true" />}
              className="min-h-8"
              onClick={() => void copy()}
            >
              {text('copy')}
            </Button>
          </div>
          {laid !== 'no' && (
            <p role="status" className="text-meta text-text-2">
              {text(laid === 'yes' ? 'incidentCorrectionLaid' : 'incidentCorrectionTaken')}
            </p>
          )}
        </>
      )}
      {!correction && !isFollowedUp && <p className="text-meta text-text-3">{text('incidentNoCorrection')}</p>}
    </li>
  );
}

function DraftRow({ checked, onSay }: { checked: CheckedDraft; onSay(words: string): void }) {
  const { draft, sighting, issues } = checked;
  return (
    <li className="grid gap-2 rounded-card bg-surface px-4 py-3 shadow-card">
      <p dir="auto" className="truncate text-meta text-text-3">
        {PLATFORM_NAMES[sighting.platform]} · {sighting.text}
      </p>
      <p dir="auto" className="break-words">
        {draft.text}
      </p>
      {issues.map((issue) => (
        <Note key={`${issue.rule} ${issue.start}`} tone={issue.severity === 'block' ? 'danger' : 'caution'}>
          {issue.message}{' '}
          {issue.fix !== null && (
            <Button
              look="link"
              onClick={() =>
                void mendDraft(draft.postId, issue).then((done) =>
                  onSay(text(done ? 'incidentDraftMended' : 'incidentNotSaved')),
                )
              }
            >
              {issue.fix === '' ? text('incidentFixRemove') : text('incidentFix', issue.fix)}
            </Button>
          )}
        </Note>
      ))}
    </li>
  );
}
