import { elsewhereOr } from './gadgetWords';
import { RESTARTED } from './settled';
import type { Situation } from './situation';

const MODEL_SAID =
  /\b(?:i ?phone ?(?:\d+|se|x[sr]?)\w*|galaxy \w+|pixel \w+|mac ?book \w+|surface \w+|i ?pad (?:pro|air|mini)|windows \d+|ios ?\d+|thinkpad|inspiron|pavilion|envy|spectre|xps|latitude|series \d)\b/i;

const ON_MODEL = { text: 'Which model is it, and which version is on it?', unless: MODEL_SAID };

/** What phones and computers do by themselves, and where they went. */
export const DEVICE_HABITS: readonly Situation[] = [
  {
    id: 'lost-device',
    matter: 'the loss of your device',
    sectors: ['devices'],
    when: [
      /\b(?:lost|stolen|stole|mugged|robbed|pick ?pocketed|nicked|snatched|misplaced|left (?:it|my))\b/i,
      /\b(?:my|her|his|our|the|a|their|wife'?s|husband'?s|son'?s|daughter'?s|mum'?s|mom'?s|dad'?s) (?:\w+ )?(?:phone|i ?phone ?\w*|mobile|laptop|mac ?book|i ?pad|tablet|watch|galaxy|pixel|air ?pods?|ear ?buds|computer|device)\b/i,
      /\b(?:block\w*|lock\w*|track\w*|deactivat\w*|wip(?:e|ing)|erase|locate|find (?:it|my|out)|imei|serial|what (?:do|can|should) i|how (?:do|can) i|can (?:you|u)|report\w*|stop|help|disable|turned off|offline|police|get it back)\b/i,
    ],
    not: elsewhereOr(
      'lost (?:all |my |all my )?(?:signal|service|contacts|photos|pictures|data|settings|hours|everything|files|notes|music|connection|sound|wi-?fi)|(?:from|on) my (?:\\w+ )?(?:phone|i ?phone|computer) (?:are|is|were|was|got) (?:all )?(?:gone|lost|deleted)|forgot(?:ten)?|pass ?code|lost (?:it|my mind|patience)|left my (?:old|last) job|one (?:of my )?(?:bud|pod)|for \\w+ years|charger',
    ),
    ack: [
      'Losing it is a shock, with so much of your life on it.',
      'With it gone, what is on it has to be kept safe first.',
      'I hope it turns up, and until then nobody else should get into it.',
    ],
    ask: [
      {
        text: 'Was the find feature switched on before it went?',
        unless: /\b(?:find my|find device|tracker|locat(?:e|ion|or)|switched on|turned off|offline|i ?cloud)\b/i,
      },
    ],
    quick: [
      {
        text: 'Mark it as lost from any browser with the account it is signed in to.',
        unless:
          /\b(?:lost mode|mark(?:ed|ing)? (?:it )?(?:as )?lost|find my|i ?cloud|locked it|never set|not set up|wasn'?t (?:on|set))\b/i,
      },
    ],
    detail: 'the model and when it went',
    act: ['tell you what can still be done from here', 'talk you through making it safe'],
    hits: [
      'lost my phone on the bus can you track it',
      'someone stole my phone how do i lock it',
      'my laptop was stolen last night, can you help me wipe it',
    ],
    misses: [
      'lost all my photos on my phone, help',
      'i left my old phone plan, how do i block it? forgot the passcode',
      'lost signal on my phone what can i do',
    ],
  },
  {
    id: 'locator-wrong',
    matter: 'the wrong place on the map',
    sectors: ['devices'],
    when: [
      /\b(?:find my(?: \w+)?|find device|locat(?:ion|or) (?:services?|sharing|tag)|tracker(?: tag)?|tracking tag|air ?tags?|smart ?tags?|gps|shared? (?:my )?location|location)\b/i,
      /\b(?:wrong (?:place|location|address|city|street|country)|(?:not|isn'?t|won'?t|wont|doesn'?t|doesnt|stopped|never) (?:\w+ )?(?:updat\w*|shar\w*|accurate|locat\w*|work\w*|show\w*)|says (?:it'?s|i'?m|he'?s|she'?s) (?:at|in)|miles (?:away|off)|(?:hours|days|minutes) (?:old|ago|behind)|inaccurate|no location found|location (?:not|un)[ -]?available|jump\w*|stuck)\b/i,
    ],
    not: elsewhereOr(
      'weather|store location|your location|delivery|driver|cab|map\\w* (?:app )?(?:sent|took)|run(?:s|ning)?|workout|strava|tv|router|lost my|stole\\w*',
    ),
    ack: [
      'A dot in the wrong place is worse than none.',
      'You rely on that map to know where your things and people are.',
      'A location that is hours old helps nobody.',
    ],
    ask: [
      ON_MODEL,
      {
        text: 'Is it wrong for one person or thing, or for all?',
        unless: /\b(?:all|every\w*|only|one|both|husband|wife|son|daughter|friend)\b/i,
      },
    ],
    quick: [
      {
        text: 'Check that precise location is allowed for it in the privacy settings.',
        unless: /\b(?:precise|privacy|permission\w*|allowed|location services (?:is|are) on|settings?)\b/i,
      },
    ],
    detail: 'the model and its version',
    act: ['check for a known fault on that version', 'find the steps that set the location right'],
    hits: [
      'find my shows the wrong location, says im in another city',
      'location sharing stopped updating for my wife',
      'airtag says last seen 9 hours ago, stuck',
    ],
    misses: [
      'weather is stuck on the wrong location',
      'your driver had the wrong location',
      'what is your store location',
    ],
  },
  {
    id: 'child-limits-fail',
    matter: 'the limits on that device not holding',
    sectors: ['devices', 'games', 'software', 'mobile'],
    when: [
      /\b(?:screen ?time|family link|parental controls?|parent(?:al)? (?:limits?|pin|pass ?code|settings?)|down ?time|app limits?|time limits?|family (?:safety|settings|pairing)|child (?:account|lock)|kids? mode|ask to buy)\b/i,
      /\b(?:not|won'?t|wont|can'?t|cant|doesn'?t|doesnt|don'?t|dont|isn'?t|ignor\w*|stopped|bypass\w*|get(?:s|ting)? (?:round|around|past)|hack(?:ed|s)? (?:it|round)|forgot\w*|lost|pass ?code|pin|resets?|turns? (?:itself )?off|disappear\w*|useless|broken?|wrong|still (?:use|play|get|watch)|locked out|error)\b/i,
    ],
    not: elsewhereOr(
      'my screen ?time (?:is|was|this week|report)|up \\d+ ?%|average|how (?:do|can) i set|block(?:s|ing|ed)? (?:sites|web ?sites|pages|content)|broadband filter|half ?time|scheduled down ?time|server|maintenance|on hold',
    ),
    ack: [
      'Limits your child can walk round are no limits.',
      'You set those limits for a reason, so they should hold.',
      'A parent should be able to rely on that.',
    ],
    ask: [
      {
        text: 'Is the passcode forgotten, or do the limits not hold?',
        unless: /\b(?:forgot\w*|lost|bypass\w*|round|past|ignor\w*|still|don'?t|dont|doesn'?t|doesnt|not)\b/i,
      },
      {
        text: 'Which version is on your device and on theirs?',
        unless: /\b(?:ios ?\d+|android \d+|version|both (?:are )?(?:up to date|updated))\b/i,
      },
    ],
    quick: [
      {
        text: 'Check that both devices have the newest update, as older ones may ignore new limits.',
        unless: /\b(?:forgot\w*|pass ?code|pin|up to date|updated|latest)\b/i,
      },
    ],
    detail: 'the device and its version',
    act: ['find the steps that make them hold', 'see which way back in there is for the parent'],
    hits: [
      'screen time limits dont work for my kid, he still plays at 2am',
      'forgot the screen time passcode on my sons tablet',
      'parental controls keep turning off, she gets round them in a minute',
    ],
    misses: [
      'my screen time is up 40%, cant believe it',
      'how do i set parental controls, not found',
      'scheduled downtime not announced',
    ],
  },
  {
    id: 'app-wont-go-away',
    matter: 'not being able to remove that app',
    sectors: ['devices'],
    when: [
      /\b(?:delet(?:e|ing)|remov(?:e|ing)|un ?install(?:ing)?|get rid of|jiggl\w*|offload)\b/i,
      /\b(?:apps?|icons?|widget|game)\b/i,
      /\b(?:can'?t|cant|cannot|won'?t|wont|not (?:able|let\w*|work\w*)|doesn'?t|doesnt|unable|no (?:x|option|way)|just (?:jiggles?|shakes?|wiggles?)|refus\w*|gr[ea]yed|stuck|impossible)\b/i,
    ],
    not: elsewhereOr(
      'my account|photos?|contacts|comes? back|re-?install\\w*|messages?|e-?mails?|bloat\\w*|pre-?installed|came with|subscription|printer|virus|program from my (?:pc|mac)|windows|posts?|how (?:do|can) i',
    ),
    ack: [
      'You should be able to throw out an app you do not want.',
      'An app that refuses to leave is irritating.',
      'It is your device, so it should let you clear it.',
    ],
    ask: [{ text: 'Which app is it?', unless: /\b(?:any|all|every|called|named|apps)\b/i }, ON_MODEL],
    quick: [
      {
        text: 'Try it from the storage page in the settings, where each app can be removed too.',
        unless: /\b(?:storage|settings?|tried (?:everything|all))\b/i,
      },
    ],
    detail: 'the model and its version',
    act: ['see whether a restriction stops it', 'find another way for that version'],
    hits: [
      'cant delete an app it just jiggles',
      'there is no x to remove apps on my ipad anymore, won’t uninstall',
      'phone wont let me uninstall the game',
    ],
    misses: [
      'cant delete my account in the app',
      'the app comes back each time i remove it, cant stop it',
      'how do i uninstall an app i cannot use',
    ],
  },
  {
    id: 'built-in-app-wrong',
    matter: 'what that app shows',
    sectors: ['devices'],
    when: [
      /\b(?:weather|stocks?|news|clock|world clock|compass|calculator|health|fitness|notes?|reminders?|translate|maps?|voice memos?|measure|files) (?:app|widget)\b|\bwidgets?\b|\b(?:calculator|compass|reminders?)\b/i,
      /\b(?:wrong|not (?:\w+ )?(?:updat\w*|load\w*|show\w*|work\w*|refresh\w*)|won'?t|wont|doesn'?t|doesnt|don'?t|dont|isn'?t|stuck|blank|old|yesterday'?s?|days? (?:old|ago)|inaccurate|missing|broken?|disappear\w*|empty|gr[ea]y|never)\b/i,
    ],
    not: elsewhereOr(
      'your (?:web ?site|bank|rail|shop)|trains?|bus|flight|loan|mortgage|tariff|calculator on your|how (?:do|can) i|stock (?:market|levels?)|in stock|medical|please (?:add|make)|sticky|lost (?:all|my)|notes (?:are|were) (?:gone|deleted)',
    ),
    ack: [
      'A glance should be enough, so it has to show the right thing.',
      'An app that shows old or wrong things is worse than none.',
      'It is a small thing that you look at ten times a day.',
    ],
    ask: [
      {
        text: 'Did it start with an update?',
        unless: /\b(?:updat\w*|upgrad\w*|since|always|new (?:phone|version)|ios ?\d+|android \d+)\b/i,
      },
      ON_MODEL,
    ],
    quick: [
      {
        text: 'Remove the widget and add it again, and allow it to use your location.',
        unless:
          /\b(?:re-?add\w*|removed|location (?:is|services)|calculator|compass|re-?install\w*|tried (?:everything|all))\b/i,
      },
    ],
    detail: 'the model and its version',
    act: ['check for a known fault on that version', 'pass it on to the people who make it'],
    hits: [
      'weather app shows the wrong city',
      'widgets dont update until i open them',
      'reminders never go off and the calculator is wrong',
    ],
    misses: [
      'weather wrong for my flight, not updated',
      'your mortgage calculator is wrong',
      'how do i add widgets, not there',
    ],
  },
  {
    id: 'calendar-spam',
    matter: 'the junk in your calendar',
    sectors: ['devices', 'software'],
    when: [
      /\b(?:calend[ae]r|invit(?:e|es|ation|ations)|events?)\b/i,
      /\b(?:spam\w*|junk|virus(?:es)?|(?:your|you'?re) (?:phone|iphone|device) (?:is|may be|has)|scam\w*|porn|fake|strange|weird|random|ray-?bans?|casino|phishing|unknown (?:events?|invites?))\b/i,
      /\bcalend[ae]r\b/i,
    ],
    not: elsewhereOr('advent|wall calendar|school calendar|buy a|tickets?|meeting bomb\\w*|how do i share'),
    ack: [
      'Junk that pops up as appointments is creepy.',
      'Your calendar should hold your own plans and nothing else.',
      'Those invites come from spammers and are a real pest.',
    ],
    ask: [
      {
        text: 'Is there a calendar in your list that you never added?',
        unless: /\b(?:subscri\w*|added|list of calendars|unknown calendar|no calendar)\b/i,
      },
    ],
    quick: [
      {
        text: 'Do not tap accept or decline: remove the calendar you never subscribed to.',
        unless: /\b(?:unsubscri\w*|removed|deleted (?:the|that) calendar|declin\w*)\b/i,
      },
    ],
    detail: 'the model and a screenshot of one',
    act: ['find the steps that clear them out', 'see where those invites come in'],
    hits: [
      'calendar spam invites every hour',
      'my calendar says your phone is infected with viruses, 30 events',
      'random casino events all over my calendar',
    ],
    misses: [
      'school calendar has weird events',
      'invite to a fake holiday party, put it in the calendar lol, wall calendar',
      'spam calls all day',
    ],
  },
  {
    id: 'group-chat-splits',
    matter: 'the trouble with your group chats',
    sectors: ['devices', 'mobile'],
    when: [
      /\b(?:group (?:texts?|chats?|messages?|messaging|mms|imessages?|threads?)|mms|group)\b/i,
      /\b(?:split\w*|separate\w*|individual\w*|one by one|not (?:\w+ )?(?:send\w*|receiv\w*|getting|work\w*|load\w*|show\w*|coming|deliver\w*)|won'?t (?:send|load|let|download|come)|wont (?:send|load|let|download|come)|can'?t (?:send|leave|reply|see|receive|get|name|add)|cant (?:send|leave|reply|see|receive|get|name|add)|missing|never (?:get|got|see)|don'?t (?:get|receive|see)|dont (?:get|receive|see)|download(?:ing)? (?:the )?(?:mms|message)|green|error|stopped)\b/i,
      /\b(?:texts?|mms|imessages?|messages?|messaging|chats?|threads?|android|i ?phones?)\b/i,
    ],
    not: elsewhereOr(
      'facebook|what ?s ?app|insurance|group (?:booking|ticket|fitness)|family group|age group|dms?\\b|game|guild|clan|group of|support group|discord',
    ),
    ack: [
      'Half a conversation is worse than none.',
      'A group chat only works when everybody gets everything.',
      'It is annoying to be the one who misses half the chat.',
    ],
    ask: [
      {
        text: 'Is it a mix of phones, or all of one kind?',
        unless: /\b(?:android|i ?phones?|mix\w*|samsung|green|all (?:have|on))\b/i,
      },
      ON_MODEL,
    ],
    quick: [
      {
        text: 'Check that group messaging (MMS) is on in the message settings, with mobile data on.',
        unless: /\b(?:mms (?:is )?(?:on|enabled)|group messaging (?:is )?on|settings?|mobile data)\b/i,
      },
    ],
    detail: 'the model, its version and your network',
    act: ['check for a known fault with group texts', 'find the setting for that pair of phones'],
    hits: [
      'group chat splits into separate texts',
      'not receiving group messages from android friends',
      'mms wont download on wifi',
    ],
    misses: ['whatsapp group not loading messages', 'group booking messages not sent', 'dms to my group wont send'],
  },
  {
    id: 'video-call-fails',
    matter: 'the trouble with your video calls',
    sectors: ['devices'],
    when: [
      /\b(?:face ?time|video (?:calls?|chat(?:s|ting)?)|duo call)\b/i,
      /\b(?:not|won'?t|wont|can'?t|cant|cannot|doesn'?t|doesnt|isn'?t|stopped|keeps?|black|freez\w*|froze\w*|drops?|disconnect\w*|fail\w*|error|stuck|poor connection|reconnecting|no (?:sound|video|picture|audio)|activat\w*|pauses?|unavailable|trouble|issues?|problems?|blurr?y)\b/i,
    ],
    not: elsewhereOr(
      'zoom|teams|skype|meet(?:ing)?s?\\b|doctor|agent|advisor|support|what ?s ?app|upload speed|broadband|banned|how (?:do|can) i|android (?:version|app)|group limit|please',
    ),
    ack: [
      'Seeing somebody freeze mid-sentence spoils the call.',
      'A video call that fails keeps you from the people you want to see.',
      'You want to see their face and not a black square.',
    ],
    ask: [
      {
        text: 'Is it with everybody, or with one person?',
        unless:
          /\b(?:every ?(?:one|body)|anyone|all|one person|only (?:with|one)|mum|mom|dad|wife|husband|son|daughter|friend)\b/i,
      },
      ON_MODEL,
    ],
    quick: [{ text: 'Turn it off in the settings, restart, then turn it on again.', unless: RESTARTED }],
    detail: 'the model and its version',
    act: ['check for a known fault on that version', 'find the steps for that model'],
    hits: [
      'facetime camera is black when i call',
      'facetime wont activate on my new phone',
      'video calls freeze every 10 seconds on my ipad',
    ],
    misses: [
      'zoom video call not working',
      'how do i start a group facetime, cant find it',
      'video call with your agent dropped',
    ],
  },
];
