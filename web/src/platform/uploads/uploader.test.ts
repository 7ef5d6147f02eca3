import { describe, expect, it } from 'vitest';
import { createUploader, type UploadPorts } from './uploader.ts';
import { reduceUploads, type UploadItem } from './queue.ts';
import { uploadItem as item } from './upload-fixture.ts';

interface Step {
  resolve: () => void;
  reject: (error: Error) => void;
}

/** A world in which the test decides when each step ends, and a log of what was asked of it. */
function world() {
  const log: string[] = [];
  const steps = new Map<string, Step>();
  const arrived = new Set<string>();
  const step = (name: string): Promise<void> => {
    log.push(name);
    return new Promise((resolve, reject) => steps.set(name, { resolve, reject }));
  };
  const ports: UploadPorts = {
    reserve: ({ id }) => step(`reserve ${id}`),
    send: ({ id }, { onProgress, signal, valve }) => {
      signal.addEventListener('abort', () => log.push(`abort ${id}`));
      valve.onChange(() => log.push(`${valve.open ? 'open' : 'close'} ${id}`));
      if (!valve.open) log.push(`closed ${id}`);
      onProgress(10);
      return step(`send ${id}`);
    },
    hasArrived: ({ id }) => Promise.resolve(arrived.has(id)),
    sent: ({ id }) => void log.push(`sent ${id}`),
    release: ({ id }) => Promise.resolve(void log.push(`release ${id}`)),
    explain: (error) => ({ message: String(error), network: String(error).includes('network') }),
    forget: ({ id }) => void log.push(`forget ${id}`),
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
    arrived,
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
    expect(log).toEqual(expect.arrayContaining(['abort a', 'release a', 'forget a']));
    expect(phases()).toEqual(['b sending', 'c sending']);
  });

  it('cancels what has not begun without asking the server for anything', () => {
    const { uploader, log } = world();
    uploader.add([item('a'), item('b'), item('c')]);
    uploader.cancel('c');
    expect(log).toEqual(['reserve a', 'reserve b', 'forget c']);
  });

  it('pauses: lets go of the line and of its place, and goes on from there', async () => {
    const { uploader, log, end, phases, items } = world();
    uploader.add([item('a'), item('b'), item('c')]);
    await end('reserve a');
    uploader.pause('a');
    expect(phases()).toEqual(['a paused', 'b sending', 'c sending']);
    uploader.resume('a');
    expect(phases()).toEqual(['a waiting', 'b sending', 'c sending']);
    expect(items()[0]?.sentBytes).toBe(10);
    uploader.cancel('b');
    expect(phases()).toEqual(['a sending', 'c sending']);
    expect(log.filter((entry) => / a$/.test(entry))).toEqual(['reserve a', 'send a', 'close a', 'open a']);
    await end('send a');
    expect(phases()).toEqual(['a processing', 'c sending']);
  });

  it('pauses before anything was sent: sending begins with a closed valve', async () => {
    const { uploader, log, end, phases } = world();
    uploader.add([item('a'), item('b'), item('c')]);
    uploader.pause('c');
    uploader.pause('a');
    await end('reserve a');
    expect(log).toContain('closed a');
    expect(phases()).toEqual(['a paused', 'b sending', 'c paused']);
    uploader.cancel('a');
    expect(log).toEqual(expect.arrayContaining(['abort a', 'release a']));
  });

  it('holds everything without a connection, and goes on with what it had', async () => {
    const { uploader, log, end, phases } = world();
    uploader.add([item('a'), item('b'), item('c')]);
    await end('reserve a');
    await end('reserve b', 'network');
    expect(phases()).toEqual(['a sending', 'b stopped', 'c sending']);
    uploader.setOnline(false);
    uploader.add([item('d')]);
    expect(phases()).toEqual(['a waiting', 'b stopped', 'c waiting', 'd waiting']);
    uploader.setOnline(true);
    expect(phases()).toEqual(['a sending', 'b sending', 'c waiting', 'd waiting']);
    expect(log.filter((entry) => / a$/.test(entry))).toEqual(['reserve a', 'send a', 'close a', 'open a']);
  });

  it('does not go on with what the customer has paused when the connection is back', () => {
    const { uploader, phases } = world();
    uploader.add([item('a'), item('b')]);
    uploader.pause('a');
    uploader.setOnline(false);
    uploader.setOnline(true);
    expect(phases()).toEqual(['a paused', 'b sending']);
  });

  it('believes the server that it has the bytes when only the answer was lost', async () => {
    const { uploader, log, arrived, end, phases } = world();
    arrived.add('a');
    uploader.add([item('a'), item('b')]);
    await end('reserve a');
    await end('reserve b');
    await end('send a', 'refused');
    await end('send b', 'refused');
    expect(phases()).toEqual(['a processing', 'b stopped']);
    expect(log).toContain('sent a');
    expect(log).not.toContain('sent b');
  });

  it('gives the place back of what an earlier page has begun', () => {
    const { uploader, log } = world();
    uploader.setOnline(false);
    uploader.add([item('a')], true);
    uploader.cancel('a');
    expect(log).toEqual(['forget a', 'release a']);
  });

  it('settles quietly', async () => {
    const { uploader, log, end, phases } = world();
    uploader.add([item('a')]);
    await end('reserve a');
    await end('send a');
    uploader.settle('a');
    expect(phases()).toEqual([]);
    expect(log).not.toContain('release a');
    expect(log).toContain('forget a');
  });
});
