import { PLACE_SAID } from './settled';
import type { Situation } from './situation';

/** Matters of shops, menus and checkouts that are asked last: where another row knows more, it speaks. */
export const COUNTERTOPS: readonly Situation[] = [
  {
    id: 'shuts-too-soon',
    matter: 'that early closing',
    sectors: ['restaurant', 'grocery', 'shop', 'venue', 'health'],
    when: [
      /\b(?:clos(?:e|es|ed|ing)|shut(?:s|ting)?)\b(?: \w+){0,3} (?:before|so early|too early|earlier than|that early)\b/i,
    ],
    not: /\b(?:flights?|gate|accounts?|tickets?|case|bids?|auction|app|doors? (?:of the train|closed)|train doors?|boarding|road|lane|deal|sale|ends?|till the)\b/i,
    ack: [
      "It's annoying to be there and find the doors shut.",
      'I can see why that closing time puzzles you.',
      'You were ready to buy and found it closed, which is a pity.',
    ],
    ask: [{ text: 'Which branch is it?', unless: PLACE_SAID }],
    detail: 'the branch and the time you were there',
    act: ['ask the branch about its closing time', 'pass it to the manager of that branch'],
    hits: [
      'why does your kiosk close before the last tram leaves',
      'your cafe shuts so early on match days',
      'the deli counter is closing earlier than the sign says',
    ],
    misses: ['the gate closed before we got there', 'bids close too early'],
  },
  {
    id: 'offer-over-too-soon',
    matter: 'the offer ending so soon',
    sectors: ['grocery', 'shop', 'marketplace'],
    when: [
      /\b(?:short(?:est|er)?|brief|quick) (?:sale|offer|deal|promotion)\b|\b(?:sale|offer|deal|promotion) (?:was |is |has |already )?(?:ended|finished|over|gone) (?:already|so (?:soon|quick\w*|fast)|too (?:soon|early|quick\w*)|early|after (?:an?|one|two|\d+) (?:hours?|days?))/i,
    ],
    not: /\b(?:code|voucher|order(?:ed)?|charged|refund\w*|how long|when does|nice and|short notice)\b/i,
    ack: [
      "It's a pity to miss an offer by so little.",
      'I can see why that offer felt over too soon.',
      "It's annoying to find the price has already gone up again.",
    ],
    ask: [{ text: 'Which item were you after?', unless: /\b(?:for|on) (?:the|my|a|your) \w+/i }],
    detail: 'a link to it',
    act: ['check what it costs today', 'find out when the offer ended'],
    hits: ['well that was a short sale 😞', 'Your lamp deal ended already??', 'the offer is over too soon'],
    misses: ['short notice on the sale', 'how long does the short sale run?'],
  },
  {
    id: 'full-price-taken',
    matter: 'the full price you were charged',
    sectors: ['restaurant', 'grocery', 'shop', 'food_delivery', 'venue'],
    when: [
      /\b(?:made (?:me|us) pay|charg(?:ed|ing) (?:me|us)|had to pay|rang (?:me|it) up (?:at|for)) (?:the )?full (?:price|whack)\b/i,
    ],
    not: /\b(?:refund\w*|deposit|holiday|ticket|still not|never (?:came|arrived)|broke\w*|faulty|seat|subscription|worth it|happy to)\b/i,
    ack: [
      "It's annoying to pay full price when you came for the offer.",
      'You were counting on the lower price, I know.',
      "I can see why you'd want that price looked at.",
    ],
    ask: [
      {
        text: 'Which offer were you going for?',
        unless:
          /\b(?:happy hour|student|birthday|bogo|coupon|voucher|club|loyalty|points|\d+ ?%|half price|\w+ deal)\b/i,
      },
    ],
    quick: [{ text: 'The receipt is the proof of what was charged, so please hold on to it.', unless: /\breceipt\b/i }],
    detail: 'a photo of the receipt',
    act: ['find out why the offer did not come off', 'check which price it should be'],
    hits: [
      'they rang me up at full price on wrap day',
      'the till charged me full price for the buns',
      'had to pay full price at your counter today',
    ],
    misses: ['paid full price for a faulty lamp', 'happy to pay, paid full price and worth it'],
  },
  {
    id: 'dish-gone',
    matter: 'the loss of your favorite',
    sectors: ['restaurant'],
    when: [
      /\b(?:(?:is|are|was|were) no more\b|no longer (?:serv\w+|on the menu|sell\w*|hav\w+|offer\w*|mak\w+|do\b|available)|(?:took|taken|taking|gone|come) (?:\w+ ){0,3}?off (?:the|your) menu|g[eo]t(?:ten)? rid of (?:the|my)|stopp?(?:ed|ing) (?:serving|selling|making|doing)|discontinu\w+)/i,
    ],
    not: /\b(?:app|account|points|rewards?|delivery|deliver\w*|wifi|loyalty|refund\w*|staff|manager|plastic|straws?|why not|love that|glad|finally|thank\w*)\b/i,
    ack: [
      "It's hard when a favourite goes from the menu.",
      'That one had its fans, and I can see you were one of them.',
      "I know the menu won't be the same without it.",
    ],
    ask: [],
    detail: 'the restaurant you go to',
    act: ['let the people who plan the menu know it is missed', 'ask whether it is coming back'],
    hits: [
      'was told today the lemon rice is no more. how do i go on',
      'you no longer serve the bean wrap??',
      'who took the plum pie off your menu',
    ],
    misses: ['my points are no more in the app', 'glad you stopped serving plastic straws'],
  },
  {
    id: 'pay-method-fails',
    matter: 'the trouble paying that way',
    sectors: ['rides', 'restaurant', 'food_delivery', 'grocery', 'shop', 'marketplace', 'streaming', 'games'],
    when: [
      /\b(?:pay ?pal|apple ?pay|google ?pay|klarna|venmo|cash ?app)\b/i,
      /\b(?:(?:does|do|is|did|wo|ca|dos|would)n['’]?t (?:\w+ )?(?:work\w*|accept\w*|go|going|load\w*|let|pay|use|add|take|connect|link)|(?:doesnt|dosnt|dont|isnt|wont|cant) (?:work|let|go|pay|add|use|take|link)|not (?:working|going through|accept\w*|able)|unable to|fails?|failed|failing|declin\w+|errors?|reject\w*|stopped working)\b/i,
    ],
    not: /\b(?:refund\w*|charged|took|scam\w*|seller|buyer|hacked|do you (?:take|accept)|why don['’]?t you|when will)\b/i,
    ack: [
      "It's annoying when the way you always pay stops working.",
      'You should be able to pay the way you chose.',
      "A payment that won't go through is no use to anybody.",
    ],
    ask: [
      { text: 'What does it say when you try to pay?', unless: /\b(?:says?|message|error|code)\b/i },
      { text: 'Is that in the app or on the website?', unless: /\b(?:apps?|web ?site|site|online|phone)\b/i },
    ],
    quick: [
      {
        text: 'Taking that payment method off the account and adding it back often clears this.',
        unless: /\b(?:re-?add\w*|remov\w*|delet\w*|add(?:ed|ing)?|take it off|relink\w*|apple ?pay|google ?pay)\b/i,
      },
      {
        text: 'A card typed in by hand usually gets the order through in the meantime.',
        unless: /\b(?:another|other|different|only|cards?|by hand|everything|nothing)\b/i,
      },
    ],
    detail: 'the email on your account',
    act: ['find out why the payment is not going through', 'see what is stopping that payment'],
    hits: [
      "paypal hasn't been accepted for days, it is not working",
      'Apple Pay declined on your checkout every time',
      'your app doesnt let me use google pay anymore, doesnt work',
    ],
    misses: ['do you accept paypal? my card is not working', 'paypal refund not working'],
  },
  {
    id: 'seller-silent',
    matter: 'the silence from that seller',
    sectors: ['marketplace'],
    when: [
      /\b(?:the|this|that|my|a|one) (?:\w+ )?(?:seller|vendor)\b|^\W*(?:seller|vendor)\b/i,
      /\b(?:ignor\w+|no (?:reply|response|answer)|not (?:repl\w+|respond\w*|answer\w*)|n['’]?t (?:even )?(?:repl\w+|respond\w*|answer\w*)|never (?:repl\w+|respond\w*|answer\w*)|unresponsive|(?:contacted|messaged|emailed) .{0,30}\b(?:twice|times|again)|gone quiet|silence)\b/i,
    ],
    not: /\b(?:i(?:['’]?m| am) (?:a|the) seller|as a seller|my buyer|sleazy|trusted|marked as delivered|says delivered)\b/i,
    ack: [
      "A seller who doesn't answer leaves you stuck.",
      "It's worrying when you've paid and the seller goes quiet.",
      "You've tried the seller, so let's see what comes next.",
    ],
    ask: [
      {
        text: 'Has it been marked as sent yet?',
        unless: /\b(?:sent|dispatch\w*|shipped|deliver\w*|arriv\w*|received|track\w*|return\w*|fake|broken|wrong)\b/i,
      },
      {
        text: 'Which day was it due by?',
        unless: /\b(?:due|by \w+day|ago|weeks?|days?|arrived|received|return\w*|wrong|broken|fake)\b/i,
      },
    ],
    quick: [
      {
        text: 'An item that has not come can usually be reported from the order page itself.',
        unless: /\b(?:case|claim|opened|report\w*|return\w*|broken|fake|wrong|arrived|received)\b/i,
      },
    ],
    detail: 'your order number',
    act: ['tell you which case you can open and from when', 'check what can be opened on that order'],
    hits: [
      'seller is ignoring me and the item never came, I paid two weeks ago',
      'I ordered a lamp, listing is gone, messaged the seller twice and no reply',
      'The vendor will not respond about my return, no answer since Monday',
    ],
    misses: ['my buyer is ignoring me about the item', 'the seller replied quickly, item ordered again'],
  },
  {
    id: 'not-sent-here',
    matter: 'the trouble getting it sent to you',
    sectors: ['shop', 'marketplace', 'grocery'],
    when: [
      /\b(?:not|cannot|can['’]?t|won['’]?t|don['’]?t|doesn['’]?t|isn['’]?t|aren['’]?t|no longer) (?:be )?(?:ship\w*|deliver\w*|send(?:ing)?|sent|post(?:ed|ing)?) (?:\w+ ){0,2}?(?:to|in) (?:my|our) (?:\w+ )?(?:address|area|country|city|pin ?code|post ?code|zip(?: code)?|town|village|house|state|island|place|region)\b/i,
    ],
    not: /\b(?:arriv\w*|track\w*|order (?:number|#)|driver|late|refund\w*|lost|neighbou?rs?)\b/i,
    ack: [
      "It's disappointing to find what you want and not be able to have it sent.",
      'Not getting it delivered is a nuisance when you are ready to buy.',
      'You want to order it, so let me see what can be done.',
    ],
    ask: [
      {
        text: 'Which item is it?',
        unless: /\b(?:sofas?|beds?|phones?|tv|laptop|consoles?|books?|shoes|groceries|anything|everything|any)\b/i,
      },
    ],
    quick: [
      {
        text: 'Delivery to a store or a pickup point is sometimes offered where home delivery is not.',
        unless: /\b(?:pick ?-?up|collect\w*|stores?|island|country)\b/i,
      },
    ],
    detail: 'the item and your postcode',
    act: ['check whether it can be sent to you', 'find out who can send it there'],
    hits: [
      "trying to buy a kettle but you don't deliver to my area",
      'why can this not be shipped to our island',
      'he is not shipping to my address, what now',
    ],
    misses: ['the parcel was not delivered to my address, driver lost it', 'do you ship to Malta?'],
  },
  {
    id: 'left-at-till',
    sectors: ['grocery', 'shop', 'restaurant'],
    when: [
      /\b(?:left|forgot(?:ten)?|leaving)\b/i,
      /\b(?:at|on|by|in|from) (?:the|your|one of your|a) (?:\w+ )?(?:tills?|checkout|counter|self[- ]?(?:serve|service|checkout|scan)|bagging area|trolley|basket|caf[eé]|fitting room|changing room|toilets?|table)\b/i,
      /\b(?:i|we|my|our|mum|mom|dad)\b/i,
    ],
    not: /\b(?:dirty|wait(?:ing|ed)|left (?:standing|waiting|there|unattended|us|out)|(?:was|were|been|being|got|is|it['’]s) (?:\w+ )?left|my (?:\w+ )?(?:food|meals?|order|drinks?|coffee)|drivers?|riders?|rude|items left|nothing left|mess|none left|forgot to (?:give|put|scan|tell|remove|take)|they (?:left|forgot)|you (?:left|forgot)|security tag|staff)\b/i,
    ack: [
      'I hope what you left has been kept safe for you.',
      "Leaving something behind is horrible to notice once you're home.",
      "Let's see if somebody has handed in what you left.",
    ],
    ask: [
      {
        text: 'When were you in?',
        unless: /\b(?:today|yesterday|this (?:morning|afternoon|evening)|an? hours? ago|earlier|\w+day)\b/i,
      },
      {
        text: 'Do you still have the receipt?',
        unless: /\b(?:receipt|purse|wallet|phone|bag|card|umbrella|coat|keys)\b/i,
      },
    ],
    quick: [
      {
        text: 'Found items are often kept at the service desk, so a call to the store is usually quickest.',
        unless: /\b(?:called|rang|phoned|ringing|asked|went back|gone back|checked|no answer)\b/i,
      },
    ],
    detail: 'the time of your visit and what was left',
    act: ['ask the branch to look for it', 'see whether it has been handed in'],
    hits: [
      'I think I left my new gloves at the till in your Fenby shop, what can I do?',
      'we forgot a bag of shopping by the self checkout',
      'left mum’s scarf in your fitting room',
    ],
    misses: [
      'my food was left on the counter for half an hour',
      'I was left waiting at the till',
      'your staff left a mess by the checkout for us',
    ],
  },
];
