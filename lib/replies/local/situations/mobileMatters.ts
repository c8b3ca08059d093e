import { RESTARTED, settledOr } from './settled';
import type { Situation } from './situation';

const HOME_WORDS =
  /\b(?:router|modem|broad ?band|fib(?:re|er)|cable|tv|dvr|hotel|wi-?fi|train signal|railway|smoke signal|social network|cartoon|food network|game)\b/i;

/** Mobile phones: reception where somebody lives, credit that goes, upgrades, locks, orders of new phones. */
export const MOBILE_MATTERS: readonly Situation[] = [
  {
    id: 'network-poor-here',
    matter: 'the poor network',
    sectors: ['mobile'],
    when: [
      /\b(?:network|signal|coverage|reception|connection|connectivity|[2345]g|lte|towers?|bars?|internet speed|data speed|speed)\b/i,
      /\b(?:(?:very |so |really |such |still |the |extremely )?(?:poor|bad|worst|terrible|horrible|awful|weak|pathetic|useless|crap\w*|trash|garbage|slow(?:est)?|no) (?:mobile |cell |data |internet |your |\w+ )?(?:network|signal|coverage|reception|connection|connectivity|services? (?:in|at|here)|[2345]g|lte|speed)|(?:network|signal|coverage|reception|connection|connectivity|[2345]g|lte|speed)(?: is| are|'s| has been| was)?(?: so| very| really| always| still| just| absolutely)* (?:poor|bad|worst|terrible|horrible|awful|weak|pathetic|slow|zero|nil|trash|garbage|sucks?|worse|not (?:working|available|good|there|reaching)|fluctuat\w*|going|disappear\w*|drops?|dropping)|(?:still|only|stuck (?:on|at|in)|switch\w* to|falls? (?:back )?to|shows?) (?:on )?(?:2|3)g|network issues?|no (?:network|service|signal|reception)|without (?:network|service|signal)|services? (?:at|in|around) .{2,30} (?:is|are|has been) (?:down|out|off|bad)|network (?:trouble|problems?)|(?:1|one|two|2) bars?\b)/i,
    ],
    not: settledOr(
      new RegExp(
        `${HOME_WORDS.source}|\\b(?:customer (?:service|care) (?:is|was)|(?:5|five|4|four|full) bars|network (?:attached|engineer|card|error)|neural|prices?|best (?:network|coverage|signal)|our (?:5g )?network|wage|speed (?:camera|limit|ing)|dating|abroad|roaming|port(?:ed|ing)?)\\b`,
        'i',
      ),
    ),
    ack: [
      'A phone is not much use without a decent network.',
      'You need a network you can count on where you are.',
      'Poor reception wears anybody down.',
    ],
    ask: [
      {
        text: 'Is it calls, data, or both?',
        unless: /\b(?:calls?|calling|voice|data|internet|load\w*|[2345]g|lte|speed|texts?|sms|brows\w*|download\w*)\b/i,
      },
      {
        text: 'Is it indoors and out, or only indoors?',
        unless:
          /\b(?:indoors?|outdoors?|outside|inside|in my (?:house|home|room|flat|apartment|office)|at home|basement|village|city|town|everywhere|whole|all over|area|locality|location)\b/i,
      },
      {
        text: 'Has it always been like that there, or did it change lately?',
        unless:
          /\b(?:since|always|still|lately|recently|last (?:\w+ )?(?:days?|weeks?|months?|night)|past|years?|months?|weeks?|days?|today|yesterday|now|suddenly|from \w+ days)\b/i,
      },
    ],
    quick: [
      {
        text: 'Wifi calling, if your phone and plan offer it, can carry calls at home in the meantime.',
        unless: /\b(?:wi-?fi|data|internet|speeds?|[2345]g|lte|load\w*|stadium|road|train|town|browse|brows\w*)\b/i,
      },
    ],
    detail: 'the mobile number and the area',
    act: ['check the masts around there', 'see what is known about the network there'],
    hits: [
      'very poor network in our village since march',
      'still on 2g at my place, what am I paying for @KestrelMobile',
      'your 4G is so slow it hurts',
      'network problem everyday near the stadium',
      'one bar in the middle of town smh',
    ],
    misses: [
      'wifi signal is weak upstairs on my router',
      'best network in the country, still on 3g at gran’s though, haha, thank you so much, all sorted, working again',
      'cartoon network is the worst network',
      'network engineer jobs? poor signal of intent',
    ],
  },
  {
    id: 'credit-deducted',
    matter: 'the money that was taken off your balance',
    sectors: ['mobile'],
    when: [
      /\b(?:deduct\w*|airtime|balance|credit|recharge\w*|top[- ]?up|call card|bundle|main account|data|naira|ksh|rs\.?|₦|₹|money)\b/i,
      /\b(?:deduct\w*|(?:took|taken|taking|takes|tak) (?:my|all my|out|off|away|of my)|charg(?:ed|ing) (?:me|my)|eat(?:ing|en)? (?:my|up|all)|steal\w*|stole|chop\w*|vanish\w*|disappear\w*|finish(?:ed|es)? (?:in|within|so|my)|collecting (?:my|our|funds|money)|reduc\w+|zero|subscri\w+ me|didn'?t (?:subscri\w+|use)|didnt (?:subscri\w+|use)|unnecessar\w+|without (?:my )?(?:consent|knowledge|permission|reason|using))\b/i,
      /\b(?:airtime|balance|recharge\w*|top[- ]?up|call card|bundle|main account|naira|ksh|rs\.?|₦|₹|mb|data|deduct\w*|services? (?:i|that i)|didn'?t subscri\w+|didnt subscri\w+|subscri\w+ me)\b/i,
    ],
    not: settledOr(
      /\b(?:flight|hotel|credit card|bank|atm|branch|mortgage|card declined|statement|loan|data (?:breach|protection|leak|privacy)|balance transfer|gift card|account balance|autopay|monthly bill|contract|paypal|order)\b/i,
    ),
    ack: [
      'Credit that goes without you using it needs explaining.',
      "It's your balance, so you should know where the credit went.",
      'I can see why you want to know what the deduction was for.',
    ],
    ask: [
      {
        text: 'Did a text come with it that says what it was for?',
        unless: /\b(?:texts?|sms|message|says|notification|subscri\w*|caller ?tunes?|per mb)\b/i,
      },
      {
        text: 'Was mobile data switched on at the time?',
        unless: /\b(?:calls?|sms|subscri\w*|caller ?tunes?|data|mb|wi-?fi|off)\b/i,
      },
    ],
    quick: [
      {
        text: 'Keeping mobile data off until the cause is known can help save what is left.',
        unless: /\b(?:calls?|sms|texts?|subscri\w*|services?|caller ?tunes?|data (?:is |was )?off|zero|0)\b/i,
      },
    ],
    detail: 'the mobile number and when it was taken',
    act: ['check what it was taken for', 'see what is active on the line and how to stop what you did not ask for'],
    hits: [
      'you people keep deducting my airtime for nothing @SavannaTel',
      'recharged 500 and the balance vanished in minutes',
      'stop charging me for services I didnt subscribe to, my main account is always zero',
      'my bundle finished in 2 hours without using it',
    ],
    misses: ['my bank deducted a fee from my account balance', 'data breach took my details'],
  },
  {
    id: 'recharge-not-credited',
    matter: 'the top-up that has not reached you',
    sectors: ['mobile'],
    when: [
      /\b(?:recharg\w*|top(?:ped)?[- ]?up|airtime|data (?:bundle|pack|bonus|plan)|bonus|mpesa|m-pesa|mobile money|momo|cash ?back)\b/i,
      /\b(?:not|never|hasn'?t|haven'?t|didn'?t|didnt|havent|hasnt|yet|still|failed|pending|nothing|no (?:message|sms|confirmation)|without)\b/i,
      /\b(?:receiv\w*|credited|reflect\w*|arriv\w*|got|gotten|get|came|shown?|showing|activat\w*|added|load\w*|seen|gone through|success\w*|delay\w*|failed|pending)\b/i,
    ],
    not: settledOr(
      /\b(?:bank loan|gift card|flight|wrong (?:number|till|person|account)|salary|work bonus|signing bonus|battery|recharge the|recharging (?:case|cable)|credit card bonus|deduct\w*|welcome bonus|points)\b/i,
    ),
    ack: [
      'You have paid for the top-up, so it should be there.',
      "It's worrying when the money has gone and no top-up has come.",
      'Your top-up should have come through by now.',
    ],
    ask: [
      {
        text: 'Did the money leave your side, and has any message come?',
        unless: /\b(?:debited|deducted|charged|left my|taken from|message|sms|confirmation|texts?)\b/i,
      },
      {
        text: 'When was it sent?',
        unless:
          /\b(?:today|yesterday|this (?:morning|evening|afternoon)|(?:\d+|an?|two|three|few) (?:mins?|minutes|hours?|hrs?|days?)|since|last (?:night|week)|just now|ago)\b/i,
      },
    ],
    quick: [
      {
        text: 'Please keep the payment confirmation until it shows up.',
        unless: /\b(?:no (?:message|sms|confirmation)|without)\b/i,
      },
    ],
    detail: 'the mobile number and the transaction code',
    act: ['trace the payment', 'see where the top-up has stopped'],
    hits: [
      'recharged an hour ago and still not credited',
      'i was sent mobile money and have not received the message yet',
      'data bonus never came after my top up',
    ],
    misses: [
      'recharge the battery, it is not hard to get',
      'I sent mobile money to the wrong number and have not got it back',
    ],
  },
  {
    id: 'phone-pop-ups',
    matter: 'the pop-ups',
    sectors: ['mobile', 'devices', 'broadband', 'software'],
    when: [
      /\b(?:pop[- ]?ups?|popups|spin (?:the wheel|to win|game)|you(?:'ve| have) won|redirect(?:s|ed|ing)?|flash messages?|full[- ]screen ads?)\b/i,
      /\b(?:phone|browser|brows\w*|screen|read|web|sites?|pages?|chrome|safari|app|keeps?|every time|stop|block\w*|remove|get rid|virus|internet|network)\b/i,
    ],
    not: settledOr(
      /\b(?:pop[- ]?up (?:shop|store|restaurant|bar|market|event|stall|books?)|dropbox|folders?|joining|turn off (?:the )?pop[- ]?up blocker|mail redirect|redirect my (?:mail|post|parcel|delivery))\b/i,
    ),
    ack: [
      'Those pop-ups get in the way of whatever you are doing.',
      "It's maddening when a pop-up takes over what you are reading.",
      'I can see why you want those pop-ups gone.',
    ],
    ask: [
      {
        text: 'Does it come up in one app or site, or wherever you go?',
        unless:
          /\b(?:chrome|safari|every (?:site|page|app)|any (?:site|page|app)|all (?:sites|apps)|only (?:in|on)|one (?:site|app)|everywhere)\b/i,
      },
      { text: 'Is it the same on wifi as on mobile data?', unless: /\b(?:wi-?fi|mobile data|both)\b/i },
    ],
    quick: [{ text: 'It is best not to tap anything in it, not even the X, and to close the whole tab instead.' }],
    detail: 'the phone you have and a screenshot of it',
    act: ['find out where it comes from', 'find the steps to stop it on that phone'],
    hits: [
      'pop ups every time I open a page on my phone',
      'stop the spin to win ads taking over what I read',
      'keep getting redirected to you have won pages',
    ],
    misses: ['pop-up shop opening, get rid of your old phone', 'redirect my parcel, the app will not'],
  },
  {
    id: 'calls-to-one-place',
    matter: 'the trouble with your calls',
    sectors: ['mobile', 'broadband'],
    when: [
      /\b(?:calls?|dial\w*|caller|ring(?:s|ing)?|phone)\b/i,
      /\b(?:calls? (?:are |is |was |were |keep |keeps |get |gets |got |never |just )*(?:not connect\w*|drop\w*|fail\w*|cut\w*|ending|connected|go(?:es|ing)? (?:straight )?to voice ?mail|not (?:going|coming) through|disconnect\w*)|(?:drop(?:s|ped|ping)?|fail(?:ed|ing)) calls?|(?:can'?t|cant|cannot|unable to|not able to) (?:make|receive|get|take|place|hear)(?: any| or receive| a| my| phone| incoming| outgoing)* calls?|call (?:was )?never connected|calls? (?:won'?t|don'?t|doesn'?t) (?:connect|go|come)|not reachable|unreachable|switched off (?:when|message))\b/i,
    ],
    not: settledOr(
      /\b(?:customer (?:service|care|support)|rep|agent|on hold|hung up|your (?:line|helpline|number)|1-?800|call cent(?:re|er)|support line|whats ?app|skype|zoom|facetime|teams|doorbell|dropped my call with|call me|ring me|alarm|video calls?)\b/i,
    ),
    ack: [
      'Your calls need to get through, both ways.',
      'A phone that drops calls is hard to rely on.',
      'Missing calls because they never connect can matter a lot.',
    ],
    ask: [
      {
        text: 'Is it with every number, or only some?',
        unless: /\b(?:every|all|any|one number|certain|only|some|multiple|tried my number|my number)\b/i,
      },
      {
        text: 'Is it in one place, or wherever you are?',
        unless:
          /\b(?:everywhere|anywhere|at home|at work|in (?:my|the|our) \w+|indoors?|area|wherever|town|city|village)\b/i,
      },
    ],
    quick: [
      {
        text: 'Airplane mode on for ten seconds and off again often gets calls going again.',
        unless: new RegExp(`${RESTARTED.source}|\\b(?:air ?plane mode|flight mode)\\b`, 'i'),
      },
    ],
    detail: 'the mobile number and when the calls failed',
    act: ['see what happens to those calls', 'check for trouble with calls on your line'],
    hits: [
      'calls keep dropping at my desk',
      'tried my number all day and the call was never connected',
      'cant make or receive calls since friday',
    ],
    misses: ['your rep dropped calls on me twice', 'whatsapp calls not connecting'],
  },
  {
    id: 'robocalls',
    matter: 'the unwanted calls',
    sectors: ['mobile', 'broadband'],
    when: [
      /\b(?:robo ?calls?|spam calls?|scam calls?|telemarket\w*|sales calls?|marketing calls?|nuisance calls?|promotional calls?|cold calls?|unwanted calls?|dnd)\b/i,
      /\b(?:stop|block|keep(?:s)?|getting|get|every|daily|a day|times|harass\w*|report|still|please|pls|why|how|despite|activat\w*)\b/i,
    ],
    not: settledOr(/\b(?:dnd (?:game|campaign|session|dice)|dungeons)\b/i),
    ack: [
      'Unwanted calls at all hours are a real nuisance.',
      'You want your phone to ring for people you know.',
      'I can see why you want those calls to stop.',
    ],
    ask: [
      {
        text: 'Do they come from one number, or a new one each time?',
        unless: /\b(?:one number|same number|different numbers|new number|from \+?\d|various|my own number|numbers)\b/i,
      },
      {
        text: 'Do they say they are from us?',
        unless:
          /\b(?:from you|your (?:company|team|sales|agents?|people)|you (?:guys )?(?:keep|call|are)|claim\w*|pretend\w*|say(?:ing)? they)\b/i,
      },
    ],
    quick: [
      {
        text: 'With unknown callers, it is best not to press any key, as that can mark your number as live.',
        unless: /\b(?:your (?:marketing|sales)|from you|press(?:ed|ing)?|dnd)\b/i,
      },
      {
        text: 'Most phones can silence callers that are not in the contacts.',
        unless: /\b(?:land ?line|home phone|block\w*|silenc\w*|contacts|dnd|your (?:marketing|sales)|from you)\b/i,
      },
    ],
    detail: 'the number that is called and one that called you',
    act: ['see what can be blocked on your line', 'report the numbers'],
    hits: [
      'ten spam calls a day, how do i block them',
      'stop your marketing calls',
      'robocalls keep coming on my landline',
    ],
    misses: ['dnd campaign every friday', 'cold here, calls for soup'],
  },
];
