import { ASKS_FOR_DM, privateMessageState } from '@/lib/domain/privateMessage';
import { remembered } from '@/lib/domain/remembered';
import { replyLength } from '@/lib/platforms/counting';
import { isForeign } from '../language';
import { openingOf, TOO_ALIKE, trigramOverlap, wordsOf } from '../overlap';
import { type ContextRule, type Finding, findingsOf, wholeDraft } from '../rule';

const STOP_WORDS = new Set(
  'a about after again all also am an and any are as at be because been before being but by can cant could did didnt do does doesnt dont even ever every for from get getting go going got had has have havent having he her here hers him his how i if im in into is isnt it its ive just know let me might more most much must my need never no not now of off on one only or other our out over own please really same she should so some still such than thank thanks that thats the their them then there these they this those to too two up us use very want was wasnt we well were what when where which while who why will with wont would you your yours hi hello hey sorry'.split(
    ' ',
  ),
);

/** Words that drafts are mostly made of: what is left of each is found once. */
const WORDS_AT_HAND = 4000;

/** What tells a word from others; `null` where it tells nothing. */
const stemOf = remembered((word: string): string | null => {
  const bare = word.replace(/'/g, '');
  if (word.length <= 2 || STOP_WORDS.has(bare)) return null;
  return bare.replace(/(?:ing|edly|ed|es|s|ly)$/, '').replace(/e$|(.)\1$/, '$1');
}, WORDS_AT_HAND);

/** A draft, the post it answers and what stands in for either. */
const TEXTS_AT_HAND = 12;

const contentWords = remembered((text: string): ReadonlySet<string> => {
  const stems = wordsOf(text.replace(/https?:\/\/\S+|@\w+|<\w+>/g, ' ')).map(stemOf);
  return new Set(stems.filter((stem) => stem !== null));
}, TEXTS_AT_HAND);

const shareAWord = (some: ReadonlySet<string>, others: ReadonlySet<string>) =>
  [...some].some((word) => others.has(word));

const NEXT_STEP =
  /\?|\b(?:dm|message|send|reply|tell|call|ring|visit|try|restart|unplug|switch|check|please|edit|remove|drop|put)\b|\b(?:i|we)(?:['’]ll| will| can|['’]d|(?:['’]m| am|['’]re| are) (?!so\b|sorry|really|very|glad|afraid))|\blet(?:['’]s| me)\b|\b(?:next update|going to|here['’]s|https?:|team)\b|\bnext step\b/i;
const OWNS = /\b(?:sorry|apologi[sz]e|on us|our mistake)\b/i;
const NAMES_REPEAT =
  /\b(?:again|twice|times|once|already|chas(?:e|ed|ing)|repeat|second|third|more than one|did your part|still|same|no reply|nothing)\b/i;
/** Words that any request for a private message holds. */
const SAYS_NOTHING = contentWords(
  'dm dms pm message messages direct private privately send drop order number numbers detail details information info email address account booking reference name contact help assist happy glad look check further able team thank you happened',
);

/** Where a draft asks for a private message. */
const requestsIn = remembered((draft: string): readonly Finding[] => findingsOf(ASKS_FOR_DM, draft));

/** From this overlap on, what somebody was told under another post is the same text. */
const SAME_TEXT = 0.7;

/** The first words after a greeting are the same, and enough of them. */
function opensAs(draft: string, earlier: string, name: string | null): boolean {
  const opening = openingOf(draft, name);
  return opening.split(' ').length >= 4 && opening === openingOf(earlier, name);
}

function isLike(draft: string, earlier: string, least: number): boolean {
  const { share, shared } = trigramOverlap(draft, earlier);
  return share >= least && shared >= 6;
}

export const STRUCTURE_RULES: readonly ContextRule[] = [
  {
    id: 'draft.language',
    severity: 'info',
    message: 'Not in English: only length, empty fields, personal data, figures and banned words were checked.',
    find: (draft) => (isForeign(draft) ? wholeDraft() : []),
    hits: [
      'Es tut mir leid, dass Ihr Paket noch nicht da ist. Schicken Sie mir bitte die Bestellnummer.',
      'Lo sentimos, su pedido está en camino para usted.',
      'Nous sommes désolés pour le retard de votre colis.',
      'Przepraszamy, paczka jest w drodze i nie mamy nic za to.',
      'ご不便をおかけして申し訳ありません。',
    ],
    misses: [
      "I'm sorry your parcel is late. DM me your order number.",
      'Our La Paz shop is open, and El Camino is not.',
      'Danke!',
      'Sorry about the die-cast model, Van der Berg.',
    ],
  },
  {
    id: 'len.over',
    severity: 'block',
    message: 'Too long to be posted.',
    source: 'platform limit',
    find: (draft, { platform }) => {
      const { count, limit } = replyLength(platform, draft);
      if (count <= limit) return [];
      return wholeDraft({
        message: `${count - limit} over the limit of ${limit}: it cannot be posted like this.`,
        severity: platform === 'facebook' ? 'warn' : 'block',
      });
    },
    hits: [{ draft: 'x'.repeat(281), platform: 'x' }],
    misses: [{ draft: 'x'.repeat(280), platform: 'x' }],
  },
  {
    id: 'len.ideal',
    severity: 'info',
    message: 'Shorter or longer than replies that read well here.',
    find: (draft, { platform, hasIntent }) => {
      const { count, limit, ideal } = replyLength(platform, draft);
      if (count > limit || !draft.trim()) return [];
      if (count > ideal[1] * 1.3)
        return wholeDraft({ message: 'Long for this place: people may stop reading before the next step.' });
      const mayBeShort = hasIntent('praise', 'thanks_closure', 'question', 'suggestion', 'wrong_brand');
      return count < ideal[0] * 0.6 && !mayBeShort ? wholeDraft({ message: 'Very short: it may read as curt.' }) : [];
    },
    hits: [{ draft: 'Sorry!', platform: 'x' }],
    misses: [
      {
        draft:
          "I'm sorry your lamp is late. DM me your order number and I'll find out where it is, then tell you what happens next.",
        platform: 'x',
      },
    ],
  },
  {
    id: 'struct.ack',
    severity: 'warn',
    message: 'Nothing here says what happened to them. Open with it.',
    source: 'research on paraphrase (Min, Lim & Magnini 2015) and concrete wording (Packard & Berger 2021)',
    find: (draft, { analysis, post, isNegative, hasFlag, hasIntent }) => {
      if (
        !isNegative ||
        !draft.trim() ||
        hasIntent('misinformation', 'allegation', 'wrong_brand', 'cancel_churn', 'suggestion') ||
        hasFlag('self_harm', 'safety', 'discrimination', 'data_breach', 'bereavement', 'press') ||
        // A child is only asked for a grown-up, and what is between the brand and who works for or with it is not said back in public.
        /^(?:minor|employee|partner)$/.test(analysis?.speaker ?? '')
      )
        return [];
      const said = contentWords(draft);
      if (shareAWord(contentWords(post.slice(0, 4000)), said)) return [];
      // A line written for this kind of trouble says it in other words ("two payments" for "charged twice").
      if (analysis?.gist && shareAWord(contentWords(analysis.gist.text), said)) return [];
      // Where the post names nothing that was understood, a warning would ask for what nobody could do.
      const isNamed = analysis === null || analysis.gist !== null || Boolean(analysis.matter?.thing);
      return wholeDraft({ severity: isNamed && said.size <= 10 ? 'warn' : 'info' });
    },
    hits: [
      {
        draft: 'Sorry about that. DM us.',
        post: 'the lid on my kettle cracked',
        analysis: { sentiment: { label: 'negative', score: -0.8, confident: true } },
      },
    ],
    misses: [
      {
        draft: "A cracked lid after three days isn't right.",
        post: 'the lid on my kettle cracked after 3 days',
        analysis: { sentiment: { label: 'negative', score: -0.8, confident: true } },
      },
    ],
  },
  {
    id: 'struct.next',
    severity: 'warn',
    message: 'What happens next? Add a step, a question or a time.',
    source: 'research on apologies (Lewicki et al. 2016) and complaint handling (Davidow 2003)',
    find: (draft, { hasIntent, hasFlag, isNegative }) =>
      draft.trim() &&
      // To somebody in despair there is nothing to be done next but a helpline.
      !hasFlag('self_harm') &&
      (isNegative || hasIntent('complaint', 'question', 'request_help', 'status_request', 'incident_report')) &&
      !NEXT_STEP.test(draft)
        ? wholeDraft()
        : [],
    hits: [{ draft: "I'm sorry your lamp is late.", analysis: { intent: 'complaint' } }],
    misses: [
      { draft: "I'm sorry. DM me your order number.", analysis: { intent: 'complaint' } },
      {
        draft: "I'm glad you said this. Samaritans are free on 116 123.",
        analysis: { intent: 'complaint', flags: ['self_harm'] },
      },
    ],
  },
  {
    id: 'struct.questions',
    severity: 'warn',
    message: 'One question at a time. Keep the one that unblocks you.',
    source: 'research on support chats (Oraby et al. 2017)',
    find: (draft) => findingsOf(/(?<![^.!?\n])[^.!?\n]*\?/g, draft).slice(1),
    hits: ['What happened? When? Which store?'],
    misses: ['Which phone are you using?'],
  },
  {
    id: 'struct.own-when-repeat',
    severity: 'warn',
    message: 'It went wrong more than once. Say so and own it.',
    source: 'research on repeated failures (Joireman et al. 2013; Grégoire et al. 2015)',
    find: (draft, { hasFlag }) =>
      draft.trim() &&
      hasFlag('double_deviation') &&
      !hasFlag('safety', 'press', 'discrimination', 'data_breach', 'bereavement') &&
      !OWNS.test(draft) &&
      !NAMES_REPEAT.test(draft)
        ? wholeDraft()
        : [],
    hits: [
      {
        draft: 'Please DM us your order number.',
        post: 'third time asking',
        analysis: { flags: ['double_deviation'] },
      },
    ],
    misses: [
      {
        draft: "Three times is too many and I'm sorry.",
        post: 'third time asking',
        analysis: { flags: ['double_deviation'] },
      },
    ],
  },
  {
    id: 'struct.repeat-thread',
    severity: 'block',
    message: 'Nearly the same as your last reply here. They have read that.',
    source: 'research on a human voice (van Noort & Willemsen 2012; Crijns et al. 2017)',
    find: (draft, { thread, pastReplies, analysis }) => {
      if (!draft.trim()) return [];
      const told = thread.filter(({ who }) => who === 'brand').map(({ text }) => text);
      const last = told.pop();
      if (last !== undefined && (opensAs(draft, last, analysis?.firstName ?? null) || isLike(draft, last, TOO_ALIKE)))
        return wholeDraft();
      if (told.some((earlier) => isLike(draft, earlier, TOO_ALIKE)))
        return wholeDraft({ message: 'Nearly the same as an earlier reply here. They have read that.' });
      return pastReplies?.some((earlier) => isLike(draft, earlier, SAME_TEXT))
        ? wholeDraft({ severity: 'warn', message: 'They were told the same before. Say it in other words.' })
        : [];
    },
    hits: [
      {
        draft: 'Sorry for the wait, please DM us your details.',
        thread: [{ who: 'brand', text: 'Sorry for the wait, please DM us your details.' }],
      },
      {
        draft: 'Two weeks is long for a lamp. I am asking the depot where it is.',
        thread: [
          { who: 'brand', text: 'Two weeks is long for a lamp. I am asking the depot where it is.' },
          { who: 'customer', text: 'And?' },
          { who: 'brand', text: 'Still on it.' },
        ],
      },
      {
        draft: 'Two weeks is long for a lamp. I am asking the depot where it is.',
        pastReplies: ['Two weeks is long for a lamp. I am asking the depot where it is. ^MK'],
      },
    ],
    misses: [
      {
        draft: 'Two weeks is long for a kettle. The shop has your number and calls today.',
        pastReplies: ['Two weeks is long for a lamp. I am asking the depot where it is.'],
      },
      {
        draft: 'You waited six days for nothing.',
        thread: [{ who: 'brand', text: 'Sorry for the trouble, please DM us your details.' }],
      },
    ],
  },
  {
    id: 'struct.dm-only',
    severity: 'warn',
    message: 'Only a request for a private message. Say what happened to them or what you will do with it.',
    source: 'research on paraphrase (Min, Lim & Magnini 2015)',
    find: (draft, { analysis, brand }) => {
      const asked = requestsIn(draft);
      if (asked.length === 0) return [];
      const unsaid = contentWords(`${analysis?.firstName ?? ''} ${brand.name} ${brand.signOff}`);
      const saysNothing = (word: string) => SAYS_NOTHING.has(word) || unsaid.has(word);
      return [...contentWords(draft)].every(saysNothing) ? asked.slice(0, 1) : [];
    },
    hits: [
      { draft: 'Please DM us.', post: 'do you deliver to Skye?' },
      'DM us your order number.',
      'Please send us a direct message and we will help.',
      {
        draft: 'Hi Sam, sorry! Please DM us your details. ^MK',
        analysis: { firstName: 'Sam' },
        brand: { signOff: '^MK' },
      },
    ],
    misses: [
      'Sorry about your desk. Please DM us.',
      "DM me your order number and I'll find out where it is.",
      'Yes, we deliver there.',
    ],
  },
  {
    id: 'struct.dm-loop',
    severity: 'block',
    message: 'They have already written to you. Say that you are reading it.',
    source: 'research on repeated failures (Grégoire et al. 2015)',
    find: (draft, { post, thread }) => {
      const asked = requestsIn(draft);
      const state = asked.length > 0 ? privateMessageState(post, thread) : null;
      if (state === null) return [];
      if (state === 'sent') return [...asked];
      const message = 'They cannot or will not write a private message. Answer here, or name another way.';
      return asked.map((finding) => ({ ...finding, message }));
    },
    hits: [
      { draft: 'Please DM us.', post: 'I DID DM you 6 days ago' },
      { draft: 'Please DM us your order number.', post: "I can't DM you, your DMs are closed" },
      {
        draft: 'Please DM us your order number.',
        post: 'Done',
        thread: [{ who: 'brand', text: 'Please DM me the number.' }],
      },
    ],
    misses: [
      { draft: "I'm reading your DM now.", post: 'I DID DM you' },
      { draft: 'Please DM us your order number.', post: 'The job is done badly' },
      { draft: 'Please call 0800 000 000.', post: 'your DMs are closed' },
    ],
  },
];
