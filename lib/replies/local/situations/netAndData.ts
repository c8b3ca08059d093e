import { RESTARTED, settledOr } from './settled';
import type { Situation } from './situation';

const ON_DEVICES =
  /\b(?:both|every(?:thing| device)?|all (?:my |the |our |of )?(?:the |my )?(?:devices|phones|computers)|only my|one device|laptop|xbox|phone and|whole house)\b/i;
const NOT_HOME =
  /\b(?:hotel|on ?board|flight|lounge|airport|caf[eé]|library|train|bus|hot ?spots? (?:to|for)|app (?:is|was)|web ?site|bills?|billed|refund\w*|credit for|price\w*|cancel\w*|contract|price|can i get|available in|sign up|upgrade to|game servers?|my lyf|explorer|of things)\b/i;

/** Home internet and mobile data, in the many ways people say that it is off. */
export const NET_AND_DATA: readonly Situation[] = [
  {
    id: 'internet-not-working',
    matter: 'your internet not working',
    sectors: ['broadband'],
    when: [
      /\b(?:int[er]{1,3}n?e?n?et[sz]?|interent|internt|inernet|wi-?fi|broad ?band|modem|router|fios|gateway)\b/i,
      /\b(?:(?:is|are|'s|was|been|went|has|keeps?|still|just|isn'?t|not|won'?t|wont|doesn'?t|does not|stopped|quit) (?:\w+ ){0,2}(?:broken?|down|out|dead|off|offline|shit|crap|trash|garbage|work\w*|connect\w*|online|load\w*|on)|(?:no|without|lost|losing|zero) (?:\w+ )?(?:int[er]{1,3}n?e?n?et[sz]?|interent|wi-?fi|broad ?band)|(?:fix|restore|get back|bring back|turn on|have) (?:\w+ )?(?:int[er]{1,3}n?e?n?et[sz]?|interent|wi-?fi)|(?:int[er]{1,3}n?e?n?et[sz]?|wi-?fi)(?: \w+)? (?:fixed|restored|issues?|problems?|trouble)|(?:issues?|problems?|trouble) with (?:\w+ )?(?:int[er]{1,3}n?e?n?et[sz]?|wi-?fi))\b/i,
    ],
    not: settledOr(
      new RegExp(
        `${NOT_HOME.source}|\\b(?:slow\\w*|mbps|speed\\w*|(?:red|orange|amber|blinking|flashing) (?:light|globe)|lights? (?:is|are|stays?) (?:red|orange|amber|blinking|flashing)|keeps? (?:going|dropping|cutting|dying)|months|install\\w*|love|streaming works|work from home (?:job|today))\\b`,
        'i',
      ),
    ),
    ack: [
      'Internet that does not work brings everything to a stop, I know.',
      'Being left without working internet is really frustrating.',
      "You need your internet back, so let's find out what's wrong.",
    ],
    ask: [
      {
        text: 'What are the lights on the router doing?',
        unless:
          /\b(?:lights?|red|orange|amber|green|flashing|blinking|modem online|area|neighbou?rs?|town|install\w*|tech)\b/i,
      },
      { text: 'Is it every device, or just one?', unless: ON_DEVICES },
    ],
    quick: [
      {
        text: 'Unplugging the router for a full minute is worth doing first, if it is only your home.',
        unless:
          /\b(?:every(?:one|body)|neighbou?rs?|area|outages?|storm|whole|street|town|when (?:will|is|are)|restor\w*|fix|phone|mobile|data|weeks?|months?|red|orange|amber)\b/i,
      },
    ],
    detail: 'your postcode',
    act: ['check for a fault where you are', 'see what is known about your line'],
    hits: [
      'our interenet is broken again',
      'been without internetz for a day, my friends miss me',
      'when will you fix my wifi',
      'when is our wifi restored, the cat camera is dark',
      'my router wont connect since the update',
    ],
    misses: ['the hotel wifi is down', 'can i get internet at my new place', 'internet is slow and not working well'],
  },
  {
    id: 'connection-unsteady',
    matter: 'the unsteady connection',
    sectors: ['broadband'],
    when: [
      /\b(?:int[er]{1,3}n?e?n?et[sz]?|wi-?fi|broad ?band|connection|downloads?|speeds?|modem|router|fios|service|ping)\b/i,
      /\b(?:spotty|patchy|intermittent\w*|unreliable|unstable|inconsistent|in and out|on and off|cut(?:s|ting)? (?:in and )?out|drop(?:s|ped|ping)?|disconnect\w*|(?:keeps?|kept) (?:going|dropping|cutting|dying|resetting|disconnecting)|screech\w*|halts?|lag spikes?|spik(?:es|ing)|times a (?:day|week)|every (?:night|day|evening|hour|few minutes|\d+ min\w*)|goes (?:down|out|off)|reset my)\b/i,
    ],
    not: settledOr(
      new RegExp(
        `${NOT_HOME.source}|\\b(?:customer service|drop(?:ped)? (?:my|the) (?:plan|service|price)|call(?:s|ed)? (?:drop\\w*|disconnect\\w*)|drop(?:ped)? calls?|picture|channels?|tv|prices?|box|account)\\b`,
        'i',
      ),
    ),
    ack: [
      'A connection that comes and goes makes it hard to do anything.',
      "It's so annoying when the connection goes in the middle of something.",
      'You need a connection that stays up.',
    ],
    ask: [
      {
        text: 'Is it on a wired connection too, or only on wifi?',
        unless: /\b(?:wired|ethernet|hard ?wired|plugged|lan|wi-?fi only|only (?:on |the )?wi-?fi)\b/i,
      },
      {
        text: 'Is it at certain times, or right through the day?',
        unless:
          /\b(?:every|all (?:day|night|week)|evenings?|nights?|mornings?|constant\w*|times a|when(?:ever)? it rains|always|\d+ ?(?:am|pm))\b/i,
      },
    ],
    quick: [
      {
        text: 'Noting the times of a few drops makes the fault much easier to trace.',
        unless: /\b(?:every|times?|around \d|at \d|after \d|slow\w*|speeds?|downloads?)\b/i,
      },
    ],
    detail: 'your postcode',
    act: ['check the line for drops', 'look at how often your line has lost its connection'],
    hits: [
      'spotty wifi all evening in Fernhill',
      'download speeds keep screeching to a halt',
      'our connection goes out every night around 9',
    ],
    misses: ['picture goes in and out on my tv', 'the call dropped twice while I asked about my internet service'],
  },
  {
    id: 'box-or-modem-faulty',
    matter: 'the box letting you down',
    sectors: ['broadband'],
    when: [
      /\b(?:cable box|tv box|set[- ]?top(?: box)?|mini ?box|modems?|gateway|hub|x1|dvr|receiver|new box|router you sent)\b/i,
      /\b(?:trouble|problem\w*|issues?|doesn'?t work|don'?t work|not work\w*|won'?t (?:work|turn|boot|start|activate|connect|load)|wont (?:work|turn|boot|start|connect|load)|broken?|dead|faulty|defective|frozen|freez\w*|stuck|keeps? (?:rebooting|restarting|resetting|freezing)|reboot(?:s|ing)? (?:itself|by itself|every)|boot\w*|died|activat\w*|replac\w*)\b/i,
    ],
    not: settledOr(
      /\b(?:return\w*|charg\w*|bill\w*|ship\w*|deliver\w*|record\w*|remote|my own modem|bought|xbox|sim|price|picture|pixel\w*|beep\w*|slow|speed\w*|wifi signal|password)\b/i,
    ),
    ack: [
      'A box that does not do its job is no use to anybody.',
      'You need that box to come on and work.',
      "It's annoying to be stuck because of the box.",
    ],
    ask: [
      {
        text: 'What does the box show: lights, a message, or nothing at all?',
        unless: /\b(?:lights?|message|says?|code|error|screen|blank|frozen|reboot\w*|dead)\b/i,
      },
      {
        text: 'Is it a new one, or has it worked before?',
        unless: /\b(?:new|years?|months?|since|again|old|replac\w*|worked)\b/i,
      },
    ],
    quick: [{ text: 'Leave it unplugged for a full minute, then give it ten to start up.', unless: RESTARTED }],
    detail: 'the model and serial number of the box',
    act: ['check whether it is set up on our side', 'see whether it needs to be swapped'],
    hits: [
      'having trouble with my cable box',
      'the new modem you sent doesnt work, not working at all',
      'x1 keeps rebooting',
    ],
    misses: ['returned the modem, not working, still charged', 'xbox not working with my modem'],
  },
  {
    id: 'bars-no-data',
    matter: 'the trouble with your data',
    sectors: ['mobile'],
    when: [
      /\b(?:(?:full|five|5|4|four|all (?:the |my )?) ?bars|lte|[45]g|mobile data|cellular data|cell data|data bundles?|my data|internet on my (?:phone|line)|connect(?:s|ing)? (?:to )?data|line)\b/i,
      /\b(?:1x|won'?t (?:load|connect|work|open)|wont (?:load|connect|work|open)|can'?t (?:load|open|connect|browse)|cant (?:load|open|connect|browse)|nothing (?:loads|works|opens)|not (?:working|loading|connecting|browsing)|doesn'?t (?:work|load|connect)|doesnt (?:work|load|connect)|stopped working|barely (?:loads|works)|slow\w*|crawl\w*|still (?:on|in|buffer\w*)|no (?:internet|data|connection)|is (?:down|off))\b/i,
      /\b(?:bars|lte|[45]g|data|1x|internet)\b/i,
    ],
    not: settledOr(
      /\b(?:wi-?fi|router|modem|broad ?band|bought|finish\w*|gone (?:in|within)|deduct\w*|charg\w*|balance|roaming|abroad|overseas|landline|data (?:breach|cap)|how much|price|chocolate|gold|tv)\b/i,
    ),
    ack: [
      'Bars at the top and nothing loading is maddening.',
      'You pay for data, so pages should load.',
      "It's annoying when the phone says it is connected and the data says otherwise.",
    ],
    ask: [
      { text: 'Do calls and texts still go through?', unless: /\b(?:calls?|texts?|sms|calling)\b/i },
      {
        text: 'Is it in one place, or wherever you go?',
        unless:
          /\b(?:everywhere|anywhere|at home|at work|downtown|indoors?|area|city|town|village|wherever|in (?:the )?[A-Z]\w+)\b/i,
      },
    ],
    quick: [
      {
        text: 'Airplane mode on for ten seconds and off again makes the phone look for the network again.',
        unless: new RegExp(`${RESTARTED.source}|\\b(?:air ?plane mode|flight mode)\\b`, 'i'),
      },
    ],
    detail: 'the mobile number and the area',
    act: ['check the data on your line', 'check the mast nearest to you'],
    hits: [
      'full bars and still nothing loads',
      'my line doesnt connect data at all',
      '5 bars of LTE and it wont open a page',
    ],
    misses: ['bought data and it finished, gone in an hour on 4g, not working', 'wifi has full bars but nothing loads'],
  },
  {
    id: 'data-gone-fast',
    matter: 'the data that went so fast',
    sectors: ['mobile'],
    when: [
      /\b(?:data|\d+(?:\.\d+)? ?(?:gb|mb|gig(?:s|a\w*)?|mbs|gbs)|bundles?)\b/i,
      /\b(?:gone|finish\w*|used up|ran out|run out|exhaust\w*|depleted?|consum\w*|disappear\w*|vanish\w*|over(?:age)?|eaten|ate|burn\w*|over my (?:limit|data))\b/i,
      /\b(?:within|in (?:just )?(?:\d+|an?|one|two|few|less|under|minutes|hours)|already|so (?:fast|quick\w*)|how (?:is|do|can|did|come)|explain|without|barely|only used|didn'?t|didnt|overnight|asleep|sleep\w*|why)\b/i,
    ],
    not: settledOr(
      /\b(?:storage|hard drive|disk|ram|memory|photos|data (?:breach|leak)|broadband|card number|my (?:files|notes))\b/i,
    ),
    ack: [
      'Data that goes that fast needs explaining.',
      'If you hardly used it, I see why you are asking where it went.',
      'You should be able to see where your data goes.',
    ],
    ask: [
      {
        text: 'What does the phone itself show as the biggest user, under its data settings?',
        unless: /\b(?:settings|phone (?:says|shows)|app used|hotspot|tether\w*|usage)\b/i,
      },
    ],
    quick: [
      {
        text: "A data limit or warning in the phone's settings can help protect your next bundle.",
        unless: /\b(?:limit|warning|settings|over(?:age)?|router|home)\b/i,
      },
    ],
    detail: 'the mobile number and the time it was bought',
    act: ['check what it was used on', 'go through the usage on your line'],
    hits: [
      '1.5gb gone in half an hour, explain',
      'my data finished overnight while I was asleep',
      'how is my bundle already used up',
    ],
    misses: ['phone storage gone, 64gb used up already', 'ran out of milk in an hour'],
  },
  {
    id: 'number-taken-over',
    matter: 'what happened to your number',
    sectors: ['mobile'],
    when: [
      /\b(?:(?:phone |mobile |cell )?number|sim|line)\b/i,
      /\b(?:(?:gave|given|give) (?:\w+ ){0,3}(?:number|sim|line) (?:away|to)|(?:steal|stole|stolen|hijack\w*|swapp?ed|swap|hacked|cloned) (?:\w+ ){0,3}(?:number|sim|line)|(?:number|sim|line) (?:was |is |has been |got |being )?(?:stolen|hijack\w*|swapped|hacked|cloned|given away|transferred without|ported without|ported out without)|sim[- ]?swap\w*)\b/i,
    ],
    not: settledOr(
      /\b(?:card number|order number|account number|serial|swap (?:my|a|the) sim (?:to|into|for)|how (?:do|can) i swap|sim swap (?:at|in) (?:the|a) (?:shop|store)|wait in line)\b/i,
    ),
    ack: [
      'Somebody else holding your number is frightening, and it has to be stopped fast.',
      'Losing your number like that puts everything tied to it at risk.',
      'Nobody should be able to take your number like that.',
    ],
    ask: [
      {
        text: 'Does your phone show no service now?',
        unless: /\b(?:no (?:service|signal)|dead|stopped working|sos)\b/i,
      },
    ],
    quick: [
      {
        text: 'Please tell your bank right away, so that codes sent to that number cannot be used.',
        unless: /\bbank\b/i,
      },
    ],
    detail: 'the number and a way to reach you without it',
    act: ['get it to the fraud team as fast as I can', 'see how to get the number locked and back to you'],
    hits: [
      'you just let someone steal my phone number',
      'my sim was swapped without me',
      'they gave my number away to a stranger',
    ],
    misses: ['how do i swap my sim into the new phone', 'wrong order number was given to me'],
  },
  {
    id: 'phone-lost-line',
    sectors: ['mobile'],
    matter: 'the loss of your phone',
    when: [
      /\b(?:phone|handset|mobile|sim|line)\b/i,
      /\b(?:(?:lost|stolen|stole|robbed|snatched|misplaced) (?:\w+ ){0,3}(?:phone|handset|mobile|sim)|(?:phone|handset|mobile|sim)(?: \w+)? (?:is |was |got |has been )?(?:lost|stolen|robbed|snatched|missing))\b/i,
      /\b(?:block\w*|replac\w*|line|sim|number|suspend|deactivat\w*|track|find|locate|insurance|claim|imei|help|new (?:one|sim|phone)|still on)\b/i,
    ],
    not: settledOr(
      /\b(?:lost (?:signal|service|connection|the signal|my data)|left (?:on the|in the|at) (?:\w+ )?(?:plane|train|bus|seat|hotel|room|uber|car)|parcel|delivery|order|courier|mail(?:ed)?|contacts|photos|in the post|chargers?)\b/i,
    ),
    ack: [
      'Losing a phone is a shock, and keeping the line safe comes first.',
      'You want that line safe and your number back in your hand.',
      'A phone is a horrible thing to lose.',
    ],
    ask: [
      { text: 'Has the line been blocked yet?', unless: /\b(?:block\w*|suspend\w*|barred|deactivat\w*|replac\w*)\b/i },
    ],
    quick: [
      {
        text: 'If you can sign in from another device, lock the phone from there first.',
        unless: /\b(?:lock(?:ed)?|find my|track\w*)\b/i,
      },
    ],
    detail: 'the number and a way to reach you without it',
    act: ['see how to block the line and get you a new SIM', 'find out how you get the same number on a new SIM'],
    hits: [
      'my phone was stolen, please block the line',
      'lost my phone, how can I replace my line',
      'phone got snatched, need a new sim with my number',
    ],
    misses: ['left my phone on the train seat, can you find it', 'phone lost signal on my line'],
  },
];
