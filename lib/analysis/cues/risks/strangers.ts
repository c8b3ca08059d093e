import type { Cue } from '../../cue';
import { rx } from '../pattern';

const BREACH: Cue['says'] = ['flag:data_breach', 'category:data_privacy', 'sentiment:negative', 'emotion:anxiety'];

const RECORD =
  '(?:details|data|personal info\\w*|info\\w*|e-?mails?(?: address(?:es)?)?|phone(?: numbers?)?|numbers?|addresses|address|order history|history|purchase history|statements?|pay ?slips?|wage slips?|bills?|polic(?:y|ies)|prescriptions?|test results|results|scans?|passports?|id|i\\.d\\.|conversations?|chats?|messages|camera|living room|files?|invoices?|booking(?:s| details)?|records?|transactions|bank balance|balance|licen[cs]es?|photos?|pictures|answers|account(?: number| details)?|profile|name(?:s)?(?:,| and)|names|door codes|medical \\w+|certificate|cv|notes|contract|tax \\w+|basket|date of birth|birthdays?|medicines|room number|loan details|dose|parcels and)';
const OTHER =
  "(?:(?:someone|somebody|anyone|anybody|everyone|every ?body) else'?s?|(?:some|any|every)(?:one|body)'s|(?:a |another |other |some |different |random |total |the last |the previous |last |previous |two of my |my |all (?:the|your|our|of your) )(?:\\w+ )?(?:strangers?|persons?|people|peoples|customers?|m[ae]n|wom[ae]n|lad(?:y|ies)|guys?|blokes?|users?|guests?|patients?|clients?|members?|famil(?:y|ies)|couples?|tenants?|neighbours?|subscribers?|employees?|colleagues?|kids|child|parents|students?|travell?ers?|passengers?)(?:'s|s'|'|’s|s’)?|strangers?'?s?|customers?'|subscribers'|patients'|members'|neighbours?'|geraldine'?s?|(?:a |an |some )?(?:mr|mrs|ms|miss|dr) [a-z]+'?s?)";

/** What belongs to one person in the hands or on the screen of another. */
export const STRANGER_CUES: readonly Cue[] = [
  {
    id: 'breach.others-record',
    pattern: rx`\b${OTHER} (?:(?!on\b|at\b|in\b|with\b|to\b|for\b|and\b|from\b|is\b)\w+ ){0,2}?${RECORD}\b|\b${RECORD}\b[^.!?\n]{0,24}?\b(?:of|for|to|from|belong(?:s|ing)? to|addressed to|about|isn'?t|not) (?:${OTHER}|someone (?:in|else|called|i)|a (?:woman|man|lady|person|stranger|guy|mr|mrs)|(?:a |the )?(?:mr|mrs|ms|miss) \w+|mine\b)`,
    needs:
      /\b(?:i|me|my|mine|you|your|app|site|log(?:ged|in|s)?|email(?:ed)?|envelope|sent|received|got|shows?|showing|see|view|letter|post|attached|enclosed|opened|clicked|screen|list|login|visible|copied|came|read|left|printed|kiosk)\b/i,
    guard:
      /\b(?:(?:a|an|my|our|your|the|his|her) (?:(?!different|random|strange|total)\w+ )?(?:student|child(?:ren)?'?s?|kids?'?|guest|customer|user|family|member)s? (?:accounts?|profiles?|service|support|care|id|logins?)|(?:move|copy|transfer|switch|share)\b[^.!?]{0,60} to another|miss (?:any|a|an|the|out|my|this|that)|other people'?s (?:reviews|comments|opinions|photos of|orders)|someone else'?s (?:order|house|parcel|seat|address|problem|fault|turn|job|card|name|phone|email)|(?:to|at) (?:a |the |someone else'?s )?(?:wrong|different|another) (?:address|house|door)|another (?:address|account|email|phone|number|card|booking|bill|statement|profile|photo)|my (?:other|husband|wife|mum|dad|son|daughter|partner|kids?|sister|brother)'?s? |can two people|share one|ask(?:ed|ing)? for (?:my|another)|customers? (?:account|service|number|reference|id|name|history)|your (?:customer|members?|subscribers?) (?:number|account)|my account number|change (?:my|the) name|(?:my|our) (?:account|profile|address)(?: is| was)? (?:not|isn'?t)|names on|name (?:a|the|one)|every customer|guest (?:account|check ?out|list)|neighbour (?:took|has|signed|got)|thank|love|great|delivered to)\b/i,
    says: BREACH,
    weight: 1,
    hits: [
      'you sent me a statement that belongs to someone in Cardiff',
      "the smart doorbell app is letting me view a stranger's camera",
      'got a parcel label with a different persons phone and address stuck on mine',
      "your driver left a list of everyone's names and door codes on my step",
      "you sent me another man's file",
      "one click and I could read everyone's survey answers",
    ],
    misses: [
      "got someone else's order, a lamp instead of my mug",
      'delivered to a different address',
      "I love other people's photos of your cakes",
      'can I use another email',
      'I cannot activate my student account on your site',
      'how do I turn my login into a child account',
      "copy folders from my account to another person's account",
      'I did not miss any required info on your form',
    ],
  },
  {
    id: 'breach.meant-for-another',
    pattern: rx`\b(?:(?:e-?mails?|(?:e-?)?receipts?|statements?|itinerar(?:y|ies)|invoices?|confirmations?|bookings?|letters?|bills?|texts?|payslips?|notifications?)\b[^.!?\n]{0,50}?\b(?:not mine|isn'?t mine|aren'?t mine|for (?:a|some) (?:random |different |other )?(?:lady|guy|man|woman|bloke|person|girl|lad|fella|couple|stranger)\b|addressed to (?:a|some)(?:one| \w+))|(?:open|public|unsecured|unprotected|exposed|unlocked) (?:\w+ ){0,2}?(?:bucket|database|server|folder|directory|spreadsheet|backup|drive)\b[^.!?\n]{0,60}?\b(?:passports?|scans|customers?|names|addresses|e-?mails|details|cards?|records|ids?)\b)`,
    needs: rx`\b(?:(?:her|his|their) (?:\w+ )?(?:phone|number|address|card|passport|details|account|full|home|date of birth|dob)|where (?:she|he|they) lives?|last (?:4|four)|passports?|full (?:acct?|account)|account (?:info\w*|number)|phone number|transactions|thousands?|several|scans|personal|private|who has mine|details)\b`,
    guard: /\b(?:parcel|package|meal|food|dress|shoes|seat|called me (?:back|an?)|helped me)\b/i,
    says: BREACH,
    weight: 1.5,
    hits: [
      'got an email with my itinerary except its not mine, with her phone and passport number. who has mine',
      'I keep getting e-receipts for a lady called Ada, I now know where she lives and the last 4 of her card',
      'im getting statements for a guy named Dorian at my address with his full account info',
      'found an open bucket with scans of passports, several thousand',
    ],
    misses: [
      'the receipt is not mine, the cashier mixed up two tills',
      'left a letter for a lady called Jean who helped me',
      'the email about the sale is for a different shop',
    ],
  },
  {
    id: 'breach.signed-in-as',
    pattern: rx`\b(?:logg?(?:ed|ing|s)? (?:in|on|into)|log in|signed in|opened (?:the|your|my|up)|clicked (?:on )?(?:my|the)|typed|entered|turned on|the app (?:opened|shows?|says)|my (?:profile|account|app|dashboard|watch app|basket))\b[^!?\n]{0,70}?\b(?:(?:i am|i'?m|im) not|(?:isn'?t|not) (?:me|mine|my name)|someone (?:else|in|called|named)|somebody (?:else|in)|a (?:stranger|woman|man|lady)|another (?:person|family|customer|woman|man|user)|stranger'?s|different (?:person|name|customer|family)|in \w+'s (?:basket|account)|never (?:ran|went|been))\b|\b(?:hello|hi|welcome(?: back)?) [a-z]+[.,!]+ (?:i am|i'?m|im|that'?s|my name(?:'s| is)?) not\b`,
    guard: /\b(?:i'?m not (?:sure|happy|able|getting|impressed|going|paying|tech)|im not (?:sure|happy|able))\b/i,
    says: BREACH,
    weight: 1,
    hits: [
      'logged in and it says Hello Margaret. I am not Margaret',
      'clicked my order link and got a woman in Perth instead: clicked my order link and got a woman in Perth',
      "typed my ref and another family's holiday came up",
      "when I log in I'm in Geraldine's basket",
    ],
    misses: ["logged in and I'm not sure what to do", 'opened the app and it crashed'],
  },
  {
    id: 'breach.known-to-crooks',
    pattern: rx`\b(?:(?:scam\w*|fraud\w*|phish\w*|fake (?:calls?|texts?)|hackers?|cold call\w*|weird texts|random (?:m[ae]n|guy|woman|person|number)s?|con ?m[ae]n|crooks?|a stranger|thieves)\b[^.!?\n]{0,60}?\b(?:kn(?:ew|ows?|owing)|quot(?:ed|ing|es?)|has|have|had|got|get|gets|using|with)\b[^.!?\n]{0,24}?\b(?:my|our|me|all my|the exact|exact)\b|(?:how (?:did|do|have|has|come|on earth)|where (?:did|do)|why (?:did|do|does|has|have))\b[^.!?\n]{0,24}\b(?:scammers?|they|fraudsters?|hackers?|a stranger|random \w+|someone|some guy)\b[^.!?\n]{0,20}\b(?:get|got|have|has|know|knew|call me saying)\b[^.!?\n]{0,24}\b(?:my|our|his name is|he is from)\b|told by a (?:fraudster|scammer|hacker|stranger)|(?:only|just|never|unique|burner)\b[^.!?\n]{0,34}\b(?:you|with you|for you)\b[^.!?\n]{0,40}\b(?:spam\w*|cloned|scam\w*|phish\w*|dump|stolen)|(?:spam|scam|phishing)\w*\b[^.!?\n]{0,40}\bonly (?:ever )?(?:used|gave|given)|who (?:did|have|has) you (?:sell|sold|give|given|share)\w* my|(?:cold calls?|spam|scam texts?) since i (?:signed|joined|ordered|registered|gave)|got the same scam text)\b`,
    guard: /\b(?:is this (?:text|email|a scam)|pretending to be you|using your (?:logo|name))\b/i,
    says: BREACH,
    weight: 1,
    hits: [
      'got a scam call and they knew my order number',
      'how did scammers get my booking details from you',
      'my card was only ever used with you and it has been cloned',
      'Just been told by a fraudster my exact last bill amount',
    ],
    misses: ['a scammer is using your logo', 'is this text from you a scam', 'how did they get on'],
  },
  {
    id: 'breach.taken-over',
    pattern: rx`\b(?:(?:someone|somebody|unknown person|a stranger|hackers?|they)(?:'s| has| have|'ve)? (?:\w+ )?(?:opened an? (?:\w+ )?account|accessed my|taken over my|drained my|emptied my|cloned my|photographed my|sim ?swapp\w+)\b|(?:opened|taken out|took out)\b[^.!?\n]{0,20}\b(?:in my name|using my (?:name|details|identity))|(?:account|acc|accnt|acct|insta\w*|profile|wallet|gift card(?: balance)?|card|phone|sim)(?:'?s| was| is| got| has been| been| were)* (?:\w+ )?(?:taken over|cloned|drained|emptied|swapped|breached)|hacked(?: and|,)? (?:\w+ ){0,3}?(?:spent|took|stole|used|ordered|bought|emptied|sold|id proof|my id|have my)|hacked via (?:your|ur|the)|my login from your|sim swapp?ed|log-?ins? from [a-z]+(?: this| last|,| and)|(?:otp|code|password (?:change|reset)(?: notice| email)?|verification code)\b[^.!?\n]{0,24}\b(?:never|didn'?t|did not|not) (?:request|ask|order)\w*|(?:never|didn'?t) (?:requested|request|ask(?:ed)? for) (?:an? |the )?(?:otp|code|password)|saved cards?\b[^.!?\n]{0,40}\b(?:don'?t know|vanished|not mine|isn'?t mine)|still see my (?:card|address|details|orders|data)|orders going to [a-z]+|ordered (?:two|three|a|\d+)\b[^.!?\n]{0,20}\b(?:on|from|through|with) my account|changed (?:the |my )?(?:email|mobile number|number|password|address) on my (?:account|acc|profile) and)\b`,
    guard: /\b(?:i (?:have )?(?:changed|opened|cloned)|card machine|account manager|life hack)\b/i,
    says: BREACH,
    weight: 1,
    hits: [
      'someone has opened an account with you in my name',
      'OTP i never requested came at 3 am',
      'someone changed the email on my account and ordered two phones',
      'my gift card balance was emptied within an hour of buying it',
      'three logins from Brazil this morning',
    ],
    misses: ['I opened an account in March', 'never requested a refund', 'card machine was taken over to the till'],
  },
  {
    id: 'breach.let-out',
    pattern: rx`\b(?:(?:data|security|privacy|gdpr|your) (?:breach|leak)\b|(?:rumours?|news|talk|reports?) of a (?:data |security )?(?:breach|leak|hack)|(?:that'?s|two|another|three|a|this) (?:data |gdpr |serious |\w+ )?breach(?:es)?\b|you(?:'ve| have)? (?:got )?a leak\b|have ?i ?been ?pwned|data (?:dump|incident)|on a dump|open bucket|spreadsheet of (?:\w+ )?(?:members|customers|names|staff)|(?:e-?mails?|addresses|numbers?|names|everyone)\b[^.!?\n]{0,24}\b(?:in the (?:to|cc)\b|cc'?d|on show|on display|visible to)|\d+ (?:other )?(?:customers|people|members|recipients)\b[^.!?\n]{0,20}\bcc'?d|without (?:a |any )?(?:login|password|logging in)\b|(?:sent|e-?mailed|forwarded|given|gave|posted|put|read|shared|passed|disclosed|copied|published|sold|announced|shouted|faxed|used|photographed|found|showed|shows)\b[^.!?\n]{0,30}\b(?:my|our|her|his) (?:\w+ ){0,2}?(?:wage slip|pay ?slip|cv|medical \w+|results|records?|phone number|number|details|file|statement|date of birth|dob|driving licen[cs]e|prescription|balance|address|photo|data|info\w*|passport|salary)\b[^.!?\n]{0,44}\b(?:to (?:the wrong|my (?:\w+ )?(?:ex|boss|neighbour|mum|colleague)|a (?:stranger|man|random|woman)|him|them|third|everyone|\d+ people)|without (?:my )?(?:consent|permission|asking)|in front of (?:the|a|everyone|other|my (?:kids|boss|neighbours))|on (?:your|the|a) (?:page|site|website|public|google|wall)|over the phone|never agreed|to third part\w+|publicly|out loud|on his own phone|wrong (?:address|person|email))|(?:consent|permission)\b[^.!?\n]{0,20}\b(?:to|for) (?:share|use|sell|pass|post)\w* my|(?:copied|cc'?d|included|added) me (?:in|into|on) (?:on )?an? (?:internal|staff|private|email|group)|(?:texted|messaged|called|found|added|rang|dm'?d|whatsapped) me\b[^.!?\n]{0,40}\b(?:from (?:my|the) (?:order|label|form|delivery|booking)|after (?:i )?(?:filled|gave|ordered|the delivery)|on my personal|insta\w* from)|(?:group message|app|site|page|kiosk|screen|website|wifi login)\b[^.!?\n]{0,30}\b(?:shows?|showing|showed|displays?|listing|had|lets? me open)\b[^.!?\n]{0,30}\b(?:everyone|my number|full names|customer orders|other|any colleague|names|last patient|last guest|email)|(?:my (?:data|info|details|email|password|number|address|name))\b[^.!?\n]{0,30}\b(?:exposed|leaked|turned up on|is on a|floating|been sold|for sale|on a dump|out there|on a public|in it\b))`,
    guard:
      /\b(?:leak (?:in|under|from) (?:the|my|our)|under the sink|(?:water|roof|oil|boiler|pipe|gas) leak|i(?:'ve| have)? (?:sent|emailed|given|gave|posted|shared|put) (?:you )?my|(?:please|can i|how do i)\b|wrong (?:size|item)|(?:gave|put) me my|your consent form|fence)\b/i,
    says: BREACH,
    weight: 1,
    hits: [
      'hearing rumours of a breach, what was taken?',
      "All your subscribers' emails were in the To field",
      'the CV I sent for a job has been forwarded to... you forwarded my CV to my boss',
      'you copied me in on an internal email about other customers',
      "there's a page on your site listing customer orders without a login",
      'A guy from your shop found me on insta from my order',
    ],
    misses: [
      'leak under the sink since your plumber left',
      'I sent my details to the wrong address',
      'breach in the fence',
    ],
  },
];
