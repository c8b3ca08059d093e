import { RESTARTED, settledOr } from './settled';
import type { Situation } from './situation';

const NOT_THE_NETWORK =
  /\b(?:hotel|tv|television|aerial|smoke|wi-?fi|broad ?band|router|app\b.*\bsignal app|group chat|railway|train signal|signal (?:failure|fault|box|problem)s?|signall\w+|traffic|rail|trains?|turn signal|bars? (?:of (?![345]g)|near|open|staff|tab)|chocolate|headphones?|earbuds|watch|barking|reception (?:desk|staff|area)|at reception|social network|network engineer)\b/i;

/** Mobile networks and the landline. */
export const MOBILE: readonly Situation[] = [
  {
    id: 'number-switched-off',
    matter: 'your number being switched off',
    sectors: ['mobile'],
    when: [
      /\b(?:my|our|the|this) (?:mobile |phone |own )?(?:numbers?|sims?|line)\b/i,
      /\b(?:deactivated|de-activated|disconnected|barred|suspended|inactive|re-?activate\w*|switched off|cut off)\b/i,
    ],
    not: /\b(?:card number|account number|new (?:sim|number)|port\w*|stolen|scam|engineer|broadband|router|wi-?fi|text stop|unsubscribe|call (?:was|got|is)|calls? (?:are|were|get)|cancel\w*)\b/i,
    ack: [
      'Being without your number is a real problem.',
      "It's hard to do anything without your number.",
      'I can see why you want that number back.',
    ],
    ask: [
      {
        text: 'Did a message or a bill come with it that says why?',
        unless: /\b(?:messages?|texts?|e-?mails?|bills?|letter|told|because|says?|said|reason|pay|paid|unpaid)\b/i,
      },
    ],
    detail: 'the number and your name',
    act: ['find out why it is off', 'see what it takes to switch it back on'],
    hits: [
      'my number has been deactivated and nobody helps',
      'the sim was suspended though I pay on time',
      'please reactivate my number, the shop could not',
    ],
    misses: ['my call was cut off, this line is bad', 'new sim still inactive, my number will not move'],
  },
  {
    id: 'number-port',
    matter: 'the trouble moving your number',
    sectors: ['mobile'],
    when: [
      /\b(?:port(?:ed|ing|s|[- ]?in|[- ]?out)?|pac code|transfer(?:ring|red)?|mov(?:e|ed|ing)|switch(?:ed|ing)?)\b/i,
      /\b(?:my|old|the|phone|mobile|same) (?:\w+ )?number\b|\b(?:pac|sim|e-?sim|ported|porting|number port)\b/i,
      /\b(?:stuck|half|delay(?:ed)?|still|pending|fail\w*|not|was to|supposed|meant to|should have|days?|hours?|hrs?|lost|waiting|nobody can)\b|n[’']t\b/i,
    ],
    not: settledOr(
      /\b(?:airport|passport|usb|charg\w*|port (?:side|of)|ferry|hdmi|router|save|console|domain|email|e-mail|account|2fa|codes? go\w*|verification|authenticator|meter|tracking|order number|contacts|photos|data (?:to|from)|new phone|delivery|drop(?:ped)?|code please|as we speak|new customers?|fake|messages?)\b/i,
    ),
    ack: [
      'Trouble over moving your own number is a real nuisance.',
      'You want to keep the number people know you by.',
      "It's your own number, so I can see why you want it moved properly.",
    ],
    ask: [
      {
        text: 'Is the old SIM still working, or have both gone quiet?',
        unless:
          /\b(?:old sim|still (?:live|active|working)|both|call out|receive|pac|landline|code|fibre|voicemail|reject\w*|details|calls go|name)\b/i,
      },
      {
        text: 'Can people ring you at the moment, or only the other way round?',
        unless: /\b(?:call out|call in|calls?|receive|ring|pac|landline|code|voicemail|name|match|texts)\b/i,
      },
    ],
    quick: [
      {
        text: 'Please keep the old contract going until the move is through, so the number stays yours.',
        unless: /\b(?:cancel\w*|ended|closed|terminated|lost (?:my|the) number|old sim (?:is )?(?:dead|off))\b/i,
      },
    ],
    detail: 'the number being moved',
    act: ['check where the move has stopped', 'find out what the transfer is waiting for'],
    hits: [
      'my number is still not ported after 3 days',
      'port was meant to finish at noon, old sim still live',
      'gave you my PAC code on monday and the number has not moved',
    ],
    misses: ['usb port on my phone is loose', 'number ported in an hour, well done'],
  },
  {
    id: 'sim-locked-puk',
    sectors: ['mobile'],
    when: [/\bpuk\b|\bsim\b.{0,20}\b(?:locked|blocked|pin)\b|\bsim pin\b/i],
    not: settledOr(/\b(?:unlock(?:ed)? (?:sim|phone|handset)|swap\w*|hacked|fraud)\b/i),
    ack: [
      "A locked SIM leaves you without calls, texts or data, so let's get it open safely.",
      'A locked SIM is annoying when you just want to use your phone.',
      "Being asked for a PUK or PIN you haven't got is so frustrating.",
    ],
    matter: 'the lock on your SIM',
    ask: [
      {
        text: 'How many tries does the screen say are left?',
        unless: /\b(?:twice|times|tries|attempts|\d+ (?:left|goes))\b/i,
      },
      { text: 'Is it asking for the PUK, or just the SIM PIN?', unless: /\bpuk\b/i },
    ],
    quick: [
      { text: 'Best not to guess again for now, as too many wrong tries can end the SIM for good.' },
      {
        text: 'The PUK is often printed on the card that the SIM came in.',
        unless: /\b(?:e-?sim|card (?:it|the sim) came|packag\w*|printed)\b/i,
      },
    ],
    detail: 'the mobile number',
    act: ['get you to the right code', 'find out how to unlock that SIM'],
    hits: [
      'phone wants a puk code, where do i find it',
      'my sim is locked after my kid typed the pin',
      'SIM PIN blocked, help',
    ],
    misses: ['is this a sim unlocked phone or not', 'shop unlocked it, sim is working again'],
  },
  {
    id: 'sim-not-activated',
    matter: 'your SIM not working',
    sectors: ['mobile'],
    when: [
      /\be-?sim\b|\b(?:new |replacement |physical |my |the )sim\b|\bsim card\b/i,
      /\b(?:activat\w*|not (?:working|live|active|recogni[sz]ed)|invalid|no sim|won[’']?t (?:work|scan|install|download)|doesn[’']?t work|qr|stuck|inactive|never (?:arrived|came)|still)\b/i,
    ],
    not: settledOr(/\b(?:sims? game|the sims|swap(?:ped)? my|fraud|hacked|2fa|tray)\b/i),
    ack: [
      "You've got the SIM and still no service, which is really annoying.",
      'That SIM should be working by now.',
      "It's frustrating to be left with no service on a new SIM.",
    ],
    ask: [
      {
        text: 'What does the phone say at the top: no SIM, no service, or emergency calls only?',
        unless:
          /\b(?:no (?:sim|service)|emergency|invalid|sos|qr|cannot add|can['’]?t be added|activating|automated|the page|unregistered)\b/i,
      },
      { text: 'Is it a physical SIM or an eSIM?', unless: /\b(?:e-?sim|physical|qr|card|post)\b/i },
    ],
    quick: [
      {
        text: 'Turn the phone right off and on once more with the SIM in, as that often finishes it.',
        unless: RESTARTED,
      },
    ],
    detail: 'the mobile number',
    act: ['check whether the SIM is live on our side', 'see where the activation has stopped'],
    hits: [
      'new sim still not activated after 24h',
      'my esim qr code just errors',
      'sim card says invalid, only got it today',
    ],
    misses: ['the sims game is stuck again', 'esim took a minute, well done'],
  },
  {
    id: 'roaming',
    matter: 'the trouble with roaming',
    sectors: ['mobile'],
    when: [
      /\b(?:roaming|abroad|overseas|on holiday|travell?ing)\b/i,
      /\b(?:signal|data|network|service|sim|roaming|calls|texts)\b/i,
      /\b(?:no|not|lost|dead|cut off|stuck|without|nothing|isn[’']?t|doesn[’']?t|won[’']?t|can[’']?t|blocked)\b/i,
    ],
    not: settledOr(
      /\b(?:charg\w*|bill\w*|cost\w*|fees?|price|how much|bank|card|passcode|branch|hotel|flight|plane|train|account|customer service|data (?:breach|protection))\b/i,
    ),
    ack: [
      'Not being able to use your phone abroad as usual is the last thing you need.',
      "You need your phone more than ever when you're away.",
      "It's stressful to be away and have trouble with roaming.",
    ],
    ask: [
      {
        text: 'Which country are you in?',
        unless:
          /\bin (?!a\b|my\b|the (?:middle|end)|case)(?:the )?[a-z]{4,}|\b(?:(?:to|into|for|through|across) (?:the )?(?:usa?|uae|dubai|new york|switzerland|spain|france|italy|greece|turkey|germany|portugal|india|canada|mexico|australia|thailand|japan|egypt|morocco|croatia|ireland|poland|netherlands|norway)|in (?:uae|usa?|uk|nz|new york))\b/i,
      },
      { text: 'Is it data only, or calls and texts too?', unless: /\b(?:calls?|texts?|nothing|everything|data)\b/i },
    ],
    quick: [
      {
        text: 'Switching flight mode on and off makes the phone search for a partner network afresh.',
        unless: new RegExp(`${RESTARTED.source}|roaming (?:is )?(?:on|enabled)|turned on`, 'i'),
      },
    ],
    detail: 'the mobile number that is abroad',
    act: ['check what your plan has switched on for roaming', 'see whether roaming is live on your line'],
    hits: [
      'no data abroad even with roaming turned on',
      'roaming not working, landed two hours ago',
      "On holiday and I can't get any signal on your network",
    ],
    misses: ['roaming charges are not ok', 'travelling abroad, bank card is blocked'],
  },
  {
    id: 'texts-or-calls-fail',
    sectors: ['mobile'],
    when: [
      /\b(?:texts?|sms|imessages?|calls?)\b/i,
      /\b(?:(?:calls?|texts?|sms|messages?) (?:keep |are |is |was )?(?:dropp?(?:s|ing|ed)?|failing|fails?|failed|not (?:going|sending|coming|delivering)|cut(?:s|ting)? (?:out|off))|(?:dropped|failed) (?:calls?|texts?)|(?:make|receive|get|send) (?:or \w+ )?(?:any )?(?:calls|texts)|calls? (?:won[’']?t|don[’']?t|can[’']?t|doesn[’']?t)|texts? (?:won[’']?t|don[’']?t|not|goes twice)|(?:straight to|all go to) voice ?mail|can[’']?t hear (?:me|them|each other))\b/i,
    ],
    not: settledOr(
      /\b(?:scam|spam|marketing|stop (?:sending|calling|texting)|customer service|your (?:team|agents?|call cent)|support|on hold|hung up|codes?|log ?in|otp|courier|drivers?|watch|headset|landline|video call|delivery|abroad|no (?:one|body) calls|bill\w*|charged)\b|\b(?:911|999|112|emergency|portal|exam|never (?:got|get|receive))/i,
    ),
    ack: [
      "Calls and texts are what a phone's for, so I can see why you're annoyed.",
      "Calls and texts that don't get through are really frustrating.",
      'You need your calls and texts to get through.',
    ],
    matter: 'the calls or texts not getting through',
    ask: [
      {
        text: 'Is it with everyone you call or text, or only certain numbers?',
        unless:
          /\b(?:every(?:one|body)?|all|any(?:one|body)|each|my (?:mum|mother|friend|wife|husband|son|daughter))\b/i,
      },
      {
        text: 'Does it happen at home only, or wherever you are?',
        unless: /\b(?:home|house|everywhere|anywhere|wherever|work|town|village)\b/i,
      },
    ],
    quick: [
      {
        text: 'Switching flight mode on and off makes the phone reconnect to the network, so try that first.',
        unless: RESTARTED,
      },
    ],
    detail: 'the mobile number affected',
    act: ['check your line for faults', 'see whether something is wrong with the mast nearest you'],
    hits: [
      'every call drops after a minute',
      'my texts keep failing since this morning',
      'cannot make or receive calls all day',
    ],
    misses: ['stop sending me texts', 'your support call dropped on me after an hour'],
  },
  {
    id: 'mobile-data',
    matter: 'the trouble with your mobile data',
    sectors: ['mobile'],
    when: [
      /\b(?:mobile data|[345]g|lte|cellular|data (?:connection|signal|speeds?|is|isn[’']?t|not|won[’']?t|keeps))\b/i,
      /\b(?:slow|crawl\w*|not working|no|down|doesn[’']?t|isn[’']?t|won[’']?t|can[’']?t|drops?|dead|useless|stopped|nothing loads|terrible|awful|buffer\w*)\b/i,
    ],
    not: settledOr(
      new RegExp(
        `${NOT_THE_NETWORK.source}|\\b(?:low data mode|breach|export|lost (?:my|all)|roaming|abroad|sav(?:e|ing)|delet\\w*|privacy|gdpr|sold|personal|app (?:does|won|doesn)|conspiracy|mast protest|cancer|plan includes|allowance|usage|price|how much data|saved?|[0-9] ?kg)\\b`,
        'i',
      ),
    ),
    ack: [
      'Mobile data that hardly works is so frustrating.',
      'You need data you can actually use.',
      'Slow or missing data is a nuisance all day long.',
    ],
    ask: [
      {
        text: 'Does it happen in one place, or wherever you go?',
        unless:
          /\b(?:everywhere|anywhere|wherever|at home|at work|in town|area|village|city|street|round here|around here|state|county|country|zip|post ?code|here|campus|office|airport|downtown|house|building|train|bus|motorway|highway|nationwide|region)\b/i,
      },
      {
        text: 'Do calls still go through while the data is down?',
        unless:
          /\b(?:calls?|texts?|nothing|everything|slow\w*|ring|maps|dead|voice|hotspot|tether\w*|no service|whole network|network (?:is )?down|used up|finish\w*|deduct\w*|balance|bundle|allowance)\b/i,
      },
    ],
    quick: [
      {
        text: 'Switch flight mode on for ten seconds and off again, so the phone reconnects to the network.',
        unless: RESTARTED,
      },
    ],
    detail: 'the mobile number affected',
    act: ['check the mast nearest to you', 'look at what your line is getting'],
    hits: [
      '5g is so slow i get better speed on a fax',
      'mobile data not working since lunch',
      'four bars of 4G and nothing loads',
    ],
    misses: ['what data do you keep on me', 'data breach again, awful', 'is there a low data mode for 3g'],
  },
  {
    id: 'mobile-no-signal',
    matter: 'the lack of signal',
    sectors: ['mobile'],
    when: [
      /\b(?:signal|network|reception|bars?|mast|service|coverage|sos)\b/i,
      /\b(?:no|not a|zero|0|without|lost|losing|not? (?:single )?bars?|one|1|poor|terrible|awful|weak|bad|useless|patchy) (?:\w+ )?(?:signal|network|bars?|coverage|reception|phone service|cell service)\b|\b(?:signal|network|mast|coverage)(?: (?:is|has|been|was|are|just))* (?:down|gone|dead|out|off|terrible|awful|non ?existent|useless|poor|weak|vanished|patchy|drops?|dropp\w+|went)\b|\b(?:sos|emergency calls) only\b/i,
    ],
    not: settledOr(
      new RegExp(
        `${NOT_THE_NETWORK.source}|\\b(?:abroad|roaming|game|server|console|match|lobby|left (?:her|him|me) in|assistance|online play|phone service line|driver|code|ferry|magic|tickets?|minibus|bus|port out|since that mast|deaf|refund)\\b`,
        'i',
      ),
    ),
    ack: [
      "No signal leaves you cut off, so let's see what's wrong.",
      'Being without signal is so frustrating when you need your phone.',
      'You need enough signal to make a call.',
    ],
    ask: [
      {
        text: 'Is it only where you live, or wherever you go?',
        unless:
          /\b(?:everywhere|anywhere|wherever|area|village|town|city|estate|street|whole|all of|at home|house|in [A-Z][a-z]+|upstairs|indoors|hospital|centre|center|middle of|office|pub|both|phones)\b/,
      },
      {
        text: 'Are others nearby on the same network cut off too?',
        unless:
          /\b(?:every(?:one|body)|any(?:one|body)|neighbou?rs?|whole|all of|family|wife|husband|others?|area|village|both|phones|neither|neighbours)\b/i,
      },
    ],
    quick: [
      {
        text: 'Switch flight mode on for ten seconds and off again, so the phone looks for the network afresh.',
        unless: new RegExp(`${RESTARTED.source}|flight mode|airplane|area|mast|village|whole`, 'i'),
      },
    ],
    detail: 'the postcode where it happens',
    act: ['check for work or a fault on the mast nearest you', 'see what is known about coverage where you are'],
    hits: ['no signal since this morning in Farrowby', 'network is down again??', 'phone shows SOS only all day'],
    misses: ['signal failure so the train is late', 'no signal on the hotel tv', '4 bars, signal is back up'],
  },
  {
    id: 'landline-dead',
    matter: 'the trouble with your phone line',
    sectors: ['mobile', 'broadband'],
    when: [
      /\b(?:land ?line|dial tone|home phone|phone line|digital voice)\b/i,
      /\b(?:dead|down|no|not|out of order|crackl\w*|stopped|cut off|without|fault\w*|silent|broken|noisy)\b|n[’']t\b/i,
    ],
    not: settledOr(
      /\b(?:support|customer service|on hold|your (?:phone ?lines?|lines)|answer(?:ed|s|ing)?|get through|call cent(?:re|er)|pick(?:s|ed)? up|queue|don[’']?t (?:have|use)|do not have|add|bundle|wait|hold|oven|hospital|surgery|busy|thanksgiving|card)\b/i,
    ),
    ack: [
      'Being without your landline is a worry, especially if you rely on it.',
      'You need a home phone you can rely on.',
      "A landline that doesn't work cuts you off from people.",
    ],
    ask: [
      {
        text: 'Is the line silent, or is there a tone or crackle?',
        unless:
          /\b(?:silent|crackl\w*|tone|noise|noisy|beep\w*|dead|crossed|other people\w*|someone else|ring (?:in|out)|engaged|conversations?)\b/i,
      },
      { text: 'Is the broadband on the same line still working?', unless: /\b(?:broad ?band|internet|wi-?fi)\b/i },
      {
        text: 'Does anyone there rely on it for an alarm or their health?',
        unless: /\b(?:alarm|pendant|carer|elderly|vulnerable|\d\d year|mum|mam|mom|nan|dad|gran\w*|mother|father)\b/i,
      },
    ],
    quick: [
      {
        text: 'A corded phone plugged into the main socket can show whether it is the line or the wiring.',
        unless:
          /\b(?:digital voice|sockets?|corded|another phone|other phones?|outages?|area|street|village|neighbou?rs?|every phone)\b/i,
      },
    ],
    detail: 'your postcode',
    act: ['test the line', 'see whether there is a fault logged on the line'],
    hits: [
      'no dial tone since sunday on the landline',
      'landline has been dead for a week',
      "Mum's home phone isn't working",
    ],
    misses: ['your phone lines are not answered', 'i do not have a landline, can i still join'],
  },
];
