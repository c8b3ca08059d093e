import { settledOr } from './settled';
import type { Situation } from './situation';

const DEVICE_SAID =
  /\b(?:tv|phone|i ?phone|android|i ?pad|tablet|console|ps ?[45]|xbox|stick|roku|laptop|web|browser|car|box|chromecast|apple ?tv)\b/i;

/** What viewers see and hear wrongly while a show plays. */
export const VIEWING: readonly Situation[] = [
  {
    id: 'still-watching-prompt',
    matter: 'being asked whether you are still watching',
    sectors: ['streaming'],
    when: [
      /\b(?:(?:are|r) (?:you|u|ya) still (?:there|watch\w*|listen\w*)|still (?:there|watching|listening)\?|(?:ask(?:s|ed|ing)?|check(?:s|ing)?) (?:me )?(?:if|whether) (?:i'?m|i am|im|we'?re|we are) (?:still )?(?:there|watch\w*|listen\w*|awake|alive))/i,
    ],
    not: settledOr(/\b(?:anyone|who|who'?s|is anybody|y'?all|hello\?? (?:are|r)|agent|chat|support)\b/i),
    ack: [
      'Being asked whether you are still there in the middle of it is annoying.',
      'That prompt comes up more often than anybody wants.',
      'You know best whether you are still watching.',
    ],
    ask: [
      { text: 'Which device do you watch on?', unless: DEVICE_SAID },
      {
        text: 'How many episodes in does it come up?',
        unless: /\b(?:every|after|each|\d+ (?:ep\w*|min\w*|hours?))\b/i,
      },
    ],
    detail: 'the device and the app version',
    act: ['find out whether it can be turned off there', 'pass it on to the people who decide on that prompt'],
    hits: [
      'app keeps asking are you still watching, yes i am',
      'every 20 min it asks if im still watching',
      'stop asking whether i am still listening, it is a sleep playlist',
    ],
    misses: [
      'who is still watching this show',
      'hello are you still there, waiting in chat',
      'still watching season two, loving it',
    ],
  },
  {
    id: 'continue-row-wrong',
    matter: 'what your list and history show',
    sectors: ['streaming'],
    when: [
      /\b(?:continue (?:watching|listening)|watch(?:ed|ing)? (?:history|next|list)|watch ?list|my list|(?:listening|viewing|play) history|recently (?:played|watched)|resume (?:point|watching)?|where i left off|left off|keep watching|next episode)\b/i,
      /\b(?:won'?t|wont|can'?t|cant|cannot|doesn'?t|doesnt|not|never|gone|missing|empty|vanish\w*|disappear\w*|wiped|deleted|lost|reset|keeps?|stuck|remove|wrong|forgets?|starts? (?:over|again|from)|already (?:seen|watched|finished)|back to|jumbled|out of order|stopped|moved|hidden|where (?:is|did))\b/i,
    ],
    not: settledOr(
      /\b(?:how (?:do|can) (?:i|we)|price|hacked|some ?one (?:is|else)|stranger|not (?:mine|me)|leaving|expired|playlist|won'?t play|error|trailer|cancel\w*)\b/i,
    ),
    ack: [
      'Losing your place in a series is a real nuisance.',
      'Your list should hold what you put there and nothing else.',
      'It should know where you stopped.',
    ],
    ask: [
      {
        text: 'Is it the same on every device, or only one?',
        unless:
          /\b(?:every|all|both|each|other|only (?:on )?(?:my|the)|any) (?:\w+ )?(?:devices?|tvs?|phones?|apps?)\b/i,
      },
      { text: 'Is it the same on all profiles?', unless: /\bprofiles?\b/i },
    ],
    quick: [
      {
        text: 'Check that the right profile is open, as each keeps a list of its own.',
        unless: /\b(?:profiles?|remove|won'?t go|wont go|stuck|keeps? (?:showing|coming))\b/i,
      },
    ],
    detail: 'the email on your account and the title',
    act: ['see what is stored for that profile', 'check why that list is out of step'],
    hits: [
      'continue watching wont remove a show i finished',
      'my list is completely empty today',
      'it never remembers where i left off, starts over every time',
    ],
    misses: [
      'how do i clear my watch history',
      'someone else is on my account, watch history not mine',
      'my list of complaints is long',
    ],
  },
  {
    id: 'wrong-language-sound',
    matter: 'the sound coming in the wrong language',
    sectors: ['streaming', 'broadband'],
    when: [
      /\b(?:audio|sound|dub(?:s|bed|bing)?|voices?|language|announcers?|commentary|commentators?|sap|narrat\w*|descri(?:bes|bing|ption)|track|speak(?:s|ing)?|talking|english|spanish|french|german|hindi|japanese)\b/i,
      /\b(?:wrong language|(?:in|to|into|only|between|and) (?:spanish|english|french|german|italian|hindi|arabic|japanese|portuguese|korean|another language|a foreign language)|dub(?:s|bed|bing)? (?:voices?|version|audio|plays?|only|in|track)|original (?:language|audio|version)|audio descri\w*|descriptive (?:audio|video)|(?:voice|man|woman|someone|narrator) (?:is )?(?:describ\w*|narrat\w*)|switch\w* (?:language|between)|\bsap\b)\b/i,
      /\b(?:why|can'?t|cant|cannot|won'?t|wont|doesn'?t|doesnt|not|no|only|instead|stuck|keeps?|suddenly|all of a sudden|turn(?:ed)? (?:it )?off|fix|stop|switch\w*|wrong|back to|missing|how come|get rid|plays)\b/i,
    ],
    not: settledOr(
      /\b(?:subtitles?|captions?|agent|rep|customer service|speak to (?:someone|a|an)|call(?:ed)?|menu|app is in|web ?site|letter|email|when will|coming out|learn\w*|lyrics|course|staff)\b/i,
    ),
    ack: [
      'A show in the wrong language is hard to sit through.',
      'You should hear it in the language you picked.',
      'It spoils the evening when the sound is not in your language.',
    ],
    ask: [
      {
        text: 'Is it that one title or channel, or everything?',
        unless: /\b(?:every(?:thing)?|all|only (?:this|that|on)|channel|game|match|film|movie|episode|titles?)\b/i,
      },
      { text: 'Which device or box do you watch on?', unless: DEVICE_SAID },
    ],
    quick: [
      {
        text: 'Open the audio menu while it plays and pick your language there.',
        unless:
          /\b(?:audio (?:menu|settings?|options?)|settings?|menu|options?|tried|no (?:other )?option|changed (?:it|the)|select\w*)\b/i,
      },
    ],
    detail: 'the title or channel and your device',
    act: ['check which languages it should have', 'pass that sound track on to be checked'],
    hits: [
      'dubbed voice plays instead of the original language',
      'why are the announcers switching between english and spanish',
      'a man is describing everything in the movie, audio description wont turn off',
    ],
    misses: [
      'no spanish subtitles on anything',
      'agent would not speak to me in spanish',
      'learning french with your films, not bad',
    ],
  },
  {
    id: 'picture-too-dark',
    matter: 'how dark the picture is',
    sectors: ['streaming', 'broadband'],
    when: [
      /\b(?:picture|image|screen|scenes?|shows?|episodes?|films?|movies?|everything|brightness|hdr|dolby vision)\b/i,
      /\b(?:too|so|really|super|extremely|very|way) (?:dark|dim)\b|\b(?:can'?t|cant|cannot|couldn'?t|could not|barely) see (?:a thing|anything|what|a damn|shit|who|any)\b|\bwashed out\b|\b(?:dark|dim|washed out|gr[ea]y) (?:picture|image|screen)\b|\b(?:hdr|dolby vision) (?:looks|is|makes|makes everything) (?:\w+ )?(?:dark|dim|washed|awful|off|grey|gray)\b/i,
    ],
    not: settledOr(
      /\b(?:plot|theme|story|twisted|humou?r|too dark for (?:kids|me|my)|dark mode|night mode|my (?:phone|laptop|monitor) screen|street|light ?bulb|camera|photos?|mall|store)\b/i,
    ),
    ack: [
      'A picture too dark to follow is no fun to watch.',
      'You should not have to sit in the dark to see what is going on.',
      'I can see why you want a brighter picture.',
    ],
    ask: [
      { text: 'Which device and TV do you watch on?', unless: DEVICE_SAID },
      {
        text: 'Is it every title, or only those in HDR?',
        unless: /\b(?:every|all|only|hdr|dolby|this (?:one|show|film|episode))\b/i,
      },
    ],
    quick: [
      {
        text: 'Turn off the energy saving picture mode on the TV, as it dims dark scenes.',
        unless: /\b(?:brightness|settings?|(?:eco|energy|picture) mode|tried|other apps?|phone|i ?pad|laptop)\b/i,
      },
    ],
    detail: 'the title and the make of your TV',
    act: ['see whether it is known for that title', 'check how that title is sent to your device'],
    hits: [
      'picture is too dark in every show',
      'cant see a thing in this episode, turned every lamp off',
      'hdr looks washed out on your app only',
    ],
    misses: [
      'that film was too dark for my kids, story wise',
      'love dark mode on the app, screen too dark though for photos',
      'the street is too dark',
    ],
  },
  {
    id: 'speech-too-quiet',
    matter: 'the sound being so uneven',
    sectors: ['streaming', 'broadband'],
    when: [
      /\b(?:dialog(?:ue)?|voices?|speech|talking|volume|sound|audio|actors?|ads?|adverts?|commercials?|music|explosions?)\b/i,
      /\b(?:too (?:quiet|low|loud)|so (?:quiet|low|loud)|(?:way|much|far|\d+ times|twice) (?:louder|quieter|too loud|too quiet)|super loud|blast\w*|deafen\w*|whisper\w*|mumbl\w*|uneven|up and down|ear ?drums?|can'?t hear (?:what|a word|the (?:dialog\w*|voices?))|cant hear (?:what|a word|the)|barely (?:hear|audible)|wak(?:e|es|ing) (?:up )?(?:the|my))\b/i,
      /\b(?:shows?|films?|movies?|episodes?|series|tv|stream\w*|watch\w*|explosions?|action|dialog(?:ue)?|commercials?|ads?|adverts?|app|remote|programmes?|channels?|ad breaks?)\b/i,
    ],
    not: settledOr(
      /\b(?:neighbou?rs?|call(?:s|ing)?|phone call|cinema|theat(?:re|er)|restaurant|store|shop|game chat|headset|alarm|head ?phones? (?:are|broke)|hold music|concert)\b/i,
    ),
    ack: [
      'Reaching for the remote at every scene is tiring.',
      'Voices too quiet and the rest too loud makes it hard to follow.',
      'You should be able to set the volume once and leave it.',
    ],
    ask: [
      {
        text: 'Does it happen with every title, or only some?',
        unless: /\b(?:every|all|only|this (?:one|show|film|movie)|ads?|adverts?|commercials?)\b/i,
      },
      {
        text: 'Do you listen through the TV or through a sound bar?',
        unless: /\b(?:sound ?bar|speakers?|head ?phones?|surround|receiver)\b/i,
      },
    ],
    quick: [
      {
        text: 'Pick stereo instead of 5.1 in the audio menu: voices usually come out clearer.',
        unless: /\b(?:stereo|5\.1|settings?|tried|ads?|adverts?|commercials?|surround)\b/i,
      },
    ],
    detail: 'the title and the device',
    act: ['have the sound of that title checked', 'pass it on to the people who look after the sound'],
    hits: [
      'dialogue is too quiet and explosions too loud',
      'why are the ads so loud on your tv app, woke the baby',
      'cant hear what the actors say in any series, they whisper',
    ],
    misses: [
      'my neighbours watch tv too loud',
      'volume of the call too low',
      'the cinema sound was too loud in the movie',
    ],
  },
  {
    id: 'player-setting-ignored',
    matter: 'that player setting not working',
    sectors: ['streaming'],
    when: [
      /\b(?:cross ?fade|gapless|equali[sz]er|\beq\b|normali[sz]\w*|sleep timer|playback speed|auto ?play|auto ?mix|repeat|lossless|hi[- ]?fi|audio quality|volume level\w*|spatial audio|atmos|skip intro|data saver)\b/i,
      /\b(?:not|won'?t|wont|can'?t|cant|cannot|doesn'?t|doesnt|isn'?t|stopped|keeps?|gone|missing|resets?|ignor\w*|broken?|turns? (?:itself )?(?:off|on|back)|no longer|removed|off again|nothing|useless|disappear\w*)\b/i,
    ],
    not: settledOr(
      /\b(?:how (?:do|can)|will (?:there|you)|when (?:is|will)|please add|repeat (?:order|prescription|myself|customer)|cinema|having to repeat|repeat(?:ed)? (?:that|it|the same)|video plays? with sound|tiktok|instagram)\b/i,
    ),
    ack: [
      'A setting that does nothing is worse than none.',
      'You set it that way for a reason, so it should hold.',
      'I can see why you miss that when it stops working.',
    ],
    ask: [
      {
        text: 'Which device is it on, and did it start with an update?',
        unless: new RegExp(`${DEVICE_SAID.source}|\\bupdat\\w*`, 'i'),
      },
      {
        text: 'Is it so on one device, or on all of them?',
        unless: /\b(?:all|both|every|only|other|any) (?:\w+ )?(?:devices?|phones?)\b/i,
      },
    ],
    quick: [
      {
        text: 'Switch it off, close the app completely, then switch it on again.',
        unless:
          /\b(?:re-?start\w*|re-?install\w*|toggl\w*|off and on|tried (?:everything|all)|missing|gone|removed|disappear\w*)\b/i,
      },
    ],
    detail: 'the device and the app version',
    act: ['check for a known fault with that setting', 'pass it on with your device and version'],
    hits: [
      'crossfade not working anymore',
      'sleep timer doesnt stop the book, woke at chapter 30',
      'autoplay keeps turning itself back on',
    ],
    misses: [
      'how do i set a sleep timer, cant find it',
      'not having to repeat myself to your agent',
      'will there be lossless, not heard a thing',
    ],
  },
  {
    id: 'downloads-vanish',
    matter: 'your downloads disappearing',
    sectors: ['streaming'],
    when: [
      /\b(?:downloads?|downloaded|offline (?:songs?|music|playlists?|mode|library|episodes?)|saved (?:songs?|music) offline)\b/i,
      /\b(?:delet(?:e|es|ed|ing) (?:themselves|itself|all|my|every)|disappear\w*|vanish\w*|gone|remov(?:e|es|ed|ing) (?:themselves|itself|all|my|every)|wip(?:ed|es|ing)|un ?download\w*|re-?download\w*|download (?:\w+ ){0,4}(?:again|every (?:week|time|day|month))|lost (?:all )?(?:my|of))\b/i,
    ],
    not: settledOr(
      /\b(?:game|update|file|app (?:itself )?(?:is )?gone|where (?:are|do) (?:the )?downloads|how (?:do|can)|e-?book|receipt|storage full|leaving)\b/i,
    ),
    ack: [
      'Finding your downloads gone just when there is no signal is infuriating.',
      'Downloads should stay put until you remove them.',
      'Loading it all again takes time and data you should not have to spend.',
    ],
    ask: [
      {
        text: 'Do you use it offline on more than a few devices?',
        unless: /\b(?:devices|only (?:one|my)|one phone)\b/i,
      },
      {
        text: 'Are they kept on the phone or on a memory card?',
        unless: /\b(?:sd|memory card|internal|i ?phone|i ?pad)\b/i,
      },
    ],
    quick: [
      {
        text: 'Going online in the app now and then can help, as downloads often expire after weeks offline.',
        unless: /\b(?:every (?:few )?days?|daily|every morning|online (?:every|all|daily)|always online|wi-?fi)\b/i,
      },
    ],
    detail: 'your username, the device and the app version',
    act: ['see whether a device limit removes them', 'check why they are dropped on your account'],
    hits: [
      'offline songs delete themselves every few days',
      'all my downloads disappeared again right before the flight',
      'sick of having to re-download my playlists every week',
    ],
    misses: ['how do i remove all my downloads', 'game download gone after the update', 'downloaded the app, love it'],
  },
];
