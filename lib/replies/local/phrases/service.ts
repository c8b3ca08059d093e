import type { ProblemPack } from './pack';

export const SERVICE_PACKS: readonly ProblemPack[] = [
  {
    problem: 'no_reply',
    ack: [
      '{duration} with no reply is too long.',
      "You shouldn't have to ask {count} to get an answer.",
      'Writing and hearing nothing is infuriating.',
      "You've been left hanging, and that isn't fair.",
      'Silence is the worst answer of all.',
      'Reaching out and getting nothing back is no way to be treated.',
    ],
    ask: [
      'What was it about, in a line?',
      'Where did you write: email, chat or here?',
      'What is the one thing you need answered?',
    ],
    detail: 'the name or reference you wrote under',
    act: [
      'find your messages and answer them',
      'look up what you sent and reply to you myself',
      'track down who has it',
    ],
  },
  {
    problem: 'on_hold',
    ack: [
      '{duration} on hold is far too long.',
      'Nobody should have to give up {duration} to get through.',
      'Calling for help and not getting through is maddening.',
      'Hold music is no substitute for an answer.',
      'You called for help and got a queue.',
    ],
    ask: [
      'What were you calling about, in a line?',
      'What is the one thing you need sorted?',
      'Was it about an order, a bill or something else?',
    ],
    detail: 'what the call was about and your reference',
    act: [
      'pick it up from here, so you need not call again',
      'see if I can sort it without the phone',
      'find someone who can answer it',
    ],
  },
  {
    problem: 'no_show',
    ack: [
      'Waiting in for a visit that never comes costs you the day.',
      'You kept your side of the appointment.',
      'Nobody turning up, and no word, is not on.',
      'You gave up time for it, and nobody came.',
    ],
    ask: ['What time slot were you given?', 'Did anyone call or text you about it?', 'Which day suits you next?'],
    detail: 'the booking reference',
    act: [
      'find out what went wrong and look at a new slot',
      'ask why nobody came',
      'see what we can book with you now',
    ],
  },
  {
    problem: 'rude',
    ack: [
      'Nobody should be spoken to like that {place}.',
      'Nobody should be spoken to like that.',
      'You came to us for help and deserved respect.',
      "That's not how anyone should be treated.",
      'Being treated like that stays with you.',
      'However busy it was, you deserved better than that.',
    ],
    ask: [
      'Which place was it, and which day?',
      'Was it in person, on the phone or in a chat?',
      'Roughly when did it happen?',
    ],
    detail: 'what was said, in your own words',
    act: [
      'take it to the person who runs that team',
      'make sure the manager there hears it from you',
      'see that it is looked into',
    ],
    caution: 'Please keep names of staff out of public view.',
  },
  {
    problem: 'queue',
    ack: [
      '{duration} is a long wait for that.',
      'Nobody should have to wait {duration} for that.',
      'Standing in a line that does not move is no fun.',
      'Your time matters, and that took too much of it.',
    ],
    ask: [
      'Which place was it, and what time of day?',
      'Is it like that each time, or was it today?',
      'Were you waiting to order or to collect?',
    ],
    detail: 'anything else the manager should know',
    act: [
      'raise it with the people who run it',
      'make sure the manager there sees this',
      'ask what went wrong at that time',
    ],
  },
  {
    problem: 'access',
    ack: [
      'You should be able to get in like everyone else.',
      'Being shut out by the building is not acceptable.',
      'Access that only works sometimes is not access.',
      'Nobody should have to ask to be let in.',
    ],
    ask: [
      'Which place is it?',
      'Is it out today, or has it been for a while?',
      'What would get you in or through today?',
    ],
    detail: 'a photo, if you have one',
    act: [
      'take it to whoever runs that site',
      'find out what can be done today',
      'get it to the person who can fix it',
    ],
  },
  {
    problem: 'dirty',
    ack: [
      'Nobody should find {thing} in that state.',
      'Clean is the least you should expect.',
      'Walking into that is a nasty surprise.',
      'You should not have to put up with that.',
    ],
    ask: ['Which place was it, and when?', 'Which part was worst?', 'Did anyone there get to see it?'],
    detail: 'a photo, if you have one',
    act: ['get it to the people who run it', 'make sure it is seen to', 'raise it with the manager there'],
  },
  {
    problem: 'travel_delayed',
    ack: [
      '{duration} of waiting is miserable.',
      'Being stuck with no idea when you will leave is wearing.',
      '{duration} is a lot of your day gone.',
      'Delays are bad enough without being left in the dark.',
      'You have places to be, and you are still waiting.',
      'A delay like that throws the whole day out.',
    ],
    ask: [
      'Which service are you on, and where are you now?',
      'Do you have a connection to make?',
      'What was the last thing you were told?',
    ],
    detail: 'the booking reference',
    act: [
      'look up the latest and tell you what I find',
      'check your options with you',
      'find out what is happening with it',
    ],
  },
  {
    problem: 'travel_cancelled',
    ack: [
      'A cancellation throws everything out.',
      'You had plans built round that trip.',
      'Finding your trip cancelled is horrible.',
      'Having it cancelled leaves you stuck.',
    ],
    ask: [
      'Where do you need to get to, and by when?',
      'Have you been offered another one yet?',
      'Are you travelling alone or with others?',
    ],
    detail: 'the booking reference',
    act: ['look at what can still get you there', 'check your options with you', 'find out what you can switch to'],
  },
  {
    problem: 'missed_connection',
    ack: [
      'Missing the next leg turns one problem into two.',
      'A missed connection leaves you stuck halfway.',
      'You planned it to fit, and then it did not.',
      'Watching your connection go is a sinking feeling.',
    ],
    ask: [
      'Where are you now, and where are you heading?',
      'Have you been rebooked yet?',
      'When do you need to be there?',
    ],
    detail: 'the booking reference',
    act: [
      'look at the next way to get you there',
      'check what else leaves today',
      'find out what you have been moved to',
    ],
  },
  {
    problem: 'seat',
    ack: [
      "You'd booked it, so it should have been yours.",
      'Losing a seat you had booked is infuriating.',
      'You chose that seat for a reason.',
      'Turning up to find your seat gone is a rotten start.',
    ],
    ask: [
      'Have you already travelled, or is it still ahead?',
      'Were you given a reason at the time?',
      'Are you split from someone you travel with?',
    ],
    detail: 'the booking reference',
    act: ['look at what happened to your seat', 'check what can be changed before you go', 'find out why it was moved'],
  },
  {
    problem: 'bag_lost',
    ack: [
      'Arriving without your bag is a horrible start.',
      'Your bag should have come off with you.',
      '{duration} without your things is a long time.',
      'Standing at the belt with nothing to collect is a sinking feeling.',
      'You and your bag should be in the same place.',
    ],
    ask: [
      'Do you have a bag report filed yet?',
      'Which airport are you at now?',
      'Is there anything in it you need today?',
    ],
    detail: 'the bag tag or report number',
    act: ['find out where it was last scanned', 'chase where the bag is', 'see when it can reach you'],
  },
  {
    problem: 'bag_damaged',
    ack: [
      'Your bag should come back the way you handed it over.',
      'Collecting a broken bag is a rotten end to a trip.',
      'You handed over a good bag and got that back.',
      'Nobody packs a case to get it back like that.',
    ],
    ask: ['Have you left the airport yet?', 'Can the bag still be used?', 'Was anything inside damaged too?'],
    detail: 'a photo and the bag tag number',
    act: ['look at how to get it assessed', 'find out what you can claim', 'take it to the baggage team'],
  },
];
