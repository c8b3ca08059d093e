import type { Trade } from './trades';

/** Homes and their contracts: the supplier, the phone line, bills that are too much, moves. */
export const HOUSEHOLDS: readonly Trade[] = [
  {
    rows: [
      {
        id: 'energy-switch',
        sectors: ['energy'],
        when: [],
        ack: [
          'With a switch you need to know which supplier you have and from when.',
          'Being caught between two suppliers is a headache.',
          'I can see why you want a clear answer on that switch.',
        ],
        ask: [
          {
            text: 'Is it gas, electricity or both?',
            unless: /\b(?:never signed|billed|blocked)\b|\b(?:gas|electric\w*|both|water|meters?)\b/i,
          },
          {
            text: 'What date were you given for the switch?',
            unless:
              /\b(?:moved in|fell through|blocked|never signed|do i need|billed|leave you)\b|\d|\b(?:in (?:january|february|march|april|may|june|july|august|september|october|november|december)|want(?:ing)? to|how long|who even|tak(?:e|en) over|left|leave|strength)\b/i,
          },
        ],
        detail: 'your account number and postcode',
        act: ['check what date the switch is set for', 'see which meters are registered to us'],
        hits: [
          'switched in june, still billed by both',
          'who even is my supplier?',
          'you say i left. i didnt leave',
          "you've taken over my electric but not my gas. it's one house",
        ],
        misses: [],
      },
      {
        id: 'energy-credit-back',
        sectors: ['energy'],
        when: [],
        ack: [
          "That credit is your money, so it's fair to ask for it back.",
          'You paid that in, and I can see why you would like it back.',
          "It's better in your own account than sitting here as credit, I can see that.",
        ],
        ask: [
          {
            text: 'Is the account still open, or closed with a final bill?',
            unless: /\b(?:final|closed|left|moved|switched|late (?:mum|mother|dad|father)|why do you)\b/i,
          },
          {
            text: 'When did you last send in a meter reading?',
            unless:
              /\b(?:readings?|smart meter|read|final|closed|left|moved|late (?:mum|mother|dad|father)|weeks?|months?|days)\b/i,
          },
        ],
        detail: 'your account number',
        act: ['check the credit against your latest reading', 'see where the refund has got to'],
        hits: [
          '£412 in credit. can i have it',
          'when do i get my credit back',
          'you owe ME £260 for once',
          'I AM NOT A BANK. GIVE ME BACK MY £700',
        ],
        misses: [],
      },
    ],
  },
  {
    rows: [
      {
        id: 'cannot-pay-bill',
        sectors: ['bank', 'insurance', 'mobile', 'broadband', 'energy', 'cars', 'education', 'public'],
        when: [],
        ack: [
          "Thank you for telling us, as it's easier to find a way to pay the sooner we talk.",
          'Being asked for more than you have right now is a real worry.',
          "When it's more than you can manage, it's worth talking about as early as you can.",
        ],
        ask: [
          {
            text: 'Would smaller payments help, or is it the date?',
            unless:
              /\b(?:split|instal\w+|payment plan|a week|weekly|extension|moved|bit at a time|over \d+|arrangement|payment break|freeze|lower|hardship|fund|five days|smaller)\b/i,
          },
          {
            text: 'Is there a date by which it has to be paid?',
            unless:
              /\b(?:due|by (?:\w+day|the)|on the \d|notice|\d(?:st|nd|rd|th)|hardship|freeze|arrangement|this month|break)\b/i,
          },
        ],
        detail: 'your account number',
        act: ['see which payment plans are open to you', 'ask the team who can agree a plan to get in touch'],
        hits: [
          'cant pay this month. what do i do',
          'need a payment plan asap',
          'can i split it over 3 months',
          'lost my job, bill due friday',
        ],
        misses: [],
      },
      {
        id: 'moving-home',
        sectors: ['courier', 'insurance', 'broadband', 'energy', 'public'],
        when: [],
        ack: [
          'A move goes best when the old and the new address are both sorted out for the day.',
          "With a move to manage, this is one thing you shouldn't have to worry about.",
          "There's enough to think about in a move, so let's get this part right.",
        ],
        ask: [
          {
            text: 'What is the moving date, or when was it?',
            unless:
              /\b(?:on the \d|\d+(?:st|nd|rd|th)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|tues|moved|days? back|next (?:week|month)|this month|month end|notice|downsized|end of|in (?:january|february|march|april|may|june|july|august|september|october|november|december))\b/i,
          },
          {
            text: 'Is it about the old address or the new one?',
            unless: /\b(?:new|old|both|left|with me|shift\w*|same|out|final|here|number \d+|take)\b/i,
          },
        ],
        detail: 'your account number and the moving date',
        act: ['check what is set up for the move', 'see what is still open on either address'],
        hits: [
          'moved in june, still billing my old flat',
          '@HomeWire moving saturday. internet??',
          'moving on the 9th, what now',
          'can i take my broadband with me',
        ],
        misses: [],
      },
    ],
  },
  {
    rows: [
      {
        id: 'roaming-charges',
        sectors: ['mobile'],
        when: [],
        ack: [
          'Charges like that for using your phone away from home are a nasty surprise.',
          "That's a lot of money for using your phone on a trip.",
          'I can see why you want those roaming charges explained.',
        ],
        ask: [
          {
            text: 'Did a text with the prices reach you out there?',
            unless: /\b(?:texts?|texted|message|ferry|border|sofa|pass|cap|a minute|switched off|warning)\b/i,
          },
          {
            text: 'Was it data, calls or a daily pass?',
            unless:
              /\b(?:texts?|updated its apps|cruise)\b|\b(?:data|calls?|pass|mb|gb|minutes?|voicemail|day|tiktok|ferry|ship|border)\b/i,
          },
        ],
        detail: 'the mobile number that was abroad',
        act: ['see which calls and data those charges are for', 'check which warnings were sent and when'],
        hits: [
          '£214 for one day in Dubai??',
          '2 hrs on a ferry. 90 quid.',
          'charged 3 days of pass, used 1 @TalkaroMobile',
          'Got home from Turkey to a phone bill that cost more than the holiday',
        ],
        misses: [],
      },
      {
        id: 'nuisance-calls',
        sectors: ['mobile', 'broadband'],
        when: [],
        ack: [
          'Calls like that day after day wear anyone down.',
          'Nobody wants to dread their own phone ringing.',
          "I can see why you've had enough of those calls.",
        ],
        ask: [
          {
            text: 'Is it a person, a recording or silence?',
            unless: /\b(?:robo\w*|recording|recorded|voice|silen\w+|man|woman|hang\w*|shout\w*)\b/i,
          },
          {
            text: 'Do they show a full number, or is it withheld?',
            unless: /\b(?:blocked \d+|different numbers|anonymous|new one)\b|\b(?:withheld|number|private|unknown)\b/i,
          },
        ],
        detail: 'the number being called',
        act: ['see which call blocking can be switched on for your line', 'find out how those calls can be reported'],
        hits: [
          '14 scam calls since 9am. help',
          '@brand "your prize is waiting". again. every hour',
          '@TalkaroMobile how do i stop these robocalls',
          "@BrindleNet Somebody's using my number to ring people and they're ringing back to shout at me",
        ],
        misses: [],
      },
    ],
  },
  {
    rows: [
      {
        id: 'phone-network-lock',
        sectors: ['mobile', 'devices'],
        when: [],
        ack: [
          'A lock that keeps out your new SIM leaves you stuck with a phone you own.',
          'You need that phone unlocked before the new SIM is any use.',
          'I can see why you want that phone free to use on any network.',
        ],
        ask: [
          {
            text: 'What does the screen say with the other SIM in?',
            unless:
              /\b(?:how long|second hand|fully paid|paid off|requested|unlock (?:link|code|request))\b|\b(?:says?|said|demands?|code|not supported|message)\b/i,
          },
          {
            text: 'Was it bought on a contract, prepaid or second hand?',
            unless: /\b(?:contract|prepaid|second hand|paid off|used|sim free|outright)\b/i,
          },
        ],
        detail: 'the IMEI of the phone',
        act: ['check whether the phone can be unlocked now', 'see where the unlock request has got to'],
        hits: [
          "phone's paid off. still locked. why",
          "unlock code doesn't work @TalkaroMobile",
          '@brand sim not supported, it says. cheers',
          "@JivoTel Put my new network's card in and it demands a network unlock code. I own this phone",
        ],
        misses: [],
      },
    ],
  },
  {
    rows: [
      {
        id: 'sales-promise-broken',
        sectors: ['bank', 'insurance', 'mobile', 'broadband', 'energy', 'software', 'venue', 'education'],
        when: [],
        ack: [
          'What you were promised when you signed up is what you expect to get.',
          "You said yes to one deal, and it isn't the one you got.",
          'You agreed on the strength of what you were told, so that needs to be checked.',
        ],
        ask: [
          {
            text: 'Was it agreed by phone, in chat, at the door or in a shop?',
            unless: /\b(?:phone|phoned|rang|rep|chat|store|shop|door|call(?:ed)?|salesman)\b/i,
          },
          {
            text: 'What does the written confirmation say?',
            unless: /\b(?:confirmation|contract|email|letter|bill(?:ed)?)\b/i,
          },
        ],
        detail: 'the date you signed up',
        act: ['look for a record of what was agreed', 'see what was put on the contract'],
        hits: [
          'told £25. billed £41. every month @brand',
          '@brand your salesman lied to my face',
          '"no contract" he said. its 24 months',
          'chat agent promised half price for a year, ive screenshots, and now nobodys heard of it',
        ],
        misses: [],
      },
    ],
  },
  {
    rows: [
      {
        id: 'signup-reward-missing',
        sectors: ['rides', 'food_delivery', 'bank', 'insurance', 'mobile', 'broadband', 'energy'],
        when: [],
        ack: [
          'You joined with that reward in mind, so I can see why you want it.',
          'You did your part, and the reward still has to come.',
          'A reward for joining that never turns up is a letdown.',
        ],
        ask: [
          {
            text: "Did you join directly, through a friend's link or on a comparison site?",
            unless: /\b(?:friend|mate|referr\w+|link|comparison|cashback|site)\b/i,
          },
          {
            text: 'Was it ever confirmed that you qualified?',
            unless: /\b(?:confirm\w*|qualif\w*|eligible|expired|said)\b/i,
          },
        ],
        detail: 'the date you joined',
        act: [
          'check whether the reward is logged on your account',
          'see what the offer still needs before it pays out',
        ],
        hits: [
          "@brand where's my £100 voucher? joined in may",
          'referred 3 friends. got £0',
          '@BrindleNet no prepaid card, 5 months on',
          'cashback was due in 90 days, its been 180 and the link to claim it has expired',
        ],
        misses: [],
      },
    ],
  },
];
