import type { Cue } from '../../cue';
import { KIN, rx } from '../pattern';

/** Law, leaks, unequal treatment, press and reach: what the brand's specialists see before anyone answers. */
export const OFFICIAL_CUES: readonly Cue[] = [
  {
    id: 'legal.person',
    pattern: rx`\b(?:solicitors?|solicters?|lawyers?|lawyer'?s|attorneys?|barristers?|legal (?:action|advice|claim|proceedings?|team|letter|route|case|steps|options|representation|department|fees|rep|dispute|complaint|counsel|notice|threats?|rights?|way|obligation|duty|requirement)|legally (?:obliged|required|bound|entitled|have to)|lawyer(?:ed|ing)? up|my (?:brief|union rep)|paralegal|take (?:it|this|you) legal|going legal|go legal)\b`,
    guard: rx`\b(?:loves? your|solicitor'?s? (?:office|is slow|slow|is calling|asked us to tell)|solicitors'? office|told me to put everything|should come with|on both sides|power of attorney|completing on|completion|i'?m|i am|as) (?:a|an) (?:\w+ )?(?:solicitor|lawyer|attorney|barrister|paralegal)\b(?! and (?:i |will|i'll|you|know|this is))|\b(?:lawyer|barrister|solicitor) friend says hi|even (?:she|he|they)|lawyer musical|my union rep|\b(?:better call|dressed|outfit|look(?:s|ing)? like|series|tv|show|drama|suits?|film|office (?:lunch|party|coffee)|firm (?:ordered|next door)|lincoln|for (?:a|the) (?:lawyer|solicitor)s?|your (?:\w+ )?solicitors? (?:team|service) (?:was|were|is) (?:great|lovely|fab))\b`,
    says: ['flag:legal', 'sentiment:negative'],
    hits: [
      'my solicitor writes tomorrow',
      'taking legal advice',
      'lawyering up',
      'my wife is a lawyer and says you owe us',
    ],
    misses: ['how is this even legal', "i'm a lawyer and this bag fits every file, love it", 'best lawyer drama on tv'],
  },
  {
    id: 'legal.court',
    pattern: rx`\b(?:small claims?|letter before (?:action|claim)|notice before action|(?:see|seeing) (?:you|u|ya|yous|them) in court|(?:take|taking|took|taken|dragging|drag|going|go|off|headed|heading|see|meet|end up|issue|via|through|threaten\w*|fight|won|win) (?:you|u|this|it|them|him|us)? ?(?:all )?(?:to|in|at|through|with)? ?(?:the )?(?:county |small claims |magistrates'? |high )?court\b(?! shoes?| yard| side)|county court|court (?:action|claim|case|papers|order|date|summons|proceedings|fees)|money claim|\bmcol\b|\bccj\b|law ?suits?|suing (?:you|them|for|over|this|the|your|him)\b|(?:am|be|are|will be|i'm|we're) suing\b|sued (?:you|them|for|by)|litigation|litigate|class[- ]action|group action|arbitration|\bthe law\b|against the law|breaking (?:the|consumer|uk|eu) law|breach(?:ing|ed)? of (?:contract|consumer|my|the (?:consumer|sale|equality))|(?:consumer|sale of goods) (?:rights?|law|act|protection)(?: act)?|statutory rights?|section 75|charge ?backs?|(?:subject access|sar|dsar|gdpr) request|statutory|damages claim|claim(?:ing)? damages|compensation claim|no win no fee|hear(?:ing)? from my (?:legal|sol\w*|law\w*|bank|insur\w+)|cease and desist)\b`,
    guard:
      /\b(?:claim form|claim number|asked for proof|went bust|tennis|food|basketball|squash|badminton|netball|crown) court\b|\bcourt (?:is )?(?:closed|booking|shoes?)|not suing|should be against the law|how is (?:this|that|it) (?:even )?(?:legal|within the law)|law of (?:sod|averages)|sod'?s law|in-?law|book(?:ed|ing)? (?:a |the )?court|\bcourt (?:closes|opens|\d)/i,
    says: ['flag:legal', 'sentiment:negative'],
    hits: [
      'see you in small claims',
      'sending a letter before action',
      "i'll take you to court",
      'doing a chargeback today',
      'this is breach of contract',
      'under the consumer rights act i want a refund',
    ],
    misses: [
      'how is this even legal',
      'the court closes at nine',
      'the tennis court at your gym',
      'the food court was great',
    ],
  },
  {
    // Told from the name by its small letter: "ask Sue" is a person.
    id: 'legal.sue',
    pattern:
      /\b(?:[Ii]'?ll|[Ii] will|will|WILL|to|TO|gonna|GONNA|can|CAN|[Cc]ould|[Ss]hould|might|may|would|[Ll]et'?s|and|AND|or|imma|[Ww]e'?ll|just|[Ii]|[Ii]'LL|[Ww]E'LL|WE WILL|YOU'LL) (?:sue|SUE)(?= (?:you|u|ya|them|this|your|ur|the|for|over|everyone|YOU|U|THEM|THIS|YOUR|THE)\b|[.!?,]|$)/u,
    says: ['flag:legal', 'sentiment:negative'],
    hits: ['I will sue you', 'gonna sue', "I'LL SUE YOU", 'can i sue for this'],
    misses: ['Sue in your Hull shop found my size', 'going to Sue for help', 'will Sue be in on Friday'],
  },
  {
    id: 'legal.regulator',
    pattern: rx`\b(?:ombuds?m[ae]n\w*|ombudsperson|trading standards?|watch ?dog|(?:the |your |energy |rail |water |financial |telecoms? |food |industry )regulators?|attorney general|better business bureau|\bbbb\b|\bfcc\b|\bftc\b|\bcfpb\b|\bfda\b|\bosha\b|\busda\b|\bfaa\b|\bofcom\b|\bofgem\b|\bofwat\b|\bfca\b|\bfos\b|\bico\b(?= |[.!?,]|$)|\bcaa\b|\basa\b(?= (?:complaint|about|for|ruling))|\bcma\b|\bhse\b|\bacas\b|\bcqc\b|\borr\b(?= complaint)|consumer (?:protection|affairs|council|advice|forum|court|champion|helpline|watchdog)|citizens'? advice|information commissioner|environmental health|food standards(?: agency)?|(?:the )?council'?s (?:food|health|trading)|health (?:department|inspectors?|dept)|action fraud|(?:report(?:ed|ing)?|complain(?:ed|ing|t)?|escalat(?:ed|ing|e)|refer(?:red|ring)?|tak(?:en|ing|e)) (?:\w+ ){0,4}?(?:to|with) (?:the )?(?:\w+ ){0,2}?(?:authority|authorities|regulator|police|tribunal|standards|adjudicator|my mp\b|advertising standards)|employment tribunal|(?:call(?:ed|ing)?|ring(?:ing)?|phon(?:ed|ing)|get(?:ting)?|involv(?:ed|ing)|contact(?:ed|ing)?) the (?:police|cops)|crime (?:ref|reference|number)|police report)\b`,
    guard:
      /\b(?:right of reply|pressure regulator|gas regulator|regulator (?:valve|for my|hose)|guard dog|watch ?dog (?:timer|costume|toy)|tomatoes|(?:police|cops) (?:were|was|had|officer loved|auction|drama)|my dog)\b/i,
    says: ['flag:legal', 'sentiment:negative'],
    hits: [
      'reported to trading standards',
      'going to the ombudsman',
      'reporting you to the ICO',
      'I have complained to Ofcom',
      'calling the police',
    ],
    misses: ['the gas regulator for my barbecue', 'asa ma cold brew'],
  },
  {
    id: 'breach.others',
    pattern: rx`\b(?:(?:see|seeing|saw|got|get|getting|received|receiving|sent|sending|given|opened|shows?|showing|showed|into|has|have|had|access(?:ed)?(?: to)?|read|reading|as|with|to|emailed|cc'?d|shared|viewing|view|under|contains?|about|handed|is|loads?|found|email(?:ed)? me|log(?:s|ged) me in(?:to)?|brings up|displays?) (?:me |us |into |about |in as |with |you )?(?:\w+ ){0,3}?(?:another|other|someone else|somebody else|someone|some(?: random| other)?|a (?:complete |total |different |random )?(?:stranger|person|bloke|woman|man|lady|customer)|strangers?|different|random|everyone(?: else)?|all (?:your|the|other)|somebody|my (?:neighbou?r|ex)) ?(?:random )?(?:person|people|customer|account|user|man|woman|patient|member|family|house|guest|client|passenger|strangers?|names?|address(?:es)?)?(?:'?s'?)? (?:\w+ ){0,2}?(?:accounts?|orders? (?:and|in|on|history|details|number|page|confirmation)|(?:past |previous |recent )?orders\b|details|bills?\b|data|info\w*|names?\b|address(?:es)?|e-?mails?|profile|statements?|letters?|documents?|payslips?|records?|results|bookings?|reservation|basket|messages?|card (?:details|number)|invoices?|phone numbers?|photos?|passport|prescription|history|policy|medical|itinerary|boarding pass|tickets?|login)
      |(?:logged|signed) (?:me )?in(?:to)? (?:as|under|to) (?:someone|another|a different|some|a stranger|somebody)|not my (?:account|name|details|order history|address)[^.!?]{0,40}(?:logged in|app|showing|shows?)|someone else'?s? (?:account|order history|details|bill|data|statement|name and address|profile|letters?|invoice|info\w*|address)|another account|another (?:person|customer)'?s? (?:orders?|account|details|data)|(?:forgot|didn'?t|not) (?:to )?(?:use )?bcc|everyone(?:'?s)? (?:on|in) (?:the )?(?:cc|mailing list)|cc'?d (?:\w+ ){0,3}(?:everyone|customers|people|addresses)|all (?:the |our |your )?(?:customers'?|recipients'?|other) (?:e-?mail|addresses))\b`,
    guard:
      /\b(?:(?:get|take|remove|kick|have) (?:my |our |the )?(?:ex|late husband|late wife)(?: \w+)? (?:off|from|out of)|(?:everyone|everybody) by name|search results|results and dates|a random (?:video|phone|number)|some (?:\w+ )?(?:support|bullshit|weird|spam) (?:e-?mail|message)|all the (?:credit|card|account)|get another name|(?:move|copy|transfer|switch)\b[^.!?]{0,40} to another|to another (?:person'?s )?\w+ account|is better than|parcel|package|someone else'?s (?:order|food|meal|pizza|burger|lunch|shopping|clothes|item|mail|post|tickets)\b(?! (?:history|details|number))|seat|wrong item|give(?:n)? to (?:someone|another|a different)|another (?:email|letter|bill|reminder|message|invoice|ticket|statement|address)|(?:use|using|set up|make|create|open|opened|add|try|tried|from|on|switch to) (?:\w+ )?(?:another|different|other|someone|a different) (?:account|email|address|card|profile|login|ticket|browser)|different (?:price|address|email|colour|answer|info\w*|account|story|details|tickets?|booking)|deliver\w* (?:it )?to (?:another|a different|the wrong|someone|some|my neighbou?r)|sent (?:it |my (?:order|stuff|things) )?to (?:another|a different|the wrong) (?:address|house)|(?:some|random|other) (?:details|info\w*|data|emails?|orders?|photos?|tickets?|bookings?)(?! of)|letters? about|see (?:some|other) (?:photos|reviews|accounts?))\b/i,
    says: ['flag:data_breach', 'category:data_privacy', 'sentiment:negative', 'emotion:anxiety'],
    weight: 1.5,
    hits: [
      "I can see another person's orders in my account",
      "got someone else's bill",
      'saw another account',
      "your app logged me in as a stranger's account",
      'you emailed me some other customers details',
      'i got a letter with another patient results',
    ],
    misses: [
      'how do I get my ex off the account',
      'she went round updating everyone by name',
      "someone else's order turned up",
      'someone else is in my seat',
      'sent it to the wrong address',
      'can I use another email',
    ],
  },
  {
    id: 'breach.leak',
    pattern: rx`\b(?:(?:data|security|privacy|gdpr|password) (?:breach(?:ed|es)?|leak(?:ed|s)?|incident|hack(?:ed)?|violation|dump)|breach of (?:my )?(?:gdpr|data|privacy|confidential\w*)|(?:were|was|been|got|getting|is|are|being|have|has|had|just|you|yall|site|app|database|system|website|company|account|e-?mail|servers?|profile|they) (?:\w+ ){0,2}?(?:hacked|breached|compromised|pwned)|hacked(?=\?|!|$| (?:into|account|my|by|or))|hackers?\b|have i been pwned|(?:leak(?:ed|ing|s)?|stolen|stole|sold|selling|sell|exposed|harvested|lost|compromised|dumped|spilled|handed|passed|gave|giving|given|give|shar(?:ed|ing)|posted|published|sent|disclos(?:ed|ing)|passing) (?:out |away |on |over |off )?(?:\w+ )?(?:my|our|customers?'?|people'?s|users?'?|everyone'?s|her|his|their|peoples|personal|private|medical) (?:\w+ ){0,2}?(?:numbers?|details|data|photos?|pictures?|address(?:es)?|e-?mails?|info\w*|passwords?|records?|passport|results|medical|identity|name and|date of birth|dob|card details|bank details|private)|(?:my|our|customer|personal|card|bank|account|login|user|private) (?:\w+ ){0,2}?(?:details|data|info\w*|e-?mail|address|number|password|passwords?|records?|identity|files?) (?:\w+ ){0,3}?(?:leak(?:ed)?|stolen|exposed|breached|hacked|compromised|out there|on (?:a|the) (?:leak|dark|public|internet|web|google|breach)\w*|for sale|sold|for anyone|to (?:strangers|scammers|anyone|the whole)|public(?:ly)?|visible|viewable)|leak list|dark web|(?:is|are) (?:my|our|everyone'?s|people'?s) (?:\w+ )?(?:card|data|account|money|details|info\w*|cards|passwords?|bank details) (?:\w+ )?(?:safe|secure|ok|okay|affected|at risk|compromised|exposed)|(?:only|never|nobody|no one) (?:\w+ ){0,6}?(?:email|address|number|alias) (?:\w+ ){0,4}?(?:you|with you)\b[^.!?]{0,50}(?:spam|scam|phish)|(?:spam|scam|phishing)\w* (?:\w+ ){0,3}?(?:since|after|because) (?:i )?(?:\w+ )?(?:sign\w*|order\w*|gave|regist\w*|us(?:ed|ing)|shopp\w*|bought|booking|giving|you)|scammers? (?:\w+ ){0,3}?(?:knew|know|has|have|had|got|quoted|using)|(?:knew|had|quoted|knows|has|with) (?:all )?my (?:\w+ )?(?:order|name|address|booking|account|details|policy|last)[^.!?]{0,40}(?:scam|fraud|phish|fake|call)|unauthori[sz]ed (?:access|login|log-?in|person|sign)|(?:someone|somebody|a stranger|some\w*)(?:'s| has| is)? (?:\w+ )?(?:got(?:ten)? into|accessed|logged in(?:to)?|logged on|in|taken over|changed|ordered (?:on|from|using|with|through)|using|placing orders on) my (?:\w+ )?(?:account|profile|email|password|login|card|app|points)|posted my (?:photo|picture|face|address|details|review with|number)|identity theft)\b`,
    guard:
      /\b(?:my (?:[\w-]+ ){0,3}?(?:accounts?|acct?|acc|e-?mail|gmail|page|profile|insta\w*)(?: \w+)? (?:was|got|been|has been|is|gets|just)? ?(?:\w+ )?(?:hacked|compromised)|(?:hack(?:ed|ing)?(?: into)?) my (?:\w+ ){0,3}?(?:accounts?|acc|e-?mail|gmail|page|profile)|(?:minecraft|i) (?:got|was) hacked|new hacker|my hacked|meeting that was hacked|your account compromised|changed my (?:password|name)|hacked off|hacked my heart|leak line|my hacked account|as being better|one of your girls|is better than|(?:gave|give|got) it back|thanks to @|fixit|changed my email[^.!?]{0,40}(?:get in|log in|got the alert)|cant get in|life ?hacks?|hack ?(?:ney|athon)|pipe|boiler|tap|roof|nappy|bottle|(?:fridge|dish ?washer|washing machine|radiator) |roof|(?:i|we|i['’]ve|ive|have) (?:already |just |have |even |only )*(?:gave|sent|posted|shared|given|give) (?:you |them |over |in )*my|(?:sent|gave|given) (?:you |in )?my (?:\w+ ){1,3}(?:over|by|in|via|through|on) (?:an? )?(?:dm|e-?mail|message|chat|phone)|i'?ve (?:\w+ )?(?:sent|given|shared|posted|gave) (?:you |them |over )?(?:my|the)|please (?:don'?t )?(?:send|share|give|dm)|(?:have|has|had) (?:you|they) lost my (?:card|order|details) down|lost my data on|lost my (?:mobile )?(?:phone|number|e-?mail|passport|address|password|login|photos)|to (?:your|the) (?:wrong )?branch|growth hack\w*)\b/i,
    says: ['flag:data_breach', 'category:data_privacy', 'sentiment:negative', 'emotion:anxiety'],
    hits: [
      'site hacked?',
      'just saw people saying your site got hacked?? is my card safe',
      'my email is on a leak list',
      'you gave my phone number to a driver who keeps texting',
      'scammers knew my order number and address',
      'someone logged into my account and ordered a tv',
      'so are our details all over the dark web now',
    ],
    misses: [
      'My card was declined at your till',
      'the pipe leaked',
      'I gave you my number twice',
      'I already gave you my order number',
      'Sent my details over DM on Monday',
      'really hacked off with this delay',
      'i lost my password',
    ],
  },
  {
    id: 'press.reporter',
    pattern: rx`\b(?:(?:i'?m|i am|this is|we'?re|we are|it'?s|my name is \w+ and i'?m|here|\w+ here,?) (?:\w+ )?(?:a|an|with|from|at|the|writing for|reporting for|working for|working with) (?:\w+ ){0,4}?(?:reporter|journalist|journo|producer|editor|columnist|correspondent|researcher|newsroom|daily|times|ledger|herald|news|tribune|gazette|guardian|telegraph|chronicle|observer|evening post|standard|argus|echo|courier(?= (?:news|and))|morning live|radio|tv|tonight|podcast|magazine|mail|press|broadcaster|newspaper|paper|bbc|itv|cnn|reuters|examiner|bulletin|independent)\b(?! driver| company| delivery| fan| lover)
      |(?:reporter|journalist|journo|producer|correspondent|columnist|news ?desk|editor) (?:with|at|for|from|here|on|,|covering|looking|working|-)|producer,|(?:reporter|journalist|producer) *,|(?:daily|morning|evening|weekly|sunday) (?:ledger|herald|news|post|telegraph|mail|echo|gazette|times),? by \d+ ?(?:am|pm)?|(?:for|on|working on|writing|doing|running|filing|putting together|publishing|preparing|covering|making) (?:up )?(?:a|an|our|the|this) (?:\w+ )?(?:piece|story|article|feature|segment|report|package|documentary|investigation|programme|broadcast|news item|column) (?:on|about|into|for|i'?m|we'?re|tonight|this|today|tomorrow|looking|regarding|that|covering|and)|(?:can|could|would|will|may) (?:someone|you|we|anyone|i|u|your (?:team|press|company|ceo|spokesperson)|a spokesperson) (?:please )?(?:\w+ )?(?:comment|get a (?:comment|statement|quote|response)|have a (?:comment|statement|quote|line)|provide (?:a |an )?(?:comment|statement|quote|response|line)|give (?:us |me )?(?:a |an )?(?:comment|statement|quote|interview)|issue a statement|speak on (?:the record|air|camera|background))|(?:comment|statement|quote|response|line|reply) (?:\w+ ){0,3}?(?:by|before) (?:\d|noon|midday|close|end|tonight|tomorrow|deadline|cob|eod|5|the end|we publish|publication)|comment by \d|(?:request(?:ing)?|seeking|looking for|need|want|after|asked for|offer\w*|right) (?:a |an |your |you |of )?(?:\w+ )?(?:comment|statement|official (?:response|line)|right of reply|reply before|interview)\b(?! (?:on my|about my|of my|from my bank))|(?:can|could|may) (?:we|i) (?:please )?(?:use|feature|share|air|broadcast|show|license|run|credit) (?:your|this|the) (?:video|photo|clip|footage|pictures?|images?|post|tweet)|confirm the (?:number|figure|total|cause|recall)|press (?:offic\w+|enquir\w+|contact|team|inquir\w+|pack|release|query|line|desk)|media (?:enquir\w+|inquir\w+|contact|request|team|relations|office|query)|spokes(?:person|man|woman|people)|on (?:a )?(?:tight )?deadline\b|my deadline is|right (?:of|to) reply|for (?:broadcast|publication|air|tonight'?s (?:show|bulletin|programme|edition)|tomorrow'?s (?:paper|edition|show))|on the record|off the record|(?:daily|morning|evening) (?:ledger|herald|news|post|telegraph|mail),? by \d|we(?:'re| are)? (?:going to )?(?:publish|air|run|broadcast|go to (?:print|press))(?:ing)? (?:\w+ )?(?:at|tomorrow|tonight|today|this|on|a story|the story))(?!\w)`,
    guard:
      /\b(?:social media|press release|hair|in the snow|(?:apple|smart|google|fire|samsung) tv|its the editor|tried a different editor|used to be|was once|ex-|saw (?:it|this|you|a|an|your)(?: \w+)? (?:on|in) the|heard (?:it )?on|reading|(?:read|watch\w*|listen\w*|subscri\w+|love|loved|enjoy\w*) (?:\w+ )?(?:a|an|the|your) (?:\w+ )?(?:piece|article|story|feature|segment|report|programme|documentary|podcast)|order(?:ed)?|my (?:delivery|order|parcel)|your (?:news ?paper|podcast|magazine|radio|story|article)|deliver\w+ (?:the|my|our) (?:paper|newspaper)|new paper|bank statement|my statement|(?:a|the) (?:daily|regular) (?:user|customer|commuter)|from the (?:daily|times) (?:table|tables)|times (?:a|per|this|in)|your news anchor|in the mail|good (?:news|morning)|bad news)\b/i,
    says: ['flag:press', 'intent:press'],
    weight: 2,
    hits: [
      "I'm with the Daily Ledger, comment by 4?",
      'producer at Morning Live, can we use your video?',
      'writing a piece on recalls, who do I contact',
      'can you confirm the number affected? on deadline',
      'producer, can we use',
      'for a piece on recalls',
      'Daily Ledger, by 4pm',
      'confirm the number?',
      'doing a story about the outage, could someone give us a statement before noon',
      'who handles media enquiries there',
    ],
    misses: [
      'My delivery deadline was Friday and the paper still is not here',
      'a piece of cake',
      'saw it on the news',
      'where is my bank statement',
      'my paper from the Times was late',
      'whoever runs your social media team deserves a raise',
    ],
  },
  {
    // A customer who will tell the papers is still a customer: flagged, but answered as what they are.
    id: 'press.tip',
    pattern: rx`\b(?:(?:speak(?:ing)?|spoke|spoken|talk(?:ing|ed)?|go(?:ing)?|gone|contact(?:ed|ing)?|email(?:ed|ing)?|e-?mail(?:ed)?|call(?:ed|ing)|rang|ringing|wr(?:ite|iting|itten|ote)|tip(?:ped|ping)? off|told|telling|tell|been in touch|in touch|sent (?:this|it|everything)|sending (?:this|it)|tak(?:e|ing|en) (?:this|it)|approached by|contacted by|interview(?:ed)? by|get(?:ting)?) (?:\w+ ){0,3}?(?:to|with|by|off)? ?(?:the |my |our |a |some )?(?:local |national |daily )?(?:press|papers?|newspapers?|media|reporters?|journalists?|journo|bbc|itv|watchdog|rip off britain|consumer champion|news|tabloids|money (?:mail|box)|sky news|channel 4)\b(?! (?:copy|bag|straw|cup|page|round|delivery|button|app))|(?:press|papers|media|newspapers?|bbc|journalists?) (?:will|would|might|are going to|gonna|should|'?ll) (?:\w+ )?(?:love|hear|be (?:interested|told|contacted)|want to know|enjoy|cover|know|get)|(?:it'?ll|will|going to) be in the (?:papers?|news|press))\b`,
    guard:
      /\b(?:(?:apple|google|yahoo) news|lining paper|charge me again|paper diary|go to export|export media|talking about news|(?:social|your|the) media (?:team|manager|person|intern|admin|page)|social media|good news|great news|bad news|the news (?:that|about|of)|(?:some|any|no) news|news ?letter|wall ?paper|paper ?work|(?:toilet|printer|baking|wrapping) paper|get(?:ting)? (?:the|my|our|a) (?:\w+ )?(?:papers?|newspapers?|news)|called the media|call it)\b/i,
    says: ['flag:press'],
    weight: 0.8,
    hits: [
      "I've spoken to the local paper",
      'the papers will love this',
      'going to the press with this',
      'told the BBC',
    ],
    misses: [
      "can't get into Google news on my tablet",
      'tell your social media team thanks',
      'getting my paper late every day',
      'great news, it came',
    ],
  },
  {
    id: 'viral.reach',
    pattern: rx`\b(?:\d[\d,.]*\s?[km]?\+? (?:\w+ )?(?:shares?|retweets?|rts|likes|views|reposts?|followers|quote tweets?|quotes|comments|upvotes|subscribers|people (?:have )?(?:shared|seen|watched))\b|\d[\d,.]*\s?(?:thousand|million|mil|k|m) (?:\w+ )?(?:shares?|retweets?|likes|views|reposts?|followers|comments|people)|(?:at|hit|hits|past|passed|over|reached|nearly|on) \d+(?:\.\d+)?[km]\b(?! (?:run|race|steps|m\b|£|pounds))|(?:go|goes|went|gone|going|gonna go|make (?:this|it|you)) (?:\w+ )?viral|viral (?:video|clip|post|tweet|tiktok|thread|now)|(?:now|already|currently|number one|#1|no 1) (?:\w+ )?trending|is trending (?:because|for|now|on|at|in (?:the|every|all)|with)|trending (?:on|now|in|at|because|#)|blow(?:n|ing|s|ew)? up (?:on|here|right now|over)|blew up (?:on|overnight)|all over (?:tik ?tok|twitter|x\b|insta\w*|facebook|reddit|the internet|my feed|my fyp|social media|the news|the (?:local|village|town|community) (?:group|page))|(?:tv|bbc|itv|radio|famous|well-known|breakfast) (?:presenter|celebrity|host|star|celeb|personality|anchor)|(?:presenter|celebrity|celeb|influencer|youtuber|footballer|singer|comedian|mp\b|senator|actor|actress|streamer|blogger|someone (?:famous|with))(?:'s| has| just| is| with)? (?:\w+ ){0,3}?(?:shar(?:ed|ing)|quot(?:ed|ing)|retweet(?:ed|ing)|post(?:ed|ing) (?:about )?(?:this|it|you)|pick(?:ed|ing) (?:it|this) up|tweet(?:ed|ing)|talk(?:ed|ing) about (?:this|you|it)|made a video|\d+[km])|thread(?:\s*(?:\d+\/\d*|🧵|👇|[:⬇]))|🧵|\d+\/\d+ (?:thread|🧵)|^\W*\d{1,2}\/(?:\d{1,2}|n|x)?\b(?=\s*(?:thread|[a-z].{40}))|million views|(?:front page|top) of reddit|everyone(?:'s| is| has)? (?:\w+ )?(?:sharing|reposting|posting|talking about (?:this|it|you|your)|seen (?:this|it|the (?:video|clip|post))|stitching|duetting)|(?:shared|seen|watched|viewed|reposted|liked) (?:\w+ )?(?:\d[\d,.]*[km]? times|by (?:thousands|millions|hundreds|\d[\d,.]*\s?[km]?)|thousands of times|hundreds of times)|(?:thousands|hundreds|millions) of (?:people|shares|views|comments|likes|retweets|quote|followers|replies)|(?:screenshots?|videos?|clip|footage|post|tiktok|reel|tweet) (?:\w+ ){0,3}?(?:everywhere|going round|doing the rounds|spreading|exploding|blowing up)|doing the rounds|(?:my|our|to) (?:\w+ )?\d[\d,.]*\s?k?m? (?:followers|subscribers|members)|please (?:share|rt|retweet|repost)(?: (?:this|far|widely|everyone))?|boycott\w* (?:is )?trending|#\w*boycott\w*)`,
    guard:
      /\b(?:viral (?:infection|illness|load|rash|fever)|thread ?count|sewing|\d+k (?:gold|run|race|steps)|first \d+k|ran \d|parkrun|followers? (?:for|cheap|free)|buy|thread (?:is|was|came|on the|pulled|loose)|loose thread|(?:do i|does (?:one|it)|i) have to go viral|(?:tries|trying|wants?) to go viral|get(?:ting)? to \d+ followers|(?<![\d.,k])\d{1,3} (?:followers|likes|views|shares|comments)|basically viral|trending in my|page is back|mum i made it|on my \w+ video|ceo on|again, is it|thread: none|[05]\/10|10\/10|seen \d times|cheap|£\d|\$\d)\b/i,
    on: 'plain',
    says: ['flag:viral'],
    hits: [
      '12k shares since lunch',
      'a TV presenter quoting',
      'thread 1/14',
      'a video at 200k',
      'this is all over tiktok',
      'your advert has gone viral for the wrong reasons',
      'my 80k followers will hear about it',
      '3.4k retweets and no answer',
    ],
    misses: [
      'I liked it',
      '1/2 of my order',
      'did my first 10k in them',
      'viral infection',
      'loose thread on the cuff',
    ],
  },
  {
    id: 'allegation.kin-official',
    pattern: rx`\bmy (?:\w+ )?(?:${KIN}) (?:is|works as|happens to be)(?: an?)? (?:\w+ )?(?:solicitor|lawyer|attorney|barrister|judge)\b`,
    says: ['flag:legal'],
    weight: 0.5,
    hits: ['my husband is a solicitor'],
    misses: ['my husband is a baker'],
  },
];
