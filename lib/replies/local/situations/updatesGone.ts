import { elsewhereOr, GADGET, UPDATE } from './gadgetWords';
import { RESTARTED } from './settled';
import type { Situation } from './situation';

/** Updates that do not go in, take for ever, come unasked or leave the device dead or worse. */
export const UPDATES_GONE_WRONG: readonly Situation[] = [
  {
    id: 'stuck-on-logo',
    sectors: ['devices', 'mobile'],
    when: [
      /\b(?:i ?phones?|phones?|i ?pads?|tablet|watch|mac ?book\w*|mac|laptop|computer|pc|device|surface|galaxy|pixel|logo)\b/i,
      /\b(?:stuck (?:on|at|in|with)(?: the| an?| my)*(?: (?:re-?start|re-?boot|boot|apple|white|black))? ?(?:logo|apple|boot\w*|restart\w*|loop|connect to itunes|itunes|recovery|start ?up)|(?:re-?start|re-?boot|boot|restarting|rebooting|infinite|endless) ?(?:re-?start|re-?boot)? loop|brick(?:ed|s|ing)?|(?:can'?t|cannot|won'?t|wont|unable to)(?: even)? (?:be )?restore[d]?\b|keeps? (?:on )?(?:re-?starting|re-?booting)|(?:re-?starts|re-?boots|respring\w*) (?:itself |by itself |on its own |every|constantly|over and over|randomly)|logo (?:comes|keeps|flash\w*|on and off)|recovery mode)\b/i,
    ],
    not: elsewhereOr(
      "\\b(?:loop with|(?:your|with) (?:phone )?(?:support|team)|apps? (?:keeps?|won'?t|restarts)|game|router|hub|tv|console|xbox|ps\\d|chat|restored? (?:my |it )?(?:from|purchases?|contacts|photos|messages|chats?)|from (?:my |a |the )?backup)\\b",
    ),
    ack: [
      'A phone or computer that gets no further than that leaves you cut off.',
      'You need the device to start, so that comes first.',
      "It's alarming when it won't get past its own start screen.",
    ],
    matter: 'the device not starting properly',
    ask: [
      {
        text: 'Does a computer still see it when you plug it in?',
        unless: /\b(?:laptop|pc|computer|mac ?books?|mac|watch|itunes|finder|surface|desktop)\b/i,
      },
      {
        text: 'Did it begin with an update, or out of the blue?',
        unless:
          /\b(?:update\w*|upgrad\w*|install\w*|ios ?\d+|since|dropp\w*|fell|water|out of nowhere|suddenly|randomly)\b/i,
      },
      {
        text: 'Do you have a backup of what is on it?',
        unless: /\b(?:back(?:ed)? ?ups?|watch|tv)\b/i,
      },
    ],
    quick: [
      {
        text: 'Leave it on its charger for an hour first, as a flat battery can cause the same loop.',
        unless: /\b(?:charg\w*|plugged|all (?:day|night)|hours|overnight|desktop|pc)\b/i,
      },
    ],
    detail: 'the model and the last version it ran',
    act: ['find the steps to try on that model', 'see what can be tried before a repair'],
    hits: [
      'my phone is stuck on the logo since the update',
      'ipad is in a restart loop all day, what do i do',
      'cant restore my iphone, its basically bricked',
    ],
    misses: [
      'app keeps restarting on my phone',
      'stuck in an endless loop with your phone support',
      "can't restore my purchases on the ipad",
    ],
  },
  {
    id: 'update-takes-for-ever',
    sectors: ['devices', 'mobile'],
    when: [
      UPDATE,
      /\b(?:(?:\d+|two|three|four|five|six|several|many|all) ?-?(?:hours?|hrs?|days?|weeks?|day|night|morning)\b|for ?ever|ages|constantly|endless\w*|never[- ]ending|non-?stop|stuck (?:at|on)|still (?:at|on|updating|downloading|installing)|so long|too long|taking (?:so|too|for|all|ages)|estimating|remaining|(?:at|on) \d+ ?%)/i,
      /\b(?:updating|downloading|installing|(?:i'?m|it'?s|still|stuck|only|just|been|remains?) (?:at|on) \d+|stuck|takes?|taking|took|to (?:update|install|download|finish|complete)|estimating|remaining|(?:hours|hrs|days|weeks) (?:now|later|and)|its been)\b/i,
    ],
    not: elsewhereOr(
      '\\b(?:batter(?:y|ies)|take a (?:look|while to reply)|reply|waiting (?:for|on) (?:a|an|your) (?:update|reply|response)|any update|(?:tell\\w*|told|tells|asked|suggest\\w*) (?:me|us|you) to|again & again|chat(?:s|ted|ters?)?|without (?:an |any )?update|status|order|taken (?:away|off)|since (?:the|this|that|your|last)(?: \\w+)? update|after (?:the|this|that|your)(?: \\w+)? update|no updates?|apps? (?:keeps?|crash\\w*)|ago)\\b',
    ),
    ack: [
      'An update needs to be done in one go, not take over your day.',
      "It's a pain to sit and watch an update that hardly moves.",
      'An update should not keep you off your own machine for that long.',
    ],
    matter: 'the update taking so long',
    ask: [
      {
        text: 'Is the percentage still creeping up, or has it stopped?',
        unless:
          /\b(?:stuck|stopp?ed|constantly|weeks|endless|again and again|every day|keeps|frozen|won'?t|estimating)\b/i,
      },
      {
        text: 'Is it the same update each time, or one after the other?',
        unless: /^(?![\s\S]*\b(?:constantly|weeks|every day|keeps|again|always|non-?stop|days)\b)/i,
      },
      {
        text: 'Which version is it moving to?',
        unless: /\b(?:constantly|weeks|estimating)\b/i,
      },
    ],
    quick: [
      {
        text: 'Please keep it plugged in and online until it is done.',
        unless: /\b(?:constantly|weeks|stuck|turn(?:ed)? off|plugged|won'?t)\b/i,
      },
    ],
    detail: 'the model',
    act: ['check for a known fault with that update', 'find the steps that get it through'],
    hits: [
      '6 hours in and the update is still at 40%',
      'my laptop has been updating constantly for 3 weeks',
      'this windows update is taking forever to install',
    ],
    misses: ['battery is at 40% two hours after the update', 'still waiting for an update on my case for 2 weeks'],
  },
  {
    id: 'same-advice-again',
    sectors: ['devices'],
    when: [
      /\b(?:tell(?:s|ing)?|told|keep(?:s)? (?:saying|sending|telling|giving)|say(?:s|ing)? (?:to )?|sends?|sending|getting|gave|giv(?:es|ing)|suggest\w*|ask(?:s|ed|ing)?)\b[^.!?]{0,40}\b(?:(?:me|us|you) to (?:update|re-?start|re-?boot|re-?install|reset|restore|try|do)|(?:try )?(?:this|that|the same|same|more|all these|another) (?:try )?(?:links?|steps?|thing|answer|article|advice|reply|instructions)|links?)\b|\b(?:useless|generic|canned|same|copy[- ]and[- ]paste|scripted) (?:links?|steps|advice|answers?|articles?|instructions)\b/i,
      /\b(?:again|nothing (?:works|helps|worked)|doesn'?t (?:work|help)|didn'?t (?:work|help)|did not (?:work|help)|never works?|no help|0 help|zero help|not helping|useless|over and over|every ?time|same|business|(?:\d+|second|third|fourth|fifth)(?:st|nd|rd|th)? time|times|still|don'?t understand|already)\b/i,
      /\b(?:chat\w*|support|reps?|agents?|advisors?|help|links?|technicians?|phone|customer (?:service|care)|issue|genius)\b/i,
    ],
    not: elsewhereOr(
      "\\b(?:password|sign ?in|scam|phishing|fake|refund|order(?:ed)?|tracking|thanks? (?:for|so)|this link works?|link (?:is |does not |doesn't )(?:work|broken|expired)|broken link|shares?|crypto)\\b",
    ),
    ack: [
      'Being sent through the same steps again is no help.',
      'You have done what you were told, so the next answer has to be a different one.',
      'Nobody wants another link to what they have already tried.',
    ],
    matter: 'the same advice again and again',
    ask: [
      { text: 'What are you trying to get fixed, and what have you done so far?' },
      { text: 'What exactly goes wrong, and which steps have you been through?' },
    ],
    detail: 'any case number',
    act: ['look for what has not been tried yet', 'leave those steps out and start from what is left'],
    hits: [
      'your chat keeps telling me to restart, it never works',
      'all i get is the same links again and again from support',
      'third time on the phone and they just say to reset it, told me to try the same steps',
    ],
    misses: ['thanks for sending the link, support was great', 'the link in the tracking text is broken again'],
  },
  {
    id: 'update-unasked',
    sectors: ['devices'],
    when: [
      /\b(?:updates?|updated|updating|upgrades?|upgraded|re-?starts?|re-?started|re-?boots?|re-?booted)\b/i,
      /\b(?:without (?:asking|my|permission|warning|telling|consent|notice)|forc(?:e|ed|es|ing) (?:me|my|us|the|an?|this|it|updates?|re-?starts?|to)|forced (?:update|restart|upgrade)s?|in the middle of|middle of (?:a|my|the)|by itself|on its own|auto(?:matic(?:ally)?)?[- ]?(?:updat\w*|re-?start\w*|upgrad\w*)|didn'?t (?:ask|want|consent|agree)|never (?:asked|agreed)|not asked|hijack\w*|stop (?:the |these |your |with the )?(?:forced |auto\w* )?updates|whether (?:i|you) (?:want|like) it or not)\b/i,
      /\b(?:windows|pc|laptop|computer|mac ?book|mac|surface|phone|i ?phone|ipad|device|software|version|tablet)\b/i,
    ],
    not: elsewhereOr(
      '\\b(?:forced to (?:buy|pay|sell|wait|call|go|use|switch|restart (?:my|the) (?:router|box))|force (?:close|quit|reset|restart(?:ed)? (?:it|my))|app (?:updates?|restarts)|plan|contract|price|loop|keeps (?:restarting|rebooting)|shuts? (?:off|down))\\b',
    ),
    ack: [
      'An update that starts when you are in the middle of something is a nuisance.',
      'You want a say in when your own machine updates and restarts.',
      'Nobody wants to lose their work to a restart they never asked for.',
    ],
    matter: 'the update you never asked for',
    ask: [
      {
        text: 'Was anything lost, or is it only the time?',
        unless: /\b(?:lost|gone|deleted|unsaved|erased|work|files|everything|wiped)\b/i,
      },
      {
        text: 'Did it warn you at all before it began?',
        unless: /\b(?:warn\w*|postpon\w*|told|asked|notice|without|snooze\w*|delay\w*)\b/i,
      },
    ],
    quick: [
      {
        text: 'Setting active hours or a fixed time for updates keeps them out of your working day.',
        unless: /\b(?:active hours|schedul\w*|settings?|phone|i ?phone|every time|snooze\w*|postpon\w*)\b/i,
      },
      {
        text: 'Many programs autosave, so reopen yours to see whether the work is still there.',
        unless: /^(?![\s\S]*\b(?:lost|unsaved)\b)/i,
      },
    ],
    detail: 'the model',
    act: ['find out how to set the hours when it may restart', 'pass it to the team that looks after updates'],
    hits: [
      'my laptop just restarted in the middle of my exam for an update',
      'stop forcing updates on my pc',
      'windows updated itself without asking, unbelievable',
    ],
    misses: [
      'forced to buy a new phone after the update',
      'my app updates by itself on the phone and keeps restarting',
    ],
  },
  {
    id: 'update-refuses',
    sectors: ['devices', 'mobile'],
    when: [
      /\b(?:(?:can'?t|cant|cannot|couldn'?t|couldnt|won'?t|wont|unable to|not able to|trying to|tried to|tried|doesn'?t|doesnt|refus\w* to|fail(?:s|ed|ing)? to|not letting me|won'?t let me|let me)(?: \w+){0,3} (?:update|upgrade|install|verify|download)|(?:update|upgrade|install\w*)(?: \w+){0,4} (?:fail(?:s|ed|ing)?|error|won'?t|wont|doesn'?t|doesnt|not (?:work|install|download|go|let)\w*|stopp?ed|keeps failing)|error (?:occurred )?(?:\w+ ){0,2}(?:install\w*|updat\w*|verif\w*|download\w*))\b/i,
      /\b(?:ios|i ?os ?\d[\d.]*|macos|os ?x|windows ?\d*|android|watchos|software|system|firmware|(?:the|this|new|latest|last|\d[\d.]*|security|version|an) (?:\w+ )?(?:update|upgrade)|(?:my|the) (?:i ?phone|phone|ipad|mac|macbook|laptop|pc|watch|tablet|computer|surface|android)(?: \w+)? to)\b/i,
    ],
    not: elsewhereOr(
      '\\b(?:apps? (?:store|update|from)|app|itunes movies|games?|album|songs?|music|details|address|card|payment|email|account|profile|password|printer driver|photos?|wi-?fi|batter(?:y|ies)|since (?:i |the |this |my )?(?:updat\\w*|upgrad\\w*)|after (?:i |the |this |my )?(?:updat\\w*|upgrad\\w*)|to update me|update me)\\b',
    ),
    ack: [
      'An update that stops halfway leaves you no further on.',
      'You have done your part, so the update needs to go through.',
      "It's tiresome when an update keeps failing.",
    ],
    matter: 'the update not going through',
    ask: [
      {
        text: 'What does it say when it stops?',
        unless: /\b(?:error|says?|saying|said|message|shows?|code|screenshot|verify\w*)\b|["“”]/i,
      },
      { text: 'How much free space does the device show?', unless: /\b(?:space|storage|gb|memory|verif\w*)\b/i },
      {
        text: 'Is it on the device itself, or through a computer?',
        unless: /\b(?:itunes|computer|pc|laptop|mac|macbook|over the air|ota|windows|settings|finder)\b/i,
      },
    ],
    quick: [
      {
        text: 'Trying once more on another wifi connection sometimes gets it through.',
        unless: new RegExp(
          `${RESTARTED.source}|\\b(?:dead|brick\\w*|restore|wi-?fi|space|storage|networks?|cellular|black|blue screen)\\b`,
          'i',
        ),
      },
    ],
    detail: 'the model and the version it has now',
    act: ['find the steps that get it through', 'check for a known fault with that update'],
    hits: [
      'cant update my phone to the latest ios, help',
      'error verifying the firmware, my tablet has been at it since noon',
      'the windows update fails every night with 0x800f',
    ],
    misses: ["can't update my card on the app", 'phone is slow since i updated to ios 11'],
  },
  {
    id: 'update-made-worse',
    sectors: ['devices', 'mobile'],
    when: [
      UPDATE,
      /\b(?:(?:ruin\w*|screw\w*|mess\w*|fuck\w*|kill\w*|destroy\w*|wreck\w*|broke|break\w*|bugger\w*|trash\w*|jack\w*)(?: up)?(?: \w+){0,3} (?:my|our|the|everyone'?s) (?:whole |entire |damn |fucking |bloody |perfectly good )?(?:i ?phone|phone|ipad|laptop|mac\w*|pc|computer|device|watch|tablet|shit|life|everything)|(?:my|our|this) (?:\w+ )?(?:i ?phone|phone|ipad|laptop|mac\w*|pc|computer|device|watch|tablet)(?: \w+){0,5} (?:ruined|screwed|messed|fucked|trash|garbage|useless|unusable|crap\w*|tripping|wrecked|buggered|broken|acting up|acting (?:weird|crazy|funny|stupid)|buggy|glitch\w*|glitchy|barely works|going crazy|worse|sucks)|(?:update|ios ?\d[\d.]*|upgrade|version|windows ?\d+)(?: \w+){0,4} (?:suck\w*|trash|garbage|terrible|awful|horrible|horrendous|crap\w*|shit\w*|worst|buggy|glitchy|glitches|full of bugs|bugs|disaster|a joke|a mess|disgrace|rubbish|is ass|worse|nightmare|pile of)|(?:worst|trash|terrible|awful|horrible|crappy|shitty|buggy|buggiest|stupid|garbage|dumb) (?:\w+ )?(?:update|ios|upgrade|version)|so many (?:bugs|glitches|problems|issues)|(?:nothing but|loads of|constant|multiple|all (?:these|sorts of)|tons of) (?:bugs|glitches|problems|issues|crashes))/i,
    ],
    not: elsewhereOr(
      '\\b(?:batter(?:y|ies)|wi-?fi|blue ?tooth|signal|no service|keyboard|auto ?correct|camera|alarm|playlists?|album|podcasts?|update (?:on|about) my|any update|no update|waiting|love|better|awesome|great update\\b(?! ?🙄)|game|map|patch|season|prices?|glitch(?:y|es|ing)? (?:app|site|website)|(?:the|your) (?:app|site|website))\\b',
    ),
    ack: [
      'An update needs to leave things better than it found them.',
      "It's maddening when an update makes a good device worse.",
      'Nobody installs an update to have more trouble than before.',
    ],
    matter: 'the trouble since the update',
    ask: [
      {
        text: 'What is worst since then: the speed, the battery, or one of the apps?',
        unless: /\b(?:slow\w*|freez\w*|crash\w*|lag\w*|frozen|hot|charge|touch|screen|typing)\b/i,
      },
      { text: 'Which model is it, and which version is it on now?' },
      { text: 'Does it settle for a while after a restart?', unless: RESTARTED },
    ],
    quick: [
      {
        text: 'Updating the apps as well often settles things, since old ones can trip over a new system.',
        unless:
          /\b(?:apps? (?:are|is) (?:all )?updat\w*|updat\w* (?:all )?(?:my |the )?apps|windows|pc|laptop|mac ?os|macbook)\b/i,
      },
    ],
    detail: 'the model and its software version',
    act: ['check for known trouble with that version', 'see what can be put right on that model'],
    hits: [
      'this update messed up my whole phone smh',
      'ios 11 sucks so bad',
      'thanks for ruining my ipad with the new update',
      'my laptop is so glitchy since the upgrade',
    ],
    misses: [
      'any update on my phone order, this is terrible',
      'love the new update, my phone is fast',
      'worst update for battery life',
    ],
  },
  {
    id: 'phone-slow-or-freezing',
    sectors: ['devices', 'mobile'],
    when: [
      GADGET,
      /\b(?:freez(?:es?|ing)|froze|frozen|lag(?:s|gy|ging)?|glitch(?:es|ing|y)?|slow(?:er|ed|ing|ly)?|sluggish|hang(?:s|ing)|unresponsive|not respond\w*|stutter\w*|crash(?:es|ing|ed)?|crawl\w*)\b/i,
    ],
    not: elsewhereOr(
      '\\b(?:app\\b|apps\\b|site|website|page|web page|game|gaming|charg\\w* slow\\w*|slow (?:charging|internet|wi-?fi|reply|response|service|delivery|queue)|wi-?fi|internet|broadband|data|4g|5g|network|signal|keyboard|typing|itunes|music|songs?|podcasts?|safari|chrome|browser|camera|blue screen|bsod|boot|wind(?:ow)?s? (?:of|seat)|printer|hotspot|keynote|excel|word|outlook|lightroom|photoshop|onedrive|software|bank\\w*|flight|hands? (?:are|is) (?:freez\\w*|frozen)|frozen (?:food|pizza|account)|hang up|hung up|phone (?:call|line|support|agent)|on the phone|stock|cash|purposely|on purpose|deliberate\\w*|slow motion|dropped|fell|tv|servers?|sim)\\b',
    ),
    ack: [
      'Freezing and lag like that make it hard to get anything done.',
      'You need a device that responds when you touch it.',
      'A device that hangs like that tries your patience.',
    ],
    matter: 'your device struggling like that',
    ask: [
      {
        text: 'Is it in one app, or wherever you are on it?',
        unless:
          /\b(?:everything|everywhere|every app|all apps|anything|wherever|random\w*|when(?:ever)? i|while|during|lock screen|in use)\b/i,
      },
      { text: 'Which model is it, and which version is it on now?' },
      { text: 'Does a restart help for a while?', unless: RESTARTED },
    ],
    quick: [
      {
        text: 'Nearly full storage slows everything down, so look at how much space is left first.',
        unless: /\b(?:space|storage|gb|new)\b/i,
      },
    ],
    detail: 'the model and its software version',
    act: ['check whether that version is known to be slow on it', 'find the steps for that model'],
    hits: [
      'the handset hangs for a minute when I unfold it',
      'my galaxy is so slow i could cry',
      'new tablet and its already lagging',
    ],
    misses: [
      'your app keeps freezing on my phone',
      'my hands are frozen waiting, answer your phone',
      'phone wifi is slow',
    ],
  },
];
