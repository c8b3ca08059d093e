import type { Cue } from '../cue';
import { ASIDE_CUES } from './asides';
import { BANTER_CUES } from './banter';
import { CREDIT_CUES } from './credit';
import { DELIGHT_CUES, RELIEF_CUES } from './delight';
import { FAIR_DEALING_CUES } from './fairDealings';
import { IN_KIND_DRESS_CUES } from './inKindDress';
import { LIGHT_CUES } from './light';
import { SLANG_OF_DELIGHT_CUES } from './slangOfDelight';

/** Mood: what was felt, and how loudly. */
export const TONE_CUES: readonly Cue[] = [
  ...DELIGHT_CUES,
  ...RELIEF_CUES,
  ...LIGHT_CUES,
  ...CREDIT_CUES,
  ...BANTER_CUES,
  ...ASIDE_CUES,
  ...FAIR_DEALING_CUES,
  ...IN_KIND_DRESS_CUES,
  ...SLANG_OF_DELIGHT_CUES,
  {
    id: 'tone.thanks',
    pattern:
      /\b(?:thank(?:s| you|yew)|thx|cheers for|much appreciated|appreciate (?:it|the|your|you)|grateful|shout ?out to|kudos|hats off|(?:credit|props) to|bless you|legend(?:s)?\b|you rock)\b/i,
    unless:
      /\b(?:no thanks|(?:thanks|thank you|cheers) (?:so much )?(?:for|to) (?:nothing|(?:the|a|my|your|our) (?:\w+ ){0,4}(?:cardio|soaking|soggy|empty|broken|puddle|adventure|costume|cold|detail|challenge|late|view|\w+ed parcel)|\w*ing me|freezing|buffering|cancelling|losing)|thanks in advance|thanks anyway)\b/i,
    says: ['sentiment:positive', 'emotion:gratitude'],
    weight: 1.2,
    hits: ['Huge thanks to Priya', 'thank you so much', 'kudos to the crew'],
    misses: ['thanks for nothing', 'no thanks', 'cheers for nothing', 'cheers for the soaking wet parcel'],
  },
  {
    id: 'tone.delight',
    pattern:
      /\b(?:(?:absolutely |really |just |so |totally |i |we )?(?:love|loving|loved|adore)(?: (?:the|this|your|my|it|you|these|that|how|our|ur|everything|u))?\b|obsessed|best (?:\w+ ){0,4}(?:ever|in town|yet|i'?ve|i have|around|customer service|service|airline|company|experience)|the best\b|amazing|awesome|fantastic|excellent|brilliant|superb|outstanding|wonderful|delicious|unreal|perfect(?:ly)?|gorgeous|beautiful|incredible|stunning|impressed|(?:great|good|lovely|nice|fab) (?:job|work|service|experience|flight|crew|staff|food|meal|stay|customer|team|people|help|day|stuff|guys|looking|one)|made (?:my|our) (?:day|week|night|morning|year)|(?:so|very|really|super|well|pretty) (?:happy|pleased|good|helpful|kind|friendly|quick|fast|easy|nice|tasty|excited|cool|lucky)|can'?t wait|excited|happy (?:customer|with|to see)|five stars|5 stars|fastest \w+ (?:i|ever)|five-star|killing it|smashed it|nailed it|yum+y?|stayed late|went (?:above|out of)|above and beyond|no complaints|well done|congrat\w+|happy (?:birthday|anniversary)|on point|10k in (?:them|these)|sick (?:trainers|kicks|shoes|beat))\b|\bis (?:fire|gas)\b/i,
    unless:
      /\b(?:wow,? (?:just )?wow|(?:not|isn'?t|wasn'?t|aren'?t|hardly|never|far from|used to be|would have been|less than|didn'?t) (?:\w+ ){0,3}(?:amazing|impressed|happy|great|good|the best|perfect|love|helpful|fun|excellent|awesome|well)|would love|i'?d love|used to (?:love|be)|love (?:this|that) for (?:us|me|my)|love that journey|personal best|all the best|best way to|obsessed with how|love how|live laugh love|(?:5|five) stars (?:for the|would))\b/i,
    says: ['sentiment:positive', 'emotion:joy'],
    weight: 1.1,
    hits: [
      'obsessed with the new oat latte',
      'fastest delivery I have ever had',
      'the new scent is unreal',
      'You are killing it with these new trainers!',
      'No complaints here, best breakfast in town',
    ],
    misses: [
      'box came with a pebble in it. Wow just wow',
      'not impressed',
      "it isn't the best",
      'love that for me',
      'best way to lose a customer I have ever seen',
      'obsessed with how long this takes',
    ],
  },
  {
    id: 'tone.delight-face',
    pattern: /[😍🥰😋🤩😊😁😄💕💖❤🙌🥳🎉💯😀☺]|(?<!\w)(?::\)|:-\)|<3|:D)/u,
    on: 'plain',
    says: ['sentiment:positive', 'emotion:joy'],
    weight: 0.8,
    hits: ['lunch 😍', 'see you soon :)'],
    misses: ['lunch 😡'],
  },
  {
    id: 'tone.third-one',
    pattern: /\b(?:second|third|fourth|fifth) (?:\w+ ){1,3}this (?:week|month|morning)\b/i,
    unless: /\b(?:call|time|delay|day|email|replacement|problem|fault|outage|crash|wrong|broken|cancelled|late)\b/i,
    says: ['sentiment:positive', 'emotion:joy', 'intent:praise'],
    weight: 0.8,
    hits: ['third oat latte this week'],
    misses: ['third call this week', 'third broken one this week'],
  },
  {
    id: 'tone.turned-round',
    pattern:
      /\b(?:(?:cheers|ta|nice one) for (?:nothing|the (?:\w+ )?(?:soaking|soggy|cold|late|broken|empty|free cardio)\b)|obsessed with how (?:long|slow|bad\w*|little|rude)|love how (?:long|slow|bad\w*|little|rude)|(?:best|great|good|brilliant) way to (?:lose|treat|annoy) (?:a |your |loyal )*customers?)/i,
    says: ['sentiment:negative', 'emotion:contempt', 'flag:sarcasm'],
    weight: 1.2,
    hits: [
      'cheers for nothing',
      'cheers for the soaking wet parcel',
      'obsessed with how long this takes',
      "best way to lose a customer I've ever seen",
    ],
    misses: ['cheers for the lift', 'obsessed with how soft it is', 'best way to start a morning'],
  },
  {
    id: 'tone.anger',
    pattern:
      /\b(?:disgrace(?:ful)?|disgust(?:ed|ing)|appalling|outrageous|unacceptable|shambles|shocking|shameful|ashamed|pathetic|ridiculous|furious|livid|fuming|angry|pissed|infuriat\w+|hate|horrible|terrible|awful|horrendous|atrocious|worst|crap(?:py)?|shit(?:ty|e)?|bullshit|bs|fuck(?:ing|ed|in)?|wtf|ffs|damn|bloody|hell|useless|rubbish|garbage|trash|joke|incompeten\w+|how dare|suck(?:s|ed)?|rip ?off|stupid|screw(?:ed|ing)|absurd|insulting|unbelievable|sick of|fed up|what is wrong with you|do better|get (?:it|your act|your shit) together|sort (?:it|yourselves?) out)\b/i,
    unless: /\b(?:fucking (?:love|amazing|brilliant|great)|hell yeah|(?:damn|hella) (?:good|fine)|the bomb|no joke)\b/i,
    says: ['sentiment:negative', 'emotion:anger', 'heat'],
    weight: 1.2,
    hits: ['Absolute shambles', 'worst airline', 'this is ridiculous', 'your app sucks'],
    misses: ['fucking love it', 'a nice chat'],
  },
  {
    id: 'tone.anger-face',
    pattern: /[😡🤬😠👎🖕💩🤮]/u,
    on: 'plain',
    says: ['sentiment:negative', 'emotion:anger', 'heat'],
    hits: ['late again 😡'],
    misses: ['yay 😀'],
  },
  {
    id: 'tone.frustration',
    pattern:
      /\b(?:frustrat\w+|annoy\w+|still (?:no|not|nothing|waiting|hasn'?t|haven'?t|isn'?t|can'?t|down|broken|doesn'?t|won'?t|unable|charging|pending)|keeps? (?:\w+ )?(?:crash\w+|log\w+|fail\w+|freez\w+|drop\w+|say\w+|ask\w+|tell\w+|get\w+|happen\w+|cutting|buffering|going)|on hold|tried (?:everything|(?:\w+ ){0,3}times)|for (?:hours|days|weeks|months)|waste of (?:time|money)|wasted|(?:every|each) (?:single )?time|again and again|over and over|constantly|stuck|struggling|getting nowhere|no (?:help|reply|response|answer|solution)|without (?:even )?(?:asking|telling|warning) (?:me|us)|not working|doesn'?t work|won'?t (?:work|load|open|let|play|connect|start|turn|charge)|can'?t (?:get|log|access|use|sign|connect|open|play|watch|find|even)|cannot (?:get|log|access|use|sign|connect|open)|unable to|broken|failed|fails|error|issue(?:s)?|problem(?:s)?|bug(?:s|gy)?|glitch\w*|slow|delay(?:ed|s)?|cancel+ed|(?<!\bstay(?:ed|ing)? )late\b|wrong|missing|lost|damaged|charged|overcharged|mess(?:ed)?|nightmare|tired of|getting old|smh|ugh|sigh|come on|seriously|(?:don'?t|doesn'?t|didn'?t) (?:even )?(?:care|help)|no help|why (?:is|are|does|do|did|has|have|can'?t|won'?t|isn'?t|am i|would|the)\b|how (?:hard|difficult) (?:is it|can it))/i,
    unless: /\b(?:no (?:problems?|issues?)(?! with)|never had (?:a|any) (?:problem|issue)|better late)\b/i,
    says: ['sentiment:negative', 'emotion:frustration'],
    weight: 0.9,
    hits: ['still waiting', 'keeps crashing', 'on hold for 2 hours', "can't log in"],
    misses: ['no problems at all', 'lovely breakfast'],
  },
  {
    id: 'tone.disappointment',
    pattern:
      /\b(?:disappoint\w*|gutted|let ?down|dissatisfied|unhelpful|too (?:tough|small|salty|dry|expensive)|lousy|poorly|(?:really|so|very|pretty) bad|not (?:cool|ok|okay|acceptable|on)\b|expected (?:more|better)|such a shame|what a shame|thought you were better|sad(?:ly|dened)?|heartbroken|upset(?:ting)?|unhappy|unfortunately|regret|(?:not|isn'?t|wasn'?t) (?:\w+ )?(?:impressed|happy|good|great|worth|what i)|poor (?:service|quality|experience|show|customer)|used to (?:be|love)|gone downhill|downhill|worse|meh|bland|stale|soggy|cold food)\b/i,
    says: ['sentiment:negative', 'emotion:disappointment'],
    hits: ['gutted', 'not impressed', 'expected more from you', 'poor service'],
    misses: ['a happy bunny'],
  },
  {
    id: 'tone.disappointment-face',
    pattern: /[😞😢😭😔🙁☹😩😫😕😒💔]|(?<!\w):\(|:-\(|:'\(/u,
    on: 'plain',
    says: ['sentiment:negative', 'emotion:disappointment'],
    hits: ['cracked after 3 days 😞', 'no more :('],
    misses: ['yum 😋'],
  },
  {
    id: 'tone.turned-bad',
    pattern:
      /\b(?:(?:used to|(?:was|were|had been|have been|has been|been)) (?:\w+ ){0,3}?(?:great|good|lovely|brilliant|fantastic|excellent|amazing|the best|reliable|perfect|loyal|happy|a fan|superb|love|like|enjoy)|(?:loved|liked|enjoyed|always (?:loved|liked|recommended|trusted)|years of (?:great|good|excellent|loyal)))\b[^!?\n]{0,60}?(?:[,.;]\s*|\s-\s|\b(?:but|and|until|til|till|then|so)\s)(?:\w+ ){0,3}?(?:now|lately|recently|these days|nowadays|today|since|the (?:new|latest|last) (?:update|version|recipe|owners?|app|layout)|this (?:year|month|week|time)|you (?:changed|ruined|broke|stopped))\b/i,
    guard:
      /\b(?:now (?:even|much|so much|i'm|im|i am)? ?(?:better|great|love|perfect|happy|fixed|sorted|hooked|obsessed|my favou?rite)|(?:even|still|just as) (?:better|great|good|lovely|amazing|love)|better than ever|(?:was|were|been) (?:\w+ )?(?:not|never|hardly)|and now (?:i|we) (?:have|own|bring|buy|order))\b/i,
    says: ['sentiment:negative', 'emotion:disappointment'],
    weight: 1.2,
    hits: [
      'Your bread was great, now it is all air',
      'loved this app until the new update',
      'used to love the Sunday roast here, but lately it is all gravy',
    ],
    misses: [
      'was good before and now even better',
      'the food was great, thank you',
      'Always loved your soup and now I own the whole range',
    ],
  },
  {
    id: 'tone.anxiety',
    pattern:
      /\b(?:worried|worry(?:ing)?|anxious|nervous|concern(?:ed|ing)|panick?(?:ing|ed)?|stress(?:ed|ful|ing)|scared|afraid|desperate(?:ly)?|is my (?:card|account|data|money) safe|am i covered|rent (?:is )?due|can'?t pay)\b/i,
    says: ['sentiment:negative', 'emotion:anxiety'],
    hits: ['worried about my refund', 'is my card safe'],
    misses: ['no drama'],
  },
  {
    id: 'tone.fear',
    pattern: /\b(?:omg|terrif(?:ied|ying)|frighten(?:ed|ing)|scary|unsafe|swollen|ambulance|in danger)\b/i,
    says: ['sentiment:negative', 'emotion:fear'],
    weight: 0.8,
    hits: ["he's ok but omg", 'I was terrified'],
    misses: ['my mug'],
  },
  {
    id: 'tone.humiliation',
    pattern:
      /\b(?:humiliat\w+|embarrass(?:ed|ing)|in front of (?:everyone|the whole|other)|followed (?:me|us) (?:round|around)|laughed (?:at|in)|talked (?:over|down to)|made (?:me|us) feel (?:small|stupid|like a (?:thief|criminal))|treated (?:me|us|my \w+) like (?:a |an |crap|dirt|criminals?|garbage)|spoken to like|disrespect\w*)\b/i,
    says: ['sentiment:negative', 'emotion:humiliation'],
    weight: 1.4,
    hits: ['Humiliating.', 'laughed at my accent', 'made me feel stupid'],
    misses: ['followed you back'],
  },
  {
    id: 'tone.confusion',
    pattern:
      /\b(?:confus(?:ed|ing)|don'?t (?:understand|get (?:why|how|it))|makes no sense|no idea (?:why|how|what)|(?:not|un)sure (?:why|how|what|if|whether)|what does (?:this|that|it) mean|which (?:one|code) (?:do|should)|how does (?:this|that|it) work|contradict\w*)\b/i,
    says: ['emotion:confusion'],
    weight: 0.9,
    hits: ['which code do I use', "I don't understand the bill", 'makes no sense'],
    misses: ['I understand'],
  },
  {
    id: 'tone.hope',
    pattern:
      /\b(?:hop(?:e|ing)(?: (?:to|for|you|it|that|this))?|fingers crossed|any chance|please bring|would love|looking forward|can'?t wait (?:to|for|till|until))\b/i,
    unless: /\b(?:hope (?:it burns|you (?:fail|go|lose))|hopeless)\b/i,
    says: ['emotion:hope'],
    weight: 0.6,
    hits: ['fingers crossed', 'hoping for a 14'],
    misses: ['hopeless'],
  },
  {
    id: 'heat.punctuation',
    pattern: /!{2,}|\?{2,}|\?!|!\?/,
    says: ['heat'],
    hits: ['why??', 'again!!'],
    misses: ['why?', 'again!'],
  },
  {
    id: 'heat.capitals',
    pattern:
      /\b(?!(?:USA|ASAP|FAQ|WIFI|HTTP|IPAD|LTE|NHS|BBC|VISA|PSN|XBOX|IOS|ATM|PIN|SIM|GPS|LOL|OMG|CEO|DHL|UPS|USPS|HDMI|ESPN|HULU|IKEA|ASDA|AMEX)\b)[A-Z]{4,}\b/,
    says: ['heat'],
    hits: ['charged me TWICE', 'my order STILL has not come'],
    misses: ['my WIFI is off', 'the BBC'],
  },
];
