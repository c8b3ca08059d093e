import { type Line, lines } from './line';

/** What becomes of a wish, where it is known who decides: {to} is "the people who build it". */
export const WISH_TO: readonly Line[] = lines(
  "I'll put it to {to} in your words. I can't promise it, but they'll hear it.",
  "It isn't mine to decide, so I'm passing it to {to}.",
  "I'll hand it to {to} just as you wrote it, though I can't promise a yes.",
  "I'm sending it on to {to}. What they make of it I can't say yet.",
  "I'll pass it to {to}. I can't say yes myself.",
  "I can't promise a yes, but {to} will get it from me.",
  "I'll make sure it reaches {to}, though the decision is theirs.",
  "I'm passing it on to {to} with your reasons. I can't promise more than that.",
);
