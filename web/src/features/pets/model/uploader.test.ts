import { describe, expect, it } from 'vitest';
import { createUploader, type UploadPorts } from './uploader.ts';
import { reduceUploads, type UploadItem } from './uploads.ts';

const item = (id: string): UploadItem => ({
  id,
  uid: 'ada',
  petId: 'miso',
  file: new File([new Uint8Array(100)], `${id}.jpg`),
  contentType: 'image/jpeg',
  preview: `blob:${id}`,
  phase: 'waiting',
  sentBytes: 0,
  problem: null,
});

interface Step {
  resolve: () => void;
  reject: (error: Error) => void;
}

/** A world in which the test decides when each step ends, and a log of what was asked of it. */
function world() {
  const log: string[] = [];
  const steps = new Map<string, Step>();
  const step = (name: string): Promise<void> => {
    log.push(name);
    return new Promise((resolve, reject) => steps.set(name, { resolve, reject }));
  };
  const ports: UploadPorts = {
    reserve: ({ id }) => step(`reserve ${id}`),
    send: ({ id }, onProgress, signal) => {
      signal.addEventListener('abort', () => log.push(`abort ${id}`));
      onProgress(10);
      return step(`send ${id}`);
    },
    release: ({ id }) => Promise.resolve(void log.push(`release ${id}`)),
    explain: (error) => ({ message: String(error), network: String(error).includes('network') }),
    forget: (preview) => void log.push(`forget ${preview}`),
  };
  let items: readonly UploadItem[] = [];
  const uploader = createUploader(
    { items: () => items, dispatch: (event) => void (items = reduceUploads(items, event)) },
    ports,
  );
  /** Ends a step and lets everything that waits for it run. */
  const end = async (name: string, error?: string): Promise<void> => {
    const found = steps.get(name);
    if (!found) throw new Error(`Nothing asked for "${name}": ${log.join(', ')}`);
    if (error === undefined) found.resolve();
    else found.reject(new Error(error));
    await new Promise(setImmediate);
  };
  return {
    uploader,
    log,
    end,
    phases: () => items.map(({ id, phase }) => `${id} ${phase}`),
    items: () => items,
  };
}

describe('the uploader', () => {
  it('reserves before it sends, and starts the third when the first is done', async () => {
    const { uploader, log, end, phases } = world();
    uploader.add([item('a'), item('b'), item('c')]);
    expect(log).toEqual(['reserve a', 'reserve b']);
    await end('reserve a');
    expect(log).toEqual(['reserve a', 'reserve b', 'send a']);
    await end('send a');
    expect(phases()).toEqual(['a processing', 'b sending', 'c sending']);
    expect(log).toContain('reserve c');
  });

  it('says why it stopped, and goes on with the next', async () => {
    const { uploader, end, phases, items } = world();
    uploader.add([item('a'), item('b'), item('c')]);
    await end('reserve a');
    await end('send a', 'too big');
    expect(phases()).toEqual(['a stopped', 'b sending', 'c sending']);
    expect(items()[0]?.problem).toBe('Error: too big');
  });

  it('retries with the reservation it already has', async () => {
    const { uploader, log, end, phases } = world();
    uploader.add([item('a')]);
    await end('reserve a');
    await end('send a', 'network');
    uploader.retry('a');
    await new Promise(setImmediate);
    expect(log.filter((entry) => entry === 'reserve a')).toHaveLength(1);
    expect(log.filter((entry) => entry === 'send a')).toHaveLength(2);
    expect(phases()).toEqual(['a sending']);
  });

  it('reserves anew when the reservation itself was refused', async () => {
    const { uploader, log, end } = world();
    uploader.add([item('a')]);
    await end('reserve a', 'refused');
    uploader.retry('a');
    expect(log.filter((entry) => entry === 'reserve a')).toHaveLength(2);
  });

  it('tries again by itself only what the network stopped', async () => {
    const { uploader, end, phases } = world();
    uploader.add([item('a'), item('b')]);
    await end('reserve a', 'network');
    await end('reserve b', 'refused');
    uploader.retryLost();
    expect(phases()).toEqual(['a sending', 'b stopped']);
  });

  it('cancels: stops the transfer, gives the reservation back, keeps nothing', async () => {
    const { uploader, log, end, phases } = world();
    uploader.add([item('a'), item('b'), item('c')]);
    await end('reserve a');
    uploader.cancel('a');
    await end('send a', 'cancelled');
    expect(log).toEqual(expect.arrayContaining(['abort a', 'release a', 'forget blob:a']));
    expect(phases()).toEqual(['b sending', 'c sending']);
  });

  it('cancels what has not begun without asking the server for anything', () => {
    const { uploader, log } = world();
    uploader.add([item('a'), item('b'), item('c')]);
    uploader.cancel('c');
    expect(log).toEqual(['reserve a', 'reserve b', 'forget blob:c']);
  });

  it('settles quietly', async () => {
    const { uploader, log, end, phases } = world();
    uploader.add([item('a')]);
    await end('reserve a');
    await end('send a');
    uploader.settle('a');
    expect(phases()).toEqual([]);
    expect(log).not.toContain('release a');
    expect(log).toContain('forget blob:a');
  });
});
