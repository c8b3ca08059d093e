/** A question of a row, and posts that answer it or beside which it makes no sense (`told`), or that leave it open. */
export interface AskedCase {
  row: string;
  question: string;
  told: readonly string[];
  open: readonly string[];
}
