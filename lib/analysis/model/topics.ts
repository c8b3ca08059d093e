import type { Category } from '@/lib/domain/labels';
import { rememberedWord } from '@/lib/domain/remembered';
import type { Token } from './tokens';

/**
 * Words that belong to a subject, written for the project. Weaker than cues: one word proves nothing, the model weighs them together.
 * `deliver*` stands for every word that begins so, `on_hold` for two words in a row.
 */
const TOPIC_WORDS: Readonly<Record<Category, string>> = {
  delivery_late:
    "parcel* package* deliver* courier* shipping shipped shipment* ship dispatch* tracking tracked depot transit van driver eta arriv* turn_up turned_up still_waiting next_day next-day out_for hub warehouse sorting postman post customs order* ordered supposed_to meant_to was_due promised_for label_created in_transit working_days business_days no_sign estimated doorstep carrier slot delay* late waiting where_is where's_my wheres_my hermes dpd evri ups fedex usps expected",
  delivery_missing:
    "missing lost delivered_to marked_as says_delivered says_it never_arrived never_came never_received never_turned not_received hasn't_arrived neighbour* neighbor* signed_for porch doorstep stolen stole empty safe_place safeplace proof photo wrong_address wrong_house next_door nowhere no_parcel left_with handed_to half_the only_got only_received parcel* package* box delivered investigation concierge letterbox mailbox gps bin",
  delivery_damaged:
    'smashed crushed soaked soaking dented squashed torn ripped_open rain puddle thrown threw chucked over_the fence gate bent broken_in box* packaging bubble wrap leaked spilled spilt shattered crumpled battered wet arrived_broken arrived_damaged arrived_smashed damaged_in in_pieces bashed melted_in glass_everywhere drenched soggy_box kicked damaged dropped',
  wrong_item:
    "wrong wrong_size wrong_colour wrong_color wrong_item wrong_order wrong_one instead instead_of someone_else's different not_what size* colour color ordered_a sent_me received_a got_a swapped mixed_up mix-up mixup substitut* mismatched left_shoe two_left extra picked_the packer picker swap model version sent ordered asked_for name_on invoice_says duplicate another_customer's",
  product_defect:
    "broke broken faulty defect* stopped_working won't_turn won't_charge won't_switch won't_start doesn't_work not_working dead died crack* snap* zip zipper handle hinge button screen battery charger charging motor leak* seam stitching fell_off fell_apart came_off came_apart warranty replacement repair* fix flicker* noise rattl* jammed stuck wobbl* loose screw* peel* blender kettle washer dishwasher fridge vacuum laptop headphones earbuds speaker lamp toaster heater strap wheel lid pump part parts firmware beep* error_code lasted",
  product_quality:
    'quality cheap flimsy thin thinner faded fading shrunk shrank bobbl* pilling taste* tasted tasting tastes flavour flavor recipe bland stale soggy dry watery smell* smelled smells material fabric itchy scratchy not_as worse used_to_be gone_downhill downhill smaller disappointing looks_nothing photos picture stale mushy greasy overcooked undercooked cold burnt portion* texture sweet* salty ingredients formula see-through wash washed fit fits uncomfortable seat* food meal wifi dirty stain* blurry standard legroom pillow',
  safety_hazard:
    'glass plastic metal melted melting smoke smoking burn* burnt burned spark* sparks fire overheat* shock electric* allerg* rash hives swollen epipen nuts peanut* choke choking sick ill poisoning vomit* hospital a&e ambulance mould mold maggot* insect injur* hurt bleeding cut_my sharp dangerous unsafe hazard recall brakes exploded explod* toddler baby cot fumes gas mercury bolt blade undeclared collapsed tripped bitten razor mouse fell_on smell_of',
  billing_charge:
    'charge* charged charging_me bill* billed billing payment* debit direct_debit invoice* twice double fee* deposit taken_from took money overcharge* statement bank card refund_the pounds quid dollars owed owe pay paid tariff meter reading balance credit extra pending hold authoris* unexplained unauthorised subscription_charge paypal overdraft account_balance cost late_fee tax tip dispute price_on £ $ €',
  refund_return:
    'refund* return* returned returning money_back label reimburs* exchange* send_it sent_it sent_back send_back rma drop_off dropped_off collection collect* credit_note store_credit voucher working_days policy restocking receipt claim* compensation compensate prepaid proof_of courier_collected warehouse_received original_payment packing_slip gift_receipt days_ago chargeback still_no refuse_to processed process',
  subscription_cancel:
    'cancel* subscri* unsubscribe renew* renewal renewed auto-renew autorenew trial membership member plan contract notice notice_period gym box monthly annual yearly still_billed stop_taking opt_out pause keep_charging still_charging cancellation premium signed_up free_trial retention exit_fee minimum_term terminate billed_again next_month',
  account_access:
    "login log_in logged logging log sign_in signed_out password passcode reset locked lock lockout 2fa code codes otp verification verif* authenticator email_address username account profile access hacked suspended disabled deactivated banned id captcha pin sms text_message old_number new_phone cant_get can't_get recover* recovery link expired security_question face_id biometric* credentials two-factor",
  app_site_outage:
    'app website site page checkout crash* down error* loading load spinning blank freez* frozen glitch* bug* update* server* outage offline internet broadband wifi wi-fi router network signal connection stream* buffer* playback browser android ios iphone phone version install* download* sync* 404 403 500 502 503 maintenance basket cart button timeout timing_out slow dropped signal fibre mbps ping lag* not_loading white_screen reboot power service',
  travel_disruption:
    'flight* flights train* plane bus coach ferry tram metro platform* gate board* boarding departure* depart* cancelled canceled delay* delayed missed connection* rebook* rebooked airport station runway tarmac crew pilot replacement_bus stranded overbook* bumped seat* hotel layover passenger* journey service_cancelled departed terminal standing carriage carriages rail conductor timetable route sailing crossing standby diverted landed land takeoff hours_late stuck_on weather airline fly flying flown',
  baggage:
    'bag bags baggage luggage suitcase* case carousel checked stroller pram pushchair golf lost_property belt claim tag tags hold carry-on carryon cabin wheel handle airtag instrument guitar rucksack backpack lost_luggage reclaim surfboard skis trolley overhead',
  service_wait:
    'hold on_hold holding queue* call called calling calls phone phoned rang ring line lines email* emailed emails dm dms message* chat bot chatbot agent* reply replied replies respond* response* answer* answered nobody no_one noone ignored ignoring waiting wait waited callback call_back called_back hung_up hang_up cut_off transferred passed customer_service customer_services customer_support helpline support hours_on minutes_on mins_on ticket tickets case_number reference escalat* complaint complaints chase chased chasing cut music representative rep speak talk human counter desk line_of lines',
  staff_conduct:
    'rude* staff manager* employee* cashier assistant* attitude swore swearing shout* shouted yell* yelled laugh* laughed ignored unprofessional unhelpful unfriendly disrespect* condescending patronising patronizing smirk* sneer* eye roll rolled_his rolled_her dismissive aggressive bully* accused follow* followed security guard driver waiter waitress barista receptionist attendant* steward* agent_was lady man guy bloke woman mocked tutted glared sarcastic refused_to told_me spoke_to talked_to treated hung_up arrogant racist judged',
  accessibility:
    'wheelchair* ramp* lift elevator accessib* disabled disability disabilities deaf blind bsl subtitl* caption* screen_reader screenreader reader voiceover talkback contrast braille hearing loop guide_dog assistance step-free stepfree steps stairs mobility scooter autis* sensory blue_badge crutches walker large_print alt_text keyboard font door doors toilet impaired tactile cane asl dyslexi* carer',
  data_privacy:
    "data privacy private leak* leaked breach* hacked hack hackers stolen_details details gdpr personal someone_else's another_customer's another_person's other_people's stranger phish* scam scammer* spam marketing consent delete_my sold_my sell_my share* shared cc'd cc identity fraud* posted_my photo_of without_permission tracking_me cctv address_to visible password_was dark_web unsubscribe exposed addresses permission ico",
  pricing_promo:
    'price* pricing priced expensive cheaper dearer discount* code codes promo* promotion voucher* coupon* offer offers sale deal deals gift_card giftcard points loyalty rewards reward reduced increase increased hike inflation shrinkflation smaller_bag same_price fewer per_cent % off black_friday student bogo half_price rrp cost costs rip-off ripoff value clubcard cashback bundle upgrade free_delivery minimum_spend member_price price_match advertised qualify fare fares tickets',
  availability:
    'stock restock* restocked in_stock out_of_stock sold_out sell_out available availability open opening opens close closes closed hours bank_holiday sunday sundays branch store shop stores shops near do_you deliver_to ship_to sell stocked size sizes back_in come_back bring_back discontinued vegan gluten gluten-free halal vegetarian menu when_will release launch pre-order preorder waitlist coming_to book booking reservation table slot* appointment location locations parking which_store anywhere international norway ireland scotland orkney wales canada islands dates range refill*',
  values_ethics:
    'animal* tested tests palm oil plastic packaging recycl* sustainab* ethic* unethical boycott* advert advertising ad ads campaign sexist offensive sweatshop* child_labour labour wages wage union* strike workers riders tax taxes greenwash* environment* climate carbon waste vegan_claim donat* charity politic* pride woke sponsor* fossil fur cruelty deforestation fair_trade fairtrade living_wage zero-hours israel russia governments rainforest pollut* sewage profits bonuses ceo stance values single-use landfill',
  account_closure:
    "close closing closure closed_my close_my close_the delete_my delete_account executor estate probate died passed_away death deceased late_husband late_wife late_father late_mother mum's dad's aunt's nan's moved moving_out moved_out final_bill final bereave* death_certificate power_of_attorney erase old_address previous_tenant tenancy landlord transfer_the name_on leaving supplier widow solicitor",
  praise:
    'thank thanks thankyou love loved loving great amazing brilliant fantastic best lovely wonderful excellent kind kindness friendly helpful superb star legend perfect delicious gorgeous beautiful favourite favorite impressed recommend* happy pleased delighted shoutout shout_out credit kudos well_done above_and beyond made_my 5_stars five_stars obsessed yum tasty quick smooth spotless cheers ta grateful appreciate* bravo hats_off hero genius thrilled stunning incredible fab ace',
};

const TOPICS = Object.keys(TOPIC_WORDS) as Category[];
const SHORTEST_STEM = 3;

/** The topics that an entry stands for; one list for each entry. */
type Topics = number[];

interface Table {
  /** By the entry as it is written. */
  entries: ReadonlyMap<string, Topics>;
  /** The first words of entries of two. */
  firstWords: ReadonlySet<string>;
}
let table: Table | null = null;

function read(): Table {
  const entries = new Map<string, Topics>();
  for (const [topic, category] of TOPICS.entries())
    for (const entry of TOPIC_WORDS[category].split(' ')) {
      const topics = entries.get(entry);
      if (topics) topics.push(topic);
      else entries.set(entry, [topic]);
    }
  const firstWords = [...entries.keys()].filter((entry) => entry.includes('_')).map((entry) => entry.split('_', 1)[0]);
  return { entries, firstWords: new Set(firstWords.filter((word) => word !== undefined)) };
}

/** The topics of what a word begins with, entry by entry. */
const stemsOf = rememberedWord((word: string): readonly Topics[] => {
  table ??= read();
  const stems: Topics[] = [];
  for (let length = SHORTEST_STEM; length <= word.length; length++) {
    const stem = table.entries.get(`${word.slice(0, length)}*`);
    if (stem) stems.push(stem);
  }
  return stems;
});

/** How many different entries of each topic a post holds, topics in the order of the categories. A rare entry counts more than one of many topics. */
export function topicsIn(tokens: readonly Token[]): Float64Array {
  table ??= read();
  const { entries, firstWords } = table;
  const met = new Set<Topics>();
  const meet = (entry: string) => {
    const topics = entries.get(entry);
    if (topics) met.add(topics);
  };
  for (const [i, { text, kind }] of tokens.entries()) {
    if (kind === 'place' || kind === 'face') continue;
    const word = kind === 'tag' ? text.slice(1) : text;
    meet(word);
    const next = tokens[i + 1]?.text;
    if (next !== undefined && firstWords.has(word)) meet(`${word}_${next}`);
    for (const stem of stemsOf(word)) met.add(stem);
  }
  const sums = new Float64Array(TOPICS.length);
  for (const topics of met) for (const topic of topics) sums[topic] = (sums[topic] ?? 0) + 1 / topics.length;
  return sums;
}
