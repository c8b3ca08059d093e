import { elsewhereOr, GADGET, UPDATE } from './gadgetWords';
import type { Situation } from './situation';

const VERSION = {
  text: 'Which model is it, and which version is it on now?',
  unless: /\b(?:every|both|all) (?:my |our )?(?:phones|devices|ipads)\b/i,
};

/** What wears a phone or a laptop down by itself: power, speed, and what an update did to it. */
export const HANDSETS: readonly Situation[] = [
  {
    id: 'shuts-off-with-charge',
    sectors: ['devices', 'mobile'],
    when: [
      GADGET,
      /\b(?:dies|died|dying|die|dead|shuts?(?: itself)? (?:off|down)|shutting (?:off|down)|shut (?:off|down)|turns?(?: itself)? off|turning (?:itself )?off|turned (?:itself )?off|switch(?:es|ing|ed)? (?:itself )?off|cuts? out|powers? (?:off|down))\b[^.!?]{0,30}\b(?:at|on|with|when (?:it(?:'s| is) |i(?:'m| am) )?(?:at|on)?|around|still)\b[^.!?]{0,20}\b\d{2} ?(?:%|percent|per cent)/i,
    ],
    not: elsewhereOr('\\b(?:ear ?buds?|air ?pods?|car battery|case)\\b'),
    ack: [
      'A device that goes off with charge left is no use when you need it.',
      "A charge you can't trust is a real nuisance.",
      'It needs to stay on until the charge is really gone.',
    ],
    matter: 'the way it shuts off with charge left',
    ask: [
      { text: 'Does it come back on by itself, or only once it is plugged in?', unless: /\b(?:plug\w*|charger)\b/i },
      {
        text: 'Does the battery page in the settings say anything about its health?',
        unless: /\b(?:battery health|health|settings|peak|capacity)\b/i,
      },
      {
        text: 'Does it happen in the cold or with one app, or just anywhere?',
        unless: /\b(?:cold|winter|app|random\w*)\b/i,
      },
    ],
    quick: [
      {
        text: 'Cold makes this worse, so keep it at room temperature and above half charge for now.',
        unless: /\b(?:cold|winter|warm)\b/i,
      },
      { text: 'Please back up what is on it while it still stays on.', unless: /\bback(?:ed)?[- ]?up\b/i },
    ],
    detail: 'the model and when you got it',
    act: ['check what can be done for that battery', 'see what the warranty says for the battery'],
    hits: [
      'why does my phone die at 40% every single day',
      'my iphone 6 keeps dying at 30%',
      'laptop shuts off with 25 percent left, whats up with that',
    ],
    misses: [
      'my phone dies after two hours now',
      'phone shop closes at 30% of branches',
      'airpods case dies at 20% on my phone',
    ],
  },
  {
    id: 'charger-or-cable',
    sectors: ['devices', 'mobile'],
    when: [
      /\b(?:chargers?|charging (?:cables?|cords?|bricks?|leads?|plugs?|docks?|pads?)|(?:lightning|usb(?:-?c)?|magsafe|power) (?:cables?|cords?|leads?|adapters?|bricks?)|power adapters?|charge cables?)\b/i,
      /\b(?:won'?t|wont|doesn'?t|doesnt|does not|isn'?t|isnt|not|stopp?ed|stops|broken?|breaks?|broke|breaking|fray\w*|snapp?\w*|split\w*|splitting|fell apart|falls? apart|tear\w*|torn|dead|died|die|quit|useless|only works|bent|crack\w*|last(?:s|ed)?|bit(?:s|ing)? the dust|shite?|crap|flimsy)\b/i,
    ],
    not: elsewhereOr(
      '\\b(?:headphones?|ev|car charger at|charge points?|bike|scooter|ink|(?:came|come|comes|included?|include) (?:with(?:out)?|in)|in the box|without (?:a |the )?charger|order(?:ed)?|station|library|airport|train|seat|lounge|sell|hotel|forgot|left (?:my|it)|stole|stolen)\\b',
    ),
    ack: [
      'A charger that gives up leaves you with nothing to fall back on.',
      'You need a charger you can count on.',
      "It's annoying when the one thing that keeps it going gives out.",
    ],
    matter: 'the charger letting you down',
    ask: [
      {
        text: 'Does it charge anything else, or in another socket?',
        unless:
          /\b(?:fray\w*|snapp?\w*|split\w*|bent|crack\w*|torn|tear\w*|fell apart|break\w*|broken?|other (?:charger|socket|device|phone)s?|any(?:thing)? else|sockets?)\b/i,
      },
      {
        text: 'Is it one of ours, and how long have you had it?',
        unless: /\b(?:months?|weeks?|years?|days?|new|just (?:bought|got)|since)\b/i,
      },
      {
        text: 'Does nothing happen at all, or does it start and then drop out?',
        unless:
          /\b(?:fray\w*|snapp?\w*|split\w*|bent|crack\w*|torn|tear\w*|fell apart|break\w*|broken?|accessory|message|says?|only works|in and out)\b/i,
      },
    ],
    quick: [
      {
        text: "If any wire shows, please don't use it again.",
        unless: /^(?![\s\S]*\b(?:fray\w*|split\w*|torn|tear\w*|snapp?\w*|crack\w*|apart)\b)/i,
      },
      {
        text: 'Please hold on to it and the receipt for now, in case it is still covered.',
        unless: /\b(?:receipt|warranty|threw|thrown|bin(?:ned)?|\d+ years?)\b/i,
      },
    ],
    detail: 'the model it is for and when you got it',
    act: ['check what can be done about a new one', 'see what the warranty covers'],
    hits: [
      'brand new charger and it wont charge anything',
      'why does every lightning cable split after 3 months',
      'macbook charger just died on me',
    ],
    misses: ['the phone came without a charger', 'no charger on the train works', 'how long does the charger take'],
  },
  {
    id: 'not-charging',
    sectors: ['devices', 'mobile'],
    when: [
      GADGET,
      /\b(?:(?:won'?t|wont|not|isn'?t|isnt|doesn'?t|doesnt|didn'?t|didnt|can'?t|cant|stopp?ed|stops|refuses to|barely|unable to|never)(?: even| be| get| hold a| take a| properly| really)* charg(?:e|es|ing)|charg(?:es|ing) (?:so |very |really |super |too )?(?:slow\w*|intermittently)|(?:charging|charge|lightning) port|plugged (?:it )?in (?:all night|overnight)[^.!?]{0,30}\d+ ?%|takes? (?:forever|hours|ages) to charge)\b/i,
    ],
    not: elsewhereOr(
      '\\b(?:charge (?:me|my card|for|us|twice|vat)|charged (?:me|twice)|charge (?:a|an|the) (?:fee|card)|card|ev|air ?pods?|ear ?buds?|case|head ?(?:phones|set)|pen(?:cil)?|controller|overcharg\\w*|stop charging (?:me|so|us|for|people))\\b',
    ),
    ack: [
      "You can't do much with it if it won't take a charge.",
      'Charging is the one thing that has to work.',
      "It's a worry when it won't charge as it did.",
    ],
    matter: 'the trouble charging it',
    ask: [
      {
        text: 'Is it the same with another cable and plug?',
        unless: /\b(?:cables?|chargers?|plugs?|sockets?|cords?|wireless\w*|every charger)\b/i,
      },
      {
        text: 'Does it show that it is charging, or nothing at all?',
        unless: /\b(?:shows?|says?|slow\w*|nothing|light|symbol|message|accessory|\d+ ?%)\b/i,
      },
      {
        text: 'Is there any dust or damage to see in the port?',
        unless: /\b(?:port|clean\w*|dust|wireless\w*|slow\w*|damage\w*)\b/i,
      },
    ],
    quick: [
      {
        text: 'Half an hour on a wall charger often wakes a battery that has run completely flat.',
        unless: /\b(?:slow\w*|overnight|all (?:night|day)|hours?|wireless\w*|\d+ ?%|percent)\b/i,
      },
      {
        text: 'Wireless chargers mind thick cases and metal, so try it once without the case.',
        unless: /^(?![\s\S]*\bwireless\w*)|\bcases?\b/i,
      },
    ],
    detail: 'the model and when you got it',
    act: ['find the steps for that model', 'see whether it needs a repair'],
    hits: [
      'my ipad is not charging at all since last night',
      'phone wont charge, tried everything',
      'laptop charges so slow now it takes hours to charge',
    ],
    misses: ['why do you not charge my card', 'phone shop stop charging me for this', 'my phone dies at noon'],
  },
  {
    id: 'buds-case-battery',
    sectors: ['devices', 'mobile'],
    when: [
      /\b(?:air ?pods?(?: pro)?|ear ?pods|ear ?buds?|buds|head ?phones?|head ?set|charg(?:ing|er) case)\b/i,
      /\b(?:drain\w*|batter(?:y|ies)|charg(?:e|es|ed|ing)|dies?|dying|dead|flat|lasts?)\b/i,
      /\b(?:drain\w*|won'?t|wont|not|isn'?t|isnt|doesn'?t|doesnt|dies?|dying|dead|flat|only|barely|fast|quick\w*|lasts? (?:an|\d+|two|less)|minutes|stopp?ed|never)\b/i,
    ],
    not: elsewhereOr(
      '\\b(?:phone (?:dies|battery|drain\\w*)|charged (?:me|twice|my)|price|upgrade offer|lost|stolen|order(?:ed)?)\\b',
    ),
    ack: [
      'Buds or a case running flat takes the point out of going wireless.',
      "It's no fun when they go flat long before you're done.",
      'They need to hold a charge for more than that.',
    ],
    matter: 'the trouble keeping them charged',
    ask: [
      {
        text: 'Is it the case, both buds, or one of them?',
        unless: /\b(?:case|both|left|right|one (?:of|bud|pod|side)|head ?phones?|head ?set|either)\b/i,
      },
      { text: 'How old are they?', unless: /\b(?:years?|months?|weeks?|new|old|gen|since|just (?:got|bought))\b/i },
      {
        text: 'Does it drain while they sit unused, or only in use?',
        unless: /\b(?:overnight|unused|sitting|listening|use|calls?|won'?t charge|wont charge|not charging)\b/i,
      },
    ],
    quick: [
      {
        text: 'Wiping the contacts in the case and on the buds with a dry cloth often helps them charge.',
        unless: /\b(?:head ?phones?|head ?set|ear ?pods|clean\w*|wip(?:e|ed|ing))\b/i,
      },
    ],
    detail: 'the serial number and when you got them',
    act: ['check what can be done about the battery', 'see what the warranty covers for them'],
    hits: [
      'my airpods case drains overnight',
      'left earbud wont charge anymore',
      'headphones battery dies after an hour now',
    ],
    misses: [
      'my phone battery drains, buds are fine',
      'do the buds come with a charging case',
      'lost my airpods, battery was dead',
    ],
  },
  {
    id: 'battery-runs-down',
    sectors: ['devices', 'mobile'],
    when: [
      /\bbatter(?:y|ies)\b[^.!?]{0,70}\b(?:drain\w*|die[sd]?|dying|dead|kill\w*|drop\w*|goes|going|went|gone|last(?:s|ed|ing)?|life|suck\w*|terrible|awful|horrible|crap\w*|trash|garbage|rubbish|shit\w*|joke|worse|worst|bad|poor|eat\w*|burn\w*|decreas\w*|deplet\w*|down to|issues?|problems?|\d+ ?%|half|flat|empty)|\b(?:drain\w*|kill\w*|eat\w*|destroy\w*|ruin\w*|murder\w*|suck\w*|burn\w*|hogs?|hogging|chew\w*)\b[^.!?]{0,40}\bbatter(?:y|ies)|\b(?:i ?phone|phone|ipad|laptop|watch|mac ?book|tablet|galaxy|pixel)\b[^.!?]{0,50}\b(?:dies|dying|died|dead|drains?|draining|drained|lasts?|runs? (?:out|down|flat)|goes flat)\b[^.!?]{0,40}(?:\bby (?:noon|lunch\w*|mid ?day|\d|mid)|\bfast\w*|\bquick\w*|\b(?:in|after|within|about|only|like|every) (?:an?|one|two|three|four|five|six|half|\d+) ?(?:h(?:ou)?rs?|min\w*)|\bbefore (?:lunch|noon|work)|\bhalf ?way through the day|\bby the end of)|\b(?:charge|charging) (?:it|my \w+) (?:like )?(?:\d|two|three|four|five|several|multiple|a million)(?: or \w+)? times (?:a|per) day|\b\d+ ?%? to \d+ ?% in\b|\b\d+ ?% (?:does|did)n'?t go to|(?:drain\w*|down|lost|loses?|drops?|dropped|jumps?|jumped|went|goes)\b[^.!?]{0,30}\b\d+ ?(?:%|percent)(?! (?:off|of (?:you|people|users|all)))/i,
      /\b(?:batter(?:y|ies)|i ?phones?|phones?|ipad|laptop|watch|mac ?book|tablet|galaxy|pixel|charge|charging|update)\b/i,
    ],
    not: elsewhereOr(
      '\\b(?:cars?|ev|tesla|hybrid|scooter|bike|remotes?|smoke (?:alarm|detector)|batteries (?:included|not)|AA+\\b|double a|power ?bank|ear ?buds?|air ?pods?|headphones?|controller|replacement (?:cost|price)|how much (?:is|does|for|would)|data|signal|sale|discount|price|stock|shares|brightness|good battery|great battery|love|wi-?fi (?:speed|drops)|storage|download\\w*|restore|stuck (?:at|on)|backup|installing|mouse|game pass)\\b',
    ),
    ack: [
      'A battery that runs down like that leaves you tied to the charger.',
      "You can't get through a day on a battery like that.",
      'A charge needs to last longer than that.',
    ],
    matter: 'the battery running down so fast',
    ask: [
      VERSION,
      {
        text: 'Does the battery page in the settings show one app using most of it?',
        unless: /\b(?:settings|all apps|no apps|which app|standby|idle|background|watch)\b|\bapps? (?:closed|open)\b/i,
      },
      {
        text: 'Did it begin with an update, or get worse bit by bit?',
        unless:
          /\b(?:update\w*|upgrad\w*|since|suddenly|overnight|new|ios ?\d+|always|gradual\w*|faulty|before|thanks to)\b/i,
      },
    ],
    quick: [
      {
        text: 'Low power mode stretches the charge until the cause is found.',
        unless: /\b(?:low power|power sav\w*|battery sav\w*|airplane)\b/i,
      },
      {
        text: 'The first day or two after an update can drain it faster while it finishes in the background.',
        unless: /^(?![\s\S]*\b(?:updat\w*|upgrad\w*)\b)|\b(?:weeks?|months?|days)\b/i,
      },
    ],
    detail: 'the model and its software version',
    act: [
      'check for known battery trouble with that version',
      'find out what could be using it up',
      'see what can be done about the battery',
    ],
    hits: [
      'this update is murdering my battery lol',
      'went from 80% to 20% in ten minutes on my phone, wtf',
      'phone will be dead by 3pm, battery life sucks since the update',
      'I have to charge my phone 4 times a day',
    ],
    misses: [
      'car battery dead after two days, phone support no help',
      'update stuck at 57% on my phone',
      'how much is a battery replacement for a phone that dies fast',
      'everything 20% off phones went down well',
    ],
  },
  {
    id: 'wants-old-version-back',
    sectors: ['devices', 'mobile'],
    when: [
      /\b(?:(?:go|get|going|getting|went|switch|change|revert|roll(?:ing)?|rolled) back(?: to)?|revert\w*|down ?grad\w*|undo (?:the|this|that|an|my) (?:update|upgrade)|un-?update\w*|reverse (?:the|this) update|un-?install (?:the|this) update|bring back|want (?:my |the )?old|give me (?:back )?(?:my |the )?old|roll ?back)\b/i,
      UPDATE,
    ],
    not: elsewhereOr(
      '\\b(?:to (?:android|samsung|windows|apple)\\b|plan|seat|flight|class|get back to me|got back|call back|go back to (?:sleep|work|school|the store)|driver|room|subscription)',
    ),
    ack: [
      "I can see why you'd want the old version back.",
      "An update you can't undo is hard to live with when it has made things worse.",
      'When an update makes things worse, going back is the first thing anyone would try.',
    ],
    matter: 'the trouble since the update',
    ask: [
      {
        text: 'What has changed most for you since the update?',
        unless: /\b(?:batter(?:y|ies)|slow\w*|freez\w*|wi-?fi|signal|crash\w*|sound|keyboard|lag\w*)\b/i,
      },
      {
        text: 'Which model is it, and which version did you come from?',
        unless: /\bfrom (?:ios |windows |android )?\d/i,
      },
    ],
    quick: [
      {
        text: 'Please back up before any attempt to go back, since that can erase what is on it.',
        unless: /\bback(?:ed)?[- ]?up\b/i,
      },
    ],
    detail: 'the model and the version on it now',
    act: ['check whether there is a way back on that model', 'see what can be put right without going back'],
    hits: [
      'undo this update, my widgets are a mess',
      'let me downgrade from ios 11, its trash',
      'I want to revert this windows 10 update',
    ],
    misses: ['going back to android after this update', 'get back to me about the update please'],
  },
];
