/** Words of a matter that is over or going well: praise, thanks, a fault that is mended. */
export const SETTLED =
  /\b(?:(?:is|are|it[’']?s|back|now|all) (?:working|fixed|sorted|resolved)(?: again| now| fine)|(?<!(?:not|n[’']t|stops|stopped|still|be|get(?:ting)?) )(?:works?|working|sorted|fixed) (?:again|now)\b|sorted it|fixed it|(?:is|are|was|got it|it[’']?s|all) back (?:on|up|now|and)\b|back (?:online|to normal)|all good now|finally (?:in|working|fixed|sorted)|(?:thanks|thank you|ta|cheers|kudos|props) (?:for (?:getting|fixing|sorting|the|sending|all|unlocking|restoring)|to (?:the|whoever|your))|fair play|well done|hats off|never (?:drops?|buffers?|crash(?:es|ed)?|had (?:a|any) (?:problem|issue))|no (?:issues|problems|complaints|drops|lag)\b|(?:fixed|solved) (?:my|our|the|that)|whatever you did|no longer (?:slow|crash\w*|drops?)|actually works|works (?:great|perfectly|a treat|brilliantly|like a dream)|(?:shout ?out|big up) to|can[’']?t thank (?:her|him|them|you)|takes? a bow|big respect|happy customer|i owe you|gorgeous|kind (?:chap|lady|man|woman|girl|lad)|(?:fixed|sorted) by|open again|as promised|cheers for|thanks to\b|honestly 10\/10|thankfully|whoever (?:did|fixed|sorted))/i;

/** Words of somebody who has already switched it off and on, or set it up again. */
export const RESTARTED =
  /\b(?:re-?start\w*|re-?boot\w*|re-?set\w*|re-?install\w*|un-?install\w*|power cycl\w*|unplugg\w*|(?:turn|switch)(?:ed|ing)? (?:it |them |everything |the \w+ )?off|off and on|on and off|tried (?:everything|all|it all)|(?:cleared|clear|clearing) (?:the |my )?(?:cache|cookies)|force[- ](?:clos|quit|stop)\w*|signed out|logged out|factory)\b/i;

/** The post says where it was. */
export const PLACE_SAID =
  /\b(?:in|at|on) (?:the |your )?[A-Z][a-z]+|\b[A-Z][a-z]+ (?:branch|store|shop|station|st|street|road|rd)\b/;

/** Other words that end a situation, added to those of a settled matter. */
export function settledOr(more: RegExp): RegExp {
  return new RegExp(`${SETTLED.source}|${more.source}`, 'i');
}
