import type { Trade } from './trades';

/** What stands on a pack, what is in it, and what it does when it is new. Found by what was learned of them. */
export const PACKAGED: readonly Trade[] = [
  {
    rows: [
      {
        id: 'food-skimpy-or-poor',
        sectors: ['grocery'],
        when: [],
        ack: [
          'It should be a lot better than that.',
          "You paid for something worth eating, so I can see why that's a letdown.",
          "That's not what you'd hope for when you open it.",
        ],
        ask: [
          {
            text: 'Is it this one pack, or has it been like that for a while?',
            unless:
              /\b(?:again|lately|every (?:time|pack|one)|always|last (?:few|two|three)|these days|used to|anymore|any more|nowadays|both|(?:second|third) (?:time|pack|one)|all of them|recently|gone downhill)\b/i,
          },
          {
            text: 'Is there a batch code or a date on the pack?',
            unless: /\b(?:batch|code|best before|use by|bbe)\b/i,
          },
        ],
        detail: 'the product and the batch code on the pack',
        act: ['pass it to the quality team', 'get it to the people who make it'],
        hits: [
          'three bits of chicken in a whole chicken pie',
          '@FreshCrate your steak was tough as leather',
          'bought the cookies and they are dry and taste of nothing',
          'no filling at all in my samosa from the multipack',
        ],
        misses: [],
      },
    ],
  },
  {
    rows: [
      {
        id: 'label-wrong',
        sectors: ['grocery', 'restaurant'],
        when: [],
        ack: [
          'Thank you for spotting that, as people go by what it says.',
          'What it says there has to be right, so thank you for telling us.',
          'People choose by that, so it needs checking.',
        ],
        ask: [
          {
            text: 'Has anyone eaten any of it?',
            // Asked only where somebody may have eaten what they must not.
            unless:
              /^(?!.*\b(?:allerg\w*|nuts?|peanuts?|almonds?|hazelnuts?|cashews?|milk|dairy|lactose|eggs?|gluten|wheat|coeliacs?|celiacs?|soya?|sesame|shellfish|prawns?|reacted|reaction)\b)|\b(?:ate|eaten|eat|slices|reacted)\b|\b(?:nobody|no one|luckily|lucky|noticed|caught it|before (?:i|she|he|we) ate|hospital|pence|cents|cheaper|dearer)\b/is,
          },
          {
            text: 'Is it on the pack, on the shelf or on the website?',
            unless:
              /\b(?:shelf|shelves|edge label|pack(?:et|aging)?|website|web ?site|online|page|app|menu|tin|jar|bottle|box|sign|front|back)\b/i,
          },
          { text: 'Do you have a photo of it?', unless: /\b(?:photos?|pictures?|pics?|attached|look at|see below)\b/i },
        ],
        detail: 'the product and where you saw it, with the batch code if there is one',
        act: ['get it to the people who check those labels', 'pass it on to be checked and put right'],
        hits: [
          'your free from shelf has bars with wheat in them',
          '@FreshCrate the label says dairy free but milk is in the ingredients',
          'price per 100g on the shelf is wrong, the big one is dearer',
          'the allergen list on your website does not match the pack',
        ],
        misses: [],
      },
    ],
  },
  {
    rows: [
      {
        id: 'burst-or-melted',
        sectors: ['shop', 'grocery', 'marketplace', 'devices'],
        when: [],
        ack: [
          "That's alarming, and it needs looking at properly.",
          'Something like that should never happen.',
          'Thank you for telling us, as others may have the same one.',
        ],
        ask: [
          {
            text: 'Is everyone all right?',
            unless:
              /\b(?:nobody|no one|no-one|not hurt|unhurt|no injur\w*|burn(?:t|ed)? (?:my|his|her|our|me)|cut (?:my|his|her|me)|injur\w*|hospital|a&e|stitches|blister\w*|scald\w*|bleeding|we are (?:ok|fine)|i'm (?:ok|fine)|thankfully|luckily|bruis\w*|(?:she|he)'s (?:fine|ok)|scared)\b/i,
          },
          {
            text: 'How was it being used when it happened?',
            unless:
              /\b(?:oven|microwave|dishwasher|hob|stove|boiling|hot|washing|plugged|charging|poured|filled|sat|sitting|opened?|while|when i|put it|put in)\b/i,
          },
          {
            text: 'Do you still have it and the packaging?',
            unless: /\b(?:kept|still have|binned|threw|thrown|bin)\b/i,
          },
        ],
        quick: [
          {
            text: "Please don't use it again, and keep the pieces if they are safe to handle.",
            unless: /\b(?:binned|threw|thrown|in the bin|kept)\b/i,
          },
        ],
        detail: 'the product and the batch or model number',
        act: ['get it to the product safety team', 'have it looked at as a safety matter'],
        hits: [
          'the glass jug shattered the first time I poured hot water in',
          '@HomeHive your spatula melted into my eggs on first use',
          'brand new hot water bottle burst in bed',
          'garden chair collapsed under me the day we put it up',
        ],
        misses: [],
      },
    ],
  },
];
