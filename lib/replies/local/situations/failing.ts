/** Said of something of theirs that fails: no plain question. */
const FAILS =
  /\b(?:crash\w*|error|won[’']?t|doesn[’']?t work|not working|broken|stuck|hacked|charged|refund\w*|lost (?:my|all)|disappear\w*|keeps?|locked out|fail\w*|suspended|banned)\b/i;

export const failsOr = (more: string) => new RegExp(`${FAILS.source}|\\b(?:${more})\\b`, 'i');
