import type { Incident } from '@/lib/domain/incident';
import { text } from '@/lib/queries/text';

export const stateWords = (state: Incident['state']): string => text(`incidentState_${state}`);
export const kindWords = (kind: Incident['updates'][number]['kind']): string => text(`incidentUpdate_${kind}`);
export const templateName = (id: NonNullable<Incident['template']>): string => text(`incidentTemplate_${id}`);

export const STATE_TONES = { draft: 'plain', open: 'caution', monitoring: 'accent', closed: 'good' } as const;
