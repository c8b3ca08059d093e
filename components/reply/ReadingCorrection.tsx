import { Check, PencilLine } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { Segmented } from '@/components/ui/Segmented';
import type { PostAnalysis } from '@/lib/domain/analysis';
import type { CorrectionChange } from '@/lib/domain/correction';
import { CATEGORIES, EMOTIONS, FLAGS, INTENTS, SENTIMENTS } from '@/lib/domain/labels';
import { useCorrections } from '@/lib/queries/corrections';
import { emotionName, flagName, intentName, sentimentName } from '@/lib/queries/names';
import { text } from '@/lib/queries/text';
import { topicName, wordsOf } from './correctionWords';
import { type Correcting, useCorrecting } from './useCorrecting';

/** The language is corrected where it keeps the post from being read, and who is answered at the incident. */
type Label = Exclude<CorrectionChange['label'], 'language' | 'segment'>;

interface Option {
  name: string;
  change: CorrectionChange;
  current: boolean;
}

/** What may be said instead of each label. Flags stand beside each other: each can be raised where it was missed, and taken away. */
function optionsOf(analysis: PostAnalysis): Record<Label, Option[]> {
  return {
    intent: INTENTS.map((to) => ({
      name: intentName(to),
      change: { label: 'intent', to },
      current: to === analysis.intent,
    })),
    category: [null, ...CATEGORIES].map((to) => ({
      name: topicName(to),
      change: { label: 'category', to },
      current: to === analysis.category,
    })),
    emotion: EMOTIONS.map((to) => ({
      name: emotionName(to),
      change: { label: 'emotion', to },
      current: to === analysis.emotion,
    })),
    sentiment: SENTIMENTS.map((to) => ({
      name: sentimentName(to),
      change: { label: 'sentiment', to },
      current: to === analysis.sentiment.label,
    })),
    flag: FLAGS.map((to) => {
      const current = analysis.flags.includes(to);
      return { name: flagName(to), change: { label: 'flag', to, ...(current ? {} : { raised: true }) }, current };
    }),
  };
}

const LABEL_NAMES = {
  intent: 'correctIntent',
  category: 'correctTopic',
  emotion: 'correctEmotion',
  sentiment: 'correctSentiment',
  flag: 'correctFlags',
} as const;

interface ReadingCorrectionProps extends Correcting {
  /** The chip that is being corrected, as in `Evidence.what`; `null`: none. */
  what: string | null;
  onClose(): void;
  /** Nothing is corrected any more: the line with the focus is about to go. */
  onUndone(): void;
}

/** The menu of a chip, and the line that tells what was corrected and takes it back. */
export function ReadingCorrection(props: ReadingCorrectionProps) {
  const { post, analysis, changes, awaited, what, onClose, onSay, onUndone } = props;
  const { undo } = useCorrections();
  const correct = useCorrecting(props);
  const undoButton = useRef<HTMLButtonElement>(null);
  const last = changes.at(-1);

  useEffect(() => {
    if (awaited.current && changes.length >= awaited.current) {
      awaited.current = 0;
      undoButton.current?.focus();
    }
  }, [changes.length, awaited]);

  const choose = (change: CorrectionChange) => {
    onClose();
    void correct(change);
  };
  const takeBack = async () => {
    const isLast = changes.length === 1;
    if (!(await undo(post))) return onSay(text('correctNotKept'));
    onSay(text('correctUndone'));
    if (isLast) onUndone();
  };
  return (
    <>
      {last && (
        <p className="flex min-h-6 flex-wrap items-center gap-x-1.5 text-meta text-text-2">
          <PencilLine className="size-3.5 shrink-0 text-text-3" aria-hidden="true" />
          {text('correctedByYou', wordsOf(last))}
          <Button ref={undoButton} look="link" onClick={() => void takeBack()}>
            {text('undo')}
          </Button>
        </p>
      )}
      {what !== null && <CorrectionMenu analysis={analysis} what={what} onChoose={choose} onClose={onClose} />}
    </>
  );
}

interface CorrectionMenuProps {
  analysis: PostAnalysis;
  what: string;
  onChoose(change: CorrectionChange): void;
  onClose(): void;
}

function CorrectionMenu({ analysis, what, onChoose, onClose }: CorrectionMenuProps) {
  const [label, setLabel] = useState<Label>((what.split(':')[0] ?? 'intent') as Label);
  const menu = useRef<HTMLDivElement>(null);
  const options = optionsOf(analysis);
  const labels = Object.keys(LABEL_NAMES) as Label[];
  const shown = options[label];
  const at = Math.max(
    0,
    shown.findIndex(({ current, change }) => (label === 'flag' ? `flag:${change.to}` === what : current)),
  );

  useEffect(() => {
    // After the dialog has opened, which would focus its first button.
    menu.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }, []);

  return (
    <Dialog label={text('correctTitle')} closeLabel={text('close')} titled onClose={onClose} className="mt-auto! mb-2">
      <div className="grid max-h-[min(24rem,70dvh)] gap-2 overflow-y-auto p-3.5">
        <Segmented
          label={text('correctWhich')}
          hideLabel
          value={label}
          options={labels.map((one) => ({ value: one, label: text(LABEL_NAMES[one]) }))}
          onChange={(to: Label) => setLabel(to)}
        />
        <div
          ref={menu}
          role="menu"
          aria-label={text(LABEL_NAMES[label])}
          className="grid grid-cols-2 gap-0.5 @max-[279px]:grid-cols-1"
          onKeyDown={moveFocus}
        >
          {shown.map((option, index) => (
            <button
              key={option.name}
              type="button"
              {...{ role: label === 'flag' ? 'menuitemcheckbox' : 'menuitemradio', 'aria-checked': option.current }}
              tabIndex={index === at ? 0 : -1}
              onClick={() => (option.current && label !== 'flag' ? onClose() : onChoose(option.change))}
              className="flex min-h-7 items-center gap-1.5 rounded-control px-2 text-start hover:bg-hover aria-checked:font-strong"
            >
              <Check
                className={option.current ? 'size-3.5 shrink-0 text-accent' : 'invisible size-3.5 shrink-0'}
                aria-hidden="true"
              />
              <span className="min-w-0 break-words">{option.name}</span>
            </button>
          ))}
        </div>
      </div>
    </Dialog>
  );
}

/** Arrow keys, Home and End, and the first letter, as in a menu of the system. */
function moveFocus(event: KeyboardEvent<HTMLElement>) {
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[role^="menuitem"]')];
  const at = items.indexOf(document.activeElement as HTMLElement);
  const to = targetOf(event, items, at);
  if (!to) return;
  event.preventDefault();
  event.stopPropagation();
  to.focus();
}

function targetOf(event: KeyboardEvent, items: HTMLElement[], at: number): HTMLElement | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  switch (event.key) {
    case 'ArrowDown':
    case 'ArrowRight':
      return items[(at + 1) % items.length];
    case 'ArrowUp':
    case 'ArrowLeft':
      return items.at(at - 1);
    case 'Home':
      return items[0];
    case 'End':
      return items.at(-1);
  }
  if (event.key.length !== 1 || event.key === ' ') return undefined;
  const letter = event.key.toLowerCase();
  return [...items.slice(at + 1), ...items].find((item) => item.textContent?.toLowerCase().startsWith(letter));
}
