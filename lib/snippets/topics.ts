/**
 * What posts and snippets are about, in the words of each: a customer writes "an inch of leaves in the hot tub", the snippet says "not as shown". A row
 * speaks for a snippet when both of its sides are found. More than one row may hold.
 */
export interface Topic {
  id: string;
  /** In what customers write. */
  post: RegExp;
  /** In a snippet's title, tags and words. */
  snippet: RegExp;
  examples: { post: string; snippet: string };
}

export const TOPICS: readonly Topic[] = [
  {
    id: 'praise',
    post: /\b(?:love(?:d|ly)?|obsessed|best|legend|brilliant|gorgeous|amazing|superb|delicious|perfect|made my|game of my life|no regrets|ten out of ten|10\/10|never buying|so good|happy place)\b|😍|❤|💚|💃|🪴|👏|🦢|🎃$|i feel so seen|i am the moment|\bthe only reason\b|what have you done to me|\bis the (?:best|one)\b|i'?m not ok|top 0\.1%/iu,
    snippet: /\b(?:praise|compliment|glad you|made (?:my|our|their)|kind words|love to read)\b/i,
    examples: { post: 'obsessed with the pistachio one', snippet: 'Glad you like it' },
  },
  {
    id: 'staff_praise',
    post: /\b(?:shout ?-?out|credit to|kind|patient|helped|fair play to|thanks? (?:to|you to)|couldn'?t do enough|legend|gold|without (?:us|me) having to ask|i'd like (?:to mention|somebody|someone)|just wanted to say|a word about|never post nice|big thanks|rang me back|took his shoes off|talked my|made the font|let (?:him|her)|waited (?:while|til|until)|has not|rhymes?|witchcraft|cheers|handwritten note)\b/i,
    snippet:
      /\b(?:colleague|passed (?:it|this|your words) on|their manager|staff.{0,20}(?:thank|praise)|(?:thank|praise).{0,20}(?:staff|colleague))\b/i,
    examples: { post: 'shout out to Declan on chat', snippet: 'Thank you, passed on to a colleague' },
  },
  {
    id: 'solved',
    post: /\b(?:all sorted|sorted (?:now|it)|it was the \w+|all good|turned up (?:at|this|today)|(?:is|are) back\b(?! in stock)|back in!|came (?:today|thr(?:u|ough)|this morning)|had it all along|found the|in the end|fair play|no fuss|fits a treat|credit showing|£\d+ back|for chasing|is happy|replaced a)\b|\bback in!!/i,
    snippet: /\b(?:sorted|solved|resolved|good to hear|anything else comes up|letting us know)\b/i,
    examples: { post: 'all sorted now, cheers', snippet: 'Glad it is sorted' },
  },
  {
    id: 'idea',
    post: /\b(?:idea|feature request|would (?:be (?:class|great|nice|lovely|cool|help)|pay extra|help a lot)|pl(?:ea)?s(?:e)? (?:let|add|do|make|put|bring|sort)|do (?:a|an) \w+(?: \w+){0,4} pl(?:ea)?s|let us|let me name|you want to do|could (?:you|u) (?:do|add|make)|any chance of a|bring back|put the .{1,30} back|i will campaign|in the .{1,30} box please|for the love of|wish (?:you|there)|option for|pls [@\w]+ a|why not (?:do|make))\b/i,
    snippet: /\b(?:ideas?|features?|suggestions?|wish(?:es)?|feedback|on the list)\b/i,
    examples: { post: 'pls let us sort playlists by date', snippet: 'Thanks for the idea' },
  },
  {
    id: 'leaving',
    post: /\b(?:done with|going elsewhere|never again|switch(?:ed|ing) to (?:another|a new|the other)|moved my|last time|bye\b|uninstall\w*|subscription(?:'s)? gone|thats me|that's me|i'?m (?:out|off|done|away)|never wanted|someone else|somebody else|the other lot|make it at home|cancelled (?:@\w+|it) (?:this|today)|unfollow\w*|gone to|lost me|deleted my|booking with)\b/i,
    snippet: /\b(?:leaving|churn|sorry to see you go|lost you|goodbye|win back)\b/i,
    examples: { post: 'never again, booking with someone else', snippet: 'Sorry to see you go' },
  },
  {
    id: 'late',
    post: /\b(?:late|delayed|still (?:no|not|waiting)|was (?:due|meant to (?:be|come))|hasn'?t (?:come|arrived|moved)|\d+ (?:weeks|wks|days) (?:ago|late|now)|out for delivery|label created|ordered .{0,60}(?:weeks|days|august|july|june)|at the .{0,20}(?:hub|depot)|weeks?" in|every morning|between \d+ and \d+|asking every)\b/i,
    snippet:
      /\b(?:(?:order|delivery|parcel).{0,30}(?:late|still|isn'?t with you)|(?:late|overdue).{0,20}(?:order|delivery|parcel)|delivery, late)\b/i,
    examples: { post: 'my sofa was due in August', snippet: 'Order is late' },
  },
  {
    id: 'where_order',
    post: /\b(?:where(?:'s| is) my|is it coming|any news|dispatch\w*|tracking|says "?prepar\w+|label created|does that mean today|when (?:will|is) (?:it|my))\b/i,
    snippet: /\b(?:where (?:is )?(?:my|the|your) order|dispatched|tracking|order status|day it is due)\b/i,
    examples: { post: 'no dispatch email yet, is it coming?', snippet: 'Where is my order' },
  },
  {
    id: 'not_received',
    post: /\b(?:says? "?(?:delivered|attempted)|handed to|photo of|my door|attempted delivery|signed for by|nothing (?:here|came)|beautifully empty|empty (?:box|parcel)|not (?:here|there)|where has it gone)\b/i,
    snippet:
      /\b(?:says delivered|isn'?t (?:there|found)|not (?:there|received)|courier for the photo|never arrived)\b/i,
    examples: { post: 'says delivered 11:04, I got nothing', snippet: 'Says delivered, but it is not there' },
  },
  {
    id: 'parts',
    post: /\b(?:missing|short of|half my order|there should be|left (?:two|three|four|five|\d) boxes|no (?:slats|drawers|lid|screws|instructions)|only (?:one|two|three|half)|didn'?t include|rest sent|empty|without (?:the|a))\b/i,
    snippet:
      /\b(?:missing (?:part|piece|item)s?|parts?\b.{0,20}missing|wasn'?t complete|incomplete|what is missing)\b/i,
    examples: { post: 'wardrobe is short of 8 cam locks', snippet: 'Part of the order is missing' },
  },
  {
    id: 'damaged',
    post: /\b(?:smashed|cracked?|broken|shattered|squashed|dented|crushed|snapped|soup|dust|decapitated|survived|warm|leaking|ripped|torn|upside down|in pieces)\b/i,
    snippet: /\b(?:arrived? (?:broken|damaged|like that)|damaged|breakage|broken one)\b/i,
    examples: { post: '12 eggs ordered, 4 survived', snippet: 'Arrived broken: photo by DM' },
  },
  {
    id: 'courier',
    post: /\b(?:driver|courier|lobbed|threw|chucked|over (?:a|the) .{0,10}(?:gate|fence|wall)|safe place|on the step|in the (?:rain|sun)|depot)\b/i,
    snippet: /\b(?:courier|driver|careless|depot)\b/i,
    examples: { post: 'driver lobbed it over the gate', snippet: 'Courier was careless with a parcel' },
  },
  {
    id: 'wrong_item',
    post: /\b(?:ordered .{1,60}(?:got|received|came|given)|reserved .{1,40}given|asked for .{1,30}(?:got|came|given)|got (?:two left|someone else'?s|one hundred|a )|instead of|wrong (?:one|item|colou?r|size|book|message|card)|sent me (?:the|a)|subbed|this is \w+\.|someone else'?s message)\b/i,
    snippet: /\b(?:wrong (?:item|one|size|colou?r)|isn'?t what you ordered|swap|right one goes)\b/i,
    examples: { post: 'ordered navy, got custard', snippet: 'Wrong item sent, we swap it' },
  },
  {
    id: 'faulty',
    post: /\b(?:died|dead|stopped working|won'?t (?:charge|turn on|click|cook|close|start|switch|go off)|wont (?:charge|turn|click|cook|go)|zip went|broke|fell apart|dip in the middle|snapped|had it \d+|in \d months)\b/i,
    snippet: /\b(?:warranty|stopped working|faulty?|give up so soon|defect)\b/i,
    examples: { post: "speaker won't charge past 12%", snippet: 'Stopped working: warranty' },
  },
  {
    id: 'again',
    post: /\b(?:(?:2nd|3rd|4th|second|third|fourth|two|three|3|2) (?:times?|pairs?|tv|one|replacement)|replacement|again|same as the first|been (?:3|three|two|2) times|new pump)\b/i,
    snippet: /\b(?:failed again|twice is|again after|repair or (?:a )?replacement|repeated|third one)\b/i,
    examples: { post: 'replacement earbuds died the same', snippet: 'Failed again after a repair or replacement' },
  },
  {
    id: 'device_help',
    post: /\b(?:light won'?t|secret button|descale\w*|unplugg\w*|telly|tv|model|remote|button|reset|drawer)\b/i,
    snippet: /\b(?:make it work|switch it off at the plug|try this first|hold the button|troubleshoot\w*)\b/i,
    examples: { post: "descale light won't go off", snippet: 'How to make it work again' },
  },
  {
    id: 'quality',
    post: /\b(?:bobbled|thin(?:ner)?|shr(?:ank|unk)|faded|more air|tastes? like|bland|stale|split|doesn'?t match|no (?:garlic|filling|meat)|lukewarm|dip in|hole where|not what it was|£\d+\. looks|sharing|through it|on the 2nd wear|washes?)\b/i,
    snippet: /\b(?:quality|wasn'?t what it should be|passed? (?:it|this) to the makers)\b/i,
    examples: { post: 'bobbled after one wash', snippet: "Quality wasn't what it should be" },
  },
  {
    id: 'room',
    post: /\b(?:room|lodge|hotel|hot tub|pool|shower|toaster|breakfast|sea view|cabin|bed(?:s|ding)?|smelt|boutique)\b/i,
    snippet: /\b(?:room|lodge|hotel|stay|not as shown|the house can)\b/i,
    examples: { post: 'pool "heated", ok', snippet: 'Room or lodge was not as shown' },
  },
  {
    id: 'danger',
    post: /\b(?:smok(?:e|ing)|caught fire|sparks?|burn(?:t|ing)|swelled|swollen|exploded|seat ?belt|came undone|doors? opened|choking|in (?:my|her|his) .{0,20}mouth|sharp|button eye|melted|electric shock|bucket of sand|from birth)\b/i,
    snippet: /\b(?:stop using|danger\w*|unplug|safety team|keep it away)\b/i,
    examples: { post: 'kettle started smoking from the base', snippet: 'Dangerous: please stop using it' },
  },
  {
    id: 'ill',
    post: /\b(?:allerg\w*|a&e|hospital|gp\b|blisters?|chemical burn|bleeding|sick|food poisoning|vomit\w*|rash|plastic in|bit down|sesame|nut allergy|hives|swelling)\b/i,
    snippet: /\b(?:ill\b|hurt|injur\w*|see a doctor|batch number|allergic reaction)\b/i,
    examples: { post: 'two hours in A&E after the flatbread', snippet: 'Somebody fell ill or was hurt' },
  },
  {
    id: 'ingredients',
    post: /\b(?:vegan|gluten|halal|kosher|may contain|ingredients?|contains?|dairy free|nut free)\b/i,
    snippet: /\b(?:ingredients?|allergens?|vegan)\b/i,
    examples: { post: 'is the oat one vegan?', snippet: 'Ingredients and allergens' },
  },
  {
    id: 'how_use',
    post: /\b(?:can (?:i|the .{1,30}) (?:put|be (?:cooked|washed|used)|use)|how (?:long|do i|do you) .{0,30}(?:cook|wash|dry|clean|put)|ok (?:for|with|on)|before i can|do i need the|safe (?:for|with)|from frozen|cooked)\b/i,
    snippet: /\b(?:how to use|care (?:for|guide)|guide|instructions)\b/i,
    examples: { post: 'is the eggshell ok for radiators', snippet: 'How to use or care for it' },
  },
  {
    id: 'spares',
    post: /\b(?:spare|seal|refill\w*|replacement (?:part|bag|lid|filter)|bags for|filters? for|parts?|still sell|side panel|where (?:do|can) i (?:get|buy) a)\b/i,
    snippet: /\b(?:spare parts?|spares|refills?|seals)\b/i,
    examples: { post: 'where do I get a new rubber seal', snippet: 'Spare parts and refills' },
  },
  {
    id: 'stock',
    post: /\b(?:restock|sold out|out of stock|back in stock|come back|coming back|again this year|when (?:are|is|will) .{1,40} (?:back|out)|notify me|does .{1,30} exist)\b/i,
    snippet: /\b(?:back in stock|sold out|second lot|restock\w*|in stock)\b/i,
    examples: { post: 'restock of the mushroom mug when', snippet: 'When is it back in stock' },
  },
  {
    id: 'sold_out',
    post: /\b(?:queued (?:online|for|\d+)|got to the front|sold out\b.{0,60}\b(?:why|resale)|resale|scalpers?)\b/i,
    snippet: /\b(?:sold out at once|queue?ing|one for each)\b/i,
    examples: { post: 'queued 40 mins, sold out', snippet: 'Sold out at once' },
  },
  {
    id: 'in_shop',
    post: /\b(?:have (?:you|u) got|do (?:you|u) have|in (?:at|the) .{1,20}(?:shop|store)|in the .{2,20} (?:shop|store|branch)|in stock (?:at|in))\b/i,
    snippet: /\b(?:stock of every shop|shop has|put aside|does a shop|store stock)\b/i,
    examples: { post: 'have u got the rock salt in at Hexham?', snippet: 'Does a shop have it' },
  },
  {
    id: 'charge',
    post: /\b(?:charged?|charges|fee|bill(?:ed)?|payments? of|overdrawn|debt|units|max fare|direct debit|dd var|took .{0,10}£|paying|exit fee|reading)\b/i,
    snippet: /\b(?:charged wrongly|amount|bill line|too much|wrong charge|overcharg\w*)\b/i,
    examples: { post: 'charged £38 for a 9 min trip', snippet: 'Charged wrongly: we look into it' },
  },
  {
    id: 'charged_after',
    post: /\b(?:after i cancelled|cancelled in \w+|charged (?:july|august|again)|renewed me|still (?:being )?charg\w+|free trial.{0,40}(?:charged|took)|confirmed in)\b/i,
    snippet: /\b(?:charged after|you cancelled and|after cancelling)\b/i,
    examples: { post: 'cancelled in June, charged in July', snippet: 'Charged after cancelling' },
  },
  {
    id: 'refund',
    post: /\b(?:refund\w*|money back|where my £|store credit|sent .{1,30} back|returned|went back|approved on|give me my money|any sign of)\b/i,
    snippet: /\b(?:where is (?:my|the) refund|refund status|where the money|money stopped)\b/i,
    examples: { post: 'still no refund', snippet: 'Where is my refund' },
  },
  {
    id: 'return',
    post: /\b(?:send (?:back|it back)|return (?:label|\d|a|the|it|this)|returns? portal|only want to return|exchange|swap one)\b/i,
    snippet: /\b(?:how to return|returns? (?:policy|label)|print the label|return something)\b/i,
    examples: { post: 'how do I send back a gift', snippet: 'How to return something' },
  },
  {
    id: 'price',
    post: /\b(?:price rises?|goes up|gone up|went up|put(?:ting)? £?\d+ a month on|shrinkflation|charge us|£\d+(?:\.\d+)? for a|dearer|more expensive|£\d+\.\d\d\. bag|higher tier|greedy|rip ?off)\b/i,
    snippet: /\b(?:price (?:went|rise|increase|up)|why it went up|cheaper one)\b/i,
    examples: { post: 'goes up to 14.99', snippet: 'Price went up' },
  },
  {
    id: 'offer',
    post: /\b(?:shelf said|was £\d+ now|till said|half price|black friday|sticker|2 for £\d|advertised|it was £\d+ on|lower price|receipt)\b/i,
    snippet: /\b(?:offer|shown wrong|price on the shelf|difference back)\b/i,
    examples: { post: 'shelf said 2 for £5, till said £7.50', snippet: 'Offer or price shown wrong' },
  },
  {
    id: 'code',
    post: /\b(?:code|voucher|coupon|promo|welcome\d+|student (?:code|discount))\b/i,
    snippet: /\b(?:discount code|codes? (?:work|doesn'?t)|coupon|promo code)\b/i,
    examples: { post: 'student code not working', snippet: "Discount code doesn't work" },
  },
  {
    id: 'price_ask',
    post: /\b(?:how much|what(?:'s|s| is) the (?:price|fee|cost|exchange)|in the price|included|on the basic|just premium|family plan|is (?:it|the .{1,30}) still (?:£|\d)|get a discount|still 1%|go up every|count with|charge for|only deal|plan work)\b/i,
    snippet: /\b(?:what does it cost|prices and fees|included|which plan|price list)\b/i,
    examples: { post: 'is breakfast in the price?', snippet: 'What does it cost, is it included' },
  },
  {
    id: 'cancel',
    post: /\b(?:cancel(?:ling)?|pause|free trial|unsubscribe|stop my|if i (?:cancel|pause))\b/i,
    snippet: /\b(?:how to cancel|cancel or pause|you can cancel|cancellation)\b/i,
    examples: { post: 'if I cancel now do I lose it today', snippet: 'How to cancel or pause' },
  },
  {
    id: 'cancel_hard',
    post: /\b(?:phone call .{0,30}to leave|doctor'?s note|doctors note|cannot do is leave|greyed out|one click to join|won'?t let me (?:cancel|leave)|wants? a .{1,30} to cancel|impossible to cancel|button is)\b/i,
    snippet: /\b(?:cancelling is|made too hard|leaving should be|as easy as joining)\b/i,
    examples: { post: 'wants a doctors note to cancel', snippet: 'Cancelling is made too hard' },
  },
  {
    id: 'death',
    post: /\b(?:died|passed (?:away|in)|late (?:husband|wife|mother|father|aunt|uncle|nan|dad|mum)|bereave\w*|executor|death certificate|the certificate|deceased|probate)\b/i,
    snippet: /\b(?:died|bereave\w*|loss|deceased)\b/i,
    examples: { post: 'my dad passed in Sept', snippet: 'A customer has died' },
  },
  {
    id: 'close_account',
    post: /\b(?:closed my .{0,20}account|close my account|moved out|haunting|final bill|still get "|old (?:flat|house))\b/i,
    snippet: /\b(?:close an account|account should have been closed|moved out|final bill)\b/i,
    examples: { post: 'moved out in June, bill in October', snippet: 'Close an account, moved out' },
  },
  {
    id: 'locked_out',
    post: /\b(?:locked(?: out)?|log ?in|reset link|authenticator|verify its? (?:you|me)|selfie|can'?t get (?:back )?in|cant get (?:back )?in|captcha|password|face login|passcode|old email|card got blocked|sso|two ?factor|2fa|pin\b)\b/i,
    snippet: /\b(?:locked out|sign-?in|log-?in|recovery|password)\b/i,
    examples: { post: 'cant get back in, new phone', snippet: 'Locked out, sign-in help' },
  },
  {
    id: 'points',
    post: /\b(?:points|rewards?|loyalty|free coffees?|miles|stamps)\b/i,
    snippet: /\b(?:points|rewards|loyalty)\b/i,
    examples: { post: "loyalty points didn't come over", snippet: 'Points or rewards missing' },
  },
  {
    id: 'data_seen',
    post: /\b(?:some(?:body|one) else'?s (?:invoices?|mortgage|details|account|statement|data|card)|someone elses|another customer'?s|not mine|names addresses|card ending|emailed me)\b/i,
    snippet: /\b(?:somebody else'?s data|data (?:breach|was shown)|privacy team|please delete it)\b/i,
    examples: { post: "I'm looking at somebody else's invoices", snippet: "Somebody else's data was shown" },
  },
  {
    id: 'data_use',
    post: /\b(?:spams?|sales calls|ticked no|my email|marketing|sell (?:our|my) .{0,20}data|insurers|crypto|clause \d+|partners)\b/i,
    snippet: /\b(?:marketing|taken off every list|unsubscribe|data questions|passed it on)\b/i,
    examples: { post: 'solar sales calls, I ticked NO', snippet: 'Stop marketing, data questions' },
  },
  {
    id: 'outage',
    post: /\b(?:outage|down (?:for|all)|is everyone|everyone ?else'?s|anyone else|whole (?:street|town|of)|no (?:coverage|signal|internet|service)|status page|maintenance|eta on|off since|stuck on the loading|4g down|is .{1,20} down)\b/i,
    snippet: /\b(?:outage|it'?s down|known (?:issue|fault)|next (?:update|news)|status)\b/i,
    examples: { post: 'is sync down for anyone else', snippet: 'Known outage, next update' },
  },
  {
    id: 'bug',
    post: /\b(?:app|website|site|update|checkout|crash\w*|bug(?:ged)?|freez\w*|froze|blank|keeps? \w+ing|does nothing|gone|drafts?|desync\w*|export|upload|spins|0\.00|wiped|streak|loads?|edits|ads?|live scores|phone buzzes|moved every|basket|servers?|unplayable|no sound)\b/i,
    snippet: /\b(?:app or site|misbehaves|bug|version of the app|developers|technical)\b/i,
    examples: { post: 'export to pdf gives me blank pages', snippet: 'App or site misbehaves: what we need' },
  },
  {
    id: 'app_how',
    post: /\b(?:how do i .{0,40}(?:on|off|back|setting)|is there a setting|turn off|subtitles|two phones at once|in the app|settings?|date order|get .{1,20} to stay)\b/i,
    snippet: /\b(?:where is that setting|under settings|step by step|settings)\b/i,
    examples: { post: 'how do i get subtitles to stay on', snippet: 'Where is that setting' },
  },
  {
    id: 'slow_net',
    post: /\b(?:meg\b|mbps|speed ?test|broadband|router|wi-?fi|signal|dropping out|dropouts|buffering|one bar)\b/i,
    snippet: /\b(?:slow|connection|test your line|speed you pay)\b/i,
    examples: { post: 'paying for 900 meg and getting 140', snippet: 'Slow or broken connection' },
  },
  {
    id: 'engineer',
    post: /\b(?:engineer|appointment|slot|took (?:the day|unpaid leave|time) off|nobody came|fitter)\b/i,
    snippet: /\b(?:engineer|appointment|firm slot)\b/i,
    examples: { post: 'engineer slot 8-1, its 1.40', snippet: "Engineer didn't come" },
  },
  {
    id: 'travel_delay',
    post: /\b(?:train|bus|flight|coach|ferry|tarmac|stuck at|connection|signal failure|carriages?|platform|\d\d[.:]\d\d (?:from|to)|left \d+ minutes early|drivers? who|rail replacement|waited \d+|a short delay|station|escalator)\b/i,
    snippet: /\b(?:delayed|stuck|miss a connection|on the way|next one)\b/i,
    examples: { post: 'sat on the tarmac 2 hrs', snippet: 'Delayed or stuck on the way' },
  },
  {
    id: 'running',
    post: /\b(?:running (?:tomorrow|today|new year)|(?:is|are|does) the .{1,50} (?:running|off|on time|affected)|strikes?|definitely off|what'?s happening with|night bus|run on)\b/i,
    snippet: /\b(?:is it running|what runs|timetable|strikes?)\b/i,
    examples: { post: 'is the 6am to Inverness running tomorrow', snippet: 'Is it running' },
  },
  {
    id: 'trip_cancelled',
    post: /\b(?:(?:flight|trip|booking|train|TW\d+|AD\d+|[A-Z]{2}\d+).{0,60}cancelled|cancelled (?:by|[A-Z]{2}\d+|the)|cancelled by|rebooked|denied boarding|overbooked|voucher valid|operational reasons)\b/i,
    snippet: /\b(?:cancelled trip|rebook|we cancelled it|another day for free)\b/i,
    examples: {
      post: 'flight cancelled by YOU, form only gives a voucher',
      snippet: 'Cancelled trip: rebook or money back',
    },
  },
  {
    id: 'change_booking',
    post: /\b(?:amend|spelt wrong|push my .{0,20}back|wrong day|switch it|change (?:my|the|a) (?:booking|ticket|name|date|day|flight)|booked the wrong|move my booking)\b/i,
    snippet: /\b(?:change a (?:name|day)|change (?:the|your) booking|wrong letter|booking, change)\b/i,
    examples: { post: 'name spelt wrong on the booking', snippet: 'Change a name or day of a booking' },
  },
  {
    id: 'bag_lost',
    post: /\b(?:bag(?:gage)?|suitcase|luggage|car seat|pir\b|tracer|tracing|carousel|belt)\b/i,
    snippet: /\b(?:bag didn'?t|tracing|lost bag|number of the report|suitcase)\b/i,
    examples: { post: 'PIR filed 4 days ago', snippet: "Bag didn't arrive" },
  },
  {
    id: 'luggage_ask',
    post: /\b(?:hand luggage|cabin (?:bag|item)|can i (?:bring|take)|are bikes|allowed on|take campervans|pushchair|pet form|counted as|in the hold|guide dog count|does my .{1,30} count)\b/i,
    snippet: /\b(?:may i bring|bikes, pets|come along|luggage|allowance|on board)\b/i,
    examples: { post: 'are bikes allowed on the 7:15', snippet: 'What may I bring on board' },
  },
  {
    id: 'waiting',
    post: /\b(?:on hold|hold music|queue(?: position)?|waited|\d+ ?mins? on|cut off|nobody picks up|an hour and|1hr|90 min|phone (?:queue|line)|splinter queue)\b/i,
    snippet: /\b(?:waited too long|wait that long|in the queue|hold\b|ring you by)\b/i,
    examples: { post: '52 mins on hold', snippet: 'Waited too long on the phone' },
  },
  {
    id: 'no_answer',
    post: /\b(?:ticket|emailed|third dm|4th email|passed (?:this|it) on|auto repl\w+|transferred \d|chatbot|never heard from|no(?:body)? (?:reply|answers?)|each one asks|closing my ticket|still no (?:reply|answer)|same invoice|escalated|a human)\b/i,
    snippet: /\b(?:nobody answers|asked often enough|ticket numbers|no (?:reply|answer))\b/i,
    examples: { post: 'ticket open 9 days', snippet: 'Wrote and called, nobody answers' },
  },
  {
    id: 'rude',
    post: /\b(?:rude|spoke to me|shouted at|sighed at|silly voice|google it|back to his phone|are you actually going|cried|laughed at|rolled (?:his|her|their) eyes|like something on her shoe|attitude|snapped at)\b/i,
    snippet: /\b(?:rude|unfair|spoken to like that|staff was)\b/i,
    examples: { post: 'he said "dunno google it"', snippet: 'Staff was rude or unfair' },
  },
  {
    id: 'discrimination',
    post: /\b(?:only two black|black women|racis\w*|homophob\w*|holding hands|accent|better english|white couple|because i'?m (?:deaf|black|gay|asian|disabled)|guide dog|followed (?:me|us)|wheelchair user|prove)\b/i,
    snippet: /\b(?:discriminat\w*|treated differently|for who they are)\b/i,
    examples: { post: 'asked for someone with better English', snippet: 'Treated differently for who they are' },
  },
  {
    id: 'accessibility',
    post: /\b(?:wheelchair|ramp|lift (?:out|broken|at)|screen reader|blind\b|partially sighted|deaf|captions?|step free|guide dog|colourblind|hearing loop|disabled|powered chair|assistance)\b/i,
    snippet: /\b(?:accessib\w*|access team|wheelchair|step free)\b/i,
    examples: { post: 'lift out at Marlow Hill since the 4th', snippet: 'Accessibility let somebody down' },
  },
  {
    id: 'packaging',
    post: /\b(?:plastic|packaging|flown in|bubble wrap|landfill|carbon|recycl\w*|coffin|food miles|air ?miles|single use)\b/i,
    snippet: /\b(?:packaging|waste|plastic|environment)\b/i,
    examples: { post: 'every avocado in its own plastic', snippet: 'Packaging and waste' },
  },
  {
    id: 'accusation',
    post: /\b(?:i worked (?:in|at|for)|crunching|laying them off|line for line|copied|stole|never sold it to you|toilet breaks|wages|sell our|insurers|exploit\w*|testers|ask them about)\b/i,
    snippet: /\b(?:accusation|allegation|take what you describe|won'?t comment)\b/i,
    examples: {
      post: 'I worked in your warehouse, toilet breaks came off our rate',
      snippet: 'Serious accusation about the company',
    },
  },
  {
    id: 'rumour',
    post: /\b(?:psa|look it up|friendly reminder|share this|every single one of their|tested on|do your research|wake up|don'?t let them)\b/i,
    snippet: /\b(?:rumou?r|that isn'?t so|isn'?t true|untrue|myth)\b/i,
    examples: { post: 'PSA they put beetle shell in every sweet', snippet: "A rumour that isn't true" },
  },
  {
    id: 'press',
    post: /\b(?:reporter|journalist|producer (?:on|at|here)|press (?:team|office)|for the .{1,30}(?:journal|courier|times|news|gazette|herald|post)|filing (?:at )?\d|deadline|drivetime|comment for)\b/i,
    snippet: /\b(?:press|journalist|media enquir\w+)\b/i,
    examples: { post: 'consumer reporter at the Wexcombe Courier', snippet: 'Press enquiry' },
  },
];

/** Which topics a text of one side speaks of. */
export function topicsOf(text: string, side: 'post' | 'snippet'): Set<string> {
  const straight = text.replace(/[’‘]/g, "'");
  return new Set(TOPICS.filter((topic) => topic[side].test(straight)).map(({ id }) => id));
}
