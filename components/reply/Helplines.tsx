import type { Brand } from '@/lib/domain/brand';
import { messagesLocale, text } from '@/lib/queries/text';

/** Checked longer ago than this, a number may be wrong; milliseconds. */
const STALE_MS = 180 * 24 * 60 * 60 * 1000;

function regionName(code: string): string {
  if (!/^[a-z]{2}$/i.test(code)) return code === 'any' ? text('helplineAnywhere') : code;
  return new Intl.DisplayNames(messagesLocale(), { type: 'region' }).of(code.toUpperCase()) ?? code;
}

/** The helplines the brand has approved, by region, each with when somebody last made sure of it. */
export function Helplines({ helplines, now }: { helplines: Brand['helplines']; now: number }) {
  if (helplines.length === 0) return <p className="mt-1.5 text-text-2">{text('helplinesNone')}</p>;
  return (
    <ul aria-label={text('helplines')} className="mt-1.5 grid gap-1.5">
      {helplines.map(({ region, name, contact, checkedAt }) => {
        const isFresh = checkedAt !== null && now - Date.parse(checkedAt) < STALE_MS;
        return (
          <li key={`${region}${name}${contact}`} className="break-words">
            <span className="font-strong">{name}</span> ({regionName(region)}): {contact}
            {!isFresh && <span className="block text-caution text-meta">{text('helplineUnchecked')}</span>}
          </li>
        );
      })}
    </ul>
  );
}
