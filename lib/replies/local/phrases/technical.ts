import type { ProblemPack } from './pack';

const NO_SECRETS = 'Never send a password or code, not even to us.';

export const TECHNICAL_PACKS: readonly ProblemPack[] = [
  {
    problem: 'locked_out',
    ack: [
      'You should be able to get into your own account.',
      'Being shut out of your account stops everything.',
      'Getting locked out is the worst kind of dead end.',
      'Trying to sign in and getting nowhere is maddening.',
      'Being signed out again and again is no way to use anything.',
    ],
    ask: [
      'What does the message say when you try?',
      'Is it the same in the app and in a browser?',
      'Does the reset email reach you at all?',
    ],
    detail: 'the email on the account',
    act: ['look for another way back in', 'find out what is blocking it', 'see what we can do from this side'],
    attempt: [
      'One thing to try first: sign in from a private browser window.',
      'While I look: check the spam folder for the reset email.',
    ],
    caution: NO_SECRETS,
  },
  {
    problem: 'hacked',
    ack: [
      'Someone else in your account is frightening.',
      'Your account should be yours alone.',
      'Finding a stranger in your account is a horrible feeling.',
      'A break-in on your account needs looking at first.',
    ],
    ask: [
      'Can you still sign in yourself?',
      'Did the email or phone on the account get changed?',
      'When did you first notice it?',
    ],
    detail: 'the username, nothing more',
    act: ['get it to the account security team', 'find out how we get it back to you', 'have the account looked at'],
    attempt: [
      'If you can still get in, please change the password first.',
      'Please change the password on your email account too.',
    ],
    caution: NO_SECRETS,
  },
  {
    problem: 'update_broke',
    ack: [
      'An update should make things better, not worse.',
      "You updated, and now {thing} {is} worse off. That's galling.",
      'Things worked before the update, and now they do not.',
      'Nobody updates to lose what worked.',
      'An update that breaks things is a poor trade.',
    ],
    ask: [
      'Which device and version are you on now?',
      'What is the first thing that goes wrong since the update?',
      'Did it start right after the update, or a day or two later?',
    ],
    detail: 'a screenshot or a line on what you see',
    act: [
      'take it to the team behind the update',
      'check what is known about that version',
      'find out if there is a way round it',
    ],
    attempt: [
      'One thing to try: a full restart, then check for a newer version.',
      'Worth a try meanwhile: restart it once, fully off and on.',
    ],
  },
  {
    problem: 'battery',
    ack: [
      'A battery that will not see you through the day is no good.',
      '{thing} should keep {its} charge a lot longer than that.',
      'Being tied to a charger is not the idea.',
      'You should not have to plan the day round a plug.',
    ],
    ask: [
      'Which model and version is it?',
      'Did it start after an update?',
      'Does the battery page name one app at the top?',
    ],
    detail: 'a screenshot of the battery page',
    act: ['look at what is eating it', 'find out what is known for that model', 'go through the next step with you'],
    attempt: [
      'Worth a look meanwhile: the battery page in settings shows which app uses most.',
      'One quick test: a full restart, then an hour without the top app.',
    ],
  },
  {
    problem: 'crash',
    ack: [
      'An app that shuts down on you is no use.',
      '{thing} should stay up when you need {it}.',
      'Losing your place each time it crashes is maddening.',
      'Crashing once is annoying; over and over is another matter.',
      'You open it to get something done, not to watch it close.',
    ],
    ask: [
      'What are you doing when it happens?',
      'Which device and version are you on?',
      'Is it one screen, or everywhere?',
    ],
    detail: 'a screenshot or a line on what you see',
    act: [
      'take it to the app team with what you found',
      'find out if it is a known fault',
      'check what is known for that version',
    ],
    attempt: [
      'One thing to try: close it fully, restart, and open it once more.',
      'Worth a try meanwhile: check for a newer version, then restart.',
    ],
  },
  {
    problem: 'slow',
    ack: [
      '{duration} of a connection like that is too much.',
      'A connection that crawls stops everything you do online.',
      '{thing} should keep up with you.',
      'Watching things buffer is no way to spend an evening.',
      'You pay for a connection that works, all day.',
    ],
    ask: [
      'Is it everywhere you go, or one place?',
      'Is it all day, or worse at certain hours?',
      'Is it one device or all of them?',
    ],
    detail: 'the postcode or ZIP and when it is worst',
    act: ['check the network where you are', 'have that area looked at', 'find out if something is wrong nearby'],
    attempt: [
      'A quick test: turn it off for a minute, then try one device on its own.',
      'Worth a try meanwhile: flight mode on and off once.',
    ],
  },
  {
    problem: 'down',
    ack: [
      '{duration} without {thing} is a long time.',
      'Losing {thing} stops everything.',
      'You rely on it, so being cut off is more than a nuisance.',
      'Being cut off with no word is the worst part.',
      'Nothing loading, and no idea why, is maddening.',
    ],
    ask: [
      'When did it stop, and is all of it out?',
      'Is it the same on another device?',
      'What do you see when you try: an error or nothing?',
    ],
    detail: 'the postcode or ZIP',
    act: [
      'find out if there is a fault where you are',
      'check for a known outage and reply here',
      'get you a straight answer on what is wrong',
    ],
    attempt: [
      'A quick test while I check: try it on another connection.',
      'Meanwhile, a restart at your end rules one thing out.',
    ],
  },
  {
    problem: 'not_working',
    ack: [
      '{thing} should just work.',
      'You have somewhere to be, and {thing} {is} in the way.',
      'Stuck at that point is so frustrating.',
      'You just want it to work, and it will not.',
      'Trying the same step over and over gets you nowhere.',
      '{thing} not doing {its} job is no help to you.',
    ],
    ask: [
      'What happens when you try: an error, or nothing at all?',
      'Which device are you using?',
      'Has it worked before, or never?',
    ],
    detail: 'a screenshot of what you see',
    act: ['find out what is stopping it', 'tell you what to try next', 'get it to the people who know that part'],
    attempt: [
      'One thing to try first: close it fully, restart, and try once more.',
      'A quick check meanwhile: does it behave the same on another device?',
    ],
  },
  {
    problem: 'spam_mail',
    ack: [
      'Messages you never asked for are a nuisance.',
      'Unsubscribing once should be enough.',
      'Your inbox should be yours.',
      'Being written to again and again wears thin.',
    ],
    ask: ['Is it emails, texts or calls?', 'Does the message have an unsubscribe link?', 'How often do they come?'],
    detail: 'the address or number they come to',
    act: ['get you taken off the list', 'find out why they keep coming', 'look at which list you are on'],
  },
];
