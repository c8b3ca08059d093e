import type { Platform } from '@/lib/domain/platform';

const TITLES = /^(?:mr|mrs|ms|miss|mx|dr|prof|sir|dame|rev|lady|lord)\b\.?/i;
const NOT_NAMES = new Set(
  'the a an real official not just your our my im its mr mum mom dad mama papa girl boy guy man woman lady king queen prince princess lord captain watcher fan fans lover life team club shop store company media news digital marketing studio studios photography music records group ltd inc llc support help admin user account page anonymous unknown nobody someone somebody everyone crypto bitcoin forex easy gains free money deals bot ai big little old young mad crazy angry sad happy lucky super mega ultra el la le de vote love peace jesus god allah blessed truth freedom gaming gamer streamer tv radio vip ceo founder author writer artist dev engineer mancunian londoner scouse northern southern cat dog random good bad daily sunday monday friday black white red blue green pink golden silver dark light baby sweet sugar honey its the team mama travel eats food foodie fit plant coffee tea run runs home house vintage thrift knit craft crafts art style beauty makeup hair nails reads books life with two three mum dad'.split(
    ' ',
  ),
);
const INVISIBLE = /[\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;
const LONGEST = 14;

/** "noor.makes", "sam_k": a word, a mark and another word. Anything else in small letters and digits may be any word at all. */
const PARTED_HANDLE = /^[a-z]{3,9}[._][a-z]{1,8}$/;

function isOnlyAHandle(displayName: string): boolean {
  return /^[a-z\d._]+$/.test(displayName) && !PARTED_HANDLE.test(displayName);
}

/**
 * The first name a reply may use, from a display name as people decorate it. `null` whenever in doubt: no name is always fine.
 * On Instagram the name that pages show is the handle, so a bare lower-case word is taken only where a mark parts it ("noor.makes").
 */
export function firstNameOf(displayName: string | null, platform: Platform | null = null): string | null {
  if (!displayName || /[<>={}\\]/.test(displayName)) return null;
  if (platform === 'instagram' && isOnlyAHandle(displayName)) return null;
  const [bare = ''] = displayName
    .slice(0, 200)
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(/\p{RGI_Emoji}|\p{Extended_Pictographic}|[\uFE0F\u200D]/gv, ' ')
    .trim()
    .split(/\s*[|/(•·~,:;[\]]\s*|\s[-–—]\s/);
  // "noor.makes", "sam_k": the part before the mark, where it is a word of its own.
  const words = bare
    .replace(/[_.]+/g, ' ')
    .replace(/[^\p{L}\p{M}\p{N}'’ -]/gu, ' ')
    .trim()
    .split(/\s+/)
    .filter(Boolean);
  const [first] = words;
  if (!first || words.length > 4 || TITLES.test(first)) return null;
  const name = first.replace(/^['’-]+|['’-]+$/g, '');
  if (name.length < 2 || name.length > LONGEST || /\p{N}/u.test(bare)) return null;
  if (words.some((word) => NOT_NAMES.has(word.toLowerCase()))) return null;
  if (!/^[\p{Script=Latin}\p{M}'’-]+$/u.test(name) || !/[aeiouyàáâãäåèéêëìíîïòóôõöøùúûüýæœ]/i.test(name)) return null;
  const isLower = name === name.toLowerCase();
  if (isLower && words.length > 2) return null;
  if (name === name.toUpperCase() && (name.length < 3 || words.length > 2)) return null;
  return name
    .toLowerCase()
    .replace(/(^|[-'’])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}
