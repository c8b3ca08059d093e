import type { Sector } from './sector';

/** What well-known companies do, by what their accounts are called. A company that does several things stands in several rows. */
const COMPANIES: Readonly<Record<Sector, string>> = {
  airline:
    'delta united southwest jetblue american ryanair easyjet emirates etihad qantas lufthansa klm iberia spirit frontier wizzair aeromexico finnair indigo vueling norwegian aerlingus allegiant jet2 sas virginamerica virginatlantic cathaypacific avianca latam heathrow gatwick changi',
  travel_agent:
    'tui expedia booking bookingcom kayak tripadvisor priceline skyscanner hotelscom trivago thomascook loveholidays onthebeach carnival royalcaribbean travelocity orbitz makemytrip agoda jet2holidays',
  rail: 'amtrak gwr lner scotrail northern avanti thameslink southeastern virgintrains londonmidland nationalrail trainline crosscountry greaterangliapr swr sw southern transpennine greyhound megabus flixbus nationalexpress eurostar viarail',
  transit: 'tfl mta cta bart septa wmata njtransit metrolink translink dart caltrain mbta',
  rides: 'uber lyft ola grab cabify didi zipcar lime hertz avis enterprise freenow blablacar sixt turo europcar',
  hotel: 'hilton marriott hyatt airbnb ihg accor premierinn travelodge kimpton vrbo wyndham bestwestern radisson oyo',
  restaurant:
    'mcdonalds starbucks chipotle subway dominos kfc greggs nandos wendys burgerking pizzahut papajohns tacobell panera dunkin dunkindonuts arbys chickfila costa wagamama popeyes sonic dennys applebees fiveguys',
  food_delivery: 'doordash deliveroo grubhub justeat ubereats postmates instacart zomato swiggy uber hellofresh gopuff',
  grocery:
    'tesco sainsburys asda morrisons aldi lidl waitrose ocado coop kroger publix wholefoods woolworths coles traderjoes safeway iceland marksandspencer target walmart costco heb wegmans',
  shop: 'ikea argos asos zara nike adidas primark boots sephora wayfair currys bestbuy macys homedepot lowes gap uniqlo next johnlewis newegg gamestop jcpenney kohls nordstrom sportsdirect boohoo lush superdrug decathlon moo jdsports footlocker puma marksandspencer target walmart costco sizehelpteam shein hobbycraft petsmart chewy',
  marketplace:
    'amazon ebay etsy flipkart aliexpress alibaba vinted depop gumtree craigslist mercadolibre lazada shopee temu stockx poshmark',
  courier:
    'ups usps fedex dhl dpd hermes evri royalmail yodel canadapost auspost parcelforce anpost bluedart purolator',
  bank: 'amex hsbc barclays natwest lloyds santander monzo revolut chase citi paypal venmo visa mastercard klarna rbc wellsfargo bankofamerica bofa stripe capitalone discover usbank pnc keybank ally halifax nationwide starling tsb virginmoney westernunion transferwise cashapp robinhood coinbase zelle icici hdfc absa fnb barclaycard scotiabank',
  insurance:
    'allstate geico progressive aviva statefarm asurion admiral directline axa libertymutual cigna humana bupa',
  mobile:
    'verizon att tmobile sprint vodafone o2 ee giffgaff airtel jio mtn mtnc safaricom boost uscellular idea glo telus rogers bell telstra optus tigo tigogh vmu virginmobile cricket tracfone fido koodo metropcs vi',
  broadband:
    'comcast xfinity spectrum bt talktalk plusnet centurylink cox sky virginmedia frontier verizon att ee vodafone rogers bell telus telstra optus charter optimum windstream mediacom directv dish hyperoptic airtel jio shaw',
  energy: 'edf eon centrica npower octopus bulb duke pge britishgas scottishpower sse conedison nationalgrid ovo',
  devices:
    'apple lenovo dell hp asus samsung huawei oppo oppocarein xiaomi oneplus lg sony fitbit gopro garmin bose sonos logitech seagate canon epson nikon brother roku ring acer motorola nokia dyson philips beats nvidia intel microsoft google amazon whirlpool asurion kitchenaid',
  software:
    'apple microsoft office azure windows google dropbox zoom slack github godaddy yahoo salesforce norton mcafee mailchimp evernote trello asana notion squarespace wix wordpress shopify mediatemple intuit quickbooks turbotax skype outlook docusign lastpass nordvpn grammarly canva figma adobe nike',
  games:
    'xbox playstation nintendo steam mojang minecraft roblox rockstar ubisoft ea activision atvi riot epic fortnite blizzard bungie bethesda supercell niantic zynga callofduty sega twitch',
  streaming:
    'netflix hulu spotify youtube youtubetv disney disneyplus hbo deezer paramount peacock soundcloud pandora tidal nowtv crunchyroll audible kindle sling siriusxm googleplaymusic roku amazon espn dazn primevideo applemusic plex',
  social:
    'youtube creators twitch tiktok twitter instagram facebook snapchat pinterest reddit linkedin tumblr discord whatsapp tinder bumble patreon soundcloud',
  cars: 'tesla ford toyota bmw honda nissan hyundai kia volkswagen audi mercedes chevrolet jeep subaru mazda volvo',
  venue:
    'ticketmaster stubhub eventbrite cineworld odeon puregym planetfitness disneyland disneyparks livenation fandango',
  health: 'cvs walgreens specsavers nhs riteaid zocdoc',
  education: 'pearson duolingo coursera udemy chegg',
  public: 'irs hmrc dvla gov',
};

function byCompany(): ReadonlyMap<string, ReadonlySet<Sector>> {
  const found = new Map<string, Set<Sector>>();
  for (const [sector, names] of Object.entries(COMPANIES) as [Sector, string][])
    for (const name of names.split(' ')) found.set(name, (found.get(name) ?? new Set()).add(sector));
  return found;
}

/** By the name in small letters, in one word. */
export const SECTORS_OF_COMPANY: ReadonlyMap<string, ReadonlySet<Sector>> = byCompany();
