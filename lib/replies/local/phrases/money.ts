import type { ProblemPack } from './pack';

const NO_CARD = 'Please leave out any card details.';

export const MONEY_PACKS: readonly ProblemPack[] = [
  {
    problem: 'code_fails',
    ack: [
      "A code that fails at the last step is maddening, and I'm sorry.",
      'You were promised an offer, so it should work.',
      'Getting to the end and seeing the offer refused is galling.',
      "I'm sorry {thing} won't go through.",
    ],
    detail: 'a screenshot of the message',
    act: [
      'find out why it is being refused',
      'check what the offer covers',
      'look at what is blocking it',
      'see if the offer is still running',
      'ask the offers team to check it',
    ],
    caution: 'Please keep the code itself out of public view.',
  },
  {
    problem: 'price',
    ack: [
      'A higher price is never good news, and it is fair to question it.',
      'Paying more for the same thing needs a proper answer.',
      'A price that jumps makes anyone look twice.',
      "I can see why the price of {thing} caught you out, and I'm sorry.",
    ],
    detail: 'a photo or link to the price',
    act: [
      'ask what is behind it',
      'find out which price is right',
      'get you a straight answer on it',
      'check the price against what you were shown',
      'ask the pricing team about it',
    ],
  },
  {
    problem: 'charged_twice',
    ack: [
      "Seeing the same payment go out twice is alarming, and I'm sorry.",
      'One purchase should mean one payment.',
      'Two payments for one thing need checking straight away.',
      'Sorry, a second payment is the last thing anyone wants to spot.',
    ],
    detail: 'the order or booking reference',
    act: [
      'get both payments checked',
      'look at both payments',
      'find out where the second payment came from',
      'see if the second one is only being held',
      'have the payments team compare the two',
    ],
    caution: NO_CARD,
  },
  {
    problem: 'charged_wrong',
    ack: [
      "A charge you did not expect would worry anyone, and I'm sorry.",
      'You should know what every charge is for.',
      'Your bill should hold no surprises.',
      'Money going out without a clear reason is unsettling.',
      "I'm sorry that charge came out of nowhere for you.",
    ],
    detail: 'the date of the charge and the name on the account',
    act: [
      'find out what it is for',
      'get the charge looked at',
      'go through it with you line by line',
      'ask billing to explain that line',
      'have it checked against what you agreed to',
    ],
    caution: NO_CARD,
  },
  {
    problem: 'refund',
    ack: [
      '{duration} is too long to be without your money.',
      'Asking {count} for a refund is too many.',
      "You shouldn't have to chase your own refund, and I'm sorry.",
      "It's your money, so you should know where the refund is.",
      "Waiting {duration} for money that's yours isn't right, and I'm sorry.",
      "I'm sorry you're having to ask for that refund here.",
    ],
    detail: 'the order number',
    act: [
      'check where your refund is',
      'find out what is holding the refund',
      'get you a straight answer on the refund',
      'see if it has left us and when',
      'ask payments for the date it was sent',
    ],
    caution: NO_CARD,
  },
  {
    problem: 'still_billed',
    ack: [
      "Once you have cancelled, the payments should stop. I'm sorry.",
      'You cancelled, so money should not still be leaving your account.',
      'Cancelling and still being charged is infuriating.',
      'A cancellation should be the end of the bills, and I am sorry it was not.',
    ],
    detail: 'the email address on the subscription',
    act: [
      'check every payment since you cancelled',
      'find out why it is still active',
      'look at the cancellation and each payment after it',
      'see when the cancellation reached us',
      'get the next payment looked at before it goes',
    ],
    caution: NO_CARD,
  },
  {
    problem: 'cant_cancel',
    ack: [
      "Cancelling should be as easy as signing up, and I'm sorry it isn't.",
      'You should be able to cancel without a hunt.',
      'Leaving should not be a maze.',
      'If you want to cancel, that should take a minute.',
    ],
    detail: 'the email address on the account',
    act: [
      'find the quickest way to cancel it',
      'look at how to get it cancelled',
      'see what is stopping it',
      'get you to the person who can close it',
      'check what is needed to end it',
    ],
  },
];
