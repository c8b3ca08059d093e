/** Ways of our own lines that no formal text has, and what it says for them. Only at the start of a sentence where the words may stand elsewhere too. */
export interface FormalWording {
  pattern: RegExp;
  formal: string;
  /** As our lines have it, and what becomes of it. */
  hits: readonly (readonly [line: string, formal: string])[];
  /** Left as they are. */
  misses: readonly string[];
}

/** What is said shortly as "Sorry about that" is a sentence here. */
export const FORMAL_WORDINGS: readonly FormalWording[] = [
  {
    pattern: /(^|[.!?] )(?:([Ss]o|[Rr]eally|[Vv]ery) )?[Ss]orry (?=\p{L})/gu,
    formal: '$1I am sorry ',
    hits: [
      ['Sorry your desk has not arrived.', 'I am sorry your desk has not arrived.'],
      ['Noted. So sorry about this.', 'Noted. I am sorry about this.'],
    ],
    misses: ['I am sorry about this.', 'That is wrong, and I am sorry to read it.'],
  },
  {
    pattern: /(^|[.!?] )(?:[Ss]o|[Rr]eally|[Vv]ery)? ?[Ss]orry, /g,
    formal: '$1I am sorry, ',
    hits: [['Sorry, Sam.', 'I am sorry, Sam.']],
    misses: ['I am sorry, Sam.'],
  },
  {
    pattern:
      /(^|[.!?] )(?:[Ss]o |[Rr]eally |[Vv]ery )?(?:[Gg]lad|[Pp]leased|[Dd]elighted|[Hh]appy(?= (?:to|you|it|we|that|about)\b)) (?=\p{L})/gu,
    formal: '$1I am glad ',
    hits: [
      ['Happy to help with your account.', 'I am glad to help with your account.'],
      ['So glad it worked out.', 'I am glad it worked out.'],
    ],
    misses: ['Happy birthday, Sam.', 'I am glad to help.', 'We are happy to hear it.'],
  },
  {
    pattern: /(^|[.!?] )(?:Good|Great|Lovely|Brilliant|Nice) to (?=\p{L})/gu,
    formal: '$1It is good to ',
    hits: [['Great to hear about the bench.', 'It is good to hear about the bench.']],
    misses: ['It is good to hear it.'],
  },
  {
    pattern: /(?<!\b(?:many|your|our|with|my|their|to|of|huge|the|in) )\b([Tt])hanks(?: a lot)?(?=[ ,.!])(?! to\b)/g,
    formal: '$1hank you',
    hits: [
      ['Thanks for telling us, Sam.', 'Thank you for telling us, Sam.'],
      ['It is kind of you, thanks.', 'It is kind of you, thank you.'],
    ],
    misses: ['I will pass your thanks on.', 'Thanks to the crew it was quick.'],
  },
  {
    pattern: /(^|[.!?:,] )(?:[Pp]lease )?(?:DM|[Mm]essage) (?:me|us)(?= if\b)/g,
    formal: '$1Please send us a direct message',
    hits: [['DM me if it is still open.', 'Please send us a direct message if it is still open.']],
    misses: ['I will message you.'],
  },
  {
    pattern: /(^|[.!?:] )(?:[Pp]lease )?(?:DM|Message|message) (?:me|us) (?=(?:what|where|when|how|which|why)\b)/g,
    formal: '$1Please send us a direct message saying ',
    hits: [
      [
        'Sorry. DM me what happened and where.',
        'Sorry. Please send us a direct message saying what happened and where.',
      ],
    ],
    misses: ['DM me the details.'],
  },
  {
    pattern:
      /(^|[.!?:] )(?:[Pp]lease )?(?:DM|Message|message) (me|us) (?:with )?(?!if\b)([^.!?]+?)(?=[.!?]|,? (?:please,? )?and (?:I|they|we)\b)/g,
    formal: '$1Please send $2 $3 by direct message',
    hits: [
      [
        'DM me your order number and I will check it.',
        'Please send me your order number by direct message and I will check it.',
      ],
      ['Please DM us the best way to reach you.', 'Please send us the best way to reach you by direct message.'],
    ],
    misses: ['If you DM me, I will look.', 'I have your DM.'],
  },
  {
    pattern:
      /\b([Ii]f|[Ww]hen) you (?:can )?(?:DM|message) (me|us) (?!(?:if|what|where|when|how|which|why)\b)([^.,!?]+),/g,
    formal: '$1 you send $2 $3 by direct message,',
    hits: [
      ['If you can DM me the details, I will look.', 'If you send me the details by direct message, I will look.'],
    ],
    misses: ['If you have DMs, I will look.', 'If you DM me when it was, I will look.'],
  },
  {
    pattern: /\b([Ii]f|[Ww]hen) you (?:can )?(?:DM|message) (me|us) (?=(?:what|where|when|how|which|why)\b)/g,
    formal: '$1 you send $2 a direct message saying ',
    hits: [
      [
        'If you DM me when and where it was, I will pass it on.',
        'If you send me a direct message saying when and where it was, I will pass it on.',
      ],
    ],
    misses: ['If you DM me the time, I will pass it on.'],
  },
  {
    pattern: /, (?:DM|message) (me|us) (?=(?:what|where|when|how|which|why)\b)/g,
    formal: ', please send $1 a direct message saying ',
    hits: [
      [
        'When you can, DM me where it happened.',
        'When you can, please send me a direct message saying where it happened.',
      ],
    ],
    misses: ['When you can, DM me.'],
  },
  {
    pattern: /, (?:please )?(?:DM|message) (me|us)(?= (?:if|and)\b)/g,
    formal: ', please send $1 a direct message',
    hits: [
      [
        'If you have decided, DM me and I will help.',
        'If you have decided, please send me a direct message and I will help.',
      ],
    ],
    misses: ['I read it, and I will message you.'],
  },
  {
    pattern:
      /, (?:please )?(?:DM|message) (me|us) (?!if\b|and\b|what\b|where\b|when\b|how\b)([^.,!?]+?)(?=[.!?]|,? and (?:I|they|we)\b)/g,
    formal: ', please send $1 $2 by direct message',
    hits: [['After that, DM me the details.', 'After that, please send me the details by direct message.']],
    misses: ['After that, I will look.'],
  },
  {
    pattern: /(^|[.!?] )Sounds (?=\p{L})/gu,
    formal: '$1It sounds ',
    hits: [['Sounds like a fine day.', 'It sounds like a fine day.']],
    misses: ['That sounds frustrating.'],
  },
  {
    pattern: /\bDM(?=s?\b)/g,
    formal: 'direct message',
    hits: [['I have your DM.', 'I have your direct message.']],
    misses: ['ADMIN'],
  },
  {
    pattern: /!/g,
    formal: '.',
    hits: [['Congratulations!', 'Congratulations.']],
    misses: ['Congratulations.'],
  },
];

/** One of our own sentences as a formal text has it. */
export const inFormalWords = (text: string): string =>
  FORMAL_WORDINGS.reduce((line, { pattern, formal }) => line.replace(pattern, formal), text);
