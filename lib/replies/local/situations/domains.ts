import { settledOr } from './settled';
import type { Situation } from './situation';

/** Names on the web, their records and certificates, and what is sold beside them. */
export const DOMAINS: readonly Situation[] = [
  {
    id: 'site-certificate',
    sectors: ['software'],
    when: [
      /\b(?:ssl|tls|https|certificates?|not secure|padlock)\b/i,
      /\b(?:my|our|site|domain|www|browser|install\w*|renew\w*|expired?|warning|pending|error|invalid|not (?:working|valid|secure|trusted)|mismatch)\b/i,
      /\b(?:not|expired?|error|warning|pending|invalid|won[’']?t|can[’']?t|doesn[’']?t|isn[’']?t|stuck|fail\w*|still|missing|mismatch|charg\w+)\b/i,
    ],
    not: settledOr(
      /\b(?:birth|death|gift|medical|covid|vaccin\w*|marriage|course|completion|training|degree|authenticity|certificate of|insurance|mot|gas safe|your (?:web ?)?site (?:is|says|shows)|voucher|exam|flight)\b/i,
    ),
    ack: [
      'A security warning sends visitors away before they see anything.',
      'Few people stay on a site whose certificate their browser doubts.',
      'You need a valid certificate on your site.',
    ],
    matter: 'the trouble with your certificate',
    ask: [
      {
        text: 'Is it on the www address, the one without, or both?',
        unless: /\bwww\b|\bboth\b|\bsub-?domains?\b/i,
      },
      {
        text: 'Was it renewed or moved lately?',
        unless: /\b(?:renew\w*|moved|migrat\w*|expired?|new|pending|install\w*)\b/i,
      },
    ],
    quick: [
      {
        text: 'A new certificate usually waits until the domain points to its host, so check that first.',
        unless:
          /^(?![\s\S]*\b(?:pending|new|stuck|install\w*|issu\w+|waiting)\b)|\b(?:dns|point\w*|name ?servers?|charg\w+|price|cost|bill\w*|refund|renew\w*)\b/i,
      },
    ],
    detail: 'the domain',
    act: ['check the certificate on it', 'see what keeps it from going through'],
    hits: [
      'ssl on my domain is still pending after 3 days',
      'browser says my site is not secure though i pay for the certificate, it isnt expired',
      'https warning on our site since the renewal',
    ],
    misses: ['my gift certificate expired and it is not accepted', 'your site says not secure when i pay, flight'],
  },
  {
    id: 'domain-transfer',
    sectors: ['software'],
    when: [
      /\bdomains?(?: names?)?\b/i,
      /\b(?:transfer\w*|auth(?:ori[sz]ation)? code|epp|mov(?:e|ing) (?:it|my|our|the|away|to)|registrar|unlock\w*|push(?:ed)? to|change of ownership)\b/i,
      /\b(?:stuck|pending|wait\w*|can[’']?t|cannot|won[’']?t|not|never|still|fail\w*|reject\w*|denied|refus\w*|lock(?:ed)?|60[- ]?day|weeks?|days|help|error|impossible|problem|trouble|ridiculous|hostage|how)\b/i,
    ],
    not: settledOr(
      /\b(?:transfer (?:of )?(?:money|funds)|bank transfer|public domain|eminent domain|airport transfer)\b/i,
    ),
    ack: [
      'A transfer that hangs leaves your domain in limbo.',
      "It's your domain, so moving it shouldn't be a struggle.",
      'You want to know where that transfer stands.',
    ],
    matter: 'the hold-up with your transfer',
    ask: [
      {
        text: 'Is it coming to us, or moving away?',
        unless:
          /\b(?:away|from you|to (?:you|another|a different)|leav\w+|out of|into|to my (?:other|new)|from (?:another|a different)|godaddy|namecheap)\b/i,
      },
      {
        text: 'Is it unlocked, and do you have the transfer code?',
        unless: /\b(?:unlock\w*|lock(?:ed)?|auth|code|epp)\b/i,
      },
    ],
    quick: [
      {
        text: "Many transfers wait for a click in a message to the owner's email on record, so look there.",
        unless: /\b(?:e-?mails?|link|codes?|refus\w*|unlock\w*|lock(?:ed)?|approv\w*|confirm\w*|60[- ]?day)\b/i,
      },
    ],
    detail: 'the domain name',
    act: ['see at which step it is held', 'check what is missing for the transfer'],
    hits: [
      'the registrar I left will not unlock our domain, day nine',
      'you wont give me the auth code to move my domain to another registrar',
      'trying to transfer a domain name and it keeps failing, locked',
    ],
    misses: ['is this film in the public domain, can i transfer it', 'bank transfer to your domain is stuck'],
  },
  {
    id: 'dns-not-taking',
    sectors: ['software'],
    when: [
      /\b(?:dns|nameservers?|name servers?|a[- ]records?|mx(?: records?)?|cname|txt records?|propagat\w*|point(?:ed|ing)? (?:my|the|our|a) domain|domain (?:forward\w*|point\w*)|forwarding)\b/i,
      /\b(?:not|won[’']?t|can[’']?t|cannot|doesn[’']?t|isn[’']?t|still|never|hours|days|stuck|fail\w*|error|wrong|help|trouble|problem|down|long|keeps|reset|revert\w*)\b/i,
    ],
    not: settledOr(
      /\b(?:mail forwarding|call forwarding|post(?:al)? (?:redirect|forwarding)|looking forward|parcel|broad ?band|router|wi-?fi|internet (?:is|keeps))\b/i,
    ),
    ack: [
      "It's nerve-racking to change DNS records and see nothing happen.",
      'Until a DNS change takes effect, your domain leads nowhere useful.',
      'DNS records can be fiddly, so let me look at yours with you.',
    ],
    matter: 'the DNS change not taking effect',
    ask: [
      {
        text: 'Which record did you change, and when?',
        unless:
          /\b(?:a[- ]records?|mx|cname|txt|nameservers?|name servers?)\b.{0,80}\b(?:ago|yesterday|today|since|hours|days|morning|last)\b/i,
      },
      { text: "Are the nameservers ours or somebody else's?", unless: /\bname ?servers?\b/i },
    ],
    quick: [
      {
        text: 'A change can take a day or two to show everywhere.',
        unless: /\b(?:48|72|two|three|\d+) ?(?:h|hrs?|hours|days)\b|\bdays\b|\bweek/i,
      },
    ],
    detail: 'the domain name',
    act: ['check the records as the world sees them', 'see where it still points'],
    hits: [
      'changed my dns yesterday and the site still isnt pointing to the new host',
      'MX records keep reverting, help',
      'i pointed my domain at the new server hours ago and it is not working',
    ],
    misses: ['not looking forward to the dns of this', 'wifi router dns not working, internet keeps dropping'],
  },
  {
    id: 'domain-expired',
    sectors: ['software'],
    when: [
      /\bdomains?(?: names?)?\b/i,
      /\b(?:expir\w+|laps\w+|redemption (?:fee|period)|restore fee|lost (?:my|our|the) domain|auctioned|auction|grace period|didn[’']?t renew|not renewed|let it go)\b/i,
    ],
    not: settledOr(
      /\b(?:public domain|card (?:has )?expired|ssl|certificate|bought (?:an )?expired|buy expired|expired domains? (?:list|market\w*))\b/i,
    ),
    ack: [
      'Losing a domain is losing your address, so time matters here.',
      'You built on that name, so I can see the worry.',
      'A domain that slips away is a real fright.',
    ],
    matter: 'your domain expiring',
    ask: [
      {
        text: 'On which day did it run out?',
        unless:
          /\b(?:yesterday|today|on (?:the )?\d+|last (?:week|month)|days? ago|weeks? ago|months? ago|january|february|march|april|june|july|august|september|october|november|december)\b/i,
      },
      {
        text: 'Was it set to renew by itself?',
        unless: /\b(?:auto[- ]?renew\w*|renew(?:s|ed)? (?:by itself|automatically))\b/i,
      },
    ],
    quick: [
      {
        text: 'If you want to keep it, it is best to act soon, as it gets harder with each stage.',
        unless: /\b(?:auction\w*|redemption|restore fee|renewed|renewing|sold|gone|lost|someone else|let it go)\b/i,
      },
    ],
    detail: 'the domain name',
    act: ['see what it takes to get it back', 'check whether it can still be renewed'],
    hits: [
      'my domain expired and now you want a $80 redemption fee',
      'our domain name lapsed because the renewal mail never came',
      'you let my domain expire and put it up for auction',
    ],
    misses: [
      'my card expired, domain is fine',
      'where do i buy expired domains, is there a list of expired domains market',
    ],
  },
  {
    id: 'auto-renew-switch',
    sectors: ['software', 'streaming', 'games', 'marketplace', 'education'],
    when: [
      /\bauto(?:matic)?[- ]?renew\w*\b|\bautorenew\w*\b/i,
      /\b(?:turn(?:ed|s|ing)? (?:it |that |this |them )?(?:back )?(?:off|on)|switch(?:ed|ing)? (?:it )?(?:back )?(?:off|on)|disabl\w+|enabl\w+|re-?enabl\w+|option|opt(?:ed)? (?:out|in)|remov\w+|chang\w+|setting|toggle|took away|taken away|uncheck\w*|untick\w*)\b/i,
    ],
    not: settledOr(
      /\b(?:charged|took (?:my )?(?:money|payment)|refund\w*|renewed (?:me|my|it|anyway|without)|has (?:been )?renewed|money back|billed|how (?:do|can|to) i (?:turn|switch|disable))\b/i,
    ),
    ack: [
      'Whether it renews is your choice, so that switch should stay as you set it.',
      'Nobody likes to find the auto-renew setting changed.',
      'You should be able to turn auto-renew off and have it stay off.',
    ],
    matter: 'the trouble with the auto-renew setting',
    ask: [
      {
        text: 'Is it on one product, or on all of them?',
        unless: /\b(?:all|every|each|domains?|hosting|subscription|plan|one)\b/i,
      },
      { text: 'Did an email come with the change?', unless: /\b(?:e-?mail\w*|notice|notif\w*|told|option)\b/i },
    ],
    quick: [
      {
        text: 'Please take a screenshot of how it is set now, with the date in view.',
        unless: /\b(?:screen ?shots?|option|where (?:is|did))\b/i,
      },
    ],
    detail: 'the email on your account',
    act: ['see how it is set now and whether it was changed', 'help you set it the way you want it'],
    hits: [
      'auto renew was off on all my stuff and you turned it back on',
      'where did the option to disable auto-renew go',
      'why did you change my autorenew setting without asking',
    ],
    misses: ['how do i turn off auto renew', 'auto renewal charged me 90 euros, i had it switched off'],
  },
  {
    id: 'domain-extra-unasked',
    sectors: ['software'],
    when: [
      /\b(?:domains?|hosting|ssl|site|web ?site|registration|e-?mail plan|account|cart)\b/i,
      /\b(?:protection|privacy|security|back-?ups?|add-?ons?|extras?|upsell\w*|builder|seo|premium dns|services?|products?|email plan)\b/i,
      /\b(?:(?:never|not|n[’']t) (?:agree\w*|ask\w*|order\w*|want\w*|sign\w*|request\w*|bought|buy)|without (?:asking|my|telling|consent)|unasked|sneak\w*|add(?:ed|s) (?:it )?(?:to my (?:cart|basket|account)|automatically)|forc\w+|push\w+|impossible to (?:\w+ )?(?:remove|cancel)|bulk remove|pre-?ticked|upsell\w*|slipped)\b/i,
    ],
    not: settledOr(
      /\b(?:parcel|order|flight|seat|phone|mobile|insurance on my|warranty|hack\w*|data protection|ticket|hotel|delivery|meal|phish\w*)\b/i,
    ),
    ack: [
      'You should only have the extras you chose.',
      "An add-on you never asked for shouldn't be on your account.",
      'I can see why you want those extras taken off.',
    ],
    matter: 'the extras you never asked for',
    ask: [
      {
        text: 'Is it on all of your domains, or on some?',
        unless:
          /\b(?:all|every|each|both|some|one|any) (?:of (?:them|my|our)|domain)|\b(?:all of|hosting|cart|basket)\b/i,
      },
      { text: 'Have you been charged for it yet?', unless: /\b(?:charg\w+|bill\w*|paid|pay\w*|\$|£|€|money)/i },
    ],
    detail: 'the email on your account',
    act: ['see when it was added and how to take it off', 'find out how to take it off all at once'],
    hits: [
      'why is there privacy protection on all of my domains, i never asked for it',
      'you added an email plan to my cart without asking when i bought one domain',
      'impossible to remove the security add-on from my hosting, never agreed to it',
    ],
    misses: ['how much is domain privacy protection', 'data protection: you shared my account details without consent'],
  },
  {
    id: 'domain-missing-after-buying',
    sectors: ['software'],
    when: [
      /\bdomains?(?: names?)?\b/i,
      /\b(?:bought|purchas\w+|paid (?:for)?|order(?:ed)?|register\w*|checkout)\b/i,
      /\b(?:not (?:in|showing|there|registered|active)|isn[’']?t (?:in|there|showing)|never (?:got|received|showed|came)|nowhere|where is|disappear\w*|cancel(?:l)?ed|fail\w*|pending|missing|can[’']?t (?:find|see)|error|gone|someone else|taken)\b/i,
    ],
    not: settledOr(/\b(?:transfer\w*|dns|expir\w*|ssl|public domain|privacy|protection|how (?:do|can) i)\b/i),
    ack: [
      'You bought that name, so it should be in your account.',
      "It's worrying to pay for a domain and not find it.",
      'A domain you paid for needs to be safely yours.',
    ],
    matter: 'your new domain not showing up',
    ask: [
      { text: 'Did a confirmation email come for it?', unless: /\b(?:e-?mail|confirm\w*|receipt|invoice)\b/i },
      { text: 'Do you have more than one account with us?', unless: /\b(?:account|log ?in)s?\b/i },
    ],
    quick: [
      {
        text: "Please don't buy it again for now, so that you don't pay twice.",
        unless: /\b(?:twice|again|someone else|refund\w*|cancel\w*)\b/i,
      },
    ],
    detail: 'the domain name and the email you bought it with',
    act: ['see whether it was registered and where it is', 'find out what became of the order'],
    hits: [
      'bought a domain an hour ago and it isnt in my account',
      'paid for two domains, one is registered, the other is nowhere',
      'purchased a domain name and now you say someone else owns it',
    ],
    misses: ['how do i register a domain i bought elsewhere', 'domain transfer paid and pending'],
  },
];
