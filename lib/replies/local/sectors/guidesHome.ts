import { type SectorGuide, ways } from './guide';
import { appOrSite, toldSoFar, WHAT_HAPPENED, whatAbout } from './shared';
import { CONTACT, DIGITAL, IN_GENERAL, LOYALTY, MONEY, PLACE, PLACE_LOW, SIGN_IN, WHEN } from './told';

const CONTRACT_MATTERS =
  'bills?|billing|charged|claims?|polic(?:y|ies)|renewal|quote|internet|broadband|signal|contract|upgrade|cards?|payments?|loan|mortgage|engineer|technician|appointment|meter|moving|switch\\w*|(?:my|new) phone|sim|power|water|gas|outage|fraud|install\\w*|down|service (?:is|was|out)|tv|cable|order';
const SIGNAL =
  "signal|coverage|network|reception|no service|bars|[345]g|lte|data (?:is|not|isn't|won't|slow|speed)|outages?|down|slow|drop(?:s|ped|ping) calls?|calls? (?:drop|fail|keep)\\w*|mobile data";
const LINE = 'internet|wi-?fi|broadband|connection|router|modem|hub|fibre|fiber';
const PICTURE = 'channels?|tv|box|picture|cable|dvr|guide|recordings?|on demand';
const OUT =
  'down|outages?|out (?:again|here|since|for|all|now)|(?:is|are|been|be|went|goes|gone|keeps going) (?:out|off)|no (?:power|electric\\w*|water|gas|internet|service|supply|wi-?fi|broadband|signal)|lost (?:power|water|internet|service)|power cut|black ?out|leak\\w*';

export const HOME_GUIDES: readonly SectorGuide[] = [
  {
    sector: 'bank',
    ask: [
      ...WHAT_HAPPENED,
      ...ways(['Which branch is it?', 'Which branch was this at?'], {
        only: 'branch(?:es)?|atms?|cash ?machines?|cash ?points?|tellers?|in[- ]branch',
        told: `${DIGITAL}|${PLACE_LOW}|clos(?:e|ed|ing|ure)s?|${IN_GENERAL}`,
        names: PLACE,
      }),
      ...ways(['Is the payment going out or coming in?', 'Was the payment to you or from you?'], {
        only: 'payments?|transfers?|transferr?ed|deposits?|transactions?',
        told: `sent|send(?:ing)?|receiv\\w*|salary|wages|paid|pay (?:for|my|to|with|off)|direct deposit|paycheck|bills?|purchase|incoming|outgoing|to (?:my|a|an|the|his|her)|from (?:my|a|an|the)|card payments?|declin\\w*|credit card|late payment|shops?|seller|refund\\w*|charges|${IN_GENERAL}`,
      }),
      ...ways(['Is it a debit or a credit card?', 'Which kind of card is it, debit or credit?'], {
        only: 'cards?',
        told: `debit|credit|prepaid|amex|platinum|gold|gift|travel|visa|black|corporate|${SIGN_IN}|${IN_GENERAL}`,
      }),
      ...ways(['Is it about a card, a payment or the app?', 'Is it a card, a payment or something with the account?'], {
        told: `cards?|payments?|pay(?:ing)?|paid|transfers?|transferr?ed|accounts?|loans?|mortgages?|branch(?:es)?|atms?|cash\\w*|fees?|deposit\\w*|cheques?|checks?|fraud\\w*|scam\\w*|phish\\w*|pin|statements?|credit|overdraft|interest|debit|transactions?|withdraw\\w*|balance|refund\\w*|charg\\w*|money|funds|disput\\w*|rewards?|points|offers?|lines?|${DIGITAL}|${CONTACT}|${IN_GENERAL}|limit(?:ed|ation)?|seller|buyer|wallet|coins?|trade|stocks?`,
      }),
      ...appOrSite('on ?line|mobile banking|bill pay'),
      ...ways(['Did a message or letter come with it?', 'Were you given a reason for it?'], {
        only: 'lock(?:ed|ing)|block(?:ed|ing)|froze|frozen|freez\\w+|limit(?:ed|ation)|clos(?:ed|ing)|declin\\w*|suspend\\w*|restrict\\w*|fees?|charged|denied|held|on hold',
        told: `messages?|letters?|e-?mails?|reason|because|said|says?|told|explain\\w*|why|branch|phone|${CONTACT}|${IN_GENERAL}|${SIGN_IN}`,
      }),
      ...whatAbout(CONTRACT_MATTERS),
      ...toldSoFar(),
    ],
    detail: 'a few details (no card or account numbers)',
    fits: /\b(?:\w+)\b/i,
    examples: [
      {
        post: '@AlderBank something is not right here and I am worried',
        asks: 'Is it about a card, a payment or the app?',
      },
      { post: '@AlderBank you have messed up again', asks: 'Is it about a card, a payment or the app?' },
      { post: '@AlderBank my card is declined everywhere', asks: 'Is it a debit or a credit card?' },
      { post: '@AlderBank payment has vanished', asks: 'Is the payment going out or coming in?' },
      { post: '@AlderBank two people at the counter and a line out of the branch', asks: 'Which branch is it?' },
      { post: '@AlderBank cash machine at Fenby Road is empty', asks: null },
      { post: '@AlderBank can not log in', asks: 'Is that in the app or on the website?' },
      { post: '@AlderBank app is down and will not let me pay', asks: null },
      { post: '@AlderBank you froze my account', asks: 'Did a message or letter come with it?' },
      { post: '@AlderBank do you offer joint savings?', asks: null },
    ],
  },
  {
    sector: 'insurance',
    ask: [
      ...WHAT_HAPPENED,
      ...ways(['Has the claim been opened yet?', 'Is a claim open for it already?'], {
        only: 'claims?|damag\\w*|stolen|broken?|crack\\w*|smash\\w*|leak\\w*|accident|crash\\w*|flood\\w*',
        told: `${WHEN}|filed|submitted|opened|made a claim|claim (?:is|was|has|number)|denied|approved|rejected|refus\\w*|paid|deductible|excess|wait\\w*|still|replacement|${DIGITAL}|${CONTACT}|${IN_GENERAL}`,
      }),
      ...ways(['Is it about a claim, a renewal or the policy?', 'Is it a claim, a quote or a policy you have?'], {
        told: `claims?|renew\\w*|polic(?:y|ies)|quotes?|premiums?|cancel\\w*|repair\\w*|replac\\w*|phones?|devices?|deductible|excess|${MONEY}|${DIGITAL}|${LOYALTY}|${CONTACT}|${IN_GENERAL}|accident|stolen|damag\\w*`,
      }),
      ...ways(['What kind of cover is it: car, home, travel or another?', 'Which kind of cover is it?'], {
        only: 'polic(?:y|ies)|renew\\w*|quotes?|premiums?|cover(?:ed|age)?|insur\\w*|claims?',
        told: `cars?|motor|homes?|house|phones?|travel|pets?|dogs?|cats?|health|life|dental|boiler|holiday|vans?|bikes?|device|vehicle|tv|laptop|roof|washing machine|${SIGN_IN}|${IN_GENERAL}`,
      }),
      ...appOrSite('on ?line'),
      ...whatAbout(CONTRACT_MATTERS),
      ...toldSoFar(),
    ],
    detail: 'the claim or policy number',
    fits: /\b(?:claims?|polic(?:y|ies)|cover(?:ed)?|premium|renewal|quote)\b/i,
    examples: [
      { post: '@HollinCover going round in circles here', asks: 'Is it about a claim, a renewal or the policy?' },
      { post: '@HollinCover what do I pay you for, honestly', asks: null },
      { post: '@HollinCover my window was smashed', asks: 'Has the claim been opened yet?' },
      {
        post: '@HollinCover renewal has gone up by half',
        asks: 'What kind of cover is it: car, home, travel or another?',
      },
      { post: '@HollinCover my phone claim, three weeks now', asks: 'What have you been told so far?' },
      { post: '@HollinCover cannot sign in', asks: 'Is that in the app or on the website?' },
      { post: '@HollinCover on hold for 50 minutes', asks: 'What were you getting in touch about?' },
      { post: '@HollinCover do you cover e-bikes?', asks: null },
      { post: '@HollinCover absolute joke', asks: 'What has happened?' },
    ],
  },
  {
    sector: 'mobile',
    ask: [
      ...WHAT_HAPPENED,
      ...ways(['Which town or area are you in?', 'Where are you when it happens?'], {
        only: SIGNAL,
        told: `everywhere|anywhere|${PLACE_LOW}|bills?|contract|roaming|abroad|account|${DIGITAL}|${IN_GENERAL}`,
        names: PLACE,
      }),
      ...ways(['Is it calls, texts, data or all of them?', 'Is it the data, the calls or both?'], {
        only: SIGNAL,
        told: `calls?|calling|texts?|texting|sms|data|internet|[345]g|lte|speeds?|all of (?:it|them)|voicemail|bills?|${DIGITAL}|${CONTACT}|${IN_GENERAL}`,
      }),
      ...ways(['Which store was it?', 'Which of our stores was it?'], {
        only: 'stores?|shops?',
        told: `${DIGITAL}|app store|play store|store name|deliver\\w*|${PLACE_LOW}|every store|${IN_GENERAL}`,
        names: PLACE,
      }),
      ...ways(['Is it the signal, the bill or the phone itself?', 'Is it about the signal, your plan or the phone?'], {
        told: `${SIGNAL}|signal|calls?|texts?|sms|data|service is|bills?|billing|charg\\w*|plans?|contract|phones?|i ?phones?|galaxy|pixel|sim|upgrad\\w*|orders?|deliver\\w*|stores?|roam\\w*|unlock\\w*|port\\w*|numbers?|top[- ]?up|recharge\\w*|credit|balance|internet|wi-?fi|router|tv|fios|voicemail|messages|${DIGITAL}|${LOYALTY}|${MONEY}|${CONTACT}|${IN_GENERAL}|customers|lines?|cancel\\w*|insurance|trade[- ]?in|network|deal|offers?|staff|rep(?:s|resentatives?)?|block\\w*|pop[- ]?ups?|ads?|adverts?|security|incompet\\w*|incompetan\\w*|games?|spam|scam\\w*|hack\\w*|hotspot|tower|mast|cash|m-?pesa|wallet|sent|transfer\\w*|money`,
      }),
      ...appOrSite('on ?line|top(?:ping)?[- ]?up|recharge'),
      ...whatAbout(CONTRACT_MATTERS),
      ...toldSoFar(),
    ],
    detail: 'the phone number on your account',
    fits: /\b(?:signal|data|bills?|sim|plan|contract|service|texts?|calls?|network|minutes|charged|upgrade|port(?:ed|ing)?|reception|credit|airtime|line|number)\b/i,
    examples: [
      { post: '@PolarTel no bars all morning', asks: 'Which town or area are you in?' },
      { post: '@PolarTel no signal in Whitlow', asks: 'Is it calls, texts, data or all of them?' },
      { post: '@PolarTel what am I paying you for', asks: null },
      { post: '@PolarTel it does not work since yesterday', asks: 'Is it the signal, the bill or the phone itself?' },
      { post: '@PolarTel my balance is wrong', asks: null },
      { post: '@PolarTel the guy in your shop lied to us', asks: 'Which store was it?' },
      { post: '@PolarTel cannot log in', asks: 'Is that in the app or on the website?' },
      { post: '@PolarTel spent an hour on chat and nothing', asks: 'What were you getting in touch about?' },
      { post: '@PolarTel when will you get the new phone', asks: null },
      { post: '@PolarTel enough of these pop-ups', asks: null },
      { post: '@PolarTel the cash they sent has not landed', asks: null },
      { post: '@PolarTel you took all of my credit', asks: null },
      { post: '@PolarTel hi I need some help please', asks: 'What has happened?' },
    ],
  },
  {
    sector: 'broadband',
    ask: [
      ...WHAT_HAPPENED,
      ...ways(['Is it every channel or just some?', 'Is it all the channels or only some?'], {
        only: 'channels?|picture|tv|cable',
        told: `all|every|some|one|two|espn|cnn|hbo|nbc|fox|abc|cbs|bbc|itv|sky|box|remote|internet|wi-?fi|bills?|price\\w*|${MONEY}|on demand|package|${DIGITAL}|${CONTACT}|${IN_GENERAL}|tech\\w*|engineer|install\\w*|cable (?:company|guy|compan\\w+|bill)|channel \\d+|lost a|guide|record\\w*|dvr`,
      }),
      ...ways(['When was the visit due?', 'Which day was the visit booked for?'], {
        only: 'engineers?|technicians?|techs?|install\\w*|appointments?|visit',
        told: `${WHEN}|${IN_GENERAL}`,
      }),
      ...ways(['What do the lights on the router show?', 'Which lights are on at the router?'], {
        only: LINE,
        told: `lights?|lit|red|orange|green|blinking|flashing|slow\\w*|speeds?|mbps|mb|meg|bills?|billing|${MONEY}|price\\w*|outages?|area|neighbou?rs?|street|town|engineer\\w*|technician\\w*|techs?|install\\w*|order\\w*|contract|deals?|moving|move|switch\\w*|cancel\\w*|provider|landline|new router|signal|${SIGN_IN}|${CONTACT}|${IN_GENERAL}|e-?mail|streaming|hours|monopoly|fixed|repair\\w*`,
        names: PLACE,
      }),
      ...ways(['Is it every device, or just one?', 'Is it the same on all your devices?'], {
        only: 'slow\\w*|speeds?|wi-?fi',
        told: `all|every\\w*|both|devices?|wired|cable|ethernet|laptop|phones?|xbox|ps ?\\d|bills?|${MONEY}|price\\w*|outages?|area|engineer\\w*|technician\\w*|install\\w*|order\\w*|cancel\\w*|provider|contract|deals?|${SIGN_IN}|${IN_GENERAL}|moving|monopoly|throttl\\w*`,
      }),
      ...ways(['Which town or area are you in?', 'Where is it out?'], {
        only: OUT,
        told: `${PLACE_LOW}|cut off|bills?|${MONEY}|box|remote|account|${SIGN_IN}|${CONTACT}|${IN_GENERAL}|contract|log(?:s|ged)? out|rip\\w*|opt out|find out|sign out|figure\\w* out|time off|month off|\\w+ing out|let down|phone`,
        names: PLACE,
      }),
      ...ways(['Is it the internet, the TV or the phone?', 'Which is it: internet, TV or phone?'], {
        told: `${LINE}|${PICTURE}|phone|landline|calls?|internet|speeds?|streaming|e-?mail|bills?|billing|charg\\w*|price\\w*|contract|cancel\\w*|engineers?|technicians?|techs?|install\\w*|appointments?|orders?|deliver\\w*|mov(?:e|ing)|netflix|hulu|game|remote|${DIGITAL}|${MONEY}|${CONTACT}|${IN_GENERAL}|customers|deals?|offers?|hbo|espn|premium|monopoly|wires?|poles?|cut|friendly`,
      }),
      ...appOrSite('on ?line'),
      ...whatAbout(CONTRACT_MATTERS),
      ...toldSoFar(),
    ],
    detail: 'the name on your account',
    fits: /\b(?:internet|wi-?fi|broadband|cable|tv|box(?:es)?|router|modem|service|outage|bills?|install\w*|technician|engineer|channels?|speeds?|connection)\b/i,
    examples: [
      { post: '@LumenLine it has gone again, third night', asks: 'Is it the internet, the TV or the phone?' },
      { post: '@LumenLine nothing works here', asks: 'Is it the internet, the TV or the phone?' },
      { post: '@LumenLine broadband keeps dropping', asks: 'What do the lights on the router show?' },
      { post: '@LumenLine internet so slow', asks: 'Is it every device, or just one?' },
      { post: '@LumenLine picture breaks up', asks: 'Is it every channel or just some?' },
      { post: '@LumenLine engineer did not show', asks: 'When was the visit due?' },
      { post: '@LumenLine internet outage again', asks: 'Which town or area are you in?' },
      { post: '@LumenLine you put my price up', asks: null },
      { post: '@LumenLine on hold since nine, answer your phone', asks: 'What were you getting in touch about?' },
      { post: '@LumenLine useless', asks: 'What has happened?' },
    ],
  },
  {
    sector: 'energy',
    ask: [
      ...WHAT_HAPPENED,
      ...ways(['Is it just your home, or the street as well?', 'Is it the whole street or only your home?'], {
        only: 'no (?:power|electric\\w*|water|gas|supply)|power (?:is |has )?(?:out|off|cut|gone)|power cuts?|outages?|black ?outs?|lost power|pressure|(?:water|gas|electric\\w*|power) (?:is |has been |went |has gone )?(?:off|out|gone)',
        told: `street|road|neighbou?rs?|area|estate|village|town|whole|building|everyone|houses|bills?|engineer|boiler|${IN_GENERAL}`,
        names: PLACE,
      }),
      ...ways(['Is it a smart meter or the older kind?', 'Which kind of meter is it, smart or older?'], {
        only: 'meters?|readings?',
        told: `smart|pre-?pay\\w*|key|old|digital|water|install\\w*|engineer|appointment|${SIGN_IN}|${CONTACT}|${IN_GENERAL}`,
      }),
      ...ways(['Is the bill from a meter reading or an estimate?', 'Does it say estimated or actual on the bill?'], {
        only: 'bills?|billed|usage',
        told: `estimat\\w*|actual|readings?|final|direct debit|receiv\\w*|no bill|refund\\w*|moved|old (?:house|flat|address)|switch\\w*|tariff|${SIGN_IN}|${DIGITAL}|${CONTACT}|${IN_GENERAL}`,
      }),
      ...ways(['When was the visit due?', 'Which day was the visit booked for?'], {
        only: 'engineers?|technicians?|install\\w*|appointments?|visit',
        told: `${WHEN}|${IN_GENERAL}`,
      }),
      ...ways(['Is it about the supply, the meter or a bill?', 'Which is it: supply, meter or bill?'], {
        told: `power|electric\\w*|gas|water|supply|bills?|billing|meters?|readings?|tariffs?|price\\w*|engineers?|direct debit|boiler|heating|refund\\w*|switch\\w*|leak\\w*|pressure|appointments?|mov(?:e|ed|ing)|${DIGITAL}|${MONEY}|${CONTACT}|${IN_GENERAL}|street ?lights?|sewage|hole|road ?works|pipe`,
      }),
      ...appOrSite('on ?line'),
      ...whatAbout(CONTRACT_MATTERS),
      ...toldSoFar(),
    ],
    detail: 'the name on your account',
    fits: /\b(?:bills?|meters?|power|electric\w*|gas|supply|tariff|readings?|engineer|water|smart)\b/i,
    examples: [
      { post: '@KilnEnergy this has dragged on since spring', asks: 'Is it about the supply, the meter or a bill?' },
      { post: '@KilnEnergy you have got it wrong again', asks: 'Is it about the supply, the meter or a bill?' },
      { post: '@KilnEnergy power is out', asks: 'Is it just your home, or the street as well?' },
      { post: '@KilnEnergy power cut on the whole estate', asks: null },
      { post: '@KilnEnergy meter shows rubbish', asks: 'Is it a smart meter or the older kind?' },
      { post: '@KilnEnergy bill is double', asks: 'Is the bill from a meter reading or an estimate?' },
      { post: '@KilnEnergy engineer never came', asks: 'When was the visit due?' },
      { post: '@KilnEnergy cannot log in', asks: 'Is that in the app or on the website?' },
      { post: '@KilnEnergy 45 mins on hold', asks: 'What were you getting in touch about?' },
      { post: '@KilnEnergy do you do green tariffs', asks: null },
    ],
  },
];
