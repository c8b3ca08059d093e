import { settledOr } from './settled';
import type { Situation } from './situation';

/** Meetings on a screen. */
const CALL =
  /\b(?:video (?:calls?|meetings?|conference\w*|chat)|(?:online|virtual|remote|zoom|teams|webex|skype) (?:meetings?|calls?|class\w*|lessons?|lectures?|sessions?|room|link|events?)|webinars?|(?:my|the|our|a|every|all|this|your|any|mid|in|cloud|of) (?:\w+ )?meetings?|meeting (?:id|link|code|room|invite|recording|host|password|passcode)|breakout rooms?|waiting room|zoom)\b/i;

const IN_PERSON =
  /\b(?:doctor|dentist|clinic|hospital|vet|airport|lounge|station|surgery|branch|appointment|meeting (?:him|her|them|you|my (?:wife|husband|mum|mom|dad|friend\w*)|with (?:the|your|a) manager)|annual general|agm|board meeting|council|planning|missed (?:my|a|the|our) meeting|late (?:for|to) (?:my|a|the|our)|zoom (?:lens|in on|past|by|out|camera)|optical zoom|flight|train|bus|driver|hotel|parcel|broad ?band|fibre|router|engineer|wi-?fi)\b/i;

const DEVICE_GIVEN =
  /\b(?:windows|mac(?:book| ?os)?|pc|laptop|iphone|ipad|android|phone|chromebook|linux|browser|chrome|desktop|tablet|web version)\b/i;

/** Calls and meetings on a screen: getting in, being seen and heard, what was recorded and who came uninvited. */
export const MEETINGS: readonly Situation[] = [
  {
    id: 'meeting-intruders',
    ofOthers: true,
    sectors: ['software'],
    when: [
      CALL,
      /\b(?:bomb(?:ed|ing|ers?)|zoom ?bomb\w*|hijack\w*|intrud\w*|uninvited|strangers?|gate ?crash\w*|trolls?|hack(?:ed|ers?)|took over|random (?:people|person|guys?|men)|unknown (?:people|person|users?))\b/i,
      /\b(?:meetings?|class\w*|lessons?|webinars?|calls?|sessions?|students?|kids|screen|joined|entered|came in|porn\w*|shouting|racis\w*|shar(?:ed|ing)|bomb\w*)\b/i,
    ],
    not: settledOr(
      /\b(?:my account (?:was|got|has been|is) hacked|security researchers?|bath bomb|how (?:do|can) (?:i|we) (?:stop|prevent|avoid))\b/i,
    ),
    ack: [
      "Strangers bursting into a meeting is upsetting for everyone in it, and it shouldn't happen.",
      'Strangers in your meeting are a horrible thing to have in front of everyone.',
      'A meeting has to be a safe place for the people you invited.',
    ],
    ask: [
      {
        text: 'Was the link shared anywhere public?',
        unless: /\b(?:public\w*|private|facebook|twitter|posted|website|only (?:sent|shared))\b/i,
      },
      { text: 'Did the meeting have a passcode or a waiting room?', unless: /\b(?:passcode|password|waiting room)\b/i },
    ],
    quick: [
      {
        text: 'For the next one, a new link with a passcode and a waiting room helps to keep them out.',
        unless: /\b(?:passcode|password|waiting room)\b/i,
      },
    ],
    detail: 'the meeting ID and the time it happened',
    act: ['get it to the team that deals with abuse', 'report who came in to the safety team'],
    hits: [
      'our online class was bombed by strangers sharing porn',
      'random people joined my video meeting and started shouting slurs',
      'someone hijacked our webinar today, racist stuff on screen',
    ],
    misses: ['how do i stop strangers from joining a class on zoom', 'my account was hacked, all my meetings are gone'],
  },
  {
    id: 'meeting-recording',
    sectors: ['software'],
    when: [
      /\b(?:record(?:ed|ing|ings)?|transcripts?|playback of)\b/i,
      /\b(?:meetings?|webinars?|class(?:es)?|lectures?|lessons?|sessions?|zoom|video (?:calls?|conference)|to the cloud|cloud recordings?|host)\b/i,
      /\b(?:find|missing|gone|lost|not (?:show\w*|there|appear\w*|sav\w*|record\w*|process\w*|available|convert\w*)|isn[’']?t|didn[’']?t|won[’']?t|can[’']?t|cannot|never|still|process\w*|disappear\w*|vanish\w*|convert\w*|no (?:sound|audio|video)|waiting|stuck|delet\w*|where)\b/i,
    ],
    not: settledOr(
      new RegExp(
        `${IN_PERSON.source}|\\b(?:dvr|box|tv|series link|record (?:label|deal|store|player)|my voice|call recording|phone calls? (?:are|is|was) recorded|without (?:my )?consent|episodes?|gp|how (?:do|can|to) i record)\\b`,
        'i',
      ),
    ),
    ack: [
      "You can't hold that meeting twice, so the recording matters.",
      'Others may be waiting for that recording, I know.',
      'A recording should be there when you need it.',
    ],
    matter: 'the trouble with your recording',
    ask: [
      {
        text: 'Was it recorded to the cloud or to the computer?',
        unless: /\b(?:cloud|locally|local|to (?:my|the) (?:computer|laptop|pc|mac|desktop)|hard drive)\b/i,
      },
      {
        text: 'Was it recorded under your own sign-in, or by another host?',
        unless: /\b(?:co-?host|another host|other host|my own|host(?:ed)? by)\b/i,
      },
    ],
    quick: [
      {
        text: 'A cloud recording usually has to be processed first, so a long one can take a while to appear.',
        unless:
          /\b(?:days?|weeks?|yesterday|gone|delet\w*|local\w*|to (?:my|the) (?:computer|laptop|pc|mac)|\d+ ?(?:hours|hrs))\b|^(?![\s\S]*\bcloud\b)/i,
      },
      {
        text: 'If it is on your computer, opening the app often lets the recording finish converting.',
        unless: /^(?![\s\S]*\b(?:local\w*|to (?:my|the) (?:computer|laptop|pc|mac|desktop)|convert\w*)\b)/i,
      },
    ],
    detail: 'the meeting ID and when it took place',
    act: ['find out where the recording is', 'see whether it is still being processed'],
    hits: [
      'recorded our webinar to the cloud and it isnt showing up anywhere',
      'my class recording from this morning is still processing',
      'the meeting recording has no audio, can you recover it? cant repeat the session',
    ],
    misses: [
      'the box did not record the session of parliament, series link',
      'how do i record a meeting, cant find it',
    ],
  },
  {
    id: 'meeting-sound',
    sectors: ['software'],
    when: [
      CALL,
      /\b(?:sound|audio|mic(?:rophone)?|hear|voice|speakers?|mut(?:e|ed|es)|echo\w*|headset|volume)\b/i,
      /\b(?:no|not|can[’']?t|cannot|won[’']?t|doesn[’']?t|isn[’']?t|nobody|no ?one|cuts? (?:in and )?out|echo\w*|crackl\w*|robot\w*|delay\w*|low|muted|stopp\w*|problem\w*|issue\w*|trouble|drops?|keeps?)\b/i,
    ],
    not: settledOr(
      new RegExp(
        `${IN_PERSON.source}|\\b(?:record\\w*|hear back|heard (?:back|from)|sounds (?:good|great|like))\\b`,
        'i',
      ),
    ),
    ack: [
      'Without sound the meeting goes nowhere, I know.',
      "It's embarrassing when the others can't hear you, or you can't hear them.",
      'You need to be heard on that call.',
    ],
    matter: 'the trouble with the sound in your meetings',
    ask: [
      {
        text: 'Which microphone and speaker are picked in the audio settings?',
        unless: /\b(?:settings|selected|headset|airpods|built[- ]in|usb|bluetooth)\b/i,
      },
      { text: 'Is it in the app or in the browser?', unless: DEVICE_GIVEN },
    ],
    quick: [
      {
        text: 'Leaving and joining again with computer audio often brings it back.',
        unless: /\b(?:re-?join\w*|left and|re-?start\w*|re-?boot\w*|re-?install\w*|tried)\b/i,
      },
    ],
    detail: 'your device and the app version',
    act: ['see whether it is a known fault there', 'find the settings that bring it back'],
    hits: [
      'nobody can hear me on video calls since the update, mic works elsewhere',
      'no audio in any meeting on my laptop',
      'zoom sound cuts out every few minutes',
    ],
    misses: ['never heard back about the meeting', 'the speaker at the council meeting was muted, cant hear'],
  },
  {
    id: 'meeting-picture',
    sectors: ['software'],
    when: [
      CALL,
      /\b(?:camera|webcam|my video|virtual background|background|blurry|blurred|gallery view|screen ?shar\w*|shar(?:e|ing) (?:my|the|a) screen|black screen|picture)\b/i,
      /\b(?:not|can[’']?t|cannot|won[’']?t|doesn[’']?t|isn[’']?t|no|stopp\w*|freez\w*|froze|black|upside|blurry|blurred|gone|missing|fail\w*|error|issue\w*|problem\w*|trouble|only)\b/i,
    ],
    not: settledOr(
      new RegExp(
        `${IN_PERSON.source}|\\b(?:record\\w*|background check|background noise|would be (?:nice|great)|please add)\\b`,
        'i',
      ),
    ),
    ack: [
      'You want to be seen, or to show your screen, without a fight.',
      "It's awkward when everyone waits for a picture that doesn't come.",
      'Video that fails in front of a full room is stressful.',
    ],
    matter: 'the trouble with the video in your meetings',
    ask: [
      {
        text: 'Does the camera work in any other app?',
        unless:
          /\b(?:other apps?|elsewhere|face ?time|skype|photo booth|works (?:in|with|on)|screen ?shar\w*|shar(?:e|ing)|background|gallery)\b/i,
      },
      { text: 'Which device is it on, and which version of the app?', unless: DEVICE_GIVEN },
    ],
    quick: [
      {
        text: 'Another app may be holding the camera, so closing the others first often frees it.',
        unless: /\b(?:shar(?:e|es|ing)|background|blurr\w*|gallery|other apps?|everywhere|elsewhere)\b/i,
      },
      {
        text: "Screen sharing needs the system's permission for screen recording, especially on a Mac.",
        unless: /^(?![\s\S]*\bshar(?:e|es|ing)\b)|\b(?:permissions?|windows|iphone|ipad|android)\b/i,
      },
    ],
    detail: 'your device and the app version',
    act: ['see whether it is a known fault there', 'look for what blocks it'],
    hits: [
      'my camera isnt working in zoom but it does everywhere else',
      'cant share my screen in the meeting, just black for the others',
      'virtual background is gone in video calls after the update, not there on my mac',
    ],
    misses: ['zoom lens camera will not focus', 'please add a blur background to our meetings, no rush'],
  },
  {
    id: 'meeting-cannot-join',
    sectors: ['software'],
    when: [
      CALL,
      /\b(?:(?:can[’']?t|cannot|unable to|won[’']?t let (?:me|us|them|anyone)|not (?:able to|letting (?:me|us))|trouble|problems?|issues?|couldn[’']?t|doesn[’']?t let|won[’']?t|keeps?|fails? to) (?:\w+ ){0,3}(?:join\w*|connect\w*|start\w*|get (?:in|into|on)|enter\w*|launch\w*|open\w*|host\w*|log|access\w*)|invalid meeting|stuck (?:on|at|in)|(?:kick|boot|drop)(?:s|ed|ing)? (?:me |us |everyone |people )?(?:out|off)|unable to connect|error (?:code )?\d+|waiting for (?:the )?host|not (?:connecting|loading|working|opening|starting)|is down|are down|down\?|outage)\b/i,
    ],
    not: settledOr(
      new RegExp(
        `${IN_PERSON.source}|\\b(?:installer|install\\w*|password reset|sign ?up|hacked|record\\w*|plug-?in|add-?in|outlook|calendar)\\b`,
        'i',
      ),
    ),
    ack: [
      'Being kept out of a meeting while it runs is stressful.',
      'If people are waiting in there, I can see the hurry.',
      'You need to be in that meeting.',
    ],
    matter: 'the trouble getting into your meeting',
    ask: [
      {
        text: 'Is it one meeting, or every meeting you try?',
        unless: /\b(?:any|every|all|each|one meeting|this meeting|meetings)\b/i,
      },
      {
        text: 'Are you joining from the app or from a browser?',
        unless: DEVICE_GIVEN,
      },
      { text: 'What does it say when you try?', unless: /\b(?:says?|error|message|stuck|code|invalid)\b/i },
    ],
    quick: [
      {
        text: 'If time is short, the link often works in a browser on another device.',
        unless: /\b(?:browser|other device|phone|chrome|safari|firefox|down|outage)\b/i,
      },
    ],
    detail: 'the message you see and your device',
    act: ['find out what keeps you out', 'check whether others are kept out as well'],
    hits: [
      'cant join any zoom meeting this morning, it just spins',
      'our webinar wont start, unable to connect, 200 people waiting',
      'meeting link says invalid meeting id but the host is in there',
    ],
    misses: ['train was late so i couldnt join the meeting', 'the engineer cannot start before our meeting'],
  },
  {
    id: 'meeting-quality',
    sectors: ['software'],
    when: [
      CALL,
      /\b(?:lag\w*|freez(?:es|ing)|froze(?:n)?|choppy|pixelat\w*|unstable|poor quality|low quality|keeps? (?:dropping|cutting|disconnecting|freezing)|disconnect\w*|blurry|breaking up|delay)\b/i,
    ],
    not: settledOr(new RegExp(`${IN_PERSON.source}|\\b(?:record\\w*|refund delay)\\b`, 'i')),
    ack: [
      'A call where people have to say everything twice is tiring.',
      'Freezing mid-sentence makes a meeting hard work.',
      'A call that breaks up all the time wears everyone out.',
    ],
    matter: 'the calls breaking up',
    ask: [
      {
        text: 'Is it the same for everyone in the meeting, or only for you?',
        unless: /\b(?:everyone|everybody|all of us|only me|just me|others)\b/i,
      },
      { text: 'Which device is it on, and does it do it in the browser, too?', unless: DEVICE_GIVEN },
    ],
    quick: [
      {
        text: 'If there is a setting for HD video, turning it off often steadies a call.',
        unless: /\b(?:hd|settings|turned off|tried)\b/i,
      },
    ],
    detail: 'the meeting ID and the time',
    act: ['look at how that meeting ran on our side', 'see whether there was a fault at the time'],
    hits: [
      'zoom keeps freezing in every lesson today',
      'video call quality is choppy, it says my connection is unstable and it is not',
      'every meeting lags and disconnects since yesterday',
    ],
    misses: ['wifi keeps dropping in my meetings, router is new', 'flight delay, missed the meeting'],
  },
  {
    id: 'meeting-calendar-addin',
    sectors: ['software'],
    when: [
      /\b(?:plug-?in|add-?in|add-?on|extension|integration|connector)\b/i,
      /\b(?:outlook|google calendar|calendar|gmail|teams|slack|chrome|zoom|meetings?)\b/i,
      /\b(?:not|can[’']?t|cannot|won[’']?t|doesn[’']?t|isn[’']?t|error|missing|gone|disappear\w*|broken|stopp\w*|fail\w*|keeps?|disabled|greyed|slow|crash\w*|trouble|problem)\b/i,
    ],
    not: settledOr(/\b(?:car|hybrid|charger|brush|photo ?shop|word ?press|premiere|hair)\b/i),
    ack: [
      'Without the add-in, every invite turns into copy and paste.',
      'The add-in needs to work where you plan your day.',
      "It's a nuisance when the calendar and the meetings don't talk to each other.",
    ],
    matter: 'the add-in not working',
    ask: [
      {
        text: 'Is it the web version of the calendar, or the desktop one?',
        unless: /\b(?:web|desktop|browser|chrome|owa|mac|windows)\b/i,
      },
      { text: 'Did it stop by itself, or after an update?', unless: /\b(?:updat\w+|since|after|suddenly|never)\b/i },
    ],
    quick: [
      {
        text: 'Removing the add-in and adding it again often brings the button back.',
        unless: /\b(?:remov\w*|add(?:ed|ing)? it again|slow|crash\w*)\b/i,
      },
    ],
    detail: 'the version of both',
    act: ['see whether it is known with that version', 'find the steps that bring it back'],
    hits: [
      'your outlook plugin is gone again and i cant add a meeting',
      'google calendar add-on wont sign in, error every time',
      'the zoom extension stopped working in chrome',
    ],
    misses: ['plug-in hybrid does not show in the calendar', 'photoshop plugin missing'],
  },
  {
    id: 'meeting-host-controls',
    sectors: ['software'],
    when: [
      CALL,
      /\b(?:host|co-?host|breakout|polls?|mute all|participants?|attendees?|waiting room|chat|hands?|reactions?|whiteboard|captions?|registration|interpretation|controls?|remote control|annotat\w*)\b/i,
      /\b(?:can[’']?t|cannot|won[’']?t|doesn[’']?t|isn[’']?t|not (?:work\w*|show\w*|there|able)|missing|gone|greyed|disappear\w*|no (?:option|button|longer)|stopp\w*|disabled|error)\b/i,
    ],
    not: settledOr(
      new RegExp(`${IN_PERSON.source}|\\b(?:chat support|support chat|live chat|web host|record\\w*)\\b`, 'i'),
    ),
    ack: [
      'Running a meeting is hard enough without missing a button.',
      'As soon as people are in, you need those controls to work.',
      'It throws you off when the control you need is not there.',
    ],
    matter: 'the meeting controls letting you down',
    ask: [
      {
        text: 'Did you start the meeting yourself, or were you made host in it?',
        unless: /\b(?:co-?host|my own|i(?:'m| am) the host|as (?:the )?host|made (?:me )?host)\b/i,
      },
      { text: 'Which device are you hosting on?', unless: DEVICE_GIVEN },
    ],
    quick: [
      {
        text: 'A control that is missing in a browser is often there in the app, so try it there.',
        unless: /\b(?:apps?|desktop|client|phone|ipad|android|iphone|version)\b/i,
      },
    ],
    detail: 'your device and the app version',
    act: ['check where that control is in your version', 'see which setting hides it'],
    hits: [
      'breakout rooms option is gone from my meeting, i cant find it',
      'the host cant mute participants in our zoom class anymore',
      'polls not showing in the webinar for attendees',
    ],
    misses: ['the web host chat cannot help', 'the hotel host in the waiting room was not there'],
  },
  {
    id: 'meeting-trust',
    sectors: ['software'],
    when: [
      /\b(?:vulnerab\w+|security (?:flaw|hole|bug|issue|risk|researcher)s?|(?:local |hidden |secret )?web ?server|encrypt\w+|end[- ]to[- ]end|e2e\w*|zero[- ]day|back ?door|exploit\w*|spyware|malware|webcam (?:bug|flaw|hole))\b/i,
      /\b(?:meetings?|calls?|video|conference|webcam|camera|app|uninstall\w*|client|zoom|mac|software|install\w*|patch\w*|fix|response|disclos\w*)\b/i,
      /\b(?:you(?:r)?|their|they|must|should|bad|worse|trust\w*|unaccept\w*|shame\w*|intentional\w*|response|days|uninstall\w*|delet\w*|decision|careless|lied?|lying|claim\w*|not ok(?:ay)?|fix)\b/i,
    ],
    not: settledOr(
      /\b(?:my (?:site|website|account|domain) (?:was|has been|got|is)|how (?:do|can) i|is it (?:end|encrypted)|does (?:it|your)|bank|card|wi-?fi|router|ransomware|hosting)\b/i,
    ),
    live: true,
    ack: [
      'You need to be able to trust what an app does on your computer.',
      'Security has to come before convenience, and you are right to hold us to that.',
      'I can see why this has shaken your trust.',
    ],
    matter: 'the worry over the security of the app',
    ask: [],
    detail: 'the version and system you have',
    act: ['ask the security team for an answer', 'find out what has been done about it and from which version on'],
    hits: [
      'a back door in your video software is careless, shame on you',
      'spyware in a meeting app, how can anyone trust you now',
      'you claim end-to-end encryption for video calls and now it turns out you lied',
    ],
    misses: ['is it end-to-end encrypted?', 'my website was hacked through a security hole in your software, hosting'],
  },
];
