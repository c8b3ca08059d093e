/** What somebody does who deals with a brand: of these "you" means anybody, and the brand is not meant. */
const CUSTOMER_DOES =
  /^(?:qualify|pay|wait|bring|book|download|buy|order|sign|log|enter|redeem|earn|join|register|subscribe|apply|queue|miss|forget|lose|claim)$/;
/** After "can you" of anybody, too; "do you use oat milk" asks the brand. */
const CUSTOMER_CAN =
  /^(?:freeze|microwave|reheat|cook|bake|wash|wear|drink|eat|park|swim|camp|cycle|use|play|stream|watch|install|pair|connect|withdraw|deposit|combine|stack|fly|travel)$/;
/** What a brand does, wherever it stands. */
const BRAND_DOES =
  /^(?:ship|deliver|sell|stock|open|close|offer|support|accept|take|make|do|serve|plan|restock|release|allow|charge|refund|price|send|post|dispatch|honou?r|cover|fix|change|cancel|update|add|bring|launch|run|provide|repair|replace|say|tell|let|give|call|contact|answer|reply|know|are|can|could|will|would|did|had|were|might|may|should|got|ever|ban|suspend|remove|delete|block|raise|put|keep|stop|start|hire|recycle|confirm|check|receive|discontinue|cater|expect)$/;
/** Both sides do these: who does them is told by what follows. */
const EITHER = /^(?:need|have|get|want)$/;
const OF_WRITER = /^(?:me|us|my|our|anything|any|more|info|information|details|plans)$/;
const ADVERBS = /^(?:still|also|even|actually|just|really|always|usually|normally|only|ever|first|now)$/;
/** What a brand has or gets rather than its customers: "when do you get new stock". */
const IN_STOCK = /^(?:new|stock|stocks|them|this|these|those|it|some|back|deliveries|restock\w*|resupplied)$/;

export interface Addressed {
  /** The words of the sentence in lower case. */
  lowers: readonly string[];
  /** The word after "you". */
  at: number;
  /** "what happens if you …": a case is supposed, and the brand is only meant where its own deeds follow. */
  supposed: boolean;
  /** "can" stands before it. */
  able?: boolean;
}

/** Whether "you" is anybody and not the brand: "do you need an active pass", "if you have a tattoo". */
export function isAnybody({ lowers, at, supposed, able = false }: Addressed): boolean {
  let verb = at;
  while (ADVERBS.test(lowers[verb] ?? '')) verb++;
  const main = lowers[verb] ?? '';
  const next = lowers[verb + 1] ?? '';
  if (/^(?:need|have|got)$/.test(main) && next === 'to')
    return supposed || !/^(?:see|know|check|speak|hear|ask)$/.test(lowers[verb + 2] ?? '');
  if (able && CUSTOMER_CAN.test(main)) return true;
  if (!EITHER.test(main)) return supposed ? /^[a-z]+$/.test(main) && !BRAND_DOES.test(main) : CUSTOMER_DOES.test(main);
  if (OF_WRITER.test(next) || IN_STOCK.test(next)) return false;
  if (supposed) return true;
  if (main === 'need') return true;
  return main === 'get' && !(/^(?:an?|the|your)$/.test(next) && IN_STOCK.test(lowers[verb + 2] ?? ''));
}

/** Whether the "you" at `at` stands in a case that is supposed. */
export const isSupposed = (lowers: readonly string[], at: number) =>
  /^(?:if|when|once|unless|until|before|after|while|whenever)$/.test(lowers[at - 1] ?? '');
