import { intentRows, isKeptBack } from './texts';

/** Public questions by what they want, the intents that are kept back left out. `folder`: where the public sets are. */
export function publicIntents(folder: string): { texts: Map<string, string[]>; draws: number }[] {
  return [
    { texts: byIntent(intentRows(folder, 'banking77'), isKeptBack), draws: 20 },
    { texts: byIntent(intentRows(folder, 'bitext'), () => false), draws: 4 },
  ];
}

function byIntent(
  rows: readonly { text: string; intent: string }[],
  leftOut: (intent: string, intents: readonly string[]) => boolean,
): Map<string, string[]> {
  const intents = [...new Set(rows.map(({ intent }) => intent))].sort();
  const texts = new Map(
    intents.filter((intent) => !leftOut(intent, intents)).map((intent) => [intent, [] as string[]]),
  );
  for (const { text, intent } of rows) texts.get(intent)?.push(text);
  return texts;
}
