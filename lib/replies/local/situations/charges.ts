import { allBut } from '../sectors/sector';
import type { Situation } from './situation';

const OTHER_CHARGE =
  /\b(?:frozen|trading standards|rent is due|cancel\w*|charger|charging (?:port|cable|case|point)|fully charged|in charge|battery|phone charge|take charge|holds? charge|won['’]?t charge)\b/i;

/** Money that was taken: twice, too much, unrecognised, or on the wrong day. */
export const CHARGES: readonly Situation[] = [
  {
    id: 'charged-twice',
    matter: 'the repeated charge',
    when: [
      /\b(?:charg(?:ed?|es|ing)|bill(?:ed|ing)?|took|taken|taking|debited|paid|payments?|came out|gone out|deducted|money)\b/i,
      /\b(?:twice|double|doubly|two times|three times|2x|3x|multiple times|duplicate[ds]?|two payments|same (?:payment|thing|amount|order) twice|\d times)\b/i,
    ],
    not: /\b(?:asked for|blocked|get twice|sent the \w+ twice|passed away|died|twice now|cancel\w*|\d times (?:as|the|more)|times as much|sell(?:ing)? it|charger|double (?:bed|room|shot|points|glazing|the (?:price|cost))|(?:price|cost|bill|rent|fee)s? (?:has |have |had )?(?:doubled|double)|worth double|pay(?:ing)? double|think twice|twice (?:the|as|a) |(?:called|emailed|phoned|rang|cancelled|canceled|written|asked|complained|told|tried) (?:\w+ )?(?:twice|two times|three times|multiple times|\d times)|double (?:my|our|your) |refunded (?:me )?twice)\b/i,
    ack: [
      "Being charged twice is worrying, and you'll want it sorted fast.",
      'Paying twice for one thing is annoying.',
      'Seeing the same charge more than once is a horrible thing to find.',
    ],
    ask: [
      {
        text: 'Are both showing as taken, or is one still pending?',
        unless:
          /\b(?:claim\w*|proof|disput\w*|(?:three|four|five|several|multiple|many|\d+) times|[3-9]x|triple|at the (?:gate|till|counter|desk)|cash|bags?|luggage|double (?:to|the|for|what|price)|months?|weeks?|ago|pending|cleared|gone through|both (?:have )?(?:gone|cleared|taken|came)|refund\w* one|statement)\b/i,
      },
      {
        text: 'Was it on the same day or on different days?',
        unless:
          /\b(?:bags?|luggage|double (?:to|the|for|what|price)|one (?:hotel|order|sofa)|same (?:order|date|time)|timed out|identical|once)\b|\b(?:same day|days?|mon|tue|wed|thu|fri|sat|sun|today|yesterday|month|week|minutes?|seconds|\d{1,2}(?:st|nd|rd|th))\w*\b/i,
      },
    ],
    quick: [
      {
        text: 'A second charge that still says pending is often only a hold and can drop off by itself.',
        unless:
          /\b(?:cleared|gone through|gone out|come out|came out|both|weeks?|months?|refund\w*|cash|bags?|luggage|statement|subscription|every|again|three|four|five|multiple|\d times)\b/i,
      },
    ],
    detail: 'your order or account number',
    act: ['check those payments against your account', "find out which payment shouldn't be there"],
    hits: [
      'you charged me twice for one ticket',
      'Same payment has come out two times this month',
      'double charged again, where is my money',
    ],
    misses: ['I have called twice about this payment', 'Why has the price doubled, you charge double the others now'],
  },
  {
    id: 'refused-card',
    matter: 'the payment not going through',
    sectors: allBut('bank', 'insurance', 'health'),
    when: [
      /\b(?:card|payment|checkout|paying|pay|transaction)\b/i,
      /\b(?:declin(?:ed|es|ing)|rejected|fail(?:s|ed|ing)?|not (?:going through|working|accepted)|won['’]?t (?:go through|take|accept|let me pay|work)|wont (?:go through|take|accept)|(?:can['’]?t|cannot|unable to) (?:pay|check ?out|make (?:a |the )?payment)|error)\b/i,
    ],
    not: /\b(?:asked for a refund|lost hours|this quarter|credits|all three|went through|listings|unblocked|profile|frozen|blocked card|every shop|number|card (?:reader|machine)|sim card|graphics card|memory card|sd card|gift ?card|can['’]?t pay (?:my|the) (?:bill|rent|mortgage)|afford|failed to (?:deliver|reply|answer)|pay (?:rise|cut)|loyalty card|report card|direct debit)\b/i,
    ack: [
      "It's so frustrating when you're trying to pay and it won't go through.",
      "You're ready to pay, so it should just work.",
      'A card that gets refused for no clear reason is annoying.',
    ],
    ask: [
      { text: 'Does it show an error message when it fails?', unless: /\b(?:error|says|message|code|keeps saying)\b/i },
      {
        text: 'Does another card or way of paying do the same?',
        unless:
          /\b(?:another|other|different|both|two|three|several|all|\d) (?:\w+ )?(?:cards?|ways?|methods?|banks?)|paypal|apple pay|google pay\b/i,
      },
    ],
    quick: [
      {
        text: 'It can be worth trying in another browser before you re-enter everything.',
        unless:
          /\b(?:browser|app and|incognito|another device|tried everything|in (?:store|the shop|person)|till|counter|machine)\b/i,
      },
    ],
    detail: 'the email on your account',
    act: ['see where the payment stops on our side', 'check whether anything was taken'],
    hits: [
      'card declined at checkout every time',
      'Payment keeps failing with an error, I want to buy the thing',
      'your checkout won’t accept my card',
    ],
    misses: [
      'The card reader in your shop was not working',
      'I can’t pay my bill this month, cannot afford it, card maxed',
    ],
  },
  {
    id: 'unknown-charge',
    matter: 'that unexplained charge',
    sectors: allBut('courier', 'cars', 'health', 'public'),
    when: [
      /(?:\b|(?=[£$€]))(?:charg(?:ed?|es)|payments?|transactions?|debit(?:ed)?|taken|took|deduct\w*|fees?|statement|withdraw\w*|£ ?\d+|\$ ?\d+)/i,
      /\b(?:don['’]?t (?:recogni[sz]e|know what (?!else|to|i))|dont (?:recogni[sz]e|know what (?!else|to|i))|do not recogni[sz]e|didn['’]?t (?:make|authori[sz]e|sign up|buy|order|agree|ask)|didnt (?:make|authori[sz]e|sign up|buy|order|agree|ask)|never (?:authori[sz]ed|signed up|bought|ordered|agreed|asked|subscribed|heard|used|had an account)|not (?:mine|me|authori[sz]ed)|unauthori[sz]ed|unknown|mystery|random(?:ly)?|what (?:is|was|are|['’]?s) (?:this|the|that|it|these)(?: \S+){0,3} (?:for|charge|payment|fee)|no idea (?:what|why)|without (?:my |any )?(?:permission|consent|asking|authori[sz]ation)|out of nowhere)\b/i,
    ],
    not: OTHER_CHARGE,
    ack: [
      "It's worrying to see money go out and not know why.",
      'Of course you want to know exactly what that was for.',
      'I can see why that charge worries you.',
    ],
    ask: [
      {
        text: 'Does it show as taken or still pending?',
        unless:
          /\b(?:pending|cleared|taken|took|gone|came out|n['’]?t (?:come|gone|been taken)|refund\w*|last|ago|months?|years?|weekly|daily|monthly)\b/i,
      },
      {
        text: "What does the statement say it's for?",
        unless:
          /\b(?:subscription|membership|fees?|insurance|premium|cover|tickets?|renewal|delivery|deducted|who are you)\b|"|\b(?:statement (?:shows|says)|shows as|says|under|called|named|ref(?:erence)?)\b/i,
      },
      {
        text: 'Could anyone else at home have used the account?',
        unless:
          /\b(?:never (?:joined|had|been|signed|bought|used)|not (?:joined|a customer)|(?:don[’']?t|do not) have an?|fee)\b|\b(?:kids?|son|daughter|wife|husband|partner|child|family|nobody else|no one else|live alone|never had an account|didn['’]?t|don['’]?t have an)\b/i,
      },
    ],
    quick: [
      {
        text: 'Searching old emails for the exact amount often turns up the order or plan behind it.',
        unless: /\b(?:e-?mails?|hack\w*|stolen|fraud\w*|never (?:had|been|heard)|subscription|membership|fees?)\b/i,
      },
    ],
    detail: 'the date and amount of the charge',
    act: ['trace what it was for', 'find out which account it belongs to'],
    hits: [
      'there’s a charge from you I don’t recognise',
      'why did you take $12 out of nowhere',
      'Unknown payment on my statement, never signed up to anything',
    ],
    misses: ['What is this battery charger for? charge is random', 'I know what the fee is, I just think it’s high'],
  },
  {
    id: 'overcharged',
    matter: 'the amount you were charged',
    sectors: allBut('games', 'social'),
    when: [
      /(?:\b|(?=[£$€]))(?:over-?charg(?:ed|ing)|wrong (?:amount|price|total|bill|figure)|(?:charged|billed|paid|took|rang up|scanned|came up)\b.{0,30}\b(?:more than|too much|full price)|(?:bill|total|invoice|price)\b.{0,30}\b(?:wrong|incorrect|too (?:much|high)|more than|higher|doesn['’]?t match|does not match)|quoted?\b.{0,50}\b(?:bill(?:ed)?|charged|invoice|paid)|bill (?:shock|was|is|came|for) (?:£|\$)?\d+)/i,
    ],
    not: /\b(?:insure|postcode|default payment|overcharged (?:battery|phone)|bill (?:gates|murray)|paid more attention|pay(?:ing)? (?:staff|them) more)\b/i,
    ack: [
      'Nobody should pay more than they agreed to.',
      "It's annoying to be charged more than you expected.",
      'I can see why you want that amount explained.',
    ],
    ask: [
      {
        text: 'What amount were you expecting?',
        unless:
          /\b(?:cancel\w*|disconnect\w*|closed|returned|declin\w*|wrong card|for nothing|never (?:signed|ordered|used|agreed|asked|made|placed)|should(?:n['’]?t| not)|not supposed|twice|refund\w*|it said|showed|per (?:mb|gb|minute|mile)|never had|didn[’']?t have|when i bought|cheap ones|marked)\b|(?:£|\$|€) ?\d.*(?:£|\$|€) ?\d|\b(?:instead of|should (?:be|have been)|told|quoted|all in|supposed)\b/i,
      },
      {
        text: 'Does the receipt or bill show what the extra is for?',
        unless:
          /\b(?:told|quoted|ride|price on|agreed|it said|per (?:mb|gb|minute|mile)|cancel\w*|disconnect\w*)\b|\b(?:receipt|itemi[sz]ed|breakdown|line|service|says)\b/i,
      },
    ],
    quick: [
      {
        text: 'Whatever shows the price you were given, an email or a photo, is worth keeping.',
        unless: /\b(?:writing|e-?mails?|photos?|pics?|screen ?shots?|receipts?|chat)\b/i,
      },
    ],
    detail: 'your account or order number',
    act: ['go through how the amount was worked out', 'compare the bill with the price you were given'],
    hits: ['overcharged at the till again', 'Told 45 a month, the bill was wrong, 62', 'quoted £200 and billed £260'],
    misses: ['Bill Murray was great in that', 'You should be paying staff more, not overcharged battery packs'],
  },
  {
    id: 'bill-query',
    matter: 'the trouble with your bill',
    sectors: ['insurance', 'mobile', 'broadband', 'energy', 'software', 'health', 'education', 'public'],
    when: [
      /\b(?:(?:my|our|the|this|first|last|latest|final|your) (?:\w+ )?(?:bill|invoice)|bills|billed|billing)\b/i,
      /\b(?:why|how|what|wrong|high|up|doubled|tripled|not|n['’]?t|never|still|again|explain|estimated|more|incorrect|mistake|late|when|where|jumped|gone|extra|charged?)\b/i,
    ],
    not: /\b(?:gta|games?|dispute button|["“]dispute|switched|where['’]?s the button|moved out|leave the|solicitor|where on|final bill come|resend|deadline|hubby|passed away|no longer with us|died|husband['’]?s name|late husband|in the queue|counter|free trial|reply|vet|phone bill of rights|bill (?:gates|murray)|foot the bill|fit the bill|split the bill|the waiter|before we (?:had )?finished|billboard|paid my bill and|vet bill|thank)\b/i,
    ack: [
      'Your bill should make sense to you.',
      "I can see why you're questioning that bill.",
      "It's worrying when a bill isn't what you expected.",
    ],
    ask: [
      {
        text: 'Is it one line that looks wrong or the total?',
        unless:
          /\d ?%|\b(?:increas\w*|higher|so high|more than|(?:up|went|jump\w*|rose) (?:by |to |from )?[£$€]?\d+|raised|extra|late fee|still (?:receiving|getting|billed|being)|after (?:i |we )?(?:cancel|clos|mov|disconnect)\w*|cancell?ed|disconnected|double|twice|two lines|discount|calls|company name|start in)\b|\b(?:total|line|doubled|tripled|whole|went up|gone up|jumped|estimated|never (?:got|received|came)|n['’]?t (?:got|received|come)|when|where|how do i|final bill)\b/i,
      },
      {
        text: 'Did a discount or an offer run out around then?',
        // Only where it is more than it was.
        unless:
          /^(?![\s\S]*(?:\d ?%|\b(?:increas\w*|higher|went up|gone up|going up|jump\w*|rose|raised|doubled|tripled)\b))|\b(?:discount|promo\w*|offer|contract|meter|estimated|cancel\w*|disconnect\w*|closed|fare|rates?)\b/i,
      },
      {
        text: 'Which month does it cover?',
        unless:
          /\b(?:company name|start in|two lines)\b|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\w*\b|\b(?:first|last|final|every|each|latest|this) (?:\w+ )?(?:bill|month)\b|\bwhen\b/i,
      },
    ],
    quick: [
      {
        text: 'Laying it beside the last one usually shows which line has changed.',
        unless:
          /^(?![\s\S]*\b(?:high|higher|up|doubled|tripled|more|jumped|extra)\b)|\b(?:first|compar\w*|last month|estimated|new customer|late fee)\b/i,
      },
    ],
    detail: 'your account number',
    act: ['go through the bill on your account', 'find out how the figure was reached'],
    hits: [
      'why is my bill so high this month',
      'The latest invoice is wrong again',
      'never received my final bill, can you explain',
    ],
    misses: ['Bill Murray again, what a guy', 'The waiter brought the bill before we finished, why'],
  },
];
