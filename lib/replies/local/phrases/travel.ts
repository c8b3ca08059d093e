import type { ProblemPack } from './pack';

export const TRAVEL_PACKS: readonly ProblemPack[] = [
  {
    problem: 'travel_delayed',
    ack: [
      "{duration} of waiting is miserable, and I'm sorry.",
      'Being stuck with no idea when you will leave is wearing.',
      '{duration} is a lot of your day gone.',
      'Delays are bad enough without being left in the dark. Sorry.',
      "You have somewhere to be, and I'm sorry you're still waiting.",
    ],
    detail: 'the booking reference',
    act: [
      'look up the latest and tell you what I find',
      'check your options with you',
      'find out what is happening with it',
      'see what else could get you there',
      'ask what is holding it up',
    ],
  },
  {
    problem: 'travel_cancelled',
    ack: [
      "A cancellation throws everything out, and I'm sorry.",
      'You had plans built round that trip.',
      "I'm sorry you're stuck after that cancellation.",
      'Having it cancelled leaves you to pick up the pieces. Sorry.',
    ],
    detail: 'the booking reference',
    act: [
      'look at what can still get you there',
      'check your options with you',
      'find out what you can switch to',
      'see which later ones have space',
      'ask what you are entitled to here',
    ],
  },
  {
    problem: 'missed_connection',
    ack: [
      "Missing the next leg turns one problem into two, and I'm sorry.",
      'A missed connection leaves you stuck halfway.',
      "Watching your connection go is a sinking feeling. I'm sorry.",
    ],
    detail: 'the booking reference',
    act: [
      'look at the next way to get you there',
      'check what else leaves today',
      'find out what you have been moved to',
      'see if a later one has space',
      'work out the next leg with you',
    ],
  },
  {
    problem: 'seat',
    ack: [
      "You'd booked it, so it should have been yours. I'm sorry.",
      'Losing a seat you had booked is infuriating.',
      'You chose that seat for a reason.',
      "I'm sorry about the mix-up over your seat.",
    ],
    detail: 'the booking reference',
    act: [
      'look at what happened to your seat',
      'check what can be changed before you go',
      'find out why it was moved',
      'see if the one you chose is still open',
      'look for a seat that works for you',
    ],
  },
  {
    problem: 'bag_lost',
    ack: [
      "Arriving without your bag is a horrible start, and I'm sorry.",
      "Your bag should have come off with you, and I'm sorry it didn't.",
      '{duration} without your things is a long time.',
      'You and your bag should be in the same place.',
      "I'm sorry you're without your things.",
    ],
    detail: 'the bag tag or report number',
    act: [
      'find out where it was last scanned',
      'chase where the bag is',
      'see when it can reach you',
      'ask the baggage desk for the latest',
      'check which flight it is booked on',
    ],
  },
  {
    problem: 'bag_damaged',
    ack: [
      "Your bag should come back the way you handed it over. I'm sorry.",
      'Collecting a broken bag is a rotten end to a trip.',
      'Nobody packs a case to get it back like that. Sorry.',
    ],
    detail: 'a photo and the bag tag number',
    act: [
      'look at how to get it assessed',
      'find out what you can claim',
      'take it to the baggage team',
      'see what cover applies to it',
      'start the damage report with you',
    ],
  },
];
