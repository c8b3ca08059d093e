import type { Brand } from '@/lib/domain/brand';
import type { Platform } from '@/lib/domain/platform';

/** A handle as the sites write it, from what people type or paste: with an @, or the address of the profile. */
export function handleFrom(typed: string): string {
  const words = typed.trim();
  const address = /^(?:https?:\/\/)?(?:www\.|m\.)?(?:x|twitter|facebook|instagram)\.com\/([^/?#\s]+)/i.exec(words)?.[1];
  return (address ?? words).replace(/^@+/, '').trim();
}

/** Several in one line, apart by commas or spaces; an address or a name with an @ each. */
export function withHandles(handles: Brand['handles'], platform: Platform, typed: string): Brand['handles'] {
  const names = typed
    .split(platform === 'facebook' ? /[,;\n]+/ : /[,;\s]+/)
    .map(handleFrom)
    .filter(Boolean);
  const kept = handles.filter((one) => one.platform !== platform);
  return [...kept, ...[...new Set(names)].map((handle) => ({ platform, handle }))];
}

export function handlesOn(handles: Brand['handles'], platform: Platform): string {
  return handles
    .filter((one) => one.platform === platform)
    .map(({ handle }) => handle)
    .join(', ');
}
