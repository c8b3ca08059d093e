import { lines, type Pool } from './line';

/** Where someone could be hurt, is hurt, or a specialist has to speak. Slots: {brand} {name}. */
export const GRAVE_POOLS = {
  sympathy: {
    move: 'SYMPATHY',
    lines: lines(
      "I'm so sorry this happened, {name}.",
      "I'm really sorry, {name}. I hope everyone is OK.",
      "I'm very sorry, that must have been a shock.",
      "I'm so sorry you've had to deal with this, {name}.",
      "That must have been frightening, {name}, and I'm sorry.",
      "I'm very sorry about this, {name}.",
      "I hope you're all right, {name}.",
    ),
  },
  safeFood: {
    move: 'SAFE',
    lines: lines(
      "Please don't eat any more of it, and keep the packaging.",
      "First, please stop eating it and keep what's left.",
      'Before anything else, please set it aside and keep the packaging.',
    ),
  },
  safeDevice: {
    move: 'SAFE',
    lines: lines(
      'Please unplug it and leave it off.',
      "First, please switch it off and unplug it if it's safe to.",
      'Before anything else, please stop using it and unplug it if you safely can.',
    ),
  },
  safeUse: {
    move: 'SAFE',
    lines: lines(
      'Please stop using it, and keep it somewhere safe.',
      'First, please stop using it and keep it to one side.',
      'Before anything else, please stop using it and keep what you have of it.',
    ),
  },
  safeGas: {
    move: 'SAFE',
    lines: lines(
      'Please get everyone outside now and call the gas emergency number from there.',
      'First, please get everyone out into fresh air and call the gas emergency number.',
      'Before anything else, please get everyone outside, and ring the gas emergency number from there.',
    ),
  },
  safeMedicine: {
    move: 'SAFE',
    lines: lines(
      "Please speak to a doctor or pharmacist now, or the emergency services if it's urgent.",
      'First, please call a doctor or pharmacist, or the emergency services if anyone is unwell.',
      'Please call a doctor or pharmacist straight away, or the emergency services if it cannot wait.',
    ),
  },
  safeShutIn: {
    move: 'SAFE',
    lines: lines(
      'If nobody is coming or anyone feels unwell, please call the emergency services.',
      'First, please call the emergency services if anyone is unwell or nobody comes.',
      'Please call the emergency services if you cannot get out or anyone feels unwell.',
    ),
  },
  safeOther: {
    move: 'SAFE',
    lines: lines(
      'First, please make sure everyone is safe.',
      'Before anything else, please make sure everyone is safe.',
      'Please make sure everyone is safe first.',
    ),
  },
  tellNearest: {
    move: 'SAFE',
    lines: lines(
      'Please tell the nearest member of staff or crew right away.',
      'Please get the nearest member of staff now, or call the emergency number if nobody is near.',
      'Please call over whoever is on duty there straight away.',
    ),
  },
  emergencyAct: {
    move: 'ACT',
    lines: lines(
      "I'm letting the team there know now, for their safety.",
      "I'm telling our safety team this minute as well.",
      "I'm raising it with our safety team as you read this.",
    ),
  },
  emergencyDm: {
    move: 'DM',
    lines: lines(
      'DM me exactly where they are, so the right people come.',
      'If you can, DM me the exact place.',
      'Once they have help, DM me where this is.',
    ),
  },
  emergencyThanks: {
    move: 'THANK',
    lines: lines(
      'Thank you for looking out for them.',
      'Thank you for speaking up for them.',
      "I'm glad you said something.",
    ),
  },
  concernDm: {
    move: 'DM',
    lines: lines(
      'DM me where you saw it, for our safety team.',
      'Send me the place and the product by DM, and our safety team will have it.',
      "DM me a photo and the place, and I'll get it to our safety team.",
    ),
  },
  safeMedical: {
    move: 'SAFE',
    lines: lines(
      'If anyone feels unwell, please get medical advice straight away.',
      'If anyone is hurt, please get medical help first.',
      'Please get medical advice if anyone is unwell.',
      'Please see a doctor if anyone is hurt or unwell.',
      'If anyone is hurt or unwell, please get medical help.',
      'Please get medical help if anyone needs it.',
    ),
  },
  safetyAct: {
    move: 'ACT',
    lines: lines(
      "I'm passing this to our safety team now.",
      "I'm sending this to our safety team straight away.",
      "Our safety team will look into this, and I'm letting them know now.",
      "I'm getting this to our safety team now.",
      "I'm letting our safety team know now.",
    ),
  },
  safetyDm: {
    move: 'DM',
    lines: lines(
      'Please DM me what happened and where.',
      'DM me where and when this happened.',
      'Please send me the details by DM.',
      "DM me the details, and a photo if it's safe to take one.",
      'When you can, DM me what happened and where.',
      'Please DM me what happened and when.',
    ),
  },
  seriousAck: {
    move: 'ACK',
    lines: lines(
      'This is serious, {name}.',
      "I'm taking this seriously, {name}.",
      'You were right to tell us, {name}.',
      'Thank you for telling us, {name}.',
    ),
  },
  dignity: {
    move: 'SYMPATHY',
    lines: lines(
      "I'm so sorry you were treated like that.",
      "You should never have been treated like that, {name}, and I'm sorry.",
      "I'm really sorry you were made to feel like that.",
      "I'm sorry that's how you were treated, {name}.",
      "I'm so sorry this happened to you, {name}.",
      "I'm so sorry you had to go through that, {name}.",
      "I'm really sorry about how you were treated, {name}.",
      'That must have been very hurtful, {name}.',
      'You should have been treated with respect, {name}.',
    ),
  },
  seniorAct: {
    move: 'ACT',
    lines: lines(
      "I'm passing this to a senior colleague to look into.",
      "I'm sending this to a senior colleague now.",
      "I'll make sure a senior colleague looks into this.",
      "I'm getting a senior colleague to look at this.",
      "I'm asking a senior colleague to look into this.",
      "I'm giving this to a senior colleague straight away.",
      "A senior colleague will look into this, and I'm sending it to them.",
      "I'll get this to a senior colleague now.",
    ),
  },
  seniorDm: {
    move: 'DM',
    lines: lines(
      'Please DM me when and where it happened.',
      'DM me the date and place, nothing more for now.',
      'Please send me the date and place by DM.',
      "When you're ready, DM me where and when it happened.",
      'DM me where it happened and when.',
      'Please DM me the date and the place.',
    ),
  },
  strickenAck: {
    move: 'SYMPATHY',
    lines: lines(
      "I'm so sorry, {name}. That's a lot to be dealing with.",
      "I'm really sorry to hear what you're going through, {name}.",
      "I'm so sorry to read this, {name}.",
      "I'm very sorry, {name}. That's so hard.",
    ),
  },
  strickenAct: {
    move: 'ACT',
    lines: lines(
      "I'm getting this to somebody who can look at it properly.",
      "I'll find one person to look at this with you.",
      "I'm asking the right team to look at this now.",
      "I'll make sure one person takes this on.",
    ),
  },
  strickenDm: {
    move: 'DM',
    lines: lines(
      'Please DM me your reference, and only what you want to share.',
      'DM me your reference when you can. No need to say more here.',
      'When you can, DM me your reference and the best way to reach you.',
      'Send me your reference by DM, and no more than you want to tell.',
    ),
  },
  bankFirst: {
    move: 'SAFE',
    lines: lines(
      'Please ring the number on the back of your bank card now, so the payment can be stopped if it still can.',
      'First, please call the number on your bank card straight away, in case the money can still be stopped.',
      'Before anything else, please ring the number on the back of your bank card.',
    ),
  },
  defraudedAck: {
    move: 'SYMPATHY',
    lines: lines(
      "I'm so sorry this has happened to you, {name}.",
      "I'm really sorry, {name}. That's frightening.",
      "I'm so sorry, {name}. You're right to raise it.",
    ),
  },
  legalAck: {
    move: 'ACK',
    lines: lines(
      'I understand you want this settled.',
      "I understand why it's come to this.",
      'I can see this has gone on too long.',
    ),
  },
  legalAct: {
    move: 'ACT',
    lines: lines(
      "I'm passing this to one person who will deal with it directly.",
      "I'm passing this to a colleague who can deal with it.",
      "I'll make sure it reaches someone who can settle it.",
    ),
  },
  legalDm: {
    move: 'DM',
    lines: lines(
      'Please DM me your reference so they can find it.',
      "DM me your reference and I'll pass it to them.",
      'Please send me your reference by DM.',
    ),
  },
  breachAck: {
    move: 'ACK',
    lines: lines(
      "I understand why you're worried about your details.",
      "I can see why you're worried about your data.",
      "You're right to ask about this, {name}.",
    ),
  },
  breachAct: {
    move: 'ACT',
    lines: lines(
      "I'm asking our security team now, and I won't guess before they've checked.",
      "I'm passing this to our security team now. I'll share what they confirm.",
      "I'll ask our security team and share only what they confirm.",
      "I'm letting our security team know now, and I'll share what they tell me.",
      "Our security team needs to see this. I'll share what they confirm.",
    ),
  },
  breachDm: {
    move: 'DM',
    lines: lines(
      "If you've seen something yourself, DM me what it was, and keep your details out of public view.",
      'Please DM me what you saw, and leave any personal details out of this thread.',
      "DM me what you saw, and please don't post any details here.",
    ),
  },
  pressAck: {
    move: 'THANK',
    lines: lines(
      'Thank you for getting in touch, {name}.',
      'Thanks for asking us first.',
      'Thanks for coming to us first.',
    ),
  },
  pressAct: {
    move: 'ACT',
    lines: lines(
      "Our press team will help with this, and I'm letting them know now.",
      "I'm passing this to our press team now.",
      "I'm letting our press team know straight away.",
    ),
  },
  pressDm: {
    move: 'DM',
    lines: lines(
      'Please DM us the best way to reach you.',
      'Please send us your contact details by DM.',
      'DM us your contact details and they can reach you.',
    ),
  },
  condolence: {
    move: 'SYMPATHY',
    lines: lines(
      "I'm so sorry for your loss.",
      "I'm very sorry for your loss, {name}.",
      "I'm so sorry to hear of your loss.",
      'My condolences to you and your family.',
      "I'm so very sorry, {name}.",
      "I'm really sorry for your loss, {name}.",
    ),
  },
  bereavedAct: {
    move: 'ACT',
    lines: lines(
      "I'll find one person to deal with this for you.",
      "I'll ask the right team to take it from here.",
      "I'll get this to someone who can sort it out for you.",
      "I'll find the right person to help you with this.",
      "I'll make sure one person looks after this for you.",
    ),
  },
  bereavedDm: {
    move: 'DM',
    lines: lines(
      'When you feel able, DM me the reference on the account.',
      'Whenever suits you, please DM me the name or number it is under.',
      "There's no rush, but please DM me the name or number it's under when you can.",
      "Please DM me the name or number it's under whenever you're ready.",
      'DM me the name or number it is under when you can, and take your time.',
    ),
  },
  wrongAck: {
    move: 'WRONG',
    lines: lines(
      'I think this was meant for another company, {name}.',
      "This doesn't look like one of ours, {name}.",
      "You've reached {brand}, so I can't look into this one.",
    ),
  },
  wrongAct: {
    move: 'CLOSE',
    lines: lines(
      'Their own page is the quickest way to reach them.',
      "If I've got that wrong, tell me and I'll look.",
      "If it's about {brand} after all, reply here and I'll look.",
    ),
  },
  removeDetails: {
    move: 'SAFE',
    lines: lines(
      'Please remove your personal details from the post, as anyone can see them.',
      'Please edit your post to take your details out, as everyone can see them.',
      'First, please remove your personal details from your post.',
    ),
  },
  grownUp: {
    move: 'INVITE',
    lines: lines(
      "Please ask a parent or carer to message us, and we'll help them.",
      'Could a parent or carer get in touch with us about it?',
      "Please ask a grown-up at home to message us and we'll help.",
    ),
  },
} as const satisfies Record<string, Pool>;
