import type { Cue } from '../../cue';
import { rx } from '../pattern';

const EXPOSED: Cue['says'] = ['flag:data_breach', 'category:data_privacy', 'sentiment:negative', 'emotion:anxiety'];

/** Whose it is, when it is not the writer's: as an owner before a thing. */
const STRANGER =
  "someone ?else'?s?|somebody ?else'?s?|other (?:people|customer|patient|user|guest|member)s?'?s?|another (?:man|woman|person|patient|customer|user|guest|member|family|student|tenant|couple|kid|child)(?:'?s)|a (?:total |complete )?stranger'?s|strangers'?|(?:some|a) random(?: \\w+)?'?s?|some (?:guy|bloke|man|woman|lady|girl|lad|fella)(?:'?s)?|a (?:man|woman|family|couple|lady|bloke) (?:i (?:have |'ve )?never met|in \\w+)(?:'?s)?|my (?:flatmate|neighbour|neighbor|housemate|colleague|ex|manager)'?s?";
/** Nobody else's business wherever it is seen. */
const SECRET =
  'prescriptions?|(?:test |blood )?results|(?:baby )?scans?|medical (?:notes|records|history|file)|patient (?:names|notes|records|list|file)|health records|bank (?:details|statement)|card (?:details|number|ending)|statements?|payslips?|passports?|payroll|home address|balance|living room|bedroom|nursery|trip history|full address|tax (?:return|letter|file)|login codes?|loan papers|direct debit details';
/** Private where it is seen on a screen; as a thing in a parcel it is only a mix-up. */
const PRIVATE =
  'basket|orders?|account|trips?|trip receipts|receipts|bookings?|photos|pics|pictures|videos?|messages|e-?mails?|chat|qr(?: code)?s?|tickets?|readings|address(?:es)?|names?|history|profile|details|login|appointments?|prescriptions?|files|medication|meds';
const ON_SCREEN =
  'logged|log ?in|signed|sign ?in|app|account|opened|portal|website|site|inbox|screen|page|shows?|showing|showed|see|seeing|saw|cloud|backup|album|email\\w*|tab|getting|statement|profile|login|history|full of';
const ANYONE =
  'any ?one|anybody|every ?one|everybody|all|the (?:whole|entire) (?:\\w+ )?(?:team|office|class|street|building|queue|group|company|list)|my whole (?:team|office|class|street|family)|other (?:patients|customers|parents|tenants)';

/** Somebody's private things before the wrong eyes: whose it is, what it is, and that it can be seen. */
export const EXPOSURE_CUES: readonly Cue[] = [
  {
    id: 'breach.strangers-secret',
    pattern: rx`\b(?:${STRANGER}) (?:\w+ ){0,3}?(?:${SECRET})\b`,
    guard: rx`\b(?:parcel|order) (?:for|of)|\b(?:rental|bouncy|in the gym|next door|bank holiday)\b`,
    says: EXPOSED,
    weight: 1.5,
    hits: [
      "the app shows a stranger's prescriptions",
      'my camera showed me someone elses living room',
      "two pages of somebody else's bank details",
      "my flatmate's login opened HIS payslips: my flatmate's payslips are on my phone",
    ],
    misses: ["someone else's order turned up", 'my prescriptions are late', 'my bank statement is wrong'],
  },
  {
    id: 'breach.strangers-on-screen',
    pattern: rx`\b(?:${STRANGER}) (?:\w+ ){0,3}?(?:${PRIVATE})\b`,
    needs: rx`\b(?:${ON_SCREEN})\b`,
    guard: rx`\b(?:(?:sent|got|delivered|given|received|gave|brought|handed|left) (?:me |us )?(?:\w+ )?(?:someone|somebody|another|a stranger)|turned up|is better|(?:charged|refund\w*|paid) |use (?:another|someone)|other people'?s? (?:reviews|photos of|orders (?:come|arrive|are)|names? for)|a random (?:order|name|ticket|video|song|game|ad|advert|picture|channel)|to another person'?s|my (?:ex|flatmate|neighbou?r|colleague)'?s (?:name|profile|account is)|to my neighbou?r|see other)\b`,
    says: EXPOSED,
    weight: 1.2,
    hits: [
      'logged in and it is some guy called Piotr, someone elses basket',
      'my trip history is full of someone elses trips',
      'opened the tickets app and got a random persons qr',
      'other peoples photos in my cloud album',
    ],
    misses: [
      "someone else's order turned up",
      'got given somebody elses food',
      "I like other people's photos",
      'my app shows me a random video that is rated 18',
    ],
  },
  {
    id: 'breach.called-by-another-name',
    pattern: rx`\b(?:welcome(?: back)?|hello|hi|dear|good (?:morning|evening|afternoon)|mail for an?|letters? for an?|booking for an?|results? for an?|appointment for an?|e-?mails? for an?|called|someone called|for a (?:mr|mrs|ms|miss|dr))\b[^?!]{0,70}?\b(?:(?:i am|i'?m|im) (?:not|nt) (?:mr|mrs|ms|miss|dr|him|her|that man|that woman)\b|(?:that'?s|thats|which is|is) not (?:me|my name)\b|isn'?t (?:me|my name)\b|not (?:mr|mrs|ms|miss|dr)\.? \w+|, not \w+\W*$)|\bwelcome(?: back)?,? [a-z]+[.!,]? (?:i am|i'?m|im|my name is|who is|it'?s) \w+`,
    guard: /\b(?:wrong name on (?:the|my) (?:cake|cup|mug)|not me who|that'?s not me being|spell\w*)\b/i,
    says: EXPOSED,
    weight: 1.2,
    hits: [
      'logged in and it said Welcome back Ottoline. I am Ned',
      'I have received an email with a booking for a Mr B. Lindqvist which is not me',
      'got a "dear Ms Adeyo, your test is clear" text. not Ms Adeyo',
    ],
    misses: ['dear team, I am not happy', 'hello, is this the shop', 'dear mr manager, my app is down'],
  },
  {
    id: 'breach.for-all-to-see',
    pattern: rx`\b(?:(?:names?|address(?:es)?|e-?mails?|records?|papers?|files?|list|details|numbers?|forms?|notes|photos?|pics?|payslips?|id|passport|results|letters?|documents?)\b[^.!?]{0,60}?\b(?:for (?:${ANYONE}) to (?:see|read|take)|in plain text|on show\b|visible to (?:${ANYONE})|in (?:the )?cc\b|(?:was|were) found (?:in|on|by)|blowing (?:down|round|about))|(?:every ?one|everybody|all (?:of us|the (?:patients|customers|parents|members|tenants)))(?:'?s)? (?:\w+ ){0,4}?in (?:the )?(?:cc|to (?:field|line|box))|(?:let|letting) (?:my |the )?(?:whole|entire) (?:\w+ )?(?:open|see|read|view)|(?:${ANYONE}) (?:can|could|was able to|were able to) (?:now )?(?:see|read|open|view|download) (?:my|our|his|her|each other)|leak(?:ed|ing) the (?:names?|list|addresses|details)|(?:usb|memory stick|hard drive|laptop|folder|filing cabinet)\b[^.!?]{0,50}\b(?:patient|customer|client|member|staff) (?:names|records|files|details|data)|(?:resold|sold (?:it )?on) with my (?:files|photos|data|pictures|details)|voicemail\b[^.!?]{0,30}\bwith my (?:diagnosis|results|balance|details)|(?:name|passport|details|address)[^.!?]{0,40}\bon a list going (?:round|around)|in (?:your|the|that) (?:data )?(?:breach|leak)\b|(?:your|the) (?:data )?breach (?:had|has|took|includes?|exposed)|customer file|(?:sent|emailed|posted|gave|given|read out|texted) my (?:\w+ ){0,3}?(?:details|results|statement|address|number|payslip|letter|file|records|scan|diagnosis) to (?:a stranger|strangers|someone else|somebody else|the wrong (?:person|patient|customer|man|woman|inbox)|another (?:\w+ )?(?:person|patient|customer|tenant)|my (?:ex|boss|neighbou?r|landlord|mum|manager)|everyone|the whole)|(?:details|statement|results|letters?|records|file) (?:went|gone|going|sent|are going) to (?:a stranger|someone else|somebody else|the wrong (?:person|patient|customer|inbox)|my ex)|my (?:\w+ )?(?:name|number|address|details|photo)s? (?:is|are|was|were)? ?(?:\w+ )?(?:showing|visible|public|searchable|up) (?:on|to|for) (?:your|the|any ?one|every ?one|google|strangers|all))`,
    guard: rx`\b(?:(?:water|gas|roof|pipe|oil|radiator|boiler|tap|ceiling|stopcock)[^.!?]{0,20} leak|leak (?:line|in|from|under)|(?:i|we) (?:left|put|posted|shared) (?:my|our)|photos? (?:of|from) (?:the|your) (?:food|cake|show)|everyone can see (?:my|our) (?:joy|smile|progress|score)|prices?|price list|menu|bcc me)\b`,
    says: EXPOSED,
    weight: 1.5,
    hits: [
      'clinic emailed the support group list with everybody in cc',
      'staff left my loan papers on the counter for anyone to see',
      'the blog says our passwords, names and emails were kept in plain text',
      'hr let the whole office open my payslip',
      'your memory stick is in our pub, it has patient names on it',
      'my returned laptop was resold with my files',
    ],
    misses: [
      'the leak is in the kitchen ceiling',
      'left the list of prices for everyone to see',
      'everyone can see my progress in the app and I love it',
    ],
  },
  {
    id: 'breach.on-my-account',
    pattern: rx`\b(?:some ?(?:one|body|1)|a stranger|a man|a woman|people|they)(?: in \w+)?(?:'s| is| are|s|'re)? (?:been )?(?:ordering|buying|spending|booking|shopping|streaming|placing orders|riding|renting) (?:\w+ ){0,4}?(?:on|with|from|through|using) my (?:\w+ )?(?:account|card|login|points|app|name)\b|\bsim[- ]?swap(?:ped)?\b[^.!?]{0,30}\b(?:done|made|happened)\b[^.!?]{0,20}\bwithout\b|\b(?:pretending|claiming) to be (?:you|your (?:support|bank|staff|team)|from you)[^.!?]{0,60}\b(?:code|card|password|pin|details)\b|\bu been ha[ck]{1,2}ed\b|\b(?:pass?word reset|login) (?:msgs|messages|emails|codes|texts)[^.!?]{0,30}\b(?:since|all night|didn'?t|not me|never asked|i (?:didnt|never))|\b(?:login|security|verification|access) codes? (?:go|goes|going|are sent|sent|come) to (?:my (?:old|ex)|an? (?:old|strange)|someone|some)\b`,
    says: EXPOSED,
    weight: 1.2,
    hits: [
      'someone in lisbon is ordering phones on my account right now',
      'a sim swap was done on my line without my consent',
      'a man pretending to be your support asked mum for the code off her card',
      'your login codes go to my old number',
    ],
    misses: [
      'my mum is buying one with my card and loves it',
      'the login code never came',
      'someone is shopping in here',
    ],
  },
];
