import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { type Erasure, forgetPerson } from '@/lib/queries/people';
import { countText, messagesLocale, text } from '@/lib/queries/text';

interface ForgetPersonProps {
  personId: string;
  name: string;
  /** `words`: what went, and what still names them. */
  onForgotten(words: string): void;
}

/** Erases everything kept about one person, after asking once. */
export function ForgetPerson({ personId, name, onForgotten }: ForgetPersonProps) {
  const [asking, setAsking] = useState(false);
  const [failed, setFailed] = useState(false);
  if (!asking) {
    return (
      <Button
        look="danger"
        className="-ms-2"
        icon={<Trash2 className="size-4" aria-hidden="true" />}
        onClick={() => setAsking(true)}
      >
        {text('forgetPerson')}
      </Button>
    );
  }
  const forget = async () => {
    const erased = await forgetPerson(personId);
    setFailed(erased === null);
    if (!erased) return;
    setAsking(false);
    onForgotten(erasureWords(erased));
  };
  return (
    <fieldset className="grid min-w-0 gap-1.5">
      <legend className="break-words pb-1.5">{text('forgetConfirm', name)}</legend>
      <p className="text-meta text-text-2">{text('forgetText')}</p>
      {failed && (
        <p role="alert" className="text-danger text-meta">
          {text('forgetFailed')}
        </p>
      )}
      <div className="flex gap-1">
        <Button look="danger-solid" onClick={() => void forget()}>
          {text('forgetYes')}
        </Button>
        <Button autoFocus className="min-h-8" onClick={() => setAsking(false)}>
          {text('cancel')}
        </Button>
      </div>
    </fieldset>
  );
}

/** "Forgotten: 3 replies, 1 promise. Still named in 1 snippet. …" */
export function erasureWords(erased: Erasure): string {
  const list = new Intl.ListFormat(messagesLocale());
  const { interactions, commitments, sightings, drafts, quotations, kept } = erased;
  const gone = [
    interactions && countText('forget_interactions', interactions),
    commitments && countText('forget_commitments', commitments),
    sightings && countText('forget_sightings', sightings),
    drafts && countText('forget_drafts', drafts),
    quotations && countText('forget_quotations', quotations),
  ].filter((words): words is string => Boolean(words));
  const still = [
    kept.mentions && countText('forget_mentions', kept.mentions),
    kept.snippets && countText('forget_snippets', kept.snippets),
  ].filter((words): words is string => Boolean(words));
  return [
    text('forgetDone', gone.length ? list.format(gone) : text('forgetNothing')),
    still.length ? text('forgetKept', list.format(still)) : '',
  ]
    .filter(Boolean)
    .join(' ');
}
