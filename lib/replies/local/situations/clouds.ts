import { settledOr } from './settled';
import type { Situation } from './situation';

/** What developers and administrators rent: machines, databases, functions and the portal they are run from. */
const PLATFORM =
  /\b(?:azure|aws|gcp|google cloud|cosmos ?db|kubernetes|k8s|aks|eks|gke|docker|containers?|vms?|virtual machines?|app services?|web ?apps?|function apps?|lambda|blob|s3|storage accounts?|resource groups?|subscription id|tenant|active directory|aad|devops|pipelines?|sql (?:db|database|server)|databases?|redis|load balancers?|dns zone|instances?|clusters?|data ?center|regions?|cloud (?:portal|console|server|services?|platform|account|subscription|shell|sql))\b/i;

const NOT_PLATFORM =
  /\b(?:train|bus|flight|regional (?:train|jet)|game|server (?:at|was rude|brought)|parcel|delivery|tv|router|broad ?band|fibre|mobile data|shipping containers?|food containers?|region locked|dvd|sat ?nav|phone signal|hotel|clusters? of|in (?:some|many|most) (?:cases|instances)|tenants? (?:in|of|moved)|rent|landlord)\b/i;

const WHERE_GIVEN =
  /\b(?:(?:us|uk|eu|west|east|north|south|central|southeast|northeast)[- ]?(?:us|uk|eu|europe|asia|india|central|east|west|north|south|\d)+\d?|(?:west|north|east|south) (?:europe|us|india|asia)|all regions|every region|global\w*|worldwide)\b/i;

/** Cloud platforms: what runs there, is built there and is billed for. */
export const CLOUDS: readonly Situation[] = [
  {
    id: 'cloud-signup-stuck',
    sectors: ['software'],
    when: [
      /\b(?:activat\w+|sign(?:ing|ed)? ?up|regist\w+|verif\w+|eligib\w+|creat(?:e|ing) (?:an? |my )?(?:account|subscription)|credits?)\b/i,
      /\b(?:student|free (?:trial|account|tier|credits?)|start-?ups?|trial|azure|aws|gcp|cloud (?:account|platform|subscription|credits?)|dev(?:eloper)? (?:account|program)|pass sponsorship)\b/i,
      /\b(?:unable|can[’']?t|cannot|won[’']?t|not (?:work\w*|able|accept\w*|eligible|recogni\w*)|fail\w*|error|reject\w*|declin\w*|stuck|doesn[’']?t|refus\w*|keeps?|loop\w*|trouble|problem|issue|help)\b/i,
      /\b(?:account|subscription|card|e-?mail|phone|credits?|azure|aws|cloud|portal|university|school|code)\b/i,
    ],
    not: settledOr(
      new RegExp(
        `${NOT_PLATFORM.source}|\\b(?:charged|refund|cancel\\w*|student (?:discount|ticket|rail ?card|fare|loan)|hacked|password|locked out|credit card (?:number|statement)|spotify|music|premium student)\\b`,
        'i',
      ),
    ),
    ack: [
      "You want to start building, and the sign-up won't let you.",
      "It's a poor start when the account won't activate.",
      "Let's get that account going, so you can get to work.",
    ],
    matter: 'your sign-up getting stuck',
    ask: [
      {
        text: 'At which step does it stop, and what does it say there?',
        unless: /\b(?:says?|saying|error|message|step|tells me|rejected|declined)\b/i,
      },
      { text: 'Did you use that email or card for a trial before?', unless: /\b(?:first time|new|before|never)\b/i },
    ],
    quick: [
      {
        text: "If it is the card, the bank's app may show a request to approve a small test charge.",
        unless: /^(?![\s\S]*\bcards?\b)|\b(?:bank|approv\w*)\b/i,
      },
    ],
    detail: 'the email you signed up with',
    act: ['see what holds up the activation', 'get it to the team that activates accounts'],
    hits: [
      'cant activate my student subscription, my university email isnt accepted',
      'signing up for a free trial of your cloud and my card gets declined, error',
      'my free credits are not working, verification of the account keeps failing',
    ],
    misses: [
      'student discount not accepted at the shop',
      'refund for the free trial that charged my card, cannot cancel',
    ],
  },
  {
    id: 'cloud-deploy-fails',
    sectors: ['software'],
    when: [
      /\b(?:deploy\w*|publish(?:ing)?|pipelines?|builds?|release (?:task|step|pipeline)|provision\w*|creat(?:e|ing) (?:an? |my |the |new )?(?:vm|web ?app|app service|cluster|instance|resource|database|function)\w*|migrat\w+|restor(?:e|ing) (?:a |my |the )?(?:database|backup|vm))\b/i,
      /\b(?:fail\w*|errors?|stuck|timeout|timed out|times out|hang\w*|won[’']?t|can[’']?t|cannot|doesn[’']?t|not (?:work\w*|deploy\w*|finish\w*|start\w*)|pending|queued|slow|forever|hours)\b/i,
      new RegExp(
        `${PLATFORM.source}|\\b(?:git ?hub|agents?|yaml|arm template|terraform|cli|nuget|npm|docker ?file)\\b`,
        'i',
      ),
    ],
    not: settledOr(new RegExp(`${NOT_PLATFORM.source}|\\b(?:blog|app store review|game build|listing|book)\\b`, 'i')),
    ack: [
      'A deployment that hangs holds everything else up.',
      'You want it shipped, and the deployment stops on you.',
      'Failing builds can eat up a whole day.',
    ],
    matter: 'the deployment holding you up',
    ask: [
      {
        text: 'Which step fails, and what does the log say there?',
        unless: /\b(?:log|error|says?|message|step|code|exception)\b/i,
      },
      { text: 'Which region is it in?', unless: WHERE_GIVEN },
    ],
    quick: [
      {
        text: 'The same setup in another size or region often shows whether capacity is what holds it up.',
        unless:
          /^(?![\s\S]*\b(?:vms?|virtual machines?|clusters?|instances?|provision\w*|gpus?)\b)|\b(?:regions?|sizes?)\b/i,
      },
    ],
    detail: 'the correlation or run ID',
    act: ['see what went wrong in that run', 'get it to an engineer who knows that service'],
    hits: [
      'my pipeline has been queued for 2 hours, no agents pick it up',
      'deploying my web app fails with a timeout every time, azure',
      'creating a new vm stuck on provisioning since this morning',
    ],
    misses: ['cannot publish my blog book', 'builds on the train line fail, regional train late'],
  },
  {
    id: 'cloud-bill-shock',
    sectors: ['software'],
    when: [
      PLATFORM,
      /\b(?:bill(?:ed|ing)?|charg(?:e|es|ed)|invoice|cost(?:s|ed)?|usage)\b/i,
      /\b(?:unexpected\w*|huge|shock\w*|high(?:er)?|doubled?|tripled?|wrong|why|thousand|surprise\w*|out of nowhere|never used|not using|deleted|shut down|stopped|free (?:tier|trial)|[£$€] ?\d{2,}|insane|crazy|suddenly)\b/i,
    ],
    not: settledOr(
      new RegExp(`${NOT_PLATFORM.source}|\\b(?:how much (?:does|would|is)|calculator|estimate|which features)\\b`, 'i'),
    ),
    ack: [
      "A cloud bill you didn't see coming is a shock.",
      'You need to know what ran up that bill, and how to stop it.',
      'I can see why that invoice worries you.',
    ],
    matter: 'the shock of that cloud bill',
    ask: [
      {
        text: 'Which service makes up most of it in the cost view?',
        unless:
          /\b(?:for (?:a|the|my|one) (?:vm|database|instance|storage|bandwidth|cluster)|bandwidth|egress|idle)\b/i,
      },
      { text: 'Is it still running now?', unless: /\b(?:deleted|stopped|shut down|removed|turned off)\b/i },
    ],
    quick: [
      {
        text: 'A budget alert, if there is none yet, can keep it from growing unseen.',
        unless: /\b(?:budget|alert|limit|deleted|closed)\b/i,
      },
      {
        text: 'Disks and addresses often keep costing money after a machine is gone, so check those too.',
        unless:
          /^(?![\s\S]*\b(?:deleted|stopped|shut ?down|terminated|removed|not using|never used)\b)|\b(?:disks?|snapshots?|addresses|support)\b/i,
      },
    ],
    detail: 'the subscription or account ID',
    act: ['go through the charges with you', 'get it to the billing team with that'],
    hits: [
      'got a $900 bill from your cloud account for a vm i deleted',
      'why has my aws invoice doubled this month',
      'billed on the free tier, instances were stopped',
    ],
    misses: ['how much does a database instance cost', 'hotel region charges wrong'],
  },
  {
    id: 'cloud-portal-trouble',
    sectors: ['software'],
    when: [
      /\b(?:(?:azure|aws|cloud|admin|management|developer|partner) (?:portal|console|dashboard|cent(?:er|re)|shell)|the portal|cloud ?shell|admin console)\b/i,
      /\b(?:down|slow|not (?:load\w*|work\w*|respond\w*|show\w*|open\w*)|can[’']?t|cannot|won[’']?t|doesn[’']?t|blank|error|spinn\w*|stuck|loop\w*|unusable|crash\w*|timed? out|unavailable)\b/i,
    ],
    not: settledOr(
      /\b(?:patient portal|parent portal|customer portal|student portal|my ?chart|job portal|game|steam|retail|booking)\b/i,
    ),
    ack: [
      'Without the portal you are flying blind.',
      'You need the portal to run everything else.',
      "It's worrying when the portal won't show your own resources.",
    ],
    matter: 'the portal or console not working',
    ask: [
      {
        text: 'Is it the same in a private window?',
        unless: /\b(?:private|incognito|browsers?|chrome|edge|firefox|safari)\b/i,
      },
      {
        text: 'Is it the whole portal, or one part of it?',
        unless: /\b(?:whole|entire|everything|only the|one|any|cost|billing|shell|monitor)\b/i,
      },
    ],
    quick: [
      {
        text: 'The command line often still works while a portal does not, if you have it set up.',
        unless: /\b(?:cli|command line|cloud ?shell|power ?shell|api)\b/i,
      },
    ],
    detail: 'what you see and the time it happened',
    act: ['check for a known fault with it', 'find out what is wrong on that page'],
    hits: [
      'the azure portal wont load, just spins',
      'your admin console has been down for an hour',
      'cloud shell stuck on connecting in the portal',
    ],
    misses: ['patient portal is down', 'steam portal game console crashes'],
  },
  {
    id: 'cloud-access-denied',
    sectors: ['software'],
    when: [
      PLATFORM,
      /\b(?:permission\w*|access denied|forbidden|not authori[sz]ed|unauthori[sz]ed|owner|roles?|rbac|disabled|suspended|locked (?:out )?of|tenant|admin|mfa|policy|quota|limit(?:s)? (?:reached|increase))\b/i,
      /\b(?:can[’']?t|cannot|won[’']?t|denied|disabled|suspended|error|unable|no (?:access|longer|way)|lost|stuck|increase|exceeded|reached|forbidden|not|removed|left)\b/i,
    ],
    not: settledOr(new RegExp(`${NOT_PLATFORM.source}|\\b(?:my (?:channel|post|tweet)|seat|bank|speed limit)\\b`, 'i')),
    ack: [
      "It's your environment, so being shut out of part of it stops everything.",
      'You need access to those resources to do your work.',
      'A missing right in the cloud can hold up a whole team.',
    ],
    matter: 'the block on your cloud resources',
    ask: [
      {
        text: 'Which resource is it, and what does the message say word for word?',
        unless: /\b(?:says?|message|error|code|quota|vcpu|cores)\b/i,
      },
      {
        text: 'Is there another admin or owner who can still get in?',
        unless: /\b(?:only admin|sole|other admin|another admin|quota|limit|increase|nobody|left)\b/i,
      },
    ],
    quick: [
      {
        text: 'If it was disabled, the billing page or an email to the owner often says why.',
        unless:
          /^(?![\s\S]*\b(?:permission\w*|roles?|rbac|access denied|forbidden|unauthori[sz]ed|not authori[sz]ed)\b)|\b(?:quota|limits?|disabled|suspended|left|locked|mfa|only admin)\b/i,
      },
    ],
    detail: 'the subscription or tenant ID',
    act: ['see which right or limit stands in the way', 'get it to the team that can change it'],
    hits: [
      'my cloud subscription got disabled and all vms are stopped, no access',
      'need a quota increase for vms in west europe, request stuck',
      'the only admin left and we cant get into our tenant, azure active directory says no permission',
    ],
    misses: ['landlord locked my tenant out, no access to regions', 'seat owner denied'],
  },
  {
    id: 'cloud-service-fault',
    sectors: ['software'],
    when: [
      PLATFORM,
      /\b(?:down|outage|unreachable|not (?:respond\w*|work\w*|start\w*|connect\w*|available|load\w*|reach\w*)|can[’']?t (?:connect|reach|access|rdp|ssh|start|log in)|cannot (?:connect|reach|access|start)|won[’']?t (?:start|connect|boot|scale)|time-?outs?|timing out|times out|50[023]|latency|slow\w*|degraded|errors?|fail(?:ing|s|ed)|intermittent\w*|dropp\w*|crash\w*|restart(?:s|ed|ing))\b/i,
    ],
    not: settledOr(
      new RegExp(
        `${NOT_PLATFORM.source}|\\b(?:(?:api|sdk) docs?|documentation|support (?:ticket|plan)|how (?:do|can|to) (?:i|we)|bill\\w*|credits?|student|card|my (?:web ?)?site|down ?load\\w*|let down)\\b`,
        'i',
      ),
    ),
    ack: [
      'With a cloud service down, everything built on it stands still.',
      "I can see how urgent a service that doesn't respond is for you.",
      "A cloud service that stops responding can't wait.",
    ],
    matter: 'your service not responding',
    ask: [
      { text: 'Which service and which region is it?', unless: WHERE_GIVEN },
      {
        text: 'Is it every request, or only some of them?',
        unless: /\b(?:every|all|some|intermittent\w*|random\w*|only|half|any)\b/i,
      },
      {
        text: 'Since when, in UTC?',
        unless: /\b(?:since|utc|gmt|for (?:\w+ )?(?:minutes|hours|days)|today|now|this morning|ago)\b/i,
      },
    ],
    quick: [
      {
        text: 'The health page in your console often shows more about your resources than the public one.',
        unless: /\b(?:status|health|dashboard|can[’']?t log ?in)\b/i,
      },
    ],
    detail: 'the resource name and the subscription ID',
    act: ['get it to the engineers for that service', 'check the state of that service and reply here'],
    hits: [
      'cant rdp to any vm in west europe since 9am',
      'our sql database keeps timing out, nothing changed on our side',
      'is there an outage? app service returns 503 for every request',
    ],
    misses: ['how do i restart a vm that failed', 'server at the restaurant was slow in this region, bus late'],
  },
  {
    id: 'api-trouble',
    sectors: ['software', 'social', 'bank', 'marketplace'],
    when: [
      /\b(?:apis?|sdk|endpoints?|webhooks?|oauth|access tokens?|rate limit\w*|graphql|rest call|client library|developer (?:portal|account|docs))\b/i,
      /\b(?:errors?|fail\w*|not (?:work\w*|fir\w*|return\w*|respond\w*)|down|broken|40[0139]|429|50[0-4]|timeouts?|timing out|return(?:s|ing)|can[’']?t|cannot|doesn[’']?t|won[’']?t|wrong|missing|reject\w*|deprecated|undocumented|stopp\w*|limit(?:ed)?|empty)\b/i,
    ],
    not: settledOr(
      /\b(?:how (?:do|can) (?:i|we)|is there an? api|would be (?:nice|great)|please (?:add|open)|api rp|vapi)\b/i,
    ),
    ack: [
      'Your own users feel it when an API misbehaves.',
      "It's hard to build on calls you can't count on.",
      'You need the API to answer, I know.',
    ],
    matter: 'the trouble with our API',
    ask: [
      { text: 'Which endpoint is it, and which status comes back?', unless: /\b(?:40[0-9]|429|50[0-9]|endpoint)\b/i },
      {
        text: 'Is it every call, or only some?',
        unless: /\b(?:every|all|some|random\w*|intermittent\w*|only|sometimes)\b/i,
      },
    ],
    quick: [
      {
        text: 'Retrying with a growing pause between calls can help while the errors last.',
        unless:
          /^(?![\s\S]*\b(?:429|50[0-4]|timeouts?|timing out|times out|rate limit\w*)\b)|\b(?:retr(?:y|ies|ied|ying)|back-?off)\b/i,
      },
    ],
    detail: 'a request ID and the time of one call',
    act: ['get it to the API team', 'see what that call ran into'],
    hits: [
      'your api returns 500 since this morning',
      'webhooks are not firing for new events',
      'oauth access token rejected though the docs say otherwise',
    ],
    misses: ['is there an api for this?', 'please add webhooks, would be great, mine fail'],
  },
];
