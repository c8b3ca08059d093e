import type { Occasion } from './occasion';

/** How a matter ended well. */
export const CLOSED: readonly Occasion[] = [
  {
    id: 'closed-own-slip',
    when: /\b(?:never ?mind|my (?:own )?(?:mistake|fault|bad)|had the wrong|caps lock|i was (?:wrong|being|looking)|user error|didn'?t see|was in (?:my|the) (?:spam|junk|other)|it was me|silly me|ignore me|false alarm|neighbou?rs? had|typing the wrong|the whole time)\b/i,
    not: /\b(?:your (?:mistake|fault)|you had the wrong)\b/i,
    lines: [
      "Easily done, and we've all been there. Glad it's sorted out.",
      'Happens to the best of us, {name}. Your secret is safe here.',
      'No harm done, {name}. Thanks for coming back to say so.',
      "We won't tell anyone. Glad it turned out to be a simple one.",
      'Those are the best kind of problems to have solved.',
    ],
    hits: [
      "card's fine now, had the wrong pin the whole time, sorry and thank you",
      'never mind im in! caps lock. dont tell anyone',
    ],
    misses: ['refund arrived, thanks'],
  },
  {
    id: 'closed-money',
    when: /\b(?:refund\w*|credit(?:ed)?|money|fee|charges?|comp(?:ensation)?|deposit|bonus|cashback|points|reimburs\w+|voucher)\b/i,
    not: /\b(?:twice|credit (?:where|to)|shame|still)\b/i,
    lines: [
      'Good to know the money is where it belongs again.',
      'Glad that came through, {name}. Thanks for letting us know.',
      "That's one thing off your list. Thanks for the update, {name}.",
      "So pleased it's back with you, {name}.",
      'Thanks for coming back to tell us, {name}. Good that the money side is settled.',
    ],
    hits: [
      'Refund received today, thank you for your help.',
      'roaming charges taken off, no argument. cheers',
      'fee refunded this morning',
    ],
    misses: ['my bag is back'],
  },
  {
    id: 'closed-found',
    when: /\b(?:bag|case|suitcase|luggage|phone|keys|wallet|purse|ring|scarf|glasses|passport|teddy|bear|laptop|lost property|lost luggage)\b/i,
    not: /\b(?:new (?:phone|laptop)|phone (?:call|number)|on the phone|by phone|in case|ring me)\b/i,
    lines: [
      'What a relief to have it back in your hands, {name}.',
      'Back where it belongs. Thank you for telling us, {name}.',
      'So glad it found its way home to you.',
      'That is the ending we were hoping for, {name}.',
    ],
    to: 'the people who looked for it',
    hits: ['they found my case!!! in Geneva of all places', 'got my bag back from the depot w everything in it'],
    misses: ['refund is in'],
  },
  {
    id: 'closed-arrived',
    when: /\b(?:arrived|delivered|turned up|came (?:today|this morning|yesterday|in the end)|landed|parcel|package|replacement|right (?:size|boot|one|tiles|shoe)|new (?:one|lid|part|card)|(?:it|they|order) came|family complete)\b/i,
    not: /\b(?:broken|wrong one again|late again)\b/i,
    lines: [
      'Glad the right one made it to you, {name}.',
      "It's there, then. Enjoy it, {name}.",
      "Good to know it's with you now and as it should be.",
      "That's good news, {name}. Enjoy it now that it's here.",
      'Worth telling us, thank you. Glad it got there.',
    ],
    to: 'the people who sent it on',
    hits: ['right boot arrived to join the two lefts. family complete. ta', "right size came today and it's perfect"],
    misses: ['all working again'],
  },
  {
    id: 'closed-works',
    when: /\b(?:works?|worked|working|fixed|back (?:up|on|online|in|again)|is back|are back|up and running|loads|updated|restored|online|in now|i'?m in|unlocked|did the trick|purring|logged in|connected|woke up|saved my)\b/i,
    not: /\b(?:works nights|doesn'?t|not working|call(?:ed)? (?:me )?back|bag back)\b/i,
    lines: [
      'Up and running again, just as it should be. Thanks for telling us.',
      "Glad it's behaving again, {name}.",
      "That's what we like to hear. Back to normal, then.",
      'Good to have it working for you again, {name}.',
      "Thanks for letting us know it's back. Enjoy the quiet.",
    ],
    hits: [
      'Perfect, that worked. Thanks!',
      'page is back, 3k followers and all. thank youuu',
      'basket works again, saved my points too',
    ],
    misses: ['thanks for the letter'],
  },
  {
    id: 'closed-booking',
    when: /\b(?:flight|train|booking|seat|ticket|moved us|rebooked|hotel|date|table|appointment|exam|in time|made it|slot)\b/i,
    lines: [
      'Glad it worked out in time, {name}.',
      "That's a weight off, then. Have a good one, {name}.",
      'Good to hear that it all came together.',
      'Thanks for telling us how it ended, {name}.',
    ],
    to: 'the person who arranged it',
    hits: ['moved us to tomorrow for free, honestly relieved', "made it, she's in the exam hall as I type"],
    misses: ['ok thanks for getting back to me'],
  },
  {
    id: 'closed-answer',
    when: /\b(?:getting back|replying|reply|response|answer(?:ed|ing)?|explain(?:ed|ing)|info|letter|called (?:me )?back|rang|got what i needed|helped|help|listening|looking into|looking|update)\b/i,
    lines: [
      'Any time, {name}. Glad you got what you needed.',
      'Happy it helped, {name}.',
      "You're welcome, {name}. That's what we're here for.",
      'Glad that was of use, {name}. Have a good day.',
      'No trouble at all. Thanks for saying so, {name}.',
    ],
    hits: ['ok thanks for getting back to me so quickly, got what I needed', 'Thank you for your letter.'],
    misses: ['all good'],
  },
];
