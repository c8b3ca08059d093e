import type { Platform } from '@/lib/domain/platform';

const TITLES = /^(?:mr|mrs|ms|miss|mx|dr|prof|sir|dame|rev|lady|lord)\b\.?/i;
const NOT_NAMES = new Set(
  'the a an real official not just your our my im its mr mum mom dad mama papa girl boy guy man woman lady king queen prince princess lord captain watcher fan fans lover life team club shop store company media news digital marketing studio studios photography music records group ltd inc llc support help admin user account page anonymous unknown nobody someone somebody everyone crypto bitcoin forex easy gains free money deals bot ai big little old young mad crazy angry sad happy lucky super mega ultra el la le de vote love peace jesus god allah blessed truth freedom gaming gamer streamer tv radio vip ceo founder author writer artist dev engineer mancunian londoner scouse northern southern cat dog random good bad daily sunday monday friday black white red blue green pink golden silver dark light baby sweet sugar honey its the team mama travel eats food foodie fit plant coffee tea run runs home house vintage thrift knit craft crafts art style beauty makeup hair nails reads books life with two three mum dad'.split(
    ' ',
  ),
);
/** How nicknames of two words begin ("Bored Panda"): everyday adjectives that nobody is called. */
const ADJECTIVES = new Set(
  'bored hungry moaning proud wet grumpy sleepy tired lazy busy broke skint fuming raging livid confused lost lonely curious clumsy cheeky cosy cozy fluffy fuzzy furry hairy bald fat skinny tiny short tall giant massive huge old-school wild wicked evil dark gloomy moody sassy salty spicy sour bitter crispy crunchy cheesy greasy dirty filthy messy clean tidy shiny smelly stinky noisy loud quiet silent secret hidden invisible mysterious strange weird odd funny silly daft dumb stupid clever smart brave bold fearless humble honest loyal faithful kind gentle nice lovely pretty handsome ugly cute adorable gorgeous beautiful awesome amazing epic fantastic brilliant legendary magic magical mighty great best worst better fresh frozen cold hot cool warm icy snowy rainy windy foggy cloudy drunk sober thirsty starving dizzy fancy posh cheap rich poor retired former disgruntled disappointed unhappy unlucky concerned worried annoyed cranky bonkers barmy radical rebel rogue wandering roaming flying dancing singing laughing crying screaming running walking sleeping dreaming thinking living loving traveling travelling knitting baking cooking gardening fishing cycling hiking swimming reading writing shouting whining purple orange yellow brown grey gray rainbow electric digital cyber virtual global local urban modern ancient classic retro royal simple simply only always never every another one first last new tea-loving'.split(
    ' ',
  ),
);
/** Words of companies, clubs and towns: whoever bears one of them is no person. */
const BODIES = new Set(
  'united city town rovers wanderers albion athletic hotspur fc afc rfc cfc live uk usa europe global worldwide international kitchen bakery bakes cakes cafe café coffeehouse bistro diner pizzeria grill restaurant brewery pub hotel inn lodge salon barbers council school academy university college church chapel parish society association foundation charity trust services solutions consulting consultants systems technologies tech industries enterprises holdings partners agency airlines airways bank insurance energy water gym fitness yoga plumbing roofing builders construction electrical properties estates lettings motors garage taxis cabs logistics tours holidays events weddings designs interiors jewellery jewelry boutique gifts toys games comics podcast magazine gazette herald tribune chronicle observer wipes panda hippo yorkshireman brummie geordie'.split(
    ' ',
  ),
);
/** Names of people as well as of places, months and companies. */
const PLACES_AND_PEOPLE = new Set(
  'april june jan august avril avis bari dea dell denver german kandy phoenix rio tex thais valencia verona vienna vaughn warwick milan montana nevada odessa kingston kenya langley brooklyn boston carlisle salem xian israel georgia paris asia india florence sterling digby medina kan'.split(
    ' ',
  ),
);

/** What is known about words that stand where a name does. */
export interface KnownNames {
  isFirstName(word: string): boolean;
  /** A place, a month, a company. */
  isOtherName(word: string): boolean;
}
const NONE_KNOWN: KnownNames = { isFirstName: () => false, isOtherName: () => false };

/** "Smith, John" is turned round where the second part is known to be a first name; `null` where it is not told which is which. */
function inOrder(displayName: string, { isFirstName }: KnownNames): string | null {
  const parts = /^([\p{L}'’-]+), ?(\p{Lu}[\p{L}'’-]+)(?: \p{Lu}\.?)?$/u.exec(displayName.trim());
  const [, before = '', after = ''] = parts ?? [];
  if (!parts || (isFirstName(before) && !isFirstName(after))) return displayName;
  return isFirstName(after) ? after : null;
}

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
export function firstNameOf(
  displayName: string | null,
  platform: Platform | null = null,
  known: KnownNames = NONE_KNOWN,
): string | null {
  if (!displayName || /[<>={}\\]/.test(displayName)) return null;
  if (platform === 'instagram' && isOnlyAHandle(displayName)) return null;
  const ordered = inOrder(displayName.slice(0, 200), known);
  if (ordered === null) return null;
  const [bare = ''] = ordered
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
  if (words.some((word) => NOT_NAMES.has(word.toLowerCase()) || BODIES.has(word.toLowerCase()))) return null;
  // "Karen's Kitchen": whatever is called so, it is not Karen.
  if (words.some((word) => /['’]s$/i.test(word))) return null;
  const lower = name.toLowerCase();
  if (ADJECTIVES.has(lower)) return null;
  if (known.isOtherName(lower) && !known.isFirstName(lower) && !PLACES_AND_PEOPLE.has(lower)) return null;
  if (!/^[\p{Script=Latin}\p{M}'’-]+$/u.test(name) || !/[aeiouyàáâãäåèéêëìíîïòóôõöøùúûüýæœ]/i.test(name)) return null;
  const isLower = name === name.toLowerCase();
  if (isLower && words.length > 2) return null;
  if (name === name.toUpperCase() && (name.length < 3 || words.length > 2)) return null;
  return name
    .toLowerCase()
    .replace(/(^|[-'’])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}
