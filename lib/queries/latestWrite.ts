/**
 * Writes the latest of a fast series of values: one write at a time, and of those that come meanwhile only the last. No timer, so a page that is
 * closed loses at most the value being written.
 */
export class LatestWrite<T> {
  private waiting: { value: T } | null = null;
  private isWriting = false;

  constructor(private readonly write: (value: T) => Promise<unknown>) {}

  push(value: T): void {
    this.waiting = { value };
    if (!this.isWriting) void this.run();
  }

  private async run(): Promise<void> {
    this.isWriting = true;
    try {
      while (this.waiting) {
        const { value } = this.waiting;
        this.waiting = null;
        await this.write(value);
      }
    } finally {
      this.isWriting = false;
    }
  }
}
