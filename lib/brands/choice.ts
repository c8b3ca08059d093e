import type { Brand } from '@/lib/domain/brand';
import type { Platform } from '@/lib/domain/platform';

/** Who is signed in on a page, as far as the page shows it. */
export interface SignedIn {
  platform: Platform;
  handle: string | null;
  name: string | null;
}

/**
 * Why a brand answers. `picked`: the user chose it for this account. `account`: the page is signed in as the brand. `only`: there is no other.
 * `last`: it was used last. `none`: nothing was set up.
 */
export const CHOICE_REASONS = ['picked', 'account', 'only', 'last', 'none'] as const;
export type ChoiceReason = (typeof CHOICE_REASONS)[number];

export interface Choice {
  /** `null` with the reason `none`. */
  brand: Brand | null;
  reason: ChoiceReason;
}

export interface ChoiceQuestion {
  brands: readonly Brand[];
  /** `null` where the page does not say who is signed in. */
  account: SignedIn | null;
  /** Brand ids by account, as `accountKey` names it. */
  picks: Readonly<Record<string, string>>;
  lastUsedId: string | null;
}

export const bareHandle = (handle: string): string => handle.trim().replace(/^@/, '').toLowerCase();

/** One name for an account, the same however the page writes it; `null` when the page shows nothing to tell accounts apart by. */
export function accountKey(account: SignedIn | null): string | null {
  if (!account) return null;
  const shown = bareHandle(account.handle ?? '') || bareHandle(account.name ?? '');
  return shown === '' ? null : `${account.platform}:${shown}`;
}

/** As people write it: `@haldenhome`, or the name where a site shows no handle; '' for nobody. */
export function accountName(account: SignedIn | null): string {
  if (account?.handle) return `@${account.handle.trim().replace(/^@/, '')}`;
  return account?.name?.trim() ?? '';
}

/** The brand that answers on a page: chosen by hand for this account, else signed in, else used last. */
export function chooseBrand({ brands, account, picks, lastUsedId }: ChoiceQuestion): Choice {
  const byId = (id: string | null | undefined) => brands.find((brand) => brand.id === id);
  const key = accountKey(account);
  const picked = key === null ? undefined : byId(picks[key]);
  if (picked) return { brand: picked, reason: 'picked' };

  const signedIn = account ? brands.filter((brand) => isSignedIn(brand, account)) : [];
  const ofAccount = signedIn.find(({ id }) => id === lastUsedId) ?? signedIn[0];
  if (ofAccount) return { brand: ofAccount, reason: 'account' };

  const [first] = brands;
  if (!first) return { brand: null, reason: 'none' };
  return { brand: byId(lastUsedId) ?? first, reason: brands.length === 1 ? 'only' : 'last' };
}

/** A page that shows no handle is matched by the name it shows, which has to be one of the brand's handles or its very name. */
function isSignedIn(brand: Brand, { platform, handle, name }: SignedIn): boolean {
  const handles = brand.handles.filter((one) => one.platform === platform).map((one) => bareHandle(one.handle));
  if (handle) return handles.includes(bareHandle(handle));
  const shown = bareHandle(name ?? '');
  return shown !== '' && (handles.includes(shown) || bareHandle(brand.name) === shown);
}
