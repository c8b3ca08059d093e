import type { Cue } from '../../cue';
import { rx } from '../pattern';
import { HAZARD } from './hazard';

const AT_THE_WHEEL =
  '(?:drivers?|riders?|chauffeur|cabbie|captain|pilot|skipper|courier|minibus|coach|bus|taxi|cab|van|lorry|truck)';

/** What was dangerous on the way, whoever drove: told by what was done at the wheel, what was missing and what came of it. */
export const ON_THE_ROAD_CUES: readonly Cue[] = [
  {
    id: 'safety.crashed',
    pattern: rx`\b(?:(?:in|had|after|from|since|involved in) (?:an?|the|that|this) (?:\w+ ){0,2}?(?:accident|crash|collision|pile[- ]?up)|(?:we|he|she|it|they|driver|car|bus|van|taxi) (?:has |have )?(?:crashed|collided|overturned|skidded|came off the road|rolled over|hit a \w+))\b`,
    needs: rx`\b(?:(?:one of )?(?:ur|your) (?:\w+ )?(?:cars?|bus(?:es)?|vans?|drivers?|riders?|coach(?:es)?|taxis?|cabs?|bikes?|scooters?|trains?|lorr(?:y|ies)|trucks?|boats?|minibus)|icu|intensive care|hospital|ambulance|injur\w+|surgery|a&e|paramedics?|casualty|unconscious|whiplash)\b`,
    guard:
      /\b(?:insurance (?:quote|renewal|premium|price)|happy accident|by accident|car accident lawyer|accident cover|app (?:has |just |keeps )?crash\w*|game|site|website|update|server|laptop|phone|console|share price|stuck behind|closed (?:because|due)|delays? (?:because|due))\b/i,
    says: HAZARD,
    weight: 1.6,
    hits: [
      'we were in the accident on the ring road last night in one of ur cars, my cousin is in ICU',
      'your driver crashed with us in the back and nobody has called, mum is in hospital',
      'my dad had a crash on your scooter and needed surgery',
    ],
    misses: [
      'insurance quote doubled after the accident, not my fault, your car policy is a joke',
      'the app has crashed again',
      'stuck behind an accident on your bus, who do I tell I will be late',
      'deleted my order by accident',
    ],
  },
  {
    id: 'safety.at-the-wheel',
    pattern: rx`\b${AT_THE_WHEEL}(?:'s| is| was| were| has been| kept| keeps| who| spent)? (?:\w+ ){0,4}?(?:on (?:a |his |her |their |the )?(?:video ?call|phone|mobile|facetime|whatsapp|tiktok)|texting|scrolling|watching (?:a |the )?(?:video|film|match|football|tiktok|youtube)|asleep|nodd(?:ing|ed) off|falling asleep|drunk|drinking|drugged|high as|st(?:ank|unk|inks|inking) of (?:drink|booze|alcohol|beer|weed)|smel(?:t|led|ls|ling) of (?:drink|booze|alcohol|beer|weed)|speeding|doing (?:\d{2,3}|over \d+) (?:mph|in a)|jump(?:ed|ing) (?:a |the )?(?:red|lights?)|ran (?:a |the )?red|through (?:a |the )?red|on the wrong side|swerv(?:ed|ing)|brake ?check\w*|overtaking on|without (?:lights|headlights)|no (?:lights|headlights) on)\b`,
    guard:
      /\b(?:on (?:the |his |her |their )?phone (?:line|number|to (?:me|us))|(?:support|customer|complaints?) |parked|waiting for|rang|rings|called|speeding (?:up|along nicely)|speeding ticket|fast asleep in the back)\b/i,
    says: HAZARD,
    weight: 1.6,
    hits: [
      'driver was on a video call the WHOLE way from Cork, phone propped on the dash',
      'your bus driver ran a red with a full top deck',
      'cab driver nodding off at 70',
      'the van driver stank of booze',
    ],
    misses: [
      'driver was on the phone to me, very helpful',
      'your driver called twice and could not find us',
      'your driver was parked outside on his phone, parcel never came',
    ],
  },
  {
    id: 'safety.not-let-out',
    pattern: rx`\b(?:(?:kept|carried on|went on|drove|driving|going|drove off|refused to stop|wouldn'?t stop)\b[^.!?\n]{0,40}\b(?:doors? (?:still )?locked|locked (?:the )?doors?|child locks?|wouldn'?t (?:let (?:me|us|her|him) out|unlock)|would not (?:let (?:me|us|her|him) out|unlock)|refus\w+ to (?:stop|let (?:me|us|her|him) out))|(?:doors? locked|locked (?:the )?doors?|locked (?:me|us|her|him) in)\b[^.!?\n]{0,40}\b(?:kept (?:going|driving)|drove|driving|wouldn'?t stop|shortcut|wrong way)|(?:wouldn'?t|would not|refused to|didn'?t) let (?:me|us|her|him|my \w+) out (?:of the (?:car|cab|taxi|bus|van))?)`,
    needs: rx`\b(?:${AT_THE_WHEEL}|ride|trip|car)\b`,
    guard: /\b(?:contract|subscription|plan|lease|let (?:me|us) out of (?:my|our|the) (?:contract|plan|deal))\b/i,
    says: HAZARD,
    weight: 1.7,
    hits: [
      'driver ended the trip but kept going with the doors locked',
      'taxi locked the doors and drove the wrong way, i jumped out at a light',
      'your driver refused to let my sister out of the car',
    ],
    misses: ['you refused to let me out of my contract', 'the shop doors were locked and the driver left my parcel'],
  },
  {
    id: 'safety.no-protection',
    pattern: rx`\b(?:(?:helmets?|harness(?:es)?|seat ?belts?|belts?|life ?jackets?|life ?vests?|car seats?|child seats?|booster|straps?|lap bars?|safety (?:bar|gate|net|catch|pin)|guard ?rails?|hand ?rails?|smoke (?:alarms?|detectors?)|fire (?:exit|door|extinguisher)s?)(?: \w+){0,3}? (?:has no|had no|have no|with no|without (?:a |any )?|is broken|was broken|were broken|are broken|broken|is missing|was missing|were missing|missing|doesn'?t (?:lock|latch|clip|click|close|work)|didn'?t (?:lock|latch|clip|click|close|work)|won'?t (?:lock|latch|clip|close)|snapped|came undone|came off|popped open|blocked|locked|chained)|no (?:helmets?|seat ?belts?|life ?jackets?|child seats?|smoke alarms?|fire exits?|harness))\b`,
    needs: rx`\b(?:kids?|child\w*|son|daughter|toddler|baby|ride|rider|driver|trip|car|bike|scooter|boat|ferry|coaster|climb\w*|room|flat|building|hotel|gym|theatre|club|given|told|said|floor|stairs|landlord)\b`,
    guard:
      /\b(?:belt buckle|leather belt|watch strap|bag strap|bra strap|strap (?:of|on) (?:my|the) (?:bag|watch|dress)|lost my helmet|in stock|colou?r|size|refund|deliver\w*|order(?:ed)?|game|level|character|skin)\b/i,
    says: HAZARD,
    weight: 1.4,
    hits: [
      'helmet given to me has no strap, rider says hold it with your hand',
      'the lap bar popped open on the ride with my daughter in it',
      'fire exit chained shut in a full theatre',
      'told there are no seat belts in the minibus for the kids',
    ],
    misses: ['the strap on my bag snapped', 'ordered a helmet, box had no visor', 'no helmets in stock in my size'],
  },
];
