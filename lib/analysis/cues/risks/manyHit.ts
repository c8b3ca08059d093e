import type { Cue } from '../../cue';
import { rx } from '../pattern';

const MANY =
  "(?:every(?:one|body)(?:'s| else(?:'s)?)?|all (?:of us|of our|users?|customers?|my neighbours|neighbours|the \\w+s|flights?|trains?|lines|services?|departures?|arrivals|pumps|our \\w+|passengers|your \\w+s|gates|stations)|(?:the |our |my )?(?:whole|entire) (?:\\w+ )?(?:street|town|village|estate|office|postcode|building|block|terminal|restaurant|queue|sector|city|county|country|school|area|road|company|team|floor|island)|(?:in |the )?entire (?:(?:app|site|network|system|service|internet|platform|line|region|state|block|batch|class|group|party|flight|train)\\b)|half (?:the|of the) (?:country|town|street|office|city|village|estate|people|customers|building)\\b|hundreds|thousands|loads of (?:us|people|customers)|tons of people|several (?:of us|people|customers)|multiple (?:customers|people|users|of us)|(?:many|lots|most|\\d+|three|four|five|six|ten) of us|many (?:people|customers|users)|lots of people|(?:five|six|ten|\\d+) people i know|(?:nobody|no[- ]?one)(?:'s)? (?:in (?:our|my|the)|here|at (?:work|home|school) can|on our|on the|can (?:log|get (?:in|on)|pay|access|call|connect|load|book|buy|use))|any(?:one|body) else(?:'s)?|any(?:one|body) (?:able|know why|here)|is it (?:just|only) me|just me|not just (?:me|us)|just (?:for )?(?:me|us) or|every (?:single )?(?:till|branch|store|passenger|atm|customer|one of|machine|shop|station|card|tap)|nation ?wide|globally|world ?wide|across (?:the|all)|me and my \\w+|mine and friends|(?:my (?:neighbours?|sister|friends?|mates?|colleagues?|mum|brother)|friends) (?:too|also|have (?:the )?same|and me|in \\w+ and)|same (?:for|here|as everyone|for my|with my)|(?:people|all) (?:over|across|in) (?:the )?(?:comments|forum|country|town|uk|city|group chat|twitter)|in the group chat|downdetector|down ?detector|(?:all|other) my (?:friends|family)|any of (?:my|our|us)|our (?:whole|entire)|everyone i know)";
const FAULT =
  "(?:down|offline|out\\b|out of (?:cash|order|service)|unavailable|cancel+\\w*|stuck|stranded|can'?t|cannot|can (?:log|get) (?:in|on)|can not|not (?:working|loading|able)|won'?t|isn'?t|doesn'?t|dead|died|broken|broke|fail\\w*|errors?|crash\\w*|froz\\w+|freez\\w+|log(?:ged|ging)? out|kick(?:ed|ing)? (?:out|off)|(?:double )?(?:charged|billed|debited)|taken twice|without (?:power|water|gas|internet|heating|electric\\w*)|no (?:water|power|gas|internet|signal|heating|network|phones?|electric\\w*|delivery|service|reception|broadband|train|bus)\\w*|outages?|blank|closed|shut|blocked|suspended|scrapped|wrong (?:exam|bill|price|map)\\w*|wrong for|(?:all )?(?:ill|sick)|melted|same (?:bug|problem|issue|error|fault|rash|blank|thing|charge|fake)|scam text|timing out|times? out|brown water|yellow water|standstill|facing|the scanners|syncing|stopped|cut off|downtime|wages|exam paper|got off|get off|fainted|zero)";
const SYSTEM =
  '(?:(?:the |your |ur |whole )?(?:app|site|web ?site|servers?|systems?|network|internet for|wi-?fi network|payments?|payment systems?|card machines?|tills?|checkout|online banking|log ?in|e-?mail service|live ?stream|phone lines?|lines|booking system|dns|upi|gpay|atms?|pumps?|website and app|service|platform|api|game servers?|ticket machines?|scanners?|cloud|portal))';

/** Something fails for more people than the writer. */
export const MANY_HIT_CUES: readonly Cue[] = [
  {
    id: 'incident.many-and-fault',
    pattern: rx`\b${MANY}\b`,
    needs: rx`\b${FAULT}\b`,
    unless:
      /\b(?:love|lovely|delicious|thank|thanks|great|brilliant|amazing|recommend\w*|best|favourite|why is everyone|everyone (?:says|keeps telling|told|calm|ok|off again)|jump(?:ed)?|boss fight|treats? everyone|rude to everyone|like everyone else|same as everyone|everyone else (?:got|gets|has|was served|offers|is getting)|in front of everyone|followed|racis\w+|black customers|hijab)\b/i,
    guard:
      /\b(?:any of my|where everyone can|everyone (?:who )?wants|whole (?:thing|box|point|story|experience|order|week|day|time|life|afternoon|morning|weekend|month|night|year|milk|situation|process)|just me (?:and|with|in|\w+ to)|everyone (?:i (?:speak|spoke|talk)|on the phone|deserves|knows|should)|half (?:the|of|my) (?:price|box|order|time|size|items|day|month|bill|pack|bottle|dose|battle|food|life|team'?s)|all the (?:time|way|best|items|emails?|details|things|calls|times|hours|boxes|options|settings|messages|seats)|entire (?:day|week|time|life|order|experience|morning|afternoon|process|balance|year|weekend|month|stay|journey|trip)|hundreds of (?:pounds|times|£|dollars|emails|hours)|thousands of (?:pounds|dollars|times|miles|£)|all your (?:emails?|ads|adverts|products|posts|staff)|across the (?:road|street|table|room|floor))\b/i,
    says: ['flag:incident'],
    weight: 1,
    hits: [
      'is it just me or is the app down for everyone',
      'whole street without water',
      'hundreds of us stuck at Crewe with no trains',
      'nobody in our office can log in',
      "everyone's direct debits got taken twice today",
      'my neighbours too, no signal here',
    ],
    misses: [
      'everyone in the family loves it',
      'the whole box was broken',
      'spent the whole day and it is still down',
      'had to restart the entire export, it crashed',
      'cannot get in on any of my old phones',
    ],
  },
  {
    id: 'incident.system-down',
    pattern: rx`\b(?:${SYSTEM}(?:'s| is| are|s are| has been| have been| been| went| gone| just)?(?: \w+)? (?:down|offline|unavailable|collapsed|having (?:issues|downtime|problems|an outage)|gone)\b(?! (?:to|for me|on my|a bit|in price|by|the (?:road|street|drain)))|(?:is|are) ${SYSTEM} (?:\w+ )?(?:down|offline|dead|broken|having (?:issues|problems|downtime))|are (?:you|your \w+(?: \w+)?) (?:having|experiencing) (?:issues|problems|downtime|an outage|technical)|outages?\b|power cut (?:in|across|for|to)|mass (?:cancell\w+|outage)|total shut ?down|(?:system|power|network|server) failure|servers? (?:down|are down|offline)|game servers? offline|(?:why (?:are|is)|are) all (?:the )?(?:trains?|flights?|buses|lines|departures)\b[^.!?\n]{0,20}(?:stopp\w*|cancel\w*|late|delayed|scrapped)|no more trains|all (?:lines|trains|flights|departures|services) (?:\w+ )?(?:blocked|cancel\w*|stopp\w*|suspended|scrapped|from)|(?:no|without) (?:power|electricity|water|gas|internet)(?: supply)?(?: in| since| for| to| at| here)\b[^.!?\n]{0,30}\b(?:sector|village|area|street|estate|town|block|building|postcode)|is there (?:an?|any) (?:outage|fault|problem|issue|power cut) (?:in|at|with|on|around|near)|having (?:any )?(?:issues|an outage|downtime) today|network gone|broken globally|live ?stream cut)`,
    unless:
      /\b(?:thank|thanks|love|when (?:will|is) it back in stock|my (?:phone|laptop|own|tv|router|boiler)|outage of|outage last (?:week|month|year)|pool shut|turned down|let down|slow(?:ed)? down|price|writing up|covering|reporter|statement)\b/i,
    guard:
      /\b(?:dead (?:battery|phone|easy|good)|down (?:jacket|payment|town|load|stairs|under)|payments? (?:is|are|has|have)? ?(?:down|gone) (?:to|out|through)|(?:card|money) (?:has )?gone|lines are busy)\b/i,
    says: ['flag:incident'],
    weight: 0.8,
    hits: [
      "website's been down since 8",
      'power out: power cut across the village',
      'card machines down in all your shops',
      'is there an outage in Bristol',
      'Total shutdown of your payment system, seriously?',
      'why are all the trains stopped at Reading',
    ],
    misses: ['feeling down today', 'the price is down', 'the power button is stuck', 'an outage of patience, love'],
  },
  {
    id: 'incident.recall',
    pattern: rx`\b(?:recall(?:s|ed)?\b|withdrawn from sale|(?:being|been) withdrawn|(?:batch|lot)\b[^.!?\n]{0,30}\b(?:withdrawn|affected))`,
    unless:
      /\b(?:i recall|total recall|(?:don'?t|can'?t|cannot|can (?:log|get) (?:in|on)|as i) recall|recall (?:ordering|you|that|when|being|having|asking|seeing)|comment|statement|for a piece|reporter)\b/i,
    says: ['flag:incident'],
    weight: 0.8,
    hits: [
      'recall on the crisps, is mine in it?',
      'heard about the product recall on the radio',
      'is this batch being withdrawn',
    ],
    misses: ['I recall you used to sell these', 'total recall dvd?'],
  },
];
