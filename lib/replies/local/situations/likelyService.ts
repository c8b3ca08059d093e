import { allBut } from '../sectors/sector';
import type { Situation } from './situation';

const ABOUT =
  /\b(?:about|refund|order|parcel|bill\w*|account|claim|delivery|booking|flight|cancel\w*|payment|meter|repair|card|application|complaint)\b/i;
const PLACE = /\b(?:in|at|on) (?:the |your )?[A-Z][a-z]+|\b[A-Z][a-z]+ (?:branch|store|shop|st|street|road|rd)\b/;
/** No branch stands behind it. */
const OTHERWISE =
  /\b(?:phone|call(?:ed|ing|s)?|chat\w*|on hold|on ?line|e-?mail\w*|twitter|tweet\w*|support|gate|flights?|crew|attendants?|drivers?|technicians?|engineers?|installers?|agents?|reps?|representatives?|bus|trains?|couriers?|sales|billing|check[- ]?in)\b/i;
const WHEN =
  /\b(?:today|yesterday|tonight|last night|this (?:morning|afternoon|evening)|just|now|mon|tue|wed|thu|fri|sat|sun|\d{1,2}(?:[:.]\d\d|\s?[ap]m)|ago)\w*\b/i;

/** For posts of which the analysis is sure that somebody waits for help. */
export const LIKELY_WAITS: readonly Situation[] = [
  {
    id: 'likely-claim-wait',
    sectors: allBut('hotel', 'restaurant', 'food_delivery', 'grocery', 'streaming', 'social', 'venue', 'education'),
    when: [/\b(?:claim|case|ticket|complaint|application|handler|reference|ref|appeal)\b/i],
    not: /\b(?:legal|solicitors?|lawyers?|in case|phone case|suitcase|train ticket|concert)\b/i,
    matter: 'how long this has dragged on',
    ack: [
      'Having to chase it again and again is exhausting.',
      'You need someone to move that along.',
      "I can see why you're tired of waiting on that.",
    ],
    ask: [
      {
        text: 'What were you last told?',
        unless:
          /\b(?:told|said|says|promised|last (?:email|reply|update)|keeps? (?:saying|telling)|no (?:reply|response|answer|updates?|word|news)|ignor\w*|nothing|nobody|no ?one|heard|silence|promis\w*|assured|closed|rejected|denied|declined)\b/i,
      },
      {
        text: 'When did you first raise it?',
        unless:
          /\b(?:ago|since|weeks?|months?|days?|january|february|march|april|may|june|july|august|september|october|november|december)\b/i,
      },
    ],
    detail: 'your case or claim number',
    act: ['see who has it', 'find out what it is waiting for'],
    hits: [
      '6 weeks since you gave me a claim ref',
      '5th handler on my claim',
      'third ticket number for the same thing',
    ],
    misses: ['just in case', 'lost my phone case'],
  },
  {
    id: 'likely-phone',
    sectors: allBut('games', 'social'),
    when: [/\b(?:phone\w*|call\w*|rang|ring|hold|line|hung up|helpline|voicemail|number|agent|queue|music)\b/i],
    not: /\b(?:phone case|on the phone with a friend|so[- ]called|returns desk|till|shop|counter)\b/i,
    matter: 'how hard it is to reach us',
    ack: [
      "You shouldn't have to struggle to reach us.",
      "It's maddening not to get through to anyone.",
      "That's far too hard just to speak to someone.",
    ],
    ask: [{ text: 'What were you calling about?', unless: ABOUT }],
    detail: 'what you were calling about',
    act: ['take it on from here', 'get it to the right team'],
    hits: ['The phone system asks me why I am calling. It hung up on me', 'still in your phone queue', 'nobody rang'],
    misses: ['so-called service', 'waiting at the till'],
  },
  {
    id: 'likely-no-answer',
    when: [
      /\b(?:reply|replies|replied|response|respon\w+|answer\w*|heard|hear|e-?mail\w*|messag\w*|dm\w*|tweet\w*|contact\w*|wrote|written|ignor\w*|awaiting|update|chat|bot|get back|touch|waiting)\b/i,
    ],
    not: /\b(?:engineer|technician|table|food|served|waiter|waitress|till|shop queue)\b/i,
    matter: 'the wait for an answer',
    ack: [
      'There should have been an answer by now.',
      "It's so frustrating to ask for help and hear nothing useful back.",
      "You've waited for an answer, so let's get you one.",
    ],
    ask: [
      { text: 'What is it about?', unless: ABOUT },
      {
        text: 'When did you first get in touch?',
        unless:
          /\b(?:ago|since|weeks?|days?|months?|yesterday|today|january|february|march|april|may|june|july|august|september|october|november|december|\w+day|hours?|hrs?|min(?:ute)?s?|years?|tonight|last|morning|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|just)\b/i,
      },
    ],
    detail: 'the email address you wrote from',
    act: ['find your message and see who has it', 'get it in front of someone who can answer'],
    hits: [
      'Awaiting response',
      'you said HR would contact me by Wed. Havent heard',
      'thanks for closing my chat without answering',
    ],
    misses: ['waiter never came', 'the engineer did not come'],
  },
  {
    id: 'likely-visit',
    sectors: ['shop', 'insurance', 'broadband', 'energy', 'devices', 'cars', 'public'],
    when: [
      /\b(?:engineer|technician|appointment|visit|slot|between \d|came|come|turn(?:ed)? up|no show|install\w*|fitter|plumber|booked|rebooked)\b/i,
    ],
    not: /\b(?:come on|came out great|come back soon|doctor|dentist|gp)\b/i,
    matter: 'the trouble over that visit',
    ack: [
      "You made time for that visit, so I can see why you're annoyed.",
      'Waiting in and not knowing is so frustrating.',
      "That's your day spent waiting.",
    ],
    ask: [
      {
        text: 'Did anyone call or text you about it?',
        unless:
          /\b(?:call\w*|text\w*|rang|phone\w*|email\w*|message\w*|told|said|no (?:one|show|calls?|texts?|word|notice|contact)|nobody|never|without|cancel+ed|contact\w*|notif\w*|warning|heard|notice)\b/i,
      },
      {
        text: 'What slot were you given?',
        unless:
          /\b(?:between|\d ?(?:and|to|-) ?\d|\d ?[ap]m|slot|all day|morning|afternoon|window|noon|\d{1,2}[:.]\d{2}|all (?:morning|afternoon)|lunch ?time|never|wrong|install(?:ed)? (?:badly|it wrong)|damag\w*|left)\b/i,
      },
    ],
    detail: 'the reference for the visit',
    act: ['find out what happened to the visit', 'see when they can come'],
    hits: ['Engineer between 8 and 1. It is twenty past four', 'nobody came at 9, rebooked for 1', 'no show again'],
    misses: ['come on, reply', 'photos came out great'],
  },
  {
    id: 'likely-queue',
    sectors: ['rides', 'restaurant', 'grocery', 'shop', 'courier', 'bank', 'mobile', 'venue', 'health', 'public'],
    when: [
      /\b(?:queue\w*|line|desk|till|counter|served|serve|waiting|wait|waiter|waitress|table|minutes|mins|hour\w*)\b/i,
    ],
    not: /\b(?:on hold|online|deadline|phone line)\b/i,
    matter: 'the wait to be served',
    ack: [
      "That's a long time to be kept waiting.",
      'There should have been someone to help you sooner.',
      'I can see why that wait annoyed you.',
    ],
    ask: [
      { text: 'Which branch is it?', unless: PLACE },
      {
        text: 'Are you still there?',
        unless:
          /\b(?:was|were|yesterday|last|left|walked out|gave up|still|now|went|every|always|each|usually|often|visit(?:ed)?|earlier|today['’]s|took|waited|had|this (?:morning|afternoon)|tired of|never)\b/i,
      },
    ],
    detail: 'which branch it was and when you were there',
    act: ['take it up with the manager there', 'ask how it was staffed then'],
    hits: ['been "next" at the returns desk for 25 mins', 'an hour to be served', 'one till open'],
    misses: ['on hold', 'the deadline passed'],
  },
];

export const LIKELY_CONDUCT: readonly Situation[] = [
  {
    id: 'likely-driver-conduct',
    sectors: ['rides', 'restaurant', 'food_delivery', 'grocery', 'shop', 'marketplace', 'courier'],
    when: [/\b(?:driver|rider|courier|delivery (?:man|guy|woman|person)|cabbie)\b/i],
    not: /\b(?:racist|racial|black|asian|muslim|gay|hit (?:a|my|me)|crash\w*|drunk|touched|golf|screwdriver|lovely|thank)\b/i,
    matter: 'how that driver behaved',
    ack: [
      "That's not how any of our drivers should behave.",
      "You shouldn't have to put up with that from a driver.",
      'That sounds really unpleasant.',
    ],
    ask: [
      { text: 'When was this?', unless: WHEN },
      {
        text: 'Was it a delivery or a ride?',
        unless:
          /\b(?:deliver\w*|parcel|package|order|food|bag|ride|trip|taxi|cab|bus|pick(?:ed)? up|fare|noodles|pizza)\b/i,
      },
    ],
    detail: 'the order or trip number',
    act: ['find out who it was and raise it', 'pass it to the manager responsible for them'],
    hits: ['rider threw the bag at me', 'the courier laughed at me', 'driver told me to get out'],
    misses: ['lovely driver', 'the screwdriver broke'],
  },
  {
    id: 'likely-conduct',
    sectors: allBut('software', 'games', 'streaming', 'social'),
    when: [
      /\b(?:staff|manager|assistant|cashier|agent|rep|advis\w+|receptionist|waiter|waitress|server|guard|crew|he|she|they|guy|woman|man|lady|girl|bloke|gentleman|employee|nurse|inspector|moderator|mod|lad|teller|bouncer|trainer|team|person|people|someone)\b/i,
    ],
    not: /\b(?:google assistant|siri|alexa|my phone|racist|racial|black|asian|muslim|hijab|gay|trans|disab\w*|wheelchair|touched|groped|assault\w*|hit me|lovely|thank|brilliant|overheard|respect)\b/i,
    matter: 'how you were treated',
    ack: [
      'Nobody should be treated like that here.',
      "That's not how we want anyone to be treated.",
      'I can see why that upset you.',
    ],
    ask: [
      { text: 'Which branch or team was it?', unless: new RegExp(`${PLACE.source}|${OTHERWISE.source}`, 'i') },
      { text: 'When did this happen?', unless: WHEN },
    ],
    detail: 'when and where it happened',
    act: ['take it to the manager there', 'see that it is looked at properly'],
    hits: [
      'Hung up on, twice, by the same gentleman',
      'the woman at the desk just walked off',
      'he stood over us while I pressed it',
    ],
    misses: ['lovely staff', 'store is closed'],
  },
];

export const LIKELY_ACCESS_NEEDS: readonly Situation[] = [
  {
    id: 'likely-captions',
    sectors: ['broadband', 'software', 'games', 'streaming', 'social', 'venue', 'education'],
    when: [
      /\b(?:captions?|subtitles?|audio descri\w*|hearing loop|loop|deaf|hard of hearing|bsl|sign language|screen reader|blind|braille|stammer|alt text|contrast|voiceover|large print)\b/i,
    ],
    not: /\b(?:caption (?:contest|was)|whoever wrote|feedback loop|blind date|in a loop)\b/i,
    matter: 'what is missing for you there',
    ack: [
      "Without that you're shut out, and you shouldn't be.",
      "Without them you can't follow it like everyone else.",
      "That's a real barrier, and I want it raised properly.",
    ],
    ask: [
      {
        text: 'Is it everywhere, or one title or place?',
        unless: /\b(?:series|season|show|branch|store|theat\w+|every|all|new|app|site|desk|cinema|screen)\b/i,
      },
    ],
    detail: 'where you found it',
    act: ['get it to the team that looks after access', 'find out what is being done about it'],
    hits: [
      "no captions on the new season, I'm deaf",
      'the hearing loop at your desk is broken',
      'no audio description on the new series',
    ],
    misses: ['blind date', 'stuck in a loop with the bot'],
  },
  {
    id: 'likely-step-free',
    sectors: [
      'airline',
      'rail',
      'transit',
      'hotel',
      'restaurant',
      'grocery',
      'shop',
      'bank',
      'venue',
      'health',
      'education',
      'public',
    ],
    when: [
      /\b(?:lift|elevator|ramps?|steps?|stairs|wheelchair|rollator|scooter|blue badge|disabled|accessible|access|chair|pram|buggy|toilet|space|door|mobility|crutches|walker)\b/i,
    ],
    not: /\b(?:access (?:code|to my|my account)|next steps?|step by step|gave me a lift)\b/i,
    matter: 'the barrier you met',
    ack: [
      'Getting in and around should be as easy for you as for anyone.',
      "That shuts people out, and it isn't good enough.",
      'I can see how much harder that makes things.',
    ],
    ask: [
      { text: 'Which place is it?', unless: PLACE },
      {
        text: 'Is it still like that now?',
        unless: /\b(?:still|again|week|weeks|always|every|now|third|yesterday|last)\b/i,
      },
    ],
    detail: 'where and when it was',
    act: ['take it up with whoever runs that site', 'find out when it will be put right'],
    hits: [
      'the ramp at your Whitlow store is blocked by the flower display',
      'no lift at the cafe so she ate in the corridor in her chair',
      'driver wont clear the wheelchair space',
    ],
    misses: ['cant access my account, access code wrong', 'what are the next steps'],
  },
];
