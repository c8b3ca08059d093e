import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import type { PostAnalysis } from '@/lib/domain/analysis';
import type { Brand, Route } from '@/lib/domain/brand';
import { privateChannels, shownContact } from '@/lib/domain/channels';
import type { Flag, Intent } from '@/lib/domain/labels';
import type { Post } from '@/lib/domain/post';
import { writeClipboard } from '@/lib/queries/clipboard';
import { flagName, intentName } from '@/lib/queries/names';
import { text } from '@/lib/queries/text';

/** Who is responsible for what, the gravest first. What stands in none of the rows goes to the lead. */
const TOPIC_OF_FLAG: readonly [Flag, Route['topic']][] = [
  ['self_harm', 'distress'],
  ['safety', 'safety'],
  ['threat', 'safety'],
  ['data_breach', 'privacy'],
  ['discrimination', 'legal'],
  ['legal', 'legal'],
  ['press', 'press'],
  ['pii', 'privacy'],
];

/** Read as a threat or as distress as a whole, or by hand, a post may carry no warning of its own. */
const DANGER_OF_INTENT: Partial<Record<Intent, Flag>> = { threat: 'threat', distress: 'self_harm' };

/** Who should see a post with these flags, as the brand's settings say; `null` where they name nobody. */
export function routeFor(flags: readonly Flag[], { routes }: Brand): Route | null {
  const topics = TOPIC_OF_FLAG.filter(([flag]) => flags.includes(flag)).map(([, topic]) => topic);
  for (const topic of [...topics, 'lead'] as const) {
    const route = routes.find((one) => one.topic === topic);
    if (route) return route;
  }
  return null;
}

/** What the specialist needs to begin: why it is theirs, what was written, and where. */
export function handoverNote({ flags, intent }: PostAnalysis, post: Post): string {
  const why = flags.length > 0 ? flags.map(flagName) : [intentName(intent)];
  const who = post.author.name ?? post.author.handle ?? text('handoverSomebody');
  return [
    text('handoverWhy', why.join(', ')),
    text('handoverSaid', who, post.text.trim()),
    ...(post.createdAt ? [text('handoverWhen', post.createdAt)] : []),
    ...(post.permalink ? [post.permalink] : []),
  ].join('\n');
}

interface HandoverProps {
  post: Post;
  analysis: PostAnalysis;
  brand: Brand;
  /** Nothing else on the screen is done before it. */
  isUrgent?: boolean;
}

/** To whom a post goes first, and a note for them to take along. */
export function Handover({ post, analysis, brand, isUrgent = false }: HandoverProps) {
  const [copied, setCopied] = useState<boolean | null>(null);
  const danger = DANGER_OF_INTENT[analysis.intent];
  const route = routeFor(danger ? [...analysis.flags, danger] : analysis.flags, brand);
  // Where somebody may be in danger nothing is said of orders, nor who handles them.
  const kept = isUrgent ? [] : privateChannels(brand, post.platform);
  const copy = () => {
    writeClipboard(handoverNote(analysis, post)).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <div className="mt-2 grid gap-1.5">
      {route ? (
        <p className="text-text">
          <span className="font-strong">{route.who}</span>
          {route.contact && (
            <>
              {' · '}
              <span className="inline-block break-words">{route.contact}</span>
            </>
          )}
        </p>
      ) : (
        <p className="text-meta text-text-3">{text('handoverNobody')}</p>
      )}
      {kept.length > 0 && (
        <div className="text-text">
          <p className="text-meta text-text-3">{text('handoverPrivate')}</p>
          <ul>
            {kept.map(({ id, kind, label, value }) => (
              <li key={id} className="break-words">
                {label || text(`channel_${kind}`)} · <span dir="ltr">{shownContact(value)}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      <div className="flex flex-wrap items-center gap-2">
        <Button look={isUrgent ? 'primary' : 'edge'} onClick={copy}>
          {text('handoverCopy')}
        </Button>
        <span role="status" className="text-meta text-text-3">
          {copied === null ? '' : text(copied ? 'handoverCopied' : 'handoverNotCopied')}
        </span>
      </div>
    </div>
  );
}
