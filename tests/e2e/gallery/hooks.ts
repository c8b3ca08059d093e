/** Plays every hook of lib/queries, for the scene named in the address. What is missing here is told by complete.ts at type check. */
export * from './history';
export { useInsights } from './insights';
export * from './played/brands';
export * from './played/incidents';
export * from './played/page';
export * from './played/people';
export * from './played/replies';
export * from './played/settings';
export * from './played/snippets';
export * from './played/understood';
