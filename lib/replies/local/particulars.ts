import { withNames } from '@/lib/analysis/gist/names';
import { standsIn } from '@/lib/domain/search';
import { wordTable } from '@/lib/domain/wordTable';
import { plainWords } from './plainWords';
import type { Situation } from './situations/situation';

/** Devices by the names that people give them, with what follows of their model. */
const DEVICE =
  /\b(?:my|our|on|his|her|for) (?:(?:my|our|the|a|an|new|brand new|old) )*(?<device>(?:i ?phone|ipad|ipod|galaxy|pixel|macbook|imac|mac ?mini|mac ?pro|apple ?tv|apple watch|lumia|kindle|fire ?(?:tv|stick|tablet)|roku|chromecast|xbox|ps ?[345]|playstation|nintendo switch|chromebook|thinkpad|surface|windows (?:7|8|10|11|xp))(?: (?:one|series|360|pro|max|plus|mini|air|se|ultra|note|tab|touch|slim|fat|stick|tv|\d{1,4}[a-z]{0,2}|[xs][rs]?\d{0,2}\+?|[xs]))*)\b(?!['’]s)/i;

/** What it came with. */
const UPDATE =
  /\b(?:since|after|ever since|following|with|thanks to|thanx to|thnx to) (?:(?:i|we|you|updating|upgrading|installing|downloading|getting|the|this|that|your|my|last|latest|new|newest|recent|updated|upgraded|installed|night['’]?s|week['’]?s|yesterday['’]?s|today['’]?s|software|firmware|system|app|phone|os|to|\w+os|windows|\d[\d.]*) ){0,6}(?:update|upgrade|i ?os ?\d[\d.]*)\b/i;

/** Rows about things that run software, where it tells much which one it is. */
const RUNS_SOFTWARE: ReadonlySet<string> = new Set([
  'devices',
  'software',
  'games',
  'mobile',
  'streaming',
  'broadband',
  'social',
]);

/** What is bought, sent, promised or refused hangs on no device. */
const NOT_OF_DEVICE =
  /\b(?:orders?|deliver\w*|wait|refund\w*|pay\w*|price\w*|replace\w*|charge\w*|bill\w*|plan|parcel\w*|stock|upgrade\w*|trade|repair\w*|offer|account|agent|call|chat|people|how|what|device|phone|handset|computer|laptop|console|tablet|tv|watch|printer|mac|pc)\b/i;
const YOUR_DEVICE = /\byour (?:device|phone|handset|tablet|computer|laptop|console)\b/i;
const OF_UPDATE = /\b(?:updat\w*|upgrad\w*|install\w*)\b/i;

const LONGEST = 95;

const CASED = wordTable<string>({
  iphone: 'iPhone',
  ipad: 'iPad',
  ipod: 'iPod',
  macbook: 'MacBook',
  imac: 'iMac',
  mac: 'Mac',
  apple: 'Apple',
  watch: 'Watch',
  galaxy: 'Galaxy',
  pixel: 'Pixel',
  lumia: 'Lumia',
  kindle: 'Kindle',
  fire: 'Fire',
  tv: 'TV',
  stick: 'Stick',
  roku: 'Roku',
  chromecast: 'Chromecast',
  chromebook: 'Chromebook',
  thinkpad: 'ThinkPad',
  surface: 'Surface',
  xbox: 'Xbox',
  playstation: 'PlayStation',
  nintendo: 'Nintendo',
  switch: 'Switch',
  windows: 'Windows',
  one: 'One',
  series: 'Series',
  pro: 'Pro',
  max: 'Max',
  plus: 'Plus',
  mini: 'mini',
  air: 'Air',
  se: 'SE',
  ultra: 'Ultra',
  note: 'Note',
});

/** The device of the post as its maker writes it: "my iphone 6s plus" → "iPhone 6s Plus". */
export function deviceIn(text: string): string | null {
  const words = plainWords(text);
  if (!standsIn(DEVICE, words)) return null;
  const said = DEVICE.exec(words)
    ?.groups?.device?.toLowerCase()
    .replace(/^i phone/, 'iphone');
  if (!said) return null;
  const written = said
    .split(/\s+/)
    .map((word) => CASED[word] ?? (/^[xs][rs]?\d*\+?$/.test(word) ? word.toUpperCase() : word))
    .join(' ');
  return withNames(written);
}

const onDevice = (device: string) => (device.startsWith('Windows') ? `on ${device}` : `on your ${device}`);

/** The matter of a row with what the post tells beside it: "your screen going dark" on which device, and since when. */
export function particularly(matter: string, { sectors }: Pick<Situation, 'sectors'>, text: string): string {
  if (!sectors?.some((sector) => RUNS_SOFTWARE.has(sector))) return matter;
  const device = deviceIn(text);
  let told = matter;
  if (device && YOUR_DEVICE.test(matter) && !device.startsWith('Windows'))
    told = matter.replace(YOUR_DEVICE, `your ${device}`);
  else if (device && !NOT_OF_DEVICE.test(matter) && !/\b(?:on|in) (?:the|your|that)\b/.test(matter))
    told = `${matter} ${onDevice(device)}`;
  const isSinceUpdate =
    !OF_UPDATE.test(told) && !NOT_OF_DEVICE.test(matter.replace(YOUR_DEVICE, '')) && standsIn(UPDATE, plainWords(text));
  const whole = isSinceUpdate ? `${told} since the update` : told;
  return whole.length <= LONGEST ? whole : told.length <= LONGEST ? told : matter;
}

/** Matter, post and what is said of it. */
export const PARTICULAR_EXAMPLES: readonly (readonly [matter: string, post: string, told: string])[] = [
  ['your screen going dark', 'my iphone 6s plus screen is black', 'your screen going dark on your iPhone 6s Plus'],
  ['the trouble with mail on your device', 'mail broken on my ipad pro', 'the trouble with mail on your iPad Pro'],
  [
    'the battery running down so fast',
    'since the new update the battery on my iphone 7 is dead by noon',
    'the battery running down so fast on your iPhone 7 since the update',
  ],
  ['the sound not working', 'after updating to iOS 11 no sound at all', 'the sound not working since the update'],
  ['the buffering', 'it buffers all day on my roku', 'the buffering on your Roku'],
  ['the game crashing', 'crashes every match on ps4', 'the game crashing on your PS4'],
  ['the sync not working', 'nothing syncs on windows 10', 'the sync not working on Windows 10'],
  ['the wait for your order', 'where is the order for my iphone 8', 'the wait for your order'],
  ['the update not installing', 'since the update of my ipad', 'the update not installing on your iPad'],
  ['the sound not working', 'the sound is gone', 'the sound not working'],
  ['the trouble with the app', "my iphone's app store", 'the trouble with the app'],
];
