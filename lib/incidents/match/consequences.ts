/** What follows from one kind of incident: people write of that, and seldom of the incident itself. */
export interface Consequence {
  id: string;
  /** The incident is of this kind: sought in the plain line of its title, match words and known facts. */
  about: RegExp;
  /** What people then write of, sought in the plain line of a post. */
  follows: RegExp;
  hits: readonly string[];
  misses: readonly string[];
}

const rx = (parts: TemplateStringsArray, ...values: string[]) => {
  const source = String.raw(parts, ...values).replace(/\s*\n\s*/g, '');
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${source})(?![\p{L}\p{N}])`, 'gu');
};

export const CONSEQUENCES: readonly Consequence[] = [
  {
    id: 'cannot use it',
    about: rx`apps?|online|website|site|log ?in|sign ?in|servers?|outage|offline|unavailable|checkout|broadband|internet|stream\p{L}*|playing|error|network|signal|codes?|locks?|down|system`,
    follows: rx`
      (?:grey|black|white|blank|empty) (?:screen|page|telly|tv)|screen|spinn\p{L}*|loading|buffering|reinstall\p{L}*|restart\p{L}*|rebooted|refresh\p{L}*|turn(?:ed)? it off and on|cache|tried (?:\p{L}+ ){0,3}(?:times|twice|again|everything|browsers?|deleting)|works on (?:my|the)|
      (?:kicks?|throws?|logs?|chucks?) (?:me|us|you) (?:back|out|off)|locked out|(?:let|letting|lets) (?:me|us|you|her|him) (?:back )?(?:in|on)|cant get (?:in|on|past|back)|passcode|face id|offline|status page|errors?|times? out|went white|frozen|crash\p{L}*|wont (?:load|play|open|start|connect)|(?:gone|went|still) (?:off|down)|work from home|hotspot|not recognised`,
    hits: ['blank screen since breakfast', 'kicks me back to the menu', 'locked out'],
    misses: ['can i bring a car seat'],
  },
  {
    id: 'money is missing',
    about: rx`charg\p{L}*|payments?|paid|pay|debits?|bills?|billed|wages|salary|payroll|money|refund\p{L}*|fees?|prices?|priced|bank\p{L}*|cards?|invoice\p{L}*|pending|meters?|readings?|points|balance`,
    follows: rx`
      overdraw?n|overdraft|bounced|rent|mortgage|landlord|payday|till (?:monday|tuesday|wednesday|thursday|friday|payday)|declined|bank says|feed|nappies|shopping|child ?care|bills|out of pocket|late fee|(?:my|our|the) (?:money|balance|wages|salary|savings)|
      a penny|short this month|(?:took|taken|take|taking|had|helped? yourselves|helping yourselves)(?: out)? (?:\p{L}+ ){0,2}(?:my |a |£|\d+|money)|pending|on hold for days|goes? back|give it back|giving it back|coming back|come back|get it back|emergency tax|payslip|wrong amount|twice|contract|honour\p{L}*|trading standards|robbery|thie(?:f|ves|ving)|thousands?`,
    hits: ['overdrawn because of you', 'my rent is today', 'when do i get it back'],
    misses: ['lovely jumper'],
  },
  {
    id: 'it is dangerous',
    about: rx`recall\p{L}*|burn\p{L}*|fires?|overheat\p{L}*|batch|allerg\p{L}*|allergen|plastic|glass|metal|contaminat\p{L}*|illness|sick|ill|poison\p{L}*|shock|brakes?|injur\p{L}*|choke|choking|faulty|unsafe|batter(?:y|ies)|dangerous`,
    follows: rx`
      hospital|a ?e|ambulance|doctor|gp|vet|nurse|dentist|sick|symptoms?|tummy|rash|blister\p{L}*|swollen|swelling|bleeding|burn(?:t|ed|s)?|hot|smoke|smoking|melted|scorch\p{L}*|epipen|choked|tooth|could have (?:died|killed|been)|died|die|
      (?:ate|eaten|had|drank|used|fed|wore|slept) (?:\p{L}+ ){0,3}(?:it|one|two|three|\d+|them|these|this|those|his|her)|(?:where|what|which) (?:is |are |s )?(?:the )?(?:codes?|batch|serial|date|number|label)|on the (?:lid|label|bottom|box|seam|foil|back)|(?:code|batch|serial|number|date)(?: says| starts| is)|ours says|mine says|still (?:on sale|on the shel\p{L}+|selling|being sold)|stuck in (?:the|my) (?:fridge|cupboard)|in (?:the|our|my) (?:cupboard|fridge)|chipped|swallowed|scorch\p{L}*|temperature|threw|thrown|binn?ed|bin it|in the bin|unplugg\p{L}*|receipt|pregnant|nursery|kids?|(?:my|our) (?:little one|son|daughter|baby|toddler|dog|cat|mum|dad|nan|gran)`,
    hits: ['we used the epipen at a party', 'where is the code', 'threw the lot out'],
    misses: ['opening hours on sunday'],
  },
  {
    id: 'strangers know',
    about: rx`data|breach\p{L}*|leak\p{L}*|hack\p{L}*|records|details|privacy|personal|letters?|photos|visible|accounts? of others|somebody else|watch\p{L}*`,
    follows: rx`
      strangers?|(?:somebody|someone) elses?|who (?:saw|has|have|had|got|can see|looked)|(?:saw|see|seen|know|knows|read) (?:my|our|her|his|it|what)|got (?:your|a|the) (?:letter|email)|letter (?:says|came|this)|passwords?|changed (?:every|all|my)|scam\p{L}*|spam|phishing|(?:calls?|texts?) from|date of birth|freeze my|identity|credit (?:file|check|agenc\p{L}*)|regulator|ico|gdpr|compensation|
      (?:delete|deleted|remove) (?:it|them|me|my)|confidential\p{L}*|private|trust\p{L}* (?:you|with)|told my|which (?:details|ones|data)|what (?:exactly )?(?:did they|was|has been)|in it|part of this|one of (?:the|them)|wrong (?:house|person|address|patient)`,
    hits: ['who saw my notes', 'changed every password i own', 'someone elses twins'],
    misses: ['the cushion is too soft'],
  },
  {
    id: 'cannot travel',
    about: rx`flights?|trains?|rail|buses|bus|ferry|ferries|sailings?|trams?|airports?|planes?|cruise|travel|stations?|coach(?:es)?|lifts?`,
    follows: rx`
      stranded|stuck|rebook\p{L}*|connecti\p{L}*|gate|board(?:s|ing)?|departures?|tarmac|(?:miss|missed|missing) (?:my|our|the|a)|hotel|taxis?|how (?:do|am|are|is|will|would|can) (?:i|we|he|she|they|people) (?:\p{L}+ ){0,2}(?:get|go|be|meant|supposed)|get (?:there|home|across|down|up|to)|wedding|funeral|appointment|interview|exam|hospital|chemo|dialysis|school|late for|bag|luggage|walk(?:ing|ed)?|stairs|floors?|flights|wheelchair|pram|carry(?:ing)?|stood|standing|platform|announcements?|replacement|cancelled|still (?:on|running|going|run)|boss|shift|no bus|car s on|other side|alarm|set off|across`,
    hits: ['how do i get to my sister', 'stood at gate 22', 'am i going to make it to the wedding'],
    misses: ['charged for a seat last week'],
  },
  {
    id: 'an evening is off',
    about: rx`shows?|festival|concert|gigs?|performances?|tickets?|presale|event|match|finale|bookings?|rooms?|reservations?|postponed|stage|venue`,
    follows: rx`
      (?:came|drove|travelled|flew|drive|coming|drove) (?:\p{L}+ ){0,3}(?:\d+|miles|hours|all the way|from)|hotel|trains?|babysitter|day off|seats?|basket|queue|code|front row|anniversary|birthday|present|tickets?|transfer|swap|another (?:date|night)|rescheduled?|is (?:sunday|saturday|friday|tonight|tomorrow|it) (?:on|off|still)|going ahead|refund\p{L}*|waited (?:\d+|two|years|months)|(?:no|lost my|full) (?:room|rooms|place|spot)|lobby|desk|list|confirmation|tent|shuttle|stewards?|coach|spoilers?|wedding|suitcases?`,
    hits: ['is sunday on', 'came 300 miles for this', 'babysitter paid for nothing'],
    misses: ['my toast is cold'],
  },
  {
    id: 'it does not come',
    about: rx`deliver\p{L}*|parcels?|orders?|depots?|late|delay\p{L}*|prescriptions?|hampers?|warehouse|couriers?|collections?|bins?|post|medicines?|shipments?|dispatch\p{L}*`,
    follows: rx`
      tracking|hasnt moved|not moved|stuck|still (?:processing|nothing|not|waiting|no|says)|nothing (?:yet|here|came|today)|days late|\d+ days|weeks? now|where(?:s| is| are) (?:my|our|the|dads?|mums?)|birthday|christmas|wedding|present|gift|party|passport|running out|last (?:two|\d+|few|one)|days? left|without|shop says|seller|buyer|sender|will (?:it|they|mine) (?:come|arrive|be|turn)|due (?:on )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tomorrow)|ordered (?:on )?(?:the|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\d+|last)|pick it up|collect|when are you|was in there|ash|gone|smell\p{L}*|rats|maggots|gulls|overflow\p{L}*`,
    hits: ['tracking has not moved, stuck', 'ordered the 4th', 'where is my insulin'],
    misses: ['the meter is blank'],
  },
  {
    id: 'the house is without',
    about: rx`water|heating|hot water|power|electricity|gas|boilers?|heat|mains|sewage|supply|internet|lifts?|bins`,
    follows: rx`
      cold|freezing|radiators?|breath|kettles?|bath|shower\p{L}*|wash\p{L}*|toilets?|flush|taps?|dark|candles?|fridge|freezer|cook\p{L}*|bottles?|bottled|pressure|trickle|cloudy|brown|drink\p{L}*|boil\p{L}*|baby|newborn|elderly|copd|oxygen|dialysis|nothing in (?:flat|number|our)|street|road|our (?:side|end|block|building|flat)|whole (?:street|town|block|tower|building|estate)|neighbours?|flat \d+|number \d+|back on|heaters?|degrees|duvets?|floor|school shut`,
    hits: ['radiators stone cold', 'number 9 has a trickle', 'the baby has no bath'],
    misses: ['your ticket machine'],
  },
  {
    id: 'all is lost',
    about: rx`delet\p{L}*|rolled back|lost|wiped|disappear\p{L}*|vanish\p{L}*|progress|points|items|notes|marked|results|grades`,
    follows: rx`
      gone|years of|nights? of|whole (?:thesis|library|collection|guild|year|set)|back ?ups?|empty|zero|\d+ (?:notebooks|points|items)|wiped|restore\p{L}*|recover\p{L}*|get (?:it|them|mine|everything) back|bring (?:it|them) back|synced?|update|version|open(?:ed)? (?:it|the app)|reinstall\p{L}*|photos of|progress|level|start (?:again|over)|redo|again|grade|uni\p{L}*|place|predicted|resit|appeal|remark\p{L}*|saved?|saving`,
    hits: ['six years of my writing gone', 'can you bring it back'],
    misses: ['the coffee was cold'],
  },
  {
    id: 'they are ashamed of us',
    about: rx`advert|ad|campaign|remarks?|podcast|racis\p{L}*|sexis\p{L}*|apolog\p{L}*|director|ceo|founder|tweet|said|offen\p{L}*|claims?|rumou?r|video|fur|hoax|hurt people`,
    follows: rx`
      boycott\p{L}*|ashamed|shame|apolog\p{L}*|sorry|statement|resign\p{L}*|sacked|fired|gone|step(?:ping|ped)? (?:back|down)|lost (?:a|my|me as a) (?:customer|custom)|not (?:any ?more|in my house)|never (?:buying|again|touching)|last time|binned|deleted?|values|tone deaf|agency|approved|signed (?:it|this) off|in that room|how did (?:nobody|no one|this|anyone)|disgust\p{L}*|offensive|my (?:girl|daughter|son|kids?) asked|watch(?:ed|ing)|saw (?:it|that|the)|seen (?:it|that|the)|shared? it|is (?:it|this|that) (?:true|real|so|fake)|prove|proof|reports?|labs?|believe`,
    hits: ['how did nobody in that room say stop', 'boycott. done', 'lost a customer'],
    misses: ['which bus do i take'],
  },
];
