import { allBut } from '../sectors/sector';
import type { Trade } from './trades';

/** Offers, terms, papers, and payments that went wrong. Found by what was learned of them. */
export const TERMS: readonly Trade[] = [
  {
    rows: [
      {
        id: 'promotion-not-honoured',
        sectors: allBut('transit', 'courier', 'social', 'public'),
        when: [],
        ack: [
          "You counted on that offer, so I can see why you're annoyed.",
          "You went by what was advertised, and it wasn't what you got.",
          'An offer that is advertised has to be there when you want to use it.',
        ],
        ask: [
          {
            text: 'Where did you see the offer?',
            unless:
              /\b(?:app|email(?:ed)?|poster|adverts?|ads?|advertis\w*|leaflet|flyer|web ?site|online|window|sign|shelf|facebook|instagram|tv|text|billboard|catalogue|newspaper|banner|coupon|labels?|chat|cards?)\b/i,
          },
          {
            text: 'What reason were you given?',
            unless: /\b(?:said|says|told|saying|because|claims?|claimed|reason|apparently|excluded|expired|ended)\b/i,
          },
        ],
        detail: 'which offer it was and when and where you tried it',
        act: ['check the terms of that offer', "find out why it wasn't given to you"],
        hits: [
          'the app says two for one on Tuesdays and the branch refused it',
          '@BurgerBarnHelp store would not honour your own promo',
          'advertised half price and I was charged full price at the till',
          'you promised a free gift with every order over 40 and mine had none',
        ],
        misses: [],
      },
      {
        id: 'terms-raised',
        sectors: allBut('travel_agent', 'hotel', 'social', 'education'),
        when: [],
        ack: [
          'I can see why that change is unwelcome.',
          'I can see why you liked it better the way it was.',
          'A change like that can make a real difference, I know.',
        ],
        ask: [
          {
            text: 'Did you get any notice of the change?',
            unless:
              /\b(?:notice|emails?|told|warn\w*|letter|quietly|sneak\w*|without|announce\w*|just (?:got|had|saw)|from (?:next|january|march|april|may|june|july))\b/i,
          },
          {
            text: 'Are you on a plan or membership, or do you pay each time?',
            unless:
              /\b(?:members?|memberships?|plan|subscri\w*|pass|annual|yearly|plus|prime|a (?:month|year)|rides?|fares?|trips?|drivers?|minimum|delivery|shipping|postage|per|each|every|fees?|sell(?:er|ing)?|listings?|tips?|flights?|tickets?|bags?)\b/i,
          },
        ],
        detail: 'the plan or the kind of order it is about',
        act: ['find out what changed and from when', 'pass it to the people who set those terms'],
        hits: [
          'minimum order has gone from 25 to 40',
          '@FreshCrate delivery fee doubled overnight',
          'free delivery now only over 50, it was 30',
          'you changed the membership so that guests now cost extra',
        ],
        misses: [],
      },
      {
        id: 'charged-but-failed',
        when: [],
        ack: [
          "Paying for something that didn't go through is a worry.",
          'Money gone and nothing to show for it is worrying.',
          'If it failed, your money needs to come back to you.',
        ],
        ask: [
          {
            text: 'Does your bank show it as pending or as taken?',
            unless: /\b(?:pending|cleared|posted|hold|processed|completed)\b/i,
          },
          {
            text: 'Was there one try or several?',
            unless:
              /\b(?:once|twice|two|three|four|several|times|tried again|second (?:try|time)|each time|attempts?|again|more than once|keeps?|tried|still|payments)\b/i,
          },
        ],
        detail: 'the date and amount of the charge',
        act: ['trace that payment on our side', 'check whether it was really taken or only held'],
        hits: [
          'payment declined and the money still left my account',
          '@QuickForkHelp order failed but you charged my card',
          'the site said error, no ticket, and my bank shows it paid',
          'transaction failed and I was debited 1,200',
        ],
        misses: [],
      },
      {
        id: 'copy-of-papers',
        sectors: allBut('restaurant', 'social'),
        when: [],
        ack: [
          "You need a copy of that, so let's see how to get you one.",
          "It's a nuisance to need a document like that and not have it.",
          'I can see why you need it to hand.',
        ],
        ask: [
          {
            text: 'Which month or date is it for?',
            unless:
              /\b(?:contract|agreement|policy|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|last (?:month|year|week)|today|yesterday|20\d\d|months|years?)\b/i,
          },
          {
            text: 'Would a PDF do, or does it have to be on paper?',
            unless: /\b(?:pdf|paper|print\w*|post|e-?mail(?:ed)?|download\w*|soft copy|hard copy|stamped)\b/i,
          },
        ],
        detail: 'your account or order number and which document it is',
        act: ['find out how you get a copy', 'ask for a copy to be sent to you'],
        hits: [
          'can I get a copy of my contract please',
          '@BrightTel need last three bills as PDF for my visa',
          'lost my receipt, can you send me a copy?',
          'asked twice for a statement and nobody has sent it',
        ],
        misses: [],
      },
    ],
  },
  {
    rows: [
      {
        id: 'paid-wrong-person',
        sectors: ['bank', 'mobile'],
        when: [],
        ack: [
          "That's easily done, and a real fright when it's your money.",
          'I can see the worry, with your money in the wrong place.',
          "The sooner this is raised the better, so let's not lose time.",
        ],
        ask: [
          {
            text: 'When was it sent?',
            unless:
              /\b(?:today|yesterday|just (?:now|sent)|this (?:morning|afternoon|evening)|last (?:night|week|month)|minutes?|hours?|days|weeks|ago|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i,
          },
          {
            text: 'Was it a wrong number, or the wrong name picked from your list?',
            unless:
              /\b(?:numbers?|digits?|sort code|upi|iban|saved|list|contacts?|name|email|typo|mistyped|account no)\b/i,
          },
        ],
        detail: 'the date and amount of the payment (no account numbers)',
        act: ['get it to the team that tries to recall payments', 'see whether it can still be stopped'],
        hits: [
          'I sent money to the wrong account, how do I get it back',
          '@PixelPay typed one digit wrong and 200 went to a stranger',
          'picked the wrong payee and paid my rent to an old landlord',
          'transferred to wrong number by mistake please reverse it',
        ],
        misses: [],
      },
    ],
  },
];
