import { isKnownThing, isPerson, isPluralNoun, isRelative } from '../nouns';
import { type Noun, nounAfter, nounBefore, restFrom } from '../phrases';
import { MASS } from '../things';
import type { View } from '../view';
import { type Frame, gerund, lasting, possessive, subjectOf } from './frame';

/** "no way", "no idea": sayings that lack nothing. */
const NOT_LACKED =
  /^(?:idea|way|one|problem|problems|wonder|longer|more|need|point|thanks|thank|doubt|rush|matter|excuse|excuses|reason|joke|surprise|luck|good|big|choice|offence|offense|shame|chance|clue|time|money|brainer|thing|use|pets|kids|harm|worries|worry|complaints?|hard|bother|intention|fan|issues?|trouble|questions?|sense|stranger|biggie|love|hurry|disrespect|respect|difference|loyalty|notes|other|else|such|word|matter|fun|life|end|sign|reply|response|answer|refund|and|but|no|not|never|i|we|it|they|you|he|she|u|is|are|was|do|did|please|mention|limit|doubt|interest|stars?|later|earlier|less|better|worse|star|nonsense|cap|lie|lies|dice|go|guarantee|regrets|evidence|knowledge|limit|limits|business|place|part|parking|obligation|filter|contest)$/;
/** What people miss beside the things of the list. */
const LACKED =
  /^(?:captions|subtitles|standby|crew|staff|luggage|access|slots?|support|entertainment|notifications?|announcements?|toilets?|toilet|loo|water|drinks?|ramp|labels?|seats?|aircon|conditioning|heating|agents?|agent|representatives?|service|emails?|instructions|receipts?|invoice|signage|signs|discounts?|bonus|stock|tracking|communication|parts|cutlery|sauce|towels?|soap|staffing|lifts?|blankets?|snacks?|outlets?|sockets?|light|lights|lighting|gate|bus|trains?|trace|record|power|crews)$/;
const DONE =
  'bumped|locked out|stranded|charged|overcharged|double charged|double billed|ignored|hung up on|logged out|signed out|kicked off|kicked out|banned|blocked|cut off|disconnected|fobbed off|turned away|told off|billed|left stranded|left waiting|kept waiting|sent the wrong|shouted at|passed around|passed from pillar to post|downgraded|stuck|trapped|stood up|scammed';

/** "king room" → "the king room"; a colour or several things are said as they are. */
function withArticle(text: string): string {
  const head =
    text
      .split(/ (?:for|of|in|with) /)[0]
      ?.split(' ')
      .at(-1) ?? '';
  const bare = !/^(?:an?|the|your|my|our|some|one|two|three|four|five|six|\d)\b/.test(text);
  return bare &&
    text.includes(' ') &&
    isKnownThing(head) &&
    !isPluralNoun(head) &&
    !MASS.has(head) &&
    !UNCOUNTED.test(head)
    ? `the ${text}`
    : text;
}

/** Said without "a": "the lack of staff". */
const UNCOUNTED =
  /^(?:crew|staff|luggage|access|support|entertainment|water|aircon|conditioning|heating|signage|stock|tracking|communication|cutlery|sauce|soap|staffing|light|lighting|power|standby|service|wifi|internet|broadband|signal|electricity|milk|bread|food|coffee|tea|beer|meat|cheese|fruit|veg|salt|sugar|paper|cash|change|fuel|petrol|diesel|gas|packaging|parking|seating|cover|coverage|reception|network|bedding|sound|audio|furniture|equipment|baggage|information|advice|toast|rice|pasta|chicken|ham|ice|hot|cold|running|mail|post|data|furniture|storage|space|room|bacon|butter|bubble wrap|wrap|assistance|trace|clothing|insurance)$/;

const isUncounted = ({ head, plural, bare }: Noun) =>
  plural || UNCOUNTED.test(head) || isPluralNoun(head) || /^(?:\d|an?\b|the\b|more\b|such\b)/.test(bare);

/** "my youngest has no shoes": what somebody else is without is no lack of the brand's. */
function isLackOfTheirs(view: View, at: number): boolean {
  const verb = view.tokens[at];
  if (!verb || view.tokens[at + 1]?.fresh || !/^(?:has|have|had)$/.test(verb.lower)) return true;
  const who = view.tokens[at - 1]?.lower ?? '';
  if (verb.fresh || /^(?:i|we|there|still|and|you|they|also|now|but)$/.test(who)) return true;
  const subject = nounBefore(view, at);
  return subject?.known === true && !isPerson(subject.head) && !isRelative(subject.head);
}

export const HEADLINE_FRAMES: readonly Frame[] = [
  {
    id: 'there is none',
    rank: 5,
    pattern:
      /(?:^|[.!?,;:\n(]\s*|\b(?:still|with|and|but|has|have|had|having|is|are|was|were|there's|got|literally|absolutely|also|hours?|days?|weeks?|months?|minutes?|mins?|hrs?|again) )(?:(?:absolutely|still|literally) )?no (?<first>[a-z]+)\b/gi,
    say({ first }, { view, next, duration }) {
      if (NOT_LACKED.test((first ?? '').toLowerCase())) return null;
      if (
        /\b(?:do|does|did|can|would|will|is it|are there|have i|mean) [^.!?]{0,30}$/i.test(
          view.text.slice(0, view.tokens[next - 1]?.start ?? 0),
        ) &&
        /\?/.test(view.text)
      )
        return null;
      const noun = nounAfter(view, next - 1, ['on', 'in', 'at', 'of', 'from'], true);
      if (!noun) return null;
      const bare = noun.bare;
      const follower = view.tokens[view.index(noun.end)];
      // "no box to put the number in", "no record of it": which one is left out.
      if (follower && !follower.fresh && /^(?:to|of|for|that|who|which)$/.test(follower.lower)) return null;
      if (!isLackOfTheirs(view, next - 3)) return null;
      if (
        !LACKED.test(noun.head) &&
        !(
          isKnownThing(noun.head) &&
          !/^(?:plans?|contracts?|lines?|cases?|points?|cars?|cards?|accounts?|games?|books?|charges?|fees?|deposits?|loans?|claims?|calls?|texts?|pictures?|photos?|policy|subscriptions?)$/.test(
            noun.head,
          )
        )
      )
        return null;
      if (
        /(?:ing|ed|ly)$/.test(bare.split(' ')[0] ?? '') &&
        !/^(?:heating|parking|tracking|seating|lighting|booking|opening|unpaid|printed|allocated)$/.test(
          bare.split(' ')[0] ?? '',
        )
      )
        return null;
      return duration && isKnownThing(noun.head)
        ? lasting(`${duration} with no ${bare}`)
        : possessive(`the lack of ${isUncounted(noun) ? '' : /^[aeiou]/i.test(bare) ? 'an ' : 'a '}${bare}`);
    },
    examples: [
      ['no captions on the launch stream again', 'the lack of captions on the launch stream'],
      ['2 days no suitcase, wearing a hotel t-shirt', '2 days with no suitcase'],
      ['no ramp at the far end again', 'the lack of a ramp at the far end'],
      ['no way!', null],
      ['my youngest has no shoes', null],
      ["there's no record of it", null],
      ['Any idea? No rush.', null],
    ],
  },
  {
    id: 'done in a headline',
    rank: 7,
    pattern: new RegExp(
      String.raw`(?:^|[.!?\n,;:-]\s+|\b(?:again|then|now|being|getting|still) )(?<verb>${DONE})\b`,
      'gi',
    ),
    say({ verb }, { view, at, next }) {
      if (nounBefore(view, at)) return null;
      const rest = restFrom(view, next, 6);
      if (rest === null) return null;
      const done = (verb ?? '').toLowerCase();
      if (
        /^(?:charged|billed)$/.test(done) &&
        !/^(?:for|a|an|the|full|extra|more|twice|double|almost|over|again|£)\b/.test(rest)
      )
        return null;
      // "blocked the emails": what the writer has done.
      if (
        /^(?:blocked|banned|ignored|cut off|turned away|disconnected)$/.test(done) &&
        /^(?:the|your|all|their|a|an) /.test(rest)
      )
        return null;
      if (/^(?:stuck|charged|blocked|trapped|billed|sent the wrong|ignored|scammed)$/.test(done) && rest === '')
        return null;
      return gerund(`being ${done}${rest ? ` ${rest}` : ''}`);
    },
    examples: [
      ['Bumped off the 6am to Malaga because you oversold it', 'being bumped off the 6am to Malaga'],
      ['Locked out of the business app since this morning', 'being locked out of the business app'],
      ['Charged my phone and went out', null],
    ],
  },
  {
    id: 'time somewhere',
    rank: 8,
    pattern:
      /\b(?:sat|stuck|sitting|standing|stood|waiting|waited|been|spent|spending|queued|queuing|held|left|kept) (?:here |out |us |me |around )?(?:(?:for )?(?:over |about |nearly |almost |more than )?(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|half an)(?: and a half)? ?(?:mins?|minutes?|hours?|hrs?|days?),? )?(?<where>(?:at|in|on|outside) (?:the |a |your |gate |platform )?(?:(?!the\b|my\b|a\b|for\b|and\b)[\p{L}\d'-]+)(?: (?!the\b|my\b|a\b|for\b|and\b|now\b|since\b|because\b|with\b|while\b|waiting\b|so\b|but\b|due\b|trying\b|over\b|about\b|\d)[\p{L}\d'-]+){0,2})(?=[.,!?\n]|$| (?:for|now|and|since|because|with|while|waiting|so|but|due|trying|over|about|\d))/giu,
    say({ where }, { view, duration, at }) {
      if (!duration || !where) return null;
      const place = where.trim().replace(/\byour\b/i, 'the');
      if (
        /\b(?:customer|member|touch|contact|total|fact|advance|time|line with|bed|work|love|mind|way|a row|my|our|a while|hold|the phone|(?:19|20)\d\d|\d+ (?:mins?|hours?|days?|weeks?))\b/i.test(
          place,
        )
      )
        return null;
      if (/\b(?:customer|member|client|with you|using|loyal)\b/i.test(view.text.slice(0, view.tokens[at]?.start ?? 0)))
        return null;
      const words = place.split(' ');
      const [lead = '', ...rest] = words;
      const said = rest.map((word) =>
        /^[A-Z]{3,}$/.test(word) ? word : isKnownThing(word.toLowerCase()) ? word.toLowerCase() : word,
      );
      return rest.length > 0 ? lasting(`${duration} ${lead.toLowerCase()} ${said.join(' ')}`) : null;
    },
    examples: [
      ['been sat outside Crewe 50 mins now', '50 minutes outside Crewe'],
      ['Stuck at Gatwick for 5 hours', '5 hours at Gatwick'],
      ['been in touch for 5 days', null],
    ],
  },
  {
    id: 'too much so',
    rank: 5,
    pattern:
      /\b(?:is|are|was|were|'s) (?:way |far |much |just )?too (?<how>quiet|loud|small|big|short|long|tight|loose|hot|cold|slow|hard|heavy|thin|thick|bright|dark|sweet|salty|spicy|weak|strong|dear|expensive|complicated|stiff|soft|narrow|high|low|early|late|dry|wet|crowded|full|noisy|warm|faint)\b/gi,
    say({ how }, scene) {
      const noun = subjectOf(scene);
      if (!noun || isPerson(noun.head) || !/^(?:your|the) /.test(noun.text)) return null;
      return possessive(`${noun.text} being too ${how?.toLowerCase()}`);
    },
    examples: [
      ['the tannoy at platform 3 is too quiet', 'the tannoy at platform 3 being too quiet'],
      ['he is too quiet', null],
    ],
  },
  {
    id: 'ordered one got another',
    rank: 8,
    pattern:
      /\b(?:ordered|asked for|paid for|booked|bought|wanted) (?<wanted>(?:(?:an?|the|my|some|two|three|one|\d+) )?(?:(?!and |but |got |received |sent |they )[\p{L}\d'-]+ ?){1,4}?)[.,]? ?(?:and |but )?(?:then )?(?:i |we )?(?:have )?(?:just )?(?:got|received|was sent|were sent|been sent|been given|was given|you sent(?: me)?|they sent(?: me)?|ended up with) (?<came>(?:(?:an?|the|some|two|three|one|\d+) )?(?:(?!and |but |instead |so |because |the |what |it |no |one |nothing |this |that )[\p{L}\d'-]+ ?){1,4}?)(?=[.,!?\n(]|$| (?:instead|and|but|so|because|for)\b)/giu,
    say({ wanted, came }) {
      const clean = (text: string) =>
        text
          .trim()
          .toLowerCase()
          .replace(/^(?:my|our) /, 'your ');
      const [one, other] = [clean(wanted ?? ''), clean(came ?? '')];
      if (
        !one ||
        !other ||
        one === other ||
        /^(?:there|home|back|to|up|in|out|really|so)\b/.test(other) ||
        /\b\d+ ?[ap]m\b/.test(one) ||
        /\b(?:it|them|this|that|email|emails|confirmation|text|today|yesterday|refund|nothing|delivered|told|charged|notification|message|online|ago|last|week|from|here|home|with|on|in|at|off|me|us|i|we|you|was|is|were|are|a lot|my|your)\b/.test(
          `${one} ${other}`,
        )
      )
        return null;
      return gerund(`getting ${withArticle(other)} instead of ${withArticle(one)}`);
    },
    examples: [
      ['ordered dove grey got pond green', 'getting pond green instead of dove grey'],
      ['I ordered a blender and received a dog bed!', 'getting a dog bed instead of a blender'],
      ['ordered it on Monday, got an email today', null],
    ],
  },
  {
    id: 'marked delivered',
    rank: 8,
    pattern:
      /\b(?:is marked|was marked|been marked|marked|showing|shows|listed|says|logged|recorded)(?: up)? (?:as |it'?s |it was |it has been |been )?(?:being )?delivered\b/gi,
    say(_, scene) {
      const noun = subjectOf(scene);
      const own =
        noun &&
        /^(?:your|the) /.test(noun.text) &&
        !/^(?:app|tracking|website|site|email|page|tracker|status|it|update|screen|link)$/.test(noun.head)
          ? noun
          : scene.before(scene.at);
      if (!own || /^(?:app|tracking|website|site|email|page|phone|door)$/.test(own.head) || !own.owned) return null;
      return possessive(`${own.text} being marked as delivered`);
    },
    examples: [
      [
        "My repeat prescription is marked delivered. I've been sat by the door all day",
        'your repeat prescription being marked as delivered',
      ],
      ["where is my parcel, tracking says delivered, it isn't", 'your parcel being marked as delivered'],
      ['well delivered!', null],
    ],
  },
  {
    id: 'left behind',
    rank: 6,
    pattern:
      /\b(?:i|we|i've|we've|i think i) (?:have |just |accidentally |also |think i |may have |must have ){0,2}(?<verb>lost|left|forgot|misplaced) (?=(?:my|our) )/gi,
    say({ verb }, { view, next }) {
      const noun = nounAfter(view, next);
      if (
        !noun ||
        /^(?:password|pin|username|passcode|login|faith|trust|temper|job|voice|cool|appetite|connection|signal|home|house|seat)$/.test(
          noun.head,
        )
      )
        return null;
      const rest = restFrom(view, view.index(noun.end), 5);
      const where = rest && /^(?:in|on|at|under|behind|somewhere)\b/.test(rest) ? ` ${rest}` : '';
      return gerund(`${/^(?:left|forgot)$/i.test(verb ?? '') ? 'leaving' : 'losing'} ${noun.text}${where}`);
    },
    examples: [
      ['I lost my phone in one of your taxis', 'losing your phone in one of the taxis'],
      ['We left our coats on the 9.15 train', 'leaving your coats on the 9.15 train'],
      ['I lost my patience', null],
    ],
  },
  {
    id: 'changed on them',
    rank: 6,
    pattern:
      /\b(?:has |have |had |keeps |just |is |was )?(?:been )?(?:changed|changing|changes|moved|pushed back|brought forward)(?: (?<often>again|twice|\w+ times))?(?=[.,!?\n]|$| (?:in|to|from|on|without|and|with|but|by|over|since|at)\b)/gi,
    say({ often }, scene) {
      const noun = subjectOf(scene);
      if (
        !noun ||
        !/^(?:time|times|gate|date|slot|departure|recipe|booking|appointment|delivery|flight|price|policy|menu|formula|schedule|timetable|route|terms|plan|seat|seats|order)$/.test(
          noun.head,
        ) ||
        !/^(?:your|the) /.test(noun.text)
      )
        return null;
      return possessive(
        `${noun.text} changing${often && often !== 'again' ? ` ${often.toLowerCase()}` : ''}`.replace(
          /changing$/,
          'being changed',
        ),
      );
    },
    examples: [
      ['the gate has changed three times in an hour', 'the gate changing three times'],
      ['my seat was changed without a word', 'your seat being changed'],
      ['times have changed', null],
    ],
  },
  {
    id: 'verdict on service',
    rank: 3,
    pattern:
      /\b(?:worst|terrible|awful|horrible|horrendous|poor|bad|appalling|shocking|dreadful|atrocious|abysmal|disgraceful|disgusting|crap|useless|pathetic|rubbish|ridiculous|disappointing|substandard|lousy|slow|unacceptable|non-existent|zero|lack of|very poor|subpar) (?:\w+ ){0,2}?(?<what>customer services?|customer support|customer care|service|support|communication|experience|food|crew|communication skills)\b|\b(?<what2>customer services?|customer support|customer care|service|support|communication|food)(?: (?:here|at \w+|today|team))? (?:is|was|has been|are|were|have been) (?:\w+ ){0,2}?(?:worst|terrible|awful|horrible|horrendous|poor|bad|appalling|shocking|dreadful|atrocious|abysmal|disgraceful|disgusting|useless|pathetic|rubbish|ridiculous|disappointing|lacking|non-existent|unacceptable|a joke|trash|garbage|inedible|shambolic|sucks?)\b/gi,
    say({ what, what2 }, { view, at }) {
      if (/\b(?:not|no|never|isn't) (?:\w+ )?$/i.test(view.text.slice(0, view.tokens[at]?.start ?? 0))) return null;
      const said = (what ?? what2 ?? '').toLowerCase();
      return possessive(
        said === 'experience'
          ? 'the experience you had'
          : said === 'crew'
            ? 'how the crew treated you'
            : `the ${said} you got`,
      );
    },
    examples: [
      ['worst customer service ever', 'the customer service you got'],
      ['Your customer service was useless', 'the customer service you got'],
      ['not a bad service', null],
    ],
  },
  {
    id: 'verdict on a thing',
    rank: 2,
    pattern:
      /\b(?:is|are|was|were|has been|'s) (?:(?:so|just|absolutely|really|very|such|a|the|complete|total|utter|completely|totally|still|always|fucking|bloody|beyond|truly|now) ){0,3}(?:terrible|awful|horrible|horrendous|poor|bad|appalling|shocking|dreadful|atrocious|abysmal|disgraceful|disgusting|useless|pathetic|rubbish|ridiculous|disappointing|a joke|joke|worst|trash|garbage|inedible|shambolic|unacceptable|shit|crap|worthless|unusable|a mess|mess|a nightmare|nightmare|shambles|bullshit|stupid|annoying|frustrating|confusing)\b|\bsucks?\b/gi,
    say(_, scene) {
      const noun = subjectOf(scene);
      if (
        !noun ||
        isPerson(noun.head) ||
        !/^(?:your|the) /.test(noun.text) ||
        !(
          noun.known ||
          /^(?:update|policy|website|system|service|layout|version|menu|quality|coverage|interface|feature|design|change|changes|process|selection|connection|recipe|advert|ad|rule|rules|signal|reception|speed|speeds|food|experience|format|page|pricing|prices)$/.test(
            noun.head,
          )
        )
      )
        return null;
      return { text: noun.text, kind: 'thing' };
    },
    examples: [
      ['Your new update sucks', 'the new update'],
      ['the baggage tracking system is worthless', 'the baggage tracking system'],
      ['my luck sucks', null],
    ],
  },
  {
    id: 'rudeness',
    rank: 2,
    pattern:
      /\b(?:rude(?:ly|ness|st)?|condescending|unprofessional(?:ly)?|unhelpful|(?:bad|terrible|awful|horrible|nasty|poor|worst) attitude)\b(?! to (?!me|us)|,? but\b| not to\b)/gi,
    say(_, { view, at, place }) {
      if (
        /\b(?:not|never|wasn't|isn't|don't (?:want to|mean to) be|to be|no) (?:\w+ )?$/i.test(
          view.text.slice(0, view.tokens[at]?.start ?? 0),
        )
      )
        return null;
      return possessive(`how you were treated${place ? ` ${place}` : ''}`);
    },
    examples: [
      ['Check in was slow. Staff rude.', 'how you were treated'],
      ["don't want to be rude but", null],
      ['it says I eat too much. rude, but a great feature', null],
    ],
  },
  {
    id: 'a delay',
    rank: 2,
    pattern: /\b(?<what>delays?|cancellations?|overbooking)\b(?! (?:of|is fine|repay|gratification))/gi,
    say({ what }, { view, at }) {
      if (
        /\b(?:no|without|any|avoid|not|never|without a|if|repay|possible|future|why) (?:\w+ )?$/i.test(
          view.text.slice(0, view.tokens[at]?.start ?? 0),
        )
      )
        return null;
      return possessive(`the ${what?.toLowerCase()}`);
    },
    examples: [
      ['Great, another delay.', 'the delay'],
      ['no delays today', null],
    ],
  },
];
