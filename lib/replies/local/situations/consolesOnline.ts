import { CONSOLE, WHICH_CONSOLE } from './consoles';
import { settledOr } from './settled';
import type { Situation } from './situation';

/** Consoles and the network: what keeps a player from the others. */
export const CONSOLES_ONLINE: readonly Situation[] = [
  {
    id: 'console-offline',
    sectors: ['games'],
    when: [
      CONSOLE,
      /\b(?:wi-?fi|internet|ethernet|network|router|lan cable|dns)\b/i,
      /\b(?:won'?t connect|can'?t connect|cannot connect|not connect\w*|doesn'?t connect|disconnect\w*|keeps? (?:dropping|losing)|can'?t (?:find|see)|not (?:find|see)ing|drops?|fail\w*|no (?:internet|connection|wi-?fi)|lost connection|unable to connect|slow)\b/i,
    ],
    not: settledOr(
      /\b(?:nat (?:type)?|friends?|servers?|services? (?:is|are) unavailable|light ?switch|train|hotel|flight|broadband (?:is|was) (?:out|off)|no internet (?:at|in) (?:my|our) (?:house|home|area)|everyone)\b/i,
    ),
    ack: [
      "A console that won't go online keeps you from most of what you want to play.",
      "Let's find out whether that's the console or the network.",
      "You need the console online to get anywhere, so let's narrow it down.",
    ],
    matter: 'your console not getting online',
    ask: [
      {
        text: 'Do other devices stay connected to the same network?',
        unless:
          /\b(?:other (?:devices?|things?)|everything else|phones?|laptop|works? (?:fine )?on (?:my|the|every)|all (?:my )?other)\b/i,
      },
      {
        text: 'What does the network test on the console say?',
        unless: /\b(?:test|says?|error|code)\b/i,
      },
      WHICH_CONSOLE,
    ],
    quick: [
      {
        text: 'A cable from the router, even for a minute, shows whether it is only the wireless side.',
        unless: /\b(?:ethernet|wired|lan|cable)\b/i,
      },
    ],
    detail: 'the model and what the network test shows',
    act: ['find the next step for that result', 'see whether it is at our end'],
    hits: [
      'my console wont connect to the wifi any more',
      'ps4 says cannot connect to the network but my phone works',
      'why does my xbox keep dropping internet',
    ],
    misses: ['xbox drops me from the clan servers, the router is fine', 'ps4 wifi working again, thanks'],
  },
  {
    id: 'console-nat',
    sectors: ['games'],
    when: [
      /\b(?:nat (?:type|is|was)?|nat ?\d|opponents? not found|(?:can'?t|cannot|not|never|won'?t|unable to) find(?:ing)? (?:a |an |any |me )?(?:match(?:es)?|games?|opponents?|lobb(?:y|ies)|players?|session)|double nat|port forward\w*)\b/i,
    ],
    not: settledOr(
      /\b(?:strict (?:rules|policy)|in (?:the |my |your )?(?:store|library|shop|stock)|to (?:buy|download|purchase)|price match|match(?:es|ing)? (?:bag|shoe|shirt|dress|colou?r)|tickets?|cupboard|football|dating|tinder|hinge)\b/i,
    ),
    ack: [
      'Waiting for a match that never comes is no way to spend an evening.',
      "You're ready to play and no match turns up, so let's see why.",
      "Let's find out what keeps you from being matched.",
    ],
    matter: 'the trouble finding a match',
    ask: [
      {
        text: 'Is it only this game, or any game online?',
        unless: /\b(?:every game|any game|all (?:my )?games|only (?:this|in|on)|other games)\b/i,
      },
      {
        text: 'Did it work before, on the same connection?',
        unless: /\b(?:since|used to|was (?:fine|working)|always|before|new)\b/i,
      },
    ],
    quick: [
      {
        text: 'Switching on UPnP in the router is what usually opens a strict NAT.',
        unless: /^(?![\s\S]*\bnat\b)|\b(?:upnp|ports?|forward\w*)\b/i,
      },
    ],
    detail: 'your player name and what the network test shows',
    act: ['see what is keeping you from being matched', 'check how matching is running where you are'],
    hits: [
      'nat type strict and i cant get it open, help',
      'it can not find a match in ranked for days',
      'it never can find a lobby, cannot find players at all',
    ],
    misses: ['cannot find games in your store', 'dress to match bag not found'],
  },
  {
    id: 'console-not-permitted',
    sectors: ['games'],
    when: [
      /\b(?:(?:not|(?:is|are|was|were|do|does|did|has|have|had|wo|ca|would|could)n'?t) (?:permitted|allowed|authori[sz]ed) to (?:play|join|access|use|go)|(?:not|(?:is|are|was|were|do|does|did|has|have|had|wo|ca|would|could)n'?t) (?:permitted|allowed) (?:online|multiplayer)|privacy (?:and|&) (?:online )?safety|(?:profile|account|parental|privacy) (?:settings?|restrictions?|permissions?|controls?) (?:\w+ ){0,3}(?:block\w*|prevent\w*|stop\w*|won'?t|not)|permissions? to (?:play|join|access) (?:online|multiplayer|realms?))\b/i,
    ],
    not: settledOr(/\b(?:flight|boarding|bags?|pets?|shop|store|cards?|bank|visa)\b/i),
    ack: [
      'That message is usually about what the account may do online, not about the game itself.',
      'You have the game, so you want to be let in to play online.',
      'Being told that your account may not play online is puzzling when the rest works.',
    ],
    matter: 'your account being kept from online play',
    ask: [
      {
        text: 'Is the account part of a family group?',
        unless: /\b(?:child|kids?|son|daughter|family|adult|\d\d years|parent\w*|age)\b/i,
      },
      {
        text: 'Does the membership for online play show as active on it?',
        unless: /\b(?:gold|plus|ps ?\+|member\w*|subscri\w+|other games)\b/i,
      },
    ],
    quick: [
      {
        text: 'Whoever manages the family group can usually allow it from their own account.',
        unless: /^(?![\s\S]*\b(?:child|kids?|sons?|daughters?|family|parent\w*)\b)/i,
      },
      {
        text: 'The privacy settings of the account usually list what it may do online.',
        unless: /\b(?:privacy|settings)\b/i,
      },
    ],
    detail: 'your player name',
    act: ['check which setting on the account stands in the way', 'see what the account is allowed to do online'],
    hits: [
      'it says my account is not permitted to play online',
      'your account isnt allowed to join multiplayer, why',
      'my privacy settings wont let me join a party, says not allowed to play',
    ],
    misses: ['bags not allowed to go on board', 'my card is not permitted to play the fees'],
  },
  {
    id: 'console-network-down',
    sectors: ['games'],
    when: [
      /\b(?:(?:is|are|has|have) (?:the |your |all )?(?:psn|play ?station network|x ?box live|live|network|(?:\w+ )?servers?|online services?|nintendo online) (?:\w+ ){0,2}(?:down|offline|out|back|up|having|gone)|(?:psn|x ?box live|servers?) (?:down|offline|issues?|problems?|outage)|(?:psn|x ?box live) (?:is |has |keeps )?(?:been )?(?:down|off|offline|broken|not work\w*))\b/i,
    ],
    not: settledOr(
      /\b(?:restaurant|waiter|web ?hosting|my website|e-?mail|my own server|dns|shut(?:ting)? down for good|closing down|play\w* down)\b/i,
    ),
    ack: [
      'You want to know whether the network is down for everyone.',
      'You want to know whether it is your console or our network.',
      'Let me check whether the network is down at our end.',
    ],
    matter: 'the trouble getting online',
    ask: [
      {
        text: 'What does it say when you try, and is there an error code?',
        unless: /\b(?:error|code|says?|\w{2}-\d{3,})\b/i,
      },
    ],
    quick: [
      {
        text: 'The service status page shows what is known to be down.',
        unless: /\b(?:status(?: page)?|website says|site says)\b/i,
      },
    ],
    detail: 'your player name',
    act: ['check how things are running where you are', 'see whether others report the same'],
    hits: [
      'is PSN down again?',
      'are the servers down right now, cant get in',
      'xbox live is down and its friday night',
    ],
    misses: ['your restaurant servers down on their luck, are the servers back', 'my website servers down, e-mail too'],
  },
];
