import { beforeAll, describe, expect, it } from 'vitest';
import { type Analyser, loadAnalyser } from '@/lib/analysis';
import { aimIn } from '@/lib/analysis/gist/aims';
import { praiseIn } from '@/lib/analysis/gist/praise';
import { questionIn } from '@/lib/analysis/gist/questions';
import { participleOfBase, pastOf, VERB_EXAMPLES } from '@/lib/analysis/gist/verbs';
import { wishIn } from '@/lib/analysis/gist/wishes';
import { type Grammar, loadGrammar } from '@/lib/analysis/grammar';
import { readText } from '@/lib/analysis/reading';
import { UNNAMED_BRAND } from '@/lib/domain/brand';

describe('verbs', () => {
  it.each(VERB_EXAMPLES)('%s, %s, %s', (base, past, participle) => {
    expect([pastOf(base), participleOfBase(base)]).toEqual([past, participle]);
  });
});

describe('questions', () => {
  it.each<[post: string, said: string]>([
    ['Where is my check?', 'where your check is'],
    ["where's my parcel", 'where your parcel is'],
    ['Where are my earrings?', 'where your earrings are'],
    ['can i move the plan to another device?', 'whether you can move the plan to another device'],
    ['How do I change my delivery address', 'how to change your delivery address'],
    ['When will the 17:40 leave?', 'when the 17:40 will leave'],
    ['why does the app keep logging me out?', 'why the app keeps logging you out'],
    ['what are the opening hours on bank holidays?', 'what the opening hours are on bank holidays'],
    ['Do you ship to Orkney?', 'whether we ship to Orkney'],
    ['do you ship to Malta and how long would it take?', 'whether we ship to Malta'],
    ['does the machine at Hull station sell paper tickets?', 'whether the machine at Hull station sells paper tickets'],
    ['does delivery to Ireland cost extra?', 'whether delivery to Ireland costs extra'],
    ['has the price of the day ticket gone up again', 'whether the price of the day ticket has gone up'],
    ['why do your trains not stop at Marsh Lane any more', "why our trains don't stop at Marsh Lane"],
    ['does the app not have a dark theme?', "whether the app doesn't have a dark theme"],
    ['is the X4 lite getting the next update or are we left behind', 'whether the X4 lite is getting the next update'],
    ['can u freeze the lentil soup after opening or nah', 'whether you can freeze the lentil soup after opening'],
    ['do you use oat milk in the flat white?', 'whether we use oat milk in the flat white'],
    ['by any chance do u offer fresh figs on board', 'whether we offer fresh figs on board'],
    ['Where in Reading do I have to go for the bus?', 'where in Reading you have to go for the bus'],
    ['hi, if I cancel today do I still get the credit?', 'whether you still get the credit'],
    ['entry with the annual pass is valid at weekends?', 'whether entry with the annual pass is valid at weekends'],
    ["what's the deal with the chemist closing for lunch", 'what is going on with the chemist closing for lunch'],
    ['do you need an active pass to get the gift?', 'whether you need an active pass to get the gift'],
    ['do you need my order number for the refund?', 'whether we need your order number for the refund'],
    ['do you have to pay for parking at the Leith store?', 'whether you have to pay for parking at the Leith store'],
    ['when do you get new stock of the blue kettle?', 'when we get new stock of the blue kettle'],
    ['what happens if you have a tattoo?', 'what happens if you have a tattoo'],
    ['can you pay in instalments on the website?', 'whether you can pay in instalments on the website'],
    ['do you get your money back if you cancel early?', 'whether you get your money back if you cancel early'],
    ['do u deliver to the Isle of Wight', 'whether we deliver to the Isle of Wight'],
    ['how long does a refund take?', 'how long a refund takes'],
    ['why have you dropped the 9.20 am train to Cork?', 'why we have dropped the 9.20 am train to Cork'],
    ['is there any way to get my name back?', "whether there's any way to get your name back"],
    ['did my payment go through?', 'whether your payment went through'],
    ['did my parcel arrive at the depot', 'whether your parcel arrived at the depot'],
    ['who do I talk to about a lost parcel', 'who to talk to about a lost parcel'],
    ['any update on my refund?', 'what the latest is on your refund'],
    ['any news on the Leeds shop?', 'what the latest is on the Leeds shop'],
    ['any idea when the app will be back?', 'when the app will be back'],
    ['any word on when the pool reopens?', 'when the pool reopens'],
    ['how come my order was cancelled?', 'why your order was cancelled'],
    ['is it just me or is the Hull site down?', 'whether the Hull site is down'],
    ['can someone tell me why my payment was declined', 'why your payment was declined'],
    ['can i get a refund on this lamp', 'whether you can get a refund on this lamp'],
    ['how do i reset my pin', 'how to reset your pin'],
    ['hi, how can i cancel my trial pls', 'how to cancel your trial'],
    ["why can't I view my notifications?", "why you can't view your notifications"],
    ['why wont the door lock', "why the door won't lock"],
    ["why hasn't my card come yet?", "why your card hasn't come yet"],
    ['Hi, does your gluten free menu include pudding?', 'whether our gluten free menu includes pudding'],
    ['Are the scones vegan?', 'whether the scones are vegan'],
    ['are dogs allowed in the cafe?', 'whether dogs are allowed in the cafe'],
    ['Do gift cards expire?', 'whether gift cards expire'],
    ['does the delivery charge include VAT?', 'whether the delivery charge includes VAT'],
    ['does the app work on tablets', 'whether the app works on tablets'],
    ['Is the Hull shop open on Sunday?', 'whether the Hull shop is open on Sunday'],
    ['Is your sun cream safe in pregnancy?', 'whether our sun cream is safe in pregnancy'],
    ['what time do you open on Sundays', 'what time we open on Sundays'],
    ['what time does the last tram leave?', 'what time the last tram leaves'],
    ['which shops sell the oat latte?', 'which shops sell the oat latte'],
    ['what sizes do you have in the red coat?', 'what sizes we have in the red coat'],
    ['please let me know when my order will arrive', 'when your order will arrive'],
    ['just wondering if you deliver to Skye?', 'whether we deliver to Skye'],
    ['can you tell me when is my order coming?', 'when your order is coming'],
    ['do you know if the ferry is running tomorrow', 'whether the ferry is running tomorrow'],
    ['how much is delivery to Ireland', 'how much delivery to Ireland is'],
    ['how much does a day ticket cost?', 'how much a day ticket costs'],
    ['will my parcel come today?', 'whether your parcel will come today'],
    ['will the blue one be back in stock?', 'whether the blue one will be back in stock'],
    ['Have you got any size 6 boots in stock?', 'whether we have any size 6 boots in stock'],
    ['is it possible to move my booking to Friday?', "whether it's possible to move your booking to Friday"],
    [
      "What's the last posting date for Canada before Christmas please?",
      'what the last posting date is for Canada before Christmas',
    ],
    ['where can i find the receipt for my order', 'where to find the receipt for your order'],
    ['has my order been dispatched yet?', 'whether your order has been dispatched yet'],
    ['have you stopped making the plum jam?', 'whether we have stopped making the plum jam'],
    ['I moved house, how do I change my address?', 'how to change your address'],
    ['when are you opening in Derby?', 'when we are opening in Derby'],
    ['when do tickets go on sale', 'when tickets go on sale'],
    ['how many bags can we bring?', 'how many bags you can bring'],
    ['what happened to the plum jam?', 'what happened to the plum jam'],
    ['what is wrong with the Hull app', 'what is wrong with the Hull app'],
    ['can you ship to Spain?', 'whether we can ship to Spain'],
    ['do you still make filters for the old kettle', 'whether we still make filters for the old kettle'],
    ['WHERE IS MY ORDER', 'where your order is'],
    ['how do you turn off the alarm on the oven', 'how to turn off the alarm on the oven'],
    [
      'can we return an online order in the shop or by post?',
      'whether you can return an online order in the shop or by post',
    ],
    ['is there a discount for nurses?', "whether there's a discount for nurses"],
    ['Are there any seats left on the 9am to Cork?', 'whether there are any seats left on the 9am to Cork'],
    ['who handles returns for the Leeds shop?', 'who handles returns for the Leeds shop'],
    ['why was i charged twice for the same ticket', 'why you were charged twice for the same ticket'],
    ['who should i email about a job', 'who to email about a job'],
    ['how do i fully close my account?', 'how to fully close your account'],
    ['how can I lower the volume on the alarm', 'how to lower the volume on the alarm'],
    ['latest on the 4pm from Derby?', 'what the latest is on the 4pm from Derby'],
    ['latest on my refund?', 'what the latest is on your refund'],
    ['are you still hiring for the weekend crew in Hull?', 'whether we are still hiring for the weekend crew in Hull'],
    ['is it true u got hacked?', "whether it's true we got hacked"],
    ['are the slippers washable', 'whether the slippers are washable'],
    ['is the enamel pan alright on induction or will it crack', 'whether the enamel pan is alright on induction'],
    [
      'can the wall paint go over lining paper or does it need a primer?',
      'whether the wall paint can go over lining paper',
    ],
  ])('%s → %s', (post, said) => {
    expect(questionIn(readText(post))?.gist).toEqual({ text: said, kind: 'question' });
  });

  it.each([
    'how is this even legal',
    'did you greedy lot meet an agreement yet?',
    'why are you so useless',
    'do you even care',
    'are you kidding me?',
    'what kind of company does this',
    'refund when??',
    "what's up with my order",
    'How hard is it to answer a phone?',
    'what is the point of your app?',
    'do you people ever answer?',
    'who do you think you are?',
    'when will you learn?',
    'how do you sleep at night',
    'Can you help?',
    'can someone help me please?',
    'could you ring me back today?',
    'is it?',
    'where is it?',
    'how do i fix it?',
    'can i do that?',
    'is this a joke?',
    'why would I pay for this?',
    'how many times do I have to ask?',
    'Did he get fired for it?',
    'My friend asked "do you ship to Wales?"',
    'When my order came I opened it',
    'my number, which is linked to my account, is wrong',
    'what the hell is going on',
    'why should i stay with you',
    'What are you going to do about it?',
    'how dare you',
    'do you think this is ok?',
    'how is your day going?',
    'am I tripping?',
    'would you like me to message you?',
    'are you there?',
    'Do you know how long I waited?',
    'what do I have to do to get an answer?',
    'how are you still in business?',
    'am i the only one who hates the new app?',
    'has anyone else had this?',
    'how can you charge that much?',
    'what even is your website anymore?',
    'what are we doing about the outage?',
    "what's the process?",
    'is awful',
  ])('is silent about "%s"', (post) => {
    expect(questionIn(readText(post))).toBeNull();
  });

  it('stands where the post has it', () => {
    const post = 'Hello there. Any idea when the pool reopens? Ta';
    const found = questionIn(readText(post));
    expect(post.slice(found?.start, found?.end)).toBe('when the pool reopens');
  });
});

describe('aims', () => {
  it.each<[post: string, said: string]>([
    ['I want to cancel my second order', 'cancel your second order'],
    ['please help me change my flight to Friday', 'change your flight to Friday'],
    ['trying to activate my new sim', 'activate your new SIM'],
    ['need to speak to someone about my bill', 'speak to someone about your bill'],
    ['can you unlock my account', 'get your account unlocked'],
    ["I'd like my money back", 'get your money back'],
    ['please reinstate my channel', 'get your channel reinstated'],
    ['Can you please send me a new card?', 'get a new card sent'],
    ['I need help with my booking', 'get help with your booking'],
    ['pls refund my money', 'get your money refunded'],
    ["I'm trying to get my account back after the hack", 'get your account back after the hack'],
    ['I have been trying to log in to my account since Monday', 'log in to your account since Monday'],
    ['hello, can someone help me recover my password', 'recover your password'],
    ['I just want a refund for the lamp', 'get a refund for the lamp'],
    ['can you add a second driver to my policy', 'get a second driver added to your policy'],
    ['could you please check my order status', 'get your order status checked'],
    ['want to return a coat I bought in Leeds', 'return a coat you bought in Leeds'],
    ["I'd like to change the name on my booking", 'change the name on your booking'],
    ['fix my wifi', 'get your wifi fixed'],
    ['I want to speak to a manager', 'speak to a manager'],
    ['i wanna cancel my gym membership', 'cancel your gym membership'],
    ["I'd love to book a table for six on Saturday", 'book a table for six on Saturday'],
    ['we need to move our booking to Sunday', 'move your booking to Sunday'],
    ['I am hoping to collect my order from the Derby shop', 'collect your order from the Derby shop'],
    ['would like to add my daughter to my plan', 'add your daughter to your plan'],
    ['Need help setting up the new router', 'get help setting up the new router'],
    ['help me find my lost parcel please', 'find your lost parcel'],
    ['can you cancel my subscription please', 'get your subscription cancelled'],
    ['could someone please reset my password for the app', 'get your password reset for the app'],
    ['please delete my account', 'get your account deleted'],
    ['please can you resend my invoice', 'get your invoice resent'],
    ['kindly activate my card', 'get your card activated'],
    ['Please remove the late fee from my bill', 'get the late fee removed from your bill'],
    ['i want to transfer my points to my wife', 'transfer your points to your wife'],
    ['trying to download my ticket for tomorrow', 'download your ticket for tomorrow'],
    ['looking to upgrade my phone contract', 'upgrade your phone contract'],
    ['I need a replacement for the cracked mug', 'get a replacement for the cracked mug'],
    ['I need a receipt for my order', 'get a receipt for your order'],
    ['can I speak to someone about my boiler cover', 'speak to someone about your boiler cover'],
    ['Just trying to track my parcel', 'track your parcel'],
    ['I wish to close my savings account', 'close your savings account'],
    ['I only want to update my address', 'update your address'],
    ['can you extend my trial by a week?', 'get your trial extended by a week'],
    ['Hi team, I need to report a lost card', 'report a lost card'],
  ])('%s → %s', (post, said) => {
    expect(aimIn(readText(post))?.gist).toEqual({ text: said, kind: 'aim' });
  });

  it.each([
    'i dont want to cancel',
    'can you help',
    'I want to die',
    'I want to scream',
    'please help',
    'can you fix this',
    'please sort it out',
    'I need answers',
    'you need to train your staff',
    'I want to know why',
    'trying to understand your logic',
    'I would like to thank Priya',
    'can you believe this',
    'they want to charge my card again',
    'I need to go',
    'please do something about it',
    'I want it',
    'need help asap',
    "I'm trying to stay calm",
    'I just wanna finish watching',
  ])('is silent about "%s"', (post) => {
    expect(aimIn(readText(post))).toBeNull();
  });
});

describe('wishes', () => {
  it.each<[post: string, said: string]>([
    ['please bring back the ginger one', 'the ginger one back'],
    ['bring back the plum jam!', 'the plum jam back'],
    ['Please add dark mode', 'dark mode'],
    ['you should add a sleep timer to the app', 'a sleep timer for the app'],
    ['would love a shop in Hull on Sundays', 'a shop in Hull on Sundays'],
    [
      'the app needs to make it so you can multi-select songs in a playlist',
      'being able to multi-select songs in a playlist',
    ],
    ['wish I could pause my plan for a month', 'being able to pause your plan for a month'],
    ['when are you going to add gift cards?', 'gift cards'],
    ['can we get a vegan burger', 'a vegan burger'],
    ['Dark mode please', 'dark mode'],
    ['half sizes pls', 'half sizes'],
    ['You should open a shop in Hull', 'a shop in Hull'],
    ['could you make a bigger bottle?', 'a bigger bottle'],
    ['A night bus to Derby would be great', 'a night bus to Derby'],
    ['it would be great if you had a student discount', 'a student discount'],
    ['it would be nice to have a quiet coach', 'a quiet coach'],
    ['would be lovely if I could order by phone', 'being able to order by phone'],
    ['please let us hide the price on gift receipts', 'being able to hide the price on gift receipts'],
    ['can you let us choose the delivery day', 'being able to choose the delivery day'],
    ["I'd love to see more vegan cakes", 'more vegan cakes'],
    ['wish you had a shop in Cork', 'a shop in Cork'],
    ['idea: a green tag for buggies so they come out first', 'a green tag for buggies so they come out first'],
    ['would pay good money for a travel size', 'a travel size'],
    ['a pause button for shift workers would be deadly', 'a pause button for shift workers'],
    ['wish you sold the lamp in green', 'the lamp in green'],
    ['please stock the oat latte in Leeds', 'the oat latte in Leeds'],
    ['you guys should offer a family ticket', 'a family ticket'],
    ['pls consider a loyalty card for regulars', 'a loyalty card for regulars'],
    ['how about a smaller box for one person?', 'a smaller box for one person'],
    ['We need more bike racks outside the Derby shop', 'more bike racks outside the Derby shop'],
    ['I miss the lemon tart, please bring it back', 'the lemon tart back'],
    ['petition to bring back the old menu', 'the old menu back'],
    ['you need to add captions to your videos', 'captions for our videos'],
    ['any chance you could do a refill pack?', 'a refill pack'],
    ['a map in the app would be really handy', 'a map in the app'],
    ['would you ever think about a family room?', 'a family room'],
    ['let us skip a month', 'being able to skip a month'],
    ['we want the old recipe back', 'the old recipe back'],
    ['could the app remember my usual platform?', 'the app remembering your usual platform'],
    ['any chance of a Sunday bus to Ryde?', 'a Sunday bus'],
  ])('%s → %s', (post, said) => {
    expect(wishIn(readText(post))?.gist).toEqual({ text: said, kind: 'wish' });
  });

  it.each([
    'some help would be nice',
    'an answer would be great',
    'I would love a refund',
    'bring back my money',
    'reply please',
    'can I get a refund',
    'can we get an update',
    'you should add it',
    'would love an explanation',
    'please make it stop',
    'you need to do better',
    'bring it',
    'sort it out please',
    'can I have your number please',
    'do not add a dark mode',
    'a response would be nice',
    'wish I could log in',
    'can we get some help',
    'could the driver call me',
    'can the manager help',
  ])('is silent about "%s"', (post) => {
    expect(wishIn(readText(post))).toBeNull();
  });
});

describe('praise', () => {
  let grammar: Grammar;
  beforeAll(async () => {
    grammar = await loadGrammar();
  });

  it.each<[post: string, said: string, kind: 'praise' | 'deed']>([
    [
      'Huge thanks to Priya in your Leeds shop, she stayed late to fix my glasses!',
      'Priya staying late to fix your glasses',
      'deed',
    ],
    ['Daniel on chat unlocked my account in five minutes', 'Daniel unlocking your account in five minutes', 'deed'],
    ['Your driver waited while I found my keys, what a star', 'the driver waiting', 'deed'],
    ['the team at the Hull shop went above and beyond', 'the team going above and beyond', 'deed'],
    ['obsessed with the new oat latte', 'the new oat latte', 'praise'],
    ['Thank you so much for the lovely flowers', 'the flowers', 'praise'],
    ['this vegan burger is unreal', 'the vegan burger', 'praise'],
    ['Your driver was so kind', 'the driver', 'deed'],
    ['fantastic customer service today', 'the customer service', 'praise'],
    ['Best lasagne I have had in years', 'the lasagne', 'praise'],
    ['Sue at the Bath counter is a treasure', 'Sue at the Bath counter', 'deed'],
    ['Gold star for Hamza on your desk', 'Hamza on the desk', 'deed'],
    ['best lentil soup in town', 'the lentil soup', 'praise'],
    ['the curtains came out perfect', 'the curtains', 'praise'],
    ['as a coeliac, THANK YOU for separate fryers', 'the separate fryers', 'praise'],
    ['thanks for sorting my refund so quickly!', 'your refund being sorted so quickly', 'deed'],
    ['thank you for fixing the date on the card', 'the date being fixed', 'deed'],
    ['third oat latte this week, send help', 'your third oat latte this week', 'praise'],
    ['Love how easy the app is', 'how easy the app is', 'praise'],
    ['wifi is back, kids calm, thanks team', 'the wifi being back', 'deed'],
    ['My parcel arrived this morning, thank you', 'your parcel arriving', 'deed'],
    ['thanks for the quick refund', 'the quick refund', 'praise'],
    ['loving the new playlist', 'the new playlist', 'praise'],
    ['big fan of your ginger cake', 'the ginger cake', 'praise'],
    ['Your jeans are so comfy', 'the jeans', 'praise'],
    ['the lemon tart was delicious', 'the lemon tart', 'praise'],
    ['the coffee at the Derby cafe is unbelievable', 'the coffee at the Derby cafe', 'praise'],
    ['Mrs Okafor at the Derby counter was so patient', 'Mrs Okafor at the Derby counter', 'deed'],
    ['we loved the room', 'the room', 'praise'],
    ['perfect sandwich', 'the sandwich', 'praise'],
    ['my new lamp is gorgeous', 'your new lamp', 'praise'],
    ['the boots fit perfectly', 'the boots', 'praise'],
    ['thanks for replacing my kettle overnight', 'your kettle being replaced overnight', 'deed'],
    ['your plum jam is to die for', 'the plum jam', 'praise'],
    ['Kudos to the crew on the night ferry', 'the crew', 'deed'],
    ['second blueberry muffin today, no regrets', 'your second blueberry muffin today', 'praise'],
    ['props to your engineer for the tidy work', 'the engineer', 'deed'],
    ['5 stars for the breakfast', 'the breakfast', 'praise'],
    ["can't fault the delivery", 'the delivery', 'praise'],
    ['the refund came today, thanks all', 'the refund arriving', 'deed'],
  ])('%s → %s', (post, said, kind) => {
    expect(praiseIn(readText(post), grammar)?.gist).toEqual({ text: said, kind });
  });

  it.each([
    'thanks for the reply',
    'I love it',
    'it is great',
    'not a great meal',
    'love how bad the app is',
    'my parcel came broken',
    'my order never came',
    'second time this week',
    'thanks for nothing',
    'thanks Sue',
    'best decision ever',
    'not the best soup',
    'thanks for reading my post',
    'thank you so much',
    'great',
    'love you guys',
    'would be great if it worked',
    "my parcel still hasn't arrived",
    'happy birthday to you',
    'amazing',
    'Shout out to the great folks for another day of nothing',
    'Well done for dropping plastic forks',
  ])('is silent about "%s"', (post) => {
    expect(praiseIn(readText(post), grammar)).toBeNull();
  });
});

describe('the whole analysis', () => {
  let analyser: Analyser;
  beforeAll(async () => {
    analyser = await loadAnalyser();
  });
  const gistOf = (text: string) =>
    analyser.analyse(
      { text, language: 'en', platform: 'x', author: { name: 'Sam', handle: 'sam', url: null } },
      [],
      UNNAMED_BRAND,
    ).gist;

  it('says back what is asked and what is wished', () => {
    expect(gistOf('Do you ship to Orkney?')).toEqual({ text: 'whether we ship to Orkney', kind: 'question' });
    expect(gistOf('Please add a dark mode to the app, my eyes hurt at night')?.kind).toBe('wish');
  });
});
