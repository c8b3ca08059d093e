import { elsewhereOr } from './gadgetWords';
import { RESTARTED } from './settled';
import type { Situation } from './situation';

const PRINTER =
  /\b(?:printers?|print(?:s|ing|ed)?|desk ?jet|office ?jet|laser ?jet|envy|pixma|eco ?tank|ink|toner|cartridges?|scanner|scan(?:s|ning)?|all[- ]in[- ]one)\b/i;
const NOT_PRINTING_AT_HOME =
  '\\b(?:boarding (?:pass|card)|tickets?|label|voucher|coupon|receipts?|shirts?|posters?|fine print|small print|photo prints?|fingerprint|footprint|barcode|qr|scan (?:my|the) (?:card|pass)|in store|print shop|newspaper|blueprint|tattoo)\\b';

/** Printers: reaching them, feeding them, and the ink. */
export const PRINTING: readonly Situation[] = [
  {
    id: 'printer-offline',
    sectors: ['devices'],
    when: [
      PRINTER,
      /\b(?:offline|off line|wi-?fi|wireless(?:ly)?|router|network|ip address|connect(?:s|ed|ing|ion)?|can'?t find|cant find|not found|not detected|won'?t find|pair(?:s|ed|ing)?|new (?:modem|laptop|phone|hub))\b/i,
      /\b(?:won'?t|wont|can'?t|cant|cannot|not|offline|off line|lost|drop\w*|keeps?|fail\w*|unable|stopp?ed|no (?:luck|longer|connection)|refus\w*|disconnect\w*|doesn'?t|doesnt|never|error|trouble|issues?|problems?)\b/i,
    ],
    not: elsewhereOr(
      `${NOT_PRINTING_AT_HOME}|\\b(?:cartridges? (?:not|refused|won'?t)|customer service|chat (?:is )?offline)\\b`,
    ),
    ack: [
      'A printer that drops off the network is no help when you need a page.',
      "It's maddening when the printer and the wifi stop talking.",
      'You just need the printer to connect and the page to come out.',
    ],
    matter: 'your printer not connecting',
    ask: [
      {
        text: 'Has the printer itself been joined to the wifi from its own menu?',
        unless: /^(?![\s\S]*\b(?:router|new (?:wi-?fi|modem|hub|network)|moved|provider)\b)|\bmenu\b/i,
      },
      {
        text: 'Does it print from a phone on the same wifi?',
        unless: /\b(?:phone|ipad|tablet|every device|any device|all (?:devices|computers)|mac and)\b/i,
      },
      { text: 'Is its wireless light steady or blinking?', unless: /\b(?:light|blink\w*|flash\w*|solid|steady)\b/i },
    ],
    quick: [
      {
        text: 'Switch off the router, the printer and the computer, and start them again in that order.',
        unless: new RegExp(`${RESTARTED.source}|\\btried\\b`, 'i'),
      },
    ],
    detail: 'your printer model',
    act: ['find the wifi steps for that model', 'talk you through joining it again'],
    hits: [
      'new router and now my printer wont connect',
      'printer says offline every single time',
      'cant find my printer on the network, ideas?',
    ],
    misses: ["can't print my boarding pass, your wifi is down", 'is your chat offline? need ink'],
  },
  {
    id: 'cartridge-refused',
    sectors: ['devices'],
    when: [
      /\b(?:cartridges?|ink|toner)\b/i,
      /\b(?:refus\w*|reject\w*|tolerat\w*|refill\w*|not (?:recogni[sz]ed|compatible|accept\w*|genuine|supported|working)|isn'?t (?:recogni[sz]ed|compatible|working)|won'?t (?:accept|recogni[sz]e|take|work|let)|wont (?:accept|recogni[sz]e|take|work)|doesn'?t (?:accept|recogni[sz]e|work|fit|take)|doesnt (?:accept|work|fit)|incompatible|block(?:s|ed|ing)?|third[- ]party|non[- ](?:hp|genuine|original)|counterfeit|error|protected|damaged|locked|but is not|wrong (?:one|cartridge|number)|old generation)\b/i,
    ],
    not: elsewhereOr(
      `${NOT_PRINTING_AT_HOME}|\\b(?:order(?:ed)?|arrived|parcel|subscription|charged|price|pen|tattoo)\\b`,
    ),
    ack: [
      'New ink that the printer turns away is money and time gone.',
      'You bought ink to print with, so it needs to take it.',
      "It's galling to fit a new cartridge and still not print.",
    ],
    matter: 'the printer not taking that cartridge',
    ask: [
      {
        text: 'Which printer is it, and which number stands on the old cartridge?',
        unless: /\bold (?:one|cartridge)\b|#? ?\d{2,4}(?:xl)?\b/i,
      },
      {
        text: 'What does the printer say when it is in?',
        unless: /\b(?:says?|saying|message|error|incompatible|shows?|not compatible|compatible|protected|damaged)\b/i,
      },
    ],
    quick: [
      {
        text: 'Taking it out and pressing it in until it clicks, all tape off, often settles it.',
        unless:
          /\b(?:in ?compatible|tape|contacts|click\w*|re-?seat\w*|refill\w*|fits?|protected|genuine|supported)\b/i,
      },
    ],
    detail: 'the printer model and the cartridge number',
    act: ['check which cartridge belongs to that printer', 'find out why that one is turned down'],
    hits: [
      'printer wont accept the new cartridge, says incompatible',
      'brand new ink not recognised by my printer',
      'your site says the 410 ink fits my printer but it doesnt work',
    ],
    misses: ['ordered ink and the wrong one arrived in the parcel', 'pen ink doesnt work'],
  },
  {
    id: 'ink-level-or-nothing-printed',
    sectors: ['devices'],
    when: [
      /\b(?:cartridges?|ink|toner)\b/i,
      /\b(?:low|empty|levels?|runs? out|ran out|running out|drain\w*|full|used up|brand new|dried|lasts?|pages|uses)\b/i,
      /\b(?:why|says?|saying|show(?:s|ing)|already|only|after|new|nothing|never|barely|hardly|so (?:fast|quick\w*)|full|not)\b/i,
    ],
    not: elsewhereOr(
      `${NOT_PRINTING_AT_HOME}|\\b(?:order(?:ed)?|arrived|price|cost|subscri\\w*|pay|stock|pen|tattoo|blank|(?:not|won'?t|isn'?t|stopped) print\\w*|clean\\w*|recycl\\w*)\\b`,
    ),
    ack: [
      'Ink that goes, or seems to go, before you print is a sore point.',
      'A new cartridge ought to last longer than that.',
      "It's odd to see one low with so little printed.",
    ],
    matter: 'the ink seeming to go so soon',
    ask: [
      {
        text: 'Did the printer run its set-up or a cleaning after they went in?',
        unless: /\b(?:clean\w*|set[- ]?up|align\w*)\b/i,
      },
      { text: 'Does the printer show the same level as the computer?', unless: /\b(?:computer|app|software|both)\b/i },
      {
        text: 'Which printer are they in?',
        unless: /\b(?:desk ?jet|office ?jet|envy|laser ?jet|pixma|eco ?tank) ?\w*\d/i,
      },
    ],
    quick: [
      {
        text: 'The level shown is an estimate, so you can usually print until the pages look faint.',
        unless: /\b(?:empty|dried|nothing|blank|won'?t|refus\w*|estimate)\b/i,
      },
      {
        text: "A cleaning run from the printer's own menu often brings a dried-out color back.",
        unless: /^(?![\s\S]*\b(?:dried|nothing|blank)\b)|\bclean\w*/i,
      },
    ],
    detail: 'the printer model and the cartridge number',
    act: ['find out what uses it up on that model', 'check how that model counts its ink'],
    hits: [
      'why does my printer say the ink is low, its brand new',
      'the cartridges are already empty after 12 pages',
      'yellow ink shows half full and nothing printed',
    ],
    misses: ['ink order arrived empty', 'price of ink is so high'],
  },
  {
    id: 'printer-part-not-in-box',
    sectors: ['devices'],
    when: [
      /\b(?:printers?|scanner|laptop|phone|tablet|computer|monitor|watch|head ?phones?|camera|console)\b/i,
      /\b(?:(?:did ?n'?t|did not|didnt|does ?n'?t|doesnt|never) (?:come|arrive|ship|include)(?:s|d)? (?:with )?|came without|comes without|no (?:charger|cable|ink|cartridges?|power (?:cord|adapter|supply)|manual|usb cable|plug) (?:in(?:side)?|with|included)|missing from the box|not in the box|without (?:a |the |any )?(?:charger|cable|ink|cartridges?|power (?:cord|adapter)|manual|plug))\b/i,
      /\b(?:ink|cartridges?|charger|cables?|cord|adapter|plug|manual|stylus|pen|case|remote|battery|drum|tray|parts?|earphones|headphones|dongle|box)\b/i,
    ],
    not: elsewhereOr(
      '\\b(?:never arrived|did not arrive|parcel|does (?:it|the \\w+) come|will it come|left (?:home|the house)|went out|forgot)\\b',
    ),
    ack: [
      'A part that was never in the box keeps you from using the rest.',
      'It needs to come with everything it takes to run.',
      "It's a bad start to open the box and find a piece missing.",
    ],
    matter: 'the part missing from the box',
    ask: [
      { text: 'Does the list on the box name that part?', unless: /\b(?:box says|listed|list|supposed to)\b/i },
      {
        text: 'Was it bought from us or from a shop?',
        unless: /\b(?:shop|store|online|website|amazon|retailer|bought (?:it )?(?:from|at|in))\b/i,
      },
    ],
    quick: [
      {
        text: 'Please keep the box and the packing list for now, in case they are asked for.',
        unless: /\b(?:threw|thrown|box is gone)\b/i,
      },
    ],
    detail: 'the model and serial number',
    act: ['find out how to get that part to you', 'check what comes in that box'],
    hits: [
      'my new printer didnt come with ink',
      'laptop came without a charger, what now',
      'the printer did not come with the usb cable in the box',
    ],
    misses: ['does the phone come without a charger', 'parcel with my printer ink did not arrive'],
  },
  {
    id: 'printer-plain-trouble',
    sectors: ['devices'],
    when: [
      /\b(?:printers?|desk ?jet|office ?jet|laser ?jet|pixma|eco ?tank)\b/i,
      /\b(?:(?:won'?t|wont|will not|can'?t|cant|cannot|refus\w* to|doesn'?t|doesnt|not|stopp?ed|trying to|unable to|never)(?: \w+){0,2} (?:print\w*|scan\w*|copy\w*|work\w*|feed\w*|pick\w*|turn\w*)|jam(?:s|med|ming)?|paper jam|error (?:code|message)?|piece of (?:junk|crap|shit|garbage)|sick of|hate|worst|useless|nightmare|broken?|crap|trash|smash|throw (?:it|this) out|garbage|streak\w*|smudg\w*|lines?|grinding|noise|problems?|keeps? printing|same (?:image|page)|over and over)\b/i,
    ],
    not: elsewhereOr(
      `${NOT_PRINTING_AT_HOME}|\\b(?:order(?:ed)?|arrived|warranty|repair|virtual assistant|blank|cartridges?|done with (?:you|hp|them|this company)|3d)\\b`,
    ),
    ack: [
      'Printing a page should not be this hard.',
      "A printer that won't print never picks a good time, I know.",
      'You just want the printer to give you the page.',
    ],
    matter: 'the trouble with your printer',
    ask: [
      {
        text: 'What does it say on its own screen, or which lights are on?',
        unless:
          /\b(?:says?|error|code|lights?|blink\w*|flash\w*|message|jam\w*|streak\w*|smudg\w*|noise|grind\w*|lines?)\b/i,
      },
      {
        text: 'Does it make a copy without the computer?',
        unless: /\b(?:cop(?:y|ies|ying)|jam\w*|feed\w*|pick\w*|scan\w*|turn\w*|noise|grind\w*)\b/i,
      },
      {
        text: 'Is there any scrap of paper at the back or under the cartridges?',
        unless: /^(?![\s\S]*\b(?:jam\w*|feed\w*|pick\w*)\b)/i,
      },
    ],
    quick: [
      {
        text: 'Turn the printer off, unplug it for a minute, then start it again.',
        unless: new RegExp(`${RESTARTED.source}|\\b(?:streak\\w*|smudg\\w*|lines?)\\b`, 'i'),
      },
    ],
    detail: 'your printer model',
    act: ['look up what causes it on that model', 'find the steps for that model'],
    hits: [
      'my printer wont print, i am so done with technology',
      'paper jam error on the officejet but no paper in it',
      'hate this printer, three hours to print one letter',
    ],
    misses: ['cannot print the label for my return', 'the printer i ordered is broken'],
  },
];
