import type { Trade } from './trades';

/** The last steps before a journey: the booking, its credit or upgrade, the pass, boarding and the bag at the gate. Found by what was learned of them. */
export const BOARDING: readonly Trade[] = [
  {
    rows: [
      {
        id: 'boarding-group',
        sectors: ['airline'],
        when: [],
        ack: [
          'The boarding order should make sense to everyone at the gate.',
          "I can see why you'd like a clear answer on boarding.",
          "How boarding is done matters, so that's worth a look.",
        ],
        ask: [
          {
            text: 'Are you at the gate now, or is the flight still to come?',
            unless:
              /\b(?:at (?:the )?gate|tomorrow|friday|gate \d+|today|just had|this morning|way back|agent|queue|they've called|on the way)\b/i,
          },
          {
            text: 'Which flight is it?',
            unless: /\bflight to\b|\b[A-Z]{2} ?\d{2,4}\b/,
          },
        ],
        detail: 'your booking reference',
        act: ['see what your booking says about boarding', 'look at the seats and the boarding group on it'],
        hits: [
          'why is my boarding group 9 with priority on my ticket?',
          '@AskNorthwind we have three boarding groups between four of us',
          'paid for priority boarding and everyone boarded together',
          'do families with small children still board first?',
        ],
        misses: [],
      },
      {
        id: 'boarding-pass-app',
        sectors: ['airline', 'travel_agent'],
        when: [],
        ack: [
          "A boarding pass that won't show properly is the last thing you need before a flight.",
          'You need a pass that works before you get to the gate.',
          "Let's see about a boarding pass you can use.",
        ],
        ask: [
          {
            text: 'When do you fly?',
            unless:
              /\b(?:tomorrow|today|hours?|tonight|\d\d?:\d\d|minutes|at the airport|now that|security|way back|fly (?:at|on)|saturday|sunday|monday)\b/i,
          },
          {
            text: 'Is it the app, the email or the wallet on the phone that fails?',
            unless: /\b(?:app|application|email|wallet|pdf|print\w*|website|online)\b/i,
          },
        ],
        detail: 'your booking reference',
        act: ['check that you are checked in', 'see why the pass is not being issued'],
        hits: [
          "my boarding pass won't load in the app",
          '@AskNorthwind checked in and the boarding pass is not showing',
          "can't add the boarding pass to my wallet",
          "the QR code on my boarding pass won't scan",
        ],
        misses: [],
      },
    ],
  },
  {
    rows: [
      {
        id: 'booking-not-found',
        sectors: ['airline', 'travel_agent', 'hotel', 'rail', 'rides'],
        when: [],
        ack: [
          "It's unsettling when the number you have brings nothing up.",
          'You need to know that your booking is there.',
          "A booking that can't be found is a worry, so let's look for it.",
        ],
        ask: [
          {
            text: 'Who did you book it through?',
            unless:
              /\b(?:agency|agent|partner|codeshare|package|direct|through|via|travel site|other (?:airline|company)|on the phone|guest|your (?:own )?(?:site|email|app))\b/i,
          },
          {
            text: 'When do you travel?',
            unless:
              /\b(?:tomorrow|today|tonight|weeks?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|the \d+(?:st|nd|rd|th)|at the hotel)\b/i,
          },
        ],
        detail: 'the number on your confirmation',
        act: ['look for the booking on our side', 'check which reference it is held under'],
        hits: [
          "the app can't find my booking",
          '@AskNorthwind my confirmation number is not recognised on your website',
          'it says no reservation found and I have the email here',
          'booked with a partner airline, which reference do I use?',
        ],
        misses: [],
      },
    ],
  },
  {
    rows: [
      {
        id: 'bag-gate-checked',
        sectors: ['airline'],
        when: [],
        ack: [
          "You packed to keep that bag with you, so I can see why you're annoyed.",
          'Having to hand over a cabin bag at the gate is annoying.',
          "You'd planned to have that bag with you on board.",
        ],
        ask: [
          {
            text: 'What reason did they give at the gate?',
            unless: /\b(?:full|said|told|no (?:space|room)|reason|because|claim\w*|bins?|lockers?)\b/i,
          },
          {
            text: 'Was there anything in it you needed on board?',
            unless:
              /\b(?:medic\w*|laptop|meds|pills|keys|camera|batter\w*|insulin|breakable|fragile|passport|electronics)\b/i,
          },
        ],
        detail: 'your flight number and date',
        act: ['find out why bags were taken at that gate', 'pass it to the team at that airport'],
        hits: [
          'made to check my carry on at the gate and the bins were empty',
          '@FlyMeridian forced to gate check my bag with my laptop in it',
          'they took my cabin bag off me at boarding because I am in group 5',
          'why do I have to put my hand luggage in the hold when I paid for priority',
        ],
        misses: [],
      },
      {
        id: 'travel-credit-lost',
        sectors: ['airline', 'travel_agent', 'rail'],
        when: [],
        ack: [
          "Without the number you can't book with that credit, so let's find it again.",
          "That number is needed to use it, so let's see how to find it.",
          "You want to use that credit, and without its number you're stuck.",
        ],
        ask: [
          {
            text: 'Roughly when was the trip it came from?',
            unless:
              /\b(?:20\d\d|last (?:year|month|summer|winter|spring|autumn)|january|february|march|april|june|july|august|september|october|november|december|weeks ago|months ago|years? ago|covid|date of)\b/i,
          },
          {
            text: 'Did it come by email, by post or in your account?',
            unless: /\b(?:e-?mail(?:ed)?|post|letter|paper|account|app|inbox|text|spam)\b/i,
          },
        ],
        detail: 'the reference or the date of the trip it came from',
        act: ['look for the credit under that trip', 'find out how the number can be sent to you again'],
        hits: [
          'I lost the number of my flight voucher',
          '@FlyMeridian I deleted the email with my travel credit code, how do I find it',
          'cannot find my eCredit number anywhere',
          'have a voucher from my cancelled trip but no idea of the code',
        ],
        misses: [],
      },
    ],
  },
  {
    rows: [
      {
        id: 'upgrade-for-occasion',
        sectors: ['airline', 'hotel', 'travel_agent'],
        when: [],
        ack: [
          "That's a good reason to ask, so let's see what there is.",
          "I can see why you'd like it to be special.",
          'That sounds well worth marking.',
        ],
        ask: [
          {
            text: 'Which date is it for?',
            unless:
              /\b(?:today|tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|next (?:week|month)|january|february|march|april|june|july|august|september|october|november|december|\d{1,2}(?:st|nd|rd|th)|weekend)\b/i,
          },
          {
            text: 'Was it booked direct, or through somebody else?',
            unless: /\b(?:direct|website|agent|booked (?:through|via|with|on)|points|your app|travel agency)\b/i,
          },
        ],
        detail: 'your booking reference',
        act: ['check what is open on that date', 'ask the team there what can be done'],
        hits: [
          'any chance of an upgrade for our honeymoon?',
          '@FlyMeridian it is my 40th on Friday, can I get bumped up',
          'would love a better room for our anniversary',
          'can you upgrade my mum to first class for her birthday trip',
        ],
        misses: [],
      },
    ],
  },
];
