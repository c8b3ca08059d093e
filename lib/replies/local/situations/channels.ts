import { RESTARTED, settledOr } from './settled';
import type { Situation } from './situation';

/** What people who make videos, and people with a new layout or an old device, write about. */
export const CHANNELS: readonly Situation[] = [
  {
    id: 'new-look-disliked',
    sectors: ['streaming', 'social', 'software', 'games'],
    when: [
      /\b(?:(?:new|latest|updated|re-?designed|current|this) (?:\w+ )?(?:interface|ui|layout|look|design|menu|home ?(?:page|screen)|dashboard|version of the (?:app|site)|navigation|guide|update)|interface|redesign\w*|ui (?:is|update|change))\b/i,
      /\b(?:hate\w*|horrible|awful|terrible|ugly|worst|worse|sucks?|garbage|trash|confus\w*|bring back|go back|change it back|old (?:one|interface|layout|version|look|ui|design)|un ?usable|can'?t find|hard to|annoying|stupid|ridiculous|dislike|mess|clunky|not (?:a fan|user friendly|intuitive))\b/i,
    ],
    not: settledOr(
      /\b(?:love|crash\w*|freez\w*|slow\w*|won'?t (?:open|load)|battery|not (?:load|work)\w*|broke\w*|restaurant|store layout|lag\w*|error|can'?t log|sign in|drain\w*|phone|i ?os|windows|laptop|gameplay)\b/i,
    ),
    ack: [
      'A layout that gets between you and what you came for is a pain.',
      'Thanks for telling us what the new layout is like to use.',
      "It's annoying to have to learn your way around a new layout.",
    ],
    matter: 'the new layout getting in your way',
    ask: [
      {
        text: 'What is the hardest thing to get to now?',
        unless: /\b(?:can'?t find|hard to (?:find|get)|where (?:is|are)|because|no longer)\b/i,
      },
    ],
    detail: 'a screenshot of what gets in your way',
    act: ['pass it on to the people who design it', 'see if there is a quicker way to what you need'],
    hits: [
      'your latest redesign is a clunky mess',
      'the new layout is so confusing, bring back the old one',
      'your redesign is ugly and hard to use',
    ],
    misses: ['new update is awful, the app crashes', 'love the new design, not hard to use at all'],
  },
  {
    id: 'player-part-missing',
    sectors: ['streaming', 'social'],
    when: [
      /\b(?:up ?next|autoplay|auto ?play|suggest(?:ed|ions)|recommend\w*|shuffle|repeat|skip intro|sidebar|like button|play button|queue|continue watching|watch ?list|my (?:stuff|list)|search bar|full ?screen|picture in picture|mini ?player|thumbnails?|history)\b/i,
      /\b(?:not (?:show\w*|work\w*|appear\w*|there|load\w*|sav\w*|updat\w*)|(?:won'?t|wont|wouldn'?t|would not|does ?n'?t|do not|don'?t|isn'?t|aren'?t) (?:\w+ )?(?:show|work\w*|appear|load|save|update|there)\w*|gone|missing|disappear\w*|vanish\w*|broken|glitch\w*)\b/i,
      /\b(?:videos?|app|shows?|songs?|youtube|music|play\w*|watch\w*|episodes?|list|tv|phone|browser)\b/i,
    ],
    not: settledOr(
      /\b(?:restaurants?|search results? for my|notification|my video (?:is|was) (?:removed|deleted)|monetis\w*|views|subscribers|charged|lyrics|album cover|remove\w*)\b/i,
    ),
    ack: [
      "A part of the player you rely on is gone, so let's see why.",
      'You want that part of the player back where it was.',
      'Your lists and playback buttons should show without a hunt for them.',
    ],
    matter: 'that part of the player not working',
    ask: [
      {
        text: 'Is it in the app, in a browser, or both?',
        unless: /\b(?:app|browser|chrome|safari|desktop|phone|tv|both|web ?site)\b/i,
      },
    ],
    quick: [
      {
        text: 'Refresh the page or close the app fully once, which can bring back a part that did not load.',
        unless: RESTARTED,
      },
    ],
    detail: 'a screenshot of what you see',
    act: ['find out whether it is a fault or a change', 'pass it on with your device'],
    hits: [
      'autoplay is not working on my videos',
      'my watchlist is gone from the app',
      'the up next list wont show on youtube anymore',
    ],
    misses: ['recommend a restaurant, the app list is gone', 'queue at the till, not there'],
  },
  {
    id: 'channel-terminated',
    sectors: ['streaming', 'social'],
    when: [
      /\b(?:terminat\w*|(?:channel|account|page|profile) (?:\w+ ){0,3}(?:taken down|deleted|removed|disabled|banned|suspended)|(?:deleted|removed|disabled|banned|suspended) (?:my|our) (?:channel|account|page|profile))\b/i,
      /\b(?:channels?|videos?|strikes?|guidelines?|terms|spam|appeal\w*|youtube|creators?|subscribers)\b/i,
    ],
    not: settledOr(
      /\b(?:contract|employment|bank|flight|please (?:delete|remove|terminate) (?:this|his|her|that|their)|should be (?:terminated|banned|deleted)|subscription|early termination|fee|delete my own|how (?:do|can) i delete)\b/i,
    ),
    ack: [
      'Losing your channel is a heavy blow, and you deserve a clear reason.',
      'That channel is your work, so I can see why you want it looked at again.',
      'Being told that you broke rules you say you kept is hard to take.',
    ],
    matter: 'the loss of your channel',
    ask: [
      { text: 'Have you sent in an appeal, and what came back?', unless: /\bappeal\w*|denied|rejected\b/i },
      {
        text: 'Which rule does the email name?',
        unless: /\b(?:spam|copyright|guidelines?|terms|scam|hate|misleading|child|harass\w*|for)\b/i,
      },
    ],
    quick: [
      {
        text: 'Please keep the email about it, as an appeal goes by the rule it names.',
        unless: /\b(?:appeal\w*|no (?:e-?mail|warning|reason)|denied|rejected|without)\b/i,
      },
    ],
    detail: 'the link to the channel',
    act: ['find out where the appeal stands', 'see which step is open to you now'],
    hits: [
      'my channel was terminated for spam and i never spammed',
      'you deleted my channel without any strikes',
      'channel suspended and the appeal was denied, no reason',
    ],
    misses: ['this channel should be terminated for spam', 'early termination fee for my account removed'],
  },
  {
    id: 'video-still-processing',
    sectors: ['streaming', 'social'],
    when: [
      /\b(?:processing|stuck (?:at|to|on|in) (?:\d+ ?p|\d+ ?%|360|480|720|sd)|(?:4k|1440p?|1080p?|2160p?|720p?|hd|60 ?fps)\b)/i,
      /\b(?:upload\w*|my (?:\w+ )?videos?|my quality|process\w*|how long|take|takes)\b/i,
      /\b(?:stuck|how long|take|takes|hours?|still|not|only|low|slow|days?|forever)\b/i,
    ],
    not: settledOr(
      /\b(?:refund|payment|order|visa|application|tv|netflix|episodes?|movies?|monitor|processing fee|watch(?:ing)? (?:on|in)|can'?t watch|buffer\w*)\b/i,
    ),
    ack: [
      'The higher resolutions are often ready some time after the upload itself, longer for 4K and 60 fps.',
      'A new upload often starts out in low quality until the rest is processed.',
      'Long or high-resolution uploads take a while to show in full quality.',
    ],
    matter: 'the wait for your video to process',
    ask: [
      {
        text: 'How long ago did the upload finish?',
        unless: /\b(?:\d+|few|couple of|several) (?:hours?|hrs?|days?|mins?|minutes)|yesterday|today|last night\b/i,
      },
      { text: 'How long is the video?', unless: /\b\d+ ?(?:min\w*|hours?) (?:long|video)\b/i },
    ],
    quick: [
      {
        text: 'Higher resolutions usually come after the upload itself, so leave it up and look again later.',
        unless: /\b(?:days?|weeks?|forever|re-?upload\w*|deleted)\b/i,
      },
    ],
    detail: 'the link to the video',
    act: ['see whether it is still being processed', 'check what it is waiting for'],
    hits: [
      'how long does a 4k video take, my upload is stuck at 360p',
      'my video is still processing after 5 hours',
      'uploaded in 1080p and it is only showing low quality, hours now',
    ],
    misses: ['refund still processing, how long', 'watching on my tv only 720p, not hd'],
  },
  {
    id: 'creator-few-views',
    sectors: ['streaming', 'social'],
    when: [
      /\b(?:my|our)\b.{0,40}\b(?:videos?|channels?|posts?|content|streams?|reels?|shorts)\b/i,
      /\b(?:(?:not|(?:is|are|was|were|do|does|did|has|have|had|wo|ca|would|could)n'?t|never|aren'?t|dont|hardly|barely|stopped|no longer) (?:\w+ ){0,3}(?:get(?:ting)?|getting any|reach\w*|grow\w*|recommend\w*|shown|any|push\w*) ?(?:any |many )?(?:views?|likes?|anyone|people|subs\w*|impressions|reach)?|(?:no|0|zero|few|low) (?:views?|impressions|reach|likes)|shadow ?bann?\w*|how (?:do|can) i (?:get|grow) (?:more )?(?:views|subs\w*|my channel))\b/i,
    ],
    not: settledOr(
      /\b(?:monetis\w*|monetiz\w*|upload\w* (?:fail|error|stuck)|removed|deleted|strike|copyright|went down|dropped|took|take|disappear\w*|frozen|comments?|refund|analytics (?:is|are) (?:wrong|down)|notifications?|e-?mail\w*|age restrict\w*)\b/i,
    ),
    ack: [
      'Putting work in and getting hardly any views is discouraging.',
      'No single setting brings views, but there are things that help people find you.',
      'It is hard to keep going when the views stay flat.',
    ],
    matter: 'your work being seen by so few',
    ask: [
      {
        text: 'Where do your analytics say the views you do get come from: search, suggestions or subscribers?',
        unless: /\b(?:analytics|search|impressions|suggest\w*)\b/i,
      },
    ],
    quick: [
      {
        text: 'The analytics page often shows where views come from and what has changed.',
        unless: /^(?![\s\S]*\bvideos?\b)|\b(?:shadow ?bann?\w*|titles?|thumbnails?|zero|not (?:show\w*|appear\w*))\b/i,
      },
    ],
    detail: 'the link to your channel',
    act: ['see whether anything on it holds your videos back', 'find you the guides for that'],
    hits: [
      'my videos are not getting any views, is there a setting',
      'i think my channel is shadowbanned, zero impressions',
      'how do i get more views on my channel',
    ],
    misses: ['my video was removed, no views', 'my views dropped on my channel last night'],
  },
  {
    id: 'views-dropped',
    sectors: ['streaming', 'social'],
    when: [
      /\b(?:views?|view count|subs|subscribers?|likes?|watch ?time|followers?)\b/i,
      /\b(?:drop\w*|went (?:down|from)|go(?:ing)? down|take (?:\w+ )?(?:views|subs\w*)|took|taking|remov\w*|disappear\w*|frozen|stuck|froze|los(?:t|ing)|decreas\w*|now (?:it|i) (?:has|have)|fell|delet\w*)\b/i,
      /\b(?:videos?|channels?|youtube|upload\w*|my|our|overnight)\b/i,
    ],
    not: settledOr(
      /\b(?:interview|sea view|room|dropped (?:a|the|my|her|his) (?:new )?(?:video|album|song|single|mixtape|phone)|monetis\w*|monetiz\w*|comments?|e-?mails?|hotel|took down|taken down|strike|copyright|hacked|subscription|terminat\w*)\b/i,
    ),
    ack: [
      'Seeing your views or subscribers go down is a shock.',
      'A count can pause or go back a little while the views behind it are being checked.',
      'Views can be checked after the first count, so a number can fall and still come back.',
    ],
    matter: 'what happened to your numbers',
    ask: [
      {
        text: 'Is it that one video, or all of them?',
        unless:
          /\b(?:all (?:my|of)|every|new video|that video|this video|one video|channel|my (?:latest|last) video)\b/i,
      },
      { text: 'Do your analytics show the same number?', unless: /\banalytics|studio\b/i },
    ],
    quick: [
      {
        text: 'Such counts are often checked and corrected for a while, so they may still change.',
        unless: /\b(?:days|weeks?|months?|every (?:day|time)|always)\b/i,
      },
    ],
    detail: 'the link to the video',
    act: ['see what was taken out of the count and why', 'check whether the count is still being reviewed'],
    hits: [
      'why did you remove views from my video overnight',
      'my subscribers dropped by 200 on my channel',
      'views on my video are frozen at 301',
    ],
    misses: ['he dropped a new video, great views', 'lost the sea view we paid for, my room'],
  },
  {
    id: 'phone-check-refused',
    sectors: ['streaming', 'social'],
    when: [
      /\b(?:verif\w*|verification code|confirm)\b/i,
      /\b(?:(?:problem|trouble|error|issue) (?:sending|verifying|with)|(?:enter|use|try) a different (?:phone )?number|(?:number|phone) (?:\w+ ){0,4}(?:not accepted|can'?t be used|invalid|too many|already)|too many (?:accounts|times|codes)|(?:won'?t|wont|not|can'?t|cannot) (?:\w+ ){0,3}(?:accept|take|verify|send)\w*)\b/i,
      /\b(?:phone|mobile|number|code|sms|text)\b/i,
    ],
    not: settledOr(
      /\b(?:bank|flight|order|parcel|delivery|passport|old (?:phone|number)|lost (?:my )?phone|new (?:phone|number)|authenticator|credit card|password reset)\b/i,
    ),
    ack: [
      'Having a working phone number turned down is puzzling.',
      'The phone check should take your number and be done.',
      'You only want that number checked so that you can get on.',
    ],
    matter: 'your number being turned down',
    ask: [
      {
        text: 'Has that number been used to verify another account before?',
        unless: /\b(?:other|another|first|never used|new) (?:accounts?|channels?|time)\b|too many/i,
      },
    ],
    quick: [
      {
        text: 'Too many tries often block a number for a while, so give it a day before the next one.',
        unless: /\b(?:used|accept\w*|landline|days?|weeks?|first (?:try|time)|yesterday)\b/i,
      },
    ],
    detail: 'the email on your account',
    act: ['see why the number is refused', 'find another way to have it checked'],
    hits: [
      'it says there was a problem sending the verification code, use a different number',
      'cant verify my phone, says number already used too many times',
      'your site wont accept my mobile number to verify my channel',
    ],
    misses: ['lost my phone, cant get the verification code', 'the bank wont accept my number to verify'],
  },
  {
    id: 'app-not-on-device',
    sectors: ['streaming'],
    when: [
      /\b(?:app|hulu|netflix|spotify|youtube|disney\w*|prime|channel)\b/i,
      /\b(?:no longer (?:support\w*|available|works?)|not (?:supported|compatible|available) (?:on|for|with)|isn'?t (?:supported|available|compatible) (?:on|for|with)|can'?t find (?:the |your )?app|disappeared from|won'?t (?:install|download)|(?:remove|removed|took) (?:the |your )?app|old(?:er)? (?:tv|device|roku|model))\b/i,
      /\b(?:tv|roku|fire ?stick|apple tv|blu-?ray|xbox|ps ?\d|playstation|chromecast|samsung|lg|sony|vizio|tablet|i ?pad)\b/i,
    ],
    not: settledOr(
      /\b(?:flight|parcel|shows?|songs?|episodes?|season|movies?|my channel|in my country|log ?in|password)\b/i,
    ),
    ack: [
      'Losing the app on a TV that still works is annoying.',
      'Older devices do drop out of support at some point, so the exact model decides it.',
      'You want to keep using the app on the device you have.',
    ],
    matter: 'the app not being there for your device',
    ask: [
      { text: 'Which model and year is it?', unless: /\b(?:20[012]\d|gen(?:eration)?|\d(?:st|nd|rd|th) gen\w*)\b/i },
      { text: 'Was the app on it before?', unless: /\b(?:no longer|removed?|disappeared|used to|was|took|anymore)\b/i },
    ],
    quick: [
      {
        text: 'A streaming stick or console on the same TV, if you have one, usually gets round it.',
        unless:
          /\b(?:sticks?|fire ?stick|roku|chromecast|apple tv|consoles?|xbox|ps ?\d|playstation|tablet|i ?pad|blu-?ray|phone)\b/i,
      },
    ],
    detail: 'the model number of the device',
    act: ['check whether that model is still supported', 'see what you can use instead'],
    hits: [
      'your app is no longer supported on my samsung tv',
      'cant find the app, it is not available on my lg tv',
      'the app disappeared from my roku',
    ],
    misses: ['episodes not available on my tv app', 'forgot my password, app not supported on tv'],
  },
];
