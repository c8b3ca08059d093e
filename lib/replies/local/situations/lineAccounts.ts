import { settledOr } from './settled';
import type { Situation } from './situation';

/** What is ordered, paid and covered for a line, and a phone that is lost. */
export const LINE_ACCOUNTS: readonly Situation[] = [
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
