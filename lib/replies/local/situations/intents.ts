import type { Intent } from '@/lib/domain/labels';

/** What is told as trouble. A question about the same things is another matter. */
export const TROUBLE: readonly Intent[] = [
  'complaint',
  'request_help',
  'status_request',
  'cancel_churn',
  'incident_report',
];

/** Praise, thanks, ideas and what the brand is accused of name things without a case behind them. */
export const NOT_GLAD: readonly Intent[] = [...TROUBLE, 'question', 'commentary'];

/** Trouble however it is put: whatever else is read of it, its words tell it. */
export const HOWEVER_PUT: readonly Intent[] = [...NOT_GLAD, 'allegation'];
