/** How a post says that a thing is what went wrong, or what they need: all else that it names may be scenery. */
export interface NearTrouble {
  id: string;
  /** What stands right before the thing (and its "my" or "the"), in its sentence. */
  before?: RegExp;
  /** What stands right behind it. */
  after?: RegExp;
  /** Posts in which "thing" is named so, and look-alikes in which it is named beside the trouble. */
  hits: readonly (readonly [thing: string, post: string])[];
  misses: readonly (readonly [thing: string, post: string])[];
}

const ADVERBS = '(?:(?:just|still|also|now|then|only|always|never|suddenly|completely|keeps?|kept|has|have|had) )*';

export const NEAR_TROUBLE: readonly NearTrouble[] = [
  {
    id: 'it does or does not',
    after: new RegExp(
      `^(?: (?:again|itself|which|that|i \\w+|we \\w+))? ${ADVERBS}(?:'?s (?:not|been|broken|down|gone|stuck|a|so|too)|is(?:n'?t)?|are(?:n'?t)?|was(?:n'?t)?|were(?:n'?t)?|has(?:n'?t)?|have(?:n'?t)?|won'?t|will not|wont|can'?t|cannot|cant|does(?:n'?t)?|do(?:n'?t)?|did(?:n'?t)?|doesnt|isnt|hasnt|wasnt|not|no longer|never|keeps?|kept|stop(?:s|ped)?|crash\\w*|fr[eo]ez\\w*|froze|fail\\w*|broke\\w*|di(?:es|ed)|drops?|drain\\w*|glitch\\w*|lag\\w*|arriv\\w+|came|turn(?:s|ed)|went|sent|disappear\\w*|vanish\\w*|expired|got|gets|fell|smell\\w*|tast\\w+|leak\\w*|mak(?:es|ing)|refus\\w+|declin\\w+|reject\\w+|cancell?ed|delayed|charged|deleted|suspended|locked|blocked|disabled|hacked|lost|missing|late|stuck|down|broken|damaged|faulty|useless|rubbish|terrible|awful|slow|sucks?|stinks?|sold out|empty|cold|wrong|frozen|dead|work(?:ing)?)\\b`,
    ),
    hits: [
      ['the app', 'your app is a mess'],
      ['your laptop', 'my laptop keeps shutting down'],
      ['the burger', 'burger cold, chips colder'],
      ['your parcel', 'My parcel still has not come'],
      ['your internet', 'my internet stop working for 3 hours'],
      ['the console', 'sat here trying to make the console work'],
      ['the heater', 'the heater we bought leaks'],
    ],
    misses: [
      ['the shirt', 'a man in a blue shirt told gran to sign'],
      ['the tablet', 'the ads are vile, my six year old was holding the tablet'],
      ['the bread', 'my essay is now a recipe for banana bread'],
      ['the video', 'the keeper left the pitch. i have video'],
    ],
  },
  {
    id: 'its trouble',
    after:
      /^(?:'s)? (?:problems?|issues?|errors?|lag\w*|faults?|glitch\w*|troubles?|bugs?|outages?|failures?|fails?|delays?|mix[- ]?ups?|shambles|nightmare|mess)\b/,
    hits: [['your printer', 'my printer problems go on']],
    misses: [['the printer', 'sent from the printer shop, problems with my bill']],
  },
  {
    id: 'it is bad',
    before:
      /\b(?:horrible|terrible|awful|poor|slow|bad|faulty|broken|dead|wrong|late|rubbish|useless|shit|shitty|crap|crappy|lousy|damaged|defective|glitchy|garbage|trash|worst|spotty|patchy)(?: \w+)?$/,
    hits: [
      ['the signals', 'ruining the weekend with horrible signals'],
      ['the burger', 'that was the worst burger I have had'],
    ],
    misses: [['the signals', 'horrible people, and I wave signals for a living']],
  },
  {
    id: 'what they struggle with',
    before:
      /\b(?:fix|mend|sort(?: out)?|update|los(?:t|e|ing)|miss(?:ed|ing)|return(?:ing|ed)?|replac(?:e|ing)|st[oe]len?|ghost(?:ed)?|forg[eo]t(?:ten)?|br[eo]ke?n?|breaking|ruin(?:ed|ing)?|delet(?:e[ds]?|ing)|activat(?:e|ing)|access(?:ing)?|unlock|reset|redeem|cancel(?:l?ed|l?ing)?|clos(?:e|ing)|chas(?:e|ing)|hate|detest|damaged|destroyed|crushed|dropped|misplaced|cancelled|refused|declined|overcharged (?:on|for)|(?:problems?|issues?|trouble|troubles|fault|error|hassle|struggling|nightmare|fed up|help|wrong|glitch\w*|bugs?) (?:with|in|on)|wait(?:ing|ed) (?:\w+ ){0,3}?(?:for|on)|where(?:'s| is| are|s)|what(?:'s| is|s) (?:up|wrong|going on|happening) with|load|(?:to|you) (?:reach|contact|get hold of|find)|(?:can(?:'?t|not)|couldn'?t|unable to|won'?t let me|not able to) (?:even )?\w+(?: (?:in|into|to|onto|on|up))*)(?: (?:the|my|our|your|ur|a|an|this|that|these|those|any)){0,2}$/,
    hits: [
      ['the app', 'fix the app please'],
      ['your suitcase', 'you lost my suitcase'],
      ['your refund', 'three weeks waiting for my refund'],
      ['your account', "can't get into my account"],
      ['your host', 'not been able to reach my host in two weeks'],
      ['the router', 'issues with the router all week'],
    ],
    misses: [
      ['the phone', 'told on the phone to wait'],
      ['the website', 'drove three hours, hall shut, nothing on the website'],
      ['your luggage', 'standing outside a closed hotel with my luggage'],
    ],
  },
];
