import { hashText } from '@/lib/domain/hash';
import type { Incident } from '@/lib/domain/incident';
import { PLATFORMS } from '@/lib/domain/platform';
import { replyLength } from '@/lib/platforms/counting';
import { sheetLines } from '@/lib/review/sheet/lines';
import { clockTime, isOverdue } from '@/lib/review/sheet/when';
import { contentOf, sentencesOf, sharedCount } from '@/lib/review/sheet/words';
import { draftAgainstSheet } from '../drafts';
import { type NewIncident, templateFor } from '../templates';
import type { AnswerMark, Mark, RehearsalPost, TemplateId } from '../types';
import { SCENES } from './scenes';

const AUTHORS = [
  'Bex T',
  'Jonah Price',
  'M. Okoro',
  'sadie_kn',
  'Theo',
  'Priti S',
  'Hal W',
  'ines.r',
  'Gwen Ashe',
  'dom_k',
  'Lou',
  'Amara J',
];
/** Posts come in faster and faster, as they do. */
const FIRST_GAP_SECONDS = 40;
const LAST_GAP_SECONDS = 12;

/** A number in 0 … count − 1 from the seed. */
const pick = (seed: string, count: number) => Number.parseInt(hashText(seed), 16) % count;

/** Simulated posts of an invented incident, in an order that depends on the seed alone. Some only sound like it. */
export function rehearsalStream(template: TemplateId, seed: string): RehearsalPost[] {
  const posts = SCENES[template].posts
    .map((post, index) => ({ post, order: hashText(`${seed}/${template}/${index}`) }))
    .sort((a, b) => a.order.localeCompare(b.order));
  let afterSeconds = 0;
  return posts.map(({ post: [segment, text], order }, index) => {
    const share = index / Math.max(1, posts.length - 1);
    afterSeconds += Math.round(FIRST_GAP_SECONDS + (LAST_GAP_SECONDS - FIRST_GAP_SECONDS) * share);
    return {
      id: `rehearsal-${template}-${order}`,
      afterSeconds,
      platform: PLATFORMS[pick(`${order}/platform`, PLATFORMS.length)] ?? 'x',
      author: AUTHORS[(index + pick(seed, AUTHORS.length)) % AUTHORS.length] ?? '',
      text,
      segment: segment ?? 'affected',
      belongs: segment !== null,
    };
  });
}

/** The incident of a rehearsal, open and with a whole sheet. Nothing of it is offered outside the rehearsal. */
export function rehearsalIncident(template: TemplateId, now: Date, about: NewIncident): Incident {
  const { sheet, words } = SCENES[template];
  const started = templateFor(template, now, { ...about, title: sheet.title, startedAt: now.toISOString() });
  const fact = (kind: string) => (text: string, index: number) => ({
    id: `${kind}-${index + 1}`,
    text,
    source: '',
    at: now.toISOString(),
    approvedBy: about.approver ?? '',
  });
  return {
    ...started,
    state: 'open',
    isRehearsal: true,
    openedAt: now.toISOString(),
    match: { ...started.match, words: [...words] },
    sheet: {
      ...started.sheet,
      ...sheet,
      known: sheet.known.map(fact('known')),
      unknown: sheet.unknown.map(fact('unknown')),
      doing: sheet.doing.map(fact('doing')),
      neverSay: sheet.neverSay ?? [],
      page: about.page ?? 'brand.example/status',
    },
  };
}

const WORTH: Record<Mark['id'], number> = {
  facts: 40,
  next_update: 15,
  advice: 15,
  tone: 10,
  segment: 10,
  length: 5,
  silence: 5,
};
const CHEER = /[!😀-🙏]|\b(?:haha|lol|oops|great news|no worries|sale|% off|check out our)\b/iu;
const APOLOGY = /\b(?:sorry|apologi[sz]e)\b/i;
const WANTS_ADVICE = new Set(['affected', 'worried']);

/** How much of a line must stand in an answer for it to count as said. */
const SAID = 0.6;

function says(answer: string, line: string): boolean {
  const words = contentOf(line);
  return words.size > 0 && sharedCount(words, contentOf(answer)) / words.size >= SAID;
}

/**
 * Marks an answer given in a rehearsal against the sheet. An empty answer means that the post was left. The score is an estimate of the sheet's
 * kind of right, not a grade of the person.
 */
export function markAnswer(answer: string, post: RehearsalPost, incident: Incident, now: Date): AnswerMark {
  const { sheet } = incident;
  const isLeft = answer.trim() === '';
  const shouldLeave = post.segment === 'troll' && post.belongs;
  const mark = (id: Mark['id'], passed: boolean, text: string): Mark => ({ id, passed, text });
  if (isLeft || shouldLeave) {
    const passed = isLeft === shouldLeave;
    const text = passed
      ? 'Rightly left unanswered.'
      : isLeft
        ? 'This person needed an answer.'
        : 'A troll is best left unanswered.';
    return { score: passed ? 100 : 0, marks: [mark('silence', passed, text)] };
  }
  const { count, limit } = replyLength(post.platform, answer);
  const marks: Mark[] = [
    mark('length', count <= limit, count <= limit ? 'It fits the place.' : `${count - limit} over the limit.`),
  ];
  const cheerful = CHEER.test(answer);
  marks.push(
    mark(
      'tone',
      !cheerful,
      cheerful ? 'No jokes, offers or exclamation marks while something is wrong.' : 'The tone is calm.',
    ),
  );
  if (post.belongs) {
    const issues = draftAgainstSheet(answer, incident, now, { post: post.text, platform: post.platform }).filter(
      ({ severity }) => severity === 'block',
    );
    marks.push(
      mark('facts', issues.length === 0, issues[0] ? `${issues[0].message}` : 'Nothing in it goes against the sheet.'),
    );
    const wantsTime = post.segment !== 'press' && post.segment !== 'partner' && post.segment !== 'employee';
    if (wantsTime && sheet.nextUpdateAt !== null && !isOverdue(sheet.nextUpdateAt, now)) {
      const time = clockTime(new Date(sheet.nextUpdateAt), sheet.timeZone);
      marks.push(
        mark(
          'next_update',
          answer.includes(time),
          answer.includes(time) ? 'It says when they hear more.' : `It does not say when they hear more: ${time}.`,
        ),
      );
    }
    if (WANTS_ADVICE.has(post.segment)) {
      const lines = sheetLines(sheet).filter(({ kind }) =>
        ['advice', 'workaround', 'howToTell', 'remedy', 'known'].includes(kind),
      );
      const told = lines.some(({ text }) => sentencesOf(text).some((sentence) => says(answer, sentence.text)));
      marks.push(
        mark(
          'advice',
          told,
          told ? 'It gives them a line of the sheet.' : 'It gives them nothing that the sheet knows.',
        ),
      );
    }
    if (post.segment === 'press') {
      const routed = sheet.press !== '' && answer.includes(sheet.press);
      marks.push(
        mark(
          'segment',
          routed,
          routed ? 'The press is sent to its contact.' : 'The press goes to its contact, and to nothing else.',
        ),
      );
    } else if (post.segment === 'affected' && sheet.cluster !== 'rumour') {
      const sorry = APOLOGY.test(answer);
      marks.push(
        mark('segment', sorry, sorry ? 'It is sorry once.' : 'Somebody it happened to is owed a word of regret.'),
      );
    }
  } else {
    const ofIncident = [sheet.title, ...[...sheet.known, ...sheet.unknown, ...sheet.doing].map(({ text }) => text)];
    const usesSheet = ofIncident.some((line) => says(answer, line));
    marks.push(
      mark(
        'facts',
        !usesSheet,
        usesSheet
          ? 'This post is about something else; the incident does not belong here.'
          : 'Rightly not answered from the sheet.',
      ),
    );
  }
  const worth = marks.reduce((sum, { id }) => sum + WORTH[id], 0);
  const won = marks.reduce((sum, { id, passed }) => sum + (passed ? WORTH[id] : 0), 0);
  return { score: Math.round((100 * won) / Math.max(1, worth)), marks };
}
