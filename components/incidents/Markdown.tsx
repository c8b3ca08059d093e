import './report.css';
import type { ReactNode } from 'react';

/** The signs that the report keeps people's words from being read as Markdown with. */
const bare = (text: string) => text.replace(/\\([\\`*_{}[\]<>|#+=.-])/g, '$1');
const cellsOf = (line: string) =>
  line
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => bare(cell.trim()));

/** Draws the Markdown that the report is made of: headings, lists, tables and paragraphs. Words stay words, whatever is in them. */
export function Markdown({ text }: { text: string }) {
  const blocks = text.trim().split(/\n{2,}/);
  return (
    <div data-report="" dir="auto" className="grid gap-2">
      {blocks.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the report is drawn anew as a whole
        <Block key={index} text={block} />
      ))}
    </div>
  );
}

function Block({ text }: { text: string }): ReactNode {
  const lines = text.split('\n');
  const [first = ''] = lines;
  if (first.startsWith('# ')) return <h2 className="font-strong text-title">{bare(first.slice(2))}</h2>;
  if (first.startsWith('## ')) return <h3 className="pt-2 font-strong">{bare(first.slice(3))}</h3>;
  if (first.startsWith('|')) return <Table lines={lines} />;
  if (lines.every((line) => line.startsWith('- '))) {
    return (
      <ul className="grid list-disc gap-1 ps-5">
        {lines.map((line) => (
          <li key={line} className="break-words">
            {bare(line.slice(2))}
          </li>
        ))}
      </ul>
    );
  }
  return <p className="break-words">{bare(text)}</p>;
}

function Table({ lines }: { lines: readonly string[] }) {
  const [head = [], , ...rows] = lines.map(cellsOf);
  return (
    <div className="overflow-x-auto">
      <table className="w-full max-w-140 border-collapse tabular-nums">
        {head.some(Boolean) && (
          <thead>
            <tr>
              {head.map((cell, index) => (
                <th
                  // biome-ignore lint/suspicious/noArrayIndexKey: columns do not move
                  key={index}
                  scope="col"
                  className="border-line border-b py-1 pe-3 text-start font-medium text-meta text-text-2"
                >
                  {cell}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {rows.map((cells) => (
            <tr key={cells.join('|')}>
              {cells.map((cell, index) => (
                <td
                  // biome-ignore lint/suspicious/noArrayIndexKey: columns do not move
                  key={index}
                  className="border-line border-b py-1 pe-3 align-top"
                >
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
