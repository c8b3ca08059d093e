import { useCallback, useEffect, useMemo, useState } from 'react';
import { accountKey, accountName, type ChoiceReason, chooseBrand, type SignedIn } from '@/lib/brands/choice';
import { signedBy } from '@/lib/domain/agentSign';
import { type Brand, UNNAMED_BRAND } from '@/lib/domain/brand';
import { activeBrandId, brandPicks } from '@/lib/settings/items';
import { useAgentInitials } from './agentInitials';
import { useBrands } from './brands';
import { useSetting } from './settings';
import type { ViewedPage } from './viewedPage';

export interface BrandChoice {
  /** As the person at this machine signs for it; `UNNAMED_BRAND` until one was set up. */
  brand: Brand;
  all: Brand[];
  reason: ChoiceReason;
  /** Who is signed in on the page, as people write it; '' where it does not say. */
  account: string;
  /** Holds for this account until the browser is closed, and makes the brand the one used last. */
  choose(id: string): void;
}

const NO_BRANDS: Brand[] = [];

/** The brand that answers on the page in view. */
export function useBrandChoice(page: ViewedPage): BrandChoice {
  const brands = useBrands();
  const [initials] = useAgentInitials();
  const account = useAccount(page);
  const [picks] = useSetting(brandPicks);
  const [lastUsedId] = useSetting(activeBrandId);
  const all = (initials !== undefined && brands?.all) || NO_BRANDS;
  const choice = useMemo(
    () => chooseBrand({ brands: all, account, picks: picks ?? {}, lastUsedId: lastUsedId ?? null }),
    [all, account, picks, lastUsedId],
  );

  // A brand that a page chose is the one used last: a page that says nothing goes on with it.
  const byAccount = choice.reason === 'account' ? choice.brand?.id : undefined;
  useEffect(() => {
    if (byAccount !== undefined) void activeBrandId.setValue(byAccount);
  }, [byAccount]);

  const choose = useCallback(
    (id: string) => {
      const key = accountKey(account);
      if (key !== null) void brandPicks.setValue({ ...picks, [key]: id });
      void activeBrandId.setValue(id);
    },
    [account, picks],
  );
  const chosen = choice.brand ?? UNNAMED_BRAND;
  const brand = useMemo(() => signedBy(chosen, initials ?? null), [chosen, initials]);
  return { brand, all, reason: choice.reason, account: accountName(account), choose };
}

/** Pasted words and a page that is just loading say nothing new about who is signed in. */
function useAccount(page: ViewedPage): SignedIn | null {
  const [known, setKnown] = useState<SignedIn | null>(null);
  const told = accountOf(page);
  const account = told === undefined ? known : told;
  const key = account && `${account.platform} ${account.handle} ${account.name}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says when it is another account
  const settled = useMemo(() => account, [key]);
  useEffect(() => setKnown(settled), [settled]);
  return settled;
}

function accountOf(page: ViewedPage): SignedIn | null | undefined {
  if (page.state === 'unsupported' || page.state === 'reload') return null;
  const reading = 'reading' in page ? page.reading : null;
  if (!reading) return undefined;
  return reading.own && { platform: reading.platform, ...reading.own };
}
