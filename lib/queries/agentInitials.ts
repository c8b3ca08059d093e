import { useMemo } from 'react';
import { initialsIn, signedBy } from '@/lib/domain/agentSign';
import type { Brand } from '@/lib/domain/brand';
import { agentInitials } from '@/lib/settings/items';
import { type Setting, useSetting } from './settings';

/** Of the person at this machine, whatever brand they answer for; `null`: never said. */
export function useAgentInitials(): Setting<string | null> {
  return useSetting(agentInitials);
}

/** Takes the person's initials from a sign-off they typed, as long as they said none. */
export async function learnInitials(signOff: string): Promise<void> {
  const found = initialsIn(signOff);
  if (found && (await agentInitials.getValue()) === null) await agentInitials.setValue(found);
}

/** The brand as the person at this machine signs for it; the same object where nothing differs. */
export function useSignedBrand(brand: Brand): Brand {
  const [initials] = useAgentInitials();
  return useMemo(() => (initials === undefined ? brand : signedBy(brand, initials)), [brand, initials]);
}
