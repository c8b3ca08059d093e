import type { Enquiry } from './enquiry';

const GADGETS: Enquiry['sectors'] = ['devices', 'software', 'mobile'];

/** What owners of phones, computers and printers ask. */
export const GADGET_ENQUIRIES: readonly Enquiry[] = [
  {
    id: 'ask-clean-device',
    sectors: ['devices', 'mobile'],
    when: [
      /\b(?:clean\w*|disinfect\w*|sanit[iy][sz]\w*|wipe (?:down|my|the)|alcohol wipes?|clorox|lysol)\b/i,
      /\b(?:phones?|i ?phone|screens?|ipad|tablet|laptop|mac ?book|keyboard|air ?pods?|ear ?buds?|case|watch|monitor|device|ports?|speakers?)\b/i,
      /\?|\b(?:how|safe|ok(?:ay)?|can i|should i|what (?:do|can|should))\b/i,
    ],
    not: /\b(?:clean (?:install|boot|up (?:my|the) (?:storage|disk|drive))|printheads?|cartridges?|wipe (?:my|the) (?:data|phone clean)|factory|hotel|cabin|seats?|carpets?)\b/i,
    half: [
      'Switch it off and unplug it first, use a soft cloth that is barely damp, and keep moisture out of the openings.',
      'A soft, lint-free cloth is safe for the screen. Keep sprays, bleach and anything abrasive away from it.',
      'Put nothing on it directly: a little on a soft cloth, with the device off, and none near the openings.',
      'Nothing wet near the ports or speakers: a soft cloth, barely damp, with the device switched off.',
    ],
    ask: [
      {
        text: 'Which model is it?',
        unless: /\b(?:i ?phone \w+|pixel \w+|galaxy \w+|air ?pods?|keyboard|mac ?book \w+)\b/i,
      },
    ],
    act: ['check which wipes are safe for it and reply here'],
    hits: [
      'how do i clean my phone screen without wrecking it',
      'is it safe to use alcohol wipes on the ipad?',
      'what can I disinfect my keyboard with?',
    ],
    misses: ['how do i do a clean install on my laptop?', 'is the hotel phone cleaned?'],
  },
  {
    id: 'ask-save-disabled-device',
    sectors: ['devices', 'mobile'],
    when: [
      /\b(?:disabled|locked|forg[eo]t\w* (?:my |the )?(?:\w+ )?(?:passcode|pin|pattern|code)|passcode|activation lock)\b/i,
      /\b(?:i ?phone|phone|ipad|ipod|tablet|mac ?book|device|watch)\b/i,
      /\?|\b(?:how|any way|anyway|is there|can i|possible)\b/i,
    ],
    not: /\b(?:account|sim|network|carrier|unlocked phone|disabled (?:people|person|user|customer|access)|lock ?screen|bank|notes?)\b/i,
    half: [
      'Without the code it normally has to be erased, so everything hangs on whether there is a backup.',
      'A backup is what decides it: with one, your data can come back after it is erased.',
      'It usually has to be erased to get back in, and a backup then brings your things back.',
      'What is on it can usually only come back from a backup, as getting in without the code means erasing it.',
    ],
    ask: [
      { text: 'Was it ever backed up, online or to a computer?', unless: /\b(?:back(?:ed)? ?ups?|never backed)\b/i },
      { text: 'Which model is it?', unless: /\b(?:i ?phone \w*\d\w*|ipad \w+)\b/i },
    ],
    act: ['find the way that keeps the most and reply here'],
    hits: [
      'my iphone is disabled, any way to get in without losing photos?',
      'forgot my ipad passcode, how can i open it?',
      'is there a way to unlock a disabled phone and keep the data?',
    ],
    misses: ['is your account locked to one phone sim?', 'how do disabled people use this phone?'],
  },
  {
    id: 'ask-go-back-a-version',
    sectors: GADGETS,
    when: [
      /\b(?:(?:go|get|roll|switch|change) back|revert|down ?grade|undo|un-?install)\b/i,
      /\b(?:updates?|upgrade|version|ios ?\d*|android ?\d*|windows ?\d*|macos|os|software)\b/i,
      /\?|\b(?:how|can i|is there|any way|possible)\b/i,
    ],
    not: /\b(?:seat|plan|flight|get back (?:to me|an?|my|the)|call back|documents?|files?|folders?|notes?|photos?|ticket|class|subscription|my order|app ?store refund)\b/i,
    half: [
      'Whether you can go back depends on the device and on how long ago it was updated.',
      'Some devices allow it for a short while after an update, and some not at all.',
      'That hangs on the model: a few can be taken back soon after, most phones cannot.',
      'It is not always possible, and where it is, it has to be done soon after the update.',
    ],
    ask: [
      { text: 'Which model is it, and what has the update changed for you?' },
      { text: 'Which one is it, and when did it update?' },
    ],
    act: ['check what is possible there and reply here'],
    hits: [
      'how do i go back to ios 10?',
      'can i downgrade from windows 11?',
      'any way to undo the update on my phone?',
    ],
    misses: ['can you get back to me with an update?', 'how do I upgrade my seat, then go back?'],
  },
  {
    id: 'ask-move-licence',
    sectors: ['software', 'devices'],
    when: [
      /\b(?:licen[cs]es?|product key|activation|upgrade|subscription|office|windows ?\d*(?: pro| home)?|software|key)\b/i,
      /\b(?:(?:another|different|new|second|other|2nd|two|multiple|more than one|both|same) (?:devices?|pc|computers?|laptops?|mac|machines?)|transfer\w*|move it|(?:only|just) (?:\w+ ){0,3}(?:device|pc|computer|laptop|machine)|how many (?:devices|pcs|computers))\b/i,
      /\?|\b(?:can i|is it|is the|will it|does (?:it|the|one)|do i)\b/i,
    ],
    not: /\b(?:files?|photos?|music|phone number|sim|contacts|driving|fishing|tv licen[cs]e|broken|error|won'?t|charged|my data|xbox|games?)\b/i,
    half: [
      'It depends on how it was bought: one that came with a machine usually stays with it, one bought by itself can often move.',
      'What was bought by itself can usually move, what came with a machine usually stays there.',
      'The kind of licence decides it: bought alone, or built in with the device.',
      'Licences differ there: some belong to a person, some to a single machine.',
    ],
    ask: [
      {
        text: 'Was it bought by itself, or did it come with the machine?',
        unless:
          /\b(?:came with|pre-?installed|bought (?:it )?(?:separately|online)|purchased (?:it )?(?:separately|online|from))\b/i,
      },
    ],
    act: ['check the terms of that licence and reply here'],
    hits: [
      'can I use the same windows key on my new laptop?',
      'is the pro upgrade only for the device i buy it on, or another pc too?',
      'can i transfer my office license to a different computer?',
    ],
    misses: ['can i move my photos to another computer?', 'is my driving license on my new laptop?'],
  },
  {
    id: 'ask-screens-and-ports',
    sectors: ['devices'],
    when: [
      /\b(?:(?:external|second|2nd|dual|two|third|extra|another) (?:\w+ )?(?:monitors?|screens?|displays?)|usb-?c|hdmi|display ?port|thunderbolt|dock(?:ing station)?|ram|ssd|memory (?:slot|upgrade)|vga|sd card|nvme|m\.2)\b/i,
      /\b(?:can (?:i|it|you|my)|does (?:it|the|my)|will (?:it|my|the)|is it possible|support(?:s|ed)?|drive|compatible|upgrade|add|take|fit|work with|max(?:imum)?)\b/i,
      /\?|\b(?:can i|does it|will it|is it possible)\b/i,
    ],
    not: /\b(?:broken|won'?t|stopped|keeps|not working|flicker\w*|error|lost|crash\w*|black|cracked|ordered|ticket|roku|fire ?stick|tv\b)\b/i,
    half: [
      'The spec sheet of that exact model settles it: look at what each port carries and how much it takes.',
      'The exact model decides it, as two that look alike can differ inside.',
      'What each port carries stands in the specifications of the exact model.',
      'Two machines with the same name can differ there, so the full model number is what counts.',
    ],
    ask: [
      {
        text: 'Which exact model is it? The number is often on a label or in the settings.',
        unless: /\b(?:[a-z]+ ?\w*\d{2,}\w*(?: g\d+)?|20\d\d|mac (?:pro|mini)|i ?mac)\b/i,
      },
    ],
    act: ['look it up for that model and reply here'],
    hits: [
      'can i run a second monitor from the usb-c on my laptop?',
      'how much ram can I add to the Tarn 14?',
      'does it support two external displays?',
    ],
    misses: ['second monitor is black and the hdmi wont work, can i get help?', 'is it possible to get a ticket?'],
  },
  {
    id: 'ask-seen-this-before',
    sectors: GADGETS,
    when: [
      /^(?!.{120})(?:.*\b)?(?:(?:have|has|did) (?:you|u|anyone|anybody|y'?all)(?: guys)? (?:ever )?(?:seen|see|come across|had|heard of)|(?:seen|had) this before|what(?:'?s| is| has) (?:this|that|happen(?:ing|ed)|wrong|going on|up)(?: (?:to|with|on|here))?(?: my)?|what does (?:this|that) mean|is (?:this|that) (?:a )?(?:known|normal|bug|virus)|any ?(?:one|body) (?:know|seen) what (?:this|that))\b/i,
      /\b(?:phones?|i ?phone|mac ?book\w*|screens?|laptops?|computers?|pc|ipad|watch|display|keyboard|tablet|device|icon|symbol|light|windows|message|icons|seen this|known issue|bug|error|pop ?up|ios|update)\b|^\W*(?:\w+\W+){0,2}(?:what(?:'?s| is) (?:this|that|going on)|what happened here)(?: about| here)?\W*(?:link\W*)?$/i,
    ],
    not: /\b(?:order(?:ed)?|account|deal|price|advert|email|text message|scam|news|film|movie|song|point of|your phone (?:number|line)|store|release|stock|down|email|call|with (?:your|you)|new (?:phone|iphone) (?:out|coming))\b/i,
    half: [
      "Let's find out what that is.",
      "I'd like to get to the bottom of that with you.",
      'A bit more will tell me what that is.',
      'That is worth a proper look.',
    ],
    ask: [
      {
        text: 'When did you first see it, and is it still there after a restart?',
        unless: /\b(?:re-?start\w*|re-?boot\w*|reset)\b/i,
      },
      { text: 'Which model is it, and when did it begin?' },
    ],
    act: ['find out what is behind it and reply here'],
    hits: [
      "what's happening to my screen",
      'my tablet hums in C sharp, had this before?',
      "what's wrong with my phone?",
    ],
    misses: ['have you seen this deal on the phone?', "what's this email about my phone account"],
  },
  {
    id: 'ask-does-update-cause-it',
    sectors: GADGETS,
    when: [
      /\b(?:(?:is|are|was|were) (?:\w+ ){0,4}(?:supposed|meant|known|aware|normal)|known (?:issue|bug|problem|fault)|something you (?:guys )?(?:are |'re )?aware|(?:are|r) (?:you|u|y'?all)(?: guys)? aware|any (?:known )?(?:fix|issues?|bugs?)|anyone else(?:'s)?|just me|happening to (?:anyone|others))\b/i,
      /\b(?:ios ?[\d.]*|updates?|updated|upgrade|version|phones?|i ?phone\w*|ipad|mac ?book\w*|laptop|windows ?\d*|app ?store|software|android)\b/i,
      /\b(?:drain\w*|batter\w*|slow\w*|freez\w*|crash\w*|kill\w*|error|restart\w*|bugs?|glitch\w*|lag\w*|hot|disappear\w*|wi-?fi|blue ?tooth|stopp?ed|not work\w*|won'?t|wont|can'?t|problems?|issues?)\b/i,
    ],
    not: /\b(?:server|outage|down\b|order|charged|refund|site|website|log ?in|price|anyone else love)\b/i,
    half: [
      'I can check that against what is known for your version.',
      "That isn't how it's meant to be, whatever the version.",
      "It shouldn't do that, so I'd like to find out why.",
      'Nobody ought to put up with that, so let me check what is known about it.',
    ],
    ask: [
      { text: 'Which model is it, and which version is it on now?', unless: /\b(?:every|all) (?:models?|phones)\b/i },
      {
        text: 'Has it done that since the update, or from before?',
        unless: /\b(?:since|after|before|update\w*|new)\b/i,
      },
      { text: 'Is it still the same after a restart?', unless: /\b(?:re-?start\w*|re-?boot\w*|reset)\b/i },
    ],
    act: ['check whether it is a known fault and reply here'],
    hits: [
      'is the new update supposed to make my phone this slow?',
      'are you aware that the app store shows an error on every update?',
      'anyone else have bluetooth problems on ios 12?',
    ],
    misses: ['are you aware my order is late?', 'is the server down or just me?'],
  },
  {
    id: 'ask-lines-open',
    sectors: GADGETS,
    when: [
      /\b(?:(?:phone |support |help ?)?lines?|call cent(?:er|re)|phone support|live chat|chat support|help ?desk|support|customer service)\b/i,
      /\b(?:closed|open|opening|available|hours|close|shut|until when|what time|24\/7|weekends?|tonight|sunday|holiday)\b/i,
      /\?|\b(?:are|is|when|what)\b/i,
    ],
    not: /\b(?:train|tube|bus|rail|charged|(?:many|\d+|for) hours|hours (?:of|on|later|with)|can ?not access|ticket closed|closed (?:my|the) (?:case|ticket|account)|branch|store|shop|order|never|worst|useless|terrible|open (?:a|my) (?:case|ticket|account|laptop))\b/i,
    half: [
      "You've reached us here, so let's not wait for the lines.",
      'We are here in any case, so you can start with me.',
      'You can start right here instead.',
      'No need to wait for a line, as you can tell us here.',
    ],
    ask: [{ text: 'What do you need help with?' }, { text: 'What is it about?' }],
    act: ['check the hours and reply here'],
    hits: [
      'are all your support lines closed tonight?',
      'what time does phone support open',
      'is live chat available on sunday?',
    ],
    misses: ['you closed my ticket with support, why?', 'is the tube line open tonight?'],
  },
  {
    id: 'ask-battery-or-screen-swap',
    sectors: ['devices', 'mobile'],
    when: [
      /\b(?:batter(?:y|ies)|screens?|displays?|back glass|keyboard|hinge|speaker|camera|charging port)\b/i,
      /\b(?:replac\w*|repair\w*|fixed|swap\w*|chang(?:e|ing) (?:the|my))\b/i,
      /\b(?:how much|cost|price|charge|how long|where can|can i|do you|is it (?:free|covered)|worth)\b/i,
    ],
    not: /\b(?:car|watch batteries|refund|charged me|fix your|you fix (?:this|it)|update|bug|lock ?screen|home ?screen|screen ?shots?|keyboard lag)\b/i,
    half: [
      'The model and whether it is still under warranty decide that.',
      'That depends on the model, and on whether the warranty still runs.',
      'It goes by the model and its age.',
      'What it takes depends on the exact model and its age.',
    ],
    ask: [
      { text: 'Which model is it, and when did you get it?', unless: /\b(?:years?|months?|bought) ?(?:old|ago)?\b/i },
      { text: 'Which model is it?', unless: /\b(?:i ?phone \w*\d\w*|galaxy \w+|pixel \w+|ipad \w+)\b/i },
    ],
    act: ['look up what it takes and reply here'],
    hits: [
      'can i get the battery replaced for free on a phone this old?',
      'where can i get my cracked screen repaired?',
      'do you replace the screen for free under warranty?',
    ],
    misses: ['can you fix your update, my battery drains', 'car battery replacement, how much?'],
  },
  {
    id: 'ask-option-not-there',
    sectors: GADGETS,
    when: [
      /\b(?:no (?:option|setting|way|button|toggle)|(?:is|isn'?t) there (?:an? |any |no )?(?:option|setting|toggle)|where(?:'s| is| did) (?:the|my) (?:option|setting|button|toggle)|why (?:can'?t|cant|cannot) (?:i|we|you) (?:use|add|set|change|choose|have|turn|make|mix|put|sort|hide|see|get)\b|how come (?:i|we|you) can'?t)\b/i,
      /\b(?:i ?phone|phone|ios|ipad|i ?cloud|mac\w*|watch|android|windows|laptop|hotspot|wall ?papers?|lock ?screen|widgets?|music|keyboard|calendar|mail|photos?|messages|settings|control cent(?:er|re)|apps?|timeout|ringtones?)\b/i,
    ],
    not: /\b(?:charged|refund|log ?in|sign in|error|account|crash\w*|order|password|hacked|broken|agent|customer service|human|contact|cancel|connect|unlock|restore|update|download|install)\b/i,
    half: [
      'It may have moved, or not exist on that version.',
      'Such options come and go between versions.',
      'Sometimes it stands under another name.',
      'It depends on the device and the version it runs.',
    ],
    ask: [
      { text: 'Which device is it, and which version does it run?' },
      { text: 'What would you like it to do?', unless: /\b(?:timeout|own music|change|set|hide|sort)\b/i },
    ],
    act: ['find out whether it can be done there and reply here'],
    hits: [
      'why cant i set my own ringtone on this phone?',
      'there is no option to hide the lock screen widgets on ios',
      'where is the setting for hotspot names on android?',
    ],
    misses: ['why cant i log in to my phone account?', 'no way to contact a human about my phone'],
  },
];
