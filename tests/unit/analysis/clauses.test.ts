import { describe, expect, it } from 'vitest';
import { loadAnalyser } from '@/lib/analysis';
import { BRAND_WORD_EXAMPLES, brandWords } from '@/lib/analysis/gist/brandWords';
import { clausesIn, gravest } from '@/lib/analysis/gist/clauses';
import { ASIDES, isAside } from '@/lib/analysis/gist/clauses/asides';
import { SUFFERED_EXAMPLES } from '@/lib/analysis/gist/clauses/causative';
import { LEFT_OUT_EXAMPLES } from '@/lib/analysis/gist/clauses/forgotten';
import { ATTEMPT_EXAMPLES, IN_VAIN_EXAMPLES } from '@/lib/analysis/gist/clauses/inVain';
import { ONCE_MORE_EXAMPLES } from '@/lib/analysis/gist/clauses/onceMore';
import { SHOWN_EXAMPLES } from '@/lib/analysis/gist/clauses/shown';
import { TROUBLE_ROWS } from '@/lib/analysis/gist/clauses/trouble';
import { View } from '@/lib/analysis/gist/view';
import { readText } from '@/lib/analysis/reading';
import { UNNAMED_BRAND } from '@/lib/domain/brand';
import { barePost } from '@/lib/domain/post';

function clausesOf(post: string, brand = ''): string[] {
  const names = { brand: new Set([brand.toLowerCase()]), isName: (word: string) => /^(?:priya|hull)$/.test(word) };
  const reading = readText(post);
  return gravest(clausesIn(new View(reading.words), reading.plain, [], names)).map(({ text }) => text);
}

describe('signs of trouble', () => {
  const examples = TROUBLE_ROWS.flatMap((row) => row.examples.map(([post, clause]) => [row.id, post, clause] as const));

  it.each(examples)('%s: %s → %s', (_, post, clause) => {
    expect(clausesOf(post)[0]).toBe(clause);
  });
});

describe('clauses', () => {
  it('begins no statement with the rest of a place behind a handle', () => {
    expect(clausesOf('the driver on @Northbus Park route swore at an old man by the door')).toEqual([]);
  });

  it.each<[post: string, clause: string]>([
    ['throat went tight after two bites', 'your throat went tight after two bites'],
    ["laptop won't start since the update", "your laptop won't start since the update"],
    ["you cancelled my flight and won't refund me", 'your flight was cancelled'],
    ['They lost my suitcase in Oslo.', 'your suitcase was lost in Oslo'],
    ['you charged me twice for one ticket', 'you were charged twice for one ticket'],
    ['You keep cancelling my order', 'your order keeps being cancelled'],
    ["you still haven't sent my refund", "your refund still hasn't been sent"],
    ['you sent me the wrong size', 'you were sent the wrong size'],
    ['they hung up on me after an hour', 'you were hung up on after an hour'],
    ['someone has hacked my Lumo account', 'your Lumo account has been hacked'],
    ['someone hacked into my Lumo account', 'your Lumo account was hacked'],
    ["my brother can't install the game on his console", "your brother can't install the game on his console"],
    ['Ordered a lamp on 18 Oct and I still have not received it', 'you still have not received your lamp'],
    ['Someone changed my password last night', 'your password was changed last night'],
    ["it won't let me log in on my phone", "you can't log in on your phone"],
    ["Ordered a lamp 3 weeks ago and it still hasn't arrived", "your lamp still hasn't arrived"],
    ['I bought a kettle in May. It leaks all over the worktop.', 'your kettle leaks all over the worktop'],
    ["my iphone updated and won't restart", "your iPhone won't restart"],
    ["I signed up in March and can't cancel my plan", "you can't cancel your plan"],
    ["Can't log in since the update", "you can't log in since the update"],
    ['Still no delivery', "you've still had no delivery"],
    ['No hot water since Tuesday', "you've had no hot water since Tuesday"],
    ['no reply to my emails', "you've had no reply to your emails"],
    ["I can't use my linked accounts until resolved", "you can't use your linked accounts"],
    ['two step code not working', 'two step code is not working'],
    ['Paid for next day and nothing came', 'you paid for next day and nothing came'],
    ['ordered black, got bright pink', 'you ordered black and got bright pink'],
    ['Charged twice for one coffee', 'you were charged twice for one coffee'],
    ['Left my parcel in the rain', 'your parcel was left in the rain'],
    ["Haven't received my voucher", "you haven't received your voucher"],
    ['unable to book a slot', "you're unable to book a slot"],
    ['Waiting on my refund for six weeks', "you're waiting on your refund for six weeks"],
    ['App keeps logging me out', 'the app keeps logging you out'],
    ["replace the kettle it won't start", "the kettle won't start"],
    ['Three resets later, still can not tune my radio', "you still can't tune your radio"],
    ['we have a problem booking my boiler visit', 'you have a problem booking your boiler visit'],
    ["I can't ring the depot because my radio isn't working", "your radio isn't working"],
    ["I'm losing pressure everyday since April", "you've been losing pressure every day since April"],
    ['order hasnt arrived', "your order hasn't arrived"],
    ['pump on the lotion doesnt work', "the pump on the lotion doesn't work"],
    ['Parcel delivered to the wrong house', 'your parcel was delivered to the wrong house'],
    ['shift cancelled by text at 5am', 'the shift was cancelled by text at 5am'],
    ['my parcel missing again', 'your parcel is missing again'],
    ['aircon dead on the coach', 'the aircon is dead on the coach'],
    ["why can't I add money to my wallet?", "you can't add money to your wallet"],
    ['why does my tablet keep freezing', 'your tablet keeps freezing'],
    ['why is the app not loading?', 'the app is not loading'],
    ['The train I booked was cancelled', 'the train you booked was cancelled'],
    ['the sofa you sent me is broken', 'the sofa we sent you is broken'],
    ['one of my bags is missing', 'one of your bags is missing'],
    ['two screws are missing from the kit', 'two screws are missing from the kit'],
    ['im locked out of my acct', "you're locked out of your account"],
    ['how come you charged me twice?', 'you were charged twice'],
    ['why did you guys remove the album covers?', 'the album covers were removed'],
    ["why haven't you sent my refund?", "your refund hasn't been sent"],
    ['why are you charging me for a plan?', "you're being charged for a plan"],
    ["why won't it let me log in?", "you can't log in"],
    ["why can't I still log in?", "you still can't log in"],
    ['site not accepting my pin', 'the site is not accepting your pin'],
    ['no driver came', 'no driver came'],
    ['the code you gave is not working', 'the code we gave is not working'],
    ['delivery 4 days late', 'your delivery is 4 days late'],
    ['wifi down again', 'your wifi is down again'],
    ['App not working since the update', 'the app has not been working since the update'],
    ['driver rude on the phone', 'the driver is rude on the phone'],
    ['my fligth was cancelled on friday', 'your flight was cancelled on Friday'],
    ['i still havent recieved my delievery', "you still haven't received your delivery"],
    ['MY ORDER HAS BEEN LOST AGAIN', 'your order has been lost again'],
    ["the heating's been off since Sunday", 'the heating has been off since Sunday'],
    ['My bill is wrong, can you look?', 'your bill is wrong'],
    ["I've been trying to reach you for 3 days", "you've been trying to reach us for 3 days"],
    ['we were refused boarding at gate 12', 'you were refused boarding at gate 12'],
    ['my mum was left without a wheelchair', 'your mum was left without a wheelchair'],
    ["It's been three weeks since I returned the boots", "it's been three weeks since you returned the boots"],
    ['it took an hour to get through', 'it took an hour to get through'],
    ['The app crashes whenever I try and log in', 'the app crashes whenever you try and log in'],
    ['I paid £1,250 and got the wrong sofa', 'you got the wrong sofa'],
    ['Nobody at your Hull branch answers the phone', 'nobody at our Hull branch answers the phone'],
    ['the driver threw my box over the gate', 'the driver threw your box over the gate'],
    ["There's no hot water in our flat", "you've had no hot water in your flat"],
    ['emailed the depot about my crate and heard nothing', 'you heard nothing'],
    ['I was charged for a meal I never ordered', 'you were charged for a meal you never ordered'],
    ['paid for two bags and had to pay again at the desk', 'you had to pay again at the desk'],
    ['my flight time was moved by three hours', 'your flight time was moved by three hours'],
    ['notes folder empty after the sync', 'the notes folder is empty after the sync'],
    ['our whole team locked out after the change', 'your team was locked out after the change'],
    ['the watch keeps logging my run as a swim', 'the watch keeps logging your run as a swim'],
    ["the app won't let me book pilates just spins forever", "the app won't let you book pilates"],
    ['There is no way to reach the depot by phone', 'you have no way to reach the depot by phone'],
    ['your website is down, fix it', 'the website is down'],
    ['i still cant get in to my account pls help', "you still can't get in to your account"],
    ['My screen went black after the update', 'your screen went black after the update'],
  ])('%s → %s', (post, clause) => {
    expect(clausesOf(post, 'Acme')[0]).toBe(clause);
  });

  it.each<[post: string, reason: string]>([
    ["If my order doesn't arrive by Friday I want a refund", 'condition'],
    ["I can't log in if the wifi is off", 'condition after it'],
    ['unless the app crashes I use it daily', 'condition'],
    ["I wish the app didn't crash", 'wish'],
    ["I hope my parcel isn't lost", 'hope'],
    ['my order might be late', 'possibility'],
    ['you could have lost my bag', 'possibility'],
    ['would the lid break easily?', 'question'],
    ['Is the app down?', 'question'],
    ['my parcel is missing?', 'asked'],
    ['does the kettle leak', 'question without its mark'],
    ['do you charge twice for two bags', 'question without its mark'],
    ['what happens when my card is declined', 'question without its mark'],
    ['They said my order was lost', 'reported'],
    ['your agent told me the train was cancelled', 'reported'],
    ['apparently my flight was delayed', 'hearsay'],
    ['I think my card was charged twice', 'opinion'],
    ['My sister says the app keeps crashing', "third person's words"],
    ['he said "my order is broken"', 'quotation'],
    ['the sign reads "the lift is broken"', 'quotation'],
    ['it never works', 'nothing named that it could be'],
    ["it hasn't arrived", 'nothing named'],
    ['they are late', 'nothing named'],
    ['this is broken', 'nothing named'],
    ['that was wrong', 'nothing named'],
    ['he was rude', 'a person not named'],
    ['she keeps shouting', 'a person not named'],
    ["The bag is in the van and the box is on the step, it's broken", 'two things named'],
    ['fix my app', 'command'],
    ['no bell no text', 'what was lacked is cut off'],
    ['no refund offered', 'whose word it is'],
    ['every other shop left on time', 'others than the brand'],
    ['stop cancelling my orders', 'command'],
    ["Please don't lose my bag", 'command'],
    ['never cancel a flight on me', 'command'],
    ['my order arrived today and I love it', 'positive'],
    ['the app is great', 'positive'],
    ["can't wait for my parcel", 'idiom'],
    ["can't fault the service", 'idiom'],
    ["I couldn't be happier with my bed", 'idiom'],
    ["I can't recommend you enough", 'idiom'],
    ["I don't mind the wait", 'harmless negation'],
    ["it doesn't matter that my bag was late", 'harmless'],
    ["I don't know the code", 'no trouble stated'],
    ["my order hasn't been a problem", 'no trouble'],
    ["there's nothing wrong with my order", 'no trouble'],
    ['No problem with my delivery', 'no trouble'],
    ['no worries, no rush', 'idiom'],
    ['your driver is a bastard', 'insult'],
    ['the company is a scam', 'insult'],
    ['my dad died last month', "a third person's life"],
    ['the manager assaulted my son', 'accusation of a crime'],
    ['your guard was racist to my wife', 'accusation'],
    ['my card 4929123412341234 was declined', 'number'],
    ['Comments and my videos have gone missing', 'joined subject'],
    ['@acme cancelled for no reason at all', 'who did what to what is open'],
    ['we ordered a lamp', 'no trouble'],
    ['I flew from Hull to Cork', 'no trouble'],
    ['my order is on its way', 'no trouble'],
    ['the app will be down tomorrow', 'future'],
    ['my videos has disappeared', 'subject and verb disagree'],
    ['I Think You Broke My Phone And My Charger Is Broken', 'every word has a capital'],
    ['you have broken promises', "no object of the writer's"],
    ['#brokenbritain is late again', 'hashtag'],
    ["glad my parcel wasn't lost", 'relief'],
    ['auto renewed without asking', 'no subject'],
    ['I was late', 'about the writer'],
    ['Idris came in late', 'a name or a thing'],
    ['lost the box of plates', 'who lost it is open'],
    ['imagine my bag getting lost, my bag is always lost', 'imagined'],
  ])('is silent about "%s": %s', (post) => {
    expect(clausesOf(post, 'Acme')).toEqual([]);
  });

  it('says two matters, the graver first, and one matter once', () => {
    expect(clausesOf('My bill is wrong. The app crashes every time I open it.')).toEqual([
      'the app crashes every time you open it',
      'your bill is wrong',
    ]);
    expect(clausesOf("my parcel hasn't arrived. MY PARCEL HASN'T ARRIVED")).toHaveLength(1);
  });

  it('keeps names as typed and nothing in the first person', () => {
    const [clause] = clausesOf("I can't pair my Lumo Mini with my Xbox");
    expect(clause).toBe("you can't pair your Lumo Mini with your Xbox");
  });

  it('never fails and never exceeds its length', () => {
    for (const post of ['', '"', '. . .', "'s 's", 'I', 'my', `my parcel is late ${'and late '.repeat(400)}`]) {
      for (const clause of clausesOf(post)) expect(clause.length).toBeLessThanOrEqual(90);
    }
  });
});

describe('what a brand may be called', () => {
  it.each(BRAND_WORD_EXAMPLES)('%s → %s', (name, words) => {
    expect([...brandWords(name)]).toEqual(words);
  });

  it('takes the brand that fails for what it makes', () => {
    expect(clausesOf('lumo crashes on import', 'lumo')).toEqual(['Lumo crashes on import']);
    expect(clausesOf('lumo never replied to my letter', 'lumo')).toEqual([]);
  });
});

describe('what came to nothing, and what comes again', () => {
  it.each([
    ...IN_VAIN_EXAMPLES,
    ...ATTEMPT_EXAMPLES,
    ...LEFT_OUT_EXAMPLES,
    ...ONCE_MORE_EXAMPLES,
    ...SHOWN_EXAMPLES,
    ...SUFFERED_EXAMPLES,
  ])('%s → %s', (post, clause) => {
    expect(clausesOf(post)[0] ?? null).toBe(clause);
  });
});

describe('plain statements of trouble', () => {
  it.each<[post: string, clause: string]>([
    ['10-20% of attendees could not see the poll', '10-20% of attendees could not see the poll'],
    ['my ability to respond was disabled', 'your ability to respond was disabled'],
    ['Several of our rooms had no hot water', 'several of your rooms had no hot water'],
    ['Only half of my order turned up', 'only half of your order turned up'],
    ['my left earbud disconnects randomly', 'your left earbud disconnects randomly'],
    ['my server of 2 years has just disappeared???', 'your server of 2 years has just disappeared'],
    ['New app version and still no lyrics', 'you still have no lyrics'],
    ['idk if it is only mine but my Lumo app keeps crashing', 'your Lumo app keeps crashing'],
    ["you won't accept my password", "your password isn't being accepted"],
    ['got an email that you suspended my account', 'your account was suspended'],
    ["it won't let me install or update any games", "you can't install or update any games"],
    ["the parcel hasn't been delivered for how many weeks", "the parcel hasn't been delivered"],
    ['cannot open the gate where do i go for help?', 'you cannot open the gate'],
    ['the bike just kick me off', 'the bike just kicks you off'],
    ['help someone hacked my Lumo account', 'your Lumo account was hacked'],
    ["people can't open the site", "people can't open the site"],
    ["my skin packs don't show up on my console?", "your skin packs don't show up on your console"],
    ['for the last week Ive not been able to log in', "you've not been able to log in"],
    ["I bought a texture pack but I can't use it", "you can't use your texture pack"],
    ['it wont accept my frequent flyer number', "your frequent flyer number isn't being accepted"],
    ['the app update wiped my saved addresses', 'the app update wiped your saved addresses'],
    ['my channel was not approved for a long time', 'your channel was not approved for a long time'],
    ['my 7525 printer is not printing', 'your 7525 printer is not printing'],
    ['I got error code WS-373-7 at the start', 'you got error code WS-373-7 at the start'],
  ])('%s → %s', (post, clause) => {
    expect(clausesOf(post)[0]).toBe(clause);
  });

  it('takes no question for a statement', () => {
    expect(clausesOf('my flight is cancelled?')).toEqual([]);
    expect(clausesOf('I bought a kettle and it is lovely')).toEqual([]);
  });

  it("repeats no number that is somebody's own", () => {
    expect(clausesOf('my 7525 card is not working')).toEqual([]);
    expect(clausesOf('my 4471 account was blocked')).toEqual([]);
  });
});

describe('which statements are given back', () => {
  it('says one matter once, however many words the post has for it', () => {
    expect(clausesOf("I'm locked out of my account and I can't log in.")).toHaveLength(1);
    expect(clausesOf('I have not received my parcel. My lamp never arrived.')).toHaveLength(1);
  });

  it('says two matters that are both plain', () => {
    expect(clausesOf('My parcel never arrived. Your app keeps crashing.')).toHaveLength(2);
  });

  it('puts what went wrong before what it took to say so', () => {
    expect(clausesOf('I have contacted your support four times. My game keeps crashing.')[0]).toBe(
      'your game keeps crashing',
    );
  });

  it('says nothing of where somebody is from', () => {
    expect(clausesOf("my courier can't speak English and can't find my street")).not.toContain(
      "your courier can't speak English",
    );
  });

  it('takes no part of a thing for one of the writer', () => {
    expect(clausesOf('leg snapped off after a week')[0] ?? '').not.toMatch(/^your leg/);
    expect(clausesOf('chest was broken when it came')[0] ?? '').not.toMatch(/^your chest/);
  });

  it('takes no verb for a thing', () => {
    expect(clausesOf("bit down on something hard in the granola and it's metal")).toEqual([]);
  });

  it('gives nothing back that is guessed or joked, and leaves out a call for help', () => {
    expect(clausesOf('my tablet is freaking out')).toEqual([]);
    expect(clausesOf('another lamp possibly was delayed')).toEqual([]);
    expect(clausesOf("my lamp won't connect to my home wifi someone")).toEqual([
      "your lamp won't connect to your home wifi",
    ]);
    expect(clausesOf('so the night mode is cancelled or how do I fix it')).toEqual([]);
  });
});

describe('what is said beside the matter', () => {
  it.each(ASIDES.flatMap(({ hits }) => hits))('%s, of "%s"', (text, post) => {
    expect(isAside({ text }, { text: post })).toBe(true);
  });

  it.each(ASIDES.flatMap(({ misses }) => misses))('is the matter: %s, of "%s"', (text, post) => {
    expect(isAside({ text }, { text: post })).toBe(false);
  });

  it('is not said back by itself, while the matter is', async () => {
    const analyser = await loadAnalyser();
    const saidBackOf = (text: string) =>
      analyser.analyse(barePost({ id: 'p', platform: 'x', text }), [], UNNAMED_BRAND).matter?.clauses ?? [];
    expect(saidBackOf('No network in our area since 6am, no call no data nothing. what is going on')).not.toContain(
      "you've had no call",
    );
    expect(saidBackOf('still no email about my kiln')).toContain("you've still had no email about your kiln");
  });
});
