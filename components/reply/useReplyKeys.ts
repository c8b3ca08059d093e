import { type KeyMap, useKeys } from '@/components/ui/keys';
import { ENTER_INSERTS } from './SuggestionList';

/** `null`: cannot be taken just now. */
type Step = (() => void) | null;

interface ReplySteps {
  active: boolean;
  /** The user lets single keys be shortcuts. */
  shortcuts: boolean;
  /** Cards that may be chosen by their number. */
  cards: number;
  choose(index: number): void;
  edit: Step;
  another: Step;
  back: Step;
  insert: Step;
  copy: Step;
  undo: Step;
  leave: Step;
}

/** The keys of the reply screen. */
export function useReplyKeys({ active, shortcuts, cards, choose, ...steps }: ReplySteps) {
  const keys: KeyMap = {};
  const bind = (key: string, step: Step) => {
    if (active && step) keys[key] = step;
  };
  for (let index = 0; index < cards; index++) bind(String(index + 1), () => choose(index));
  bind('Escape', steps.back);
  bind('e', steps.edit);
  bind('r', steps.another);
  bind('Enter', steps.insert);
  bind('c', steps.copy);
  bind('u', steps.undo);
  bind('l', steps.leave);
  useKeys(keys, { singleKeys: shortcuts, enterWithin: ENTER_INSERTS });
}
