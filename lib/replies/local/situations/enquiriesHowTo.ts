import type { Enquiry } from './enquiry';
import { failsOr } from './failing';

/** How something is done in a program, on a cloud platform, with a domain or in a meeting. */
export const HOW_TO_ENQUIRIES: readonly Enquiry[] = [
  {
    id: 'ask-shortcut',
    sectors: ['software', 'devices'],
    when: [
      /\b(?:short ?cut|hot ?key|key (?:combination|command|binding)|keyboard command)s?\b/i,
      /\b(?:is there|what(?:'?s| is)|which|how|any|can i|do you)\b/i,
    ],
    not: failsOr(
      'changed? the shortcut|why did you|app shortcut on (?:the|my) home|driver|route|bus|taxi|took a shortcut',
    ),
    half: [
      'Many programs list their shortcuts in one place, and some let you set your own.',
      'Shortcuts differ between Windows and Mac, so that decides it.',
      'If there is none yet, many programs let you assign one yourself.',
      'The menu usually shows a shortcut beside each command that has one.',
    ],
    ask: [{ text: 'Which program is it, and is it on Windows or Mac?', unless: /\b(?:windows|mac|pc|linux)\b/i }],
    act: ['look it up for that program and reply here', 'check whether there is one and reply here'],
    hits: [
      'which hotkey puts a page break in?',
      'whats the hotkey for the eyedropper?',
      'which shortcut hides all panels? cant remember',
    ],
    misses: ['the bus driver took a shortcut, is that allowed?', 'the shortcut keeps failing, what is wrong?'],
  },
  {
    id: 'ask-edit-workflow',
    sectors: ['software'],
    when: [
      /\b(?:export\w*|render\w*|import\w*|prox(?:y|ies)|timeline|layers?|sequence|masks?|raw|proxy|presets?|codec|frame ?rate|resolution|catalogs?|colou?r (?:profile|space)|dpi|bleed|artboards?|export media)\b/i,
      /\b(?:do i|should i|can i|is it (?:ok|better|possible)|what(?:'s| is) the best|how (?:do|can|should|would) (?:i|you)|which|is there (?:a|any) ?way|do you have to|need to)\b/i,
      /\b(?:photo|video|editor|edit\w*|clip|film|footage|project|file|premiere?|photo ?shop|light ?room|illustrator|proxies|toggle|print|final|quality|settings?)\b/i,
    ],
    not: failsOr('import (?:tax|duty|fees?)|customs|parcel|passport|license plate|refund'),
    half: [
      'A short test export of a few seconds shows it before you commit to the whole thing.',
      'Work on a copy for the first try, so that the original stays as it is.',
      'What the file is for decides most of it: screen, print or more editing.',
      'Trying it on a short stretch first takes a minute and can save a long export.',
    ],
    ask: [{ text: 'Which version of the program are you on?', unless: /\b(?:version|v\.?) ?\d|20\d\d|\d+\.\d+/i }],
    act: [
      'check that step with somebody who edits daily and reply here',
      'confirm it with the product team and reply here',
    ],
    hits: [
      'which resolution should i pick for a photo book, and which colour profile?',
      'what is the best frame rate setting to export a clip for the web?',
      'should i flatten the layers in my file before sending it to print?',
    ],
    misses: ['do i need to pay import tax on a video camera?', 'export keeps failing, what should i do with my file?'],
  },
  {
    id: 'ask-cloud-config',
    sectors: ['software'],
    when: [
      /\b(?:how (?:do|can|to|would|should) ?(?:i|we|you)?|can (?:i|we)|is it possible|is there (?:a|any) ?way|where (?:do|can) (?:i|we)|what(?:'s| is) the (?:best|right) way)\b/i,
      /\b(?:azure|aws|gcp|cosmos|kubernetes|k8s|web ?app|app service|vms?|virtual machines?|blob|replication|grs|lrs|geo[- ]redundan\w+|default document|resource groups?|subscription|tenant|active directory|aad|functions? app|pipelines?|sql (?:db|database|server)|storage account|load balancer|vnet|firewall rule|ssl binding|scale (?:up|out|set)|region|backup vault|key vault|devops|container)s?\b/i,
      /\b(?:chang\w+|set ?(?:up)?|mov(?:e|ing)|migrat\w+|configur\w+|enabl\w+|disabl\w+|add|delet\w+|creat\w+|restor\w+|connect|scale|switch|export|renam\w+|transfer|deploy|get|use|increase|resize)\b/i,
    ],
    not: failsOr('denied|down|rent|landlord|train|shipping container|cancel'),
    half: [
      'Many settings of that kind can be changed while it runs, but some need a new resource.',
      'The way to do it differs between the portal, the command line and a template.',
      'Try it on a test resource first, as some of those changes cannot be undone.',
      'The documentation page of that service usually has it, often under configuration.',
    ],
    ask: [
      {
        text: 'Do you work in the portal, on the command line or with templates?',
        unless: /\b(?:portal|cli|powershell|command line|templates?|terraform|arm|bicep)\b/i,
      },
    ],
    act: ['find the exact page for that and post it here', 'look up the steps and reply here'],
    hits: [
      'how do I move a storage account to another region?',
      'is there a way to rename a resource group in azure?',
      'how can we enable backup for vms? where do i set it up',
    ],
    misses: [
      'how do i get a shipping container to change trains',
      'deploy keeps failing with access denied, how do i fix my vm',
    ],
  },
  {
    id: 'ask-domain',
    sectors: ['software'],
    when: [
      /\b(?:how (?:do|can|to|much|long) ?(?:i|we|you|is|does)?|can i|do i|is it possible|what(?:'s| is)|where (?:do|can) i|does|is there|who owns)\b/i,
      /\b(?:domains?(?: names?)?|nameservers?|dns|sub-?domains?|ssl|web ?hosting|c ?panel|word ?press|redirect|whois)\b/i,
    ],
    not: failsOr('public domain|transfer (?:is|has been)|pending|expired|stolen|down|offline|slow'),
    half: [
      'Where the domain is registered decides where that is set.',
      'Two places can hold that setting, the registrar and the host, so it helps to know both.',
      'A change of that kind can take up to two days to reach everyone, so leave some time.',
      'It is usually done at whichever company the nameservers point to.',
    ],
    ask: [
      {
        text: 'Is the domain registered with us or somewhere else?',
        unless:
          /\b(?:registered (?:with|at)|with (?:you|another)|elsewhere|another (?:company|registrar)|bought (?:it )?(?:from|with)|from you)\b/i,
      },
      {
        text: 'What is it meant to point to?',
        unless:
          /\b(?:point\w* (?:it )?(?:to|at)|connect\w* (?:it )?to|redirect\w* (?:it )?to|mail|e-?mail|shop|store|blog)\b/i,
      },
    ],
    act: ['find the steps for that setup and reply here', 'look up where it is set and reply here'],
    hits: [
      'how do i connect my domain to a blog i have elsewhere?',
      'can i have two sites on one hosting plan with a subdomain? web hosting newbie',
      'how long does a new dns entry take',
    ],
    misses: ['is this song in the public domain?', 'my domain is down, how long?'],
  },
  {
    id: 'ask-suggestions-off',
    sectors: ['software', 'social', 'devices'],
    when: [
      /\b(?:how (?:do|can|to|would) ?(?:i|we|you)?|can i|is there (?:a|any) ?way|any ?way to|where (?:do|can) i|is it possible)\b/i,
      /\b(?:remov\w+|hid(?:e|ing)|turn(?:ing)? off|get rid of|stop|clear|delet\w+|disabl\w+)\b/i,
      /\b(?:suggest(?:ed|ions?)|recommend(?:ed|ations?)|people you may|autocomplete|auto ?fill|search history|frequent(?:ly)? \w+|recent (?:files|contacts|searches|documents)|prompts?|tips|side ?bar|column|contacts in)\b/i,
    ],
    not: failsOr(
      'suggested (?:price|retail)|scam|recent (?:order|purchase|flight|charge)|my (?:phone number|name|address) (?:from|is)|account',
    ),
    half: [
      'Some lists of that kind can be cleared but not switched off.',
      'What it suggests can come from people you have shared with, and not only from your contacts.',
      "If there is no switch for it yet, that's worth passing on, and I will.",
      'The web and the app can each have their own setting, so one does not always change the other.',
    ],
    ask: [
      { text: 'Is it on the web or in the app?', unless: /\b(?:web|browser|app|desktop|phone|mobile|ios|android)\b/i },
    ],
    act: ['check whether that list can be switched off and reply here', 'ask the team that builds it and reply here'],
    hits: [
      'how do i get rid of the suggested people in the share column?',
      'can i turn off the recommended files on the home page',
      'is there a way to hide recent documents from the sidebar',
    ],
    misses: ['how do i remove my phone number from my account suggestions', 'can you stop the scam recommendations'],
  },
  {
    id: 'ask-files-restorable',
    sectors: ['software', 'devices'],
    when: [
      /\b(?:is there (?:a|any) ?way|any ?way|can (?:i|you|we|it)|how (?:do|can|to) ?(?:i|we)?|possible)\b/i,
      /\b(?:recover\w*|restor\w*|get (?:them|it|back)|undelet\w*|retriev\w*|bring back)\b/i,
      /\b(?:files?|folders?|photos?|documents?|videos?|notes?|e-?mails|messages?|spreadsheets?|older version|previous version|contacts|bookmarks|draft)s?\b/i,
    ],
    not: /\b(?:hacked|stolen|account (?:back|was)|get (?:back )?in(?:to)? my|password|my account back|suspended|banned|purchase|refund|game|save ?file)\b/i,
    half: [
      'Deleted things are usually kept for a limited time, so the sooner you look the better.',
      'Look in the deleted items on the website first, as the app does not always show them.',
      'Until that is clear, it is best not to empty any trash or sync anything new.',
      'How long it can be undone goes by the plan and the day it was deleted.',
    ],
    ask: [
      {
        text: 'When was it deleted, and on which device?',
        unless:
          /\b(?:today|yesterday|(?:days?|weeks?|months?|hours?) ago|last (?:week|night|month)|this (?:morning|week))\b/i,
      },
      {
        text: 'Have you looked under deleted files on the website?',
        unless: /\b(?:deleted files|trash|bin|recycle|not (?:in|on) the (?:web|site)|logged in)\b/i,
      },
    ],
    act: ['see whether it can still be brought back', 'find the way to restore that'],
    hits: [
      'possible to undelete the bookmarks from my thesis?',
      'can i get back an older version of a document?',
      'how do i restore notes i removed by mistake?',
    ],
    misses: ['how do i recover my account, my files are in it, hacked', 'can i get back my refund file'],
  },
  {
    id: 'ask-meeting-how',
    sectors: ['software'],
    when: [
      /\b(?:how (?:do|can|to|would) ?(?:i|we|you)?|can (?:i|we|you)|is there (?:a|any) ?way|is it possible|where (?:do|can) (?:i|we)|do (?:i|we) need)\b/i,
      /\b(?:meetings?|webinars?|zoom|breakout rooms?|waiting room|co-?host|participants?|attendees?|virtual background|screen ?shar\w*|share (?:my|the) screen|poll|recording|host key|gallery view|video call)\b/i,
      /\b(?:schedul\w+|record\w*|mut(?:e|ing)|add|invit\w+|join|host\w*|shar(?:e|ing)|set ?up|creat\w+|see|stream\w*|test|assign|make|stop|prevent|avoid|put|move|remov\w+|chang\w+|download|limit|password|dial|phone|browser|without)\b/i,
    ],
    not: failsOr(
      'doctor|appointment|zoom (?:in|lens)|meeting (?:room hire|point)|book a|council|train|flight|free limit|bombed',
    ),
    half: [
      'Some of those controls only the host sees, so that is the first thing to check.',
      'The phone app often has fewer of those controls, so try it on a computer first.',
      'It may have to be switched on in the account settings before it shows in a meeting.',
      'A test meeting on your own is a safe place to try it first.',
    ],
    ask: [
      {
        text: 'Are you the host, and is it on a computer or a phone?',
        unless: /\b(?:as (?:the )?host|i(?:'m| am) (?:the )?host(?:ing)?|phone|computer|ipad|laptop|mac|browser)\b/i,
      },
    ],
    act: ['find the steps for that and reply here', 'look up the setting and reply here'],
    hits: [
      'how do i put people into breakout rooms before the meeting starts?',
      'can we mute all participants at once?',
      'is there a way to stop strangers from joining our webinar without a password',
    ],
    misses: ['how do i book a council meeting', 'zoom keeps failing, how do i join the meeting'],
  },
];
