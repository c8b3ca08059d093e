import type { PostAnalysis } from '@/lib/domain/analysis';
import type { Intent } from '@/lib/domain/labels';
import type { Grammar } from '../grammar';
import type { Reading } from '../reading';
import type { Gist, MatterFound } from '.';
import { aimIn } from './aims';
import { praiseIn } from './praise';
import { questionIn } from './questions';
import { wishIn } from './wishes';

export interface Chosen {
  gist: Gist | null;
  /** Where it stands in the original post; `null` for a gist of the matter, whose evidence the matter brings. */
  span: { start: number; end: number } | null;
}

const SILENT: Chosen = { gist: null, span: null };

/** A complaint told this plainly is what a post is about, whatever else it asks. */
const PLAIN = 5;

/**
 * What is said back, by what the person wants: the praised thing, the question, the wish, the trouble. A question about trouble is the trouble
 * where that is plain. Posts that want no answer of this kind get none.
 */
export function gistFor(
  { intent, sentiment }: { intent: Intent; sentiment: PostAnalysis['sentiment']['label'] },
  matter: MatterFound,
  reading: Reading,
  grammar: Grammar,
): Chosen {
  const said = (found: { gist: Gist; start: number; end: number } | null): Chosen | null =>
    found ? { gist: found.gist, span: { start: found.start, end: found.end } } : null;
  const trouble: Chosen = { gist: matter.gist, span: null };
  switch (intent) {
    case 'praise':
    case 'thanks_closure':
      return said(praiseIn(reading, grammar)) ?? SILENT;
    case 'suggestion':
      return said(wishIn(reading)) ?? (sentiment === 'negative' ? trouble : SILENT);
    case 'question':
      return (
        said(questionIn(reading)) ??
        (matter.gist && matter.plainness >= PLAIN ? trouble : (said(aimIn(reading)) ?? said(wishIn(reading)) ?? SILENT))
      );
    case 'request_help':
    case 'status_request':
      return matter.gist && matter.plainness >= PLAIN
        ? trouble
        : (said(questionIn(reading)) ??
            said(aimIn(reading)) ??
            (matter.plainness > 1 && (matter.problem || sentiment === 'negative') ? trouble : SILENT));
    case 'cancel_churn':
      return trouble.gist ? trouble : (said(aimIn(reading)) ?? said(questionIn(reading)) ?? SILENT);
    case 'commentary':
    case 'misinformation':
    case 'spam':
    case 'abuse':
    case 'distress':
    case 'threat':
    case 'press':
      return SILENT;
    default:
      return sentiment === 'positive' && matter.plainness < PLAIN
        ? SILENT
        : trouble.gist
          ? trouble
          : (said(questionIn(reading, true)) ?? SILENT);
  }
}
