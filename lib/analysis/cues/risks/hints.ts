import type { Cue } from '../../cue';
import { CHILD, KIN, rx } from '../pattern';

/** The less direct ways of saying what people.ts, official.ts and manner.ts look for. */
export const HINT_CUES: readonly Cue[] = [
  {
    id: 'discrimination.singled-out',
    pattern: rx`\b(?:the only (?:one|person|family|couple|woman|man|girl|table) (?:\w+ ){0,6}?(?:asked|searched|stopped|told|checked|in (?:a |the )?(?:hijab|headscarf|turban|wheelchair)|of colou?r|made to)|(?:i'?m|im|we'?re|i am|yes i'?m|as|he'?s|she'?s|they'?re|two|both) (?:\w+ )?(?:brown|black|asian|gay|trans|muslim|nigerian|deaf|blind|autistic|disabled|pregnant|a wheelchair user)\b[^.!?]{0,60}(?:not random|no it|wasn'?t|isn'?t|explain|coincidence|funny|searched|ID|fix your|guess why|that'?s why)|(?:white|english|male|thin|younger) (?:mates?|friends?|colleagues?|husband|boyfriend|sister|brother)[^.!?]{0,50}(?:straight in|no problem|fine|got (?:it|in|the)|was (?:free|available)|waved|let in)|(?:waved|let) (?:my|the|all the|three|two) white|(?:my|our|his|her|their) (?:surname|accents?|name|skin|hair|religion|age|headscarf|size)[^.!?]{0,40}(?:gone|taken|fake|version|difference|mock\w*|copied|impression|explain|problem|free again)|(?:only|the) difference was (?:the|our|my|his|her)|someone younger|(?:i was|he was|she was|told|you'?re|we were)[^.!?]{0,20} too old (?:for|to)|too old for (?:the|this)[^.!?]{0,40} at \d\d|not the (?:right )?(?:look|image|fit) for|(?:two|2) (?:women|men|mums|dads|moms|guys|girls)[^.!?]{0,50}(?:cancel\w*|refus\w*|double bed|one bed|and mum|and dad|which one|the real)|(?:double bed|one bed)[^.!?]{0,30}two (?:women|men)|(?:i use|in|uses?|my|saw the|her|his|with a|left (?:him|her|me|my \w+) [\w ]{0,20}in (?:his|her|my)) (?:\w+ )?(?:wheel ?chair|chair\b(?=[,.]| in the| "| and the driver))[^.!?]{0,80}?\b(?:cargo|parcel|toddler|luggage|refus\w+|cancel\w*|drove|wouldn'?t|didn'?t have time|shouted|laughed|stared|in the wet|no phone signal|£\d+|charged?|thrown|told me|told us|asked (?:my|him|her)|suddenly)|(?:ramp|step[- ]?free|lift|accessible|disabled|priority (?:seat|bay)|blue badge|hearing loop|bsl|sign language|interpreter|guide dog|captions?|large print|screen ?reader)[^.!?]{0,70}\b(?:refus\w+|didn'?t have time|no time|none there|wouldn'?t|would not|given (?:away|to)|to a suitcase|charged?|£\d+|extra|carried|couldn'?t be bothered|said no|has been locked|was locked|drove)\b|(?:asked|told|made|asking|telling) (?:me |us |her )?(?:to )?(?:feed|breast ?feed|nurse|express)[^.!?]{0,30}(?:toilet|loo|bathroom|outside|cover|elsewhere|private)|feed my baby in the|(?:asked|spoke to|looked at|talked to|answered|asking) (?:my )?(?:husband|partner|carer|wife|mum|boyfriend|daughter|son|friend)[^.!?]{0,40}(?:what i|instead of me|not me|for me|if i|i'?d like|over my head)|(?:i'?m|im) (?:deaf|blind|autistic|disabled)\b[^!?]{0,60}\b(?:laughed|shook|shouted|mock\w*|refus\w+|wouldn'?t|turned away|served the next|rolled|ignored|asked (?:my|him|her)|told me|hung up|sighed|not a (?:parcel|toddler|child))|deaf customer here|i have (?:ms|cerebral palsy|crohn'?s|epilepsy|parkinson'?s|a stoma)[^.!?]{0,40}|carried (?:me )?(?:down|up|off|like|on)|go back (?:to )?where you (?:came|come)|learn (?:proper )?english|diversity (?:photo|hire|quota|poster)|(?:pregnan\w+)[^.!?]{0,60}(?:contract|let go|sacked|not renewed|won'?t be renewed|refused|denied|redundant|hours cut)|kirpan|turban|forms? of id\b[^.!?]{0,30}(?:only|me|us)|didn'?t look like me|are you sure (?:love|you can afford)|quite expensive["' ]+to)`,
    guard:
      /\b(?:fake (?:\d+|notes?|money|bills?|currency)|do you have|is there|are there|could you|can i|thank\w*|lovely|brilliant|so kind|helped|perfect|great|which (?:entrance|door)|where'?s|what time|please (?:add|make)|only (?:colou?r|size)|deaf ears|deaf to|turn a blind|in the hold|kiosks|full of|no captions|could not have done more|name taken)\b/i,
    says: [
      'flag:discrimination',
      'category:staff_conduct',
      'sentiment:negative',
      'emotion:humiliation',
      'intent:allegation',
    ],
    weight: 1.4,
    hits: [
      'the only one in a group of 5 asked to show ID',
      'Bouncer waved my white mates straight in then asked me for ID',
      'told us with two women and one double bed the booking was cancelled: two women so they cancelled us',
      "driver didn't have time, the ramp was locked",
      'told me to breastfeed in the toilet',
      'your recruiter wants someone younger',
    ],
    misses: [
      'the agent gave me fake notes, where do I report it',
      'is there a ramp at the Hull shop',
      'the only one in my size',
      'my white trainers came',
    ],
  },
  {
    id: 'press.hint',
    pattern: rx`\b(?:filing (?:at|by|in|before)|(?:i|we) (?:write|edit|report|present|produce|host|do|run|make) (?:for|the|a|an|our) (?:\w+ ){0,4}?(?:echo|bugle|gazette|herald|times|news|paper|weekly|column|newsletter|mag(?:azine)?|podcast|phone-?in|show|programme|trade|radio|blog|documentar\w+)\b|(?:podcast|documentary|radio|tv|film|magazine|mag|newspaper|broadcast) (?:ep|episode|maker|producer|presenter|host|researcher|crew|programme)\b|camera crew|(?:talk|speak|interview|appear|comment|come) on (?:camera|air|the (?:show|programme|record))|want to come on|live (?:at|in) \d|running (?:at|it at) \d|before i print|(?:for|on) (?:our|the) (?:\w+ )?(?:evening|morning|lunchtime) (?:bulletin|edition|show)|news ?desk|comms (?:person|team|lead)|who (?:handles|does|runs|do i (?:email|call|contact|speak to)[^.!?]{0,20}) (?:your )?(?:media|press|pr|comms)|press (?:email|e-mail|list|inbox)|fact[- ]?check(?:ing)?|interview your|confirm or deny|(?:a|your|our) statement,? please|statement please|right of reply|consumer (?:mag\w*|column\w*|programme|show|champion)|freelance (?:for|journalist|writer|reporter)|local (?:paper|radio|news|press)\b|\w+ fm news|(?:reader|viewer|listener)s? (?:has|have|is|are|got in touch)|high[- ]res (?:of|version|photo|image))\b`,
    guard:
      /\b(?:crew of one|tripod|saw|heard|read|listening|listen to|love the|i (?:do|run|make) (?:the|a) (?:school|gluten|cleaning|shop)|live (?:at|in) \d+ \w+ (?:street|road|lane|avenue)|subscri\w+|press release|we live (?:at|in)|i live (?:at|in)|your (?:podcast|radio|show|magazine|newsletter) )\b/i,
    says: ['flag:press', 'intent:press'],
    weight: 1.2,
    hits: [
      'filing at 3, can you confirm or deny',
      'I write for the Calder Echo',
      'documentary maker here',
      'camera crew coming Thursday',
      "who's your comms person?",
    ],
    misses: ['we live at 3 Acorn Road', 'heard it on local radio', 'love the podcast'],
  },
  {
    id: 'viral.hint',
    pattern: rx`(?:🧵|\b(?:(?:\d[\d,.]*\s?(?:k|m|million|thousand)) (?:\w+ )?(?:plays|duets|stitches|people|posts|tweets|replies|of you|and (?:rising|counting|climbing)|saves|hits|reads|impressions)|\d{3,}\+? (?:duets|stitches|reposts|quote\w*|replies)|(?:shared|passed (?:on|around)|forwarded|reposted|retweeted|seen|stitched) (?:\w+ )?(?:\d[\d,.]* ?(?:k|thousand|million)|by (?:every|half|all|the whole|thousands))|million plays|stitch this|duet this|(?:three|several|every|a|on|two|loads of) (?:\w+ )?meme (?:pages?|accounts?)|(?:minister|mp|president|celeb\w*|footballer|singer|actor|influencer|comedian|blue ticks?)(?:'s| is| are| has| have|)? (?:\w+ )?(?:repost\w*|shared|piling|retweet\w*|quot\w*|tweeted|posted)|came here from the (?:video|clip|tiktok|thread|post)|half of (?:\w+ )has (?:my|the|seen)|(?:today'?s|the) main character|wake the (?:comms|pr|social) team|somebody wake|part \d+ of my (?!order|delivery|parcel|refund|course|set)|million (?:views|likes|shares|plays)|boycott list))`,
    guard: /\b(?:followers? for|cheap|gained|free)\b/i,
    on: 'plain',
    says: ['flag:viral'],
    hits: [
      '6k quote posts and not one kind',
      '🧵 how they left us without a roof',
      'came here from the video',
      'woke up on three meme pages',
      'part 9 of my landlord saga: part 9 of my story, 140k of you were waiting',
    ],
    misses: ['I ran 5k', 'part 2 of my order'],
  },
  {
    id: 'bereavement.hint',
    pattern: rx`\b(?:we buried|buried (?:him|her|my|our|dad|mum)|(?:first|last) (?:\w+ ){0,3}?without (?:him|her|mum|dad|mam|mom|them|my (?:${KIN}))|my first (?:one )?without|(?:since|when|after|before) (?:[A-Z][a-z]+|he|she|mum|dad|mam|mom|nan|gran|grandad|my (?:${KIN})) (?:died|passed|went|was killed|left us)|(?:mum|dad|mam|nan|gran|grandad|grandma|my (?:${KIN})) (?:went on ahead|has gone(?! (?:for|to|out|back|on|off|in|into|home|through|without|over|shopping|swimming|up|down)\b)|was taken|slipped away)|date of death|(?:brother|sister|son|daughter|husband|wife|mum|dad|friend) took (?:his|her|their) own life|(?:recording|voicemails?|photo|picture|video) (?:i have )?of my (?:late )?(?:mum|dad|mam|mom|nan|gran|husband|wife|son|daughter|brother|sister)'?s? voice|(?:he|she)(?:'d| would) (?:have|of) (?:been \d+|loved|turned \d+)|(?:who|hassan|\w+) (?:died|passed)(?: away)?(?= (?:on (?:site|the|your|duty)|in (?:your|the|march|april|may|june|july|august|sep\w*|oct\w*|nov\w*|dec\w*|jan\w*|feb\w*)|last|at|yesterday|that))|(?:grand(?:ad|dad|ma|pa)|nan|gran|mum|dad)'?s? (?:service|wake|funeral|ashes|memorial|grave|headstone|plaque)|plaque for my|wreath|in the tribute|the (?:driver|man|woman|lady|lad) who passed\b|was (?:mam|mum|dad|nan|gran)'s\b|(?:registering|registered) (?:a|the|his|her) death|tell(?:ing)? you (?:my|that my) (?:${KIN}) (?:has )?(?:died|passed))`,
    guard:
      /\b(?:driving test|phone|battery|christmas wreath|door wreath|wreath (?:making|workshop)|buried (?:treasure|under|in (?:emails|the (?:menu|small print|terms)))|died (?:laughing|down)|(?:smell|stink|stank|reek|whiff)\w*[^.!?]{0,24}died|something(?:'s| has)? (?:\w+ )?died|without (?:him|her) knowing)\b/i,
    says: ['flag:bereavement', 'emotion:grief', 'sentiment:negative'],
    weight: 1.2,
    hits: [
      'We buried my brother Friday',
      "it's my first one without her",
      'Since Mike died I have had nothing but letters',
      'he would have been 40 today',
    ],
    misses: [
      'my wife has gone for a walk and come back, still queueing',
      'buried under emails',
      "bin smells like something's died in there",
      'love the christmas wreath',
    ],
  },
  {
    id: 'minors.hint',
    pattern: rx`\b(?:(?:two|three|four|five|\d+) (?:kids|children) (?:under|sat|on a school)|kids? under \d+|school group|year \ds?\b|(?:lad|girl|boy|kid|youngster) of (?:about |around )?(?:[5-9]|1[0-7])\b|(?:mum|mam|mom|dad) says i (?:need|have|can|should|must|'?ve)|paper round|(?:the|your|a|any) (?:school|nursery|playground|play (?:centre|area)) (?:at|by|next|near|opposite|pick ?up)|kids (?:about|around|everywhere|playing|in there|could)|(?:she|he) was (?:so |very )?(?:terrified|scared|frightened)[^.!?]{0,40}(?:dentist|first|girl|boy)|wee (?:girl|boy|lad|lass|one)|schoolbag isn|baby (?:inside|in it|already|had|was in|on board)|baby'?s bottles?|baby monitor|pram brake|(?:booked|kid'?s|child'?s|son'?s|daughter'?s) got (?:chicken ?pox|a temperature|a fever)|(?:sippy|baby|feeding) (?:cup|bottle)s?[^.!?]{0,60}(?:mould|black|leak|burn|bug))\b`,
    guard: /\b(?:baby shower|love|loved|thanks|free|ticket|tickets|calm|portions?)\b/i,
    says: ['flag:minors'],
    weight: 0.8,
    hits: [
      'two kids under 5 and no heating',
      'security pinned a lad of about 14',
      'mum says i need to ask u',
      'pram brake does not hold',
    ],
    misses: ['kids loved it', 'do kids go free'],
  },
  {
    id: 'double.repeat',
    pattern: rx`\b(?:number (?:two|three|four|2|3|4|\d)\b[^.!?]{0,40}(?:stopped|broke|dead|split|failed|missing|same)|following up[.,]? again|(?:see|scroll) (?:my|up)[^.!?]{0,25}(?:messages|emails|above|up)|i'?ve (?:now )?(?:emailed|called|rung|messaged|written|explained|told|sent)[^.!?]{0,40}(?:and|,)[^.!?]{0,40}(?:again|and the|and \d|called|messaged|form)|(?:nobody|no ?one|driver|engineer|technician|courier) (?:\w+ )?(?:came|turned up|showed|arrived) (?:twice|again|either|for the (?:second|third))|sat in (?:twice|again)|(?:same|third|second|fourth|fifth) (?:fault|repair|part|day off|code|error|problem|pane|glitch|corner|price|excuse|story|engineer|answer)|(?:rescheduled|cancelled|moved|changed|replaced|sent|asked|told|billed|refused|closed|delivered) (?:\w+ )?(?:twice|two times|three times|four times|five times|six times|x ?\d|\d+ times|\d+x)|(?:x|×)\d\b|you'?re the (?:second|third|fourth|fifth|sixth|\w+th) person|(?:four|three|five|two|six|\d+) (?:calls|chats|people|agents|emails|advisors|different (?:answers|people|agents))\b[^.!?]{0,40}(?:different|answers|stories|nothing|none|same|and (?:still|no))|promised again|told (?:me |us )?(?:\w+ )?again|ID sent\. ID sent|automatic repl\w+|auto-?repl\w+[^.!?]{0,20}(?:again|only|no human)|been (?:in|back) (?:twice|three|four|\d)|as a last resort|(?:run out|out) of other places|every (?:day|week)[^.!?]{0,12}["“']|back and forth|round in circles|pillar to post)\b`,
    guard: /\b(?:thank|lovely|great|amazing|sorted|visited|love|delighted)\b/i,
    says: ['flag:double_deviation', 'sentiment:negative', 'emotion:frustration'],
    weight: 0.8,
    hits: [
      'kettle number three has stopped working',
      'same code, third repair, third part',
      'rescheduled five times',
      "you're the sixth person I've told",
      'passed from pillar to post',
    ],
    misses: ['been back twice, love it', 'number 3 on the menu'],
  },
  {
    id: 'urgent.hint',
    pattern: rx`\b(?:(?:today|tonight|tomorrow|this (?:morning|afternoon|evening)|by \d{1,2}(?: ?[ap]m)?|at (?:one|two|three|four|five|six|seven|eight|half \w+|\d{1,2})(?: ?[ap]m| today| tonight)?|friday|saturday|sunday|monday|in \d{1,2}(?: mins?| minutes| hours?|\.|$))\b[^.!?]{0,60}\b(?:please|pls|anyone|help|can (?:you|anyone|someone|i)|panic\w*|desperate|need|sort|collect|hurry|NOW)\b|(?:please|pls|help|need|anyone there|can someone)\b[^.!?]{0,60}\b(?:today|tonight|tomorrow|by \d{1,2}(?: ?[ap]m)?|within the hour)\b|(?:run|runs|running) out (?:today|tonight|tomorrow|of (?:insulin|meds|milk|tablets|formula))|(?:wedding|christening|funeral|party|exam|match|flight|connection|interview|curtain|match|gig|service|ceremony) (?:is |goes up |leaves |starts? |started )?(?:\w+ ){0,4}?(?:today|tonight|tomorrow|friday|saturday|sunday|in \d+|at (?:\d|one|two|half|noon)|\d+ mins ago)|connection leaves|staff to pay|payroll (?:is )?(?:today|tomorrow|friday|tonight)|last date|PLEASE (?:someone|anyone|help|call)|outside my own|(?:enough|left) until (?:tonight|tomorrow)|meter running|(?:battery|phone) (?:at |on |has |is )?(?:maybe )?\d{1,2} ?%|standing in the (?:rain|cold|dark)|someone call me|bottle due|where is first aid|alarm button|do i run|right this (?:minute|second))\b`,
    guard:
      /\b(?:no rush|thank|open (?:today|tomorrow|on)|are you open|what time|do you (?:open|close|deliver)|love|can'?t wait|excited|opening hours|since (?:monday|friday|saturday|sunday|yesterday)|was (?:due|supposed|meant)|sorted)\b/i,
    says: ['flag:urgent', 'emotion:anxiety'],
    weight: 0.6,
    hits: [
      'wedding is Saturday, please can somebody help',
      'eleven staff to pay by 5',
      'I run out tomorrow',
      'connection leaves in 4',
      'match is at half seven',
    ],
    misses: ['are you open today', 'no rush, any day this week', 'delivered today, thanks'],
  },
  {
    id: 'wrong-brand.doubt',
    pattern: rx`(?:\b(?:is this|are you|r u|are ye|you'?re|isn'?t this|this is|it is|you lot)\b[^.!?]{0,12}\b(?:the|a|an) (?:\w+ ){1,3}(?:or (?:is (?:it|that) )?(?:the|are|r)\b|not the\b|page\b|\?\s*\)|right\?)|\b(?:or (?:are you|r u|is (?:it|that)) the other|the other (?:crowd|lot|one|crowd|shop|company|branch|\w+)\b[^.!?]{0,20}(?:wasn'?t it|isn'?t it|not you|sorry|\?)|it was the other|wasn'?t it\. as you were|just not yours|not u guys|not you guys|you(?:'re| are) (?:actually )?(?:a|an|the) [\w ]{3,25}(?:shop|museum|salon|page|florist|bakery|bank|school|gym|hotel|company)(?:,? not|\.|,| and)|(?:they|she|he|my (?:wife|husband|mum|mate)s?) (?:says?|said|told me) (?:you'?re|it was) (?:a|an|the other)|i(?:'ll| will) check the receipt|wrong (?:one of you|page|company)\b(?! of)|might be the wrong|same (?:crowd|company|people) as|edit: told it was|thank the right people|(?<!sorted\. )ignore me\W*$|you have one (?:in|there)\b[^.!?]{0,15}right|real one has|isn'?t even their account)\b)`,
    guard:
      /\b(?:wrong (?:size|item|order|address|colour|color|one|way|date|amount|account|name|card|parcel|bill|price|time|day|side|place|box|product|flavour))\b/i,
    says: ['flag:wrong_brand', 'intent:wrong_brand'],
    weight: 0.8,
    hits: [
      'is this the bakery or the undertakers',
      "it was the other crowd wasn't it",
      'my mates told me it was the other lot: my mate told me it was the other lot',
      'my wife says you’re a florist',
    ],
    misses: ['you sent the wrong size', 'is this the new flavour'],
  },
  {
    id: 'sarcasm.deadpan',
    pattern: rx`\b(?:ah(?: yes)?,? (?:the|my|your) (?:famous|old|classic|legendary|usual|traditional)|ah launch day|let me guess|so (?:smart|convenient|clever|efficient|helpful|reassuring|proud to announce|kind|thoughtful)\b(?=[.!, ]*(?:$|[💀🙃🙄]|genius|\.)| it locked)|(?:huge|massive|big|special) (?:shout ?out|thanks|thank you|props|congrats) to (?:the|whoever|your|you)|how thoughtful|(?:is|was|been) (?:so |really |truly |just )?(?:marvellous|memorable|peaceful|exquisite|thrilling|a triumph|poetry|impressive|a museum piece|art)\b|(?:lovely|marvellous|brilliant|beautiful|great|excellent|stunning|superb|genius) (?:\w+ )?(?:duvet|engineering|photo|system|work all|timing|service|stuff|touch|design|idea|effort|communication|plan)[.,]|(?:i'?m|we'?re) (?:sure|guessing) (?:it|they|you|that)(?:'ll|'s| will| is| are)? (?:\w+ )?(?:fine|enjoying|having|lovely|worth)|having a (?:better|nicer|lovely) (?:summer|holiday|time|trip|life)|better (?:summer|holiday|travelled|social life) than (?:me|i)|thanks? (?:you )?for (?:the|your) (?:invisible|loyalty|empty|surprise|memories|souvenir|exercise|lovely (?:wait|view|hold)|entertainment|character building)|(?:10|ten|5|five|0)\/(?:10|5),? (?:accurate|would|for|no|effort)|new way to meet|(?:that|it|she|he) (?:sink|rain|dog|wind) won|never have i (?:loved|enjoyed|felt)|i could sing it|learned to (?:love|live)|what (?:more|else) could (?:i|you|anyone) (?:want|ask)|the economy is|social construct|whose convenience|sounds great btw|how (?:exciting|glamorous|luxurious|modern|quaint)|(?:love|like|adore) what you'?ve done with|will (?:start|shall i start) a new life|so few|museum piece|working as intended|nailed it\b(?=[^!]*$)|mission accomplished|a triumph|chef'?s kiss)`,
    guard:
      /\b(?:genuinely|honestly|really helped|thank you (?:so|all)|best|delicious|recommend|(?:shout ?out|thanks|props|congrats) to (?:the|your|you)(?: \w+){0,6} (?:for (?:sorting|helping|finding|fixing|being|going|staying|getting|a (?:great|lovely)|the (?:great|lovely|best))|team|crew|who (?:helped|found|stayed|sorted|fixed|was|went|saved|made)))\b/i,
    says: ['flag:sarcasm', 'sentiment:negative', 'emotion:contempt', 'intent:complaint'],
    weight: 0.8,
    hits: [
      'ah yes, the famous large chips, nine of them',
      'let me guess, I should pop you a dm',
      'my parcel is having a better summer than me',
      'thank you for your loyalty to my wallet: thanks for the loyalty tax',
      'love what you’ve done with my suitcase',
    ],
    misses: ['huge thanks to the crew who found my bag', 'the lasagne was delicious'],
  },
  {
    id: 'safety.child-near-danger',
    pattern: rx`\b(?:${CHILD})\b[^.!?]{0,60}\b(?:in (?:his|her|the) (?:hand|mouth)|swallowed|stuck in|pulled (?:it|the \w+(?: \w+)?) (?:down )?on|around (?:his|her) neck|round (?:his|her|my baby'?s) neck|could have|choke|choking|got the back off|leaning on|fell (?:off|out|through|from)|trapped)\b`,
    guard: /\b(?:loved|ticket|voucher|in love|asleep)\b/i,
    says: ['flag:safety', 'category:safety_hazard', 'intent:incident_report', 'sentiment:negative', 'emotion:fear'],
    weight: 1.4,
    hits: [
      'my toddler got the back off this toy',
      'my daughter swallowed one of the beads',
      'the kids fell off the slide',
    ],
    misses: ['my son loved it', 'a child ticket please'],
  },
];
