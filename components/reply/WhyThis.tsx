import type { PostAnalysis } from '@/lib/domain/analysis';
import type { Suggestion } from '@/lib/domain/suggestion';
import { moveName, strategyName } from '@/lib/queries/names';
import { text } from '@/lib/queries/text';
import { cautionsFor } from './CautionLine';

interface WhyThisProps {
  id: string;
  suggestion: Suggestion;
  analysis: PostAnalysis | null;
}

/** Everything this reply was made from: the reason for its strategy, the words behind each sentence, and what to mind. */
export function WhyThis({ id, suggestion, analysis }: WhyThisProps) {
  const cautions = analysis ? cautionsFor(analysis) : [];
  return (
    <div id={id} className="grid animate-open gap-2 border-line border-s-2 ps-2.5 text-meta text-text-2">
      <p>
        <span className="font-strong text-text">{strategyName(suggestion.strategy)}</span> {suggestion.because}
      </p>
      <ol aria-label={text('movesLabel')} className="grid gap-1.5">
        {suggestion.moves.map((one, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the order of moves is what they are
          <li key={index} className="grid">
            <span>
              <span className="font-strong text-text">{moveName(one.move)}</span>{' '}
              <span dir="auto" className="break-words">
                {one.text}
              </span>
            </span>
            <span className="text-text-3">
              {one.because ? (
                <>
                  {text('moveBecause')}{' '}
                  <q dir="auto" className="break-words">
                    {one.because}
                  </q>
                </>
              ) : (
                text('whyNoWords')
              )}
            </span>
          </li>
        ))}
      </ol>
      {suggestion.level && (
        <p>
          <span className="font-strong text-text">{text('whyLevel')}</span> {text(`responsibility_${suggestion.level}`)}
        </p>
      )}
      {cautions.length > 0 && (
        <div>
          <p className="font-strong text-text">{text('whyCautions')}</p>
          <ul className="grid list-disc gap-0.5 ps-4">
            {cautions.map((key) => (
              <li key={key}>{text(key)}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
