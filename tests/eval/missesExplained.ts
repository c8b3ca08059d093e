/** Why a post was misread, by somebody who read it. The key stands beside the miss in EVALUATION.md; one whose miss is gone does no harm. */
export const EXPLANATIONS: Readonly<Record<string, string>> = {
  'sentiment:e4298241': 'Thanks for a bill: the sum is not seen as a grievance, so the thanks is taken at its word.',
  'sentiment:5c0760f8':
    '"Perfectly good" is said of the bread. The act told is bad only to who knows what dye on food means.',
  'sentiment:ba58cc91':
    '"Good luck" and a kiss are kind words used as a threat of reach; only "clumpy" speaks against it.',
  'sentiment:b73ed15b':
    'A farewell: the thanks outweighs it. The worst kind of miss, and one of meaning, not of words.',
  'sentiment:2acaff4c': '"Love that" beside "dead out of the box": the contrast cue knows no "dead" for a thing.',
  'sentiment:e3e645f4':
    '"Thanks to" names a cause, not gratitude; the fine comes last and is read with "fine" as in well.',
  'sentiment:6bb174bd':
    'Nigerian Pidgin: "no love" is read without its "no", and the training posts hold little of it.',
  'sentiment:424c5b2f':
    'Opens with praise of the place. "Shame about" turns it, and the hearing loop is no word of a complaint.',
  'flag-missed:43aaf08a':
    '"Carry on at all" says it only together with the half sentence before. No cue joins the two.',
  'flag-missed:4e80c7f6': 'A long story of being mocked for a language, with no word that names it.',
  'flag-missed:cc51130a': '"Great raised welts" and "the walk in" are not among the injuries and places the cues know.',
  'flag-missed:f532b4d1': 'Allergy and "a drip" stand two sentences apart; each alone is harmless.',
  'flag-missed:ac1cf238': 'Gas said as "smell … like faint egg" and asked as a question.',
  'flag-missed:aa1e4dbe': 'The fall of a child is seen, the part that failed ("cot side dropped") is not.',
  'flag-missed:fbee934f':
    'A foreign body in food, praised in jest: the nail is not on the list and the jest hides the rest.',
  'flag-missed:78f7e741':
    'Unequal treatment is told by comparing two groups; the cues look for a named ground beside a refusal.',
  'flag-missed:b80bbc85':
    'The headscarf and the rude answer stand apart; "nobody else" is the comparison that is not read.',
  'flag-wrong:a8060248':
    'A cake on its side and "beautiful once": a wedding cake was read as an accident. Plainly too wide.',
  'flag-wrong:b37675e9': 'A ticket "has bruises": a figure of speech taken for an injury.',
  'flag-wrong:cb9fdff0':
    'A number passed on is a leak to most readers; the hand counted it as misuse, not as a breach.',
  'flag-wrong:8c94d32e': 'A request under a data law is a legal step; the hand counted it as privacy only. Arguable.',
  'flag-wrong:5b2c973a': 'Hearing aid, lady, refused: three words of a refusal on a ground, in a post full of thanks.',
  'flag-wrong:b208c78b':
    '"The regulator" in the mouth of a journalist: press was found too, and legal came with the word.',
  'flag-wrong:bbc31b49': 'Spam that speaks of a hacked page: the hacking is the bait, not a report.',
  'flag-wrong:f03ea8e5': 'A solicitor who recommends a cafe. The look-alike list knows no friendly lawyer.',
  'flag-wrong:ab57cd43':
    'A blocked accessible toilet: the hand filed it as accessibility, the cue as unequal treatment. Arguable.',
  'flag-wrong:e4615c4e':
    'A question after a sign language interpreter. Naming a need is no report of having been refused one.',
  'flag-wrong:e60bbebe':
    'Two young men, a lift that was out, never once moaned: thanks, with the words of a refusal strewn in.',
  'intent:ed95607d':
    '"Shoutout" is praise nearly always; that a parcel due yesterday makes a joke of it needs the calendar.',
  'intent:f09833b9': '"To say thank you" tells what the gift was for.',
  'intent:6d92cefc': '"Had a great time" is said of the dog. Whose feeling it is, is not read.',
  'intent:583dd464': 'Two right-hand gloves: the fault is in knowledge of hands, no word complains.',
  'intent:2acaff4c': 'As in sentiment: "love that" carries the intent with it.',
  'intent:6bb174bd': 'As in sentiment: Pidgin, and "no love".',
  'intent:d0957557': 'Numbers and a question in the third person: nobody says "I", so it looks like talk about a firm.',
  'intent:e4298241': 'As in sentiment: thanks for a bill.',
  'category:f7ed717b': '"19 days for a candle" without late or waiting: the number beside a thing looks like a price.',
  'category:e1ed71d3':
    '"R coming 2day" is spelt in a way that neither cue nor most training posts know, and reads like stock.',
  'category:f19889cb': 'The app is only the messenger; it is the one word with a category of its own.',
  'category:ed95607d': 'Follows from the intent, which was read as praise.',
  'category:ecd39f31': '"Paid twice" is said of the fitters and outweighs the missed slots.',
  'category:d571549b': 'Box and paper: an empty box is near a damaged one in words.',
  'category:e3cf4ac3': 'Late or lost is decided by "nae parcel" after a trace; Scots spelling hides the not.',
  'category:f09833b9': 'Follows from the intent, which was read as praise.',
  'emotion:007d78d1':
    'Being laughed at is in the act, not in a word of feeling; anger is the likelier guess by training.',
  'emotion:78f7e741': '"Couple" and "boyfriend" are happy words elsewhere, and nothing else speaks of a feeling.',
  'emotion:b80bbc85': 'Humiliation is told by "nobody else was spoken to that way": a comparison, which is not read.',
  'emotion:109b8df0': '"Super loud" is the whole humiliation.',
  'emotion:606ad3c9': 'A witness makes it humiliating ("in front of my whole book club"), and the joke hides it.',
  'emotion:f523b5f3': '"Stand to one side" is a scene that has to be pictured.',
  'emotion:e611857c':
    'Being passed over because of a wheelchair; the words alone are those of a bus that did not stop.',
  'emotion:c2ab2bf4': 'Panic is in repetition and capitals; "my account" pulls it to the usual frustration.',
  'emotion:60f1dc5c': 'The loss is told plainly and calmly; the errand (a number to keep) decides, not the death.',
  'gist:2e77b48f': 'True and sayable, but the writer is a child, and the hand wanted nothing specific said in public.',
  'gist:3f922fe2':
    'Nothing may be said back here. The flag is missed, so the gate that would silence the gist stays open.',
  'gist:ed8ab7b6': 'As above: with self-harm found, no gist would be given.',
  'gist:0a4bbd44': 'As above: with self-harm found, no gist would be given.',
  'gist:b9041d82': 'A threat: with the flag found, no gist would be given.',
  'gist:ecd39f31': 'The fitters were paid twice, by the writer: who did it to whom is not read.',
  'gist:bb931906': 'Took the absent code for the trouble; the beeping stands in a question.',
  'gist:d2385808':
    '"It" is said back without the thing it stands for: empty words. A question whose object is a pronoun should be silent.',
  'sentiment:583dd464': 'Dry understatement: no word complains, and "got", "checked", "yeah" lean to the kind side.',
  'sentiment:dc785cf7': 'A rumour told with zeal: "friend", "smart" and two exclamation marks outweigh "warning".',
  'intent:169d3374': 'A very polite request: "good evening" and "grateful" are what thanks are made of.',
  'intent:ec0cf69b': 'Two times compared, no word of blame: left to the model, which found nothing and guessed.',
  'intent:6a98aab1': "Irony by quotation: the kind words are the firm's own, said back to it.",
  'category:9a9e4547': 'Chasing and being put off are the words of a wait; that a sofa is waited for says delivery.',
  'category:169d3374': 'Follows from the intent, which was read as praise.',
  'category:e7e6eb61': 'Part of a parcel is missing: "delivered" and a count, nearer to late than to lost by words.',
  'emotion:10c6ff24': 'Shown up before a queue: a scene, no word of feeling.',
  'emotion:bd41e698': '"He understood every word" is the hurt; the model sees a manager and a request, and says anger.',
  'gist:91463879': 'A rumour must not be repeated back as if it were so: the intent was not read as misinformation.',
  'gist:e8b19097': "A slogan about a whole trade, not a trouble of the writer's own.",
  'gist:f259dcf3': 'Meant for somebody else ("are u not the college"): the wrong brand was not seen.',
  'gist:f19889cb': 'True, and the smaller part of it: the wait without what was waited for.',
};
