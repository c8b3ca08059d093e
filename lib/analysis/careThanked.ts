/** Somebody at work looked after a person in need. */
const CARED =
  /\b(?:looked after|took (?:such )?(?:good )?care|sat with|stayed with|waited with|held (?:my|his|her|our|their) hand|helped|saved|came to (?:the|our|my|his|her) (?:aid|rescue)|first aid|cpr|called (?:an?|the) ambulance|kept (?:me|us|him|her|everyone) (?:calm|safe|warm)|carried (?:me|him|her|my))\b/i;
const IN_NEED =
  /\b(?:had a (?:fall|seizure|stroke|heart attack|panic attack|funny turn|fit)|fell|collapsed|fainted|passed out|choking|choked|bleeding|ambulance|paramedics?|hospital|heart attack|seizure|taken ill|unwell|poorly|injured|hurt|panic attack|contractions|labour)\b/i;
/** It may be ours that harmed, or nobody cared after all. */
const OURS_HARMED =
  /\b(?:but|because of (?:you|your)|(?:on|off|from|by|after eating|in) your (?:food|meal|product|wet|floor|stairs?|door|chair|machine|app|shelf|driver)|refund|complain\w*|how (?:could|did) you|should(?:'ve| have| never)|no thanks to|nobody|no one|didn'?t|never|refused|where (?:is|was)|still (?:waiting|no))\b|[🙃🙄😡🤬]/iu;

/** Whether thanks are given for help to somebody in need: what had happened is told beside it, and is no hazard of the brand's. */
export const isCareThanked = (text: string): boolean =>
  CARED.test(text) && IN_NEED.test(text) && !OURS_HARMED.test(text);

export const CARE_EXAMPLES = {
  hits: [
    'Huge thank you to the night porter, my mum had a fall and he sat with her till the ambulance came',
    'my son had a seizure on your ferry and your crew looked after him like their own, heroes',
  ],
  misses: [
    'my mum fell on your wet floor and nobody helped',
    'fainted after eating your soup, helped up by a stranger, ambulance called because of you',
    'the porter helped with the bags',
  ],
} as const;
