import { Copy } from 'lucide-react';
import { useMemo, useState } from 'react';
import { LengthBar } from '@/components/shell/LengthBar';
import { Button } from '@/components/ui/Button';
import { TextArea } from '@/components/ui/Field';
import { Note } from '@/components/ui/Note';
import { Segmented } from '@/components/ui/Segmented';
import { Tag } from '@/components/ui/Tag';
import type { Brand } from '@/lib/domain/brand';
import type { Incident } from '@/lib/domain/incident';
import { PLATFORM_NAMES, PLATFORMS, type Platform } from '@/lib/domain/platform';
import { partsLeftOut, reviewStatement } from '@/lib/incidents/statementReview';
import { statementFor } from '@/lib/incidents/statements';
import { replyLength } from '@/lib/platforms/counting';
import { copyStatement } from '@/lib/queries/statements';
import { text } from '@/lib/queries/text';
import { kindWords } from './incidentNames';

type Kind = Incident['updates'][number]['kind'];
const KINDS: Kind[] = ['statement', 'update', 'correction', 'closing'];

type StatementKey = `${Kind} ${Platform}`;
export type TypedStatements = Partial<Record<StatementKey, string>>;

interface StatementProps {
  /** With the sheet as it stands, published or not yet. */
  incident: Incident;
  brand: Brand;
  now: Date;
  /** Of an unpublished sheet: it may be read but not copied. */
  isDraft: boolean;
  /** What was typed over statements: kept by the room, because the user looks elsewhere in between. */
  typed: TypedStatements;
  onTyped(key: StatementKey, words: string | null): void;
  onPosted(kind: Kind, platform: Platform, words: string): void;
  onSay(words: string): void;
}

/** Where nothing was said yet a statement comes first; when it is over, the closing post; else an update. */
export function firstKind({ state, updates }: Incident): Kind {
  if (state === 'closed') return 'closing';
  return updates.length === 0 ? 'statement' : 'update';
}

/** What is said in public, from the sheet and fitted to the place; checked like every draft. */
export function Statements(props: StatementProps) {
  const { incident } = props;
  const [kind, setKind] = useState<Kind>(() => firstKind(incident));
  return (
    <div className="grid gap-3">
      <Segmented
        label={text('incidentStatementKind')}
        value={kind}
        options={KINDS.map((value) => ({ value, label: kindWords(value) }))}
        onChange={(next) => setKind(next)}
      />
      <div className="grid gap-3 @min-[860px]:grid-cols-2">
        {PLATFORMS.map((platform) => (
          <StatementCard key={`${kind} ${platform} ${incident.version}`} {...props} kind={kind} platform={platform} />
        ))}
      </div>
    </div>
  );
}

/** One statement for one place: it can be changed, and the check goes on. */
export function StatementCard(props: StatementProps & { kind: Kind; platform: Platform; heading?: string }) {
  const { incident, brand, kind, platform, now, isDraft } = props;
  const answer = useMemo(() => statementFor(incident, kind, platform, now), [incident, kind, platform, now]);
  const key: StatementKey = `${kind} ${platform}`;
  const typed = props.typed[key] ?? null;
  const setTyped = (next: string | null) => props.onTyped(key, next);
  const [copied, setCopied] = useState(false);
  const words = typed ?? (answer.ok ? answer.statement.text : '');
  const issues = useMemo(
    () => (answer.ok ? reviewStatement(words, answer.statement, { brand, incident, now }) : []),
    [words, answer, brand, incident, now],
  );
  if (!answer.ok) {
    return (
      <section aria-label={PLATFORM_NAMES[platform]} className="rounded-card bg-surface p-4 shadow-card">
        <h3 className="font-strong">{PLATFORM_NAMES[platform]}</h3>
        <Note tone="caution" className="mt-2">
          {(answer.reason === 'sheet' && answer.issues[0]?.message) ||
            text(answer.reason === 'unchanged' ? 'incidentNothingToCorrect' : 'incidentNoWording')}
        </Note>
      </section>
    );
  }
  const { statement } = answer;
  const missing = partsLeftOut(words, statement, incident);
  const copy = async () => {
    const done = await copyStatement({ incidentId: incident.id, kind, platform, text: words });
    setCopied(done);
    props.onSay(text(done ? 'incidentCopied' : 'incidentCopyFailed'));
  };
  return (
    <section
      aria-label={PLATFORM_NAMES[platform]}
      className="grid content-start gap-2 rounded-card bg-surface p-4 shadow-card"
    >
      <header className="flex flex-wrap items-center gap-2">
        <h3 className="font-strong">{props.heading ?? PLATFORM_NAMES[platform]}</h3>
        <Tag className="ms-auto">
          {isDraft ? text('incidentFromDraft', incident.version) : text('incidentFromSheet', incident.version)}
        </Tag>
      </header>
      <TextArea
        aria-label={text('incidentStatementWords', PLATFORM_NAMES[platform])}
        rows={4}
        className="field-sizing-content resize-none text-reply! leading-6"
        value={words}
        onChange={({ target }) => setTyped(target.value)}
      />
      <LengthBar length={replyLength(platform, words)} platform={platform} />
      {issues.map((issue) => (
        <Note key={`${issue.rule} ${issue.start}`} tone={issue.severity === 'block' ? 'danger' : 'caution'}>
          {issue.message}{' '}
          {issue.fix !== null && (
            <Button
              look="link"
              onClick={() => setTyped(`${words.slice(0, issue.start)}${issue.fix}${words.slice(issue.end)}`)}
            >
              {issue.fix === '' ? text('incidentFixRemove') : text('incidentFix', issue.fix)}
            </Button>
          )}
        </Note>
      ))}
      {missing.length > 0 && (
        <Note tone="caution">
          {text(
            words === statement.text ? 'incidentPartsMissing' : 'incidentPartsLeftOut',
            missing.map((part) => text(`incidentPart_${part}`)).join(', '),
          )}
        </Note>
      )}
      {statement.dropped.length > 0 && typed === null && (
        <p className="text-meta text-text-3">
          {text('incidentPartsDropped', statement.dropped.map((part) => text(`incidentPart_${part}`)).join(', '))}
        </p>
      )}
      {statement.cautions.map((caution) => (
        <p key={caution} className="font-medium text-caution text-meta">
          {text(`incidentCaution_${caution}`)}
        </p>
      ))}
      <div className="flex flex-wrap items-center gap-1">
        {isDraft ? (
          <p className="text-meta text-text-3">{text('incidentPublishToCopy')}</p>
        ) : (
          <>
            <Button look="edge" icon={<Copy className="size-4" aria-hidden="true" />} onClick={() => void copy()}>
              {text(copied ? 'incidentCopiedButton' : 'copy')}
            </Button>
            <Button className="min-h-8" onClick={() => props.onPosted(kind, platform, words)}>
              {text('incidentPostedThis')}
            </Button>
          </>
        )}
        {typed !== null && typed !== statement.text && (
          <Button className="min-h-8" onClick={() => setTyped(null)}>
            {text('incidentStatementBack')}
          </Button>
        )}
      </div>
      {copied && <p className="text-meta text-text-3">{text('incidentCopiedHint', PLATFORM_NAMES[platform])}</p>}
    </section>
  );
}
