import { wordTable } from '@/lib/domain/wordTable';
import { gerundOf } from './inflect';

/** Base forms of the verbs that questions, aims and wishes are made of: they tell where a subject ends. */
const BASE_VERBS: ReadonlySet<string> = new Set(
  'accept access participate handle prioritise prioritize activate add adjust allow answer apologise apologize appear apply appeal arrange arrive ask assist attend authorise authorize ban be become begin block book borrow bring browse build buy call cancel carry cash change charge chat check choose claim clean clear close collect combine come compare complete confirm connect contact contain continue convert cook copy correct cost cover create deactivate deal delay delete deliver deposit develop dispatch display do donate download drive drop earn eat edit email enable end enter escalate exchange expect expire explain export extend fall feel file fill find finish fit fix fly follow forward freeze get give go grow guarantee happen have hear help hire hold import improve include increase install integrate intend introduce invest investigate issue join keep know last launch leave let link list listen live load locate log look lose maintain make manage match mean measure meet merge message mind miss move mute need offer open operate opt order pair park pause pay phone pick place plan play post pre-order prevent print prioritise process produce provide publish pull purchase push put qualify raise reach read reactivate receive recharge reclaim recognise recommend recover recycle redeem reduce refill refund register reinstate release remain remove renew rent repair replace reply report request require reschedule resend reserve reset resolve respond restart restock restore resume retrieve return ring roll run save say scan schedule see select sell send separate serve set share ship show shut sign skip sort speak split stack start state stay stock stop store stream submit subscribe suit supply support suspend swap switch sync take talk tell terminate test top track trade transfer travel try turn unban unblock uninstall unlink unlock unsubscribe update upgrade upload use verify visit wait walk want warn wash watch wear withdraw work write merge customise customize mark hide pin sync view validate refuse lock crash buffer glitch vanish disappear matter recall honour honor bring reverse pair rebook upgrade downgrade attach cast calibrate mount charge bake wrap engrave undo bin scan hide poke reopen reissue redirect solve hand hang rate star wire text remember learn finish lower raise sort rescue mend honour fold shrink stretch melt fade peel float stain smell taste sound expand bend dry iron rust leak boil steam require qualify count dim squeak'.split(
    ' ',
  ),
);

const IRREGULAR = wordTable<[past: string, participle: string]>({
  be: ['was', 'been'],
  become: ['became', 'become'],
  begin: ['began', 'begun'],
  break: ['broke', 'broken'],
  bring: ['brought', 'brought'],
  build: ['built', 'built'],
  buy: ['bought', 'bought'],
  choose: ['chose', 'chosen'],
  come: ['came', 'come'],
  cost: ['cost', 'cost'],
  cut: ['cut', 'cut'],
  do: ['did', 'done'],
  drive: ['drove', 'driven'],
  eat: ['ate', 'eaten'],
  fall: ['fell', 'fallen'],
  feel: ['felt', 'felt'],
  find: ['found', 'found'],
  fly: ['flew', 'flown'],
  forget: ['forgot', 'forgotten'],
  freeze: ['froze', 'frozen'],
  get: ['got', 'got'],
  give: ['gave', 'given'],
  go: ['went', 'gone'],
  grow: ['grew', 'grown'],
  have: ['had', 'had'],
  hear: ['heard', 'heard'],
  hold: ['held', 'held'],
  keep: ['kept', 'kept'],
  know: ['knew', 'known'],
  leave: ['left', 'left'],
  let: ['let', 'let'],
  lose: ['lost', 'lost'],
  make: ['made', 'made'],
  mean: ['meant', 'meant'],
  meet: ['met', 'met'],
  pay: ['paid', 'paid'],
  put: ['put', 'put'],
  read: ['read', 'read'],
  rebuild: ['rebuilt', 'rebuilt'],
  resend: ['resent', 'resent'],
  reset: ['reset', 'reset'],
  ring: ['rang', 'rung'],
  run: ['ran', 'run'],
  say: ['said', 'said'],
  see: ['saw', 'seen'],
  sell: ['sold', 'sold'],
  send: ['sent', 'sent'],
  set: ['set', 'set'],
  show: ['showed', 'shown'],
  shut: ['shut', 'shut'],
  speak: ['spoke', 'spoken'],
  split: ['split', 'split'],
  stick: ['stuck', 'stuck'],
  take: ['took', 'taken'],
  tell: ['told', 'told'],
  think: ['thought', 'thought'],
  wear: ['wore', 'worn'],
  withdraw: ['withdrew', 'withdrawn'],
  write: ['wrote', 'written'],
});
const IRREGULAR_PARTICIPLES: ReadonlySet<string> = new Set(
  Object.values(IRREGULAR).map(([, participle]) => participle),
);

export function isBaseVerb(lower: string): boolean {
  return BASE_VERBS.has(lower.includes('-') ? lower.replace(/^(?:re|pre|multi|un|auto|self|co|de)-/, '') : lower);
}

/** "been", "sent", "cancelled" */
export function isParticiple(lower: string): boolean {
  return IRREGULAR_PARTICIPLES.has(lower) || /[^e]ed$/.test(lower);
}

function regularPast(base: string): string {
  if (/e$/.test(base)) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return gerundOf(base).replace(/ing$/, 'ed');
}

/** "go" → "went", "ship" → "shipped" */
export function pastOf(base: string): string {
  return IRREGULAR[base]?.[0] ?? regularPast(base);
}

/** "send" → "sent", "unlock" → "unlocked" */
export function participleOfBase(base: string): string {
  return IRREGULAR[base]?.[1] ?? regularPast(base);
}

export const VERB_EXAMPLES: [base: string, past: string, participle: string][] = [
  ['go', 'went', 'gone'],
  ['ship', 'shipped', 'shipped'],
  ['cancel', 'cancelled', 'cancelled'],
  ['send', 'sent', 'sent'],
  ['change', 'changed', 'changed'],
  ['reply', 'replied', 'replied'],
  ['unlock', 'unlocked', 'unlocked'],
];
