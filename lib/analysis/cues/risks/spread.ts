import type { Cue } from '../../cue';
import { rx } from '../pattern';

const MANY =
  '(?:\\d[\\d,.]*\\s?(?:k|m|mil|million|thousand)\\b|\\d{1,3}(?:,\\d{3})+|\\d{4,}|half a million|(?:a |two |three |a couple(?: of)? |several |a few )?(?:million|thousand|hundred thousand)s?(?: of)?)';
const SEEN =
  'views?|plays|shares?|retweets?|rts|reposts?|quotes?|quote tweets|comments|likes|duets|stitches|videos|upvotes|impressions|reactions|watching';
/** What goes round. */
const CLIP = 'clip|video|vid|post|tweet|thread|screenshot|photo|tiktok|reel|reply|sound|footage|rant|story';

/** Many have seen it or are passing it on. */
export const SPREAD_CUES: readonly Cue[] = [
  {
    id: 'viral.numbers',
    pattern: rx`\b(?:${MANY} (?:\w+ )?(?:${SEEN})\b|(?:${CLIP})\b[^.!?]{0,50}\b(?:past|over|at|hit|hits|passed|nearly|has|about) (?:a |half a |the )?(?:million|\d[\d.,]*(?:k|m)\b)|${MANY} (?:ppl|people|of (?:you|u|them)|others) (?:\w+ ){0,3}?(?:saying|agree|seen|have seen|watched|sharing|in the comments|commented|saying the same|now know)|(?:million|thousand|\d[\d.]*[km]) followers (?:just |has |have |is |are )?(?:\w+ )?(?:quote|shared|posted|tweet|repost|picked|saw)|(?:comments|replies)\b[^.!?]{0,40}\b\d[\d,.]*k? (?:ppl|people))`,
    guard:
      /\b(?:followers? (?:for|cheap|free)|buy|my (?:own )?(?:sourdough|page|channel|first|shop)|mum i made|miles|steps|interest|gold)\b/i,
    says: ['flag:viral'],
    weight: 1,
    hits: [
      'my video of your clerk is past a million',
      'the comments on my strap video, 2,300 people saying the same',
      'the sound of that chair has 41k videos now',
      'a host with two million followers just quote tweeted this: a couple million followers just shared it',
    ],
    misses: [
      '10k real followers cheap',
      '1,000 views on my sourdough video',
      'walked 12k steps in them',
      'got 14 likes',
    ],
  },
  {
    id: 'viral.going-round',
    pattern: rx`\b(?:(?:${CLIP})\b[^.!?]{0,30}\b(?:just |has |been |is |was )(?:\w+ )?(?:got )?picked up by|every (?:second|other|single) (?:video|post|tiktok|tweet) (?:on here |in my feed )?is|screenshot of a screenshot|how many people have seen (?:it|this)|(?:boycott )?(?:tag|hashtag) (?:is )?(?:at |now )?(?: |#|number |no\.? ?)?\d|trending in \d|(?:tag|hashtag) (?:is )?trending|(?:reached|on) my (?:mum|mam|mom|nan|gran|dad|aunt\w*)'?s? (?:facebook|whats ?app|feed|group chat)|(?:is|are) (?:all )?over (?:every|all the) (?:group|whats ?app|local)|stitching (?:the|this|your)|everyone (?:is|'s) (?:now )?talking about (?:it|this|the (?:clip|video|post))|(?:clip|video|post) (?:is|'s) everywhere|ratio'?d by|fan army|(?:made|on|in) the (?:front page|local news|evening news|papers already)|half the (?:town|country|village|internet|city) has (?:seen|shared|watched)|(?:someone|somebody|they) (?:screenshotted|screen ?shot|recorded|filmed) (?:it|this|you)[^.!?]{0,30}(?:everywhere|going round|spreading|shared)|memes? (?:already|about (?:you|this)|of (?:your|this)|everywhere)|pls stop asking|being (?:passed|sent|forwarded) (?:round|around) (?:every|all|half)|named \d+ times this hour)\b`,
    guard: /\b(?:love|adorable|fair play to the)\b/i,
    says: ['flag:viral'],
    weight: 1,
    hits: [
      'charger clip just got picked up by the biggest tech channel',
      'boycott tag is #1 now',
      'every second video is someone stitching the warehouse clip',
      "it has reached my nan's facebook",
    ],
    misses: ['trending in my house', 'every second parcel is late', 'I picked it up by the door'],
  },
];
