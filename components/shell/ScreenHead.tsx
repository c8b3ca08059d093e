import type { ReactNode } from 'react';

interface ScreenHeadProps {
  title: string;
  /** One quiet fact beside the title. */
  fact?: string;
  /** A tag right after the title. */
  tag?: ReactNode;
  children?: ReactNode;
}

/** The head of a workspace screen: title, a fact, actions at the end. */
export function ScreenHead({ title, fact, tag, children }: ScreenHeadProps) {
  return (
    <header className="flex min-h-13 shrink-0 flex-wrap items-center gap-x-2 gap-y-1 border-line border-b bg-surface px-5 py-2">
      <h1 className="font-strong text-title">{title}</h1>
      {tag}
      {fact && <span className="text-meta text-text-3">{fact}</span>}
      <span className="flex-1" />
      {children}
    </header>
  );
}
