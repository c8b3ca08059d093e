/** The little of jsdom that is used here; the package brings no types of its own. */
declare module 'jsdom' {
  export class VirtualConsole {}
  export class JSDOM {
    constructor(html: string, options?: { url?: string; virtualConsole?: VirtualConsole });
    readonly window: Window;
    reconfigure(settings: { url: string }): void;
  }
}
