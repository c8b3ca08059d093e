import { RESTARTED, settledOr } from './settled';
import type { Situation } from './situation';

const HANDHELD =
  /\b(?:phones?|iphone|smartphone|mobile|handset|android|pixel|galaxy|tablet|ipad|watch|smart ?watch|earbuds?|ear ?phones?|head ?phones?|head ?set|airpods?|buds|band|tracker|speaker|e-?reader|camera|doorbell|ipod|device|bulbs?|lights?|plug|thermostat|hub|hoover|vacuum)\b/i;
const NOT_A_DEVICE =
  /\b(?:ph?one (?:call|calls|line|lines|number|bank\w*|support|queue|agent)|(?:on|by|over) the phone|your phone|customer service|parcel|deliver(?:y|ed)|courier|order(?:ed)?|refund|flight|car battery|watch (?:a|the|this|it|tv|out)|watching|wrist ?band|rubber band|caught fire|fire|burn\w*|smok(?:e|ing)|swollen|swell\w*|explod\w*|melt\w*|shock|sparks?|ticket|order tracking|store|seat|plug the|band members?|the band (?:was|were|is)|clock|bank|checkout|otp|train)\b/i;

/** Phones, watches, headphones and the connected things at home. */
export const DEVICES: readonly Situation[] = [
  {
    id: 'device-battery',
    sectors: ['mobile', 'devices'],
    when: [
      /\b(?:batter(?:y|ies)|charg(?:e|es|ed|ing))\b/i,
      HANDHELD,
      /\b(?:drain\w*|die[sd]?|dying|dead|lasts?|lasting|gone by|flat|won[’']?t (?:charge|hold)|not charg\w*|doesn[’']?t (?:charge|hold|last)|isn[’']?t charg\w*|down to|stops? charging|\d+ ?%|hot|stuck|drop\w*|empty)\b/i,
    ],
    not: settledOr(
      new RegExp(
        `${NOT_A_DEVICE.source}|\\b(?:charged (?:me|twice|my|us|for|£|\\$)|app|ring|bike|scooter|e-?bike|mower|drill|toothbrush|ev\\b|charg(?:e|er) point|(?:no|extra|delivery) charge|how long|in charge|charge (?:me|for|my|us|of|on)|overcharg\\w*|batteries (?:included|not)|doors?|hearing aid)\\b`,
        'i',
      ),
    ),
    ack: [
      'Battery trouble is a daily nuisance.',
      "A battery you can't rely on is hard to live with.",
      "It's annoying when the battery lets you down.",
    ],
    matter: 'the battery letting you down',
    ask: [
      {
        text: 'Did it start after an update, or get worse bit by bit?',
        unless: /\b(?:update\w*|since|suddenly|overnight|always|from day one|new|week|gradual\w*)\b/i,
      },
      {
        text: 'Does the battery page in settings show one app using most of it?',
        unless:
          /\b(?:e-?reader|kindle|tag|band|replacement|keyboard|controller)\b|\b(?:mouse|remote|headphones?|earbuds?|doorbell|toothbrush)\b|\b(?:settings|all apps|no apps|charg\w*|ports?|cables?|plug\w*|swollen|hold|laptop|camera)\b/i,
      },
      {
        text: 'Is it the same with a different cable and plug?',
        // Only where it is the charging that fails.
        unless:
          /^(?![\s\S]*\bcharg\w*)|\b(?:cables?|chargers?|plug|drain\w*|lasts?|gone by|wireless|dies|died|kill\w*|\d+ hours)\b/i,
      },
    ],
    quick: [
      {
        text: 'Restart it once and check what is running in the background before anything more drastic.',
        unless: new RegExp(
          `${RESTARTED.source}|\\b(?:remote|mouse|headphones?|earbuds?|tag|doorbell|won[’']?t charge|battery health)\\b`,
          'i',
        ),
      },
      {
        text: 'A dimmer screen and fewer apps in the background can make the charge last longer.',
        unless:
          /^(?![\s\S]*\b(?:phone|i ?phone|tablet|i ?pad|galaxy|pixel)\b)|\b(?:charg\w*|cable|swollen|swelling|bulg\w*|hot|brightness|dead|background)\b/i,
      },
    ],
    detail: 'the model and when you got it',
    act: ['check what the warranty says for the battery', 'see whether that model has a known battery fault'],
    hits: [
      'phone battery dies by noon since the update',
      'my smart watch won’t charge past 20%',
      'earbuds battery lasts 40 minutes now',
    ],
    misses: ['phone company charged me twice, battery pack not needed', 'battery of my phone got swollen and hot'],
  },
  {
    id: 'device-dead',
    sectors: ['shop', 'mobile', 'devices', 'games'],
    when: [
      HANDHELD,
      /\b(?:won[’']?t (?:even )?(?:turn|switch|power|start|boot|come) (?:back )?(?:it )?on|won[’']?t (?:boot|start|power up)|(?:does|is|did)n[’']?t (?:turn(?:ing)?|switch(?:ing)?|power(?:ing)?) on|not (?:turning|switching|powering) on|completely dead|totally dead|just died|bricked|black screen|boot ?loop|restart loop|stuck (?:on|in|at) (?:the )?(?:logo|boot|restart)|keeps? (?:restarting|rebooting|switching (?:itself )?off|turning (?:itself )?off|shutting (?:down|off)))\b/i,
    ],
    not: settledOr(
      new RegExp(
        `${NOT_A_DEVICE.source}|\\b(?:app|site|stream\\w*|signal|network|wi-?fi hub|broad ?band|tv box|channels?|battery|notifications)\\b`,
        'i',
      ),
    ),
    ack: [
      "A device that won't start leaves you stuck.",
      "It's so frustrating when a device won't do anything at all.",
      "You need your device working, so let's see if we can get it started.",
    ],
    matter: 'your device not starting up',
    ask: [
      {
        text: 'Does anything show when it is on charge, a light or a buzz?',
        unless:
          /\b(?:router|thermostat|modem|hub|tv|telly|lights?)\b|\b(?:light|buzz\w*|vibrat\w*|logo|beep\w*|black screen|restart\w*|reboot\w*|loop|charg\w*)\b/i,
      },
      {
        text: 'Did it stop out of the blue, or after an update or a knock?',
        unless:
          /\b(?:update\w*|dropp\w*|drop|fell|water|suddenly|out of (?:nowhere|the blue)|overnight|just died|brand new|new)\b/i,
      },
    ],
    quick: [
      {
        text: 'Give it an hour on a charger that you know works, then hold the power button for twenty seconds.',
        unless: new RegExp(
          `${RESTARTED.source}|\\b(?:router|thermostat|modem|hub|tv|telly|plugged)\\b|charg\\w*|held|holding`,
          'i',
        ),
      },
    ],
    detail: 'the model and when you got it',
    act: ['see what the warranty covers', 'work out whether it needs a repair'],
    hits: [
      'my phone won’t turn on at all',
      'tablet is stuck in a restart loop',
      'the doorbell camera just died, completely dead',
    ],
    misses: ['phone app has a black screen', 'your phone line just died on me'],
  },
  {
    id: 'device-screen',
    sectors: ['mobile', 'devices'],
    when: [
      HANDHELD,
      /\b(?:screen|display|touch ?screen)\b/i,
      /\b(?:crack\w*|lines?|flicker\w*|unresponsive|not respond\w*|frozen|froze|freez\w*|dead pixels?|purple|green|black|scratch\w*|ghost|burn[- ]?in|peel\w*|went|dim|stuck|blank|colou?r)\b/i,
    ],
    not: settledOr(
      /\b(?:app\b|dropped (?:it|my|the)|deliver\w*|order(?:ed)?|courier|site|cinema|screen protector|screen \d|car|hire|charged|how much|your phone|phone (?:call|line|support)|refund|sun ?screen|wind ?screen|boarding|stream\w*|channel|tv|insurance|fire|burning|hot|locked|just opened|arrived|out of the box)\b/i,
    ),
    ack: [
      'A faulty screen makes a device hard to use at all.',
      "It's so annoying when the screen of a device goes wrong.",
      'You look at that screen all day, so I can see the problem.',
    ],
    matter: 'the screen acting up',
    ask: [
      {
        text: 'Did it start on its own, or after a knock or an update?',
        unless:
          /\b(?:update\w*|dropp\w*|fell|own|suddenly|overnight|never (?:been )?dropped|out of (?:nowhere|the blue)|knock)\b/i,
      },
      {
        text: 'Does it show up in a screenshot too?',
        unless:
          /\b(?:touch|\w*respons\w*|react\w*|swipe|thermostat|tv|sat nav|types)\b|\b(?:crack\w*|scratch\w*|black|blank|screenshots?|peel\w*)\b/i,
      },
    ],
    quick: [
      {
        text: 'Restart it once, to see whether it is the screen or what is running on it.',
        unless: new RegExp(`${RESTARTED.source}|crack\\w*|scratch\\w*`, 'i'),
      },
    ],
    detail: 'the model and when you got it',
    act: ['see what a repair would involve', 'check whether the warranty covers that screen'],
    hits: [
      'green line down my phone screen',
      'tablet screen not responding to touch',
      'watch display went black with a flicker',
    ],
    misses: ['app freezes on my phone screen', 'how much is a phone screen protector, scratch proof?'],
  },
  {
    id: 'device-pairing',
    sectors: ['shop', 'mobile', 'devices', 'cars'],
    when: [
      HANDHELD,
      /\b(?:pair(?:s|ed|ing)?|bluetooth|sync(?:s|ed|ing)?|connect(?:s|ed|ing)?|disconnect\w*|respond\w*)\b/i,
      /\b(?:won[’']?t|can[’']?t|cannot|doesn[’']?t|don[’']?t|not|keeps?|fail\w*|stopp\w*|lost|drops?|random\w*|refus\w*|disconnect\w*|unable|never)\b/i,
      /\b(?:bluetooth|pair\w*|sync\w*|watch|earbuds?|buds|head ?phones?|airpods?|speaker|doorbell|camera|bulbs?|plug|lights?|tracker|thermostat|ipod)\b/i,
    ],
    not: settledOr(
      new RegExp(
        `${NOT_A_DEVICE.source}|\\b(?:pairs? of|paired with|wine|shoes|connect(?:ing|ion) (?:flight|to (?:an? )?(?:agent|person|human))|internet|broad ?band|app (?:keeps|crash\\w*)|console|controller|game|street ?lights?|traffic lights?|flashing|printer|reply|red light|respond(?:ed|ing)? to (?:my|me|e-?mails?|dm)|screen|hub|how (?:do|can) (?:i|you)|how to|manual|my light)\\b`,
        'i',
      ),
    ),
    ack: [
      "It's maddening when two devices won't connect or stay connected.",
      'Your devices should find each other and stay connected.',
      'You just want the two devices to work together.',
    ],
    matter: 'your devices not staying connected',
    ask: [
      {
        text: 'Does it pair with any other phone or tablet?',
        unless:
          /\b(?:fine with|neighbour[’']?s|everything but|found|alexa)\b|\b(?:other|another|any (?:phone|device)|both|two phones|old phone)\b/i,
      },
      {
        text: 'Does it fail at once, or connect and then drop?',
        unless: /\b(?:drops?|disconnect\w*|keeps|random\w*|lost|at all|won[’']?t (?:pair|connect|sync))\b/i,
      },
    ],
    quick: [
      {
        text: 'Turn Bluetooth off and on, and restart both devices once before pairing anything afresh.',
        unless: new RegExp(`${RESTARTED.source}|re-?pair\\w*|forg[eo]t|remov\\w*`, 'i'),
      },
    ],
    detail: 'the model and the phone you use it with',
    act: ['find the steps for that pair of devices', 'see whether others report it with that phone'],
    hits: [
      'my watch won’t sync with my phone',
      'left earbud disconnects randomly from bluetooth',
      'smart lights don’t respond, cannot connect since last night',
    ],
    misses: ['bought a pair of headphones, delivery never came', 'phone not connecting to the internet'],
  },
  {
    id: 'device-sound-mic',
    sectors: ['mobile', 'devices', 'games'],
    when: [
      /\b(?:head ?phones?|ear ?buds?|airpods?|buds|speakers?|head ?set|mic(?:rophone)?|phone|ear ?phones?|laptop|hearing aids?)\b/i,
      /\b(?:sound|audio|volume|mic(?:rophone)?|left (?:one|ear|side|bud|earbud)|right (?:one|ear|side|bud|earbud)|crackl\w*|one ear|one side|bass|noise cancell\w*)\b/i,
      /\b(?:no|not|won[’']?t|doesn[’']?t|stopp\w*|low|quiet\w*|crackl\w*|muffled|dead|only|dropp\w*|cuts?|distort\w*|broken|can[’']?t hear|buzz\w*|static|faint)\b/i,
    ],
    not: settledOr(
      new RegExp(
        `${NOT_A_DEVICE.source}|\\b(?:episode|movie|stream|show|tv|meeting|zoom|app\\b|neighbou?rs?|gig|concert|tinnitus|hurt\\w*|great|amazing|love|disconnect\\w*|pair|low price|game|led|sound ok)\\b`,
        'i',
      ),
    ),
    ack: [
      'Trouble with the sound or mic spoils the whole thing.',
      "Sound that isn't right is hard to live with.",
      "It's so annoying when the sound isn't right.",
    ],
    matter: 'the trouble with the sound',
    ask: [
      {
        text: 'Is it the same with every phone and app you play from?',
        unless:
          /\b(?:hearing aids?|calls?|tablet|echo)\b|\b(?:hdmi|tv|telly|turntable|mics?|microphone)\b|\b(?:every|all|any|both|other (?:phone|device|app)s?|only (?:on|in|with))\b/i,
      },
      {
        text: 'Did it come on suddenly, or fade over time?',
        unless: /\b(?:suddenly|overnight|gradual\w*|slowly|since|after|brand new|new|started|out of the box)\b/i,
      },
    ],
    quick: [
      {
        text: 'Clean the mesh gently with a dry brush, as dust can block the sound or the mic.',
        unless:
          /\b(?:distort\w*|in and out|goes silent|under ?water|full volume|rattle|hearing aids?)\b|\b(?:hdmi|tv|telly|sound ?bars?|speakers|turntable|bluetooth|hums?|hiss\w*)\b|\b(?:clean\w*|brand new|new|mic\w*|crackl\w*|laptop|tried (?:everything|it all))\b/i,
      },
    ],
    detail: 'the model and when you got it',
    act: ['see what the warranty covers', 'check what can be done for that model'],
    hits: [
      'no sound from the left earbud',
      'the mic on my headset stopped working, no audio',
      'speakers crackle at low volume',
    ],
    misses: ['no sound on the movie i stream', 'love the bass on these headphones, not broken yet'],
  },
];
