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
  {
    intent: 'request_help',
    words:
      /\?|\b(?:help\w*|assist\w*|please|pls|plz|kindly|need\w*|want\w*|wanna|wish|cannot|unable|not|no|never|nothing|nobody|none|n[o']t|\w+n['’]?t|tr(?:y|ies|ied|ying)|how|where|who|which|what|whats|when|why (?:is|are|am|do|does|did|has|have|can|would|not|no)|whether|any\w*|some(?:one|body)|issues?|problems?|trouble|error\w*|wrong|lost|los(?:e|ing)|forgot\w*|stuck|fail\w*|miss\w*|broke\w*|stop\w*|fix\w*|chang(?:e|ed|es)|changing (?:my|our|the)|cancel\w*|refund\w*|re-?set\w*|lock\w*|hack\w*|stole\w*|delet\w+|remov\w+|take (?:it|this|that|them) (?:down|off|out)|updat\w+|replac\w+|return\w*|expir\w+|mistake\w*|instead|still|keeps?|says?|saying|told|advi[sc]e|info\w*|contact\w*|call\w*|e-?mail\w*|repl(?:y|ies|ied)|respon\w+|answer\w*|dms?|inbox\w*|guid\w+|explain\w*|tell me|let me know|looking (?:for|to|into)|like to|love to|able|possible|access\w*|request\w*|report\w*|concern\w*|query|questions?|tia|asap|urgent\w*|sos|wait\w*|due|supposed|meant|check\w*|verif\w+|log ?(?:in|on)\w*|pass(?:word|code)|pin|account|payments?|paid|pay|order(?:ed)?|orders|can (?:i|we|you|u|he|she|they|the|my|our|it|this)|could|would|should|will (?:you|it|my|the)|may i|(?:is|are) (?:it|there|this|that|they|you|u) (?:\w+ ){0,4}(?:or|down|moving|open|possible)|do (?:i|we|you|u)|does|did (?:i|you|u|the|my)|is (?:down|off|out|gone)|in front of|short|except|apart from|otherwise|although|though)\b/i,
    hits: [
      'can i get my old handle back',
      'locked out since the new phone',
      'big red light on the box, TIA',
      'it says void',
    ],
    misses: [
      'Changing trains at Varnholt under a sky like that. This is why I travel',
      'Shout out to the Merrow Road cafe for a free cocoa for my dragon outfit',
      'Dear handsome conductor. I am bored',
    ],
  },
  {
    intent: 'question',
    words:
      /\?|\b(?:how|what\w*|when|where|who\w*|which|why|whether|if|or|any\w*|do|does|did|is|are|was|were|can|could|would|will|should|may|has|have|am|wonder\w*|curious|asking|confused|tell me|know|please|pls|tia|hmu|eta)\b/i,
    hits: ['T1 or T2 for Faro these days', 'anyone tried the walnut one'],
    misses: ['wifi back in 20 min, on a sunday, by a human', 'Telegram came for the 100th, cake too, both admired'],
  },
  {
    intent: 'status_request',
    words:
      /\?|\b(?:how|what\w*|when|where|who\w*|why|whether|any\w*|is|are|was|were|can|could|will|has|have|updates?|news|eta|status|still|yet|wait\w*|due|supposed|tracking|track|late|delay\w*|down|progress|hear\w*|heard|expect\w*|hold ?up|please|pls)\b/i,
    hits: ['still no update on the 17:40', 'order due Monday'],
    misses: ['stayed after her shift to get my nan a seat', 'calpol at 1am in 20 mins. parents salute you'],
  },
  {
    intent: 'misinformation',
    words:
      /\b(?:is|are|was|were|do|does|did|don'?t|doesn'?t|have|has|they|you|your|u|ur|their|made|contains?|sells?|sold|owned|owns?|banned|test(?:s|ed|ing)?|rumou?rs?|true|false|fake|lie[ds]?|lying|heard|apparently|claim\w*|secretly|supposedly|everyone|know|said|says)\b/i,
    hits: ['heard the oat one is full of chalk'],
    misses: ['wheels up at dawn, sleepy and glad'],
  },
];
