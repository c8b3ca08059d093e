import { Folder, Library } from 'lucide-react';
import type { ReactNode } from 'react';
import { text } from '@/lib/queries/text';
import type { TagFolder } from './useFilteredSnippets';

interface TagFoldersProps {
  folders: readonly TagFolder[];
  total: number;
  tag: string;
  onTag(tag: string): void;
}

/** Tags as folders; a snippet with two tags lies in both. */
export function TagFolders({ folders, total, tag, onTag }: TagFoldersProps) {
  return (
    <nav
      aria-label={text('snippetFolders')}
      className="hidden w-44 shrink-0 overflow-y-auto border-line border-e bg-bg p-2 @min-[1000px]:block"
    >
      <ul className="grid grid-cols-[minmax(0,1fr)] gap-0.5">
        <Entry on={tag === ''} count={total} icon={<Library aria-hidden="true" />} onPress={() => onTag('')}>
          {text('snippetAllFolders')}
        </Entry>
        {folders.map((folder) => (
          <Entry
            key={folder.tag}
            on={tag === folder.tag}
            count={folder.count}
            icon={<Folder aria-hidden="true" />}
            onPress={() => onTag(tag === folder.tag ? '' : folder.tag)}
          >
            {folder.tag}
          </Entry>
        ))}
      </ul>
    </nav>
  );
}

function Entry(props: { on: boolean; count: number; icon: ReactNode; onPress(): void; children: string }) {
  return (
    <li>
      <button
        type="button"
        aria-current={props.on ? 'true' : undefined}
        onClick={props.onPress}
        className="flex min-h-7 w-full items-center gap-2 rounded-control px-2 text-start text-text-2 hover:bg-hover aria-[current]:bg-surface aria-[current]:font-medium aria-[current]:text-text aria-[current]:shadow-hair [&_svg]:size-3.5 [&_svg]:shrink-0 [&_svg]:text-text-3"
      >
        {props.icon}
        <bdi className="min-w-0 flex-1 truncate">{props.children}</bdi>
        <span className="text-meta text-text-3 tabular-nums">{props.count}</span>
      </button>
    </li>
  );
}
