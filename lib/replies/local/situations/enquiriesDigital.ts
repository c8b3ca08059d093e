import { allBut } from '../sectors/sector';
import type { Enquiry } from './enquiry';

const DEVICE = {
  text: 'Which device are you on, and is it the app or the website?',
  unless:
    /\b(?:iphone|ipad|android|ios|mac(?:os|book)?|windows|pc|xbox|ps\d|playstation|switch|console|browser|chrome|safari|desktop|web ?site|app|phone|laptop|tv|roku|fire ?stick)\b/i,
};

/** Told by words that hardly anything else is told by, so that they are tried first. */
export const NARROW_DIGITAL_ENQUIRIES: readonly Enquiry[] = [
  {
    id: 'ask-turn-off',
    sectors: [
      'software',
      'social',
      'streaming',
      'devices',
      'games',
      'mobile',
      'broadband',
      'bank',
      'marketplace',
      'insurance',
      'education',
      'food_delivery',
      'cars',
    ],
    when: [
      /\b(?:how|where|can (?:i|we|you)|is there|any way|what'?s the way)\b/i,
      /\b(?:turn (?:on|off|it off|them off)|switch (?:on|off)|disable|mute|stop (?:it|the|these|getting|my|this)|hide|block|opt out|unsubscribe|get rid of|silence|unlink|read receipts|auto.?renew)\b/i,
    ],
    not: /\b(?:charged|scam|cancel (?:my )?(?:order|flight)|hacked|stop (?:robbing|stealing|lying)|fix|how can you|email (?:you|address|to)|forward|block of|why|report|recover|block my)\b/i,
    half: [
      'Settings like that are normally in the menu of the app or the device.',
      'Look in the settings of the account itself, on the website too, as the app can hide a few.',
      "If it isn't where you'd expect it, the search box at the top of the settings often finds it.",
      'There can be two places for it: the settings of the app and those of the device.',
    ],
    ask: [DEVICE, { text: 'What do you see under settings there?' }],
    act: ['find the right setting and reply here', 'look up where that setting is and reply here'],
    hits: [
      'can i turn read receipts off for only one person lol',
      'how do i mute the alerts?',
      'how do i turn off auto renew?',
    ],
    misses: ['how can you turn off the heating on us, fix it'],
  },
  {
    id: 'ask-if-i-leave',
    sectors: allBut(
      'airline',
      'travel_agent',
      'rail',
      'transit',
      'rides',
      'hotel',
      'restaurant',
      'shop',
      'courier',
      'cars',
      'health',
      'public',
    ),
    when: [
      /\b(?:if i (?:close|cancel|leave|stop|quit|switch|end|delete|pause)|when i (?:close|cancel|leave|move)|cancel (?:only|just)|pause (?:it|instead)|freeze (?:my|the)|move house|moving (?:house|to)|close the account)\b/i,
      /\b(?:do i|will i|can i|does|is there|what happens|lose|keep|access|come with|still|or can)\b/i,
    ],
    not: /\b(?:flight|order|charged me|refused|brain freeze|freeze the|game pause|in 2 player|cancelled|frozen|skip)\b/i,
    half: [
      'Hold off on closing anything until you know, as it can be hard to undo.',
      'The terms of your plan or account decide most of that.',
      "Save or use what you can first, so that you don't lose it.",
      'Pausing, switching and closing are different things, so it depends on which one you choose.',
    ],
    ask: [
      {
        text: 'Was it taken out with us direct or through somebody else?',
        unless: /\b(?:card|broadband|energy|membership|direct|print|account)\b/i,
      },
    ],
    act: ['find out what stays and what goes, and reply here', 'check the terms for exactly that and reply here'],
    hits: [
      'if i close do i lose my 4k points',
      'if I cancel today do i still have access until the end of the month i paid for?',
    ],
    misses: ['you cancelled my flight, what happens if i leave'],
  },
  {
    id: 'ask-coverage',
    sectors: ['broadband', 'mobile'],
    when: [
      /\b(?:fib(?:re|er)|broadband|[45]g|coverage|signal|mast|full fibre|gigabit|upload|internet)\b/i,
      /\b(?:when (?:is|are|will|does)|coming to|hits?|available|in my area|at my (?:address|postcode)|still the plan|any (?:idea|news|plans)|do you (?:cover|have)|postcodes?)\b/i,
    ],
    not: /\b(?:down|drop\w*|outage|slow|no signal|lost|engineer|charged|keeps|stopped|dead)\b/i,
    half: [
      'The checker on the site goes by the exact address, so two ends of a street can get two answers.',
      'The address checker is the best guide to what you can get there and when.',
      'It is planned street by street, and the checker shows yours as soon as it has a date.',
      'Register the address in the checker, and you hear when it can be ordered.',
    ],
    ask: [],
    own: 'the postcode',
    act: ['ask what is planned there and tell you straight if there is no date', 'find out what is planned for it'],
    hits: ['when is fibre coming to Ballintaggart?', 'any idea when fibre hits EX postcodes?'],
    misses: ['fibre down again, when will it be back'],
  },
  {
    id: 'ask-real-or-scam',
    when: [
      /\b(?:email|text|sms|message|call|link|letter|site|account|page|dm|ad|offer|app)\b/i,
      /\b(?:is (?:this|it|that) (?:really )?(?:you|real|legit|genuine|a scam|fake|true|from you)|legit|phishing|fake|scam\??$|did you (?:send|text|email|call)|are you (?:really )?(?:calling|texting)|forward (?:spam|phishing))\b/i,
    ],
    not: /\b(?:scammed|lost money|stole|took (?:£|\$)|hacked|your (?:service|company) is a scam|you are a scam|complete scam|just keep taking)\b/i,
    half: [
      "Don't tap the link, give no code and call no number in it until you know.",
      'When in doubt, close it and go in by typing the address yourself: anything real is waiting there too.',
      'Until it has been checked, treat it as fake: no link, no code, no number from it.',
      'The address it came from, not the name shown, is what gives a fake away.',
    ],
    ask: [],
    own: 'a screenshot with the sender showing',
    act: ['have it checked by the security team', 'find out whether it came from us'],
    hits: ['got a text about a parcel fee, is this really you?', 'is this email legit'],
    misses: ['lost money to a scam text, is this real help'],
  },
  {
    id: 'ask-error-meaning',
    sectors: allBut('hotel', 'restaurant', 'venue', 'health'),
    when: [
      /\b(?:what (?:does|do|is)|meaning|mean[s]?)\b/i,
      /\b(?:error|code|message|status|"[^"]{2,40}"|“[^”]{2,40}”|button|symbol|light|colou?rs?|says|label|charge|503|exception)\b/i,
      /\b(?:means?|what'?s that|what is (?:that|this)|do, is it|what does)\b/i,
    ],
    not: /\b(?:mean (?:to|people|staff)|so mean|what do you mean|dress code)\b/i,
    half: [
      "Messages like that aren't always clear, so it's fair to ask.",
      'The exact words or the number in it tell the most, so a screenshot with nothing private on it helps.',
      'One message can have two or three causes, so it helps to know what happened just before.',
      "I'd rather check what it means than guess.",
    ],
    ask: [
      {
        text: 'Where does it show, and what were you doing just before?',
        unless: /\b(?:when i|while|bill page|parcel|tracking|statement|sign|label)\b/i,
      },
    ],
    act: ['find out what it means and put it in plain words here', 'ask the team what is behind it and reply here'],
    hits: [
      'what does "exception at facility" mean?',
      'what does the "dispute" button in the bill page do, is it just for queries?',
    ],
    misses: ['staff were so mean, what code do they follow'],
  },
  {
    id: 'ask-report-content',
    sectors: ['social', 'marketplace', 'games', 'software'],
    when: [
      /\b(?:how (?:do|would|can|to) (?:i |you |we )?(?:\w+ ){0,3}report(?:ing)?|where (?:do|can) i report|report (?:option|button)|against (?:your|the) (?:rules|guidelines|terms))\b/i,
    ],
    not: /\b(?:report a fault|gas|bug report|smell|hacked|delivery|pothole|annual report|bags?|cabin|hand luggage)\b/i,
    half: [
      'Use the report menu on the thing itself, even if no reason fits exactly: the note you add is read.',
      'Pick the nearest reason in the report menu and say the rest in the text box.',
      'A report from the menu on the item goes to the team faster than a public reply can.',
      'Please report it rather than share it, since sharing gives it more reach.',
    ],
    ask: [],
    own: 'the link to it',
    act: ['pass it to the team that reviews these', 'have it looked at by the people who review reports'],
    hits: [
      'there is no report option for that, how would I go about reporting the channel?',
      'where do i report a listing',
    ],
    misses: ['how do i report a gas smell'],
  },
  {
    id: 'ask-game',
    sectors: ['games'],
    when: [
      /\b(?:level|boss|mission|quest|skin|server|cross ?play|cross ?save|campaign|coins|rank(?:ed)?|multiplayer|realm|trophies|save(?:d)? (?:game|file|data)?|gta|dlc|heist|map|loot|xp|controller|splitscreen|co.?op|single ?player|bunker|checkpoint)\b/i,
      /\b(?:how|can|is|does|when|what|will|are|do)\b/i,
      /\b(?:get past|beat|play (?:offline|on a plane|with|together)|gift|cross ?play|cross ?save|cloud saved?|carry over|transfer|still planned|which version|need to check in|do i keep|profiles|undoable|unlock|bulk)\b/i,
    ],
    not: /\b(?:hacked|banned|charged|refund|crash\w*|down|lost connection|kicked|error|bank|card|isn'?t there|isnt there|not there)\b/i,
    half: [
      "Things like that can change with an update, so I'd rather check than guess.",
      'It can differ by platform, so the one you play on decides it.',
      'The patch notes and the in-game help are the first places to look for that.',
      "I'd like to get you the right answer for the version you play.",
    ],
    ask: [
      {
        text: 'Which platform do you play on?',
        unless: /\b(?:xbox|ps\d|playstation|pc|switch|mobile|steam|mac|console|machines)\b/i,
      },
    ],
    act: ['ask somebody who knows that part well and reply here', 'check it with the game team and reply here'],
    hits: [
      'how do I get past the last mission',
      'is crossplay still planned? squad of 4 here',
      'can i gift coins to a mate in another region?',
    ],
    misses: ['my level was lost, can you refund'],
  },
];

/** Plain questions about apps, accounts, titles and games. */
export const DIGITAL_ENQUIRIES: readonly Enquiry[] = [
  {
    id: 'ask-title',
    sectors: ['streaming', 'broadband', 'games'],
    when: [
      /\b(?:season|series|episode|movies?|films?|album|song|soundtrack|playlist|podcast|show|audiobooks?|dlc|game|channel|catalogue|finale|book|trilogy|mixtape|hardback|volume|volumes|issue)\b|\b[A-Z]\w+ (?:\d|[A-Z]\w+)/,
      /\b(?:when (?:is|are|will|does|do|can|we)|will (?:you|it|there|we)|is|are|why (?:is|isn'?t|can'?t|don'?t|do)|any (?:news|update|word|chance)|who has|where can i (?:watch|listen|find|play)|do you have|can (?:i|we)|has|what'?s)\b/i,
      /\b(?:(?:season|series|part|volume) (?:\d+|two|three|four)|next season|new (?:season|album|episode)s?|(?:on|to) (?:spotify|netflix|hulu|disney|prime|youtube|xbox|playstation|switch|pc|steam)|available|not available|leaving|removed|taken (?:off|down)|come (?:out|back)|coming (?:out|to|back)|released?|pre.?order|(?:watch|listen to|stream|find|play) (?<named>[A-Z][\w']*(?: [\w']+){0,4})|gone from)\b/,
    ],
    not: /\b(?:log ?in|password|charged|refund|crash\w*|buffer\w*|update (?:broke|crash)|train|flight|shop|restock|my (?:account|channel|video|order|parcel)|keeps|error|stock|season ticket|not working|timetable|menu|sizes?|colou?r|delivery|support ticket|dark mode|feature|hacked|monetis|monetiz|chair|sound|subtitles?|playlist view|purchased|it says)\b|\$\d/i,
    half: [
      'What can be shown or sold differs from country to country, so the search in your own app is the surest check.',
      'Titles come and go with their licences, and the date often shows on the title page itself.',
      'Its own page in the app shows when and where it can be watched.',
      'What I can share here is what has been announced.',
      'Rights are agreed country by country, so where you are matters.',
    ],
    ask: [
      {
        text: 'Which country are you in?',
        unless: /\b(?:uk|us|usa|ireland|india|canada|australia|germany|france|in [A-Z]\w+)\b/,
      },
    ],
    act: [
      'ask the team who look after the titles and reply here',
      'check what has been announced for there and reply here',
    ],
    hits: [
      'is season 3 of Harbour Lights leaving?',
      "why can't I watch Hard Rain if I have the add-on?",
      'is the new album not available in India?',
    ],
    misses: ['is my season ticket valid', 'when is the blue mug back in stock'],
  },
  {
    id: 'ask-preorder',
    sectors: ['games', 'devices', 'shop', 'mobile', 'marketplace'],
    when: [
      /\b(?:pre.?orders?|pre.?load|early access|beta|waitlist|sign up for|invite)\b/i,
      /\b(?:when|can|how|is|are|will|has|what)\b/i,
    ],
    not: /\b(?:cancel|refund|charged|still waiting|can'?t download|crash\w*|keeps|updated to)\b/i,
    half: [
      'The product or store page has the dates, and a wish list entry usually gets you an alert.',
      'The store page shows the date for your region as soon as there is one.',
      'Places and dates can differ by platform, so check it in the store you would buy from.',
      'The date on its page is the one to go by, even where an old email says something else.',
    ],
    ask: [
      {
        text: 'Which platform or edition is it for?',
        unless: /\b(?:xbox|ps\d|playstation|pc|switch|ios|android|hardback|paperback|physical|deluxe)\b/i,
      },
    ],
    act: ['check what has been announced and reply here', 'ask the team and post what can be said here'],
    hits: ['when can we pre order the new one on console?', 'has the preorder date moved?'],
    misses: ['refund my preorder, how'],
  },
  {
    id: 'ask-plan',
    sectors: [
      'mobile',
      'broadband',
      'streaming',
      'software',
      'games',
      'devices',
      'education',
      'venue',
      'marketplace',
      'food_delivery',
    ],
    when: [
      /\b(?:(?:family|duo|premium|basic|pro|plus|business|annual|monthly|student|education|sim.only|free|trial|one screen) ?(?:plan|tier|subscription|membership|licen[cs]e|account|month|version|trial|sim)?|plan|plans|subscription|membership|licen[cs]e|allowance|data|add.?on|sim only|contract|tariff|direct debit)\b/i,
      /\b(?:does|do|is|are|can|what|which|how|if i|will|any)\b/i,
      /\b(?:plan|plans|tier|membership|subscription|licen[cs]e|free (?:month|trial)|sim only|premium|tariff|add.?on|roaming|one login|bandwidth|40 minute|limit|contract)\b/i,
    ],
    not: /\b(?:charged|still (?:being|charging)|refund|can'?t cancel|broken|not working|hike|robbed|wrong|went up|gone up|floor plan|plan b|how do i (?:cancel|turn|pause)|flight|order|error|age limit|ticket|dental|planned|planning|fibre|planes?|experience|billed|hacked|how come|if i (?:cancel|close|leave)|pause instead)\b/i,
    half: [
      'Your plan page lists what is included and when it renews, which is what the bill goes by.',
      'What is included goes by the exact plan, so its name is the place to start.',
      'The page for each plan lists what it includes.',
      'The page of each plan shows what it includes, what it costs and when it renews.',
    ],
    ask: [
      {
        text: 'Which plan do you mean?',
        unless:
          /\b(?:family|duo|premium|basic|pro|solo|team|business|annual|yearly|monthly|student|education|sports|bundle|\d+ ?[gt]b|sim.only|free (?:month|trial)|plus|two rate)\b/i,
      },
    ],
    act: ['check what it includes and reply here', 'look up the terms of that plan and reply here'],
    hits: [
      'does everyone on the family plan have to live at the same address?',
      'is 5g included on sim only or is it an add on',
      'Does the free month renew by itself or do I have to tell you to stop?',
    ],
    misses: ['i was charged for a plan i cancelled, why?'],
  },
  {
    id: 'ask-privacy',
    sectors: allBut(
      'airline',
      'travel_agent',
      'rail',
      'transit',
      'hotel',
      'restaurant',
      'grocery',
      'shop',
      'courier',
      'cars',
      'venue',
    ),
    when: [
      /\b(?:private (?:window|mode)|access to my|see my|my (?:data|contacts|photos|location|recordings?)|card details|store (?:my |our )?(?:card|data|details)|who can see|track(?:ing)? me|data you hold|share my|listening|customers'? details|call recordings|delete my data|profile picture)\b/i,
      /\b(?:do|does|is|are|why|what|who|can|how)\b/i,
    ],
    not: /\b(?:sort|add|import|export|leak\w*|breach\w*|hacked|stolen|sold my|strangers?|someone else'?s|wrong person|my kids)\b/i,
    half: [
      "It's about your own data, so you're right to ask.",
      "The privacy page says what is kept and why. I'd like to give it to you in one plain line.",
      'You have a right to a clear answer about your own data.',
      'You should get a plain answer to that.',
    ],
    ask: [],
    act: ['ask the privacy team and reply here', 'get the plain answer from the privacy team and reply here'],
    hits: [
      'why does the app want access to my contacts?',
      'do you share my data with the payment company?',
      'does a private window hide stuff from my school wifi',
    ],
    misses: ['my data was leaked, who can see my card details'],
  },
  {
    id: 'ask-recover',
    sectors: [
      'social',
      'software',
      'games',
      'devices',
      'marketplace',
      'streaming',
      'bank',
      'broadband',
      'rides',
      'food_delivery',
      'education',
    ],
    when: [
      /\b(?:recover|get (?:back )?into|forgot(?:ten)? (?:my|the)|reset (?:my|the)|get (?:it|my account|my username) back|old account|new phone|new number|change (?:my|the) (?:number|username)|2 ?step|authenticator|verification (?:code|device)|move it to another|trusted device)\b/i,
      /\b(?:account|password|email|username|gmail|login|profile|phone|number|device|2 ?step|authenticator|pin)\b/i,
      /\b(?:how|can|could|is there|what|any|help|possible|do i)\b/i,
    ],
    not: /\b(?:hacked|hijack\w*|stolen|compromised|someone (?:got|has|is|hacked)|died|death|late (?:mum|dad|wife|husband)|broken|refund|booking|order|flight)\b/i,
    half: [
      'Start the recovery from a device and a place you have used before, as it counts for more than any answer.',
      'Use the recovery page first, on a device where you were signed in before. Never send a password or a code to anybody.',
      'Whether it works hangs on what can still reach you: an old email, a number or a device.',
      'Anybody who offers to get it back for you in the comments is after the account, so leave those unanswered.',
    ],
    ask: [
      {
        text: 'Are you still signed in on any device?',
        unless: /\b(?:signed in|logged in|still on|lost|stolen|deleted|console it was)\b/i,
      },
      {
        text: 'Can you still get into the email it was made with?',
        unless: /\b(?:which e-?mail|work e-?mail|fake e-?mail|e-?mail[’']?s gone|sim|mobile|phone)\b/i,
      },
    ],
    act: ['find out which way in is left', 'point you to the right form'],
    hits: [
      "How do I recover my account if I don't have a number or email linked to it?",
      'I lost my 2step verification device, can I move it to another device?',
    ],
    misses: ['my account was hacked, how do i get it back'],
  },
  {
    id: 'ask-device-supported',
    sectors: ['software', 'devices', 'streaming', 'games', 'bank', 'social', 'broadband', 'mobile', 'education'],
    when: [
      /\b(?:android|ios|iphone|ipad|windows|mac(?:os|book)?|linux|chromebook|old (?:phone|laptop|tv|box)|smart tv|console|xbox|ps[45]|switch|version|watch|ram|gb|kindle|fire ?stick|roku|graphics? card|hub)\b/i,
      /\b(?:supported|support for|run on|works? on|work with|available (?:on|for)|update needed|upgrad\w+|too old|minimum|requirements?|install|compatible|take (?:\d+)|will (?:it|my)|can i (?:put|use|get|install)|is it on|coming to|soldered|still get updates)\b/i,
    ],
    not: /\b(?:crash\w*|stopped|keeps|won'?t|broken|error|charged|after the update|since the update|black|lost|missing|sd card)\b/i,
    half: [
      'The system version decides it, and you find it in settings under about.',
      'Look at the requirements on the download page against the version in your settings, under about.',
      'The exact model and its system version settle it, not the name alone.',
      'Older systems usually get the last version that still ran on them, so it is worth a look in the store.',
    ],
    ask: [
      {
        text: 'Which model and system version do you have?',
        unless: /\b(?:android \d+|ios \d+|windows \d+|20\d\d|\d+\.\d+|ps[45]|[a-z]+ \d{4})\b/i,
      },
    ],
    act: ['check it against the requirements and reply here', 'ask the team that builds it and reply here'],
    hits: [
      'app says update needed, android 9. am i too old',
      'does the 14 inch take 32gb ram or is it soldered',
      'Can I install a newer graphics card in my old desktop, will it run on mac?',
    ],
    misses: ['crashes since the update on android, is it supported'],
  },
  {
    id: 'ask-steps',
    sectors: allBut(
      'airline',
      'travel_agent',
      'rail',
      'hotel',
      'restaurant',
      'shop',
      'courier',
      'insurance',
      'venue',
      'health',
      'public',
    ),
    when: [
      /\b(?:how (?:do|can|would|should|to) ?(?:i|we|you|u)?|is there (?:a|any) ?way|any ?way (?:to|of|i)|is it possible (?:to|for)|where (?:do|can) i (?:find|see|go|change|set|get|turn)|what do i (?:click|press|do|tap)|shortcut|can (?:i|we)|am i able)\b/i,
      /\b(?:app|account|profile|folders?|files?|photos?|videos?|contacts?|playlists?|settings?|screen|meeting|webinar|document|pdf|calendar|browser|desktop|mobile|phone|tv|console|xbox|ps\d|switch|mac|windows|layer|export|import|upload|download|sync|sd card|login|map|maps|podcasts?|level|server|mode|remote|router|channel|messages?|mail|inbox|notes?|share|shared|data|shortcut|controller|printer|fan|members?|username|user name|icloud|dropbox|server)\b/i,
    ],
    not: /\b(?:hacked|stolen|charged|refund|lost (?:my|the|all)|locked out|won'?t|cannot|can'?t|doesn'?t work|not working|error|fraud|crash\w*|deleted|disappeared|gone|stuck|black screen|forgot\w*|flight|train|store near|dead|return|buy|bought|price|how much|how long|how many|parcel|delivery|order|free game|baggage|claim|hiring|password|phone number|pay|fault|reset|changed? my name|someone|disabled|get (?:some|any) help|consent|promotion|report|legal|trouble|problem|issue|broke|suspended|banned)\b/i,
    half: [
      'The steps differ between phone and computer, so it helps to know which one you use.',
      'The steps can differ between devices and versions.',
      'The help pages often have the steps for that.',
      "If it can be done I'll find the steps, and if it can't I'll say so.",
    ],
    ask: [
      DEVICE,
      {
        text: 'Which version are you on?',
        // Only of programs that come in versions somebody would know.
        unless:
          /^(?![\s\S]*\b(?:software|program|desktop|windows|mac ?os|photo ?shop|editor|layers?|document|pdf|server|launcher|edition|firmware|export|import)\b)|\bversion|\d+\.\d+|20\d\d\b|\b(?:disabled|locked|is there|possible|can i|am i able|shortcut)\b/i,
      },
      {
        text: 'How far do you get?',
        unless:
          /^(?![\s\S]*\bhow (?:do|can|to|would|should)\b)|\b(?:click\w*|press\w*|tap\w*|tried|trying|figure|option|only|can['’]?t|shortcut)\b/i,
      },
    ],
    act: ['find the steps and reply here', 'look up the steps for that and reply here'],
    hits: [
      'How do I sort my contacts by last name?',
      'Is there any way to see two folders in the app side by side?',
      'is there a way to remove a person from all folders in one go?',
    ],
    misses: ['how do i get into my hacked account', 'how do i return the bottles to your store'],
  },
];
