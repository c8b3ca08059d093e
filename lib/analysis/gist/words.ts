/** Closed classes of English that the gist's small chunker goes by. Everything not listed may be part of a noun phrase. */
const set = (words: string) => new Set(words.split(/\s+/));

export const OWN = set('my our');
export const DETERMINERS = set('my our your the this that these those a an his her their any another ur');
/** May stand between a subject and its verb, and say nothing about either. */
export const ADVERBS = set(
  'still even just always constantly also literally now yet ever really actually already completely totally absolutely seriously suddenly simply again only basically apparently currently finally clearly obviously honestly continually repeatedly randomly continuously keeps both all so very too quite extremely incredibly super definitely probably maybe today yesterday tonight once here there well almost nearly mysteriously automatically',
);
export const PREPOSITIONS = set(
  'of on in for from to at with into onto by about over under through without within after before between during off out up down around near behind inside outside against towards via per as than like until till since despite except across upon regarding re past',
);
const PRONOUNS = set(
  "i me you he she him it we us they them who whom whose which what when where why how everyone everybody someone somebody something anything nothing everything nobody noone none anyone anybody myself yourself itself themselves ourselves one ones mine yours ours theirs u ya y'all yall it's its i'm im i've ive i'd i'll you're you've youre we're we've they're theyre they've he's she's that's thats there's theres what's whats who's where's wheres how's let's lets here's thing things",
);
const AUXILIARIES = set(
  "is are was were be been being am isn't aren't wasn't weren't isnt arent wasnt ain't has have had hasn't haven't hadn't hasnt havent do does did don't doesn't didn't dont doesnt didnt doing done will would won't wouldn't wont can can't cannot cant could couldn't couldnt should shouldn't may might must shall gonna wanna gotta need needs needed want wants wanted",
);
const VERBS = set(
  'say says said tell tells told get gets got gotten getting give gives gave given go goes went gone going come comes came coming make makes made making take takes took taken taking keep keeps kept keeping let lets put puts send sends sent sending try tries tried trying wait waits waited waiting know knows knew think thinks thought see sees saw seen seeing find finds found finding pay pays paid paying buy buys bought buying bring brings brought use uses used using ask asks asked asking seem seems seemed mean means meant happen happens happened look looks looked believe feel feels felt leave leaves left leaving lose loses lost losing become becomes became show shows showed shown showing tastes arrive arrives arrived arriving receive receives received receiving cancel cancels cancelled canceled cancelling order ordered wanted expect expected expecting rang phoned called emailed messaged contacted spoke spoken speaking talking spent spend sit sits sat sitting standing stood stuck fix fixing sort help helped helping thank thanks hope hoping wish love loved hate hated please plz pls stop stopped start started starting decided decide sell selling sold charge charged charging book booked refuse refused missed missing saying stating claiming asking telling broke broken cracked snapped',
);
const CONJUNCTIONS = set(
  "and but or so because cos coz bc if unless though although while whilst whereas then plus nor yet either neither & n not no never n't without",
);
const INTERJECTIONS = set(
  'lol lmao omg wtf smh ugh wow hey hi hello hiya dear sorry ok okay yes yeah nope yep well oh ah err um thanks thx ty cheers ta fyi btw guys guy folks mate pal dude bro sir madam xx imo tbh idk',
);
export const TIMES = set(
  'today yesterday tomorrow tonight morning afternoon evening monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun january february march april june july august september october november december week weeks month months year years day days hour hours minute minutes mins min hrs hr second seconds weekend weekends night nights ago later earlier last next time times early late',
);
/** No part of a name for a thing: verdicts and swearing are left out when a thing is said back. */
export const VERDICTS = set(
  'stupid fucking fuckin effing bloody damn goddamn damned crappy shitty shit crap pathetic useless awful terrible horrible horrendous rubbish garbage trash ridiculous disgusting disgraceful lovely dear poor bad worst best so-called lousy dreadful appalling shocking atrocious abysmal sorry sodding frigging freaking freakin frickin darn entire whole actual very shoddy nonsense crummy ruddy',
);
/** Never said back, whoever wrote it. */
export const UNSAFE_WORD =
  /^(?:f+u+c+k\w*|f\*+\w*|sh[i*]+t\w*|bullsh\w*|crap\w*|damn\w*|hell|bitch\w*|bastard\w*|arse\w*|ass|asshole\w*|dick\w*|piss\w*|stupid|idiot\w*|moron\w*|clowns?|jokes?|trash|garbage|scum\w*|liars?|lying|thie(?:f|ves)|scam\w*|crooks?|incompetent|morons|wank\w*|twat\w*|cunt\w*|bollocks|dumb\w*|retard\w*|cowboys?|muppets?|shambles|wtf|fraud\w*|nightmare|pathetic|disgrace\w*)$/i;
/** "the way", "a joke": too empty to be what a post is about. */
export const EMPTY_HEADS = set(
  'way fact reason time times day days problem problems issue issues joke hell guy guys man people person world life end point part lot bit kind sort type case idea thing things stuff year month week hour minute moment start rest whole money first second third one ones same other others most many few number question answer customer customers company companies business brand place country name luck fun god shame mess pain disgrace nightmare ones experience least fault god ability right rights attention opinion chance choice turn hope someone team heart mind head wife husband partner mum mom mother dad father son daughter friend friends kids kid brother sister boyfriend girlfriend family baby dog cat boss mates mate nan gran fingers eyes feet hands hand back face legs arms hair skin stomach neighbour neighbours patience bad love thanks ass arse',
);

export function isClosed(lower: string): boolean {
  return (
    PRONOUNS.has(lower) ||
    AUXILIARIES.has(lower) ||
    VERBS.has(lower) ||
    CONJUNCTIONS.has(lower) ||
    INTERJECTIONS.has(lower) ||
    PREPOSITIONS.has(lower) ||
    ADVERBS.has(lower) ||
    TIMES.has(lower)
  );
}

/** Where the words after a verb stop belonging to it. */
export const CLAUSE_ENDS = set(
  "and but or so because cos coz bc cause since as when whenever while whilst which who if until till unless though although then plus due despite yet even please plz pls thanks thank thx lol lmao smh wtf omg ugh hello hi hey what why how i'm im i've i'd it's its that's thats they're he's she's there's is are was were has have had isn't wasn't didn't don't doesn't can't won't isnt wasnt didnt dont doesnt cant wont will would just only literally seriously honestly help helppp again anymore today now yesterday tonight tomorrow still already either whatsoever yo bro guys sir error this however instead anyone someone nobody & fix also apparently ever tbh btw imo haha",
);
/** A phrase that ends in one of these was cut in its middle. */
export const DANGLING = set(
  'to for with at from of by into onto the a an my our your his her their is are was were be been that this these those very so more most i and or not no any some as than if about between like u ur no per via using without these than both each every its such between',
);
