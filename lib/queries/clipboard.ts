/** Puts text on the clipboard; rejects when the browser does not let us. Call it in the turn of the user's gesture. */
export function writeClipboard(text: string): Promise<void> {
  return navigator.clipboard.writeText(text);
}
