import { elsewhereOr } from './gadgetWords';
import { RESTARTED } from './settled';
import type { Question, Situation } from './situation';

const FAILS =
  "(?:won'?t|wont|can'?t|cant|cannot|couldn'?t|doesn'?t|doesnt|does not|don'?t|dont|isn'?t|isnt|is not|not|never|no longer|stopp?ed|stops|keeps?|fail(?:s|ed|ing)?|unable|broken?|issues?|problems?|trouble|dead|useless|unreliable|screwed|messed|fucked|impossible|gone)";
const WHICH: Question = { text: 'Which model is it, and which version is it on now?' };

/** What a phone, a tablet or a watch does with the world around it: signal, calls, messages, sound, camera, other devices. */
export const PHONE_PARTS: readonly Situation[] = [
  {
    id: 'phone-no-signal',
    sectors: ['devices'],
    when: [
      /\b(?:no|any|lost|losing|loses?|without|haven'?t had|drop\w*|zero|barely any|not (?:getting|got)(?: any)?)\b[^.!?]{0,20}\b(?:service|signal|reception|(?:mobile|cellular|phone) (?:data|network)|bars|cell service)\b|\b(?:searching|invalid sim|no sim|sim (?:not (?:supported|valid|detected|recogni[sz]ed)|failure))\b|\b(?:service|signal|reception)\b[^.!?]{0,20}\b(?:gone|drops|disappear\w*|dead|keeps (?:dropping|cutting))/i,
      /\b(?:i ?phones?|phones?|mobile|handset|ipad|update\w*|upgrad\w*|ios ?\d*|android|galaxy|pixel|sim)\b/i,
    ],
    not: elsewhereOr(
      '\\b(?:customer (?:service|support)|no (?:service|signal) (?:at|in) the (?:store|desk|table)|room service|table service|wi-?fi signal|searching for (?:a|the|my|an|your)|turn signal|bars? (?:of|and)|air ?pods|watch signal|poor service|bad service|great service)\\b',
    ),
    ack: [
      'Without a signal a phone is little use to you.',
      'Being cut off like that is a real problem.',
      'You need to be reachable, so that comes first.',
    ],
    matter: 'your phone losing its signal',
    ask: [
      {
        text: 'Does it show "searching" or "no service"?',
        unless: /\b(?:searching|no service|invalid|no sim|sim|bars)\b/i,
      },
      { text: 'Does your SIM get a signal in another phone?', unless: /\b(?:another|other|sims?|e-?sim)\b/i },
    ],
    quick: [
      {
        text: 'Airplane mode on for a minute and off again makes it look for the network again.',
        unless: new RegExp(`${RESTARTED.source}|\\b(?:air ?plane|aeroplane|flight) mode|\\binvalid\\b`, 'i'),
      },
      {
        text: 'Taking the SIM out and putting it back in often settles a message about the SIM.',
        unless: /^(?![\s\S]*\b(?:invalid|no) sim\b)|\be-?sim\b/i,
      },
    ],
    detail: 'the model and the network you are with',
    act: ['find the steps for that model and network', 'check for a known fault with that version'],
    hits: [
      'no service on my phone since the update, 3 days now',
      'my iphone keeps losing signal everywhere',
      'update done and now it says invalid sim',
    ],
    misses: ['no customer service on the phone', 'phone searching for a courier, no sign'],
  },
  {
    id: 'texts-not-going',
    sectors: ['devices'],
    when: [
      /\b(?:i ?messages?|text(?:s|ing|ed)?|sms|mms|group (?:chats?|texts?|messages?)|text messages?|messages)\b/i,
      /\b(?:can'?t|cant|cannot|won'?t|wont|couldn'?t|unable to|not able to|don'?t|dont|doesn'?t|doesnt|not|never|stopp?ed|fail\w*|trouble|problems?|issues?|shouldn'?t have|should not have|isn'?t|isnt|aren'?t|arent)\b[^.!?]{0,40}\b(?:i ?messages?|text(?:s|ing)?|sms|mms|messages|send\w*|receiv\w*|deliver(?:ed|ing)?|activat\w*|go(?:ing)? through|get(?:ting)? (?:my |any )?(?:texts|messages))\b|\b(?:i ?messages?|texts?|messages?|sms)\b[^.!?]{0,30}\b(?:won'?t|wont|not|doesn'?t|doesnt|don'?t|dont|isn'?t|aren'?t|never|fail\w*|out of order|wrong order|green|delayed|hours late|disappear\w*|activation)\b/i,
    ],
    not: elsewhereOr(
      "\\b(?:text me|texted me|texts? (?:from|by) you|error messages?|message says|(?:dm|direct|private|support|voice|auto\\w*|chat) messages?|answer(?:ed)? my messages?|repl(?:y|ied) to (?:my|any) (?:texts?|messages?)|verification|code|otp|don'?t text|scam|phishing|spam|watch|notifications?|respon[ds]\\w*|messages (?:from )?you|top bar|keyboard|what?sapp|messenger|lock screen)\\b",
    ),
    ack: [
      "Texts that don't get through cut you off from people.",
      'Sending a text should be simple.',
      'You need to be able to reach the people you know.',
    ],
    matter: 'the trouble with your texts',
    ask: [
      {
        text: 'Is it with everyone, or just some people?',
        unless:
          /\b(?:everyone|anyone|any(?:body)?|all|some (?:people|contacts)|each other|friends?|wife|husband|mum|mom|android|another phone|one (?:person|contact))\b/i,
      },
      {
        text: 'What happens when you press send?',
        unless:
          /\b(?:receiv\w*|activation|activat\w*|error|not delivered|order|says?|green|late|delay\w*|disappear\w*)\b/i,
      },
      {
        text: 'Is it all texts, or only those to another make of phone?',
        unless: /\b(?:android|i ?message|another phone|other phones?|green|activation|activat\w*|all texts|order)\b/i,
      },
    ],
    quick: [
      {
        text: 'A minute in airplane mode often lets stuck texts go once it is off again.',
        unless: /\b(?:air ?plane|aeroplane|flight) mode|\b(?:order|activat\w*|disappear\w*|delet\w*)\b/i,
      },
      {
        text: 'Switching messaging off and on in the settings often makes it activate.',
        unless: /^(?![\s\S]*\bactivat\w*)|\b(?:turn(?:ed|ing)|switch(?:ed|ing)|toggl\w*)\b/i,
      },
    ],
    detail: 'the model, its version and your network',
    act: ['find the steps for that model', 'check for a known fault with texts on that version'],
    hits: [
      'cant text my mum from my new phone',
      'imessage stuck waiting for activation and wont send',
      'my texts never get delivered to android phones',
    ],
    misses: ['you never reply to my messages', "didn't get the verification text"],
  },
  {
    id: 'phone-calls-fail',
    sectors: ['devices'],
    when: [
      /\b(?:(?:can'?t|cant|cannot|unable to|not able to|couldn'?t|won'?t let me|doesn'?t let me|wont let me) (?:even )?(?:make|receive|take|answer|get|place|accept|hear)(?: \w+){0,3} (?:calls?|callers?|(?:people|anyone|them|anything) (?:on|when|during))|(?:drop(?:s|ped|ping)?|cut(?:s|ting)? off|end(?:s|ing)|fail(?:s|ed|ing)?) (?:my |all |every |phone |the )*calls?|calls? (?:keeps? |always |get |just )*(?:drop\w*|fail\w*|cut(?:s|ting)?|end(?:s|ing)?|go(?:es)? (?:straight )?to voice ?mail)|call failed|no one can hear me|nobody can hear me|(?:can'?t|cant) hear (?:me|anyone|people|the (?:other|person|caller)|callers?)|(?:phone|iphone)(?: \w+){0,4} (?:won'?t|wont|doesn'?t|doesnt) ring|face ?time (?:calls? )?(?:won'?t|wont|isn'?t|not|doesn'?t|keeps?|fail\w*))\b/i,
      /\b(?:i ?phones?|phones?|mobile|handset|update\w*|upgrad\w*|ios ?\d*|android|galaxy|pixel|face ?time|calls)\b/i,
    ],
    not: elsewhereOr(
      '\\b(?:call (?:cent(?:er|re)|me back)|your (?:phone )?(?:line|lines|agents?|reps?)|support line|customer (?:service|support)|helpline|hung up|hang up|on hold|zoom|teams|skype|meeting|broadband|land ?line|head ?set|ear ?buds?|air ?pods?)\\b',
    ),
    ack: [
      'Dropped or missed calls make a phone hard to rely on.',
      'Calls need to go through and stay up.',
      "It's a problem when people can't get hold of you.",
    ],
    matter: 'the trouble with your calls',
    ask: [
      {
        text: 'Is it every call, or only in some places?',
        unless: /\b(?:every|all|any|always|home|work|everywhere|car|face ?time|speaker)\b/i,
      },
      {
        text: 'Is it the same on speaker and with headphones?',
        unless: /^(?![\s\S]*\bhear\b)|\b(?:speaker|head ?phones?|buds|blue ?tooth)\b/i,
      },
      WHICH,
    ],
    quick: [
      {
        text: 'Calls that go straight to voicemail often mean do not disturb or forwarding is on.',
        unless: /^(?![\s\S]*\bvoice ?mail\b)|\b(?:do not disturb|dnd|forward\w*)\b/i,
      },
      {
        text: 'Taking the case and any film off for one call shows whether a microphone is covered.',
        unless: /^(?![\s\S]*\bhear\b)|\b(?:case|film|protector|speaker|face ?time)\b/i,
      },
      {
        text: 'A minute in airplane mode makes the phone rejoin the network, which can stop the drops.',
        unless: /^(?![\s\S]*\bdrop\w*)|\b(?:air ?plane|aeroplane|flight) mode|\bface ?time\b/i,
      },
    ],
    detail: 'the model, its version and your network',
    act: ['find the steps for that model', 'check for a known fault with calls on that version'],
    hits: [
      'my phone drops every call since the update',
      'nobody can hear me on calls, brand new phone',
      'calls go straight to voicemail on my iphone',
    ],
    misses: ['your agent dropped my call, phone support is awful', 'call me back on my phone'],
  },
  {
    id: 'bluetooth-car',
    sectors: ['devices', 'mobile'],
    when: [
      /\b(?:cars?|car ?play|android auto|head ?units?|stereo|truck|dashboard|hands ?free)\b/i,
      /\b(?:blue ?tooth|car ?play|android auto|connect\w*|pair\w*|control\w*|sync\w*|usb|stereo|head ?unit)\b/i,
      new RegExp(`\\b${FAILS}\\b|\\b(?:disconnect\\w*|drops?|dropping|cuts? out)\\b`, 'i'),
      /\b(?:i ?phones?|phones?|ios|ipod|update\w*|music|android|app|car ?play|songs?|podcasts?)\b/i,
    ],
    not: elsewhereOr('\\b(?:charge my car|uber|ride|driver|insurance|hire|rental|parking|charger)\\b'),
    ack: [
      'Music and calls in the car need to work without a hand on the phone.',
      "You don't want to fiddle with a phone while you drive.",
      "It's annoying when the car and the phone stop getting on.",
    ],
    matter: 'the trouble with it in the car',
    ask: [
      {
        text: 'Is it one app, or everything you play in the car?',
        unless:
          /\b(?:calls?|everything|all apps|any app|connect to|won'?t connect|can'?t connect|pair\w*|head ?unit|car ?play)\b/i,
      },
      {
        text: 'By cable or over Bluetooth?',
        unless: /\b(?:blue ?tooth|usb|cables?|wired|wireless\w*|plug\w*|aux)\b/i,
      },
      {
        text: 'Does it connect to anything else, a speaker for example?',
        unless: /\b(?:speaker|other|anything else|head ?phones?|control|usb|cable)\b/i,
      },
    ],
    quick: [
      {
        text: 'Remove the pairing on both the phone and the car, then pair them again.',
        unless: new RegExp(
          `${RESTARTED.source}|^(?![\\s\\S]*\\b(?:pair|connect|blue ?tooth))|\\b(?:re-?pair\\w*|forg[eo]t\\w*|remov\\w*|usb|cables?|control\\w*)\\b`,
          'i',
        ),
      },
      {
        text: 'Car systems are picky about cables, so the one that came with the phone is the best test.',
        unless:
          /^(?![\s\S]*\b(?:car ?play|android auto|usb|cables?)\b)|\b(?:wireless\w*|blue ?tooth|(?:new|other|another|different|original) cables?)\b/i,
      },
    ],
    detail: 'the model of the phone and the car',
    act: ['check for a known fault with that car and version', 'find the steps for that pair'],
    hits: [
      'bluetooth in my car stopped working with the phone since the update',
      'carplay keeps disconnecting after the update',
      'my truck stereo cant control the music on my phone anymore',
    ],
    misses: ['the driver could not connect my phone to the car bluetooth on the ride', 'car charger not working'],
  },
  {
    id: 'bluetooth-unreliable',
    sectors: ['devices', 'mobile'],
    when: [
      /\bblue ?tooth\b/i,
      new RegExp(
        `\\b${FAILS}\\b|\\b(?:disconnect\\w*|drops?|dropping|cuts? out|cutting out|stutter\\w*|skips?|no reliable|greyed|buggy|sucks?|crap|garbage|glitch\\w*)\\b`,
        'i',
      ),
    ],
    not: elsewhereOr(
      '\\b(?:(?:turn|switch|com)(?:s|es|ing)? (?:(?:it|them)?(?:self|selves) )?(?:back )?on|cars?|car ?play|truck|stereo|order(?:ed)?|game|controller|can (?:i|it|you)|does (?:it|this) (?:have|support|come))\\b',
    ),
    ack: [
      'You want it to stay connected without having to think about it.',
      'Things that are paired need to stay paired.',
      "It's tiresome to connect it again and again.",
    ],
    matter: 'the trouble with Bluetooth',
    ask: [
      {
        text: 'Is it one thing you connect to, or all of them?',
        unless: /\b(?:all|any|every\w*|everything|anything|both|other (?:devices|things)|speaker and|multiple|none)\b/i,
      },
      WHICH,
    ],
    quick: [
      {
        text: 'Removing it from the Bluetooth list and pairing it again is the first thing to try.',
        unless: new RegExp(`${RESTARTED.source}|\\b(?:re-?pair\\w*|forg[eo]t\\w*|remov\\w*|greyed)\\b`, 'i'),
      },
    ],
    detail: 'the model and what you connect it to',
    act: ['find the steps for that pair of devices', 'check for a known Bluetooth fault with that version'],
    hits: [
      'bluetooth keeps cutting out on my headphones',
      'still no bluetooth, it wont find anything',
      'Bluetooth on my tablet is so buggy since the update',
    ],
    misses: ['does this speaker have bluetooth', 'bluetooth turns itself back on every night, not ok'],
  },
];
