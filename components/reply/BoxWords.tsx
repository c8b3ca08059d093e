import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Note } from '@/components/ui/Note';
import { useBroughtIntoView } from '@/components/ui/useBroughtIntoView';
import { writeClipboard } from '@/lib/queries/clipboard';
import { text } from '@/lib/queries/text';

interface BoxWordsProps {
  words: string;
  onSay(words: string): void;
  onPutAway(): void;
}

/** What stood in the page's box and could not be given back to it: shown to be copied, and kept until the user puts it away. */
export function BoxWords({ words, onSay, onPutAway }: BoxWordsProps) {
  const [copied, setCopied] = useState(false);
  // The reply that was refused may be scrolled far below.
  const section = useBroughtIntoView<HTMLElement>();
  const copy = async () => {
    try {
      await writeClipboard(words);
      setCopied(true);
      onSay(text('boxWordsCopied'));
    } catch {
      onSay(`${text('clipboardRefused')}. ${text('boxWordsByHand')}`);
    }
  };
  return (
    <section ref={section} aria-label={text('boxWordsTitle')} className="animate-open p-2 pb-0">
      <Note tone={copied ? 'good' : 'plain'}>
        <p className="font-strong">{text(copied ? 'boxWordsCopied' : 'boxWordsTitle')}</p>
        <p className="text-meta text-text-2">{text('boxWordsText')}</p>
        <blockquote
          dir="auto"
          className="my-1.5 max-h-24 overflow-y-auto whitespace-pre-wrap break-words border-line-strong border-s-2 ps-2.5"
        >
          {words}
        </blockquote>
        <div className="flex flex-wrap gap-1">
          <Button look="edge" onClick={() => void copy()}>
            {text('boxWordsCopy')}
          </Button>
          <Button className="min-h-8" onClick={onPutAway}>
            {text('boxWordsPutAway')}
          </Button>
        </div>
      </Note>
    </section>
  );
}
