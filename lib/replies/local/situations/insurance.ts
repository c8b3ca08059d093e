import type { Situation } from './situation';

/** Cover: what it costs and what it pays. */
export const INSURANCE: readonly Situation[] = [
  {
    id: 'insurance-claim',
    matter: 'the trouble with your insurance claim',
    sectors: ['bank', 'insurance'],
    when: [
      /\b(?:claims?|insurance|insurer|insured|loss adjuster|payout|pay out|excess)\b/i,
      /\b(?:insurance|insurer|insured|adjuster|payout|pay out|excess|claims? (?:team|department|handler|number|line|assessor)|my claim|our claim|the claim)\b/i,
      /\b(?:wait\w*|weeks?|months?|still|delay\w*|rejected|refus\w*|declined|denied|nobody|no ?one|no (?:update|call|reply|answer)|won'?t pay|turned down|slow|chas\w+|call ?back|again|lost|open since|handlers?|different (?:person|people))\b/i,
    ],
    not: /\b(?:creator|on hold|debiting|sold the car|seller|suspended|channel|copyright|flight|luggage|suitcase|bag|small claims|delay repay|the claim that|claim to|returns? policy|warranty|privacy policy|renewal|refund policy|hire car|solicitor|excess (?:baggage|packaging)|refund claim|policy change|train)\b/i,
    ack: [
      "You pay for cover so that it's there when you need it.",
      'A claim is stressful enough without trouble over it.',
      'You need a clear answer on that claim.',
    ],
    ask: [
      {
        text: 'Is it a home, car, travel or pet claim?',
        unless:
          /\b(?:home|house|car|travel|pet|dog|cat|roof|flood|water|leak|vet|phone|vehicle|crash|accident|life|health|dental|medical|hospital|trip|cruise|courtesy car|died|death|ceiling|parked|contents|luggage|holiday|theft|stolen|laptop|boiler|bike|bicycle|cancel\w*|flight|windscreen|tyre|garage|cat|tree|storm|funeral|surgery|hospitali[sz]\w*)\b/i,
      },
      {
        text: 'Is the claim still open, or has it been decided?',
        unless:
          /\b(?:engineer|assessor|adjuster|rejected|refused|declined|denied|form|report|estimate|garage|turned down|won'?t pay|settled|settling|accepted|approved|paid out|handlers?|waiting|still|how (?:do|can) i|no decision|says|half|only paid|opened)\b/i,
      },
    ],
    quick: [
      {
        text: 'Keep photos, receipts and every message about it together, as they are often asked for again.',
        unless: /\b(?:photos?|pics?|receipts?|(?:sent|same) (?:\w+ ){0,3}(?:twice|again|times))\b/i,
      },
    ],
    detail: 'your claim number',
    act: ['see who has it and what it is waiting for', 'ask the handler for the next step'],
    hits: [
      'claim in since march and nobody rings back, insurance they call it',
      'Your insurance refused the roof claim with one line',
      'three weeks waiting for the loss adjuster',
    ],
    misses: ['my suitcase claim is slow, insurance next', 'the claim that your policy changed is still going round'],
  },
  {
    id: 'insurance-renewal',
    matter: 'the trouble with your policy and its price',
    sectors: ['bank', 'insurance'],
    when: [
      /\b(?:insurance|premium|policy|renewal|renew(?:ed|s)?|cover)\b/i,
      /\b(?:insurance|insurer|insured|car cover|home cover|pet cover|renewal quote)\b/i,
      /\b(?:doubled|increase\w*|went up|gone up|up (?:by|from|to)|more than|higher|last year|auto.?renew\w*|renewal|price|debiting|charged|£|\$|€)\b|[£$€]\d/i,
    ],
    not: /\b(?:goodbyes|moved the|premium (?:plan|account|subscription|cabin|economy)|claim (?:refused|rejected)|my claim|youtube|spotify|flight|how much|cost of adding|phone insurance included|hire car|letters? to dead)\b/i,
    ack: [
      "It's annoying when something about your cover isn't what you expected.",
      'I can see why you want to know where you stand with your policy.',
      "You need to see clearly what you're covered for and what you pay.",
    ],
    ask: [
      {
        text: 'Did anything change on the policy this year?',
        unless:
          /\b(?:same|no claims|nothing|changed|sold|moved|claim|cancel\w*|letter|refund|added|online|auto.?renew\w*|wrong|renewed|leaving|turned)\b/i,
      },
      {
        text: 'Has it renewed yet, or is the date still to come?',
        unless: /\b(?:renewed|charged|debiting|came in|taken|sold|due|cancel\w*|took|gone|you renewed)\b/i,
      },
    ],
    quick: [
      {
        text: 'Check that the mileage, drivers and address on the policy still fit, as they affect the price.',
        unless:
          /^(?![\s\S]*\b(?:cars?|vehicle|auto insurance|motor|van)\b)|\b(?:sold|debiting|cancel\w*|charged|nothing (?:has )?changed|same (?:car|address|details))\b/i,
      },
    ],
    detail: 'your policy number',
    act: ['go through the policy and the price', 'check what was set up and when'],
    hits: [
      'home insurance renewal doubled, same house',
      'Car insurance up from 400 to 720, no claims',
      'sold the car and you are still debiting the insurance, charged again',
    ],
    misses: ['premium plan price up again', 'how much is insurance for a new driver, price?'],
  },
];
