import { Braces, Upload } from 'lucide-react';
import { Button } from '@/components/ui/Button';
import { State } from '@/components/ui/State';
import { newSnippet, type SnippetContent } from '@/lib/queries/snippets';
import { text } from '@/lib/queries/text';

interface SnippetsEmptyProps {
  onNew(): void;
  onImport(): void;
  onStart(contents: SnippetContent[]): void;
}

/** Three to start from, each showing one thing a field can do. */
const examples = () => [
  newSnippet({
    title: text('exampleSlotTitle'),
    body: text('exampleSlotBody'),
    shortcut: ';slot',
    category: 'delivery_late',
    tags: [text('exampleSlotTag')],
  }),
  newSnippet({
    title: text('exampleRefundTitle'),
    body: text('exampleRefundBody'),
    shortcut: ';refund',
    category: 'refund_return',
    tags: [text('exampleRefundTag')],
  }),
  newSnippet({
    title: text('exampleThanksTitle'),
    body: text('exampleThanksBody'),
    shortcut: ';thanks',
    category: 'praise',
    intent: 'praise',
    tags: [text('exampleThanksTag')],
  }),
];

/** Nothing here yet: what snippets are for, shown on three that can be taken and changed. */
export function SnippetsEmpty({ onNew, onImport, onStart }: SnippetsEmptyProps) {
  const shown = examples();
  return (
    <div className="max-w-160 overflow-y-auto p-3">
      <State
        icon={<Braces />}
        title={text('snippetsEmptyTitle')}
        actions={
          <>
            <Button look="primary" onClick={() => onStart(shown)}>
              {text('snippetsStart')}
            </Button>
            <Button look="edge" onClick={onNew}>
              {text('snippetNew')}
            </Button>
            <Button className="min-h-8" icon={<Upload className="size-4" aria-hidden="true" />} onClick={onImport}>
              {text('snippetImport')}
            </Button>
          </>
        }
        below={
          <ul className="grid gap-2">
            {shown.map((one) => (
              <li key={one.shortcut} className="rounded-card bg-surface px-3 py-2.5 shadow-card">
                <p className="flex items-center gap-2">
                  <span className="font-strong">{one.title}</span>
                  <span className="rounded-key px-1 text-micro text-text-3 shadow-hair">{one.shortcut}</span>
                </p>
                <p className="text-text-2">{one.body}</p>
              </li>
            ))}
          </ul>
        }
      >
        {text('snippetsEmptyText')}
      </State>
    </div>
  );
}
