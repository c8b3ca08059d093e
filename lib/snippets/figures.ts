/** A figure of a snippet that its policy states otherwise. Positions are of the snippet's body. */
export interface FigureDifference {
  says: string;
  start: number;
  end: number;
  /** What the policy says in its place, ready to be put there. */
  policySays: string;
}

const NUMBERS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const FIGURE = new RegExp(
  `(?<currency>[£$€])\\s?(?<amount>\\d+(?:[.,]\\d+)?)|\\b(?<number>\\d+(?:\\.\\d+)?|${NUMBERS.join('|')})(?:[ -]?(?<unit>%|percent\\b|(?:working[ -]|business[ -]|calendar[ -])?(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?)\\b))`,
  'gi',
);

interface Figure {
  text: string;
  /** The same for figures that can be compared. */
  unit: string;
  value: number;
  start: number;
  end: number;
}

function figuresIn(text: string): Figure[] {
  return [...text.matchAll(FIGURE)].map((match) => {
    const { currency, amount, number = '', unit = '' } = match.groups ?? {};
    const named = NUMBERS.indexOf(number.toLowerCase());
    return {
      text: match[0],
      unit: currency ?? unitOf(unit),
      value: currency ? Number(amount?.replace(',', '.')) : named >= 0 ? named + 1 : Number(number),
      start: match.index,
      end: match.index + match[0].length,
    };
  });
}

/** Working days are days too: "5 working days" against "7 days" is a difference. */
function unitOf(unit: string): string {
  const bare = unit.toLowerCase().replace(/^(?:working|business|calendar)[ -]/, '');
  if (bare === '%' || bare === 'percent') return '%';
  return bare
    .replace(/^mins?$/, 'minute')
    .replace(/^hrs?$/, 'hour')
    .replace(/s$/, '');
}

/**
 * The first figure of the snippet that the policy contradicts: it names one of the same unit, and no figure of the policy is the same. Where the
 * policy names several of that unit nobody can tell which was meant, so there is none.
 */
export function differingFigure(body: string, policy: string): FigureDifference | null {
  const rules = figuresIn(policy);
  for (const { text, unit, value, start, end } of figuresIn(body)) {
    const same = rules.filter((rule) => rule.unit === unit);
    const values = new Set(same.map((rule) => rule.value));
    const [rule] = same;
    if (rule && values.size === 1 && !values.has(value)) return { says: text, start, end, policySays: rule.text };
  }
  return null;
}
