import { validDocument, validText } from '@pawfolio/domain/builder';
import type { Content } from './content.ts';
import { SaveFailed, type CloudDesign, type SaveFailure, type SaveState } from './save-state.ts';
import type { Kept, SaverPorts, SaverStart } from './saver-ports.ts';
import { Saver } from './saver.ts';

/** A design that says these words. */
export const content = (words: string): Content => ({
  name: 'Design',
  petId: null,
  document: validDocument([validText({ override: words })]),
});

/** A server as `saveDesign` is one, with a wire that can be cut before or after it. */
export class World {
  cloud: CloudDesign | null = null;
  wire: 'whole' | 'cut' | 'answer-lost' = 'whole';
  refusal: SaveFailure | null = null;
  saves = 0;
  previews: number[] = [];
  kept: Kept | null = null;
  states: SaveState[] = [];
  saver: Saver;

  constructor(start: Partial<SaverStart> = {}) {
    const ports: SaverPorts = {
      save: (request) => Promise.resolve().then(() => this.save(request)),
      load: () =>
        this.wire === 'cut' ? Promise.reject(fail({ kind: 'offline' })) : Promise.resolve(this.cloud),
      keep: (kept) => {
        this.kept = kept;
        return true;
      },
      forget: () => (this.kept = null),
      after: (ms, action) => {
        const timer = setTimeout(action, ms);
        return () => clearTimeout(timer);
      },
      onState: (state) => this.states.push(state),
      onSaved: () => undefined,
    };
    this.saver = new Saver(
      {
        designId: 'd1',
        revision: 0,
        content: content('new'),
        saved: null,
        attempts: [],
        state: { kind: 'new' },
        ...start,
      },
      ports,
    );
  }

  get state(): SaveState['kind'] | undefined {
    return this.states.at(-1)?.kind;
  }

  private save({ baseRevision, content, preview }: Parameters<SaverPorts['save']>[0]) {
    if (this.wire === 'cut') throw fail({ kind: 'offline' });
    if (this.refusal) throw fail(this.refusal);
    if (baseRevision !== (this.cloud?.revision ?? 0)) throw fail({ kind: 'stale' });
    this.saves += 1;
    const revision = baseRevision + 1;
    this.cloud = { content, revision };
    if (preview) this.previews.push(revision);
    if (this.wire === 'answer-lost') throw fail({ kind: 'offline' });
    return { revision, price: { amount: 1, currency: 'USD' }, checks: [] };
  }
}

const fail = (failure: SaveFailure): Error => new SaveFailed(failure);
