import type { Content } from './content.ts';
import { failureIn, type Saved, type SaveFailure, type SaveState } from './save-state.ts';
import { CLOUD_MS, RETRY_MS, type SaverPorts } from './saver-ports.ts';
import { Waiting } from './waiting.ts';
import type { Work } from './work.ts';

/**
 * The way of a design into the cloud: one save at a time; what fails for want of a connection is tried again; a conflict
 * stops it until somebody has decided.
 */
export class Sending {
  state: SaveState;
  /** How often in a row it has failed. */
  failures = 0;
  /** What is under way, if anything is. */
  running: Promise<void> | null = null;
  private readonly work: Work;
  private readonly ports: SaverPorts;
  private readonly next: Waiting;
  private ended = false;

  constructor(work: Work, ports: SaverPorts, state: SaveState) {
    this.work = work;
    this.ports = ports;
    this.state = state;
    this.next = new Waiting(ports.after, () => void this.run(false));
  }

  /** Whether something is not in the cloud. */
  get isDirty(): boolean {
    return this.work.saved === null ? this.state.kind !== 'new' : !this.work.isWhole;
  }

  show(state: SaveState): void {
    this.state = state;
    this.ports.onState(state);
  }

  /** Puts what is not in the cloud on this device. */
  keep(): void {
    if (this.isDirty) this.ports.keep(this.work.kept());
  }

  later(ms: number): void {
    this.next.stop();
    if (!this.ended) this.next.anew(ms);
  }

  /** Nothing is sent any more unless somebody asks for it. */
  end(): void {
    this.ended = true;
    this.next.stop();
  }

  run(preview: boolean): Promise<void> {
    this.running ??= this.send(preview).finally(() => {
      this.running = null;
    });
    return this.running;
  }

  private async send(preview: boolean): Promise<void> {
    this.next.stop();
    if (this.state.kind === 'conflict') return;
    const { work, ports } = this;
    const { designId, content, revision } = work;
    work.attempt();
    // On this device before it is sent: whatever happens to the answer, it is known whose it was.
    ports.keep(work.kept());
    this.show({ kind: 'saving' });
    try {
      this.accept(content, await ports.save({ designId, baseRevision: revision, content, preview }), preview);
    } catch (error) {
      await this.failed(failureIn(error));
    }
  }

  private accept(content: Content, saved: Saved, preview: boolean): void {
    this.failures = 0;
    this.work.has(content, saved.revision);
    if (preview) this.work.pictured = saved.revision;
    this.ports.onSaved(saved);
    this.settle();
  }

  /** After the cloud has something of ours: done, or more to come. */
  private settle(): void {
    if (this.isDirty) {
      this.show({ kind: 'changed' });
      this.keep();
      this.later(CLOUD_MS);
    } else {
      this.ports.forget(this.work.kept());
      this.show({ kind: 'saved' });
    }
  }

  private async failed(failure: SaveFailure): Promise<void> {
    if (failure.kind === 'stale') return this.meet();
    this.failures += 1;
    this.show(failure);
    if (failure.kind !== 'refused' && failure.kind !== 'signed-out')
      this.later(RETRY_MS[Math.min(this.failures, RETRY_MS.length) - 1] ?? 0);
  }

  /** Somebody has saved since, unless it was us and the answer was lost. */
  private async meet(): Promise<void> {
    try {
      const theirs = await this.ports.load(this.work.designId);
      if (theirs && this.work.recognises(theirs)) this.settle();
      else {
        this.failures += 1;
        this.show({ kind: 'conflict', theirs });
        this.keep();
      }
    } catch (error) {
      await this.failed(failureIn(error));
    }
  }
}
