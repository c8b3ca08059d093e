import { elsewhereOr, GADGET } from './gadgetWords';
import { settledOr } from './settled';
import type { Situation } from './situation';

const MODEL_SAID =
  /\b(?:i ?phone ?(?:\d+|se|x[sr]?)\w*|galaxy \w+|pixel \w+|mac ?book \w+|surface \w+|i ?pad (?:pro|air|mini)|windows \d+|ios ?\d+|thinkpad|inspiron|pavilion|envy|spectre|xps|latitude|series \d)\b/i;

const ON_MODEL = { text: 'Which model is it, and which version is on it?', unless: MODEL_SAID };

/** Screens, pointers, cameras and ink of computers and phones. */
export const SCREENS_AND_POINTERS: readonly Situation[] = [
  {
    id: 'phone-screen-marks',
    matter: 'the marks on your screen',
    sectors: ['devices', 'mobile'],
    when: [
      /\b(?:screen|display|oled|amoled|lcd)\b/i,
      /\b(?:(?:green|pink|purple|white|black|vertical|horizontal|yellow|red|blue|thin|two|\d) (?:\w+ )?(?:lines?|stripes?|tint\w*|hue|spots?|dots?|patch\w*|blotch\w*|bars?)|burn(?:ed|t)?[- ]?in|ghost(?:ing| image)|dead pixels?|discolou?r\w*|ink (?:blot|stain)|shadow|tinted|turn(?:ed|ing)? (?:green|purple|pink|yellow)|(?:green|purple|pink|yellow)(?:ish)? (?:tint|screen|tinge))\b/i,
      /\b(?:i ?phones? ?\w*|phones?|mobile|handset|galaxy|pixel \w+|s\d\d|note ?\d+|oled|amoled|watch|i ?pad|tablet|my screen|down my)\b/i,
    ],
    not: elsewhereOr(
      'laptop|mac ?book|monitor|pc|computer|tv\\b|television|blue screen of death|xbox|ps ?[45]|screen ?shot|printer|car screen|protector|switch|crack\\w*|dropped it|drop(?:ped)? my|smashed',
    ),
    ack: [
      'A mark like that is in view all day.',
      'A screen that looks like that is hard to ignore.',
      'You look at that screen all day, so I see why it bothers you.',
    ],
    ask: [
      {
        text: 'Which model is it, and did it take a knock?',
        unless:
          /\b(?:no (?:drops?|knocks?|damage)|never (?:been )?dropped|(?:didn'?t|did not|haven'?t) drop\w*|after (?:the |an )?update|by itself)\b/i,
      },
      { text: 'Does it show in a screenshot?', unless: /\bscreen ?shots?\b/i },
    ],
    quick: [
      {
        text: 'Take a screenshot: if it is clean on another device, the mark is likely in the screen itself.',
        unless: /\bscreen ?shots?\b/i,
      },
    ],
    detail: 'the model, its age and a photo',
    act: ['see what the warranty covers for that', 'check whether it is known on that model'],
    hits: [
      'green line down my screen after the update',
      'burn in on my oled phone after 8 months',
      'iphone screen has a purple tint at the top',
    ],
    misses: ['green line on my laptop screen', 'cracked my phone screen, two lines', 'blue screen of death on my pc'],
  },
  {
    id: 'brightness-own-mind',
    matter: 'the brightness changing by itself',
    sectors: ['devices', 'mobile'],
    when: [
      /\b(?:brightness|auto[- ]?brightness|screen|display|dim(?:s|ming|med)?|true ?tone|night ?shift|dark mode|light mode)\b/i,
      /\b(?:(?:keeps?|kept) (?:\w+ )?(?:dimm?ing|chang\w*|going (?:dim|dark|down)|turning (?:itself )?(?:down|dark|dim|off|on)|switching)|(?:dims?|goes dim|goes dark|changes|gets? (?:dim\w*|dark\w*)|brightens?|turns? (?:itself )?(?:on|down|dark)) (?:by itself|on its own|all the time|when|even|randomly|constantly|every)|too dim|so dim|won'?t (?:stay|go) (?:bright|up|dark|light)|even (?:when|with|at) (?:\w+ )*(?:off|full|max\w*)|by itself|on its own)\b/i,
      GADGET,
    ],
    not: elsewhereOr(
      'black screen|turns? off (?:by|on)|shuts?|locks?|scroll\\w*|lines?|flicker\\w*|types?|tv\\b|bulb|touch\\w*|opens?|dial\\w*|zoom\\w*|rotat\\w*|cracked',
    ),
    ack: [
      'A screen that dims when it likes is tiring for the eyes.',
      'You set it how you want it, and it should stay there.',
      'It is annoying to drag that slider up again and again.',
    ],
    ask: [
      ON_MODEL,
      {
        text: 'Does it happen when the device is warm, or at any time?',
        unless: /\b(?:warm|hot|heat\w*|sun\w*|any ?time|always|constantly|all the time|randomly|when)\b/i,
      },
    ],
    quick: [
      {
        text: 'Let it cool for a few minutes, as a warm phone often dims its screen to protect it.',
        unless: /\b(?:cool|cold|not (?:hot|warm)|dark mode|night ?shift|schedule)\b/i,
      },
    ],
    detail: 'the model and its version',
    act: ['check for a known fault on that version', 'find the setting behind it for that model'],
    hits: [
      'auto brightness keeps dimming my phone even when its off',
      'my screen dims by itself on the iphone, max brightness and it goes dark',
      'dark mode keeps turning itself on on my tablet',
    ],
    misses: ['phone screen turns off by itself on calls', 'the bulb keeps dimming', 'laptop screen flickers by itself'],
  },
  {
    id: 'pointer-plays-up',
    matter: 'the trouble with your trackpad or mouse',
    sectors: ['devices'],
    when: [
      /\b(?:track ?pad|touch ?pad|mouse|cursor|pointer|scroll(?:ing)? wheel|track ?ball|right[- ]?click|left[- ]?click|double[- ]?click\w*)\b/i,
      /\b(?:not|won'?t|wont|can'?t|cant|doesn'?t|doesnt|isn'?t|stopped|keeps?|jump\w*|freez\w*|froze\w*|lag\w*|stuck|moves? (?:by|on)|by itself|on its own|click(?:s|ing) (?:by|on|random)|erratic|jitter\w*|skip\w*|broken?|dead|disappear\w*|gone|vanish\w*|ghost|drift\w*|unresponsive)\b/i,
    ],
    not: elsewhereOr(
      'mickey|a mouse in|mice|rodent|dead mouse|trap|kitchen|food|keyboard and mouse players|mnk|controller|lobb(?:y|ies)|aim|mouse ?pad|disconnect\\w* from the site',
    ),
    ack: [
      'A pointer with a mind of its own makes the whole computer useless.',
      'You cannot get a thing done while the cursor jumps about.',
      'It is maddening when clicks go where you never sent them.',
    ],
    ask: [
      {
        text: 'Does a plug-in mouse work, and is it all the time?',
        unless: /\b(?:external|usb|plug(?:ged)?[- ]?in|wired|another mouse|other mouse|bluetooth|wireless)\b/i,
      },
      ON_MODEL,
    ],
    quick: [
      {
        text: 'Wipe the pad dry and unplug the charger for a minute, as either can upset a trackpad.',
        unless:
          /\b(?:clean\w*|wip(?:e|ed)|unplug\w*|charger|mouse (?:is|won'?t|wont|doesn'?t|keeps|stopped)|wireless mouse|bluetooth mouse)\b/i,
      },
    ],
    detail: 'the model',
    act: ['find the steps for that model', 'see whether it is known on that model'],
    hits: [
      'trackpad clicks on its own',
      'my cursor keeps jumping all over since the update',
      'wireless mouse is so laggy on the new laptop, freezes',
    ],
    misses: [
      'there was a dead mouse in the kitchen',
      'mouse players are not fair in lobbies',
      'mickey mouse is not at the park',
    ],
  },
  {
    id: 'second-screen',
    matter: 'the trouble with your second screen',
    sectors: ['devices', 'software'],
    when: [
      /\b(?:(?:external|second|2nd|extra|other|dual|two|third|4k) (?:monitors?|screens?|displays?)|monitors?|dock(?:ing)?(?: station)?|hdmi|display ?port|thunderbolt|usb-?c (?:hub|dock|to hdmi|adapter)|projector)\b/i,
      /\b(?:not (?:\w+ )?(?:detect\w*|recogni[sz]\w*|work\w*|show\w*|connect\w*|found|display\w*)|isn'?t (?:detect\w*|recogni[sz]\w*|work\w*|show\w*)|isnt (?:detect\w*|recogni[sz]\w*|work\w*|show\w*)|won'?t (?:detect|recogni[sz]e|work|show|connect|turn on|wake|extend)|wont (?:detect|recogni[sz]e|work|show|connect|turn on|wake|extend)|doesn'?t (?:detect|recogni[sz]e|work|see|show|wake)|can'?t (?:detect|find|see|get|connect|use)|cant (?:detect|find|see|get|connect|use)|no (?:signal|picture|display)|flicker\w*|drops?|goes (?:black|off|blank)|keeps? (?:\w+ )?(?:disconnect\w*|flick\w*|going|black\w*|losing)|wrong resolution|stopped|blank)\b/i,
    ],
    not: elsewhereOr(
      'baby monitor|heart|blood pressure|cable box|tv box|roku|monitor my|set[- ]?top|console|xbox|ps ?[45]|switch dock|print\\w*|phone dock|glucose|monitoring|speaker dock|film|cinema|dvr',
    ),
    ack: [
      'Working on one small screen when you have two is a nuisance.',
      'A monitor that stays black is just furniture.',
      'That second screen is half your desk, so it should come on.',
    ],
    ask: [
      {
        text: 'How is it connected: HDMI, USB-C, or a dock?',
        unless: /\b(?:hdmi|usb-?c|display ?port|thunderbolt|dock\w*|vga|dvi|adapter)\b/i,
      },
      ON_MODEL,
    ],
    quick: [
      {
        text: 'Plug the screen straight into the computer, without dock or adapter, to see which fails.',
        unless:
          /\b(?:direct(?:ly)?|straight|without (?:the )?(?:dock|adapter)|another cable|different cable|new cable|projector|tried (?:everything|all))\b/i,
      },
    ],
    detail: 'the models of the computer and the screen',
    act: ['check how those two are meant to work together', 'find the steps for that pair'],
    hits: [
      'external monitor isnt detected',
      'usb c dock drops the display every hour',
      'my second screen keeps going black since the update',
    ],
    misses: ['baby monitor not working', 'tv box has no hdmi signal', 'monitor my order please, not received'],
  },
  {
    id: 'webcam-fails',
    matter: 'the trouble with your webcam',
    sectors: ['devices', 'software'],
    when: [
      /\b(?:web ?cam|(?:laptop|computer|built[- ]?in|integrated|front[- ]facing|pc|mac ?book) camera|camera (?:on|in) (?:my |the )?(?:laptop|mac ?book|pc|computer|surface))\b/i,
      /\b(?:not|won'?t|wont|can'?t|cant|doesn'?t|doesnt|isn'?t|isnt|stopped|black|blank|gr[ea]y|grainy|blurr?y|error|missing|gone|freez\w*|froze\w*|dark|upside|no (?:picture|image|camera)|broken?|fail\w*|in use|detect\w*|trouble|issues?|problems?)\b/i,
    ],
    not: elsewhereOr('spy|hacked|watching me|tape|traffic|animal|live cam|phone camera|do you sell|in stock'),
    ack: [
      'A black picture in every call is awkward.',
      'You need to be seen, so that camera has to come on.',
      'A webcam that fails always does so right before a call.',
    ],
    ask: [
      {
        text: 'Is it black in every program, or just one?',
        unless: /\b(?:every|all|any|only|just|zoom|teams|skype|meet|camera app|other (?:apps?|programs?))\b/i,
      },
      ON_MODEL,
    ],
    quick: [
      {
        text: 'Look for a tiny slider or a key that shuts the camera.',
        unless: /\b(?:slider|shutter|cover|privacy (?:switch|key)|f\d+|usb|external|grainy|blurr?y|upside)\b/i,
      },
    ],
    detail: 'the model',
    act: ['find the steps for that model', 'check for a known fault with its camera driver'],
    hits: [
      'webcam shows black in every call',
      'laptop camera not detected after the update',
      'built in camera on my pc is upside down, cant fix',
    ],
    misses: [
      'is someone watching me by my webcam, hacked',
      'do you sell a webcam, not in stock',
      'the animal live cam is a blank webcam page',
    ],
  },
  {
    id: 'ink-plan-trouble',
    matter: 'the trouble with your ink plan',
    sectors: ['devices'],
    when: [
      /\b(?:ink (?:plan|subscription|program(?:me)?|service|membership|cartridges?)|instant ?ink|cartridges?|toner)\b/i,
      /\b(?:charg\w*|bill(?:ed|ing)?|subscri\w*|cancel\w*|plan|pages?|monthly|enrol\w*)\b/i,
      /\b(?:didn'?t|didnt|not|never|still|without|stopped|block\w*|disabl\w*|locked|won'?t|wont|can'?t|cant|wrong|extra|twice|late|hasn'?t (?:come|arrived)|no ink|remotely|scam|overage|even though|though)\b/i,
    ],
    not: settledOr(
      /\b(?:how (?:much|do|can)|refill(?:ed)?|third[- ]party|tattoo|pen|what is|do you|recycl\w*|squid)\b/i,
    ),
    ack: [
      'A plan for ink should save you bother and not make it.',
      'Paying for pages you never printed is annoying.',
      'You should be able to print with the ink in your printer.',
    ],
    ask: [
      {
        text: 'Is it about a charge, or will it not print?',
        unless: /\b(?:charg\w*|bill\w*|won'?t print|wont print|block\w*|disabl\w*|locked|cancel\w*|arriv\w*)\b/i,
      },
      {
        text: 'Was the plan ended before it happened?',
        unless: /\b(?:cancel\w*|ended|still (?:on|paying)|active|never (?:signed|enrolled))\b/i,
      },
    ],
    detail: 'the email on the plan and the printer model',
    act: ['see what the plan shows for your pages', 'check how the plan stands'],
    hits: [
      'ink subscription charged me though i didnt print a page',
      'cancelled instant ink and now you remotely disabled my cartridges',
      'monthly ink plan and the new cartridge still hasnt come, cant print',
    ],
    misses: [
      'how much is the ink plan, not on the site',
      'do you charge for cartridges not used',
      'tattoo ink not charged twice',
    ],
  },
  {
    id: 'gesture-or-button-view',
    matter: 'that gesture not working',
    sectors: ['devices'],
    when: [
      /\b(?:swip(?:e|es|ing)|gestures?|tap to wake|double tap|raise to wake|shake to (?:undo|shuffle)|3d touch|haptic touch|long press|pinch(?:ing)?|back gesture|control cent(?:er|re)|app switcher|multi ?task\w*|split (?:screen|view)|picture in picture|pip|auto[- ]?rotat\w*|rotat(?:e|es|ing|ion)|screen rotation)\b/i,
      /\b(?:not|won'?t|wont|can'?t|cant|doesn'?t|doesnt|isn'?t|stopped|broken?|gone|disappear\w*|removed|missing|stuck|laggy|sluggish|sometimes|hard(?:ly)?|miss(?:es|ed)|no longer|unresponsive|trouble|issues?|problems?|annoying)\b/i,
    ],
    not: elsewhereOr(
      'card|swipe (?:left|right|up) on|tinder|payment|till|reader|profile|matches|contactless|crop rotation|tyre|tire|crack\\w*|dropped|how (?:do|can) i|please (?:add|bring)|youtube|video app|tv\\b|netflix',
    ),
    ack: [
      'Your thumb knows that move, so it should do what it always did.',
      'A gesture that works every third time is maddening.',
      'You use that all day, so it matters that it works.',
    ],
    ask: [
      {
        text: 'Is it in every app, or only in some?',
        unless: /\b(?:every|all|any|only|some|home screen|lock screen|safari|chrome)\b/i,
      },
      ON_MODEL,
    ],
    quick: [
      {
        text: 'Take the case and screen protector off for a moment and try it again.',
        unless:
          /\b(?:case|protector|rotat\w*|removed|disappear\w*|gone|picture in picture|pip|split|tried (?:everything|all))\b/i,
      },
    ],
    detail: 'the model and its version',
    act: ['check for a known fault on that version', 'find the setting behind it'],
    hits: [
      'swipe to go back stopped working',
      'screen rotation is stuck sideways',
      'raise to wake hardly works since the update',
    ],
    misses: [
      'cant swipe my card at your till',
      'swipe left on him, not for me',
      'how do i turn on tap to wake, not there',
    ],
  },
];
