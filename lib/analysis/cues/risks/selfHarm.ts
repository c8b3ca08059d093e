import type { Cue } from '../../cue';
import { KIN, LAUGHTER, rx } from '../pattern';

const SAYS: Cue['says'] = ['flag:self_harm', 'intent:distress', 'emotion:despair'];
/** Said of a queue or an app with a laugh, the words are a figure of speech. Said plainly, they are taken at their word. */
const FIGURE = rx`(?:${LAUGHTER})|(?:of|with) (?:embarrassment|laughter|boredom|hunger|thirst|cringe)|laughing|so (?:good|tasty|cute|gorgeous)`;

/** Written for recall: a false alarm costs a glance, a miss may cost a life. */
export const SELF_HARM_CUES: readonly Cue[] = [
  {
    id: 'self-harm.wish',
    pattern: rx`\b(?:don'?t|do not|didn'?t|never|not|no longer|dnt|doesn'?t) (?:\w+ ){0,2}?(?:want|wanna|wana|wanting|wants|wish|see myself) ?(?:to )?
      (?:be (?:here|alive|around|on this (?:earth|planet))|live|wake up|exist|go on|carry on|keep (?:going|living|on)|see (?:tomorrow|another day|the morning)|living|being (?:here|alive))\b
      (?! (?:in|at|with|on|near|under|next|for|through|up|until|till|all|paying|using|without (?:wi-?fi|heating|it)|(?:again )?(?:when|while)|queu\w+|another minute|(?:the|a|your|this|hold|holiday)\b))`,
    guard:
      /\b(?:i |we )?(?:live|wake up) (?:in|at|with|to|the|my|our|your|him|her|them|anyone|everyone|a) |\b(?:shop|store|event|office) |so early|at \d ?(?:am|pm)/i,
    says: SAYS,
    hits: [
      "another debt letter, don't want to be here",
      'I dont want to live anymore',
      "honestly don't want to wake up",
      'i really dont wanna be alive rn',
      'not wanting to be here any more',
      'i no longer want to exist',
    ],
    misses: [
      "I don't want to live in a house without wifi",
      "we don't want to be here at 4am",
      "I don't want to go on the waiting list",
      "don't want to wake up to your emails",
      "music only downstairs, I don't want to wake up the baby",
    ],
  },
  {
    id: 'self-harm.death-wish',
    pattern: rx`\b(?:(?:want|wanna|wana|ready|going|prefer|rather|hoping|wanted|wish i could|waiting|planning|wants|try(?:ing)?|tried) (?:to )?(?:just )?(?:die|be dead|be gone|disappear (?:forever|for good|off|and never|completely)|not (?:exist|wake up|be here)|never wake up|go to sleep and (?:not|never))
      |(?:wish|wishing) (?:i|id|i'd|i had) (?:\w+ )?(?:was|were|wasn'?t|hadn'?t|had never|never|could (?:just )?(?:die|disappear|sleep forever|not wake|go to sleep)) ?(?:dead|born|alive|been born|woken|wake|here any ?more|existed)?
      |rather (?:be )?(?:die|dead)(?! than)|(?:i|id|i'd) (?:be )?better off dead|hope i (?:don'?t|never) wake up|pray(?:ing)? (?:i|that i) (?:don'?t|never|won'?t) wake|if i (?:just )?(?:didn'?t|never) w[ao]ke up|worth more dead|rather not be alive)\b`,
    guard:
      /\bwish (?:i|i'?d|i had) (?:was|were|wasn'?t|hadn'?t|had never|never) (?!dead|born|been born|alive|woken|existed|here any)|(?:phone|battery|plant|laptop|wi-?fi|car|connection|console|flowers?) (?:\w+ ){0,3}?(?:wanted to|going to|trying to|want to) (?:die|be (?:dead|gone))|\bgoing to disappear|to die for\b/i,
    unless: rx`${FIGURE.source}|rather than (?:redo|use|ring|queue|fill|go through|phone|call|deal)|every time (?:your|the|i (?:hear|see|open))`,
    on: 'plain',
    says: SAYS,
    hits: [
      'i just want to die',
      'wish i was dead',
      'i wish i had never been born',
      'wanna go to sleep and never wake up',
      "i'd rather be dead",
      "hope i don't wake up tomorrow",
    ],
    misses: [
      "worst laptop I have had, wish I'd never upgraded",
      'my phone is going to be dead by two',

      'dying to try the new chai',
      'these brownies are to die for',
      'i want to die of embarrassment lol',
      'wish i was there',
      'i wish i never bought this',
      'is my plant going to die without light?',
    ],
  },
  {
    id: 'self-harm.plan',
    unless: rx`(?:${LAUGHTER})|\bfor missing (?:that|the|out|your)|\b(?:took|taken|taking) (?:his|her|their) own li(?:fe|ves) (?:in|last|on|\d)|(?:kms|unalive me|kill me)[,.]? (?:this|the|that) (?:queue|new|app|update|logo|line|traffic|meeting)`,
    pattern: rx`\b(?:(?:kill|kil|killing|hang|hanging|shoot|drown|drowning|end|ending|off|offing|top|topping|neck|unalive|unaliving|starve|poison|gas) (?:my ?self|me self|meself)
      |kms\b|kermit(?:ting)? (?:suicide|sewerside)|sewer ?slide|su[il]cid(?:e|al)\w*|unalive\w*|self[- ]?harm\w*|(?:end|ending|ended|take|taking|took) (?:it all(?! back)|my (?:own )?life|this life|his own life|her own life|their own life)
      |(?:end|ending) it(?: all)? (?:tonight|now|soon|today|tomorrow|myself|for good)|(?:ready|want|wanna|going|gonna|need|about|time|decided|tempted) (?:to )?end (?:it|things|everything)(?: all)?(?! with)
      |(?:hurt|hurting|harm|harming|cut|cutting) my ?self (?:again|tonight|on purpose|every|because)|slit my wrists?|overdos(?:e|ed|ing)|od'?ing\b|(?:taken|took|take|swallow(?:ed)?|taking) (?:all (?:of )?(?:my|the|these)|too many|a (?:load|lot|bunch|handful|box|packet|bottle) of(?: my)?) (?:\w+ )?(?:pills|tablets|meds|medication|sleeping pills|paracetamol|painkillers))\b`,
    guard:
      /\b(?:suicide squad|suicide doors?|(?:career|commercial|brand|social|political|financial|economic|digital) suicide|suicide (?:squeeze|prevention|awareness|charity|bomb\w*|mission|blonde|hotline (?:number )?on)|suicid\w+ (?:storyline|scene|episode|plot)|fundrais\w+|overdos(?:e|ed|ing) on (?:\w+ ){0,2}(?:chocolate|sugar|caffeine|cheese|coffee|glitter|christmas|pumpkin|marketing|sweets|cake)|top myself up|end (?:it|things) (?:with (?:you|your)|there)|my (?:contract|subscription|membership|plan|policy))\b/i,
    says: SAYS,
    hits: [
      'i will kill myself',
      'thinking of ending it all',
      'feeling suicidal',
      'ready to end my life',
      'might just kms',
      'i took all my tablets',
      'gonna top myself',
      'my brother is self-harming because of your debt letters',
    ],
    misses: [
      'You are killing it with these trainers!',
      'Suicide Squad is not streaming',
      'this queue is killing me',
      'raising cricket prices is commercial suicide',
      'overdosed on pumpkin spice again',
    ],
  },
  {
    id: 'self-harm.hurting-self',
    pattern: rx`\b(?:want|wanna|going|gonna|might|may|will|feel like|feeling like|thinking (?:of|about)|thoughts? (?:of|about)|urge to|keep|started|afraid|scared|safe|could|tempted|i'?ll) (?:\w+ ){0,3}?(?:hurt|hurting|harm|harming|cut|cutting|do (?:something|anything) to) my ?self\b`,
    guard:
      /\b(?:hurt|cut|harm)(?:ing)? my ?self (?:on|with (?:the|this|your)|falling|opening|trying|using|climbing)\b/i,
    says: SAYS,
    hits: ['i feel like hurting myself', 'thoughts of harming myself', "scared i'll cut myself again"],
    misses: ['I hurt myself on your broken chair', 'going to cut myself on the sharp lid'],
  },
  {
    id: 'self-harm.means',
    pattern: rx`\b(?:jump(?:ing)?|throw(?:ing)? my ?self|step(?:ping)?|walk(?:ing)?|lie down|lying down|drive|driving|go) (?:\w+ ){0,2}?(?:off|in front of|under|onto|into|from) (?:a|an|the|this|that|my) (?:\w+ )?(?:bridge|train|track|tracks|roof|building|cliff|balcony|bus|lorry|traffic|wall|tree|motorway|sea|river|window|car park|multi-?storey)\b`,
    guard:
      /\b(?:he|she|they|driver|someone|somebody|cat|dog|man|woman|bus|kid|you|drivers|cyclists?) (?:\w+ ){0,2}(?:jump|step|walk|driv|drove)|\bcliff jump|bungee|sky ?div|walk(?:ing)? (?:into|onto) the (?:sea|river)|sat nav|\bfrom the (?:train|station|car park|bus)/i,
    needs: /\b(?:i|i'm|im|i'll|ill|me|my|myself|might|want|wanna|gonna|feel like)\b/i,
    says: SAYS,
    hits: ['i might jump off a bridge', "i'm going to step in front of a train", 'feel like driving into a wall'],
    misses: ['a man jumped off the roof of your bus', 'the bus driver drove into a wall', 'walking from the station'],
  },
  {
    id: 'self-harm.hopeless',
    pattern: rx`\b(?:no|(?:don'?t|can'?t|cannot|do not|not|never|struggl\w+ to) (?:\w+ )?see (?:the|a|any)|not see (?:the|a|any)|see no|never see the|what'?s the|whats (?:even )?the|what is the|what even is the|is there (?:a|any)) (?:\w+ )?(?:point|reason) ?(?:(?:in|of|to|for|at|me) )?(?:me )?(?:going on|living|live|life|carrying on|carry on|being (?:here|alive)|be here|keep(?:ing)? (?:going|living)|existing|trying any ?more|me any ?more|any ?more|anything|any of it|it all|wak(?:e|ing) up|tomorrow)\b
      (?! (?:the (?:web|app|site|line)|hold|with (?:you|your)|on (?:the|your)))`,
    guard:
      /\b(?:point|reason)(?: in| of| to)? (?:live chat|going on (?:the|your|hold|a|holiday|here)|any ?more (?:than|info|time|money|of your|emails))|anything (?:from|on|in|here|you|they)/i,
    says: SAYS,
    hits: [
      'no point going on',
      "what's the point of living",
      "i don't see the point anymore",
      'whats the point anymore',
      'no reason to carry on',
    ],
    misses: [
      'no point going on the website',
      "what's the point of paying for next day",
      'no reason to live chat with you',
      "what's the point in having an app",
    ],
  },
  {
    id: 'self-harm.cannot',
    pattern: rx`\b(?:can'?t|cannot|can not|cnt|can nt|couldn'?t|unable to|don'?t think i can|i'?m not able to|not sure i can|idk if i can|don'?t know (?:if|how) (?:i can|to|much longer i can)) (?:\w+ ){0,2}?
      (?:(?:go|carry) on|do (?:this|it|life) (?:any ?more|no more|any longer)|live (?:like this|with this|any ?more)|keep (?:going|living|fighting)|face (?:another|tomorrow|waking|one more)|cope (?:any ?more|with (?:life|this (?:debt|any ?more))|much longer|no more)|take (?:life|any more of this life|living))\b`,
    guard:
      /\b(?:hold|my phone|(?:in|on|with|through|via|from) (?:the|your|my|this) (?:\w+ )?(?:app|site|website|web|phone|version|page|update|line|account|call)|online|go on (?:the|your|to|holiday|hold|line|a|my|it)|carry on (?:bag|board|luggage|case|with my order|watching|using|wearing|shopping|buying)|(?:battery|phone|laptop|knees?|boots?|tyres?) can'?t|can'?t keep going (?:to|back|over|round|through|into)|can'?t go on (?:selling|charging|treating|like this (?:as|with a)))/i,
    says: SAYS,
    hits: [
      "honestly i can't do this anymore",
      "I can't do this any more since he died",
      "i just can't go on",
      'cant cope anymore',
      "i can't face another day",
    ],
    misses: [
      "I can't do this any more in the app, where did the button go",
      "can't go on the website",
      "can't carry on watching, it buffers",
      "can't keep going back to the shop",
    ],
  },
  {
    id: 'self-harm.burden',
    pattern: rx`\b(?:(?:nobody|no ?one|none of them|not one person|who) (?:would|will|wud|'?d|is going to|gonna) (?:\w+ ){0,2}?(?:notice|care|miss me|miss|mind|cry|come) (?:me )?(?:if|when|once) i'?(?: ?m)?\b(?: \w+){0,4}? ?(?:gone|dead|died|die|disappeared|disappear|vanished|not here|wasn'?t here|weren'?t here|stopped existing|didn'?t wake|around)
      |(?:nobody|no ?one) (?:would|will|'?d) (?:even )?miss me\b|(?:they|everyone|everybody|my (?:\w+ )?(?:family|kids|children|wife|husband|mum|mom|friends|girls|boys)|the world|the kids|he|she|people|you all)'?d? ?(?:would|will|wud|are|is|be)? ?(?:all |probably )?(?:be )?(?:so much |much |far )?(?:better off|happier|easier)(?: (?:dead|without me|if i (?:was|were|wasn'?t|weren'?t|just|died|disappeared|ended)[\w' ]*)|(?=\s*(?:[.!,]|$)))
      |(?:just )?(?:a |such a )?burden (?:to|on) (?:everyone|my (?:family|kids|wife|husband|mum|friends)|them|everybody)|better off without me|(?:i'?m|i am|feel) (?:\w+ )?(?:worthless|useless) (?:and|to (?:my|everyone)))\b`,
    guard: /\b(?:switching|elsewhere|competitor|buying|company|brand|pay rise|(?:if|that) you|you'?d be)\b/i,
    says: SAYS,
    hits: [
      'nobody would notice if i was gone',
      "they'd be better off without me",
      "they'd be better off",
      'my kids would be better off without me',
      "i'm just a burden to everyone",
      'no one would even miss me',
    ],
    misses: ["you'd be better off switching to Oakline", 'nobody would notice if I ordered a large'],
  },
  {
    id: 'self-harm.tired-of-life',
    pattern: rx`\b(?:(?:tired|sick|done|bored|exhausted|finished|had enough|fed up|over) (?:of|with|from) (?:living|being alive|life|existing|existence|this life|my life|waking up|being here(?= any|[.!,]|$)|fighting to)|(?:life|living|it)(?: is|'?s|isn'?t| is ?n[o']t|'?s not| not)? ?(?:just )?(?:not |n't |isn'?t )?(?:worth (?:living|carrying on|going on))|nothing (?:left )?(?:to|worth) (?:live|living|keep going) ?(?:for)?|(?:giv(?:e|ing|en)|gave) up on (?:life|living|everything)|(?:lost|losing) (?:all )?(?:hope|my will to (?:live|carry on|go on))|(?:there(?:'?s| is)|see|seeing|i have|find|got) no (?:other )?way out(?! of)|^\W*no (?:other )?way out(?! of)\b|no (?:future|hope) (?:left|for me|any ?more)|want (?:it|this|everything|the pain|it all|all of it) (?:all )?to (?:just )?(?:end|stop|be over)|make it all stop|want out of (?:this )?life|(?:in|into|hit) a (?:very |really |pretty |such a )?dark place|dark thoughts|(?:scared|afraid|worried) (?:of )?what i(?:'?ll|'?m| might| could| may)? ?(?:going to )?(?:do|might do)|don'?t trust myself|not safe (?:from|with|around) myself|do something (?:stupid|silly|drastic|i can'?t take back)|at (?:my |a )?breaking point)\b`,
    unless: rx`\b(?:life|living|live)(?: for)?(?: isn'?t| is ?n[o']t|'?s not)?(?: worth living| now| left)? (?:without|now|until|since) (?:your|the|this|my daily|you|it'?s)\b|series|season|(?:garlic|mayo|sauce|coffee|biscuits?|crisps|pizza)`,
    guard:
      /\b(?:(?:life|living) worth living with|living out of (?:boxes|a suitcase|bags)|living (?:on|off|in|with|next|under|like this (?:with|because))|bored of life insurance|(?:dark place|breaking point).{0,20}(?:shelf|cupboard|store it|keep)|keep (?:it )?in a (?:cool )?,? ?dark|(?:you|your staff|they)(?:'ll| will| might)? do something|want (?:the )?(?:emails|calls|ads|adverts|spam|texts|noise|contract|subscription|notifications)|lost all hope (?:of|in|with|for) (?:\w+ )?(?:getting|this|your|you|my|the|seeing|customer)|no hope (?:left )?(?:of|in) (?:my|the|getting))/i,
    says: SAYS,
    hits: [
      'tired of living',
      'no way out',
      "life isn't worth living",
      'nothing left to live for',
      'i just want it all to end',
      'scared of what i might do',
      'i might do something stupid',
      'in a really dark place since your letters',
    ],
    misses: [
      'no way out of the car park',
      'keep it in a cool, dark place',
      'lost all hope of getting my refund',
      'tired of waiting',
      'losing the will to live in this queue',
    ],
  },
  {
    id: 'self-harm.goodbye',
    pattern: rx`\b(?:good ?bye,? (?:everyone|everybody|world|cruel world|all of you|forever|my friends)(?! (?:off|see|have|at|in))|(?:said|saying|written|wrote|writing) my (?:good ?byes?|last (?:letters?|post|words?)|(?:final |suicide )?note|letters? to (?:my|the) (?:kids|family|mum))|(?:this is|this will be|here'?s) my (?:last|final) (?:post|message|tweet|goodbye|night|day|words?)(?! (?:as|with|to you|about|on this))|by the time (?:you|anyone) (?:read|see)s? this|(?:won'?t|wont|will not|not going to|not gonna|i'?m not) (?:be )?(?:here|around|alive) (?:much longer|tomorrow|for much longer|by (?:then|friday|monday|christmas|morning)|in the morning|next (?:week|month|year)|any ?more (?:soon)?|to see)|won'?t (?:have to )?(?:worry|put up|deal|bother) (?:about|with) me (?:any ?more|much longer|again)|won'?t be (?:a )?(?:burden|problem|bother) (?:to|for)? ?(?:anyone|any ?more|you all)?|i'?ll be gone (?:by|soon|tomorrow|before)|tell my (?:family|kids|mum|wife|husband|children|girls|boys|daughter|son) i (?:love|loved|tried|'?m sorry))\b`,
    guard:
      /\b(?:(?:shop|store|you|stock|sale|it|offer|app|deal|company|brand|service) (?:\w+ )?(?:won'?t|will not) be (?:here|around)|gone (?:by|before) \d|holiday|travelling|leaving for|customer (?:any ?more|much longer)|with you (?:any ?more|much longer))\b/i,
    says: SAYS,
    hits: [
      'goodbye everyone',
      'this is my last post',
      "i won't be here tomorrow",
      'by the time you read this',
      "you won't have to worry about me any more",
      'tell my kids i love them',
    ],
    misses: [
      'goodbye Oakline, hello new bank',
      'the sale will not be here tomorrow',
      'this is my last post about your vans',
    ],
  },
  {
    id: 'self-harm.someone',
    pattern: rx`\b(?:(?:my (?:\w+ )?(?:${KIN}|flatmate)|he|she|they|someone|a customer|this (?:man|woman|person|user|account|girl|guy|lad))(?:'s| is| has| are| was)? (?:\w+ ){0,4}?(?:kill|killing|hurt|hurting|harm|harming|hang|hanging) (?:him|her|them)sel(?:f|ves)|(?:wants?|wanted|trying|tried|threatening|threatened|talking about|going) (?:to )?(?:end|ending|take|taking) (?:his|her|their) (?:own )?li(?:fe|ves)|(?:he|she|they)(?:'s| is|'re| are)? (?:\w+ )?(?:wants?|said (?:he|she|they) wants?) to die)\b`,
    guard:
      /\b(?:in the (?:film|show|book|episode|series|game)|character|season|spoiler|laughing|for a (?:ticket|refill))\b/i,
    says: SAYS,
    hits: [
      'my brother is going to kill himself over this debt',
      'she tried to end her life',
      'he said he wants to die',
    ],
    misses: ['the driver nearly killed himself laughing', 'in the film he kills himself'],
  },
];
