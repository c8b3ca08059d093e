import { RESTARTED, settledOr } from './settled';
import type { Situation } from './situation';

const WHICH_SETS =
  /\b(?:every|all|both|only|just|one|other|each|whole|any) (?:of )?(?:my |the |our |other )?(?:\w+ )?(?:tvs?|televisions?|sets?|box(?:es)?|rooms?|channels?|house)\b/i;
const WHICH_CHANNELS =
  /\b(?:every|all|both|only|just|some|most|several|few|local|hd|sports?|news|\d+|that|this|the|one) (?:of )?(?:my |the |our |hd |local |sports |news )?(?:channels?|stations?)\b|\b(?:channel|ch) ?\d+|\b(?:espn|cnn|fox|nbc|abc|cbs|hbo|amc|tnt|tbs|fs1|nickelodeon|mtv|bbc|itv|cnbc|nfl|mlb|nba|golf)\b/i;
const INTERNET_SAID = /\b(?:internet|wi-?fi|broad ?band|online|modem)\b/i;
/** Hotels, shops, what is bought as a thing, and what people do with their own channels. */
const NOT_AT_HOME =
  /\b(?:hotel|my (?:you ?tube )?channel|subscribers?|monetis\w*|monetiz\w*|bought|warranty|in (?:the )?stores?|deliver\w*|gym|bar\b|airport|flight|cable car|usb|hdmi|charg(?:er|ing) cable|cable (?:guy|company|companies)|commercials?)\b/i;

/** Television from a cable or fibre company: channels, picture, recordings, boxes. */
export const CABLE_TV: readonly Situation[] = [
  {
    id: 'tv-service-out',
    matter: 'your TV not working as it should',
    sectors: ['broadband'],
    when: [
      /\b(?:tvs?|television|cable|channels?)\b/i,
      /\b(?:no|lost|without|zero|losing) (?:my |our |all |any )?(?:live )?(?:tv|television|cable|channels?)\b|\b(?:tvs?|television|cable)(?: tv| service| box| boxes)?(?: is|'s| are| has been| was| went| goes| been| keeps going)?(?: all| still| currently| just| completely)? (?:down|out|off|dead|gone)\b|\b(?:tv|cable|channels?)(?: service| box)?(?: is| are| has|s)?(?: still| just| suddenly)? (?:not|isn'?t|aren'?t|won'?t|stopped|hasn'?t been|quit) work\w*|\b(?:trouble|problems?|issues?) (?:with |viewing |watching |getting |seeing )(?:my |our |the |any )?(?:tv|cable|channels?)\b|\b(?:can'?t|cannot|cant|unable to) (?:get|see|view|watch) (?:any |my |our |the )?(?:of (?:my|the|our) )?(?:tv|cable|channels?)\b/i,
    ],
    not: settledOr(
      new RegExp(
        `${NOT_AT_HOME.source}|\\b(?:bills?|price|package|cancel\\w*|cord|switch(?:ing|ed)?|refund|credit|app|roku|fire ?(?:tv|stick)|chrome ?cast|apple tv|no cable (?:bill|needed|company)|without cable|agreement|contract|dispute|negotiat\\w*|watch tv on|trade|deal|outt?ages?|neighbou?rhood|(?:internet|wi-?fi|phone)(?:,| and| &|/) ?(?:cable|tv)|(?:cable|tv)(?:,| and| &|/) ?(?:internet|phone|wi-?fi))\\b`,
        'i',
      ),
    ),
    ack: [
      'No TV when you sit down to watch is really annoying.',
      'You pay for TV, so I can see why you want it back.',
      'A TV that is out leaves you with nothing to watch, I know.',
    ],
    ask: [
      { text: 'Is it every TV in the house, or just one?', unless: WHICH_SETS },
      {
        text: 'What does the screen say: no signal, a code, or nothing at all?',
        unless: /\b(?:says?|saying|message|code|error|black|blank|no signal|unavailable|snow\w*)\b/i,
      },
      { text: 'Is your internet working?', unless: INTERNET_SAID },
    ],
    quick: [
      { text: 'Unplug the TV box from the wall for a full minute, if that has not been tried.', unless: RESTARTED },
    ],
    detail: 'your postcode',
    act: ['check for a TV fault where you are', 'see what is known about the TV there'],
    hits: [
      'no cable in the whole house since noon @HarborCable',
      'our tv is out again but the wifi is fine',
      'cable not working AGAIN',
      "I'm having trouble getting my channels tonight",
      'cant get any of my channels',
    ],
    misses: [
      'thinking of living without cable, any tips',
      'the hotel tv is out in our room',
      'cable bill is out of control',
      'cable is back on, thanks',
    ],
  },
  {
    id: 'tv-picture-bad',
    matter: 'the bad picture',
    sectors: ['broadband'],
    when: [
      /\b(?:tv|television|cable|channels?|picture|screen|hd|signal|feed|box|reception|audio|video|espn|fox|cbs|nbc|abc|cnn)\b/i,
      /\b(?:pixel\w*|tiling|scrambl\w*|scattered|fuzzy|grainy|static|snowy|glitch(?:y|ing|es)|choppy|(?:picture|screen|channels?|tv|cable|feed|signal|sound|audio) (?:keeps? |is |are |still |just )*(?:freez\w*|froz\w*|break(?:s|ing) up|cut(?:s|ting) (?:in and )?out|in and out|going in and out|skipping|jump\w*|block\w*|distort\w*)|(?:horrible|terrible|awful|bad|poor|crap\w*|lousy|garbage) (?:hd |tv |cable )?(?:picture|reception|feed|signals?)(?: quality)?|(?:audio|sound) (?:but|and|with) no (?:video|picture)|(?:video|picture) (?:but|and|with) no (?:audio|sound)|(?:audio|sound)(?: is|'s)? (?:out of sync|not sync\w*|delayed)|no hd|hd (?:\w+ )?(?:is |are )?(?:down|out|not|gone|isn'?t))\b/i,
    ],
    not: settledOr(
      new RegExp(
        `${NOT_AT_HOME.source}|\\b(?:cell|mobile|phone|bars|lte|[345]g|wi-?fi|internet|streaming|roku|app|game|console|price|profile picture|pictures? of|freezing (?:cold|out)|account|apple tv|movie)\\b`,
        'i',
      ),
    ),
    ack: [
      'A picture that breaks up spoils whatever you are watching.',
      "You can't enjoy a show when the picture breaks up.",
      'You pay for a clear picture, so let me see why it is not.',
    ],
    ask: [
      { text: 'Is it every channel, or only some?', unless: WHICH_CHANNELS },
      { text: 'Is it on every TV, or just one?', unless: WHICH_SETS },
    ],
    quick: [
      {
        text: 'Check that the cables sit firmly at the box and at the wall.',
        unless: new RegExp(
          `${RESTARTED.source}|\\b(?:cables?|wires?|connections?|checked|tight\\w*|technician|tech|hd|sync\\w*|weekend|on hold)\\b`,
          'i',
        ),
      },
    ],
    detail: 'your postcode',
    act: ['check the signal to your box', 'see whether others near you have the same'],
    hits: [
      'the picture keeps freezing on every channel',
      'channel 41 is pixelated and choppy, fix it',
      'why is there no HD on my cable tonight',
      'terrible picture on the sports channels all weekend',
    ],
    misses: [
      'my wifi is choppy',
      'it is freezing cold outside and your office has no tv',
      'who took the picture of the box on your page, it is fuzzy',
    ],
  },
  {
    id: 'tv-channel-lost-deal',
    matter: 'the channels you may lose',
    live: true,
    sectors: ['broadband', 'streaming'],
    when: [
      /\b(?:agreements?|negotiat\w*|contract (?:talks|dispute)|dispute|carriage|deal with|blackouts?|black(?:ed|ing)? out|drop(?:ped|ping|s)?|los(?:e|t|ing)|remov(?:e|ed|ing)|tak(?:e|ing) (?:away|off)|pull(?:ed|ing)?|bring back|reach(?:ed)? an?|give us back|keep)\b/i,
      /\b(?:channels?|networks?|stations?|viacom|disney|espn|fox|nbc|abc|cbs|amc|hbo|starz|yes network|nesn|nickelodeon|mtv|comedy central|sinclair|nexstar|tegna|regional sports|rsns?|agreement)\b/i,
      /\b(?:agreement|negotiat\w*|dispute|carriage|deal with|black(?:ed)? ?outs?|(?:drop(?:ped|ping)?|lost|losing|lose|remov(?:e|ed|ing)|pull(?:ed|ing)?|taking away|bring back|give us back|keep) (?:my |our |the |all |back )*(?:\w+ ){0,2}(?:channels?|networks?|stations?|viacom|disney|espn|fox|nbc|abc|cbs|amc|hbo|starz|nickelodeon|mtv|comedy central|sinclair))\b/i,
    ],
    not: settledOr(
      /\b(?:internet|wi-?fi|signal|power|my (?:channel|package)|can i (?:drop|remove)|user agreement|service agreement|my agreement|contract (?:is|ends?|expires?)|scramble\w*|blackout (?:curtains?|blinds?)|keeps? (?:drop\w*|los\w*|cutting|going|freez\w*)|reception|outage|during|halloween|channel (?:is|went) down)\b/i,
    ),
    ack: [
      'You chose the package for those channels, so I can see why this matters.',
      "It's frustrating to have a channel come and go over a deal you have no say in.",
      'I know how much people mind losing a channel they watch.',
    ],
    ask: [],
    detail: 'the channel and your postcode',
    act: ['find out where the talks stand', 'find out what is known about that channel'],
    hits: [
      'have you reached an agreement yet or do we lose the channels on friday',
      'you dropped the sports network again, bring it back',
      'so now we are losing fox because of your dispute??',
      'any deal with Viacom yet',
    ],
    misses: [
      'channels keep dropping in and out',
      'can i drop espn from my package',
      'i lost the internet during the fox game',
      'blackout curtains and a channel changer',
    ],
  },
  {
    id: 'tv-one-channel',
    matter: 'that channel not coming through',
    sectors: ['broadband', 'streaming'],
    when: [
      /\b(?:(?:channel|ch\.?) ?\d+|(?:espn|cnn|fox|nbc|abc|cbs|hbo|amc|tnt|tbs|fs1|msg|yes|nickelodeon|mtv|cnbc|nfl network|mlb network|golf channel|hallmark|showtime|starz|syfy|bravo|tlc|hgtv|the \w+ channel|local channels?)(?: \d)?)\b/i,
      /\b(?:(?:is|has been|was|are|has)(?: still| just| currently)? (?:not (?:working|coming|loading|showing|available)|out|down|off|gone|missing|unavailable|black|blank|stuck|frozen)|isn'?t (?:working|coming|loading|showing)|not working|won'?t (?:load|play|come|work|tune)|doesn'?t (?:load|play|come|work)|disappeared|interrupt\w*|inter+uptions|cuts? out|keeps (?:cutting|going|freezing|buffering|stopping|crashing)|no (?:sound|audio|picture|signal)|black screen)\b/i,
    ],
    not: settledOr(
      /\b(?:agreement|dispute|deal|my (?:you ?tube )?channel|yes (?:i|it|my|the|we|please|,)|yes,|log(?:ging)? ?in|sign ?in|password|account|price|bill|internet (?:is|has|down|out)|wi-?fi|news (?:story|report)|reporter|fox ?sports? go|arctic|movie|season \d|msg me)\b/i,
    ),
    ack: [
      "It's annoying when the one channel you want is the one that fails.",
      'You want that channel back before the program is over.',
      'A channel that is part of your package should be there.',
    ],
    ask: [
      {
        text: 'Are the other channels all right?',
        unless: /\b(?:other|others|all|every|only|just|everything else|rest)\b/i,
      },
      {
        text: 'What shows on that channel: a message, or just a black screen?',
        unless:
          /\b(?:message|says?|saying|error|code|black|blank|frozen|freez\w*|interrupt\w*|inter+up\w*|unavailable|sound|audio)\b/i,
      },
      {
        text: 'Is it on the box, or in the app?',
        unless: /\b(?:app|box|roku|fire ?(?:tv|stick)|phone|tablet|ipad|xbox|tv)\b/i,
      },
    ],
    quick: [
      {
        text: 'Switching to another channel for a minute and back can bring it in again.',
        unless:
          /\b(?:app|roku|fire ?(?:tv|stick)|apple tv|phone|tablet|i ?pad|channels|tried|all day|days|weeks?|months?)\b/i,
      },
    ],
    detail: 'the channel and your postcode',
    act: ['check for a fault with that channel', 'find out what is wrong with that channel where you are'],
    hits: [
      'channel 12 is not working in Fernhill',
      'Hallmark has been out since last night @HarborCable',
      'cnn keeps freezing every few seconds',
      'local channels not working on the roku',
    ],
    misses: [
      'cnn reporter is not working today, odd',
      'my channel is not working on youtube',
      'when do you reach an agreement, espn is gone',
    ],
  },
  {
    id: 'dvr-playback',
    matter: 'the trouble with your recordings',
    sectors: ['broadband', 'streaming'],
    when: [
      /\b(?:recordings?|recorded (?:shows?|programs?|programmes?|movies?|games?|episodes?)|(?:my|the|our|cloud) (?:x1 )?dvr|dvr)\b/i,
      /\b(?:unplayable|(?:won'?t|wont|can'?t|cant|cannot|unable to|doesn'?t|not) (?:let me )?(?:play\w*|watch|load|open|access|view|see)|gone|deleted|disappear\w*|vanish\w*|missing|erased|wiped|lost|skip\w*|freez\w*|stops? (?:half|part|mid)\w*|cut(?:s)? off|black screen|error)\b/i,
    ],
    not: settledOr(
      /\b(?:won'?t (?:let me )?record\b|not record(?:ing|ed)\b|isn'?t recording|stopped recording|didn'?t record|call recording|voice|recording studio|upgrade my dvr|price|bill|phone calls?|lost (?:internet|signal|power))\b/i,
    ),
    ack: [
      'Recordings should be there when you want to watch them.',
      'A recording is no use if it does not play.',
      'Losing recordings you were saving is really annoying.',
    ],
    ask: [
      {
        text: 'Is it every recording, or only certain ones?',
        unless:
          /\b(?:all|every|some|only|certain|several|number of|few|one|half|other recordings|whole|everything|\d+)\b/i,
      },
      {
        text: 'What does the box say when you pick it?',
        unless:
          /\b(?:says?|saying|error|message|code|unable|black|gone|deleted|disappear\w*|missing|erased|wiped|lost|skip\w*|freez\w*)\b|["“”]/i,
      },
      { text: 'Does it happen on every box in the house?', unless: WHICH_SETS },
    ],
    quick: [
      {
        text: 'Many boxes keep a folder of deleted recordings, so look there first.',
        unless:
          /^(?![\s\S]*\b(?:gone|deleted|disappear\w*|vanish\w*|missing|lost|erased)\b)|\b(?:folder|wiped|new box|replac\w*)\b/i,
      },
    ],
    detail: 'the model of the box',
    act: ['find out what happened to those recordings', 'check what can be done for that box'],
    hits: [
      'half my recordings are gone from the dvr',
      "DVR won't play anything I recorded last week",
      'my dvr was wiped after the update, everything deleted',
    ],
    misses: [
      'dvr did not record the final',
      'this call recording was deleted',
      'recording studio won’t open until noon',
    ],
  },
  {
    id: 'tv-remote',
    matter: 'the remote letting you down',
    sectors: ['broadband', 'streaming', 'devices'],
    when: [
      /\b(?:remotes?(?: control)?)\b/i,
      /\b(?:not|won'?t|wont|doesn'?t|isn'?t|can'?t|cant|stopped|quit|broken?|dead|died|unresponsive|lag\w*|delay\w*|pair\w*|program\w*|replac\w*|new one|slow|stuck|able)\b/i,
    ],
    not: settledOr(
      /\b(?:remote(?:ly)? (?:work\w*|job|area|desktop|access|start|session|support|island|village|location|learning|office|team)|work(?:ing|s)? remote\w*|key ?fob|car|garage|even remotely|not remotely|lost (?:the|my) remote)\b/i,
    ),
    ack: [
      'A remote that does not do what it should is a daily nuisance.',
      'You should not have to fight with the remote.',
      "You use the remote every day, so let's get it working.",
    ],
    ask: [
      {
        text: 'Do any of the buttons work, or is it completely dead?',
        unless: /\b(?:buttons?|dead|volume|power|completely|voice|verbal|search\w*|mic\w*|nothing|any|pair\w*|only)\b/i,
      },
      {
        text: 'Which remote or box is it?',
        unless: /\b(?:x1|xr\d+|voice remote|fire ?(?:tv|stick)|roku|apple tv|model)\b/i,
      },
    ],
    quick: [
      {
        text: 'Try fresh batteries first, even if the light still comes on, and then pair it again.',
        unless: /\b(?:batter\w*|pair\w*|voice|search\w*|program\w*|replac\w*|new one|tried everything)\b/i,
      },
    ],
    detail: 'the model of the box',
    act: ['find the steps for that remote', 'see whether it has to be replaced'],
    hits: [
      'remote stopped working on the bedroom box',
      'the voice remote cant find anything in hd',
      'my new remote won’t pair',
    ],
    misses: ['working remotely and cannot get on', 'remote area here, no signal and not able to call'],
  },
  {
    id: 'kit-beeping',
    matter: 'the beeping',
    sectors: ['broadband', 'mobile'],
    when: [
      /\b(?:beep(?:s|ing|ed)?|chirp(?:s|ing)?|alarm|buzz(?:es|ing))\b/i,
      /\b(?:ont|box|battery (?:back ?up|unit)|back ?up unit|modem|router|basement|garage|closet|unit|equipment|ups|hub|loft)\b/i,
    ],
    not: settledOr(
      /\b(?:smoke|carbon|alarm clock|car|burglar|fire alarm|dog|phone (?:beeps|buzzes)|home security|apple watch|my phone)\b/i,
    ),
    ack: [
      'A box that beeps day and night would drive anybody mad.',
      'Constant beeping is maddening to live with.',
      'I can see why you want the beeping to stop.',
    ],
    ask: [
      {
        text: 'Is there a light or a word next to it, such as "battery" or "alarm"?',
        unless: /\b(?:lights?|red|orange|amber|green|replace battery|says)\b/i,
      },
    ],
    quick: [
      {
        text: 'If it might be a smoke, gas or CO alarm, check that first; otherwise it is often a low battery.',
        unless: /\b(?:silence|button|replaced the battery|new battery|pressed)\b/i,
      },
    ],
    detail: 'the model on the label of the box',
    act: ['find out how to silence it', 'find the steps for that unit'],
    hits: [
      'the box in our basement keeps beeping every minute, how do i stop it',
      'your battery backup unit is chirping all night',
      'ONT alarm will not stop',
    ],
    misses: ['smoke alarm beeping in the garage', 'my phone keeps buzzing, the box came'],
  },
  {
    id: 'cast-to-tv',
    matter: 'the casting not working',
    sectors: ['broadband', 'streaming', 'devices', 'social'],
    when: [
      /\b(?:cast(?:ing)?|chrome ?cast|air ?play|mirror(?:ing)?|castfrom|screen ?shar\w*)\b/i,
      /\b(?:can'?t|cant|cannot|won'?t|wont|doesn'?t|isn'?t|not|unable|stopped|fails?|broken|disconnect\w*|keeps|error|no longer|disappear\w*|gone)\b/i,
    ],
    not: settledOr(
      /\b(?:cast (?:of|was|is|members?|iron)|the cast|broadcast|podcast|plaster cast|leg|arm in|mirror (?:broke|cracked)|wing mirror|bathroom|car|vote)\b/i,
    ),
    ack: [
      'You want to cast to the big screen, not watch on your phone.',
      "It's annoying when the TV is right there and it won't cast.",
      'Casting should take one tap.',
    ],
    ask: [
      {
        text: 'Are the phone and the TV on the same wifi, and does any other app cast?',
        unless: /\b(?:same (?:wi-?fi|network)|other apps?|everything else)\b/i,
      },
      {
        text: 'Which TV or stick are you casting to?',
        unless: /\b(?:chrome ?cast|roku|fire ?(?:tv|stick)|apple tv|samsung|lg|sony|vizio)\b/i,
      },
    ],
    quick: [
      {
        text: 'Restarting the TV or stick often brings it back into the list.',
        unless: /\b(?:disconnect\w*|drops?|ads?|icon|button)\b/i,
      },
    ],
    detail: 'the phone and the TV you cast to',
    act: ['check whether casting is limited there', 'find out why it will not cast'],
    hits: [
      'why cant i cast your app to my tv',
      'airplay stopped working with the app',
      'chromecast disconnects every ten minutes',
    ],
    misses: ['the cast was not good in that show', 'cast iron pan cannot go in the dishwasher'],
  },
  {
    id: 'programme-moved',
    live: true,
    matter: 'the change to the schedule',
    sectors: ['broadband', 'streaming'],
    when: [
      /\b(?:pre-?empt\w*|bump(?:ed)?|cut (?:off|into|away)|interrupt\w*|instead of|joined in progress|not (?:airing|showing|on)|why (?:isn'?t|is)|where(?:'s| is))\b/i,
      /\b(?:(?:baseball|football|golf|basketball|the game|news|press conference|weather|infomercials?)\b.{0,40}\b(?:instead of|preempt\w*|pre-empt\w*|over|cut into)|pre-?empt\w*|instead of (?:my|the|our) (?:show|program(?:me)?|episode|series|soap)s?|bumped (?:my|the|our) (?:show|program))\b/i,
    ],
    not: settledOr(/\b(?:buffer\w*|record\w*|dvr|error|order|delivery|app|flight|bumped (?:off|from))\b/i),
    ack: [
      'You sat down for your show and got something else.',
      "It's annoying to lose a show you plan your evening around.",
      'I can see why you want your show back in its slot.',
    ],
    ask: [{ text: 'Which channel is it on?', unless: WHICH_CHANNELS }],
    detail: 'the show and the channel',
    act: ['find out when it is shown instead', 'check the schedule for it'],
    hits: [
      'why is my quiz show preempted for golf again',
      'the game instead of my soap?? why',
      'news cut into the finale, it was pre-empted',
    ],
    misses: ['soap instead of bleach', 'bumped from my flight for the game'],
  },
];
