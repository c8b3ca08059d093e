import { RESTARTED, settledOr } from './settled';
import type { Situation } from './situation';

const ELSEWHERE = /\b(?:flights?|trains?|parcels?|couriers?|restaurants?|hotels?|cinema|meter|gym|shop(?:s|ping)?)\b/i;
const SCREENS =
  /\b(?:apple ?tv|roku|fire ?(?:tv|stick)|chromecast|smart ?tv|samsung|lg|sony|xbox|ps ?\d|playstation|i ?phone|i ?pad|android|laptop|pc|mac(?:book)?|computer|browser|chrome|firefox|safari|desktop)\b/i;
const WATCHED_ON = { text: 'Which device are you watching on?', unless: SCREENS };
const PLAYED_ON = { text: 'Which device is it on?', unless: SCREENS };

/** What is watched and listened to, and what goes wrong with it. */
export const STREAM_TROUBLES: readonly Situation[] = [
  {
    id: 'ad-break-freezes',
    sectors: ['streaming'],
    when: [
      /\b(?:ads?|adverts?|commercials?|ad breaks?)\b/i,
      /\b(?:freez\w*|froze\w*|stuck|crash\w*|restart\w*|black screen|buffer\w*|(?:won'?t|doesn'?t|wont|not|never) (?:go|come) back|start(?:s|ing)? (?:the (?:show|episode|ad)s? )?over|same (?:ads?|point|spot)|loops?|loop(?:ed|ing)|error|kicks?)\b/i,
      /\b(?:shows?|episodes?|movies?|films?|watch\w*|app|series|back|play\w*|middle|videos?|stream\w*|song|music|live)\b/i,
    ],
    not: settledOr(
      /\b(?:ad[- ]?free|no ads|without ads|pay(?:ing)? (?:to not|for no|not to)|run(?:ning)? (?:an|my) ads?|ad campaign|ads? manager|my ads?|commercials? (?:always )?(?:work|play)s? (?:fine|perfect\w*|great)|ads? (?:always )?(?:work|play)s? (?:fine|perfect\w*|great))\b/i,
    ),
    ack: [
      'Losing your place to an advert is maddening.',
      'An ad break should end where your show goes on.',
      'Sitting through the same ad again because it froze is no fun.',
    ],
    matter: 'the ad break getting stuck',
    ask: [WATCHED_ON, { text: 'Is it every show, or only some?', unless: /\b(?:every|all|any|each|only|one show)\b/i }],
    quick: [
      {
        text: 'Close the app fully and unplug the device for a minute, which can clear a stuck ad break.',
        unless: new RegExp(`${RESTARTED.source}|web ?site|browser|chrome`, 'i'),
      },
    ],
    detail: 'the email on your account and the show it happened in',
    act: ['see what happens at that ad break', 'pass it on with your device'],
    hits: [
      'every ad freezes and i have to restart the show',
      'show goes to commercial and then black screen, never comes back',
      'the ads keep crashing the app in the middle of an episode',
    ],
    misses: [
      'i pay for no ads and still see ads in shows, stuck',
      'ads play perfectly, then the film is stuck on a wheel',
    ],
  },
  {
    id: 'live-tv-skips',
    sectors: ['streaming', 'broadband'],
    when: [
      /\b(?:live (?:tv|channels?|stream\w*|sports?|game)|livetv|channels?)\b/i,
      /\b(?:skip(?:s|ping|ped)?|jump(?:s|ing)?|stutter\w*|glitch\w*|chopp?y|lag\w*|buffer\w*|freez\w*|froze|cuts? out|drops? out|pixel\w*)\b/i,
    ],
    not: settledOr(
      /\b(?:my channel|you ?tube channel|subscribers?|skip (?:the )?ads?|monetis\w*|tune\w*|aerial|signal|dish|satellite|engineer)\b/i,
    ),
    ack: [
      'Live TV that keeps skipping is hard to watch.',
      'With live TV you miss what it skips, I know.',
      'Skips and stutters spoil anything you watch live.',
    ],
    matter: 'the skipping on live TV',
    ask: [
      {
        text: 'Is it every channel, or only some?',
        unless: /\b(?:every|all|any|each|only|espn|fox|nbc|cbs|abc|cnn|bbc|itv|sky) ?(?:channels?)?\b/i,
      },
      WATCHED_ON,
    ],
    quick: [
      {
        text: 'Going to another channel and back often gets a stuttering one into step again.',
        unless: /\b(?:every|all|any|each) channels?\b/i,
      },
    ],
    detail: 'the email on your account and the channel',
    act: ['check for trouble with that stream', 'see what is behind the skipping'],
    hits: [
      'why does live tv keep skipping',
      'your live stream buffers every minute',
      'channels are so choppy and glitchy tonight',
    ],
    misses: ['my youtube channel glitched, subscribers wrong', 'how do i skip the ads on live tv'],
  },
  {
    id: 'stream-on-one-network',
    sectors: ['streaming'],
    when: [
      /\b(?:(?:work|school|college|campus|office|hotel|home|one|hospital|uni) ?(?:wi-?fi|network|internet)|(?:on|to|over|via|using|with) (?:my |the |our |work |home )?wi-?fi|wi-?fi)\b/i,
      /\b(?:music|songs?|playlists?|app|episodes?|podcasts?|shows?|videos?|stream\w*|nothing)\b/i,
      /\b(?:won'?t (?:load|play|work|connect)|wont (?:load|play|work|connect)|(?:not|(?:is|are|was|were|do|does|did|has|have|had|wo|ca|would|could)n'?t) (?:load\w*|play\w*|work\w*|connect\w*)|only (?:works|plays|loads)|says (?:i'?m |im |it'?s )?offline|stops)\b/i,
    ],
    not: settledOr(ELSEWHERE),
    ack: [
      "It plays on one connection and not on another, so let's find out what differs.",
      'You want it to play on whatever wifi you are on.',
      'If it fails on one network alone, that tells us where to look.',
    ],
    matter: 'the app not playing on that network',
    ask: [
      {
        text: 'Does it play on mobile data, or on another network?',
        unless: /\b(?:mobile data|cellular|4g|lte|5g|other (?:networks?|wi-?fi)|data|home)\b/i,
      },
      { text: 'Which phone and app version are you on?', unless: SCREENS },
      { text: 'Do other apps load on that network?', unless: /\b(?:other apps|everything else|anything else)\b/i },
    ],
    quick: [
      {
        text: 'Some work and school networks block streaming, and mobile data shows that at once.',
        unless:
          /^(?![\s\S]*\b(?:work|school|college|campus|office|hotel|uni|hospital)\b)|\b(?:mobile data|cellular|4g|5g|lte|data)\b/i,
      },
      {
        text: 'Forgetting the wifi on the device and joining it again often clears this.',
        unless:
          /\b(?:work|school|college|campus|office|hotel|uni|hospital|forgot|forget\w*|re-?join\w*|re-?connect\w*)\b/i,
      },
    ],
    detail: 'your device and the app version',
    act: ['see what can be done about it on that network', 'find out whether it is a known fault'],
    hits: [
      'songs wont play on my work wifi',
      'app says offline when i am on wifi, music only works on data',
      'podcasts not loading over the office network wifi',
    ],
    misses: ['hotel wifi not working, no videos', 'the shop wifi wont connect the app'],
  },
  {
    id: 'title-greyed-out',
    sectors: ['streaming'],
    when: [
      /\b(?:songs?|albums?|tracks?|episodes?|shows?|movies?|podcasts?|playlists?|titles?)\b/i,
      /\b(?:gr[ea]yed out|grey|gray|(?:listed|there|shows?(?: up)?|see it|can see) (?:\w+ ){0,4}(?:but|and) (?:\w+ ){0,4}(?:can'?t|cannot|cant|won'?t|wont|not|(?:is|are|was|were|do|does|did|has|have|had|wo|ca|would|could)n'?t) (?:\w+ )?(?:play|listen|open|watch)|(?:not|un)(?: able to be|able to| available to) play(?:ed)?|not able to play|un ?playable|skips (?:over )?(?:it|them|that|the))\b/i,
    ],
    not: settledOr(/\b(?:grey'?s anatomy|50 shades|fifty shades|grey hair|downloaded|my (?:video|channel)|ads?)\b/i),
    ack: [
      "The title is there and you can't play it, which makes no sense from where you sit.",
      'Seeing it in the list and not being able to play it is annoying.',
      'When a title shows and will not play, its rights for your country may have changed.',
    ],
    matter: "the titles you can't play",
    ask: [
      {
        text: 'Which country is your account set to?',
        unless: /\b(?:country|uk|usa?|canada|australia|india|germany|france)\b/i,
      },
    ],
    quick: [
      {
        text: 'Check that offline mode is off, since it grays out whatever is not downloaded.',
        unless: /\boffline\b/i,
      },
    ],
    detail: 'the link to it and your username',
    act: ['find out what happened to it', 'check its rights for where you are'],
    hits: [
      'both new songs are greyed out for me',
      'half my playlist is greyed out',
      '12 of the 20 podcasts I pinned are unplayable in Malta',
    ],
    misses: ['where is greys anatomy, which episodes', 'my channel shows but you cant play my video'],
  },
  {
    id: 'listing-mixed-up',
    sectors: ['streaming'],
    when: [
      /\b(?:tracks?|songs?|episodes?|albums?|lyrics|artwork|cover|artist(?: page)?|titles?|podcasts?|audio)\b/i,
      /\b(?:are the same|is the same as|same (?:song|track|episode|file)|wrong (?:song|track|artist|episode|order|artwork|cover|album|lyrics|title|page|audio|language)|mis ?labell?ed|mixed up|swapped|out of order|duplicat\w*|mis ?spell\w*|mis ?spelt|typo|another artist|different (?:artist|song|album|episode) (?:with|under|on))\b/i,
    ],
    not: settledOr(
      /\b(?:my (?:video|channel|order)|shuffle|plays the same|same songs? (?:over|every|again)|repeat\w*|ads?|charged|ads? is the same|hdmi|buffer\w*)\b/i,
    ),
    ack: [
      'Well spotted, that needs to go to the people who look after the catalogue.',
      'That sounds like a mix-up in the listing.',
      'What you play should be what the listing says it is.',
    ],
    matter: 'the mix-up in the listing',
    ask: [{ text: 'Could you share the link to it?', unless: /https?:|<link>|\blink\b/i }],
    detail: 'the link to it',
    act: ['pass it to the people who look after the catalogue', 'ask for that listing to be checked'],
    hits: [
      'episode 7 has the wrong title and the wrong artwork',
      'you have the wrong lyrics for this song',
      'episodes are out of order on the season page',
    ],
    misses: ['shuffle plays the same song over and over', 'my order was mixed up, wrong cover'],
  },
  {
    id: 'plays-and-stops',
    sectors: ['streaming'],
    when: [
      /\b(?:music|songs?|spotify|playlists?|podcasts?|audio ?books?|playback|tracks?|albums?)\b/i,
      /\b(?:paus(?:es|ing|ed)|stops?|stopping|stopped|cuts? (?:out|off)|skips?|skipping|turns? off|shuts? off|closes)\b/i,
      /\b(?:half ?way|randomly|by itself|on its own|every (?:few|\d+|time|song)|keeps?|after (?:a|one|\d+)|in the middle|when (?:i|my)|constantly|still|mid ?song|itself)\b/i,
    ],
    not: settledOr(
      /\b(?:ads?|commercials?|notifications?|subscription|cancel\w*|charg(?:ed|ing me)|paus(?:e|ing) my (?:account|membership)|video|episodes? of|can'?t stop (?:listening|playing)|never stops?|wi-?fi)\b/i,
    ),
    ack: [
      'Music that stops by itself is hard to enjoy.',
      'You want it to play through, not stop every few minutes.',
      'Playback that keeps stopping takes the fun out of listening.',
    ],
    matter: 'the playback stopping by itself',
    ask: [
      {
        text: 'Could anybody else be using the account at the same moment?',
        unless: /^(?!.*\b(?:paus\w*|logging|logged|hack\w*|somebody|someone|google home|alexa|echo)\b)/i,
      },
      PLAYED_ON,
      { text: 'Does it do it with downloaded songs as well?', unless: /\b(?:download\w*|offline)\b/i },
    ],
    quick: [
      {
        text: 'On a phone, taking the app out of battery saving often keeps it from being cut off.',
        unless:
          /\b(?:batter(?:y|ies)|tv|alexa|echo|google home|computer|mac|pc|laptop|desktop|xbox|ps ?\d|roku|web|browser|speakers?|car|ads?)\b/i,
      },
    ],
    detail: 'your username and the app version',
    act: ['see what stops it', 'check what else is signed in on your account'],
    hits: [
      'my music keeps pausing by itself halfway through songs',
      'podcast stops every few minutes',
      'songs cut out when i lock my phone, playback just stops',
    ],
    misses: [
      'cant stop listening to this album, keeps getting better',
      'pausing my membership keeps failing, music app',
    ],
  },
  {
    id: 'somebody-else-listens',
    sectors: ['streaming'],
    when: [
      /\b(?:some ?(?:one|body) (?:else )?(?:is |was |keeps |has |has been |using |been )|strangers?|people|random (?:person|guy|people)|hacked?|logg(?:ing|ed) in(?:to)?|not me|wasn'?t me|i (?:never|didn'?t|don'?t) (?:listen|watch|play|add|follow)\w*)\b/i,
      /\b(?:playing|play|listening|listen|watching|watch|using|logging into|logged into|changing|on)\b/i,
      /\b(?:my (?:account|acc|profile|playlists?|spotify|netflix|hulu|music|history|watch ?list|continue watching|recently played))\b/i,
    ],
    not: settledOr(
      /\b(?:bank|card|trouble logging|can'?t log|cannot log|unable to log|subscribers|my (?:channel|videos?)|my phone|playing with|can (?:people|someone)|how (?:can|do) i (?:let|share)|customer service|in my shop)\b/i,
    ),
    ack: [
      "Somebody else in your account isn't something to live with.",
      'It does look as if somebody else may be using your account.',
      'Your account should be yours alone.',
    ],
    ask: [
      {
        text: 'Is it still going on since you changed your password?',
        unless: /^(?!.*\bpassword\b)|\bstill\b/i,
      },
      {
        text: 'Does anybody in your home share the account?',
        unless: /\b(?:family|husband|wife|share\w*|nobody|no ?one|usa|country|russia|brazil|strangers?)\b/i,
      },
    ],
    quick: [
      {
        text: 'Change the password, sign out everywhere and check which apps are linked to the account.',
        unless: /\b(?:signed out|log(?:ged)? out|sign(?:ed)? out) (?:of )?(?:every|all)\w*/i,
      },
      { text: 'Check the apps and services linked to the account too, and the password of your email.' },
    ],
    detail: 'your username',
    act: ['see how to get everybody else signed out', 'see how to lock it down'],
    hits: [
      'someone keeps playing music on my spotify that isnt mine',
      'strangers logging into my account and watching shows on my profile',
      'i never listened to any of this, somebody is using my account',
    ],
    misses: ['people love playing my music in my shop', 'how can i let someone listen on my account, family'],
  },
  {
    id: 'paid-not-recognised',
    sectors: ['streaming'],
    when: [
      /\b(?:premium|subscri\w+|pay(?:ing)?|paid|member(?:ship)?|plan|plus)\b/i,
      /\b(?:says? (?:that )?(?:i |to |my |it )(?:need|have|must|should|subscri\w+|don'?t|dont|expired|not|account is free)|asks? (?:me )?to (?:subscribe|upgrade|pay)|tells? me to (?:subscribe|upgrade|pay)|(?:still|back) (?:on|to|have|shows?) (?:the )?free|keeps? (?:asking|telling) me to (?:subscribe|upgrade|pay)|isn'?t working.{0,20}\bsubscri\w+|not (?:recogni[sz]\w*|activ\w*|upgraded))\b/i,
    ],
    not: settledOr(
      /\b(?:cancel\w*|free trial|refund\w*|family|student|gift|why do (?:i|we) (?:have|need) to|price|charged twice|twice|scam)\b/i,
    ),
    ack: [
      'You pay for a subscription, so the app should know that you do.',
      'Paying and being told to subscribe makes no sense.',
      'You have subscribed, so it should let you in.',
    ],
    matter: 'your subscription not being seen',
    ask: [
      {
        text: 'Are you signed in with the account you subscribed with?',
        unless: /\b(?:same (?:account|e-?mail)|right account|only account|correct account)\b/i,
      },
      {
        text: 'Was it taken out with us, or through a phone store or another company?',
        unless: /\b(?:through|apple|google|itunes|verizon|t-?mobile|sprint|roku|amazon)\b/i,
      },
    ],
    quick: [{ text: 'Sign out and back in once, so that the app asks again what you pay for.', unless: RESTARTED }],
    detail: 'the email on your account',
    act: ['match the payment to your account', 'see which account it went to'],
    hits: [
      'took the yearly plan on tv, my tablet keeps telling me to upgrade',
      'paying for premium but the app asks me to upgrade',
      'my plan is paid and i am still on free',
    ],
    misses: ['why do i need to subscribe to pay for this', 'cancelled and it says to subscribe again, paid'],
  },
  {
    id: 'tv-app-volume',
    sectors: ['streaming'],
    when: [
      /\b(?:volume|sound|audio|dialog(?:ue)?|voices?)\b/i,
      /\b(?:low\w*|quiet\w*|gone down|turn (?:it )?(?:way )?up|max\w*|out of sync|delay\w*|lags?|behind|ahead|not (?:match\w*|sync\w*)|no (?:sound|audio)|cuts? out|louder|too loud|missing|echo\w*|(?:is|are|was|were|do|does|did|has|have|had|wo|ca|would|could)n'?t (?:match|sync)\w*)\b/i,
      /\b(?:tvs?|shows?|episodes?|movies?|app|roku|fire ?stick|apple tv|stream\w*|watch\w*|ads?|commercials?|update|channels?)\b/i,
    ],
    not: settledOr(
      /\b(?:my (?:video|channel)|headsets?|party chat|phone call|call quality|concert|neighbours?|speakers? (?:broke|blown)|podcast)\b/i,
    ),
    ack: [
      'Sound that is off spoils whatever you watch.',
      'You want to hear the sound without reaching for the remote.',
      'The sound matters as much as the picture, I know.',
    ],
    matter: 'the trouble with the sound while you watch',
    ask: [
      {
        text: 'Is it every show, or only some?',
        unless: /\b(?:every|all (?:shows?|content|movies?)|any|only|one show|certain)\b/i,
      },
      {
        text: 'Do other apps on the same TV sound normal?',
        unless: /\b(?:other apps?|netflix|everything else|any other)\b/i,
      },
      WATCHED_ON,
    ],
    quick: [
      {
        text: 'Setting the sound output of the TV to stereo often brings quiet voices back up.',
        unless:
          /\b(?:sync\w*|delay\w*|ahead|behind|lag\w*|match\w*|no (?:sound|audio)|cuts? out|ads?|commercials?|louder|too loud|missing|echo\w*|stereo)\b/i,
      },
      {
        text: 'Starting the title again at the same spot often puts sound and picture back in step.',
        unless: /^(?![\s\S]*\b(?:sync\w*|delay\w*|ahead|behind|lag\w*)\b)|\bads?\b/i,
      },
    ],
    detail: 'the title and your device',
    act: ['find out whether an update changed it', 'pass it on with your device'],
    hits: [
      'since the update the volume is so low on my apple tv',
      'audio out of sync on every show on roku',
      'no sound on your app when i watch on my tv',
    ],
    misses: ['volume too low on the phone call', 'headset audio delay on the app'],
  },
];
