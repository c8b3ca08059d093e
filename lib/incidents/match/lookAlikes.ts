/** What the words of an incident may mean instead. `masks`: these words do not count; `refuses`: the post does not belong; `doubts`: the user is asked. */
export interface LookAlike {
  id: string;
  effect: 'masks' | 'refuses' | 'doubts';
  pattern: RegExp;
  hits: readonly string[];
  misses: readonly string[];
}

const rx = (parts: TemplateStringsArray, ...values: string[]) => {
  const source = String.raw(parts, ...values).replace(/\s*\n\s*/g, '');
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${source})(?![\p{L}\p{N}])`, 'gu');
};

/** Matched against the plain line of a post (see `plainText`). The examples are plain lines too. */
export const LOOK_ALIKES: readonly LookAlike[] = [
  {
    id: 'figure of speech',
    effect: 'masks',
    pattern: rx`
      (?:im |is |am |are |were |always |anyone |whos )?down (?:for|to|with (?:that|this))(?! (?:everyone|everybody|all|me|us|the (?:last|past)|\d|two|three|an? (?:hour|while)|hours))|(?:let|lets|letting) (?:me|us|him|her|you|them) down|never down|(?:calm|sit|sat|lie|slow|write|wrote|further|up and|come|came|went) down|
      broke down|break down|crash(?:ed)? (?:course|diet|at|out|on the sofa)|locked in|log off|sign off|(?:i|we|to|cant|dont|can) (?:seem to )?recall|total recall|if i recall|
      (?:really |always |never )?deliver(?:s|ed)? (?:on|when it|the goods|a punchline)|really delivers|(?:special|baby) delivery|(?:daughter|son|baby|twins?) was delivered|in charge|charg\w+ (?:up|my (?:phone|car)|past)|wont charge|
      (?:life|travel|cinema|best|kitchen) (?:\p{L}+ )?hack|bugging|bugs? (?:me|out|in (?:your|the) (?:app|site|website|game))|checked out the|check out (?:the|our|my|this|these)|
      training|train of thought|twice as(?! well)|double pay|basket (?:case|ball)|stuck in my head|breach of (?:contract|the peace)`,
    hits: ['down for a trip this weekend', 'you never let me down', 'i seem to recall a red one', 'breach of contract'],
    misses: ['is it down for everyone', 'the site went blank', 'recall of the kettle'],
  },
  {
    id: 'nothing wrong',
    effect: 'refuses',
    pattern: rx`
      never (?:had|have) (?:a |an |any )?(?:problems?|issues?|trouble)|no (?:problems?|issues?|delays|trouble) (?:here|at all|so far|with)|always (?:smooth|on time|works)|
      (?:works|worked|working|runs) (?:fine|perfectly|a treat|like a dream)|(?:so|very|really|super) (?:quick|fast|smooth|easy) today|was so quick|a day early|early this time|
      thats how \p{L}+ should (?:work|be)|in (?:a )?seconds|couldnt be happier|wow the|love my|my favourite`,
    hits: ['never had a problem signing in', 'checkout was so quick today'],
    misses: ['never had such a problem', 'works for nobody'],
  },
  {
    id: 'solved',
    effect: 'refuses',
    pattern: rx`
      (?:is|its|are|now|all|was|got|been|and|me) (?:all )?(?:working|fixed|sorted|solved|resolved|moving)(?: again| now| out)(?! yet)|all (?:sorted|good|fixed|fine|clear)(?: now)?|(?:working|fixed|sorted) (?:again|now)(?: for me| here)?|back (?:up|in|online)(?: again)?(?= \.|$| signed| for me| now| got| kids)|
      (?:were|we are|im|am) (?:back )?in(?= \.|$)|(?:back|log(?:ged|in)?|sign(?:ed)?) (?:in )?(?:fine|again|working|ok)|went through (?:on|this|fine|now|in the end)|let me pay|
      (?:its|it is|finally|has|have|just|now|parcel|order|it) (?:here|arrived|came|turned up|showed up)(?: today| this morning| at last| finally| yesterday)|arrived today|finally (?:arrived|came|here|moving|running)|
      (?:got|have|had) (?:my|the|our|mine) (?:[\p{L}]+ ){0,2}?(?:back|refunded)(?: this| today| already)?(?! (?:please|now please))|(?:money|refund|payment|charge) (?:for the \p{L}+ )?(?:(?:is|was|has been|has|came) (?:now )?back|(?:is |was |has )?(?:now )?(?:landed|returned|in my account|arrived))|
      (?:is|are) back in my account|is in my account|thanks? (?:you )?(?:so much )?for (?:sorting|fixing|clearing|ringing|the (?:quick|fast|updates|clear))|cheers for the quick|feel (?:much )?better|happy now|
      running again|trains? .{0,30}(?:just left|ran again)|got (?:home|there) fine|got home|open again (?:now|thanks|today)|good to know|
      phew|hoo?ray|panic over|worth the wait|relieved|at last|brought (?:it|everything|mine|them) back|(?:heat|heating|water|power|lights?|signal|internet|wifi|number \p{L}+|shes|hes|its|theyre|everythings|\p{L}+s) (?:back(?: on)?|running)(?= \.|$| in| on| at| for| now)|feel(?:ing)? (?:human|better|fine)|all (?:sorted|there|good)|(?:was|were|is|are|s|got) (?:paid|corrected|healing|healed)|got (?:it|mine) (?:to (?:play|work|open|load)|back)|(?:refund|money|difference|credit) (?:came|arrived|landed|in|back from)|none? of mine|im not (?:on|in) (?:the|it)|popped up|and were in|theyve (?:come|arrived|landed)|just landed|(?:^|\. )through(?= \.)|gone off my|brought (?:everything|it all) back|(?:refund|swap) (?:done|came through)|(?:was|were|is) (?:not|wasnt) (?:among|in there|on the list)|(?:mine|ours) (?:wasnt|werent|isnt|was not|were not) (?:among|in|on)|hurray|yay|never been so (?:happy|glad)|money ?s (?:in|back)|on board and|eating again|(?:shows|showing) (?:up )?again|all (?:open|back) again|just been through|can breathe`,
    hits: [
      'checkout is working again for me',
      'finally arrived this morning',
      'got the extra payment back this morning',
    ],
    misses: ['when will it be fixed', 'is it working yet', 'when do i get it back', 'i want one back today'],
  },
  {
    id: 'another time',
    effect: 'refuses',
    pattern: rx`
      last (?:year|month|summer|winter|spring|autumn|christmas|time)|years? (?:ago|back|since)|in the (?:summer|spring|winter)|(?<!(?:booked|bought|ordered|have|got|travelling|wedding|party|holiday|sold)(?: \p{L}+){0,5} )in (?:january|february|march|april|june|july|august|september)(?= and| too| \.|$| as)|(?:in|since|back in|around|spring|summer) (?:19|20)\d\d|
      remember when|still remember`,
    hits: ['your checkout failed in the summer', 'same thing last winter', 'you leaked my email back in 2019'],
    misses: ['since this morning', 'bought last week'],
  },
  {
    id: 'another company',
    effect: 'refuses',
    pattern: rx`
      not (?:yours|you|your fault)(?= \.|$| just)|(?:so )?glad i (?:dont use|left|never)|thank god for|(?:unlike|not like|better than) (?:them|that lot|the last lot)|than my last|(?:the |my )last (?:lot|network|provider|bank)`,
    hits: ['not yours just venting', 'cant say that of the last lot'],
    misses: ['shame on you', 'not your best day'],
  },
  {
    id: 'joke',
    effect: 'refuses',
    pattern: rx`
      my (?:ex|boyfriend|girlfriend|mother in law|love life|feelings|diet|personality|toddler|bank account when)|to my own|me trying to|error (?:\p{L}{1,3} )?\p{N}+ \. \p{L}+ not found|my (?:will to live|motivation|social (?:life|battery)|bank card and i)|train of thought|for having a|offside|for my life`,
    hits: ['my ex is hotter than that', 'me trying to log in to my own feelings', 'error 88 . patience not found'],
    misses: ['my payment failed', 'error 88 since nine'],
  },
  {
    id: 'laughing',
    effect: 'doubts',
    pattern: /😂|🤣|(?<!\p{L})(?:lo+l|lmao|(?:ha){2,})(?!\p{L})/giu,
    hits: ['error 404 😂'],
    misses: ['error 404'],
  },
];
