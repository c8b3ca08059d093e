import { RESTARTED, settledOr } from './settled';
import type { Situation } from './situation';

const WATCHING =
  /\b(?:stream\w*|episodes?|shows?|movies?|films?|video(?:s)?|season|series|tv|match|game|live (?:tv|sport)|channels?|playback|watch(?:ing)?)\b/i;
const WHICH_SCREEN =
  /\b(?:tv|phone|tablet|laptop|browser|web|mobile|ios|android|roku|every (?:profile|device)|all (?:my )?devices|console|stick|pc|mac|xbox|desktop)\b/i;
/** How much of it is affected is told. */
const HOW_MUCH =
  /\b(?:every\w*|all|any(?:thing)?|each|only|just one|same|some|others?|several|most|both|(?:number|few|couple|lot|bunch) of|two|three|certain|nothing (?:plays|works|loads|streams)|live|channels?|app (?:is|won't|keeps))\b/i;
const NOT_STREAMING =
  /\b(?:meetings?|zoom|cinema|screen \d|theatre|theater|printer|doorbell|cctv|dash ?cam|upload(?:ed|ing|s)?|my channel|monetis\w*|monetiz\w*|gameplay|export\w*|render\w*|editing|edit(?:ed)?)\b/i;

/** Video, music and television: playing, finding, keeping. */
export const STREAMING: readonly Situation[] = [
  {
    id: 'subtitles',
    sectors: ['broadband', 'streaming'],
    when: [
      /\b(?:subtitles?|captions?|subs|audio description|dubb?(?:ed|ing)?)\b/i,
      /\b(?:out of sync|behind|late|missing|gone|disappear\w*|no|not|wrong|stuck|won[’']?t|don[’']?t|doesn[’']?t|can[’']?t|broken|keeps?|ahead|tiny)\b/i,
    ],
    not: settledOr(
      /\b(?:sandwich|footlong|subscri\w*|instagram caption|photo caption|my (?:own )?video|uploa\w*|unsub\w*|sub(?:s)? bench|adverts?|reels?|npcs?|whoever wrote|caption was|tiktoks?|stories|headsets?|screens|keynote|course|tutorial)\b/i,
    ),
    ack: [
      'Subtitles should work the way you want them to.',
      "Subtitles that don't work properly spoil the whole thing.",
      "It's so distracting when the subtitles aren't right.",
    ],
    matter: 'the trouble with the subtitles',
    ask: [
      {
        text: 'Is it one title, or everything you play?',
        unless:
          /\b(?:every(?:thing)?|all|only|just|one|episode|each|size|small|big\w*|colou?r|turn(?:ing)?|film|movie|documentary|rented|live)\b/i,
      },
      { text: 'Is it on the TV, the phone, or both?', unless: WHICH_SCREEN },
    ],
    quick: [
      {
        text: 'Turning subtitles off, playing on a little and turning them on again often resets them.',
        unless: /\b(?:turn\w*|switch\w*|off and on|no (?:subtitles?|captions?)|toggl\w*|tiny|size)\b/i,
      },
    ],
    detail: 'the title and the device you watch on',
    act: ['pass it to the team that fixes subtitles', 'get that title checked'],
    hits: [
      'subtitles are ten seconds behind on every episode',
      'no captions on the new series',
      'why have the subtitles gone from my tv app',
    ],
    misses: ['how do i add a caption to my own video', 'subtitles are fixed now, thanks'],
  },
  {
    id: 'buffering',
    sectors: ['broadband', 'streaming', 'social'],
    when: [
      /\b(?:buffer(?:s|ed|ing)?|stutter\w*|pixell?at\w*|freez(?:e|es|ing)|froze|loading circle|spinning (?:circle|wheel)|lagg?(?:s|ing|y)?)\b/i,
      WATCHING,
    ],
    not: settledOr(
      new RegExp(
        `${NOT_STREAMING.source}|\\b(?:freezer|frozen (?:food|peas|account)|my (?:pc|laptop|watch|phone)|the game (?:freezes|crashes)|ranked|servers?|fps|keyboard|account|bank|broad ?band|internet (?:is|was|keeps)|logo|reviews)\\b`,
        'i',
      ),
    ),
    ack: [
      'Nothing spoils a show like it stopping every few minutes.',
      'Constant buffering is maddening when you just want to watch.',
      'You sat down to watch something, not a loading screen.',
    ],
    matter: 'the stream stopping and starting',
    ask: [
      {
        text: 'Is it every title or just this one?',
        unless: new RegExp(
          `${HOW_MUCH.source}|\\b(?:same spot|film|rented|match|cricket|football|games?|fights?|finals?)\\b`,
          'i',
        ),
      },
      { text: 'Which device are you watching on?', unless: WHICH_SCREEN },
      {
        text: 'Do other apps play fine on the same connection?',
        unless: /\b(?:other (?:apps|services|stuff)|everything else|works? fine|fine on|internet|wi-?fi|speed)\b/i,
      },
    ],
    quick: [
      { text: 'Close the app fully and start it again, as that often clears a stuck stream.', unless: RESTARTED },
    ],
    detail: 'the email on your account',
    act: ['check for trouble with the stream', 'see whether others on that device report the same'],
    hits: [
      'every show buffers every two minutes',
      'stream froze right before the penalty',
      'why does the movie keep buffering on my tv',
    ],
    misses: [
      'buffering on zoom meetings',
      'freezer aisle in the show home',
      'finally working, no buffering on the match',
    ],
  },
  {
    id: 'ads-despite-paying',
    sectors: ['streaming', 'social'],
    when: [
      /\b(?:ads|adverts?|commercials|advertisements?)\b/i,
      /\b(?:premium|ad[- ]?free|no[- ]ads|pay(?:ing)?|paid|subscri\w+|plus)\b/i,
    ],
    not: settledOr(
      /\b(?:your (?:ads?|adverts?|commercials) (?:is|are|on)|ad (?:account|spend|campaign)|advertise|ads manager|my ads|pays? (?:staff|workers)|misleading|pull the ad|money from ads|sponsored|laughs?|that advert|offensive|mocking)\b/i,
    ),
    ack: [
      "You pay for no ads, so I can see why you're annoyed.",
      'Ads on a plan you pay for need explaining.',
      "You shouldn't be seeing ads like those on a plan you pay for.",
    ],
    matter: 'the ads on a plan you pay for',
    ask: [
      {
        text: 'Do you see them on every title, or only some?',
        unless: /\b(?:every|all|each|some|only|game|levels?|on my tv|on the laptop)\b/i,
      },
      { text: 'Is it the same on each device you use?', unless: WHICH_SCREEN },
    ],
    quick: [{ text: 'Signing out and in again makes the app check your plan again.', unless: RESTARTED }],
    detail: 'the email on your account',
    act: ['check which plan the account is on', 'see why ads are playing on it'],
    hits: [
      'i pay for premium and still get ads',
      'ad free plan, four adverts per episode',
      'why are there commercials when i paid for no ads',
    ],
    misses: ['your ads are on every bus, do you pay for them', 'my ads are paused and i paid for the campaign'],
  },
  {
    id: 'offline-downloads',
    sectors: ['broadband', 'streaming', 'social'],
    when: [
      /\bdownload(?:s|ed|ing)?\b/i,
      /\b(?:songs?|episodes?|shows?|films?|movies?|playlists?|podcasts?|music|albums?|offline|titles?|audio ?books?)\b/i,
      /\b(?:gone|disappear\w*|vanish\w*|expired?|won[’']?t|can[’']?t|doesn[’']?t|not|fails?|failed|stuck|deleted|lost|removed|error)\b/i,
    ],
    not: settledOr(
      /\b(?:games?|console|patch|update|gb|invoice|statement|can i download|do i have to|illegal|pre-?order\w*|drops)\b/i,
    ),
    ack: [
      "You need your downloads there when you're offline.",
      "It's annoying when downloads don't do what they should.",
      "Downloads are no use if you can't play them.",
    ],
    matter: 'the trouble with your downloads',
    ask: [
      { text: 'Is it all your downloads or only some?', unless: /\b(?:all|every|some|only|whole|none|\d+)\b/i },
      {
        text: 'Does the app say anything when you try, or simply nothing?',
        unless: /\b(?:says?|said|error|message|expired?|stuck|gone|disappear\w*|vanish\w*|deleted|removed)\b/i,
      },
    ],
    quick: [
      {
        text: 'Keeping the app open on the screen with some space free often lets a download finish.',
        unless: /^(?![\s\S]*\b(?:stuck|fails?|failed|won['’]?t download|can['’]?t download)\b)|\b(?:space|storage)\b/i,
      },
      {
        text: 'Downloads often lapse after a long time offline, so open the app once with a connection.',
        unless:
          /\b(?:stuck|fails?|failed|deleted|removed|online|connection|to download|can['’]?t download|won['’]?t download)\b/i,
      },
    ],
    detail: 'the email on your account',
    act: ['check what has happened to your downloads', 'see whether they have run past their time limit'],
    hits: [
      'all my downloaded songs are gone again',
      'episodes i downloaded won’t play offline',
      'podcast downloads stuck at 0%',
    ],
    misses: ['can i download a film for the train', 'download the game patch, it is not long'],
  },
  {
    id: 'playlist-lost',
    sectors: ['streaming', 'social'],
    when: [
      /\b(?:playlists?|liked songs?|library|watch ?list|my list|saved (?:songs|albums|shows)|queue)\b/i,
      /\b(?:gone|disappear\w*|vanish\w*|deleted|lost|missing|empty|wiped|gr[ae]y(?:ed)?|removed|reset|emptied)\b/i,
      /\b(?:songs?|tracks?|music|albums?|playlists?|watch ?list|shows?|artists?|listening)\b/i,
    ],
    not: settledOr(
      /\b(?:public library|library (?:card|fine|book)|in line|shop|checkout|waiting|shuffle|covers?|podcast about|please bring)\b/i,
    ),
    ack: [
      'You put a lot of time into building that list up.',
      'Losing a list you made yourself really stings.',
      'I can see why you want your list back.',
    ],
    matter: 'what is missing from your list',
    ask: [
      {
        text: 'Is it the same on the web player as in the app?',
        unless:
          /\b(?:web|browser|desktop|everywhere|every device|all devices|both|deleted|accident\w*|tv|watchlist|bookmarks|family plan)\b/i,
      },
      {
        text: 'Is the whole list gone, or certain entries in it?',
        unless: /\b(?:whole|all|half|some|every|entire|songs? (?:from|in)|gr[ae]y(?:ed)?|empty|\d+)\b/i,
      },
    ],
    quick: [
      {
        text: 'Check that you are in the same account as before, as a second one starts out empty.',
        unless:
          /\b(?:gr[ae]y(?:ed)?|half|some|certain|same account|only (?:one )?account|songs? (?:from|in)|accident\w*|i deleted)\b/i,
      },
      {
        text: 'Deleted playlists can sometimes be brought back for a while from the account page on the web.',
        unless: /^(?![\s\S]*\b(?:accident\w*|i deleted)\b)/i,
      },
    ],
    detail: 'the email on your account',
    act: ['see whether the list can be brought back', 'check what changed in your library'],
    hits: [
      'my playlist from 2014 has vanished',
      'half my liked songs are greyed out',
      'Watchlist is empty after the update, 200 shows',
    ],
    misses: ['the library card is lost', 'got my playlist back, all back now'],
  },
  {
    id: 'title-missing',
    sectors: ['broadband', 'games', 'streaming'],
    when: [
      /\b(?:songs?|albums?|tracks?|seasons?|episodes?|series|shows?|movies?|films?|podcasts?|artist)\b/i,
      /\b(?:(?:took|taken|take|pulled|removed|remove)\b.{0,40}\b(?:off|down|away|from)?|not (?:available|on (?:here|there|the app|your))|un ?available|disappear\w*|vanish\w*|missing|gone|isn[’']?t (?:available|on|there)|no longer (?:available|on)|where(?:[’']?s| is| are| has| did)|why (?:is|are)n?[’']?t?|when (?:will|is|are|does)|(?:leaving|left) (?:the )?(?:app|platform|service))\b/i,
      /\b(?:stream\w*|watch\w*|listen\w*|season|episode|album|song|playlist|app|available|binge|series)\b/i,
    ],
    not: settledOr(
      new RegExp(
        `${NOT_STREAMING.source}|\\b(?:tickets?|merch|parcel|order(?:ed)?|delivery|vinyl|in store|stock|doors|support act|sold out|buffer\\w*|download\\w*|refund|show(?:s|ed)? (?:up|me|as|that|my|no|the|a|it|an|on)|app shows|log(?:ged)? ?in|library|episode of|train|concert|tour|playlists?|account|error|crash\\w*|series of|watch (?:strap|face)|my (?:smart ?)?watch|dress|shirt|hotel|staff|shop|let us|continue watching|legs? \\d|trip|fly\\w*|flights?)\\b`,
        'i',
      ),
    ),
    ack: [
      "It's disappointing to go looking for something and not find it.",
      'I can see you were hoping to find that title.',
      "I can see why you'd want that title on here.",
    ],
    matter: 'that title not being there',
    ask: [
      {
        text: 'Which country is your account set to?',
        unless: /\b(?:uk|us|usa|canada|australia|india|ireland|region|country|nigeria|europe|germany|here in)\b/i,
      },
      {
        text: 'Is it missing from search altogether, or there and refusing to play?',
        unless:
          /\b(?:play|search(?:ed)?|grey\w*|gray\w*|error|took|taken|removed|pulled|when|add|get|bring|want|have|will|coming|not (?:available|on)|un ?available|no longer|off|request\w*|please|pls|plz|gone|current|new)\b/i,
      },
    ],
    detail: 'the title and your country',
    act: ['find out whether it is coming or coming back', 'check what we hold for that title'],
    hits: [
      'why did you take season 2 off the app',
      'the album is not available to stream anymore??',
      'when will the new episodes be on, i want to binge',
    ],
    misses: ['where are my tickets for the show', 'the episode buffers, where is it stuck'],
  },
  {
    id: 'tv-channel-picture',
    matter: 'the trouble with your TV',
    sectors: ['broadband', 'streaming'],
    when: [
      /\b(?:channels?|tv (?:signal|box|picture|guide)|set[- ]top|freeview|aerial|satellite|dish|dvr|recordings?|live tv|tv)\b/i,
      /\b(?:no (?:signal|picture|sound|channels)|black screen|blank screen|picture (?:is|has|keeps|breaks|gone)|break(?:s|ing) up|missing channels?|channels? (?:missing|gone|not|won|out)|won[’']?t record|not record(?:ing|ed)?|signal (?:is|has|keeps|lost)|searching for)\b/i,
    ],
    not: settledOr(
      /\b(?:my channel|bought|ordered|deliver\w*|screen (?:cracked|smashed)|hotel|hdmi cable|warranty|youtube|app crash\w*|months? old|second tv)\b/i,
    ),
    ack: [
      'You want to switch the TV on and watch.',
      "It's so annoying when the TV doesn't work as it should.",
      'You pay for TV that works.',
    ],
    ask: [
      {
        text: 'Is it every channel or only some of them?',
        unless:
          /\b(?:every|all|only|some|one channel|\d+ channels|few|hdmi|record\w*|dish|on demand|programs|sports?|local|hd|news|\w+ channel)\b/i,
      },
      {
        text: 'Is it through an aerial, a dish or the internet?',
        unless:
          /\b(?:aerial|dish|satellite|freeview|internet|wi-?fi|app|cable|stream\w*|on demand|box|dvr|remote|hdmi|fibre|fiber|roku|stick)\b/i,
      },
    ],
    quick: [
      {
        text: 'Check the cable at the back is pushed in, then turn the box off at the wall for a minute.',
        unless: RESTARTED,
      },
    ],
    detail: 'your postcode',
    act: ['check for a fault in your area', 'see what is known about those channels'],
    hits: [
      'tv says no signal on all the sports channels',
      'box on a black screen since last night, no picture on the tv',
      'set-top box won’t record anything',
    ],
    misses: ['my channel on youtube has no sound', 'the tv i ordered has a black screen and was delivered broken'],
  },
  {
    id: 'playback-error',
    sectors: ['broadband', 'streaming', 'social'],
    when: [
      WATCHING,
      /\b(?:(?:won[’']?t|can[’']?t|cannot|doesn[’']?t|isn[’']?t|not|unable to) (?:even )?(?:play\w*|stream|watch)|error\b|black screen|stops? playing|keeps (?:stopping|pausing|kicking)|no (?:sound|audio)|out of sync|kicked out|(?:stream(?:ing)?|player)(?: has| is| just| keeps)* (?:died|dead|down|broken|not working|cut(?:s|ting)? out))\b/i,
      /\b(?:stream\w*|play(?:s|ing|back)?|watch\w*|episodes?|movies?|films?|shows?|series)\b/i,
    ],
    not: settledOr(
      new RegExp(
        `${NOT_STREAMING.source}|\\b(?:play (?:the|this|my|your|any|online)? ?games?|network error|log(?:ging)? ?in|password|checkout|pay(?:ment)?|tickets?|my (?:smart ?)?watch|watch (?:won|strap|face)|game (?:won|keeps|crash\\w*)|online play|servers?|lobby|players?|account|can[’']?t watch (?:this|you|them)|cannot watch (?:this|you)|it shows?|shows? (?:as|me|up|an|error|that|no)|showing|buy|matchmak\\w*|playing (?:up|games)|doll|toy|comments|reviews|captions?|subtitles?)\\b`,
        'i',
      ),
    ),
    ack: [
      'You just want to press play and have it work.',
      "It's so frustrating when what you picked won't play.",
      "It's annoying when a stream stops instead of playing.",
    ],
    matter: 'the trouble with playback',
    ask: [
      {
        text: 'Is it one title, or everything you try?',
        unless: HOW_MUCH,
      },
      { text: 'Which device are you watching on?', unless: WHICH_SCREEN },
      {
        text: 'Is there an error code on the screen?',
        unless: /\b(?:error|code|message|nothing happens|audio|restarts?|menu|frozen|freez\w*)\b|["“”]/i,
      },
    ],
    quick: [{ text: 'Closing the app fully and opening it again often gets a stuck player going.', unless: RESTARTED }],
    detail: 'the email on your account',
    act: ['see what is stopping it from playing', 'check for trouble on that device'],
    hits: [
      'can’t stream anything tonight',
      'movie will start then it stops playing, error 320',
      'no sound on any episode',
    ],
    misses: [
      'my smart watch will not play music, watch strap broke',
      'cannot watch this staff member any longer, streaming tears',
    ],
  },
];
