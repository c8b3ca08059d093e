/** Turns of speech that tell of many posts, whatever the trade. */
export interface Telltale {
  id: 'pastYear' | 'oneQuestion' | 'tip' | 'habit';
  pattern: RegExp;
  hits: readonly string[];
  misses: readonly string[];
}

/** A year gone by, or so many years. Sought in the plain line. */
const PAST_YEAR =
  /(?<![\p{L}\p{N}£$€])(?:(?:in|since|back in|of|around|from|the) (?:19[5-9]|20[012])\d|(?:in )?the (?:seventies|eighties|nineties|noughties)|(?:\d+|two|three|few|many|some|couple of) (?:years|summers|winters|christmases) (?:ago|back)|years (?:ago|back)|(?:in|during) (?:lockdown|covid|my (?:twenties|teens|youth))|last (?:year|summer|winter|spring|autumn|christmas|easter|august|july|june|may|time)|last (?:bank holiday|boxing day|new year)|a (?:year|decade) ago|in (?:5|6|7|8|9)\d(?= |$)|(?:from|in) the (?:\d0s)|(?:at|over) (?:christmas|easter)|remember (?:when|the|that|them)|back then|used to)(?![\p{L}\p{N}])/u;

/** Has gone on for so long, or comes so often, that it is older than an incident. Sought in the plain line. */
const HABIT =
  /(?<![\p{L}\p{N}])(?:since (?:january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|spring|summer|autumn|winter|i (?:changed|moved|joined|switched))|for (?:weeks|months|years|ages|(?:a|\d+|two|three|four|five|six) (?:months?|years?))|every (?:single )?(?:day|night|morning|evening|week|month|time|year)|these days|always|(?:third|fourth|fifth|sixth|tenth|umpteenth|nth) (?:time|one)|constantly|times? a (?:day|week)|all the time|(?:never|not once) (?:works?|worked|connected)|took (?:you )?(?:\p{L}+ )?(?:weeks|months)|day one|so noisy|\p{L}+ (?:weeks|months) (?:and|to|later|now))(?![\p{L}\p{N}])/u;

/** One sentence that asks how something is, in the post's own words. */
const ONE_QUESTION =
  /^\s*(?:(?:hi|hello|hey|also|so|and|@\w+)[, ]+)*(?:can|could|may|do|does|is|are|how|what|whats|what['’]s|where|when|when['’]s|which|who|will there be|have you|are there)\b[^.!?]*\?*\s*$/i;

/** Tells others how to help themselves. Sought in the plain line. */
const TIP =
  /(?<![\p{L}\p{N}])(?:(?:has|have|with|is|are) (?:\p{L}+ )?(?:space|rooms?|skips?|spare|open|free|hot food)|just (?:ask|ring|show|press|hold|go|turn|log|use|had|rang)|ask (?:for|at|your|the)|try (?:that|this|it|the)|worked (?:for|here)|if (?:anyone|anybody|youre|your|you) (?:s )?(?:stuck|desperate|struggling|waiting|still)|you can (?:put|rebook|get|use|claim|check|do|still|hand|pick|collect|ask|read)|(?:did|does) (?:it|that) for me|(?:mine|theirs) (?:came|bounced|dropped|let|opened|went)|all welcome|first it (?:loads|works)|(?:code|number|date)s? (?:is|s) (?:on|under)|took (?:me )?(?:two|five|\d+) minutes|hold (?:the |down )?\p{L}+ (?:and \p{L}+ )?(?:for|together)|push the|still letting (?:people|us)|(?:is|are) (?:still )?(?:honouring|taking cars)|refunded? (?:me|it|mine) (?:straight away|same day|when)|(?:opened|let) mine|(?:nurse|fire service|council|doctor) told me|search (?:your|for)|put a (?:\p{L}+ )?(?:fraud|marker|block)|there were spaces|no id needed|does cashback|dont ring|(?:its|the full \p{L}+ is) (?:up )?on (?:the|their)|under (?:the flap|downloads)|has a rail)(?![\p{L}\p{N}])/u;

export const TELLTALES: Readonly<Record<Telltale['id'], Telltale>> = {
  pastYear: {
    id: 'pastYear',
    pattern: PAST_YEAR,
    hits: ['you did that in 2016', 'two summers ago', 'remember when it was red'],
    misses: ['since this morning', 'room 2016'],
  },
  oneQuestion: {
    id: 'oneQuestion',
    pattern: ONE_QUESTION,
    hits: ['are they vegan', 'Hi, do under fives go free?'],
    misses: ['is it safe? my son has two', 'it is vegan'],
  },
  habit: {
    id: 'habit',
    pattern: HABIT,
    hits: ['out for a month', 'sales calls four times a day', 'broken since may'],
    misses: ['since this morning', 'for three hours'],
  },
  tip: {
    id: 'tip',
    pattern: TIP,
    hits: ['the hall has space and soup', 'just ask at the desk', 'you can rebook yourself'],
    misses: ['i asked twice', 'can you rebook me'],
  },
};
