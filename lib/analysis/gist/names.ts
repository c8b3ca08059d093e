import { wordTable } from '@/lib/domain/wordTable';

/** Games, services and devices that are names: said with their capital and without an article. */
const NAMES = wordTable<string>(
  Object.fromEntries(
    'Minecraft Fortnite Spotify Netflix Hulu Alexa Siri Kindle Outlook iTunes iCloud Bluetooth CarPlay FaceTime Windows Xbox PlayStation Halo FIFA Roblox Destiny Warzone Overwatch Valorant Skyrim Starfield Battlefield Diablo Tetris Pokémon Zelda Mario Sims Madden GTA Apex PayPal Klarna Gmail YouTube WhatsApp Instagram Facebook Messenger TikTok Twitter Reddit Discord Twitch Steam Zoom Teams Slack Photoshop Lightroom Illustrator InDesign Premiere Acrobat Dropbox OneDrive Excel Word PowerPoint Chrome Firefox Safari Android iOS macOS Catalina Roku Chromecast Chromebook Firestick Echo HomePod AirPlay Authenticator Uber Deliveroo Monzo Revolut Strava Fitbit Garmin iPhone iPad iPod MacBook AirPods PS4 PS5 Google Amazon Apple Microsoft Adobe Yahoo eBay Samsung Sony Nintendo Lenovo LinkedIn Snapchat Pinterest SharePoint OneNote Duolingo Canva Shopify Etsy Airbnb Expedia AdSense AdWords Dreamweaver Typekit LaserJet DeskJet OfficeJet DisplayPort Thunderbolt Sonos Bose Epson Canon Skype Cortana Bixby Tinder Venmo Zelle'
      .split(' ')
      .map((name) => [name.toLowerCase(), name]),
  ),
);
/** Common words too: names only where they are written as such. */
const ALSO_WORDS: ReadonlySet<string> = new Set(
  'windows halo destiny apex sims steam zoom teams slack premiere word excel apple amazon chrome echo battlefield messenger discord twitch safari illustrator authenticator outlook canon tinder'.split(
    ' ',
  ),
);

/** The name as it is written, or `null`: "spotify" → "Spotify"; "teams" is none, "Teams" is one. */
export function nameOf(text: string): string | null {
  const lower = text.toLowerCase();
  if (!Object.hasOwn(NAMES, lower)) return null;
  return ALSO_WORDS.has(lower) && text === lower ? null : (NAMES[lower] ?? null);
}

export const isCommonToo = (name: string) => ALSO_WORDS.has(name.toLowerCase());

/** Names of several words, many of them made of common ones. A number that follows belongs to them. */
const LONG_NAMES: readonly string[] = [
  'Red Dead Redemption',
  'Red Dead Online',
  'Red Dead',
  'Grand Theft Auto',
  'GTA Online',
  'Call of Duty',
  'Black Ops',
  'Rocket League',
  'Apex Legends',
  'Star Wars',
  'Candy Crush',
  'Candy Crush Saga',
  'Animal Crossing',
  "Assassin's Creed",
  'Modern Warfare',
  'World of Warcraft',
  'League of Legends',
  'Among Us',
  'Fire TV',
  'Fire Stick',
  'Apple TV',
  'Apple Music',
  'Apple Pay',
  'Apple Watch',
  'Apple ID',
  'Face ID',
  'Touch ID',
  'Android Auto',
  'Android TV',
  'Google Maps',
  'Google Play',
  'Google Pay',
  'Google Home',
  'Google Assistant',
  'Google Drive',
  'Google Photos',
  'Google Chrome',
  'Prime Video',
  'Amazon Prime',
  'Amazon Fresh',
  'YouTube TV',
  'YouTube Music',
  'YouTube Premium',
  'YouTube Studio',
  'Spotify Premium',
  'Xbox Live',
  'Xbox One',
  'Xbox One X',
  'Xbox One S',
  'Xbox Series X',
  'Xbox Series S',
  'Game Pass',
  'PlayStation Plus',
  'PlayStation Store',
  'PlayStation Network',
  'PS Plus',
  'Nintendo Switch',
  'Creative Cloud',
  'Premiere Pro',
  'After Effects',
  'Final Cut Pro',
  'Logic Pro',
  'Microsoft Teams',
  'Microsoft Word',
  'Microsoft Office',
  'Office 365',
  'Mac Pro',
  'Mac Mini',
  'MacBook Pro',
  'MacBook Air',
  'iPad Pro',
  'Samsung Galaxy',
  'Capital One',
  'Wells Fargo',
  'Instagram',
  'Social Club',
  'Twitch Prime',
  'Disney Plus',
  'HBO Max',
  'Hard Knocks',
  'Love Island',
  'Game of Thrones',
  'Peaky Blinders',
  'Black Friday',
  'Cyber Monday',
  'New York',
  'New Jersey',
  'Los Angeles',
  'San Francisco',
  'San Antonio',
  'Hong Kong',
  'United States',
  'United Kingdom',
  'New Zealand',
  'South Africa',
];
const WRITTEN = wordTable<string>(Object.fromEntries(LONG_NAMES.map((name) => [name.toLowerCase(), name])));
/** The longer names first, so that none is taken for the beginning of another. */
const LONG = new RegExp(
  `\\b(?:${Object.keys(WRITTEN)
    .toSorted((one, other) => other.length - one.length)
    .join('|')})\\b`,
  'gi',
);
/** "windows 10", "iphone 11 pro": a number makes a name of the word before it. */
const VERSIONED =
  /\b(windows|iphone|galaxy|pixel|macos|ios|android|office|destiny|fifa|halo|battlefield) (?=\d{1,4}\b)/g;
const VERSION_OF: Readonly<Record<string, string>> = {
  windows: 'Windows',
  iphone: 'iPhone',
  galaxy: 'Galaxy',
  pixel: 'Pixel',
  macos: 'macOS',
  ios: 'iOS',
  android: 'Android',
  office: 'Office',
  destiny: 'Destiny',
  fifa: 'FIFA',
  halo: 'Halo',
  battlefield: 'Battlefield',
};

/** A phrase with the names in it written as they are: "red dead redemption 2" → "Red Dead Redemption 2". */
export function withNames(phrase: string): string {
  return phrase
    .replace(LONG, (found) => WRITTEN[found.toLowerCase()] ?? found)
    .replace(/\bps ?([2-5])\b/gi, 'PS$1')
    .replace(VERSIONED, (_, name: string) => `${VERSION_OF[name]} `);
}

/** First words of longer names, by their last: "redemption" may be the end of what was cut out of "Red Dead Redemption". */
const BEGINNINGS: ReadonlyMap<string, readonly (readonly [begun: string, rest: string])[]> = (() => {
  const known = new Map<string, [string, string][]>();
  for (const name of Object.keys(WRITTEN)) {
    const words = name.split(' ');
    for (let many = 1; many < words.length; many++) {
      const begun = words.slice(0, many).join(' ');
      const last = words[many - 1] ?? '';
      known.set(last, [...(known.get(last) ?? []), [begun, ` ${words.slice(many).join(' ')}`]]);
    }
  }
  return known;
})();

/** Whether a phrase stops inside a name that the post goes on with: "having trouble with capital | one". Both in lower case. */
export function stopsInsideName(text: string, after: string): boolean {
  const last = text.slice(text.lastIndexOf(' ') + 1);
  return (BEGINNINGS.get(last) ?? []).some(([begun, rest]) => text.endsWith(begun) && after.startsWith(rest));
}

export const NAME_EXAMPLES: readonly (readonly [phrase: string, written: string])[] = [
  ['when you can pre order red dead redemption 2', 'when you can pre order Red Dead Redemption 2'],
  ['your ps 4 is broken', 'your PS4 is broken'],
  ['the audio on fire tv', 'the audio on Fire TV'],
  ['the update for windows 10', 'the update for Windows 10'],
  ['the windows being dirty', 'the windows being dirty'],
  ['your office 2nd floor', 'your office 2nd floor'],
];
