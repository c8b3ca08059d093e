const HUES = [12, 38, 95, 150, 190, 215, 262, 318];

/** A steady number from a name, to colour its avatar. */
const sum = (text: string) => [...text].reduce((total, character) => total + (character.codePointAt(0) ?? 0), 0);
const svg = (body: string, size: string) =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size}">${body}</svg>`)}`;

/** A round picture with the initials of a name, as an address that needs no network. */
export function avatar(name: string): string {
  const initials = [...name.replace(/[^\p{L}\p{N} ]/gu, '')]
    .filter((_character, index, all) => index === 0 || all[index - 1] === ' ')
    .slice(0, 2)
    .join('')
    .toUpperCase();
  const hue = HUES[sum(name) % HUES.length];
  return svg(
    `<rect width="40" height="40" fill="hsl(${hue} 45% 46%)"/><text x="20" y="26" font-family="sans-serif" font-size="16" fill="#fff" text-anchor="middle">${initials}</text>`,
    '40 40',
  );
}

/** A plain drawing standing for a photo of a room with a piece of furniture. */
export function photo(seed: string): string {
  const hue = HUES[sum(seed) % HUES.length] ?? 0;
  return svg(
    `<rect width="400" height="260" fill="hsl(${hue} 30% 86%)"/><rect y="190" width="400" height="70" fill="hsl(${hue} 22% 68%)"/>` +
      `<rect x="116" y="140" width="140" height="52" rx="12" fill="hsl(${hue} 40% 42%)"/><rect x="104" y="158" width="28" height="44" rx="10" fill="hsl(${hue} 40% 36%)"/>` +
      `<rect x="240" y="158" width="28" height="44" rx="10" fill="hsl(${hue} 40% 36%)"/><path d="M268 110h34l-7-30h-20z" fill="hsl(45 80% 70%)"/><rect x="283" y="110" width="4" height="92" fill="#555"/>`,
    '400 260',
  );
}

const EMOJI = /(\p{RGI_Emoji})/v;

/** X and Facebook show emoji as pictures: `img[alt]`. */
export function EmojiText({ text }: { text: string }) {
  return text
    .split(EMOJI)
    .map((part, index) =>
      EMOJI.test(part) ? (
        <img
          key={index}
          className="emoji"
          alt={part}
          title="Emoji"
          src={svg(`<text y="26" font-size="26">${part}</text>`, '32 32')}
        />
      ) : (
        part
      ),
    );
}

/** "3h", "20 Nov": short age of a moment, as the sites print it. */
export function age(iso: string, now = Date.now()): string {
  const minutes = Math.max(0, Math.round((now - Date.parse(iso)) / 60_000));
  if (minutes < 1) return 'now';
  if (minutes < 60) return `${minutes}m`;
  if (minutes < 24 * 60) return `${Math.round(minutes / 60)}h`;
  return new Intl.DateTimeFormat('en', { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(new Date(iso));
}
