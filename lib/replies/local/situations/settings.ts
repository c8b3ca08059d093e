import { allBut } from '../sectors/sector';
import type { Trade } from './trades';

/** Devices, apps and pages that run and still do not do what their user set, paid for or did. Found by what was learned of them. */
export const SETTINGS: readonly Trade[] = [
  {
    rows: [
      {
        id: 'function-off-after-update',
        sectors: ['devices', 'mobile', 'software', 'cars', 'broadband', 'games'],
        when: [],
        ack: [
          'That worked before the update, so I can see why you want it fixed.',
          "It's annoying to lose the use of something to an update.",
          'An update needs to leave what you use in working order.',
        ],
        ask: [
          {
            text: 'Which model is it on, and which version?',
            unless:
              /\b(?:iphone \w+|ipad \w+|galaxy \w+|pixel \w+|version [\d.]+|ios [\d.]+|android \d+|windows \d+|v\d[\d.]*)\b/i,
          },
          {
            text: 'Is it still the same after a restart?',
            unless: /\b(?:re-?start\w*|re-?boot\w*|reset|turned (?:it )?off and on|off and on|reinstall\w*)\b/i,
          },
        ],
        detail: 'the model and its software version',
        act: ['check whether the update has a known fault with it', 'pass it on to the team that looks after updates'],
        hits: [
          'my clock widget shows the wrong time since the update',
          '@AskKestrel camera opens to a black screen after the latest update',
          'updated my phone and the voice assistant no longer hears me',
          'all my icons moved around after the system update',
        ],
        misses: [],
      },
      {
        id: 'backup-not-restoring',
        sectors: ['devices', 'software', 'mobile'],
        when: [],
        ack: [
          'Your things should be there after a restore.',
          "It's worrying when a backup won't come back.",
          'You made that backup for a day like this, so I can see the worry.',
        ],
        ask: [
          {
            text: 'Does it show an error, or does it just stop?',
            unless:
              /\b(?:errors?|says?|saying|stuck|stops?|stopped|hangs?|freez\w*|\d+ ?%|nothing happens|message|can't find|not found|no backup)\b/i,
          },
          {
            text: 'Do you still have the old device?',
            unless:
              /\bold (?:phone|one|device|tablet|laptop|handset)\b|\b(?:stolen|lost|broken|smashed|wiped|traded|sold|died|dead)\b/i,
          },
        ],
        quick: [
          {
            text: 'Please leave the backup itself as it is until this is sorted.',
            unless: /\b(?:deleted|overwrote|overwritten|erased|wiped)\b/i,
          },
        ],
        detail: 'the email on your account',
        act: ['find the steps for that pair of devices', 'see what keeps it from restoring'],
        hits: [
          "new phone and my backup won't restore",
          '@ChattrHelp chat history not coming back on the new handset',
          'restore from the cloud stuck at 43 percent',
          'it says no backup found and I made one last night',
        ],
        misses: [],
      },
    ],
  },
  {
    rows: [
      {
        id: 'unwanted-default',
        sectors: [
          'social',
          'software',
          'streaming',
          'devices',
          'games',
          'marketplace',
          'bank',
          'grocery',
          'food_delivery',
          'rides',
          'broadband',
          'education',
        ],
        when: [],
        ack: [
          "You know how you like it set, so I can see why that's annoying.",
          "It's annoying when it keeps choosing for you.",
          'I can see why you want that off, or back to how it was.',
        ],
        ask: [
          {
            text: 'Is it in the app or on the website?',
            unless:
              /\b(?:app|web ?site|site|browser|desktop|tv|phone|laptop|pc|mac|ipad|tablet|console|box|car|shop page|store search)\b/i,
          },
          {
            text: 'Did it come with an update, or has it always been like that?',
            unless:
              /\b(?:updates?|updated|new|used to|always|since|changed|suddenly|now|old|back|any ?more|stopp?ed|started|today|yesterday|recently|lately|bring back|no longer|keeps?|why (?:do|does|is|are|did)|again)\b/i,
          },
        ],
        detail: 'a screenshot of where you see it',
        act: ['check whether there is a setting for it', 'pass it to the people who decide on that'],
        hits: [
          'stop sorting my feed by top posts, I want newest first',
          '@ChattrHelp it keeps going back to dark mode',
          'why does autoplay turn itself on again every time',
          'how do I get the old layout back, I hate this view',
        ],
        misses: [],
      },
      {
        id: 'field-does-not-apply',
        sectors: allBut('transit', 'restaurant', 'food_delivery'),
        when: [],
        ack: [
          "It's maddening when a form won't take the answer you have.",
          "You can only put down what's true, so I can see the problem.",
          'A form needs to work for everyone who has to fill it in.',
        ],
        ask: [
          {
            text: 'Which form is it, and which field?',
            unless:
              /\b(?:middle name|surname|postcode|zip|title|phone number|mobile|landline|state|county|date|gender|model|serial|order number|dropdown|drop-down|field|box|reason|survey|registration)\b/i,
          },
          {
            text: 'What happens if you leave it empty?',
            unless:
              /\b(?:won't let|wont let|can't (?:submit|continue|go)|cant (?:submit|continue|go)|required|mandatory|red|error|blocks?|refuses|compulsory|greyed)\b/i,
          },
        ],
        detail: 'a screenshot of the form',
        act: ['pass it to the people who run that form', 'find another way for you to send it'],
        hits: [
          'your form makes me enter a middle name and I have none',
          '@ParcelpalHelp contact form needs an order number but I have not ordered yet',
          'the site forces me to pick a state, I live in Malta',
          'can not submit the feedback form without a phone number',
        ],
        misses: [],
      },
    ],
  },
  {
    rows: [
      {
        id: 'premium-not-recognised',
        sectors: ['software', 'streaming', 'games', 'social', 'education', 'devices', 'food_delivery', 'marketplace'],
        when: [],
        ack: [
          "It's annoying to pay and still be treated as a free user.",
          "You've paid for those features and need to have them.",
          "What you've paid for needs to show on your account.",
        ],
        ask: [
          {
            text: 'Was it bought in the app, on the website or somewhere else?',
            unless:
              /\b(?:in the app|in-app|app store|play store|web ?site|online|through (?:my|the)|via|paypal|bundle|restore|gift|redeemed|contract)\b/i,
          },
          {
            text: 'Could it have gone to another email or sign-in?',
            unless:
              /\b(?:same (?:email|account|login)|right account|another (?:email|account)|only have one|one account|logged out)\b/i,
          },
        ],
        detail: 'the email on the receipt',
        act: ['check which account the plan went to', 'see why the account still shows as free'],
        hits: [
          'paid for premium and the app still says free plan',
          '@StreamlyCare charged for pro yesterday and nothing is unlocked',
          'renewed my subscription and it shows as expired',
          'app keeps asking me to upgrade and I already pay',
        ],
        misses: [],
      },
    ],
  },
  {
    rows: [
      {
        id: 'fitness-data-wrong',
        sectors: ['devices', 'software'],
        when: [],
        ack: [
          "What it counts has to be right, or it's no help to you.",
          "It's annoying to look at figures you know are wrong.",
          'You need figures you can go by.',
        ],
        ask: [
          {
            text: 'Was it recorded on a watch, a band or the phone?',
            unless:
              /\b(?:watch|band|phone|tracker|strap|ring|treadmill|bike computer|iphone|plans?|goal|race time|chip|weight|period|cycle tracking|apps?|strava|garmin|fitbit|run club|android|samsung|sync\w*)\b/i,
          },
          {
            text: 'Was it only this once, or is it every time?',
            unless:
              /\b(?:every|always|again|all (?:my|the)|keeps?|each|never|since|lately|any|all week|both|today|this morning)\b/i,
          },
        ],
        detail: 'what was measured and on which date',
        act: ['see what was recorded that day', 'pass it on with the device you use'],
        hits: [
          'ran 10k and the app says 6.2',
          '@PacelineHelp my run was cut short, it stopped at 3 miles',
          'steps are counted double this week',
          'my training plan has the wrong pace for every session',
        ],
        misses: [],
      },
    ],
  },
  {
    rows: [
      {
        id: 'programme-not-shown',
        sectors: ['streaming', 'broadband'],
        when: [],
        ack: [
          "It's a letdown when what you wanted to watch isn't on.",
          "It's annoying to find it isn't there to watch.",
          'I can see why you want that shown.',
        ],
        ask: [
          {
            text: 'Was it in the guide for that time?',
            unless:
              /\b(?:guide|listed|listings?|schedule\w*|epg|advertised|line-?up|package|channels?|carry|pull(?:ed)?|dropped|region(?:al)?|area|county|bring back|blacked out)\b/i,
          },
          {
            text: 'How do you watch: by aerial, dish, cable or app?',
            unless: /\b(?:aerial|antenna|dish|satellite|cable|app|stream\w*|box|stick|online|ipad|phone|laptop)\b/i,
          },
        ],
        detail: 'the channel and the area you watch in',
        act: ["find out why it isn't on there", 'check what was to be shown there'],
        hits: [
          'why is the match not on my channel tonight',
          '@SkylineTVHelp you replaced my programme with snooker',
          'channel 214 has gone from my line up',
          'the show was meant to start at 8 and something else is on',
        ],
        misses: [],
      },
    ],
  },
  {
    rows: [
      {
        id: 'listing-edit-pending',
        sectors: ['software', 'social', 'food_delivery', 'travel_agent', 'hotel'],
        when: [],
        ack: [
          "It's your business, so it's frustrating not to be able to put that right.",
          "Customers go by what's on that page, so it has to be right.",
          'Wrong details there can cost you customers, so I can see the hurry.',
        ],
        ask: [
          {
            text: 'Is it the hours, the address, the photos or something else?',
            unless:
              /\b(?:hours|address|photos?|pictures?|name|phone|number|website|menu|pin|location|category|logo|description|closed|moved|map|merge\w*|service|verified)\b/i,
          },
          {
            text: 'Does the edit show as pending or as turned down?',
            unless:
              /\b(?:pending|reject\w*|review|declin\w*|denied|not approved|approved|accepted|published|revert\w*|(?:changes?|goes|went|moves?) (?:it |them )?back|turned down|ignored|live|removed|not eligible|no (?:changes|result)|back on top|keeps? changing|merged|connected|somebody else|back|verified)\b/i,
          },
        ],
        detail: 'the link to the page',
        act: ['see where the edit has got to', 'find out what is holding the change back'],
        hits: [
          'my business hours edit has been pending for two weeks',
          '@MaplyHelp changed the address of my shop and it still shows the old one',
          'your site says my cafe is permanently closed, it is not',
          'edits to my page keep being rejected with no reason',
        ],
        misses: [],
      },
    ],
  },
];
