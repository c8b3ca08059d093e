import { MessageCircleQuestion } from 'lucide-react';
import { moment } from '@/components/ui/time';
import type { Faq } from '@/lib/domain/brand';
import { isOfMatter } from '@/lib/incidents/ofMatter';
import { faqReply, useFaqAnswer } from '@/lib/queries/faq';
import type { ReplyPlace } from '@/lib/queries/snippetRanking';
import { messagesLocale, text } from '@/lib/queries/text';
import { OwnCard } from './OwnCard';
import type { Handed } from './ReplyScreen';

interface FaqMatchProps {
  place: ReplyPlace;
  /** The words of the suggestions: an answer that stands in one of them is not shown twice. */
  suggested: readonly string[];
  now: number;
  onUse(words: Handed, insertNow: boolean): void;
}

/** More than two would be a list to read, not a hint. */
const NEAR = 2;

/** While something is wrong its fact sheet answers what is about it: the answer of other days would stand against it. */
const answers = ({ question, variants }: Faq, { sheet }: ReplyPlace) =>
  !sheet || ![question, ...variants].some((one) => isOfMatter(one, sheet.incident));

/** The brand's own answer when the question is known; when it is only nearly known, the question it might be. */
export function FaqMatch({ place, suggested, now, onUse }: FaqMatchProps) {
  const answer = useFaqAnswer(place.post, place.brand);
  const best = answer.best && answers(answer.best.faq, place) ? answer.best : null;
  const near = answer.near.filter(({ faq }) => answers(faq, place));
  if (best) {
    const words = faqReply(best, place.brand);
    const from = text('yourAnswerFrom', best.faq.question, moment(best.faq.updatedAt, now, messagesLocale()));
    if (suggested.some((one) => one.includes(best.faq.answer.trim()))) {
      return (
        <p className="flex gap-1.5 px-1.5 text-meta text-text-3">
          <MessageCircleQuestion className="mt-px size-3.5 shrink-0" aria-hidden="true" />
          <span className="min-w-0 break-words">{from}</span>
        </p>
      );
    }
    return (
      <OwnCard
        label={text('yourAnswer')}
        from={from}
        words={words}
        place={place}
        onInsert={() => onUse({ text: words }, true)}
        onEdit={() => onUse({ text: words }, false)}
      />
    );
  }
  if (!near.length) return null;
  return (
    <div className="flex flex-wrap items-center gap-x-1.5 px-1.5 text-meta text-text-3">
      <span>{text('faqNear')}</span>
      {near.slice(0, NEAR).map((one) => (
        <button
          key={one.faq.id}
          type="button"
          aria-label={text('faqUse', one.faq.question)}
          title={one.faq.answer}
          onClick={() => onUse({ text: faqReply(one, place.brand) }, false)}
          className="min-h-6 min-w-0 rounded-key px-1 text-start font-medium text-accent hover:bg-hover"
        >
          {one.faq.question}
        </button>
      ))}
    </div>
  );
}
