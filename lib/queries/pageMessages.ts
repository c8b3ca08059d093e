import * as v from 'valibot';
import { type InsertRequest, type InsertResult, insertResultSchema } from '@/lib/domain/insertion';
import { type PageReading, pageReadingSchema } from '@/lib/domain/pageReading';
import { onMessage, type PageChangeCause, sendMessage } from '@/lib/messaging/protocol';

/** A page that has not answered by then is taken for one where nobody listens. Reading 50,000 nodes takes well under a second. */
const ANSWER_MS = 5000;
/** Inserting waits for the site's editor between its steps. */
const INSERT_MS = 15_000;

/**
 * Asks a page. What comes back was made in another process, perhaps by an older version of us, so it is checked.
 * @returns `null` when nobody answers, or with something we do not understand
 */
async function ask<Answer>(
  schema: v.GenericSchema<unknown, Answer>,
  answer: Promise<unknown>,
  withinMs: number,
): Promise<Answer | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), withinMs);
  });
  try {
    const parsed = v.safeParse(schema, await Promise.race([answer, tooLate]));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}

/** `not-read`: somebody listens on the page and says that it is none Heard reads, such as a help page of one of the sites. */
export type PageAnswer = PageReading | 'not-read' | 'silence';

const pageAnswerSchema = v.union([
  pageReadingSchema,
  v.pipe(
    v.null(),
    v.transform(() => 'not-read' as const),
  ),
]);

async function askToRead(answer: Promise<unknown>): Promise<PageAnswer> {
  return (await ask(pageAnswerSchema, answer, ANSWER_MS)) ?? 'silence';
}

export const pageMessages = {
  read: (tabId: number): Promise<PageAnswer> => askToRead(sendMessage('readPage', undefined, tabId)),
  pick: (tabId: number, postId: string | null): Promise<PageAnswer> =>
    askToRead(sendMessage('pickPost', postId, tabId)),
  insert: (tabId: number, request: InsertRequest): Promise<InsertResult | null> =>
    ask(insertResultSchema, sendMessage('insertReply', request, tabId), INSERT_MS),
  undo: (tabId: number, interactionId: string): Promise<InsertResult | null> =>
    ask(insertResultSchema, sendMessage('undoInsert', interactionId, tabId), INSERT_MS),
  isInserted: (tabId: number, request: { postId: string; text: string }): Promise<boolean | null> =>
    ask(v.boolean(), sendMessage('isInserted', request, tabId), ANSWER_MS),
};
export type PageMessages = typeof pageMessages;

type PageChangeListener = (tabId: number, cause: PageChangeCause) => void;

const changeListeners = new Set<PageChangeListener>();
let stopHearing: (() => void) | null = null;

/**
 * Calls back when the page of a tab says that another post may be viewed now. The messaging library bears one listener per page of the extension,
 * hence one for all callers.
 * @returns how to stop
 */
export function onPageChanged(listener: PageChangeListener): () => void {
  changeListeners.add(listener);
  stopHearing ??= onMessage('pageChanged', ({ sender, data }) => {
    const tabId = sender.tab?.id;
    if (tabId === undefined) return;
    for (const hear of [...changeListeners]) hear(tabId, data);
  });
  return () => {
    changeListeners.delete(listener);
    if (changeListeners.size > 0) return;
    stopHearing?.();
    stopHearing = null;
  };
}
