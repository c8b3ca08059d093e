import { ArrowLeft, Check, Trash2 } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Field, FormError, Input, Select, TextArea } from '@/components/ui/Field';
import { IconButton } from '@/components/ui/IconButton';
import { Note } from '@/components/ui/Note';
import type { Brand } from '@/lib/domain/brand';
import { INTENTS, type Intent } from '@/lib/domain/labels';
import { PLATFORM_NAMES, PLATFORMS } from '@/lib/domain/platform';
import type { Snippet } from '@/lib/domain/snippet';
import { fieldErrorText } from '@/lib/queries/fieldErrorText';
import { intentName } from '@/lib/queries/names';
import type { StaleReason } from '@/lib/queries/snippetCare';
import type { SnippetContent } from '@/lib/queries/snippets';
import { text } from '@/lib/queries/text';
import { CategorySelect } from './CategorySelect';
import { EditorPreview } from './EditorPreview';
import { LanguageSelect } from './LanguageSelect';
import { StaleNote } from './StaleNote';
import { TagsInput } from './TagsInput';
import { UsageFacts } from './UsageFacts';
import { type SaveState, useSnippetEditing } from './useSnippetEditing';

interface SnippetEditorProps {
  /** As saved, or a new one. */
  snippet: Snippet | SnippetContent;
  brands: readonly Brand[];
  /** The one the preview speaks for when the snippet is shared. */
  brand: Brand;
  stale: readonly StaleReason[];
  allTags: readonly string[];
  now: number;
  /** A new one that was just made: its name is asked for first. */
  focusName: boolean;
  onSaved(snippet: Snippet): void;
  onDelete(): void;
  onClose(): void;
}

/** Everything about one snippet, saved by itself; below it how it will read. */
export function SnippetEditor(props: SnippetEditorProps) {
  const { snippet, brands, stale, now } = props;
  const editing = useSnippetEditing(snippet, props.onSaved);
  const { content, errors, state, change } = editing;
  const root = useRef<HTMLFormElement>(null);
  const [more, setMore] = useState(content.notes !== '' || content.intent !== null || content.language !== '');
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it is opened
  useEffect(() => {
    if (props.focusName) root.current?.querySelector<HTMLElement>('[name=title]')?.focus();
  }, []);
  const keys = (event: KeyboardEvent) => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's') {
      event.preventDefault();
      void editing.saveNow();
    }
  };
  const saved = 'updatedAt' in snippet ? snippet : null;
  return (
    <form
      ref={root}
      noValidate
      aria-label={saved ? text('snippetEditNamed', saved.title) : text('snippetNew')}
      onKeyDown={keys}
      onSubmit={(event) => {
        event.preventDefault();
        void editing.saveNow();
      }}
      className="grid grid-cols-[minmax(0,1fr)] content-start gap-3"
    >
      <header className="flex min-h-7 items-center gap-1">
        <IconButton label={text('snippetCloseEditor')} className="-ms-1.5" onClick={props.onClose}>
          <ArrowLeft aria-hidden="true" />
        </IconButton>
        <h2 className="min-w-0 flex-1 truncate font-strong">
          <bdi>{content.title || text('snippetNew')}</bdi>
        </h2>
        <SaveLine state={state} />
        <IconButton label={text('delete')} className="hover:text-danger" onClick={props.onDelete}>
          <Trash2 aria-hidden="true" />
        </IconButton>
      </header>

      {editing.theirs && (
        <Note tone="caution" role="alert">
          <p className="font-strong">{text('snippetClash')}</p>
          <p className="text-text-2">{text('snippetClashHelp')}</p>
          <blockquote
            dir="auto"
            className="my-1 max-h-24 overflow-y-auto whitespace-pre-line border-line-strong border-s-2 ps-2"
          >
            {editing.theirs.body}
          </blockquote>
          <div className="flex flex-wrap gap-1">
            <Button look="edge" onClick={editing.takeTheirs}>
              {text('snippetTakeTheirs')}
            </Button>
            <Button className="min-h-8" onClick={editing.keepMine}>
              {text('snippetKeepMine')}
            </Button>
          </div>
        </Note>
      )}
      {editing.restored && !editing.theirs && (
        <Note>
          {text('snippetRestored')}{' '}
          <Button look="link" onClick={editing.forgetRestored}>
            {text('snippetForgetRestored')}
          </Button>
        </Note>
      )}
      {stale.map((reason) => (
        <StaleNote
          key={JSON.stringify(reason)}
          reason={reason}
          now={now}
          onFix={(words) =>
            change({ body: content.body.slice(0, words.start) + words.text + content.body.slice(words.end) })
          }
          body={content.body}
        />
      ))}

      <div className="grid gap-3 @min-[340px]:grid-cols-[minmax(0,1fr)_8rem]">
        <Field label={text('snippetName')} error={fieldErrorText(errors.title)}>
          {(control) => (
            <Input
              {...control}
              name="title"
              value={content.title}
              onChange={(event) => change({ title: event.target.value })}
            />
          )}
        </Field>
        <Field label={text('snippetShortcut')} error={fieldErrorText(errors.shortcut)}>
          {(control) => (
            <Input
              {...control}
              name="shortcut"
              autoComplete="off"
              spellCheck={false}
              value={content.shortcut}
              onChange={(event) => change({ shortcut: event.target.value.replace(/\s/g, '') })}
            />
          )}
        </Field>
      </div>
      <Field label={text('snippetBody')} hint={text('snippetBodyHint')} error={fieldErrorText(errors.body)}>
        {(control) => (
          <TextArea
            {...control}
            name="body"
            rows={7}
            className="text-reply"
            value={content.body}
            onChange={(event) => change({ body: event.target.value })}
          />
        )}
      </Field>
      <EditorPreview content={content} brand={brands.find(({ id }) => id === content.brandId) ?? props.brand} />

      <div className="grid gap-3 border-line border-t pt-3 @min-[340px]:grid-cols-2">
        <CategorySelect value={content.category} onChange={(category) => change({ category })} />
        <Field label={text('snippetBrand')}>
          {(control) => (
            <Select
              {...control}
              value={content.brandId ?? ''}
              onChange={(event) => change({ brandId: event.target.value || null })}
            >
              <option value="">{text('snippetShared')}</option>
              {content.brandId !== null && !brands.some(({ id }) => id === content.brandId) && (
                <option value={content.brandId}>{text('snippetBrandRemoved')}</option>
              )}
              {brands.map((brand) => (
                <option key={brand.id} value={brand.id}>
                  {brand.name}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <TagsInput
          tags={content.tags}
          known={props.allTags}
          error={fieldErrorText(errors.tags)}
          onChange={(tags) => change({ tags })}
        />
        <Field label={text('snippetReviewBy')} error={fieldErrorText(errors.reviewBy)}>
          {(control) => (
            <Input
              {...control}
              type="date"
              value={content.reviewBy ?? ''}
              onChange={(event) => change({ reviewBy: event.target.value || null })}
            />
          )}
        </Field>
      </div>
      <fieldset>
        <legend className="mb-1 font-medium text-meta text-text-2">{text('snippetPlatforms')}</legend>
        <div className="flex flex-wrap gap-x-4 gap-y-1">
          {PLATFORMS.map((platform) => (
            <label key={platform} className="flex min-h-6 items-center gap-2">
              <input
                type="checkbox"
                className="size-4 accent-accent-solid"
                checked={content.platforms.length === 0 || content.platforms.includes(platform)}
                onChange={(event) =>
                  change({ platforms: platformsWith(content.platforms, platform, event.target.checked) })
                }
              />
              {PLATFORM_NAMES[platform]}
            </label>
          ))}
        </div>
      </fieldset>
      <details open={more} onToggle={(event) => setMore(event.currentTarget.open)} className="grid gap-3">
        <summary className="min-h-6 w-fit rounded-key font-medium text-text-2 leading-6">
          {text('snippetMoreFields')}
        </summary>
        <div className="mt-2 grid gap-3 @min-[340px]:grid-cols-2">
          <Field label={text('snippetIntent')}>
            {(control) => (
              <Select
                {...control}
                value={content.intent ?? ''}
                onChange={(event) => change({ intent: (event.target.value || null) as Intent | null })}
              >
                <option value="">{text('snippetIntentAny')}</option>
                {INTENTS.map((id) => (
                  <option key={id} value={id}>
                    {intentName(id)}
                  </option>
                ))}
              </Select>
            )}
          </Field>
          <Field
            label={text('snippetLanguage')}
            hint={text('snippetLanguageHint')}
            error={fieldErrorText(errors.language)}
          >
            {(control) => (
              <LanguageSelect {...control} value={content.language} onChange={(language) => change({ language })} />
            )}
          </Field>
          <Field
            label={text('snippetNotes')}
            hint={text('snippetNotesHint')}
            error={fieldErrorText(errors.notes)}
            className="col-span-full"
          >
            {(control) => (
              <TextArea
                {...control}
                rows={2}
                value={content.notes}
                onChange={(event) => change({ notes: event.target.value })}
              />
            )}
          </Field>
        </div>
      </details>
      <FormError>{fieldErrorText(errors.storage)}</FormError>
      {saved && <UsageFacts snippet={saved} now={now} />}
    </form>
  );
}

/** All of them is the same as none chosen: then a platform that is added later belongs to it too. */
function platformsWith(
  platforms: Snippet['platforms'],
  platform: Snippet['platforms'][number],
  on: boolean,
): Snippet['platforms'] {
  const now = platforms.length === 0 ? [...PLATFORMS] : platforms;
  const next = on ? [...now, platform] : now.filter((one) => one !== platform);
  // The last one cannot be taken away: nowhere is not a place.
  if (next.length === 0) return platforms;
  return PLATFORMS.every((one) => next.includes(one)) ? [] : PLATFORMS.filter((one) => next.includes(one));
}

const STATES: Record<SaveState, Parameters<typeof text>[0] | null> = {
  untouched: null,
  typing: 'snippetSaving',
  saving: 'snippetSaving',
  saved: 'snippetSavedState',
  refused: 'snippetNotSaved',
  clash: 'snippetNotSaved',
};

function SaveLine({ state }: { state: SaveState }) {
  const key = STATES[state];
  const bad = state === 'refused' || state === 'clash';
  return (
    <p role="status" className={`flex items-center gap-1 text-meta ${bad ? 'font-medium text-danger' : 'text-text-3'}`}>
      {state === 'saved' && <Check className="size-3.5 text-good-mark" aria-hidden="true" />}
      {key && text(key)}
    </p>
  );
}
