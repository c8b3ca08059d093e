import type { Enquiry } from './enquiry';

/** Further plain questions about trips: seats, children, studies, and whether a site is down. */
export const ABOARD_ENQUIRIES: readonly Enquiry[] = [
  {
    id: 'ask-why-seat-fee',
    sectors: ['airline', 'travel_agent'],
    when: [
      /\b(?:seats?|seating|sit(?:ting)?)\b/i,
      /\b(?:select\w*|choos\w*|pick\w*|reserv\w*|together|alone|apart|allocat\w*|assign\w*)\b/i,
      /[£$€]\s?\d|\b(?:cost|costs|charg(?:e|es|ing)|pay(?:ing)?|fee|fees|price|extra|money|free|expensive)\b/i,
      /\?|\b(?:why|y|how much|how come|do (?:i|we)|is it|does)\b/i,
    ],
    not: /\b(?:paid|refund\w*|moved|changed|broken|trains?|cinema|theatre|concert|gave|car seat|was charged|upgrade|lost)\b/i,
    half: [
      'Choosing a seat is usually optional: without it one is given to you at check-in, only not always together.',
      'Seats that nobody chose are usually given out at check-in, so an early check-in can help the odds of sitting together.',
      'What costs extra is usually the choice: without it a seat is handed out at check-in.',
      'Sitting together may still work out at check-in, but only a chosen seat makes it likely.',
    ],
    ask: [
      {
        text: 'Are there any children in your group?',
        unless:
          /\b(?:kids?|child\w*|son|daughter|baby|toddler|year.?old|two of us|2 (?:ppl|people)|me and my (?:wife|husband|partner))\b/i,
      },
    ],
    act: ['check what there is for your flight and reply here', 'find out when seats are given out and reply here'],
    atOnce: true,
    hits: ['is there a fee to choose a window seat?', 'do we have to pay extra to sit together?'],
    misses: ['i paid for my seat and you moved me, why', 'is it free to sit at the cinema with my card'],
  },
  {
    id: 'ask-kids-loyalty',
    sectors: ['airline', 'hotel', 'rail'],
    when: [
      /\b(?:kids?|child(?:ren)?|son|daughter|baby|toddler|infant|minors?|\d{1,2} ?-?years?.?old|teen\w*)\b/i,
      /\b(?:sign(?:ed)? up|join|enrol\w*|member\w*|loyalty|points|miles|rewards?|frequent flyer|account|avios)\b/i,
      /\?|\b(?:can|do|does|are|is|allowed|wondering|how)\b/i,
    ],
    not: /\b(?:missing|refund|charged|lost|seat\w*|unaccompanied|passport|kids? (?:club|menu|meal)|bank|game|xbox|credited)\b/i,
    half: [
      'Where children can join, the account is in their own name and a parent opens it.',
      'Points usually go to the person who travels, so a child mostly needs an account of their own to collect.',
      'A parent usually opens the account for them and looks after it until they are of age.',
      'The sign-up page or the terms usually say from which age somebody can join.',
    ],
    ask: [{ text: 'Is a parent a member already?', unless: /\b\d{1,2}(?:[- ]?years?|yo|\b)|\bbaby|infant|toddler\b/i }],
    act: ['check the age it starts at and reply here', 'look up how to sign them up and reply here'],
    atOnce: true,
    hits: ['is my 6 year old allowed to join and collect points?', 'does my daughter get her own miles account'],
    misses: ['kids club rewards missing from the game', 'can my son fly unaccompanied, member number below'],
  },
  {
    id: 'ask-for-my-studies',
    when: [
      /\b(?:presentation|dissertation|thesis|school project|uni(?:versity)? project|college project|class project|assignment|coursework|case study|research (?:paper|project)|essay|interview (?:someone|somebody)|student(?:s)? (?:at|from|doing|working))\b/i,
      /\b(?:info\w*|contact|speak|talk|someone|somebody|anyone|help|questions?|survey|data|interview|details|facts)\b/i,
    ],
    not: /\b(?:refund|charged|late|delay\w*|cancel\w*|broken|lost|missed my|crash\w*|won['’]?t|can['’]?t (?:open|save|log|print)|discount|homework due|deadline|delete\w*|account|login|app)\b/i,
    half: [
      'Facts and figures for the public are usually under press or about us on a company site.',
      'Annual reports and press pages hold much of what a paper needs.',
      'Press pages and annual reports are a good start for that.',
      'What stands on the about and press pages is the safest to quote.',
    ],
    ask: [
      { text: 'What is it about?' },
      {
        text: 'Do you need figures and facts, or somebody to talk to?',
        unless: /\b(?:interview|someone|somebody|anyone|speak|talk)\b/i,
      },
    ],
    act: ['ask who could help and reply here', 'find the right people and reply here'],
    atOnce: true,
    hits: [
      'writing my thesis on ferries, who can i ask for data?',
      'our school project is about lighthouses, can someone answer a few questions?',
    ],
    misses: ['your app crashed and deleted my presentation, help', 'need a student discount for my essay tool, info?'],
  },
  {
    id: 'ask-travel-site-down',
    sectors: ['airline', 'travel_agent', 'rail', 'hotel', 'transit'],
    when: [
      /\b(?:(?:web ?)?sites?|website|app|flight status|live times|server|servers|page|system|online booking)\b/i,
      /\b(?:down|not (?:working|loading)|isn['’]?t working|working|maintenance|problems?|issues?|error|broken|crash\w*)\b/i,
      /\b(?:flights?|trains?|trip|book(?:ing)?|hotels?|rooms?|tickets?|live times|departures?|fares?|seats?)\b/i,
      /\b(?:is (?:your|the|that|there|it)|are (?:you|your|there)|is that the case|just me|only me|anyone else|or am i|what['’]?s (?:up|wrong) with)\b/i,
    ],
    not: /\b(?:log(?:ged|ging)? ?in|password|check.?in|refund|wi-?fi|train (?:is|has) broken|lifts?|toilets?|maintenance (?:delay|issue on)|heating|charged|slot|verification)\b/i,
    half: [
      'A private window or another browser tells quickly whether it is the site or the device.',
      'If it works in a private window, it is most likely the browser and not the site.',
      'The boards at the airport or station usually show changes too, should it be urgent.',
      'Trying it on mobile data and on wifi shows quickly where the fault lies.',
    ],
    ask: [
      {
        text: 'What do you see when you try?',
        unless: /\b(?:error|says?|message|blank|white|spinning|maintenance|times? out|crash\w*)\b|["“]/i,
      },
      { text: 'Is it the same in the app and on the site?', unless: /\b(?:both|app and|site and|browsers?)\b/i },
    ],
    act: ['check with the web team and reply here', 'ask the web team and reply here'],
    atOnce: true,
    hits: ['is your booking site down or is it just me?', 'are your live times broken today or just me?'],
    misses: ['i cant log in, is your site down', 'is the lift at the station broken, site says working'],
  },
];
