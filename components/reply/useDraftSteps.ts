import type { RefObject } from 'react';
import { withSignOff } from '@/lib/domain/agentSign';
import type { Brand, Channel } from '@/lib/domain/brand';
import { contactWords, withAddressesFor } from '@/lib/domain/channels';
import type { Platform } from '@/lib/domain/platform';
import type { Suggestion } from '@/lib/domain/suggestion';
import { text } from '@/lib/queries/text';
import type { Handed } from './ReplyScreen';
import { usePutIn } from './usePutIn';
import { draftOf, type ReplyDraft, type ReplyDraftControls } from './useReplyDraft';
import type { SeekTarget } from './useSeek';

interface Drafting {
  root: RefObject<HTMLDivElement | null>;
  platform: Platform;
  brand: Brand;
  /** The card that is open, as it was first suggested. */
  suggestion: Suggestion | undefined;
  /** The suggestion in hand, with what was wished since. */
  chosen: Suggestion | undefined;
  /** The words in hand. */
  words: string;
  /** The draft that stands in the editor. */
  draft: ReplyDraft | null;
  writing: ReplyDraftControls;
  /** The cards are in view. */
  choosing: boolean;
  /** Other words are in hand from now on. */
  turnTo(words: string | null | undefined): void;
  /** What waits to be inserted does not go out. */
  callOff(): void;
  say(words: string): void;
  seek(target: SeekTarget): void;
}

/** Writing a reply: beginning it from a card, a snippet or nothing, leaving it, throwing it away and having it back. */
export function useDraftSteps(of: Drafting) {
  const { platform, brand, suggestion, chosen, draft, writing, choosing, turnTo, say, seek } = of;
  const edit = () => {
    if (!chosen) return;
    const kept = writing.draft;
    // A draft goes on where it was left, unless the words it began as are no longer the ones shown.
    if (kept?.strategy === chosen.strategy && (kept.from ?? chosen.text) === chosen.text) {
      turnTo(kept.text);
      writing.resume();
    } else writing.start(draftOf(chosen));
    seek('editor');
  };
  /** The words a draft begins with: a snippet is signed like any other reply. */
  const begun = ({ text: given, snippetId, isSigned }: Handed) =>
    snippetId && !isSigned ? withSignOff(given, brand.signOff) : given;
  const write = (given: Handed = { text: '' }) => {
    const { snippetId = null, phraseIds = [] } = given;
    const initial = begun(given);
    if (choosing || initial) turnTo(initial || writing.draft?.text);
    if (writing.draft && !initial) writing.resume();
    else if (phraseIds.length) {
      writing.start({ text: initial, origin: 'suggestion', strategy: 'holding_update', phraseIds, from: initial });
    } else {
      const from = initial || null;
      writing.start({
        text: initial,
        origin: initial ? 'snippet' : 'typed',
        strategy: null,
        phraseIds,
        from,
        snippetId,
        taken: snippetId ? [{ id: snippetId, text: given.text }] : [],
      });
    }
    seek('editor');
  };
  /** Puts a contact of the brand's where the caret is, else at the end of what is said. */
  const addContact = (channel: Channel) => {
    const put = (added: string) => {
      if (draft) change(added);
      else if (chosen) writing.start({ ...draftOf(chosen), text: added, origin: 'edited' });
    };
    field.putIn(withAddressesFor(platform, contactWords(channel)), {
      into: of.words,
      put,
      before: brand.signOff.trim(),
      neverFirst: true,
    });
  };
  /** The card that is shown again once the editor is left. */
  const turnToCard = () => {
    if (suggestion) turnTo(chosen?.strategy === suggestion.strategy ? chosen.text : suggestion.text);
  };
  const back = () => {
    turnToCard();
    writing.pause();
    say(text('draftKept'));
    seek('heading');
  };
  const discard = () => {
    turnToCard();
    writing.discard();
    say(text('draftDiscarded'));
    seek('heading');
  };
  const undiscard = () => {
    turnTo(writing.discarded?.text);
    writing.undiscard();
    say(text('draftBack'));
    seek('editor');
  };
  const change = (value: string) => {
    turnTo(value);
    of.callOff();
    writing.change(value);
  };
  const field = usePutIn({ root: of.root, written: draft?.text ?? '', change, seek });
  const bringBack = () => {
    turnTo(writing.aside?.text);
    writing.bringBack();
  };
  return { field, edit, write, begun, addContact, change, back, discard, undiscard, bringBack };
}
