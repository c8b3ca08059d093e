/** A table that is asked for words of a post: "constructor" and "__proto__" stand in it only if a row says so. */
export const wordTable = <V>(rows: Readonly<Record<string, V>>): Readonly<Record<string, V>> =>
  Object.assign(Object.create(null), rows);
