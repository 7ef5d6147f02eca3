import type { Content } from './content.ts';
import { isStuck, type CloudDesign } from './save-state.ts';
import { CLOUD_MS, LOCAL_MS, type SaverPorts, type SaverStart } from './saver-ports.ts';
import { Sending } from './sending.ts';
import { Waiting } from './waiting.ts';
import { Work } from './work.ts';

/**
 * Keeps a design: on this device a moment after a change, in the cloud when the customer pauses. A conflict waits for a
 * decision, while work goes on on this device.
 */
export class Saver {
  private readonly ports: SaverPorts;
  private readonly work: Work;
  private readonly local: Waiting;
  private readonly cloud: Sending;

  constructor(start: SaverStart, ports: SaverPorts) {
    this.ports = ports;
    this.work = new Work(start);
    this.local = new Waiting(ports.after, () => this.flush());
    this.cloud = new Sending(this.work, ports, start.state);
    if (start.state.kind === 'changed' || start.state.kind === 'offline') this.cloud.later(CLOUD_MS);
  }

  /** Whether something is not in the cloud. */
  get isDirty(): boolean {
    return this.cloud.isDirty;
  }

  /** The design as it is now. */
  change(content: Content): void {
    this.work.content = content;
    this.local.once(LOCAL_MS);
    const { kind } = this.cloud.state;
    if (kind === 'conflict') return;
    // Under way, or known not to reach the cloud: that stays what is true until it is tried again.
    if (kind === 'new' || kind === 'saved' || kind === 'refused') this.cloud.show({ kind: 'changed' });
    this.cloud.later(CLOUD_MS);
  }

  /** Another beginning, of which nothing has been changed yet. */
  restart(content: Content): void {
    if (this.cloud.state.kind === 'new') this.work.content = content;
  }

  /** Puts what was changed on this device now: the page may be about to go. */
  flush(): void {
    this.local.stop();
    this.cloud.keep();
  }

  /** Saves now. Answers the revision that holds everything, or null when it could not be saved. */
  async saveNow({ preview = false } = {}): Promise<number | null> {
    const { work, cloud } = this;
    await cloud.running;
    if (cloud.state.kind === 'conflict') return null;
    if (work.isWhole && !(preview && work.pictured !== work.revision)) return work.revision;
    await cloud.run(preview);
    if (this.isDirty && !isStuck(cloud.state) && cloud.failures === 0) await cloud.run(preview);
    return work.isWhole ? work.revision : null;
  }

  /** There may be a connection, or somebody signed in, again. */
  retry(): void {
    if (['offline', 'trouble', 'signed-out'].includes(this.cloud.state.kind)) void this.cloud.run(false);
  }

  /** Decides a conflict for what is here: it becomes the next revision after theirs. */
  async takeMine(): Promise<void> {
    const { cloud } = this;
    if (cloud.state.kind !== 'conflict') return;
    this.work.revision = cloud.state.theirs?.revision ?? 0;
    cloud.show({ kind: 'changed' });
    await cloud.run(false);
  }

  /** Decides a conflict for what is there. The caller shows it. */
  takeTheirs({ content, revision }: CloudDesign): void {
    const before = this.work.kept();
    this.work.content = content;
    this.work.has(content, revision);
    this.ports.forget(before);
    this.cloud.show({ kind: 'saved' });
  }

  /** Goes on as another design, which is saved as a new one. What is in the cloud under the first id stays. */
  async moveTo(designId: string, content: Content): Promise<void> {
    const before = this.work.kept();
    this.work.become(designId, content);
    this.cloud.show({ kind: 'changed' });
    this.flush();
    this.ports.forget(before);
    await this.cloud.run(false);
  }

  /** The customer goes: all of it is on this device at once, then in the cloud, with a picture. */
  async leave(): Promise<void> {
    this.flush();
    if (this.cloud.state.kind !== 'new') await this.saveNow({ preview: true });
    this.cloud.end();
  }
}
