import type { Platform } from './platform';

/** The sites of each platform; those in `withSubdomains` count with everything below them. Equal to the host permissions. */
const SITES: Record<Platform, { hosts: string[]; withSubdomains: string[] }> = {
  x: { hosts: ['x.com', 'twitter.com'], withSubdomains: [] },
  facebook: { hosts: [], withSubdomains: ['facebook.com'] },
  instagram: { hosts: [], withSubdomains: ['instagram.com'] },
};

/** Where each site begins. */
export const SITE_ADDRESSES: Record<Platform, string> = {
  x: 'https://x.com/',
  facebook: 'https://www.facebook.com/',
  instagram: 'https://www.instagram.com/',
};

/** The platform an address belongs to; `null` for other sites and for what is no https address. */
export function platformOfAddress(address: string | null | undefined): Platform | null {
  if (!address || !URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  if (protocol !== 'https:') return null;
  for (const [platform, { hosts, withSubdomains }] of Object.entries(SITES) as [Platform, (typeof SITES)[Platform]][]) {
    if (hosts.includes(hostname)) return platform;
    if (withSubdomains.some((site) => hostname === site || hostname.endsWith(`.${site}`))) return platform;
  }
  return null;
}
