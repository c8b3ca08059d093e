/** What people write while something is wrong, whatever the trade. Patterns are matched against the plain line of a post (see `plainText`), as are the examples. */
export const SIGNALS = [
  'trouble',
  'news',
  'sharing',
  'loss',
  'remedy',
  'reach',
  'doubt',
  'role',
  'scorn',
  'howTo',
  'delight',
  'otherUse',
] as const;
export type Signal = (typeof SIGNALS)[number];

export interface SignalRow {
  signal: Signal;
  pattern: RegExp;
  hits: readonly string[];
  misses: readonly string[];
}

const rx = (parts: TemplateStringsArray, ...values: string[]) => {
  const source = String.raw(parts, ...values).replace(/\s*\n\s*/g, '');
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${source})(?![\p{L}\p{N}])`, 'gu');
};
const NOT = String.raw`(?:not|isnt|wasnt|arent|werent|hasnt|havent|hadnt|wont|doesnt|dont|didnt|cant|couldnt|cannot|never|unable to|no longer|nothing|nobody|refus\w+ to|stopped|wouldnt)`;
const SOME = String.raw`(?:[\p{L}\p{N}]+ ){0,3}?`;
const THING = String.raw`(?:it|this|that|they|these|those|things?|everything|[\p{L}]+s?)`;

export const SIGNAL_ROWS: readonly SignalRow[] = [
  {
    // Something fails, is gone, or does not take place.
    signal: 'trouble',
    pattern: rx`
      ${NOT} ${SOME}(?:work\w*|load\w*|open\w*|show\w*|start\w*|go through|gone through|going through|let(?:ting)? (?:me|us)|get (?:in|into|on|through|past)|connect\w*|pay|hold\w*|run\w*|respond\w*|arriv\w*|appear\w*|turn\w* (?:up|on)|happen\w*|available|access|use|see)|
      (?:is|are|was|were|been|gone|went|goes|still|be|keeps? going|all|s) (?:down|off|dead|out|offline|broken|gone|empty|blank|missing|cancelled|closed|shut|stuck|frozen|wrong|wiped|zero|0|faulty|unavailable|affected|locked|suspended)|
      fail(?:s|ed|ing|ure)?|decline[ds]?|refuse[ds]|reject(?:s|ed|ing)?|crash\w*|error\w*|outage|timed? out|froze|frozen|spinn\w+|glitch\w*|bounced|broke|broken|fault\w*|defect\w*|recall\w*|slip(?:s|ped|ping)|snapp\w+|overheat\w*|leak\w*|
      cancel(?:led|ed|ling|lation)s?|called off|postponed|(?:turned|sent) (?:away|home|back)|no (?:email|text|warning|notice|answer|reply|announcements?|signal|service|show)|disappear\w*|vanish\w*|wiped|missing|all gone|went wrong|something wrong|playing up|
      (?:says|say|saying|said|showing|shows|shown|went to|down to|is|at|has) (?:zero|0|nothing|none|nil|there (?:was|is|were) (?:nothing|none))|(?:had|have|got|left with) (?:nothing|none|no [\p{L}]+)|stranded|stuck|locked out|logged out|kicked out`,
    hits: ['the app wont load', 'it is down', 'declined twice', 'all my vouchers disappeared', 'it was called off'],
    misses: ['sit down with a coffee', 'what time do you open'],
  },
  {
    // Asks how it stands or when it will be over, without saying what.
    signal: 'news',
    pattern: rx`
      any (?:more )?(?:update|news|eta|idea|info|information|word|progress|joy|luck)s?(?! (?:on|about|from|for|of) (?:my|the) (?:complaint|refund|application|order|ticket|case|claim)(?![\p{L}]))|eta|still (?:no(?:thing|pe)|waiting|down|off|out|broken|not|the same|happening|going on|no (?:news|word|update))|
      when (?:will|is|are|can|do|does|would|might) ${SOME}(?:be )?(?:back|fixed|sorted|working|over|ready|reopen\w*|open again|get|know|hear|resume|return|normal)|how (?:much )?long(?:er)? (?:will|until|till|before|is it going|is this going|does|do|for)|how long(?= \.| \?|$)|
      (?:is|are|was|has|have) ${THING} (?:back|fixed|sorted|working|over|on|still on|still off|going ahead|resolved|up|running|getting (?:sorted|fixed|better))(?: yet| again| now| up| or not)*(?= \?|$| \.| or| before| for| by)|(?:fixed|sorted|back|better|working) yet|
      what(?:s| is| the (?:hell|heck) is)(?: actually)? (?:going on|happening|up|the (?:plan|latest|situation|story|problem|issue|hold up))|whats up with|keep (?:us|me) (?:posted|updated)|update (?:us|please)|(?:heard|told|hear|tell us|told us) (?:nothing|absolutely nothing)|
      (?:will|does|do|is) (?:it|this|that|they|mine) (?:come|go|be|get) ${SOME}(?:back|ahead|fixed|sorted|on)|(?:nothing|nobody|no one) (?:yet|back|still|new|has (?:been in touch|told|called|replied))|waiting (?:for|to hear)|what about|so is it|communicat\w+|radio silence|hello \?|anything \?|well \?`,
    hits: ['any update ?', 'when will it be back', 'still nothing ?', 'is it fixed yet ?', 'whats going on'],
    misses: ['any update on my complaint from may', 'when is the sale'],
  },
  {
    signal: 'sharing',
    pattern: rx`
      same (?:here|thing here|issue|problem|for (?:me|us)|boat|as (?:me|everyone|above)|story)|(?:me|us|mine|ours|my\p{L}* \p{L}+|our \p{L}+) (?:too|as well|also)|(?:mine|ours) is (?:doing it|the same|gone|off|too)|(?:ours|mine) (?:too|also|as well)|
      any ?(?:one|body) else\w*|(?:every|any) ?(?:one|body)s?(?= \?|$| affected| having| s| is)|is it (?:just|only) (?:me|us|mine)|just me|is it me|not just (?:me|you|us)|other (?:people|customers|folk)|loads of (?:us|people)|(?:half|whole) (?:the )?(?:town|street|village|country|family|office)|thousands of|people (?:are )?saying|seeing (?:people|loads|others)`,
    hits: ['same here', 'mine too', 'is it just me', 'anyone else having this'],
    misses: ['you said the same to me twice', 'nice for everyone who came'],
  },
  {
    // What it has done to somebody.
    signal: 'loss',
    pattern: rx`
      had to (?:leave|walk|pay|cancel|turn|borrow|abandon|throw|go (?:home|without|back)|miss|put)|left (?:(?:my|the|our) \p{L}+ |me |us |standing |stranded |with )|turned up|(?:stood|standing|stuck|waiting|sat|sitting) (?:at|in|on|outside|like|here|there)|mortified|embarrass\p{L}*|humiliat\p{L}*|gutted|devastated|heartbroken|terrif\p{L}*|scared|frightened|panick?\p{L}*|in tears|crying|ruined|
      nightmare|missed (?:my|our|the)|cant (?:afford|pay|eat|work|feed|get home)|(?:travelled|drove|come|came|flew) (?:all the way |from|\d+|two|three|four|hours)|wasted|only found out|found out (?:at|when|from|off|through)|(?:no ?(?:one|body)|nothing|never) (?:has )?(?:told|said|warned|informed|contacted)|(?:wasnt|werent|never|not) told|saving (?:up |for|them|those)|been saving|out of pocket|lost (?:a |my |our )?(?:day|money|wages|hours)|raging|fuming|livid|sobb(?:ed|ing)|wept|in (?:tears|floods|bits)|humiliating|gobsmacked|feel sick|on a drip|kept (?:him|her|my \p{L}+) in|let (?:her|him|my \p{L}+|the kids) down|took (?:the|my|our) (?:payment|money)|zilch|in the dark|(?:minus|down to) (?:\d+|nothing)|at a standstill|on the floor|could(?: have|ve) (?:killed|died)|without a word|not a word|rung? (?:and|the)|on the belt|food money|annual leave`,
    hits: ['had to leave my bags at the desk', 'gutted', 'i only found out at the gate', 'nobody told us'],
    misses: ['left a tip', 'stood the test of time'],
  },
  {
    signal: 'remedy',
    pattern: rx`
      (?:get|want|need|give|have|getting|expect|due) ${SOME}(?:money|cash|refund\w*|deposit|points|tickets?|it|them) back|money back|refund\p{L}*(?! (?:for the|on the|policy))|reimburs\p{L}*|compensat\p{L}*|who (?:pays|is paying|covers)|(?:cover|pay for|pay back) (?:that|this|it|my|our|the)|(?:swap|switch|exchange|change|move|rebook|rearrange|transfer) (?:to|for|it|them|my|our|instead)|replacements?|
      (?:come|coming|come back|be put) back(?= \?|$| on| or)|repair\p{L}*|still (?:count|valid|get|go|use|have (?:the|my))|voucher\p{L}* instead|credit(?:ed)? (?:me|us|back)|make (?:it|this) right`,
    hits: ['when do i get my money back', 'can we swap to sunday', 'who pays for the hotel', 'will it still count'],
    misses: ['i will be back', 'change the channel'],
  },
  {
    // Whether it reaches them.
    signal: 'reach',
    pattern: rx`
      (?:am|are|is|was|were) (?:i|we|you|mine|ours|my|our|it|this|that|they|the|those|these|\p{L}+s) ${SOME}(?:affected|covered|included|one of (?:them|those|these)|part of|safe|ok to|okay|due|going ahead|still (?:on|going|happening|valid|running)|(?:off|cancelled|closed|in it|on it) (?:as well|too))|does (?:this|it|that) (?:affect|apply|include|cover|mean|concern)|(?:do|should|must|can|shall) (?:i|we) (?:need|have|be|do|still|stop|wait|keep|throw|tell|worry|cancel|spend|get|go|take|stand|travel|set off|come|change|call|use|bin|use it)|
      should (?:i|we)|what (?:do|should|can|are|am) (?:i|we) (?:do|doing|supposed|meant|to do)|supposed to (?:do|use|put|be|get|pay|wait)|now what|will (?:my|our|mine|ours|it|this|the|they|i|we|people|everyone|you) ${SOME}(?:work|be|go ahead|still|have|count|come|get|happen|arrive|run|cover|lose|put)|how (?:do|can|would) (?:i|we|people) (?:know|check|tell|find out|see if|claim|get (?:home|rid|(?:a|my|our|the) (?:refund|replacement|new one|money|cash|deposit|things|stuff|order|tickets?|parcel|data|points|account|home)))|
      is (?:my|our) \p{L}+ (?:safe|ok|affected|at risk|included)|is (?:it|this|that) (?:safe|only|just|still|the (?:recall|outage|fault|problem|reason)|because)|is it ${SOME}or (?:you|me|us)|(?:safe|ok|okay) to (?:use|eat|drink|travel|log|order|wear|drive|carry)|(?:be|bit|getting|really) worried|worried (?:about|now|sick)|i(?:ts| is) one of (?:them|those)|go(?:ing)? ahead|on or (?:not|off)|as well(?= \?)|off too|does (?:the|my|our|that|it) (?:\p{L}+ ){0,3}(?:come back|count|go through|get|cover|hit|need telling)|do (?:foot|we|they|the) (?:\p{L}+ )?(?:get on|still|lose|count)|when (?:do|will) (?:i|we|you) (?:see|hear|decide|know)|is it automatic|have to fill|will (?:you|they) (?:take|decide|still|make|pay)|am i (?:in|on|one|meant|entitled|ok)|are we (?:in|on|ok|open)|is mine|what am i looking for|how (?:am|are) (?:i|we) (?:to|supposed|meant)|was it yours|was (?:my|mine|our)|thats it isnt it`,
    hits: ['is mine affected', 'should i be worried', 'what are we supposed to do', 'does this affect tomorrow'],
    misses: ['will call you', 'is it vegan'],
  },
  {
    // Asks whether what is being said is so.
    signal: 'doubt',
    pattern: rx`
      (?:is|are) (?:it|this|that|these|they|the (?:story|rumou?rs?|claims?|stories|video|list|post)) ${SOME}(?:true|real|right|correct|fake|so)|(?:please )?(?:say|tell me) (?:its|it is|this is|thats|that is|it) (?:not|isnt) ?(?:true|so|real)?|any truth|(?:real|true) or (?:fake|not|false)|is (?:that|this|it) (?:true|real|right|fake)|apparently|rumou?r\p{L}*|hoax|fake|made up|misinformation|fake news|allegedly|supposedly|(?:heard|read|saw|seen|seeing|told|reading|hearing) ${SOME}(?:that|you|youre|are|about|is|was|a (?:list|video|post|thing|story))|people (?:are )?say\p{L}*|(?:can|will|could|do) you (?:confirm|deny|comment)|so sad to (?:hear|see|read)|sad to hear|end of an era|(?:check|look it up) before you share|going round|on (?:facebook|tiktok|whatsapp|insta|twitter)|off facebook`,
    hits: ['is it true ?', 'heard you are leaving', 'any truth in this', 'can you confirm'],
    misses: ['true to size', 'real leather'],
  },
  {
    // Press, partners, staff, helpers: they seldom write of anything else while an incident is open.
    signal: 'role',
    pattern: rx`
      (?:news|press|arts|business|consumer|money|health|sports?|travel|city|fact ?check|picture) ?(?:desk|team|reporter|editor|correspondent|programme|programs?)|newsroom|reporter|journalist|producer (?:at|for|with)|on deadline|deadline|(?:for|get|give|make|seek\p{L}*) (?:a |us a )?(?:comment|statement|quote)|comment on|will you comment|speak to (?:somebody|someone|anyone|a spokes\p{L}*)|spokes(?:person|man|woman)|how many (?:customers|people|homes|members|accounts|passengers|patients|families|units|orders|tickets)|press (?:team|office|contact)|
      (?:front of house|checkout staff|staff member|receptionist|driver|cashier|nurse|usher|barista|shop floor|call centre|engineer|conductor|till staff|box office|warehouse) (?:here|speaking)|i(?:m| am) (?:on|in) your \p{L}+|i work (?:for|in|at|on)|work (?:in|at|for) (?:one of )?(?:your|the)|head office|your own staff|being shouted at|shout(?:ed|ing)? at (?:us|staff)|(?:be nice|be kind|dont (?:take it out|shout|blame))|do we still have jobs|
      we (?:stock|supply|resell|sell|wholesale|distribute|deliver for|drive|bring|host|run)|our (?:coach|firm|shops?|two shops|customers|pallets|offices|trade)|(?:coach|taxi|bus|travel) firm|take it off (?:the )?(?:floor|shelf|shelves|sale)|
      (?:they|theyre|theyve|theyll) (?:are |have |will |all )?(?:know (?:about it)?|on it|said|posted|post|say|refund\p{L}*|rang|called|sending|sent|sorted|working on it|looking into)|it says on (?:the|their)|says on the (?:site|page|website)|on their (?:page|site|website)|dont panic|no need to (?:panic|ring|worry|call)|(?:you )?dont need to (?:ring|call|worry|do)|btw|fwiw|for (?:those|anyone) (?:asking|worried|wondering|affected)|folks|neighbours|before you share|(?:letting agents?|care agency|haulier|venue manager|broker|distributor|wholesaler|caterer|pharmacist|florist|packer|marker|porter|deckhand|coach operator|independent \p{L}+)(?= \.| here| with|$)|who (?:credits|do i call|collects)|(?:we|i) (?:cater|white label|expense|stock|resell|supply)|(?:packing hall|print room|night shift|shop floor|key worker|support agent|call centre|box office|warehouse|gateline) ?(?:staff|lass|lad|here|is)?(?= \.|$| here| we| found)|(?:we|i) flagged|were (?:filling|tying|packing) (?:by|as|them)|on the tills|i (?:pack|make|drive|pick) (?:these|them|those|for)|go easy|be patient with us|dont shout|(?:quick|any) comment|for comment|press (?:officer|desk)|(?:weekly|daily|echo|bulletin|podcast|ledger|gazette|courier news|correspondent)(?= \.| here| is|$)`,
    hits: ['consumer reporter at the courier', 'usher here', 'we stock your chairs', 'dont panic theyre on it'],
    misses: ['i work from home', 'our chair is lovely'],
  },
  {
    signal: 'scorn',
    pattern: rx`
      worst \p{L}+ (?:in|on|ever|i)|(?:couldnt|cant|can not|could not) (?:run|organise|manage|find|connect|even|be trusted|do)|amateurs?|crooks?|thie(?:f|ves)|clowns?|losers?|muppets?|idiots?|morons?|freaks?|pathetic|criminals|scum|parasites|monkeys|go bust|useless|joke of a|what a joke|absolute joke|shambles|shame(?:ful)? on|disgrace\p{L}*|shocking|appalling|greedy|pigs|junk|dump|rubbish company|never (?:trust|again)|(?:shut|close) (?:the|it|them) (?:\p{L}+ )?(?:down|lot|dump|place|for good)|
      (?:a|an) \p{L}+s one job|chefs kiss|you couldnt (?:write|make) it|art(?= \.|$)|thanks a (?:bunch|lot)|well done|bravo|nice one|great job|take a bow|cheers for nothing|sort (?:it|yourselves?|this) out|do better|killers|poisoners|arsonists|robbers|robbing|gits|scammers|touts|liars|cowards|couldnt (?:float|post|boil|run|organise) (?:a|an)|had one job(?! offer)|(?:you|they|\p{L}+) (?:dont|doesnt|couldnt) care(?! home)|filthy (?:pigs|lot|liars)|legalised|enjoy your|you couldnt make it up|how is this (?:legal|allowed)|not good enough|get your act together`,
    hits: ['absolute clowns', 'worst shop in town', 'sort it out'],
    misses: ['one job offer', 'the best shop'],
  },
  {
    // Wants to know how something works, not what has happened to it.
    signal: 'howTo',
    pattern: rx`
      how (?:do|can|would|does) (?:i|we|you|one|it) (?:order|add|change|fold|set|get to|apply|join|book|buy|clean|wash|sign up|register|open|use|pay|send|make|move|activate|update|find|contact|earn|redeem|collect)|
      (?:can|could|may) (?:i|we|you) (?:use|bring|add|buy|collect|take|order|pay|book|have|send|get a|pick|eat|wear|wash|put|sit|park|be|please (?:tell|send|take|remove))|do you (?:take|do|have|sell|cover|deliver|offer|accept|make|ship|open|stock|still (?:sell|do|make))|where (?:can|do|is|are) (?:i|we|you|the|your) (?:buy|find|get|park|nearest|shop|store)?|
      what(?:s| is| are) (?:the|your) (?:opening|limit|contactless|colou?rs?|size|price|cost|difference|interest|minimum|maximum|best|address|hours|dress)|what (?:time|colou?rs?|size|sizes|do i get|are your (?:opening|hours))|when (?:does|do|is|are) (?:the|your) (?:\p{L}+ ){0,2}(?:season|sale|collection|doors?|tickets?|shop|store|new|next|interval)|how (?:much (?:is|are|does|do|for)|big|heavy|wide|tall|old|many (?:calories|seats|can|devices|do i)|long (?:is|are|does) the)|
      is there (?:a|an|any)|are there (?:any )?(?!buses|trains)|does (?:the|your|it) ${SOME}(?:fit|come (?:in|with)|have|take|include (?:a|batteries)|work with|go with)|why (?:dont|do|is|are|cant) (?:i|we|you|the) ${SOME}(?:get|points on|sell|stock|make|so expensive|charge)|(?:open|opening) (?:on|hours|times)|(?:is|are) (?:the|your) ${SOME}(?:open|gluten|vegan|washable|dishwasher|machine)|am i charged|do i need a|what age|how (?:early|long (?:do you|is free|can i keep)|many people)|does (?:it|this) (?:include|work on|come|fit|have)|are (?:\p{L}+ ){1,3}(?:open|the same)|do (?:kids|children|under \p{L}+|dogs) (?:need|go|pay)|want a quote|have you got (?:a|any) (?:place|spaces?|vacanc\p{L}*)|how do i (?:get|request) (?:a|my own|copies)|who do i send|how much should i|what (?:temperature|factor|grade)|can i (?:give|pay|overpay|add|leave)|what are (?:your|the) (?:term|dates|fees|hours|terms)|is (?:it|this) (?:reef|gluten|vegan|vegetarian|halal|kosher|organic|washable|waterproof|cruelty|dairy|recyclable|suitable)`,
    hits: ['how do i order a spare part ?', 'do you do gift wrap', 'what time do you open', 'is there a lift'],
    misses: ['how do i get home', 'can you fix it'],
  },
  {
    signal: 'delight',
    pattern: rx`
      love[ds]?|lovely|gorgeous|beautiful\p{L}*|magnificent|brilliant\p{L}*|fantastic|amazing|excellent|wonderful\p{L}*|superb|stunning|best \p{L}+|a gem|a dream|delicious|perfect\p{L}*|made my|thank(?:s| you)(?! a (?:bunch|lot))|sweet thing|glad|so good|great (?:service|show|staff|day|job)|well done|happy|favou?rite|impressed|in style|buzzing|bravo|legends?|chuffed|obsessed|angels|shout ?out|hats off|couldnt fault|over the moon|a star(?= \.|$)|\. star(?= \.|$)|what a (?:star|gent|view|night|treat)|humming|sorted (?:\p{L}+ ){1,6}in (?:one go|minutes|seconds|no time)`,
    hits: ['what a lovely shop', 'made my year'],
    misses: ['i would have a question'],
  },
  {
    // The words of a matter put to another use.
    signal: 'otherUse',
    pattern: rx`
      (?:my|his|her|their|our) (?:whole )?(?:life|week|day|year|brain|heart|mood|toddler|cat|dog|boss|landlord|ex|diet|soul|social life|motivation|feelings|diary|waistline)(?! (?:is (?:in|at|on)|was))|figur\p{L}* of speech|(?:last|trump|wild|report|birthday|christmas|greeting|playing) cards?|steal the show|show off|shows? (?:that|why)|take my money|
      me (?:[\p{L}]+ ){0,4}(?:trying|when|without|after|before|one)|(?:^|\. )me(?= \.| [\p{L}]+ \.)|my \p{L}+ when|(?:^|\. )my \p{L}+(?: \p{L}+)?(?= \. (?:\d|\p{L}))|whos? (?:up|in) for|at the (?:finish|end of the) (?:line|day)`,
    hits: ['my whole week is a closed shop', 'birthday card'],
    misses: ['my card was declined'],
  },
];

/** Faults of other kinds that people write of at any time. A row speaks for another matter unless the sheet or the template is about the same. */
export interface MatterRow {
  id: string;
  pattern: RegExp;
  hits: readonly string[];
  misses: readonly string[];
}

export const OTHER_MATTERS: readonly MatterRow[] = [
  {
    id: 'delivery',
    pattern: rx`(?:order|parcel|package|delivery|courier) ${SOME}(?:come|came|coming|arrived|late|lost|missing|not|hasnt|in the rain|says)|was missing|missing (?:the|from|an? item)|wrong (?:item|size|colou?r|order|one)|sent me the wrong|left (?:it|the parcel) (?:in|at|with)`,
    hits: ['my order of mugs has not come', 'sent me the wrong size'],
    misses: ['in order to pay'],
  },
  {
    id: 'quality',
    pattern: rx`mould\p{L}*|faded|fading|squeak\p{L}*|wobbl\p{L}*|stain\p{L}*|scratch\p{L}*|dent\p{L}*|torn|rip(?:ped)?|chipped|stale|undercooked|cold food|tast(?:es?|ed) (?:off|awful|funny)|spring (?:coming|poking)|worn|curdled|smell(?:s|ed)|soggy|cracked|damaged|out of date|filthy|dirty|uncomfortable|shrunk|bobbl\p{L}*|too (?:loud|small|big|salty|sweet)`,
    hits: ['the lining is torn'],
    misses: ['it will not load'],
  },
  {
    id: 'place',
    pattern: rx`toilets?|ladies|gents|car park|parking|escalator|wifi|queue(?:d|ing|s)?|bar (?:ran|was|is)|ran out of|swallowed|ate my card|self (?:service|checkouts?)|trolley wheel|air con\p{L}*|heating|chairs?|music|the lift|door (?:of|wont)|ticket machine|turned away on a`,
    hits: ['the toilets were locked', 'the bar ran out of ice'],
    misses: ['the page is blank'],
  },
  {
    id: 'people',
    pattern: rx`rude|horrible to|so (?:rude|grumpy)|attitude|ignored (?:me|us)|manager was|shouted at me|unhelpful|unprofessional|on hold|kept me waiting`,
    hits: ['the man at the desk was so rude'],
    misses: ['we are being shouted at by customers'],
  },
  {
    id: 'price',
    pattern: rx`(?:booking|admin|service|delivery) fees?|daylight robbery|gone up|price (?:on|of|rise|went|hike|increase)|too expensive|overpriced|so expensive|rip off|discount code|price match|(?:doubled|tripled) (?:since|in)|fees? (?:up|were|are|on|is)|(?:up|by) \d+ (?:percent|per cent)|(?:its|for) £?\d+ now|(?:bottle|bag|pack|box|bar)s? (?:is |are |has |have )?(?:smaller|shrunk)|how does anyone afford|\d+p for|quoted \d+|shrunk again`,
    hits: ['a booking fee of 4 pounds is daylight robbery'],
    misses: ['who pays for this'],
  },
  {
    id: 'contract',
    pattern: rx`mortgage|loan|insurance|subscription|membership|cancelled my (?:own )?\p{L}+|(?:i|to|want to|i want to) cancel(?:led)? (?:my|the|it)|close my account|unsubscrib\p{L}*|mailing list|brochure|catalogue|newsletter|off your list|marketing|paper bill|overdraft|pin number|change (?:my|the) (?:address|name|date)|date of birth|spam`,
    hits: ['please take me off your mailing list', 'my mortgage application'],
    misses: ['the show was cancelled'],
  },
  {
    id: 'lost or stolen',
    pattern: rx`(?:i|we) (?:lost|left|dropped|forgot) (?:a|my|our|the) (?:\p{L}+ ){0,2}(?:scarf|bag|rucksack|phone|purse|wallet|card|coat|hat|umbrella|glasses|glove|jacket|keys?|toy)|lost (?:a|my) (?:\p{L}+ )?(?:scarf|bag|rucksack|phone|purse|wallet|card|coat|hat|umbrella|glasses|glove|jacket|keys?)|lost property|used my card in|never been there|fraud\p{L}*|stolen|scam|not me who|replacement card|new card`,
    hits: ['lost a scarf in row f', 'someone has used my card in peru'],
    misses: ['we lost all our savings'],
  },
  {
    id: 'app',
    pattern: rx`(?:app|website|site|page|seat map|shop finder) ${SOME}(?:logs?|keeps? asking|wants me|asks?|slow|confusing|crashes|update)|takes ages|location|notifications?|pop ?ups?|dark mode`,
    hits: ['the app keeps asking for my location'],
    misses: ['my card fails'],
  },
  {
    id: 'case',
    pattern: rx`(?:my|the) (?:complaint|application|claim|appeal|case)(?! (?:is|was) (?:down|off))|ref \p{L}*|reference|returned on|returned in|refund for the|the branch (?:in|on) \p{L}+ closed|local branch`,
    hits: ['any news on my complaint from may'],
    misses: ['we complain'],
  },
];
