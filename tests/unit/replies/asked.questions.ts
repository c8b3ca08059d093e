import type { AskedCase } from './asked.case';

/** Of plain questions, and of what only its category is known of. */
export const ASKED_OF_QUESTIONS: readonly AskedCase[] = [
  {
    row: 'ask-steps',
    question: 'Which version are you on?',
    told: ['where in the app do I order a card', 'how do I unlock my disabled tablet'],
    open: ['how do I merge layers in the editor'],
  },
  {
    row: 'ask-steps',
    question: 'How far do you get?',
    told: ['is there a shortcut for the next note', 'how do I add a host, when we click there is only one option'],
    open: ['how do I sort my contacts'],
  },
  {
    row: 'ask-release-date',
    question: 'Which device or region is it for?',
    told: ['any news of the next season', 'when is the film out', 'when does the ginger one come out'],
    open: ['when does the new version come out'],
  },
  {
    row: 'ask-is-it-down',
    question: 'Which area are you in?',
    told: ['is your site down', 'are the game servers down', 'internet down in Fenby'],
    open: ['is the internet down'],
  },
  {
    row: 'ask-in-this-shop',
    question: 'Which branch would you go to?',
    told: ['do you sell this in your fenby store'],
    open: ['do you still sell the round tin'],
  },
  {
    row: 'ask-restock',
    question: 'Which size or colour do you need?',
    told: ['when are the ginger biscuits back', 'any more of the board games'],
    open: ['when is the wool coat back'],
  },
  {
    row: 'ask-return-policy',
    question: 'Was it bought online or in a shop?',
    told: ['can I return a game I downloaded', 'can I return this to your Fenby shop'],
    open: ['can I return opened paint'],
  },
  {
    row: 'ask-return-policy',
    question: 'Is it unused and in its packaging?',
    told: ['can I return a game', 'can I return it, it is faulty'],
    open: ['can I return the coat'],
  },
  {
    row: 'form-how',
    question: 'How far have you got with it?',
    told: [
      'how do I extend my ticket',
      'how do you explain this',
      'how do I add a host, when I click there is no such option',
      'how do I get on the list',
    ],
    open: ['how do I fold the pram'],
  },
  {
    row: 'app_site_outage',
    question: 'Do you get an error message?',
    told: ['it only shows me this', "battery won't last", 'it stopped, no error code'],
    open: ['the export will not start'],
  },
  {
    row: 'delivery_late',
    question: 'What does your tracking say?',
    told: ["it's been on it's way since one", 'stuck in Rotterdam', 'it has not been dispatched'],
    open: ['my lamp is late'],
  },
  {
    row: 'travel_disruption',
    question: 'What have you been told so far?',
    told: ['the pilot keeps promising ten minutes', 'nobody knows anything', 'delayed due to fog'],
    open: ['two hours late and counting'],
  },
  {
    row: 'delivery_late',
    question: 'When was it due?',
    told: ['paid for launch day and it ships the day after', 'guaranteed in 24 hours'],
    open: ['my lamp is late'],
  },
  {
    row: 'baggage',
    question: 'Did you get a report reference at the airport?',
    told: ['how early do I check in my bags', 'they filed a report'],
    open: ['my bag is not here'],
  },
  {
    row: 'billing_charge',
    question: 'What does it show as on your statement?',
    told: ['it eats my airtime', 'charged per mb'],
    open: ['money goes out and nobody knows why'],
  },
  {
    row: 'refund_return',
    question: 'When were you told it would be back with you?',
    told: ['bought it by mistake and was allowed a refund', 'I want a refund'],
    open: ['the refund is still nowhere'],
  },
  {
    row: 'app_site_outage',
    question: 'Is it the same on wifi and mobile data?',
    told: ['the app shows no list at the gate', 'the app needs a newer system'],
    open: ['the app is slow'],
  },
  {
    row: 'app_site_outage',
    question: 'Does it show an error message?',
    told: ['download speeds crawl', 'the speaker will not play, no error'],
    open: ['the export will not start'],
  },
  {
    row: 'travel_disruption',
    question: 'Which service are you on?',
    told: ['two weeks ago you left us in Fenby', 'compensation for the delay please'],
    open: ['late yet again'],
  },
  {
    row: 'pricing_promo',
    question: 'Where did you see the price or offer?',
    told: ['I accepted your offer and it was not applied', 'take best offer off the items I sell', 'my bill went up'],
    open: ['that price is a joke'],
  },
];
