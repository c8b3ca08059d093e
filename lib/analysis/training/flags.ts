import type { Found } from '../cue';
import { LEVELS } from '../model/coding';
import {
  FIRST_CUED,
  type FlagLimits,
  type FlagsFile,
  flagSigns,
  oddsFrom,
  SIGN_BITS,
  WEIGHED_FLAGS,
  type WeighedFlag,
} from '../model/flags';
import { openHead, outputsOf } from '../model/model';
import { readText } from '../reading';
import { type Labelled, type MultiSettings, trainMulti } from './multi';
import { headFile } from './quantise';
import { seeded } from './sgd';
import { partOf } from './sources';

export interface FlagPost {
  text: string;
  flags: readonly string[];
  /** The file it stands in: a scene is never learned from and judged in one round. */
  file: string;
  buckets: Uint16Array;
  found: readonly Found[];
}

const PARTS = 4;
const SETTINGS: MultiSettings = {
  bits: { words: 13, signs: SIGN_BITS },
  pull: { words: 0.05, signs: 0.5 },
  rounds: 50,
  rate: 0.3,
  raise: 3,
  fewest: 2,
};
const SEED = 7;
/** The words have many weights, of which the smallest are noise of single posts; the signs are few. */
const WORD_ROUNDING = { levels: 8, prune: 2 };
const SIGN_ROUNDING = { levels: LEVELS, prune: 0 };
/** Cues were written with the posts of these files in view, and hold there more often than elsewhere. */
const SHAPED_CUES = /^[abdr]-/;
/** This share of those posts is learned without what the cues for flags say, so that the head does not lean on cues that fail on new posts. */
const HIDDEN = 0.3;
type Limits = Record<WeighedFlag, FlagLimits>;

/** Log-odds beyond all that a head says: it does not overrule the cues that way. */
const BEYOND = 99;
/** Chosen by the figures of the cross-validation that is printed: a cue is doubted where that costs next to no recall, a flag raised alone where most such posts carry it. */
const LIMITS: Limits = {
  double_deviation: { doubted: -0.75, sure: 0.4 },
  bereavement: { doubted: -0.75, sure: -0.13 },
  sarcasm: { doubted: -BEYOND, sure: 0.4 },
};

interface Judged {
  post: FlagPost;
  odds: Record<WeighedFlag, number>;
}

function rowsOf(posts: readonly FlagPost[]): (Labelled & { post: FlagPost })[] {
  return posts.map((post) => ({
    post,
    words: post.buckets,
    signs: flagSigns(readText(post.text), post.found),
    labels: WEIGHED_FLAGS.map((flag) => (post.flags.includes(flag) ? 1 : 0)),
  }));
}

function withCuesHidden(rows: readonly (Labelled & { post: FlagPost })[]): Labelled[] {
  const random = seeded(SEED);
  return rows.map((row) =>
    random() < HIDDEN && SHAPED_CUES.test(row.post.file)
      ? { ...row, signs: row.signs.filter((sign) => sign < FIRST_CUED) }
      : row,
  );
}

/** The heads as they would be shipped, with their weights rounded. */
function trained(rows: readonly (Labelled & { post: FlagPost })[]): Omit<FlagsFile, 'limits'> {
  const { words, signs } = trainMulti(withCuesHidden(rows), WEIGHED_FLAGS.length, SETTINGS);
  return {
    words: headFile(words, WEIGHED_FLAGS, 1, WORD_ROUNDING),
    signs: headFile(signs, WEIGHED_FLAGS, 1, SIGN_ROUNDING),
  };
}

const isCued = ({ found }: FlagPost, flag: string) =>
  found.some(({ cue }) => cue.says.some((says) => says === `flag:${flag}`));

const NO_HEADS: Limits = Object.fromEntries(
  WEIGHED_FLAGS.map((flag) => [flag, { doubted: -BEYOND, sure: BEYOND }]),
) as Limits;

/** Hits, alarms and posts that carry a flag. */
function countsOf(judged: readonly Judged[], limits: Limits, flags: readonly WeighedFlag[]) {
  let [hits, said, all] = [0, 0, 0];
  for (const { post, odds } of judged)
    for (const flag of flags) {
      const carries = post.flags.includes(flag);
      const raised = odds[flag] >= (isCued(post, flag) ? limits[flag].doubted : limits[flag].sure);
      if (carries) all++;
      if (raised) said++;
      if (carries && raised) hits++;
    }
  return { recall: hits / (all || 1), precision: hits / (said || 1), all };
}

/** Trains the heads on own posts and prints what they change, in a cross-validation over files. */
export function trainFlags(posts: readonly FlagPost[]): FlagsFile {
  const rows = rowsOf(posts);
  const judged: Judged[] = [];
  for (let part = 0; part < PARTS; part++) {
    const isKept = ({ post }: { post: FlagPost }) => partOf(post.file, PARTS) === part;
    const file = trained(rows.filter((row) => !isKept(row)));
    const [words, signs] = [openHead(file.words, WEIGHED_FLAGS), openHead(file.signs, WEIGHED_FLAGS)];
    for (const row of rows.filter(isKept))
      judged.push({ post: row.post, odds: oddsFrom(outputsOf(words, { buckets: row.words }), signs, row.signs) });
  }
  report(judged);
  return { limits: LIMITS, ...trained(rows) };
}

function report(judged: readonly Judged[]): void {
  const show = (name: string, of: readonly Judged[], flags: readonly WeighedFlag[]) => {
    const cues = countsOf(of, NO_HEADS, flags);
    const both = countsOf(of, LIMITS, flags);
    console.error(
      `${name} (${both.all}): cues recall ${cues.recall.toFixed(3)} precision ${cues.precision.toFixed(3)}; with the heads ${both.recall.toFixed(3)} ${both.precision.toFixed(3)}`,
    );
  };
  console.error('flags, own posts of unseen files');
  for (const start of ['abdr', 'ghkm', 's'])
    show(
      `files ${start}`,
      judged.filter(({ post }) => start.includes(post.file.slice(0, 1))),
      WEIGHED_FLAGS,
    );
  const fair = judged.filter(({ post }) => !SHAPED_CUES.test(post.file));
  for (const flag of WEIGHED_FLAGS)
    show(`${flag}, doubted below ${LIMITS[flag].doubted}, sure from ${LIMITS[flag].sure}`, fair, [flag]);
}
