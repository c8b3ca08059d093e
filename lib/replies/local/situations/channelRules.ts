import { settledOr } from './settled';
import type { Situation } from './situation';

/** Accounts and channels: removed under a rule, kept from earning, kept from their own owner. */
export const CHANNEL_RULES: readonly Situation[] = [
  {
    id: 'account-removed-rules',
    matter: 'what happened to your account',
    sectors: ['social'],
    when: [
      /\b(?:account|channel|page|profile|video)\b/i,
      /\b(?:delet(?:ed|e)|remov(?:ed|e)|terminat\w*|took (?:it |my \w+ )?down|disabled|banned|closed)\b/i,
      /\b(?:tos|terms|guidelines|policy|policies|violat\w*|rules|reason|no idea why|don'?t know why|for nothing|wrongly|by mistake|unfair\w*|community|spam)\b/i,
    ],
    not: settledOr(
      /\b(?:i (?:want|need|would like) to (?:delete|close|remove)|how (?:do|can) i (?:delete|close|remove)|report(?:ed|ing)? (?:a|an|this|the)|copyright|hacked|order|someone (?:else )?deleted|please (?:delete|remove|close) my)\b/i,
    ),
    ack: [
      'Losing an account without knowing why is hard to take.',
      'You need to know which rule it is meant to have broken.',
      'Being shut out with no explanation is really upsetting.',
    ],
    ask: [
      {
        text: 'Did an email say which rule it was?',
        unless:
          /\b(?:e-?mail(?:ed)? (?:me|says|said)|got an? e-?mail|says? (?:it|i|my)|for (?:["“]|spam|nudity|hate|copyright)|community guidelines|misleading)\b/i,
      },
      {
        text: 'Have you sent the appeal form yet?',
        unless: /\b(?:appeal\w*|e-?mailed (?:the )?support|wrote|contacted)\b/i,
      },
    ],
    quick: [
      {
        text: 'One careful appeal usually counts for more than several, so put everything into it.',
        unless: /\bappeal\w*/i,
      },
    ],
    detail: 'the link to the channel or the username',
    act: ['find out the reason and where an appeal stands', 'see where it stands and how it can be looked at again'],
    hits: [
      'you deleted my account for terms reasons and I only watch',
      'channel terminated for violating guidelines, no idea why',
      'my page was removed by mistake, for nothing',
    ],
    misses: ['how do I delete my account, no reason', 'please close my channel, I broke no rules'],
  },
  {
    id: 'earnings-letter',
    matter: 'the hold-up with your earnings',
    sectors: ['social'],
    when: [
      /\b(?:pin|adsense|payment|payout|earnings|revenue)\b/i,
      /\b(?:(?:pin|letter)\b.{0,60}\b(?:not|never|hasn'?t|haven'?t|still|weeks|months|wait\w*|receiv\w*|arriv\w*|mail\w*|post\w*)|(?:waiting|waited|not received|haven'?t received|didn'?t (?:get|receive)|never (?:got|came|received)|weeks|reset|resend|request\w*|asked for)\b.{0,60}\bpin|(?:payment|payout|earnings|revenue)\b.{0,40}\b(?:not|never|hold|missing|still|late|haven'?t|hasn'?t))\b/i,
    ],
    not: settledOr(/\b(?:card pin|atm|sim|puk|pin (?:board|tweet|post|comment)|pinned|bank|order|refund|parcel)\b/i),
    ack: [
      "You can't be paid while that is open, so the wait matters.",
      'Waiting on one step before you are paid is really frustrating.',
      'You have earned that money, so you want to see it.',
    ],
    ask: [
      {
        text: 'Does the address in your payment settings match the one on your letters?',
        unless: /\b(?:address|correct|match\w*|payout|payment (?:is|was|on)|hold)\b/i,
      },
      { text: 'When was it last requested?', unless: /\b(?:weeks?|months?|days?|ago|since|\d{1,2}(?:st|nd|rd|th))\b/i },
    ],
    detail: 'the link to your channel',
    act: ['find out what else can be done in its place', 'see where it has got to'],
    hits: [
      'still waiting for my adsense pin after five weeks',
      'asked for a new pin, never came',
      'my earnings payment is on hold, still nothing',
    ],
    misses: ['pin this comment, payment later', 'atm took my pin, payment not made'],
  },
  {
    id: 'reused-content',
    matter: 'the decision on your monetization',
    sectors: ['social'],
    when: [
      /\b(?:reused content|repetitious content|inauthentic content|duplicat\w+ content|original content|no longer moneti[sz]ed|lost moneti[sz]ation|demoneti[sz]ed|moneti[sz]ation (?:was |is |has been |got )?(?:removed|disabled|rejected|declined|denied|turned off)|rejected for|not eligible for (?:the )?moneti[sz]ation)\b/i,
      /\b(?:channel|videos?|content|moneti[sz]\w*|ypp|partner)\b/i,
    ],
    not: settledOr(/\b(?:how (?:many|do i) (?:subscribers|start)|when can i apply|what counts as)\b/i),
    ack: [
      'Being shut out of monetization is a heavy blow.',
      'Being told that your work is not your own hurts.',
      'I can see how much hangs on your monetization.',
    ],
    ask: [
      {
        text: 'Do your videos use any clips, music or footage from elsewhere?',
        unless:
          /\b(?:all (?:my|the) (?:content|videos) (?:is|are)|owned by me|my own|original|i (?:made|film|record|create)\w*|own content)\b/i,
      },
      { text: 'Have you sent an appeal already?', unless: /\b(?:appeal\w*|re-?appl\w*|apply (?:again|for))\b/i },
    ],
    quick: [
      {
        text: 'An appeal that shows you filming or editing usually says more than text alone.',
        unless: /\bappeal\w*/i,
      },
    ],
    detail: 'the link to your channel',
    act: ['find out which videos weighed in it', 'see what can still be looked at again'],
    hits: [
      'channel demonetized for reused content though I film it all',
      'my monetization was rejected for reused content again',
      'lost monetization on my channel today',
    ],
    misses: ['what counts as reused content on a channel', 'how many subscribers until monetized content'],
  },
  {
    id: 'kept-out-of-own',
    matter: 'the trouble getting into your own account',
    sectors: ['social', 'software', 'streaming', 'bank'],
    when: [
      /\b(?:my own (?:account|e-?mail|mail|profile|in ?box)|keep(?:s|ing)? (?:even )?me out|best security|great security|so secure|too secure|even i can'?t)\b/i,
      /\b(?:account|e-?mail|mail|in ?box|profile|login|log ?in|security|password)\b/i,
      /\b(?:not (?:try|let)\w*|won'?t|wont|can'?t|cant|refus\w*|own|security|even me|locked)\b/i,
    ],
    not: settledOr(
      /\b(?:store|shop|building|club|hotel|room|gym|door|branch|hacked|stolen|someone (?:else )?(?:got|is|has)|suspend\w*|terminat\w*|banned|delivery|two[- ]factor|2fa|authenticat\w*)\b/i,
    ),
    ack: [
      'Being kept out of your own account is frustrating.',
      'That security is there to protect you, so being shut out by it is maddening.',
      'You are the one person your own account should let in.',
    ],
    ask: [
      {
        text: 'Where does it stop: the password, the code, or the recovery questions?',
        unless: /\b(?:password|code|recovery|questions?|2fa|phone number|verification)\b/i,
      },
      {
        text: 'Do you still have the phone or other email on it?',
        unless: /\b(?:old (?:phone|number)|phone number|recovery e-?mail|no longer have|changed (?:my )?number)\b/i,
      },
    ],
    quick: [
      {
        text: 'A device or network you used before often gets through where a new one is refused.',
        unless: /\b(?:device|phone|laptop|computer|network|branch)\b/i,
      },
    ],
    detail: 'what the screen says when you try (no passwords)',
    act: ['see which way back in is open to you', 'find the way back in that fits'],
    hits: [
      'great security, it wont let me into my own email',
      'so secure even I can’t get in my account, won’t let me',
      'my own mail keeps me out, cant get in my inbox',
    ],
    misses: ['store would not let me in, security was rude', 'someone hacked me, it won’t let me into my account'],
  },
];
