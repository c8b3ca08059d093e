import type { ProblemPack } from './pack';

const NO_SECRETS = 'Never send a password or code, not even to us.';

export const TECHNICAL_PACKS: readonly ProblemPack[] = [
  {
    problem: 'locked_out',
    ack: [
      "You should be able to get into your own account, and I'm sorry you can't.",
      'Being shut out of your account stops everything. Sorry.',
      'Getting locked out is the worst kind of dead end.',
      'Trying to sign in and getting nowhere is maddening.',
      "I'm sorry your own account won't let you in.",
    ],
    detail: 'the email on the account',
    act: [
      'look for another way back in',
      'find out what is blocking it',
      'see what we can do from this side',
      'check what the account shows here',
      'work out the way back in with you',
      'find out what locked it',
    ],
    caution: NO_SECRETS,
  },
  {
    problem: 'hacked',
    ack: [
      "Someone else in your account is frightening, and I'm sorry.",
      'Your account should be yours alone.',
      "Finding a stranger in your account is a horrible feeling. I'm sorry.",
      'A break-in on your account needs looking at first.',
    ],
    detail: 'the username',
    act: [
      'get it to the account security team',
      'find out how we get it back to you',
      'have the account looked at',
      'see how it can be held safe meanwhile',
      'start the recovery with you',
    ],
    caution: NO_SECRETS,
  },
  {
    problem: 'update_broke',
    ack: [
      "An update should make things better, not worse. I'm sorry.",
      "You updated, and now {thing} {is} worse off. That's galling.",
      'Nobody updates to lose what worked.',
      "I'm sorry {thing} {is} worse since the update.",
    ],
    detail: 'a screenshot or a line on what you see',
    act: [
      'take it to the team behind the update',
      'check what is known about that version',
      'find out if there is a way round it',
      'see if a newer version covers it',
      'pass on exactly what changed for you',
    ],
  },
  {
    problem: 'battery',
    ack: [
      "A battery that will not see you through the day is no good. I'm sorry.",
      '{thing} should keep {its} charge a lot longer than that.',
      'Being tied to a charger is not the idea.',
      'You should not have to plan the day round a plug.',
    ],
    detail: 'a screenshot of the battery page',
    act: [
      'look at what is eating it',
      'find out what is known for that model',
      'go through the next step with you',
      'check if it is wear or software',
      'see what can be done for one of that age',
    ],
  },
  {
    problem: 'crash',
    ack: [
      "An app that shuts down on you is no use, and I'm sorry.",
      '{thing} should stay up when you need {it}.',
      'Losing your place each time it crashes is maddening.',
      "I'm sorry {thing} won't stay open.",
    ],
    detail: 'a screenshot or a line on what you see',
    act: [
      'take it to the app team with what you found',
      'find out if it is a known fault',
      'check what is known for that version',
      'see if a fix is already out',
      'get the crash looked at',
    ],
  },
  {
    problem: 'slow',
    ack: [
      "{duration} of a connection like that is too much, and I'm sorry.",
      'A connection that crawls stops everything you do online.',
      '{thing} should keep up with you.',
      "I'm sorry {thing} {is} crawling.",
    ],
    detail: 'the postcode or ZIP and when it is worst',
    act: [
      'check the network where you are',
      'have that area looked at',
      'find out if something is wrong nearby',
      'look at the line from this end',
      'see if there is known trouble near you',
    ],
  },
  {
    problem: 'down',
    ack: [
      "{duration} without {thing} is a long time, and I'm sorry.",
      'Losing {thing} stops everything.',
      "You rely on it, so being cut off is more than a nuisance. I'm sorry.",
      "I'm sorry {thing} {is} out.",
    ],
    detail: 'the postcode or ZIP',
    act: [
      'find out if there is a fault where you are',
      'check for a known outage and reply here',
      'get you a straight answer on what is wrong',
      'look for trouble near you',
      'see what the network shows from here',
    ],
  },
  {
    problem: 'not_working',
    ack: [
      '{thing} should just work, and I am sorry {it} will not.',
      "I'm sorry {thing} {is} not doing what {it} should.",
      '{thing} not doing {its} job is no help to you.',
    ],
    detail: 'a screenshot of what you see',
    act: [
      'find out what is stopping it',
      'tell you what to try next',
      'get it to the people who know that part',
      'check if it is a known fault',
      'work through it with you step by step',
    ],
  },
  {
    problem: 'spam_mail',
    ack: [
      "Messages you never asked for are a nuisance, and I'm sorry.",
      'Unsubscribing once should be enough.',
      'Your inbox should be yours.',
      "I'm sorry they keep coming.",
    ],
    detail: 'the address or number they come to',
    act: [
      'get you taken off the list',
      'find out why they keep coming',
      'look at which list you are on',
      'ask the mailing team to stop them',
      'check where they are sent from',
    ],
  },
];
