import type { Enquiry } from './enquiry';

/** What belongs to whom: accounts, data and old things that change hands. */
export const OWNING_ENQUIRIES: readonly Enquiry[] = [
  {
    id: 'ask-get-verified',
    sectors: ['social', 'streaming', 'games'],
    when: [
      /\b(?:how (?:do|can|does|to|would)|can (?:i|you|we|u)|what (?:do|does)|requirements?|want to|where (?:do|can)|am i eligible|help me|please)\b/i,
      /\b(?:get (?:\w+ )?(?:verified|a (?:blue )?(?:tick|check(?: ?mark)?|badge)|the (?:blue )?(?:tick|check(?: ?mark)?|badge))|verify (?:my|our) (?:\w+ )?(?:page|account|profile|channel|business)|(?:blue )?(?:tick|check ?mark) (?:on|for) (?:my|our)|(?:become|be|getting) verified|apply for (?:verification|a badge|the badge))\b/i,
    ],
    not: /\b(?:code|age|identity check|student|id (?:card|check)|locked|hacked|disabled|denied|rejected|payment|bank|driver|bought|seller|phone number|e-?mail)\b/i,
    half: [
      'A badge goes by the rules on the help page, and nobody who sells one can get it for you.',
      'Fill in the profile first, with a real name and picture: half empty ones are turned down.',
      'Apply from inside the app only, and never pay anybody who offers it in a message.',
      'It is decided on the application, so a public reply cannot speed it up.',
    ],
    ask: [
      {
        text: 'Is it for a person or for a business?',
        unless: /\b(?:business|company|artist|band|brand|page|personal|creator|shop)\b/i,
      },
    ],
    act: ['look up what is asked for at present and reply here', 'find the right form and tell you here'],
    hits: [
      'how do i get verified',
      'can you verify my page please, its a band',
      'what do i need to get a blue tick on my profile',
    ],
    misses: ['how do i get the verification code', 'verified badge denied again', 'can you verify my student id'],
  },
  {
    id: 'ask-take-back-old',
    sectors: ['devices', 'mobile', 'shop', 'broadband'],
    when: [
      /\b(?:will|do|can|where|how|is there|does|would|are)\b/i,
      /\b(?:recycl\w*|dispos\w*|take back|accept|drop off|hand in|get rid of|send back|throw (?:out|away)|donate)\b/i,
      /\b(?:cartridges?|toner|old (?:phones?|laptops?|tablets?|printers?|chargers?|cables?|routers?|devices?|computers?|tv|electronics|kit|modem|box)|(?:phones?|laptops?|electronics|e-?waste|chargers?|printers?) (?:to|for) recycl\w*|e-?waste|empt(?:y|ies))\b/i,
    ],
    not: /\b(?:refund|faulty|broken?|return (?:label|window)|trade[- ]?in (?:value|price|rejected)|warranty|charged|bin collection|council|virus|files|recycle bin|card|cash|app)\b/i,
    half: [
      'Wipe anything that holds your data first, and tape over the ends of loose batteries.',
      'Take out the SIM and cards and sign out of it before you hand anything in.',
      'Empty cartridges and old electronics should never go in the household bin, so asking is right.',
      'Shops that sell such things often take old ones back, though each place sets what it takes.',
    ],
    ask: [{ text: 'Which town are you in?', unless: /\b(?:in|at|near|your) [A-Z][a-z]+/ }],
    act: ['find out where they can go and reply here', 'look up the nearest place and tell you here'],
    hits: [
      'we have empty ink cartridges, will your shop in Marlow accept them?',
      'where can i recycle my old phones',
      'do you take back old laptops for recycling',
    ],
    misses: [
      'where do i send back my broken printer for a refund',
      'files gone from the recycle bin, can you help',
      'do you accept cards for old phones app',
    ],
  },
  {
    id: 'ask-transfer-ownership',
    sectors: ['software', 'social'],
    when: [
      /\b(?:how (?:do|can|would|to)|can (?:i|we|you)|is (?:there|it)|way to|want to|need to|possible)\b/i,
      /\b(?:transfer|chang(?:e|ing)|move|moving|copy|mov(?:e|ing)|hand (?:over|it)|assign|giv(?:e|ing)|make)\b/i,
      /\b(?:owner(?:ship)?|admin(?: rights| role)?|(?:to|into|onto) (?:\w+ ){0,2}(?:another|a different|other|someone else'?s?|somebody else'?s?|person'?s|colleague'?s|her|his|their) (?:\w+ ){0,2}(?:accounts?|person|user|workspace|drive|owner)|new owner|somebody else the owner)\b/i,
    ],
    not: /\b(?:domain|phone number|contract|money|bank|booking|ticket|house|vehicle|car|won'?t let|error|hacked|stolen|console|game|plan|sim|deceased|died|flight|licen[cs]e key|password)\b/i,
    half: [
      'Only the present owner or an admin can start that, so sign in as one of them.',
      'The new owner has to be a member there first: invite them before you start.',
      'Whoever owns it now has to start it, and the other side often has to accept.',
      'Make a copy before you start, since the old owner can lose access once it is done.',
    ],
    ask: [
      {
        text: 'Are both people in the same team or company account?',
        unless:
          /\b(?:same (?:team|company|org\w*|workspace)|different (?:team|compan\w*|org\w*)|left (?:us|the company)|personal)\b/i,
      },
    ],
    act: ['find the steps for that and reply here', 'look up how that is done and tell you here'],
    hits: [
      'how do i transfer ownership of the workspace',
      "can i move folders into another person's account?",
      'need to make a colleague the new owner, how to change it',
    ],
    misses: [
      'how do i transfer my domain to another owner',
      'how can i transfer money to another account',
      'wont let me change the owner, error',
    ],
  },
  {
    id: 'ask-take-data-out',
    sectors: ['software', 'social', 'streaming', 'devices'],
    when: [
      /\b(?:how (?:do|can|would|to)|can (?:i|we)|is there a way|where (?:do|can)|way to|want to|need to)\b/i,
      /\b(?:export|download|back ?up|get (?:a copy|all)|save|take|extract)\b/i,
      /\b(?:all (?:of )?(?:my|our|the) (?:\w+ )?(?:data|files|photos|posts|content|history|contacts|notes|documents|videos|e-?mails|stuff|playlists)|(?:my|our) (?:whole )?(?:data|content|archive|history|playlists?|library|contacts)|copy of (?:my|all|everything)|everything (?:i have|out|at once))\b/i,
    ],
    not: /\b(?:won'?t|fail\w*|error|stuck|not working|gone|lost|deleted|restore|offline|game|hacked|invoice|receipt|phone to|new phone|bank)\b/i,
    half: [
      'Do that before you close or change the account, since there is no way back in afterwards.',
      'A full export can take hours to days to be made, so start it early.',
      'Open the file once you have it, and check that all is there before you remove anything.',
      'It is easiest on a computer, as the files are often too big for a phone.',
    ],
    ask: [
      {
        text: 'Is it everything, or one kind of thing?',
        unless: /\b(?:all|every\w*|photos|contacts|playlists?|posts|notes|e-?mails|videos)\b/i,
      },
    ],
    act: ['find the steps and reply here', 'look up which kinds of file you can get and tell you here'],
    hits: [
      'how do i export all my data before closing',
      'can i download all my photos at once?',
      'is there a way to get a copy of my playlists',
    ],
    misses: [
      'my export failed, how do i fix it',
      'all my photos are gone, can i save them',
      'how can i get all my invoices, need to save',
    ],
  },
  {
    id: 'ask-leave-shared-folder',
    sectors: ['software'],
    when: [
      /\b(?:how (?:do|can|would|to)|can (?:i|we)|is there (?:a |any )?way|way to|want to|what happens|if i)\b/i,
      /\b(?:unfollow|leave|remove|delete|unshare|stop sharing|get (?:out|rid)|hide|take (?:me|myself|someone|her|him) (?:off|out)|kick)\b/i,
      /\b(?:(?:shared|team|someone'?s|other (?:people|person)'?s?|their|her|his) (?:\w+ )?(?:folders?|files?|docs?|documents?|drives?|albums?|notes?|boards?)|folders? (?:\w+ ){0,4}(?:shared|put me in|added me|others?)|(?:person|people|user|member|someone|somebody) from (?:\w+ )?(?:all )?(?:the |my |our )?(?:shared )?(?:folders?|files?|docs?|team|workspace|boards?)|sharing)\b/i,
    ],
    not: /\b(?:(?:a|every) person from|won'?t let|error|not working|restore|deleted by|lost|virus|family sharing|location|screen|account sharing|billing|print\w*|card)\b/i,
    half: [
      'Leaving a shared folder takes it out of your view, and the others keep theirs.',
      'Removing your own access and deleting the contents are two things: check which of the two the button says.',
      'Only the owner can remove it for everybody, so leaving it harms nobody.',
      'Whoever owns the folder decides who is in it, so it starts with the owner or an admin.',
    ],
    ask: [
      {
        text: 'Are you the owner of it, or was it shared with you?',
        unless:
          /\b(?:owner|own it|put me in|added me|shared with me|i (?:own|made|created)|our company|admin|other user)\b/i,
      },
    ],
    act: ['find the steps and reply here', 'look up what the others would see and tell you here'],
    hits: [
      'can i unfollow a shared folder somebody put me in, without deleting it for all',
      'how do i leave a shared drive',
      'what happens if i delete a shared file',
    ],
    misses: [
      'how do i leave the family sharing group',
      'shared folder was deleted by a colleague, how can i restore it',
      'how do i stop sharing my location',
    ],
  },
  {
    id: 'ask-legal-contact',
    when: [
      /\b(?:legal (?:claim|department|team|contact|matter|notice|representative)|(?:your|the) (?:lawyers?|solicitors?|attorney|legal)|subpoena|court (?:order|papers)|letter before action|cease and desist|serve (?:papers|notice|documents)|data protection officer|press (?:office|enquir\w*|inquir\w*|contact|team)|media (?:enquir\w*|inquir\w*|relations)|partnerships? (?:team|contact)|(?:head|corporate|registered) office (?:address|email|number))\b/i,
      /\b(?:who|where|how|what|which|address|e-?mail|contact|speak|send|reach|number|please|need|looking)\b/i,
    ],
    not: /\b(?:is (?:it|this|that|he|she) legal|legally? (?:allowed|entitled)|my (?:lawyer|solicitor|attorney) (?:will|says?|said)|legal age|on hold|see you in court|tennis court|food court|free press|press the button)\b/i,
    half: [
      'That should go in writing, so that it reaches the right desk with a date on it.',
      'Such matters are dealt with in writing and not by this account, so I will find you the right address.',
      'Please keep the details out of public view: they belong in a letter or an email to the right team.',
      'I cannot deal with it here myself, but I can get you to the people who do.',
    ],
    ask: [
      {
        text: 'Which country is it in?',
        unless: /\b(?:uk|us|usa|canada|ireland|germany|france|india|australia|england|in [A-Z][a-z]+)\b/,
      },
    ],
    act: ['find the right address for that and reply here', 'look up who takes that and tell you here'],
    hits: [
      'who can i speak to regarding a legal claim involving your company',
      'what is the email for your press office please',
      'need an address to serve papers on your legal department',
    ],
    misses: ['my lawyer will contact you', 'is it legal to contact me at night', 'food court address please'],
  },
  {
    id: 'ask-payment-date',
    sectors: ['mobile', 'broadband', 'energy', 'insurance', 'software', 'streaming'],
    when: [
      /\b(?:chang(?:e|ing)|mov(?:e|ing)|pick|choose|switch|push|shift|different|another|set|later)\b/i,
      /\b(?:(?:bill(?:ing)?|payment|due|autopay|auto ?pay|direct debit|debit|pay) (?:due )?(?:date|day|cycle)|(?:date|day) (?:i|my (?:bill|payment|direct debit)|of (?:my|the) (?:bill|payment)|for my (?:bill|payment|direct debit))|due date|another day|pay ?day)\b/i,
      /\b(?:can|how|is it|want|need|possible|would like|could|please|to)\b/i,
    ],
    not: /\b(?:delivery|install\w*|appointment|engineer|booking|flight|release|already (?:paid|taken)|without (?:telling|asking)|you (?:changed|moved)|took|late fee|overdue|cut off|holiday|order)\b/i,
    half: [
      'A new date takes effect from the next bill, and the first one after it can be for more or fewer days.',
      'Expect one odd bill when the date moves, since it covers a longer or shorter time.',
      'A change made a few days before the date often only counts from the bill after.',
      'Most dates can be moved, so that it falls after your pay day.',
    ],
    ask: [],
    own: 'your account number and the date you want',
    act: ['see which dates your account allows', 'check from which bill it can count'],
    hits: [
      'can i change my billing date',
      'my autopay date needs to change, can i pick another day',
      'how do i move my direct debit to after payday, another day of the month',
    ],
    misses: [
      'can i move my delivery to another day',
      'you changed my payment date without telling me',
      'how do i change my flight date',
    ],
  },
];
