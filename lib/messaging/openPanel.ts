/**
 * The page's request to open the panel. A plain message, not one of the typed protocol: `sidePanel.open()` must be the first thing that
 * happens in the listener, in the same turn as the user's gesture, and a messaging library answers one promise later.
 */
export const OPEN_PANEL = { type: 'heard:open-panel' } as const;

export type OpenPanelAnswer = { ok: true } | { ok: false };

export function isOpenPanel(message: unknown): boolean {
  return typeof message === 'object' && message !== null && 'type' in message && message.type === OPEN_PANEL.type;
}
