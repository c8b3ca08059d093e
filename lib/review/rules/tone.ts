import { isThreatGuessed } from '@/lib/domain/guessedThreat';
import { remembered } from '@/lib/domain/remembered';
import { type ContextRule, type Finding, findingsOf, wholeDraft } from '../rule';

const EMOJI = /\p{RGI_Emoji}|[\p{Extended_Pictographic}--[0-9©®™#*]]/gv;
/** Every emoji holds such a sign; asking for it first spares most drafts the slow search. */
const BEYOND_LATIN = /[\u0100-\u{10ffff}]/u;
const emojiIn = (draft: string) => (BEYOND_LATIN.test(draft) ? findingsOf(EMOJI, draft, () => '') : []);
const CHEERFUL =
  /\b(?:great news|good news|yay|woo ?hoo|awesome|exciting|happy to (?:help|hear)|glad to hear|have a (?:great|lovely|nice) day|cheers|hi there|no worries)\b!?/gi;
const INSULTS =
  /\b(?:useless|joke|shambles|disgrace(?:ful)?|pathetic|incompeten(?:t|ce)|ridiculous|rubbish|garbage|trash|crap|shit\w*|fuck\w*|clowns?|idiots?|morons?|scam\w*|liars?|thieves|crooks|stupid|appalling|disgusting|suck(?:s|ed)?|bullshit|damn|bloody|hell|worst|awful|terrible|horrible|dumb)\b/gi;

const insultsIn = remembered(
  (post: string): ReadonlySet<string> => new Set((post.match(INSULTS) ?? []).map((word) => word.toLowerCase())),
);

const lost = { label: 'negative', score: -0.8, confident: true } as const;
const glad = { label: 'positive', score: 0.8, confident: true } as const;

export const TONE_RULES: readonly ContextRule[] = [
  {
    id: 'apology.stack',
    severity: 'info',
    message: 'One apology is enough. Use the room for what happens next.',
    source: 'research on listening to complaints (Herhausen et al. 2023)',
    find: (draft) => findingsOf(/\b(?:sorry|apologi[sz]e|apologies)\b/gi, draft).slice(2, 3),
    hits: ['Sorry! So sorry about that, we apologise again.'],
    misses: ["I'm sorry. I'll check it now."],
  },
  {
    id: 'tone.exclaim',
    severity: 'warn',
    message: 'One exclamation mark at most, none when someone is upset.',
    source: 'research on a human voice (Liebrecht et al. 2021)',
    find: (draft, { analysis, isNegative }) => {
      const marks = findingsOf(/!+/g, draft, () => '.');
      const allowed = isNegative || (analysis?.arousal ?? 0) >= 2 ? 0 : 1;
      return marks.filter(({ start, end }, index) => index >= allowed || end - start > 1);
    },
    hits: ['Thanks so much!! ', { draft: 'I will check!', analysis: { arousal: 2 } }],
    misses: ["Yes, we do! It's open."],
  },
  {
    id: 'tone.cheer-vs-anger',
    severity: 'block',
    message: 'Cheer beside trouble reads as not listening. Take it out.',
    source: 'research on emoji in service (Li, Chan & Kim 2019)',
    find: (draft, { isNegative }) => (isNegative ? [...emojiIn(draft), ...findingsOf(CHEERFUL, draft)] : []),
    hits: [{ draft: 'Hi there! 😊 Thanks for writing.', analysis: { sentiment: lost } }],
    misses: [{ draft: "I'm sorry. I'll check now.", analysis: { sentiment: lost } }],
  },
  {
    id: 'emoji.policy',
    severity: 'warn',
    message: 'At most one emoji, and none in a formal voice or on a serious matter.',
    source: 'research on emoji in service (Li, Chan & Kim 2019)',
    find: (draft, { analysis, brand, isNegative }) => {
      const emoji = emojiIn(draft);
      const allowed = brand.register === 'formal' || (analysis?.severity ?? 0) >= 2 || isNegative ? 0 : 1;
      // On a complaint the graver rule above already says so.
      return isNegative && (analysis?.severity ?? 0) < 2 ? [] : emoji.slice(allowed);
    },
    hits: ['Noted 🙏🙏', { draft: 'Sorry 🙏', analysis: { severity: 3, flags: ['safety'] } }],
    misses: [{ draft: 'Lovely ☕', analysis: { sentiment: glad, intent: 'praise' } }],
  },
  {
    id: 'parrot.insult',
    severity: 'block',
    message: 'This says their insult back. Name what happened instead.',
    source: 'politeness theory (Brown & Levinson 1987)',
    find: (draft, { post }) => {
      const said = insultsIn(post);
      if (said.size === 0) return [];
      return findingsOf(INSULTS, draft).filter(({ start, end }) => said.has(draft.slice(start, end).toLowerCase()));
    },
    hits: [
      { draft: 'Sorry our service was a joke.', post: 'what a joke' },
      { draft: "I'm sorry you find us useless.", post: 'Useless @x' },
    ],
    misses: [{ draft: "I'm sorry about the wait.", post: 'useless' }],
  },
  {
    id: 'echo.sarcasm',
    severity: 'block',
    message: 'The praise was meant bitterly. Answer what went wrong.',
    source: 'research on support chats (Oraby et al. 2017)',
    find: (draft, { hasFlag }) =>
      hasFlag('sarcasm')
        ? findingsOf(
            /\b(?:thank(?:s| you) (?:so much )?for (?:the|your) (?:\d+\/\d+|kind|praise|love|compliment|lovely|great)|(?:glad|happy|pleased) (?:to hear )?(?:that )?you(?:'re| are)? (?:love|like|enjoy|happy)\w*)/gi,
            draft,
          )
        : [],
    hits: [
      { draft: 'Thank you for the 10/10, glad you love it.', analysis: { flags: ['sarcasm'], intent: 'complaint' } },
    ],
    misses: [
      { draft: 'Three hours on a platform is miserable.', analysis: { flags: ['sarcasm'], intent: 'complaint' } },
    ],
  },
  {
    id: 'name.misuse',
    severity: 'warn',
    message: 'A name once, or not at all.',
    source: 'our own judgement',
    find: (draft, { analysis, hasFlag }) => {
      const greeted = /^\s*(?:hi|hello|hey|dear) ([^,.!\n]{2,40})[,.!]/i.exec(draft);
      const name = analysis?.firstName;
      const found: Finding[] = [];
      if (name) {
        const uses = findingsOf(
          new RegExp(`(?<![\\p{L}\\p{N}])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'gu'),
          draft,
        );
        found.push(...(hasFlag('minors', 'self_harm') && analysis.intent !== 'praise' ? uses : uses.slice(1)));
      }
      if (
        greeted?.[1] &&
        /[\p{Extended_Pictographic}_\d@]|\b(?:girl|boy|customer|user)\b/u.test(greeted[1]) &&
        found.length === 0
      ) {
        const start = greeted[0].indexOf(greeted[1]);
        found.push({
          start,
          end: start + greeted[1].length,
          fix: null,
          message: 'This is a screen name, not a name. Leave it out.',
        });
      }
      return found;
    },
    hits: [
      { draft: 'Sam, sorry. Sam, DM me.', analysis: { firstName: 'Sam' } },
      { draft: 'Hi mancunian girl 🐝!', analysis: { firstName: null } },
      { draft: 'Thanks, Ella.', analysis: { firstName: 'Ella', flags: ['minors'], intent: 'request_help' } },
    ],
    misses: [{ draft: 'Sam, DM me.', analysis: { firstName: 'Sam' } }],
  },
  {
    id: 'troll.argue',
    severity: 'block',
    message: 'Best left unanswered: a reply gives it more readers.',
    source: 'research on public replies (Golmohammadi et al. 2021; Hu, Gal & Tafti)',
    find: (draft, { analysis, sheet, hasIntent }) => {
      if (!draft.trim() || !hasIntent('abuse', 'spam', 'threat')) return [];
      // While something is wrong others read along, and whoever insults may name what is wrong as well: it is advice then.
      if (sheet !== undefined && hasIntent('abuse')) return wholeDraft({ severity: 'warn' });
      const isOfIncident = sheet !== undefined && analysis !== null && isThreatGuessed(analysis);
      return isOfIncident
        ? wholeDraft({ severity: 'warn', message: 'This resembles a threat. Let somebody look at the post first.' })
        : wholeDraft();
    },
    hits: [{ draft: "That's unfair.", analysis: { intent: 'abuse', flags: ['abuse'] } }],
    misses: [{ draft: "I'm sorry.", analysis: { intent: 'complaint' } }],
  },
];
