import { lines, type Pool } from './line';

/** Where someone could be hurt, is hurt, or a specialist has to speak. Slots: {brand} {name}. */
export const GRAVE_POOLS = {
  sympathy: {
    move: 'SYMPATHY',
    lines: lines(
      "I'm very sorry, that must have been frightening.",
      "How alarming, and I'm so sorry.",
      "I'm sorry, nobody should have to find that.",
      "I'm so sorry this happened, {name}.",
      "That's a frightening thing to go through.",
      "I'm sorry you're dealing with this.",
      'Finding that must have been a shock.',
    ),
  },
  safeFood: {
    move: 'SAFE',
    lines: lines(
      "Please don't eat any more of it, and keep it with its packaging.",
      'First, please stop eating it and keep what is left.',
      'Before anything else, please set it aside and keep the packaging.',
    ),
  },
  safeDevice: {
    move: 'SAFE',
    lines: lines(
      'Please unplug it and leave it off.',
      'First, please switch it off, unplug it and keep it away from anything that burns.',
      'Before anything else, please stop using it and unplug it if you safely can.',
    ),
  },
  safeOther: {
    move: 'SAFE',
    lines: lines(
      'Please put your safety first and step away from it.',
      'First, please stop using it and keep everyone clear.',
      'Before anything else, please make sure everyone is safe.',
    ),
  },
  safeMedical: {
    move: 'SAFE',
    lines: lines(
      'If anyone feels unwell, please get medical advice straight away.',
      'If anyone is hurt, please get medical help first.',
      'Please get medical advice if anyone is unwell.',
    ),
  },
  safetyAct: {
    move: 'ACT',
    lines: lines(
      "I'm taking this to our safety people now.",
      'Product safety gets this from me straight away.',
      "I'm handing this to the team that looks into safety.",
      'This is going to our product safety team.',
      "I'm passing this to the people who handle safety.",
      'Our safety team needs to hear this from you.',
    ),
  },
  safetyDm: {
    move: 'DM',
    lines: lines(
      'Please DM me what it is and where it came from.',
      'By DM, tell me where it was bought and what happened.',
      'Send the details by DM, and a photo if it is safe to take one.',
      'DM me where and when you got it.',
      'When you can, send us a DM with what it was and where it came from.',
      'A DM with what happened lets them start.',
    ),
  },
  seriousAck: {
    move: 'ACK',
    lines: lines(
      'What you describe is serious.',
      "This is serious, and I'm treating it that way.",
      'You were right to say this.',
      'Thank you for telling us plainly.',
    ),
  },
  dignity: {
    move: 'SYMPATHY',
    lines: lines(
      "Being singled out like that is wrong, and I'm sorry you went through it.",
      "I'm sorry, you should have been treated like anyone else.",
      "That should not happen to anyone, and I'm sorry it happened to you.",
      "I'm sorry you were made to feel like that.",
      "I'm sorry that was how you were treated.",
      'Nobody should be made to feel singled out.',
      'You deserved respect, and I am sorry you did not feel it.',
    ),
  },
  seniorAct: {
    move: 'ACT',
    lines: lines(
      "I'm passing it to a senior colleague who can look into it.",
      'It goes to someone senior, so that one person answers to you.',
      "I'll put it in front of someone with the authority to act.",
    ),
  },
  seniorDm: {
    move: 'DM',
    lines: lines(
      'By DM, tell me the date and the place.',
      'DM me where it happened and when.',
      'Send me the date and place by DM, nothing more for now.',
      'Please DM me when and where it was.',
      'A DM with the date and place lets them start.',
      'Could you send the date and place by DM?',
    ),
  },
  legalAck: {
    move: 'ACK',
    lines: lines(
      'It should not have had to come to this.',
      'You are at the end of your patience, and I can see why.',
      'You want this settled, and I understand that.',
    ),
  },
  legalAct: {
    move: 'ACT',
    lines: lines(
      "I'm passing this to one person who will deal with you directly.",
      'One named colleague should own this from here, and I am arranging that.',
      "I'll see that it reaches someone who can settle it.",
    ),
  },
  legalDm: {
    move: 'DM',
    lines: lines(
      'DM me your reference so they have the full record.',
      'Please send your reference by DM.',
      'A DM with your reference is all they need.',
    ),
  },
  breachAck: {
    move: 'ACK',
    lines: lines(
      "It's right to ask about your data.",
      "I understand why you'd worry about your details.",
      'Your details matter, so this goes to the right people first.',
    ),
  },
  breachAct: {
    move: 'ACT',
    lines: lines(
      "I'm taking this to our security team now and won't guess before they've looked.",
      "Our security team needs to see this. I'd rather give you facts than a quick guess.",
      "I'll ask our security team and share only what they confirm.",
    ),
  },
  breachDm: {
    move: 'DM',
    lines: lines(
      'If you have seen something yourself, DM me what it showed, with no personal details in public.',
      'Please send what you saw by DM, and keep it out of public view.',
      'A DM with what you saw helps them; please post no details here.',
    ),
  },
  pressAck: {
    move: 'THANK',
    lines: lines(
      'Thank you for getting in touch.',
      'Thanks for asking us first.',
      'Good of you to contact us about this.',
    ),
  },
  pressAct: {
    move: 'ACT',
    lines: lines(
      "Our press team will help with this, and I'm letting them know now.",
      "I'm passing this to our press team, with your deadline.",
      'Press questions go to our press team, so I am handing yours over.',
    ),
  },
  pressDm: {
    move: 'DM',
    lines: lines(
      'DM us the best way to reach you.',
      'Please send your contact details by DM.',
      'A DM with how to reach you gets it moving.',
    ),
  },
  condolence: {
    move: 'SYMPATHY',
    lines: lines(
      "I'm so sorry for your loss.",
      'I am very sorry to hear of your loss.',
      'My condolences to you and your family.',
    ),
  },
  bereavedAct: {
    move: 'ACT',
    lines: lines(
      "You shouldn't have to chase this now, so I'll find one person to see it through.",
      "I'll make this as short as I can for you.",
      "I'll ask the right team to take it from here, so you need not explain twice.",
    ),
  },
  bereavedDm: {
    move: 'DM',
    lines: lines(
      'When you feel able, DM me the reference on the account.',
      'Whenever suits you, send the account reference by DM.',
      'A DM with the reference is all I need, and there is no hurry.',
    ),
  },
  wrongAck: {
    move: 'WRONG',
    lines: lines(
      'I think this was meant for another company.',
      "You've reached {brand}, so I can't look into this one.",
      "This one isn't ours, as far as I can see.",
    ),
  },
  wrongAct: {
    move: 'CLOSE',
    lines: lines(
      'Their own page will be the quickest way, and I hope they sort it soon.',
      'If I have that wrong, tell me which order of ours it is.',
      'If it is about {brand} after all, reply here and I will look.',
    ),
  },
  removeDetails: {
    move: 'SAFE',
    lines: lines(
      'Please edit your post to take your details out, as anyone can see them here.',
      'Your personal details are visible to everyone, so please remove them from the post.',
      'First, please take your personal details out of the post.',
    ),
  },
  grownUp: {
    move: 'INVITE',
    lines: lines(
      'Please ask a grown-up at home to write to us, and we will help them.',
      'Could a parent or carer get in touch with us about it?',
      'A parent or carer can message us, and we will take it from there.',
    ),
  },
} as const satisfies Record<string, Pool>;
