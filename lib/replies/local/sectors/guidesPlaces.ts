import { type SectorGuide, ways } from './guide';
import { appOrSite, toldSoFar, WHAT_HAPPENED, whatAbout, whenWas } from './shared';
import { CONTACT, DIGITAL, IN_GENERAL, LOYALTY, MONEY, PLACE, PLACE_LOW, SIGN_IN, WHEN } from './told';

const CAR_FAULT =
  "breaks? down|broke down|broken down|won'?t (?:start|charge|move|lock|open)|stall\\w*|noise|rattl\\w*|leak\\w*|engine|gear ?box|brakes?|clutch|fault\\w*|warning|dash(?:board)?|batter(?:y|ies)|dead|died|cut(?:s|ting)? out|smok\\w*|overheat\\w*|steering|not (?:starting|charging|working)";

export const PLACE_GUIDES: readonly SectorGuide[] = [
  {
    sector: 'cars',
    ask: [
      ...WHAT_HAPPENED,
      ...ways(['Which dealer or garage is it with?', 'Which dealer was it?'], {
        only: 'dealers?|dealership|garage|workshop|showroom|service (?:cent(?:er|re)|department|desk)|recalls?|serviced?',
        told: `customer service|${DIGITAL}|${PLACE_LOW}|${IN_GENERAL}`,
        names: PLACE,
      }),
      ...ways(['Is there a warning light or message on the dash?', 'Does the dash show a warning?'], {
        only: CAR_FAULT,
        told: `lights?|warning|messages?|dash(?:board)?|error|says?|dealers?|garage|recall\\w*|${DIGITAL}|${CONTACT}|${IN_GENERAL}`,
      }),
      ...ways(['Which charger is it?', 'Where is the charger?'], {
        only: 'chargers?|charge ?points?|charging (?:point|station)s?',
        told: `home|${PLACE_LOW}|cable|${IN_GENERAL}`,
        names: PLACE,
      }),
      ...ways(['Which model is it, and what year?', 'Which model and year is it?'], {
        told: `(?:19|20)\\d\\d|\\d\\d plate|dealers?|dealership|garage|showroom|charg(?:ers?|e ?points?|ing (?:point|station)s?)|sales ?(?:man|men|person|people)|test drive|brochure|${DIGITAL}|${LOYALTY}|${MONEY}|${CONTACT}|${IN_GENERAL}|finance|lease|warranty|model [a-z0-9]|your drivers?|vans? driver`,
      }),
      ...appOrSite('on ?line'),
      ...whatAbout('cars?|repair\\w*|recalls?|parts?|finance|lease|order|delivery|warranty|service (?:on|for)'),
      ...toldSoFar(),
    ],
    detail: 'the registration or VIN',
    fits: /\b(?:cars?|vehicle|engine|dealer\w*|service|repair|recall|warranty|battery|charg\w*)\b/i,
    examples: [
      { post: '@OrrinMotors paint is peeling on mine', asks: 'Which model is it, and what year?' },
      { post: '@OrrinMotors engine cuts out at lights', asks: 'Which model is it, and what year?' },
      { post: '@OrrinMotors engine cuts out', asks: 'Is there a warning light or message on the dash?' },
      { post: '@OrrinMotors dealer has had it for a month', asks: 'Which dealer or garage is it with?' },
      { post: '@OrrinMotors dealer in Fenby has had it for a month', asks: 'What have you been told so far?' },
      { post: '@OrrinMotors charger out of order again', asks: 'Which charger is it?' },
      { post: '@OrrinMotors cannot sign in', asks: 'Is that in the app or on the website?' },
      { post: '@OrrinMotors will you make an estate', asks: null },
      { post: '@OrrinMotors poor service', asks: 'What has happened?' },
    ],
  },
  {
    sector: 'venue',
    ask: [
      ...WHAT_HAPPENED,
      ...ways(
        ['Is it for tickets you have or ones you want to buy?', 'Are the tickets bought already, or still to buy?'],
        {
          only: 'tickets?|seats?|book(?:ed|ing)',
          told: `bought|paid|got|have|had|my tickets?|our tickets?|our seats|my seats|purchas\\w+|trying|sold out|queue|check ?out|refund\\w*|cancel\\w*|charged|fees?|price\\w*|sat|row|touts?|resale|scalp\\w*|book(?:ed|ing)|${DIGITAL}|${IN_GENERAL}`,
        },
      ),
      ...ways(['Which site is it?', 'Which of our sites was it?', 'Where was this?'], {
        only: 'gym|classes|class|showers?|changing rooms?|pool|screens?|cinema|theatre|museum|park|club|bar|toilets?|staff|popcorn|car park|machines?|treadmills?|equipment|heating|air con|cold|dirty|rides?|door',
        told: `${DIGITAL}|${LOYALTY}|tickets|${PLACE_LOW}|${IN_GENERAL}|cancel my|direct debit`,
        names: PLACE,
      }),
      ...ways(['Which event or visit is it for?', 'Which date is it for?'], {
        only: 'tickets?|seats?|book(?:ed|ing)|shows?|events?|gigs?|concerts?|match|visit',
        told: `${WHEN}|membership|${SIGN_IN}|${CONTACT}|${IN_GENERAL}|fees?`,
        names: /\b(?:for|to|of|see|seeing) (?:the )?[A-Z][a-z]{2,}/,
      }),
      ...whenWas('staff|rude|visit|queue|cinema|theatre', `${SIGN_IN}|apps?|website`),
      ...appOrSite('on ?line|tickets?|book(?:ing)? (?:a |my |the )?(?:class(?:es)?|tickets?|seats?)|membership'),
      ...whatAbout('tickets?|membership|class(?:es)?|booking|refund\\w*|lost|event'),
      ...toldSoFar(),
    ],
    detail: 'the booking or membership number',
    fits: /\b(?:tickets?|book(?:ed|ing|ings)|member(?:ship)?s?|seats?|class(?:es)?|show|screening)\b/i,
    examples: [
      { post: '@OldMillArts toilets were a disgrace', asks: 'Which site is it?' },
      { post: '@OldMillArts half the machines are broken at the Fenby gym', asks: null },
      { post: '@OldMillArts screen was out of focus', asks: 'Which site is it?' },
      {
        post: '@OldMillArts something wrong with the tickets',
        asks: 'Is it for tickets you have or ones you want to buy?',
      },
      { post: '@OldMillArts my tickets never came', asks: 'Which event or visit is it for?' },
      { post: '@OldMillArts rude staff at Fenby Arts', asks: 'When was this?' },
      { post: '@OldMillArts can not log in', asks: 'Is that in the app or on the website?' },
      { post: '@OldMillArts are you open on Monday', asks: null },
      { post: '@OldMillArts absolutely disgusting service', asks: 'What has happened?' },
    ],
  },
  {
    sector: 'health',
    ask: [
      ...WHAT_HAPPENED,
      ...ways(['Which branch or clinic is it?', 'Which of our branches was it?'], {
        only: 'branch(?:es)?|pharmac(?:y|ies|ists?)|chemist|clinics?|surger(?:y|ies)|receptions?|receptionists?|opticians?|dentists?|vets?|staff|prescriptions?|waiting room|shop|store|appointments?|counter',
        told: `${DIGITAL}|${PLACE_LOW}|${IN_GENERAL}|deliver\\w*|by post`,
        names: PLACE,
      }),
      ...ways(['When was the appointment?', 'When is the appointment?'], {
        only: 'appointments?|eye test|check-?up|scan',
        told: `${WHEN}|get an appointment|no appointments|book\\w*|${SIGN_IN}|${IN_GENERAL}`,
      }),
      ...ways(
        [
          'Is it about an appointment, a prescription or an order?',
          'Is it an appointment, a prescription or something bought?',
        ],
        {
          told: `appointments?|prescriptions?|meds?|medication|medicine|orders?|ordered|deliver\\w*|bought|glasses|lenses|frames|test|results?|pharmac\\w+|clinics?|reception\\w*|staff|branch|stores?|shops?|dentist|vet|vaccin\\w*|jabs?|teeth|tooth|dogs?|cats?|${DIGITAL}|${MONEY}|${LOYALTY}|${CONTACT}|${IN_GENERAL}|waiting|nurse|doctor`,
        },
      ),
      ...appOrSite('on ?line|repeat prescription'),
      ...whatAbout('appointments?|prescriptions?|results?|glasses|lenses|order|meds?|medication|refill'),
      ...toldSoFar(),
    ],
    detail: 'your name and the branch, and nothing about your health',
    fits: /\b(?:appointment|prescription|clinic|doctor|nurse|branch|pharmac\w*|glasses|lenses|refill|order)\b/i,
    examples: [
      {
        post: '@AldenCare let down again and nobody cares',
        asks: 'Is it about an appointment, a prescription or an order?',
      },
      {
        post: '@AldenCare third time I come back for the same thing',
        asks: 'Is it about an appointment, a prescription or an order?',
      },
      { post: '@AldenCare prescription is not ready', asks: 'Which branch or clinic is it?' },
      { post: '@AldenCare prescription not ready in Fenby, third day', asks: 'What have you been told so far?' },
      { post: '@AldenCare appointment at the Fenby branch was cancelled', asks: 'When was the appointment?' },
      { post: '@AldenCare receptionist was so rude', asks: 'Which branch or clinic is it?' },
      { post: '@AldenCare cannot log in', asks: 'Is that in the app or on the website?' },
      { post: '@AldenCare phone rings out, no reply', asks: 'What were you getting in touch about?' },
      { post: '@AldenCare do you do flu jabs', asks: null },
    ],
  },
  {
    sector: 'education',
    ask: [
      ...WHAT_HAPPENED,
      ...ways(['Which campus or building is it?', 'Which building was it?'], {
        only: 'campus|buildings?|halls?|library|heating|parking|car park|wi-?fi|lifts?|canteen|classroom|lecture hall|accommodation',
        told: `${SIGN_IN}|${PLACE_LOW}|${IN_GENERAL}`,
        names: PLACE,
      }),
      ...ways(['Which course is it?', 'Which course or unit is this in?'], {
        only: 'courses?|class(?:es)?|modules?|lessons?|units?|quiz(?:zes)?|assignments?|lectures?|exams?|homework|certificates?|grades?|marks?|teachers?|tutors?|lecturers?',
        told: `maths?|english|spanish|french|german|history|biology|chemistry|physics|law|nursing|python|excel|accounting|psychology|statistics|algebra|${SIGN_IN}|all|${CONTACT}|${IN_GENERAL}|price\\w*`,
        names:
          /\b(?:in|on|of|for|the) (?:my |the )?(?!I\b|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|June|July)[A-Z][a-z]{2,}|\b[A-Z]{2,4} ?\d{3}\b/,
      }),
      ...ways(['When do you need it by?', 'Is there a deadline on it?'], {
        only: 'certificates?|assignments?|exams?|applications?|enrol\\w*|transcripts?|submit\\w*|deadlines?|homework|results?|letters?|due|visa|offers?',
        told: `${WHEN}|due|deadline|refund\\w*|${IN_GENERAL}`,
      }),
      ...ways(['Is it about a course, a payment or the website?', 'Is it a course, a payment or something online?'], {
        told: `courses?|class(?:es)?|modules?|lessons?|units?|quiz\\w*|assignments?|lectures?|exams?|homework|certificates?|grades?|marks?|teachers?|tutors?|lecturers?|fees?|tuition|campus|halls?|library|enrol\\w*|appl(?:y|ied|ication|ications)|results?|bus|code|book|${DIGITAL}|${MONEY}|${CONTACT}|${IN_GENERAL}|visa|parking|accommodation`,
      }),
      ...appOrSite('on ?line|assignment|quiz|submit\\w*'),
      ...whatAbout(
        'courses?|class|fees?|enrol\\w*|application|results?|certificate|exams?|grades?|accommodation|visa|code',
      ),
      ...toldSoFar(),
    ],
    detail: 'your name and the course',
    fits: /\b(?:course|class|exam|assignment|lecture|enrol\w*|fees|campus|lesson|module)\b/i,
    examples: [
      {
        post: '@FernhillCollege this is such a mess and so stressful',
        asks: 'Is it about a course, a payment or the website?',
      },
      {
        post: '@FernhillCollege you have let the whole year down',
        asks: 'Is it about a course, a payment or the website?',
      },
      { post: '@FernhillCollege lecture cancelled with no notice', asks: 'Which course is it?' },
      { post: '@FernhillCollege heating off again', asks: 'Which campus or building is it?' },
      { post: '@FernhillCollege my certificate in Nursing is not here', asks: 'When do you need it by?' },
      { post: '@FernhillCollege cannot log in', asks: 'Is that in the app or on the website?' },
      { post: '@FernhillCollege portal site down', asks: null },
      { post: '@FernhillCollege nobody replies to emails', asks: 'What were you getting in touch about?' },
      { post: '@FernhillCollege do you run evening classes', asks: null },
    ],
  },
  {
    sector: 'public',
    ask: [
      ...WHAT_HAPPENED,
      ...ways(['Which street or area is it?', 'Which street is it in?', 'Where is it exactly?'], {
        only: 'bins?|recycling|rubbish|fly[- ]?tipp\\w*|pot ?holes?|roads?|pavements?|street ?lights?|lamp ?posts?|parks?|playground|trees?|hedges?|drains?|flood\\w*|graffiti|dog|litter\\w*|glass|noise|parking|parked|cars|crossing|traffic lights?|road ?works|gritting|snow|leaves|rats?|streets?|glass',
        told: `${DIGITAL}|${PLACE_LOW}|bin day|permit|fine|ticket|${IN_GENERAL}`,
        names: PLACE,
      }),
      ...ways(['Has it been reported before?', 'Is there a report number for it already?'], {
        only: 'bins?|recycling|rubbish|fly[- ]?tipp\\w*|pot ?holes?|roads?|pavements?|street ?lights?|lamp ?posts?|parks?|playground|trees?|hedges?|drains?|flood\\w*|graffiti|litter\\w*|noise|repairs?|damp|mould|mold|boiler|heating|lift|leak\\w*|rats?',
        told: `report\\w*|reference|told|complain\\w*|called|e-?mail\\w*|rang|phon\\w+|again|still|weeks?|months?|${SIGN_IN}|${CONTACT}|${IN_GENERAL}|(?:first|second|third) time`,
      }),
      ...ways(
        ['Is it about a form, a payment or something outside?', 'Is it a form, a payment or something on the street?'],
        {
          told: `bins?|recycling|rubbish|tip|pot ?holes?|roads?|pavements?|street\\w*|lamp\\w*|parks?|trees?|drains?|flood\\w*|litter\\w*|noise|parking|traffic|forms?|appl(?:y|ied|ication|ications)|tax|rent|benefits?|permits?|fines?|passports?|licen[cs]es?|visa|donat\\w*|repairs?|damp|mould|boiler|heating|lift|leak\\w*|school|library|housing|letters?|votes?|voting|election|dogs?|${DIGITAL}|${MONEY}|${CONTACT}|${IN_GENERAL}|planning|meeting|councillors?`,
          names: PLACE,
        },
      ),
      ...whatAbout(
        'forms?|tax|rent|benefits?|permits?|fines?|passports?|application|repairs?|bins?|pot ?holes?|parking|housing|noise|donat\\w*',
      ),
      ...toldSoFar(),
    ],
    detail: 'the reference or the address it is about',
    fits: /\b(?:bins?|collection|road|street|permit|application|council tax|report(?:ed)?|fine|licen[cs]e|form)\b/i,
    examples: [
      { post: '@FenbyCouncil bin not emptied', asks: 'Which street or area is it?' },
      { post: '@FenbyCouncil pothole in Mill Lane', asks: 'Has it been reported before?' },
      { post: '@FenbyCouncil reported the pothole in Mill Lane, still there', asks: 'What have you been told so far?' },
      {
        post: '@FenbyCouncil round in circles with you lot',
        asks: 'Is it about a form, a payment or something outside?',
      },
      {
        post: '@FenbyCouncil nothing has been done for us at all',
        asks: 'Is it about a form, a payment or something outside?',
      },
      { post: '@FenbyCouncil my permit will not renew online', asks: null },
      { post: '@FenbyCouncil online form not working', asks: null },
      { post: '@FenbyCouncil an hour on hold', asks: 'What were you getting in touch about?' },
      { post: '@FenbyCouncil what time does the tip close', asks: null },
    ],
  },
];
