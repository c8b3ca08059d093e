import type { Trade } from './trades';

/** Money that is held, credit records, care, and letters that reached somebody else. */
export const CAREFULLY: readonly Trade[] = [
  {
    rows: [
      {
        id: 'bank-account-blocked',
        sectors: ['bank'],
        when: [],
        ack: [
          "Without your own account you can't get at your money, so this can't wait.",
          'Being shut out of your own money is frightening.',
          'I can see why you need to know what happens with your account and your money.',
        ],
        ask: [
          {
            text: 'Has a letter or message asked you for any documents?',
            unless: /\b(?:documents?|papers?|letter|proof|uploaded|review)\b/i,
          },
          {
            text: 'Is there a payment that has to go out in the next few days?',
            unless: /\b(?:rent|wages|salary|food|bills?)\b/i,
          },
        ],
        detail: 'the day the account was blocked or closed',
        act: ['see which team is dealing with it', 'find out what they still need from you'],
        hits: [
          '@brand account frozen. wages inside. help',
          'why have you CLOSED my account @FernwayBank',
          '£2,300 locked, "under review", day 12',
          "You've shut my account after 22 years with a letter of two lines and no reason",
        ],
        misses: [],
      },
      {
        id: 'payment-dispute-slow',
        sectors: ['bank'],
        when: [],
        ack: [
          'I can see why you want that dispute looked at properly.',
          "You raised that dispute for good reason, so let's see where it stands and why.",
          'With that much at stake, the dispute deserves a proper look.',
        ],
        ask: [
          {
            text: 'Was it paid by credit card, debit card or another way?',
            unless: /\b(?:credit card|debit|card|transfer|chargeback)\b/i,
          },
          {
            text: 'What does the dispute show as its status?',
            unless:
              /\b(?:says?|status|awaiting|denied|declined|reversed|rejected|open|won|back|closed|resolved|nothing|heard|sided|form|process)\b/i,
          },
        ],
        detail: 'the dispute reference',
        act: ['see what stage the dispute is at', 'check which papers the disputes team has'],
        hits: [
          'chargeback denied. sofa never existed @brand',
          'dispute open since march @FernwayBank',
          '@brand you took the temporary credit BACK?',
          'How many weeks does it take you to ask a hotel whether they owe me my money?',
        ],
        misses: [],
      },
    ],
  },
  {
    rows: [
      {
        id: 'credit-file-marked',
        sectors: ['bank', 'mobile', 'broadband', 'energy'],
        when: [],
        ack: [
          'A mark on your credit file can follow you for years, so it has to be right.',
          'I can see why you want that entry on your credit file checked.',
          "An entry like that matters when you next need credit, so let's see where it came from.",
        ],
        ask: [
          {
            text: 'Which month or amount is the entry for?',
            unless:
              /[£$€]\s?\d|\b(?:january|february|march|april|june|july|august|september|october|november|december)\b/i,
          },
          {
            text: 'Were you told before it was recorded?',
            unless: /\b(?:notice|told|warn\w*|letter|never (?:got|had))\b/i,
          },
        ],
        detail: 'your account number',
        act: ['check what was reported and when', 'ask the team who can correct an entry to look at it'],
        hits: [
          "you've wrecked my credit score",
          '@BrightTel take that default off',
          'a default over £11. ELEVEN',
          'late marker. i was never late',
        ],
        misses: [],
      },
    ],
  },
  {
    rows: [
      {
        id: 'care-no-appointments',
        sectors: ['health'],
        when: [],
        ack: [
          "You need to be seen, and there's no appointment to be had.",
          "It's worrying to need an appointment and find none.",
          'Trying again and again for an appointment is wearing, most of all when you feel unwell.',
        ],
        ask: [
          {
            text: 'Which clinic or surgery is it?',
            unless: /\b[A-Z][a-z]+ (?:surgery|clinic|practice|road|street)\b/i,
          },
          {
            text: 'Were you offered a phone call or another site?',
            unless: /\b(?:phone call|call ?back|another (?:site|clinic)|offered|telephone)\b/i,
          },
        ],
        detail: 'the clinic or surgery and the days you tried',
        act: ['ask the clinic what is open', 'see whether there is a cancellation list'],
        hits: [
          'gp full by 8:01. every day',
          '@brand no dentist appointments til APRIL??',
          '47th in the phone queue @CareLoopOnline',
          "I've rung at eight on the dot nine mornings running, and each time they've all gone",
        ],
        misses: [],
      },
    ],
  },
  {
    rows: [
      {
        id: 'test-results-waiting',
        sectors: ['health'],
        when: [],
        ack: [
          'Waiting for a test result is hard, and you need to know where it is.',
          "Not knowing is often the worst part, so let's find out where that result is.",
          'Somebody needs to tell you what has become of that test.',
        ],
        ask: [
          {
            text: 'Were you told how the result would reach you?',
            unless: /\b(?:letter|app|call|phone|portal|email|tracker)\b/i,
          },
          {
            text: 'Has the doctor who asked for it heard anything?',
            unless: /\b(?:doctor|consultant|gp|lab|secretary|lost|kit)\b/i,
          },
        ],
        detail: 'the date and place of the test',
        act: ['ask the team where the result is', 'find out who is meant to tell you'],
        hits: [
          '@CareLoopOnline biopsy 5 weeks ago. nothing. please',
          'where are my blood results @CareLoopOnline',
          'they lost my sample. LOST it',
          'How long does a scan take to be looked at? Mine was before Easter',
        ],
        misses: [],
      },
    ],
  },
  {
    rows: [
      {
        id: 'private-details-sent-wrong',
        sectors: [
          'airline',
          'travel_agent',
          'shop',
          'marketplace',
          'courier',
          'bank',
          'insurance',
          'mobile',
          'broadband',
          'energy',
          'software',
          'health',
          'education',
          'public',
        ],
        when: [],
        ack: [
          'Private details must only reach the person they belong to.',
          'Thank you for telling us, as that must never reach the wrong person.',
          'Details like that in the wrong hands are serious.',
        ],
        ask: [
          {
            text: 'Did it come by post, by email or in the app?',
            unless: /\b(?:post|mail|email(?:ed)?|app|logged in|envelope|letter|texted|link|door)\b/i,
          },
          { text: 'Have you already told anyone here about it?', unless: /\b(?:told|written|rang|called|reported)\b/i },
        ],
        detail: 'a short note of what it was (no personal details)',
        act: ['report it to the privacy team', 'find out how it came to be sent'],
        hits: [
          "got a stranger's bank statement. from you",
          '@LakeviewHealth these arent my test results',
          "you've emailed me Karen's payslip",
          "logged in. saw someone else's orders??",
        ],
        misses: [],
      },
    ],
  },
];
