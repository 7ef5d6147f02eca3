import { describe, expect, it } from 'vitest';
import { framesOf, Listening, restTraffic, sentIn, writesSent } from './traffic.ts';

const name = (path: string): string => `projects/p/databases/(default)/documents/${path}`;

describe('REST', () => {
  it('reads each document that was asked for, found or not', () => {
    const answer = JSON.stringify([{ found: { name: name('users/u') } }, { missing: name('users/v') }]);
    expect(restTraffic('batchGet', '{}', answer).reads).toEqual(['users/u', 'users/v']);
  });

  it('reads the documents of a list, and one for an empty one', () => {
    const full = JSON.stringify([{ document: { name: name('users/u/pets/p') } }, { readTime: '2026' }]);
    expect(restTraffic('runQuery', '{}', full).reads).toEqual(['users/u/pets/p']);
    expect(restTraffic('runQuery', '{}', '[{"readTime":"2026"}]').reads).toEqual(['nothing for {}']);
  });

  it('writes what a commit holds', () => {
    const request = JSON.stringify({ writes: [{ update: { name: name('a/b') } }, { delete: name('a/c') }] });
    expect(restTraffic('commit', request, '{}').writes).toEqual(['a/b', 'a/c']);
  });
});

describe('WebChannel', () => {
  it('is cut into messages, wherever the network has cut it', () => {
    const one = '[[1,[{"é":1}]]]';
    const stream = `${one.length}\n${one}`;
    expect(framesOf(stream + stream)).toEqual({ messages: [{ é: 1 }, { é: 1 }], rest: '' });
    expect(framesOf(stream + '12')).toEqual({ messages: [{ é: 1 }], rest: '12' });
    expect(framesOf('99\n[[1,')).toEqual({ messages: [], rest: '99\n[[1,' });
  });

  it('tells what a page sends', () => {
    const body = new URLSearchParams({
      count: '1',
      req0___data__: JSON.stringify({ writes: [{ update: { name: name('a/b') } }] }),
    });
    expect(sentIn(String(body)).flatMap(writesSent)).toEqual(['a/b']);
  });

  it('reads each document that is delivered, and one for a question that finds none', () => {
    const page = new Listening();
    page.sent({ addTarget: { targetId: 2, query: {} } });
    page.sent({ addTarget: { targetId: 4, query: {} } });
    expect(page.waiting).toEqual(['{"query":{}}', '{"query":{}}']);
    const change = { documentChange: { document: { name: name('a/b') }, targetIds: [2] } };
    expect(page.heard(change)).toEqual(['a/b']);
    const current = { targetChange: { targetChangeType: 'CURRENT', targetIds: [2, 4] } };
    expect(page.heard(current)).toEqual(['nothing for {"query":{}}']);
    expect(page.waiting).toEqual([]);
  });

  it('reads nothing when a page goes on from what it knows and there is no news', () => {
    const page = new Listening();
    page.sent({ addTarget: { targetId: 2, query: {}, readTime: '2026' } });
    expect(page.heard({ targetChange: { targetChangeType: 'CURRENT', targetIds: [2] } })).toEqual([]);
  });

  it('reads only what has changed since the moment from which a page goes on', () => {
    const page = new Listening();
    page.sent({ addTarget: { targetId: 2, query: {}, readTime: '2026-11-28T12:00:00.5Z' } });
    const change = (path: string, updateTime: string) => ({
      documentChange: { document: { name: name(path), updateTime }, targetIds: [2] },
    });
    expect(page.heard(change('a/b', '2026-11-28T12:00:00.4Z'))).toEqual([]);
    expect(page.heard(change('a/c', '2026-11-28T12:00:00.6Z'))).toEqual(['a/c']);
    // All of a list again, since one of it has changed.
    expect(page.heard(change('a/c', '2026-11-28T12:00:00.6Z'))).toEqual([]);
    expect(page.heard(change('a/c', '2026-11-28T12:00:00.7Z'))).toEqual(['a/c']);
  });

  it('waits for nothing more of a question that is refused', () => {
    const page = new Listening();
    page.sent({ addTarget: { targetId: 2, query: {} } });
    expect(page.heard({ targetChange: { targetChangeType: 'REMOVE', targetIds: [2] } })).toEqual([]);
    expect(page.waiting).toEqual([]);
  });
});
