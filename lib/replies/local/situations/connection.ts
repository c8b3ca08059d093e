import { RESTARTED, SETTLED, settledOr } from './settled';
import type { Situation } from './situation';

const HOME_NET = /\b(?:broad ?band|inter ?net|wi-?fi|fibre|fiber|router|modem|ethernet|hub)\b/i;
const ELSEWHERE =
  /\b(?:hotel|room \d+|on (?:the|your|this) (?:train|flight|plane|bus|coach|ferry)|on ?board|in[- ]flight|flight|lounge|airport|caf[eé]|coffee|guests?|campsite|my (?:printer|watch|camera|doorbell|bulb|console|speaker|plug|thermostat)|fib(?:re|er) (?:cereal|supplement|intake)|cereal|stations?|conference|check(?:ed)? in|carriage|lodge|cottage|airbnb|villa|library)\b/i;
const WHICH_DEVICES =
  /\b(?:both|every(?:thing| device)?|all (?:my |the |our )?(?:devices|phones)|wired|ethernet|laptop|phone and|only my|one device)\b/i;
const NEIGHBOURS =
  /\b(?:neighbou?rs?|street|road|village|area|estate|town|postcode|zip|everyone|anyone|anybody|whole|building|hill|city|next door)\b/i;

/** Home broadband and wifi. */
export const CONNECTION: readonly Situation[] = [
  {
    id: 'router-light',
    matter: 'the trouble with your connection',
    sectors: ['mobile', 'broadband'],
    when: [
      /\b(?:router|modem|hub|fib(?:re|er)|ont|light)\b/i,
      /\b(?:red|orange|amber|flashing|blinking) (?:light|led|globe|dot)\b|\blight(?:s|[’']s| is| are)? (?:red|orange|amber|flashing|blinking|still (?:red|orange|amber))\b|\b(?:los|pon) light\b/i,
    ],
    not: settledOr(
      /\b(?:dash(?:board)?|car|engine|traffic|printer|fridge|boiler|watch|oven|warning light|smart light|folder|controller|console|bus|ran a|driver|route|pedestrian|junction)\b/i,
    ),
    ack: [
      'Thanks for telling me about the lights, that helps narrow it down.',
      'The lights on the box tell us where to look first.',
      'I can see why you want to know what that light means.',
    ],
    ask: [
      {
        text: 'Which word or symbol stands beside that light?',
        unless:
          /\b(?:internet|globe|dsl|los|pon|wan|power|wps|online|fib(?:re|er)|broad ?band|service|link) (?:light|led|globe)|\b(?:los|pon|globe)\b/i,
      },
      { text: 'Does the light change after the box has been unplugged for a minute?', unless: RESTARTED },
      {
        text: 'Has it been like that all day, or does it come and go?',
        unless: /\b(?:since|all day|days?|hours?|hrs?|week|overnight|morning|yesterday|new)\b/i,
      },
    ],
    quick: [
      { text: 'Unplug it for a full minute and check the cable to the wall is pushed right in.', unless: RESTARTED },
    ],
    detail: 'your postcode',
    act: ['check the line to your box', 'see whether there is a fault logged where you are'],
    hits: [
      'router has a red light since 7 and nothing loads',
      '@brindlenet the light is still orange on my hub, any news?',
      'flashing amber light on the modem again',
    ],
    misses: [
      'the engine light is orange in the hire car',
      'my smart light is red and my router is fine',
      'red light on the router is back to normal',
    ],
  },
  {
    id: 'engineer-no-show-line',
    matter: 'the missed visit',
    sectors: ['mobile', 'broadband'],
    when: [
      HOME_NET,
      /\b(?:engineer|technician|tech|installer|fitter)s?\b/i,
      /\b(?:no[- ]?show(?:ed)?|(?:didn|hasn|never|not|don)[’']?t? (?:bother(?:ed)? )?(?:show|turn|come|came|arrive)\w*|never (?:showed|turned|came|arrived|appeared)|no sign|(?:waited|stayed|sat) in|cancell?ed|missed|nobody (?:came|turned|showed)|no ?one (?:came|turned|showed)|rebook\w*|moved (?:again|twice)|took (?:the|a) day off|day off)\b/i,
    ],
    not: SETTLED,
    ack: [
      "You stayed in for that visit, so I can see why you're angry.",
      'Waiting in for an engineer and still having no fix is really frustrating.',
      'A missed visit costs you the day, and the line is still not right.',
    ],
    ask: [
      {
        text: 'Did anyone ring or text before the slot ended?',
        unless: /\b(?:text(?:ed)?|rang|call(?:ed)?|phoned|message|e-?mail(?:ed)?|no (?:call|word|text))\b/i,
      },
      {
        text: 'Has a new date been given yet?',
        unless:
          /\b(?:new (?:date|slot)|re-?book\w*|now (?:says|said|saying)|next (?:week|month|slot|appointment)|re-?scheduled?)\b/i,
      },
    ],
    quick: [
      {
        text: 'Please keep any message that names the slot.',
        unless: /\b(?:no (?:text|message|e-?mail|call)|without)\b/i,
      },
    ],
    detail: 'the reference for the visit',
    act: ['find out what happened to the visit', 'check what the job says and what slots are open'],
    hits: [
      'engineer never turned up to fit our broadband, third time',
      'Took the day off for the fibre install and the technician was a no show.',
      'waited in all day for your engineer, internet still dead',
    ],
    misses: ['the broadband engineer was a star', 'engineer never came for the boiler'],
  },
  {
    id: 'line-not-live',
    matter: 'the wait for your line',
    sectors: ['mobile', 'broadband'],
    when: [
      HOME_NET,
      /\b(?:activat\w*|go(?:es|ne)? live|went live|go-?live|install(?:ation|ed)?|switch(?:ed|ing|over)?|get(?:ting)? connected|been connected|connected yet|set ?up|new (?:house|flat|home|customer|place|line)|moved (?:in|house|home)|moving)\b/i,
      /\b(?:still|not|never|wait(?:ing|ed)?|delay(?:ed)?|supposed|meant to|should have|was due|promised|no sign|weeks?|pushed back|(?:is|was|has|have)n[’']t (?:been |yet )?(?:live|active|activated|connected|installed|working|switched on|set up))\b/i,
    ],
    not: settledOr(
      /\b(?:switch(?:ed|ing)? (?:it )?(?:off|on)|work wi-?fi|music|switching (?:to|provider)|app|install(?:er|ed) (?:the )?app|re-?install\w*|update|game|printer|driver|password|drop\w*|slow\w*|hotel|flight|smart|watch|laptop|camera|charg\w*|bill\w*|price|contract|leav\w*|abroad|end the|case number)\b/i,
    ),
    ack: [
      "It's annoying to have signed up and still have no working line.",
      'Waiting this long to be connected is really frustrating.',
      'You were counting on your line being live by now.',
    ],
    ask: [
      {
        text: 'Was a date given for the line to go live?',
        unless:
          /\b(?:\d{1,2}(?:st|nd|rd|th)|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tomorrow|date|hours|active|january|february|march|april|june|july|august|september|october|november|december)\b/i,
      },
      { text: 'Has the router arrived yet?', unless: /\b(?:router|hub|box|plugged|engineer|technician|cancelled)\b/i },
    ],
    detail: 'your order number',
    act: ['see what your connection is waiting for', 'check what is holding up the switch-on'],
    hits: [
      'moved in two weeks ago and the broadband is still not activated',
      'Our fibre was supposed to go live on Monday. Nothing.',
      'still waiting for our internet installation, week 4',
    ],
    misses: ['installed the app and the wifi is fine now', 'how do i switch the wifi off at night'],
  },
  {
    id: 'broadband-drops',
    matter: 'your connection dropping',
    sectors: ['mobile', 'broadband'],
    when: [
      HOME_NET,
      /\b(?:drops?\b|dropp(?:ed|ing)|drop ?outs?|cut(?:s|ting) out|disconnect\w*|in and out|on and off|intermittent\w*|unstable|comes and goes|coming and going|(?:keeps?|kept) (?:going|cutting|dying|losing|falling)|flaky|goes (?:off|down) every)\b/i,
    ],
    not: settledOr(
      new RegExp(
        `${ELSEWHERE.source}|\\b(?:prices?|deals?|offers?|drop(?:s|ped)? (?:my|your|the) (?:plan|price|account))\\b`,
        'i',
      ),
    ),
    ack: [
      'A connection that keeps dropping makes it hard to do anything.',
      "It's so annoying when the broadband drops in the middle of something.",
      'You need broadband that stays up.',
    ],
    ask: [
      { text: 'Do the lights on the router change when it drops?', unless: /\b(?:lights?|red|orange|amber|green)\b/i },
      { text: 'Does it drop on every device at once, or just on wifi?', unless: WHICH_DEVICES },
      {
        text: 'Is it at certain times, or right through the day?',
        unless:
          /\b(?:every (?:night|evening|hour|day|morning|\d+|few)|evenings?|nights?|all day|constantly|\d+ ?(?:mins?|minutes))\b/i,
      },
    ],
    quick: [
      {
        text: 'If you can, plug one device straight into the router and see if the drops stop.',
        unless: /\b(?:wired|ethernet|cable|plugged|lan)\b/i,
      },
    ],
    detail: 'your postcode',
    act: ['check the line for drops', 'look at how often your line has lost its connection'],
    hits: [
      '@brindlenet my wifi keeps dropping every ten minutes',
      'broadband in and out all week, working from home is a joke',
      'internet disconnects whenever it rains',
    ],
    misses: [
      'hotel wifi dropped all weekend',
      'internet never drops with these people, love it',
      'prices dropped on the fibre plan',
    ],
  },
  {
    id: 'broadband-slow',
    matter: 'the slow connection',
    sectors: ['mobile', 'broadband'],
    when: [
      HOME_NET,
      /\b(?:slow(?:er|est|ly|ed|ness)?|speed ?tests?|mbps|mb ?ps|megs?|mbits?|crawl\w*|snail\w*|snail[’']?s|dial-?up|buffer\w*|throttl\w*|latency|ping|jitter|download speeds?|(?:speeds?) (?:is|are|was|were|so|drop\w*|terrible|awful|bad|low))\b/i,
    ],
    not: settledOr(
      new RegExp(
        `${ELSEWHERE.source}|\\b(?:upgrade|what speeds?|which|how fast|sign up|offer|speed (?:is|was) (?:great|good|amazing|brilliant)|super ?fast and|or is it (?:my|our))\\b`,
        'i',
      ),
    ),
    ack: [
      'That speed is slower than anyone wants to pay for.',
      'Slow internet makes everything a chore, I know.',
      "It's frustrating when your internet crawls like that.",
    ],
    ask: [
      {
        text: 'Is it slow all day, or mostly in the evening?',
        unless: /\b(?:evenings?|nights?|tonight|all day|peak|after \d|mornings?|weekends?|24\/7|constantly|always)\b/i,
      },
      {
        text: 'Is it just as slow on a wired connection, or only over wifi?',
        unless: /\b(?:wired|ethernet|cable|plugged|lan|direct(?:ly)?)\b/i,
      },
      {
        text: 'What does a speed test give you next to the router?',
        unless: /\b(?:\d+(?:\.\d+)? ?(?:mb|meg|kb|k\b|down|gb)\w*|speed ?test)\b/i,
      },
    ],
    quick: [
      {
        text: 'Try one device plugged straight into the router, to see whether it is the wifi or the line.',
        unless: /\b(?:wired|ethernet|cable|plugged|lan)\b/i,
      },
    ],
    detail: 'your postcode',
    act: ['check what speed your line should be getting', 'test the line for what is slowing it'],
    hits: [
      'paying for 500 and the speed test says 12 mbps on this broadband',
      'why is my internet so slow every single evening',
      'Your fibre is crawling, I cannot join a call.',
    ],
    misses: [
      'what speeds can i get if i upgrade my fibre',
      'wifi on the train was slow',
      'internet was slow but it is all working now fine',
    ],
  },
  {
    id: 'wifi-does-not-reach',
    matter: 'the wifi not reaching every room',
    sectors: ['mobile', 'broadband', 'devices'],
    when: [
      /\b(?:wi-?fi|signal from (?:the|your) router|mesh|booster|extender|pods?)\b/i,
      /\b(?:upstairs|bedrooms?|kitchen|garden|loft|attic|basement|back (?:room|of the house)|other (?:end|side) of|one room|thick walls|dead ?spots?|does ?n[’']?t reach|weak|range)\b/i,
    ],
    not: settledOr(
      new RegExp(`${ELSEWHERE.source}|\\b(?:doorbell|camera|reception|mobile signal|weak (?:tea|coffee))\\b`, 'i'),
    ),
    ack: [
      "Wifi that doesn't reach where you need it isn't much use.",
      'You want wifi in every room, not just beside the router.',
      "It's annoying when the wifi fades from room to room.",
    ],
    ask: [
      {
        text: 'Is it strong right beside the router and weaker as you move away?',
        unless: /\b(?:next to|beside|near|close to) (?:the |my )?(?:router|hub|box)\b/i,
      },
      {
        text: 'Is the router tucked in a cupboard or behind the TV at all?',
        unless: /\b(?:moved (?:it|the router)|cupboard|shelf|open)\b/i,
      },
    ],
    quick: [
      {
        text: 'Moving the router up high and out in the open often helps more than anything.',
        unless: /\b(?:moved (?:it|the router)|tried (?:everything|moving))\b/i,
      },
    ],
    detail: 'which router you have',
    act: ['see what can be done about the reach', 'check whether a booster would help with yours'],
    hits: [
      'wifi does not reach the bedroom at all',
      'the mesh pods are useless upstairs',
      'my wifi is so weak in the kitchen',
    ],
    misses: ['the hotel wifi was weak in room 12', 'bedroom furniture is lovely'],
  },
  {
    id: 'broadband-down',
    matter: 'your internet not working',
    sectors: ['mobile', 'broadband'],
    when: [
      HOME_NET,
      /\b(?:down\b|outages?|dead|(?:has |been |is |are |was |gone |went |out|all )(?:off|out)\b|no (?:broad ?band|inter ?net|wi-?fi|connection|fib(?:re|er))|not working|(?:does|is|has|did)n[’']?t (?:work\w*|been working)|stopped working|without (?:broad ?band|inter ?net|wi-?fi|fib(?:re|er)|a connection)|nothing works|not connect\w*|(?:lost|gone|died|offline)|won[’']?t connect|can[’']?t (?:connect|get online))\b/i,
    ],
    not: settledOr(
      new RegExp(
        `${ELSEWHERE.source}|\\b(?:(?:checkw*|good|fine|strong|fast|my) (?:my |the |on )*(?:internet|wi-?fi) connection|browsers?|videos?|price|bill\\w*|charg\\w*|refund\\w*|game|app|account|cancel\\w*|slow\\w*|down(?:load\\w*| to | the | side)|phone num|watch|printer|delivery|website|hacked|even without|works without|delet\\w*|laptop|update|left you|leav\\w*|contract|needed|phone only|packages?)\\b`,
        'i',
      ),
    ),
    ack: [
      'No internet brings everything to a stop, I know.',
      'Being without a connection is really frustrating.',
      "You need to be back online, so let's find out what's wrong.",
    ],
    ask: [
      { text: 'What are the lights on the router doing?', unless: /\b(?:lights?|red|orange|amber|green|flashing)\b/i },
      { text: 'Are the neighbours off too, or is it just you?', unless: NEIGHBOURS },
      {
        text: 'Did it go off all at once, or get worse over time?',
        unless:
          /\b(?:down|outages?|out|off|gone|lost|dead|no (?:internet|wi-?fi|service|connection|broadband|signal)|without|not working|stopped|suddenly|all at once|since|just (?:went|died|dropped)|for (?:the )?(?:\d|two|three|four|five|last|past))\b/i,
      },
    ],
    quick: [
      {
        text: 'If it has not been tried yet, unplug the router for a full minute.',
        unless: new RegExp(`${RESTARTED.source}|${NEIGHBOURS.source}`, 'i'),
      },
    ],
    detail: 'your postcode',
    act: ['check for a fault where you are', 'see what is known about your line'],
    hits: [
      '@brindlenet no internet since 6 this morning',
      'broadband down again. is there an outage?',
      "my wifi isn't working and i have an exam tomorrow",
    ],
    misses: [
      'is the wifi down in the hotel',
      'refund for the broadband outage on my bill please',
      'internet is back on, thanks for the quick work',
    ],
  },
];
