import { validDocument, validText } from '@pawfolio/domain/builder';
import { describe, expect, it } from 'vitest';
import { fingerprint, type Content } from './content.ts';
import type { Draft } from './drafts.ts';
import { openDesign, type Found } from './opening.ts';

const content = (words: string): Content => ({
  name: 'Design',
  petId: null,
  document: validDocument([validText({ override: words })]),
});
const draft = (words: string, own: Partial<Draft> = {}): Draft => ({
  designId: 'd1',
  owner: 'ada',
  isGuest: false,
  baseRevision: 2,
  content: content(words),
  attempts: [],
  at: 0,
  ...own,
});
const open = (found: Partial<Found>) =>
  openDesign({ uid: 'ada', draft: null, copy: null, cloud: null, ...found });
const cloud = (words: string, revision = 2) => ({ content: content(words), revision });

it('is what the cloud has when this device has kept nothing', () => {
  expect(open({ cloud: cloud('a', 5) })).toMatchObject({
    revision: 5,
    state: { kind: 'saved' },
    content: content('a'),
  });
  expect(open({})).toBeNull();
});

describe('with a draft', () => {
  it('goes on with what was typed last', () => {
    const opened = open({ cloud: cloud('a'), draft: draft('ab') });
    expect(opened).toMatchObject({ revision: 2, content: content('ab'), saved: content('a') });
    expect(opened?.state).toEqual({ kind: 'changed' });
  });

  it('finds it saved when only the answer was lost', () => {
    expect(open({ cloud: cloud('ab', 3), draft: draft('ab') })).toMatchObject({
      revision: 3,
      state: { kind: 'saved' },
    });
    const attempts = [fingerprint(content('ab'))];
    const opened = open({ cloud: cloud('ab', 3), draft: draft('abc', { attempts }) });
    expect(opened).toMatchObject({ revision: 3, content: content('abc'), state: { kind: 'changed' } });
  });

  it('tells when somebody else has saved since', () => {
    const theirs = cloud('theirs', 3);
    const opened = open({ cloud: theirs, draft: draft('mine') });
    expect(opened).toMatchObject({ content: content('mine'), state: { kind: 'conflict', theirs } });
  });

  it('tells of a design that was deleted, and saves one that never was in the cloud', () => {
    expect(open({ draft: draft('mine') })?.state).toEqual({ kind: 'conflict', theirs: null });
    expect(open({ draft: draft('mine', { baseRevision: 0 }) })?.state).toEqual({ kind: 'changed' });
    const taken = open({ draft: draft('mine', { owner: 'g1', isGuest: true }) });
    expect(taken).toMatchObject({ revision: 0, state: { kind: 'changed' } });
  });
});

it('goes on without a connection, by the draft or else by the copy', () => {
  const copy = { owner: 'ada', revision: 4, content: content('copy'), at: 0 };
  expect(open({ cloud: 'unreachable', draft: draft('mine'), copy })).toMatchObject({
    content: content('mine'),
    state: { kind: 'offline' },
  });
  expect(open({ cloud: 'unreachable', copy })).toMatchObject({ revision: 4, state: { kind: 'saved' } });
  expect(open({ cloud: 'unreachable' })).toBeNull();
  expect(open({ cloud: 'signed-out', draft: draft('mine', { owner: null }) })?.state).toEqual({
    kind: 'signed-out',
  });
});
