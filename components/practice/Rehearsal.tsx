import { useMemo, useRef, useState } from 'react';
import { ClockTold } from '@/components/shell/ClockTold';
import { countdown } from '@/components/shell/clockWords';
import { LengthBar } from '@/components/shell/LengthBar';
import { ScreenHead } from '@/components/shell/ScreenHead';
import { Button } from '@/components/ui/Button';
import { TextArea } from '@/components/ui/Field';
import { Tag } from '@/components/ui/Tag';
import type { Brand } from '@/lib/domain/brand';
import { PLATFORM_NAMES } from '@/lib/domain/platform';
import { markAnswer, rehearsalIncident, rehearsalStream } from '@/lib/incidents/rehearsal';
import type { AnswerMark, RehearsalPost, TemplateId } from '@/lib/incidents/types';
import { replyLength } from '@/lib/platforms/counting';
import { useIncidentClock } from '@/lib/queries/incidentClock';
import { sheetAnswer } from '@/lib/queries/rehearsal';
import { countText, text } from '@/lib/queries/text';
import { RehearsalEnd } from './RehearsalEnd';
import { RehearsalMarks } from './RehearsalMarks';
import { RehearsalSheet } from './RehearsalSheet';

export interface Answered {
  post: RehearsalPost;
  /** '' where it was left. */
  answer: string;
  marked: AnswerMark;
  /** From the sheet, to compare with; `null` where there is none. */
  good: string | null;
}

interface RehearsalProps {
  template: TemplateId;
  seed: string;
  brand: Brand;
  onAgain(): void;
  onLeave(): void;
}

/** Posts come in by themselves; each is answered or left, and marked against the sheet at once. */
export function Rehearsal({ template, seed, brand, onAgain, onLeave }: RehearsalProps) {
  const [begun] = useState(() => Date.now());
  const incident = useMemo(
    () =>
      rehearsalIncident(template, new Date(begun), {
        id: `rehearsal-${seed}`,
        brandId: brand.id,
        timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      }),
    [template, seed, brand.id, begun],
  );
  const posts = useMemo(() => rehearsalStream(template, seed), [template, seed]);
  const { clock, now } = useIncidentClock(incident);
  const [hurried, setHurried] = useState(1);
  const [answered, setAnswered] = useState<Answered[]>([]);
  const [openId, setOpenId] = useState<string | null>(null);
  /** What was typed, by post: another one may be looked at in between. */
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const field = useRef<HTMLTextAreaElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  const elapsed = (now.getTime() - begun) / 1000;
  const come = Math.max(hurried, posts.filter(({ afterSeconds }) => afterSeconds <= elapsed).length);
  const arrived = posts.slice(0, come);
  const done = new Set(answered.map(({ post }) => post.id));
  const waiting = arrived.filter(({ id }) => !done.has(id));
  const shown = answered.find(({ post }) => post.id === openId);
  const current = shown ? null : (waiting.find(({ id }) => id === openId) ?? waiting[0] ?? null);
  const isOver = answered.length === posts.length;
  const words = current ? (typed[current.id] ?? '') : '';

  const finish = async (answer: string) => {
    if (!current) return;
    const at = new Date();
    const marked = markAnswer(answer, current, incident, at);
    const good = await sheetAnswer(current, incident, brand, at).catch(() => null);
    setAnswered((all) => [...all, { post: current, answer, marked, good }]);
    setOpenId(current.id);
    heading.current?.focus();
  };
  const next = () => {
    const following = waiting[0];
    if (following) setOpenId(following.id);
    else if (come < posts.length) {
      setHurried(come + 1);
      setOpenId(posts[come]?.id ?? null);
    } else setOpenId(null);
    setTimeout(() => field.current?.focus());
  };

  return (
    <div className="flex h-full min-w-0 flex-col">
      <ScreenHead title={incident.sheet.title} fact={text('rehearsalTag')}>
        {clock.msLeft !== null && (
          <span className="text-text-2">
            {text('incidentNextUpdate')}{' '}
            <span role="timer" className="font-strong tabular-nums">
              {countdown(clock.msLeft)}
            </span>
          </span>
        )}
        <ClockTold title={incident.sheet.title} msLeft={clock.msLeft} />
        <span className="text-meta text-text-3">{text('rehearsalCount', answered.length, posts.length)}</span>
        <Button className="min-h-8" onClick={onAgain}>
          {text('rehearsalAgain')}
        </Button>
        <Button className="min-h-8" onClick={onLeave}>
          {text('rehearsalLeave')}
        </Button>
      </ScreenHead>
      <div className="@container min-h-0 flex-1 overflow-y-auto">
        <div className="grid min-h-full grid-cols-[minmax(0,1fr)] @min-[560px]:grid-cols-[12rem_minmax(0,1fr)] @min-[860px]:grid-cols-[13rem_minmax(0,1fr)_21rem]">
          <nav
            aria-label={text('rehearsalPosts')}
            className="border-line p-2 @max-[559px]:max-h-36 @max-[559px]:overflow-y-auto @max-[559px]:border-b @min-[560px]:border-e"
          >
            <p role="status" className="px-2 pb-1 text-meta text-text-3">
              {countText('rehearsalWaiting', waiting.length)}
            </p>
            <ul className="grid gap-0.5">
              {arrived.toReversed().map((post) => {
                const mark = answered.find((one) => one.post.id === post.id)?.marked;
                const isOpen = (shown?.post.id ?? current?.id) === post.id;
                return (
                  <li key={post.id}>
                    <button
                      type="button"
                      aria-current={isOpen ? 'true' : undefined}
                      onClick={() => setOpenId(post.id)}
                      className={`grid w-full rounded-control px-2 py-1 text-start ${isOpen ? 'bg-accent-soft' : 'hover:bg-hover'}`}
                    >
                      <span className="flex items-center gap-1.5">
                        <span className="min-w-0 flex-1 truncate font-medium">{post.author}</span>
                        {mark ? (
                          <Tag tone={mark.score >= 80 ? 'good' : mark.score >= 50 ? 'caution' : 'danger'}>
                            {text('rehearsalScore', mark.score)}
                          </Tag>
                        ) : (
                          <Tag tone="accent">{text('rehearsalNew')}</Tag>
                        )}
                      </span>
                      <span className="truncate text-meta text-text-3">{post.text}</span>
                    </button>
                  </li>
                );
              })}
            </ul>
          </nav>
          <div className="flex min-w-0 flex-col gap-3 p-4">
            {isOver && <RehearsalEnd answered={answered} onAgain={onAgain} />}
            {current && (
              <form
                className="grid gap-3"
                onSubmit={(event) => {
                  event.preventDefault();
                  if (words.trim()) void finish(words);
                  else field.current?.focus();
                }}
              >
                <article aria-label={text('postLabel')} className="rounded-card bg-surface px-4 py-3 shadow-card">
                  <p className="flex items-center gap-2">
                    <span className="font-strong">{current.author}</span>
                    <Tag className="ms-auto">{PLATFORM_NAMES[current.platform]}</Tag>
                  </p>
                  <p className="text-reply leading-6">{current.text}</p>
                </article>
                <TextArea
                  ref={field}
                  aria-label={text('yourReply')}
                  rows={4}
                  className="field-sizing-content text-reply! leading-6"
                  value={words}
                  onChange={({ target }) => setTyped((all) => ({ ...all, [current.id]: target.value }))}
                  onKeyDown={(event) => {
                    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && words.trim()) {
                      event.preventDefault();
                      void finish(words);
                    }
                  }}
                />
                <LengthBar length={replyLength(current.platform, words)} platform={current.platform} />
                <div className="flex flex-wrap items-center gap-1">
                  <Button look="primary" type="submit" shortcut="Ctrl Enter">
                    {text('rehearsalSend', current.author)}
                  </Button>
                  <Button className="min-h-8" onClick={() => void finish('')}>
                    {text('rehearsalLeavePost')}
                  </Button>
                  <span className="ms-auto text-meta text-text-3">{text('rehearsalNothingPosted')}</span>
                </div>
              </form>
            )}
            {!current && !shown && !isOver && (
              <div className="grid gap-2">
                <p className="text-text-2">{text('rehearsalQuiet')}</p>
                <Button look="edge" className="w-fit" onClick={next}>
                  {text('rehearsalHurry')}
                </Button>
              </div>
            )}
            {shown && <RehearsalMarks ref={heading} answered={shown} onNext={isOver ? null : next} />}
          </div>
          <aside
            aria-label={text('incidentPeek')}
            className="border-line bg-surface p-4 @max-[859px]:col-span-full @max-[859px]:border-t @min-[860px]:border-s"
          >
            <RehearsalSheet incident={incident} now={now} />
          </aside>
        </div>
      </div>
    </div>
  );
}
