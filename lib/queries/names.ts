import type { BrandField } from '@/lib/brands/check';
import type { Segment, Speaker } from '@/lib/domain/analysis';
import type { Interaction } from '@/lib/domain/interaction';
import type { Category, Emotion, Flag, Intent, Move, Sentiment, Strategy } from '@/lib/domain/labels';
import type { OrderAct } from '@/lib/domain/moveOrder';
import { type MessageKey, messagesLocale, text } from './text';

/** The user's words for the product's label ids. Each name stands in _locales as `<kind>_<id>`. */

export const strategyName = (id: Strategy): string => text(`strategy_${id}`);
export const moveName = (id: Move): string => text(`move_${id}`);
export const sentimentName = (id: Sentiment): string => text(`sentiment_${id}`);
export const emotionName = (id: Emotion): string => text(`emotion_${id}`);
export const intentName = (id: Intent): string => text(`intent_${id}`);
export const categoryName = (id: Category): string => text(`category_${id}`);
export const flagName = (id: Flag): string => text(`flag_${id}`);
/** A customer is who is expected to speak, and is not named. */
export const speakerName = (id: Exclude<Speaker, 'customer'>): string => text(`speaker_${id}`);
export const segmentName = (id: Segment): string => text(`segment_${id}`);
export const stateName = (id: Interaction['state']): string => text(`state_${id}`);

export const orderActName = (id: OrderAct): string => text(`orderAct_${id}`);

const BRAND_FIELDS: Record<BrandField, MessageKey> = {
  name: 'brandNameField',
  handles: 'brandHandles',
  industry: 'brandIndustry',
  products: 'brandProducts',
  register: 'brandRegister',
  spelling: 'brandSpelling',
  contractions: 'brandContractions',
  greeting: 'brandGreeting',
  emoji: 'brandEmoji',
  signOff: 'brandSignOff',
  initials: 'brandInitials',
  preferredWords: 'brandSay',
  bannedWords: 'brandNeverSay',
  channels: 'brandContacts',
  routes: 'brandRoutes',
  helplines: 'brandHelplines',
  links: 'brandLinks',
  moveOrder: 'brandOrder',
  answerTimes: 'brandAnswerTimes',
  officeHours: 'brandOfficeHours',
  policies: 'brandPolicies',
  faq: 'brandFaq',
};

/** What the screens call each field of a brand. */
export const brandFieldName = (field: BrandField): string => text(BRAND_FIELDS[field]);

/** "Dutch" for `nl`, in the messages' language; '' when nobody knows. */
export function languageName(code: string): string {
  if (!code || code === 'und') return '';
  try {
    const name = new Intl.DisplayNames(messagesLocale(), { type: 'language' }).of(code);
    return name && name !== code ? name : '';
  } catch {
    return '';
  }
}

/** What the words of a reply were: its strategy, else where they came from; '' for a post that was left. */
export function approachName(interaction: Pick<Interaction, 'strategy' | 'origin' | 'state'>): string {
  if (interaction.state === 'left') return '';
  if (interaction.strategy) return strategyName(interaction.strategy);
  return text(interaction.origin === 'snippet' ? 'historyFromSnippet' : 'historyOwnWords');
}

/** Message names allow no hyphen, ids do: `reply-box` is `reply_box` there. */
export function keyFor<Prefix extends string>(prefix: Prefix, id: string): MessageKey {
  return `${prefix}_${id.replaceAll('-', '_')}` as MessageKey;
}
