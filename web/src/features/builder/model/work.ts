import { fingerprint, type Content } from './content.ts';
import type { CloudDesign } from './save-state.ts';
import type { Kept, SaverStart } from './saver-ports.ts';

/** A design as it is here, beside what the cloud is known to have of it. */
export class Work {
  designId: string;
  /** On which `content` was worked; 0 for a design that was never saved. */
  revision: number;
  content: Content;
  /** What the cloud has, when that is known. */
  saved: Content | null;
  /** The revision of which a picture has been asked for. */
  pictured: number;
  private readonly attempts: Set<string>;

  constructor({ designId, revision, content, saved, attempts }: SaverStart) {
    this.designId = designId;
    this.revision = revision;
    this.content = content;
    this.saved = saved;
    this.pictured = saved ? revision : 0;
    this.attempts = new Set(attempts);
  }

  /** Whether all of it is in the cloud. */
  get isWhole(): boolean {
    const { content, saved } = this;
    return (
      saved !== null &&
      content.document === saved.document &&
      content.name === saved.name &&
      content.petId === saved.petId
    );
  }

  kept(): Kept {
    const { designId, revision, content, attempts } = this;
    return { designId, baseRevision: revision, content, attempts: [...attempts] };
  }

  /** It is about to be sent: found in the cloud, it is no one else's. */
  attempt(): void {
    this.attempts.add(fingerprint(this.content));
  }

  /** The cloud has this. */
  has(saved: Content, revision: number): void {
    this.revision = revision;
    this.saved = saved;
    this.attempts.clear();
  }

  /** Takes what is in the cloud for what was sent from here without hearing an answer; false when it is somebody else's. */
  recognises({ content, revision }: CloudDesign): boolean {
    const print = fingerprint(content);
    const isSame = print === fingerprint(this.content);
    if (!isSame && !this.attempts.has(print)) return false;
    this.has(isSame ? this.content : content, revision);
    return true;
  }

  /** Goes on as another design, of which the cloud has nothing. */
  become(designId: string, content: Content): void {
    Object.assign(this, { designId, content, revision: 0, saved: null, pictured: 0 });
    this.attempts.clear();
  }
}
