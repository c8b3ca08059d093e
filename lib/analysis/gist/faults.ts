import { type Fault, says } from './fault';
import { isRelative } from './nouns';

/** A code of three letters, as airports and stations have: "lgw". */
const CODE = /^[b-df-hj-np-tv-z]{3}$/;
/** How a verb form without an auxiliary is denied: "the deposit not returned". */
const AUXILIARY =
  /\b(?:is|are|was|were|am|be|been|being|has|have|had|do|does|did|will|would|can|could|'ve|'re|'s|\w+'ve|\w+'re|\w+'s|\w+'d)\b/;

/** What is wrong with what a phrase says; how it says it is judged in `acceptable.ts`. */
export const FAULTS: readonly Fault[] = [
  {
    id: 'two determiners',
    isFaulty: says(
      /\b(?:the|your|our|an?) (?:the|your|our|their|his|her|my|its|an?|every|each|any|some|this|these|those|of|to|and|or)\b/,
    ),
    hits: [
      ['the their rice is plastic', 'their rice is plastic'],
      ['your every single delivery being late', 'every single delivery is late'],
    ],
    misses: [['your order was late', 'my order was late']],
  },
  {
    id: 'a person taken for a thing',
    isFaulty: says(/\b(?:the|your|our|an?) (?:he|she|they|i|we)(?:'(?:s|d|ll|ve|re|m))?(?: |$)/),
    hits: [["the he'd crashing", "said he'd crashed"]],
    misses: [['the help he promised not coming', 'the help he promised never came']],
  },
  {
    id: 'a verb taken for a thing',
    isFaulty: says(/^(?:the|your) \w+ing (?:every|each|all|my|your|our|the|an?|us|you)\b/),
    hits: [['the freezing every account', 'freezing every account']],
    misses: [['the heating not working', 'heating not working']],
  },
  {
    id: 'a stretched word',
    isFaulty: says(/(?!\b(?:www|aaa+|iii|x{3}[sl]?)\b)\b\p{L}*?(\p{L})\1\1/iu),
    hits: [
      ["you can't do this anymoreee", "I can't do this anymoreee"],
      ['waitinggg on the sofa', 'waitinggg on the sofa'],
    ],
    misses: [
      ['the AAA batteries leaking', 'the AAA batteries leak'],
      ['the XXXL coat being late', 'the XXXL coat is late'],
    ],
  },
  {
    id: 'veiled swearing',
    isFaulty: says(/\*|\b[a-z] ing\b|\bf ?'?(?:n|ing)\b/),
    hits: [
      ['the f ing app crashing', 'the f***ing app crashes'],
      ['a shower of gobsh*tes', 'a shower of gobsh*tes'],
    ],
    misses: [['the app crashing', 'the app crashes']],
  },
  {
    id: 'a denial before a verb of the past',
    isFaulty: says(
      /\b(?:doesn't|don't|didn't|won't|can't|couldn't|wouldn't|does not|did not) (?!need|feed|speed|proceed|succeed|exceed|embed|shed|seed|bleed|breed|heed|weed)\w{2,}ed\b/,
    ),
    hits: [["the badge doesn't popped up", "the badge doesn't popped up"]],
    misses: [
      ["the badge doesn't pop up", "the badge doesn't pop up"],
      ["your payment didn't proceed", "my payment didn't proceed"],
    ],
  },
  {
    id: 'broken off after "keeps"',
    isFaulty: says(/ keeps?$/),
    hits: [['why the kiln keeps', 'why the kiln keeps.']],
    misses: [['why the kiln keeps stopping', 'why the kiln keeps stopping']],
  },
  {
    id: 'cut at a sign',
    isFaulty: says(
      / (?:[b-hj-z]|w\/?o?|n|bc|cuz|coz|cos|abt|tho|plz|nd|bt|wen|hw|wat|wot|wht|w?ha?yy?)$| (?:n|nd|abt) /,
    ),
    hits: [['being locked out w', 'locked out w "suspicious login"']],
    misses: [['your flight to gate B', 'flight to gate B']],
  },
  {
    id: 'money without its noun',
    isFaulty: says(
      /^(?:the|your) [£$€]|\b[\d,]+ (?:rupees|naira|dollars|pounds|euros|quid|rand|pesos|bucks) (?!for|on|in|at|by|to|from|of|a|an|extra|more|less|instead|twice|after|before|without|when|because|again|and|since|today|this|last|every|per|over|just|off)[a-z]/,
    ),
    hits: [
      ['the £40 is gone', '£40 gone'],
      ['you were charged 2,400 rupees minibar', 'charged 2,400 rupees minibar'],
    ],
    misses: [['you were charged 90 rupees for water', 'charged 90 rupees for water']],
  },
  {
    id: 'the matter is settled',
    isFaulty: says(
      /\b(?:fee|fees|charge|charges|fine|penalty) (?:has|have|was|were) (?:now |since |all )?(?:been )?(?:taken off|removed|waived|refunded|cancelled|reversed)\b|\bwithout (?:worry\w*|a hitch|any (?:issues?|problems?|trouble|fuss))\b/,
    ),
    hits: [
      ['the late fee has been taken off', 'The late fee has been taken off, thank you'],
      ["you're getting home without worrying", 'getting home without worrying'],
    ],
    misses: [['the fee was charged twice', 'the fee was charged twice']],
  },
  {
    id: 'a loss in the family',
    isFaulty({ text }) {
      const who = /^your (?:late )?(\w+) (?:was|were|has been|being) (?:lost|taken|gone)\b/.exec(text)?.[1];
      return who !== undefined && isRelative(who);
    },
    hits: [['your gran was lost in spring', 'lost my gran in spring']],
    misses: [['your bag was lost in spring', 'lost my bag in spring']],
  },
  {
    id: 'a deed of the writer',
    isFaulty: ({ text, post }) =>
      /^you (?!had|have|were|got|paid|waited|need).*\byourself$/.test(text) ||
      (/^you both\b/.test(text) && !/\b(?:we|us|were|you) (?:were |have )?both\b/.test(post)),
    hits: [
      ['you ordered the wrong size yourself', 'ordered the wrong size MYSELF'],
      ['you both got charged', 'paid by gift card and bank card and both got charged'],
    ],
    misses: [
      ['you had to fix it yourself', 'had to fix it myself'],
      ['you both got charged', 'we both got charged'],
    ],
  },
  {
    id: 'no people or place of theirs',
    isFaulty: says(
      /^(?:the|your) (?:people|others|xs|xl|m|s|l|by|whole|rest)\b|\bfrom the top\b|\bthe side\b(?! (?:of|door|gate|panel|entrance|window|pocket|table|seam|b|a)\b)|\byour (?:phone|sim) (?:is|being) off\b/,
    ),
    hits: [
      ['the people are stranded', 'people are stranded'],
      ['the flight being cancelled by the side', 'cancelled by your side'],
      ['your phone is off at work', 'phone is off at work'],
    ],
    misses: [['the side of the box being torn', 'the side of the box is torn']],
  },
  {
    id: 'no finite verb',
    isFaulty({ text }) {
      const denied = /^(?!nobody |not )(.+?) not (?:yet )?(?:\w{3,}ed|come|gone|sent|given|paid|told|done|yet)\b/.exec(
        text,
      );
      return (
        (denied !== null && !AUXILIARY.test(denied[1] ?? '')) ||
        /^every (?:single )?time (?!you|the|your|we|it|a|an)\w/.test(text)
      );
    },
    hits: [
      ['the deposit not returned since you left', 'deposit not returned since I left'],
      ['every time ticket is closed', 'every time ticket is closed'],
    ],
    misses: [
      ['your refund has not arrived', 'my refund has not arrived'],
      ['the lamp not being delivered', 'the lamp was not delivered'],
    ],
  },
  {
    id: 'a route or list cut in half',
    isFaulty({ text, after }) {
      const last = text.split(' ').at(-1)?.toLowerCase() ?? '';
      return CODE.test(last) && /^ ?(?:-|–|>|→|\/|to\b) ?\p{L}{3}\b/u.test(after);
    },
    hits: [['whether we run the flights lgw', 'do you run the flights lgw - jfk']],
    misses: [
      ['the first parcel was lost', 'the first parcel was lost and now the second'],
      ['whether we run the flights', 'do you run the flights - yes or no'],
    ],
  },
  {
    id: 'likened to something that goes on',
    isFaulty: ({ text, after }) =>
      /\b(?:looking|sounding|feeling|acting|smelling|tasting|just) like$/.test(text) ||
      (/\blike (?:the|an?) [\w-]+$/.test(text) &&
        /^ (?:says?|said|does|did|do|is|was|states?|promised|shows?|showed|advertised|used|has|had|would)\b/.test(
          after,
        )),
    hits: [
      ['get your money back like the law', 'I want my money back like the law says'],
      ['what the best laptop is for looking like', 'whats the best laptop for looking like im working'],
    ],
    misses: [['skip a month like the other app', 'skip a month like the other app']],
  },
  {
    id: 'a part of the verb left out',
    isFaulty: ({ text, after }) =>
      / (?:knock|take|put|set|give|write) (?:off|up|down|out|back)$/.test(text) ||
      (/ be (?:on|back|open|up)$/.test(text) && /^ (?:again|at|in|by)\b/.test(after)) ||
      (/(?<!for the) (?:second|third|fourth|2nd|3rd|4th|first|last) time$/.test(text) &&
        /^ (?:i|we|you|they|it)\b/.test(after)),
    hits: [
      ['whether we knock off', 'do you knock off what ive paid'],
      ['whether the deal will be on', 'will the deal be on again before Easter'],
      ['the torch died second time', 'torch died second time i used it'],
    ],
    misses: [['whether the deal will be on', 'will the deal be on?']],
  },
  {
    id: 'one thing and many',
    isFaulty: says(
      /^what the (?:[\w-]+ ){0,4}(?!bus|gas|lens|news|address|access|process|status|series|business|express|pass|glass|class|boss|dress|loss|mess|plus|less|us|this)[a-z]+[^s'iu]s is (?:in|on|for|at)\b|^whether [\w -]*\b(?:slow|broken|dead) (?:are|is) for\b/,
    ),
    hits: [
      ['what the black bits is in our water', 'whats the black bits in ur water'],
      ['whether stories slow are for anyone else', 'are stories slow for anyone else'],
    ],
    misses: [['what the fee is for late returns', "what's the fee for late returns"]],
  },
  {
    id: 'talk of talking',
    isFaulty: says(
      /^whether (?:you|we) (?:can|could|may) (?:chat|talk|speak|have a (?:chat|word))\b|\basking for (?:a friend|your|the) ?(?:entire|whole|$)/,
    ),
    hits: [
      ['whether you can chat about the hair dye', 'can we chat about the hair dye'],
      [
        'when the soup comes back asking for your entire personality',
        'when does the soup come back asking for my entire personality',
      ],
    ],
    misses: [['whether you can pay by card', 'can I pay by card']],
  },
  {
    id: 'time with no, but of something else',
    isFaulty({ text, post }) {
      const time = /^((?:an?|\w+) (?:minutes?|hours?|days?|weeks?|months?)) with(?:out| no) /.exec(text)?.[1];
      return time !== undefined && new RegExp(`\\b${time} (?:in|at|between|from) `).test(post);
    },
    hits: [['7 hours with no refund', 'one stop with 7 hours in Doha, no refund offered']],
    misses: [['7 hours with no reply', 'waited 7 hours, no reply']],
  },
  {
    id: 'cut before a number or a name',
    isFaulty: ({ text, after }) =>
      / (?:the|your) (?:last|next|first|other)$/.test(text) ||
      (/ \d{1,3}$/.test(text) && /^ ?(?:mins?|minutes?|hours?|hrs?|days?|weeks?|months?|years?|times)\b/.test(after)) ||
      /^ (?:to|for|with|from|at|in|on|as) ["“]/.test(after) ||
      /^whether there's .* (?:on|for|with|about|to)$/.test(text),
    hits: [
      ['not being able to reuse the last', "can't reuse the last 20"],
      ['waiting for the ramp man 25', 'waiting for the ramp man 25 min'],
      ['being told to write', 'I was told to write to "Castle" about it'],
      ["whether there's any grace on", 'is there any grace on that'],
    ],
    misses: [['waiting for the ramp man', 'waiting for the ramp man for 25 min']],
  },
  {
    id: 'left over from another construction',
    isFaulty: says(
      /\b(?:changed|cancelled|removed|ruined|discontinued) ones?\b|\bthe (?:you|we|us|me|they|it)\b|\byou were \w+ you\b|\bhad no \w+ to you\b|^you were locked (?!out|in|into|outside)|\bif there(?: is|'s) \w+[^su']s\b|^the staff \p{Lu}| re |\b(?:for|on|to|with) (?:order|booking|parcel|delivery|refund|group|groups) (?:last|team|placed|re)\b/u,
    ),
    hits: [
      ['the vanilla was changed one', 'why did you change the vanilla one'],
      ['a limit on powder to the you', 'a limit on powder to the US'],
      ['you were locked on tue', 'unlocked on mon, locked on tue'],
      ['whether you can get on if there is seats', 'can i get on if theres seats'],
    ],
    misses: [
      ['you were locked out of your account', 'locked out of my account'],
      ["whether there's a fee to the US", 'is there a fee to the US'],
    ],
  },
  {
    id: 'a formula or a hope, and no trouble',
    isFaulty: says(
      /\bwaiting for (?:the|our|your|a) (?:reply|response|answer|help)$|^you don't get (?:charged|billed)|^nobody telling you$|^not being able to \w+ (?:it|them|that|this)$|^how to (?:do|get|use|make) it\b(?! (?:on|in|to|with|back))|\bwhen (?:somebody|someone|anyone|we|you) ha(?:s|ve) an? \w+$|\bleft you (?:half|feeling|speechless|breathless)\b|^the (?:refused|shocking)\b|\bthe [a-z]+s (?:order|orders|account|parcel|booking|birthday)\b/,
    ),
    hits: [
      ['waiting for the reply', 'waiting for your reply'],
      ["you don't get charged", "confirm it's cancelled so I don't get charged"],
      ['not being able to test it', "christmas present so can't test it"],
      ['change your order when somebody has a moment', "I'd like to change my order when somebody has a moment"],
      ['getting the brendas order updates', 'I keep getting brendas order updates'],
    ],
    misses: [
      ['waiting for a reply from the branch', 'waiting for a reply from the branch'],
      ['how to change it on your account', 'how do I change it on my account'],
    ],
  },
  {
    id: 'a verb or a thing cut short',
    isFaulty: says(
      /\bnot (?:accepting|letting|recogni[sz]ing|allowing|reading)$|\bto (?:build|make|get|buy)$| for the \d+$|\b(?:laid|put|sat|went|came|sent|let|wrote) (?:is|are) (?:down|off|out)\b|\b(?:on|in|of) a single one$|^what if\b|\bit (?:us|we)\b|\b(?:is|are) hours? in\b/,
    ),
    hits: [
      ['the gate on the site not accepting', "the gate on your site won't accept anyone"],
      ['the manager laid is down the law', 'manager laid down the law'],
      ['where to buy the foot for the 27', 'where to buy the foot for the 27" monitor'],
    ],
    misses: [['the site not accepting your card', "the site won't accept my card"]],
  },
  {
    id: 'nothing that went wrong',
    isFaulty: says(
      /^the same (?:price|login|shoe|shop|size|day|place|road|street|name|colou?r)\b|^the wrong page$|^your (?:\w+ )?(?:is|are) allergic\b|^your baby (?:is|being) late\b|\bsavings (?:was|were) lost\b|^nobody disturbed\b/,
    ),
    hits: [
      ['the same price', 'Same shoe, same price'],
      ['your mum is allergic to wasps', 'my mum is allergic to wasps'],
    ],
    misses: [['the same leak', 'same leak again']],
  },
  {
    id: 'of their own, and no lack of ours',
    isFaulty: says(
      /^you (?:have|had|'ve got) no (?:sister|brother|son|daughter|wife|husband|kids?|children|dog|cat|garden|car|friends?|neighbou?rs?|enemies|life|shame|complaints?)\b/,
    ),
    hits: [['you have no sister', "delivered to 'my sister'. I have no sister"]],
    misses: [['you have no signal', 'I have no signal']],
  },
  {
    id: 'a joke cracked, and no thing',
    isFaulty: ({ text, after }) =>
      /\bcrack(?:ed|ing|s)$/.test(text) && /^ (?:\w+ )?(?:jokes?|up|me|us|everyone|open)\b/.test(after),
    hits: [['the captain cracked', 'the captain cracked jokes all the way']],
    misses: [['the lid cracked', 'the lid cracked on day one']],
  },
  {
    id: 'cut in a list, a number or a saying',
    isFaulty: ({ text, after }) =>
      / (?:jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)$/.test(text) ||
      (/ (?:off|down|out|up|on) \d{1,2}$/.test(text) &&
        !/^ ?(?:hours?|hrs?|h\b|days?|mins?|minutes?|weeks?|%)/.test(after)) ||
      /\b(?:asking|saying|telling)$/.test(text),
    hits: [
      ['being charged feb', 'u charged me feb, march, april'],
      ['the tower is off 6', 'ur tower is off 6. batteries again'],
      ['the chat bot asking', 'the chat bot keeps asking if i want one'],
    ],
    misses: [
      ['being charged in February', 'charged in February'],
      ['the tower is off 6 hours a day', 'the tower is off 6 hours a day'],
    ],
  },
  {
    id: 'somebody by name, with an article',
    isFaulty: ({ text, post }) => {
      const name = /^the (\p{Lu}\p{Ll}+)$/u.exec(text)?.[1]?.toLowerCase();
      return (
        name !== undefined &&
        new RegExp(`\\b(?:called|named|thanks|thank you|to|and)\\b ${name}\\b|& ${name}\\b`).test(post)
      );
    },
    hits: [['the Sarah', 'our crew called Victor & Sarah were the best']],
    misses: [['the Guardian', 'love the Guardian at breakfast']],
  },
  {
    id: 'moved house, and no thing that is down',
    isFaulty: says(/^the (?:moved|stood|put|went|come) \d/),
    hits: [['the moved 2 doors being down', 'moved 2 doors down']],
    misses: [['the 2 doors being down', 'the 2 doors are down']],
  },
  {
    id: 'a joke on the thing',
    isFaulty: says(
      /^(?:the|your) [\w -]+ (?:understood|ate|won(?!')|(?<!your )saved|deserves?|slayed|served|has got a rash)\b|\bmake monday\b/i,
    ),
    hits: [['the new coat understood', 'the new coat understood the assignment']],
    misses: [['the new coat', 'the new coat is lovely']],
  },
];
