import { settledOr } from './settled';
import type { Situation } from './situation';

const SINCE = /\b(?:since|after|update\w*|upgrade\w*|new phone|new sim|always|suddenly|ever)\b/i;

/** What calls, numbers and lines do wrong while there is signal enough. */
export const CALLS_AND_LINES: readonly Situation[] = [
  {
    id: 'ordered-in-my-name',
    matter: 'what was ordered in your name',
    sectors: ['mobile', 'broadband'],
    when: [
      /\b(?:some ?(?:one|body)(?: else)?|fraudsters?|scammers?|stranger|thie(?:f|ves)|person) (?:\w+ ){0,2}(?:ordered|opened|took out|taken out|bought|got|added|set up|upgraded|used)\b|\b(?:phones?|contracts?|lines?|accounts?|upgrade) (?:\w+ ){0,3}(?:ordered|opened|taken out|bought|added|set up) (?:\w+ ){0,3}(?:by some|in my name|without my|fraudulent\w*)|\bfraudulent (?:order|account|line|contract|upgrade)\b/i,
      /\b(?:in (?:my|our|his|her|their) name|on my account|my (?:details|identity|name|credit)|fraudulent\w*|using my|with my)\b/i,
      /\b(?:phones?|iphones?|contract|lines?|account|upgrade|sim|order\w*|broadband|plan)\b/i,
    ],
    not: settledOr(/\b(?:my (?:son|daughter|wife|husband|kid|mum|mom|dad) (?:ordered|bought|got)|prank)\b/i),
    ack: [
      'An order in your name that you never placed has to be stopped.',
      'Somebody using your name for a contract is serious, and it goes to our fraud team.',
      "You shouldn't have to pay for what a stranger ordered.",
    ],
    ask: [
      {
        text: 'Has anything been sent out or charged yet?',
        unless:
          /\b(?:charg\w*|bill(?:ed)?|sent|deliver\w*|shipped|arrived|taken (?:out )?of my|direct debit|\$|£|€)\b/i,
      },
    ],
    quick: [
      {
        text: 'Change the password and PIN on your account now, and tell your bank.',
        unless: /\b(?:changed (?:my|the|all)|told my bank|called my bank|police)\b/i,
      },
    ],
    detail: 'the number on your account and how we can reach you',
    act: ['get it to our fraud team today', 'have that order looked at by our fraud team'],
    hits: [
      'someone ordered a phone in my name on my account, two letters came today',
      'a stranger opened a contract using my details!! help',
      'got a fraudulent line added in my name, i never asked for it',
    ],
    misses: [
      'my daughter ordered a phone on my account as a prank',
      'someone in your shop was so kind with my phone',
      'ordered an iphone in my name last week, where is it',
    ],
  },
  {
    id: 'not-my-bill-messages',
    matter: "the messages about somebody else's account",
    sectors: ['mobile', 'broadband'],
    when: [
      /\b(?:text(?:s|ed|ing)?|e-?mails?|emailed|letters?|bills?|messages?|calls?|calling|post|notices?|statements?)\b/i,
      /\b(?:(?:isn'?t|is not|aren'?t|not|isnt|arent) (?:mine|me|my (?:account|bill|number|line))|(?:somebody|someone|some one) else'?s?\b(?: (?:name|account|bill|number))?|wrong person|previous (?:owner|tenant|occupant)|(?:for|about|to) (?:a|an|some) (?:person|man|woman|guy|lady|stranger|account|bill) (?:i (?:don'?t|dont|do not) know|that)|i'?m not (?:a|your|even a|even your) customer|(?:am|was) (?:not|never) (?:a|your) customer|never (?:been|had an account|had a contract) with (?:you|u))\b/i,
    ],
    not: settledOr(
      /\b(?:robo\w*|scam\w*|spam\w*|phish\w*|voice ?mail|in my name|sold my|wedding|parcel|sign ?up|offers?|promo\w*|marketing|crossed lines?|echo)\b/i,
    ),
    ack: [
      "Messages about somebody else's account shouldn't be coming to you.",
      "Being chased over a bill that isn't yours has to stop.",
      'It sounds as if your contact details sit on the wrong account.',
    ],
    ask: [
      {
        text: 'Do they come by text, by email or by post?',
        unless: /\b(?:text\w*|e-?mail\w*|letters?|by post|calls?|calling|phone)\b/i,
      },
      {
        text: 'Have you had that number for long?',
        unless: /\b(?:years?|months?|new number|just got|previous|always|letters?|e-?mails?)\b/i,
      },
    ],
    detail: 'the number or address they are sent to',
    act: ['have it taken off the account it sits on', 'find out which account it hangs on'],
    hits: [
      'you keep sending texts about a bill that isnt mine',
      "getting emails for someone else's account every month",
      'letters keep coming for the previous tenant, i am not a customer',
    ],
    misses: [
      'scam texts about someone else, reported',
      'my bill is not right this month',
      'the call was for someone else at the wedding',
    ],
  },
  {
    id: 'wifi-calling-off',
    matter: 'the trouble with wifi calling',
    sectors: ['mobile'],
    when: [
      /\b(?:wi-?fi|wifi|volte|vowifi) ?(?:-)?call(?:s|ing)?\b|\bvolte\b|\bvowifi\b|\bcalls? over (?:the )?wi-?fi\b/i,
      /\b(?:not|won'?t|wont|doesn'?t|doesnt|can'?t|cant|isn'?t|isnt|never|stopped|fail\w*|keeps?|drop\w*|off|grey\w*|gray\w*|disappear\w*|gone|missing|error|broken?|trouble|issues?|problems?|unable|refus\w*|stuck|activat\w*|useless|rubbish|help)\b/i,
    ],
    not: settledOr(/\b(?:do you (?:offer|have|support)|which phones|free|abroad cost|charged|price)\b/i),
    ack: [
      'Wifi calling is what keeps you reachable indoors, so it needs to stay on.',
      'Without wifi calling a weak signal at home means no calls, I know.',
      'I can see why you need wifi calling to work.',
    ],
    ask: [
      {
        text: 'Which phone is it, and did it ever work on it?',
        unless: /\b(?:i ?phone ?\w*|galaxy|pixel|used to|stopped|since|worked)\b/i,
      },
      {
        text: 'Is it the same on another wifi?',
        unless: /\b(?:any|other|all|every|different) (?:wi-?fi|network)|at work\b/i,
      },
    ],
    quick: [
      {
        text: 'Switch it off in the phone settings, restart the phone, then switch it on again.',
        unless:
          /\b(?:re-?start\w*|re-?boot\w*|re-?set\w*|tried (?:everything|all)|toggl\w*|off and (?:back )?on|grey\w*|gray\w*)\b/i,
      },
    ],
    detail: 'the mobile number and the phone model',
    act: ['check that it is switched on for your line', 'see whether it is set up on your line'],
    hits: [
      'wifi calling keeps turning itself off on my pixel',
      'VoLTE wont activate on my line since the sim swap',
      'why is wi-fi calling greyed out',
    ],
    misses: [
      'do you offer wifi calling on prepaid',
      'wifi at home is off again',
      'wifi calling is working now thanks to Dot',
    ],
  },
  {
    id: 'voicemail-fails',
    matter: 'the trouble with your voicemail',
    sectors: ['mobile', 'broadband'],
    when: [
      /\b(?:visual )?(?:voice ?mails?|answer ?(?:phone|machine)|v\/?m inbox|mail ?box (?:pin|greeting|is full))\b/i,
      /\b(?:not|won'?t|wont|doesn'?t|doesnt|can'?t|cant|cannot|never|stopped|fail\w*|keeps?|delayed|days? late|late|gone|missing|lost|vanish\w*|deleted|error|broken?|trouble|issues?|problems?|unable|full|pin|pass(?:word|code)|locked|greeting|unavailable|set ?up|reset|old)\b/i,
    ],
    not: settledOr(
      /\b(?:left (?:you |u |a |him |her |them |my |\d+ )*(?:\w+ )?(?:voice ?mails?|messages?)|call(?:ed)? back|calls? (?:go|goes|going) (?:straight )?to|keep(?:s)? leaving|got a voice ?mail from|turn off|get rid|scam\w*|goes to voice ?mail)\b/i,
    ),
    ack: [
      'Messages you cannot listen to may be ones that matter.',
      'You need to be able to get at your voicemail.',
      'A voicemail that fails means calls you never hear about.',
    ],
    ask: [
      {
        text: 'Does it work if you ring the voicemail number instead of the app?',
        unless:
          /\b(?:ring|dial\w*|call(?:ing)? (?:it|the|my|voice ?mail|\d+)|press(?:ing)?|hold(?:ing)? (?:down )?1|pin|landline|greeting)\b/i,
      },
      { text: 'Did it start with a new phone or SIM?', unless: SINCE },
    ],
    quick: [
      {
        text: 'Dialing voicemail from the keypad often still works meanwhile.',
        unless:
          /\b(?:ring|dial\w*|call(?:ing)? (?:it|the|my|voice ?mail|\d+)|keypad|landline|pin|pass(?:word|code)|full|greeting)\b/i,
      },
    ],
    detail: 'the number it is on and the phone model',
    act: ['check how voicemail is set up on your line', 'see whether the mailbox needs to be set up anew'],
    hits: [
      'visual voicemail stopped working, cant hear a single one',
      'my voicemail says mailbox is full but its empty',
      'voicemails show up two days late on my phone',
    ],
    misses: [
      'left you three voicemails and never heard back, not happy',
      'all calls go straight to voicemail, phone never rings',
      'how do i turn off voicemail, i never use it',
    ],
  },
  {
    id: 'call-sound-bad',
    matter: 'the sound on your calls',
    sectors: ['mobile', 'broadband'],
    when: [
      /\b(?:calls?|calling|line|landline|phone|people|they|other (?:end|person|side)|callers?|every ?one)\b/i,
      /\b(?:echo\w*|crackl\w*|static|muffled|robot\w* (?:voice|sound)|sounds? (?:like (?:a )?robot|under ?water|robotic)|chopp(?:y|ing)|break(?:s|ing) up|garbled|(?:can'?t|cant|cannot|couldn'?t|don'?t|dont|won'?t) (?:\w+ )?hear (?:me|them|anything|anyone|any ?one|what)|hear(?:ing)? (?:my ?self|other people'?s?|buzz\w*|hiss\w*|humm?\w*)|one[- ]?way (?:audio|sound)|cross(?:ed)? lines?|humming|buzzing|delay on (?:the )?(?:line|calls?))\b/i,
    ],
    not: settledOr(
      /\b(?:tv|headset|game|party chat|zoom|video|speaker(?:s|phone)?|music|movie|agent|rep|customer service|your (?:staff|advisor|adviser|man|lady)|on hold|hold music|mic(?:rophone)?|bluetooth|car|wall|neighbou?rs|love to hear|shower)\b/i,
    ),
    ack: [
      'A call nobody can follow is no use to either end.',
      'Bad sound on every call wears everybody out.',
      'You should be heard when you ring somebody.',
    ],
    ask: [
      {
        text: 'Is it on every call, or only in one place?',
        unless:
          /\b(?:every(?: single)? (?:call|time|where)|all (?:my )?calls|only (?:at|in|when)|at (?:home|work)|indoors|no matter where|anywhere)\b/i,
      },
      { text: 'Is it the same on speaker?', unless: /\b(?:speaker|ear ?(?:piece|phones)|landline)\b/i },
    ],
    quick: [
      {
        text: 'A call from another phone, if you have one, helps to show if it is the phone or the line.',
        unless: /\b(?:speaker|landline|line is|on the line|home phone)\b/i,
      },
    ],
    detail: 'the number affected and where it happens',
    act: ['check that line and the mast or exchange it uses', 'look for a known fault with calls where you are'],
    hits: [
      'i get an echo on every call i make',
      'people say they cant hear me when i ring them',
      'the landline is so crackly we cant use it, static all day',
    ],
    misses: [
      'the agent couldnt hear me and hung up on the call',
      'people cant hear me on zoom',
      'call in, we would love to hear what you think of the phone',
    ],
  },
  {
    id: 'call-setting-stuck',
    matter: 'the trouble with that call setting',
    sectors: ['mobile', 'broadband'],
    when: [
      /\b(?:call ?(?:forward\w*|divert\w*|waiting|barring|blocking)|(?:forward|divert)(?:s|ed|ing)? (?:all )?(?:my |the )?calls|calls? (?:are |is |get |getting |being |keep )?(?:being )?(?:forwarded|diverted)|anonymous calls?|(?:hide|withhold|show)(?:ing)? my number|(?:goes?|going|go) (?:straight|right|directly) to voice ?mail)\b/i,
      /\b(?:not|won'?t|wont|doesn'?t|doesnt|can'?t|cant|cannot|stopped|fail\w*|keeps?|stuck|error|off|cancel|remove|deactivat\w*|issues?|problems?|never|no longer|all (?:my|the)? ?calls|every call|why)\b/i,
    ],
    not: settledOr(
      /\b(?:your (?:line|number|helpline|office)|when i (?:call|ring) (?:you|u)|robo\w*|scam\w*|customer service)\b/i,
    ),
    ack: [
      'Calls that go where you never sent them are a real nuisance.',
      'That setting should do what you told it to.',
      'You need calls to ring on your own phone.',
    ],
    ask: [
      {
        text: 'Is it every call, or only when you are busy or out of reach?',
        unless: /\b(?:every|all|only when|busy|always|waiting|anonymous|hide|withh\w*)\b/i,
      },
      {
        text: 'Did you set it on the phone or did we?',
        unless: /\b(?:i (?:set|turned|put|activated)|by itself|dial\w*)\b/i,
      },
    ],
    quick: [
      {
        text: 'Check that do not disturb is off, as it can send calls away too.',
        unless: /\b(?:do not disturb|dnd|waiting|anonymous|barring|hide|withh\w*)\b/i,
      },
    ],
    detail: 'the number it is on',
    act: ['see what is set on your line', 'check which diverts are set on your line'],
    hits: [
      'call forwarding wont turn off, tried all the codes',
      'all my calls go straight to voicemail and the phone never rings',
      'call waiting doesnt work since i switched plan',
    ],
    misses: [
      'when i call you it goes straight to voicemail every time',
      'forwarding my complaint to the ombudsman, you never called',
      'how much is call waiting',
    ],
  },
  {
    id: 'number-shown-wrong',
    matter: 'how your number shows up',
    sectors: ['mobile', 'broadband'],
    when: [
      /\b(?:caller ?id|my (?:number|calls?|name|line)|when i (?:call|ring)|outgoing|our (?:number|calls?|business number))\b/i,
      /\b(?:(?:spam|scam|fraud)(?: risk| likely| alert)?|potential (?:spam|fraud)|(?:wrong|different|old|some ?(?:one|body) else'?s|another|ex'?s?|previous owner'?s?|maiden) (?:name|number)|(?:shows?|comes?|showing|coming|appears?) (?:up )?(?:as )?(?:unknown|private|withheld|blocked|no caller id|anonymous)|flagged as spam|marked as spam|labell?ed)\b/i,
    ],
    not: settledOr(
      /\b(?:e-?mails?|receiv\w*|i keep getting|i get|getting spam|texts? from|bill|spam calls? (?:from|every|all)|parcel|on my (?:order|card|ticket|account)|spoof\w*)\b/i,
    ),
    ack: [
      'Nobody picks up when the wrong label comes up.',
      'Your number should show as yours when you ring people.',
      'A wrong name or a warning beside your number puts people off.',
    ],
    ask: [
      {
        text: 'Does everybody see it, or only people on one network?',
        unless: /\b(?:every ?(?:one|body)|only (?:on|people|my)|all my|one network|nobody)\b/i,
      },
    ],
    detail: 'the number and what people see',
    act: ['see what is stored for it', 'find out who keeps that label and how to get it changed'],
    hits: [
      'my number shows as spam likely when i call people',
      'caller id shows the wrong name, it says Gerald, i am not Gerald',
      'when i call clients it comes up as potential fraud',
    ],
    misses: ['i get spam calls all day on my number', 'wrong name on my bill', 'my email shows as spam'],
  },
  {
    id: 'blocked-by-filter',
    matter: 'what that filter is blocking',
    sectors: ['mobile', 'broadband'],
    when: [
      /\b(?:content (?:block|lock|filter|control|restriction)s?|adult (?:content|filter|block|lock|bar)\w*|parental (?:controls?|filter)|safe ?(?:guard|surf|search) ?(?:filter|mode)?|age (?:check|block|restriction|verif\w*)|web ?(?:filter|safe)|over 18|(?:your|the) (?:filter|block)|(?:you|your network|your wifi|your internet)(?: \w+)? block\w*)\b/i,
      /\b(?:block\w*|won'?t|wont|can'?t|cant|cannot|remove|off|lift|unblock\w*|disable|stop\w*|still|wrong\w*|prove|proof|refus\w*|restrict\w*)\b/i,
      /\b(?:sites?|web ?sites?|pages?|content|filter|controls?|apps?|over 18|adult|phone|internet|data|games?|stream\w*)\b/i,
    ],
    not: settledOr(
      /\b(?:block(?:ed|ing)? (?:a |my |that |the |this |spam )?(?:number|calls?|caller|me on|my card|imei)|kids? (?:can )?(?:still )?(?:see|get)|ad ?block\w*|sim|road|bricks|chopping)\b/i,
    ),
    ack: [
      'A filter that stops ordinary pages gets in the way all day.',
      'That block should stop what it is meant to, and nothing else.',
      'I can see why you want that block lifted.',
    ],
    ask: [
      {
        text: 'Which page is it, and what does the block message say?',
        unless: /\b(?:says?|message|\.(?:com|co|org|net|uk))\b|"/i,
      },
      {
        text: 'Is it on mobile data, on your wifi, or both?',
        unless: /\b(?:mobile data|on (?:my )?data|wi-?fi|both|broadband|[45]g)\b/i,
      },
    ],
    quick: [
      {
        text: 'Try the page once on another connection, to see where the block comes from.',
        unless: /\b(?:wi-?fi|other network|hot ?spot|prove|proof|over 18|works (?:on|fine))\b/i,
      },
    ],
    detail: 'the number or account it is on and the page',
    act: ['see which filter is set on it', 'check what the filter holds against that page'],
    hits: [
      'parental controls are blocking sites they shouldnt, like a knitting forum',
      'adult content block wont come off my phone and im 47',
      'your filter blocks a charity website, why',
    ],
    misses: [
      'you blocked my sim',
      'how do i block a number',
      'parental advice: kids off phones, block party on sunday',
    ],
  },
  {
    id: 'cut-off-though-paid',
    matter: 'being cut off after you had paid',
    sectors: ['mobile', 'broadband'],
    when: [
      /\b(?:suspend\w*|cut (?:me |us |it |my \w+ |our \w+ )?off|disconnected|switched off|shut (?:me |us |it |my \w+ |our \w+ )?off|turned (?:me |us |it |my \w+ |our \w+ )?off|restricted|deactivated|barred|restor(?:e|ed)|reconnect\w*|no service)\b/i,
      /\b(?:(?:already |just |have |i |we |fully )?paid|pai?d (?:the|my|our|it|in full|on time|up)|payment (?:went|was|has|cleared|is|made)|made (?:a|the|my) payment|bill(?:'?s| is| was) paid|(?:zero|no|0) balance|nothing (?:is )?(?:due|owed|owing)|don'?t owe|dont owe|up to date|autopay)\b/i,
    ],
    not: settledOr(
      /\b(?:paid for (?:faster|more|speed)|get what i paid|cancel(?:l?ed)? (?:my|the)|account (?:hacked|banned)|paid off|mid call|call (?:was )?disconnected|refund|rep|agent hung)\b/i,
    ),
    ack: [
      'You paid, so the line should be on.',
      'Being cut off with the bill paid is not how it should go.',
      'A paid bill and no service is a mistake somebody has to find.',
    ],
    ask: [
      {
        text: 'When did you pay, and has it left your bank?',
        unless:
          /\b(?:yesterday|today|last (?:week|night|month)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|this morning|\d+ (?:days?|hours?|weeks?) ago|(?:went|gone|taken) (?:out|from)|the \d+(?:st|nd|rd|th)|autopay)\b/i,
      },
    ],
    detail: 'the account number, and the date and amount you paid',
    act: ['find the payment and have the line looked at', 'see where that payment went and what holds the line'],
    hits: [
      "my kid's line was suspended and the bill is paid",
      'paid you on friday and you still cut us off',
      'service disconnected, i dont owe you a penny',
    ],
    misses: [
      'i paid for faster internet and it is slow',
      'phone paid off, how do i unlock',
      'got disconnected mid call and paid the bill after',
    ],
  },
  {
    id: 'instalments-go-on',
    matter: 'the charges still coming for your phone',
    sectors: ['mobile'],
    when: [
      /\b(?:phone|device|handset|i ?phone ?\w*|galaxy|pixel|ipad|tablet|instal?l?ments?|lease|eip|watch)\b/i,
      /\b(?:paid (?:it |that |the phone |my phone |them )?off|pay(?:ing)? off|fully paid|paid in full|last instal?l?ment|final (?:payment|instal?l?ment)|finished paying|lease (?:is |was )?(?:up|over|ended|done)|own (?:it|the phone|my phone) (?:now|outright)|contract (?:ended|is up|finished))\b/i,
      /\b(?:still|keep|keeps|kept|again|continu\w*|after|why|even though)\b.{0,50}\b(?:charg\w*|bill\w*|pay(?:ing)?|taking|instal?l?ments?|leas\w*|debit\w*|on (?:my|the) bill)\b|\b(?:charg\w*|bill\w*|pay(?:ing)?|taking)\b.{0,40}\b(?:still|again|after)\b/i,
    ],
    not: settledOr(/\b(?:unlock\w*|trade[- ]?in|broken?|upgrade early|insurance)\b/i),
    ack: [
      "A phone that is paid off shouldn't be on the bill.",
      'You have paid for that phone, so that charge needs explaining.',
      'Paying on for something you already own is not right.',
    ],
    ask: [
      {
        text: 'What is the charge called on the bill?',
        unless: /\b(?:called|says|labell?ed|listed as|named)\b|"/i,
      },
    ],
    detail: 'your number and a picture of that line on the bill',
    act: ['see how many payments are still booked', 'check when the last payment for it was due'],
    hits: [
      'my old phone is paid off but you still charge the instalment',
      'finished paying for the handset in june, why are you still billing me',
      'lease is over and yall keep charging for the device',
    ],
    misses: ['phone paid off, please unlock it', 'still paying for a broken phone', 'how do i pay off my phone early'],
  },
  {
    id: 'cover-claim-trouble',
    matter: 'the trouble with that insurance claim',
    sectors: ['mobile', 'devices'],
    when: [
      /\b(?:insurance|insured|protection plan|(?:device|phone|accidental damage|theft|gadget) (?:protection|cover\w*|insurance)|care plan|deductible|excess fee|asurion|claims? (?:team|department|company))\b/i,
      /\b(?:claim\w*|deductible|denied|den(?:y|ies)|rejected|refus\w*|declin\w*|won'?t (?:cover|pay|replace)|wont (?:cover|pay|replace)|not covered|replacement)\b/i,
      /\b(?:den(?:ied|y|ies)|reject\w*|refus\w*|declin\w*|won'?t|wont|not|still|wait\w*|weeks?|days?|useless|scam|joke|ridiculous|wrong|refurb\w*|never|nobody|no one|can'?t|cant|high|too much|paid)\b/i,
    ],
    not: settledOr(
      /\b(?:health|car insurance|travel insurance|medical|dental|national insurance|home insurance|how (?:do|can) (?:i|we)|do you (?:have|offer|sell))\b/i,
    ),
    ack: [
      'You paid for that cover, so a claim that goes nowhere needs a proper look.',
      'Cover is bought for just this, I can see why the claim matters.',
      'You should at least be told plainly why a claim was turned down.',
    ],
    ask: [
      {
        text: 'What reason were you given for it?',
        unless:
          /\b(?:because|said|says|reason|told me|wait\w*|weeks?|deductible|excess|refurb\w*|claim(?:ed|ing) that)\b/i,
      },
    ],
    detail: 'the claim number',
    act: ['see what was decided and what you can send in', 'ask for that claim to be looked at again'],
    hits: [
      'phone insurance claim denied after two years of paying',
      'been waiting three weeks on my device protection claim, still no replacement',
      'the deductible on this insurance is a joke, more than the claim is worth',
    ],
    misses: ['how do i claim on my phone insurance', 'car insurance claim denied', 'do you sell phone insurance'],
  },
  {
    id: 'lost-phone-line',
    matter: 'the loss of your phone',
    sectors: ['mobile'],
    when: [
      /\b(?:lost|stolen|stole|left|mugged|robbed|pick ?pocketed|nicked|snatched|misplaced)\b/i,
      /\b(?:my|her|his|our|the|their|wife'?s|husband'?s|son'?s|daughter'?s|mum'?s|mom'?s|dad'?s) (?:\w+ )?(?:phone|i ?phone|mobile|handset|sim|galaxy|pixel|cell)\b/i,
      /\b(?:block\w*|lock\w*|track\w*|bar|barred|deactivat\w*|suspend\w*|freez\w*|cancel|replacement|new sim|sim swap|keep my number|locate|find|imei|what (?:do|can|should) i|how (?:do|can) i|report\w*|stop|help|disconnect|urgent)\b/i,
    ],
    not: settledOr(
      /\b(?:lost (?:all )?(?:my )?(?:signal|service|contacts|photos|my number|connection|data|settings|hours)|in the post|courier|deliver\w*|parcel|ups|fedex|left (?:on )?hold|your (?:driver|staff))\b/i,
    ),
    ack: [
      'Losing a phone is a shock, so the line should be made safe first.',
      'With the phone gone, nobody else should be able to use your line.',
      'Your number can be kept, so the first thing is to stop the old SIM.',
    ],
    ask: [
      {
        text: 'Have you had the SIM blocked yet?',
        unless: /\b(?:block\w*|suspend\w*|deactivat\w*|barred|cancell?ed|new sim|replacement sim|sim swap|froze\w*)\b/i,
      },
    ],
    quick: [
      {
        text: 'Lock the phone itself from a browser, with the account it is signed in to.',
        unless: /\b(?:find my|i ?cloud|locked it|remotely|signed|switched off|turned off|sim only)\b/i,
      },
    ],
    detail: 'the number that was on it',
    act: ['get the SIM stopped and tell you how to get a new one', 'have the line made safe and your number kept'],
    hits: [
      'lost my phone on the tram, how do i block it',
      'my iphone was stolen last night, need a new sim and keep my number',
      'got mugged and they took my phone, please suspend the line',
    ],
    misses: [
      'lost signal on my phone, please help',
      'my phone was lost in the post by your courier, help',
      'lost all my contacts on my phone, help',
    ],
  },
  {
    id: 'one-device-drops-off',
    matter: 'that device dropping off the wifi',
    sectors: ['broadband'],
    when: [
      /\b(?:smart ?(?:plugs?|bulbs?|lights?|home|tv|thermostat|speaker)|cameras?|door ?bell|thermostat|printer|ring|alexa|echo|nest|2\.4 ?(?:ghz)?|console|one (?:laptop|phone|device)|my (?:laptop|tablet|tv|ps[45]|xbox) (?:is|keeps|won'?t|wont|can'?t|cant))\b/i,
      /\b(?:drop(?:s|ped|ping)?(?: off)?|disconnect\w*|won'?t (?:connect|stay|join)|wont (?:connect|stay|join)|can'?t (?:connect|find|see|join)|cant (?:connect|find|see|join)|los(?:es|ing|t) (?:the )?(?:wi-?fi|connection)|kick(?:s|ed) off|offline|falls? off)\b/i,
      /\b(?:router|hub|wi-?fi|gateway|modem|mesh|ghz|extender|network)\b/i,
    ],
    not: settledOr(
      /\b(?:every(?:thing (?:drops|keeps|falls|goes|else (?:too|drops|keeps))| device)|all (?:my |our |the )?devices|whole house|down|no internet|hotel|dropbox|app)\b/i,
    ),
    ack: [
      'One device that keeps falling off while the rest stay on is maddening.',
      'That device should stay on your wifi like the others.',
      'It is a nuisance to join the same thing to the wifi over and over.',
    ],
    ask: [
      {
        text: 'Does everything else stay on?',
        unless:
          /\b(?:everything else|all else|others?|rest|only (?:my|the|one)|else works|phones? (?:is|are|work\w*) fine|just (?:my|the))\b/i,
      },
      { text: 'Is it on the 2.4 or the 5 GHz band?', unless: /\b(?:ghz|2\.4|band)\b/i },
    ],
    quick: [
      {
        text: 'Have that device forget the wifi and join again, near the router if it can be moved.',
        unless:
          /\b(?:forgot|forget|re-?add\w*|re-?join\w*|re-?connect\w*|set ?up again|re-?set|tried (?:everything|all))\b/i,
      },
    ],
    detail: 'the model of the router and of that device',
    act: ['see which settings help with that device', 'find out whether that router is known for it'],
    hits: [
      'router keeps dropping my smart plugs, everything else is fine',
      'my doorbell goes offline every night since the new hub',
      'printer cant find the wifi, router is brand new',
    ],
    misses: [
      'all devices drop off the wifi, router is rubbish, even the printer',
      'hotel wifi wont let my ps5 connect',
      'the printer is offline',
    ],
  },
  {
    id: 'app-shows-no-plan',
    matter: 'what the app shows for your plan',
    sectors: ['mobile', 'broadband'],
    when: [
      /\b(?:app|web ?site|portal|my account|online account|dashboard)\b/i,
      /\b(?:(?:says?|shows?|showing|displays?|tells me|claims|lists?) (?:that )?(?:i |we |my |it'?s |there'?s )?(?:have |has |is |am )?(?:no|zero|0|nothing|wrong|old|inactive|expired|someone|another|not)\b|no (?:active )?(?:plan|services?|lines?|products?|accounts?) (?:found|linked|shown|attached|on)|(?:can'?t|cant|cannot|doesn'?t|doesnt|won'?t|wont|not) (?:see|show|find|showing|display\w*) (?:\w+ ){0,2}(?:plan|line|usage|number|allowance|services?|balance|data left))\b/i,
      /\b(?:plan|lines?|services?|products?|allowance|usage|balance|numbers?|data|contract|package|account)\b/i,
    ],
    not: settledOr(
      /\b(?:coverage|address|outage|no outage|error|refund|charged|order|price|password|in my area|signal|bill(?:ed)? (?:twice|wrong))\b/i,
    ),
    ack: [
      'The app should show the plan you pay for.',
      "It's worrying when the account looks empty and you know it isn't.",
      'You need to see your plan and what is left on it.',
    ],
    ask: [
      {
        text: 'Is it the same on the website as in the app?',
        unless: /\b(?:both|web ?site|browser|portal|dashboard|as well as|online account)\b/i,
      },
      {
        text: 'Does the phone itself still work as normal?',
        unless: /\b(?:works?|working|still (?:have|get)|no (?:signal|service))\b/i,
      },
    ],
    quick: [
      {
        text: 'Sign out of the app and in again, as a changed plan can take that to show.',
        unless:
          /\b(?:log(?:ged|ging)? (?:out|back)|sign(?:ed|ing)? (?:out|back)|re-?install\w*|tried (?:everything|all)|deleted the app)\b/i,
      },
    ],
    detail: 'your number and a screenshot of it',
    act: ['see what is linked to that login', 'check what is booked on your line'],
    hits: [
      'your app says i have no active plan but my phone works',
      'the app doesnt show my data left anymore, usage is blank',
      'no lines linked to my account in the app since i moved plan',
    ],
    misses: [
      'app says no outage in my area but data is down',
      'app says zero balance and error when i order',
      'how do i see my plan in the app',
    ],
  },
];
