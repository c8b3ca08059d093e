import { PLATFORM } from './playing';
import { settledOr } from './settled';
import type { Situation } from './situation';

const ON_PLATFORM = { text: 'Which platform are you on?', unless: PLATFORM };

/** What stands between a player and the game: settings, test versions, launchers, worlds and loading. */
export const INGAME_FAULTS: readonly Situation[] = [
  {
    id: 'game-settings-reset',
    sectors: ['games'],
    when: [
      /\b(?:settings?|brightness|cross ?hair|sensitivity|keybinds?|key bindings?|controls|layout|calibrat\w*|preferences|volume|options)\b/i,
      /\b(?:(?:do(?:es)?n'?t|does not|dont|doesnt|not|won'?t|never|wont) (?:save|stay|stick|keep)|resets?|resetting|every time (?:i|it)|keeps? (?:going|chang\w*|revert\w*)|revert\w*|back to default|forget\w*)\b/i,
    ],
    not: settledOr(
      /\b(?:passwords?|thermostat|heating|tv|router|phone|oven|reset link|account settings|privacy|e-?mail|notification|photos?|battery)\b/i,
    ),
    ack: [
      'Setting everything up again each time gets old fast.',
      'Settings should stay as you left them.',
      'You want to start it and play, not set it up again.',
    ],
    matter: 'your settings not staying put',
    ask: [
      { text: 'Which platform is it on, and do they go as soon as you close the game?', unless: PLATFORM },
      { text: 'Is it all of the settings, or only some?', unless: /\b(?:all|every (?:setting|thing)|only|and)\b/i },
    ],
    quick: [
      {
        text: "Leaving by the game's own menu, not by closing the window, gives it time to save them.",
        unless: /\b(?:menu|quit|crash\w*)\b/i,
      },
    ],
    detail: 'your player name',
    act: ['find out why they are not kept', 'pass it on with your platform'],
    hits: [
      'my sensitivity resets every time i close the game',
      'keybinds dont save on pc',
      'have to set the brightness again every time i start',
    ],
    misses: ['reset my password every time in settings', 'thermostat settings dont save'],
  },
  {
    id: 'game-beta-stuck',
    sectors: ['games'],
    when: [
      /\b(?:betas?|preview|insider|test (?:build|version|realm|server)|snapshot)\b/i,
      /\b(?:(?:un-?enrol\w*|leave|leaving|opt(?:ed|ing)? out|get out|quit|left|out of)|stuck|still (?:shows?|says|in|on|has)|keeps? putting|go(?:ing)? back|back to (?:the )?(?:normal|release|full|regular|old))\b/i,
      /\b(?:can'?t|cannot|can ?not|not|won'?t|(?:is|are|was|were|do|does|did|has|have|had|wo|ca|would|could)n'?t|still|stuck|keeps?|how|unable)\b/i,
    ],
    not: settledOr(
      /\b(?:beta ?blockers?|opt out of (?:e-?mails|marketing|texts)|flights?|beta test(?:ing|ers)? (?:job|invite)|code)\b/i,
    ),
    ack: [
      'Leaving the beta should let you go back to the normal version.',
      'Being stuck in a test version is no fun when you just want to play.',
      'You want the normal version back.',
    ],
    matter: 'how hard it is to get out of the beta',
    ask: [
      {
        text: 'Did you leave the program before you uninstalled, or after?',
        unless: /\b(?:un-?enrolled|left|enrolled out|opted out) .{0,40}\b(?:then|and (?:even )?un-?install\w*)\b/i,
      },
      { text: 'Which device is it on?', unless: PLATFORM },
    ],
    quick: [{ text: 'Back up your saves, leave the program, wait a while, and only then reinstall the game.' }],
    detail: 'your player name and the version it shows',
    act: ['see why it still counts you in', 'find the steps for leaving it on your device'],
    hits: [
      'i cant leave the beta of the game',
      'stuck in the insider version, how do i get out',
      'opted out of the preview but it still shows the beta',
    ],
    misses: ['how do i opt out of emails about the beta', 'doctor wont let me leave beta blockers'],
  },
  {
    id: 'game-launcher',
    sectors: ['games'],
    when: [
      /\b(?:launcher|(?:game|desktop|ea|ubisoft|epic|steam|blizzard|xbox|pc) (?:app|client))\b/i,
      /\b(?:offline|won'?t|can'?t|cannot|does ?n'?t|not|stuck|loop\w*|crash\w*|error|blank|white screen|nothing happens|keeps?|infinite|unable|loading|connect)\b/i,
    ],
    not: settledOr(
      /\b(?:rocket|android launcher|grenade launcher|home screen|passwords?|hacked|code|2fa|refund\w*|charged|bought|purchas\w*|can (?:hear|click)|black screen|old(?:er)? (?:copy|version)|beta|controllers?|ban(?:ned)?)\b/i,
    ),
    ack: [
      "If the launcher won't play along, you never even get to the game.",
      'A launcher that keeps you out is the last thing you want when you sit down to play.',
      'You want to start the game, not fight the launcher.',
    ],
    matter: 'the launcher keeping you out',
    ask: [
      {
        text: 'Does it show an error, or only that it is offline?',
        unless: /\b(?:error|code|says?|loop\w*|crash\w*|blank|white)\b/i,
      },
    ],
    quick: [
      {
        text: 'On a PC, close it fully in the task manager, then start it again.',
        unless: /\b(?:admin\w*|task manager|re-?install\w*|mac)\b/i,
      },
    ],
    detail: 'your player name and a screenshot',
    act: ['find the next step for what it shows', 'see whether others report the same'],
    hits: [
      'your launcher wont open, just a loop',
      'game launcher says offline all day',
      'the pc client is stuck on loading',
    ],
    misses: ['changed my android launcher, home screen not the same', 'grenade launcher is not strong'],
  },
  {
    id: 'game-blank-picture',
    sectors: ['games'],
    when: [
      /\b(?:can hear|sound (?:works?|plays?|is there)|hear (?:the )?(?:sound|music|menu|everything)|black screen|white screen|can'?t see (?:a thing|anything)|cannot see (?:a thing|anything)|screen (?:is |goes |stays |just )*(?:black|white|blank))\b/i,
      /\b(?:games?|launch\w*|menu|gta|minecraft|fortnite|loads?|loading|start(?:s|ing|ed)?|playing|pc|steam)\b/i,
    ],
    not: settledOr(
      /\b(?:tv|hdmi|friends?|join\w*|party chat|mic|headset|phone|video|episode|movie|stream|call|agent|hear me|hear (?:them|her|him)|lap ?top screen|camera)\b/i,
    ),
    ack: [
      'Hearing the game and not seeing it is no way to play.',
      "You can't play without a picture, so let's narrow it down.",
      'It runs and you see nothing, so it may be how the picture is drawn.',
    ],
    matter: 'the game running without a picture',
    ask: [
      {
        text: 'If it is on a PC, is it the same in windowed mode?',
        unless:
          /\b(?:window(?:ed)? mode|alt|full ?screen|xbox|ps\d|playstation|switch|phone|mobile|ipad|ios|android)\b/i,
      },
      {
        text: 'Did it start after an update of the game or of the graphics driver?',
        unless: /\b(?:updat\w*|since|after)\b/i,
      },
    ],
    quick: [
      {
        text: 'On a Windows PC, pressing Windows, Ctrl, Shift and B together restarts the picture only.',
        unless: /\b(?:mac(?:book)?|xbox|ps ?\d|playstation|switch|phone|mobile|ipad|ios|android|console)\b/i,
      },
      {
        text: 'A full power-off instead of standby often brings the picture back on a console.',
        unless: /^(?![\s\S]*\b(?:xbox|ps ?\d|playstation|switch|console)\b)/i,
      },
    ],
    detail: 'your player name and a screenshot',
    act: ['find the next step for a blank screen', 'pass it on with your hardware'],
    hits: [
      'when i launch the game i can hear sound but cannot see anything',
      'black screen when the game loads, music plays',
      'minecraft is just a white screen on start',
    ],
    misses: ['black screen on my tv hdmi, game', 'they cant hear me, i can hear them in game'],
  },
  {
    id: 'game-world-gone',
    sectors: ['games'],
    when: [
      /\b(?:worlds?|realms?|my server|our server|islands?|maps?)\b/i,
      /\b(?:gone|disappear\w*|vanish\w*|deleted|lost|missing|erased|wiped|corrupt\w*|reset|overwritten)\b/i,
      /\b(?:my|our|years?|months?|hours|built|build|son'?s|daughter'?s|kid'?s|kids)\b/i,
    ],
    not: settledOr(
      /\b(?:world cup|lost in (?:the|your) world|out of this world|miles|flights?|in the world\b|the whole world|world'?s|google maps?|map (?:app|update)|web ?site|hosting|database|e-?mail|how (?:can|do) i (?:reset|delete)|hacked)\b/i,
    ),
    ack: [
      "All that building gone in one go, I can see why you're worried.",
      'A world you built should be there when you come back.',
      "That is a lot of work to lose, so let's see what can be found.",
    ],
    matter: 'your world being gone',
    ask: [
      {
        text: 'Was it an online world of ours, one saved on your device, or a server somewhere else?',
        unless: /\b(?:realms?|single ?player|saved|local|hosted|hosting)\b/i,
      },
      { text: 'Which platform is it on?', unless: PLATFORM },
      { text: 'When did you last play in it?', unless: /\b(?:yesterday|today|last|ago|after|since|this morning)\b/i },
    ],
    quick: [
      {
        text: "Please don't uninstall the game or save over it for now, as a copy may still be there.",
        unless: /\b(?:un-?install\w*|re-?install\w*|deleted (?:the|it))\b/i,
      },
    ],
    detail: 'your player name and the name of the world',
    act: ['see whether an older copy can be found', 'find out what happened to it'],
    hits: [
      'my realm has vanished after the update, two years of building',
      'my sons world is gone after the patch',
      'our server got wiped, all those months',
    ],
    misses: ['google maps deleted my places', 'best in the world, lost my mind'],
  },
  {
    id: 'game-realm-trouble',
    sectors: ['games'],
    when: [
      /\b(?:realms?|worlds?)\b/i,
      /\b(?:replac\w*|upload\w*|download\w*|creat\w*|join\w*|enter|load\w*|access|open|renew\w*)\b/i,
      /\b(?:can'?t|cannot|cant|won'?t|wont|not|(?:is|are|was|were|do|does|did|has|have|had|wo|ca|would|could)n'?t|stuck|error|fail\w*|keeps?|unable|problem|kicked)\b/i,
    ],
    not: settledOr(
      /\b(?:world cup|flights?|the whole world|in the world|friends?|charged|paid|payment|money|deducted|bought|purchas\w*|subscri\w+|transfer\w*|gone|lost|disappear\w*|hacked|windows account|how do i access|gta)\b/i,
    ),
    ack: [
      "You can't get to your own world, so let's see where it stops.",
      "You want to be in there building, not looking at a screen that won't move.",
      "A world you can't get into is no fun.",
    ],
    matter: 'the trouble with your world',
    ask: [
      { text: 'Is it only that one, or do other worlds do the same?', unless: /\b(?:every|all|any|other|only)\b/i },
      { text: 'Which platform is it on, and does it show an error?', unless: PLATFORM },
      { text: 'Does it show an error?', unless: /\b(?:error|code|says?|notification|screen)\b/i },
    ],
    quick: [
      {
        text: 'Keep the game open on the screen while it uploads, as it often stops in the background.',
        unless: /^(?![\s\S]*\bupload\w*\b)/i,
      },
      {
        text: 'Signing out of the game and in again often clears a stuck world connection.',
        unless: /\b(?:upload\w*|download\w*|renew\w*|creat\w*)\b/i,
      },
    ],
    detail: 'your player name and the name of the world',
    act: ['find out what it gets stuck on', 'see what is stopping it'],
    hits: [
      'stuck uploading my world to the realm on switch',
      'stuck at 40% joining the castle realm',
      'my realm wont load, keeps saying connecting',
    ],
    misses: ['my friends cant join my realm', 'i cannot enter any shop in the world'],
  },
  {
    id: 'game-item-locked',
    sectors: ['games'],
    when: [
      /\b(?:equip\w*|variants?|camos?|skins?|weapons?|guns?|blueprints?|operators?|outfits?|emotes?|attachments?|perks?|charms?|calling cards?)\b/i,
      /\b(?:can'?t (?:use|equip|select|unlock)|cant (?:use|equip|select|unlock)|won'?t (?:let|equip|unlock)|not (?:letting|unlock\w*|let me)|says? (?:that )?(?:it'?s |its |i )?(?:locked|have to|need to|haven'?t)|still locked|(?:not|did ?n'?t) unlock\w*|relock\w*)\b/i,
    ],
    not: settledOr(
      /\b(?:phone|door|sim|hotel|car|skin (?:cream|care)|gun laws?|account (?:is )?locked|log ?in|refund\w*|bought|purchas\w*|paid)\b/i,
    ),
    ack: [
      'You have the item, so you should be able to use it.',
      'Getting it and then not being able to equip it is a let-down.',
      'It makes no sense to get something and find it locked.',
    ],
    matter: 'the item staying locked',
    ask: [
      {
        text: 'Where did you get it: a crate, the shop or a challenge?',
        unless: /\b(?:crate|drop|shop|store|challenge|event|pack|bundle|won|reward)\b/i,
      },
      ON_PLATFORM,
      { text: 'Is it the same after restarting the game?', unless: /\b(?:re-?start\w*|re-?boot\w*)\b/i },
    ],
    quick: [
      { text: 'Backing out to the main menu and in again often refreshes what is unlocked.', unless: /\bmain menu\b/i },
    ],
    detail: 'your player name and the name of the item',
    act: ['see why it counts as locked on your account', 'pass it on with the name of the item'],
    hits: [
      'level 30 and the fox charm says its locked',
      'skin is still locked even tho i finished the challenge',
      'it says i need to unlock the base weapon first but i have it, wont let me equip',
    ],
    misses: ['sim still locked, cant use phone', 'bought a skin and cant use it, refund'],
  },
  {
    id: 'game-crate',
    sectors: ['games'],
    when: [
      /\b(?:supply drops?|loot ?(?:box|boxes|crates?)|crates?|card packs?|map packs?|rare drops?|player packs?|packs? opening)\b/i,
      /\b(?:can'?t|cannot|cant|did ?n'?t|didnt|did not|won'?t|wont|never|not|no|nothing|(?:is|are|was|were|do|does|did|has|have|had|wo|ca|would|could)n'?t|missing|disappear\w*|gone)\b/i,
    ],
    not: settledOr(
      /\b(?:dog|puppy|cat|beer|milk|parcels?|courier|deliver(?:y|ed)|gambl\w*|six pack|refund\w*|greedy|pay to win|pay2win|crate of|pallets?|texture|mash ?up)\b/i,
    ),
    ack: [
      'Those drops are yours, so they should open.',
      'Drops that were due to you should be there.',
      'Earning or paying for it and getting nothing is a let-down.',
    ],
    matter: 'the trouble with your drops',
    ask: [
      {
        text: 'Does it show as there and not open, or is it not there at all?',
        unless: /\b(?:open\w*|did ?n'?t (?:get|receive)|never (?:got|received)|gone|disappear\w*|missing)\b/i,
      },
      ON_PLATFORM,
      {
        text: 'Does it show an error when you try?',
        unless: /\b(?:error|code|says?|did ?n'?t (?:get|receive)|never (?:got|received))\b/i,
      },
    ],
    quick: [
      {
        text: 'Closing the game fully and opening it again is often what makes a drop appear.',
        unless: /\bopen\w*\b/i,
      },
    ],
    detail: 'your player name and when you got it',
    act: ['check what was due to you and what was given', 'see what is holding it back'],
    hits: [
      'three loot crates sit there and wont open',
      'bought the map pack, didnt get the rare supply drops',
      'my loot boxes are gone',
    ],
    misses: ['the dog crate did not arrive', 'loot boxes are pay to win, not fun'],
  },
  {
    id: 'game-loading-forever',
    sectors: ['games'],
    when: [
      /\b(?:(?:infinite|endless|eternal|never ending|forever) (?:load\w*|screen)|(?:stuck|sits|hangs|frozen|freezes|trapped) (?:\w+ ){0,3}(?:load\w*|clouds?|lobby|connecting)|load(?:s|ing)? (?:screen )?(?:forever|for (?:hours|ages|ever|\d+)|never (?:ends|finish\w*|stops))|won'?t load (?:past|into|me|in))\b/i,
      /\b(?:games?|online|story|gta|menu|match|lobby|ps ?[345]|xbox|pc|session|mission|playing|play|world|heist)\b/i,
    ],
    not: settledOr(
      /\b(?:web ?site|checkout|basket|app\b|page|video|episode|movie|flight|bank|photos?|mission|heist|realm|map\b|world)\b/i,
    ),
    ack: [
      'A loading screen that never ends is no way to spend an evening.',
      'You want to be in the game, not watching it load.',
      "It loads and loads and you get nowhere, so let's narrow it down.",
    ],
    matter: 'the endless loading',
    ask: [
      {
        text: 'Is it every mode, or only online?',
        unless: /\b(?:online|story|every mode|all modes|single ?player|campaign)\b/i,
      },
      ON_PLATFORM,
      { text: 'Has the game worked since its last update?', unless: /\b(?:updat\w*|patch|since|after)\b/i },
    ],
    quick: [
      {
        text: 'Close the game fully, restart the router too and try once more without anything else downloading.',
        unless: /\b(?:re-?start\w*|re-?boot\w*|re-?install\w*|tried)\b/i,
      },
    ],
    detail: 'your player name',
    act: ['see whether it is at our end', 'pass it on with the platform and where it stops'],
    hits: [
      'infinite loading screen every time i go online in the game',
      'stuck on loading in gta for an hour',
      'it wont load past the menu, ps4',
    ],
    misses: ['your website is stuck on loading, play store too', 'stuck on the loading video of an episode'],
  },
];
