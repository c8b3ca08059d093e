import type { FactSheet } from '@/lib/domain/incident';
import { asDoing, asSentence, asUnknown } from '@/lib/review/sheet/lines';
import { BLANK, TEMPLATES } from './templates';
import type { TemplateId } from './types';

/** A line that is true of many incidents of a kind. Nobody has said that it is true of this one: it is stated once it was ticked, and never before. */
export interface LineToTick {
  field: 'unknown' | 'doing' | 'howToTell' | 'advice';
  /** As it stands in the sheet. */
  text: string;
  /** As people will read it. */
  said: string;
}

/** What a kind of incident offers to tick. Wordings with blanks are left out: they have to be written. */
export function linesToTick(template: TemplateId): LineToTick[] {
  const { wording, unknown } = TEMPLATES[template];
  const whole = (field: 'howToTell' | 'advice' | 'doing', said: (text: string) => string): LineToTick[] => {
    const text = wording[field];
    return text && !text.includes(BLANK) ? [{ field, text, said: said(text) }] : [];
  };
  return [
    ...whole('doing', asDoing),
    ...whole('howToTell', asSentence),
    ...whole('advice', asSentence),
    ...unknown.map((text) => ({ field: 'unknown' as const, text, said: asUnknown(text) })),
  ];
}

/** The sheet with the lines that were ticked, behind what it says already. */
export function withTicked(sheet: FactSheet, ticked: readonly LineToTick[], at: string): FactSheet {
  const facts = (field: 'unknown' | 'doing') => [
    ...sheet[field],
    ...ticked
      .filter((line) => line.field === field)
      .map(({ text }, index) => ({
        id: `${field}-${sheet[field].length + index + 1}`,
        text,
        source: '',
        at,
        approvedBy: '',
      })),
  ];
  const words = (field: 'howToTell' | 'advice') =>
    sheet[field] || (ticked.find((line) => line.field === field)?.text ?? '');
  return {
    ...sheet,
    unknown: facts('unknown'),
    doing: facts('doing'),
    howToTell: words('howToTell'),
    advice: words('advice'),
  };
}
