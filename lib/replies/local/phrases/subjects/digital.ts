import type { SubjectPack } from '../pack';

export const DIGITAL_SUBJECTS: readonly SubjectPack[] = [
  {
    subject: 'broadband',
    pattern:
      /\b(?:broadband|wi-?fi|internet|router|modem|hotspot|mobile data|signal|[345]g|lte|fib(?:re|er)|outage)\b/i,
    hits: ['my wifi drops every night', 'no 4G in town'],
    misses: ['my parcel is late'],
    cheer: ['What do you use it for most?', 'Have you been with us long?'],
  },
  {
    subject: 'game',
    pattern:
      /\b(?:xbox|playstation|ps[345]|psn|nintendo|switch console|console|minecraft|fortnite|gta|dlc|multiplayer|gamer ?tag|in-game|matchmaking|game|gaming)\b/i,
    hits: ['my xbox will not sign in', 'the DLC never showed up'],
    misses: ['I booked a table'],
    cheer: [
      'Who are you playing with?',
      "What's your favourite part so far?",
      'How far in are you?',
      'Are you playing solo or with friends?',
    ],
  },
  {
    subject: 'tv',
    pattern:
      /\b(?:tv|television|stream(?:ing|s|ed)?|subtitles?|episode|season \d|netflix|hulu|roku|fire ?stick|(?:tv|new|this) show|series|movie|playlist|song|album|podcast|music)\b/i,
    hits: ['subtitles are out on every episode', 'the playlist is gone'],
    misses: ['my bag strap broke'],
    cheer: [
      "What's your favourite bit so far?",
      'What are you watching next?',
      'Did you watch it in one go?',
      'Is it your first time round?',
    ],
  },
  {
    subject: 'app',
    pattern: /\b(?:app|apps|android|ios|notifications?|widget)\b/i,
    hits: ['the app freezes on launch'],
    misses: ['what happened to my parcel'],
    cheer: ['Which part do you use most?', 'What do you use it for most?', 'Have you been using it long?'],
  },
  {
    subject: 'account',
    pattern:
      /\b(?:log(?:ged|ging)?[ -]?(?:in|out|on)|sign(?:ed|ing)?[ -]?(?:in|out)|password|account|passcode|verification|2fa|username|profile|my channel)\b/i,
    hits: ['cannot log in', 'my account got suspended'],
    misses: ['my pizza was cold'],
    cheer: ['Have you been with us long?'],
  },
  {
    subject: 'website',
    pattern: /\b(?:web ?site|site|web ?page|checkout|basket|cart|browser|online form)\b/i,
    hits: ['the checkout keeps failing'],
    misses: ['the driver never came'],
    cheer: ['Did you find everything you wanted?'],
  },
  {
    subject: 'computer',
    pattern:
      /\b(?:laptop|computer|macbook|imac|pc|windows|macos|desktop|keyboard|monitor|printer|scanner|software|licen[cs]e|install\w*|pdf|photoshop|excel|outlook|usb|driver update|onedrive|icloud)\b/i,
    hits: ['my laptop will not boot', 'cannot open the pdf'],
    misses: ['the bus never came'],
    cheer: ['What do you use it for most?', 'What are you making with it?', 'Have you had it long?'],
  },
  {
    subject: 'phone',
    pattern:
      /\b(?:i ?phone\w*|smart ?phone|phone|handset|galaxy|pixel|ipad|tablet|airpods?|ear ?buds|headphones?|smart ?watch|apple watch|watch|fitbit|charger|battery|sim|screen|camera|keyboard|bluetooth|speaker|echo|alexa)\b/i,
    hits: ['my phone keeps restarting', 'one airpod is dead'],
    misses: ['the soup was cold'],
    cheer: ['What do you use it for most?', 'Which colour did you go for?', 'Have you had it long?'],
  },
];
