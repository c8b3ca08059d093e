import { allBut } from '../sectors/sector';
import { settledOr } from './settled';
import type { Situation } from './situation';

const IN_GAME =
  /\b(?:gam(?:e|es|ing|er)|ranked|match(?:es)?|lobby|cheat\w*|aimbot|console|skins|hours in|replay|level|server)\b/i;

/** What the account is and whether it may stay: suspended, deleted, misnamed, moved, waiting to be verified. */
export const ACCOUNTS: readonly Situation[] = [
  {
    id: 'account-suspended',
    sectors: [
      'rides',
      'hotel',
      'food_delivery',
      'shop',
      'marketplace',
      'bank',
      'devices',
      'software',
      'games',
      'streaming',
      'social',
      'venue',
      'education',
    ],
    when: [
      /\b(?:suspend(?:ed|ing)|banned|ban|terminated|disabled|deactivated|restricted|blocked|deplatformed|shadow ?ban(?:ned)?|taken down|shut down|demoneti[sz]ed|under review)\b/i,
      /\b(?:accounts?|acc|acct|channel|page|profile|seller|shop page)\b/i,
    ],
    not: settledOr(
      new RegExp(
        `${IN_GAME.source}|\\b(?:ban (?:this|him|her|them|these|that|those|plastic|fur)|should be (?:banned|suspended|shut)|bank|current account|savings|card|payments?|money|standing order|site (?:is )?(?:down|shut)|page is down|hacked|service (?:is )?suspended|trains?|iphone|fraud account|scam(?:mer)?s?|fake (?:page|account)|report(?:ed|ing)? (?:an|this|a)|unbanned|deactivate my|why (?:don[’']?t|do) you|suspended service)\\b`,
        'i',
      ),
    ),
    ack: [
      'Losing access to your account like that is a shock.',
      'You need to know why your account was restricted and what you can do.',
      'I can see why you want a clear reason for the block on your account.',
    ],
    matter: 'the restriction on your account',
    ask: [
      {
        text: 'Did a message come with it that names a reason?',
        unless:
          /\b(?:reason|policy|says?|said|message|e-?mail(?:ed)?|because|violat\w*|for (?:["'“]|\w+ing)|mistake|explanation|guidelines)\b/i,
      },
      {
        text: 'Have you sent an appeal yet?',
        unless: /\b(?:reactivated|reinstated|again|appeal\w*|review|form|contacted|ticket|reported|e-?mailed|sent)\b/i,
      },
    ],
    quick: [
      {
        text: "Please don't open a second account meanwhile, as that can count against an appeal.",
        unless: /\b(?:new|second|another|other|both|all) (?:accounts?|acc|one|channel|profile|page)\b/i,
      },
    ],
    detail: 'the email on your account',
    act: ['see where the review has got to', 'find out the reason and how to answer it'],
    hits: [
      'my account was suspended and nobody says why',
      'channel terminated after ten years, please review',
      'page has been under review since friday',
    ],
    misses: ['you should ban this seller', 'banned from the game, account lost'],
  },
  {
    id: 'delete-account',
    sectors: allBut(
      'rail',
      'transit',
      'courier',
      'insurance',
      'mobile',
      'broadband',
      'energy',
      'cars',
      'health',
      'public',
    ),
    when: [
      /\b(?:accounts? (?:deleted|closed|removed)|delet(?:e|ing)|clos(?:e|ing)|remov(?:e|ing)|deactivat(?:e|ing)|get rid of|erase)\b/i,
      /\b(?:(?:my|the|this|an|old|your) (?:\w+ ){0,2}(?:accounts?|acct?|profile|data|details|membership account))\b/i,
      /\b(?:how|want|please|pls|can(?:[’']?t|not)?|won[’']?t|where|trying|tried|need|let me|asked|impossible|button|option|just|still|going to|gonna|am|i[’']?m)\b/i,
    ],
    not: settledOr(
      /\b(?:you (?:deleted|closed|removed)|bank|savings|current account|credit card|died|passed away|late (?:husband|wife|mother|father)|games?|photos|files|closing (?:time|soon)|save|playlist|reviews?|comments?|hacked|someone|not? (?:delete|close)|don[’']?t (?:delete|close)|before you (?:delete|close)|branch|store closing|clos(?:e|ing) (?:down|to)|by mistake|accident\w*|checking account|moved to another|come with us|start again|bring in|been good|2fa|two[- ]factor)\b/i,
    ),
    ack: [
      'Closing your account is your choice, and it should be easy to do.',
      "You want the account gone, so let's get that moving.",
      'Closing an account should be simple.',
    ],
    matter: 'the trouble closing your account',
    ask: [
      {
        text: 'Is there anything in it you would like to keep first?',
        unless:
          /\b(?:pass(?:ed)? away|died|late (?:mum|mother|dad|father))\b|\b(?:data|details|nothing|never used|asked|tried|already|keep|spam|e-?mails)\b/i,
      },
      {
        text: 'Is there no option to close it, or does it fail when you try?',
        unless:
          /\b(?:error|request|balance|will be deleted|still there)\b|\b(?:pass(?:ed)? away|died|phone me|ring|crash\w*|page)\b|\b(?:option|button|where|how|asked|e-?mailed|can[’']?t find)\b/i,
      },
    ],
    quick: [
      {
        text: 'The option is usually under the account or privacy settings, often on the website only.',
        unless:
          /\b(?:buttons?|options?|settings|web ?site|tried|trying|error|request(?:ed)?|asked|pass(?:ed)? away|died|late (?:mum|mother|dad|father))\b/i,
      },
    ],
    detail: 'the email on your account',
    act: ['get the request to the team that closes accounts', 'check what is left to do to close it'],
    hits: [
      'how do i delete my account please',
      'trying to close my account and the button does nothing',
      'I want you to remove my profile and all of it',
    ],
    misses: ['you deleted my account with all my photos', 'please delete the photos from my account page'],
  },
  {
    id: 'name-change',
    sectors: allBut('transit', 'restaurant', 'courier', 'cars'),
    when: [
      /\b(?:(?:sur|last |first |user|maiden |married |legal |dead ?)names?|my name|name change|handle|gamer ?tag)\b/i,
      /\b(?:chang(?:e|ed|ing)|wrong|correct(?:ed)?|updat(?:e|ed|ing)|misspel\w*|spel(?:t|led) wrong|old|typo|married|wedding|divorc\w*|maiden|fix)\b/i,
      /\b(?:accounts?|acc|profile|app|card|username|handle|gamer ?tag|login|records?|system|policy|membership|loyalty)\b/i,
    ],
    not: settledOr(
      /\b(?:hack(?:ed|er)|someone (?:changed|got)|my name is (?!spel|wrong|mis|still|not)|brand name|product name|booking|tickets?|passport|flight|boarding|cup|label|parcel|bank card is blocked|in my name|rename the|razor|blades?|coffee|snapped|drawer|merge)\b/i,
    ),
    ack: [
      'The name on your account should be right.',
      'I can see why you want the name put right.',
      'Your account should show the name you actually use.',
    ],
    ask: [
      {
        text: 'Is it the name people see, or the legal name on the account?',
        unless:
          /\b(?:spell\w*|misspel\w*|title|mrs?|ms|dr|first name|bank card|policy|psn)\b|\b(?:username|handle|gamer ?tag|surname|legal|maiden|married|wedding|divorc\w*|last name|card)\b/i,
      },
      {
        text: 'Does it refuse the change, or is there nowhere to make it?',
        unless:
          /\b(?:wait\w*|months?|days?|spell\w*|misspel\w*|first name|still (?:the )?old name|certificate)\b|\b(?:where|how|refus\w*|won[’']?t|can[’']?t|error|says|doesn[’']?t|asked|told)\b/i,
      },
    ],
    detail: 'the email on your account',
    act: ['tell you what is needed to change it', 'check which name is on the account'],
    hits: [
      'how do i change my username',
      'need to update my surname on the account after the wedding',
      'my name is spelt wrong on my profile, my name change was refused',
    ],
    misses: [
      'someone hacked my account and changed my username',
      'wrong name on the cup at the cafe, my name is not app',
    ],
  },
  {
    id: 'email-on-account',
    when: [
      /\be-?mails?(?: address)?\b/i,
      /\b(?:chang(?:e|ing)|updat(?:e|ing)|mov(?:e|ing)|switch|wrong|old|different|another|two)\b/i,
      /\b(?:accounts?|acc|acct|log ?in|profile|membership|registered|linked|signed up|points)\b/i,
      /\b(?:my|on|an|to)\b/i,
    ],
    not: settledOr(
      /\b(?:hack(?:ed|er)|someone|somebody|stolen|without (?:my|me)|i didn[’']?t|was changed|been changed|got changed|codes?|otp|spam|newsletter|marketing|unsubscribe|replied|reply|no answer|suspend\w*|ban(?:ned)?|bank|locked|password|bill|invoice|receipt|parcel|deleted|sent (?:you )?(?:an|two|three|\d+) e-?mails?|delivery|download\w*|release|world|two e-?mails on)\b/i,
    ),
    ack: [
      'You need an email on your account that you can actually get to.',
      'The email on your account needs to be the one you use.',
      'I can see why you want the email on your account changed.',
    ],
    ask: [
      {
        text: 'Can you still open the old mailbox?',
        unless:
          /\b(?:closed my|hardly remember|typed it wrong|typo|lost (?:my|the) e-?mail)\b|\b(?:no longer|don[’']?t have|can(?:[’']?t|not) (?:get|open|access)|closed|dead|any ?more|wrong)\b/i,
      },
      {
        text: 'Are you able to sign in at the moment?',
        unless: /\b(?:signed in|logged in|can[’']?t (?:log|sign|get)|locked)\b/i,
      },
    ],
    quick: [
      {
        text: "Please keep the old mailbox open until it's done, as the confirmation often goes there.",
        unless:
          /\b(?:no (?:longer|access)|lost|closed|can[’']?t|cannot|wrong|typo|hardly|dead|expired|hack\w*|(?:mum|mom|dad|ex|school|work|university)(?:[’']?s)?)\b/i,
      },
    ],
    detail: 'your username',
    act: ['tell you what is needed to move it to the new address', 'see how the address on it can be changed'],
    hits: [
      'need to change the email on my account',
      'made my acc with my mums email, how do i switch it',
      'loyalty points are on an old email, can you move my account',
    ],
    misses: ['hacker changed the email on my account', 'sent you two emails about my account, no reply'],
  },
  {
    id: 'verification-pending',
    sectors: [
      'rides',
      'hotel',
      'food_delivery',
      'marketplace',
      'bank',
      'mobile',
      'software',
      'games',
      'social',
      'education',
      'public',
    ],
    when: [
      /\b(?:verif(?:y|ied|ying|ication)|kyc|id check|identity|selfie|proof of (?:id|address)|approval)\b/i,
      /\b(?:pending|stuck|days?|weeks?|still|reject\w*|fail\w*|won[’']?t|keeps?|again|declin\w*|blurry|not (?:accept\w*|work\w*|approved)|(?:does|is|has)n[’']?t|wait(?:ing|ed)?|review)\b/i,
    ],
    not: settledOr(
      /\b(?:codes?|otp|sms|texts?|2fa|two[- ]factor|blue tick|verified buyer|age verif\w* law|stolen identity|identity theft|gender identity|brand identity|fraud|meter|hacked|parcel|refund|how to get verified|whatsapp|scam|credit card|charged|student|suspends?|point of|railcard|cheers)\b/i,
    ),
    ack: [
      "You've sent what the verification asked for, so the wait is annoying.",
      'Being stuck on a verification check is so frustrating.',
      'I can see why you want the verification finished.',
    ],
    matter: 'the hold-up with your verification',
    ask: [
      {
        text: 'Does it show as pending, or has something been turned down?',
        unless: /\b(?:pending|reject\w*|declin\w*|turned down|fail\w*|verifying|review|approved|refused|blurry)\b/i,
      },
      {
        text: 'Which document did you send: passport, licence or something else?',
        unless: /\b(?:passport|licen[cs]e|id card|selfie|bill|utility|statement|document|card|nin|face)\b/i,
      },
    ],
    quick: [
      {
        text: 'A flat photo in daylight with all four corners in view gets through most often.',
        unless:
          /^(?![\s\S]*\b(?:reject\w*|declin\w*|fail\w*|blurry|not accept\w*)\b)|\b(?:selfie|face|sms|codes?|number|corners|daylight)\b/i,
      },
    ],
    detail: 'the email on your account',
    act: ['see where the check has got to', 'find out what the check is still missing'],
    hits: [
      'verification has been pending for 9 days',
      'your id check keeps rejecting my passport',
      'still waiting on account approval, sent my licence last week',
    ],
    misses: ['verification code still not sent', 'how to get verified with a blue tick, still unsure'],
  },
  {
    id: 'merge-share-account',
    sectors: allBut('travel_agent', 'transit', 'courier', 'cars', 'health', 'public'),
    when: [
      /\b(?:merg(?:e|ed|ing)|combin(?:e|ed|ing)|link(?:ed|ing)?|join(?:ed)?|two|both|share|sharing|transfer)\b/i,
      /\b(?:(?:two|both|2|rewards|loyalty|my|family|joint|old|these) (?:\w+ )?accounts|one (?:account|login)|family (?:plan|account))\b/i,
    ],
    not: settledOr(
      /\b(?:bank|savings|charg\w*|refund|hack\w*|scam|link (?:is|was|doesn|won|goes)|broken link|reset link|both (?:my )?(?:accounts )?(?:locked|banned)|suspend\w*|follow|social|transfer(?:red)? (?:money|funds)|two[- ]factor|two step)\b/i,
    ),
    ack: [
      'It makes sense to want those accounts to work together.',
      'Having those accounts in one place would make things simpler.',
      "I can see why you'd like those accounts brought together.",
    ],
    ask: [
      {
        text: 'Are both in the same name?',
        unless:
          /\b(?:wife|husband|partner|son|daughter|kids?|old (?:last )?name|same name|maiden|assistant|brother|sister|mum|mom|dad|share|sharing|family|my two|two of me|i have two|i ended up)\b/i,
      },
    ],
    detail: 'the email on the main account',
    act: ['find out whether they can be joined or shared', 'tell you what can be moved across and what cannot'],
    hits: [
      'can you merge my two accounts',
      'is there a way to share one account with my wife',
      'combine both accounts please, points are split',
    ],
    misses: ['transferred money between my bank accounts', 'link is broken on both accounts locked'],
  },
  {
    id: 'profile-or-data-gone',
    sectors: [
      'airline',
      'hotel',
      'restaurant',
      'food_delivery',
      'grocery',
      'shop',
      'marketplace',
      'devices',
      'software',
      'games',
      'streaming',
      'social',
      'education',
    ],
    when: [
      /\b(?:accounts?|acc|profile|page|channel)\b/i,
      /\b(?:(?:accounts?|acc|profile|channel) (?:has |have |was |is |just |got |been )*(?:gone|deleted|disappeared|vanished|removed|erased|wiped|not found|missing)|(?:deleted|removed|lost|wiped) my (?:\w+ )?(?:account|acc|profile|channel)|account (?:does ?n[’']?t|doesnt|no longer) exist|no (?:account|such account))\b/i,
    ],
    not: settledOr(
      new RegExp(
        `${IN_GAME.source}|\\b(?:i (?:have |just |finally |'ve )?(?:deleted|removed|lost)|bank|hack\\w*|if you|delete my|removed from my account|taken from|money|limits?)\\b`,
        'i',
      ),
    ),
    ack: [
      "It's alarming to look for your own account and find it gone.",
      'I can see why a missing account is a shock.',
      "That account is yours, so let's find out where it went.",
    ],
    matter: 'your account being gone',
    ask: [
      {
        text: 'Was there any message before it went?',
        unless: /\b(?:e-?mail|message|warning|notice|says?|said|told|without)\b/i,
      },
      {
        text: 'Could it be under another email?',
        unless: /\b(?:deleted|removed|terminated|same e-?mail|only (?:one )?e-?mail|signed (?:up|in) with)\b/i,
      },
    ],
    quick: [
      {
        text: "Please don't sign up again with that email yet, as it can get in the way of the old account.",
        unless: /\b(?:new (?:account|one|profile)|signed up again|appeal\w*|terminated)\b/i,
      },
    ],
    detail: 'the email the account was on',
    act: ['look for it and see what happened', 'find out whether it can be brought back'],
    hits: [
      'my account has disappeared, says account does not exist',
      'you deleted my account and I want to know why',
      'profile is gone, 8 years of it',
    ],
    misses: ['i deleted my account last week, take care', 'money gone from my bank account'],
  },
  {
    id: 'unwanted-notifications',
    sectors: allBut(
      'airline',
      'rail',
      'transit',
      'hotel',
      'courier',
      'insurance',
      'broadband',
      'energy',
      'cars',
      'venue',
      'health',
      'public',
    ),
    when: [
      /\b(?:notifications?|push alerts?|pop[- ]?ups?|alerts)\b/i,
      /\b(?:stop|too many|every (?:day|hour|morning|night)|keep(?:s)?|won[’']?t stop|spam\w*|turn(?:ed)? (?:them |it |these )?off|annoying|constant\w*|at \d ?[ap]m|unwanted|urgent|middle of the night|how do i)\b/i,
    ],
    not: settledOr(
      /\b(?:no notifications?|not getting|don[’']?t (?:get|receive)|missing|login|sign[- ]in|fraud|smoke|flood|security alert|pop[- ]?up (?:shop|store)|delivery notification|headphones|volume)\b/i,
    ),
    ack: [
      'Constant notifications are maddening.',
      "You want fewer notifications, and that's fair.",
      'I can see why you want those notifications to stop.',
    ],
    matter: 'the stream of notifications',
    ask: [
      {
        text: 'Do they come from the app, or by text or email?',
        unless:
          /\b(?:notif\w*|pings?|pinging|bell|watch|speaker|windows)\b|\b(?:push|pop[- ]?ups?|app|texts?|sms|e-?mails?)\b/i,
      },
      { text: 'Is it one kind you want gone, or all of them?', unless: /\b(?:all|every|one|about|any)\b/i },
    ],
    quick: [
      {
        text: 'If they come from an app, the phone settings can turn them off for that app alone.',
        unless:
          /\b(?:tv|telly|e-?mails?|texts?|sms)\b|\b(?:turned (?:them |it |these )?off|settings|disabled|switched (?:them )?off)\b/i,
      },
    ],
    detail: 'the email on your account',
    act: ['see which ones are switched on for you', 'find out what is sending them'],
    hits: [
      'stop sending push alerts about sofas at 6am',
      'notifications keep coming though i turned them off',
      'too many pop ups in your app',
    ],
    misses: ['not getting notifications, keeps failing', 'loved the pop up shop, keep it up'],
  },
];
