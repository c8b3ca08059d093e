/** Words of games and consoles. */
export const PLAYING =
  /\b(?:games?|gam(?:ing|er)|consoles?|ps ?[345]|xbox|switch|steam|servers?|lobby|lobbies|match(?:es|making)?|ranked|raid|season|dlc|patch|hotfix|level|boss|quest|missions?|play(?:ers?|ing)?|multiplayer|skins?|guild|clan|mods?|texture packs?|realms?|heist|mashup packs?|beta|controller|gta|minecraft|pc)\b/i;
export const PLATFORM =
  /\b(?:ps ?[345]|playstation|xbox|switch|pc|steam|mobile|phone|ios|android|windows|mac|java|bedrock|console)\b/i;
export const NOT_PLAYING =
  /\b(?:match (?:tickets?|day|on tv)|stadium|kick ?off|football|final score|game day|board ?game|plane|flight|train|switch(?:ed|ing)? (?:to|provider|bank|energy|account)|light switch|waiter|restaurant server|our server (?:was|brought)|web server|season ticket|episode|stream(?:ing)?|parcel|delivery|delivered|courier|deliver|referee|toddler|high level|water|meter|diner|waitress)\b/i;
