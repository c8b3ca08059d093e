import type { ThreadTurn } from '@/lib/domain/analysis';
import { type PrivateMessageState, privateMessageState, wasAskedForDm } from '@/lib/domain/privateMessage';

/** Where a conversation stands, as far as it changes the next step. */
export interface Conversation {
  /** The brand's last turn asked for a private message. */
  askedInPrivate: boolean;
  /** What they say of a private message; `null`: nothing. */
  privateMessage: PrivateMessageState | null;
}

/** @param text the post that is answered; `thread` holds the turns before it, oldest first */
export function conversationOf(thread: readonly ThreadTurn[], text: string): Conversation {
  return { askedInPrivate: wasAskedForDm(thread), privateMessage: privateMessageState(text, thread) };
}
