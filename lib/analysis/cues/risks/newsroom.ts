import type { Cue } from '../../cue';
import { rx } from '../pattern';

const PRESS: Cue['says'] = ['flag:press', 'intent:press'];

/** Who somebody writes or speaks for. */
const OUTLET =
  '(?:(?:(?:consumer|city|features|picture|money|business|crime|health|night|home|foreign) desk|herald|bugle|argus|tribune|gazette|chronicle|ledger|observer|examiner|courier|sunday post|evening post|daily mirror|mirror|sunday times|the times|daily (?:times|ledger|mail|news|post|express|record|star|bugle)|evening (?:news|chronicle|standard|times)|echo|broadcaster|newspapers?|national paper|local paper|news ?desk|news ?room|news (?:agency|portal|site|programme|outlet|accounts?)|features? desk|picture (?:desk|editor)|planning desk|wire service|trade (?:title|press|magazine)|tech site|industry newsletter|tabloid)|fm\\b|(?:bbc|itv|cnn|sky news|channel (?:4|5|four|five)|abc news|nbc|reuters|bloomberg)|radio (?:station|show|kent|\\d|\\w+)|(?:breakfast|morning|phone-?in|consumer|money|tv|late) (?:show|programme|slot)|(?:tv|film|camera) crew|tv (?:researcher|producer|documentary)|documentary (?:maker|team|crew)?|podcasts?|magazine|monthly|weekly (?:title|paper|show)|bulletin|journo|journalists?|reporters?|producer|editor|columnist|correspondent|news ?reader|presenter|local democracy reporter|photographer for|fact[- ]?check(?:er|ing)|money mail|which\\? \\w+|business (?:daily|weekly|insider)|metro \\w+ today|newspaper group)';
/** What only they ask for. */
const WANTED =
  '(?:comments?|statement|quot(?:e|ed)|your (?:side|view|version|response|reaction)|respond to|response to|right of reply|on (?:the )?record|off the record|on air|on camera|live slot|interview\\w*|spokes\\w+|press (?:contact|office|query|team|pack)|media (?:contact|inbox|enquir\\w+|pack|team|office|query)|comms|corporate (?:affairs|communication\\w*)|head of (?:comms|press|pr)|pr (?:team|agency|people|contact|dept|department)|permission|licen[cs]e|with (?:credit|your permission)|use (?:your|this|the|that) (?:photos?|images?|clip|video|tweet|footage|picture)|guest (?:spot|from)|need a guest|(?:have|get) (?:someone|somebody|you|your \\w+) on|panel|go(?:es|ing)? to (?:press|print)|before (?:we|i) (?:print|publish|air|run)|filing|publish(?:ing)?|confirm (?:or deny|whether|the (?:number|figure)|how many)|verify|anyone (?:free|available|to talk)|anybody free|willing to (?:talk|be interviewed)|can talk to|who (?:could|can|should) (?:i|we) (?:talk|speak|ask|contact)|who (?:handles|speaks|signs off|talks|can speak)|get in touch|best contact|which email|press\\b|for (?:a|my|our|the) (?:story|piece|article|feature|report|segment|column|show|guide)|story|piece|coverage|covering|film in|ring us|call (?:me|us) back|talk to|running a story|is it true|root cause|hi res pics|send someone|reply before|does? someone|ceo)';

/** Who says so themselves: a customer who was rung by a paper is no journalist. */
export const REPORTER =
  /\b(?:i['’]?m|i am|it['’]?s|this is|here['’]?s) (?:\w+,? )?(?:an? |the )?(?:\w+ ){0,3}?(?:reporter|journalist|journo|correspondent|producer|researcher (?:at|for|with) (?:the )?\w+|news ?desk)\b|\b(?:reporter|journalist|journo|correspondent|producer|news ?desk|(?:consumer|city|features|picture|money|business|crime|health) desk) here\b|^(?:\w+ ){0,4}(?:consumer|city|features|picture|money|business|crime|health|news) desk\b|(?:^|[.!?] )(?:(?:hi|hello|hey|morning|evening)\b[,!]? (?:there,? )?)?(?!(?:a|an|the|some|your) )(?:\w+ )?(?:reporter|journalist|journo|correspondent|news ?desk|features desk) (?:from|at|with|for)\b|\b(?:i['’]?m|i am|we['’]?re|we are) (?:writing|working on|preparing|running) (?:an? |up |the )?(?:\w+ )?(?:about|story|piece|article|feature|report)\b/i;

/** The trade and the ask, in any order: neither alone makes a reporter. */
export const NEWSROOM_CUES: readonly Cue[] = [
  {
    id: 'press.outlet-and-ask',
    pattern: rx`\b${OUTLET}\b`,
    needs: rx`\b${WANTED}`,
    unless:
      /\b(?:my (?:order|parcel|refund|delivery|subscription|wifi|bill|account)|deliver(?:ed|y) (?:my|the) paper|cancel(?:led)? my|wardrobe|rack|subscri\w+ (?:to|twice)|i (?:read|saw|heard|watched|listen)|gift|loved? (?:the|your|that)|competition|job interview|going to the (?:press|papers|media)|told the (?:press|papers|media)|will (?:contact|call|tell|email) (?:the )?(?:press|papers|media|local|bbc)|hold music|app (?:keeps|won'?t|is)|keeps skipping|binge|fan of|the papers will)\b/i,
    guard:
      /\b(?:(?:mirror|daily) (?:cabinet|price|deal|user|use|commute|limit|charge|basis|fee|pass|driver|ticket|train|bus|parking|dose)|(?:hand|car|wing|wall|bathroom|black) mirror|weekly (?:shop|box)|(?:e-?mail|photo|video|text|profile|level|map|character) editor|magazine (?:rack|subscription)|echo (?:dot|show|device)|courier (?:company|driver|service|lost|left)|your (?:podcast|magazine|newspaper|documentary)|(?:browse|find|download|sort|search|play|hear|listen to|follow|queue) (?:\w+ )?podcasts?|podcasts? (?:by|in the app|tab|section|app|feature)|producer (?:of|responsibility)|evening (?:all|meal|flight|train|slot|delivery|guys|team)|(?:post|news) (?:code|letter|feed)|tv (?:licence|stand|unit|package|box|channel))\b/i,
    says: PRESS,
    weight: 1.6,
    hits: [
      'BBC Radio Kent would love to have someone on tomorrow morning re the price rise',
      'News agency here, requesting permission to use your photos',
      'The Herald is going to print tonight, your response?',
      'Hi there, features desk at a glossy monthly. Samples and comment?',
      'can you put me in touch with your PR agency please, national paper',
      'TV researcher looking for people who can talk to us: tv researcher, can talk to you?',
    ],
    misses: [
      'the newspaper in my order was wet, your response?',
      'your podcast app keeps skipping',
      'my weekly shop is missing, call me back',
      'I read your story in a magazine',
    ],
  },
  {
    id: 'press.at-work',
    pattern: rx`\b(?:(?:journo|press|media) request|(?:press|media) (?:enquiry|inquiry|query)|(?:check|answer) your (?:press|media) (?:office )?inbox|(?:your )?media inbox|follow back so i can dm|dm (?:you )?(?:about|re|regarding) a story|(?:lots of |two |our |several )?(?:readers|listeners|viewers)\b[^.!?\n]{0,40}\b(?:write|written|wrote|in touch|complain\w*|refus\w+|case|response|been)|(?:answer|put to you) a listener'?s|(?:i |we )(?:cover|report on|write (?:for|about)|edit|present|host) (?:a |the |retail|energy|tech|transport|business|your|consumer|\w+ for)\b[^.!?\n]{0,60}(?:\?|title|magazine|comment|response|verify|guest|side|statement|case)|(?:need|for|in|on) (?:it for )?(?:my|our|the) (?:piece|article|story|feature)\b(?! (?:of|about my))|for (?:an?|the) (?:article|feature|report) (?:about|on|i'?m)|(?:writing|write|preparing|compiling|working on) (?:up )?(?:a |an |the |about )?(?:\w+ ){0,2}?(?:story|piece|report|article|coverage|long read|feature|outage for|column)\b|asked me to write about|(?:go|going) (?:to (?:press|print)|live on air)|(?:before|when) we (?:print|publish|go to press|broadcast)|got a tip[- ]?off|(?:care|like|able|available|wish) to comment|would (?:you|your \w+) (?:care|like|be (?:willing|able|happy)) to (?:comment|be interviewed|respond to)|(?:go|speak|talk|comment) on (?:the )?record|(?:publish\w*|air(?:ing)?|runn?(?:ing)?) (?:a |the )?(?:package|story|piece|it) (?:on|about|tonight|at|tomorrow)|publishing at|final request for|confirm or deny|(?:reporters?|tv crews?|cameras) (?:are )?(?:gathering|outside|at your)|we'?ll be live (?:outside|from|at)|filing (?:at|by|soon|tonight)|press (?:office|contact|team|officer|pack)\b(?=[^.!?\n]{0,30}(?:\?|please|call|contact|back|number|sent|inbox))|corporate (?:affairs|communications? head|communication head)|(?:share )?contact of your (?:corporate|pr|press|media)|who (?:speaks|talks) to (?:broadcasters|the press|media|journalists)|which of your people talks|your (?:response|reply|version) to (?:viewers|readers|claims|allegations)|response to (?:the )?(?:allegations|claims made)|in an on[- ]camera|on camera response|requesting (?:an? )?(?:comment|statement|interview|permission|official)|(?:embed|licen[cs]e|syndicate) (?:this|your) (?:tweet|image|photo|video|clip)|our picture editor|my editor (?:wants|needs)|seen (?:the |your )?(?:internal )?(?:e-?mails|documents) (?:about|from)|investigative)`,
    unless:
      /\b(?:my (?:order|parcel|refund|delivery|subscription|wifi|bill)|love|loved|great (?:piece|article|feature)|i (?:read|saw|heard|watched)|job interview)\b/i,
    guard:
      /\b(?:press the|piece of (?:art|cake|furniture|kit|plastic|glass|work)|two[- ]piece|readers? (?:glasses|light|app|won'?t|is)|card reader|story (?:on|about) my (?:insta|wall)|cover my)\b/i,
    says: PRESS,
    weight: 1.6,
    hits: [
      'Please could you follow back so I can DM about a story',
      "we've had lots of readers write in about your refunds",
      'Is the figure of 3,000 customers right? Need it for my piece',
      'have sent questions to your media inbox, deadline 5pm',
      'got a tip off about your Dudley depot, would you care to comment',
      'my editor wants a line from you on the recall',
    ],
    misses: ['a piece of art arrived crumpled', 'please press the button', 'I loved the article about your founder'],
  },
];
