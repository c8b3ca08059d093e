import { PLATFORM_NAMES } from '@/lib/domain/platform';
import type { InsightsAnswer } from '@/lib/queries/insights';
import { text } from '@/lib/queries/text';
import { Card } from './Card';
import { FaqLink } from './FaqLink';
import { platformTable, productTable, questionTable, topicTable, volumeTable } from './figureTables';
import { number } from './format';
import { TopicChart } from './TopicChart';
import { VolumeChart } from './VolumeChart';

const TOPICS = 8;

export function VolumeCard({ answer: { insights } }: { answer: InsightsAnswer }) {
  const { seen, seenBefore, answered, left, people, points, platforms } = insights.volumes;
  return (
    <Card
      title={text('insightsVolumes')}
      lead={text('insightsVolumesLead', number(seen), number(people), number(seenBefore))}
      tables={[volumeTable(insights), platformTable(insights)]}
    >
      <VolumeChart points={points} />
      <p className="flex flex-wrap gap-x-4 text-meta text-text-2">
        <span className="inline-flex items-center gap-1.5">
          <span aria-hidden="true" className="h-3 w-2.5 rounded-[2px] border border-accent-line bg-accent-soft" />
          {text('insightsSeen')} {number(seen)}
        </span>
        <span className="inline-flex items-center gap-1.5">
          <span aria-hidden="true" className="h-3 w-1.5 rounded-[1px] bg-accent" />
          {text('insightsAnswered')} {number(answered)}
        </span>
        <span>{text('insightsLeftCount', number(left))}</span>
      </p>
      <p className="text-meta text-text-3">
        {platforms
          .map((one) =>
            text('insightsPlatformRow', PLATFORM_NAMES[one.platform], number(one.seen), number(one.answered)),
          )
          .join(' · ')}
      </p>
    </Card>
  );
}

export function TopicsCard({ answer: { insights } }: { answer: InsightsAnswer }) {
  const { topics, products, seen, seenBefore } = insights.volumes;
  const shown = topics.filter(({ category, now, before }) => category !== null && now + before > 0).slice(0, TOPICS);
  return (
    <Card
      title={text('insightsTopics')}
      lead={text('insightsTopicsLead', number(seen), number(seenBefore))}
      tables={[topicTable(insights), productTable(insights)].filter(({ rows }) => rows.length > 0)}
    >
      {shown.length > 0 ? <TopicChart topics={shown} /> : <p className="text-text-2">{text('insightsTopicsEmpty')}</p>}
      {products.length > 0 && (
        <p dir="auto" className="text-meta text-text-2">
          {text('insightsProductsLead')}{' '}
          {products
            .slice(0, 5)
            .map(({ product, now, negative }) => text('insightsProductRow', product, number(now), number(negative)))
            .join(' · ')}
        </p>
      )}
    </Card>
  );
}

export function QuestionsCard({ answer: { insights } }: { answer: InsightsAnswer }) {
  const { questions } = insights;
  return (
    <Card
      title={text('insightsQuestions')}
      lead={text('insightsQuestionsLead')}
      tables={questions.length > 0 ? [questionTable(insights)] : []}
    >
      {questions.length === 0 ? (
        <p className="text-text-2">{text('insightsQuestionsEmpty')}</p>
      ) : (
        <ul>
          {questions.map(({ example, brandId, people }) => (
            <li
              key={`${brandId} ${example}`}
              className="flex flex-wrap items-center gap-x-3 border-line py-1.5 not-last:border-b"
            >
              <q dir="auto" className="min-w-0 flex-1 basis-40 break-words">
                {example}
              </q>
              <span className="text-meta text-text-3">{text('insightsAskedBy', number(people))}</span>
              <FaqLink question={{ brandId, example }} label={text('insightsAddFaqNamed', example)}>
                {text('insightsAddFaq')}
              </FaqLink>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
