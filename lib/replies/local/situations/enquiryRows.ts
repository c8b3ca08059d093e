import { ENQUIRIES } from './enquiries';
import { ABOARD_ENQUIRIES } from './enquiriesAboard';
import { AIR_ENQUIRIES } from './enquiriesAir';
import { ANYWHERE_ENQUIRIES } from './enquiriesAnywhere';
import { HOME_ENQUIRIES } from './enquiriesAtHome';
import { DIGITAL_ENQUIRIES, NARROW_DIGITAL_ENQUIRIES } from './enquiriesDigital';
import { DOORSTEP_ENQUIRIES } from './enquiriesDoorstep';
import { FORM_ENQUIRIES } from './enquiriesForms';
import { GADGET_ENQUIRIES } from './enquiriesGadgets';
import { GOODS_ENQUIRIES } from './enquiriesGoods';
import { HOW_TO_ENQUIRIES } from './enquiriesHowTo';
import { JOURNEY_ENQUIRIES } from './enquiriesJourneys';
import { LINE_ENQUIRIES } from './enquiriesLines';
import { MONEY_ENQUIRIES } from './enquiriesMoney';
import { DAY_ENQUIRIES } from './enquiriesOnTheDay';
import { ORDER_ENQUIRIES, ORDER_STANDS } from './enquiriesOrders';
import { OWNING_ENQUIRIES } from './enquiriesOwning';
import { NARROW_PLACE_ENQUIRIES, PLACE_ENQUIRIES } from './enquiriesPlaces';
import { PICTURE_ENQUIRIES, PLAY_ENQUIRIES } from './enquiriesPlay';
import { PLAYED_ENQUIRIES } from './enquiriesPlayed';
import { PRODUCT_ENQUIRIES } from './enquiriesProducts';
import { SHOP_ENQUIRIES } from './enquiriesShops';
import { SOFTWARE_ENQUIRIES } from './enquiriesSoftware';
import { TRAVEL_ENQUIRIES } from './enquiriesTravel';
import { VISIT_ENQUIRIES } from './enquiriesVisits';
import type { Enquiry } from './enquiry';

/** Rows that know what is asked. The first that holds is taken, so that the narrower stands before the wider. */
export const KNOWN_ENQUIRIES: readonly Enquiry[] = [
  ...DAY_ENQUIRIES,
  ...DOORSTEP_ENQUIRIES,
  ...LINE_ENQUIRIES,
  ...OWNING_ENQUIRIES,
  ...ANYWHERE_ENQUIRIES,
  ...HOME_ENQUIRIES,
  ...PLAY_ENQUIRIES,
  ...PLAYED_ENQUIRIES,
  ...AIR_ENQUIRIES,
  ...JOURNEY_ENQUIRIES,
  ...ABOARD_ENQUIRIES,
  ...NARROW_PLACE_ENQUIRIES,
  ...GOODS_ENQUIRIES,
  ...TRAVEL_ENQUIRIES,
  ...GADGET_ENQUIRIES,
  ...SOFTWARE_ENQUIRIES,
  ...HOW_TO_ENQUIRIES,
  ...NARROW_DIGITAL_ENQUIRIES,
  ...ORDER_ENQUIRIES,
  ...ENQUIRIES,
  ...MONEY_ENQUIRIES,
  ...PRODUCT_ENQUIRIES,
  ...DIGITAL_ENQUIRIES,
  ...PLACE_ENQUIRIES,
  ...VISIT_ENQUIRIES,
  ...SHOP_ENQUIRIES,
  ...PICTURE_ENQUIRIES,
];

/** After those: how the question is put, so that every question has a row. */
export const ALL_ENQUIRIES: readonly Enquiry[] = [...KNOWN_ENQUIRIES, ...FORM_ENQUIRIES];

/** The last, for what is put in no way that is known. */
export const OPEN_FORM = FORM_ENQUIRIES.at(-1);

/** Nothing but the form of the question is known. */
export const isForm = (enquiry: Enquiry): boolean => FORM_ENQUIRIES.includes(enquiry);

const KNOWN_IDS: ReadonlySet<string> = new Set(KNOWN_ENQUIRIES.map(({ id }) => id));

/** A row that knows what is asked. */
export const isEnquiry = (id: string): boolean => KNOWN_IDS.has(id);

/** Somebody asks how their own matter stands, whatever it is. */
export const OWN_MATTER = ORDER_STANDS;
