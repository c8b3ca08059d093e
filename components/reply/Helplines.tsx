import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import type { Brand } from '@/lib/domain/brand';
import { writeClipboard } from '@/lib/queries/clipboard';
import { messagesLocale, text } from '@/lib/queries/text';

/** Checked longer ago than this, a number may be wrong; milliseconds. */
const STALE_MS = 180 * 24 * 60 * 60 * 1000;

function regionName(code: string): string {
  if (!/^[a-z]{2}$/i.test(code)) return code === 'any' ? text('helplineAnywhere') : code;
  return new Intl.DisplayNames(messagesLocale(), { type: 'region' }).of(code.toUpperCase()) ?? code;
}

interface HelplinesProps {
  helplines: Brand['helplines'];
  now: number;
  /** Puts one into the reply being written; without it they are only read and copied. */
  onPutIn?(words: string): void;
}

/** The helplines the brand has approved, by region, each with when somebody last made sure of it. */
export function Helplines({ helplines, now, onPutIn }: HelplinesProps) {
  const [told, setTold] = useState('');
  if (helplines.length === 0) return <p className="mt-1.5 text-text-2">{text('helplinesNone')}</p>;
  const copy = (name: string, words: string) => {
    writeClipboard(words).then(
      () => setTold(text('helplineCopied', name)),
      () => setTold(text('clipboardRefused')),
    );
  };
  return (
    <>
      <ul aria-label={text('helplines')} className="mt-1.5 grid gap-1.5">
        {helplines.map(({ region, name, contact, checkedAt }) => {
          const isFresh = checkedAt !== null && now - Date.parse(checkedAt) < STALE_MS;
          const words = text('helplineWords', name, contact);
          return (
            <li key={`${region}${name}${contact}`} className="break-words">
              <span className="font-strong">{name}</span> ({regionName(region)}): {contact}
              {!isFresh && <span className="block text-caution text-meta">{text('helplineUnchecked')}</span>}
              <span className="flex gap-x-3">
                {onPutIn && (
                  <Button look="link" aria-label={text('helplinePutInName', name)} onClick={() => onPutIn(words)}>
                    {text('helplinePutIn')}
                  </Button>
                )}
                <Button look="link" aria-label={text('helplineCopyName', name)} onClick={() => copy(name, words)}>
                  {text('copy')}
                </Button>
              </span>
            </li>
          );
        })}
      </ul>
      <p role="status" className="text-meta text-text-3">
        {told}
      </p>
    </>
  );
}
