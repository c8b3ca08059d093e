import { withArticles } from './articles';
import { withNames } from './names';
import { lowered } from './stray';

/** Words that a cut leaves hanging at the end. */
const HANGING =
  / (?:whether|having|and|or|so|then|because|but|the|an?|to|of|with|your|our|also|anymore but|any more without|without|than|when|that they|which|my|for|at|from|into|if|(?:you|we) (?:get|have|see|can|are|am)|tho|til|till|until|though|lol|pls|plz|u|i|w?ha?y+|wht|wat|wot|hw|coz|cuz|bcoz|bcz|nd|bt)$/i;
const HANGING_TIME =
  /(?<!\ball) (?:the (?:second|minute|moment|instant|day|week|night|time|first time|next time|way))$/;
/** "log in to your account | it …": the pronoun opens what comes after. */
const NEXT_SUBJECT =
  /(?<=\b(?:account|app|phone|playstation|console|order|card|game|website|site|laptop|each other|password|email)) (?:it|you|u)$/i;
/** Where an address of a page stood. */
const LEFT_OF_LINK =
  /(?<!\b(?:the|a|an|your|our|this|that|any|no|of|and|reset|tracking|payment|download|email|label|wrong|broken|dead)) links?$/i;
/** "is failing since morning", as the English of India has it. */
const RUNNING_SINCE =
  /\b(is|are) (not )?((?!being)\w+ing|down|off|out|dead|offline|stuck|missing|broken|closed|locked|blocked)(?= (?:on (?:\S+ ){1,3}|in (?:\S+ ){1,3}|at (?:\S+ ){1,3})?since\b)/;
/** "no reply since 5 days" */
const SINCE_TIME =
  /\bsince (?=(?:the )?(?:last |past )?(?:\d{1,3}|an?|two|three|four|five|six|seven|eight|nine|ten|few|several) (?:minutes?|hours?|days?|weeks?|months?|years?)\b(?! ago))/;
/** "can't seem to log in": said back, "seem" sounds like a doubt. */
const SEEMING: readonly (readonly [RegExp, string])[] = [
  [/\b(can't|cannot|can not|couldn't|not being able to) seem to /, '$1 '],
  [/\bcan not /, "can't "],
  [/\b(can't|cannot|couldn't) be able to /, '$1 '],
  [/\bcut of(?= from\b|$)/, 'cut off'],
  [/\bdon't seem to be able to /, "can't "],
  [/\bseem to have (?=an?\b|no\b|some\b)/, 'have '],
  [/\bseems to have (?=an?\b|no\b|some\b)/, 'has '],
];
/** A flight or a train by its code alone goes without an article. */
const NUMBERED_CODE =
  /\b(?:the|your) ([a-z]{2})(\d{2,4})\b(?= (?:is|was|has|had|isn't|wasn't|hasn't|being|not|to|from|at|left|landed|never|still|just|again)\b|$)/;
/** "this morning | seat 14C": a note that stands beside the sentence. */
const NOTE =
  / (?<=\b(?:morning|today|yesterday|tonight|evening|afternoon|night|week) )(?:seat|row|ref|order|coach) \S+$/;
const OVER_AND_OVER = /\bover an? over(?: again)?\b/;
/** "is the site down for anyone else?": what was asked of others is no part of what is wrong. */
const OTHERS_TOO = / (?:for|with) (?:anyone|anybody|everyone|everybody) else$/;
/** "on that one", "neither": points to what is not there. */
const POINTING = / (?:(?:on|for|with|in|to) (?:this|that) one|neither)$/;
/** "nothing works either", "almost twice now": what ties a clause to one that is not said back. */
const TIED =
  / (?:either|as well|rn|atm|since today|till now|until now|in the process|almost (?:once|twice)(?: now)?|nor \w+(?: \w+){1,4})$/;
/** "has been suspended | one year" */
const FOR_A_TIME =
  /\b(suspended|banned|locked|blocked|down|closed|missing|broken|stuck|offline) (?=(?:over |about |almost |nearly )?(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten) (?:minutes?|hours?|days?|weeks?|months?|years?)\b(?! (?:ago|later|before|after|late|old|early)))/;
/** "delivered to wrong address by courier boy", "pending from last 20 days": English of India, with its articles. */
const WITHOUT_ARTICLE: readonly (readonly [RegExp, string])[] = [
  [/\b(?:from|for|since) (?:the )?last (?=\d|two|three|four|five|six|few|many)/, 'for the last '],
  [/\bis (\w+) (?=for the last \w+ (?:days?|weeks?|months?|hours?)\b)/, 'has been $1 '],
  [/\b(to|at|in|on|from) (wrong|same) (?=[a-z]+\b)/, '$1 the $2 '],
  [/ by (?:airline|courier boy|courier|company|seller|bank)(?: one day)?$/, ''],
];
/** Small words typed in capitals for force: "refusing to take ANY video". */
const SHOUTED =
  /\b(?:ANY|ALL|EVERY|NOT|NEVER|STILL|ONLY|AGAIN|TWICE|EVEN|THE|YOUR|NO|NOTHING|SAME|WRONG|EVERYTHING|WHOLE|YEAR|AND|OFF|OUT|ONE|TWO|THREE)\b/g;
/** The verb in two words: "can't login to the shop". */
const LOGIN =
  /\b(to|can't|cannot|couldn't|you) login(?: (?:to|into|in to|in))?(?= (?:the|your|our|any|all|my|\p{Lu})|$)/u;

/** "stuck behind the gate over two hours": a wait that lacks its "for". */
const WAITED_OVER =
  /^you're ((?:stuck|waiting|sitting|standing|queuing|sat)\b.*?)(?<! for| of| in| after| by| than) ((?:over|almost|nearly|about) (?:\d{1,3}|an?|two|three|four|five|six) (?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?))$/;
/** "had expired one day": what had happened before the story began is so still. */
const HAD_HAPPENED =
  /^((?:the|your) (?:[\w'-]+ ){1,4})had (?:already |just )?(expired|failed|gone|stopped|broken|disappeared|vanished)(?: one day)?$/;
/** "doesn't not close no more": denied twice. */
const DENIED_TWICE = /\b(\w+n't|cannot) (?:never |not )(?=\w)/;
const NO_MORE = /(n't .*|cannot .*| not .*) no more$/;
/** "dropped now 3 times" */
const NOW_TIMES = / now (?=(?:\d{1,2}|two|three|four|five|six|ten) times$|twice$)/;
/** "no information available" */
const TO_BE_HAD =
  /\b(no (?:[\w-]+ )?(?:information|info|updates?|details|support|help|seats?|slots?|staff)) available$/;
/** "the kiln is cold | someone help" */
const CALLED_OUT =
  /(?<! (?:to|from|with|for|by|of|at|reach|tell|ask|see|find|contact|get|need|call|let|is|not|by|no|any|speak)) (?:someone|somebody|anyone|anybody|please|pls|guys)$/;
/** "the user's prices": a handle that was masked. */
const MASKED = /\b(?:the|your|our) user's (?=[a-z])/g;

/** "your son 13 was put off the bus": his age, told strangers once already. */
const AGE =
  /\b(your (?:\w+ )?(?:son|daughter|boy|girl|lad|kid|child|grandson|granddaughter|niece|nephew|mum|dad|nan|gran|brother|sister)) \d{1,2}(?= [a-z])/;
/** "logged you out | whilst" */
const WHILE = / (?:whilst|while|as|when|until|till)$/;

/** Names nothing that a reader could take up. */
const VAGUE =
  /\bget(?:ting)? (?:the|an?|this) (?:message|error|email|notification|error message)$|\bhow to get it \w+$|^not being able to (?:find|do|get|see|use|say|even) (?:any|some)?(?:thing|it|that|this)?$|\bhaving trouble (?:playing|getting|finding|using|with it|with this)$|\bthe (?:words|inconvenience)$|^(?:the|your) s \b/i;

/** A phrase without what cutting has left over, and with the right article; `null` when it names nothing. */
export function polished(text: string): string | null {
  let said = text.replace(/\s+/g, ' ').trim().replace(LEFT_OF_LINK, '');
  for (let rounds = 0; rounds < 3; rounds++) {
    const shorter = said.replace(NEXT_SUBJECT, '').replace(HANGING_TIME, '').replace(HANGING, '');
    if (shorter === said) break;
    said = shorter;
  }
  said = said
    .replace(/\ba (?!one\b|once\b|eu|uni|use[ds]?\b|uk\b|us\b)(?=[aeiou][a-z]{2}|hour\b)/g, 'an ')
    .replace(/\ban (?!hour|honest|heir|hon)(?=[bcdfghjklmnpqrstvwxyz][a-z]{2})/g, 'a ');
  said = SEEMING.reduce((words, [pattern, plain]) => words.replace(pattern, plain), said)
    .replace(
      RUNNING_SINCE,
      (_, be: string, not: string | undefined, state: string) =>
        `${be === 'is' ? 'has' : 'have'} ${not ?? ''}been ${state}`,
    )
    .replace(
      /^you're (?=(?:waiting|trying|stuck|locked|losing|getting|having|struggling|facing)\b.* since\b)/,
      "you've been ",
    )
    .replace(/ everyday(?= |$)/, ' every day')
    .replace(/\b(log|sign|logged|signed) in (?=(?:your|the|our) )/, '$1 in to ')
    .replace(/\b(is|are|was|were|'re) even (?=unable\b)/, '$1 ')
    .replace(SINCE_TIME, 'for ')
    .replace(NUMBERED_CODE, (_, letters: string, digits: string) => letters.toUpperCase() + digits)
    .replace(/\bsome(one|body) elses\b/, "some$1 else's")
    .replace(NOTE, '')
    .replace(CALLED_OUT, '')
    .replace(MASKED, 'the ')
    .replace(TO_BE_HAD, '$1')
    .replace(DENIED_TWICE, '$1 ')
    .replace(NO_MORE, '$1 anymore')
    .replace(NOW_TIMES, ' ')
    .replace(WAITED_OVER, "you've been $1 for $2")
    .replace(HAD_HAPPENED, '$1has $2')
    .replace(/\bpeoples (?=[a-z])/, "people's ")
    .replace(FOR_A_TIME, '$1 for ')
    .replace(SHOUTED, (word) => word.toLowerCase())
    .replace(LOGIN, (found, before: string) => `${before} log in${/login (?:to|into|in)/.test(found) ? ' to' : ''}`)
    .replace(TIED, '')
    .replace(AGE, '$1')
    .replace(WHILE, '')
    .replace(OVER_AND_OVER, 'over and over again');
  said = WITHOUT_ARTICLE.reduce((words, [pattern, whole]) => words.replace(pattern, whole), said);
  said = withNames(lowered(withArticles(said.replace(OTHERS_TOO, '').replace(POINTING, ''))));
  return VAGUE.test(said) ? null : said;
}

/** Phrases as they are cut, and as they are said. */
export const POLISHED: readonly (readonly [cut: string, said: string | null])[] = [
  ['your son 13 was put off the bus', 'your son was put off the bus'],
  ['the app logged you out whilst', 'the app logged you out'],
  ['your game being stuck in your PlayStation it', 'your game being stuck in your PlayStation'],
  ['the app crashes the second', 'the app crashes'],
  ['over a hour on hold', 'over an hour on hold'],
  ['an unused voucher', 'an unused voucher'],
  ['a unusual charge', 'an unusual charge'],
  ['your music pausing whether', 'your music pausing'],
  ['you keep getting the message', null],
  ["your screen isn't working link", "your screen isn't working"],
  ['a broken link', 'a broken link'],
  ['the payment page is failing since morning', 'the payment page has been failing since morning'],
  ["you're waiting on the form since Wednesday", "you've been waiting on the form since Wednesday"],
  ["you're losing pressure everyday since Friday", "you've been losing pressure every day since Friday"],
  ['the gate is even unable to close', 'the gate is unable to close'],
  ["you can't log in your console", "you can't log in to your console"],
  ["you can't seem to be able to tune the radio", "you can't tune the radio"],
  ['the farm was cut of from the road', 'the farm was cut off from the road'],
  ['no reply since 5 days', 'no reply for 5 days'],
  ['the TV is stuck on update 60% since 9', 'the TV has been stuck on update 60% since 9'],
  ['the app is not working since Friday', 'the app has not been working since Friday'],
  ['the xy204 is 2 hours late', 'XY204 is 2 hours late'],
  ['you got someone elses order', "you got someone else's order"],
  ['your bag was left on the flight this morning seat 14C', 'your bag was left on the flight this morning'],
  ["you can't seem to sign in", "you can't sign in"],
  ['your earbuds seem to have a fault', 'your earbuds have a fault'],
  ['the kiln is cold again someone', 'the kiln is cold again'],
  ["you can't speak to someone", "you can't speak to someone"],
  ["the user's rota", 'the rota'],
  ["the gate doesn't not close no more", "the gate doesn't close anymore"],
  ['the vase has been dropped now 3 times', 'the vase has been dropped 3 times'],
  ["you've had no staff available", "you've had no staff"],
  ["you're stuck behind the gate over two hours", "you've been stuck behind the gate for over two hours"],
  ["you've been waiting for over 50 minutes", "you've been waiting for over 50 minutes"],
  ['the tide clock had stopped one day', 'the tide clock has stopped'],
  ['your aunt ticket was torn', "your aunt's ticket was torn"],
  ["you can't name the kiln in app", "you can't name the kiln in the app"],
  ["you can't use the key on that one", "you can't use the key"],
  ['it prints the same page over an over again', 'it prints the same page over and over again'],
  ['the site is down for anyone else', 'the site is down'],
  ['the app crashes all the time', 'the app crashes all the time'],
  ['your parcel was delivered to wrong address by courier boy', 'your parcel was delivered to the wrong address'],
  ['your refund is pending from last 20 days', 'your refund has been pending for the last 20 days'],
  ["the email didn't work either", "the email didn't work"],
  ["you've been on hold for over an hour almost twice now", "you've been on hold for over an hour"],
  ["you can't open your account nor receive an email", "you can't open your account"],
  ['your channel has been suspended one year', 'your channel has been suspended for one year'],
  ['your parcel has been missing 3 weeks', 'your parcel has been missing for 3 weeks'],
  ['the editor is refusing to take ANY video', 'the editor is refusing to take any video'],
  ["you can't login to your account", "you can't log in to your account"],
  ["you can't login", "you can't log in"],
  ['your mothers tablets were left outside', "your mother's tablets were left outside"],
  ["you can't connect to other peoples games", "you can't connect to other people's games"],
  ['your Xbox not connecting to wifi whay', 'your Xbox not connecting to wifi'],
];
