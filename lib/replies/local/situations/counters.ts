import { allBut } from '../sectors/sector';
import type { Situation } from './situation';

/** What happens at a counter or by post that belongs to no one trade: being laughed at, a card machine that is down, mail that will not stop. */
export const COUNTERS: readonly Situation[] = [
  {
    id: 'laughed-at',
    matter: 'the way you were laughed at',
    sectors: [
      'airline',
      'rail',
      'transit',
      'hotel',
      'restaurant',
      'grocery',
      'shop',
      'bank',
      'mobile',
      'broadband',
      'venue',
      'health',
      'education',
      'public',
    ],
    when: [
      /\b(?:giggl\w*|snigger\w*|smirk\w*|snort(?:ed|ing)?|laugh(?:ed|ing|s)? (?:at|in my|about) (?:me|us|him|her|my|our|face)|laughed when|made fun of|mansplain\w*|tutted|whispering about)\b/i,
      /\b(?:staff|assistants?|manager|cashier|agents?|reception\w*|waiter|waitress|desk|counter|guards?|girls?|lads?|he|she|they|your|bloke|man|woman|team|crew|driver|nurse)\b/i,
    ],
    not: /\b(?:cope|giggled like|we giggl\w*|laughed so|made me laugh|my (?:kids|friends|mates|husband|wife)|we laughed|i (?:laughed|giggled|snorted)|comedian|comedy|film|show|joke|lovely|kind|giggling baby|video)\b/i,
    ack: [
      'Nobody should be made to feel laughed at.',
      'You came to us as a customer, and being laughed at is no way to be treated.',
      'Being laughed at in front of others stays with you.',
    ],
    ask: [
      { text: 'Which branch or team was it?', unless: /\b(?:branch|store|shop|at the|on the)\b.{0,20}\b[A-Z][a-z]+/ },
      {
        text: 'When was this?',
        unless:
          /\b(?:today|yesterday|this (?:morning|afternoon)|last (?:night|week)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|just now|\d ?[ap]m)\b/i,
      },
    ],
    detail: 'when and where it happened',
    act: ['take it to the manager there', 'make sure the person in charge there hears of it'],
    hits: [
      'Two of your assistants were giggling while I asked for a bigger size',
      'the man on the desk laughed at me when I asked for help with the form',
      'reception snorted at my claim form',
    ],
    misses: ['Your driver made me laugh all the way home', 'We laughed so hard at the show your team put on'],
  },
  {
    id: 'card-machine-down',
    matter: 'the trouble paying by card',
    sectors: ['restaurant', 'grocery', 'shop', 'courier', 'venue', 'health'],
    when: [
      /\b(?:card (?:machines?|readers?|terminals?)|pos (?:machines?|terminals?)|pos|chip and pin|contactless|tills|the till|till systems?)\b/i,
      /\b(?:down|not working|broken|isn[’']?t working|\w*n[’']?t work\w*|out of order|offline|cash only|no other way to pay|failed|dead)\b/i,
      /\b(?:pay\w*|shop|store|branch|till|trolley|cash|basket|queue|sign|counter|checkout)\b/i,
    ],
    not: /\b(?:franchis\w*|losing|helpline|lunch rush|my (?:own )?(?:card machine|reader|business|customers)|our (?:card machine|reader|customers|business)|line|broadband|self[- ]?(?:checkout|service)|charged|declined|refund|app\b|price|scanned|shelf)\b/i,
    ack: [
      "It's annoying to want to pay by card and not be able to.",
      'Cash only is no help when all you have on you is a card.',
      "Most people don't carry cash any more, so a dead card machine leaves you stuck.",
    ],
    ask: [
      {
        text: 'Which branch is it?',
        unless: /\b(?:at|in) (?:your |the )?[A-Z][a-z]+|\b(?:st|street|road) (?:shop|store)\b/,
      },
      {
        text: 'Was it every till, or just the one?',
        unless:
          /\b(?:restaurant|lunch|drive thru|pub|tank|petrol|kiosk|box office|self service)\b|\b(?:all|every|each|both|machines)\b/i,
      },
    ],
    detail: 'the branch and the time',
    act: ['ask the branch what happened and when it will be back', 'let the branch know it leaves people stuck'],
    hits: [
      'card machine down at the Northgate shop, had to leave my trolley',
      'all the card readers out of order and no sign on the door, cash only',
      'POS not working again in your branch, no other way to pay',
    ],
    misses: [
      'The card machine charged me twice in the shop',
      'our card machine is down because of your line, cash only',
    ],
  },
  {
    id: 'unsubscribe-ignored',
    matter: 'the messages that keep coming',
    sectors: allBut('transit', 'courier'),
    when: [
      /\b(?:unsubscrib\w*|opt(?:ed|ing)?[- ]out|(?:marketing|promo\w*|sales) (?:e-?mails?|texts?|calls?|messages?|post|rang|phoned)|(?:took|take|taken|remove[ds]?) (?:me|my (?:name|number|email|address)) (?:off|from) (?:\w+ ){0,2}(?:list|mailing))\b/i,
      /\b(?:still|again|\d+ times|times|nothing|keeps?|keep|every (?:day|week)|another|guess|does n|won[’']?t|doesn[’']?t|not work\w*|broken|this week|already|stop)\b/i,
    ],
    not: /\b(?:hack\w*|breach|leak\w*|scam|phish\w*|died|passed away|funeral|channel|youtube|subscribers?|cancel\w* (?:my )?(?:plan|subscription|membership)|charged|billed|trial|legit|how do i|where do i)\b/i,
    ack: [
      'You asked for the messages to stop, and they should have.',
      "You've said no to these messages once, and that ought to be enough.",
      "It's so annoying when the messages keep coming after you've opted out.",
    ],
    ask: [
      {
        text: 'Do they come by email, text or phone?',
        unless: /\b(?:e-?mails?|emailed|texts?|texted|rang|phone|calls?|letters?|post)\b/i,
      },
      {
        text: 'Is it one list, or several kinds of message?',
        unless: /\b(?:weekly|newsletter|all of them|every kind)\b/i,
      },
    ],
    quick: [
      {
        text: 'Each kind of message often has its own switch in the account, apart from the link.',
        unless:
          /\b(?:settings?|preferences|every kind|all of them|no account|rang|called|calls?|phone\w*|post|letters?)\b/i,
      },
    ],
    detail: 'the email or number they come to',
    act: ['get it taken off the list', 'find out why the request was not kept'],
    hits: [
      'unsubscribed 4 times and I still get your emails',
      '8 marketing emails this week, the unsubscribe button does nothing',
      'Opted out twice and your sales team rang again today',
    ],
    misses: [
      'Lost my subscribers again, they all unsubscribed overnight from my channel',
      'How do I unsubscribe from the weekly one?',
    ],
  },
];
