import { allBut } from '../sectors/sector';
import type { Situation } from './situation';

/** Trying to reach the company: by phone, chat, email or a promised call. */
export const CONTACT: readonly Situation[] = [
  {
    id: 'cut-off-on-phone',
    matter: 'the call being cut off',
    sectors: allBut('restaurant', 'games', 'social'),
    when: [
      /\b(?:cut (?:me )?off|hung up|hang(?:s|ing)? up|disconnect(?:ed|s|ing)?|line (?:went|goes) dead|call (?:dropped|drops|ended)|dropped (?:the|my) call|dial tone|cuts? (?:me )?off|beeped off|rang off)\b/i,
      /\b(?:hold|call(?:ed|s|ing)?|phone(?:d)?|queue|minutes?|mins?|hours?|agent|line|rang|ring|waiting|waited|support|customer service|number|rep)\b/i,
    ],
    not: /\b(?:i hung up|scam|pin|fraud team|deaf|stammer|hard of hearing|cut off tonight|cut off (?:my|our|your|her)|her line|drops me|broadband|internet|wifi|wi-fi|electric(?:ity)?|gas supply|water (?:was|is|has been)|power (?:was|is|has)|bluetooth|headset|headphones|airpods?|earbuds?|controller|landline|signal|supply|cut off (?:my|our|the) (?:service|phone|line|account))\b/i,
    ack: [
      'Being cut off in the middle of a call is infuriating.',
      'To lose the call and have to start again is maddening.',
      "You shouldn't have to start that call all over again.",
    ],
    ask: [
      {
        text: 'What were you calling about?',
        unless:
          /\b(?:about|refund|order|parcel|bill\w*|account|claim|delivery|booking|flight|cancel\w*|broadband|fraud|payment|meter|repair|card)\b/i,
      },
      {
        text: 'Had you got through to someone?',
        unless: /\b(?:agent|person|hung up|advis\w+|someone|guy|lady|woman|man|rep|she|he|queue|on hold)\b/i,
      },
    ],
    detail: 'what you were calling about',
    act: ['pick it up from here so you need not queue again', 'pass it to the team you were trying to reach'],
    hits: [
      '50 minutes on hold then cut off',
      'your agent hung up on me mid call',
      'line went dead after an hour in the queue',
    ],
    misses: ['You cut off my broadband, been on the phone all day', 'My headset keeps disconnecting on calls'],
  },
  {
    id: 'phone-hold',
    matter: 'the wait on the phone',
    sectors: allBut('games', 'social'),
    when: [
      /\b(?:on hold|hold music|phone (?:queue|line)s?|hold (?:for|time)|call (?:queue|waiting)|(?:number|position) \d+ in (?:the|your) queue|(?:in|through) (?:the|your) phone queue|phone(?:d)? (?:line|you|them)|ring(?:ing)? (?:you|your)|rang (?:you|your)|call(?:ed|ing)? (?:you|your|customer|support|the (?:helpline|number|line))|get through|getting through|can['’]?t (?:reach|get hold of)|no(?:body| one) (?:answers|answering|picks up|answered|is answering)|(?:don['’]?t|doesn['’]?t|never) (?:answer the phone|pick up)|phones? (?:is |are )?never answered|helpline|pick up the phone|answer (?:the|your) phones?)\b/i,
      /\b(?:minutes?|mins?|hours?|hrs?|all (?:day|morning|afternoon|week)|ages|forever|long|times|again|nobody|no one|never|not|n['’]?t|every|days?|impossible|hold|music|queue)\b/i,
    ],
    not: /\b(?:driver not|security questions|locked out|blocked|live chat|tills|burn\w*|the email i|email the|can['’]?t go on|stolen|coach|sold out|streaming|has it changed|deaf|hard of hearing|stammer|scam|bank codes|recycled|put (?:a|my (?:order|account)) on hold|order (?:is )?on hold|(?:money|payment|project|parcel|refund|claim|package|case|account|application) (?:is |was |has been |put |still )*on hold|(?:till|shop|store|checkout|toilet|bag drop|security) queue|queue (?:at|in) (?:the )?(?:till|shop|store|airport|checkout)|passport|virtual queue|presale|tickets?|got through (?:straight|in|first)|door ?bell|no signal|can['’]?t reach the (?:shelf|button|counter)|thank)\b/i,
    ack: [
      "That's far too much time to spend trying to get through.",
      "You shouldn't have to struggle to reach us.",
      'I know how maddening it is to wait on the phone.',
    ],
    ask: [],
    detail: 'what you were calling about',
    act: ['see what I can do from here', 'get it to the right team'],
    hits: [
      'an hour and 20 on hold, same song',
      'Nobody answers your phone line, tried all day',
      'cant get through to you, been ringing your number all morning, never answered',
    ],
    misses: ['My order is on hold, why?', 'Huge queue at the till again'],
  },
  {
    id: 'chat-bot',
    matter: 'the chat getting you nowhere',
    sectors: allBut('transit', 'restaurant', 'health', 'public'),
    when: [
      /\b(?:(?:chat ?)?bots?|chatbot|live chat|web ?chat|chat|virtual (?:assistant|agent)|automated|ai (?:assistant|agent|bot)|robot|canned|copy (?:and|&|n) paste|copy-?paste|template|scripted)\b/i,
      /\b(?:loop\w*|useless|human|person|no help|not help\w*|n['’]?t (?:help|understand|work|answer|connect)|keeps?|kept|same|again|stuck|round|circles?|closed|offline|ended|unavailable|disconnect\w*|only|all i get|real|speak|talk|wait(?:ing|ed)?|queue|hours?|minutes?|mins|ignored|gave up|nowhere|replies|answers?|rubbish|apologised)\b/i,
    ],
    not: /\b(?:work chat|took \d+ min\w*|wished me|resale|real fans|breach|gone from my|locked out|window covers|telephone number|pay my bills|fans|deaf|hard of hearing|stammer|cart|meal deal|parcel['’]?s|robot (?:vacuum|hoover|mower|lawn)|chat(?:ted|ting)? (?:to|with) (?:the|my) (?:driver|neighbour)|group chat|family chat|chat lag|voice chat|in[- ]?game|game chat|party chat|bots? in (?:the|every) (?:game|match|lobby)|spam bots?|bot accounts?|scalper|followers|lovely chat|nice chat|chat show)\b/i,
    ack: [
      "It's so frustrating when the chat doesn't help.",
      "You wanted a proper answer, and I'm a real person here.",
      'Going round in circles with a chat is maddening.',
    ],
    ask: [
      {
        text: 'What did you need from it?',
        unless:
          /\b(?:refund|order|parcel|bill\w*|account|claim|delivery|booking|flight|cancel\w*|payment|password|money|missing|broken|fraud|driver|card)\b/i,
      },
      {
        text: 'Did you get as far as a person?',
        unless: /\b(?:human|person|agent|advis\w+|someone|bot|robot|real|canned|template)\b/i,
      },
    ],
    quick: [
      {
        text: 'Typing just the word agent makes many chat bots hand over to a person.',
        unless:
          /^(?![\s\S]*\b(?:bots?|chat ?bots?|virtual|automated|robot)\b)|\b(?:typed|agents?|live chat|advis[eo]rs?|waiting|waited|closed|ended|queue|copy|template|scripted|canned|human|person|representative|offline|e-?mail\w*|phone|call\w*)\b/i,
      },
    ],
    detail: 'what you asked the chat',
    act: ['answer it myself', 'get it to somebody who can deal with it'],
    hits: [
      'your chat bot sends me in a loop',
      'Can i speak to a human not a bot',
      'live chat closed on me after 40 minutes waiting',
    ],
    misses: [
      'web chat took 4 minutes, a real person, wished me luck for my exam',
      'My robot vacuum is stuck in a loop',
      'Bots in every game lobby again, useless',
    ],
  },
  {
    id: 'callback-promised',
    matter: 'the missed callback',
    sectors: allBut('restaurant', 'games', 'streaming', 'social'),
    when: [
      /\b(?:call(?:ed|ing)? (?:me |us |you )?back|callbacks?|call-backs?|ring (?:me |us )?back|rang (?:me |us )?back|phone (?:me |us )?back|get back to (?:me|us)|be in touch|call me within|someone (?:will|would) (?:call|ring|contact|phone)|ring(?:ing)? you back|return(?:ed)? (?:my|our) calls?)\b/i,
      /\b(?:not?|never|nobody|still|promised?|said|told|waiting|n['’]?t|didnt|havent|hasnt|nothing|days?|weeks?|hours?|dark|again|supposed|third|twice|no one|yet|when|within)\b/i,
    ],
    not: /\b(?:hearing loop|someone elses|frozen|called back (?:in|within) (?:five|ten|\d+) minutes|thanks for calling|tax back|recall(?:ed)?|i(?:['’]ll| will) get back to you)\b/i,
    ack: [
      "You were expecting to hear from us, so I can see why you're annoyed.",
      'Somebody should have got back to you by now.',
      "It's so frustrating to wait for a call that doesn't come.",
    ],
    ask: [
      {
        text: 'When were you told to expect it?',
        unless:
          /\b(?:within|by|today|yesterday|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|\b\d+ ?(?:hours?|hrs?|days?|weeks?|am|pm)\b/i,
      },
      {
        text: 'What was the call to be about?',
        unless:
          /\b(?:about|refund|order|parcel|bill\w*|account|claim|delivery|booking|complaint|repair|boiler|engineer|payment|money|policy)\b/i,
      },
    ],
    detail: 'your case or account number',
    act: ['find out who was meant to call you', 'see where the callback has got to'],
    hits: [
      'promised a callback on Monday, nothing',
      'Nobody ever rang me back',
      'you said someone would call within 48 hours. still waiting',
    ],
    misses: ['They called back in ten minutes, no messing', 'I will get back to you when I have my number, not now'],
  },
  {
    id: 'ticket-closed',
    matter: 'your case being closed',
    sectors: allBut('restaurant', 'venue'),
    when: [
      /\b(?:ticket|case|complaint|claim|query|enquiry|inquiry)\b/i,
      /\b(?:closed|close|closes|closing|marked (?:as )?(?:resolved|solved|complete)|resolved|shut)\b/i,
    ],
    not: /\b(?:swollen|battery|to be resolved|ticket (?:office|machine|barrier|hall)|in case|phone case|suitcase|case (?:lid|zip|closed properly)|store (?:is )?clos\w*|thank|zip|clasp|finally resolved)\b/i,
    ack: [
      "It's infuriating to see a case closed when it isn't sorted.",
      "If it isn't sorted for you, the case shouldn't be closed.",
      "I can see why you're annoyed that your case was closed.",
    ],
    ask: [
      {
        text: 'What still needs to be sorted out?',
        unless: /\b(?:refund|money|order|parcel|bill\w*|still (?:no|not|broken|waiting|down|wrong)|without)\b/i,
      },
      {
        text: 'Did the closing message give a reason?',
        unless: /\b(?:reason|says|said|"|“|because|no (?:reason|explanation|answer|reply|contact))\b/i,
      },
    ],
    quick: [
      {
        text: 'Replying to the closing email often opens a case again by itself.',
        unless:
          /\b(?:repl(?:y|ied|ying)|re-?open\w*|again|e-?mail\w*|no (?:email|reply)|twice|times|every time|phone|call\w*)\b/i,
      },
    ],
    detail: 'the case number',
    act: ['ask for the case to be opened again', 'find out why it was closed'],
    hits: [
      'you closed my ticket without fixing anything',
      'Case marked as resolved. It is not.',
      'complaint closed and nobody even spoke to me',
    ],
    misses: ['The ticket office is closed again', 'Zip on the suitcase will not close'],
  },
  {
    id: 'passed-around',
    matter: 'the way you were passed around',
    sectors: allBut('restaurant', 'social'),
    when: [
      /\b(?:pass(?:ed|ing) (?:me |us )?(?:around|about|from (?:one|person|team|desk|department|pillar)|between|back and forth|to (?:another|a different) (?:team|agent|person|department))|transferred (?:me|us|again|\w+ times|to (?:another|a different))|(?:been|get|got|being|keep) (?:getting )?(?:transferred|passed (?:to|from|around|between)|bounced|sent (?:round|around|back and forth))|bounc(?:ed|ing) (?:me |us )?(?:between|around|from)|pillar to post|you blame the|blam(?:e|es|ing) (?:each other|the (?:courier|seller|bank))|(?:different|another) (?:story|answer) (?:every|each|from|per)|(?:every|each) (?:\w+ ){1,4}(?:a )?different (?:answer|story|thing)|(?:four|five|six|three|\d+) different (?:people|agents|departments|advis[eo]rs|answers|teams|reps|stories)|explain(?:ed|ing)? (?:it |this |everything |my \w+ )?(?:again|to (?:\w+ ){1,2}(?:people|agents)|(?:three|four|five|\d+) times|all over|from the start)|run ?around)\b/i,
    ],
    not: /(?:\b|(?=[£$€]))(?:bank transfer|money transfer|transfer (?:the |my |of |a )?(?:money|funds|files?|photos|data|tickets?|number|player)|transfers? (?:fee|limit|window|to my account)|transferred (?:the |my )?(?:money|£|\$|funds)|airport transfer|passed (?:my|the|his|her) (?:test|exam)|passed away|table|family of|two people in)\b/i,
    ack: [
      'Having to explain it all again and again is exhausting.',
      'Being passed around like that is maddening.',
      'You need one person to take this on, not another transfer.',
    ],
    ask: [
      {
        text: 'Which team did you speak to last?',
        unless:
          /\b(?:department|team|fraud|billing|sales|tech\w*|store|courier|seller|bank|customer service|agent called|name)\b/i,
      },
      {
        text: 'Do you have a case number from any of them?',
        unless: /\b(?:case|ref(?:erence)?|ticket|complaint number|#\d+)\b/i,
      },
    ],
    detail: 'your case or account number',
    act: ["read the notes so you don't have to repeat it", 'find out which team should have it'],
    hits: [
      'been transferred four times today',
      'Every agent gives me a different answer',
      'you blame the courier and they say it’s you. pillar to post',
    ],
    misses: ['My bank transfer has not arrived', 'Passed my test today'],
  },
  {
    id: 'no-reply-message',
    matter: 'the lack of a reply',
    when: [
      /\b(?:e-?mail(?:s|ed|ing)?|dm(?:s|ed|['’]d)?|messag(?:e|es|ed|ing)|tickets?|letters?|wr(?:ite|ote|itten)|tweet(?:s|ed)?|inbox|contact(?:ed|ing)?|form|complaint|enquiry|inquiry)\b/i,
      /\b(?:no (?:reply|replies|response|answer|word|acknowledg\w+)|not? (?:a )?(?:single )?(?:reply|response|replied|answered|responded|heard|had a)|never (?:repl\w+|answer\w*|respond\w*|heard|hear|got a)|n['’]?t (?:had a |even )?(?:repl\w+|answer\w*|respond\w*|heard|got a)|(?:havent|hasnt|didnt|dont|doesnt) (?:repl\w+|answer\w*|respond\w*|heard)|ignor(?:ed|ing|e|es)|unanswered|nothing back|nobody (?:replies|answers|replied|responds|has)|no one (?:replies|answers|replied|responds|has)|silence|crickets|radio silence|still (?:no|nothing|waiting)|seen \d+ times|left on (?:read|seen)|heard nothing|takes (?:days|weeks)|(?:repl(?:y|ied)|respond) to (?:my|me)|waiting (?:for|on) (?:a |an )?(?:reply|response|answer))\b/i,
    ],
    not: /\b(?:sellers?|vendors?|recycled|flight|lost (?:ear|bag)|cancelled|spare key|someone to call|installation|i have not replied|scam|suspended|order details|which policy|locked out|blocked|reset|verification|confirmation|activation|recovery|hacked|password|code|marketing|spam|unsubscrib\w*|newsletters?|train tickets?|ticket (?:machine|office|price)|concert|gig|voice ?mail|message board|contactless|contact lens\w*|letter ?box|error message|log ?in|tracking|texts? (?:my|your))\b/i,
    ack: [
      'There should have been a reply by now.',
      "It's so frustrating to write in and hear nothing.",
      "You've waited for an answer, so let's get you one.",
    ],
    ask: [
      {
        text: 'Did you get an automatic reply with a number?',
        unless: /\b(?:auto\w*|case|ref(?:erence)?|ticket|number|#|letter|dm|tweet)\b/i,
      },
      {
        text: 'What is it about?',
        unless:
          /\b(?:about|refund|order|parcel|bill\w*|account|claim|delivery|booking|return|repair|fault|cancel\w*|channel|complaint|payment|broken|money|job|application|warranty|flight|policy|meter)\b/i,
      },
      {
        text: 'When did you first write?',
        unless:
          /\b(?:ago|since|weeks?|days?|months?|yesterday|today|mon|tue|wed|thu|fri|sat|sun|jan|feb|march|april|may|june|july|aug|sept|oct|nov|dec)\w*\b/i,
      },
    ],
    quick: [
      {
        text: 'Answers often land in spam or junk, so a quick look there is worth it.',
        unless:
          /^(?![\s\S]*\be-?mail)|\b(?:dm\w*|tweet\w*|letters?|seen|ignor\w*|post|calls?|phone\w*|chat|read|spam|junk)\b/i,
      },
    ],
    detail: 'the email address you wrote from',
    act: ['find your message and see who has it', 'get it in front of someone who can answer it'],
    hits: [
      'emailed you 3 times, no reply',
      'Still waiting for a response to my complaint',
      'sent a DM last week and you’ve ignored it',
    ],
    misses: ['I never got the password reset email', 'Still no sign of the concert ticket letters code'],
  },
  {
    id: 'case-pending',
    matter: 'how long this is taking',
    when: [
      /\b(?:case|ticket|complaint|issue|dispute|query|request|claim)(?: officer| manager| handler| (?:number|no\.?|id|ref(?:erence)?))?\b/i,
      /\b(?:pending|still open|escalat\w+|(?:no|any|an|for) updates?|(?:not|n[’']?t) (?:been )?(?:resolved|heard|closed)|unresolved|resolve this|no (?:progress|resolution)|waiting)\b/i,
      /\b(?:\d+|a|one|two|three|four|five|six|several|few|many|for|in|last) (?:weeks?|months?|days?)\b/i,
    ],
    not: /\b(?:delivery|parcel|package|order(?:ed)?|refund\w*|ticket (?:machine|office)|tickets|flights?|trains?|phone case|pillow ?case|in case|suitcase|just in|court|police|lawyer|repair)\b/i,
    ack: [
      "Your case has been open for too long, so let's see where it stands.",
      "You've waited long enough for an answer on your case.",
      'I can see why you want your case moved along.',
    ],
    ask: [],
    detail: 'the name or number on the case',
    act: ['find out what is holding it up', 'see where it stands'],
    hits: [
      'my complaint has been pending for two weeks',
      'Case number 4471, have not heard in months, any update',
      'please escalate my dispute, open for 10 days',
    ],
    misses: ['my refund claim has been pending for two weeks', 'a phone case for my birthday, waiting for days'],
  },
  {
    id: 'visit-missed',
    matter: 'the missed visit',
    sectors: ['shop', 'insurance', 'broadband', 'energy', 'devices', 'cars', 'public'],
    when: [
      /\b(?:engineer|technician|plumber|fitter|installer|electrician|surveyor|repair ?man|appointment|visit|installation)\b/i,
      /\b(?:no ?show|never (?:came|showed|turned up|arrived)|(?:didn['’]?t|didnt|not|hasn['’]?t|hasnt) (?:show|turn(?:ed)? up|come|came|arrive|shown)|missed|cancel(?:l?ed)|late|waited in|waiting in|stayed (?:in|home)|day off|all day|nobody (?:came|turned|showed)|no one (?:came|turned|showed)|rescheduled|moved again)\b/i,
    ],
    not: /\b(?:late husband|young man|interpreter|fee|train|flight|bus|hospital|gp|doctor|dentist|vet|i (?:missed|cancelled|canceled|need to cancel) (?:my|the|an)|can i (?:cancel|move|change)|signal|engineering works|site visit|no appointment needed)\b/i,
    ack: [
      "You made time for that visit, so I can see why you're annoyed.",
      "Waiting in for someone who doesn't turn up is infuriating.",
      "A visit that doesn't happen is your time wasted.",
    ],
    ask: [
      {
        text: 'Did anyone call or text to say why?',
        unless: /\b(?:no (?:call|text|word|explanation)|text|call|rang|phoned|email|message|told|said)\w*\b/i,
      },
      {
        text: 'Have you been given a new date?',
        unless: /\b(?:new date|another|rebook\w*|rescheduled|next|second|third|again|twice)\b/i,
      },
    ],
    detail: 'your booking reference',
    act: ['find out what happened to the visit', 'see when someone can come'],
    hits: [
      'engineer never turned up, waited in all day',
      'Third appointment missed, nobody came',
      'took a day off and the technician cancelled',
    ],
    misses: ['I missed my appointment, can I rebook?', 'The bus engineer works made us late'],
  },
  {
    id: 'service-generally',
    matter: 'the service you got',
    when: [
      /\b(?:customer (?:service|support|care|services)|your (?:support|service|team|help ?desk|helpline|call cent(?:re|er))|support team|help ?desk|call cent(?:re|er)|aftersales|after[- ]sales)\b/i,
      /\b(?:worst|terrible|awful|appalling|shocking|useless|rubbish|poor|bad|joke|disgrac\w+|pathetic|horrible|horrendous|dire|non-?existent|atrocious|disappoint\w+|no help|not help\w*|unhelpful|zero|shambles|garbage|trash|sucks?|abysmal|unacceptable|nobody cares|hopeless|diabolical|laugh|lacking|worse)\b/i,
    ],
    not: /\b(?:not bad|too bad|food|waiter|waitress|wi-?fi|broadband|train|bus|signal|no longer)\b/i,
    ack: [
      'You came to us for help and should have had it.',
      "I can see why you're fed up with us.",
      'You deserve better help than you got.',
    ],
    ask: [
      {
        text: 'What were you getting in touch about?',
        unless: /\b(?:staff|agents?|gate|desk|drivers?|manager|in[- ]store|branch|rude\w*)\b/i,
      },
      {
        text: 'What do you still need from us?',
        unless:
          /^(?![\s\S]*\b(?:help|support|answers?|repl\w+|service)\b)|\b(?:experience|losing out|night and day|compared|competitors?|give me|want\w*|fix|resol\w+|hack\w*|stole\w*|locked|lost|missing|on hold|hours?|mins?|minutes|wait\w*|rude\w*|attitude|treat\w*|disrespect\w*|hung up|hang\w* up|lied|lies|liars?|told|nothing|never|since|staff|agents?|gate|desk|drivers?|charg\w*|broken|bill|order\w*|deliver\w*|account|flights?|internet|signal|suck\w*|worst|terrible|horrible|awful|ridiculous|pathetic|useless|joke|just want|all i want|need|refund|money back|replacement|cancel)\b/i,
      },
      {
        text: 'Did you call, chat or email?',
        unless:
          /\b(?:money|hack\w*|staff|experience|losing out|phone|call(?:ed|s)?|chat|email(?:ed|s)?|dm|message|rang|hold|store|shop|in person|number|line|bot)\b/i,
      },
    ],
    detail: 'any case number you have',
    act: ['look into it with you', 'see what I can do'],
    hits: [
      'worst customer service I have ever had',
      'Your support team is useless',
      'customer care is a joke at this point',
    ],
    misses: ['Service was not bad at all, lovely customer service', 'Waiter gave terrible food advice, your service'],
  },
];
