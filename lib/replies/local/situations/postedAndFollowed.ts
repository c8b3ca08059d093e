import { settledOr } from './settled';
import type { Situation } from './situation';

/** What people who post write to the places where they post. */
export const POSTED_AND_FOLLOWED: readonly Situation[] = [
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
    id: 'direct-messages-fail',
    matter: 'the trouble with your messages',
    sectors: ['social'],
    when: [
      /\b(?:dms?|direct messages?|private messages?|messages?|messaging|messenger|inbox|chats?|message requests?)\b/i,
      /\b(?:won'?t (?:\w+ )?(?:load|send|open|deliver|go|show|let)|wont (?:\w+ )?(?:load|send|open|deliver|go|show|let)|not (?:\w+ )?(?:loading|sending|opening|delivering|working|showing|going)|can'?t (?:\w+ )?(?:send|open|see|read|load|reply|message|dm|access)|cant (?:\w+ )?(?:send|open|see|read|load|reply|message|dm|access)|doesn'?t (?:load|send|open|work)|disappear\w*|vanish\w*|gone|deleted themselves|stuck|fail(?:s|ed)? to|missing|down|(?:are|is|all) (?:broken?|bugged|glitch\w*))\b/i,
      /\b(?:my|dms?|all|any|to (?:my )?(?:friends?|people|anyone|anybody|him|her)|inbox|app|chats?|messages)\b/i,
    ],
    not: settledOr(
      /\b(?:bots?|spam\w*|scam\w*|(?:dm|message)(?:ed)? (?:you|u|me)\b|your (?:dms?|inbox)|text messages?|sms|i ?message|error message|message (?:says|saying)|chat (?:with|to) (?:an? )?(?:agent|support|rep)|live chat|voice ?mail|game|follow(?:ed)? back|hacked|sent you)\b/i,
    ),
    ack: [
      'Messages that will not open or send cut you off from people.',
      'You need to be able to read and answer your messages.',
      'It is annoying to see that somebody wrote and not what.',
    ],
    ask: [
      {
        text: 'Is it one chat, or all of them?',
        unless: /\b(?:all|every|any(?:one|body)?|one (?:chat|person|friend)|only|nobody)\b/i,
      },
      { text: 'Is it the same on the website?', unless: /\b(?:web ?site|browser|desktop|web|both|laptop|pc)\b/i },
    ],
    quick: [
      {
        text: 'Close the app completely and open it again, or try the chat in a browser.',
        unless: /\b(?:re-?install\w*|re-?start\w*|browser|web|desktop|log(?:ged|ging)? out|updat\w*)\b/i,
      },
    ],
    detail: 'your username, the device and the app version',
    act: ['check for a known fault with messages', 'pass it on with your device and version'],
    hits: ['dms not loading', 'cant send messages to anyone, it just spins', 'half my chats vanished from the inbox'],
    misses: [
      'i sent you a dm and it is gone',
      'bots fill my message requests, cant open any',
      'text messages wont send on my network',
    ],
  },
  {
    id: 'bots-in-messages',
    matter: 'the bots that bother you',
    sectors: ['social', 'streaming', 'games'],
    when: [
      /\b(?:bots?|spam(?:mers?| accounts?| bots?| followers?| comments?| messages?)|(?:fake|porn|crypto|onlyfans|sex) (?:accounts?|bots?|followers?|profiles?|messages?)|scammers?)\b/i,
      /\b(?:messag\w*|dms?|follow\w*|comment\w*|requests?|tag\w*|like(?:s|d)?|repl(?:y|ies)|invites?|add(?:s|ed|ing)?|every (?:day|hour|post|time)|everywhere|full of|so many|non ?stop|constantly|hundreds|flood\w*|dozens|overrun|all over)\b/i,
    ],
    not: settledOr(
      /\b(?:chat ?bot|your bot|talk(?:ing)? to a bot|e-?mails?|text(?:s|ed)?|phone calls?|in (?:my |the )?(?:match|lobby|lobbies|game|ranked)|called me a bot|am i a bot|not a bot|aim ?bots?|vacuum|robot|discord bot|impersonat\w*|pretend\w*|support bot|hacked|sniper|buy bots?)\b/i,
    ),
    ack: [
      'Bots in every corner spoil the place for real people.',
      'You should hear from people here and not from bots.',
      'Blocking one bot after the other is no way to spend a day.',
    ],
    ask: [
      {
        text: 'Do they come as messages, as followers or under your posts?',
        unless: /\b(?:messag\w*|dms?|follow\w*|comment\w*|repl(?:y|ies)|tag\w*|requests?|like(?:s|d)?)\b/i,
      },
      {
        text: 'Did it begin with one post, or all at once?',
        unless: /\b(?:since|after|every|always|months|weeks|suddenly)\b/i,
      },
    ],
    quick: [
      {
        text: 'Report them as spam before you block them: that helps to find the rest.',
        unless: /\breport\w*\b/i,
      },
    ],
    detail: 'the names of a few of those accounts',
    act: ['pass those accounts on to the team that hunts them', 'get those accounts looked at'],
    hits: [
      'messages requests from bots every day',
      'porn bots keep following me, blocked 40 today',
      'every post of mine is full of crypto bots in the replies',
    ],
    misses: ['stop making me talk to a bot in messages', 'bots in my lobby again', 'your robot vacuum follows the cat'],
  },
  {
    id: 'badge-gone',
    matter: 'the trouble with your badge',
    sectors: ['social', 'streaming', 'games'],
    when: [
      /\b(?:verif(?:ied|ication) (?:badge|tick|check ?mark|mark|status|symbol)|blue (?:tick|check(?: ?mark)?|badge)|(?:tick|check ?mark|badge)|partner badge)\b/i,
      /\b(?:gone|lost|lose|disappear\w*|vanish\w*|removed|taken (?:away|off)|missing|den(?:ied|y)|reject\w*|refus\w*|pending|still (?:no|waiting|not)|never|won'?t|wont|not (?:showing|there|shown|approved|verified)|paid|waiting|weeks?|apply|applied)\b/i,
    ],
    not: settledOr(
      /\b(?:name badge|staff|achievement|unlock\w*|boots|dog|deer|fitness|id badge|how (?:do|can|to)|everyone with|buying)\b/i,
    ),
    ack: [
      'Losing the mark that shows it is really you is upsetting.',
      'Your followers look for that badge, so I can see why it matters.',
      'You should at least know why the badge is not there.',
    ],
    ask: [
      {
        text: 'Did you change your name or picture shortly before?',
        unless: /\b(?:chang\w*|rename\w*|new (?:name|pic\w*|handle)|appl(?:y|ied)|den(?:ied|y)|reject\w*|pending)\b/i,
      },
    ],
    quick: [
      {
        text: 'A changed name or picture can hide it until the new one has been checked.',
        unless: /\b(?:appl(?:y|ied)|den(?:ied|y)|reject\w*|pending|(?:didn'?t|did not|haven'?t|never) chang\w*)\b/i,
      },
    ],
    detail: 'your username',
    act: ['see what is recorded about the badge', 'find out why it was taken off'],
    hits: [
      'my verified badge disappeared',
      'where did the blue tick go, i paid for it and its gone',
      'application for the badge denied again and no reason',
    ],
    misses: [
      'the man with the name badge Colm never came',
      'how do i get a blue tick, never had one',
      'badge on your boots is gone',
    ],
  },
  {
    id: 'handle-taken',
    matter: 'that name being taken',
    sectors: ['social', 'games'],
    when: [
      /\b(?:user ?names?|handles?|@ ?names?|gamer ?tag|screen ?name|channel name|url|player name)\b/i,
      /\b(?:taken|in use|inactive|not (?:been )?used|unused|abandoned|dormant|squatt\w*|parked|available|dead account|hasn'?t (?:posted|tweeted|played|logged)|has(?:n'?t| not) been (?:active|used)|trademark\w*|belongs to|hasnt (?:posted|tweeted|played))\b/i,
    ],
    not: settledOr(
      /\b(?:hacked|stolen|login|log in|password|how (?:do|can) i change (?:my|the)|impersonat\w*|pretend\w*|domain|handle (?:of|on|it)|available (?:in|on|for) (?:my|stores?))\b/i,
    ),
    ack: [
      'It is a pity when the name you want sits unused on another account.',
      'I can see why you want that name, above all when nobody uses it.',
      'A name that is taken and never used is annoying.',
    ],
    ask: [
      {
        text: 'Is it a trademark or brand of yours?',
        unless:
          /\b(?:trademark\w*|brand|business|company|registered|band|my (?:real |own )?name|just (?:like|want))\b/i,
      },
    ],
    detail: 'the name you want',
    act: ['see what the rules on unused names allow', 'find out whether it can be released'],
    hits: [
      'username i want is taken by an inactive account',
      'the handle belongs to someone who hasnt tweeted since 2012, can i have it',
      'gamertag taken by a dead account, release it please',
    ],
    misses: [
      'my username was stolen, taken by a hacker',
      'how do i change my username, is it available',
      'handle of the pan is not available',
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
  {
    id: 'messages-about-you-sold',
    matter: 'the worry that your details were passed on',
    sectors: ['software', 'social', 'mobile', 'broadband', 'streaming', 'games', 'devices'],
    when: [
      /\b(?:sold|sell(?:s|ing)?|shar(?:e|ed|es|ing)|gave|giv(?:e|en|ing)|pass(?:ed|ing)?|leak(?:ed|ing|s)?|hand(?:ed|ing)?|trad(?:ed|ing))\b/i,
      /\b(?:my|our|people'?s|customers?'?|users?'?|everyone'?s) (?:\w+ )?(?:info\w*|details|data|number|e-?mail(?: address)?|address|phone number|contact\w*)\b/i,
      /\b(?:to (?:\w+ )?(?:third part\w*|3rd part\w*|compan\w*|advertis\w*|spammers?|marketers?|scammers?|telemarket\w*|others?|everyone|anyone|whoever|people|some ?(?:one|body))|without (?:my|our) (?:consent|permission|knowledge|say)|spam\w*|telemarket\w*|scam\w*|no right|sold|sell(?:s|ing)?)\b/i,
    ],
    not: settledOr(
      /\b(?:sell(?:ing)? my (?:phone|laptop|console)|share my (?:screen|location|plan|data plan|hot ?spot)|data (?:plan|allowance|gift)|gave (?:you|u|him|her|your|the agent) my|i (?:gave|shared|sent|passed)|address (?:to|for) (?:deliver\w*|ship\w*)|breach|hacked|how (?:do|can) (?:i|we))\b/i,
    ),
    ack: [
      'What you gave us is yours, so I take that worry seriously.',
      'You have every right to know who holds your details.',
      'Getting calls or mail from strangers makes anybody wonder where they got the address.',
    ],
    ask: [
      {
        text: 'What makes you think it came from us: a name, an address only we have?',
        unless:
          /\b(?:because|only (?:you|u|used)|alias|unique|right after|since (?:i )?(?:sign|join)\w*|same day|policy)\b/i,
      },
    ],
    detail: 'what you received and when',
    act: ['get it to the privacy team', 'ask the privacy team where that could have come from'],
    hits: [
      "i'd appreciate it if you didn't sell my details to other companies",
      'signed up with you and now 10 spam calls a day, you sold my number',
      'who said you could share my email with third parties without my consent',
    ],
    misses: [
      'i gave the agent my email and spam came, odd',
      'can i share my data with someone on my plan',
      'selling my phone, how do i wipe my data for others',
    ],
  },
];
