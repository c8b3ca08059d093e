import { RESTARTED, settledOr } from './settled';
import type { Situation } from './situation';

const WHICH_SCREEN =
  /\b(?:roku|fire ?(?:tv|stick)?|apple ?tv|xbox|ps ?[345]|playstation|chrome ?cast|smart ?tv|samsung|lg|vizio|sony|iphone|ipad|android|phone|tablet|laptop|mac|pc|desktop|browser|chrome|switch|on (?:my|our|the|all|every) (?:tv|tvs|devices?|computer))\b/i;
const WHICH_TITLE =
  /\b(?:every(?:thing)?|all|any|only|some|one|each|several|most|certain|nothing|shows? (?:are|is)|live|episodes? of|this|that)\b/i;
const NOT_WATCHING =
  /\b(?:meetings?|zoom|teams|cinema|theat(?:er|re)|doorbell|my channel|my (?:own )?videos?|upload\w*|export\w*|render\w*|game ?play|head(?:phones|set)|earbuds|airpods|speakers?|car|ringtone|calls?|mic(?:rophone)?)\b/i;

/** Streams of film, television and music: what goes wrong while somebody watches or listens. */
export const WATCHING: readonly Situation[] = [
  {
    id: 'sound-out-of-step',
    matter: 'the trouble with the sound',
    sectors: ['streaming', 'broadband', 'social'],
    when: [
      /\b(?:audio|sound|voices?|dialog(?:ue)?|lips?|volume)\b/i,
      /\b(?:sync\w*|delay\w*|behind|ahead|lag\w*|out of (?:sync|step|time)|off by|match\w*|(?:no|without|but no) (?:video|picture|sound|audio|volume)|(?:sound|audio|volume) (?:is |just |keeps |has )?(?:gone|cut\w*|out|missing|stops?|stopp\w*|restart\w*|drop\w*|low|quiet|crackl\w*|distort\w*)|(?:won'?t|can'?t|cant|wont) (?:stop|get)|keeps? playing|still play\w*|plays? over|two audio|restarts?)\b/i,
      /\b(?:shows?|videos?|movies?|films?|episodes?|stream\w*|tv|channels?|app|watch\w*|picture|live|programs?|programmes?|series|dvr|box|roku|fire)\b/i,
    ],
    not: settledOr(
      new RegExp(
        `${NOT_WATCHING.source}|\\b(?:audio ?books?|songs?|album|vinyl|rain|delayed (?:flight|train|order)|account|contacts)\\b`,
        'i',
      ),
    ),
    ack: [
      "When the sound doesn't fit the picture, you can't follow a thing.",
      'Sound that is out of step spoils the whole show.',
      "It's hard to watch anything with the sound off the mark.",
    ],
    ask: [
      { text: 'Which device are you watching on?', unless: WHICH_SCREEN },
      { text: 'Is it every show, or just one?', unless: WHICH_TITLE },
      {
        text: 'Did it start with an update of the app?',
        unless: /\b(?:updat\w*|version|since|weeks?|days?|months?|always)\b/i,
      },
    ],
    quick: [
      {
        text: 'Pause for ten seconds and press play again, as that often brings the two back together.',
        unless: new RegExp(
          `${RESTARTED.source}|\\b(?:troubleshoot\\w*|restart\\w*|pause\\w*|(?:no|without|but no) (?:video|picture|sound|audio))\\b`,
          'i',
        ),
      },
    ],
    detail: 'a title it happens with',
    act: ['check for a known fault with the sound there', 'get it to the team that looks after playback'],
    hits: [
      'audio is half a second behind the picture on every show',
      'why is the sound not syncing on my tv app',
      'no sound but the picture is fine, any movie',
      'app keeps playing the audio of the last episode over the new one',
    ],
    misses: [
      'my headphones have audio lag on calls while I watch',
      'sound of rain delayed the game',
      'sound is working again on the app',
    ],
  },
  {
    id: 'captions-do-not-stay',
    matter: 'the captions not staying as you set them',
    sectors: ['streaming', 'broadband', 'social'],
    when: [
      /\b(?:captions?|subtitles?|closed captioning|cc|subs)\b/i,
      /\b(?:every (?:time|episode)|each (?:time|episode)|keep(?:s)? (?:turn\w*|com\w*|go\w*|switch\w*)|turns? (?:itself |themselves )?(?:off|on)|won'?t (?:stay|turn|go)|wont (?:stay|turn|go)|only (?:last|work|stay)s?|reset\w*|next episode|one episode|have to (?:turn|switch)|back on|can'?t (?:turn|get|switch)|cant (?:turn|get|switch)|stuck on)\b/i,
    ],
    not: settledOr(
      /\b(?:photo|instagram|picture caption|my (?:own )?video|upload\w*|sandwich|subscri\w*|engine|cc'?d|500 ?cc|credit card)\b/i,
    ),
    ack: [
      'Setting captions once should be enough.',
      'Having to set captions again each time is a nuisance.',
      'You need captions to stay the way you left them.',
    ],
    ask: [
      { text: 'Which device are you watching on?', unless: WHICH_SCREEN },
      { text: 'Is it every show, or certain ones?', unless: /\b(?:all|any|every show|certain|some shows?|only on)\b/i },
    ],
    quick: [
      {
        text: 'Captions are often set in the TV or box as well, and that setting can win over the app.',
        unless: /\b(?:settings?|phone|i ?phone|ipad|browser|laptop|computer|web)\b/i,
      },
    ],
    detail: 'the device and the app version',
    act: ['pass it to the team that looks after captions', 'check for a known fault with captions there'],
    hits: [
      'captions turn off every episode, so annoying',
      'subtitles keep coming back on by themselves',
      'I have to turn cc on again each time on my tv',
    ],
    misses: ['photo caption won’t stay on my post', 'subtitles finally fixed, back on and working again'],
  },
  {
    id: 'ads-break-the-show',
    matter: 'the ads getting in the way',
    sectors: ['streaming', 'broadband', 'social'],
    when: [
      /\b(?:ads?|adverts?|commercials?|ad ?breaks?|advertisements?)\b/i,
      /\b(?:same|over and over|on repeat|repeat\w*|again and again|every (?:\d+|two|three|five|ten|few|single)|too many|so many|back[- ]to[- ]back|loud\w*|long\w*|crash\w*|freez\w*|froze\w*|stuck|restart\w*|reverts?|starts? over|goes back|rewind\w*|kick\w*|replay\w*|after (?:the|an|every|each) (?:ad|commercial)s?|this (?:particular |one )?(?:ad|commercial)|unskippable|can'?t skip|cant skip|block (?:this|that|an|the))\b/i,
      /\b(?:shows?|watch\w*|episodes?|stream\w*|videos?|movies?|app|song|listen\w*|podcasts?|play\w*|tv|premium|minutes|segment|ads?|commercials?)\b/i,
    ],
    not: settledOr(
      /\b(?:i (?:pay|paid|am paying)|i'm paying|pay(?:ing)? (?:for|extra|\$)|ad[- ]?free|no[- ]ads|my ads?|ads manager|ad account|campaign|advertis(?:e|ing) (?:with|on)|your (?:ads?|commercials?) (?:on|are all over|in the|for) (?:the )?(?:tv|bus|radio|super)|racist|sexist|politic\w*|job ad|wanted ad|super ?bowl|buffer\w*|best ads?|love (?:the|this|that|your))\b/i,
    ),
    ack: [
      'An ad that comes round again and again would wear anybody out.',
      'You came for what you are playing and not for the ads.',
      'Ads are one thing, and ads that spoil the show are another.',
    ],
    ask: [
      {
        text: 'Which ad is it?',
        unless:
          /\b(?:crash\w*|freez\w*|froze\w*|stuck|restart\w*|reverts?|starts? over|goes back|rewind\w*|kick\w*|replay\w*|too many|so many|every (?:\d+|two|three|five|ten|few)|loud\w*|ads? for|commercials? for|the \w+ (?:ad|commercial)|segment)\b|#\w/i,
      },
      {
        text: 'Which device are you on?',
        unless: new RegExp(
          `${WHICH_SCREEN.source}|\\b(?:this (?:particular |one )?(?:ad|commercial)|same (?:ad|commercial)s?)\\b`,
          'i',
        ),
      },
    ],
    quick: [
      {
        text: 'Leaving the title and starting it again a little further on often gets past a stuck ad.',
        unless: /^(?![\s\S]*\b(?:crash\w*|freez\w*|froze\w*|stuck)\b)|\bevery time\b/i,
      },
    ],
    detail: 'the time you saw it',
    act: ['pass it to the team that runs the ads', 'report it to the people who look after the ads'],
    hits: [
      'same commercial over and over on your app, I will scream',
      'show goes back to the start after every ad break',
      'any way to block this one ad, it is hard to watch',
      'too many ads, every 5 minutes while I watch',
    ],
    misses: ['I pay for premium and get the same ads', 'love the ad you repeat on tv'],
  },
  {
    id: 'live-tv-fails',
    matter: 'the trouble with live TV',
    sectors: ['streaming'],
    when: [
      /\b(?:live (?:tv|channels?|stream\w*|sports?|games?|guide)|channels?)\b/i,
      /\b(?:not (?:working|loading|playing|showing)|isn'?t (?:working|loading|playing)|isnt (?:working|loading)|won'?t (?:work|load|play|start)|wont (?:work|load|play)|down|error|black screen|keeps? (?:buffer\w*|freez\w*|stopp\w*|kick\w*|crash\w*|interrupt\w*)|can'?t (?:watch|get|load|see)|cant (?:watch|get|load|see)|doesn'?t (?:work|load|play)|stopped working|interrupt\w*|unavailable)\b/i,
    ],
    not: settledOr(
      /\b(?:my channel|subscribers?|strike|monetis\w*|monetiz\w*|comments?|upload\w*|live chat|live stream my|go live|going live|price|add (?:the )?channels?|settle down|agreement|dispute)\b/i,
    ),
    ack: [
      'Live TV is no good after the moment has gone.',
      "It's live TV and on now, so I can see the hurry.",
      'You want your live channels on now, not tomorrow.',
    ],
    ask: [
      {
        text: 'Is it every channel, or only some?',
        unless: /\b(?:every|all|only|some|one|certain|fox|espn|nbc|abc|cbs|cnn|tnt|tbs|local|none|no)\b/i,
      },
      { text: 'Which device are you watching on?', unless: WHICH_SCREEN },
      {
        text: 'Is there a code or a message on the screen?',
        unless: /\b(?:error|code|message|says?|black screen|interrupt\w*)\b/i,
      },
    ],
    quick: [
      {
        text: 'Going to another channel and back often wakes a live stream that hangs.',
        unless: /\b(?:every|all|any|none|no) channels?\b|\bchannels (?:are|aren)/i,
      },
    ],
    detail: 'the device you watch on and your postcode',
    act: [
      'find out what is known about live TV',
      'check whether there is a fault with live TV and when it should be over',
    ],
    hits: [
      "live tv isn't working, the rest is fine",
      'live channels keep buffering during the match',
      'cant watch live tv on the app, error again',
    ],
    misses: ['my channel is down to 100 subscribers', 'when I go live it is not showing'],
  },
  {
    id: 'stream-behind-live',
    matter: 'the delay on the stream',
    sectors: ['streaming', 'broadband', 'social'],
    when: [
      /\b(?:stream\w*|live ?stream\w*|app|feed|live)\b/i,
      /\b(?:behind|delay\w*|spoil\w*|before i (?:see|saw)|seconds? (?:slow|late)|minutes? (?:behind|late|slow)|ahead of|slower than)\b/i,
      /\b(?:game|match|twitter|cable|neighbou?rs?|score|goal|touchdown|pitch|batters?|ball ?game|radio|phone alerts?|live|broadcast|race|fight)\b/i,
    ],
    not: settledOr(
      /\b(?:audio|sound|rain delay|delayed (?:flight|train|order|start)|release|behind the scenes|kick[- ]?off (?:is )?delayed|payment|subtitles|captions|update)\b/i,
    ),
    ack: [
      'Hearing the score before you see it takes the fun out of a match.',
      'Live should feel live, so I see why that grates.',
      'A stream often runs a little behind, and you want as little of that as possible.',
    ],
    ask: [
      {
        text: 'How far behind is it, and on which device?',
        unless: new RegExp(
          `${WHICH_SCREEN.source}|\\b(?:\\d+|two|three|few|couple|half|one) (?:of )?(?:seconds?|minutes?|mins?|secs?|batters?|plays?)\\b`,
          'i',
        ),
      },
      { text: 'Which device are you watching on?', unless: WHICH_SCREEN },
    ],
    quick: [
      {
        text: 'Jumping to live with the live button, or reopening the stream, often wins back a few seconds.',
        unless: /\b(?:live button|re-?open\w*|refresh\w*|re-?load\w*)\b/i,
      },
      {
        text: 'Muting score alerts during the match keeps your phone from giving the goals away.',
        unless: /^(?![\s\S]*\balerts?\b)/i,
      },
    ],
    detail: 'the device and the match it happened with',
    act: ['pass it to the team that runs the live stream', 'see what can be done about the gap on that device'],
    hits: [
      'your stream is a minute behind, neighbors cheer before I see the goal',
      'live game on the app is two plays behind twitter lol',
      'the feed is so delayed that alerts spoil the match',
    ],
    misses: ['rain delay, still live on the app', 'audio is behind on the live stream'],
  },
  {
    id: 'app-shows-error',
    matter: 'the app not working when you want to watch',
    sectors: ['streaming'],
    when: [
      /\b(?:app|roku|fire ?(?:tv|stick)|chrome ?cast|smart ?tv|player|web ?player)\b/i,
      /\b(?:loading error|error (?:code|message)?|keeps? (?:crash\w*|freez\w*|clos\w*|stopp\w*|load\w*|kick\w*|log\w* me)|won'?t (?:open|load|start|work)|wont (?:open|load|start|work)|crash(?:es|ed|ing)|stuck (?:on|at)|black screen|not (?:working|loading|opening)|trash|garbage|fix (?:the|your|this|it|ur)|fix\. the|having trouble playing|spinning)\b/i,
    ],
    not: settledOr(
      /\b(?:sound|audio|captions?|subtitles?|ads?\b|commercials?|log(?:ging)? ?in|password|billing|charg\w*|shuffle|play ?lists?|price|my channel|account|wrong|left handed|layout|recommend\w*|download\w*|hacked)\b/i,
    ),
    ack: [
      'You want to press play and see your show, not an error.',
      "It's annoying to get an error when you want to watch.",
      'An app that fails when you want to watch is no use.',
    ],
    ask: [
      { text: 'Which device is it on?', unless: WHICH_SCREEN },
      {
        text: 'Does it go wrong when the app opens, or when you press play?',
        unless: /\b(?:open\w*|start\w*|launch\w*|play(?:ing|s|back)?|watch\w*|middle|load(?:ing)? (?:error|screen))\b/i,
      },
      {
        text: 'Is it every title, or just one?',
        unless: /\b(?:every(?:thing)?|all|any|only|opens?|load(?:ing|s)?|crash\w*|launch\w*)\b/i,
      },
    ],
    quick: [
      {
        text: 'If you have not tried it yet, delete the app, restart the device and install it again.',
        unless: RESTARTED,
      },
    ],
    detail: 'the device and the app version',
    act: ['check for a known fault with the app there', 'find out what that error is and what clears it'],
    hits: [
      'spinning wheel, then the fire stick app quits. every evening',
      'FIX THE APP on fire tv',
      'app keeps crashing when I press play on xbox',
    ],
    misses: ['app is not working for logging in, wrong password', 'your app has no sound'],
  },
];
