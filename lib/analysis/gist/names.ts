/** Games, services and devices that are names: said with their capital and without an article. */
const NAMES: Readonly<Record<string, string>> = Object.fromEntries(
  'Minecraft Fortnite Spotify Netflix Hulu Alexa Siri Kindle Outlook iTunes iCloud Bluetooth CarPlay FaceTime Windows Xbox PlayStation Halo FIFA Roblox Destiny Warzone Overwatch Valorant Skyrim Starfield Battlefield Diablo Tetris Pokémon Zelda Mario Sims Madden GTA Rocket_League Apex PayPal Klarna Gmail YouTube WhatsApp Instagram Facebook Messenger TikTok Twitter Reddit Discord Twitch Steam Zoom Teams Slack Photoshop Lightroom Illustrator InDesign Premiere Acrobat Dropbox OneDrive Excel Word PowerPoint Chrome Firefox Safari Android iOS macOS Catalina Roku Chromecast Chromebook Firestick Echo HomePod AirPlay Authenticator Uber Deliveroo Klarna Monzo Revolut Strava Fitbit Garmin iPhone iPad iPod MacBook AirPods PS4 PS5 Google Amazon Apple Microsoft'
    .split(' ')
    .map((name) => name.replace('_', ' '))
    .map((name) => [name.toLowerCase(), name]),
);
/** Common words too: names only where they are written as such. */
const ALSO_WORDS: ReadonlySet<string> = new Set(
  'windows halo destiny apex sims steam zoom teams slack premiere word excel apple amazon chrome echo battlefield messenger discord twitch safari illustrator authenticator outlook'.split(
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
