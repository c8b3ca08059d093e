import type { Cue } from '../../cue';
import { KIN, LAUGHTER, rx } from '../pattern';

const DESPAIR: Cue['says'] = ['flag:self_harm', 'intent:distress', 'emotion:despair'];
/** With a laugh or about a thing, the words are a figure of speech. */
const FIGURE = rx`(?:${LAUGHTER})|\b(?:embarrass\w*|laughing|of (?:boredom|hunger|cringe)|tiktok trend|movie|film|episode|novel|song|lyrics|in the game|level \d)`;

/** Ways out that are named or laid ready, and farewells; by what is said, not by one wording. */
export const LAST_WORDS_CUES: readonly Cue[] = [
  {
    id: 'self-harm.means-ready',
    pattern: rx`\b(?:(?:tablets|pills|paracetamol|sleeping pills|rope|noose|blade|razor|knives|knife|gun|poison|pesticide|petrol|gas|belt|bottle of \w+)\b[^.!?\n]{0,40}\b(?:lined up|counted out|in front of me|ready|waiting for me|no reason not to|next to me|beside me|in my hand)|(?:keep |kept |been |just |i'?m |sat |sitting )(?:looking|staring) at (?:the|my|a) (?:\w+ )?(?:knives|knife|tablets|pills|rope|razor|blade|bridge|tracks|train line|water|drop|ledge)|(?:consume|drink|take|took|taken|swallow(?:ed)?|had) (?:poison|pesticide|bleach|\d+ of them(?: already)?|the whole (?:bottle|packet|box|lot) of (?:\w+ )?(?:pills|tablets)|the lot(?= and| now|\.))|how many (?:it takes|(?:pills|tablets|paracetamol)\b[^.!?]{0,20}(?:takes|kill|enough))|googl\w+ (?:how (?:many|to (?:die|kill|end))|painless)|(?:engine|car) (?:on|running)\b[^.!?\n]{0,24}\bgarage|(?:cut(?:ting)?|cuts) (?:again|too deep|deep(?:er)?)(?: since| last| tonight| after|[.,!]|$)|been cutting(?! (?:grass|corners|costs|hair|the|my (?:grass|hedge|own hair)))|self[- ]?harm\w*|(?:hang(?:ed|ing)?|kill(?:ed|ing)?|finish(?:ed|ing)?|harm(?:ed|ing)?|end(?:ed|ing)?|hurt(?:ing)?|drown(?:ed|ing)?|shoot|poison) (?:him|her|my|them) ?sel(?:f|ves)\b|(?:end|ended|ending|take|took|taking|taken) (?:his|her|their|my|my own|his own|her own|their own) (?:own )?li(?:fe|ves)\b|taking (?:myself|me) with (?:it|them|him)|tak(?:e|ing|es) an overdose|took an overdose)`,
    unless: FIGURE,
    guard:
      /\b(?:hurt(?:ing)? (?:myself|himself|herself) (?:on|with|when|by|at|lifting|in)|hurt (?:my|him|her)self (?:on|trying|when|falling|opening|getting)|cut (?:again|too deep) (?:by|on|with)|finish(?:ed)? (?:it )?(?:him|her|my)self|(?:ended|end) (?:his|her|their) life(?:time)?'?s? (?:guarantee|warranty|subscription)|last year|years ago|partner took his own life|battery life|shelf life)\b/i,
    says: DESPAIR,
    weight: 1.4,
    hits: [
      "I've got the tablets lined up",
      'i keep looking at the knives',
      'been cutting again since your bailiffs came',
      "My brother says he'll end his life if you cut him off",
      "I've got a rope in the garage and no reason not to",
      'sir if loan is not closed i will consume poison',
    ],
    misses: [
      'been cutting the grass with your mower',
      'I hurt myself on the lid',
      'the tablets are out of stock',
      'killed it himself, what a player lol',
    ],
  },
  {
    id: 'self-harm.going-under',
    pattern: rx`\b(?:(?:jump(?:ing)?|step(?:ping)?|throw(?:ing)? (?:myself|me)|walk(?:ing)?|run(?:ning)?|lie|lying) (?:out |down |right |straight )?(?:in front of (?:a|the|your|one of your|it)|off (?:the|a|that|this) (?:platform|bridge|roof|cliff|building|edge|balcony|pier)|under (?:a|the|your|one of your) (?:train|bus|lorry|truck)|into the (?:sea|river|road|traffic|path|lake|canal)|on (?:the )?(?:tracks|line))|not turning the (?:steering )?wheel|driving (?:off|into) (?:the|a) (?:bridge|wall|tree|cliff)|(?:says?|said|saying|says to|tells me to|head (?:says|tells)) (?:to )?jump\b|\bjump(?:ing)? every time|(?:sat|sitting|standing|stood|stand) (?:\w+ )?on (?:a|the) (?:\w+ )?(?:bridge|ledge|roof|edge)\b(?! of my seat))`,
    unless: FIGURE,
    needs: rx`\b(?:i|i'?m|im|i'?ve|me|my|myself|feel|feels|what'?s stopping)\b|^.{0,12}$`,
    guard:
      /\b(?:(?:man|woman|kid|child|dog|lad|someone|driver|bus|van|car|he|she|they|cat) (?:\w+ )?(?:jump|walk|step|stepp|walk|ran|r[au]n)\w*|(?:stage|diving|trampoline|in the game|bungee|swim|charity|sponsored|dip)|step(?:ping)? off the platform (?:onto|into|to)|walk(?:ing)? into the (?:sea|lake) (?:with|at|from|on)|your ad(?:vert)?)\b/i,
    says: DESPAIR,
    weight: 1.4,
    hits: [
      'I feel like jumping in front of one of your trains',
      "what's stopping me from just stepping off the platform",
      'i thought about just not turning the wheel',
      'I just feel like walking into the sea',
      'my head says jump every time the express goes through',
    ],
    misses: [
      'a man jumped in front of the queue',
      'my cat is jumping off the roof of the box',
      'step off the platform onto the train',
    ],
  },
  {
    id: 'self-harm.without-me',
    pattern: rx`\b(?:(?:when|once|after|if|because|by the time|til+|until) (?:i'?m|im|i am|ive|i'?ve) (?:gone|dead|not (?:here|around)|no longer (?:here|around))|(?:if|when) i (?:wasn'?t|weren'?t|was not|wasnt|just didn'?t|didn'?t|am not) (?:around|here|exist|born)|(?:i'?m |i am |im )?not going to be (?:alive|around|here) (?:for|to|much|when|by|any)|(?:i )?(?:shan'?t|won'?t|wont|will not) be (?:needing (?:it|that|this|any)|alive|around (?:to|for|much|when|long)|here (?:to (?:see|watch|pay|answer)|much longer|when|by then|any ?more|for long))|not going to make it to|(?:i )?(?:don'?t|dont|do not) think i'?ll make it (?:to|through)|where i'?m going (?:tonight|i|they|there)|the world (?:doesn'?t|does not|dont|don'?t) need me|(?:nobody|no ?one|they don'?t|world doesn'?t) (?:really )?needs? me|easier\b[^.!?\n]{0,30}\bif i\b|better\b[^.!?\n]{0,30}\b(?:without me|if i wasn'?t|if i was(?:n'?t)? (?:gone|dead|here))|what if i (?:just )?(?:didn'?t|don'?t) exist|planning my own funeral|found me in time|(?:find|found) my body|tell my (?:girls|boys|kids|children|mum|mam|mom|dad|wife|husband|family|son|daughter|parents) (?:i (?:tried|loved|love)|i'?m sorry|that i)|look after my (?:dog|cat|kids|children|boys|girls|mum)\b[^.!?\n]{0,24}\b(?:gone|not here|tonight)|(?:this is|here'?s) my (?:last )?(?:goodbye|farewell|suicide)|(?:last|final) (?:post|tweet|message|words?|goodbye|wish)\b(?=[^.!?\n]{0,24}(?:from me|ever|is|before i|for me|goodbye|\.\s*(?:thank|sorry|bye)))|for the last time\W*$|they'?ll find me|only way\b[^.!?\n]{0,40}\b(?:if i'?m dead|i die|i'?m dead|is dying|is death)|blood (?:is )?(?:on|will be on) your hands)`,
    unless: rx`${FIGURE.source}|\b(?:deliver\w*|parcel|courier|package|sign for|collect it|holiday|work|away on|shop|store|stock|fly|flight|reviews?|season|tournament|retir\w+|moved|moving|cancell?\w*|switch\w*)\b`,
    guard:
      /\b(?:gone (?:to|through|over|back|home|up|live|cold|off|with)|dead (?:tired|on my feet|serious|sure)|last post (?:office|collection|box)|parcel)\b/i,
    says: DESPAIR,
    weight: 1.4,
    hits: [
      "you'll have blood on your hands when I'm gone",
      "guess the only way to stop the calls is if I'm dead",
      'last post from me. thank you to the ones who were kind. bye',
      "my mum found me in time. next time she won't",
      "it'd be easier for the kids if I wasn't around",
      'not going to be alive for the court date',
    ],
    misses: [
      'if I am not here leave the parcel next door',
      "when I'm gone to work the courier comes",
      'last post from me about the sale lol',
      "won't be here when you deliver",
    ],
  },
  {
    id: 'self-harm.wanting-it-over',
    pattern: rx`\b(?:(?:very |such |really |having |the |some )(?:bad|dark|scary|suicidal|horrible) thoughts|mentally (?:broken|finished|gone)|(?:don'?t|dont|do not|no longer|not) (?:feel like|deserve to|want to be|see the point (?:of|in)) (?:living|live|liv\w+|alive|being alive)|why (?:am i|i am|m i) (?:still |even )?(?:breathing|alive|here at all)|want(?:ed)? out of (?:this |my )?life|stopped wanting (?:it|to|help)|sleep(?:ing)? forever(?! pillow)|sleep and (?:not|never) wake|no light at (?:the|all)|i'?ve (?:made my mind up|decided)(?=[.!]|$)|(?:hop(?:e|ing|es)|pray(?:ing)?|wish(?:ing)?)\b[^.!?\n]{0,30}\b(?:finishes me|heart (?:gives out|stops)|kills me|takes me|i (?:don'?t|never) wake|wouldn'?t wake|not wake)|wish i (?:just )?(?:wouldn'?t|didn'?t|could not|don'?t|never) (?:wake|exist)|rather be dead|ending (?:things|it)(?: all)?(?: fr| tonight| for good| soon| myself|[.!]|$)|end (?:things|it)(?: all)? fr\b|out\. tell my|(?:end|ends?) of my (?:rope|tether)\b[^?\n]{0,60}\b(?:plan|alive|life|die|alone)|i (?:do )?have a plan(?=[.!]|$)|(?:i'?m|im|i am) (?:out|done|gone)[.,]? (?:tell|sorry|goodbye|bye|love)|she will finish herself|don'?t feel like living|nothing left\b[^?\n]{0,40}\b(?:no reason|to live|for me)|no reason (?:to (?:live|go on|be here|stay alive)|left)|(?:shame|debt|pain|calls?) (?:is )?(?:too much|i can'?t)\b[^.!?]{0,24}\b(?:goodbye|end|live)|can'?t take (?:the|this) (?:shame|pain|torture|life)(?=[.!,]|$| any| i will)|drinking myself to death|(?:love you all|sorry (?:everyone|mum|mam|mom|all))(?:[.,!]* ?(?:goodbye|bye|x+|forgive me))?[.! ]*$)`,
    unless: rx`${FIGURE.source}|\b(?:pillow|mattress|contract|parcel|delivery|subscription)\b`,
    guard:
      /\b(?:sorry (?:everyone|all)[.,!]* (?:wrong|my bad|for the|ignore|about)|plan(?:s)? (?:with|on|for|from|tariff)|i have a plan (?:with|for|to)|best|great|thanks|gig|show|love you all[.! ]*$(?=.{0}😍))\b/i,
    says: DESPAIR,
    weight: 1.3,
    hits: [
      'i am having very bad thoughts and no one to talk to',
      "I'm at the end of my rope and no one answers. I have a plan",
      "wish i just wouldn't wake up",
      "I don't deserve to live",
      'I want out of this life',
      "haven't eaten for days. hoping it finishes me off",
    ],
    misses: [
      'end of my rope with this printer',
      'I have a plan with you',
      'sleep forever pillow',
      'I want out of this contract',
    ],
  },
  {
    id: 'self-harm.somebody-close',
    pattern: rx`\b(?:my|our|a|the|one of my) (?:\w+ )?(?:${KIN}|students?|patients?|tenants?|flatmate|child|kid)\b[^.!?\n]{0,40}\b(?:wants? to die|trying to die|suicid\w+|self[- ]?harm\w*|tried to (?:hang|kill|end|drown|jump)|took an overdose|overdosed|end(?:s|ing)? (?:his|her|their) life|(?:wants|going) to (?:kill|end|hurt) (?:him|her)self|better off dead|will (?:jump|finish (?:him|her)self))\b`,
    unless: FIGURE,
    guard: /\b(?:battery|phone|laptop|plant|last year|years ago|character)\b/i,
    says: DESPAIR,
    weight: 1.4,
    hits: [
      'my wife took an overdose after your letter',
      'my son keeps saying he wants to die',
      'My dad tried to hang himself',
    ],
    misses: ['my son wants to dye his hair', 'my mum is dying to try it'],
  },
];
