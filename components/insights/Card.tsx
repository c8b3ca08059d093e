import { clsx } from 'clsx';
import { type ReactNode, useId, useState } from 'react';
import type { FigureTable } from '@/lib/insights/tables';
import { text } from '@/lib/queries/text';

interface CardProps {
  title: string;
  /** What the figures say and what they are of. */
  lead?: ReactNode;
  /** The figures behind the drawing, for those who want or need to read them. */
  tables?: FigureTable[];
  /** Beside the title. */
  tools?: ReactNode;
  wide?: boolean;
  children?: ReactNode;
}

export function Card({ title, lead, tables = [], tools, wide, children }: CardProps) {
  const id = useId();
  // Closed they are no part of the page: they are half of what there would be to draw.
  const [showsFigures, setShowsFigures] = useState(false);
  return (
    <section
      aria-labelledby={id}
      className={clsx(
        'grid min-w-0 content-start gap-2.5 rounded-card border border-line bg-surface p-4 print:break-inside-avoid print:p-3',
        wide && 'lg:col-span-2 print:col-span-2',
      )}
    >
      <div className="flex flex-wrap items-start gap-x-3 gap-y-1">
        <div className="min-w-0 flex-1 basis-60">
          <h2 id={id} className="font-strong">
            {title}
          </h2>
          {lead && <p className="text-pretty text-meta text-text-3">{lead}</p>}
        </div>
        {tools && <div className="print:hidden">{tools}</div>}
      </div>
      {children}
      {tables.length > 0 && (
        <details className="text-meta print:hidden" onToggle={(event) => setShowsFigures(event.currentTarget.open)}>
          <summary className="flex min-h-6 w-fit items-center text-text-3 hover:text-text">
            {text('insightsFigures')}
          </summary>
          <div className="grid gap-3 pt-1">
            {showsFigures && tables.map((table) => <Figures key={table.title} {...table} />)}
          </div>
        </details>
      )}
    </section>
  );
}

function Figures({ title, columns, rows }: FigureTable) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled with the keyboard too
    <div role="group" aria-label={title} tabIndex={0} className="max-h-72 overflow-auto">
      <table className="w-full text-start">
        <caption className="sr-only">{title}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column}
                scope="col"
                className="border-line border-b px-1.5 py-1 text-start font-medium text-text-3 not-first:text-end"
              >
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first, ...rest]) => (
            <tr key={String(first)}>
              <th scope="row" className="border-line border-b px-1.5 py-1 text-start font-normal" dir="auto">
                {first}
              </th>
              {rest.map((cell, index) => (
                <td key={columns[index + 1]} className="border-line border-b px-1.5 py-1 text-end tabular-nums">
                  {cell ?? text('insightsNone')}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
