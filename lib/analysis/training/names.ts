import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import nlp from 'compromise/two';

/** Names that a capital letter may stand for, each list in the order of the alphabet with bars between. */
export interface NamesFile {
  /** Given names such as "daniel". */
  people: string;
  /** Places, months, companies: names that are no person's. */
  others: string;
}

const PEOPLE: ReadonlySet<string> = new Set(['FirstName', 'MaleName', 'FemaleName', 'Person']);
const OTHERS: ReadonlySet<string> = new Set([
  'City',
  'Country',
  'Region',
  'Place',
  'Month',
  'WeekDay',
  'Holiday',
  'Date',
  'Organization',
  'Company',
  'Demonym',
  'SportsTeam',
  'School',
  'Currency',
  'Language',
]);
const FILE = path.resolve(import.meta.dirname, '../names.json');

/** The names in the word list of compromise (Spencer Kelly and contributors; MIT). Unpacking that list takes longer than all else that an analysis loads. */
export function namesFile(): NamesFile {
  const { lexicon } = (nlp.model() as { one: { lexicon: Record<string, string | string[]> } }).one;
  const tagged = (wanted: ReadonlySet<string>) =>
    Object.entries(lexicon)
      .filter(([, tags]) => [tags].flat().some((tag) => wanted.has(tag)))
      .map(([word]) => word)
      .sort()
      .join('|');
  return { people: tagged(PEOPLE), others: tagged(OTHERS) };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  fs.writeFileSync(FILE, `${JSON.stringify(namesFile(), null, 2)}\n`);
