/** The share of posts that belong in the posts that the weights were fitted on. */
const FITTED_SHARE = 0.57;
/** So many posts of that share are taken for given while few have come in. */
const GIVEN_POSTS = 6;
const ROUNDS = 30;
const LEAST_SHARE = 0.01;
/** No single post is surer than that, in log-odds. */
const MOST_CERTAIN = 8;
/** However many belong, what a post says has to speak for it. */
const MOST_SHIFT = 0.3;

/** So many of the latest posts tell how many belong. */
export const LATEST_POSTS = 40;

const logOddsOf = (share: number) => Math.log(share / (1 - share));
const chanceOf = (logOdds: number) => 1 / (1 + Math.exp(-logOdds));

/**
 * How many of a brand's latest posts belong to an incident, 0 … 1, found from what each of them says: the share under which the chances of all of them add
 * up to that share. Without any post it is what the weights were fitted on.
 */
export function shareOf(logOdds: readonly number[]): number {
  const bare = logOdds.map((odds) => Math.max(-MOST_CERTAIN, Math.min(MOST_CERTAIN, odds)) - logOddsOf(FITTED_SHARE));
  let share = FITTED_SHARE;
  for (let round = 0; round < ROUNDS; round++) {
    const prior = logOddsOf(share);
    const sum = bare.reduce((total, odds) => total + chanceOf(odds + prior), 0);
    share = Math.max(LEAST_SHARE, (sum + GIVEN_POSTS * FITTED_SHARE) / (bare.length + GIVEN_POSTS));
  }
  return share;
}

/**
 * What the latest posts say of the next one, in log-odds: where hardly any belongs, a post has to say more to be taken for one.
 * @param logOdds of the latest posts, each by what it says alone
 */
export const shiftOfShare = (logOdds: readonly number[]): number =>
  logOdds.length === 0 ? 0 : Math.min(MOST_SHIFT, logOddsOf(shareOf(logOdds)) - logOddsOf(FITTED_SHARE));
