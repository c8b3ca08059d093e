import { allBut } from '../sectors/sector';
import type { Trade } from './trades';

/** What is watched, heard, played and worked with, where it runs and still does the wrong thing. Found by what was learned of them. */
export const SYSTEMS: readonly Trade[] = [
  {
    rows: [
      {
        id: 'recorder-not-recording',
        sectors: ['broadband', 'streaming'],
        when: [],
        ack: [
          'You rely on the recorder so that you can watch it later.',
          "It's so annoying to sit down to a recording and find it isn't right.",
          'Recordings need to be there, whole, when you want to watch them.',
        ],
        ask: [
          {
            text: 'What does the box say beside the recording?',
            unless: /\b(?:says?|marked|error|shows?|reason|message|list is blank)\b/i,
          },
          {
            text: 'Is it every channel, or only some?',
            unless: /\b(?:every|all|channels?|nothing|any(?:thing)?|my shows|recordings)\b/i,
          },
        ],
        detail: 'the model of the box',
        act: ['check for a known recording fault with that box', 'find the steps for that box'],
        hits: [
          'box not recording anything since the update',
          '@SkylineTVHelp my DVR says failed to record again',
          'series link missed the last two episodes',
          'all my recordings have gone from the box',
        ],
        misses: [],
      },
      {
        id: 'stream-adverts-stuck',
        sectors: ['streaming', 'social', 'broadband'],
        when: [],
        ack: [
          'Adverts that get in the way like that spoil whatever you were watching.',
          "It's hard to enjoy anything with the ad breaks behaving like that.",
          'An ad break should end and give you your programme back.',
        ],
        ask: [
          {
            text: 'Which device are you watching on?',
            unless: /\b(?:tv|television|stick|ps[45]|xbox|phone|laptop|tablet|computer|ipad)\b/i,
          },
          {
            text: 'Is it with every title, or only some?',
            unless:
              /\b(?:every|all|live|match|game|channels?|each|any|podcast|profile|some|several|most|show|film|movie|series|song|video|two|three|same|nothing|one)\b/i,
          },
        ],
        detail: 'the title and the app version',
        act: ['pass it to the team that looks after the ad breaks', 'check for a known fault with the ads there'],
        hits: [
          'ads keep freezing on my TV',
          '@StreamlyCare same ad five times in one break',
          'stuck on the advert and the show never comes back',
          'every ad break crashes the app',
        ],
        misses: [],
      },
      {
        id: 'song-plays-wrongly',
        sectors: ['streaming', 'devices'],
        when: [],
        ack: [
          "It's annoying when it doesn't play the way you chose.",
          'It should play the way you set it.',
          'I can see why that spoils the listening.',
        ],
        ask: [
          {
            text: 'Which device do you listen on?',
            unless:
              /\b(?:phone|car|tv|speaker|computer|laptop|tablet|ipad|iphone|headphones|page|album|single|catalogue|i ?pods?|macs?|pc|android|galaxy|pixel|watch|echo|alexa|windows|desktop|web|browser|library|thumbnails?|covers?|removed?|missing)\b/i,
          },
          {
            text: 'Is it one album or playlist, or everything you play?',
            unless:
              /\b(?:playlists?|album|track|every|all|song|podcast|audiobook|discover|mix|radio|single|list|albums|songs|tracks|music (?:and|&|or)|transfer\w*|sync\w*|podcasts|librar\w+|stations?|shuffle|some|thumbnails?|covers?|widget|background|other apps?|same time|things|random\w*|anything|nothing|app)\b/i,
          },
        ],
        detail: 'the email on your account',
        act: ['pass it to the team that looks after playback', 'check for a known fault with it'],
        hits: [
          'shuffle plays the same 10 songs',
          '@TuneyardHelp songs keep skipping by themselves',
          'the wrong song plays when I tap a track',
          'repeat is stuck on one song',
        ],
        misses: [],
      },
    ],
  },
  {
    rows: [
      {
        id: 'reward-cannot-open',
        sectors: ['games'],
        when: [],
        ack: [
          'You earned that, so it should be there to open and use.',
          "It's a letdown to have the reward in front of you and not be able to use it.",
          'I can see why you want to get at that reward.',
        ],
        ask: [
          {
            text: 'Which console or PC are you on?',
            unless: /\b(?:ps[45]|playstation|xbox|switch|pc|console|mobile|phone|ipad)\b/i,
          },
          {
            text: 'What does it say when you try?',
            unless:
              /\b(?:says?|error|greyed|grey|shows?|loads|tells|freezes|nothing happens|crash\w*|padlock\w*|saved)\b/i,
          },
        ],
        detail: 'your player name',
        act: ['check what is unlocked on your account', 'pass it to the team that looks after rewards'],
        hits: [
          "loot box won't open",
          "@EmberfallHelp can't claim my battle pass reward",
          'unlocked a skin and it is still greyed out',
          'finished every challenge and the reward is still locked',
        ],
        misses: [],
      },
    ],
  },
  {
    rows: [
      {
        id: 'tool-misbehaves',
        sectors: ['software'],
        when: [],
        ack: [
          "It's hard to work when the program won't do what you ask of it.",
          'That gets in the way of your work every time you reach for it.',
          'When a tool does the wrong thing, every step takes longer.',
        ],
        ask: [
          {
            text: 'Which version are you on, and on what system?',
            unless: /\b(?:windows(?: \d+)?|mac|macos|version \d+|web version)\b/i,
          },
          {
            text: 'Is it in every file, or only in this one?',
            unless:
              /\b(?:this one file|this (?:file|document)|new (?:document|file|one)|every(?:thing)?|all|any|one file|always|each|constant(?:ly)?|whenever|keeps?|any(?:thing)?|when i (?:open|start|launch)|start(?:s|ing)? up|launch\w*|crash\w*|install\w*|clipboard|hand tool|brush(?:es)?|shortcut|panel|menu)\b/i,
          },
        ],
        detail: 'a screenshot of what it does',
        act: ['find out what makes it do that', 'pass it to the product team with your version'],
        hits: [
          'brush tool leaves gaps in the line',
          "@PixelDeskHelp the hand tool won't let go",
          'my spreadsheet shows the formula and not the result',
          'the layers panel goes blank when I scroll',
        ],
        misses: [],
      },
    ],
  },
  {
    rows: [
      {
        id: 'feature-removed',
        sectors: allBut(
          'airline',
          'travel_agent',
          'hotel',
          'restaurant',
          'shop',
          'courier',
          'insurance',
          'energy',
          'venue',
          'health',
          'public',
        ),
        when: [],
        ack: [
          "It's annoying to look for something you use and find it isn't there any more.",
          'You had that feature and used it, so I can see why you want it back.',
          'I can see why you miss that in the new version.',
        ],
        ask: [
          {
            text: 'Which device is it on?',
            unless: /\b(?:iphone|ipad|kindle|galaxy|android|tv|phone|tablet|web|laptop|computer|pc|mac)\b/i,
          },
          {
            text: 'Did it go with an update?',
            unless:
              /\b(?:updat\w*|upgrad\w*|version|since|after|redesign\w*|new|as of|\d\.\d|removed|remove|got rid|took (?:away|out)|disabled|killed|dropped|chang\w*)\b/i,
          },
        ],
        detail: 'a screenshot of where it used to be',
        act: ['check whether it has moved or been taken out', 'pass it to the people who decide on that feature'],
        hits: [
          'the edit button is missing since the update',
          '@StreamlyCare where has the thumbnail preview gone in the new version?',
          'please bring back the old layout of the timeline',
          'you removed the sort by date option, why?',
        ],
        misses: [],
      },
      {
        id: 'two-step-setup',
        sectors: [
          'software',
          'social',
          'games',
          'bank',
          'devices',
          'marketplace',
          'education',
          'public',
          'mobile',
          'broadband',
        ],
        when: [],
        ack: [
          'Two-step sign-in should keep others out, and not give you trouble.',
          "Let's see what can be done about that two-step sign-in.",
          "Two-step codes need to work the way you need them, so let's look at yours.",
        ],
        ask: [
          {
            text: 'Are you still signed in on any device?',
            unless:
              /\b(?:logged in|signed in|log in on|get in on|locked out|in settings|can still|turn(?:ed)? on|set up|enable|set-up|is it possible|do you support|how do i turn on)\b/i,
          },
          {
            text: 'Is it codes by text, or from an authenticator app?',
            unless: /\b(?:authenticator|texts?|sms|app|key|passkey|phone number|number|qr|landline)\b/i,
          },
        ],
        detail: 'your username',
        act: ['find the steps that fit your account', 'see which ways there are to change it'],
        hits: [
          'how do I turn on two factor authentication',
          "@ChattrHelp can't remove the authenticator from my account",
          'new phone and my authenticator app is empty',
          'setting up 2fa says the code is invalid every time',
        ],
        misses: [],
      },
    ],
  },
  {
    rows: [
      {
        id: 'channel-demonetised',
        sectors: ['social'],
        when: [],
        ack: [
          'Losing what your channel earns is hard after all that work.',
          'You need to know why that was taken away.',
          'A decision like that needs a clear reason.',
        ],
        ask: [
          {
            text: 'Have you asked for a review or appealed?',
            unless: /\b(?:appeal\w*|reviews?|reviewed|rejected|reapply)\b/i,
          },
          {
            text: 'What reason does the notice give?',
            unless:
              /\b(?:for (?:reused|"|invalid|reason)|because of|reused|repetitious|inauthentic|not suitable|invalid|"[^"]+"|no reason|no explanation|word|sensitive|violence|says)\b/i,
          },
        ],
        detail: 'the link to your channel',
        act: ['find out what the decision rests on', 'get it to the team that reviews those decisions'],
        hits: [
          'my channel got demonetised today',
          '@ClipHiveHelp all my new videos get the yellow icon',
          'monetisation removed for reused content and I film everything myself',
          'ads turned off on my videos without a reason',
        ],
        misses: [],
      },
    ],
  },
  {
    rows: [
      {
        id: 'data-used-up',
        sectors: ['mobile'],
        when: [],
        ack: [
          "It's hard to see how that much data could have gone.",
          'You know how much data you normally use, so I can see why this looks wrong.',
          'Data that runs out when you have hardly used any needs looking into.',
        ],
        ask: [
          {
            text: 'What does the usage page on the phone itself show?',
            unless:
              /\b(?:phone (?:says|shows)|in the phone|checked (?:the|my) phone|it shows \d|counter|(?:in|within) (?:\d+|an?|two|few) (?:min\w*|hours?|days?)|wi-?fi|mb|gb|app says|not even (?:using|used)|idle|off|sleep\w*|slept|balance)\b/i,
          },
          {
            text: 'Which date did your allowance last renew?',
            unless:
              /\b(?:started|restarted|renews?|on the \d|by the \d|yesterday|add-on|bundle|top(?:ped)? up|pass|prepaid)\b/i,
          },
        ],
        detail: 'your account number',
        act: ['see on which days the data was counted', 'compare what was counted with what your plan includes'],
        hits: [
          'all my data gone in 2 days',
          '@SkylineMobile how have I used 20GB when I am always on wifi?',
          'got a text that my data is used up and the month only started',
          'bought a 5GB top up and it had gone by dinner',
        ],
        misses: [],
      },
    ],
  },
];
