import type { Trade } from './trades';

/** Journeys beside the timetable: fellow passengers, fines, passes, stations, airport lines, documents and extras. */
export const ROUTES: readonly Trade[] = [
  {
    rows: [
      {
        id: 'passenger-nuisance',
        sectors: ['airline', 'rail', 'transit'],
        when: [],
        ack: [
          'Nobody should have to travel next to behaviour like that.',
          'That sounds like a horrible journey for everyone around them.',
          'Nobody has the right to spoil a journey like that.',
        ],
        ask: [
          {
            text: 'Are you still on board with them now?',
            unless:
              /\b(?:yesterday|last (?:night|week)|on (?:\w+day)|got off|travelled|was|were|had|again|this morning)\b/i,
          },
          {
            text: 'Did anyone manage to tell the driver or the crew?',
            unless: /\b(?:crew|driver|guard|conductor|staff|tte|security|button)\b/i,
          },
        ],
        detail: 'the service and the time',
        act: ['pass it to the team that looks after safety on board', 'find out which staff were on that service'],
        hits: [
          'blokes vaping all down coach C @brindrail',
          'man next to me keeps touching my arm',
          'someone sort out the lads on the 88',
          "kids lighting fireworks on the top deck of the 16 again, driver can't see them",
        ],
        misses: [],
      },
      {
        id: 'penalty-fare-appeal',
        sectors: ['rail', 'transit'],
        when: [],
        ack: [
          'A fine on an ordinary journey is upsetting, and I can see why you question it.',
          'I can see why you want that fine looked at again.',
          "That's a lot to pay for one journey, so it's worth having the fine checked.",
        ],
        ask: [
          { text: 'Have you sent in an appeal yet?', unless: /\bappeal\w*|\brejected\b/i },
          {
            text: 'Is there a date on the notice to pay or reply by?',
            unless: /\b(?:final notice|paid|days? (?:to|left)|rejected|on the spot)\b/i,
          },
        ],
        detail: 'the number on the penalty notice',
        act: ['see what was written down when it was issued', 'find out how it can be looked at again'],
        hits: [
          '£100 fine for the wrong button',
          'got fined, had a ticket. explain',
          'appeal rejected, no reason @NorthlineRail',
          "my railcard ran out yesterday. yesterday!! and that's £68",
        ],
        misses: [],
      },
      {
        id: 'train-skipped-stop',
        sectors: ['rail', 'transit'],
        when: [],
        ack: [
          'Not being able to get on or off at your own stop is maddening.',
          "That's a lot of trouble when it was no fault of yours.",
          "You were counting on that stop, so I can see why you're annoyed.",
        ],
        ask: [
          {
            text: 'Was anything announced before the stop was missed?',
            unless: /\bannounc\w*|\bspeaker\b|\bguard said\b|\btold\b|\b(?:doors?|button)\b/i,
          },
          { text: 'Did you get to where you were going in the end?', unless: /\b(?:taxi|walk\w*|got back|home)\b/i },
        ],
        detail: 'the train and your station',
        act: ['find out why that stop was missed', 'check what you can claim for the detour'],
        hits: [
          "didn't stop at Alnmouth. hello??",
          'train just went straight through my station',
          "doors never opened, now I'm in Grantham",
          'skip stopping "to recover time" @brindrail. whose time?',
        ],
        misses: [],
      },
      {
        id: 'route-cut',
        sectors: ['rail', 'transit'],
        when: [],
        ack: [
          'Losing a service you plan your day around is hard.',
          'I can see how much that change upsets your day.',
          'People still have to get to work, school and appointments.',
        ],
        ask: [
          {
            text: 'Which of your journeys is harder now?',
            unless:
              /\b(?:school|work|surgery|hospital|dentist|chemist|last bus|to|from) [A-Z]|\b(?:commute|job|home|train to|last (?:ferry|train)|direct|evening)\b/,
          },
        ],
        detail: 'the journey you need to make and the times',
        act: ['pass it to the people who plan the timetable', 'find out what else runs at those times'],
        hits: [
          'bring back the 17',
          "you've cut the last bus home",
          'new timetable is useless @ComoBus',
          'no direct train to Lowmoor any more??',
        ],
        misses: [],
      },
      {
        id: 'airport-security-queue',
        sectors: ['airline'],
        when: [],
        ack: [
          "That's a long time to stand in line at an airport.",
          'A line like that is the last thing you need at an airport.',
          'Airport lines that long are hard on everyone in them.',
        ],
        ask: [
          { text: 'Which terminal is it?', unless: /\bterminal\b|\bt[1-5]\b/i },
          {
            text: 'Is it security or passport control?',
            unless: /\b(?:security|passport|immigration|scanner|e-?gates?|border|fast track|bags?|check)\b/i,
          },
        ],
        detail: 'the terminal and the time you joined the line',
        act: ['tell the duty manager about that line', 'find out how many lanes were open then'],
        hits: [
          "security's out the door",
          '2 hrs at passport control. two',
          'one scanner open. ONE @brindairport',
          'fast track is slower than slow track lol',
        ],
        misses: [],
      },
    ],
  },
  {
    rows: [
      {
        id: 'travel-pass-not-arrived',
        sectors: ['rail', 'transit', 'public'],
        when: [],
        ack: [
          "It's annoying to be left without the pass you need.",
          'You need that pass to travel, so I can see the hurry.',
          'I can see why you want that pass sorted out.',
        ],
        ask: [
          {
            text: 'Is it a renewal or a first application?',
            unless:
              /\b(?:renew\w*|ran out|replacement|first|lost|applied|approved|season ticket|railcard|old address|photo)\b/i,
          },
          {
            text: 'Does your account show a status for it?',
            unless: /\b(?:says?|pending|progress|rejected|ready|approved|showing|status|address)\b/i,
          },
        ],
        detail: 'the application or order number',
        act: ['see where the pass has got to', 'check whether it has been made and sent'],
        hits: [
          "where's my bus pass",
          'railcard paid for, never turned up',
          '6 weeks for a student pass @CityMetro??',
          "photo rejected 4 times. it's my face",
        ],
        misses: [],
      },
      {
        id: 'station-facilities',
        sectors: ['rail', 'transit'],
        when: [],
        ack: [
          "People have to wait there every day, so that can't be left as it is.",
          'A station or stop should be somewhere you can wait in comfort and safety.',
          'I can see why you want that put right.',
        ],
        ask: [
          {
            text: 'Which station or stop is it?',
            unless: /\b(?:at|platform) (?:the )?[A-Z]\w+|\b[A-Z][a-z]+ station\b/,
          },
          {
            text: 'How long has it been like that?',
            unless: /\b(?:weeks?|months?|years?|since|again|days?|always)\b/i,
          },
        ],
        detail: 'the station or stop and a photo of it',
        act: ['report it to the people who look after the site', 'see whether a repair is already planned'],
        hits: [
          'station toilets locked AGAIN',
          'no lights on platform 2, pitch black',
          "bus shelter's been smashed for months",
          "waiting room shut. it's minus 4 @NorthlineRail",
        ],
        misses: [],
      },
    ],
  },
  {
    rows: [
      {
        id: 'flight-papers-refused',
        sectors: ['airline', 'travel_agent'],
        when: [],
        ack: [
          'Being turned away from a flight over a document is a horrible moment.',
          'Being refused over papers with your bags packed is awful.',
          'I can see why you want to know what was wrong with the papers.',
        ],
        ask: [
          {
            text: 'Which document did they say was the problem?',
            unless: /\b(?:passport|visa|residence|letter|authori[sz]ation|esta|card|id)\b/i,
          },
        ],
        detail: 'your booking reference',
        act: ['see what was recorded as the reason', 'check what the fare allows after a refusal'],
        hits: [
          'refused boarding over my passport',
          '"passport too damaged". it\'s a crease',
          "they said 3 months left isn't enough",
          'turned away, no visa needed!! @FlyMeridian',
        ],
        misses: [],
      },
      {
        id: 'flight-extras-missing',
        sectors: ['airline', 'travel_agent'],
        when: [],
        ack: [
          'If you paid for an extra, it belongs on your booking.',
          "Nobody should have to pay twice for an extra they've already bought.",
          'You bought that extra, so I can see why you want it put right.',
        ],
        ask: [
          {
            text: 'Is the flight still to come?',
            unless: /\b(?:tomorrow|today|now|had to pay|boarding pass|security|desk|wi-?fi|was|got)\b/i,
          },
          {
            text: 'Was it bought with the ticket or added later?',
            unless: /\b(?:added|bundle|with the ticket|bought|included|as an extra|when you changed)\b/i,
          },
        ],
        detail: 'your booking reference',
        act: ['see which extras are on the booking', 'check what was paid for and when'],
        hits: [
          "paid for a bag, it's not on there",
          'priority boarding vanished from my booking',
          'bought 2 cases, boarding pass says 0 @brindair',
          "wifi pass didn't work, £14",
        ],
        misses: [],
      },
    ],
  },
];
