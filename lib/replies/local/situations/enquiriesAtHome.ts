import type { Enquiry } from './enquiry';

/** Plain questions to companies for lines, phones, money and streams: what they hang on, whichever brand is asked. */
export const HOME_ENQUIRIES: readonly Enquiry[] = [
  {
    id: 'ask-what-to-watch',
    sectors: ['streaming', 'social'],
    when: [
      /\b(?:what (?:should|do|can|shall|to)|any|give|need|recommend\w*|suggest\w*|what(?:'s| is| are)|looking for|help (?:me )?(?:find|pick|choose)|help finding|tell me)\b/i,
      /\b(?:recommend\w*|recs?|suggestions?|(?:good|new|next|funny|scary|best|favou?rite) (?:\w+ )?(?:shows?|movies?|films?|series|albums?|songs?|playlists?|podcasts?|artists?|anime|documentar\w+)|(?:watch|listen to|binge) (?:next|tonight|this weekend|now|on here)|what (?:should|can|shall|do) (?:i|we|you) (?:watch|listen|binge))\b/i,
    ],
    not: /\b(?:how to (?:fix|do|get|stop)|fix|upload\w*|no longer|suggestions? (?:on|for|about) (?:how|fix\w*)|error|not working|won'?t|wont|can'?t (?:watch|find|play)|why|charged|stop recommending|recommended (?:videos|section|feed|page)|algorithm|when (?:is|will|are)|add|bring|removed|turn(?:ing)? off|hid(?:e|ing)|get rid of|disable|which (?:router|phone|plan))\b/i,
    half: [
      'Happy to help with that.',
      'That is the best kind of question.',
      'There is nothing better than a new favourite.',
      'Let me see what we can come up with.',
    ],
    ask: [
      {
        text: 'What was the last thing you loved, so that I can go from there?',
        unless: /\b(?:i (?:love|loved|like|liked)|just finished|something like|similar to|fan of)\b/i,
      },
    ],
    act: ['come back here with a few', 'ask around the team and come back with a few'],
    hits: [
      'what should I watch tonight, any good shows?',
      'need help finding new shows',
      'give me some recs for albums please',
    ],
    misses: [
      'why do I keep getting recommended videos like this',
      'my music will not upload, any suggestions how to fix that?',
      'can you add new shows?',
    ],
  },
  {
    id: 'ask-rest-of-title',
    sectors: ['streaming'],
    when: [
      /\b(?:where|when|how come|why|will|is|are|do you|any)\b/i,
      /\b(?:where (?:is|are|r|did|'s) (?:the )?(?:rest|other|new|last|next|all|season|remaining)|rest of|(?:supposed|meant) to be on|(?:page|it) (?:says|said) (?:the )?(?:page )?(?:does not|doesn'?t) exist|how come .{2,40} (?:isn'?t|is not|aren'?t|not) (?:on|available|here|there)|only (?:has|have|shows?) (?:\w+ ){0,3}(?:seasons?|episodes?))\b/i,
    ],
    not: /\b(?:my (?:order|refund|money|package|account|channel|card|phone)|rest of (?:my|the) (?:bill|money|day|night|week|month)|customers|internet|cable|installed|tech|sound|buffering)\b/i,
    half: [
      'Which seasons and episodes can be shown is agreed title by title, so one can be here without the next.',
      'Rights for a series are often sold season by season, which is how gaps come about.',
      'A link can outlive the title it leads to, so the search in the app is the surest check.',
      'Titles come and go with their rights, country by country.',
    ],
    ask: [
      {
        text: 'Which country are you watching in?',
        unless: /\b(?:uk|us|usa|ireland|india|canada|australia|germany|france|in [A-Z]\w+)\b/,
      },
    ],
    act: [
      'find out whether the rest is coming and reply here',
      'ask the team who look after the titles and reply here',
    ],
    hits: [
      'where r all the Lantern Hill films i was halfway through?',
      'how come Fen Patrol is supposed to be on here and the page doesnt exist?',
      'why do you only have two seasons of it',
    ],
    misses: ['where is the rest of my refund', 'why does the rest of the week have no internet'],
  },
  {
    id: 'ask-in-my-country',
    sectors: ['streaming', 'social', 'software', 'bank', 'games'],
    when: [
      /\b(?:when|will|is|are|why|any (?:plans?|chance|reason|news)|can|do you)\b/i,
      /\b(?:(?:un)?available|launch\w*|com(?:e|ing)|support\w*|work\w*|open|expand\w*|roll\w* out)\b/i,
      /\b(?:in|to|for|across) (?:the )?(?<named>spain|mexico|argentina|brazil|chile|peru|colombia|latin ?america|india|pakistan|nigeria|kenya|ghana|south africa|egypt|turkey|poland|romania|greece|italy|france|germany|portugal|russia|ukraine|indonesia|philippines|malaysia|vietnam|thailand|japan|korea|china|australia|new zealand|canada|ireland|uk|europe|asia|africa|middle east|my country)\b/i,
    ],
    not: /\b(?:season|episodes?|series|album|order|deliver\w*|ship\w*|branch|hotel|flight|train|signal|coverage|fib(?:re|er)|[45]g|roaming|abroad|use my|travel\w*|holiday|job|down in|outage)\b/i,
    half: [
      'Every country is opened on its own, as the rights and the rules differ in each.',
      'It goes country by country, so one being open says little about the next.',
      'The app store shows an app only in the countries it is open for, and it goes by the country of the store account.',
      'What I can share is what has been announced for there.',
    ],
    ask: [],
    act: [
      'check what is known for there and reply here',
      'ask the team what is planned there and tell you straight if there is no date',
    ],
    hits: [
      'when will your platform be available in Chile?',
      'any reason the app is unavailable in Poland?',
      'are you coming to Kenya',
    ],
    misses: ['when is season 2 coming to Spain', 'will my order be available in Ireland'],
  },
  {
    id: 'ask-phone-price',
    sectors: ['mobile'],
    when: [
      /\b(?:how much|what(?:'s| is| are| would)|price|cost|monthly|down payment)\b/i,
      /\b(?:i ?phones?|galaxy|pixel|note ?\d+|s\d{1,2}|x[rs]?|phones?|handset|watch|tablet|ipad)\b/i,
      /\b(?:how much|price|cost|monthly|per month|a month|down|jump|upgrade|trade|lease|install\w*|outright)\b/i,
    ],
    not: /\b(?:much data|data (?:left|used)|do i owe|owe|my bill|charged|shipping|repair|screen|insurance|worth|for my old|deliver\w*|slow|down (?:again|since|all)|phone (?:line|bill|number)|internet|unlock)\b/i,
    half: [
      'The monthly price hangs on the storage size, the plan and what you trade in.',
      'What you pay comes down to the size you pick and what your old phone is worth.',
      'With an upgrade, what is left on the old phone counts as well as the new one.',
      'The basket shows the price before anything is ordered, so it can be checked there first.',
    ],
    ask: [
      { text: 'Is it an upgrade or a new line, and which size?', unless: /\b(?:upgrad\w*|jump|new line|\d+ ?gb)\b/i },
      { text: 'Which storage size, and is there a phone to trade in?', unless: /\b(?:\d+ ?gb|trad(?:e|ing))\b/i },
    ],
    act: ['work out what it comes to and reply here', 'get the price for that and reply here'],
    hits: [
      'how much is the new pixel with an upgrade?',
      'what would a galaxy cost per month',
      'how much down for the iphone with jump',
    ],
    misses: ['how much data have I left on my phone', 'how much is the screen repair on a galaxy'],
  },
  {
    id: 'ask-where-to-preorder',
    sectors: ['mobile', 'devices'],
    when: [
      /\b(?:do (?:i|we|you)|can (?:i|we)|where|how|when|should i|any tips)\b/i,
      /\b(?:pre-?order\w*|upgrade|trade[- ]?up|order)\b/i,
      /\b(?:through (?:you|u)|from (?:you|u)|with (?:you|u)|or (?:from |through |with )?(?:apple|samsung|google|the (?:store|shop|maker))|in[- ]?store|through (?:apple|samsung|google))\b/i,
    ],
    not: /\b(?:my order (?:is|was|has|still)|ordered|shipped|refund|cancel\w*|charged|food|pizza|error|crash\w*)\b/i,
    half: [
      'Where you order decides who bills it and who takes it back, so it is worth knowing first.',
      'Stock on launch day can differ between the two, so it is worth knowing both.',
      'Ordering in one place only is best, as two orders can be hard to undo.',
      'A phone bought where your plan is can often go on one bill, and one from the maker is usually paid by itself.',
    ],
    ask: [
      {
        text: 'Is it an upgrade on a line you have, or a new one?',
        unless: /\b(?:upgrad\w*|trade[- ]?up|new line|jump)\b/i,
      },
    ],
    act: ['check which way is open to you and reply here', 'find out when it shows and reply here'],
    hits: [
      'do i preorder the new phone through you or apple?',
      'can I pre-order in-store or only with you online',
      'should i order the upgrade from you or samsung',
    ],
    misses: ['i preordered from you and it has not shipped', 'can I order a pizza from you'],
  },
  {
    id: 'ask-drop-channel',
    sectors: ['broadband', 'streaming'],
    when: [
      /\b(?:can i|could i|how (?:do|can) i|is there a way|possible|want to|like to|am i able)\b/i,
      /\b(?:drop|remove|add|change|take off|get rid of|swap|downgrade|upgrade|only pay for|pick)\b/i,
      /\b(?:channels?|package|packs?|tier|bundle|line ?up|cable (?:plan|package)|sports pack|movie pack|hbo|espn|showtime|starz)\b/i,
    ],
    not: /\b(?:my channel|youtube channel|playlist|charged|song|album|seat|flight|phone|holiday|package (?:arrived|delivered|was)|delivery|deliver\w*|parcel)\b/i,
    half: [
      'Channels mostly come in packs, so it depends on the pack that one sits in.',
      'One channel by itself can seldom be taken out, but the pack around it often can be changed.',
      'What you are still bound to counts too, so it is worth a look before anything changes.',
      'The list of your pack, in your account or on a bill, should show what belongs together.',
    ],
    ask: [],
    own: 'the name of your package',
    act: ['check what can be changed and what it does to the price', 'see which packs fit'],
    hits: [
      'can I drop one channel from my cable package?',
      'is there a way to add a sports pack only for the season',
      'how do i remove HBO from my bundle',
    ],
    misses: ['how do I change my youtube channel name', 'can I change the address, my package was delivered elsewhere'],
  },
  {
    id: 'ask-kit-how-it-comes',
    sectors: ['broadband'],
    when: [
      /\b(?:will|do|can|is|does|should|where|when)\b/i,
      /\b(?:modem|router|box(?:es)?|equipment|kit|gateway|hub)\b/i,
      /\b(?:ship(?:ped)?|mail(?:ed)?|pick (?:it )?up|collect|sent to|deliver\w*)\b/i,
    ],
    not: /\b(?:still (?:waiting|not)|never|hasn'?t|late|lost|charged|billed|charging|broken|not working|doesn'?t work|wrong)\b/i,
    half: [
      'The order confirmation usually says how it comes, as it can differ from one order to the next.',
      'If it comes by post, it normally goes to the address on the order, so check that first.',
      'Let me see which way yours is set to come.',
      'It depends on the service ordered and on how it gets installed.',
    ],
    ask: [],
    own: 'your order number or the address it was ordered for',
    act: ['check how yours is coming', 'find out what fits your order'],
    hits: [
      'does the hub get mailed to a flat with no letterbox?',
      'does the router get sent to my house',
      'can I collect the box myself',
    ],
    misses: ['still waiting for the modem to be shipped', 'returned the box and you charged me'],
  },
  {
    id: 'ask-payment-relief',
    sectors: ['bank', 'energy', 'mobile', 'broadband', 'insurance'],
    when: [
      /\b(?:what|are|is|do|will|can|how|any|which)\b/i,
      /\b(?:relief|hardship|forbearance|defer\w*|suspend\w* (?:\w+ )?payments?|payment (?:holiday|plan|arrangement|break)s?|skip (?:a|my|this month'?s) payment|assistance program|waiv\w* (?:\w+ )?(?:late )?fees?|lost my job|laid off|payment extension|late payment|pause (?:my )?payments?)\b/i,
    ],
    not: /\b(?:flights?|miles|points|denied|refused|charged me|already (?:asked|applied)|still waiting|extension (?:cord|lead|number)|roof|tax relief|subscription|membership|game|pain relief|suspended my)\b/i,
    half: [
      'Ask before the payment falls due, as more can be done ahead of it than after.',
      'What can be moved depends on the kind of loan or bill and on how much is due.',
      'A date agreed in writing is the one to go by, so ask for that in the answer.',
      'Whether the missed part is added at the end or asked for at once makes the difference, so it is worth asking.',
    ],
    ask: [
      {
        text: 'Is it a mortgage, a card or another loan?',
        unless: /\b(?:mortgage|card|loan|auto|car|student|bill|rent|overdraft|home|energy|phone|internet)\b/i,
      },
    ],
    act: [
      'find out what is open for that and reply here',
      'ask the team for that and reply here with the way to apply',
    ],
    hits: [
      'laid off on Friday, can I skip a payment on the loan?',
      'lost my job, can I defer a payment',
      'do you do a payment holiday on loans',
    ],
    misses: ['you suspended my account', 'which extension cord for the lamp'],
  },
  {
    id: 'ask-bank-branch',
    sectors: ['bank'],
    when: [
      /\b(?:are|is|do|does|can|which|what|how do (?:i|you)|where|will|any)\b/i,
      /\b(?:branch(?:es)?|location|drive[- ]?(?:thru|through|up)|lobby|teller|safe deposit|atms?|near me|coin(?:s)?|rolled coins|notary|cash (?:a )?(?:check|cheque)|change (?:for|machine))\b/i,
      /\b(?:open|closed?|hours?|handle\w*|offer\w*|accept\w*|take|taking|do|near(?:est)?|appointment|allowed|available|shut)\b/i,
    ],
    not: /\b(?:near|order|not accepting|aren'?t accepting|isn'?t|won'?t|ate my|out of order|broken|rude|waited|waiting|charged|fee|was closed|were closed|bitcoin|crypto|parking)\b/i,
    half: [
      'Hours and services differ from branch to branch, so the branch finder is worth a look first.',
      'Not every branch does everything, so a call or a look at its page first saves the trip.',
      'For anything out of the ordinary an appointment is the safe way, as the right person has to be there.',
      'The branch finder often shows services as well as places.',
    ],
    ask: [
      {
        text: 'Which town or branch is it?',
        unless: /\b(?:in|at|on) [A-Z][a-z]+|\b\d{5}\b|\b[A-Z][a-z]+,? [A-Z]{2}\b/,
      },
    ],
    act: ['check that branch and reply here', 'find out which branch does that and reply here'],
    hits: [
      'are your branches open on the holiday?',
      'which branches handle business loans?',
      'do you take rolled coins at the branch',
    ],
    misses: ['the branch was closed when I came', 'your ATM isn’t accepting cash, where is the next branch'],
  },
  {
    id: 'ask-order-checks',
    sectors: ['bank'],
    when: [
      /\b(?:how|where|can i|is there|what)\b/i,
      /\b(?:order|reorder|re-?order|get|request|find|see|download|change|set ?up|update)\b/i,
      /\b(?:(?:new |more |paper )?(?:checks|check ?book|cheque ?book|cheques)|routing number|direct deposit form|statements?|tax (?:form|document)s?|1099|account alerts?|travel notice|autopay|pin)\b/i,
    ],
    not: /\b(?:never (?:came|arrived)|lost|stolen|charged|bounced|hold|deposit(?:ed)? (?:a|my) check|not (?:working|showing)|can'?t|error|forgot|order status|phone order|refund)\b/i,
    half: [
      'Some of that can be done on the full website even where the app does not show it.',
      'Check the address on file first, as anything on paper usually goes there.',
      'It sits with the account it belongs to, so choose that account first.',
      'The search inside the app is often quicker than the menus.',
    ],
    ask: [],
    act: ['find out where it is and reply here with the steps', 'get you the steps and post them here'],
    hits: [
      'how can I reorder paper checks with my new surname?',
      'how can i get my 1099',
      'where can I find the routing number',
    ],
    misses: ['my new checks never came, where are they', 'how long is the hold on my check'],
  },
  {
    id: 'ask-report-sender',
    sectors: ['software', 'social', 'mobile', 'bank'],
    when: [
      /\b(?:how|where|who|need to|want to|can i|supposed to)\b/i,
      /\b(?:report\w*|make a report|complain about)\b/i,
      /\b(?:sending|sends|spam(?:ming|mer)?|harass\w*|(?:yahoo|gmail|hotmail|outlook) (?:account|user|address)|from (?:a|an|one of) (?:your|\w+) (?:account|user|address|number)s?|impersonat\w*|scammer|fake (?:account|profile))\b/i,
    ],
    not: /\b(?:i reported (?:it|them|this) (?:\w+ )*(?:ago|already)|outage|fault|lost card|stolen card|delivery|bug report|credit report|nothing happened|gas)\b/i,
    half: [
      'Keep the whole message with its full header, as that shows where it really came from.',
      'Please do not answer it, since an answer tells the sender that somebody reads there.',
      'Screenshots help, but the original message is what can be traced.',
      'The address that shows is often faked, so the header counts for more than the name.',
    ],
    ask: [],
    own: 'the address or number it comes from',
    act: ['find out where such a report goes and get it there', 'get it to the team that deals with abuse'],
    hits: [
      'how do I report somebody sending spam from one of your accounts?',
      'where am I supposed to report a scammer on a yahoo address',
      'I want to report a fake profile',
    ],
    misses: ['how do i report an outage', 'I reported them weeks ago already, spam still comes, nothing happened'],
  },
  {
    id: 'ask-id-link',
    sectors: ['mobile', 'bank'],
    when: [
      /\b(?:is|has|do|does|why|must|should|last date|deadline|mandatory|compulsory|necessary|required|how)\b/i,
      /\b(?:a+dh?a+r|aadhar|nin|bvn|kyc|id card|identity (?:card|number)|ghana card|voter id|passport copy|sim registration|re-?regist\w*|re-?verif\w*)\b/i,
      /\b(?:link\w*|regist\w*|verif\w*|mandatory|compulsory|submit|upload|order|required|date|deadline|number|sim)\b/i,
    ],
    not: /\b(?:linked (?:it|already)|still (?:not|asking)|failed|error|rejected|not working|despite|keeps asking|blocked)\b/i,
    half: [
      'Rules on linking an ID are usually made by the regulator, so the official date is the one that counts.',
      'Only do it in the shop or on the official page, and never by a link in a text.',
      'Nobody genuine asks for a code over the phone to link an ID.',
      'The rule can differ for new and for old numbers.',
    ],
    ask: [],
    act: ['check what holds today and reply here', 'find out what is asked of you and reply here'],
    hits: [
      'is it mandatory to link aadhaar with my number?',
      'what is the deadline for nin registration of my sim',
      'why must I submit kyc again for the same number',
    ],
    misses: ['linked my aadhar and still not verified, error', 'how do i order a passport holder'],
  },
  {
    id: 'ask-play-in-public',
    sectors: ['streaming', 'social'],
    when: [
      /\b(?:can|is it|allowed|ok(?:ay)?|legal|permitted|acceptable|expectable|do i need|are we|if (?:a|i|we|my))\b/i,
      /\b(?:playlists?|music|songs?|stream\w*|videos?|clips?|movies?|account)\b/i,
      /\b(?:in (?:my|our|a|the) (?:shop|store|bar|restaurant|caf[eé]|business|office|gym|salon|class(?:room)?|newsletter|presentation|podcast|video|school|church|company)|commercial(?:ly)?|business use|terms (?:and|of|&)|copyright|public(?:ly)?|corporat\w+|company|newsletter|permission|licen[cs]e)\b/i,
    ],
    not: /\b(?:strike|claim(?:ed)?|taken down|removed|blocked|company sucks|your company|hacked|charged|not working|error|customer service)\b/i,
    half: [
      'Linking to a list is a different thing from playing the music itself in public.',
      'A personal account is for personal use, and playing to the public mostly needs a licence of its own.',
      'The terms of the country you are in are the ones that count.',
      'The rights to the song and the right to use the service are two separate things.',
    ],
    ask: [
      {
        text: 'Would it be a link only, or would the music be played there?',
        unless: /\b(?:link|play(?:ed|ing)? (?:it|music|songs))\b/i,
      },
    ],
    act: ['check it against the terms and reply here', 'ask the team who know the terms and reply here'],
    hits: [
      'can we put a playlist in our company newsletter under your terms?',
      'is it ok to play music in my shop with a family account',
      'do i need a license to stream songs in our gym',
    ],
    misses: ['my video was removed for copyright, is it allowed', 'your company charged me for music, is it legal'],
  },
];
