/** Words beside "app", "site" and "page" that make it another matter: games, sign-in, building sites. */
export const OTHER_SENSES =
  /\b(?:on[- ]site|building site|camp ?site|page \d+|front page|facebook page|my page|your page is (?:full|great|funny)|car crash|dating|app(?:le)?etite|turned (?:the )?page|site (?:manager|visit|office)|crash diet|stock crash|banned|hack(?:ed|er)|lock(?:ed)? (?:me )?out|locked|password|codes?|otp|please add|dark mode|games?|patch|delete my)\b/i;
