import type { Cue } from '../cue';

/** What the writer wants. Several may be found; `labels.ts` holds the order in which they win. */
export const INTENT_CUES: readonly Cue[] = [
  {
    id: 'cancel.leaving',
    pattern:
      /\b(?:(?:i(?:'m| am)|we(?:'re| are)|am) (?:now )?(?:cancell?ing|leaving|switching|moving|changing|done with|closing my)|cancell?ing (?:after|my|our|everything|today)|(?:done|time),? (?:and )?(?:moving|to move|switching|to switch)|switch(?:ed|ing) to (?:a|an|another|your)|moving to another|going (?:over )?to (?:a |your )?competitor|(?:never|not) (?:\w+ ){0,3}(?:buy(?:ing)?|order(?:ing)?|fly(?:ing)?|shop(?:ping)?|us(?:e|ing)|stay(?:ing)?|book(?:ing)?|com(?:e|ing) back|return(?:ing)?|eat(?:ing)?|go(?:ing)?) (?:\w+ ){0,4}again|last time i|won'?t be (?:back|returning|using|flying|ordering|shopping|renewing)|unsubscribed|(?:lost|losing) (?:a|another|me as a|my) (?:customer|business|custom)|lost a new customer|taking my (?:business|money|custom) elsewhere|had enough of|looking for (?:a )?(?:new|another|different) (?:provider|bank|supplier|carrier|airline)|time to (?:move on|leave|switch))\b/i,
    says: ['intent:cancel_churn', 'sentiment:negative', 'emotion:disappointment'],
    hits: [
      'done, moving to another supplier',
      'Cancelling after nine years with you',
      'unsubscribed. it was fun',
      'last time I fly with you',
      'I will never buy from you again',
    ],
    misses: ['please cancel my second order', 'I never used it before'],
  },
  {
    id: 'cancel.farewell',
    pattern:
      /\bused to (?:be (?:my|our) (?:\w+[ -]){0,3}?\w+|love (?:you|u|this|@?\w+))[^?\n]{0,60}?(?:time to (?:move|say|try|find|go)|not any ?more|no (?:longer|more)|never again|moving on|i'?m (?:out|done)|goodbye|bye\b)|\b(?:farewell|goodbye|so long|bye bye|adios)[^?\n]{0,50}(?:while it lasted|never again|it was (?:fun|good|nice)|been (?:a )?(?:good|loyal|customer)|you(?:'ve| have) lost)|\bit'?s the [\w ]{3,24}for (?:me|us) (?:now|from now on|then)\b|\bso it'?s (?:the |a )?[\w ]{3,24}for (?:me|us)\b|\b(?:they|you|u)(?:'ve| have)? (?:just )?lost (?:a|one) (?:loyal |long ?time |good )?customer\b/i,
    unless:
      /\b(?:but (?:now|today|this)[^.!?]{0,30}(?:love|back|better)|moving (?:house|away|abroad|country)|see you (?:soon|next))\b/i,
    says: ['intent:cancel_churn', 'sentiment:negative', 'emotion:disappointment'],
    weight: 1.6,
    hits: [
      'You used to be my favourite bakery, time to move on',
      'farewell @LoopTel, it was fun while it lasted',
      "gave you three chances. it's the meal deal for me now",
    ],
    misses: ['used to be my favourite song', 'goodbye all, see you next year', "it's the fries for me"],
  },
  {
    id: 'closure.solved',
    pattern:
      /\b(?:all (?:sorted|fixed|resolved|good now|done now)|(?:it'?s|now|is|got it|finally) (?:sorted|fixed|resolved|working (?:again|now))|sorted(?: now)?,? (?:thanks|thank you|ta|cheers)|works (?:now|again|fine now)|working (?:again|now)|never ?mind|credit where (?:it'?s )?due|(?:refund|parcel|package|replacement|order|new \w+|money|it) (?:landed|arrived|came|turned up)(?: this \w+| today| yesterday)?[^.?!]{0,12}(?:thanks|thank|today|$)|problem solved|got (?:it|my \w+) (?:back|sorted|,? ta)|update: )/i,
    unless:
      /\b(?:not|isn'?t|never(?! ?mind)|still|nothing|again and|broken|wrong|damaged|late|cold|smashed|worst|but)\b/i,
    says: ['intent:thanks_closure', 'sentiment:positive', 'emotion:gratitude'],
    hits: [
      'Lee from your team rang, all sorted',
      'refund landed this morning, thanks',
      'new lid arrived today',
      'never mind, it works now',
    ],
    misses: ['it arrived broken', 'still not fixed', 'nothing works now'],
  },
  {
    id: 'closure.taken-back',
    pattern:
      /\b(?:(?:ignore|disregard|scrap|scratch|delete) (?:(?:my|that|the|this) )?(?:last|previous|earlier|email|e-?mail|tweet|message|complaint|rant|moan|dm)(?: (?:tweet|message|email|rant|one|post|dm))?|i take (?:it|that|everything) (?:all )?back|panic over|false alarm|crisis averted|(?:never ?mind|nvm|nm)[,.]? (?:i(?:'?ve)? |it'?s |its |all )*(?:found|sorted|got|worked|working|good|back|fine)|found (?:it|them|him|her)[!. ]{1,3}(?=.{0,80}\b(?:sorry|whole time|all along|my bag|my pocket|under|behind))|sorry (?:to|for) (?:waste|wasting|have wasted) (?:your|ur|everyone'?s) time|(?:was|were) in my (?:own )?(?:pocket|bag|car|coat) (?:the (?:whole|entire) time|all along)|(?:ok(?:ay)?|turns out|oh)[, ]+(?:it|that) was (?:just )?my (?:own )?(?:wi-?fi|fault|phone|cable|mistake|fuse|router|settings?))\b/i,
    unless:
      /\b(?:did you|do you|you(?:'ve| have)? (?:just )?(?:ignore|disregard)|told (?:me|us)|can (?:you|i|we)|keep|kept|why|still (?:no|not|waiting|broken|down|out)|broken again|down again|worse|not (?:fixed|sorted|working)|until|alarms? (?:went|going|keeps?))\b|\?/i,
    says: ['intent:thanks_closure', 'sentiment:positive', 'emotion:gratitude'],
    weight: 1.8,
    hits: [
      'Ignore last tweet, the 7.12 just rolled in',
      'the missing pegs were in my coat the whole time. disregard my email',
      'ok it was my wifi. i take it back',
      'panic over, the desk found my ticket',
      'never mind found the button',
      'nvm all working, the dog had unplugged it',
      'found it! scarf was on the seat the whole time, sorry to waste ur time',
    ],
    misses: [
      'found it in the bin, sorry state of affairs, can you explain',
      'why do you ignore my last email',
      'you ignore my emails',
      'false alarm went off all night, can you stop it',
      'I take it back to the shop and they refuse?',
    ],
  },
  {
    id: 'wish.idea',
    pattern:
      /\b(?:(?:would|i'?d) (?:really )?love (?:to see |it if |if |an? |the |some |more )(?!know|help|speak|talk)|(?:would be|it'?d be|it would be) (?:so )?(?:great|nice|good|cool|amazing|awesome|lovely|handy|useful|helpful)|(?:you|they|u|y'?all) (?:guys )?(?:should|need to|ought to) (?:really )?(?:deliver to|come to|expand|add|bring|make|do|offer|have|open|sell|consider|start|introduce|let|allow)|(?:please |plz |pls )?bring (?:back|it back)|(?:please|plz|pls) (?:add|make|consider|open|allow|introduce|release)|(?:could|can) you (?:please )?(?:open|add|bring|introduce|offer|release|start selling|consider|do a)\b|(?:could|can) (?:you|u|ya) (?:please )?do (?!anything|something|it\b|this|that|me\b|one\b)\w+ (?:with|in) (?!my\b|this|it\b|me\b|the (?:order|refund|app))|petition (?:for|to (?:add|bring|get|make|open|keep))|(?:would|i'?d) kill for an? |any (?:plans|chance) (?:to|of|for|you(?:'ll|'d)?) (?:add|bring|open|releas|do|a )\w*|(?:have|hav) (?:you|u|ya|yous) (?:ever )?(?:considered|thought (?:of|about)) (?!what|how|why)|why no (?:\w+ ){1,3}yet\b|\bidea:|suggestion:|feature request|i wish (?:you|they|there|it|the app|your)\b(?! would stop)|(?:really|i) wish\W+(?:(?:they|you|y'?all|the shop|the store) )?(?:had|sold|stocked|offered|did|made) (?:more|an?|some|better) (?!say|idea|clue|reply)|how about (?:a|adding|making)|why not (?:add|make|offer|let))/i,
    unless:
      /\b(?:refund|charged|broken|stop charging|fix (?:it|this|your)|(?:any |some |more )?(?:info(?:rmation)?|help|advice|updates?|answers?|reply|replies|response|clarification|assistance|clarity)(?: \w+){0,5} would be|would love to use|set(?:s|ting)? the (?:bar|standard))\b/i,
    says: ['intent:suggestion', 'emotion:hope'],
    hits: [
      'Can you do mugs with otters on',
      'have u considered bigger mugs',
      'why no refills yet? would buy 10',
      'dark mode would be great',
      'could you open the Hull shop on Sundays?',
      'bring back the ginger one',
      'would love a refill pouch for the hand soap',
      'you should add a map',
      'Really wish @halden had more vegetarian options in the meal deals',
    ],
    misses: ['you should be ashamed', "I'd love to know where my parcel is", 'any info on baggage fees would be great'],
  },
  {
    // The label says what it is, whatever stands behind it.
    id: 'wish.labelled',
    pattern:
      /^(?:\W*@\w+)*\W*(?:(?:hi|hello|hey|ok|so)\W+)?(?:an? |my |small |quick |free |genuine |serious )*(?:idea|suggestion|feature (?:req\w*|idea|suggestion)|feedback|wish ?list|pro tip for (?:you|the team))s?(?: for(?: the)? (?:@?\w+ ?){1,3})?\s*[:\-–—]|\b(?:please|pls|plz|can we|could we|can you|could you) (?:please |pls |plz |just )?(?:have|give(?: us)?|get) (?:an? )?(?:folders?|dark (?:mode|theme)|night mode|an? (?:\w+ )?(?:option|button|setting|filter|mode|widget|toggle|version|dark mode))\b|\bthat(?:'s| is) all i ask\b/i,
    unless: /\b(?:refund|charged|broken|my order|complaint)\b/i,
    on: 'plain',
    says: ['intent:suggestion', 'emotion:hope'],
    weight: 1.2,
    hits: [
      'idea for @Pixmarrow : let us skip the boat scene after the thirtieth time',
      'feature req: a "no chat" button',
      'pls can we have folders, I have 200 games in one row',
      'please give dark mode in app',
      'a dark theme that is actually dark, that is all i ask',
      'Suggestion - put the opening hours on the door',
    ],
    misses: ['no idea: the app just closes', 'feedback? none from you in weeks', 'can we have a refund please'],
  },
  {
    id: 'wish.short',
    pattern: /^\W*(?:more )?[a-z]+(?: [a-z]+){0,3} (?:please|pls|plz)\W*$/i,
    unless:
      /\b(?:help|refund|respond|reply|answer|dm|call|fix|explain|advise|check|someone|anyone|can|could|me|order|account|stop|cancel|come)\b/i,
    says: ['intent:suggestion', 'emotion:hope'],
    weight: 0.7,
    hits: ['refill pouches please'],
    misses: ['help me please', 'refund my order please'],
  },
  {
    id: 'status.asking',
    pattern:
      /\b(?:(?:is|are|r) (?:\w+ ){0,4}(?:down|offline|broken|working|having (?:issues|problems|trouble)|out)(?: right now| again| for (?:anyone|everyone))?(?:\?| or (?:is it )?just me)|(?:is it|or is it) (?:just me|down)|just me\?|anyone else (?:having|getting|unable|can'?t|seeing)|any (?:update|news|idea when|eta|word|info)|what(?:'s| is) the (?:latest|status|eta|hold ?up)|when (?:will|is|are|can) (?:\w+ ){1,5}(?:be (?:back|fixed|up|restored|delivered|available|here)|back|coming|arriv\w+|get)|how (?:much )?long(?:er)? (?:\w+ ){0,5}(?:take|until|till|before|wait|going to|last|be)|where(?:'s| is|s) (?:my|our|the) (?:parcel|package|order|refund|delivery|stuff|driver|food|bus|train|engineer|technician))\b/i,
    says: ['intent:status_request'],
    hits: [
      'is the app down or just me',
      'Any news on the recall refunds?',
      'what is the latest on the 17:40',
      'any update on my parcel or..',
      'how long until it is fixed',
    ],
    misses: ['are you open?', 'where is the nearest shop'],
  },
  {
    id: 'misinformation.claim',
    pattern:
      /\b(?:(?:don'?t|do not|stop) (?:buy|shop|order)(?:ing)? (?:from|at|with)?|(?:they|you|u) (?:still )?(?:test(?:s|ed)? on animals|use (?:child|slave|sweatshop) labou?r|put chemicals|spy on|sell (?:our|your|all) data)|test(?:s|ing)? on animals|everyone should know|look it up|(?:is|are) (?:secretly )?closing (?:all|every)|none of your (?:\w+ ){1,3}(?:can|is|are)|made with palm oil|spread the word|wake up people|do your research)\b/i,
    says: ['intent:misinformation', 'category:values_ethics', 'sentiment:negative'],
    hits: [
      'they test on animals',
      'this is made with palm oil, look it up',
      '@Payloop is closing all accounts under 25',
      'none of your packaging can be recycled',
    ],
    misses: ['did you know you can recycle it', 'closing my account'],
  },
  {
    id: 'allegation.wrongdoing',
    pattern:
      /\b(?:(?:you|they|u) (?:stole|copied|ripped off) (?:this|my|the|her|his|a|an)|stole(?:n)? (?:this|the|my) (?:design|idea|art\w*|photo|work)|under ?pay(?:ing|s)?|tips never|used to work (?:there|for|at)|ex[- ]employee|wage theft|money laundering|tax (?:dodg|avoid|evad)\w+|(?:staff|they|manager|you) (?:told|made|forced) us to (?:lie|hide|cover)|exploit(?:s|ing)? (?:your |their )?(?:staff|workers|riders|drivers)|fraud(?:ulent|ulently)?\b(?! (?:team|department|dept|squad|desk|line|alerts?|prevention|protection|people|guys|folks))|scam(?:med|ming|mers?)?\b(?! call| text| email)|con(?:ned|ning) (?:me|people|customers)|stealing (?:from|money|my)|(?:you|they) lied|lying to (?:customers|us|me))\b/i,
    guard:
      /\b(?:is|it'?s|its|was|thought (?:it|this) (?:was|must be)) (?:not )?(?:a |some )?scam\b(?=.{0,30}\b(?:thank|but|paid|genuine|real|legit))|\bnot a scam\b/i,
    says: ['intent:allegation', 'sentiment:negative', 'emotion:anger'],
    weight: 0.8,
    hits: [
      'used to work there and tips never reached us',
      'you stole this design from a student',
      'you are underpaying your riders and you know it',
    ],
    misses: ['someone stole my parcel', 'a fun place to work'],
  },
  {
    id: 'commentary.opinion',
    pattern:
      /\b(?:late(?:-| )?(?:stage)? capitalism|companies like this|brands? (?:pretending|trying) to|being @?\w* ?again i see|this (?:advert|ad|commercial)\b|corporate greed|typical (?:of )?(?:big|corporations?|brands)|says a lot about society)/i,
    unless: /\b(?:my|me|i'm|help)\b/i,
    says: ['intent:commentary'],
    hits: [
      'peak late capitalism, this advert',
      'companies like this are why shops are dying',
      'brands pretending to care again',
    ],
    misses: ['your advert is offensive to my mum', 'my order'],
  },
  {
    id: 'help.asking',
    pattern:
      /\b(?:help(?: me| us|!|\?|$|,? (?:please|pls|plz))|(?:please|plz|pls|can (?:you|someone|anyone|u|i get)|could (?:you|someone)|need(?:s|ing)?|any|get|require|some) (?:\w+ ){0,3}(?:help|assist\w*|support|advice)|(?:can|could) (?:someone|anyone|anybody|you|u|i) (?:please |pls |plz )?(?:help|assist|cancel|change|fix|check|look|unlock|reset|sort|call|contact|reply|respond|advise|tell me|explain|speak|talk|send|get|update|remove|delete|refund|chase|dm|message|confirm|do something)|i need (?:to|you|someone|my|a|an|it)|need to (?:change|cancel|speak|talk|return|update|find|get)|how (?:do|can|would|should) i (?:get|fix|reset|unlock|cancel|stop|change|contact|return|claim|recover|report|remove|delete|resolve|solve|make)|(?:what|where) (?:do|should|can) i (?:do|go|call|contact)|please (?:advise|fix|resolve|respond|reply|assist|dm|contact|cancel|call|sort|check|look)|locked out|what am i supposed to do|having (?:trouble|issues|problems|difficulty)|who (?:do|can|should) i (?:contact|speak|talk|call|email))\b/i,
    says: ['intent:request_help'],
    hits: [
      'locked out of my account and the exam is at 9',
      'can someone please cancel my second order',
      'I need to change the delivery address today',
      'my app crashed, please help',
    ],
    misses: ['your staff were so helpful', 'do you ship to Orkney?'],
  },
  {
    id: 'question.form',
    pattern:
      /(?:^\s*|[.!?,\n]\s*|\b(?:hi|hello|hey|so|and|but|also|just wondering|quick question|wondering)[,:]?\s+)(?:(?:do|does|did|is|are|was|were|can|could|will|would|has|have|when|where|what|which|who|how|why|what'?s|when'?s|where'?s|how'?s|who'?s|am|should|any)\b|how come)[^.!\n]{3,160}(?:\?|$)|\?\s*$|\?(?=\s|$)/i,
    // A verdict that begins with its verb, the brand's handle before it being no word: "is a joke", "are so good".
    unless:
      /^[^?]*^\W*(?:is|are|was|were|has|have|does) (?:(?:actually|honestly|truly|really|just|always|still|literally|simply) )?(?:an?|so|such|the (?:best|worst|only|most|biggest)|my|always|being|truly|absolute(?:ly)?|pretty|very|trash|rubbish|terrible|awful|great|amazing|annoying|not|been|lost|never)\b[^?]*$/i,
    says: ['intent:question'],
    weight: 0.6,
    hits: [
      'do you ship to Orkney?',
      'is the oat one gluten free',
      'What time does the Ashford shop close on bank holidays?',
      'will the green come back in a 14?',
    ],
    misses: ['I love it.', 'my order is late', 'is a joke', 'are so good to us'],
  },
];
