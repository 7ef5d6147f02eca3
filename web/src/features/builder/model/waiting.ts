import type { SaverPorts } from './saver-ports.ts';

/** Something that is to be done a while later, once. */
export class Waiting {
  private readonly after: SaverPorts['after'];
  private readonly action: () => void;
  private cancel: (() => void) | null = null;

  constructor(after: SaverPorts['after'], action: () => void) {
    this.after = after;
    this.action = action;
  }

  /** In that many milliseconds from now, however long it has waited already. */
  anew(ms: number): void {
    this.stop();
    this.cancel = this.after(ms, () => {
      this.cancel = null;
      this.action();
    });
  }

  /** In that many milliseconds, unless it waits already. */
  once(ms: number): void {
    if (this.cancel === null) this.anew(ms);
  }

  stop(): void {
    this.cancel?.();
    this.cancel = null;
  }
}
