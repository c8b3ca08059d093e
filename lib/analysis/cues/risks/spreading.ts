import type { Cue } from '../../cue';
import { rx } from '../pattern';

const AMOUNT =
  '(?:\\d[\\d,.]*\\s?(?:k|m|mil|million|thousand|lakhs?|crores?|bn)\\b\\+?|\\d{1,3},\\d{3}(?:,\\d{3})?|\\d{4,7}|(?:a |half a |two |three |ten |thirty |fifty )?(?:hundred |)(?:thousand|million|lakh|crore)s?|(?:eleven|twelve|twenty|thirty|forty|fifty|sixty) thousand|hundreds|thousands|millions)';
const SEEN =
  '(?:shares?|shared|retweets?|rts?|likes?|views?|reposts?|quote tweets?|quotes|comments?|replies|upvotes|subscribers|subs|followers|impressions|plays|reactions|signatures|names|notifications|people|watched|members|downloads|stitches)';

/** A crowd is gathering, or somebody is calling one. */
export const SPREADING_CUES: readonly Cue[] = [
  {
    id: 'viral.counted',
    pattern: rx`(?<![£$€\w.])${AMOUNT} (?:\w+ ){0,2}?${SEEN}\b|\b(?:hit|past|passed|at|crossed|reached|over|has|have|got|we'?re at) (?:over |nearly |almost |about )?${AMOUNT}(?= and (?:counting|rising)|[.,!]|$| (?:now|already|in|since|names|views))|\b${AMOUNT} (?:and|&) (?:rising|counting|climbing)|\bpetition\b[^.!?\n]{0,30}\b${AMOUNT}|\bmore (?:views|likes|shares) than (?:your|you)|\bquote tweeted (?:\w+ )?${AMOUNT}|\bpeople in \d+ countries`,
    needs:
      /\b(?:post(?:ed)?|video|reel|tweet|clip|tik ?tok|thread|story|photo|petition|notifications|impressions|hashtag|screenshot|brand|apology|complaint|rant|silen(?:t|ce)|nothing|no (?:answer|reply)|you'?re welcome|sleep well|answer|since|overnight|counting|rising|retweet\w*|village|group|hear|lol|oof|company|action)\b/i,
    unless:
      /\b(?:congrat\w*|followers now|free|giveaway|buy|cheap|followers for|get \d+|gain|miles|steps|ran|run|race|parkrun|km|odometer|mileage|salary|price|loyalty points|points|rating)\b/i,
    guard:
      /\b(?:\d+ (?:people|members) (?:in (?:the|my|our) (?:queue|house|family)|in front|ahead)|(?:view|comment)s? (?:from|of) the|reviews)\b/i,
    says: ['flag:viral'],
    weight: 1,
    hits: [
      'my tweet has more likes than your staff: my tweet has 60,000 likes',
      'the post has been shared: the post has 9,000 shares in my village group',
      'my reel crossed 5 lakh views in one day',
      "We've got 15,000 signatures on the petition already, no reply",
      'my clip is at 3 million and rising',
    ],
    misses: ['you have 10k followers now congrats', 'lovely views from the room', 'ran 10k in your shoes'],
  },
  {
    id: 'viral.spreading',
    pattern: rx`\b(?:(?:whole of|all of|half (?:of )?(?:my|the)?|every(?:one|body)?(?:'s| and their dog| in \w+)?|every (?:single )?(?:page|group|feed|parent group|timeline|news account)|people)\b[^.!?\n]{0,40}\b(?:tik ?tok|twitter|timeline|my feed|facebook|insta\w*|reddit|talking about (?:you|your|this|it)|is (?:posting|sharing)|are (?:posting|sharing|making)|reshared|whatsapped|sent me (?:this|that|the)|shar(?:ed|ing) (?:this|it|that)|posting (?:the|about)|has this|(?:your|this|that) (?:\w+ )?(?:video|clip))|trend(?:ing|s|ed)? (?:#|no\.?|number|in|at|on|lol|since|and|now)|(?:is|are|you'?re|still|top|number one|no 1|number 1) trend(?:ing|s)?|top (?:in|trend)|(?:hashtag|#\w{5,})\b[^.!?\n]{0,30}\b(?:everywhere|trending|top|number|all over|is)|memes? (?:about|of)|making memes|doing the rounds|going (?:viral|mental)|gone (?:viral|mental)|went (?:mental|nuts|viral)|blow(?:s|n|ing)? up|blew up(?! my| the)|front page|lad ?bible|getting (?:absolutely )?(?:dragged|ratioed|roasted|cooked)|ratioed|^\W*ratio\W*$|the ratio|main character|internet (?:has|have)? ?(?:found|got|remembers)|(?:stitched|duetted|(?:stitch|duet)(?:es|s)? (?:videos?|have|has|with|by|are|now))\b|the duet\b|picked up by|(?:piling|pouring|flooding) in|number (?:one|1) on (?:reels|tik ?tok|trending)|(?:news|media) (?:accounts?|sites?|outlets?|pages?) (?:now|are|is|have|has)|all my (?:followers|subscribers)|big platform|look at the quotes|the quotes on this|wherever i scroll|every feed i open)`,
    unless:
      /\b(?:life|sewing|(?:viral|throat|ear|chest) infection|jacket|jeans|dress|colou?rs?|fashion|tyres?|balloon|mattress|bouncy|paddling|inflat\w+|my phone|boiler|candle|print this|newspaper front|delicious|recipes?|love (?:it|this|your)|obsessed)\b/i,
    guard:
      /\b(?:going round (?:in circles|the)|trending tab|stitch(?:ing|es)? (?:on|in|came|has|is)|going around (?:in|the town))\b/i,
    on: 'plain',
    says: ['flag:viral'],
    weight: 1,
    hits: [
      'whole of tiktok is talking about your soup',
      'half my timeline is people posting the same screenshot',
      'the memes about your new logo are everywhere',
      'your ad is getting absolutely dragged on here',
      'every page in town has reshared it',
      'comments are piling in by the second',
      "everybody's uncle has whatsapped me that clip",
    ],
    misses: ['everyone loves it', 'stitching on the bag came loose', 'trending colours this autumn?'],
  },
  {
    id: 'viral.calling',
    pattern: rx`\b(?:(?:please |pls |plz |kindly |everyone |guys |keep )?(?:share|rt|retweet|repost|spread|sharing|retweeting|reposting) (?:this |it |the word |karo |pls |please |far |max |guys |folks |everyone )?(?:so (?:they|that|nobody|no one|everyone|all|people|others)|till|until|if you'?ve|far and wide|widely|max(?:imum)?|everywhere|please|share|jyada|as much|to everyone|guys|we'?re at|word)|spread the word|(?:rt|retweet|share|repost) this (?:so|if|until|and)|(?:please|pls|plz) (?:rt|retweet|share|repost)|retweet max|tag(?:ging)? (?:every|all|ten|\d+) (?:\w+ )?(?:influencers?|friends|celebs?|mates|people|journalists?|news)|mak(?:e|ing) (?:this|them|it|you|him|her) (?:famous|go viral|viral|blow up)|(?:get|help|let) (?:me get )?this (?:to the top|seen|reach|out there|trending|blow up)|let this reach|needs? to (?:blow up|be seen|go viral|trend)|if this gets (?:to )?\d|(?:post|share|put) (?:it|this) (?:on|in|to) every (?:\w+ )?(?:group|page|forum)|share share|let people know (?:the )?(?:reality|truth)|(?:they|you) only answer when it gets|lets? (?:make|get) (?:this|them|it) (?:viral|trending|famous)|my \d[\d,.]*k? (?:followers|subscribers))`,
    unless:
      /\b(?:to win|giveaway|competition|enter|prize|charity|missing (?:dog|cat|person)|lost (?:dog|cat)|screen share|screen ?sharing)\b/i,
    says: ['flag:viral'],
    weight: 1,
    hits: [
      'everyone share this till they answer',
      "RT this so they can't hide",
      'Pls share far and wide',
      "let's make them famous 📢 share share share",
      'spread the word so nobody else gets caught',
      'share karo jyada se jyada, let people know reality',
    ],
    misses: ['share this to win', 'love the share size bags', 'how do I share my screen'],
  },
  {
    id: 'viral.thread',
    pattern: rx`(?:^\W*(?:story ?time|a thread|thread)\b|^\W*\(?1\s?\/\s?(?:\d{1,2}\b|\s|$)|\(\d{1,2}\/\d{1,2}\)|^\W*part (?:1|one) (?:of \d+)?\s?:|\b(?:part 1 of \d|a thread (?:because|on|about)|thread (?:on|about) how|buckle up|story time \())`,
    unless:
      /\b(?:count|sheets?|sewing|needle|loose|came (?:off|loose)|book|library|manual|pizza|kids|children|podcast|series)\b/i,
    on: 'plain',
    says: ['flag:viral'],
    weight: 1,
    hits: [
      "1/ So here's what happened when I rang them",
      'Story time (1/9)',
      '1/12 buckle up',
      'a thread because 280 characters is not enough',
    ],
    misses: ['1/2 of the pizza was missing', 'story time for kids at the library', 'thread count on the sheets'],
  },
  {
    id: 'viral.names',
    pattern: rx`\b(?:martin lewis|celebs?|celebrit(?:y|ies)|mps?|senator|footballer|cricketer|comedian|influencers?|quiz show host|chat show host|(?:tv )?presenter|newsreader|blue ticks?|verified accounts?|someone with \d[\d,.]*[km]|a famous \w+|a certain \w+ (?:\w+ )?host|rapper|pop star|youtuber|streamer)\b[^.!?\n]{0,40}\b(?:retweet\w*|repost\w*|quot(?:ed|ing)|shar(?:ed|ing)|stitched|posted|picked (?:it|this) up|tweeted|destroyed|talking about)|(?:retweeted|reposted|shared|quoted|picked up|stitched) by (?:\w+ ){0,3}?(?:celebs?|celebrit\w+|martin lewis|an? (?:mp|footballer|comedian|influencer|presenter|youtuber|cricketer|rapper)|influencers?|news accounts?|\d+ outlets)`,
    unless: /\b(?:your (?:ad|advert|brand) with)\b/i,
    says: ['flag:viral'],
    weight: 1,
    hits: [
      'Martin Lewis has just quoted it',
      'reposted by three celebs and counting',
      'Blue ticks everywhere sharing this one',
    ],
    misses: ['is the celebrity cruise on', 'the comedian was great'],
  },
];
