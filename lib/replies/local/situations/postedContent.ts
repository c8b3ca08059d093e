import { settledOr } from './settled';
import type { Situation } from './situation';

/** Posts that are taken down, blurred or silent, and the feed they stand in. */
export const POSTED_CONTENT: readonly Situation[] = [
  {
    id: 'post-taken-down',
    matter: 'your post being taken down',
    sectors: ['social'],
    when: [
      /\b(?:posts?|tweets?|videos?|reels?|stor(?:y|ies)|comments?|pins?|photos?|pictures?|pics?|streams?|clips?|uploads?|listing|review)\b/i,
      /\b(?:(?:was|were|got|gets?|been|being|keeps?(?: getting)?|is|are) (?:\w+ )?(?:taken down|removed|deleted|flagged|censored|hidden|restricted|blocked)|(?:took|taking|take) (?:\w+ ){0,3}down|(?:you|u|they|yall|y'all)(?:'ve| have)? (?:removed|deleted|flagged|censored|hid)|(?:keep|keeps|stop) (?:removing|deleting|flagging|censoring|taking down)|community (?:guidelines?|standards?) (?:violation|strike)|strike (?:on|for|against))\b/i,
      /\b(?:my|mine|our|his|her|their|i (?:posted|made|uploaded|wrote|shared|said))\b/i,
    ],
    not: settledOr(
      /\b(?:copyright\w*|hacked|take (?:this|that|it|his|her|their) (?:\w+ )?down|monetis\w*|monetiz\w*|whole (?:account|channel)|(?:account|channel|page) (?:was|got|has been|is) (?:\w+ )?(?:removed|deleted|terminated|banned|suspended|taken down|disabled)|parcel|order|i (?:deleted|removed)|delivery|flight|about me|of me without)\b/i,
    ),
    ack: [
      'Seeing your own post removed without a clear reason is frustrating.',
      'You should be told which rule a post was taken down for.',
      'A post that breaks no rule should be able to stay up.',
    ],
    ask: [
      {
        text: 'Does the notice name the rule it was removed under?',
        unless:
          /\b(?:no (?:reason|explanation|notice)|without (?:a |any )?(?:reason|explanation|notice)|for (?:hate|spam|nudity|violence|bullying|harass\w*|misinfo\w*|harmful)|rule|guidelines?|because)\b/i,
      },
      { text: 'Have you asked for a review of it?', unless: /\b(?:appeal\w*|review|disputed|asked)\b/i },
    ],
    quick: [
      {
        text: 'The notice usually has a button to ask for a second look.',
        unless: /\b(?:appeal\w*|review|disputed|no (?:notice|button|option|way))\b/i,
      },
    ],
    detail: 'your username and a screenshot of the notice',
    act: ['ask for that decision to be looked at', 'find out which rule was applied to it'],
    hits: [
      'my post was taken down for no reason',
      'you removed my video about bread, how is bread against the rules',
      'why do you keep deleting my comments',
    ],
    misses: [
      'take down this video of me now',
      'my whole account was deleted',
      'copyright strike on my video was removed',
    ],
  },
  {
    id: 'ads-of-that-kind',
    matter: 'the ads you are shown',
    sectors: ['social', 'streaming', 'games'],
    when: [
      /\b(?:ads?|adverts?|advertis\w*|sponsored posts?|promoted (?:posts?|tweets?|videos?)|commercials?)\b/i,
      /\b(?:gambl\w*|betting|casino\w*|alcohol|booze|beer|diet\w*|weight ?loss|pregnan\w*|baby|scam\w*|crypto|politic\w*|porn\w*|sexual\w*|inappropriate|offensive|disgusting|religio\w*|vap\w*|weapons?|horror|scary|gross|violen\w*|fake|misleading|disturbing|graphic|explicit|adult|racist|hateful|anti[- ]?\w+)\b/i,
      /\b(?:keep(?:s|ing)?|show(?:s|n|ing)?|see(?:ing)?|stop|why|get(?:ting)?|push\w*|every|kids?|child\w*|son|daughter|report\w*|not interested|block\w*|hid(?:e|den|ing)|remov\w*|allow\w*|serv(?:e|ed|ing)|running|before|during)\b/i,
    ],
    not: settledOr(
      /\b(?:your (?:new |latest |tv |super bowl )?(?:ad|advert|commercial) (?:is|was|with|made)|who (?:sings|is)|ad account|my ads?|advertise with|pay(?:ing)? (?:for|to)|premium|flight|love (?:the|your|this)|baby shower sale)\b/i,
    ),
    ack: [
      'Nobody should have to see ads like that over and over.',
      'Some ads are hard to take, and you should be able to turn them away.',
      'An ad like that in front of you or your family is upsetting.',
    ],
    ask: [
      {
        text: 'Which advertiser is it?',
        unless: /\b(?:all (?:sorts|kinds)|different|called|named|from \w+)\b/i,
      },
    ],
    quick: [
      {
        text: 'Use the menu on the ad itself to hide and report it.',
        unless: /\b(?:report\w*|hid(?:e|den|ing)|block\w*|not interested|on tv|no menu)\b/i,
      },
    ],
    detail: 'a screenshot of one of the ads',
    act: ['pass it on to the people who review ads', 'have that ad looked at'],
    hits: [
      'app keeps showing me ads for gambling, im a recovering addict',
      'why are there scary horror ads before my kids cartoons',
      'reported the crypto scam ads ten times, still getting them',
    ],
    misses: [
      'your new advert is disgusting lol love it',
      'my ads got rejected as misleading',
      'paying for premium and still get baby ads',
    ],
  },
  {
    id: 'feed-will-not-stay',
    matter: 'the order of your feed',
    sectors: ['social'],
    when: [
      /\b(?:time ?line|feed|home ?page|following tab|for you(?: tab| page)?|latest (?:tab|posts|tweets)|chronological\w*|posts? (?:from|by|of) (?:people|friends|accounts))\b/i,
      /\b(?:switch\w*|chang\w*|keeps?|revert\w*|back to|goes back|refresh\w*|jump\w*|old posts|days? (?:old|ago)|out of order|order|chronological\w*|don'?t (?:even )?follow|dont (?:even )?follow|not follow\w*|never see|don'?t see|dont see|hid(?:es|ing|den)|top posts|most recent|newest|latest)\b/i,
      /\b(?:why|stop|hate|keeps?|again|fix|want|annoy\w*|sick|tired|please|pls|can'?t|cant|won'?t|wont|not|never|every time|instead|bring back|all i see|sucks?|let (?:me|us))\b/i,
    ],
    not: settledOr(
      /\b(?:order (?:number|status)|my order|ads?|advert\w*|won'?t load|not loading|blank|crash\w*|my posts?|feed (?:the|my)|wash feed|delivery|how do i)\b/i,
    ),
    ack: [
      'You chose how to see your feed, so it should stay that way.',
      'You follow people to see what they post, and in order.',
      'A feed that moves while you read it is maddening.',
    ],
    ask: [
      {
        text: 'Is it on the app, the website, or both?',
        unless: /\b(?:apps?|web ?site|browser|web|desktop|i ?phone|android|both|i ?pad)\b/i,
      },
      {
        text: 'Does it change back by itself, or after an update?',
        unless: /\b(?:every time|itself|updat\w*|when i (?:open|close)|daily|each)\b/i,
      },
    ],
    detail: 'your device and the app version',
    act: ['check whether that setting fails on your version', 'pass on that you want it to stay put'],
    hits: [
      'timeline keeps switching back to for you',
      'why is my feed full of posts from accounts i dont follow',
      'just let me have a chronological feed, sick of three day old posts',
    ],
    misses: [
      'feed wont load, blank',
      'how do i make my feed chronological',
      'why does nobody see my posts in the feed',
    ],
  },
  {
    id: 'upload-blurry',
    matter: 'the quality of what you upload',
    sectors: ['social'],
    when: [
      /\b(?:upload\w*|post(?:ed|ing)?|publish\w*|share[ds]?|sharing|compress\w*)\b/i,
      /\b(?:blurr?y|blurred|pixel\w*|grainy|low (?:quality|res\w*)|quality (?:drops?|goes|is|gets|looks|turns)|(?:bad|poor|terrible|awful|trash|ruins? (?:the )?|lose[sd]?|losing) quality|compress\w*|fuzzy|crop(?:s|ped|ping)|colou?rs? (?:change|look|are off)|360p|480p|out of focus)\b/i,
      /\b(?:videos?|photos?|pictures?|pics?|reels?|stor(?:y|ies)|images?|clips?|shorts?|thumbnails?)\b/i,
    ],
    not: settledOr(
      /\b(?:watch(?:ing)?|stream (?:is|looks)|camera (?:is|app)|print(?:s|ed|ing)?|order\w*|blurry (?:eyes|vision)|id (?:photo|card)|document|parcel|shared a|sharing folder)\b/i,
    ),
    ack: [
      'You took care over it, so it should look as good once it is up.',
      'Seeing sharp footage turn to mush is disheartening.',
      'It should not lose its looks on the way up.',
    ],
    ask: [
      {
        text: 'Is it still blurred some hours after the upload?',
        unless: /\b(?:hours?|days?|still|always|every|since|weeks?)\b/i,
      },
      {
        text: 'Which device do you upload from?',
        unless: /\b(?:phone|i ?phone|android|pc|laptop|desktop|mac|galaxy|pixel|web|browser|i ?pad)\b/i,
      },
    ],
    quick: [
      {
        text: 'Look for a data saver or high quality upload switch in the app settings.',
        unless: /\b(?:data ?saver|high(?:est)? quality (?:upload|setting|on|is)|settings?|hd upload|toggled)\b/i,
      },
    ],
    detail: 'the link to it and the device you used',
    act: ['see what happens to that file on the way up', 'pass it on with your device and format'],
    hits: [
      'video quality goes blurry after i upload it',
      'why do you compress my photos to mush when i post them',
      'reels look grainy the second theyre posted, fine on my phone',
    ],
    misses: [
      'video is blurry when watching, posted by my mate',
      'the photo printed blurry, upload was fine',
      'posted about your bread, the quality drops every week',
    ],
  },
  {
    id: 'sound-missing-from-post',
    matter: 'the sound missing from your post',
    sectors: ['social'],
    when: [
      /\b(?:sounds?|audio|music|songs?|track)\b/i,
      /\b(?:(?:isn'?t|isnt|not|no longer|un)[ -]?available|muted|removed|missing|gone|no (?:sound|audio|music)|can'?t (?:add|use|find|pick)|cant (?:add|use|find|pick)|won'?t let me (?:add|use)|wont let me (?:add|use)|disappear\w*|limited|silent|taken off)\b/i,
      /\b(?:reels?|stor(?:y|ies)|posts?|video|videos|clips?|shorts?|tiktoks?|upload\w*|business account|creator account|library)\b/i,
    ],
    not: settledOr(
      /\b(?:head ?phones?|speakers?|tv|copyright claim|strike|call|other people'?s|anyone'?s|every video i watch|(?:does not|doesn'?t|won'?t) play|(?:comments?|videos?) (?:\w+ ){0,8}disappear\w*|watching|podcast|playlist|albums?|game)\b/i,
    ),
    ack: [
      'A post without its sound has lost half of what you made.',
      'You picked that sound for a reason.',
      'It is annoying when the music you planned on is not there.',
    ],
    ask: [
      {
        text: 'Is it a personal or a business account?',
        unless: /\b(?:personal|business|creator|company|brand|professional)\b/i,
      },
      {
        text: 'Is it that one song, or all of them?',
        unless: /\b(?:all|every|any|only|this (?:song|sound)|one (?:song|sound)|no music)\b/i,
      },
    ],
    quick: [
      {
        text: 'Check the account type: business accounts are often offered fewer songs.',
        unless: /\b(?:personal|business|creator|professional|muted|removed)\b/i,
      },
    ],
    detail: 'your username and the name of the sound',
    act: ['see whether that sound may be used on your account', 'check why it was taken off'],
    hits: [
      'reels audio is missing, this sound isnt available',
      'cant add music to my story, library is empty',
      'you muted my video, the sound has been removed',
    ],
    misses: [
      'no sound on any video when watching on the tv',
      'album is not available, posts say otherwise',
      'video call has no audio, cant find why',
    ],
  },
];
