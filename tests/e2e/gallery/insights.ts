import type { Brand } from '@/lib/domain/brand';
import { InsightsCollector, type InsightsQuestion } from '@/lib/insights/collector';
import { interactionFact } from '@/lib/insights/facts';
import type { InsightsControls } from '@/lib/queries/insights';
import { exchanges } from '../../bench/generated';

const INTERACTIONS = 4000;
const GOALS: Pick<Brand, 'answerTimes' | 'officeHours'> = {
  answerTimes: [480, 240, 120, null, null],
  officeHours: { timeZone: 'Europe/London', days: [1, 2, 3, 4, 5, 6], from: '08:00', to: '20:00' },
};
const OUTAGE = 'checkout will not load at the payment page, card declined twice';

const answers = new Map<string, InsightsControls['last']>();

/** The real figures of a made-up history, with an outage in the last hours. `scene=working` and `scene=empty` show those states. */
export function useInsights(question: InsightsQuestion | null, brands: Brand[]): InsightsControls {
  const controls = { stop() {}, again() {} };
  const scene = new URLSearchParams(location.search).get('scene');
  if (!question) return { ...controls, state: 'working', done: 0, last: null };
  const key = JSON.stringify({ ...question, now: 0 });
  const last = answers.get(key) ?? answer(question, brands, scene === 'empty');
  answers.set(key, last);
  if (scene === 'working') return { ...controls, state: 'working', done: 0.4, last: null };
  return { ...controls, state: 'ready', done: 1, last };
}

function answer(question: InsightsQuestion, brands: Brand[], isEmpty: boolean): InsightsControls['last'] {
  const sources = {
    brands: ['brindle', 'halden', 'oatash'].map((id) => ({ ...(brands[0] as Brand), ...GOALS, id })),
    isAnswered: () => false,
    redact: (text: string) => text,
  };
  const collector = new InsightsCollector(question, sources);
  const moves = ['ACK', 'OWN', 'ACT', 'WHEN'] as const;
  const end = new Date(question.now).toISOString();
  const people: Record<string, string> = {};
  const posts: NonNullable<InsightsControls['last']>['posts'] = {};
  let number = 0;
  for (const { interaction, sighting, commitments } of exchanges({
    interactions: isEmpty ? 0 : INTERACTIONS,
    people: 900,
    endAt: end,
  })) {
    number++;
    collector.addInteraction(interactionFact(interaction, (id) => moves[id.length % moves.length] ?? null));
    const isHit = number > INTERACTIONS - 14;
    if (isHit) posts[sighting.postId] = { quote: OUTAGE, permalink: sighting.permalink };
    collector.addSighting(
      isHit
        ? { ...sighting, text: OUTAGE, category: 'app_site_outage', intent: 'complaint', createdAt: null }
        : sighting,
    );
    for (const one of commitments) {
      if (one.state === 'open' && number % 29 !== 0) continue;
      collector.addPromise(one);
    }
    if (interaction.personId) people[interaction.personId] = interaction.post.author.name ?? '';
  }
  return {
    insights: collector.result(),
    now: question.now,
    people,
    snippets: {},
    posts,
    rows: number * 2,
    tookMs: 180,
  };
}
