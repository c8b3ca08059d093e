import { ASSISTANTS } from './assistants';
import { CLOUD_FILES } from './cloudFiles';
import { CLOUDS } from './clouds';
import { DOMAINS } from './domains';
import { EDITING } from './editing';
import { HOSTING } from './hosting';
import { inTurn } from './inTurn';
import { HOWEVER_PUT } from './intents';
import { LICENCES } from './licences';
import { MEETINGS } from './meetings';
import { PROGRAMS } from './programs';
import { RECOVERY } from './recovery';
import type { Trade } from './trades';

const tradeOf = (rows: Trade['rows']): Trade => ({ rows, intents: HOWEVER_PUT });

/** Programs, services on the web and what is kept there. Their words are of the trade, so that no category has to vouch for them. */
export const SOFTWARE_TRADES: readonly Trade[] = [
  // Any of the questions may be the one that gets somebody back in.
  tradeOf(RECOVERY),
  ...[DOMAINS, HOSTING, MEETINGS, LICENCES, EDITING, CLOUD_FILES, CLOUDS, ASSISTANTS, PROGRAMS].map((rows) =>
    tradeOf(rows.map((row) => ({ ...row, ask: inTurn(row.ask) }))),
  ),
];
