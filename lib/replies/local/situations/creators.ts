import { settledOr } from './settled';
import type { Situation } from './situation';

const CHANNEL_ADDRESS = 'the link to your channel';

/** What goes wrong for people who publish: videos, channels, streams, podcasts. */
export const CREATORS: readonly Situation[] = [
  {
    id: 'monetisation-wait',
    sectors: ['social'],
    when: [
      /\b(?:moneti[sz]\w*|partner program\w*|ad ?sense|ad revenue|earnings)\b/i,
      /\b(?:appl\w+|review\w*|wait\w*|still|no (?:answer|reply|response)|months?|weeks?|pending|reject\w*|denied|lost|losing|disabled|not)\b/i,
    ],
    not: settledOr(
      /\b(?:any tips|tips for|my (?:web ?)?site|pay rise|company earnings|shareholders?|fiscal|dividend)\b/i,
    ),
    ack: [
      "Waiting on your monetization is hard when you've put so much work in.",
      'I can see why you want an answer on your monetization.',
      "You've done your part for the channel, so a hold-up with its earnings is frustrating.",
    ],
    matter: 'the hold-up with your monetization',
    ask: [
      {
        text: 'Does it show as under review, or turned down?',
        unless:
          /\b(?:turned off|earnings?|appeal|revenue|payouts?|approved)\b|\b(?:review|reject\w*|denied|turned down|disabled|pending)\b/i,
      },
      {
        text: 'When did you apply?',
        unless:
          /\b(?:turned off|appeal|\d+ days|in review)\b|\b(?:earnings?|revenue|payouts?|ads?|accepted|approved|got approved)\b|\b(?:ago|weeks?|months?|since|january|february|march|april|may|june|july|august|september|october|november|december)\b/i,
      },
    ],
    detail: CHANNEL_ADDRESS,
    act: ['see where the review stands', 'find out what it is waiting for'],
    hits: [
      'applied for monetisation in june, still no answer',
      'my channel monetization has been under review for 2 months',
      'adsense earnings not showing since last week, losing money',
    ],
    misses: ['company earnings are up', 'you monetise everything'],
  },
  {
    id: 'copyright-claim',
    sectors: ['social'],
    when: [
      /\b(?:copyright|content id|counter[- ]?notif\w*|dmca|strikes?|claimed (?:my|on my)|claim on my)\b/i,
      /\b(?:videos?|channel|song|music|upload\w*|stream|notification|strike|content)\b/i,
    ],
    not: settledOr(/\b(?:train|rail|bus|tube|workers|walkout|airline|insurance|baggage)\b/i),
    ack: [
      "A copyright claim you don't agree with is so frustrating.",
      'I can see why you want the copyright claim looked at properly.',
      'You need a clear answer on the copyright claim.',
    ],
    matter: 'the copyright claim',
    ask: [
      { text: 'Have you disputed it already?', unless: /\b(?:disput\w*|counter|appeal\w*|contacted)\b/i },
      { text: 'Is it a claim on the video or a strike on the channel?', unless: /\b(?:strike|claim)\w*\b/i },
    ],
    quick: [
      {
        text: 'Please keep whatever shows your rights at hand, as a dispute asks for it.',
        unless: /\b(?:disput\w*|counter|appeal\w*|contacted|fair use|proof)\b/i,
      },
    ],
    detail: 'the link to the video',
    act: ['see where the dispute stands', 'find out what the claim rests on'],
    hits: [
      'got a copyright strike on my channel for music i have a licence for',
      "haven't heard back about the counter notification for our video",
      'someone claimed my song and my video earns nothing now',
    ],
    misses: ['train strikes again', 'lovely video content'],
  },
  {
    id: 'video-upload-blocked',
    sectors: ['social'],
    when: [
      /\b(?:upload\w*|posted|publish\w*|live ?stream\w*|premiere)\b/i,
      /\b(?:videos?|stream|shorts?|reels?|channel|podcasts?|episodes?)\b/i,
      /\b(?:block\w*|stuck|fail\w*|error|won[’']?t|can[’']?t|cannot|doesn[’']?t|not|removed|taken down|rejected|processing|restricted|\d ?%)\b/i,
    ],
    not: settledOr(
      /\b(?:editor|premiere pro|export\w*|render\w*|next episode|new episodes?|season|selfie|passport|documents?)\b/i,
    ),
    ack: [
      "It's frustrating when a video won't upload as it should or stay up.",
      "You've put work into that video, so I can see why you're annoyed.",
      'I can see why you want that video up as it should be.',
    ],
    matter: 'the trouble with your video',
    ask: [
      {
        text: 'Does it show an error or a notice?',
        unless:
          /\b(?:strikes?|stuck|processing|360p|removed|blocked)\b|\b(?:says?|error|copyright|policy|reason|message)\b/i,
      },
      {
        text: 'Is it every video, or just this one?',
        unless:
          /\b(?:any ?thing|mp4|files|(?:try|trying|tried) to upload an?|uploads|broadcasts|longer than|listing|videos|cover|was removed|video removed)\b|\b(?:every|whenever|all|each|any)\b/i,
      },
    ],
    quick: [
      {
        text: 'A second try from a computer on a cable often gets past the point where it sticks.',
        unless:
          /^(?![\s\S]*\b(?:stuck|fail\w*|error|\d+ ?%)\b)|\b(?:block\w*|removed|taken down|rejected|restricted|strikes?|live|stream\w*|cable|re-?upload\w*|processing|again)\b/i,
      },
    ],
    detail: 'the link to the video',
    act: ['see what stopped it', 'find out what is holding it up'],
    hits: [
      'whenever i upload my video gets blocked',
      'my video has been stuck processing at 95% since i uploaded it',
      "can't publish a live stream, the channel gives an error",
    ],
    misses: ['posted a lovely video of your staff', 'uploaded my passport and it was fine'],
  },
  {
    id: 'views-or-comments-wrong',
    sectors: ['social'],
    when: [
      /\b(?:views?|likes?|dislikes?|subscribers?|subs|followers?|comments?|reach|impressions|analytics)\b/i,
      /\b(?:videos?|channel|posts?|account|stream|page|reels?)\b/i,
      /\b(?:gone|missing|disappear\w*|took|taken|remov\w*|drop\w*|lost|stuck|not (?:count\w*|show\w*|register\w*|updat\w*)|off|disabled|frozen|back|wrong|down)\b/i,
    ],
    not: settledOr(
      /\b(?:room with|sea view|hotel|worldview|my views on|order|parcel|stock|would like|looks? like|feel like|like (?:a|the|this|that|it)|food|flight)\b/i,
    ),
    ack: [
      "It's frustrating when views or comments aren't right and you don't know why.",
      'Views and comments should show as they are.',
      'I can see why you want those numbers or comments explained.',
    ],
    matter: 'your numbers or comments not being right',
    ask: [
      {
        text: 'Is it one video, or all of them?',
        unless:
          /\b(?:subscri\w*|subs|followers?|any channel|reels)\b|\b(?:all|every|whole|my (?:new|latest|last) video|one video)\b/i,
      },
      {
        text: 'When did you notice it?',
        unless: /\b(?:today|yesterday|since|last (?:night|week)|ago|before i slept|overnight)\b/i,
      },
    ],
    detail: CHANNEL_ADDRESS,
    act: ['find out what is behind it', 'pass it to the team that looks after channels'],
    hits: [
      'why did you take views off my new video, had 70 now 30',
      'comments are disabled on my channel and i want them back',
      'subscribers not updating on my page for days',
    ],
    misses: ['room with great views', 'i would like the channel back on tv'],
  },
  {
    id: 'video-quality-low',
    sectors: ['broadband', 'streaming', 'social'],
    when: [
      /\b(?:4k|1080p?|720p?|480p?|hd|uhd|hdr|picture quality|resolution|blurry|pixelated)\b/i,
      /\b(?:watch\w*|stream\w*|videos?|tv|shows?|movies?|films?|play\w*|channel)\b/i,
      /\b(?:only|lower|not|won[’']?t|doesn[’']?t|can[’']?t|blurry|pixelated|stuck|bad|poor|awful|why|no)\b/i,
    ],
    not: settledOr(
      /\b(?:deliver\w*|order\w*|for sale|buy|bought|price|camera|monitor|hard drive|photo|print\w*|upload\w*)\b/i,
    ),
    ack: [
      'I can see why you want a sharper picture than that.',
      "It's annoying when the picture isn't what it should be.",
      "A poor picture spoils whatever you're watching.",
    ],
    matter: 'the poor picture quality',
    ask: [
      {
        text: 'Is it every title, or only some?',
        unless: /\b(?:football|match|channel|rented|linux|hdr)\b|\b(?:every|all|some|only this|one)\b/i,
      },
      {
        text: 'Which device are you watching on?',
        unless: /\b(?:tv|phone|tablet|laptop|roku|stick|xbox|ps ?[345]|ipad|browser|chromecast)\b/i,
      },
    ],
    quick: [
      {
        text: "Check the quality setting in the player isn't fixed to a lower one.",
        unless:
          /\b(?:football|match|channel|linux|hdr|black levels)\b|\b(?:settings?|selected|set to|tried|every option)\b/i,
      },
    ],
    detail: 'the title and your device',
    act: ['check what quality that title has', 'see what your device is being sent'],
    hits: [
      'trying to watch in 4k and it only plays 1080p on my tv',
      'why is the stream so blurry, my connection is fine',
      'picture quality is awful on every show tonight',
    ],
    misses: ['bought a 4k tv, price was good', 'the 4k movie looked wonderful, watched twice'],
  },
  {
    id: 'episodes-missing',
    sectors: ['broadband', 'streaming'],
    when: [
      /\b(?:episodes?|eps?|seasons?|series|show)\b/i,
      /\b(?:upcoming|next|latest|new|last|tonight[’']?s|this week[’']?s|today[’']?s|rest of|season \d+|episode \d+|only (?:up to|goes|has))\b/i,
      /\b(?:missing|not (?:there|up|on|out|available|uploaded|showing|listed)|isn[’']?t (?:there|up|on|out|available)|where(?: is|[’']s| are)?|when|no sign|still|stops at|gone|n[’']t (?:see|find))\b/i,
      /\b(?:watch\w*|stream\w*|app|platform|episodes?|binge|season|guide|dvr|record\w*)\b/i,
    ],
    not: settledOr(
      /\b(?:season (?:\d+|two|three|four|five|six) when|when(?:['’]?s| is| will| are)? season|acting|not over it|season tickets?|football season|book series|store|shop|delivery|game|patch|battle pass|fashion|of the season|buffer\w*|error|crash\w*|sub(?:title)?s?|how many shows)\b/i,
    ),
    ack: [
      "It's so annoying when the episode you want to watch isn't there.",
      "You're ready to watch the next episode and it isn't there.",
      "You want to see those episodes, so let's find out where they are.",
    ],
    matter: 'the missing episodes',
    ask: [
      { text: 'Which title or episode is it?', unless: /\b(?:episode|ep|season|series) ?\d+|["“#]/i },
      {
        text: 'Which country are you watching in?',
        unless: /\b(?:uk|us|usa|canada|australia|india|ireland|in [A-Z][a-z]+)\b/,
      },
    ],
    quick: [
      {
        text: 'Searching for the show by its name often finds what the home page does not list yet.',
        unless: /\b(?:search\w*|look(?:ed|ing) (?:it|for)|stops? at|guide|dvr|record\w*|rest of)\b/i,
      },
    ],
    detail: 'the show and your country',
    act: ['find out when it goes up', 'check if it should be there already'],
    hits: [
      "where is this week's episode, still not up",
      'the last season stops at episode 6 in the app, rest of them missing',
      'upcoming episodes not showing in my guide anymore',
    ],
    misses: [
      'episode 4 where he leaves it all by the sea, still not over it, watch it',
      'what an episode tonight',
      'new season of football starts today',
    ],
  },
];
