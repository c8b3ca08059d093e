const made = new Map<string, unknown>();

/** Making one takes a hundred times as long as using it, and a list uses the same few in every row. */
function kept<Format>(key: string, make: () => Format): Format {
  if (!made.has(key)) made.set(key, make());
  return made.get(key) as Format;
}

/** As `new Intl.DateTimeFormat`, each made once; anew where the computer's own clock went to another zone. */
export function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const zone = options.timeZone ?? new Date().getTimezoneOffset();
  return kept(`date ${locale} ${zone} ${JSON.stringify(options)}`, () => new Intl.DateTimeFormat(locale, options));
}

/** As `new Intl.NumberFormat`, each made once. */
export const numberFormat = (locale: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat =>
  kept(`number ${locale} ${JSON.stringify(options)}`, () => new Intl.NumberFormat(locale, options));

/** As `new Intl.RelativeTimeFormat`, each made once. */
export const relativeFormat = (locale: string, options: Intl.RelativeTimeFormatOptions): Intl.RelativeTimeFormat =>
  kept(`relative ${locale} ${JSON.stringify(options)}`, () => new Intl.RelativeTimeFormat(locale, options));
