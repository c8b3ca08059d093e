import type { Segment } from '@/lib/domain/analysis';
import type { FactSheet } from '@/lib/domain/incident';
import type { TemplateId } from '../types';

/** An invented incident to practise on. `belongs: false`: only sounds like it, and wants another answer. */
export interface Scene {
  words: readonly string[];
  sheet: Pick<FactSheet, 'title' | 'cluster'> & {
    known: readonly string[];
    unknown: readonly string[];
    doing: readonly string[];
  } & Partial<
      Pick<
        FactSheet,
        | 'howToTell'
        | 'notAffected'
        | 'advice'
        | 'workaround'
        | 'remedy'
        | 'press'
        | 'phone'
        | 'neverSay'
        | 'closingText'
      >
    >;
  posts: readonly (readonly [Segment | null, string])[];
}

/** `null` instead of a segment: does not belong to the incident. */
export const SCENES: Record<TemplateId, Scene> = {
  outage: {
    words: ['checkout', 'pay', 'basket'],
    sheet: {
      title: 'Checkout not loading',
      cluster: 'accidental',
      known: ['Checkout has been failing for some people since this morning.'],
      unknown: ['the cause', 'when it will be over'],
      doing: ['Our payments team is working on it now.'],
      advice: "Please don't try to pay again for now.",
      workaround: 'Your basket is kept.',
      notAffected: 'Card details are not affected.',
      press: 'press@brand.example',
      neverSay: ['hacked', 'all fixed'],
      closingText: 'Checkout is working again.',
    },
    posts: [
      ['affected', 'your checkout has been spinning for ten minutes, is it down?'],
      ['affected', 'I pressed pay three times. Have I paid three times??'],
      ['worried', 'Wanted to order tonight. Will the payment go through or is it still broken?'],
      ['bystander', 'A shop whose checkout falls over on sale day. Well.'],
      ['press', "Hi, I'm a reporter with the Harbour Gazette. What caused the checkout outage?"],
      [
        'partner',
        'We sell on your site as a marketplace seller and nothing has come in since checkout stopped. Who do we ask?',
      ],
      ['employee', 'I work in your call centre and we have not been told what to say about the checkout'],
      ['helper', "@ella_m it's down for everyone, they said so this morning, give them an hour"],
      ['troll', 'pathetic clowns, go bust already'],
      ['affected', 'were you hacked? checkout says error and I typed my card in'],
      [null, 'the checkout lady in your Dover branch was lovely today'],
      [null, 'do you take gift cards at checkout?'],
    ],
  },
  delivery_delay: {
    words: ['depot', 'delayed', 'parcel'],
    sheet: {
      title: 'Parcels late after a flooded depot',
      cluster: 'victim',
      known: ['Our depot flooded on Sunday and parcels there are late.'],
      unknown: ['which parcels were damaged'],
      doing: ['moving dry parcels to another depot'],
      howToTell: 'Your tracking says "at depot".',
      advice: 'There is no need to order again.',
      remedy: 'Delivery charges for late parcels are refunded without asking.',
      press: 'press@brand.example',
      closingText: 'All parcels have left the depot.',
    },
    posts: [
      ['affected', 'my parcel has been stuck since sunday, where is it'],
      ['affected', 'It is for my daughter, she turns six on Friday. Still nothing has arrived.'],
      ['worried', 'should I order now or will it be late as well?'],
      ['worried', 'is my order one of the delayed ones, how can I tell?'],
      ['bystander', 'One wet depot and half the county waits for parcels. Their planning.'],
      ['press', 'Local radio news desk here: how many parcels were in the flooded depot?'],
      ['partner', 'We supply your gift wrap, our truck was turned away at the depot. Who is in charge?'],
      ['helper', 'mine is late too but they refunded the postage without a word, they are doing their best'],
      ['troll', 'useless losers cant even post a box'],
      ['affected', 'Will you give me a voucher for this? Four days late!'],
      [null, 'you sent me the wrong colour'],
      [null, 'my parcel came a day early, thank you'],
    ],
  },
  product_recall: {
    words: ['kettle', 'batch', 'recall'],
    sheet: {
      title: 'Recall of the Aria kettle, batch 7731',
      cluster: 'preventable',
      known: ['The base of some Aria kettles of batch 7731 can overheat.'],
      unknown: ['how many kettles have the fault'],
      doing: ['testing every batch'],
      howToTell: 'The batch number is on the underside of the base.',
      advice: 'Please stop using it, unplug it and keep it until the return box comes.',
      remedy: 'You can choose a full refund or a new kettle, and no receipt is needed.',
      press: 'press@brand.example',
      phone: '0808 157 0192',
      neverSay: ['harmless'],
      closingText: 'The recall of batch 7731 is complete.',
    },
    posts: [
      ['affected', 'my kettle is batch 7731, what do I do with it?'],
      ['affected', 'The base of our kettle got so hot it marked the worktop. There are children here.'],
      ['worried', 'is the white kettle safe or is it in the recall too?'],
      ['worried', 'where do I find the batch number?'],
      ['bystander', 'Another kettle recall. Their quality is not what it was.'],
      ['press', "I'm a producer with Coast FM. Has anybody been hurt by the kettles?"],
      ['partner', 'We stock your kettles in two shops. What do we do with the ones on the shelf?'],
      ['employee', 'I used to work in your test lab. We warned about that base.'],
      ['helper', 'I rang about the recall, they were kind and it took two minutes'],
      ['troll', 'burn in your own kettles you scum'],
      [null, 'the kettle is lovely but the lid squeaks'],
      [null, 'I seem to recall you sold a red one once'],
    ],
  },
  data_breach: {
    words: ['breach', 'leak', 'hacked'],
    sheet: {
      title: 'Names and emails copied from our mailing system',
      cluster: 'victim',
      known: [
        'Names and emails of some members were copied from our mailing system.',
        'No passwords and no card details are kept in it.',
      ],
      unknown: ['who did it'],
      doing: ['An outside security firm is checking every system.'],
      howToTell: 'We have emailed everyone whose details were copied.',
      advice: 'Please be wary of messages that ask for a password or money.',
      press: 'press@brand.example',
      neverSay: ['100% safe'],
      closingText: 'The mailing system has been replaced.',
    },
    posts: [
      ['affected', 'got your email that my details were leaked. what now?'],
      ['affected', 'Since your leak I get spam with my full name. Thanks a lot.'],
      ['worried', 'is my card safe?? I booked last week and read you were hacked'],
      ['worried', 'how would I know if my data was in the breach?'],
      ['bystander', 'Third breach this month. Nobody takes data seriously.'],
      ['press', 'Tech correspondent at the Morning Line. Who was behind the breach?'],
      ['employee', 'I work at your front desk and people shout at me about the hack, tell us something'],
      ['helper', 'for anyone worried: card details were not in the leak, it is on their page'],
      ['troll', 'deserved to get hacked, idiots'],
      ['affected', 'I want compensation for the leak. How much do you pay?'],
      [null, 'the roof in the foyer leaked on my coat'],
      [null, 'I forgot my password, how do I reset it?'],
    ],
  },
  billing_error: {
    words: ['charged twice', 'payment', 'direct debit'],
    sheet: {
      title: 'Bills collected twice',
      cluster: 'preventable',
      known: ['On Monday we collected some bills twice.', 'The second payment goes back by itself by Friday.'],
      unknown: ['how many accounts were charged twice'],
      doing: ['sending every second payment back'],
      howToTell: 'Two payments of the same amount on Monday or Tuesday.',
      advice: 'There is no need to cancel your direct debit.',
      remedy: 'We pay back any bank charge this caused.',
      press: 'press@brand.example',
      closingText: 'Every second payment has been sent back.',
    },
    posts: [
      ['affected', 'you took my bill twice and now I am overdrawn'],
      ['affected', 'charged twice!! I want it back today'],
      ['worried', 'my bill is due tomorrow, will you take it twice as well?'],
      ['worried', 'how can I see whether I was charged double?'],
      ['bystander', 'They charged everyone twice the week before the holidays. Grim.'],
      ['press', 'Money desk at the Northern Post: how many customers were charged twice?'],
      ['partner', 'We resell your plans and our business account was debited twice, who is our contact?'],
      ['helper', "don't panic everyone, mine came back after two days on its own"],
      ['troll', 'thieves. rot.'],
      ['affected', 'The second payment bounced and my bank charged me a fee because of you'],
      [null, 'why has my bill gone up by £4?'],
      [null, 'can I change the date of my direct debit?'],
    ],
  },
  service_failure: {
    words: ['trains', 'Penmouth', 'line'],
    sheet: {
      title: 'No trains to Penmouth',
      cluster: 'accidental',
      known: ['A signal fault has stopped all trains to Penmouth.'],
      unknown: ['when the line will open again'],
      doing: ['Engineers are on site.'],
      advice: 'Buses run every 20 minutes from the front of the station.',
      workaround: 'Your ticket is valid on the bus today.',
      remedy: 'Tickets for today can be refunded in full.',
      press: 'press@brand.example',
      closingText: 'Trains run to Penmouth again.',
    },
    posts: [
      ['affected', 'no trains to penmouth on the board at all, how do I get home?'],
      ['affected', 'I have a hospital appointment in Penmouth at 2 and my train is cancelled.'],
      ['worried', 'will penmouth trains be back tomorrow? I have an exam'],
      ['worried', 'Is it worth setting off for Penmouth this afternoon?'],
      ['bystander', 'The Penmouth line closed again. Their plan B is a bus.'],
      ['press', 'Coast Radio news desk. What is wrong with the signals at Penmouth?'],
      ['partner', 'We run the café at Penmouth station. Should we open tomorrow?'],
      ['helper', 'buses leave from the front of the station, staff there are doing their best'],
      ['troll', 'run by toddlers, pathetic'],
      ['affected', 'Missed my flight because of your cancelled train. Who pays for the taxi?'],
      [null, 'the wifi on the penmouth train never works'],
      [null, 'how much is a return to Penmouth?'],
    ],
  },
  rumour: {
    words: ['insects', 'bugs'],
    sheet: {
      title: 'False claim: insects in the oat drink',
      cluster: 'rumour',
      known: [
        'There are no insects in our oat drink: it is oats, water, sunflower oil and salt.',
        'The carton in the video is not ours.',
      ],
      unknown: ['who made the video'],
      doing: ['The full list of ingredients is on our page.'],
      howToTell: 'The ingredients are printed on the side of every carton.',
      press: 'press@brand.example',
      closingText: 'The video has been taken down.',
    },
    posts: [
      ['worried', 'is it true that there are insects in your oat drink?'],
      ['affected', 'I poured a whole carton away because of the bug video'],
      ['worried', 'My son is allergic to shellfish. If there are insects in the oat drink I need to know today.'],
      ['bystander', 'Oat drink with insects in it. They hide it on the label.'],
      ['press', "I'm a reporter with the Dales Herald. Do you use insect protein?"],
      ['partner', 'We sell your oat drink in our farm shop and customers ask about insects. What do we tell them?'],
      ['employee', 'I work on the oat line. There was never a bug in it.'],
      ['helper', 'the insect video is made up, that is not their carton'],
      ['troll', 'bug eaters, sheep'],
      ['bystander', 'Insects in the oat drink. Pass it on.'],
      [null, 'the cap of the oat drink is hard to open'],
      [null, 'thank you for the bee meadow, my class loved the insects there'],
    ],
  },
};
