import { Link2, MousePointer2, RotateCw, ScanSearch } from 'lucide-react';
import { type FormEvent, useId, useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Field, Select, TextArea } from '@/components/ui/Field';
import { State } from '@/components/ui/State';
import { useLater } from '@/components/ui/useLater';
import { PLATFORM_NAMES, PLATFORMS, type Platform } from '@/lib/domain/platform';
import { text } from '@/lib/queries/text';
import type { ViewedPage, ViewedPageControls } from '@/lib/queries/viewedPage';

interface PasteFormProps {
  platform: Platform | null;
  onPaste(words: string, platform: Platform): void;
}

/** Works everywhere: on a page nobody knows, the words alone are enough. */
function PasteForm({ platform, onPaste }: PasteFormProps) {
  const [missing, setMissing] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const words = String(form.get('words')).trim();
    setMissing(!words);
    if (!words) {
      field.current?.focus();
      return;
    }
    onPaste(words, PLATFORMS.find((one) => one === form.get('platform')) ?? 'x');
  };
  return (
    <form className="grid gap-2 border-line border-t pt-3" noValidate onSubmit={submit}>
      <Field label={text('pasteLabel')} error={missing ? text('pasteEmpty') : undefined}>
        {(control) => (
          <TextArea {...control} ref={field} name="words" rows={3} placeholder={text('pastePlaceholder')} />
        )}
      </Field>
      <div className="flex flex-wrap items-end gap-2">
        <Field label={text('pastePlatform')} className="min-w-28 flex-1">
          {(control) => (
            <Select {...control} name="platform" defaultValue={platform ?? 'x'}>
              {PLATFORMS.map((one) => (
                <option key={one} value={one}>
                  {PLATFORM_NAMES[one]}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Button look="edge" type="submit">
          {text('pasteButton')}
        </Button>
      </div>
    </form>
  );
}

interface PageStatesProps {
  page: Exclude<ViewedPage, { state: 'post' }>;
  viewed: ViewedPageControls;
  shortcuts: boolean;
  onSnippets(): void;
}

/** What the Reply screen shows while there is no post: what is the matter and the next step. */
export default function PageStates({ page, viewed, shortcuts, onSnippets }: PageStatesProps) {
  const headingId = useId();
  const late = useLater(page.state === 'loading');
  const paste = <PasteForm platform={'reading' in page ? page.reading.platform : null} onPaste={viewed.paste} />;
  switch (page.state) {
    case 'loading':
      return late ? (
        <p role="status" className="px-3.5 py-4 text-text-3">
          {text('loading')}…
        </p>
      ) : null;
    case 'unsupported':
      return (
        <State
          headingId={headingId}
          icon={<Link2 />}
          title={text('stateUnsupportedTitle')}
          actions={
            <Button look="edge" shortcut={shortcuts ? '/' : undefined} onClick={onSnippets}>
              {text('searchSnippets')}
            </Button>
          }
          below={paste}
        >
          {text('stateUnsupportedText')}
        </State>
      );
    case 'reload':
      return (
        <State
          headingId={headingId}
          icon={<RotateCw />}
          tone="caution"
          title={text('stateReloadTitle')}
          actions={
            <Button look="primary" onClick={viewed.reloadTab}>
              {text('stateReloadButton')}
            </Button>
          }
          below={paste}
        >
          {text('stateReloadText')}
        </State>
      );
    case 'unrecognised':
      return (
        <State
          headingId={headingId}
          icon={<ScanSearch />}
          tone="caution"
          title={text('stateUnrecognisedTitle')}
          actions={
            <Button look="edge" onClick={viewed.refresh}>
              {text('lookAgain')}
            </Button>
          }
          below={
            <>
              {page.reading.warnings.length > 0 && (
                <details className="text-meta text-text-2">
                  <summary className="min-h-6 content-center font-medium">{text('stateUnrecognisedDetails')}</summary>
                  <ul className="mt-1 grid gap-0.5 break-words [overflow-wrap:anywhere]">
                    {page.reading.warnings.map((warning) => (
                      <li key={warning}>{warning}</li>
                    ))}
                  </ul>
                </details>
              )}
              {paste}
            </>
          }
        >
          {text('stateUnrecognisedText')}
        </State>
      );
    case 'no-post':
      return (
        <State
          headingId={headingId}
          icon={<MousePointer2 />}
          title={text('statePointTitle')}
          actions={
            <Button look="edge" onClick={viewed.refresh}>
              {text('lookAgain')}
            </Button>
          }
          below={paste}
        >
          {text('statePointText')}
        </State>
      );
  }
}
