import type { Brand, Industry, Route } from '@/lib/domain/brand';
import { ROUTE_TOPICS } from '@/lib/domain/brand';

export interface IndustryDefaults {
  register: Brand['register'];
  emoji: Brand['emoji'];
  /** Who has to be known before the first hard post comes, most pressing first. */
  routes: readonly Route['topic'][];
}

const SHOPS: IndustryDefaults = { register: 'neutral', emoji: 'praise', routes: ['safety', 'lead', 'press'] };
const CAREFUL: IndustryDefaults = {
  register: 'neutral',
  emoji: 'never',
  routes: ['distress', 'privacy', 'legal', 'lead'],
};

/** Starting points by trade. Times and promises are not among them: those only the brand can name. */
export const INDUSTRY_DEFAULTS: Record<Industry, IndustryDefaults> = {
  retail: SHOPS,
  food: { ...SHOPS, routes: ['safety', 'accessibility', 'press'] },
  travel: { ...SHOPS, emoji: 'never', routes: ['safety', 'accessibility', 'lead', 'press'] },
  transport: { ...SHOPS, emoji: 'never', routes: ['safety', 'accessibility', 'distress', 'press'] },
  telecom: { ...SHOPS, emoji: 'never', routes: ['privacy', 'legal', 'lead'] },
  finance: { ...CAREFUL, register: 'formal' },
  energy: { ...SHOPS, emoji: 'never', routes: ['safety', 'distress', 'legal'] },
  software: { ...SHOPS, register: 'casual', routes: ['privacy', 'accessibility', 'lead'] },
  games: { ...SHOPS, register: 'casual', routes: ['privacy', 'distress', 'lead'] },
  media: { ...SHOPS, routes: ['press', 'legal', 'accessibility'] },
  health: CAREFUL,
  education: { ...CAREFUL, routes: ['distress', 'privacy', 'accessibility', 'lead'] },
  hospitality: { ...SHOPS, routes: ['safety', 'accessibility', 'lead'] },
  public: { ...CAREFUL, register: 'formal', routes: ['distress', 'accessibility', 'press', 'legal'] },
  charity: { ...CAREFUL, routes: ['distress', 'privacy', 'press', 'lead'] },
  other: { register: 'neutral', emoji: 'never', routes: ['safety', 'distress', 'legal', 'press'] },
};

/** Topics nobody is named for yet, those that the trade meets first at the front. */
export function missingRoutes({ industry, routes }: Pick<Brand, 'industry' | 'routes'>): Route['topic'][] {
  const named = new Set(routes.map(({ topic }) => topic));
  const first = INDUSTRY_DEFAULTS[industry ?? 'other'].routes;
  return [...new Set([...first, ...ROUTE_TOPICS])].filter((topic) => !named.has(topic));
}

/** What a trade brings along where the brand still has what every brand begins with. */
export function withIndustry(brand: Brand, industry: Industry | null, untouched: Brand): Partial<Brand> {
  const { register, emoji } = INDUSTRY_DEFAULTS[industry ?? 'other'];
  const former = INDUSTRY_DEFAULTS[brand.industry ?? 'other'];
  const isUntouched = (field: 'register' | 'emoji') =>
    brand[field] === untouched[field] || (brand.industry !== null && String(brand[field]) === former[field]);
  return {
    industry,
    ...(isUntouched('register') ? { register } : {}),
    ...(isUntouched('emoji') ? { emoji } : {}),
  };
}
