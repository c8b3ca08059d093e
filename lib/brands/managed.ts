const PREFIX = 'managed:';

/** Brands and snippets that a company deploys have ids of their own, so that none of the user's is mistaken for one. */
export const managedId = (id: string): string => `${PREFIX}${id}`;

/** Whether it was deployed by policy: then it can be used and copied, but not changed here. */
export const isManaged = ({ id }: { id: string }): boolean => id.startsWith(PREFIX);
