import type { Cue } from '../../cue';

const RELATIVES =
  'husband|wife|partner|dad|father|mum|mom|mother|nan|gran|grandad|son|daughter|sister|brother|friend|baby';
const SOMEBODY = `(?:man|woman|lady|guy|girl|boy|passenger|person|someone|somebody|child|(?:my|his|her) (?:${RELATIVES})|he|she)`;
/** After these somebody tells of something else. */
const TURNS_AWAY = '(?:say|said|told|tell|think|thought|found|saw|when|your|our|the|app|screen|after|last)';
const WHILE = `(?:['’]s| is| has|['’]re)?(?: (?!${TURNS_AWAY}\\w*\\b)[\\w:]+){0,9}`;
/** A passenger's seat or a platform is named between who it is and what is wrong. */
const STATE =
  "(?:moaning|collapsed|passed out|unconscious|not breathing|can['’]?t breathe|having (?:a |an )?(?:seizure|fit|heart attack|stroke)|bleeding (?:badly|heavily)|in (?:a lot of |so much |severe )pain|really unwell|very unwell|seriously ill)";
const OVER =
  '(?![^.!?]{0,60}\\b(?:last (?:week|month|year|night)|ago|yesterday|thank|looked after|in (?:january|february|march|april|may|june|july|august|september|october|november|december))\\b)';

/** Somebody needs help where the writer is, now: no reply by a brand is quicker than the people beside them. */
export const EMERGENCY: Cue = {
  id: 'safety.emergency',
  pattern: new RegExp(
    [
      `(?<!\\b(?:translated|typed|written|designed|drawn|sung|voiced|made|done) by )\\b${SOMEBODY}${WHILE} ${STATE}\\b${OVER}`,
      "\\b(?:he|she)(?:['’]s| is) (?:not (?:well|breathing)|very ill|really ill)(?=\\s*(?:[.!?,]|$)|\\s+(?:and|please)\\b)",
      "\\bi can['’]?t breathe in (?:this|the|here)\\b",
      '\\bmedical emergency\\b',
      '\\bneeds? (?:an ambulance|a (?:doctor|medic|paramedic))(?=\\s+(?:now|here|on board|please|urgently|asap)\\b|\\s*[.!]|$)',
    ].join('|'),
    'i',
  ),
  says: ['flag:safety', 'category:safety_hazard', 'intent:incident_report', 'emotion:fear'],
  weight: 2,
  hits: [
    'there is a woman two rows in front of us who has passed out',
    'guy next to me on the 18:05 is in a lot of pain. He is not well',
    'medical emergency in coach C and no staff',
    'a passenger is having a seizure at gate 4',
    'my husband is unconscious in seat 4C please send help',
    'my dad has collapsed on your train, no staff',
    'She needs a paramedic now, platform 2',
  ],
  misses: [
    'the subtitles were translated by someone having a stroke',
    'your prices make me want to pass out',
    'a pain to use, as ever',
    'my sister was unwell last week and you still charged us',
    'I nearly had a heart attack when I saw the bill',
    'this app is not well made',
    "a ramp pass needs a doctor's letter and two photos",
    'he needs a doctor for his pass renewal, says your form',
    'Your customer service has collapsed, three weeks and no answer',
    'they are unresponsive to every email I send',
    'she says the screen is unresponsive after the update',
    'he is not ok with this price rise, cancel us please',
    'my kid had a fit when the toy broke after one day',
    'my mum had a stroke in March and cannot fly, please refund her ticket',
    'they had a seizure of goods at the port',
    'She is in pain every day because your shoes fell apart',
    "she's not well pleased with the sofa",
    'Thank you! my nan collapsed in your store yesterday and they looked after her',
  ],
};
