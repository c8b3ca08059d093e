export type WorkspaceScreen = 'history' | 'snippets' | 'brand' | 'settings';

/** Shows the workspace, in the tab it is already open in if there is one. */
export function openWorkspace(_screen: WorkspaceScreen = 'history'): void {}
