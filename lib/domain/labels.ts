/** The label ids of the product, used in code, data and output alike. Their meaning: DESIGN "Labels" and lib/analysis. */

export const SENTIMENTS = ['negative', 'neutral', 'positive'] as const;
export type Sentiment = (typeof SENTIMENTS)[number];

export const EMOTIONS = [
  'anger',
  'frustration',
  'disappointment',
  'anxiety',
  'fear',
  'humiliation',
  'grief',
  'despair',
  'contempt',
  'confusion',
  'gratitude',
  'joy',
  'hope',
  'neutral',
] as const;
export type Emotion = (typeof EMOTIONS)[number];

export const INTENTS = [
  'complaint',
  'request_help',
  'question',
  'status_request',
  'incident_report',
  'allegation',
  'praise',
  'thanks_closure',
  'suggestion',
  'misinformation',
  'cancel_churn',
  'press',
  'commentary',
  'wrong_brand',
  'abuse',
  'spam',
  'distress',
  'threat',
] as const;
export type Intent = (typeof INTENTS)[number];

export const CATEGORIES = [
  'delivery_late',
  'delivery_missing',
  'delivery_damaged',
  'wrong_item',
  'product_defect',
  'product_quality',
  'safety_hazard',
  'billing_charge',
  'refund_return',
  'subscription_cancel',
  'account_access',
  'app_site_outage',
  'travel_disruption',
  'baggage',
  'service_wait',
  'staff_conduct',
  'accessibility',
  'data_privacy',
  'pricing_promo',
  'availability',
  'values_ethics',
  'account_closure',
  'praise',
] as const;
export type Category = (typeof CATEGORIES)[number];

export const FLAGS = [
  'safety',
  'legal',
  'data_breach',
  'discrimination',
  'self_harm',
  'threat',
  'press',
  'viral',
  'minors',
  'pii',
  'incident',
  'double_deviation',
  'bereavement',
  'sarcasm',
  'abuse',
  'spam',
  'wrong_brand',
  'urgent',
] as const;
export type Flag = (typeof FLAGS)[number];

/** What one sentence of a reply does for the reader. */
export const MOVES = [
  'GREET',
  'ACK',
  'FEEL',
  'VALID',
  'OWN',
  'SYMPATHY',
  'EXPLAIN',
  'UNKNOWN',
  'CORRECT',
  'ACT',
  'ASK',
  'DM',
  'DM_ALREADY',
  'LINK',
  'WHEN',
  'REMEDY',
  'SAFE',
  'INVITE',
  'CELEBRATE',
  'THANK',
  'BOUND',
  'WRONG',
  'CLOSE',
  'SIGN',
] as const;
export type Move = (typeof MOVES)[number];

/** What a whole reply sets out to do; the names users see are in _locales as `strategy_<id>`. */
export const STRATEGIES = [
  'short_private',
  'answer_here',
  'ask_first',
  'holding_update',
  'calm_down',
  'thank_share',
  'set_straight',
  'own_put_right',
  'draw_line',
  'safety_first',
] as const;
export type Strategy = (typeof STRATEGIES)[number];

/**
 * How far the brand may own what happened. R0: nothing of it is ours. R1: not checked, so only regret for what they went through. R2: plain to see in
 * the conversation. R3: on record in the brand's own rules. RS: a specialist's matter, sympathy without a word on fault. What users read of it
 * is in _locales as `responsibility_<id>`.
 */
export const RESPONSIBILITY_LEVELS = ['R0', 'R1', 'R2', 'R3', 'RS'] as const;
export type ResponsibilityLevel = (typeof RESPONSIBILITY_LEVELS)[number];
