import type { Content } from './content.ts';
import {
  failureIn,
  isStuck,
  type CloudDesign,
  type Saved,
  type SaveFailure,
  type SaveState,
} from './save-state.ts';
import { CLOUD_MS, LOCAL_MS, RETRY_MS, type SaverPorts, type SaverStart } from './saver-ports.ts';
import { Waiting } from './waiting.ts';
import { Work } from './work.ts';

/**
 * Keeps a design: on this device a moment after a change, in the cloud when the customer pauses. One save at a time; what
 * fails for want of a connection is tried again; a conflict waits for a decision, while work goes on on this device.
 */
export class Saver {
  private readonly ports: SaverPorts;
  private readonly work: Work;
  private readonly local: Waiting;
  private readonly cloud: Waiting;
  private state: SaveState;
  private running: Promise<void> | null = null;
  private failures = 0;
  private left = false;

  constructor(start: SaverStart, ports: SaverPorts) {
    this.ports = ports;
    this.work = new Work(start);
    this.local = new Waiting(ports.after, () => this.flush());
    this.cloud = new Waiting(ports.after, () => void this.run(false));
    this.state = start.state;
    if (start.state.kind === 'changed' || start.state.kind === 'offline') this.later(CLOUD_MS);
  }

  /** Whether something is not in the cloud. */
  get isDirty(): boolean {
    return this.work.saved === null ? this.state.kind !== 'new' : !this.work.isWhole;
  }

  /** The design as it is now. */
  change(content: Content): void {
    this.work.content = content;
    this.local.once(LOCAL_MS);
    const { kind } = this.state;
    if (kind === 'conflict') return;
    // Under way, or known not to reach the cloud: that stays what is true until it is tried again.
    if (kind === 'new' || kind === 'saved' || kind === 'refused') this.show({ kind: 'changed' });
    this.later(CLOUD_MS);
  }

  /** Another beginning, of which nothing has been changed yet. */
  restart(content: Content): void {
    if (this.state.kind === 'new') this.work.content = content;
  }

  /** Puts what was changed on this device now: the page may be about to go. */
  flush(): void {
    this.local.stop();
    if (this.isDirty) this.ports.keep(this.work.kept());
  }

  /** Saves now. Answers the revision that holds everything, or null when it could not be saved. */
  async saveNow({ preview = false } = {}): Promise<number | null> {
    await this.running;
    if (this.state.kind === 'conflict') return null;
    const { work } = this;
    if (work.isWhole && !(preview && work.pictured !== work.revision)) return work.revision;
    await this.run(preview);
    if (this.isDirty && !isStuck(this.state) && this.failures === 0) await this.run(preview);
    return work.isWhole ? work.revision : null;
  }

  /** There may be a connection, or somebody signed in, again. */
  retry(): void {
    if (['offline', 'trouble', 'signed-out'].includes(this.state.kind)) void this.run(false);
  }

  /** Decides a conflict for what is here: it becomes the next revision after theirs. */
  async takeMine(): Promise<void> {
    if (this.state.kind !== 'conflict') return;
    this.work.revision = this.state.theirs?.revision ?? 0;
    this.show({ kind: 'changed' });
    await this.run(false);
  }

  /** Decides a conflict for what is there. The caller shows it. */
  takeTheirs({ content, revision }: CloudDesign): void {
    const before = this.work.kept();
    this.work.content = content;
    this.work.has(content, revision);
    this.ports.forget(before);
    this.show({ kind: 'saved' });
  }

  /** Goes on as another design, which is saved as a new one. What is in the cloud under the first id stays. */
  async moveTo(designId: string, content: Content): Promise<void> {
    const before = this.work.kept();
    this.work.become(designId, content);
    this.show({ kind: 'changed' });
    this.flush();
    this.ports.forget(before);
    await this.run(false);
  }

  /** The customer goes: all of it is on this device at once, then in the cloud, with a picture. */
  async leave(): Promise<void> {
    this.flush();
    if (this.state.kind !== 'new') await this.saveNow({ preview: true });
    this.left = true;
    this.cloud.stop();
  }

  private show(state: SaveState): void {
    this.state = state;
    this.ports.onState(state);
  }

  private later(ms: number): void {
    this.cloud.stop();
    if (!this.left) this.cloud.anew(ms);
  }

  private run(preview: boolean): Promise<void> {
    this.running ??= this.send(preview).finally(() => {
      this.running = null;
    });
    return this.running;
  }

  private async send(preview: boolean): Promise<void> {
    this.cloud.stop();
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
      this.ports.keep(this.work.kept());
      this.later(CLOUD_MS);
    } else {
      this.local.stop();
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
        this.flush();
      }
    } catch (error) {
      await this.failed(failureIn(error));
    }
  }
}
