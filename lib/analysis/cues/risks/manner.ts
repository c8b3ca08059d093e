import type { Cue } from '../../cue';
import { rx, TROUBLE } from '../pattern';

const BITTER: Cue['says'] = ['flag:sarcasm', 'sentiment:negative', 'emotion:contempt', 'intent:complaint'];
const PRAISE =
  'great|lovely|brilliant|fantastic|wonderful|awesome|nice|amazing|cool|perfect|superb|excellent|fab|fabulous|marvellous|magnificent|impressive|outstanding|stellar|exceptional|incredible|splendid|delightful|charming|classy|genius|beautiful|good|quality|top|first[- ]class|world[- ]class|stunning|terrific|spectacular|super|legendary|inspired|tremendous|smashing|love(?:d|ly)?|ace|fun|unreal|remarkable|five[- ]star';

/** How it is said and what went before: irony, second failures, hours that matter, advertising, the wrong address. */
export const MANNER_CUES: readonly Cue[] = [
  {
    id: 'double.contacted',
    pattern: rx`\b(?:(?:i )?did (?:dm|message|email|call|ring|send|write|reply|do that|all (?:that|this)|that (?:already|yesterday|last))|(?:i'?ve|i have|we'?ve|have|i|we)? ?already (?:dm\w*|d\.m\w*|e-?mail\w*|call\w*|messag\w*|contact\w*|rang|rung|phon\w*|sent|told|tried|spok\w+|report\w*|complain\w*|explain\w*|raised|replied|done (?:this|that|it|all)|did|given|gave|chas\w+|sen[dt]|filled|fill\w*|been (?:told|through|in|sent|on)|had (?:a |one |two )?(?:replacement|engineer|new)|return\w*|replaced|asked|ask\w*)|(?:dm|e-?mail|messag|text|wr[io]t|contact|chas|report|complain|ask|tweet|inbox|explain|rais|written|messaged|asked|rung|rang|phon|call|spok|speak)\w*(?:'?d|'?ed)? (?:\w+ ){0,5}?(?:\d+|two|three|four|five|six|seven|eight|ten|several|multiple|many|numerous|countless|loads of|so many|twice a|a (?:dozen|million|hundred)) ?(?:different |separate )?(?:times|x|emails?|dms?|messages?|people|agents|advisors|tickets|occasions)\b|\b(?:dm'?d|emailed|messaged|texted|written|wrote|contacted|chased|reported|complained|asked|tweeted|explained|spoken) (?:\w+ ){0,4}?(?:twice|thrice)\b|(?:\d+|two|three|four|five|six|seven|eight|ten|several|multiple|countless|numerous|many|so many) (?:unanswered |ignored |different |separate |long )?(?:emails?|dms?|messages|tickets|chats|complaints|letters|web ?chats|support (?:tickets|requests)|contact forms) (?:\w+ ){0,3}?(?:later|and (?:still|nothing|no|counting|not)|ignored|unanswered|sent|in|so far|now|with no|without|since|to you)|\d+(?:st|nd|rd|th) (?:email|e-?mail|dm|message|tweet|letter|complaint|call|ticket)|(?:dm|e-?mail|message|ticket|complaint|letter|messaged|emailed|wrote|contacted|dm'?d|reported it|chased|raised (?:it|this|a)|filled in[\w ]{0,20}form)\b[^.!?\n]{0,60}[.,!]?[^.!?\n]{0,40}\b(?:no (?:reply|response|answer|acknowledg\w+)|not (?:had|heard|received|got|been)|nobody|no ?one|nothing(?: back)?|never (?:heard|got|replied|answered)|ignored|without (?:a )?(?:reply|response|answer)|haven'?t (?:heard|had|replied)|hasn'?t (?:been|replied)|silence|crickets|tumbleweed|radio silence|zilch|unanswered|zero (?:reply|response)))\b`,
    guard:
      /\b(?:i did (?:message|email) and (?:you|they) (?:sorted|replied)|already (?:told|sent) (?:my|all my|everyone) (?:friends?|mum|sister|mates?|family|everyone)|already asked santa)\b/i,
    says: ['flag:double_deviation', 'sentiment:negative', 'emotion:frustration'],
    hits: [
      'I DID DM you',
      'I already emailed twice',
      'emailed you 5 times',
      'three emails later and nothing',
      'sent a dm last week, no reply',
      "I've explained this to four different people",
    ],
    misses: ['I would buy again', 'already told my friends about you', 'called once'],
  },
  {
    id: 'double.again',
    pattern: rx`\b(?:(?:second|third|fourth|fifth|sixth|seventh|2nd|3rd|4th|5th|6th|7th|umpteenth|nth|millionth|hundredth|tenth) (?:time|attempt|replacement|one|parcel|order|delivery|day in a row|week in a row|month in a row|month running|week running|engineer|technician|visit|pair|appointment|complaint|missed|failed|cancell\w+|outage|fault\w*|faulty|broken|wrong|delay)\b(?! (?:ordering|buying|this (?:week|month)|i'?ve (?:ordered|bought|had)|visiting|round))|(?:twice|three times|four times|3 times|2 times|3x|2x) (?:now|in a (?:row|week|month|year)|this (?:week|month|year)|already|running)|yet again|once again|(?:broke|broken|happen\w*|cancel\w*|late|delayed|wrong|down|failed|fail\w*|missing|out|locked|stopped|leak\w*|crash\w*|charged|overcharged|died|dead|cracked|not (?:turned|shown|showed|come|delivered|arrived)|didn'?t (?:turn|show|come|arrive)|no show|missed|ignored|faulty|snapped|lost|billed|damaged|smashed|gone|off|the same thing|same (?:problem|issue|fault|thing)|wrong (?:one|item|size|order)|forgot\w*|messed up|let (?:me|us) down|doing it|refused|declined|rescheduled|postponed|damaged|overdrawn|double charged) (?:\w+ ){0,3}?again\b|^\W*again\W*$|again[?!]{2,}|again and again|\bagain!+ again|(?:here|there) we go again|not again\b|(?:keeps?|kept|keep on|constantly|always) (?:\w+ )?(?:happening|failing|breaking|cancelling|losing|getting (?:it )?wrong|sending (?:me )?(?:the wrong|broken|faulty)|fobb\w+|passing|passed|promising|telling|saying (?:it|you|they|tomorrow|soon))|(?:replacement|new one|second one|exchange|repair(?:ed)?|fixed|the fix|refund(?:ed)?|credit)(?:'s| is| was| has| came| arrived| also| then| broke| one)* (?:\w+ ){0,3}?(?:also|too|as well|broke|broken|faulty|wrong|cracked|damaged|dead|same|never|hasn'?t|hasnt|didn'?t|isn'?t|wasn'?t|not (?:arrived|come|turned|in my)|missing|lost|failed|already)\b)`,
    guard:
      /\b(?:(?:would|will|i'?ll|we'?ll|can'?t wait to|definitely|never) (?:\w+ ){0,3}(?:again)|set(?:s|ting)? the (?:bar|standard)|see you again|second (?:hand|visit (?:and|was)|home|to none|helping|cup|one this)|third (?:party|one this week|oat|coffee|visit this)|every time (?:i (?:visit|come|go|eat|order|wear|use|buy|shop|fly)|we (?:visit|come|go)) (?:\w+ ){0,6}(?:great|lovely|perfect|good|amazing|compliment|happy|friendly)|back again for|again (?:soon|next year|thanks|thank you)|thanks again|thank you again|love it again|sold out again|once again[^.!?]{0,40}\b(?:set the bar|the best|amazing|great|fantastic|excellent|brilliant|outdone|exceeded|impress\w*|perfect|saved|came through|smashed it|nailed it))\b/i,
    says: ['flag:double_deviation', 'sentiment:negative', 'emotion:frustration'],
    weight: 0.9,
    hits: [
      'broken AGAIN',
      'third time asking',
      'charged me again',
      'the replacement is cracked too',
      'second engineer no show this month, missed',
      'twice now',
    ],
    misses: [
      'I would buy again',
      'see you again soon',
      'second hand bike',
      'thanks again',
      'never fly with you again',
      'once again you set the bar',
    ],
  },
  {
    id: 'double.promised',
    pattern: rx`\b(?:(?:you|u|they|he|she|your \w+(?: \w+)?|agent|someone|chat|the (?:chat|agent|engineer|manager|lady|man|guy|rep))(?:'d| had|'ve| have)? (?:all |then |both )?(?:said|promised|swore|assured|guaranteed|confirmed|told (?:me|us))(?: me| us)?(?: that)? (?:\w+ ){0,6}?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tomorrow|yesterday|tonight|last week|this week|(?:by|in|within|before) (?:the |\w+ )?\w+|\d+|hours|days|weeks|call ?back|ring|refund\w*|replac\w*|fix\w*|sort\w*|deliver\w*|arriv\w*|come|would|wouldn'?t|will|someone|it was|it'?d|i'?d (?:get|have|hear|be))|(?:was|were|been|got|being|keep getting|get) (?:promised|assured|guaranteed|fobbed off|passed (?:from|around|about|on)|bounced|told (?:\w+ ){0,4}?(?:it|they|you|someone|i|by|\d|the|a|to wait|tomorrow|today|monday|friday|hours|days|the same))|(?:promised|supposed|agreed|arranged|said|due) (?:to )?(?:me )?(?:a )?(?:call|ring|phone|email|get) (?:\w+ )?back|promised (?:me |us )?(?:a |the )?(?:refund|call ?back|call|replacement|engineer|delivery|reply|email|credit|discount|voucher)|(?:no|never (?:got|had|received) (?:a|the|that|my)|still no|where'?s (?:my|the|that)|waiting (?:for|on) (?:a|the|that|my)) (?:promised )?call ?backs?|you said \w+|broken promises?|(?:24|48|72)[ -]?(?:hours?|hrs?) (?:you|they|later|ago)|(?:still|and) (?:no|zero|not (?:a|had a|one)) (?:reply|response|answer|call ?back|acknowledg\w+)|still (?:waiting|not heard|haven'?t heard|nothing) (?:\w+ ){0,4}?(?:from you|back|reply|response|call ?back|answer|hear|promised)|nobody (?:\w+ )?(?:replied|responded|answered|called|got back|rang|came back)|no ?one (?:\w+ )?(?:replied|responded|called (?:me )?back|got back|rang|came back)|never (?:replied|responded|called back|got back|rang (?:me )?back|came back to)|(?:didn'?t|did not|don'?t|haven'?t|has not|hasn'?t|hasnt|havent|have not) (?:\w+ )?(?:even )?(?:replied|respond(?:ed)?|reply|call(?:ed)? (?:me )?back|get back|got back|rung back|come back to me))\b`,
    guard:
      /\b(?:(?<!nobody |no one |never )(?:came|turned up|arrived|rang|called)(?: exactly| right| bang| just)* when (?:he|she|they|you) said|as (?:you )?promised|you said (?:it|yes|hi|hello)(?: would be (?:great|good))?[!.]?$|just as you said|(?:was|were) told (?:by (?:a )?friend|about you|great things|how good)|promised (?:my|the) (?:kids|son|daughter|wife|husband))\b/i,
    says: ['flag:double_deviation', 'sentiment:negative', 'emotion:frustration'],
    hits: [
      'you said Tuesday',
      'still no reply',
      'was promised a refund by Friday',
      'agent told me 48 hours',
      'nobody got back to me',
      'no call back',
    ],
    misses: [
      'the fitter came when he said he would',
      'arrived as promised',
      'I was told by a friend to try you',
      'promised my kids a trip',
    ],
  },
  {
    id: 'sarcasm.set-phrase',
    pattern: rx`(?<!\w)(?:love (?:waiting|paying|spending|sitting|standing|queu\w+|being (?:charged|ignored|told|hung|on hold|stuck|lied|kept|left|stranded|ripped|treated|late|cut|passed)|that for (?:me|us)|it when (?:you|my|the|your|i|a|they|an?|companies)|getting (?:charged|cut|ignored|hung|the wrong|up at)|when (?:my|the|your|a|i (?:pay|order))|how (?:my|i (?:paid|ordered|have to|can'?t|get|was|still|pay|spend|waited)|you (?:never|can'?t|still|don'?t|just|charge|ignore|lost|guys (?:can'?t|never|still)|manage to|take|cancel|think|pretend|always (?:\w+ )?(?:break|lose|forget|cancel))|the (?:app|site|website|wifi|train|delivery|parcel|driver) (?:never|just|always|crash\w*|still|doesn'?t|won'?t|only|lies|logs|left|is))|a (?:good |nice )?(?:\d|three|two|four|five)[ -]?(?:hour|hr)[ -]? (?:wait|queue|delay))|10\/10,? (?:no notes|would (?:\w+ )?(?:wait|queue|lose|cry|not)|for (?:the |your )?(?:effort|commitment|consistency|incompetence|losing|wasting))|thanks for (?:nothing|absolutely nothing|fuck all|sweet fa|bugger all|wasting|ruining|(?:the )?\w+ ?(?:hour|hr|day|week)s? (?:wait|delay|queue))|slow clap|(?:thrilled|so glad|delighted|overjoyed|ecstatic|honou?red|blessed|lucky|privileged|chuffed|so happy|really enjoy(?:ed|ing)?|enjoy(?:ed|ing)|pleased|so grateful) (?:\w+ ){0,3}?(?:stayed (?:in|home|up)|waited|wait(?:ing)? (?:for|in|\d|two|three|all)|paid (?:extra|for next|for|£|\$)|spent (?:\d|my|the|an|two|three)|took (?:the|a) day|on hold|the (?:\w+ )?(?:wait|queue|delay|hold music)|my (?:\w+ )?(?:hours?|evening|morning|afternoon) (?:on hold|in the|of|at|stuck)|being (?:charged|ignored|on hold|lied))|just what (?:i|we) (?:needed|wanted|ordered, a)|exactly (?:what|how) (?:i|we) (?:needed|wanted to|ordered|dreamed|planned|hoped)|who needs (?:\w+ ){0,4}?(?:anyway|when|right|sleep|heating|internet|wifi|food|power|water|luggage|clothes|money|a (?:working|phone|holiday))|don'?t mind me|no rush(?: though| guys)|take your time (?:guys|though|with|no|lads|why)|(?:well )?(?:that'?s|this is|isn'?t that|how|so that'?s|well isn'?t that|aren'?t you) (?:just )?(?:great|lovely|perfect|fantastic|brilliant|wonderful|handy|convenient|helpful|nice|special|fun|reassuring|comforting|cute)(?: then| isn'?t it| of you)?(?= (?:then|isn'?t|of you)|[.,!]|$)|(?:lucky|yay|bully for|silly|good for|poor old|go|woe is) me\b(?! (?:up|in|a))|really outdone (?:yourselves|yourself)|outdone (?:yourselves|yourself)|surpris(?:e|ing),? surprise|shocker\b|colou?r me (?:shocked|surprised|amazed|unsurprised)|(?<!\w )who knew|who'?d have thought|as if by magic|big (?:thanks|shout ?out|thank you|up|love|round of applause|well done) to (?:\w+ ){0,5}?(?:for )?(?:losing|ruining|cancelling|canceling|breaking|leaving|wasting|making me|charging|not|delaying|forgetting|smashing|dumping|throwing|lying|turning up late)|(?:round of applause|award|medal|trophy|gold star|oscar|standing ovation|prize|a clap|hats off|full marks|top marks|kudos|bravo|hat tip|props|congrats|congratulations) (?:\w+ )?(?:for|to|goes|on|you(?:'ve| have)|guys|@?\w+,?) (?:\w+ ){0,6}?(?:losing|ruining|cancelling|breaking|worst|wasting|making|charging|not|delaying|forgetting|smashing|managing|failing|fail\w*|late|delay\w*|longest|slowest|lying|ignoring|another|nothing|useless|incompetence|messing|wrong|creative)|living (?:my|the) (?:best life|dream)|couldn'?t (?:be happier|have (?:picked|chosen) a better (?:time|moment))|(?:nothing|nowt) (?:says|screams) (?:\w+ ){0,5}?like|never (?:fails?|fail) to disappoint|consistent(?:ly)? (?:terrible|awful|late|useless|bad|at one thing)|at least (?:you'?re|it'?s|they'?re) consistent|can'?t wait to (?:spend|sit|wait|be (?:on hold|told|late|charged|ignored|stuck)|do it all again|hear (?:the|your|what|more) (?:excuse|next|lovely|hold)|see what (?:excuse|goes|breaks))|my favou?rite (?:part|thing|bit|hobby|game|pastime|activity) (?:is|was|about|of)(?: \w+){0,6} (?:${TROUBLE})|(?:oh|ah|aw|wow) (?:great|goody|joy|lovely|brilliant|good|look|yay|fab|fantastic|what a surprise|perfect|how (?:nice|lovely|kind|sweet|thoughtful|generous|convenient))|how (?:kind|generous|thoughtful|considerate|sweet|nice|lovely|good|clever|efficient|reassuring|convenient|helpful) of (?:you|them|your)|(?:so|very|really) (?:kind|generous|thoughtful|considerate|helpful|nice|clever|efficient) of (?:you|them|your \w+) to (?:\w+ )?(?:lose|charge|cancel|leave|ignore|take|ruin|send (?:me )?(?:nothing|an empty|half|the wrong)|not|only|give my|hang|throw|wait|forget|block)|["'](?:all fixed|fixed|customer (?:service|care|support)|support|help|helpful|next[- ]day|express|priority|service|care|fast|unlimited|fresh|handled with care|we care|improved|same day|high[- ]speed|superfast)["']|so[- ]called (?:customer|support|service|express|premium|next|help|care|experts?|engineer|upgrade|improvement)|apparently ["']?(?:delivered|fixed|resolved|i'?m|my|that'?s|it'?s)["']?|yeah (?:right|sure|ok(?:ay)?)|sure,? (?:jan|why not|that'?ll|because|it (?:is|was|will))|(?:because|cos|cause) (?:\w+ ){0,3}?(?:everyone|who|i|that'?s what i) (?:\w+ )?(?:loves?|wouldn'?t|needs?|want(?:s|ed)?|enjoys?) (?:\w+ ){0,5}?(?:cold|wet|broken|late|soggy|waiting|queu\w*|3am|4am|5am|paying|standing|hold|a \w+ that)|not like i (?:needed|wanted|paid|had|was|have)|it'?s (?:not|only) (?:like|as if|as though|my)\b[^.!?]{0,60}(?:need|paid|wedding|birthday|matter|rent|money|or anything)|\/s\b(?=\s*$)|insert eye ?roll|eye ?roll|#(?:sarcasm|blessed|fail|winning|not|irony))`,
    guard:
      /\b(?:couldn'?t be happier with (?:my|our|the|this) (?!empty|broken)|favou?rite part of the (?:day|week|weekend|year) (?:is|was) (?!listening|waiting|being|sitting|on hold)|how (?:kind|thoughtful|nice|lovely|sweet) of (?:you|them) to (?:send|remember|write|think|offer|give|bring|leave) (?:me |us |my |our )?(?:an? |the )?(?:\w+ )?(?:card|note|flowers|gift|treat|cake|us|of)|just what (?:i|we) needed after|love how (?:\w+ ){0,4}(?:easy|quick|fast|helpful|friendly|soft|comfy|comfortable)|love being able|no rush (?:at all )?(?:but|just|,|for me|on)|love it when (?:\w+ ){0,6}(?:friendly|helpful|early|fresh|on time|back in stock|works|perfect|easy)|lucky me[^.!?]{0,30}(?:won|got the last|found)|(?:so glad|honestly) [^.!?]{0,60}(?:heaven|lovely|gorgeous)|10 no notes[^.!?]{0,30}(?:fits?|delicious|comfy|gorgeous|taste)|i mean it|who knew (?:\w+ ){0,6}(?:good|great|tasty|comfy|nice|delicious|amazing))\b/i,
    says: BITTER,
    weight: 1.5,
    hits: [
      '10/10 no notes',
      'love paying for nothing',
      'slow clap 👏',
      'thanks for nothing',
      'love that for me',
      'who needs heating in january anyway',
      'oh joy',
      'so kind of you to charge me twice',
      'at least you’re consistent',
      '"all fixed" apparently',
      'just what I needed, a flat battery',
    ],
    misses: [
      'No complaints here, best breakfast in town',
      'love the new oat latte',
      'thanks for your help',
      'love being able to order online',
    ],
  },
  {
    id: 'sarcasm.praise',
    pattern: rx`(?:^|[.!?,:;\n…]\s*|\b(?:well|oh|so|ah|wow|absolutely|just|really|another|what an?|yet another|truly|always|such|how|was a|is a|another) )(?!(?:good|nice) (?!one|job|work|going|touch|stuff|start|timing)\w)(?:${PRAISE}|well done|good job|great job|nice (?:one|job|work|going|touch)|great (?:work|stuff|service|job|start|timing|communication)|top (?:job|notch|work|service|tier|marks)|bravo|congrats|congratulations|kudos|yay|hooray|woo ?hoo|magic|way to go|keep it up|stellar job|impressive stuff|love it|love this)\b`,
    needs: rx`\b(?:another (?:delay|day|week|month|one (?:late|cancelled|broken)|hour|cancell\w+|price|failed|missed|excuse|email|outage|crash|bill|wasted|evening|weekend|update that)|(?:\d+|two|three|four|five|six|several|an?) (?:hours?|hrs|days?|weeks?|minutes?|mins?|months?) (?:late|delay\w*|wait\w*|on hold|in (?:a|the) queue|without|later|stuck|and (?:counting|no|still|nothing|nobody))|(?:late|delayed|cancelled|canceled|crash\w*|down|broken|charged|locked|missing|wrong|failed|out|lost) (?:\w+ )?(?:again|twice)|no (?:internet|wifi|heating|hot water|signal|parcel|refund|reply|bags?|luggage|sign|driver|show|power|one|answer|seat|food|response|explanation|warning)|(?:lost|losing|ruin\w*|wast\w+|smash\w*|dump\w*|threw|thrown|left (?:it |my \w+ )?(?:in|out|on) the (?:rain|bin|street|road|doorstep|hedge)|charg(?:ed|ing) (?:me )?(?:twice|double|for nothing|again|extra)|hung up|hang up|cut (?:me )?off|ignor(?:ed|ing)|on hold|hold music|still (?:no|waiting|not|nothing|down|broken|hasn'?t|isn'?t|can'?t)|never (?:arrived|came|turned|showed|works)|didn'?t (?:arrive|come|turn|show|work|bother)|doesn'?t (?:work|even|turn|load|open)|won'?t (?:load|open|work|turn|let)|not (?:working|delivered|arrived|a single|even)|wrong (?:one|item|size|address|order|house|day|colour|color)|empty box|soaked|soggy|crushed|squashed|stone cold|freezing|in a (?:puddle|hedge|bin)|neighbour'?s bin|over the (?:fence|gate)|cancel\w*|broke\b|broken|crash(?:ed|es|ing)?|delay(?:ed|s)?|stuck|missing|missed|disappear\w*|vanish\w*|price (?:rise|hike|increase)|put(?:ting)? (?:the |your )?prices? up|rude|useless|disaster|shambles|joke|scam|rip[- ]?off|unusable|worse|worst|nobody|instead of|nothing (?:works|arrived|happened|has)|outage|queue|overbooked|bumped|stranded))\b`,
    guard: rx`\bnever (?:crashed|failed|fails?|late|once|had|let|a)\b|\bnot one\b|\b(?:${PRAISE}|thanks|thank you|cheers)(?:,| so much| very much| a lot)? (?:for (?:the (?:quick|fast|reply|update|info|help|prompt|swift|heads)|your (?:help|reply|quick|patience|response|time)|getting|sorting|fixing|replacing|responding|helping|replying|coming|letting)|in advance|if|to (?:\w+ ){0,4}for (?:sorting|fixing|helping|staying|finding|being|going|turning|saving|rescuing|replacing|getting|coming|making (?:my|our|it|the)))|\b(?:please|but|however|although|though|normally|usually|used to|was)\b|\b(?:sorted|fixed it|resolved|replaced|saved|rescued|swapped|helped|staff|team|crew|guy|lady) (?:\w+ ){0,3}(?:was|were|so|for me|quickly|right away|straight away|within|lovely|great|amazing|sorted)`,
    unless: rx`\b(?:sorted (?:it|me|my|everything|us)|fixed (?:it|my|everything)|all (?:sorted|fixed|resolved)|credit where|got \d[\w,.]* (?:\w+ )?(?:miles|points|credits?) for|replaced (?:it|my)|so (?:helpful|friendly|kind|patient)|went above|above and beyond|can'?t fault|found (?:it|my \w+)|returned my|handed in|despite|even though|kept us (?:updated|informed)|refunded (?:me|my|us|it)|turned (?:it|my day) around)\b`,
    says: BITTER,
    weight: 1.2,
    hits: [
      'Great, another delay',
      'Brilliant. Three hours on hold and then hung up',
      'lovely, no hot water on the coldest day of the year',
      'Another fantastic Monday, train cancelled',
    ],
    misses: [
      'Thanks for the quick reply, still no parcel though',
      'great shop but the app crashed',
      'Brilliant, you sorted my broken kettle in a day',
      'Amazing cake, thank you',
    ],
  },
  {
    id: 'sarcasm.face',
    pattern: /🙃|🙄|🤡|👏/u,
    needs: rx`\b(?:${TROUBLE}|${PRAISE}|thanks|cheers|apparently|fixed|sure|yay|congrats|bravo|well done)\b`,
    unless:
      /\b(?:not sarcas\w+|yes yes|more of this|great show|thank you so much|love you|happy birthday|congratulations to|well deserved|proud of|can'?t wait|amazing (?:team|staff|crew|show)|good luck|so excited|brilliant (?:team|staff|show)|shout ?-?out to|(?:good|great|kind|lovely|brilliant) to (?:me|us))\b/i,
    on: 'plain',
    says: ['flag:sarcasm', 'sentiment:negative', 'emotion:contempt'],
    weight: 1,
    hits: ['3 hours late 🙃', 'all fixed 🙄', 'another cancelled train 👏👏'],
    misses: [
      'great show 👏',
      'they have been so good to us lately, shoutout to the depot 👏',
      '👏 amazing team',
      'see you there 👋',
    ],
  },
  {
    id: 'spam.offer',
    pattern: rx`\b(?:(?:double|triple|10x|multiply) (?:your|ur) (?:money|income|investment|bitcoin|crypto|savings)|(?:dm|message|contact|inbox|whatsapp|text|write|hit up|hmu|reach(?: out)?(?: to)?|follow|add|check(?: out)?|ask) @\w+(?:\.\w+)* (?:to|for|on|if|now|and|she|he|they|they'?re|via|or|asap|$)|@\w+ (?:on (?:ig|insta\w*|telegram|whatsapp|tg)|helped me|can help you|is (?:the best|legit|real|genuine)|recovered|got (?:my|mine|me)|fixed (?:mine|my)|will (?:help|sort)|made it possible)|(?:got|recover(?:ed|s|y)?|get|retriev\w+|reclaim\w*) (?:back )?(?:my|your|ur|back my|all my|lost|their|stolen|scammed) (?:\w+ ){0,3}?(?:refund|money|funds|account|crypto|bitcoin|wallet|savings|page|profile)(?: back)? (?:\w+ ){0,3}?(?:thanks to|with the help of|through|from|via|with|all thanks|courtesy|by contacting|after contacting) (?:\w+ ){0,3}?@|dm @?\w*(?:crypto|(?<!\ba)gain|forex|recover|invest|hack|profit|trader|fx)\w*|free (?:followers|likes|robux|v-?bucks|gift ?cards?|iphones?|crypto|bitcoin|money|ps5|vouchers? (?:worth|click|here|at)|samples? click)|(?:buy|get|gain|cheap|real|instant|more|10k|1k|\d+k) (?:\w+ )?(?:followers|likes|subscribers|views)\b(?= (?:fast|here|now|cheap|instant|today|for|at|dm|visit|\W|$))|follow(?: me)? back|follow (?:for|4|me (?:for|and|i)|back|train|everyone|my (?:page|account|art))|\bf4f\b|\bl4l\b|\bs4s\b|\bfollow ?trick|telegram (?:group|channel|link)|(?:join|on|via|link to|my) (?:\w+ ){0,2}?(?:telegram|whatsapp (?:group|channel))|\bt\.me\b|wa\.me|whatsapp (?:me|us|him|her|\+|:|on \+)|(?:earn(?:ed|ing|s)?|mak(?:e|ing|es)|made|receiv(?:ed|e)|withdr[ae]w\w*|profit(?:ed|s)? (?:of)?|cash(?:ed)? out|get|pays? me|up to) (?:up to |over |about |at least |a |extra )?(?:(?:\$|£|€|usd|r) ?\d[\d,.]*k?|\d[\d,.]*(?:k\b| ?(?:\$|£|€|usd|dollars|pounds))|\d{3,}[\d,.]*) ?(?:\w+ ){0,4}?(?:a|per|every|in (?:a|just|only|one|\d)|weekly|daily|monthly|from home|within|each|trading|online|profit|with (?:just|only|her|his|@|this))\b(?! (?:late|fee|month (?:for|on)))|(?:bitcoin|crypto|forex|binary|nft|trading|investment|fx|btc|eth) (?:investment|giveaway|gains|trad(?:e|er|ing)|platform|signals?|mentor|expert|account manager|profits?|mining|broker|scheme|airdrop|opportunit\w+|options|coach)|financial freedom|passive income|work from home (?:jobs?|opportunit\w+|and (?:earn|make)|with (?:me|us))|side hustle|be your own boss|(?:account|fund|crypto|money) (?:recovery|recoverer|manager) (?:expert|agent|specialist|service|hacker|@)|(?:ethical|professional|legit|real|certified) hacker|hacker (?:for hire|who|@|on (?:ig|insta))|promo(?:te)? it on|promote (?:your|ur) (?:page|business|music|post|brand)|(?:dm|inbox|message) (?:us|me|it) (?:to|for|on @?\w+ for) (?:promo|collab\w*|pr\b|shoutouts?|ambassador|feature|a (?:promo|loan|shoutout)|prices?(?! (?:on|of) my)|paid|more info(?:rmation)? on how|business|loans?)|brand (?:ambassador|rep)s? (?:for|wanted|dm|opportunit|search|position)|send (?:it|this|pic) (?:to|on) @\w+|check (?:out )?(?:my|our|the link in my|ma) (?:page|bio|profile|onlyfans|new (?:song|track|mixtape|video|single)|store|shop|channel|link|music|soundcloud|youtube|etsy|website)|collab\?|(?:link|info|details) (?:is )?in (?:my |the |our )?bio\b(?! (?:is|does|broken|won))|click (?:the|this|my|here|on) (?:link|to (?:claim|win|get|join))|(?:claim|win|grab|get|collect) (?:your|a|ur) (?:free|prize|reward|bonus|\$\d+|£\d+|gift ?card|1000|airdrop)|you(?:'ve| have)? (?:been selected|won (?:a|an|the|our)|are (?:our|the|a) (?:\w+ )?winner)|(?:congratulations|congrats),? (?:you|winner|your (?:account|number))|only ?fans|sugar (?:daddy|mummy|momma|baby|babies)|(?:hot|sexy|single|lonely) (?:girls|singles|women|milfs?|ladies)|\bnudes?\b|escorts?\b|viagra|cialis|weight ?loss (?:pills?|tea|gummies|journey thanks)|keto gummies|(?:online|crypto|live|best) casino|casino (?:bonus|site|link|games|promo)|betting tips|sports? betting|(?:sure|fixed) (?:odds|bets|matches)|jackpot|slots? (?:bonus|site)|(?:instant|quick|urgent|personal|business|payday|easy|low interest) loans?\b|need a loan|loan (?:offer|lender|of)|spell ?caster|(?:love|money|lost love) spell|herbal (?:cure|doctor|remed\w+)|dr\.? ?\w+ (?:herbal|cured|spell|helped me)|cured (?:me|my) (?:of|from)|seo (?:services?|expert|ranking)|web ?site (?:design|traffic) (?:services?|at)|logo design|graphic designer? here|(?:cheap|replica|first copy|wholesale) (?:watches|bags|shoes|designer|rolex|ray-?bans?)|assignment help|essay (?:help|writ\w+)|homework help|(?:we|i) (?:write|do|handle) (?:your )?(?:essays?|assignments?)|(?:toll[- ]?free|helpline|support|customer care|help ?desk) (?:number|no|line|team)? ?:? ?\+?1?[- (]{0,2}8\d{2}|repost (?:and|&) (?:tag|win)|tag \d+ friends to win|giveaway (?:alert|winner|click|dm|on my)|limited (?:slots|spots)|investors? wanted|0% risk|no risk|100% (?:legit|guaranteed|profit)|guaranteed (?:profit|returns?|income))`,
    guard:
      /\b(?:(?:must|should|deserves?(?: to)?|needs?(?: to)?|better) (?:get|have) an? (?:bonus|raise|rise|medal)|recall(?:ed|s)?|(?:asking|asked|asks|begging|pressur\w+|blackmail\w*|threaten\w*|leak\w*|post(?:ed|ing)|shar(?:ed|ing)|send(?:ing)?|sent) (?:\w+ ){0,4}?(?:for )?(?:my |her |his |their )?nudes|hacked[^.!?]{0,48}nudes|(?:get|got|getting) (?:a|my) (?:free|own) (?:pond|pool|bath|shower|lake|concert|disco|sauna|workout|soaking|swim\w*|alarm|wash)|step code|donating|follow back my|marry me|up to (?:a |100 )|up to \d+ for|(?:my|approved|a|finally a|the) nude|nude (?:that|is|shade|lip|colou?r)|likes now|ur face to|£20 off|\bw\/o internet|no internet|wifi|£\d+ off|please (?:can you )?(?:dm|message) me|link (?:in (?:your|the) bio )?(?:is|does|isn|doesn|won|not)|your (?:\w+ )?(?:giveaway|casino|link)|(?:check out|checkout) my (?:basket|order)|i (?:work|am working|'m working) from home|work(?:ing)? from home (?:and|today|so|all|because|is|with|means|but)|wfh|(?:get|got|getting) paid|charg\w+|cost(?:s|ing)?|pay(?:ing)? (?:you )?(?:£|\$|€)|bill|get my refund (?:back )?(?:from|via) @\w+\?|fee|escort(?:ed)?|you (?:are|'re) (?:the|a|our) (?:\w+ )?winner (?:in|with|for) me|no risk of|jackpot with)\b/i,
    on: 'plain',
    says: ['flag:spam', 'intent:spam'],
    weight: 2,
    hits: [
      '🔥🔥 DM @crypto_gains_88 to double your money',
      'I got my refund thanks to @recovery_pro',
      'follow back everyone',
      'collab? check my page',
      'telegram group',
      'free followers',
      'I got my refund from @',
      'I made $4,500 in a week trading with her',
      'message @fixit_help on whatsapp, they recovered my account',
      'link in bio',
    ],
    misses: [
      'whoever came up with that advert must get a bonus',
      '2nd recall this year! Collect 5 and get a free tow truck',
      'account hacked and he is asking my friends for nudes',
      'could you change my size, the order was made 35mins ago',
      "please don't ask me to DM again",
      'I receive 2 emails half hour apart about it',
      'they told staff to work from home this week',

      '@brand I got my refund, thanks',
      'please DM me',
      'link does not work',
      'I work from home and the wifi is down',
    ],
  },
  {
    id: 'spam.thanks-to-handle',
    pattern:
      /\b(?:(?:got|recovered|received|getting) (?:\w+ ){0,3}?(?:refund|money|funds|account|crypto|page) (?:back )?(?:all )?(?:thanks to|from|via|through|with(?: the)? help (?:of|from)|courtesy of) @\w*|double your money)/i,
    guard: /(?:refund|money) (?:back )?from @\w+\s*(?:\?|yet|after|today|finally|thank|,)/i,
    on: 'plain',
    says: ['flag:spam', 'intent:spam'],
    weight: 2,
    hits: ['I got my refund from @', 'got my money back thanks to @recovery_pro'],
    misses: ['finally got my refund from @oakline, thanks'],
  },
  {
    id: 'urgent.word',
    pattern: rx`\b(?:urgent(?:ly)?|asap|a\.s\.a\.p|emergency|immediately|straight ?away please|right now(?= (?:please|or|i|we|my)|[.!?]|$)|(?:please |pls |need (?:\w+ ){0,3})(?:hurry|quick(?:ly)?|today|tonight|now)|time[- ]sensitive|time is running out|running out of time|last (?:train|bus|chance|minute)|desperate(?:ly)?|clock is ticking|before it'?s too late|every minute counts|life or death|critical(?:ly)?)\b`,
    guard:
      /\b(?:not (?:an? |that |super )?(?:urgent|emergency)|no (?:urgency|rush|hurry)|non-?urgent|(?:emergency (?:exit|services? were (?:great|lovely)|kit|stash|chocolate|snack|rations|number)|(?:respond|repl|answer|help|sort|fix|refund|resolv|call)\w* (?:\w+ )?immediately(?= and)|immediately (?:sorted|fixed|replaced|refunded|fell in love)|last chance saloon|desperate for (?:a )?(?:restock|the)))\b/i,
    says: ['flag:urgent', 'emotion:anxiety'],
    weight: 0.5,
    hits: ['urgent please', 'need this sorted today', 'running out of time'],
    misses: ['not urgent', 'no rush at all', 'keep it in my emergency chocolate drawer'],
  },
  {
    id: 'urgent.hours',
    pattern: rx`\b(?:(?:leaves?|leaving|starts?|closes?|boards?|boarding|due|flight|train|ferry|bus|coach|exam|interview|have to be|need\w*|is|are|it'?s|i'?m|we'?re|battery|gone|gate|meeting|appointment) (?:\w+ ){0,5}?(?:in|within|under|less than) (?:the next )?(?:an|one|two|three|four|five|six|half an|a couple of|the next|a few|\d{1,2}) ?(?:hours?|hrs?|h\b|mins?|minutes|m\b)(?! (?:late|ago|of waiting|delay\w*|wait|on hold|queue|long))|(?:leaves?|leaving|boards?|boarding|starts?|begins?|departs?|closes?|flies|flying|fly|travel(?:ling)?|check(?:ing)? (?:in|out)|due|land(?:s|ing)?|kick ?off|flight|ferry|train|coach|bus|exams?|interview|wedding|appointment|meeting|party|birthday|funeral|surgery|operation|viewing|completion|moving(?: house| day| in| out)?|move|deadline|expires?|shift|graduation|christening|presentation|concert|gig|show|event|match|game|guests?(?: are| arrive)?|deliver\w*|baby due|need (?:it|this|them|to|one|my|the)|getting married|get married|driving test|visa|tickets?|payday|checkout|hospital|prom|holiday|trip|bday|anniversary|launch|rent|mortgage)(?:'s| is| are)? (?:\w+ ){0,5}?(?:today|tonight|tomorrow|tmrw|tmw|tmro|tomoz|tomo|2moro|at (?:noon|midnight|midday|\d)|by (?:noon|midday|tonight|tomorrow|today|\d{1,2} ?(?:am|pm)|the end of (?:the |to)?day|eod|morning|friday|saturday|sunday|monday|tues\w*|wednes\w*|thurs\w*)|this (?:morning|afternoon|evening|weekend)|in (?:an hour|the morning|\d+ ?(?:hours?|hrs?|mins?|minutes))|before \d|first thing|on (?:saturday|friday|sunday|monday|tuesday|wednesday|thursday) (?:morning|and)|before (?:i|we) (?:fly|leave|travel|go|move)|soon)|(?:tomorrow|today|tonight|tmrw|this (?:morning|afternoon|evening)) (?:morning )?(?:is|it'?s|i|we)?(?: have|'?m|'?re|'?ve)?(?: got)?(?: an?| the| my| our| his| her)? ?(?:\w+ )?(?:flight|ferry|train|exam|interview|wedding|appointment|party|birthday|funeral|surgery|operation|moving|move|deadline|driving test|getting married|flying|prom|graduation|due date|completion|travel(?:ling)?)\b|(?:^|[^\w:])(?:\w+ )?(?:is|'s) at \d{1,2}(?::\d\d)? ?(?:am|pm)?\b(?=[^\w%]|$)|(?:before|by) (?:close|midnight|the (?:shop|store|office|bank|gate|end of (?:the )?day)|tonight|tomorrow(?: morning)?|end of (?:today|play)|i (?:fly|leave|board|travel|go)|we (?:fly|leave|board|travel|go)))\b`,
    guard:
      /\b(?:(?:are|do|will|what time|is|when|until|till) (?:you|the|your|u|\w+) (?:\w+ )?(?:open|close|deliver|there|shut)|delivery (?:was|is|has|should|supposed|due|arrived) (?:\w+ ){0,3}(?:today|yesterday)|sold out in|within (?:an hour|\d+ (?:minutes|mins|hours)) (?:of|they|he|she|it was|you)|(?:sorted|replied|fixed|replaced|refunded|arrived|responded|answered|delivered|cooked|ready|broke\w*|died|gone|finished) (?:\w+ ){0,2}(?:in|within|under) |thank(?:s| you)|can'?t wait|looking forward|enjoy|love|excited|comment|statement|had my|was (?:yesterday|last)|(?:was|were) (?:meant|supposed) to)\b/i,
    says: ['flag:urgent', 'emotion:anxiety'],
    weight: 0.6,
    hits: [
      'moving day tomorrow',
      'exam at 9',
      'ferry leaves at 4',
      'my flight is in 2 hours',
      'wedding is on Saturday and I need it by Friday',
      'locked out and the exam is at 9',
    ],
    misses: ['a train of thought', 'tomorrow never knows', 'sorted in 20 minutes, thanks', 'are you open today at 5'],
  },
  {
    id: 'urgent.stranded',
    pattern: rx`\b(?:stranded|stuck (?:at|in|on|outside|here|abroad) (?:\w+ ){0,3}?(?:airport|station|platform|hotel|roadside|motorway|lift|snow|\w+ with (?:no|a|my|two|three)|abroad|rain|cold|dark|car park|border|gate|terminal|no money)|locked out of my (?:house|flat|car|home|room)|nowhere to (?:sleep|stay|go)|sleeping (?:on the floor|at the airport|in the (?:car|airport|terminal))|(?:rent|bill|mortgage|wages|payroll)(?: is| was| payment)? (?:is )?due|can'?t (?:pay|make) (?:wages|staff|payroll)|(?:baby|newborn|son|daughter|kids?|toddler|he|she|child) (?:has|have|needs?|without|with|is|are|out of)(?: got)? (?:\w+ )?(?:no |without |out of )?(?:milk|formula|nappies|food|insulin|inhaler|medication|heating)|no (?:heating|hot water|power|electric(?:ity)?|gas|water|insulin|medication|meds|inhaler|milk|formula|food) (?:\w+ ){0,4}?(?:and|with|for|in|since|tonight|left|baby|newborn|toddler|elderly|until|all|at all)|no (?:heating|hot water|insulin|medication|meds|formula)\b|(?:out of|run out of|running out of|need (?:my|his|her)|last (?:of (?:my|his|her)|dose of)) (?:\w+ )?(?:insulin|medication|meds|inhaler|tablets|oxygen|formula|baby milk|epipen|pills)|(?:without|no) (?:power|electric\w*|water|heating) (?:and|with) (?:\w+ ){0,3}?(?:baby|newborn|elderly|disabled|child\w*)|(?:miss(?:ed|ing)?|going to miss|gonna miss|about to miss|will miss|might miss|could miss) (?:my|our|the|a) (?:\w+ )?(?:flight|connection|ferry|train|exam|interview|wedding|funeral|appointment|cruise|surgery|transplant|eurostar|boat|plane|deadline))\b`,
    guard:
      /\b(?:missed (?:the|my) (?:\w+ )?(?:train|bus|boat|flight|ferry|connection)|bill is due|no hot water|out of my tablets|rent due date|missed (?:the|my) (?:train|bus) (?:stop|of)|never (?:be )?stranded)\b/i,
    says: ['flag:urgent', 'emotion:anxiety'],
    weight: 0.6,
    hits: [
      'baby has no milk',
      'stranded at the airport',
      'rent is due',
      'no heating and a newborn',
      "he's out of insulin",
      'going to miss my flight',
    ],
    misses: ['stuck at level 4', 'no milk in my coffee please'].slice(0, 1),
  },
  {
    id: 'wrong-brand.other',
    pattern: rx`\b(?:(?:that'?s|you'?re|it'?s|meant|not you,?|this is|think you'?re|isn'?t this) the other \w+|(?:wrong|incorrect) (?:company|account|brand(?! of)|page|handle|business|people|firm|tag|profile|\w+ (?:sorry|oops|my bad))|(?:oops|sorry|ignore|whoops|my bad)[^.!?]{0,30}(?:wrong (?:one|account|\w+)|meant (?:for )?(?:@|the other)|tagged the wrong|not you)|(?:tagged|tagging|messaged|@'?d) the wrong|meant (?:for|to (?:tag|message|@)) (?:the other|another|@\w+)|(?:not|never) (?:you(?:r)?|yous) (?:\w+ )?(?:lot|guys|company),? (?:the|it was|i mean) (?:other|@)|(?:different|other) (?:company|business|brand) (?:with the )?same name|is this the (?:\w+ )?(?:one|same (?:company|\w+)) (?:that|who|in|with|as)|same name(?=[^.!?]{0,20}(?:different (?:company|shop|town|brand)|other (?:company|shop|town)))|namesake)\b`,
    guard:
      /\b(?:(?:charged|debited|credited|sent (?:it )?to|got|paid into|into|to|took|from|billed|log\w* (?:me )?into) (?:the |my )?wrong account)\b/i,
    on: 'plain',
    says: ['flag:wrong_brand', 'intent:wrong_brand'],
    hits: ["that's the other Oakline", 'oops wrong account', 'meant for @otherbrand not you'],
    misses: ['wrong size', 'the other one fits', 'you charged the wrong account'],
  },
];
