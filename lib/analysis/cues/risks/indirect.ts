import type { Cue } from '../../cue';
import { CHILD, KIN, rx, STAFF, YOUR } from '../pattern';
import { HAZARD } from './hazard';

const DESPAIR: Cue['says'] = ['flag:self_harm', 'intent:distress', 'emotion:despair'];
const MENACE: Cue['says'] = ['flag:threat', 'intent:threat', 'emotion:anger'];
/** Grave things said without their words: what somebody has prepared, where somebody will wait, what came loose near a child. */
export const INDIRECT_CUES: readonly Cue[] = [
  {
    id: 'self-harm.absence',
    pattern: rx`\b(?:(?:won'?t|wont|will not|not going to|not gonna|might not|may not|don'?t (?:think|expect|plan on)(?: i'?ll)?|dont|doesn'?t|not) (?:\w+ )?(?:be (?:anyone|anybody|a me|around|here|alive|there when|there to see)|see(?:ing)? (?:christmas|june|july|august|summer|spring|winter|autumn|the (?:end|year|morning|week|weekend|summer)|(?:my|another|next) (?:birthday|year|week|day)|next|it out)|make it (?:to|through|past) (?:the (?:night|week|weekend|year)|christmas|tomorrow|tonight|morning|my))|(?:find|found) (?:\w+ )?(?:nobody|no ?one|my body|me (?:dead|gone|in the|hanging)|(?:any)?one here alive)|nobody (?:left )?(?:here )?to (?:pay|read|chase|answer|bill)|without me in the picture|(?:with|w\/?) ?me (?:gone|dead|out of (?:the|their) way)|(?:just|all) gone\.?$|delete me\b|(?:i'?d|id|i would) rather be with (?:him|her|them)\b|join(?:ing)? (?:him|her) (?:soon|tonight|up there|in heaven)|be with (?:my )?(?:${KIN}) (?:again|soon)|checking out (?:for good|of life|early)|(?:nearly|almost) did it (?:yesterday|last|tonight|again|today|this)|finish(?:ed|ing)? (?:myself|it all|me\b)|save your stamp)`,
    guard:
      /\b(?:(?:shop|store|sale|stock|app|offer|order|parcel|delivery|refund|driver|it|package|you|they|plane|team|show|battery|phone|boots?) (?:\w+ )?(?:won'?t|will not|might not|may not) (?:be|make|see|last)|won'?t be (?:around|here|there) (?:to (?:sign|collect|receive|take|accept)|for (?:the|my) delivery|until|till|when (?:it|the parcel)|between)|on holiday|away|at work|(?:delete me|take me) (?:from|off)|finished me off (?:nicely|laughing)|hold your breath)/i,
    says: DESPAIR,
    hits: [
      "there won't be anyone here to pay it by then",
      "they won't find anyone here alive",
      'I would rather be with him',
      "she said she won't see christmas",
      'my mate says he is checking out for good',
      'all happier with me gone',
    ],
    misses: ["I won't be here to sign for it", "my order won't be here by Friday", 'delete me from your list'],
  },
  {
    id: 'self-harm.preparing',
    pattern: rx`\b(?:(?:i'?ve|i have|have|just|already|been|i) (?:written|wrote|writing|writen|left) (?:\w+ ){0,2}?(?:letters?|notes?)\b(?=(?:[^.!?]{0,30}(?:kids|family|children|wife|husband|mum|mam|mom|dad|girls|boys|them|goodbye))|[.,!?]|$)|made (?:my|all my|the) (?:arrangements|peace)|(?:sort(?:ed|ing)|put(?:ting)?|got|getting) my affairs|given (?:away )?(?:my|the) (?:things|stuff|dog|cat|clothes) away|(?:say|said|saying) (?:my )?good ?bye to (?:the|my|his|her) (?:dog|cat|kids|children|family|mum|house)|forgive me\b|(?:hope|pray) (?:my )?(?:\w+ )?(?:wife|husband|kids|children|family|mum|god) (?:will )?(?:can )?forgives? me|sorry,? (?:mum|mam|mom|dad|kids|everyone|to my (?:kids|family|mum|wife|husband|girls|boys))|tell my (?:\w+ )?(?:${CHILD}|${KIN}) (?:their|his|her|that|i|daddy|mummy|dad|mum)\b|(?:on|at|near|by|over) the (?:bridge|railing|ledge|edge|cliff|tracks?|roof|multi ?storey)|(?:too )?near the edge|swallow\w* (?:\w+ ){0,4}(?:pills|tablets|prescription|meds|bottle|packet|box)|(?:get|claim|cash|collect|have) the (?:life )?insurance (?:and|money|payout|then)|behind the yellow line|(?:the )?blade|scars on my (?:arms?|wrists?|legs?|thighs?)|leave my (?:family|kids|wife|husband|children|mum) alone (?:after|when)|don'?t (?:blame|chase|bother|go after) (?:my )?(?:family|kids|wife|husband|mum|them) (?:after|when|for))`,
    guard:
      /\b(?:note (?:saying|from|through|on|in|at)|left (?:a )?(?:note|card) (?:saying|through|on|to say)|driver|courier|(?:bridge|cliff|tracks?|edge|roof|ledge) (?:street|road|branch|store|shop|hotel|cafe|inn|view|end)|by the bridge|on the tracks? (?:ahead|at|near|outside|between|causing)|train|signal|leaves on|the edge of (?:the|my) (?:table|seat|bed|screen|blade)|razor|blade (?:flew|came|snapped|broke|fell|is|was|runner|for)|(?:mower|blender|razor|fan|knife|turbine|saw|wiper) blade|spare blade|sharp|new blade|letters? (?:to|from) (?:you|the council)\b|sorry,? (?:everyone|dad|mum),? (?:but|wrong|ignore))\b/i,
    says: DESPAIR,
    hits: [
      "I've written letters to the kids",
      'I have made my arrangements',
      'been sat on the bridge since your letter',
      'he said goodbye to the dog last night',
      'thats it im done with everything, sorry mum',
      'swallowed whats left of the prescription, im on my own',
    ],
    misses: ['the driver left a note through the door', 'the train stopped on the bridge', 'I bought it by the bridge'],
  },
  {
    id: 'self-harm.exhausted',
    pattern: rx`\b(?:tired of (?:being here|waking up|fighting|trying|it all|everything|pretending)|(?:i'?m|i am|am|so) (?:very |so |just |really )?(?:tired|done|finished|broken|ashamed)[.,]? (?:very tired|so tired|done with (?:everything|it all|this life|the world)|to be alive|of everything)|(?:i'?m|im|i am) (?:so )?done with (?:everything|it all|this life|this world)|ashamed to be alive|(?:don'?t|dont|do not|no) (?:want|wan) to (?:continue|carry on|keep on|get up (?:again|tomorrow|any ?more)|be (?:me|alive)|try any ?more)|i no wan (?:dey|live|continue)|(?:can'?t|cannot|cant|don'?t|dont|not) (?:\w+ )?see (?:any|a|the) (?:way out|other side|way through|future|end to (?:this|it)|other way|tomorrow|light)|nothing left (?:for me|to (?:lose|live|give|fight)|inside|since|in me)|(?:there'?s|there is) nothing left\b(?! (?:in stock|on|to (?:buy|choose|order|eat|watch)|at))|not (?:feel(?:ing)? )?safe (?:with|from|around|by) (?:my|them|him|her)sel(?:f|ves)|(?:not|don'?t|doesn'?t|isn'?t|can'?t|hasn'?t|haven'?t) (?:eat(?:ing|en)?|sle(?:ep(?:ing)?|pt))[.,]? (?:\w+ )?(?:i |i'?m |is |am |isn'?t |don'?t |doesn'?t |can'?t |not )*(?:sle(?:ep(?:ing)?|pt)|eat(?:ing|en)?)|stopped eating|feel like (?:i'?m )?drowning|tipped me over|(?:pushed|pushing|driven|driving|drove|sent) (?:me|him|her) (?:over the edge|to the (?:edge|brink)|to (?:it|this|suicide))|you (?:people |lot |have |'ve )*(?:finished|killed|destroyed|broken) me\b|wants? to end it\b|(?:think\w*|thought|thinkin|been thinking) (?:about |of |bout )?(?:doing|doin|do) (?:something|somethin|somthin|smth|sumthin) (?:stupid|silly|bad)|do(?:in|ing)? (?:somthin|sumthin|smth|somethin) (?:stupid|silly)|want to (?:just )?sleep and (?:not|never)|not have to (?:get|wake) up (?:to|again|tomorrow)|only option left is|what (?:life|this) is (?:even )?for any ?more)\b`,
    guard:
      /\b(?:tired of trying (?:to|your|the|different|on)|tired of fighting (?:with )?(?:your|the|for)|tired of everything (?:being|going|costing)|(?:drowning in (?:emails|boxes|packaging|paperwork|sauce|leaflets))|done with (?:everything|it all) (?:oakline|you|your|from)|want to carry on (?:with|using|bag)|don'?t want to continue (?:with (?:the|my|your)|my (?:subscription|plan|membership|order)|paying|the (?:plan|subscription|service|contract|course))|nothing left to (?:buy|order|watch|eat|choose)|see (?:any|a) way (?:out|through) (?:of|to) (?:the|this|my) (?:plan|contract|subscription|page|menu)|see the (?:end|other side) of (?:the|this) queue|killed me with)\b/i,
    says: DESPAIR,
    hits: [
      'tired of being here tbh',
      "I don't eat, I don't sleep",
      "I can't see the other side of this one",
      'been thinkin bout doin somthin stupid',
      'you people have finished me',
      'I just want to sleep and not have to get up to this',
    ],
    misses: [
      "I don't want to continue my subscription",
      'tired of trying to log in',
      "can't see a way out of this contract",
    ],
  },
  {
    id: 'threat.waiting',
    pattern: rx`\b(?:(?:i'?ll|i will|ill|we'?ll|i'?m|gonna|going to|i)(?: be)? (?:wait(?:ing)?|outside|parked|sat|stood|there)\b[^.!?]{0,40}\b(?:staff (?:entrance|door|car ?park)|(?:his|her|your|the|their|ur) shifts?(?: ends?)?|(?:he|she|you|they|that (?:\w+ )?(?:${STAFF})) (?:finish|clock|knock off|leave|come out|get off)\w*|back door|back entrance|closing time|that (?:bouncer|driver|guard|manager|guy|bloke))|(?:i|we) know (?:his|her|their|(?:${YOUR}) \w+'?s|\w+'s) (?:car|plate|reg|route|address|street|road|name and|face|shift|house|gym|local|school|mum)|(?:know|know the|got (?:his|her|your|the)|seen (?:his|her|your)|noted (?:his|her|your)) (?:plate|number plate|reg|route|address|rota) and (?:his|her|your|the|i)|i'?ve seen where (?:he|she|you|they|your \w+)|(?:saw|seen|spotted) (?:your|ur|his|her) (?:van|car|driver)[^.!?]{0,25}(?:followed|i can|knows?|know where|watch)|followed (?:it|him|her|your (?:van|driver|car))\b|(?:be|get|getting|have|having|expect(?:ing)?|paying|pay) (?:you |him |her |them |your \w+ )?(?:a|another) (?:little |home )?visit\b|(?:won'?t|not|nobody|no ?one)(?: is|'?s| will)? (?:be )?(?:smil|bounc|laugh|walking out|drive|driving|grinn)(?:ing|e)?\b[^.!?]{0,15}(?:again|any ?more|after|long|out)?|not coming to (?:talk|chat|shop|complain|queue)|bring (?:the|your|ur) (?:big|hard) (?:lad|man|one|fella|guy)|see you there and bring|touch(?:es)? my (?:\w+ )?(?:${KIN}|car|house)[^.!?]{0,20}\bi (?:bury|kill|end|swear)|we (?:dey|know where) (?:come|una)|una (?:go (?:explain|see|hear)|office)|i bury (?:him|her|you|them)|(?:take|break|smash|have) (?:his|her|their|your) knee ?caps?|leav(?:e|ing) in an ambulance|knocked (?:out|into next)|(?:getting|get|gets) (?:battered|decked|knocked out|leathered|dropped|stabbed|slapped|smacked|filled in|kicked in|jumped))`,
    guard:
      /\b(?:waiting (?:for|on) (?:the|your|a) (?:driver|engineer|courier|delivery|bus|train|parcel|taxi)|for (?:the|my) (?:delivery|parcel|lift|bus|shop to open)|follow(?:ed)? (?:it|him|her) (?:up|online|on|with|the instructions)|i followed|tracker|nobody (?:was )?smil|not (?:even )?smil|(?:get|gets|got|getting) (?:slapped|smacked) with (?:a|an) (?:fee|charge|fine|bill)|worth another visit|paid (?:you|them) a visit|(?:a|another) visit (?:soon|to (?:your|the) (?:shop|cafe|park|farm))|visit from (?:an?|the|your) (?:engineer|technician))\b/i,
    says: MENACE,
    hits: [
      "i'll wait for that bouncer after his shift",
      "I'll be outside when your shift ends",
      'tell Craig I know his car',
      "he'll be getting a visit",
      'next driver who throws my stuff is getting knocked out',
      "I'm coming down and I'm not coming to talk",
    ],
    misses: [
      "I'll be waiting outside for the delivery driver",
      'worth another visit soon',
      'nobody smiled at reception',
    ],
  },
  {
    id: 'threat.damage',
    pattern: rx`\b(?:(?:put|throw|lob|chuck|stick|through|thru|w(?:ith)?) (?:a |some )?(?:bricks?|rocks?|hammer|petrol bomb|molotov)(?: \w+){0,2} (?:through|thru|at|in|into)|bricks? (?:through|thru)|(?:wonder|like to see|see|imagine)[^.!?]{0,12} how (?:your|ur|the|that) [\w ]{2,25} (?:look|burn|like)s?\b[^.!?]{0,12}(?:in (?:bits|pieces|flames|ashes)|on fire|smashed|burn\w*|without)|(?:would|'d|wud|will|could|might) (?:go up|burn) (?:lovely|nice(?:ly)?|well|quick(?:ly)?|a treat|fast|easy|like)|petrol is cheap|(?:tyres?|tires?|windows?|glass|vans?|fences?|cables?) (?:are|is) (?:\w+ )?(?:easy|cheap|quick|fun|simple) to (?:cut|break|smash|slash|burn|find)|things? (?:\w+ ){0,3}(?:getting|get|be|being|start getting) (?:broken|smashed|burnt|burned|damaged|hurt|nasty)[^.!?]{0,20}|not by accident|be a shame\b(?=[^a-z]*$|[.!?]| if)|nothing to lose|(?:people|men|folk|others|companies) have been (?:hurt|killed|shot|stabbed) (?:for|over)|fair is fair|(?:want|make|let) you (?:to )?(?:know|feel|suffer) (?:what|how) it feels?|make (?:you|yous|u|them|him|her|ye) (?:all )?pay and|you (?:all )?should be (?:scared|afraid|worried|frightened)\b|be (?:very )?(?:scared|afraid)\b|(?:get|clear|empty) (?:everyone|everybody|your (?:staff|people)|them) (?:all )?out of (?:that|the|your) (?:building|office|shop|store)|you have (?:an?|one|two|\d+) (?:hours?|minutes?|days?) (?:to (?:get|clear|leave|evacuate)|before (?:i|it|we))|someone (?:in|at|from) (?:your|that) \w+ (?:\w+ )?loses? |(?:say hello|say hi|my regards) to (?:your|his|her) (?:daughter|son|wife|husband|kids?|mum|family|children)\b|(?:has|have|got) (?:a |two |three )?(?:\w+ )?(?:girl|boy|daughter|son|kids?|child) at \w+[^.!?]{0,20}(?:hasn'?t|haven'?t|doesn'?t|don'?t) (?:she|he|they|you)|small town|watch (?:what|wetin) (?:happens?|go happen)|i (?:think|dream|fantasi[sz]e) about (?:your|his|her) (?:parking lot|car ?park|house|office|street|building|roof)|go see craze|think on\b|let'?s see whose)`,
    guard:
      /\b(?:(?:be|such|what|it'?s|is|was) a (?:real |great |crying )?shame (?:if (?:you|it|they|the|this)(?! \w+ (?:burn|smash|happen))|that|to|when|because|you|as|about)|nothing to lose (?:by|but|trying|sleep)|be (?:scared|afraid) (?:of|to) (?:the|ask|try)|gift wrap|trustpilot|(?:your|ur) (?:score|ratings?|sales|shares|reviews|profits)|quiz|crown|glass is (?:easy|cheap) to clean|small town (?:like|shop|bakery|feel|charm)|in a small town|wood ?burn\w*|logs?|candles?|stove|fire ?pit|kindling|firelighters?)\b/i,
    says: MENACE,
    hits: [
      'someone should put a brick thru ur window',
      'those sheds behind your store would go up lovely',
      'petrol is cheap and so is your roof',
      'Tyres are easy to cut',
      'Lovely glass front on your office. Be a shame.',
      'you should be scared of people like me',
      'say hello to your daughter for me',
      'People have been hurt for less',
    ],
    misses: [
      'it would be a shame if you stopped making these',
      'nothing to lose by asking',
      'these logs would burn well in my wood burner',
    ],
  },
  {
    id: 'safety.came-loose',
    pattern: rx`\b(?:(?:\w+ )?(?:blade|wheel|pedal|handle|side|cot side|bar|bolt|strap|lid|panel|fitting|light|tyre|valve|axle|spring|hinge|screw|shelf|drawer|tent pole|leg|chain|fork|part|bit|piece|cap|nozzle|shutter|barrier|buckle|clasp|brake|branch|tile|sign|head|ball|hot water bottle|glass|dish|jar|bottle|unit|poles|seat|escalator|ride|cable|door|gate)s? (?:just |suddenly |then |has |have |had )?(?:flew|flies|shear(?:ed|s)|shatter(?:ed|s)|snapp?(?:ed|s)|burst|exploded|dropp?(?:ed|s)|fell|jerked|gave way|blew(?: out| off)?|popp?(?:ed|s)|came (?:down|away|off|loose|undone)|collaps(?:ed|es)|let go|fail(?:ed|s)|detached|split|tighten(?:ed|s)|shot|swung|slipp?(?:ed|s)|pulled)\b[^.!?]{0,90}\b(?:foot|feet|eyes?|head|hands?|face|neck|legs?|arms?|fingers?|toes?|thighs?|inch|baby|toddler|kids?|child\w*|son|daughter|month old|year old|mum|mother|dad|him|her|me|us|riding|ride|driving|motorway|m\d+|chopping|cutting|standing|sitting|leaning|climbing|squat|underneath|under me|under him|on it|in it|where they sit|chest|shoulder|ankle|wrist|play ?ground|play centre|stairs|hip|tailbone)\b|(?:brakes?|brake) (?:doesn'?t|does not|won'?t|didn'?t|don'?t) (?:hold|work|stop|grip|engage)|(?:stopped|cut out|died|stalled|locked) (?:dead )?(?:at|on|in|while|mid)[^.!?]{0,30}(?:threw|motorway|km\/?h|mph|roundabout|junction|lane|road)|threw me (?:off|over)|(?:screws?|nails?|wires?|spikes?|staples?|springs?|rods?) (?:\w+ )?(?:sticking|poking|jutting|hanging) (?:out|up|through|down)|(?:ran|run|rolled|crashed|slammed|fell|came down|drove) (?:in ?to|on ?to|on|over) (?:my|his|her|our) (?:shin|foot|leg|head|hand|arm|toes?|fingers?|back|son|daughter|mum|dad|dog|car|back)|bleeding|bruis(?:ed|es|ing)|in plaster|in a cast|a lump (?:the )?size|vet (?:bill|says|said|is|shut|visit)|foaming|(?:people|passengers?|someone|two|three|woman|man|lady) (?:have |has |had )?(?:fainted|collapsed|passed out)|wasps?'? nest|(?:gas|canister|cylinder|hob|boiler|pipe) (?:\w+ )?(?:hiss(?:es|ing)|leak(?:s|ing)|escaping)|button batter(?:y|ies)|(?:on|needs?|using) (?:home )?(?:oxygen|a ventilator|dialysis)|heart condition|strobes?\b|epilep\w+[^.!?]{0,60}(?:flash|strobe|seizure|warning|advert|\bad\b)|seizure|sting(?:s|ing)? (?:so |really |very |like )?(?:bad\w*|much|hell|my|mad)|(?:face|skin|hands|scalp|eyes?) (?:\w+ )?(?:become|became|went|go(?:es|ne)?|turned|is|are|was|were|all|came) (?:\w+ )?(?:red|raw|swollen|blotchy|bumpy|itchy|blister\w*)|(?:small |red |itchy )+bumps|stomach (?:is |has been |was )?(?:upset|in bits|cramp\w*|in knots)|(?:all|whole) (?:night|family)[^.!?]{0,40}\b(?:ill|sick|vomit\w*|toilet|bathroom)|tummy (?:bug|ache|upset)s?|(?:tastes?|smell(?:s|ed|ing)?) (?:of|like) (?:bleach|petrol|chemicals?|metal|burning|gas)|lifeguards? (?:\w+ ){0,4}(?:phone|not|wasn'?t|asleep|chatting|pulled)|stuck in (?:the |a |your )?lift|alarm (?:button )?(?:does|did|is|was)(?:n'?t| not| nothing)|energy drinks?[^.!?]{0,40}(?:\d\d ?yo|year old|no id|sick|kids?)|dairy free[^.!?]{0,40}(?:whey|milk|cream|butter)|(?:vegan|vegetarian|halal|kosher|gluten free|nut free)[^.!?]{0,40}\b(?:found|had|has|with|contains?|there'?s) (?:\w+ )?(?:chicken|meat|pork|ham|beef|fish|nuts?|gluten|wheat|bacon))`,
    guard:
      /\b(?:thank|(?:party|disco|rave) (?:carriage|coach|train|bus|bay|night)|apps? (?:for|to) \w+|detect my|is it mended|came off in my hand|lovely|is happy|(?:made me|my) jaw drop|dropped (?:it|them|me|us|him|her)? ?(?:off|round|by)|price|prices?|app|website|site|login|page|phone (?:fell|slipped)|dropped out|connection|heart (?:dropped|sank)|penny dropped|seat(?:s)? (?:dropped|came) (?:in price|up)|door (?:came )?(?:opened|to me)|head over heels|popped (?:in|into|up|by|round)|bit disappoint|bit fed|a bit|part time|slipped (?:my|his|her) mind|split (?:the|our|my) (?:bill|order|payment)|fell in love|fell asleep|failed (?:to (?:deliver|arrive|show|process|load)|delivery|payment)|bleeding (?:edge|obvious|hell|money|us dry|useless|joke|ridiculous|awful)|bleeding\b(?= (?:late|useless|brilliant|great)))\b/i,
    says: HAZARD,
    weight: 1.6,
    hits: [
      'PEDAL SHEARED OFF MID RIDE',
      'cot side dropped on its own with my 7 month old leaning on it',
      'blade flew off the handle and landed an inch from my foot',
      'screws sticking out of the slide in your play area',
      'the tent pole shattered and one bit hit my daughter by the eye',
      'the gas canister hisses even when shut off',
      'whole family been up all night being ill after your prawn platter',
    ],
    misses: [
      'do you have any apps for epilepsy so I can detect my seizures',
      'can we have strobe lights upstairs? party bus!',
      'driver dropped it off with my mum',
      'my phone slipped and the app failed',
      'your prices made my jaw drop',
    ],
  },
  {
    id: 'legal.indirect',
    pattern: rx`\b(?:\blba\b|trading (?:stds|stands?|standrds|standars)|\btio\b|\bfccpc\b|\baccc\b|\bcru\b(?= )|\bcomreg\b|\bccpc\b|\bnaca\b|\bnccc?\b(?= complaint)|s\.?75\b|section 75|serve (?:papers|notice|you)|tribunal|my client|our client|instructed (?:a|an|our|my|the)? ?(?:firm|solicitors?|lawyers?|counsel|someone)|litigant in person|\blip here\b|claim (?:issued|filed|form|number)|issu(?:e|ed|ing) (?:a )?(?:claim|proceedings)|n1 form|happy to settle|settle (?:out of court|before)|whoever regulates|regulat(?:or|ors|ory body)(?=[,.!?]| (?:will|has|have|about|next|is|today|this))|soll?icit[eo]rs?|soliciters?|lawers?\b|laywers?|layers? will be|ombus?d?smans?|ombudman|copyright (?:people|claim|infring\w+|lawyer|holder|notice|strike)|(?:dmca|takedown) (?:notice|request)|with(?:in)? (?:14|28|7) days (?:or|before|to (?:pay|respond|settle))|you have (?:14|28|7|21) days\b|a crest on it|consumer (?:tribunal|ombuds\w*|commission)|file(?:d|ing)? (?:a )?(?:complaint|claim|case|dispute|police report) (?:with|against|at|to)|formal (?:complaint|grievance|notice) (?:to|with|under)|deadlock letter|final response letter|dispute(?:d|ing)? (?:it|this|the (?:charge|payment|transaction)) with my (?:bank|card))\b`,
    guard:
      /\b(?:claim form|claim number|law of the sky|asked for proof|chat client|email client|mail client|vpn client|layers? (?:of|will be (?:lovely|removed))|not a lawyer)\b/i,
    says: ['flag:legal', 'sentiment:negative'],
    weight: 0.9,
    hits: [
      "you'll be getting an LBA in the post",
      'soliciter is next',
      'my client wishes to know your registered address',
      'the tribunal date is in May',
      'Bank says s75',
    ],
    misses: ['the email client crashes', 'a cake with three layers of cream'],
  },
  {
    id: 'breach.indirect',
    pattern: rx`\b(?:(?:statement|payslips?|bill|letter|results|passport|prescription|documents?|medical|invoice|order history|mortgage|pension|tax)\w* (?:\w+ ){0,4}?(?:in (?:my|the|an) (?:envelope|inbox|account|app|post|pdf)|that (?:isn'?t|aren'?t|is not|wasn'?t) mine|for (?:someone|somebody|a (?:man|woman|person)) (?:called|named|i|else))|(?:a |some )?(?:man|woman|person|lady|guy|bloke|someone|somebody) called \w+'?s? (?:whole |entire |full )?(?:order|account|address|details|bill|bookings?|name|phone|history)|who is \w+ and why (?:have|do|am|can) i|logged in[^.!?]{0,40}(?:someone|somebody|another|not mine|a stranger|different (?:name|person))|(?:another|other|someone else'?s|somebody else'?s|a different|some other) (?:family|person|customer|couple|household|child|kid|baby|patient)'?s? (?:\w+ )?(?:photos?|pictures?|christening|nursery|wedding|video|holiday|room|camera|feed|scan|results)|someone ?else'?s (?:nursery|camera|feed|photos?|results|scan|baby)|(?:read|reading|said|shouted|announced|called|repeated) (?:\w+ ){0,4}?(?:my|her|his|our) (?:\w+ ){0,3}?(?:out loud|aloud|across|to (?:the|a) (?:whole|full|entire) (?:queue|shop|room|pharmacy|waiting))|read (?:out )?my (?:balance|address|details|dob|date of birth|prescription|name and address)|(?:using|used|from|off|with|asked for|got|has|had|took) (?:my|the|her) (?:\w+ )?(?:number|address|details|email) (?:from|off|on) (?:the|my|his|your|a) (?:\w+ )?(?:order|label|delivery|form|parcel|account|system|booking|receipt)|(?:driver|employee|staff|engineer|guy|man|technician|agent|he)(?:'s| is| has| keeps?| just| started)? (?:\w+ )?(?:messag|text|msg|add|dm|contact|whatsapp|ring|call)\w* me (?:on (?:here|facebook|whatsapp|insta\w*|my)|at (?:midnight|night|\d)|using|after|from his|personally)|(?:voicemail|results|letter|email|text|bill|statement) (?:\w+ ){0,3}?(?:on|to|at|in) my (?:ex|neighbour|old|mum|boss|landlord|ex-?\w+)'?s?|replied to me in public with|my (?:balance|account|details|results|address) in (?:public|a public|the comments|a reply)|(?:passport|documents?|data|details|records|info\w*|files?) (?:["'“”]?\w+["'“”]? ){0,3}?(?:have been |has been |been |were |was )?(?:accessed|taken|exposed|leaked|stolen|compromised|published)|about the (?:leak|breach|hack)|the (?:leak|breach|hack)\b|full card number|(?:all|last) (?:16|four|4) (?:digits )?of (?:their|someone|his|her) card|(?:number|phone|e-?mail|password|security questions?|address|pin) (?:was |has been |been )?changed[^.!?]{0,60}(?:not (?:by )?me|none of it|wasn'?t me|without me|wasnt me|didn'?t do)|only use (?:it |that |this )?for you|anyone with the link|(?:everyone|all of us|three hundred|hundreds|\d+ of us|other \w+) in (?:the|one) ["'“]?(?:to|cc)|(?:can|could) (?:now )?see (?:my|our|each other'?s|everyone'?s) (?:address|e-?mail|number|name|details)|pwned|knowing my (?:full )?(?:name|order|address)|how do (?:they|scammers) have (?:that|my)|in one pdf)\b`,
    guard:
      /\b(?:results (?:and|in)|in my account (?:language|settings|name|currency)|bill thing|split[- ]the[- ]bill|the bill is in|all the bills|leak line|somebody called \w+'?s order|own other account|(?:water|gas|roof|pipe|oil|radiator|tap) (?:leak|leaking)|the leak (?:in|from|under|is|was|has|on)|i (?:sent|gave|shared)|please see my|i (?:have )?changed my|when i changed)\b/i,
    says: ['flag:data_breach', 'category:data_privacy', 'sentiment:negative', 'emotion:anxiety'],
    weight: 1,
    hits: [
      'Who is Margaret and why have I got her mortgage statement',
      'your teller read my balance out loud to the whole queue',
      'your driver keeps texting me using the number off the label: driver started texting me at midnight',
      'the app opened on someone else’s nursery',
      'is it true about the leak',
    ],
    misses: [
      'the leak in my kitchen is back',
      'I changed my email last week',
      'can I have search results and dates in my account language',
    ],
  },
];
