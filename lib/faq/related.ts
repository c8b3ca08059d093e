/**
 * Words that are not the same but often serve the same question: who speaks of one may mean an entry that speaks of the other. Each row:
 * words, and two questions that it brings together.
 */
export interface RelatedWords {
  words: string;
  /** A customer's words and an entry's. */
  example: [asked: string, entry: string];
}

export const RELATED_WORDS: readonly RelatedWords[] = [
  { words: 'pet dog', example: ['can my dog come along', 'Are pets allowed?'] },
  { words: 'pet cat', example: ['can my cat come along', 'Are pets allowed?'] },
  { words: 'refund money', example: ['do I see my money again', 'Can I have a refund?'] },
  { words: 'refund return', example: ['how do I return it', 'How do I get a refund?'] },
  { words: 'refund compensation', example: ['can I claim compensation', 'Can I have a refund for a delay?'] },
  {
    words: 'cancel end stop close delete',
    example: ['how do I stop my subscription', 'How do I cancel my subscription?'],
  },
  { words: 'pause skip freeze suspend hold', example: ['can I skip a month', 'How do I pause my subscription?'] },
  { words: 'fee charge pay extra', example: ['do I pay extra for a second bag', 'Is there a fee for a second bag?'] },
  { words: 'bill pay directdebit', example: ['when do you take my payment', 'When is my bill taken?'] },
  { words: 'parcel order deliver', example: ['when will my parcel be here', 'How long does delivery take?'] },
  { words: 'arrive deliver', example: ['when does it arrive', 'How long does delivery take?'] },
  { words: 'arrive checkin', example: ['how early can we arrive', 'What time is check-in?'] },
  { words: 'leave checkout', example: ['when must we leave', 'What time is check-out?'] },
  { words: 'discount offer sale', example: ['is there a sale on', 'Do you have a discount?'] },
  { words: 'discount voucher', example: ['my voucher is not accepted', 'My discount code is not accepted'] },
  { words: 'gift voucher giftcard', example: ['can I buy a voucher', 'Do you sell gift cards?'] },
  { words: 'lost stolen', example: ['my card was stolen', 'What if I lose my card?'] },
  { words: 'lost left forgot', example: ['I forgot my coat on the bus', 'I lost something on a bus'] },
  { words: 'repair replace', example: ['can you replace the zip', 'Do you repair zips?'] },
  { words: 'repair engineer', example: ['can an engineer come', 'How do I book a repair?'] },
  { words: 'guarantee cover last', example: ['am I covered for two years', 'How long is the guarantee?'] },
  { words: 'replacement spare part', example: ['do you have a replacement hinge', 'Do you sell spare parts?'] },
  { words: 'recycle remove dispose', example: ['can you recycle my old bed', 'Will you remove my old bed?'] },
  { words: 'size height weight', example: ['what height is it', 'What size is it?'] },
  { words: 'child baby age', example: ['can my baby come', 'From what age are children allowed?'] },
  { words: 'child student young', example: ['is it cheaper for my child', 'Is there a price for young people?'] },
  { words: 'vegan ingredient', example: ['is it vegan', 'What are the ingredients?'] },
  { words: 'allergy gluten nut ingredient', example: ['are there nuts in it', 'Which allergens are in it?'] },
  {
    words: 'abroad roaming country international',
    example: ['does it work in other countries', 'Can I use it abroad?'],
  },
  { words: 'dog puppy', example: ['can my puppy come along', 'Are dogs allowed?'] },
  { words: 'coverage area postcode signal', example: ['is there signal at my postcode', 'Is my area covered?'] },
  { words: 'phone mobile handset', example: ['is my mobile locked', 'Is my phone locked?'] },
  { words: 'number transfer port', example: ['can I port my number', 'Can I transfer my number?'] },
  { words: 'account profile login', example: ['how do I change my profile', 'How do I change my account?'] },
  { words: 'password login', example: ['I forgot my login', 'How do I reset my password?'] },
  { words: 'change move switch', example: ['can I move my appointment', 'Can I change my appointment?'] },
  { words: 'book appointment', example: ['how do I get an appointment', 'How do I book?'] },
  { words: 'book ticket order', example: ['my ticket has the wrong name', 'How do I correct a name on a booking?'] },
  { words: 'track where parcel', example: ['how do I see where my parcel is', 'How do I track my order?'] },
  { words: 'human agent contact call phone', example: ['is there a number to call', 'How do I contact you?'] },
  { words: 'open collect hours', example: ['until when can I collect it', 'What are your opening hours?'] },
  { words: 'food menu restaurant cafe', example: ['is there a cafe', 'Can I buy food?'] },
  { words: 'keep last expire store', example: ['does it expire', 'How long does it keep?'] },
  { words: 'wheelchair assistance ramp lift', example: ['is there a ramp', 'Is it accessible for wheelchairs?'] },
  { words: 'install setup assemble', example: ['is setup included', 'Do you install it?'] },
  { words: 'sign join register', example: ['how do I join', 'How do I register?'] },
  { words: 'clean wash', example: ['how do I wash it', 'How do I clean it?'] },
  { words: 'waterproof rain wet', example: ['can it get wet', 'Is it waterproof?'] },
  { words: 'trial test', example: ['can I test it first', 'Is there a trial?'] },
  {
    words: 'device phone tablet tv laptop screen',
    example: ['does it run on my tablet', 'Which devices does it run on?'],
  },
];
