import type { PostAnalysis } from '@/lib/domain/analysis';

/** A matter that begins so reads better as a statement: "not being able to log in" is "you can't log in". */
interface Restated {
  pattern: RegExp;
  as: string;
  hits: readonly (readonly [gerund: string, clause: string])[];
}

/** First match holds. */
export const RESTATED: readonly Restated[] = [
  {
    pattern: /^not being able to /,
    as: "you can't ",
    hits: [['not being able to log in', "you can't log in"]],
  },
  {
    pattern: /^still being (?=\w+(?:ed|t)\b)/,
    as: "you're still being ",
    hits: [['still being charged after you cancelled', "you're still being charged after you cancelled"]],
  },
  {
    pattern: /^still not being able to /,
    as: "you still can't ",
    hits: [['still not being able to sign in', "you still can't sign in"]],
  },
  {
    pattern: /^being (?=(?:shut out|locked out|stuck|stranded|left without|ignored)\b)/,
    as: "you're ",
    hits: [
      ['being shut out of your account', "you're shut out of your account"],
      ['being stuck at the station', "you're stuck at the station"],
    ],
  },
  {
    pattern:
      /^being (?=(?:charged|billed|overcharged|hung up on|signed out|logged out|kicked out|sent|told|given|asked|refused|turned away|passed|spoken to|treated|moved)\b)/,
    as: 'you were ',
    hits: [
      ['being charged twice', 'you were charged twice'],
      ['being hung up on', 'you were hung up on'],
    ],
  },
  {
    pattern: /^(?=having (?:trouble|problems|issues|to)\b)/,
    as: "you're ",
    hits: [['having trouble adding end screens', "you're having trouble adding end screens"]],
  },
  {
    pattern: /^finding (?=.+ in\b)/,
    as: 'you found ',
    hits: [['finding a bit of metal in your soup', 'you found a bit of metal in your soup']],
  },
  {
    pattern: /^not hearing back\b/,
    as: "you haven't heard back",
    hits: [['not hearing back', "you haven't heard back"]],
  },
  {
    pattern: /^getting no /,
    as: "you've had no ",
    hits: [
      ['getting no response', "you've had no response"],
      ['getting no update on your parcel', "you've had no update on your parcel"],
    ],
  },
  {
    pattern: /^having no /,
    as: 'you have no ',
    hits: [['having no internet', 'you have no internet']],
  },
  {
    pattern: /^not (?:receiving|getting) (?=(?:your|the|any|an?) )/,
    as: "you haven't received ",
    hits: [['not receiving your kite', "you haven't received your kite"]],
  },
  {
    pattern: /^getting (?=.+ again and again$)/,
    as: 'you keep getting ',
    hits: [['getting the error message again and again', 'you keep getting the error message']],
  },
  {
    pattern: /^getting (?=.+ instead of )/,
    as: 'you got ',
    hits: [['getting a kettle instead of a mixer', 'you got a kettle instead of a mixer']],
  },
  {
    pattern: /^being (?=(?:banned|blocked|fined|denied|kicked|rebooked)\b)/,
    as: 'you were ',
    hits: [['being banned for a week', 'you were banned for a week']],
  },
];

/** What was done to a thing, once and for all: "your account being disabled". States are left, whose time is not known. */
const DONE_TO =
  /^((?:your|the) (?:[\w'-]+ ){1,6})being ((?:\w+ly )?(?:cancell?ed|delayed|disabled|suspended|deactivated|terminated|banned|blocked|hacked|compromised|charged|overcharged|deleted|removed|refused|rejected|declined|damaged|lost|stolen|given|sent|delivered|moved|changed|opened|left|thrown|handed|dumped|returned|ignored|closed|rescheduled|diverted|expired|marked|smashed|crushed|taken|downgraded|bumped|rebooked|double-charged)\b.*)$/;
const STOPPED = /^((?:your|the) (?:[\w'-]+ ){1,6})stopping (?=\w+ing\b)/;
const LINK = / (?:of|on|in|for|from|with|at|to) .*$/;
const isMany = (things: string) => {
  const head = things.trim().replace(LINK, '');
  return / and /.test(head) || /(?:[^suai]s|children|people|staff)$/i.test(head);
};

/** What is so until somebody undoes it. */
const LASTS =
  /^(?:\w+ly )?(?:delayed|disabled|suspended|deactivated|terminated|banned|blocked|hacked|compromised|closed)\b/;
const THEN = /\b(?:yesterday|last|ago|this morning|times|twice|on \w+day|again)\b/;

/** What befell a thing, as a statement; `null` where the words do not tell when. */
function befell(gist: string): string | null {
  const [, things = '', deed = ''] = DONE_TO.exec(gist) ?? [];
  const many = isMany(things);
  if (LASTS.test(deed) && !THEN.test(deed)) return `${things}${many ? 'have' : 'has'} been ${deed}`;
  if (deed) return `${things}${many ? 'were' : 'was'} ${deed}`;
  return STOPPED.test(gist) ? gist.replace(STOPPED, '$1stopped ') : null;
}

export const BEFALLEN: readonly (readonly [possessive: string, clause: string | null])[] = [
  ['your account being disabled', 'your account has been disabled'],
  ['your ferry being delayed twice', 'your ferry was delayed twice'],
  ['your ferry being cancelled', 'your ferry was cancelled'],
  ['your parcels being left in the rain', 'your parcels were left in the rain'],
  ['the delivery of your lamps being moved', 'the delivery of your lamps was moved'],
  ['your printer stopping working', 'your printer stopped working'],
  ['your game being stuck', null],
  ['your lamp not working', null],
  ['the wrong size', null],
];

/** "keep getting" says that it is again and again. */
const OFTEN = /^(you keep getting .+) again and again$/;

/** "your lamp froze, and your lamp won't restart": the second time it is "it". */
export function secondOf(first: string, second: string): string {
  const [, subject = ''] = SUBJECT.exec(first) ?? [];
  if (!subject || SUBJECT.exec(second)?.[1] !== subject) return second;
  return `${isMany(subject) ? 'they' : 'it'}${second.slice(subject.length)}`;
}

const SUBJECT =
  /^((?:your|the) (?:[\w'-]+ ){0,4}?[\w'-]+) (?:just |still |now |also |has |have |had |suddenly |never )*(?:is|are|was|were|has|have|isn't|aren't|wasn't|weren't|hasn't|haven't|won't|can't|doesn't|don't|didn't|keeps?|kept|stopped|froze|broke|crashed|crashes|died|shows?|arrived|came|started|been|gone|disappeared)\b/;

export const SECOND_EXAMPLES: readonly (readonly [first: string, second: string, said: string])[] = [
  ['your lamp just stopped working', "your lamp won't light up", "it won't light up"],
  ['your lamps are broken', 'your lamps were left outside', 'they were left outside'],
  ['your lamp is broken', 'the parcel was wet', 'the parcel was wet'],
  ['your lamp is broken', 'your lamp shade is torn', 'your lamp shade is torn'],
];

/** What the post states as wrong, the graver first: clauses that fit after "I'm sorry". Empty: nothing can be said back so. */
export const clausesOf = (analysis: PostAnalysis): string[] =>
  statedIn(analysis).map((clause) => clause.replace(OF_A_THING, '$1the '));

/** "You're having trouble with a kiln" is told to somebody who has just named it. */
const OF_A_THING = /^(you(?:'re| are) having (?:trouble|problems|issues) with )an? /;

function statedIn({ matter, gist }: PostAnalysis): string[] {
  if (matter?.clauses?.length) return matter.clauses;
  if (gist?.kind === 'clause') return [gist.text];
  if (gist?.kind === 'possessive') {
    const clause = befell(gist.text);
    return clause ? [clause] : [];
  }
  if (gist?.kind !== 'gerund') return [];
  const way = RESTATED.find(({ pattern }) => pattern.test(gist.text));
  return way ? [gist.text.replace(way.pattern, way.as).replace(OFTEN, '$1')] : [];
}
