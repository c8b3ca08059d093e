import { settledOr } from './settled';
import type { Situation } from './situation';

/** Without a storm nobody is asked about the power. */
const POWER =
  /\b(?:power|electric\w*|lights are)\b|^(?![\s\S]*\b(?:storms?|hurricane|wind\w*|flood\w*|snow|ice|tornado|trees?|restor\w+)\b)/i;
const WHICH_SERVICE =
  /\b(?:internet|wi-?fi|broad ?band|tv|cable|channels?|phones?|landline|everything|all (?:three|of it)|both|modem|router|data|calls?|texts?)\b/i;
const MOBILE_WORDS = /\b(?:cell|bars|lte|[2345]g|sim|roaming|tower|mast|cellular|mobile (?:data|network|signal))\b/i;
const ELSEWHERE =
  /\b(?:hotel|on ?board|flight|lounge|airport|caf[eé]|guests?|campsite|library|cabin|train|bus|game servers?|website|web site|site is|login|log ?in|app is|psn|xbox live)\b/i;

/** What comes into the house by wire: outages of an area, speed that is paid for, visits, boxes that are sent back. */
export const HOME_LINES: readonly Situation[] = [
  {
    id: 'area-outage',
    matter: 'the outage',
    sectors: ['broadband'],
    when: [
      /\b(?:outt?ages?|restor(?:e|ed|ing)|(?:service|everything|it) (?:is |been |still |all |went )*(?:down|out|off)|back (?:up|on|online)|(?:down|out) (?:in|across|all over|here in|for the)|knocked out|service (?:back|going|up)|storm|hurricane)\b/i,
      /\b(?:outt?ages?|restor\w+ (?:service|cable|inter ?net|power to|my|our|the|it)|(?:inter ?net|wi-?fi|broad ?band|cable|tv|phones?|services?|everything)\b.{0,30}\b(?:down|out|off|back (?:up|on|online)|restored)|service (?:back|going|up)|get (?:my |our |the )?service)\b/i,
      /\b(?:areas?|zip(?: ?code)?|post ?code|neighbou?rhood|street|town|city|county|outt?ages?|storm|hurricane|estate|village|community|in [A-Z]\w+|\d{5}|restor\w+|service (?:back|going|up))\b/,
    ],
    not: settledOr(
      new RegExp(
        `${MOBILE_WORDS.source}|${ELSEWHERE.source}|\\b(?:bills?|billed|refund\\w*|credit\\w*|compensat\\w*|technician|tech (?:came|was)|appointment|cancel\\w*|check(?:ed)? out|sign(?:ed)? out|figure\\w* out|turned off|cut off|come out|coming out|came out|contract|price|install\\w*|order(?:ed)?)\\b`,
        'i',
      ),
    ),
    ack: [
      'Being cut off by an outage with no idea how long it will last is wearing.',
      'You need to know when your service is coming back.',
      'An outage brings everything at home to a stop, I know.',
    ],
    ask: [
      { text: 'Is it the internet, the TV, or both?', unless: WHICH_SERVICE },
      { text: 'Is the power on where you are?', unless: POWER },
      {
        text: 'Are your neighbours off too, or just you?',
        unless: /\b(?:neighbou?rs?|whole|everyone|area|street|town|city|community|building|zip|county|restor\w+)\b/i,
      },
    ],
    quick: [
      {
        text: 'Your account page usually shows an estimate for your own address first.',
        unless: /\b(?:estimat\w*|eta|account|app|web ?site|says?|map|power|electric\w*)\b/i,
      },
    ],
    detail: 'your postcode',
    act: ['check for an outage there and when it should be back', 'find out what is known and when it is due back'],
    hits: [
      '@HarborCable outage in 55501?',
      'when will you restore service in Fernhill, been out since the storm',
      'internet and cable are down in our whole neighborhood',
      'please get my service back before the game',
      'Experiencing an outtage - zip 55501',
    ],
    misses: [
      'I want credit for the outage on my bill',
      'your website is down in my area',
      'lte is down in our town',
      'service is back up in Fernhill, thanks',
    ],
  },
  {
    id: 'speed-not-paid-for',
    matter: 'the slow speeds',
    sectors: ['broadband', 'mobile'],
    when: [
      /\b(?:pay(?:ing)?|paid|supposed|meant|advertised|promised|sold|plan|should be|package|sign(?:ed)? up|up ?to)\b/i,
      /\b\d+(?:\.\d+)?\s?(?:\/ ?\d+|\+)?\s?(?:mbps|mbits?|mb\/?s?|megs?|gbps|gigs?|gb|kbps|kb|down\b|up\b|dl\b)|\bgigabit\b|\b\d{2,4}\/\d{2,4}\b|\bpay for \d{2,4}\b/i,
      /\b(?:get(?:ting)?|only|speed ?tests?|results?|max(?:es)? out|barely|lucky|slow\w*|8|instead|help|fix\w*|why|not even|below|far from|nowhere|less|fails?)\b/i,
    ],
    not: settledOr(
      /\b(?:data (?:cap|limit|allowance|plan|used)|used (?:up )?\d+|\d+ ?gb (?:of )?(?:data|storage|memory|ram)|storage|phone (?:with|has)|upgrade to|can i get|is it worth|available|naira|\$\d+ (?:for|a month for) \d+ ?gb|unlimited|ran out|hotspot)\b/i,
    ),
    ack: [
      "You pay for a speed, so that's the one you want to see.",
      'I can see why you are not happy with the speed you get.',
      'A gap that big between the speed you pay for and the speed you get needs looking into.',
    ],
    ask: [
      {
        text: 'Is it that slow all day, or mostly in the evening?',
        unless:
          /\b(?:evenings?|nights?|tonight|all day|peak|after \d|mornings?|weekends?|24\/7|constantly|always|every|months?|weeks?)\b/i,
      },
      {
        text: 'Was that tested on a wired connection, or over wifi?',
        unless:
          /\b(?:wired|ethernet|hard ?wired|plugged|lan|direct(?:ly)?|over wi-?fi|on wi-?fi|wireless|[345]g|lte)\b/i,
      },
    ],
    quick: [
      {
        text: 'Test it once plugged straight into the router, as that tells the line from the wifi.',
        unless: /\b(?:wired|ethernet|hard ?wired|plugged|lan|direct(?:ly)?|[345]g|lte)\b/i,
      },
    ],
    detail: 'your postcode',
    act: ['ask for your line to be tested', 'check what your line is getting'],
    hits: [
      'I pay for 300 mbps and get 12. fix it',
      'speedtest again. paying for 200/200, results are a joke, only 20 down',
      'your gigabit plan is supposed to be fast, not even 90 megs here',
      'Why am I paying for 100 meg when I only get 6?',
    ],
    misses: [
      'is it worth it to upgrade to the 500 mbps plan',
      'I paid for 5gb of data and it is used up in a day, why',
    ],
  },
  {
    id: 'technician-visit-wait',
    matter: 'the wait for a technician',
    sectors: ['broadband', 'mobile', 'energy'],
    when: [
      /\b(?:technicians?|techs?|engineers?|installers?|service (?:call|visit|appointment)|installs?|installation|appointments?|repair (?:man|guy|visit|date|appointment))\b/i,
      /\b(?:(?:(?:\d+|two|three|four|five|six|seven|ten)[ -]?(?:day|week|hour|hr)s?)|next (?:week|month|tuesday|monday|wednesday|thursday|friday|saturday|sunday)|earliest|soonest|until (?:next|the|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|\d)|no[- ]?show(?:ed|s)?|(?:never|didn'?t|didnt|hasn'?t|not) (?:even )?(?:show|came|come|turn|arriv|call)\w*|re-?schedul\w*|cancell?ed|push(?:ed)? back|wait(?:ed|ing)? (?:for|on|all|since|around)|late|missed|window|another (?:week|day|month))\b/i,
    ],
    not: settledOr(
      /\b(?:tech (?:company|companies|news|support|stock|week|giant)|high[- ]tech|doctor|dentist|vet|hair|nurse|car|flight|train|branch|banker|genius|install(?:ed|ing)? (?:the |an |this )?(?:app|update|software|game|windows|ios)|app install\w*|was (?:great|amazing|awesome)|on hold|kitchen|carpet|cancel(?:l?ed)? (?:my|the) (?:account|subscription|order))\b/i,
    ),
    ack: [
      "That's a long time to be left waiting for a technician.",
      'You need that visit, so I can see why you are annoyed.',
      'Waiting on a visit while nothing works is really frustrating.',
    ],
    ask: [
      {
        text: 'What is down in the meantime: internet, TV or phone?',
        unless: new RegExp(
          `${WHICH_SERVICE.source}|\\b(?:install\\w*|no[- ]?show\\w*|move|moving|moved|new (?:house|place|apartment))\\b`,
          'i',
        ),
      },
      {
        text: 'Have you been given a new date?',
        unless:
          /\b(?:next (?:week|month|\w+day)|until|tomorrow|earliest|soonest|re-?schedul\w*|new (?:date|appointment|slot)|\d{1,2}(?:st|nd|rd|th)|monday|tuesday|wednesday|thursday|friday|saturday|sunday|(?:\w+)[ -]day wait)\b/i,
      },
      {
        text: 'Is there a time you could not do, if an earlier visit comes up?',
        unless: /\b(?:no[- ]?show\w*|never|didn'?t|didnt|hasn'?t|cancell?ed|late|missed|any ?time)\b/i,
      },
    ],
    quick: [
      {
        text: 'Earlier slots open up when others cancel, so look at the booking page now and then.',
        unless:
          /\b(?:no[- ]?show\w*|never|waited|waiting (?:all|here|since|for (?:\w+ ){0,2}hours?)|did(?:n[’']?t| not)|was supposed|cancell?ed|late|website|online)\b/i,
      },
    ],
    detail: 'the name and address on the account',
    act: ['see whether an earlier visit can be found', 'find out what happened to the visit'],
    hits: [
      'your installer cannot come until next Friday and we open the shop tomorrow',
      'your tech was a no show this morning and nobody called',
      'earliest appointment is next Tuesday?? no tv until then',
      'waited all day for the installer who never came',
    ],
    misses: [
      'tech support on hold for two hours',
      'install the app and wait, five days later it works',
      'tech week was great, installers were late only once',
    ],
  },
  {
    id: 'equipment-returned-charged',
    matter: 'the charge for equipment you sent back',
    sectors: ['broadband', 'mobile'],
    when: [
      /\b(?:equipment|modems?|routers?|box(?:es)?|receivers?|cable cards?|hub|dvr)\b/i,
      /\b(?:return(?:ed|ing)?|sent (?:it |them |the \w+ |my \w+ |your \w+ )?back|turned (?:it |them )?in|dropped (?:it |them )?off|gave (?:it |them )?back|gave back)\b/i,
      /\b(?:charg\w*|bill\w*|fees?|owe|collections?|pay|says i never|claim\w*)\b/i,
    ],
    not: settledOr(
      /\b(?:how (?:do|can) i return|where (?:do|can) i return|dress|shoes|clothes|order(?:ed)? (?:a|the) (?:phone|laptop)|refund for my order)\b/i,
    ),
    ack: [
      "You sent it back, so that charge shouldn't be there.",
      'Being billed for something you handed back is really annoying.',
      'I can see why you want that charge off your bill.',
    ],
    ask: [
      {
        text: 'Do you still have the receipt or the tracking from the return?',
        unless: /\b(?:receipts?|tracking|proof|confirmation|signed)\b/i,
      },
      {
        text: 'Was it handed in at a store, or sent by post?',
        unless: /\b(?:stores?|shop|office|ups|fedex|usps|mail(?:ed)?|post(?:ed)?|shipped|courier|in person|dropped)\b/i,
      },
    ],
    detail: 'your account number and when it was returned',
    act: ['find the return and get the charge looked at', 'check what was booked in for you'],
    hits: [
      'still being billed for a modem I returned in march',
      'turned in your boxes months ago and you charge me $180 for equipment',
      'sent the router back, now it is in collections',
    ],
    misses: ['how do i return the modem and will you charge me', 'returned the boxes of shoes, charged a fee'],
  },
  {
    id: 'billed-after-disconnect',
    matter: 'the bill you still got',
    sectors: ['broadband', 'mobile', 'streaming', 'energy'],
    when: [
      /\b(?:disconnect(?:ed)?|cancell?ed|closed|terminated|ended|left|moved out|switched|ported out|no longer (?:a customer|have|with))\b/i,
      /\b(?:still (?:get(?:ting)?|receiv\w*|being|bill\w*|charg\w*|send(?:ing)?)|final bill|bill(?:s|ed|ing)? (?:me|for|from|after|again)|charg(?:e|ed|ing) me|another bill|bills|sent (?:me )?(?:a|another) bill|collections?)\b/i,
      /\b(?:bill(?:s|ed|ing)?|charg\w*|invoices?|collections?|autopay|owe)\b/i,
    ],
    not: settledOr(
      /\b(?:flight|hotel|order|appointment|trip|room|ticket|call (?:got )?disconnected|disconnected (?:me|my call|twice)|hung up|card (?:was|got) closed|hacked|class|gym)\b/i,
    ),
    ack: [
      'You closed the account, so a new bill is the last thing you expect.',
      'After leaving, nobody expects another bill.',
      'I can see why that bill is annoying, after you had it closed.',
    ],
    ask: [
      {
        text: 'Which dates does that bill cover?',
        unless:
          /\b(?:for (?:the month of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*|dates?|final bill|collections?)\b/i,
      },
    ],
    quick: [
      {
        text: 'The email or reference from when you canceled settles most of these, so keep it at hand.',
        unless: /\b(?:e-?mail|reference|confirmation|proof)\b/i,
      },
    ],
    detail: 'the account number on that bill',
    act: ['check which dates it covers and what should come off', 'see when the account was closed'],
    hits: [
      'disconnected in june and you still send me bills',
      'I cancelled two months ago, why are you still billing me',
      'moved out and closed the account, now I get charged for another month, still getting invoices',
    ],
    misses: [
      'my call disconnected twice while I asked about my bill, still getting no answer',
      'cancelled my flight and you still charge me',
    ],
  },
  {
    id: 'bill-jumped',
    matter: 'the jump in your bill',
    sectors: ['broadband', 'mobile', 'energy', 'insurance'],
    when: [
      /\b(?:bills?|rates?|prices?|monthly|premiums?|it|internet|cable|service|plan)\b/i,
      /\b(?:bills?|rates?|prices?|premiums?|plan|cable|internet)\b.{0,50}\b(?:went up|gone up|goes up|going up|increas\w*|jump\w*|higher|doubled|tripled|raised|rose|hike\w*|sky ?rocket\w*|more than (?:last|usual|what|i)|shot up)\b|\b(?:raised|hiked|increas\w*|upped|jacked up|doubled) (?:my|our|the) (?:\w+ )?(?:bills?|rates?|prices?|premiums?)\b|\bgoing up (?:by )?[$£€]?\d+/i,
    ],
    not: settledOr(
      /\b(?:speed (?:went|increas\w*)|volume|stock|share price|fares?|flights?|gas prices|petrol|tickets?|new customers?|interest rates?|credit limit|exchange|mortgage|fuel|data usage|price of (?:a|the) (?:phone|iphone|coffee)|screen)\b/i,
    ),
    ack: [
      'A jump on a bill needs explaining.',
      'If nothing changed on your side, you want to know why the bill did.',
      'Nobody likes opening a bill that went up.',
    ],
    ask: [
      {
        text: 'Did a discount or an offer run out around then?',
        unless: /\b(?:discounts?|promo\w*|offers?|deals?|contract|introductory|expire\w*|ran out)\b/i,
      },
      {
        text: 'Which line of the bill changed, if you have it to hand?',
        unless: /\b(?:fees?|equipment|rental|tax\w*|surcharge|broadcast|sports|roaming|overage|extra)\b/i,
      },
    ],
    detail: 'your account number',
    act: ['go through the bill and see what changed', 'find out what put it up and what can be done'],
    hits: [
      'my bill went up $30 with no notice',
      'you raised my rate again??',
      'why is my internet bill higher than last month',
      '@HarborCable my cable is going up 40 next month',
    ],
    misses: [
      'gas prices went up again',
      'my interest rate increased on the card',
      'speed went up, bill the same, nice',
    ],
  },
  {
    id: 'one-service-over-line',
    matter: 'the trouble getting through to that service',
    sectors: ['broadband', 'mobile'],
    when: [
      /\b(?:battle ?net|overwatch|fortnite|xbox live|psn|playstation network|steam|twitch|netflix|hulu|youtube|instagram|facebook|whatsapp|twitter|snapchat|zoom|vpn|gmail|google|reddit|discord|spotify|amazon|certain (?:sites?|websites?|apps?)|some (?:sites?|websites?)|one (?:site|website))\b/i,
      /\b(?:can'?t|cant|cannot|won'?t|wont|unable|not|doesn'?t|block(?:ed|ing)?|throttl\w*|times? out|timeout|slow|lag\w*|connect\w*|load\w*|reach|access|down)\b/i,
      /\b(?:(?:on|over|using|with|through|from) (?:your |my |the |ur )?(?:\w+ )?(?:network|internet|wi-?fi|connection|isp|fios|fiber|fibre|data|broadband|lte|[345]g|line)|your (?:network|internet|dns|routing)|dns|routing|route|isp|fios user|throttl\w*|block(?:ed|ing)? (?:by|on|my|the|us|access))\b/i,
    ],
    not: settledOr(
      /\b(?:bills?|charg\w*|free (?:netflix|hulu)|included|subscription|account (?:is|was) blocked|blocked me on|bundle|offer|ads?|commercial)\b/i,
    ),
    ack: [
      "It's odd when everything loads but the one site or game you want.",
      'If all else loads, something on the way to it may be at fault.',
      'I can see why you suspect the connection.',
    ],
    ask: [
      {
        text: 'Does it work over mobile data or another connection?',
        unless:
          /\b(?:mobile data|hotspot|other (?:network|wi-?fi|connection|isp)|vpn (?:works|fixes)|lte|[345]g|phone data|neighbou?rs?)\b/i,
      },
      {
        text: 'Do other sites and apps load as they should?',
        unless: /\b(?:everything else|other (?:sites|apps)|only|certain|some sites|just)\b/i,
      },
    ],
    quick: [
      {
        text: 'A different DNS server set on one device often gets a site to load again.',
        unless: /\b(?:dns|vpn|slow|throttl\w*|lag\w*|ping|buffer\w*|block\w*)\b/i,
      },
    ],
    detail: 'your postcode and what you cannot reach',
    act: ['check the route to it from your line', 'ask the network team to look at it'],
    hits: [
      'cant connect to twitch on your network but fine on my phone',
      'are you throttling netflix? slow over your fiber',
      'some sites time out, your dns is not working',
    ],
    misses: ['free netflix on your network not showing', 'you blocked me on twitter'],
  },
  {
    id: 'modem-or-kit-pickup',
    sectors: ['broadband', 'mobile'],
    matter: 'the wait for your equipment',
    when: [
      /\b(?:modems?|routers?|equipment|self[- ]install(?:ation)?(?: kit)?|boxes|dvr|hub|gateway)\b/i,
      /\b(?:ship(?:ped|ping|ment)?|deliver\w*|pick (?:it |them )?up|collect|mail(?:ed)?|arriv\w*|sent to|send (?:me|it|out)|tracking|track)\b/i,
      /\b(?:waiting|still|never|hasn'?t|not|yet|late|delay\w*|where|when|supposed|lost|days|weeks)\b/i,
    ],
    not: settledOr(
      /\b(?:return\w*|sent (?:it )?back|charg\w*|bill\w*|slow|speed|signal strength|amazon|shop for|dress|buy my own)\b/i,
    ),
    ack: [
      "You can't get going until your equipment arrives.",
      "It's annoying to be signed up with nothing to plug in.",
      'You need the equipment before anything else works.',
    ],
    ask: [
      { text: 'Have you had a tracking number for it?', unless: /\b(?:tracking|track|ups|fedex|usps|dpd|dhl)\b/i },
      {
        text: 'When was it ordered?',
        unless:
          /\b(?:today|yesterday|\d+ (?:days?|weeks?)|last (?:week|month|\w+day)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|week|weeks|days)\b/i,
      },
    ],
    detail: 'your order number',
    act: ['find out where the box is', 'see when it left and how it is coming'],
    hits: [
      'where is my modem, it was supposed to ship monday',
      'still waiting for the router to be delivered',
      'self install kit never arrived',
    ],
    misses: ['router is slow, not the shipping', 'returned the modem by mail and you still say no'],
  },
  {
    id: 'wires-down',
    matter: 'the cable left like that',
    sectors: ['broadband', 'energy', 'mobile'],
    when: [
      /\b(?:wires?|cables?|lines?|poles?|trench|hole|pedestal|junction box|cabinet)\b/i,
      /\b(?:hang(?:s|ing)|dangl\w*|low|across|in (?:my|our|the) (?:yard|garden|driveway|lawn|street|road)|buried|bury|unburied|snapped|on the ground|lying|laying|fallen|fell|exposed|left open|hit by)\b/i,
      /\b(?:yard|garden|driveway|lawn|street|road|house|pole|tree|property|sidewalk|pavement|fence|roof|buried|bury|alley)\b/i,
    ],
    not: settledOr(
      /\b(?:charg\w+ cable|usb|hdmi|power lines? (?:sparking|down)|spark\w*|live wire|shock\w*|headphone|queue|in line|cable (?:car|tie)|hold the line|low (?:signal|price|speed)s?|dress)\b/i,
    ),
    ack: [
      'Somebody could get hurt on a cable left like that.',
      "A cable shouldn't be left lying about.",
      'Thanks for telling me about that cable.',
    ],
    ask: [
      {
        text: 'Is it across a path or a road, or out of the way?',
        unless: /\b(?:across|path|road|street|driveway|sidewalk|pavement|tree|roof|fence)\b/i,
      },
      {
        text: 'How long has it been like that?',
        unless:
          /\b(?:since|for \w+ (?:days?|weeks?|months?)|days?|weeks?|months?|years?|yesterday|today|this morning)\b/i,
      },
    ],
    quick: [
      { text: 'Please keep well clear of it until it has been checked.', unless: /\b(?:buried|bury|hole|trench)\b/i },
    ],
    detail: 'the street and the nearest house number',
    act: ['get it to the crew for that area', 'ask for somebody to come and look at it'],
    hits: [
      'your cable is hanging low across our street',
      'line has been lying in my yard for weeks, come bury it',
      'wires dangling off the pole by my house',
    ],
    misses: ['cable hanging out of my laptop', 'prices are low across the street'],
  },
];
