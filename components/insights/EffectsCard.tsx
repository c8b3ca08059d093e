import { useState } from 'react';
import { Segmented } from '@/components/ui/Segmented';
import type { Effect } from '@/lib/insights/effects';
import { differ, FEW } from '@/lib/insights/share';
import type { InsightsAnswer } from '@/lib/queries/insights';
import { moveName, strategyName } from '@/lib/queries/names';
import { text } from '@/lib/queries/text';
import { Card } from './Card';
import { EffectChart, type EffectRow } from './EffectChart';
import { moveTable, pairTable, snippetTable, strategyTable } from './figureTables';
import { number, percent } from './format';

const BY = ['strategies', 'moves', 'snippets'] as const;
const MEASURES = ['warmer', 'resolved'] as const;
const LISTED = 10;

/** What followed on replies of each kind. It names no winner where ranges touch or counts are small. */
export function EffectsCard({ answer }: { answer: InsightsAnswer }) {
  const [by, setBy] = useState<(typeof BY)[number]>('strategies');
  const [measure, setMeasure] = useState<(typeof MEASURES)[number]>('warmer');
  const { effects } = answer.insights;
  const nameOf = {
    strategies: (id: string) => strategyName(id as never),
    moves: (id: string) => moveName(id as never),
    snippets: (id: string) => answer.snippets[id] ?? text('insightsDeletedSnippet'),
  }[by];
  const rows = rowsOf(effects[by], measure, nameOf);
  const overall = effects[measure];
  const title = text(measure === 'warmer' ? 'insightsEffects' : 'insightsEffectsResolved');
  return (
    <Card
      title={title}
      lead={text(measure === 'warmer' ? 'insightsEffectsLead' : 'insightsResolvedLead')}
      tables={[strategyTable, moveTable]
        .map((make) => make(answer.insights))
        .concat([snippetTable(answer.insights, answer.snippets), pairTable(answer.insights)])
        .filter((table) => table.rows.length > 0)}
    >
      <div className="flex flex-wrap gap-2 print:hidden">
        <Segmented<(typeof BY)[number]>
          label={text('insightsBy')}
          hideLabel
          value={by}
          onChange={setBy}
          options={BY.map((value) => ({ value, label: text(`insightsBy_${value}`) }))}
        />
        <Segmented<(typeof MEASURES)[number]>
          label={text('insightsMeasure')}
          hideLabel
          value={measure}
          onChange={setMeasure}
          options={MEASURES.map((value) => ({ value, label: text(`insightsMeasure_${value}`) }))}
        />
      </div>
      {rows.length === 0 ? (
        <p className="text-text-2">{text(`insightsEffectsEmpty_${by}`)}</p>
      ) : (
        <EffectChart rows={rows} title={title} />
      )}
      <p className="text-meta text-text-3">
        {overall.isFew
          ? text('insightsOverallFew', number(overall.n))
          : text('insightsOverall', percent(overall.value), number(overall.hits), number(overall.n))}{' '}
        {rows.length > 0 && text('insightsFilled', number(FEW))} {rows.length > 1 && verdict(rows)}
      </p>
    </Card>
  );
}

/** Enough to compare first, by share; the others by how many there are. */
function rowsOf(
  effects: readonly Effect[],
  measure: 'warmer' | 'resolved',
  nameOf: (id: string) => string,
): EffectRow[] {
  return effects
    .map((effect) => ({ id: effect.id, name: nameOf(effect.id), share: effect[measure] }))
    .filter(({ share }) => share.n > 0)
    .sort(
      (a, b) =>
        Number(a.share.isFew) - Number(b.share.isFew) ||
        (a.share.isFew ? b.share.n - a.share.n : b.share.value - a.share.value),
    )
    .slice(0, LISTED);
}

/** Whether the best and the last really differ. */
function verdict(rows: readonly EffectRow[]): string {
  const enough = rows.filter(({ share }) => !share.isFew);
  const [first] = enough;
  const last = enough.at(-1);
  if (!first || !last || first === last) return '';
  return differ(first.share, last.share) ? text('insightsDiffer', first.name, last.name) : text('insightsNoDifference');
}
