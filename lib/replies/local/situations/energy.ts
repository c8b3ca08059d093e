import { settledOr } from './settled';
import type { Situation } from './situation';

const ENERGY_OTHER =
  /\b(?:taxi|cab|driver|parking|thermometer|fire|smoke|sparks?|burn\w*|shock|smell of gas|gas leak|smell gas|gas smell|carbon monoxide|energy drink|petrol|metres? (?:from|away|of)|social meter|fuel pump|power ?bank|power ?bi|will ?power|powerful|horse ?power|power trip|power steering|oxygen|medical|dialysis|ventilator|insulin)\b/i;

/** Electricity, gas and water supply, meters and bills made from readings. */
export const ENERGY: readonly Situation[] = [
  {
    id: 'prepay-top-up',
    matter: 'the trouble with your top-up',
    sectors: ['energy'],
    when: [
      /\b(?:top[- ]?up|topp(?:ed|ing) up|tokens?|prepay\w*|pre-?paid|emergency credit|key meter|units?|recharge\w*|vend\w*)\b/i,
      /\b(?:meter|electric\w*|gas|power|key|token|emergency credit|units|light|smart)\b/i,
      /\b(?:won[’']?t|not|didn[’']?t|hasn[’']?t|never|fail\w*|error|reject\w*|no (?:token|credit|units)|still|paid|gone|lost|missing|stuck|waiting|doesn[’']?t|can[’']?t|no show)\b/i,
    ],
    not: settledOr(
      new RegExp(
        `${ENERGY_OTHER.source}|\\b(?:game|mobile data|sim|airtime|phone credit|travel card|toll|storage unit|kitchen units?|verification|two factor|seed|crypto|parking|ac unit|fridge|fitter|delivery)\\b`,
        'i',
      ),
    ),
    ack: [
      "You've paid for that credit, so it should be on the meter.",
      'Trouble with a top-up is really worrying when you rely on it for heat and light.',
      'I can see why that top-up is urgent.',
    ],
    ask: [
      {
        text: 'What does the meter show after you enter it?',
        unless:
          /\b(?:says?|said|shows?|error|reject\w*|message|emergency|no token|never (?:came|got|arrived)|waiting)\b/i,
      },
      {
        text: 'Is the supply still on for now?',
        unless: /\b(?:off|no (?:power|light|electric\w*|gas)|dark|emergency credit|cold|without)\b/i,
      },
    ],
    quick: [
      {
        text: 'Keep the receipt or payment message, as the top-up can be traced by it.',
        unless: /\b(?:receipts?|messages?|screen ?shots?|proof)\b/i,
      },
    ],
    detail: 'your meter number',
    act: ['trace the top-up', 'see whether the payment reached the meter'],
    hits: [
      'topped up £20 and it won’t go on the meter',
      'paid for electricity token and no token came',
      'key meter on emergency credit, top up not working',
    ],
    misses: ['top up on my phone credit never came', 'kitchen units still not delivered'],
  },
  {
    id: 'meter-smart-fault',
    matter: 'the trouble with your meter or its display',
    sectors: ['energy'],
    when: [
      /\b(?:smart meter|in[- ]home display|ihd|meter)\b/i,
      /\b(?:display|screen|blank|dumb|stopped|not (?:working|sending|connect\w*)|isn[’']?t (?:working|sending)|doesn[’']?t (?:work|send|connect)|offline|broken|faulty|fault|no signal|won[’']?t|dead|frozen|never work\w*|read 0|shows? (?:0|zero|nothing)|wrong)\b/i,
    ],
    not: settledOr(
      new RegExp(
        `${ENERGY_OTHER.source}|\\b(?:bill\\w*|direct debit|refund|engineer (?:didn|never|no)|won[’']?t (?:have|get) (?:a|one)|don[’']?t want|top[- ]?up|token|water\\b|\\d+ meters|speedometer|installed my neighbour|credit meter|estimat\\w*|if wrong|serial)\\b`,
        'i',
      ),
    ),
    ack: [
      'A meter has to show what you use, and get it right.',
      "It's annoying when the meter doesn't do what it should.",
      'I can see why you want that meter looked at.',
    ],
    ask: [
      {
        text: 'Is it the little display that fails, or the meter itself?',
        unless: /\b(?:display|ihd|in[- ]home|meter itself|both|screen|blank|stuck on|recording|4kw)\b/i,
      },
      {
        text: 'Are your bills estimated at the moment?',
        unless: /\b(?:readings?|estimat\w*|bill\w*|read it|display|blank)\b/i,
      },
    ],
    quick: [
      {
        text: "A blank in-home display doesn't stop the meter, which still counts what is used.",
        unless:
          /^(?![\s\S]*\b(?:in[- ]home|ihd|display)\b)|\b(?:readings?|meter (?:itself )?(?:is|has|was)? ?(?:blank|dead|broken|faulty))\b/i,
      },
      {
        text: 'Moving the in-home display closer to the meter often brings its signal back.',
        unless: /^(?![\s\S]*\b(?:in[- ]home|ihd)\b)|\b(?:moved|closer|next to|beside)\b/i,
      },
    ],
    detail: 'your meter number',
    act: ['check whether the meter is talking to us', 'see what the meter last sent'],
    hits: [
      'smart meter stopped sending readings in may',
      'in-home display is blank',
      'my meter is faulty and shows zero',
    ],
    misses: ['the taxi meter was broken', 'i don’t want a smart meter, wrong house'],
  },
  {
    id: 'reading-or-estimate',
    matter: 'the trouble over your meter readings',
    sectors: ['energy'],
    when: [
      /\b(?:readings?|estimat(?:e|ed|es|ing)|meter)\b/i,
      /\b(?:electric\w*|gas|energy|meter|units|kwh|supply|bill\w*|direct debit)\b/i,
      /\b(?:wrong|estimat\w*|higher?|too (?:high|much)|doubl\w*|doesn[’']?t match|not match\w*|won[’']?t (?:accept|let|take)|can[’']?t (?:submit|enter|send)|reject\w*|incorrect|mistake|ignored?|huge|not (?:accept\w*|mine)|error|increas\w*)\b/i,
    ],
    not: settledOr(
      new RegExp(
        `${ENERGY_OTHER.source}|\\b(?:estimated (?:delivery|arrival|time)|reading (?:book|glasses|festival|the|this|week|week)|restor\\w*|outage|power cut|palm|tarot|back on)\\b`,
        'i',
      ),
    ),
    ack: [
      "Your bill should match what you've actually used.",
      'A bill that does not match the meter is worth putting right.',
      'I can see why you want the right reading on there.',
    ],
    ask: [
      {
        text: 'Does the bill mark the reading as estimated or actual?',
        unless:
          /\b(?:estimat\w*|actual|match\w*|give you|photo|reject\w*|lower than|too low|opening|closing|submit\w*|by mistake|wo ?n[o’']?t take|wrong reading|without taking|no gas|doesn[’']?t (?:even )?have)\b/i,
      },
      {
        text: 'Have you sent a reading since that bill came?',
        unless:
          /\b(?:sent|send|submitt\w+|submit|give|gave|given|put in|photos?|pic|readings? (?:every|each)|reject\w*|wo ?n[o’']?t|can[’']?t|smart|lower than|doesn[’']?t (?:even )?have)\b/i,
      },
    ],
    quick: [
      {
        text: 'A dated photo of the meter settles most arguments about a reading.',
        unless: /\b(?:photos?|pics?|pictures?|can[’']?t (?:reach|see|get)|smart)\b/i,
      },
    ],
    detail: 'your meter number',
    act: ['compare the bill with the readings on file', 'check which reading the bill was made from'],
    hits: [
      'estimated bill is double what my meter says',
      'your site won’t accept my meter reading',
      'gas readings are wrong on the bill again',
    ],
    misses: ['estimated delivery was wrong for the meter', 'estimated time to restore electric is wrong'],
  },
  {
    id: 'planned-outage',
    matter: 'the disruption from the planned work',
    sectors: ['energy'],
    when: [
      /\b(?:planned|scheduled|maintenance|card through|letter|notice|works?)\b/i,
      /\b(?:power|electric\w*|water|gas|supply)\b/i,
      /\b(?:off|outage|cut|shut ?off|interruption|shut down)\b/i,
      /\b(?:planned|scheduled|card|letter|notice|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|next week)\b/i,
    ],
    not: settledOr(
      new RegExp(
        `${ENERGY_OTHER.source}|\\b(?:no notice|without (?:notice|warning)|unplanned|doesn[’']?t work|cut[- ]off notice|arrears|debt|disconnect\\w*|works? from home|bill|since (?:\\d|monday|tuesday|wednesday|thursday|friday|saturday|sunday))\\b`,
        'i',
      ),
    ),
    ack: [
      'You need to know when the supply will be off so you can plan.',
      "A planned cut is hard to prepare for when you don't have the details.",
      "I can see why you'd want to be sure about the hours of a planned cut.",
    ],
    ask: [
      {
        text: 'What date and hours does the notice give?',
        unless:
          /\b(?:\d{1,2} ?(?:am|pm|to|-|till|until)|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\d{1,2}(?:st|nd|rd|th))\b/i,
      },
      {
        text: 'Does anyone at home rely on it for their health?',
        unless:
          /\b(?:broadband|internet|flush|maintenance)\b|\b(?:oxygen|medical|baby|elderly|vulnerable|disabled|just want)\b/i,
      },
    ],
    detail: 'your postcode',
    act: ['check whether the work is still going ahead', 'look up what is planned for your street'],
    hits: [
      'card through the door says power off tuesday, still on?',
      'is the planned water shut off next week going ahead',
      'letter about scheduled electric outage, what hours',
    ],
    misses: ['power cut with no notice since 6', 'the power of a letter, works every time'],
  },
  {
    id: 'power-cut',
    matter: 'the power cut',
    sectors: ['energy', 'public'],
    when: [
      /\b(?:power|electric(?:ity)?|light|nepa|feeder|supply|transformer|substation|lights)\b/i,
      /\b(?:no (?:power|electric(?:ity)?|light|supply)|power (?:cut|outage|is (?:out|off|down|gone)|has (?:gone|been off)|out|went|off|gone|down)|(?:electric(?:ity)?|lights?|supply|power)(?: has| have| is| are)?(?: been)?(?: all)? (?:gone|off|out|down|went|tripped|still off)|without (?:power|electric(?:ity)?|light|supply)|black ?out|brown ?out|feeder (?:trip\w*|down)|no dey|restor(?:ed|ation)|light (?:don|never) (?:go|come))\b/i,
    ],
    not: settledOr(
      new RegExp(
        `${ENERGY_OTHER.source}|\\b(?:hotel|room \\d+|train|carriage|phone|laptop|watch|tablet|console|toy|light (?:bulb|colou?r|blue|box|fitting|weight|meal)|bulbs?|headlight|head ?lamp|power (?:button|adapter|cable|cord|tool)|fridge light|street ?lights?|no power to|blackout (?:blinds?|curtains?)|in light of|app|website|router|turn(?:ed)? off|planned|card through|bill|mower|drill|lights off|e-?bike|scooter|motor|loss of power|elevator|lift|smart|account restored|pool|oven|hob|gym|cinema|internet|modem|amber|candles?|autosave|captain|torches|essay)\\b`,
        'i',
      ),
    ),
    ack: [
      'Being without power is miserable.',
      "You need to know when the power's coming back.",
      'I know how hard it is when the power goes.',
    ],
    ask: [
      {
        text: 'Is it the whole street, or only your home?',
        unless:
          /\b(?:street|road|village|area|estate|town|neighbou?rs?|neighbou?rhood|whole|everyone|building|block|city|phase|only (?:us|me|my)|side)\b/i,
      },
      {
        text: 'Does anyone there rely on the power for their health?',
        unless: /\b(?:elderly|baby|disabled|vulnerable|stair ?lift|medical|\d\d[- ]?year)\b/i,
      },
    ],
    quick: [
      {
        text: 'If the neighbors have light, check whether a switch in your fuse box has tripped.',
        unless:
          /\b(?:fuse|breaker|tripped|trip switch|street|road|village|area|estate|town|whole|everyone|feeder|phase|transformer|neighbou?rs?)\b/i,
      },
      {
        text: 'Turn off the oven and heaters for now, so nothing is left on when the power returns.',
        unless:
          /\b(?:turned off|switched off|oven|heaters?|restored|is back|voltage|restor(?:ed|ation) (?:took|was))\b/i,
      },
    ],
    detail: 'your postcode',
    act: ['check what is known about the cut where you are', 'find out whether a crew is on it'],
    hits: [
      'no power since 6 in Marlow Lane',
      'electricity has gone off again, any news?',
      'light don go since morning, feeder tripped',
    ],
    misses: ['hotel had no power in room 4', 'blackout curtains let light in, supply was late'],
  },
  {
    id: 'no-water',
    matter: 'the trouble with your water supply',
    sectors: ['energy', 'public'],
    when: [
      /\b(?:water|taps?)\b/i,
      /\b(?:no (?:running )?water|water (?:is |has |been |has been )?(?:off|gone|out|cut)|without (?:any )?water|(?:low|no|bad|terrible|weak) (?:water )?pressure|water pressure|brown water|water(?:[’']?s| is| was| came out| running| coming out)? (?:brown|cloudy|dirty|orange|discolou?red)|taps? (?:are |is |has |run(?:ning)? )?dry|burst (?:pipe|main)|bottled water)\b/i,
    ],
    not: settledOr(
      /\b(?:hotel|room|flight|plane|train|carriage|restaurant|caf[eé]|waiter|table|gym|shower (?:in|at) (?:the|our) (?:room|gym|hotel|pool|cabin)|cabin|ferry|phone in|waterproof|watch|bottled water (?:on|price|cost|for £|was)|pool|washing machine|dishwasher|tap water (?:please|at|costs)|campsite|boiler|hot water|deck|theatre|cinema|gig|festival|queue|stadium|runway|tarmac|ac|a\/c|announcement|stop in|riders?|goats?|farm|animals?|horses?|sat outside|captain|workers|staff|warehouse)\b/i,
    ),
    ack: [
      "You can't do without water, so this matters.",
      'Not having clean water you can use makes everything harder.',
      'I know how difficult it is without a proper supply.',
    ],
    ask: [
      {
        text: 'Is it the whole street, or just your home?',
        unless: /\b(?:street|road|village|area|estate|town|neighbou?rs?|whole|everyone|building|block|city)\b/i,
      },
      {
        text: 'Does anyone there need water brought to them?',
        unless:
          /\b(?:shower|specks|bits in|dribble|tastes?|smells?)\b|\b(?:bottled|bottles|baby|elderly|disabled|vulnerable|brown|cloudy|discolou?red|pressure)\b/i,
      },
    ],
    quick: [
      {
        text: 'If the neighbors have water as usual, check that the main valve indoors is fully open.',
        unless:
          /\b(?:stop ?(?:tap|cock)|valve|brown|cloudy|dirty|orange|discolou?red|burst|main|bottled|street|road|village|area|estate|town|neighbou?rs?|neighbou?rhood|whole|everyone|everybody|building|block|city)\b/i,
      },
    ],
    detail: 'your postcode',
    act: ['check what is known about the supply where you are', 'find out what is being done on your street'],
    hits: ['no water since 5am in our street', 'tap water is brown again', 'terrible water pressure all week'],
    misses: ['the hotel had no water', 'is my watch ok with water pressure at depth'],
  },
];
