import { settledOr } from './settled';
import type { Situation } from './situation';

/** Programs that pictures, films, sound and pages are made with, and what their parts are called. */
export const STUDIO =
  /\b(?:photo ?shop|illustrator|in ?design|premiere?(?: pro)?|pproj?|ppro|light ?room|lrcc|lr ?(?:cc|classic|\d)|after ?effects|media encoder|ame|audition|acrobat|xd|dreamweaver|animate|affinity|sketch app|editor|editing|edit (?:a |my |the )?(?:photo|video|clip|image|film)s?|timeline|sequences?|layers?|art ?boards?|multi-?cam\w*|program monitor|(?:hand|move|selection|clone|crop|pen|type|text|healing) tool|drag selection|(?:map|develop|print|library|book) module|plug-?ins?|brush(?:es)?|lasso|render(?:ing|s|ed)?|raw files?|creative (?:app|suite|cloud)|cc app|proxies|keyframes?|catalog(?:ue)?s?|presets?)\b/i;

/** Other things are edited, rendered and crash, too. */
const OTHERWISE =
  /\b(?:paint ?brush|tooth ?brush\w*|hair ?brush\w*|make-?up|brush (?:my|your|her|his) (?:teeth|hair)|game|gameplay|levels?|console|xbox|ps ?[345]|train|flight|timetable|delivery timeline|premiere league|premier (?:league|inn|account|member\w*)|movie premiere|world premiere|tonight's premiere|season premiere|(?:tonight|friday)'?s? premiere|my (?:tweet|post|story|booking|order)|parcel|hacked|refund\w*|store catalogue|shop catalogue|sofa|coat|cake|clothing|layers of)\b/i;

const VERSION_GIVEN =
  /\b(?:windows ?\d*|win ?\d+|mac ?os|os ?x|catalina|mojave|high sierra|big sur|ventura|sonoma|v\.? ?\d+(?:\.\d+)*|\d+\.\d+(?:\.\d+)?|versions? (?:\d|20)|20(?:1|2)\d|cc ?20\d\d|cs ?[3-6]|lr ?\d|ios ?\d*|ipad|android)\b/i;
const MOMENT_GIVEN =
  /\b(?:when(?:ever)? (?:i|we|you|it|using|opening|adding|saving|exporting|importing)|while|every time|each time|as soon as|after (?:i|we|a|the|each|editing|opening|about|\d)|on (?:start|launch|open|export|import|save)\w*|at launch|during)\b/i;

/** Programs for pictures, films and pages: what goes wrong in the work itself. */
export const EDITING: readonly Situation[] = [
  {
    id: 'edit-colours-shift',
    sectors: ['software'],
    when: [
      /\b(?:export\w*|render\w*|output|encod\w*|saved? (?:as|for|to|out)|pdf|jpe?gs?|png|final (?:video|file|image|film)|upload\w*)\b/i,
      /\b(?:colou?rs?|contrast|gamma|exposure|skin tones?|brightness|footage|shots?|pictures?|images?|jpe?gs?|pngs?|blacks)\b/i,
      /\b(?:washed[- ]?out|(?:over|de|un)?[- ]?saturat\w*|too (?:bright|dark|red|green|yellow)|darker|lighter|brighter|faded|dull|different|shift\w*|wrong|not the same|chang\w+|looks? (?:off|awful|nothing like)|don'?t match)\b/i,
    ],
    not: settledOr(
      new RegExp(
        `${OTHERWISE.source}|\\b(?:printer|ink|toner|paint|nail|dye|t-?shirt|dress|wash(?:ing)? (?:machine|it)|phone screen|change (?:the )?colou?r of|how (?:do|can) i change)\\b`,
        'i',
      ),
    ),
    ack: [
      'The export should look the way your edit does.',
      'An exported file needs to have the colors you saw while editing.',
      'Colors that change on the way out undo the work you put into them.',
    ],
    matter: 'the colors changing on export',
    ask: [
      {
        text: 'Which format and preset do you export with?',
        unless: /\b(?:h\.?26[45]|prores|mp4|mov|quicktime|jpe?gs?|png|tiff?|pdf|presets?|dnxh[dr]|avi|srgb|cmyk)\b/i,
      },
      {
        text: 'Which color profile is the project set to?',
        unless: /\b(?:profiles?|rec\.? ?709|s?rgb|cmyk|p3|hdr|color (?:space|management))\b/i,
      },
    ],
    quick: [
      {
        text: 'Open the file in a second player first, as some players show color differently.',
        unless: /\bplayers?\b/i,
      },
    ],
    detail: 'a screenshot of the edit and the export side by side',
    act: ['see where the colors change', 'go through the export settings with you'],
    hits: [
      'exported my short film and the colors look washed out compared to the timeline',
      'jpegs come out darker than in the editor after export, any idea?',
      'my render has a totally different contrast, footage looks too bright',
    ],
    misses: [
      'my printer output is too dark, colours wrong',
      'how do i change the colour of my export button',
      'washed the dress once and the colour faded',
    ],
  },
  {
    id: 'edit-layout-moved',
    sectors: ['software'],
    when: [
      /\b(?:text|paragraphs?|fonts?|images?|pictures?|layout|formatting|tables?|margins?|alignment|spacing|wrap\w*|slides?|columns?|pages?)\b/i,
      /\b(?:shift(?:s|ed|ing)?|moves? (?:around|over)|moved|jump(?:s|ed|ing)|mess(?:es|ed)(?: up)?|all over the place|reflow\w*|out of place|scrambl\w*|broke(?:n|s)?|breaks|off the page|misaligned|alignment|lost (?:all )?(?:its|my|the) formatting)\b/i,
      /\b(?:old(?:er)? (?:files?|documents?|projects?|versions?|decks?)|docs?|documents?|decks?|spreadsheets?|files? (?:i|from|made|saved)|opened? (?:it|them|my|the|in)|new (?:version|release)|in ?design|20\d\d|import\w*|converted|pdf|template)\b/i,
    ],
    not: settledOr(
      new RegExp(
        `${OTHERWISE.source}|\\b(?:passport|web ?site layout|seat|store layout|text (?:me|message)|visa)\\b`,
        'i',
      ),
    ),
    ack: [
      'A page that comes apart when you open it means doing the work twice.',
      'Your layout should stay where you put it.',
      "It's maddening to fix the layout of the same page all over again.",
    ],
    matter: 'the layout coming apart',
    ask: [
      {
        text: 'Is it in new files too, or only in ones made with an earlier version?',
        unless: /\b(?:old(?:er)? (?:files?|documents?|projects?)|new (?:files?|documents?)|every|all|both)\b/i,
      },
      {
        text: 'Which version was the file made in?',
        unless: /\b(?:made in|created (?:in|with)|saved in|from (?:version|v)? ?\d)/i,
      },
    ],
    quick: [
      {
        text: 'A missing font is what most often shifts text, so compare the fonts first.',
        unless:
          /^(?![\s\S]*\b(?:text|paragraphs?|slides?|docs?|documents?|decks?)\b)|\b(?:fonts?|tables?|images?|pictures?)\b/i,
      },
      { text: 'Working on a copy for now keeps the original as it was.', unless: /\b(?:cop(?:y|ies)|web version)\b/i },
    ],
    detail: 'a screenshot of the page before and after',
    act: ['see what moves it', 'pass it to the product team with both versions'],
    hits: [
      'opened my old documents in the new version and the text shifted all over the place',
      'every table in my spreadsheet lost its formatting when i opened it in the web version of docs',
      'since the new release images in my older files jump out of place and the layout breaks',
    ],
    misses: ['they shifted my seat, old file of complaints', 'your new store layout is messed up'],
  },
  {
    id: 'edit-habit-changed',
    sectors: ['software'],
    when: [
      STUDIO,
      /\b(?:shift(?: key)?|ctrl|cmd|command|alt|option key|short ?cuts?|hot ?keys?|keys?|undo|zoom|scroll\w*|transform\w*|constrain\w*|scal(?:e|ing)|proportion\w*|drag\w*|crop\w*|default|behaviou?r|menu|right[- ]click|double[- ]click|enter)\b/i,
      /\b(?:chang(?:e|ed|ing)|used to|differently|different now|other way|backwards?|revers\w+|opposite|muscle memory|inconsisten\w*|no longer|any ?more|disables?|why (?:did|would) you|go back to|put it back|old way|bring back)\b/i,
    ],
    not: settledOr(OTHERWISE),
    ack: [
      'A changed shortcut or tool that you know by heart slows everything down.',
      'I can see why the change jars when you are used to the tool the other way.',
      'A shortcut or tool should keep working the way you learned it.',
    ],
    matter: 'the change to a tool you know by heart',
    ask: [
      {
        text: 'Which tool is it in?',
        unless:
          /\b(?:transform\w*|crop\w*|text|type|shape|zoom|brush|pen|select\w*|hand tool|undo|move tool|timeline)\b/i,
      },
      {
        text: 'Did your own settings come along with the update?',
        unless: /\b(?:settings|preferences|presets|kept|reset|default)\b/i,
      },
      { text: 'Which version are you on now?', unless: VERSION_GIVEN },
    ],
    quick: [
      {
        text: 'Most editors let you set shortcuts yourself in the preferences, often with an older set to pick.',
        unless:
          /^(?![\s\S]*\b(?:short ?cuts?|hot ?keys?|keys?|shift|ctrl|cmd|command|undo)\b)|\b(?:preferences|settings|no (?:option|way)|re-?map\w*|custom\w*)\b/i,
      },
    ],
    detail: 'the version you have and the tool it is in',
    act: ['check whether a setting brings the old way back', 'find out whether that can be switched back'],
    hits: [
      'why did you change the undo shortcut in photoshop, i have 15 years of muscle memory',
      'scroll zoom works the opposite way in the new editor, put it back',
      'the crop tool snaps the other way now, why would you change a default like that',
    ],
    misses: ['works shifts at the brush factory', 'how do i make a shortcut for layers'],
  },
  {
    id: 'edit-playback',
    sectors: ['software'],
    when: [
      STUDIO,
      /\b(?:play ?back|preview\w*|scrub\w*|playing (?:the|my)|play ?head|program monitor|multi-?cam\w*|timeline)\b/i,
      /\b(?:lag\w*|stutter\w*|chopp\w*|runs? away|won[’']?t (?:stop|play)|can[’']?t (?:stop|play)|freez\w*|froze|jerky|jumpy|black|green|pixelat\w*|blurry|artifact\w*|weird|slow\w*|drops? frames|dropp\w* frames|bugg?y|glitch\w*|out of sync|effect|flicker\w*|no (?:sound|audio))\b/i,
    ],
    not: settledOr(new RegExp(`${OTHERWISE.source}|\\bexport(?:s|ed|ing)? (?:fail\\w*|crash\\w*)`, 'i')),
    ack: [
      'You need to trust what the playback preview shows you.',
      'An edit goes slowly when the preview misbehaves.',
      'Playback has to hold up before you can judge a single cut.',
    ],
    matter: 'your playback acting up',
    ask: [
      {
        text: 'Is it with all your footage, or with one kind of clip?',
        unless: /\b(?:all|every|any|only|one|some|certain|4k|multi-?cam\w*|mp4|h\.?26[45]|gopro|drone|raw|proxies)\b/i,
      },
      { text: 'Which version is it, and on what system?', unless: VERSION_GIVEN },
      {
        text: 'What kind of footage is it?',
        unless: /\b(?:footage|4k|mp4|mov|h\.?26[45]|gopro|drone|raw|prores|proxies)\b/i,
      },
    ],
    quick: [
      {
        text: 'Lowering the preview resolution or working with proxies often smooths it out at once.',
        unless:
          /\b(?:prox(?:y|ies)|resolution|green|audio|sound|won[’']?t (?:stop|play)|runs? away|lower(?:ed|ing)?)\b/i,
      },
    ],
    detail: 'your version and a short screen recording',
    act: ['see whether it is a known playback fault', 'look for what helps with that footage'],
    hits: [
      'premiere playback stutters on every clip, cannot edit like this',
      'timeline preview goes green when i scrub, anyone else?',
      'multicam sequence playback lags and audio is out of sync',
    ],
    misses: ['season premiere was out of sync on the timeline', 'preview of the new coat layers'],
  },
  {
    id: 'edit-work-vanished',
    sectors: ['software'],
    when: [
      STUDIO,
      /\b(?:disappear\w*|vanish\w*|gone|lost|wiped|delet(?:ed|es|ing)|undid|went (?:missing|blank)|erased|reverted|overwr\w+|didn[’']?t save|not saved|unsaved)\b/i,
      /\b(?:works?|hours?|edits?|brush(?:es|work)?|drawings?|strokes?|layers?|art ?boards?|projects?|files?|sequences?|progress|changes|masks?|catalog(?:ue)?|presets?)\b/i,
    ],
    not: settledOr(
      new RegExp(
        `${OTHERWISE.source}|\\b(?:plug-?ins?|extensions?|add-?ons?|toolbar|panel|menu|subscription|cloud storage)\\b`,
        'i',
      ),
    ),
    ack: [
      'Watching finished work disappear is awful.',
      'Finding your layers or edits gone would upset anyone.',
      'Losing work you had already done is the worst of it.',
    ],
    matter: 'the work you lost',
    ask: [
      {
        text: 'Does undo or the history bring it back?',
        unless: /\b(?:undo|history|ctrl ?z|cmd ?z|twice|saved|crash\w*|restart\w*|reopen\w*)\b/i,
      },
      {
        text: 'Was it saved on your computer or in the cloud?',
        unless: /\b(?:cloud|local\w*|hard drive|computer|desktop|ipad|external)\b/i,
      },
      { text: 'Which version are you on, and on what system?', unless: VERSION_GIVEN },
    ],
    quick: [
      {
        text: 'Save what is left under a new name first, so that the earlier copy stays as it is.',
        unless: /\bnew name|backup/i,
      },
      {
        text: 'The auto-save folder often holds a version from shortly before.',
        unless: /\b(?:auto-?sav\w*|recover\w*|back-?ups?|unsaved|i ?pad)\b/i,
      },
    ],
    detail: 'the version and system you are on',
    act: ['see where a recovered copy may be kept', 'find out what made it disappear'],
    hits: [
      'illustrator just lost two hours of my work, file went blank',
      'my layers vanished while i was drawing on another one',
      'lightroom catalog is gone after the crash, all my edits lost',
    ],
    misses: ['the layers panel disappeared from the menu', 'lost my toothbrush and three hours'],
  },
  {
    id: 'editor-crashes',
    sectors: ['software'],
    when: [
      STUDIO,
      /\b(?:crash(?:es|ed|ing)?|freez(?:es|ing|e)|froze(?:n)?|hangs?|quits?|shut(?:s|ting)? (?:itself )?down|closes? (?:by itself|on me|itself)|not responding|stops? responding|locks up|beach ?ball)\b/i,
    ],
    not: settledOr(
      new RegExp(
        `${OTHERWISE.source}|\\b(?:stock market|crash course|car crash|plane crash|who (?:is|was)|licen[cs]e)\\b`,
        'i',
      ),
    ),
    ack: [
      'A crash in the middle of an edit costs you the work as well as the time.',
      "You can't get anything finished if the program keeps closing on you.",
      'Starting over after every crash wears anybody down.',
    ],
    matter: 'the program crashing on you',
    ask: [
      { text: 'What are you doing when it happens?', unless: MOMENT_GIVEN },
      {
        text: 'Does a new, empty project do the same?',
        unless: /\b(?:new|empty|blank|every|any) (?:project|file|document)s?\b/i,
      },
      { text: 'Which version of the program is it?', unless: VERSION_GIVEN },
    ],
    quick: [
      {
        text: 'Starting it once with plug-ins and graphics acceleration off narrows it down a good deal.',
        unless: /\b(?:plug-?ins?|gpu|graphics|acceleration|i ?pad|phone|mobile|safe mode)\b/i,
      },
    ],
    detail: 'your system and the crash message',
    act: ['see whether others on that version report it', 'find out what makes it close'],
    hits: [
      'photoshop crashes every time i use the lasso',
      'My video editor freezes on export, deadline tonight',
      'lightroom keeps shutting itself down since this morning',
    ],
    misses: ['who was at the season premiere, the site crashed', 'doing a crash course in layers of history'],
  },
  {
    id: 'edit-export-incomplete',
    sectors: ['software'],
    when: [
      STUDIO,
      /\b(?:export(?:s|ed|ing)?|import(?:s|ed|ing)?|encod(?:e|ing)|render(?:s|ed|ing)?|save (?:as|for)|clipboard)\b/i,
      /\b(?:fail(?:s|ed|ing)?|error|won[’']?t|can[’']?t|cannot|unable|stuck|stops?|stopped|missing|not export\w*|doesn[’']?t|didn[’']?t|isn[’']?t|skips?|only (?:exports|half)|unsupported|no audio|no sound|corrupt\w*|same problem|any fix)\b/i,
    ],
    not: settledOr(new RegExp(`${OTHERWISE.source}|\\b(?:import (?:tax|duty|fees?)|customs|colou?rs?)\\b`, 'i')),
    ack: [
      'Importing and exporting files should be the easy part.',
      'You have work to hand over, so a failed export or import holds you up.',
      'Everything waits when an export or import will not go through.',
    ],
    matter: 'your files not going through',
    ask: [
      {
        text: 'What kind of file is it, and where does it come from?',
        unless:
          /\b(?:mp4|mov|jpe?gs?|png|raw|psd|pdf|h\.?26[45]|camera|phone|iphone|gopro|drone|dng|heic|svg|csv|clipboard|tiff?|camera roll)\b/i,
      },
      {
        text: 'Is it always the same file that fails, or a different one each time?',
        unless:
          /\b(?:same (?:file|one|photo|clip|frame)|different (?:file|one|photo|clip)s?|(?:every|any|each) (?:file|photo|clip|project)|random\w*|clipboard)\b/i,
      },
      { text: 'Which version is it, and on what system?', unless: VERSION_GIVEN },
      { text: 'Do you get a message when it stops?', unless: /\b(?:says?|said|error|message|showed which)\b/i },
    ],
    quick: [
      {
        text: 'Exporting a short piece first shows whether one spot in the project stops it.',
        unless: /^(?![\s\S]*\b(?:export\w*|render\w*|encod\w*)\b)|\b(?:import\w*|png|jpe?gs?|photos?)\b/i,
      },
      {
        text: "Copying the files to the computer's own drive first often lets an import go through.",
        unless: /^(?![\s\S]*\bimport\w*)|\b(?:cop(?:y|ied|ying)|local|unsupported|i ?pad|phone)\b/i,
      },
    ],
    detail: 'the exact message and the version you have',
    act: ['see what stops that file', 'pass it to the product team with that'],
    hits: [
      'every png i import into the editor comes up as corrupt, error 7',
      'premiere wont import clips from my drone, unsupported format error',
      'media encoder stuck at 99 percent, cannot export',
    ],
    misses: ['had to pay an import tax on my brushes and cant pay', 'export colours are wrong in premiere, cant fix'],
  },
  {
    id: 'edit-addons-gone',
    sectors: ['software'],
    when: [
      /\b(?:plug-?ins?|extensions?|add-?(?:ons?|ins?)|presets|actions|brush(?:es)?|swatches|scripts|fonts)\b/i,
      /\b(?:gone|remov\w+|missing|disappear\w*|vanish\w*|delet\w+|uninstall\w*|wiped|no longer (?:there|work\w*|show\w*)|not (?:show\w*|there|work\w*)|stopped working|lost|broke)\b/i,
      /\b(?:app|updat\w+|upgrad\w+|version|photo ?shop|illustrator|premiere|light ?room|in ?design|editor|browser|excel|word|word ?press|program|cc|software|mac|pc|install\w*)\b/i,
    ],
    not: settledOr(
      new RegExp(
        `${OTHERWISE.source}|\\b(?:plug[- ]in (?:car|hybrid|charger)|eyelash|hair extensions?|nail|legal action|phone extension)\\b`,
        'i',
      ),
    ),
    ack: [
      "Setting up all your add-ons again can take ages, so I can see why you're annoyed.",
      'You built your way of working on those add-ons.',
      'Add-ons you chose should still be there the next day.',
    ],
    matter: 'what happened to your add-ons',
    ask: [
      {
        text: 'Did it come with an update, and which version are you on now?',
        unless: new RegExp(`${VERSION_GIVEN.source}|\\bupdat\\w+|\\bupgrad\\w+`, 'i'),
      },
      {
        text: 'Are they still listed in the app where you installed them?',
        unless: /\b(?:listed|list|folder|menu|installed|says|removed)\b/i,
      },
    ],
    quick: [
      {
        text: 'The folder of the earlier version often still holds them, so leave that in place.',
        unless:
          /^(?![\s\S]*\b(?:updat\w*|upgrad\w*|new version)\b)|\b(?:browser|extensions?|chrome|firefox|word ?press|add-?ins?|folders?|uninstall\w*)\b/i,
      },
    ],
    detail: 'the names of the add-ons and the version you have',
    act: ['find out what became of them', 'see how to get them back without setting each up anew'],
    hits: [
      'updated the editor and all my plugins are gone',
      'my brushes disappeared from photoshop overnight',
      'the new version removed every extension i had installed',
    ],
    misses: [
      'my hair extensions are gone after one wash with your app',
      'plug-in car charger stopped working in the app',
    ],
  },
];
