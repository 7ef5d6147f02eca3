import { describe, expect, it } from 'vitest';
import { watchLogs } from './log-watch.ts';

const outcomeOf = (...pieces: string[]) => {
  const { onOutput, outcome } = watchLogs();
  pieces.forEach(onOutput);
  return outcome();
};

describe('watchLogs', () => {
  it('passes ids and codes', () => {
    const line =
      '>  {"severity":"INFO","message":"upload processed","uid":"u1","generation":"1796072518774"}\n';
    expect(outcomeOf(line)).toMatchObject({ passed: 1, failed: 0 });
  });

  it.each([
    ['an e-mail address', '>  sent to robin@example.com\n'],
    ['a token', '>  Bearer eyJhbGciOiJub25lIn0.eyJ1aWQiOiJ1In0.\n'],
    ['a phone number', '>  called +44 20 7946 0018\n'],
  ])('finds %s', (_, line) => {
    expect(outcomeOf('>  {"message":"swept"}\n', line)).toMatchObject({ passed: 0, failed: 1 });
  });

  it('finds what came in two pieces', () => {
    expect(outcomeOf('>  sent to robin@exa', 'mple.com\n>  {}\n')).toMatchObject({ failed: 1 });
  });

  it('leaves what the emulators say to them', () => {
    expect(outcomeOf('i  To verify robin@example.com, follow this link\n>  {}\n')).toMatchObject({
      failed: 0,
    });
  });

  it('fails where there was nothing to look at', () => {
    expect(outcomeOf('i  ready\n')).toMatchObject({ passed: 0, failed: 1 });
  });
});
