import { useMemo } from 'react';
import { signedBy } from '@/lib/domain/agentSign';
import type { Brand } from '@/lib/domain/brand';
import { agentInitials } from '@/lib/settings/items';
import { type Setting, useSetting } from './settings';

/** Of the person at this machine, whatever brand they answer for; `null`: never said. */
export function useAgentInitials(): Setting<string | null> {
  return useSetting(agentInitials);
}

/** The brand as the person at this machine signs for it; the same object where nothing differs. */
export function useSignedBrand(brand: Brand): Brand {
  const [initials] = useAgentInitials();
  return useMemo(() => (initials === undefined ? brand : signedBy(brand, initials)), [brand, initials]);
}
