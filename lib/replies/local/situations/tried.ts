import { standsIn } from '@/lib/domain/search';
import { ofOurLines } from '../phrases/ourLines';
import { plainWords } from '../plainWords';

/** A step that people take before they write, as our lines tell it and as posts tell that it was taken. */
export interface TriedRow {
  id: string;
  /** How a line of ours tells somebody to do it. */
  step: RegExp;
  /** How a post says that it was done. */
  done: RegExp;
  /** A line of ours that tells it, and one that does not. */
  lines: readonly [string, string];
  hits: readonly string[];
  misses: readonly string[];
}

/** Every remedy for a machine: whoever tried everything tried these. */
export const TRIED_ROWS: readonly TriedRow[] = [
  {
    id: 'restart',
    step: /\b(?:re-?start(?:s|ed|ing)?|re-?boot\w*|power cycl\w*|(?:turn|switch)(?:ing)? (?:\w+ ){0,4}(?:off|on)|off and on|start it again|shut (?:it|the \w+) (?:right )?down|unplug\w*|closing|close (?:the|it|your)|clos(?:e|ing) (?:\w+ ){0,4}(?:fully|completely))\b/i,
    done: /\b(?:re-?start(?:ed|ing)|(?:tried|did|done|after|several|multiple|hard|soft|a) (?:an? |the |to |numerous |many )?re-?(?:start|boot|set)s?|re-?boot(?:ed|ing)|re-?set(?:ting)? (?:it|the|my|everything)|power cycl\w+|unplugg\w+|(?:turn|switch|power)(?:ed|ing) (?:it|them|everything|my \w+|the \w+) (?:on and )?off|(?:turn|switch)(?:ed|ing) off|off and (?:back )?on|on and off|force[- ](?:clos|quit|stop)(?:ed|ing)?|closed (?:and|it|the))\b/i,
    lines: ['Restart it once, to see whether it stays.', 'Please keep the box and the label.'],
    hits: [
      'ive restarted my phone twice',
      'tried a reboot already',
      'Turned it off and on, nothing',
      'unplugged the box for ten minutes',
    ],
    misses: ['it keeps going off on its own', 'when does the season start again?'],
  },
  {
    id: 'reinstall',
    step: /\b(?:re-?install\w*|un-?install\w*|install (?:it|the \w+) (?:afresh|again)|(?:delet|remov)(?:e|ing) (?:the|and) (?:app|game|program)\b|removing the app)\b/i,
    done: /\b(?:re-?install(?:ed|ing|s)?|un-?install(?:ed|ing|s)?|deleted (?:and|the app|it and)|downloaded it again|re-?download(?:ed|ing))\b/i,
    lines: ['Removing the app and installing it afresh often helps.', 'Signing out and in again may help.'],
    hits: ['already uninstalled and reinstalled', 'deleted the app and downloaded it again'],
    misses: ['cannot install the app at all', 'someone deleted my comment'],
  },
  {
    id: 'update',
    step: /\b(?:updat(?:e|ing) (?:the|it|your|to)|latest (?:update|version)|check(?:ing)? for (?:an |any )?updates?|newest version)\b/i,
    done: /\b(?:(?:have|has|i|we|i['’]?ve|already|just) updated|up to date|latest (?:version|update|firmware|software)|no updates? available|running the latest|fully updated)\b/i,
    lines: ['Updating the app to the latest version is worth a try.', 'A screenshot shows most.'],
    hits: ['my app is up to date', 'ive updated everything', 'on the latest version and still nothing'],
    misses: ['any update on my order?', 'when will you update the store hours'],
  },
  {
    id: 'sign-in-again',
    step: /\b(?:sign(?:ing)? (?:\w+ ){0,5}out|log(?:ging)? (?:\w+ ){0,5}out|(?:sign|log)(?:ging|ing)? (?:back )?in again)\b/i,
    done: /\b(?:(?:signed|signing|logged|logging|log|sign) (?:myself |it |him |her )?(?:out|off) (?:and|then|of)|(?:signed|logged) (?:out|off)(?= (?:&|\+)|,? (?:back|still|twice))|log(?:ged|ging)? (?:out and )?back in|re-?log(?:ged|ging)?)\b/i,
    lines: ['Signing out and in again makes the app read the plan.', 'Restart it once.'],
    hits: ['logged out and back in, same thing', 'i have signed out and in on all devices'],
    misses: ['it logged me off in the middle of a film', 'i got signed out again'],
  },
  {
    id: 'cache',
    step: /\b(?:cookies|cache|private (?:browser )?window|private browsing|another browser|second browser|different browser|other browser|incognito)\b/i,
    done: /\b(?:(?:clear|delet|empt)(?:ed|ing|s)? (?:\w+ ){0,3}(?:cache|cookies|history|data)|cache (?:has been |is |was )?cleared|incognito|private (?:window|browsing|mode)|(?:different|another|other|multiple|several|every|two|three|all|both) (?:web )?browsers?|(?:chrome|firefox|safari|edge) (?:and|or|&|,) (?:\w+ )?(?:chrome|firefox|safari|edge|ie)\b)/i,
    lines: ['Try it once in a private window.', 'Try it once on the web.'],
    hits: ['cleared my cache and cookies', 'tried three different browsers', 'same in chrome and firefox'],
    misses: ['which browser do you support?'],
  },
  {
    id: 'elsewhere',
    step: /\b(?:(?:another|second|different|other) (?:device|phone|computer|network|connection|cable|charger|socket|outlet|card|tv)|mobile data|off wi-?fi|on wi-?fi instead)\b/i,
    done: /\b(?:(?:different|another|other|multiple|several|every|two|three|all|both|new) (?:\w+ )?(?:devices?|phones?|computers?|laptops?|networks?|connections?|cables?|chargers?|sockets?|outlets?|cards?|tvs?|wi-?fis?)|on (?:wi-?fi and|both)|with and without wi-?fi|(?:phone|ipad|laptop|pc|computer|tablet|desktop|mobile) (?:and|or|&) (?:my |the )?(?:phone|ipad|laptop|pc|computer|tablet|desktop|mobile))\b/i,
    lines: ['Another cable shows whether the port is at fault.', 'Restart it once.'],
    hits: ['tried multiple devices', 'same on my phone and laptop', 'used a different cable'],
    misses: ['my phone is dead'],
  },
  {
    id: 'settings',
    step: /\b(?:check(?:ing)? (?:that |whether |if )?(?:\w+ ){0,3}(?:settings?|permissions?)|in the (?:\w+ ){0,2}settings|permissions?|toggl\w+)\b/i,
    done: /\b(?:(?:checked|checking|looked (?:in|at|through)|changed|reset|all) (?:\w+ ){0,3}(?:settings?|permissions?|notifications)|settings? (?:are|is|were|was) (?:fine|on|correct|right|ok|okay)|turned on in (?:the )?settings)\b/i,
    lines: ['A look in the notification settings may show it.', 'Restart it once.'],
    hits: ['checked all my settings', 'the settings are fine'],
    misses: ['where are the settings'],
  },
  {
    id: 'spam',
    step: /\b(?:spam|junk)\b/i,
    done: /\b(?:(?:checked|looked|not|nothing) (?:\w+ ){0,3}(?:spam|junk)|(?:spam|junk) (?:folder )?(?:too|as well|checked|is empty))\b/i,
    lines: ['It is worth a look in the junk folder first.', 'Restart it once.'],
    hits: ['checked my spam folder', 'nothing in junk either'],
    misses: ['stop sending me junk'],
  },
  {
    id: 'freeze-card',
    step: /\bfreez(?:e|ing)\b[^.]*\b(?:card|account|app)|\bcard\b[^.]*\bfreez(?:e|ing)\b/i,
    done: /\b(?:froze|frozen|cancell?ed|blocked) (?:\w+ ){0,2}card|card (?:is|was|has been) (?:already )?(?:frozen|cancell?ed|blocked)\b/i,
    lines: ['Freezing the card in the app stops new payments.', 'Restart it once.'],
    hits: ['ive frozen my card', 'my card is already cancelled'],
    misses: ['my card was declined'],
  },
];

/** Whoever says this has tried what comes to anybody's mind. */
const TRIED_ALL =
  /\b(?:tried (?:absolutely )?(?:everything|all (?:of )?(?:that|this|the|those|your)|it all|every ?thing)|(?:did|done|followed|been through|gone through) (?:all )?(?:of )?(?:the|your|those|every|everything|all) ?(?:trouble ?shooting|steps?|instructions|guides?|suggestions?|you (?:say|said|suggest\w*))|all (?:the )?(?:usual|trouble ?shooting|basic|obvious|above)|nothing (?:has |have )?(?:works|worked|helps|helped)|every (?:fix|solution|step|trick))\b/i;

const stepsIn = ofOurLines((line: string): readonly TriedRow[] => TRIED_ROWS.filter(({ step }) => step.test(line)));

/** The post says that this was done, or that all was. Lines that tell no such step are never tried. */
export function isTried(line: string, text: string): boolean {
  const told = stepsIn(line);
  if (told.length === 0) return false;
  const words = plainWords(text);
  return standsIn(TRIED_ALL, words) || told.some(({ done }) => standsIn(done, words));
}
