import { settledOr } from './settled';
import type { Situation } from './situation';

/** Who may watch, what is offered to them, and where else it plays. */
export const VIEWERS_ACCOUNTS: readonly Situation[] = [
  {
    id: 'show-ended-by-brand',
    matter: 'the end of that show',
    sectors: ['streaming', 'broadband'],
    when: [
      /\b(?:cancel(?:l?ed|l?ing|s)?|axed?|axing|ended|ending|dropped|renew(?:ed|al)?|killed (?:off )?|pulled the plug)\b/i,
      /\b(?:(?:favou?rite|best|great|good|brilliant|amazing|only decent|this|that|the|my|every|another|your) (?:\w+ )?(?:shows?|series|sitcom|drama|programmes?|anime)|(?:shows?|series|season|sitcom|drama|anime) (?:i|we|that|everyone|people) (?:love|loved|like|watch)\w*|season (?:two|three|four|five|\d)|cliff ?hanger|after (?:one|two|three|\d) seasons?|save \w+)\b/i,
    ],
    not: settledOr(
      /\b(?:subscription|my (?:account|plan|membership|order|service|trial)|cancell?(?:ing|ed)? (?:you|my|our|netflix|hulu|prime|this service|your service)|i (?:will|am|'m) (?:be )?cancel\w*|i'?ll cancel|(?:gonna|going to) cancel|flight|tickets?|refund|event|concert|renewed (?:my|at|for)|auto[- ]?renew\w*|price|charged?|tour|freez\w*|buffer\w*|dropped (?:today|yesterday|last night|on|at|new)|just dropped)\b/i,
    ),
    ack: [
      'Losing a show you love is a real blow.',
      'It hurts when a story stops before its end.',
      'You are far from the only one who wanted more of that show.',
    ],
    ask: [],
    detail: 'the title you mean',
    act: ['pass on how much that show is missed', 'tell the people who choose the shows that you want it back'],
    hits: [
      'why was my favourite show cancelled after one season',
      'how dare you axe the best drama you ever made',
      'renew the series already, you left us on a cliffhanger',
    ],
    misses: [
      'i am cancelling, your best show is gone',
      'that show was great, cancelled my subscription anyway',
      'new season just dropped and this show is unreal',
    ],
  },
  {
    id: 'recommendations-off',
    matter: 'what gets recommended to you',
    sectors: ['streaming', 'social'],
    when: [
      /\b(?:recommend(?:s|ed|ing|ations?)?|recs|suggest(?:s|ed|ions?)?|algorithm\w*|discover(?: weekly)?|daily mix(?:es)?|(?:made )?for you|fyp|feed|home ?page|mixes|radio|up next|taste)\b/i,
      /\b(?:terrible|awful|rubbish|trash|crap|garbage|bad|worse|worst|sucks?|broken?|off|wrong|weird|random|same (?:\w+ )?(?:songs?|videos?|shows?|stuff|things?|artists?|\d+)|over and over|ruined?|messed up|screwed|full of|nothing (?:i|but|new)|never (?:heard|watch\w*|listen\w*|like)|(?:don'?t|dont|do not|didn'?t|would never) (?:even )?(?:like|watch|listen|care|want|follow)|hate|stop (?:recommend\w*|suggest\w*|show\w*|push\w*)|not interested|kids? (?:songs?|shows?|music|videos?)|already (?:seen|watched|heard))\b/i,
    ],
    not: settledOr(
      /\b(?:(?:would|can|could|do|did) you recommend|i(?:'d| would)? (?:highly |not |never |definitely )?recommend|recommended by|friend|ads?|advert\w*|order\w*|deliver\w*|settings?|price|suggested (?:i|that)|rep|loading|won'?t load|can'?t see|crash\w*|chat|agent|radio (?:ad|station|show)|trailer)\b/i,
    ),
    ack: [
      'Recommendations that miss your taste by a mile are no help.',
      'What you are shown should look like you and not like a stranger.',
      'The same things again and again soon get tiring.',
    ],
    ask: [
      {
        text: 'Does somebody else use the same profile?',
        unless:
          /\b(?:kids?|daughter|son|wife|husband|partner|mum|mom|dad|roommate|only me|nobody else|niece|nephew|toddler|shared)\b/i,
      },
      {
        text: 'Did it change lately, or bit by bit?',
        unless: /\b(?:lately|recently|since|update\w*|today|this week|suddenly|used to|always)\b/i,
      },
    ],
    quick: [
      {
        text: 'Marking a few as not for you usually helps to turn it around.',
        unless:
          /\b(?:not interested|dislik\w*|thumbs? down|block(?:ed|ing)?|told it|hid(?:den|ing)?|mark(?:ed|ing)?)\b/i,
      },
    ],
    detail: 'your username and two or three that are far off',
    act: ['pass those on to the team behind the suggestions', 'see what those suggestions are drawn from'],
    hits: [
      'my discover playlist is full of kids songs now because of my daughter',
      'recommendations are terrible lately, nothing i like',
      'the algorithm keeps feeding me the same 10 songs over and over',
    ],
    misses: [
      'would you recommend the kids plan',
      'suggested i restart it, rubbish advice',
      'i would recommend nothing but this app',
    ],
  },
  {
    id: 'household-rule',
    matter: 'being told that you are outside the household',
    sectors: ['streaming'],
    when: [
      /\b(?:house ?hold|pass ?word[- ]sharing|account[- ]sharing|shar(?:e|ing) (?:my |our |the |an? )?(?:account|password)|home (?:network|location|wifi)|primary (?:location|address|home)|same address|extra member|travel(?:l?ing)? (?:mode|code))\b/i,
      /\b(?:locked|lock(?:s|ing)? (?:me|us)|block\w*|isn'?t|isnt|not (?:part|in|at|my|allowed|recogni[sz]ed)|won'?t (?:let|work|play|accept)|wont (?:let|work|play|accept)|can'?t|cant|kick\w*|says|verify|verification|code|extra|stupid|ridiculous|greedy|crackdown|rules?|college|second home|student|travel\w*|hotel|army|deployed|same house|live (?:here|there|in))\b/i,
    ],
    not: settledOr(
      /\b(?:how many|can i share|household (?:name|items|goods|bills)|screen ?shar\w*|broadband|price (?:rise|hike|increase) (?:for|on) my household|hacked|family plan (?:invite|address))\b/i,
    ),
    ack: [
      'Being locked out of what you pay for because of where you sit is irritating.',
      'The household check should not stop somebody who lives there.',
      'I can see why that rule annoys you when the account is yours.',
    ],
    ask: [
      {
        text: 'Is it on the TV at home, or somewhere else?',
        unless:
          /\b(?:at home|in my (?:own )?(?:home|house)|college|dorm|hotel|travel\w*|second home|away|parents|same (?:house|wifi)|live (?:here|there|together))\b/i,
      },
      { text: 'Are you offered a code on that screen?', unless: /\bcodes?\b/i },
    ],
    quick: [
      {
        text: 'At home, make sure that device is on the same wifi as your main TV.',
        unless:
          /\b(?:same (?:wi-?fi|network|internet|router)|college|dorm|hotel|travel\w*|away|second home|deployed|wi-?fi)\b/i,
      },
    ],
    detail: 'the email on the account and the device',
    act: ['see which home the account is tied to', 'check how that device can be let in'],
    hits: [
      'password sharing rule locked us out, says device isnt part of household',
      'it says my tv is not in my household. it is. in my house.',
      'this account sharing crackdown is ridiculous, im at college and cant watch',
    ],
    misses: [
      'how many people can share the account',
      'household items order cant be found',
      'can i share my account with my mum',
    ],
  },
  {
    id: 'yearly-recap',
    matter: 'the trouble with your yearly recap',
    sectors: ['streaming', 'games', 'social'],
    when: [
      /\b(?:wrapped|year in review|yearly (?:recap|summary|stats)|year(?:'?s)? recap|end of year (?:recap|stats|summary)|re ?play (?:20)?\d\d|my (?:20\d\d )?recap|top (?:songs|artists|genres) (?:of|for) (?:20\d\d|the year))\b/i,
      /\b(?:missing|gone|not|isn'?t|won'?t|wont|can'?t|cant|cannot|doesn'?t|doesnt|didn'?t|never|wrong|where|no|error|stuck|load\w*|broken?|inaccurate|weird|nowhere|lying|lies|late|without|empty|blank|show(?:ing)? up)\b/i,
    ],
    not: settledOr(
      /\b(?:gift|sandwich|burrito|wrap(?:ped)? (?:up|in|around)|parcel|plastic|cling|foil|obsessed|proud|top 1 ?%|embarrass\w*|judge)\b/i,
    ),
    ack: [
      'A whole year of listening or playing deserves its recap.',
      "Your recap should tell your year and not somebody else's.",
      'Everybody is sharing theirs, so I can see why you want yours.',
    ],
    ask: [
      {
        text: 'Is the app up to date, and on which device is it?',
        unless: /\b(?:updat\w*|latest version|web|desktop|re-?install\w*|wrong|inaccurate)\b/i,
      },
      { text: 'Do you use one account, or more than one?', unless: /\b(?:accounts?|one profile|shared|family)\b/i },
    ],
    quick: [
      {
        text: 'Update the app first, as the recap may only show in the newest version.',
        unless:
          /\b(?:updat\w*|latest|re-?install\w*|wrong|inaccurate|never heard|desktop|web|not accurate|incorrect)\b/i,
      },
    ],
    detail: 'your username and a screenshot',
    act: ['check whether one was made for your account', 'see what your recap was drawn from'],
    hits: [
      'my wrapped is missing, everyone else got theirs',
      'year in review wont load for me',
      'the year in review is wrong, ive never heard that artist',
    ],
    misses: ['the burrito was not wrapped', 'my wrapped is so embarrassing, no judgement', 'gift wrapped but no card'],
  },
  {
    id: 'car-screen-app',
    matter: "the trouble on your car's screen",
    sectors: ['streaming', 'devices', 'software'],
    when: [
      /\b(?:car ?play|android auto|head unit|car (?:screen|display|stereo|system)|in (?:my|the) car|infotainment)\b/i,
      /\b(?:won'?t|wont|can'?t|cant|cannot|doesn'?t|doesnt|not|isn'?t|stopped|keeps?|crash\w*|freez\w*|froze|disconnect\w*|drops?|cuts? out|blank|black|error|missing|gone|broken?|trouble|issues?|problems?|skips?|stuck|never|lag\w*|fail\w*)\b/i,
      /\b(?:app|apps|music|songs?|playlists?|podcasts?|maps?|navigation|car ?play|android auto|screen|phone|play\w*|connect\w*)\b/i,
    ],
    not: settledOr(
      /\b(?:bluetooth|do you (?:support|have)|rental|driver|ride|uber|delivery|left (?:my|it)|lost (?:my|it)|battery|engine|crashed (?:my|the|into)|car crash|insurance|singing)\b/i,
    ),
    ack: [
      'On the road is where you need it to work without fiddling.',
      'You cannot sort that out while you drive, so it has to work.',
      'It should play in the car as it does on the phone.',
    ],
    ask: [
      { text: 'Is it by cable or wireless?', unless: /\b(?:cable|wired|wireless\w*|usb|plugg\w*)\b/i },
      {
        text: 'Do other apps work on that screen?',
        unless: /\b(?:other apps?|everything else|every app|all apps|only (?:your|this|the) app|only happens with)\b/i,
      },
    ],
    quick: [
      {
        text: "When parked, remove the phone from the car's list and set it up again, as that often clears it.",
        unless:
          /\b(?:re-?pair\w*|re-?connect\w*|removed|forgot|re-?set|tried (?:everything|all)|re-?install\w*|re-?start\w*)\b/i,
      },
    ],
    detail: 'the car, the phone and the app version',
    act: ['check for a known fault with that car and phone', 'pass those on to the people who make it for the car'],
    hits: [
      'app wont work with carplay since the update',
      'android auto keeps crashing your app, every single drive',
      'podcasts freeze on the car screen after two minutes',
    ],
    misses: [
      'left my phone in the car, app wont find it',
      'your driver crashed in my car park, app no help',
      'do you have android auto, cant find it in the list of apps',
    ],
  },
  {
    id: 'student-check-fails',
    matter: 'the trouble proving that you study',
    sectors: ['streaming', 'software', 'devices', 'social', 'mobile'],
    when: [
      /\b(?:student|education|edu|university|college|school|teacher|sheer ?id|unidays|nurse|military|key worker)\b/i,
      /\b(?:verif(?:y|ied|ication|ying)|eligib\w*|discount|status|plan|premium|prove|proof|confirm\w*)\b/i,
      /\b(?:fail\w*|reject\w*|refus\w*|den(?:y|ied)|declin\w*|won'?t|wont|can'?t|cant|cannot|not (?:working|accept\w*|recogni[sz]\w*|listed|able|let\w*|verif\w*)|doesn'?t|doesnt|keeps?|error|stuck|expired|unable|isn'?t (?:listed|working)|trouble|issues?|problems?)\b/i,
    ],
    not: settledOr(
      /\b(?:do you (?:have|offer|do)|is there|two[- ]?(?:step|factor)|phone verification|code|hacked|students? (?:can'?t|cannot) (?:join|see|open|hear))\b/i,
    ),
    ack: [
      'You qualify, so the check should not be what stands in the way.',
      'Being refused a discount that is meant for you is annoying.',
      'A check that keeps failing when you have sent the proof is maddening.',
    ],
    ask: [
      {
        text: 'What does it say when it fails?',
        unless: /\b(?:says?|said|error|message|not listed|isn'?t listed|expired)\b/i,
      },
      {
        text: 'Is your school in the list it offers?',
        unless: /\b(?:listed|list|find my (?:school|college|university)|drop ?down)\b/i,
      },
    ],
    quick: [
      {
        text: 'Write your name exactly as it stands on the proof, as small differences can make it fail.',
        unless: /\b(?:exact\w*|name (?:matches|is the same)|listed|expired|tried (?:everything|all))\b/i,
      },
    ],
    detail: 'the email on your account and a screenshot of the message',
    act: ['see where that check stops', 'find out what the check needs from you'],
    hits: [
      'student discount verification keeps failing, ive sent my card 3 times',
      'your site cant verify my college email so no student plan',
      'teacher discount: says not eligible, error every time i confirm',
    ],
    misses: [
      'do you have a student discount',
      'students cannot join my class meeting, status unknown',
      'student house with no wifi plan',
    ],
  },
  {
    id: 'family-plan-joining',
    matter: 'the trouble adding somebody to the family plan',
    sectors: ['streaming', 'software', 'devices', 'games', 'social'],
    when: [
      /\b(?:family (?:plan|premium|account|group|sharing|subscription|membership|library)|duo(?: plan)?|shared plan|plan (?:manager|owner))\b/i,
      /\b(?:address|invit\w*|join\w*|add(?:ing)?|accept\w*|member|link|kick\w*|remov\w*|someone|partner|wife|husband|son|daughter|kids?|verify|same (?:house|place))\b/i,
      /\b(?:fail\w*|reject\w*|refus\w*|declin\w*|won'?t|wont|can'?t|cant|cannot|not|doesn'?t|doesnt|isn'?t|keeps?|error|stuck|expired|unable|wrong|match\w*|trouble|issues?|problems?|kicked|removed|invalid)\b/i,
    ],
    not: settledOr(
      /\b(?:how much|what is|price (?:rise|hike|increase)|do you (?:have|offer)|charged|cancel\w*|how many|phone line|data)\b/i,
    ),
    ack: [
      'Getting everybody onto one plan should be a matter of a minute.',
      'A family plan is only worth it when the family can get in.',
      'It is annoying when the invite stops at the last step.',
    ],
    ask: [
      {
        text: 'What does it say when the invite is opened?',
        unless: /\b(?:says?|said|error|message|address|match\w*|expired|invalid)\b/i,
      },
      {
        text: 'Are they in another family group already?',
        unless: /\b(?:another|other|already|old) (?:family|plan|group)\b/i,
      },
    ],
    quick: [
      {
        text: 'Have them type the address letter for letter as the plan owner did.',
        unless: /\b(?:exact\w*|letter|same format|copied|copy|tried (?:everything|all)|expired|kicked|removed)\b/i,
      },
    ],
    detail: 'the email of the plan owner',
    act: ['see what stops them from joining', 'check what the plan has on record'],
    hits: [
      'family plan says address does not match, we live together',
      'cant add my wife to the family plan, invite link expired again',
      'kicked off the family plan, wont let me join again',
    ],
    misses: [
      'how much is the family plan for 4, not seen it',
      'family plan price rise is not ok, kids gutted',
      'what a family, adding a fifth dog',
    ],
  },
];
