import messages from '@/public/_locales/en/messages.json';

const table: Record<string, { message: string }> = messages;

/** As the browser does it: `$1` and `$2` filled in, '' for a name that does not exist. */
export const browser = {
  i18n: {
    getMessage: (name: string, values: string[] = []) =>
      (table[name]?.message ?? '').replace(/\$(\d)/g, (_, index: string) => values[Number(index) - 1] ?? ''),
  },
};
