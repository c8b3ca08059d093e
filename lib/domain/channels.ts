import type { PostAnalysis } from './analysis';
import type { Brand, Channel } from './brand';
import type { Platform } from './platform';

/** As it is written where people read it: without what only a browser needs. */
export const shownContact = (value: string): string => value.trim().replace(/^(?:tel|mailto):/i, '');

/** A web address with what opens it; the stroke at its end, and the stop or bracket of the sentence, are not its own. */
const WEB_ADDRESS = /\bhttps?:\/\/([^\s/]+(?:\/+[^\s/]+)*?)\/*(?=[.,;:!?)\]"'”’]*(?:\s|$))/gi;

/** Words with the addresses in them as people meet them there: on Instagram none can be pressed, so they are written to be typed. Sites that answer only at "www." keep it. */
export const withAddressesFor = (platform: Platform, words: string): string =>
  platform === 'instagram' ? words.replace(WEB_ADDRESS, '$1') : words;

const isHere = ({ platform }: Channel, here: Platform) => platform === null || platform === here;

/** What is asked for first; the others follow as the brand has them. */
const FIRST: Record<'outage' | 'handover', readonly Channel['kind'][]> = {
  outage: ['status'],
  handover: ['phone', 'form'],
};

function isOutage({ category, intent, flags }: PostAnalysis): boolean {
  return category === 'app_site_outage' || intent === 'incident_report' || flags.includes('incident');
}

export interface OfferedChannel {
  channel: Channel;
  /** The post asks for this kind; else it is merely there to be had. */
  isWanted: boolean;
}

/**
 * Public contacts that may be put into a reply here and do not stand in it yet, what the post asks for first. The link to a private conversation is
 * none of them: replies hold it where they ask for a message.
 * @param isHandedOver somebody responsible goes on with the matter
 */
export function offeredChannels(
  { channels }: Brand,
  platform: Platform,
  analysis: PostAnalysis | null,
  isHandedOver: boolean,
  draft: string,
): OfferedChannel[] {
  const first = [...(analysis && isOutage(analysis) ? FIRST.outage : []), ...(isHandedOver ? FIRST.handover : [])];
  const rank = ({ kind }: Channel) => (first.includes(kind) ? first.indexOf(kind) : first.length);
  return channels
    .filter((channel) => channel.isPublic && channel.kind !== 'dm' && isHere(channel, platform))
    .filter(({ value }) => !draft.includes(withAddressesFor(platform, shownContact(value))))
    .sort((a, b) => rank(a) - rank(b))
    .map((channel) => ({ channel, isWanted: first.includes(channel.kind) }));
}

/** Contacts for the person who answers, never for the reply. */
export function privateChannels({ channels }: Brand, platform: Platform): Channel[] {
  return channels.filter((channel) => !channel.isPublic && isHere(channel, platform));
}

/** "Our status page: https://status.brand.example", to stand on its own. */
export function contactWords({ label, value }: Channel): string {
  const name = label.trim();
  const contact = shownContact(value);
  return name ? `${name.charAt(0).toUpperCase()}${name.slice(1)}: ${contact}` : contact;
}
