import { settledOr } from './settled';
import type { Situation } from './situation';

const SINCE = /\b(?:since|after|update\w*|upgrade\w*|new phone|new sim|always|suddenly|ever)\b/i;

/** Calls and voicemail that go wrong while there is signal enough. */
export const CALLS: readonly Situation[] = [
  {
    id: 'wifi-calling-off',
    matter: 'the trouble with wifi calling',
    sectors: ['mobile'],
    when: [
      /\b(?:wi-?fi|wifi|volte|vowifi) ?(?:-)?call(?:s|ing)?\b|\bvolte\b|\bvowifi\b|\bcalls? over (?:the )?wi-?fi\b/i,
      /\b(?:not|won'?t|wont|doesn'?t|doesnt|can'?t|cant|isn'?t|isnt|never|stopped|fail\w*|keeps?|drop\w*|off|grey\w*|gray\w*|disappear\w*|gone|missing|error|broken?|trouble|issues?|problems?|unable|refus\w*|stuck|activat\w*|useless|rubbish|help)\b/i,
    ],
    not: settledOr(/\b(?:do you (?:offer|have|support)|which phones|free|abroad cost|charged|price)\b/i),
    ack: [
      'Wifi calling is what keeps you reachable indoors, so it needs to stay on.',
      'Without wifi calling a weak signal at home means no calls, I know.',
      'I can see why you need wifi calling to work.',
    ],
    ask: [
      {
        text: 'Which phone is it, and did it ever work on it?',
        unless: /\b(?:i ?phone ?\w*|galaxy|pixel|used to|stopped|since|worked)\b/i,
      },
      {
        text: 'Is it the same on another wifi?',
        unless: /\b(?:any|other|all|every|different) (?:wi-?fi|network)|at work\b/i,
      },
    ],
    quick: [
      {
        text: 'Switch it off in the phone settings, restart the phone, then switch it on again.',
        unless:
          /\b(?:re-?start\w*|re-?boot\w*|re-?set\w*|tried (?:everything|all)|toggl\w*|off and (?:back )?on|grey\w*|gray\w*)\b/i,
      },
    ],
    detail: 'the mobile number and the phone model',
    act: ['check that it is switched on for your line', 'see whether it is set up on your line'],
    hits: [
      'wifi calling keeps turning itself off on my pixel',
      'VoLTE wont activate on my line since the sim swap',
      'why is wi-fi calling greyed out',
    ],
    misses: [
      'do you offer wifi calling on prepaid',
      'wifi at home is off again',
      'wifi calling is working now thanks to Dot',
    ],
  },
  {
    id: 'voicemail-fails',
    matter: 'the trouble with your voicemail',
    sectors: ['mobile', 'broadband'],
    when: [
      /\b(?:visual )?(?:voice ?mails?|answer ?(?:phone|machine)|v\/?m inbox|mail ?box (?:pin|greeting|is full))\b/i,
      /\b(?:not|won'?t|wont|doesn'?t|doesnt|can'?t|cant|cannot|never|stopped|fail\w*|keeps?|delayed|days? late|late|gone|missing|lost|vanish\w*|deleted|error|broken?|trouble|issues?|problems?|unable|full|pin|pass(?:word|code)|locked|greeting|unavailable|set ?up|reset|old)\b/i,
    ],
    not: settledOr(
      /\b(?:left (?:you |u |a |him |her |them |my |\d+ )*(?:\w+ )?(?:voice ?mails?|messages?)|call(?:ed)? back|calls? (?:go|goes|going) (?:straight )?to|keep(?:s)? leaving|got a voice ?mail from|turn off|get rid|scam\w*|goes to voice ?mail)\b/i,
    ),
    ack: [
      'Messages you cannot listen to may be ones that matter.',
      'You need to be able to get at your voicemail.',
      'A voicemail that fails means calls you never hear about.',
    ],
    ask: [
      {
        text: 'Does it work if you ring the voicemail number instead of the app?',
        unless:
          /\b(?:ring|dial\w*|call(?:ing)? (?:it|the|my|voice ?mail|\d+)|press(?:ing)?|hold(?:ing)? (?:down )?1|pin|landline|greeting)\b/i,
      },
      { text: 'Did it start with a new phone or SIM?', unless: SINCE },
    ],
    quick: [
      {
        text: 'Dialing voicemail from the keypad often still works meanwhile.',
        unless:
          /\b(?:ring|dial\w*|call(?:ing)? (?:it|the|my|voice ?mail|\d+)|keypad|landline|pin|pass(?:word|code)|full|greeting)\b/i,
      },
    ],
    detail: 'the number it is on and the phone model',
    act: ['check how voicemail is set up on your line', 'see whether the mailbox needs to be set up anew'],
    hits: [
      'visual voicemail stopped working, cant hear a single one',
      'my voicemail says mailbox is full but its empty',
      'voicemails show up two days late on my phone',
    ],
    misses: [
      'left you three voicemails and never heard back, not happy',
      'all calls go straight to voicemail, phone never rings',
      'how do i turn off voicemail, i never use it',
    ],
  },
  {
    id: 'call-sound-bad',
    matter: 'the sound on your calls',
    sectors: ['mobile', 'broadband'],
    when: [
      /\b(?:calls?|calling|line|landline|phone|people|they|other (?:end|person|side)|callers?|every ?one)\b/i,
      /\b(?:echo\w*|crackl\w*|static|muffled|robot\w* (?:voice|sound)|sounds? (?:like (?:a )?robot|under ?water|robotic)|chopp(?:y|ing)|break(?:s|ing) up|garbled|(?:can'?t|cant|cannot|couldn'?t|don'?t|dont|won'?t) (?:\w+ )?hear (?:me|them|anything|anyone|any ?one|what)|hear(?:ing)? (?:my ?self|other people'?s?|buzz\w*|hiss\w*|humm?\w*)|one[- ]?way (?:audio|sound)|cross(?:ed)? lines?|humming|buzzing|delay on (?:the )?(?:line|calls?))\b/i,
    ],
    not: settledOr(
      /\b(?:tv|headset|game|party chat|zoom|video|speaker(?:s|phone)?|music|movie|agent|rep|customer service|your (?:staff|advisor|adviser|man|lady)|on hold|hold music|mic(?:rophone)?|bluetooth|car|wall|neighbou?rs|love to hear|shower)\b/i,
    ),
    ack: [
      'A call nobody can follow is no use to either end.',
      'Bad sound on every call wears everybody out.',
      'You should be heard when you ring somebody.',
    ],
    ask: [
      {
        text: 'Is it on every call, or only in one place?',
        unless:
          /\b(?:every(?: single)? (?:call|time|where)|all (?:my )?calls|only (?:at|in|when)|at (?:home|work)|indoors|no matter where|anywhere)\b/i,
      },
      { text: 'Is it the same on speaker?', unless: /\b(?:speaker|ear ?(?:piece|phones)|landline)\b/i },
    ],
    quick: [
      {
        text: 'A call from another phone, if you have one, helps to show if it is the phone or the line.',
        unless: /\b(?:speaker|landline|line is|on the line|home phone)\b/i,
      },
    ],
    detail: 'the number affected and where it happens',
    act: ['check that line and the mast or exchange it uses', 'look for a known fault with calls where you are'],
    hits: [
      'i get an echo on every call i make',
      'people say they cant hear me when i ring them',
      'the landline is so crackly we cant use it, static all day',
    ],
    misses: [
      'the agent couldnt hear me and hung up on the call',
      'people cant hear me on zoom',
      'call in, we would love to hear what you think of the phone',
    ],
  },
  {
    id: 'call-setting-stuck',
    matter: 'the trouble with that call setting',
    sectors: ['mobile', 'broadband'],
    when: [
      /\b(?:call ?(?:forward\w*|divert\w*|waiting|barring|blocking)|(?:forward|divert)(?:s|ed|ing)? (?:all )?(?:my |the )?calls|calls? (?:are |is |get |getting |being |keep )?(?:being )?(?:forwarded|diverted)|anonymous calls?|(?:hide|withhold|show)(?:ing)? my number|(?:goes?|going|go) (?:straight|right|directly) to voice ?mail)\b/i,
      /\b(?:not|won'?t|wont|doesn'?t|doesnt|can'?t|cant|cannot|stopped|fail\w*|keeps?|stuck|error|off|cancel|remove|deactivat\w*|issues?|problems?|never|no longer|all (?:my|the)? ?calls|every call|why)\b/i,
    ],
    not: settledOr(
      /\b(?:your (?:line|number|helpline|office)|when i (?:call|ring) (?:you|u)|robo\w*|scam\w*|customer service)\b/i,
    ),
    ack: [
      'Calls that go where you never sent them are a real nuisance.',
      'That setting should do what you told it to.',
      'You need calls to ring on your own phone.',
    ],
    ask: [
      {
        text: 'Is it every call, or only when you are busy or out of reach?',
        unless: /\b(?:every|all|only when|busy|always|waiting|anonymous|hide|withh\w*)\b/i,
      },
      {
        text: 'Did you set it on the phone or did we?',
        unless: /\b(?:i (?:set|turned|put|activated)|by itself|dial\w*)\b/i,
      },
    ],
    quick: [
      {
        text: 'Check that do not disturb is off, as it can send calls away too.',
        unless: /\b(?:do not disturb|dnd|waiting|anonymous|barring|hide|withh\w*)\b/i,
      },
    ],
    detail: 'the number it is on',
    act: ['see what is set on your line', 'check which diverts are set on your line'],
    hits: [
      'call forwarding wont turn off, tried all the codes',
      'all my calls go straight to voicemail and the phone never rings',
      'call waiting doesnt work since i switched plan',
    ],
    misses: [
      'when i call you it goes straight to voicemail every time',
      'forwarding my complaint to the ombudsman, you never called',
      'how much is call waiting',
    ],
  },
  {
    id: 'number-shown-wrong',
    matter: 'how your number shows up',
    sectors: ['mobile', 'broadband'],
    when: [
      /\b(?:caller ?id|my (?:number|calls?|name|line)|when i (?:call|ring)|outgoing|our (?:number|calls?|business number))\b/i,
      /\b(?:(?:spam|scam|fraud)(?: risk| likely| alert)?|potential (?:spam|fraud)|(?:wrong|different|old|some ?(?:one|body) else'?s|another|ex'?s?|previous owner'?s?|maiden) (?:name|number)|(?:shows?|comes?|showing|coming|appears?) (?:up )?(?:as )?(?:unknown|private|withheld|blocked|no caller id|anonymous)|flagged as spam|marked as spam|labell?ed)\b/i,
    ],
    not: settledOr(
      /\b(?:e-?mails?|receiv\w*|i keep getting|i get|getting spam|texts? from|bill|spam calls? (?:from|every|all)|parcel|on my (?:order|card|ticket|account)|spoof\w*)\b/i,
    ),
    ack: [
      'Nobody picks up when the wrong label comes up.',
      'Your number should show as yours when you ring people.',
      'A wrong name or a warning beside your number puts people off.',
    ],
    ask: [
      {
        text: 'Does everybody see it, or only people on one network?',
        unless: /\b(?:every ?(?:one|body)|only (?:on|people|my)|all my|one network|nobody)\b/i,
      },
    ],
    detail: 'the number and what people see',
    act: ['see what is stored for it', 'find out who keeps that label and how to get it changed'],
    hits: [
      'my number shows as spam likely when i call people',
      'caller id shows the wrong name, it says Gerald, i am not Gerald',
      'when i call clients it comes up as potential fraud',
    ],
    misses: ['i get spam calls all day on my number', 'wrong name on my bill', 'my email shows as spam'],
  },
  {
    id: 'blocked-by-filter',
    matter: 'what that filter is blocking',
    sectors: ['mobile', 'broadband'],
    when: [
      /\b(?:content (?:block|lock|filter|control|restriction)s?|adult (?:content|filter|block|lock|bar)\w*|parental (?:controls?|filter)|safe ?(?:guard|surf|search) ?(?:filter|mode)?|age (?:check|block|restriction|verif\w*)|web ?(?:filter|safe)|over 18|(?:your|the) (?:filter|block)|(?:you|your network|your wifi|your internet)(?: \w+)? block\w*)\b/i,
      /\b(?:block\w*|won'?t|wont|can'?t|cant|cannot|remove|off|lift|unblock\w*|disable|stop\w*|still|wrong\w*|prove|proof|refus\w*|restrict\w*)\b/i,
      /\b(?:sites?|web ?sites?|pages?|content|filter|controls?|apps?|over 18|adult|phone|internet|data|games?|stream\w*)\b/i,
    ],
    not: settledOr(
      /\b(?:block(?:ed|ing)? (?:a |my |that |the |this |spam )?(?:number|calls?|caller|me on|my card|imei)|kids? (?:can )?(?:still )?(?:see|get)|ad ?block\w*|sim|road|bricks|chopping)\b/i,
    ),
    ack: [
      'A filter that stops ordinary pages gets in the way all day.',
      'That block should stop what it is meant to, and nothing else.',
      'I can see why you want that block lifted.',
    ],
    ask: [
      {
        text: 'Which page is it, and what does the block message say?',
        unless: /\b(?:says?|message|\.(?:com|co|org|net|uk))\b|"/i,
      },
      {
        text: 'Is it on mobile data, on your wifi, or both?',
        unless: /\b(?:mobile data|on (?:my )?data|wi-?fi|both|broadband|[45]g)\b/i,
      },
    ],
    quick: [
      {
        text: 'Try the page once on another connection, to see where the block comes from.',
        unless: /\b(?:wi-?fi|other network|hot ?spot|prove|proof|over 18|works (?:on|fine))\b/i,
      },
    ],
    detail: 'the number or account it is on and the page',
    act: ['see which filter is set on it', 'check what the filter holds against that page'],
    hits: [
      'parental controls are blocking sites they shouldnt, like a knitting forum',
      'adult content block wont come off my phone and im 47',
      'your filter blocks a charity website, why',
    ],
    misses: [
      'you blocked my sim',
      'how do i block a number',
      'parental advice: kids off phones, block party on sunday',
    ],
  },
  {
    id: 'one-device-drops-off',
    matter: 'that device dropping off the wifi',
    sectors: ['broadband'],
    when: [
      /\b(?:smart ?(?:plugs?|bulbs?|lights?|home|tv|thermostat|speaker)|cameras?|door ?bell|thermostat|printer|ring|alexa|echo|nest|2\.4 ?(?:ghz)?|console|one (?:laptop|phone|device)|my (?:laptop|tablet|tv|ps[45]|xbox) (?:is|keeps|won'?t|wont|can'?t|cant))\b/i,
      /\b(?:drop(?:s|ped|ping)?(?: off)?|disconnect\w*|won'?t (?:connect|stay|join)|wont (?:connect|stay|join)|can'?t (?:connect|find|see|join)|cant (?:connect|find|see|join)|los(?:es|ing|t) (?:the )?(?:wi-?fi|connection)|kick(?:s|ed) off|offline|falls? off)\b/i,
      /\b(?:router|hub|wi-?fi|gateway|modem|mesh|ghz|extender|network)\b/i,
    ],
    not: settledOr(
      /\b(?:every(?:thing (?:drops|keeps|falls|goes|else (?:too|drops|keeps))| device)|all (?:my |our |the )?devices|whole house|down|no internet|hotel|dropbox|app)\b/i,
    ),
    ack: [
      'One device that keeps falling off while the rest stay on is maddening.',
      'That device should stay on your wifi like the others.',
      'It is a nuisance to join the same thing to the wifi over and over.',
    ],
    ask: [
      {
        text: 'Does everything else stay on?',
        unless:
          /\b(?:everything else|all else|others?|rest|only (?:my|the|one)|else works|phones? (?:is|are|work\w*) fine|just (?:my|the))\b/i,
      },
      { text: 'Is it on the 2.4 or the 5 GHz band?', unless: /\b(?:ghz|2\.4|band)\b/i },
    ],
    quick: [
      {
        text: 'Have that device forget the wifi and join again, near the router if it can be moved.',
        unless:
          /\b(?:forgot|forget|re-?add\w*|re-?join\w*|re-?connect\w*|set ?up again|re-?set|tried (?:everything|all))\b/i,
      },
    ],
    detail: 'the model of the router and of that device',
    act: ['see which settings help with that device', 'find out whether that router is known for it'],
    hits: [
      'router keeps dropping my smart plugs, everything else is fine',
      'my doorbell goes offline every night since the new hub',
      'printer cant find the wifi, router is brand new',
    ],
    misses: [
      'all devices drop off the wifi, router is rubbish, even the printer',
      'hotel wifi wont let my ps5 connect',
      'the printer is offline',
    ],
  },
];
