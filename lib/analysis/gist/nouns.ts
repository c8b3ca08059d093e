import { MASS, PLURAL_ONLY, THING_WORDS } from './things';

const KNOWN = new Set(THING_WORDS);
const RELATIVES =
  /^(?:mum|mom|mother|dad|father|nan|gran|grandma|grandad|wife|husband|partner|daughter|son|sister|brother|friend|grandmother|grandfather|parents|neighbour|boyfriend|girlfriend|kid|kids|child|baby)(?:'?s)?$/;

export function isKnownThing(lower: string): boolean {
  return KNOWN.has(lower) || KNOWN.has(singular(lower));
}

export function singular(lower: string): string {
  if (/ies$/.test(lower) && lower.length > 4) return `${lower.slice(0, -3)}y`;
  if (/(?:sh|ch|ss|x)es$/.test(lower)) return lower.slice(0, -2);
  return /[^s]s$/.test(lower) ? lower.slice(0, -1) : lower;
}

export function isPluralNoun(head: string): boolean {
  const lower = head.toLowerCase();
  if (MASS.has(lower)) return false;
  if (PLURAL_ONLY.has(lower) || /^(?:people|children|men|women|teeth|feet|staff|mice|groceries)$/.test(lower))
    return true;
  return (
    /[^sui]s$/.test(lower) &&
    !/(?:ss|us|is|news|bus|gas|lens|iOS|series|process|access|address|business|express)$/i.test(lower)
  );
}

/** People fail, leave and die in other ways than things do. */
export function isPerson(lower: string): boolean {
  return (
    RELATIVES.test(lower) ||
    /^(?:staff|crew|team|drivers?|agents?|couriers?|engineers?|technicians?|managers?|guards?|customers?|passengers?|people|assistants?|doctors?|nurses?|company|airline|men|women|lads|uncle|aunt|mam|cousin)$/.test(
      lower,
    )
  );
}

export function isRelative(lower: string): boolean {
  return RELATIVES.test(lower);
}
