import type { Trade } from './trades';

/** Phones, tablets and what is worn or stands about the house: trouble that comes with use and with updates. Found by what was learned of them. */
export const PHONES: readonly Trade[] = [
  {
    rows: [
      {
        id: 'device-no-wifi',
        sectors: ['devices', 'mobile', 'games', 'broadband'],
        when: [],
        ack: [
          "A device that won't hold a wifi connection is no fun to use.",
          "It's annoying when the wifi is there and it won't connect properly.",
          'Getting back on wifi is what you need first.',
        ],
        ask: [
          {
            text: 'Does it see the network and fail to join, or not see it at all?',
            unless:
              /\b(?:join|password|sees?|finds?|found|greyed|drop\w*|disconnect\w*|keeps|connected|connects|stay|loses|hold|networks|error|fails?|only connects)\b/i,
          },
          {
            text: 'Do other devices connect to the same wifi?',
            unless:
              /\b(?:other|others|else|hers|his|wife|husband|neighbour|brother|hotspot|any wifi|office|work|old phone|next to it|router|phone did it)\b/i,
          },
        ],
        detail: 'the model and its software version',
        act: ['find the steps for that model', 'check for a known wifi fault with that version'],
        hits: [
          "iPhone won't connect to wifi",
          '@VoltCare wifi toggle is greyed out on my phone and I turned it on and off ten times',
          'Laptop sees the network and says unable to join, every other device is online',
          'my tablet keeps dropping the wifi since the update',
        ],
        misses: [],
      },
      {
        id: 'device-slow-after-update',
        sectors: ['devices', 'mobile', 'software'],
        when: [],
        ack: [
          'Freezing and lag like that make it hard to get anything done on it.',
          "A device that hangs and stutters isn't what you expect an update to bring.",
          "I can see why you're fed up with waiting for it to respond.",
        ],
        ask: [
          {
            text: 'Does a restart help for a while?',
            unless:
              /\b(?:restart\w*|reboot\w*|reset|power cycle|restart\w*|turn(?:ing|ed)? (?:it )?off|switch(?:ing|ed)? (?:it )?off|off and on|tried everything|bricked|dead|won['’]?t (?:turn|start|boot))\b/i,
          },
          {
            text: 'Is it slow everywhere, or in one app only?',
            unless:
              /\b(?:everything|everywhere|every|apps|settings|all|menus?|home (?:screen|page)|lock screen|start menu|camera|calls?|random\w*|freez\w*|battery|keyboard|typing|texts?|glitch\w*|lock|restart\w*|unusable|bricked|apps|whole|browser|safari|mail)\b/i,
          },
        ],
        detail: 'the model and its software version',
        act: ['check whether that version is known to be slow on it', 'pass it on with your model and version'],
        hits: [
          'phone so slow since update',
          'my iPad keeps freezing and I have to restart it',
          '@AskKestrel laptop takes ten minutes to start since the last Windows update',
          'the new version lags so badly that typing is a chore',
        ],
        misses: [],
      },
      {
        id: 'typing-shows-wrong',
        sectors: ['devices', 'software'],
        when: [],
        ack: [
          "It's maddening when what you type isn't what shows up.",
          'Letters and characters that come out wrong get in the way of everything you write.',
          'What you write needs to come out as you wrote it.',
        ],
        ask: [
          {
            text: 'Which device and version is it on?',
            unless: /\b(?:iphone|ipad|kindle|galaxy|laptop|windows|chrome|tablet|website|program)\b/i,
          },
          {
            text: 'Is it in every app, or in one only?',
            unless:
              /\b(?:every app|in your app|the app|messages?|emails?|some apps|every(?:thing| book| page)|all my|website)\b/i,
          },
        ],
        detail: 'a screenshot of how it looks',
        act: ['find the setting for it', 'pass it to the people who look after the keyboard'],
        hits: [
          'autocorrect changes every i to a strange symbol',
          '@VoltCare all my emojis show as a question mark in a box',
          'my keyboard types the wrong letters since today',
          'the keyboard disappears when I try to write a message',
        ],
        misses: [],
      },
      {
        id: 'button-or-port-dead',
        sectors: ['devices', 'mobile', 'games', 'shop'],
        when: [],
        ack: [
          "A button or port that's gone makes the whole thing hard to use.",
          "It's hard to get by when a part you use every day gives out.",
          "You need that part working again, so let's see about a repair.",
        ],
        ask: [
          {
            text: 'How long have you had it?',
            unless:
              /\b(?:\d+|two|three|six|new|few|second) ?(?:weeks?|months?|years?|yr|wks?)?\s?(?:old|after|ago)\b|\b(?:months?|years?|weeks?|bought|brand new|warranty)\b/i,
          },
          {
            text: 'Has it had a knock or got wet?',
            unless: /\b(?:drop\w*|knock\w*|spill\w*|water|liquid|wet|dry|fallen|bent|careful|update\w*)\b/i,
          },
        ],
        detail: 'the model and when you got it',
        act: ['check what the warranty covers', 'see what a repair would involve'],
        hits: [
          'home button stopped working on my iPhone',
          '@VoltCare charging port is loose, it only charges if I bend the cable',
          'power button on my tablet is stuck',
          'the side button does nothing when I press it',
        ],
        misses: [],
      },
      {
        id: 'notifications-missing',
        sectors: ['software', 'social', 'devices', 'mobile', 'bank', 'marketplace', 'games'],
        when: [],
        ack: [
          "Alerts you can't rely on are a nuisance.",
          'You need those notifications to come when they are meant to.',
          "It's annoying when notifications don't do their job.",
        ],
        ask: [
          { text: 'Did it start with an update?', unless: /\b(?:updat\w+|since|new (?:phone|version)|version)\b/i },
          {
            text: 'Is it one app, or all of them?',
            unless:
              /\b(?:your app|the app|all my|texts?|messages?|e-?mails?|mail|calls?|chats?|channels?|alarm|calendar|doorbell|bank|application|story|post|insta\w*|facebook|whats ?app|snap\w*|twitter|discord|teams|outlook|gmail|skype|news|any|all|every|no notifications|posts?|likes|lives?|streams?)\b/i,
          },
        ],
        detail: 'your device and app version',
        act: ['find the settings that decide it on that device', 'check for a known fault with those alerts'],
        hits: [
          'not getting any notifications from your app',
          '@ChattrHelp the badge says 3 unread and there are none',
          'my phone makes no sound when a text comes in since the update',
          'alerts only show up when I open the app',
        ],
        misses: [],
      },
      {
        id: 'watch-not-syncing',
        sectors: ['devices', 'software'],
        when: [],
        ack: [
          "It's annoying to wear it all day and not have it show properly.",
          'A watch or tracker is only useful if what it shows is right and complete.',
          'You want it to record and show what it was bought for.',
        ],
        ask: [
          {
            text: 'Did it ever work as it should?',
            unless:
              /\b(?:since|used to|until|stopped|any ?more|was fine|before|update\w*|yesterday|days|ever|bought|new|changed|vanished|where's|always|lost|no more)\b/i,
          },
          {
            text: 'Does the app give any message?',
            unless: /\b(?:says?|asks?|error|shows?|message|tells|stays|something went wrong)\b/i,
          },
        ],
        detail: 'the model and the phone it is used with',
        act: ['find the steps for that pair of devices', 'check what that model can do with that phone'],
        hits: [
          "watch won't sync with the app",
          '@PacelineHelp steps on my tracker are not syncing to my phone',
          "my sleep isn't being recorded any more",
          'workouts from my watch no longer show up in the app',
        ],
        misses: [],
      },
      {
        id: 'speaker-group',
        sectors: ['devices'],
        when: [],
        ack: [
          'You want your speakers to play what you ask, in the right room.',
          'Speakers around the house can be fiddly to set up just as you want them.',
          "Let's get those speakers doing what you'd like.",
        ],
        ask: [
          {
            text: 'Did it work before, or is it a new set-up?',
            unless:
              /\b(?:since|used to|before|any ?more|new|how (?:do|can)|can (?:i|you|my|the)|bought|which|yesterday|keeps|is there|want|again)\b/i,
          },
          {
            text: 'Does the app show all of them on the same wifi?',
            unless: /\b(?:same (?:network|wifi)|in the app|app (?:only )?shows|same home|listed)\b/i,
          },
        ],
        detail: 'the models and the app version',
        act: ['find the steps for those models', 'check what those models can do together'],
        hits: [
          "my two speakers won't play together",
          '@HearthwayHelp how do I group the kitchen and bedroom speakers?',
          'one speaker keeps dropping out of the group',
          'smart speaker answers from the wrong room every time',
        ],
        misses: [],
      },
    ],
  },
];
