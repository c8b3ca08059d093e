import type { Brand } from './brand';

/** `^MK` at the end of a sign-off: who wrote it. `^` alone stands for whoever answers. */
const PERSONAL_SIGN = /\^\s?\p{L}{0,4}$/u;

type Signing = Pick<Brand, 'initials' | 'signOff'>;

/**
 * The brand as the person at this machine signs for it.
 * @param initials theirs; `null`: they never said, then those kept with the brand hold
 */
export function signedBy<Signed extends Signing>(brand: Signed, initials: string | null): Signed {
  const own = initials ?? brand.initials;
  const isOpen = brand.signOff.trimEnd().endsWith('^');
  const signOff =
    initials || isOpen
      ? brand.signOff
          .trimEnd()
          .replace(PERSONAL_SIGN, own ? `^${own}` : '')
          .trim()
      : brand.signOff;
  return own === brand.initials && signOff === brand.signOff ? brand : { ...brand, initials: own, signOff };
}

/** `^` where a person's initials stood: what a team shares is the manner and not who happened to write it down. */
export function sharedSign(signOff: string): string {
  return signOff.trimEnd().replace(PERSONAL_SIGN, '^');
}

/** A brand that came by file, for this machine: signed as it was here, and by nobody where it is new. */
export function signedAsHere<Signed extends Signing>(theirs: Signed, mine: Signing | null): Signed {
  const isSame = mine !== null && sharedSign(theirs.signOff) === sharedSign(mine.signOff);
  return { ...theirs, initials: mine?.initials ?? '', signOff: isSame ? mine.signOff : theirs.signOff };
}

/** Words with the sign-off behind them, unless they hold it or end with somebody's. */
export function withSignOff(words: string, signOff: string): string {
  const sign = signOff.trim();
  return !sign || words.includes(sign) || /\^\s?\p{L}{1,4}\s*$/u.test(words) ? words : `${words.trimEnd()} ${sign}`;
}

/** Words without the sign-off they end with: what is kept for the next time is signed by whoever uses it. */
export function withoutSignOff(words: string, signOff: string): string {
  const [said, sign] = [words.trimEnd(), signOff.trim()];
  const rest = sign && said.endsWith(sign) ? said.slice(0, -sign.length).trimEnd() : '';
  return rest || words;
}

/** `MK` of `^MK`; '' where a sign-off names nobody. */
export function initialsIn(signOff: string): string {
  return /\^\s?(\p{L}{1,4})$/u.exec(signOff.trim())?.[1] ?? '';
}
