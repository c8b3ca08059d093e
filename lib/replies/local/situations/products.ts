import type { Situation } from './situation';

const AGE_KNOWN =
  /\b(?:\d+|an?|one|two|three|four|five|six|eight|nine|ten|few|couple of) ?(?:-| )?(?:days?|weeks?|wks?|months?|years?|yrs?|wears?|uses?|wash(?:es)?|hours?|hrs|mins|minutes|nights?)\b|\b(?:brand new|yesterday|first (?:use|time|wear|wash|night)|last (?:week|month|year)|new one|just (?:bought|got)|since|old)\b/i;
const TRIED =
  /\b(?:restart\w*|reboot\w*|reset\w*|reinstall\w*|unplug\w*|re-?plug\w*|turn(?:ed)? (?:it )?off|switch(?:ed)? (?:it )?off|descal\w*|clean(?:ed|ing)?|tried everything|different (?:cable|charger|socket|plug|outlet)|new (?:batter\w*|cable|filter)|power cycl\w*)\b/i;

/** Things that break, leak, stop, or cannot be put together. */
export const PRODUCTS: readonly Situation[] = [
  {
    id: 'assembly',
    matter: 'the trouble putting it together',
    sectors: ['shop'],
    when: [
      /\b(?:assembl\w*|flat[- ]?pack|(?:the|assembly|building|no|with) instructions|instructions (?:missing|are|were|make)|screws?|bolts?|holes (?:in the (?:panel|board|wood|frame)|do|don|are|drilled)|allen key|dowels?|fixings|put(?:ting)? (?:it|this) together|building (?:it|this))\b/i,
      /\b(?:missing|wrong|not|n['’]?t|no|short|two left|don['’]?t (?:line|fit|match)|line up|upside|fit|hours|extra|impossible|useless|where|left over|drilled|cannot|evenings?)\b/i,
    ],
    not: /\b(?:lost one|half of my|earbuds|pair|tv|sell|bottles|wheelchair|loose|app|care instructions|found|delivery instructions|instructions (?:for|to) (?:the )?driver|followed (?:my|the) instructions|ignored|safe ?place|assembly point|holes? in (?:my|the) (?:sock|jumper|road|wall|story|coat)|plot|manual (?:car|gearbox)|driver|courier|solar panels?|panel show|game|reset)\b/i,
    ack: [
      "It's so annoying to get stuck in the middle of putting something together.",
      'Getting stuck on assembly is a frustrating way to spend your time.',
      'Putting it together should be straightforward.',
    ],
    ask: [
      {
        text: 'Which step or part number are you stuck at?',
        unless:
          /\b(?:step|part|page|screws?|bolts?|dowels?|left (?:door|panel|leg)s?|holes?|panel|wobbl\w*|wonky|instructions|slats|drawers)\b/i,
      },
      {
        text: 'Is something missing, or does a part not fit?',
        unless:
          /\b(?:missing|miss\w*|no \w+|fits?|short|long|wrong|broken?|line up|holes?|drilled|left over|extra|which way|screws?|bolts?)\b/i,
      },
    ],
    quick: [
      {
        text: 'The assembly guide is usually on the product page, under the model name.',
        unless:
          /^(?![\s\S]*\b(?:instructions?|guide|manual)\b)|\b(?:online|web ?site|page|screws?|bolts?|fixings|wrong|download\w*|useless|make no sense|pdf|video)\b/i,
      },
    ],
    detail: 'the model name or number',
    act: ['check the parts list for it', 'see whether the right part can be sent to you'],
    hits: ['instructions missing two steps', 'Bed arrived short of six bolts', 'the holes in the panel don’t line up'],
    misses: [
      'Driver ignored the delivery instructions, no knock',
      'There is a hole in my sock, not happy, holes in the wall too',
    ],
  },
  {
    id: 'screen-fault',
    matter: 'the trouble with your screen',
    sectors: ['shop', 'devices'],
    when: [
      /\b(?:screen|display|touchscreen|pixels?|monitor|telly|tv)\b/i,
      /\b(?:crack(?:ed|s)?|flicker(?:s|ing|ed)?|black|blank|dead|lines?|green|pink|frozen|freez\w*|unresponsive|shatter\w*|smash\w*|burn(?:ed)?[- ]?in|spots?|gone|dark|n['’]?t (?:work|turn|respond)\w*|not (?:work|respond|turn)\w*|ghost)\b/i,
    ],
    not: /\b(?:guide|photos|but battery|support line|protector|status page|video|editor|status|log|page|repair,? same|arriv\w*|screen ?shot|tv show|big screen|cinema|film|channel|loading screen|log ?in|login|black friday|episode|season|app|website|arrived|delivered|departure|sun ?screen|help ?line|line-?up|wind ?screen|game|stream\w*|tv licence|queue|on hold)\b/i,
    ack: [
      'A screen like that makes it hard to use at all.',
      "It's so annoying when the screen goes wrong.",
      'I can see why you want that screen looked at.',
    ],
    ask: [
      {
        text: 'Was it dropped or knocked, or did it start by itself?',
        unless:
          /\b(?:dropped|knock\w*|fell|sat on|own|itself|suddenly|out of nowhere|overnight|update|arrived|case|pocket)\b/i,
      },
      { text: 'How old is it?', unless: AGE_KNOWN },
    ],
    quick: [
      {
        text: 'A full power off and on again is worth one try if you have not done it.',
        unless:
          /\b(?:crack\w*|shatter\w*|smash\w*|dropped|sat on|restart\w*|reboot\w*|reset\w*|turn(?:ed)? (?:it )?off|tried everything|spots?|dead pixels?)\b/i,
      },
      {
        text: 'A photo of the screen as it is now helps when the warranty is looked at.',
        unless: /\b(?:photos?|pics?|pictures?|videos?|dropped|sat on|fell|knock\w*)\b|<link>/i,
      },
    ],
    detail: 'the model and serial number',
    act: ['check the warranty on it', 'see what repair you can get'],
    hits: ['screen went black after three weeks', 'Green lines all over my new tv', 'display flickers and goes blank'],
    misses: ['Screenshot shows a blank tv show page', 'The film on the big screen was dark'],
  },
  {
    id: 'battery',
    matter: 'the trouble with the battery',
    sectors: ['shop', 'mobile', 'devices', 'games', 'cars'],
    when: [
      /\b(?:batter(?:y|ies)|charg(?:e|es|ing|er|ed)|holds? (?:a )?charge|power ?bank)\b/i,
      /\b(?:dies|died|dead|drain(?:s|ed|ing)?|n['’]?t (?:charge|charging|hold|last|work)|not (?:charg\w*|hold\w*|last\w*)|won['’]?t (?:charge|hold|last|turn)|wont (?:charge|hold|last|turn)|lasts? (?:only|about|an|\d+)|goes flat|flat|stops? charging|(?:to|at|from) \d+ ?%|disconnects?)\b/i,
    ],
    not: /(?:\b|(?=[£$€]))(?:swell\w*|swollen|bulg\w*|hot|smoke|smok\w*|fire|burn\w*|melt\w*|spark\w*|ev charg\w*|charging (?:point|station)|service charge|free of charge|in charge|took charge|charged (?:me|us|twice|for|my|£|\$|again)|car (?:park|hire)|smoke alarm|flat (?:\d+|fee|white)|cables? (?:were|was) missing|overcharg\w*|scooter hire|my (?:card|account|bank))\b/i,
    ack: [
      "It's no use if you can't trust the battery.",
      "A battery that won't last is a daily nuisance.",
      'I can see why you want that battery sorted.',
    ],
    ask: [
      { text: 'How old is it?', unless: AGE_KNOWN },
      {
        text: 'Is it the same with another cable and socket?',
        unless:
          /\b(?:cable|socket|charger|another|different|drains?|lasts?|holds?|dies|replaceable|aa|flat|batteries|hours?|used to|dead|commut\w*|stairs|mins?|miles|won['’]?t last|n['’]?t last|lasting|percent|drop(?:s|ped|ping)|(?:goes|went|going|go) (?:from|to|down)|draining|life|update\w*|overnight|stand ?by|swell\w*|puff\w*|replac\w*|removable|a day|all day)\b|\d+ ?%/i,
      },
    ],
    quick: [
      {
        text: 'It can be worth trying another cable and socket before anything else.',
        unless:
          /\b(?:cable|socket|different|another|new (?:batter\w*|charger)|drain\w*|lasts?|hold|dies|tried|contacted|repair\w*|aa batteries|won['’]?t last|n['’]?t last|lasting|percent|drop(?:s|ped|ping)|(?:goes|went|going|go) (?:from|to|down)|draining|life|update\w*|overnight|stand ?by|removable)\b|\d+ ?%/i,
      },
      {
        text: 'Wiping the charging contacts with a dry cloth often brings charging back.',
        unless:
          /^(?![\s\S]*\bcharg\w*)|\b(?:drain\w*|lasts?|lasting|hold|wip(?:e|ed|ing)|clean\w*|car|cars|wireless|power ?bank|dies|aa|\d+ ?%)/i,
      },
    ],
    detail: 'the model and serial number',
    act: ['check the warranty on it', 'find out what can be done about the battery'],
    hits: [
      'battery dies after an hour',
      'My earbuds won’t charge any more',
      'headset drains from full in 40 mins, battery is hopeless',
    ],
    misses: ['You charged me twice, card is dead now', 'Battery is swelling and hot, won’t charge'],
  },
  {
    id: 'leaking',
    matter: 'that leak',
    sectors: ['shop', 'devices'],
    when: [
      /\b(?:leak(?:s|ed|ing|y)?|drip(?:s|ping|ped)?|seep(?:s|ing|ed)|puddles? (?:on|under)|water (?:all over|everywhere|on the floor))\b/i,
      /\b(?:bottle|flask|mug|washing machine|washer|dishwasher|fridge|freezer|kettle|coffee (?:machine|maker)|shoes?|boots?|tent|jacket|hose|tap|faucet|shower|pump|tank|lid|cup|pen|bag|machine|nappy|nappies|diapers?|iron|hot tub|paddling pool|airbed|mattress|jar|tube|candle)\b/i,
    ],
    not: /\b(?:data (?:leak|breach)|leaked (?:photos|trailer|email|details)|gas|boiler|battery|plumber|engineer|radiator|ceiling|roof|hotel|room|flat|arrived|parcel|delivered|delivery|landlord|came (?:in|with|leaking)|in the (?:box|post)|electric\w*|spark\w*|socket)\b/i,
    ack: [
      "A leak makes such a mess, and it shouldn't happen.",
      "It's no good to you if it leaks.",
      "A leak is a nuisance you shouldn't have to put up with.",
    ],
    ask: [
      {
        text: 'Where does it leak from?',
        unless:
          /\b(?:lid|base|bottom|door|seal|under|side|back|seams?|spout|hose|toe|top|pipe|tank|neck|cap|underneath|tent|boots|handle|out of)\b/i,
      },
      { text: 'How old is it?', unless: AGE_KNOWN },
    ],
    quick: [
      {
        text: 'If it has a lid with a seal, pressing the seal back in evenly stops many leaks.',
        unless:
          /^(?![\s\S]*\b(?:bottle|flask|mug|cup|lid|jar)\b)|\b(?:seal|seams?|crack\w*|base|bottom|side|machine|kettle|pump|candle|pen|split)\b/i,
      },
      {
        text: 'If it is plumbed in, please turn its water off at the tap until it has been looked at.',
        unless:
          /^(?![\s\S]*\b(?:washing machine|washer|dishwasher)\b)|\b(?:turned (?:it |the water )?off|tap|stopped)\b/i,
      },
    ],
    detail: 'the model or your order number',
    act: ['check the warranty on it', 'see whether it is a part or the whole thing'],
    hits: [
      'your flask leaks all over my bag',
      'New dishwasher leaking from the door',
      'the kettle drips every time I pour',
    ],
    misses: ['Data leak at your firm, bottle of wine needed', 'Leaking ceiling in our hotel by the shower'],
  },
  {
    id: 'appliance',
    matter: 'the trouble it is giving you',
    sectors: ['shop', 'insurance', 'devices'],
    when: [
      /\b(?:washing machine|washer|dryer|dishwasher|fridge|freezer|oven|cooker|hob|microwave|kettle|toaster|vacuum|hoover|blender|air ?fryer|coffee (?:machine|maker)|iron|fan|heater|printer|hairdryer|hair dryer|straighteners|shaver|toothbrush|mixer|lawn ?mower|mower|drill|dehumidifier|slow cooker|thermostat|espresso)\b/i,
      /\b(?:broke\w*|stopp?(?:ed|s)?|n['’]?t (?:work|turn|start|heat|drain|spin|cool|freeze|print|switch|connect)\w*|not (?:work|turn|start|heat|drain|spin|cool|freez|print|charg)\w*|won['’]?t (?:work|turn|start|heat|drain|spin|cool|print|switch|connect|open|close)|wont (?:work|turn|start|heat|drain|spin|print)|dead|died|fault\w*|error|noisy|noise|loud|jam(?:s|med)?|gave up|packed (?:in|up)|conked|kaput|tripp\w*|code|warm|given up|repair\w*|keeps?|useless|no longer|fail\w*|kicked the bucket)\b/i,
    ],
    not: /\b(?:no printer|packaging|insulin|smok(?:e|ing)|fire|burn\w*|spark\w*|electric shock|melt\w*|gas|deliver\w*|arriv\w*|slot|driver|refund|returned|hotel|room|instructions|iron man|fan (?:of|club)|fans|discount|voucher|toast(?:er)? (?:oven )?recipe|order(?:ed)?|microwave meal|missing|leak\w*|sold out|stock)\b/i,
    ack: [
      'Something you rely on giving trouble is a pain, I can see that.',
      "It's a real nuisance when something you use so much stops working.",
      'You need it to work as it should again.',
    ],
    ask: [
      {
        text: 'Does it show an error code or a light?',
        unless:
          /\b(?:error|code|e\d+|light|flash\w*|beep\w*|dead|nothing|kettle|toaster|iron|noise|noisy|loud|drill|fan)\b/i,
      },
      { text: 'How old is it?', unless: AGE_KNOWN },
    ],
    quick: [
      {
        text: 'Unplugging it for ten minutes is worth one try, unless there was smoke or a burning smell.',
        unless: TRIED,
      },
    ],
    detail: 'the model and serial number',
    act: ['check the warranty on it', 'find out what repair you can get'],
    hits: [
      'washing machine stopped mid cycle',
      'My air fryer is dead after 4 months',
      'printer won’t connect, error every time',
    ],
    misses: [
      'no printer here since it died, can I return with a code',
      'Big fan of this, it stopped me in my tracks. fans everywhere',
      'The heater is smoking, fault with the plug',
    ],
  },
  {
    id: 'broke-early',
    matter: 'how soon that broke',
    sectors: ['shop', 'marketplace', 'devices', 'games'],
    when: [
      /\b(?:broke|broken|snapped|fell (?:apart|off)|came (?:off|apart)|falling apart|cracked|bust(?:ed)?|sheared|packed (?:in|up)|gave up|died|conked out|kaput|given up|dead)\b/i,
      /\b(?:after|within|lasted|already|first|only|weeks?|months?|days?|year|new|again|second|third|old|bought|one use|hours|mins)\b/i,
      /\b(?:handle|leg|wheel|lid|hinge|arm|clip|lock|switch|knob|pedal|bracket|chair|umbrella|toy|glasses|watch|headphones|earbuds|earphones|speaker|lamp|bag|bike|scooter|pram|buggy|phone|laptop|tablet|camera|case|charger|pan|knife|mug|bottle|shoes?|boots?|necklace|ring|bracelet|bulb|remote|controller|keyboard|mouse|light|clock|tool|game ?pad|hose|purse|wallet|earrings?|console|heel)\b/i,
    ],
    not: /\b(?:sent pics|only the|came back with|old number|new phone so|log in|my (?:dad|mum|mother|father|wife|husband|nan|gran|son|dog|cat|friend) (?:died|passed)|died (?:in|of|last)|heart|arriv\w*|delivered|came (?:broken|with)|parcel|opened the box|injur\w*|hospital|bleed\w*|cut my|train|bus|flight|lift|ankle|bone|leg (?:was|is) broken|broke my|fever|bank|nearly died|record|promise|hotel|dead (?:end|line)|dead body|fire|spark\w*|tracking|account|case (?:number|closed))\b/i,
    ack: [
      'It should have lasted a lot longer before it broke.',
      'Having it break like that is really disappointing.',
      "It's annoying when something breaks like that.",
    ],
    ask: [
      { text: 'How long have you had it?', unless: AGE_KNOWN },
      {
        text: 'Which part broke?',
        unless:
          /\b(?:handle|leg|wheel|lid|hinge|arm|clip|lock|switch|knob|pedal|bracket|strap|heel|zip|screen|bulb|dead|died|packed (?:in|up)|gave up|cable|headband|mechanism|stick|arm|jug|chair|airer|snapped|cracked)\b/i,
      },
    ],
    quick: [
      {
        text: 'Please keep the broken piece, as a photo of the break is usually asked for.',
        unless:
          /\b(?:died|dead|conked|gave up|given up|packed (?:in|up)|kaput|photos?|pics?|pictures?|lost|threw|binned|headphones|earbuds|earphones|bulb|lamp|laptop|phone|tablet|speaker|charger)\b|<link>/i,
      },
    ],
    detail: 'your order number',
    act: ['check what cover you have for it', 'see whether it can be repaired or replaced'],
    hits: ['handle snapped off after two weeks', 'Headphones died within a month', 'third controller broken this year'],
    misses: ['The mug arrived broken in the box after all that', 'I broke my leg last year'],
  },
  {
    id: 'warranty',
    matter: 'the trouble with your repair or claim',
    sectors: ['shop', 'marketplace', 'insurance', 'mobile', 'devices', 'games', 'cars'],
    when: [
      /\b(?:warrant(?:y|ies)|guarantee|repair(?:s|ed|ing)?|spare parts?|replacement parts?)\b/i,
      /\b(?:not|n['’]?t|no|refus\w*|void|expired|out of|weeks?|months?|still|wait\w*|how|where|claim|again|third|second|cover\w*|denied|same|won['’]?t|wont|back|under|never|need|can)\b/i,
    ],
    not: /\b(?:void|refurbished|same warranty|insur|receipt['’]?s|salesman|where the nearest|third (?:repair|part)|smok\w*|smoked|flight|cancelled|how much is|shipped from|lockdown|tracking|engineer|not able to see|can(?:['’]?t|not) guarantee|guarantee[ds]? (?:delivery|next day|seat|slot|room|date)|["“]guaranteed["”]|guaranteed (?:to|by)|road|track|line repairs|pothole|boiler|broadband|network|repair (?:shop )?recommend\w*|date|lift|escalator|car hire|roadside|health|insurance)\b/i,
    ack: [
      'Getting a repair or a claim settled should be simple.',
      "I can see why you want to know what's covered.",
      'You need a clear answer on that repair or claim.',
    ],
    ask: [
      { text: 'When was it bought?', unless: AGE_KNOWN },
      {
        text: 'What is the fault?',
        unless:
          /\b(?:broke\w*|crack\w*|screen|battery|leak\w*|dead|stopped|fault\w*|noise|same|code|motor|strap|zip|won['’]?t|doesn['’]?t|spare|part|register\w*|extended?|replacement|part|torn|split|scratch\w*|crapp?ed|packed up|gave up|died|bust(?:ed)?|smash\w*|snapp\w*|shatter\w*|charg(?:e|es|ing)|overheat\w*|flicker\w*|rust\w*|peel\w*|button|hinge|lens|pixels?|rattl\w*|keeps?|refus\w*|denied|claim|water|wet)\b/i,
      },
    ],
    quick: [
      {
        text: 'If the receipt is gone, an order email or bank statement often counts as proof.',
        unless: /^(?![\s\S]*\b(?:receipts?|proof)\b)|\b(?:bank|statement|e-?mail\w*|order (?:number|confirmation))\b/i,
      },
      {
        text: 'Asking for the refusal in writing, with the fault as they saw it, helps a second look.',
        unless: /^(?![\s\S]*\b(?:refus\w*|denied|reject\w*)\b)|\b(?:writing|e-?mail\w*|letter|says)\b/i,
      },
      {
        text: 'The repair number usually opens a status page that shows where it has got to.',
        unless:
          /^(?![\s\S]*\brepair)|^(?![\s\S]*\b(?:weeks?|months?|still|wait\w*|nothing)\b)|\b(?:status|track\w*|page|refus\w*|denied|same|again|part)\b/i,
      },
    ],
    detail: 'the model and serial number',
    act: ['check what the warranty covers', 'see where the repair or claim has got to'],
    hits: [
      'you refused my warranty claim',
      'Sent for repair six weeks ago, still nothing',
      'where can i get a spare part for this',
    ],
    misses: ['You can’t guarantee a slot', 'Track repairs again, no trains'],
  },
  {
    id: 'stopped-working',
    matter: 'how it stopped working for you',
    sectors: ['shop', 'marketplace', 'devices'],
    when: [
      /\b(?:headphones|earbuds|earphones|airpods?|speaker|lamp|watch|phone|laptop|tablet|camera|charger|remote|controller|keyboard|mouse|light|clock|bike|scooter|pram|toy|tv|telly|console|doorbell|radio|soundbar|headset|e-?reader|satnav|torch|scale|thermometer|plug|lock|alarm|pen|candle|device|item|product|thing|(?:left|right) (?:one|side|ear\w*))\b/i,
      /\b(?:stopp?(?:ed|s) (?:working|charging|turning|playing|connecting|responding)|(?:does|is|wo|do|did|ca)n['’]?t (?:work|turn on|switch on|start|connect|pair|respond|power)\w*|(?:doesnt|isnt|wont|dont|didnt) (?:work|turn on|switch on|start|connect|pair|respond|power)\w*|not (?:working|turning on|connecting|pairing|responding)|no longer works?|never worked|fault(?:y)?|defective|malfunction\w*|glitch\w*|keeps? (?:switching|turning|cutting|disconnecting|freezing|dying))\b/i,
    ],
    not: /\b(?:ep \d|rights|shipping to return|two[- ]factor|windows|verification|language|input|apple tv|fitted|app|website|site|broadband|wifi|internet|train|bus|lift|card|voucher|code|log ?in|password|game|server|stream\w*|account|phone ?line|phone (?:number|line|lines)|hotel|room|signal|network|sim|data|fire|spark\w*|smok\w*|burn\w*|flight|plane|update[d]?|email|customer service|call|channel|smart meter|cash|engineer|delivery|driver|order|fault of|my fault|your fault|refund|alarm system)\b/i,
    ack: [
      'It should be working, so I can see why a fault like that annoys you.',
      "It's so frustrating when something stops doing what you bought it for.",
      'You bought it to use it, so a fault like that is frustrating.',
    ],
    ask: [
      { text: 'How old is it?', unless: AGE_KNOWN },
      {
        text: 'Does it do nothing at all, or start and then stop?',
        unless:
          /\b(?:nothing|dead|start|stops?|keeps?|then|half ?way|freez\w*|cuts?|one (?:side|ear)|left|right|pair|connect|never)\b/i,
      },
    ],
    quick: [{ text: 'Switching it fully off and on again is worth one try if you have not.', unless: TRIED }],
    detail: 'the model and serial number',
    act: ['check the warranty on it', 'find out what repair or swap you can get'],
    hits: [
      'my headphones stopped working on one side',
      'The doorbell won’t connect any more',
      'lamp keeps switching off',
    ],
    misses: ['Your app stopped working on my phone', 'The phone line is not working, cannot call'],
  },
];
