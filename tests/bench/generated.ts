import type { Commitment } from '@/lib/domain/commitment';
import type { Interaction, Outcome } from '@/lib/domain/interaction';
import type { Person } from '@/lib/domain/person';
import { personIdOf } from '@/lib/domain/personId';
import type { Platform } from '@/lib/domain/platform';
import type { Post } from '@/lib/domain/post';
import type { Sighting } from '@/lib/domain/sighting';
import { ASIDES, BRANDS, DAYS, FIRST_NAMES, LAST_NAMES, MATTERS, PLACES, PRODUCTS } from './generatedWords';

const DAY_MS = 24 * 60 * 60 * 1000;
const TAGS = ['vip', 'escalated to depot', 'photo sent', 'repeat contact', 'loyal', 'press'];
const OUTCOMES: Outcome[] = ['resolved', 'moved_private', 'escalated', 'no_answer'];
const PLATFORMS: Platform[] = ['x', 'x', 'x', 'facebook', 'facebook', 'instagram'];

/** What one answered (or left) post leaves in the database. */
export interface GeneratedExchange {
  interaction: Interaction;
  sighting: Sighting;
  commitments: Commitment[];
}

export interface Extent {
  interactions: number;
  people: number;
  /** The newest interaction, ISO 8601; the others lie in the two years before it. */
  endAt: string;
  seed?: number;
}

/** Uniform in [0, 1), the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x100000000;
  };
}

/** The people of `exchanges` for the same extent. Most wrote a few times, some very often. */
export function generatedPeople({ people, endAt, seed = 1 }: Extent): Person[] {
  return Array.from({ length: people }, (_, number) => {
    const { platform, author } = authorOf(number, seed);
    return {
      id: personIdOf({ platform, author }) ?? '',
      platform,
      handle: author.handle,
      name: author.name,
      names: author.name ? [author.name] : [],
      aliases: [],
      urls: [],
      firstSeenAt: new Date(Date.parse(endAt) - 730 * DAY_MS).toISOString(),
      lastSeenAt: endAt,
      note: '',
      noteAt: null,
      tags: [],
    };
  });
}

/** Oldest first. The same extent gives the same history, row by row. */
export function* exchanges({ interactions, people, endAt, seed = 1 }: Extent): Generator<GeneratedExchange> {
  const chance = seeded(seed);
  const end = Date.parse(endAt);
  for (let number = 0; number < interactions; number++) {
    // Workdays fill up towards the end, as a growing shop's would.
    const age = 730 * DAY_MS * (1 - Math.sqrt((number + 1) / interactions));
    // A few people write again and again.
    const person = Math.floor(people * chance() ** 2.2);
    yield exchangeOf(number, end - age, authorOf(person, seed), chance);
  }
}

function exchangeOf(
  number: number,
  at: number,
  { platform, author }: Pick<Post, 'platform' | 'author'>,
  chance: () => number,
): GeneratedExchange {
  const pick = <T>(all: readonly T[]): T => all[Math.floor(chance() * all.length)] as T;
  const iso = (ms: number) => new Date(ms).toISOString();
  const matter = matterBy(chance() * 100);
  const product = pick(PRODUCTS);
  const slots: Record<string, string> = {
    product,
    place: pick(PLACES),
    day: pick(DAYS),
    number: `${100000 + Math.floor(chance() * 900000)}`,
    name: author.name?.split(' ')[0] ?? '',
  };
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (_, slot: string) => slots[slot] ?? '');
  const asides = Array.from({ length: Math.floor(chance() * 4) }, () => pick(ASIDES));
  const post: Post = {
    id: `${platform}:${700000 + number}`,
    platform,
    kind: platform === 'x' ? 'post' : 'comment',
    permalink: `https://${platform}.example/${author.handle}/status/${700000 + number}`,
    author,
    text: [fill(pick(matter.posts)), ...asides].join(' '),
    language: 'en',
    createdAt: chance() < 0.1 ? null : iso(at - (4 + chance() ** 3 * 900) * 60_000),
    isAd: false,
    isOwn: false,
    truncated: false,
    quoted: null,
    parentId: null,
    media: chance() < 0.15 ? [{ kind: 'image', alt: `${product} in a hallway` }] : [],
    sources: { text: 'tweetText', author: 'User-Name', createdAt: 'time' },
  };
  const isLeft = matter.replies.length === 0 || chance() < 0.04;
  const reply = isLeft ? '' : fill(pick(matter.replies));
  const isEdited = !isLeft && chance() < 0.35;
  const text = isEdited ? reply.replace(/\.$/, ', honestly.') : reply;
  const state = isLeft
    ? 'left'
    : (['posted', 'posted', 'posted', 'posted', 'copied', 'inserted', 'failed'] as const)[
        Math.floor(chance() ** 2 * 7)
      ];
  const isPosted = state === 'posted';
  const personId = personIdOf(post);
  const brandId = pick(BRANDS);
  const hasFollowUp = isPosted && chance() < 0.3;
  const after = pick(['negative', 'neutral', 'positive', 'positive'] as const);
  const id = `${number.toString(16).padStart(8, '0')}-5eed-4000-8000-${Math.floor(chance() * 2 ** 44)
    .toString(16)
    .padStart(12, '0')}`;
  const interaction: Interaction = {
    id,
    postId: post.id,
    personId,
    brandId,
    post,
    analysis: {
      language: 'en',
      sentiment: {
        label: matter.sentiment,
        score: { negative: -0.7, neutral: 0, positive: 0.8 }[matter.sentiment],
        confident: true,
      },
      emotion: matter.emotion,
      intent: matter.intent,
      category: matter.category,
      severity: 1,
      arousal: 1,
      flags: [],
      gist: { text: `your ${product}`, kind: 'possessive' },
      certainty: { intent: 0.9, category: 0.8 },
      speaker: 'customer',
      firstName: slots.name || null,
      evidence: [
        { what: `emotion:${matter.emotion}`, start: 0, end: 12 },
        { what: `intent:${matter.intent}`, start: 14, end: 30 },
      ],
    },
    thread: [],
    strategy: isLeft ? null : matter.strategy,
    engine: isLeft ? null : 'local',
    origin: isLeft ? 'none' : isEdited ? 'edited' : 'suggestion',
    phraseIds: isLeft ? [] : ['ack.3', 'own.1', 'act.7', 'when.2'],
    offered: isLeft ? [] : matter.replies.map((offer) => ({ strategy: matter.strategy, text: fill(offer) })),
    suggestedText: isLeft ? null : reply,
    snippetId: null,
    overridden: [],
    agent: pick(['MK', 'JO', 'RT']),
    text,
    state: state ?? 'posted',
    startedAt: iso(at),
    insertedAt: isLeft ? null : iso(at + 900),
    postedAt: isPosted ? iso(at + 9000) : null,
    postedBy: isPosted ? 'page' : null,
    postedText: isPosted ? text : null,
    postedPermalink: isPosted ? `https://${platform}.example/brand/status/${900000 + number}` : null,
    responseMs: isPosted && post.createdAt ? at + 9000 - Date.parse(post.createdAt) : null,
    outcome:
      isPosted && chance() < 0.6
        ? { kind: pick(OUTCOMES), at: iso(at + DAY_MS) }
        : isLeft
          ? { kind: 'left', at: iso(at) }
          : null,
    followUp: hasFollowUp
      ? {
          postId: `${post.id}:answer`,
          text: {
            negative: 'still nothing, this is a joke',
            neutral: 'ok. which day?',
            positive: 'ok. thank you, Saturday would work',
          }[after],
          createdAt: iso(at + 3_600_000),
          seenAt: iso(at + 7_200_000),
          sentiment: { label: after, score: 0.5 },
          evidence: [],
        }
      : null,
    tags: chance() < 0.12 ? [pick(TAGS)] : [],
    incident: null,
  };
  return {
    interaction,
    sighting: sightingOf(interaction, product),
    commitments: isPosted ? commitmentsOf(interaction, chance) : [],
  };
}

function sightingOf({ post, brandId, personId, startedAt, analysis }: Interaction, product: string): Sighting {
  return {
    postId: post.id,
    brandId,
    personId,
    platform: post.platform,
    permalink: post.permalink,
    text: post.text,
    createdAt: post.createdAt,
    seenAt: startedAt,
    sentiment: analysis?.sentiment.label ?? 'neutral',
    intent: analysis?.intent ?? 'commentary',
    category: analysis?.category ?? null,
    flags: [],
    products: post.text.includes(product) ? [product] : [],
    incidentId: null,
  };
}

/** A promise where the reply names a time. Old ones are settled. */
function commitmentsOf(
  { id, post, personId, brandId, postedText, postedAt }: Interaction,
  chance: () => number,
): Commitment[] {
  const words = /\b(?:you’ll hear from me|will update you|within 2 working days|I’ll chase)[^.]*/.exec(
    postedText ?? '',
  )?.[0];
  if (!words || !postedAt) return [];
  const madeAt = Date.parse(postedAt);
  const dueAt = new Date(madeAt + (1 + Math.floor(chance() * 3)) * DAY_MS).toISOString();
  const state = chance() < 0.03 ? 'open' : chance() < 0.85 ? 'kept' : 'broken';
  return [
    {
      id: `${id}-promise`,
      interactionId: id,
      postId: post.id,
      personId,
      brandId,
      platform: post.platform,
      permalink: post.permalink,
      text: words,
      act: 'update you',
      dueAt,
      dueText: 'by then',
      isConditional: false,
      timeZone: 'Europe/London',
      madeAt: postedAt,
      state,
      closedAt: state === 'open' ? null : dueAt,
      updatedAt: postedAt,
    },
  ];
}

function authorOf(number: number, seed: number): Pick<Post, 'platform' | 'author'> {
  const chance = seeded(seed * 7919 + number);
  const first = FIRST_NAMES[Math.floor(chance() * FIRST_NAMES.length)] ?? 'Mara';
  const last = LAST_NAMES[Math.floor(chance() * LAST_NAMES.length)] ?? 'Ellison';
  const handle = `${first}_${last}${number}`.normalize('NFKD').replace(/[^\w]/g, '').toLowerCase();
  const platform = PLATFORMS[Math.floor(chance() * PLATFORMS.length)] ?? 'x';
  return { platform, author: { name: `${first} ${last}`, handle, url: `https://${platform}.example/${handle}` } };
}

function matterBy(percent: number) {
  let sum = 0;
  const found = MATTERS.find(({ share }) => {
    sum += share;
    return percent < sum;
  });
  return found ?? (MATTERS[0] as (typeof MATTERS)[number]);
}
