import { settledOr } from './settled';
import type { Situation } from './situation';

const WHICH_SCREEN =
  /\b(?:roku|fire ?(?:tv|stick)?|apple ?tv|xbox|ps ?[345]|playstation|chrome ?cast|smart ?tv|samsung|lg|vizio|sony|iphone|ipad|android|phone|tablet|laptop|mac|pc|desktop|browser|chrome|switch|on (?:my|our|the|all|every) (?:tv|tvs|devices?|computer))\b/i;

/** Music, lists and the look of an app: what listeners and viewers live with every day. */
export const LISTENING: readonly Situation[] = [
  {
    id: 'shuffle-not-random',
    matter: 'how shuffle plays',
    sectors: ['streaming'],
    when: [
      /\b(?:shuffl\w*|random(?:ly)?|smart shuffle)\b/i,
      /\b(?:same|prioriti[sz]e\w*|certain|repeat\w*|over and over|always|never|not (?:random|shuffl\w*)|isn'?t (?:random|shuffl\w*)|sucks?|broken|only plays?|keeps? play\w*|algorithm|truly|actual|real|favou?rs?|why|terrible|worst|turn(?:s|ed)? (?:itself )?on|won'?t|wont|stuck)\b/i,
      /\b(?:songs?|playlists?|tracks?|music|play\w*|artists?|shuffl\w*|album)\b/i,
    ],
    not: settledOr(
      /\b(?:cards?|deck|poker|random (?:charge|guy|person|account|people|message)|ipod shuffle|photos?)\b/i,
    ),
    ack: [
      'Shuffle is meant to surprise you, so the same few songs are a letdown.',
      'You put all those songs in the list to hear them, and shuffle should play them.',
      'It does grate when shuffle has favourites.',
    ],
    ask: [
      {
        text: 'How long is the list, and do you start it from the top each time?',
        unless: /\b(?:\d+ (?:songs|tracks|hours)|from the (?:top|start|beginning))\b/i,
      },
      { text: 'Which device do you listen on?', unless: WHICH_SCREEN },
    ],
    quick: [
      {
        text: 'Turning shuffle off, starting another song and turning it on again makes a fresh order.',
        unless: /\b(?:turn(?:ed|ing)|off and on|toggl\w*)\b/i,
      },
    ],
    detail: 'the device and one list it happens with',
    act: ['pass it to the team that looks after shuffle', 'find out how it picks there'],
    hits: [
      'shuffle plays the same ten songs out of 900',
      'why does my playlist always prioritize certain artists on shuffle',
      'your shuffle isn’t random at all',
    ],
    misses: ['shuffle the deck and deal the same cards', 'random charge on my card always'],
  },
  {
    id: 'songs-added-by-themselves',
    matter: 'the songs you never picked',
    sectors: ['streaming'],
    when: [
      /\b(?:play ?lists?|library|liked songs?|queue|favou?rites?|my list|watch ?list)\b/i,
      /\b(?:songs?|tracks?|music|artists?|albums?|podcasts?|shows?|stuff|things)\b/i,
      /\b(?:(?:add(?:s|ed|ing)?|appear\w*|put(?:s|ting)?|show(?:s|ed|ing)? up|pop(?:s|ped|ping)? up|play(?:s|ing)?|lik(?:ed|es))\b.{0,50}\b(?:automatical\w*|by (?:itself|themselves)|random(?:ly)?|i (?:didn'?t|never|don'?t|didnt|dont)|without (?:me|my)|out of nowhere|on its own)|(?:automatical\w*|random(?:ly)?|keeps?|without (?:me|my \w+)|out of nowhere) (?:\w+ ){0,2}(?:add(?:s|ed|ing)?|put(?:s|ting)?)|(?:songs?|tracks?|music|artists?|albums?) (?:i|that i) (?:didn'?t|never|didnt) (?:add\w*|like\w*|put|choose|save\w*))\b/i,
    ],
    not: settledOr(
      /\b(?:hacked|someone (?:else )?(?:is|has|hacked)|please add|can you add|add (?:more|a feature|an option)|how (?:do|can) i add|let us add|shuffle)\b/i,
    ),
    ack: [
      'You choose what goes in that list, so songs you did not pick are unwelcome.',
      'Your list should only change when you change it.',
      'I can see why you want only your own picks in there.',
    ],
    ask: [
      {
        text: 'Is anybody else able to add to that list, or signed in on your account?',
        unless: /\b(?:nobody else|only me|collaborat\w*|shared|private|family|no one else)\b/i,
      },
      {
        text: 'Are they in the list itself, or do they play when it ends?',
        unless: /\b(?:added to|in the list|when it ends|after it ends|at the end|autoplay)\b/i,
      },
    ],
    quick: [
      {
        text: 'If you think somebody else may be using the account, sign out everywhere and change the password.',
        unless: /\b(?:autoplay|password|signed out|suggest\w*)\b/i,
      },
      {
        text: 'Autoplay can add songs of its own once a list ends, so switching it off is worth a try.',
        unless: /^(?![\s\S]*\bplay(?:s|ing|ed)?\b)|\bautoplay\b/i,
      },
    ],
    detail: 'the list and one song that turned up in it',
    act: ['find out how they got in there', 'check where those songs come from'],
    hits: [
      'random songs I never added keep appearing in my playlist',
      'sea shanty albums pop up in my library without me',
      'my library keeps adding artists by itself',
    ],
    misses: [
      'can you add more songs to the library, some appear gone',
      'someone hacked me and songs appear in my playlist randomly',
    ],
  },
  {
    id: 'new-layout-disliked',
    matter: 'the trouble with the new layout',
    sectors: ['streaming', 'social', 'software'],
    when: [
      /\b(?:(?:new|old) (?:e-?)?mail|layout|redesign\w*|interface|ui|new (?:look|design|version|app|guide|menu|home ?page|home ?screen|web ?site|update)|(?:the|this|that|your) design)\b/i,
      /\b(?:hat(?:e|es|ing)|awful|terrible|ugly|worse|worst|horrible|confusing|clutter\w*|unusable|not (?:user[- ]?)?friendly|isn'?t (?:\w+ )?friendly|bring back the old|go back|change it back|old (?:layout|design|one|look|version)|hard to (?:find|use|navigate|reach)|can'?t find anything|why (?:did|would) you change|left[- ]handed|too (?:big|small|bright)|garbage|trash|mess)\b/i,
    ],
    not: settledOr(
      /\b(?:crash\w*|lag\w*|cpu|barely|won'?t (?:open|load|work|play)|wont (?:open|load|work)|error|not working|charged|log(?:ging)? ?in|slow|battery|hotel|restaurant menu|store layout|checkout|price|order|ios \d|windows \d+ update|phone|camera|drain\w*|sound|stock|bring back the (?:series|show)|hacked)\b/i,
    ),
    ack: [
      'Something you use every day should be easy to find your way around.',
      'You should not have to fight with the screen to get to what you came for.',
      'What the design does to your day is what the people who make it should hear.',
    ],
    ask: [
      {
        text: 'What gets in your way most?',
        unless: /\b(?:bring back|left[- ]handed|can'?t find (?:my|the)|hard to (?:find|reach)|used to|because)\b/i,
      },
    ],
    detail: 'the device you use it on',
    act: ['pass it on to the design team in your words', 'send it on to the people who made it'],
    hits: [
      'hate the new layout, bring back the old one',
      'new interface is so confusing and cluttered',
      'this layout isn’t friendly to anyone with small hands',
    ],
    misses: ['new layout crashes and the app won’t open', 'hotel homepage design is ugly but room menu great'],
  },
];
