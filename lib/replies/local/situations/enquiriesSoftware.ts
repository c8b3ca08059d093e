import type { Enquiry } from './enquiry';
import { failsOr } from './failing';

/** Plain questions about what a program or a plan has, allows and costs. Ahead of the rows that serve every trade. */
export const SOFTWARE_ENQUIRIES: readonly Enquiry[] = [
  {
    id: 'ask-school-access',
    sectors: ['software', 'education'],
    when: [
      /\b(?:schools?|teachers?|students?|universit\w+|colleges?|classrooms?|instructors?|professors?|lecturers?|non-?profits?|charit\w+|pupils|educat\w+)\b/i,
      /\b(?:free|reduced|discount\w*|limit|waive\w*|lift(?:ed|ing)?|removed?|offer\w*|licen[cs]es?|accounts?|plans?|pricing|special)\b/i,
      /\b(?:are you|is there|do you|has|have|can|could|will|would|any|is it|does)\b/i,
      /\b(?:closing|closed|virtual|online|remote\w*|classes|lessons|sessions|reduced|free (?:\w+ )?accounts?|limit|basic|(?:for|to) (?:\w+ ){0,3}(?:schools?|teachers?|instructors?|professors?|universit\w+|non-?profits?|charit\w+))\b/i,
    ],
    not: failsOr(
      'school bus|train|uniform|shoes|lunch|student (?:fare|ticket|rail ?card|loan|finance)|verif\\w*|phone|sim|broad ?band|music|playlist|album',
    ),
    half: [
      'Offers like that usually go by the kind of school and its address.',
      'Often the school itself signs up, for all of its teachers at once.',
      'It often depends on the country and on who signs up, the school or each teacher.',
      'The sign-up email matters here, as a school address is what usually proves it.',
    ],
    ask: [
      {
        text: 'What kind of school is it, and in which country?',
        unless: /\b(?:k-?12|primary|secondary|high school|university|college|elementary)\b/i,
      },
      { text: 'Roughly how many people would use it?', unless: /\b\d+ (?:students|teachers|pupils|users|people)\b/i },
    ],
    act: ['find out what is open to your school and reply here', 'ask the education team and reply here'],
    hits: [
      'do you have a free plan for teachers at small schools?',
      'has the time limit been removed for teachers holding online classes?',
      'do you have special pricing for non-profits, maybe reduced plans for charities?',
    ],
    misses: ['is the school bus free for students?', 'do students get a reduced train ticket?'],
  },
  {
    id: 'ask-plan-limit',
    sectors: ['software'],
    when: [
      /\b(?:limits?|maximum|max|unlimited|how many|how (?:large|big|long)|cap|bandwidth|quota|allowance|\d+ ?(?:minutes?|participants|people|users|gb|mb|tb|files|devices))\b/i,
      /\b(?:does|do|is|are|what|how|can|will|has|which|any)\b/i,
      /\b(?:plan|account|free|basic|pro|business|meetings?|webinars?|upload\w*|storage|hosting|bandwidth|traffic|participants|mailbox|attachments?|file size|recording|sites?|domains?|api|requests|users|seats)\b/i,
    ],
    not: failsOr(
      'graphics? cards?|age limit|speed limit|luggage|baggage|bags?|flight|seat|train|data plan|roaming|mobile|card limit|spend\\w*|withdraw\\w*|tickets?|stock|per customer|weeks?|days? (?:does|will|to)|how long (?:does|will|until|before|is the (?:wait|queue))|get rid|should',
    ),
    half: [
      'Limits like that go by the plan, so its exact name settles it.',
      'The comparison of plans usually lists the limits side by side.',
      'Even where no limit is named a fair-use rule may apply, so it is worth a look at the terms.',
      'It can differ between the free plan and the paid ones.',
    ],
    ask: [
      {
        text: 'Which plan are you on?',
        unless:
          /\b(?:free|basic|pro|plus|business|enterprise|premium|personal|team|starter|deluxe|unlimited|standard) ?(?:plan|account|version|hosting|users?|accounts|tier)?\b/i,
      },
      { text: 'What would you use it for?', unless: /\b(?:for (?:a|my|our|the)|because|since)\b/i },
    ],
    act: ['check the limit for that plan and reply here', 'look up what counts there and reply here'],
    hits: [
      'what is the traffic allowance on the smallest hosting plan?',
      'how many participants can join a meeting on the basic account?',
      'what is the maximum file size for an upload?',
    ],
    misses: ['what is the maximum bag size on my plan?', 'how many days does the upload of my refund take'],
  },
  {
    id: 'ask-release-out',
    sectors: ['software', 'devices', 'games'],
    when: [
      /\b(?:did (?:you|u)|have you|has|is there|was there|is|when|are you)\b/i,
      /\b(?:releas\w+|roll(?:ed|ing)? ?out|push(?:ed)?|ship(?:ped|ping)?|new|launch\w*|latest|out (?:yet|now|today))\b/i,
      /\b(?:updates?|version|patch|release notes?|change ?log|build|hot ?fix)\b/i,
    ],
    not: failsOr(
      'update (?:on|about|from) my|any update|updates on|order|parcel|flight|song|album|film|movie|season|delivery|ruin\\w*|hate|since the',
    ),
    half: [
      'Updates often go out in stages, so not everybody sees one on the same day.',
      'The update page in the app shows the newest version that is ready for your system.',
      'The release notes list what is new and the day it came out.',
      'What is offered to you also depends on your system version.',
    ],
    ask: [{ text: 'Which version does yours show now?', unless: /\b(?:version|v\.?) ?\d|\d+\.\d+/i }],
    act: ['check what went out and reply here', 'look up the newest version and reply here'],
    hits: [
      'when is the next version of the note app out, is it new today?',
      'is there a new version out yet for the desktop client?',
      'have you pushed a patch, my app looks new?',
    ],
    misses: ['is there any update on my new parcel?', 'the new update keeps crashing, is there a patch?'],
  },
  {
    id: 'ask-system-support',
    sectors: ['software', 'devices', 'games'],
    when: [
      /\b(?:mac ?os|os ?x|high sierra|mojave|catalina|big sur|monterey|ventura|sonoma|windows ?(?:\d+|xp|vista|server)?|linux|ubuntu|chrome ?os|m1|m2|apple silicon|arm|android ?\d+|ios ?\d+)\b/i,
      /\b(?:support(?:ed|s|ing)?|compatib\w+|run(?:s)? on|work(?:s)? (?:on|with)|ready for|available (?:on|for)|version for|native\w*)\b/i,
      /\b(?:do|does|is|are|will|can|when|any plans|have)\b/i,
    ],
    not: failsOr(
      'customer support|support (?:team|chat|line|number|agent|ticket)|contact support|your support|tech support|support (?:is|was|told)|shop|drop(?:ped|ping)? support',
    ),
    half: [
      'The requirements page lists the systems that each version runs on.',
      'It goes by the version of the program as well as by the system.',
      "It's safest to wait with a system upgrade until the program you live on is listed for it.",
      'An older version may run there where the newest one does not, or the other way round.',
    ],
    ask: [
      {
        text: 'Which program and version is it about?',
        unless:
          /\b(?:photo ?shop|illustrator|premiere|light ?room|acrobat|office|excel|outlook|word|in ?design|after effects) ?(?:\d|cc|20|elements)/i,
      },
    ],
    act: ['check it against the requirements and reply here', 'ask the team that builds it and reply here'],
    hits: [
      'is there a version for linux, or any plans for one?',
      'is your editor compatible with windows 11 yet?',
      'does the desktop client work on windows 7?',
    ],
    misses: ['does your support team answer on windows?', 'it crashes on windows 10, is that supported?'],
  },
  {
    id: 'ask-business-advice',
    sectors: ['software'],
    when: [
      /\b(?:talk to|speak (?:to|with)|who (?:can|do|should|could)|contact|sales|someone (?:to|who)|advice on|help (?:us )?(?:choose|decide|pick))\b/i,
      /\b(?:features?|costs?|pricing|prices?|quote|licen[cs]\w+|plans?|enterprise|which (?:plan|product|service)|services? (?:we|i) need|needs?|requirements|migrat\w+|company|team|business|organi[sz]ation|partner\w*)\b/i,
      /\b(?:we need|we want|our (?:company|team|business|school|organi[sz]ation|needs)|related costs|quote|enterprise|buy|purchas\w+|upgrade|seats|users|sales|estimate|evaluat\w+|identify|features)\b/i,
    ],
    not: failsOr('cancel|complain\\w*|manager|damage|parcel|order|insurance|broad ?band|mobile|contract ends|flight'),
    half: [
      'A short list of what you want to run makes that talk quick and the price firm.',
      'What it costs hangs mostly on how much you run and how many use it.',
      'It helps to know first what you use today and what has to move.',
      'A price calculator can give a first figure, and a person can then tell you what you can leave out.',
    ],
    ask: [
      {
        text: 'What would you want to run, and for roughly how many people?',
        unless: /\b\d+ (?:users|people|employees|seats|staff)\b/i,
      },
    ],
    act: ['find the right person for that and reply here', 'get you to somebody who advises on that'],
    hits: [
      'is there someone to call about an enterprise plan for our company?',
      'we want a quote for 40 seats, who should i contact in sales?',
      'could someone help us choose which plan our team needs before we buy?',
    ],
    misses: ['who can i speak to about cancelling my contract?', 'i want to speak to a manager about my order'],
  },
  {
    id: 'ask-why-verify',
    sectors: ['software', 'social', 'devices', 'games', 'bank', 'streaming', 'marketplace'],
    when: [
      /\b(?:why|what(?:'s| is) the (?:point|reason)|how come)\b/i,
      /\b(?:verif\w+|prove (?:it[’']?s|that it[’']?s|its|i[’']?m)|confirm (?:it[’']?s|that it[’']?s|its|my (?:identity|phone))|phone number|2fa|two[- ](?:step|factor)|security (?:code|check)|that it[’']?s me)\b/i,
      /\b(?:ask\w*|need|want\w*|require\w*|make|making|force|forcing|have to|give|log(?:ging)? ?in|sign(?:ing)? ?in|every time|each time)\b/i,
    ],
    not: failsOr('hack\\w*|code (?:never|not)|forgot\\w*|reset|driver|passport|parcel|id check|age|old number|lost'),
    half: [
      'A new device, place or network is usually what sets that check off.',
      'That check tends to come up when something about the sign-in looks new, even if it is you.',
      'Cleared cookies or a VPN can make a sign-in you know look like a new one.',
      'A sign-in that looks new in some way, even just a new browser, is what usually triggers it.',
    ],
    ask: [
      {
        text: 'Is it a new device or network, or the one you always use?',
        unless:
          /\b(?:same (?:device|phone|laptop|computer|network)|new (?:device|phone|laptop|computer)|vpn|travel\w*|always use)\b/i,
      },
    ],
    act: ['find out which other check you can use', 'see whether it can be done without a phone number'],
    hits: [
      "why do you ask me to verify it's me each time i sign in?",
      'why do i have to give my phone number to log in?',
      'how come you want me to confirm its me on my own laptop every time',
    ],
    misses: [
      'why does the driver have to verify my passport when i log the trip',
      'i forgot my password and the verify code never came, why',
    ],
  },
  {
    id: 'ask-chat-here',
    sectors: ['software', 'devices', 'social', 'streaming', 'games'],
    when: [
      /\b(?:do you (?:have|offer)|is there|where(?:'s| is)|can i (?:get|use|have)|how (?:do|can) i (?:get|reach|open|find))\b/i,
      /\b(?:(?:live |support |web |online )?chat(?: feature| support| option| line)?|(?:support |toll[- ]?free )(?:number|line)|(?:talk|speak) to (?:a|an) (?:human|real person))\b/i,
    ],
    not: failsOr(
      'in (?:the )?(?:game|meeting|call)|chat (?:history|backup|export|room|bot (?:is|was|told|said))|group chat|chats? (?:gone|lost)|video chat|hung up|waiting|hours|disconnected|ended',
    ),
    half: [
      'You can ask right here, and I can take it from there.',
      'Ask away here, as it is often quicker than a chat.',
      'You have reached somebody already, so no need to look further.',
      'Tell me here what it is about, and you may not need the chat at all.',
    ],
    ask: [
      { text: 'What do you need help with?', unless: /\b(?:about (?:my|a|an|the)|with my|regarding|because)\b/i },
      {
        text: 'Which account or plan is it about: free, paid or business?',
        unless: /\b(?:free|paid|business|premium|pro)\b/i,
      },
    ],
    atOnce: true,
    act: ['help you here or get you to the right team', 'point you to the quickest way for it'],
    hits: [
      'do you have a live chat feature? need some help',
      'is there a support number i can call',
      'where is the web chat? need some help',
    ],
    misses: ['is there a way to export my chat history', 'do you have a group chat for the game'],
  },
  {
    id: 'ask-encryption',
    sectors: ['software'],
    when: [
      /\b(?:is|are|do|does|can|how)\b/i,
      /\b(?:end[- ]to[- ]end|encrypt\w*|hipaa|gdpr|soc ?2|iso ?27001|compliant|compliance|where (?:is|are) (?:my|our|the) (?:data|files)|data (?:stored|residency|cent(?:er|re))|who can (?:see|read) (?:my|our)|secure enough|safe to (?:use|store|put))\b/i,
    ],
    not: failsOr('vulnerab\\w+|leak\\w*|breach\\w*|scam|lied|lying|claim\\w*|should|must|disgust\\w*|bank|card|flight'),
    half: [
      'The security page is the place to start, as that can go plan by plan.',
      'That can differ between plans, so the name of yours settles it.',
      'For anything you must prove to somebody else, you need it in writing, so let me ask for that.',
      'It depends on the plan and on a few settings that are yours to choose.',
    ],
    ask: [
      {
        text: 'Which plan is it for, and is it for work or for yourself?',
        unless:
          /\b(?:business|enterprise|personal|free|basic|for (?:our|my) (?:clinic|practice|company|school|work))\b/i,
      },
    ],
    act: ['find the right document for that and reply here', 'ask the security team and reply here'],
    hits: [
      'are video meetings on the free plan end-to-end encrypted?',
      'is your storage HIPAA compliant?',
      'where is my data stored, in the eu? who can see my files',
    ],
    misses: ['your data leak is a disgrace, is anything encrypted?', 'you lied about encryption, how can we trust you'],
  },
];
