import { allBut } from '../sectors/sector';
import { RESTARTED } from './settled';
import type { Situation } from './situation';

const DEVICE =
  /\b(?:iphone|ipad|android|samsung|pixel|mac(?:book)?|windows|win ?\d+|pc|laptop|desktop|xbox|ps ?[345]|playstation|switch|roku|firestick|tv|ios|chrome|firefox|safari|tablet|watch|printer|phones?|fire ?(?:tv|stick)|apple tv|galaxy|oneplus|huawei)\b/i;
const SAID = /\b(?:says?|saying|said|code|["“”])\b|["“”]|\d{3,}/i;
const STARTED =
  /\b(?:since|today|tonight|yesterday|this (?:morning|evening|week)|last (?:night|week|month)|ago|after|updated?|days?|weeks?|months?|hours?|always|never)\b/i;

/** For posts of which the analysis is sure that something does not work. */
export const LIKELY_OUTAGES: readonly Situation[] = [
  {
    id: 'likely-error-message',
    matter: 'the error',
    sectors: allBut('hotel', 'restaurant', 'cars'),
    when: [/\b(?:error|message|code|failed|unavailable|something went wrong|try again later|pop[- ]?up)\b/i],
    not: /\b(?:(?:do ?n[o’']?t|no|without) (?:get )?(?:any )?error|promo|discount|voucher|gift|qr|post ?code|zip ?code|error of judg\w*|(?:nice|lovely) message|thank you message)\b/i,
    ack: [
      "It's annoying to be stopped by an error.",
      'You just want it to work, not to read error messages.',
      "An error in the way of what you're doing is frustrating.",
    ],
    ask: [
      { text: 'What exactly does the error say?', unless: SAID },
      { text: 'Which device are you on?', unless: DEVICE },
      { text: 'When did it start?', unless: STARTED },
    ],
    detail: 'the error and the device you use',
    act: ['look up that error', 'find out what is behind it'],
    hits: [
      'we are having trouble playing this, error every time',
      'keeps saying try again later',
      'getting this message when i try to run any software',
    ],
    misses: ['discount code not working', 'lovely message'],
  },
  {
    id: 'likely-game',
    sectors: ['games'],
    when: [
      /\b(?:games?|garage|casino|loading screen|game ?tag|gamer ?tag|missions?|gta|minecraft|xbox|ps ?[345]|psn|playstation|servers?|realms?|lobb(?:y|ies)|multiplayer|mods?|console|beta|patch|skins?|world|character|crosshair|story mode|online mode)\b/i,
    ],
    not: /\b(?:football|board ?games?|world cup|game day|web server|world tour)\b/i,
    matter: 'the trouble with the game',
    ack: [
      'You just want to get on and play.',
      'That spoils the game for you, I know.',
      "It's so annoying when you're ready to play and it won't work.",
    ],
    ask: [
      {
        text: 'Which platform is it on?',
        unless: /\b(?:ps ?[345]|playstation|xbox|switch|pc|steam|mobile|phone|ios|android|windows|mac|java|bedrock)\b/i,
      },
      {
        text: 'Does it happen every time?',
        unless:
          /\b(?:every time|always|each|keeps?|again|whenever|never|lost|gone|banned?|disappear\w*|vanish\w*|servers? (?:are |is )?down|missing|stuck|never|still|days?|weeks?|hours?|on the (?:same|first|last)|can[’']?t|cannot|unable)\b/i,
      },
    ],
    quick: [{ text: 'Close the game fully, check for an update and start it once more.' }],
    detail: 'your player name',
    act: ['find out what is going wrong there', 'pass it on with the platform and what you see'],
    hits: [
      'every time I start up the game my crosshair does not save',
      'my server of 2 years disappeared after the patch',
      'Y cant I join any servers',
    ],
    misses: ['football tonight', 'web hosting'],
  },
  {
    id: 'likely-playback',
    sectors: ['marketplace', 'broadband', 'devices', 'streaming', 'social'],
    when: [
      /\b(?:watch\w*|stream\w*|episodes?|shows?|movies?|films?|videos?|songs?|music|playlists?|audio|podcasts?|channels?|tv|programming|ads?|adverts?)\b/i,
    ],
    not: /\b(?:video card|graphics|projects?|send|texts?|zoom|meetings?|calls?|app shows?|it shows?|shows? (?:me|up|as|that|my)|smart ?watch|apple watch|watch (?:strap|face)|video call|upload\w*|my channel|my video|game|emojis?|keyboard|my watch|watch series|series \d|tv (?:stand|arrived|delivery))\b/i,
    matter: 'the trouble playing it',
    ack: [
      "It's so frustrating when you sit down to watch or listen and it lets you down.",
      'You just want to press play and have it work.',
      "It's annoying when something won't play as it should.",
    ],
    ask: [
      { text: 'Which device are you using?', unless: DEVICE },
      {
        text: 'Is it one title, or everything?',
        unless:
          /\b(?:every\w*|all|any\w*|each|only|one|same|some|others?|several|most|both|same|(?:a )?(?:number|few|couple|lot|bunch) of|two|three|just (?:this|the) one|certain|nothing (?:plays|works|loads|streams)|nothing|songs|live|channels?|match|app (?:is|won['’]?t)|stream\w*)\b/i,
      },
    ],
    quick: [{ text: "Close the app fully and open it again, if you haven't tried that yet.", unless: RESTARTED }],
    detail: 'the email on your account',
    act: ['check for trouble at our end', 'see what is stopping it'],
    hits: [
      'i get the menu, but programs on tv wont load',
      'fox cuts out every 30 seconds, trying to watch',
      'the audio of an old episode keeps playing',
    ],
    misses: ['app shows my order', 'my video was blocked'],
  },
  {
    id: 'likely-app',
    when: [/\bapps?\b/i],
    not: /\b(?:appetite|what[’']?s ?app group|dating app date)\b/i,
    matter: 'the trouble with the app',
    ack: [
      "It's frustrating when the app doesn't work as it should.",
      "Trouble with the app is annoying, and I'd like to help.",
      "You need the app to work, so let's look into it.",
    ],
    ask: [
      { text: 'Are you on iPhone or Android?', unless: DEVICE },
      { text: 'Did it start with an update?', unless: /\b(?:updat\w*|upgrad\w*|version|since|always|latest)\b/i },
      {
        text: 'What happens when you try?',
        unless: /\b(?:crash\w*|freez\w*|load\w*|error|says?|blank|slow|logs? me)\b/i,
      },
    ],
    quick: [{ text: 'Closing the app fully and opening it again clears many such hiccups.' }],
    detail: 'your phone and app version',
    act: ['see what is going wrong in it', 'pass it to the people who build the app'],
    hits: [
      'FIX. THE. APP.',
      'the app puts the glasses on my forehead',
      'there is no signal for your app on our estate',
    ],
    misses: ['lost my appetite', 'the site is down'],
  },
  {
    id: 'likely-site',
    when: [
      /\b(?:web ?sites?|sites?|web ?page|pages?|checkout|basket|browser|portal|order form|online form|buttons?)\b/i,
    ],
    not: /\b(?:gta|minecraft|xbox|ps ?[345]|print\w*|games?|camp ?site|building site|on[- ]site|online gam\w+|play online|page \d+)\b/i,
    matter: 'the trouble with the site',
    ack: [
      "It's so frustrating when a page won't do what you need.",
      'You came to get something done and the site got in the way.',
      'The site should make this easy, not hard.',
    ],
    ask: [
      {
        text: 'Which page is it?',
        unless:
          /\b(?:checkout|basket|login|log ?in|home ?page|account page|search|payment|form|booking|every page|whole site|sign(?:ing)? ?in|order(?:ing)?|track\w*|profile|account|ads?|adverts?|book|pay(?:ing)?|manage|check[- ]?in|upload\w*|download\w*|(?:is|are|was|been|went|goes) down|down|crash\w*|everything|nothing|every(?:where)?|whole|any page|layout|design|redesign|start page|terminal|window|section|field|button|comment|form|portal|faqs?|status)\b/i,
      },
      {
        text: 'Is it the same in another browser?',
        unless:
          /\b(?:browsers?|chrome|safari|firefox|both|phone and|app|everyone|anyone|people|phone|mobile|(?:is|are|was|went|been) down|down|every(?:thing|where)|ads?|layout|design|redesign|crash(?:ed|es))\b/i,
      },
    ],
    quick: [{ text: 'A private browser window is worth one try, as old cookies often get in the way.' }],
    detail: "the page and the browser you're using",
    act: ['pass it to the people who run the site', 'see what is going wrong there'],
    hits: [
      'your site eats my basket',
      'the button on your page goes nowhere',
      'your online form wants a code nobody gave me',
    ],
    misses: ['lovely camp site', 'page 3 of the book'],
  },
  {
    id: 'likely-internet',
    sectors: ['mobile', 'broadband'],
    when: [/\b(?:wi-?fi|internet|broad ?band|fibre|fiber|router|modem|signal|mobile data|outage|coverage|[345]g)\b/i],
    not: /\b(?:players?|games?|data breach|my data|personal data|smoke signal|train signal|social network)\b/i,
    matter: 'the trouble with your connection',
    ack: [
      'Being without a connection you can rely on is so frustrating.',
      'You need to be online, I know.',
      "It's annoying when the connection lets you down.",
    ],
    ask: [
      {
        text: 'Is it every device or just one?',
        unless:
          /\b(?:every|all|both|only|just|phone|laptop|tv|outages?|area|street|neighbou?r\w*|zip|post ?code|modem|router|lights?|whole|house|town|city|no (?:internet|connection|service|signal)|nothing|(?:is|went|been|goes|are) (?:down|out|off))\b/i,
      },
      {
        text: 'Is it all the time, or on and off?',
        unless:
          /\b(?:every|always|all day|keeps?|drops?|constantly|since|on and off|slow|down|rains?|out|outage|(?:is|are|went|been) (?:down|off)|again|hours?|days?|today|tonight|week|month)\b/i,
      },
    ],
    quick: [{ text: 'If that has not been tried, unplug the router for a full minute first.' }],
    detail: 'your postcode',
    act: ['check for a fault where you are', 'test your line'],
    hits: ['every time it rains the fibre goes', 'had to turn off my wifi to get a signal', 'is there an outage'],
    misses: ['my data was sold', 'train signal failure'],
  },
  {
    id: 'likely-battery',
    sectors: ['mobile', 'devices', 'software', 'cars'],
    when: [/\b(?:batter(?:y|ies)|needs? charging|charge it|drain(?:s|ed|ing)?)\b/i],
    not: /\b(?:charg(?:e|ed|ing) (?:me|my|us|for)|free of charge|in charge|car battery|fire|hot|smok\w*|swoll\w*|hacks?)\b/i,
    matter: 'the trouble with the battery',
    ack: [
      "A battery that won't last is a daily nuisance.",
      "You shouldn't have to be tied to a charger.",
      "It's annoying when you can't trust the battery.",
    ],
    ask: [
      { text: 'Which model is it?', unless: /\d|\bmodel\b/i },
      { text: 'Did it start with an update?', unless: /\b(?:updat\w*|upgrad\w*|version|since|always)\b/i },
      { text: 'Does the battery page in settings show one app using most of it?', unless: /\b(?:settings|apps?)\b/i },
    ],
    detail: 'the model and how long the battery lasts',
    act: ['see what could be draining it', 'find out what can be done about it'],
    hits: ['my battery life sucks after the update', 'phone needs charging three times a day', 'it drains overnight'],
    misses: ['you charged me twice', 'the screen is black'],
  },
  {
    id: 'likely-software',
    sectors: ['devices', 'software'],
    when: [
      /\b(?:software|program|windows|mac ?os|ios|update\w*|upgrad\w*|version|photoshop|premiere|editor|plug-?in|import\w*|export\w*|sync\w*|folders?|files?|desktop|calendar|toolbar|assistant|feature|settings?|layout)\b/i,
    ],
    not: /\b(?:courier|delivery|gift|batter(?:y|ies)|update me|any updates?|order update|games?|minecraft|gta|double glaz\w*|shop windows?|loyalty program\w*|window seat|tv program\w*)\b/i,
    matter: 'the trouble with the program',
    ack: [
      "It's so frustrating when the tool gets in the way of your work.",
      'You have work to do, so I can see why that annoys you.',
      'Software that gets in the way of your work is a real nuisance.',
    ],
    ask: [
      {
        text: 'Which version are you on, and on what system?',
        unless: /\b(?:windows \d+|win ?\d+|w10|mac ?os|ios \d+|v?\d+\.\d+|20\d\d|android)\b/i,
      },
      { text: 'Did it start after an update?', unless: /\b(?:updat\w*|upgrad\w*|since|always|after|switched over)\b/i },
    ],
    quick: [{ text: 'Save your work, close the program fully and open it once more, if you have not yet.' }],
    detail: 'the version you use and what you see',
    act: ['see what could be causing it', 'pass it to the team that builds it'],
    hits: [
      'the new update does not work for me, how do I go back',
      'your assistant pops up for no reason and never listens',
      'just switched to the new version and playback runs away',
    ],
    misses: ['any update on my refund', 'the game is broken'],
  },
  {
    id: 'likely-device',
    sectors: ['mobile', 'broadband', 'devices', 'games', 'cars'],
    when: [
      /\b(?:phone|iphone|ipad|ipod|laptop|computer|pc|windows|mac|tablet|watch|printer|tv box|remote|speaker|camera|doorbell|bluetooth|keyboard|headphones|earbuds|router|scanner)\b/i,
    ],
    not: /\b(?:minecraft|bedrock|games?|photoshop|software|windows version|on the phone|phone (?:number|line|call)|phone queue|update me|any update|order update|watch(?:ing)? (?:a|the|this)|screen \d)\b/i,
    matter: 'the trouble it is giving you',
    ack: [
      "It's so frustrating when it won't do what it should.",
      "You need that working, so I can see why you're annoyed.",
      "It should be working, so let's find out what's going on.",
    ],
    ask: [
      { text: 'Which model is it?', unless: /\d|\bmodel\b/i },
      { text: 'Did it start after an update?', unless: /\b(?:updat\w*|upgrad\w*|version|since|always|after)\b/i },
    ],
    quick: [{ text: "If you haven't yet, restart it once and see if it comes back.", unless: RESTARTED }],
    detail: 'the model and software version',
    act: ['see what you can try next', 'see what could be causing it'],
    hits: [
      'my printer prints the same picture over and over',
      'the watch loses an hour every night',
      'laptop full of temporary files that will not delete',
    ],
    misses: ['stuck in your phone queue', 'any update on my refund'],
  },
  {
    id: 'likely-not-working',
    when: [
      /\b(?:load\w*|down|freez\w*|froze\w*|crash\w*|lag\w*|glitch\w*|bugs?|buggy|slow|not working|does ?n[o’']?t work|broken|vanish\w*|disappear\w*|blank|paused|offline|issues?|problems?|stuck|won[’']?t|can[’']?t)\b/i,
    ],
    not: /\b(?:let (?:\w+ )?down|turned? down|sit down|calm down|down the|order|parcel|refund|my phone bill|food|table)\b/i,
    matter: 'it not working as it should',
    ack: [
      "It's so annoying when something you rely on won't work.",
      "It's a nuisance when it stops working.",
      "You need it working again, so let's find out what's wrong.",
    ],
    ask: [
      { text: 'When did it start?', unless: STARTED },
      {
        text: 'What do you see when you try?',
        unless: /\b(?:blank|error|says?|message|spin\w*|load\w*|nothing|freez\w*|crash\w*)\b/i,
      },
    ],
    detail: 'a screenshot of what you see',
    act: ['see what could be causing it', 'find out what is being done about it'],
    hits: [
      'still down in Wollongong',
      'loyalty barcode takes 40 secs to load',
      'uploads paused for everyone in our team',
    ],
    misses: ['you let me down', 'where is my order'],
  },
];
