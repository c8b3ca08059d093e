import type { Move } from '@/lib/domain/labels';
import { type Candidate, candidatesOf, packLines } from './candidate';
import type { Material } from './material';
import type { Occasion } from './occasions';
import type { Line } from './phrases/line';
import { CELEBRATE_CREW, CELEBRATE_GIST, CELEBRATE_NEW } from './phrases/praise';

/** "the porter", "whoever designed the lid": who it was, without what they did. */
export function isBarePerson({ gistKind, slots }: Material): boolean {
  const gist = slots.gist ?? '';
  return /^whoever\b/i.test(gist) || (gistKind === 'deed' && !/ing\b/.test(gist));
}

/** Said back alone, these name nothing. */
const GENERAL =
  /^(?:the|your|a)(?: (?:whole|entire|customer|overall))* (?:service|experience|company|airline|store|shop|brand|help|support|team|staff|holiday|day|time|stuff|things?|products?|fans?|work|job|people|place|correspondence|(?:personal |phone )?call|reply|response|info|update|advice|love|post)$/i;
const NEW = /^your (?:\w+ )?(?:new|first)\b/i;
/** "the acme" is the brand itself. */
const isBrand = (gist: string, brand: string | null | undefined) => {
  const bare = gist.replace(/^the /i, '').toLowerCase();
  return bare.length > 2 && (brand ?? '').toLowerCase().includes(bare);
};
const namesGist = ({ text }: Candidate) => text.includes('{gist}');

/** The lines of a row of the occasions. Those with the gist suit it only where it is what the row is about. */
export const toldLines = (move: Move, told: Occasion | null): Candidate[] =>
  told ? packLines(move, `${told.id}.say`, told.lines).filter((line) => !namesGist(line)) : [];

export function praiseOfGist(material: Material): Candidate[] {
  const { gistKind, slots, topic } = material;
  const { told } = topic;
  const gist = slots.gist ?? '';
  if (isBarePerson(material)) return candidatesOf('CELEBRATE', 'celebrate.crew', CELEBRATE_CREW);
  if (gistKind !== 'praise')
    return candidatesOf('CELEBRATE', `celebrate.${gistKind}`, gistKind ? CELEBRATE_GIST[gistKind] : []);
  if (GENERAL.test(gist) || isBrand(gist, slots.brand)) return [];
  if (NEW.test(gist)) return candidatesOf('CELEBRATE', 'celebrate.new', CELEBRATE_NEW);
  const own = told?.when.test(gist) ? packLines('CELEBRATE', `${told.id}.say`, told.lines).filter(namesGist) : [];
  return own.length > 0 ? own : candidatesOf('CELEBRATE', 'celebrate.praise', CELEBRATE_GIST.praise);
}

/** Who or what was praised is said already, so that nothing need follow. */
export const saysEnough = (material: Material) =>
  material.topic.told !== null || praiseOfGist(material).length > 0 || ownThing(material);

/** Ways to hand it on to those whom the row names. One row is handed on in several ways, each with ids of its own. */
export function handedTo(move: Move, told: Occasion | null, way: string, ways: readonly Line[]): Candidate[] {
  const { id, to } = told ?? {};
  if (!to) return [];
  const named = ways.map((line) => ({ ...line, text: line.text.replaceAll('{to}', to) }));
  return candidatesOf(move, `${id}.${way}`, named);
}

/** "the ticket" may be named in passing; what they call theirs is what they are glad of. */
export const ownThing = ({ slots }: Material) => slots.thing?.startsWith('your ') ?? false;
