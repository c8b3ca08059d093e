import type { Cue } from '../../cue';
import { rx } from '../pattern';

const PITCH: Cue['says'] = ['flag:spam', 'intent:spam'];
const CALL =
  '(?:(?:dm|inbox|whatsapp|text|message|contact|ping|call|reply|hit up|hmu|ask|reach(?: out)?|hurry|write to|send|join|click|claim|visit|check|invest with|follow|sub(?:scribe)? to|subscribe|use|drop|vote for|apply)(?:\\b|(?=:))|link (?:in bio|below)|in (?:my |the )?bio|check (?:your )?inbox|ask me how|for (?:rates|prices|promo)|come get|verify at|appeal here|\\b(?:docs|bit|tinyurl|meta|secure)[\\w-]*\\.\\w+)';
const OFFER =
  '(?:(?:instant|get|easy) loans?|get loan|investment|investors?|invest with|crypto (?:coin|giveaway|gains|group)|bitcoin|btc|nft|presale|airdrop|wallet (?:address|recovery)|connect wallet|trad(?:e[rd]?|ing)|forex|profits?|guaranteed returns|\\d+x returns|passive income|cash ?app|cash out|flip \\$|earn(?:ing|ed)?|rich|retire early|make (?:money|\\$)|(?:made|make|earn(?:ed|ing)?|daily|weekly|get) \\$ ?\\d[\\d,]*k?|(?:made|got|earned) (?:me )?(?:\\$|£)?\\d+k|cheap followers|buy followers|likes for|\\d+k? (?:real |new |active )?followers (?:in|within|by|overnight|instantly)|verification badge|verified accounts|back in minutes|recover(?:y|ed)? (?:your|my|account)|recover your account|hacked account|hacker|unlock any phone|spy|certificates?|diploma|cheap (?:followers|likes|watches|trainers|website)|discount code for cash|grow your|leads\\b|for promo|collabs?|web ?(?:site)? design|logos? for|seo|backlinks?|essays?|assignments?|a grade|psychic|astrolog\\w*|love problem|love spell|spell caster|voodoo|dr\\.? \\w+|cured|herpes|lose \\d+ ?kg|viagra|escorts?|singles|hot (?:girls|singles)|adult content|18\\+|meetups|feet pics|onlyfans|sugar|kisses|relief grant|grants?|lottery|giveaway|free gift cards?|free (?:iphones?|robux|gift|money|samples|followers)|you (?:have )?won|winner|telegram group|my telegram|sure shot|betting tips|slots|casino|data entry|outsourcing|typing job|business proposal|proposal for you|factory|packaging, best price|wholesale|replica|merch drop|gaming channel|my channel|youtube channel|helpdesk number|helpline number|customer care number|account is limited|violating rules|limited, verify|your page is|refund is ready|get your issue solved|your issue at @|legit plug|brands like yours|help brands|generator|coupon generator|insta\\w* verification|profit share|millionaire|financial freedom|double giveaway|no docs|without (?:exam|cibil)|part time (?:\\w+ )?job|daily payment|earn from home|sell(?:ing)? (?:feet|followers|accounts))';

/** An offer to everybody and the way to take it up; a customer has neither. */
export const PITCH_CUES: readonly Cue[] = [
  {
    id: 'spam.offer-and-call',
    pattern: rx`(?<![\w.])${OFFER}(?!\w)`,
    needs: rx`(?<![\w.])${CALL}(?!\w)`,
    on: 'plain',
    unless:
      /\b(?:my (?:order|parcel|refund|delivery|subscription|wifi|bill|card|food|money (?:is|was|has|back)|basket)|i (?:ordered|bought|paid|want|need|would like|'d like)|i'?d like|can (?:you|i|u)|could you|do you|how (?:do|can)|where|which|why|is (?:there|the|this|it)|does|still|your (?:\w+ )?(?:giveaway|link|app|competition|draw|loans?|delivery|website|shop|store|code|gift cards?)|pretending|scammer is|please (?:help|warn|dm me|call me|contact me|reply)|dm(?:'?d)? (?:sent|you)|referral|loyalty|for your help|your team|not working|doesn'?t|won'?t|code (?:is|isn))\b/i,
    says: PITCH,
    weight: 2,
    hits: [
      'Investment made me 9k in a week, message Mrs Joan on whatsapp',
      'selling SEO backlinks, DM now',
      'we can grow your page, DM for rates',
      'get loan approved in 5 minutes no docs whatsapp now',
      'Dear user your account is limited, verify at secure-help.example',
      'my aunt got 5k from the relief grant, ask agent Philip how',
      'instant loan without cibil, call',
      'Get 20k followers in 24h!! DM @quickgrow',
    ],
    misses: [
      'I lost my two step verification, please contact me',

      'do you sell gift cards, call me please',
      'is the giveaway still open? I want to join',
      'my refund is late, please DM me',
      'a scammer is using your logo, ask people to check',
    ],
  },
  {
    id: 'spam.plain-offer',
    pattern: rx`\b(?:(?:i|we) (?:create|make|design|provide|offer|sell|can help (?:you )?(?:recover|grow)|help brands|grow|unlock|hack)\b[^.!?\n]{0,40}\b(?:logos?|websites?|certificates?|seo|backlinks|leads|10x|account|followers|packaging|outsourcing|your (?:page|brand|business|account))|(?:business|lucrative|investment) (?:proposal|opportunity)|(?:guaranteed|100%|sure shot) (?:working |original )?(?:\d+x )?(?:returns|profit|tips|coupon|certificate|income)|10x returns|100x\b|(?:sub|subscribe) to my|(?:visit|see|check) my (?:profile|page|bio|site|channel|store)(?: for| guys|,|$)|(?:love to|want to|let'?s|wanna) collab\b|(?:nice|great|cool|love(?:ly)?) (?:post|feed|page|content)!? ?(?:we|check|dm|let|i)\b[^.!?]{0,30}\b(?:collab|dm|page|feature)|(?:coach|mrs|mr|madam|agent|expert|mentor|sir) [A-Z]?\w+ (?:traded|helped me|made me|invested|recover\w*|is legit|how\b)|(?:traded|invested|recovered it|flipped) (?:for|with) me|(?:trading|investment|forex) account\b[^.!?\n]{0,20}\b(?:profit|manage|handle)|earn while you sleep|earning daily|\d+ ?x gains|make money from your phone|(?:cash ?app|paypal|zelle) flip|\$\d+ to \$\d+|everyone gets (?:£|\$)|(?:psychic|tarot|love|astrolog\w*) (?:reading|problem|solution)\w*|hot singles|hey (?:beautiful|dear|handsome)|hello (?:dear|sir\/?madam|friend)\b[^.!?]{0,40}\b(?:proposal|factory|price|business|invest)|hi sir we (?:do|provide|are)|(?:lowest|best|cheapest|low) (?:price|cost)\b[^.!?]{0,20}\b(?:shipped|contact|discreet|viagra|design)|presale is on|nft\b[^.!?]{0,12}\b(?:presale|drop|mint)|cash out daily|legit plug|looking for investors|message (?:start|yes|me now)|reply yes|wallet recovery|@\w*(?:help_?desk|support|care|recover|crypto|fx|forex|hack|wiz|ment|trade|mate)\w*(?: on (?:ig|insta\w*))?(?=[^.!?]{0,30}$)|insta(?:gram)? verification|adult content|sell feet|buy (?:verified|followers|1k|10k)|@ ?(?:techghost|recovermate)|instagram verification)`,
    on: 'plain',
    unless:
      /\b(?:my (?:order|parcel|refund|delivery|subscription|bill|food)|is it you|asking for my|can (?:you|i)|could you|do you|how (?:do|can|much)|please (?:help|warn)|got a dm from|pretending|fake|a scam|is this (?:real|you|legit)|why)\b/i,
    says: PITCH,
    weight: 2,
    hits: [
      'Hello dear I have business proposal for you',
      'Guaranteed 10x returns ask me',
      'sub to my channel guys',
      'visit my profile for surprise',
      'earn while you sleep',
      'I never believed until coach Linda traded for me',
      'i create logos for $5',
      'nft presale is on',
    ],
    misses: [
      'I DO NOT have an account, please contact me',

      'do you make logos',
      'got a DM from @your_help_team asking for my card, is it you',
      'can I see my profile',
    ],
  },
];
