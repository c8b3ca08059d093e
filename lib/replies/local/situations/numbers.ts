import type { Trade } from './trades';

/** A mobile number that somebody took, that was cut off, or that some texts do not reach. Found by what was learned of them. */
export const NUMBERS: readonly Trade[] = [
  {
    rows: [
      {
        id: 'number-hijacked',
        sectors: ['mobile'],
        when: [],
        ack: [
          "Somebody else getting hold of your number is serious, and this can't wait.",
          "That's frightening, with so much tied to your number.",
          'This is urgent, so it needs the fraud team straight away.',
        ],
        ask: [
          {
            text: 'Is your own SIM dead, or is it still working?',
            unless:
              /\b(?:no (?:signal|service)|dead|lost (?:all )?(?:signal|service)|sos|stopped working|went (?:off|blank|dark)|still works?)\b/i,
          },
          { text: 'Does your bank know about it yet?', unless: /\bbanks?\b/i },
        ],
        quick: [
          {
            text: 'Please tell your bank now, and change the password of your email from a device you trust.',
            unless:
              /\b(?:told|rang|called|informed|spoke(?:n)? to) (?:my|the) banks?\b|\bbanks? (?:knows?|froze|blocked)\b/i,
          },
        ],
        detail: 'the number that was taken and another way to reach you',
        act: ['get it to the fraud team as urgent', 'find out who made that change and when'],
        hits: [
          'somebody did a SIM swap on me and took my number',
          '@SkylineMobile my phone went dead and my number is now on a SIM I never ordered',
          'my number was ported out without my permission and they are in my bank',
          'got a text that my new SIM is active. I did not ask for a SIM',
        ],
        misses: [],
      },
    ],
  },
  {
    rows: [
      {
        id: 'number-cut-off',
        sectors: ['mobile', 'broadband'],
        when: [],
        ack: [
          "You need that number, so let's find out what it takes to get it back.",
          'Losing the number that everyone has for you is a real worry.',
          'A number that has been cut off leaves you hard to reach, I know.',
        ],
        ask: [
          {
            text: 'Were you told why it was cut off?',
            unless:
              /\b(?:bills?|paid|payments?|late|letter|because|said|says|told|missed|terms|no activity|for \d+|plan|switch\w*|convert\w*|upgrad\w*|reason|explain\w*|notice|warning|non[- ]?payment|fraud\w*|lost|stolen|port\w*)\b/i,
          },
          {
            text: 'When did it stop working?',
            unless:
              /\b(?:today|yesterday|this morning|last (?:night|week|month)|since|(?:mon|tues|wednes|thurs|fri|satur|sun)day|ago|days|weeks|months?|hours)\b/i,
          },
        ],
        detail: 'the number that was cut off',
        act: ['see why it was cut off and what brings it back', 'check whether the number is still being held for you'],
        hits: [
          'my number was disconnected for a late payment and I want it back',
          '@BrightTel paid my dues and my line is still barred',
          'moved from contract to prepaid and you cut off my number',
          'how do I get my old number back, it was cancelled for not paying',
        ],
        misses: [],
      },
    ],
  },
  {
    rows: [
      {
        id: 'short-codes-blocked',
        sectors: ['mobile'],
        when: [],
        ack: [
          "It's a nuisance when texts to or from a company don't get through.",
          'You count on those texts, so I can see why you want it sorted.',
          "Without those messages you can't get on with what you were doing.",
        ],
        ask: [
          {
            text: 'Do ordinary texts to and from people still work?',
            unless: /\b(?:normal|regular|other|ordinary|friends?|family|everyone|people|personal|all other|rest)\b/i,
          },
          {
            text: 'Is it one sender, or all of the short numbers?',
            unless:
              /\b(?:all|any|every|most|none of|5 ?digit|6 ?digit|only|just (?:one|my)|short ?codes|short numbers)\b/i,
          },
        ],
        detail: 'the mobile number and the sender that is missing',
        act: ['check whether short codes are blocked on your line', 'find out what stops those messages'],
        hits: [
          'I cannot get texts from short codes',
          '@SkylineMobile it says message blocking is active when I text a five digit number',
          'texts from my bank never arrive but friends can text me fine',
          'please unblock premium and short code texts on my line',
        ],
        misses: [],
      },
    ],
  },
];
