import type { Move } from '@/lib/domain/labels';
import type { Line } from './line';

/** A pool of interchangeable lines and the move they make. */
export interface Pool {
  move: Move;
  lines: readonly Line[];
}

const NAMEABLE = ['duration', 'gerund', 'possessive'];
const t = (text: string, more: Omit<Line, 'text'> = {}): Line => ({ text, ...more });

/**
 * Lines that do not depend on the kind of trouble. Slots beside those of the packs: {gist} {detail} {act} {name} {person} {brand}, {ask}.
 * Channel words are written for X; `realise` says them as each platform does.
 */
export const POOLS = {
  ackFeel: {
    move: 'FEEL',
    lines: [
      t('{gist} would wear anyone down.', { kinds: NAMEABLE }),
      t("You've every right to be cross about {gist}.", { kinds: NAMEABLE }),
      t('No wonder you posted: {gist} is a lot to put up with.', { kinds: NAMEABLE }),
      t('{gist} would make me angry too.', { kinds: NAMEABLE }),
      t("I'd be cross as well after {gist}.", { kinds: ['duration', 'gerund'] }),
      t("You're right to be angry about {gist}.", { kinds: NAMEABLE }),
      t("You're right to raise {gist}.", { kinds: ['possessive', 'thing'] }),
      t('Anyone would lose patience with {gist}.', { kinds: NAMEABLE }),
      t('No wonder you had to say it out loud.'),
      t('That would test my patience too.'),
      t("You've every reason to say so."),
      t('It makes sense that you are fed up.'),
      t('You were right to flag it.'),
    ],
  },
  feel: {
    move: 'FEEL',
    lines: [
      t('Anyone would be fed up.'),
      t("I'd be cross too."),
      t('No wonder you posted.'),
      t('That would test my patience.'),
    ],
  },
  unsureAck: {
    move: 'ACK',
    lines: [
      t('I want to be sure I read this right.'),
      t("I've read this, and I'd like to get it right."),
      t('Thanks for the mention.'),
      t('I see you are posting about {thing}.'),
      t('You mention {thing}.'),
    ],
  },
  unsureAsk: {
    move: 'ASK',
    lines: [
      t('Is something wrong, or were you letting us know?'),
      t('Is there something here you would like us to sort?'),
      t('Would you like someone to look into it?'),
      t('Has something gone wrong that I can help with?'),
    ],
  },
  unsureAct: {
    move: 'INVITE',
    lines: [
      t('If something needs doing, say what and I will find the right person.'),
      t('Tell me what you need and I will take it from there.'),
      t('If there is something to put right, reply here in a line and I will start.'),
    ],
  },
  ackRepeat: {
    move: 'VALID',
    lines: [
      t("Going through this {count} is too much, and you shouldn't have had to."),
      t('Once is bad enough; going through it again is worse.'),
      t('You already did your part, and it came round again.'),
      t('Twice over is more than anyone should have to deal with.'),
      t("You've chased enough."),
      t('You should not be telling us this a second time.'),
      t('Coming back to the same problem is exhausting.'),
    ],
  },
  ackThing: {
    move: 'ACK',
    lines: [
      t('You expected better from {thing}, and I want to hear what happened.'),
      t("That's not what you wanted from {thing}."),
      t('Something has gone wrong with {thing}, and you need an answer.'),
      t("I'd like to put things right with {thing}."),
      t("Let's get {thing} looked at."),
      t('You are right to bring up {thing}.'),
      t('What you say about {thing} should reach someone who can act on it.'),
    ],
  },
  ackOpen: {
    move: 'ACK',
    lines: [
      t('Something has clearly gone wrong for you.'),
      t('That does not sound like the day you wanted.'),
      t('You came away unhappy, and I want to know why.'),
      t("This isn't how it should have gone for you."),
      t('You took the time to say it, so I want to get it right.'),
    ],
  },
  own: { move: 'OWN', lines: [t("I'm sorry, {name}."), t("I'm sorry.")] },
  ownRepeat: {
    move: 'OWN',
    lines: [
      t("I'm sorry you've had to chase this, {name}."),
      t("I'm sorry it took more than one try."),
      t("I'm sorry you are still dealing with it."),
      t("I'm sorry it has come round again."),
    ],
  },
  askOpen: {
    move: 'ASK',
    lines: [
      t('What went wrong, in a line or two?'),
      t('Could you tell me what happened?'),
      t('What is the one thing you would like sorted first?'),
      t('Which part should I look at first?'),
      t('What should I know to get this to the right person?'),
    ],
  },
  askHelp: {
    move: 'ASK',
    lines: [
      t('What have you tried so far?'),
      t('What do you see when you try?'),
      t('Where exactly do you get stuck?'),
      t('What are you trying to get done?'),
      t('What would you like to happen?'),
    ],
  },
  dmLead: {
    move: 'DM',
    lines: [
      t("DM me {detail} and I'll {act}."),
      t("Send me {detail} by DM and I'll {act}."),
      t('If you DM me {detail}, I can {act}.'),
    ],
  },
  dmShort: {
    move: 'DM',
    lines: [
      t("Put {detail} in a DM and I'll {act}."),
      t("Drop {detail} into a DM and I'll {act}."),
      t('With {detail} by DM, I can {act}.'),
    ],
  },
  dmLater: {
    move: 'DM',
    lines: [
      t('To keep your details private, send {detail} by DM.'),
      t('When you have a moment, DM me {detail}.'),
      t('A DM with {detail} gets me started.'),
      t('All I need is {detail}, by DM.'),
    ],
  },
  dmAlready: {
    move: 'DM_ALREADY',
    lines: [
      t("I'm opening your DM now, so there's nothing to send again."),
      t("I have your DM, so you needn't repeat yourself."),
      t("I'm reading what you sent and will answer there."),
      t('Your DM is with me now, and I will answer it.'),
    ],
  },
  act: { move: 'ACT', lines: [t("I'll {act}."), t("I'm going to {act}."), t('My next step: {act}.')] },
  actHere: {
    move: 'ACT',
    lines: [
      t("I'll {act}, and say here what I find."),
      t("Let me {act}; you'll see the answer here."),
      t("I'll {act} and post what I learn under this."),
      t("Leave it with me: I'll {act} and reply here."),
    ],
  },
  unknown: {
    move: 'UNKNOWN',
    lines: [
      t("I don't know yet why it happened, so I won't guess."),
      t("I can't say why yet, and I'd rather not guess."),
      t("It's too early to say what's behind it."),
    ],
  },
  close: {
    move: 'CLOSE',
    lines: [
      t('I am here if that does not help.'),
      t("If I've missed part of it, tell me."),
      t('You can reply here at any time.'),
    ],
  },
  answerAck: {
    move: 'ACK',
    lines: [
      t("You'd like to know {gist}.", { kinds: ['question'] }),
      t('So the question is {gist}.', { kinds: ['question'] }),
      t("You're asking {gist}, and that deserves a straight answer.", { kinds: ['question'] }),
      t('You asked about {thing}, and a guess would not help you.'),
      t('A question about {thing} should get a plain answer.'),
      t('Fair question, and one I want to answer properly.'),
      t("That's a fair thing to ask."),
      t('Good to check before you decide.'),
      t('Glad you asked before going further.'),
    ],
  },
  answerFind: {
    move: 'ACT',
    lines: [
      t("I don't have the answer to hand, so I'll check and reply here."),
      t("I'll ask the people who know and post their answer here."),
      t("I'd rather check than guess, so I'll find out and come back to this thread."),
      t('Let me look that up and reply under your post.'),
    ],
  },
  answerDirect: {
    move: 'ACT',
    lines: [
      t("I'll find out {gist} and tell you here.", { kinds: ['question'] }),
      t('Let me check {gist} and reply to you here.', { kinds: ['question'] }),
      t("I'll get you a clear answer and post it here."),
      t("I'll check with the right team and answer you here."),
    ],
  },
  answerPrivate: {
    move: 'DM',
    lines: [
      t('If it is about an order or account of yours, DM me and I will look at that one.'),
      t('DM me if it depends on your own order or account, and I will check it there.'),
      t("If there's an account or booking behind it, a DM lets me look at yours."),
    ],
  },
  thankPerson: {
    move: 'CELEBRATE',
    lines: [
      t("I'll make sure {person} reads this, {name}."),
      t('{person} will be so pleased to read this.'),
      t('What a lovely thing to say about {person}.'),
      t('This one goes straight to {person}.'),
      t('Thank you for naming {person}.'),
    ],
  },
  celebrate: {
    move: 'CELEBRATE',
    lines: [
      t('So glad you enjoyed {gist}.', { kinds: ['praise'] }),
      t('{gist}: that is lovely to hear, {name}.', { kinds: ['praise'] }),
      t("It's lovely to hear that about {gist}.", { kinds: ['praise'] }),
      t('You just made the day of everyone behind {gist}.', { kinds: ['praise'] }),
      t('Happy news about {gist}, thank you.', { kinds: ['praise'] }),
      t('{gist} is exactly what we love to read about.', { kinds: ['deed'] }),
      t('It is so good to hear about {gist}.', { kinds: ['deed'] }),
      t('Thank you for telling us about {gist}, {name}.', { kinds: ['deed'] }),
      t('I smiled reading about {gist}.', { kinds: ['deed'] }),
      t('What a lovely thing to read, {name}.'),
      t('You have made our day with this.'),
      t('This is such a good thing to read.'),
      t('Reading this put a smile on my face, {name}.'),
      t("That's wonderful to hear."),
      t('Posts like yours get passed round the team.'),
    ],
  },
  passOn: {
    move: 'THANK',
    lines: [
      t("I'll pass it on to the people behind it."),
      t('The team will love reading this.'),
      t("I'll share your words with the team."),
      t('Thank you for taking the time to say so.'),
      t('It means a lot that you came here to say it.'),
      t('Thank you for telling us.'),
    ],
  },
  invitePraise: {
    move: 'INVITE',
    lines: [
      t('What did you like most?'),
      t('What made it so good?'),
      t('Who should we thank for it?'),
      t('What is next on your list?'),
      t('What would you tell someone trying it for the first time?'),
    ],
  },
  thankClosure: {
    move: 'THANK',
    lines: [
      t('Thanks for coming back to say so, {name}.'),
      t('Good of you to let us know.'),
      t("That's great to hear."),
      t('Happy that it worked out in the end.'),
      t('A relief to read that, thank you.'),
      t('So pleased it is sorted for you.'),
    ],
  },
  afterClosure: {
    move: 'CLOSE',
    lines: [
      t('If it comes back, tell me here and I will pick it up.'),
      t('You know where to find us if anything changes.'),
      t('Should it start again, you can reply right here.'),
      t('Enjoy it, and shout if anything else comes up.'),
    ],
  },
  wishAck: {
    move: 'ACK',
    lines: [
      t('I can see why you would like {gist}.', { kinds: ['wish'] }),
      t('{gist}: noted, and in your words.', { kinds: ['wish'] }),
      t("There's a good case for {gist}.", { kinds: ['wish'] }),
      t("That's a clear idea, and a useful one to hear."),
      t('I like the thinking behind that.'),
      t('Ideas like this come best from people who use it.'),
      t('Thank you for spelling that out.'),
    ],
  },
  wishAct: {
    move: 'ACT',
    lines: [
      t("I'll pass it to the team that decides, without promising what they'll say."),
      t("I can't promise it, but I'll put it in front of the right people."),
      t("It's going to the team as you wrote it; no promises, but it will be read."),
      t("I'll ask where it stands and say here if there's anything to tell."),
    ],
  },
  wishAsk: {
    move: 'INVITE',
    lines: [
      t('When would you use it most?'),
      t('What would it change for you?'),
      t('Which part matters most to you?'),
      t('How do you get by without it now?'),
    ],
  },
  leaveAck: {
    move: 'ACK',
    lines: [
      t('Deciding to leave after all that makes sense to me.'),
      t('Nobody walks away over nothing.'),
      t('You gave it a fair chance, and it still came to this.'),
      t('I can see how it got to the point of leaving.'),
      t('Hearing that you are going is hard, and fair.'),
    ],
  },
  leaveAsk: {
    move: 'ASK',
    lines: [
      t('What was the moment that tipped it?'),
      t('What would have had to go differently?'),
      t('Was it one thing, or one thing too many?'),
      t('Is there something still open that I should sort first?'),
    ],
  },
  leaveExit: {
    move: 'DM',
    lines: [
      t("If you've decided, DM me and I'll keep the leaving simple."),
      t("If something is still unsettled, DM me and I'll see it through before you go."),
      t("If your mind is made up, I'll help you close things without a fuss; a DM is enough."),
    ],
  },
  leaveAct: {
    move: 'ACT',
    lines: [
      t("I'll take the reason to the people who can change it."),
      t('I want the team to read why, in your words.'),
      t("I'll make sure your reason is heard, whatever you decide."),
    ],
  },
  claimAck: {
    move: 'VALID',
    lines: [
      t("It's a fair thing to care about."),
      t('You are right to want a clear answer on this.'),
      t('This matters to a lot of people, me included.'),
      t('A question like this deserves facts.'),
    ],
  },
  claimAct: {
    move: 'ACT',
    lines: [
      t("I'll get you the facts, with a source, and post them here."),
      t("I'd rather show you the source than argue, so I'll find it and reply here."),
      t("I'll ask the team responsible and share what they can show."),
    ],
  },
  claimAsk: {
    move: 'ASK',
    lines: [
      t('Where did you see it?'),
      t('Which product or place is it about?'),
      t('What would you like to see as proof?'),
    ],
  },
  sympathy: {
    move: 'SYMPATHY',
    lines: [
      t("I'm so sorry this happened, {name}."),
      t("That's a frightening thing to go through."),
      t("I'm sorry you're dealing with this."),
      t('Finding that must have been a shock.'),
    ],
  },
  safeFood: {
    move: 'SAFE',
    lines: [
      t("Please don't eat any more of it, and keep it with its packaging."),
      t('First, please stop eating it and keep what is left.'),
      t('Before anything else, please set it aside and keep the packaging.'),
    ],
  },
  safeDevice: {
    move: 'SAFE',
    lines: [
      t('Please unplug it and leave it off.'),
      t('First, please switch it off, unplug it and keep it away from anything that burns.'),
      t('Before anything else, please stop using it and unplug it if you safely can.'),
    ],
  },
  safeOther: {
    move: 'SAFE',
    lines: [
      t('Please put your safety first and step away from it.'),
      t('First, please stop using it and keep everyone clear.'),
      t('Before anything else, please make sure everyone is safe.'),
    ],
  },
  safeMedical: {
    move: 'SAFE',
    lines: [
      t('If anyone feels unwell, please get medical advice straight away.'),
      t('If anyone is hurt, please get medical help first.'),
      t('Please get medical advice if anyone is unwell.'),
    ],
  },
  safetyAct: {
    move: 'ACT',
    lines: [
      t('This is going to our product safety team.'),
      t("I'm passing this to the people who handle safety."),
      t('Our safety team needs to hear this from you.'),
    ],
  },
  safetyDm: {
    move: 'DM',
    lines: [
      t('DM me where and when you got it.'),
      t('When you can, send us a DM with what it was and where it came from.'),
      t('A DM with what happened lets them start.'),
    ],
  },
  seriousAck: {
    move: 'ACK',
    lines: [
      t('What you describe is serious.'),
      t("This is serious, and I'm treating it that way."),
      t('You were right to say this.'),
      t('Thank you for telling us plainly.'),
    ],
  },
  dignity: {
    move: 'SYMPATHY',
    lines: [
      t("I'm sorry you were made to feel like that."),
      t("I'm sorry that was how you were treated."),
      t('Nobody should be made to feel singled out.'),
      t('You deserved respect, and I am sorry you did not feel it.'),
    ],
  },
  seniorAct: {
    move: 'ACT',
    lines: [
      t("I'm passing it to a senior colleague who can look into it."),
      t('It goes to someone senior, so that one person answers to you.'),
      t("I'll put it in front of someone with the authority to act."),
    ],
  },
  seniorDm: {
    move: 'DM',
    lines: [
      t('Please DM me when and where it was.'),
      t('A DM with the date and place lets them start.'),
      t('Could you send the date and place by DM?'),
    ],
  },
  legalAck: {
    move: 'ACK',
    lines: [
      t('It should not have had to come to this.'),
      t('You are at the end of your patience, and I can see why.'),
      t('You want this settled, and I understand that.'),
    ],
  },
  legalAct: {
    move: 'ACT',
    lines: [
      t("I'm passing this to one person who will deal with you directly."),
      t('One named colleague should own this from here, and I am arranging that.'),
      t("I'll see that it reaches someone who can settle it."),
    ],
  },
  legalDm: {
    move: 'DM',
    lines: [
      t('DM me your reference so they have the full record.'),
      t('Please send your reference by DM.'),
      t('A DM with your reference is all they need.'),
    ],
  },
  breachAck: {
    move: 'ACK',
    lines: [
      t("It's right to ask about your data."),
      t("I understand why you'd worry about your details."),
      t('Your details matter, so this goes to the right people first.'),
    ],
  },
  breachAct: {
    move: 'ACT',
    lines: [
      t("I'm taking this to our security team now and won't guess before they've looked."),
      t("Our security team needs to see this. I'd rather give you facts than a quick guess."),
      t("I'll ask our security team and share only what they confirm."),
    ],
  },
  breachDm: {
    move: 'DM',
    lines: [
      t('If you have seen something yourself, DM me what it showed, with no personal details in public.'),
      t('Please send what you saw by DM, and keep it out of public view.'),
      t('A DM with what you saw helps them; please post no details here.'),
    ],
  },
  pressAck: {
    move: 'THANK',
    lines: [
      t('Thank you for getting in touch.'),
      t('Thanks for asking us first.'),
      t('Good of you to contact us about this.'),
    ],
  },
  pressAct: {
    move: 'ACT',
    lines: [
      t("Our press team will help with this, and I'm letting them know now."),
      t("I'm passing this to our press team, with your deadline."),
      t('Press questions go to our press team, so I am handing yours over.'),
    ],
  },
  pressDm: {
    move: 'DM',
    lines: [
      t('DM us the best way to reach you.'),
      t('Please send your contact details by DM.'),
      t('A DM with how to reach you gets it moving.'),
    ],
  },
  condolence: {
    move: 'SYMPATHY',
    lines: [
      t("I'm so sorry for your loss."),
      t('I am very sorry to hear of your loss.'),
      t('My condolences to you and your family.'),
    ],
  },
  bereavedAct: {
    move: 'ACT',
    lines: [
      t("You shouldn't have to chase this now, so I'll find one person to see it through."),
      t("I'll make this as short as I can for you."),
      t("I'll ask the right team to take it from here, so you need not explain twice."),
    ],
  },
  bereavedDm: {
    move: 'DM',
    lines: [
      t('When you feel able, DM me the reference on the account.'),
      t('Whenever suits you, send the account reference by DM.'),
      t('A DM with the reference is all I need, and there is no hurry.'),
    ],
  },
  wrongAck: {
    move: 'WRONG',
    lines: [
      t('I think this was meant for another company.'),
      t("You've reached {brand}, so I can't look into this one."),
      t("This one isn't ours, as far as I can see."),
    ],
  },
  wrongAct: {
    move: 'CLOSE',
    lines: [
      t('Their own page will be the quickest way, and I hope they sort it soon.'),
      t('If I have that wrong, tell me which order of ours it is.'),
      t('If it is about {brand} after all, reply here and I will look.'),
    ],
  },
  removeDetails: {
    move: 'SAFE',
    lines: [
      t('Please edit your post to take your details out, as anyone can see them here.'),
      t('Your personal details are visible to everyone, so please remove them from the post.'),
      t('First, please take your personal details out of the post.'),
    ],
  },
  grownUp: {
    move: 'INVITE',
    lines: [
      t('Please ask a grown-up at home to write to us, and we will help them.'),
      t('Could a parent or carer get in touch with us about it?'),
      t('A parent or carer can message us, and we will take it from there.'),
    ],
  },
  helpAck: {
    move: 'ACK',
    lines: [
      t("Let's get this sorted."),
      t("I'd like to help with this."),
      t("You've come to the right place."),
      t("Let's find the quickest way through this."),
      t('Happy to look at this with you.'),
    ],
  },
  helpGist: {
    move: 'ACK',
    lines: [
      t("You want to know {gist}, so let's find the quickest way.", { kinds: ['question'] }),
      t("Let's work out {gist}.", { kinds: ['question'] }),
      t('You asked {gist}, and I can look at that with you.', { kinds: ['question'] }),
    ],
  },
} as const satisfies Record<string, Pool>;

export type PoolId = keyof typeof POOLS | 'ack' | 'ask' | 'attempt' | 'caution' | 'safe';
