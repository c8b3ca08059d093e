import { clsx } from 'clsx';

/** Up to two letters of a name, by user-perceived characters, so that emoji and combining marks stay whole. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean);
  const picked = words.length > 1 ? [words[0], words[words.length - 1]] : words;
  const first = (word: string | undefined) => {
    const segment = word ? [...new Intl.Segmenter().segment(word)][0] : undefined;
    return segment?.segment.toLocaleUpperCase() ?? '';
  };
  return picked.map(first).join('');
}

interface AvatarProps {
  name: string;
  /** `person` is round; `brand` is the square monogram of the header. */
  kind?: 'person' | 'brand';
}

/** Initials drawn by the style sheet: they repeat the name beside them and are no words of their own. */
export function Avatar({ name, kind = 'person' }: AvatarProps) {
  return (
    <span
      aria-hidden="true"
      data-initials={initialsOf(name)}
      className={clsx(
        'grid shrink-0 before:content-[attr(data-initials)] place-items-center overflow-hidden font-strong',
        kind === 'person'
          ? 'size-7 rounded-full bg-sunken text-micro text-text-2'
          : 'size-5 rounded-[5px] bg-text text-[10px] text-bg leading-none',
      )}
    />
  );
}
