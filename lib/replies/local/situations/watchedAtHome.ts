import { settledOr } from './settled';
import type { Situation } from './situation';

const DEVICE_SAID =
  /\b(?:tv|phone|i ?phone|android|i ?pad|tablet|console|ps ?[45]|xbox|stick|roku|laptop|web|browser|car|box|chromecast|apple ?tv)\b/i;

/** What viewers and listeners write beside things that will not play. */
export const WATCHED_AT_HOME: readonly Situation[] = [
  {
    id: 'show-ended-by-brand',
    matter: 'the end of that show',
    sectors: ['streaming', 'broadband'],
    when: [
      /\b(?:cancel(?:l?ed|l?ing|s)?|axed?|axing|ended|ending|dropped|renew(?:ed|al)?|killed (?:off )?|pulled the plug)\b/i,
      /\b(?:(?:favou?rite|best|great|good|brilliant|amazing|only decent|this|that|the|my|every|another|your) (?:\w+ )?(?:shows?|series|sitcom|drama|programmes?|anime)|(?:shows?|series|season|sitcom|drama|anime) (?:i|we|that|everyone|people) (?:love|loved|like|watch)\w*|season (?:two|three|four|five|\d)|cliff ?hanger|after (?:one|two|three|\d) seasons?|save \w+)\b/i,
    ],
    not: settledOr(
      /\b(?:subscription|my (?:account|plan|membership|order|service|trial)|cancell?(?:ing|ed)? (?:you|my|our|netflix|hulu|prime|this service|your service)|i (?:will|am|'m) (?:be )?cancel\w*|i'?ll cancel|(?:gonna|going to) cancel|flight|tickets?|refund|event|concert|renewed (?:my|at|for)|auto[- ]?renew\w*|price|charged?|tour|freez\w*|buffer\w*|dropped (?:today|yesterday|last night|on|at|new)|just dropped)\b/i,
    ),
    ack: [
      'Losing a show you love is a real blow.',
      'It hurts when a story stops before its end.',
      'You are far from the only one who wanted more of that show.',
    ],
    ask: [],
    detail: 'the title you mean',
    act: ['pass on how much that show is missed', 'tell the people who choose the shows that you want it back'],
    hits: [
      'why was my favourite show cancelled after one season',
      'how dare you axe the best drama you ever made',
      'renew the series already, you left us on a cliffhanger',
    ],
    misses: [
      'i am cancelling, your best show is gone',
      'that show was great, cancelled my subscription anyway',
      'new season just dropped and this show is unreal',
    ],
  },
  {
    id: 'recommendations-off',
    matter: 'what gets recommended to you',
    sectors: ['streaming', 'social'],
    when: [
      /\b(?:recommend(?:s|ed|ing|ations?)?|recs|suggest(?:s|ed|ions?)?|algorithm\w*|discover(?: weekly)?|daily mix(?:es)?|(?:made )?for you|fyp|feed|home ?page|mixes|radio|up next|taste)\b/i,
      /\b(?:terrible|awful|rubbish|trash|crap|garbage|bad|worse|worst|sucks?|broken?|off|wrong|weird|random|same (?:\w+ )?(?:songs?|videos?|shows?|stuff|things?|artists?|\d+)|over and over|ruined?|messed up|screwed|full of|nothing (?:i|but|new)|never (?:heard|watch\w*|listen\w*|like)|(?:don'?t|dont|do not|didn'?t|would never) (?:even )?(?:like|watch|listen|care|want|follow)|hate|stop (?:recommend\w*|suggest\w*|show\w*|push\w*)|not interested|kids? (?:songs?|shows?|music|videos?)|already (?:seen|watched|heard))\b/i,
    ],
    not: settledOr(
      /\b(?:(?:would|can|could|do|did) you recommend|i(?:'d| would)? (?:highly |not |never |definitely )?recommend|recommended by|friend|ads?|advert\w*|order\w*|deliver\w*|settings?|price|suggested (?:i|that)|rep|loading|won'?t load|can'?t see|crash\w*|chat|agent|radio (?:ad|station|show)|trailer)\b/i,
    ),
    ack: [
      'Recommendations that miss your taste by a mile are no help.',
      'What you are shown should look like you and not like a stranger.',
      'The same things again and again soon get tiring.',
    ],
    ask: [
      {
        text: 'Does somebody else use the same profile?',
        unless:
          /\b(?:kids?|daughter|son|wife|husband|partner|mum|mom|dad|roommate|only me|nobody else|niece|nephew|toddler|shared)\b/i,
      },
      {
        text: 'Did it change lately, or bit by bit?',
        unless: /\b(?:lately|recently|since|update\w*|today|this week|suddenly|used to|always)\b/i,
      },
    ],
    quick: [
      {
        text: 'Marking a few as not for you usually helps to turn it around.',
        unless:
          /\b(?:not interested|dislik\w*|thumbs? down|block(?:ed|ing)?|told it|hid(?:den|ing)?|mark(?:ed|ing)?)\b/i,
      },
    ],
    detail: 'your username and two or three that are far off',
    act: ['pass those on to the team behind the suggestions', 'see what those suggestions are drawn from'],
    hits: [
      'my discover playlist is full of kids songs now because of my daughter',
      'recommendations are terrible lately, nothing i like',
      'the algorithm keeps feeding me the same 10 songs over and over',
    ],
    misses: [
      'would you recommend the kids plan',
      'suggested i restart it, rubbish advice',
      'i would recommend nothing but this app',
    ],
  },
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
    id: 'household-rule',
    matter: 'being told that you are outside the household',
    sectors: ['streaming'],
    when: [
      /\b(?:house ?hold|pass ?word[- ]sharing|account[- ]sharing|shar(?:e|ing) (?:my |our |the |an? )?(?:account|password)|home (?:network|location|wifi)|primary (?:location|address|home)|same address|extra member|travel(?:l?ing)? (?:mode|code))\b/i,
      /\b(?:locked|lock(?:s|ing)? (?:me|us)|block\w*|isn'?t|isnt|not (?:part|in|at|my|allowed|recogni[sz]ed)|won'?t (?:let|work|play|accept)|wont (?:let|work|play|accept)|can'?t|cant|kick\w*|says|verify|verification|code|extra|stupid|ridiculous|greedy|crackdown|rules?|college|second home|student|travel\w*|hotel|army|deployed|same house|live (?:here|there|in))\b/i,
    ],
    not: settledOr(
      /\b(?:how many|can i share|household (?:name|items|goods|bills)|screen ?shar\w*|broadband|price (?:rise|hike|increase) (?:for|on) my household|hacked|family plan (?:invite|address))\b/i,
    ),
    ack: [
      'Being locked out of what you pay for because of where you sit is irritating.',
      'The household check should not stop somebody who lives there.',
      'I can see why that rule annoys you when the account is yours.',
    ],
    ask: [
      {
        text: 'Is it on the TV at home, or somewhere else?',
        unless:
          /\b(?:at home|in my (?:own )?(?:home|house)|college|dorm|hotel|travel\w*|second home|away|parents|same (?:house|wifi)|live (?:here|there|together))\b/i,
      },
      { text: 'Are you offered a code on that screen?', unless: /\bcodes?\b/i },
    ],
    quick: [
      {
        text: 'At home, make sure that device is on the same wifi as your main TV.',
        unless:
          /\b(?:same (?:wi-?fi|network|internet|router)|college|dorm|hotel|travel\w*|away|second home|deployed|wi-?fi)\b/i,
      },
    ],
    detail: 'the email on the account and the device',
    act: ['see which home the account is tied to', 'check how that device can be let in'],
    hits: [
      'password sharing rule locked us out, says device isnt part of household',
      'it says my tv is not in my household. it is. in my house.',
      'this account sharing crackdown is ridiculous, im at college and cant watch',
    ],
    misses: [
      'how many people can share the account',
      'household items order cant be found',
      'can i share my account with my mum',
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
    id: 'yearly-recap',
    matter: 'the trouble with your yearly recap',
    sectors: ['streaming', 'games', 'social'],
    when: [
      /\b(?:wrapped|year in review|yearly (?:recap|summary|stats)|year(?:'?s)? recap|end of year (?:recap|stats|summary)|re ?play (?:20)?\d\d|my (?:20\d\d )?recap|top (?:songs|artists|genres) (?:of|for) (?:20\d\d|the year))\b/i,
      /\b(?:missing|gone|not|isn'?t|won'?t|wont|can'?t|cant|cannot|doesn'?t|doesnt|didn'?t|never|wrong|where|no|error|stuck|load\w*|broken?|inaccurate|weird|nowhere|lying|lies|late|without|empty|blank|show(?:ing)? up)\b/i,
    ],
    not: settledOr(
      /\b(?:gift|sandwich|burrito|wrap(?:ped)? (?:up|in|around)|parcel|plastic|cling|foil|obsessed|proud|top 1 ?%|embarrass\w*|judge)\b/i,
    ),
    ack: [
      'A whole year of listening or playing deserves its recap.',
      "Your recap should tell your year and not somebody else's.",
      'Everybody is sharing theirs, so I can see why you want yours.',
    ],
    ask: [
      {
        text: 'Is the app up to date, and on which device is it?',
        unless: /\b(?:updat\w*|latest version|web|desktop|re-?install\w*|wrong|inaccurate)\b/i,
      },
      { text: 'Do you use one account, or more than one?', unless: /\b(?:accounts?|one profile|shared|family)\b/i },
    ],
    quick: [
      {
        text: 'Update the app first, as the recap may only show in the newest version.',
        unless:
          /\b(?:updat\w*|latest|re-?install\w*|wrong|inaccurate|never heard|desktop|web|not accurate|incorrect)\b/i,
      },
    ],
    detail: 'your username and a screenshot',
    act: ['check whether one was made for your account', 'see what your recap was drawn from'],
    hits: [
      'my wrapped is missing, everyone else got theirs',
      'year in review wont load for me',
      'the year in review is wrong, ive never heard that artist',
    ],
    misses: ['the burrito was not wrapped', 'my wrapped is so embarrassing, no judgement', 'gift wrapped but no card'],
  },
  {
    id: 'car-screen-app',
    matter: "the trouble on your car's screen",
    sectors: ['streaming', 'devices', 'software'],
    when: [
      /\b(?:car ?play|android auto|head unit|car (?:screen|display|stereo|system)|in (?:my|the) car|infotainment)\b/i,
      /\b(?:won'?t|wont|can'?t|cant|cannot|doesn'?t|doesnt|not|isn'?t|stopped|keeps?|crash\w*|freez\w*|froze|disconnect\w*|drops?|cuts? out|blank|black|error|missing|gone|broken?|trouble|issues?|problems?|skips?|stuck|never|lag\w*|fail\w*)\b/i,
      /\b(?:app|apps|music|songs?|playlists?|podcasts?|maps?|navigation|car ?play|android auto|screen|phone|play\w*|connect\w*)\b/i,
    ],
    not: settledOr(
      /\b(?:bluetooth|do you (?:support|have)|rental|driver|ride|uber|delivery|left (?:my|it)|lost (?:my|it)|battery|engine|crashed (?:my|the|into)|car crash|insurance|singing)\b/i,
    ),
    ack: [
      'On the road is where you need it to work without fiddling.',
      'You cannot sort that out while you drive, so it has to work.',
      'It should play in the car as it does on the phone.',
    ],
    ask: [
      { text: 'Is it by cable or wireless?', unless: /\b(?:cable|wired|wireless\w*|usb|plugg\w*)\b/i },
      {
        text: 'Do other apps work on that screen?',
        unless: /\b(?:other apps?|everything else|every app|all apps|only (?:your|this|the) app|only happens with)\b/i,
      },
    ],
    quick: [
      {
        text: "When parked, remove the phone from the car's list and set it up again, as that often clears it.",
        unless:
          /\b(?:re-?pair\w*|re-?connect\w*|removed|forgot|re-?set|tried (?:everything|all)|re-?install\w*|re-?start\w*)\b/i,
      },
    ],
    detail: 'the car, the phone and the app version',
    act: ['check for a known fault with that car and phone', 'pass those on to the people who make it for the car'],
    hits: [
      'app wont work with carplay since the update',
      'android auto keeps crashing your app, every single drive',
      'podcasts freeze on the car screen after two minutes',
    ],
    misses: [
      'left my phone in the car, app wont find it',
      'your driver crashed in my car park, app no help',
      'do you have android auto, cant find it in the list of apps',
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
    id: 'student-check-fails',
    matter: 'the trouble proving that you study',
    sectors: ['streaming', 'software', 'devices', 'social', 'mobile'],
    when: [
      /\b(?:student|education|edu|university|college|school|teacher|sheer ?id|unidays|nurse|military|key worker)\b/i,
      /\b(?:verif(?:y|ied|ication|ying)|eligib\w*|discount|status|plan|premium|prove|proof|confirm\w*)\b/i,
      /\b(?:fail\w*|reject\w*|refus\w*|den(?:y|ied)|declin\w*|won'?t|wont|can'?t|cant|cannot|not (?:working|accept\w*|recogni[sz]\w*|listed|able|let\w*|verif\w*)|doesn'?t|doesnt|keeps?|error|stuck|expired|unable|isn'?t (?:listed|working)|trouble|issues?|problems?)\b/i,
    ],
    not: settledOr(
      /\b(?:do you (?:have|offer|do)|is there|two[- ]?(?:step|factor)|phone verification|code|hacked|students? (?:can'?t|cannot) (?:join|see|open|hear))\b/i,
    ),
    ack: [
      'You qualify, so the check should not be what stands in the way.',
      'Being refused a discount that is meant for you is annoying.',
      'A check that keeps failing when you have sent the proof is maddening.',
    ],
    ask: [
      {
        text: 'What does it say when it fails?',
        unless: /\b(?:says?|said|error|message|not listed|isn'?t listed|expired)\b/i,
      },
      {
        text: 'Is your school in the list it offers?',
        unless: /\b(?:listed|list|find my (?:school|college|university)|drop ?down)\b/i,
      },
    ],
    quick: [
      {
        text: 'Write your name exactly as it stands on the proof, as small differences can make it fail.',
        unless: /\b(?:exact\w*|name (?:matches|is the same)|listed|expired|tried (?:everything|all))\b/i,
      },
    ],
    detail: 'the email on your account and a screenshot of the message',
    act: ['see where that check stops', 'find out what the check needs from you'],
    hits: [
      'student discount verification keeps failing, ive sent my card 3 times',
      'your site cant verify my college email so no student plan',
      'teacher discount: says not eligible, error every time i confirm',
    ],
    misses: [
      'do you have a student discount',
      'students cannot join my class meeting, status unknown',
      'student house with no wifi plan',
    ],
  },
  {
    id: 'family-plan-joining',
    matter: 'the trouble adding somebody to the family plan',
    sectors: ['streaming', 'software', 'devices', 'games', 'social'],
    when: [
      /\b(?:family (?:plan|premium|account|group|sharing|subscription|membership|library)|duo(?: plan)?|shared plan|plan (?:manager|owner))\b/i,
      /\b(?:address|invit\w*|join\w*|add(?:ing)?|accept\w*|member|link|kick\w*|remov\w*|someone|partner|wife|husband|son|daughter|kids?|verify|same (?:house|place))\b/i,
      /\b(?:fail\w*|reject\w*|refus\w*|declin\w*|won'?t|wont|can'?t|cant|cannot|not|doesn'?t|doesnt|isn'?t|keeps?|error|stuck|expired|unable|wrong|match\w*|trouble|issues?|problems?|kicked|removed|invalid)\b/i,
    ],
    not: settledOr(
      /\b(?:how much|what is|price (?:rise|hike|increase)|do you (?:have|offer)|charged|cancel\w*|how many|phone line|data)\b/i,
    ),
    ack: [
      'Getting everybody onto one plan should be a matter of a minute.',
      'A family plan is only worth it when the family can get in.',
      'It is annoying when the invite stops at the last step.',
    ],
    ask: [
      {
        text: 'What does it say when the invite is opened?',
        unless: /\b(?:says?|said|error|message|address|match\w*|expired|invalid)\b/i,
      },
      {
        text: 'Are they in another family group already?',
        unless: /\b(?:another|other|already|old) (?:family|plan|group)\b/i,
      },
    ],
    quick: [
      {
        text: 'Have them type the address letter for letter as the plan owner did.',
        unless: /\b(?:exact\w*|letter|same format|copied|copy|tried (?:everything|all)|expired|kicked|removed)\b/i,
      },
    ],
    detail: 'the email of the plan owner',
    act: ['see what stops them from joining', 'check what the plan has on record'],
    hits: [
      'family plan says address does not match, we live together',
      'cant add my wife to the family plan, invite link expired again',
      'kicked off the family plan, wont let me join again',
    ],
    misses: [
      'how much is the family plan for 4, not seen it',
      'family plan price rise is not ok, kids gutted',
      'what a family, adding a fifth dog',
    ],
  },
];
