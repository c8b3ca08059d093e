import { RESTARTED } from './settled';
import type { Situation } from './situation';

const NOT_HARDWARE =
  'how much|do you sell|in stock|delivered|arrived|parcel|flight|hotel|waiter|refund came|lovely|love (?:my|these|the)|thank\\w*|brilliant|before i buy|worth it|insurance|smok\\w*|burn\\w*|fire|shock|swollen';

/** Earbuds, consoles and phones that stop doing their one job. */
export const HARDWARE: readonly Situation[] = [
  {
    id: 'device-spare-part',
    sectors: ['devices'],
    when: [
      /\b(?:replacement|spare|new|missing)\b/i,
      /\b(?:rubber|feet|foot|bumpers?|key ?caps?|screws?|hinge cover|battery (?:door|cover)|ear ?(?:tips?|pads?|cushions?)|stylus (?:tips?|nibs?)|nibs?|straps?|part number|spare parts?|(?:power )?adap[tp]\w+)\b/i,
      /\b(?:order|buy|get|find|where|purchase)\b/i,
    ],
    not: /\b(?:order number|my order|delivered|arrived|refund|body parts?|foot (?:pain|long))\b/i,
    ack: [
      'A small part like that should be easy to get hold of.',
      'You need that part, so let me see where it can be had.',
      'I can help with finding that part.',
    ],
    ask: [
      {
        text: 'Which model is it for?',
        unless: /\d/,
      },
      { text: 'Which country are you in?', unless: /\b(?:in|from) (?:the )?[A-Z][a-z]+/ },
    ],
    quick: [
      {
        text: 'The model number is usually printed small on the back or underside; parts are sold by it.',
        unless: /\b(?:model|part) (?:number|no)\b/i,
      },
    ],
    detail: 'the model and serial number',
    act: ['find out where that part can be ordered', 'check which part fits and how to get it'],
    hits: [
      'where can I get replacement rubber feet for my Tallow 13 laptop',
      'I need new ear pads for my headset, where do I order them',
      'the screws fell out and I cannot find a way to buy spare screws',
    ],
    misses: ['the replacement you sent is faulty', 'my new phone has not arrived', 'where is my order'],
  },
  {
    id: 'earbuds-fault',
    sectors: ['shop', 'marketplace', 'devices'],
    when: [
      /\b(?:air ?pods?|ear ?buds?|earphones?|headphones?|headset)\b/i,
      /\b(?:\w*n['’]?t (?:work\w*|charg\w*|connect\w*|pair\w*|turn on)|not (?:work\w*|charg\w*|connect\w*|pair\w*|turning on)|stopp?(?:ed|s) (?:work\w*|charg\w*|connect\w*)|dead|died|broke\w*|keeps? (?:cutting|dropping|disconnect\w*)|cuts? out|one side|only (?:one|the left|the right)|(?:left|right) (?:one|side|bud|pod|ear)|no sound|crackl\w*)\b/i,
    ],
    not: new RegExp(
      `\\b(?:${NOT_HARDWARE}|lost|stolen|wrong|two left|two right|app\\b|game chat|voice chat|airline|seat|on board)\\b`,
      'i',
    ),
    ack: [
      "It's no fun when your headphones let you down.",
      "They should just work when you put them in, so I can see why you've had enough.",
      'Sound you can count on is the whole point of them.',
    ],
    matter: 'the trouble with your headphones',
    ask: [
      {
        text: 'Is it both sides, or only one?',
        unless:
          /\b(?:turn(?:s|ing)? themselves off|case|charging|cutting out)\b|\b(?:one airpod|right cup|left cup|fell apart|noise cancelling)\b|\b(?:both|left|right|one side|one ear|neither|either)\b/i,
      },
      {
        text: 'Is it the same with another phone or computer?',
        unless: /\b(?:another|other|every|all|both) (?:phone|device|laptop|computer)s?\b/i,
      },
      {
        text: 'Do they show as charging in the case?',
        unless: /\b(?:headphones|earphones|wire|crackle|volume|ear ?cup)\b|\bcharg\w*|case|battery\b/i,
      },
    ],
    quick: [
      {
        text: 'Forgetting them in the Bluetooth settings and pairing them again sometimes brings them back.',
        unless: /\b(?:reset|forgot|forgotten|re-?pair\w*|re-?connect\w*|tried|wired|charg\w*|fell apart|broke\w*)\b/i,
      },
      {
        text: 'Wiping the charging contacts on the buds and in the case dry often gets them charging.',
        unless: /^(?![\s\S]*\bcharg\w*)|\b(?:head ?phones?|head ?set|wired|clean\w*|wip(?:e|ed|ing))\b/i,
      },
    ],
    detail: 'the model and when you got them',
    act: ['see what the warranty covers', 'find the steps for that model'],
    hits: [
      "my earbuds aren't working and I am done",
      'left one of the earbuds stopped charging after a month',
      'headphones keep cutting out on one side',
    ],
    misses: ['Do you sell these headphones in green? My old ones broke', 'Lost one of my airpods on your flight'],
  },
  {
    id: 'got-wet',
    sectors: ['shop', 'mobile', 'devices'],
    when: [
      /\b(?:phones?|watch|iphone|tablet|camera|speaker|earbuds?|airpods?|tracker)\b/i,
      /\b(?:water ?proof|water[- ]resist\w*|ip ?6[78]|splash ?proof|got (?:it |them )?wet|in (?:the )?(?:sink|bath|pool|rain|shower|toilet)|water (?:damage|inside|got in)|filled (?:up )?with water|dropped in water)\b/i,
      /\b(?:\w*n['’]?t (?:work\w*|turn on|charg\w*|start)|not (?:work\w*|turning on|charging)|dead|died|broke\w*|stopp?ed|inside|filled|fogg\w*|misted|why (?:advertise|say|call)|damag\w*|gone)\b/i,
    ],
    not: new RegExp(
      `\\b(?:${NOT_HARDWARE}|is it|are they|boots?|coat|jacket|tent|mascara|can i (?:swim|shower))\\b`,
      'i',
    ),
    ack: [
      'It was sold to you as safe with water, so I can see why you expected more.',
      "A bit of water shouldn't have been the end of it, going by what you were told.",
      'Water getting in and the device giving up is a real shock.',
    ],
    matter: 'what the water did to it',
    ask: [
      { text: 'Which model is it?', unless: /\b(?:model|pro|max|series|mini|\d{1,2})\b/i },
      { text: 'Was it fresh water, and for how long?', unless: /\b(?:charg\w*|dead|nothing)\b/i },
      { text: 'How long ago did you buy it?', unless: /\b(?:months?|weeks?|years?|days?|new|bought|day one)\b/i },
    ],
    quick: [
      {
        text: "Please leave it switched off and don't charge it until it is completely dry.",
        unless: /\b(?:dried|rice|dry|dries|drying)\b/i,
      },
    ],
    detail: 'the model and when you bought it',
    act: ['check what the warranty says about water for that model', 'see what can be done about it'],
    hits: [
      'waterproof watch, filled up with water on day one in the sink',
      "My phone got wet for a minute and now it doesn't work, why advertise it as IP68?",
      'dropped my "water resistant" camera in the pool and it died',
    ],
    misses: [
      'Is the speaker waterproof or only splash proof?',
      'my waterproof jacket stopped the rain all day, phone stayed dry, love the jacket',
    ],
  },
  {
    id: 'console-stuck',
    sectors: ['games'],
    when: [
      /\b(?:ps ?[2345]|play ?station|xbox|console|switch|disc drive|disk drive|dis[ck])\b/i,
      /\b(?:(?:game|dis[ck]|cartridge) (?:is |got |has got )?(?:stuck|jammed)|won['’]?t (?:come out|eject|start|turn on|boot|switch on|read)|wont (?:come out|eject|start|turn on|boot|read)|can(?:not|['’]?t) (?:start|eject) the|not (?:turning on|starting|reading|ejecting)|blue light|red light|keeps? (?:beeping|turning off|shutting (?:down|off)|overheating)|(?:stays?|stuck|hangs?|freezes) (?:on|at) (?:the |a )?(?:\w+ )?(?:green|logo|start-?up|boot|initial|home|black|white) (?:\w+ )?screen)\b/i,
    ],
    not: new RegExp(
      `\\b(?:${NOT_HARDWARE}|level|mission|(?<!\b(?:green|initial|start-?up) )loading screen|queue|servers?|broadband|router|light switch|switch (?:to|provider))\\b`,
      'i',
    ),
    ack: [
      "It's annoying when a console won't do what it should.",
      "A console that won't work is no use to anyone.",
      "That's a real nuisance when you just wanted to play.",
    ],
    matter: 'your console not doing what it should',
    ask: [
      { text: 'Which model is it?', unless: /\b(?:ps ?[2345]|series [xs]|slim|pro|lite|oled|one [xs])\b/i },
      {
        text: 'What do the lights on it do?',
        unless: /\b(?:disc|eject\w*|game card|updating|error|logo|frozen|update)\b|\blights?\b/i,
      },
      {
        text: 'Did it start after an update or a move?',
        unless: /\b(?:disc|stuck|card)\b|\b(?:update\w*|moved|dropped|since)\b/i,
      },
    ],
    quick: [
      {
        text: "If you haven't yet, unplug it at the wall for a few minutes, then start it again.",
        unless: new RegExp(
          `${RESTARTED.source}|\\b(?:disc|disk|card|cartridge|eject\\w*|unplug\\w*|hot|overheat\\w*)\\b`,
          'i',
        ),
      },
    ],
    detail: 'the model and the serial number',
    act: ['find the safe steps for that model', 'see what the warranty covers'],
    hits: [
      "my game is stuck in my console and the disc won't come out",
      'keep getting the message that it cannot start the PS4',
      'Xbox keeps turning off after ten minutes',
      'my console stays on the green start-up screen and never gets to the menu',
    ],
    misses: ['stuck on a level on the switch, any tips', 'The console arrived today, it is brilliant'],
  },
  {
    id: 'console-update-fails',
    sectors: ['games'],
    when: [
      /\b(?:ps ?[345]|play ?station|xbox|console|nintendo|switch)\b/i,
      /\b(?:updat\w*|install\w*|download\w*)\b/i,
      /\b(?:no games? (?:is|are|will|can)|(?:games?|it|they|update|download|nothing) (?:won['’]?t|wont|can['’]?t|cannot|will not|keeps? (?:stopping|failing)) ?(?:updat\w*|install\w*|download\w*|finish\w*)?|can['’]?t (?:update|install|download)|(?:update|download|install\w*) (?:is |gets? |keeps? )?(?:stuck|fail\w*|stop\w*|frozen)|not (?:able to )?(?:updating|update|installing|install|downloading|download))\b/i,
    ],
    not: new RegExp(
      `\\b(?:${NOT_HARDWARE}|dlc|season pass|refund|charged|bought|code|voucher|skins?|texture|mods?|account|password)\\b`,
      'i',
    ),
    ack: [
      "It's annoying when a download or an update won't go through.",
      'You want to play, and the stuck download is in the way.',
      "A console that won't update its games is a nuisance.",
    ],
    matter: 'that download not going through',
    ask: [
      { text: 'Does it show an error code when it stops?', unless: /\b(?:error|codes?|says?|message)\b/i },
      { text: 'How much space is left on the drive?', unless: /\b(?:space|storage|gb|full|drive)\b/i },
    ],
    quick: [
      {
        text: "If you haven't yet, restart the console and the router once and try the update again.",
        unless: RESTARTED,
      },
    ],
    detail: 'a photo of the screen where it stops',
    act: ['look up what stops it', 'find the steps that get past it'],
    hits: [
      'since your last update my xbox cannot update anything, no game will load the patch',
      "the download keeps failing on my PS5, can't install the new map",
      'the system update stuck at 12% on my switch all evening',
    ],
    misses: ['the update on my ps4 is great', 'when is the next update for xbox'],
  },
];
