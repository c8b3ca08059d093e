import { elsewhereOr, GADGET, UPDATE } from './gadgetWords';
import { RESTARTED } from './settled';
import type { Situation } from './situation';

const DEVICE_WORD =
  /\b(?:i ?phones?|phones?|i ?pads?|ipod|ios|mac ?books?|macs?|laptops?|pcs?|computers?|tablets?|devices?|watch|galaxy|pixel|surface|windows|android|notebook)\b/i;

/** What devices do to each other and to their owners' nerves: connections, moves to a new one, sound in apps, odd behaviour. */
export const GADGET_ODDITIES: readonly Situation[] = [
  {
    id: 'wifi-on-device',
    sectors: ['devices'],
    when: [
      /\bwi-?fi\b|\bwireless network\b/i,
      /\b(?:(?:won'?t|wont|can'?t|cant|cannot|couldn'?t|doesn'?t|doesnt|not|stopp?ed|unable to|refus\w* to|never|keeps?|trouble|problems?|issues?)(?: \w+){0,4} (?:connect\w*|join\w*|work\w*|stay\w*|find\w*|see\w*|load\w*|drop\w*|disconnect\w*|reconnect\w*)|(?:wi-?fi|connection)(?: \w+){0,4} (?:drops?|dropping|dropped|disconnect\w*|cuts? out|gone|greyed|grayed|slow|sucks?|issues?|problems?|broken|dead|not working|isn'?t working|doesn'?t work|stopp?ed)|disconnects? (?:from )?(?:\w+ )?wi-?fi|no wi-?fi|lost wi-?fi|(?:wi-?fi )?(?:problems?|issues?|trouble) with (?:my |the )?wi-?fi)\b/i,
      new RegExp(`${GADGET.source}|${UPDATE.source}`, 'i'),
    ],
    not: elsewhereOr(
      '\\b(?:printers?|print|scanner|router (?:is|was|keeps)|your wi-?fi|in-?flight|hotel|train|airport|plane|store wi-?fi|(?:turn|switch)(?:s|es|ing)? (?:itself |it )?(?:back )?on by|(?:turn|switch)(?:s|es|ing) (?:itself )?(?:back )?on|photos?|call(?:s|ing)|broadband|isp|tv|console|xbox|hotspot|ink)\\b',
    ),
    ack: [
      "It's annoying when the wifi is there and the device won't use it.",
      "A device that won't hold on to the wifi is no fun to use.",
      'You need to get your device back on the wifi first.',
    ],
    matter: 'the wifi not working on your device',
    ask: [
      {
        text: 'Do other devices stay on the same wifi?',
        unless:
          /\b(?:other|others|else|everything else|home|router|hers|his|wife|husband|laptop is fine|any wi-?fi|every wi-?fi)\b/i,
      },
      {
        text: 'Does it see the network and fail to join, or not see it at all?',
        unless:
          /\b(?:join|password|sees?|finds?|gr[ea]yed|drop\w*|disconnect\w*|keeps|slow|stay\w*|cuts? out|incorrect)\b/i,
      },
      {
        text: 'Does it help to make it forget the network and join afresh?',
        unless: /\b(?:forg[eo]t\w*|reset\w*|restored?|removed?|everything|tried)\b/i,
      },
    ],
    quick: [
      {
        text: 'Airplane mode on for half a minute often makes it look for the network again.',
        unless: /\b(?:air ?plane|flight mode|gr[ea]yed|desktop|tv|console|pc)\b/i,
      },
    ],
    detail: 'the model and its software version',
    act: ['find the steps for that model', 'check for a known wifi fault with that version'],
    hits: [
      'my phone wont connect to wifi since the update',
      'laptop keeps disconnecting from the wifi every ten minutes',
      'wifi greyed out on my ipad, cant turn it on',
    ],
    misses: ['the hotel wifi wont work on my laptop', 'printer wont connect to the wifi, laptop does'],
  },
  {
    id: 'hotspot-fails',
    sectors: ['devices'],
    when: [
      /\b(?:hot ?spot|tether(?:ing)?)\b/i,
      /\b(?:won'?t|wont|can'?t|cant|cannot|doesn'?t|doesnt|not|stopp?ed|keeps?|drops?|disconnect\w*|gone|missing|disappear\w*|gr[ea]yed|turns? (?:itself )?off|slow|unable)\b/i,
    ],
    not: elsewhereOr(
      '\\b(?:plan|allowance|gb|charged|how much|throttl\\w*|wi-?fi hotspots? (?:in|at)|train|airport|no option|timeout)\\b',
    ),
    ack: [
      'You rely on a hotspot when there is no other way to get online.',
      'A hotspot needs to stay on for as long as you need it.',
      "It's annoying when the hotspot is your one way online and fails.",
    ],
    matter: 'your hotspot letting you down',
    ask: [
      {
        text: 'Can the other device see it and not join, or not see it?',
        unless: /\b(?:sees?|join|find\w*|drops?|disconnect\w*|turns? (?:itself )?off|gr[ea]yed|gone|missing)\b/i,
      },
      { text: 'Which phone is it, and what are you connecting?', unless: /\b(?:laptop|ipad|tablet|mac\w*|pc)\b/i },
    ],
    quick: [
      {
        text: 'Keeping the hotspot page open on the phone while the other device joins often helps.',
        unless:
          /\b(?:gr[ea]yed|turn(?:s|ing)? (?:itself )?off|missing|gone|disappear\w*|drops?|disconnect\w*|slow|keeps)\b/i,
      },
    ],
    detail: 'the model, its version and your network',
    act: ['find the steps for that model', 'check for a known hotspot fault with that version'],
    hits: [
      'hotspot on my phone keeps turning itself off',
      'my laptop cant find my hotspot anymore',
      'personal hotspot greyed out since the update',
    ],
    misses: ['how much hotspot do i get on this plan, not sure', 'the hotspot at the airport was slow, train too'],
  },
  {
    id: 'move-to-new-device',
    sectors: ['devices', 'mobile'],
    when: [
      /\b(?:new (?:i ?phone|phone|ipad|ipod|mac\w*|laptop|pc|computer|watch|device|galaxy|pixel|tablet)|old (?:i ?phone|phone|ipad|ipod|mac\w*|laptop|pc|computer|device|android)|switch(?:ing|ed)? (?:from|to)|upgrad(?:ed|ing) (?:from|to))\b/i,
      /\b(?:transfer\w*|mov(?:e|ed|ing) (?:my|all|everything|over|data|across|stuff)|migrat\w*|restor\w*|set(?:ting)? ?up|cop(?:y|ied|ying)|sync\w*|carr(?:y|ied) over|came (?:over|across)|come (?:over|across))\b/i,
      /\b(?:won'?t|wont|can'?t|cant|cannot|not|didn'?t|didnt|fail\w*|missing|stuck|lost|error|hours|nothing|only (?:some|half|part)|never|trouble|problems?|disaster|nightmare|mess|doesn'?t|clusterf\w*|separated|gone)\b/i,
    ],
    not: elsewhereOr(
      '\\b(?:sim|number (?:port|transfer)|my number|transferred to|port(?:ing)? my number|money|bank|transferred (?:me|to (?:another|a different))|photos?|order(?:ed)?|plan|contract|account transfer|brick\\w*|watch (?:won|will not) pair)\\b',
    ),
    ack: [
      'Moving to a new device needs to bring everything along.',
      "It's no joy to unpack something new and find half your things missing.",
      'You want everything on the new device before you let go of the old one.',
    ],
    matter: 'the trouble with the move to your new device',
    ask: [
      {
        text: 'Straight from the old one, or from a backup?',
        unless: /\b(?:back(?:ed)? ?ups?|i ?cloud|itunes|cable|quick start|smart switch|direct\w*|computer)\b/i,
      },
      {
        text: 'Does it stop with an error, or finish with things missing?',
        unless: /\b(?:error|missing|stuck|says?|separated|gone|only (?:some|half|part)|lost)\b/i,
      },
    ],
    quick: [
      {
        text: "Please don't wipe the old one until it is all across.",
        unless: /\b(?:wiped|erased|sold|traded|gone|stolen|reset|lost|dead)\b/i,
      },
    ],
    detail: 'both models',
    act: ['find the steps for those two', 'find out what can still be brought across'],
    hits: [
      'setting up my new phone and the transfer is stuck for hours',
      'moved everything over from my old laptop and half is missing',
      'my old iphone wont transfer to the new iphone, error every time',
    ],
    misses: [
      'transfer my number to the new phone, the port failed',
      'I was transferred to a new agent about my old phone, nothing',
    ],
  },
  {
    id: 'notifications-on-device',
    sectors: ['devices', 'mobile'],
    when: [
      /\b(?:notifications?|alerts?|badges?|banners?)\b/i,
      /\b(?:can'?t|cant|cannot|can no longer|no longer|won'?t|wont|not|doesn'?t|doesnt|stopp?ed|never|unable|keeps?|disappear\w*|vanish\w*|stuck|hours late|delayed|don'?t)\b[^.!?]{0,40}\b(?:notifications?|alerts?|badges?|banners?|view|see|clear|delete|dismiss|show\w*|com(?:e|ing)|get(?:ting)?|swipe|go away)\b|\b(?:notifications?|alerts?|badges?|banners?)\b[^.!?]{0,30}\b(?:won'?t|wont|not|gone|disappear\w*|stuck|delayed|late|broken|stopp?ed|don'?t|doesn'?t|never)\b/i,
      DEVICE_WORD,
    ],
    not: elsewhereOr(
      '\\b(?:amber|fraud|bank|email notifications? (?:from|about)|delivery|turn (?:off|them off)|stop (?:these|the|sending)|unsubscribe|spam|trash|security alerts?|scam|virus alert|your app|youtube|facebook|twitter|instagram)\\b',
    ),
    ack: [
      'You need to see your notifications, and to clear them when you have.',
      "It's easy to miss something that matters when notifications misbehave.",
      'Notifications need to come, show and go when you say so.',
    ],
    matter: 'your notifications misbehaving',
    ask: [
      {
        text: 'Is it with every app, or just some?',
        unless: /\b(?:every|all|any|some|one app|messages|mail|what?sapp|lock ?screen)\b/i,
      },
      {
        text: 'Is it on the lock screen only, or once it is open too?',
        unless: /\b(?:lock|unlocked|open|watch|cent(?:er|re))\b/i,
      },
      { text: 'Has a restart changed anything?', unless: RESTARTED },
    ],
    quick: [
      {
        text: 'Battery saving modes often hold them back, so try an hour without.',
        unless:
          /\b(?:clear\w*|dismiss\w*|delet\w*|swip\w*|badges?|stuck|battery|low power|pc|windows|mac|disappear\w*|vanish\w*)\b/i,
      },
    ],
    detail: 'the model and its software version',
    act: ['find the setting behind it', 'check for a known fault with that version'],
    hits: [
      'i can no longer clear my notifications on my phone',
      'my phone doesnt show notifications until i unlock it',
      'notifications on the ipad are hours late',
    ],
    misses: ['how do i turn off the notifications on my phone', 'fraud alert keeps coming on my phone from the bank'],
  },
  {
    id: 'no-sound-in-apps',
    sectors: ['devices', 'mobile'],
    when: [
      /\b(?:sound|audio|volume|hear|speakers?|mute[d]?)\b/i,
      /\b(?:no (?:sound|audio|volume)|(?:can'?t|cant|cannot) hear|(?:sound|audio|volume|speakers?)(?: \w+){0,4} (?:not work\w*|won'?t|wont|doesn'?t|doesnt|stopp?ed|gone|broken|crackl\w*|distort\w*|muffled|quiet|low|cuts? out|off)|lost (?:sound|audio|all sound)|(?:crackling|distorted|muffled|tinny) (?:sound|audio|speakers?))\b/i,
      /\b(?:i ?phone|phone|ipad|tablet|ios|update\w*|android|galaxy|pixel|watch|app|apps|videos?|speakers?)\b/i,
    ],
    not: elsewhereOr(
      '\\b(?:calls?|caller|me on|people|anyone|agent|hold|ring(?:s|er|tone|ing)?|alarms?|laptop|pc|computer|mac\\w*|tv|head ?phones?|air ?pods?|ear ?buds?|sounds? (?:good|like|great)|game|your (?:app|video|ad)|hear (?:from|back|about)|car|blue ?tooth)\\b',
    ),
    ack: [
      'A device gone quiet takes the point out of half of what you do with it.',
      'You need the sound on to follow what you are watching.',
      "It's annoying when the sound goes and nothing says why.",
    ],
    matter: 'the sound being gone or faulty',
    ask: [
      {
        text: 'Do you hear anything through headphones?',
        unless: /\b(?:head ?phones?|every speaker|crackl\w*|distort\w*|muffled)\b/i,
      },
      { text: 'Is it in every app, or just some?', unless: /\b(?:every|all|any|some|only)\b/i },
      { text: 'Has a restart changed anything?', unless: RESTARTED },
    ],
    quick: [
      {
        text: 'Bluetooth headphones in another room often take the sound, so try turning Bluetooth off.',
        unless: /\b(?:bluetooth|head ?phones?|ear ?buds?|muffl\w*|low|quiet|crackl\w*|distort\w*|one app|only in)\b/i,
      },
    ],
    detail: 'the model and its software version',
    act: ['find the steps for that model', 'check for a known sound fault with that version'],
    hits: [
      'no sound on my phone since the update',
      'cant hear any videos on my ipad',
      'speakers on my tablet sound so muffled, audio is low',
    ],
    misses: ['hope to hear from you, my phone audio is fine', 'no sound on my laptop'],
  },
  {
    id: 'sharing-between-devices',
    sectors: ['devices'],
    when: [
      /\b(?:air ?drop|air ?play|home sharing|screen (?:mirror\w*|shar\w*|cast\w*)|mirror(?:ing)?|hand ?off|chrome ?cast|casting|side ?car|nearby share|family sharing|universal clipboard|continuity)\b/i,
      /\b(?:won'?t|wont|can'?t|cant|cannot|doesn'?t|doesnt|isn'?t|not|stopp?ed|never|keeps?|fail\w*|unable|drops?|disconnect\w*|says?|trouble|problems?|missing|gone|no )\b/i,
    ],
    not: elsewhereOr(
      '\\b(?:wing mirror|car|mirror (?:on|in) the|fraud|price|cast(?:ing)? (?:member|director|call)|netflix|hulu|roku|app support)\\b',
    ),
    ack: [
      'Sharing between two devices of the same home needs to work.',
      "It's annoying when sharing from one device to another needs coaxing.",
      'You just want what is on one device to show up on the other.',
    ],
    matter: 'the trouble sharing between your devices',
    ask: [
      {
        text: 'Does one see the other at all?',
        unless: /\b(?:sees?|shows? up|find\w*|not found|appears?|says?|purchases)\b/i,
      },
      { text: 'Which two devices are they, and are both on the same wifi?', unless: /\bsame (?:wi-?fi|network)\b/i },
    ],
    quick: [
      {
        text: 'A VPN or a guest network often keeps devices from seeing each other.',
        unless: /\b(?:vpn|guest|family sharing|purchas\w*|subscri\w*|hand ?off)\b/i,
      },
    ],
    detail: 'the version on each of them',
    act: ['find the steps for those two', 'check for a known fault between them'],
    hits: [
      'airdrop wont find my other phone',
      'screen mirroring to the tv not working from my ipad',
      'why is family sharing not sharing my purchases',
    ],
    misses: ['airplay price on the new speaker', 'my car wing mirror is not working'],
  },
  {
    id: 'new-emoji-missing',
    sectors: ['devices', 'mobile'],
    when: [
      /\bemojis?\b/i,
      /\b(?:can'?t|cant|cannot|don'?t|dont|doesn'?t|doesnt|not|won'?t|no|missing|gone|disappear\w*|where are|why (?:are|is))\b/i,
      /\b(?:i ?phone|phone|ipad|ios|update\w*|watch|keyboard|android|galaxy|pixel|mac\w*|new emojis?)\b/i,
    ],
    not: elsewhereOr(
      '\\b(?:need an? (?:\\w+ )?emoji|there should be|there is no|make an? (?:\\w+ )?emoji|add an? (?:\\w+ )?emoji|where is the \\w+ emoji|want an? (?:\\w+ )?emoji|box(?:es)?|question marks?|lol)\\b',
    ),
    ack: [
      'Half the fun of an update is in the emojis.',
      "It's odd to miss emojis that other people see.",
      'Your emojis need to be there after an update.',
    ],
    matter: 'the missing emojis',
    ask: [
      {
        text: 'Which version does the device they are missing on run?',
        unless: /\b(?:both|everything) (?:is |are )?(?:up ?dated|up to date)\b/i,
      },
      { text: 'Does a restart bring them in?', unless: RESTARTED },
    ],
    quick: [
      {
        text: 'An added keyboard may not have them yet, so switch to the built-in one once.',
        unless: /\bkeyboards?\b/i,
      },
    ],
    detail: 'the model and its software version',
    act: ['check which version brings them', 'find the steps that bring them in'],
    hits: [
      'updated my phone and i dont have the new emojis',
      "the llama emoji is missing since my tablet's update",
      'where are my emojis, the update took them off my phone and they are not there',
    ],
    misses: ['there is no ginger emoji on my phone', 'the emojis show as boxes on my phone, not nice'],
  },
  {
    id: 'app-says-not-supported',
    sectors: ['devices', 'mobile'],
    when: [
      /\b(?:apps?|app ?store|play ?store|software|program|game)\b/i,
      /\b(?:(?:not|isn'?t|no longer|doesn'?t|does not|won'?t) (?:be )?(?:supported?|compatible)|incompatible|requires? (?:ios|android|macos|windows|a newer|at least)|too old|unsupported|version (?:doesn'?t|does not|isn'?t) support\w*)\b/i,
      DEVICE_WORD,
    ],
    not: elsewhereOr('\\b(?:printers?|cartridges?|ink|customer support|support (?:team|line|page)|games? console)\\b'),
    ack: [
      "An app that won't run on a device that works is a nuisance.",
      "It's frustrating when a good device is called too old.",
      'You need that app, whatever version your device is on.',
    ],
    matter: 'the app not running on your device',
    ask: [
      {
        text: 'Does the device offer anything newer under software update?',
        unless: /\b(?:up to date|latest|newest|no (?:more )?updates?|fully updated)\b/i,
      },
      { text: 'Did that app run on it before?', unless: /\b(?:used to|worked|no longer|anymore|until)\b/i },
    ],
    quick: [
      {
        text: 'The same service in the browser usually still does most of what the app did.',
        unless: /\b(?:browser|web ?site|games?|play(?:ing)?|offline)\b/i,
      },
    ],
    detail: 'the model',
    act: ['check what the newest version for that model is', 'find out whether an older version of the app can be had'],
    hits: [
      'my bank app says my phone is no longer supported',
      'app store says this app is not compatible with my ipad',
      'this app requires ios 13 and my phone is too old wtf',
    ],
    misses: ['your support team is not supportive on the phone app', 'ink not compatible with my computer program'],
  },
  {
    id: 'wont-shut-down-or-wake',
    sectors: ['devices'],
    when: [
      /\b(?:laptops?|note ?books?|computers?|pcs?|desktops?|mac ?books?|i ?macs?|macs?|chrome ?books?|surface|windows)\b/i,
      /\b(?:(?:won'?t|wont|will not|doesn'?t|doesnt|can'?t|cant|cannot|refus\w* to|keeps?)(?: \w+){0,3} (?:shut(?:ting)? (?:down|off)|turn(?:ing)? off|power(?:ing)? (?:off|down)|wak(?:e|ing)(?: up)?|sleep(?:ing)?|go(?:ing)? to sleep|hibernat\w*)|(?:shut|power)s? down|start (?:button|menu)|task ?bar)\b/i,
      /\b(?:won'?t|wont|will not|doesn'?t|doesnt|can'?t|cant|cannot|refus\w*|keeps?|isn'?t|not|stuck|instead|still|never|weird)\b/i,
    ],
    not: elsewhereOr(
      '\\b(?:blue screen|bsod|update (?:and|or) (?:shut|restart)|game|app\\b|website|site|overheat\\w*|battery|your (?:company|site)|black|turn(?:ing)? (?:back )?on)\\b',
    ),
    ack: [
      'A computer should turn off and wake when you say so.',
      'A computer with a will of its own is wearing.',
      'Turning a computer off or waking it should be no fight.',
    ],
    matter: 'your computer not shutting down or waking up',
    ask: [
      {
        text: 'Does it hang on a message, or just carry on as if nothing happened?',
        unless: /\b(?:message|says?|spinn\w*|stuck|sleep mode|still active|start (?:button|menu)|wak\w*)\b/i,
      },
      {
        text: 'Did that begin with an update or a new program?',
        unless: /\b(?:update\w*|upgrad\w*|install\w*|since|new)\b/i,
      },
    ],
    quick: [
      {
        text: 'Save what you can first: holding the power button for about ten seconds usually turns it off.',
        unless: new RegExp(`${RESTARTED.source}|\\b(?:start (?:button|menu)|task ?bar|hold|held|wak\\w*)\\b`, 'i'),
      },
    ],
    detail: 'the model',
    act: ['find the steps for that model', 'find out what keeps it running'],
    hits: [
      'my laptop wont shut down, just sits there',
      'macbook wont wake from sleep',
      'start menu not working on my pc, weird',
    ],
    misses: ['your company needs to shut down, wont buy a laptop again', 'laptop wont turn on'],
  },
  {
    id: 'device-acting-up',
    sectors: ['devices', 'mobile'],
    when: [
      /\b(?:my|our|this|the) (?:\w+ ){0,2}(?:i ?phone|phone|ipad|laptop|mac ?book|mac|pc|computer|watch|tablet|galaxy|pixel|notebook)\b|\b(?:phone|iphone) (?:just |really )?sucks\b/i,
      /\b(?:acting (?:up|weird|crazy|funny|strange|stupid|dumb|a fool)|freak\w* out|possessed|haunted|going (?:crazy|nuts|mad|mental|haywire)|gone (?:crazy|nuts|mad|mental|haywire)|has a mind of its own|trippin\w*|bugging(?: out)?|tweaking|paralysed|paralyzed|turn(?:ed|ing)? (?:to|into) (?:shit|crap|trash|a brick)|won'?t open (?:any|my|the|anything)|wont open (?:any|my|anything)|just sucks|is (?:so |all )?messed up|is (?:so )?fucked(?: up)?|(?:opens?|opening|types?|typing|click\w*|touch\w*|mov\w*|calls?|dial\w*) (?:\w+ ){0,3}(?:by itself|on its own)|randomly open\w*|ghost touch\w*|touch ?screen (?:not|isn'?t|doesn'?t|won'?t|stopp?ed)|screen (?:not|isn'?t|doesn'?t|won'?t|stopp?ed) (?:respond\w*|work\w*)|not respond\w* to (?:my )?touch)\b/i,
    ],
    not: elsewhereOr(
      '\\b(?:siri|bixby|lock ?screen|keyboard|batter(?:y|ies)|love|wi-?fi|signal|app is|your app|customers?|kids?|lol|lmao|charger|stolen|dropped|cracked|hacked|staff|printer|calls? me|on the phone)\\b',
    ),
    ack: [
      'A device that does as it pleases is no help to anyone.',
      'You need your device to do what you tell it.',
      "It's unnerving when a device acts on its own.",
    ],
    matter: 'the way your device is acting',
    ask: [
      {
        text: 'What does it do most often, and when did that begin?',
        unless: /\b(?:touch\w*|open\w*|types?|typing|dial\w*|since|after|update\w*)\b/i,
      },
      { text: 'Which model is it, and which version is it on now?' },
      { text: 'Does it calm down for a while after a restart?', unless: RESTARTED },
    ],
    quick: [
      {
        text: 'Wiping the screen dry and taking off case and charger often calms stray touches.',
        unless:
          /^(?![\s\S]*\b(?:touch\w*|typ(?:es|ing|ed)|dial\w*|taps?|tapping|swip\w*)\b)|\b(?:laptop|mac ?book|pc|computer|notebook|wiped|cleaned)\b/i,
      },
    ],
    detail: 'the model and its software version',
    act: ['find the steps for that model', 'find out what is behind it'],
    hits: [
      'why is my laptop possessed',
      'my tablet has a mind of its own, it dialled my boss',
      'the update paralysed my phone',
    ],
    misses: ['kids going crazy over my phone lol', 'staff on the phone were acting weird, my phone call was cut'],
  },
];
