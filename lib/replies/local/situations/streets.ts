import type { Trade } from './trades';

/** What a street needs of its water company or council. */
export const STREETS: readonly Trade[] = [
  {
    rows: [
      {
        id: 'leak-in-street',
        sectors: ['energy', 'public'],
        when: [],
        ack: [
          'Water coming up in a street needs somebody to go and look.',
          'A leak like that needs finding and fixing.',
          'Thanks for telling us about it.',
        ],
        ask: [
          {
            text: 'Is it still flowing, and is it getting into any homes?',
            unless: /\b(?:still|hall|kitchen|cellar|inside|into|worse|running|daily|wast\w+)\b/i,
          },
          {
            text: 'Is it clean water or sewage?',
            unless:
              /\b(?:clean|clear|sewage|smell\w*|stinks?|manhole|drain|brown|pipe|hydrant|stop ?(?:tap|cock)|mains?|water)\b/i,
          },
        ],
        detail: 'the street and the nearest house number',
        act: ['check whether it has been reported already', 'pass it to the crew that covers that area'],
        hits: [
          'burst pipe corner of Ivy Road @TarnsideWater',
          '@NorthvaleWater river running down our street again',
          "manhole's bubbling @WestfenWater",
          'who do I tell about a leak',
        ],
        misses: [],
      },
    ],
  },
  {
    rows: [
      {
        id: 'bin-not-emptied',
        sectors: ['public'],
        when: [],
        ack: [
          'Waste left uncollected is a real nuisance.',
          'It should have been collected on its day.',
          "It isn't pleasant to have that left standing outside.",
        ],
        ask: [
          {
            text: 'Was the whole street missed, or only yours?',
            unless: /\b(?:our (?:street|court|lane|road)|next door|everyone|neighbou?rs?|lane|houses)\b/i,
          },
          {
            text: 'Which bin is it?',
            unless:
              /\b(?:brown|green|blue|black|yellow|recycling|garden|food|caddy|general|garbage|clinical|sofa|mattress|bulky|bags?|fridge)\b/i,
          },
        ],
        detail: 'the street and house number',
        act: ['check what the crew noted for your street', 'find out when someone can come back for it'],
        hits: [
          'bins not emptied AGAIN',
          'skipped our street again @HexworthCouncil',
          'brown bin still full, 3rd week',
          "where's the recycling lorry today",
        ],
        misses: [],
      },
      {
        id: 'road-or-light-unfixed',
        sectors: ['public'],
        when: [],
        ack: [
          'That needs fixing before somebody gets hurt.',
          "A fault like that in the street shouldn't be left.",
          'I can see why you want that repaired.',
        ],
        ask: [
          {
            text: 'Which street is it, and near which number?',
            unless: /\b[A-Z][a-z]+ (?:Road|Street|Lane|Avenue|Rd|St|Ave|Close|Drive)\b/,
          },
          { text: 'Has it been reported before, as far as you know?', unless: /\breport\w*|\btold you\b|\btimes\b/i },
        ],
        detail: 'the street and the nearest house number',
        act: ['check whether it is on the repair list', 'pass it to the team that covers that road'],
        hits: [
          'pothole on Mill Lane ate my tyre',
          'street lamp out. 7 weeks. pitch black',
          "crossing's broken outside the school @HexworthCouncil",
          "that crater's big enough to name now @CityOfLarkhaven",
        ],
        misses: [],
      },
    ],
  },
];
