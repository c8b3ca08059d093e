import { settledOr } from './settled';
import type { Situation } from './situation';

const NO_PROGRAM =
  /\b(?:driv(?:ing|er'?s?) licen[cs]e|tv licen[cs]e|marriage|passport|visa|fishing|plates?|flight|train|ticket|parcel|delivery|hotel|gift ?card|bank card|sim|game|console|xbox|ps ?[345]|netflix|hacked|dress|shoes|handbag|watch is (?:not )?genuine)\b/i;

/** What was paid for and is not there to use: licences, plans, trials and what a program has to say of them. */
export const LICENCES: readonly Situation[] = [
  {
    id: 'software-called-fake',
    sectors: ['software', 'devices'],
    when: [
      /\b(?:not (?:a )?genuine|non[- ]genuine|unlicen[cs]ed|fake|counterfeit|pirated?|illegal(?: copy)?|not (?:a )?(?:valid|legit(?:imate)?)|invalid licen[cs]e|unauthori[sz]ed copy)\b/i,
      /\b(?:software|program|version|copy|app|licen[cs]e|serial|photo ?shop|illustrator|acrobat|office|windows|cs ?[3-6]|suite)\b/i,
      /\b(?:messages?|pop-?ups?|says?|saying|telling|tells|warn\w*|notice|notif\w*|e-?mails?|claim\w*|flag\w*|keeps?|get(?:ting)?)\b/i,
    ],
    not: settledOr(
      new RegExp(
        `${NO_PROGRAM.source}|\\b(?:fake (?:news|app|review|profile|account|site)|scam (?:call|e-?mail|text)|bought (?:it )?(?:on|from) ebay)\\b`,
        'i',
      ),
    ),
    ack: [
      "Being told that what you paid for isn't genuine is insulting.",
      'If you paid for it, I can see why that message angers you.',
      "A warning like that shouldn't land on somebody who paid.",
    ],
    matter: 'that message about your copy',
    ask: [
      {
        text: 'Is it still under the same email you bought it with?',
        unless: /\b(?:same e-?mail|my e-?mail|registered)\b/i,
      },
      {
        text: 'Does the message name a version or give a code?',
        unless: /\b(?:code|version|cs ?[3-6]|20\d\d|error \d)\b/i,
      },
    ],
    quick: [
      {
        text: 'Please keep the receipt or the order email at hand, since it shows where the copy is from.',
        unless: /\b(?:receipt|invoice|order (?:e-?mail|number))\b/i,
      },
      {
        text: "Please don't enter payment details in a pop-up about it until it has been checked.",
        unless: /^(?![\s\S]*\bpop-?ups?\b)/i,
      },
    ],
    detail: 'a screenshot of the message and the email you bought it with',
    act: ['get it to the team that can check the licence', 'find out why your copy was flagged'],
    hits: [
      'your pop-up says my copy of the editor is not genuine, i bought it from you',
      'keep getting a message that my office is unlicensed. paid in full last year',
      'got a notice about a counterfeit version of my software, what?',
    ],
    misses: ['someone is selling a fake watch, keeps claiming it is genuine', 'saw a fake news app message'],
  },
  {
    id: 'plan-not-recognised',
    sectors: ['software'],
    when: [
      /\b(?:trial|free (?:version|plan|account)|basic|expired?|not (?:subscribed|active|activated)|(?:asks?|asking|tells?|telling|wants?) me to (?:buy|subscribe|upgrade|pay|start)|buy now|locked|read[- ]only)\b/i,
      /\b(?:paid|pay(?:ing)?|bought|purchased|subscri(?:bed|ption|ber)|upgraded|renewed|licen[cs]ed?|premium|(?:pro|plus|business|annual|yearly) (?:plan|user|account|member|subscription))\b/i,
      /\b(?:app|software|program|photo ?shop|illustrator|acrobat|premiere|office|word|excel|editor|storage|workspace|desktop|still (?:says?|shows?|on|asks?|tells?)|sign(?:ed)? in|log(?:ged)? in|activat\w*)\b/i,
    ],
    not: settledOr(
      new RegExp(
        `${NO_PROGRAM.source}|\\b(?:charged|refund\\w*|cancel\\w*|auto[- ]?renew\\w*|didn[’']?t (?:want|sign)|turn (?:my|our) trial|how (?:much|do i|long)|card (?:is |has )?expired|session)\\b`,
        'i',
      ),
    ),
    ack: [
      'You paid for the full thing, so it should know that.',
      "It's annoying to be treated as a trial after paying.",
      'Once you have paid, you should not be asked to buy it again.',
    ],
    matter: 'your plan not being recognized',
    ask: [
      {
        text: 'Is the app signed in with the same email the plan is under?',
        unless: /\b(?:same (?:e-?mail|account)|right (?:e-?mail|account)|signed (?:out|in) (?:and|again))\b/i,
      },
      {
        text: 'Did you pay on the website or in an app store?',
        unless: /\b(?:app store|play store|website|web ?site|online|reseller|dealer)\b/i,
      },
    ],
    quick: [
      {
        text: 'Signing out in the app and back in often makes it read the plan again.',
        unless: /\b(?:sign(?:ed|ing)? (?:out|back in)|log(?:ged|ging)? (?:out|back in)|re-?install\w*)\b/i,
      },
    ],
    detail: 'the email the plan is under',
    act: ['check what the plan shows on our side', 'see why the app does not see it'],
    hits: [
      'i paid for the annual plan and the app still says trial expired',
      'bought premium yesterday, desktop app keeps asking me to upgrade. it still shows free plan',
      "subscription renewed but the program is read only and says i'm not subscribed",
    ],
    misses: [
      'i was charged for a trial i cancelled in the app',
      'my driving license expired and i paid, still says basic',
    ],
  },
  {
    id: 'signed-in-elsewhere',
    sectors: ['software'],
    when: [
      /\b(?:sign(?:ed|ing)? (?:me )?out of|deactivat\w*|too many (?:devices|computers|activations)|(?:two|2|three|3) (?:devices|computers)|another (?:device|computer|machine)|(?:device|activation|computer) limit|maximum (?:number of )?(?:devices|activations))\b/i,
      /\b(?:photo ?shop|illustrator|acrobat|premiere|light ?room|creative (?:cloud|app)|office|editor|program|software|licen[cs]e|antivirus)\b/i,
    ],
    not: settledOr(
      new RegExp(
        `${NO_PROGRAM.source}|\\b(?:someone else|stranger|how (?:do|can|to) i (?:sign|log) out|account (?:was|is|got) deactivat\\w*)\\b`,
        'i',
      ),
    ),
    ack: [
      'Having to sign out of your own computer to use it makes no sense.',
      'That message about devices stands between you and your work.',
      'It should know your own machine.',
    ],
    matter: 'the device limit getting in your way',
    ask: [
      {
        text: 'Was that computer reinstalled, renamed or upgraded lately?',
        unless:
          /\b(?:re-?install\w*|renamed|upgrad\w*|new (?:hard )?(?:drive|disk|ssd)|reformat\w*|wiped|new (?:laptop|computer|pc|mac))\b/i,
      },
      {
        text: 'Does the list show a computer you no longer have?',
        unless:
          /\b(?:no longer|sold|dead|stolen|old (?:laptop|computer|pc|mac)|currently on|same (?:device|computer))\b/i,
      },
    ],
    quick: [
      {
        text: 'The account page usually lists your devices, and an old one can be signed out there.',
        unless: /\b(?:list\w*|account page|signed? out|deactivat\w*)\b/i,
      },
    ],
    detail: 'the email your plan is under',
    act: ['see which devices can be cleared from it', 'see what is counted on your plan'],
    hits: [
      'the antivirus says too many devices and it is only on this one',
      'photoshop says too many devices, the other one is my old dead laptop',
      'software licence on the maximum number of activations, cant use it on my new pc',
    ],
    misses: [
      'how do i sign out of the editor on another device',
      'someone else is signed in to office on another device',
    ],
  },
  {
    id: 'older-version-locked',
    sectors: ['software'],
    when: [
      /\b(?:lr ?\d|light ?room \d|cs ?[3-6]|(?:photo ?shop|acrobat|office|windows) (?:\d+|cs\d|20[01]\d)|perpetual|stand[- ]?alone|one[- ]time (?:purchase|licen[cs]e)|life ?time licen[cs]e|bought outright|older? version|old (?:disc|cd|copy)|boxed)\b/i,
      /\b(?:can[’']?t|cannot|won[’']?t|no longer|unable|disabled|greyed|locked|stopp?ed (?:working|my)|doesn[’']?t|not (?:let|able|work\w*)|re-?activat\w*|re-?install\w*|download\w*)\b/i,
      /\b(?:use|open|activat\w*|install\w*|develop|modules?|edit|serial|licen[cs]e|subscri\w+|cc|plan|disc|key|download\w*|launch|run|features?)\b/i,
    ],
    not: settledOr(
      new RegExp(`${NO_PROGRAM.source}|\\b(?:crash\\w*|freez\\w*|export\\w*|old(?:er)? files?|upgrade to)\\b`, 'i'),
    ),
    ack: [
      'You paid for that version, so of course you want to keep using it.',
      "Finding that something you bought outright won't open is hard.",
      'I can see why you expect your older version to go on working.',
    ],
    matter: 'the trouble with the version you own',
    ask: [
      {
        text: 'Do you still have the serial number it came with?',
        unless: /\b(?:serial|key)\b/i,
      },
      { text: 'Which system is it on now?', unless: /\b(?:windows ?\d*|mac ?os|os x|catalina|mojave|mac|linux)\b/i },
    ],
    quick: [
      {
        text: "Please don't uninstall it for now, since an old version can be hard to install again.",
        unless: /\b(?:install\w*|re-?install\w*|un-?install\w*|download\w*|new (?:computer|laptop|pc|mac))\b/i,
      },
    ],
    detail: 'the email or the serial it was registered with',
    act: ['see whether the older one can be made to run again', 'check what is registered to you'],
    hits: [
      'my lifetime licence of the page program stopped working and it asks me to subscribe, cant open it',
      'cant reinstall my boxed CS5, the serial is not accepted',
      'i have a perpetual licence and you disabled it when i stopped the subscription',
    ],
    misses: ['photoshop 2019 crashes and wont open old files', 'how do i upgrade to windows 11, cannot use the store'],
  },
  {
    id: 'plan-exit-fee',
    sectors: ['software', 'streaming', 'education'],
    when: [
      /\b(?:cancel(?:l?ation|ling|ing|led|ed)?|early (?:termination|exit)|leav(?:e|ing)|end(?:ing)? my (?:plan|subscription))\b/i,
      /\b(?:fees?|penalt\w+|half (?:of )?(?:the|my)|50 ?(?:%|percent)|remaining (?:months|balance)|(?:[£$€]) ?\d+ to cancel|pay to (?:cancel|leave)|charg(?:e|ed|ing) me (?:[£$€] ?\d+ )?(?:to|for) (?:cancel\w*|leav\w*))\b/i,
      /\b(?:subscription|plan|annual|yearly|monthly|contract|creative|software|app|licen[cs]e|membership)\b/i,
    ],
    not: settledOr(
      new RegExp(
        `${NO_PROGRAM.source}|\\b(?:booking|order|broad ?band|phone contract|mobile|energy|insurance|gym|room|appointment|ride|driver)\\b`,
        'i',
      ),
    ),
    ack: [
      'Having to pay to stop paying feels wrong, I can see that.',
      'A fee to leave is a nasty surprise.',
      'I can see why that fee makes you angry.',
    ],
    matter: 'that fee for leaving',
    ask: [
      {
        text: 'Is it a yearly plan that you pay by the month?',
        unless: /\b(?:annual|yearly|year|12 months|monthly plan)\b/i,
      },
      { text: 'When does the plan run until?', unless: /\b(?:until|ends?|months left|remaining)\b/i },
    ],
    quick: [
      {
        text: 'Please take a screenshot of the fee before you confirm anything.',
        unless: /\b(?:charged|charging|paid|took|taken|screen ?shot)\b/i,
      },
    ],
    detail: 'the email the plan is under',
    act: ['check what the fee rests on', 'see whether there is a way out without it'],
    hits: [
      'you want a $90 fee to cancel my editing app subscription?',
      'cancellation fee of half the remaining months on a software plan is a joke',
      'tried to cancel my plan and you charge me for leaving, early termination fee, monthly app',
    ],
    misses: ['cancelled my booking, how much is the fee for the room plan', 'no cancellation here, the plan is great'],
  },
  {
    id: 'plan-code-refused',
    sectors: ['software'],
    when: [
      /\b(?:redeem\w*|redemption|activation (?:code|key|card)|product key|licen[cs]e key|retail (?:code|card)|prepaid (?:code|card)|voucher|promo code|coupon)\b/i,
      /\b(?:trouble|can[’']?t|cannot|won[’']?t|not (?:work\w*|accept\w*|valid)|invalid|error|fail\w*|already (?:used|redeemed)|rejected|refused|problem|issue|doesn[’']?t|unable|help|never (?:came|arrived|got))\b/i,
      /\b(?:plan|subscription|annual|year|plus|pro|premium|storage|office|software|antivirus|licen[cs]e|bought|purchased|from (?:dell|amazon|a (?:shop|store|reseller|retailer)))\b/i,
    ],
    not: settledOr(
      new RegExp(
        `${NO_PROGRAM.source}|\\b(?:checkout|basket|delivery|discount off|free shipping|points|meal|store credit)\\b`,
        'i',
      ),
    ),
    ack: [
      'You have paid for it, so the code should simply work.',
      "A code that won't go through keeps you from what you bought.",
      "Let's get that code turned into the plan you paid for.",
    ],
    matter: 'the code not going through',
    ask: [
      {
        text: 'What does it say when you enter the code?',
        unless: /\b(?:says?|saying|error|message|invalid|already|rejected|expired|not valid)\b/i,
      },
      {
        text: 'Does that account have a plan running already?',
        unless:
          /\b(?:already (?:have|had|on)|existing|current|free|new) (?:an? |the |my )?(?:plan|account|subscription|user)\b/i,
      },
    ],
    quick: [
      {
        text: 'A zero and an O are easily mixed up in codes, so pasting it in often gets it through.',
        unless: /\b(?:already|past(?:e|ed|ing)|copied|copy|never|expired)\b/i,
      },
    ],
    detail: 'a photo of the receipt, with the code covered',
    act: ['find out why the code is refused', 'see what the code is tied to'],
    hits: [
      'voucher for a year of pro will not go through, code invalid',
      'product key for the office suite says already used, bought it today',
      'trouble with my activation code for the antivirus annual subscription',
    ],
    misses: ['promo code not working at checkout for delivery', 'the voucher for a hotel is invalid, premium room'],
  },
  {
    id: 'upgrade-wanted',
    sectors: ['software'],
    when: [
      /\b(?:turn|switch|convert|chang\w+|upgrad\w+|move|go(?:ing)?)\b/i,
      /\b(?:trial|free (?:plan|account|version)|basic|personal|individual)\b.{0,40}\b(?:into|to|paid|paying|business|pro|team|advanced|premium)\b|\bupgrad\w+ (?:to|my (?:plan|account|subscription))\b/i,
      /\b(?:can[’']?t|cannot|won[’']?t|nobody|no ?one|unable|not (?:work\w*|let\w*|possible|able)|trouble|error|fail\w*|stuck|help|doesn[’']?t|no (?:option|button|way))\b/i,
    ],
    not: settledOr(
      new RegExp(
        `${NO_PROGRAM.source}|\\b(?:charged|refund\\w*|cancel\\w*|(?:windows|ios|mac ?os|android) \\d*|seat|room|phone|contract|fibre|room|data plan|install\\w*|how much|price)\\b`,
        'i',
      ),
    ),
    ack: [
      'You want to move up, so that should be the easy part.',
      'Moving up a plan ought to take a minute.',
      "Let's get you onto the plan you want.",
    ],
    matter: 'the trouble changing your plan',
    ask: [
      {
        text: 'What happens when you choose the plan?',
        unless: /\b(?:error|says?|message|nothing happens|greyed|loop\w*)\b/i,
      },
      { text: 'Are you the admin of the account?', unless: /\b(?:admin|owner|my own|personal)\b/i },
    ],
    quick: [
      {
        text: 'If that was in the app, the account page on the website usually has the plan change, too.',
        unless: /\b(?:web ?site|site|page|browser|online)\b/i,
      },
    ],
    detail: 'the email on the account',
    act: ['see how the change can be made', 'see what keeps the change from going through'],
    hits: [
      'stuck on personal, the page to move from basic to team shows an error',
      'trying to upgrade my plan and it wont let me, card is fine',
      'help, no option to switch from the free plan to pro',
    ],
    misses: ['cant upgrade to windows 11', 'i was charged when my free trial turned to paid, no help'],
  },
  {
    id: 'plan-lacks-feature',
    sectors: ['software'],
    when: [
      /\b(?:my|our) (?:other |work |personal |business |free |plus |pro )?(?:account|profile|plan|subscription|one)\b|\bsubscriber\b|\bi(?:'m| am) on (?:the )?\w+ (?:plan)?/i,
      /\b(?:doesn[’']?t (?:have|get|include|show|come)|not (?:my|on|in|included|available)|don[’']?t (?:have|see|get)|isn[’']?t (?:on|in|there|available)|missing|only (?:on|for|in)|but not|can i get|no sign of)\b/i,
      /\b(?:feature|smart sync|next tier|higher (?:tier|plan)|upgrade|tier|roll(?:ed|ing)? ?out|option|setting|included)\b/i,
    ],
    not: settledOr(
      new RegExp(
        `${NO_PROGRAM.source}|\\b(?:credited|money|charged|refund\\w*|points|miles|balance|upgrade (?:my )?(?:phone|seat|room|flight)|missing files?|deleted|lost|password|log ?in|sign ?in|transfer\\w*|channel)\\b`,
        'i',
      ),
    ),
    ack: [
      "It's confusing when one account has it and the other doesn't.",
      "You shouldn't have to guess what your plan includes.",
      'I can see why you expect it on both.',
    ],
    matter: 'the feature you are missing',
    ask: [
      {
        text: 'Which plan is that account on?',
        unless:
          /\b(?:plus|pro|business|free|basic|premium|family|team|standard|advanced) (?:plan|account|subscriber|user|tier)\b/i,
      },
      { text: 'Are both accounts signed in on the same computer?', unless: /\b(?:same computer|web|browser|phone)\b/i },
    ],
    quick: [{ text: 'New features often roll out in stages, so an update and a fresh sign-in may bring it.' }],
    detail: 'the email on that account',
    act: ['check what that plan includes and reply here', 'see whether it can be switched on for you'],
    hits: [
      'my work account has the offline feature but not my personal one, do i need the next tier?',
      "i'm on the pro plan and the new version history feature isn't there",
      'paying subscriber and our account doesnt have the option, only on business?',
    ],
    misses: [
      'miles not credited to my account, no upgrade',
      'the option to get my old phone upgrade is not on my plan, refund',
    ],
  },
  {
    id: 'billing-page-broken',
    sectors: ['software', 'streaming', 'games', 'social', 'mobile', 'broadband'],
    when: [
      /\b(?:billing|payment (?:page|method|details|info\w*)|credit card|debit card|card (?:details|info\w*)|my card)\b/i,
      /\b(?:updat\w*|chang\w*|add(?:ing)?|enter(?:ing)?|sav(?:e|ing)|replac\w*|edit)\b/i,
      /\b(?:load\w*|modal|blank|spinn\w*|spins|greyed|grey|button|page (?:is|keeps|won)|loop\w*|nothing happens|something went wrong|unexpected error|crash\w*|freez\w*|(?:404|500|503))\b/i,
    ],
    not: settledOr(
      /\b(?:declin\w*|charged|refund\w*|stolen|fraud\w*|checkout|basket|order|gift card|sim card|bus pass|load (?:money|credit|cash))\b/i,
    ),
    ack: [
      'You want to keep the plan going, and the page is in the way.',
      'Changing your card or payment details should take a minute.',
      'It should be easy to get the payment page to save.',
    ],
    matter: 'the payment page not working',
    ask: [
      {
        text: 'Is it the same in another browser or a private window?',
        unless: /\b(?:browsers?|chrome|safari|firefox|edge|private|incognito)\b/i,
      },
      { text: 'Is it in the app or on the website?', unless: /\b(?:app|web ?site|site|online)\b/i },
    ],
    quick: [
      {
        text: 'Try it once in a private window, as an add-on or an old cookie can block that page.',
        unless: /\b(?:browsers?|private|incognito|cookies|cache)\b/i,
      },
    ],
    detail: 'the email on your account',
    act: ['see what stops that page', 'ask what happens to the plan meanwhile'],
    hits: [
      "can't update my billing details, the page just won't load",
      'trying to add a new card and the save button stays greyed out, payment method page',
      'credit card update page is blank in your account settings',
    ],
    misses: ['my card was declined when i updated it, page says no', 'how do i load money and change the card'],
  },
];
