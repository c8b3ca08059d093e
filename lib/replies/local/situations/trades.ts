import type { Category, Intent } from '@/lib/domain/labels';
import { ACCESS } from './access';
import { ACCOUNTS } from './accounts';
import { APPOINTMENTS } from './appointments';
import { APPS } from './apps';
import { BAGS } from './bags';
import { BANKING } from './banking';
import { BOARDING } from './boarding';
import { CAREFULLY } from './carefully';
import { CHANNELS } from './channels';
import { CHARGES } from './charges';
import { COLLECTING } from './collecting';
import { COMPUTERS } from './computers';
import { CONNECTION } from './connection';
import { CONSOLES } from './consoles';
import { CONSOLES_ONLINE } from './consolesOnline';
import { CONTACT } from './contact';
import { CONTENTS } from './contents';
import { COUNTERS } from './counters';
import { COUNTERTOPS } from './countertops';
import { CREATORS } from './creators';
import { DELIVERY } from './delivery';
import { DESKTOPS } from './desktops';
import { DEVICE_CONTENTS } from './deviceContents';
import { DEVICE_MEDIA } from './deviceMedia';
import { DEVICES } from './devices';
import { ENERGY } from './energy';
import { ENQUIRIES } from './enquiries';
import { GOODS_ENQUIRIES } from './enquiriesGoods';
import { ERRANDS } from './errands';
import { EVERYDAY_TECH } from './everydayTech';
import { FEES } from './fees';
import { FLIGHT_CHANGES } from './flightChanges';
import { FLIGHT_CLAIMS } from './flightClaims';
import { FLIGHT_SERVICE } from './flightService';
import { FLIGHTS } from './flights';
import { FOOD } from './food';
import { GADGET_MONEY } from './gadgetMoney';
import { GADGET_ODDITIES } from './gadgetOddities';
import { GAMECODES } from './gamecodes';
import { GAMEFAULTS } from './gamefaults';
import { GAMEPLAY } from './gameplay';
import { GAMES } from './games';
import { GAMESTORE } from './gamestore';
import { GROCERIES } from './groceries';
import { HANDSETS } from './handsets';
import { HARDWARE } from './hardware';
import { HOUSEHOLDS } from './households';
import { INGAME } from './ingame';
import { INGAME_FAULTS } from './ingameFaults';
import { INSURANCE } from './insurance';
import { HOWEVER_PUT, NOT_GLAD, TROUBLE } from './intents';
import { JOURNEYING } from './journeying';
import { KIT } from './kit';
import { KITCHENS } from './kitchens';
import { LIKELY_ACCOUNTS, LIKELY_PRIVACY } from './likelyAccounts';
import { LIKELY_BAGS, LIKELY_JOURNEYS } from './likelyJourneys';
import { LIKELY_CHARGES, LIKELY_LEAVING, LIKELY_PRICES, LIKELY_REFUNDS } from './likelyMoney';
import {
  LIKELY_DAMAGED,
  LIKELY_FAULTS,
  LIKELY_LATE,
  LIKELY_MISSING,
  LIKELY_QUALITY,
  LIKELY_STOCK,
  LIKELY_WRONG_ITEM,
} from './likelyOrders';
import { LIKELY_OUTAGES } from './likelyOutages';
import { LIKELY_ACCESS_NEEDS, LIKELY_CONDUCT, LIKELY_WAITS } from './likelyService';
import { MAILBOX } from './mailbox';
import { MATTERS_AT_HOME } from './mattersAtHome';
import { MIXUPS } from './mixups';
import { MOBILE } from './mobile';
import { NUMBERS } from './numbers';
import { OFFERS } from './offers';
import { ONLINE } from './online';
import { ON_THE_DAY } from './onTheDay';
import { OPENLY } from './openly';
import { ORDERS } from './orders';
import { PACKAGED } from './packaged';
import { PAGEPARTS } from './pageparts';
import { PARKING } from './parking';
import { PHONE_MANNERS } from './phoneManners';
import { PHONE_PARTS } from './phoneParts';
import { PHONES } from './phones';
import { PLAYER_ACCOUNTS } from './playerAccounts';
import { PRINTING } from './printing';
import { PRODUCTS } from './products';
import { PURCHASES } from './purchases';
import { REFUNDS } from './refunds';
import { RETAIL } from './retail';
import { RIDES } from './rides';
import { ROUTES } from './routes';
import { SCREENS } from './screens';
import { SETTINGS } from './settings';
import { SHOPS } from './shops';
import { SIGNIN } from './signin';
import type { Situation } from './situation';
import { SOFTWARE_TRADES } from './softwareTrades';
import { STAYS } from './stays';
import { STOCK } from './stock';
import { STREAMING } from './streaming';
import { STREAM_TROUBLES } from './streamTroubles';
import { STREETS } from './streets';
import { SUBSCRIPTIONS } from './subscriptions';
import { SYSTEMS } from './systems';
import { TERMS } from './terms';
import { TRAINS } from './trains';
import { TRANSIT } from './transit';
import { UPDATES_GONE_WRONG } from './updatesGone';
import { WEAR } from './wear';
import { WHEELS } from './wheels';

const JOURNEYS: readonly Category[] = [
  'travel_disruption',
  'baggage',
  'staff_conduct',
  'service_wait',
  'refund_return',
  'accessibility',
  'pricing_promo',
  'availability',
  'billing_charge',
  'app_site_outage',
  'product_quality',
  'product_defect',
];
const TECHNOLOGY: readonly Category[] = [
  'app_site_outage',
  'account_access',
  'product_defect',
  'product_quality',
  'data_privacy',
  'service_wait',
  'availability',
  'billing_charge',
  'subscription_cancel',
  'account_closure',
  'delivery_missing',
  'pricing_promo',
];
const GOODS: readonly Category[] = [
  'delivery_late',
  'delivery_missing',
  'delivery_damaged',
  'wrong_item',
  'product_defect',
  'product_quality',
  'refund_return',
  'service_wait',
  'availability',
  'staff_conduct',
];
const MONEY: readonly Category[] = [
  'billing_charge',
  'refund_return',
  'pricing_promo',
  'subscription_cancel',
  'account_closure',
  'service_wait',
  'account_access',
  'app_site_outage',
];

export interface Trade {
  rows: readonly Situation[];
  /** A post that is likely about anything else was misread by the rows; left out: any will do. */
  categories?: readonly Category[];
  /** The rows' words are too plain to stand alone: only where one of the categories is sure. */
  isVouched?: true;
  /** Only for posts that want this. */
  intents?: readonly Intent[];
}

const vouchedBy = (category: Category, rows: readonly Situation[], ...others: readonly Category[]): Trade => ({
  rows,
  categories: [category, ...others],
  isVouched: true,
  intents: TROUBLE,
});

/** The first row that matches is taken, so that the narrower of two trades stands before the wider. */
export const TRADES: readonly Trade[] = [
  ...ON_THE_DAY,
  ...RETAIL,
  ...JOURNEYING,
  { rows: FLIGHT_SERVICE, categories: JOURNEYS },
  { rows: KIT, categories: [...JOURNEYS, 'delivery_late', 'delivery_missing'] },
  {
    rows: BAGS,
    categories: [...JOURNEYS, 'delivery_late', 'delivery_missing', 'delivery_damaged'],
  },
  { rows: FLIGHT_CLAIMS, categories: JOURNEYS },
  { rows: FLIGHTS, categories: JOURNEYS },
  { rows: FLIGHT_CHANGES, categories: JOURNEYS },
  { rows: TRAINS, categories: JOURNEYS },
  { rows: TRANSIT, categories: JOURNEYS },
  {
    rows: RIDES,
    categories: [...JOURNEYS, 'safety_hazard', 'delivery_late'],
  },
  { rows: STAYS, categories: JOURNEYS },
  { rows: APPOINTMENTS, categories: JOURNEYS },
  ...MATTERS_AT_HOME,
  {
    rows: BANKING,
    categories: [...MONEY, 'data_privacy', 'staff_conduct', 'availability'],
  },
  {
    rows: PARKING,
    categories: [...JOURNEYS, 'billing_charge'],
  },
  {
    rows: INSURANCE,
    categories: [...MONEY, 'data_privacy', 'staff_conduct'],
  },
  { rows: PRINTING, intents: HOWEVER_PUT },
  { rows: DESKTOPS, intents: HOWEVER_PUT },
  { rows: DEVICE_CONTENTS, intents: HOWEVER_PUT },
  { rows: DEVICE_MEDIA, intents: HOWEVER_PUT },
  { rows: GADGET_MONEY, intents: HOWEVER_PUT },
  { rows: PHONE_PARTS, intents: HOWEVER_PUT },
  { rows: PHONE_MANNERS, intents: HOWEVER_PUT },
  { rows: HANDSETS, intents: HOWEVER_PUT },
  { rows: GADGET_ODDITIES, intents: HOWEVER_PUT },
  { rows: UPDATES_GONE_WRONG, intents: HOWEVER_PUT },
  ...SOFTWARE_TRADES,
  { rows: MOBILE, categories: TECHNOLOGY },
  { rows: CONNECTION, categories: TECHNOLOGY },
  { rows: STREAM_TROUBLES, intents: NOT_GLAD },
  { rows: CHANNELS, intents: NOT_GLAD },
  { rows: GAMESTORE, intents: NOT_GLAD },
  { rows: GAMECODES, intents: NOT_GLAD },
  { rows: INGAME, intents: NOT_GLAD },
  { rows: INGAME_FAULTS, intents: NOT_GLAD },
  { rows: CONSOLES, intents: NOT_GLAD },
  { rows: CONSOLES_ONLINE, intents: NOT_GLAD },
  { rows: PLAYER_ACCOUNTS, intents: NOT_GLAD },
  { rows: CREATORS },
  {
    rows: STREAMING,
    categories: [...TECHNOLOGY, 'accessibility'],
  },
  {
    rows: ONLINE,
    categories: [...TECHNOLOGY, 'values_ethics'],
  },
  { rows: MAILBOX, categories: TECHNOLOGY },
  { rows: ACCESS, categories: TECHNOLOGY },
  { rows: ACCOUNTS, categories: TECHNOLOGY },
  { rows: GAMEPLAY },
  { rows: GAMEFAULTS, categories: TECHNOLOGY },
  { rows: GAMES, categories: TECHNOLOGY },
  { rows: SIGNIN, categories: TECHNOLOGY },
  { rows: PAGEPARTS, categories: TECHNOLOGY },
  {
    rows: HARDWARE,
    categories: TECHNOLOGY,
  },
  { rows: APPS, categories: TECHNOLOGY },
  { rows: DEVICES, categories: TECHNOLOGY },
  { rows: COMPUTERS, categories: TECHNOLOGY },
  { rows: ENERGY, categories: [...TECHNOLOGY, 'travel_disruption', 'staff_conduct'] },
  { rows: KITCHENS },
  { rows: OPENLY },
  { rows: COUNTERS, categories: [...MONEY, 'staff_conduct', 'availability', 'data_privacy', 'product_quality'] },
  { rows: MIXUPS, categories: [...GOODS, 'pricing_promo', 'billing_charge'] },
  { rows: DELIVERY, categories: GOODS },
  { rows: ORDERS, categories: GOODS },
  { rows: CONTENTS, categories: GOODS },
  {
    rows: FOOD,
    categories: [...GOODS, 'safety_hazard', 'pricing_promo'],
  },
  { rows: GROCERIES, categories: [...GOODS, 'safety_hazard', 'pricing_promo'] },
  { rows: WEAR, categories: GOODS },
  { rows: PRODUCTS, categories: GOODS },
  {
    rows: SHOPS,
    categories: [
      'staff_conduct',
      'service_wait',
      'accessibility',
      'availability',
      'product_quality',
      'pricing_promo',
      'app_site_outage',
    ],
  },
  { rows: FEES, categories: MONEY },
  { rows: CHARGES, categories: MONEY },
  { rows: REFUNDS, categories: [...MONEY, 'delivery_late', 'travel_disruption'] },
  { rows: SUBSCRIPTIONS, categories: MONEY },
  { rows: OFFERS, categories: [...MONEY, 'availability'] },
  {
    rows: CONTACT,
    categories: [
      'service_wait',
      'staff_conduct',
      'refund_return',
      'billing_charge',
      'delivery_late',
      'delivery_missing',
      'product_defect',
      'app_site_outage',
    ],
  },
  { rows: STOCK, categories: ['availability', 'pricing_promo', 'delivery_late', 'product_quality'] },
  { rows: COUNTERTOPS },
  { rows: GOODS_ENQUIRIES, intents: ['question', 'status_request', 'request_help'] },
  { rows: ENQUIRIES, intents: ['question', 'status_request', 'request_help'] },
  ...EVERYDAY_TECH.map((rows) => ({ rows, intents: HOWEVER_PUT })),
  vouchedBy('account_access', LIKELY_ACCOUNTS),
  vouchedBy('data_privacy', LIKELY_PRIVACY),
  vouchedBy('delivery_late', LIKELY_LATE),
  vouchedBy('delivery_missing', LIKELY_MISSING),
  vouchedBy('delivery_damaged', LIKELY_DAMAGED),
  vouchedBy('wrong_item', LIKELY_WRONG_ITEM),
  vouchedBy('product_defect', LIKELY_FAULTS),
  vouchedBy('product_quality', LIKELY_QUALITY),
  vouchedBy('availability', LIKELY_STOCK),
  vouchedBy('billing_charge', LIKELY_CHARGES),
  vouchedBy('refund_return', LIKELY_REFUNDS),
  vouchedBy('pricing_promo', LIKELY_PRICES),
  vouchedBy('subscription_cancel', LIKELY_LEAVING, 'account_closure'),
  vouchedBy('travel_disruption', LIKELY_JOURNEYS),
  vouchedBy('baggage', LIKELY_BAGS),
  vouchedBy('service_wait', LIKELY_WAITS),
  vouchedBy('staff_conduct', LIKELY_CONDUCT),
  vouchedBy('accessibility', LIKELY_ACCESS_NEEDS),
  vouchedBy('app_site_outage', LIKELY_OUTAGES),
  ...ROUTES,
  ...WHEELS,
  ...HOUSEHOLDS,
  ...STREETS,
  ...CAREFULLY,
  ...COLLECTING,
  ...PURCHASES,
  ...SCREENS,
  ...PHONES,
  ...SYSTEMS,
  ...ERRANDS,
  ...BOARDING,
  ...NUMBERS,
  ...PACKAGED,
  ...SETTINGS,
  ...TERMS,
];
