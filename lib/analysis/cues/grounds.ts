import type { Intent } from '@/lib/domain/labels';

/** What a post has to hold before the model alone may read an intent into it. */
export interface Grounds {
  intent: Intent;
  words: RegExp;
  hits: readonly string[];
  misses: readonly string[];
}

/** Intents that are always said in words of their own; without them the model has only seen a likeness. */
export const GROUNDS: readonly Grounds[] = [
  {
    intent: 'cancel_churn',
    words:
      /\b(?:cancel\w*|leav(?:e|ing)|left|switch\w*|mov(?:e|ed|ing)(?! in\b)|chang(?:e|ed|ing)|clos(?:e|ed|ing)|elsewhere|somewhere else|someone else|goodbye|good ?bye|farewell|bye|adios|so long|last (?:time|order|straw|box|day|one)|never (?:\w+ ){0,3}(?:again|back|buy\w*|us\w*|fly\w*|order\w*|shop\w*|book\w*|ride|riding|return\w*|come|coming|go|going)|not (?:\w+ ){0,3}(?:again|any ?more|renew\w*|back|buying|ordering|using)|won'?t (?:\w+ ){0,2}(?:be|use|buy|fly|order|renew|return|come|go)|no longer|any ?more|done|through with|i'?m out|quit\w*|uninstall\w*|delet\w+|unsubscrib\w*|unfollow\w*|lost (?:me|us|a|my|an?other|your)|los(?:e|ing) (?:me|us|a|my|business)|custom|customers?|competit\w+|rivals?|renew\w*|terminat\w+|contract|opt(?:ed|ing)? out|stop(?:ped|ping)? (?:using|buying|shopping|going|flying)|used to|end(?:ed|ing)?|instead|back to|gone to|going (?:to|with|over|back)|try(?:ing)?|tak(?:e|ing) (?:my|our)|took (?:my|our)|took|where i get off|for (?:me|us) (?:now|then)|not after|after (?:saturday|sunday|monday|tuesday|wednesday|thursday|friday)|boycott\w*|avoid\w*|get our biz|market for|sold|bought a|parting|breaking up|over it|had enough|enough is enough|out of here)\b/i,
    hits: ['took our sixty lines to your rival today', "it's the meal deal for me now", 'so long, it was fun'],
    misses: [
      'step-free at my stop today, I rolled straight in',
      'thanks, I sent you the meter reading',
      'the pistachio one. that is it. im moving in',
    ],
  },
  {
    intent: 'suggestion',
    words:
      /\b(?:add|adds|bring|wish\w*|would|should|could|please|pls|plz|let (?:us|me|people)|needs?|needed|want\w*|love to|idea|ideas|suggest\w*|option\w*|feature\w*|make|made|more|less|fewer|stop|how about|what about|why (?:not|don'?t|can'?t|isn'?t|no|is)|can (?:you|we|u|i|y'?all)|petition|begging|deserve|missing|lack\w*|instead|better if|do (?:a|one|some|more|this|it)|put|call it|mark|scrap|give|offer|open|sell|stock|back|get|start|keep|allow|where'?s the|where (?:is|are) the|miss|ban|remove|shut|take down|still no|don'?t we|if (?:only|you|there|we)|consider\w*|improve\w*|fix|support|include|update|upgrade|change|simple|where you at|never cut|never (?:get|drop|stop)|imma need|no (?:lyrics|option|way)|when will|until|allow\w*)\b|\?/i,
    hits: ['a bench by the pond, please', 'card payment on the ferry?', 'still no lyrics'],
    misses: ['those race leggings are a dream', 'all items there inc the cursed spoon. ty'],
  },
];
