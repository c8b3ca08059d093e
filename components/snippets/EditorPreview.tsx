import { useMemo, useState } from 'react';
import { LengthBar } from '@/components/shell/LengthBar';
import { Segmented } from '@/components/ui/Segmented';
import type { Brand } from '@/lib/domain/brand';
import { PLATFORM_NAMES, PLATFORMS, type Platform } from '@/lib/domain/platform';
import { useSignedBrand } from '@/lib/queries/agentInitials';
import { useReview } from '@/lib/queries/review';
import type { SnippetContent } from '@/lib/queries/snippets';
import { messagesLocale, text } from '@/lib/queries/text';
import { type FieldFaultKind, fillSnippet, parseBody } from '@/lib/snippets/fields';
import { examplePlace } from './examplePosts';
import { reviewContextOf } from './FilledPreview';
import { FilledText } from './FilledText';
import { IssueLines } from './IssueLines';
import { begunWith } from './snippetWords';

interface EditorPreviewProps {
  content: SnippetContent;
  brand: Brand;
}

const FAULTS = {
  unclosed: 'snippetFaultUnclosed',
  unopened: 'snippetFaultUnopened',
  nested: 'snippetFaultNested',
  circular: 'snippetFaultCircular',
  empty: 'snippetFaultEmpty',
  offset: 'snippetFaultOffset',
  too_many: 'snippetFaultMany',
} as const satisfies Record<FieldFaultKind, string>;

/** A body longer than this is no reply; only its beginning is drawn. */
const DRAWN = 4000;

/** How the snippet will read to a person whose name is known and to one whose name is not, how long it is on each site, and what the review says. */
export function EditorPreview({ content, brand: voice }: EditorPreviewProps) {
  const brand = useSignedBrand(voice);
  const places = content.platforms.length ? content.platforms : PLATFORMS;
  const [wanted, setWanted] = useState(places[0] ?? 'x');
  const platform = places.includes(wanted) ? wanted : (places[0] ?? 'x');
  const [now] = useState(() => new Date());
  const body = content.body.slice(0, DRAWN);
  const [named, unnamed] = useMemo(
    () =>
      [true, false].map((isNamed) => {
        const place = examplePlace(platform, isNamed, brand);
        const { post, analysis } = place;
        const filled = fillSnippet(body, {
          post,
          analysis,
          firstName: analysis?.firstName ?? null,
          brand,
          agent: '',
          now,
          locale: content.language || messagesLocale(),
          answers: {},
        });
        return { place, filled: begunWith(filled, content, brand) };
      }),
    [body, content, platform, brand, now],
  );
  const faults = useMemo(() => parseBody(body).faults, [body]);
  const context = useMemo(() => named && reviewContextOf(named.place), [named]);
  const { issues, length } = useReview(named?.filled.text ?? '', context ?? null);
  if (!content.body.trim() || !named || !unnamed) return null;
  const differs = unnamed.filled.text !== named.filled.text;
  return (
    <section aria-label={text('snippetPreview')} className="grid grid-cols-[minmax(0,1fr)] gap-2">
      {faults.length > 0 && (
        <ul className="grid gap-0.5">
          {faults.slice(0, 5).map((fault) => (
            <li key={`${fault.kind} ${fault.start}`} className="font-medium text-danger text-meta">
              {text(FAULTS[fault.kind], content.body.slice(fault.start, fault.end).slice(0, 40))}
            </li>
          ))}
        </ul>
      )}
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h3 className="font-medium text-meta text-text-2">{text(differs ? 'snippetReadsBoth' : 'snippetPreview')}</h3>
        {places.length > 1 && (
          <Segmented<Platform>
            label={text('snippetPreviewOn')}
            hideLabel
            value={platform}
            options={places.map((one) => ({ value: one, label: PLATFORM_NAMES[one] }))}
            onChange={setWanted}
          />
        )}
      </div>
      <FilledText filled={named.filled} className="max-h-60 overflow-y-auto" />
      {differs && <FilledText filled={unnamed.filled} className="max-h-24 overflow-y-auto text-text-2" />}
      {length && <LengthBar length={length} platform={platform} />}
      <IssueLines issues={named.filled.holes.length ? [] : issues} />
    </section>
  );
}
