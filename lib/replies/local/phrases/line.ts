import type { Register } from './register';

/** One sentence or two that can stand in a reply. Used only where every slot in it is known. */
export interface Line {
  text: string;
  /** Only in this voice; the default suits all, contractions are opened for the formal one. */
  register?: Register;
  /** Only for gists of these kinds. */
  kinds?: readonly string[];
}
