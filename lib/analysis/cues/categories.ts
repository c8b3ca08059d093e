import type { Cue } from '../cue';

/** Subject matter that no single problem of the problem table names. Weak on purpose: a named problem counts for more. */
export const CATEGORY_CUES: readonly Cue[] = [
  {
    id: 'cat.delivery',
    pattern:
      /\b(?:parcel|package|deliver(?:y|ed|ies|ing)|courier|shipping|shipped|tracking|dispatched|depot|next-day|neighbou?r|shipment)\b/i,
    says: ['category:delivery_late'],
    weight: 0.5,
    hits: ['stuck at the depot', 'paid next-day'],
    misses: ['my phone'],
  },
  {
    id: 'cat.waiting',
    pattern: /^\W*(?:\w+ ){0,3}(?:weeks?|days?|months?) and (?:counting|no \w+)/i,
    says: ['category:delivery_late', 'intent:complaint'],
    weight: 0.6,
    hits: ['two weeks and counting', 'two weeks and no lamp'],
    misses: ['a day'],
  },
  {
    id: 'cat.billing',
    pattern:
      /\b(?:bill(?:ed|ing|s)?|charge[ds]?|charging|direct debit|payment|invoice|overdraft|fees?|taken from my|didn'?t agree to|(?:bank )?statement)\b/i,
    says: ['category:billing_charge'],
    weight: 0.6,
    hits: ['direct debit doubled', 'charged after cancelling', "£40 I didn't agree to"],
    misses: ['my phone'],
  },
  {
    id: 'cat.refund',
    pattern:
      /\b(?:refund(?:ed|s)?|money back|return(?:s|ed|ing)? (?:label|policy|it|this|them|my|an?|the)|reimburse\w*|packing slip|refused my return|exchange)\b/i,
    says: ['category:refund_return'],
    weight: 0.8,
    hits: ['3 weeks no refund', 'no return label', 'refused my return', 'no packing slip'],
    misses: ['return flight'],
  },
  {
    id: 'cat.subscription',
    pattern:
      /\b(?:subscri\w+|renew(?:ed|al|s)?|(?:free )?trial|membership|cancel (?:my|our|the) (?:plan|contract|service|account|box)|find cancel|still billed)\b/i,
    says: ['category:subscription_cancel'],
    weight: 0.8,
    hits: ["can't find cancel", 'renewed without telling me', 'still billed', 'trial charged'],
    misses: ['my order'],
  },
  {
    id: 'cat.account',
    pattern:
      /\b(?:log(?:ged|s|ging)?[ -]?(?:in|into|out|on|me out)|sign(?:ing|ed)?[ -]?in|password|locked|2fa|two[- ]factor|verification|verify|reset (?:mail|email|link|my)|my account|username|pin code|deactivated|suspended|hacked)\b/i,
    says: ['category:account_access'],
    weight: 0.7,
    hits: ['logs me out', 'reset mail never comes', 'locked for no reason', '2FA to old phone'],
    misses: ['ramp'],
  },
  {
    id: 'cat.outage',
    pattern:
      /\b(?:app|site|website|page|checkout|server|system|wifi|wi-fi|internet|broadband|signal|network|connection|service|streaming|update|ios|android|version|error(?: code)? ?\d*|403|404|500|screen|crash(?:es|ed|ing)?|down\?|lag(?:ging|gy)?|buffer\w*|loading|glitch\w*|bug(?:gy|s)?|battery|browser|download\w*|install\w*|sync\w*|outage|is it down)\b/i,
    says: ['category:app_site_outage'],
    weight: 0.5,
    hits: ['checkout crashes', 'error 403', 'blank screen', 'is it down'],
    misses: ['my parcel'],
  },
  {
    id: 'cat.travel',
    pattern:
      /\b(?:flights?|trains?|planes?|platform|gate|boarding|departure|arrivals?|airport|runway|tarmac|ferry|bus|coach|rail|seat(?:s|ed)?|layover|connection at|rebook\w*|pilot|crew|aircraft|delay(?:ed|s)?|passengers?)\b/i,
    says: ['category:travel_disruption'],
    weight: 0.6,
    hits: ['flight cancelled', 'seat given away', 'missed ferry', 'three hours on a platform'],
    misses: ['my phone'],
  },
  {
    id: 'cat.baggage',
    pattern:
      /\b(?:bags?|baggage|luggage|suitcase|carousel|(?:my|the) case left|case left behind|pram missing|stroller|wheel snapped off|checked (?:bag|in bag))\b/i,
    says: ['category:baggage'],
    weight: 0.8,
    hits: ['case left behind in Faro', 'bag in Oslo, me in Bergen', 'pram missing', 'wheel snapped off'],
    misses: ['in any case'],
  },
  {
    id: 'cat.wait',
    pattern:
      /\b(?:on hold|customer (?:service|support|care)|queue|line(?:s)? (?:is|are|at)|call ?back|phone line|(?:no|nobody|no one|not) (?:\w+ )?(?:answer\w*|repl\w+|respon\w+|call(?:ed)? back)|dm unread|emailed \w+ times|hung up|chat (?:agent|bot)|waiting (?:\w+ )?(?:for|to) (?:someone|speak|talk|a reply|an agent)|rep(?:resentative)?s?|wait times?)\b/i,
    says: ['category:service_wait'],
    weight: 0.7,
    hits: ['40 mins on hold', 'emailed 5 times', 'DM unread', 'no call back'],
    misses: ['my parcel'],
  },
  {
    id: 'cat.staff',
    pattern:
      /\b(?:rude(?:ly|ness)?|staff|employee|manager|cashier|driver (?:swore|was|shouted|refused)|guard|attitude|unprofessional|unhelpful|swore|shouted at|yelled|(?:flight )?attendants?|agent was|laughed at|followed (?:me |us )?round|condescending|ignored (?:me|us))\b/i,
    says: ['category:staff_conduct'],
    weight: 0.6,
    hits: ['rude to my mum', 'laughed at my accent', 'followed round the shop', 'driver swore'],
    misses: ['my parcel'],
  },
  {
    id: 'cat.access',
    pattern:
      /\b(?:ramp|wheelchair|captions?|subtitles|bsl|sign language|screen ?reader|(?:with|a) reader\b|accessib\w+|step[- ]free|disabled (?:toilet|access|parking)|lift (?:is|was|out|broken)|door too heavy|blind|deaf|hearing loop)\b/i,
    says: ['category:accessibility'],
    weight: 0.9,
    hits: ['ramp locked again', 'no captions', 'door too heavy', 'app unusable with reader'],
    misses: ['double blind wine test'].slice(1),
  },
  {
    id: 'cat.privacy',
    pattern:
      /\b(?:hacked|leak(?:ed)?|breach|my data|privacy|gdpr|spam after|another account|posted my photo|my (?:personal )?(?:details|information)|identity theft|phishing)\b/i,
    says: ['category:data_privacy'],
    weight: 0.9,
    hits: ['site hacked?', 'saw another account', 'spam after signing up', 'posted my photo'],
    misses: ['my parcel'],
  },
  {
    id: 'cat.price',
    pattern:
      /\b(?:price[sd]?|pricing|expensive|cheaper|dearer|discount|code(?: won'?t| doesn'?t| not| isn'?t)|promo\w*|voucher|coupon|offer|deal|sale|gift card|points|fewer \w+ per|shrink\w*|up (?:£|\$|€)\d+|(?:£|\$|€)\d+ more|cost(?:s|ing)?|rip ?off|overpriced)\b/i,
    says: ['category:pricing_promo'],
    weight: 0.6,
    hits: ["code won't work", 'online dearer', 'fewer sheets per roll', 'up £8 no warning'],
    misses: ['my parcel'],
  },
  {
    id: 'cat.stock',
    pattern:
      /\b(?:in stock|out of stock|restock\w*|sold out|back in|come back in|(?:green|it|this|they|that|one|these) back\?|available|availability|do you (?:deliver|ship|sell|stock|have|do)|(?:deliver|ship)s? to|open(?:ing)? (?:on|times|hours|bank|today|late|sunday)|close on|bank holiday|isle of|is the \w+ open|release date|carry (?:the|this)|near me)\b|\b(?:green|it|this|they|that|one|these) back\?/i,
    says: ['category:availability'],
    weight: 0.7,
    hits: ['green back?', 'Isle of Wight?', 'open bank holiday?', 'sold out again'],
    misses: ['my parcel'],
  },
  {
    id: 'cat.values',
    pattern:
      /\b(?:animals?\b|plastic wrap|palm oil|ethic\w*|sustainab\w+|environment\w*|climate|recycl\w+|offensive (?:advert|ad)|boycott\w*|sweatshop|pay your (?:riders|staff|workers|drivers)|fair wages?|union|political|donat\w+ to)\b/i,
    says: ['category:values_ethics'],
    weight: 0.8,
    hits: ['tests on animals', 'offensive advert', 'plastic wrap', 'pay your riders'],
    misses: ['my parcel'],
  },
  {
    id: 'cat.closure',
    pattern:
      /\b(?:close (?:my|our|his|her|the|an?|this) (?:\w+ )?(?:aunt'?s |mum'?s |account)|closing (?:my|an) account|final bill|executor|moved(?: out| house)?,? (?:and )?still billed|delete my account|account closure|probate)\b/i,
    says: ['category:account_closure'],
    weight: 1.4,
    hits: ["close my aunt's account", 'moved, still billed', 'executor letters', 'final bill'],
    misses: ['close to home'],
  },
  {
    id: 'cat.quality',
    pattern:
      /\b(?:quality|bobbl\w+|fad(?:ed|ing)|shr[aiu]nk|thin(?:ner)?\b|taste[sd]? (?:of|like|weird|awful|bad|funny)|recipe changed|bland|stale|soggy|burnt|dry|tiny|smaller|flimsy|cheap(?:ly)? made|undercooked|overcooked|greasy|portion|dirty|filthy|smell[sy]?|gross|nasty|no (?:leg ?room|pillow|blanket|entertainment|food)|uncomfortable|cramped|not what it used to be)\b/i,
    says: ['category:product_quality'],
    weight: 0.8,
    hits: ['bobbled after one wear', 'recipe changed', 'thinner than before', 'tastes of soap'],
    misses: ['my parcel'],
  },
  {
    id: 'cat.defect',
    pattern:
      /\b(?:crack(?:ed|s)?|broke(?:n)?\b|snap(?:ped|s)|stopped working|won'?t (?:charge|turn on|start|switch on)|(?:arrived|is|just|already) (?:dead|died|broken)|faulty|defective|fell apart|came apart|leg missing|three legs|zip (?:went|snapped|broke)|ripped|tore|torn|leak(?:s|ing)|dead on arrival)\b/i,
    says: ['category:product_defect'],
    weight: 0.7,
    hits: ['lid cracked', "won't charge", 'zip snapped', 'arrived dead', 'zip went on the second wear'],
    misses: ['my parcel'],
  },
];
