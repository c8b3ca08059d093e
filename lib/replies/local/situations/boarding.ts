import type { Trade } from './trades';

/** The last steps before a journey: the booking, the pass and the order of boarding. Found by what was learned of them. */
export const BOARDING: readonly Trade[] = [
  {
    industries: ['travel', 'transport'],
    rows: [
      {
        id: 'boarding-group',
        when: [],
        ack: [
          'Who boards when, and beside whom, needs to make sense at the gate.',
          "I can see why you'd like a clear answer on boarding.",
          "A boarding group or seat that doesn't fit your ticket is worth a look.",
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
    industries: ['travel', 'transport', 'hospitality'],
    rows: [
      {
        id: 'booking-not-found',
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
];
