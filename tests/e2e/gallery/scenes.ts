import * as v from 'valibot';
import type { PostAnalysis } from '@/lib/domain/analysis';
import { type Brand, UNNAMED_BRAND } from '@/lib/domain/brand';
import type { DraftIssue } from '@/lib/domain/draft';
import { type Interaction, interactionSchema } from '@/lib/domain/interaction';
import type { PageReading } from '@/lib/domain/pageReading';
import type { Post } from '@/lib/domain/post';
import { type Snippet, snippetSchema } from '@/lib/domain/snippet';
import type { Suggestion, SuggestionSet } from '@/lib/domain/suggestion';

export const NOW = Date.now();
const minutes = (count: number) => new Date(NOW - count * 60_000).toISOString();

export const BRAND: Brand = {
  ...UNNAMED_BRAND,
  id: 'halden',
  name: 'Halden Home',
  handles: [{ platform: 'x', handle: 'HaldenHome' }],
  products: ['Brae sofa', 'Brae lamp'],
  register: 'neutral',
  signOff: '',
  updatedAt: minutes(0),
};

export function post(change: Partial<Post> = {}): Post {
  return {
    id: 'p1',
    platform: 'x',
    kind: 'post',
    permalink: 'https://x.com/marae_0412/status/1',
    author: { name: 'Mara Ellison', handle: 'marae_0412', url: null },
    text: 'Third time you’ve moved my sofa delivery @HaldenHome. ANOTHER day off work for nothing. You promised me an update on Tuesday. Is anyone even there??',
    language: 'en',
    createdAt: minutes(14),
    isAd: false,
    isOwn: false,
    truncated: false,
    quoted: null,
    parentId: null,
    media: [],
    sources: {},
    ...change,
  };
}

const at = (text: string, words: string, what: string) => {
  const start = text.indexOf(words);
  return { what, start, end: start + words.length };
};

export function analysis(text: string, change: Partial<PostAnalysis> = {}): PostAnalysis {
  return {
    language: 'en',
    sentiment: { label: 'negative', score: -0.8, confident: true },
    emotion: 'anger',
    intent: 'complaint',
    category: 'delivery_late',
    severity: 1,
    arousal: 2,
    flags: ['double_deviation'],
    gist: null,
    firstName: 'Mara',
    evidence: [
      at(text, 'Third time', 'intent:complaint'),
      at(text, 'ANOTHER', 'emotion:anger'),
      at(text, 'moved my sofa delivery', 'category:delivery_late'),
      at(text, 'promised me an update on Tuesday', 'flag:double_deviation'),
    ].filter((one) => one.start >= 0),
    ...change,
  };
}

export function suggestion(
  strategy: Suggestion['strategy'],
  because: string,
  moves: [string, string, string][],
  requiresTrue: string[] = [],
): Suggestion {
  const text = moves.map(([, words]) => words).join(' ');
  return {
    strategy,
    because,
    text,
    length: { count: text.length, limit: 280, ideal: [100, 220] },
    moves: moves.map(([move, words, cause]) => ({
      move: move as Suggestion['moves'][number]['move'],
      text: words,
      because: cause,
    })),
    requiresTrue,
    phraseIds: [],
  };
}

export const ANGRY: SuggestionSet = {
  suggestions: [
    suggestion(
      'own_put_right',
      'because a promise was missed',
      [
        ['ACK', 'Three moved deliveries and another day off work lost, Mara.', 'ANOTHER day off work'],
        ['VALID', 'You were promised word on Tuesday and didn’t get it.', 'promised me an update on Tuesday'],
        ['OWN', 'That’s on us, and I’m sorry.', ''],
        ['ACT', 'I’m calling the depot now,', 'moved my sofa delivery'],
        ['WHEN', 'and you’ll hear from me by 3 pm today, either way.', 'Is anyone even there??'],
      ],
      ['I’m calling the depot now', 'I can reply by 3 pm'],
    ),
    suggestion('calm_down', 'because of the anger', [
      ['VALID', 'No wonder you’re angry, Mara: you keep giving up days for a sofa that doesn’t come.', 'ANOTHER'],
      ['SYMPATHY', 'I’m sorry.', ''],
      ['ACT', 'I’ve read your earlier messages, so there’s nothing to repeat. I’m on it with the depot now.', ''],
    ]),
    suggestion('short_private', 'because an address is needed', [
      ['ACK', 'Mara, three moved deliveries is too many, and I’m sorry.', 'Third time'],
      ['DM', 'I have your messages open and I’m writing to you privately now to fix a day that suits you.', ''],
    ]),
  ],
  noReply: null,
  humanFirst: false,
};

export const silent = (reason: NonNullable<SuggestionSet['noReply']>['reason'], whatToDo: string): SuggestionSet => ({
  suggestions: [],
  noReply: { reason, whatToDo },
  humanFirst: false,
});

export const SAFETY: SuggestionSet = {
  suggestions: [
    suggestion(
      'safety_first',
      'because someone could be hurt',
      [
        ['SYMPATHY', 'I’m so sorry, Dana, that’s frightening.', 'Scorch marks'],
        ['SAFE', 'Please leave the lamp unplugged and keep it aside.', 'plug on your Brae lamp melted'],
        ['ACT', 'Our safety team has your comment.', ''],
        ['ASK', 'Message us the best time to ring and they’ll call you today.', ''],
      ],
      ['They will call today'],
    ),
  ],
  noReply: null,
  humanFirst: true,
};

export function reading(posts: Post[], change: Partial<PageReading> = {}): PageReading {
  return {
    platform: posts[0]?.platform ?? 'x',
    url: 'https://x.com/marae_0412/status/1',
    recognised: true,
    posts,
    focalId: posts[0]?.id ?? null,
    focusRule: 'address',
    replyBox: { kind: 'draftjs', reason: 'own-box-of-the-post' },
    own: null,
    warnings: [],
    ...change,
  };
}

/** Stands in for the review: two rules that block and one that advises. */
export function issuesOf(draft: string): DraftIssue[] {
  const rules: [string, DraftIssue['severity'], string, string | null][] = [
    ['I’m sorry if that caused', 'block', '“Sorry if” doubts that it happened.', 'I’m sorry that it caused'],
    ['phone number', 'block', 'A phone number would be public here. Ask for it privately.', null],
    ['any inconvenience', 'warn', '“Any inconvenience” is stock. It was a day lost.', 'you a lost day'],
  ];
  return rules.flatMap(([words, severity, message, fix]) => {
    const start = draft.indexOf(words);
    return start < 0 ? [] : [{ rule: words, severity, start, end: start + words.length, message, fix }];
  });
}

export const SNIPPETS: Snippet[] = [
  [
    'Moved delivery, new slot',
    '{{first name|Hello}}, I’ve booked {{day}} between {{from}} and {{to}}. The crew will ring half an hour before. If anything shifts, you’ll hear it from me first.',
    'delivery',
    142,
  ],
  [
    'Moved delivery, no slot yet',
    'I don’t have a day yet and won’t guess. You’ll have one from me by {{time}}.',
    'delivery',
    97,
  ],
  [
    'Missed slot: refund of the fee',
    'You get the delivery fee back within 7 days, to the card you paid with.',
    'refund',
    61,
  ],
  ['Do you deliver to the islands?', 'We do: Orkney on Tuesdays and Fridays, £39 for a sofa.', 'question', 41],
].map(([title, body, tag, used], index) =>
  v.parse(snippetSchema, {
    id: `s${index}`,
    title: String(title),
    body: String(body),
    tags: [String(tag)],
    createdAt: minutes(9000),
    updatedAt: minutes(400),
    usedCount: Number(used),
    lastUsedAt: minutes(300),
  }),
);

const PEOPLE: [
  string,
  string,
  Post['platform'],
  string,
  string,
  Interaction['strategy'],
  Interaction['state'],
  PostAnalysis['emotion'],
][] = [
  [
    'Mara Ellison',
    'marae_0412',
    'x',
    'Third time you’ve moved my sofa delivery @HaldenHome. ANOTHER day off work for nothing.',
    'Three moved deliveries and another day off work lost, Mara. That’s on us, and I’m sorry. I’m calling the depot now, and you’ll hear from me by 3 pm today, either way.',
    'own_put_right',
    'posted',
    'anger',
  ],
  [
    'Bex Tannahill',
    'bextann',
    'x',
    'is your checkout down or is it me?',
    'It’s us, Bex, not you. The checkout has been slow since 10:40 and we’re on it. Next word here by 11:30.',
    'holding_update',
    'inserted',
    'anxiety',
  ],
  [
    'ottilie.mends',
    'ottilie.mends',
    'instagram',
    'Reni at the Kelso Street shop stayed late to help my nan find a chair she can get out of 😭❤️',
    'A chair your nan can get out of. That’s made our morning, Ottilie. I’ll make sure Reni sees this today.',
    'thank_share',
    'posted',
    'joy',
  ],
  [
    'Dana Whitcombe',
    'dana.whitcombe.9',
    'facebook',
    'The plug on your Brae lamp melted while it was on.',
    'I’m so sorry, Dana, that’s frightening. Please leave the lamp unplugged and keep it aside.',
    'safety_first',
    'posted',
    'fear',
  ],
  ['gaz_not_gary', 'gaz4471_', 'x', 'lol this shop is run by clowns', '', null, 'left', 'contempt'],
  [
    'Petra Vance-Lowell',
    'petra.vl',
    'facebook',
    'Two weeks for a refund and not one answer',
    'Two weeks without an answer is not right, Petra. I have your order open and the refund goes out today.',
    'own_put_right',
    'copied',
    'frustration',
  ],
];

export const HISTORY: Interaction[] = Array.from({ length: 86 }, (_, index) => {
  const [name, handle, platform, text, reply, strategy, state, emotion] =
    PEOPLE[index % PEOPLE.length] ?? PEOPLE[0] ?? ([] as never);
  const age = 14 + index * 97;
  const told = post({
    id: `h${index}`,
    platform,
    text,
    author: { name, handle, url: null },
    createdAt: minutes(age + 22),
  });
  return v.parse(interactionSchema, {
    id: `i${index}`,
    postId: told.id,
    personId: `${platform}:${handle}`,
    brandId: 'halden',
    post: told,
    analysis: analysis(text, { emotion, category: null, flags: [], evidence: [] }),
    strategy,
    origin: state === 'left' ? 'none' : 'suggestion',
    phraseIds: [],
    text: reply,
    state,
    startedAt: minutes(age),
    insertedAt: minutes(age),
    postedAt: state === 'posted' ? minutes(age) : null,
    postedBy: state === 'posted' ? 'page' : null,
    postedText: state === 'posted' ? reply : null,
    postedPermalink: null,
    responseMs: state === 'posted' ? 22 * 60_000 : null,
  });
});
